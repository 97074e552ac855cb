// What was last asked to be printed: a fresh object each time it is asked. Kept apart so that the button and the sheets need
// not know each other.
import { signal } from '@preact/signals';

export const printing = signal<{ what: 'class' | 'students' } | null>(null);
