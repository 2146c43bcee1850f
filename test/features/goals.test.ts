/** "Set a target...": what is offered, where the figures come from, and how they are written into the sentence. */
import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/languages/index.ts';
import type { LanguageCode } from '../../server/src/schema/vocabulary.ts';
import { createPolicyService } from '../../server/src/service.ts';
import { applyEdits } from '../../server/src/util/span.ts';
import { memoryHost } from '../support/host.ts';

const uri = 'file:///w/policy.md';

function whole(body: string, language: LanguageCode): string {
  return `---\nkind: policy\nlanguage: ${language}\n---\n\n# X\n\n## ${packs[language].sections.standards.title}\n\n${body}\n`;
}

/** The service on a document whose cursor is marked by `<|>`, and what it offers there. */
function offered(body: string, language: LanguageCode = 'en', files: Readonly<Record<string, string>> = {}) {
  const marked = whole(body, language);
  const offset = marked.indexOf('<|>');
  const text = marked.replace('<|>', '');
  const service = createPolicyService(memoryHost(files));
  service.open(uri, text, 1);
  const goals = service.goals(uri, offset, 'en');
  const after = (label: string) => {
    const goal = goals.find((one) => one.label === label);
    if (!goal) throw new Error(`no "${label}", only: ${goals.map((one) => one.label).join(' | ')}`);
    const result = applyEdits(text, goal.edits);
    return { line: result.split('\n').findLast((line) => line.trim() !== '') ?? '', result, goal };
  };
  return { goals, after, service, text };
}

describe('a vague word of time', () => {
  test.each<[LanguageCode, string, string, string]>([
    ['en', '- We reply to emails <|>promptly.', 'within [X] working days', '- We reply to emails within [X] working days.'],
    ['en', '- You get a <|>prompt reply to emails.', 'within 1 working day', '- You get a reply within 1 working day to emails.'],
    ['en', '- You get a <|>prompt answer by email.', 'within 3 working days', '- You get an answer within 3 working days by email.'],
    ['de', '- Wir beantworten E-Mails <|>zeitnah.', 'innerhalb von 3 Arbeitstagen', '- Wir beantworten E-Mails innerhalb von 3 Arbeitstagen.'],
    [
      'de',
      '- Auf E-Mails geben wir eine <|>zeitnahe Antwort.',
      'innerhalb von 1 Arbeitstag',
      '- Auf E-Mails geben wir eine Antwort innerhalb von 1 Arbeitstag.',
    ],
    ['vi', '- Chúng tôi trả lời email <|>nhanh chóng.', 'trong vòng 1 ngày làm việc', '- Chúng tôi trả lời email trong vòng 1 ngày làm việc.'],
    ['th', '- เราตอบอีเมล<|>โดยเร็ว', 'ภายใน 1 วันทำการ', '- เราตอบอีเมลภายใน 1 วันทำการ'],
    ['el', '- Απαντάμε στα email <|>έγκαιρα.', 'εντός 3 εργάσιμων ημερών', '- Απαντάμε στα email εντός 3 εργάσιμων ημερών.'],
    ['zh', '- 我们将<|>及时回复邮件。', '在1个工作日内', '- 我们将在1个工作日内回复邮件。'],
  ])('in %s: %s', (language, body, label, expected) => {
    const { line, result } = offered(body, language).after(label);
    expect(line).toBe(expected);
    const service = createPolicyService(memoryHost());
    service.open(uri, result, 1);
    expect(service.check(uri)?.findings.filter(({ rule }) => rule === 'standards/vague')).toEqual([]);
  });

  test('begins with a capital where it begins a sentence', () => {
    expect(offered('- <|>Promptly, we reply to emails.').after('Within 1 working day').line).toBe('- Within 1 working day, we reply to emails.');
  });

  test('selects the blank of the writer’s own figure', () => {
    const { result, goal } = offered('- We reply to emails <|>promptly.').after('within [X] working days');
    expect(goal.group).toBe('own');
    expect(result.slice(goal.select?.start, goal.select?.end)).toBe('[X]');
  });
});

describe('where figures come from', () => {
  test('what the document already promises for the channel comes first', () => {
    const { goals } = offered('- Emails get a reply within 6 hours.\n- We reply to emails <|>promptly.');
    expect(goals[0]).toEqual(expect.objectContaining({ group: 'workspace', label: 'within 6 hours', detail: 'used in this document' }));
  });

  test('then what other documents promise', async () => {
    const other = whole('- We reply to emails within 36 hours.', 'en');
    const { service, text } = offered('- We reply to emails <|>promptly.', 'en', { 'file:///w/charter.md': other });
    await service.loadFolder('file:///w', {});
    await service.loadLibrary();
    const [goal] = service.goals(uri, text.indexOf('promptly'), 'en');
    expect(goal).toEqual(expect.objectContaining({ group: 'workspace', label: 'within 36 hours', detail: 'used in charter.md' }));
  });

  test.each([
    [
      'calls in rings and seconds',
      '- Calls are answered <|>promptly.',
      ['within 3 rings', 'within 5 rings', 'within 20 seconds', 'within 30 seconds'],
    ],
    ['emails in working days', '- We reply to emails <|>promptly.', ['within 1 working day', 'within 3 working days', 'within 5 working days']],
    ['letters in working days', '- We reply to letters <|>promptly.', ['within 10 working days', 'within 15 working days']],
    ['acknowledging complaints', '- Complaints are acknowledged <|>promptly.', ['within 3 working days', 'within 5 working days']],
    ['resolving complaints', '- Complaints are resolved <|>promptly.', ['within 10 working days', 'within 20 working days']],
  ])('usual practice: %s', (_name, body, expected) => {
    const practice = offered(body).goals.filter(({ group }) => group === 'practice');
    expect(practice.map(({ label }) => label)).toEqual(expected);
    for (const { detail } of practice) expect(detail).toMatch(/^usual in /);
  });

  test('other aspects have their own wordings', () => {
    expect(offered('- We review this policy <|>regularly.').goals.map(({ label }) => label)).toEqual([...packs.en.targets.frequency]);
  });

  test('nothing is offered where nothing is vague', () => {
    expect(offered('- We reply to emails <|>within 2 days.').goals).toEqual([]);
  });
});

