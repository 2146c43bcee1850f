import { describe, expect, test } from 'vitest';
import { kindIds, languageCodes } from '../../server/src/schema/vocabulary.ts';
import { openPolicy } from '../support/policy.ts';
import { completeDocument } from '../support/samples.ts';

describe('a complete document', () => {
  for (const language of languageCodes) {
    for (const kind of kindIds) {
      test(`${kind} in ${language} has no findings`, async () => {
        const policy = await openPolicy(completeDocument({ kind, language }));
        expect(policy.summary).toEqual([]);
      });
    }
  }
});
