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
  'standards/incomplete.share': '“{term}”没有说明占什么的比例。请写明对象，例如来电或订单。',
  'rule.standards/incomplete.summary': '数字写明所指的事项。',
  'rule.standards/incomplete.why': '没有起点的期限永远不会到期。',
  'standards/conflict.here': '本文档另一处对同一事项写的是“{other}”。请只保留一个数字，或写明各自适用的情形。',
  'standards/conflict.elsewhere': '{file} 对同一事项写的是“{other}”。请只保留一个数字，或写明各自适用的情形。',
  'standards/uncovered-channel.none': '客户可以通过这一渠道（{channel}）联系，但没有任何标准为它写明数字。请写明多久内得到服务。',
  'standards/uncovered-channel.noTime': '这一渠道（{channel}）的标准没有写明多久内得到服务。请写明时限。',
  'related.otherFigure': '另一处的数字',
  'fix.useFigure': '此处也改为“{text}”',
  'rule.standards/conflict.summary': '同一项承诺在各处的数字一致。',
  'rule.standards/conflict.why': '员工按先看到的数字执行，客户则会引用对自己更有利的那个。',
  'rule.standards/uncovered-channel.summary': '对外提供的每个渠道都有服务标准。',
  'rule.standards/uncovered-channel.why': '请客户从哪里联系，客户就会在哪里等答复。',
};
