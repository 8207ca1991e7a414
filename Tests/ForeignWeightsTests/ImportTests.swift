import BespokeDSL
import BespokeForeign
import BespokeTensorFiles
import BespokeTraining
import Foundation
import TestKernels
import TestModels
import Testing

/// Weights that PyTorch and Keras have trained, as files of theirs.
@Suite struct ImportTests {
  private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Fixtures"

  private func fixture(_ name: String) throws -> SafeTensors {
    try SafeTensors(path: "\(Self.fixtures)/\(name).safetensors")
  }

  private func networks(of model: GAN = conditional) throws -> [TracedNetwork] {
    try tracedNetworks(of: model)
  }

  private func file(_ tensors: [NamedTensor], metadata: [String: String] = [:]) throws -> SafeTensors {
    try SafeTensors(safeTensors(tensors, metadata: metadata), path: "weights.safetensors")
  }

  /// All tensors of a file, some of them changed.
  private func changed(
    _ name: String, _ change: (inout [NamedTensor]) throws -> Void
  ) throws -> SafeTensors {
    let whole = try fixture(name)
    var tensors = try whole.tensors.sorted { $0.key < $1.key }.map {
      NamedTensor($0.key, $0.value.shape, try whole.floats($0.key))
    }
    try change(&tensors)
    return try file(tensors)
  }

  private func refusal(_ request: ImportRequest, of model: GAN = conditional) throws -> String {
    do {
      _ = try importWeights(request, networks: networks(of: model))
      return ""
    } catch { return "\(error)" }
  }

  /// The compiled C draws what the other library has drawn.
  @Test(arguments: ["pytorch", "keras"]) func drawsTheSameImages(_ library: String) throws {
    let weights = try importWeights(
      ImportRequest(sources: [.init(file: fixture(library))]), networks: networks())
    let program = try CompiledModels(bespoke_test_models()).program(named: "conditional")
    let session = try Session(program, threads: 1)
    session.initialise(seed: 1)
    _ = try Checkpoint(file(weights.tensors)).warm(session)
    let images = try fixture(library + "-images")
    let (noise, labels) = (try images.floats("noise"), try images.floats("label"))
    let expected = try images.floats("image")
    let size = expected.count / labels.count
    var worst: Float = 0
    for index in labels.indices {
      let latent = noise.count / labels.count
      let image = session.generate(
        noise: Array(noise[index * latent..<(index + 1) * latent]), labels: [labels[index]])
      for (a, b) in zip(image, expected[index * size..<(index + 1) * size]) { worst = max(worst, abs(a - b)) }
    }
    #expect(worst <= 1e-5)
    // They are no images that any weights draw.
    #expect((expected.max() ?? 0) - (expected.min() ?? 0) > 0.5)
  }

  /// Whatever becomes of a tensor is said.
  @Test func eachTensorIsAccountedFor() throws {
    for library in ["pytorch", "keras"] {
      let file = try fixture(library)
      let weights = try importWeights(ImportRequest(sources: [.init(file: file)]), networks: networks())
      for name in Array(file.tensors.keys) + Array(file.foreign.keys) {
        #expect(weights.lines.count { $0.hasPrefix(name + " ") } == 1, "\(name)")
      }
      let states = try networks().flatMap { $0.parameters + $0.statistics }.map(\.declaration.name)
      #expect(weights.tensors.map(\.name).sorted() == states.sorted())
    }
  }

  /// What `export` would write comes back to the bit, of every model, features of images in the other order included.
  @Test(arguments: Convention.allCases) func roundTripsAreExact(_ convention: Convention) throws {
    var isTurned = false
    for model in TestModels.zoo {
      let networks = try tracedNetworks(of: model)
      let weights = networks.flatMap { ForeignWeight.all(of: $0) }
      let ours = weights.enumerated().map { index, weight in
        NamedTensor(
          weight.name, weight.shape, (0..<weight.shape.reduce(1, *)).map { Float($0) + Float(index) / 8 })
      }
      let theirs = zip(weights, ours).map { weight, tensor in
        NamedTensor(
          weight.name(in: convention), weight.shape(in: convention),
          weight.values(tensor.values, to: convention))
      }
      if zip(ours, theirs).contains(where: { $0.values != $1.values }) { isTurned = true }
      // Names alone do not always say whose they are: `scale`.
      var request = ImportRequest(sources: [.init(file: try file(theirs))])
      request.convention = convention
      let back = try importWeights(request, networks: networks)
      #expect(back.tensors == ours, "\(model.name)")
    }
    #expect(isTurned == (convention == .pytorch))
  }

