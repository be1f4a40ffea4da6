import { it } from 'vitest';
import { killInMidWrite } from '../app/support/killed-in-mid-write.ts';
import { startKillableFirefox } from './support/killable-firefox.ts';

const KILLS = Number(process.env['EBB_FIREFOX_KILLS'] ?? 5);

it(
  `nothing saved is lost or torn over ${KILLS} kills of Firefox in mid-write`,
  async () => {
    const { saved } = await killInMidWrite({
      kills: KILLS,
      mostSaved: 120,
      start: startKillableFirefox,
    });
    console.log(`${KILLS} kills of Firefox, ${saved} changes saved`);
  },
  KILLS * 30_000,
);
