import type { exported as english } from '../../en/messages/export.ts';
import type { MessagesOf } from '../../messages.ts';

/** What an exported document says at the edges of its pages, and why one is not exported. */
export const exported: MessagesOf<typeof english> = {
  'export.page': '第 {page} 页，共 {pages} 页',
  'export.version': '版本 {version}',
  'export.effective': '自{date}起生效',
  'export.blanks': '还有 {count} 处空白未填。请先填写，或将文档导出为草稿。',
  'export.noBrowser': '未找到可用来生成 PDF 的浏览器。请安装 Chrome、Chromium 或 Edge，或用 CHROME_PATH 指明浏览器程序。',
  'export.noPrinting': '此编辑器在浏览器中运行，无法生成 PDF。请导出 HTML，再用浏览器打印为 PDF。',
  'export.restricted': 'PDF 由本机的浏览器生成，受限模式不允许这样做。请信任此工作区，或导出 HTML。',
  'export.printFailed': '浏览器未能生成 PDF：{reason}',
};
