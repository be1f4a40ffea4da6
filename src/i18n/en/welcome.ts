export default {
  'welcome.title': 'A few calm minutes for your face',
  'welcome.is':
    'Ebb walks you through a gentle lymphatic facial, step by step, and lets you see over weeks whether it helps you.',
  'welcome.is-not':
    'It may help morning puffiness fade a little sooner; puffiness usually fades by itself too. It is not a medical treatment.',
  'welcome.private': 'Free, offline, no account. Nothing leaves your phone.',
  'welcome.continue': 'Continue',
  'welcome.backup': 'I have a backup',
  'welcome.back': 'Back',
  'welcome.safety.title': 'First, your safety',
  'welcome.setup.title': 'How would you like it?',
  'welcome.setup.text': 'You can change this every day.',
  'welcome.install.title': 'Put Ebb on your home screen first',
  'welcome.install.text':
    'On an iPhone, what you record in the browser does not move to the home screen app. Tap Share, then Add to Home Screen, and go on from there.',
  'welcome.install.other':
    'In your browser’s menu, choose Install or Add to Home screen. It then opens like any other app.',
  'welcome.skin': 'Skin tone of the drawings',
  'welcome.skin.value': 'Tone {number} of 6',
  'welcome.pressure.title': 'How light is light?',
  'welcome.pressure':
    'As the weight of your fingers. You move the skin, never the muscle. A pulse, pain or pink skin means too hard.',
  'welcome.begin': 'Begin',
} as const;
