// The tin, with as many cards showing as there is room for. A drawing of ours, and decoration: the words beside it say
// the same.
import type { JSX } from 'preact';

export function TinPicture({ cards }: { cards: number }): JSX.Element {
  return (
    <svg class="tin-picture" viewBox="0 0 378 146" aria-hidden="true">
      <defs>
        <linearGradient id="tin-side" x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stop-color="#4E938B" />
          <stop offset=".5" stop-color="#1F7A74" />
          <stop offset="1" stop-color="#123F3D" />
        </linearGradient>
        <linearGradient id="tin-rim" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color="#F6DD9B" />
          <stop offset="1" stop-color="#A97A2C" />
        </linearGradient>
        <radialGradient id="tin-shade">
          <stop offset="0" stop-color="#3B2A4A" stop-opacity=".55" />
          <stop offset="1" stop-color="#3B2A4A" stop-opacity="0" />
        </radialGradient>
      </defs>
      <ellipse cx="196" cy="134" rx="184" ry="14" fill="url(#tin-shade)" />
      <path d="M22 16h334l8 26H14z" fill="#0E3533" />
      {cards > 0 && (
        <rect x="56" y="6" width="112" height="60" rx="4" fill="#FFFBF3" transform="rotate(-4 110 40)" />
      )}
      {cards > 1 && (
        <rect x="178" y="3" width="84" height="60" rx="2" fill="#FFF3B8" transform="rotate(3 216 40)" />
      )}
      {cards > 2 && (
        <rect x="272" y="7" width="66" height="56" rx="2" fill="#fff" transform="rotate(-2 300 40)" />
      )}
      <path d="M10 44h358l-8 82q-2 10-12 10H30q-10 0-12-10z" fill="url(#tin-side)" />
      <path d="M10 44h358l-1 9H11z" fill="url(#tin-rim)" />
      <path d="M24 62l6 64" stroke="#fff" stroke-opacity=".3" stroke-width="4" stroke-linecap="round" />
      <rect x="112" y="72" width="154" height="38" rx="8" fill="#FFF6E2" />
    </svg>
  );
}
