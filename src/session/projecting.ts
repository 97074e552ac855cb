// A situation before a class: looked at act by act like any log, and at each reply the class may choose. A choice is played on
// in a copy that lies here instead, until one goes back to the vote. Counts nothing and keeps nothing.
import type { Edition } from '../scenario/content.ts';
import type { MomentView } from '../scoring/types.ts';
import type { TextRef } from '../views/types.ts';
import { time as pageTime } from './browser.ts';
import { debriefed } from './debriefed.ts';
import { Recording } from './recording.ts';
import { type Situation, stage, type Staged } from './staged.ts';
import type { Timekeeper } from './storage.ts';
import type { Beat, ChoiceShown, Lesson, Worth } from './types.ts';
import { Viewing } from './viewing-session.ts';

const marksOf = (recording: Recording, unit: string): MomentView[] =>
  debriefed(recording.runAt(recording.length), recording.log).all.filter(({ mark }) => mark.unit === unit);

/** What others said with an entry. From the facts: who walks off with the last word is in no view any more. */
const answersIn = (recording: Recording, seq: number): TextRef[] =>
  recording
    .runAt(seq)
    .journal.slice(recording.runAt(seq - 1).journal.length)
    .flatMap((fact) => (fact.type === 'line.said' ? [{ id: fact.line, params: fact.params }] : []));

export class Projecting extends Viewing implements Lesson {
  shown: ChoiceShown | null = null;
  private readonly edition: Edition;
  private readonly situation: Situation;
  private readonly staged: Staged;
  private readonly own: Recording;

  constructor(edition: Edition, situation: Situation, staged: Staged, time: Timekeeper) {
    const own = new Recording(edition.content, staged.log);
    super(own, {
      of: 'class',
      beside: false,
      name: '',
      unscored: true,
      from: staged.from,
      unit: staged.unit,
      time,
    });
    this.edition = edition;
    this.situation = situation;
    this.staged = staged;
    this.own = own;
  }

  override get lesson(): Lesson {
    return this;
  }

  get beats(): readonly Beat[] {
    return this.staged.beats;
  }

  see(beat: Beat, reply: string): void {
    const { log } = stage(this.edition, this.situation, { seq: beat.seq + 1, reply });
    const copy = new Recording(this.edition.content, log);
    this.shown = {
      beat,
      reply,
      ...this.worthOf(beat, reply),
      answers: answersIn(copy, beat.seq + 1),
      marks: this.markedBy(copy, beat, reply),
    };
    this.take(copy);
    this.place(beat.seq + 1);
  }

  private bestAt(beat: Beat): string | null {
    const said = this.own.log.entries[beat.seq]?.command;
    return said?.type === 'say.reply' ? said.id : null;
  }

  /** From a vote on: what works best is said, and shown with why and what it causes; from there the situation goes on. */
  override step(by: 1 | -1): void {
    const at = this.snapshot().viewing?.at;
    const { shown } = this;
    if (shown === null) {
      const beat = by > 0 ? this.beats.find(({ seq }) => seq === at) : undefined;
      const best = beat === undefined ? null : this.bestAt(beat);
      if (beat !== undefined && best !== null) {
        this.see(beat, best);
        return;
      }
    } else if (at === shown.beat.seq + 1) {
      if (by < 0) {
        this.back();
        return;
      }
      if (shown.reply === this.bestAt(shown.beat)) {
        this.shown = null;
        this.take(this.own);
      }
    }
    super.step(by);
  }

  get spokenHere(): boolean {
    const at = this.snapshot().viewing?.at ?? 0;
    if (at === 0) return false;
    const before = this.recording.runAt(at - 1).journal.length;
    return this.recording
      .runAt(at)
      .journal.slice(before)
      .some(({ type }) => type === 'line.said' || type.startsWith('talk.'));
  }

  back(): void {
    const { shown } = this;
    if (shown === null) return;
    this.shown = null;
    this.take(this.own);
    this.place(shown.beat.seq);
  }

  private worthOf(beat: Beat, reply: string): { worth: Worth; why: { id: string } } {
    const [instance] = this.own.world.instances;
    const option = instance?.scenario.replies[beat.set]?.options.find(({ id }) => id === reply);
    const worth =
      typeof option?.worth === 'string' ? option.worth : option?.worth[instance?.plan.variant ?? ''];
    return { worth: worth ?? 'poor', why: { id: option?.why.id ?? reply } };
  }

  /** What was decided by this reply, and what fell out otherwise than after the words that work best. */
  private markedBy(copy: Recording, { set }: Beat, reply: string): MomentView[] {
    const well = new Map(marksOf(this.own, this.staged.unit).map((one) => [one.mark.id, one.mark]));
    const said = copy.journal.find(
      (fact) => fact.type === 'talk.replied' && fact.set === set && fact.reply === reply,
    );
    return marksOf(copy, this.staged.unit).filter(
      ({ mark }) =>
        (said !== undefined && mark.because === said.id) ||
        mark.earned < (well.get(mark.id)?.earned ?? 0) - 0.01,
    );
  }
}

/** Opens a situation before a class, at its start or just before one of its replies. */
export function openLesson(
  edition: Edition,
  situation: Situation,
  beat: number | null,
  time: Timekeeper = pageTime,
): Projecting {
  const staged = stage(edition, situation);
  const lesson = new Projecting(edition, situation, staged, time);
  lesson.at(beat === null ? staged.from : (staged.beats[beat]?.seq ?? staged.from));
  return lesson;
}
