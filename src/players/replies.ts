// Players that differ from the exemplar in one thing only: which of the offered replies they give. Lengths and words of
// replies reach them as text by line id, as a reader would see them. They measure whether a manner alone can win marks.
import type { Command } from '../office/commands.ts';
import type { Play } from '../shift/plays.ts';
import type { Stream } from '../shift/streams.ts';
import type { DeskView } from '../views/types.ts';
import { Exemplar } from './exemplar.ts';

export type Texts = Readonly<Record<string, string>>;
/** Of the offered replies, in the order shown, the one this manner gives. */
export type Choice = (offered: readonly string[], texts: Texts) => string | undefined;

const KIND =
  /\b(?:please|thank|thanks|sorry|kind|kindly|glad|gladly|welcome|appreciate|lovely|happy|afraid|mind)\b/gi;
const lengthOf = (texts: Texts, id: string): number => texts[id]?.length ?? 0;
const kindness = (texts: Texts, id: string): number => texts[id]?.match(KIND)?.length ?? 0;

/** The first of the greatest: ties go to the order shown. */
function greatest(offered: readonly string[], measure: (id: string) => number): string | undefined {
  let best = offered[0];
  for (const id of offered) if (best !== undefined && measure(id) > measure(best)) best = id;
  return best;
}

export const longest: Choice = (offered, texts) => greatest(offered, (id) => lengthOf(texts, id));
export const shortest: Choice = (offered, texts) => greatest(offered, (id) => -lengthOf(texts, id));
export const politest: Choice = (offered, texts) => greatest(offered, (id) => kindness(texts, id));
export const first: Choice = (offered) => offered[0];
export const anyOf =
  (draw: Stream): Choice =>
  (offered) =>
    offered.length === 0 ? undefined : draw.pick(offered);

export class ReplyStyle extends Exemplar {
  private readonly choice: Choice;
  private readonly texts: Texts;
  constructor(plays: readonly Play[], choice: Choice, texts: Texts) {
    super(plays);
    this.choice = choice;
    this.texts = texts;
  }

  protected override shape(view: DeskView, command: Command | null): Command | null {
    if (command?.type !== 'say.reply') return command;
    const offered = view.talk?.offer?.options.map((o) => o.id) ?? [];
    return { type: 'say.reply', id: this.choice(offered, this.texts) ?? command.id };
  }
}
