import BespokeDSL

extension ForeignExport {
  /// A functional model for each network, and a comparison.
  func kerasProgram() throws -> String {
    let bodies = try networks.map { network in
      try PythonNetwork(network, input: network.inputName, dialect: KerasDialect.self, turnsFeatures: false)
    }
    let all = bodies.flatMap { $0.made + $0.lines }.joined(separator: "\n")
    let helpers = Self.kerasHelpers.filter { helper in helper.words.contains { all.contains($0) } }
      .map { "\n\n" + $0.text + "\n" }
    let functions = zip(networks, bodies).map { network, body in
      let shape = network.input.sampleDimensions.map(String.init).joined(separator: ", ")
      let inputs = network.takesLabels ? "[\(network.inputName), label]" : network.inputName
      let results = body.results.count == 1 ? body.results[0] : "[\(body.results.joined(separator: ", "))]"
      var lines = ["\(network.inputName) = keras.Input((\(shape),), name=\"\(network.inputName)\")"]
      // The first line may take the input's place: it is named once more.
      if network.takesLabels { lines.append("label = keras.Input((), name=\"label\")") }
      lines.append("inputs = \(inputs)")
      lines += body.made + body.lines
      lines.append("return keras.Model(inputs, \(results), name=\"\(network.player)\")")
      return "\n\ndef make_\(network.player)():\n\(indented(lines, 1))\n"
    }
    return """
      \"\"\"\(name), made by Bespoke: the networks in Keras, and their weights.

          pip install keras tensorflow safetensors
          python model.py            # draws again what Bespoke has drawn, and compares

      Images are [n, h, w, c] with numbers in [-1, 1].
      \"\"\"

      import os

      import keras
      import numpy as np
      from keras import layers, ops
      from safetensors.numpy import load_file

      HERE = os.path.dirname(os.path.abspath(__file__))
      \(helpers.joined())\(functions.joined())

      def load(model, path=os.path.join(HERE, "weights.safetensors")):
          \"\"\"Fills a model with the weights of the player that it is called after.\"\"\"
          tensors = {n: t for n, t in load_file(path).items() if n.startswith(model.name + "/")}
          for layer in model.layers:
              for weight in layer.weights:
                  if weight.name != "seed_generator_state":
                      weight.assign(tensors.pop(f"{model.name}/{layer.name}/{weight.name}"))
          if tensors:
              raise SystemExit(f"{path} does not fit the {model.name}: {', '.join(tensors)}")
          return model


      def compare():
          golden = load_file(os.path.join(HERE, "golden.safetensors"))
          label = golden.get("label")
          differences = []
      \(indented(comparison, 1))
          # Of numbers that are none the largest is none.
          worst = float(np.max(differences))
          print(f"largest difference {worst:.2e}")
          return worst


      if __name__ == "__main__":
          raise SystemExit(not compare() <= 1e-4)

      """
  }

  private var comparison: [String] {
    networks.flatMap { network -> [String] in
      let load = "\(network.player) = load(make_\(network.player)())"
      func called(_ x: String) -> String {
        "\(network.player)(" + (network.takesLabels ? "[golden[\"\(x)\"], label]" : "golden[\"\(x)\"]")
          + ", training=False)"
      }
      let (given, made) = network.input.rank == 2 ? ("noise", "image") : ("image", "logits")
      let first = network.results.count > 1 ? "[0]" : ""
      if network.seesBatches {
        let x = network.takesLabels ? "[x[None], label[i : i + 1]]" : "x[None]"
        return [
          load,
          "logits = np.concatenate([\(network.player)(\(x), training=False)\(first) "
            + "for i, x in enumerate(golden[\"image\"])])",
          "differences.append(np.abs(logits - golden[\"logits\"]).max())",
        ]
      }
      return [
        load, "\(made) = ops.convert_to_numpy(\(called(given))\(first))",
        "differences.append(np.abs(\(made) - golden[\"\(made)\"]).max())",
      ]
    }
  }

  /// What is written where a network needs it.
  private static let kerasHelpers: [(words: [String], text: String)] = [
    (
      ["Spectral(", "SelfAttention("],
      """
      def normalised(kernel, u):
          \"\"\"The kernel divided by its largest singular value, as one power iteration from u finds it.\"\"\"
          matrix = ops.reshape(kernel, (-1, kernel.shape[-1]))
          unit = lambda x: x / ops.sqrt(ops.sum(ops.square(x)))
          v = unit(ops.matmul(matrix, u[:, None]))
          return kernel / ops.sum(v * ops.matmul(matrix, unit(ops.matmul(ops.transpose(matrix), v))))
      """
    ),
    (
      ["Spectral("],
      """
      class Spectral(layers.Layer):
          \"\"\"A layer whose kernel is normalised.\"\"\"

          def __init__(self, layer, **options):
              super().__init__(**options)
              self.layer = layer

          def build(self, shape):
              self.layer.build(shape)
              extent = self.layer.kernel.shape[-1]
              self.vector_u = self.add_weight(name="vector_u", shape=(extent,), trainable=False)

          def call(self, x):
              layer, kernel = self.layer, normalised(self.layer.kernel, self.vector_u)
              if isinstance(layer, layers.Dense):
                  y = ops.matmul(x, kernel)
              elif isinstance(layer, layers.Conv2DTranspose):
                  y = ops.conv_transpose(x, kernel, layer.strides, layer.padding)
              else:
                  y = ops.conv(x, kernel, layer.strides, layer.padding)
              return y if layer.bias is None else y + layer.bias
      """
    ),
    (
      ["SelfAttention("],
      """
      class SelfAttention(layers.Layer):
          \"\"\"Every pixel adds to itself what it finds in all others.\"\"\"

          def __init__(self, inner, spectral, **options):
              super().__init__(**options)
              self.inner, self.spectral = inner, spectral

          def build(self, shape):
              self.kernels, self.vectors = {}, {}
              for part in ("query", "key", "value", "output"):
                  ends = (self.inner, shape[-1]) if part == "output" else (shape[-1], self.inner)
                  self.kernels[part] = self.add_weight(name=part + "_kernel", shape=(1, 1, *ends))
                  if self.spectral:
                      self.vectors[part] = self.add_weight(
                          name=part + "_vector_u", shape=ends[1:], trainable=False)
              self.gamma = self.add_weight(name="gamma", shape=(1,))

          def seen(self, x, part):
              kernel = self.kernels[part]
              return ops.conv(x, normalised(kernel, self.vectors[part]) if self.spectral else kernel)

          def call(self, x):
              flat = (-1, x.shape[1] * x.shape[2], self.inner)
              q, k, v = (ops.reshape(self.seen(x, part), flat) for part in ("query", "key", "value"))
              found = ops.matmul(ops.softmax(ops.matmul(q, ops.transpose(k, (0, 2, 1)))), v)
              return x + self.gamma * self.seen(ops.reshape(found, (-1, *x.shape[1:3], self.inner)), "output")
      """
    ),
    (
      ["with_deviation("],
      """
      def with_deviation(x):
          \"\"\"One more channel: the standard deviation of each element over the batch, averaged.\"\"\"
          deviation = ops.mean(ops.sqrt(ops.var(x, 0) + 1e-8))
          return ops.concatenate([x, deviation * ops.ones_like(x[..., :1])], -1)
      """
    ),
  ]
}
