// A policy card as a file of the teacher's own: a short text and what it is, read back as strictly as a link is.
// Whatever is no card of this edition is null.
import type { Policy } from '../../../office/policy/table.ts';
import { policyText, readPolicyText } from '../../../shift/policy-text.ts';

const FORMAT = 'front-desk-policy/1';

export const cardFile = (policy: Policy): string =>
  `${JSON.stringify({ format: FORMAT, card: policyText(policy) }, null, 2)}\n`;

export function readCardFile(text: string): Record<string, number> | null {
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file !== 'object' || file === null || !('format' in file) || !('card' in file)) return null;
    return file.format === FORMAT && typeof file.card === 'string' ? readPolicyText(file.card) : null;
  } catch {
    return null;
  }
}
