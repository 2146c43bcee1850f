/** Documents of organisations by kind: the opening paragraph, the headings with the sections that each opens, and what is missing. */
export const documents: Readonly<Record<string, string>> = {
  'charter of a canal and river trust': `
charter
> Two thousand miles of water, and somebody to answer for each of them.
# Boaters' Charter
## What this charter is for => purpose
## Where it applies => scope
## What you are entitled to expect => standards
### Licences =>
### Locks and moorings =>
## What we expect in return =>
## Putting things right => complaints
## Telling us what you think => feedback
## Living up to the charter: training and publication => implementation
## How we will keep it fresh => review
## Talk to us => contact
missing:
`,
  'charter of a blue badge and benefits office': `
charter
# Our Customer Charter
## Introduction => purpose
## Scope of the charter => scope
## Our vision for customers => vision-values
## Languages and formats =>
## Complaints, compliments and comments => complaints feedback
## How staff learn about the charter => implementation
## Review arrangements => review
## Our addresses and opening hours => contact
missing: standards
`,
  'charter of a car park company': `
charter
> This charter is our promise to everyone who parks with us.
# Parking Charter
## Our promises => standards
## At the barrier =>
## On the phone =>
## If you get a charge you think is wrong => complaints
## Reviews and social media => social-media
## How well are we doing? => feedback
## Charter review => review
## Find us => contact
missing: scope implementation
`,
  'policy of a catering supplier': `
policy
# Customer Service Policy
## Background and purpose => purpose
## Who must follow this policy => scope
## Mission and values => vision-values mission
## Service targets => standards
## Delivery day =>
## Order handling => procedures
## Who is responsible => roles
## When to escalate => escalation
## What happens if the policy is not followed => enforcement
## How and when we review this policy => review
missing: contact
`,
  'policy of an electric scooter hire': `
policy
# Rider Care Policy
## Policy statement => purpose
## Coverage => scope
## Response times => standards
## In-app chat =>
## Riders who have had a fall =>
## Expected behaviour => expectations
## Handling abusive messages => guidelines
## Second-line support and duty manager => escalation
## Monitoring and enforcement => enforcement
## Amendments and review => review
## Policy owner and contact => contact
missing: procedures
`,
  'policy of a stairlift installer': `
policy
> Most of our customers are over seventy; many of them live alone.
# Policy on Customer Service
## Aims of this policy => purpose
## Meaning of terms => definitions
## What our customers need => customer-needs
## Quality standards => standards
## The installation visit =>
## How we deal with calls and visits => procedures
## Consequences of a breach => enforcement
## Special cases => exceptions
## Training => implementation
## Document history => review
missing: scope contact
`,
  'handbook of a second-hand bookshop chain': `
handbook
# The Bookseller's Handbook
## Why we sell books => mission
## Things we care about => vision-values
## People who come in => customer-needs
## How we look after them => standards
### At the desk =>
### On the telephone =>
## The rules on money => service-policies
### Refunds => service-policies
### Book tokens => service-policies
## Listening to customers => feedback
## Induction => implementation
## Changes to this handbook => review
missing: resources
`,
  'handbook of a trampoline park': `
handbook
> This handbook is given to every member of the floor crew.
# Floor Crew Handbook
## 1. Mission => mission
## 2. Core values => vision-values
## 3. Knowing your guests => customer-needs
## 4. Dos and don'ts => expectations
## 5. Safety briefing =>
## 6. Guest policies => service-policies
### 6.1 Cancellations and refunds => service-policies
### 6.3 Promotional discounts => service-policies
## 7. Asking for feedback => feedback
## 8. Answering reviews online => social-media
## 9. Reporting to your supervisor => internal-communication
## 10. Phone list => resources
## 11. Rollout and refresher training => implementation
## 12. Handbook review => review
missing: standards
`,
  'handbook of a kitchen showroom': `
handbook
# Showroom Handbook
## Values we share => vision-values
## Typical customers and their worries => customer-needs
## From hello to handover: how we serve => standards
## Working with fitters =>
## After-sales policies => service-policies
### Faulty goods => service-policies
### Late or missed payments => service-policies
### Guarantees => service-policies
## Customer surveys => feedback
## Contacts and links => resources
## Version history and next review => review
missing: mission implementation
`,
  'playbook of a climate app support': `
playbook
# Support Playbook
## What this is and why it matters => purpose
## Who uses our app => customer-needs
## Our north star => vision-values
## Voice and tone => guidelines
## How fast we answer => standards
## When to loop in a developer => escalation
## Angry users => guidelines
## App store reviews => social-media
## Glossary => definitions
## Keeping this playbook alive => review
## Who to ping => contact
missing: expectations
`,
  'playbook of a mountain lodge': `
playbook
# Hut Warden's Playbook
## Purpose => purpose
## What we ask of every warden => expectations
## When the hut is full =>
## Guests who ignore quiet hours => guidelines
## Complaints on the spot => complaints
## What guests tell us => feedback
## Season-end review => review
## Contact the hut office => contact
missing:
`,
  'lost card procedure of a leisure card scheme': `
procedure
# Lost and Stolen Cards
## 1. Purpose of this procedure => purpose
## 2. When to use it => scope
## 3. Definitions => definitions
## 4. Steps => procedures
### 4.1 Blocking the card =>
### 4.2 Sending a new one =>
## 6. Escalation => escalation
## 7. Related documents => resources
## 8. Revision => review
missing: roles
`,
};
