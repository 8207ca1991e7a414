"""Losses, penalties and optimisers by their formulas, in PyTorch."""

import torch
import torch.nn.functional as F

from torch_layers import from_torch, to_torch

EPSILON = 1e-7  # of optimisers


class NonSaturating:
    """Cross-entropy from logits."""

    @staticmethod
    def discriminator(real, fake):
        entropy = F.binary_cross_entropy_with_logits
        return entropy(real, torch.ones_like(real)) + entropy(fake, torch.zeros_like(fake))

    @staticmethod
    def generator(fake):
        return F.binary_cross_entropy_with_logits(fake, torch.ones_like(fake))

    @staticmethod
    def score(logits):
        return torch.sigmoid(logits).mean()


class OfOutputs:
    """Losses whose score is the mean output."""

    @staticmethod
    def score(logits):
        return logits.mean()


class LeastSquares(OfOutputs):
    @staticmethod
    def discriminator(real, fake):
        return (F.mse_loss(real, torch.ones_like(real)) + F.mse_loss(fake, torch.zeros_like(fake))) / 2

    @staticmethod
    def generator(fake):
        return F.mse_loss(fake, torch.ones_like(fake)) / 2


class Wasserstein(OfOutputs):
    @staticmethod
    def discriminator(real, fake):
        return fake.mean() - real.mean()

    @staticmethod
    def generator(fake):
        return -fake.mean()


class Hinge(Wasserstein):
    @staticmethod
    def discriminator(real, fake):
        return F.relu(1 - real).mean() + F.relu(1 + fake).mean()


def squared_slope(judge, at):
    """Of each sample, by PyTorch's double backward."""
    at = at.detach().requires_grad_()
    (slope,) = torch.autograd.grad(judge(at).sum(), at, create_graph=True)
    return slope.square().sum((1, 2, 3))


def between(real, fake, share):
    """`share` of the real images, one number a sample."""
    share = share.view(-1, 1, 1, 1)
    return share * real + (1 - share) * fake


def gradient_penalty(judge, real, fake, share, weight=10):
    norm = (squared_slope(judge, between(real, fake, share)) + 1e-12).sqrt()
    return weight * (norm - 1).square().mean()


def zero_centred_penalty(judge, images, weight):
    return weight / 2 * squared_slope(judge, images).mean()


def slope_between(judge, real, fake, share, weight):
    return weight * squared_slope(judge, between(real, fake, share)).mean()


class Adam:
    """`torch.optim.Adam` in Keras's form: its epsilon stands beside the uncorrected root, so PyTorch's is larger."""

    def __init__(self, rate, beta1=0.9, beta2=0.999):
        self.rate, self.betas = rate, (beta1, beta2)
        self.optimiser, self.updates = None, 0

    def update(self, weights, gradients):
        """New weights, all by the trace's names and in its layout."""
        if self.optimiser is None:
            self.tensors = {n: to_torch(n, w) for n, w in weights.items()}
            self.optimiser = torch.optim.Adam(list(self.tensors.values()), lr=self.rate, betas=self.betas)
        for name, tensor in self.tensors.items():
            tensor.data, tensor.grad = to_torch(name, weights[name]), to_torch(name, gradients[name])
        self.updates += 1
        self.optimiser.param_groups[0]["eps"] = EPSILON / (1 - self.betas[1] ** self.updates) ** 0.5
        self.optimiser.step()
        return {n: from_torch(n, t) for n, t in self.tensors.items()}


class RMSProp:
    """Keras's: the epsilon stands under the root, where PyTorch's own has it beside. Then weights are clipped."""

    def __init__(self, rate, rho=0.9, clip=None):
        self.rate, self.rho, self.clip, self.squares = rate, rho, clip, {}

    def update(self, weights, gradients):
        result = {}
        for name, weight in weights.items():
            gradient = torch.tensor(gradients[name])
            old = self.squares.get(name, torch.zeros_like(gradient))
            self.squares[name] = self.rho * old + (1 - self.rho) * gradient.square()
            new = torch.tensor(weight) - self.rate * gradient / (self.squares[name] + EPSILON).sqrt()
            result[name] = (new if self.clip is None else new.clamp(-self.clip, self.clip)).numpy()
        return result
