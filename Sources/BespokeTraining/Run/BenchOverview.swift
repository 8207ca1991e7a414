import BespokePhilox
import BespokeTensorFiles
import Foundation

/// What a model's training costs, measured on processes of its own.
public struct OverviewResult: Codable, Equatable, Sendable {
  /// Its step.
  public var bench: BenchResult
  /// Of a short run of `train`, at its largest.
  public var residentMebibytes: Double
  /// From the start of that process to the report of its first step.
  public var firstStepSeconds: Double

  /// The lines of a table, heads first.
  public static func table(_ rows: [OverviewResult]) -> String {
    func cell(_ value: Double, _ width: Int, _ digits: Int) -> String {
      let text = String(format: "%.\(digits)f", value)
      return String(repeating: " ", count: max(0, width - text.count)) + text
    }
    var lines = ["model          ms/step  samples/s  GFLOP/s  % of peak  memory, MiB  first step, s"]
    for row in rows {
      lines.append(
        row.bench.model.padding(toLength: 12, withPad: " ", startingAt: 0)
          + cell(row.bench.millisecondsPerStep, 10, 2) + cell(row.bench.samplesPerSecond, 11, 0)
          + cell(row.bench.gigaflops, 9, 1) + cell(row.bench.shareOfPeak * 100, 11, 1)
          + cell(row.residentMebibytes, 13, 0) + cell(row.firstStepSeconds, 15, 2))
    }
    if let first = rows.first?.bench {
      lines.append(
        "\(first.threads) thread\(first.threads == 1 ? "" : "s"), \(first.instructionSet); peak measured beside each "
          + "model, \(cell(first.peakGigaflops, 0, 0)) GFLOP/s at the first; memory and first step of 'train'"
      )
    }
    let disturbed = rows.filter(\.bench.wasDisturbed).map(\.bench.model)
    if !disturbed.isEmpty {
      lines.append(
        "other programs had the processors meanwhile, and steps took fewer threads or waited: "
          + disturbed.joined(separator: ", "))
    }
    return lines.joined(separator: "\n")
  }
}

/// Measures one model by running this executable's own `bench` and `train`. A signal to stop ends the process once
/// what was begun is cleared away.
/// - Parameters:
///   - executable: the path of `bespoke`.
///   - program: the compiled model.
///   - steps: that are timed.
///   - threads: nil for as many as this process may use.
/// - Throws: `UserError` with what the child said, if it fails.
public func benchOverview(
  executable: String, program: CompiledProgram, steps: Int, threads: Int?
) throws -> OverviewResult {
  defer { StopSignal.endIfPending() }
  return try StopSignal.listen {
    try measure(executable: executable, program: program, steps: steps, threads: threads)
  }
}

private func measure(
  executable: String, program: CompiledProgram, steps: Int, threads: Int?
) throws -> OverviewResult {
  let model = program.name
  let threadOptions = threads.map { ["--threads", String($0)] } ?? []
  let bench = try runChild(executable, ["bench", model, "--json", "--steps", String(steps)] + threadOptions)
  guard let result = try? JSONDecoder().decode(BenchResult.self, from: Data(bench.output.utf8)) else {
    throw UserError("'bench \(model) --json' did not answer with a measurement: \(bench.output)")
  }
  let folder = FileManager.default.temporaryDirectory.appending(path: "bespoke-bench-\(getpid())").path
  defer { try? FileManager.default.removeItem(atPath: folder) }
  if !program.takesClothes { try writeRandomImages(for: program, to: folder + "/data") }
  let train = try runChild(
    executable,
    ["train", model, "--data", program.takesClothes ? "garments" : folder + "/data", "--steps", "20"]
      + ["--out", folder + "/run"] + threadOptions,
    until: "step 1/20")
  return OverviewResult(
    bench: result, residentMebibytes: train.residentMebibytes, firstStepSeconds: train.seconds)
}

/// Images of the size that a program takes, in a subfolder for each of its classes.
/// - Throws: `UserError` where files of images have no such channels, or cannot be written.
func writeRandomImages(for program: CompiledProgram, to folder: String) throws {
  let size = program.imageSize
  guard size.channels == 1 || size.channels == 3 else {
    throw UserError(
      "\(program.name) takes images of \(size.channels) channels, which no source of images has")
  }
  let random = Philox(seed: 1, step: 0, stream: Philox.stream(named: "bench"))
  let classes = max(program.classes, 1)
  for number in 0..<max(classes, min(program.imagesPerStep, 64)) {
    let path = program.classes == 0 ? folder : "\(folder)/\(padded(number % classes, 6))"
    if let reason = createFolder(path) { throw UserError("cannot create \(path): \(reason)") }
    let pixels = (0..<size.count).map { UInt8(truncatingIfNeeded: random.word(number * size.count + $0)) }
    try writePNG(
      PixelImage(width: size.width, height: size.height, channels: size.channels, pixels: pixels),
      to: "\(path)/\(padded(number, 6)).png")
  }
}

private struct ChildResult {
  var output = ""
  /// Until the text that was waited for came, else until the end.
  var seconds = 0.0
  var residentMebibytes = 0.0
}

/// Runs a process to its end.
private func runChild(_ executable: String, _ arguments: [String], until text: String? = nil) throws
  -> ChildResult
{
  var ends: [Int32] = [0, 0]
  guard pipe(&ends) == 0 else {
    throw UserError("no pipe to \(executable): \(String(cString: strerror(errno)))")
  }
  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
  #else
    var actions = posix_spawn_file_actions_t()
  #endif
  posix_spawn_file_actions_init(&actions)
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
  posix_spawn_file_actions_addclose(&actions, ends[0])
  posix_spawn_file_actions_addclose(&actions, ends[1])
  defer { posix_spawn_file_actions_destroy(&actions) }
  var argv = ([executable] + arguments).map { strdup($0) } + [nil]
  defer { for argument in argv { free(argument) } }
  var pid: pid_t = 0
  let start = ContinuousClock.now
  let failure = posix_spawn(&pid, executable, &actions, nil, &argv, environ)
  close(ends[1])
  guard failure == 0 else {
    close(ends[0])
    throw UserError("\(executable) does not start: \(String(cString: strerror(failure)))")
  }
  var result = ChildResult()
  var seen = false
  let reader = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true)
  var status: Int32 = 0
  var usage = rusage()
  StopSignal.withChild(pid) {
    while true {
      let data = reader.availableData
      if data.isEmpty { break }
      result.output += String(decoding: data, as: UTF8.self)
      if !seen, let text, result.output.contains(text) {
        seen = true
        result.seconds = (ContinuousClock.now - start) / .seconds(1)
      }
    }
    while wait4(pid, &status, 0, &usage) < 0 && errno == EINTR {}
  }
  if !seen { result.seconds = (ContinuousClock.now - start) / .seconds(1) }
  guard status == 0 else {
    throw UserError(
      "'\(programCommand) \(arguments.joined(separator: " "))' failed (what it says stands above)")
  }
  // Linux counts in KiB, macOS in bytes.
  #if canImport(Darwin)
    let unit = 1.0
  #else
    let unit = 1024.0
  #endif
  result.residentMebibytes = Double(usage.ru_maxrss) * unit / 1_048_576
  return result
}
