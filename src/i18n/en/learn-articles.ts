/** The pages of Learn: `learn.<article>.<key>`; `content/learn` says what each stands on. */
export default {
  'learn.how-lymph-moves.title': 'How lymph moves',
  'learn.how-lymph-moves.line': 'A slow stream under the skin, and where it goes.',
  'learn.how-lymph-moves.fluid':
    'There is always some fluid between the cells of your skin. Fine tubes, the lymph vessels, drain what is too much. Once it is inside them, the fluid is called lymph.',
  'learn.how-lymph-moves.no-pump':
    'The heart does not push it. When you move, when your muscles work and when you breathe, lymph is pressed along. Small valves in the vessels keep it going one way.',
  'learn.how-lymph-moves.slow':
    'The vessels also squeeze by themselves, in their own time. In one study of people at rest they did so less than once a minute. So nothing here is in a hurry.',
  'learn.how-lymph-moves.nodes-title': 'Through the nodes, then home',
  'learn.how-lymph-moves.nodes':
    'On its way lymph passes through nodes. They are small, bean-shaped filters that catch germs. Many of them lie in groups, in the neck, the armpits and the groin.',
  'learn.how-lymph-moves.exit':
    'In the end lymph flows back into the blood. That place is low in the neck, on both sides, behind the collarbone.',
  'learn.how-lymph-moves.face':
    'From your face the way is short: past the ear or along the jaw, down the side of the neck, and to the collarbone.',
  'learn.how-lymph-moves.hint':
    'A light stretch of the skin is meant to help the stream along. When therapists worked on healthy arms and legs, lymph moved about 28 % faster. Only twelve people took part, and not with their faces, so take it as a hint.',

  'learn.map.title': 'Map of the areas',
  'learn.map.line': 'Tap an area: what drains there, and where it goes.',
  'learn.map.intro':
    'Lymph from each part of your face runs to a group of nodes close by, and from there to the neck. Choose an area to see what drains there, where it goes next, and which step works it.',
  'learn.map.yours':
    'Maps like this show the usual way. The ways overlap, and yours may differ a little. There is no need to hit a spot: your fingers are wider than the nodes.',

  'learn.pressure-and-pace.title': 'Pressure and pace',
  'learn.pressure-and-pace.line': 'How light is light? Try it here.',
  'learn.pressure-and-pace.light':
    'Press only as much as it takes to move the skin. Think of the weight of your hand as it rests, and no more.',
  'learn.pressure-and-pace.stretch':
    'Lay your fingers flat. Stretch the skin, then let go, and let the skin carry your fingers back. Your hand does not slide. Only the long stroke at the end glides.',
  'learn.pressure-and-pace.try-title': 'Try the pace',
  'learn.pressure-and-pace.try':
    'Put a finger on the round pad below and draw it a little to the side. Stretch while the ring grows, let go while it narrows. A phone cannot feel how hard you press, so this shows the pace alone.',
  'learn.pressure-and-pace.pace':
    'Each stroke takes three seconds: two to stretch and one to let go. Teachers differ, from one second to three. Nobody knows which is best. Slow is easier to keep light.',
  'learn.pressure-and-pace.nail-title': 'Try the nail',
  'learn.pressure-and-pace.nail':
    'Lay a fingertip on the back of your other hand and look at its nail. Does the nail keep its colour? That is light enough. Does it turn pale? Go lighter, until it keeps its colour. This is our own rule of thumb, and it measures nothing.',
  'learn.pressure-and-pace.hard-title': 'Too hard, if',
  'learn.pressure-and-pace.hard-pink': 'your skin turns pink',
  'learn.pressure-and-pace.hard-muscle': 'you feel the muscle under the skin',
  'learn.pressure-and-pace.hard-pulse': 'you feel a pulse: move away from it',
  'learn.pressure-and-pace.hard-hurts': 'it hurts',
  'learn.pressure-and-pace.why-pink':
    'Hard pressing brings more blood and more fluid to the place. Pink skin is a sign to go lighter. It never means that it works.',
  'learn.pressure-and-pace.dry':
    'Work on clean, dry skin, so that your fingers hold it. On oil or cream they slide. Put your cream on after.',

  'learn.safety.title': 'Staying safe',
  'learn.safety.line': 'The neck rule, pink skin, and when to leave it.',
  'learn.safety.front':
    'Never work on the front of your neck. Where you feel the pulse there lies a small sensor that can slow the heart. One man rubbed one side of his neck hard, and his heart slowed so much that he had a stroke. He had not known that an artery there was narrow.',
  'learn.safety.side':
    'Keep to the side and back of the neck. Use a flat hand, on the skin only, one side at a time. If you feel a pulse, move back.',
  'learn.safety.tools':
    'Use your hands alone: torn neck arteries have been reported after hand-held massagers.',
  'learn.safety.pink': 'Pink skin means too hard. Go lighter.',
  'learn.safety.not-today-title': 'Not today, with',
  'learn.safety.unwell': 'a fever, or when you feel ill',
  'learn.safety.skin': 'sore or broken skin: leave that place out until it heals',
  'learn.safety.glands': 'sore or swollen glands: wait until they have settled',
  'learn.safety.procedure':
    'filler or botulinum in the last 14 days, or a peel, laser or surgery that still heals: ask who did it',
  'learn.safety.ask':
    'Ask a doctor first with heart or kidney trouble, with clots, with cancer now or before, and in pregnancy. Ebb asks about these, and leaves out steps that are not for you.',
  'learn.safety.help-title': 'Get help',
  'learn.safety.emergency':
    'Call for help at once if you faint, if your heart beats slowly or unevenly, if one side of you goes weak or droops, if it is hard to speak, see or breathe, or if your tongue swells. The same goes for sudden, bad pain in the neck or head.',
  'learn.safety.soon':
    'See a doctor the same day for red, hot, sore skin, and call now if it is on your face. The same day is right for one leg that is newly swollen and sore.',
  'learn.safety.lump':
    'Show any lump near the collarbone to a doctor. A swollen gland elsewhere should go down within a week.',

  'learn.looking-kindly.title': 'Looking kindly',
  'learn.looking-kindly.line': 'For days when the mirror is hard.',
  'learn.looking-kindly.once':
    'Ebb asks you to look once before, and once after. That is enough for a day. There is nothing to check in between, and no face is ever ranked.',
  'learn.looking-kindly.checking':
    'For some people the mirror becomes a place of worry. They look again and again, and it troubles them. That can be part of a real health problem. It is not vanity, it is no fault of yours, and there is help.',
  'learn.looking-kindly.kind-title': 'Small kindnesses',
  'learn.looking-kindly.friend':
    'Stand as far from the mirror as a friend would stand from you. Nobody sees you closer than that.',
  'learn.looking-kindly.same':
    'Look at your whole face, in soft light, for a few breaths. Then walk away.',
  'learn.looking-kindly.skip':
    'Skip the rating when you would rather not. The facial counts just the same.',
  'learn.looking-kindly.put-down':
    'Turn photos off in Settings. Take a day off, or a week: a pause costs nothing.',
  'learn.looking-kindly.heavy-title': 'When it weighs on you',
  'learn.looking-kindly.heavy':
    'Does worry about your looks take up hours? Does it keep you from work, from friends, from going out? Then talk to your GP. You can say: I think about how I look so much that it gets in the way. There is no need to feel ashamed.',
  'learn.looking-kindly.trust':
    'If a doctor feels too far, begin with someone you trust. Say it to them in your own words. There are talking therapies that help with this.',
  'learn.looking-kindly.not-told':
    'This page cannot tell you what you have, and it does not try. A person can listen.',
  'learn.looking-kindly.now':
    'If you think you might harm yourself, do not stay alone with it. Call your emergency number now, or go to someone who can stay with you.',

  'learn.why-this-order.title': 'Why this order',
  'learn.why-this-order.line': 'The exit first, then outward, and home again.',
  'learn.why-this-order.exit':
    'You begin near the heart, at the hollow above the collarbone. That is where lymph leaves for the blood. Work there first, and what comes after has somewhere to go.',
  'learn.why-this-order.neck':
    'Then comes the neck, because the nodes round the ears and under the chin drain through it. It is like a queue at a door: those in front go first.',
  'learn.why-this-order.face':
    'Next are the nodes by the ears and along the jaw, which take in most of the face. The face itself comes last. Each stroke leads to nodes that you have just worked.',
  'learn.why-this-order.home':
    'At the end one long, light stroke goes the whole way, from the temple to the collarbone. You finish where you began.',
  'learn.why-this-order.known': 'What is known: which part drains where. Ebb keeps to those maps.',
  'learn.why-this-order.ours':
    'What is ours: the strokes on the face itself. We put them together from the maps. We found no hospital leaflet that shows them all.',
  'learn.why-this-order.armpit':
    'What we left out: the way to the armpits that some leaflets show. It is for people whose neck nodes were taken out or harmed by rays.',
  'learn.why-this-order.cancer':
    'If you have or had cancer of the head or neck, ask first and keep to the plan of your hospital.',

  'learn.belly-breath.line': 'Slow breaths to begin, and to end.',
  'learn.belly-breath.drains':
    'Breathing moves lymph. With each slow breath the muscle under your lungs goes down and up, and lymph deep in the body is pressed along toward the heart.',
  'learn.belly-breath.goes':
    'Most of the lymph of your body passes there on its way home. This is why many leaflets on drainage begin with some deep, slow breaths, and why some close with them.',
  'learn.belly-breath.dizzy':
    'Let your belly rise into your hands, and do not force it. If you grow dizzy, rest and breathe as you always do.',
  'learn.belly-breath.rise':
    'Sit for a moment at the end. In a study of healthy adults, massage of the neck lowered blood pressure a little. So rise slowly.',

  'learn.collarbone.line': 'The exit, worked first and last.',
  'learn.collarbone.drains':
    'The nodes here take in lymph from the whole face and neck. Whatever comes past the ear, along the jaw and down the neck ends up in this hollow.',
  'learn.collarbone.goes':
    'From here lymph flows into the large veins behind the collarbone, and is part of the blood again.',
  'learn.collarbone.lump':
    'Any lump or swollen gland above or below the collarbone should be seen by a doctor, at once and not in a week. Do not massage it.',
  'learn.collarbone.hands':
    'Cross your arms if that is easier, so that each hand lies on the other side. Find the soft dip above the bone. Move only the skin, down and in.',

  'learn.side-of-neck.line': 'The way that all lymph of the face takes.',
  'learn.side-of-neck.drains':
    'A chain of nodes runs down the side of your neck. All the groups round the ears, the jaw and the chin drain into it.',
  'learn.side-of-neck.goes':
    'The chain leads down to the hollow above the collarbone. That is why it comes second, as soon as the exit has been worked.',
  'learn.side-of-neck.pulse':
    'Stay behind the strap muscle that runs from your ear to your breastbone. In front of it lies the pulse, and beside the pulse a sensor that can slow your heart. Its place differs from one person to the next.',
  'learn.side-of-neck.side':
    'Work one side, then the other, never both at once. Stop if you feel dizzy or faint, or if your heart beats oddly.',

  'learn.nape.line': 'The back of the neck, under both palms.',
  'learn.nape.drains':
    'The nodes at the back of the skull lie here, just where the hair begins. They take in lymph from the back of the head.',
  'learn.nape.goes':
    'From there it joins the chain at the side of the neck, on its way to the collarbone. So you stretch the skin down, toward your shoulders.',
  'learn.nape.palms':
    'Use the whole flat hand here, and not the tips of your fingers. Keep to the soft part on each side of the spine. Let your shoulders sink while you do it. If your arms grow tired, put them down and go on with the next step.',

  'learn.behind-ear.line': 'On the bone behind the ear.',
  'learn.behind-ear.drains':
    'The nodes on the bone behind your ear take in lymph from the scalp above the ear.',
  'learn.behind-ear.goes':
    'They empty beside the strap muscle, or into the nodes below the ear, and so reach the hollow above the collarbone. This is why the neck comes before the ears.',
  'learn.behind-ear.bone':
    'Lay two fingers on the bone, close to the ear. Make a small stretch down, off the bone, and let the skin spring back. The skin there moves only a little, and a little is enough. Glasses and earrings are best taken off before you start.',

  'learn.front-of-ear.line': 'Where the eyes and cheeks drain to.',
  'learn.front-of-ear.drains':
    'The nodes in front of your ear take in lymph from the outer part of the eyelids and from the side of the ear. Part of the scalp above drains here too.',
  'learn.front-of-ear.goes':
    'From here the way leads past the earlobe into the neck, and down to the collarbone with all the rest.',
  'learn.front-of-ear.gate':
    'Several strokes of the face end here: those of the upper cheek, under the eye and from the forehead. So this place is worked before them, and in the long form once more in between. Stay in front of the ear, and draw the skin down to the lobe before you go behind it.',

  'learn.under-chin.line': 'The soft place behind the chin bone.',
  'learn.under-chin.drains':
    'The nodes under the point of your chin take in lymph from the chin and from the middle of the lower lip.',
  'learn.under-chin.goes':
    'It goes on to the neck. You lead it back along the jaw bone, where it is safe to touch.',
  'learn.under-chin.bone':
    'Keep to the soft skin just behind the bone of the chin. Below it is the throat, and no stroke belongs there. Tip your chin up a little if it helps you to find the place.',
  'learn.under-chin.changed':
    'Some lists of steps begin this stroke near the front of the throat. Ebb leaves that part out, because the pulse and its sensor are close by.',

  'learn.under-jaw.line': 'Along the underside of the jaw bone.',
  'learn.under-jaw.drains':
    'The nodes under the edge of the jaw take in the most: lymph from the nose, the cheeks and the lips, and from the front of the scalp.',
  'learn.under-jaw.goes': 'They drain to the upper part of the neck, and then to the collarbone.',
  'learn.under-jaw.end':
    'Follow the bone back, and end at your earlobe. Do not let your fingers drop below the corner of the jaw, for the pulse of the neck lies there.',
  'learn.under-jaw.tooth':
    'A sore tooth with a swollen jaw or face needs a dentist soon, and no massage. If it is hard to breathe, to swallow or to open your mouth, call for help at once.',

  'learn.nose-to-jaw.line': 'From beside the nose, down and out.',
  'learn.nose-to-jaw.drains':
    'Lymph from the nose and the upper lip runs down across the face, to the nodes under the jaw. The middle of the lower lip drains to the chin.',
  'learn.nose-to-jaw.goes':
    'From the jaw it goes to the upper neck, and then on to the collarbone.',
  'learn.nose-to-jaw.ours':
    'This stroke is our own. We drew it along the map of where the skin drains, because we found no leaflet that shows it.',
  'learn.nose-to-jaw.spots':
    'The sides of the nose often have sore spots. Touching and rubbing can make spots worse, so go round them, with clean hands and short nails.',

  'learn.lower-cheek.line': 'From the corner of the mouth to the jaw.',
  'learn.lower-cheek.drains':
    'Lymph from the cheeks and the lips drains to the nodes under the edge of the jaw.',
  'learn.lower-cheek.goes':
    'From there it goes to the upper neck and on to the collarbone. So the stroke leads out and down, never up.',
  'learn.lower-cheek.ours':
    'This stroke is our own too, drawn along the map. It is left out in the short form, where the nodes come first. Three flat fingers cover the place well. Let your mouth and your jaw hang loose.',
  'learn.lower-cheek.spots':
    'Go round sore spots and broken skin. Rubbing can make acne worse, and light hands do not help a spot to heal.',

  'learn.upper-cheek.line': 'Wide and soft, out to the ear.',
  'learn.upper-cheek.drains':
    'This is the skin below the eye bone, from the nose outward. Part of the cheek drains down to the jaw, and its outer part lies close to the nodes in front of the ear.',
  'learn.upper-cheek.goes':
    'You lead it out to the front of the ear. From there it goes down past the earlobe and the neck.',
  'learn.upper-cheek.flush':
    'Cheeks flush easily. If yours turn pink, you press too hard: that brings more blood and more fluid. With rosacea the skin is easily upset. Leave the cheeks out while it flares, and stop if a flush stays.',

  'learn.under-eye.line': 'On the bone, with the lightest finger.',
  'learn.under-eye.drains':
    'Lymph from the outer part of the eyelids runs to the nodes in front of the ear.',
  'learn.under-eye.goes':
    'You follow it out along the bone to the temple, then down to the ear. From there it goes down the neck.',
  'learn.under-eye.bone':
    'Stay on the rim of bone that you can feel below the eye. Never press on the lid or the eyeball. In animals, a finger on the eye raised the pressure inside it a great deal.',
  'learn.under-eye.leave-out':
    'Leave this step out if you have glaucoma or had eye surgery: rubbing can harm such eyes. Leave it out too if you are not sure where the bone is. Take out contact lenses first.',

  'learn.forehead.line': 'From the middle to the temple, then down.',
  'learn.forehead.drains':
    'The maps that we found lead the front of the scalp down to the jaw, and the scalp above the ear to the nodes beside it. The forehead lies between the two.',
  'learn.forehead.goes':
    'You take the way past the temple, as therapists for the face do. It ends at the nodes in front of the ear, and goes on to the neck.',
  'learn.forehead.soft':
    'The bone is close under the skin here, so little pressure is needed. If the skin turns pink, go lighter.',
  'learn.forehead.calm':
    'Many people like this step the most. In small studies, slow and light massage made the heart beat a little slower, though not every study agrees. So take your time, and breathe.',

  'learn.way-home.line': 'One long, light stroke to the collarbone.',
  'learn.way-home.drains':
    'The last stroke follows the whole way that lymph of the face takes: past the ear, down the side of the neck, to the hollow above the collarbone.',
  'learn.way-home.goes':
    'There it joins the blood again. A textbook for therapists closes each area with a few strokes along the way that lymph takes.',
  'learn.way-home.glide':
    'This is the only stroke that glides. Use the whole flat hand, as light as a feather, first on one side and then on the other. If the skin drags, a drop of face cream helps.',
  'learn.way-home.earlobe':
    'If the neck is not for you, Ebb plays a shorter stroke that ends behind the earlobe and leaves the neck alone.',

  'learn.evidence.title': 'What the evidence says',
  'learn.evidence.line': 'Ten claims, each with its grade.',
  'learn.evidence.intro':
    'Much is claimed about massage of the face. Here is what we found for each claim, graded the same way for all. Most studies are small, and few are about gentle massage by your own hands.',
  'learn.evidence.own':
    'What holds for a group may not hold for you. Your own weeks, rated before and after, can show your own pattern. Progress tells you when they say too little.',

  'learn.puffiness.title': 'What goes with puffiness',
  'learn.puffiness.line': 'Nights, salt, tears, and the hours after waking.',
  'learn.puffiness.real':
    'Feeling puffy is real. In a study of 151 women the skin was thicker and held more water when they felt that way. A company ran it.',
  'learn.puffiness.night':
    'When you lie flat, fluid settles in the face. That is why faces are often puffy in the morning.',
  'learn.puffiness.fades':
    'Then it fades by itself as the day goes on. In one study of 38 people this could be measured. So a face that looks better after a facial might have looked better anyway. Your own days off, rated in the same way, can tell the two apart.',
  'learn.puffiness.with-title': 'What may go with it',
  'learn.puffiness.sleep':
    'A short night. Ten people looked puffier round the eyes after lost sleep; larger studies do not all agree.',
  'learn.puffiness.salt': 'A salty meal the night before.',
  'learn.puffiness.body': 'Your cycle, an allergy, hot and damp weather.',
  'learn.puffiness.alcohol': 'Alcohol, or crying. The sources for these are weak.',
  'learn.puffiness.side': 'How you sleep. Sources disagree, so watch your own pattern.',
  'learn.puffiness.yours':
    'Tag your days, and Progress shows what goes with your better ones. It shows what comes together, and not what causes it.',
  'learn.puffiness.seen-title': 'When to be seen',
  'learn.puffiness.one-side':
    'See a doctor or dentist if only one side swells, or if the swelling stays all day for weeks. With toothache, go soon.',
  'learn.puffiness.kidney':
    'See a doctor too if your eyes are puffy most mornings and your ankles swell.',
  'learn.puffiness.sudden':
    'If lips, tongue or face swell suddenly, or it is hard to breathe, call for help at once.',

  'learn.dark-circles.title': 'Shadows under the eyes',
  'learn.dark-circles.line': 'Why they are dark, and what can change.',
  'learn.dark-circles.causes':
    'Dark skin under the eyes has several causes, often more than one at a time. There may be more pigment. Small blood vessels may show through skin that is thin. And the shape of the face may cast a shadow.',
  'learn.dark-circles.family': 'Much of it runs in the family.',
  'learn.dark-circles.shadow':
    'Of these, only a shadow can come and go with puffiness. If a swollen lid or cheek casts one, the place may look brighter once the swelling eases. Pigment and thin skin stay as they are.',
  'learn.dark-circles.light':
    'Light changes the look as well. Under a lamp from above the same face looks darker. The colour also differs from hour to hour and from day to day.',
  'learn.dark-circles.trial':
    'We found no trial that tested light massage for dark circles. So Ebb makes no promise here.',
  'learn.dark-circles.rate':
    'If you rate them, do it in the same place, with the same light, at the same hour. Compare with your cheek, and not with another person.',

  'learn.will-not-change.title': 'What will not change',
  'learn.will-not-change.line': 'Pores, spots, pigment, age, veins.',
  'learn.will-not-change.intro':
    'It is good to know what not to wait for. Then you can enjoy what is there: a few quiet minutes, and a face that may be less puffy for a while.',
  'learn.will-not-change.pores-title': 'Pores',
  'learn.will-not-change.pores':
    'The size of a pore depends on how much oil it makes, on its hair and on how firm the skin is. Massage does not shrink pores.',
  'learn.will-not-change.acne-title': 'Spots',
  'learn.will-not-change.acne':
    'Massage does not clear acne. Rubbing and touching can make it worse, so skip sore spots.',
  'learn.will-not-change.pigment-title': 'Pigment',
  'learn.will-not-change.pigment':
    'Brown marks, and dark skin under the eyes that you were born with, stay as they are.',
  'learn.will-not-change.toxins-title': '“Toxins”',
  'learn.will-not-change.toxins':
    'Your liver and kidneys see to those, day and night. This moves fluid. It does not detox you.',
  'learn.will-not-change.age-title': 'Age',
  'learn.will-not-change.age':
    'Small studies of firm tools and devices saw slight changes in lines or contour. Light massage was not tested. There is no proof that it slows ageing or renews cells.',
  'learn.will-not-change.veins-title': 'Veins',
  'learn.will-not-change.veins':
    'A worn valve in a vein cannot be mended by massage. It does not remove veins.',
  'learn.will-not-change.left':
    'None of this says that your skin needs to change. It says what this app is not for.',

  'learn.varicose-veins.title': 'Why veins bulge',
  'learn.varicose-veins.line': 'How valves fail, and what massage can do.',
  'learn.varicose-veins.valves':
    'The veins in your legs carry blood up to the heart, against its weight. Tiny valves inside them open to let blood through, and close behind it so that it cannot fall back.',
  'learn.varicose-veins.pool':
    'Sometimes the wall of a vein stretches and its valves no longer close. Then blood leaks back, pools in the vein, and the vein swells and bulges under the skin.',
  'learn.varicose-veins.who':
    'Why this happens is not fully known. It is more common in women, with age, in pregnancy, with more weight, in some families, and in work that means long standing.',
  'learn.varicose-veins.massage': 'Massage cannot mend a valve.',
  'learn.varicose-veins.trial':
    'In one trial of 41 people with worse veins, ten sessions with a trained therapist made legs feel less heavy for a while. The legs were no thinner after it.',
  'learn.varicose-veins.review':
    'A review of trials saw no gain for daily life as a whole. We found no trial of massage by one’s own hands, and none of mild veins.',
  'learn.varicose-veins.never-title': 'Never on the vein',
  'learn.varicose-veins.never':
    'Do not press, knead or squeeze a bulging vein. Vein clinics warn that it may harm the vein or set a clot loose. A textbook also rules out firm, pumping strokes there.',

  'learn.tired-legs.title': 'What helps tired legs',
  'learn.tired-legs.line': 'What to do first, and when to be seen.',
  'learn.tired-legs.first-title': 'First',
  'learn.tired-legs.move':
    'Move. Walk a little, often, and break up long standing and sitting. Guidance for doctors names exercise, a healthy weight, and keeping away from what makes it worse.',
  'learn.tired-legs.raise':
    'Raise your legs when you rest. Lie back with your feet higher than your heart, if that is comfortable.',
  'learn.tired-legs.pump':
    'Use the pump in your calf. Point your feet and pull them up, ten times, and draw circles with them.',
  'learn.tired-legs.check-title': 'Have it checked',
  'learn.tired-legs.check':
    'Heavy or aching legs deserve a check. So do legs that swell or itch. Guidance in England names these as reasons to be sent to a vein service. You do not have to wait until it is bad.',
  'learn.tired-legs.skin':
    'See a doctor soon if the skin near the ankle turns brown, dry and scaly or hard. Go, too, with a sore that has not healed in two weeks.',
  'learn.tired-legs.cord':
    'A hard, sore, red cord along a vein needs a doctor. Do not massage that leg.',
  'learn.tired-legs.now-title': 'Get help now',
  'learn.tired-legs.clot':
    'If one leg is newly swollen, sore, warm or dark, be seen the same day, for it may be a clot. If you are also short of breath, have chest pain or cough up blood, call for help at once.',
  'learn.tired-legs.bleeding':
    'If a vein bleeds, lie down, hold the leg up high, press firmly on the place, and call for help.',

  'learn.groin.title': 'The groin crease',
  'learn.groin.line': 'The exit of the leg, worked first and last.',
  'learn.groin.nodes':
    'Nodes lie in a group here, at the top of the thigh, in front and toward the inside. You begin near the exit, so that what comes after from the thigh, the calf and the foot has somewhere to go.',
  'learn.groin.again':
    'At the end of each leg the same stretch comes once more, five times. A textbook for therapists closes each area with a few strokes along the way that lymph takes.',

  'learn.thigh.title': 'The thigh, in three bands',
  'learn.thigh.line': 'From the top band down, and every stroke up.',
  'learn.thigh.bands':
    'Begin with the top band, next to the groin. Then lay your hands lower, and lower once more. The bands go down, yet each stroke goes up and in, so that what is nearest the exit moves on first.',
  'learn.thigh.hands':
    'Two flat hands cover the front and the inner side, and then the outer side. They hold the skin and draw it along. Five slow stretches are enough for each band.',

  'learn.knee-hollow.title': 'The hollow of the knee',
  'learn.knee-hollow.line': 'Nodes in a soft place, with the knee bent.',
  'learn.knee-hollow.place':
    'Nodes lie in the hollow at the back of your knee. Bend the knee, so that the place goes soft, and lay the flat fingers of both hands in it.',
  'learn.knee-hollow.light':
    'Stretch the skin up seven times, and let it come back each time. Press only as much as it takes to move the skin. Here that is hardly anything.',
  'learn.knee-hollow.weak':
    'The one source that we have for this step is weak: a page about the massage of legs. So leave it out if you like.',

  'learn.calf.title': 'The calf, in two bands',
  'learn.calf.line': 'A hand on each side of the vein.',
  'learn.calf.bands':
    'Begin just below the knee. Then go down to the band above the ankle. From both the stroke goes up to the knee, five times.',
  'learn.calf.vein':
    'Where you see a vein, lay one flat hand on each side of it and leave a gap between your hands. The skin comes along on both sides. The vein itself is left in peace.',
  'learn.calf.clot':
    'Is a calf newly sore or swollen, perhaps after a long flight, an operation, a plaster or days in bed? Then do not massage it. Have it checked for a clot first, the same day.',

  'learn.ankle-and-foot.title': 'Ankle and foot',
  'learn.ankle-and-foot.line': 'Around the bones, then from the toes up.',
  'learn.ankle-and-foot.ankle':
    'Your fingers lie flat beside the bones of the ankle. Go round them with small stretches, and end each of them up, toward the calf.',
  'learn.ankle-and-foot.foot':
    'The stroke on the foot is our own. We found none for the foot alone, only that all strokes on a leg go toward the heart. So it leads from the toes to the ankle.',
  'learn.ankle-and-foot.reach':
    'Bend your knee, so that the foot comes close. If you cannot get there without strain, leave both steps out and go on with the next.',

  'learn.leg-way-home.title': 'The way home of the leg',
  'learn.leg-way-home.line': 'One light sweep, from the ankle to the groin.',
  'learn.leg-way-home.glide':
    'This is the only stroke on the legs that glides. A whole flat hand goes from the ankle up to the groin, as light as a feather. Take six slow seconds for it, and do it three times.',
  'learn.leg-way-home.round':
    'It goes the whole way of all the small strokes before it. Go round each vein that you see, on whichever side there is room.',
  'learn.leg-way-home.other':
    'One leg is done from top to bottom and home again before you turn to the other.',

  'learn.legs-raised.title': 'Legs up',
  'learn.legs-raised.line': 'Before the strokes a look, after them a rest.',
  'learn.legs-raised.raise':
    'Lie back with pillows under your legs, the feet higher than your heart if that is comfortable. Keep the skin bare and without oil, so that your hands hold it.',
  'learn.legs-raised.pump':
    'Then let the calf do the work. When you point your feet and pull them up, its muscle presses the blood in the veins upward. Do it ten times, and draw ten slow circles.',
  'learn.legs-raised.rest':
    'For the rest at the end, ten to fifteen minutes are advised. Ebb counts ten, and you can end sooner.',

  'learn.glossary.title': 'Words of the field',
  'learn.glossary.line': 'From carotid sinus to varicose vein.',
  'learn.glossary.intro':
    'Here are the words that you may meet in Ebb, in leaflets and at the doctor’s.',

  'learn.sources.title': 'Where it comes from',
  'learn.sources.line': 'Every source, and how much of it we read.',
  'learn.sources.intro':
    'Everything that Ebb says about effect, safety and the body comes from one of these. Each link leaves Ebb and needs a network.',
  'learn.sources.marks':
    'Some works we could read only in part, or only in another’s words. Those say so.',
} as const;
