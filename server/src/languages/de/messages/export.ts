import type { exported as english } from '../../en/messages/export.ts';
import type { MessagesOf } from '../../messages.ts';

/** What an exported document says at the edges of its pages, and why one is not exported. */
export const exported: MessagesOf<typeof english> = {
  'export.page': 'Seite {page} von {pages}',
  'export.version': 'Version {version}',
  'export.effective': 'Gültig ab {date}',
  'export.blanks': 'Offene Platzhalter: {count}. Füllen Sie sie aus oder exportieren Sie das Dokument als Entwurf.',
  'export.noBrowser':
    'Für die PDF-Datei wurde kein Browser gefunden. Installieren Sie Chrome, Chromium oder Edge, oder geben Sie in CHROME_PATH das Programm an.',
  'export.noPrinting':
    'Dieser Editor läuft im Browser; dort lässt sich keine PDF-Datei erzeugen. Exportieren Sie HTML und drucken Sie es im Browser als PDF.',
  'export.restricted':
    'Eine PDF-Datei erzeugt ein Browser auf diesem Rechner; das lässt der eingeschränkte Modus nicht zu. Vertrauen Sie dem Arbeitsbereich oder exportieren Sie HTML.',
  'export.printFailed': 'Der Browser konnte die PDF-Datei nicht erzeugen: {reason}',
};
