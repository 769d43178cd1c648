/**
 * The name that a layer type of V1 has today: `DENSE_CRF` is written `DenseCRF` in forks that came later, and
 * what only one Caffe has is called as Caffe's own types were when they got names.
 */
export function todayOf(v1: string): string {
  const words = v1.split('_').map(word => word.charAt(0) + word.slice(1).toLowerCase());
  return unusualNames[v1] ?? words.join('');
}

const unusualNames: Readonly<Record<string, string>> = {
  BN: 'BN',
  CONVOLUTION3D: 'Convolution3D',
  DECONVOLUTION3D: 'Deconvolution3D',
  DENSE_CRF: 'DenseCRF',
  ONEHOT: 'OneHot',
  POOLING3D: 'Pooling3D',
  RELU6: 'ReLU6',
  ROIPOOLING: 'ROIPooling',
};
