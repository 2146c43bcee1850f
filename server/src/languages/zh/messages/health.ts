import type { health as english } from '../../en/messages/health.ts';
import type { MessagesOf } from '../../messages.ts';

/** The health of policies: the lens above a title, the tree and the report. */
export const health: MessagesOf<typeof english> = {
  'health.figure': '{name}：{value}',
  'lens.sections': '章节 {count}/{total}',
  'lens.blanks': '空白 {count}',
  'lens.commitments': '有数字的承诺 {count}/{total}',
  'lens.review': '{when}评审',
  'lens.overdue': '评审已逾期',
  'health.report.title': '制度文档状况',
  'health.report.date': '截至{date}',
  'health.report.policy': '制度文档',
  'health.report.file': '文件',
  'health.report.kind': '类型',
  'health.report.status': '状态',
  'health.report.language': '语言',
  'health.report.state': '状况',
  'health.report.findings': '错误 / 警告',
  'health.report.summary':
    '制度文档共 {policies} 份，其中已完善 {good} 份。缺少章节：{missing}，待填空白项：{blanks}，没有数字的承诺：{promises}，逾期评审：{overdue}。',
  'health.report.empty': '未找到制度文档：没有文件在文档信息区写明类型，policywright.yaml 也没有包含任何文件。',
  'health.report.left': '因文件过多或过长而未读取的文件：{count} 个。',
  'health.state.good': '已完善',
  'health.state.open': '有待处理',
  'health.state.late': '急需处理',
  'health.state.retired': '已废止',
};
