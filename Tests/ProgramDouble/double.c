#include "double.h"

#include <math.h>
#include <string.h>

enum { BATCH = 4, LATENT = 3, PIXELS = 16, CLASSES = 10 };

/* States, in the arena's order. */
enum { KERNEL = 0, BIAS = 48, MEAN = 64, MOMENT = 80, LOGIT = 128, STATES = 144, STRENGTH = 144, ARENA = 208 };

/* A number in [-1, 1) from (seed, step, index): a toy's stand-in for Philox. */
static float draw(uint64_t seed, uint64_t step, uint64_t index)
{
    uint64_t x = seed * 0x9E3779B97F4A7C15u + step * 0xBF58476D1CE4E5B9u + index * 0x94D049BB133111EBu + 1;
    x ^= x >> 31;
    x *= 0xD6E8FEB86659FD93u;
    x ^= x >> 29;
    return (float)(x >> 40) * 0x1p-23f - 1.0f;
}

static void initialise(const bespoke_call *call)
{
    for (int i = 0; i < STATES; i++)
        call->arena[i] = i < BIAS || i >= LOGIT ? draw(call->seed, call->step, (uint64_t)i) : 0.0f;
    call->arena[STRENGTH] = 0.125f;
}

static void generate_images(const bespoke_call *call, int count)
{
    for (int n = 0; n < count; n++)
        for (int p = 0; p < PIXELS; p++) {
            float sum = call->arena[BIAS + p];
            for (int z = 0; z < LATENT; z++)
                sum += call->inputs[0][n * LATENT + z] * call->arena[KERNEL + z * PIXELS + p];
            call->outputs[0][n * PIXELS + p] = tanhf(sum);
        }
}

static void generate(const bespoke_call *call) { generate_images(call, BATCH); }
static void generate_one(const bespoke_call *call) { generate_images(call, 1); }

static void step(const bespoke_call *call)
{
    const float *real = call->inputs[0];
    float mean = 0;
    for (int i = 0; i < BATCH * PIXELS; i++)
        mean += real[i] / (BATCH * PIXELS);

    for (int i = 0; i < BIAS; i++) {
        float gradient = draw(call->seed, call->step + 1, (uint64_t)i) * mean;
        float *moment = call->arena + MOMENT + i;
        *moment = 0.5f * *moment + 0.5f * gradient;
        call->arena[KERNEL + i] -= 0.1f * *moment;
        if (call->trace)
            call->trace[12 + i] = gradient;
    }
    for (int p = 0; p < PIXELS; p++) {
        call->arena[BIAS + p] += 0.01f * real[p];
        call->arena[MEAN + p] = 0.9f * call->arena[MEAN + p] + 0.1f * mean;
    }
    for (int i = 0; call->trace && i < 12; i++)
        call->trace[i] = draw(call->seed, call->step, 1000 + (uint64_t)i);

    for (int n = 0; call->kept && n < BATCH; n++)
        call->kept[n] = (float)(call->step + 1) + mean;

    if (call->seed == 14 && call->step == 2)
        call->arena[BIAS] = INFINITY;
    int broken = call->seed == 13 && call->step >= 4;
    /* With seed 15 a factor of ten in every step from the third on. */
    float grown = call->seed == 15 && call->step >= 2 ? powf(10, (float)call->step - 1) : 1;
    *call->outputs[0] = broken ? NAN : grown * (1.0f + 0.1f * mean);
    *call->outputs[1] = 0.5f + 0.1f * call->arena[KERNEL];
    *call->outputs[2] = 0.75f;
    *call->outputs[3] = 0.25f;
}

/* With a lazy penalty: it shows what it draws, and weighs on the logit's weights. */
static void penalised_step(const bespoke_call *call)
{
    step(call);
    *call->outputs[0] += 8;
    call->arena[LOGIT] += 0.5f;
    for (int n = 0; call->trace && n < BATCH; n++)
        call->trace[60 + n] = 0.25f;
}

/* Tells of its health: well until the images collapse in step 201, and again from step 401 on. With seed 16 they never
 * collapse. */
