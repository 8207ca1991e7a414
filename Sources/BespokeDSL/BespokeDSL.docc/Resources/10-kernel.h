#line 20 "MyGANModels/MyGAN.swift"
static void mygan_step_discriminator_dropout1(const bespoke_task *task) {
#line 1024 "MyGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict in_planes_ = task->pointers[0]; /* [30][30][1][64] */
    const float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* [4][1][4][32] */
    const float *const restrict discriminator_conv1_bias = task->pointers[2]; /* [32] */
    float *const restrict discriminator_dropout1 = task->pointers[3]; /* [196][64][32] */
    work items = share_by_work(task, &mygan_step_discriminator_dropout1_slab_terms, 1, 5);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[5];
        const int count = terms_of_slab(&mygan_step_discriminator_dropout1_slab_terms, slab, terms);
        float *const restrict copies = task->scratch + 2048; /* [2048] */
        bespoke_multiply(64, 32, 32, terms, count, in_planes_, 64, 1, 64, discriminator_conv1_kernel_in_panels, 128, 32,
                         4, tile, 32, 0, copies);
        for (int row = 0; row < 64; row++) {
            float dropout1_mask[32];
            bespoke_dropout_mask(dropout1_mask, 32, call, task->numbers[0], slab * 32 + row * 6272, 1288490189u,
                                 1.4285715f);
            float *const dropout1_row = discriminator_dropout1 + slab * 2048 + row * 32;
            for (int c = 0; c < 32; c++) {
                const float conv1 = tile[row * 32 + c] + discriminator_conv1_bias[c];
                dropout1_row[c] = (conv1 > 0.0f ? conv1 : 0.2f * conv1) * dropout1_mask[c];
            }
        }
    }
}
