"""The zoo's training steps in JAX, written with its own primitives."""

import jax
from jax import lax, nn, numpy as jnp, random


def version():
    return f"JAX {jax.__version__}"


def glorot(key, shape):
    return nn.initializers.glorot_uniform()(key, shape)


def normalise(x, scale, shift):
    axes = tuple(range(x.ndim - 1))
    # One pass over x, which XLA makes faster code of than of the variance about the mean.
    mean = x.mean(axes)
    variance = (x * x).mean(axes) - mean * mean
    return (x - mean) * lax.rsqrt(variance + 1e-3) * scale + shift, (mean, variance)


def norm(size):
    return {"scale": jnp.ones(size), "shift": jnp.zeros(size)}


def convolutional(keys):
    dims = ("NHWC", "HWIO", "NHWC")
    g = {"dense": glorot(next(keys), (100, 7 * 7 * 256)), "norm0": norm(7 * 7 * 256)}
    for i, (cin, cout) in enumerate(((256, 128), (128, 64), (64, 1)), 1):
        g |= {f"conv{i}": glorot(next(keys), (5, 5, cin, cout)), f"norm{i}": norm(cout)}
    del g["norm3"]
    d = {f"conv{i}": glorot(next(keys), (5, 5, *c)) for i, c in ((1, (1, 64)), (2, (64, 128)))}
    d |= {"bias1": jnp.zeros(64), "bias2": jnp.zeros(128), "dense": glorot(next(keys), (6272, 1)), "bias": jnp.zeros(1)}

    def generator(p, z):
        x, statistics = normalise(z @ p["dense"], **p["norm0"])
        x, moments = nn.leaky_relu(x, 0.3).reshape(-1, 7, 7, 256), [statistics]
        for i, stride in ((1, 1), (2, 2), (3, 2)):
            x = lax.conv_transpose(x, p[f"conv{i}"], (stride, stride), "SAME", dimension_numbers=dims)
            if i < 3:
                x, statistics = normalise(x, **p[f"norm{i}"])
                x = nn.leaky_relu(x, 0.3)
                moments.append(statistics)
        return jnp.tanh(x), moments

    def discriminator(p, x, key):
        for i, key in enumerate(random.split(key), 1):
            x = lax.conv_general_dilated(x, p[f"conv{i}"], (2, 2), "SAME", dimension_numbers=dims) + p[f"bias{i}"]
            x = nn.leaky_relu(x, 0.3)
            x = jnp.where(random.bernoulli(key, 0.7, x.shape), x / 0.7, 0)
        return x.reshape(x.shape[0], -1) @ p["dense"] + p["bias"]

    return g, d, generator, discriminator, 100, 2e-4, 0.5


def connected(keys):
    layer = lambda a, b: {"kernel": glorot(next(keys), (a, b)), "bias": jnp.zeros(b)}
    g = [layer(a, b) | norm(b) for a, b in ((64, 128), (128, 256), (256, 512))] + [layer(512, 784)]
    d = [layer(a, b) for a, b in ((784, 256), (256, 64), (64, 16), (16, 1))]

    def generator(p, x):
        moments = []
        for q in p[:-1]:
            x = nn.leaky_relu(x @ q["kernel"] + q["bias"], 0.2)
            x, statistics = normalise(x, q["scale"], q["shift"])
            moments.append(statistics)
        return jnp.tanh(x @ p[-1]["kernel"] + p[-1]["bias"]), moments

    def discriminator(p, x, key):
        for q in p[:-1]:
            x = nn.leaky_relu(x @ q["kernel"] + q["bias"], 0.2)
        return x @ p[-1]["kernel"] + p[-1]["bias"]

    return g, d, generator, discriminator, 64, 1e-4, 0.9


def adam(parameters, gradients, moments, t, rate, beta1):
    first = jax.tree.map(lambda m, g: beta1 * m + (1 - beta1) * g, moments[0], gradients)
    second = jax.tree.map(lambda v, g: 0.999 * v + 0.001 * g * g, moments[1], gradients)
    size = rate * jnp.sqrt(1 - 0.999**t) / (1 - beta1**t)
    new = jax.tree.map(lambda p, m, v: p - size * m / (jnp.sqrt(v) + 1e-7), parameters, first, second)
    return new, (first, second)


def make(model, batch, threads, compiled):
    keys = iter(random.split(random.key(1), 20))
    g, d, generator, discriminator, latent, rate, beta1 = (convolutional if model == "dcgan" else connected)(keys)
    real = random.uniform(next(keys), (batch, 28, 28, 1) if model == "dcgan" else (batch, 784), minval=-1)
    zeros = lambda tree: (jax.tree.map(jnp.zeros_like, tree), jax.tree.map(jnp.zeros_like, tree))
    fake, moments = generator(g, jnp.zeros((batch, latent)))
    state = [g, d, zeros(g), zeros(d), jax.tree.map(jnp.zeros_like, moments), jnp.float32(1), next(keys)]

    @jax.jit
    def train(g, d, moments_g, moments_d, running, t, key, real):
        key, key_z, key_r, key_f = random.split(key, 4)
        noise = random.normal(key_z, (batch, latent))
        fake, pull, statistics = jax.vjp(lambda g: generator(g, noise), g, has_aux=True)

        def loss_d(d):
            return (
                nn.softplus(-discriminator(d, real, key_r)).mean() + nn.softplus(discriminator(d, fake, key_f)).mean()
            )

        loss_g = lambda fake: nn.softplus(-discriminator(d, fake, key_f)).mean()
        value, gradient_d = jax.value_and_grad(loss_d)(d)
        gradient_g = pull(jax.grad(loss_g)(fake))[0]
        running = jax.tree.map(lambda r, s: 0.99 * r + 0.01 * s, running, statistics)
        g, moments_g = adam(g, gradient_g, moments_g, t, rate, beta1)
        d, moments_d = adam(d, gradient_d, moments_d, t, rate, beta1)
        return g, d, moments_g, moments_d, running, t + 1, key, value

    def step():
        *state[:], loss = train(*state, real)
        return float(loss)

    return step