static void ailing_step(const bespoke_call *call)
{
    step(call);
    const int collapsed = call->step >= 200 && call->step < 400 && call->seed != 16;
    *call->outputs[4] = 0.5f;
    *call->outputs[5] = 1.0f;
    *call->outputs[6] = 0.5f;
    *call->outputs[7] = collapsed ? 0.001f : 0.75f + 0.1f * draw(call->seed, call->step, 2000);
    *call->outputs[8] = *call->outputs[9] = 1.0f;
}

/* Of two batches a step: the losses are the first image's first pixel of each. */
static void step_on_two_batches(const bespoke_call *call)
{
    *call->outputs[0] = call->inputs[0][0];
    *call->outputs[1] = call->inputs[1][0];
    *call->outputs[2] = 0.75f;
    *call->outputs[3] = 0.25f;
}

/* With labels: every pixel of a generated image is its label / 10; the losses are label sums. */
static void labelled_images(const bespoke_call *call, int count)
{
    for (int n = 0; n < count; n++)
        for (int p = 0; p < PIXELS; p++)
            call->outputs[0][n * PIXELS + p] = call->inputs[0][n] / CLASSES + 0 * call->inputs[1][n * LATENT];
}

static void labelled_generate(const bespoke_call *call) { labelled_images(call, BATCH); }
static void labelled_generate_one(const bespoke_call *call) { labelled_images(call, 1); }

static void labelled_step(const bespoke_call *call)
{
    float sum = 0;
    for (int n = 0; n < BATCH; n++)
        sum += call->inputs[1][n];
    call->arena[KERNEL] += 0.01f * sum + call->inputs[0][0];
    *call->outputs[0] = sum;
    *call->outputs[1] = call->inputs[1][0];
    *call->outputs[2] = 0.75f;
    *call->outputs[3] = 0.25f;
}

/* A classifier: an image is of the class that its first pixel tells, 25.6 of a byte's values each; it forgets one class
 * in each step, the last ones first. */
static void classify(const bespoke_call *call)
{
    for (int n = 0; n < BATCH; n++) {
        float byte = (call->inputs[0][n * PIXELS] + 1) * 127.5f;
        int answer = (int)(byte / 25.6f);
        for (int k = 0; k < CLASSES; k++)
            call->outputs[0][n * CLASSES + k] = k == answer && k < call->arena[MEAN] ? 1 : 0;
    }
}

static void classifier_initialise(const bespoke_call *call)
{
    initialise(call);
    call->arena[MEAN] = CLASSES;
}

static void classifier_step(const bespoke_call *call)
{
    call->arena[MEAN] -= 1;
    call->arena[BIAS] += call->inputs[1][0] + call->inputs[0][0];
    *call->outputs[0] = call->seed == 13 && call->step >= 4 ? NAN : 1.0f / (float)(call->step + 1);
    *call->outputs[1] = 0.5f;
}

#define TENSOR(NAME, ROLE, COUNT, OFFSET, RANK, ...)                                                                   \
    {                                                                                                                  \
        .name = NAME, .role = BESPOKE_ROLE_##ROLE, .rank = RANK, .dims = __VA_ARGS__, .count = COUNT, .offset = OFFSET \
    }

