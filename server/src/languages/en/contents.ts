import type { LanguagePack } from '../types.ts';
import { about } from './about.ts';

/** Words by which an English section is known from what it says. */
export const contents: LanguagePack['contents'] = {
  about,
  review: [
    're(?:-)?view(?:s|ed|ing)?',
    'revis(?:e|es|ed|ing|ion|ions)',
    're(?:-)?read(?:s|ing)?',
    'updat(?:e|es|ed|ing)',
    '(?:go|goes|going|gone|went) (?:over|through)',
    'look(?:s|ed|ing)? (?:again )?(?:at|over|through)',
    'reconsider(?:s|ed|ing)?|re(?:-)?writ(?:e|es|ing|ten)',
    '(?:bring|brings|brought|bringing|keep|keeps|kept|keeping) (?:it |them |this |the [a-z]+ )?(?:up to date|current)',
    'check(?:s|ed|ing)? (?:that|whether|if) (?:it|this|they|these|the [a-z]+)(?: [a-z]+)? still',
    '(?:write|writes|print|prints|issue|issues|publish|publishes|bring out) (?:a |the )?new (?:edition|version)|(?:latest|next|last) (?:edition|version)|out of date',
  ],
  paper: [
    'this (?:page|booklet|leaflet|text|document|paper|sheet|file|section|folder|binder|notice|card)',
    'the (?:page|booklet|leaflet|document|binder|wording)',
    'these (?:pages|rules|notes)|(?:what|all that|everything) (?:is written|stands|we (?:say|write|wrote)) here',
  ],
  feedback: [
    '(?<!(?:site|land|building|house|damp|structural|roof|tree|home|stock|heat|asbestos) )surveys?|surveyed',
    'questionnaires?',
    'feedback',
    '(?:comments?|suggestions?|opinion|feedback|reply)(?: |-)(?:cards?|forms?|box(?:es)?|books?|slips?)',
    'focus groups?',
    '(?:customer|guest|client|user|visitor|resident|patient|passenger|member|tenant|reader) (?:panels?|forums?|groups?|interviews?)',
    'satisfaction (?:scores?|ratings?|figures?|levels?)',
    '(?:ask|asks|asked|asking|invite|invites|invited) [^.;:]{0,40}(?:how (?:it|we|things|their|your|the|they)|what (?:they|you|people|went)|(?:their|your|an?) (?:opinions?|views?|experience|ratings?|score))',
    '(?:customers?|guests?|clients?|callers?|visitors?|users?|patients?|members?|people) [^.;:]{0,20}(?:tell|told) us',
    '(?:online|star|public) (?:reviews?|ratings?)|reviews? (?:left|posted|on)',
    'one(?: |-)(?:question|minute) (?:text|message|poll)|(?:opinion|exit|online|quick) polls?|polled',
    'mystery (?:shopp(?:ers?|ing)|guests?|calls?)|(?:rates?|rated|scores?|scored|marks?) (?:us|the (?:visit|stay|call|service|lesson|repair))',
    'what (?:they|you|people|customers|guests|visitors|members|patients|tenants|passengers|readers|audiences) (?:think|thought|say|said|made of|would change|liked|disliked)',
  ],
  newcomers: [
    'new (?:[a-z]+ )?(?:starters?|staff|colleagues?|employees?|recruits?|joiners?|hires?|techs?|technicians?|volunteers?|drivers?|clerks?|agents?|assistants?|team members?|members of (?:the )?(?:staff|team|crew)|stewards?|receptionists?|cashiers?|teachers?|carers?|nurses?|cooks?|waiters?|guides?(?= (?:and|who|sits?|walks?|goes|shadows?|spends?|learns?|follows?)))',
    'newcomers?',
    'new to (?:the|our) (?:team|desk|job|role|counter|shop|floor|office)',
    '(?:in|on|during|within|before|by the end of|after) (?:their|the|your|his or her) first (?:[a-z]+ )?(?:day|days|week|weeks|month|months|shift|shifts|fortnight)',
    // Those on a menu are none.
    'starters?(?= (?:sit|sits|shadow|shadows|spend|spends|work|works|follow|follows|learn|learns|read|reads|go|goes|listen|listens|watch|watches|are (?:given|paired|shown)|is (?:given|paired|shown)))',
    'trainees?',
    'apprentices?',
    'probation(?:ary)?',
    'induction',
  ],
};
