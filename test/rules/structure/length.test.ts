import { charterLength } from '../../../server/src/rules/structure/length.ts';
import { check, clean } from '../../support/check.ts';

const charter = { heading: '', frontMatter: 'kind: charter' };
const short = { ...charter, settings: { rules: { 'structure/length': { words: 50 } } } };
const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');
const advice = 'and move instructions for staff to a policy or a handbook.';

check(
  charterLength,
  'flags a long charter on its title',
  `
  # Customer charter
  ^^^^^^^^^^^^^^^^^^ This charter has 1502 words. Customers read a few pages at most: stay within 1500 words, ${advice}

  ${words(1500)}
`,
  charter,
);
check(
  charterLength,
  'counts headings, items and cells, with Windows line ends, behind an emoji',
  `
  # 😀 Customer charter
  ^^^^^^^^^^^^^^^^^^^^^ This charter has 51 words. Customers read a few pages at most: stay within 50 words, ${advice}

  - ${words(20)}

  | ${words(10)} | ${words(19)} |
  | --- | --- |
`,
  { ...short, transform: (text) => text.replaceAll('\n', '\r\n') },
);

clean(charterLength, 'is content with three pages', `# Customer charter\n\n${words(1498)}`, charter);
clean(
  charterLength,
  'counts a word with a hyphen, an apostrophe or a figure once',
  `# Charter\n\n${Array.from({ length: 16 }, () => "well-kept doesn't 1,500.50").join(' ')}`,
  short,
);
clean(charterLength, 'does not count code, comments and addresses', `# Charter\n\n\`\`\`\n${words(100)}\n\`\`\`\n\n<!-- ${words(100)} -->`, short);
clean(charterLength, 'leaves other kinds alone', `# Policy\n\n${words(3000)}`, { heading: '' });
clean(charterLength, 'leaves a document of no known kind alone', `# Text\n\n${words(3000)}`, { heading: '', frontMatter: 'title: x' });

check(
  charterLength,
  'cuts Chinese into words',
  `
  # 服务公约
  ^^^^^^

  ${'我们在二十四小时之内答复顾客的邮件。'.repeat(10)}
`,
  { ...short, language: 'zh' },
);
clean(charterLength, 'does not take a Chinese letter for a word', `# 服务公约\n\n${'我们在二十四小时之内答复顾客的邮件。'.repeat(4)}`, {
  ...short,
  language: 'zh',
});
check(
  charterLength,
  'cuts Thai into words',
  `
  # คำมั่นสัญญา
  ^^^^^^^^^^^^^

  ${'เราตอบอีเมลของลูกค้าภายในหนึ่งวันทำการ '.repeat(10)}
`,
  { ...short, language: 'th' },
);
