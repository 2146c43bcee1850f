/** Figures that companies and public offices commonly set, offered where a writer has none. */
import type { ActionId, ChannelId, GoalUnit, ObjectId } from '../languages/commitmentWording.ts';

/** Where a figure is common: the name of a message. */
export type PracticeSource = 'charters' | 'callCentres' | 'complaints';

/** A common figure. What is not named matches anything. */
export interface Practice {
  readonly actions: readonly ActionId[];
  readonly channels?: readonly ChannelId[];
  readonly objects?: readonly ObjectId[];
  readonly quantity: number;
  readonly unit: GoalUnit;
  readonly source: PracticeSource;
}

/** As public charters and complaints codes have them: rings and seconds for calls, working days for what is written. */
const practices: readonly Practice[] = [
  { actions: ['answer'], channels: ['phone'], quantity: 3, unit: 'ring', source: 'charters' },
  { actions: ['answer'], channels: ['phone'], quantity: 5, unit: 'ring', source: 'charters' },
  { actions: ['answer'], channels: ['phone'], quantity: 20, unit: 'second', source: 'callCentres' },
  { actions: ['answer'], channels: ['phone'], quantity: 30, unit: 'second', source: 'charters' },
  { actions: ['callBack'], quantity: 1, unit: 'workingDay', source: 'charters' },
  { actions: ['acknowledge'], objects: ['complaint'], quantity: 3, unit: 'workingDay', source: 'complaints' },
  { actions: ['acknowledge'], objects: ['complaint'], quantity: 5, unit: 'workingDay', source: 'complaints' },
  { actions: ['reply', 'resolve', 'decide'], objects: ['complaint'], quantity: 10, unit: 'workingDay', source: 'complaints' },
  { actions: ['reply', 'resolve', 'decide'], objects: ['complaint'], quantity: 20, unit: 'workingDay', source: 'complaints' },
  { actions: ['reply'], channels: ['email', 'form', 'message'], quantity: 1, unit: 'workingDay', source: 'charters' },
  { actions: ['reply'], channels: ['email', 'form'], quantity: 3, unit: 'workingDay', source: 'charters' },
  { actions: ['reply'], channels: ['email', 'form'], quantity: 5, unit: 'workingDay', source: 'charters' },
  { actions: ['acknowledge'], channels: ['post'], quantity: 5, unit: 'workingDay', source: 'charters' },
  { actions: ['reply'], channels: ['post'], quantity: 10, unit: 'workingDay', source: 'charters' },
  { actions: ['reply'], channels: ['post'], quantity: 15, unit: 'workingDay', source: 'charters' },
  { actions: ['serve'], channels: ['counter'], quantity: 5, unit: 'minute', source: 'charters' },
  { actions: ['serve'], channels: ['counter'], quantity: 15, unit: 'minute', source: 'charters' },
];

/** The common figures for an undertaking, those first that name most of it. */
export function practicesFor(action: ActionId | undefined, channels: readonly ChannelId[], object: ObjectId | undefined): readonly Practice[] {
  if (action === undefined) return [];
  const fitting = practices.filter(
    (practice) =>
      practice.actions.includes(action) &&
      (practice.channels === undefined || practice.channels.some((channel) => channels.includes(channel))) &&
      (practice.objects === undefined || (object !== undefined && practice.objects.includes(object))),
  );
  // What is usual for complaints goes before what is usual for the letter they came in.
  const special = fitting.filter(({ objects }) => objects !== undefined);
  return special.length > 0 ? special : fitting;
}
