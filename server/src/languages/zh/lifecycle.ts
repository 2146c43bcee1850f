import type { LanguagePack } from '../types.ts';

/** How writers note when and how their document was reviewed and changed. */
export const lifecycle: LanguagePack['lifecycle'] = {
  recurring: [
    { months: 6, words: ['半年', '每年两次'] },
    { months: 3, words: ['季'] },
    { months: 1, words: ['月'] },
    { months: 0.25, words: ['周', '星期'] },
  ],
  joints: ['为', '于', '是', '在'],
  columns: {
    version: ['版本', '版本号', '版次', '序号'],
    date: ['日期', '修订日期', '更新日期', '修改日期', '生效日期', '发布日期', '时间'],
    change: ['修订内容', '变更内容', '修改内容', '更新内容', '内容', '说明', '变更说明', '修订说明', '备注', '摘要', '变更'],
    author: ['修订人', '编写人', '修改人', '作者', '编制人', '负责人'],
    approver: ['批准人', '审批人', '批准', '审批'],
  },
  versionWords: ['版本', '第', '版次'],
  log: { title: '修订记录', version: '版本', date: '日期', change: '修订内容' },
  notes: { material: '内容有修订', editorial: '仅作文字修改，内容不变', none: '已评审，无改动' },
};
