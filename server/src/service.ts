/**
 * The engine behind one door. The language server, the command line and the tests call this and nothing below it.
 * It holds the open documents and the settings of each workspace folder, and can be rebuilt from both at any time.
 */

import { answerEdits, canKeepValues, isTemplate } from './features/blankAnswers.ts';
import { blanksAround } from './features/blanksElsewhere.ts';
import { type BlankToFill, blanksToFill, problemAt } from './features/blanksToFill.ts';
import { mayBePolicy } from './features/checkDocument.ts';
import { type CheckedDocument, describe, say } from './features/checked.ts';
import { choicesFor } from './features/choices.ts';
import { actionsAt, fixAllEdits, missingSections } from './features/codeActions.ts';
import { createCommitted } from './features/committed.ts';
import { completionsAt } from './features/completion.ts';
import { explainLine } from './features/explain.ts';
import { type FigureLens, figureLenses } from './features/figureLenses.ts';
import { createFilling } from './features/filling.ts';
import { fillNamed, type NamedFilling } from './features/fillNamed.ts';
import { settledEdits } from './features/fixAll.ts';
import { goalsAt } from './features/goals.ts';
import { hoverAt } from './features/hover.ts';
import { createLinks } from './features/links.ts';
import { planReview, type ReviewPlan } from './features/markReviewed.ts';
import { moveEdits } from './features/moveFiles.ts';
import { type NewDocumentSetting, newDocument, shapeChoices } from './features/newDocument.ts';
import { blanksOfNewDocument } from './features/newDocumentBlanks.ts';
import { fillEdits, placeholderAt } from './features/placeholders.ts';
import { judgedAs, readinessOf } from './features/ready.ts';
import { type FileEdits, type RenamePlace, renameEdits, renamePlaceAt } from './features/rename.ts';
import { silenceEdits } from './features/silence.ts';
import { type DocumentStatus, statusFor } from './features/status.ts';
import { createSymbolQueries } from './features/symbolQueries.ts';
import { highlightsAt, type LinkedRanges, linkedRangesAt, type Occurrence, type SymbolToken, tokensIn } from './features/symbols.ts';
import type { ValueProblem } from './features/validateValue.ts';
import { frontMatterValueEdits } from './features/values.ts';
import { createHealth } from './features/workspaceHealth.ts';
import { createRegister } from './features/workspaceRegister.ts';
import type { Host } from './host.ts';
import { type Catalog, catalogFor } from './kinds/catalog.ts';
import { packs } from './languages/index.ts';
import { editDocument, parseDocument } from './model/document.ts';
import { statusOf } from './model/facts.ts';
import { type BuiltInFacts, builtInFacts } from './render/builtIn.ts';
import { exportDocument, picturesOf } from './render/export/index.ts';
import { healthReport } from './render/healthReport.ts';
import { setKeyEdit } from './rules/front-matter/setKey.ts';
import { insertionEdits } from './rules/structure/insertion.ts';
import type { LanguageCode } from './schema/vocabulary.ts';
import { createChecks } from './service/checks.ts';
import { createPages } from './service/pages.ts';
import type { NewDocumentIn, PolicyService, RenderedChange, RenderedDocument } from './service/policyService.ts';
import { createWorkspaceState, type OpenDocument } from './service/workspaceState.ts';
import type { TextEdit } from './util/span.ts';
import { configFileName } from './workspace/config.ts';

