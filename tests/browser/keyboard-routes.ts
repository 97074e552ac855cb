// The way to the control of each command, as a person at the keyboard would go: which tool, which verb, which paper, what
// to unfold, what to write. A table over the types of command; it knows the desk's layout and no rule of the office.
import type { Command, CommandOf, CommandType } from '../../src/office/commands.ts';
import { DAY } from '../../src/office/kinds.ts';
import { giveWork } from './keyboard-work.ts';
import { actKey } from '../../src/panels/act-key.ts';
import {
  type Desk,
  named,
  tool,
  unfold,
  verb,
  person,
  visit,
  item,
  tray,
  deed,
  chart,
  papersOf,
  papers,
  slipInHand,
} from './keyboard-ways.ts';

type Route<T extends CommandType> = (desk: Desk, command: CommandOf<T>) => Promise<void>;

/** Chosen one by one, in this order; what is chosen already and not wanted is let go. */
async function choices({ keys }: Desk, css: (one: string) => string, wanted: readonly string[], all: string) {
  for (;;) {
    const on = { css: `${all}[aria-pressed="true"]` };
    if (!(await keys.has(on))) break;
    await keys.hit(on, 'Space');
  }
  for (const one of wanted) await keys.hit({ css: css(one) }, 'Space');
}

async function passOn(desk: Desk, say: readonly string[], act: string): Promise<void> {
  await verb(desk, 'hand-on', act);
  if (await desk.keys.has({ act })) return;
  await choices(desk, (field) => `[data-say="${field}"]`, say, '[data-say]');
}

async function book(
  desk: Desk,
  draft: CommandOf<'calendar.book'> | CommandOf<'calendar.move'>,
): Promise<void> {
  const { keys, words } = desk;
  await tool(desk, 'book');
  if (!(await keys.has({ css: '[data-field="book:provider"]' }))) {
    if (draft.type === 'calendar.book') await keys.hit(named(words('tools.side.new')));
    else await keys.hit({ css: `[data-visit="${draft.visit}"]` });
  }
  if ((await keys.read(`[data-field="book:start"] option[value="${draft.startMs}"]`, 'value')) === null) {
    await keys.hit(named(words('tools.book.today'), '.tool-book button'));
    for (let day = Math.floor(draft.startMs / DAY); day > 0; day -= 1)
      await keys.hit(named(words('tools.book.after')));
  }
  if (draft.type === 'calendar.book') {
    await keys.choose({ css: '[data-field="book:patient"]' }, draft.patient);
    await keys.choose({ css: '[data-field="book:type"]' }, draft.visitType);
    await keys.write({ css: '[data-field="book:reason"]' }, draft.reason);
  }
  await keys.choose({ css: '[data-field="book:provider"]' }, draft.provider);
  await keys.choose({ css: '[data-field="book:start"]' }, String(draft.startMs));
  for (const kind of ['room', 'equipment'] as const)
    if (await keys.has({ css: `[data-field="book:${kind}"]` }))
      await keys.choose({ css: `[data-field="book:${kind}"]` }, draft[kind] ?? '');
  if (draft.override !== null) {
    await keys.write({ css: '[data-field="book:why"]' }, draft.override.reason);
    await keys.choose({ css: '[data-field="book:said-yes"]' }, draft.override.saidYes ?? '');
  }
}

