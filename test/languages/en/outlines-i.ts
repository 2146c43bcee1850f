/** Outlines of documents as organisations write them, with the sections that each heading opens. */
export const outlines: Readonly<Record<string, string>> = {
  'charter of a bus company': `
# Passenger Charter
## Why we have this charter => purpose
## Who it covers => scope
## What you can expect from us => standards
### On the bus =>
### At the travel shop =>
### Online and on the phone =>
## What we expect from you =>
## If things go wrong => complaints
## Refunds and compensation => service-policies
## Your feedback => feedback
## How we prepare our drivers => implementation
## Review => review
## How to contact us => contact
`,
  'charter of an electricity supplier': `
# Our Customer Promise
## What this promise is for => purpose
## Where it applies => scope
## Our promises => standards
## Extra help if you need it => guidelines
## Bills and payments =>
## When we get it wrong => complaints
## If you are still not happy => escalation
## Listening to our customers => feedback
## Training our people => implementation
## Keeping this promise up to date => review
## Talk to us => contact
`,
  'policy of an insurance broker': `
# Customer Service Policy
## 1. Purpose => purpose
## 2. Scope => scope
## 3. Definitions => definitions
## 4. Our Commitment to Customers => standards
## 5. Service Standards => standards
### 5.1 Telephone =>
### 5.2 Email =>
### 5.3 Claims =>
## 6. Handling Enquiries => procedures
## 7. Complaints => complaints
## 8. Escalation => escalation
## 9. Vulnerable Customers => guidelines
## 10. Monitoring and Compliance => enforcement
## 11. Review => review
## 12. Contact => contact
`,
  'policy of a car rental firm': `
# Customer Service Policy
## Purpose and intent => purpose
## Who this policy applies to => scope
## What we aim for => objectives
## Standards at the counter, by phone and online => standards
## Steps for every rental => procedures
## When a supervisor steps in => escalation
## Damage claims => service-policies
## Making exceptions => exceptions
## If this policy is not followed => enforcement
## Training => implementation
## Policy review => review
## Who to contact => contact
`,
  'handbook of a coffee chain': `
# Barista Handbook
## Welcome =>
## Our mission => mission
## What we stand for => vision-values
## Our customers => customer-needs
## How we serve => standards
## Everyday policies => service-policies
### Remakes and refunds => service-policies
### Gift cards => service-policies
### Loyalty discounts => service-policies
## Opening and closing =>
## Asking for feedback => feedback
## Your training => implementation
## Who to call => resources
## Changes to this handbook => review
`,
  'handbook of a campsite': `
# Site Team Handbook
## 1. Why we are here => mission
## 2. Our values => vision-values
## 3. Who stays with us => customer-needs
## 4. Looking after guests => standards
## 5. Policies => service-policies
### 5.1 Cancellations => service-policies
### 5.2 Late payment => service-policies
### 5.3 Faulty pitches and equipment => service-policies
## 6. Quiet hours and dogs =>
## 7. Guest feedback => feedback
## 8. Starting the season: training => implementation
## 9. Useful numbers => resources
## 10. Review => review
`,
  'playbook of a museum shop': `
# Service Playbook
## Why this playbook => purpose
## What we believe => vision-values
## What visitors want from us => customer-needs
## How we behave => expectations
## Always => expectations
## Never => expectations
## Handling difficult conversations => guidelines
## When to ask for help => escalation
## Stock room =>
## What we learn from visitors => feedback
## How we keep this current => review
## Questions => contact
`,
  'playbook of an IT help desk': `
# Help Desk Playbook
## About this playbook => purpose
## Mission => mission
## Expectations => expectations
## Tone and language => guidelines
## Ticket handling => procedures
## Priorities and response times => standards
## Escalation paths => escalation
## Handover => internal-communication
## Password resets =>
## Measuring satisfaction => feedback
## Onboarding => implementation
## Review and changes => review
## Contact => contact
`,
  'complaints procedure of a university': `
# Student Complaints Procedure
## 1. Purpose => purpose
## 2. Scope => scope
## 3. Who is responsible => roles
## 4. Before you complain =>
## 5. How to make a complaint => complaints
## 6. How we handle your complaint => complaints
## 7. Timescales => standards
## 8. If you are not satisfied with the outcome => escalation
## 9. Records =>
## 10. Reporting and review => review
## 11. Contact => contact
`,
  'refund procedure of an event organiser': `
# Refund Procedure
## Purpose => purpose
## Scope => scope
## Responsibilities => roles
## Procedure => procedures
### Receive the request =>
### Check the booking =>
### Pay the refund =>
## Time limits => standards
## Escalation => escalation
## Exceptions => exceptions
## Related documents => resources
## Version history => review
`,
};
