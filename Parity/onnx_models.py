"""Runs exported graphs in ONNX Runtime and compares them with what Bespoke's interpreter has computed.

    python Parity/onnx_models.py FOLDER ...

A folder is what `bespoke export --format onnx` writes. The files are checked by `onnx.checker` first, and batches of one
and of all samples are run.
"""

import os
import sys

import numpy as np
import onnx
import onnxruntime
from safetensors.numpy import load_file

BOUND = 1e-5


def compare(path, golden):
    onnx.checker.check_model(onnx.load(path), full_check=True)
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    inputs = {i.name: golden[i.name] for i in session.get_inputs()}
    names = [o.name for o in session.get_outputs()]
    differences = []
    for step in (len(next(iter(inputs.values()))), 1):
        for start in range(0, len(next(iter(inputs.values()))), step):
            made = session.run(names, {n: x[start : start + step] for n, x in inputs.items()})
            for name, value in zip(names, made):
                if name not in golden:
                    continue
                expected = golden[name][start : start + step]
                assert value.shape == expected.shape, f"{path}: {name} {value.shape}, not {expected.shape}"
                # Logits may be large: their bound is relative there.
                differences.append((np.abs(value - expected) / np.maximum(1, np.abs(expected))).max())
    # Of numbers that are none the largest is none.
    return float(np.max(differences))


def main(folders):
    failed = []
    for folder in folders:
        golden = load_file(f"{folder}/golden.safetensors")
        for file in sorted(os.listdir(folder)):
            if file.endswith(".missing.txt"):
                print(f"{folder}/{file}: {open(f'{folder}/{file}').read().strip()}")
            if file.endswith(".onnx"):
                worst = compare(f"{folder}/{file}", golden)
                print(f"{folder}/{file}: largest difference {worst:.2e}")
                if not worst <= BOUND:
                    failed.append(f"{folder}/{file}")
    if failed:
        sys.exit("too far off: " + ", ".join(failed))


if __name__ == "__main__":
    main(sys.argv[1:])
