export default {
  'take.title': 'Take it along',
  'take.text':
    'For your own files, or for someone who treats you. Nothing leaves this phone unless you send it.',
  'take.report': 'Make a report to print',
  'take.table.prepare': 'Save everything as a table (CSV)',
  'take.table.making': 'Preparing the table',
  'take.table.share': 'Share the table',
  'take.table.save': 'Save the table',
  'take.table.ready':
    'The table is ready: {rows, plural, one {# row} other {# rows}}, {size}. Its first row explains each column.',
  'take.table.unreadable':
    '{count, plural, one {# entry could not be read and is not in it. It is kept as it is.} other {# entries could not be read and are not in it. They are kept as they are.}}',
  'take.table.unread': 'Your records could not be read just now. Nothing was lost. Try again.',
  'take.table.blind':
    'It also holds what Ebb does not show while your experiment runs. Looking at it now could sway your ratings.',
  'take.kilobytes': '{size} KB',
  'take.megabytes': '{size} MB',
  'take.downloaded': 'Your browser keeps it with your downloads.',
  'take.failed': 'That could not be handed over. Nothing is lost; try again.',
  'take.picture': 'Share as picture',
  'take.picture.named': 'Share as picture: {title}',
  'take.picture.failed': 'That picture could not be made. Nothing is lost; try again.',
  'take.picture.sentence': '{days}. {sentence}',

  'report.title': 'Report of self-ratings',
  'report.back': 'Back to Progress',
  'report.weeks': 'How far back',
  'report.weeks.option': '{weeks} weeks',
  'report.with-notes': 'With my notes',
  'report.print': 'Print or save as PDF',
  'report.print.hint':
    'If the print button does nothing, use your browser’s menu: Share, then Print.',
  'report.opening': 'Gathering your records',
  'report.unread': 'Your records could not be read just now. Nothing was lost.',
  'report.again': 'Try again',
  'report.empty':
    'There is nothing to report: nothing was recorded in the {weeks} weeks up to today.',
  'report.period': '{days} ({weeks} weeks)',
  'report.about':
    'These are one person’s own ratings of their face, kept with Ebb, a self-care app. Ebb is no medical device, and nothing here is a diagnosis.',
  'report.unreadable':
    '{count, plural, one {# entry of these days or later could not be read and is missing here.} other {# entries of these days or later could not be read and are missing here.}}',
  'report.blind':
    'A self-experiment is under way. Until it ends, ratings after a facial are left out.',

  'report.done': 'What was done',
  'report.done.facial':
    'A facial is a light self-massage that moves the skin only: from the collarbone over the sides of the neck and behind the ears to the face. The front of the neck is left out.',
  'report.done.none': 'No facials in these {weeks} weeks.',
  'report.done.count':
    '{count, plural, one {# facial} other {# facials}} in these {weeks} weeks, {minutes, plural, one {# minute} other {# minutes}} of massage in all.',
  'report.done.part': '{count, plural, one {# was done in part.} other {# were done in part.}}',
  'report.done.paused': '{count, plural, one {# day was paused.} other {# days were paused.}}',

  'report.ratings': 'Ratings',
  'report.scale.puffiness': 'Puffiness goes from 0, none, to 10, my worst.',
  'report.scale.complexion':
    'Complexion goes from 0, dull, my worst, to 10, clear and even, my best.',
  'report.scale.under-eye': 'Under-eye shadow goes from 0, like my cheek, to 10, my worst.',
  'report.scale.breakouts': 'Breakouts go from 0, clear, to 4, my worst.',
  'report.scale.leg-heaviness': 'Leg heaviness goes from 0, light, to 10, my worst.',
  'report.before': '“Before” is a day’s first rating, before a facial or at any time.',
  'report.after': '“After” is the rating after that facial.',
  'report.mean.before':
    'Before: {mean} on average, over {count, plural, one {# day} other {# days}}.',
  'report.mean.after':
    'After: {mean} on average, over {count, plural, one {# day} other {# days}}.',
  'report.mean.none': 'Not rated in these weeks.',
  'report.anyway': 'Part of what changes right after a facial would have changed anyway.',

  'report.table': 'Week by week',
  'report.table.reading': 'Ratings are means over days, with the median in brackets.',
  'report.table.week': 'Week',
  'report.table.rated': 'Days rated',
  'report.table.before': 'before',
  'report.table.after': 'after',
  'report.table.facials': 'Facials',
  'report.table.whole': 'whole',
  'report.table.part': 'in part',
  'report.table.minutes': 'Minutes',
  'report.table.all': 'All',
  'report.table.median': '({median})',
  'report.table.none': '–',

  'report.tags': 'Tags',
  'report.tags.text': 'On how many days this person noted it.',
  'report.tags.days': '{tag}: {count, plural, one {# day} other {# days}}',
  'report.notes': 'Notes',

  'csv.record': 'what this row is: check-in, session (a facial) or day (what a day was like)',
  'csv.day': 'the day it counts for, year-month-day',
  'csv.at':
    'when it happened, or when a facial began, by your clock, with its distance from UTC; exactly 12:00 where it was entered later',
  'csv.moment':
    'before or after a facial, before or after a rest (rest-before, rest-after), or anytime',
  'csv.puffiness': '0 none to 10 my worst; empty means not rated',
  'csv.complexion': '0 dull, my worst to 10 clear and even, my best; empty means not rated',
  'csv.under-eye': '0 like my cheek to 10 my worst; empty means not rated',
  'csv.breakouts': '0 clear to 4 my worst; empty means not rated',
  'csv.leg-heaviness': '0 light to 10 my worst; empty means not rated',
  'csv.note':
    'what you wrote; an apostrophe Ebb put before a sign like = or - keeps a spreadsheet from calculating it',
  'csv.tags': 'what you tagged the day with, a space between tags',
  'csv.paused': 'why the day was paused; empty means it was not',
  'csv.routine': 'facial, or the id of a routine of your own',
  'csv.length': 'short, standard or long',
  'csv.completion': 'completed, or partial where less than four fifths was done',
  'csv.guided': 'yes with Ebb, no where you logged it yourself',
  'csv.worked_seconds':
    'seconds of massage, without pauses; the whole time where you logged it yourself',
  'csv.ended_at': 'when the facial ended, by your clock',
  'csv.steps': 'each step as name/outcome/milliseconds',
  'csv.pauses':
    'each pause as start/end/reason; asked you paused, away Ebb was out of sight, concern something felt wrong, restored Ebb was closed and opened again',
  'csv.skipped': 'yes where the check-in was offered and passed over',
  'csv.session_id': 'the same for a facial and its ratings, and for the two ratings of a rest',
  'csv.id': 'the row’s own name',
  'csv.created_at': 'when it was first saved, in UTC',
  'csv.updated_at': 'when it was last changed, in UTC',
} as const;
