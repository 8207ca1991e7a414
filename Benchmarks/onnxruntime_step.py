"""The generator of `dcgan` in ONNX Runtime, exported from PyTorch: images from noise, running statistics."""

import os
import tempfile

import numpy
import onnxruntime
import torch

from torch_step import convolutional


def version():
    return f"ONNX Runtime {onnxruntime.__version__}"


def make(model, batch, threads, compiled):
    generator = convolutional()[0].eval().to(memory_format=torch.contiguous_format)
    noise = torch.randn(batch, 100)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "generator.onnx")
        torch.onnx.export(generator, (noise,), path, input_names=["noise"], output_names=["images"], dynamo=False)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    noise = noise.numpy().astype(numpy.float32)
    return lambda: session.run(None, {"noise": noise})
