/** A Chromium that starts here. */
export function findChromium(log?: (line: string) => void): Promise<{ readonly executable: string; readonly env: Readonly<Record<string, string>> }>;
