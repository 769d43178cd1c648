import { type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { NetState } from '../../../server/src/lsp/protocol.ts';
import type { ChosenState } from '../state.ts';
import type { Command } from './command.ts';

/** The command's id, for the status item. */
export const selectStateId = 'prototxt.selectState';

/** Changes the phase, the level or the stages for which nets are shown. */
export const selectState: Command = {
  id: selectStateId,
  async run({ state }) {
    const picked = await window.showQuickPick(choices(state.current), {
      title: 'Show nets as Caffe sees them in',
      placeHolder: 'Phase, level and stages',
      matchOnDescription: true,
    });
    await picked?.choose?.(state);
  },
};

interface Choice extends QuickPickItem {
  choose?(state: ChosenState): Promise<void>;
}

function choices({ phase, level, stages }: NetState): Choice[] {
  const phaseChoice = (value: NetState['phase'], label: string, description: string): Choice => ({
    label: `${value === phase ? '$(check)' : '$(blank)'} ${label}`,
    description,
    choose: state => state.change({ phase: value }),
  });
  return [
    phaseChoice('both', 'TRAIN and TEST', 'Both phases side by side'),
    phaseChoice('TRAIN', 'TRAIN', 'As for training'),
    phaseChoice('TEST', 'TEST', 'As for testing and deployment'),
    { label: '', kind: QuickPickItemKind.Separator },
    { label: '$(blank) Level…', description: String(level), choose: askLevel },
    { label: '$(blank) Stages…', description: stages.join(', ') || 'none', choose: askStages },
  ];
}

async function askLevel(state: ChosenState): Promise<void> {
  const answer = await window.showInputBox({
    title: 'The level that min_level and max_level are compared with',
    value: String(state.current.level),
    validateInput: text => (/^\s*[+-]?\d+\s*$/.test(text) ? undefined : 'A whole number, such as 0 or -1'),
  });
  if (answer !== undefined) await state.change({ level: Number(answer) });
}

async function askStages(state: ChosenState): Promise<void> {
  const answer = await window.showInputBox({
    title: 'The stages that stage and not_stage are compared with',
    prompt: 'Separated by commas; empty for none',
    value: state.current.stages.join(', '),
  });
  if (answer === undefined) return;
  const stages = answer.split(',').map(stage => stage.trim());
  await state.change({ stages: stages.filter(stage => stage !== '') });
}
