import type { ClassificationWording } from '../classificationWording.ts';

/** How far documents may be shown, in Chinese. */
export const classifications: ClassificationWording = {
  public: { name: '公开', aliases: ['对外公开', '公开发布'] },
  internal: { name: '内部', aliases: ['内部使用', '仅限内部', '仅供内部使用', '内部公开', '内部资料'] },
  confidential: { name: '保密', aliases: ['机密文件', '商业秘密'] },
  'strictly-confidential': { name: '严格保密', aliases: ['高度保密'] },
  restricted: { name: '限制传阅', aliases: ['受限', '限制', '限制公开'] },
  secret: { name: '机密', aliases: [] },
};
