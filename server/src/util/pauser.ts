/** How long work may last without a pause, in milliseconds. */
const longestTurn = 12;

/** Makes a pause for long work that is called often and waits only now and then. `turn` resolves in a later turn of the event loop. */
export function pauser(turn: () => Promise<void>): () => Promise<void> {
  let since = Date.now();
  return async () => {
    if (Date.now() - since < longestTurn) return;
    await turn();
    since = Date.now();
  };
}
