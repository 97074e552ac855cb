// A link as a QR picture, drawn black on white in every theme, with the quiet edge that cameras need.
// It draws what it is given and knows nothing of codes.
import type { JSX } from 'preact';
import { encode } from 'uqr';
import { t } from '../../../text/current.ts';

const EDGE = 4;

export function QrPicture({ link }: { link: string }): JSX.Element {
  const { data, size } = encode(link, { border: 0, ecc: 'M' });
  const dark = data.flatMap((row, y) =>
    row.flatMap((on, x) => (on ? [`M${x + EDGE} ${y + EDGE}h1v1h-1z`] : [])),
  );
  const side = size + 2 * EDGE;
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={t('class.code.qr', { link })}
      shape-rendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
