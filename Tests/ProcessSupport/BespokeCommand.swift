import Foundation
import Synchronization

/// Why a process could not be tried.
public struct ProcessFailure: Error, CustomStringConvertible {
  public let description: String
  public init(_ description: String) { self.description = description }
}

/// How a process ended.
public struct CommandResult: Equatable, Sendable {
  /// Of exit; of a signal its negative number.
  public var code: Int32
  public var output: String
  public var errors: String

  public init(code: Int32, output: String, errors: String) {
    self.code = code
    self.output = output
    self.errors = errors
  }
}

/// What comes out of a pipe, read by a thread of its own.
private final class Reading: Sendable {
  private let content = Mutex(Data())
  private let group = DispatchGroup()

  init(_ pipe: Pipe) {
    let handle = pipe.fileHandleForReading
    group.enter()
    Thread.detachNewThread { [self] in
      let data = try? handle.readToEnd()
      content.withLock { $0 = data ?? Data() }
      group.leave()
    }
  }

  func text() -> String {
    group.wait()
    return content.withLock { String(decoding: $0, as: UTF8.self) }
  }
}

/// The command `bespoke` that was built together with the running program, in a process of its own.
public struct BespokeCommand {
  public let process = Process()
  private let output = Pipe()
  private let errors = Pipe()

  /// Where the command, or another that was built with it, is: beside the test bundle, or beside the folder that the
  /// bundle is.
  public static func path(of name: String = "bespoke") throws -> String {
    guard let program = Bundle.main.executableURL?.resolvingSymlinksInPath() else {
      throw ProcessFailure("where this program is, is not known")
    }
    var folder = program.deletingLastPathComponent()
    while folder.path != "/" {
      let path = folder.path + "/" + name
      if FileManager.default.isExecutableFile(atPath: path) { return path }
      folder = folder.deletingLastPathComponent()
    }
    throw ProcessFailure("build the product '\(name)' first")
  }

  /// Starts the command.
  /// - Parameters:
  ///   - path: another build of the command; nil for the one that was built together with this program.
  ///   - folder: where it runs.
  ///   - environment: what it has beyond this process's.
  public init(
    _ arguments: [String], at path: String? = nil, in folder: String, environment: [String: String] = [:]
  ) throws {
    try start(try path ?? Self.path(), arguments, in: folder, environment)
  }

  /// Starts a line of shell in which BESPOKE stands for the command.
  public init(shell line: String, in folder: String, environment: [String: String] = [:]) throws {
    let command = "'" + (try Self.path()).replacing("'", with: "'\\''") + "'"
    try start("/bin/sh", ["-c", line.replacing("BESPOKE", with: command)], in: folder, environment)
  }

  private func start(
    _ path: String, _ arguments: [String], in folder: String, _ environment: [String: String]
  ) throws {
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardOutput = output
    process.standardError = errors
    try process.run()
  }

  /// Waits for the end.
  public func result() throws -> CommandResult {
    // Both pipes are read at once: who fills one waits until it is read.
    let complaints = Reading(errors)
    let said = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    let complained = complaints.text()
    process.waitUntilExit()
    let code = process.terminationStatus
    return CommandResult(
      code: process.terminationReason == .exit ? code : -code, output: said, errors: complained)
  }

  /// Ends the process as a crash of the machine would: nothing of it runs any more.
  public func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }
}
