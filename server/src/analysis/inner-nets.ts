import type { Catalogue } from '../layers/catalogue.ts';
import { connect } from '../net/graph.ts';
import type { Layer, Net } from '../net/net.ts';
import { type State, select } from '../net/select.ts';
import type { Problem } from '../problems/define.ts';
import type { LayerParameter, NetParameter, SolverParameter } from '../schema/caffe.generated.ts';
import { entriesOf, type Message } from '../schema/message.ts';
import { infer } from './infer.ts';
import { innerNets, stateOf } from './solver-nets.ts';

/**
 * What stops Caffe when it builds the nets that stand in a solver (`net_param`, `train_net_param`,
 * `test_net_param`), each in its states. Caffe takes them as they are: it upgrades only nets that it reads from
 * files (Caffe: `Solver::InitTrainNet`, `Solver::InitTestNets`), so V1 layers and `input` make nothing in them.
 */
export function innerNetProblems(solver: Message<SolverParameter>, catalogue: Catalogue): Problem[] {
  const found = new Map<string, Problem>();
  for (const { message, builds } of innerNets(solver)) {
    const net = netIn(message);
    for (const build of builds)
      for (const it of problemsIn(net, stateOf(build, message.state), catalogue))
        found.set(`${it.span.start} ${it.message}`, it);
  }
  return [...found.values()];
}

function problemsIn(net: Net, state: State, catalogue: Catalogue): readonly Problem[] {
  const { layers, problems } = select(net, state);
  const graph = connect(layers, net.layers);
  return [...problems, ...graph.problems, ...infer(graph, catalogue).problems];
}

/** The spans in the net are places in the text, so its layers begin at 0. */
function netIn(header: Message<NetParameter>): Net {
  const layers = entriesOf(header, 'layer').map(
    ({ value, name }): Layer => ({
      // The field's schema says that it holds layers.
      message: value as Message<LayerParameter>,
      base: 0,
      width: 0,
      keyword: name,
    }),
  );
  return { header, layers };
}
