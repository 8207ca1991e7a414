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
        0xfa837c43b13ddd21u, /* cdcgan */
        0xfdbfcc42c0066f1fu, /* dcgan */
        0x38ea26727c6a7cceu, /* mlp */
        0xa13f032074639738u, /* wgan-gp */
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