describe('a promise without a figure', () => {
  test.each<[LanguageCode, string, string, string]>([
    ['en', '- We <|>reply to your emails.', 'within 1 working day', '- We reply to your emails within 1 working day.'],
    ['de', '- Wir <|>beantworten Ihre E-Mails.', 'innerhalb von 1 Arbeitstag', '- Wir beantworten Ihre E-Mails innerhalb von 1 Arbeitstag.'],
    ['de', '- Wir <|>rufen Sie zurück.', 'innerhalb von 1 Arbeitstag', '- Wir rufen Sie innerhalb von 1 Arbeitstag zurück.'],
    [
      'vi',
      '- Chúng tôi <|>trả lời email của quý khách.',
      'trong vòng 1 ngày làm việc',
      '- Chúng tôi trả lời email của quý khách trong vòng 1 ngày làm việc.',
    ],
    ['th', '- เรา<|>ตอบอีเมลของท่าน', 'ภายใน 1 วันทำการ', '- เราตอบอีเมลของท่าน ภายใน 1 วันทำการ'],
    ['el', '- <|>Απαντάμε στα email σας.', 'εντός 1 εργάσιμης ημέρας', '- Απαντάμε στα email σας εντός 1 εργάσιμης ημέρας.'],
    ['zh', '- 我们<|>回复您的邮件。', '在1个工作日内', '- 我们在1个工作日内回复您的邮件。'],
  ])('in %s: %s', (language, body, label, expected) => {
    expect(offered(body, language).after(label).line).toBe(expected);
  });

  test('keeps emphasis closed', () => {
    expect(offered('- **We <|>reply to your emails.**').after('within 1 working day').line).toBe(
      '- **We reply to your emails within 1 working day.**',
    );
  });
});

describe('the menu', () => {
  const actionsAt = (body: string, language: LanguageCode = 'en') => {
    const { service, text } = offered(`${body}<|>`, language);
    const [finding] = service.check(uri)?.findings.filter(({ rule }) => rule.startsWith('standards/')) ?? [];
    const start = finding?.span.start ?? 0;
    return { text, actions: service.actions(uri, { start, end: start }) };
  };

  test('offers to set a target first', () => {
    const { actions } = actionsAt('- We reply to emails promptly.');
    expect(actions[0]).toEqual(
      expect.objectContaining({ preferred: true, title: { id: 'fix.setTarget', data: {} }, ask: expect.objectContaining({ kind: 'goal' }) }),
    );
  });

  test.each<[LanguageCode, string, string, string]>([
    ['en', '- We are always available.', '- We are available in [X]% of cases.', '- We are always available if [condition].'],
    ['de', '- Wir sind immer erreichbar.', '- Wir sind in [X] % der Fälle erreichbar.', '- Wir sind immer erreichbar, sofern [Bedingung].'],
    ['zh', '- 我们始终保持零差错。', '- 我们在[X]%的情况下保持零差错。', '- 我们始终保持零差错（前提：[条件]）。'],
  ])('tempers an overpromise in %s: %s', (language, body, share, condition) => {
    const { text, actions } = actionsAt(body, language);
    const line = (id: string) => {
      const action = actions.find(({ title }) => title.id === id);
      if (!action) throw new Error(`${id} is not offered: ${actions.map(({ title }) => title.id).join(', ')}`);
      return applyEdits(text, action.edits)
        .split('\n')
        .findLast((one) => one.trim() !== '');
    };
    expect([line('fix.addShare'), line('fix.addCondition')]).toEqual([share, condition]);
  });

  test.each<[LanguageCode, string]>([
    ['en', 'We answer [X]% of calls within [X] rings.'],
    ['zh', '[X]%的来电在铃响[X]声内接听。'],
  ])('adds a standard for a channel in %s', (language, sentence) => {
    const scope = packs[language].sections.scope.title;
    const phone = packs[language].commitments.channels.phone.name;
    const email = language === 'en' ? 'We reply to emails within 24 hours.' : '我们在24小时内回复邮件。';
    const text = `${whole(`- ${email}`, language)}\n## ${scope}\n\n${phone}\n`;
    const service = createPolicyService(memoryHost());
    service.open(uri, text, 1);
    const start = text.lastIndexOf(phone);
    const action = service.actions(uri, { start, end: start }).find(({ title }) => title.id === 'fix.addChannelStandard');
    const after = applyEdits(text, action?.edits ?? []);
    expect(after).toContain(`- ${email}\n- ${sentence}\n`);
    service.open(uri, after, 2);
    expect(service.check(uri)?.findings.filter(({ rule }) => rule === 'standards/uncovered-channel')).toEqual([]);
  });
});
