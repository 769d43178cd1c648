/** What PyTorch has no module for, as Python. */
export const helpers: Readonly<Record<string, string>> = {
  Bias: `class Bias(nn.Module):
    """A bias that spreads over the axes behind its own."""

    def __init__(self, shape, axes_behind):
        super().__init__()
        self.bias = nn.Parameter(torch.zeros(shape))
        self.spread = (..., *[None] * axes_behind)

    def forward(self, x):
        return x + self.bias[self.spread]`,
  CaffeLSTM: `class CaffeLSTM(nn.Module):
    """Caffe's LSTM: time first; \`cont\` multiplies the state that goes into each step."""

    def __init__(self, size, units):
        super().__init__()
        self.input_kernel = nn.Parameter(torch.empty(4 * units, size).uniform_(-0.1, 0.1))
        self.bias = nn.Parameter(torch.zeros(4 * units))
        self.state_kernel = nn.Parameter(torch.empty(4 * units, units).uniform_(-0.1, 0.1))

    def forward(self, x, cont):
        state = cell = x.new_zeros(x.shape[1], self.state_kernel.shape[1])
        states = []
        for given, going_on in zip(F.linear(x.flatten(2), self.input_kernel, self.bias), cont[..., None]):
            gates = given + F.linear(going_on * state, self.state_kernel)
            i, f, o, g = gates.chunk(4, 1)
            cell = going_on * torch.sigmoid(f) * cell + torch.sigmoid(i) * torch.tanh(g)
            state = torch.sigmoid(o) * torch.tanh(cell)
            states.append(state)
        return torch.stack(states)`,
  CaffeRNN: `class CaffeRNN(nn.Module):
    """Caffe's RNN: time first; \`cont\` multiplies the state that goes into each step."""

    def __init__(self, size, units):
        super().__init__()
        self.input_kernel = nn.Parameter(torch.empty(units, size).uniform_(-0.1, 0.1))
        self.bias = nn.Parameter(torch.zeros(units))
        self.state_kernel = nn.Parameter(torch.empty(units, units).uniform_(-0.1, 0.1))
        self.output_kernel = nn.Parameter(torch.empty(units, units).uniform_(-0.1, 0.1))
        self.output_bias = nn.Parameter(torch.zeros(units))

    def forward(self, x, cont):
        state = x.new_zeros(x.shape[1], self.state_kernel.shape[1])
        outputs = []
        for given, going_on in zip(F.linear(x.flatten(2), self.input_kernel, self.bias), cont[..., None]):
            state = torch.tanh(given + F.linear(going_on * state, self.state_kernel))
            outputs.append(torch.tanh(F.linear(state, self.output_kernel, self.output_bias)))
        return torch.stack(outputs)`,
  Scale: `class Scale(nn.Module):
    """A factor, and a bias, that spread over the axes behind their own."""

    def __init__(self, shape, axes_behind, bias=True):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(shape))
        self.bias = nn.Parameter(torch.zeros(shape)) if bias else None
        self.spread = (..., *[None] * axes_behind)

    def forward(self, x):
        y = x * self.weight[self.spread]
        return y if self.bias is None else y + self.bias[self.spread]`,
  mvn: `def mvn(x, axes, normalize_variance, eps):
    """Takes the mean away and divides by the standard deviation, over the axes."""
    x = x - x.mean(axes, keepdim=True)
    if not normalize_variance:
        return x
    return x / (x.square().mean(axes, keepdim=True).sqrt() + eps)`,
};
