// Makes one HTML file of the built game, to be opened from a disk or a stick: script and style stand in the page, named by
// their hashes in its policy, and everything they need stands in them. Fails when anything is left over that the page would
// have to fetch.
import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';
import { oneFilePolicy } from './csp.ts';

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
/** What would end the element it stands in, said otherwise. */
const inElement = (code: string): string =>
  code.replace(/<\/(script|style)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');

/** The one file of this kind. */
function only(bundle: Rolldown.OutputBundle, ending: string): { fileName: string; text: string } {
  const [file, more] = Object.values(bundle).filter(({ fileName }) => fileName.endsWith(ending));
  if (!file || more)
    throw new Error(`The game in one file wants one ${ending}, not ${more ? 'more' : 'none'}.`);
  return { fileName: file.fileName, text: file.type === 'chunk' ? file.code : String(file.source) };
}

/** Recorded speech would be a third of the file: there, everybody murmurs, as wherever a recording is missing. */
export function withoutVoices(): Plugin {
  return {
    name: 'front-desk:without-voices',
    enforce: 'pre',
    load: { filter: { id: /\/assets\/voices\/.*\.ogg/ }, handler: () => 'export default undefined;' },
  };
}

/** One file can start no other: what a worker would do, the page does itself. */
export function withoutWorkers(): Plugin {
  return {
    name: 'front-desk:without-workers',
    enforce: 'pre',
    resolveId: { filter: { id: /\?worker&url$/ }, handler: () => '\0no-worker' },
    load: { filter: { id: /^\0no-worker$/ }, handler: () => "export default '';" },
  };
}

export function oneFile(): Plugin {
  return {
    name: 'front-desk:one-file',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = only(bundle, '.html');
      const style = only(bundle, '.css');
      const script = only(bundle, '.js');
      const [code, look] = [inElement(script.text), inElement(style.text)];
      // A function: a "$" in the code is no reference to a match.
      const html = page.text
        .replace(/<script type="module"[^>]*><\/script>/, () => `<style>${look}</style>`)
        .replace(/<link rel="stylesheet"[^>]*>/, '')
        .replace('</body>', () => `<script>${code}</script></body>`)
        .replace(
          '<head>',
          () =>
            `<head><meta http-equiv="Content-Security-Policy" content="${oneFilePolicy(hashOf(code), hashOf(look))}">`,
        );
      for (const { fileName } of [style, script]) delete bundle[fileName];
      const left = Object.keys(bundle).filter((name) => name !== page.fileName);
      if (left.length > 0) throw new Error(`Left beside the one file: ${left.join(', ')}`);
      const file = bundle[page.fileName];
      if (file?.type === 'asset') file.source = html;
    },
  };
}
