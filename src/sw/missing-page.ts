import words from '../i18n/en/problem.ts';

/** The looks of `ui/tokens.css`, as far as they are needed here. */
const STYLE = `
:root{color-scheme:light dark;font:100%/1.5 system-ui,sans-serif}
body{max-width:34rem;margin:0 auto;padding:20px;color:#2b2421;background:#faf5f0}
h1{font:bold 1.75rem/1.25 ui-serif,Georgia,serif}
a{display:inline-block;padding:12px 20px;border-radius:24px;font-weight:600;text-decoration:none;color:#fff;background:#1f7a70}
@media (prefers-color-scheme:dark){body{color:#f3e9e2;background:#171312}a{color:#10211e;background:#6fcabd}}
`;

/**
 * What stands in for a page that is neither on the phone nor to be had. It needs
 * no other file: a link to where one is already loads it again.
 */
export async function missingPage(): Promise<Response> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(STYLE));
  const source = btoa(String.fromCharCode(...new Uint8Array(hash)));
  const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Ebb</title>
<style>${STYLE}</style>
<main>
<h1>${words['problem.missing.title']}</h1>
<p>${words['problem.missing.text']}</p>
<p><a href="">${words['problem.missing.again']}</a></p>
</main>
</html>`;
  return new Response(page, {
    status: 503,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${source}'`,
      'Cache-Control': 'no-store',
    },
  });
}
