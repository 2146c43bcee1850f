import type { wording as english } from '../../en/messages/wording.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about the wording of sentences. */
export const wording: MessagesOf<typeof english> = {
  'wording/weak-commitment.weak': '“{term}”让已经写明数字的承诺显得可做可不做。请直接写“将”，或写明能做到的比例。',
  'wording/jargon.plain': '“{term}”是公文腔或行话。可以写成：{plain}。',
  'wording/jargon.drop': '“{term}”是公文腔或套话，没有说明什么。请删去，或直接说明意思。',
  'wording/agentless-duty.nobody': '“{term}”没有说明由谁来做。请写明岗位或团队。',
  'wording/long-sentence.words': '这句话有 {count} 个词，超过 {limit} 个词，读者难以一次读懂。请拆成几句，或改成列表。',
  'wording/long-sentence.characters': '这句话有 {count} 个字，超过 {limit} 个字，读者难以一次读懂。请拆成几句，或改成列表。',

  'rule.wording/weak-commitment.summary': '有数字的承诺，措辞也要像承诺。',
  'rule.wording/weak-commitment.why': '“努力做到”无法追究；如果不是每次都能达到，写明比例才诚实。',
  'rule.wording/jargon.summary': '对客户和员工用日常的词语说话。',
  'rule.wording/jargon.why': '读者要查词典或猜意思，就会漏掉承诺和要求。',
  'rule.wording/agentless-duty.summary': '每项职责都写明由谁来做。',
  'rule.wording/agentless-duty.why': '没有归属的事，人人都以为别人会做。',
  'rule.wording/long-sentence.summary': '一句话读一遍就能懂。',
  'rule.wording/long-sentence.why': '读到长句的末尾，开头已经忘了，也就忘了要做什么。',
};
