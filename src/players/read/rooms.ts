// What a practiced hand reads off the rooms' tool: whom to fetch when it is not theirs, what lies there and where it goes, which
// product the label allows, what is still to lay out, what the slip says. From the view only.
import {
  BELONGS,
  cycleMeets,
  goesTo,
  HINGED,
  notYours,
  type Position,
  SERVES,
} from '../../office/rooms/binder.ts';
import type { Play } from '../../shift/plays.ts';
import type { AssistView, LoadView, TurnoverView } from '../../views/rooms.ts';
import type { DeskView } from '../../views/types.ts';

const NOOR = 'noor-halvorsen';
const IKE = 'ike-larrabee';

const pieceOf = (view: DeskView, play: Play) => view.roomWork?.at[play.item ?? play.unit];

/** Not signed, or she is here and free: somebody is fetched; else nobody is. */
function fetchWhom(view: DeskView, play: Play): string | undefined {
  const piece = pieceOf(view, play);
  const rooms = view.roomWork;
  if (!piece || !rooms || piece.fetched !== null) return undefined;
  const ask = piece.kind === 'assist' ? piece.ask : '';
  if (notYours(rooms.card, rooms.assistant, piece.kind, ask) === null) return undefined;
  return rooms.assistant === 'in' ? NOOR : IKE;
}

function room(t: TurnoverView, name: string): unknown {
  const missing = t.needs.find((x) => !x.out);
  switch (name) {
    case 'lying':
      return t.lying[0];
    case 'bin':
      return BELONGS[t.lying[0] ?? '']?.[0];
    case 'soil':
      return t.soiled ? t.work : undefined;
    case 'product': {
      const real = t.products.filter((x) => x.disinfects);
      return real.sort((a, b) => a.labelMs - b.labelMs)[0]?.id;
    }
    case 'again':
      return t.looks === 'streaky' ? t.wet?.product : undefined;
    case 'hands':
      return t.stomach ? 'soap' : 'rub';
    case 'needs':
      return missing?.item;
    case 'needs-from':
      return missing && (missing.shelf === 0 || missing.expired) ? 'cupboard' : 'shelf';
    default:
      return undefined;
  }
}

function load(l: LoadView, name: string): unknown {
  const kept = l.items.filter((i) => !i.aside && i.sorted === 'sterilize');
  const unseen = kept.find((i) => i.seen === null);
  const unpacked = kept.find((i) => i.pack === null && i.seen === 'clean');
  const good =
    l.printed !== null &&
    cycleMeets('gravity', l.printed.tempC, l.printed.heldMin) &&
    l.strip === 'turned' &&
    !l.wet;
  switch (name) {
    case 'unsorted':
      return l.items.find((i) => i.sorted === null)?.id;
    case 'sort-to':
      return goesTo(l.items.find((i) => i.sorted === null)?.kind ?? '');
    case 'unseen':
      return unseen?.id;
    case 'damaged':
      return kept.find((i) => i.seen === 'damaged')?.id;
    case 'residue':
      return kept.some((i) => i.seen === 'residue') ? l.work : undefined;
    case 'rinse':
      return l.scrubbed > 0 && !l.rinsed ? l.work : undefined;
    case 'unpacked':
      return unpacked?.id;
    case 'hinge':
      return unpacked && HINGED.has(unpacked.kind) ? 'open' : 'closed';
    case 'packs':
      return kept.filter((i) => i.pack !== null).map((i) => i.id);
    case 'result':
      return good ? 'pass' : 'fail';
    case 'bad':
      return l.strip !== 'unseen' && !good ? l.work : undefined;
    case 'again':
      return l.where === 'bench' && l.runs > 0 ? l.work : undefined;
    case 'rerun':
      return l.machine === 'loaded' && l.runs > 0 ? l.work : undefined;
    case 'dry-again':
      return l.machine === 'dry' ? l.work : undefined;
    case 'unread':
      return l.where === 'out' && l.strip === 'unseen' ? l.work : undefined;
    case 'unlogged':
      return l.where === 'out' && l.logged === null ? l.work : undefined;
    case 'good':
      return good ? l.work : undefined;
    default:
      return undefined;
  }
}

function assist(a: AssistView, name: string): unknown {
  switch (name) {
    case 'chaperone':
    case 'hand':
      return a.ask === name ? a.work : undefined;
    case 'position':
      return a.ask === 'position' ? ((a.breathless ? 'fowler' : SERVES[a.exam]?.[0]) as Position) : undefined;
    case 'stay':
      return a.answer === 'yes' ? a.work : undefined;
    case 'record':
      return a.ask !== 'chaperone'
        ? undefined
        : a.answer === 'no'
          ? 'declined'
          : a.stayed
            ? 'present'
            : undefined;
    default:
      return undefined;
  }
}

export function readRooms(view: DeskView, play: Play, name: string): unknown {
  if (name === 'fetch') return fetchWhom(view, play);
  const piece = pieceOf(view, play);
  if (piece?.status !== 'open' || piece.fetched !== null) return undefined;
  if (name === 'mine') return piece.work;
  return piece.kind === 'turnover'
    ? room(piece, name)
    : piece.kind === 'instruments'
      ? load(piece, name)
      : assist(piece, name);
}
