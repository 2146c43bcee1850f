/** What the product says, typed by the English catalogue: a pack that lacks a message does not compile. */
import type { messages } from './en/messages.ts';

/** The name of a message: rule id and message key, or a group such as `fix.` and a key. */
export type MessageId = keyof typeof messages;

/** One language's wording of every message. */
export type Messages = Readonly<Record<MessageId, string>>;

/** One language's wording of the messages of one area. */
export type MessagesOf<Area> = Readonly<Record<keyof Area, string>>;

type SlotNames<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotNames<Rest> : never;

/** A day as an ISO date, which is written as the reader's language writes dates. */
export interface Day {
  readonly day: string;
}

/** What fills a slot: a value, a day, or messages that are said in the reader's language and joined to a list. */
export type SlotValue = string | number | Day | readonly MessageId[];

/** The values a message needs, by slot name: `MessageData<'fix.insertSection'>` is `{ title: SlotValue }`. */
export type MessageData<Id extends MessageId> = Readonly<Record<SlotNames<(typeof messages)[Id]>, SlotValue>>;

/**
 * Fills the slots of a message. A slot without a value stays as it is written, so that a mistake is visible.
 * @example fill('Insert section "{title}"', { title: 'Scope' }) // Insert section "Scope"
 */
export function fill(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => (name in data ? String(data[name]) : slot));
}
