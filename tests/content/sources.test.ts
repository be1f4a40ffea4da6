import { expect, test } from 'vitest';
import { facialRoutine } from '../../src/content/facial-routine.ts';
import { SOURCES } from '../../src/content/sources/all.ts';
import type { Source, SourceKind } from '../../src/content/sources/source.ts';
import { stepsOf } from '../../src/domain/routine/routine.ts';
import { CONDITION_IDS, conditionOf } from '../../src/domain/safety/conditions.ts';

/** Sites that hold, list or retell the works of others; whatever is there is a copy. */
const COPYISTS = `
  aibolita.com ai-bt.com anyflip.com callowbrookdentalpractice.co.uk cyprusmicrolights.com
  discovery.researcher.life drpharmacy.uk eld.bl.uk fiteyes.com ilovetranslation.com info.5y1.org
  labmedicaindia.com lymphoedemaeducation.com.au massage.net massage.news medicalxpress.com
  medpath.com moam.info newswise.com nicswell.co.uk orthobullets.com painscience.com pdfslide.us
  peeref.com plasticsurgerykey.com readbyqxmd.com retrievo.ipcb.pt rvdb.mgc.ac.cn scite.ai
  scribd.com slideplayer.com studylib.net trialx.com valhealing.com xtos.us yumpu.com zbook.org`;

/** Journals, libraries of record and the bodies that write guidelines and register trials. */
const PUBLISHERS = `
  academic.oup.com biomedcentral.com clinicaltrials.gov doi.org dovepress.com
  effectivehealthcare.ahrq.gov frontiersin.org hindawi.com jcadonline.com jcasonline.com
  journals.lww.com journals.tubitak.gov.tr jvascsurg.org koreamed.org link.springer.com
  madp.sdcep.org.uk mdedge.com mdpi.com ncbi.nlm.nih.gov nice.org.uk onf.ons.org
  onlinelibrary.wiley.com oooojournal.net prs-insight.online sma.org springeropen.com
  thieme-connect.de`;

const RESEARCH: readonly SourceKind[] = ['guideline', 'review', 'trial', 'study', 'case-report'];

const sources: [string, Source][] = Object.entries(SOURCES);
const ids: readonly string[] = Object.keys(SOURCES);

function isAt(url: string, sites: string): boolean {
  const host = new URL(url).hostname.replace(/\.$/, '');
  return sites.split(/\s+/).some((site) => site !== '' && `.${host}`.endsWith(`.${site}`));
}

test.each(sources)(
  '%s can be opened and says what it is',
  (_id, { title, url, read, isOriginal }) => {
    expect(new URL(url).protocol).toMatch(/^https?:$/);
    expect(title).toMatch(/^\S.{8,}\S$/);
    // Whoever read only another's words about a work has not read the work.
    if (!isOriginal) expect(read).toBe('none');
  },
);

test.each(sources)('%s is called an original only where it is one', (_id, source) => {
  const { url, kind, isOriginal } = source;
  if (isAt(url, COPYISTS)) expect(isOriginal).toBe(false);
  if (isOriginal && RESEARCH.includes(kind)) expect(isAt(url, PUBLISHERS), url).toBe(true);
});

test.each(sources)('%s is not called less than it is', (_id, { url, kind }) => {
  if (isAt(url, PUBLISHERS)) expect(RESEARCH).toContain(kind);
  if (isAt(url, 'nhs.uk nidirect.gov.uk')) expect(kind).toBe('health-service');
});

test.each(sources)('%s is the NHS itself where it says so', (_id, { title, url, isOriginal }) => {
  if (isOriginal && title.startsWith('NHS')) expect(isAt(url, 'nhs.uk')).toBe(true);
});

test('no work is listed twice', () => {
  const addresses = sources.map(([, { url }]) => url.replace(/\/$/, ''));
  expect(addresses.filter((url, index) => addresses.indexOf(url) !== index)).toEqual([]);
  const titles = sources.map(([, { title }]) => title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('whatever a condition or a step names is there', () => {
  const conditions = CONDITION_IDS.flatMap((id) => conditionOf(id).sources);
  const steps = stepsOf(facialRoutine).flatMap((step) => step.sources);
  expect([...conditions, ...steps].filter((id) => !ids.includes(id))).toEqual([]);
});
