// Where the recordings of effects and beds lie, by name, as addresses a browser can choose from.
// Nothing is fetched here.
const files = import.meta.glob<string>('../../assets/sound/*.{ogg,mp3}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** MP3 last: older Safari plays no Ogg Opus. */
export const sourcesOf = (name: string): string[] =>
  ['ogg', 'mp3']
    .map((ending) => files[`../../assets/sound/${name}.${ending}`])
    .filter((url) => url !== undefined);
