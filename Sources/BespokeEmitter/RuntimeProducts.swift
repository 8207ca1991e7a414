import BespokeCompiler

/// Part of `bespoke_kernels.h`. Tiles, panels, dot products.
let runtimeProducts = #"""

  /* ---- Products ---- */

  /* Whether multiply_across pays where depth lies across the rows. A tile of AVX-512 has enough to do with a line to
   * wait for it without a copy. */
  #define COPY_PAYS (LANES < 16)

  /* What multiply_across copies at once: right operands of how many terms. */
  #define COPIED_TERMS 8

  /* Rows and columns that bespoke_dot works on at once, as many as there are registers for, and the most columns. */
  #define DOT_ROWS (LANES < 16 ? 6 : 7)
  #define DOT_ACROSS 2
  #define DOT_COLUMNS \#(planned.widePanel)

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
  #define LINE \#(planned.alignment)

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
      const int fitting = \#(planned.roomForCopies) / (depth * wide), least = fitting < 1 ? 1 : fitting;
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

  /* `copies` is NULL, or has room for the right operand of a term, and for \#(planned.roomForCopies) floats. */
  \#(signature("INLINE void", Multiply.self)) {
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
  typedef float sixteen __attribute__((vector_size(\#(planned.lanes * 4))));
  typedef float unaligned_sixteen __attribute__((vector_size(\#(planned.lanes * 4)), aligned(4), may_alias));

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
      float sum[\#(planned.lanes)];
      memcpy(sum, x, sizeof sum);
      UNROLL for (int width = \#(planned.lanes / 2); width > 0; width /= 2) {
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
      NO_UNROLL for (int lane = 0; lane < \#(planned.lanes); lane += LANES) {
          float *restrict to = (float *)sums + lane;
          few_of_sixteen sum[DOT_ROWS][DOT_ACROSS];
          UNROLL for (int r = 0; r < rows; r++) {
              UNROLL for (int c = 0; c < across; c++) {
                  sum[r][c] = (few_of_sixteen){0};
                  if (accumulate) sum[r][c] = *(few_of_sixteen *)(to + \#(planned.lanes) * (r * sums_row + c));
              }
          }
          for (int t = 0; t < count; t++) {
              const float *restrict left = a + (size_t)terms[t].left * a_slab + lane;
              const float *restrict right = b + (size_t)terms[t].right * b_slab + lane;
              for (int k = 0; k < depth; k += \#(planned.lanes)) {
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
                  *(few_of_sixteen *)(to + \#(planned.lanes) * (r * sums_row + c)) = sum[r][c];
              }
          }
      }
  }

  /* out[rows][columns] (+)= sum over terms of left[rows][depth] . right[columns][depth]: the depth, a multiple of \#(planned.lanes),
   * is contiguous in both.
   *
   * Rows go in nearly equal blocks. A single column takes all terms at once; several ones take them in groups whose
   * left operand stays in the first-level cache. */
  \#(signature("INLINE void", Dot.self)) {
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
              for (int c = 0; c + \#(planned.lanes) <= columns; c += \#(planned.lanes)) {
                  sixteen sum;
                  sixteen_sums(&sums[j * columns + c], &sum);
                  if (accumulate) sum += *(unaligned_sixteen *)(to + c);
                  *(unaligned_sixteen *)(to + c) = sum;
              }
          }
      }
  }

  """#
