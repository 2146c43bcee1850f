/** Outlines of documents as organisations write them, with the sections that each heading opens. */
export const outlines: Readonly<Record<string, string>> = {
  'charter of a planning department': `
# Planning Service Charter
## About this charter => purpose
## Who it is for and what it covers => scope
## What we will do for you => standards
### Pre-application advice =>
### Applications =>
### Enforcement enquiries =>
## What you can do to help =>
## If you are unhappy with our service => complaints
## Have your say => feedback
## How staff learn about the charter => implementation
## Monitoring and review => review
## Contacting the planning team => contact
`,
  'charter of an airport': `
# Passenger Promise
## Why we are making this promise => purpose
## Where the promise holds => scope
## Our standards from kerb to gate => standards
## Passengers with reduced mobility => guidelines
## Security rules =>
## If we miss a standard => complaints
## Comments and suggestions => feedback
## Our values => vision-values
## How the promise reaches every team => implementation
## When the promise is next reviewed => review
## Information desk and address => contact
`,
  'policy of a courier': `
# Customer Service Policy
## 1. Purpose => purpose
## 2. Scope => scope
## 3. Our commitment => standards
## 4. Objectives and key figures => objectives
## 5. Handling customer contacts => procedures
## 6. Lost and damaged parcels => service-policies
## 7. Escalation path => escalation
## 8. Staff conduct => expectations
## 9. Non-compliance and disciplinary action => enforcement
## 10. Exceptions to this policy => exceptions
## 11. Policy review => review
## 12. Contact details => contact
`,
  'policy of a law firm': `
# Client Care Policy
## What this policy sets out => purpose
## Who must comply => scope
## Meaning of terms => definitions
## Partners, fee earners and support staff: who does what => roles
## Our client care standards => standards
## Opening, running and closing a matter => procedures
## Costs information =>
## Complaints from clients => complaints
## Referral to the complaints partner => escalation
## File reviews and sanctions => enforcement
## Client feedback => feedback
## Updating this policy => review
## Questions to the practice manager => contact
`,
  'handbook of a ski school': `
# Ski School Staff Handbook
## Welcome to the mountain =>
## Why the school exists => mission
## Our vision and values => vision-values
## Our guests: beginners, families, experts => customer-needs
## Service standards on and off the slopes => standards
## Booking and refund policies => service-policies
### Bad weather refunds => service-policies
### Changing a booking => service-policies
### Vouchers => service-policies
### Injured or sick guests => service-policies
## Avalanche safety =>
## Guest feedback => feedback
## Pre-season training => implementation
## Who to contact about what => resources
## End-of-season review => review
`,
  'handbook of a stationery chain': `
# Store Team Handbook
## Chapter 1: Our mission and values => vision-values mission
## Chapter 2: Understanding customers => customer-needs
## Chapter 3: Serving customers => standards
## Chapter 4: Store policies => service-policies
### 4.1 Returns => service-policies
### 4.2 Exchanges => service-policies
### 4.3 Price promise => service-policies
### 4.4 Special orders => service-policies
## Chapter 5: Opening and closing the store =>
## Chapter 6: Feedback and mystery shopping => feedback
## Chapter 7: Getting help => resources
## Chapter 8: Induction and training => implementation
## Chapter 9: Policy updates => review
`,
  'playbook of a physiotherapy practice': `
# Front Desk Playbook
## Why this playbook exists => purpose
## How we want patients to feel => vision-values
## What patients need from the front desk => customer-needs
## Expectations: what we always do => expectations
## Words to use and words to avoid => guidelines
## Calls, emails, messages: how fast => standards
## Booking, moving and cancelling appointments => procedures
## When a patient is upset => guidelines
## Handing over to a physio => escalation
## Online reviews => social-media
## Weekly check-in: what did we hear? => feedback
## Review of this playbook => review
## Who looks after the playbook => review
`,
  'playbook of a community theatre': `
# Audience Playbook
## What we are trying to do here => purpose
## Our mission in a sentence => mission
## Who our audience is => customer-needs
## How we welcome people => standards
## What we ask of every volunteer => expectations
## Late arrivals =>
## Complaints on the night => complaints
## When to find the duty manager => escalation
## After the show: what did people say? => feedback
## Briefing new volunteers => implementation
## Kept current by the front-of-house team => review
## Get in touch => contact
`,
  'complaints procedure of an insurer': `
# Complaints Handling Procedure
## Purpose of the procedure => purpose
## Scope => scope
## Definitions => definitions
## Roles => roles
## Recording complaints => complaints
## Assessing and investigating complaints => complaints
## Time limits and holding letters => standards
## Final response and referral rights => escalation
## Interest rates =>
## Keeping of files =>
## Review and approval => review
## Complaints department => contact
`,
  'procedure of a lost-luggage office': `
# Procedure for Lost Luggage Enquiries
## 1. Why we have this procedure => purpose
## 2. Where it applies => scope
## 3. People involved => roles
## 4. What to do when a passenger reports a loss => procedures
## 5. How long each step may take => standards
## 6. If the bag is not found => escalation
## 7. Valuable items =>
## 8. Talking to worried passengers => guidelines
## 9. Entries in the luggage system => internal-communication
## 10. Forms and phone numbers => resources
## 11. Version and date => review
`,
};
