/** The health of the workspace's policies. */
import type { RenderFigure } from './pages.ts';

/** The health of the workspace's policies. The client may name a token under which it is told of the progress. */
export const healthRequest = 'policywright/health';
export interface HealthParams {
  readonly token?: string;
}
export interface HealthResult {
  /** Those that need somebody most first. */
  readonly policies: readonly HealthResultPolicy[];
  /** Whether every file that was read was looked at. */
  readonly complete: boolean;
  /** How many files were not read, since there are too many or they are too long. */
  readonly left: number;
}
export interface HealthResultPolicy {
  readonly uri: string;
  readonly path: string;
  readonly title: string;
  /** Names in the reader's language; empty where nothing is known. */
  readonly kindName: string;
  readonly languageName: string;
  readonly statusName: string;
  readonly state: 'good' | 'open' | 'late' | 'retired';
  readonly stateName: string;
  readonly need: number;
  readonly figures: readonly RenderFigure[];
}

/** Sent by the server while it reads, to the token of the request. */
export const healthProgressNotification = 'policywright/healthProgress';
export interface HealthProgressParams {
  readonly token: string;
  readonly done: number;
  readonly total: number;
}

/** The health of the workspace's policies as a page. */
export const healthReportRequest = 'policywright/healthReport';
export interface HealthReportParams extends HealthParams {
  readonly format: 'html' | 'markdown' | 'csv';
}
export interface HealthReportResult {
  readonly text: string;
  readonly policies: number;
}
