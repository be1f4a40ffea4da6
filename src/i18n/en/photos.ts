export default {
  'photos.title': 'Photos',
  'photos.back': 'Back to Progress',
  'photos.all': 'All photos',

  'photos.off.text':
    'A photo now and then shows what numbers cannot. Take it in the same place, at the same hour, in the same light, and compare two of them weeks apart.',
  'photos.off.private':
    'Photos stay in this browser, on this phone. Nothing is sent, and where and when a picture was taken is removed from it.',
  'photos.off.kept':
    '{count, plural, one {# photo is kept here, and shows again once photos are on.} other {# photos are kept here, and show again once photos are on.}}',
  'photos.on': 'Turn photos on',

  'photos.none': 'No photos yet',
  'photos.none.text':
    'Stand where daylight falls on your face from the front, at the hour you will keep to. The next photo can then be lined up with this one.',
  'photos.take': 'Take a photo',
  'photos.choose': 'Choose a picture',
  'photos.preparing': 'Preparing the picture',
  'photos.kept': 'Saved: {name}',
  'photos.deleted': 'Deleted. Your ratings and the other photos are as they were.',
  'photos.all-deleted':
    '{count, plural, one {# photo is deleted. Your ratings stay.} other {# photos are deleted. Your ratings stay.}}',
  'photos.unread':
    'Your photos could not be read just now. Nothing was lost. Close Ebb, open it again and come back.',
  'photos.unreadable':
    '{count, plural, one {# photo could not be read. It is kept as it is.} other {# photos could not be read. They are kept as they are.}}',
  'photos.show': 'Show all clearly',
  'photos.blur': 'Blur all',
  'photos.blurred': 'A tap opens a photo and shows it clearly.',
  'photos.more': 'Show earlier photos',
  'photos.honest':
    'The browser could lose these photos, and Ebb has no second copy of them: those that matter, take with your phone’s own camera, keep the originals there and choose them here.',

  'photos.view': 'View',
  'photos.view.front': 'Front',
  'photos.view.left': 'Left cheek',
  'photos.view.right': 'Right cheek',
  'photos.moment': 'When was this?',
  'photos.moment.before': 'Before facial',
  'photos.moment.after': 'After facial',
  'photos.moment.rest-before': 'Before sitting',
  'photos.moment.rest-after': 'After sitting',
  'photos.moment.anytime': 'Any time',
  'photos.name': '{view}\u{a0}· {day}\u{a0}· {moment}',
  'photos.when': '{day}\u{a0}· {moment}',

  'photos.review': 'Keep this photo?',
  'photos.review.alt': 'The photo to be kept',
  'photos.day': 'Day it was taken',
  'photos.day.why': 'Ebb removes the date that is hidden in the file, so it asks.',
  'photos.day.missing': 'Choose a day first.',
  'photos.day.future': 'That day is still to come. Choose today or a day before it.',
  'photos.day.too-early': 'Choose a day in 2000 or later.',
  'photos.save': 'Save',
  'photos.again': 'Take it again',
  'photos.discard': 'Do not keep it',
  'photos.not-saved.full':
    'Not saved: there is no room left for it. Your ratings and the photos before it are safe. Free some space on the phone, then tap Save again.',
  'photos.not-saved.failed':
    'Not saved. Your ratings and the photos before it are safe, and this one is still here. Tap Save again.',

  'photos.camera.off': 'The camera is off.',
  'photos.camera.on': 'Turn the camera on',
  'photos.camera.asking': 'Your phone may ask whether Ebb may use the camera.',
  'photos.camera.front': 'Look straight ahead. Fill the oval, eyes level with the ticks.',
  'photos.camera.left': 'Turn your head until your left cheek faces the phone. Fill the oval.',
  'photos.camera.right': 'Turn your head until your right cheek faces the phone. Fill the oval.',
  'photos.camera.ghost': 'The pale picture is your last photo: lie over it.',
  'photos.camera.show-ghost': 'Last photo',
  'photos.camera.shoot': 'Take the photo',
  'photos.camera.denied':
    'Ebb may not use the camera. Nothing was changed. Allow the camera for Ebb in your browser’s settings, or go back and choose a picture.',
  'photos.camera.busy':
    'Another app may be using the camera. Nothing was changed. Close that app and turn the camera on again.',
  'photos.camera.absent':
    'No camera was found here. Nothing was changed. Go back and choose a picture instead.',
  'photos.camera.ended':
    'The camera stopped; a call or another app may have taken it. Your photos are safe. Turn the camera on again.',
  'photos.camera.unsupported':
    'This browser gives Ebb no camera. Nothing was changed. Go back and choose a picture instead.',
  'photos.camera.failed':
    'The camera did not start. Nothing was changed. Turn it on again, or go back and choose a picture.',
  'photos.camera.dark':
    'The camera showed nothing yet, so no photo was taken. Wait for the picture, then tap again.',

  'photos.refused.empty':
    'That file is empty: there is no picture in it. Your photos are as they were. Choose another picture.',
  'photos.refused.unreadable':
    'That file could not be read; it may still be in the cloud. Your photos are as they were. Open it in your photos app first, then choose it again.',
  'photos.refused.too-large':
    'That file is over 64 MB, which is too large to open safely here. Your photos are as they were. Choose a smaller copy of it.',
  'photos.refused.too-many-pixels':
    'That picture has over 50 megapixels, which is too many to open safely here. Your photos are as they were. Choose a smaller copy of it.',
  'photos.refused.not-a-picture':
    'That file is not a picture. Your photos are as they were. Choose a photo, such as a JPEG.',
  'photos.refused.heic-unsupported':
    'That is an HEIC picture, which this browser cannot open. The picture and your photos are as they were. Save a copy of it as JPEG and choose that one.',
  'photos.refused.unsupported':
    'This browser cannot open that kind of picture. The picture and your photos are as they were. Save a copy of it as JPEG and choose that one.',
  'photos.refused.damaged':
    'That picture is damaged or not complete, so it was not taken in. Your photos are as they were. Choose another copy of it.',
  'photos.refused.canvas-blocked':
    'This browser gives out made-up pixels to guard your privacy, so the photo would come out spoilt. Your photos are as they were. Allow Ebb to read canvas data in the browser’s settings, or use another browser.',
  'photos.refused.no-memory':
    'There was not enough memory for that picture. Your photos are as they were. Close other apps, or choose a smaller copy of it.',

  'photos.loading': 'Opening',
  'photos.gone': 'This photo is not here any more.',
  'photos.not-shown': 'This photo could not be opened just now. Nothing was lost.',

  'photos.delete': 'Delete this photo',
  'photos.delete.ask': 'Delete this photo for good? Your ratings stay.',
  'photos.delete.yes': 'Yes, delete',
  'photos.delete.no': 'Keep it',
  'photos.delete.failed': 'Not deleted. Nothing was lost. Try again.',
  'photos.delete-all': 'Delete all photos',
  'photos.delete-all.ask':
    '{count, plural, one {Delete the # photo kept here, for good? Your ratings, notes and facials stay.} other {Delete all # photos for good? Your ratings, notes and facials stay.}}',
  'photos.delete-all.yes': 'Delete {count, plural, one {# photo} other {# photos}}',
  'photos.delete-all.no': 'Keep them',

  'photos.compare': 'Compare two',
  'photos.compare.this': 'Compare with another',
  'photos.compare.few': 'It takes two photos of the same view to compare. Take or choose another.',
  'photos.compare.first': 'First photo',
  'photos.compare.second': 'Second photo',
  'photos.compare.others': 'Other photos',
  'photos.compare.way': 'How to compare',
  'photos.compare.slide': 'Slide',
  'photos.compare.flip': 'Press to flip',
  'photos.compare.line': 'Line between the two photos',
  'photos.compare.share': '{share} % first photo',
  'photos.compare.hold': 'Hold to see the second',
  'photos.compare.shown.first': 'First: {when}',
  'photos.compare.shown.second': 'Second: {when}',
  'photos.light': 'The light looks different in these two, so do not compare the colour.',
  'photos.light.slant':
    'It falls from another side, too: shadows alone can make a face look more or less puffy.',
  'photos.moments': 'One is from another moment of the day, which shows in a face by itself.',
} as const;
