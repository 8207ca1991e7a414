import BespokeCompiler

/// Part of `bespoke_kernels.h`. Functions of one number, and schedules.
let runtimeFunctions = #"""

  /* ---- Functions of numbers: without branches, so that loops over them become vectors. NaN stays NaN in all of
   * them: where a comparison chooses, NaN is what it leaves ---- */

  /* The derivative of x > 0 ? x : slope * x. */
  \#(signature(.slope)) { return x > 0.0f ? 1.0f : x <= 0.0f ? slope : x; }

  /* The larger of two; a where they are equal. */
  \#(signature(.maximum)) { return b != b ? b : b > a ? b : a; }

  /* Whether a label is class k. */
  \#(signature(.oneHot)) { return label == k ? 1.0f : label != label ? label : 0.0f; }

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
  \#(signature(.tanh)) {
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
  \#(signature(.sigmoid)) {
      const float e = bespoke_exp_of_negative(-fabsf(x));
      return (x >= 0.0f ? 1.0f : e) / (1.0f + e);
  }

  /* log(1 + e^x), without overflow: log(1 + e) = 2 artanh(e / (2 + e)). */
  \#(signature(.softplus)) {
      const float e = bespoke_exp_of_negative(-fabsf(x));
      return (x > 0.0f ? x : 0.0f) + (float)twice_artanh(e / (2.0 + e));
  }

  /* rate * sqrt(1 - beta2^t) / (1 - beta1^t), t the update's number, from 1 (Kingma & Ba 2015, section 2). */
  \#(signature(.adamStepSize)) {
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

  \#(signature(.schedule(.constant))) {
      const double u = bespoke_after_warm_up(step, warm_up, stride, offset);
      (void)to, (void)steps;
      return u < 0 ? bespoke_warming_up(u, from, warm_up) : (float)from;
  }

  /* A straight line to `to` at u = steps. */
  \#(signature(.schedule(.linear))) {
      const double u = bespoke_after_warm_up(step, warm_up, stride, offset), x = u < steps ? u / steps : 1.0;
      return u < 0 ? bespoke_warming_up(u, from, warm_up) : (float)(from + (to - from) * x);
  }

  /* Half a wave to `to` at u = steps (Loshchilov & Hutter 2017, equation 5). */
  \#(signature(.schedule(.cosine))) {
      const double u = bespoke_after_warm_up(step, warm_up, stride, offset), x = u < steps ? u / steps : 1.0;
      return u < 0 ? bespoke_warming_up(u, from, warm_up)
                   : (float)(to + (from - to) * 0.5 * (1.0 + cos(3.14159265358979323846 * x)));
  }

  /* Times `to` after every so many updates. */
  \#(signature(.schedule(.staircase))) {
      const double u = bespoke_after_warm_up(step, warm_up, stride, offset);
      return u < 0 ? bespoke_warming_up(u, from, warm_up) : (float)(from * pow(to, floor(u / steps)));
  }

  """#
