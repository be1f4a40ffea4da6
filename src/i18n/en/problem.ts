export default {
  'problem.not-found.title': 'There is no such page',
  'problem.not-found.text': 'The address may be mistyped or out of date. Your data is safe.',
  'problem.home': 'Go to Today',
  'problem.error.title': 'Something went wrong on this page',
  'problem.error.text':
    'It is our mistake. What you saved is safe. Open the page again, or go to Today.',
  'problem.error.again': 'Open it again',
} as const;
