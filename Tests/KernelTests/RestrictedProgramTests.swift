import BespokeCompiler
import BespokeGraph
import FuzzSupport
import TestModels
import Testing

/// The C of a generator alone beside that of the whole program.
@Suite struct RestrictedProgramTests {
  @Test(arguments: ["odd-sizes", "conditional"])
  func aGeneratorAloneDrawsTheSameImages(_ name: String) throws {
    var runner = StageRunner()
    let model = try #require(TestModels.zoo.first { $0.name == name })
    let kinds: [Set<Entry.Kind>] = [Entry.Kind.trained, [.initialise, .generate, .generateOne]]
    let programs = try kinds.indices.map { index in
      var program = try compile(model, &runner, entries: kinds[index])
      program.name = "p\(index)"
      return (program, UInt64(1))
    }
    let library = try SharedLibrary(programs)
    let machines = try kinds.indices.map { index in
      Compiled(try #require(library.program("p\(index)"), "\(library.refused)"))
    }
    for machine in machines { machine.run(try #require(machine.program[.initialise]), seed: 3) }
    #expect(machines[0].program[.step] != nil && machines[1].program[.step] == nil)
    #expect(machines[1].states.count < machines[0].states.count)
    for kind in [.generate, .generateOne] as [Entry.Kind] {
      let images = try machines.map { machine in
        let entry = try #require(machine.program[kind])
        let inputs = (0..<entry.input_count).map { entry.inputs[$0] }
        let values = inputs.map { input in
          (String(cString: input.name), (0..<input.count).map { Float(($0 &* 37) % 3) })
        }
        return machine.run(entry, inputs: Dictionary(uniqueKeysWithValues: values)).outputs["image"]
      }
      #expect(images[0]?.isEmpty == false)
      #expect(images[0]?.map(\.bitPattern) == images[1]?.map(\.bitPattern))
    }
    for (state, values) in machines[1].states {
      #expect(values.map(\.bitPattern) == machines[0].states[state]?.map(\.bitPattern), "\(state)")
    }
  }
}
