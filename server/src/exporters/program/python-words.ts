/** What Python keeps for itself: neither a variable nor an attribute can be called so. */
export const pythonKeywords: readonly string[] = [
  ...'False None True and as assert async await break class continue def del elif else except finally for'.split(
    ' ',
  ),
  ...'from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(' '),
];

/** What cannot name a variable in a Python module of ours. */
export const pythonWords: readonly string[] = [
  ...pythonKeywords,
  ...'build_model load_caffe_weights model not_implemented partial path self WEIGHTS'.split(' '),
];
