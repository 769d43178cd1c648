/** The layer's name in letters that every version of Keras takes: `/` and others become `_`. */
export function kerasName(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9_-]/g, '_');
}
