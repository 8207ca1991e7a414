/// An instruction set that kernels are compiled for. Its row is all there is to it: the files of a model, how their C is
/// compiled, the vectors and the tile of the runtime, and which kernels run on a machine all follow from the list below.
///
/// Sets differ in nothing that a bit depends on, but that those with fused multiply-add round a sum once.
///
/// The plugin declares the files before the compiler runs: there this file is a symbolic link.
public struct InstructionSet: Hashable, Sendable {
  /// As users know it: in `BESPOKE_ISA`, in the names of files.
  public var name: String
  /// Where C is compiled for it: a condition of the preprocessor.
  public var condition: String
  /// What it has beyond all processors that meet the condition, in the words of compilers.
  public var features: [String] = []
  /// What compilers define where they may use that; nil for `__AVX2__` of "avx2".
  public var macros: [String]?
  /// C that says whether the processor at hand has that, and the headers that it needs.
  public var check: String
  public var headers: [String] = []
  /// Floats of a vector.
  public var lanes: Int
  /// The sums that a product keeps in registers: so many rows of so many vectors.
  public var rows: Int
  public var vectors = 2
  /// C that adds `a * b` to `sum`, vectors of any length.
  public var addProduct = "ADD_FUSED(sum, a, b)"

  /// What kernels are compiled for, the best first. Of each machine's the last is one that all of them have.
  public static let all = [avx512, avx2, neon, baseline]

  static let avx512 = onX86(
    "avx512", ["avx512f", "avx512bw", "avx512dq", "avx512vl", "avx2", "fma"], lanes: 16, rows: 13)

  static let avx2 = onX86("avx2", ["avx2", "fma"], lanes: 8, rows: 6)

  static let neon = InstructionSet(name: "neon", condition: isArm, check: "1", lanes: 4, rows: 13)

  /// Whatever C compilers make of vectors.
  static let baseline = InstructionSet(
    name: "baseline", condition: "!" + isArm, check: "1", lanes: 4, rows: 6, addProduct: "sum = a * b + sum")

  private static let isArm = "defined(__aarch64__)"

  private static func onX86(_ name: String, _ features: [String], lanes: Int, rows: Int) -> InstructionSet {
    InstructionSet(
      name: name, condition: "defined(__x86_64__)", features: features,
      check: features.map { "__builtin_cpu_supports(\"\($0)\")" }.joined(separator: " && "), lanes: lanes,
      rows: rows)
  }
}

extension InstructionSet {
  /// Defined where C is compiled for it.
  var macro: String { "BESPOKE_" + name.uppercased() }
  /// Defined where there are kernels for it.
  var isCompiled: String { "BESPOKE_HAS_" + name.uppercased() }
  var predefined: [String] { macros ?? features.map { "__\($0.uppercased())__" } }
  /// Its number to whoever chooses.
  var choice: String { "BESPOKE_CHOICE_" + name.uppercased() }
}
