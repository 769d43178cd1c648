import type { Command } from '../command.ts';
import { compareNets } from './compare-nets.ts';
import { deployNet } from './deploy-net.ts';
import { exportCommand } from './export.ts';
import { flavour } from './flavour.ts';
import { kerasLayer } from './keras-layer.ts';
import { kerasOutputShape } from './keras-output-shape.ts';
import { pytorchModule } from './pytorch-module.ts';
import { renameBoth } from './rename-both.ts';

/** Every command of the server. */
export const commands: readonly Command[] = [
  kerasOutputShape,
  kerasLayer,
  pytorchModule,
  exportCommand,
  deployNet,
  compareNets,
  renameBoth,
  flavour,
];
