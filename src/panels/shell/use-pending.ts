// Whether a command was given and its entry is still to be written: what a control shows while it waits. Whoever asks is drawn
// anew when that changes for this command, and not whenever anything is pending.
import { computed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Command } from '../../office/commands.ts';
import type { SessionSnapshot } from '../../session/types.ts';
import { actKey } from '../act-key.ts';

export function usePending(snapshot: SessionSnapshot, command: Command | null): boolean {
  const key = command === null ? null : actKey(command);
  const pending = useMemo(
    () => computed(() => key !== null && snapshot.pending !== null && actKey(snapshot.pending) === key),
    [snapshot, key],
  );
  return pending.value;
}
