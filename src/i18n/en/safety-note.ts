export default {
  'safety-note.unasked':
    'You have not answered all safety questions, so the neck and eye steps are left out.',
  'safety-note.renewal':
    'Your safety answers need another look. You are asked before your next facial.',
  'safety-note.off': 'Some steps are left out today, by your safety answers.',
  'safety-note.refused': 'No facial for now, by your safety answers.',
  'safety-note.wait-over':
    '{count, plural, one {A wait is} other {Some waits are}} over, and no longer holds steps back.',
  'safety-note.see': 'See your answers',
} as const;
