import type { filling as english } from '../../en/messages/filling.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about filling blanks, and about values given for them. */
export const filling: MessagesOf<typeof english> = {
  'placeholders/unused-value.near': '本文档中没有名为“{name}”的空白项。是否应为“{near}”？',
  'placeholders/unused-value.unused': '本文档中没有名为“{name}”的空白项，这个值不会显示在任何地方。请检查写法，或删除这一行。',
  'placeholders/unused-value.blank': '“{name}”的值中仍有空白项“{text}”。请填入实际内容。',
  'placeholders/unused-value.notText': '“{name}”的值应是一段文字。如果以括号开头，请用引号括起来。',
  'rule.placeholders/unused-value.summary': '为空白项给出的每个值都用上了。',
  'rule.placeholders/unused-value.why': '名称写错的值不会显示在任何地方，对应的空白项就一直空着，没有人察觉。',
  'fix.deleteValue': '删除“{name}”的值',
  'preview.valueOf': '空白项“{text}”的值',
  'hover.value': '显示为“{value}”',
  'fix.fillWorkspace': '在整个工作区中填写“{text}”...',
  'fix.valueFrontMatter': '保留“{text}”，在文档信息区中给出它的值...',
  'fix.valueSettings': '保留“{text}”，在 policywright.yaml 中给出它的值...',
  'fix.chooseOne': '从 {count} 个选项中选定一个...',
  'value.empty': '请填写内容，或把空白项留到以后。',
  'value.blank': '“{text}”本身也是空白项。请填写实际内容。',
  'value.date': '这看起来不是日期。请写成这样：{example}。',
  'value.noSuchDay': '日历上没有“{text}”这一天。请把日期写成这样：{example}。',
  'value.duration': '请写明时长：数字加单位，例如小时或工作日。',
  'value.durationUnit': '“{text}”没有单位。请加上单位，例如小时或工作日。',
  'value.number': '这不是数字。请用阿拉伯数字或中文数字填写。',
  'value.percentage': '这不是百分比。请填写 0 到 100 之间的数字。',
  'value.over100': '“{text}”超过了百分之百。请确认是否有意如此。',
  'value.email': '“{text}”不可能是电子邮箱地址。请检查 @ 前后的内容。',
  'value.web': '“{text}”不可能是网址。请检查是否有空格或缺少点号。',
  'value.phone': '作为电话号码，“{text}”的位数偏少或偏多。请确认是否正确。',
  'value.contact': '“{text}”看起来不是地址或号码。请确认是否正确。',
  'value.sample': '“{text}”是示例地址，联系不到任何人。',
  'value.name': '“{text}”看起来不是名称。请确认是否正确。',
};
