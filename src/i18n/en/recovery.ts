export default {
  'recovery.title': 'Some records are missing',
  'recovery.title.all': 'Your records are missing',
  'recovery.had':
    'On {day} at {time} they were all here. Since then this browser has lost some of what Ebb saved.',
  'recovery.had.all': 'This browser has lost what Ebb saved. Nothing else has been changed.',
  'recovery.why':
    'That can happen when a phone runs out of space or stops while it saves. It also happens when someone clears the data of this site.',
  'recovery.missing': 'Missing, at least',
  'recovery.missing.check-ins': '{count, plural, one {# rating} other {# ratings}}',
  'recovery.missing.sessions': '{count, plural, one {# facial} other {# facials}}',
  'recovery.missing.day-contexts':
    '{count, plural, one {the tags of # day} other {the tags of # days}}',
  'recovery.missing.routines': '{count, plural, one {# own routine} other {# own routines}}',
  'recovery.missing.experiments': '{count, plural, one {# experiment} other {# experiments}}',
  'recovery.missing.safety-answers':
    '{count, plural, one {# set of safety answers} other {# sets of safety answers}}',
  'recovery.missing.photos': '{count, plural, one {# photo} other {# photos}}',
  'recovery.left': '{count, plural, one {# record is} other {# records are}} still here and safe.',

  'recovery.copy': 'Bring them back',
  'recovery.copy.text':
    'Ebb keeps a copy of your records on this phone. Only what is missing is put back; nothing that is here changes. Photos are not in it.',
  'recovery.copy.of':
    'Copy of {day} at {time}: {records, plural, one {# record} other {# records}}.',
  'recovery.copy.back': 'Bring back this copy',
  'recovery.copy.busy': 'Bringing back',
  'recovery.copy.failed':
    'The copy could not be read or written just now. Nothing was changed. Free some space, then try again.',
  'recovery.backup': 'From a backup file',
  'recovery.backup.text':
    'A backup you kept elsewhere holds everything up to its day, photos too. Ebb shows what is in it before anything changes.',
  'recovery.backup.open': 'Choose a backup',
  'recovery.own': 'Did you erase them yourself?',
  'recovery.own.text': 'Then go on with what is here. Ebb stops looking for the rest.',
  'recovery.own.all.text': 'Then begin anew. Ebb stops looking for them.',
  'recovery.own.go': 'Go on without them',
  'recovery.own.ask': 'Go on without the missing records?',
  'recovery.own.yes': 'Yes, go on',
  'recovery.own.no': 'Not yet',
  'recovery.own.failed':
    'That could not be saved just now. Nothing was changed. Free some space, then try again.',

  'recovery.shut': 'Ebb cannot open your records',
  'recovery.shut.text':
    'This browser cannot open what Ebb saved. Often it helps to close Ebb, restart the phone and open it again.',
  'recovery.shut.again': 'Try again',
  'recovery.shut.copy': 'If it stays like this',
  'recovery.shut.copy.text':
    'Ebb still has its own copy, without photos. Save it as a file first. Then clear the data of this site in the browser’s settings, open Ebb and choose “I have a backup”.',
  'recovery.shut.copy.open': 'Save the copy',

  'recovery.none': 'All your records are here',
  'recovery.none.text': 'Nothing is missing.',
  'recovery.home': 'Go to Today',
} as const;
