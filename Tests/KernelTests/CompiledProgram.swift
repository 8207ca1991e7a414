import Foundation
import FuzzSupport
import TestKernels

typealias ModelsFunction = @convention(c) () -> bespoke_models

/// The compiled test models: the package's own, or those of the shared library that `BESPOKE_TEST_KERNELS` names, which
/// another C compiler made of the same text (`make golden-gcc`).
func testPrograms() -> [bespoke_program] {
  var models: ModelsFunction = bespoke_test_models
  if let path = ProcessInfo.processInfo.environment["BESPOKE_TEST_KERNELS"] {
    guard let library = dlopen(path, RTLD_NOW | RTLD_LOCAL), let symbol = dlsym(library, "bespoke_zoo_models")
    else {
      fatalError("BESPOKE_TEST_KERNELS: \(String(cString: dlerror()))")
    }
    models = unsafeBitCast(symbol, to: ModelsFunction.self)
  }
  let table = models()
  return (0..<table.count).map { table.programs[$0]!.pointee }
}

extension Compiled {
  /// A compiled test model.
  convenience init(_ name: String) {
    self.init(testPrograms().first { String(cString: $0.name) == name }!)
  }
}
