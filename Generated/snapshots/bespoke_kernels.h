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
#if defined(BESPOKE_AVX512)
#define LANES 16
#define ROWS 13
#define VECTORS 2
#define ADD_PRODUCT(sum, a, b) ADD_FUSED(sum, a, b)
#elif defined(BESPOKE_AVX2)
#define LANES 8
#define ROWS 6
#define VECTORS 2
#define ADD_PRODUCT(sum, a, b) ADD_FUSED(sum, a, b)
#elif defined(BESPOKE_NEON)
#define LANES 4
#define ROWS 13
#define VECTORS 2
#define ADD_PRODUCT(sum, a, b) ADD_FUSED(sum, a, b)
#elif defined(BESPOKE_BASELINE)
#define LANES 4
#define ROWS 6
#define VECTORS 2
#define ADD_PRODUCT(sum, a, b) sum = a * b + sum
#endif

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

/* ---- Products ---- */

/* Whether multiply_across pays where depth lies across the rows. A tile of AVX-512 has enough to do with a line to
 * wait for it without a copy. */
#define COPY_PAYS (LANES < 16)

/* What multiply_across copies at once: right operands of how many terms. */
#define COPIED_TERMS 8

/* Rows and columns that bespoke_dot works on at once, as many as there are registers for, and the most columns. */
#define DOT_ROWS (LANES < 16 ? 6 : 7)
#define DOT_ACROSS 2
#define DOT_COLUMNS 32

/* Block number i of rows: the first `longer` ones have one row more than `few`. Compiled once for each height, for
 * the rows are registers. */
#define EITHER_HEIGHT(tile, i, few, longer, ...) \
    if (i < longer) { \
        tile(few + (longer > 0), __VA_ARGS__); \
    } else { \
        tile(few, __VA_ARGS__); \
    }

/* Vectors of columns that a single row works on at once. */
#define ROW_VECTORS 8

/* Floats of a line of the caches. */
#define LINE 16

/* rows x (vectors * LANES) of out, in registers from the first term to the last. `copies` is NULL, or has the right
 * operands of the terms, one after the other.
 *
 * Meanwhile it asks for what follows, a line of each operand at each step of the depth: of the left operand of the next
 * term, which stands in the table even behind the last, from `next_rows` on, and of the right operand from
 * `next_columns` on, both as of slab 0, or NULL. */
INLINE void multiply_tile(const int rows, const int vectors, const int columns, const term *terms,
                          const int count, const float *restrict a, const size_t a_slab, const size_t a_row,
                          const size_t a_depth, const float *restrict b, const size_t b_slab,
                          const size_t b_depth, const int depth, const float *restrict copies,
                          const float *next_rows, const float *next_columns, float *restrict out,
                          const size_t out_row, const int accumulate) {
    vector sum[ROWS * VECTORS];
    UNROLL for (int r = 0; r < rows; r++) {
        UNROLL for (int v = 0; v < vectors; v++) {
            float *from = out + (size_t)r * out_row + v * LANES;
            /* What will be stored, or where it is read at once, the next block. */
            if (v * LANES % LINE == 0) __builtin_prefetch(accumulate ? from + (size_t)rows * out_row : from, 1);
            sum[r * vectors + v] = (vector){0};
            if (!accumulate) continue;
            const int rest = columns - v * LANES;
            if (rest >= LANES) {
                sum[r * vectors + v] = *(const unaligned_vector *)from;
            } else if (rest > 0) {
                vector some = {0};
                memcpy(&some, from, (size_t)rest * sizeof(float));
                sum[r * vectors + v] = some;
            }
        }
    }
    for (int t = 0; t < count; t++) {
        const size_t right_slab = (size_t)terms[t].right * b_slab;
        const float *restrict left = a + (size_t)terms[t].left * a_slab;
        const float *restrict right = copies ? copies + t * depth * vectors * LANES : b + right_slab;
        const size_t right_depth = copies ? (size_t)(vectors * LANES) : b_depth;
        /* Where there is nothing to ask for, a line that is there. */
        const float *next_left = next_rows ? next_rows + (size_t)terms[t + 1].left * a_slab : left;
        const float *next_right = next_columns ? next_columns + right_slab : left;
        const size_t left_step = !next_rows ? 0 : a_depth == 1 ? LINE : a_depth;
        const size_t right_step = !next_columns ? 0 : b_depth;
        NO_UNROLL for (int k = 0; k < depth; k++) {
            __builtin_prefetch(next_left + (size_t)k * left_step, 0, 2);
            __builtin_prefetch(next_right + (size_t)k * right_step, 0, 2);
            vector line[ROW_VECTORS];
            UNROLL for (int v = 0; v < vectors; v++) {
                line[v] = *(const unaligned_vector *)(right + (size_t)k * right_depth + v * LANES);
            }
            UNROLL for (int r = 0; r < rows; r++) {
                /* Subtracted, for x - 0 is x whatever its sign: a broadcast, without an addition. */
                const vector repeated = left[(size_t)r * a_row + (size_t)k * a_depth] - (vector){0};
                UNROLL for (int v = 0; v < vectors; v++) {
                    ADD_PRODUCT(sum[r * vectors + v], repeated, line[v]);
                }
            }
        }
    }
    UNROLL for (int r = 0; r < rows; r++) {
        UNROLL for (int v = 0; v < vectors; v++) {
            float *to = out + (size_t)r * out_row + v * LANES;
            const int rest = columns - v * LANES;
            if (rest >= LANES) {
                *(unaligned_vector *)to = sum[r * vectors + v];
            } else if (rest > 0) {
                /* A copy, for what has an address stays out of registers. */
                const vector some = sum[r * vectors + v];
                memcpy(to, &some, (size_t)rest * sizeof(float));
            }
        }
    }
}

