export default {
  'shell.tabs': 'Main',
  'shell.tab.today': 'Today',
  'shell.tab.progress': 'Progress',
  'shell.tab.learn': 'Learn',
  'shell.tab.settings': 'Settings',
  'shell.offline-ready': 'Ebb is ready to work offline.',
  'shell.ok': 'OK',
  'shell.update': 'A new version of Ebb is ready. Nothing you saved will change.',
  'shell.update.now': 'Update now',
  'shell.update.later': 'Later',
  'shell.minutes': '{minutes, plural, one {# minute} other {# minutes}}',
  'shell.length': 'Length',
  'shell.length.short': 'Short',
  'shell.length.standard': 'Standard',
  'shell.length.long': 'Long',
  'shell.storage.unavailable':
    'This browser will not let Ebb save, perhaps because the window is private. You can do the facial, but ratings will be lost when you close it. Open Ebb in an ordinary window to keep them.',
  'shell.storage.lost':
    'Ebb lost touch with the phone’s storage, so the last change was not saved. What was saved before is safe. Try again.',
  'shell.storage.full':
    'The phone’s storage is full, so the last change was not saved. What was saved before is safe. Free some space, then try again.',
  'shell.storage.newer-version':
    'A newer version of Ebb has been here, and this one must not touch its data. Your data is safe. Close every Ebb window and open it again.',
  'shell.storage.superseded':
    'Ebb was updated, and this page is still the old one. Your data is safe. Reload it to go on.',
  'shell.storage.blocked':
    'Another Ebb tab is still open with the old version. Your data is safe. Close the other tab to go on.',
  'shell.storage.put-back':
    'The browser had lost Ebb’s records, so Ebb put them back from its second copy. Look through your days once, to be sure.',
  'shell.storage.reload': 'Reload',
  'shell.settings-refused':
    'A setting could not be read and is back at its usual value. Everything else is as you left it.',
} as const;
