import { exec } from 'preact-iso/router';

/** The address of a route, under whatever path the app is served from. */
export function linkTo(route: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${route}`;
}

/** Whether a path of the address bar is of a route; a slash at its end does not matter. */
export function isAt(path: string, route: string): boolean {
  return exec(path, linkTo(route)) !== undefined;
}
