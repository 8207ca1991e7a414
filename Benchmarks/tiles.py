"""How fast is the inner loop of products on arm64, by the shape of its register tile?

    tiles.py BESPOKE_KERNELS_H [ROWSxVECTORS ...]

Compiles `bespoke_multiply` as it is emitted, with other tiles, takes the loop that multiplies out of the assembly, and
has llvm-mca say what it costs. A product reads its left operand along its rows, or across them (gradients of weights).
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

INTERFACE = Path(__file__).resolve().parent.parent / "Sources/BespokeABI/include"
CLANG = ["clang", "--target=aarch64-linux-gnu", "-isystem", "/usr/aarch64-linux-gnu/include"]
FLAGS = ["-std=c11", "-O3", "-ffp-contract=off", "-fno-math-errno", "-fno-unroll-loops", "-I", str(INTERFACE)]
MCA = [os.environ.get("MCA", "llvm-mca-19"), "-mtriple=aarch64-linux-gnu", "-instruction-info=0"]
CORES = ["apple-m1", "neoverse-v1"]
SHAPES = ["8x2", "10x2", "12x2", "13x2", "14x2", "5x4", "6x4", "7x4", "4x6", "3x8"]
TURNS = 1000

# Ten tiles high, so that all are of one height; panels of 32 columns, terms of depth 256.
PRODUCT = """
#define BESPOKE_NEON
#include "bespoke_kernels.h"
void product(const term *terms, int count, const float *a, const float *b, float *out, float *copies) {
    bespoke_multiply(ROWS * 10, 32, 32, terms, count, a, 32768, %s, b, 8192, 32, 256, out, 32, 0, %s);
}
"""
OPERANDS = {"along": ("256, 1", "NULL"), "across": ("1, 128", "copies")}


def with_tile(header, rows, vectors):
    """The runtime with another tile for NEON."""
    tile = f"#define ROWS {rows}\n#define VECTORS {vectors}\n"
    changed, count = re.subn(
        r"(defined\(BESPOKE_NEON\)\n#define LANES \d+\n)#define ROWS \d+\n#define VECTORS \d+\n",
        rf"\g<1>{tile}", header)
    if count != 1:
        sys.exit("the header has no tile for NEON")
    return changed


def inner_loops(assembly):
    """The instructions of each loop that has no other inside."""
    labels, instructions = {}, []
    for line in assembly.splitlines():
        if label := re.match(r"(\.L\w+):", line):
            labels[label[1]] = len(instructions)
        elif re.match(r"\t[a-z]", line):
            instructions.append(line.strip())
            branch = re.match(r"\t(?:b\.\w+|cbn?z|tbn?z)\s.*?(\.L\w+)$", line)
            if branch and branch[1] in labels:
                first = labels[branch[1]]
                if not any(first < place < len(instructions) for place in labels.values()):
                    yield instructions[first:]


def cycles(loop, core):
    """Cycles of a turn, and what the busiest unit alone would take."""
    result = subprocess.run(
        [*MCA, f"-mcpu={core}", f"-iterations={TURNS}"], input="\n".join(loop), capture_output=True, text=True,
        check=True)
    total = re.search(r"Total Cycles:\s+(\d+)", result.stdout)
    bound = re.search(r"Block RThroughput:\s+([\d.]+)", result.stdout)
    return int(total[1]) / TURNS, float(bound[1])


def main():
    header = Path(sys.argv[1]).read_text()
    print("| left | tile | multiply-adds | on the stack |" + "".join(f" {core}: cycles, a cycle |" for core in CORES))
    print("|---|---|---|---|" + "---|" * len(CORES))
    for way, (strides, copies) in OPERANDS.items():
        for shape in sys.argv[2:] or SHAPES:
            rows, vectors = map(int, shape.split("x"))
            with tempfile.TemporaryDirectory() as folder:
                Path(folder, "bespoke_kernels.h").write_text(with_tile(header, rows, vectors))
                Path(folder, "product.c").write_text(PRODUCT % (strides, copies))
                assembly = subprocess.run(
                    [*CLANG, *FLAGS, "-S", "-o", "-", f"{folder}/product.c"], capture_output=True, text=True,
                    check=True)
            loop = max(inner_loops(assembly.stdout), key=lambda loop: sum("fmla" in line for line in loop))
            products = sum("fmla" in line for line in loop)
            spilled = sum("[sp" in line for line in loop)
            costs = [f" {turn:.2f}, {products / turn:.2f} |" for turn, _ in (cycles(loop, core) for core in CORES)]
            print(f"| {way} | {shape} | {products} | {spilled} |" + "".join(costs))


main()
