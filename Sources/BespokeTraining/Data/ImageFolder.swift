import BespokePixels
import BespokeTensorFiles
import Foundation
import Synchronization

/// The PNG and JPEG files of a folder: all of them at its top, or each in the subfolder of its class.
///
/// Names are sorted by their bytes; the classes, which are all the subfolders, are numbered in that order. What a file
/// is, its content says. What systems leave behind is passed over.
struct ImageFolder {
  private struct File {
    var path: Path
    var label: Int
    var header: ImageHeader
  }
  private let folder: Path
  private let files: [File]
  /// Nil where the files lie at the top.
  private let classNames: [String]?
  private(set) var passedOver: PassedOver
  /// Where the images may be, if there are none here.
  private(set) var advice: String?
  var isEmpty: Bool { files.isEmpty }

  /// - Parameter progress: as in `loadImages`.
  /// - Throws: `UserError` for a folder whose classes are not clear, and for an image whose header is damaged.
  init(_ folder: Path, progress: (LoadingStage, Int, Int) -> Void = { _, _, _ in }) throws(UserError) {
    self.folder = folder
    passedOver = PassedOver(in: folder)
    let top = try Contents(folder, within: [], &passedOver)
    let loose = try Self.images(among: top.files.map { ($0, 0) }, &passedOver, progress)
    var within: Set<FileIdentity> = []
    if let own = FileIdentity(of: folder) { within.insert(own) }
    // Where images lie at the top, other folders are none of their classes' unless they hold images too.
    guard loose.isEmpty && !top.folders.isEmpty else {
      for path in top.folders {
        guard try !Self.holdsImages(path, &within, &passedOver, progress) else {
          throw UserError("\(loose[0].path) lies beside the class folder \(path): which class is it of?")
        }
        passedOver.add(path, .emptyFolder)
      }
      for link in top.links { passedOver.add(link, .brokenLink) }
      (files, classNames) = (loose, nil)
      return
    }
    if let link = top.links.first {
      throw UserError("\(link) is a link that leads nowhere: is it a class?")
    }
    guard top.folders.count <= 256 else {
      throw UserError("\(folder) has \(top.folders.count) class folders; there may be 256 classes")
    }
    var candidates: [(path: Path, label: Int)] = []
    var deeper: (Path, in: Path)?
    for (label, path) in top.folders.enumerated() {
      let inside = try Contents(path, within: within, &passedOver)
      candidates += inside.files.map { ($0, label) }
      for link in inside.links { passedOver.add(link, .brokenLink) }
      // Of a folder within a class only images could be lost.
      for folder in inside.folders {
        var seen = within.union([FileIdentity(of: path)].compactMap(\.self))
        if try !Self.holdsImages(folder, &seen, &passedOver, progress) {
          passedOver.add(folder, .emptyFolder)
        } else if deeper == nil {
          deeper = (folder, path)
        }
      }
    }
    files = try Self.images(among: candidates, &passedOver, progress)
    if let deeper {
      guard files.isEmpty else {
        throw UserError("\(deeper.0) is a folder within a class; the images of a class lie in its own folder")
      }
      advice = "if \(deeper.0) is a class, the folder to give is \(deeper.in)"
    }
    classNames = top.folders.map { String(validating: $0.name, as: UTF8.self) ?? printable($0.name) }
  }

  /// What is in a folder, without what is no matter for images.
  private struct Contents {
    var files: [Path] = []
    var folders: [Path] = []
    var links: [Path] = []

    /// - Parameter within: the folders that hold this one, which a link may lead back to.
    init(_ folder: Path, within: Set<FileIdentity>, _ passedOver: inout PassedOver) throws(UserError) {
      var within = within
      if let own = FileIdentity(of: folder) { within.insert(own) }
      for entry in try list(folder) {
        switch entry.kind {
        case _ where entry.isLitter: passedOver.add(entry.path, .litter)
        case .file: files.append(entry.path)
        case .folder(let identity) where within.contains(identity): passedOver.add(entry.path, .loop)
        case .folder: folders.append(entry.path)
        case .brokenLink: links.append(entry.path)
        case .special: passedOver.add(entry.path, .special)
        }
      }
    }
  }

  /// Whether an image lies in a folder, however deep.
  /// - Parameter seen: the folders that need not be looked into; those that have been are added.
  private static func holdsImages(
    _ folder: Path, _ seen: inout Set<FileIdentity>, _ passedOver: inout PassedOver,
    _ progress: (LoadingStage, Int, Int) -> Void
  ) throws(UserError) -> Bool {
    let inside = try Contents(folder, within: seen, &passedOver)
    if let own = FileIdentity(of: folder) { seen.insert(own) }
    for link in inside.links { passedOver.add(link, .brokenLink) }
    let images = try Self.images(among: inside.files.map { ($0, 0) }, &passedOver, progress)
    guard images.isEmpty else { return true }
    for folder in inside.folders where try holdsImages(folder, &seen, &passedOver, progress) { return true }
    return false
  }

