// English of what comes back of bookings, messages, papers and money: cards after the shift. Each names who, and what it
// came to, without scolding.
export const later = {
  'card.calendar.ran-over':
    '{name} came with more than the time that was booked. {provider} ran late from there on.',
  'card.calendar.with-another': '{name} expected somebody else. They came back another day to see them.',
  'card.message.waited': '{name} called again. The number on the slip reached a stranger.',
  'card.inbox.misfile':
    'A page in the chart of {name} belongs to someone else. It has been moved, and reported.',
  'card.drawer.bill': '{name} got a bill for {due} in the mail, and called about it.',
  'card.drawer.refund': 'A check for {due} went back to {name}, with a stamp and ten minutes of work.',
};
