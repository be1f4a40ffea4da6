import type { ExperimentsStore } from '../data/experiments-store.ts';
import type { Background } from '../platform/background.ts';
import type { Printer } from '../platform/printer.ts';
import type { ShareFile } from '../platform/share-file.ts';
import type { WakeLock } from '../platform/wake-lock.ts';
import { createAnalyst } from './analyst.ts';
import { ExperimentModel } from './experiment-model.ts';
import type { ExperimentState } from './experiment-model.ts';
import { InsightModel } from './insight-model.ts';
import type { InsightState } from './insight-model.ts';
import type { Services } from './services.ts';
import { SitModel } from './sit-model.ts';
import type { SitState } from './sit-model.ts';
import { TakeAlongModel } from './take-along-model.ts';
import type { TakeAlongState } from './take-along-model.ts';
import { TrendModel } from './trend-model.ts';
import type { TrendState } from './trend-model.ts';

/** What only Progress, and an experiment on Today, need of the world outside. */
export interface ProgressPorts {
  readonly background: Background;
  readonly experimentsStore: ExperimentsStore;
  readonly wakeLock: WakeLock;
  readonly shareFile: ShareFile;
  readonly printer: Printer;
}

/** The models of Progress; made once, when they are first asked for. */
export interface ProgressKit {
  readonly experiment: ExperimentState;
  readonly trend: TrendState;
  readonly insight: InsightState;
  readonly sit: SitState;
  readonly takeAlong: TakeAlongState;
}

export function createProgressKit(services: Services, ports: ProgressPorts): ProgressKit {
  const analyst = createAnalyst(ports.background);
  const experiment = new ExperimentModel({ ...services, store: ports.experimentsStore });
  const trend = new TrendModel(services);
  const insight = new InsightModel({ ...services, analyst, experiment });
  const sit = new SitModel({ ...services, wakeLock: ports.wakeLock });
  const takeAlong = new TakeAlongModel({ ...services, ...ports });
  return { experiment, trend, insight, sit, takeAlong };
}
