export default {
  'rest.title': 'Sit for a while',
  'rest.text': 'Hands in your lap, nothing to do. It takes as long as your facial.',
  'rest.left': '{time} left',
  'rest.leave': 'Stop sitting',
  'rest.done.title': 'That is enough sitting',
  'rest.done.text': 'Look once more in the same light, and rate again.',
  'rest.rate': 'Rate now',
  'rest.skip': 'Skip the rating',
} as const;
