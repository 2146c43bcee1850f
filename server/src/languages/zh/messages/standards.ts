import type { standards as english } from '../../en/messages/standards.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about promises and their figures. */
export const standards: MessagesOf<typeof english> = {
  'standards/overpromise.absolute': '“{term}”承诺了谁也无法保证的结果。请写明比例，或写明适用条件。',
  'rule.standards/overpromise.summary': '对服务结果不作绝对承诺。',
  'rule.standards/overpromise.why': '绝对的承诺只要一次没做到就是失信；写明比例才做得到，也能证明。',
};
