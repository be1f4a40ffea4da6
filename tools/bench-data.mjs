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
