/** One question after the other, with a way back: lists and input boxes in a row. */
import * as vscode from 'vscode';

/** How the writer leaves a question without an answer. */
export const back = Symbol('back');
/** Everything after the question is to be left as it is. */
export const enough = Symbol('enough');

/** What every question shows. */
export interface Frame {
  readonly title: string;
  readonly placeholder?: string;
  /** From 1; left out where there is one question alone. */
  readonly step?: number;
  readonly total?: number;
  /** Whether there is an earlier question to go back to. */
  readonly canGoBack: boolean;
}

/** Lets the writer choose from a list; undefined where they dismiss it. */
export function choose<Item extends vscode.QuickPickItem>(frame: Frame, items: readonly Item[]): Promise<Item | typeof back | undefined> {
  const pick = vscode.window.createQuickPick<Item>();
  pick.items = items;
  pick.matchOnDetail = true;
  pick.matchOnDescription = true;
  if (frame.placeholder !== undefined) pick.placeholder = frame.placeholder;
  return answered(pick, frame, [], () => pick.selectedItems[0]);
}

/** A text to ask for. */
export interface TextQuestion extends Frame {
  readonly value: string;
  readonly prompt: string;
  /** Whether the questions after this one may be left out with a button. */
  readonly skippable: boolean;
}

/** Asks for a line of text; undefined where the writer dismisses the box. An empty text is an answer. */
export function askText(question: TextQuestion): Promise<string | typeof back | typeof enough | undefined> {
  const box = vscode.window.createInputBox();
  box.value = question.value;
  box.prompt = question.prompt;
  if (question.placeholder !== undefined) box.placeholder = question.placeholder;
  const skip = { iconPath: new vscode.ThemeIcon('run-all'), tooltip: vscode.l10n.t('Skip the rest and make the document') };
  return answered<vscode.InputBox, string | typeof enough>(box, question, question.skippable ? [[skip, enough]] : [], () => box.value);
}

type Input<Item extends vscode.QuickPickItem> = vscode.QuickPick<Item> | vscode.InputBox;

/** Shows an input until it is accepted, left by a button, or dismissed. An answer that is still undefined leaves it open. */
export function answered<Shown extends Input<vscode.QuickPickItem>, Answer>(
  input: Shown,
  { title, step, total, canGoBack }: Frame,
  buttons: readonly (readonly [button: vscode.QuickInputButton, answer: Answer | undefined])[],
  answer: () => Answer | undefined | Promise<Answer | undefined>,
): Promise<Answer | typeof back | undefined> {
  input.title = title;
  input.step = step;
  input.totalSteps = total;
  // A writer may look something up in another window meanwhile.
  input.ignoreFocusOut = true;
  input.buttons = [...(canGoBack ? [vscode.QuickInputButtons.Back] : []), ...buttons.map(([button]) => button)];
  return new Promise((resolve) => {
    const finish = (result: Answer | typeof back | undefined): void => {
      resolve(result);
      input.dispose();
    };
    input.onDidAccept(async () => {
      const given = await answer();
      // Enter on a list in which nothing fits answers nothing.
      if (given !== undefined) finish(given);
    });
    input.onDidTriggerButton((button) => {
      // A button without an answer does something else.
      const given = button === vscode.QuickInputButtons.Back ? back : buttons.find(([candidate]) => candidate === button)?.[1];
      if (given !== undefined) finish(given);
    });
    input.onDidHide(() => finish(undefined));
    input.show();
  });
}
