export default {
  'welcome.title': 'A few calm minutes for your face',
  'welcome.is':
    'A gentle facial, step by step. See over weeks if it helps you. Not a medical treatment. Nothing leaves your phone.',
  'welcome.continue': 'Continue',
  'welcome.backup': 'I have a backup',
  'welcome.back': 'Back',
  'welcome.safety.title': 'First, your safety',
  'welcome.setup.title': 'Make it yours',
  'welcome.stroke': 'Move the skin, nothing deeper.',
  'welcome.stroke.figure':
    'Upper cheek: three flat fingers draw the skin out to the ear, and let it go',
  'welcome.time': 'When',
  'welcome.time.morning': 'Mornings',
  'welcome.time.evening': 'Evenings',
  'welcome.install': 'iPhone: add Ebb to your home screen first.',
  'welcome.install.text':
    'What you record in the browser does not move to the home screen app. Tap Share, then Add to Home Screen, and go on from there.',
  'welcome.install.other':
    'On other phones, choose Install or Add to Home screen in your browser’s menu.',
  'welcome.begin': 'Begin',
} as const;