/* out[rows][columns] (+)= sum over terms of left[rows][depth] . right[depth][width]; `columns` of the panel's `width`
 * are stored.
 *
 * Terms go in groups whose operands stay in the second-level cache while all rows pass over them; rows go in
 * nearly equal blocks of at most ROWS. The last panel of a row may need no more than one vector. */
INLINE void multiply_along(const int rows, const int width, const int columns, const term *terms, int count,
                           const float *restrict a, const size_t a_slab, const size_t a_row,
                           const size_t a_depth, const float *restrict b, const size_t b_slab,
                           const size_t b_depth, const int depth, float *restrict out, const size_t out_row,
                           int accumulate) {
    const int most = rows == 1 ? ROW_VECTORS : VECTORS;
    const int vectors = width < most * LANES ? width / LANES : most;
    const int blocks = (rows + ROWS - 1) / ROWS, few = rows / blocks, longer = rows % blocks;
    const size_t next_panel = b_depth == (size_t)width ? (size_t)depth * b_depth : (size_t)width;
    const int fitting = 80 * 1024 / (depth * (rows + width)), group = fitting < 1 ? 1 : fitting;
    for (; count > 0; terms += group, count -= group, accumulate = 1) {
        const int taken = count < group ? count : group;
        for (int i = 0, r = 0; i < blocks; r += few + (i < longer), i++) {
            const float *left = a + (size_t)r * a_row;
            /* A block asks for as many rows as a line has floats; a tile for as many columns, behind this panel. */
            const float *next_rows = LINE * i < rows ? a + (size_t)(LINE * i) * a_row : NULL;
            for (int c = 0; c < width && c < columns; c += vectors * LANES) {
                float *to = out + (size_t)r * out_row + c;
                const int line = i * (width / (vectors * LANES)) + c / (vectors * LANES);
                const float *next_columns = LINE * line < width ? b + next_panel + LINE * line : NULL;
                if (vectors > 1 && columns - c <= LANES) {
                    EITHER_HEIGHT(multiply_tile, i, few, longer, 1, columns - c, terms, taken, left, a_slab, a_row,
                                  a_depth, b + c, b_slab, b_depth, depth, NULL, next_rows, next_columns, to,
                                  out_row, accumulate)
                } else {
                    EITHER_HEIGHT(multiply_tile, i, few, longer, vectors, columns - c, terms, taken, left, a_slab,
                                  a_row, a_depth, b + c, b_slab, b_depth, depth, NULL, next_rows, next_columns,
                                  to, out_row, accumulate)
                }
            }
        }
    }
}

/* The same where an operand is lines of cache far apart, which drive each other out of the first level: the left one
 * where depth lies across the rows, as samples do in the gradient of a kernel, or the right one in a matrix as it
 * lies. All blocks of rows read the right operand, so it is copied to `right`, where it lies close together, a tile's
 * columns at a time. */
INLINE void multiply_across(const int rows, const int width, const int columns, const term *terms, int count,
                            const float *restrict a, const size_t a_slab, const size_t a_row,
                            const size_t a_depth, const float *restrict b, const size_t b_slab,
                            const size_t b_depth, const int depth, float *restrict out, const size_t out_row,
                            int accumulate, float *restrict right) {
    const int vectors = width < VECTORS * LANES ? width / LANES : VECTORS, wide = vectors * LANES;
    const int blocks = (rows + ROWS - 1) / ROWS, few = rows / blocks, longer = rows % blocks;
    const size_t next_panel = b_depth == (size_t)width ? (size_t)depth * b_depth : (size_t)width;
    /* Half of the first-level cache is for the left operand. */
    const int fitting = 2048 / (depth * wide), least = fitting < 1 ? 1 : fitting;
    const int group = least < COPIED_TERMS ? least : COPIED_TERMS;
    for (; count > 0; terms += group, count -= group, accumulate = 1) {
        const int taken = count < group ? count : group;
        for (int c = 0; c < width && c < columns; c += wide) {
            for (int t = 0; t < taken; t++) {
                const float *from = b + (size_t)terms[t].right * b_slab + c;
                float *to = right + t * depth * wide;
                for (int k = 0; k < depth; k++) {
                    memcpy(to + k * wide, from + (size_t)k * b_depth, (size_t)wide * sizeof(float));
                }
            }
            for (int i = 0, r = 0; i < blocks; r += few + (i < longer), i++) {
                float *to = out + (size_t)r * out_row + c;
                const float *left = a + (size_t)r * a_row;
                const float *next_rows = LINE * i < rows ? a + (size_t)(LINE * i) * a_row : NULL;
                const size_t next = c + wide < width ? (size_t)(c + wide) : next_panel;
                const float *next_columns = LINE * i < wide ? b + next + LINE * i : NULL;
                EITHER_HEIGHT(multiply_tile, i, few, longer, vectors, columns - c, terms, taken, left, a_slab, a_row,
                              a_depth, b, b_slab, b_depth, depth, right, next_rows, next_columns, to, out_row,
                              accumulate)
            }
        }
    }
}

