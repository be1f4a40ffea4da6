/**
 * Years of records as a person would leave them: on each day a rating before
 * and one after the facial, its session, and often a tag. Runs in a page of the
 * app, straight into its database, and is the same each time. The summaries go:
 * the next start derives them anew.
 * @param {number} days the last of them today
 * @returns {Promise<void>}
 */
export async function writeYears(days) {
  const DAY_MS = 86_400_000;
  const TAGS = ['short-sleep', 'salty-meal', 'alcohol', 'cycle', 'travel'];
  /** Rows of one transaction: larger ones only take memory. */
  const ROWS = 20_000;

  let seed = 20_261_123;
  const random = () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return seed / 2 ** 32;
  };
  /** About normal, with a spread of 1. */
  const noise = () => (random() + random() + random() + random() - 2) * Math.sqrt(3);
  const rating = (/** @type {number} */ value) => Math.max(0, Math.min(10, Math.round(value)));

  // The day before 4 in the morning is still yesterday's.
  const now = new Date(Date.now() - 4 * 3_600_000);
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  let lasting = 0;

  /** @param {number} ago @returns {[string, object][]} */
  const rowsOf = (ago) => {
    const day = new Date(today - ago * DAY_MS).toISOString().slice(0, 10);
    const at = Date.parse(`${day}T07:30:00`);
    const envelope = (/** @type {string} */ kind, /** @type {number} */ time) => ({
      id: `${kind}-${day}`,
      createdAt: time,
      updatedAt: time,
      day,
    });
    const tags = TAGS.filter(() => random() < 0.15);
    lasting = 0.3 * lasting + noise();
    const puffiness = 5.5 + lasting + (tags.includes('salty-meal') ? 1.5 : 0);
    const complexion = 5.5 - 0.5 * lasting + 0.6 * noise();
    const checkIn = (
      /** @type {'before' | 'after'} */ moment,
      /** @type {number} */ time,
      /** @type {number} */ eased,
    ) => ({
      ...envelope(moment, time),
      at: time,
      zoneOffsetMinutes: 0,
      moment,
      ratings: {
        puffiness: rating(puffiness - eased),
        complexion: rating(complexion + eased / 2),
      },
      skipped: false,
      sessionId: `session-${day}`,
      note: '',
    });
    return [
      ['check-ins', checkIn('before', at, 0)],
      ['check-ins', checkIn('after', at + 600_000, 1.2 + 0.7 * noise())],
      [
        'sessions',
        {
          ...envelope('session', at + 540_000),
          startedAt: at + 60_000,
          endedAt: at + 540_000,
          zoneOffsetMinutes: 0,
          routineId: 'facial',
          length: 'standard',
          completion: random() < 0.85 ? 'completed' : 'partial',
          guided: true,
          steps: [],
          pauses: [],
        },
      ],
      ...(tags.length === 0
        ? []
        : /** @type {[string, object][]} */ ([
            ['day-contexts', { ...envelope('context', at), tags, paused: null }],
          ])),
    ];
  };

  /** @type {IDBDatabase} */
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('ebb');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
  /** @param {string[]} stores @param {(transaction: IDBTransaction) => void} work */
  const write = (stores, work) =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction(stores, 'readwrite');
      transaction.addEventListener('complete', () => resolve(undefined));
      transaction.addEventListener('abort', () => reject(transaction.error));
      work(transaction);
    });

  await write(['day-summaries', 'month-summaries'], (transaction) => {
    for (const name of Array.from(transaction.objectStoreNames)) {
      transaction.objectStore(name).clear();
    }
  });
  /** @type {[string, object][]} */
  let rows = [];
  for (let ago = days - 1; ago >= 0; ago -= 1) {
    rows.push(...rowsOf(ago));
    if (rows.length < ROWS && ago > 0) continue;
    const full = rows;
    rows = [];
    await write(['check-ins', 'sessions', 'day-contexts'], (transaction) => {
      for (const [store, row] of full) transaction.objectStore(store).put(row);
    });
  }
  database.close();
}

/**
 * How many days have been summed up. Runs in a page of the app.
 * @returns {Promise<number>}
 */
export function countSummaries() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ebb');
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const asked = database.transaction('day-summaries').objectStore('day-summaries').count();
      asked.addEventListener('success', () => {
        database.close();
        resolve(asked.result);
      });
    });
  });
}

/**
 * Photos of the size Ebb keeps, each another one. Runs in a page of the app, straight into its
 * database. Noise in them makes them as large as real ones; nothing but the image is in their bytes.
 * @param {number} count
 * @returns {Promise<number>} their bytes
 */
export async function writePhotos(count) {
  const [WIDTH, HEIGHT] = [1_536, 2_048];
  const THUMB = 8;
  const DAY_MS = 86_400_000;

  /** @param {number} width @param {number} height @param {number} shade */
  const drawn = async (width, height, shade) => {
    const canvas = new OffscreenCanvas(width, height);
    const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
    const { data } = context.createImageData(width, height);
    for (let index = 0; index < data.length; index += 4) {
      const grain = ((index * 2_654_435_761) >>> 24) & 15;
      data[index] = 150 + ((index >> 14) & 63) + grain;
      data[index + 1] = 110 + (shade % 60) + grain;
      data[index + 2] = 90 + grain;
      data[index + 3] = 255;
    }
    context.putImageData(new ImageData(data, width, height), 0, 0);
    return new Uint8Array(
      await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 })).arrayBuffer(),
    );
  };
  /** Without the segments that say anything but what the picture is. @param {Uint8Array} jpeg */
  const bare = (jpeg) => {
    const kept = [jpeg.subarray(0, 2)];
    let at = 2;
    while (jpeg[at + 1] !== 0xda) {
      const marker = /** @type {number} */ (jpeg[at + 1]);
      const length =
        (/** @type {number} */ (jpeg[at + 2]) << 8) + /** @type {number} */ (jpeg[at + 3]);
      const isTalk = (marker > 0xe0 && marker <= 0xef) || marker === 0xfe;
      if (!isTalk) kept.push(jpeg.subarray(at, at + 2 + length));
      at += 2 + length;
    }
    return new Blob([...kept, jpeg.subarray(at)].map((part) => part.slice())).arrayBuffer();
  };
  /** @type {IDBDatabase} */
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open('ebb');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  let bytes = 0;
  for (let index = 0; index < count; index += 1) {
    const full = await bare(await drawn(WIDTH, HEIGHT, index));
    const thumb = await bare(await drawn(WIDTH / THUMB, HEIGHT / THUMB, index));
    bytes += full.byteLength + thumb.byteLength;
    const at = Date.now() - index * DAY_MS;
    const photo = {
      id: `photo-${index}`,
      createdAt: at,
      updatedAt: at,
      day: new Date(at).toISOString().slice(0, 10),
      at,
      zoneOffsetMinutes: 0,
      moment: 'before',
      view: 'front',
      width: WIDTH,
      height: HEIGHT,
      bytes: full.byteLength,
      type: 'image/jpeg',
      light: { brightness: 60, warmth: 1, slant: 0 },
    };
    const transaction = database.transaction(
      ['photos', 'photo-pixels', 'photo-thumbs'],
      'readwrite',
    );
    transaction.objectStore('photos').put(photo);
    transaction.objectStore('photo-pixels').put(full, photo.id);
    transaction.objectStore('photo-thumbs').put(thumb, photo.id);
    await new Promise((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve(undefined));
      transaction.addEventListener('abort', () => reject(transaction.error));
    });
  }
  database.close();
  return bytes;
}
