/** Names and values as `--set` takes them. */
import { UsageError } from './world.ts';

/**
 * The name and the value of `NAME=VALUE`.
 * @throws UsageError where either is missing.
 */
export function pair(written: string): readonly [name: string, value: string] {
  const at = written.indexOf('=');
  const [name, value] = [written.slice(0, at).trim(), written.slice(at + 1)];
  if (at < 0 || name === '') throw new UsageError(`--set needs a name and a value, as in --set company=Norrholm, not "${written}".`);
  if (value.trim() === '') throw new UsageError(`--set ${name} needs a value.`);
  return [name, value];
}
