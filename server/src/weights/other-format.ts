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
    message: 'It is an HDF5 file (.caffemodel.h5). Load it in Caffe and save it as a binary .caffemodel.',
  },
  {
    begins: ['version https://git-lfs'],
    message: 'It is a Git LFS pointer in place of the file. Get the file with `git lfs pull`.',
  },
  {
    begins: ['<'],
    message: 'It is a web page or XML: the server gave that in place of the file. Download it again.',
  },
  { begins: ['\x1F\x8B', 'PK\x03\x04'], message: 'It is compressed. Unpack it first.' },
  {
    // Field 1 of a net is a string; of these messages it is a number.
    begins: ['\x08'],
    message: 'It is not a net: a solver state (.solverstate) or a mean (.binaryproto) begins like this.',
  },
  {
    begins: ['#', 'name:', 'input:', 'layer {', 'layer{', 'layers {', 'layers{'],
    message: 'It is a net as text (.prototxt). What is needed is the binary file with the weights.',
  },
];
