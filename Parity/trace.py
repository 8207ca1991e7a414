"""A trace of `bespoke trace`, and the comparison of one replayed value with it."""

import numpy as np
from safetensors import safe_open

BOUND = 1e-4  # of the tensor's largest value
CANCELLED = 1e-9  # a bias's gradient in double precision that is so small beside its kernel's is zero
KINK = 1e-6  # a rectifier's operand this close to zero may fall on either side by rounding


class Trace:
    """The tensors of a trace by name, read one at a time, in the precision of the replay."""

    def __init__(self, path, precision):
        self.precision = precision
        self.file = safe_open(path, framework="numpy")
        self.metadata = self.file.metadata()
        self.names = set(self.file.keys())
        self.steps = int(self.metadata["steps"])

    def __getitem__(self, name):
        return self.file.get_tensor(name).astype(self.precision)

    def parameters(self, player):
        """Names of the trained states of "generator", "discriminator" or "classifier"."""
        return [n for n in self._states(player) if not self._is_statistic(n)]

    def statistics(self, player):
        """Names of the states that follow the passes: moving averages, singular vectors."""
        return [n for n in self._states(player) if self._is_statistic(n)]

    @staticmethod
    def _is_statistic(name):
        return name.split("/")[-1].startswith("moving_") or name.endswith("vector_u")

    def _states(self, player):
        prefix = f"init/{player}/"
        return sorted(n[len("init/") :] for n in self.names if n.startswith(prefix))

    def before(self, step, state):
        """The value of a state before a step, which counts from 1."""
        return self[f"init/{state}" if step == 1 else f"step{step - 1}/after/{state}"]

    def side(self, step, player, layers, bias, suffix=""):
        """The sign of a rectifier's operand as the compiled program saw it: +1, -1, or 0 where it cannot be told.

        Programs keep the rectifier's result, or that of the dropout behind it, or what came before it, perhaps without
        its bias. `layers` are those to look for, in this order; `bias` gives the bias of one. None where no value is
        shown.
        """
        for layer in layers:
            name = f"step{step}/value/{player}/{layer}{suffix}"
            if name in self.names:
                # A rectifier without slope is zero on one side.
                other = -1 if layer.startswith("relu") else np.sign(self[name])
                return np.where(self[name] > 0, 1, other)
            if f"{name}/product" in self.names:
                return np.where(self[f"{name}/product"] + bias(layer) > 0, 1, -1)
        return None


class Kinks:
    """Rectifiers whose operand is so close to zero that rounding chooses the side.

    A rectifier has no derivative at zero, so there either side's slope is right; a replay goes with the trace, and
    counts. Where the sides differ further from zero than the bound allows, the replay fails.
    """

    def __init__(self):
        self.operands = self.near = self.other_side = self.unseen = 0
        self.furthest = 0.0

    def differing(self, operand, side):
        """Where the trace's side is another than that of this operand, which has the same order of elements."""
        if side is None:
            self.unseen += operand.size
            return np.zeros(operand.shape, bool)
        side = side.reshape(operand.shape)
        differs = (side != 0) & ((operand > 0) != (side > 0))
        self.operands += operand.size
        self.near += int((np.abs(operand) < KINK).sum())
        self.other_side += int(differs.sum())
        if differs.any():
            self.furthest = max(self.furthest, float(np.abs(operand[differs]).max() / np.abs(operand).max()))
        return differs

    @property
    def hold(self):
        return self.furthest <= BOUND


KINDS = ["images", "logits", "losses and scores", "gradients", "statistics", "updated weights"]


def kind(name):
    """The row of the table that `step3/grad/generator/dense1/kernel` belongs to."""
    what = name.split("/", 1)[1]
    if what.startswith("fake"):
        return "images"
    if what.startswith(("logits", "classes/")):
        return "logits"
    if what.startswith(("loss", "score/", "accuracy", "augmentation/")):
        return "losses and scores"
    if what.startswith("grad"):
        return "gradients"
    return "statistics" if "/moving_" in what or what.endswith("vector_u") else "updated weights"


def is_given(what):
    """Images, random numbers, values on the way: what a replay takes from the trace; and signals: `make test` has them."""
    if what.startswith("augmentation/"):
        # `augmentation/brightness/real` was drawn, `augmentation/p` was computed.
        return what.count("/") > 1
    return what.startswith(("real", "noise", "label", "uniform/", "normal/", "mask/", "value/", "signal/"))


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
        largest = float(np.abs(theirs).max())
        largest = max(largest, self.before(name), self.beside(name, largest), 1e-30)
        error = float(np.abs(theirs.reshape(ours.shape) - ours).max()) / largest
        self.compared.add(name)
        self.values[kind(name)] += ours.size
        # Not a number is worse than anything.
        if not error <= self.worst[kind(name)][0]:
            self.worst[kind(name)] = (error, name)

    def check_average(self, step, name, weight, kept):
        """The moving average of a weight after its update, where the model has one."""
        average = f"average/{name}"
        if f"init/{average}" in self.trace.names:
            self.check(f"step{step}/after/{average}", kept * self.trace.before(step, average) + (1 - kept) * weight)

    def before(self, name):
        """The largest value of a state before its update: a bias may cancel to nearly nothing by one."""
        step, what = name.split("/", 1)
        if not what.startswith("after/"):
            return 0.0
        return float(np.abs(self.trace.before(int(step[4:]), what[len("after/") :])).max())

    def beside(self, name, largest):
        """The largest gradient of the kernel beside a bias whose own gradient cancels to next to nothing.

        The last bias of a discriminator gets the difference of two means, each near 0.5, and one before a normalisation
        gets zero, since that takes its shift out again: an error of one unit in the last place of what cancelled looks
        large beside what is left.
        """
        if "/grad" not in name or not name.endswith("/bias"):
            return 0.0
        kernel = float(np.abs(self.trace[name.removesuffix("bias") + "kernel"]).max())
        return kernel if self.trace[name].size == 1 or largest < CANCELLED * kernel else 0.0

    def missing(self):
        """What the trace holds and nobody compared, save what a replay takes from it, and signals: `make test` has them."""
        steps = (n for n in self.trace.names if n.startswith("step"))
        return sorted(n for n in steps if n not in self.compared and not is_given(n.split("/", 1)[1]))

    @property
    def holds(self):
        return not self.missing() and all(error <= BOUND for error, _ in self.worst.values())
