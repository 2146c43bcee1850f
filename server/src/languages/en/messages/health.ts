/** The health of policies: the lens above a title, the tree and the report. */
export const health = {
  'health.figure': '{name}: {value}',
  // Beside a preview there is room for some seventy letters, and four of these are shown.
  'lens.sections': 'Sections {count}/{total}',
  'lens.blanks': 'Blanks {count}',
  'lens.commitments': 'Commitments {count}/{total}',
  'lens.review': 'Review {when}',
  'lens.overdue': 'Review overdue',
  'health.report.title': 'Policy health',
  'health.report.date': 'As of {date}',
  'health.report.policy': 'Policy',
  'health.report.file': 'File',
  'health.report.kind': 'Kind',
  'health.report.status': 'Status',
  'health.report.language': 'Language',
  'health.report.state': 'State',
  'health.report.findings': 'Errors / warnings',
  'health.report.summary':
    'Policies: {policies}, nothing left to do: {good}. Missing sections: {missing}, blanks left: {blanks}, commitments without a figure: {promises}, reviews overdue: {overdue}.',
  'health.report.empty': 'No policies were found: no file names a kind of document in its front matter, and none is included in policywright.yaml.',
  'health.report.left': 'Files not read, because there are too many of them or they are too long: {count}.',
  'health.state.good': 'nothing left to do',
  'health.state.open': 'work to do',
  'health.state.late': 'needs attention',
  'health.state.retired': 'retired',
} as const;
