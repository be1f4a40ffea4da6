/** The areas of the facial, keyed by step area; the numbers are in `content/facial-routine`. */
export type FacialArea =
  | 'B1'
  | 'C1'
  | 'N1'
  | 'N2'
  | 'E1'
  | 'E2'
  | 'J1'
  | 'J2'
  | 'M1'
  | 'K1'
  | 'K2'
  | 'U1'
  | 'T1'
  | 'R1'
  | 'G1'
  | 'C2'
  | 'B2';

type Word = 'name' | 'anatomy' | 'hand' | 'direction' | 'cue' | 'caution';

export default {
  'facial.B1.name': 'Belly breath',
  'facial.B1.anatomy': 'Diaphragm',
  'facial.B1.hand': 'Relaxed hands under your ribs',
  'facial.B1.direction': 'In, the belly rises; out, it falls',
  'facial.B1.cue': 'Breathe into your hands, slowly.',
  'facial.B1.caution': 'If you feel light-headed, breathe as usual.',
  'facial.C1.name': 'Collarbone hollow',
  'facial.C1.anatomy': 'Supraclavicular nodes',
  'facial.C1.hand': 'Two flat fingers on each side',
  'facial.C1.direction': 'Down and in, toward the breastbone',
  'facial.C1.cue': 'Stretch the skin down, let it float back.',
  'facial.C1.caution': 'Stay just above the bone. A lump here needs a doctor, not massage.',
  'facial.N1.name': 'Side-back of the neck',
  'facial.N1.anatomy': 'Lateral cervical nodes',
  'facial.N1.hand': 'Flat fingers, behind the strap muscle',
  'facial.N1.direction': 'Back and down, toward the collarbone',
  'facial.N1.cue': 'Back and down. If you feel a pulse, move back.',
  'facial.N1.caution': 'Skin only, one side at a time. Never on the front of the neck.',
  'facial.N2.name': 'Nape',
  'facial.N2.anatomy': 'Posterior cervical and occipital nodes',
  'facial.N2.hand': 'Both palms flat at the hairline',
  'facial.N2.direction': 'Down, toward the shoulders',
  'facial.N2.cue': 'Melt the skin down the back of your neck.',
  'facial.N2.caution': 'Beside the spine, never on it.',
  'facial.E1.name': 'Behind the ear',
  'facial.E1.anatomy': 'Retroauricular (mastoid) nodes',
  'facial.E1.hand': 'Two flat fingers on each side',
  'facial.E1.direction': 'Down and slightly back',
  'facial.E1.cue': 'A small stretch down, off the bone.',
  'facial.E1.caution': 'As light as the weight of your fingers.',
  'facial.E2.name': 'In front of the ear',
  'facial.E2.anatomy': 'Preauricular (parotid) nodes',
  'facial.E2.hand': 'Two or three flat fingers on each side',
  'facial.E2.direction': 'Down to the earlobe, then back behind it',
  'facial.E2.cue': 'Draw the skin down beside your ear.',
  'facial.E2.caution': 'As light as the weight of your fingers.',
  'facial.J1.name': 'Under the chin',
  'facial.J1.anatomy': 'Submental nodes',
  'facial.J1.hand': 'Flat fingers, palms up',
  'facial.J1.direction': 'Back along the jaw bone',
  'facial.J1.cue': 'Under the chin bone only, draw the skin back.',
  'facial.J1.caution': 'Never on the throat.',
  'facial.J2.name': 'Under the jaw edge',
  'facial.J2.anatomy': 'Submandibular nodes',
  'facial.J2.hand': 'Flat fingers on each side',
  'facial.J2.direction': 'Back along the bone, to the earlobe',
  'facial.J2.cue': 'Follow the jaw bone to your earlobe.',
  'facial.J2.caution': 'Stay on the bone. End at the earlobe, not in the neck.',
  'facial.M1.name': 'Nose to jaw',
  'facial.M1.anatomy': 'Perioral and nasal region',
  'facial.M1.hand': 'One or two finger pads on each side',
  'facial.M1.direction': 'Out and down, to the jaw',
  'facial.M1.cue': 'From the nose, down and out to the jaw.',
  'facial.M1.caution': 'Go around sore spots.',
  'facial.K1.name': 'Lower cheek',
  'facial.K1.anatomy': 'Buccal region',
  'facial.K1.hand': 'Three flat fingers on each side',
  'facial.K1.direction': 'Out and down, to the jaw edge',
  'facial.K1.cue': 'Lower cheek to jaw.',
  'facial.K1.caution': 'Go around sore spots.',
  'facial.K2.name': 'Upper cheek',
  'facial.K2.anatomy': 'Malar region',
  'facial.K2.hand': 'Three or four flat fingers on each side',
  'facial.K2.direction': 'Out, to in front of the ear',
  'facial.K2.cue': 'Upper cheek to ear, wide and soft.',
  'facial.K2.caution': 'Go around sore spots.',
  'facial.U1.name': 'Under the eye',
  'facial.U1.anatomy': 'Infraorbital region',
  'facial.U1.hand': 'Ring finger on each side',
  'facial.U1.direction': 'Out along the bone to the temple, then down to the ear',
  'facial.U1.cue': 'Stay on the bone. Never on the lid or eyeball.',
  'facial.U1.caution': 'Not sure where the bone is? Skip this step.',
  'facial.T1.name': 'Forehead and temple',
  'facial.T1.anatomy': 'Frontal and temporal region',
  'facial.T1.hand': 'Flat fingers on each side',
  'facial.T1.direction': 'Out to the temple, then down to the ear',
  'facial.T1.cue': 'Centre to temple, then down.',
  'facial.T1.caution': 'As light as the weight of your fingers.',
  'facial.R1.name': 'The way home',
  'facial.R1.anatomy': 'Temple to supraclavicular nodes',
  'facial.R1.hand': 'Whole flat hand, gliding',
  'facial.R1.direction':
    'In front of the ear, behind the earlobe, down the side-back of the neck, to the collarbone',
  'facial.R1.cue': 'One long feather stroke home.',
  'facial.R1.caution': 'One side at a time. Keep to the side-back of the neck.',
  'facial.G1.name': 'Down to the earlobe',
  'facial.G1.anatomy': 'Temple to parotid nodes',
  'facial.G1.hand': 'Whole flat hand, gliding',
  'facial.G1.direction': 'From the temple, in front of the ear, to behind the earlobe',
  'facial.G1.cue': 'One feather stroke, temple to earlobe.',
  'facial.G1.caution': 'End behind the earlobe. Leave the neck alone.',
  'facial.C2.name': 'Collarbone again',
  'facial.C2.anatomy': 'Supraclavicular nodes',
  'facial.C2.hand': 'Two flat fingers on each side',
  'facial.C2.direction': 'Down and in, toward the breastbone',
  'facial.C2.cue': 'Finish where you began.',
  'facial.C2.caution': 'Stay just above the bone.',
  'facial.B2.name': 'Rest',
  'facial.B2.anatomy': 'Diaphragm',
  'facial.B2.hand': 'Hands in your lap',
  'facial.B2.direction': 'Breathe in and out, slowly',
  'facial.B2.cue': 'Sit a moment before you stand.',
  'facial.B2.caution': 'Rise slowly.',
} as const satisfies Record<`facial.${FacialArea}.${Word}`, string>;
