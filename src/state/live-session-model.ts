import { batch, createModel, effect, signal } from '@preact/signals';
import type { Clock } from '../platform/clock.ts';
import type { LetGo, Tabs } from '../platform/tabs.ts';
import { takeOver } from './session-hold.ts';
import type { VisitState } from './visit-model.ts';

interface LiveSessionDeps {
  readonly tabs: Tabs;
  readonly clock: Clock;
  readonly visit: VisitState;
}

/**
 * Which tab plays the session. `none`: nobody has asked here; `asking`: not known yet; `here`: this
 * one; `elsewhere`: another; `handed-over`: this one did, until another took it over.
 */
export type SessionPlace = 'none' | 'asking' | 'here' | 'elsewhere' | 'handed-over';

/** What plays, as far as handing it over goes. */
export interface Played {
  /** Pauses and keeps where it stands; resolves once that is on disk. */
  readonly keep: () => Promise<unknown>;
  /** Stops and writes nothing more: it is another tab's. */
  readonly drop: () => void;
}

/** At most one tab plays a session. */
export const LiveSessionModel = createModel(({ tabs, clock, visit }: LiveSessionDeps) => {
  const place = signal<SessionPlace>('none');
  let played: Played | null = null;
  let letGo: LetGo | null = null;
  let asked = 0;

  const release = (): void => {
    letGo?.();
    letGo = null;
  };

  const settle = async (asking: Promise<LetGo | null>): Promise<void> => {
    asked += 1;
    const mine = asked;
    place.value = 'asking';
    const hold = await asking;
    // The tab before may have kept it to the last moment.
    if (hold !== null) await visit.load();
    if (mine !== asked) return hold?.();
    letGo = hold;
    place.value = hold === null ? 'elsewhere' : 'here';
  };

  const drop = (): void =>
    batch(() => {
      place.value = 'handed-over';
      played?.drop();
    });

  const handOver = async (): Promise<void> => {
    if (letGo === null) return;
    await played?.keep();
    drop();
    release();
  };

  const lose = (): void => {
    if (letGo === null) return;
    letGo = null;
    drop();
    void visit.load();
  };

  effect(() =>
    tabs.listen((message) => {
      if (message === 'hand-over') void handOver();
    }),
  );
  effect(() => tabs.onTaken(lose));

  return {
    place,
    /** To be told of what plays, once. */
    follow: (playing: Played): void => {
      played = playing;
    },
    /** Asks for the session. */
    take: (): Promise<void> => settle(tabs.hold()),
    /** Has it, whichever tab has it now. */
    takeOver: (): Promise<void> => settle(takeOver(tabs, clock)),
    /** The session is over and kept: nobody need ask for it any more. */
    release,
    /** The screen is left; the session is free once what is being written is. */
    leave: (written: Promise<unknown>): void => {
      asked += 1;
      place.value = 'none';
      const hold = letGo;
      letGo = null;
      void written.finally(() => hold?.());
    },
  };
});

export type LiveSessionState = InstanceType<typeof LiveSessionModel>;
