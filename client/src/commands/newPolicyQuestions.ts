/** The questions before a new document is made, and the way back through them. */
import * as vscode from 'vscode';
import type { NewDocumentBlank } from '../../../server/src/protocol.ts';
import type { PolicyClient } from '../client.ts';
import { askText, back, choose, enough, type Frame } from './wizard.ts';

/** What can be said beforehand. What is given is not asked; `values` stand for all questions about blanks. */
export interface NewPolicyAnswers {
  readonly kind?: string;
  readonly shape?: string;
  readonly language?: string;
  readonly title?: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly folder?: vscode.Uri;
}

/** What a document is made from. */
export type Answers = Required<Pick<NewPolicyAnswers, 'kind' | 'shape' | 'language' | 'values'>> & Pick<NewPolicyAnswers, 'title'>;

/** Answers of a step: what is known now, a step back, or the end without a document. */
type Outcome = Draft | typeof back | undefined;
type Draft = Omit<NewPolicyAnswers, 'folder'>;

type Step = 'kind' | 'shape' | 'language' | 'title';

/** Asks for what is not given; undefined where the writer gives up. */
export async function askAnswers(client: PolicyClient, given: NewPolicyAnswers, folder: vscode.Uri | undefined): Promise<Answers | undefined> {
  const { folder: _folder, ...known } = given;
  const steps = (['kind', 'shape', 'language', 'title'] as const).filter((step) => known[step] === undefined && !(step === 'title' && known.values));
  const drafts: Draft[] = [known];
  let index = 0;
  for (;;) {
    const draft = drafts[index] ?? known;
    const step = steps[index];
    const outcome = step ? await ask(client, step, draft, frameOf(index, steps.length), folder) : await askValues(client, draft, folder, index > 0);
    if (outcome === undefined) return undefined;
    if (outcome === back) index = Math.max(0, index - 1);
    else {
      const { kind, shape, language, title, values } = outcome;
      if (!step)
        return kind && shape && language ? { kind, shape, language, values: values ?? {}, ...(title === undefined ? {} : { title }) } : undefined;
      index += 1;
      drafts[index] = outcome;
    }
  }
}

/** The questions about blanks are counted anew, since nobody knows before how many there are. */
function frameOf(index: number, total: number): Omit<Frame, 'title'> {
  return { step: index + 1, total, canGoBack: index > 0 };
}

async function ask(client: PolicyClient, step: Step, draft: Draft, frame: Omit<Frame, 'title'>, folder: vscode.Uri | undefined): Promise<Outcome> {
  if (step === 'title') return askTitle(client, draft, frame, folder);
  const chosen = await choose({ ...frame, title: questions[step]() }, await itemsFor(client, step, draft, folder));
  return chosen === undefined || chosen === back ? chosen : { ...draft, [step]: chosen.value };
}

const questions = {
  kind: () => vscode.l10n.t('New Policy: what kind of document?'),
  shape: () => vscode.l10n.t('New Policy: in which shape?'),
  language: () => vscode.l10n.t('New Policy: in which language?'),
};

interface Choice extends vscode.QuickPickItem {
  readonly value: string;
}

/** What there is to choose from where the document is to stand: a folder may have kinds of its own. */
async function itemsFor(
  client: PolicyClient,
  step: Exclude<Step, 'title'>,
  { kind = '' }: Draft,
  folder: vscode.Uri | undefined,
): Promise<readonly Choice[]> {
  if (step === 'shape') {
    const { shapes } = await client.shapes({ kind, ...(folder ? { folder: folder.toString() } : {}) });
    return shapes.map(({ id, name, description }) => ({ label: name, detail: description, value: id }));
  }
  const { choices } = await client.choices({ key: step, uri: folder ? vscode.Uri.joinPath(folder, 'new.md').toString() : '' });
  const items = choices.map(({ value, name, description }) => ({
    label: name,
    value,
    ...(description === undefined ? {} : { detail: description }),
  }));
  return step === 'language' ? editorsFirst(items) : items;
}

/** The language of the editor is the likeliest. */
function editorsFirst(items: readonly Choice[]): readonly Choice[] {
  const own = vscode.env.language.toLowerCase().split('-')[0];
  return [...items.filter(({ value }) => value === own), ...items.filter(({ value }) => value !== own)];
}

async function askTitle(client: PolicyClient, draft: Draft, frame: Omit<Frame, 'title'>, folder: vscode.Uri | undefined): Promise<Outcome> {
  const usual = (await propose(client, { ...draft, title: undefined }, folder))?.title ?? '';
  const answer = await askText({
    ...frame,
    title: vscode.l10n.t('New Policy: what is its title?'),
    prompt: vscode.l10n.t('A title that says what the document is, not a creative one.'),
    value: usual,
    skippable: true,
  });
  if (answer === undefined || answer === back) return answer;
  if (answer === enough) return { ...draft, values: {} };
  // The usual title goes on following the name of the organisation.
  return answer.trim() === '' || answer === usual ? draft : { ...draft, title: answer };
}

type Proposal = { readonly [Key in keyof Draft]?: Draft[Key] | undefined };

async function propose(client: PolicyClient, { kind, shape, language, title }: Proposal, folder: vscode.Uri | undefined) {
  if (!kind || !shape || !language) return undefined;
  return client.newDocument({ kind, shape, language, ...(title ? { title } : {}), ...(folder ? { folder: folder.toString() } : {}) });
}

/** Asks for the value of each blank. An empty answer leaves the blank; dismissing the question leaves all that are left. */
async function askValues(client: PolicyClient, draft: Draft, folder: vscode.Uri | undefined, canGoBack: boolean): Promise<Outcome> {
  if (draft.values) return draft;
  const blanks = (await propose(client, draft, folder))?.blanks ?? [];
  const values: Record<string, string> = {};
  for (let index = 0; index < blanks.length; ) {
    const blank = blanks[index];
    if (!blank) break;
    const frame = { step: index + 1, total: blanks.length, canGoBack: canGoBack || index > 0 };
    const answer = await askBlank(blank, values[blank.name] ?? '', frame);
    if (answer === undefined || answer === enough) break;
    if (answer === back && index === 0) return back;
    if (answer === back) index -= 1;
    else {
      if (answer.trim() === '') delete values[blank.name];
      else values[blank.name] = answer;
      index += 1;
    }
  }
  return { ...draft, values };
}

async function askBlank(
  blank: NewDocumentBlank,
  value: string,
  frame: Omit<Frame, 'title'>,
): Promise<string | typeof back | typeof enough | undefined> {
  const title = vscode.l10n.t('New Policy: fill {0}', blank.text);
  if (blank.alternatives.length === 0) {
    // The editor itself adds that Escape cancels, which would sound as if all were lost.
    const placeholder = vscode.l10n.t('Enter leaves this blank for later, Escape all that are left');
    return askText({ ...frame, title, placeholder, prompt: blank.sentence, value, skippable: true });
  }
  const open = { label: vscode.l10n.t('Decide later'), value: '' };
  const items = [...blank.alternatives.map((alternative) => ({ label: alternative, value: alternative })), open];
  const chosen = await choose({ ...frame, title, placeholder: blank.sentence }, items);
  return chosen === undefined || chosen === back ? chosen : chosen.value;
}
