import { serve } from '../../../tools/serve.mjs';

type Server = Awaited<ReturnType<typeof serve>>;

/** A site whose network can be cut and mended, always at the same address. */
export interface Site {
  readonly url: string;
  readonly origin: string;
  readonly cut: () => Promise<void>;
  readonly mend: () => Promise<void>;
  /** Puts another build, or what was changed of this one, in its place. */
  readonly deploy: (folder: string) => Promise<void>;
}

/** Nothing may live on in the HTTP cache: what works offline is in the worker's own. */
const HEADERS = { 'Cache-Control': 'no-cache' };

export async function openSite(firstFolder: string, base = '/'): Promise<Site> {
  let folder = firstFolder;
  const start = (port: number): Promise<Server> => serve({ folder, port, base, headers: HEADERS });
  let server: Server | null = await start(0);
  const { url } = server;
  const { origin, port } = new URL(url);
  const cut = async (): Promise<void> => {
    await server?.close();
    server = null;
  };
  const mend = async (): Promise<void> => {
    server ??= await start(Number(port));
  };
  return {
    url,
    origin,
    cut,
    mend,
    deploy: async (next) => {
      await cut();
      folder = next;
      await mend();
    },
  };
}
