/* The compiled programs, and the instruction set they run with. Made by bespokec. */
#include "bespoke.h"
#include "bespoke_choice.h"

const bespoke_program *const *bespoke_programs(size_t *count);
const uint64_t *bespoke_lowerings(void);
const char *bespoke_instruction_set(void);

extern const bespoke_program dcgan_program;
extern const bespoke_program dcgan_b500_program;
extern const bespoke_program mlp_program;
extern const bespoke_program mlp_b32_program;

const bespoke_program *const *bespoke_programs(size_t *count) {
    static const bespoke_program *const programs[] = {
        &dcgan_program,
        &dcgan_b500_program,
        &mlp_program,
        &mlp_b32_program,
    };
    *count = 4;
    return programs;
}

const uint64_t *bespoke_lowerings(void) {
    static const uint64_t lowerings[] = {
        0x73789f938f247a59u, /* dcgan */
        0x69067eb11e3f09c7u, /* dcgan-b500 */
        0xe4eb1cdf7b7f5950u, /* mlp */
        0x501243c2623ccf7cu, /* mlp-b32 */
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
