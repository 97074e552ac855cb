// What a line of a slip stands at, and what may be written on it by one press: what was heard (as it was heard), what they
// came for in their own words, what the attached chart says. Offers only; nothing here writes or judges.
import type { SlipField, SlipView, TalkView, TextRef } from '../../../views/types.ts';

export type RowState = 'blank' | 'offered' | 'confirmed' | 'entry' | 'answered';

/** One press to write: the value, or the line whose words are to be written. */
export interface Offer {
  from: 'heard' | 'said' | 'chart' | 'confirmed';
  value: string | TextRef;
}

const mine = (slip: SlipView, talk: TalkView | null): TalkView | null =>
  talk !== null && (slip.contact === null || slip.contact === talk.contact.contact) ? talk : null;

export function offersOf(slip: SlipView, field: SlipField, talk: TalkView | null): Offer[] {
  if (field.input === 'patient' || field.input === 'choice') return [];
  const heard = mine(slip, talk)?.heard.find((h) => h.field === field.field || h.field === field.asks);
  const offers: Offer[] = [];
  if (heard !== undefined && heard.value !== '') offers.push({ from: 'heard', value: heard.value });
  else if (field.said !== null) offers.push({ from: 'said', value: field.said });
  // A message is about a chart: what stands there need not be asked once more, and may be the wrong chart's.
  const attached =
    slip.kind === 'message' && slip.fields.some((f) => f.input === 'patient' && f.value !== '');
  if (attached && field.onFile !== null && field.onFile !== heard?.value)
    offers.push({ from: 'chart', value: field.onFile });
  return offers;
}

/** They said yes to what is on file: the line is dealt with, and may be written all the same. */
export const confirmedOf = (field: SlipField): Offer[] =>
  field.onFile === null ? [] : [{ from: 'confirmed', value: field.onFile }];

export function rowState(slip: SlipView, field: SlipField, talk: TalkView | null): RowState {
  if (field.value !== '') return 'answered';
  if (offersOf(slip, field, talk).length > 0) return 'offered';
  const here = mine(slip, talk);
  if (field.asks === null || here === null) return 'entry';
  if (field.confirmed && field.onFile !== null) return 'confirmed';
  return here.asked.includes(field.asks) ? 'entry' : 'blank';
}

/** Lines that can be written as they were heard, when there are two or more of them. */
export function heardLines(slip: SlipView, talk: TalkView | null): { field: string; value: string }[] {
  return slip.fields.flatMap((field) => {
    if (field.value !== '') return [];
    const one = offersOf(slip, field, talk).find((offer) => offer.from === 'heard');
    return one === undefined || typeof one.value !== 'string'
      ? []
      : [{ field: field.field, value: one.value }];
  });
}
