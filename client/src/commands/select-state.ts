import { type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { NetState } from '../../../server/src/lsp/protocol.ts';
import type { Command } from './command.ts';

/** The command's id, for the status item. */
export const selectStateId = 'prototxt.selectState';

/** Changes the phase, the level or the stages for which nets are shown. */
export const selectState: Command = {
  id: selectStateId,
  async run({ state }) {
    const current = state.of(window.activeTextEditor?.document.uri);
    const picked = await window.showQuickPick(choices(current), {
      title: 'Show nets as Caffe sees them in',
      placeHolder: 'Phase, level or stages',
      matchOnDescription: true,
    });
    const change = await picked?.change?.();
    if (change) await state.choose({ ...current, ...change });
  },
};

/** One thing to change; `undefined` if the person thinks better of it. */
interface Choice extends QuickPickItem {
  change?(): Promise<Partial<NetState> | undefined>;
}

function choices({ phase, level, stages }: NetState): Choice[] {
  const phaseChoice = (value: NetState['phase'], label: string, description: string): Choice => ({
    label: `${value === phase ? '$(check)' : '$(blank)'} ${label}`,
    description,
    change: async () => ({ phase: value }),
  });
  return [
    phaseChoice('both', 'TRAIN and TEST', 'side by side'),
    phaseChoice('TRAIN', 'TRAIN', 'for training'),
    phaseChoice('TEST', 'TEST', 'for testing and deployment'),
    { label: '', kind: QuickPickItemKind.Separator },
    { label: '$(blank) Level…', description: String(level), change: () => askLevel(level) },
    { label: '$(blank) Stages…', description: stages.join(', ') || 'none', change: () => askStages(stages) },
  ];
}

async function askLevel(level: number): Promise<Partial<NetState> | undefined> {
  const answer = await window.showInputBox({
    title: 'The level that min_level and max_level are compared with',
    value: String(level),
    validateInput: text => (/^\s*[+-]?\d+\s*$/.test(text) ? undefined : 'A whole number, such as 0 or -1'),
  });
  return answer === undefined ? undefined : { level: Number(answer) };
}

async function askStages(current: readonly string[]): Promise<Partial<NetState> | undefined> {
  const answer = await window.showInputBox({
    title: 'The stages that stage and not_stage are compared with',
    prompt: 'Separated by commas; empty for none',
    value: current.join(', '),
  });
  const stages = answer?.split(',').map(stage => stage.trim());
  return stages && { stages: stages.filter(stage => stage !== '') };
}
