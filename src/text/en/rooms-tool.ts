// English of the rooms' tool: the board's card, a room turned over, a load of instruments, a hand lent to a provider.
// Only lines, named by panels; what the debrief says stands in rooms.ts.
const ITEM =
  '{item, select, table_paper {Table paper} wrapper {Wrapper} tongue_blade {Tongue blade} cotton_ball {Cotton ball, a dot of blood} soaked_gauze {Gauze, soaked} gown {Gown} drape {Drape} lancet {Lancet} needle_cap {Needle cap} scissors {Scissors} ear_tips {Ear tips} cuff_cover {Cuff cover} electrodes {Electrodes} tourniquet {Tourniquet} labels {Tube labels} sterile_pack {Sterile pack} other {Gauze}}';
const KIND =
  '{kind, select, suture_scissors {Suture scissors} biopsy_forceps {Biopsy forceps} nasal_speculum {Nasal speculum} vaginal_speculum {Speculum} scalpel_handle {Scalpel handle} bp_cuff {Blood pressure cuff} stethoscope {Stethoscope} other {Instrument}}';

export const roomsTool = {
  'rooms.card': 'Your card, signed {on}',
  'rooms.card.kind': '{kind, select, turnover {Rooms} instruments {Instruments} other {Assisting}}',
  'rooms.card.signed': '{kind}: {signed, select, yes {signed} other {not signed}}',
  'rooms.noor': '{state, select, in {Noor is here} behind {Noor is behind} other {Noor is out}}',
  'rooms.work': 'To do',
  'rooms.board': 'The board',
  'rooms.none': 'Nothing to do in the rooms.',
  'rooms.back': 'All rooms',
  'rooms.row':
    '{kind, select, turnover {Turn over} instruments {Instruments to run} other {Asked for a hand}}',
  'rooms.row.room': '{kind, select, turnover {Turn over room {n}} other {Room {n}: {ask}}}',
  'rooms.row.in-use': 'Turn over, once they are out',
  'rooms.row.due': 'by {time}',
  'rooms.status': '{status, select, done {Done} fetched {Fetched} other {Open}}',
  'rooms.fetch': 'Fetch somebody',
  'rooms.fetched': '{who} was asked to do it.',

  'rooms.room.title': 'Room {n}',
  'rooms.room.wait': 'A room, still in use',
  'rooms.room.before': 'Before: {was}',
  'rooms.room.next': 'Next {time}: {visit} · {provider}',
  'rooms.room.stomach': 'Door card: stomach illness',
  'rooms.lying': 'In the room',
  'rooms.look': 'Look into the room',
  'rooms.not-looked': 'The door is shut.',
  'rooms.glove': 'Gloves on',
  'rooms.gloved': 'Gloves on',
  'rooms.bare': 'No gloves',
  'rooms.hands-clean': 'Hands clean',
  'rooms.item': ITEM,
  'rooms.clear.label': `${ITEM} into {into, select, red_bag {the red bag} sharps {the sharps box} soak {the soak tray} other {{into}}}`,
  'rooms.bin':
    '{into, select, red_bag {Red bag} sharps {Sharps} soak {Soak tray} linen {Linen} other {Trash}}',
  'rooms.cleared': 'Nothing lies about.',
  'rooms.soil': 'There is something on the table.',
  'rooms.no-soil': 'Nothing to see on the table.',
  'rooms.clean': 'Clean it off',
  'rooms.surface': 'Surface',
  'rooms.product':
    '{product, select, blue_wipes {Blue-lid wipes} gray_wipes {Gray-lid wipes} spray {Spray} other {Glass cleaner}}',
  'rooms.product.label': '{real, select, yes {label: wet {minutes} min} other {label: for glass}}',
  'rooms.looks':
    '{looks, select, unwiped {Not wiped yet} wet {Wet} streaky {Streaky, about to dry} label_time {Wet as long as the label says} other {Dry}}',
  'rooms.wet-for': 'Wet for {now} of {label}',
  'rooms.wipe': 'Wipe',
  'rooms.wipe.label': 'Wipe with {product}',
  'rooms.towel': 'Dry it with a towel',
  'rooms.hands': 'Gloves off, hands',
  'rooms.hands.with': '{how, select, soap {Soap and water} other {Hand rub}}',
  'rooms.set-up': 'For the next visit',
  'rooms.shelf':
    '{expired, select, yes {{count, plural, one {# on the shelf, past its date} other {# on the shelf, past their date}}} other {{count, plural, =0 {none on the shelf} other {# on the shelf}}}}',
  'rooms.out': 'Out',
  'rooms.from': '{from, select, shelf {From shelf} other {From cupboard}}',
  'rooms.from.label': '{item}, {from, select, shelf {from the shelf} other {from the cupboard}}',
  'rooms.ready': 'Room ready',

  'rooms.load.title': 'Instruments',
  'rooms.load.under': 'In the sink since {time}',
  'rooms.load.bench': 'At the sink',
  'rooms.load.step': '{step, select, soak {Soak} scrub {Scrub} other {Rinse and dry}}',
  'rooms.load.did':
    '{soaked, select, yes {Soaked} other {Dry}} · scrubbed {times, plural, =0 {not yet} one {once} other {# times}} · {rinsed, select, yes {rinsed and dry} other {not rinsed}}',
  'rooms.load.items': 'One by one',
  'rooms.load.kind': KIND,
  'rooms.load.sort': '{to, select, sterilize {Sterilize} other {Wipe down}}',
  'rooms.load.sort.label': `${KIND}: {to, select, sterilize {sterilize} other {wipe down}}`,
  'rooms.load.inspect': 'Look it over',
  'rooms.load.inspect.label': `${KIND}: look it over`,
  'rooms.load.seen': '{seen, select, clean {Clean and whole} residue {Something left on it} other {Cracked}}',
  'rooms.load.aside': 'Set aside',
  'rooms.load.aside.label': `${KIND}: set aside`,
  'rooms.load.hinge': 'Hinge open',
  'rooms.load.strip': 'Strip inside',
  'rooms.load.label': 'Label',
  'rooms.load.toggle.label': `${KIND}: {what}`,
  'rooms.load.pack': 'Pack',
  'rooms.load.pack.label': `${KIND}: pack`,
  'rooms.load.packed':
    'Packed: hinge {hinge}, {inside, select, yes {strip inside} other {no strip}}, {label, select, yes {labeled} other {no label}}',
  'rooms.load.machine': 'Sterilizer {n}',
  'rooms.load.lie': '{lie, select, edge {On edge} other {Flat}}',
  'rooms.load.put-in':
    '{count, plural, one {Load # pack} other {Load # packs}}, {lie, select, edge {on edge} other {flat}}',
  'rooms.load.plate': 'Gravity. Holds {capacity} packs on edge.',
  'rooms.load.program':
    '{program, select, wrapped_121 {Wrapped, 121 °C, 30 min} wrapped_132 {Wrapped, 132 °C, 15 min} other {Unwrapped, 132 °C, 3 min}}',
  'rooms.load.display':
    '{machine, select, empty {Empty} loaded {Loaded. Choose a program.} running {Running, {minutes} min to go} drying {Drying, {minutes} min to go} other {Done and dry}}',
  'rooms.load.unload': 'Open and take out',
  'rooms.load.slip': 'Slip and log',
  'rooms.load.no-slip': 'Nothing has printed yet.',
  'rooms.load.printed': '{temp} °C held {minutes} min',
  'rooms.load.strips':
    '{strip, select, turned {Strip inside: dark, it has turned} pale {Strip inside: pale, it has not turned} other {Strip not looked at}}',
  'rooms.load.wet': 'Packs feel damp',
  'rooms.load.read': 'Look at the strip',
  'rooms.load.log': '{result, select, pass {Log: pass} other {Log: fail}}',
  'rooms.load.logged': '{result, select, pass {In the log: pass} other {In the log: fail}}',
  'rooms.load.quarantine': 'Set the load apart',
  'rooms.load.apart': 'Set apart, red bin',
  'rooms.load.again': 'Pack fresh, run again',
  'rooms.load.release': 'Onto the shelf',

  'rooms.assist.ask':
    '{ask, select, chaperone {wants a chaperone} position {wants help positioning} hand {wants something handed} inject {wants a tetanus shot given} hold_in {wants the speculum held} other {wants a result read out}}',
  'rooms.assist.title': '{name} {ask}',
  'rooms.assist.under': 'Room {n}, {who}',
  'rooms.assist.exam':
    '{exam, select, abdomen {Exam of the belly} spine {Exam of the spine} pelvic {Pelvic exam} chest {Exam of the chest} rectal {Rectal exam} shot {A shot in the arm} other {Exam of head and neck}}',
  'rooms.assist.breathless': 'Short of breath lying flat; the examiner is not ready yet',
  'rooms.assist.go': 'Go in',
  'rooms.assist.offer': 'Offer to stay',
  'rooms.assist.answer': '{answer, select, yes {“Yes, please stay.”} other {“No, thank you.”}}',
  'rooms.assist.stay': 'Stay to the end',
  'rooms.assist.stayed': 'You stayed.',
  'rooms.assist.leave': 'Leave the room',
  'rooms.assist.record': '{as, select, present {Write: you were there} other {Write: declined}}',
  'rooms.assist.position': 'Position',
  'rooms.assist.place': 'Help into position',
  'rooms.assist.placed': 'Now: {as}',
  'rooms.position':
    '{as, select, sitting {Sitting} supine {Supine} dorsal_recumbent {Dorsal recumbent} lithotomy {Lithotomy} fowler {Fowler} semi_fowler {Semi-Fowler} prone {Prone} sims {Sims} knee_chest {Knee-chest} trendelenburg {Trendelenburg} jackknife {Jackknife} other {Lateral}}',
  'rooms.assist.hand': '{how, select, around {Hand it around the field} other {Reach across the field}}',
} as const;
