/// `bespoke_kernels.h`: what the kernels of all models share. Plain C, printed as it stands.
let runtimeText =
  runtimeVectors + runtimeProducts + runtimeMovement + runtimeRandom + runtimeFunctions + "\n#endif\n"

/// Part of `bespoke_kernels.h`. The instruction set, and how threads share work.
private let runtimeVectors = #"""
  /* What the kernels of all models share: vectors, the product of a panel, random numbers, the sharing of work.
   *
   * A file of kernels is compiled once for each instruction set; the macros below say which. Only the shape of the
   * register tile differs between them, never the order in which an element's terms are added, so that all sets
   * with fused multiply-add compute the same bits. The baseline has none and rounds each product. */
  #ifndef BESPOKE_KERNELS_H
  #define BESPOKE_KERNELS_H

  #include "bespoke.h"

  #include <math.h>
  #include <string.h>

  #if defined(__clang__)
  #pragma STDC FP_CONTRACT OFF
  #define UNROLL _Pragma("clang loop unroll(full)")
  #define NO_UNROLL _Pragma("clang loop unroll(disable)")
  /* Loops whose length is known to be short, not how short: no more than one vector at a time. A hint: loops that
   * copy or that call functions stay as they are. */
  #pragma clang diagnostic ignored "-Wpass-failed"
  #define BY_SIXTEEN _Pragma("clang loop vectorize_width(16) interleave_count(1)")
  #else
  #define UNROLL _Pragma("GCC unroll 32")
  #define NO_UNROLL _Pragma("GCC unroll 1")
  #define BY_SIXTEEN
  #endif

  #define INLINE static inline __attribute__((always_inline, unused))
  /* For what works long enough at a call, and has nothing to gain from constants: compiled once a file. */
  #define SHARED static __attribute__((noinline, unused))

  /* LANES: floats in a vector. ROWS x 2 vectors are the accumulators that fit in registers. */
  #if defined(BESPOKE_AVX512)
  #define LANES 16
  #define ROWS 13
  #elif defined(BESPOKE_AVX2)
  #define LANES 8
  #define ROWS 6
  #elif defined(__aarch64__)
  #define LANES 4
  #define ROWS 12
  #else
  #define LANES 4
  #define ROWS 6
  #endif

  typedef float vector __attribute__((vector_size(LANES * 4)));
  typedef float unaligned_vector __attribute__((vector_size(LANES * 4), aligned(4), may_alias));

  INLINE vector multiply_add(vector a, vector b, vector c) {
  #if defined(BESPOKE_AVX512) || defined(BESPOKE_AVX2) || defined(__aarch64__)
  #if defined(__clang__)
      return __builtin_elementwise_fma(a, b, c);
  #else
      UNROLL for (int i = 0; i < LANES; i++) c[i] = __builtin_fmaf(a[i], b[i], c[i]);
      return c;
  #endif
  #else
      return a * b + c;
  #endif
  }

  /* ---- Sharing work: thread t of n gets items [begin, end), a function of the shapes and of t and n alone ---- */

  typedef struct {
      int begin, end;
  } range;

  INLINE range share_evenly(int items, int thread, int threads) {
      return (range){(int)((int64_t)items * thread / threads), (int)((int64_t)items * (thread + 1) / threads)};
  }

  /* The first item that begins at or behind `part` of `parts` of all terms; plane p has terms first[p] to
   * first[p + 1] for each of its panels. */
  INLINE int item_at(const int32_t *first, int planes, int panels, int part, int parts) {
      if (part == 0) return 0;
      const int64_t target = (int64_t)first[planes] * panels * part / parts;
      for (int plane = 0; plane < planes; plane++) {
          if ((int64_t)first[plane + 1] * panels < target) continue;
          const int64_t terms = first[plane + 1] - first[plane];
          const int64_t inside = target - (int64_t)first[plane] * panels;
          if (inside <= 0) return plane * panels;
          return plane * panels + (int)((inside + terms - 1) / terms);
      }
      return planes * panels;
  }

  INLINE range share_by_terms(const int32_t *first, int planes, int panels, int thread, int threads) {
      const int last = thread + 1 == threads ? planes * panels : item_at(first, planes, panels, thread + 1, threads);
      return (range){item_at(first, planes, panels, thread, threads), last};
  }

  """#
