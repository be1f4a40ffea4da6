import type { Precedence } from '../domain/session/spoken.ts';
import type { Sound } from '../platform/sound/sound.ts';
import type { Voice } from '../platform/voice/voice.ts';

export interface Talk {
  readonly say: (text: string, precedence: Precedence) => void;
  readonly hush: () => void;
}

/** One sentence at a time, over softer sounds. A voice that fails leaves them as they were. */
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
    say: (text, precedence) => {
      if (speaking === null || precedence === 'cuts-in') void utter(text);
      else if (precedence === 'waits') waiting = text;
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
