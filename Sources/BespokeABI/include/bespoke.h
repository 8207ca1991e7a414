/* The interface between compiled programs and whoever runs them. Hand-written, the same for every model.
 *
 * A program is what the compiler made of one model, a GAN or a classifier: a table of its tensors, and a list of
 * entries that work in one arena, which the caller allocates. All tensors at this interface lie in row-major order
 * (images NHWC) and name their element type, so far float32.
 * Programs allocate nothing, keep nothing between calls outside the arena, and read no clock. A call needs less than
 * BESPOKE_STACK bytes of the stack of each of its threads, whatever the model.
 *
 * Numbers are IEEE 754's: programs expect, and leave, denormal numbers as they are (no flush to zero), and rounding to
 * nearest. NaN stays NaN through every operation. */
#ifndef BESPOKE_H
#define BESPOKE_H

#include <stddef.h>
#include <stdint.h>

/** Of this interface: a program of another version is not run. */
#define BESPOKE_ABI_VERSION 7
/** The most extents that a tensor has. */
#define BESPOKE_MAX_RANK 4
/** What the address of an arena is a multiple of, in bytes. */
#define BESPOKE_ARENA_ALIGNMENT 64
/** Of each thread's stack, the bytes that a call needs at most. */
#define BESPOKE_STACK (32 * 1024)

/** What a tensor is for. */
typedef enum {
    BESPOKE_ROLE_PARAMETER = 0, /**< trained: kernels, biases, gamma, beta */
    BESPOKE_ROLE_STATISTIC = 1, /**< running mean and variance of a batch normalisation */
    BESPOKE_ROLE_MOMENT = 2,    /**< what an optimiser remembers */
    BESPOKE_ROLE_VALUE = 3,     /**< an input, an output, a value shown by a trace */
    BESPOKE_ROLE_GRADIENT = 4   /**< of a parameter, between the phases of a step */
} bespoke_role;

/** How elements are stored. */
typedef enum {
    BESPOKE_FLOAT32 = 0,  /**< single precision, 4 bytes */
    BESPOKE_FLOAT64 = 1,  /**< double precision, 8 bytes */
    BESPOKE_BFLOAT16 = 2, /**< the upper half of single precision, 2 bytes */
    BESPOKE_FLOAT16 = 3   /**< half precision, 2 bytes */
} bespoke_element_type;

/** A tensor of a program: a state, or what an entry takes, gives or shows. */
typedef struct {
    const char *name;     /**< "generator/dense1/kernel" */
    int32_t role;         /**< a bespoke_role */
    int32_t element_type; /**< a bespoke_element_type */
    int32_t rank;         /**< extents, at most BESPOKE_MAX_RANK */
    int32_t dims[BESPOKE_MAX_RANK]; /**< outermost first; 1 beyond the rank */
    size_t count;                   /**< elements */
    size_t offset;                  /**< states: floats from the arena's start; traced values: from the trace's start;
                                       kept values: from the start of those. A float is four bytes, whatever is there */
} bespoke_tensor;

/** Told by every thread when it begins (ended = 0) and ends (ended = 1) a kernel, a place in the entry's `kernels`. */
typedef void bespoke_mark(void *marks, int32_t kernel, int32_t thread, int32_t ended);

/** What the compiler knows of a kernel. */
typedef struct {
    const char *name; /**< its function in the C; where several kernels share one, its comment names them all */
    const char *location;  /**< the model's line, "BespokeZoo/DCGAN.swift:12", or "" */
    double flops;          /**< of its products, padding not counted, by the taps */
    double performed_flops; /**< what it really multiplies and adds: less than `flops` in a fast convolution */
    double bytes;          /**< of everything that it reads and writes, once */
} bespoke_kernel;

/** What an entry is called with. */
typedef struct {
    float *arena;               /**< arena_floats of the program, and behind them scratch_floats for each thread;
                                   aligned to BESPOKE_ARENA_ALIGNMENT; states first */
    const float *const *inputs; /**< one pointer for each input of the entry */
    float *const *outputs;      /**< one pointer for each output of the entry */
    float *trace;               /**< NULL, or trace_floats of the entry, filled with its traced values */
    float *kept;                /**< NULL, or kept_floats of the entry, filled with what its kernels keep for each
                                   other */
    bespoke_mark *mark;         /**< NULL, or told of every kernel */
    void *marks;                /**< for `mark` */
    uint64_t seed; /**< what all randomness comes from */
    uint64_t step; /**< counts from 0; with the seed it determines every random number of the call */
    int32_t threads; /**< as many as share the work, if kernels were compiled with OpenMP; the results are the same */
} bespoke_call;

/** What an entry is for. A program has those that it was compiled with. Inputs are found by their names; those in
 * square brackets are there where the model takes labels. `batch` is the entry's; h, w and c are the program's. */
