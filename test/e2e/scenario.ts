import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { shoot } from './browser.ts';
import {
  answerDialog,
  answerQuestion,
  chooseFromMenu,
  clickInHover,
  fillClipboard,
  goTo,
  hover,
  hoverHint,
  openFile,
  openFixes,
  pick,
  readDialog,
  renameTo,
  runCommand,
  selectLines,
  takeHint,
  takeSuggestion,
  typeAtEnd,
  waitForChoice,
  waitForClipboard,
  waitForLine,
  waitForMessage,
  waitForNewEditor,
  waitForStatus,
  waitForSuggestion,
} from './driver.ts';
import { placeOf } from './examples.ts';

const colorization = 'colorization.prototxt';
const alexnet = 'alexnet_train_val.prototxt';
const deploy = 'alexnet_deploy.prototxt';
const lstm = 'lstm.prototxt';
const lenet = 'lenet_train_val.prototxt';
const copy = 'Prototxt: Copy Keras output_shape';
const exportCommand = 'Prototxt: Export Network…';

/** What somebody does who ports a net to Keras: the same in every host. `host` names the pictures. */
export async function portsColorization(page: Page, host: string): Promise<void> {
  await openFile(page, colorization);
  await goTo(page, placeOf(colorization, 'name: "conv8_1"'));
  await waitForLine(page, /top: "conv8_1"\s*1×256×56×56/);
  await shoot(page, `${host}-hints`);

  const type = placeOf(colorization, 'name: "conv8_1"', 'Deconvolution');
  expect(await hover(page, type)).toContain('2·(28−1) + 1·(4−1)+1 − 2·1 = 56');
  await shoot(page, `${host}-hover`);
  await clickInHover(page, 'prototxt.copyKerasOutputShape');
  await waitForClipboard(page, /\(None, 256, 56, 56\)$/);

  await fillClipboard(page, 'something else');
  await goTo(page, placeOf(colorization, 'name: "conv8_1"'));
  await runCommand(page, copy);
  await waitForClipboard(page, /^output_shape=\(None, 256, 56, 56\)$/);
  await shoot(page, `${host}-copied`);

  await goTo(page, placeOf(colorization, 'name: "conv8_1"', 'stride: 2', '2'));
  await page.keyboard.press('Delete');
  await page.keyboard.type('3');
  await waitForLine(page, /top: "conv8_1"\s*1×256×83×83/);
}

