import type { Command } from './command.ts';
import { compareNets } from './compare-nets.ts';
import { copyKerasLayer } from './copy-keras-layer.ts';
import { copyKerasOutputShape } from './copy-keras-output-shape.ts';
import { copyKerasOutputShapeAs } from './copy-keras-output-shape-as.ts';
import { copyPytorchModule } from './copy-pytorch-module.ts';
import { exportNetwork } from './export-network.ts';
import { generateDeploy } from './generate-deploy.ts';
import { renameLayerAndBlob } from './rename-layer-and-blob.ts';
import { selectFlavour } from './select-flavour.ts';
import { selectState } from './select-state.ts';
import { upgrade } from './upgrade.ts';

/** Every command of the extension; the manifest names the same. */
export const commands: readonly Command[] = [
  copyKerasOutputShape,
  copyKerasOutputShapeAs,
  copyKerasLayer,
  copyPytorchModule,
  exportNetwork,
  selectState,
  selectFlavour,
  renameLayerAndBlob,
  upgrade,
  generateDeploy,
  compareNets,
];
