import BespokeCompiler

/// Part of `bespoke_kernels.h`. Packing, and the transforms of fast convolutions.
let runtimeMovement = #"""

  /* ---- Packing of right operands in panels ---- */

  /* One row of all panels, `panel` floats apart, from a row of `columns` floats: rows are read as they lie. */
  \#(signature("INLINE void", PackRow.self)) {
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
  \#(signature("INLINE void", PackTransposed.self)) {
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
  #define AXIS \#(planned.mapAxis)

  /* Floats begin to end of every target slab from those of all source slabs: rows of slabs are mapped first, into
   * `lines`, then columns. A few floats of each slab, at places of which a processor does not guess the next: while one
   * column or row is mapped, those of the next are asked for, unless they go past the caches. */
  \#(signature("INLINE void", MapSlabs.self)) {
      sixteen in[AXIS], out[AXIS];
      size_t from_rows[AXIS], to_columns[AXIS];
      for (int row = 0; row < from_grid.rows; row++) from_rows[row] = number_of_row(from_grid, row) * from_slab;
      for (int i = 0; i < to_grid.columns; i++) to_columns[i] = number_of_column(to_grid, i) * to_slab;
      const int width = end - begin;
      for (int column = 0; column < from_grid.columns; column++) {
          const float *const slabs = from + number_of_column(from_grid, column) * from_slab;
          if (column + 1 < from_grid.columns) {
              const float *const next = from + number_of_column(from_grid, column + 1) * from_slab + begin;
              for (int i = 0; i < width; i += \#(planned.alignment)) {
                  for (int row = 0; row < from_grid.rows; row++) __builtin_prefetch(next + from_rows[row] + i, 0, 2);
              }
          }
          for (int i = 0; i < width; i += \#(planned.lanes)) {
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
              for (int i = 0; i < width; i += \#(planned.alignment)) {
                  for (int column = 0; column < to_grid.columns; column++) {
                      __builtin_prefetch(next + to_columns[column] + i, 1, 2);
                  }
              }
          }
          for (int i = 0; i < width; i += \#(planned.lanes)) {
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

  """#
