"""Records the node tests of the onnx wheel that concern operations of Bespoke, as fixtures of Tests/ForeignTests.

    python record_onnx.py FOLDER

Writes onnx.json (the tests, with attributes in Bespoke's terms), onnx.safetensors (operands and results) and onnx.md
(which tests run, and why the others do not). Images and kernels are turned from ONNX's order into Bespoke's: NCHW
into NHWC; convolution's kernel [out, in, h, w] and transposed convolution's [in, out, h, w] into [h, w, a, b], where b
are the channels of the convolution's result, of which transposed convolution is the adjoint.
"""

import collections
import glob
import json
import os
import sys

import numpy as np
import onnx
import onnx.backend.test.loader
from onnx import numpy_helper
from safetensors.numpy import save_file

ELEMENTWISE = "Neg Exp Log Sqrt Reciprocal Relu Tanh Sigmoid Softplus LeakyRelu".split()
ARITHMETIC = "Add Sub Mul Div Sum Mean".split()
REDUCTIONS = "ReduceSum ReduceMean ReduceSumSquare ReduceL2 ReduceLogSum ReduceLogSumExp".split()
SHAPES = "Reshape Flatten Squeeze Unsqueeze Identity Expand Transpose".split()
OTHERS = "Conv ConvTranspose BatchNormalization Gemm MatMul Dropout Adam Momentum".split()
OURS = ELEMENTWISE + ARITHMETIC + REDUCTIONS + SHAPES + OTHERS

# adam_multiple's results were computed with an epsilon that its node does not state.
OMITTED = {"X1_new": {"epsilon": 1e-2}}


class NotApplicable(Exception):
    """Why a test of an operation that we have cannot run."""


def nhwc(x):
    return np.moveaxis(x, 1, -1)


