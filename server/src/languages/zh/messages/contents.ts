import type { contents as english } from '../../en/messages/contents.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about what single sections must hold. */
export const contents: MessagesOf<typeof english> = {
  'structure/mission-length.long': '使命陈述从这里起就太长了：最多 {limit} 句。请只保留本单位做什么、为谁做，其余内容移到其他部分。',
  'structure/needs-count.few': '这里写出的客户需求数：{count}。请写 {min} 至 {max} 项，最重要的写在前面。',
  'structure/needs-count.many': '这里写出的客户需求数：{count}。请只保留最重要的 {min} 至 {max} 项，便于员工记住。',
  'structure/steps.section': '这一章节没有按先后顺序写明步骤。请用编号列表写清由谁做什么、先做什么后做什么。',
  'structure/steps.document': '本程序没有按先后顺序写明步骤。请用编号列表写清由谁做什么、先做什么后做什么。',
  'structure/steps.policy': '员工无法按“{title}”逐步操作。请用编号列表写清由谁做什么、先做什么后做什么。',
  'structure/service-policies.absent': '这里没有写到：{policies}。请补充本单位适用的每一项政策，并写明步骤。',
  'structure/title.none': '本文档没有标题。请在开头写一个能说明文档是什么的标题。',
  'structure/title.unclear': '“{title}”没有说明这是什么文档。请在标题中写明，例如“{suggestion}”。',
  'structure/length.long': '本公约共 {count} 个词。客户最多只看几页：请控制在 {limit} 个词以内，把对员工的要求移到政策或手册中。',
  'references/contact.none': '这一章节没有写明可以联系到谁。请写明岗位或姓名，以及电子邮箱、电话或地址。',
  'references/contact.sample': '“{text}”是示例数据，联系不到任何人。请换成真实的地址或号码。',
  'structure/feedback-cadence.none': '这一章节没有写明多久征集或查看一次意见。请写明间隔或时机。',
  'structure/review-cadence.none': '这一章节没有写明文档多久评审一次。请写明不超过一年的间隔。',
  'structure/review-cadence.seldom': '“{interval}”间隔太长。请至少每年评审一次。',
  'structure/training-before-publication.none': '这一章节没有提到培训。请写明哪些人参加本文档的培训，并在发布之前完成。',
  'structure/training-before-publication.after': '这里先发布文档，后培训员工。请把培训放在前面。',
  'structure/escalation-chain.incomplete': '这一章节没有写明{links}。请逐级写明由谁接手、怎样转交、在多长时间之内。',
  'structure/objective-without-procedure.orphan': '本文档中没有与目标“{objective}”对应的流程。请写明用哪一套流程来实现它。',

  // What an escalation chain leaves open.
  'escalation.recipient': '由谁接手',
  'escalation.means': '怎样转交',
  'escalation.deadline': '时限',
  'escalation.level': '下一级是谁',

  // Titles of quick fixes.
  'fix.numberList': '改为编号步骤',
  'fix.insertPolicy': '插入政策“{title}”',
  'fix.insertAllPolicies': '插入全部 {count} 项缺少的政策',
  'fix.insertTitle': '插入标题“{title}”',

  // Why a rule exists.
  'rule.structure/mission-length.summary': '使命陈述不超过三句。',
  'rule.structure/mission-length.why': '记得住的使命，员工才会照着做。',
  'rule.structure/needs-count.summary': '写明三至五项客户需求。',
  'rule.structure/needs-count.why': '太少，员工没有依据；太多，谁也记不住。',
  'rule.structure/steps.summary': '程序和各项政策按先后顺序写明步骤。',
  'rule.structure/steps.why': '步骤相同，客户得到的服务才相同。',
  'rule.structure/service-policies.summary': '手册涵盖九项常见的服务政策。',
  'rule.structure/service-policies.why': '缺了哪一项，柜台上的员工就会各做各的。',
  'rule.structure/title.summary': '标题说明文档是什么。',
  'rule.structure/title.why': '读者找文档，看的是它是什么，而不是它的口号。',
  'rule.structure/length.summary': '服务公约不超过几页。',
  'rule.structure/length.why': '太长的承诺，客户不会去读。',
  'rule.references/contact.summary': '联系方式章节写明真正联系得到的人。',
  'rule.references/contact.why': '读者有疑问却没有可用的联系方式，要么放弃，要么问错人。',
  'rule.structure/feedback-cadence.summary': '意见反馈章节写明多久征集或查看一次意见。',
  'rule.structure/feedback-cadence.why': '没有定下时间，意见征集过一次就没有下文了。',
  'rule.structure/review-cadence.summary': '文档至少每年评审一次。',
  'rule.structure/review-cadence.why': '没有人再看的文档，很快就与实际服务对不上了。',
  'rule.structure/training-before-publication.summary': '先培训员工，后发布文档。',
  'rule.structure/training-before-publication.why': '客户看到承诺，当天就会提出要求，员工必须事先知道。',
  'rule.structure/escalation-chain.summary': '升级处理写明转给谁、怎样转、在多长时间之内、下一级是谁。',
  'rule.structure/escalation-chain.why': '缺了哪一环，问题就停在哪一环。',
  'rule.structure/objective-without-procedure.summary': '每个目标都有对应的流程。',
  'rule.structure/objective-without-procedure.why': '没有人去落实的目标，只是一个愿望。',
};