/** Fields whose last Enter is the act itself. Everything else is a button to go to and press. */
export const TYPED: { [T in CommandType]?: Route<T> } = {
  'people.search': async (desk, { name, birthDate }) => {
    await tool(desk, 'chart');
    if (!(await desk.keys.has({ css: '[data-field="search:name"]' })))
      await desk.keys.hit(named(desk.words('tools.chart.search')));
    await desk.keys.write({ css: '[data-field="search:name"]' }, name);
    await desk.keys.write({ css: '[data-field="search:birth-date"]' }, birthDate);
    await desk.keys.press('Enter');
  },
  'people.change': async (desk, { field, value }) => {
    await chart(desk);
    if (!(await desk.keys.has({ css: `[data-field="chart:${field}"]` })))
      await desk.keys.hit(named(desk.words('tools.chart.change', { field: desk.words(`field.${field}`) })));
    await desk.keys.write({ css: `[data-field="chart:${field}"]` }, value);
    await desk.keys.press('Enter');
  },
  'coverage.change': async (desk, { field, value }) => {
    await tool(desk, 'cover');
    if (field === 'payer') {
      await desk.keys.choose({ css: '[data-field="cover:payer"]' }, value);
      return desk.keys.press('Enter');
    }
    if (!(await desk.keys.has({ css: `[data-field="cover:${field}"]` })))
      await desk.keys.hit(named(desk.words('tools.cover.change', { field: desk.words(`field.${field}`) })));
    await desk.keys.write({ css: `[data-field="cover:${field}"]` }, value);
    await desk.keys.press('Enter');
  },
  'slip.enter': async (desk, command) => {
    await slipInHand(desk);
    const { keys } = desk;
    const row = `[data-row="${command.slip}:${command.field}"]`;
    const folded = { css: '.tool-fold[aria-expanded="false"]' };
    if (
      !(await keys.has({ css: `${row} button, ${row} input, ${row} select, ${row} textarea` })) &&
      (await keys.has(folded))
    )
      await keys.hit(folded);
    if (!(await keys.has({ css: row }))) await unfold(desk, '.tool-more-lines');
    const field = { css: `[data-field="${command.slip}:${command.field}"]` };
    const attach = { css: `${row} .tool-attach button[aria-expanded="false"]` };
    const pick = { act: actKey(command) };
    // Blank, the line asks; the pencil opens it to write in. Written, it is taken up again.
    if (!(await keys.has(field)) && !(await keys.has(attach)) && !(await keys.has(pick)))
      await keys.hit({ css: `${row} .tool-answer, ${row} button:last-of-type:not([data-act])` });
    if (await keys.has(attach)) await keys.hit(attach);
    if (await keys.has(pick)) return keys.hit(pick);
    const { tag } = await keys.go(field);
    if (tag === 'SELECT') await keys.choose(field, command.value);
    else await keys.write(field, command.value);
    await keys.press('Enter');
  },
};

const window_: Route<'window.turn-to'> = async (desk) => unfold(desk, '.person-count');
const cover = (desk: Desk): Promise<void> => tool(desk, 'cover');
const slip = (desk: Desk): Promise<void> => slipInHand(desk);

