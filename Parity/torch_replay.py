"""The steps of a trace in PyTorch, on its own operations and autograd."""

from typing import Callable, NamedTuple

import numpy as np
import torch
import torch.nn.functional as F

from torch_augmentation import Numbers
from torch_layers import Player, images
from torch_models import MODELS
from trace import Kinks

# What differs is then the rounding of the compiled program.
PRECISION = np.float64
# The state that holds the probability of an adaptive augmentation.
STRENGTH = "augmentation/p"


class Step:
    """One step, from the trace's weights before it."""

    def __init__(self, trace, number, model, optimisers, compare, kinks):
        self.trace, self.number, self.model, self.compare = trace, number, model, compare
        self.optimisers = dict(zip(model.players, optimisers))
        self.players = [Player(trace, number, name, kinks) for name in model.players]

    def name(self, what):
        return f"step{self.number}/{what}"

    def given(self, what):
        return torch.tensor(self.trace[self.name(what)])

    def check(self, what, value):
        self.compare.check(self.name(what), value.detach() if torch.is_tensor(value) else value)

    def play(self):
        self.move()
        for player in self.players:
            for name, value in player.statistics.items():
                self.check(f"after/{name}", value)

    def accuracy(self, logits, label):
        """The share of the trace's logits of that name that are largest at the label.

        Of the trace's and not of the replay's, which are compared by themselves: of two that are nearly equal, rounding
        chooses the larger one.
        """
        traced = self.given(logits)
        as_large = traced >= traced.gather(1, label[:, None])
        return (as_large.sum(1) == 1).double().mean()

    def learn(self, player, loss, prefix, is_last=True):
        """Compares the gradients, and the update by the trace's gradients; the player goes on with the new weights."""
        gradients = player.gradients(loss)
        for name, gradient in gradients.items():
            self.check(f"{prefix}/{name}", gradient)
        given = {n: self.trace[self.name(f"{prefix}/{n}")] for n in gradients}
        weights = self.optimisers[player.name].update(player.weights(), given)
        if is_last:
            for name, weight in weights.items():
                self.check(f"after/{name}", weight)
                self.compare.check_average(self.number, name, weight, self.model.averaging)
        player.set(weights)


class ClassifierStep(Step):
    def move(self):
        (network,) = self.players
        label = self.given("label/real").long()
        logits = self.model.classes(network.during("real"), images(self.trace[self.name("real")]))
        self.check("logits", logits)
        loss = self.model.loss(logits, label)
        self.check("loss", loss)
        self.check("accuracy", self.accuracy("logits", label))
        self.learn(network, loss, "grad")


class Batch(NamedTuple):
    """Images, real or generated; `labels` is empty in a model without classes, else it has one tensor."""

    images: torch.Tensor
    labels: list


class Opinion(NamedTuple):
    """The discriminator's, of a batch. If it tells classes: what both players pay for wrong ones, and its accuracy."""

    logits: torch.Tensor
    confusion: torch.Tensor | float = 0.0
    accuracy: torch.Tensor | None = None


class Turn(NamedTuple):
    """What a penalty may look at in one of the discriminator's updates; both batches count as constants."""

    real: torch.Tensor
    fake: torch.Tensor
    # The discriminator with the masks of its look at either batch, and with those of a look of the penalty's own.
    on_real: Callable
    on_fake: Callable
    look: Callable
    draw: Callable


