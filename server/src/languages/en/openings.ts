import type { OpeningWording } from '../contentWording.ts';

/** How English texts say in their opening paragraph, without a heading, why they are there, whom they bind and what the organisation is for. */
export const openings: OpeningWording = {
  purpose: [
    '(?:i|we|(?:the|our) \\p{L}+(?: \\p{L}+)?) (?:have |has )?(?:written|wrote|drawn up|drew up|put together|put down|set down|set out|prepared|published) (?:all |each of )?(?:this|these|it|them)(?: \\p{L}+)? (?:so|to|for|because|after)',
    '(?:here|below|overleaf|what follows|the following)(?: is| are|,| you (?:will|can)| we)? (?:\\p{L}+ ){0,2}(?:what|how|tells?|sets? out|read (?:what|how)|find (?:what|how)|explains?|say (?:what|how))',
    '(?:pages|rules|promises|notes|lines|points|commitments|paragraphs)(?: below| that follow| here| overleaf)? (?:tell|say|set out|explain|describe|cover|show)',
    '(?:pages|rules|promises|notes|lines|points|commitments|paragraphs|standards)(?: below| that follow| here| overleaf)? (?:exist|are here|are there|are meant|serve) (?:only |simply )?(?:to|so that|for)',
    'why (?:this|these) (?:text|page|pages|paper|rules|policy|charter|document|handbook)\\?',
    '(?:written|drawn up|issued|meant|put together|here|there) (?:so that|so (?:you|everyone|nobody|customers|staff)|to (?:help|make|tell|show|explain|give|let|set|say))',
  ],
  scope: [
    '(?:it|they|this|these) (?:holds?|counts?|is valid|are valid) (?:for|wherever|on|in) (?:all|every|each|everyone|everybody|any)',
    'appl(?:y|ies) (?:to|in|at|on|wherever|whenever|whether|for|across|equally)',
    '(?:it|they|charter|policy|page|document|handbook|procedure|playbook|text|promises?|rules|standards) (?:also )?(?:covers?|binds?|goes for|holds? (?:for|good))|(?:is|are) binding (?:on|for)',
  ],
  mission: [
    '(?:one|a|our|its|the) (?:single |simple |only )?mission',
    "(?:our|its|the (?:firm|company|team|shop|practice|centre|service|library|school|studio|clinic|trust|charity|business)['’]s) (?:purpose|job|task|work|calling|trade|reason for being) (?:is|has always been)(?:[:,]? to|: )",
    '(?:exists?|are here|is here|was founded|were founded|was set up) (?:only |simply )?(?:to|for|so that)',
    "what (?:we are|it is|we[’']re) (?:here )?for",
  ],
};