typedef enum {
    BESPOKE_INITIALISE = 0,     /**< no inputs, no outputs: sets every state from the seed */
    BESPOKE_STEP = 1,           /**< inputs "real" [batch, h, w, c] in [-1, 1], ["label/real" [batch]], "real2",
                                   ["label/real2"], ..., real_batches of them; outputs, all scalars:
                                   of a GAN, means where the discriminator moves several times, "loss/discriminator",
                                   "loss/generator", "score/real" (mean D(x)), "score/fake" (mean D(G(z))), and of one
                                   that returns class logits "accuracy/real", "accuracy/fake" (shares that are right),
                                   of one with an adaptive augmentation "augmentation/p", its probability after
                                   the step;
                                   then what tells of the training's health, "signal/sign" (mean sign of D(x)'s
                                   logits), "signal/spread" (standard deviation of D's logits), "signal/separation"
                                   (half the distance of their means for x and G(z), in such deviations, from -1 to
                                   1), "signal/diversity" (mean squared distance of two G(z) of a batch over that of
                                   two x), "signal/gradient/generator", "signal/gradient/discriminator" (norms),
                                   "signal/movement/generator", "signal/movement/discriminator" (root mean square
                                   of what a whole step adds to the player's last parameters);
                                   of a classifier "loss", "accuracy" */
    BESPOKE_PENALISED_STEP = 2, /**< the same with lazy penalties: `bespoke_step` says when */
    BESPOKE_GENERATE = 3,       /**< inputs "noise" [batch, latent], ["label" [batch]]; output "image"
                                   [batch, h, w, c] */
    BESPOKE_GENERATE_ONE = 4,   /**< the same for a batch of 1 */
    BESPOKE_DISCRIMINATE = 5,   /**< inputs "image" [batch, h, w, c], ["label" [batch]]; outputs "logits" [batch, 1],
                                   and "classes" [batch, classes] of a discriminator that returns class logits;
                                   trainers do without, it is compiled where it is asked for */
    BESPOKE_CLASSIFY = 6,       /**< input "image" [batch, h, w, c]; output "logits" [batch, classes] */

    /* A step in phases, where it is asked for: its moves in turn, in each the gradients, which stay in the arena, then
     * the update (`bespoke_gradients` and `bespoke_update` find them). Together they do what the step does, to the bit
     * where that adds in the same order. In between stands what the caller likes: an average over machines, a limit. */
    BESPOKE_GRADIENTS = 7,           /**< inputs of the step that the move needs, outputs that it brings about */
    BESPOKE_PENALISED_GRADIENTS = 8, /**< the same with lazy penalties */
    BESPOKE_UPDATE = 9               /**< no inputs, no outputs: the move's parameters, and what the optimiser
                                        remembers */
} bespoke_kind;

/** A function of a program, and what it takes, gives and shows. */
typedef struct {
    int32_t kind;      /**< a bespoke_kind */
    int32_t batch;     /**< samples in each batch that it takes or makes; 0 where it does neither */
    int32_t move;      /**< of a phase, which of the step's moves it belongs to, from 0 */
    uint64_t interval; /**< steps of a training from one run to the next: more than 1 where there are lazy penalties */
    const char *name;  /**< "initialise", "generate_one"; of phases "gradients", "update", "gradients_2", ... */
    void (*run)(const bespoke_call *call); /**< runs it */
    const bespoke_tensor *inputs;  /**< what it takes, in the order of the call's `inputs` */
    size_t input_count;            /**< of `inputs` */
    const bespoke_tensor *outputs; /**< what it gives, in the order of the call's `outputs` */
    size_t output_count;           /**< of `outputs` */
    const bespoke_tensor *traced;  /**< what it shows in the call's `trace` */
    size_t traced_count;           /**< of `traced` */
    size_t trace_floats;           /**< of all that it shows there */
    const bespoke_tensor *kept;    /**< intermediate values, in the order in which they come into being */
    size_t kept_count;             /**< of `kept` */
    size_t kept_floats;            /**< of all of them */
    const bespoke_kernel *kernels; /**< in the order in which they run */
    size_t kernel_count;           /**< of `kernels` */
    double flops;         /**< multiplications and additions of its products, padding not counted */
    double nominal_flops; /**< the same as frameworks count them, padding included */
    const char *fingerprint; /**< of its graph, 16 hex digits: equal where the same is computed from the same states */
} bespoke_entry;

/** One of the C files of a program. What they were emitted with is a 64-bit hash of all C that the compiler made of the
 * model, and of what all models share: files of one build have the same. */
typedef struct {
    const char *file;         /**< "DCGAN_avx2.c" */
    const uint64_t *lowering; /**< the hash, as it stands in the file's object */
} bespoke_part;

/** A choice of the model: {"optimiser/generator", "adam(0.0002, beta1: 0.5)"}; of a network, what it computes. */
typedef struct {
    const char *name;  /**< what is chosen */
    const char *value; /**< the choice */
} bespoke_setting;

