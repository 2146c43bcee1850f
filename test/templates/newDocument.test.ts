import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInCatalog } from '../../server/src/kinds/catalog.ts';
import { sectionsOf } from '../../server/src/kinds/index.ts';
import { sectionsOfNew } from '../../server/src/kinds/shapes.ts';
import { parseDocument } from '../../server/src/model/document.ts';
import { kindOf } from '../../server/src/model/facts.ts';
import { sectionsIn } from '../../server/src/model/sections.ts';
import { kindIds, languageCodes, type SectionId, shapeIds } from '../../server/src/schema/vocabulary.ts';
import { type CheckedDocument, createPolicyService } from '../../server/src/service.ts';
import { applyEdits } from '../../server/src/util/span.ts';
import { memoryHost } from '../support/host.ts';
import { summaryOf } from '../support/policy.ts';

const service = createPolicyService(memoryHost());

function check(text: string): CheckedDocument {
  const uri = 'file:///new.md';
  service.open(uri, text, 1);
  const checked = service.check(uri);
  if (!checked) throw new Error('the document is not open');
  return checked;
}

function sectionOrder(text: string): readonly SectionId[] {
  return sectionsIn(parseDocument(text)).flatMap(({ ids }) => ids);
}

describe.each(languageCodes)('new documents in %s', (language) => {
  for (const kind of kindIds) {
    test(`of kind ${kind}, in every shape, have nothing but blanks to settle`, () => {
      for (const shape of shapeIds) {
        const { text } = service.newDocument({ kind, shape, language });
        const { findings, document, checked } = check(text);
        expect(checked).toBe(true);
        const others = findings.filter(({ rule }) => !rule.startsWith('placeholders/'));
        expect(
          others.map((finding) => summaryOf(finding, text)),
          shape,
        ).toEqual([]);
        expect([...new Set(sectionOrder(text))], shape).toEqual(sectionsOfNew(kind, shape, builtInCatalog));
        expect(service.newDocument({ kind, shape, language }).text).toBe(text);
        expect(text).toMatch(/^---\n[^\r]*[^\n]\n$/);
        const bare = { ...parseDocument(text.slice(document.bodyStart)), language };
        expect(kindOf(bare, ''), `${shape}: the kind is told by the title`).toEqual({ kind, source: 'guessed' });
      }
    });
  }
});

describe('a new document', () => {
  const anyRequest = fc.record({
    kind: fc.constantFrom(...kindIds),
    shape: fc.constantFrom(...shapeIds),
    language: fc.constantFrom(...languageCodes),
  });

  type Request = Parameters<typeof service.newDocument>[0];

  /** Takes a section out, and puts in what the fix of the finding about it gives. */
  const expectBack = (request: Request, id: SectionId): void => {
    const { text } = service.newDocument(request);
    const section = sectionsIn(parseDocument(text)).find(({ ids }) => ids.includes(id));
    if (!section) throw new Error(`${id} is not there`);
    const without = text.slice(0, section.span.start) + text.slice(section.end);
    const finding = check(without).findings.find(({ facts }) => facts.section === id);
    expect(finding?.message, id).toBe('structure/missing-section.required');
    const mended = applyEdits(without, finding?.fixes()[0]?.edits ?? []);
    expect(sectionOrder(mended)).toEqual(sectionOrder(text));
  };

  test('gets a required section back at its place', () => {
    fc.assert(
      fc.property(anyRequest, fc.nat(), (request, which) => {
        const required = sectionsOf(request.kind, 'required');
        const id = required[which % required.length];
        if (id) expectBack(request, id);
      }),
      { numRuns: 40 },
    );
  });

  // What stands under another heading there may be taken for the section that is gone.
  test.each(languageCodes)('for complaints gets each required section back in %s', (language) => {
    for (const id of sectionsOf('procedure', 'required')) expectBack({ kind: 'procedure', shape: 'complaints-procedure', language }, id);
  });

  test('keeps its sections and its front matter whatever the values and the title', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc
        .array(
          fc.constantFrom('# ', '- ', '1. ', '> ', '```', '<!-- ', '---', '\n\n## Scope\n', '| a |', '[x]', ': ', '"', "'", 'Norrholm', '&', '*'),
          {
            maxLength: 4,
          },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyRequest, words, fc.option(words, { nil: undefined }), (request, value, title) => {
        const values = { company: value, email: value, owner: value, system: value, hours: value, version: value, effective: value };
        const plain = service.newDocument(request);
        const { text, fileName } = service.newDocument({ ...request, values, title });
        const document = parseDocument(text);
        expect(document.frontMatter.problems).toEqual([]);
        expect(document.frontMatter.entries.map(({ key }) => key)).toEqual(parseDocument(plain.text).frontMatter.entries.map(({ key }) => key));
        expect(sectionOrder(text)).toEqual(sectionOrder(plain.text));
        expect(fileName).toMatch(/^[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}-]*\.md$/u);
      }),
      { numRuns: 60 },
    );
  });
});
