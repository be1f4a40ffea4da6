import type { Connection } from './data/connection.ts';
import { createGuidanceStore } from './data/guidance-store.ts';
import { chooseVoice, rankVoices } from './domain/voice/choose-voice.ts';
import type { Locale } from './i18n/catalogues.ts';
import { formattingTag } from './i18n/translator.ts';
import { pageTabs } from './page-tabs.ts';
import { createCamera } from './platform/camera.ts';
import { createSound } from './platform/sound/sound.ts';
import { createStoragePersistence } from './platform/storage-persistence.ts';
import { createVibration } from './platform/vibration.ts';
import { createVoice } from './platform/voice/voice.ts';
import { createWakeLock } from './platform/wake-lock.ts';
import type { SessionPorts } from './state/session-kit.ts';

/** The language of the words, in the person's own accent where the browser tells one. */
function spokenTag(language: string): string {
  return navigator.languages.find((own) => own.split('-')[0] === language) ?? language;
}

/** The half of the composition root that waits until a session is first opened. */
export function createSessionPorts(connection: Connection, locale: Locale): SessionPorts {
  return {
    camera: createCamera(),
    guidanceStore: createGuidanceStore(connection),
    persistence: createStoragePersistence(),
    sound: createSound(),
    tabs: pageTabs,
    vibration: createVibration(),
    voice: createVoice({ rank: rankVoices, choose: chooseVoice }),
    wakeLock: createWakeLock(),
    language: spokenTag(formattingTag(locale)),
  };
}