/* `copies` is NULL, or has room for the right operand of a term, and for 2048 floats. */
INLINE void bespoke_multiply(const int rows, const int width, const int columns, const term *terms, int count,
                             const float *restrict a, const size_t a_slab, const size_t a_row,
                             const size_t a_depth, const float *restrict b, const size_t b_slab,
                             const size_t b_depth, const int depth, float *restrict out, const size_t out_row,
                             int accumulate, float *restrict copies) {
    if (count == 0 && !accumulate) {
        for (int r = 0; r < rows; r++) memset(out + (size_t)r * out_row, 0, (size_t)columns * sizeof(float));
    } else if (copies && (a_depth == 1 ? rows >= 2 * ROWS : COPY_PAYS && rows >= 4 * ROWS)) {
        multiply_across(rows, width, columns, terms, count, a, a_slab, a_row, a_depth, b, b_slab, b_depth, depth,
                        out, out_row, accumulate, copies);
    } else {
        multiply_along(rows, width, columns, terms, count, a, a_slab, a_row, a_depth, b, b_slab, b_depth, depth,
                       out, out_row, accumulate);
    }
}

/* Sixteen partial sums, whatever the machine's vectors: the same order of additions everywhere. */
typedef float sixteen __attribute__((vector_size(64)));
typedef float unaligned_sixteen __attribute__((vector_size(64), aligned(4), may_alias));

/* Lanes of two vectors, those of the second from 16 on: every second 1, 2, 4 or 8 of both side by side. */
#define FIRST_1 0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30
#define SECOND_1 1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31
#define FIRST_2 0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29
#define SECOND_2 2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31
#define FIRST_4 0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27
#define SECOND_4 4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31
#define FIRST_8 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23
#define SECOND_8 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31
/* Every second 4 of the first vector, then those of the second; the same of single lanes, by quarters. */
#define FIRST_QUARTERS 0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27
#define SECOND_QUARTERS 4, 5, 6, 7, 12, 13, 14, 15, 20, 21, 22, 23, 28, 29, 30, 31
#define FIRST_LANES 0, 2, 16, 18, 4, 6, 20, 22, 8, 10, 24, 26, 12, 14, 28, 30
#define SECOND_LANES 1, 3, 17, 19, 5, 7, 21, 23, 9, 11, 25, 27, 13, 15, 29, 31
#define HALVES_ADDED(a, b, FIRST, SECOND) \
    (__builtin_shufflevector(a, b, FIRST) + __builtin_shufflevector(a, b, SECOND))

/* Some of the sixteen: as many as a register holds. */
typedef float few_of_sixteen __attribute__((vector_size(LANES * 4), may_alias));
typedef float unaligned_few __attribute__((vector_size(LANES * 4), aligned(4), may_alias));

INLINE float sum_of_sixteen(const sixteen *x) {
    float sum[16];
    memcpy(sum, x, sizeof sum);
    UNROLL for (int width = 8; width > 0; width /= 2) {
        UNROLL for (int i = 0; i < width; i++) sum[i] += sum[i + width];
    }
    return sum[0];
}

/* Lane c: the sum of column c, in the order of sum_of_sixteen. Two columns go into one vector at each turn, so that all
 * lanes have work. */
INLINE void sixteen_sums(const sixteen *columns, sixteen *sums) {
    sixteen x[8];
    UNROLL for (int i = 0; i < 8; i++) {
        const int c = i % 2 * 8 + i / 2;
        x[i] = HALVES_ADDED(columns[c], columns[c + 4], FIRST_8, SECOND_8);
    }
    UNROLL for (int i = 0; i < 4; i++) x[i] = HALVES_ADDED(x[2 * i], x[2 * i + 1], FIRST_QUARTERS, SECOND_QUARTERS);
    UNROLL for (int i = 0; i < 2; i++) x[i] = HALVES_ADDED(x[2 * i], x[2 * i + 1], FIRST_2, SECOND_2);
    *sums = HALVES_ADDED(x[0], x[1], FIRST_LANES, SECOND_LANES);
}

/* Adds terms to a few rows of `across` columns, each element in sixteen partial sums: in registers over all the terms,
 * as many of them at a time as a vector has lanes. Meanwhile it asks for the columns that lie `ahead`. */
