/** Python that stands for a layer without counterpart; its first argument names the layer. */
export const notImplemented = `def not_implemented(layer, *bottoms):
    """Stands for a layer that has no counterpart."""
    raise NotImplementedError(layer)`;
