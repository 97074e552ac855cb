// English of class codes: the teacher's page that makes one, and the student's way from the code to the result file.
// Plain words for a teacher who has a minute, and for a student who has never seen the game.
export const classCode = {
  'class.code': 'Make a class code',
  'class.code.form': 'What everyone gets',
  'class.code.shift': 'Shift',
  'class.code.shift.name': '{shift, select, first {First shift} other {{name}}}',
  'class.code.seed': 'People and events',
  'class.code.seed.note': 'Four words. The same words deal the same day.',
  'class.code.seed.bad': 'Those are not four words from the list. Press the dice for a new day.',
  'class.code.dice': 'Another day',
  'class.code.pace': 'Pace',
  'class.code.pace.fixed': 'Students cannot change the pace',
  'class.code.help': 'Help',
  'class.code.handbook': 'Lock the handbook until the debrief',
  'class.code.counts': 'If somebody plays it more than once',
  'class.code.counts.best': 'The best attempt counts',
  'class.code.counts.first': 'The first attempt counts',
  'class.code.counts.last': 'The last attempt counts',
  'class.code.more': 'Locks, attempts, accommodation',
  'class.code.untimed': 'Accommodation: untimed',
  'class.code.untimed.note':
    'Makes a second code for a student who needs it. Same work, same marks; the result shows no difference.',
  'class.code.card': 'With the changed office policy card',
  'class.code.card.note': 'The card travels in the link, or is typed behind the code with its dot.',

  'class.code.here': 'Your class code',
  'class.code.link': 'Link for students',
  'class.code.copy': 'Copy the link',
  'class.code.copied': 'The link is copied.',
  'class.code.copy-not': 'This browser does not copy. The link is selected: press Ctrl and C.',
  'class.code.board': 'Show on the board',
  'class.code.board.close': 'Back to the page',
  'class.code.print': 'Print',
  'class.code.qr': 'QR picture of the link {link}',
  'class.code.how':
    'On the first page, under “Class code”, type the code{card, select, yes {, with its dot and what follows} other {}}. Or use the link or scan the square.',
  'class.code.how.address':
    'Go to {address} and type the code under “Class code”{card, select, yes {, with its dot and what follows} other {}}. Or scan the square.',
  'class.code.how.link':
    'This code has a long policy card: it comes by the link or the square only. It cannot be typed.',
  'class.code.gets': '{shift}. Pace: {pace}.',
  'class.code.last': 'Codes made here',
  'class.code.last.one': '{code} · {shift}',
  'class.code.means':
    'Everyone gets {shift, select, first {the first shift} half {the half-length shift} junior {the junior morning} secretary {the secretary morning} other {the same shift}}, the same people and events ({words}), {help, select, coached {coached by a colleague} exam {as an exam, without a coach} other {scored, without a coach}}. The pace is {pace, select, untimed {untimed} relaxed {relaxed} real {real} other {busy}}{fixed, select, yes { and cannot be changed} other {}}. {handbook, select, yes {The handbook is locked. } other {}}{counts, select, first {The first attempt counts.} last {The last attempt counts.} other {The best attempt counts.}}{untimed, select, yes { This code is untimed for whoever needs it.} other {}}{card, select, yes { It goes with your office policy card.} other {}}',

  'title.code': 'Class code',
  'title.code.use': 'Use this code',
  'title.code.drop': 'Play without the class code',
  'title.waiting': 'Take up a shift',
  'title.waiting.note': '{count} shifts wait on this computer',
  'title.waiting.which': 'Whose shift?',
  'seat.names': '{pair, select, none {{name}} other {{name} and {pair}}}',
  'title.waiting.kept': 'The newest {count} unfinished shifts are kept here. Older ones are removed.',
  'title.waiting.code': 'Class code {code}',
  'title.whose': 'Who is sitting here?',
  'title.whose.line': 'This shift belongs to {name}. It stopped at {time}.',
  'title.whose.me': 'I am {name}',
  'title.whose.us': 'We are {name} and {pair}',
  'title.whose.else': 'I am somebody else',
  'title.whose.safe': 'If you are somebody else, nothing of theirs is lost.',

  'badge.name-or-number': 'Your name or number',
  'badge.pair': 'Working in a pair? Second name',
  'badge.pair.note': 'One acts, one reads along. You change after each person.',
  'badge.set':
    'Set by the class code: pace {pace}, help {help}. {counts, select, first {The first} last {The last} other {The best}} attempt counts.',

  'pair.turn': '{acts} acts, {reads} reads.',

  'result.title': 'Your result',
  'result.save': 'Save my result file',
  'result.so-far': 'Save my result so far',
  'result.note':
    'Attempt {attempt}. {counts, select, first {The first} last {The last} other {The best}} attempt counts. Hand the file in as your teacher says.',
  'result.unscored': 'This was a second try from a minute. It is not the result to hand in.',
  'result.saved': 'Saved as {file}.',
} as const;
