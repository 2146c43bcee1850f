/** Outlines of documents as organisations write them, with the sections that each heading opens. */
export const outlines: Readonly<Record<string, string>> = {
  'charter of a train operator': `
# Passenger's Charter
## Why this charter matters => purpose
## Who is covered and on which routes => scope
## Our commitments to you => standards
### Before you travel =>
### On board =>
### At the station =>
## Assisted travel =>
## What we ask from passengers =>
## When your journey does not go to plan => complaints
## Delay compensation => service-policies
## Hearing from you => feedback
## How our people learn the charter => implementation
## Review of the charter => review
## Where to contact us => contact
`,
  'charter of a vet': `
# Our Promise to Pets and Their Owners
## What this promise is about => purpose
## Who it is for => scope
## What you can expect when you visit => standards
## Our values in practice => vision-values
## Out-of-hours emergencies =>
## If you are worried about the care we gave => complaints
## Your opinion matters => feedback
## Training and sharing this promise => implementation
## In one sentence => summary
## Get in touch => contact
`,
  'policy of a furniture shop': `
# Customer Care Policy
## 1. Statement of purpose => purpose
## 2. Who and what this policy applies to => scope
## 3. Service goals for the year => objectives
## 4. How each goal supports the company mission => mission-alignment
## 5. Competitor benchmarks => benchmark
## 6. Commitments per channel => standards
### 6.1 Showroom =>
### 6.2 Website chat =>
## 7. Handling a customer contact, step by step => procedures
## 8. Escalation chain => escalation
## 9. Delivery slots =>
## 10. Consequences of not following this policy => enforcement
## 11. Review cycle and change log => review
## 12. Who to contact about this policy => contact
`,
  'policy of a sports club': `
# Member Service Policy
## Background => purpose
## Who this policy binds => scope
## Words we use => definitions
## Duties of reception, coaches and managers => roles
## How quickly members hear back => standards
## Good manners at the desk => expectations
## Membership freezes and cancellations => service-policies
## When a query goes up to the manager => escalation
## Compliments and complaints => complaints feedback
## Photography in the changing rooms =>
## Making sure the policy sticks => enforcement
## Changes since the last version => review
## Questions? Ask the club secretary => contact
`,
  'handbook of a call centre': `
# Agent Handbook
## 1. Welcome =>
## 2. What we are here for => mission
## 3. Values we live by => vision-values
## 4. Know who is calling => customer-needs
## 5. Call standards => standards
## 6. Our policies one by one => service-policies
### 6.1 Refund requests => service-policies
### 6.2 Exchanges and replacements => service-policies
### 6.3 Goodwill credits => service-policies
### 6.4 Warranty claims => service-policies
## 7. Breaks and shift swaps =>
## 8. Passing on what customers tell us => feedback
## 9. Nesting and coaching in your first month => implementation
## 10. Where to look things up => resources
## 11. Version history => review
`,
  'handbook of a museum': `
# Front-of-House Handbook
## About this handbook => purpose
## Why the museum is here => mission
## Our vision: a museum for everyone => vision-values
## Our visitors and what brings them here => customer-needs
## Welcome standards => standards
## Rules for tickets, shop and café => service-policies
### Ticket returns => service-policies
### Damaged goods from the shop => service-policies
### Group discounts => service-policies
## Looking after the collection =>
## Visitor comments => feedback
## Training before you go on the floor => implementation
## If you need help => resources
## Yearly review of this handbook => review
## Contacts => contact
`,
  'playbook of a coworking space': `
# Community Team Playbook
## Read this first => purpose
## What we believe in => vision-values
## Why we exist => mission
## Our members and why they join => customer-needs
## How we act => expectations
## What we do, what we never do => expectations
## Sensitive conversations => guidelines
## Who covers what => roles
## Meeting room technology =>
## When members are unhappy => complaints
## Retro: what we learn every month => feedback
## How this playbook changes => review
## Your go-to people => resources
## Contact for this playbook => contact
`,
  'playbook of a pharmacy': `
# Service Playbook for the Counter
## Aim of this playbook => purpose
## Mission => mission
## Counter standards => standards
## What we expect from each team member => expectations
## Talking about delicate matters => guidelines
## When to call the pharmacist => escalation
## Prescription checks =>
## Refill reminders =>
## Asking for feedback at the till => feedback
## How we train => implementation
## Monthly check of this playbook => review
## Who to ask if you are unsure => resources
## Contact the branch manager => contact
`,
  'complaints procedure of a bank': `
# Customer Complaints Procedure
## 1 Why we have this procedure => purpose
## 2 When to use it => scope
## 3 Key terms => definitions
## 4 Who is responsible for what => roles
## 5 Receiving and recording a complaint => complaints
## 6 Investigation steps => procedures
## 7 Response deadlines => standards
## 8 Referral to the Financial Ombudsman => escalation
## 9 Calculating interest =>
## 10 Root cause analysis =>
## 11 Record retention =>
## 12 Procedure review => review
## 13 Contact point => contact
`,
  'procedure of an online shop': `
# Returns Procedure
## Purpose of this procedure => purpose
## Scope and responsibilities => scope roles
## Before you start =>
## The procedure => procedures
### 1. Open the parcel =>
### 2. Check the item =>
### 3. Refund the customer =>
## Processing times => standards
## Problem cases: when to call the supervisor => escalation
## Exceptions to the 30-day rule => exceptions
## Packaging materials =>
## Links and forms => resources
## Last reviewed and next review => review
## Questions about returns => contact
`,
};
