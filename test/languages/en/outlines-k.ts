/** Outlines of documents as organisations write them, with the sections that each heading opens. */
export const outlines: Readonly<Record<string, string>> = {
  'charter of a tax office': `
# Taxpayer Service Charter
## Our reason for this charter => purpose
## To whom and where it applies => scope
## Our service standards => standards
### Calls =>
### Letters and forms =>
### Visits =>
## Your obligations =>
## If you think we have made a mistake => complaints
## Help us do better => feedback
## Staff training and display of the charter => implementation
## Yearly report and review => review
## Where you can reach us => contact
`,
  'charter of a ferry company': `
# Our Promise On Board and Ashore
## What we promise, in brief => summary
## Why we promise it => purpose
## Routes and people covered => scope
## What we will do for every passenger => standards
## Passengers who need assistance => guidelines
## Cancelled sailings =>
## When a crossing goes wrong => complaints
## How we use your comments => feedback
## How crews learn the promise => implementation
## We check the promise every winter => review
## Contacting us => contact
`,
  'policy of a dental laboratory': `
# Customer Service Policy
## 1. Purpose of this policy => purpose
## 2. Scope of this policy => scope
## 3. Our goals => objectives
## 4. How the goals fit our mission => mission-alignment
## 5. Standards of service => standards
## 6. How we process an order => procedures
## 7. Remakes and repairs =>
## 8. Levels of escalation => escalation
## 9. Practice feedback => feedback
## 10. Consequences of breaches => enforcement
## 11. Revision and change history => review
## 12. Person to contact => contact
`,
  'policy of a cinema chain': `
# Guest Service Policy
## Intent => purpose
## Who this is for => scope
## The guests we serve => customer-needs
## Service standards by area => standards
### Box office =>
### Concessions =>
### Screens =>
## Expected conduct => expectations
## Dealing with complaints on site => complaints
## Calling a duty manager => escalation
## Film classification =>
## Policy breaches => enforcement
## Policy updates => review
## Guest relations contact => contact
`,
  'handbook of a bank branch network': `
# Branch Service Handbook
## 1. How to use this handbook =>
## 2. Vision => vision-values
## 3. Mission => mission
## 4. Customer groups => customer-needs
## 5. Branch service standards => standards
## 6. Service policies => service-policies
### 6.1 Fee refunds => service-policies
### 6.2 Replacement cards => service-policies
### 6.3 Overdue payments => service-policies
## 7. Complaint handling => complaints
## 8. Customer and staff feedback => feedback
## 9. Training plan => implementation
## 10. Directory of contacts => resources
## 11. Cash limits =>
## 12. Handbook review => review
`,
  'handbook of a toy shop': `
# Welcome to the Floor: Staff Handbook
## Why this shop exists => mission
## What we love and live by => vision-values
## Children, parents, grandparents: who we serve => customer-needs
## Greeting, demonstrating, wrapping: our standards => standards
## How we deal with returns and the rest => service-policies
### Opened boxes => service-policies
### Missing parts => service-policies
### Gift cards => service-policies
## Toy safety =>
## Asking families what they think => feedback
## Your training plan => implementation
## If you do not know the answer => escalation
## When we revise the handbook => review
`,
  'playbook of a travel agency': `
# Service Playbook
## The purpose of this playbook => purpose
## Our service principles => vision-values
## What travellers need => customer-needs
## What we expect from ourselves => expectations
## How we speak and write => guidelines
## From enquiry to departure => procedures
## When things go wrong abroad => complaints
## Escalating to the on-call manager => escalation
## Supplier contracts =>
## After-trip feedback => feedback
## How we train newcomers => implementation
## Review rhythm => review
## Who to contact => contact
`,
  'playbook of a water utility field team': `
# Doorstep Playbook
## Why this playbook matters => purpose
## What the company stands for => vision-values
## Behaviour on the doorstep => expectations
## Explaining what we are doing => guidelines
## Appointment standards => standards
## Digging and traffic management =>
## If a customer complains to you => complaints
## Who to call when it is beyond you => escalation
## Notes after each visit => internal-communication
## Sharing customer comments => feedback
## Updates => review
## Team contact => contact
`,
  'complaints procedure of a charity': `
# Complaints Procedure
## Our aim => purpose
## Who may use this procedure => scope
## What is a complaint? => definitions
## Who is responsible => roles
## How to complain to us => complaints
## What happens when you complain => complaints
## How long we take => standards
## If you want to appeal => escalation
## Fundraising complaints => complaints
## How we learn => feedback
## Privacy =>
## Review of this procedure => review
## Our complaints officer => contact
`,
  'procedure of a repair centre': `
# Procedure for Late Repairs
## Objective => purpose
## Scope of application => scope
## Responsibilities and authorities => roles
## Process steps => procedures
## Deadlines for informing the customer => standards
## Escalation matrix => escalation
## Loan devices =>
## Goodwill beyond the rules => exceptions
## Communication with the service desk => internal-communication
## References => resources
## Revision history => review
## Process owner => contact
`,
};
