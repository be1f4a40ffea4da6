export default {
  'erase.title': 'Erase',
  'erase.back': 'Back to Settings',

  'erase.choose': 'What shall go?',
  'erase.choose.text':
    'Ebb first shows what would go and what would stay. Nothing changes until you say so.',
  'erase.scope': 'Erase',
  'erase.scope.range': 'Some days',
  'erase.scope.everything': 'Everything',
  'erase.from': 'First day',
  'erase.to': 'Last day',
  'erase.from.no-day': 'Choose the first day.',
  'erase.to.no-day': 'Choose the last day.',
  'erase.to.reversed': 'This is before the first day.',
  'erase.look': 'Show what would go',
  'erase.photos': 'Only photos: open Photos',
  'erase.looking': 'Looking through your records.',
  'erase.erasing': 'Erasing. Please leave Ebb open: it starts anew by itself when all is done.',

  'erase.trouble.storage':
    'The phone’s storage is full or did not answer. Nothing was erased. Free some space, then try again.',
  'erase.trouble.session-open':
    'A facial or a sit is still open. Nothing was erased. Finish or end it on Today, then come back.',
  'erase.trouble.uncertain':
    'Ebb could not make sure that everything was erased. Close Ebb, open it again and look here once more. If a way back was kept, it stands under “Take it back” on the Backup page.',

  'erase.goes': 'What goes',
  'erase.goes.days': 'What was recorded on {days}:',
  'erase.goes.everything': 'Everything you recorded and chose in Ebb:',
  'erase.goes.none': 'Nothing is recorded on {days}.',
  'erase.goes.check-ins': '{count, plural, one {# rating} other {# ratings}}, notes included',
  'erase.goes.sessions': '{count, plural, one {# facial} other {# facials}}',
  'erase.goes.day-contexts': '{count, plural, one {tags of # day} other {tags of # days}}',
  'erase.goes.routines': '{count, plural, one {# own routine} other {# own routines}}',
  'erase.goes.experiments': '{count, plural, one {# experiment} other {# experiments}}',
  'erase.goes.safety-answers':
    '{count, plural, one {# set of safety answers} other {# sets of safety answers}}',
  'erase.goes.photos': '{count, plural, one {# photo} other {# photos}}',
  'erase.goes.unreadable':
    '{count, plural, one {# entry that cannot be read, and cannot be brought back} other {# entries that cannot be read, and cannot be brought back}}',
  'erase.goes.choices': 'all settings',

  'erase.copies': 'Erase it from Ebb’s own copies too',
  'erase.copies.range':
    'Then all of Ebb’s own copies on this phone go, those of other days too. It cannot be taken back.',
  'erase.copies.everything':
    'Then all of Ebb’s own copies on this phone go. It cannot be taken back.',

  'erase.stays': 'What stays, and where',
  'erase.stays.rest':
    'On this phone: all other days, your routines, your settings and your safety answers.',
  'erase.stays.experiment':
    'An experiment that reaches beyond these days keeps its plan. Its days among them count as not rated.',
  'erase.stays.point':
    'On this phone: a way back, about {size}. It stands under “Take it back” on the Backup page and goes by itself after 30 days.',
  'erase.stays.points':
    'On this phone: {count, plural, one {# earlier way back} other {# earlier ways back}}, for up to 30 days.',
  'erase.stays.snapshots':
    'On this phone: {count, plural, one {# daily copy} other {# daily copies}} without photos, until there are newer ones.',
  'erase.stays.no-copies': 'On this phone: no copy of what goes.',
  'erase.stays.elsewhere':
    'Elsewhere: every backup, table, report and picture you saved, shared or downloaded. Ebb cannot reach them.',
  'erase.stays.app':
    'In this browser: Ebb itself, so that it opens offline. To remove that too, clear the data of this site in the browser’s settings.',

  'erase.range': 'Erase these days',
  'erase.range.ask': 'Erase {days}? For 30 days you can take it back.',
  'erase.range.ask.copies': 'Erase {days} for good? It cannot be taken back.',
  'erase.range.yes': 'Yes, erase',
  'erase.range.no': 'Keep them',
  'erase.word': 'erase',
  'erase.word.label': 'To go on, type “{word}”',
  'erase.word.missing': 'Type “{word}” here first. Nothing was erased.',
  'erase.everything': 'Erase everything',
  'erase.leave': 'Leave it',

  'erase.done.range': 'Erased: {days}',
  'erase.done.everything': 'Everything is erased',
  'erase.done.unfinished':
    'Your records are erased, but not all of Ebb’s own copies could be reached. Ebb tries again each time it starts.',
  'erase.done.remains': 'What remains, and where',
  'erase.done.point':
    'On this phone: a way back, {size}. It stands under “Take it back” on the Backup page and goes by itself after 30 days.',
  'erase.done.no-copies': 'On this phone: no copy of it.',
  'erase.done.undo': 'Take it back',
  'erase.done.today': 'Go to Today',
  'erase.done.anew': 'Begin anew',
} as const;
