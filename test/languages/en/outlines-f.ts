/** Outlines of documents as organisations write them, with the sections that each heading opens. */
export const outlines: Readonly<Record<string, string>> = {
  'charter of a leisure centre': `
# Customer Charter
## Why you are reading this => purpose
## Which centres and channels it covers => scope
## Our service to you => standards
### Reception =>
### Pool and gym =>
### Online booking =>
## Please do your bit =>
## When we let you down => complaints
## Your comments => feedback
## Training our team => implementation
## Yearly review => review
## Contact us => contact
`,
  'charter of a county registry': `
# Registration Service Charter
## Our aim => purpose
## Who the charter applies to => scope
## Service standards => standards
### Births and deaths =>
### Certificates =>
## Fees =>
## How to complain => complaints
## If you remain dissatisfied => escalation
## Consulting our users => feedback
## Staff training and publication => implementation
## How we perform against the charter =>
## Further information => resources
## Registration office addresses => contact
`,
  'policy of a wine merchant': `
# Customer Service Policy
## Introduction => purpose
## Scope => scope
## Vision and mission => vision-values mission
## Goals => objectives
## What customers can expect of us => standards
## Taking and confirming an order => procedures
## Corked bottles =>
## If the answer is above your authority => escalation
## What we expect from staff => expectations
## Breach of policy => enforcement
## Policy review and amendments => review
## Further questions => contact
`,
  'policy of a property manager': `
# Resident Service Policy
## 1. Why this policy => purpose
## 2. Coverage => scope
## 3. Definitions => definitions
## 4. Responsibilities => roles
## 5. Service level commitments => standards
### 5.1 Emergency repairs =>
### 5.2 Routine repairs =>
### 5.3 Correspondence =>
## 6. Procedure => procedures
## 7. Escalation to the regional manager => escalation
## 8. Resident satisfaction => feedback
## 9. Violations => enforcement
## 10. Revision log => review
## 11. Contact the office => contact
`,
  'handbook of a pet shop': `
# Shop Handbook
## Our story =>
## Our mission => mission
## Our values => vision-values
## The people (and pets) we serve => customer-needs
## What service means here => standards
## Shop policies => service-policies
### Returns and exchanges => service-policies
### Sick animals within 14 days => service-policies
### Gift cards => service-policies
### Price matching and discounts => service-policies
## Looking after the animals =>
## What customers say about us => feedback
## New starters => implementation
## Need a hand? Who to ask => resources
## Document history => review
`,
  'handbook of a hostel': `
# Reception Handbook
## Who we are => mission
## What we believe => vision-values
## Who stays with us and what they need => customer-needs
## Our standards at reception => standards
## House policies => service-policies
### Cancellations and no-shows => service-policies
### Refunds for unhappy guests => service-policies
### Lost key cards => service-policies
## Night shift checklist =>
## Reviews and ratings => social-media
## Guest feedback forms => feedback
## Shift handover => internal-communication
## Training for receptionists => implementation
## Emergency and supplier contacts => resources
## Updating this handbook => review
`,
  'playbook of an online bookshop': `
# Customer Care Playbook
## Purpose => purpose
## Our service philosophy => vision-values
## Expectations of the team => expectations
## Tone of voice => guidelines
## Common cases and how we solve them => procedures
## Response times => standards
## When to escalate => escalation
## What we do with feedback => feedback
## Packing and posting =>
## Learning and onboarding => implementation
## Review => review
## Contact => contact
`,
  'playbook of a plumbing firm': `
# How We Work With Customers
## The reason for this playbook => purpose
## Whom it is for => scope
## The promise we make => standards
## On the doorstep: how we behave => expectations
## Explaining bad news => guidelines
## From quote to invoice => procedures
## A job gone wrong => complaints
## Ordering parts =>
## Asking for reviews => feedback
## Telling the office => internal-communication
## We update this page twice a year => review
## Whom to call => contact
`,
  'complaints procedure of a council contractor': `
# Complaints Procedure
## Purpose and scope => purpose scope
## What is a complaint? => definitions
## Who is responsible? => roles
## How customers can complain => complaints
## Our complaints process => complaints
### Stage 1: Informal resolution =>
### Stage 2: Formal investigation =>
## Response times => standards
## Independent adjudication => escalation
## Persistent complainants => guidelines
## Reporting and learning => feedback
## Confidentiality and record keeping =>
## Review of the procedure => review
## Complaints contact => contact
`,
  'procedure of a credit union': `
# Procedure for Member Enquiries
## 1 Purpose => purpose
## 2 Scope => scope
## 3 Roles and responsibilities => roles
## 4 Steps => procedures
### 4.1 Receive and log =>
### 4.2 Answer =>
### 4.3 Close =>
## 5 Time limits => standards
## 6 Escalation => escalation
## 7 Data protection =>
## 8 Internal notifications => internal-communication
## 9 Exceptions => exceptions
## 10 Change record => review
## 11 Procedure owner => contact
`,
};
