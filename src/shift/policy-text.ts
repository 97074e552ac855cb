// A changed policy card in a link: after the class code, each changed value as `id~number`, joined by dots. Only
// characters that stand in an address as they are. Text that is no card is null, never an error.
const PAIR = /^([a-z][a-z-]{0,40})~(\d{1,6})$/;

/** Empty for an ordinary office. */
export function policyText(policy: Readonly<Record<string, number>>): string {
  return Object.keys(policy)
    .sort()
    .map((id) => `${id}~${policy[id]}`)
    .join('.');
}

export function readPolicyText(text: string): Record<string, number> | null {
  if (text === '') return {};
  const policy: Record<string, number> = {};
  for (const part of text.split('.')) {
    const [, id, value] = PAIR.exec(part) ?? [];
    if (id === undefined || Object.hasOwn(policy, id)) return null;
    policy[id] = Number(value);
  }
  return policy;
}
