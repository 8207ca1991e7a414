import BespokeEmitter
import BespokeGraph

/// Names that a user may give a layer, and that mean something elsewhere.
public enum DifficultNames {
  public static let all: [String] = {
    var seen: Set<String> = []
    return (ofTheRuntime + keywords + ofLibraries + ofTheCompiler + alike).filter { seen.insert($0).inserted }
  }()

  /// Every word of the headers that all models share: macros, types, functions, whatever is added to them.
  public static let ofTheRuntime: [String] = {
    let text = CBackend().files(sharedBy: []).map(\.text).joined(separator: "\n")
    let words = Set(
      text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_")) }.map(String.init))
    return words.filter { $0.first!.isLetter }.sorted()
  }()

  /// Of C and of C++.
  public static let keywords: [String] =
    """
    auto break case char const continue default do double else enum extern float for goto if inline int long register
    restrict return short signed sizeof static struct switch typedef union unsigned void volatile while
    alignas alignof bool constexpr false nullptr static_assert thread_local true typeof typeof_unqual
    and and_eq asm bitand bitor catch char8_t char16_t char32_t class co_await co_return co_yield compl concept consteval
    constinit const_cast decltype delete dynamic_cast explicit export friend import module mutable namespace new noexcept
    not not_eq operator or or_eq private protected public reinterpret_cast requires static_cast template this throw try
    typeid typename using virtual wchar_t xor xor_eq
    """.split { $0.isWhitespace }.map(String.init)

  /// Names of libraries, of OpenMP, of compilers.
  static let ofLibraries: [String] =
    """
    acos asin atan ceil cos cosh erf exp exp2 fabs floor fma fmax fmin fmod gamma hypot isnan j0 j1 jn ldexp lgamma log
    log1p log2 logb modf nan pow remainder rint round scalb signbit sin sinh sqrt tan tanh tgamma trunc y0 y1 yn
    HUGE_VAL INFINITY NAN M_PI M_E FP_NAN MATH_ERRNO math_errhandling float_t double_t
    abort abs atoi atof bsearch calloc div environ errno EXIT_FAILURE exit free getenv labs malloc NULL qsort rand realloc
    size_t ssize_t ptrdiff_t wint_t strlen strcmp memcpy memmove memset memcmp index rindex bcopy bzero stdin stdout
    stderr printf puts read write open close time clock signal main offsetof INT_MAX UINT32_MAX SIZE_MAX int32_t
    uint8_t uint64_t intptr_t
    omp omp_get_thread_num omp_get_num_threads omp_lock_t omp_in omp_out omp_priv omp_orig kmp_int32 parallel pragma
    barrier simd
    linux unix i386 x86_64 arm vector pixel bool128 NDEBUG assert defined include line error warning
    complex I imaginary
    """.split { $0.isWhitespace || $0 == "," }.map(String.init)

  /// Variables of every function, and what stands for something in the emitted C.
  static let ofTheCompiler =
    """
    call callback calls called call_step task task_numbers items item columns column panel slab row rows c i t0 t1 in out
    lines tile total total_2 value values kernels kernel arena thread threads run keep place me worker kept_value operands arguments numbers
    program step initialise
    generate generate_one discriminate classify generator discriminator classifier bespoke bespoke_call
    bespoke_multiply bespoke_program bespoke_test_programs model model_bespoke feature terms count terms_of_slab
    term_table span fill grid_of_slabs states rows n1
    BESPOKE_AVX2 BESPOKE_H grad adam loss trace mask
    """.split { $0.isWhitespace }.map(String.init)

  /// Names that are the same to whoever drops what no identifier may have, or looks at the beginning alone.
  static let alike =
    [
      "a_b", "a__b", "a_b_", "A_b", "a_B", "x1", "x_1", "x_1_", "ROWS_", "ROWS__", "ROWS_2", "ROWS_2_",
      "rows_2",
    ]
    + ["a", "b"].map { String(repeating: "long_", count: 60) + $0 }
}

extension Program {
  /// The same with other names of layers: what it computes is the same to the bit, for random numbers have their streams.
  ///
  /// - Parameter names: at least as many as there are layers.
  public func renamingLayers(_ names: [String]) -> Program {
    var renaming = LayerNames(names)
    var result = self
    for index in entries.indices { result.entries[index].graph = renaming.renamed(entries[index].graph) }
    return result
  }
}

private struct LayerNames {
  private var rest: ArraySlice<String>
  private var known: [Substring: String] = [:]

  init(_ names: [String]) { rest = names[...] }

  mutating func renamed(_ graph: Graph) -> Graph {
    var result = graph
    for index in graph.nodes.indices {
      result.nodes[index].name = renamed(graph.nodes[index].name)
      if case .state(let name) = graph.nodes[index].operation {
        result.nodes[index].operation = .state(renamed(name))
      }
    }
    for index in graph.states.indices { result.states[index].name = renamed(graph.states[index].name) }
    result.assignments = graph.assignments.map { NamedValue(renamed($0.name), $0.value) }
    result.observations = graph.observations.map { NamedValue(renamed($0.name), $0.value) }
    return result
  }

  /// What stands behind the player's name is the layer's.
  private mutating func renamed(_ name: String) -> String {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    var result: [String] = []
    for (index, part) in parts.enumerated() {
      let player = index == 0 ? "" : parts[index - 1]
      let isLayer =
        ["generator", "discriminator", "classifier"].contains(player)
        || parts[0] == "mask" && index == parts.count - 2
      result.append(isLayer ? self.name(for: part) : String(part))
    }
    return result.joined(separator: "/")
  }

  private mutating func name(for layer: Substring) -> String {
    if let name = known[layer] { return name }
    let name = rest.popFirst() ?? String(layer)
    known[layer] = name
    return name
  }
}
