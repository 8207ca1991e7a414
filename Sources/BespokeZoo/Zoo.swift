import BespokeDSL

/// The models that are compiled, by name. A model that is left out stays a file, and costs the build nothing.
public let zoo: [any Model] = [
  acgan, cdcgan, classifier, dcgan, dcgan32, dcgan64, dcganAugmented, dcganB500, hingeSNGAN, lsgan, mlp,
  mlpB32, wgan, wganGP,
]
