/** The questions of `policywright fill --interactive`: on a terminal, or answered by the lines of a pipe. */
import type { MessageId } from '../languages/messages.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import type { BlankAnswer, BlankToFill, PolicyService } from '../service.ts';
import type { TextEdit } from '../util/span.ts';
import { harmless } from './reporters/draw.ts';
import { UsageError, type World } from './world.ts';

/** What the questions need to know. */
export interface Asking {
  readonly world: World;
  readonly reader: LanguageCode;
  /** The file as it is shown. */
  readonly path: string;
  /** Whether blanks stay and their values are written into the front matter. */
  readonly keep: boolean;
  /** Says that an answer from a pipe could not be taken. */
  readonly fail: (message: string) => void;
}

/** What was answered. */
export interface Answered {
  readonly edits: readonly TextEdit[];
  /** Names with the number of places. */
  readonly filled: readonly string[];
  /** Whether no further file is to be asked about. */
  readonly stopped: boolean;
}

/** Asks for every open blank of a document. The end of the input stops, as a full stop does. */
export async function askBlanks(service: PolicyService, uri: string, asking: Asking): Promise<Answered> {
  const { world, path, reader } = asking;
  if (!world.input) throw new UsageError('--interactive needs an input to read from.');
  const blanks = await service.openBlanks(uri);
  const answers = new Map<BlankToFill, BlankAnswer>();
  let stopped = false;
  if (blanks.length > 0) world.out.write(`${harmless(path)}\n${say('cli.fill.help', service, reader)}\n`);
  for (const [index, blank] of blanks.entries()) {
    if ([...answers].some(([other, { everywhere }]) => everywhere && other.group === blank.group)) continue;
    const answer = await ask(service, uri, blank, `${index + 1}/${blanks.length}`, asking);
    stopped = answer === 'stop';
    if (stopped) break;
    if (typeof answer === 'object') answers.set(blank, answer);
  }
  const filled = [...answers].map(([{ name, count }, { everywhere }]) => `${name} (${everywhere ? count : 1})`);
  return { edits: service.answerBlanks(uri, [...answers.values()], asking.keep), filled, stopped };
}

type Outcome = BlankAnswer | 'skip' | 'stop';

async function ask(service: PolicyService, uri: string, blank: BlankToFill, step: string, asking: Asking): Promise<Outcome> {
  const { reader } = asking;
  const { out, input } = asking.world;
  const isChoice = blank.alternatives.length > 0;
  out.write(
    `\n${step}  ${harmless(blank.text)}${blank.count > 1 ? ` ${say('cli.fill.places', service, reader, blank.count)}` : ''}\n  ${harmless(blank.sentence)}\n`,
  );
  for (const [index, alternative] of blank.alternatives.entries()) out.write(`  ${index + 1}  ${harmless(alternative)}\n`);
  const prompt = isChoice ? say(blank.count > 1 ? 'cli.fill.numberEverywhere' : 'cli.fill.number', service, reader) : (blank.suggestions[0] ?? '');
  let doubted: string | undefined;
  for (;;) {
    out.write(`  ${prompt === '' ? '' : `[${harmless(prompt)}] `}> `);
    const line = await input?.line();
    if (!input?.isTTY) out.write('\n');
    if (line === undefined || line.trim() === '.') return 'stop';
    const typed = line.trim() === '=' && !isChoice ? (blank.suggestions[0] ?? '') : line.trim();
    if (typed === '') return 'skip';
    const answer = isChoice ? chosen(typed, blank) : { offset: blank.span.start, value: typed, everywhere: true };
    const problem = answer ? service.checkValue(uri, answer.offset, answer.value) : undefined;
    const words = problem ? service.say(problem.message, reader) : say('cli.fill.typeNumber', service, reader, blank.alternatives.length);
    if (answer && !problem) return answer;
    if (answer && problem?.severity === 'warning' && (doubted === typed || !input?.isTTY)) {
      if (!input?.isTTY) asking.world.err.write(`policywright: ${harmless(`${asking.path}: ${blank.text}: ${words}`)}\n`);
      return answer;
    }
    // The next line of a pipe answers the next question.
    if (!input?.isTTY) {
      asking.fail(`${asking.path}: ${blank.text}: ${words}`);
      return 'skip';
    }
    out.write(`  ${harmless(words)}${problem?.severity === 'warning' ? ` ${say('cli.fill.typeAgain', service, reader)}` : ''}\n`);
    doubted = typed;
  }
}

function say(id: MessageId, service: PolicyService, reader: LanguageCode, count = 0): string {
  return service.say({ id, data: { count } }, reader);
}

/** The alternative of a number, or of its own words. */
function chosen(typed: string, { alternatives, span, count }: BlankToFill): BlankAnswer | undefined {
  const everywhere = count > 1 && /\*$/.test(typed);
  const wanted = typed.replace(/\s*\*$/, '').toLowerCase();
  const value = /^\d+$/.test(wanted) ? alternatives[Number(wanted) - 1] : alternatives.find((alternative) => alternative.toLowerCase() === wanted);
  return value === undefined ? undefined : { offset: span.start, value, everywhere };
}
