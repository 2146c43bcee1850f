import type { commandLine as english } from '../../en/messages/commandLine.ts';
import type { MessagesOf } from '../../messages.ts';

/** What the command line says beside findings. */
export const commandLine: MessagesOf<typeof english> = {
  'cli.fill.help': '按回车键留待以后填写，输入“=”采用方括号里的值，输入“.”停止；已经回答的内容会写入文件。',
  'cli.fill.places': '（{count} 处）',
  'cli.fill.number': '编号',
  'cli.fill.numberEverywhere': '编号；所有位置都填，请在编号后加 *',
  'cli.fill.typeNumber': '请输入 1 到 {count} 之间的编号。',
  'cli.fill.typeAgain': '再输入一次即可保留。',
  'cli.fill.filled': '已填写 {names}',
  'cli.fill.left': '还剩 {count} 处',
  'cli.fill.none': '没有空白了',
  'cli.review.done': '已于 {date} 复审',
};
