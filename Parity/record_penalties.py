"""Records penalties on a small critic, and their gradients by PyTorch's double backward, for Tests/ForeignTests.

    python record_penalties.py FOLDER

Writes penalties.safetensors: the critic's weights by Bespoke's names and in its layout, images, random numbers, the
value of each penalty and its gradient with respect to each weight. Computed in double precision. The critic has every
layer through which derivatives of derivatives go; PenaltyTests declares the same one.
"""

import sys

import numpy as np
import torch
import torch.nn.functional as F
from safetensors.numpy import save_file

torch.manual_seed(5)
torch.set_default_dtype(torch.float64)

BATCH, HEIGHT, WIDTH, CHANNELS = 3, 6, 5, 2
SHAPES = {
    "conv1/kernel": (3, 3, 2, 4), "conv1/bias": (4,),
    "layerNorm1/gamma": (4,), "layerNorm1/beta": (4,),
    "convTranspose1/kernel": (3, 3, 3, 4), "convTranspose1/bias": (3,),
    "instanceNorm1/gamma": (3,), "instanceNorm1/beta": (3,),
    "conv2/kernel": (2, 2, 3, 4), "conv2/bias": (4,),
    "dense1/kernel": (2 * 2 * 4, 5), "dense1/bias": (5,),
    "dense2/kernel": (5, 1), "dense2/bias": (1,),
}  # fmt: skip


def critic(w, x):
    """Images NHWC, kernels [h, w, a, b]."""
    channels = lambda v: v.view(1, -1, 1, 1)
    kernel = lambda name: w[name].permute(3, 2, 0, 1)
    x = x.permute(0, 3, 1, 2)
    # `same`, stride 2: of 6 x 5, one pixel is missing below and one on either side.
    x = F.conv2d(F.pad(x, (1, 1, 0, 1)), kernel("conv1/kernel"), w["conv1/bias"], stride=2)
    x = F.layer_norm(x, x.shape[1:], eps=1e-3)
    x = F.leaky_relu(x * channels(w["layerNorm1/gamma"]) + channels(w["layerNorm1/beta"]), 0.2)
    # `same`, stride 2, from 3 x 3 to 6 x 6: the whole product is 7 x 7.
    x = F.conv_transpose2d(x, kernel("convTranspose1/kernel"), w["convTranspose1/bias"], stride=2)[:, :, :6, :6]
    x = F.softplus(F.instance_norm(x, eps=1e-3) * channels(w["instanceNorm1/gamma"]) + channels(w["instanceNorm1/beta"]))
    x = F.avg_pool2d(x, 2, stride=1)
    x = torch.sigmoid(F.conv2d(x, kernel("conv2/kernel"), w["conv2/bias"]))
    x = F.max_pool2d(x, 2).permute(0, 2, 3, 1).flatten(1)
    x = torch.tanh(x @ w["dense1/kernel"] + w["dense1/bias"])
    return x @ w["dense2/kernel"] + w["dense2/bias"]


def slope(w, x):
    x = x.detach().requires_grad_()
    (found,) = torch.autograd.grad(critic(w, x).sum(), x, create_graph=True)
    return found


def norm(x):
    return (x.square().sum((1, 2, 3)) + 1e-12).sqrt()


def rounded(*shape):
    """Random numbers that float32 holds exactly."""
    return torch.randn(*shape).float().double()


def penalties(w, given):
    """The formulas of the papers, with Bespoke's defaults."""
    real, fake = given["real"], given["fake"]
    share = given["uniform"].view(-1, 1, 1, 1)
    near = real + 0.5 * real.std(correction=0) * given["normal"]
    yield "gradient-penalty", 10 * (norm(slope(w, share * real + (1 - share) * fake)) - 1).square().mean()
    yield "dragan", 10 * (norm(slope(w, near)) - 1).square().mean()
    yield "r1", 10 / 2 * slope(w, real).square().sum((1, 2, 3)).mean()
    yield "r2", 10 / 2 * slope(w, fake).square().sum((1, 2, 3)).mean()


def main(folder):
    w = {n: (rounded(*s) * 0.75).requires_grad_() for n, s in SHAPES.items()}
    images = (BATCH, HEIGHT, WIDTH, CHANNELS)
    given = {
        "real": rounded(*images), "fake": rounded(*images), "normal": rounded(*images),
        "uniform": torch.rand(BATCH).float().double(),
    }  # fmt: skip
    tensors = {**given, **{f"discriminator/{n}": x for n, x in w.items()}}
    for name, value in penalties(w, given):
        tensors[f"penalty/{name}"] = value
        gradients = torch.autograd.grad(value, list(w.values()), allow_unused=True)
        for weight, gradient in zip(w, gradients):
            # The last bias moves no slope.
            gradient = torch.zeros_like(w[weight]) if gradient is None else gradient
            tensors[f"grad/{name}/discriminator/{weight}"] = gradient
    # In C's order: the file holds memory as it lies, and some gradients lie transposed.
    arrays = {n: np.array(x.detach().numpy(), np.float32, order="C") for n, x in tensors.items()}
    save_file(arrays, f"{folder}/penalties.safetensors")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
