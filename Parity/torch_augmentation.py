"""DiffAugment by its authors' formulas (Zhao et al. 2020), in PyTorch, with the numbers that a trace drew; layout NCHW."""

import torch
import torch.nn.functional as F


class Numbers:
    """What was drawn for one batch on its way to the discriminator."""

    def __init__(self, given, batch, probability):
        # `probability` is None where all samples are changed.
        self.given, self.batch, self.probability = given, batch, probability

    def draw(self, word):
        """One number a sample, or one an element of images in the trace's layout."""
        return self.given(f"augmentation/{word}/{self.batch}")

    def chosen(self, word, changed, unchanged):
        """Changed samples where they are chosen; both have samples first, or `unchanged` is a number."""
        if self.probability is None:
            return changed
        chosen = self.draw(word) < self.probability
        chosen = chosen.view(-1, *[1] * (changed.dim() - 1))
        return torch.where(chosen, changed, torch.as_tensor(unchanged, dtype=changed.dtype))


def colour(x, numbers):
    def number(word, unchanged, of):
        return numbers.chosen(f"{word}-chosen", of(numbers.draw(word)), unchanged).view(-1, 1, 1, 1)

    x = x + number("brightness", 0, lambda u: u - 0.5)
    if x.shape[1] > 1:
        mean = x.mean(1, keepdim=True)
        x = (x - mean) * number("saturation", 1, lambda u: u * 2) + mean
    mean = x.mean((1, 2, 3), keepdim=True)
    return (x - mean) * number("contrast", 1, lambda u: u + 0.5) + mean


def translation(x, numbers):
    """The authors' code gathers from an image with a border of zeros; so does this, for one direction at a time."""
    for axis, word in ((2, "translation-rows"), (3, "translation-columns")):
        extent = x.shape[axis]
        reach = int(extent * 0.125 + 0.5)
        if reach == 0:
            continue
        shift = numbers.chosen("translation-chosen", numbers.draw(word), reach).long() - reach
        places = (torch.arange(extent)[None] + shift[:, None] + 1).clamp(0, extent + 1)
        bordered = F.pad(x, (0, 0, 1, 1) if axis == 2 else (1, 1, 0, 0))
        shape = [len(x), 1, 1, 1]
        shape[axis] = extent
        x = bordered.gather(axis, places.view(shape).expand(x.shape))
    return x


def cutout(x, numbers):
    def hole(extent, word):
        size = int(extent * 0.5 + 0.5)
        places = torch.arange(extent)[None]
        first = numbers.draw(word).long()[:, None] - size // 2
        return (first <= places) & (places < first + size)

    holes = hole(x.shape[2], "cutout-rows")[:, None, :, None] & hole(x.shape[3], "cutout-columns")[:, None, None, :]
    return numbers.chosen("cutout-chosen", x.masked_fill(holes, 0), x)


def in_turn(*transforms):
    def augmented(x, numbers):
        for transform in transforms:
            x = transform(x, numbers)
        return x

    return augmented
