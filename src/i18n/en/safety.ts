export default {
  'safety.lead': 'A few questions. Your answers stay on this phone.',
  'safety.question.age': 'Under 18?',
  'safety.question.danger-signs':
    'Right now: trouble breathing, chest pain, faintness, one-sided weakness, bad headache, sight change, bleeding vein?',
  'safety.question.swelling': 'New or lasting swelling, lump, hot red skin?',
  'safety.question.illness': 'Fever, infection, sore glands this week?',
  'safety.question.skin': 'Sore, broken, inflamed skin?',
  'safety.question.procedures': 'Recent injection, skin treatment, dental work, surgery?',
  'safety.question.heart-and-blood':
    'Heart, kidney, asthma, blood pressure, clotting, bruising, blood thinners?',
  'safety.question.arteries':
    'Over 60, smoking, high cholesterol, artery disease, blackouts, past stroke?',
  'safety.question.body': 'Pregnancy, cancer, lymphoedema, thyroid trouble, neck surgery?',
  'safety.question.eyes': 'Glaucoma, keratoconus, eye surgery?',
  'safety.question.legs': 'Aching, swollen, sore, changed legs?',

  'safety.title': 'Your safety answers',
  'safety.effect.none': 'All steps are on.',
  'safety.save': 'Save',
  'safety.saved': 'Your answers count from now on',
  'safety.done': 'Done',
  'safety.answer.none': 'None of these apply to me',
  'safety.answer.say-which':
    'Choose what it is, under each line you ticked. If nothing there fits, take the tick away.',
  'safety.answer.later': 'Answer later',
  'safety.answer.later-means': 'Until you answer, neck and under-eye steps stay off.',
  'safety.detail.choose': 'Choose all that apply',
  'safety.detail.last-ill-day': 'Last day you felt ill or took medicine for it',
  'safety.detail.procedure-day': 'Day it was done',
  'safety.detail.where': 'Where is it? Choose every place.',
  'safety.detail.cleared-clinician': 'A clinician said gentle massage is fine for you',
  'safety.detail.cleared-provider': 'Whoever treated you said massage is fine now',

  'safety.region.forehead': 'Forehead and temples',
  'safety.region.eyes': 'Around the eyes',
  'safety.region.cheeks-mouth': 'Cheeks, nose or mouth',
  'safety.region.chin-jaw': 'Chin or jaw',
  'safety.region.ears': 'Around the ears',
  'safety.region.neck': 'Neck',
  'safety.region.collarbone': 'Collarbone',
  'safety.region.leg': 'Legs',

  'safety.condition.under-18': 'Under 18',
  'safety.condition.airway-swelling':
    'Sudden swelling of lips, tongue, throat or face, with trouble breathing, hives or collapse',
  'safety.condition.spreading-infection-sign':
    'Hard to breathe, swallow or open your mouth, or swelling near an eye',
  'safety.condition.lung-clot-sign': 'Chest pain, short of breath or coughing blood',
  'safety.condition.bleeding-vein': 'A vein that is bleeding',
  'safety.condition.carotid-or-stroke-sign':
    'Fainting, a slow or uneven heartbeat, one-sided weakness, numbness or droop, trouble speaking or seeing, or sudden severe neck pain or headache',
  'safety.condition.vision-change-after-filler': 'A change in sight after filler',
  'safety.condition.blocked-vessel-after-filler':
    'A white, dusky or very painful patch after filler',
  'safety.condition.pre-eclampsia-sign':
    'Pregnant or just gave birth, with sudden swelling, bad headache, sight change or pain under the ribs',
  'safety.condition.superior-vena-cava-sign':
    'Face or neck swelling with breathlessness, worse when you bend, or swollen chest veins',
  'safety.condition.facial-cellulitis': 'Hot, red, painful skin on your face or near an eye',
  'safety.condition.cellulitis': 'Hot, red, painful skin somewhere else',
  'safety.condition.deep-vein-thrombosis-sign':
    'One leg or arm newly swollen, painful, warm, red or dark',
  'safety.condition.dental-abscess': 'Toothache with a swollen jaw or face',
  'safety.condition.collarbone-lump': 'A lump or swollen gland above or below your collarbone',
  'safety.condition.lasting-swollen-gland':
    'A swollen gland that is growing, hard, fixed or not down in a week, or comes with night sweats',
  'safety.condition.one-sided-face-swelling': 'Swelling on one side of your face',
  'safety.condition.lasting-puffiness': 'A face that stays puffy all day, for weeks',
  'safety.condition.nephrotic-sign':
    'Puffy eyes most mornings, with frothy urine or swollen ankles',
  'safety.condition.underactive-thyroid-sign':
    'A puffy face, with tiredness, feeling cold or weight gain',
  'safety.condition.fever': 'Fever',
  'safety.condition.flu-like-illness': 'Flu or feeling ill all over',
  'safety.condition.acute-infection': 'An infection, treated or not',
  'safety.condition.tender-nodes': 'Sore or swollen glands, with a cold or sore throat',
  'safety.condition.vaccination-nodes': 'Swollen glands after a vaccination',
  'safety.condition.broken-skin': 'A cut, wound or broken skin',
  'safety.condition.rash': 'A rash',
  'safety.condition.cold-sore': 'A cold sore',
  'safety.condition.eczema-flare': 'An eczema flare',
  'safety.condition.sunburn': 'Sunburn',
  'safety.condition.inflamed-acne': 'Sore or inflamed spots',
  'safety.condition.rosacea-flare': 'A rosacea flare',
  'safety.condition.botulinum-toxin': 'Botulinum toxin, such as Botox',
  'safety.condition.dermal-filler': 'Filler',
  'safety.condition.peel': 'A peel',
  'safety.condition.laser': 'Laser treatment',
  'safety.condition.microneedling': 'Microneedling',
  'safety.condition.threads': 'Threads',
  'safety.condition.dental-work': 'Dental work',
  'safety.condition.recent-surgery': 'Surgery that is still healing',
  'safety.condition.decompensated-heart-failure':
    'Heart failure or heart swelling that is not under control',
  'safety.condition.acute-kidney-failure': 'Sudden kidney failure',
  'safety.condition.deep-vein-thrombosis': 'A blood clot now, or one being checked',
  'safety.condition.stable-heart-failure': 'Heart failure or heart swelling that is stable',
  'safety.condition.arrhythmia': 'An uneven heartbeat',
  'safety.condition.chronic-kidney-disease': 'Long-term kidney disease',
  'safety.condition.uncontrolled-high-blood-pressure':
    'High blood pressure that is not under control',
  'safety.condition.low-blood-pressure': 'Low blood pressure, under 100/60',
  'safety.condition.clot-history': 'A blood clot in the past',
  'safety.condition.clotting-disorder': 'A clotting disorder',
  'safety.condition.blood-thinners': 'Blood thinners',
  'safety.condition.easy-bruising': 'Bruising easily',
  'safety.condition.unstable-asthma': 'Asthma that is not under control',
  'safety.condition.carotid-narrowing': 'A narrowed neck artery',
  'safety.condition.carotid-sinus-sensitivity': 'A sensitive carotid sinus (pulse point)',
  'safety.condition.head-turning-blackouts':
    'Blackouts when you turn your head or wear a tight collar',
  'safety.condition.past-stroke-or-tia': 'A past stroke or mini-stroke (TIA)',
  'safety.condition.over-60': 'Over 60',
  'safety.condition.high-cholesterol': 'High cholesterol',
  'safety.condition.smoking': 'Smoking',
  'safety.condition.artery-disease': 'Artery disease',
  'safety.condition.pregnancy': 'Pregnancy',
  'safety.condition.active-cancer': 'Cancer now, or cancer treatment',
  'safety.condition.past-head-or-neck-cancer': 'Head or neck cancer in the past',
  'safety.condition.thyroid-cancer': 'Thyroid cancer, now or in the past',
  'safety.condition.overactive-or-enlarged-thyroid': 'An overactive or enlarged thyroid',
  'safety.condition.neck-surgery': 'Surgery on your neck, at any time',
  'safety.condition.lymphoedema': 'Lymphoedema',
  'safety.condition.glaucoma': 'Glaucoma',
  'safety.condition.keratoconus': 'Keratoconus',
  'safety.condition.recent-eye-surgery': 'Recent eye surgery',
  'safety.condition.superficial-vein-clot-sign': 'A hard, painful red cord along a vein',
  'safety.condition.leg-skin-change':
    'Leg skin that is brown, itchy and scaly, or broken, or an ulcer, even a healed one',
  'safety.condition.leg-symptoms': 'Legs that hurt, ache, itch or swell',
  'safety.condition.long-immobility': 'A recent long flight, surgery, plaster cast or bed rest',
  'safety.condition.hot-or-hard-leg-spot': 'A sore, red, hot or hard spot on a leg',
  'safety.condition.returning-session-soreness': 'Soreness or tingling in more than one session',
  'safety.condition.session-soreness': 'Soreness or tingling in a session',
  'safety.condition.session-stopped': 'A session that did not feel right',

  'safety.renew.title': 'Is this still right?',
  'safety.renew.lead':
    'Health changes, so Ebb asks again once a month and after a procedure. What you said last is filled in.',
  'safety.renew.still-right': 'This is right',
  'safety.renew.later': 'Not now',
  'safety.renew.later-means': 'Today goes on without the neck, under-eye and leg steps.',
  'safety.wait-over': '{condition}: the wait is over since {date}. It no longer holds steps back.',

  'safety.glance.lead': 'Is anything new today?',
  'safety.glance.lead.legs': 'Your legs first: is any of this so?',
  'safety.glance.all-clear': 'All clear today',
  'safety.glance.not-today': 'Not today',
  'safety.glance.done': 'Continue',
  'safety.glance.say-which':
    'Choose what it is, under each line you ticked. If nothing fits, rest today and go back.',
  'safety.unread.title': 'Your safety answers cannot be read',
  'safety.unread':
    'Without them Ebb permits no facial. They are still on this phone. Try again, or close Ebb and open it anew.',
  'safety.unread.again': 'Try again',
  'safety.unsaved':
    'Not saved yet: this counts for now, but would be forgotten if Ebb is closed. What was saved before is safe.',
  'safety.glance.back': 'Back to Today',
  'safety.glance.unwell': 'Unwell, or a fever',
  'safety.glance.skin': 'Sore or broken skin',
  'safety.glance.swelling': 'New swelling',
  'safety.glance.procedure': 'A procedure',
  'safety.glance.leg-spot': 'A sore, red, hot or hard spot',
  'safety.glance.leg-skin': 'Leg skin that is broken, brown or scaly, or an ulcer, now or healed',
  'safety.glance.leg-feel': 'Pain, aching, itching or swelling of one leg or both',
  'safety.glance.leg-still': 'A recent long flight, surgery, plaster cast or bed rest',
  'safety.glance.leg-danger': 'Chest pain, short of breath, or a bleeding vein',

  'safety.page.emergency.title': 'Get help now',
  'safety.page.emergency.meaning': 'What you feel can be serious, and it needs care at once.',
  'safety.page.emergency.do':
    'Call now, even if it eases. Sit or lie down, and ask someone to stay with you. Do not drive.',
  'safety.page.emergency.safe': 'Do not massage. Ebb keeps your records as they are.',
  'safety.page.stop.title': 'Please get this checked first',
  'safety.page.stop.meaning': 'This can be a sign of something that massage could make worse.',
  'safety.page.stop.do':
    'See a clinician as soon as the advice here says. If you feel worse, call for help.',
  'safety.page.stop.safe': 'No session until you have been checked. Your check-ins still work.',
  'safety.page.adults-only.title': 'Ebb is for adults',
  'safety.page.adults-only.meaning': 'This routine has not been studied in anyone under 18.',
  'safety.page.adults-only.do': 'If puffiness worries you, talk with a parent or a doctor.',
  'safety.page.adults-only.safe': 'Your face is still growing, and it is fine as it is.',
  'safety.page.wait.title': 'Not today',
  'safety.page.wait.meaning': 'Your body or skin needs time to heal before a massage.',
  'safety.page.wait.do':
    'Rest, and come back when the wait is over. It does not count against you.',
  'safety.page.wait.safe': 'Your check-ins still work while you wait.',
  'safety.page.stop-for-today.title': 'Stop for today',
  'safety.page.stop-for-today.meaning':
    'Soreness, tingling, pink skin or dizziness often means the touch was too firm or too long.',
  'safety.page.stop-for-today.do':
    'Sit still until you feel well, then stand up slowly. Next time, touch more lightly. If it comes back, see a clinician before you try again.',
  'safety.page.stop-for-today.safe':
    'What you did is saved. If it gets worse, or is only on one side, call for help.',

  'safety.advice.airway-swelling':
    'If you carry an adrenaline pen, use it now, then call. Lie down, or sit up if it is hard to breathe.',
  'safety.advice.spreading-infection-sign':
    'This can close your airway or harm an eye. Call now. Sit up if it is hard to breathe.',
  'safety.advice.lung-clot-sign':
    'This can be a clot in the lung, or your heart. Call now, and sit still.',
  'safety.advice.bleeding-vein':
    'Lie down, raise the leg high, press firmly on the spot, and call now.',
  'safety.advice.carotid-or-stroke-sign':
    'This can be a stroke, a torn artery or a heart problem. Call now, and say when it began.',
  'safety.advice.vision-change-after-filler':
    'Filler may be blocking blood to the eye. Call now, then call your injector.',
  'safety.advice.facial-cellulitis':
    'An infection on the face can spread to the eye. Call now for help.',
  'safety.advice.blocked-vessel-after-filler':
    'Filler may be blocking a blood vessel. Call your injector now. If you cannot reach them, go to an emergency department.',
  'safety.advice.pre-eclampsia-sign':
    'This can be pre-eclampsia. Call your midwife, doctor or maternity unit right now.',
  'safety.advice.superior-vena-cava-sign':
    'A large vein in the chest may be blocked. Get urgent care today. Call for help if it is hard to breathe.',
  'safety.advice.cellulitis':
    'This can be a skin infection. See a doctor today, and sooner if it spreads or you feel ill.',
  'safety.advice.deep-vein-thrombosis-sign':
    'This can be a blood clot. Get checked today. Do not rub the arm or leg. Call for help if your chest hurts or you are short of breath.',
  'safety.advice.dental-abscess':
    'This can be an infected tooth. See a dentist urgently. Call for help if it is hard to breathe or swallow.',
  'safety.advice.collarbone-lump':
    'See a doctor soon, even if it does not hurt. Do not press or massage it.',
  'safety.advice.lasting-swollen-gland': 'See a doctor. Do not press or massage the gland.',
  'safety.advice.one-sided-face-swelling':
    'A tooth, a sinus or a gland may cause it. See a doctor or dentist.',
  'safety.advice.lasting-puffiness':
    'Swelling that stays all day has a cause worth finding. See a doctor.',
  'safety.advice.nephrotic-sign': 'Your kidneys may need a check. See a doctor soon.',
  'safety.advice.underactive-thyroid-sign':
    'A slow thyroid can cause this. Ask a doctor for a blood test.',
  'safety.advice.decompensated-heart-failure':
    'Moving fluid could strain your heart. Call your heart team before you do anything here.',
  'safety.advice.acute-kidney-failure':
    'Moving fluid could strain your body now. Follow your kidney team.',
  'safety.advice.deep-vein-thrombosis':
    'Massage could move a clot. Follow your doctor, and do not massage.',
  'safety.advice.superficial-vein-clot-sign':
    'This can be a clot in a vein near the skin. Get checked today, and do not rub it.',
  'safety.advice.hot-or-hard-leg-spot':
    'This can be a clot or an infection. Get checked today, and do not rub it.',
  'safety.advice.leg-skin-change':
    'Skin that changes over a vein needs a doctor who knows veins. Ask to be seen. Leg steps stay off.',
  'safety.advice.leg-symptoms':
    'Heavy or aching legs deserve a check. See a doctor; leg steps are off until they agree.',
  'safety.advice.long-immobility':
    'Lying or sitting still for long makes a clot more likely. If a leg is newly sore or swollen, get checked today. Leg steps are off until a clinician agrees.',
  'safety.advice.returning-session-soreness':
    'It came back, so it needs a look. See a clinician before your next session.',

  'safety.reason.unanswered':
    'Neck, under-eye and leg steps are off until you answer the safety questions.',
  'safety.reason.out-of-date':
    'Your answers are a month old. Neck, under-eye and leg steps are off until you look through them again.',
  'safety.reason.from-the-future':
    'Your answers carry a day that is still to come, so a clock was wrong. Neck, under-eye and leg steps are off until you look through them again.',
  'safety.reason.procedure-tagged':
    'You tagged a procedure. No session until you say what it was: it may need time to heal.',
  'safety.reason.emergency': 'No session. Get help now.',
  'safety.reason.stop': 'No session until a clinician has checked this.',
  'safety.reason.adults-only': 'No session. Ebb is for adults.',
  'safety.reason.wait-cleared': 'No session until the person who treated you says massage is fine.',
  'safety.reason.wait-settled': 'No session until this has healed or settled.',
  'safety.reason.wait-days': 'No session until {date}.',
  'safety.reason.wait-days-undated':
    'No session yet. Tell Ebb the day, and it counts the wait for you.',
  'safety.reason.neck-off': 'Neck steps stay off, because pressing there could harm you.',
  'safety.reason.eye-off': 'Under-eye steps stay off, to keep pressure away from your eyes.',
  'safety.reason.ask-first': 'Neck, under-eye and leg steps are off until a clinician agrees.',
  'safety.reason.ask-neck-first': 'Neck steps are off until a clinician agrees.',
  'safety.reason.skip-area': 'Steps on sore skin are off until it heals.',
  'safety.reason.ask-leg-first': 'Leg steps are off until a clinician agrees.',
  'safety.reason.leg-off': 'Leg steps are off. Let a doctor look at your legs first.',

  'safety.sign.open': 'Something feels wrong',
  'safety.sign.lead': 'Take your hands away. What do you feel?',
  'safety.sign.group.emergency': 'One of these? Tap it to get help.',
  'safety.sign.group.stop-for-today': 'Or one of these? Tap it to stop for today.',
  'safety.sign.fainting': 'Fainting, or about to faint',
  'safety.sign.irregular-heartbeat': 'A slow, fluttering or uneven heartbeat',
  'safety.sign.one-sided-weakness': 'Weakness, numbness or droop on one side',
  'safety.sign.trouble-speaking-or-seeing': 'Trouble speaking or seeing',
  'safety.sign.sudden-neck-pain-or-headache': 'Sudden, severe neck pain or headache',
  'safety.sign.trouble-breathing-or-swallowing': 'Trouble breathing or swallowing',
  'safety.sign.chest-pain': 'Chest pain',
  'safety.sign.lip-or-tongue-swelling': 'Swelling of your lips or tongue',
  'safety.sign.bleeding-vein': 'A bleeding vein',
  'safety.sign.soreness': 'Soreness',
  'safety.sign.tingling-on-both-sides': 'Tingling on both sides',
  'safety.sign.lasting-pink-skin': 'Skin that stays pink',
  'safety.sign.passing-dizziness': 'Dizziness that passes',
  'safety.sign.something-else': 'Something else',

  'safety.emergency.call': 'Call {number} now',
  'safety.emergency.country':
    'This is the number for {country}. If you are somewhere else, change it.',
  'safety.emergency.guess':
    'We do not know the number where you are, so this is a guess. {number} works on mobile phones in many countries.',
  'safety.emergency.change': 'Change country',
  'safety.emergency.no-signal':
    'Ebb works offline, but a call needs a signal. If you have none, ask someone near you.',
  'safety.emergency.back': 'Not needed, go back',
} as const;
