/** Targets that can be set, and the register of standards. */
import type { EditsResult, Place } from './edits.ts';

/** The targets that can be set at an offset, for the version they were asked for; null when the document has moved on. */
export const goalsRequest = 'policywright/goals';
export interface GoalsParams {
  readonly uri: string;
  readonly version: number;
  readonly offset: number;
}
export interface GoalsResult extends Pick<EditsResult, 'version'> {
  readonly goals: readonly GoalChoice[];
}
export interface GoalChoice extends Pick<EditsResult, 'edits'> {
  /** Figures that the workspace uses, figures that are usual, and a blank for the writer's own. */
  readonly group: 'workspace' | 'practice' | 'own';
  /** The words that are written. */
  readonly label: string;
  /** Where the figure comes from. */
  readonly detail: string;
  /** The blank to fill, in the document as it is after the edits. */
  readonly select?: { readonly start: Place; readonly end: Place };
}

/** The register of standards: the measured commitments of the workspace's policies, or of one document. */
export const registerRequest = 'policywright/register';
export interface RegisterParams {
  readonly uri?: string;
}
export interface RegisterResult {
  /** The language of names and columns. */
  readonly language: string;
  readonly columns: readonly { readonly id: RegisterColumnId; readonly name: string }[];
  readonly rows: readonly RegisterResultRow[];
  /** How many policies were read. */
  readonly policies: number;
  /** How many files were not read, since there are too many or they are too long. */
  readonly left: number;
}
export type RegisterColumnId = 'document' | 'section' | 'actor' | 'action' | 'object' | 'channel' | 'measure' | 'target' | 'share' | 'line';
export interface RegisterResultRow {
  readonly uri: string;
  readonly path: string;
  /** The language of what the document itself says. */
  readonly language: string;
  readonly cells: Readonly<Record<RegisterColumnId, string>>;
  /** By what columns with figures are sorted; none where a figure cannot be compared. */
  readonly weight?: number;
  readonly share?: number;
  /** From 1, UTF-16. */
  readonly line: number;
  readonly column: number;
}
