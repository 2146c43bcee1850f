import { reliesOnDraft } from '../../../server/src/rules/lifecycle/relies-on-draft.ts';
import type { StatusId } from '../../../server/src/schema/vocabulary.ts';
import { check, clean } from '../../support/check.ts';

const other = (status: StatusId | undefined) => ({ uri: `file:///work/${status}.md`, title: 'Returns', status, statusSpan: { start: 0, end: 5 } });
const workspace = {
  'draft.md': other('draft'),
  'review.md': other('review'),
  'old.md': other('retired'),
  'CS-7': other('draft'),
  'fine.md': other('in-force'),
};
const inForce = { heading: '', frontMatter: 'kind: policy\nstatus: in-force', workspace };

check(
  reliesOnDraft,
  'flags links to a draft, a document under review and a retired one',
  `
  # 😀 Refund policy

  See [returns](draft.md#steps), [gifts](review.md) and [vouchers](old.md).
                ^^^^^^^^^^^^^^ This document relies on "Returns", which is still a draft. Get that document approved first, or take the reference out.
                                         ^^^^^^^^^ This document relies on "Returns", which is still under review. Get that document approved first, or take the reference out.
                                                                   ^^^^^^ This document relies on "Returns", which is retired. Refer to the document that replaces it, or take the reference out.
`,
  { ...inForce, transform: (text) => text.replaceAll('\n', '\r\n') },
);
check(
  reliesOnDraft,
  'reads what the front matter names',
  `
  ---
  kind: policy
  status: approved
  satisfies: [ISO 10002, CS-7]
                         ^^^^
  ---
`,
  { heading: '', frontMatter: '', workspace },
);
for (const [language, title] of Object.entries({ de: 'Retouren', vi: 'Đổi trả', th: 'การคืนสินค้า', el: 'Επιστροφές', zh: '退货' }))
  check(reliesOnDraft, `reads a link in ${language}`, `${title} [x](draft.md)\n${' '.repeat(title.length + 5)}^^^^^^^^`, {
    ...inForce,
    language: language as 'de',
  });

clean(
  reliesOnDraft,
  'is content with documents in force and with files it does not know',
  'See [a](fine.md), [b](other.md) and [c](https://example.com/draft.md).',
  inForce,
);
clean(
  reliesOnDraft,
  'leaves quotations, code and words alone',
  '> [a](draft.md)\n\n`[a](draft.md)`\n\nRead draft.md.\n\n```\n[a](draft.md)\n```',
  inForce,
);
for (const status of ['draft', 'review', 'retired'])
  clean(reliesOnDraft, `leaves a document with status ${status} alone`, '[a](draft.md)', {
    heading: '',
    frontMatter: `kind: policy\nstatus: ${status}`,
    workspace,
  });