static const bespoke_tensor states[] = {
    TENSOR("generator/dense1/kernel", PARAMETER, 48, KERNEL, 2, {3, 16, 1, 1}),
    TENSOR("generator/dense1/bias", PARAMETER, 16, BIAS, 1, {16, 1, 1, 1}),
    TENSOR("generator/batchNorm1/moving_mean", STATISTIC, 16, MEAN, 1, {16, 1, 1, 1}),
    TENSOR("generator/dense1/kernel/m", MOMENT, 48, MOMENT, 2, {3, 16, 1, 1}),
    TENSOR("discriminator/dense1/kernel", PARAMETER, 16, LOGIT, 2, {16, 1, 1, 1}),
};
static const bespoke_tensor real[] = {TENSOR("real", VALUE, 64, 0, 4, {4, 4, 4, 1})};
static const bespoke_tensor two_reals[] = {
    TENSOR("real", VALUE, 64, 0, 4, {4, 4, 4, 1}),
    TENSOR("real2", VALUE, 64, 0, 4, {4, 4, 4, 1}),
};
static const bespoke_tensor real_and_label[] = {
    TENSOR("real", VALUE, 64, 0, 4, {4, 4, 4, 1}),
    TENSOR("label/real", VALUE, 4, 0, 1, {4, 1, 1, 1}),
};
static const bespoke_tensor label_and_noise[] = {
    TENSOR("label", VALUE, 4, 0, 1, {4, 1, 1, 1}),
    TENSOR("noise", VALUE, 12, 0, 2, {4, 3, 1, 1}),
};
static const bespoke_tensor one_label_and_noise[] = {
    TENSOR("label", VALUE, 1, 0, 1, {1, 1, 1, 1}),
    TENSOR("noise", VALUE, 3, 0, 2, {1, 3, 1, 1}),
};
static const bespoke_tensor one_noise[] = {TENSOR("noise", VALUE, 3, 0, 2, {1, 3, 1, 1})};
static const bespoke_tensor one_image[] = {TENSOR("image", VALUE, 16, 0, 4, {1, 4, 4, 1})};
static const bespoke_tensor class_logits[] = {TENSOR("logits", VALUE, 40, 0, 2, {4, 10, 1, 1})};
static const bespoke_tensor marks[] = {
    TENSOR("loss", VALUE, 1, 0, 0, {1, 1, 1, 1}),
    TENSOR("accuracy", VALUE, 1, 0, 0, {1, 1, 1, 1}),
};
static const bespoke_tensor noise[] = {TENSOR("noise", VALUE, 12, 0, 2, {4, 3, 1, 1})};
static const bespoke_tensor image[] = {TENSOR("image", VALUE, 64, 0, 4, {4, 4, 4, 1})};
static const bespoke_tensor scores[] = {
    TENSOR("loss/discriminator", VALUE, 1, 0, 0, {1, 1, 1, 1}),
    TENSOR("loss/generator", VALUE, 1, 0, 0, {1, 1, 1, 1}),
    TENSOR("score/real", VALUE, 1, 0, 0, {1, 1, 1, 1}),
    TENSOR("score/fake", VALUE, 1, 0, 0, {1, 1, 1, 1}),
};
static const bespoke_tensor scores_and_signals[] = {
    TENSOR("loss/discriminator", VALUE, 1, 0, 0, {1, 1, 1, 1}),
    TENSOR("loss/generator", VALUE, 1, 0, 0, {1, 1, 1, 1}),
    TENSOR("score/real", VALUE, 1, 0, 0, {1, 1, 1, 1}),
    TENSOR("score/fake", VALUE, 1, 0, 0, {1, 1, 1, 1}),
    TENSOR("signal/sign", VALUE, 1, 0, 0, {1, 1, 1, 1}),
    TENSOR("signal/spread", VALUE, 1, 0, 0, {1, 1, 1, 1}),
    TENSOR("signal/separation", VALUE, 1, 0, 0, {1, 1, 1, 1}),
    TENSOR("signal/diversity", VALUE, 1, 0, 0, {1, 1, 1, 1}),
    TENSOR("signal/gradient/generator", VALUE, 1, 0, 0, {1, 1, 1, 1}),
    TENSOR("signal/gradient/discriminator", VALUE, 1, 0, 0, {1, 1, 1, 1}),
    TENSOR("signal/movement/generator", VALUE, 1, 0, 0, {1, 1, 1, 1}),
    TENSOR("signal/movement/discriminator", VALUE, 1, 0, 0, {1, 1, 1, 1}),
};
static const bespoke_tensor traced[] = {
    TENSOR("noise", VALUE, 12, 0, 2, {4, 3, 1, 1}),
    TENSOR("grad/generator/dense1/kernel", VALUE, 48, 12, 2, {3, 16, 1, 1}),
};
static const bespoke_tensor traced_with_penalty[] = {
    TENSOR("noise", VALUE, 12, 0, 2, {4, 3, 1, 1}),
    TENSOR("grad/generator/dense1/kernel", VALUE, 48, 12, 2, {3, 16, 1, 1}),
    TENSOR("uniform/discriminator", VALUE, 4, 60, 1, {4, 1, 1, 1}),
};
static const bespoke_tensor kept[] = {TENSOR("hidden", VALUE, 4, 0, 2, {4, 1, 1, 1})};

