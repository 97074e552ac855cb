// The office policy card a teacher has laid out in this sitting: changed values by id, empty for an ordinary office.
// Pages of the class room read and set it; it is kept nowhere, because the code's link and the card's file carry it.
import { signal } from '@preact/signals';

export const chosenPolicy = signal<Readonly<Record<string, number>>>({});