INLINE void dot_tile(const int rows, const int across, const term *terms, const int count, const float *restrict a,
                     const size_t a_slab, const size_t a_row, const float *restrict b, const size_t b_slab,
                     const size_t b_column, const size_t ahead, const int depth, sixteen *restrict sums,
                     const int sums_row, const int accumulate) {
    NO_UNROLL for (int lane = 0; lane < 16; lane += LANES) {
        float *restrict to = (float *)sums + lane;
        few_of_sixteen sum[DOT_ROWS][DOT_ACROSS];
        UNROLL for (int r = 0; r < rows; r++) {
            UNROLL for (int c = 0; c < across; c++) {
                sum[r][c] = (few_of_sixteen){0};
                if (accumulate) sum[r][c] = *(few_of_sixteen *)(to + 16 * (r * sums_row + c));
            }
        }
        for (int t = 0; t < count; t++) {
            const float *restrict left = a + (size_t)terms[t].left * a_slab + lane;
            const float *restrict right = b + (size_t)terms[t].right * b_slab + lane;
            for (int k = 0; k < depth; k += 16) {
                few_of_sixteen line[DOT_ACROSS];
                UNROLL for (int c = 0; c < across; c++) {
                    line[c] = *(const unaligned_few *)(right + (size_t)c * b_column + k);
                    __builtin_prefetch(right + (size_t)c * b_column + ahead + k);
                }
                UNROLL for (int r = 0; r < rows; r++) {
                    const few_of_sixteen one = *(const unaligned_few *)(left + (size_t)r * a_row + k);
                    UNROLL for (int c = 0; c < across; c++) ADD_PRODUCT(sum[r][c], one, line[c]);
                }
            }
        }
        UNROLL for (int r = 0; r < rows; r++) {
            UNROLL for (int c = 0; c < across; c++) {
                *(few_of_sixteen *)(to + 16 * (r * sums_row + c)) = sum[r][c];
            }
        }
    }
}

/* out[rows][columns] (+)= sum over terms of left[rows][depth] . right[columns][depth]: the depth, a multiple of 16,
 * is contiguous in both.
 *
 * Rows go in nearly equal blocks. A single column takes all terms at once; several ones take them in groups whose
 * left operand stays in the first-level cache. */
INLINE void bespoke_dot(const int rows, const int columns, const term *terms, const int count,
                        const float *restrict a, const size_t a_slab, const size_t a_row, const float *restrict b,
                        const size_t b_slab, const size_t b_column, const int depth, float *restrict out,
                        const size_t out_row, const int accumulate) {
    const int across = columns % DOT_ACROSS == 0 ? DOT_ACROSS : 1;
    sixteen sums[DOT_ROWS * DOT_COLUMNS];
    const int blocks = (rows + DOT_ROWS - 1) / DOT_ROWS, few = rows / blocks, longer = rows % blocks;
    const int fitting = 4 * 1024 / (depth * DOT_ROWS), group = columns == 1 ? count : fitting < 1 ? 1 : fitting;
    for (int i = 0, r = 0; i < blocks; r += few + (i < longer), i++) {
        const float *left = a + (size_t)r * a_row;
        int done = 0;
        do {
            const int taken = count - done < group ? count - done : group;
            for (int c = 0; c < columns; c += across) {
                const float *right = b + (size_t)c * b_column;
                const size_t ahead = c + across < columns ? (size_t)across * b_column : 0;
                EITHER_HEIGHT(dot_tile, i, few, longer, across, terms + done, taken, left, a_slab, a_row, right,
                              b_slab, b_column, ahead, depth, sums + c, columns, done > 0)
            }
            done += taken;
        } while (done < count);
        for (int j = 0; j < few + (i < longer); j++) {
            float *to = out + (size_t)(r + j) * out_row;
            if (columns == 1) *to = sum_of_sixteen(&sums[j]) + (accumulate ? *to : 0.0f);
            for (int c = 0; c + 16 <= columns; c += 16) {
                sixteen sum;
                sixteen_sums(&sums[j * columns + c], &sum);
                if (accumulate) sum += *(unaligned_sixteen *)(to + c);
                *(unaligned_sixteen *)(to + c) = sum;
            }
        }
    }
}

/* ---- Packing of right operands in panels ---- */

/* One row of all panels, `panel` floats apart, from a row of `columns` floats: rows are read as they lie. */
INLINE void bespoke_pack_row(const float *restrict from, float *restrict to, const size_t panel, const int width,
                             const int columns) {
    int c = 0;
    for (; c + width <= columns; c += width, to += panel) memcpy(to, from + c, (size_t)width * sizeof(float));
    if (c == columns) return;
    for (int i = 0; i < width; i++) to[i] = c + i < columns ? from[c + i] : 0.0f;
}

/* Rows i and i + D exchange what lies D columns apart: after D = 1, 2, 4 and 8 rows have become columns. */
#define EXCHANGE(D, FIRST, SECOND) \
    UNROLL for (int i = 0; i < 16; i++) { \
        if (i & D) continue; \
        const sixteen a = block[i], b = block[i + D]; \
        block[i] = __builtin_shufflevector(a, b, FIRST); \
        block[i + D] = __builtin_shufflevector(a, b, SECOND); \
    }

