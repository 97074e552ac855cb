// Exam rooms and shared equipment: the board of four tiles, and the work behind it: a room turned over, a load of instruments,
// a provider who asks for a hand. Its own steps are commands; what was wrong about one is in the fact. No behaviour here.
import * as v from 'valibot';
import { Id, Ms } from '../kinds.ts';
import { BINS, POSITIONS, PROGRAMS } from './binder.ts';

export const FAULTS = [
  'not-signed',
  'not-yours',
  'no-gloves',
  'wrong-bin',
  'sharp-in-trash',
  'things-left',
  'soil-left',
  'wiped-over-soil',
  'no-disinfectant',
  'too-short',
  'laid-too-soon',
  'rub-for-soap',
  'hands-not-washed',
  'not-set-up',
  'expired',
  'not-soaked',
  'not-scrubbed',
  'residue',
  'damaged',
  'not-inspected',
  'wrong-class',
  'hinge-closed',
  'no-indicator',
  'no-label',
  'overloaded',
  'laid-flat',
  'wrong-program',
  'cycle-short',
  'indicator-pale',
  'wet-pack',
  'not-read',
  'not-logged',
  'false-log',
  'not-offered',
  'left-early',
  'wrong-position',
  'across-the-field',
] as const;
export const Fault = v.picklist(FAULTS);
export type Fault = v.InferOutput<typeof Fault>;

const work = { work: Id };
export const roomsCommands = {
  /** Somebody is called to do it: the medical assistant, or who stands in for her. */
  'room.fetch': v.strictObject({ ...work, who: Id }),
  'room.look': v.strictObject(work),
  /** Hands cleaned, gloves on. */
  'room.glove': v.strictObject(work),
  'room.clear': v.strictObject({ ...work, item: Id, into: v.picklist(BINS) }),
  'room.clean': v.strictObject(work),
  'room.wipe': v.strictObject({ ...work, product: Id }),
  'room.towel': v.strictObject(work),
  /** Gloves off, hands cleaned. */
  'room.hands': v.strictObject({ ...work, with: v.picklist(['rub', 'soap']) }),
  'room.lay-out': v.strictObject({ ...work, item: Id, from: v.picklist(['shelf', 'cupboard']) }),
  'room.ready': v.strictObject(work),
  'instruments.soak': v.strictObject(work),
  'instruments.scrub': v.strictObject(work),
  'instruments.rinse': v.strictObject(work),
  'instruments.sort': v.strictObject({ ...work, item: Id, to: v.picklist(['sterilize', 'wipe']) }),
  'instruments.inspect': v.strictObject({ ...work, item: Id }),
  'instruments.set-aside': v.strictObject({ ...work, item: Id }),
  'instruments.pack': v.strictObject({
    ...work,
    item: Id,
    hinge: v.picklist(['open', 'closed']),
    inside: v.boolean(),
    label: v.boolean(),
  }),
  'instruments.load': v.strictObject({ ...work, items: v.array(Id), lie: v.picklist(['edge', 'flat']) }),
  'instruments.run': v.strictObject({ ...work, program: v.picklist(PROGRAMS) }),
  'instruments.unload': v.strictObject(work),
  'instruments.read': v.strictObject(work),
  'instruments.log': v.strictObject({ ...work, result: v.picklist(['pass', 'fail']) }),
  'instruments.quarantine': v.strictObject(work),
  'instruments.reprocess': v.strictObject(work),
  'instruments.release': v.strictObject(work),
  'assist.go': v.strictObject(work),
  'assist.offer': v.strictObject(work),
  'assist.position': v.strictObject({ ...work, as: v.picklist(POSITIONS) }),
  'assist.stay': v.strictObject(work),
  'assist.leave': v.strictObject(work),
  'assist.hand': v.strictObject({ ...work, how: v.picklist(['around', 'across']) }),
  'assist.record': v.strictObject({ ...work, as: v.picklist(['present', 'declined']) }),
};

