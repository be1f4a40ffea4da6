export default {
  'problem.not-found.title': 'There is no such page',
  'problem.not-found.text': 'The address may be mistyped or out of date. Your data is safe.',
  'problem.home': 'Go to Today',
  'problem.error.title': 'Something went wrong on this page',
  'problem.error.text':
    'It is our mistake. What you saved is safe. Open the page again, or go to Today.',
  'problem.error.again': 'Open it again',
  'problem.missing.title': 'Part of Ebb is missing on this phone',
  'problem.missing.text': 'Your records are safe. Connect once, then load Ebb again.',
  'problem.missing.again': 'Load again',
} as const;
