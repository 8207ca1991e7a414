import Foundation

/// What other programs save weights in, by how a file begins.
package enum SavedFormat: Equatable {
  /// With the name of the first file in it.
  case zip(first: String)
  case hdf5
  case pickle

  /// Bytes that tell what a file is: of a ZIP archive its first entry, whose name may be as long as two bytes can say.
  static let longestBeginning = 30 + Int(UInt16.max)

  /// Nil of anything else, a safetensors file among it: its length may begin as a pickle does.
  /// - Parameters:
  ///   - data: the first bytes of the file, as many as `longestBeginning` or all.
  ///   - size: bytes of the file.
  package init?(beginning data: Data, size: Int) {
    if SafeTensorsIndex.isLikely(beginning: data, size: size) { return nil }
    if data.starts(with: [0x50, 0x4B, 3, 4]) {
      let head = [UInt8](data.prefix(30))
      let length = head.count == 30 ? Int(head[26]) | Int(head[27]) << 8 : 0
      self = .zip(first: String(decoding: data.dropFirst(30).prefix(length), as: UTF8.self))
    } else if data.starts(with: [0x89, 0x48, 0x44, 0x46]) {
      self = .hdf5
    } else if data.first == 0x80, let version = data.dropFirst().first, (2...5).contains(version) {
      self = .pickle
    } else {
      return nil
    }
  }

  /// Whether it is Keras's rather than PyTorch's; nil where it does not say so.
  package var isOfKeras: Bool? {
    switch self {
    case .zip(let first) where first.hasSuffix("data.pkl"): false
    case .zip(let first) where ["metadata.json", "config.json", "model.weights.h5"].contains(first): true
    case .zip: nil
    case .hdf5: true
    case .pickle: false
    }
  }

  /// For people.
  var words: String {
    switch (self, isOfKeras) {
    case (.zip, true): "a ZIP archive of Keras (.keras)"
    case (.zip, false): "a ZIP archive of PyTorch (.pt)"
    case (.zip, nil): "a ZIP archive, which PyTorch (.pt) and Keras (.keras) save"
    case (.hdf5, _): "HDF5, which Keras saves (.h5)"
    case (.pickle, _): "a pickle, which PyTorch saves (.pt)"
    }
  }
}
