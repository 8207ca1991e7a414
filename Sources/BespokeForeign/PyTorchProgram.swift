import BespokeDSL

extension ForeignExport {
  /// A module for each network, and a comparison.
  func pyTorchProgram() throws -> String {
    let bodies = try networks.map { network in
      try PythonNetwork(network, input: network.inputName, dialect: PyTorchDialect.self, turnsFeatures: true)
    }
    let all = bodies.flatMap { $0.made + $0.lines }.joined(separator: "\n")
    let helpers = Self.pyTorchHelpers.filter { helper in helper.words.contains { all.contains($0) } }
      .map { "\n\n" + $0.text + "\n" }
    let classes = zip(networks, bodies).map { network, body in
      let label = network.takesLabels ? ", label" : ""
      return """


        class \(network.className)(nn.Module):
            def __init__(self):
                super().__init__()
        \(indented(body.made.isEmpty ? ["pass"] : body.made, 2))

            def forward(self, \(network.inputName)\(label)):
        \(indented(body.lines, 2))
                return \(body.results.joined(separator: ", "))

        """
    }
    return """
      \"\"\"\(name), made by Bespoke: the networks in PyTorch, and their weights.

          pip install torch safetensors
          python model.py            # draws again what Bespoke has drawn, and compares

      Images are [n, c, h, w] with numbers in [-1, 1].
      \"\"\"

      import os

      import torch
      import torch.nn.functional as F
      from safetensors.torch import load_file
      from torch import nn

      HERE = os.path.dirname(os.path.abspath(__file__))
      \(helpers.joined())\(classes.joined())

      def load(network, name, path=os.path.join(HERE, "weights.safetensors")):
          \"\"\"Fills a network with the weights of a player, and makes it ready for use.\"\"\"
          tensors = {n.removeprefix(name + "."): t for n, t in load_file(path).items() if n.startswith(name + ".")}
          # BatchNorm's counter of batches is the only thing that the file does not have.
          lacking = network.load_state_dict(tensors, strict=False)
          lost = [n for n in lacking.missing_keys if not n.endswith("num_batches_tracked")] + lacking.unexpected_keys
          if lost:
              raise SystemExit(f"{path} does not fit the {name}: {', '.join(lost)}")
          return network.eval()


      def compare():
          golden = load_file(os.path.join(HERE, "golden.safetensors"))
          label = golden.get("label")
          differences = []
          with torch.no_grad():
      \(indented(comparison, 2))
          # Of numbers that are none the largest is none.
          worst = torch.tensor(differences).max().item()
          print(f"largest difference {worst:.2e}")
          return worst


      if __name__ == "__main__":
          raise SystemExit(not compare() <= 1e-4)

      """
  }

  private var comparison: [String] {
    networks.flatMap { network -> [String] in
      let label = network.takesLabels ? ", label" : ""
      let load = "\(network.player) = load(\(network.className)(), \"\(network.player)\")"
      // Bespoke's images are [n, h, w, c].
      if network.input.rank == 2 {
        return [
          load, "image = \(network.player)(golden[\"noise\"]\(label)).permute(0, 2, 3, 1)",
          "differences.append((image - golden[\"image\"]).abs().max().item())",
        ]
      }
      let first = network.results.count > 1 ? "[0]" : ""
      var logits = "\(network.player)(golden[\"image\"].permute(0, 3, 1, 2)\(label))\(first)"
      if network.seesBatches {
        let label = network.takesLabels ? ", label[i : i + 1]" : ""
        logits =
          "torch.cat([\(network.player)(x[None].permute(0, 3, 1, 2)\(label))\(first) "
          + "for i, x in enumerate(golden[\"image\"])])"
      }
      return [
        load, "logits = \(logits)",
        "differences.append((logits - golden[\"logits\"]).abs().max().item())",
      ]
    }
  }

  /// What is written where a network needs it.
  private static let pyTorchHelpers: [(words: [String], text: String)] = [
    (
      ["normalised(", "SelfAttention("],
      """
      def normalised(layer):
          \"\"\"The kernel divided by its largest singular value, as one power iteration finds it.\"\"\"
          kernel = layer.weight
          matrix = kernel.permute(2, 3, 1, 0) if kernel.dim() == 4 else kernel.t()
          matrix = matrix.reshape(-1, matrix.shape[-1])
          v = F.normalize(matrix @ layer.weight_u, dim=0)
          u = F.normalize(matrix.t() @ v, dim=0)
          return kernel / (v @ (matrix @ u))
      """
    ),
    (
      ["SelfAttention("],
      """
      class SelfAttention(nn.Module):
          \"\"\"Every pixel adds to itself what it finds in all others.\"\"\"

          def __init__(self, channels, inner, spectral):
              super().__init__()
              self.query = nn.Conv2d(channels, inner, 1, bias=False)
              self.key = nn.Conv2d(channels, inner, 1, bias=False)
              self.value = nn.Conv2d(channels, inner, 1, bias=False)
              self.output = nn.Conv2d(inner, channels, 1, bias=False)
              self.gamma = nn.Parameter(torch.zeros(1))
              self.spectral = spectral
              for layer in (self.query, self.key, self.value, self.output) if spectral else ():
                  layer.register_buffer("weight_u", torch.ones(layer.out_channels))

          def seen(self, x, layer):
              return F.conv2d(x, normalised(layer) if self.spectral else layer.weight)

          def forward(self, x):
              q, k, v = (self.seen(x, layer).flatten(2) for layer in (self.query, self.key, self.value))
              found = v @ F.softmax(q.transpose(1, 2) @ k, 2).transpose(1, 2)
              return x + self.gamma * self.seen(found.reshape(x.shape[0], -1, *x.shape[2:]), self.output)
      """
    ),
    (
      ["with_deviation("],
      """
      def with_deviation(x):
          \"\"\"One more channel: the standard deviation of each element over the batch, averaged.\"\"\"
          deviation = (x.var(0, unbiased=False) + 1e-8).sqrt().mean()
          return torch.cat([x, deviation.expand(x.shape[0], 1, *x.shape[2:])], 1)
      """
    ),
  ]
}
