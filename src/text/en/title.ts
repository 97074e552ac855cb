// English of the title: the ways into a shift, and what stands behind them. No reading page: the badge, then the chair.
// Short words on buttons; what a scenario is about is said by the scenario.
export const title = {
  'title.name': 'Front Desk',
  'title.place': 'Alder Creek Family Medicine',
  'title.tagline': 'You have the window, six lines and the book.',
  'title.first': 'Start the first shift',
  'title.first.note': 'About 15 minutes, 7:50 to 9:00',
  'title.resume': 'Take up your shift',
  'title.resume.note': '{name}, {time}',
  'title.practice': 'Practice one situation',
  'title.file': 'Open a shift file',
  'title.settings': 'Settings',
  'title.credits': 'Credits',
  'title.ways': 'Ways to begin',
  'title.back': 'Back',
  'title.outdated': 'Save an older shift as a file',
  'title.keeps-not': 'This browser keeps nothing. Save your shift as a file before you leave.',
  'title.cannot': 'That could not be opened. Try again.',

  'code.deals': 'Class code {code}: everyone who has it gets this first shift ({words}).',
  'code.not-a-code': 'The address holds no class code: a code has twelve letters and digits.',
  'code.mistyped': 'The class code in the address is mistyped. Check it against the board.',
  'code.unknown-edition':
    'The class code in the address is for another edition of the game ({edition}). Ask for a code of this one.',
  'code.newer-code': 'The class code in the address asks for a shift this edition does not have yet.',

  'badge.title': 'Your badge',
  'badge.name': 'Name on your badge',
  'badge.pace': 'Pace',
  'badge.help': 'Help',
  'badge.go': 'Take the chair',
  'badge.default-name': 'Sam',
  'badge.by-code': 'Set by the class code.',
  'badge.loading': 'Unlocking the desk…',

  'practice.title': 'Practice one situation',
  'practice.which': 'Which situation',
  'practice.variant': 'Which way it goes',
  'practice.surprise': 'Surprise me',
  'practice.variant.n': 'Way {n}: {variant}',
  'practice.seed': 'Seed',
  'practice.seed.note': 'The same seed deals the same people.',
  'practice.dice': 'Another seed',
  'practice.none': 'No situations are here yet.',

  'file.title': 'Open a shift file',
  'file.choose': 'Choose a file',
  'file.resume': 'Take it up',
  'file.reading': 'Reading…',
  'file.bad': 'That is no shift file.',

  'credits.title': 'Credits and license',
  'credits.game': 'Front Desk is free software under the MIT license. Everyone in it is fictional.',
  'credits.privacy': 'Your work stays on this computer. Nothing is sent anywhere.',
  'credits.people': 'People are drawn from Open Peeps by Pablo Stanley (CC0).',
  'credits.icons': 'Glyphs are from Lucide (ISC).',
  'credits.fonts':
    'Fonts: Figtree, Bricolage Grotesque, Atkinson Hyperlegible Next, Kalam, Courier Prime (SIL Open Font License).',
  'credits.code':
    'Built with Phaser, Preact, XState, Howler, Valibot and others, each under its own free license.',
} as const;
