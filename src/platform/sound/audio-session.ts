/** The kinds Ebb asks for: beside other apps' music, over the silent switch, or as the browser likes. */
export type AudioSessionType = 'ambient' | 'playback' | 'auto';

/** Tells Safari (16.4 and newer, nobody else) how Ebb's sound stands to other sound; elsewhere it does nothing. */
export function setAudioSession(type: AudioSessionType): void {
  const { audioSession } = navigator as Navigator & { audioSession?: { type: string } };
  if (audioSession === undefined) return;
  try {
    audioSession.type = type;
  } catch {
    // A kind it does not know leaves the one it has.
  }
}
