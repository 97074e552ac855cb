// An act in a few words, for whoever looks at a shift again: its line and what it was done with, as it stood on the desk then.
// Names come from the view, so a person who had not said theirs has none here either. Pure; composes no sentence.
import type { Command } from '../office/commands.ts';
import { DAY, TELL_ITEMS } from '../office/kinds.ts';
import type { Setup } from '../office/setup.ts';
import type { DeskView, TextRef } from '../views/types.ts';

export interface ActWords {
  text: TextRef;
  /** The patient it was about, as far as the act itself says. */
  about: string | null;
}

type Loose = Readonly<Record<string, unknown>>;
const string = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The line a thing goes by; for what people say and read, the sentence itself. */
function whatOf(command: Command, view: DeskView): string {
  switch (command.type) {
    case 'say.ask':
      return `topic.${command.about[0]}`;
    case 'say.tell':
      return `tell.${command.item}`;
    case 'say.promise':
      return `promise.${command.what}`;
    case 'say.reply':
      return command.id;
    case 'say.read-back':
    case 'slip.enter':
    case 'people.change':
    case 'coverage.change':
      return `field.${command.field}`;
    case 'slip.open':
      return `slip.${command.kind}`;
    case 'documents.scan':
      return command.what === 'name-proof' ? 'document.name-proof' : `paper.${command.what}`;
    case 'documents.give':
      return `given.${command.what}`;
    case 'compare.mark':
    case 'compare.report':
      return `field.${command.a.field}`;
    case 'task.add':
      return `task.${command.kind}`;
    case 'pace.set':
      return `pace.${command.pace}`;
    default:
      return string(view.inbox.find((one) => one.item === (command as Loose)['item'])?.subject.id);
  }
}

function lineOf(command: Command): string {
  if (command.type === 'say.tell' && !TELL_ITEMS.some((item) => item === command.item))
    return 'act.say.tell.row';
  if (command.type === 'say.ask' && !command.open) return 'act.say.confirm';
  if (command.type === 'say.quietly') return `act.say.quietly.${command.how}`;
  if (command.type === 'say.close') return `act.say.close.${command.with}`;
  if (command.type === 'visit.mark') return `act.visit.mark.${command.as}`;
  return `act.${command.type}`;
}

export function actWords(command: Command, setup: Setup, view: DeskView): ActWords {
  const given = command as Loose;
  const person = (id: unknown): string =>
    setup.people[string(id)]?.name ??
    setup.payers[string(id)]?.name ??
    setup.directory.find((entry) => entry.id === id)?.name ??
    setup.providers.find((entry) => entry.id === id)?.name ??
    '';
  const contact = view.contacts.find((one) => one.contact === given['contact'])?.name ?? 'none';
  const to = Array.isArray(given['to']) ? given['to'][0] : (given['to'] ?? given['provider']);
  const number = (...keys: string[]): number =>
    Number(keys.map((key) => given[key]).find((value) => typeof value === 'number') ?? 0);
  const patient =
    string(given['patient']) ||
    string(view.today.find((row) => row.visit === given['visit'])?.patient) ||
    string(view.work.find((one) => one.work === given['work'])?.patient);
  const value = [
    'value',
    'number',
    'name',
    'how',
    'as',
    'with',
    'sides',
    'urgency',
    'fax',
    'text',
    'words',
    'result',
    'why',
    'birthDate',
  ]
    .map((key) => string(given[key]))
    .find((one) => one !== '');
  return {
    text: {
      id: lineOf(command),
      params: {
        what: whatOf(command, view),
        who: 'contact' in given ? contact : person(to ?? given['who']) || string(to),
        // Some lines hold a patient: their chart's name is read, never its id.
        value: person(value) || (value ?? ''),
        line: number('line'),
        count: number('quantity'),
        more: command.type === 'say.ask' ? command.about.length - 1 : 0,
        timeMs: number('startMs', 'byMs', 'dueMs'),
        days: Math.floor(number('startMs') / DAY),
        amountCents: number('cents'),
      },
    },
    about: person(patient) || null,
  };
}
