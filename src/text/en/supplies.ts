// English of the supplies: the tool's own words, and the lines that views and later days name.
// Short and plain; whether a figure is right is never said here.
export const supplies = {
  'tools.supplies.title': 'Supplies',
  'tools.supplies.nothing': 'No supply work today. Noor has the vault.',
  'tools.supplies.parts': 'Parcels, fridge, shelves, list',
  'tools.supplies.tab':
    '{tab, select, parcels {Parcels} fridge {Fridge} shelves {Shelves} other {List}}{count, plural, =0 {} other { #}}',
  'tools.supplies.empty':
    '{tab, select, parcels {No parcel has come.} fridge {{read, select, no {The fridge is not read yet. Noor does it when she has a minute.} other {The fridge was read by Noor.}}} other {No shelf to count.}}',
  'tools.supplies.from': '{supplier}, {order}',
  'tools.supplies.which': 'Which one',
  'tools.supplies.nth': 'No. {n}{open, select, yes {} other {, done}}',
  'tools.supplies.find': 'Find an item',
  'tools.supplies.none': 'No item by that name.',
  'tools.supplies.item': 'Item',
  'tools.supplies.listed': 'List',
  'tools.supplies.coming': 'Coming',
  'tools.supplies.point': 'Reorder at',
  'tools.supplies.par': 'Par',
  'tools.supplies.report': '{count, plural, =0 {Tell someone} other {Told: #}}',
  'tools.supplies.told':
    '{to, select, coordinator {Ike: “Thanks. I have it, and I’ll look myself.”} manager {Marisol: “Noted. Keep me posted.”} manufacturer {The manufacturer’s line took it down.} supplier {The supplier took it down.} other {Dr. Osei: “Thanks. We both know now.”}}',
  'tools.supplies.to':
    '{to, select, coordinator {Ike, who runs the vaccines} manager {Marisol, manager} manufacturer {The manufacturer’s line} supplier {The supplier} other {Dr. Osei and Wendell}}',

  'tools.parcel.came':
    'Came {time}, {minutes, plural, =0 {just now} one {# minute ago} other {# minutes ago}}',
  'tools.parcel.keep-cold': 'Label: keep cold',
  'tools.parcel.monitor':
    'Monitor: {indicator, select, ok {all clear} too_warm {past its warm line} frozen {froze} other {none in the box}}',
  'tools.parcel.open': 'Open the box',
  'tools.parcel.line': 'Ordered {ordered}, slip {slip}',
  'tools.parcel.cold': 'Cold',
  'tools.parcel.status': '{status, select, received {Taken in} other {Sent back}}',
  'tools.parcel.paper': '{paper, select, ordered {Order} slip {Slip} other {Box}}',
  'tools.parcel.row': '{row, select, quantity {Units} lot {Lot} other {Expires}}',
  'tools.parcel.lies':
    '{same, select, yes {In the box: {quantity}} other {In the box: {quantity} of {title}}}{damaged, plural, =0 {} one {, # crushed} other {, # crushed}}',
  'tools.parcel.field': '{field, select, count {Good units} lot {Lot} other {Expires}}',
  'tools.parcel.count-first': 'Type the units you counted.',
  'tools.parcel.take-in': 'Take in, to',
  'tools.parcel.to': '{to, select, fridge {To the fridge} shelf {To the shelf} other {On hold, kept cold}}',
  'tools.parcel.differs': 'It differs',
  'tools.parcel.difference':
    '{about, select, short {Fewer than ordered} over {More than ordered} damaged {Damaged} wrong_item {Wrong item} lot_differs {Another lot} other {Too warm on the way}}',
  'tools.parcel.how-many': 'Units',
  'tools.parcel.note': 'Write it, tell the supplier',
  'tools.parcel.noted':
    'Written: {about, select, short {fewer than ordered} over {more than ordered} damaged {damaged} wrong_item {wrong item} lot_differs {another lot} other {too warm}}, {quantity}',
  'tools.parcel.answer':
    '{credited, select, yes {The supplier agrees. Credit: {amount}.} other {The supplier’s packer says it was all there.}}',
  'tools.parcel.send-back': 'Send it back',
  'tools.parcel.driver': 'The driver’s screen',
  'tools.parcel.sign': 'Sign: {as, select, received {received} other {subject to count}}',
  'tools.parcel.signed': 'Signed: {as, select, received {received} other {subject to count}}',
  'tools.parcel.file': 'File the slip',
  'tools.parcel.filed': 'Slip is filed',

  'tools.fridge.display': 'Thermometer',
  'tools.fridge.read': 'Read the thermometer',
  'tools.fridge.which': '{which, select, min {Lowest} max {Highest} other {Now}}',
  'tools.fridge.degrees': '{degrees} °F',
  'tools.fridge.three': 'Type lowest, now and highest.',
  'tools.fridge.write': '{again, select, yes {Write it again} other {Write it in the log}}',
  'tools.fridge.log': 'Log',
  'tools.fridge.when': 'When',
  'tools.fridge.at': '{on} {half, select, morning {a.m.} other {p.m.}}',
  'tools.fridge.today': 'Today',
  'tools.fridge.explain': 'Not read',
  'tools.fridge.explain.of': '{when}: write “not read”',
  'tools.fridge.fill': 'Fill in',
  'tools.fridge.fill.of': '{when}: fill in figures like the others',
  'tools.fridge.gap': '{state, select, explained {not read} other {filled in}}',
  'tools.fridge.on-hold': 'Do not use. All of it is marked and kept cold.',
  'tools.fridge.advice':
    'The manufacturer, in writing: {advice, select, usable {every dose may be used.} other {none of it may be used.}}',
  'tools.fridge.hold': 'Mark: do not use',
  'tools.fridge.release': 'Take off hold',
  'tools.fridge.reset': 'Reset the memory',
  'tools.fridge.was-reset': 'Memory cleared',

  'tools.shelf.pile': 'Lot {lot}',
  'tools.shelf.expires': 'Use by {on}',
  'tools.shelf.where':
    '{where, select, hold {On hold} pulled {Pulled} room {Room 2 drawer} other {{front, select, yes {In front} other {Behind}}}}',
  'tools.shelf.lies':
    '{boxes, plural, =0 {} one {# box of {perBox}} other {# boxes of {perBox}}}{loose, plural, =0 {} other {{boxes, plural, =0 {} other {, }}# loose}}',
  'tools.shelf.listed': 'List says {count}',
  'tools.shelf.count': 'Count',
  'tools.shelf.count.of': 'Count of {pile}',
  'tools.shelf.counted': '{count, plural, =-1 {Write it} other {Counted #}}',
  'tools.shelf.counted.of': '{pile}: write {count}',
  'tools.shelf.front': 'In front',
  'tools.shelf.front.of': '{pile}: put in front',
  'tools.shelf.pull': 'Off the shelf',
  'tools.shelf.pull.of': '{pile}: off the shelf',
  'tools.shelf.why': '{why, select, expired {Past its date} recalled {Recalled} other {Damaged}}',
  'tools.shelf.put-back': 'Put it back',
  'tools.shelf.discard': 'Throw away',
  'tools.shelf.figure': '{figure, select, point {Reorder at} par {Par} coming {Coming} other {Packs of}}',
  'tools.shelf.order.of': 'Units to order: {item}',
  'tools.shelf.how-many': 'Units',
  'tools.shelf.order': 'Order {count}',
  'tools.shelf.cancel': 'Take back the order of {count}',
  'tools.shelf.recall': 'Recall, class {class}: {title}, lot {lot}',
  'tools.shelf.unwritten':
    '{count, plural, one {# count not written down: {lots}} other {# counts not written down: {lots}}}',
  'tools.shelf.no-lot': 'no lot',
  'tools.shelf.finish': 'Finish the count',
  'tools.shelf.finish-anyway': 'Finish without them',
  'tools.shelf.finished': 'Count is finished',
} as const;

