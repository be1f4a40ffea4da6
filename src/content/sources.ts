/** Where the technique comes from; routines name these by key. */
export const SOURCES = {
  'md-anderson': 'https://streaming.mdanderson.org/transcript/lymphedema-leg-massage.html',
  'st-margarets': 'https://www.st-margarets-hospice.org.uk/library/sld-left-leg-lymphoedema',
  'pink-ribbon': 'https://www.pinkribbonlymphaticmassage.com/self-lymphatic-massage',
  painhero: 'https://painhero.ca/massage-therapy/lymphatic-drainage-massage',
  'carotid-sinus': 'https://statpearls.com/articlelibrary/viewarticle/18972',
  'experience-life': 'https://experiencelife.lifetime.life/article/diy-facial-lymphatic-massage',
  'mastoid-nodes':
    'https://elsevier.com/resources/anatomy/lymphoid-system/lymph-nodes/mastoid-nodes/17882',
  'facial-nodes':
    'https://elsevier.com/resources/anatomy/lymphoid-system/lymph-nodes/facial-nodes/17095',
  'head-neck-nodes': 'https://slideplayer.com./amp/12633408',
  'csn-therapist': 'https://csn.cancer.org/node/196680',
  'ascp-skin-deep': 'https://www.ascpskindeepdigital.com/i/1129879/83',
  'eye-pressure': 'https://ask.fiteyes.com/p/9974',
  foeldi: 'http://anyflip.com/prsv/hpry/basic/51-100',
  macmillan:
    'https://www.macmillan.org.uk/information-and-support/head-and-neck-cancers/coping/side-effects-and-symptoms/lymphoedema/lymphatic-drainage.html',
  'rio-gonzalez-2020': 'https://www.mdpi.com/2077-0383/9/12/4062',
} as const;

export type SourceId = keyof typeof SOURCES;
