// A command that cannot be carried out as asked: one clear sentence for a person, exit code 1, no stack.
// Anything else that is thrown is a bug and keeps its stack.
import { pathToFileURL } from 'node:url';

export class Fault extends Error {}

/** Node's own complaint about a flag is a sentence already. */
const isArgumentError = (error: unknown): error is Error =>
  error instanceof Error && String((error as { code?: string }).code ?? '').startsWith('ERR_PARSE_ARGS');

/** What a command does with its words; a number it gives is the exit code. */
export type Main = (args: string[]) => unknown;

/** Carries a command out and says what stood in its way. The exit code: 0, what the command gave, or 1 after a complaint. */
export async function carryOut(main: Main, args: string[]): Promise<number> {
  try {
    const code = await main(args);
    return typeof code === 'number' ? code : 0;
  } catch (error) {
    if (error instanceof Fault) console.error(error.message);
    else if (isArgumentError(error)) console.error(`${error.message.split('. ')[0]}.`.replace(/\.\.$/, '.'));
    else console.error(error);
    return 1;
  }
}

/** Runs a command when its file is the one that was started, not when it is imported. */
export async function run(file: string, main: Main): Promise<void> {
  if (file !== pathToFileURL(process.argv[1] ?? '').href) return;
  process.exitCode = await carryOut(main, process.argv.slice(2));
}
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
