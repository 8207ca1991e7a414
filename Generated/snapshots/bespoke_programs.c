/* The compiled programs, and the instruction set they run with. Made by bespokec. */
#include "bespoke.h"
#include "bespoke_choice.h"

bespoke_models bespoke_zoo_models(void);

extern const bespoke_program bespoke_zoo_cdcgan_program;
extern const bespoke_program bespoke_zoo_dcgan_program;
extern const bespoke_program bespoke_zoo_mlp_program;
extern const bespoke_program bespoke_zoo_wgan_gp_program;

static const bespoke_program *const programs[] = {
    &bespoke_zoo_cdcgan_program,
    &bespoke_zoo_dcgan_program,
    &bespoke_zoo_mlp_program,
    &bespoke_zoo_wgan_gp_program,
};

static const uint64_t lowerings[] = {
    0x2c4e436fc21d356bu, /* cdcgan */
    0x20308da5a270820cu, /* dcgan */
    0xcac7f07b2aa2cfeau, /* mlp */
    0x7505a82c357ccab6u, /* wgan-gp */
};

static const char *instruction_sets(size_t number) {
    for (int choice = 1; choice < BESPOKE_CHOICES; choice++) {
        if (bespoke_runs(choice) && number-- == 0) return bespoke_name(choice);
    }
    return NULL;
}

bespoke_models bespoke_zoo_models(void) {
    return (bespoke_models){
        .programs = programs, .lowerings = lowerings, .count = 4,
        .instruction_set = bespoke_name(bespoke_choice()), .instruction_sets = instruction_sets,
    #ifndef _OPENMP
        .most_threads = 1,
    #endif
    };
}
