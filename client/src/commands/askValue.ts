/** The two questions about a blank: which value, and which of its alternatives. */
import * as vscode from 'vscode';
import type { CheckValueResult } from '../../../server/src/protocol.ts';
import { answered, type back, type Frame } from './wizard.ts';

/** The blank is to be left for later. */
export const skip = Symbol('skip');
/** All blanks that are left are to be left for later. */
export const stop = Symbol('stop');

/** An answer, or how the writer left the question; undefined where they dismissed it. */
export type Asked<Answer> = Answer | typeof back | typeof skip | typeof stop | undefined;

/** A value to ask for. */
export interface ValueAsked {
  /** What stands around the blank. */
  readonly prompt: string;
  /** Values to choose from; the first one stands in the box. */
  readonly suggestions: readonly string[];
  readonly check: (value: string) => Promise<CheckValueResult | undefined>;
  /** Whether this is one question of several: then the blank may be skipped, and the rest left. */
  readonly isWalk: boolean;
}

/** Asks for a value. What cannot be one is not taken; what is doubtful is taken once the writer has seen the doubt. */
export async function askValue(frame: Frame, asked: ValueAsked): Promise<Asked<string>> {
  const box = vscode.window.createInputBox();
  let next = 0;
  let doubted: string | undefined;
  const show = (value: string, problem: CheckValueResult | undefined): void => {
    doubted = problem?.severity === 'warning' ? value : undefined;
    box.validationMessage = problem && { message: problem.message, severity: severities[problem.severity] };
  };
  const suggest = (): void => {
    box.value = asked.suggestions[next % asked.suggestions.length] ?? '';
    box.valueSelection = [0, box.value.length];
    next += 1;
  };
  box.prompt = asked.prompt;
  if (frame.placeholder !== undefined) box.placeholder = frame.placeholder;
  box.onDidChangeValue(async (value) => {
    const problem = value.trim() === '' ? undefined : await asked.check(value);
    if (box.value === value) show(value, problem);
  });
  if (asked.suggestions.length > 0) suggest();
  const more = { iconPath: new vscode.ThemeIcon('lightbulb'), tooltip: vscode.l10n.t('Another known value') };
  box.onDidTriggerButton((button) => {
    if (button.tooltip === more.tooltip) suggest();
  });
  const accepted = async (): Promise<string | typeof skip | undefined> => {
    const { value } = box;
    if (value.trim() === '') return asked.isWalk ? skip : undefined;
    const problem = await asked.check(value);
    const seen = problem?.severity === 'warning' && doubted === value;
    if (!problem || seen) return value;
    show(value, problem);
    return undefined;
  };
  const others = asked.suggestions.length > 1 ? [[more, undefined] as const] : [];
  return answered<vscode.InputBox, string | typeof skip | typeof stop>(box, frame, [...others, ...walkButtons(asked.isWalk)], accepted);
}

const severities = { error: vscode.InputBoxValidationSeverity.Error, warning: vscode.InputBoxValidationSeverity.Warning } as const;

function walkButtons(isWalk: boolean): readonly (readonly [vscode.QuickInputButton, typeof skip | typeof stop])[] {
  if (!isWalk) return [];
  return [
    [{ iconPath: new vscode.ThemeIcon('debug-step-over'), tooltip: vscode.l10n.t('Leave this blank for later') }, skip],
    [{ iconPath: new vscode.ThemeIcon('debug-stop'), tooltip: vscode.l10n.t('Stop and write what was given') }, stop],
  ];
}

/** An alternative that was chosen. */
export interface Chosen {
  readonly value: string;
  /** Whether it counts wherever the same choice stands. */
  readonly everywhere: boolean;
}

type Item = vscode.QuickPickItem & { readonly key: string; readonly answer: Chosen | typeof skip };

/** Lets the writer choose an alternative, with one key for each. */
export async function askChoice(frame: Frame, alternatives: readonly string[], count: number, isWalk: boolean): Promise<Asked<Chosen>> {
  const pick = vscode.window.createQuickPick<Item>();
  pick.items = itemsFor(alternatives, count, isWalk);
  if (frame.placeholder !== undefined) pick.placeholder = frame.placeholder;
  return new Promise((resolve) => {
    pick.onDidChangeValue((typed) => {
      const item = pick.items.find(({ key }) => key !== '' && key === western(typed.trim()));
      if (!item) return;
      resolve(item.answer);
      pick.dispose();
    });
    void answered<vscode.QuickPick<Item>, Chosen | typeof skip | typeof stop>(
      pick,
      frame,
      walkButtons(isWalk),
      () => pick.selectedItems[0]?.answer,
    ).then(resolve);
  });
}

function itemsFor(alternatives: readonly string[], count: number, isWalk: boolean): readonly Item[] {
  const answers: readonly Chosen[] = [false, ...(count > 1 ? [true] : [])].flatMap((everywhere) =>
    alternatives.map((value) => ({ value, everywhere })),
  );
  const items = answers.map((answer, index): Item => {
    const key = index < 9 ? String(index + 1) : '';
    const description = answer.everywhere ? vscode.l10n.t('the same everywhere ({0} places)', count) : '';
    return { label: key === '' ? answer.value : `${key}  ${answer.value}`, description, key, answer };
  });
  return isWalk ? [...items, { label: `0  ${vscode.l10n.t('Decide later')}`, key: '0', answer: skip }] : items;
}

/** Keyboards of some languages have digits of their own. */
function western(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50)).replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
}
