import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type ReadyFix,
  type ReadyParams,
  type ReadyResult,
  type ReviewPlanParams,
  type ReviewPlanResult,
  readyRequest,
  reviewPlanRequest,
} from '../../protocol.ts';
import type { Readiness } from '../../service.ts';
import type { TextEdit } from '../../util/span.ts';
import { askCommand } from '../askCommand.ts';
import type { ServerContext } from '../context.ts';
import { toRange, toTextEdit } from '../convert.ts';

/** Reviews and the way to publication. */
export function registerLifecycle(context: ServerContext, settingsReady: Promise<void>): void {
  const { connection, documents, service, guard } = context;
  connection.onRequest(
    reviewPlanRequest,
    guard('reviewPlan', null as ReviewPlanResult | null, ({ uri }: ReviewPlanParams) => {
      const plans = (['material', 'editorial', 'none'] as const).map((change) => [change, service.review(uri, { change })] as const);
      const first = plans[0]?.[1];
      if (!first) return null;
      const next = Object.fromEntries(plans.map(([change, plan]) => [change, plan?.version?.after ?? ''])) as ReviewPlanResult['next'];
      return { today: service.today(), version: first.version?.before ?? '', next, hasLog: first.hasLog };
    }),
  );
  connection.onRequest(
    readyRequest,
    guard('ready', null as ReadyResult | null, async ({ uri }: ReadyParams) => {
      await settingsReady;
      const document = documents.get(uri);
      const readiness = document && service.ready(uri);
      return document && readiness ? resultOf(context, document, readiness) : null;
    }),
  );
}

function resultOf({ service, traits }: ServerContext, document: TextDocument, { checked, obstacles, approve }: Readiness): ReadyResult {
  const { reader, asks } = traits();
  const edits = (all: readonly TextEdit[]): ReadyFix['edits'] => all.map((edit) => toTextEdit(document, edit));
  const count = obstacles.length;
  const summary = !checked.checked
    ? service.say(checked.reason, reader)
    : service.say(count > 0 ? { id: 'ready.no', data: { count } } : { id: 'ready.yes', data: {} }, reader);
  return {
    version: document.version,
    checked: checked.checked,
    summary,
    obstacles: obstacles.map(({ finding, fixes }) => ({
      rule: finding.rule,
      message: service.describe(finding, reader, document.uri),
      range: toRange(document, finding.span),
      fixes: fixes.flatMap((fix): readonly ReadyFix[] => {
        const title = service.say(fix.title, reader);
        const command = askCommand(document, fix, title);
        if (command) return asks ? [{ title, edits: [], command: { command: command.command, arguments: command.arguments ?? [] } }] : [];
        return [{ title, edits: edits(fix.edits) }];
      }),
    })),
    ...(approve
      ? { approve: { title: service.say({ id: 'fix.lifecycle.status', data: { value: 'approved' } }, reader), edits: edits([approve]) } }
      : {}),
  };
}
