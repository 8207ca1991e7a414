import Foundation

/// The number of a process that has ended: what it had begun to write, nobody goes on with.
public func numberOfDeadProcess() throws -> Int32 {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/bin/sh")
  process.arguments = ["-c", "exit 0"]
  try process.run()
  process.waitUntilExit()
  return process.processIdentifier
}
