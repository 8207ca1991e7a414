/* Threads beside the calling one, where a container or a limit of the user may refuse them. */
#include "peak.h"

#include <pthread.h>
#include <stdlib.h>

typedef struct {
    void (*body)(void *);
    void *context;
} work;

static void *run(void *argument)
{
    const work *w = argument;
    w->body(w->context);
    return NULL;
}

/* Starts up to `count` threads; returns how many there are. */
static int32_t start(pthread_t *handles, int32_t count, size_t stack, work *work)
{
    pthread_attr_t attributes;
    if (pthread_attr_init(&attributes) != 0)
        return 0;
    pthread_attr_setstacksize(&attributes, stack);
    int32_t started = 0;
    while (started < count && pthread_create(&handles[started], &attributes, run, work) == 0)
        started++;
    pthread_attr_destroy(&attributes);
    return started;
}

static void pass(void *gate)
{
    pthread_mutex_lock(gate);
    pthread_mutex_unlock(gate);
}

int32_t peak_possible_threads(int32_t wanted, size_t stack)
{
    pthread_t *handles = calloc((size_t)wanted, sizeof *handles);
    if (!handles)
        return 1;
    /* Those that have ended would not count: all wait until the last one is there. */
    pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
    pthread_mutex_lock(&gate);
    work w = {pass, &gate};
    const int32_t started = start(handles, wanted - 1, stack, &w);
    pthread_mutex_unlock(&gate);
    for (int32_t t = 0; t < started; t++)
        pthread_join(handles[t], NULL);
    free(handles);
    return started + 1;
}

void peak_run(int32_t threads, void (*body)(void *), void *context)
{
    pthread_t *handles = threads > 1 ? calloc((size_t)threads, sizeof *handles) : NULL;
    work w = {body, context};
    /* Small enough to be had, as large as decoders of images want. */
    const int32_t started = handles ? start(handles, threads - 1, (size_t)2 << 20, &w) : 0;
    body(context);
    for (int32_t t = 0; t < started; t++)
        pthread_join(handles[t], NULL);
    free(handles);
}