export const ROUTES: { [T in CommandType]?: Route<T> } = {
  'window.turn-to': window_,
  'say.acknowledge': window_ as never,
  'phone.play-voicemail': (desk, { message }) => tray(desk, message),
  'inbox.open': (desk, { item: id }) => tray(desk, id),
  'inbox.file': (desk, { item: id }) => deed(desk, id, 'file'),
  'inbox.route': (desk, { item: id }) => deed(desk, id, 'route'),
  'inbox.answer': (desk, { item: id }) => deed(desk, id, 'answer'),
  'inbox.discard': (desk, { item: id }) => item(desk, id),
  'say.ask': (desk, command) => verb(desk, 'ask', actKey(command)),
  'say.read-back': (desk, command) => verb(desk, 'ask', actKey(command)),
  'say.tell': (desk, command) => verb(desk, 'tell', actKey(command)),
  'say.refuse': (desk, command) => verb(desk, 'tell', actKey(command)),
  'say.close': (desk, command) => verb(desk, 'close', actKey(command)),
  'phone.hang-up': (desk, command) => verb(desk, 'close', actKey(command)),
  'team.step-away': async ({ keys }) => {
    if (!(await keys.has({ act: actKey({ type: 'team.step-away' }) })))
      await keys.hit({ css: '[data-step-away]' });
  },
  'team.hand-over': (desk, command) => verb(desk, 'hand-on', actKey(command)),
  'team.fetch': (desk, command) => passOn(desk, command.say ?? [], actKey(command)),
  'phone.dial': (desk, command) =>
    command.read === undefined ? tool(desk, 'directory') : passOn(desk, command.read, actKey(command)),
  'team.ask': (desk, { who }) => person(desk, who),
  'team.tell': (desk, { who }) => person(desk, who),
  'chart.open': (desk) => tool(desk, 'chart'),
  'chart.look': chart,
  'chart.close': chart,
  'documents.scan': (desk, command) => papers(desk, command.patient, actKey(command)),
  'documents.give': (desk, command) => papers(desk, command.patient, actKey(command)),
  'coverage.open': chart,
  'coverage.query': cover,
  'coverage.copy-card': cover,
  'coverage.add': cover,
  // Somebody is with you: the key says so once, and only then lets time run.
  'time.skip': async (desk) => {
    const once = { css: '.beam-skip:not([data-act])' };
    if (await desk.keys.has(once)) await desk.keys.hit(once);
  },
  'slip.open': async (desk) => {
    await slip(desk);
    await unfold(desk, `button[aria-label="${desk.words('tools.slips.pad')}"]`);
  },
  'people.register': slip,
  'slip.discard': slip,
  'copay.take': async (desk, command) => {
    await slip(desk);
    if (!(await desk.keys.has({ act: actKey(command) }))) await papersOf(desk, command.visit);
  },
  'receipt.give': async (desk, command) => {
    await slip(desk);
    if (!(await desk.keys.has({ act: actKey(command) }))) await tool(desk, 'drawer');
  },
  'visit.check-in': async (desk, command) => {
    await slip(desk);
    if (!(await desk.keys.has({ act: actKey(command) }))) await visit(desk, command.visit);
  },
  'visit.check-out': (desk, command) => visit(desk, command.visit),
  'visit.mark': (desk, command) => visit(desk, command.visit, true),
  'calendar.cancel': async (desk, command) => {
    const { keys, words } = desk;
    await tool(desk, 'today');
    if (await keys.has({ css: `[data-row="visit:${command.visit}"]` }))
      await visit(desk, command.visit, true);
    else {
      // Not on today's list: taken up in the book, on its own day.
      await tool(desk, 'book');
      await keys.hit(named(words('tools.book.today'), '.tool-book button'));
      const block = { css: `[data-visit="${command.visit}"]` };
      for (let day = 0; day < 3 && !(await keys.has(block)); day += 1)
        await keys.hit(named(words('tools.book.after')));
      await keys.hit(block);
    }
    await keys.write({ css: `[data-field="cancel:${command.visit}"]` }, command.reason);
  },
  'calendar.book': book,
  'calendar.move': book,
  'compare.mark': async (desk, { a }) => {
    await tool(desk, 'counter');
    const first = `[data-line="${a.paper}:${a.field}"]`;
    if ((await desk.keys.read(first, 'data-mark')) !== '1') await desk.keys.hit({ css: first });
  },
  'message.send': async (desk, command) => {
    await slip(desk);
    const { keys, words } = desk;
    const to = `[data-row="${command.slip}:to"]`;
    await unfold(desk, `${to} .tool-line-side button`);
    for (const who of command.to) await keys.hit({ css: `${to} [data-who="${who}"][aria-pressed="false"]` });
    await keys.hit(
      named(
        words('tools.message.urgency', { urgency: command.urgency }),
        `[data-row="${command.slip}:how-soon"] button`,
      ),
    );
    await keys.choose(
      { css: `[data-field="${command.slip}:by"]` },
      command.byMs === null ? '' : String(command.byMs),
    );
  },
  'handover.give': async (desk, { items }) => {
    await tool(desk, 'handover');
    for (const { id, owner } of items)
      await desk.keys.choose({ css: `[data-field="handover:${id}"]` }, owner);
  },
  'task.add': async (desk, command) => {
    await tool(desk, 'tasks');
    await desk.keys.choose({ css: '[data-field="task:kind"]' }, command.kind);
    await desk.keys.choose({ css: '[data-field="task:of"]' }, command.of);
    await desk.keys.choose({ css: '[data-field="task:day"]' }, String(Math.floor(command.dueMs / DAY)));
    await desk.keys.choose({ css: '[data-field="task:due"]' }, String(command.dueMs));
  },
  'task.done': (desk) => tool(desk, 'tasks'),
  'drawer.count': async (desk, { cents }) => {
    await tool(desk, 'drawer');
    await desk.keys.write({ css: '[data-field="drawer:count"]' }, (cents / 100).toFixed(2));
  },
};

const WORK =
  /^(?:claim|records|referral|authorization|report|misfax|room|assist|instruments|supplies|waitlist|reminder|letter)\./;

/** Gives the command by keys: straight where its control stands, else by its route. */
export async function give(desk: Desk, command: Command): Promise<void> {
  if (WORK.test(command.type)) return giveWork(desk, command as Command & { work: string });
  if (command.type !== 'time.skip') desk.front = null;
  const typed = TYPED[command.type] as Route<CommandType> | undefined;
  if (typed !== undefined) return typed(desk, command);
  const control = { act: actKey(command) };
  if (!(await desk.keys.has(control)))
    await (ROUTES[command.type] as Route<CommandType> | undefined)?.(desk, command);
  await desk.keys.go(control);
  await desk.keys.press('Enter');
}
