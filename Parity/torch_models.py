"""The models of Bespoke's zoo, written again by hand in PyTorch. `g`, `d` and `c` are a player during one pass."""

import torch
import torch.nn.functional as F

from torch_augmentation import colour, cutout, in_turn, translation
from torch_training import (
    Adam,
    Hinge,
    LeastSquares,
    NonSaturating,
    RMSProp,
    Wasserstein,
    gradient_penalty,
    slope_between,
    zero_centred_penalty,
)


class Model:
    """What most GANs have in common. With classes, both functions also take the labels of the images."""

    players = ("generator", "discriminator")
    loss = NonSaturating
    # In both losses, of the cross-entropy of classes; `judge` then returns class logits beside its logits.
    class_weight = None
    # The critic's updates in a step; None where both players learn from the same weights.
    critic_steps = None

    # What the discriminator sees of images, with the numbers of the trace; None where it sees them as they are.
    augmentation = None
    # The target of `mean sign D(x)` and the images in which its probability goes from 0 to 1; None where all are changed.
    steered = None

    # The share that a moving average of the generator's weights keeps of its old value; None where there is none.
    averaging = None

    # Steps from one application of `lazy_penalty`, which then counts so many times, to the next.
    lazy_interval = 1

    @staticmethod
    def penalty(turn):
        """What the discriminator pays in every step; `turn.draw` reads random numbers of the trace."""
        return 0

    @staticmethod
    def lazy_penalty(turn):
        return 0


class Dcgan(Model):
    averaging = 0.98

    def optimisers(self):
        return Adam(2e-4, beta1=0.5), Adam(2e-4, beta1=0.5)

    @staticmethod
    def generate(g, z):
        x = g.leaky(g.batch_norm(g.dense(z, "dense1"), "batchNorm1"), 0.3, "leakyReLU1")
        x = g.unflatten(x, 7, 7)
        x = g.leaky(g.batch_norm(g.conv_transpose(x, "convTranspose1", 1), "batchNorm2"), 0.3, "leakyReLU2")
        x = g.leaky(g.batch_norm(g.conv_transpose(x, "convTranspose2", 2), "batchNorm3"), 0.3, "leakyReLU3")
        return torch.tanh(g.conv_transpose(x, "convTranspose3", 2))

    @staticmethod
    def features(d, x):
        for i in (1, 2):
            x = d.leaky(d.conv(x, f"conv{i}", 2), 0.3, f"leakyReLU{i}", f"dropout{i}", f"conv{i}")
            x = d.dropout(x, f"dropout{i}")
        return d.flatten(x)

    def judge(self, d, x):
        return d.dense(self.features(d, x), "dense1")


class Dcgan64(Dcgan):
    """`layers` of images in each network."""

    layers = 4

    def generate(self, g, z):
        x = g.unflatten(g.relu(g.batch_norm(g.dense(z, "dense1"), "batchNorm1"), "relu1"), 4, 4)
        for i in range(1, self.layers):
            x = g.conv_transpose(x, f"convTranspose{i}", 2)
            x = g.relu(g.batch_norm(x, f"batchNorm{i + 1}"), f"relu{i + 1}")
        return torch.tanh(g.conv_transpose(x, f"convTranspose{self.layers}", 2))

    def judge(self, d, x):
        x = d.leaky(d.conv(x, "conv1", 2), 0.2, "leakyReLU1", "conv1")
        for i in range(2, self.layers + 1):
            x = d.batch_norm(d.conv(x, f"conv{i}", 2), f"batchNorm{i - 1}")
            x = d.leaky(x, 0.2, f"leakyReLU{i}", f"batchNorm{i - 1}")
        return d.dense(d.flatten(x), "dense1")


class Dcgan32(Dcgan64):
    layers = 3


class DcganB500(Dcgan):
    def optimisers(self):
        return Adam(1e-4), Adam(1e-4)


class Cdcgan(Dcgan):
    def generate(self, g, z, label):
        return super().generate(g, torch.cat((z, g.embedding(label, "embedding1")), 1))

    def judge(self, d, x, label):
        picture = d.unflatten(d.embedding(label, "embedding1"), 28, 28)
        return super().judge(d, torch.cat((x, picture), 1))


