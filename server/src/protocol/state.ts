/** The state of a document: for the status bar, for its review and for publishing. */
import type { EditsResult, Place, ReviewChange } from './edits.ts';

/** The state of a document, for the status bar. */
export const statusRequest = 'policywright/status';
export interface StatusParams {
  readonly uri: string;
}
export interface StatusResult {
  readonly uri: string;
  readonly version: number;
  readonly checked: boolean;
  readonly reasons: readonly string[];
  readonly kind?: string;
  readonly kindName: string;
  readonly kindGuessed: boolean;
  readonly language: string;
  readonly languageName: string;
  readonly languageDeclared: boolean;
  readonly status?: string;
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number; readonly hint: number };
  readonly blanks: number;
  readonly missing: number;
  readonly vague: number;
}

/** Sent by the server after a document was checked anew. */
export const checkedNotification = 'policywright/checked';
export interface CheckedParams {
  readonly uri: string;
  readonly version: number;
}

/** What marking a document as reviewed would write, so that the writer can be asked well; null for a document that is not open. */
export const reviewPlanRequest = 'policywright/reviewPlan';
export interface ReviewPlanParams {
  readonly uri: string;
}
export interface ReviewPlanResult {
  /** Today as an ISO date. */
  readonly today: string;
  /** The version as it stands, and what it would become; an empty text where there is none to go on from. */
  readonly version: string;
  readonly next: Readonly<Record<ReviewChange, string>>;
  readonly hasLog: boolean;
}

/** What stands in the way of publishing a document, for the version that it has; null for a document that is not open. */
export const readyRequest = 'policywright/ready';
export interface ReadyParams {
  readonly uri: string;
}
export interface ReadyResult extends Pick<EditsResult, 'version'> {
  readonly checked: boolean;
  /** In one sentence, for the reader. */
  readonly summary: string;
  readonly obstacles: readonly ReadyObstacle[];
  /** Sets the status to approved, where nothing stands in the way and it is not yet. */
  readonly approve?: ReadyFix;
}
export interface ReadyObstacle {
  readonly rule: string;
  readonly message: string;
  readonly range: { readonly start: Place; readonly end: Place };
  readonly fixes: readonly ReadyFix[];
}
export interface ReadyFix extends Pick<EditsResult, 'edits'> {
  readonly title: string;
  /** What asks the writer first, in place of edits. */
  readonly command?: { readonly command: string; readonly arguments?: readonly unknown[] };
}