export const suppliesNames: Record<string, string> = {
  'supplies.shelf.vault': 'The vault',
  'card.supplies.ran-out':
    'We ran out before the truck came: {stock}. I borrowed from the practice upstairs, and owe them cake.',
  'card.supplies.expired-at-chair':
    '{stock}: I turned it over at the chair and the date was gone. The next one was fine. The patient had seen.',
  'card.supplies.wasted':
    '{stock}: found the old ones behind the new ones. They went over yesterday. {amount}, all of it out.',
  'card.supplies.overpaid':
    'I paid the invoice as it stood. The shelf has {amount} less than that. Did anybody count the box?',
  'card.supplies.overstocked':
    '{stock}: cases up to the window. Did we order twice? {amount} that could have been something else.',
  'card.supplies.recalled-used':
    '{stock}: the recalled lot turned up again, in use. I’m calling who it was used for.',
  'card.supplies.revaccination':
    'Those doses cannot be counted on. Everyone who had one comes back for another. I’m writing the letters.',
  'card.supplies.still-on-hold':
    'It is all still on hold, and nobody asked the maker. We sent two babies home.',
  'card.supplies.doses-thrown-away':
    'The cold box stood out too long. {amount} in the bin, and I signed for it.',
  'card.supplies.doses-saved':
    'The maker says every dose is good: {amount} of vaccine, and nobody called back. Nice catch with the tag.',
};