class Acgan(Dcgan):
    class_weight = 1

    def generate(self, g, z, label):
        return super().generate(g, torch.cat((z, F.one_hot(label, 10)), 1))

    def judge(self, d, x, label):
        """Sees images only."""
        x = self.features(d, x)
        return d.dense(x, "dense1"), d.dense(x, "dense2")


class Lsgan(Dcgan):
    loss = LeastSquares


class Mlp(Model):
    def optimisers(self):
        return Adam(1e-4), Adam(1e-4)

    @staticmethod
    def generate(g, z):
        x = z
        for i in (1, 2, 3):
            x = g.batch_norm(g.leaky(g.dense(x, f"dense{i}"), 0.2, f"leakyReLU{i}", f"dense{i}"), f"batchNorm{i}")
        return g.unflatten(torch.tanh(g.dense(x, "dense4")), 28, 28)

    @staticmethod
    def judge(d, x):
        x = d.flatten(x)
        for i in (1, 2, 3):
            x = d.leaky(d.dense(x, f"dense{i}"), 0.2, f"leakyReLU{i}", f"dense{i}")
        return d.dense(x, "dense4")


class Wgan(Model):
    loss = Wasserstein
    critic_steps = 5

    def optimisers(self):
        return RMSProp(5e-5), RMSProp(5e-5, clip=0.01)

    @staticmethod
    def generate(g, z):
        x = g.relu(g.batch_norm(g.dense(z, "dense1"), "batchNorm1"), "relu1")
        x = g.unflatten(x, 7, 7)
        x = g.relu(g.batch_norm(g.conv_transpose(x, "convTranspose1", 2), "batchNorm2"), "relu2")
        return torch.tanh(g.conv_transpose(x, "convTranspose2", 2))

    @staticmethod
    def judge(d, x):
        for i in (1, 2):
            x = d.leaky(d.conv(x, f"conv{i}", 2), 0.2, f"leakyReLU{i}", f"conv{i}")
        return d.dense(d.flatten(x), "dense1")


class WganGp(Wgan):
    def optimisers(self):
        return Adam(1e-4, beta1=0.0, beta2=0.9), Adam(1e-4, beta1=0.0, beta2=0.9)

    @staticmethod
    def penalty(turn):
        return gradient_penalty(turn.look, turn.real, turn.fake, turn.draw("uniform"))


class HingeSngan(Model):
    loss = Hinge
    critic_steps = 1

    def optimisers(self):
        return Adam(1e-4, beta1=0.0, beta2=0.9), Adam(2e-4, beta1=0.0, beta2=0.9)

    @staticmethod
    def generate(g, z):
        x = g.unflatten(g.dense(z, "dense1"), 7, 7)
        twice = lambda x: F.interpolate(x, scale_factor=2, mode="nearest")
        for i in (1, 2):
            convs, norms = [f"conv{3 * i - k}" for k in (2, 1, 0)], [f"batchNorm{2 * i - k}" for k in (1, 0)]
            y = g.conv(twice(g.relu(g.batch_norm(x, norms[0]), f"relu{2 * i - 1}")), convs[0])
            y = g.conv(g.relu(g.batch_norm(y, norms[1]), f"relu{2 * i}"), convs[1])
            x = y + g.conv(twice(x), convs[2])
        return torch.tanh(g.conv(g.relu(g.batch_norm(x, "batchNorm5"), "relu5"), "conv7"))

    @staticmethod
    def judge(d, x):
        half = lambda x: F.avg_pool2d(x, 2)
        y = d.conv(d.relu(d.conv(x, "conv1"), "relu1", "conv1"), "conv2")
        x = half(y) + half(d.conv(x, "conv3"))
        y = d.conv(d.relu(x, "relu2", "add1"), "conv4")
        y = d.conv(d.relu(y, "relu3", "conv4"), "conv5")
        x = half(y) + half(d.conv(x, "conv6"))
        y = d.conv(d.relu(x, "relu4", "add2"), "conv7")
        x = x + d.conv(d.relu(y, "relu5", "conv7"), "conv8")
        return d.dense(d.relu(x, "relu6", "add3").sum((2, 3)), "dense1")


