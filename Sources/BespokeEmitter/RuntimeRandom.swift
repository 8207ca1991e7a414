import BespokeCompiler

/// Part of `bespoke_kernels.h`. Philox and what is drawn from it.
let runtimeRandom = #"""

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
  \#(signature("SHARED void", DrawUniform.self)) {
      FROM_WORDS(low + width * ((float)(int32_t)(word >> 8) * 0x1p-24f))
  }

  /* Whole numbers below the limit: the upper half of a word's product with it. */
  \#(signature("SHARED void", DrawInteger.self)) {
      FROM_WORDS((float)(int32_t)(((uint64_t)word * limit) >> 32))
  }

  /* `kept` where the word reaches the threshold, else 0. */
  \#(signature("INLINE void", DrawMask.self)) {
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
  \#(signature("SHARED void", DrawNormal.self)) {
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
  #define FILL_PART \#(Fill.part)

  /* Items are numbered through all states. */
  \#(signature("SHARED void", FillStates.self)) {
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

  """#
