/**
 * Voices made for jokes, for screen readers at high speed or from old
 * synthesisers: clear to nobody who follows a session by ear. Names and
 * identifiers as Apple and ChromeOS give them
 * (https://github.com/HadrienGardeur/web-speech-recommended-voices, json/filters).
 */
const ODD = new Set(
  [
    'albert badnews bahh bells boing bubbles cellos goodnews jester organ superstar trinoids',
    'whisper wobble zarvox deranged hysterical pipeorgan princess fred junior kathy ralph',
    'eddy flo grandma grandpa jacques reed rocko sandy shelley',
  ].flatMap((names) => names.split(' ')),
);

/** "Eddy (English (US))" and "com.apple.eloquence.en-US.Eddy" are both Eddy. */
export function isOddVoice({
  name,
  uri,
}: {
  readonly name: string;
  readonly uri: string;
}): boolean {
  if (/espeak/i.test(`${name} ${uri}`)) return true;
  return ODD.has(bareOf(name.split('(')[0])) || ODD.has(bareOf(uri.split('.').at(-1)));
}

function bareOf(name = ''): string {
  return name.replaceAll(/\s/g, '').toLowerCase();
}
