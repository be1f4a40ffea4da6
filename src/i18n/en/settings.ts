export default {
  'settings.title': 'Settings',
  'settings.session': 'Session',
  'settings.length': 'Usual length',
  'settings.lead-side': 'Side that goes first',
  'settings.lead-side.left': 'Left',
  'settings.lead-side.right': 'Right',
  'settings.count-in': 'Count-in before the first step',
  'settings.count-in.value': '{seconds} s',
  'settings.sound': 'Soft tones',
  'settings.sound.text': 'A tone for each new step, the other side and the end.',
  'settings.on': 'On',
  'settings.off': 'Off',
  'settings.looks': 'Looks',
  'settings.theme': 'Theme',
  'settings.theme.system': 'As the phone',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.skin': 'Skin tone of the drawings',
  'settings.skin.value': 'Tone {number} of 6',
  'settings.day': 'Day',
  'settings.day-end': 'A day ends at',
  'settings.day-end.text':
    'Later than midnight, so that a late evening still belongs to its day. Days already recorded stay as they are.',
  'settings.safety': 'Safety',
  'settings.safety.text':
    'They decide which steps are left out. Change them when something changes.',
  'settings.safety.open': 'Your safety answers',
  'settings.about': 'About',
  'settings.about.text':
    'Ebb works without a network, an account or a server. Nothing leaves this phone.',
  'settings.about.evidence':
    'Inspired by lymphatic drainage, not a substitute for it. It may help morning puffiness fade a little sooner; puffiness usually fades by itself too.',
} as const;
