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
        0x26c27fb5d1c13219u, /* cdcgan */
        0xc6a286be643a17c8u, /* dcgan */
        0xca51c08893f33a6du, /* mlp */
        0x40ac1336810e04acu, /* wgan-gp */
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
