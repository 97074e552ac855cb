// What the page reads as data (content, English, pictures) as a module with one `load`. In the built game it fetches a JSON
// file beside the page: a script would go through the compiler first, which costs ten times as much as parsing the data.
// `vite dev` has no files to fetch, and the game in one file may not: there the data lies in the module itself.
type Emits = { emitFile(file: { type: 'asset'; name: string; source: string }): string };

export function dataModule(build: Emits | null, name: string, value: unknown): string {
  const json = JSON.stringify(value);
  if (!build) return `export const load = async () => JSON.parse(${JSON.stringify(json)});`;
  const file = build.emitFile({ type: 'asset', name: `${name}.json`, source: json });
  return `export const load = async () => {
  const answer = await fetch(import.meta.ROLLUP_FILE_URL_${file});
  if (!answer.ok) throw new Error('The file "${name}" did not come (' + answer.status + ').');
  return answer.json();
};`;
}
