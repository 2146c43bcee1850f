/** Outlines of documents as organisations write them, with the sections that each heading opens. */
export const outlines: Readonly<Record<string, string>> = {
  'charter of a parcel service': `
# Our Delivery Promise
## Why we make this promise => purpose
## Who this promise is for => scope
## What you can count on => standards
### At your door =>
### In our parcel shops =>
### On the phone =>
## How you can help us deliver =>
## If your parcel is late, lost or damaged => complaints
## Tell us how we did => feedback
## How we keep this promise up to date => review
## How to get hold of us => contact
`,
  'charter of a library': `
# Library Customer Charter
## 1. About this charter => purpose
## 2. Our values => vision-values
## 3. Where and when it applies => scope
## 4. What you can expect from our staff => standards
## 5. Your part of the bargain =>
## 6. Opening hours =>
## 7. Comments, compliments and complaints => complaints feedback
## 8. Getting our staff ready => implementation
## 9. Keeping the charter under review => review
## 10. Finding and contacting us => contact
`,
  'policy of a software firm': `
# Customer Support Policy
## 1. Purpose and scope => purpose scope
## 2. Our mission => mission
## 3. Terms used in this policy => definitions
## 4. Who does what => roles
## 5. Response times by severity => standards
### 5.1 Severity 1 =>
### 5.2 Severity 2 =>
## 6. How a ticket moves through support => procedures
## 7. When to escalate, and to whom => escalation
## 8. Supported versions =>
## 9. Compliance and consequences => enforcement
## 10. Policy owner and contact => contact
## 11. Revision history => review
`,
  'policy of a hotel': `
# Guest Service Policy
## Why this policy exists => purpose
## Who has to follow it => scope
## Our vision for the house => vision-values
## What we want to achieve => objectives
## Service standards => standards
### Arrival and check-in =>
### Telephone =>
### Reviews on booking sites =>
## Handling guest requests step by step => procedures
## Rate exceptions and upgrades: who may decide => exceptions
## Guest feedback => feedback
## If the policy is not followed => enforcement
## Keeping this policy current => review
## Questions about this policy => contact
`,
  'handbook of a bakery chain': `
# Counter Team Handbook
## Welcome to the team =>
## What we stand for => vision-values
## Our mission => mission
## Who our customers are and what they need => customer-needs
## The way we serve => standards
## Our service policies => service-policies
### Returns and refunds => service-policies
### Vouchers and gift cards => service-policies
### Staff and loyalty discounts => service-policies
## Food hygiene =>
## Asking customers what they think => feedback
## Your first four weeks => implementation
## Updates to this handbook => review
## Who to call for what => resources
`,
  'handbook of a zoo': `
# Visitor Services Handbook
## Part 1: Vision, mission and values => vision-values mission
## Part 2: Getting to know our visitors => customer-needs
## Part 3: Service standards for every area => standards
### Ticket office =>
### Petting farm =>
## Part 4: Policies on tickets and purchases => service-policies
### Ticket refunds => service-policies
### Exchanges in the gift shop => service-policies
### Annual pass: late payment => service-policies
## Part 5: Animal escapes and evacuation =>
## Part 6: Visitor surveys and staff suggestions => feedback
## Part 7: Training and induction => implementation
## Part 8: Useful contacts and links => resources
## Part 9: Annual review and change log => review
`,
  'playbook of a bank': `
# Service Playbook
## Why we have a playbook => purpose
## Our service philosophy => vision-values
## Who we are here for => customer-needs
## What we expect of each other => expectations
### We always => expectations
### We never => expectations
## Talking to upset customers => guidelines
## Passing a case on => escalation
## Spotting fraud =>
## Learning from feedback => feedback
## Living document: how we update this playbook => review
## Ask us => contact
`,
  'playbook of a repair shop': `
# The Workshop Customer Playbook
## What this playbook is for => purpose
## Our mission => mission
## Ground rules => expectations
## Tone of voice => guidelines
## From drop-off to pick-up => procedures
## Answering online reviews => social-media
## When a repair goes wrong => complaints
## Tool list =>
## Who to ask => resources
## Reviewed every spring => review
## Questions and ideas => contact feedback
`,
  'complaints procedure of a clinic': `
# Complaints Procedure
## 1. Aim => purpose
## 2. Scope => scope
## 3. What counts as a complaint => definitions
## 4. Roles and responsibilities => roles
## 5. How to make a complaint => complaints
## 6. What happens next => procedures
## 7. Time limits => standards
## 8. Taking your complaint further => escalation
## 9. Confidentiality =>
## 10. Learning from complaints => feedback
## 11. Review of this procedure => review
## 12. Complaints manager: contact details => contact
`,
  'refund procedure of an energy supplier': `
# Procedure: Refunding Account Credit
## Purpose => purpose
## Applies to => scope
## Responsibilities => roles
## Step-by-step => procedures
### Step 1 – Check the meter reading =>
### Step 2 – Approve the amount =>
### Step 3 – Pay out =>
## Turnaround times => standards
## If you cannot solve it => escalation
## If the customer disagrees => escalation
## Exceptions => exceptions
## Record keeping =>
## Document control => review
## Process owner => contact
`,
};
