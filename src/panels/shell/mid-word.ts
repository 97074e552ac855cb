// Whoever writes does not look up when the field goes away under their hands: the letters that follow at once still belong to
// the word, and are no hotkeys. Enter, Tab, Escape and a pause end a word. Knows keys and times, and nothing of the page.

/** Longer than between two letters of a slow writer, shorter than a thought. */
const PAUSE_MS = 700;

export class MidWord {
  private lastMs = Number.NEGATIVE_INFINITY;

  /** Takes a key in; whether it only goes on with a word that was being written elsewhere. */
  takes(key: string, inField: boolean, atMs: number): boolean {
    const letter = key.length === 1;
    const goesOn = letter && !inField && atMs - this.lastMs < PAUSE_MS;
    this.lastMs = letter && (inField || goesOn) ? atMs : Number.NEGATIVE_INFINITY;
    return goesOn;
  }
}
