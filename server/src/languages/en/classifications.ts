import type { ClassificationWording } from '../classificationWording.ts';

/** How far documents may be shown, in English. */
export const classifications: ClassificationWording = {
  public: { name: 'Public', aliases: ['for publication', 'public document'] },
  internal: { name: 'Internal', aliases: ['internal use', 'internal use only', 'for internal use', 'for internal use only'] },
  confidential: { name: 'Confidential', aliases: ['company confidential', 'in confidence'] },
  'strictly-confidential': { name: 'Strictly confidential', aliases: ['highly confidential'] },
  restricted: { name: 'Restricted', aliases: ['restricted use'] },
  secret: { name: 'Secret', aliases: [] },
};