/** Whose gradients lie together. */
typedef struct {
    const char *name; /**< "generator", "discriminator", "classifier" */
    size_t offset;    /**< of its tensors among `gradients`, one after the other, in floats from the arena's start */
    size_t floats;    /**< of all of them; what aligns them is never written */
} bespoke_player;

/** What the compiler made of a model. */
typedef struct {
    int32_t abi_version;     /**< BESPOKE_ABI_VERSION when it was compiled */
    const char *name;        /**< "dcgan" */
    const char *source;      /**< "BespokeZoo/DCGAN.swift" */
    const char *fingerprint; /**< of the model's graphs, 16 hex digits: checkpoints name it */
    const char *update_order; /**< "simultaneous", "alternating(1)", "generatorFirst"; "supervised" of a classifier */
    const bespoke_part *parts; /**< whether they belong together is for the caller to look at, before the first call */
    size_t part_count;       /**< of `parts` */
    int32_t batch;           /**< samples in one real batch */
    int32_t real_batches;    /**< real batches that one step consumes */
    int32_t latent;          /**< 0 of a classifier */
    int32_t height;          /**< pixels of an image from top to bottom */
    int32_t width;           /**< pixels of an image from left to right */
    int32_t channels;        /**< numbers of a pixel */
    int32_t classes;         /**< labels are whole numbers from 0 to one less; 0 where the model takes none */
    const bespoke_setting *settings; /**< what says in which way two versions of a model differ */
    size_t setting_count;    /**< of `settings` */
    const bespoke_tensor *states; /**< what is kept from step to step, in the arena's order */
    size_t state_count;      /**< of `states` */
    size_t state_floats;     /**< the states take the arena's first floats */
    size_t arena_floats;     /**< of all that the program works in */
    size_t scratch_floats; /**< of each thread; nothing is kept there between calls */
    const bespoke_tensor *gradients; /**< "grad/generator/dense1/kernel"; behind the states, only with a step in
                                        phases */
    size_t gradient_count;   /**< of `gradients` */
    const bespoke_player *players; /**< as far as they have gradients there */
    size_t player_count;     /**< of `players` */
    const bespoke_entry *entries; /**< what it can do */
    size_t entry_count;      /**< of `entries` */
} bespoke_program;

/** The first entry of a kind; NULL where the program has none. */
static inline const bespoke_entry *bespoke_find(const bespoke_program *program, bespoke_kind kind) {
    for (size_t i = 0; i < program->entry_count; i++) {
        if (program->entries[i].kind == (int32_t)kind) return &program->entries[i];
    }
    return NULL;
}

/** The entry that makes the step of this number, which counts from 0; NULL where the program does not train. */
static inline const bespoke_entry *bespoke_step(const bespoke_program *program, uint64_t step) {
    const bespoke_entry *const penalised = bespoke_find(program, BESPOKE_PENALISED_STEP);
    return penalised && step % penalised->interval == 0 ? penalised : bespoke_find(program, BESPOKE_STEP);
}

/** A phase of a move: the entry of a kind, of the move of this number; NULL behind the last move. */
static inline const bespoke_entry *bespoke_phase(const bespoke_program *program, bespoke_kind kind, int32_t move) {
    for (size_t i = 0; i < program->entry_count; i++) {
        if (program->entries[i].kind == (int32_t)kind && program->entries[i].move == move) return &program->entries[i];
    }
    return NULL;
}

/** What leaves the gradients of a move of this step, with lazy penalties if they are due; NULL behind the last move. */
static inline const bespoke_entry *bespoke_gradients(const bespoke_program *program, uint64_t step, int32_t move) {
    const bespoke_entry *const penalised = bespoke_phase(program, BESPOKE_PENALISED_GRADIENTS, move);
    if (penalised && step % penalised->interval == 0) return penalised;
    return bespoke_phase(program, BESPOKE_GRADIENTS, move);
}

/** What updates by the gradients of a move; NULL behind the last move. */
static inline const bespoke_entry *bespoke_update(const bespoke_program *program, int32_t move) {
    return bespoke_phase(program, BESPOKE_UPDATE, move);
}

/** The compiled programs of a target of C. Its one function, `bespoke_zoo_models` of the zoo, returns this. */
typedef struct {
    const bespoke_program *const *programs; /**< sorted by name */
    const uint64_t *lowerings;              /**< of each, what its parts were emitted with when the list was */
    size_t count;                           /**< of `programs` */
    /** The instruction set whose kernels run: "avx512", "avx2" or "baseline", "neon" on arm64. It is the best of this
     * machine's, or the one that BESPOKE_ISA in the environment asks for. NULL where none that was compiled runs here;
     * then no entry may be called. */
    const char *instruction_set;
    /** Of those that this machine runs, the best first, the one of this number, from 0; NULL behind the last. */
    const char *(*instruction_sets)(size_t number);
    int32_t most_threads; /**< that kernels run on: 1 where they were compiled without OpenMP, 0 for no limit */
} bespoke_models;

#endif
