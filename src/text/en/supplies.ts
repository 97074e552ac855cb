// English of the supplies: the tool's own words, and the lines that views and later days name.
// Short and plain; whether a figure is right is never said here.
export const supplies = {} as const;

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
