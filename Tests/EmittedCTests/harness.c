/* Runs compiled programs as a trainer would, without one: initialise, some steps, the first of them traced, then generate
 * and discriminate, or classify. Every buffer is a block of its own of exactly its size, for sanitizers to watch. Of each
 * program it prints the name and a hash of everything that it gave, so that builds can be compared.
 *
 *     harness STEPS THREADS
 *     harness                   the instruction sets of this machine, for BESPOKE_ISA */
#define _POSIX_C_SOURCE 200112L
#include "bespoke.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* FNV-1a, Fowler, Noll and Vo, by words. */
static uint64_t hashed(uint64_t hash, const float *values, size_t count) {
    for (size_t i = 0; i < count; i++) {
        uint32_t word;
        memcpy(&word, values + i, sizeof word);
        hash = (hash ^ word) * 0x100000001B3u;
    }
    return hash;
}

/* Never zero bytes, and NaN everywhere: nothing may be read before it is written. */
static float *block(size_t count) {
    void *memory = NULL;
    if (posix_memalign(&memory, BESPOKE_ARENA_ALIGNMENT, (count ? count : 1) * sizeof(float)) != 0) {
        fprintf(stderr, "harness: not enough memory for %zu floats\n", count);
        exit(2);
    }
    memset(memory, 0xFF, (count ? count : 1) * sizeof(float));
    return memory;
}

/* Numbers in [-1, 1] that look like nothing: Knuth's linear congruential generator (MMIX). */
static void fill(float *values, size_t count, uint64_t seed) {
    for (size_t i = 0; i < count; i++) {
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        values[i] = (float)(int32_t)(seed >> 32) * 0x1p-31f;
    }
}

static uint64_t run(const bespoke_entry *entry, float *arena, uint64_t step, int threads, int shows, uint64_t hash) {
    float *inputs[16], *outputs[16];
    if (entry->input_count > 16 || entry->output_count > 16) {
        fprintf(stderr, "harness: %s has more inputs or outputs than there is room for\n", entry->name);
        exit(2);
    }
    for (size_t i = 0; i < entry->input_count; i++) {
        inputs[i] = block(entry->inputs[i].count);
        fill(inputs[i], entry->inputs[i].count, 16 * step + i);
    }
    for (size_t i = 0; i < entry->output_count; i++) outputs[i] = block(entry->outputs[i].count);
    float *trace = shows ? block(entry->trace_floats) : NULL;
    float *kept = shows ? block(entry->kept_floats) : NULL;
    const bespoke_call call = {
        .arena = arena,
        .inputs = (const float *const *)inputs,
        .outputs = outputs,
        .trace = trace,
        .kept = kept,
        .seed = 7,
        .step = step,
        .threads = threads,
    };
    entry->run(&call);
    for (size_t i = 0; i < entry->output_count; i++) hash = hashed(hash, outputs[i], entry->outputs[i].count);
    if (trace) hash = hashed(hash, trace, entry->trace_floats);
    if (kept) hash = hashed(hash, kept, entry->kept_floats);
    for (size_t i = 0; i < entry->input_count; i++) free(inputs[i]);
    for (size_t i = 0; i < entry->output_count; i++) free(outputs[i]);
    free(trace);
    free(kept);
    return hash;
}

bespoke_models bespoke_zoo_models(void);

int main(int count, char **arguments) {
    const bespoke_models models = bespoke_zoo_models();
    if (count != 3) {
        for (size_t i = 0; models.instruction_sets(i); i++) puts(models.instruction_sets(i));
        return 0;
    }
    const int steps = atoi(arguments[1]), threads = atoi(arguments[2]);
    for (size_t i = 0; i < models.count; i++) {
        const bespoke_program *program = models.programs[i];
        float *arena = block(program->arena_floats + (size_t)threads * program->scratch_floats);
        uint64_t hash = run(bespoke_find(program, BESPOKE_INITIALISE), arena, 0, threads, 1, 0xCBF29CE484222325u);
        for (int step = 0; step < steps; step++) {
            hash = run(bespoke_step(program, (uint64_t)step), arena, (uint64_t)step, threads, step == 0, hash);
            hash = hashed(hash, arena, program->state_floats);
        }
        for (const bespoke_entry *entry = program->entries; entry < program->entries + program->entry_count; entry++) {
            if (entry->kind <= BESPOKE_PENALISED_STEP) continue;
            hash = run(entry, arena, 0, threads, 1, hash);
            hash = hashed(hash, arena, program->state_floats);
        }
        printf("%s %016llx\n", program->name, (unsigned long long)hash);
        free(arena);
    }
    return 0;
}
