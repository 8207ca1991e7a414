"""Records small weights as PyTorch and Keras write them, and images of the networks that they are of, for the tests.

The networks are those of the test model `conditional`, written as their users write them. Each trains some steps, so that
statistics and weights are none that a layer begins with.

    python Parity/record_imports.py torch Tests/ForeignWeightsTests/Fixtures
    python Parity/record_imports.py keras Tests/ForeignWeightsTests/Fixtures
"""

import sys

import numpy as np

LATENT, CLASSES, BATCH, STEPS, SHOWN = 4, 3, 16, 20, 9


def real_images(random):
    """Blobs whose place depends on the class, NHWC in [-1, 1]."""
    label = random.integers(0, CLASSES, BATCH)
    y, x = np.mgrid[0:6, 0:4]
    centre = label[:, None, None] * 2 + random.normal(0, 0.5, (BATCH, 1, 1))
    image = np.tanh(2 - (y - centre) ** 2 - (x - 1.5) ** 2)
    return image[..., None].astype(np.float32), label


def shown_input():
    random = np.random.default_rng(7)
    return random.normal(size=(SHOWN, LATENT)).astype(np.float32), np.arange(SHOWN) % CLASSES


def save_images(folder, name, image):
    from safetensors.numpy import save_file

    noise, label = shown_input()
    save_file(
        {"noise": noise, "label": label.astype(np.float32), "image": np.ascontiguousarray(image, np.float32)},
        f"{folder}/{name}-images.safetensors",
    )


def record_torch(folder):
    import torch
    import torch.nn as nn
    import torch.nn.functional as F
    from safetensors.torch import save_file

    torch.manual_seed(1)

    class Crop(nn.Module):
        """The whole product, cut to `same`: what one stride adds behind."""

        def __init__(self, height, width):
            super().__init__()
            self.height, self.width = height, width

        def forward(self, x):
            return x[:, :, : self.height, : self.width]

    class Generator(nn.Module):
        def __init__(self):
            super().__init__()
            self.project = nn.Sequential(
                nn.Linear(LATENT + CLASSES, 48, bias=False), nn.BatchNorm1d(48, eps=1e-3), nn.LeakyReLU(0.2)
            )
            self.draw = nn.Sequential(nn.ConvTranspose2d(8, 1, 3, stride=2), Crop(6, 4), nn.Tanh())

        def forward(self, z, label):
            x = self.project(torch.cat([z, F.one_hot(label, CLASSES).float()], 1))
            return self.draw(x.view(-1, 8, 3, 2))

    class Discriminator(nn.Module):
        def __init__(self):
            super().__init__()
            self.embed = nn.Embedding(CLASSES, 24)
            self.look = nn.Sequential(
                nn.ZeroPad2d((0, 1, 0, 1)), nn.Conv2d(2, 16, 3, stride=2), nn.LeakyReLU(0.2), nn.Dropout(0.3),
                nn.Flatten(), nn.Linear(16 * 3 * 2, 1),
            )

        def forward(self, x, label):
            return self.look(torch.cat([x, self.embed(label).view(-1, 1, 6, 4)], 1))

    g, d = Generator(), Discriminator()
    optimisers = [torch.optim.Adam(m.parameters(), 1e-2, (0.5, 0.999)) for m in (g, d)]
    random = np.random.default_rng(1)
    for _ in range(STEPS):
        image, label = real_images(random)
        image, label = torch.tensor(np.moveaxis(image, 3, 1)), torch.tensor(label)
        fake = g(torch.randn(BATCH, LATENT), label)
        loss = F.softplus(-d(image, label)).mean() + F.softplus(d(fake.detach(), label)).mean()
        optimisers[1].zero_grad()
        loss.backward()
        optimisers[1].step()
        loss = F.softplus(-d(fake, label)).mean()
        optimisers[0].zero_grad()
        loss.backward()
        optimisers[0].step()
    g.eval()
    # As the two networks' state_dicts come in one file.
    tensors = {f"netG.{n}": v for n, v in g.state_dict().items()}
    tensors |= {f"netD.{n}": v for n, v in d.state_dict().items()}
    save_file({n: v.contiguous() for n, v in tensors.items()}, f"{folder}/pytorch.safetensors")
    noise, label = shown_input()
    with torch.no_grad():
        save_images(folder, "pytorch", np.moveaxis(g(torch.tensor(noise), torch.tensor(label)).numpy(), 1, 3))


def record_keras(folder):
    import keras
    import tensorflow as tf
    from keras import layers
    from safetensors.numpy import save_file

    keras.utils.set_random_seed(1)
    z, label = keras.Input((LATENT,)), keras.Input((), dtype="int32")
    x = layers.Concatenate()([z, layers.CategoryEncoding(CLASSES, output_mode="one_hot")(label)])
    x = layers.LeakyReLU(negative_slope=0.2)(layers.BatchNormalization()(layers.Dense(48, use_bias=False)(x)))
    x = layers.Conv2DTranspose(1, 3, 2, padding="same", activation="tanh")(layers.Reshape((3, 2, 8))(x))
    g = keras.Model([z, label], x)

    image, label = keras.Input((6, 4, 1)), keras.Input((), dtype="int32")
    picture = layers.Reshape((6, 4, 1))(layers.Embedding(CLASSES, 24)(label))
    x = layers.Conv2D(16, 3, 2, padding="same")(layers.Concatenate()([image, picture]))
    x = layers.Dropout(0.3)(layers.LeakyReLU(negative_slope=0.2)(x))
    d = keras.Model([image, label], layers.Dense(1)(layers.Flatten()(x)))

    optimisers = [keras.optimizers.Adam(1e-2, 0.5) for _ in (g, d)]
    random = np.random.default_rng(1)
    for _ in range(STEPS):
        image, label = (tf.constant(a) for a in real_images(random))
        label = tf.cast(label, tf.int32)
        noise = tf.constant(random.normal(size=(BATCH, LATENT)), tf.float32)
        with tf.GradientTape(persistent=True) as tape:
            fake = g([noise, label], training=True)
            on_fake = d([fake, label], training=True)
            on_real = d([image, label], training=True)
            losses = [
                tf.reduce_mean(tf.nn.softplus(-on_fake)),
                tf.reduce_mean(tf.nn.softplus(-on_real)) + tf.reduce_mean(tf.nn.softplus(on_fake)),
            ]
        for model, optimiser, loss in zip((g, d), optimisers, losses):
            optimiser.apply_gradients(zip(tape.gradient(loss, model.trainable_weights), model.trainable_weights))
    tensors = {}
    for name, model in (("generator", g), ("discriminator", d)):
        for layer in model.layers:
            for weight in layer.weights:
                tensors[f"{name}/{layer.name}/{weight.name}"] = weight.numpy()
    save_file(tensors, f"{folder}/keras.safetensors")
    noise, label = shown_input()
    save_images(folder, "keras", g([tf.constant(noise), tf.constant(label, tf.int32)], training=False).numpy())


if __name__ == "__main__":
    {"torch": record_torch, "keras": record_keras}[sys.argv[1]](sys.argv[2])
