// A changed policy card in a link: after the class code, a letter and a number for each changed value ("g5r3"). Only
// letters and digits, so that it stands in an address as it is. What this edition does not know or allow is no card.
import { changedOnly, fitsPolicy, POLICIES, type Policy } from '../office/policy/table.ts';

/** Empty for an ordinary office. */
export function policyText(policy: Policy): string {
  return Object.entries(changedOnly(policy))
    .map(([id, value]) => `${POLICIES.find((row) => row.id === id)?.letter}${value}`)
    .join('');
}

/** The changed values, or null when the text is no card: an unknown letter, one twice, a value out of bounds. */
export function readPolicyText(text: string): Record<string, number> | null {
  const typed = text.trim().toLowerCase();
  if (!/^([a-z]\d{1,3})*$/.test(typed)) return null;
  const policy: Record<string, number> = {};
  for (const [, letter, number] of typed.matchAll(/([a-z])(\d+)/g)) {
    const id = POLICIES.find((row) => row.letter === letter)?.id;
    if (id === undefined || id in policy || !fitsPolicy(id, Number(number))) return null;
    policy[id] = Number(number);
  }
  return changedOnly(policy);
}
