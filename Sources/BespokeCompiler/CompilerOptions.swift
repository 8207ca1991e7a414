import Foundation

/// What the compiler may do, so that the gain of each means can be shown.
public struct CompilerOptions: Hashable, Sendable {
  /// Convolutions by Toom-Cook interpolation where that costs less than the taps (see `FastConvolution`).
  public var fastConvolution: Bool

  public init(fastConvolution: Bool = true) {
    self.fastConvolution = fastConvolution
  }

  /// What `BESPOKE_OPTIONS` may name, with commas between.
  public static let words = ["direct"]

  /// `BESPOKE_OPTIONS=direct` keeps every convolution to its taps.
  public static var fromEnvironment: CompilerOptions {
    let words = ProcessInfo.processInfo.environment["BESPOKE_OPTIONS"]?.split(separator: ",") ?? []
    return CompilerOptions(fastConvolution: !words.contains("direct"))
  }
}
