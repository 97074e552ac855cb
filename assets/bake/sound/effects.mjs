// Every effect there is to render, by the place it comes from.
import { phone } from './phone.mjs';
import { roomSounds } from './room.mjs';
import { desk } from './desk.mjs';

export const effects = { ...phone, ...roomSounds, ...desk };
