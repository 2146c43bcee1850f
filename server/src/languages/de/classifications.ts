import type { ClassificationWording } from '../classificationWording.ts';

/** How far documents may be shown, in German. */
export const classifications: ClassificationWording = {
  public: { name: 'öffentlich', aliases: ['zur veröffentlichung'] },
  internal: { name: 'intern', aliases: ['nur intern', 'nur für den internen gebrauch', 'für den internen gebrauch', 'nur für den dienstgebrauch'] },
  confidential: { name: 'vertraulich', aliases: [] },
  'strictly-confidential': { name: 'streng vertraulich', aliases: [] },
  restricted: { name: 'eingeschränkt zugänglich', aliases: ['beschränkt', 'eingeschränkt'] },
  secret: { name: 'geheim', aliases: [] },
};
