import type { BrowserContext } from 'playwright';

/** What a browser without a network says, and may say. */
const OFFLINE_NOISE = [
  /^Failed to load resource: net::ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|FAILED)/,
  /error occurred when fetching the script/,
];

/**
 * Watches all pages and workers of a context for what must never happen: a
 * violated policy, a request to anywhere else, an error nobody caught. Returns
 * the list it fills.
 */
export async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const troubles: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:|^wss?:/.test(url.protocol) && url.origin !== origin) {
      troubles.push(`request to ${url.href}`);
    }
  });
  context.on('weberror', (error) => {
    const { stack, message } = error.error();
    // What the browser itself throws comes without a stack, or with an empty one.
    troubles.push(`uncaught: ${stack === undefined || stack === '' ? message : stack}`);
  });
  context.on('console', (message) => {
    const text = message.text();
    const isNoise = message.type() !== 'error' || OFFLINE_NOISE.some((noise) => noise.test(text));
    if (!isNoise) troubles.push(`console: ${text} ${message.location().url}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      console.error(`policy violated: ${violatedDirective} by ${blockedURI} in ${sourceFile}`),
    );
  });
  return troubles;
}
