import Synchronization

private let name = Mutex("bespoke")

/// What the running command is called, in the commands that messages show for pasting.
package var programName: String { name.withLock { $0 } }

/// Of a trainer with a name of its own.
package func setProgramName(_ text: String) { name.withLock { $0 = text } }
