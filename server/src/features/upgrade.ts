import type { Analysis } from '../analysis/analyze.ts';
import { mixedSyntax } from '../problems/mixed-syntax.ts';
import { knowsField, type Schema } from '../schema/schema.ts';
import { type Edit, withLineEndsOf } from '../text/edits.ts';
import { fieldsAround } from './edits/fields-around.ts';
import { blockOf, fileBlock, type Item, settled } from './upgrade/block.ts';
import { upgradeDataTransform } from './upgrade/data-transform.ts';
import { upgradeFields } from './upgrade/deprecated.ts';
import { upgradeInputs } from './upgrade/inputs.ts';
import { upgradeSolver } from './upgrade/solver.ts';
import { isV0, upgradeV0 } from './upgrade/v0.ts';
import { upgradeV1 } from './upgrade/v1.ts';

/**
 * What to write differently so that a net or a solver of any age is in today's form, as far as the Caffe that it is
 * written for knows it. It means the same to Caffe, and all comments stay, in their order. Of a text that cannot be
 * upgraded nothing is changed.
 */
export function upgrade(analysis: Analysis): readonly Edit[] {
  if (cannotUpgrade(analysis)) return [];
  const { text, kind, schema } = analysis;
  const { items } = fileBlock(analysis);
  switch (kind) {
    case 'net':
      return editsBetween(items, upgradeNet(items, schema), text);
    case 'solver':
      return editsBetween(items, upgradeSolver(items, schema), text);
    default:
      return [];
  }
}

/** Whether the text is none that Caffe would upgrade; new and old layers in one file are the exception. */
export function cannotUpgrade({ kind, tree, problems }: Analysis): boolean {
  // In a solver only a name changes, whatever else is wrong.
  if (kind === 'solver') return !tree.sound;
  return problems.some(it => it.kind.level === 'error' && it.kind.code !== mixedSyntax.code);
}

/** Whether the offset lies in something that an upgrade may write differently; quick, unlike the upgrade. */
export function isOldAt({ text, tree }: Analysis, offset: number): boolean {
  return fieldsAround(tree, offset).some(({ name }) => oldFields.has(text.slice(name.start, name.end)));
}

const oldFields: ReadonlySet<string> = new Set([
  'layers',
  'input',
  'input_shape',
  'input_dim',
  'concat_dim',
  'slice_dim',
  'normalize',
  'solver_type',
]);

/** In Caffe's order (`UpgradeNetAsNeeded`). */
function upgradeNet(items: readonly Item[], schema: Schema): readonly Item[] {
  const isReadable = items.every(({ name, text }) => name !== 'layers' || blockOf(text) !== undefined);
  // Half a net in today's form would be none at all.
  if (!isReadable || !knowsField(schema, 'NetParameter', 'layer')) return items;
  const v1 = isV0(items) ? upgradeV0(items) : items;
  const today = v1.map(item =>
    item.name === 'layers' ? upgradeV1(upgradeDataTransform(item, schema), schema) : item,
  );
  return upgradeInputs(
    today.map(item => (item.name === 'layer' ? upgradeFields(item, schema) : item)),
    schema,
  );
}

/** One edit for each item that changed, so that the rest of the text is not touched. */
function editsBetween(before: readonly Item[], after: readonly Item[], text: string): readonly Edit[] {
  const indexes = new Map(before.map(({ at }, i) => [at, i]));
  const edits: Edit[] = [];
  let next = 0;
  let added = '';
  for (const item of settled(after)) {
    const index = item.at === undefined ? undefined : indexes.get(item.at);
    const old = index === undefined ? undefined : before[index];
    const content = item.before + item.text;
    if (index === undefined || !old) {
      added += content;
      continue;
    }
    edits.push(editFor(before.slice(next, index), startOf(old), added));
    if (content !== old.before + old.text) edits.push(editFor([old], startOf(old), content));
    next = index + 1;
    added = '';
  }
  return withLineEndsOf(
    text,
    edits.filter(it => it.span.start < it.span.end || it.text !== ''),
  );
}

/** Puts the text in the place of those items; of none, where they would stand. */
function editFor(items: readonly Item[], end: number, text: string): Edit {
  const [first] = items;
  return { span: { start: first ? startOf(first) : end, end: Math.max(end, endOf(items.at(-1))) }, text };
}

function startOf({ at = 0, before }: Item): number {
  return at - before.length;
}

function endOf(item: Item | undefined): number {
  return item?.at === undefined ? 0 : item.at + item.text.length;
}
