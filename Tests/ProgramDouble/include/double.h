/* A program written by hand, for testing the driver without the compiler: 4x4x1 images, latent 3, batch 4. */
#ifndef BESPOKE_DOUBLE_H
#define BESPOKE_DOUBLE_H

#include "bespoke.h"

/* "toy". With seed 13 the losses are NaN from step 5 on; with seed 14 a weight becomes infinite in step 3;
 * with seed 15 the loss grows tenfold in every step from the third on. */
const bespoke_program *bespoke_double(void);

/* Later versions of "toy": with another learning rate, with another optimiser, with another discriminator, with a
 * generator that computes something else from the same states, and with an augmentation whose strength begins at 0.125. */
typedef enum {
    BESPOKE_DOUBLE_SLOW,
    BESPOKE_DOUBLE_SGD,
    BESPOKE_DOUBLE_SQUARE,
    BESPOKE_DOUBLE_GENERATOR,
    BESPOKE_DOUBLE_STEERED,
    BESPOKE_DOUBLE_VERSIONS
} bespoke_double_kind;
const bespoke_program *bespoke_double_version(bespoke_double_kind kind);

/* The same tensors under the name "other", with another fingerprint and images of 6x6. */
const bespoke_program *bespoke_double_other(void);

/* "two-batches", the toy with two real batches a step; its losses are the first pixel of each. */
const bespoke_program *bespoke_double_two_batches(void);

/* "lazy", the toy with a penalty in every third step: the discriminator's loss is 8 more there, each weight of the logit
 * grows by 0.5, and a trace shows "uniform/discriminator". */
const bespoke_program *bespoke_double_lazy(void);

/* "ailing", the toy with signals: its images collapse in step 201 and are well again from step 401 on; with seed 16 they
 * never collapse. */
const bespoke_program *bespoke_double_ailing(void);

/* "mixed", the toy with a part of another build, and "whole", with parts of one build, 0x1111. */
const bespoke_program *bespoke_double_mixed(void);
const bespoke_program *bespoke_double_whole(void);

/* "labelled", the toy with ten classes: generated images are as bright as their label, the losses tell the real ones. */
const bespoke_program *bespoke_double_labelled(void);

/* "judge", a classifier with ten classes: the first pixel tells the class; after n steps it knows the first 10 - n only. With
 * seed 13 the loss is NaN from step 5 on. */
const bespoke_program *bespoke_double_judge(void);

/* The program with a fault in its step, as of a kernel that leaves out one product: it reads element `index` of the
 * state `name` as zero. One such program at a time. */
const bespoke_program *bespoke_double_faulty(const bespoke_program *program, const char *name, size_t index);

#endif
