export default {
  'keeping.title': 'Is my data safe?',
  'keeping.persisted': 'In this browser',
  'keeping.persisted.yes': 'It has promised to keep what Ebb saves.',
  'keeping.persisted.no':
    'It may clear what Ebb saves when space runs out. Putting Ebb on the home screen makes that less likely.',
  'keeping.persisted.unknown': 'It does not say whether it keeps what Ebb saves.',
  'keeping.installed': 'Home screen',
  'keeping.installed.yes': 'Ebb is installed.',
  'keeping.installed.no':
    'Ebb runs in a browser tab. Some browsers clear a tab’s data after a week without a visit.',
  'keeping.records': 'On this phone',
  'keeping.records.some': '{count, plural, one {# record} other {# records}}',
  'keeping.records.size': '{records}, about {size} with the app itself',
  'keeping.records.none': 'Nothing yet.',
  'keeping.copy': 'Ebb’s own copy',
  'keeping.copy.at': 'Made on {day} at {time}. It is on this phone too, and has no photos.',
  'keeping.copy.none': 'Made once a day from the first record on.',
  'keeping.backup': 'Your last backup',
  'keeping.backup.none': 'None yet. What is only on this phone is lost with it.',
  'keeping.backup.days':
    '{days, plural, =0 {Today} one {# day ago} other {# days ago}}{unsaved, plural, =0 {. Nothing was added since.} one {. # record was added since.} other {. # records were added since.}}',
  'keeping.limits':
    'If you or the browser clear everything this site has saved, Ebb cannot notice and cannot undo it. Only a backup kept elsewhere helps then.',
  'keeping.open': 'Backup and restore',
  'keeping.test.text':
    'To test a backup, choose it: Ebb reads it from end to end, says what is in it and changes nothing.',
  'keeping.reminders': 'Remind me to back up',
  'keeping.reminders.text': 'After the first week, then once a month, when something is new.',

  'keeping.line.only-here': 'Only on this phone: {count, plural, one {# record} other {# records}}',
  'keeping.line.new-since':
    '{count, plural, one {# record is} other {# records are}} newer than your backup',
  'keeping.line.saved': 'Backed up {days, plural, =0 {today} one {# day ago} other {# days ago}}',
  'keeping.remind': 'Keep a copy of your records',
  'keeping.remind.first':
    '{count, plural, one {# record is} other {# records are}} only on this phone. One file, kept elsewhere, brings them back if the phone is lost.',
  'keeping.remind.again':
    'Your last backup was {days, plural, one {# day} other {# days}} ago. Since then {count, plural, one {# record has} other {# records have}} been added.',
  'keeping.remind.go': 'Make a backup',
  'keeping.remind.later': 'In a week',
  'keeping.rewritten':
    'Your records were changed in another tab. Reload this tab to go on with them.',
  'keeping.rewritten.reload': 'Reload',
  'keeping.remind.off': 'Don’t ask',
} as const;
