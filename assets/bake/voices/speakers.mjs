// The speakers: which synthesiser and voice each is, and how it is bent to be somebody else. flite's rms, slt and awb, and the
// HTS voice of slt in festival, all by Carnegie Mellon University. Needs flite, festival, festvox-us-slt-hts and ffmpeg.
import fs from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';

const quiet = { stdio: ['ignore', 'ignore', 'ignore'] };
const flite = (voice, ...set) => ({
  render(lines, folder) {
    return lines.map((words, n) => {
      const file = path.join(folder, `${n}.wav`);
      const given = set.flatMap((one) => ['--setf', one]);
      execFileSync('flite', ['-voice', voice, ...given, '-t', words, '-o', file], quiet);
      return file;
    });
  },
});
/** Festival starts slowly: all lines go through one of it. */
const hts = {
  render(lines, folder) {
    const said = lines.map((words, n) => {
      const text = words.replace(/[\\"]/g, '');
      return `(utt.save.wave (utt.synth (Utterance Text "${text}")) "${path.join(folder, `${n}.wav`)}" 'riff)`;
    });
    const script = path.join(folder, 'said.scm');
    fs.writeFileSync(script, ['(voice_cmu_us_slt_arctic_hts)', ...said].join('\n'));
    execFileSync('festival', ['-b', script], quiet);
    return lines.map((_words, n) => path.join(folder, `${n}.wav`));
  },
};
/** Higher or lower without being faster or slower. */
const pitched = (by, rate) => [
  `asetrate=${Math.round(rate * by)}`,
  'aresample=48000',
  `atempo=${(1 / by).toFixed(4)}`,
];

export const speakers = {
  'woman-clear': { ...flite('slt'), bend: [] },
  'woman-soft': { ...hts, bend: [] },
  'woman-low': { ...hts, bend: [...pitched(0.891, 32000), 'atempo=0.96'], rate: 32000 },
  'woman-old': { ...flite('slt', 'int_f0_target_mean=165', 'duration_stretch=1.09'), bend: [] },
  'man-even': { ...flite('rms'), bend: [] },
  'man-light': { ...flite('rms', 'duration_stretch=1.15'), bend: ['asetrate=17440', 'aresample=48000'] },
  'man-north': { ...flite('awb'), bend: [] },
};
