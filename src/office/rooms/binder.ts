// The practice's binder for rooms and instruments, as tables: where things go, how long a product must stay wet, what a visit
// type needs, what the sterilizer must reach, which class an instrument is, how somebody lies for an exam.
// Sources stand in scenarios/rules (rooms-*). Nothing here knows a shift.

export const BINS = ['trash', 'linen', 'red-bag', 'sharps', 'soak'] as const;
export type Bin = (typeof BINS)[number];
/** Where what lies about belongs. A dot of blood is ordinary trash; the red bag is not wrong for it. */
export const BELONGS: Record<string, readonly Bin[]> = {
  'table-paper': ['trash'],
  wrapper: ['trash'],
  'tongue-blade': ['trash'],
  'cotton-ball': ['trash', 'red-bag'],
  'soaked-gauze': ['red-bag'],
  gown: ['linen'],
  drape: ['linen'],
  lancet: ['sharps'],
  'needle-cap': ['trash', 'sharps'],
  scissors: ['soak'],
};
export const isSharp = (item: string): boolean => item === 'lancet';

/** What the label says, and how long it stays wet on its own. */
export const PRODUCTS: Record<string, { disinfects: boolean; labelMs: number; driesMs: number }> = {
  'blue-wipes': { disinfects: true, labelMs: 180_000, driesMs: 240_000 },
  'gray-wipes': { disinfects: true, labelMs: 60_000, driesMs: 100_000 },
  spray: { disinfects: true, labelMs: 240_000, driesMs: 150_000 },
  'glass-cleaner': { disinfects: false, labelMs: 0, driesMs: 60_000 },
};
/** It begins to look streaky this long before it is dry. */
export const STREAKY_MS = 40_000;

/** The set-up card of each visit type: what must be out before the room is called ready. */
export const SET_UP: Record<string, readonly string[]> = {
  'OV-1': ['table-paper'],
  'OV-2': ['table-paper'],
  'OV-3': ['table-paper', 'gown'],
  'NP-1': ['table-paper', 'gown'],
  'PX-1': ['table-paper', 'gown', 'drape', 'ear-tips'],
  'WC-1': ['table-paper', 'ear-tips'],
  'BP-1': ['cuff-cover'],
  'EKG-1': ['table-paper', 'gown', 'electrodes'],
  'LB-1': ['tourniquet', 'labels'],
  'PR-1': ['table-paper', 'drape', 'sterile-pack', 'gauze'],
};
export const setUpFor = (type: string): readonly string[] => SET_UP[type] ?? ['table-paper'];
/** Everything that can be laid out. */
export const SUPPLIES = [...new Set(Object.values(SET_UP).flat())];

export const PROGRAMS = ['wrapped-121', 'wrapped-132', 'open-132'] as const;
export type Program = (typeof PROGRAMS)[number];
/** What each key of the machine does: temperature and minutes held. */
export const PROGRAM: Record<Program, { tempC: number; minutes: number; wrapped: boolean }> = {
  'wrapped-121': { tempC: 121, minutes: 30, wrapped: true },
  'wrapped-132': { tempC: 132, minutes: 15, wrapped: true },
  'open-132': { tempC: 132, minutes: 3, wrapped: false },
};
/** Least hold for wrapped goods, gravity or pre-vacuum, by temperature; null when the table has no such line. */
export function leastMinutes(method: 'gravity' | 'pre-vacuum', tempC: number): number | null {
  if (method === 'gravity') return tempC >= 132 ? 15 : tempC >= 121 ? 30 : null;
  return tempC >= 132 ? 4 : null;
}
/** Whether a printed cycle is enough for wrapped packs. */
export function cycleMeets(method: 'gravity' | 'pre-vacuum', tempC: number, heldMin: number): boolean {
  const least = leastMinutes(method, tempC);
  return least !== null && heldMin >= least;
}
export const HEAT_MS = 8 * 60_000;
export const DRY_MS = 15 * 60_000;

export const SPAULDING = ['critical', 'semicritical', 'noncritical'] as const;
export type Spaulding = (typeof SPAULDING)[number];
export const CLASS_OF: Record<string, Spaulding> = {
  'scalpel-handle': 'critical',
  'suture-scissors': 'critical',
  'biopsy-forceps': 'critical',
  needle: 'critical',
  implant: 'critical',
  'vaginal-speculum': 'semicritical',
  'nasal-speculum': 'semicritical',
  'laryngoscope-blade': 'semicritical',
  'oral-thermometer': 'semicritical',
  'transvaginal-probe': 'semicritical',
  'bp-cuff': 'noncritical',
  stethoscope: 'noncritical',
  'exam-table': 'noncritical',
  scale: 'noncritical',
  keyboard: 'noncritical',
  'ekg-leads': 'noncritical',
};
export const LEAST: Record<Spaulding, 'sterile' | 'high-level' | 'low-level'> = {
  critical: 'sterile',
  semicritical: 'high-level',
  noncritical: 'low-level',
};
/** This office sterilizes whatever is semicritical too; the rest is wiped. */
export const goesTo = (kind: string): 'sterilize' | 'wipe' =>
  CLASS_OF[kind] === 'noncritical' ? 'wipe' : 'sterilize';
export const HINGED = new Set(['suture-scissors', 'biopsy-forceps', 'vaginal-speculum', 'nasal-speculum']);

export const POSITIONS = [
  'sitting',
  'supine',
  'dorsal-recumbent',
  'lithotomy',
  'fowler',
  'semi-fowler',
  'prone',
  'sims',
  'knee-chest',
  'trendelenburg',
  'jackknife',
  'lateral',
] as const;
export type Position = (typeof POSITIONS)[number];
/** For which exams each position serves. Texts differ on angles, and so no angle is asked for. */
export const SERVES: Record<string, readonly Position[]> = {
  'head-and-neck': ['sitting', 'fowler'],
  chest: ['sitting', 'supine', 'fowler'],
  back: ['sitting', 'prone'],
  abdomen: ['supine', 'dorsal-recumbent'],
  spine: ['prone'],
  pelvic: ['lithotomy'],
  rectal: ['sims', 'knee-chest'],
  'heart-sounds': ['lateral', 'sitting'],
};
/** Whoever is short of breath sits up until the examiner is ready. */
export const rightPosition = (exam: string, breathless: boolean, as: Position): boolean =>
  breathless ? as === 'fowler' : (SERVES[exam] ?? []).includes(as);

/** What a provider may ask of you at all, once it is signed; the rest belongs to the nurse or the assistant. */
export const WITHIN = new Set(['chaperone', 'position', 'hand']);

/**
 * Why a piece of work is not yours, or null: your card for it is not signed (of assisting, that ask is beyond any card), or the
 * assistant is here and free. A chaperone is asked of whoever is asked.
 */
export function notYours(
  card: Readonly<Record<RoomWorkKind, boolean>>,
  assistant: 'in' | 'behind' | 'out',
  kind: RoomWorkKind,
  ask: string,
): 'not-signed' | 'not-yours' | null {
  if (!card[kind] || (kind === 'assist' && !WITHIN.has(ask))) return 'not-signed';
  return kind !== 'assist' && assistant === 'in' ? 'not-yours' : null;
}
export type RoomWorkKind = 'turnover' | 'instruments' | 'assist';
export const isRoomWork = (kind: string | undefined): kind is RoomWorkKind =>
  kind === 'turnover' || kind === 'instruments' || kind === 'assist';
