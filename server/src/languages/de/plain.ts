import type { LanguagePack } from '../types.ts';
import { jargon } from './jargon.ts';

/** Work that somebody has to do, as a participle. */
const done =
  '(?:erfasst|protokolliert|dokumentiert|registriert|aufgenommen|notiert|festgehalten|vermerkt|beantwortet|bestätigt|geprüft|überprüft|' +
  'bearbeitet|weitergeleitet|weitergegeben|eskaliert|untersucht|geklärt|gelöst|behoben|gemeldet|informiert|benachrichtigt|unterrichtet|' +
  'verständigt|kontaktiert|zurückgerufen|ausgewertet|überwacht|aktualisiert|freigegeben|genehmigt|abgelegt|archiviert|gelöscht|' +
  'vernichtet|gesperrt|abgeschlossen|geschult|unterwiesen|veröffentlicht|gesichert|getestet|kontrolliert|bewertet|erledigt|' +
  'durchgeführt|eingeleitet|veranlasst|nachverfolgt|zugewiesen|eingetragen|gepflegt)';
const todo =
  '(?:erfassen|protokollieren|dokumentieren|registrieren|notieren|vermerken|beantworten|bestätigen|prüfen|überprüfen|bearbeiten|' +
  'eskalieren|untersuchen|klären|lösen|beheben|melden|informieren|benachrichtigen|unterrichten|verständigen|kontaktieren|überwachen|' +
  'aktualisieren|genehmigen|archivieren|löschen|vernichten|sperren|schulen|veröffentlichen|sichern|testen|kontrollieren|bewerten|' +
  'erledigen|veranlassen|pflegen)';
const todoParted =
  '(?:aufzunehmen|festzuhalten|weiterzuleiten|weiterzugeben|zurückzurufen|auszuwerten|freizugeben|abzulegen|abzuschließen|' +
  'durchzuführen|einzuleiten|nachzuverfolgen|zuzuweisen|einzutragen|sicherzustellen)';

/** How plainly a German text speaks. */
export const plain: LanguagePack['plain'] = {
  jargon,
  firm: {
    soft: ['(?:soll|sollen|sollte|sollten) (?:[^.;,]{0,40} )?(?:in der Regel|normalerweise|üblicherweise|im Normalfall|nach Möglichkeit)'],
    instead: {
      'wollen(?= wir)': 'werden',
      'möchten(?= wir)': 'werden',
      '(?<=wir )wollen': 'werden',
      '(?<=wir )möchten': 'werden',
    },
  },
  agentless: {
    duties: [
      `(?:muss|müssen|soll|sollen) (?:[^.;:,]{0,90} )?${done} (?:und [^.;:,]{0,40} )?werden`,
      `(?:ist|sind) (?:[^.;:,]{0,90} )?(?:zu ${todo}|${todoParted})`,
      `es gilt, [^.;:]{0,60}zu ${todo}`,
      `(?:hat|haben) (?:[^.;:]{0,40} )?zu erfolgen`,
    ],
    owners: [
      'man',
      '(?:durch|von|vom) (?:die|den|das|der|dem|einer?|einem|einen|jeder?|jedem|zwei) [\\p{L}-]{3,40}',
      '[\\p{L}-]{0,30}(?:team|teams|abteilung|abteilungen|leitung|stelle|beauftragte[nr]?|verantwortliche[nr]?|eigentümer|eigner|ausschuss|stab|' +
        'administrator(?:en|in|innen)?|schicht|dienst|gruppe|gremium|manager(?:in|innen|n|s)?|vorstand|management)',
      '(?:IT|HR|ISB|CISO|DSB|QM)(?:-[\\p{L}-]{2,30})?',
      'ich|du',
      '(?:verantwortlich|zuständig)',
    ],
    except: [
      '(?:darf|dürfen|muss nicht|müssen nicht|nicht|kein\\p{L}{0,2}) [^.;:]{0,60}(?:werden|zu [\\p{L}]{3,24})',
      '(?:falls|wenn|sofern|soweit|sobald|ob|bevor|die|das|der|was|welche[rsnm]?) [^.;:]{0,60}werden (?:muss|müssen|soll|sollen)',
      '(?:ist|sind) (?:nicht )?(?:schwer|leicht|einfach|gut|nur|kaum|möglich|bereit|in der Lage|berechtigt|befugt) [^.;:]{0,60}zu [\\p{L}]{3,24}',
      '(?:ist|sind) (?:[^.;:,]{0,40} )?nicht (?:zu [\\p{L}]{3,24})',
      '(?:Mängel|Schäden|Transportschäden|Beanstandungen|Reklamationen|Zahlungen?|Zahlung|Rechnung|Kaufpreis) (?:[^.;:]{0,40} )?(?:zu melden|zu erfolgen|anzuzeigen)',
    ],
  },
  sentence: { unit: 'words', limit: 32 },
};
