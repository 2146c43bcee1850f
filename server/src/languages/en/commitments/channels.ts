import type { LanguagePack } from '../../types.ts';

/** How English names the channels by which a customer is in touch. */
export const channels: LanguagePack['commitments']['channels'] = {
  phone: {
    name: 'Phone',
    patterns: [
      '(?:(?:tele)?phone|mobile) ?(?:calls?|lines?|numbers?|(?:e|i)nquir(?:y|ies)|queues?|support|service|messages?)?',
      '(?:by|over the|on the|via|through the) (?:tele)?phone',
      '(?:incoming |inbound |outgoing |missed |dropped |repeat |your |the |all |every |each |live )?calls?(?! (?:back|off|for|on|in|out|it|round|at|sign|to action|of nature))',
      'callers?',
      '(?:hot|help|support|booking|order|advice|care|emergency|complaints?|repairs?|fault|information|customer|freephone|toll(?: |-)free|enquiry|information)(?: |-)?lines?(?= |[.,;:!)]|$)',
      'switchboard|call(?: |-)?cent(?:re|er)s?|contact(?: |-)?cent(?:re|er)s?',
      'voice(?: |-)?mails?(?: messages?)?|answer(?:ing)?(?: |-)?(?:phone|machine)s?',
      '(?:tele)?phoned?|telephones?|handsets?',
      '(?<=(?:within|after|in|by|the|under) (?:[a-z]+ |[0-9]+ ){0,2})rings?',
      'hold(?: |-)times?|on hold|telephone queue|phone lines?',
    ],
  },
  email: {
    name: 'Email',
    patterns: [
      'e(?:-)?mails?(?: (?:(?:e|i)nquir(?:y|ies)|messages?|support|address(?:es)?|quer(?:y|ies)|complaints?|requests?|repl(?:y|ies)|team|contact))?',
      'e(?:-)?mailed|e(?:-)?mailing',
      '(?:shared |service |support |customer )?(?:mailbox(?:es)?|inbox(?:es)?)',
      'electronic mail',
    ],
  },
  chat: {
    name: 'Live chat',
    patterns: [
      '(?:live |web |online |site |in(?: |-)app |website )?chats?(?: sessions?| messages?| windows?| requests?| agents?)?(?! with (?:the|a) colleague)',
      'web(?: |-)?chats?|live(?: |-)chats?',
      'chat(?: |-)?bots?|virtual assistants?',
    ],
  },
  message: {
    name: 'Text message',
    patterns: [
      'text messages?|texts(?! of)|texted|(?:a|by|get a|send a|sends a|via) text(?! of)|sms(?:es)?',
      'whats(?: )?app(?: messages?)?|i(?: |-)?message',
      'messengers?|instant messages?|direct messages?|private messages?|dms|in(?: |-)app messages?|push notifications?',
    ],
  },
  social: {
    name: 'Social media',
    patterns: [
      'social (?:media|networks?|channels?|platforms?|accounts?|posts?)(?: (?:posts?|messages?|comments?|channels?|quer(?:y|ies)|(?:e|i)nquir(?:y|ies)|accounts?|team))?',
      '(?:facebook|instagram|twitter|x\\.com|linkedin|tiktok|youtube|mastodon|bluesky|threads|nextdoor|reddit|snapchat)(?: (?:posts?|messages?|comments?|pages?|accounts?|groups?|and x|and instagram))?',
      '(?:online |public |google |tripadvisor |trustpilot |yelp |star |web |facebook |negative |bad )reviews?|mentions|tags us|comments on our posts?|tweets?|posts? (?:about|that mention|that tag) (?:us|the)',
    ],
  },
  post: {
    name: 'Letter',
    patterns: [
      'letters?(?! of (?:the law|apology|credit|the alphabet))',
      '(?:by|via|through the|in the) (?:post|mail)(?! (?:room|box))',
      'postal (?:mail|(?:e|i)nquir(?:y|ies)|letters?|complaints?|requests?|correspondence)|snail mail|us mail|royal mail',
      '(?:written |paper )?correspondence|written (?:letters?|(?:e|i)nquir(?:y|ies)|complaints?|requests?)|(?:in|into) writing',
      'faxes|fax|post(?: |-)?cards?',
      'write(?:s)? (?:in )?to us',
    ],
  },
  form: {
    name: 'Web form',
    patterns: [
      '(?:web|online|contact|feedback|request|complaints?|enquiry|application|claim|report|website|our|the|electronic|booking|repair)(?: |-)?forms?(?! of)',
      '(?:customer |self-service |service |online |tenant |resident |member |patient |web )?portals?',
      '(?:help(?: |-)?desk |support |service )?tickets?(?! (?:office|machine|holders?|prices?|inspectors?|desk|hall|barriers?))',
      'website (?:(?:e|i)nquir(?:y|ies)|requests?|orders?)|online (?:(?:e|i)nquir(?:y|ies)|requests?|reports?|applications?|orders?|accounts?)',
      'in the app|through the app|via the app|on the app|on our website|via the website|through the website',
    ],
  },
  counter: {
    name: 'In person',
    patterns: [
      'in person|face(?: |-)to(?: |-)face|walk(?: |-)ins?|drop(?: |-)in(?: sessions?)?',
      '(?:service |front |reception |information |help |enquiry |returns |check(?: |-)in |ticket |cash |circulation |customer |collection )?(?:counters?|desks?)(?! (?:research|top|lamp|job))',
      '(?:in|at|into|inside) (?:the|our|any|every|each|a|your local) (?:shops?|stores?|branch(?:es)?|office|offices|showroom|reception|tills?|check(?: |-)?outs?|surgery|clinic|library|hub|lobby|waiting room|terminal|station|kiosk|restaurant|salon|depot|town hall|front desk)',
      'receptions?(?! (?:of|for|class|year))|tills?|check(?: |-)?outs?|queues?|(?:the|in|a) line(?! (?:with|manager))|waiting (?:room|area)s?|front of house',
      'visitors?(?! numbers)|shoppers?|diners?',
    ],
  },
  visit: {
    name: 'Home visit',
    patterns: [
      '(?:home|site|on(?: |-)site|house|service|engineer|technician|installation|repair|field) (?:visits?|calls?|appointments?)',
      'call(?: |-)?outs?|service calls?|visits? (?:to|at) (?:your|the) (?:home|premises|property|house)',
      "(?:at|to|in) (?:your|the customer['’]s|their|customers['’]|people['’]s) (?:homes?|premises|door|doorstep|house|property|address|flat|apartment)",
      '(?:the |our |a )?(?:engineers?|technicians?|techs?|fitters?|installers?|crews?) (?:arrives?|comes?|calls?|visits?|attends?|turns? up|is on site|are on site)',
      'on(?: |-)site (?:support|service|help|repairs?)',
    ],
  },
};
