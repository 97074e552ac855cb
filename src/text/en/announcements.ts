// English of what screen readers are told as it happens (the two live regions). Short; the name first. The session
// composes them, by id; panels only read them out.
export const announcements: Record<string, string> = {
  'announce.rang': 'Line {line} rings.',
  'announce.speaks': '{name} says:',
  'announce.sent': 'Sent to {to}{about, select, none {} other {, about {about}}}.',
  'announce.came-in':
    '{who, select, none {Someone} other {{who}}} {place, select, window {is at the window} door {came in} inside {leans in} other {sat down}}.',
  'announce.called-in': '{who, select, none {Someone} other {{who}}} is called in.',
  'announce.left': '{who, select, none {Someone} other {{who}}} left.',
  'announce.hung-up': 'The caller on line {line} hung up.',
  'announce.arrived': '{name} is here.',
  'announce.inbox':
    '{kind, select, fax {A fax} portal {A portal message} voicemail {A voicemail} other {An e-mail}} came in.',
  'announce.paused': 'Paused.',
  'announce.resumed': 'The clock runs.',
  'announce.not-saved': 'The shift is not being saved.',
  'announce.over': 'The shift is over.',
};