  @Test func whatIsLeftOverOrMissingIsListed() throws {
    let other = try changed("pytorch") { tensors in
      tensors.removeAll { $0.name == "netD.look.5.bias" }
      tensors.append(NamedTensor("netG.extra.weight", [2, 2], [1, 2, 3, 4]))
    }
    let text = try refusal(ImportRequest(sources: [.init(file: other)]))
    #expect(text.contains("netG.extra.weight [2, 2]"))
    #expect(text.contains("netD.look.5.weight [1, 96]"))
    #expect(text.contains("discriminator/dense1/bias [1]"))
    #expect(text.contains("discriminator/dense1/kernel [96, 1], in PyTorch's layout [1, 96]"))
    #expect(!text.contains("generator/dense1/kernel"))
  }

  @Test func oneNetworkAloneIsTakenWhenThatIsSaid() throws {
    let alone = try changed("keras") { $0.removeAll { $0.name.hasPrefix("discriminator") } }
    var request = ImportRequest(sources: [.init(file: alone)])
    #expect(
      try refusal(request).hasSuffix(
        "--only generator takes the generator alone; the other network then begins anew"))
    request.only = "generator"
    let weights = try importWeights(request, networks: networks())
    #expect(weights.tensors.allSatisfy { $0.name.hasPrefix("generator/") })
    // And of a file of both.
    request.sources = [.init(file: try fixture("keras"))]
    #expect(try importWeights(request, networks: networks()).tensors == weights.tensors)
    request.only = "painter"
    #expect(try refusal(request) == "the model has no network 'painter'; it has generator, discriminator")
  }

  @Test func whoseWeightsTheyAreMustBeKnown() throws {
    let nameless = try changed("keras") { tensors in
      tensors.removeAll { $0.name.hasPrefix("discriminator") }
      for index in tensors.indices {
        tensors[index].name = String(tensors[index].name.dropFirst("generator/".count))
      }
    }
    var request = ImportRequest(sources: [.init(file: nameless)])
    #expect(try refusal(request).contains("say it with --from generator=weights.safetensors"))
    request.sources[0].player = "generator"
    request.only = "generator"
    #expect(try importWeights(request, networks: networks()).tensors.count == 7)
  }

  /// Names that say nothing are mapped, tensor by tensor or layer by layer.
  @Test func namesThatSayNothingAreMapped() throws {
    let odd = try changed("pytorch") { tensors in
      for index in tensors.indices {
        tensors[index].name = tensors[index].name.replacing("netG.project.0.weight", with: "netG.project.w")
      }
    }
    var request = ImportRequest(sources: [.init(file: odd)])
    #expect(try refusal(request).contains("netG.project.w [48, 7]"))
    request.map = [.init(old: "netG.project.w", new: "generator/dense1/kernel")]
    let expected = try importWeights(
      ImportRequest(sources: [.init(file: fixture("pytorch"))]), networks: networks())
    #expect(try importWeights(request, networks: networks()).tensors == expected.tensors)
    request.map.append(.init(old: "netD.look.1", new: "discriminator/conv1"))
    #expect(try importWeights(request, networks: networks()).tensors == expected.tensors)
    request.map[1].new = "discriminator/conv7"
    #expect(
      try refusal(request)
        == "--map netD.look.1=discriminator/conv7: the model has no discriminator/conv7 with what is called bias there"
    )
    request.map[1] = .init(old: "netD.look.9", new: "discriminator/conv1")
    #expect(try refusal(request).contains("the file has no tensor and no layer netD.look.9"))
    request.map[1] = .init(old: "netD.look.5.weight", new: "discriminator/conv1/kernel")
    #expect(
      try refusal(request)
        == "netD.look.5.weight is [1, 96], and discriminator/conv1/kernel is [16, 2, 3, 3] in the layouts of PyTorch"
    )
  }

  /// Square kernels are turned as the file's names say, and where they say nothing, as the user does.
  @Test func squareKernelsGoByTheNames() throws {
    let model = GAN("square", latent: 4, image: (2, 2, 1), batch: 4) {
      Generator {
        Dense(4, bias: false)
        Tanh()
        Dense(4, bias: false)
        Reshape(2, 2, 1)
      }
      Discriminator {
        Flatten()
        Dense(1, bias: false)
      }
      Training(.simultaneous, loss: .nonSaturating, optimiser: .adam(1e-3))
    }
    let values = (0..<16).map { Float($0) }
    let turned = (0..<16).map { (place: Int) -> Float in Float(place % 4 * 4 + place / 4) }
    func request(_ names: [String]) throws -> ImportRequest {
      let tensors = names.map { NamedTensor($0, [4, 4], values) }
      return ImportRequest(sources: [.init(player: "generator", file: try file(tensors))])
    }
    for (part, expected) in [("weight", turned), ("kernel", values)] {
      var request = try request(["fc1.\(part)", "fc2.\(part)"])
      request.only = "generator"
      let weights = try importWeights(request, networks: networks(of: model))
      #expect(weights.tensors.map(\.values) == [expected, expected])
    }
    // Which is first is not known.
    var unclear = try request(["in.weight", "out.weight"])
    unclear.only = "generator"
    #expect(
      try refusal(unclear, of: model).hasPrefix(
        "in, out have the same shapes, weight [4, 4], as generator/dense1, generator/dense2, and their names do not say "
          + "in which order: give --map in=generator/dense1"))
    unclear.map = [.init(old: "out", new: "generator/dense1")]
    #expect(
      try importWeights(unclear, networks: networks(of: model)).lines[0].hasPrefix(
        "out.weight [4, 4] becomes generator/dense1/kernel"))
    // Nor whose layouts.
    var nameless = try request(["a.w", "b.w"])
    nameless.only = "generator"
    nameless.map = [
      .init(old: "a.w", new: "generator/dense1/kernel"), .init(old: "b.w", new: "generator/dense2/kernel"),
    ]
    #expect(
      try refusal(nameless, of: model).contains(
        "say whose layouts it has with --layout pytorch or --layout keras"))
    nameless.convention = .pytorch
    #expect(
      try importWeights(nameless, networks: networks(of: model)).tensors.map(\.values) == [turned, turned])
  }

  /// What PyTorch puts around a model, and around its parts, is looked past.
  @Test(arguments: ["module.", "_orig_mod.", "module._orig_mod.", "netG", "netD"])
  func wrappersAreLookedPast(_ wrapper: String) throws {
    let wrapped = try changed("pytorch") { tensors in
      for index in tensors.indices {
        let name = tensors[index].name
        tensors[index].name =
          wrapper.hasSuffix(".") ? wrapper + name : name.replacing(wrapper + ".", with: wrapper + ".module.")
      }
    }
    let expected = try importWeights(
      ImportRequest(sources: [.init(file: fixture("pytorch"))]), networks: networks())
    var request = ImportRequest(sources: [.init(file: wrapped)])
    let weights = try importWeights(request, networks: networks())
    #expect(weights.tensors == expected.tensors)
    for name in wrapped.tensors.keys { #expect(weights.lines.count { $0.hasPrefix(name + " ") } == 1) }
    if wrapper == "module." {
      #expect(
        weights.lines.contains("module.netD.look.5.bias [1] becomes discriminator/dense1/bias [1]"))
    }
    // Names are those of the file, or without what is around them.
    for prefix in wrapper.hasSuffix(".") ? [wrapper, ""] : [""] {
      request.map = [
        .init(old: prefix + "netD.look.1", new: "discriminator/conv1"),
        .init(old: prefix + "netD.look.5.bias", new: "discriminator/dense1/bias"),
      ]
      #expect(try importWeights(request, networks: networks()).tensors == expected.tensors)
    }
    // Neither of two of the same name is passed over.
    let twice = try changed("pytorch") { tensors in
      tensors.append(NamedTensor("module.netD.look.5.bias", [1], [3]))
    }
    #expect(try refusal(ImportRequest(sources: [.init(file: twice)])).contains("netD.look.5.bias [1]"))
  }

  /// Names as `export` writes them.
  @Test func exportedNamesMayBeWrapped() throws {
    let weights = try networks().flatMap { ForeignWeight.all(of: $0) }
    func tensors(_ prefix: String) -> [NamedTensor] {
      weights.map { weight in
        let values = (0..<weight.shape.reduce(1, *)).map(Float.init)
        return NamedTensor(prefix + weight.name(in: .pytorch), weight.shape(in: .pytorch), values)
      }
    }
    let plain = try importWeights(
      ImportRequest(sources: [.init(file: file(tensors("")))]), networks: networks())
    let wrapped = try importWeights(
      ImportRequest(sources: [.init(file: file(tensors("module.")))]), networks: networks())
    #expect(wrapped.tensors == plain.tensors)
  }

  @Test func layersAlikeGoByTheirNumbers() throws {
    let weights = try networks(of: skipConnections).flatMap { ForeignWeight.all(of: $0) }
    let names = ["generator/dense1": "netG.10", "generator/dense2": "netG.11"]
    let theirs = weights.map { weight in
      var name = weight.name(in: .pytorch)
      for (ours, other) in names { name = name.replacing(ours.replacing("/", with: "."), with: other) }
      name = name.replacing("discriminator.conv1", with: "netD.9").replacing(
        "discriminator.conv2", with: "netD.10")
      let values = (0..<weight.shape.reduce(1, *)).map {
        Float($0) + Float(weight.name.utf8.reduce(0) { $0 + Int($1) })
      }
      return NamedTensor(name, weight.shape(in: .pytorch), weight.values(values, to: .pytorch))
    }
    let back = try importWeights(
      ImportRequest(sources: [.init(file: file(theirs))]), networks: networks(of: skipConnections))
    for tensor in back.tensors {
      let start = Float(tensor.name.utf8.reduce(0) { $0 + Int($1) })
      #expect(tensor.values[0] == start, "\(tensor.name)")
    }
  }

  @Test func numbersThatAreNoneAreRefused() throws {
    let broken = try changed("keras") { $0[3].values[0] = .nan }
    #expect(try refusal(ImportRequest(sources: [.init(file: broken)])).contains("not finite in float32"))
    let negative = try changed("keras") { tensors in
      let place = try #require(tensors.firstIndex { $0.name.contains("moving_variance") })
      tensors[place].values[0] = -2
    }
    #expect(
      try refusal(ImportRequest(sources: [.init(file: negative)])).contains("is a variance, and holds -2"))
    let ours = try file(
      [NamedTensor("generator/dense1/kernel", [1], [1])], metadata: ["format": "bespoke-checkpoint"])
    #expect(try refusal(ImportRequest(sources: [.init(file: ours)])).contains("give it to 'train --from'"))
  }

  /// What the libraries save by themselves is refused with a program that converts it.
  @Test func otherFormatsAreRefusedWithTheirConversion() throws {
    for (head, path, words) in [
      ([0x50, 0x4B, 3, 4], "nets/g.pt", "save_file(tensors, \"nets/g.safetensors\")"),
      ([0x80, 2], "g", "with open(\"g\", \"rb\") as file:"),
      ([0x80, 2], "g.safetensors", "save_file(tensors, \"g-converted.safetensors\")"),
      ([0x50, 0x4B, 3, 4], "a.b/g.keras", "keras.saving.load_model(\"a.b/g.keras\", compile=False)"),
      ([0x89, 0x48, 0x44, 0x46], "g", "save_file(tensors, \"g.safetensors\")"),
      ([1], "a\"b\\\n.pth", "open(\"a\\\"b\\\\\\U0000000a.pth\", \"rb\")"),
    ] as [([UInt8], String, String)] {
      #expect {
        try requireSafeTensors(Data(head), path: path)
      } throws: { "\($0)".contains(words) }
    }
    try requireSafeTensors(Data([1, 0, 0, 0, 0, 0, 0, 0]), path: "g.safetensors")
    // Whatever they are called, what is in them tells.
    for (first, words) in [("g/data.pkl", "torch.load("), ("metadata.json", "keras.saving")] {
      let zip = Data(
        [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 22) + [UInt8(first.utf8.count), 0, 0, 0])
      #expect {
        try requireSafeTensors(zip + Data(first.utf8), path: "g.safetensors")
      } throws: { "\($0)".contains(words) }
    }
  }

  /// A header of 640 bytes begins as a pickle does.
  @Test func aHeaderIsNoPickle() throws {
    let header = "{\"w\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}"
    let text = header + String(repeating: " ", count: 640 - header.utf8.count)
    let data = Data([0x80, 2, 0, 0, 0, 0, 0, 0]) + Data(text.utf8) + Data(count: 4)
    for name in ["g", "g.pt"] { try requireSafeTensors(data, path: name) }
    #expect(try SafeTensors(data, path: "g").floats("w") == [0])
  }
}
