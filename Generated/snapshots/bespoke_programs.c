/* The compiled programs, and the instruction set they run with. Made by bespokec. */
#include "bespoke.h"
#include "bespoke_choice.h"

const bespoke_program *const *bespoke_programs(size_t *count);
const uint64_t *bespoke_lowerings(void);
const char *bespoke_instruction_set(void);
const char *bespoke_instruction_sets(size_t number);

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
        0x725e248739eb2435u, /* cdcgan */
        0x8ab31b801ac6ef97u, /* dcgan */
        0xef652ea5170e9e14u, /* mlp */
        0xed3b31f880a96bb3u, /* wgan-gp */
    };
    return lowerings;
}

const char *bespoke_instruction_set(void) { return bespoke_name(bespoke_choice()); }

const char *bespoke_instruction_sets(size_t number) {
    for (int choice = 1; choice < BESPOKE_CHOICES; choice++) {
        if (bespoke_runs(choice) && number-- == 0) return bespoke_name(choice);
    }
    return NULL;
}