class GanStep(Step):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.g, self.d = self.players
        # Of an augmentation, after the updates so far.
        self.probability = None if self.model.steered is None else float(self.trace.before(self.number, STRENGTH))

    def move(self):
        if self.model.critic_steps is None:
            self.both()
        else:
            self.in_turn()
        if self.probability is not None:
            self.check(STRENGTH, self.probability)
            self.check(f"after/{STRENGTH}", self.probability)

    def both(self):
        """Both gradients from the same weights."""
        fake = self.fake(self.g.during("fake"), "")
        real = self.real()
        on_real, on_fake = self.judged(real, "real"), self.judged(fake, "fake")
        losses = self.loss_of_discriminator(on_real, on_fake), self.loss_of_generator(on_fake)
        losses = losses[0] + self.penalty(real, fake, ""), losses[1]
        self.steer(on_real, len(real.images), "")
        self.check("loss/generator", losses[1])
        self.report([self.results(losses[0], on_real, on_fake)])
        for player, loss in ((self.d, losses[0]), (self.g, losses[1])):
            self.learn(player, loss, "grad")

    def in_turn(self):
        """The discriminator's updates, each with images and noise of its own, then the generator's."""
        results = []
        for index in range(self.model.critic_steps):
            ordinal = "" if index == 0 else str(index + 1)
            suffix = "fake" + ordinal
            fake = self.fake(self.g.during(suffix, "/" + suffix, moves=False), ordinal)
            fake = fake._replace(images=fake.images.detach())
            real = self.real(index)
            on_real, on_fake = self.judged(real, "real" + ordinal), self.judged(fake, suffix)
            loss = self.loss_of_discriminator(on_real, on_fake) + self.penalty(real, fake, ordinal)
            self.steer(on_real, len(real.images), ordinal)
            results.append(self.results(loss, on_real, on_fake))
            self.learn(self.d, loss, "grad" + ordinal, is_last=index + 1 == self.model.critic_steps)
        self.report(results)

        fake = self.fake(self.g.during("generator"), "-generator")
        loss = self.loss_of_generator(self.judged(fake, "generator", moves=False))
        self.check("loss/generator", loss)
        self.learn(self.g, loss, "grad")

    def seen(self, x, what):
        """What the discriminator sees of images."""
        if self.model.augmentation is None:
            return x
        return self.model.augmentation(x, Numbers(self.given, what, self.probability))

    def steer(self, on_real, images, ordinal):
        """Moves the augmentation's probability, after all looks of an update."""
        if self.model.steered is None:
            return
        target, way = self.model.steered
        r = on_real.logits.detach().sign().mean()
        self.check("augmentation/r" + ordinal, r)
        self.probability += float((r - target).sign()) * images / way
        self.probability = min(max(self.probability, 0.0), 1.0)

    def penalty(self, real, fake, ordinal):
        """Of one of the discriminator's updates. Steps count from 1 here: of the lazy ones the first is due."""

        def judge(name, labels):
            d = self.d.during(name, "/" + name, moves=False)
            return lambda x: self.model.judge(d, self.seen(x, name), *labels)

        turn = Turn(
            real=real.images,
            fake=fake.images.detach(),
            on_real=judge("real" + ordinal, real.labels),
            on_fake=judge("fake" + ordinal, fake.labels),
            look=judge(f"discriminator{ordinal}-look", real.labels),
            draw=lambda kind: self.given(f"{kind}/discriminator{ordinal}"),
        )
        total = self.model.penalty(turn)
        if (self.number - 1) % self.model.lazy_interval == 0:
            total = total + self.model.lazy_interval * self.model.lazy_penalty(turn)
        return total

    def labels(self, name):
        return [self.given(name).long()] if self.name(name) in self.trace.names else []

    def fake(self, g, ordinal):
        labels = self.labels("label" + ordinal)
        fake = self.model.generate(g, self.given("noise" + ordinal), *labels)
        self.check("fake" + ordinal, fake.permute(0, 2, 3, 1))
        return Batch(fake, labels)

    def real(self, index=0):
        """The images of one of the discriminator's updates."""
        size = len(self.trace[self.name("noise")])
        its = slice(index * size, (index + 1) * size)
        return Batch(images(self.trace[self.name("real")][its]), [x[its] for x in self.labels("label/real")])

    def judged(self, batch, what, moves=True):
        d = self.d.during(what, "/" + what, moves)
        seen = self.model.judge(d, self.seen(batch.images, what), *batch.labels)
        if self.model.class_weight is None:
            self.check(f"logits/{what}", seen)
            return Opinion(seen)
        logits, classes = seen
        self.check(f"logits/{what}", logits)
        self.check(f"classes/{what}", classes)
        confusion = self.model.class_weight * F.cross_entropy(classes, *batch.labels)
        return Opinion(logits, confusion, self.accuracy(f"classes/{what}", *batch.labels))

    def loss_of_discriminator(self, real, fake):
        return self.model.loss.discriminator(real.logits, fake.logits) + real.confusion + fake.confusion

    def loss_of_generator(self, fake):
        return self.model.loss.generator(fake.logits) + fake.confusion

    def results(self, loss, real, fake):
        """What is reported of one update of the discriminator."""
        found = {"loss/discriminator": loss.detach()}
        for what, opinion in (("real", real), ("fake", fake)):
            found[f"score/{what}"] = self.model.loss.score(opinion.logits.detach())
            if opinion.accuracy is not None:
                found[f"accuracy/{what}"] = opinion.accuracy
        return found

    def report(self, results):
        """Compares the means over the discriminator's updates."""
        for name in results[0]:
            self.check(name, sum(found[name] for found in results) / len(results))


def replay(trace, compare):
    """Compares all steps."""
    torch.set_default_dtype(torch.float64)
    kinks = Kinks()
    model = MODELS[trace.metadata["model"]]()
    optimisers = model.optimisers()
    interval = int(trace.metadata.get("penalty_interval", "1"))
    if interval != getattr(model, "lazy_interval", 1):
        raise SystemExit(f"lazy penalties come every {model.lazy_interval} steps here, every {interval} in the trace")
    step = ClassifierStep if model.players == ("classifier",) else GanStep
    for number in range(1, trace.steps + 1):
        step(trace, number, model, optimisers, compare, kinks).play()
    return kinks
