/** Around the pages of Learn: the index, the search, the parts that are more than words. */
export default {
  'learn.title': 'Learn',
  'learn.back': 'All pages',
  'learn.group.start': 'Start here',
  'learn.group.steps': 'The steps',
  'learn.group.known': 'What is known',
  'learn.group.legs': 'Your legs',
  'learn.group.look-up': 'Look up',
  'learn.lead.safety-answers': 'Your safety answers',
  'learn.next': 'Next',

  'learn.search': 'Search all pages',
  'learn.search.short': 'Search',
  'learn.search.found':
    '{count, plural, =0 {Nothing found} one {# page found} other {# pages found}}',
  'learn.search.none':
    'Nothing found for “{query}”. Try a shorter word, such as “neck”, “eye” or “salt”.',
  'learn.search.failed': 'The search could not be loaded. All pages are listed below.',

  'learn.step.hand': 'Hand',
  'learn.step.way': 'Direction',
  'learn.step.care': 'Take care',
  'learn.step.name': 'In medicine',
  'learn.step.why': 'Why this step',
  'learn.step.know': 'Good to know',

  'learn.map.choose': 'Areas of nodes',
  'learn.map.view': 'How the person is seen',
  'learn.map.view.turned': 'From the side',
  'learn.map.view.chin-lifted': 'With the chin up',
  'learn.map.drains': 'What drains there',
  'learn.map.goes': 'Where it goes',
  'learn.map.strokes': 'Strokes of the face that lead here',
  'learn.map.step': 'The step: {name}',

  'learn.legs.title': 'For every stroke on the legs',
  'learn.legs.beside':
    'Beside the vein, never on it. Move the skin alone, and never press, knead or squeeze a vein.',
  'learn.legs.honest':
    'It may ease heaviness for a while. It will not remove or mend veins. What was tried was the work of therapists, on worse veins than these.',
  'learn.legs.check': 'Heavy or aching legs deserve a check.',

  'learn.pace.label': 'Round pad that shows skin: it follows your finger and springs back',
  'learn.pace.stretch': 'Stretch',
  'learn.pace.let-go': 'Let go',
  'learn.pace.start': 'Start the pace',
  'learn.pace.stop': 'Stop the pace',

  'learn.sources.of-this': '{count, plural, one {# source} other {# sources}} of this page',
  'learn.sources.numbers': 'Sources: {numbers}',
  'learn.source.leaves': 'leaves Ebb',
  'learn.source.part': 'read in part',
  'learn.source.none': 'original not read',
  'learn.source.copy': 'in another’s words',
  'learn.source.kind.guideline': 'Guideline',
  'learn.source.kind.review': 'Review of studies',
  'learn.source.kind.trial': 'Trial',
  'learn.source.kind.study': 'Study',
  'learn.source.kind.case-report': 'Report of one case',
  'learn.source.kind.textbook': 'Textbook',
  'learn.source.kind.health-service': 'Health service',
  'learn.source.kind.regulator': 'Regulator',
  'learn.source.kind.clinic': 'Clinic or teacher',
  'learn.source.kind.press': 'Press',
  'learn.sources.kind': '{kind}: {count}',

  'learn.grade.good': 'Good',
  'learn.grade.limited': 'Limited',
  'learn.grade.none': 'None found',
  'learn.grade.contradicted': 'Contradicted',
  'learn.grade.title': 'What the grades mean',
  'learn.grade.good.means': 'Several sound studies agree. No claim here has come that far.',
  'learn.grade.limited.means': 'A few small studies, or studies of something close to it.',
  'learn.grade.none.means': 'We looked and found no study that shows it.',
  'learn.grade.contradicted.means': 'What is known speaks against it.',

  'learn.claim.puffiness': '“It makes the face less puffy”',
  'learn.claim.puffiness.says':
    'It may help morning puffiness fade a little sooner. Puffiness mostly fades by itself too.',
  'learn.claim.puffiness.found':
    'After jaw surgery one study measured that swelling went down sooner, yet the patients noticed nothing. A second one saw no difference, a third and very small one did. No trial has tested gentle massage of one’s own healthy, puffy face.',
  'learn.claim.dark-circles': '“It brightens dark circles”',
  'learn.claim.dark-circles.says':
    'If puffiness casts a shadow, easing it may look brighter; pigment and genes will not change.',
  'learn.claim.dark-circles.found':
    'The causes are well described: pigment, thin skin, small vessels, shadows. We found no trial of light massage for them.',
  'learn.claim.glow': '“It gives a glow”',
  'learn.claim.glow.says':
    'Any massage can bring a short flush of blood; lasting brightness has not been shown.',
  'learn.claim.glow.found':
    'A roller raised the flow of blood in the cheek for over ten minutes, in twelve people. Colour was not looked at. And here pink skin means too hard.',
  'learn.claim.ageing': '“It slows ageing and renews cells”',
  'learn.claim.ageing.says':
    'Small studies of firmer tools suggest slight changes in contour; there is no proof that this slows ageing.',
  'learn.claim.ageing.found':
    'They tried rollers and devices, with few people, often with no group that went without, and some were run by the makers. For light massage we found none, and for cell renewal none at all.',
  'learn.claim.pores': '“It makes pores smaller”',
  'learn.claim.pores.says': 'Massage does not shrink pores.',
  'learn.claim.pores.found':
    'Oil, hair and the firmness of the skin set their size. We found no trial of massage for it.',
  'learn.claim.acne': '“It clears acne”',
  'learn.claim.acne.says': 'It is not for acne; skip sore spots.',
  'learn.claim.acne.found': 'We found no trial. Rubbing and touching can make spots worse.',
  'learn.claim.detox': '“It rids the body of toxins”',
  'learn.claim.detox.says': 'This moves fluid. It does not detox you.',
  'learn.claim.detox.found':
    'Your liver and kidneys do that work, and healthy nodes drain by themselves. In Canada a body that watches over massage limits the use of the word.',
  'learn.claim.veins': '“It helps mild varicose veins”',
  'learn.claim.veins.says': 'It may ease heaviness for a while; it will not remove or mend veins.',
  'learn.claim.veins.found':
    'In one trial trained therapists worked on worse veins than these: legs felt less heavy, but were no thinner. Heavy or aching legs deserve a check.',
  'learn.claim.calm': '“It calms”',
  'learn.claim.calm.says': 'Many people find it calming.',
  'learn.claim.calm.found':
    'In two small studies the heart beat more calmly. A third one was mixed.',
  'learn.claim.safety': '“It is safe”',
  'learn.claim.safety.says':
    'Keep it gentle, on the skin only, and never on the front of the neck.',
  'learn.claim.safety.found':
    'A review of eight trials saw no severe harm, but those were done by therapists. In one report hard massage of one’s own neck led to a stroke.',

  'learn.term.carotid-sinus': 'Carotid sinus',
  'learn.term.carotid-sinus.means':
    'A sensor at the neck pulse, below the corner of the jaw. Pressed, it can slow the heart.',
  'learn.term.cervical': 'Cervical nodes',
  'learn.term.cervical.means': 'The nodes of the neck. All nodes of the face drain to them.',
  'learn.term.control': 'Control group',
  'learn.term.control.means':
    'People in a study who go without, so that one can see what would have come anyway.',
  'learn.term.diaphragm': 'Diaphragm',
  'learn.term.diaphragm.means': 'The flat muscle under the lungs that you breathe with.',
  'learn.term.dvt': 'Deep vein thrombosis (DVT)',
  'learn.term.dvt.means':
    'A clot in a deep vein, mostly of the leg: swollen, sore, warm, red or dark. Be seen the same day.',
  'learn.term.drainage': 'Manual lymphatic drainage',
  'learn.term.drainage.means':
    'Light massage by a trained therapist. What you do by yourself is called simple or self drainage. Ebb is inspired by it, and does not replace it.',
  'learn.term.effleurage': 'Effleurage',
  'learn.term.effleurage.means': 'A long, light, gliding stroke, such as the way home.',
  'learn.term.lymph': 'Lymph',
  'learn.term.lymph.means': 'The fluid that lymph vessels take from the tissue back to the blood.',
  'learn.term.node': 'Lymph node',
  'learn.term.node.means':
    'A small, bean-shaped filter that lymph flows through. People also call it a gland.',
  'learn.term.vessel': 'Lymph vessel',
  'learn.term.vessel.means': 'A fine tube with valves that leads lymph one way, toward the heart.',
  'learn.term.occipital': 'Occipital nodes',
  'learn.term.occipital.means': 'The nodes at the back of the skull, where the hair begins.',
  'learn.term.oedema': 'Oedema',
  'learn.term.oedema.means': 'Swelling because there is too much fluid in the tissue.',
  'learn.term.preauricular': 'Preauricular nodes',
  'learn.term.preauricular.means': 'The nodes in front of the ear.',
  'learn.term.retroauricular': 'Retroauricular nodes',
  'learn.term.retroauricular.means':
    'The nodes on the bone behind the ear. Also called mastoid nodes.',
  'learn.term.review': 'Review',
  'learn.term.review.means': 'A work that weighs all studies of a question together.',
  'learn.term.strap-muscle': 'Strap muscle',
  'learn.term.strap-muscle.means':
    'The long muscle from behind the ear to the breastbone (sternomastoid). Stay behind it.',
  'learn.term.submandibular': 'Submandibular nodes',
  'learn.term.submandibular.means': 'The nodes under the edge of the jaw.',
  'learn.term.submental': 'Submental nodes',
  'learn.term.submental.means': 'The nodes under the point of the chin.',
  'learn.term.supraclavicular': 'Supraclavicular nodes',
  'learn.term.supraclavicular.means': 'The nodes in the hollow above the collarbone.',
  'learn.term.trial': 'Trial',
  'learn.term.trial.means': 'A study that tries something out on people and compares.',
  'learn.term.valve': 'Valve',
  'learn.term.valve.means':
    'A small flap in a vein or lymph vessel that lets fluid through one way only.',
  'learn.term.varicose': 'Varicose vein',
  'learn.term.varicose.means': 'A vein that bulges because its valves no longer close well.',

  'learn.picture.lymph-vessel':
    'A cut through the skin: fluid leaves a tiny blood vessel, passes between the cells, and enters a lymph vessel with valves',
  'learn.picture.journey-home':
    'The way of lymph from the face: past the ear and along the jaw, down the neck, to the collarbone',
  'learn.picture.why-the-order':
    'A face from the side with the order of the steps, from the collarbone outward and home again',
  'learn.picture.pressure':
    'Twice two fingers on skin: lightly they take the skin along, too hard they dent it down to the muscle',
  'learn.picture.valves':
    'Two veins of the leg: in one the valves close, the other one is wide and winding and blood runs back',
  'learn.picture.pore': 'A cut through a pore: a hair in its sleeve, with an oil gland beside it',
  'learn.picture.eases-by-itself':
    'A line that falls from waking on: puffiness goes down by itself in the hours after',
  'learn.picture.legs-up':
    'A person lies back, the legs on a cushion, the feet higher than the heart',
  'learn.picture.shadows':
    'Three eyes: a swelling with a shadow below it, fine vessels that show through, and darker skin',
  'learn.picture.night-to-morning':
    'A person lying in bed with fluid in the face, and upright in the morning with the fluid on its way down the neck',
  'learn.picture.neck-rule':
    'The neck from the side: fingers work behind the strap muscle, the front is marked as off limits',
  'learn.picture.glide-home':
    'A whole hand glides from the temple past the ear and down the side of the neck',
  'learn.picture.beside-vein':
    'Two hands on a calf, one on each side of a bulging vein, with a gap between them',
  'learn.picture.portrait': 'A face at rest, seen from as far away as a friend would stand',
  'learn.picture.rest': 'A person sits at rest, eyes closed, hands in the lap',

  'learn.mark.capillary': 'Fluid leaves a tiny blood vessel',
  'learn.mark.fluid': 'It passes between the cells',
  'learn.mark.vessel': 'A lymph vessel takes it up',
  'learn.mark.valve': 'A valve lets it go one way',
  'learn.mark.ear': 'In front of the ear',
  'learn.mark.jaw': 'Along the jaw',
  'learn.mark.neck-side': 'Side and back of the neck',
  'learn.mark.hollow': 'Hollow above the collarbone',
  'learn.mark.vein': 'Into the large vein',
  'learn.mark.collarbone': 'Collarbone',
  'learn.mark.neck': 'Neck',
  'learn.mark.behind-ear': 'Behind the ear',
  'learn.mark.chin': 'Under the chin',
  'learn.mark.face': 'Face',
  'learn.mark.home': 'The way home',
  'learn.mark.pore': 'The pore',
  'learn.mark.gland': 'Its oil gland',
  'learn.mark.root': 'The root of its hair',

  'learn.caption.light': 'Light: the skin comes along',
  'learn.caption.hard': 'Too hard: it goes down to the muscle',
  'learn.caption.valves-close': 'Valves that close',
  'learn.caption.valves-leak': 'Valves that leak: blood pools',
  'learn.caption.night': 'Lying flat: fluid settles in the face',
  'learn.caption.morning': 'Upright: it goes down again',
  'learn.caption.shadow': 'A swelling casts a shadow',
  'learn.caption.vessels': 'Vessels show through',
  'learn.caption.pigment': 'More pigment',

  'learn.eases.high': 'Puffier',
  'learn.eases.from': 'On waking',
  'learn.eases.to': 'Hours later',
  'learn.eases.alone': 'By itself',
  'learn.eases.faint': 'With a facial: sooner, perhaps',
} as const;
