import type { symbols as english } from '../../en/messages/symbols.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said of names that a writer gives and uses again. */
export const symbols: MessagesOf<typeof english> = {
  'symbols.emptyName': '名称不能为空。请至少输入一个词。',
  'symbols.noBlank': '“{text}”将不再被识别为空白项。请使用能说明此处应填内容的词语，不要加括号。',
  'symbols.noName': '“{text}”只说明应填哪一类值，这样的空白项会各自独立。请使用能说明具体指哪一个值的名称。',
  'symbols.valueTaken': '“values”下已有名为“{name}”的值。请换一个名称，或先删除其中一个值。',
  'symbols.alone': '空白项“{text}”',
  'symbols.once': '空白项“{text}”，在本文档中出现 1 次',
  'symbols.inFiles': '空白项“{text}”，在 {files} 个文件中共出现 {count} 次',
  'symbols.asks.company': '应填公司或机构名称',
  'symbols.asks.person': '应填人员或岗位',
  'symbols.asks.contact': '应填联系方式',
  'symbols.asks.date': '应填日期',
  'symbols.asks.duration': '应填时长',
  'symbols.asks.number': '应填数字',
  'symbols.asks.percentage': '应填百分比',
  'symbols.asks.choice': '应从选项中选定一个',
  'symbols.valueHere': '本文档中的值',
  'symbols.valueInSettings': '设置中的值',
  'symbols.valueIn': '{file} 中的值',
  'symbols.blankHere': '本文档中的空白项',
  'symbols.blankIn': '{file} 中的空白项',
};
