import type { goals as english } from '../../en/messages/goals.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said where a writer sets a target. */
export const goals: MessagesOf<typeof english> = {
  'goals.here': '本文档已采用',
  'goals.file': '{file} 已采用',
  'goals.charters': '公共服务承诺中常见',
  'goals.callCentres': '呼叫中心常见，针对80%的来电',
  'goals.complaints': '投诉处理程序中常见',
  'goals.blank': '留空，填写自己的数字',
  'fix.setTarget': '设定目标...',
  'fix.addShare': '写明比例：“{text}”',
  'fix.addCondition': '写明条件：“{text}”',
  'fix.addChannelStandard': '为这一渠道增加标准（{channel}）',
};
