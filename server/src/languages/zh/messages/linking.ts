import type { linking as english } from '../../en/messages/linking.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about documents that front matter names, and about contacts by topic. */
export const linking: MessagesOf<typeof english> = {
  'references/related.missing': '没有“{target}”这个文件。请更正路径或删去。',
  'references/related.missingNear': '没有“{target}”这个文件。是否应为“{near}”？',
  'references/related.unknownId': '本工作区中没有编号为“{id}”的文档。请更正编号或删去。',
  'references/contact.topic': '“{topic}”后面没有内容。请写明由谁负责、如何联系，或删去这一行。',
  'front-matter/schema.needsContact': '“{key}”应为一个或多个联系方式，或在下方缩进，每行写一个事项及其联系方式。',
  'references/contact.other': '其他制度就“{topic}”给出的是“{known}”。请使用相同的联系方式，或换一个事项名称。',
  'references/contact.near': '没有其他制度使用“{text}”。是否应为“{near}”？',
  'hover.contactElsewhere': '其他制度就此事项给出：{contacts}',
  'key.related': '与本文档相关的其他文档，写明各自的路径或编号。',
};
