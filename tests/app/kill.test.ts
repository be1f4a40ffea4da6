import { it } from 'vitest';
import { startBrowser } from './support/killable-browser.ts';
import { killInMidWrite } from './support/killed-in-mid-write.ts';

const KILLS = Number(process.env['EBB_KILLS'] ?? 20);

it.skipIf(process.platform === 'win32')(
  `nothing saved is lost or torn over ${KILLS} kills in mid-write`,
  async () => {
    const { saved, emptied } = await killInMidWrite({
      kills: KILLS,
      mostSaved: KILLS < 100 ? 120 : 600,
      start: startBrowser,
    });
    console.log(`${KILLS} kills, ${saved} changes saved, emptied by the browser: ${emptied}`);
  },
  KILLS * 20_000,
);