/* to[row][c] = from[c][row]: `rows` rows of a panel of `width` columns, of which those behind `columns` are 0. */
INLINE void bespoke_pack_transposed(const float *restrict from, const size_t from_column, float *restrict to,
                                    const int rows, const int width, const int columns) {
    for (int c = 0; c < columns; c += 16) {
        for (int first = 0; first < rows; first += 16) {
            /* The last sixteen rows begin among those that are done already. */
            const int row = first + 16 > rows && rows > 16 ? rows - 16 : first;
            const float *restrict source = from + (size_t)c * from_column + row;
            float *restrict target = to + row * width + c;
            if (row + 16 <= rows && c + 16 <= columns) {
                sixteen block[16];
                UNROLL for (int i = 0; i < 16; i++) {
                    block[i] = *(const unaligned_sixteen *)(source + (size_t)i * from_column);
                    __builtin_prefetch(source + (size_t)i * from_column + 4 * LINE, 0, 3);
                }
                EXCHANGE(1, FIRST_1, SECOND_1)
                EXCHANGE(2, FIRST_2, SECOND_2)
                EXCHANGE(4, FIRST_4, SECOND_4)
                EXCHANGE(8, FIRST_8, SECOND_8)
                UNROLL for (int i = 0; i < 16; i++) *(unaligned_sixteen *)(target + i * width) = block[i];
            } else {
                const int high = rows - row < 16 ? rows - row : 16, wide = columns - c < 16 ? columns - c : 16;
                for (int i = 0; i < high; i++) {
                    for (int j = 0; j < wide; j++) target[i * width + j] = source[(size_t)j * from_column + (size_t)i];
                }
            }
        }
    }
    for (int row = 0; columns < width && row < rows; row++) {
        memset(to + row * width + columns, 0, (size_t)(width - columns) * sizeof(float));
    }
}

/* ---- Linear maps of whole slabs: the transforms of fast convolutions ---- */

/* Along one axis: all elements of `out` from all of `in`. */
typedef void axis_map(const sixteen *restrict in, sixteen *restrict out);

/* How the slabs of an image, or of its transform, are numbered: in rows and columns, where a strided image is taken
 * apart in phases. Row i is row i / row_phases of phase i % row_phases, and so with columns; all phases of an element
 * stand together. */
typedef struct {
    int rows, columns, row_phases, column_phases;
} grid_of_slabs;

/* A slab's number is its row's and its column's together. */
INLINE size_t number_of_row(const grid_of_slabs grid, int row) {
    const int element = row / grid.row_phases * (grid.columns / grid.column_phases);
    return (size_t)((element * grid.row_phases + row % grid.row_phases) * grid.column_phases);
}
INLINE size_t number_of_column(const grid_of_slabs grid, int column) {
    return (size_t)(column / grid.column_phases * grid.row_phases * grid.column_phases + column % grid.column_phases);
}

/* A line, past the caches: not read before, and not kept after. It begins where lines do, as all of the arena is
 * planned from where the arena does. STORED_PAST_CACHES comes before others may read it. */
#if defined(__clang__)
#define STORE_PAST_CACHES(line, to) __builtin_nontemporal_store(line, (sixteen *)(to))
#else
#define STORE_PAST_CACHES(line, to) (*(unaligned_sixteen *)(to) = (line))
#endif
#if defined(__x86_64__)
#define STORED_PAST_CACHES() __builtin_ia32_sfence()
#else
#define STORED_PAST_CACHES() ((void)0)
#endif

/* Longest axis that is mapped. */
#define AXIS 64

/* Floats begin to end of every target slab from those of all source slabs: rows of slabs are mapped first, into
 * `lines`, then columns. A few floats of each slab, at places of which a processor does not guess the next: while one
 * column or row is mapped, those of the next are asked for, unless they go past the caches. */
