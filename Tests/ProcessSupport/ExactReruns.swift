import Foundation

/// Makes the same run several times, each with other threads, other instructions or another build of the command,
/// and compares every file of the run but its configuration, which names the instruction set.
///
/// Sets with fused multiply-add must agree. The baseline rounds each product on its own; it must agree with itself.
public struct ExactReruns {
  /// How a run is made.
  public struct Way: Sendable, CustomStringConvertible {
    public var threads: Int
    /// For BESPOKE_ISA.
    public var instructions: String
    /// A build of the command; nil for the one beside this program.
    public var command: String?

    public init(threads: Int, instructions: String, command: String? = nil) {
      self.threads = threads
      self.instructions = instructions
      self.command = command
    }

    public var description: String {
      "\(threads) thread\(threads == 1 ? "" : "s"), \(instructions)" + (command.map { ", \($0)" } ?? "")
    }
  }

  public static let threadCounts = [1, 2, 3, 4, 7, 16]
  /// The instruction sets that the command runs here, the best first: it says so when it is asked for another one.
  public static func instructionSets() throws -> [String] {
    let unknown = ["BESPOKE_ISA": "none"]
    let refusal = try BespokeCommand(["models"], in: "/", environment: unknown).result().errors
    let list = refusal.components(separatedBy: "it runs ").last?.components(separatedBy: ", and").first
    guard let list, list != refusal else { throw ProcessFailure("BESPOKE_ISA=none: \(refusal)") }
    return list.components(separatedBy: ", ")
  }

  private let folder: String
  private let model: CompiledModel
  private let steps: Int

  /// - Parameter folder: an empty one.
  public init(in folder: String, model: CompiledModel, steps: Int) throws {
    self.folder = folder
    self.model = model
    self.steps = steps
    try writeImages(to: folder + "/data", side: model.height, count: 2 * model.batch)
  }

  /// - Parameter progress: receives a line for each way.
  /// - Returns: how many runs were compared with another one.
  /// - Throws: `ProcessFailure` where a run does not end as another one did; the folders of both stay.
  public func run(_ ways: [Way], progress: (String) -> Void) throws -> Int {
    let pictures = model.kind == "gan" ? ["--samples", "9"] : []
    var compared = 0
    // The run that others are compared with, of those whose products are fused with their sums and of the others.
    var references: [Bool: (way: Way, name: String, files: RunFiles)] = [:]
    for (number, way) in ways.enumerated() {
      let name = "run-\(number)"
      let result = try BespokeCommand(
        [
          "train", model.name, "--data", "data", "--steps", "\(steps)", "--threads", "\(way.threads)",
          "--out", name,
        ] + pictures, at: way.command, in: folder,
        // Threads beyond the processors that spin while they wait keep those from work that they wait for.
        environment: ["BESPOKE_ISA": way.instructions, "OMP_WAIT_POLICY": "passive"]
      ).result()
      guard result.code == 0 else { throw ProcessFailure("\(model.name), \(way): \(result.errors)") }
      let path = folder + "/" + name
      let files = try RunFiles(of: path, leavingOut: ["config.json"])
      let isFused = way.instructions != "baseline"
      guard let reference = references[isFused] else {
        references[isFused] = (way, name, files)
        progress("\(model.name): \(way): \(files.files.count) files")
        continue
      }
      let differences = files.differences(from: reference.files)
      guard differences.isEmpty else {
        throw ProcessFailure(
          "\(model.name): \(path) (\(way)) differs from \(reference.name) (\(reference.way)) in "
            + differences.joined(separator: ", "))
      }
      compared += 1
      progress("\(model.name): \(way): the same bytes")
      try FileManager.default.removeItem(atPath: path)
    }
    return compared
  }
}
