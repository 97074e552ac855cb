// English of refusals: what the office says when an act is not possible just now. One line a code, calm and short,
// saying what would make it possible. Only the impossible is refused; the merely wrong happens.
export const refusals = {
  'refusal.nobody-there': 'Nobody is with you right now.',
  'refusal.busy-talking': 'You have one mouth. Close or hold this talk first.',
} as const;
