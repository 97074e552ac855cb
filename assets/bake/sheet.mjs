import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { cast } from './people/cast.mjs';
import * as F from './people/figure.mjs';
const [file, what = 'calm', ...ids] = process.argv.slice(2);
const list = cast.filter((p) => !ids.length || ids.includes(p.id));
const tall = what === 'seated' || what === 'walk';
const W = tall ? 130 : 200;
const H = tall ? 240 : 230;
const cols = tall ? 13 : 8;
const png = (svg) => sharp(new Resvg(svg).render().asPng());
const parts = [];
for (const [i, p] of list.entries()) {
  const at = { left: (i % cols) * W, top: Math.floor(i / cols) * H };
  const layers =
    what === 'seated'
      ? [F.seated(p, 1)]
      : what === 'walk'
        ? [F.walking(p, 0.95)]
        : what === 'phone'
          ? [
              F.halfLength(p, 0.66),
              F.faceLayer(p, 'talking', 0.66),
              F.overLayer(p, 0.66),
              F.phoneLayer(p, 0.66),
            ]
          : [F.halfLength(p, 0.66), F.faceLayer(p, what, 0.66), F.overLayer(p, 0.66)];
  for (const svg of layers) parts.push({ input: await png(svg).toBuffer(), ...at });
}
await sharp({
  create: { width: W * cols, height: H * Math.ceil(list.length / cols), channels: 4, background: '#E9DCC6' },
})
  .composite(parts)
  .png()
  .toFile(file);
