// One hash over a whole file: the log, its claim, and what stands beside it (name, attempt, pair, second try), so that any one
// thing changed, added or taken out by hand shows. It is no signature: whoever knows how it is made can make it again. It
// keeps honest people honest; who played is the teacher's to know.
import { hashOf } from '../office/canonical.ts';

function sealOf(file: object): string {
  const { seal: _seal, ...rest } = file as { seal?: unknown };
  return hashOf(rest);
}

export const sealed = <File extends object>(file: File): File & { seal: string } => ({
  ...file,
  seal: sealOf(file),
});

export const isSealed = (file: object): boolean => (file as { seal?: unknown }).seal === sealOf(file);