/* What the toy's optimiser remembers under another name, so that the moments of a checkpoint of the toy do not fit. */
static const bespoke_tensor states_of_sgd[] = {
    TENSOR("generator/dense1/kernel", PARAMETER, 48, KERNEL, 2, {3, 16, 1, 1}),
    TENSOR("generator/dense1/bias", PARAMETER, 16, BIAS, 1, {16, 1, 1, 1}),
    TENSOR("generator/batchNorm1/moving_mean", STATISTIC, 16, MEAN, 1, {16, 1, 1, 1}),
    TENSOR("generator/dense1/kernel/velocity", MOMENT, 48, MOMENT, 2, {3, 16, 1, 1}),
    TENSOR("discriminator/dense1/kernel", PARAMETER, 16, LOGIT, 2, {16, 1, 1, 1}),
};
/* A discriminator of another shape. */
static const bespoke_tensor states_of_square[] = {
    TENSOR("generator/dense1/kernel", PARAMETER, 48, KERNEL, 2, {3, 16, 1, 1}),
    TENSOR("generator/dense1/bias", PARAMETER, 16, BIAS, 1, {16, 1, 1, 1}),
    TENSOR("generator/batchNorm1/moving_mean", STATISTIC, 16, MEAN, 1, {16, 1, 1, 1}),
    TENSOR("generator/dense1/kernel/m", MOMENT, 48, MOMENT, 2, {3, 16, 1, 1}),
    TENSOR("discriminator/dense1/kernel", PARAMETER, 16, LOGIT, 2, {4, 4, 1, 1}),
};
/* The toy's, and the strength of an augmentation. */
static const bespoke_tensor states_of_steered[] = {
    TENSOR("generator/dense1/kernel", PARAMETER, 48, KERNEL, 2, {3, 16, 1, 1}),
    TENSOR("generator/dense1/bias", PARAMETER, 16, BIAS, 1, {16, 1, 1, 1}),
    TENSOR("generator/batchNorm1/moving_mean", STATISTIC, 16, MEAN, 1, {16, 1, 1, 1}),
    TENSOR("generator/dense1/kernel/m", MOMENT, 48, MOMENT, 2, {3, 16, 1, 1}),
    TENSOR("discriminator/dense1/kernel", PARAMETER, 16, LOGIT, 2, {16, 1, 1, 1}),
    TENSOR("augmentation/p", STATISTIC, 1, STRENGTH, 0, {1, 1, 1, 1}),
};
static const bespoke_setting settings[] = {
    {"optimiser/generator", "adam(0.1)"}, {"batch", "4"}, {"discriminator", "d0d0d0d0d0d0d0d0"}};
static const bespoke_setting settings_of_slow[] = {
    {"optimiser/generator", "adam(0.01)"}, {"batch", "4"}, {"discriminator", "d0d0d0d0d0d0d0d0"}};
static const bespoke_setting settings_of_sgd[] = {
    {"optimiser/generator", "sgd(0.1)"}, {"batch", "4"}, {"discriminator", "d0d0d0d0d0d0d0d0"}};
static const bespoke_setting settings_of_square[] = {
    {"optimiser/generator", "adam(0.1)"}, {"batch", "4"}, {"discriminator", "d1d1d1d1d1d1d1d1"}};
static const bespoke_setting settings_of_steered[] = {
    {"optimiser/generator", "adam(0.1)"}, {"batch", "4"}, {"discriminator", "d0d0d0d0d0d0d0d0"},
    {"augmentation", "steered"}};

/* The table `entries` of a program, and how long it is. */
#define ENTRIES(...)                                                                                                   \
    .entries = (const bespoke_entry[]){__VA_ARGS__},                                                                   \
    .entry_count = sizeof((const bespoke_entry[]){__VA_ARGS__}) / sizeof(bespoke_entry)

#define INITIALISE                                                                                                     \
    {                                                                                                                  \
        .kind = BESPOKE_INITIALISE, .interval = 1, .name = "initialise", .run = initialise                             \
    }
#define STEP(RUN, BATCHES, REALS)                                                                                      \
    {                                                                                                                  \
        .kind = BESPOKE_STEP, .batch = BATCH, .interval = 1, .name = "step", .run = RUN, .inputs = REALS,              \
        .input_count = BATCHES, .outputs = scores, .output_count = 4, .traced = traced, .traced_count = 2,             \
        .trace_floats = 60, .kept = kept, .kept_count = 1, .kept_floats = 4, .flops = 1000, .nominal_flops = 1200      \
    }
