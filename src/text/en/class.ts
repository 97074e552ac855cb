// The class room's own words: its head and the way in from the title. Each of its pages has a file of its own,
// so that two people seldom edit the same one.
export const classRoom = {
  'class.back': 'Back to the title',
  'class.pages': 'Pages for the teacher',
  'title.class': 'For teachers',
} as const;
