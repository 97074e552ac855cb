// Which renderer Phaser gets. Phaser's own AUTO takes WebGL even where it is drawn in software, which is many times
// slower than Canvas there; so a throw-away canvas is asked for the driver's name first. `?renderer=` overrides it.

/** Software drivers: SwiftShader (Chromium), llvmpipe (Mesa), Basic Render (Windows without a driver). */
const SOFTWARE = /SwiftShader|llvmpipe|softpipe|Basic Render|Software/i;

export type Renderer = 'canvas' | 'webgl';

export function chooseRenderer(search: string, driver: () => string | null): Renderer {
  const asked = new URLSearchParams(search).get('renderer');
  if (asked === 'canvas' || asked === 'webgl') return asked;
  const name = driver();
  return name === null || SOFTWARE.test(name) ? 'canvas' : 'webgl';
}

/** The graphics driver's name; null without WebGL. The context is given back at once: browsers allow only a few. */
export function driverName(): string | null {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  if (!gl) return null;
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER) ?? '');
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return name;
}

let renderer: Renderer | null = null;
const losers = new Set<() => void>();
/** Called when the graphics chip is lost: from then on this page draws on a plain canvas. */
export function whenChipLost(call: () => void): () => void {
  losers.add(call);
  return () => losers.delete(call);
}
export function chipLost(): void {
  if (renderer === 'canvas') return;
  renderer = 'canvas';
  for (const call of [...losers]) call();
}

/** Which one this page uses. Asked of the driver once: each asking takes a context. */
export function theRenderer(): Renderer {
  renderer ??= chooseRenderer(window.location.search, driverName);
  return renderer;
}
