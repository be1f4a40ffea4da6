import { CACHING, securityHeaders } from './security-headers.ts';

/**
 * What a host reads beside the pages, each by its path in `dist/`.
 * @param policy the content security policy of these very pages
 * @param base the path they are served under, with a slash at both ends
 */
export function hostingFiles(policy: string, base: string): Record<string, string> {
  return {
    _headers: headersFile(policy, base),
    'hosting/Caddyfile': caddyfile(policy, base),
    'hosting/nginx.conf': nginxSnippet(policy, base),
  };
}

/**
 * A `_headers` file, as Netlify and Cloudflare Pages read it and `npm start`
 * sends it.
 */
function headersFile(policy: string, base: string): string {
  const lines = (headers: Record<string, string>): string[] =>
    Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [
    `${base}*`,
    ...lines({ ...securityHeaders(policy), 'Cache-Control': CACHING.other }),
    '',
    `${base}assets/*`,
    '  ! Cache-Control',
    `  Cache-Control: ${CACHING.hashed}`,
    '',
  ].join('\n');
}

/**
 * A whole Caddyfile. An address without a dot in its last part is a page: the
 * frame of the app, which says itself where there is no such page.
 */
function caddyfile(policy: string, base: string): string {
  const headers = Object.entries(securityHeaders(policy));
  return `# Ebb on Caddy 2.6 or newer. Made while building; it fits only the files it came with.
#
#   EBB_SITE=ebb.example.org EBB_ROOT=/srv/www caddy run --config /srv/www${base}hosting/Caddyfile
#
# EBB_ROOT${base} is the copy of dist/. Reload Caddy after each new copy.

{$EBB_SITE:localhost} {
	root * {$EBB_ROOT:/srv/www}
	encode gzip
	route {
		@ebb path ${base === '/' ? '/*' : `${base.slice(0, -1)} ${base}*`}
		header @ebb {
${headers.map(([name, value]) => `			${name} "${value}"`).join('\n')}
			Cache-Control "${CACHING.other}"
		}
		header ${base}assets/* Cache-Control "${CACHING.hashed}"
		header ${base}*.webmanifest Content-Type application/manifest+json
${base === '/' ? '' : `		redir ${base.slice(0, -1)} ${base} 308\n`}		error ${base}hosting/* 404
		@page {
			path ${base}*
			not path ${base}
			not path_regexp \\.[^/]*$
		}
		rewrite @page ${base}shell.html
		file_server
	}
	handle_errors {
		@missing expression {err.status_code} == 404
		header Cache-Control "${CACHING.other}"
		rewrite @missing ${base}404.html
		file_server @missing
	}
}
`;
}

/**
 * A snippet for a `server` block of nginx. `add_header` in a location cancels
 * those around it, so each location carries them all.
 */
function nginxSnippet(policy: string, base: string): string {
  const headers = (caching: string): string =>
    Object.entries({ ...securityHeaders(policy), 'Cache-Control': caching })
      .map(([name, value]) => `\n\t\tadd_header ${name} "${value}" always;`)
      .join('');
  const bare = base.slice(0, -1);
  return `# Ebb on nginx 1.18 or newer. Made while building; it fits only the files it came with.
#
#   server {
#       server_name ebb.example.org;
#       root /srv/www;
#       include /srv/www${base}hosting/nginx.conf;
#       (listen, ssl_certificate, ...)
#   }
#
# root${base} is the copy of dist/. Reload nginx after each new copy.
${
  base === '/'
    ? ''
    : `
location = ${bare} {
	absolute_redirect off;
	return 308 ${base};${headers(CACHING.other)}
}
`
}
location ^~ ${base} {
	types {
		text/html html;
		text/javascript js;
		text/plain txt;
		application/json json;
		application/manifest+json webmanifest;
		image/png png;
		image/svg+xml svg;
	}
	default_type application/octet-stream;
	charset utf-8;
	charset_types text/html text/javascript text/plain;
	gzip on;
	gzip_comp_level 6;
	gzip_vary on;
	gzip_types text/javascript text/plain application/json application/manifest+json image/svg+xml;
	error_page 404 ${base}404.html;

	location = ${base} {
		try_files ${base}index.html =404;${headers(CACHING.other)}
	}
	location ^~ ${base}hosting/ {
		return 404;
	}
	location = ${base}404.html {
		try_files ${base}404.html =404;${headers(CACHING.other)}
	}
	location ~ ^${base}assets/.*\\.[^/]*$ {
		try_files $uri =404;${headers(CACHING.hashed)}
	}
	location ~ \\.[^/]*$ {
		try_files $uri =404;${headers(CACHING.other)}
	}
	try_files ${base}shell.html =404;${headers(CACHING.other)}
}
`;
}
