/** What the preview says around the text of a document. */
export const preview = {
  'preview.documentControl': 'Document control',
  'preview.contents': 'Contents',
  'preview.missingSection': 'Missing: {title}',
  'preview.findings': 'Findings: {count}',
  'preview.empty': 'This document is empty.',
  'preview.notAPolicy': 'This file is not checked as a policy.',
  'preview.draft': 'Draft',
  'preview.of': '{count} of {total}',
  'preview.sections': 'Sections',
  'preview.blanks': 'Blanks left',
  'preview.commitments': 'Commitments with a figure',
  'preview.review': 'Next review',
  'preview.overdue': 'overdue since {date}',
  'preview.noReview': 'not set',
  'preview.history': 'Revision history',
} as const;