INLINE void bespoke_map_slabs(const float *restrict from, const size_t from_slab, const grid_of_slabs from_grid,
                              axis_map *const map_rows, axis_map *const map_columns, float *restrict to,
                              const size_t to_slab, const grid_of_slabs to_grid, float *restrict lines,
                              const int begin, const int end, const int past_caches) {
    sixteen in[AXIS], out[AXIS];
    size_t from_rows[AXIS], to_columns[AXIS];
    for (int row = 0; row < from_grid.rows; row++) from_rows[row] = number_of_row(from_grid, row) * from_slab;
    for (int i = 0; i < to_grid.columns; i++) to_columns[i] = number_of_column(to_grid, i) * to_slab;
    const int width = end - begin;
    for (int column = 0; column < from_grid.columns; column++) {
        const float *const slabs = from + number_of_column(from_grid, column) * from_slab;
        if (column + 1 < from_grid.columns) {
            const float *const next = from + number_of_column(from_grid, column + 1) * from_slab + begin;
            for (int i = 0; i < width; i += 16) {
                for (int row = 0; row < from_grid.rows; row++) __builtin_prefetch(next + from_rows[row] + i, 0, 2);
            }
        }
        for (int i = 0; i < width; i += 16) {
            UNROLL for (int row = 0; row < from_grid.rows; row++) {
                in[row] = *(const unaligned_sixteen *)(slabs + from_rows[row] + begin + i);
            }
            map_rows(in, out);
            UNROLL for (int row = 0; row < to_grid.rows; row++) {
                *(unaligned_sixteen *)(lines + (row * from_grid.columns + column) * width + i) = out[row];
            }
        }
    }
    for (int row = 0; row < to_grid.rows; row++) {
        float *const slabs = to + number_of_row(to_grid, row) * to_slab;
        if (row + 1 < to_grid.rows && !past_caches) {
            float *const next = to + number_of_row(to_grid, row + 1) * to_slab + begin;
            for (int i = 0; i < width; i += 16) {
                for (int column = 0; column < to_grid.columns; column++) {
                    __builtin_prefetch(next + to_columns[column] + i, 1, 2);
                }
            }
        }
        for (int i = 0; i < width; i += 16) {
            UNROLL for (int column = 0; column < from_grid.columns; column++) {
                const float *line = lines + (row * from_grid.columns + column) * width;
                in[column] = *(const unaligned_sixteen *)(line + i);
            }
            map_columns(in, out);
            UNROLL for (int column = 0; column < to_grid.columns; column++) {
                float *const target = slabs + to_columns[column] + begin + i;
                if (past_caches) {
                    STORE_PAST_CACHES(out[column], target);
                } else {
                    *(unaligned_sixteen *)target = out[column];
                }
            }
        }
    }
    if (past_caches) STORED_PAST_CACHES();
}

/* ---- Random numbers: Philox 4x32-10 (Salmon et al. 2011), a function of seed, step, stream and index ---- */

typedef struct {
    uint32_t word[4];
} block;

INLINE block philox(const bespoke_call *call, uint32_t stream, uint32_t counter) {
    uint32_t c0 = counter, c1 = stream, c2 = (uint32_t)call->step, c3 = (uint32_t)(call->step >> 32);
    uint32_t k0 = (uint32_t)call->seed, k1 = (uint32_t)(call->seed >> 32);
    UNROLL for (int round = 0; round < 10; round++) {
        const uint64_t p0 = (uint64_t)c0 * 0xD2511F53u, p1 = (uint64_t)c2 * 0xCD9E8D57u;
        c0 = (uint32_t)(p1 >> 32) ^ c1 ^ k0;
        c1 = (uint32_t)p1;
        c2 = (uint32_t)(p0 >> 32) ^ c3 ^ k1;
        c3 = (uint32_t)p0;
        k0 += 0x9E3779B9u;
        k1 += 0xBB67AE85u;
    }
    return (block){{c0, c1, c2, c3}};
}

/* The 32 words of the eight blocks from `first` on, a block in each lane of 64 bits. */
INLINE void words_of_eight(uint32_t *restrict out, const bespoke_call *call, uint32_t stream, uint32_t first) {
    BY_EIGHT for (int b = 0; b < 8; b++) {
        const block four = philox(call, stream, first + (uint32_t)b);
        out[4 * b] = four.word[0];
        out[4 * b + 1] = four.word[1];
        out[4 * b + 2] = four.word[2];
        out[4 * b + 3] = four.word[3];
    }
}

/* out[i] = VALUE, which says what becomes of the stream's `word` number index + i: word (index + i) % 4 of block
 * (index + i) / 4. */
#define FROM_WORDS(VALUE) \
    uint32_t words[32]; \
    for (int done = 0; done < count;) { \
        words_of_eight(words, call, stream, (uint32_t)(index + done) / 4); \
        const int skipped = (index + done) % 4, left = count - done; \
        const int n = left < 32 - skipped ? left : 32 - skipped; \
        for (int i = 0; i < n; i++) { \
            const uint32_t word = words[skipped + i]; \
            out[done + i] = (VALUE); \
        } \
        done += n; \
    }

/* low + width * u, u a multiple of 2^-24 in [0, 1). */
SHARED void bespoke_uniform(float *restrict out, const int count, const bespoke_call *call, const uint32_t stream,
                            const int index, const float low, const float width) {
    FROM_WORDS(low + width * ((float)(int32_t)(word >> 8) * 0x1p-24f))
}

/* Whole numbers below the limit: the upper half of a word's product with it. */
SHARED void bespoke_integer(float *restrict out, const int count, const bespoke_call *call, const uint32_t stream,
                            const int index, const uint32_t limit) {
    FROM_WORDS((float)(int32_t)(((uint64_t)word * limit) >> 32))
}

/* `kept` where the word reaches the threshold, else 0. */
INLINE void bespoke_dropout_mask(float *restrict out, const int count, const bespoke_call *call,
                                 const uint32_t stream, const int index, const uint32_t threshold,
                                 const float kept) {
    FROM_WORDS(word >= threshold ? kept : 0.0f)
}

/* 2 artanh(z), which is log((1 + z) / (1 - z)): to about 1e-12 for |z| < 0.18, to 2e-9 up to 1 / 3. No library
 * function: the same bits on every machine, and loops become vectors. */
