/** Headings of policy documents that open no section: what is asked of customers, products, records, hours, safety, the trade itself. */
export const nearMisses: readonly string[] = `
What we ask of you
What we ask of our customers
What we need from you
How you can help us
How you can help
Help us to help you
Your responsibilities
Your obligations
Your part
What you can do
Customer responsibilities
Responsibilities of customers
What we expect of customers
What we ask in return
In return
Your rights
Your rights and duties
Rights and duties of patients
Patient rights
Opening hours
Opening times
Hours of business
When we are open
Business hours
Support hours
Prices
Fees and charges
Payment
Payment methods
Paying your bill
Payment terms
How to pay
Delivery options
Delivery areas
Delivery
Shipping
Ordering
Allergens
Ingredients and allergens
Our breads
Our products
Our services
Our history
History of the house
Food safety
Health and safety
Fire safety
Safety on site
Emergency numbers
Emergencies
First aid
Privacy
Data protection
Confidentiality
Your data
How we use your data
How we handle your data
Personal data
Cookies
Records
Record keeping
Records and retention
Archiving
Retention of records
Keeping records
Documentation
Filing
Storage of files
Equal opportunities
Equality and diversity
Accessibility
Sustainability
Environment
Legal basis
Legal notice
Applicable law
Liability
Disclaimer
Insurance
Supported products
Supported versions
System requirements
Planned maintenance
Maintenance windows
Uniform
Dress code
Hygiene
Cleaning the machine
Opening up the shop
Closing the shop
Cash handling
The till
Cash and till
Stock and ordering
Tools and spare parts
Equipment
Keys and alarm
Car parking
Parking
Getting here
Directions
Map
Floor plan
Breakfast
Room service
Animal feeding times
Visiting hours
Appointments
Booking an appointment
Joining the library
Membership
Tariffs
Meter readings
Moving home
Planned outages
Table of contents
Contents
Signatures
Acknowledgement
Acknowledgements
Thank you
Welcome
A word from the director
Message from the chief executive
Working hours
Holidays and leave
Sick leave
Pay and benefits
Staff rota
Breaks
Expenses
Recruitment
Appendix
Annex A: Form
Distribution list
Photos
Pets
Children
Smoking
Weather
Events
Wi-Fi
Passwords
Software licences
Security
Fraud
Money laundering
Gifts and hospitality
Conflicts of interest
Seasonal menu
Christmas trade
Phone
By phone
Email
Live chat
In person
By post
At the counter
In the shop
Online
What we need from our guests
What you can do for us
What you can do to help
How you help us
How guests can help
Please help us
A few requests
What we would ask of you
What we cannot do
Your side of the deal
For your part
Being a good neighbour
Respect for our staff
Treat our staff with respect
Celebration cakes
Today's bread
Coffee machine
Cleaning the coffee machine
Cleaning rota
Rota and swaps
Shift swaps
Uniform and name badge
Name badges
Lockers
Staff room
Time off
Holiday requests
Sickness
Calling in sick
Opening up
Closing up
Locking up
Cashing up
The safe
Float and banking
Deliveries to the shop
Goods in
Stocktaking
Allergen information
Food allergies
Temperature checks
Waste and recycling
Recycling
Energy saving
Fire drill
Evacuation
Accidents
Accident book
Chemical storage
Lifting and carrying
Lone working
Safeguarding
Safeguarding children
CCTV
Photography
Data retention
Retention
Where records are kept
Keeping files
Records and archive
Document storage
File storage
Archive
How long we keep records
How long we keep your data
Statutory rights
Consumer rights
The law
Legal requirements
Licensing
Bus routes
Timetable
Fares
Luggage
Bikes on board
Assisted travel
Step-free access
Tickets
Season tickets
Admission prices
Group bookings
School visits
Guided tours
Loans
Loan periods
Renewals
Interlibrary loans
Printing and copying
Study rooms
Meeting rooms
Broadband packages
Connection
Moving house
Smart meters
Power cuts
Meter reading
Account opening
Interest rates
Card security
Spare parts
Courtesy car
Quotes and estimates
Collection points
Parcel sizes
Prohibited items
Customs
Vaccination
Prescriptions
Test results
Seeing a doctor
Home visits
Waiting room
Term dates
Uniform shop
School meals
Tuition fees
Enclosures
Feeding times
Backups
Release schedule
Software updates
Hosting
Release notes
Integrations
Browser support
Organisation chart
Company structure
Our locations
Our branches
Facts and figures
Awards
Partners
Thanks
Contents of this folder
Index
List of tables
Form
Sample letter
Letter template
Notes
Space for notes
Miscellaneous
General
Other
Before you arrive
During your stay
After you leave
On the phone
In writing
Face to face
Chat and messaging
Voicemail
Web form
Video calls
Home deliveries
Trade customers
Quiet hours
Weekends and holidays
Peak season
Customer duties
Duties of the customer
What we expect from passengers
What we ask guests to do
How you can support us
Working with us
Your cooperation
Your help
Be fair to our staff
What you must bring
What we need to know
Documents you need
Bring with you
Our range
Our bread
Our ovens
Products and prices
Delivery times
Delivery and collection
Order deadlines
Deposits
Card payments
Invoices
Bus stops
Ticket types
Reservation of rooms
Room categories
Sauna rules
Swimming lessons
Rules of the pool
Library rules
House rules
Visitor rules
Rules for visitors
Alcohol
Noise
Animals in the shop
Dogs
Storage
Records of complaints
Keeping the files
File keeping
How long files are kept
Personal information
Protecting your data
Consent
Recording of calls
Call recording
Secrecy
Who may see your file
Cleaning
Tidiness
Workwear
Working time
Pay
Shifts
Key holders
Break-ins
Power failure
Bad weather
Snow and ice
Fire
In an emergency
Emergency plan
What to do in case of fire
What to do in an emergency
Illness
Hand washing
Kitchen hygiene
Cold storage
Waste
Machine maintenance
Server maintenance
Access rights
Password rules
Antivirus
Bugs
Roadmap
Features
Tax
VAT
Legal framework
Statutory basis
Legislation
Equality
Diversity
Complaints statistics
Annual figures
Statistics
Organisation
About the building
Site plan
Glass and porcelain
Appendices
List of forms
Front page
Taking things home
Handing in your keys
Sending parcels up to 20 kg
Running late
Passing your test
Ladders and scaffolding
Ladder safety
Payment terms made simple
Delivery terms explained
Prices explained
Your bill explained
Tariffs explained
Dates and prices
History of the pier
Names on the tickets
Getting changed
Two-hour parking
The three-metre rule
Ten minutes from the station
Where the bus stops
Where the path ends
How far the trail goes
Where we play
Where we sail
Up the mountain
Word of the day
Off the beaten track
Over the winter
On to the ferry
Messages and parcels
Radio
Whiteboards and pens
Score sheets for judges
Dictionaries and atlases
Feeding the birds
Give us a try
Lost pets
Folk dancing
Local produce
Locals' evening
Tourist tax
Homeowners' insurance
The waiting room
The menu
The poster contest
Sunday lunch
Shelf space
Life jackets
People behind the scenes tour
Hats and gloves
Tools we lend
Tool hire
Forms of payment
Phone box
Little Black Sambo
Off days and public holidays
Bones and treats
Sorry, no dogs
Something for everyone
Anything to declare
What's up the tower
Something up your sleeve
What's on
Cutting keys
Cutting hedges near nests
Cats in the boarding wing
`
  .trim()
  .split('\n');
