"""The zoo's training steps in PyTorch."""

import torch
from torch import nn
from torch.nn import functional as F


def version():
    return f"PyTorch {torch.__version__.split('+')[0]}"


def convolutional():
    class Generator(nn.Module):
        def __init__(self):
            super().__init__()
            self.dense = nn.Linear(100, 7 * 7 * 256, bias=False)
            self.norm1 = nn.BatchNorm1d(7 * 7 * 256, eps=1e-3)
            self.conv1 = nn.ConvTranspose2d(256, 128, 5, 1, 2, bias=False)
            self.norm2 = nn.BatchNorm2d(128, eps=1e-3)
            self.conv2 = nn.ConvTranspose2d(128, 64, 5, 2, 2, 1, bias=False)
            self.norm3 = nn.BatchNorm2d(64, eps=1e-3)
            self.conv3 = nn.ConvTranspose2d(64, 1, 5, 2, 2, 1, bias=False)

        def forward(self, z):
            x = F.leaky_relu(self.norm1(self.dense(z)), 0.3).view(-1, 256, 7, 7)
            x = F.leaky_relu(self.norm2(self.conv1(x)), 0.3)
            x = F.leaky_relu(self.norm3(self.conv2(x)), 0.3)
            return torch.tanh(self.conv3(x))

    drop = lambda: nn.Dropout(0.3)
    discriminator = nn.Sequential(
        nn.Conv2d(1, 64, 5, 2, 2), nn.LeakyReLU(0.3), drop(),
        nn.Conv2d(64, 128, 5, 2, 2), nn.LeakyReLU(0.3), drop(),
        nn.Flatten(), nn.Linear(7 * 7 * 128, 1),
    )  # fmt: skip
    last = torch.channels_last
    return Generator().to(memory_format=last), discriminator.to(memory_format=last), 100, 2e-4, 0.5


def connected():
    generator = []
    for before, after in ((64, 128), (128, 256), (256, 512)):
        generator += [nn.Linear(before, after), nn.LeakyReLU(0.2), nn.BatchNorm1d(after, eps=1e-3)]
    discriminator = []
    for before, after in ((784, 256), (256, 64), (64, 16)):
        discriminator += [nn.Linear(before, after), nn.LeakyReLU(0.2)]
    generator += [nn.Linear(512, 784), nn.Tanh()]
    return nn.Sequential(*generator), nn.Sequential(*discriminator, nn.Linear(16, 1)), 64, 1e-4, 0.9


def colourful():
    """`dcgan64`."""
    generator = [nn.Linear(100, 4 * 4 * 256, bias=False), nn.BatchNorm1d(4 * 4 * 256, eps=1e-3), nn.ReLU()]
    generator.append(nn.Unflatten(1, (256, 4, 4)))
    for before, after in ((256, 128), (128, 64), (64, 32)):
        generator += [nn.ConvTranspose2d(before, after, 4, 2, 1, bias=False), nn.BatchNorm2d(after, eps=1e-3), nn.ReLU()]
    discriminator = [nn.Conv2d(3, 32, 4, 2, 1), nn.LeakyReLU(0.2)]
    for before, after in ((32, 64), (64, 128), (128, 256)):
        discriminator += [nn.Conv2d(before, after, 4, 2, 1, bias=False), nn.BatchNorm2d(after, eps=1e-3), nn.LeakyReLU(0.2)]
    generator += [nn.ConvTranspose2d(32, 3, 4, 2, 1), nn.Tanh()]
    discriminator += [nn.Flatten(), nn.Linear(4 * 4 * 256, 1)]
    last = torch.channels_last
    players = [nn.Sequential(*layers).to(memory_format=last) for layers in (generator, discriminator)]
    return *players, 100, 2e-4, 0.5


class Residual(nn.Module):
    """What a way through layers adds to another."""

    def __init__(self, long, short):
        super().__init__()
        self.long, self.short = nn.Sequential(*long), nn.Sequential(*short)

    def forward(self, x):
        return self.long(x) + self.short(x)


