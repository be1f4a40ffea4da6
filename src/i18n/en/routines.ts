export default {
  'routines.title': 'Your routines',
  'routines.lead':
    'Copy the facial and make it yours: leave steps out, put them in another order, do more of one and less of another.',
  'routines.none': 'None of your own yet.',
  'routines.unread': 'Your routines could not be opened. Nothing was lost. Try again.',
  'routines.unread.again': 'Try again',
  'routines.unreadable':
    '{count, plural, one {One routine cannot be used by this version of Ebb. It is kept as it is.} other {# routines cannot be used by this version of Ebb. They are kept as they are.}}',
  'routines.home': 'Back to Today',

  'routines.built-in': 'Lymphatic facial',
  'routines.built-in.text': 'It stays as it is. Your copy is what you change.',
  'routines.copy': 'Make a copy',
  'routines.copy.own': 'Copy',
  'routines.copy.own.named': 'Copy {name}',
  'routines.copy.name': '{name}, copy',
  'routines.name.first': 'My facial',
  'routines.name.next': 'My facial {number}',

  'routines.steps': '{count, plural, one {# step} other {# steps}}',
  'routines.edit': 'Edit',
  'routines.edit.named': 'Edit {name}',
  'routines.delete': 'Delete',
  'routines.delete.named': 'Delete {name}',
  'routines.delete.ask': 'Delete “{name}”? What you recorded with it stays.',
  'routines.delete.yes': 'Yes, delete',
  'routines.delete.no': 'Keep it',
  'routines.delete.failed': 'Not deleted. Nothing was lost. Try again.',
  'routines.deleted': '“{name}” is deleted.',
  'routines.undo': 'Undo',
  'routines.undo.failed': 'Not brought back yet. Try again.',
  'routines.saved': '“{name}” is saved. You can start it on Today.',

  'routines.draft': '“{name}” has changes that are not saved.',
  'routines.draft.on': 'Go on editing',
  'routines.draft.drop': 'Throw them away',

  'routines.editor.new': 'A routine of your own',
  'routines.editor.edit': 'Change your routine',
  'routines.name': 'Name',
  'routines.pace': 'Pace of the strokes',
  'routines.pace.value': '{seconds} seconds for each',
  'routines.pace.settings': 'As in Settings',
  'routines.pace.text': 'Breaths and glides keep their own pace.',
  'routines.list': 'Steps, in order',
  'routines.total': '{time} min',

  'routines.unit.stretch': '{count, plural, one {# stroke} other {# strokes}}',
  'routines.unit.glide': '{count, plural, one {# glide} other {# glides}}',
  'routines.unit.breath': '{count, plural, one {# breath} other {# breaths}}',
  'routines.in-turn': 'One side at a time. The count is for each side.',
  'routines.fewer': 'Fewer: {name}',
  'routines.more': 'More: {name}',
  'routines.up': 'Move up: {name}',
  'routines.down': 'Move down: {name}',
  'routines.remove': 'Remove: {name}',
  'routines.least': 'One is the least. To leave this step out, remove it.',
  'routines.most.stretch': '{most} strokes are the most for one step.',
  'routines.most.glide': '{most} glides are the most for one step.',
  'routines.most.breath': '{most} breaths are the most for one step.',
  'routines.dose.stretch': 'The step “{name}” gets {cap} strokes a side at most in one session.',
  'routines.dose.glide': 'The step “{name}” gets {cap} glides a side at most in one session.',
  'routines.dose.breath': 'The step “{name}” gets {cap} breaths at most in one session.',

  'routines.add': 'Add a step',
  'routines.add.done': 'Done adding',
  'routines.add.named': 'Add: {name}',
  'routines.add.text': 'It goes to the end. Move it from there.',
  'routines.added': '{name} added. It is step {place} of {count}.',
  'routines.moved': '{name} is now step {place} of {count}.',
  'routines.removed': '{name} removed. {count, plural, one {# step left.} other {# steps left.}}',
  'routines.counted': '{name}: {reps}. {time} minutes in all.',

  'routines.suggest.collarbone-first':
    'The collarbone opens the way for everything else. It works best as the first step on the skin.',
  'routines.suggest.nodes-first':
    'Neck, ears and chin work best before the face, so that what you move has somewhere to go.',

  'routines.problem.no-steps': 'There is no step in it. Add one to save.',
  'routines.problem.too-long':
    'It comes to {time} minutes, and 20 are the most for one session. Take some away to save.',
  'routines.problem.too-long.pace':
    'At the slowest pace of Settings it would come to {time} minutes, and 20 are the most for one session. Choose a pace for it, or take some away, to save.',
  'routines.problem.over-dose': '{limit} Take some away to save.',
  'routines.problem.too-many-reps': 'The step “{name}” takes 1 to {most}. Change it to save.',
  'routines.problem.bad-name.empty': 'Give it a name to save.',
  'routines.problem.bad-name.too-long':
    'The name is too long: {most} characters are the most. Shorten it to save.',
  'routines.problem.unknown-step':
    'One of its steps is not known to this version of Ebb. Remove it to save.',

  'routines.save': 'Save',
  'routines.cancel': 'Cancel',
  'routines.not-saved': 'Not saved yet. Your changes are still here. Try again.',
  'routines.leave.ask': 'Leave without saving your changes?',
  'routines.leave.yes': 'Leave without saving',
  'routines.leave.no': 'Go on editing',

  'routines.today': 'Your routines',
  'routines.today.start': 'Start',
  'routines.today.start.named': 'Start {name}',
  'routines.today.make': 'Make it your own',
} as const;
