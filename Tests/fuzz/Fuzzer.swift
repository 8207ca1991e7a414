import Foundation
import FuzzTargets

/// The end of the process with a line for whoever gave no target.
private func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data("fuzz: error: \(message)\n".utf8))
  exit(2)
}

/// What libFuzzer works on: the parser that `BESPOKE_FUZZ_TARGET` names.
private let target: FuzzTarget = {
  let names = FuzzTarget.all.map(\.name).joined(separator: ", ")
  guard let name = ProcessInfo.processInfo.environment["BESPOKE_FUZZ_TARGET"],
    let target = FuzzTarget.named(name)
  else { fail("BESPOKE_FUZZ_TARGET must be one of: \(names)") }
  return target
}()

/// Called once before libFuzzer looks for its corpus: the seeds are written into `BESPOKE_FUZZ_SEEDS`.
@_cdecl("LLVMFuzzerInitialize")
public func initialise(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>>>
) -> CInt {
  guard let folder = ProcessInfo.processInfo.environment["BESPOKE_FUZZ_SEEDS"] else { return 0 }
  do { try target.writeSeeds(to: folder) } catch { fail("\(error)") }
  return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func read(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target.read(Data(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}
