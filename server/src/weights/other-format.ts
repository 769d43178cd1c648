/** What the first bytes tell of a file that is no binary net, with what to do; undefined if nothing. */
export function otherFormat(head: Uint8Array): string | undefined {
  const text = String.fromCharCode(...head);
  return formats.find(({ begins }) => begins.some(it => text.startsWith(it)))?.message;
}

/** How many bytes `otherFormat` looks at. */
export const HEAD_LENGTH = 64;

/** No message NetParameter begins like one of these. */
const formats: readonly { readonly begins: readonly string[]; readonly message: string }[] = [
  {
    begins: ['\x89HDF'],
    message: 'it is an HDF5 file (.caffemodel.h5): load it in Caffe and save it as a binary .caffemodel',
  },
  {
    begins: ['version https://git-lfs'],
    message: 'it is a Git LFS pointer in place of the file: get the file with `git lfs pull`',
  },
  {
    begins: ['<'],
    message: 'it is a web page or XML, which a server gave in place of the file: download it again',
  },
  { begins: ['\x1F\x8B', 'PK\x03\x04'], message: 'it is compressed: unpack it first' },
  {
    // Field 1 of a net is a string; of these messages it is a number.
    begins: ['\x08'],
    message: 'it is not a net: a solver state (.solverstate) or a mean (.binaryproto) begins like this',
  },
  {
    begins: ['#', 'name:', 'input:', 'layer {', 'layer{', 'layers {', 'layers{'],
    message: 'it is a net as text (.prototxt): what is needed is the binary file with the weights',
  },
];
