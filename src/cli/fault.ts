// A command that cannot be carried out as asked: one clear sentence for a person, exit code 1, no stack.
// Anything else that is thrown is a bug and keeps its stack.
import { pathToFileURL } from 'node:url';

export class Fault extends Error {}

/** Node's own complaint about a flag is a sentence already. */
const isArgumentError = (error: unknown): error is Error =>
  error instanceof Error && String((error as { code?: string }).code ?? '').startsWith('ERR_PARSE_ARGS');

/** Runs a command when its file is the one that was started, not when it is imported. */
export async function run(file: string, main: (args: string[]) => unknown): Promise<void> {
  if (file !== pathToFileURL(process.argv[1] ?? '').href) return;
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    if (error instanceof Fault) console.error(error.message);
    else if (isArgumentError(error)) console.error(`${error.message.split('. ')[0]}.`.replace(/\.\.$/, '.'));
    else console.error(error);
    process.exitCode = 1;
  }
}
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
