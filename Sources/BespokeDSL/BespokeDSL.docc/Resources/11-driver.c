    /* The discriminator on generated images. */
    RUN_WITH(29, mygan_step_discriminator_dropout1_fake, (252519588u), generator_tanh1,
        discriminator_conv1_kernel_in_panels, discriminator_conv1_bias, discriminator_dropout1_fake);
    BARRIER; /* for discriminator_dropout1_fake */
    RUN(30, mygan_step_transform_discriminator_dropout1, discriminator_dropout1_fake,
        transformed_discriminator_dropout1_fake);
    BARRIER; /* for transformed_discriminator_dropout1_fake */
    RUN(31, mygan_step_products_of_discriminator_conv2, products_of_discriminator_conv2_fake_product,
        transformed_discriminator_dropout1_fake, transformed_discriminator_conv2_kernel);
    BARRIER; /* for products_of_discriminator_conv2_fake_product */
    RUN(32, mygan_step_discriminator_conv2, products_of_discriminator_conv2_fake_product,
        discriminator_conv2_fake_product);
    BARRIER; /* for discriminator_conv2_fake_product */
    RUN_WITH(33, mygan_step_discriminator_dropout2, (1931232299u), discriminator_conv2_fake_product,
        discriminator_conv2_bias, discriminator_pReLU1_slope, discriminator_dropout2_fake);
    BARRIER; /* for discriminator_dropout2_fake */
