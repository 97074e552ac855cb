// English of the session: what became of a shift file, why a shift stopped, and the announcements and refusals of its
// own. Named by the session and said with `say`; short, calm, and with the way out where there is one.
export const session: Record<string, string> = {
  'announce.came-back': '{who, select, none {Someone} other {{who}}} came back.',
  'announce.missed': 'Line {line} stopped ringing.',
  'announce.hold-short': 'Line {line} has held for long.',
  'announce.wait-short': '{who, select, none {Someone at the window} other {{who}}} has waited for long.',
  'announce.promise-due': 'Due by {time}: {what}{who, select, none {} other {, {who}}}.',
  'announce.promise-lapsed': 'Past its time, {time}: {what}{who, select, none {} other {, {who}}}.',
  'announce.plan-answered': 'The plan answered for {name}.',
  'announce.closing': 'The shift ends soon. The handover note is due.',
  'announce.again': 'Once more, from {time}. This try is not scored.',

  'refusal.session/left': 'This shift was left.',
  'refusal.session/read-only': 'This shift is open in another window. Work there, or close it there first.',
  'refusal.session/stopped': 'The shift has stopped. Save it as a file.',
  'refusal.shift/over': 'The shift is over.',

  'refusal.session/watching': 'You are looking on. Nothing can be done here.',
  'refusal.session/handbook-locked': 'Your teacher has locked the handbook for this shift.',
  'refusal.pace/fixed': 'The pace is set for this shift.',

  'session.stopped': 'Something broke at our end. Your work up to the last act is safe: save it as a file.',
  'session.no-debrief': 'The debrief broke at our end. Your shift is safe: save it as a file.',

  'file.ok': 'A whole shift file: {acts, plural, one {# act} other {# acts}}, up to {time}.',
  'file.cut-short':
    'The end of this file is missing. {acts, plural, =0 {Nothing was done in it yet} one {# act is} other {# acts are}} whole, up to {time}.',
  'file.edited':
    'This file was changed by hand. {acts, plural, =0 {Nothing in it is as it was played} one {Its first act is as it was played} other {Its first # acts are as they were played}}.',
  'file.edited-beside':
    'The acts in this file are as they were played, but something beside them was changed by hand. What you go on with is not scored.',
  'file.edited-whole': 'This file was changed by hand, from the very start. It cannot be played.',
  'file.not-json': 'That is no shift file.',
  'file.not-a-shift-file': 'That is no shift file.',
  'file.too-big': 'That file is too big to be a shift file.',
  'file.entry-unreadable': 'That file is damaged.',
  'file.newer-format': 'This file comes from a newer Front Desk. Open it there.',
  'file.older-format': 'This file comes from a Front Desk too old to be read here.',
  'file.other-rules': 'This file was played under other rules of the game. It cannot be played on here.',
  'file.other-content':
    'This file belongs to edition {theirs}; this is edition {ours}. It cannot be played on here.',
  'file.nothing-saved': 'No saved shift is here any more.',
};
