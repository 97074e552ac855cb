// The arithmetic of stock in whole units: reorder point, par, what to order, how long it lasts, what will be used before
// its date. No item is known here; roots are taken in integers, so every machine gets the same figure.

/** The greatest whole number whose square is not above `n`. */
function root(n: number): number {
  let low = 0;
  let high = Math.max(1, n);
  while (low < high) {
    const middle = low + Math.floor((high - low + 1) / 2);
    if (middle * middle <= n) low = middle;
    else high = middle - 1;
  }
  return low;
}
/** The nearest whole number to the root of `n`. */
const nearestRoot = (n: number): number => {
  const r = root(n);
  return n - r * r > r ? r + 1 : r;
};

export const reorderPoint = (dailyUse: number, leadDays: number, safety: number): number =>
  dailyUse * leadDays + safety;

export const parLevel = (dailyUse: number, leadDays: number, reviewDays: number, safety: number): number =>
  dailyUse * (leadDays + reviewDays) + safety;

/** The worst days against the usual ones. */
export const safetyFromWorst = (
  maxDaily: number,
  maxLead: number,
  averageDaily: number,
  averageLead: number,
): number => Math.max(0, maxDaily * maxLead - averageDaily * averageLead);

/** For a service level: `z` in thousandths (1645 is about 95 of 100), the spread of a day's use, the lead in days. */
export const safetyFromSpread = (zThousandths: number, spread: number, leadDays: number): number => {
  const n = zThousandths * zThousandths * spread * spread * leadDays;
  return Math.round(root(n) / 1000);
};

/** Up to par, by the case, less what is there and what is coming; nothing while enough is there. */
export function orderQuantity(
  par: number,
  atOrBelow: number,
  onHand: number,
  onOrder: number,
  caseSize: number,
): number {
  if (onHand + onOrder > atOrBelow) return 0;
  const missing = Math.max(0, par - onHand - onOrder);
  return Math.ceil(missing / caseSize) * caseSize;
}

/** Whole days that a stock lasts; a stock that is not used lasts for ever. */
export const daysOfStock = (onHand: number, dailyUse: number): number =>
  dailyUse === 0 ? Number.MAX_SAFE_INTEGER : Math.floor(onHand / dailyUse);

/** What will be used before its date; the rest is planned waste. */
export const usedBeforeDate = (onHand: number, dailyUse: number, daysLeft: number): number =>
  Math.min(onHand, dailyUse * Math.max(0, daysLeft));

/** The order size at which ordering and keeping cost the same. Money in cents. */
export const economicOrder = (yearlyUse: number, orderCents: number, keepingCents: number): number =>
  nearestRoot(Math.floor((2 * yearlyUse * orderCents) / keepingCents));

/** Whole tenths of °F from whole tenths of °C. */
export const tenthsF = (tenthsC: number): number => Math.round((tenthsC * 9) / 5) + 320;
