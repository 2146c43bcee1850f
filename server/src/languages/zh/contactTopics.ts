import type { LanguagePack } from '../types.ts';

/** What contacts are given for, the word to write first. */
export const contactTopics: LanguagePack['contactTopics'] = {
  general: ['一般咨询', '咨询', '客户服务', '客服'],
  complaints: ['投诉'],
  refunds: ['退款', '退货', '退换货'],
  orders: ['订单', '配送'],
  privacy: ['隐私', '个人信息保护', '数据保护'],
  security: ['安全', '信息安全'],
  accessibility: ['无障碍'],
  press: ['媒体', '新闻'],
  emergencies: ['紧急情况', '紧急'],
};