INLINE double twice_artanh(double z) {
    const double s = z * z;
    double p = 1.0 / 15;
    p = p * s + 1.0 / 13;
    p = p * s + 1.0 / 11;
    p = p * s + 1.0 / 9;
    p = p * s + 1.0 / 7;
    p = p * s + 1.0 / 5;
    p = p * s + 1.0 / 3;
    p = p * s + 1.0;
    return 2.0 * z * p;
}

/* The natural logarithm of k / 2^24, k from 1 to 2^24, by that of m within a factor of sqrt(2) of 1. */
INLINE double log_of_fraction(uint32_t k) {
    union {
        double number;
        uint64_t bits;
    } x = {(double)(int32_t)k};
    const int32_t exponent = (int32_t)(x.bits >> 52) - 1023;
    x.bits = (x.bits & 0x000FFFFFFFFFFFFFu) | 0x3FF0000000000000u;
    const int halve = x.number > 1.4142135623730951;
    const double m = halve ? 0.5 * x.number : x.number;
    return (double)(exponent + halve - 24) * 0.69314718055994531 + twice_artanh((m - 1.0) / (m + 1.0));
}

/* Two standard normal numbers from two words: radius sqrt(-2 ln u), angle 2 pi v in quarters of a turn and what is
 * left of them, at most pi / 4, where Taylor's series are exact to 1e-12. */
INLINE void normal_pair(uint32_t first, uint32_t second, float deviation, float *restrict out) {
    const double radius = sqrt(-2.0 * log_of_fraction((first >> 8) + 1u));
    const int32_t turn = (int32_t)(second >> 8), quarter = (turn + (1 << 21)) >> 22;
    const double x = (double)(turn - (quarter << 22)) * (6.283185307179586476925 * 0x1p-24), s = x * x;
    double c = -1.0 / 3628800 + s * (1.0 / 479001600);
    c = c * s + 1.0 / 40320;
    c = c * s - 1.0 / 720;
    c = c * s + 1.0 / 24;
    c = c * s - 0.5;
    c = c * s + 1.0;
    double d = -1.0 / 39916800 + s * (1.0 / 6227020800);
    d = d * s + 1.0 / 362880;
    d = d * s - 1.0 / 5040;
    d = d * s + 1.0 / 120;
    d = d * s - 1.0 / 6;
    d = d * s * x + x;
    const double cosine = quarter & 1 ? d : c, sine = quarter & 1 ? c : d;
    out[0] = deviation * (float)(radius * ((quarter + 1) & 2 ? -cosine : cosine));
    out[1] = deviation * (float)(radius * (quarter & 2 ? -sine : sine));
}

/* Box and Muller (1958): elements 2i and 2i + 1 are the cosine and the sine of one pair of words. */
SHARED void bespoke_normal(float *restrict out, const int count, const bespoke_call *call, const uint32_t stream,
                           const int index, const float deviation) {
    uint32_t words[32];
    float numbers[32];
    for (int done = 0; done < count;) {
        words_of_eight(words, call, stream, (uint32_t)(index + done) / 4);
        const int skipped = (index + done) % 4, left = count - done;
        const int n = left < 32 - skipped ? left : 32 - skipped;
        for (int i = skipped & ~1; i < skipped + n; i += 2) {
            normal_pair(words[i], words[i + 1], deviation, numbers + i);
        }
        memcpy(out + done, numbers + skipped, (size_t)n * sizeof(float));
        done += n;
    }
}

/* ---- States at the beginning ---- */

/* A state of `count` floats: `a` everywhere, or numbers of a stream, a + b * u, or of deviation a. */
typedef struct {
    int32_t count;
    enum { EVERYWHERE, UNIFORM, NORMAL } kind;
    float a, b;
    uint32_t stream;
} fill;

/* Floats of an item. */
#define FILL_PART 2048

/* Items are numbered through all states. */
SHARED void bespoke_fill(const fill *rows, float *const *states, const bespoke_call *call, int item) {
    for (; item >= (rows->count + FILL_PART - 1) / FILL_PART; rows++, states++) {
        item -= (rows->count + FILL_PART - 1) / FILL_PART;
    }
    const int begin = item * FILL_PART, left = rows->count - begin, count = left < FILL_PART ? left : FILL_PART;
    float *restrict out = *states + begin;
    switch (rows->kind) {
    case EVERYWHERE:
        for (int i = 0; i < count; i++) out[i] = rows->a;
        break;
    case UNIFORM: bespoke_uniform(out, count, call, rows->stream, begin, rows->a, rows->b); break;
    case NORMAL: bespoke_normal(out, count, call, rows->stream, begin, rows->a); break;
    }
}

/* ---- Functions of numbers: without branches, so that loops over them become vectors. NaN stays NaN in all of
 * them: where a comparison chooses, NaN is what it leaves ---- */

/* The derivative of x > 0 ? x : slope * x. */
INLINE float bespoke_slope(float x, float slope) { return x > 0.0f ? 1.0f : x <= 0.0f ? slope : x; }

/* The larger of two; a where they are equal. */
INLINE float bespoke_maximum(float a, float b) { return b != b ? b : b > a ? b : a; }

/* Whether a label is class k. */
INLINE float bespoke_one_hot(float label, float k) { return label == k ? 1.0f : label != label ? label : 0.0f; }

