export default {
  'import.title': 'Bring in ratings',
  'import.back': 'Back to Backup',

  'import.choose': 'Ratings kept elsewhere',
  'import.choose.text':
    'From a spreadsheet or another app, as a CSV file. Ebb looks through it first and changes nothing until you say so.',
  'import.choose.button': 'Choose a CSV file',
  'import.choose.drop': 'Or drop the file here.',
  'import.reading': 'Looking through the file.',
  'import.adding': 'Adding. Please leave Ebb open: it starts anew by itself when all is in place.',

  'import.trouble.too-large':
    'That file is larger than 10 MB, so it was not opened. Nothing was changed. Choose a file with only your ratings in it.',
  'import.trouble.not-text':
    'That file is not a table of text. Nothing was changed. Save it as CSV in the app it comes from, then choose that file.',
  'import.trouble.not-a-table':
    'Ebb found no columns in that file. Nothing was changed. Save it as CSV in the app it comes from, then choose that file.',
  'import.trouble.no-rows':
    'That file names its columns and has nothing below them. Nothing was changed. Choose another file.',
  'import.trouble.too-many-rows':
    'That file has more than 50,000 rows. Nothing was changed. Split it into smaller files, then choose one after the other.',
  'import.trouble.too-many-columns':
    'That file has more than 200 columns. Nothing was changed. Keep only the columns with your ratings, then choose it again.',
  'import.trouble.unreadable-file':
    'That file could not be read; it may still be in the cloud. Nothing was changed. Open it on this phone first, then choose it again.',
  'import.trouble.storage':
    'The phone’s storage is full or did not answer. Nothing was changed. Free some space, then choose the file again.',
  'import.trouble.uncertain':
    'Ebb could not make sure that everything was written. Close Ebb, open it again and look through your days. How it was before stands under “Take it back” on the Backup page.',

  'import.match': 'Match the columns',
  'import.match.read':
    '{rows, plural, one {# row} other {# rows}}, with {separator} between the columns. Letters read as {encoding}.',
  'import.separator.tab': 'tabs',
  'import.separator.semicolon': 'semicolons',
  'import.separator.bar': 'upright bars',
  'import.separator.comma': 'commas',
  'import.encoding.utf-8': 'UTF-8',
  'import.encoding.utf-16': 'UTF-16',
  'import.encoding.windows-1252': 'Windows-1252',
  'import.match.text': 'Say what each column is. What Ebb made of it is filled in.',
  'import.column.unnamed': 'Column {number}',
  'import.column.samples': 'Such as {samples}',
  'import.column.empty': 'Empty',
  'import.field.none': 'Leave out',
  'import.field.day': 'Day',
  'import.field.time': 'Time of day',
  'import.field.moment': 'Before or after a facial',
  'import.field.note': 'Note',

  'import.days': 'How are the days written?',
  'import.days.first': 'Day first',
  'import.days.first.detail': '02/03 is March 2',
  'import.days.month': 'Month first',
  'import.days.month.detail': '02/03 is February 3',

  'import.scale': 'Its scale',
  'import.scale.choose': 'Choose its scale',
  'import.scale.option': '{least} to {most}',
  'import.scale.found': 'Its numbers go from {least} to {most}.',
  'import.scale.found.none': 'Ebb found hardly any numbers in this column.',
  'import.scale.same': 'This is Ebb’s own scale. Numbers are rounded to whole ones.',
  'import.scale.mapped':
    '{least} becomes {first} and {most} becomes {last}. What lies between is spread evenly and rounded to whole numbers.',
  'import.scale.better': 'In this column a higher number is better',
  'import.scale.worse': 'In this column a higher number is worse',

  'import.moment': 'When were these rated?',
  'import.moment.rest': 'Rows that do not say when',
  'import.moment.anytime': 'Any time',
  'import.moment.before': 'Before facial',
  'import.moment.after': 'After facial',
  'import.moment.rest-before': 'Before sitting',
  'import.moment.rest-after': 'After sitting',
  'import.moment.anytime.text':
    'They count in your trend on days that have no rating before a facial.',
  'import.moment.before.text':
    'They count in your trend like ratings you give in Ebb before a facial. Choose this only if you rated first thing, before doing anything to your face.',

  'import.open.day': 'Still open: which column is the day?',
  'import.open.day-order': 'Still open: does the day or the month come first?',
  'import.open.rating': 'Still open: which column is a rating?',
  'import.open.range': 'Still open: the scale of a column.',
  'import.look': 'Show what would be added',
  'import.looking': 'Looking through the rows',
  'import.leave': 'Leave it',

  'import.preview': 'Before anything is added',
  'import.preview.own': 'This is a table that Ebb wrote, so there is nothing to match.',
  'import.preview.new': '{count, plural, one {# rating is new} other {# ratings are new}}: {days}.',
  'import.preview.none': 'Nothing in this file is new. There is nothing to add.',
  'import.preview.present':
    '{count, plural, one {# is here already: its day and moment have a rating.} other {# are here already: their days and moments have ratings.}}',
  'import.preview.deleted':
    '{count, plural, one {# you have deleted here since. It stays deleted.} other {# you have deleted here since. They stay deleted.}}',
  'import.preview.others':
    '{count, plural, one {# row is no rating but a facial or a day. A backup brings it back.} other {# rows are no ratings but facials or days. A backup brings them back.}}',
  'import.preview.cut':
    '{count, plural, one {# note is cut after 2,000 characters.} other {# notes are cut after 2,000 characters.}}',
  'import.preview.refused': 'Left out',
  'import.refused': '{count, plural, one {# row} other {# rows}}: {why}. See row {row}.',
  'import.refused.shape': 'more cells than columns',
  'import.refused.day': 'no day that can be read',
  'import.refused.future': 'a day or time still to come',
  'import.refused.too-early': 'a day before the year 2000',
  'import.refused.time': 'a time that cannot be read',
  'import.refused.moment': 'neither “before” nor “after” nor “anytime”',
  'import.refused.number': 'a rating that is no number',
  'import.refused.range': 'a number outside of its scale',
  'import.refused.nothing': 'no rating and no note',
  'import.refused.twice': 'the same day and moment as a row above',
  'import.refused.odd': 'changed since Ebb wrote it',
  'import.sample': 'The first of them, as they would be saved',
  'import.sample.when': '{day}, {time}',
  'import.sample.rating': '{scale}\u{a0}{value}',
  'import.back-to-match': 'Change the matching',
  'import.undoable': 'For 30 days you can take this back.',
  'import.add': '{count, plural, one {Add # rating} other {Add # ratings}}',

  'import.landed':
    '{count, plural, one {# rating was} other {# ratings were}} added just now: {days}. For 30 days you can take this back.',
  'import.landed.undo': 'Take it back',
  'import.landed.see': 'See them in Progress',
} as const;