class ClothesClassifier:
    averaging = None
    players = ("classifier",)
    loss = staticmethod(F.cross_entropy)

    def optimisers(self):
        return (Adam(1e-3),)

    @staticmethod
    def classes(c, x):
        x = c.relu(c.conv(x, "conv1", 2), "relu1", "conv1")
        x = c.relu(c.conv(x, "conv2", 2), "relu2", "conv2", "dropout1")
        x = c.dropout(c.flatten(x), "dropout1")
        return c.dense(c.relu(c.dense(x, "dense1"), "relu3", "dense1"), "dense2")


class Seldom(Model):
    """Of the tests' models: penalties in every other step."""

    critic_steps = 2
    lazy_interval = 2

    def optimisers(self):
        return Adam(1e-3, beta1=0.5), Adam(1e-3, beta1=0.5)

    @staticmethod
    def generate(g, z):
        return g.unflatten(torch.tanh(g.dense(z, "dense1")), 8, 6)

    @staticmethod
    def judge(d, x):
        x = d.dropout(torch.tanh(d.conv(x, "conv1", 2)), "dropout1")
        return d.dense(d.flatten(x), "dense1")

    @staticmethod
    def penalty(turn):
        return zero_centred_penalty(turn.on_fake, turn.fake, weight=1)

    @staticmethod
    def lazy_penalty(turn):
        r1 = zero_centred_penalty(turn.on_real, turn.real, weight=2)
        return r1 + slope_between(turn.look, turn.real, turn.fake, turn.draw("uniform"), weight=3)


class Augmented(Model):
    """Of the tests' models: every transform."""

    size = 12, 5
    augmentation = staticmethod(in_turn(colour, translation, cutout))

    def optimisers(self):
        return Adam(1e-3), Adam(1e-3)

    def generate(self, g, z):
        return g.unflatten(torch.tanh(g.dense(z, "dense1")), *self.size)

    @staticmethod
    def judge(d, x):
        return d.dense(d.flatten(torch.tanh(d.conv(x, "conv1", 2))), "dense1")


class AugmentedSlopes(Augmented):
    """Penalties of slopes through the transforms."""

    size = 4, 8
    augmentation = staticmethod(in_turn(translation, cutout, colour))
    loss = Hinge
    critic_steps = 1

    @staticmethod
    def penalty(turn):
        r1 = zero_centred_penalty(turn.on_real, turn.real, weight=2)
        return r1 + gradient_penalty(turn.look, turn.real, turn.fake, turn.draw("uniform"), weight=3)


class Steered(Augmented):
    """An augmentation of its own before the others, with a probability that is steered."""

    size = 6, 5
    critic_steps = 2
    lazy_interval = 2
    steered = -0.95, 20

    @staticmethod
    def augmentation(x, numbers):
        depth = 0.5 + 0.2 * numbers.draw("integer").view(-1, 1, 1, 1)
        veil = depth * x + 0.1 * numbers.draw("normal").permute(0, 3, 1, 2)
        return Augmented.augmentation(numbers.chosen("chosen", veil, x), numbers)

    @staticmethod
    def lazy_penalty(turn):
        return zero_centred_penalty(turn.on_real, turn.real, weight=1)


class DcganAugmented(Dcgan):
    augmentation = staticmethod(in_turn(colour, translation, cutout))


MODELS = {
    "acgan": Acgan,
    "augmented": Augmented,
    "augmented-slopes": AugmentedSlopes,
    "cdcgan": Cdcgan,
    "classifier": ClothesClassifier,
    "dcgan": Dcgan,
    "dcgan-augmented": DcganAugmented,
    "dcgan32": Dcgan32,
    "dcgan64": Dcgan64,
    "dcgan-b500": DcganB500,
    "hinge-sngan": HingeSngan,
    "lsgan": Lsgan,
    "mlp": Mlp,
    "seldom": Seldom,
    "steered": Steered,
    "mlp-b32": Mlp,
    "wgan": Wgan,
    "wgan-gp": WganGp,
}
