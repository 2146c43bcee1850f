/** How many times as long work takes for eight times the input: 8 where the cost grows with the length, 64 where it grows with its square. */
export function growth(work: (size: number) => unknown, size: number): number {
  work(size);
  let least = Number.POSITIVE_INFINITY;
  // What else the machine does makes single rounds dear; a cost that truly grows so shows in every one.
  for (let round = 0; round < mostRounds && least >= steep; round += 1)
    least = Math.min(least, (leastTime(() => work(size * 8)) + floor) / (leastTime(() => work(size)) + floor));
  return least;
}

const mostRounds = 4;

/** A cost that grows with the length stays below, in spite of what else the machine does. */
export const steep = 28;

/** Below this, in microseconds, the clock says nothing. */
const floor = 2000;

/** Of a few runs, in microseconds of the processor. */
function leastTime(work: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...times);
}
