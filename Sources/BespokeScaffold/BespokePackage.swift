import Foundation

/// Where this copy of Bespoke is.
public let bespokeFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent()
  .deletingLastPathComponent().path

/// Bespoke's folder as the manifest of a package in `folder` shall say it: beside each other they may move together.
public func bespokeFolder(from folder: String) -> String {
  let (bespoke, package) = (
    URL(fileURLWithPath: bespokeFolder), URL(fileURLWithPath: folder).standardizedFileURL
  )
  return bespoke.deletingLastPathComponent().path == package.deletingLastPathComponent().path
    ? "../\(bespoke.lastPathComponent)" : bespokeFolder
}
