import type { Source } from './source.ts';

/** Who says which number brings an ambulance. */
export const EMERGENCY_SOURCES = {
  'emergency-android': {
    title: 'Android, as GrapheneOS keeps it: emergency numbers by country and service',
    url: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/6927a4263493d1eeff05d64c3127a2617032a708/ecc/input/eccdata.txt',
    kind: 'textbook',
    isOriginal: true,
    read: 'whole',
  },
  'emergency-eu': {
    title: 'European Union, one telephone number for emergency services',
    url: 'https://archive.europa.ba/?p=20084',
    kind: 'regulator',
    isOriginal: true,
    read: 'part',
  },
  'emergency-ghana': {
    title: 'Graphic (Ghana) 2020, the president on 112 as the one emergency number',
    url: 'https://www.graphic.com.gh/news/general-news/avoid-emergency-prank-calls-akufo-addo-says-as-he-distributes-307-ambulances.html',
    kind: 'press',
    isOriginal: true,
    read: 'part',
  },
  'emergency-indonesia': {
    title: 'Suara (Indonesia) 2024, the Health Ministry on its emergency number 119',
    url: 'https://amp.suara.com/news/2024/10/09/195000/buka-layanan-gawat-darurat-119-kemenkes-pamer-aplikasi-satusehat-bisa-lacak-ambulans-lewat-hp',
    kind: 'press',
    isOriginal: true,
    read: 'part',
  },
  'emergency-jamaica': {
    title: 'Ministry of Local Government of Jamaica, numbers of the fire brigade',
    url: 'https://www.localgovjamaica.gov.jm/jfb-official-encourages-persons-to-call-emergency-numbers/',
    kind: 'regulator',
    isOriginal: true,
    read: 'part',
  },
  'emergency-libphonenumber': {
    title: 'Google libphonenumber, emergency numbers by country',
    url: 'https://github.com/google/libphonenumber/blob/master/resources/ShortNumberMetadata.xml',
    kind: 'textbook',
    isOriginal: true,
    read: 'part',
  },
  'emergency-nigeria': {
    title: 'Leadership (Nigeria), the communications regulator’s number 112',
    url: 'https://leadership.ng/ncc-role-in-saving-telecom-consumer-lives-during-emergencies',
    kind: 'press',
    isOriginal: true,
    read: 'part',
  },
  'emergency-peru': {
    title: 'El Comercio (Peru) 2026, calls to the ambulance line 106',
    url: 'https://elcomercio.pe/lima/sucesos/samu-atendio-mas-de-9600-llamadas-durante-las-celebraciones-de-fin-de-ano-en-lima-ultimas-noticia/',
    kind: 'press',
    isOriginal: true,
    read: 'part',
  },
  'emergency-rwanda': {
    title: 'Rwanda’s ambulance service SAMU, its dispatch system 912Rwanda',
    url: 'https://912rwanda.com/',
    kind: 'health-service',
    isOriginal: true,
    read: 'part',
  },
  'emergency-senegal': {
    title: 'Health Ministry of Senegal, the national ambulance service and 1515',
    url: 'https://sante.gouv.sn/Pr%C3%A9sentation/la-d%C3%A9couverte-du-samu-national',
    kind: 'health-service',
    isOriginal: true,
    read: 'part',
  },
  'emergency-sri-lanka': {
    title: 'Daily FT (Sri Lanka) 2018, the ambulance service 1990 reaches the whole country',
    url: 'http://www.ft.lk/front-page/1990-Suwasariya-emergency-ambulance-service-gets-fresh-boost/44-646455',
    kind: 'press',
    isOriginal: true,
    read: 'part',
  },
  'emergency-trinidad': {
    title: 'Expat Focus, emergencies in Trinidad and Tobago',
    url: 'https://expatfocus.com/trinidad-and-tobago/guide/trinidad-and-tobago-emergencies',
    kind: 'press',
    isOriginal: true,
    read: 'part',
  },
} as const satisfies Record<string, Source>;
