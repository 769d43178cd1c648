import picomatch from 'picomatch/posix';

/**
 * Whether a path matches a pattern such as `models/ssd/**`, or one without a slash, such as `*_ssd.prototxt`,
 * which is for the last name of the path.
 */
export function matchesPattern(path: string, pattern: string): boolean {
  return picomatch.isMatch(path, pattern, { dot: true, matchBase: !pattern.includes('/') });
}
