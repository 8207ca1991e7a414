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
        0xdeaf9bb437cd39bau, /* dcgan */
        0xd4ffdf93a1f154b0u, /* dcgan-b500 */
        0x3792113dba1e7cafu, /* mlp */
        0xe1dcbdb44f6357d5u, /* mlp-b32 */
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