def alternating(batch):
    """`hinge-sngan`: residual blocks, spectral normalisation; the discriminator moves, then the generator, with fresh noise."""
    c = 64
    normed = lambda layer: nn.utils.parametrizations.spectral_norm(layer)
    norm = lambda: [nn.BatchNorm2d(c, eps=1e-3), nn.ReLU()]
    doubled = lambda: Residual(
        [*norm(), nn.Upsample(scale_factor=2), nn.Conv2d(c, c, 3, 1, 1), *norm(), nn.Conv2d(c, c, 3, 1, 1)],
        [nn.Conv2d(c, c, 1), nn.Upsample(scale_factor=2)],
    )
    convolution = lambda before, size: normed(nn.Conv2d(before, c, size, 1, size // 2))
    long = lambda before: [convolution(before, 3), nn.ReLU(), convolution(c, 3)]
    halved = lambda before, *first: Residual(
        [*first, *long(before), nn.AvgPool2d(2)], [nn.AvgPool2d(2), convolution(before, 1)]
    )
    last = torch.channels_last
    generator = nn.Sequential(
        nn.Linear(128, 7 * 7 * c), nn.Unflatten(1, (c, 7, 7)), doubled(), doubled(), *norm(),
        nn.Conv2d(c, 1, 3, 1, 1), nn.Tanh(),
    ).to(memory_format=last)  # fmt: skip
    body = nn.Sequential(halved(1), halved(c, nn.ReLU()), Residual([nn.ReLU(), *long(c)], []), nn.ReLU())
    body, judge = body.to(memory_format=last), normed(nn.Linear(c, 1))
    discriminator = lambda images: judge(body(images).sum((2, 3)))
    players = [list(generator.parameters()), [*body.parameters(), *judge.parameters()]]
    optimisers = [torch.optim.Adam(p, rate, (0.0, 0.9), fused=True) for p, rate in zip(players, (1e-4, 2e-4))]
    real = torch.rand(batch, 1, 28, 28) * 2 - 1

    def move(player, loss):
        for parameter, value in zip(players[player], torch.autograd.grad(loss, players[player])):
            parameter.grad = value
        optimisers[player].step()

    def step():
        with torch.no_grad():
            fake = generator(torch.randn(batch, 128))
        loss = F.relu(1 - discriminator(real)).mean() + F.relu(1 + discriminator(fake)).mean()
        move(1, loss)
        move(0, -discriminator(generator(torch.randn(batch, 128))).mean())
        return float(loss.detach())

    return step


def penalised(images, critic_steps=5):
    """`wgan-gp`: the critic moves so many times for each move of the generator, with a gradient penalty."""
    last = torch.channels_last
    generator = nn.Sequential(
        nn.Linear(100, 7 * 7 * 128, bias=False), nn.BatchNorm1d(7 * 7 * 128, eps=1e-3), nn.ReLU(),
        nn.Unflatten(1, (128, 7, 7)),
        nn.ConvTranspose2d(128, 64, 5, 2, 2, 1, bias=False), nn.BatchNorm2d(64, eps=1e-3), nn.ReLU(),
        nn.ConvTranspose2d(64, 1, 5, 2, 2, 1), nn.Tanh(),
    ).to(memory_format=last)  # fmt: skip
    critic = nn.Sequential(
        nn.Conv2d(1, 64, 5, 2, 2), nn.LeakyReLU(0.2), nn.Conv2d(64, 128, 5, 2, 2), nn.LeakyReLU(0.2),
        nn.Flatten(), nn.Linear(7 * 7 * 128, 1),
    ).to(memory_format=last)  # fmt: skip
    batch = images // critic_steps
    reals = (torch.rand(critic_steps, batch, 1, 28, 28) * 2 - 1).unbind()
    players = [list(player.parameters()) for player in (generator, critic)]
    optimisers = [torch.optim.Adam(p, 1e-4, (0.0, 0.9), fused=True) for p in players]

    def move(player, loss):
        for parameter, value in zip(players[player], torch.autograd.grad(loss, players[player])):
            parameter.grad = value
        optimisers[player].step()

    def step():
        for real in reals:
            with torch.no_grad():
                fake = generator(torch.randn(batch, 100))
            between = (fake + torch.rand(batch, 1, 1, 1) * (real - fake)).requires_grad_()
            slope = torch.autograd.grad(critic(between).sum(), between, create_graph=True)[0]
            penalty = (slope.flatten(1).norm(dim=1) - 1).square().mean()
            move(1, critic(fake).mean() - critic(real).mean() + 10 * penalty)
        loss = -critic(generator(torch.randn(batch, 100))).mean()
        move(0, loss)
        return float(loss.detach())

    return step


def make(model, batch, threads, compiled):
    torch.set_num_threads(threads)
    torch.manual_seed(1)
    if model == "wgan-gp":
        return penalised(batch)
    if model == "hinge-sngan":
        return alternating(batch)
    networks = {"dcgan": convolutional, "dcgan64": colourful}.get(model, connected)
    generator, discriminator, latent, rate, beta1 = networks()
    real = torch.rand(batch, *{"dcgan": (1, 28, 28), "dcgan64": (3, 64, 64)}.get(model, (784,))) * 2 - 1
    if real.dim() == 4:
        real = real.contiguous(memory_format=torch.channels_last)
    players = [list(player.parameters()) for player in (generator, discriminator)]
    optimisers = [torch.optim.Adam(p, rate, (beta1, 0.999), fused=True) for p in players]

    def losses(noise, real):
        fakes = discriminator(generator(noise))
        reals = discriminator(real)
        return F.softplus(-reals).mean() + F.softplus(fakes).mean(), F.softplus(-fakes).mean()

    if compiled:
        losses = torch.compile(losses)

    def step():
        loss_d, loss_g = losses(torch.randn(batch, latent), real)
        gradients = [
            torch.autograd.grad(loss_g, players[0], retain_graph=True),
            torch.autograd.grad(loss_d, players[1]),
        ]
        for player, gradient, optimiser in zip(players, gradients, optimisers):
            for parameter, value in zip(player, gradient):
                parameter.grad = value
            optimiser.step()
        return float(loss_d.detach())

    return step
