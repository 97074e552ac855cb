// The content in a build: compiled before it ships, so that neither YAML nor its parser is in the game; English apart.
// A broken file stops the build and says where.
import { build } from 'vite';
import { expect, test } from 'vitest';
import { compiledContent } from '../../src/cli/build/content.ts';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ENTRY = `import { load as content } from 'virtual:content';
import { load as text } from 'virtual:text-en';
export { content, text };`;

async function built(change: (text: string) => string = (text) => text): Promise<string> {
  const top = `${mkdtempSync(join(tmpdir(), 'front-desk-build-'))}/`;
  try {
    cpSync(fileURLToPath(new URL('sound/', import.meta.url)), join(top, 'scenarios'), { recursive: true });
    const file = join(top, 'scenarios/lamp.yaml');
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    writeFileSync(join(top, 'entry.js'), ENTRY);
    const result = await build({
      root: top,
      configFile: false,
      logLevel: 'silent',
      plugins: [compiledContent(top)],
      build: {
        write: false,
        minify: false,
        lib: { entry: join(top, 'entry.js'), formats: ['es'], fileName: 'game' },
      },
    });
    const [output] = Array.isArray(result) ? result : [result];
    if (!output || !('output' in output)) throw new Error('nothing was built');
    return output.output.map((file) => ('code' in file ? file.code : String(file.source))).join('\n');
  } finally {
    rmSync(top, { recursive: true, force: true });
  }
}

test('content and text are compiled in, without a parser', async () => {
  const code = await built();
  expect(code).toContain('lamp/aside.0110');
  expect(code).toContain("And there's the lamp.");
  expect(code).toMatch(/"contentHash":"[0-9a-f]{64}"/);
  expect(code).not.toContain('format: scenario/1');
  expect(code).not.toContain('parseDocument');
});

test('broken content stops the build', async () => {
  await expect(built((text) => text.replace('level: junior', 'level: juniro'))).rejects.toThrow(
    /scenarios\/lamp\.yaml:\d+:\d+ error SC005/,
  );
});