  /// Says what is wrong with the first of the files that cannot be read, and which others there are: whoever has to mend or
  /// remove them wants to know of each.
  private static func refuse(_ failed: [(path: Path, error: UserError)]) throws(UserError) {
    guard let first = failed.first else { return }
    let others = failed.dropFirst()
    guard !others.isEmpty else { throw first.error }
    let names = others.prefix(9).map { "\($0.path)" } + (others.count > 9 ? ["…"] : [])
    throw UserError(
      "\(first.error); \(others.count) more cannot be read: " + names.joined(separator: ", "))
  }

  private static func images(
    among candidates: [(path: Path, label: Int)], _ passedOver: inout PassedOver,
    _ progress: (LoadingStage, Int, Int) -> Void
  ) throws(UserError) -> [File] {
    let found = mapInThreads(
      count: candidates.count, progress: { progress(.lookedAt, $0, candidates.count) },
      { index in Result { () throws(UserError) in try sniff(candidates[index].path) } })
    var files: [File] = []
    var failed: [(Path, UserError)] = []
    for (candidate, found) in zip(candidates, found) {
      switch found {
      case .success(.image(let header)):
        files.append(File(path: candidate.path, label: candidate.label, header: header))
      case .success(.other(.foreign(let kind))): passedOver.add(candidate.path, .foreign(kind))
      case .success(.other(.archive(let kind))): passedOver.add(candidate.path, .archive(kind))
      case .success(.other(.idx)), .success(.other(.gzip)): passedOver.add(candidate.path, .idx)
      case .success(.other(.other)), .success(.other(.png)), .success(.other(.jpeg)):
        passedOver.add(candidate.path, .noImage)
      case .failure(let error): failed.append((candidate.path, error))
      }
    }
    try refuse(failed)
    return files
  }

  /// Decodes all files, several at a time.
  /// - Parameters:
  ///   - wanted: the size that a model wants; nil for the files' own, which must then be one.
  ///   - resize: whether images of another height and width are brought to it.
  ///   - progress: as in `loadImages`.
  /// - Throws: `UserError` naming the first file that cannot be read, what is wrong with it, and the others.
  func read(
    wanted: ImageSize?, resize: Bool, name: String, notice: (String) -> Void,
    progress: (LoadingStage, Int, Int) -> Void
  ) throws(UserError) -> ImageSet {
    for file in files where file.header.height * file.header.width > 1 << 26 {
      throw UserError(
        "\(file.path) has \(file.header.height)x\(file.header.width) pixels; at most 2^26 are read")
    }
    let first = files[0]
    let size =
      wanted
      ?? ImageSize(
        height: first.header.height, width: first.header.width,
        channels: files.contains(where: \.header.isColour) ? 3 : 1)
    guard (1...4).contains(size.channels) else {
      throw UserError("PNG and JPEG files have 1 to 4 channels, not \(size.channels)")
    }
    let other = files.first { $0.header.height != size.height || $0.header.width != size.width }
    if let other, !resize {
      let found = "\(other.path) is \(other.header.height)x\(other.header.width)"
      throw UserError(
        wanted == nil
          ? "\(found), \(first.path) is \(size.height)x\(size.width); --size HEIGHTxWIDTHxCHANNELS resizes them"
          : "\(found), the model is made for \(size.height)x\(size.width); --resize resizes it")
    }
    try requireMemory(for: files.count, of: size, name: name, notice: notice)
    if size.channels >= 3, let gray = files.first(where: { !$0.header.isColour }) {
      notice("gray images, such as \(gray.path), get three equal channels")
    }
    let damaged = Mutex<[Int: UserError]>([:])
    let pixels = gatherImages(
      count: files.count, size: size.count, progress: { progress(.read, $0, files.count) },
      { index in
        do throws(UserError) {
          return try decode(files[index], size)
        } catch {
          damaged.withLock { $0[index] = error }
          return [UInt8](repeating: 0, count: size.count)
        }
      })
    let errors = damaged.withLock { $0 }.sorted { $0.key < $1.key }
    try Self.refuse(errors.map { (files[$0.key].path, $0.value) })
    return ImageSet(
      height: size.height, width: size.width, channels: size.channels, count: files.count, pixels: pixels,
      labels: classNames == nil ? nil : files.map { UInt8($0.label) }, classNames: classNames, name: name)
  }

  /// One image, as large as is wanted.
  private func decode(_ file: File, _ size: ImageSize) throws(UserError) -> [UInt8] {
    let image = try readImage(file.path, file.header, channels: size.channels)
    guard (image.height, image.width) == (file.header.height, file.header.width) else {
      throw UserError("\(file.path) has changed while it was read")
    }
    guard (image.height, image.width) != (size.height, size.width) else { return image.pixels }
    let resample = Resample(
      fromHeight: image.height, width: image.width, toHeight: size.height, width: size.width)
    return resample(image.pixels, channels: size.channels)
  }
}

/// Refuses a set that this process's memory cannot hold.
/// - Parameter others: bytes that must be there at the same time.
func requireMemory(
  for count: Int, of size: ImageSize, beside others: Int = 0, name: String, notice: (String) -> Void
) throws(UserError) {
  let (bytes, isMore) = count.multipliedReportingOverflow(by: size.count)
  let sum = bytes.addingReportingOverflow(others)
  let made = others == 0 ? "" : ", and what they are made of,"
  try Memory.ofThisProcess.require(
    isMore || sum.overflow ? .max : sum.partialValue,
    for: "\(count) images of \(name) at \(size)\(made)", notice: notice)
}
