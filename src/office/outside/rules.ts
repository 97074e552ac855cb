// Those beyond the door who answer by their own rules: emergency services go where they were sent,
// and an illness that nobody acted on goes its own way.
import { type Area, draft } from '../rules.ts';
import { sameValue } from '../people/rules.ts';

export const outside: Area = {
  react: {
    'phone.connected': (o, f) => {
      if (f.to !== '911') return [];
      const card = o.state.hand === null ? undefined : o.state.slips[o.state.hand];
      const place = card?.fields.place ?? null;
      // The card in the hand says whom it is for: they may be on hold, or gone, while you dial.
      const c = o.state.contacts[(place === null ? null : card?.contact) ?? f.contact];
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
