// What each act takes in simulated time, in milliseconds: one table. The values are the practice's own planning figures
// (a check-in near 50 s of a skilled clerk's hands, a full call near 100 s), to be measured and corrected in play.
import type { Command, CommandType } from './commands.ts';

const SPEAK = 5_000;
const LOOK = 2_000;
const TYPE = 4_000;

const COST: Partial<Record<CommandType, number>> = {
  'phone.end-night-service': 2_000,
  'phone.answer': 2_000,
  'phone.hold': 1_500,
  'phone.resume': 1_500,
  'phone.hang-up': 1_000,
  'phone.transfer': 6_000,
  'phone.dial': 5_000,
  'phone.play-voicemail': 18_000,
  'window.turn-to': 2_000,
  'window.cover': 3_000,
  'say.greet': 4_000,
  'say.ask': 0,
  'say.tell': 7_000,
  'say.promise': SPEAK,
  'say.refuse': SPEAK,
  'say.soothe': 6_000,
  'say.quietly': LOOK,
  'say.acknowledge': 1_000,
  'say.read-back': 6_000,
  'say.again': SPEAK,
  'say.reply': 7_000,
  'say.close': 4_000,
  'usual.use': 14_000,
  'people.search': TYPE,
  'people.change': 6_000,
  'people.register': 8_000,
  'chart.open': LOOK,
  'chart.look': LOOK,
  'chart.close': 500,
  'calendar.book': 12_000,
  'calendar.move': 10_000,
  'calendar.cancel': 6_000,
  'visit.check-in': LOOK,
  'visit.check-out': LOOK,
  'visit.mark': LOOK,
  'coverage.open': LOOK,
  'coverage.query': 3_000,
  'coverage.copy-card': 10_000,
  'coverage.change': 6_000,
  'coverage.add': 12_000,
  'slip.open': 1_000,
  'slip.enter': TYPE,
  'slip.discard': 1_000,
  'message.send': 3_000,
  'documents.scan': 8_000,
  'documents.give': 4_000,
  'compare.mark': 3_000,
  'compare.report': 8_000,
  'inbox.open': 5_000,
  'inbox.file': 5_000,
  'inbox.route': 5_000,
  'inbox.answer': 12_000,
  'inbox.discard': LOOK,
  'copay.take': 8_000,
  'receipt.give': 3_000,
  'drawer.count': 60_000,
  'team.fetch': 5_000,
  'team.hand-over': 6_000,
  'team.ask': 8_000,
  'team.tell': 6_000,
  'task.add': TYPE,
  'task.done': 1_000,
  'handover.give': 40_000,
};

/** The time an act takes. Asking costs by topic; a closed question is quicker. */
export function costOf(command: Command): number {
  if (command.type === 'say.ask') return 3_000 + command.about.length * (command.open ? 5_000 : 2_000);
  return COST[command.type] ?? 0;
}
