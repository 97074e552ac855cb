// What callers, machines and doctors say, found by playing: many shifts and every situation, each by players who do it well and
// players who do not. Gives each sentence once per speaker, with the words as the game words them, and how often it fell in a
// story.
import { readContent } from '../../../src/cli/read-content.ts';
import { settingsOf } from '../../../src/cli/shift/ask.ts';
import { playShift } from '../../../src/cli/shift/play.ts';
import { ENGLISH } from '../../../src/text/en/index.ts';
import { makeText } from '../../../src/text/make-text.ts';
import { voiceOf } from '../../../src/views/voice.ts';

const PLAYERS = ['exemplar', 'asks-everything', 'random-reply'];

export function said({ shifts, situations, tell = () => {} }) {
  const edition = readContent();
  const text = makeText({ ...ENGLISH, ...edition.text }, 'en-US', { missing: 'show' });
  const found = new Map();
  const add = (kind, speaker, line, inStory = false) => {
    const words = text.say(line);
    const key = `${speaker}|${line.id}|${words}`;
    const known = found.get(key) ?? { kind, speaker, line, words, inStories: 0 };
    known.inStories += inStory ? 1 : 0;
    found.set(key, known);
  };
  const listen = (seed, settings, player) => {
    const { run } = playShift(edition, seed, settings, player);
    const office = { setup: run.world.setup, state: run.state };
    for (const c of Object.values(run.state.contacts)) {
      if (c.kind !== 'phone') continue;
      const { speaker } = voiceOf(office, c.person);
      for (const row of c.rows)
        if (row.by === 'them' && row.set !== 'you')
          add('call', speaker, { id: row.line, params: row.params }, c.scenario !== null);
    }
    for (const item of Object.values(run.world.setup.inbox))
      if (item.kind === 'voicemail')
        add('voicemail', voiceOf(office, item.fromPerson ?? item.id).speaker, {
          id: item.body,
          params: item.params,
        });
    for (const d of Object.values(run.world.setup.areas.records?.dictations ?? {}))
      for (const f of d.fields)
        add('dictation', voiceOf(office, d.provider).speaker, {
          id: f.line,
          params: { ...f.params, heard: f.heard, context: f.context },
        });
  };
  for (const player of PLAYERS)
    for (const shift of ['first', 'junior', 'secretary'])
      for (let seed = 1; seed <= shifts; seed++) listen(seed, settingsOf(edition.content, { shift }), player);
  tell(found.size);
  for (const scenario of Object.values(edition.content.scenarios))
    for (const variant of Object.keys(scenario.variants))
      for (const player of PLAYERS)
        for (let seed = 1; seed <= situations; seed++)
          listen(seed, settingsOf(edition.content, { scenario: scenario.id, variant }), player);
  tell(found.size);
  return [...found.values()];
}
