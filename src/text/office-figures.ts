// The numbers of the office policy card that any sentence may say: {lateGrace}, {noShowAfter}, {refillDays},
// {waitingMinutes}, as they are in an ordinary office. A text of another office is made from this one and has its own.
export type OfficeFigures = Readonly<Record<string, number>>;
export const ORDINARY: OfficeFigures = { lateGrace: 15, noShowAfter: 15, refillDays: 2, waitingMinutes: 15 };
