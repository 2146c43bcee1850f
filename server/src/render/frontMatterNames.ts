/** Values of front matter that mean the same in every language, in the words of the page. What is not known stays as it is written. */

import { classificationIds } from '../languages/classificationWording.ts';
import { packs } from '../languages/index.ts';
import { kindNamed } from '../model/declaredKind.ts';
import { type PolicyDocument, packOf } from '../model/document.ts';
import { statusNamed } from '../model/facts.ts';
import { languageOfTag } from '../model/language.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import { intervalsIn } from '../standards/intervals.ts';
import { calendarLength } from '../standards/reviewCycle.ts';
import type { ControlKey } from './labels.ts';

/** What a value is called in the reader's language: of a kind, a status, a language, a classification or a review cycle. */
export function nameOf(key: ControlKey, written: string, document: PolicyDocument, reader: LanguageCode): string | undefined {
  switch (key) {
    case 'kind':
      return kindName(written, document, reader);
    case 'status':
      return statusName(written, document, reader);
    case 'language':
      return languageName(written, reader);
    case 'classification':
      return classificationName(written, document, reader);
    case 'review_cycle':
      return cycleName(written, document, reader);
    default:
      return undefined;
  }
}

function kindName(written: string, document: PolicyDocument, reader: LanguageCode): string | undefined {
  const kind = kindNamed(written, packOf(document));
  return kind && document.catalog.packs[reader].kinds[kind].name;
}

function statusName(written: string, document: PolicyDocument, reader: LanguageCode): string | undefined {
  const status = statusNamed(written, packOf(document));
  return status && packs[reader].statuses[status].name;
}

function languageName(written: string, reader: LanguageCode): string | undefined {
  const language = languageOfTag(written);
  return language && new Intl.DisplayNames([reader], { type: 'language' }).of(language);
}

/** A writer's own wording in the language of the page is better than ours. */
function classificationName(written: string, document: PolicyDocument, reader: LanguageCode): string | undefined {
  const folded = written.trim().toLowerCase().normalize('NFC');
  const names = (code: LanguageCode, id: (typeof classificationIds)[number]): readonly string[] => {
    const { name, aliases } = packs[code].classifications[id];
    return [name.toLowerCase(), ...aliases];
  };
  if (classificationIds.some((id) => names(reader, id).includes(folded))) return undefined;
  const level = classificationIds.find((id) => ([document.language, 'en'] as const).some((code) => names(code, id).includes(folded)));
  return level && packs[reader].classifications[level].name;
}

function cycleName(written: string, document: PolicyDocument, reader: LanguageCode): string | undefined {
  const length = calendarLength(written, packOf(document));
  const inOwnWords = !/\d/.test(written) && intervalsIn(written.trim(), packs[reader]).length > 0;
  if (!length || inOwnWords) return undefined;
  return new Intl.NumberFormat(reader, { style: 'unit', unit: length.unit, unitDisplay: 'long' }).format(length.count);
}
