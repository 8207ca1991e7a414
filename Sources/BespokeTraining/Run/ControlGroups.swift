import Foundation

/// What Linux's control groups, by which containers and services are limited, leave to a process: of a group and of all
/// that it lies in the least. Versions 1 and 2, mounted wherever `mountinfo` says.
struct ControlGroups {
  /// In processors; nil where there is no limit.
  let processors: Double?
  /// In bytes.
  let memory: Int?

  static let ofThisProcess = ControlGroups { FileManager.default.contents(atPath: $0) }

  private init(contents: (String) -> Data?) {
    func text(_ path: String) -> String? { contents(path).map { String(decoding: $0, as: UTF8.self) } }
    self.init(
      mounts: text("/proc/self/mountinfo") ?? "", membership: text("/proc/self/cgroup") ?? "", read: text)
  }

  /// - Parameters:
  ///   - mounts: as /proc/self/mountinfo has them.
  ///   - membership: as /proc/self/cgroup has it.
  ///   - read: the text of a file, nil where there is none.
  init(mounts: String, membership: String, read: (String) -> String?) {
    let (mounts, membership) = (Self.mounts(mounts), Self.membership(membership))
    func folders(_ controller: String) -> [String] {
      Self.folders(mounts.filter { $0.controllers?.contains(controller) ?? false }, membership[controller])
    }
    let unified = Self.folders(mounts.filter { $0.controllers == nil }, membership[""])
    processors =
      (folders("cpu").compactMap {
        Self.quota(read($0 + "/cpu.cfs_quota_us"), period: read($0 + "/cpu.cfs_period_us"))
      } + unified.compactMap { read($0 + "/cpu.max") }.compactMap(Self.quota(ofMaximum:))).min()
    memory =
      (folders("memory").compactMap { read($0 + "/memory.limit_in_bytes") }
      + unified.compactMap { read($0 + "/memory.max") }).compactMap { Int(Self.trimmed($0)) }.min()
  }

  private struct Mount {
    /// The group that is seen at `point`.
    var root: String
    var point: String
    /// Of version 1; nil of version 2, whose groups have all.
    var controllers: [String]?
  }

  /// `31 23 0:28 ROOT POINT rw,relatime shared:1 - cgroup cgroup rw,cpu,cpuacct`
  private static func mounts(_ text: String) -> [Mount] {
    text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: " ")
      guard let dash = fields.firstIndex(of: "-"), dash >= 5, dash + 1 < fields.count else { return nil }
      let (root, point) = (unescaped(fields[3]), unescaped(fields[4]))
      switch fields[dash + 1] {
      case "cgroup2": return Mount(root: root, point: point, controllers: nil)
      case "cgroup":
        return Mount(
          root: root, point: point, controllers: fields.last?.split(separator: ",").map(String.init))
      default: return nil
      }
    }
  }

  /// `4:cpu,cpuacct:/user.slice`, `0::/user.slice` for version 2: the path by controller.
  private static func membership(_ text: String) -> [String: String] {
    text.split(separator: "\n").reduce(into: [:]) { paths, line in
      let fields = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard fields.count == 3 else { return }
      for controller in fields[1].split(separator: ",", omittingEmptySubsequences: false) {
        paths[String(controller)] = String(fields[2])
      }
    }
  }

  /// The group's own folder and those above it, as far as they are mounted.
  private static func folders(_ mounts: [Mount], _ path: String?) -> [String] {
    guard let path else { return [] }
    return mounts.flatMap { mount -> [String] in
      // In a container's own view the mount may show just its group, or the path lead out of what is shown.
      var rest = path.split(separator: "/")
      let root = mount.root.split(separator: "/")
      if rest.starts(with: root) { rest.removeFirst(root.count) } else { rest = [] }
      if rest.contains("..") { rest = [] }
      let point = mount.point == "/" ? "" : mount.point
      return (0...rest.count).map { point + rest.prefix($0).map { "/" + $0 }.joined() }
    }
  }

  /// -1 stands for none.
  private static func quota(_ quota: String?, period: String?) -> Double? {
    guard let quota = quota.flatMap({ Double(trimmed($0)) }), quota > 0,
      let period = period.flatMap({ Double(trimmed($0)) }), period > 0
    else { return nil }
    return quota / period
  }

  /// `50000 100000`, `max 100000`, `50000`
  private static func quota(ofMaximum text: String) -> Double? {
    let fields = trimmed(text).split(separator: " ")
    return quota(fields.first.map(String.init), period: fields.dropFirst().first.map(String.init) ?? "100000")
  }

  private static func trimmed(_ text: String) -> String {
    text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Spaces and the like are written as \040.
  private static func unescaped(_ text: Substring) -> String {
    var (bytes, rest) = ([UInt8](), Array(text.utf8)[...])
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"),
        let code = UInt8(String(decoding: rest.prefix(3), as: UTF8.self), radix: 8)
      {
        rest = rest.dropFirst(3)
        bytes.append(code)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
