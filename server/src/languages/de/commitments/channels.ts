import type { CommitmentWording } from '../../commitmentWording.ts';

/** Ways in which a company and its customers meet. */
export const channels: CommitmentWording['channels'] = {
  phone: {
    name: 'Telefon',
    patterns: [
      '(?:tele(?:f|ph)on|ruf)\\p{L}{0,14}',
      'anrufe?[ns]?|anrufende[nr]?|anrufer\\p{L}{0,6}',
      '(?:service-?)?hotlines?',
      'am apparat',
      'klingel\\p{L}{1,8}',
      'mailbox|anrufbeantworter',
      'leitung(?:en)? (?:ist|sind|besetzt|frei)',
      '(?:notruf|durchwahl|rufnummer|servicenummer|sprachmenü|bandansage|warteschleife|callcenter|call-center|rückrufwunsch)\\p{L}{0,3}',
      '(?:der|den|zum) hörer\\p{L}{0,1}',
      'wer anruft|anzurufen|anruft',
    ],
  },
  email: {
    name: 'E-Mail',
    patterns: [
      'e-?mail\\p{L}{0,12}(?:-\\p{L}{2,12})?',
      'mails?',
      'elektronische[rn]? (?:post|anfragen?|nachrichten?|schreiben)',
      '(?:sammel|service|info|post)?postfach|posteingang',
    ],
  },
  chat: { name: 'Chat', patterns: ['(?:live-?|web-?|video-?)?chat\\p{L}{0,12}', 'chatbots?', '(?:sprach|text)assistent\\p{L}{0,2}'] },
  message: {
    name: 'Kurznachricht',
    patterns: [
      'sms',
      'whatsapp(?:-\\p{L}{2,12})?',
      'messenger\\p{L}{0,10}',
      'kurznachrichten?',
      'direktnachrichten?',
      'textnachrichten?',
      'push-?(?:nachricht|mitteilung)\\p{L}{0,3}',
      '(?:signal|telegram|threema)(?:-\\p{L}{2,12})?',
      '(?:in|per|über) (?:der |die |unsere )?app',
    ],
  },
  social: {
    name: 'Soziale Medien',
    patterns: [
      'soziale[nr]? (?:medien|netzwerken?|kanäle[n]?)',
      'social(?:-| )media(?:-\\p{L}{2,12})?',
      '(?:facebook|instagram|linkedin|tiktok|mastodon)(?:-\\p{L}{2,12})?',
      '(?:online-?|google-?)?(?:bewertungen|rezensionen?)',
      'kommentare? unter (?:unseren )?beiträgen',
    ],
  },
  post: {
    name: 'Brief',
    patterns: [
      'briefe?n?',
      '(?:per|auf dem|mit der|schriftlich(?:e[rn]?)?) (?:post|postweg|post)',
      'postalisch\\p{L}{0,3}',
      'schriftliche[nr]? (?:anfragen?|eingaben?)',
      'schreiben(?! (?:wir|sie|ihnen))',
      '(?:tele)?fax',
      'einschreiben|paketpost|brieflich\\p{L}{0,3}|postsendung\\p{L}{0,3}|briefkasten|hauspost',
      'zettel|aushang|infoblatt|rundschreiben|rundbrief\\p{L}{0,2}',
    ],
  },
  form: {
    name: 'Onlineformular',
    patterns: [
      '(?:online-?|web-?|kontakt-?)?formular\\p{L}{0,4}',
      '(?:kunden-?|service-?|online-?)portal\\p{L}{0,3}',
      'tickets?(?!schalter)',
      'online-?(?:anfragen?|anträge?n?)',
      '(?:mitglieder|bürger|kunden|melde|eltern|patienten|online|beschwerde|buchungs|service)-?(?:bereich|plattform|konto|maske|tool)',
      'eingabemaske|webseite|website|homepage|internetseite',
    ],
  },
  counter: {
    name: 'Vor Ort',
    patterns: [
      'vor ort',
      'persönlich(?:e[rnm]?)? (?:vorsprachen?|beratung|besuch|gespräch)',
      '(?:service-?|info-?)?(?:schalter|theke|tresen|empfang|rezeption|kasse|ladentheke)\\p{L}{0,3}',
      '(?:im|in (?:der|unserer|unseren|jeder)) (?:laden|geschäft|filialen?|bürgerbüro|geschäftsstelle|büro|markt)',
      'warteschlangen?|wartebereich',
      'besucher(?:innen)?|gäste an der',
      '(?:ordination|sprechstunde|sprechzimmer|wartezimmer|warteraum|ausleihe|bordrestaurant|ladenlokal|verkaufsraum|kassa|info-?point|infostand)',
      'wer (?:zu uns|in den laden|in die filiale|an den schalter|ins amt) kommt',
    ],
  },
  visit: {
    name: 'Hausbesuch',
    patterns: [
      'haus(?:besuch|termin)\\p{L}{0,3}',
      '(?:technik|service|monteur)\\p{L}{0,6}(?:termin|einsatz|einsätze|besuch)\\p{L}{0,3}',
      'bei (?:ihnen|der kundschaft|dem kunden) (?:zu hause|vor ort|daheim)',
      'montage\\p{L}{0,8}',
      'außendienst\\p{L}{0,8}|anfahrt|hausbesuche?n?|vor-ort-termin\\p{L}{0,2}|aufmaß\\p{L}{0,6}|ablesung\\p{L}{0,3}',
    ],
  },
};
