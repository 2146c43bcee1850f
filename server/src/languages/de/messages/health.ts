import type { health as english } from '../../en/messages/health.ts';
import type { MessagesOf } from '../../messages.ts';

/** The health of policies: the lens above a title, the tree and the report. */
export const health: MessagesOf<typeof english> = {
  'health.figure': '{name}: {value}',
  'lens.sections': 'Abschnitte {count}/{total}',
  'lens.blanks': 'Platzhalter {count}',
  'lens.commitments': 'Zusagen {count}/{total}',
  'lens.review': 'Überprüfung {when}',
  'lens.overdue': 'Überprüfung überfällig',
  'health.report.title': 'Zustand der Richtlinien',
  'health.report.date': 'Stand: {date}',
  'health.report.policy': 'Richtlinie',
  'health.report.file': 'Datei',
  'health.report.kind': 'Art',
  'health.report.status': 'Status',
  'health.report.language': 'Sprache',
  'health.report.state': 'Zustand',
  'health.report.findings': 'Fehler / Warnungen',
  'health.report.summary':
    'Richtlinien: {policies}, davon ohne offene Punkte: {good}. Fehlende Abschnitte: {missing}, offene Platzhalter: {blanks}, Zusagen ohne Zahl: {promises}, überfällige Überprüfungen: {overdue}.',
  'health.report.empty': 'Keine Richtlinien gefunden: Keine Datei nennt im Dokumentkopf eine Dokumentart, und policywright.yaml schließt keine ein.',
  'health.report.left': 'Nicht gelesene Dateien, weil es zu viele sind oder sie zu lang sind: {count}.',
  'health.state.good': 'keine offenen Punkte',
  'health.state.open': 'offene Punkte',
  'health.state.late': 'dringend',
  'health.state.retired': 'außer Kraft',
};
