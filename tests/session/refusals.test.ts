// Everything the office can refuse, and everything a session refuses by itself, has a sentence for the player.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ENGLISH } from '../../src/text/en/index.ts';
import { makeText } from '../../src/text/make-text.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const codesIn = (layer: string): string[] =>
  readdirSync(join(src, layer), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(join(src, layer, file), 'utf8').matchAll(
        /(?:refuse\(|refused: )'([a-z/-]+)'|'(session\/[a-z-]+)'/g,
      ),
    ])
    .map((found) => found[1] ?? found[2] ?? '');

const codes = [...new Set(['office', 'shift', 'session'].flatMap(codesIn))];

test('there are codes to check', () => expect(codes.length).toBeGreaterThan(40));

test.each(codes)('%s', (code) => {
  expect(makeText(ENGLISH).say({ id: `refusal.${code}` })).toMatch(/[.!]$/);
});
