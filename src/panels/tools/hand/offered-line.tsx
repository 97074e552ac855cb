// A line of a slip that can be written by one press: what was heard, said, confirmed, or stands on the attached chart, each
// as its own key, with read back, asking and a pencil beside it. Pressing is the player's; nothing is written by itself.
import type { JSX } from 'preact';
import { whole } from '../../theme/whole.tsx';
import { say, t } from '../../../text/current.ts';
import type { HeardView, SlipField, SlipView } from '../../../views/types.ts';
import { Act, Press } from '../parts/act.tsx';
import type { Offer } from './line-state.ts';

const ICONS = { heard: 'pencil', said: 'pencil', chart: 'folder-open', confirmed: 'file-check' } as const;

export function OfferedLine(props: {
  slip: SlipView;
  field: SlipField;
  offers: readonly Offer[];
  heard: HeardView | undefined;
  askable: boolean;
  first: boolean;
  onWritten: () => void;
  onPencil: () => void;
}): JSX.Element {
  const { slip, field, offers, heard } = props;
  const what = say(field.label);
  const alone = offers.every((offer) => offer.from === 'chart');
  return (
    <div class="tool-line-side tool-line-offer">
      {offers.map((offer, at) => {
        const value = typeof offer.value === 'string' ? offer.value : say(offer.value);
        return (
          <Act
            key={offer.from}
            look={offer.from === 'confirmed' ? 'row' : 'blank'}
            class="tool-offer"
            icon={ICONS[offer.from]}
            give={{ type: 'slip.enter', slip: slip.slip, field: field.field, value }}
            label={t('tools.slip.offer', { what, value, from: offer.from })}
            first={props.first && at === 0}
            then={props.onWritten}
          >
            <span class="data">{whole(value)}</span>
            {offer.from !== 'heard' && offer.from !== 'said' && (
              <small>{t('tools.slip.offer-from', { from: offer.from })}</small>
            )}
          </Act>
        );
      })}
      {heard !== undefined && (
        <Act
          look="bare"
          class="tool-square"
          icon={heard.readBack ? 'check' : 'ear'}
          give={{ type: 'say.read-back', field: heard.field }}
          label={t('tools.slip.read-back-of', { what })}
        />
      )}
      {props.askable && heard === undefined && alone && field.asks !== null && (
        <Act
          look="quiet"
          give={{ type: 'say.ask', about: [field.asks], open: true }}
          label={t('tools.slip.ask-for', { words: t('tools.slip.ask-short'), what })}
        >
          {t('tools.slip.ask-short')}
        </Act>
      )}
      <Press
        look="quiet"
        class="tool-square"
        icon="pencil-line"
        label={t('tools.slip.write', { what })}
        onPress={props.onPencil}
      />
    </div>
  );
}
