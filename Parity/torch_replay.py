"""The steps of a trace in PyTorch, on its own operations, autograd and Adam; layout NCHW."""

import numpy as np
import torch
import torch.nn.functional as F

from trace import Kinks

EPSILON, MOMENTUM = 1e-3, 0.99  # of batch normalisation
ADAM_EPSILON = 1e-7


class Net:
    """One player's tensors as PyTorch lays them out, and the layers that both models are made of."""

    def __init__(self, trace, step, player, kinks):
        self.trace, self.step, self.player, self.kinks = trace, step, player, kinks
        self.parameters = {n: self.parameter(n, trace.before(step, n)) for n in trace.states(player)}
        self.moving = {n: torch.tensor(trace.before(step, n)) for n in trace.states(player, "moving")}

    @staticmethod
    def to_torch(name, value):
        """Kernels [in, out] become [out, in]; [h, w, a, b] become [b, a, h, w]."""
        value = torch.tensor(value)
        if name.endswith("/kernel"):
            value = value.permute(3, 2, 0, 1) if value.dim() == 4 else value.t()
        return value.contiguous()

    @staticmethod
    def from_torch(name, value):
        value = value.detach()
        if name.endswith("/kernel"):
            value = value.permute(2, 3, 1, 0) if value.dim() == 4 else value.t()
        return value.numpy()

    def parameter(self, name, value):
        return self.to_torch(name, value).requires_grad_()

    def __getitem__(self, name):
        return self.parameters.get(f"{self.player}/{name}")

    def dense(self, x, name):
        return F.linear(x, self[f"{name}/kernel"], self[f"{name}/bias"])

    def conv(self, x, name, stride):
        """TensorFlow's `same`: the smaller half of the padding first."""
        kernel = self[f"{name}/kernel"]
        pads = []
        for extent, width in zip(x.shape[:1:-1], kernel.shape[:1:-1]):
            total = max((-(-extent // stride) - 1) * stride + width - extent, 0)
            pads += [total // 2, total - total // 2]
        return F.conv2d(F.pad(x, pads), kernel, self[f"{name}/bias"], stride)

    def conv_transpose(self, x, name, stride):
        """The adjoint of `conv` on an image `stride` times as large: the whole product, cropped."""
        kernel = self[f"{name}/kernel"]
        full = F.conv_transpose2d(x, kernel, None, stride)
        height, width = x.shape[2] * stride, x.shape[3] * stride
        top, left = ((k - stride) // 2 if k > stride else 0 for k in kernel.shape[2:])
        return full[:, :, top : top + height, left : left + width]

    def batch_norm(self, x, name):
        """The running variance follows the biased variance, as in Keras; PyTorch's own follows the unbiased one."""
        mean, variance = torch.zeros(x.shape[1]), torch.ones(x.shape[1])
        y = F.batch_norm(x, mean, variance, self[f"{name}/gamma"], self[f"{name}/beta"], True, 1.0, EPSILON)
        count = x.numel() // x.shape[1]
        for part, batch in (("moving_mean", mean), ("moving_variance", variance * ((count - 1) / count))):
            state = f"{self.player}/{name}/{part}"
            self.moving[state] = self.moving[state] * MOMENTUM + batch * (1 - MOMENTUM)
        return y

    def leaky(self, x, slope, ordinal, product="dense", suffix=""):
        """PyTorch's rectifier, put right where the trace is on the other side of zero. Features count as [h, w, c]."""
        ours = self.trace.side(self.step, (self.player, "leakyReLU", "dropout", product), ordinal, suffix)
        natural = x.detach() if x.dim() == 2 else x.detach().permute(0, 2, 3, 1)
        differs = torch.tensor(self.kinks.differing(natural.numpy(), ours))
        differs = differs if x.dim() == 2 else differs.permute(0, 3, 1, 2)
        other = torch.where(x > 0, slope - 1.0, 1.0 - slope) * x
        return F.leaky_relu(x, slope) + torch.where(differs, other, torch.zeros(()))


def images(x):
    """NHWC to NCHW."""
    return torch.tensor(np.moveaxis(x, 3, 1).copy())


class Dcgan:
    rate, beta1 = 2e-4, 0.5

    @staticmethod
    def generate(g, z):
        x = g.leaky(g.batch_norm(g.dense(z, "dense1"), "batchNorm1"), 0.3, 1)
        # Features count as [h, w, c].
        x = x.reshape(-1, 7, 7, 256).permute(0, 3, 1, 2)
        x = g.leaky(g.batch_norm(g.conv_transpose(x, "convTranspose1", 1), "batchNorm2"), 0.3, 2)
        x = g.leaky(g.batch_norm(g.conv_transpose(x, "convTranspose2", 2), "batchNorm3"), 0.3, 3)
        return torch.tanh(g.conv_transpose(x, "convTranspose3", 2))

    @staticmethod
    def judge(d, x, pass_name):
        for i in (1, 2):
            mask = d.trace[f"step{d.step}/mask/dropout{i}/{pass_name}"]
            x = d.leaky(d.conv(x, f"conv{i}", 2), 0.3, i, "conv", "/" + pass_name) * images(mask)
        return d.dense(x.permute(0, 2, 3, 1).flatten(1), "dense1")


class Mlp:
    rate, beta1 = 1e-4, 0.9

    @staticmethod
    def generate(g, z):
        x = z
        for i in (1, 2, 3):
            x = g.batch_norm(g.leaky(g.dense(x, f"dense{i}"), 0.2, i), f"batchNorm{i}")
        return torch.tanh(g.dense(x, "dense4")).reshape(-1, 1, 28, 28)

    @staticmethod
    def judge(d, x, pass_name):
        x = x.flatten(1)
        for i in (1, 2, 3):
            x = d.leaky(d.dense(x, f"dense{i}"), 0.2, i, "dense", "/" + pass_name)
        return d.dense(x, "dense4")


MODELS = {"dcgan": Dcgan, "mlp": Mlp}


class Adam:
    """`torch.optim.Adam` in Keras's form: its epsilon stands beside the uncorrected root, so PyTorch's is larger."""

    def __init__(self, trace, player, model):
        self.names = trace.states(player)
        self.weights = [Net.to_torch(n, trace.before(1, n)) for n in self.names]
        self.optimiser = torch.optim.Adam(self.weights, lr=model.rate, betas=(model.beta1, 0.999))

    def update(self, trace, step):
        """One update of the trace's weights by the trace's gradients."""
        for name, weight in zip(self.names, self.weights):
            weight.data = Net.to_torch(name, trace.before(step, name))
            weight.grad = Net.to_torch(name, trace[f"step{step}/grad/{name}"])
        self.optimiser.param_groups[0]["eps"] = ADAM_EPSILON / (1 - 0.999**step) ** 0.5
        self.optimiser.step()
        for name, weight in zip(self.names, self.weights):
            yield f"step{step}/after/{name}", Net.from_torch(name, weight)


def replay(trace, compare):
    """Compares all steps."""
    kinks = Kinks()
    model = MODELS[trace.metadata["model"]]
    optimisers = [Adam(trace, player, model) for player in ("generator", "discriminator")]
    for step in range(1, trace.steps + 1):
        g, d = Net(trace, step, "generator", kinks), Net(trace, step, "discriminator", kinks)
        fake = model.generate(g, torch.tensor(trace[f"step{step}/noise"]))
        on_real = model.judge(d, images(trace[f"step{step}/real"]), "real")
        on_fake = model.judge(d, fake, "fake")
        entropy = F.binary_cross_entropy_with_logits
        ones, zeros = torch.ones_like(on_real), torch.zeros_like(on_real)
        loss_d = entropy(on_real, ones) + entropy(on_fake, zeros)
        loss_g = entropy(on_fake, ones)

        compare.check(f"step{step}/fake", fake.detach().permute(0, 2, 3, 1))
        compare.check(f"step{step}/logits/real", on_real.detach())
        compare.check(f"step{step}/logits/fake", on_fake.detach())
        compare.check(f"step{step}/loss/discriminator", loss_d.detach())
        compare.check(f"step{step}/loss/generator", loss_g.detach())
        compare.check(f"step{step}/score/real", torch.sigmoid(on_real).mean().detach())
        compare.check(f"step{step}/score/fake", torch.sigmoid(on_fake).mean().detach())
        for net, loss in ((d, loss_d), (g, loss_g)):
            gradients = torch.autograd.grad(loss, list(net.parameters.values()), retain_graph=True)
            for name, gradient in zip(net.parameters, gradients):
                compare.check(f"step{step}/grad/{name}", Net.from_torch(name, gradient))
            for name, value in net.moving.items():
                compare.check(f"step{step}/after/{name}", value.detach())
        for optimiser in optimisers:
            for name, weight in optimiser.update(trace, step):
                compare.check(name, weight)
    return kinks
