// What the measuring of Progress runs in the page itself: each function is sent there alone.

/** What tells when both charts have been painted. */
export function installWatch() {
  const drawings = () => Array.from(document.querySelectorAll('svg.trend-drawing'));
  const lines = () =>
    drawings().map((drawing) => drawing.querySelector('.trend-line')?.getAttribute('d') ?? '');

  /** The time at the end of the next frame, painted and all. */
  const afterFrame = () =>
    new Promise((resolve) => {
      // A frame's callbacks run before it is painted; a message sent there comes after.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now()));
        port1.start();
        port2.postMessage(null);
      });
    });

  const watch = () => {
    const before = lines();
    /** @type {number | undefined} */
    let tappedAt;
    const onClick = (/** @type {Event} */ event) => {
      // A tap on a label clicks its radio button too, later.
      tappedAt ??= event.timeStamp;
    };
    addEventListener('click', onClick, { capture: true });
    const painted = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        const now = lines();
        const areNew = now.every((line, index) => line !== '' && line !== before[index]);
        if (tappedAt === undefined || now.length !== 2 || !areNew) return;
        observer.disconnect();
        removeEventListener('click', onClick, { capture: true });
        const from = tappedAt;
        void afterFrame().then((at) => resolve(at - from));
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    Object.assign(/** @type {any} */ (window).ebbBench, { painted });
  };
  Object.assign(window, { ebbBench: { watch, afterFrame, drawings } });
}

/** Draws the points that Ebb has drawn, over them, and says how long that took in ms. */
export async function drawByUPlot() {
  const { ebbBench, uPlot } = /** @type {any} */ (window);
  /** @type {SVGElement[]} */
  const drawings = ebbBench.drawings();
  const pointsIn = (/** @type {Element} */ path) =>
    [...(path.getAttribute('d') ?? '').matchAll(/([ML])([\d.-]+) ([\d.-]+)/g)].map(
      ([, letter, x, y]) => ({ isStart: letter === 'M', x: Number(x), y: -Number(y) }),
    );
  const charts = drawings.map((drawing) => {
    const { width, height } = drawing.getBoundingClientRect();
    const paths = [
      '.trend-dot',
      '.trend-diamond',
      '.trend-before .trend-line',
      '.trend-after .trend-line',
    ];
    const found = paths.map((path) => {
      const element = /** @type {Element} */ (drawing.querySelector(path));
      return {
        isLine: path.endsWith('line'),
        points: pointsIn(element),
        style: getComputedStyle(element),
      };
    });
    const xs = [...new Set(found.flatMap(({ points }) => points.map(({ x }) => x)))].sort(
      (a, b) => a - b,
    );
    const rows = found.map(({ points }) => {
      const at = new Map(points.map(({ x, y }) => [x, y]));
      return xs.map((x) => at.get(x) ?? null);
    });
    const series = found.map(({ isLine, style }) =>
      isLine
        ? { stroke: style.color, width: 3, points: { show: false }, spanGaps: true }
        : { stroke: style.color, paths: () => null, points: { show: true, size: 4 } },
    );
    const axes = [{}, { size: 30 }];
    const options = {
      width,
      height,
      legend: { show: false },
      scales: { x: { time: false } },
      axes,
      series: [{}, ...series],
    };
    return { options, data: [xs, ...rows] };
  });
  const place = document.createElement('div');
  place.style.cssText = 'position: fixed; inset: 0';
  document.body.append(place);
  const from = performance.now();
  const made = charts.map(({ options, data }) => new uPlot(options, data, place));
  const time = (await ebbBench.afterFrame()) - from;
  for (const chart of made) chart.destroy();
  place.remove();
  return time;
}

/**
 * The frames of some seconds, and how many days were read meanwhile.
 * @param {number} seconds
 * @returns {Promise<{ frames: number[], readings: number }>}
 */
export function recordFrames(seconds) {
  return new Promise((resolve) => {
    const reading = /** @type {Element} */ (document.querySelector('.trend-reading'));
    let readings = 0;
    const observer = new MutationObserver(() => {
      readings += 1;
    });
    observer.observe(reading, { characterData: true, childList: true, subtree: true });
    /** @type {number[]} */
    const times = [];
    const look = (/** @type {number} */ time) => {
      times.push(time);
      if (time - /** @type {number} */ (times[0]) <= seconds * 1000) {
        requestAnimationFrame(look);
        return;
      }
      observer.disconnect();
      const frames = times.slice(1).map((at, index) => at - (times[index] ?? at));
      resolve({ frames, readings });
    };
    requestAnimationFrame(look);
  });
}
