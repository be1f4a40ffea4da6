export default {
  'mirror.on': 'Mirror on',
  'mirror.off': 'Mirror off',
  'mirror.beside': 'Show the drawing',
  'mirror.behind': 'Larger mirror',
  'mirror.gone': 'The mirror is off. Pause, and tap Mirror on.',
  'mirror.private': 'The picture is never kept and never sent.',
  'mirror.line-up': 'Fill the oval, eyes level with the ticks.',
  'mirror.follow-drawing': 'No marks on you here: follow the drawing.',
  'mirror.asking': 'Your phone may ask whether Ebb may use the camera.',
  'mirror.denied':
    'Ebb may not use the camera. Go on with the drawing, or allow the camera in your settings and tap Mirror on.',
  'mirror.busy':
    'Another app may be using the camera. Go on with the drawing, or close that app and tap Mirror on.',
  'mirror.absent': 'No camera was found here. Go on with the drawing.',
  'mirror.ended':
    'The camera stopped; a call or another app may have taken it. Go on with the drawing, or tap Mirror on.',
  'mirror.unsupported': 'This browser gives Ebb no camera. Go on with the drawing.',
  'mirror.failed': 'The camera did not start. Go on with the drawing, or tap Mirror on again.',
} as const;
