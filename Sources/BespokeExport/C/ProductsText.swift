/// The C that all networks share: products of pixels and weights, in registers.
let productsText = #"""
  /* ---- Products ------------------------------------------------------------------------------------------------
   * Images lie as [row][column][channel]. The weights of a layer lie in panels of 16 or 32 of its output channels:
   * [panel][tap][input channel][output channel of the panel]; where a layer has only a few outputs, as
   * [tap][output][input]. A tap is a place in the window of a convolution. */

  #if defined(__clang__)
  #define UNROLL _Pragma("clang loop unroll(full)")
  #define NO_UNROLL _Pragma("clang loop unroll(disable)")
  /* Before version 17 some of these loops are left as they are, to the same result. */
  #pragma clang diagnostic ignored "-Wpass-failed"
  #else
  #define UNROLL _Pragma("GCC unroll 32")
  #define NO_UNROLL _Pragma("GCC unroll 1")
  #endif
  #define INLINE static inline __attribute__((always_inline, unused))

  /* LANES: floats in a vector. ROWS x VECTORS sums fit into registers. FUSED: a * b + c in one instruction. */
  #if defined(SET_AVX512) || defined(__AVX512F__)
  #define LANES 16
  #define ROWS 13
  #define VECTORS 2
  #define FUSED 1
  #elif defined(SET_AVX2) || (defined(__AVX2__) && defined(__FMA__))
  #define LANES 8
  #define ROWS 6
  #define VECTORS 2
  #define FUSED 1
  #elif defined(__aarch64__)
  #define LANES 4
  #define ROWS 13
  #define VECTORS 2
  #define FUSED 1
  #elif defined(__SSE2__) || defined(__ARM_NEON) || defined(__wasm_simd128__)
  #define LANES 4
  #define ROWS 6
  #define VECTORS 2
  #define FUSED 0
  #else
  #define LANES 1
  #define ROWS 2
  #define VECTORS 4
  #define FUSED 0
  #endif

  #ifdef __has_builtin
  #if __has_builtin(__builtin_elementwise_fma)
  #define HAS_VECTOR_FMA
  #endif
  #endif
  #if FUSED && defined(HAS_VECTOR_FMA)
  #define ADD_PRODUCT(sum, a, b) sum = __builtin_elementwise_fma(a, b, sum)
  #elif FUSED
  #define ADD_PRODUCT(sum, a, b) { \
          vector lanes = sum; \
          UNROLL for (int i = 0; i < LANES; i++) lanes[i] = __builtin_fmaf((a)[i], (b)[i], lanes[i]); \
          sum = lanes; \
      }
  #else
  #define ADD_PRODUCT(sum, a, b) sum += (a) * (b)
  #endif

  typedef float vector __attribute__((vector_size(LANES * 4)));
  typedef float loose_vector __attribute__((vector_size(LANES * 4), aligned(4), may_alias));

  /* One tap of the pixels at hand: the first pixel's input and the tap's weights. */
  typedef struct {
      const float *x, *w;
  } term;

  /* The outputs of a panel, `vectors` vectors of them, at `rows` pixels: y = bias + sum of x . w over terms. */
  INLINE void tile(const int rows, const int vectors, const int outputs, const int panel, const term *terms,
                   const int count, const int depth, const int x_step, const float *bias, float *y,
                   const int y_step) {
      const vector zeros = {0};
      vector sum[ROWS][VECTORS];
      UNROLL for (int r = 0; r < rows; r++) {
          UNROLL for (int v = 0; v < vectors; v++) sum[r][v] = *(const loose_vector *)(bias + v * LANES);
      }
      for (int t = 0; t < count; t++) {
          const float *x = terms[t].x, *w = terms[t].w;
          NO_UNROLL for (int k = 0; k < depth; k++) {
              vector line[VECTORS];
              UNROLL for (int v = 0; v < vectors; v++) {
                  line[v] = *(const loose_vector *)(w + k * panel + v * LANES);
              }
              UNROLL for (int r = 0; r < rows; r++) {
                  const vector repeated = x[r * x_step + k] - zeros;
                  UNROLL for (int v = 0; v < vectors; v++) ADD_PRODUCT(sum[r][v], repeated, line[v])
                  ;
              }
          }
      }
      UNROLL for (int r = 0; r < rows; r++) {
          UNROLL for (int v = 0; v < vectors; v++) {
              const vector some = sum[r][v];
              const int rest = outputs - v * LANES;
              if (rest > 0) {
                  memcpy(y + r * y_step + v * LANES, &some, sizeof(float) * (size_t)(rest < LANES ? rest : LANES));
              }
          }
      }
  }

  /* The outputs of a panel at pixels that lie x_step and y_step apart, in nearly equal blocks. */
  INLINE void pixels(const int rows, const int outputs, const int panel, term *terms, const int count,
                     const int depth, const int x_step, const float *bias, float *y, const int y_step) {
      const int vectors = panel < VECTORS * LANES ? panel / LANES : VECTORS;
      const int blocks = (rows + ROWS - 1) / ROWS, few = rows / blocks, longer = rows % blocks;
      for (int c = 0; c < panel && c < outputs; c += vectors * LANES) {
          for (int i = 0, r = 0; i < blocks; i++) {
              if (i < longer) {
                  tile(few + (longer > 0), vectors, outputs - c, panel, terms, count, depth, x_step, bias + c,
                       y + r * y_step + c, y_step);
              } else {
                  tile(few, vectors, outputs - c, panel, terms, count, depth, x_step, bias + c, y + r * y_step + c,
                       y_step);
              }
              for (int t = 0; t < count; t++) terms[t].x += (few + (i < longer)) * x_step;
              r += few + (i < longer);
          }
          for (int t = 0; t < count; t++) {
              terms[t].x -= rows * x_step;
              terms[t].w += vectors * LANES;
          }
      }
  }

  /* The same for a few outputs: the input's channels go into the lanes. */
  INLINE void few_outputs(const int rows, const int outputs, const term *terms, const int count, const int depth,
                          const int x_step, const float *bias, float *y, const int y_step) {
      for (int r = 0; r < rows; r++) {
          for (int o = 0; o < outputs; o++) {
              vector sum = {0};
              float rest = bias[o];
              for (int t = 0; t < count; t++) {
                  const float *x = terms[t].x + r * x_step, *w = terms[t].w + o * depth;
                  int k = 0;
                  for (; k + LANES <= depth; k += LANES) {
                      const vector a = *(const loose_vector *)(x + k), b = *(const loose_vector *)(w + k);
                      ADD_PRODUCT(sum, a, b)
                      ;
                  }
                  for (; k < depth; k++) rest += x[k] * w[k];
              }
              for (int i = 0; i < LANES; i++) rest += sum[i];
              y[r * y_step + o] = rest;
          }
      }
  }

  /* y[outputs] = bias + x[depth] . w; `panel` is 0 where there are few outputs. */
  INLINE void dense(const float *x, const int depth, const float *w, const float *bias, const int panel,
                    const int outputs, float *y) {
      if (panel == 0) {
          const term only = {x, w};
          few_outputs(1, outputs, &only, 1, depth, 0, bias, y, 0);
          return;
      }
      for (int o = 0; o < outputs; o += panel) {
          term only = {x, w + o * depth};
          pixels(1, outputs - o, panel, &only, 1, depth, 0, bias + o, y + o, 0);
      }
  }

  /* y[p][q] = bias + sum of x[p * stride + i - top][q * stride + j] . w[i][j]. Columns of zeros stand on both sides
   * of x where they are wanted, rows that are not there are left out. */
  INLINE void convolution(const float *x, const int height, const int width, const int depth, const float *w,
                          const float *bias, const int panel, const int window_height, const int window_width,
                          const int stride, const int top, float *y, const int y_height, const int y_width,
                          const int outputs) {
      const int wide = panel == 0 ? outputs : panel, tap = depth * wide;
      for (int o = 0; o < outputs; o += wide) {
          const float *of_panel = w + o / wide * window_height * window_width * tap;
          for (int p = 0; p < y_height; p++) {
              term terms[MOST_TAPS];
              int count = 0;
              for (int i = 0; i < window_height; i++) {
                  const int row = p * stride + i - top;
                  if (row < 0 || row >= height) continue;
                  for (int j = 0; j < window_width; j++) {
                      terms[count].x = x + (row * width + j) * depth;
                      terms[count++].w = of_panel + (i * window_width + j) * tap;
                  }
              }
              float *to = y + p * y_width * outputs + o;
              if (panel == 0) {
                  few_outputs(y_width, outputs, terms, count, depth, stride * depth, bias, to, outputs);
              } else {
                  pixels(y_width, outputs - o, panel, terms, count, depth, stride * depth, bias + o, to, outputs);
              }
          }
      }
  }

  /* y[h][w] = bias + sum of x[p][q] . w[i][j] over all taps with p * stride + i - top = h and
   * (q - before) * stride + j - left = w: each phase of the stride has taps of its own, and no zeros are multiplied.
   * x has `before` columns of zeros on its left, and those that are wanted on its right. */
  INLINE void transposed_convolution(const float *x, const int height, const int width, const int depth,
                                     const int before, const float *w, const float *bias, const int panel,
                                     const int window_height, const int window_width, const int stride,
                                     const int top, const int left, float *y, const int y_height,
                                     const int y_width, const int outputs) {
      const int wide = panel == 0 ? outputs : panel, tap = depth * wide;
      for (int o = 0; o < outputs; o += wide) {
          const float *of_panel = w + o / wide * window_height * window_width * tap;
          for (int h = 0; h < y_height; h++) {
              for (int first = 0; first < stride && first < y_width; first++) {
                  const int phase = (first + left) % stride, pixel_count = (y_width - first + stride - 1) / stride;
                  term terms[MOST_TAPS];
                  int count = 0;
                  for (int i = (h + top) % stride; i < window_height; i += stride) {
                      /* Rounded towards zero, a negative row would be one that is there. */
                      const int row = h + top < i ? -1 : (h + top - i) / stride;
                      if (row < 0 || row >= height) continue;
                      for (int j = phase; j < window_width; j += stride) {
                          const int column = (first + left - j + before * stride) / stride;
                          terms[count].x = x + (row * width + column) * depth;
                          terms[count++].w = of_panel + (i * window_width + j) * tap;
                      }
                  }
                  float *to = y + (h * y_width + first) * outputs + o;
                  if (panel == 0) {
                      few_outputs(pixel_count, outputs, terms, count, depth, depth, bias, to, stride * outputs);
                  } else {
                      pixels(pixel_count, outputs - o, panel, terms, count, depth, depth, bias + o, to,
                             stride * outputs);
                  }
              }
          }
      }
  }

  /* The rows of x with columns of zeros before and after them. */
  INLINE void put_between_zeros(const float *x, const int height, const int width, const int depth,
                                const int before, const int after, float *y) {
      const int wide = before + width + after;
      for (int p = 0; p < height; p++) {
          float *row = y + p * wide * depth;
          memset(row, 0, sizeof(float) * (size_t)(before * depth));
          memcpy(row + before * depth, x + p * width * depth, sizeof(float) * (size_t)(width * depth));
          memset(row + (before + width) * depth, 0, sizeof(float) * (size_t)(after * depth));
      }
  }

  """#
