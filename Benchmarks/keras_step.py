"""The zoo's training steps in Keras on TensorFlow."""

import tensorflow as tf
from tensorflow import keras

layers = keras.layers


def version():
    return f"Keras {keras.__version__}, TensorFlow {tf.__version__}"


def convolutional():
    generator = [keras.Input((100,)), layers.Dense(7 * 7 * 256, use_bias=False)]
    generator += [layers.BatchNormalization(), layers.LeakyReLU(0.3), layers.Reshape((7, 7, 256))]
    for filters, stride in ((128, 1), (64, 2)):
        generator += [layers.Conv2DTranspose(filters, 5, stride, "same", use_bias=False)]
        generator += [layers.BatchNormalization(), layers.LeakyReLU(0.3)]
    generator += [layers.Conv2DTranspose(1, 5, 2, "same", use_bias=False, activation="tanh")]
    discriminator = [keras.Input((28, 28, 1))]
    for filters in (64, 128):
        discriminator += [layers.Conv2D(filters, 5, 2, "same"), layers.LeakyReLU(0.3), layers.Dropout(0.3)]
    discriminator += [layers.Flatten(), layers.Dense(1)]
    return keras.Sequential(generator), keras.Sequential(discriminator), 100, 2e-4, 0.5


def connected():
    generator = [keras.Input((64,))]
    for units in (128, 256, 512):
        generator += [layers.Dense(units), layers.LeakyReLU(0.2), layers.BatchNormalization()]
    discriminator = [keras.Input((784,))]
    for units in (256, 64, 16):
        discriminator += [layers.Dense(units), layers.LeakyReLU(0.2)]
    generator += [layers.Dense(784, activation="tanh")]
    return keras.Sequential(generator), keras.Sequential([*discriminator, layers.Dense(1)]), 64, 1e-4, 0.9


def make(model, batch, threads, compiled):
    tf.config.threading.set_intra_op_parallelism_threads(threads)
    tf.config.threading.set_inter_op_parallelism_threads(1)
    generator, discriminator, latent, rate, beta1 = convolutional() if model == "dcgan" else connected()
    real = tf.random.uniform((batch, 28, 28, 1) if model == "dcgan" else (batch, 784), -1, 1)
    players = [generator, discriminator]
    optimisers = [keras.optimizers.Adam(rate, beta1) for _ in players]
    softplus = tf.math.softplus

    @tf.function
    def train(real):
        noise = tf.random.normal((batch, latent))
        with tf.GradientTape() as tape_g, tf.GradientTape() as tape_d:
            fakes = discriminator(generator(noise, training=True), training=True)
            reals = discriminator(real, training=True)
            loss_g = tf.reduce_mean(softplus(-fakes))
            loss_d = tf.reduce_mean(softplus(-reals)) + tf.reduce_mean(softplus(fakes))
        for player, optimiser, tape, loss in zip(players, optimisers, (tape_g, tape_d), (loss_g, loss_d)):
            gradients = tape.gradient(loss, player.trainable_variables)
            optimiser.apply_gradients(zip(gradients, player.trainable_variables))
        return loss_d

    return lambda: float(train(real))
