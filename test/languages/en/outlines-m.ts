/** Outlines of documents as organisations write them, with the sections that each heading opens. */
export const outlines: Readonly<Record<string, string>> = {
  'charter of a fire and rescue service': `
# Community Charter
## What this charter is => purpose
## Who it serves => scope
## What you can rely on us for => standards
### Home safety visits =>
### Enquiries and letters =>
## How you can play your part =>
## If you are dissatisfied => complaints
## Giving us your views => feedback
## Making the charter part of daily work => implementation
## When we will review it => review
## Contact points => contact
`,
  'charter of a home-care provider': `
# Our Promise to You and Your Family
## Why we make promises => purpose
## Who and where they apply => scope
## Our eight promises => standards
## What we value => vision-values
## Medication =>
## Worried about something? => complaints
## How we learn from families => feedback
## How carers are trained in this => implementation
## Next review date => review
## Our office and on-call line => contact
`,
  'policy of a flooring retailer': `
# Customer Care Policy
## 1. Why this policy exists => purpose
## 2. Where and to whom it applies => scope
## 3. What customers want from us => customer-needs
## 4. Service targets => standards
## 5. Steps from measuring to fitting => procedures
## 6. When a fitter needs a decision => escalation
## 7. Guarantees => service-policies
## 8. Behaviour in customers' homes => expectations
## 9. Breaking this policy => enforcement
## 10. Policy owner and review date => review contact
`,
  'policy of a public transport app': `
# Support Policy
## Purpose => purpose
## Scope and channels => scope
## Terms => definitions
## Support team roles => roles
## First response and resolution targets => standards
## Ticket workflow => procedures
## Escalation to engineering => escalation
## Outage notices =>
## User feedback => feedback
## Quality reviews and coaching => enforcement
## Maintenance of this policy => review
## Support contact => contact
`,
  'handbook of a florist group': `
# Shop Handbook
## About us => mission
## Our values => vision-values
## Our customers and their occasions => customer-needs
## Service in the shop and on the phone => standards
## Customer policies => service-policies
### Flowers that do not last => service-policies
### Wrong or late deliveries => service-policies
### Account customers who pay late => service-policies
### Gift vouchers => service-policies
## Cold room rules =>
## How we gather feedback => feedback
## Learning the craft and the counter => implementation
## Contacts for every question => resources
## Revision history => review
`,
  'handbook of a community transport charity': `
# Volunteer Driver Handbook
## Why we do this => purpose
## What we believe => vision-values
## The passengers you will meet => customer-needs
## How we look after passengers => standards
## Policies you need to know => service-policies
### Cancelled journeys and refunds => service-policies
### Unpaid fares => service-policies
### Lost property => service-policies
## Vehicle safety =>
## Passing on comments => feedback
## Induction and shadowing => implementation
## Who to ring for help => resources
## Annual update of this handbook => review
`,
  'playbook of an insurance claims team': `
# Claims Service Playbook
## Why we wrote this => purpose
## What claimants are going through => customer-needs
## Our beliefs => vision-values
## Our ground rules => expectations
## Letters and calls: tone => guidelines
## Handling a claim from first call to payment => procedures
## Promised times => standards
## When to escalate and to whom => escalation
## Fraud indicators =>
## Feedback from claimants => feedback
## Reviewing this playbook => review
## Playbook owner => contact
`,
  'playbook of a hair salon': `
# The Salon Playbook
## What this is for => purpose
## Our style of service => vision-values
## What guests can expect in the chair => standards
## What we always do => expectations
## What we never do => expectations
## When a guest does not like the cut => complaints
## Patch tests =>
## Online reviews and Instagram => social-media
## Team huddle and handover => internal-communication
## Training evenings => implementation
## Fresh every season: reviewing the playbook => review
## Ask the salon manager => contact
`,
  'complaints procedure of a train station shop': `
# Customer Complaints Procedure
## Reason for this procedure => purpose
## What it applies to => scope
## Who deals with complaints => roles
## Receiving complaints => complaints
## Step-by-step guide => procedures
## Acknowledgement and reply times => standards
## Unresolved complaints => escalation
## Serious allegations =>
## Complaint log => complaints
## Monthly review of complaints => complaints
## Review of procedure => review
## Contact => contact
`,
  'procedure of a utilities billing team': `
# Procedure for High-Bill Enquiries
## Objective and scope => purpose scope
## Definitions => definitions
## Responsibilities => roles
## Procedure steps => procedures
## Response deadlines => standards
## Escalation to billing specialist => escalation
## Customers who struggle to pay => guidelines
## Meter tampering =>
## Deviations from this procedure => exceptions
## Related procedures => resources
## Change log => review
`,
};
