// Arrow keys inside a group of controls: one tab stop for the group, arrows, Home and End inside it. The group keeps
// which member had focus last. For verbs, line keys, acts and replies; text fields keep their own arrows.
const STEP: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
const MEMBERS = 'button:not([hidden])';

const membersOf = (group: HTMLElement): HTMLElement[] =>
  [...group.querySelectorAll<HTMLElement>(MEMBERS)].filter((one) => one.checkVisibility());

export function rovingKeys(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const group = event.currentTarget;
  const from = document.activeElement;
  if (!(from instanceof HTMLElement) || from.tagName !== 'BUTTON') return;
  const members = membersOf(group);
  const at = members.indexOf(from);
  if (at < 0) return;
  const step = STEP[event.key];
  const next =
    event.key === 'Home'
      ? 0
      : event.key === 'End'
        ? members.length - 1
        : step === undefined
          ? -1
          : (at + step + members.length) % members.length;
  const target = members[next];
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}

/** Groups whose tab stop is to be settled once all that is being drawn stands. */
const unsettled = new Set<HTMLElement>();

/**
 * Keeps one member of the group in the tab order: the one that had focus last, else the first. Done for all groups of a
 * drawing together, looking first and writing then: each look after a write lays the whole page out anew.
 */
export function settleTabStop(group: HTMLElement | null): void {
  if (group === null) return;
  if (unsettled.size === 0) queueMicrotask(settle);
  unsettled.add(group);
}

function settle(): void {
  const groups = [...unsettled].map(membersOf);
  unsettled.clear();
  for (const members of groups) {
    const stop =
      members.find((one) => one === document.activeElement) ??
      members.find((one) => one.dataset['stop'] === 'yes') ??
      members.find((one) => one.getAttribute('aria-disabled') !== 'true') ??
      members[0];
    for (const member of members) {
      const [index, kept] = member === stop ? [0, 'yes'] : [-1, 'no'];
      if (member.tabIndex !== index) member.tabIndex = index;
      if (member.dataset['stop'] !== kept) member.dataset['stop'] = kept;
    }
  }
}
