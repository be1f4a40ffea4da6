import { useEffect, useState } from 'preact/hooks';
import { PlayerModel } from './player-model.ts';
import type { PlayerState } from './player-model.ts';
import { useServices } from './services.ts';
import type { Services } from './services.ts';

const players = new WeakMap<Services, PlayerState>();

/** The one player of the app, made when a session is first opened; null until it is. */
export function usePlayer(): PlayerState | null {
  const services = useServices();
  const [player, setPlayer] = useState(players.get(services) ?? null);
  useEffect(() => {
    if (player !== null) return;
    void services.loadSessionPorts().then((ports) => {
      const made = players.get(services) ?? new PlayerModel({ ...services, ...ports });
      players.set(services, made);
      setPlayer(made);
    });
  }, [services, player]);
  return player;
}
