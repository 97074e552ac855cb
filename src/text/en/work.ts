// English of desk work that is nobody's conversation: its kinds, as views name them, and its rows in the task list.
// Only lines; what each area says in its own tool stands beside this file.
export const work = {
  'tools.work.open': 'Open',
  'tools.work.open.label': 'Open: {what}',
  'tools.work.done': 'Done',
} as const;

export const workKinds = {
  'work.waiting-list': 'Waiting list: a slot has come free',
  'work.reminder': 'Reminders to confirm',
  'work.records-request': 'Records request',
  'work.correction': 'Correction asked for',
  'work.scan': 'Papers to scan and index',
  'work.dictation': 'Dictation to type',
  'work.letter': 'Letter to write',
  'work.charge': 'Visit to charge',
  'work.denial': 'Claim sent back',
  'work.turnover': 'Room to turn over',
  'work.instruments': 'Instruments to run',
  'work.assist': 'A hand wanted in a room',
  'work.referral': 'Referral to send',
  'work.authorization': 'Authorization to ask for',
  'work.report': 'Report to chase',
  'work.delivery': 'Delivery at the back door',
  'work.fridge-log': 'Vaccine fridge, morning reading',
  'work.stock-count': 'Shelf to count',
};
