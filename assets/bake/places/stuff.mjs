// What things in both rooms are made of: brushed steel, oak. Fills only; shapes are each room's own.
import { D, lg } from '../scene/svg.mjs';

export const steel = () => lg(0, 0, 1, 0.2, [0, '#F6F9F9'], [0.45, '#C6D1D4'], [1, '#84939A']);
export const wood = () => D('#D9A572', '#9A673C');
