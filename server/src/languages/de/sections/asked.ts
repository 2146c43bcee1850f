import type { FurtherHeadings } from '../../sectionLists.ts';
import { apart, end, paper, start } from './words.ts';

const thing = '(?:ablauf|text|ganze|regeln?|versprechen|zusagen?|vorgaben)';
const self = `(?:diese[rnms]?|das|die|der|dem|unsere?[mnrs]?) (?:${paper}|${thing})`;
const rule = `(?:das|es|sie|alles|sich (?:alle|jede[rs]?|jemand)|${self})`;

/** Headings that ask, speak to the reader, or speak of the document itself. */
export const asked: FurtherHeadings = {
  guidelines: {
    cues: apart([
      `${start}(?:mit|wie wir mit) (?:unseren )?(?:kund(?:en|innen)|gäst(?:en)?|mieter(?:n|innen)|patient(?:en|innen)|anrufer(?:n|innen)|leuten|menschen|mitgliedern)(?: und [a-zß-ü]+)? (?:reden|sprechen|im gespräch|telefonieren)(?=${end})`,
    ]),
  },
  purpose: {
    cues: apart([
      `${start}(?:weswegen|weshalb|warum|wozu) (?:es|wir|ihr|sie) (?:[^.;:]{0,12} )?(?:${self}|so etwas|das alles|regeln|so ein [a-zß-ü]{3,16})(?: (?:braucht|brauchen|haben|gibt|schreiben|geschrieben haben))?(?=${end})`,
      `${start}wozu wir uns verpflichten und warum(?=${end})|${start}was (?:uns )?${self} (?:soll|will|bringt|bezweckt)(?=${end})|${start}was (?:hier|da) (?:drin )?steht und warum(?=${end})`,
    ]),
  },
  scope: {
    cues: apart([
      `${start}wo (?:überall )?(?:unser (?:wort|versprechen)|unsere zusagen?|${self}) (?:zählt|zählen|gilt|gelten|greift)(?=${end}| )|${start}(?:wen|was) ${rule} (?:alles )?(?:betrifft|angeht|erfasst|einschließt|bindet)(?=${end})|${start}wer (?:alles )?(?:hier )?mitmachen muss(?=${end})`,
    ]),
    except: apart([`was gemeint ist,? wenn wir[^.;]{2,40}`]),
  },
  mission: {
    cues: apart([
      `${start}wovon wir leben(?=${end})|${start}womit wir (?:unser (?:geld|brot) verdienen|handeln|den tag verbringen)(?=${end})|${start}was (?:hier|bei uns) (?:gemacht|gearbeitet|hergestellt) wird(?=${end})`,
    ]),
    except: apart([
      `wie wir (?:ein|eine|einen|jeden|jede) [a-zß-ü]{4,24} (?:ab|durch)?(?:wickeln|führen|arbeiten|bearbeiten)`,
      `${start}was wir leisten(?=${end})`,
    ]),
  },
  standards: {
    cues: apart([
      `${start}(?:unsere |die )?messlatten?(?=${end})|${start}was wir (?:ihnen )?leisten(?=${end})`,
      `${start}(?:die )?(?:zeiten|fristen|zahlen|termine|grenzen|werte),? (?:die|auf die|an die) wir (?:(?:uns|immer|auch) )*(?:einhalten|halten|garantieren|zusagen|versprechen|stehen|messen lassen)(?=${end})`,
    ]),
    except: apart([
      `wo (?:überall )?(?:unser (?:wort|versprechen)|unsere zusagen?) (?:zählt|zählen|gilt|gelten|greift)`,
      `wozu wir uns verpflichten und warum`,
    ]),
  },
  definitions: {
    cues: apart([
      `was (?:wir (?:damit )?meinen|gemeint ist|es heißt),? wenn (?:wir|hier|sie|es)[^.;]{2,40}|${start}was (?:die|diese|manche|welche|ein) (?:wörter|wort|begriffe?|abkürzungen) (?:hier )?(?:heißen|heißt|bedeuten|bedeutet|meinen)(?=${end})`,
    ]),
  },
  procedures: {
    cues: apart([
      `wie wir (?:ein|eine|einen|jeden|jede) [a-zß-ü]{4,24} (?:ab|durch)?(?:wickeln|führen|arbeiten|bearbeiten)(?=${end})`,
      `${start}(?:der|ein|unser) [a-zß-ü]{2,16}tag (?:von (?:früh|morgens|a) bis (?:spät|abends|z)|im ablauf|schritt für schritt|stunde für stunde)(?=${end})|${start}ein tag (?:am|an der|auf dem|in der|im|bei uns) ?[a-zß-ü]{0,20}(?=${end})|${start}was nacheinander (?:passiert|geschieht|zu tun ist)(?=${end})|${start}was (?:zuerst|als erstes),? was (?:danach|dann|zuletzt|später)(?: kommt)?(?=${end})`,
    ]),
    except: apart([`(?:nicht |un)zufrieden,? so geht (?:es|s) weiter`]),
  },
  escalation: {
    cues: apart([
      `${start}wer (?:von wem )?(?:übernimmt|ablöst|einspringt)(?: von wem| für wen)?(?=${end})|${start}wer (?:bei (?:streit|uneinigkeit|zweifeln|zweifel|unklarheit(?:en)?|unstimmigkeiten)|im (?:zweifel|streitfall|zweifelsfall|ernstfall)|am ende|zuletzt) (?:das sagen hat|entscheidet|bestimmt|das letzte wort hat)(?=${end})`,
      `wenn (?:es|das|der fall|die sache|etwas|ein fall) (?:[^.;:]{0,12} )?(?:eine nummer zu groß|(?:dir|uns|ihnen) zu (?:groß|heikel|heiß|viel)|über (?:den kopf|die hutschnur)|an (?:unsere|die) grenzen)[^.;:]{0,20}|${start}wer (?:einspringt|hilft),? wenn (?:[^.;:]{3,30} )(?:nicht weiter ?(?:weiß|wissen|kommt|kommen)|feststeckt|festhängt)(?=${end})`,
      `${start}von wem zu wem(?=${end})|${start}wohin mit (?:schweren|harten|heiklen|kniffligen|strittigen) (?:fällen|brocken|nüssen)(?=${end})`,
    ]),
  },
  complaints: {
    cues: apart([
      `${start}(?:sie sind|bist du|sind sie|du bist|ihr seid) (?:[^.;:]{0,10} )?(?:sauer|verärgert|wütend|enttäuscht|unzufrieden|verstimmt|böse|nicht einverstanden)(?: auf uns| mit uns| über uns)?(?=${end})`,
      `${start}(?:ärger|pech|krach|kummer|verdruss|zoff) (?:mit|bei) uns(?= gehabt${end}|${end})|${start}(?:das|es|etwas) (?:hat|war) (?:nicht|nichts) (?:geklappt|gepasst|gut|gestimmt|so gut|recht)(?=${end})`,
    ]),
  },
  feedback: {
    cues: apart([
      `${start}was (?:unsere |die )?(?:kund(?:en|innen)|gäste|mieter(?:innen)?|patient(?:en|innen)|leute|mitglieder|fahrgäste|eltern)(?: [a-zß-ü]+)? (?:(?:hinterher|danach|nachher|über uns|dazu|so|später|von uns) )+(?:sagen|denken|meinen|erzählen|schreiben|halten)(?=${end})`,
      `${start}(?:ihr|euer|dein) (?:urteil|eindruck|zeugnis|votum|rat|lob und tadel)(?: zählt| ist gefragt| hilft uns| an uns)?(?=${end})|${start}(?:wie|was) (?:waren|war|fanden|finden|halten) (?:wir|sie|es|ihr)(?: uns| von uns)?(?=${end})|${start}hat alles gepasst(?=${end})`,
    ]),
  },
  'service-policies': {
    cues: apart([
      `${start}(?:be)?zahlen(?:,|,? und| oder) (?:mahnen|stunden|stornieren|erstatten)(?:(?:,|,? und|,? oder) [a-zß-ü]{4,14})?(?=${end})|wenn (?:beim?|am|während des|auf dem|in der) ?(?:[a-zß-ü]{3,20} )?(?:etwas|was|ein [a-zß-ü]{3,14}) (?:kaputt ?geht|zu bruch geht|zerbricht|beschädigt wird|verloren ?geht|verschwindet)(?=${end})`,
    ]),
  },
  'internal-communication': {
    except: apart([
      `(?:wohnungs|schlüssel|haus|fahrzeug|geräte|waren|objekt|zimmer|raum|werkstatt|auto|tier|anlagen|bau)übergaben?(?=${end})`,
      `${start}übergaben?(?: (?:und|an|der|des|von|im|bei|mit) (?:abnahmen?|rücknahmen?|rückgaben?|mieter[a-zß-ü]{0,4}|kund[a-zß-ü]{1,6}|wohnung(?:en)?|geräte[ns]?|fahrzeuge?[ns]?|ware[n]?|schlüssel[ns]?|objekt[a-zß-ü]{0,3}))(?=${end})`,
    ]),
  },
  resources: {
    cues: apart([
      `${start}wo (?:was|alles|das meiste|welche[rs]? [a-zß-ü]{3,16}) (?:liegt|steht|hängt|zu finden ist|ist|abgelegt ist)(?=${end})|${start}was (?:wo )?(?:in welchem|in welcher) [a-zß-ü]{4,16} (?:liegt|steht)(?=${end})`,
    ]),
  },
  implementation: {
    cues: apart([
      `${start}(?:was wir (?:im haus|intern|im betrieb|hinter den kulissen|selbst) dafür tun|wie (?:wir|unsere leute|alle) (?:das|es|sie) (?:lernen|üben|einüben|umsetzen|mitbekommen))(?=${end})|wie ${self} (?:unter die leute|in die köpfe|ins haus|in den alltag|in die (?:schichten|teams|filialen|abteilungen)) (?:kommt|kommen|gelangt)(?=${end})`,
      `${start}wer neu (?:ist|dazukommt|anfängt|beginnt|hier ist)(?=${end})|${start}(?:bevor|ehe) (?:du|sie|jemand|man|neue) (?:das |zum )?ersten? mal (?:[^.;:]{0,12} )?(?:allein|ran|an|auf|in|vor|mit|einen?|selbst)[^.;:]{0,30}`,
    ]),
  },
  enforcement: {
    cues: apart([
      `wer (?:darauf |darüber )?(?:achtet|schaut|wacht|aufpasst|acht gibt|nachschaut|hinschaut|prüft|kontrolliert)(?: darauf)?,? (?:dass|ob) (?:es|das|sich|sie|alle|wir|man|${self})[^.;:]{2,40}|${start}(?:wer|wie jemand) (?:nachsieht|nachschaut|kontrolliert|aufpasst|hinsieht)(?=${end})|${start}was (?:passiert|geschieht|droht|folgt),? (?:wenn|falls) (?:sich )?(?:jemand|einer|man|wer|keiner) (?:sich )?(?:nicht |dagegen )[^.;:]{3,30}`,
    ]),
  },
  exceptions: {
    cues: apart([
      `wann (?:es|wir|das|man) (?:[^.;:]{0,8} )?(?:auch )?(?:mal |einmal )?(?:anders (?:geht|machen|laufen darf|sein darf|macht)|ein auge zu ?drücken|eine ausnahme machen|davon abweichen|fünfe? gerade sein lassen)(?=${end})|${start}wenn (?:es|die regel|das) (?:einmal |mal |doch )?(?:nicht passt|anders sein muss|nicht anders geht)(?=${end})`,
    ]),
  },
  review: {
    cues: apart([
      `wann (?:schlagen|nehmen|schauen|sehen|gehen|lesen|öffnen|holen|prüfen|überarbeiten|blättern) wir (?:[^.;:]{0,40} )?(?:wieder|neu|noch einmal|erneut|das nächste mal|durch|hervor|auf|an|vor|hinein)(?: auf| an| vor| durch| hervor| hinein)?(?=${end})`,
      `(?:haltbarkeit|verfallsdatum|lebensdauer|pflege|auffrischung|verjüngung) (?:dieser|dieses|der|des|unserer|unseres) (?:${paper}|${thing})(?=${end})|wie lange (?:${self}|das|es|sie) (?:gilt|gelten|hält|halten|gültig (?:ist|bleibt))(?=${end})|wer (?:hier |daran |an diesem [a-zß-ü]{3,12} )?(?:weiter ?schreibt|nachbessert|den rotstift (?:führt|hat)|feilt)(?=${end})`,
    ]),
  },
  contact: {
    cues: apart([
      `${start}(?:sie wollen|sie möchten|du willst|du möchtest|wollen sie|möchten sie|willst du|möchtest du|ihr wollt) (?:mit )?(?:uns|jemanden?) (?:sprechen|anrufen|schreiben|erreichen|treffen|besuchen|etwas fragen|etwas sagen)(?=${end})|${start}(?:noch|eine) fragen? an uns(?=${end})|${start}wie (?:kommen|erreichen|finden) sie (?:zu )?uns(?=${end})`,
    ]),
  },
};
