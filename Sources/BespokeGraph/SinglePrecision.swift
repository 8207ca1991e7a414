extension Double {
  /// Whether float32, in which programs compute, holds it: neither beyond its largest number nor lost to zero.
  package var isSingle: Bool { Float(self).isFinite && (self == 0 || Float(self) != 0) }
}
