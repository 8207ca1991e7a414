    /* The discriminator on generated images. */
    RUN(30, mygan_step_planes_of_generator_tanh1, generator_tanh1, generator_tanh1_in_planes);
    BARRIER; /* for generator_tanh1_in_planes */
    RUN_WITH(31, mygan_step_discriminator_dropout1, (252519588u), generator_tanh1_in_planes,
        discriminator_conv1_kernel_in_panels, discriminator_conv1_bias, discriminator_dropout1_fake);
    BARRIER; /* for discriminator_dropout1_fake */
    RUN(32, mygan_step_transform_discriminator_dropout1, discriminator_dropout1_fake,
        transformed_discriminator_dropout1_fake);
    BARRIER; /* for transformed_discriminator_dropout1_fake */
    RUN(33, mygan_step_products_of_discriminator_conv2, products_of_discriminator_conv2_fake_product,
        transformed_discriminator_dropout1_fake, transformed_discriminator_conv2_kernel);
    BARRIER; /* for products_of_discriminator_conv2_fake_product */
    RUN(34, mygan_step_discriminator_conv2, products_of_discriminator_conv2_fake_product,
        discriminator_conv2_fake_product);
