// English of the referral desk: the tool's own words, what the debrief says was done and what came of it, and the cards
// that come weeks later. Only lines; the first group is named by panels, the second by views and facts. Orders carry their
// diagnosis as ICD-10-CM writes it (free of rights); procedure codes belong to the AMA and are left out.
const SERVICE =
  '{service, select, knee_consult {Orthopedics, right knee} heart_consult {Cardiology visit} knee_mri {MRI, right knee} therapy {Physical therapy} other {{service}}}';
export const referrals = {
  'referrals.title': 'Referrals',
  'referrals.empty': 'No referral work lies open.',
  'referrals.closed': '{count, plural, one {# with nothing to do today} other {# with nothing to do today}}',
  'referrals.back': 'All referrals',
  'referrals.standing':
    '{word, select, closed {Closed} astray {Gone astray} returned {Sent back} waiting {On its way} answered {Answered} sent {Sent} report {Report in} overdue {Report overdue} undated {No visit date yet} there {There, report awaited} other {Open}}',
  'referrals.row': `${SERVICE}: {to}`,
  'referrals.service': SERVICE,
  'referrals.case':
    '{kind, select, referral {Referral} authorization {Authorization} other {Report}}: {name}',
  'referrals.case.under': 'Born {born}. {by}.',
  'referrals.order': 'The order',
  'referrals.order.for': 'For',
  'referrals.order.says': 'It says',
  'referrals.order.soon': 'How soon',
  'referrals.order.question': 'Question',
  'referrals.reason':
    '{reason, select, knee_months {Right knee pain since winter (M25.561). Please see and advise.} knee_this_week {Right knee locked since Saturday (M23.91). To be seen this week.} knee_scan {Right knee pain since winter (M25.561), exercises did not help. MRI, right knee, no contrast.} knee_scan_this_week {Right knee locked since Saturday (M23.91). MRI, right knee, no contrast, this week.} heart_murmur {Murmur, known for years (R01.1). Yearly look.} heart_this_week {Racing heart, twice (R00.2). To be seen this week.} therapy_knee {Stiff right knee after a fall (M25.661). Exercises, please.} other {{reason}}}',
  'referrals.box': '{box, select, routine {Routine} urgent {Urgent} other {No box is ticked}}',
  'referrals.question':
    '{given, select, knee_consult {Is this one for surgery?} heart_consult {Does this need treatment?} knee_mri {Is the meniscus torn?} therapy {How far can it bend again?} other {The line is blank}}',
  'referrals.ask':
    '{about, select, urgency {Ask {who} how soon} question {Ask {who} for the question} other {Ask {who} whether it may wait}}',
  'referrals.asking': '{who} answers between two patients.',
  'referrals.told':
    '{who}: {answer, select, urgency_routine {“Routine. It can take its turn.”} urgency_urgent {“Urgent. This week.”} question_given {“I have written the question on it now.”} expedite_cannot_wait {“It cannot wait. Ask them to expedite.”} expedite_may_wait {“It may wait. The ordinary way is fine.”} other {“It is as I wrote it.”}}',
  'referrals.packet': 'Packet for {to}',
  'referrals.asked-for': 'They ask for it',
  'referrals.part':
    '{part, select, order {The order} demographics {Name, birth date, address, phone} coverage {Insurance} office_note {Last office note} results {Test results} imaging {X-ray report} medicines {Medications and allergies} whole_chart {The whole chart} other {{part}}}',
  'referrals.authorization': 'Authorization',
  'referrals.authorization.needed':
    '{payer, select, none {No plan is on file.} other {{needed, select, yes {{payer} wants an authorization for this.} other {{payer} asks for no authorization here.}}}}',
  'referrals.units': '{count, plural, one {# visit} other {# visits}}',
  'referrals.span': '{from} to {to}',
  'referrals.send.title': 'Send to {to}',
  'referrals.number':
    '{source, select, directory {Our directory} memory {The fax machine remembers} letterhead {On their letterhead} other {Read back just now}}',
  'referrals.number.typed': 'Fax number',
  'referrals.number.check': 'Call {number}, have it read back',
  'referrals.how-soon': 'How it goes out',
  'referrals.way': '{as, select, urgent {Urgent: phone ahead} other {Routine: in its turn}}',
  'referrals.as': '{as, select, urgent {Urgent} other {Routine}}',
  'referrals.send': 'Send by fax',
  'referrals.sent.title': 'Sent',
  'referrals.page': '{page, select, running {Sending} went_through {Page says OK} other {No fax answered}}',
  'referrals.confirm': 'Ask {to} whether it came',
  'referrals.close': 'Close the case',
  'referrals.receipt':
    '{to}: {got, select, all {“Yes, it is all here.”} part {“It came, but we miss: {parts}.”} other {“Nothing here from you.”}}',
  'referrals.returned': '{to} sent it back. They miss: {parts}.',
  'referrals.astray': 'If it went to the wrong number',
  'referrals.astray.rang':
    '{by, select, none {A stranger rang. Delphine took it: your pages came out at his place.} other {{by} rang. Delphine took it: your pages came out there.}}',
  'referrals.astray.contain': 'Call that number, have it shredded',
  'referrals.astray.contained': 'Shredded, they say',
  'referrals.astray.tell': 'Tell',
  'referrals.astray.report': 'Report it',
  'referrals.astray.reported': 'Reported',
  'referrals.visit': 'Day of visit',
  'referrals.visit.on': '{on}, {days, plural, one {tomorrow} other {in # days}}',
  'referrals.sheet': 'What {payer} asks',
  'referrals.sheet.asks': 'With it',
  'referrals.sheet.answers': 'Answers in',
  'referrals.sheet.clock':
    '{days, plural, one {# calendar day} other {# calendar days}}{expedited, select, yes {, expedited {hours} hours} other {}}',
  'referrals.sheet.ask-by': 'Ask by',
  'referrals.sheet.by':
    '{late, select, yes {Too late for the ordinary way} other {{on}, for an answer the day before the visit}}',
  'referrals.request': 'The request',
  'referrals.request.service': 'Service',
  'referrals.request.site': 'Place',
  'referrals.request.units': 'Visits',
  'referrals.request.speed': 'Speed',
  'referrals.request.attach': 'Attached',
  'referrals.request.submit': 'Send to {payer}',
  'referrals.speed': '{speed, select, expedited {Expedited} other {Standard}}',
  'referrals.attachment':
    '{part, select, office_note {Last office note} x_ray_report {X-ray report} therapy_notes {Therapy notes} other {Medications}}',
  'referrals.plan-thinks': '{payer} is looking at it.',
  'referrals.answer': 'The plan’s answer',
  'referrals.answer.result': 'Result',
  'referrals.answer.for': 'For',
  'referrals.answer.number': 'Number',
  'referrals.answer.wants': 'Still wanted',
  'referrals.answer.words':
    '{result, select, A1 {Approved as asked.} A3 {Not approved. Your clinician may call our reviewer.} A4 {Held until we have what is wanted.} other {Changed.}}',
  'referrals.next': 'What next',
  'referrals.add':
    'Send: {part, select, office_note {office note} x_ray_report {X-ray report} therapy_notes {therapy notes} other {medicines}}',
  'referrals.denied.to': 'Tell',
  'referrals.denied.tell': 'Hand over the denial',
  'referrals.log.use': 'Use this number',
  'referrals.log.before': 'In the log already',
  'referrals.log.number': 'Number',
  'referrals.log.write': 'Write it in the log',
  'referrals.cancel-visit': 'Cancel the visit',
  'referrals.logged': 'In the log: {number}.',
  'referrals.told-to': '{who} has the denial.',
  'referrals.trail': 'The trail',
  'referrals.trail.sent': 'Sent',
  'referrals.trail.sent-on': '{on}, {days, plural, one {# business day ago} other {# business days ago}}',
  'referrals.trail.visit':
    '{known, select, yes {{on}, {days, plural, one {# day ago} other {# days ago}}} other {No date yet}}',
  'referrals.trail.report': 'Report',
  'referrals.trail.is':
    '{is, select, in {In} overdue {Overdue} undated {After the visit, which has no date yet} other {Awaited}}',
  'referrals.chase': '{whom, select, patient {Call {name}} other {Call {to}}}',
  'referrals.chasing': '{whom, select, patient {It rings.} other {You are on hold. Music plays.}}',
  'referrals.says':
    '{says, select, report_ready {{to}: “Seen, and the letter is written. Faxing it now.”} no_show {Missed: {name} did not go.} nothing_here {{to}: “We have nothing under that name.”} booked_later {{to}: “Booked for {on}.”} other {{name} does not know.}}',
  'referrals.date': 'Write {on} in the log',
  'referrals.route.to': 'Give it to',
  'referrals.route': 'Hand it over',
  'referrals.routed': 'With {who} now.',
  'referrals.reviewed':
    '{wants, select, repeat_scan {{who} has read it: “A second scan in three months. Put it down as a recall.”} other {{who} has read it: “Nothing new. You can close it.”}}',
  'referrals.to-tasks': 'To the tasks',
} as const;

