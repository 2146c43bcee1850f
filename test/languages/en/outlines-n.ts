/** Outlines of documents as organisations write them, with the sections that each heading opens. */
export const outlines: Readonly<Record<string, string>> = {
  'charter of a passport office': `
# Customer Charter
## Purpose of the charter => purpose
## Who may rely on the charter => scope
## What we promise you => standards
### Processing =>
### Photographs =>
## What we need from you =>
## Putting things right when they go wrong => complaints
## Your comments count => feedback
## Training of staff and launch of the charter => implementation
## When and by whom this is reviewed => review
## How to reach us => contact
`,
  'charter of a farm-to-door dairy': `
# Our Doorstep Promise
## Why a dairy makes promises => purpose
## What the promise covers => scope
## Mornings, milk and bottles: our standards => standards
## Bottles and deposits =>
## When the milk does not come => complaints
## Tell us what you would change => feedback
## How our drivers learned the promise => implementation
## The promise in two lines => summary
## Ring us or write => contact
`,
  'policy of a security firm': `
# Client Service Policy
## 1. Objective of the policy => purpose
## 2. Applicability and scope => scope
## 3. Definitions and acronyms => definitions
## 4. Service objectives and targets => objectives
## 5. Service standards for control room, guards and office => standards
## 6. Incident reporting =>
## 7. Client contact procedure => procedures
## 8. Escalation levels => escalation
## 9. Compliance => enforcement
## 10. Policy exceptions => exceptions
## 11. Policy review => review
## 12. Queries => contact
`,
  'policy of a wedding venue': `
# Guest and Couple Service Policy
## What we want this policy to do => purpose
## Who it is written for => scope
## Our vision => vision-values
## How quickly couples hear from us => standards
## Show-rounds, step by step => procedures
## Who steps in when plans change => escalation
## Suppliers and insurance =>
## How the team conducts itself => expectations
## If someone ignores the policy => enforcement
## What couples tell us => feedback
## Keeping the policy current => review
## Venue manager: how to reach her => contact
`,
  'handbook of a computer shop': `
# Store Crew Handbook
## Our mission => mission
## What we stand for => vision-values
## Who buys from us and why => customer-needs
## How we serve at the counter and on the phone => standards
## Returns, repairs, refunds: our policies => service-policies
### Opened software => service-policies
### Dead on arrival => service-policies
### Extended warranty => service-policies
### Student discount => service-policies
## Anti-theft rules =>
## What we hear from customers => feedback
## Getting trained => implementation
## Who knows what => resources
## Handbook changes => review
`,
  'handbook of an aquarium': `
# Visitor Team Handbook
## Why we exist => mission
## Vision and values => vision-values
## Our visitors: families, schools, tourists => customer-needs
## Standards at every touchpoint => standards
## Ticket and shop policies => service-policies
### Refunds and rebooking => service-policies
### Gift experiences => service-policies
### Damaged souvenirs => service-policies
## Feeding shows =>
## Visitor feedback and mystery visits => feedback
## Before your first shift => implementation
## Useful contacts => resources
## Review of the handbook => review
`,
  'playbook of a debt advice charity': `
# Advice Line Playbook
## Why we need this playbook => purpose
## What we believe about people in debt => vision-values
## Who calls and what they need => customer-needs
## How we want advisers to act => expectations
## Calls with distressed people => guidelines
## Warm handover to a specialist => escalation
## Insolvency basics =>
## Feedback after each case => feedback
## Quarterly refresh => review
## Contact for questions => contact
`,
  'playbook of a craft brewery taproom': `
# Taproom Playbook
## What it is about => purpose
## Our philosophy => vision-values
## Our mission => mission
## House standards => standards
## Always do, never do => expectations
## When somebody has had too much => guidelines
## Returns and bad pints => service-policies
## Line cleaning =>
## Replying to reviews => social-media
## Regulars' night: what we hear => feedback
## Training on the taps => implementation
## We read this again in January => review
## Speak to the taproom manager => contact
`,
  'complaints procedure of a pension scheme': `
# Internal Dispute Resolution Procedure
## Introduction => purpose
## Who can use the procedure => scope
## Terms used in this procedure => definitions
## Who decides at each stage => roles
## How to make a complaint => complaints
## Stage one decision =>
## Time limits for decisions => standards
## The Pensions Ombudsman => escalation
## Keeping of records =>
## Reporting to the trustees => internal-communication
## Review of the procedure => review
## Contact the scheme secretary => contact
`,
  'procedure of a vending operator': `
# Refund Procedure for Vending Machines
## Why we have a refund procedure => purpose
## Which machines and payments are covered => scope
## Who does what => roles
## The steps => procedures
## How quickly money is returned => standards
## Repeated claims =>
## When the area manager decides => escalation
## Reporting broken machines =>
## Forms and codes => resources
## Document history => review
`,
};
