/// What a folder holds beside the images that are read, by kind: said in one line, so that nothing is lost in silence.
struct PassedOver {
  enum Reason: Hashable {
    case foreign(String)
    case archive(String)
    case noImage
    case idx
    case besideIDX
    case emptyFolder
    case loop
    case brokenLink
    case special
    case litter
  }
  private let folder: Path
  private var groups: [(reason: Reason, paths: [Path])] = []

  init(in folder: Path) { self.folder = folder }

  var isEmpty: Bool { groups.isEmpty }

  mutating func add(_ path: Path, _ reason: Reason) {
    if let index = groups.firstIndex(where: { $0.reason == reason }) {
      groups[index].paths.append(path)
    } else {
      groups.append((reason, [path]))
    }
  }

  mutating func add(_ entries: [FolderEntry], _ reason: Reason) {
    for entry in entries { add(entry.path, reason) }
  }

  /// The kinds, each with its number and some names; what systems leave behind is the last.
  var words: String {
    let ordered = groups.filter { $0.reason != .litter } + groups.filter { $0.reason == .litter }
    return ordered.map { reason, paths in
      let named = paths.prefix(3).map { $0.below(folder) }.joined(separator: ", ")
      return
        "\(Self.words(reason, paths.count)) (\(named)\(paths.count > 3 ? " and \(paths.count - 3) more" : ""))"
    }.joined(separator: "; ")
  }

  private static func words(_ reason: Reason, _ count: Int) -> String {
    let (file, them) = count == 1 ? ("1 file is", "it") : ("\(count) files are", "them")
    switch reason {
    case .foreign(let kind): return "\(file) \(kind), which is not read: convert \(them) to PNG or JPEG"
    case .archive(let kind): return "\(file) packed as \(kind): unpack \(them)"
    case .noImage: return count == 1 ? "1 file is no image" : "\(count) files are no images"
    case .idx: return "\(file) IDX or gzip, but not under the name of training images"
    case .besideIDX: return "\(count) beside the IDX files \(count == 1 ? "is" : "are") not read"
    case .emptyFolder: return count == 1 ? "1 folder holds no images" : "\(count) folders hold no images"
    case .loop:
      return count == 1 ? "1 link leads back to its folder" : "\(count) links lead back to their folders"
    case .brokenLink: return count == 1 ? "1 link leads nowhere" : "\(count) links lead nowhere"
    case .special:
      return count == 1 ? "1 is a pipe, socket or device" : "\(count) are pipes, sockets or devices"
    case .litter:
      return count == 1 ? "1 is hidden or left by a system" : "\(count) are hidden or left by systems"
    }
  }
}
