import Foundation
import FuzzSupport
import TestKernels

typealias ProgramTable =
  @convention(c) (UnsafeMutablePointer<Int>?) -> UnsafePointer<UnsafePointer<bespoke_program>?>?

/// The compiled test models: the package's own, or those of the shared library that `BESPOKE_TEST_KERNELS` names, which
/// another C compiler made of the same text (`make golden-gcc`).
func testPrograms() -> [bespoke_program] {
  var table: ProgramTable = bespoke_test_programs
  if let path = ProcessInfo.processInfo.environment["BESPOKE_TEST_KERNELS"] {
    guard let library = dlopen(path, RTLD_NOW | RTLD_LOCAL), let symbol = dlsym(library, "bespoke_programs")
    else {
      fatalError("BESPOKE_TEST_KERNELS: \(String(cString: dlerror()))")
    }
    table = unsafeBitCast(symbol, to: ProgramTable.self)
  }
  var count = 0
  let programs = table(&count)!
  return (0..<count).map { programs[$0]!.pointee }
}

extension Compiled {
  /// A compiled test model.
  convenience init(_ name: String) {
    self.init(testPrograms().first { String(cString: $0.name) == name }!)
  }
}
