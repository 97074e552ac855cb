// Colour arithmetic for the bakes: lighten, darken, mix, and WCAG contrast.
// Contrast decides the ink of a face: features must reach 3:1 on the skin.
const parts = (hex) => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
const hex = (rgb) =>
  '#' +
  rgb
    .map((v) =>
      Math.max(0, Math.min(255, Math.round(v)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');

export const shade = (colour, amount) => hex(parts(colour).map((v) => v + amount));
export const mix = (a, b, t) => hex(parts(a).map((v, i) => v + (parts(b)[i] - v) * t));

const luminance = (colour) => {
  const [r, g, b] = parts(colour).map((v) =>
    v / 255 <= 0.03928 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

export const contrast = (a, b) => {
  const [hi, lo] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (hi + 0.05) / (lo + 0.05);
};

/** Skins at or below this luminance get the deep-skin treatment. */
export const isDeep = (skin) => luminance(skin) < 0.2;
