import type { LanguagePack } from '../types.ts';

/** What stands before a fact of document control, as in `| Owner | Head of Service |`. */
export const control: LanguagePack['control'] = {
  id: ['文件编号', '文档编号', '制度编号', '编号', '文件号'],
  status: ['状态', '文件状态', '文档状态'],
  version: ['版本', '版本号', '文件版本', '版次', '修订号'],
  effective: ['生效日期', '生效时间', '实施日期', '施行日期', '执行日期', '生效日'],
  reviewed: [
    '最近评审',
    '最近评审日期',
    '上次评审',
    '上次评审日期',
    '最近审核日期',
    '最后更新',
    '最后更新日期',
    '更新日期',
    '最近更新',
    '修订日期',
    '最近修订',
    '最后修订日期',
  ],
  next_review: ['下次评审', '下次评审日期', '下次审核日期', '下次复审', '下次复审日期', '下次修订日期'],
  review_cycle: ['评审周期', '复审周期', '审核周期', '评审频率'],
  owner: ['负责人', '责任人', '责任部门', '归口部门', '归口管理部门', '主管部门', '文件负责人', '文档负责人', '编制部门'],
  approved_by: ['批准人', '审批人', '批准', '审批', '核准人', '签发人'],
  contact: ['联系人', '联系方式', '联系邮箱'],
  applies_to: ['适用对象', '适用于'],
  classification: ['密级', '保密级别', '保密等级', '文件密级'],
};
