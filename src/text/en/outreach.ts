// English of the lists: the tool's own words, what is known to have been done, and the cards of later days. Short and
// plain; whether a slot fits or a message is too much is never said here.
export const outreach = {
  'tools.lists.title': 'Lists',
  'tools.lists.nothing': 'No list today. Delphine has them.',
  'tools.lists.parts': 'Waiting list, reminders',
  'tools.lists.tab':
    '{tab, select, waiting {Waiting list} other {Reminders}}{count, plural, =0 {} other { #}}',
  'tools.lists.empty': '{tab, select, waiting {No slot has come free.} other {No reminders to send yet.}}',
  'tools.lists.which': 'Which one',
  'tools.lists.nth': 'No. {n}{open, select, yes {} other {, done}}',

  'tools.slot.when': '{date}, {time}',
  'tools.slot.minutes': '{minutes} min',
  'tools.slot.with': 'Free with {provider}. It was {name}’s.',
  'tools.slot.in':
    '{hours, plural, =0 {in under an hour} one {in 1 hour} other {{days, plural, =0 {in {hours} hours} one {in 1 day} other {in # days}}}}',
  'tools.slot.book': '{open, select, yes {Open in the book} other {Taken in the book}}',
  'tools.slot.since': 'List opened {time}, {minutes, plural, =0 {just now} other {# min ago}}',
  'tools.slot.open': 'Open the list',
  'tools.slot.shut': 'Open the list to see who waits.',
  'tools.slot.given': 'Given to {name}',
  'tools.slot.released': 'Left for same-day callers',
  'tools.slot.release': 'Leave it for same-day callers',

  'tools.waits.who': 'Who, and for what',
  'tools.waits.anybody': 'anybody',
  'tools.waits.notice': 'Notice',
  'tools.waits.hours':
    '{days, plural, =0 {{hours, plural, one {1 hour} other {# hours}}} one {1 day} other {# days}}',
  'tools.waits.waited': 'Waits',
  'tools.waits.days': '{days, plural, one {# day} other {# days}}',
  'tools.waits.type': '{title}, {minutes} min, {provider}',
  'tools.waits.sooner': 'Sooner: {name}, {date}',
  'tools.waits.cannot':
    'Cannot: {is, select, weekday {{weekday, select, 1 {Mondays} 2 {Tuesdays} 3 {Wednesdays} 4 {Thursdays} 5 {Fridays} 6 {Saturdays} other {Sundays}}} before {before {time}} other {from {time} on}}',
  'tools.waits.prep':
    '{prep, select, fasting {Must fast from midnight} bring_list {Brings a list of medicines} other {Needs a driver}}',
  'tools.waits.no-voicemail': 'No voicemail',
  'tools.waits.call': 'Call',
  'tools.waits.call.of': '{again, select, yes {Call again} other {Call}}: {name}, {phone}, to offer the slot',
  'tools.waits.again': 'Call again',
  'tools.waits.rings': 'Ringing',
  'tools.waits.says':
    '{says, select, yes {Says yes} cannot {Cannot come then} no_answer {Nobody picks up} other {Seen elsewhere: “Take me off, please.”}}',
  'tools.waits.give': 'Give the slot',
  'tools.waits.give.of': 'Give the slot to {name}',
  'tools.waits.more.of': 'More for {name}',
  'tools.waits.word': 'On the machine',
  'tools.waits.leave':
    '{says, select, call_us {Name and number} the_slot {And the slot} other {And what for}}',
  'tools.waits.leave.of':
    'On the machine of {name}: {says, select, call_us {name and number} the_slot {name, number and the slot’s time} other {name, number, and what the visit is for}}',
  'tools.waits.left':
    'Left on the machine: {says, select, call_us {name and number} the_slot {name, number, the slot} other {name, number, what for}}',
  'tools.waits.note': 'Write beside the name',
  'tools.waits.reason':
    '{reason, select, cannot_then {Cannot then} not_reached {Not reached} other {Wants off the list}}',
  'tools.waits.reason.of':
    'Beside {name}: {reason, select, cannot_then {cannot then} not_reached {not reached} other {wants off the list}}',
  'tools.waits.noted':
    'Written: {reason, select, cannot_then {cannot then} not_reached {not reached} other {wants off the list}}',
  'tools.waits.drop': 'Take off the list',
  'tools.waits.drop.of': 'Take off the list: {name}',
  'tools.waits.off': '{given, select, yes {Has the slot} other {Off the list}}',

  'tools.remind.count':
    '{count, plural, one {1 visit} other {# visits}}, {marked, plural, =0 {none done yet} other {# done}}',
  'tools.remind.visit': '{title}, {minutes} min, {provider}',
  'tools.remind.chose': '{chose, select, text {Text} call {Phone} portal {Portal} other {Mail}}',
  'tools.remind.chose.of':
    'Chose: {chose, select, text {text message} call {phone call} portal {portal message} other {letter by mail}}',
  'tools.remind.login': '{portal, select, yes {Portal: signed up} other {Portal: no login}}',
  'tools.remind.private': 'Private calls: {number}',
  'tools.remind.language':
    'Speaks {language, select, ukrainian {Ukrainian} somali {Somali} other {another language}}',
  'tools.remind.way': 'By',
  'tools.remind.by':
    '{way, select, text {Text} call {Phone, a machine may take it} call_live {Phone, nothing on a machine} other {Portal message}}',
  'tools.remind.to': 'To',
  'tools.remind.number': '{to, select, file {On file: {number}} other {Private: {number}}}',
  'tools.remind.say': 'What it says',
  'tools.remind.part':
    '{part, select, time {Day and time} place {Place} prep {What to prepare} change {How to change it} language {In their language} other {What it is for}}',
  'tools.remind.text.time': '{name}: your visit is {date}, {time}.',
  'tools.remind.text.place': 'At Alder Creek, the old savings bank. Come in under the clock.',
  'tools.remind.text.prep':
    '{prep, select, fasting {Nothing but water after midnight.} bring_list {Bring your list of medicines.} driver {Bring somebody who drives.} other {Nothing to prepare.}}',
  'tools.remind.text.change': 'To change it, call 555-0190.',
  'tools.remind.text.language':
    '(All of it in {language, select, ukrainian {Ukrainian} somali {Somali} other {English}}.)',
  'tools.remind.text.reason': 'It is for: {title}.',
  'tools.remind.blank': 'It says nothing yet.',
  'tools.remind.send': '{again, select, yes {Send again} other {Send}}',
  'tools.remind.send.of': '{again, select, yes {Send again to} other {Send to}} {name}',
  'tools.remind.sent':
    'Sent {time} by {way, select, text {text} portal {portal} other {phone}}{to, select, private {, private number} other {}}{machine, select, yes {. A machine took it.} other {}}',
  'tools.remind.waiting': 'Sent',
  'tools.remind.says':
    '{says, select, confirmed {Comes} move {Wants another time} cancel {Cannot come} wrong_number {Wrong number} no_answer {Nobody picks up} other {No answer}}',
  'tools.remind.wants':
    'Could it be {date}, {half, select, morning {in the morning} other {in the afternoon}}?',
  'tools.remind.mark': 'Mark',
  'tools.remind.as':
    '{as, select, confirmed {Confirmed} cancelled {Cancelled, free the slot} moved {Moved} call_again {Call again later} other {Wrong number, get the right one}}',
  'tools.remind.as.of':
    '{name}: {as, select, confirmed {confirmed} cancelled {cancelled, free the slot} call_again {call again later} other {wrong number, get the right one}}',
  'tools.remind.marked':
    '{as, select, confirmed {Confirmed} cancelled {Cancelled} moved {Moved} call_again {Call again} other {Wrong number}}',
  'tools.remind.book':
    '{cancelled, select, yes {The book: {time} is free again.} other {The book: {date}, {time}.}}',
  'tools.remind.new-time': 'New time',
  'tools.remind.move': 'Move to {time}',
  'tools.remind.full': 'Nothing is free then.',
  'tools.remind.done': 'The list is done.',
} as const;

