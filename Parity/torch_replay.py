"""The steps of a trace in PyTorch, on its own operations and autograd."""

import torch

from torch_layers import Player, images
from torch_models import MODELS
from trace import Kinks


class Step:
    """One step, from the trace's weights before it."""

    def __init__(self, trace, number, model, optimisers, compare, kinks):
        self.trace, self.number, self.model, self.compare = trace, number, model, compare
        self.optimisers = dict(zip(("generator", "discriminator"), optimisers))
        self.g, self.d = (Player(trace, number, name, kinks) for name in ("generator", "discriminator"))

    def name(self, what):
        return f"step{self.number}/{what}"

    def given(self, what):
        return torch.tensor(self.trace[self.name(what)])

    def check(self, what, value):
        self.compare.check(self.name(what), value.detach() if torch.is_tensor(value) else value)

    def play(self):
        if self.model.critic_steps is None:
            self.both()
        else:
            self.in_turn()
        for player in (self.g, self.d):
            for name, value in player.statistics.items():
                self.check(f"after/{name}", value)

    def both(self):
        """Both gradients from the same weights."""
        fake = self.fake(self.g.during("fake"), "")
        real, on_real, on_fake = self.judged(fake, "")
        losses = self.model.loss.discriminator(on_real, on_fake), self.model.loss.generator(on_fake)
        self.check("loss/discriminator", losses[0])
        self.check("loss/generator", losses[1])
        self.check("score/real", self.model.loss.score(on_real))
        self.check("score/fake", self.model.loss.score(on_fake))
        for player, loss in ((self.d, losses[0]), (self.g, losses[1])):
            self.learn(player, loss, "grad")

    def in_turn(self):
        """The discriminator's updates, each with images and noise of its own, then the generator's."""
        losses, scores = [], []
        for index in range(self.model.critic_steps):
            ordinal = "" if index == 0 else str(index + 1)
            suffix = "fake" + ordinal
            fake = self.fake(self.g.during(suffix, "/" + suffix, moves=False), ordinal).detach()
            real, on_real, on_fake = self.judged(fake, ordinal, index)
            look = f"discriminator{ordinal}-look"
            judge = lambda x: self.model.judge(self.d.during(look, "/" + look, moves=False), x)
            draw = lambda kind: self.given(f"{kind}/discriminator{ordinal}")
            loss = self.model.loss.discriminator(on_real, on_fake) + self.model.penalty(judge, real, fake, draw)
            losses.append(loss.detach())
            scores.append([self.model.loss.score(x).detach() for x in (on_real, on_fake)])
            self.learn(self.d, loss, "grad" + ordinal, is_last=index + 1 == self.model.critic_steps)
        mean = lambda values: sum(values) / len(values)
        self.check("loss/discriminator", mean(losses))
        self.check("score/real", mean([real for real, _ in scores]))
        self.check("score/fake", mean([fake for _, fake in scores]))

        fake = self.fake(self.g.during("generator"), "-generator")
        logits = self.model.judge(self.d.during("generator", "/generator", moves=False), fake)
        self.check("logits/generator", logits)
        loss = self.model.loss.generator(logits)
        self.check("loss/generator", loss)
        self.learn(self.g, loss, "grad")

    def fake(self, g, ordinal):
        fake = self.model.generate(g, self.given("noise" + ordinal))
        self.check("fake" + ordinal, fake.permute(0, 2, 3, 1))
        return fake

    def judged(self, fake, ordinal, index=0):
        """Real images of this turn, and the logits of these and of the fake ones."""
        batch = fake.shape[0]
        real = images(self.trace[self.name("real")][index * batch : (index + 1) * batch])
        logits = []
        for what, x in (("real" + ordinal, real), ("fake" + ordinal, fake)):
            logits.append(self.model.judge(self.d.during(what, "/" + what), x))
            self.check(f"logits/{what}", logits[-1])
        return real, *logits

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
        player.set(weights)


def replay(trace, compare):
    """Compares all steps."""
    kinks = Kinks()
    model = MODELS[trace.metadata["model"]]()
    optimisers = model.optimisers()
    for number in range(1, trace.steps + 1):
        Step(trace, number, model, optimisers, compare, kinks).play()
    return kinks
