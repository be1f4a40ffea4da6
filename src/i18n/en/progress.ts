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
  'progress.week.breakouts':
    'Your last 28 days average {mean} for breakouts, over {count, plural, one {# rated day} other {# rated days}}.',
  'progress.week.leg-heaviness':
    'Your last 7 days average {mean} for leg heaviness, over {count, plural, one {# rated day} other {# rated days}}.',
  'progress.week.under-eye':
    'Your last 7 days average {mean} for under-eye shadow, over {count, plural, one {# rated day} other {# rated days}}.',
  'progress.weeks.puffiness.easing':
    'Easing: mornings are {change} lower than four weeks ago, likely between {low} and {high}.',
  'progress.weeks.puffiness.rising':
    'Rising: mornings are {change} higher than four weeks ago, likely between {low} and {high}.',
  'progress.weeks.puffiness.steady':
    'Steady: mornings are about as puffy as four weeks ago, give or take a point.',
  'progress.weeks.puffiness.cannot-tell':
    'Can’t tell yet: the change in four weeks is likely between {low} and {high}.',
  'progress.weeks.complexion.easing':
    'Lower: complexion is {change} lower than four weeks ago, likely between {low} and {high}.',
  'progress.weeks.complexion.rising':
    'Rising: complexion is {change} higher than four weeks ago, likely between {low} and {high}.',
  'progress.weeks.complexion.steady':
    'Steady: complexion is about the same as four weeks ago, give or take a point.',
  'progress.weeks.complexion.cannot-tell':
    'Can’t tell yet: the change in four weeks is likely between {low} and {high}.',
  'progress.weeks.breakouts.easing':
    'Easing: breakouts are {change} lower than four weeks ago, likely between {low} and {high}.',
  'progress.weeks.leg-heaviness.easing':
    'Easing: leg heaviness is {change} lower than four weeks ago, likely between {low} and {high}.',
  'progress.weeks.breakouts.rising':
    'Rising: breakouts are {change} higher than four weeks ago, likely between {low} and {high}.',
  'progress.weeks.leg-heaviness.rising':
    'Rising: leg heaviness is {change} higher than four weeks ago, likely between {low} and {high}.',
  'progress.weeks.breakouts.steady':
    'Steady: breakouts are about the same as four weeks ago, give or take a point.',
  'progress.weeks.leg-heaviness.steady':
    'Steady: leg heaviness is about the same as four weeks ago, give or take a point.',
  'progress.weeks.breakouts.cannot-tell':
    'Can’t tell yet: the change in four weeks is likely between {low} and {high}.',
  'progress.weeks.leg-heaviness.cannot-tell':
    'Can’t tell yet: the change in four weeks is likely between {low} and {high}.',
  'progress.weeks.under-eye.easing':
    'Easing: under-eye shadow is {change} lower than four weeks ago, likely between {low} and {high}.',
  'progress.weeks.under-eye.rising':
    'Rising: under-eye shadow is {change} higher than four weeks ago, likely between {low} and {high}.',
  'progress.weeks.under-eye.steady':
    'Steady: under-eye shadow is about the same as four weeks ago, give or take a point.',
  'progress.weeks.under-eye.cannot-tell':
    'Can’t tell yet: the change in four weeks is likely between {low} and {high}.',
  'progress.few.puffiness':
    '{count, plural, one {# puffiness rating so far.} other {# puffiness ratings so far.}}',
  'progress.few.complexion':
    '{count, plural, one {# complexion rating so far.} other {# complexion ratings so far.}}',
  'progress.few.breakouts':
    '{count, plural, one {# rating of breakouts so far.} other {# ratings of breakouts so far.}}',
  'progress.few.leg-heaviness':
    '{count, plural, one {# rating of leg heaviness so far.} other {# ratings of leg heaviness so far.}}',
  'progress.few.under-eye':
    '{count, plural, one {# rating of under-eye shadow so far.} other {# ratings of under-eye shadow so far.}}',
  'progress.to-go':
    '{count, plural, one {A line appears after # more rated day.} other {A line appears after # more rated days within a week.}}',
  'progress.pause.puffiness':
    'Too few puffiness ratings in the last 7 days for an average. The line goes on when there are 3.',
  'progress.pause.complexion':
    'Too few complexion ratings in the last 7 days for an average. The line goes on when there are 3.',
  'progress.pause.breakouts':
    'Too few ratings of breakouts lately for an average. The line goes on when there are 3.',
  'progress.pause.leg-heaviness':
    'Too few ratings of leg heaviness lately for an average. The line goes on when there are 3.',
  'progress.pause.under-eye':
    'Too few ratings of under-eye shadow lately for an average. The line goes on when there are 3.',
  'progress.none.puffiness': 'No puffiness ratings in the last months.',
  'progress.none.complexion': 'No complexion ratings in the last months.',
  'progress.none.breakouts': 'No ratings of breakouts in the last months.',
  'progress.none.leg-heaviness': 'No ratings of leg heaviness in the last months.',
  'progress.none.under-eye': 'No ratings of under-eye shadow in the last months.',
  'progress.reading.day':
    'A dot is one rating. Each point of a line is the average of 7 days; the line stops where fewer than 3 of them are rated. The pale band shows how unsure the solid line is. A tick below the chart is a facial.',
  'progress.reading.weekly':
    'Breakouts are asked once a week, so each point of their line is the average of 28 days.',
  'progress.reading.tagged': 'A diamond below the ticks is a day with the tag you chose.',
  'progress.reading.month':
    'Each point of a line is the average of a month with at least 3 rated days. The pale band shows how unsure the solid line is.',
  'progress.hidden': 'Your scores are hidden',
  'progress.hidden.text':
    'You chose not to see them. What you rate is still kept, and so is all you rated before.',
  'progress.hidden.show': 'Show them for now',
  'progress.hidden.settings': 'Change this in Settings',
  'progress.trends': 'Trends',
  'progress.range': 'Days shown',
  'progress.range.two-weeks': '14 days',
  'progress.range.three-months': '3 months',
  'progress.range.year': '1 year',
  'progress.range.all': 'All',
  'progress.window': '{first} – {last}',
  'progress.earlier': 'Earlier',
  'progress.later': 'Later',
  'progress.zoom-in': 'Zoom in',
  'progress.zoom-out': 'Zoom out',
  'progress.together': 'Show in one chart',
  'progress.mark': 'Mark days with',
  'progress.mark.none': 'No tag',
  'progress.unread': 'Those days could not be read just now. What is shown is still right.',

  'chart.and': ' and ',
  'chart.in.puffiness': 'puffiness',
  'chart.in.complexion': 'complexion',
  'chart.in.breakouts': 'breakouts',
  'chart.in.leg-heaviness': 'leg heaviness',
  'chart.in.under-eye': 'under-eye shadow',
  'chart.read': 'Read {name} day by day',
  'chart.read.none': 'No day chosen. The arrow keys move from day to day.',
  'chart.read.hint': 'Drag over the chart to read a day.',
  'chart.reading.rated': '{name} {rating}',
  'chart.reading.mean.day': '{name}, {days}-day average {mean}',
  'chart.reading.mean.month': '{name}, average {mean}',
  'chart.reading.facial': 'facial',
  'chart.reading.tagged': 'marked tag',
  'chart.reading.none': 'not rated',
  'chart.before': 'before',
  'chart.after': 'after',
  'chart.most.puffiness': 'my worst',
  'chart.least.puffiness': 'none',
  'chart.most.complexion': 'my best',
  'chart.least.complexion': 'my worst',
  'chart.most.breakouts': 'my worst',
  'chart.most.leg-heaviness': 'my worst',
  'chart.least.breakouts': 'clear',
  'chart.least.leg-heaviness': 'light',
  'chart.most.under-eye': 'my worst',
  'chart.least.under-eye': 'like my cheek',
  'chart.table': 'Show as table',
  'chart.table.caption.day': '{title}, newest day first',
  'chart.table.caption.month': '{title}, monthly averages, newest month first',
  'chart.table.day': 'Day',
  'chart.table.month': 'Month',
  'chart.table.before': 'Before',
  'chart.table.after': 'After',
  'chart.table.none': '–',
  'progress.photos': 'Your photos',

  'days.title': 'Your days',
  'days.none': 'Each day you rate or do the facial is listed here.',
  'days.more': 'Show more',
  'days.rated.puffiness': 'Puffiness {before}',
  'days.rated.puffiness.pair': 'Puffiness {before}, then {after}',
  'days.rated.puffiness.after': 'Puffiness {after} after',
  'days.rated.complexion': 'Complexion {before}',
  'days.rated.complexion.pair': 'Complexion {before}, then {after}',
  'days.rated.complexion.after': 'Complexion {after} after',
  'days.rated.breakouts': 'Breakouts {before}',
  'days.rated.leg-heaviness': 'Leg heaviness {before}',
  'days.rated.breakouts.pair': 'Breakouts {before}, then {after}',
  'days.rated.leg-heaviness.pair': 'Leg heaviness {before}, then {after}',
  'days.rated.breakouts.after': 'Breakouts {after} after',
  'days.rated.leg-heaviness.after': 'Leg heaviness {after} after',
  'days.rated.under-eye': 'Under-eye shadow {before}',
  'days.rated.under-eye.pair': 'Under-eye shadow {before}, then {after}',
  'days.rated.under-eye.after': 'Under-eye shadow {after} after',
  'days.facials': '{count, plural, one {Facial} other {# facials}}',
  'days.tags': '{count, plural, one {# tag} other {# tags}}',
  'days.paused': 'Paused',
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
  'day.legs': 'Leg routine',
  'day.facial.own': 'Own routine',
  'day.facial.partial': 'partly done',
  'day.facial.unguided': 'without Ebb',
  'day.tags': 'Tags',
  'day.tags.none': 'No tags on this day.',

  'entry.moment': 'When was this?',
  'entry.moment.before': 'Before facial',
  'entry.moment.after': 'After facial',
  'entry.moment.rest-before': 'Before sitting',
  'entry.moment.rest-after': 'After sitting',
  'entry.moment.anytime': 'Any time',
  'entry.skipped': 'Skipped',
  'entry.rated.puffiness': 'Puffiness {value}',
  'entry.rated.complexion': 'Complexion {value}',
  'entry.rated.breakouts': 'Breakouts {value}',
  'entry.rated.leg-heaviness': 'Leg heaviness {value}',
  'entry.rated.under-eye': 'Under-eye shadow {value}',
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
  'entry.nothing': 'Choose a number on one of the scales first.',
  'entry.day.missing': 'Choose a day first.',
  'entry.day.future': 'That day is still to come. Choose today or a day before it.',
  'entry.day.too-early': 'Choose a day in 2000 or later.',
  'entry.saved': 'Saved for {day}.',
  'entry.deleted': 'Deleted.',
} as const;
