import { givesWay } from '../domain/session/spoken.ts';
import type { Spoken } from '../domain/session/spoken.ts';
import type { Sound } from '../platform/sound/sound.ts';
import type { Voice } from '../platform/voice/voice.ts';

export interface Talk {
  readonly say: (spoken: Spoken, text: string) => void;
  readonly hush: () => void;
}

/**
 * One sentence at a time. Where the hands go cuts short whatever is being said;
 * how the stroke goes waits until that is out; the rest gives way. Sounds are
 * softer meanwhile. A voice that fails leaves the sounds as they were.
 */
export function createTalk(voice: Voice, sound: Sound): Talk {
  let speaking: symbol | null = null;
  let waiting: string | null = null;

  const utter = async (text: string): Promise<void> => {
    const mine = Symbol('utterance');
    speaking = mine;
    waiting = null;
    sound.duck(true);
    await voice.say(text);
    if (speaking !== mine) return;
    speaking = null;
    sound.duck(false);
    if (waiting !== null) void utter(waiting);
  };

  return {
    say: (spoken, text) => {
      if (speaking === null) void utter(text);
      else if (spoken.kind === 'stroke') waiting = text;
      else if (!givesWay(spoken)) void utter(text);
    },
    hush: () => {
      if (speaking === null) return;
      speaking = null;
      waiting = null;
      voice.cancel();
      sound.duck(false);
    },
  };
}
