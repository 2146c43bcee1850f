/** Outlines of documents as organisations write them, with the sections that each heading opens. */
export const outlines: Readonly<Record<string, string>> = {
  'charter of a post office chain': `
# Customer Charter
## What this charter is for => purpose
## Where it applies => scope
## How we will serve you => standards
### At the counter =>
### By phone =>
### Online =>
## What we hope for from you =>
## When something goes wrong => complaints
## Your views => feedback
## Living up to it => implementation
## Review and change log => review
## Getting hold of us => contact
`,
  'charter of a letting agency': `
# Our Promise to Tenants and Landlords
## Why this promise => purpose
## Who can rely on it => scope
## Six things you can hold us to => standards
## Keys, deposits and inventories =>
## Right to rent checks =>
## Unhappy with something? => complaints
## The redress scheme => escalation
## How we ask for your opinion => feedback
## Telling our staff first => implementation
## Date of next review => review
## Our office => contact
`,
  'policy of a hardware wholesaler': `
# Trade Counter Service Policy
## 1. Policy statement => purpose
## 2. Who is covered by this policy => scope
## 3. Abbreviations and terms => definitions
## 4. Service objectives => objectives
## 5. Minimum service standards => standards
## 6. Serving customers: the steps => procedures
## 7. When staff need a decision => escalation
## 8. Courtesy and conduct => expectations
## 9. Credit accounts =>
## 10. Monitoring and sanctions => enforcement
## 11. Approval and review => review
## 12. Further information and contact => resources contact
`,
  'policy of a marketing software vendor': `
# Support Policy
## Purpose of this document => purpose
## Which plans and channels are covered => scope
## Support hours =>
## Ticket priorities and first response => standards
## How to open a ticket => procedures
## Escalating an open ticket => escalation
## What support does not include => scope
## Customer obligations =>
## Service credits => service-policies
## Complying with this policy => enforcement
## Changes to the support policy => review
## Reaching support => contact
`,
  'handbook of an optician': `
# Practice Team Handbook
## Our reason for opening the doors every morning => mission
## What we want to be for our town => vision-values
## Who sits in our chair => customer-needs
## How we look after patients => standards
## Policies for frames and lenses => service-policies
### Returning glasses => service-policies
### Free adjustments and repairs => service-policies
### Gift vouchers => service-policies
### Instalments and missed payments => service-policies
## Infection control =>
## Listening to patients => feedback
## Joining the practice: your first weeks => implementation
## Where to find help => resources
## Keeping the handbook current => review
`,
  'handbook of a call-a-bus service': `
# Drivers' and Dispatchers' Handbook
## A. Why we run => mission
## B. Principles we drive by => vision-values
## C. Passengers and their needs => customer-needs
## D. Punctuality, courtesy and cleanliness => standards
## E. Rules for fares and refunds => service-policies
### E.1 Refunding a fare => service-policies
### E.2 Passes bought in error => service-policies
## F. Vehicle breakdowns =>
## G. Comments from passengers => feedback
## H. Training and sign-off => implementation
## I. Contacts for every situation => resources
## J. When this handbook is revised => review
`,
  'playbook of a game studio': `
# Player Support Playbook
## Why we need a playbook => purpose
## What players mean to us => vision-values
## What players want when they write in => customer-needs
## How we write to players => guidelines
## Things we always do, things we never do => expectations
## Reply targets => standards
## Handing tricky tickets to the leads => escalation
## Ban lengths =>
## Reading the reviews and answering them => social-media
## Turning complaints into fixes => feedback
## This page is never finished => review
## Ask the support leads => contact
`,
  'playbook of a farm shop': `
# How We Look After People Here
## What this booklet is => purpose
## What we care about => vision-values
## What we expect of each other at the till => expectations
## Greeting, serving, saying goodbye => standards
## Awkward moments => guidelines
## Something wrong with the veg? => complaints
## Cold chain =>
## The suggestions tin => feedback
## First day behind the counter => implementation
## Looking at this again each winter => review
## Call us => contact
`,
  'complaints procedure of a building society': `
# Complaint Handling Procedure
## 1. Purpose and principles => purpose vision-values
## 2. Application => scope
## 3. Definition of a complaint => definitions
## 4. Accountabilities => roles
## 5. Logging and acknowledging => complaints
## 6. How a case is investigated => procedures
## 7. Final response within eight weeks => standards
## 8. Ombudsman rights => escalation
## 9. Interest calculations =>
## 10. Reporting to the board => internal-communication
## 11. Lessons learned => feedback
## 12. Document owner and review date => review contact
`,
  'refund procedure of a theatre': `
# Box Office Refund Procedure
## What it is for => purpose
## Which tickets it covers => scope
## Who may approve what => roles
## What to do, step by step => procedures
## By when the money is back => standards
## Cancelled performances =>
## If the patron is not satisfied => complaints
## Special cases => exceptions
## Passing it to the house manager => escalation
## Till reconciliation =>
## Next review => review
## Contact: box office manager => contact
`,
};
