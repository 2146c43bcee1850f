/** Documents of organisations by kind: the opening paragraph, the headings with the sections that each opens, and what is missing. */
export const documents: Readonly<Record<string, string>> = {
  'charter of a harbour authority': `
charter
> Saltrigg Harbour looks after 340 berths, two slipways and the ferry stage.
# Harbour Users' Charter
## About this charter => purpose
## Who the charter is for => scope
## Our service to you => standards
### At the harbour office =>
### On the radio =>
### When you book a berth =>
## Your side of the bargain =>
## If you are not satisfied => complaints
## Have your say => feedback
## How we put the charter into practice => implementation
## Keeping this charter up to date => review
## Getting in touch => contact
missing:
`,
  'charter of a cemeteries and crematorium office': `
charter
> This charter tells bereaved families and funeral directors what they may expect of us.
# Bereavement Services Charter
## What the charter covers => scope
## Our values => vision-values
## The standards we work to => standards
## Telephone =>
## Visits to the grounds =>
## How you can help us =>
## Making a complaint => complaints
## Comments and suggestions => feedback
## Review of the charter => review
## Contact details => contact
missing: implementation
`,
  'charter of a blood donation service': `
charter
> Every year 41,000 people give up an hour to help somebody they will never meet.
# Donor Charter
## Why we wrote this down => purpose
## What donors can count on => standards
### Before your appointment =>
### At the session =>
### Afterwards =>
## What we need you to tell us =>
## If we let you down => complaints
## Donor voice => feedback
## Training and launch => implementation
## Next review => review
## Summary for the website => summary
missing: scope
`,
  'policy of a self-storage company': `
policy
> Lockwell Storage runs nine sites with 4,100 units.
# Customer Service Policy
## 1. Why we have this policy => purpose
## 2. Who it applies to => scope
## 3. Terms we use => definitions
## 4. Service levels => standards
### 4.1 At the gate =>
### 4.2 Telephone and email =>
### 4.3 Billing questions =>
## 5. How we handle an enquiry => procedures
## 6. Passing a case on => escalation
## 7. Complaints => complaints
## 8. Review and revision => review
## 9. Who to contact => contact
missing: enforcement
`,
  'policy of a music shop and piano workshop': `
policy
# Looking after customers: policy
## Purpose and scope => purpose scope
## What we stand for => vision-values
## Roles => roles
## Standards of service => standards
## In the shop =>
## In the workshop =>
## Step by step: from enquiry to pick-up => procedures
## Conduct => expectations
## When a customer is unhappy => complaints
## Breaches of this policy => enforcement
## Questions about this policy => contact
missing: review
`,
  'policy of an industrial laundry': `
policy
> Linen leaves our plant at four in the morning and has to be on the ward by six.
# CUSTOMER CARE POLICY
## 1 APPLICATION => scope
## 2 OUR GOALS FOR SERVICE => objectives
## 3 RESPONSIBILITIES => roles
## 4 SERVICE COMMITMENTS => standards
## 5 WORKING PRACTICES => procedures
## 6 ESCALATION ROUTE => escalation
## 7 CUSTOMER SATISFACTION SURVEYS => feedback
## 8 EXEMPTIONS => exceptions
## 9 NON-COMPLIANCE => enforcement
## 10 REVIEW DATE => review
missing: purpose contact
`,
  'handbook of a cheesemonger chain': `
handbook
> This is the part of the handbook that deals with customers.
# Behind the Counter
## 1 What we believe in => vision-values
## 2 What we are here to do => mission
## 3 Our customers and what they want => customer-needs
## 4 Service on the shop floor => standards
### Tastings =>
### Wrapping =>
## 5 Our shop policies => service-policies
### Returns => service-policies
### Discounts for trade customers => service-policies
## 6 Customer feedback => feedback
## 7 Useful numbers => resources
## 8 Getting new starters ready => implementation
## 9 When this handbook is revised => review
missing:
`,
  'handbook of an escape rooms': `
handbook
> Welcome to the crew.
# Game Host Handbook
## Our values => vision-values
## Who our players are => customer-needs
## The service we give => standards
## Before the game =>
## After the game =>
## Hints and how to give them => guidelines
## Late arrivals =>
## Refunds, rebookings and vouchers => service-policies
## When a game breaks down => service-policies
## Handing a problem up => escalation
## Who to call => resources
## Your first month => implementation
missing: mission feedback review
`,
  'handbook of an outdoor clothing retailer': `
handbook
# Store Team Handbook: Customers
## 2.1 Vision and mission => vision-values mission
## 2.2 House standards => standards
## 2.3 How we behave on the floor => expectations
## 2.4 Policies => service-policies
#### Exchanges => service-policies
#### Repairs under warranty => service-policies
#### Store credit => service-policies
## 2.5 Dealing with difficult customers => guidelines
## 2.6 Training => implementation
## 2.8 Updates to this handbook => review
missing: customer-needs feedback resources
`,
  'playbook of a podcast hosting support': `
playbook
> Forty thousand shows, six of us.
# How we do support
## Why this playbook exists => purpose
## Who we support => customer-needs
## Tone of voice => guidelines
## Reply times => standards
## Running a ticket => procedures
## Handing over to engineering => escalation
## Questions? => contact
missing: expectations review
`,
  'playbook of an auction house': `
playbook
> This playbook is for everybody who speaks to buyers and sellers.
# Saleroom Playbook
## Who this is for => scope
## Our principles => vision-values
## How we expect you to act => expectations
## Bidders who lose their temper => guidelines
## Viewing days =>
## Words we use => definitions
## Learning from every sale => feedback
## How often we update this => review
## Where to find things => resources
missing: contact
`,
  'complaints procedure of a care home': `
procedure
# Complaints Procedure
## 1. Aim => purpose
## 2. Who does what => roles
## 3. Receiving a complaint => complaints
## 4. Stages of the procedure => procedures
### 4.1 Stage 1: the nurse in charge =>
### 4.2 Stage 2: the registered manager =>
## 5. Taking it further => escalation
## 6. Records =>
## 7. Learning from complaints => feedback
## 8. Review => review
missing: scope
`,
};
