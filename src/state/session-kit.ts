import type { GuidanceStore } from '../data/guidance-store.ts';
import { GuidanceModel } from './guidance-model.ts';
import type { GuidanceState } from './guidance-model.ts';
import { GuideModel } from './guide-model.ts';
import type { GuideState } from './guide-model.ts';
import { LiveSessionModel } from './live-session-model.ts';
import type { LiveSessionState } from './live-session-model.ts';
import { MirrorModel } from './mirror-model.ts';
import type { MirrorState } from './mirror-model.ts';
import { PlayerModel } from './player-model.ts';
import type { PlayerState } from './player-model.ts';
import { keepFresh } from './refresh.ts';
import type { Services } from './services.ts';
import type { Camera } from '../platform/camera.ts';
import type { Sound } from '../platform/sound/sound.ts';
import type { StoragePersistence } from '../platform/storage-persistence.ts';
import type { Tabs } from '../platform/tabs.ts';
import type { Vibration } from '../platform/vibration.ts';
import type { Voice } from '../platform/voice/voice.ts';
import type { WakeLock } from '../platform/wake-lock.ts';

/** What only a session, and the choices about it, need of the world outside. */
export interface SessionPorts {
  readonly camera: Camera;
  readonly guidanceStore: GuidanceStore;
  readonly persistence: StoragePersistence;
  readonly sound: Sound;
  readonly tabs: Tabs;
  readonly vibration: Vibration;
  readonly voice: Voice;
  readonly wakeLock: WakeLock;
  /** BCP 47 tag of the language that is spoken. */
  readonly language: string;
}

/** The models of a session; made once, when one is first opened. */
export interface SessionKit {
  readonly guidance: GuidanceState;
  readonly guide: GuideState;
  readonly mirror: MirrorState;
  readonly live: LiveSessionState;
  readonly player: PlayerState;
}

/** Makes the models and reads what was chosen; what cannot be read holds nothing up. */
export async function createSessionKit(
  services: Services,
  ports: SessionPorts,
): Promise<SessionKit> {
  const { storage, clock } = services;
  const guidance = new GuidanceModel({ store: ports.guidanceStore, storage, clock });
  await guidance.load().catch(() => undefined);
  keepFresh(services, guidance.load);
  const guide = new GuideModel({ ...ports, clock, guidance });
  const mirror = new MirrorModel(ports);
  const live = new LiveSessionModel({ ...services, ...ports });
  const player = new PlayerModel({ ...services, ...ports, guidance, guide, mirror, live });
  return { guidance, guide, mirror, live, player };
}
