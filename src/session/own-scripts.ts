// The scripts of its own that the page starts beside itself: the service worker, and workers that check class results or
// decode pictures. The page's policy has every such address go through here, so that no other can be made with it.
export const KEEPER = './worker.js';
/** As the build names a worker, or `vite dev` does: of this origin, and a file of the game. */
const WORKER = /\/[\w-]+\.worker[-.][\w.-]+$/;

interface ScriptPolicy {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

let policy: ScriptPolicy | undefined;

function own(url: string): string {
  const { origin, pathname } = new URL(url, location.href);
  const ours = url === KEEPER || (origin === location.origin && WORKER.test(pathname));
  if (!ours) throw new Error(`${url} is no script of the game.`);
  return url;
}

/** The address as the page's policy wants it; as it is where the browser has no such policies. */
export function ownScript(url: string): string {
  const { trustedTypes } = window as unknown as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('front-desk', { createScriptURL: own }) ?? { createScriptURL: own };
  return policy.createScriptURL(url);
}
