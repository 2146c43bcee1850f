/** Outlines of documents as organisations write them, with the sections that each heading opens. */
export const outlines: Readonly<Record<string, string>> = {
  'charter of a swimming pool operator': `
# Customer Charter
## What this charter is about => purpose
## Where and to whom it applies => scope
## What you can count on => standards
### Water and changing rooms =>
### Lessons =>
### Telephone and email =>
## What we ask in return =>
## Complaints and what happens to them => complaints
## Telling us what you think => feedback
## How we prepare our staff => implementation
## Next review of the charter => review
## Talk to us => contact
`,
  'charter of a heritage railway': `
# A Promise to Our Passengers
## In a few lines => summary
## Why we promise anything => purpose
## Who the promise covers => scope
## How we will look after you => standards
## Wheelchairs, prams and dogs =>
## If the day goes wrong => complaints
## Visitors' book and survey => feedback
## Trained before it was printed => implementation
## Every January we go through it again => review
## Station office => contact
`,
  'policy of an accountancy practice': `
# Client Service Policy
## 1 Purpose and scope => purpose scope
## 2 Our values => vision-values
## 3 Interpretation => definitions
## 4 Responsibilities of partners and staff => roles
## 5 Response standards => standards
## 6 Working procedures => procedures
## 7 Matters that go to a partner => escalation
## 8 Fees and engagement letters =>
## 9 Compliance monitoring => enforcement
## 10 Client satisfaction survey => feedback
## 11 Policy maintenance and review => review
## 12 Enquiries about this policy => contact
`,
  'policy of a meal-box company': `
# Customer Care Policy
## Why we have rules for this => purpose
## Who works by them => scope
## What we are aiming at => objectives
## The standards, channel by channel => standards
### Phone =>
### Chat =>
### Instagram =>
## From message to solved => procedures
## When care cannot solve it alone => escalation
## Allergy incidents =>
## Always and never => expectations
## When somebody breaks the policy => enforcement
## Last reviewed, next review => review
## Contact the care team lead => contact
`,
  'handbook of a chain of opticians': `
# Retail Handbook
## Mission statement => mission
## Values statement => vision-values
## Customer profiles and needs => customer-needs
## Service promise => standards
## Policies A to Z => service-policies
### Chargeable repairs => service-policies
### Exchanges => service-policies
### Refunds => service-policies
### Warranty on frames => service-policies
## Eye test bookings =>
## Customer comments => feedback
## Social media accounts => social-media
## Starter programme => implementation
## Who helps with what => resources
## Document control => review
`,
  'handbook of an animal shelter': `
# Volunteer and Staff Handbook
## What this handbook gives you => purpose
## Why the shelter is here => mission
## What we believe about animals and people => vision-values
## Adopters, finders, donors: who comes to us => customer-needs
## How we look after visitors => standards
## Kennel routines =>
## The policies you will need => service-policies
### Returning an animal => service-policies
### Adoption fee refunds => service-policies
### Gift adoptions => service-policies
## If a visitor complains => complaints
## What adopters tell us => feedback
## Training before your first shift => implementation
## Where to get help => resources
## How often we revise this => review
`,
  'playbook of a telecoms shop': `
# Store Playbook
## The idea behind this playbook => purpose
## Our way of serving => vision-values
## Who walks in => customer-needs
## House rules for the team => expectations
## Say this, not that => guidelines
## From hello to goodbye => procedures
## Stock and tills =>
## Calling the area manager => escalation
## Complaints at the counter => complaints
## Feedback terminals => feedback
## Learning on the floor => implementation
## Refreshing the playbook => review
## Store manager's number => contact
`,
  'playbook of a water park': `
# Guest Playbook
## Why we play by this book => purpose
## What we believe in => vision-values
## Families, school groups, locals: our guests => customer-needs
## Service standards we can measure => standards
## What we do, what we don't => expectations
## Calm in a crisis =>
## Lost children =>
## When guests are cross => guidelines
## Comment wall => feedback
## Season-opening training => implementation
## Who to ask => resources
## End-of-season look at this book => review
## Guest services office => contact
`,
  'complaints procedure of a gas network': `
# Complaints Procedure
## Introduction => purpose
## What this procedure covers => scope
## What we mean by a complaint => definitions
## Who handles your complaint => roles
## How to get in touch with a complaint => complaints
## What we will do and when => standards
## Step-by-step handling => procedures
## If we cannot agree => escalation
## Energy Ombudsman => escalation
## Meter access =>
## How complaints help us improve => feedback
## Policy owner and review date => review contact
`,
  'procedure of a food bank': `
# Procedure: Answering Requests for Help
## Purpose => purpose
## Scope => scope
## Roles: volunteers, shift lead, manager => roles
## Procedure => procedures
### Greet =>
### Ask =>
### Pack =>
## How soon a parcel is ready => standards
## When there is not enough food =>
## Who to turn to when it gets difficult => escalation
## Confidentiality =>
## Making an exception => exceptions
## Review every six months => review
## Forms => resources
`,
};
