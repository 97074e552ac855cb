// What is said when something broke. The only English inside the page's code: all other lines come as a file of their own,
// and these must be there when that file does not come.
export const fault = {
  'error.title': 'Something broke at our end',
  'error.body': 'Your work up to the last act is safe. Save it as a file, then start the page again.',
  'error.again': 'Start again',
} as const;
