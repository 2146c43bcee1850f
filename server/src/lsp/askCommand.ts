import type { Command } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type FillCommandArguments, fillCommand, markReviewedCommand, setTargetCommand, silenceCommand } from '../protocol.ts';
import type { Action } from '../service.ts';

/** The command of the client that asks what an offer needs to know; undefined where an offer needs nothing. */
export function askCommand(document: TextDocument, { ask }: Pick<Action, 'ask'>, title: string): Command | undefined {
  if (!ask) return undefined;
  if (ask.kind === 'review') return { title, command: markReviewedCommand, arguments: [{ uri: document.uri }] };
  const place = { uri: document.uri, version: document.version, offset: ask.offset };
  if (ask.kind === 'goal') return { title, command: setTargetCommand, arguments: [place] };
  if (ask.kind === 'silence') return { title, command: silenceCommand, arguments: [{ ...place, rule: ask.rule, scope: ask.scope }] };
  const { text, alternatives, count } = ask;
  const given: FillCommandArguments = { ...place, text, place: ask.place, alternatives, count };
  return { title, command: fillCommand, arguments: [given] };
}
