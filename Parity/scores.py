"""Compares Bespoke's scores with torch-fidelity, torchmetrics, prdc, TF-GAN's formula and POT on the same features.

    python scores.py VALUES [FIXTURE]

VALUES is what `score-values` prints. Prints the largest differences, exit code 1 if one leaves its bound; writes FIXTURE,
the other libraries' values, for Tests/ScoresTests. Features are those of Tests/ScoreCases, computed again here.
"""

import json
import sys
from unittest import mock

import numpy as np
import ot
import prdc
import torch

# torch-fidelity imports it for networks that nobody asks here; it is not installed.
VISION = ("torchvision", "torchvision.datasets", "torchvision.transforms", "torchvision.transforms.functional")
sys.modules.update({name: mock.MagicMock() for name in VISION})
from torch_fidelity.metric_fid import fid_features_to_statistics, fid_statistics_to_metric
from torch_fidelity.metric_kid import kid_features_to_metric
from torch_fidelity.metric_prc import prc_features_to_metric

for name in VISION:
    del sys.modules[name]
from torchmetrics.image.fid import FrechetInceptionDistance
from torchmetrics.image.kid import KernelInceptionDistance

# name, dimension, reals, fakes, scale and shift of the fakes
CASES = [
    ("equal", 16, 300, 300, 1, 0), ("shifted", 16, 300, 250, 0.5, 0.25), ("collapsed", 16, 300, 300, 0.0625, 0),
    ("few", 16, 12, 9, 1, 0), ("blocks", 8, 2500, 2100, 1, 0.125),
]  # fmt: skip
# Of the value, or of 1 where it is smaller. Where there are fewer rows than dimensions, covariances have eigenvalues that
# are rounding, and the root of 1e-16 is 1e-8. torch-fidelity takes the means that are precision and recall in single
# precision.
BOUND, BOUND_OF_FEW, BOUND_OF_SINGLE = 1e-9, 1e-6, 1e-6


def rows(count, dimension, seed, scale, shift):
    index = np.arange(4 * count * dimension, dtype=np.uint64)
    with np.errstate(over="ignore"):
        z = (np.uint64(seed << 32) | index) * np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        z ^= z >> np.uint64(31)
    parts = ((z >> np.uint64(40)).astype(np.float64) * 2.0**-24).reshape(-1, 4)
    total = parts[:, 0] + parts[:, 1] + parts[:, 2] + parts[:, 3] - 2
    return (total * scale + shift).astype(np.float32).astype(np.float64).reshape(count, dimension)


def tfgan_kernel_distance(real, fake, most=1024):
    """`kernel_classifier_distance_and_std_from_activations` of TF-GAN, in numpy."""
    blocks = -(-max(len(real), len(fake)) // most)

    def sizes(n):
        size, larger = n // blocks, n % blocks
        return np.cumsum([0] + [size] * (blocks - larger) + [size + 1] * larger)

    kernel = lambda a, b: (a @ b.T / real.shape[1] + 1) ** 3
    estimates = []
    (r, f) = (sizes(len(real)), sizes(len(fake)))
    for i in range(blocks):
        x, y = real[r[i] : r[i + 1]], fake[f[i] : f[i + 1]]
        (m, n), (kxx, kyy) = (len(x), len(y)), (kernel(x, x), kernel(y, y))
        estimates.append(
            (kxx.sum() - np.trace(kxx)) / (m * (m - 1)) + (kyy.sum() - np.trace(kyy)) / (n * (n - 1))
            - 2 * kernel(x, y).sum() / (m * n)
        )  # fmt: skip
    error = np.std(estimates, ddof=1) / np.sqrt(blocks) if blocks > 1 else None
    return float(np.mean(estimates)), error


class Same(torch.nn.Module):
    """Images that are features."""

    def __init__(self, dimension):
        super().__init__()
        self.num_features = dimension

    def forward(self, x):
        return x


def peers(name, real, fake):
    """(library, score, value, bound) of all that the libraries say."""
    bound = BOUND_OF_FEW if name == "few" else BOUND
    neighbours = min(5, len(real) - 1, len(fake) - 1)
    (r, f) = (torch.from_numpy(real), torch.from_numpy(fake))

    statistics = [fid_features_to_statistics(x) for x in (r, f)]
    fidelity = fid_statistics_to_metric(*statistics, False)["frechet_inception_distance"]
    yield "torch-fidelity", "frechet", float(fidelity), bound
    metric = FrechetInceptionDistance(feature=Same(real.shape[1])).set_dtype(torch.float64)
    metric.update(r, real=True)
    metric.update(f, real=False)
    yield "torchmetrics", "frechet", float(metric.compute()), bound

    value, error = tfgan_kernel_distance(real, fake)
    yield "TF-GAN's formula", "kid", value, BOUND
    if error is not None:
        yield "TF-GAN's formula", "kidStandardError", float(error), BOUND
    if len(real) == len(fake):
        kid = kid_features_to_metric(
            r, f, kid_subsets=1, kid_subset_size=len(real), kid_kernel="poly", kid_kernel_poly_degree=3,
            kid_kernel_poly_gamma=None, kid_kernel_poly_coef0=1, rng_seed=1, verbose=False)  # fmt: skip
        yield "torch-fidelity", "kid", float(kid["kernel_inception_distance_mean"]), BOUND
        metric = KernelInceptionDistance(feature=Same(real.shape[1]), subsets=1, subset_size=len(real))
        metric.update(r, real=True)
        metric.update(f, real=False)
        yield "torchmetrics", "kid", float(metric.compute()[0]), BOUND

    found = prdc.compute_prdc(real_features=real, fake_features=fake, nearest_k=neighbours)
    for score in ("precision", "recall", "density", "coverage"):
        yield "prdc", score, float(found[score]), BOUND
    # The generated images come first there.
    found = prc_features_to_metric(f, r, prc_neighborhood=neighbours, prc_batch_size=10000, save_cpu_ram=False, verbose=False)
    yield "torch-fidelity", "precision", float(found["precision"]), BOUND_OF_SINGLE
    yield "torch-fidelity", "recall", float(found["recall"]), BOUND_OF_SINGLE

    columns = [ot.wasserstein_1d(real[:, d], fake[:, d], p=2) for d in range(real.shape[1])]
    yield "POT", "wasserstein", float(np.sqrt(np.mean(columns))), BOUND


def main(values, fixture=None):
    with open(values) as file:
        ours = json.load(file)
    worst, recorded, holds = {}, {}, True
    for name, dimension, reals, fakes, scale, shift in CASES:
        real, fake = rows(reals, dimension, 1, 1, 0), rows(fakes, dimension, 2, scale, shift)
        for library, score, value, bound in peers(name, real, fake):
            difference = abs(ours[name][score] - value) / max(abs(value), 1)
            if difference >= worst.get((library, score), (-1,))[0]:
                worst[library, score] = (difference, name, ours[name][score], value)
            if not difference <= bound:
                holds = False
                print(f"{name}: {score} is {ours[name][score]!r}, and {value!r} by {library}")
            recorded.setdefault(name, {}).setdefault(library, {})[score] = value
    print(f"{'library':<18}{'score':<18}{'largest difference':<20}in")
    for (library, score), (difference, name, own, value) in worst.items():
        print(f"{library:<18}{score:<18}{difference:<20.1e}{name}: {own:.9g} against {value:.9g}")
    if fixture:
        with open(fixture, "w") as file:
            json.dump(recorded, file, indent=1, sort_keys=True)
            file.write("\n")
    print("bounds hold" if holds else "BOUNDS DO NOT HOLD")
    return 0 if holds else 1


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
