"""The layers of Bespoke's models in PyTorch's operations; layout NCHW. One player's weights and statistics."""

import numpy as np
import torch
import torch.nn.functional as F

EPSILON, MOMENTUM = 1e-3, 0.99  # of batch normalisation


def images(x):
    """NHWC to NCHW."""
    return torch.tensor(np.moveaxis(x, 3, 1).copy())


def to_torch(name, value):
    """Kernels [in, out] become [out, in]; [h, w, a, b] become [b, a, h, w]."""
    value = torch.tensor(value)
    if name.endswith("kernel"):
        value = value.permute(3, 2, 0, 1) if value.dim() == 4 else value.t()
    return value.contiguous()


def from_torch(name, value):
    value = value.detach()
    if name.endswith("kernel"):
        value = value.permute(2, 3, 1, 0) if value.dim() == 4 else value.t()
    return value.numpy()


class Player:
    """Weights and statistics as they are at one moment."""

    def __init__(self, trace, step, name, kinks):
        self.trace, self.step, self.name, self.kinks = trace, step, name, kinks
        self.statistics = {n: torch.tensor(trace.before(step, n)) for n in trace.statistics(name)}
        self.set({n: trace.before(step, n) for n in trace.parameters(name)})

    def set(self, weights):
        """Takes new weights, by the trace's names and in its layout. A turn of the game begins."""
        self.parameters = {n: to_torch(n, w).requires_grad_() for n, w in weights.items()}
        self.at_start = dict(self.statistics)

    def during(self, name, suffix="", moves=True):
        """One pass: its name in the trace's masks, what it adds to the names of values, whether statistics move."""
        return Pass(self, name, suffix, moves)

    def weights(self):
        """By the trace's names and in its layout."""
        return {n: from_torch(n, w) for n, w in self.parameters.items()}

    def gradients(self, loss):
        """By the trace's names and in its layout."""
        found = torch.autograd.grad(loss, list(self.parameters.values()), retain_graph=True)
        return {n: from_torch(n, g) for n, g in zip(self.parameters, found)}


class Pass:
    def __init__(self, player, name, suffix, moves):
        self.player, self.name, self.suffix, self.moves = player, name, suffix, moves

    def __getitem__(self, part):
        return self.player.parameters.get(f"{self.player.name}/{part}")

    def statistic(self, part):
        return f"{self.player.name}/{part}"

    # Products

    def kernel(self, name, vector="vector_u"):
        """Divided by its largest singular value where the layer keeps a vector for that."""
        kernel = self[name]
        state = self.statistic(name.rsplit("/", 1)[0] + "/" + vector)
        if state not in self.player.statistics:
            return kernel
        matrix = kernel.permute(2, 3, 1, 0) if kernel.dim() == 4 else kernel.t()
        matrix = matrix.reshape(-1, matrix.shape[-1])
        with torch.no_grad():
            v = F.normalize(matrix @ self.player.at_start[state], dim=0)
            u = F.normalize(matrix.t() @ v, dim=0)
        if self.moves:
            self.player.statistics[state] = u
        return kernel / (v @ (matrix @ u))

    def dense(self, x, name):
        return F.linear(x, self.kernel(f"{name}/kernel"), self[f"{name}/bias"])

    def embedding(self, label, name):
        return F.embedding(label, self[f"{name}/embeddings"])

    def conv(self, x, name, stride=1):
        """TensorFlow's `same`: the smaller half of the padding first."""
        kernel = self.kernel(f"{name}/kernel")
        pads = []
        for extent, width in zip(x.shape[:1:-1], kernel.shape[:1:-1]):
            total = max((-(-extent // stride) - 1) * stride + width - extent, 0)
            pads += [total // 2, total - total // 2]
        return F.conv2d(F.pad(x, pads), kernel, self[f"{name}/bias"], stride)

    def conv_transpose(self, x, name, stride):
        """The adjoint of `conv` on an image `stride` times as large: the whole product, cropped."""
        kernel = self.kernel(f"{name}/kernel")
        full = F.conv_transpose2d(x, kernel, None, stride)
        height, width = x.shape[2] * stride, x.shape[3] * stride
        top, left = ((k - stride) // 2 if k > stride else 0 for k in kernel.shape[2:])
        y = full[:, :, top : top + height, left : left + width]
        bias = self[f"{name}/bias"]
        return y if bias is None else y + bias.view(1, -1, 1, 1)

    # Normalisation and activations

    def batch_norm(self, x, name):
        """The running variance follows the biased variance, as in Keras; PyTorch's own follows the unbiased one."""
        mean, variance = torch.zeros(x.shape[1]), torch.ones(x.shape[1])
        y = F.batch_norm(x, mean, variance, self[f"{name}/gamma"], self[f"{name}/beta"], True, 1.0, EPSILON)
        count = x.numel() // x.shape[1]
        if self.moves:
            for part, batch in (("moving_mean", mean), ("moving_variance", variance * ((count - 1) / count))):
                state = self.statistic(f"{name}/{part}")
                self.player.statistics[state] = self.player.statistics[state] * MOMENTUM + batch * (1 - MOMENTUM)
        return y

    def leaky(self, x, slope, *shown):
        """PyTorch's rectifier, put right where the trace is on the other side of zero.

        `shown` are values of the trace that have the sign of the operand, in the order in which to look for them: a
        rectifier's result, that of dropout behind it, or the product before it.
        """
        bias = lambda layer: self[f"{layer}/bias"].detach().numpy()
        ours = self.player.trace.side(self.player.step, self.player.name, shown, bias, self.suffix)
        # Features count as [h, w, c].
        natural = x.detach() if x.dim() == 2 else x.detach().permute(0, 2, 3, 1)
        differs = torch.tensor(self.player.kinks.differing(natural.numpy(), ours))
        differs = differs if x.dim() == 2 else differs.permute(0, 3, 1, 2)
        other = torch.where(x > 0, slope - 1.0, 1.0 - slope) * x
        return F.leaky_relu(x, slope) + torch.where(differs, other, torch.zeros(()))

    def relu(self, x, *shown):
        return self.leaky(x, 0.0, *shown)

    def dropout(self, x, name):
        """With the trace's mask."""
        mask = self.player.trace[f"step{self.player.step}/mask/{name}/{self.name}"]
        return x * (images(mask) if x.dim() == 4 else torch.tensor(mask))

    # Shapes: features of images count as [h, w, c]

    @staticmethod
    def flatten(x):
        return x.permute(0, 2, 3, 1).flatten(1)

    @staticmethod
    def unflatten(x, height, width):
        return x.reshape(x.shape[0], height, width, -1).permute(0, 3, 1, 2)