#define GENERATE(FINGERPRINT)                                                                                          \
    {                                                                                                                  \
        .kind = BESPOKE_GENERATE, .batch = BATCH, .interval = 1, .name = "generate", .run = generate, .inputs = noise, \
        .input_count = 1, .outputs = image, .output_count = 1, .flops = 400, .nominal_flops = 400,                     \
        .fingerprint = FINGERPRINT                                                                                     \
    }
#define GENERATE_ONE                                                                                                   \
    {                                                                                                                  \
        .kind = BESPOKE_GENERATE_ONE, .batch = 1, .interval = 1, .name = "generate_one", .run = generate_one,          \
        .inputs = one_noise, .input_count = 1, .outputs = one_image, .output_count = 1, .flops = 100,                  \
        .nominal_flops = 100                                                                                           \
    }

#define PROGRAM(NAME, FINGERPRINT, SIDE, BATCHES, PARTS, PART_COUNT, ...)                                              \
    {                                                                                                                  \
        .abi_version = BESPOKE_ABI_VERSION, .name = NAME, .source = "BespokeZoo/Toy.swift", .fingerprint = FINGERPRINT,    \
        .update_order = "simultaneous", .parts = PARTS, .part_count = PART_COUNT, .batch = BATCH,                      \
        .real_batches = BATCHES, .latent = LATENT, .height = SIDE, .width = SIDE, .channels = 1, .states = states,     \
        .state_count = 5, .state_floats = STATES, .arena_floats = ARENA, .settings = settings, .setting_count = 3,     \
        ENTRIES(INITIALISE, __VA_ARGS__, GENERATE("9e9e9e9e9e9e9e9e"), GENERATE_ONE)                                   \
    }

static const bespoke_program toy = PROGRAM("toy", "0123456789abcdef", 4, 1, NULL, 0, STEP(step, 1, real));
static const bespoke_program other = PROGRAM("other", "fedcba9876543210", 6, 1, NULL, 0, STEP(step, 1, real));
static const bespoke_program two_batches = PROGRAM("two-batches", "0f1e2d3c4b5a6978", 4, 2, NULL, 0,
                                                   STEP(step_on_two_batches, 2, two_reals));
static const bespoke_program lazy = PROGRAM(
    "lazy", "0011223344556677", 4, 1, NULL, 0, STEP(step, 1, real),
    {.kind = BESPOKE_PENALISED_STEP, .batch = BATCH, .interval = 3, .name = "penalised_step", .run = penalised_step,
     .inputs = real, .input_count = 1, .outputs = scores, .output_count = 4, .traced = traced_with_penalty,
     .traced_count = 3, .trace_floats = 64, .flops = 4000, .nominal_flops = 4800});

static const bespoke_program ailing =
    PROGRAM("ailing", "a111a111a111a111", 4, 1, NULL, 0,
            {.kind = BESPOKE_STEP, .batch = BATCH, .interval = 1, .name = "step", .run = ailing_step, .inputs = real,
             .input_count = 1, .outputs = scores_and_signals, .output_count = 10, .traced = traced, .traced_count = 2,
             .trace_floats = 60, .kept = kept, .kept_count = 1, .kept_floats = 4, .flops = 1000, .nominal_flops = 1200});

/* As the objects of two builds would have it. */
static const uint64_t first_build = 0x1111, second_build = 0x2222;
static const bespoke_part mixed_parts[] = {
    {"Toy.c", &first_build}, {"Toy_avx2.c", &second_build}, {"Toy_baseline.c", &first_build}};
static const bespoke_part whole_parts[] = {{"Toy.c", &first_build}, {"Toy_baseline.c", &first_build}};
static const bespoke_program mixed =
    PROGRAM("mixed", "0123456789abcdef", 4, 1, mixed_parts, 3, STEP(step, 1, real));
static const bespoke_program whole =
    PROGRAM("whole", "0123456789abcdef", 4, 1, whole_parts, 2, STEP(step, 1, real));

