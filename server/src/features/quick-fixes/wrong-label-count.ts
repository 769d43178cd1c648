import { wrongLabelCount } from '../../problems/wrong-label-count.ts';
import { fixerFor } from './fix.ts';
import { buildAt, firstBottom, setting } from './setting.ts';

/** The classes on another axis. */
export const fixWrongLabelCount = fixerFor(wrongLabelCount, function* ({ analysis, facts, span }) {
  const build = buildAt(analysis, span.start);
  const path = build && axisFields[build.node.layer.message.type];
  if (!path) return;
  for (const axis of firstBottom(build).keys())
    if (axis !== facts.axis) yield setting(analysis, build.node.layer, path, axis);
});

/** Where each type keeps the axis of the classes. */
const axisFields: Partial<Record<string, string>> = {
  SoftmaxWithLoss: 'softmax_param.axis',
  InfogainLoss: 'infogain_loss_param.axis',
  Accuracy: 'accuracy_param.axis',
};
