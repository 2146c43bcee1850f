/** Documents of organisations by kind: the opening paragraph, the headings with the sections that each opens, and what is missing. */
export const documents: Readonly<Record<string, string>> = {
  'charter of a pharmacy on an island': `
charter
# Our Charter
## The reason for this charter => purpose
## Who can use it => scope
## Our standards of service => standards
### Prescriptions =>
### At the counter =>
## What we would like from you =>
## If we fall short => complaints
## We want to hear from you => feedback
## Bringing the charter to life => implementation
## Yearly review => review
## Contact us => contact
missing:
`,
  'charter of an electric bus depot of a region': `
charter
> The 14 and the 22 carry 9,000 people a day.
# Regional Bus Charter
## Routes and passengers covered => scope
## Our pledges => standards
## On board =>
## Your responsibilities =>
## Delays and cancellations =>
## Complaints procedure => complaints
## Passenger panel => feedback
## Social media => social-media
## Charter review => review
## Customer services => contact
missing: purpose implementation
`,
  'charter of a land registry': `
charter
> This charter explains the service you will get from the registry.
# Service Charter
## Service standards and how we measure them => standards
## Fees =>
## Getting help in your language =>
## When we make a mistake => complaints
## Feedback => feedback
## Putting the charter to work => implementation
## Date of next review => review
missing: scope
`,
  'policy of a locksmith': `
policy
# Customer Service Policy
## What the policy is for => purpose
## Who it covers => scope
## What we promise => standards
### Call-outs =>
### Quotes =>
## What happens on a job => procedures
## Who does what => roles
## When to call the owner => escalation
## Not following the policy => enforcement
## When we review it => review
## Questions and contact => contact
missing:
`,
  'policy of an event ticket platform': `
policy
# Customer Support Policy
## 1. Introduction => purpose
## 2. Scope => scope
## 3. Commitments => standards
### 3.1 First response =>
### 3.2 Refund requests =>
## 4. Support process => procedures
## 5. Escalation matrix => escalation
## 6. Quality assurance => enforcement
## 7. Customer satisfaction => feedback
## 8. Related policies => resources
missing: review contact
`,
  'policy of an organic box scheme': `
policy
# How we look after box customers
## Our reasons => purpose
## Who has to follow this => scope
## Our mission and values => vision-values mission
## Standards: boxes, doorsteps, inbox => standards
## Swaps and missing items =>
## Day-to-day procedures => procedures
## Going the extra mile: when you may decide yourself => exceptions
## Learning from complaints and comments => feedback
## Keeping the policy up to date => review
## Who to speak to => contact
missing: enforcement
`,
  'handbook of a wool shop group': `
handbook
# The Yarn Room Handbook
## Our vision and values => vision-values
## Our mission => mission
## Our customers => customer-needs
## How we welcome and serve => standards
## House rules for staff => expectations
## Returns, exchanges and vouchers => service-policies
## What customers say => feedback
## Training for new staff => implementation
## Review of the handbook => review
missing: resources
`,
  'handbook of a water sports centre': `
handbook
# Staff Handbook, Section 4: Guests
## 4.1 Values => vision-values
## 4.2 Our guests and what they need => customer-needs
## 4.3 Standards on the water and off it => standards
## 4.4 Bad weather =>
## 4.5 Cancellations and refunds => service-policies
## 4.6 Lost and damaged equipment => service-policies
## 4.7 Guest feedback => feedback
## 4.8 Where to get help => resources
## 4.9 Training and start of season => implementation
## 4.10 Changes => review
missing: mission
`,
  'handbook of a framing workshop': `
handbook
# Workshop Handbook
## What we do and why => mission
## What we value => vision-values
## Who brings us their pictures => customer-needs
## What a customer can count on => standards
## Our policies on money, mistakes and delays => service-policies
## Accidents to artwork => service-policies
## Who can help => resources
## Passing this on to new colleagues => implementation
missing: feedback review
`,
  'playbook of a smart-lock start-up': `
playbook
# Support Team Playbook
## Why we wrote this => purpose
## Our values => vision-values
## What we expect of each other => expectations
## How we write => guidelines
## Locked-out customers =>
## Response times => standards
## Escalations => escalation
## Review rhythm => review
## Who owns this playbook => contact
missing:
`,
  'playbook of a village hall bookings': `
playbook
# Working With Hirers
## What this playbook is for => purpose
## How to behave towards hirers => expectations
## Awkward situations => guidelines
## Double bookings =>
## Complaints => complaints
## Looking at this again each January => review
missing: contact
`,
  'refund procedure of a ferry kiosk chain': `
procedure
# Refund Procedure
## Purpose => purpose
## When this procedure applies => scope
## Roles and responsibilities => roles
## Refund steps => procedures
## Exceptions => exceptions
## Forms => resources
## Revision history => review
missing:
`,
};