static const bespoke_program labelled = {
    .abi_version = BESPOKE_ABI_VERSION, .name = "labelled", .source = "BespokeZoo/Labelled.swift",
    .fingerprint = "00112233445566ff", .update_order = "simultaneous", .batch = BATCH, .real_batches = 1,
    .latent = LATENT, .height = 4, .width = 4, .channels = 1, .classes = CLASSES,
    .states = states, .state_count = 5, .state_floats = STATES, .arena_floats = ARENA,
    ENTRIES(INITIALISE,
            {.kind = BESPOKE_STEP, .batch = BATCH, .interval = 1, .name = "step", .run = labelled_step,
             .inputs = real_and_label, .input_count = 2, .outputs = scores, .output_count = 4, .flops = 1000,
             .nominal_flops = 1200},
            {.kind = BESPOKE_GENERATE, .batch = BATCH, .interval = 1, .name = "generate", .run = labelled_generate,
             .inputs = label_and_noise, .input_count = 2, .outputs = image, .output_count = 1},
            {.kind = BESPOKE_GENERATE_ONE, .batch = 1, .interval = 1, .name = "generate_one",
             .run = labelled_generate_one, .inputs = one_label_and_noise, .input_count = 2, .outputs = one_image,
             .output_count = 1}),
};

static const bespoke_program judge = {
    .abi_version = BESPOKE_ABI_VERSION, .name = "judge", .source = "BespokeZoo/Judge.swift",
    .fingerprint = "ff66554433221100", .update_order = "supervised", .batch = BATCH, .real_batches = 1, .height = 4,
    .width = 4, .channels = 1, .classes = CLASSES, .states = states, .state_count = 5, .state_floats = STATES,
    .arena_floats = ARENA,
    ENTRIES({.kind = BESPOKE_INITIALISE, .interval = 1, .name = "initialise", .run = classifier_initialise},
            {.kind = BESPOKE_STEP, .batch = BATCH, .interval = 1, .name = "step", .run = classifier_step,
             .inputs = real_and_label, .input_count = 2, .outputs = marks, .output_count = 2, .flops = 1000,
             .nominal_flops = 1200},
            {.kind = BESPOKE_CLASSIFY, .batch = BATCH, .interval = 1, .name = "classify", .run = classify,
             .inputs = image, .input_count = 1, .outputs = class_logits, .output_count = 1}),
};

const bespoke_program *bespoke_double(void) { return &toy; }

const bespoke_program *bespoke_double_version(bespoke_double_kind kind)
{
    static bespoke_program versions[BESPOKE_DOUBLE_VERSIONS];
    static const bespoke_entry entries_of_generator[] = {INITIALISE, STEP(step, 1, real), GENERATE("9f9f9f9f9f9f9f9f"),
                                                         GENERATE_ONE};
    static const char *const fingerprints[] = {"5105105105105105", "56d56d56d56d56d5", "59a59a59a59a59a5",
                                               "6e06e06e06e06e06", "57ee57ee57ee57ee"};
    bespoke_program *version = &versions[kind];
    *version = toy;
    version->fingerprint = fingerprints[kind];
    switch (kind) {
    case BESPOKE_DOUBLE_SLOW: version->settings = settings_of_slow; break;
    case BESPOKE_DOUBLE_SGD: version->settings = settings_of_sgd, version->states = states_of_sgd; break;
    case BESPOKE_DOUBLE_SQUARE: version->settings = settings_of_square, version->states = states_of_square; break;
    case BESPOKE_DOUBLE_GENERATOR: version->entries = entries_of_generator; break;
    case BESPOKE_DOUBLE_STEERED:
        version->settings = settings_of_steered, version->setting_count = 4;
        version->states = states_of_steered, version->state_count = 6, version->state_floats = STATES + 16;
        break;
    case BESPOKE_DOUBLE_VERSIONS: break;
    }
    return version;
}
const bespoke_program *bespoke_double_other(void) { return &other; }
const bespoke_program *bespoke_double_two_batches(void) { return &two_batches; }
const bespoke_program *bespoke_double_lazy(void) { return &lazy; }
const bespoke_program *bespoke_double_ailing(void) { return &ailing; }
const bespoke_program *bespoke_double_mixed(void) { return &mixed; }
const bespoke_program *bespoke_double_whole(void) { return &whole; }
const bespoke_program *bespoke_double_labelled(void) { return &labelled; }
const bespoke_program *bespoke_double_judge(void) { return &judge; }
