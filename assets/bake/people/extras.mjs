// Small things drawn by hand on top of a body: badge, stethoscope, scrub neckline, hearing aid, handset.
// Units are those of the bodies.
const ink = '#33262B';

export const badge = (x = 560, y = 800) =>
  `<rect x="${x + 26}" y="${y - 26}" width="22" height="34" rx="6" fill="#B9C6C9" stroke="${ink}" stroke-width="6"/><rect x="${x}" y="${y}" width="74" height="104" rx="10" fill="#FFFDF6" stroke="${ink}" stroke-width="8"/><rect x="${x + 14}" y="${y + 16}" width="46" height="40" rx="6" fill="#CFE3E0"/><circle cx="${x + 37}" cy="${y + 32}" r="10" fill="#7C9A94"/><path d="M${x + 18} ${y + 56} q19 -22 38 0z" fill="#7C9A94"/><rect x="${x + 14}" y="${y + 68}" width="46" height="8" rx="4" fill="#8FA3A8"/><rect x="${x + 20}" y="${y + 82}" width="34" height="7" rx="3.5" fill="#B9C6C9"/>`;

export const stethoscope = () =>
  `<g fill="none" stroke="#2B343B" stroke-width="17" stroke-linecap="round"><path d="M330 560 C300 700 330 800 420 850"/><path d="M590 560 C630 690 600 800 500 850"/><path d="M420 850 q40 26 80 0"/><path d="M460 862 C460 940 560 960 590 900"/></g><circle cx="592" cy="884" r="30" fill="#C9D3D6" stroke="#2B343B" stroke-width="9"/><circle cx="586" cy="878" r="11" fill="#F3F7F8"/>`;

export const scrubNeck = (skin, _cloth, dark) =>
  `<path d="M340 540 L462 722 L562 555Z" fill="${skin}"/><path d="M332 530 L462 730 L572 546" fill="none" stroke="${dark}" stroke-width="19" stroke-linejoin="round" stroke-linecap="round"/>`;

export const hearingAid = () =>
  `<path d="M300 262 q-30 -14 -34 26 q0 30 20 34 q20 0 16 -24 z" fill="#D8C3AE" stroke="#6B5A50" stroke-width="6"/><path d="M296 300 q26 2 24 26" fill="none" stroke="#9C8B80" stroke-width="6" stroke-linecap="round"/>`;

/** A small cap on the crown, over the hair. */
export const skullcap = (colour) =>
  `<path d="M318 96 C326 40 380 8 440 10 C488 12 520 38 530 66 C470 52 390 62 318 96Z" fill="${colour}" stroke="${ink}" stroke-width="10" stroke-linejoin="round"/><path d="M352 70 C372 42 402 28 436 28" fill="none" stroke="#FFF2D6" stroke-opacity=".35" stroke-width="9" stroke-linecap="round"/>`;

/** A handset held to the ear on the left of the drawing, with sleeve and hand. */
export const handset = ({
  skin,
  cloth,
  bodyInk,
  faceInk,
}) => `<path d="M40 1090 C20 940 60 760 150 640 C190 590 240 560 268 520 L340 600 C330 690 300 800 270 900 C255 960 250 1030 250 1090Z" fill="${cloth}" stroke="${bodyInk}" stroke-width="15" stroke-linejoin="round"/><path d="M120 800 l26 -14 M190 700 l20 16 M150 930 l8 -24 M220 860 l-20 -16 M95 1010 l22 8 M250 640 l-18 -10" stroke="${bodyInk}" stroke-width="11" stroke-linecap="round"/>
<path d="M250 520 C240 470 236 400 262 350 C276 326 300 320 318 338 L372 420 C384 470 370 560 338 606Z" fill="${skin}" stroke="${faceInk}" stroke-width="13" stroke-linejoin="round"/>
<path d="M262 232 q6 -34 44 -32 q36 4 38 38 l-2 40 q20 90 72 150 l38 10 q34 12 28 48 q-8 34 -42 36 l-52 -4 q-92 -70 -118 -200 q-10 -50 -6 -86z" fill="#2E3A43" stroke="#141B20" stroke-width="12" stroke-linejoin="round"/><path d="M282 236 q6 -18 26 -14 M296 300 q14 90 70 158" fill="none" stroke="#8FA3AF" stroke-width="9" stroke-linecap="round" opacity=".8"/>
<path d="M252 392 q40 -18 84 -6 q20 10 12 34 q-6 14 -26 12 l-64 -4 M250 440 q44 -14 92 0 q18 10 10 32 q-8 14 -28 10 l-66 -4 M254 490 q40 -10 84 2 q16 10 8 28 q-8 12 -26 8 l-58 -4" fill="${skin}" stroke="${faceInk}" stroke-width="12" stroke-linejoin="round"/>`;
