// Numbers that dealing writes into papers and mouths and that no entry of the practice holds: second lines, what a fax
// machine learned wrongly, lines given for private calls, new phones. Each has one owner, or none; nobody draws from
// this table but who it names. 394 is no area code yet.

/** Another line of the same office, on its letterhead. */
export const SECOND_LINE = {
  orthopaedist: '394-555-0136',
  cardiology: '394-555-0140',
  'millpond-imaging': '394-555-0109',
  'foundry-therapy': '394-555-0186',
} as const;

/** What the fax machine learned wrongly: a stranger's. The transmission shop's is in the directory. */
export const LEARNED_WRONGLY = {
  orthopaedist: '555-0138',
  cardiology: '555-0141',
  'millpond-imaging': '555-0107',
  'foundry-therapy': '555-0106',
} as const;

/** Printed on letters from where no directory looks, attorneys, employers and plans: one for each sender. */
export const ON_LETTERS = Array.from({ length: 14 }, (_, n) => `394-555-01${52 + n}`);

/** On a letter that calls itself an office we know, almost the number we hold. */
export const ALMOST: Record<string, string> = {
  orthopaedist: '555-0138',
  cardiology: '555-0141',
  'cedar-county-hospital': '394-555-0192',
  'county-health': '394-555-0115',
};

/** The number somebody gave for private calls. */
export const PRIVATE = '555-0199';

/** The phone of somebody who has a new one. */
export const NEW_PHONES = Array.from({ length: 10 }, (_, n) => `394-555-01${70 + n}`);