export const referralFacts: Record<string, string> = {
  'did.referral.asked': 'You asked {who} what the order meant.',
  'did.referral.told-back': '{who} answered what you asked.',
  'did.referral.packed': 'You put the packet together.',
  'did.referral.linked': 'You wrote the authorization number on it.',
  'did.referral.number-checked': 'You had the fax number read back.',
  'did.referral.sent': 'You sent the packet of {name}.',
  'did.referral.confirmation': 'The machine said something picked up.',
  'did.referral.receipt': 'You asked whether it had come.',
  'did.referral.returned': 'They sent it back.',
  'did.referral.closed': 'You closed the referral of {name}.',
  'did.misfax.rang': 'Somebody rang about pages that were not theirs.',
  'did.misfax.contained': 'You called whoever got it, and had it shredded.',
  'did.misfax.reported': 'You told {who} that it had gone astray.',
  'did.authorization.submitted': 'You asked the plan about {name}.',
  'did.authorization.answered': 'The plan answered about {name}.',
  'did.authorization.added': 'You sent the plan something more.',
  'did.authorization.logged': 'You wrote the number down for {name}.',
  'did.authorization.told': 'You told {who} that the plan said no.',
  'did.authorization.visit-cancelled': 'You canceled the visit of {name}.',
  'did.report.chased': 'You asked where the report was.',
  'did.report.answered': 'They said what they had.',
  'did.report.arrived': 'The report came.',
  'did.report.dated': 'You wrote the visit date in the log.',
  'did.report.routed': 'You gave it to {who}.',
  'did.report.reviewed': '{who} read it.',
  'did.report.closed': 'You closed the case of {name}.',
  'caused.referral.receipt': 'They looked, and told you what they had.',
  'caused.referral.returned': 'They sent the packet of {name} back, with a list.',
  'caused.misfax.rang': 'Somebody else had the pages of {name}, and rang.',
  'caused.authorization.answered': 'The plan answered about {name}.',
  'caused.report.arrived': 'The report on {name} came in.',
  'caused.report.reviewed': '{who} read it.',
  'card.referrals.seen-in-time':
    'They had everything when I got there. First question was the right one. Thank you.',
  'card.referrals.seen-late': 'They only saw me now. They said they were waiting for something from you.',
  'card.referrals.bumped-another':
    'Their desk called. They had moved somebody for ours, and ours could have waited.',
  'card.referrals.claim-denied':
    'Denied: no authorization for that service at that place. Nobody to blame, but it is ours to mend.',
  'card.referrals.never-came': 'They have never heard of this referral. What happened to it?',
  'card.referrals.visit-kept': 'I went, it was paid for, and now we know. Thanks for seeing to the forms.',
  'card.referrals.visit-lost': 'The visit is off. The plan had not said yes, and the day came.',
  'card.referrals.finding-followed': 'You called me about what the letter said. I would never have known.',
  'card.referrals.finding-missed':
    'The letter wanted one more test. Nobody had set it up, and I took it for done.',
  'card.referrals.report-unread': 'That letter lay here all this time, and I am reading it only today.',
  'card.referrals.report-read':
    'I asked how my test had come out, and they had it, read and signed. Thank you.',
  'card.referrals.no-show-known':
    'The office knew I never went, and asked me why. I needed a ride. I have a new day now.',
  'card.referrals.no-show-missed': 'They never went, and I am hearing it only today. It was not in my pile.',
};
