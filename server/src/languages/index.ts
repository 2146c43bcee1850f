/** The six language packs. A pack that lacks anything does not compile. */
import type { LanguageCode } from '../schema/vocabulary.ts';
import { de } from './de/index.ts';
import { el } from './el/index.ts';
import { en } from './en/index.ts';
import { th } from './th/index.ts';
import type { LanguagePack } from './types.ts';
import { vi } from './vi/index.ts';
import { zh } from './zh/index.ts';

/** Every language pack, by code. */
export const packs: Readonly<Record<LanguageCode, LanguagePack>> = { en, de, vi, th, el, zh };
