/** The bundle of the client's strings: its path below the repository, and its text. */
export function clientStrings(root: string): readonly (readonly [path: string, text: string])[];
/** The strings that a source of the client hands to `l10n.t`. @throws Error for one that is put together, naming the file. */
export function stringsIn(path: string, text: string): readonly string[];
