import BespokeTensorFiles
import Foundation

/// A tensor of a file of weights, its name taken apart.
struct ForeignTensor {
  /// Of the file, among those that are given.
  var file: Int
  /// As the file has it.
  var name: String
  /// Without what PyTorch puts around a model.
  var bareName: String
  var shape: [Int]
  /// Before the last part: `main.0`, `sequential/dense_1`.
  var layer: String
  /// `weight`, `kernel`
  var part: String

  init(file: Int, name: String, shape: [Int]) {
    (self.file, self.name, self.shape) = (file, name, shape)
    bareName = Self.withoutWrappers(name)
    // TensorFlow numbers the results of an operation.
    var path = Substring(bareName.hasSuffix(":0") ? String(bareName.dropLast(2)) : bareName)
    var part = ""
    func cut() {
      let end = path.lastIndex { $0 == "." || $0 == "/" }
      part = String(end.map { path[path.index(after: $0)...] } ?? path)
      path = end.map { path[..<$0] } ?? ""
    }
    cut()
    if let range = path.range(of: "parametrizations.weight", options: .backwards),
      range.upperBound == path.endIndex
        || path[range.upperBound...] == ".0"
    {
      // What PyTorch makes of spectral normalisation, by its newer function.
      path = path[..<range.lowerBound]
      if path.hasSuffix(".") { path.removeLast() }
      part = ["original": "weight", "_u": "weight_u", "_v": "weight_v"][part] ?? part
    }
    if part == "weight_orig" { part = "weight" }
    layer = String(path)
    self.part = part
  }

  /// A model in `DataParallel` is its `module`, one that is compiled is `_orig_mod`, and so are parts of models.
  private static func withoutWrappers(_ name: String) -> String {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let kept = parts.dropLast().filter { !["module", "_orig_mod"].contains($0) } + parts.suffix(1)
    return kept.joined(separator: ".")
  }

  /// Whether a name means the tensor, its layer, or neither; as the file has it or without what is around the model.
  enum Meaning { case tensor, layer, other }

  func meaning(of name: String) -> Meaning {
    if [self.name, bareName].contains(name) { return .tensor }
    return name == layer || Self.withoutWrappers(name + ".").dropLast() == layer ? .layer : .other
  }

  /// Counters, which no model needs: of batches seen, the other vector of a spectral normalisation, which follows from the
  /// first, and the state of Keras's random numbers.
  static func isDropped(_ name: String) -> Bool {
    let tensor = ForeignTensor(file: 0, name: name, shape: [])
    return ["num_batches_tracked", "weight_v", "seed_generator_state"].contains(tensor.part)
  }
}

/// Why weights are not taken, in several lines: lists of what stands on both sides, a program that converts a file.
package struct ImportRefused: Error, Equatable, CustomStringConvertible {
  package var description: String

  package init(_ description: String) { self.description = description }
}

/// What PyTorch or Keras saves by itself is refused, with the lines that convert it.
package func requireSafeTensors(_ data: Data, path: String) throws(ImportRefused) {
  // Whatever it is called.
  if SafeTensorsIndex.isLikely(beginning: data, size: data.count) { return }
  let format = SavedFormat(beginning: data, size: data.count)
  let name = path.lowercased()
  let convention: Convention
  if format?.isOfKeras ?? [".keras", ".h5", ".hdf5"].contains(where: name.hasSuffix) {
    convention = .keras
  } else if format != nil || [".pt", ".pth", ".ckpt", ".bin", ".pkl"].contains(where: name.hasSuffix) {
    convention = .pytorch
  } else {
    return
  }
  let reason =
    convention == .pytorch
    ? "a pickle of PyTorch, which runs whatever program lies in it when it is read"
    : "a model of Keras, whose weights are in HDF5"
  throw ImportRefused(
    """
    \(printable(path)) is \(reason); only safetensors are read. These lines of Python make one of it:

    \(converter(convention, path: path))
    """)
}

/// A Python program that saves weights as safetensors.
func converter(_ convention: Convention, path: String) -> String {
  let file = pythonText(path)
  let end = path.lastIndex { $0 == "." || $0 == "/" }
  let stem = end.map { path[$0] == "." ? String(path[..<$0]) : path } ?? path
  let out = pythonText(stem + (path.hasSuffix(".safetensors") ? "-converted" : "") + ".safetensors")
  switch convention {
  case .pytorch:
    return """
      # pip install torch safetensors
      import torch
      from safetensors.torch import save_file

      tensors = {}

      def collect(prefix, value):  # dictionaries of dictionaries, as checkpoints are
          if hasattr(value, "state_dict"):
              value = value.state_dict()
          if torch.is_tensor(value):
              tensors[prefix] = value.detach().cpu().contiguous().clone()
          elif isinstance(value, dict):
              for name, inner in value.items():
                  collect(f"{prefix}.{name}" if prefix else str(name), inner)

      with open(\(file), "rb") as file:  # a name would be taken for what is in it
          collect("", torch.load(file, map_location="cpu", weights_only=True))
      save_file(tensors, \(out))
      """
  case .keras:
    return """
      # pip install keras tensorflow safetensors
      import keras
      import numpy
      from safetensors.numpy import save_file

      # of weights alone, as save_weights writes them: make the model, then model.load_weights(\(file))
      model = keras.saving.load_model(\(file), compile=False)
      tensors = {}

      def collect(prefix, layer):
          inner = getattr(layer, "layers", [])
          for part in inner:
              collect(f"{prefix}{part.name}/", part)
          for weight in [] if inner else layer.weights:
              tensors[prefix + weight.name] = numpy.ascontiguousarray(weight.numpy())

      collect("", model)
      save_file(tensors, \(out))
      """
  }
}

/// A string of Python.
func pythonText(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": result += "\\" + String(scalar)
    case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar.value > 0xFFFF:
      let digits = String(scalar.value, radix: 16)
      result += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
