// The office policy card: what each value means to a teacher, its unit, and what it changes in a shift. The values, their
// bounds and their rules stand in the office's table; here are only the words.
export const policyCard = {
  'policy-card.title': 'Office policy card',
  'policy-card.what':
    'Offices differ. Set these to what the offices near you do. The notes on the desk, the handbook, the people and the marks follow.',
  'policy-card.late-grace': 'Late grace',
  'policy-card.late-grace.what':
    'This late, a patient still keeps the visit. Any later, the provider decides.',
  'policy-card.no-show-after': 'No-show after',
  'policy-card.no-show-after.what':
    'This long after the start, your colleague writes no-show in the book. Shown, not scored.',
  'policy-card.refill-days': 'Refill window',
  'policy-card.refill-days.what': 'How long a refill may take. It is what callers are told.',
  'policy-card.first-served': 'Who comes first',
  'policy-card.first-served.what':
    'When the phone rings and somebody stands at the window. In an ordinary office no order is scored.',
  'policy-card.waiting-list-minutes': 'Waiting list hold',
  'policy-card.waiting-list-minutes.what':
    'How long a free visit is offered to the list before anyone may have it.',
  'policy-card.first-served.0': 'As they come',
  'policy-card.first-served.1': 'The window first',
  'policy-card.first-served.2': 'The phone first',
  'policy-card.minutes': '{count, plural, one {# minute} other {# minutes}}',
  'policy-card.business-days': '{count, plural, one {# business day} other {# business days}}',
  'policy-card.range': 'From {lowest} to {highest}. Ordinary: {ordinary}.',
  'policy-card.changed': 'Changed',
  'policy-card.rule': 'Rule: {rule}',
  'policy-card.use': 'Make a class code with this card',
  'policy-card.save': 'Save as a file',
  'policy-card.open': 'Open from a file',
  'policy-card.print': 'Print for the wall',
  'policy-card.ordinary': 'Back to ordinary',
  'policy-card.file-name': 'office-policy-card.json',
  'policy-card.file-bad': 'That file holds no policy card of this edition. Nothing was changed.',
  'policy-card.file-ok': 'The card from the file is shown here.',
  'policy-card.too-soon':
    'No-show comes before the late grace ends: a patient who still keeps the visit is written off.',
  'policy-card.wall': 'In this office',
  'policy-card.source': 'These are policies of an office, not laws. Each office sets its own.',
} as const;
