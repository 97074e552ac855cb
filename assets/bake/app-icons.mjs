// Bakes the icons under which the game is installed to ../app: the brass bell on the counter in morning light. Drawn once as
// SVG; `any` has round corners of its own, `maskable` fills its square and keeps what matters in the middle.
// Run: node app-icons.mjs; CHROMIUM names the browser if it is not "chromium".
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const out = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'app');

/** `scale` of the bell about the middle, `corner` of the ground. */
const icon = (scale, corner) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">
<defs>
<linearGradient id="wall" x1="0" y1="0" x2=".5" y2="1"><stop stop-color="#fff1d3"/><stop offset="1" stop-color="#e2b277"/></linearGradient>
<linearGradient id="top" x1="0" y1="0" x2="0" y2="1"><stop stop-color="#a4693f"/><stop offset="1" stop-color="#7a4a2b"/></linearGradient>
<linearGradient id="brass" x1="0" y1="0" x2="1" y2=".35"><stop stop-color="#fff0b4"/><stop offset=".28" stop-color="#f3cb66"/><stop offset=".68" stop-color="#cf9434"/><stop offset="1" stop-color="#8a5a22"/></linearGradient>
<linearGradient id="foot" x1="0" y1="0" x2="1" y2="0"><stop stop-color="#2f7d93"/><stop offset=".55" stop-color="#1f5a6e"/><stop offset="1" stop-color="#143f50"/></linearGradient>
<radialGradient id="shade"><stop stop-color="#3b1f35" stop-opacity=".55"/><stop offset="1" stop-color="#3b1f35" stop-opacity="0"/></radialGradient>
<clipPath id="ground"><rect width="512" height="512" rx="${corner}"/></clipPath>
</defs>
<g clip-path="url(#ground)">
<rect width="512" height="512" fill="url(#wall)"/>
<path d="M-20 -20 L230 -20 L60 340 L-20 340Z" fill="#fff" opacity=".28"/>
<rect y="338" width="512" height="174" fill="url(#top)"/>
<rect y="338" width="512" height="7" fill="#d09a66"/>
<rect y="424" width="512" height="88" fill="#5e3a22"/>
<rect y="424" width="512" height="6" fill="#3f2617"/>
<g transform="translate(256 268) scale(${scale}) translate(-256 -268)">
<ellipse cx="276" cy="382" rx="190" ry="30" fill="url(#shade)"/>
<path d="M110 352 h292 q14 0 14 16 v8 q0 12 -14 12 h-292 q-14 0 -14 -12 v-8 q0 -16 14 -16z" fill="url(#foot)"/>
<path d="M112 355 h288" stroke="#7fb9c8" stroke-width="5" stroke-linecap="round" opacity=".8"/>
<path d="M120 344 a136 136 0 0 1 272 0 q0 8 -10 8 h-252 q-10 0 -10 -8z" fill="url(#brass)"/>
<path d="M148 316 a112 112 0 0 1 66 -84" fill="none" stroke="#fffbe6" stroke-width="17" stroke-linecap="round" opacity=".85"/>
<path d="M122 336 h268" stroke="#8a5a22" stroke-width="5" opacity=".45"/>
<rect x="243" y="176" width="26" height="36" fill="#b57f2e"/>
<path d="M216 172 q0 -26 40 -26 t40 26 q0 12 -40 12 t-40 -12z" fill="url(#brass)"/>
<path d="M228 164 q6 -10 26 -11" fill="none" stroke="#fffbe6" stroke-width="6" stroke-linecap="round" opacity=".9"/>
</g></g></svg>`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--force-color-profile=srgb'],
});
fs.mkdirSync(out, { recursive: true });
for (const [name, size, scale, corner] of [
  ['icon-192', 192, 1.1, 96],
  ['icon-512', 512, 1.1, 96],
  ['icon-maskable-512', 512, 0.86, 0],
]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${icon(scale, corner)}`);
  await page.screenshot({ path: path.join(out, `${name}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
