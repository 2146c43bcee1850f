/** Computes a fact of an object once and keeps it as long as the object lives. */
export function memoized<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let entry = known.get(key);
    if (!entry) {
      entry = { value: compute(key) };
      known.set(key, entry);
    }
    return entry.value;
  };
}

/**
 * The same for a fact that depends on a second object, such as the language pack. Only the value for the latest one is
 * kept: a document is rarely read in two languages in turn.
 */
export function memoizedFor<Key extends object, Context, Value>(
  compute: (key: Key, context: Context) => Value,
): (key: Key, context: Context) => Value {
  const known = new WeakMap<Key, { readonly context: Context; readonly value: Value }>();
  return (key, context) => {
    let entry = known.get(key);
    if (!entry || entry.context !== context) {
      entry = { context, value: compute(key, context) };
      known.set(key, entry);
    }
    return entry.value;
  };
}
