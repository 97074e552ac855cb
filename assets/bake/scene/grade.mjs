// The shared light on every scene layer: one soft-light wash over the whole office, warm at the upper left and plum at
// the lower right, applied to pixels by their place in the world so that separate layers still agree.
const W = 1366;
const TOP = 60;
const H = 768;
const WARM = [255, 233, 184];
const PLUM = [44, 30, 74];

const soft = (b, s) => {
  // W3C soft-light, both 0..1
  if (s <= 0.5) return b - (1 - 2 * s) * b * (1 - b);
  const d = b <= 0.25 ? ((16 * b - 12) * b + 4) * b : Math.sqrt(b);
  return b + (2 * s - 1) * (d - b);
};

/** rgba: raw pixels, w × h at `factor` pixels per world pixel, upper left at world (x, y). Changed in place. */
export function grade(rgba, w, h, x, y, factor, strength = 1) {
  for (let j = 0; j < h; j++)
    for (let i = 0; i < w; i++) {
      const k = (j * w + i) * 4;
      if (!rgba[k + 3]) continue;
      const u = (x + i / factor) / W - 0.2;
      const v = (y + TOP + j / factor) / H - 0.18;
      const t = Math.min(1, Math.sqrt(u * u + v * v) / 0.95);
      let colour = WARM;
      let a;
      if (t < 0.55) a = 0.45 + (0.06 - 0.45) * (t / 0.55);
      else {
        const q = (t - 0.55) / 0.45;
        a = 0.06 + (0.45 - 0.06) * q;
        colour = WARM.map((c, n) => c + (PLUM[n] - c) * q);
      }
      a *= strength;
      for (let n = 0; n < 3; n++) {
        const b = rgba[k + n] / 255;
        rgba[k + n] = Math.round(255 * (b + (soft(b, colour[n] / 255) - b) * a));
      }
    }
}
