import type { TransformationParameter } from '../../schema/caffe.generated.ts';
import type { Note, Program } from './program.ts';

/** What Caffe's data layers do to what they read, which whoever feeds the model has to do instead. */
export function preparations<Call>({ inputs }: Program<Call>): readonly Note[] {
  return [...new Set(inputs.map(it => it.layer))].flatMap(layer => {
    const { type, transform_param } = layer.message;
    const steps = transforming.has(type) ? stepsOf(transform_param) : [];
    if (steps.length === 0) return [];
    return [{ layer, text: `Caffe ${steps.join(', then ')}; do so with what you feed in.` }];
  });
}

/** The layers that look at `transform_param`. */
const transforming: ReadonlySet<string> = new Set(['Data', 'ImageData', 'MemoryData', 'WindowData']);

/** In Caffe's order (Caffe: `DataTransformer::Transform`). */
function stepsOf({ mean_file, mean_value, scale }: TransformationParameter): readonly string[] {
  return [
    ...(mean_file ? [`subtracts the mean image in ${mean_file}`] : []),
    ...(mean_value.length > 0 ? [`subtracts ${mean_value.join(', ')}`] : []),
    ...(scale === 1 ? [] : [`multiplies by ${scale}`]),
  ];
}
