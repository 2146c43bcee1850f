/** Words that several lists of German cues share, as sources of patterns. */

/** With us, at our place. */
export const here =
  '(?:(?:bei uns|hier|mit uns|dank uns|(?:in|an|auf|bei|vor|hinter|unter) unsere[mrn] \\p{L}{3,24}|(?:in|auf|an) (?:der|dem|den) \\p{L}{3,24}) )';