/** Reads how the shape in a hint comes about, and writes it down by a double-click. */
export async function writesShapeDown(page: Page, host: string): Promise<void> {
  await openFile(page, colorization);
  await goTo(page, placeOf(colorization, 'name: "conv8_1"'));
  await waitForLine(page, /top: "conv8_1"\s*1×256×56×56/);
  expect(await hoverHint(page, '1×256×56×56')).toContain('Made by conv8_1 (Deconvolution).');
  await shoot(page, `${host}-hint-hover`);
  await takeHint(page, '1×256×56×56');
  await waitForLine(page, /top: "conv8_1".* {2}# shape: 1×256×56×56$/);
  await shoot(page, `${host}-shape-comment`);
}

/** Copies where there is something to choose, and where there is nothing to copy. */
export async function copiesByChoice(page: Page, host: string): Promise<void> {
  await openFile(page, colorization);
  await goTo(page, { line: 1, column: 1 });
  await waitForLine(page, /top: "data_l"\s*1×1×224×224/);
  await runCommand(page, copy);
  await shoot(page, `${host}-choice`);
  await pick(page, 'conv7_3norm');
  await waitForClipboard(page, /^output_shape=\(None, 512, 28, 28\)$/);

  await openFile(page, lenet);
  await goTo(page, placeOf(lenet, 'top: "data"'));
  await waitForLine(page, /top: "data"\s*64×\?×\?×\?/);
  await runCommand(page, copy);
  await pick(page, 'data');
  await waitForMessage(page, /^No shape of "data": .+\. Nothing was copied\.$/);
  await shoot(page, `${host}-unknown`);
  await waitForClipboard(page, /512/);
}

/** Asks for a shape from the walkthrough, with which no file is in front. */
export async function followsWalkthrough(page: Page, host: string): Promise<void> {
  await runCommand(page, 'Welcome: Open Walkthrough...');
  await pick(page, 'Caffe Networks in the Editor');
  const step = page.locator('.getting-started-step', { hasText: 'Take a shape over to Keras' });
  await step.click();
  await step.locator('.monaco-button', { hasText: 'Copy Keras output_shape' }).click();
  await waitForMessage(page, /^Open a net first/);
  await shoot(page, `${host}-walkthrough`);
}

/** Takes layers along to Keras and PyTorch: shapes in every way of writing them, and calls. */
export async function portsLayers(page: Page, host: string): Promise<void> {
  await openFile(page, colorization);
  await goTo(page, placeOf(colorization, 'name: "conv8_1"'));
  await waitForLine(page, /top: "conv8_1"\s*1×256×56×56/);
  await runCommand(page, `${copy} as…`);
  await waitForChoice(page, /^output_shape=\(None, 256, 56, 56\) ?channels_first/);
  await shoot(page, `${host}-variants`);
  await pick(page, 'output_shape=(None, 58, 58, 256)');
  await waitForClipboard(page, /^output_shape=\(None, 58, 58, 256\)$/);

  await runCommand(page, 'Prototxt: Copy as Keras Layer');
  await waitForClipboard(page, /^layers\.Conv2DTranspose\(256, \(4, 4\), .+name='conv8_1'\)$/);

  await chooseFromMenu(page, 'Keras and PyTorch', 'Copy as PyTorch Module');
  await waitForClipboard(page, /^nn\.ConvTranspose2d\(512, 256, 4, stride=2, padding=1\)$/);

  await selectLines(page, placeOf(colorization, 'name: "conv8_1"'), 20);
  await chooseFromMenu(page, 'Keras and PyTorch', 'Copy as Keras Layer');
  await waitForClipboard(page, /^conv8_1 = .+\nrelu8_1 = .+\(conv8_1\).+\nconv8_2 = .+\(relu8_1\).*$/);
  await shoot(page, `${host}-copied-layers`);
}

/** Exports a net to a new editor; and one that has layers without counterpart, with stubs for these. */
export async function exportsNetwork(page: Page, host: string): Promise<void> {
  await openFile(page, colorization);
  await goTo(page, { line: 1, column: 1 });
  await waitForLine(page, /top: "data_l"\s*1×1×224×224/);
  await runCommand(page, exportCommand);
  await waitForChoice(page, /^PyTorch/);
  await shoot(page, `${host}-export-choice`);
  await pick(page, 'Keras 3');
  await waitForNewEditor(page);
  await waitForLine(page, /^def build_model\(\):/);
  await waitForLine(page, /conv1_2norm = conv_block\(data_l, '1', filters=64\)/);
  await shoot(page, `${host}-exported`);

  await openFile(page, lstm);
  await goTo(page, { line: 1, column: 1 });
  await waitForLine(page, /top: "cont"\s*20×16/);
  await runCommand(page, exportCommand);
  await pick(page, 'PyTorch');
  expect(await readDialog(page)).toContain('"lstm2" (LSTM): it has a static input');
  await shoot(page, `${host}-export-refused`);
  await answerDialog(page, 'Export with Stubs');
  await waitForNewEditor(page);
  await waitForLine(page, /^import torch/);
  await shoot(page, `${host}-exported-stubs`);

  await openFile(page, lenet);
  await goTo(page, { line: 1, column: 1 });
  await runCommand(page, exportCommand);
  await pick(page, 'PyTorch');
  await page.locator('.quick-input-title', { hasText: 'The shape of "data"' }).waitFor();
  const input = page.locator('.quick-input-widget input:visible');
  await input.fill('1, 1, 28, x');
  await page.locator('.quick-input-message', { hasText: 'Sizes, separated by commas' }).waitFor();
  await shoot(page, `${host}-export-shape`);
  await input.fill('1, 1, 28, 28');
  await page.keyboard.press('Enter');
  await waitForNewEditor(page);
  await waitForLine(page, /^import torch/);
}

/** Looks at a net for training and testing, first in both phases, then in one. */
export async function switchesPhase(page: Page, host: string): Promise<void> {
  await openFile(page, alexnet);
  await goTo(page, placeOf(alexnet, 'name: "conv1"'));
  await waitForStatus(page, /TRAIN · TEST/);
  await waitForLine(page, /top: "conv1"\s*TRAIN 256×96×55×55 · TEST 50×96×55×55/);
  await shoot(page, `${host}-both-phases`);

  await runCommand(page, 'Prototxt: Select Phase, Level and Stages');
  await pick(page, 'for testing');
  await waitForStatus(page, /^ ?TEST$/);
  await waitForLine(page, /top: "conv1"\s*50×96×55×55$/);
  await goTo(page, { line: 1, column: 1 });
  await page.locator('.squiggly-inline-unnecessary, .squiggly-unnecessary').first().waitFor();
  await shoot(page, `${host}-test-phase`);
}

/** Renames a blob along its chain in place, not to a name that is taken, and then its layer too. */
export async function renamesBlob(page: Page, host: string): Promise<void> {
  await openFile(page, alexnet);
  await goTo(page, placeOf(alexnet, 'name: "conv1"', 'top: "conv1"', 'conv1'));
  await waitForLine(page, /top: "conv1".*×96×55×55/);
  await renameTo(page, 'pool1');
  await waitForMessage(page, /^There is a blob "pool1" already, in layer "pool1"\.$/);
  await shoot(page, `${host}-rename-refused`);

  await renameTo(page, 'first');
  await waitForLine(page, /top: "first".*×96×55×55/);
  await waitForLine(page, /bottom: "first"/);
  await waitForLine(page, /name: "conv1"/);
  await shoot(page, `${host}-renamed`);

  await page.keyboard.press('Control+.');
  const action = page.locator('.action-widget .monaco-list-row', { hasText: 'Name the layer "first" too' });
  await action.waitFor();
  await shoot(page, `${host}-rename-other`);
  await page.keyboard.press('Enter');
  await waitForLine(page, /name: "first"/);

  expect(await openFixes(page)).toContain('Rename the layer "first" and its blob…');
  await page.keyboard.press('Enter');
  await answerQuestion(
    page,
    'Another name for the layer "first"',
    'pool1',
    /There is a blob "pool1" already/,
  );
  await shoot(page, `${host}-rename-both-refused`);
  await answerQuestion(page, 'Another name for the layer "first"', 'stem');
  await waitForLine(page, /name: "stem"/);
  await waitForLine(page, /top: "stem".*×96×55×55/);
  await shoot(page, `${host}-renamed-both`);
}

/** Writes layers at the end of a net: one as a whole, one field by field. */
export async function writesLayers(page: Page, host: string): Promise<void> {
  await openFile(page, deploy);
  await goTo(page, { line: 1, column: 1 });
  await waitForLine(page, /top: "data"\s*10×3×227×227/);
  await typeAtEnd(page, 'InnerP');
  await waitForSuggestion(page, /InnerProduct.*common/);
  await shoot(page, `${host}-suggested-layer`);
  await takeSuggestion(page);
  await waitForLine(page, /name: "fc9"/);
  await page.keyboard.press('Control+End');
  await waitForLine(page, /bottom: "prob"/);
  await waitForLine(page, /top: "fc9"\s*10×1000/);
  await shoot(page, `${host}-written-layer`);

  await typeAtEnd(page, 'layer {\ntype: "');
  await waitForSuggestion(page, /Convolution.*vision/);
  await shoot(page, `${host}-suggested-type`);
  // Behind the closing quote nothing is chosen any more.
  await page.keyboard.type('Eltwise"\nbottom: "');
  await waitForSuggestion(page, /fc9.*10×1000/);
  await shoot(page, `${host}-suggested-blob`);
  await takeSuggestion(page);
  await waitForLine(page, /bottom: "fc9"$/);
  await page.keyboard.press('End');

  // What stands there in full is no suggestion for Enter to take.
  await page.keyboard.type('\npooling_param {\npool: ');
  // A key that comes before the answer to the one before it is asked nothing about.
  await page.waitForTimeout(500);
  await page.keyboard.type('M');
  await waitForSuggestion(page, /^MAX/);
  await page.keyboard.type('AX\nstride: 2');
  await waitForLine(page, /^ *stride: 2$/);
  await waitForLine(page, /^ *pool: MAX$/);
}
