import { describe, expect, test } from 'vitest';
import { openPolicy } from '../support/policy.ts';
import { completeDocument } from '../support/samples.ts';

describe('the light-bulb menu', () => {
  test('on a title without its sections begins with inserting all, once, and ends with silencing', async () => {
    const policy = await openPolicy(completeDocument({ without: ['purpose', 'scope', 'review', 'roles', 'mission'] }));
    expect(policy.titles('# Customer service policy')).toEqual([
      'Insert all 3 missing sections',
      'Insert section "Purpose"',
      'Insert section "Scope"',
      'Insert section "Review and change log"',
      'Insert section "Mission"',
      'Insert section "Roles and responsibilities"',
      'Silence "structure/missing-section" for this line...',
      'Silence "structure/missing-section" for this file...',
    ]);
  });

  test('with one missing section does not offer to insert all', async () => {
    const policy = await openPolicy(completeDocument({ without: ['scope'] }));
    expect(policy.titles('# Customer service policy')[0]).toBe('Insert section "Scope"');
  });

  test('has one offer to take without choosing at most, and it comes first', async () => {
    const policy = await openPolicy(completeDocument({ without: ['scope', 'review'], bodies: { standards: 'Ask [Company].', contact: '' } }));
    for (const finding of policy.findings) {
      const preferred = policy.actions(finding.span).map((action) => action.preferred);
      expect(preferred.filter(Boolean).length).toBe(1);
      expect(preferred[0]).toBe(true);
    }
  });

  test('puts what stands closest around the cursor first', async () => {
    const policy = await openPolicy(completeDocument({ without: ['scope', 'review'] }).replace('# Customer service policy', '# Policy of [Company]'));
    const titles = policy.titles('[Company]');
    expect(titles[0]).toBe('Fill "[Company]"...');
    expect(titles.findLastIndex((title) => title.includes('[Company]'))).toBeLessThan(titles.indexOf('Insert all 2 missing sections'));
  });

  test('says nothing twice where findings of a rule share a place', async () => {
    const policy = await openPolicy(
      completeDocument({ bodies: { standards: 'We will answer promptly and promptly.' }, without: ['scope', 'roles', 'mission'] }),
    );
    for (const place of [{ start: 0, end: policy.text.length }, ...policy.findings.map(({ span }) => span)]) {
      const offers = policy.actions(place).map(({ title, edits, ask }) => JSON.stringify([title, edits, ask]));
      expect(new Set(offers).size).toBe(offers.length);
      const silences = policy.titles(place).filter((title) => title.startsWith('Silence'));
      expect(new Set(silences).size).toBe(silences.length);
    }
  });

  test('is empty where nothing is found, and for a silenced finding', async () => {
    const policy = await openPolicy(
      completeDocument({ bodies: { standards: 'We will answer promptly. <!-- policywright-disable-line standards/vague -->' } }),
    );
    expect(policy.titles('promptly')).toEqual([]);
    expect(policy.titles('# Customer service policy')).toEqual([]);
  });

  test('opens at the edge of a finding too', async () => {
    const policy = await openPolicy(completeDocument({ bodies: { standards: 'Ask [Company] now.' } }));
    const start = policy.text.indexOf('[Company]');
    for (const at of [start, start + 4, start + 9]) expect(policy.titles({ start: at, end: at })[0]).toBe('Fill "[Company]"...');
    for (const at of [start - 1, start + 10]) expect(policy.titles({ start: at, end: at })).toEqual([]);
  });
});