export type { BlankAnswer } from './features/blankAnswers.ts';
export type { BlankToFill } from './features/blanksToFill.ts';
export type { CheckOptions } from './features/checkDocument.ts';
export type { CheckedDocument, Phrase } from './features/checked.ts';
export type { Action } from './features/codeActions.ts';
export type { CompletionItem } from './features/completion.ts';
export type { ExplainedStatement } from './features/explain.ts';
export type { FilledFile } from './features/filling.ts';
export type { NamedFilling } from './features/fillNamed.ts';
export type { Goal } from './features/goals.ts';
export { byNeed, type PolicyHealth } from './features/health.ts';
export type { Hover } from './features/hover.ts';
export type { ReviewPlan, ReviewRequest } from './features/markReviewed.ts';
export type { Move } from './features/moveFiles.ts';
export type { NewDocument, ShapeChoice } from './features/newDocument.ts';
export type { AskedBlank } from './features/newDocumentBlanks.ts';
export type { Obstacle, Readiness } from './features/ready.ts';
export { cellOf, type RegisterColumn, type RegisterRow, registerColumns } from './features/register.ts';
export type { FileEdits, RenamePlace } from './features/rename.ts';
export type { SilenceScope } from './features/silence.ts';
export type { DocumentStatus } from './features/status.ts';
export type { FilePlaces, RenameOutcome } from './features/symbolQueries.ts';
export { type LinkedRanges, type Occurrence, type SymbolToken, type SymbolTokenType, symbolTokenTypes } from './features/symbols.ts';
export type { ReviewChange } from './features/versions.ts';
export type { HealthRequest, WorkspaceHealth } from './features/workspaceHealth.ts';
export type { Register, RegisterRequest } from './features/workspaceRegister.ts';
export type { Finding } from './lint/finding.ts';
export { type Exported, type ExportFormat, exportFormats, type OpenBlank, papers } from './render/export/index.ts';
export { type HealthFormat, healthFormats, healthRows } from './render/healthReport.ts';

export type { NewDocumentIn, PolicyService, RenderedChange, RenderedDocument } from './service/policyService.ts';

