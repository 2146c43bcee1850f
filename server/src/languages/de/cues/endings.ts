/** Endings of an adjective after its stem, or none: `zeitnah`, `zeitnahe`, `zeitnahen`. */
export const adj = '(?:e[rnms]?)?';

/** Endings of an adjective that cannot stand without one: `angemessene`, `angemessenen`. */
export const adjEnd = 'e[rnms]?';

/** Endings of an adjective with its comparative and superlative: `schnell`, `schnellere`, `schnellsten`. */
export const adjGraded = '(?:e?(?:r|st))?(?:e[rnms]?)?';
