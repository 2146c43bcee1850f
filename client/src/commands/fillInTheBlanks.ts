import * as vscode from 'vscode';
import type { BlanksResult, OpenBlank } from '../../../server/src/protocol.ts';
import type { PolicyClient } from '../client.ts';
import { applyEdits, policyAtHand } from './applyEdits.ts';
import { type Asked, askChoice, askValue, type Chosen, skip, stop } from './askValue.ts';
import { stepDone } from './walkthrough.ts';
import { back, choose, type Frame } from './wizard.ts';

/**
 * Walks the open blanks of a document, each name once, and writes the answers when the walk is over, in one step of undo.
 * Whoever leaves it earlier keeps what was given until then.
 */
export function fillInTheBlanks(client: PolicyClient) {
  return async (): Promise<void> => {
    const document = await policyAtHand();
    if (!document) return;
    const uri = document.uri.toString();
    const open = await client.blanks(uri);
    const blanks = open?.blanks ?? [];
    if (!open || blanks.length === 0) {
      stepDone('blanks');
      void vscode.window.showInformationMessage(vscode.l10n.t('No blank is left in this document.'));
      return;
    }
    const keep = await askPlace(open);
    if (keep === undefined) return;
    const answers = await walk(client, document, blanks);
    const placed = await whereTheyAreNow(client, uri, blanks, answers);
    if (placed.length === 0 || !(await applyEdits(client, document, { kind: 'answer', answers: placed, keep }))) return;
    stepDone('blanks');
    const left = (await client.blanks(uri))?.blanks.length ?? 0;
    const message = left === 0 ? vscode.l10n.t('All blanks are filled.') : vscode.l10n.t('Blanks that are left: {0}', left);
    vscode.window.setStatusBarMessage(message, 8000);
  };
}

/** Whether blanks are to be kept and answers written as values; asked where there is a choice. Undefined where the writer leaves. */
async function askPlace({ blanks, canKeep, isTemplate }: BlanksResult): Promise<boolean | undefined> {
  if (!canKeep || !blanks.some((blank) => blank.canKeep)) return false;
  const items = [
    { label: vscode.l10n.t('Into the text'), detail: vscode.l10n.t('Each answer takes the place of its blank.'), keep: false },
    {
      label: vscode.l10n.t('Into the front matter'),
      detail: vscode.l10n.t('The document stays a template; preview and exports show the answers.'),
      keep: true,
    },
  ];
  const frame = {
    title: vscode.l10n.t('Fill in the Blanks: where should the answers go?'),
    placeholder: vscode.l10n.t('Blanks without a name, such as [X], are filled in the text in any case'),
    canGoBack: false,
  };
  const chosen = await choose(frame, isTemplate ? items.reverse() : items);
  return typeof chosen === 'object' ? chosen.keep : undefined;
}

type Answers = ReadonlyMap<OpenBlank, Chosen>;

async function walk(client: PolicyClient, document: vscode.TextDocument, blanks: readonly OpenBlank[]): Promise<Answers> {
  const answers = new Map<OpenBlank, Chosen>();
  const passed: number[] = [];
  for (let index = 0; index < blanks.length; ) {
    const blank = blanks[index];
    if (!blank) break;
    if (isSettled(blank, answers)) {
      index += 1;
      continue;
    }
    show(document, blank);
    const answer = await ask(client, document, blank, answers.get(blank), { step: index + 1, total: blanks.length, canGoBack: passed.length > 0 });
    if (answer === undefined || answer === stop) break;
    if (answer === back) {
      index = passed.pop() ?? 0;
      continue;
    }
    if (answer === skip) answers.delete(blank);
    else answers.set(blank, answer);
    passed.push(index);
    index += 1;
  }
  return answers;
}

/** Whether the answer to an earlier question counts here as well. */
function isSettled(blank: OpenBlank, answers: Answers): boolean {
  return [...answers].some(([other, { everywhere }]) => everywhere && other !== blank && other.group === blank.group && other.offset < blank.offset);
}

/** The blank in the text, so that more than its sentence can be read. */
function show(document: vscode.TextDocument, { range: { start, end } }: OpenBlank): void {
  const editor = vscode.window.visibleTextEditors.find((candidate) => candidate.document === document);
  if (!editor) return;
  const range = new vscode.Range(start.line, start.character, end.line, end.character);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

async function ask(
  client: PolicyClient,
  document: vscode.TextDocument,
  { offset, text, sentence, count, alternatives, suggestions }: OpenBlank,
  before: Chosen | undefined,
  frame: Omit<Frame, 'title'>,
): Promise<Asked<Chosen>> {
  const title = vscode.l10n.t('Fill in the Blanks: {0}', text);
  if (alternatives.length > 0) return askChoice({ ...frame, title, placeholder: sentence }, alternatives, count, true);
  const value = await askValue(
    { ...frame, title, placeholder: vscode.l10n.t('Enter leaves this blank for later, Escape all that are left') },
    {
      prompt: count > 1 ? vscode.l10n.t('{0} (in {1} places)', sentence, count) : sentence,
      suggestions: [...new Set([...(before ? [before.value] : []), ...suggestions])],
      check: (given) => client.checkValue({ uri: document.uri.toString(), offset, value: given }),
      isWalk: true,
    },
  );
  return typeof value === 'string' ? { value, everywhere: true } : value;
}

interface PlacedAnswer extends Chosen {
  readonly offset: number;
}

/** Somebody may have written in the document meanwhile: an answer belongs to the blank that is written and counted the same. */
async function whereTheyAreNow(client: PolicyClient, uri: string, blanks: readonly OpenBlank[], answers: Answers): Promise<readonly PlacedAnswer[]> {
  const now = answers.size > 0 ? ((await client.blanks(uri))?.blanks ?? []) : [];
  return [...answers].flatMap(([blank, answer]) => {
    const nth = blanks.filter(({ text }) => text === blank.text).indexOf(blank);
    const place = now.filter(({ text }) => text === blank.text)[nth];
    return place ? [{ ...answer, offset: place.offset }] : [];
  });
}
