import BespokeTensorFiles
import Foundation

/// A tensor of a file of weights, its name taken apart.
struct ForeignTensor {
  /// Of the file, among those that are given.
  var file: Int
  /// As the file has it.
  var name: String
  var shape: [Int]
  /// Before the last part: `main.0`, `sequential/dense_1`.
  var layer: String
  /// `weight`, `kernel`
  var part: String

  init(file: Int, name: String, shape: [Int]) {
    (self.file, self.name, self.shape) = (file, name, shape)
    // TensorFlow numbers the results of an operation.
    var path = Substring(name.hasSuffix(":0") ? String(name.dropLast(2)) : name)
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
package func requireSafeTensors(_ head: Data, path: String) throws(ImportRefused) {
  let name = path.lowercased()
  let isZip = head.starts(with: [0x50, 0x4B, 3, 4])
  let isPickle = head.starts(with: [0x80]) && (head.dropFirst().first ?? 9) <= 5
  let isHDF5 = head.starts(with: [0x89, 0x48, 0x44, 0x46])
  let endings = [".pt", ".pth", ".ckpt", ".bin", ".pkl"]
  let convention: Convention
  if isHDF5 || name.hasSuffix(".keras") || name.hasSuffix(".h5") || name.hasSuffix(".hdf5") {
    convention = .keras
  } else if isPickle || isZip && !name.hasSuffix(".safetensors") || endings.contains(where: name.hasSuffix) {
    convention = .pytorch
  } else {
    return
  }
  let reason =
    convention == .pytorch
    ? "a pickle of PyTorch, which runs whatever program lies in it when it is read"
    : "a model of Keras in HDF5"
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
  let out = pythonText(stem + ".safetensors")
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

      collect("", torch.load(\(file), map_location="cpu", weights_only=True))
      save_file(tensors, \(out))
      """
  case .keras:
    return """
      # pip install keras tensorflow safetensors
      import keras
      import numpy
      from safetensors.numpy import save_file

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
