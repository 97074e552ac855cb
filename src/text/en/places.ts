// English of the two rooms one works in, the exam room and the vault: names and states of the things in them, and the picture
// in words. Only lines; what is done there is named by the tools.
const ITEM =
  '{item, select, table_paper {Table paper} wrapper {Wrapper} tongue_blade {Tongue blade} cotton_ball {Cotton ball, a dot of blood} soaked_gauze {Gauze, soaked} gown {Gown} drape {Drape} lancet {Lancet} needle_cap {Needle cap} scissors {Scissors} ear_tips {Ear tips} cuff_cover {Cuff cover} electrodes {Electrodes} tourniquet {Tourniquet} labels {Tube labels} sterile_pack {Sterile pack} other {Gauze}}';

/** Lines that panels name themselves. */
export const places = {
  'place.exam-room': 'Room {n}',
  'place.exam-room.any': 'The exam room',
  'place.vault': 'The vault',
  'place.tab': '{place, select, vault {Vault} other {Room}}',
  'place.thing': '{name}: {state}',
} as const;

/** Lines that only views name. */
export const placeLines: Record<string, string> = {
  'place.door': 'Door of room {n}: look in',
  'place.door.in-use': 'The room is still in use',
  'place.door.shut': 'shut',
  'place.gloves': 'Gloves',
  'place.hands': '{hands, select, gloved {on} clean {off, hands clean} other {not on}}',
  'place.lies': 'lies there',
  'place.in-hand': 'in your hand',
  'place.bin':
    '{into, select, red_bag {Red bag} sharps {Sharps box} soak {Soak tray} linen {Linen hamper} other {Trash}}',
  'place.bin.takes': `put in: ${ITEM}`,
  'place.soil': 'What is on the table: clean it off',
  'place.product':
    'Wipe with {product, select, blue_wipes {the blue-lid wipes} gray_wipes {the gray-lid wipes} spray {the spray} other {glass cleaner}}',
  'place.towel': 'Paper towel: dry the surface',
  'place.from': `${ITEM}, {from, select, shelf {from the shelf} other {from the cupboard}}`,
  'place.flag': 'Flag of room {n}: room ready',

  'place.pile': 'Lot {lot}, use by {on}',
  'place.count': 'Count lot {lot}',
  'place.front': 'Put lot {lot} in front',
  'place.tag.expired': 'Pull lot {lot}: past its date',
  'place.tag.recalled': 'Pull lot {lot}: recalled',
  'place.tag.damaged': 'Pull lot {lot}: damaged',
  'place.back': 'Put lot {lot} back',
  'place.waste': 'Throw lot {lot} away',
  'place.parcel': 'Parcel from {supplier}',
  'place.parcel.state':
    '{opened, select, yes {open} other {closed}}{cold, select, yes {, label: keep cold} other {}}',
  'place.goods': '{cold, select, yes {in the box, cold} other {in the box}}',
  'place.fridge': 'Vaccine fridge',
  'place.fridge.unread': 'not read yet',
  'place.fridge.reads': 'now {now} °F, lowest {min}, highest {max}',
  'place.sign': '{held, select, yes {Take the sign off: do not use} other {Hang the sign: do not use}}',

  // Words drawn on props: the fridge's sign, the notice, the tags.
  'place.prop.hold': 'DO NOT USE',
  'place.prop.recall': 'RECALL',
  'place.prop.tag-expired': 'Past date',
  'place.prop.tag-recalled': 'Recalled',
  'place.prop.tag-damaged': 'Damaged',
  'place.prop.back': 'Put back',
  'place.prop.waste': 'Discard',

  'place.told.in-use': 'Somebody is still in the room.',
  'place.told.room': 'Exam room {n}.{stomach, select, yes { The door card says: stomach illness.} other {}}',
  'place.told.shut': 'The door is shut.',
  'place.told.lying': `Lying there: ${ITEM}.`,
  'place.told.surface':
    '{looks, select, unwiped {The surface has not been wiped.} wet {The surface is wet.} streaky {The surface is streaky, about to dry.} label_time {The surface has been wet as long as the label says.} other {The surface is dry.}}',
  'place.told.out': `Out for the next visit: ${ITEM}.`,
  'place.told.missing': `Still missing: ${ITEM}.`,
  'place.told.vault': 'The vault, with its shelves, the vaccine fridge and the door.',
  'place.told.pile':
    'Lot {lot}, use by {on}, {where, select, pulled {in the bag by the door} hold {on hold} room {in the drawer of room 2} other {{front, select, yes {in front} other {behind}}}}: {boxes, plural, =0 {} one {# box} other {# boxes}}{loose, plural, =0 {} other {{boxes, plural, =0 {} other { and }}# loose}}.',
  'place.told.recall': 'A recall notice hangs there for lot {lot}.',
  'place.told.parcel': '{opened, select, yes {An open parcel} other {A parcel}} from {supplier} waits.',
  'place.told.fridge':
    'The fridge{read, select, yes { says {now} degrees} other { has not been read}}.{held, select, yes { A sign on it: do not use.} other {}}',
};
