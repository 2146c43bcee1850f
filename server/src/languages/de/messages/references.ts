import type { references as english } from '../../en/messages/references.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about links, related documents and what should not be written out. */
export const references: MessagesOf<typeof english> = {
  'references/link.absent': 'Die Datei „{target}“ gibt es nicht. Berichtigen Sie den Link oder legen Sie die Datei an.',
  'references/link.near': 'Die Datei „{target}“ gibt es nicht. Meinten Sie „{near}“?',
  'references/link.misspelt':
    'Die Datei heißt „{near}“. Groß- und Kleinschreibung und Schrägstriche müssen übereinstimmen, sonst führt der Link im Web und auf anderen Rechnern ins Leere.',
  'references/anchor.here': 'Keine Überschrift dieses Dokuments passt zu „#{anchor}“. Berichtigen Sie den Link oder ergänzen Sie die Überschrift.',
  'references/anchor.hereNear': 'Keine Überschrift dieses Dokuments passt zu „#{anchor}“. Meinten Sie „#{near}“?',
  'references/anchor.there': 'Keine Überschrift in {file} passt zu „#{anchor}“. Berichtigen Sie den Link oder ergänzen Sie dort die Überschrift.',
  'references/anchor.thereNear': 'Keine Überschrift in {file} passt zu „#{anchor}“. Meinten Sie „#{near}“?',
  'references/related.plain': '„{title}“ ist ein Dokument dieses Arbeitsbereichs. Verlinken Sie es, damit man es findet.',
  'references/related.retired': '„{title}“ ist außer Kraft. Verlinken Sie das Dokument, das es ersetzt, oder nehmen Sie den Link heraus.',
  'references/related.noFile': 'Die Datei „{target}“, deren Übersetzung dieses Dokument sein soll, gibt es nicht. Berichtigen Sie den Pfad.',
  'references/related.noFileNear': 'Die Datei „{target}“, deren Übersetzung dieses Dokument sein soll, gibt es nicht. Meinten Sie „{near}“?',
  'references/related.noId':
    'Kein Dokument dieses Arbeitsbereichs hat die Kennung „{id}“. Berichtigen Sie sie oder geben Sie den Pfad des Originals an.',
  'references/related.noIdNear': 'Kein Dokument dieses Arbeitsbereichs hat die Kennung „{id}“. Meinten Sie „{near}“?',
  'references/sensitive.card':
    'Hier steht eine Kartennummer mit den Endziffern {end}. Nehmen Sie sie heraus und lassen Sie die Karte austauschen, falls sie echt ist.',
  'references/sensitive.testCard':
    'Hier steht eine Kartennummer mit den Endziffern {end}, wenn auch nur eine Testnummer. Schreiben Sie dazu, wofür sie dient, oder nehmen Sie sie heraus.',
  'references/sensitive.account':
    'Hier steht eine Kontonummer (IBAN) mit den Endziffern {end}. Nehmen Sie sie heraus, es sei denn, die Kundschaft soll auf dieses Konto überweisen.',
  'references/sensitive.password':
    'Hier steht ein Passwort im Klartext. Nehmen Sie es heraus, ändern Sie es und schreiben Sie stattdessen, wo es verwahrt wird.',
  'references/sensitive.key':
    'Hier steht ein geheimer Schlüssel im Klartext ({name}). Nehmen Sie ihn heraus, lassen Sie ihn ersetzen und schreiben Sie stattdessen, wo er verwahrt wird.',
  'references/sensitive.phone':
    'In einem öffentlichen Dokument steht eine persönliche Telefonnummer mit den Endziffern {end}. Geben Sie stattdessen die Nummer eines Teams oder einer Funktion an.',
  'references/sensitive.extension':
    'In einem öffentlichen Dokument steht die Durchwahl einer Person. Geben Sie stattdessen die Nummer eines Teams oder einer Funktion an.',
  'references/sensitive.address':
    'In einem öffentlichen Dokument steht eine Privatanschrift. Geben Sie stattdessen die Anschrift der Organisation an.',
  'references/sensitive.identity': 'In einem öffentlichen Dokument steht eine persönliche Kennnummer mit der Endung {end}. Nehmen Sie sie heraus.',
  'fix.linkTo': 'Auf „{near}“ verlinken',
  'fix.makeLink': 'Mit {file} verlinken',
  'fix.takeOut': 'Durch „{text}“ ersetzen',
  'rule.references/link.summary': 'Links und Bilder führen zu Dateien, die es gibt.',
  'rule.references/link.why': 'Wer einem toten Link folgt, erfährt die Regel nicht und verliert das Vertrauen in das Dokument.',
  'rule.references/anchor.summary': 'Links auf Überschriften führen zu Überschriften, die es gibt.',
  'rule.references/anchor.why': 'Ein Link, der am Anfang eines langen Dokuments ankommt, lässt alle erst suchen, was gemeint war.',
  'rule.references/related.summary': 'Dokumente, die zusammengehören, sind verlinkt, und keines davon ist außer Kraft.',
  'rule.references/related.why':
    'Geöffnet wird, was sich anklicken lässt; einen bloßen Titel suchen nur wenige, und ein außer Kraft gesetztes Dokument führt in die Irre.',
  'rule.references/sensitive.summary':
    'Kartennummern, Kontonummern, Passwörter und Schlüssel stehen nirgends im Klartext, persönliche Angaben nicht in öffentlichen Dokumenten.',
  'rule.references/sensitive.why': 'Ein Dokument wird kopiert und weitergeleitet; wer eine Kopie hat, kann benutzen, was darin steht.',
};
