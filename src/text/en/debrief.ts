// English of the debrief panels. Ids begin with "debrief."; every id here is used, and every id used is here.
// The headlines and the six criticals are named by the score itself. ICU messages; short sentences at about grade eight.
export const debrief = {
  'debrief.when': '{date} · {from} to {to}',
  'debrief.unscored': 'A second try, not scored',
  'debrief.of-shift': 'the average of every part with a chance',
  'debrief.percent': '{total}%',
  'debrief.headline.ready': 'Ready to work alone here.',
  'debrief.headline.mixed': 'Ready with help nearby. Strongest: {strong}. Not yet: {weak}.',
  'debrief.headline.growing': 'Ready with help nearby. Strongest: {strong}. Growing: {growing}.',
  'debrief.headline.few': 'Ready with help nearby. Strongest: {strong}. Look again at: {few}.',
  'debrief.headline.all-growing': 'Growing, with someone beside you. First: {growing}.',
  'debrief.headline.little': 'Too little came up to say.',
  'debrief.headline.practice': 'Keep practicing, with someone beside you. First: {weak}.',
  'debrief.headline.not-safe-alone': 'Not yet safe alone.',

  'debrief.responsibilities': 'The seven responsibilities',
  'debrief.of': '{percent}% · {taken} of {chances} chances',
  'debrief.weights': 'Chances weigh differently: the harder the moment, the more of the percent it carries.',
  'debrief.chances': '{chances, plural, =0 {no chances} one {# chance} other {# chances}}',
  'debrief.band':
    '{band, select, secure {Secure} developing {Developing} practice {Practice} few {Too few to say} other {Not seen}}',
  'debrief.line': '{title}: {taken} of {chances}',
  'debrief.line.not-seen': '{title}: not seen',
  'debrief.no-lines': 'Nothing of this came up.',

  'debrief.critical': 'What must never happen',
  'debrief.critical.at': '{time}. {what}',
  'debrief.critical.lifted': 'You caught it and reported it. It no longer caps the shift.',
  'critical.red-flag-sent-away': 'A warning sign was sent away or left waiting.',
  'critical.chart-to-wrong-person': 'Something from a chart was told to someone who may not hear it.',
  'critical.wrong-chart': 'Work was done in the wrong chart.',
  'critical.clinical-advice': 'Medical advice was given from the desk.',
  'critical.falsified-record': 'A record was made to say what did not happen.',
  'critical.exposure-hidden': 'A known exposure was not reported.',

  'debrief.stepped-away':
    'At {time} a colleague took over in “{story}”. Nothing of it is counted, for you or against you.',
  'debrief.timeline': 'The shift, minute by minute',
  'debrief.timeline.how': 'press a mark to open it',
  'debrief.verdict':
    '{verdict, select, well {went well} part {went in part} lost {lost} other {no marks here}}',

  'debrief.kind': '{kind, select, keep {Keep} fix {Fix} other {Watch}}',
  'debrief.title': '{title}, {time}',
  'debrief.of-story': '{story} · {title}',
  'debrief.did': 'You did',
  'debrief.caused': 'It caused',
  'debrief.why': '{verdict, select, part {For the rest} lost {Done well} other {Why}}',
  'debrief.words': 'Words',
  'debrief.quoted': '“{words}”',
  'debrief.rule': 'Rule',
  'debrief.mark': '{earned} of {possible}',
  'debrief.mark.recovered': '{earned} of {possible}, {recovered} of it won back',
  'debrief.watch': 'Watch this minute done well',
  'debrief.retry': 'Try again from here',
  'debrief.moments': 'One to keep, one to fix, one to watch',
  'debrief.chosen': 'The moment you chose',
  'debrief.back': 'Back to the three',
  'debrief.nothing': 'Nothing to show here: this shift held too little.',

  'debrief.people':
    '{count, plural, one {One person} =2 {Two people} =3 {Three people} other {# people}} from this shift',
  'debrief.figures': 'Figures only: not scored today.',
  'debrief.figure':
    '{id, select, answerSeconds {Calls answered in {value} s} waitSeconds {Wait at the window {time}} longestWaitSeconds {Longest wait {time}} holdSeconds {On hold {time}} gaveUp {{value, plural, =0 {Nobody gave up} one {# person gave up} other {# people gave up}}} callsMissed {{value, plural, =0 {No call missed} one {# call missed} other {# calls missed}}} other {{value}}}',
  'debrief.all': '{count, plural, one {# mark} other {All # marks}}',
  'debrief.all.title': 'All marks',
  'debrief.all.lost': 'Only what was lost',

  'debrief.tin': 'Keepsake tin',
  'debrief.tin.new':
    '{count, plural, =0 {Nothing new in the tin} one {New: a card from {from}} other {New: # cards}}',
  'debrief.tin.empty': 'It fills with what people send you.',
  'debrief.tin.before':
    '{count, plural, one {One more from earlier shifts.} other {# more from earlier shifts.}}',
  'debrief.tin.open': 'Open the tin',
  'debrief.later': 'What came of it',
  'debrief.later.next': 'What came of it',
  'debrief.later.none': 'No news came after this shift.',
  'debrief.later.day':
    '{days, plural, =0 {Later today} =1 {Tomorrow} other {{weeks, plural, =0 {In {days} days} one {In one week} other {In # weeks}}}}, {date}',
  'debrief.later.from': 'From {from}',

  'debrief.again': 'Same shift again',
  'debrief.save': 'Save my record',
  'debrief.print': 'Print',
  'debrief.file': 'front-desk-record.json',
  'debrief.leave': 'To the title',
} as const;
