// The numbers of the office policy card that any sentence may say: {lateGrace}, {noShowAfter}, {refillDays},
// {waitingMinutes}. Ordinary until a desk with another card is on the screen; which desk that is, the shell knows.
const ORDINARY = { lateGrace: 15, noShowAfter: 15, refillDays: 2, waitingMinutes: 15 } as const;
export type OfficeFigure = keyof typeof ORDINARY;

let figures: Readonly<Record<string, number>> = ORDINARY;

/** The card of the office that is looked at now; a number it does not name is ordinary. */
export function setOfficeFigures(card: Readonly<Record<string, number>>): void {
  figures = { ...ORDINARY, ...card };
}
export const officeFigures = (): Readonly<Record<string, number>> => figures;
