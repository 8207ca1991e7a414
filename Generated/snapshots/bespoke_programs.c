/* The compiled programs, and the instruction set they run with. Made by bespokec. */
#include "bespoke.h"
#include "bespoke_choice.h"

const bespoke_program *const *bespoke_programs(size_t *count);
const uint64_t *bespoke_lowerings(void);
const char *bespoke_instruction_set(void);

extern const bespoke_program cdcgan_program;
extern const bespoke_program dcgan_program;
extern const bespoke_program mlp_program;
extern const bespoke_program wgan_gp_program;

const bespoke_program *const *bespoke_programs(size_t *count) {
    static const bespoke_program *const programs[] = {
        &cdcgan_program,
        &dcgan_program,
        &mlp_program,
        &wgan_gp_program,
    };
    *count = 4;
    return programs;
}

const uint64_t *bespoke_lowerings(void) {
    static const uint64_t lowerings[] = {
        0xdd0fade0c458f44fu, /* cdcgan */
        0x7f6487e0d6728734u, /* dcgan */
        0xc067ffb14c42de1du, /* mlp */
        0xfa0af98e8f7cf874u, /* wgan-gp */
    };
    return lowerings;
}

const char *bespoke_instruction_set(void) {
    #if defined(__x86_64__)
    if (bespoke_choice() == BESPOKE_CHOICE_AVX512) return "avx512";
    if (bespoke_choice() == BESPOKE_CHOICE_AVX2) return "avx2";
    return "baseline";
    #elif defined(__aarch64__)
    return "neon";
    #else
    return "baseline";
    #endif
}
