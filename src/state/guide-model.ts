import { createModel, effect, signal } from '@preact/signals';
import type { Cue } from '../domain/session/cues.ts';
import type { Session } from '../domain/session/session.ts';
import { precedenceOf, spokenOf } from '../domain/session/spoken.ts';
import type { Spoken } from '../domain/session/spoken.ts';
import { LOUDEST, soundSetAt } from '../domain/settings/guidance.ts';
import type { Clock } from '../platform/clock.ts';
import type { Sound, SoundChoice, SoundState } from '../platform/sound/sound.ts';
import type { VibrationName } from '../platform/vibration-patterns.ts';
import type { Vibration } from '../platform/vibration.ts';
import type { Voice, VoiceChoice, VoiceInfo, VoiceState } from '../platform/voice/voice.ts';
import type { GuidanceState } from './guidance-model.ts';
import { createSoundAhead, TRIAL } from './sound-ahead.ts';
import { createTalk } from './talk.ts';

interface GuideDeps {
  readonly clock: Clock;
  readonly sound: Sound;
  readonly voice: Voice;
  readonly vibration: Vibration;
  readonly guidance: GuidanceState;
  /** BCP 47 tag of the language that is spoken. */
  readonly language: string;
}

/** Puts what is to be said into words; the words are the screen's. */
export type Script = (spoken: Spoken) => string;

/** Of several cues at once the first of these is felt. */
const FELT: readonly (VibrationName & Cue['kind'])[] = [
  'finished',
  'step',
  'side',
  'next',
  'last',
  'half-way',
  'stretch',
];
const FLASHED: ReadonlySet<Cue['kind']> = new Set(['step', 'side', 'last', 'finished']);

/** Leads a person through a session by ear, by touch and by light; it never drives the clock. */
export const GuideModel = createModel((deps: GuideDeps) => {
  const { clock, sound, voice, vibration, language, guidance: chosen } = deps;
  /** What was said last, for whoever reads it. */
  const caption = signal<Spoken | null>(null);
  /** Goes up at each change that lights the screen up. */
  const flashes = signal(0);
  const soundState = signal<SoundState>('off');
  const voiceState = signal<VoiceState>('idle');
  const voices = signal<readonly VoiceInfo[]>([]);
  const ahead = createSoundAhead(sound, clock);
  const talk = createTalk(voice, sound);
  let script: Script = () => '';
  /** What a person is trying must not run into a session. */
  let isTrying = false;

  const soundChoice = (): SoundChoice => {
    const guidance = chosen.guidance.value;
    const now = clock.now();
    const hour = new Date(now + clock.zoneOffsetMinutes(now) * 60_000).getUTCHours();
    const set = soundSetAt(guidance, hour);
    return { set, volume: guidance.volume / LOUDEST, route: guidance.soundRoute };
  };
  const voiceChoice = (): VoiceChoice => {
    const { voiceUri, voiceRate, volume } = chosen.guidance.value;
    return { uri: voiceUri, rate: voiceRate, volume: volume / LOUDEST, lang: language };
  };
  const prime = (): void => {
    const { guide } = chosen.guidance.value;
    if (isTrying) {
      sound.cancel();
      talk.hush();
      isTrying = false;
    }
    if (guide === 'off') return sound.release();
    sound.prime(soundChoice());
    if (guide === 'voice') voice.prime(voiceChoice());
  };
  const say = (spoken: Spoken): void => {
    caption.value = spoken;
    if (chosen.guidance.value.guide === 'voice') {
      talk.say(script(spoken), precedenceOf(spoken));
    }
  };
  const feel = (cues: readonly Cue[]): void => {
    const { vibration: isOn, flash } = chosen.guidance.value;
    const felt = FELT.find((name) => cues.some(({ kind }) => kind === name));
    if (isOn && felt !== undefined) vibration.buzz(felt);
    if (flash && cues.some(({ kind }) => FLASHED.has(kind))) flashes.value += 1;
  };

  effect(() => sound.subscribe((state) => (soundState.value = state)));
  effect(() => voice.subscribe((state) => (voiceState.value = state)));

  return {
    caption,
    flashes,
    soundState,
    voiceState,
    voices,
    canVibrate: (): boolean => vibration.isSupported,
    /** Finds the voices a person can choose from, now and as they arrive. */
    listVoices: (): (() => void) => {
      voice.choose(voiceChoice());
      const look = (): void => void (voices.value = voice.voices());
      look();
      return voice.onVoicesChanged(look);
    },
    /** Headset and lock-screen keys, where the choice of sound brings them. */
    listenToKeys: sound.listenToKeys,
    /** To be called inside a tap: browsers let sound and speech begin only there. */
    prime,
    /** Takes the words of the screen that is shown. */
    read: (words: Script): void => {
      script = words;
    },
    /** Follows a session from one state to the next. */
    follow: (before: Session, after: Session, cues: readonly Cue[]): void => {
      if (isMoving(before) && !isMoving(after)) talk.hush();
      const spoken = spokenOf(before, after, cues);
      if (spoken !== null) say(spoken);
      if (chosen.guidance.value.guide === 'off') ahead.stop();
      else ahead.follow(after);
      feel(cues);
    },
    /** Lets a person hear their choice; to be called inside a tap. */
    tryOut: (text: string): void => {
      prime();
      if (chosen.guidance.value.guide === 'off') return;
      isTrying = true;
      sound.schedule(TRIAL);
      if (chosen.guidance.value.guide === 'voice') talk.say(text, 'cuts-in');
    },
    /** The session is over or left. */
    stop: (): void => {
      talk.hush();
      ahead.stop();
      caption.value = null;
      vibration.stop();
      sound.release();
    },
  };
});

export type GuideState = InstanceType<typeof GuideModel>;

function isMoving({ phase }: Session): boolean {
  return phase.kind === 'running' || phase.kind === 'counting-in';
}
