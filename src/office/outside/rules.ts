// Those beyond the door who answer by their own rules: emergency services go where they were sent,
// and an illness that nobody acted on goes its own way.
import { type Area, draft } from '../rules.ts';
import { sameValue } from '../people/rules.ts';

export const outside: Area = {
  react: {
    'phone.connected': (o, f) => {
      if (f.to !== '911') return [];
      const c = o.state.contacts[f.contact];
      const place = o.state.hand === null ? null : (o.state.slips[o.state.hand]?.fields.place ?? null);
      const truly = c?.heard.place?.true ?? null;
      return [
        draft('outside.ems-sent', {
          contact: c?.id ?? null,
          place,
          right: truly !== null && place !== null && sameValue(truly, place),
        }),
      ];
    },
  },
};
