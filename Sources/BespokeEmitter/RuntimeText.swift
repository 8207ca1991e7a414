import BespokeCompiler

/// `bespoke_kernels.h`: what the kernels of all models share. Plain C, printed as it stands but for what the sets and the
/// target say.
func runtimeText(_ sets: [InstructionSet]) -> String {
  runtimeBeginning + vectors(of: sets) + runtimeSharing + runtimeProducts + runtimeMovement + runtimeRandom
    + runtimeFunctions + "\n#endif\n"
}

/// What all programs are planned for, since they share the runtime.
let planned = Target.default

/// What is defined for the instruction set that a file is compiled for.
private func vectors(of sets: [InstructionSet]) -> String {
  let rows = sets.enumerated().map { number, set in
    """
    #\(number == 0 ? "if" : "elif") defined(\(set.macro))
    #define LANES \(set.lanes)
    #define ROWS \(set.rows)
    #define VECTORS \(set.vectors)
    #define ADD_PRODUCT(sum, a, b) \(set.addProduct)

    """
  }
  return rows.joined() + "#endif\n"
}

/// Part of `bespoke_kernels.h`. What differs between compilers.
private let runtimeBeginning = #"""
  /* What the kernels of all models share: vectors, the product of a panel, random numbers, the sharing of work.
   * Made by bespokec.
   *
   * A file of kernels is compiled once for each instruction set, which it names by a macro. Only the shape of the
   * register tile differs between them, never the order in which an element's terms are added, so that all sets
   * with fused multiply-add compute the same bits. The baseline has none and rounds each product. */
  #ifndef BESPOKE_KERNELS_H
  #define BESPOKE_KERNELS_H

  #include "bespoke_task.h"

  #include <math.h>
  #include <string.h>

  #if defined(__clang__)
  #pragma STDC FP_CONTRACT OFF
  #define UNROLL _Pragma("clang loop unroll(full)")
  #define NO_UNROLL _Pragma("clang loop unroll(disable)")
  /* Loops whose length is known to be short, not how short: no more than one vector at a time, or those that sum rows and
   * are one turn. A hint: loops that copy or that call functions stay as they are. */
  #pragma clang diagnostic ignored "-Wpass-failed"
  #define BY_EIGHT _Pragma("clang loop vectorize_width(8) interleave_count(1)")
  #define BY_SIXTEEN _Pragma("clang loop vectorize_width(16) interleave_count(1)")
  #define BY_THIRTY_TWO _Pragma("clang loop vectorize_width(16) interleave_count(2)")
  #else
  #define UNROLL _Pragma("GCC unroll 32")
  #define NO_UNROLL _Pragma("GCC unroll 1")
  #define BY_EIGHT
  #define BY_SIXTEEN
  #define BY_THIRTY_TWO
  #endif

  #define INLINE static inline __attribute__((always_inline, unused))
  /* For what works long enough at a call, and has nothing to gain from constants: compiled once a file. */
  #define SHARED static __attribute__((noinline, unused))

  /* sum = a * b + sum in one rounding. */
  #ifdef __has_builtin
  #if __has_builtin(__builtin_elementwise_fma)
  #define HAS_VECTOR_FMA
  #endif
  #endif
  #if defined(HAS_VECTOR_FMA)
  #define ADD_FUSED(sum, a, b) sum = __builtin_elementwise_fma(a, b, sum)
  #else
  #define ADD_FUSED(sum, a, b) \
      { \
          __typeof__(sum) lanes = sum; \
          UNROLL for (size_t i = 0; i < sizeof lanes / sizeof(float); i++) { \
              lanes[i] = __builtin_fmaf(a[i], b[i], lanes[i]); \
          } \
          sum = lanes; \
      }
  #endif

  /* The instruction sets. LANES: floats in a vector. ROWS x VECTORS of these are sums that fit in registers, to which
   * ADD_PRODUCT adds a * b; it takes vectors of any length. */

  """#

/// Part of `bespoke_kernels.h`. How threads share work.
private let runtimeSharing = #"""

  typedef float vector __attribute__((vector_size(LANES * 4)));
  typedef float unaligned_vector __attribute__((vector_size(LANES * 4), aligned(4), may_alias));

  /* One term of a slab of a product: which slab of the left operand meets which of the right. */
  typedef struct {
      int32_t left, right;
  } term;

  /* first, first + step, ...: so many. */
  typedef struct {
      term first, step;
      int32_t count;
  } span;

  /* The terms of a product's slabs, which stand in rows and columns, as the terms of each do: slab (i, j) has
   * rows[i].count rows of columns[j].count terms, each the sum of what its row and what its column give. Taps of a
   * convolution lie so, those left out that read padding. Where slabs are no grid, each is a row, and
   * rows[i].first.left says where in the list of all terms it begins. */
  typedef struct {
      int32_t row_count, column_count;
      const span *rows, *columns;
      const term *list;
  } term_table;

  INLINE span span_of_row(const term_table *table, int slab) { return table->rows[slab / table->column_count]; }
  INLINE span span_of_column(const term_table *table, int slab) {
      return table->columns[slab % table->column_count];
  }

  INLINE term leading_term(const term_table *table, int slab) {
      const span row = span_of_row(table, slab), column = span_of_column(table, slab);
      if (row.count == 0) return (term){0, 0};
      if (table->list) return table->list[row.first.left];
      return (term){row.first.left + column.first.left, row.first.right + column.first.right};
  }

  /* Writes the terms of a slab in their order, and behind them the first one of the next slab, for whoever fetches
   * its operands in time. Returns how many there are. */
  SHARED int terms_of_slab(const term_table *table, int slab, term *to) {
      const span row = span_of_row(table, slab), column = span_of_column(table, slab);
      const int count = row.count * column.count;
      if (table->list) {
          memcpy(to, table->list + row.first.left, (size_t)count * sizeof(term));
      } else {
          for (int i = 0; i < row.count; i++) {
              for (int j = 0; j < column.count; j++) {
                  *to++ = (term){row.first.left + i * row.step.left + column.first.left + j * column.step.left,
                                 row.first.right + i * row.step.right + column.first.right + j * column.step.right};
              }
          }
          to -= count;
      }
      to[count] = leading_term(table, slab + 1 < table->row_count * table->column_count ? slab + 1 : slab);
      return count;
  }

  INLINE int64_t count_of_spans(const span *spans, int count) {
      int64_t sum = 0;
      for (int i = 0; i < count; i++) sum += spans[i].count;
      return sum;
  }

  /* The first item that begins at or behind `part` of `parts` of all terms; a slab has its terms for each of its
   * panels. */
  SHARED int item_at(const term_table *table, int panels, int part, int parts) {
      const int64_t across = count_of_spans(table->columns, table->column_count);
      const int64_t all = count_of_spans(table->rows, table->row_count) * across * panels;
      const int64_t target = all * part / parts;
      int64_t before = 0;
      int row = 0, column = 0;
      if (part == 0) return 0;
      for (; row < table->row_count; row++) {
          const int64_t terms = table->rows[row].count * across * panels;
          if (before + terms >= target) break;
          before += terms;
      }
      if (row == table->row_count) return row * table->column_count * panels;
      for (; column + 1 < table->column_count; column++) {
          const int64_t terms = (int64_t)table->rows[row].count * table->columns[column].count * panels;
          if (before + terms >= target) break;
          before += terms;
      }
      const int64_t each = (int64_t)table->rows[row].count * table->columns[column].count, inside = target - before;
      const int first = (row * table->column_count + column) * panels;
      return inside <= 0 || each == 0 ? first : first + (int)((inside + each - 1) / each);
  }

  /* ---- Sharing work: thread t of n begins with items [begin, end), a function of the shapes and of t and n alone, and
   * helps others with theirs when it is done. Who computes an item changes none of its bits ---- */

  typedef struct {
      int begin, end;
  } range;

  /* How the items of a kernel are shared out, `at_once` claimed at a time, and what this thread has of them. */
  typedef struct {
      const bespoke_task *task;
      const term_table *table; /* by whose terms, `panels` items a slab; NULL: equally */
      int panels, items, at_once;
      int item, end; /* claimed, and not yet done */
      int owner;     /* from whose share */
      range share;
  } work;

  SHARED range share_of(const work *items, int thread) {
      const int threads = items->task->threads;
      if (!items->table || items->items < threads) {
          return (range){(int)((int64_t)items->items * thread / threads),
                         (int)((int64_t)items->items * (thread + 1) / threads)};
      }
      const int end = thread + 1 == threads ? items->items
                                            : item_at(items->table, items->panels, thread + 1, threads);
      return (range){item_at(items->table, items->panels, thread, threads), end};
  }

  INLINE work share_evenly(const bespoke_task *task, int items, int at_once) {
      return (work){.task = task, .items = items, .at_once = at_once, .owner = -1};
  }

  INLINE work share_by_work(const bespoke_task *task, const term_table *table, int panels, int at_once) {
      const int items = table->row_count * table->column_count * panels;
      return (work){.task = task, .table = table, .panels = panels, .items = items, .at_once = at_once, .owner = -1};
  }

  #ifdef _OPENMP
  /* Takes the next items of the owner's share: one thread alone each of them. Whoever is at a later kernel has seen all
   * items of this one claimed. */
  INLINE int claim_of_share(work *items) {
      if (items->share.begin == items->share.end) return 0;
      const bespoke_task *const task = items->task;
      uint64_t *const claimed = &task->claims[items->owner].claimed;
      const uint64_t kernel = (uint64_t)task->kernel << 32;
      uint64_t old = __atomic_load_n(claimed, __ATOMIC_RELAXED);
      while (old < (kernel | ALL_CLAIMED)) {
          const int item = old < kernel ? items->share.begin : (int)(uint32_t)old;
          const int rest = items->share.end - item;
          const int count = rest < items->at_once ? rest : items->at_once;
          const uint64_t next = kernel | (count == rest ? ALL_CLAIMED : (uint32_t)(item + count));
          if (!__atomic_compare_exchange_n(claimed, &old, next, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED)) continue;
          items->item = item;
          items->end = item + count;
          return 1;
      }
      return 0;
  }

  INLINE int has_all_claimed(const work *items, int thread) {
      const uint64_t all = (uint64_t)items->task->kernel << 32 | ALL_CLAIMED;
      return __atomic_load_n(&items->task->claims[thread].claimed, __ATOMIC_RELAXED) >= all;
  }

  /* Claims items for this thread, of its own share, or where it helps of those of the threads behind it. Returns whether
   * there were any. */
  SHARED int claim(work *items) {
      const bespoke_task *const task = items->task;
      if (items->owner < 0) {
          items->owner = task->thread;
          if (!task->helps) {
              items->share = share_of(items, task->thread);
              task->progress->items += (uint32_t)items->items;
          }
      }
      while (!claim_of_share(items)) {
          if (!task->helps) return 0;
          do {
              items->owner = items->owner + 1 == task->threads ? 0 : items->owner + 1;
              if (items->owner == task->thread) return 0;
          } while (has_all_claimed(items, items->owner));
          items->share = share_of(items, items->owner);
      }
      task->progress->claimed += (uint32_t)(items->end - items->item);
      return 1;
  }
  #else
  INLINE int claim(work *items) {
      if (items->owner == 0) return 0;
      items->owner = 0;
      items->end = items->items;
      return items->items > 0;
  }
  #endif

  INLINE int any_item(work *items) { return items->item < items->end || claim(items); }

  /* The next item for this thread. Returns 0 where none is left. */
  INLINE int next_item(work *items, int *item) {
      if (!any_item(items)) return 0;
      *item = items->item++;
      return 1;
  }

  """#
