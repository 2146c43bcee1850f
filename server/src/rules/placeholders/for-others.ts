import { z } from 'zod';
import type { MessageId } from '../../languages/messages.ts';
import { blanksForOthers, type Filler } from '../../model/blanksForOthers.ts';
import { defineDocumentRule } from '../rule.ts';

const ways: Readonly<Record<Filler, MessageId>> = { paper: 'filler.paper', reply: 'filler.reply', tool: 'filler.tool' };

/** Says once how many blanks are left for others: lines to sign on, reply scripts, variables of a publishing tool. */
export const forOthers = defineDocumentRule({
  id: 'placeholders/for-others',
  severity: 'hint',
  gap: false,
  fixable: 'no',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document }) {
    const others = blanksForOthers(document);
    if (!others) return;
    const { first, count, by } = others;
    const names = by.map((filler) => ways[filler]);
    if (count === 1) yield { message: 'one', data: { ways: names }, span: first };
    else yield { message: 'several', data: { count, ways: names }, span: first };
  },
});
