/// What the items of a function write: no two of them the same place, so that threads need not wait for each other, and
/// all of them together the whole of what the pointer covers.
extension FunctionVerifier {
  /// Legal: each written pointer is filled, each place by one item; what is read of it is what the same item writes.
  mutating func verifyWrites(_ pointer: Pointer) throws(CompilerBug) {
    guard let all = writes[pointer.name] else {
      guard !pointer.isWritten || isFilled.contains(pointer.name) else {
        throw bug("never writes \(pointer.name)")
      }
      return
    }
    guard !isFilled.contains(pointer.name) else { throw bug("writes \(pointer.name) twice") }
    let patterns = merged(all).map { Pattern($0, in: self) }
    guard let pattern = patterns.first, patterns.allSatisfy({ $0.axes == pattern.axes }) else {
      throw bug("writes \(pointer.name) in several ways")
    }
    for variable in items where pattern.form[variable] == 0 {
      throw bug("several items write the same places of \(pointer.name)")
    }
    guard isWhole(pattern, pointer) else {
      throw bug("leaves places of \(pointer.name) unwritten, or writes them twice")
    }
    for read in reads[pointer.name] ?? [] where Pattern(read, in: self).axes != pattern.axes {
      throw bug("reads of \(pointer.name) what another item may be writing")
    }
  }

  /// Legal: places that are reached without a table are different where no distance repeats; what is packed is read as
  /// a whole; numbers are drawn from the first to the last, each once.
  func verifyReads() throws(CompilerBug) {
    for (name, accesses) in reads {
      for access in accesses {
        let pattern = Pattern(access, in: self)
        guard isInjective(pattern) else { throw bug("reads elements of \(name) in each other's place") }
      }
    }
    for read in wholeReads {
      let pattern = Pattern(read.access, in: self)
      let isAll = pointers[read.name].map { isWhole(pattern, $0) } ?? (end(of: pattern) == read.count)
      guard isAll else { throw bug("does not read all of \(read.name)") }
    }
    for access in draws where end(of: Pattern(access, in: self)) == nil {
      throw bug("does not draw each number once")
    }
  }

  /// An array of so many elements from end to end.
  func isWhole(_ access: Access, _ count: Int) -> Bool { end(of: Pattern(access, in: self)) == count }

  /// Both go the same way through memory, be it in one loop or in several that have none in common.
  func isAlike(_ a: Access, _ b: Access) -> Bool {
    let isApart = Set(a.loops.map(\.variable)).isDisjoint(with: b.loops.map(\.variable))
    let (a, b) = (Pattern(a, in: self), Pattern(b, in: self))
    let isSame = isApart ? a.longestAxes == b.longestAxes : a.axes == b.axes
    return isSame && a.form.constant == b.form.constant
  }

  /// What tells items apart.
  private var items: [AffineForm.Variable] {
    variables.resolved(item).terms.keys.filter { !variables.isSingle($0) }
  }

  /// How an access goes through memory, whatever its loops are called.
  private struct Pattern {
    struct Axis: Hashable {
      var stride: Int
      var extent: Int
      /// The variable, where it is a part of the item.
      var item: AffineForm.Variable?
    }
    /// Its constant is that of the place of the first element.
    var form: AffineForm
    var facts: [AffineForm]
    var axes: Set<Axis>
    /// Something else than items and loops is part of it.
    var isLookedUp: Bool

    init(_ access: Access, in verifier: FunctionVerifier) {
      let items = Set(verifier.items)
      let counted = items.union(access.loops.map(\.variable))
      form = verifier.variables.resolved(access.place)
      isLookedUp = form.terms.keys.contains { !counted.contains($0) && !verifier.variables.isSingle($0) }
      facts = access.facts
      axes = []
      for (variable, stride) in form.terms where !verifier.variables.isSingle(variable) {
        axes.insert(
          Axis(
            stride: stride, extent: verifier.variables.highest(AffineForm(variable), facts) + 1,
            item: items.contains(variable) ? variable : nil))
      }
    }

