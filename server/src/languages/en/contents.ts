import type { LanguagePack } from '../types.ts';

/** Words by which an English section is known from what it says. */
export const contents: LanguagePack['contents'] = {
  review: [
    're(?:-)?view(?:s|ed|ing)?',
    'revis(?:e|es|ed|ing|ion|ions)',
    're(?:-)?read(?:s|ing)?',
    'updat(?:e|es|ed|ing)',
    '(?:go|goes|going|gone|went) (?:over|through)',
    'look(?:s|ed|ing)? (?:at|over|through)',
  ],
  paper: ['this (?:page|booklet|leaflet|text|document|paper|sheet|file|section)', 'the (?:page|booklet|leaflet|document)'],
  feedback: [
    'surveys?|surveyed',
    'questionnaires?',
    'feedback',
    '(?:comments?|suggestions?|opinion|feedback|reply)(?: |-)(?:cards?|forms?|box(?:es)?|books?|slips?)',
    'focus groups?',
    '(?:customer|guest|client|user|visitor|resident|patient|passenger|member|tenant|reader) (?:panels?|forums?|groups?|interviews?)',
    'satisfaction (?:scores?|ratings?|figures?|levels?)',
    '(?:ask|asks|asked|asking|invite|invites|invited) [^.;:]{0,40}(?:how (?:it|we|things|their|your|the|they)|what (?:they|you|people|went)|(?:their|your|an?) (?:opinions?|views?|experience|ratings?|score))',
    '(?:customers?|guests?|clients?|callers?|visitors?|users?|patients?|members?|people) [^.;:]{0,20}(?:tell|told) us',
    '(?:online|star|public) (?:reviews?|ratings?)|reviews? (?:left|posted|on)',
    'one(?: |-)(?:question|minute) (?:text|message|poll)|polls?|polled',
  ],
  newcomers: [
    'new (?:[a-z]+ )?(?:starters?|staff|colleagues?|employees?|recruits?|joiners?|hires?|techs?|technicians?|volunteers?|drivers?|clerks?|agents?|assistants?|members|people|arrivals?|team members?)',
    'newcomers?',
    'new to (?:the|our) (?:team|desk|job|role|counter|shop|floor|office)',
    '(?:in|on|during|within|before|by the end of|after) (?:their|the|your|his or her) first (?:[a-z]+ )?(?:day|days|week|weeks|month|months|shift|shifts|fortnight)',
    'starters?',
    'trainees?',
    'apprentices?',
    'probation(?:ary)?',
    'induction',
  ],
};