def window(attributes, kernel, large, small):
    """The geometry of a convolution from a large image to a small one, extents [h, w]."""
    if attributes.get("group", 1) != 1:
        raise NotApplicable("groups of channels")
    if any(d != 1 for d in attributes.get("dilations", [1])):
        raise NotApplicable("dilated kernels")
    strides = attributes.get("strides", [1, 1])
    if len(set(strides)) != 1:
        raise NotApplicable("different strides along height and width")
    stride = strides[0]
    total = [max((n - 1) * stride + k - m, 0) for n, k, m in zip(small, kernel, large)]
    if "auto_pad" in attributes:
        lower = attributes["auto_pad"] == b"SAME_LOWER"
        begin = [(t + 1) // 2 if lower else t // 2 for t in total]
    else:
        begin = attributes.get("pads", [0, 0, 0, 0])[:2]
    return {
        "inputHeight": large[0], "inputWidth": large[1], "kernelHeight": kernel[0], "kernelWidth": kernel[1],
        "stride": stride, "padTop": begin[0], "padLeft": begin[1], "outputHeight": small[0], "outputWidth": small[1],
    }  # fmt: skip


def convolution(node, attributes, inputs, outputs):
    x, kernel = inputs
    (y,) = outputs
    transposed = node.op_type == "ConvTranspose"
    if x.ndim == 3:
        # A line is an image of height 1.
        x, kernel, y = (a[:, :, None, :] for a in (x, kernel, y))
    if x.ndim != 4:
        raise NotApplicable("images of three axes")
    large, small = (y, x) if transposed else (x, y)
    geometry = window(attributes, kernel.shape[2:], large.shape[2:], small.shape[2:])
    # [out, in, h, w] to [h, w, in, out]; the transposed one's `in` are the channels of the small image, so the same.
    return geometry, [nhwc(x), kernel.transpose(2, 3, 1, 0)], [nhwc(y)]


def gemm(node, attributes, inputs, outputs):
    given = {"alpha": attributes.get("alpha", 1.0), "beta": attributes.get("beta", 1.0)}
    given["transposeLeft"] = attributes.get("transA", 0)
    given["transposeRight"] = attributes.get("transB", 0)
    if len(inputs) == 3:
        bias = inputs[2]
        # Repeated along the axes that it lacks; an axis of one element is one that it lacks.
        given["axes"] = [2 - bias.ndim + i for i, n in enumerate(bias.shape) if n != 1]
        inputs = inputs[:2] + [bias.squeeze()]
    return given, inputs, outputs


def matmul(node, attributes, inputs, outputs):
    if [x.ndim for x in inputs] not in ([2, 2], [1, 1]):
        raise NotApplicable("stacks of matrices")
    return {}, [inputs[0].reshape(-1, inputs[0].shape[-1]), inputs[1].reshape(inputs[1].shape[0], -1)], outputs


def arithmetic(node, attributes, inputs, outputs):
    shape = outputs[0].shape
    axes = [[len(shape) - x.ndim + i for i in range(x.ndim)] for x in inputs]
    for x, kept in zip(inputs, axes):
        if any(shape[a] != n for a, n in zip(kept, x.shape)):
            raise NotApplicable("axes of one element repeated within an operand")
    return {"axes": axes}, inputs, outputs


def reduction(node, attributes, inputs, outputs):
    x = inputs[0]
    given = inputs[1].tolist() if len(inputs) > 1 and inputs[1].size else attributes.get("axes")
    if not given and attributes.get("noop_with_empty_axes", 0):
        raise NotApplicable("a reduction over no axis")
    axes = sorted(a % x.ndim for a in given) if given else list(range(x.ndim))
    return {"axes": axes, "count": int(np.prod([x.shape[a] for a in axes]))}, [x], outputs


def shape(node, attributes, inputs, outputs):
    x, y = inputs[0], outputs[0]
    if node.op_type == "Expand":
        kept = [a for a, (n, m) in enumerate(zip((1,) * (y.ndim - x.ndim) + x.shape, y.shape)) if n == m and n > 1]
        return {"axes": kept}, [x], outputs
    if node.op_type == "Transpose":
        order = attributes.get("perm", list(range(x.ndim))[::-1])
        if order != sorted(order):
            raise NotApplicable("transposition outside a product")
    return {}, [x], outputs


def batch_normalisation(node, attributes, inputs, outputs):
    given = {"epsilon": attributes.get("epsilon", 1e-5), "momentum": attributes.get("momentum", 0.9)}
    given["training"] = attributes.get("training_mode", 0)
    return given, [nhwc(inputs[0])] + inputs[1:], [nhwc(outputs[0])] + outputs[1:]


def dropout(node, attributes, inputs, outputs):
    training = len(inputs) == 3 and bool(inputs[2])
    ratio = float(inputs[1]) if len(inputs) > 1 and inputs[1].size else attributes.get("ratio", 0.5)
    if training and ratio != 0:
        raise NotApplicable("a mask from numpy's generator")
    return {"ratio": 0.5 if ratio == 0 else ratio}, inputs[:1], outputs[:1]


def optimiser(node, attributes, inputs, outputs):
    """Rate and count of updates are scalars; then all weights, all gradients, all moments."""
    if attributes.get("mode", b"standard") != b"standard":
        raise NotApplicable("Nesterov's momentum")
    given = {"epsilon": 1e-6} | OMITTED.get(node.output[0], {}) | {k: v for k, v in attributes.items() if k != "mode"}
    given["rate"], given["updates"] = float(inputs[0]), int(inputs[1])
    return given, inputs[2:], outputs


RULES = {"Conv": convolution, "ConvTranspose": convolution, "Gemm": gemm, "MatMul": matmul, "Dropout": dropout}
RULES |= {"BatchNormalization": batch_normalisation, "Adam": optimiser, "Momentum": optimiser}
RULES |= dict.fromkeys(ARITHMETIC, arithmetic) | dict.fromkeys(REDUCTIONS, reduction) | dict.fromkeys(SHAPES, shape)
RULES |= dict.fromkeys(ELEMENTWISE, lambda node, attributes, inputs, outputs: (attributes, inputs, outputs))


def load(folder, kind):
    paths = sorted(glob.glob(f"{folder}/test_data_set_0/{kind}_*.pb"), key=lambda p: int(p.split("_")[-1][:-3]))
    for path in paths:
        with open(path, "rb") as file:
            yield numpy_helper.to_array(onnx.TensorProto.FromString(file.read()))


def translate(case, node, graph):
    kinds = [v.type.WhichOneof("value") for v in list(graph.input) + list(graph.output)]
    if any(k != "tensor_type" for k in kinds):
        raise NotApplicable("sequences and optional values")
    inputs, outputs = list(load(case.model_dir, "input")), list(load(case.model_dir, "output"))
    if outputs[0].dtype not in (np.float32, np.float64):
        raise NotApplicable("integers")
    if any(x.size == 0 for x in inputs[:1] + outputs):
        raise NotApplicable("tensors without elements")
    attributes = {a.name: onnx.helper.get_attribute_value(a) for a in node.attribute}
    attributes, inputs, outputs = RULES[node.op_type](node, attributes, inputs, outputs)
    if max(x.ndim for x in inputs + outputs) > 4:
        raise NotApplicable("more than four axes")
    return attributes, inputs, outputs


def main(folder):
    tests, tensors = [], {}
    run, skipped, foreign = collections.Counter(), collections.defaultdict(lambda: collections.defaultdict(list)), 0
    cases = sorted(onnx.backend.test.loader.load_model_tests(kind="node"), key=lambda c: c.name)
    for case in cases:
        graph = onnx.load(f"{case.model_dir}/model.onnx").graph
        name = case.name.removeprefix("test_")
        if len(graph.node) != 1 or graph.node[0].op_type not in OURS:
            foreign += 1
            continue
        node = graph.node[0]
        try:
            attributes, inputs, outputs = translate(case, node, graph)
        except NotApplicable as reason:
            skipped[node.op_type][str(reason)].append(name)
            continue
        run[node.op_type] += 1
        tests.append({"name": name, "operation": node.op_type, "attributes": attributes,
                      "inputs": len(inputs), "outputs": len(outputs)})  # fmt: skip
        for kind, values in (("input", inputs), ("output", outputs)):
            for i, value in enumerate(values):
                tensors[f"{name}/{kind}{i}"] = np.array(value, np.float32, order="C")

    os.makedirs(folder, exist_ok=True)
    save_file(tensors, f"{folder}/onnx.safetensors")
    with open(f"{folder}/onnx.json", "w") as file:
        lines = ",\n".join("  " + json.dumps(t, sort_keys=True) for t in tests)
        file.write(f"[\n{lines}\n]\n")
    with open(f"{folder}/onnx.md", "w") as file:
        file.write(f"# Node tests of onnx {onnx.__version__}\n\nMade by Parity/record_onnx.py. Of {len(cases)} tests, ")
        file.write(f"{foreign} concern operations that Bespoke does not have, or several at once; ")
        file.write(f"{len(tests)} run (ForeignTests); the others cannot, for the reasons given.\n\n")
        file.write("| operation | run | cannot run, and why |\n|---|---|---|\n")
        for operation in sorted(OURS):
            reasons = "; ".join(f"{why}: {', '.join(names)}" for why, names in sorted(skipped[operation].items()))
            file.write(f"| {operation} | {run[operation]} | {reasons} |\n")
    print(f"{len(tests)} tests recorded in {folder}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
