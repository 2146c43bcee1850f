/** Outlines of documents as organisations write them, with the sections that each heading opens. */
export const outlines: Readonly<Record<string, string>> = {
  'charter of a water company': `
# Our Customer Charter
## The point of this charter => purpose
## Which customers and services it covers => scope
## What we stand by => standards
### If we miss an appointment =>
### If your supply is interrupted =>
## How we treat people in vulnerable situations => guidelines
## Things we need from you =>
## Not happy with us? => complaints
## Have your say => feedback
## Putting the charter into practice => implementation
## When we look at this again => review
## Ways to reach us => contact
`,
  'charter of a dental practice': `
# Patient Charter
## A few words about this charter => purpose
## Who we look after, and where => scope
## What we promise our patients => standards
## Your responsibilities as a patient =>
## Fees and payment =>
## Raising a concern => complaints
## Patient survey and suggestion box => feedback
## How our team is trained => implementation
## Data protection =>
## Next review => review
## Our practice in a nutshell => summary
`,
  'policy of a taxi firm': `
# Customer Service Policy
## Policy intent => purpose
## Applicability => scope
## Vision => vision-values
## Measurable goals => objectives
## How soon we answer, arrive and reply => standards
## From booking to drop-off: working practice => procedures
## Who can step in when a ride goes wrong => escalation
## Airport surcharge =>
## Speaking with passengers => guidelines
## Breaches of this policy => enforcement
## Version and approval => review
## Need help with this policy? => contact
`,
  'policy of a university IT service desk': `
# Service Desk Policy
## 1.0 Overview and purpose => purpose
## 2.0 Audience => scope
## 3.0 Glossary => definitions
## 4.0 Roles => roles
## 5.0 Service targets => standards
## 6.0 Request workflow => procedures
## 7.0 Hierarchical and functional escalation => escalation
## 8.0 Acceptable use =>
## 9.0 Satisfaction surveys => feedback
## 10.0 Non-compliance => enforcement
## 11.0 Waivers => exceptions
## 12.0 Pilot in the Faculty of Arts => pilot
## 13.0 Related documents => resources
## 14.0 Review and revision history => review
## 15.0 Contact => contact
`,
  'handbook of a garden centre': `
# Working With Customers: The Staff Handbook
## Why we are in business => mission
## How we see the future => vision-values
## The people who shop with us => customer-needs
## What good service looks like here => standards
## Plant care basics =>
## Everyday policies => service-policies
### Plants that die within a year => service-policies
### Bringing things back => service-policies
### Gift vouchers => service-policies
### Unpaid invoices (trade accounts) => service-policies
### Senior and trade discount => service-policies
## Listening to shoppers => feedback
## Your induction => implementation
## Phone list => resources
## Who keeps this handbook up to date => review
`,
  'handbook of a driving school': `
# Instructor Handbook
## 1 Our purpose, vision and values => purpose vision-values
## 2 Our mission => mission
## 3 Our learners and their worries => customer-needs
## 4 Lesson standards => standards
## 5 Policies, step by step => service-policies
### 5.1 Refunds for unused lessons => service-policies
### 5.2 Switching instructor or course => service-policies
### 5.3 Gift certificates => service-policies
### 5.4 Missed payments => service-policies
## 6 Vehicle checks =>
## 7 Complaints from learners or parents => complaints
## 8 Feedback after every lesson => feedback
## 9 Training for new instructors => implementation
## 10 Links, forms and phone numbers => resources
## 11 Amendments => review
`,
  'playbook of a start-up support team': `
# How We Do Support
## What this is and why you should read it => purpose
## What we believe => vision-values
## Who writes in, and why => customer-needs
## Always / never => expectations
## Writing like a human => guidelines
## Speed: our reply targets => standards
## When it is above your pay grade => escalation
## Bug severity levels =>
## Turning tickets into improvements => feedback
## Changelog => review
## Who owns this playbook => contact
`,
  'playbook of a cinema': `
# Front of House Playbook
## Purpose of the playbook => purpose
## Where it applies => scope
## Our values => vision-values
## How we behave on shift => expectations
## Do's and don'ts => expectations
## Dealing with noisy guests => guidelines
## Opening and closing routine =>
## Telling your supervisor => internal-communication
## When the film stops: putting it right => complaints
## Training the team => implementation
## We review this every quarter => review
## Talk to the house manager => contact
`,
  'escalation procedure of a telecoms operator': `
# Escalation Procedure
## 1. Objective => purpose
## 2. Field of application => scope
## 3. Definitions and abbreviations => definitions
## 4. Responsibilities of each level => roles
## 5. Process flow => procedures
## 6. Escalation matrix => escalation
### Level 1: Service desk =>
### Level 2: Technical support =>
## 7. Target times => standards
## 8. Notifying management => internal-communication
## 9. Records and retention =>
## 10. Revision of this procedure => review
## 11. Annexes =>
`,
  'complaints procedure of a housing association': `
# How We Handle Complaints
## Introduction and purpose => purpose
## Who can complain => scope
## Who deals with your complaint => roles
## Ways to complain => complaints
### Stage one =>
### Stage two =>
## How long it takes => standards
## Still unhappy? The Housing Ombudsman => escalation
## Complaints we cannot look at => scope
## Putting things right => complaints
## What we learn from complaints => feedback
## Policy monitoring and review => review
## Get help making a complaint => complaints
`,
};
