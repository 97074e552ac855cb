// What lies about in an exam room after a visit, and what is laid out for the next one: small things, each about a finger
// wide, lying or standing on its own soft shadow.
import { C, D, lg, rg, R, E, Pa, L, G, blur, shade } from '../scene/svg.mjs';

const under = (x, y, rx, ry = 4) => E(x, y, rx, ry, C.plum, `opacity=".4" filter="${blur(2.5)}"`);
const steel = () => lg(0, 0, 1, 0.3, [0, '#F8FBFB'], [0.5, '#BAC7CB'], [1, '#77868D']);
const W = 54;
const H = 50;

const crumple = () =>
  under(27, 43, 22) +
  Pa(
    'M6 40 L10 24 L18 28 L22 12 L32 20 L40 10 L44 24 L51 28 L48 42 Q28 47 6 40Z',
    lg(0, 0, 0.6, 1, [0, '#FFFFFF'], [0.6, '#F6F1E6'], [1, '#D6CAB6']),
  ) +
  L('M18 28 L26 36 M32 20 L30 34 M44 24 L36 36 M10 38 L22 33', '#B9AC97', 1.3, 'opacity=".9"');
const wrapper = () =>
  under(27, 40, 20, 3.5) +
  G(
    'rotate(-12 27 30)',
    Pa('M6 22 H40 L48 26 L40 38 H6 L9 34 L6 30 L9 26Z', D('#E9F3F8', '#A9C7D8')) +
      R(13, 26, 16, 7, 2, '#5E9CC4', 'opacity=".8"') +
      Pa('M36 22 L48 18 L46 30 Z', '#F8FCFE'),
  );
const blade = () =>
  under(27, 36, 22, 3) +
  G(
    'rotate(-18 27 30)',
    R(3, 26, 48, 9, 4.5, lg(0, 0, 0, 1, [0, '#F3D9B0'], [0.5, '#DDB77F'], [1, '#B48A54'])) +
      L('M8 28.5 H44', '#FFF1D8', 1.5, 'opacity=".8"'),
  );
const cotton = () =>
  under(27, 41, 16) +
  [
    [20, 30, 11],
    [31, 25, 12],
    [36, 34, 10],
    [27, 36, 11],
  ]
    .map(([x, y, r]) =>
      E(x, y, r, r * 0.9, rg(0.35, 0.3, 0.9, [0, '#FFFFFF'], [0.7, '#F3EFE8'], [1, '#D8D0C4'])),
    )
    .join('') +
  E(33, 29, 3.4, 3, '#C23B2C') +
  E(32, 28, 1.2, 1, '#F08470');
const soaked = () =>
  under(27, 42, 20) +
  Pa('M7 38 L12 20 Q26 12 42 18 L48 36 Q28 46 7 38Z', D('#FBF4EC', '#E2D2C4')) +
  Pa(
    'M13 36 L17 23 Q28 16 39 22 L43 34 Q28 42 13 36Z',
    rg(0.45, 0.4, 0.7, [0, '#A4261D'], [0.7, '#BC3A2C'], [1, '#D66B58', 0.75]),
  ) +
  L('M12 24 L44 24 M10 32 L46 32 M20 18 L17 40 M32 17 L36 40', '#fff', 0.9, 'opacity=".35"');
const cloth = (a, b, c) => () =>
  under(27, 43, 23) +
  Pa(
    'M4 40 Q4 26 14 24 Q16 12 28 16 Q40 10 44 24 Q52 28 50 40 Q28 48 4 40Z',
    lg(0, 0, 0.5, 1, [0, a], [0.6, b], [1, c]),
  ) +
  L('M14 24 Q20 30 18 40 M28 16 Q30 28 26 38 M44 24 Q38 30 40 40', c, 1.8, 'opacity=".8"') +
  L('M15 22 Q18 15 27 17', '#fff', 2, 'opacity=".6"');
const lancet = () =>
  under(27, 37, 18, 3) +
  G(
    'rotate(-24 27 30)',
    R(10, 25, 26, 11, 4, D('#F2B04E', '#C47A1C')) +
      R(14, 27, 12, 3, 1.5, '#FFE3B0', 'opacity=".9"') +
      R(36, 27.5, 7, 6, 1, '#DCE5E8') +
      Pa('M43 28.6 L53 30.5 L43 32.4Z', '#8C9AA1') +
      E(52, 30.6, 1.6, 1.3, '#C23B2C'),
  );
const cap = () =>
  under(27, 37, 14, 3) +
  G(
    'rotate(-30 27 30)',
    Pa(
      'M10 25 H36 L44 28 V33 L36 36 H10Z',
      lg(0, 0, 0, 1, [0, '#BFE4F5'], [0.5, '#7FBBDB'], [1, '#4F8CB0']),
    ) +
      R(10, 24, 5, 13, 2, '#5E9CC4') +
      L('M16 27.5 H35', '#fff', 1.6, 'opacity=".8"'),
  );
const scissors = () =>
  under(27, 39, 20, 3.5) +
  G(
    'rotate(-16 27 28)',
    Pa('M24 27 L50 18 L51 21 L27 31Z', steel()) +
      Pa('M24 30 L50 36 L51 33 L27 26Z', D('#DDE6E8', '#86959C')) +
      E(12, 21, 8, 6, 'none', 'stroke="#9AA9AF" stroke-width="4"') +
      E(12, 36, 8, 6, 'none', 'stroke="#84939A" stroke-width="4"') +
      E(27, 28.5, 2.4, 2.4, '#5F6E75') +
      L('M7 18 q4 -4 9 -1', '#fff', 1.6),
  );

