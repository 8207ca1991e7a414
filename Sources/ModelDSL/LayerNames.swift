import GraphIR

extension OperationRow {
  /// `tanh`, `Tanh`
  fileprivate var names: (stem: String, word: String) {
    (mnemonic, mnemonic.prefix(1).uppercased() + mnemonic.dropFirst())
  }
}

extension LayerKind {
  /// The stem of default names and, with a capital, the word for messages.
  var typeName: (stem: String, word: String) {
    switch self {
    case .dense: ("dense", "Dense")
    case .convolution: ("conv", "Conv2D")
    case .transposedConvolution: ("convTranspose", "ConvTranspose2D")
    case .batchNorm: ("batchNorm", "BatchNorm")
    case .activation(.leakyReLU(slope: 0)): ("relu", "ReLU")
    case .activation(.leakyReLU): ("leakyReLU", "LeakyReLU")
    case .activation(let function): function.row.names
    case .dropout: ("dropout", "Dropout")
    case .flatten: ("flatten", "Flatten")
    case .reshape: ("reshape", "Reshape")
    case .arithmetic(let function):
      switch function {
      case .add: ("add", "'+'")
      case .subtract: ("subtract", "'-'")
      case .multiply: ("multiply", "'*'")
      case .divide: ("divide", "'/'")
      case .maximum: ("maximum", "Maximum")
      }
    case .composedActivation(let function):
      switch function {
      case .elu: ("elu", "ELU")
      case .gelu: ("gelu", "GELU")
      case .silu: ("silu", "SiLU")
      case .softmax: ("softmax", "Softmax")
      }
    case .pooling(let pooling):
      switch pooling.function {
      case .average: ("averagePool", "AveragePool2D")
      case .maximum: ("maxPool", "MaxPool2D")
      }
    case .globalPooling(let function):
      switch function {
      case .average: ("globalAveragePool", "GlobalAveragePool2D")
      case .maximum: ("globalMaxPool", "GlobalMaxPool2D")
      case .sum: ("globalSumPool", "GlobalSumPool2D")
      }
    case .upSampling: ("upSampling", "UpSampling2D")
    case .normalisation(let layer):
      switch layer.part {
      case .sample, .pixel: ("layerNorm", "LayerNorm")
      case .channel: ("instanceNorm", "InstanceNorm")
      case .groups: ("groupNorm", "GroupNorm")
      }
    case .minibatchDeviation: ("minibatchDeviation", "MinibatchStandardDeviation")
    case .concatenation: ("concat", "Concat")
    case .zeroPadding: ("zeroPadding", "ZeroPadding2D")
    case .pixelShuffle: ("pixelShuffle", "PixelShuffle")
    case .oneHot: ("oneHot", "OneHot")
    case .embedding: ("embedding", "Embedding")
    case .innerProduct: ("innerProduct", "InnerProduct")
    case .selfAttention: ("selfAttention", "SelfAttention")
    }
  }
}
