// The scripts of its own that the page starts beside itself: the service worker and the checker of class results. The
// page's policy has every such address go through here, so that no other can be made with it.
import checker from './class/checker.worker.ts?worker&url';

export const KEEPER = './worker.js';
/** Empty in the game in one file, which can start no worker. */
export const CHECKER: string = checker;

interface ScriptPolicy {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

let policy: ScriptPolicy | undefined;

function own(url: string): string {
  if (url !== KEEPER && url !== CHECKER) throw new Error(`${url} is no script of the game.`);
  return url;
}

/** The address as the page's policy wants it; as it is where the browser has no such policies. */
export function ownScript(url: string): string {
  const { trustedTypes } = window as unknown as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('front-desk', { createScriptURL: own }) ?? { createScriptURL: own };
  return policy.createScriptURL(url);
}
