// The supply side of the office as one list: parcel, fridge, shelf, the end of the day, and what comes of it later.
// Each has a file of its own; nothing is decided here.
import type { Area } from '../rules.ts';
import { cameOfIt } from './came-of-it.ts';
import { dayEnd } from './day-end.ts';
import { delivery } from './delivery.ts';
import { fridge } from './fridge.ts';
import { shelf } from './shelf.ts';

export const SUPPLIES: readonly Area[] = [delivery, fridge, shelf, dayEnd, cameOfIt];
