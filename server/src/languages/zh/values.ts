import type { LanguagePack } from '../types.ts';

/** Values that a writer gives once for a whole document, and the blanks that ask for them. */
export const values: LanguagePack['values'] = {
  company: { blank: '公司名称', patterns: ['(?:本|贵)?(?:公司|企业|单位|机构|组织)(?:全称|简称|名称|名字)?'] },
  website: { blank: '网址', patterns: ['(?:公司)?(?:网址|网站|官网)(?:地址)?'] },
  email: { blank: '电子邮箱', patterns: ['(?:电子)?(?:邮箱|邮件|信箱)(?:地址)?'] },
  phone: { blank: '电话号码', patterns: ['(?:联系|服务|客服|投诉)?(?:电话|热线)(?:号码)?'] },
  address: { blank: '通信地址', patterns: ['(?:通信|通讯|联系|邮寄|办公|公司)?地址'] },
  contact: { blank: '联系方式', patterns: ['联系方式|联络方式'] },
  owner: { blank: '文件负责人', patterns: ['(?:文件|文档|制度)(?:负责人|责任人)(?:姓名)?', '负责人(?:姓名)?'] },
  manager: { blank: '总经理姓名', patterns: ['总经理(?:姓名)?'] },
  system: { blank: '登记系统', patterns: ['(?:登记|工单|客服|记录)?系统(?:名称)?'] },
  products: { blank: '产品或服务', patterns: ['产品(?:(?:或|和|与|及)服务)?(?:名称)?'] },
  customers: { blank: '客户群体', patterns: ['客户群体?', '客户类型'] },
  hours: { blank: '营业时间', patterns: ['(?:营业|工作|服务|办公)时间'] },
  area: { blank: '地区', patterns: ['地区|区域|城市|地点'] },
  year: { blank: '年度', patterns: ['年度|年份'] },
  version: { blank: '版本号', patterns: ['版本号?'] },
  effective: { blank: '生效日期', patterns: ['(?:生效|施行|实施)日期'] },
};
