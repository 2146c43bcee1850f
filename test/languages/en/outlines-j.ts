/** Outlines of documents as organisations write them, with the sections that each heading opens. */
export const outlines: Readonly<Record<string, string>> = {
  'charter of a registry of births': `
# Customer Charter
## What this charter does => purpose
## Who it is for => scope
## The service you will get => standards
### At the register office =>
### By letter =>
## How you can help us =>
## When we fall short => complaints
## Telling us what you think => feedback
## How the charter becomes real => implementation
## Reviewed each spring => review
## Finding us => contact
`,
  'charter of a solar installer': `
# Our Word to Homeowners
## Why we give our word => purpose
## What it covers and what it does not => scope
## What we promise at each stage => standards
### Survey =>
### Installation day =>
## What matters to us => vision-values
## Grid connection =>
## If you are let down => complaints
## Tell us how it went => feedback
## Before we published this => implementation
## In short => summary
## How to reach a person => contact
`,
  'policy of a nursery': `
# Parent Service Policy
## Why we have a policy => purpose
## Families and staff it applies to => scope
## What we are trying to achieve => objectives
## How soon parents hear from us => standards
## How we handle a parent's question => procedures
## Passing concerns up => escalation
## Illness and exclusion =>
## What we expect of practitioners => expectations
## When the policy is broken => enforcement
## Looking at this policy again => review
## Speak to the nursery manager => contact
`,
  'policy of a freight forwarder': `
# Customer Service Policy
## 1. Aim => purpose
## 2. Application => scope
## 3. Terms used => definitions
## 4. Duties => roles
## 5. Service levels => standards
## 6. Quotation procedure => procedures
## 7. Escalation of shipment incidents => escalation
## 8. Customs paperwork =>
## 9. Departures from this policy => exceptions
## 10. Breaches => enforcement
## 11. Amendments => review
## 12. Account managers and hotline => contact
`,
  'handbook of a shoe shop': `
# Shop Floor Handbook
## Why we sell shoes => mission
## What we care about => vision-values
## Who comes in => customer-needs
## The welcome and the fitting => standards
## When shoes come back => service-policies
### Unworn pairs => service-policies
### Worn pairs with a fault => service-policies
### Gift vouchers => service-policies
## Window displays =>
## What customers tell us => feedback
## Your first month => implementation
## Where to turn => resources
## When this book changes => review
`,
  'handbook of a language school': `
# Front Office Handbook
## Our mission in two sentences => mission
## Our vision => vision-values
## Students, parents, companies: our customers => customer-needs
## How we look after people at the desk => standards
## Policies for everyday questions => service-policies
### Cancelled courses => service-policies
### Changing level => service-policies
### Refunds => service-policies
### Early-bird discounts => service-policies
## Exam dates =>
## Course surveys => feedback
## Learning the job => implementation
## People who can help => resources
## Revision of the handbook => review
`,
  'playbook of a credit card support team': `
# The Support Playbook
## What this playbook is and is not => purpose
## What we stand for => vision-values
## Why customers call => customer-needs
## What we ask of each other => expectations
## When the customer is angry => guidelines
## The call, step by step => procedures
## Answer times => standards
## Above your limit? Hand it on => escalation
## Card freezes =>
## Feedback we act on => feedback
## Growing new colleagues => implementation
## How we keep it honest => review
## Who to contact about this playbook => contact
`,
  'playbook of a garden designer': `
# Client Playbook
## Why this playbook => purpose
## The kind of studio we want to be => vision-values
## Our clients and their hopes => customer-needs
## Promises we keep => standards
## How we behave on site => expectations
## Words we use with clients => guidelines
## When a plant order goes wrong => complaints
## Invoices =>
## Asking how we did => feedback
## Bringing newcomers in => implementation
## A yearly look back => review
## Contact the studio => contact
`,
  'complaints procedure of a police authority': `
# Complaints Procedure
## Why we have a procedure => purpose
## What you can complain about => scope
## What we call a complaint => definitions
## Who looks into it => roles
## Making your complaint => complaints
## What we do with it, step by step => procedures
## How long it takes => standards
## If you disagree with the result => escalation
## Help with writing a complaint => complaints
## What we change because of complaints => feedback
## Data we keep =>
## When this procedure is reviewed => review
## Contact the complaints team => contact
`,
  'procedure of a library service': `
# Procedure for Damaged and Lost Items
## Why this procedure => purpose
## Who follows it => scope
## Who decides => roles
## What to do at the desk => procedures
## What to do at the end of the day => procedures
## Replacement costs =>
## How quickly a case is closed => standards
## If the reader disputes the charge => escalation
## When charges can be waived => exceptions
## Forms and price list => resources
## Change history => review
`,
};
