// An act of the practiced colleague as a sentence of the answer key: what was done, and what it was about where that matters.
// Acts in a row of one kind become one sentence. Knows the text's names for topics, items and fields, and nothing else.
import type { Command } from '../../../office/commands.ts';
import { say, t, text, type TextId } from '../../../text/current.ts';

const named = (id: string): string | null => (text().has(id) ? say({ id }) : null);
const plain = (word: string): string => word.replaceAll('-', ' ').replaceAll('.', ' ');

/** What an act is about, as words; empty where its sentence needs none. */
function about(command: Command, nameOf: (person: string) => string): string[] {
  switch (command.type) {
    case 'say.ask':
      return command.about.map((topic) => named(`topic.${topic}`) ?? plain(topic));
    case 'say.tell':
      return [named(`tell.${command.item}`) ?? t('lesson.key.visit')];
    case 'say.reply':
      return [say({ id: command.id })];
    case 'say.read-back':
    case 'slip.enter':
    case 'people.change':
    case 'coverage.change':
      return [named(`field.${command.field}`) ?? plain(command.field)];
    case 'slip.open':
      return [named(`slip.${command.kind}`) ?? plain(command.kind)];
    case 'chart.look':
      return [plain(command.tab)];
    case 'compare.mark':
      return [named(`field.${command.a.field}`) ?? plain(command.a.field)];
    case 'message.send':
      return command.to.map(nameOf);
    case 'inbox.route':
    case 'phone.transfer':
    case 'team.hand-over':
      return [nameOf(command.to)];
    case 'room.fetch':
    case 'team.ask':
    case 'team.tell':
    case 'team.fetch':
      return [nameOf(command.who)];
    default:
      return [];
  }
}

/** The sentences, in order. Passing time and what the key has no sentence for are left out. */
export function actWords(acts: readonly Command[], nameOf: (person: string) => string): string[] {
  const rows: { id: string; what: string[] }[] = [];
  for (const command of acts) {
    const id = `key.${command.type}`;
    if (!text().has(id)) continue;
    const what = about(command, nameOf);
    const last = rows.at(-1);
    const same = rows.find((row) => row.id === id && id === 'key.slip.enter');
    const into = last?.id === id ? last : same;
    if (into) into.what.push(...what);
    else rows.push({ id, what });
  }
  return rows.map(({ id, what }) => t(id as TextId, { what: [...new Set(what)].join(', ') }));
}
