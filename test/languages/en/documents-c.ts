/** Documents of organisations by kind: the opening paragraph, the headings with the sections that each opens, and what is missing. */
export const documents: Readonly<Record<string, string>> = {
  'charter of a cable car operator': `
charter
# Passenger Charter
## Why we publish this charter => purpose
## To which services it applies => scope
## Our commitments to passengers => standards
### Waiting at the station =>
### Information during stoppages =>
### Ticket office =>
## How passengers can help =>
## Refunds when we stop running =>
## Comments, complaints and compliments => complaints feedback
## How we train our staff and publish results => implementation
## Monitoring and review of the charter => review
## How to reach us => contact
missing:
`,
  'charter of a legal aid centre': `
charter
> We are a small centre with big queues.
# What You Can Expect From Us
## Purpose of this charter => purpose
## Who we help => customer-needs
## Who this charter covers => scope
## What we promise our clients => standards
## Your first appointment =>
## What clients should bring =>
## Confidentiality =>
## When you are unhappy with our service => complaints
## Telling us how we did => feedback
## Updating this charter => review
## Where we are and when we are open => contact
missing: implementation
`,
  'charter of a municipal ice rink': `
charter
> This charter sets out the service skaters and clubs may expect at the rink.
# Ice Rink Charter
## Our mission => mission
## Service standards => standards
## Booking ice time =>
## On the ice =>
## At the skate counter =>
## Getting it wrong, putting it right => complaints
## Skater surveys => feedback
## Staff training => implementation
## Reviewing our charter => review
## The charter in 60 words => summary
missing: scope
`,
  'policy of a water cooler supplier': `
policy
# Customer Service Policy
## 1. Policy aim => purpose
## 2. Scope and responsibilities => scope roles
## 3. Customer service objectives => objectives
## 4. Our standards of service => standards
### 4.1 Deliveries =>
### 4.2 Calls =>
### 4.3 Invoices =>
## 5. Procedures for staff => procedures
## 6. Escalating a problem => escalation
## 7. Complaint handling => complaints
## 8. Breach of the policy => enforcement
## 9. Review and version control => review
## 10. Contact for questions => contact
missing:
`,
  'policy of a translation and interpreting for courts': `
policy
# Policy: How We Serve Clients
## Reason for this policy => purpose
## Our principles => vision-values
## Glossary => definitions
## What clients get from us and when => standards
## How a job runs from request to invoice => procedures
## People and responsibilities => roles
## Confidential material =>
## Handling complaints and disputes => complaints
## Permitted exceptions => exceptions
## Policy ownership and review => review
## Contact point => contact
missing: scope enforcement
`,
  'policy of a heating oil merchant': `
policy
# Customer Service Rules
## Purpose => purpose
## Staff and customers covered => scope
## Phone, yard and tanker: our service standards => standards
## Handling an order => procedures
## Winter peaks =>
## Customers who cannot pay => guidelines
## Conduct towards customers => expectations
## Managers' checks and disciplinary action => enforcement
## Reporting problems to the depot manager => internal-communication
## Staff training and briefing => implementation
## Enquiries about this policy => contact
missing: review
`,
  'handbook of a stationer and print shop': `
handbook
# Team Handbook: Customer Service
## 1. Values and vision => vision-values
## 2. Our mission => mission
## 3. Customer profiles and needs => customer-needs
## 4. Customer service standards => standards
## 5. Working with each other => expectations
## 6. Policies and procedures => service-policies procedures
### 6.3 Misprints => service-policies
## 7. Collecting and using feedback => feedback
## 8. Resources and support => resources
## 9. Training and onboarding => implementation
## 10. Review of this handbook => review
missing:
`,
  "handbook of a children's farm": `
handbook
> Welcome to Hollow Tree Farm. Read this before your first weekend.
# Farm Guide Handbook
## What drives us => vision-values
## Our reason for being here => mission
## Families, schools and other visitors => customer-needs
## A good visit: the standard we keep => standards
## With the animals =>
## Hand washing and first aid =>
## Unhappy visitors => guidelines
## Lost children =>
## Asking visitors what they thought => feedback
## People who can help you => resources
## How you will be trained => implementation
## When we rewrite this => review
missing: service-policies
`,
  'handbook of a mattress retailer': `
handbook
# The Sleep Shop Handbook
## Mission statement => mission
## What customers come to us for => customer-needs
## The way we sell => standards
## After the sale => service-policies
### 100-night exchange => service-policies
### Collection of old mattresses => service-policies
### Warranty claims => service-policies
### Paying by instalments => service-policies
## When a customer complains => complaints
## Reviews, ratings and what we do with them => feedback
## Learning the job => implementation
## Revision of the handbook => review
missing: vision-values resources
`,
  'playbook of an electric car charging helpline': `
playbook
# Helpline Playbook
## Purpose and audience => purpose scope
## Our promise to drivers => standards
## Expectations for agents => expectations
## Words that work => guidelines
## Stranded drivers =>
## When to escalate and to whom => escalation
## Logging and handover => internal-communication
## Playbook review => review
## Owner and contact => contact
missing:
`,
  'playbook of a dance studio front desk': `
playbook
> Six people share this desk; this is what we have agreed.
# Front Desk: How We Work
## Our vision => vision-values
## Who walks in => customer-needs
## How we treat people => expectations
## What we never do => expectations
## Parents with complaints => complaints
## Tricky conversations => guidelines
## Feedback from dancers => feedback
## Once a term we read this again => review
## Ask the studio manager => contact
missing: purpose
`,
  'meter reading dispute procedure of a district heating company': `
procedure
# Procedure: Disputed Meter Readings
## 1 Purpose and scope => purpose scope
## 2 Terms => definitions
## 3 Responsibilities => roles
## 4 Procedure steps => procedures
### Step 1: Log the call =>
### Step 2: Check the meter =>
### Step 3: Answer =>
## 5 Escalation to the ombudsman => escalation
## 6 Documents and forms => resources
## 7 Review of this procedure => review
missing:
`,
};
