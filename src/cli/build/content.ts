// The content in the built game: `virtual:content` (rules and places of an edition, with its hashes) and
// `virtual:text-en` (all English by line id, the interface's too), compiled when the game is built, so that no YAML parser ships.
// Broken content stops a build; the dev server serves what is sound in form and prints the problems.
import type { Plugin } from 'vite';
import { isContentPath } from '../../content/files.ts';
import { loadContent } from '../../content/load.ts';
import type { Edition } from '../../scenario/content.ts';
import { ENGLISH } from '../../text/en/index.ts';
import { printProblems } from '../print-problems.ts';
import { readContentFiles, TOP } from '../read-content.ts';
import { dataModule } from './data.ts';

const CONTENT = '\0virtual:content';
const TEXT = '\0virtual:text-en';

export function compiledContent(top: string = TOP, { inModule = false } = {}): Plugin {
  let serving = false;
  let edition: Edition | null = null;
  return {
    name: 'front-desk:content',
    configResolved(config) {
      serving = config.command === 'serve';
    },
    buildStart() {
      edition = null;
    },
    resolveId: { filter: { id: /^virtual:(?:content|text-en)$/ }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:(?:content|text-en)$/ },
      handler(id) {
        if (!edition) {
          const loaded = loadContent(readContentFiles(top));
          const errors = loaded.problems.filter(({ severity }) => severity === 'error');
          if (errors.length > 0 || !loaded.edition) {
            const told = `The content is broken.\n${printProblems(errors)}`;
            if (!serving || !loaded.edition) this.error(told);
            this.warn(told);
          }
          edition = loaded.edition;
        }
        const { text, content, contentHash, textHash } = edition;
        const [name, data] =
          id === TEXT
            ? ['text-en', { ...ENGLISH, ...text }]
            : ['content', { content, contentHash, textHash }];
        return { code: dataModule(serving || inModule ? null : this, name, data), map: null };
      },
    },
    configureServer(server) {
      server.watcher.add(`${top}scenarios`);
      server.watcher.on('all', (_, file) => {
        if (!isContentPath(file.slice(top.length).replaceAll('\\', '/'))) return;
        edition = null;
        for (const id of [CONTENT, TEXT]) {
          const module = server.moduleGraph.getModuleById(id);
          if (module) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
