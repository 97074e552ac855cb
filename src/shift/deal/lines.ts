// Openings drawn without replacement: no wording twice in a shift, whoever is dealt.
// Keyed by the contact, so that one contact more or less changes nobody else's words where there are enough.
import type { Manner } from '../../office/kinds.ts';
import type { Practice } from '../../scenario/content.ts';
import { stream } from '../streams.ts';

const MANNERS = ['easy', 'short', 'worn', 'sharp'] as const;

export interface Openings {
  opening(reason: string, manner: Manner, contact: string): string[];
  text(reason: string, contact: string): string;
  /** The errand in so many words, for whoever asks; null where a reason has none. */
  again(reason: string, contact: string): string | null;
}

export function openings(practice: Practice, seed: number): Openings {
  const used = new Set<string>();
  /** Where a manner's words are all said, another manner's will do: nothing is said twice. */
  const draw = (ids: string[], contact: string, others: string[] = []): string => {
    const phrase = stream(seed, contact, 'phrase');
    const order = [...phrase.shuffle(ids), ...phrase.shuffle(others)];
    const id = order.find((x) => !used.has(x)) ?? order[0];
    if (id === undefined) throw new Error(`No line left for ${contact}.`);
    used.add(id);
    return id;
  };
  const reason = (id: string) => {
    const found = practice.reasons.find((r) => r.id === id);
    if (!found) throw new Error(`The practice knows no reason "${id}".`);
    return found;
  };
  return {
    opening: (id, manner, contact) => [
      draw(
        (reason(id).opening?.[manner] ?? []).map((l) => l.id),
        contact,
        MANNERS.filter((other) => other !== manner).flatMap((other) =>
          (reason(id).opening?.[other] ?? []).map((l) => l.id),
        ),
      ),
    ],
    again: (id, contact) => {
      const lines = reason(id).again ?? [];
      return lines.length === 0
        ? null
        : draw(
            lines.map((l) => l.id),
            `${contact}.again`,
          );
    },
    text: (id, contact) => {
      const text = reason(id).text;
      return draw(
        (Array.isArray(text) ? text : Object.values(text ?? {}).flat()).map((l) => l.id),
        contact,
      );
    },
  };
}
