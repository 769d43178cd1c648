/** The fields that hold the path of a file or a folder, and how the files end where that is known. */
export const pathFields: ReadonlyMap<string, string | undefined> = new Map([
  ['net', '.prototxt'],
  ['train_net', '.prototxt'],
  ['test_net', '.prototxt'],
  ['mean_file', '.binaryproto'],
  ['weights', '.caffemodel'],
  ['source', undefined],
  ['root_folder', undefined],
  ['snapshot_prefix', undefined],
  ['file_name', undefined],
]);
