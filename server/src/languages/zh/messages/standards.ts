import type { standards as english } from '../../en/messages/standards.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about promises and their figures. */
export const standards: MessagesOf<typeof english> = {
  'standards/overpromise.absolute': '“{term}”承诺了谁也无法保证的结果。请写明比例，或写明适用条件。',
  'rule.standards/overpromise.summary': '对服务结果不作绝对承诺。',
  'rule.standards/overpromise.why': '绝对的承诺只要一次没做到就是失信；写明比例才做得到，也能证明。',
  'standards/unmeasured.none': '“{term}”没有对应的数字。请写明期限、频次或应达到的水平，让客户能够核对。',
  'standards/incomplete.event': '“{term}”没有说明到时要完成什么。请写明事项。',
  'standards/incomplete.start': '“{term}”没有说明从何时起算。请写明起点，例如收到订单之日起。',
  'rule.standards/unmeasured.summary': '对客户的每项承诺都有数字。',
  'rule.standards/unmeasured.why': '没有数字的承诺，说不清是否兑现。',
  'rule.standards/incomplete.summary': '数字写明所指的事项。',
  'rule.standards/incomplete.why': '没有起点的期限永远不会到期。',
};