const roll = () =>
  under(27, 44, 20) +
  Pa('M10 18 V40 Q27 47 44 40 V18Z', lg(0, 0, 1, 0, [0, '#FFFFFF'], [0.5, '#F6F0E4'], [1, '#CFC2AD'])) +
  E(27, 18, 17, 7, '#FFFDF8') +
  E(27, 18, 17, 7, 'none', 'stroke="#D8CDBB" stroke-width="1.4"') +
  E(27, 18, 6, 2.6, '#A9743F') +
  E(27, 18, 11, 4.6, 'none', 'stroke="#E6DCCB" stroke-width="1.2"');
const folded = (a, b) => () =>
  under(27, 44, 22) +
  [34, 26, 18]
    .map(
      (y, i) =>
        R(7 + i, y, 40 - i * 2, 9, 4, lg(0, 0, 1, 0.5, [0, shade(a, 10)], [1, shade(b, -6 + i * 4)])) +
        L(`M${11 + i} ${y + 2} H${40 - i}`, '#fff', 1.4, 'opacity=".55"'),
    )
    .join('');
const earTips = () =>
  under(27, 43, 19) +
  R(9, 20, 36, 23, 4, D('#FFFFFF', '#D9E3E6')) +
  R(9, 20, 36, 8, 4, '#6FA8C9') +
  [16, 25, 34]
    .map((x) => Pa(`M${x} 40 V34 q0 -4 2.5 -4 q2.5 0 2.5 4 v6Z`, D('#5C6B75', '#2E3A42')))
    .join('') +
  Pa('M30 20 q2 -12 10 -10 q6 2 2 10Z', '#46545E');
const cuff = () =>
  under(27, 43, 21) +
  R(6, 22, 42, 20, 6, D('#7FA6D6', '#3F649A')) +
  R(12, 27, 14, 10, 2, '#DCE8F5') +
  L('M30 28 H44 M30 33 H44', '#C6D8EE', 2) +
  L('M46 26 q8 -8 2 -16', '#2E3A42', 3);
const electrodes = () =>
  under(27, 43, 20) +
  R(8, 14, 38, 28, 3, D('#FDFBF6', '#DDE6E8')) +
  [
    [17, 22],
    [28, 22],
    [38, 22],
    [17, 34],
    [28, 34],
    [38, 34],
  ]
    .map(([x, y]) => E(x, y, 4.4, 4.4, '#BFE0F2') + E(x, y, 2, 2, '#5C6B75'))
    .join('');
const tourniquet = () =>
  under(27, 42, 19) +
  L('M8 36 Q8 16 26 18 Q46 20 42 32 Q38 42 24 38 Q14 34 20 28 Q26 22 36 28', '#C98F5B', 6) +
  L('M9 32 Q10 18 26 19', '#F1CD9E', 2, 'opacity=".8"');
const labels = () =>
  under(27, 43, 19) +
  R(9, 18, 36, 24, 3, '#FFFDF7') +
  [22, 28, 34]
    .map(
      (y) =>
        R(13, y, 28, 4, 1, '#F2E6D0') + R(14, y + 1, 10, 2, 0, '#22333B') + R(27, y + 1, 12, 2, 0, '#8FA0A7'),
    )
    .join('') +
  Pa('M45 18 q4 2 3 8 l-3 2Z', '#E3D5BF');
const pack = () =>
  under(27, 44, 21) +
  R(6, 16, 42, 27, 4, D('#DCEBF7', '#8DB4D6')) +
  Pa('M6 20 L27 32 L48 20 V18 Q48 16 44 16 H10 Q6 16 6 18Z', '#F4FAFE') +
  R(12, 35, 18, 4, 1, '#B99A5A') +
  L('M13 37 h16', '#5A4520', 1.2, 'stroke-dasharray="3 2"');
const gauze = () =>
  under(27, 43, 18) +
  [32, 26, 20]
    .map((y, i) =>
      Pa(
        `M${10 + i} ${y + 6} L${14 + i} ${y - 2} H${42 - i} L${46 - i} ${y + 6} Q28 ${y + 12} ${10 + i} ${y + 6}Z`,
        D('#FFFFFF', '#E4DED2'),
      ),
    )
    .join('') +
  L('M18 20 L40 20 M16 24 L42 24 M24 17 L22 28 M34 17 L36 28', '#D2C9BA', 0.9);
/** Hangs on what is past its date: a slip with a day crossed out. */
const pastTag = () =>
  L('M10 2 V8', '#8F5A35', 1.6) +
  R(1, 7, 19, 20, 2.5, '#FFF3DF') +
  R(1, 7, 19, 6, 2.5, '#B23F2B') +
  L('M5 17 L16 24 M16 17 L5 24', '#7A2A1C', 2.2);

const size = (make) => [W, H, make];
export const roomThings = {
  'lying-table-paper': size(crumple),
  'lying-wrapper': size(wrapper),
  'lying-tongue-blade': size(blade),
  'lying-cotton-ball': size(cotton),
  'lying-soaked-gauze': size(soaked),
  'lying-gown': size(cloth('#D6ECF5', '#A9D0E2', '#6F9FB8')),
  'lying-drape': size(cloth('#D9F0E4', '#A8D2BE', '#6FA38C')),
  'lying-lancet': size(lancet),
  'lying-needle-cap': size(cap),
  'lying-scissors': size(scissors),
  'need-table-paper': size(roll),
  'need-gown': size(folded('#BFE0EE', '#7FAFC6')),
  'need-drape': size(folded('#C3E3D2', '#84B79E')),
  'need-ear-tips': size(earTips),
  'need-cuff-cover': size(cuff),
  'need-electrodes': size(electrodes),
  'need-tourniquet': size(tourniquet),
  'need-labels': size(labels),
  'need-sterile-pack': size(pack),
  'need-gauze': size(gauze),
  'past-tag': [22, 30, pastTag],
};
