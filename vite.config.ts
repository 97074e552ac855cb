// How the game is built (Vite) and tested (Vitest).
import { defineConfig } from 'vitest/config';
import { compiledContent } from './src/cli/build/content.ts';
import { policyInPage } from './src/cli/build/csp.ts';
import { earlyFiles } from './src/cli/build/early.ts';
import { offline } from './src/cli/build/offline.ts';
import { smallPhaser } from './src/cli/build/phaser.ts';
import { pictureList } from './src/cli/build/pictures.ts';
import { roomPack } from './src/cli/build/room-pack.ts';
import { NOT_IN_ROOM } from './src/scenes/in-room.ts';
import { LongestFirst } from './tests/longest-first.ts';

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [
    compiledContent(),
    smallPhaser(),
    policyInPage(),
    earlyFiles(),
    roomPack(NOT_IN_ROOM),
    pictureList(),
    offline(),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    // A font as a data: address would break the policy, and small files are cheap over one connection.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /small-phaser|node_modules[\\/](?:phaser|eventemitter3)[\\/]/ },
            // What the first page needs is one file: cut up by who else uses a module it would be twelve.
            { name: 'start', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  test: {
    allowOnly: false,
    testTimeout: 20_000,
    sequence: { sequencer: LongestFirst },
    // States are replaced, not changed: what is young and short-lived here wants room, or a sixth of the time is collecting.
    execArgv: ['--max-semi-space-size=64'],
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          // These tests change nothing outside themselves: one reading of the content serves all files of a worker.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          // After the others, two at a time: one browser alone leaves half a core idle. One reading of the content serves all
          // files of a worker.
          isolate: false,
          maxWorkers: 2,
          // Two browsers on two cores come late at times: a failure is tried once more, and `npm test` names whoever needed it.
          retry: 1,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          globalSetup: ['tests/browser/setup.ts'],
        },
      },
    ],
  },
});
