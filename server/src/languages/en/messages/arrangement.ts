/** What is said about the kind of a document, and the order, level and wording of its headings. */
export const arrangement = {
  'structure/misplaced-section.after': '"{title}" usually stands behind "{other}". Move it there, where readers look for it.',
  'structure/misplaced-section.before': '"{title}" usually stands before "{other}". Move it there, where readers look for it.',
  'structure/heading-level.tooHigh':
    '"{title}" is a heading of the highest level, like the title of the document. Lower it to the level of the other sections.',
  'structure/heading-level.skipped': '"{title}" stands more than one level below the heading above it. Lift it, so that the outline has no gap.',
  'structure/heading-level.numbered': 'The number of "{title}" continues the sections above, but the heading stands a level below them. Lift it.',
  'structure/heading-level.inside':
    '"{title}" stands inside "{other}", so the outline does not show it as a section of its own. Lift it by one level.',
  'structure/duplicate-section.twice': 'There is already a section "{title}". Join the two, so that readers find everything in one place.',
  'structure/heading-title.near': '"{title}" is not the name of a section. Did you mean "{other}"?',
  'structure/heading-title.unclear': 'Readers who look for "{other}" may not find it under "{title}". Use the usual name.',
  'structure/heading-title.empty': '"{title}" does not say what stands under it. Name the subject.',
  'related.firstSection': 'The first section of that name',
  'fix.moveAfter': 'Move "{title}" behind "{other}"',
  'fix.moveBefore': 'Move "{title}" before "{other}"',
  'fix.orderSections': 'Put all {count} misplaced sections in order',
  'fix.promote': 'Lift "{title}" to the level of the other sections',
  'fix.demote': 'Lower "{title}" to the level of the other sections',
  'fix.joinSections': 'Join the two sections "{title}"',
  'fix.renameHeading': 'Rename the heading to "{title}"',
  'rule.structure/misplaced-section.summary': 'Sections stand in the order in which readers expect them.',
  'rule.structure/misplaced-section.why': 'A reader who knows one policy finds the way in the next one when both are built alike.',
  'rule.structure/heading-level.summary': 'Every section stands at its level of the outline.',
  'rule.structure/heading-level.why': 'The outline serves as the table of contents: a section at the wrong level is lost in it.',
  'rule.structure/duplicate-section.summary': 'A section stands once.',
  'rule.structure/duplicate-section.why': 'Two sections on one subject soon say different things, and nobody knows which one counts.',
  'rule.structure/heading-title.summary': 'Headings name their section plainly.',
  'rule.structure/heading-title.why': 'Readers scan headings for the words they know.',
  'front-matter/kind.guessed':
    'The front matter names no kind. This document is checked as a {kind}, as its title or file name suggests. Write the kind down to make it certain.',
  'front-matter/kind.unknown':
    'It cannot be told what kind of document this is, so missing sections are not looked for. Write its kind into the front matter.',
  'fix.writeKind': 'Write "kind: {kind}" into the front matter',
  'rule.front-matter/kind.summary': 'The front matter names the kind of document.',
  'rule.front-matter/kind.why': 'The kind decides which sections are expected; a guess may be wrong.',
} as const;