export const outreachLines: Record<string, string> = {
  'did.waitlist.opened': 'You opened the waiting list.',
  'did.waitlist.offered': 'You offered {name} the slot.',
  'did.waitlist.answered': '{name} answered.',
  'did.waitlist.word-left': 'You left word on {name}’s machine.',
  'did.waitlist.given': 'You gave {name} the slot.',
  'did.waitlist.noted': 'You wrote beside the name: {name}.',
  'did.waitlist.dropped': 'You took {name} off the list.',
  'did.waitlist.released': 'You left the slot for same-day callers.',
  'did.reminder.sent': 'You reminded {name}.',
  'did.reminder.answered': '{name} answered.',
  'did.reminder.marked': 'You marked {name}’s answer.',
  'caused.waitlist.answered': '{name} answered.',
  'caused.reminder.answered': '{name} answered.',
  'refusal.outreach/has-answered': 'They have given their answer.',
  'refusal.outreach/is-open': 'That list is open already.',
  'refusal.outreach/it-rings': 'It is ringing there now.',
  'refusal.outreach/marked-already': 'That visit is done already.',
  'refusal.outreach/no-machine': 'There is no machine to speak to.',
  'refusal.outreach/no-such-name': 'That name is not on this list.',
  'refusal.outreach/no-such-number': 'They gave no other number.',
  'refusal.outreach/not-come': 'That list has not come up.',
  'refusal.outreach/off-the-list': 'That name is off the list.',
  'refusal.outreach/open-it-first': 'Open the list first.',
  'refusal.outreach/says-nothing': 'The message is still empty.',
  'refusal.outreach/slot-is-gone': 'That slot is no longer yours to give.',
  'refusal.outreach/slot-is-taken': 'The book has somebody in that slot now.',
  'refusal.outreach/wait-for-it': 'It is on its way. Wait for the answer.',
  'card.outreach.empty-chair':
    '{time}, and nobody came. I called: {name} had never heard of it. An hour of people would have liked that chair.',
  'card.outreach.empty-hour': '{time} stood open, with a list full of people beside it. I dusted the scale.',
  'card.outreach.passed-over':
    '{name} came in at the end of a bad week. I had marked the list so that it would be a shorter one.',
  'card.outreach.two-promised':
    '{name} stood at the window for {time}. Two people, one chair. I gave up my lunch for the second.',
  'card.outreach.dropped':
    '{name} called to ask how far up the list they are. I looked twice. They are not on it.',
  'card.outreach.seen-in-time':
    'I saw {name} today, and not in three weeks. I’m glad of it, and so will they be. Thank you for the call.',
  'card.outreach.not-prepared':
    '{name} had breakfast. Nobody had said not to. We draw on another morning, and they take another one off.',
  'card.outreach.overheard':
    'A complaint came in: somebody else heard or read what {name}’s visit was about. I have written it up.',
  'card.outreach.other-number':
    '{name} had asked us to use another number. We used the old one, and the wrong person picked up. I’m writing the letter.',
  'card.outreach.no-show': '{name} did not come. As far as they knew, nothing was settled.',
  'card.outreach.empty-slot': '{name} had told us no. The book had not. The chair stayed empty at {time}.',
  'card.outreach.seat-filled':
    '{name} moved in good time, and the time they left went to somebody who called at eight. Neat.',
};
