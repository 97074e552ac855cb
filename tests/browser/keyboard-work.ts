// The ways of desk work by keys: take the piece up from the task list, unfold what is folded, fill in what is written or
// chosen, and the button for the act is there. A table over commands; it knows the tools' layout and no rule of the office.
import type { Command, CommandOf, CommandType } from '../../src/office/commands.ts';
import { CHOICES } from '../../src/office/records/letters/kinds.ts';
import { PARTS } from '../../src/office/outreach/schema.ts';
import { actKey } from '../../src/panels/act-key.ts';
import { type Desk, named, tool, unfold } from './keyboard-ways.ts';
import type { Target } from './fingers.ts';

type Route<T extends CommandType> = (desk: Desk, command: CommandOf<T>) => Promise<void>;
type Routes = { [T in CommandType]?: Route<T> };
const word = (one: string): string => one.replaceAll('-', '_');
const field = (name: string): Target => ({ css: `[data-field="${name}"]` });
const dollars = (cents: number): string => (cents / 100).toFixed(2);

/** A list of one's own tool, also when a case of it is in front. */
async function listOf(desk: Desk, id: string, back: Parameters<Desk['words']>[0]): Promise<void> {
  await tool(desk, id);
  const bar = named(desk.words(back), 'button[aria-label]');
  if (await desk.keys.has(bar)) await desk.keys.hit(bar);
}
/** Chosen in a list whose choice is an act: the arrows only look. */
async function chooseAsAct({ keys }: Desk, target: Target, value: string): Promise<void> {
  await keys.choose(target, value);
  await keys.press('Enter');
}
async function typed({ keys }: Desk, target: Target, value: string): Promise<void> {
  await keys.write(target, value);
  await keys.press('Enter');
}
const deedOf = (desk: Desk, which: 'ask' | 'send' | 'settle'): Promise<void> =>
  unfold(desk, '.claim-deeds button', desk.words(`tools.claims.${which}`));
const lineOpen = (desk: Desk, line: string): Promise<void> =>
  unfold(desk, `[data-row="line:${line}"] .supply-open`);
const nameOpen = (desk: Desk, line: string): Promise<void> =>
  unfold(desk, `[data-row="waits:${line}"] .list-more button`);
const reminderOpen = (desk: Desk, line: string): Promise<void> =>
  unfold(desk, `[data-row="remind:${line}"] .list-fold`);
/** Ticked or not, as wanted. */
async function tick({ keys }: Desk, button: Target, on: boolean): Promise<void> {
  const off: Target = { ...button, css: `${button.css ?? 'button'}[aria-pressed="${!on}"]` };
  if (await keys.has(off)) await keys.hit(off);
}

/** Lines whose last Enter is the act itself. */
export const WORK_TYPED: Routes = {
  'records.due': (desk, { work, on }) => typed(desk, field(`record-due:${work}`), on),
  'records.quote': (desk, { work, cents }) => typed(desk, field(`record-price:${work}`), dollars(cents)),
  'letter.fill': (desk, c) => {
    const line = field(`letter:${c.work}:${c.field}`);
    const listed = CHOICES[c.field] !== undefined || c.field === 'address';
    return listed ? chooseAsAct(desk, line, c.value) : typed(desk, line, c.value);
  },
  'records.type': (desk, c) => typed(desk, field(`type:${c.work}:${c.field}`), c.text),
};
const AS_ACT = ['code', 'place', 'modifier', 'payer'];
/** Whether the last key of its route is already the act. */
export const isTyped = (c: Command): boolean =>
  c.type in WORK_TYPED ||
  (c.type === 'claim.enter' && (AS_ACT.includes(c.field) || c.field === 'authorization'));

