"""The steps of a trace in Keras on TensorFlow: its layers, gradient tape and Adam; layout NHWC as in the trace."""

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")

import numpy as np
import tensorflow as tf
from keras import layers, losses, optimizers

from trace import Kinks

PRECISION = np.float32

LAYERS = {"dense": layers.Dense, "conv": layers.Conv2D, "convTranspose": layers.Conv2DTranspose}


class Net:
    """One player's layers by name, with the weights that the trace has before a step."""

    def __init__(self, trace, player, model, kinks):
        self.trace, self.player, self.kinks = trace, player, kinks
        self.layers = {}
        self.weights = {}
        names = trace.parameters(player) + trace.statistics(player)
        for name in dict.fromkeys(n.split("/")[1] for n in names):
            parts = [n for n in names if n.split("/")[1] == name]
            self.layers[name] = self.layer(name, {n.split("/")[2]: trace.before(1, n) for n in parts}, model)
            self.weights.update({n: getattr(self.layers[name], n.split("/")[2]) for n in parts})

    @staticmethod
    def layer(name, values, model):
        kind = name.rstrip("0123456789")
        if kind == "batchNorm":
            layer = layers.BatchNormalization()
            extents = [None] * (3 if name in model.on_images else 1)
            layer.build((*extents, values["gamma"].shape[0]))
            return layer
        kernel, bias = values["kernel"], "bias" in values
        if kind == "dense":
            layer = layers.Dense(kernel.shape[1], use_bias=bias)
            layer.build((None, kernel.shape[0]))
            return layer
        filters, channels = (kernel.shape[3], kernel.shape[2]) if kind == "conv" else kernel.shape[2:4]
        layer = LAYERS[kind](filters, kernel.shape[:2], model.strides[name], "same", use_bias=bias)
        layer.build((None, None, None, channels))
        return layer

    def load(self, step):
        self.step = step
        for name, weight in self.weights.items():
            weight.assign(self.trace.before(step, name))

    def trained(self):
        names = self.trace.parameters(self.player)
        return names, [self.weights[n].value for n in names]

    def __call__(self, name, x):
        layer = self.layers[name]
        return layer(x, training=True) if isinstance(layer, layers.BatchNormalization) else layer(x)

    def leaky(self, x, slope, ordinal, product="dense", suffix=""):
        """Keras's rectifier, put right where the trace is on the other side of zero."""
        shown = [f"{layer}{ordinal}" for layer in ("leakyReLU", "dropout", product)]
        bias = lambda layer: self.trace.before(self.step, f"{self.player}/{layer}/bias")
        ours = self.trace.side(self.step, self.player, shown, bias, suffix)
        differs = self.kinks.differing(x.numpy(), ours)
        other = tf.where(x > 0, slope - 1.0, 1.0 - slope) * x
        return layers.LeakyReLU(slope)(x) + tf.where(differs, other, 0.0)


class Dcgan:
    rate, beta1 = 2e-4, 0.5
    # The share that a moving average of the generator's weights keeps of its old value.
    averaging = 0.98
    strides = {"convTranspose1": 1, "convTranspose2": 2, "convTranspose3": 2, "conv1": 2, "conv2": 2}
    on_images = ("batchNorm2", "batchNorm3")

    @staticmethod
    def generate(g, z):
        x = g.leaky(g("batchNorm1", g("dense1", z)), 0.3, 1)
        x = tf.reshape(x, (-1, 7, 7, 256))
        for i in (1, 2):
            x = g.leaky(g(f"batchNorm{i + 1}", g(f"convTranspose{i}", x)), 0.3, i + 1)
        return tf.tanh(g("convTranspose3", x))

    @staticmethod
    def judge(d, x, pass_name):
        for i in (1, 2):
            mask = d.trace[f"step{d.step}/mask/dropout{i}/{pass_name}"]
            x = d.leaky(d(f"conv{i}", x), 0.3, i, "conv", "/" + pass_name) * mask
        return d("dense1", tf.reshape(x, (x.shape[0], -1)))


class Mlp:
    rate, beta1 = 1e-4, 0.9
    averaging = None
    strides = {}
    on_images = ()

    @staticmethod
    def generate(g, z):
        x = z
        for i in (1, 2, 3):
            x = g(f"batchNorm{i}", g.leaky(g(f"dense{i}", x), 0.2, i))
        return tf.reshape(tf.tanh(g("dense4", x)), (-1, 28, 28, 1))

    @staticmethod
    def judge(d, x, pass_name):
        x = tf.reshape(x, (x.shape[0], -1))
        for i in (1, 2, 3):
            x = d.leaky(d(f"dense{i}", x), 0.2, i, "dense", "/" + pass_name)
        return d("dense4", x)


MODELS = {"dcgan": Dcgan, "mlp": Mlp}


def replay(trace, compare):
    """Compares all steps."""
    kinks = Kinks()
    model = MODELS[trace.metadata["model"]]
    g, d = (Net(trace, player, model, kinks) for player in ("generator", "discriminator"))
    adams = [optimizers.Adam(model.rate, beta_1=model.beta1) for _ in (g, d)]
    entropy = losses.BinaryCrossentropy(from_logits=True)
    for step in range(1, trace.steps + 1):
        for net in (g, d):
            net.load(step)
        with tf.GradientTape(persistent=True) as tape:
            fake = model.generate(g, tf.constant(trace[f"step{step}/noise"]))
            on_real = model.judge(d, tf.constant(trace[f"step{step}/real"]), "real")
            on_fake = model.judge(d, fake, "fake")
            ones, zeros = tf.ones_like(on_real), tf.zeros_like(on_real)
            loss_d = entropy(ones, on_real) + entropy(zeros, on_fake)
            loss_g = entropy(ones, on_fake)

        compare.check(f"step{step}/fake", fake)
        compare.check(f"step{step}/logits/real", on_real)
        compare.check(f"step{step}/logits/fake", on_fake)
        compare.check(f"step{step}/loss/discriminator", loss_d)
        compare.check(f"step{step}/loss/generator", loss_g)
        compare.check(f"step{step}/score/real", tf.reduce_mean(tf.sigmoid(on_real)))
        compare.check(f"step{step}/score/fake", tf.reduce_mean(tf.sigmoid(on_fake)))
        for net, loss, adam in ((g, loss_g, adams[0]), (d, loss_d, adams[1])):
            names, weights = net.trained()
            for name, gradient in zip(names, tape.gradient(loss, weights)):
                compare.check(f"step{step}/grad/{name}", gradient)
            for name in trace.statistics(net.player):
                compare.check(f"step{step}/after/{name}", net.weights[name])
            gradients = [tf.constant(trace[f"step{step}/grad/{n}"]) for n in names]
            adam.apply_gradients(zip(gradients, [net.weights[n] for n in names]))
            for name in names:
                weight = np.asarray(net.weights[name])
                compare.check(f"step{step}/after/{name}", weight)
                compare.check_average(step, name, weight, model.averaging)
    return kinks
