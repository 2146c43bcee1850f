import { arrangement } from './messages/arrangement.ts';
import { blanks } from './messages/blanks.ts';
import { commandLine } from './messages/commandLine.ts';
import { contents } from './messages/contents.ts';
import { exported } from './messages/export.ts';
import { filling } from './messages/filling.ts';
import { frontMatter } from './messages/frontMatter.ts';
import { goals } from './messages/goals.ts';
import { health } from './messages/health.ts';
import { lifecycle } from './messages/lifecycle.ts';
import { linking } from './messages/linking.ts';
import { parity } from './messages/parity.ts';
import { preview } from './messages/preview.ts';
import { references } from './messages/references.ts';
import { register } from './messages/register.ts';
import { standards } from './messages/standards.ts';
import { symbols } from './messages/symbols.ts';
import { templates } from './messages/templates.ts';
import { terms } from './messages/terms.ts';
import { wording } from './messages/wording.ts';

/**
 * The English wording of everything the product says, and the list of what every other language must say.
 * A slot in braces is filled at run time; a translation keeps exactly the same slots.
 * A finding's message says what is wrong, then what to do.
 */
export const messages = {
  ...contents,
  ...arrangement,
  ...templates,
  ...parity,
  ...standards,
  ...wording,
  ...references,
  ...linking,
  ...register,
  ...preview,
  ...blanks,
  ...goals,
  ...health,
  ...terms,
  ...filling,
  ...commandLine,
  ...exported,
  ...symbols,
  ...lifecycle,
  ...frontMatter,
  // Findings: rule id, then the message within the rule.
  'front-matter/syntax.tab': 'Front matter cannot be indented with a tab. Use spaces instead.',
  'front-matter/syntax.duplicate': 'The key "{key}" is given twice. Keep one of the two lines.',
  'front-matter/syntax.indentation':
    'This line is indented differently from the lines around it, so the front matter cannot be read. Align it with them.',
  'front-matter/syntax.quote': 'A quotation mark is opened here but never closed. Close it.',
  'front-matter/syntax.colon': 'This value holds a colon followed by a space. Put the whole value in quotation marks.',
  'front-matter/syntax.unclosed': 'The front matter has no closing line of three hyphens. Add "{fence}" after the last key.',
  'front-matter/syntax.unopened': 'The front matter has no opening line. Put "---" above the first key, so that every tool can read it.',
  'front-matter/syntax.aliases': 'This front matter repeats itself through aliases too often to be read. Write the values out.',
  'front-matter/syntax.other':
    'The front matter cannot be read here. Each line should be a key, a colon, a space and a value. The rest of the document is still checked.',
  'front-matter/schema.nearKey': '"{key}" is not a known key. Did you mean "{near}"?',
  'front-matter/schema.badKind': '"{value}" is not a kind of document. Use one of: {allowed}.',
  'front-matter/schema.badLanguage': '"{value}" is not a language that can be checked. Use one of: {allowed}.',
  'front-matter/schema.badStatus': '"{value}" is not a status. Use one of: {allowed}.',
  'front-matter/schema.badDate': '"{value}" is not a date. Write year, month and day, for example {example}.',
  'front-matter/schema.badCycle': '"{value}" is not a review cycle. Write a number and a unit, for example {example}.',
  'front-matter/schema.needsText': '"{key}" should be a piece of text. Write one value on the line.',
  'front-matter/schema.needsList': '"{key}" should be a list. Write one value or several, each on its own line after a hyphen.',
  'front-matter/schema.needsMapping': '"{key}" should hold keys and values of its own, indented below it.',
  'structure/missing-section.required': 'The section "{title}" is missing. {guidance}',
  'structure/missing-section.recommended': 'Consider adding the section "{title}". {guidance}',
  'structure/empty-section.empty': 'The section "{title}" has a heading but no text. {guidance}',
  'structure/empty-section.emptyUnknown': 'This heading has no text under it. Write the section or delete the heading.',
  'placeholders/unfilled.blank': '"{text}" is still a blank. Put the real value in its place.',
  'placeholders/unfilled.marker': '"{text}" says that something is still to be written. Write it, or delete the note.',
  'placeholders/choice.choose': 'Choose one of the {count} alternatives in "{text}" and delete the others.',
  'standards/vague.time': '"{term}" sets no time limit. Say how soon: a number and a unit.',
  'standards/vague.frequency': '"{term}" does not say how often. State the interval.',
  'standards/vague.quantity': '"{term}" does not say how much or how many. State the figure.',
  'standards/vague.quality': '"{term}" cannot be checked. Say what the customer will see, or how it is measured.',
  'standards/vague.condition': '"{term}" leaves the promise open. Say when it applies, or leave it out.',
  'standards/vague.openList': '"{term}" leaves the list open. Name everything that belongs to it.',
  'suppression/unused.unused': 'Nothing here needs "{rule}" to be silenced. Delete this comment.',
  'suppression/unknown.unknown': 'There is no rule called "{rule}". Check the spelling.',
  'suppression/unknown.near': 'There is no rule called "{rule}". Did you mean "{near}"?',
  'limit/findings.more':
    'This document has {count} more findings. Only the first {limit} are shown; the setting policywright.maxFindings changes that.',
  'config/unknown-key.unknown': '"{key}" is not a setting. Check the spelling.',
  'config/unknown-key.near': '"{key}" is not a setting. Did you mean "{near}"?',
  'config/bad-value.bad': 'The value of "{key}" cannot be used. Expected: {expected}.',
  'config/syntax.other': 'This file cannot be read here. Check indentation, quotation marks and colons.',
  'config/dead-pattern.dead': 'The pattern "{pattern}" matches no file.',

  // Titles of quick fixes.
  'fix.insertSection': 'Insert section "{title}"',
  'fix.insertAllSections': 'Insert all {count} missing sections',
  'fix.fillSection': 'Fill section "{title}" with a template text',
  'fix.deleteHeading': 'Delete the empty heading',
  'fix.replaceTerm': 'Replace with "{text}"',
  'fix.choose': 'Choose "{text}"',
  'fix.chooseEverywhere': 'Choose "{text}" everywhere in this document',
  'fix.fillEverywhere': 'Fill "{text}" everywhere in this document...',
  'fix.fillHere': 'Fill "{text}"...',
  'fix.replaceValue': 'Change to "{value}"',
  'fix.renameKey': 'Rename to "{key}"',
  'fix.addFence': 'Add the missing line of hyphens',
  'fix.quoteValue': 'Put the value in quotation marks',
  'fix.deleteComment': 'Delete the comment',
  'fix.disableLine': 'Silence "{rule}" for this line...',
  'fix.disablePart': 'Silence "{rule}" for this section...',
  'fix.disableFile': 'Silence "{rule}" for this file...',
  'fix.allSafe': 'Apply all safe fixes',

  // Why a rule exists: shown in hovers and on the rule's page.
  'rule.front-matter/syntax.summary': 'The front matter can be read.',
  'rule.front-matter/syntax.why': 'A line that no tool can read hides who owns the document and whether it is in force.',
  'rule.front-matter/schema.summary': 'Front matter uses known kinds, statuses, languages and dates.',
  'rule.front-matter/schema.why': 'A misspelt key or an impossible date is silently ignored by every tool that reads it.',
  'rule.structure/missing-section.summary': 'A document holds the sections that its kind needs.',
  'rule.structure/missing-section.why': 'A reader who looks for the scope or the contact and finds none cannot use the document.',
  'rule.structure/empty-section.summary': 'A heading has text under it.',
  'rule.structure/empty-section.why': 'An empty section promises an answer and gives none.',
  'rule.placeholders/unfilled.summary': 'No blank is left unfilled.',
  'rule.placeholders/unfilled.why': 'A blank that reaches the customer shows that nobody read the document before it was published.',
  'rule.placeholders/choice.summary': 'Alternatives in a template are decided.',
  'rule.placeholders/choice.why': 'A reader cannot know which of the alternatives the organisation meant.',
  'rule.standards/vague.summary': 'A commitment names a figure and a unit.',
  'rule.standards/vague.why': 'Two readers must be able to agree on whether the promise was kept.',
  'rule.suppression/unused.summary': 'A comment that silences a rule silences something.',
  'rule.suppression/unused.why': 'A comment that is no longer needed hides the next real finding.',
  'rule.suppression/unknown.summary': 'A comment that silences a rule names a rule that exists.',
  'rule.suppression/unknown.why': 'A misspelt rule name silences nothing.',
  'rule.limit/findings.summary': 'The number of findings shown for one document is limited.',
  'rule.limit/findings.why': 'Thousands of findings at once help nobody and slow the editor down.',
  'rule.config/unknown-key.summary': 'policywright.yaml holds only settings that exist.',
  'rule.config/unknown-key.why': 'A misspelt setting is ignored, and the checks run differently from what was meant.',
  'rule.config/bad-value.summary': 'Values in policywright.yaml can be used.',
  'rule.config/bad-value.why': 'A value that cannot be used is ignored, and the default applies instead.',
  'rule.config/syntax.summary': 'policywright.yaml can be read.',
  'rule.config/syntax.why': 'Settings that cannot be read do not apply.',
  'rule.config/dead-pattern.summary': 'Every file pattern in policywright.yaml matches something.',
  'rule.config/dead-pattern.why': 'A pattern that matches nothing leaves documents unchecked without anybody noticing.',

  // Severities, as shown in hovers and previews.
  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.info': 'Information',
  'severity.hint': 'Hint',

  // Hovers.
  'hover.why': 'Why it matters: {why}',
  'hover.section': 'Section "{title}"',
  'hover.required': 'Required in this kind of document.',
  'hover.recommended': 'Recommended in this kind of document.',
  'hover.optional': 'Optional in this kind of document.',
  'hover.blank': 'Blank "{text}", used {count} times in this document',
  'hover.example': 'Example: {example}',
  'hover.oneOf': 'One of: {allowed}',

  // What each front matter key means.
  'key.kind': 'What the document is. It decides which sections are expected.',
  'key.title': 'The title shown to readers.',
  'key.language': 'The language the document is written in.',
  'key.status': 'Where the document stands in its life. It decides how severe a gap is.',
  'key.owner': 'The role or person who answers for the document.',
  'key.contact':
    'Where questions about the document go: an address, a telephone number or a role. Or topic by topic, each on its own line below the key.',
  'key.version': 'The version of the document.',
  'key.effective': 'The date from which the document applies.',
  'key.reviewed': 'The date of the last review.',
  'key.review_cycle': 'How long after a review the next one is due.',
  'key.approved_by': 'Who approved the document.',
  'key.applies_to': 'To whom or to which parts of the organisation the document applies.',
  'key.classification': 'Who may read the document.',
  'key.id': 'The number or short name under which the document is filed.',
  'key.translation_of': 'The document that this one translates.',
  'key.satisfies': 'The clauses or controls that this document fulfils.',
  'key.values': 'The values that take the place of blanks when the document is shown.',
  'key.policywright': 'Settings for this document alone, such as rules to silence.',

  // Why a file is or is not checked.
  'status.checkedByKind': 'Checked because its front matter says what kind of document it is.',
  'status.checkedByInclude': 'Checked because its path matches "{pattern}".',
  'status.checkedExplicitly': 'Checked because it was named.',
  'status.kindGuessed': 'The kind "{kind}" was guessed from the title. Write it into the front matter to make it certain.',
  'status.notAPolicy': 'Not checked: the front matter names no kind of document, and no pattern includes this path.',
  'status.excluded': 'Not checked: its path matches the excluded pattern "{pattern}".',
  'status.retired': 'Not checked for gaps: the document is retired.',
  'status.languageDetected': 'The language was detected from the text.',

  // Completion.
  'completion.missingSection': 'Missing section',
  'completion.today': 'Today',
  'completion.nextReview': 'In {months} months',
} as const;
