import BespokeABI
import Foundation
import ProgramDouble
import Testing

@testable import BespokeTraining

/// Models that the built-in clothes do not fit.
@Suite struct RunDataFitTests {
  /// A program that takes labels, of another size than it was written for; it is described, never run.
  private func program(classes: Int, channels: Int) throws -> CompiledProgram {
    let table = UnsafeMutablePointer<bespoke_program>.allocate(capacity: 1)
    table.initialize(to: bespoke_double_labelled().pointee)
    table.pointee.classes = Int32(classes)
    table.pointee.channels = Int32(channels)
    (table.pointee.height, table.pointee.width) = (6, 5)
    return try CompiledProgram(table)
  }

  @Test func withoutDataTheUserIsToldWhatIsNeeded() throws {
    let fixture = try RunFixture()
    func message(_ classes: Int, _ channels: Int, data: String = "auto") throws -> String {
      let program = try program(classes: classes, channels: channels)
      return fixture.message { _ = try loadImages(for: program, data: data, console: fixture.console) }
    }
    #expect(
      try message(3, 3)
        == "labelled is made for 6x5x3 images in 3 classes, which clothes in 10 classes, all that there is "
        + "without --data, are not; give images of your own with --data FOLDER, which has a subfolder for each class"
    )
    #expect(try message(0, 2).contains("is made for 6x5x2 images, which clothes"))
    for (classes, channels) in [(0, 1), (0, 3), (10, 1), (12, 3)] {
      #expect(try message(classes, channels) == "no error")
    }
  }

  @Test(arguments: [(3, 3), (1, 1), (0, 3), (200, 1)])
  func benchDrawsWhatFits(classes: Int, channels: Int) throws {
    let fixture = try RunFixture()
    let program = try program(classes: classes, channels: channels)
    try writeRandomImages(for: program, to: fixture.file("data"))
    let images = try loadImages(for: program, data: fixture.file("data"), console: fixture.console)
    #expect(images.size == program.imageSize)
    #expect(images.count >= max(classes, min(program.imagesPerStep, 64)))
    if classes > 0 { #expect(Set(images.labels ?? []).count == classes) }
  }

  @Test func imagesOfTwoChannelsCannotBeHad() throws {
    let fixture = try RunFixture()
    let program = try program(classes: 3, channels: 2)
    #expect(
      fixture.message { try writeRandomImages(for: program, to: fixture.file("data")) }
        == "labelled takes images of 2 channels, which no source of images has")
  }
}
