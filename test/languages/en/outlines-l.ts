/** Outlines of documents as organisations write them, with the sections that each heading opens. */
export const outlines: Readonly<Record<string, string>> = {
  'charter of a waste collection service': `
# Resident Charter
## Why you have this charter in your hands => purpose
## Streets and services covered => scope
## Our promise to residents => standards
### Collections =>
### Recycling centre =>
### Calls and reports =>
## How you can help => 
## When we miss something => complaints
## How we take in your views => feedback
## Getting our crews ready => implementation
## How often the charter is checked => review
## Contact centre details => contact
`,
  'charter of a theatre': `
# Audience Charter
## A word about this charter => purpose
## Who can count on this charter => scope
## Our values => vision-values
## Service you can expect => standards
## Access performances =>
## When we disappoint you => complaints
## Reviews and social media => social-media
## After-show surveys => feedback
## Training the front-of-house team => implementation
## Review and updates => review
## Box office contact => contact
`,
  'policy of a moving company': `
# Customer Service Policy
## 1 Purpose => purpose
## 2 Who is covered => scope
## 3 Mission and values => vision-values mission
## 4 Goals for customer service => objectives
## 5 Response and arrival times => standards
## 6 From quote to last box => procedures
## 7 Damage and claims => service-policies
## 8 Escalation contacts and times => escalation
## 9 Packing rules =>
## 10 Disciplinary measures => enforcement
## 11 Document control => review
## 12 Contact => contact
`,
  'policy of an eye clinic': `
# Patient Service Policy
## What this policy is about => purpose
## To whom it applies => scope
## Key definitions => definitions
## Who does what => roles
## Waiting-time standards => standards
## Reception routine, step by step => procedures
## When a nurse must be called =>
## Talking with anxious patients => guidelines
## Complaints and suggestions => complaints feedback
## Compliance with this policy => enforcement
## Review date => review
## Practice manager contact => contact
`,
  'handbook of a supermarket': `
# Store Handbook
## Why we open our doors => mission
## Our values at work => vision-values
## Shoppers and what they need => customer-needs
## Service standards by department => standards
## Store policies, one by one => service-policies
### Returns without a receipt => service-policies
### Exchanges => service-policies
### Price errors => service-policies
### Colleague discount => service-policies
## Cleaning schedule =>
## What shoppers tell us => feedback
## Induction for new colleagues => implementation
## Help and contacts => resources
## Handbook updates => review
`,
  'handbook of a climbing gym': `
# Crew Handbook
## Our mission => mission
## Vision and culture => vision-values
## Climbers: who they are and what they need => customer-needs
## Service at the desk and on the wall => standards
## Membership and shop policies => service-policies
### Freezing a membership => service-policies
### Refunds => service-policies
### Lost membership cards => service-policies
## Belay safety =>
## Member feedback => feedback
## Crew training => implementation
## Who to contact for help => resources
## How and when we review this => review
`,
  'playbook of a letting platform': `
# Guest Support Playbook
## What this playbook is for => purpose
## What we believe about support => vision-values
## Hosts and guests: what they need => customer-needs
## What we expect of each agent => expectations
## Tone guide => guidelines
## Handling a booking problem => procedures
## Targets for first reply and solution => standards
## Escalate, don't sit on it => escalation
## Payout rules =>
## Learning from tickets => feedback
## Keeping the playbook up to date => review
## Who to contact => contact
`,
  'playbook of a bookbinder': `
# How We Treat Customers
## Why we wrote it down => purpose
## Our mission => mission
## How we behave in the workshop => expectations
## Talking about price => guidelines
## When a repair disappoints => complaints
## Papers and leathers =>
## When to ask the master binder => escalation
## Asking customers for their opinion => feedback
## Apprentices: how they learn this => implementation
## Once a year we rewrite this => review
## Address and telephone => contact
`,
  'complaints procedure of a landlord': `
# Complaints Procedure
## Purpose of this procedure => purpose
## Who can make a complaint => scope
## Complaint or service request? => definitions
## Roles and responsibilities => roles
## Making a complaint => complaints
## Stages of our complaints procedure => procedures complaints
## Time limits => standards
## Referral to the Housing Ombudsman => escalation
## Rent increases =>
## Learning and improving => feedback
## Policy review => review
## Contact details => contact
`,
  'procedure of a parking operator': `
# Appeals Procedure
## Introduction => purpose
## Application of this procedure => scope
## Responsibilities => roles
## How an appeal is handled => procedures
## Deadlines => standards
## If the appeal is rejected => escalation
## Signage rules =>
## Mitigating circumstances => exceptions
## Logging appeals => internal-communication
## Templates and letters => resources
## Review => review
## Appeals team contact => contact
`,
};
