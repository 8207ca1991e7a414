import BespokeGraph
import Foundation

extension StepFunction {
  /// Its value before update `t`, which counts from 0.
  func value(at t: Double) -> Double {
    switch self {
    case .adamStepSize(let rate, let beta1, let beta2):
      return rate * (1 - pow(beta2, t + 1)).squareRoot() / (1 - pow(beta1, t + 1))
    case .schedule(let schedule): return schedule.value(at: t)
    }
  }
}

extension Schedule {
  fileprivate func value(at t: Double) -> Double {
    if t < Double(warmUp) { return from * (t + 1) / Double(warmUp) }
    let u = t - Double(warmUp)
    let x = min(u / Double(steps), 1)
    switch course {
    case .constant: return from
    case .linear: return from + (to - from) * x
    case .cosine: return to + (from - to) * 0.5 * (1 + cos(.pi * x))
    case .staircase: return from * pow(to, (u / Double(steps)).rounded(.down))
    }
  }
}
