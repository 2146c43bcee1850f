import type { MessageId, SlotValue } from '../languages/messages.ts';
import type { Fix, Related } from '../rules/rule.ts';
import type { Severity } from '../schema/vocabulary.ts';
import type { Span } from '../util/span.ts';

/** Something to tell the writer. Spans are offsets in the document, never empty, never across a line break. */
export interface Finding {
  /** `group/name`. */
  readonly rule: string;
  readonly message: MessageId;
  /** Values for the slots of the message. */
  readonly data: Readonly<Record<string, SlotValue>>;
  readonly span: Span;
  readonly severity: Severity;
  /** Machine-readable facts beside the message. */
  readonly facts: Readonly<Record<string, string | number>>;
  readonly related: readonly Related[];
  /** Computed when asked for. */
  readonly fixes: () => readonly Fix[];
  /** Set where a comment or the front matter silences it: the reason given, or an empty text. */
  readonly suppressed: string | undefined;
}
