import type { Source } from './source.ts';

/** What the pages of Learn stand on beside the others: the basics, and where to find help. */
export const LEARN_SOURCES = {
  'cancer-vic-nodes': {
    title: 'Cancer Council Victoria: glossary, lymph nodes',
    url: 'https://www.cancervic.org.au/glossary/definition.aspx?term=Lymph%20Nodes',
    kind: 'health-service',
    isOriginal: true,
    read: 'part',
  },
  'mayo-veins': {
    title: 'Mayo Clinic: varicose veins',
    url: 'https://www.mayoclinic.org/diseases-conditions/varicose-veins/multimedia/varicose-veins/img-20007315',
    kind: 'clinic',
    isOriginal: true,
    read: 'part',
  },
  'navigo-bdd': {
    title: 'NAViGO (NHS mental health): body dysmorphic disorder',
    url: 'https://navigocare.co.uk/what-we-do/advice-and-support/body-dysmorphic-disorder',
    kind: 'health-service',
    isOriginal: true,
    read: 'part',
  },
  'nhs-bdd': {
    title: 'NHS: body dysmorphic disorder',
    url: 'https://www.nhs.uk/mental-health/conditions/body-dysmorphia/',
    kind: 'health-service',
    isOriginal: true,
    read: 'none',
  },
  'nhs-wales-veins': {
    title: 'NHS 111 Wales: varicose veins',
    url: 'https://111.wales.nhs.uk/varicoseveins',
    kind: 'health-service',
    isOriginal: true,
    read: 'part',
  },
  'openstax-lymph': {
    title: 'OpenStax Anatomy and Physiology 2e, 21.1: the lymphatic and immune systems',
    url: 'https://openstax.org/books/anatomy-and-physiology-2e/pages/21-1-anatomy-of-the-lymphatic-and-immune-systems',
    kind: 'textbook',
    isOriginal: true,
    read: 'none',
  },
  'navy-lymph': {
    title: 'US Navy training manual 14295: lymph vessels and nodes, as copied by TPub',
    url: 'https://medical.tpub.com/14295/css/The-Respiratory-System-42.htm',
    kind: 'textbook',
    isOriginal: false,
    read: 'none',
  },
} as const satisfies Record<string, Source>;