export const WORK_ROUTES: Routes = {
  'claim.open': (desk) => listOf(desk, 'claims', 'tools.claims.list'),
  'records.open': (desk) => listOf(desk, 'records', 'records.back'),
  'claim.enter': async (desk, c) => {
    if (AS_ACT.includes(c.field)) return chooseAsAct(desk, field(`claim:${c.field}`), c.value);
    if (c.field === 'authorization') return typed(desk, field('claim:authorization'), c.value);
    if (c.field === 'diagnosis') {
      await unfold(desk, '[data-row="claim:diagnosis"] button');
      return desk.keys.write(field('claim:find'), c.value);
    }
    if (!(await desk.keys.has(field(`claim:${c.field}`))))
      await desk.keys.hit({ css: `[data-row="claim:${c.field}"] button:not([data-act])` });
    await desk.keys.write(field(`claim:${c.field}`), c.value);
  },
  'claim.share': (desk, { cents }) => desk.keys.write(field('claim:share'), dollars(cents)),
  'claim.ask': (desk) => deedOf(desk, 'ask'),
  'claim.send': async (desk, { attach }) => {
    await deedOf(desk, 'send');
    await desk.keys.choose(field('claim:attach'), attach ?? '');
  },
  'claim.settle': async (desk, { cents }) => {
    await deedOf(desk, 'settle');
    await desk.keys.write(field('claim:settle'), dollars(cents));
  },
  'records.draft': (desk, { work, to }) => desk.keys.choose(field(`draft-to:${work}`), to),
  'letter.fold': (desk, { work, to }) => desk.keys.choose(field(`letter-to:${work}`), to),
  'letter.send': (desk, { work, how }) => desk.keys.choose(field(`letter-way:${work}`), how),
  'letter.log': async (desk, { work, to, why }) => {
    await desk.keys.choose(field(`letter-log:${work}`), to);
    await desk.keys.choose(field(`letter-why:${work}`), why);
  },
  'records.hand-on': (desk, { work, to }) => desk.keys.choose(field(`record-who:${work}`), to),
  'records.return': (desk, { work, gap }) => desk.keys.choose(field(`record-gap:${work}`), gap),
  'records.send': async (desk, { work, how, to }) => {
    await desk.keys.choose(field(`record-way:${work}`), how);
    await desk.keys.write(field(`record-to:${work}`), to);
  },
  'records.log': async (desk, { work, to, why }) => {
    await desk.keys.write(field(`record-log:${work}`), to);
    await desk.keys.choose(field(`record-why:${work}`), why);
  },
  'records.amend': async (desk, { work, how, value, dated }) => {
    await desk.keys.choose(field(`record-how:${work}`), how);
    await desk.keys.write(field(`record-value:${work}`), value);
    await tick(
      desk,
      named(desk.words('records.dated', { dated: dated === 'today' ? 'today' : 'then' })),
      true,
    );
  },
  'records.index': async (desk, c) => {
    await desk.keys.choose(field(`paper-chart:${c.paper}`), c.patient);
    await desk.keys.choose(field(`paper-kind:${c.paper}`), c.kind);
    await desk.keys.write(field(`paper-on:${c.paper}`), c.on);
    await desk.keys.choose(field(`paper-shown:${c.paper}`), c.shown ?? '');
  },
  'referral.send': async (desk, { work, fax, as }) => {
    await typed(desk, field(`fax:${work}`), fax);
    await tick(desk, named(desk.words('referrals.way', { as })), true);
  },
  'authorization.submit': async (desk, c) => {
    const { keys, words } = desk;
    await keys.choose(field(`au-service:${c.work}`), c.service);
    await keys.choose(field(`au-site:${c.work}`), c.site);
    await typed(desk, field(`au-units:${c.work}`), String(c.units));
    await keys.choose(field(`au-speed:${c.work}`), c.speed);
    for (const part of c.attach)
      await tick(desk, named(words('referrals.attachment', { part: word(part) })), true);
  },
  'authorization.log': (desk, { work, number }) => typed(desk, field(`au-number:${work}`), number),
  'authorization.tell': (desk, { work, to }) => desk.keys.choose(field(`au-to:${work}`), to),
  'report.route': (desk, { work, to }) => desk.keys.choose(field(`report-to:${work}`), to),
  'misfax.report': (desk, { work, to }) => desk.keys.choose(field(`misfax:${work}`), to),
  'room.fetch': (desk) => unfold(desk, '.tool-deeds button'),
  'assist.position': (desk, { work, as }) => desk.keys.choose(field(`${work}:position`), as),
  'instruments.pack': async (desk, c) => {
    const row = `[data-row="instrument:${c.item}"] button`;
    const kind = word(c.item.replace(/-\d+$/, ''));
    for (const [what, on] of [
      ['hinge', c.hinge === 'open'],
      ['strip', c.inside],
      ['label', c.label],
    ] as const) {
      const name = desk.words('rooms.load.toggle.label', { kind, what: desk.words(`rooms.load.${what}`) });
      await tick(desk, named(name, row), on);
    }
  },
  'supplies.count': (desk, c) => desk.keys.write(field(`supplies:${c.bin}`), String(c.quantity)),
  'supplies.order': (desk, c) => desk.keys.write(field(`supplies:order:${c.stock}`), String(c.quantity)),
  'supplies.pull': (desk, { bin }) => unfold(desk, `[data-row="bin:${bin}"] button`),
  'supplies.send-back': (desk, { line }) => lineOpen(desk, line),
  'supplies.report': (desk) => unfold(desk, '.supply-foot button'),
  'supplies.receive': async (desk, c) => {
    await lineOpen(desk, c.line);
    await desk.keys.write(field(`supplies:${c.line}:count`), String(c.quantity));
    await desk.keys.write(field(`supplies:${c.line}:lot`), c.lot);
    await desk.keys.write(field(`supplies:${c.line}:expires`), c.expires);
  },
  'supplies.note': async (desk, c) => {
    await lineOpen(desk, c.line);
    await unfold(desk, `[data-row="line:${c.line}"] .tool-keys button`);
    await desk.keys.choose(field(`supplies:${c.line}:about`), c.about);
    await desk.keys.write(field(`supplies:${c.line}:many`), String(c.quantity));
  },
  'waitlist.leave-word': (desk, { line }) => nameOpen(desk, line),
  'waitlist.note': (desk, { line }) => nameOpen(desk, line),
  'waitlist.drop': (desk, { line }) => nameOpen(desk, line),
  'reminder.send': async (desk, c) => {
    await reminderOpen(desk, c.line);
    await desk.keys.choose(field(`remind:${c.line}:way`), c.way);
    const to = field(`remind:${c.line}:to`);
    if (await desk.keys.has(to)) await desk.keys.choose(to, c.to);
    for (const part of PARTS) {
      const css = `.list-part-${part}`;
      if (await desk.keys.has({ css })) await tick(desk, { css }, c.parts.includes(part));
    }
  },
  'reminder.mark': (desk, { line }) => reminderOpen(desk, line),
  'reminder.move': async (desk, { line, startMs }) => {
    await reminderOpen(desk, line);
    await desk.keys.choose(field(`remind:${line}:move`), String(startMs));
  },
  'supplies.log-fridge': async (desk, c) => {
    for (const which of ['min', 'now', 'max'] as const)
      await desk.keys.write(field(`supplies:fridge:${which}`), (c[which] / 10).toFixed(1));
  },
};

/** Takes the piece up: from the list of everything that is to be done. */
export async function takeUp(desk: Desk, work: string): Promise<void> {
  if (desk.front === work) return;
  await tool(desk, 'tasks');
  const row = { css: `[data-row="work:${work}"] button` };
  if (await desk.keys.has(row)) await desk.keys.hit(row);
  desk.front = work;
}

/** Gives a command of desk work. */
export async function giveWork(desk: Desk, command: Command & { work: string }): Promise<void> {
  const { keys } = desk;
  const control = { act: actKey(command) };
  const route = (WORK_TYPED[command.type] ?? WORK_ROUTES[command.type]) as Route<CommandType> | undefined;
  const opens = command.type === 'claim.open' || command.type === 'records.open';
  if (!opens) await takeUp(desk, command.work);
  if (isTyped(command) || !(await keys.has(control))) await route?.(desk, command as never);
  if (opens) desk.front = command.work;
  if (isTyped(command)) return;
  await keys.go(control);
  await keys.press('Enter');
}
