/// The IDX files below a folder, by the names that they go by: `train-images-idx3-ubyte` of old, `train-images.idx3-ubyte`
/// as some programs unpack it, with a set's name before it as EMNIST has them, compressed or not.
struct IDXFolder {
  private struct File {
    var name: IDXName
    var path: Path
  }
  private let folder: Path
  private let files: [File]
  /// Where they lie, if it is not the folder itself.
  let home: Path
  /// What lies beside them; empty where they lie deeper.
  private(set) var passedOver: PassedOver

  /// As deep as `FashionMNIST/raw`, and one more.
  static let deepest = 3

  /// Images and labels that belong together.
  struct Pair {
    var images: Path
    var labels: Path?
  }

  /// Nil if there are no training images under such names.
  /// - Parameter depth: how many folders deep they may lie, as `FashionMNIST/raw` do: then all must lie in one.
  /// - Throws: `UserError` if there are several sets.
  init?(_ folder: Path, depth: Int = 0) throws(UserError) {
    let found = try Self.search(folder, depth: depth)
    let sets = Dictionary(grouping: found.filter { $0.name.part == "train" && !$0.name.isLabels }) {
      Place(home: $0.home, set: $0.name.set)
    }
    let own = Place(home: folder, set: "")
    let ordered = sets.keys.sorted { ("\($0.home)", $0.set) < ("\($1.home)", $1.set) }
    guard let first = ordered.first else { return nil }
    guard ordered.count == 1 || sets[own] != nil else {
      let names = ordered.prefix(3).map { "\(sets[$0]![0].path)" }.joined(separator: ", ")
      throw UserError(
        "\(folder) holds \(ordered.count) sets of images: \(names); give a folder that holds one")
    }
    let place = sets[own] != nil ? own : first
    self.folder = folder
    home = place.home
    let mine = found.filter { $0.home == place.home && $0.name.set == place.set }
    files = mine.sorted { $0.name.precedes($1.name) }.map { File(name: $0.name, path: $0.path) }
    passedOver = PassedOver(in: folder)
    try noteOthers()
  }

  /// - Parameter parts: `train`, or what the held-out files are called.
  func pair(_ parts: [String]) -> Pair? {
    for part in parts {
      let own = files.filter { $0.name.part == part }
      guard let images = own.first(where: { !$0.name.isLabels }) else { continue }
      return Pair(images: images.path, labels: own.first { $0.name.isLabels }?.path)
    }
    return nil
  }

  /// What lies at the top and is not used is said.
  private mutating func noteOthers() throws(UserError) {
    guard home == folder else { return }
    let used = ["train", "t10k", "test"].compactMap { pair([$0]) }
      .flatMap { [$0.images, $0.labels].compactMap { $0 } }
    for entry in try list(folder) where !used.contains(entry.path) {
      switch entry.kind {
      case _ where entry.isLitter: passedOver.add(entry.path, .litter)
      case .brokenLink: passedOver.add(entry.path, .brokenLink)
      case .special: passedOver.add(entry.path, .special)
      case .file: passedOver.add(entry.path, .besideIDX)
      // A file in a folder of its own name.
      case .folder where used.contains(where: { $0.bytes.starts(with: entry.path.bytes + [0x2F]) }): break
      case .folder: passedOver.add(entry.path, .besideIDX)
      }
    }
  }

  private struct Place: Hashable {
    var home: Path
    var set: String
  }

  private static func search(
    _ folder: Path, depth: Int
  ) throws(UserError) -> [(home: Path, name: IDXName, path: Path)] {
    var found: [(home: Path, name: IDXName, path: Path)] = []
    for entry in try list(folder) where !entry.isLitter {
      let name = IDXName(entry.path.name)
      switch entry.kind {
      case .file:
        if let name { found.append((folder, name, entry.path)) }
      case .folder:
        if name != nil {
          // Some programs unpack a file into a folder of its name.
          for inner in try list(entry.path) where inner.kind == .file {
            if let name = IDXName(inner.path.name) { found.append((folder, name, inner.path)) }
          }
        } else if depth > 0 {
          found += try search(entry.path, depth: depth - 1)
        }
      case .brokenLink, .special: break
      }
    }
    return found
  }
}

/// `emnist-digits-train-images-idx3-ubyte.gz`, taken apart.
struct IDXName: Equatable {
  /// `emnist-digits`; empty for what has no such name before it.
  var set: String
  /// `train`, `t10k` or `test`.
  var part: String
  var isLabels: Bool
  var isCompressed: Bool
  private var spelling: String

  /// Nil if it is none.
  init?(_ bytes: [UInt8]) {
    spelling = String(decoding: bytes, as: UTF8.self).lowercased()
    var rest = spelling[...]
    func drop(_ endings: [String]) -> String? {
      guard let ending = endings.first(where: { rest.hasSuffix($0) }) else { return nil }
      rest.removeLast(ending.count)
      return ending
    }
    let separators = ["-", ".", "_"]
    isCompressed = drop([".gz"]) != nil
    guard drop(["ubyte"]) != nil, drop(separators) != nil, let rank = drop(["idx3", "idx1"]),
      drop(separators) != nil, let content = drop(["images", "labels"]),
      (content == "labels") == (rank == "idx1"),
      drop(separators) != nil, let part = drop(["train", "t10k", "test"]),
      rest.isEmpty || drop(separators) != nil
    else { return nil }
    self.part = part
    isLabels = content == "labels"
    set = String(rest)
  }

  /// The usual spelling before others, a file before its compressed form.
  func precedes(_ other: IDXName) -> Bool {
    func key(_ name: IDXName) -> (Int, Int, String) {
      (
        name.spelling.contains(".idx") || name.spelling.contains("_") ? 1 : 0, name.isCompressed ? 1 : 0,
        name.spelling
      )
    }
    return key(self) < key(other)
  }
}
