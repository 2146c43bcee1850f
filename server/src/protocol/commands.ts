/** Commands that the server names and the client carries out, and what the client tells at the start. */
import type { FillPlace } from './edits.ts';

/** Commands that lenses name: the client opens what each figure is about. */
export const showFigureCommand = 'policywright.showFigure';
export interface ShowFigureCommandArguments {
  readonly uri: string;
  readonly figure: 'sections' | 'blanks' | 'commitments' | 'review';
}

/** Commands that code actions name; the client carries them out by asking the writer and then the server. */
export const fillCommand = 'policywright.fillBlank';
export const silenceCommand = 'policywright.silenceRule';
/** Shows the page of a rule; its one argument is the rule's id. */
export const showRuleCommand = 'policywright.showRule';
export const setTargetCommand = 'policywright.setTarget';
export const markReviewedCommand = 'policywright.markReviewed';
export interface MarkReviewedCommandArguments {
  readonly uri: string;
}
export interface SetTargetCommandArguments {
  readonly uri: string;
  readonly version: number;
  readonly offset: number;
}
export interface FillCommandArguments {
  readonly uri: string;
  readonly version: number;
  readonly offset: number;
  readonly text: string;
  readonly place: FillPlace;
  /** What there is to choose from; none for a blank that is none of choice. */
  readonly alternatives?: readonly string[];
  /** In how many places of the document the blank stands. */
  readonly count: number;
}
export interface SilenceCommandArguments {
  readonly uri: string;
  readonly version: number;
  readonly offset: number;
  readonly rule: string;
  readonly scope: 'line' | 'part' | 'file';
}

/** What the client tells the server at the start. */
export interface InitializationOptions {
  /** Whether the client carries out the commands above. Others get edits without a question. */
  readonly asks: boolean;
  /** Whether it shows the page of a rule by `showRuleCommand`. Others get an address on the web. */
  readonly showsRules?: boolean;
  /** Whether the editor completes links by itself, as VS Code does in Markdown. */
  readonly hasLinks?: boolean;
  /** Settings of the editor under `policywright.*`. */
  readonly settings: Readonly<Record<string, unknown>>;
}