/** Makes a service on a host. */
export function createPolicyService(host: Host): PolicyService {
  const open = new Map<string, OpenDocument>();
  const state = createWorkspaceState(host, () => open);
  const { library, folderOf, settingsOf, pathOf, placeOf } = state;
  const committed = createCommitted(host);
  const links = createLinks({ library, host, settingsOf, pathOf, folderOf });
  const checks = createChecks({ host, open, state, links, committed });
  const { check } = checks;
  const filling = createFilling(library, host, settingsOf, pathOf);
  const symbols = createSymbolQueries(library, host, settingsOf, pathOf, async (uri) => {
    const folder = folderOf(uri);
    const text = folder && (await host.read(folder.uri + configFileName));
    return text === undefined ? undefined : { uri: `${folder?.uri}${configFileName}`, text };
  });
  const registerOf = createRegister(library, host, settingsOf, placeOf);
  const healthIn = createHealth(library, host, settingsOf, placeOf, checks.checkFile);
  const pages = createPages(host);

  const catalogIn = (folder: string | undefined): Catalog => catalogFor(state.settingsIn(folder));
  /** The kinds and sections for a document; those of the editor without one. */
  const catalogOf = (uri: string | undefined): Catalog => catalogFor(uri === undefined ? state.settingsIn(undefined) : settingsOf(uri));
  const settingFor = ({ folder }: NewDocumentIn): NewDocumentSetting => ({ catalog: catalogIn(folder), today: host.today() });

  const onDocument = <Result>(uri: string, use: (checked: CheckedDocument) => Result, otherwise: Result): Result => {
    const checked = check(uri);
    return checked ? use(checked) : otherwise;
  };
  const onPolicy = <Result>(uri: string, use: (checked: CheckedDocument) => Result, otherwise: Result): Result =>
    onDocument(uri, (checked) => (checked.checked ? use(checked) : otherwise), otherwise);

  return {
    open: (uri, text, version) => {
      open.set(uri, { document: parseDocument(text), version });
      checks.forget(uri);
    },
    edit: (uri, edit, text, version) => {
      const current = open.get(uri);
      open.set(uri, { document: current ? editDocument(current.document, edit, text) : parseDocument(text), version });
      checks.edited(uri, edit);
    },
    close: (uri) => {
      open.delete(uri);
      checks.drop(uri);
      pages.forget(uri);
      committed.forget(uri);
    },
    document: (uri) => open.get(uri)?.document,
    loadFolder: state.loadFolder,
    removeFolder: state.removeFolder,
    loadLibrary: state.loadFacts,
    loadFiles: state.loadFiles,
    get libraryVersion() {
      return state.version;
    },
    fileChanged: async (uri) => {
      links.forget();
      await state.refresh(uri);
      if (library.file(uri) === undefined) checks.drop(uri);
    },
    loadLinks: links.load,
    loadNamed: links.loadNamed,
    setRoot: links.setRoot,
    setLinksReported: links.setReported,
    setDefaults: state.setDefaults,
    check,
    actions: (uri, span) => onDocument(uri, (checked) => actionsAt(checked, span, folderOf(uri) !== undefined), []),
    fixAll: (uri) => {
      const checked = check(uri, { unlimited: true });
      return checked ? settledEdits(checked, fixAllEdits, (text) => checks.checkText(checked, text)) : [];
    },
    hover: (uri, offset, reader) =>
      onDocument(uri, (checked) => hoverAt(checked, offset, reader, host.today(), blanksAround(library, state.facts, uri)), undefined),
    complete: (uri, offset, reader, hasLinks) =>
      onDocument(uri, (checked) => completionsAt(checked, offset, reader, host.today(), blanksAround(library, state.facts, uri), hasLinks), []),
    fill: (uri, offset, value, everywhere) => onDocument(uri, (checked) => fillEdits(checked, offset, value, everywhere), []),
    openBlanks: async (uri) => {
      await state.loadTexts();
      return onDocument<readonly BlankToFill[]>(uri, (checked) => blanksToFill(checked, filling.known(checked)), []);
    },
    fillNamed: (uri, values, keep) =>
      onDocument<NamedFilling | undefined>(uri, (checked) => fillNamed(checked, values, { keep, today: host.today() }), undefined),
    keeping: (uri) =>
      onDocument(uri, (checked) => ({ canKeep: canKeepValues(checked), isTemplate: isTemplate(checked) }), { canKeep: false, isTemplate: false }),
    answerBlanks: (uri, answers, keep) => onDocument(uri, (checked) => answerEdits(checked, answers, keep), []),
    checkValue: (uri, offset, value) =>
      onDocument<ValueProblem | undefined>(uri, (checked) => problemAt(checked, offset, value, host.today()), undefined),
    fillIn: async (uri, offset, value, place) => {
      if (place === 'workspace') await state.loadTexts();
      const checked = check(uri);
      if (!checked) return [];
      if (place === 'workspace') return filling.everywhere(checked, offset, value);
      const folder = folderOf(uri)?.uri;
      if (place === 'settings') return folder === undefined ? [] : filling.inSettings(checked, offset, value, folder);
      const name = placeholderAt(checked, offset)?.placeholder.name;
      const kept = place === 'frontMatter' && name !== undefined ? frontMatterValueEdits(checked, [{ name, value }]) : undefined;
      const edits = place === 'frontMatter' ? (kept ?? []) : fillEdits(checked, offset, value, place === 'document');
      return [{ uri, version: checked.version, text: checked.document.text, edits }];
    },
    goals: (uri, offset, reader) => onDocument(uri, (checked) => goalsAt(checked, offset, reader), []),
    silence: (uri, { offset, rule, scope, reason }) => onDocument(uri, (checked) => silenceEdits(checked, offset, rule, scope, reason), []),
    counterparts: checks.dependents,
    textOf: (uri) => library.file(uri)?.document.text,
    renamePlace: (uri, offset) => onDocument<RenamePlace | undefined>(uri, (checked) => renamePlaceAt(checked, offset), undefined),
    rename: async (uri, offset, name) => {
      await state.loadTexts();
      const checked = check(uri);
      if (!checked?.checked) return { files: [], refused: undefined };
      const renamed = await symbols.rename(checked, offset, name);
      return renamed ?? { files: renameEdits(checked, offset, name, library.neighbours(uri)), refused: undefined };
    },
    renameHeading: async (uri, offset, title) => {
      await state.loadTexts();
      return onDocument<readonly FileEdits[]>(uri, (checked) => renameEdits(checked, offset, title, library.neighbours(uri)), []);
    },
    highlights: (uri, offset) => onPolicy<readonly Occurrence[]>(uri, (checked) => highlightsAt(checked, offset), []),
    references: async (uri, offset, includeDefinitions, isCancelled) => {
      await state.loadTexts();
      return onPolicy(uri, (checked) => symbols.references(checked, offset, includeDefinitions, isCancelled), Promise.resolve([]));
    },
    definition: async (uri, offset) => {
      await state.loadTexts();
      return onPolicy(uri, (checked) => symbols.definitions(checked, offset), Promise.resolve([]));
    },
    linkedRanges: (uri, offset) => onPolicy<LinkedRanges | undefined>(uri, (checked) => linkedRangesAt(checked, offset), undefined),
    tokens: (uri, within) => onPolicy<readonly SymbolToken[]>(uri, (checked) => tokensIn(checked, within), []),
    moveFiles: async (moves) => {
      await state.loadTexts();
      return moveEdits(moves, library.files(), (file) => mayBePolicy(file, settingsOf(file.uri), pathOf(file.uri)));
    },
    setKey: (uri, key, value) => onDocument<TextEdit | undefined>(uri, (checked) => setKeyEdit(checked.document, key, value), undefined),
    review: (uri, request) => onDocument<ReviewPlan | undefined>(uri, ({ document, today }) => planReview(document, request, today), undefined),
    ready: (uri, options = {}) => {
      const own = check(uri, options);
      const checked = check(uri, { ...options, unlimited: true, status: judgedAs });
      return own && checked && readinessOf(checked, own.status);
    },
    // What is not in force changes as it likes, so nobody need be asked about it.
    loadCommitted: async (uri) => {
      const document = open.get(uri)?.document;
      const status = document && statusOf(document);
      return status === 'approved' || status === 'in-force' ? committed.load(uri) : false;
    },
    today: () => host.today(),
    insertAllSections: (uri) =>
      onDocument<readonly TextEdit[]>(uri, (checked) => insertionEdits(checked.document, missingSections(checked), checked.kind), []),
    choices: (key, reader, uri) => choicesFor(key, reader, catalogOf(uri)),
    kinds: (folder) => catalogIn(folder).kindIds,
    shapes: (kind, reader, folder) => shapeChoices(kind, reader, catalogIn(folder)),
    newDocument: (request) => newDocument(request, settingFor(request)),
    blanksOfNewDocument: (request) => blanksOfNewDocument(request, settingFor(request)),
    render: (uri, reader) => onDocument<RenderedDocument | undefined>(uri, (checked) => pages.of(checked, reader), undefined),
    export: async (uri, format, reader, options = {}) => {
      const checked = check(uri, { unlimited: true });
      return checked && exportDocument(checked, format, options, { reader, host });
    },
    pictures: (uri) => onDocument<readonly string[]>(uri, picturesOf, []),
    builtIn: (uri, reader) => onDocument<BuiltInFacts | undefined>(uri, (checked) => builtInFacts(checked, reader), undefined),
    renderChange: (uri, reader, { page, soon = false } = {}) => {
      const current = soon ? open.get(uri) : undefined;
      const last = soon ? checks.last(uri) : undefined;
      const early = current && last && pages.soon(uri, { ...current, last, path: pathOf(uri) }, reader, page);
      return early ?? onDocument<RenderedChange | undefined>(uri, (checked) => pages.change(checked, reader, page), undefined);
    },
    status: (uri, reader) => onDocument<DocumentStatus | undefined>(uri, (checked) => statusFor(checked, reader), undefined),
    register: async (reader, request = {}) => {
      if (request.uri === undefined) await state.loadTexts();
      return registerOf(reader, request);
    },
    health: async (reader, request = {}) => {
      if (request.uri === undefined) await state.loadFacts();
      return healthIn(reader, request);
    },
    healthReport: (health, format, reader) => healthReport(health, format, host.today(), reader),
    lenses: (uri, reader) => onDocument<readonly FigureLens[]>(uri, (checked) => figureLenses(checked, host.today(), reader), []),
    explain: (uri, line, reader) => {
      const checked = check(uri, { explicit: true, unlimited: true });
      return checked && explainLine(checked, line, reader);
    },
    describe: (finding, reader, uri) => describe(finding, reader, catalogOf(uri)),
    say,
  };
}

/** The served language nearest to an editor's display language; English for others. */
export function readerLanguage(tag: string): LanguageCode {
  const code = tag.toLowerCase().split(/[-_.]/)[0] ?? '';
  return code in packs ? (code as LanguageCode) : 'en';
}