const judged = { ...work, right: v.boolean() };
export const roomsFacts = {
  'room.changed': v.strictObject({
    room: Id,
    to: v.picklist(['ready', 'vitals', 'with-provider', 'turnover']),
    visit: v.nullable(Id),
  }),
  /** The room of a piece of work is free to be turned over: after which visit, for which. */
  'room.to-turn': v.strictObject({ ...work, room: Id, was: v.nullable(Id), next: v.nullable(Id) }),
  /** A provider wants a hand in this room, with whoever is in there. */
  'assist.wanted': v.strictObject({ ...work, room: Id, visit: v.nullable(Id) }),
  /** You began what is not yours to do today: nothing signed, or she is here and free. */
  'scope.exceeded': v.strictObject({ ...work, why: v.picklist(['not-signed', 'not-yours']) }),
  /** `right`: it was theirs to do. */
  'room.fetched': v.strictObject({ ...judged, who: Id, inMs: Ms }),
  'room.taken-over': v.strictObject({ ...work, who: Id }),
  'room.looked': v.strictObject(work),
  'room.gloved': v.strictObject(work),
  'room.cleared': v.strictObject({ ...judged, item: Id, into: Id }),
  'room.cleaned': v.strictObject(judged),
  /** `right`: a disinfectant, on a cleared and clean surface, with gloves. `again`: kept wet. */
  'room.wiped': v.strictObject({ ...judged, product: Id, again: v.boolean(), fault: v.nullable(Fault) }),
  /** How the surface looks now: about to dry, wet as long as the label says, dry. */
  'room.surface': v.strictObject({ ...work, looks: v.picklist(['streaky', 'label-time', 'dry']), wetMs: Ms }),
  'room.toweled': v.strictObject({ ...judged, wetMs: Ms }),
  'room.hands-cleaned': v.strictObject({ ...judged, with: Id }),
  'room.laid-out': v.strictObject({ ...judged, item: Id, from: Id, fault: v.nullable(Fault) }),
  'room.readied': v.strictObject({ ...judged, room: Id, faults: v.array(Fault), inTime: v.boolean() }),
  /** The provider stands before a room that is not ready. */
  'room.kept-waiting': v.strictObject({ ...work, room: v.nullable(Id), provider: Id }),
  'waiting.soured': v.strictObject({ contact: Id, person: Id }),
  'waiting.eased': v.strictObject({ contact: Id, person: Id }),
  /** Something from the room reached somebody: dated, after the shift. */
  'room.exposure': v.strictObject({ ...work, what: v.picklist(['surface', 'sharp', 'hands']) }),
  'instruments.soaked': v.strictObject(work),
  'instruments.scrubbed': v.strictObject(judged),
  'instruments.rinsed': v.strictObject(judged),
  'instruments.sorted': v.strictObject({ ...judged, item: Id, to: Id }),
  'instruments.inspected': v.strictObject({
    ...work,
    item: Id,
    shows: v.picklist(['clean', 'residue', 'damaged']),
  }),
  'instruments.put-aside': v.strictObject({ ...judged, item: Id }),
  'instruments.packed': v.strictObject({
    ...judged,
    item: Id,
    hinge: v.picklist(['open', 'closed']),
    inside: v.boolean(),
    label: v.boolean(),
    faults: v.array(Fault),
  }),
  'instruments.loaded': v.strictObject({ ...judged, items: v.array(Id), lie: Id, faults: v.array(Fault) }),
  'instruments.started': v.strictObject({ ...judged, program: Id }),
  'instruments.printed': v.strictObject({ ...work, tempC: v.number(), heldMin: v.number() }),
  'instruments.dried': v.strictObject(work),
  'instruments.unloaded': v.strictObject({ ...judged, wet: v.boolean() }),
  'instruments.read-off': v.strictObject({ ...work, strip: v.picklist(['turned', 'pale']) }),
  /** `right`: the log says what the slip and the strips say. */
  'instruments.logged': v.strictObject({ ...judged, result: v.picklist(['pass', 'fail']) }),
  'instruments.quarantined': v.strictObject(judged),
  'instruments.reprocessing': v.strictObject(judged),
  'instruments.released': v.strictObject({ ...judged, faults: v.array(Fault) }),
  /** The medical assistant found a pale strip or a short slip in what lay on the shelf. */
  'instruments.recalled': v.strictObject({ ...work, why: Fault }),
  'assist.went': v.strictObject(judged),
  'assist.answered': v.strictObject({ ...work, answer: v.picklist(['yes', 'no']) }),
  'assist.positioned': v.strictObject({ ...judged, as: Id }),
  'assist.stayed': v.strictObject(judged),
  'assist.left': v.strictObject(judged),
  'assist.handed': v.strictObject({ ...judged, how: Id }),
  'assist.recorded': v.strictObject({ ...judged, as: Id }),
};
