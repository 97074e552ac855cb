// The policy card a teacher has chosen to go with class codes, kept while the app is open. The card's own page writes it,
// whoever makes a code reads it; it is nobody's save.
import { type Signal, signal } from '@preact/signals';
import type { Policy } from '../../../office/policy/table.ts';

export const chosenPolicy: Signal<Policy> = signal({});
