export default {
  'backup.title': 'Backup',
  'backup.back': 'Back to Settings',

  'backup.keep': 'Keep a copy',
  'backup.keep.text':
    'One file with all you keep in Ebb: your ratings and photos, your facials and notes, your routines, experiments and choices, and your safety answers.',
  'backup.keep.unlocked':
    'It is an ordinary zip. Anyone who has it can open it: keep it where only you look.',
  'backup.keep.locked': 'It is encrypted: only someone who knows the passphrase can open it.',
  'backup.keep.making': 'Preparing your copy',
  'backup.keep.share': 'Share the copy',
  'backup.keep.save': 'Save the copy',
  'backup.keep.again': 'Try again',
  'backup.keep.locking': 'Locking your copy',
  'backup.keep.share-locked': 'Share the locked copy',
  'backup.keep.save-locked': 'Save the locked copy',
  'backup.keep.ready':
    'Ready: {records, plural, one {# record} other {# records}} and {photos, plural, one {# photo} other {# photos}}, {size}.',
  'backup.keep.ready.no-photos':
    'Ready: {records, plural, one {# record} other {# records}}, {size}.',
  'backup.keep.is-locked': 'Locked with your passphrase.',
  'backup.keep.left-out':
    '{count, plural, one {# entry could not be read and is not in it. It stays on this phone as it is.} other {# entries could not be read and are not in it. They stay on this phone as they are.}}',
  'backup.keep.downloaded':
    'Saved with your browser’s downloads. Keep it in a second place too: what is only on this phone is lost with it.',
  'backup.keep.shared': 'Handed over. Look once whether it arrived where you wanted it.',
  'backup.keep.unread': 'Your records could not be read just now. Nothing was lost. Try again.',
  'backup.keep.too-large':
    'There is more here than one copy can hold. Nothing was lost. Delete photos you no longer need, then come back.',

  'backup.lock': 'Lock it with a passphrase',
  'backup.lock.words': 'Your passphrase',
  'backup.lock.another': 'Another one',
  'backup.lock.type': 'Type my own',
  'backup.lock.own': 'Your own passphrase',
  'backup.lock.own.hint':
    'At least {count} characters. A few words that nobody would guess work best.',
  'backup.lock.offer': 'Six words instead',
  'backup.lock.too-short':
    'That is too short: it could be guessed by trying. Use at least {count} characters.',
  'backup.lock.too-plain':
    'That repeats the same few characters and could be guessed. Use a few different words.',
  'backup.lock.too-long':
    'That is too long to be typed again elsewhere. Use at most {count} characters.',
  'backup.lock.warning':
    'Write it down on paper. Ebb does not keep it. Without it nobody can open this copy, not even you.',
  'backup.lock.written': 'I have written it down',
  'backup.lock.first': 'Tick the box above first. Then your copy is locked.',
  'backup.lock.failed':
    'The copy could not be locked just now. Nothing was lost. Close other apps, then try again.',

  'backup.unlock.text': 'This copy is locked. What is its passphrase?',
  'backup.unlock.passphrase': 'Passphrase',
  'backup.unlock': 'Open the copy',
  'backup.unlock.trying': 'Opening the copy',
  'backup.unlock.wrong':
    'That passphrase does not open this copy. Nothing was changed. Check each word, then try again.',

  'backup.bring': 'Bring a copy back',
  'backup.bring.text':
    'Choose a copy you kept. Ebb looks through it first and changes nothing until you say so.',
  'backup.bring.choose': 'Choose a copy',
  'backup.bring.drop': 'Or drop the file here.',
  'backup.bring.reading': 'Looking through the copy. A large one takes a moment.',
  'backup.bring.restoring':
    'Restoring. Please leave Ebb open: it starts anew by itself when all is in place.',
  'backup.import': 'Bring in a CSV of ratings',
  'backup.bring.left': 'Left as it was. Nothing was changed.',

  'backup.problem.not-a-backup':
    'That file is not a copy made by Ebb. Nothing was changed. Choose a file whose name begins with “ebb-backup”.',
  'backup.problem.damaged':
    'That copy is damaged or not complete. Nothing was changed. Choose another copy, or fetch this one again from where you keep it.',
  'backup.problem.newer-format':
    'That copy was made by a newer Ebb than this one. Nothing was changed. Update Ebb here, then choose the copy again.',
  'backup.problem.too-large':
    'That file is too large to open safely here. Nothing was changed. Choose another copy.',
  'backup.problem.hostile':
    'That file is not built as Ebb builds its copies and could do harm, so it was not opened. Nothing was changed. Choose a copy you made yourself.',
  'backup.problem.other-lock':
    'That file is locked with a key, and Ebb opens passphrases alone. Nothing was changed. Unlock it with the program that locked it, then choose the zip inside.',
  'backup.problem.unreadable-file':
    'That file could not be read; it may still be in the cloud. Nothing was changed. Open it on this phone first, then choose it again.',
  'backup.problem.storage':
    'The phone’s storage is full or did not answer. Nothing was changed. Free some space, then choose the copy again.',
  'backup.uncertain':
    'Ebb could not make sure that everything was written. Close Ebb, open it again and look through your days. How it was before stands under “Take it back”.',

  'backup.report': 'This copy beside this phone',
  'backup.report.made': 'Made on {day} at {time}.',
  'backup.report.photos':
    '{count, plural, one {# photo in it can be taken over.} other {# photos in it can be taken over.}}',
  'backup.report.none': 'Everything in this copy is here already. There is nothing to restore.',
  'backup.kind.check-ins': 'Ratings',
  'backup.kind.sessions': 'Facials',
  'backup.kind.day-contexts': 'Tags and pauses',
  'backup.kind.routines': 'Your routines',
  'backup.kind.experiments': 'Experiments',
  'backup.kind.safety-answers': 'Safety answers',
  'backup.kind.photos': 'Photos',
  'backup.kind.settings': 'Settings',
  'backup.kind.guidance': 'How you are led',
  'backup.fact.added': '{count} new',
  'backup.fact.newer': '{count} newer in the copy',
  'backup.fact.older': '{count} newer here',
  'backup.fact.deletedHere': '{count} you deleted here',
  'backup.fact.deletedThere': '{count} deleted in the copy',
  'backup.fact.onlyHere': '{count} only here',
  'backup.fact.same': '{count} the same',
  'backup.fact.choices': 'newer in the copy',
  'backup.refused.twice': '{count} left out: the copy has the same one twice',
  'backup.refused.field': '{count} left out: “{field}” cannot be understood',
  'backup.refused.whole': '{count} left out: cannot be understood',
  'backup.refused.picture': '{count} left out: the picture is missing or damaged',

  'backup.mode': 'How to bring it back',
  'backup.mode.merge': 'Put both together',
  'backup.mode.merge.recommended': 'recommended',
  'backup.mode.replace': 'Make it as in the copy',
  'backup.mode.replace.removes': 'removes the rest',
  'backup.mode.replace.harmless': 'removes nothing',
  'backup.merge.text':
    'What is only here stays. Where the copy and this phone differ, the newer one counts.',
  'backup.merge.removed':
    '{count, plural, one {# that was deleted in the copy goes here too.} other {# that were deleted in the copy go here too.}}',
  'backup.merge.nothing':
    'All that is in this copy is here already: putting both together changes nothing.',
  'backup.merge.bring-back':
    '{count, plural, one {Bring back the one you deleted since} other {Bring back the # you deleted since}}',
  'backup.replace.text': 'Your choices become those of the copy. Safety answers stay, from both.',
  'backup.replace.records':
    '{count, plural, one {# record that is not in the copy is removed.} other {# records that are not in the copy are removed.}}',
  'backup.replace.photos':
    '{count, plural, one {# photo that is not in the copy is removed.} other {# photos that are not in the copy are removed.}}',
  'backup.replace.older':
    '{count, plural, one {# that is newer here goes back to how it was.} other {# that are newer here go back to how they were.}}',
  'backup.replace.back':
    '{count, plural, one {# that you deleted comes back.} other {# that you deleted come back.}}',
  'backup.replace.ask':
    'Make everything as in the copy? Nothing is removed, and for 30 days you can take it back.',
  'backup.replace.ask.records':
    'Make everything as in the copy, and remove {records, plural, one {# record} other {# records}}? For 30 days you can take it back.',
  'backup.replace.ask.photos':
    'Make everything as in the copy, and remove {photos, plural, one {# photo} other {# photos}}? For 30 days you can take it back.',
  'backup.replace.ask.both':
    'Make everything as in the copy, and remove {records, plural, one {# record} other {# records}} and {photos, plural, one {# photo} other {# photos}}? For 30 days you can take it back.',
  'backup.replace.yes': 'Yes, replace',
  'backup.replace.no': 'No',
  'backup.restore': 'Restore',
  'backup.leave': 'Leave it',

  'backup.points': 'Take it back',
  'backup.points.text':
    'Before each restore, each import and each erase Ebb keeps how things were. It goes by itself after 30 days.',
  'backup.point.restore.now': 'Restored just now',
  'backup.point.import.now': 'Ratings added just now',
  'backup.point.undo.now': 'Undone just now',
  'backup.point.erase.now': 'Erased just now',
  'backup.point.restore': 'Restored on {day} at {time}',
  'backup.point.import': 'Ratings added on {day} at {time}',
  'backup.point.undo': 'Undone on {day} at {time}',
  'backup.point.erase': 'Erased on {day} at {time}',
  'backup.point.holds':
    'As it was before: {records, plural, one {# record} other {# records}}, {size} on this phone.',
  'backup.point.holds.photos':
    'As it was before: {records, plural, one {# record} other {# records}} and {photos, plural, one {# photo} other {# photos}}, {size} on this phone.',
  'backup.landed.restore':
    'Restored just now. Should it not be what you wanted, you can take it back at the end of this page.',
  'backup.landed.import':
    'Your ratings were added just now. Should they not be what you wanted, you can take them back at the end of this page.',
  'backup.landed.undo':
    'Undone just now. Should it not be what you wanted, you can take it back at the end of this page.',
  'backup.landed.erase':
    'Erased just now. Should it not be what you wanted, you can take it back at the end of this page.',
  'backup.undo': 'Undo',
  'backup.undo.ask':
    'Put everything back as it was before this? What you recorded since then stays.',
  'backup.undo.yes': 'Yes, undo',
  'backup.undo.no': 'No',
  'backup.undoing':
    'Undoing. Please leave Ebb open: it starts anew by itself when all is in place.',
  'backup.undo.gone':
    'What was kept here can no longer be read, so nothing was changed. Your records are as they are now.',
  'backup.undo.failed':
    'The phone’s storage is full or did not answer. Nothing was changed. Free some space, then try again.',
  'backup.erase': 'Erase',
  'backup.erase.ask':
    'Erase this for good? Your records stay as they are now; this change can then no longer be taken back.',
  'backup.erase.yes': 'Yes, erase',
  'backup.erase.no': 'Keep it',
  'backup.erased': 'Erased. Your records are as they were.',
  'backup.erase.failed': 'Not erased. Nothing was lost. Try again.',
} as const;