/* e^x for x <= 0, to two units in the last place: 2^n e^r, |r| <= ln 2 / 2, with the polynomial of Moshier's
 * Cephes library (expf). Beyond about -87.5, where the result would be denormal, it is 0. */
INLINE float bespoke_exp_of_negative(float x) {
    const float bounded = x < -88.0f ? -88.0f : x;
    /* n = x / ln 2, rounded: adding 1.5 * 2^23 rounds to a whole number, which then is the last bits of the sum. */
    const union {
        float number;
        uint32_t bits;
    } rounded = {bounded * 1.442695f + 12582912.0f};
    const float n = rounded.number - 12582912.0f;
    const float r = (bounded - n * 0.693359375f) + n * 2.12194440e-4f;
    float p = 1.9875691500e-4f;
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    /* The exponent n, no conversion: NaN is no whole number. Of n = -127 that is 0. */
    const union {
        uint32_t bits;
        float number;
    } power = {(rounded.bits + 127u) << 23};
    return (p * (r * r) + r + 1.0f) * power.number;
}

/* Near zero the odd polynomial of Cephes (tanhf), elsewhere (1 - e^-2|x|) / (1 + e^-2|x|). */
INLINE float bespoke_tanh(float x) {
    const float e = bespoke_exp_of_negative(-2.0f * fabsf(x)), far = (1.0f - e) / (1.0f + e), z = x * x;
    float p = -5.70498872745e-3f;
    p = p * z + 2.06390887954e-2f;
    p = p * z - 5.37397155531e-2f;
    p = p * z + 1.33314422036e-1f;
    p = p * z - 3.33332819422e-1f;
    const float near = x + x * (z * p);
    return fabsf(x) < 0.625f ? near : (x < 0.0f ? -far : far);
}

/* 1 / (1 + e^-x), without overflow on either side. */
INLINE float bespoke_sigmoid(float x) {
    const float e = bespoke_exp_of_negative(-fabsf(x));
    return (x >= 0.0f ? 1.0f : e) / (1.0f + e);
}

/* log(1 + e^x), without overflow: log(1 + e) = 2 artanh(e / (2 + e)). */
INLINE float bespoke_softplus(float x) {
    const float e = bespoke_exp_of_negative(-fabsf(x));
    return (x > 0.0f ? x : 0.0f) + (float)twice_artanh(e / (2.0 + e));
}

/* rate * sqrt(1 - beta2^t) / (1 - beta1^t), t the update's number, from 1 (Kingma & Ba 2015, section 2). */
INLINE float bespoke_adam_step_size(uint64_t step, double rate, double beta1, double beta2, int stride,
                                    uint32_t offset) {
    const double t = (double)step * stride + offset + 1;
    return (float)(rate * sqrt(1.0 - pow(beta2, t)) / (1.0 - pow(beta1, t)));
}

/* Schedules: what has the value `from` after a warm-up of some updates, and changes from then on. Each looks at
 * u = t - warm_up, t the number of updates before this one. */
INLINE double bespoke_after_warm_up(uint64_t step, int warm_up, int stride, uint32_t offset) {
    return (double)step * stride + offset - warm_up;
}

INLINE float bespoke_warming_up(double u, double from, int warm_up) {
    return (float)(from * (u + warm_up + 1) / warm_up);
}

INLINE float bespoke_constant_schedule(uint64_t step, double from, double to, int steps, int warm_up, int stride,
                                       uint32_t offset) {
    const double u = bespoke_after_warm_up(step, warm_up, stride, offset);
    (void)to, (void)steps;
    return u < 0 ? bespoke_warming_up(u, from, warm_up) : (float)from;
}

/* A straight line to `to` at u = steps. */
INLINE float bespoke_linear_schedule(uint64_t step, double from, double to, int steps, int warm_up, int stride,
                                     uint32_t offset) {
    const double u = bespoke_after_warm_up(step, warm_up, stride, offset), x = u < steps ? u / steps : 1.0;
    return u < 0 ? bespoke_warming_up(u, from, warm_up) : (float)(from + (to - from) * x);
}

/* Half a wave to `to` at u = steps (Loshchilov & Hutter 2017, equation 5). */
INLINE float bespoke_cosine_schedule(uint64_t step, double from, double to, int steps, int warm_up, int stride,
                                     uint32_t offset) {
    const double u = bespoke_after_warm_up(step, warm_up, stride, offset), x = u < steps ? u / steps : 1.0;
    return u < 0 ? bespoke_warming_up(u, from, warm_up)
                 : (float)(to + (from - to) * 0.5 * (1.0 + cos(3.14159265358979323846 * x)));
}

/* Times `to` after every so many updates. */
INLINE float bespoke_staircase_schedule(uint64_t step, double from, double to, int steps, int warm_up, int stride,
                                        uint32_t offset) {
    const double u = bespoke_after_warm_up(step, warm_up, stride, offset);
    return u < 0 ? bespoke_warming_up(u, from, warm_up) : (float)(from * pow(to, floor(u / steps)));
}

#endif
