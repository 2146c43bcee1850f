/** Words that several lists of Greek cues share, as sources of patterns. */

/** Nobody, none. */
export const none = '(?:κανένας|κανείς|κανένα|καμία|καμιά|ουδείς|ουδεμία|ουδέν|ούτε (?:ένας|ένα|μία|μια))';
