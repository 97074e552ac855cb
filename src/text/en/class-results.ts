// English of the teacher's page that reads result files. Plain words, short: a teacher has five minutes between two classes.
// Bands, responsibilities and criticals have their names elsewhere; here is only what this page adds.
export const classResults = {
  'results.title': 'Results',
  'results.how':
    'Drop the result files of your class here. Each one is played again on this computer and checked. Nothing is sent anywhere.',
  'results.kept-not':
    'Nothing is kept. The results are gone when you close this page, so save the table or print first.',
  'results.choose': 'Choose files',
  'results.choose.more': 'Add files',
  'results.folder': 'Choose a folder',
  'results.drop': 'or drop them anywhere on this page',
  'results.none': 'There were no result files in that. They end in .json.',
  'results.code': 'Class code, if you have it',
  'results.code.note': 'Without one, the shift most files have counts.',
  'results.code.bad': 'That is no class code of this edition. Files are compared with each other.',
  'results.code.good': 'Files are compared with this code.',
  'results.clear': 'Clear all',

  'results.checking': '{done} of {all} files checked',
  'results.cancel': 'Stop checking',
  'results.checked':
    '{good} of {all, plural, one {# file} other {# files}} {good, plural, one {counts} other {count}}. {look, plural, =0 {All are fine.} one {# needs a look.} other {# need a look.}}',
  'results.students': '{count, plural, one {# student} other {# students}}',

  'results.pages': 'Results, page by page',
  'results.page.files': 'Files',
  'results.page.files.look': 'Files, {look} to look at',
  'results.page.talk': 'What shall we talk about today',
  'results.page.grid': 'Line by line',
  'results.page.figures': 'Practice figures',
  'results.to-talk': 'What shall we talk about today?',
  'results.attempts': 'Of several attempts',
  'results.attempts.which':
    '{which, select, first {the first counts} best {the best counts} other {the last counts}}',
  'results.csv': 'Save as a table (CSV)',
  'results.csv.file': 'front-desk-class.csv',
  'results.print.class': 'Print the class page',
  'results.print.students': 'Print a page for each student',

  'results.files': 'Files',
  'results.files.name': 'Student',
  'results.files.file': 'File',
  'results.files.verdict': 'Verdict',
  'results.files.what': 'What it means, and what to do',
  'results.more': 'Show {count} more',
  'results.verdict.ok': 'OK',
  'results.verdict.edited': 'Edited',
  'results.verdict.damaged': 'Damaged',
  'results.verdict.duplicate': 'Duplicate',
  'results.verdict.wrong-code': 'Wrong code',
  'results.verdict.other-version': 'Other version',
  'results.what.ok': 'Counts: {total} of 100.',
  'results.what.not-counted': 'Good. Another attempt of this student counts.',
  'results.what.unfinished': 'Not played to the end: {total} of 100 so far. Counts until a whole one comes.',
  'results.what.unscored': 'A second try from some minute. It does not count; ask for the whole shift.',
  'results.what.edited':
    'Changed by hand{at, plural, =0 {} other { at act #}}: it does not replay to what it claims. Ask for the file as the game saved it.',
  'results.what.edited.beside':
    'Its acts come to {total} of 100, but something beside them was changed by hand: name, attempt or score. Ask for the file as the game saved it.',
  'results.what.damaged':
    'Cut short or not a result file. Ask the student to save it again and hand it in again.',
  'results.what.other-version':
    'Played in another edition of the game, which this one cannot check. Open it there, or have the shift played again here.',
  'results.what.wrong-code': 'A good file, but of another shift than the rest. Ask which code was used.',
  'results.what.wrong-code.asked':
    'A good file, but of another shift than your code. Ask which code was used.',
  'results.what.duplicate.own': 'The same shift as “{file}”, handed in twice. One of them counts.',
  'results.what.duplicate.earlier': 'An earlier save of the shift in “{file}”. The later one counts.',
  'results.what.duplicate.other':
    'Act for act the same shift as {name} in “{file}”. One of them did not play it. Ask both.',
  'results.what.duplicate.begun':
    'Act for act what {name} played in “{file}”, who went on from it. Ask both.',

  'results.talk.none': 'Nothing was lost: there is nothing to mend. Talk about what went well.',
  'results.talk.no-files': 'No file counts yet. Look at the files first.',
  'results.talk.critical': 'Named first: what must never happen',
  'results.talk.lost': '{lost} of {of} lost marks here',
  'results.talk.most': 'Most often',
  'results.talk.also': 'Also',
  'results.talk.by': '{count, plural, one {# student} other {# students}}',
  'results.talk.who': 'Who',
  'results.talk.and': 'and {count} more',
  'results.talk.words': 'Words that work',
  'results.talk.rule': 'The rule',
  'results.talk.why':
    'Ask the class: what were you trying to do, and what did the other person need just then?',
  'results.see': 'See this moment',
  'results.see.of': 'See this moment: {name}, {time}',

  'results.grid': 'Lines and students',
  'results.grid.how': 'Arrow keys move; Enter opens a cell.',
  'results.grid.line': 'Line',
  'results.grid.total': 'Total',
  'results.grid.criticals': 'Criticals',
  'results.grid.no-criticals': 'None',
  'results.grid.critical': '{count, plural, one {# critical} other {# criticals}}',
  'results.grid.of': '{taken} of {chances}',
  'results.grid.percent': '{percent}%',
  'results.grid.stepped-away': 'a colleague took it',
  'results.line.not-seen': '{title}: not seen, a colleague took it',
  'results.stepped-away':
    'At {time} a colleague took over in “{story}”, at the student’s wish. It is not seen: no mark is lost by it. Ask for no reason.',
  'results.grid.not-dealt': 'Not in this shift',
  'results.grid.unfinished': 'not to the end',
  'results.grid.attempts': '{count} attempts',
  'results.grid.page': 'Students {from} to {to} of {all}',
  'results.grid.before': 'Students before',
  'results.grid.after': 'Students after',
  'results.legend': 'What the signs mean',
  'results.legend.band':
    '{band, select, secure {Secure: 90% and more} developing {Developing: 70 to 89%} practice {Practice: under 70%} few {No sign, a count such as 2 of 2: too few chances to say} other {Not seen: nothing of it came up}}',

  'results.cell.title': '{student}: {line}',
  'results.cell.lost': 'Lost here',
  'results.cell.kept': 'Earned here',
  'results.cell.none': 'No marks of this.',
  'results.cell.all': 'All of the shift',
  'results.mark.at': '{time}, {about}',

  'results.figures.note': 'Figures only: they are no part of the marks.',
  'results.figure':
    '{id, select, minutes {Minutes of the shift} utilisation {Busy} answerSeconds {Calls answered in} waitSeconds {Wait at the window} longestWaitSeconds {Longest wait} holdSeconds {On hold} gaveUp {Gave up waiting} callsMissed {Calls missed} other {{id}}}',
  'results.figures.middle': 'Middle of the class',

  'results.csv.student': 'Student',
  'results.csv.counts': 'Counts',
  'results.csv.yes': 'yes',
  'results.csv.no': 'no',
  'results.csv.finished': 'Finished',
  'results.csv.attempts': 'Attempts',
  'results.csv.grade': 'Band',
  'results.csv.critical-words': 'Criticals in words',
  'results.csv.percent': '{name} (percent)',
  'results.csv.band': '{name} (band)',
  'results.csv.taken': '{name} (taken)',
  'results.csv.chances': '{name} (chances)',

  'results.print.title': 'The class at the front desk',
  'results.print.bands': 'Students by band',
  'results.print.lost': 'Lost most often',
  'results.print.next': 'Look at these first',
  'results.print.lines': 'Line by line',
} as const;
