/** Rules in the words of totality: who may not do what, and waits whose length is left open. Contexts for absolutes. */

const served =
  '(?:customers?|guests?|callers?|clients?|patients?|members?|passengers?|visitors?|tenants?|readers?|questions?|calls?|letters?|emails?|complaints?|enquir(?:y|ies)|requests?|messages?|orders?|you|one|wish|wishes)';

const deeds =
  '(?:enters?|goes (?:into|in|up|down|out|onto|near|behind|through)|leaves?|opens?|touches|works?|rides?|drives?|climbs?|smokes?|eats?|drinks?|runs?|feeds?|uses?|lifts?|swims?|dives?|walks?|takes?|moves?|switches|starts?|boards?|operates?|handles?|carries|crosses|approaches|stands?|sits?|parks?|shouts?|signs?|logs? in|pays? out|hands? out|gives? out|passes on|throws?|pours?|mixes|cuts?|lights?|locks?|unlocks?|bypasses|overrides?|skips?|removes?)';

export const conductContexts: readonly string[] = [
  '(?:you|staff|agents|trainees|colleagues|volunteers) (?:should|must|shall|may|can) never (?:read|say|tell|give|share|promise|touch|lend|use|write|discuss|argue|shout|take|accept|sign|show|open|copy|forward|print|store|record|photograph|talk|guess|interrupt|blame|comment|eat|smoke|drink|mention|send|post|reveal|quote|let)(?![a-z])[^.;]{0,80}',
  `no (?!${served}(?![a-z]))[a-z-]+(?: [a-z-]+)? (?:is|are|may be|must be|should be) (?:ever )?left (?:alone|unattended|unsupervised|standing|lying|open|running|on|unlocked|behind|tied up|outside|overnight|in|with)(?: [a-z]+)? (?:in|on|at|near|by|with|while|without|behind|when|during|for) [a-z]+`,
  `(?:no one|nobody|no (?:child|visitor|guest|passenger|member of staff|customer)) ${deeds}[^.;]{2,70},? (?:no exceptions?|without exception|ever|whatever [a-z ]{2,30}|no matter [a-z ]{2,30})`,
  // The length of a wait is a matter of time.
  '(?:nobody|no one|no (?:customer|caller|guest|patient|client|visitor|passenger|child|animal|one)|never|none of (?:you|our [a-z]+))(?: (?:ever|has to|have to|must|should|is to|is left|is kept|are kept|waits?|wait|is|queues?|stands?|sits?|hangs?|holds?|stays?|to|in|on|the|a|line|hold|queue|keep|keeps|leave|leaves|let|lets|customers?|callers?|guests?|people|waiting|anyone|them|around|about)){1,7} (?:for )?(?:longer than (?:is |it is )?(?:strictly |absolutely |really )?(?:necessary|needed|reasonable|required)|(?:far |much |needlessly |unduly |unnecessarily |unreasonably |excessively |overly )?(?:too )?long|unnecessarily|needlessly|unduly|for ages)(?: [a-z]+){0,6}',
  `never leaves? (?:an?|the|any|your|their|his|her) (?!${served}(?![a-z]))[a-z-]+(?: [a-z]+)? (?:unattended|alone|unlocked|running|open|switched on|unsupervised|behind)(?: [a-z]+){0,5}`,
  '(?:(?<![\\s\\S])|(?<=[.:;,] ))(?:please )?never (?:pour|tip|flush|throw|run|slide|jump|climb|lie|sit|look|walk|point|lay|carry|push|pull|drop|hang|burn|mix|tie|lean|stack|pile|store|place|drag|bend|reach|dive|skate|cycle|wash|rinse|wipe|spray|drain|empty|fill|heat|reheat|refreeze|cut|saw|drill|weld|solder|tow|park|reverse|overtake|land|take off) [^.;]{2,60}',
  '(?:every|all|any|each)(?: the)? (?:questions?|fields?|box(?:es)?|lines?|items?|pages?|columns?|forms?)[^.;]{0,30} (?:must|should|has to|have to|need to|needs to) be [a-z]+',
  '(?:every|each) (?!(?:customer|guest|caller|client|patient|passenger|visitor|problem|question|wish|case|complaint|tenant|member)(?![a-z]))[a-z-]+ (?:has|carries|bears|holds|contains|shows|gets|needs) (?:a|an|its own|its|one|two|three|the) (?!(?:first time|solution|answer|chance|success|happy|perfect|good|best|smile|home|winner|hit)(?![a-z]))[a-z-]+(?: (?!(?:guaranteed|always|every)(?![a-z]))[a-z-]+){0,2}(?=[.,;]|$)',
];
