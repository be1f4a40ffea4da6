import { serve } from '../../../tools/serve.mjs';

type Server = Awaited<ReturnType<typeof serve>>;

/** A site whose network can be cut, always at the same address. */
export interface Site {
  readonly url: string;
  readonly origin: string;
  readonly cut: () => Promise<void>;
  /** Serves another build, or the first one again; mends a cut network. */
  readonly deploy: (folder?: string, headers?: Record<string, string>) => Promise<void>;
}

/** Nothing may live on in the HTTP cache: what works offline is in the worker's own. */
const HEADERS: Record<string, string> = { 'Cache-Control': 'no-cache' };

export async function openSite(firstFolder: string, base = '/'): Promise<Site> {
  const start = (folder: string, port: number, headers = HEADERS): Promise<Server> =>
    serve({ folder, port, base, headers });
  let server: Server | null = await start(firstFolder, 0);
  const { url } = server;
  const { origin, port } = new URL(url);
  const cut = async (): Promise<void> => {
    await server?.close();
    server = null;
  };
  return {
    url,
    origin,
    cut,
    deploy: async (folder = firstFolder, headers = HEADERS) => {
      await cut();
      server = await start(folder, Number(port), headers);
    },
  };
}
