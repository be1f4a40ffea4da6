/** What reached one context's loudspeaker. */
export interface Recording {
  readonly sampleRate: number;
  readonly samples: Float32Array;
  /**
   * The browser's word on when things were heard: at `atMs` from the first
   * sample, `performance.now()` was ahead of that by `offsetMs`.
   */
  readonly readings: readonly { readonly atMs: number; readonly offsetMs: number }[];
}

const NEAR_MS = 1500;

/**
 * The moment of `performance.now()` at which a place of a recording was heard,
 * by the readings around it: where the audio once stalled, all later samples are late.
 * @public `tools/bench-session.mjs` loads it.
 */
export function heardAt({ readings }: Recording, atMs: number): number {
  const near = readings.filter((reading) => Math.abs(reading.atMs - atMs) <= NEAR_MS);
  const offsets = near.map(({ offsetMs }) => offsetMs).toSorted((a, b) => a - b);
  return atMs + (offsets[Math.floor(offsets.length / 2)] ?? Number.NaN);
}

interface SoundRecorder {
  /** The recordings so far, oldest context first; waits for what is still under way to the page. */
  readonly take: () => Promise<Recording[]>;
}

declare global {
  interface Window {
    soundRecorder?: SoundRecorder;
  }
}

/**
 * Listens in on whatever the page plays: each node that is connected to an
 * AudioContext's destination is connected to a recording worklet too. Run it
 * before the page's own scripts; it stands on nothing outside itself, so that
 * `page.addInitScript(installRecorder)` works, in a browser context made with
 * `bypassCSP`, as the worklet comes from a blob.
 */
export function installRecorder(): void {
  if (window.soundRecorder !== undefined) return;
  const source = `
    registerProcessor('sound-recorder', class extends AudioWorkletProcessor {
      constructor() {
        super();
        this.block = new Float32Array(4096);
        this.filled = 0;
        this.port.onmessage = ({ data }) => { this.send(); this.port.postMessage({ asked: data }); };
      }
      send() {
        const samples = this.block.slice(0, this.filled);
        this.port.postMessage({ samples, endFrame: this.endFrame }, [samples.buffer]);
        this.filled = 0;
      }
      process([input]) {
        const channel = input[0];
        if (this.filled + 128 > this.block.length) this.send();
        if (channel) this.block.set(channel, this.filled);
        else this.block.fill(0, this.filled, this.filled + 128);
        this.filled += 128;
        this.endFrame = currentFrame + 128;
        return true;
      }
    });`;
  interface Tape {
    readonly context: AudioContext;
    readonly input: GainNode;
    readonly blocks: { samples: Float32Array; endFrame: number }[];
    readonly stamps: { audioMs: number; heardMs: number }[];
    worklet: AudioWorkletNode | null;
  }
  const tapes: Tape[] = [];
  const answers = new Map<number, () => void>();
  let asked = 0;
  const connect = AudioNode.prototype.connect as (...args: unknown[]) => AudioNode | void;

  const receive = (
    tape: Tape,
    data: { asked?: number; samples?: Float32Array; endFrame?: number },
  ) => {
    if (data.asked !== undefined) return answers.get(data.asked)?.();
    if (data.samples === undefined || data.samples.length === 0) return;
    tape.blocks.push({ samples: data.samples, endFrame: data.endFrame ?? 0 });
    const { contextTime = 0, performanceTime = 0 } = tape.context.getOutputTimestamp();
    if (contextTime > 0)
      tape.stamps.push({ audioMs: contextTime * 1000, heardMs: performanceTime });
  };
  const start = async (tape: Tape): Promise<void> => {
    const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    await tape.context.audioWorklet.addModule(url);
    URL.revokeObjectURL(url);
    const worklet = new AudioWorkletNode(tape.context, 'sound-recorder');
    worklet.port.addEventListener('message', ({ data }) => receive(tape, data));
    worklet.port.start();
    connect.call(tape.input, worklet);
    // Its output stays silent; without it some browsers would not run it.
    connect.call(worklet, tape.context.destination);
    tape.worklet = worklet;
  };
  const tapeOf = (context: AudioContext): Tape => {
    const known = tapes.find((tape) => tape.context === context);
    if (known !== undefined) return known;
    const input = new GainNode(context);
    const tape: Tape = { context, input, blocks: [], stamps: [], worklet: null };
    tapes.push(tape);
    start(tape).catch((error: unknown) => {
      // A context that was closed meanwhile takes no module, and has nothing to record.
      if (context.state !== 'closed') throw error;
    });
    return tape;
  };
  const finish = async (tape: Tape): Promise<void> => {
    if (tape.worklet === null || tape.context.state !== 'running') return;
    const id = (asked += 1);
    const answered = new Promise<void>((resolve) => answers.set(id, resolve));
    tape.worklet.port.postMessage(id, []);
    await answered;
  };
  const recordingOf = ({ context, blocks, stamps }: Tape): Recording => {
    const { sampleRate } = context;
    const first = blocks[0];
    const last = blocks.at(-1);
    const startFrame = first === undefined ? 0 : first.endFrame - first.samples.length;
    const startMs = (startFrame / sampleRate) * 1000;
    const samples = new Float32Array((last?.endFrame ?? startFrame) - startFrame);
    for (const block of blocks) {
      samples.set(block.samples, block.endFrame - block.samples.length - startFrame);
    }
    const readings = stamps.map(({ audioMs, heardMs }) => {
      const atMs = audioMs - startMs;
      return { atMs, offsetMs: heardMs - atMs };
    });
    return { sampleRate, samples, readings };
  };

  AudioNode.prototype.connect = function tapped(this: AudioNode, ...args: unknown[]) {
    const [to] = args;
    if (to instanceof AudioDestinationNode && to.context instanceof AudioContext) {
      connect.call(this, tapeOf(to.context).input);
    }
    return connect.apply(this, args);
  } as typeof AudioNode.prototype.connect;
  window.soundRecorder = {
    take: async () => {
      await Promise.all(tapes.map(finish));
      return tapes.map(recordingOf);
    },
  };
}
