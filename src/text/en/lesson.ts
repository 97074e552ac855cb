// The lesson: fifty minutes from bell to bell, a sheet for whoever stands in, exit questions, and the words of the answer
// key. For a teacher who never saw the game: short, and to be read standing.
export const lesson = {
  'lesson.title': 'The lesson',
  'lesson.print': 'Print',
  'lesson.part.plan': 'Plan for fifty minutes',
  'lesson.part.sub': 'For the substitute',
  'lesson.part.exit': 'Exit questions',
  'lesson.part.touches': 'What the situations touch',
  'lesson.part.key': 'Answer key',
  'lesson.parts': 'Parts of the lesson',
  'lesson.plan.what':
    'One period, one class code, half a first shift. Works with locked Chromebooks; nothing is installed and no account is made.',
  'lesson.plan.when': 'Minutes',
  'lesson.plan.part': 'Part',
  'lesson.plan.teacher': 'You say and do',
  'lesson.plan.student': 'Students do',
  'lesson.plan.0.when': '0:00 to 0:05',
  'lesson.plan.0.name': 'Huddle',
  'lesson.plan.0.teacher':
    'Say: “You are the front desk of a small clinic. Two of you work it; the colleague takes the rest.” Read the notes on the desk aloud. Say what the story touches; whoever would rather not can tick “Leave a subject out” on the badge, or step away in the talk. Write the class code on the board.',
  'lesson.plan.0.student': 'Open the page, type the code and a name, read the notes.',
  'lesson.plan.1.when': '0:05 to 0:23',
  'lesson.plan.1.name': 'Play',
  'lesson.plan.1.teacher':
    'Walk. Help with keys and sound, not with answers. At 0:15 say: “Half time.” At 0:21 say: “Finish the person in front of you.”',
  'lesson.plan.1.student':
    'Play half a first shift. It keeps itself: nobody loses anything when the bell rings.',
  'lesson.plan.2.when': '0:23 to 0:31',
  'lesson.plan.2.name': 'Debrief',
  'lesson.plan.2.teacher':
    'Say: “Read your one keep, one fix, one watch. Open the fix.” Ask those who are done to watch that minute done well.',
  'lesson.plan.2.student': 'Read their own debrief. Save the result file and hand it in.',
  'lesson.plan.3.when': '0:31 to 0:45',
  'lesson.plan.3.name': 'Talk',
  'lesson.plan.3.teacher':
    'Take one moment that many got wrong. Ask: What did you see? What did you think? What would you say now? Let two play it aloud: one caller, one desk.',
  'lesson.plan.3.student': 'Say what they did and why. Try better words aloud.',
  'lesson.plan.4.when': '0:45 to 0:50',
  'lesson.plan.4.name': 'Exit question',
  'lesson.plan.4.teacher': 'Write one exit question on the board. Collect the slips at the door.',
  'lesson.plan.4.student': 'Answer in two sentences.',
  'lesson.plan.before':
    'Before class: open the page once on each student computer, so that it is kept there. Make a class code. Print the answer key for it and the sheet for the substitute.',
  'lesson.plan.code': 'Make the class code',
  'lesson.plan.short':
    'Only forty minutes? Cut the talk, not the debrief. A shift that the bell stops goes on next time.',
  'lesson.sub.what':
    'You are standing in today. The class plays the front desk of a clinic for eighteen minutes, then talks about it. This sheet is all you need.',
  'lesson.sub.0':
    'You need no medical or computer skills. The game explains itself; students know more than they say.',
  'lesson.sub.1':
    'Write the class code from the folder on the board. No code? They choose “Half a first shift” on the first page.',
  'lesson.sub.2': 'Headphones help. Without them everything can be read: what is said stands on the screen.',
  'lesson.sub.3':
    'If somebody is stuck, say: “Look at the notes. Who is waiting? What do you need to know first?”',
  'lesson.sub.4':
    'If somebody would rather not do a situation, they can leave its subject out on the badge, before they sit down. In a talk, “Step away from this one” gives it to a colleague. Do not ask why. Nothing is taken off.',
  'lesson.sub.5':
    'If a computer fails, open the page again on it: the shift is still there. Two may share one: one reads, one acts.',
  'lesson.sub.6':
    'At the end each saves a result file. Tell them the name of the folder. You need not look inside.',
  'lesson.sub.7': 'Leave the teacher a line: who was here, and what they talked about.',
  'lesson.exit.what': 'Choose one. Two sentences are enough; spelling does not count.',
  'lesson.exit.0': 'Which two things did you ask before you opened a chart, and why both?',
  'lesson.exit.1': 'Somebody in the family calls. How do you find out what you may tell them?',
  'lesson.exit.2': 'The card and the plan’s reply do not agree. What do you do first?',
  'lesson.exit.3': 'What makes a message one that can be acted on without calling back?',
  'lesson.exit.4': 'You made a mistake ten minutes ago. What do you do now, and whom do you tell?',
  'lesson.exit.5': 'A caller sounds very ill. What do you never do?',
  'lesson.touches.what':
    'Say these before the shift that holds them. Whoever would rather not meet one ticks its subject under “Leave a subject out” on the badge. It is not dealt to them, and nothing is taken off for it. In the middle of such a talk, “Step away from this one” does the same.',
  'lesson.touches.none':
    'The other situations touch on nothing of the kind: everyday impatience, money and mistakes.',
  'lesson.key.what':
    'Type a class code, or choose a shift and its seed. A practiced colleague plays it now, on this computer. Here is what they do.',
  'lesson.key.code': 'Class code',
  'lesson.key.shift': 'Or the shift',
  'lesson.key.seed': 'Seed',
  'lesson.key.show': 'Show the answer key',
  'lesson.key.shift.first': 'First shift',
  'lesson.key.shift.half': 'Half a first shift',
  'lesson.key.shift.junior': 'Junior morning',
  'lesson.key.shift.secretary': 'Secretary morning',
  'lesson.key.of':
    '{shift}, seed {seed}: {count} things in order. The practiced colleague earns {total} of 100. Points count within one piece of work; the total weighs the pieces against each other.',
  'lesson.key.touches': 'This shift touches on: {what}.',
  'lesson.key.done': 'What is done',
  'lesson.key.marks': 'Marks, and the rule each stands on',
  'lesson.key.mark': '{title}: {points, plural, one {# point} other {# points}}.',
  'lesson.key.rule': '{rule} ({source})',
  'lesson.key.policy': 'office policy',
  'lesson.key.replies': 'What to say',
  'lesson.key.best': 'Best',
  'lesson.key.acceptable': 'Good too',
  'lesson.key.right': 'True this time, and right: {right}.',
  'lesson.key.says': '“{words}”',
  'lesson.key.nobody': 'On the desk',
  'lesson.key.as.arrival': 'Comes to the window',
  'lesson.key.as.check-out': 'Checks out',
  'lesson.key.as.errand': 'At the window',
  'lesson.key.as.call': 'Calls',
  'lesson.key.as.inside': 'A colleague leans in',
  'lesson.key.as.portal': 'Portal message',
  'lesson.key.as.fax': 'Fax',
  'lesson.key.as.e-mail': 'E-mail',
  'lesson.key.as.voicemail': 'Voicemail',
  'lesson.key.as.work': 'Desk work',
} as const;
