"""A trace of `bespoke trace`, and the comparison of one replayed value with it."""

import numpy as np
from safetensors import safe_open

BOUND = 1e-4  # of the tensor's largest value
KINK = 1e-6  # a rectifier's operand this close to zero may fall on either side by rounding


class Trace:
    """The tensors of a trace by name, read one at a time."""

    def __init__(self, path):
        self.file = safe_open(path, framework="numpy")
        self.metadata = self.file.metadata()
        self.names = set(self.file.keys())
        self.steps = int(self.metadata["steps"])

    def __getitem__(self, name):
        return self.file.get_tensor(name)

    def states(self, player, role=None):
        """Names of the states of "generator" or "discriminator": trained ones, or "moving" statistics."""
        moving = [n for n in self._states(player) if n.split("/")[-1].startswith("moving_")]
        return moving if role == "moving" else [n for n in self._states(player) if n not in moving]

    def _states(self, player):
        prefix = f"init/{player}/"
        return sorted(n[len("init/") :] for n in self.names if n.startswith(prefix))

    def before(self, step, state):
        """The value of a state before a step, which counts from 1."""
        return self[f"init/{state}" if step == 1 else f"step{step - 1}/after/{state}"]


KINDS = ["images", "logits", "losses and scores", "gradients", "moving averages", "updated weights"]


def kind(name):
    """The row of the table that `step3/grad/generator/dense1/kernel` belongs to."""
    what = name.split("/", 1)[1]
    if what.startswith("fake"):
        return "images"
    if what.startswith("logits/"):
        return "logits"
    if what.startswith(("loss/", "score/")):
        return "losses and scores"
    if what.startswith("grad/"):
        return "gradients"
    return "moving averages" if "/moving_" in what else "updated weights"


class Comparison:
    """The worst error of each kind, relative to the largest value of the tensor that it is in."""

    def __init__(self, trace):
        self.trace = trace
        self.compared = set()
        self.values = dict.fromkeys(KINDS, 0)
        self.worst = {k: (0.0, "") for k in KINDS}

    def check(self, name, replayed):
        ours = self.trace[name].astype(np.float64)
        theirs = np.asarray(replayed, np.float64)
        if theirs.shape != ours.shape and not (theirs.size == ours.size == 1):
            raise SystemExit(f"{name} has the shape {ours.shape}, the replay's has {theirs.shape}")
        largest = max(float(np.abs(theirs).max()), 1e-30)
        error = float(np.abs(theirs.reshape(ours.shape) - ours).max()) / largest
        self.compared.add(name)
        self.values[kind(name)] += ours.size
        # Not a number is worse than anything.
        if not error <= self.worst[kind(name)][0]:
            self.worst[kind(name)] = (error, name)

    def missing(self):
        """What the trace holds and nobody compared, save what a replay takes from it."""
        given = ("real", "noise", "mask/")
        steps = (n for n in self.trace.names if n.startswith("step"))
        return sorted(n for n in steps if n not in self.compared and not n.split("/", 1)[1].startswith(given))

    @property
    def holds(self):
        return not self.missing() and all(error <= BOUND for error, _ in self.worst.values())
