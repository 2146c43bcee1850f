/** Outlines of documents as organisations write them, with the sections that each heading opens. */
export const outlines: Readonly<Record<string, string>> = {
  'charter of a hospital trust': `
# Patient and Visitor Charter
## Why we have put this in writing => purpose
## Who this charter covers => scope
## What you can expect on the ward => standards
### Waiting for an appointment =>
### Letters and results =>
## What we would like from you =>
## Visiting times =>
## If you have a concern about your care => complaints
## Telling us about your stay => feedback
## How staff get to know the charter => implementation
## Who reviews this and when => review
## Patient liaison desk => contact
`,
  'charter of a broadband provider': `
# Our Customer Promise
## The short version => summary
## What this promise covers => scope
## Why we made it => purpose
## What we believe => vision-values
## Our ten commitments => standards
## When your broadband goes down => complaints
## How to complain and what happens next => procedures complaints
## Social media: who answers you there => social-media
## Asking you how we did => feedback
## Keeping our promise fresh => review
## Getting in touch => contact
`,
  'policy of a city transport office': `
# Customer Service Policy
## I. Purpose => purpose
## II. Scope => scope
## III. Definitions => definitions
## IV. Policy objectives => objectives
## V. Responsibilities => roles
## VI. Service standards => standards
### A. Counter =>
### B. Telephone =>
### C. Correspondence =>
## VII. Handling of inquiries => procedures
## VIII. Escalation of cases => escalation
## IX. Public records requests =>
## X. Noncompliance => enforcement
## XI. Effective date and review => review
## XII. Responsible office => contact
`,
  'policy of a translation agency': `
# Client Service Policy
## What this policy is for and who it covers => purpose scope
## How we want clients to see us => vision-values
## Our goals for client service => objectives
## Turnaround and reply times => standards
## Project workflow => procedures
## Certified translations =>
## If a client rejects a translation => complaints
## When a project manager brings in the director => escalation
## Client surveys => feedback
## What happens if we do not stick to this policy => enforcement
## Version history => review
## Contact for questions => contact
`,
  'handbook of a restaurant group': `
# Service Team Handbook
## Why we do what we do => mission
## Our five values => vision-values
## Guests: who they are and what they are after => customer-needs
## Service from door to bill => standards
## How to handle the everyday stuff => service-policies
### Sending a dish back => service-policies
### Late cancellations and no-shows => service-policies
### Gift cards and vouchers => service-policies
### Staff and friends discount => service-policies
## Allergies: the rules =>
## Tronc and gratuities =>
## What guests tell us, and what we do with it => feedback
## Learning the menu and the floor => implementation
## Numbers to have in your phone => resources
## How this handbook stays up to date => review
`,
  'handbook of a bike hire company': `
# Team Manual
## 1 Hello and welcome =>
## 2 Vision and mission => vision-values mission
## 3 Our riders => customer-needs
## 4 The standard we aim for => standards
## 5 Policies => service-policies
### 5.1 Cancelling a hire => service-policies
### 5.2 Damage and breakdowns => service-policies
### 5.3 Deposits => service-policies
### 5.4 Late returns => service-policies
## 6 Checking the bikes =>
## 7 Complaints and how to escalate them => escalation complaints
## 8 Rider feedback => feedback
## 9 Induction checklist => implementation
## 10 Help and useful numbers => resources
## 11 Review => review
`,
  'playbook of a SaaS success team': `
# Customer Success Playbook
## Why this exists => purpose
## Our philosophy => vision-values
## Customer segments and their needs => customer-needs
## What good looks like => standards
## Non-negotiables => expectations
## How we talk to customers => guidelines
## Renewals and pricing =>
## Red flags and when to raise your hand => escalation
## Sharing what we hear with product => feedback
## Onboarding new colleagues => implementation
## How we keep this alive => review
## Who to ping => contact
`,
  'playbook of a funeral director': `
# Family Care Playbook
## What this playbook is about => purpose
## What families need from us => customer-needs
## Our promise to families => standards
## How we behave in the home => expectations
## Finding the right words => guidelines
## Step by step: the first call => procedures
## When we have made a mistake => complaints
## Vehicles =>
## Looking after each other =>
## Thank-you notes and comments from families => feedback
## Once a year: reading this together => review
## Questions about the playbook => contact
`,
  'complaints procedure of a school': `
# Complaints Procedure for Parents and Carers
## 1. Introduction => purpose
## 2. Who can use this procedure => scope
## 3. The difference between a concern and a complaint => definitions
## 4. Roles of staff and governors => roles
## 5. Raising a concern informally => complaints
## 6. Making a formal complaint => complaints
## 7. The stages of the procedure => procedures
## 8. Timescales => standards
## 9. Governors' panel and further appeal => escalation
## 10. Unreasonable complaints => guidelines
## 11. Keeping records =>
## 12. Monitoring and review => review
## 13. Who to contact in school => contact
`,
  'escalation procedure of a heating service': `
# Escalation of Heating Faults
## Why this procedure => purpose
## When it applies => scope
## Who is involved => roles
## What to do, in order => procedures
## Levels and time limits => standards escalation
## If a family is without heating overnight =>
## Telling the duty manager => internal-communication
## Cases with children or older people => guidelines
## Gas leaks =>
## Changes to this procedure => review
## Contact list => resources
`,
};
