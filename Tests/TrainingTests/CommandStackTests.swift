import Foundation
import ProcessSupport
import Testing

@testable import Training

/// Threads with as small a stack as OpenMP and the shell can be asked for: the same run.
@Suite struct CommandStackTests {
  @Test func smallStacksAreEnough() throws {
    let fixture = try RunFixture()
    let model = try CompiledModel.smallest()
    try writeImages(to: fixture.file("data"), side: model.height, count: 300)
    let train = "BESPOKE train \(model.name) --data data --samples 4 --steps 3 --threads 3"
    for (run, before) in [
      ("plain", ""), ("threads", "OMP_STACKSIZE=64k "), ("all", "ulimit -s 128; OMP_STACKSIZE=64k "),
    ] {
      let result = try fixture.run("\(before)\(train) --out \(run)")
      #expect(result.code == 0, "\(before): \(result.errors)")
      #expect(
        try fixture.contents(of: run)["checkpoints/step-00000003.safetensors"]
          == fixture.contents(of: "plain")["checkpoints/step-00000003.safetensors"], "\(before)")
    }
  }
}