    /// Loops of which one goes on where the other ends are one.
    var longestAxes: Set<Axis> {
      var result: [Axis] = []
      for axis in axes.sorted(by: { $0.stride < $1.stride }) {
        if let last = result.last, last.item == nil, axis.item == nil,
          axis.stride == last.stride * last.extent
        {
          result[result.count - 1].extent *= axis.extent
        } else {
          result.append(axis)
        }
      }
      return Set(result)
    }
  }

  /// In some order, each distance is beyond what those before it reach: places that differ in one of them, and agree in
  /// all after it, are different. A panel and the columns in it may reach less together, where a guard leaves a few
  /// columns, than the columns alone.
  private func isInjective(_ pattern: Pattern) -> Bool {
    pattern.isLookedUp || isInjective(steps(pattern), beyond: AffineForm(0), pattern.facts)
  }

  private func isInjective(
    _ steps: [(key: AffineForm.Variable, value: Int)], beyond part: AffineForm, _ facts: [AffineForm]
  ) -> Bool {
    func spread(_ form: AffineForm) -> Int {
      variables.highest(form, facts) - variables.lowest(form, facts)
    }
    return steps.isEmpty
      || steps.indices.contains { index in
        let own = AffineForm(steps[index].key, times: steps[index].value)
        // What is guarded may leave a variable a single value.
        let isSingle = spread(own) < abs(steps[index].value)
        guard isSingle || abs(steps[index].value) > spread(part) else { return false }
        var rest = steps
        rest.remove(at: index)
        return isInjective(rest, beyond: part + own, facts)
      }
  }

  /// From the shortest distance to the longest, each begins where the shorter ones end; slabs of a transform may lie a
  /// cache line apart.
  private func isWhole(_ pattern: Pattern, _ pointer: Pointer) -> Bool {
    end(of: pattern) == pointer.count
      || pointer.isTransform && end(of: pattern, padding: target.alignment) == pointer.count
  }

  /// Where a pattern without gaps ends, but for so many places behind each step of the longest distance.
  private func end(of pattern: Pattern, padding: Int = 0) -> Int? {
    var end = 1
    var part = AffineForm(0)
    let steps = steps(pattern)
    guard pattern.form.constant == 0 else { return nil }
    for (index, step) in steps.enumerated() {
      guard step.value == end + (index == steps.count - 1 ? padding : 0) else { return nil }
      part = part + AffineForm(step.key, times: step.value)
      end = variables.highest(part, pattern.facts) + 1
    }
    return end + padding
  }

  private func steps(_ pattern: Pattern) -> [(key: AffineForm.Variable, value: Int)] {
    pattern.form.terms.filter { !variables.isSingle($0.key) }.sorted { abs($0.value) < abs($1.value) }
  }

  /// Two loops of which one goes on where the other ends count as one.
  private mutating func merged(_ accesses: [Access]) -> [Access] {
    var result: [Access] = []
    for access in accesses {
      if let last = result.last, let whole = whole(last, access) {
        result[result.count - 1] = whole
      } else {
        result.append(access)
      }
    }
    return result
  }

  private mutating func whole(_ first: Access, _ second: Access) -> Access? {
    guard let a = first.loops.last, let b = second.loops.last, a.to == b.from,
      first.loops.count == second.loops.count
    else { return nil }
    let stride = first.place[a.variable]
    // Both places without what the loops add to them.
    let before = first.place - (AffineForm(a.variable) + a.from) * stride
    let behind = second.place - (AffineForm(b.variable) + b.from) * stride
    guard second.place[b.variable] == stride, before == behind, a.from.isConstant, b.to.isConstant else {
      return nil
    }
    var whole = first
    let variable = variables.new(0...(b.to - a.from).constant - 1)
    whole.loops[whole.loops.count - 1] = Loop(variable: variable, from: a.from, to: b.to)
    whole.place = before + (AffineForm(variable) + a.from) * stride
    return whole
  }
}
