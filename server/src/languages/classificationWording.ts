/** How far a document may be shown, by the levels that most organisations know. */
export const classificationIds = ['public', 'internal', 'confidential', 'strictly-confidential', 'restricted', 'secret'] as const;
export type ClassificationId = (typeof classificationIds)[number];

/** A level in one language. */
export interface ClassificationName {
  /** As the head of a page says it: `Internal`. */
  readonly name: string;
  /** Other words for it in front matter, lower case: `internal use only`. */
  readonly aliases: readonly string[];
}

export type ClassificationWording = Readonly<Record<ClassificationId, ClassificationName>>;
