export default {
  'right-away.title': 'Right away',
  'right-away.none':
    'Rate before and after a facial, and the usual change shows here after {count, plural, one {# more pair} other {# more pairs}}.',
  'right-away.lower':
    'After a facial, puffiness is {change} lower on average. Between {low} and {high} is likely.',
  'right-away.higher':
    'After a facial, puffiness is {change} higher on average. Between {low} and {high} is likely.',
  'right-away.lower.alike':
    'After a facial, puffiness is {change} lower. Your ratings hardly differ in that.',
  'right-away.higher.alike':
    'After a facial, puffiness is {change} higher. Your ratings hardly differ in that.',
  'right-away.unchanged': 'After a facial, you have rated puffiness each time as before it.',
  'right-away.unsure':
    'After a facial, puffiness changes by {change} on average. Between {low} and {high} is likely, so it may be nothing.',
  'right-away.count':
    '{count, plural, one {# pair} other {# pairs}} in the last 3 months, usually {minutes, plural, one {# minute} other {# minutes}} apart.',
  'right-away.count.untimed': '{count, plural, one {# pair} other {# pairs}} in the last 3 months.',
  'right-away.rest':
    'On days of sitting instead, it changes by {change} ({count, plural, one {# pair} other {# pairs}}).',
  'right-away.rest.few':
    'On days of sitting instead there are too few pairs yet ({count} of {needed}).',
  'right-away.honest':
    'Part of this would have happened anyway: puffiness usually eases by itself. Only an experiment can tell the two apart.',
  'right-away.bad-mornings':
    'You do the facial mostly on puffy mornings ({facial} on average, {other} on others). Such mornings ease anyway, so the change after looks larger than what the facial does.',
  'right-away.hidden': 'Hidden while your experiment runs, so that it cannot sway your ratings.',

  'tags.title': 'What goes with better days',
  'tags.text':
    'Puffiness in the morning, on days with a tag and on days without, in the last 3 months.',
  'tags.few': 'A tag shows here once it is on at least {least} rated days and missing on {least}.',
  'tags.lower': '{tag} goes with less puffiness.',
  'tags.higher': '{tag} goes with more puffiness.',
  'tags.none': '{tag}: no clear difference.',
  'tags.numbers':
    'With it {with} ({countWith, plural, one {# day} other {# days}}), without it {without} ({countWithout, plural, one {# day} other {# days}}).',
  'tags.interval': 'The difference is likely between {low} and {high}.',
  'tags.honest':
    'This tells what comes together, not why. Of all that is called “goes with” here, about 1 in 10 may be chance.',

  'experiment.title': 'Find out if it works for you',
  'experiment.text':
    'A month of coin tosses can tell your facial from what eases by itself. Some days you do the facial, on others you only sit for as long. Each day you rate before and after.',
  'experiment.set-up': 'Set up an experiment',
  'experiment.length': 'Facial, the same each time',
  'experiment.pairs': 'How long',
  'experiment.pairs.days': '{days} days',
  'experiment.pairs.chance': '{percent} % chance',
  'experiment.chance':
    'If the facial takes 1 point off your puffiness, {pairs} pairs of days find it in about {helps} of 100 experiments. If it does nothing, about {chance} of 100 would still say it helps.',
  'experiment.spare': 'With 7 pairs every day counts: one missed day, and there can be no answer.',
  'experiment.plan':
    'First {baseline} days of sitting, to get used to rating. Then {pairs} pairs of days: within each, a coin tosses which day has the facial.',
  'experiment.rules':
    'Until the end nothing here shows how facial and resting days compare, so that it cannot sway you. A missed day costs its pair. You can stop at any time; it then gives no answer.',
  'experiment.begin': 'Begin the experiment',
  'experiment.cancel': 'Not now',
  'experiment.not-saved': 'That could not be saved. Nothing has begun; please try again.',

  'experiment.running': 'Your experiment',
  'experiment.not-begun': 'It begins tomorrow, with a day of sitting.',
  'experiment.day': 'Day {day} of {days}.',
  'experiment.today.baseline':
    'Today: sit for as long as your facial takes, and rate before and after.',
  'experiment.today.rest': 'Today is a resting day: only sit, and rate before and after.',
  'experiment.today.facial': 'Today is a facial day: rate before and after.',
  'experiment.progress':
    '{complete, plural, one {# pair} other {# pairs}} complete, {left, plural, one {# left out} other {# left out}}; {needed} are needed for an answer.',
  'experiment.no-answer':
    'Too many pairs are left out for an answer now. You can go on, or stop and begin anew.',
  'experiment.stop': 'Stop the experiment',
  'experiment.stop.ask': 'Stop now? It then gives no answer. Your ratings stay.',
  'experiment.stop.yes': 'Stop it',
  'experiment.stop.no': 'Go on with it',
  'experiment.stopped': 'You stopped your last experiment on day {day}, so it gives no answer.',

  'experiment.over': 'Your experiment is over',
  'experiment.working': 'Working out the answer',
  'experiment.likely-helps': 'Likely helps you',
  'experiment.no-clear-difference': 'No clear difference',
  'experiment.cannot-tell': 'Can’t tell yet',
  'experiment.likely-helps.text':
    'On facial days puffiness fell {change} more than on days of sitting, likely between {low} and {high}.',
  'experiment.likely-helps.alike':
    'On facial days puffiness fell {change} more than on days of sitting, in all pairs alike.',
  'experiment.likely-helps.unsure':
    'On facial days puffiness fell {change} more than on days of sitting. That points to help, but its size is unsure: between {low} and {high}.',
  'experiment.no-clear-difference.text':
    'The facial does not take a whole point more off your puffiness than sitting does. The difference was {signed}, likely between {low} and {high}.',
  'experiment.no-clear-difference.alike':
    'The facial does not take a whole point more off your puffiness than sitting does. The difference was {signed}, in all pairs alike.',
  'experiment.no-clear-difference.worse':
    'Facial days came out worse than days of sitting, by {change}; likely between {low} and {high}.',
  'experiment.cannot-tell.text':
    'Your ratings leave both open: a help, and none. The difference was {signed}, likely between {low} and {high}.',
  'experiment.cannot-tell.few':
    'Only {complete, plural, one {# pair} other {# pairs}} could be used; {needed} are needed for an answer.',
  'experiment.counted':
    '{complete, plural, one {# pair} other {# pairs}} of days counted, {left, plural, one {# was} other {# were}} left out.',
  'experiment.again': 'Set up another one',
} as const;
