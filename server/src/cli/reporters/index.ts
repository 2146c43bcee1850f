/** The formats in which a report is printed. A reporter turns data into text and does nothing else. */
import type { LanguageCode } from '../../schema/vocabulary.ts';
import type { Report } from '../report.ts';
import type { World } from '../world.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';

/** What a reporter may know besides the report. */
export interface View {
  readonly world: World;
  readonly reader: LanguageCode;
  /** Leave out what is no finding. */
  readonly quiet: boolean;
  /** Whether something could not be read; the error stream has said so. */
  readonly failed: boolean;
}

/** Turns a report into the text that is printed. */
export type Reporter = (report: Report, view: View) => string;

/** The formats by name. */
export const reporters = { pretty, json, sarif, github, junit } as const satisfies Readonly<Record<string, Reporter>>;

/** The name of a format. */
export type FormatName = keyof typeof reporters;

/** The names of the formats. */
export const formatNames = Object.keys(reporters) as readonly FormatName[];
