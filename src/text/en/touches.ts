// What a situation touches, said before it is practised: plain words, no scene described. One line for each word of the
// closed list of content notes.
export const touches = {
  touches: 'It touches on: {what}.',
  'touches.abuse': 'a controlling or abusive partner or parent',
  'touches.addiction': 'addiction',
  'touches.bodily-fluids': 'vomit or blood',
  'touches.custody': 'parents who live apart',
  'touches.death': 'a death',
  'touches.emergency': 'a medical emergency',
  'touches.injury': 'a fall or an injury',
  'touches.intimate-exam': 'an intimate examination, not shown',
  'touches.police': 'the police asking about a patient',
  'touches.suicide': 'suicide',
  'touches.teen-privacy': 'a teenager’s private visit',
} as const;
