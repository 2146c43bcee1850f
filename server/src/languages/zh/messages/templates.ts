import type { templates as english } from '../../en/messages/templates.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about new documents from templates. */
export const templates: MessagesOf<typeof english> = {
  'front-matter/schema.badShape': '“{value}”不是有效的文档体例。可用的体例：{allowed}。',
  'key.shape': '文档采用的体例。只有属于该体例的推荐章节才会提示添加。',

  'kind.charter.description': '简短并公开：客户可以期待什么样的服务，以及多久能得到。',
  'kind.policy.description': '供员工使用：服务的规定、适用对象以及须达到的水平。',
  'kind.handbook.description': '供员工使用：内容齐全的一本手册，包括各专题的政策。',
  'kind.playbook.description': '供团队使用：遇到各种情况时该说什么、做什么。',
  'kind.procedure.description': '一项工作的具体步骤：由谁做什么，按什么顺序做。',

  'shape.all.name': '此类文档的所有章节',
  'shape.all.description': '此类文档必需和推荐的各个章节，按规定的顺序排列。',
  'shape.short-policy.name': '简明政策',
  'shape.short-policy.description': '愿景、承诺、适用范围、员工行为和联系方式，一至两页。',
  'shape.vision-and-standards.name': '愿景与标准',
  'shape.vision-and-standards.description': '愿景、支撑愿景的标准，以及员工始终要做和绝不能做的事。',
  'shape.statement-and-guidelines.name': '声明与准则',
  'shape.statement-and-guidelines.description': '简短的目的声明、员工准则和联系方式。',
  'shape.team-playbook.name': '团队行动指南',
  'shape.team-playbook.description': '团队的理念、客户的需要，以及各人的分工。',
  'shape.request-procedure.name': '客户请求处理程序',
  'shape.request-procedure.description': '处理请求的目标，以及从首次接触到答复的各个步骤。',
  'shape.full-policy.name': '完整政策',
  'shape.full-policy.description': '目的、适用范围、职责、行为要求、各渠道标准和逐级上报。',
  'shape.complaints-procedure.name': '投诉处理程序',
  'shape.complaints-procedure.description': '投诉如何登记、确认、裁定和上报，以及各步的时限。',
  'shape.feedback-playbook.name': '客户反馈行动指南',
  'shape.feedback-playbook.description': '团队如何征求客户反馈、倾听意见并据此改进。',
  'shape.representatives-guidelines.name': '客服人员准则',
  'shape.representatives-guidelines.description': '服务客户的人员如何待人、解决问题并转达反馈。',
  'shape.channel-standards.name': '分渠道标准',
  'shape.channel-standards.description': '每个渠道可衡量的标准，附术语和变更记录。',
  'shape.guidebook.name': '工作指南',
  'shape.guidebook.description': '篇幅较长的指南：目标、良好做法、逐级上报和投诉。',
  'shape.service-document.name': '服务说明',
  'shape.service-document.description': '使命、承诺、请求、投诉、反馈和小结。',

  'new.title': '{company}{kind}',

  'derive.learnt': '根据 {count} 份文档归纳：{required}% 的文档含有的章节为必需，{recommended}% 的文档含有的章节为推荐。使用前请先通读。',
};
