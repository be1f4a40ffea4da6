import type { CONDITIONS, ConditionId } from '../domain/safety/conditions.ts';

type SafetySourceId = (typeof CONDITIONS)[ConditionId]['sources'][number];

/** Where the screening comes from; conditions name these by key. */
export const SAFETY_SOURCES: Readonly<Record<SafetySourceId, string>> = {
  'nidirect-anaphylaxis': 'https://www.nidirect.gov.uk/conditions/anaphylaxis',
  'sdcep-angioedema': 'http://madp.sdcep.org.uk/content/conditions-library/angiodema.html',
  'nhs-wales-swelling':
    'https://111.wales.nhs.uk/encyclopaedia/s/article/swelling%28mouthandface%29',
  'dental-swelling': 'https://www.callowbrookdentalpractice.co.uk/general-1-1',
  'clincalc-dvt': 'https://clincalcpro.com/explainers/what-is-a-dvt/',
  'uclh-dvt':
    'https://uclh.nhs.uk/patients-and-visitors/patient-information-pages/deep-vein-thrombosis',
  'bleeding-vein-steps':
    'https://www.theveincarecentre.co.uk/blog/bleeding-varicose-veins-do-you-know-what-to-do/',
  'nice-cg168': 'https://www.nice.org.uk/guidance/cg168/chapter/Recommendations',
  'lopez-navarro-2021':
    'https://jmedicalcasereports.biomedcentral.com/articles/10.1186/s13256-021-02680-1',
  'shariff-2023': 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9815484',
  'nhs-pre-eclampsia': 'https://drpharmacy.uk/health-detail/?topic=pre-eclampsia',
  'action-on-pre-eclampsia':
    'https://action-on-pre-eclampsia.org.uk/what-are-the-signs-and-symptoms-of-pre-eclampsia/',
  'cancer-ca-svc':
    'https://cancer.ca/en/cancer-information/resources/glossary/s/superior-vena-cava-syndrome',
  'svc-summary':
    'https://fynefettle.com/lung-cancer-swelling-on-the-superior-vena-cava-could-be-a-sign-of-the-disease',
  'nhs-cellulitis': 'https://www.nicswell.co.uk/conditions-and-treatments/cellulitis/',
  'filler-aftercare':
    'https://miamibeachlaserandaesthetics.com/dermal-filler-aftercare-instructions',
  'nhs-swollen-glands':
    'https://developer.api.nhs.uk/widgets/condition/?condition=/conditions/swollen-glands/',
  'nidirect-swollen-glands': 'https://www.nidirect.gov.uk/conditions/swollen-glands',
  'one-river': 'https://onerivermassage.com/self-manual-lymphatic-drainage-for-the-head-and-neck/',
  'nephrotic-syndrome': 'http://www.wis2health.co.uk/dir/directory/body/kidney_ns.html',
  'cuh-thrombophlebitis':
    'https://cuh.nhs.uk/patient-information/ultrasound-proven-superficial-thrombophlebitis',
  'cg168-restated': 'https://www.labmedicaindia.com/nice-guidelines-for-varicose-veins-2/',
  ceap: 'https://www.hindawi.com/journals/ijvm/2012/538627/tab1/',
  'hirsch-2018':
    'https://www.thieme-connect.de/products/ejournals/abstract/10.12687/phleb2420-3-2018?articleLanguage=en',
  'lts-contraindications': 'https://ltstherapy.com/?p=150',
  'lts-foeldi': 'https://ltstherapy.com/blog/tag/mld-contraindications',
  mysmile: 'https://www.mysmileandmore.de/ufaqs/wann-ist-lymphdrainage-nicht-ratsam/',
  'health-digest':
    'https://massage.net/threads/what-does-a-lymphatic-drainage-massage-do-health-digest.263929',
  'best-practice':
    'https://yumpu.com/en/document/view/4550634/best-practice-for-the-management-of-lymphoedema-ewma/34',
  woodlands: 'https://www.woodlandshospice.org/simple-lymphatic-drainage',
  'promise-trial':
    'https://www.trialx.com/clinical-trials/listings/324955/self-management-for-head-and-neck-lymphedema-and-fibrosis-promise-trial/?radius=50',
  'cdt-trial':
    'https://www.trialx.com/clinical-trials/listings/246493/comparing-two-ways-to-manage-head-and-neck-lymphedema/?radius=50',
  'middle-georgia':
    'https://middlegeorgiamedicalmassage.com/manual-lymphatic-drainage-contraindications',
  'rio-gonzalez-2020': 'https://www.mdpi.com/2077-0383/9/12/4062',
  knead: 'https://kneadholisticmassage.co.nz/contraindications-to-mld',
  lipedema: 'http://www.lipedema.com/self-care-self-massage',
  'macmillan-limbs':
    'https://www.macmillan.org.uk/cancer-information-and-support/impacts-of-cancer/lymphoedema/lymphatic-drainage-for-lymphoedema',
  'victoria-eye': 'https://www.victoriaeyecenter.com/rubbing-your-eyes-is-a-bad-idea/',
  'eye-pressure': 'https://ask.fiteyes.com/p/9974',
  'dorothy-house':
    'https://dorothyhouse.org.uk/information-hub/symptom-control/lymphoedema/head-and-neck-lymphoedema',
  'fauquier-ent': 'https://t.xtos.us/v/yt/hwD4AqbrLz0',
  'baycare-acne': 'https://www.baycare.org/health-library/acne-and-cleanliness',
  'apderm-acne': 'https://apderm.com/blog/acne-tips-for-managing',
  'dermatologist-acne': 'https://doctorqna.com/en/article/208188',
  'aad-rosacea': 'https://www.newswise.com/articles/7-rosacea-skin-care-tips',
  nomorewrinkles: 'http://www.nomorewrinkles.ie/botox-after-care/',
  'skin-brighton': 'http://www.skinbrighton.co.uk/botox-aftercare',
  toxxology: 'https://www.toxxology.com/fillerpostcare',
  'st-margarets': 'https://www.st-margarets-hospice.org.uk/library/sld-left-leg-lymphoedema',
};
