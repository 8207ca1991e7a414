import BespokeGraph

/// A fast convolution of a slice of the batch after the other, each from its transform to the products, and back, within
/// a core's cache: what lies between is not written to memory.
///
/// The tiles of an image stand beside its samples then, as rows of the products, or as their depth in the weights'
/// gradient, so that a sample or two are enough.
public struct ProductSlices: Hashable, Sendable {
  public var samples: Int
  /// Parts of the batch, each with sums of its own, where samples are what is added up; else 1.
  public var groups: Int
  public var tiles: Int
  /// Terms of point p are `terms[firstTerm[p]..<firstTerm[p + 1]]`.
  public var terms: [Product.Term]
  public var firstTerm: [Int]

  /// Rows of a product, or its depth.
  public var extent: Int { samples * tiles }
  public var points: Int { firstTerm.count - 1 }

  /// - Parameters:
  ///   - form: of the whole batch.
  ///   - channels: of the input and of the output.
  ///   - pairs: as in `ProductForm`, those of tiles in one.
  /// - Returns: nil where slices do not pay.
  init?(
    _ form: ProductForm, _ fast: FastConvolution, batch: Int, channels: (Int, Int),
    pairs: [FastConvolution.Pair], groups: Int, target: Target
  ) {
    guard form.width > 1, form.space.columns % form.width == 0 else { return nil }
    let floats = fast.tiles * (fast.elements * channels.0 + fast.points * channels.1)
    let fitting = (1...batch).last { samples in
      batch % (samples * groups) == 0 && batch / samples >= target.threads
        && samples * floats * ElementType.float32.bytes <= target.sliceCache
        && (samples * channels.0) % target.lanes == 0 && (samples * channels.1) % target.lanes == 0
    }
    // Each slice goes through all weights, or their sums; the whole batch would write and read its transforms instead.
    guard let fitting, fitting * fast.tiles >= target.leastSlice,
      fast.elements * channels.0 * channels.1 <= 2 * fitting * floats
    else { return nil }
    (samples, self.groups, tiles) = (fitting, groups, fast.tiles)
    let points = (pairs.map(\.out).max() ?? -1) + 1
    (terms, firstTerm) = ProductForm.list(pairs, slabs: points)
  }
}
