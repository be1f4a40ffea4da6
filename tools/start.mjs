import { ROOT, ensureInstalled, requireNode } from './installed.mjs';

requireNode();
ensureInstalled();

const { build } = await import('vite');
const { serve } = await import('./serve.mjs');

const base = process.env['EBB_BASE'] ?? '/';
const wanted = Number(process.env['PORT'] ?? 4173);

console.log('Building.');
await build({ root: ROOT, logLevel: 'warn' });

/** @param {number} port */
const open = (port) => serve({ folder: `${ROOT}dist`, port, base });
const { url } = await open(wanted).catch((error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.log(`Port ${wanted} is taken; another one is used.`);
  return open(0);
});
console.log(`Ebb is at ${url}\nStop it with Ctrl+C.`);
