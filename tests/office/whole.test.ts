// What holds of the office as a whole, whoever plays and however badly: one conversation in the foreground, lines and people
// agree, everybody who waits has an end to their patience, everybody ends once, and hidden truths stay hidden.
import { describe, expect, test } from 'vitest';
import { playShift } from '../../src/cli/shift/play.ts';
import type { Fact } from '../../src/office/facts.ts';
import type { State } from '../../src/office/state.ts';
import { firstShift } from '../../src/shift/deal/deal.ts';
import { beginRun, play } from '../../src/shift/replay.ts';
import { edition, first, scenarioVariants, seeds } from '../fixtures/edition.ts';
import { DeskForTests } from './desk-for-tests.ts';

const ENDS = new Set(['phone.hung-up', 'phone.missed', 'phone.transferred', 'person.left', 'team.took-over']);
const PATIENCE = ['phone.give-up', 'phone.tire', 'window.tire', 'window.return'];
const CALLED = new Set(['checked-in', 'arrived', 'expected', 'no-show', 'left', 'cancelled']);

/** Everything that is out of joint in this moment. */
function outOfJoint(s: State): string[] {
  const out: string[] = [];
  const people = Object.values(s.contacts);
  const talking = people.filter((c) => c.status === 'foreground').map((c) => c.id);
  if (talking.length > 1 || (talking[0] ?? null) !== s.foreground)
    out.push(`foreground: ${talking} / ${s.foreground}`);
  s.phone.lines.forEach((l, i) => {
    const c = l.contact === null ? undefined : s.contacts[l.contact];
    if (l.contact !== null && c?.line !== i + 1) out.push(`line ${i + 1} and ${l.contact} disagree`);
    if (l.status === 'you' && l.contact !== null && l.contact !== s.foreground)
      out.push(`line ${i + 1} talks alone`);
    if (l.status === 'hold' && c?.status !== 'held') out.push(`line ${i + 1} holds nobody`);
  });
  for (const c of people) {
    const ends = s.agenda.filter((t) => t.event.key === c.id && PATIENCE.includes(t.event.do)).length;
    const waits = c.status === 'ringing' || c.status === 'waiting' || c.status === 'held';
    if (waits && ends !== 1) out.push(`${c.id} ${c.status} has ${ends} ends to their patience`);
    if (!waits && ends > 0) out.push(`${c.id} ${c.status} may yet tire`);
    const visits = Object.values(s.visits).filter((x) => x.patient === c.patient);
    if (c.place === 'seated' && visits.length > 0 && !visits.some((x) => CALLED.has(x.status)))
      out.push(`${c.id} sits after being called`);
    if (c.place === 'seated' && c.status === 'closed' && !visits.some((x) => x.status === 'checked-in'))
      out.push(`${c.id} sits for ever`);
  }
  return out;
}

describe.each(['exemplar', 'mutant', 'random', 'absent'] as const)('%s', (player) => {
  test('at every moment the office is in joint, and everybody who ended ended once', () => {
    for (const seed of seeds(6)) {
      const { world, log } = playShift(edition, seed, first, player);
      const run = beginRun(world);
      for (const e of log.entries) {
        play(run, e.command, e.atMs);
        if (run.state.over) break;
        expect([seed, e.seq, ...outOfJoint(run.state)]).toEqual([seed, e.seq]);
      }
      const ended = run.journal
        .filter((f): f is Fact & { contact: string } => ENDS.has(f.type))
        .map((f) => f.contact);
      expect([seed, ...ended.filter((c, i) => ended.indexOf(c) !== i)]).toEqual([seed]);
    }
  }, 60_000);
});

test.each([...new Set(scenarioVariants.map(([s]) => s))])(
  '%s: until you do something, nothing about the person tells which truth was dealt',
  (scenario) => {
    const shown = scenarioVariants
      .filter(([s]) => s === scenario)
      .map(([, variant]) => {
        const d = new DeskForTests({ seed: 3, settings: firstShift({ practise: { scenario, variant } }) });
        const id = d.world.plan.scenarios[0]?.contact ?? '';
        d.until((x) => ['ringing', 'waiting'].includes(x.contact(id).status));
        const { contacts, talk, lines, search, chart, cover, papers, rooms, team, inbox } = d.view;
        // A face is seen, and the day's list may know that a plan was silent last night: neither is hidden.
        const people = contacts.map((c) => ({ ...c, portrait: '' }));
        return { people, talk, lines, search, chart, cover, papers, rooms, team, inbox };
      });
    for (const one of shown) expect(one).toEqual(shown[0]);
  },
);
