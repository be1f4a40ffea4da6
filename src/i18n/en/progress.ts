export default {
  'progress.title': 'Progress',
  'progress.empty.title': 'Nothing to show yet',
  'progress.empty.text':
    'Your ratings will show here, one dot a day. After 3 rated days within a week, a line appears too.',
  'progress.empty.rate': 'Rate today',
  'progress.empty.today': 'Go to today’s facial',

  'progress.week.puffiness':
    'Your last 7 days average {mean} for puffiness, over {count, plural, one {# rated day} other {# rated days}}.',
  'progress.week.complexion':
    'Your last 7 days average {mean} for complexion, over {count, plural, one {# rated day} other {# rated days}}.',
  'progress.change.puffiness':
    'Your last 7 days average {mean} for puffiness; the 7 before, {before}. Ups and downs like this can be chance.',
  'progress.change.complexion':
    'Your last 7 days average {mean} for complexion; the 7 before, {before}. Ups and downs like this can be chance.',
  'progress.few.puffiness':
    '{count, plural, one {# puffiness rating so far.} other {# puffiness ratings so far.}}',
  'progress.few.complexion':
    '{count, plural, one {# complexion rating so far.} other {# complexion ratings so far.}}',
  'progress.to-go':
    '{count, plural, one {A line appears after # more rated day.} other {A line appears after # more rated days within a week.}}',
  'progress.pause.puffiness':
    'Too few puffiness ratings in the last 7 days for an average. The line goes on when there are 3.',
  'progress.pause.complexion':
    'Too few complexion ratings in the last 7 days for an average. The line goes on when there are 3.',
  'progress.none.puffiness':
    'No puffiness ratings in the last {days, plural, one {# day} other {# days}}.',
  'progress.none.complexion':
    'No complexion ratings in the last {days, plural, one {# day} other {# days}}.',
  'progress.reading':
    'A dot is one rating. Each point of a line is the average of 7 days; the line stops where fewer than 3 of them are rated. The pale band shows how unsure the solid line is.',

  'chart.before': 'before',
  'chart.after': 'after',
  'chart.most.puffiness': 'my worst',
  'chart.least.puffiness': 'none',
  'chart.most.complexion': 'my best',
  'chart.least.complexion': 'my worst',
  'chart.table': 'Show as table',
  'chart.table.puffiness': 'Puffiness, 0 to 10, newest day first',
  'chart.table.complexion': 'Complexion, 0 to 10, newest day first',
  'chart.table.day': 'Day',
  'chart.table.before': 'Before',
  'chart.table.after': 'After',
  'chart.table.none': '–',

  'days.title': 'Your days',
  'days.none': 'Each day you rate or do the facial is listed here.',
  'days.more': 'Show more',
  'days.rated.puffiness': 'Puffiness {before}',
  'days.rated.puffiness.pair': 'Puffiness {before}, then {after}',
  'days.rated.puffiness.after': 'Puffiness {after} after',
  'days.rated.complexion': 'Complexion {before}',
  'days.rated.complexion.pair': 'Complexion {before}, then {after}',
  'days.rated.complexion.after': 'Complexion {after} after',
  'days.facials': '{count, plural, one {Facial} other {# facials}}',
  'days.tags': '{count, plural, one {# tag} other {# tags}}',
  'days.passed-over': 'Rating skipped',
  'days.add': 'Add a past day',
  'days.log': 'Log a facial done without Ebb',

  'day.opening': 'Opening',
  'day.unread': 'This day could not be opened. Nothing was lost. Close it and try again.',
  'day.unreadable':
    '{count, plural, one {# entry of this day could not be read. It is kept as it is.} other {# entries of this day could not be read. They are kept as they are.}}',
  'day.ratings': 'Ratings',
  'day.ratings.none': 'No ratings on this day.',
  'day.ratings.add': 'Add a rating',
  'day.facials': 'Facials',
  'day.facials.none': 'No facial on this day.',
  'day.facial.own': 'Own routine',
  'day.facial.partial': 'partly done',
  'day.facial.unguided': 'without Ebb',
  'day.tags': 'Tags',
  'day.tags.none': 'No tags on this day.',

  'entry.moment': 'When was this?',
  'entry.moment.before': 'Before facial',
  'entry.moment.after': 'After facial',
  'entry.moment.anytime': 'Any time',
  'entry.skipped': 'Skipped',
  'entry.rated.puffiness': 'Puffiness {value}',
  'entry.rated.complexion': 'Complexion {value}',
  'entry.clear': 'Leave unrated',
  'entry.note': 'Note',
  'entry.day': 'Day',
  'entry.save': 'Save',
  'entry.cancel': 'Cancel',
  'entry.edit': 'Edit',
  'entry.edit.named': 'Edit {name}',
  'entry.delete': 'Delete',
  'entry.delete.named': 'Delete {name}',
  'entry.delete.ask.check-in': 'Delete this rating for good?',
  'entry.delete.ask.session': 'Delete this facial for good? Its ratings stay.',
  'entry.delete.yes': 'Yes, delete',
  'entry.delete.no': 'Keep it',
  'entry.not-deleted': 'Not deleted. Nothing was lost. Try again.',
  'entry.nothing': 'Choose a number for puffiness or complexion first.',
  'entry.day.missing': 'Choose a day first.',
  'entry.day.future': 'That day is still to come. Choose today or a day before it.',
  'entry.day.too-early': 'Choose a day in 2000 or later.',
  'entry.saved': 'Saved for {day}.',
  'entry.deleted': 'Deleted.',
} as const;
