#include "double.h"

#include <string.h>

enum { MOST_ENTRIES = 16 };

static void (*sound_step)(const bespoke_call *call);
static bespoke_program faulty;
static bespoke_entry entries[MOST_ENTRIES];
static size_t unread;

static void faulty_step(const bespoke_call *call)
{
    const float weight = call->arena[unread];
    call->arena[unread] = 0;
    sound_step(call);
    call->arena[unread] += weight;
}

const bespoke_program *bespoke_double_faulty(const bespoke_program *program, const char *name, size_t index)
{
    faulty = *program;
    faulty.entries = entries;
    for (size_t i = 0; i < program->entry_count && i < MOST_ENTRIES; i++) {
        entries[i] = program->entries[i];
        if (entries[i].kind == BESPOKE_STEP) {
            sound_step = entries[i].run;
            entries[i].run = faulty_step;
        }
    }
    for (size_t i = 0; i < program->state_count; i++)
        if (strcmp(program->states[i].name, name) == 0)
            unread = program->states[i].offset + index;
    return &faulty;
}
