// The exemplar without a desk: it answers, holds, speaks and hands on, and touches no tool. Asking for what a blank field
// wants is speech, so it asks; it writes nothing down, opens nothing, books nothing.
import type { Command, CommandType } from '../office/commands.ts';
import type { DeskView } from '../views/types.ts';
import { Exemplar } from './exemplar.ts';

const SPEECH = new Set<CommandType>([
  'phone.answer',
  'phone.hold',
  'phone.resume',
  'phone.hang-up',
  'phone.transfer',
  'window.turn-to',
  'team.fetch',
  'team.hand-over',
  'usual.use',
  'say.greet',
  'say.ask',
  'say.tell',
  'say.promise',
  'say.refuse',
  'say.soothe',
  'say.quietly',
  'say.acknowledge',
  'say.read-back',
  'say.again',
  'say.reply',
  'say.close',
]);

export class Toolless extends Exemplar {
  protected override shape(_view: DeskView, command: Command | null): Command | null {
    return command && SPEECH.has(command.type) ? command : null;
  }
}
