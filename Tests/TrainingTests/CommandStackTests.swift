import Foundation
import ProcessSupport
import Testing

@testable import BespokeTraining

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

  /// By mistakes in them the OpenMP library would end the process, or wait for ever.
  @Test func variablesOfOpenMPAreSurvived() throws {
    let fixture = try RunFixture()
    let model = try CompiledModel.smallest()
    try writeImages(to: fixture.file("data"), side: model.height, count: 30)
    for (number, setting) in [
      "OMP_NUM_THREADS=", "OMP_NUM_THREADS=' '", "OMP_NUM_THREADS='2 3'", "OMP_NUM_THREADS=1e9",
      "OMP_NUM_THREADS=99999999999999999999", "OMP_THREAD_LIMIT=0", "OMP_STACKSIZE=4096G",
      "KMP_STACKSIZE=100G",
      "GOMP_STACKSIZE=9999999999", "OMP_STACKSIZE=", "KMP_DEVICE_THREAD_LIMIT=1", "KMP_ALL_THREADS=1",
      "KMP_STACKOFFSET=999999999999", "KMP_STACKPAD=999999999999", "KMP_CPUINFO_FILE=/nonexistent",
      "KMP_ALIGN_ALLOC=1048577", "KMP_FORCE_REDUCTION=bogus",
    ].enumerated() {
      for threads in ["", "--threads 3"] {
        let out = "r\(number)\(threads.isEmpty ? "" : "-3")"
        let result = try fixture.run(
          "\(setting) timeout 60 BESPOKE train \(model.name) --data data --samples 4 --steps 1 \(threads) --out \(out)"
        )
        #expect(result.code == 0, "\(setting) \(threads): \(result.errors)")
        #expect(result.errors == "", "\(setting) \(threads)")
      }
    }
  }
}
