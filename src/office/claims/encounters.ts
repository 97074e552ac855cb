// Ordinary visits as their clinicians write them down: the line on the sheet, and what an honest charge of it says. A
// suspicion is not a diagnosis: what is only to be ruled out is charged by its sign. Used for dealing, and by players as
// what one who can read would write. One row a visit; nothing here draws or decides.
import type { ClaimFields } from './schema.ts';

export interface Encounter {
  /** Its line is `claims.note.<id>`. */
  id: string;
  booked: string;
  circled: string;
  fields: ClaimFields;
  /** What a hurried hand would charge instead. */
  tempting: Partial<ClaimFields>;
  /** Only for these plans; empty for any. */
  payers: readonly string[];
  provider: 'any' | 'ike-larrabee' | 'wendell-park';
  /** The side that the sheet names. Written as a modifier it is true and not needed: the diagnosis may say it already. */
  side?: 'LT' | 'RT';
}
type Row = Omit<Encounter, 'id' | 'fields'> & { fields: Partial<ClaimFields> };
const OFFICE: ClaimFields = { code: '', diagnosis: '', place: '11', modifier: '', authorization: '' };
const row = (
  code: string,
  diagnosis: string,
  tempting: string,
  more: Partial<Omit<Row, 'fields'>> & { fields?: Partial<ClaimFields> } = {},
): Row => ({
  booked: code,
  circled: code,
  payers: [],
  provider: 'any',
  tempting: { diagnosis: tempting },
  ...more,
  fields: { code, diagnosis, ...more.fields },
});

/** Original Medicare pays for a yearly wellness visit, not for a physical. */
const COVER_PHYSICALS = ['cascade-mutual', 'northbridge-health', 'union-trades-fund', 'larkspur'];
const ROWS: Record<string, Row> = {
  strep: row('OV-2', 'J02.0', 'J02.9'),
  'cough-rule-out': row('OV-2', 'R05.1', 'J18.9'),
  'ankle-rule-out': row('OV-2', 'M25.571', 'S82.891A', { side: 'RT' }),
  'low-back': row('OV-2', 'M54.50', 'M54.5'),
  'pressure-reading': row('BP-1', 'R03.0', 'I10', { provider: 'ike-larrabee' }),
  'pressure-known': row('OV-2', 'I10', 'R03.0'),
  'sugar-steady': row('OV-3', 'E11.9', 'E11.65'),
  'physical-clear': row('PX-1', 'Z00.00', 'Z00.01', { payers: COVER_PHYSICALS }),
  'physical-turned': row('OV-3', 'H66.92', 'Z00.00', {
    side: 'LT',
    payers: COVER_PHYSICALS,
    booked: 'PX-1',
    tempting: { code: 'PX-1' },
  }),
  'shoulder-left': row('OV-2', 'M25.512', 'M25.511', { side: 'LT' }),
  'ankle-sprain': row('OV-2', 'S93.401A', 'S93.401', { side: 'RT' }),
  'video-home': row('OV-2', 'J30.2', 'J06.9', { fields: { place: '10' }, tempting: { place: '11' } }),
  'video-truck': row('OV-2', 'R51.9', 'G43.909', { fields: { place: '02' }, tempting: { place: '11' } }),
  'lab-with-notice': row('LB-1', 'E78.5', 'I10', {
    payers: ['medicare'],
    provider: 'ike-larrabee',
    fields: { modifier: 'GA' },
    tempting: { modifier: '' },
  }),
  'skipped-beats': row('EKG-1', 'R00.2', 'I49.9', {
    payers: ['northbridge-health'],
    fields: { authorization: 'on-log' },
    tempting: { authorization: '' },
  }),
  'wart-frozen': row('PR-1', 'B07.9', 'L82.1', {
    side: 'LT',
    payers: ['northbridge-health', 'cascade-mutual'],
    provider: 'wendell-park',
    fields: { authorization: 'on-log' },
    tempting: { authorization: '' },
  }),
};
/** `authorization: on-log` stands for the number that the log of this claim carries. */
export const ENCOUNTERS: readonly Encounter[] = Object.entries(ROWS).map(([id, r]) => ({
  ...r,
  id,
  fields: { ...OFFICE, ...r.fields },
}));
export const encounterOf = (line: string): Encounter | undefined =>
  ENCOUNTERS.find((e) => line === `claims.note.${e.id}`);
