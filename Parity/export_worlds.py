"""Images of generators from every world that they are exported to, of the same latents, side by side in one picture.

`bespoke generate` draws sixteen images of each run; each world draws them from the same noise, and FOLDER/worlds.html and
worlds.png have a row for each, with its largest difference from `bespoke generate`, and from the PyTorch program in double
precision, which is what is bounded: the trainer's fast convolutions round too. Worlds that this machine does not have are
named and left out.
PyTorch, Keras and NumPy are those of this Python; ONNX_PYTHON names another one for ONNX Runtime.
"""

import argparse
import base64
import html
import os
import re
import shutil
import struct
import subprocess
import sys
import zlib

import numpy as np
from safetensors.numpy import load_file, save_file

COUNT = 16
BOUND = 1e-5

C = """#include "generator.h"
#include <stdio.h>
static float noise[{count} * {NAME}_LATENT], images[{count} * {NAME}_IMAGE];
static int labels[{count}];
int main(void) {{
    if (fread(noise, sizeof noise, 1, stdin) + fread(labels, sizeof labels, 1, stdin) != 2) return 1;
    {name}_generate({count}, noise, {labels}images);
    return fwrite(images, sizeof images, 1, stdout) != 1;
}}
"""

SWIFT = """import {module}
import Foundation

let input = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
let noise = input.withUnsafeBytes {{ Array($0.bindMemory(to: Float.self).prefix({count} * {module}.latent)) }}
let labels = input.withUnsafeBytes {{ $0.bindMemory(to: Int32.self).suffix({count}).map {{ Int($0) }} }}
let images = {module}.images(noise: noise{labels})
FileHandle.standardOutput.write(images.withUnsafeBytes {{ Data($0) }})
"""

PACKAGE = """// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "draw", dependencies: [.package(name: "{module}", path: "../package")],
  targets: [.executableTarget(name: "draw", dependencies: [.product(name: "{module}", package: "{module}")])])
"""

PYTORCH = """import numpy, sys, torch, model
from safetensors.torch import load_file
given = load_file(sys.argv[1])
with torch.no_grad():
    generator = model.load(model.Generator(), "generator").to(torch.{type})
    made = generator(*[given[n].to(torch.{type}) if n == "noise" else given[n] for n in ("noise", "label") if n in given])
numpy.save(sys.argv[2], made.permute(0, 2, 3, 1).numpy())
"""

KERAS = """import numpy, sys, model
from safetensors.numpy import load_file
given = [load_file(sys.argv[1])[n] for n in ("noise", "label") if n in load_file(sys.argv[1])]
made = model.load(model.make_generator())(given if len(given) > 1 else given[0], training=False)
numpy.save(sys.argv[2], model.ops.convert_to_numpy(made))
"""

ONNX = """import numpy, onnxruntime, sys
from safetensors.numpy import load_file
session = onnxruntime.InferenceSession("generate.onnx", providers=["CPUExecutionProvider"])
given = load_file(sys.argv[1])
numpy.save(sys.argv[2], session.run(["image"], {i.name: given[i.name] for i in session.get_inputs()})[0])
"""

PAGE = """<script>
const wait = setInterval(() => {
  if (!document.documentElement.dataset.golden) return;
  clearInterval(wait);
  const text = [];
  given.noise.forEach((noise, i) => {
    now = new Float32Array(noise);
    if (model.classes.length) part("class").selectedIndex = given.label[i];
    paint();
    text.push(...floats(module.image(), model.height * model.width * model.channels));
  });
  document.body.innerHTML = "<pre id=found>" + text.join(" ") + "</pre>";
}, 50);
</script></body>"""


class Missing(Exception):
    """What a world needs is not here."""


class Worlds:
    def __init__(self, bespoke, run, folder):
        self.bespoke, self.run, self.folder = os.path.abspath(bespoke), os.path.abspath(run), os.path.abspath(folder)
        os.makedirs(folder)
        ours = self.path("ours.safetensors")
        self.call([self.bespoke, "generate", "--checkpoint", self.run, "--count", str(COUNT), "--out", ours])
        self.ours = load_file(ours)
        self.given = {"noise": self.ours["noise"]}
        if "labels" in self.ours:
            self.given["label"] = self.ours["labels"]
        save_file(self.given, self.path("given.safetensors"))
        self.labels = self.given.get("label", np.zeros(COUNT)).astype(np.int32)

    def path(self, name):
        return os.path.join(self.folder, name)

    def call(self, command, **options):
        if not shutil.which(command[0]):
            raise Missing(command[0])
        done = subprocess.run(command, capture_output=True, **options)
        if done.returncode != 0:
            text = (done.stderr + done.stdout).decode(errors="replace")
            if re.search("ModuleNotFoundError|has no ONNX|needs a clang", text):
                raise Missing(text.strip().splitlines()[-1])
            sys.exit(f"{' '.join(command)}: {text}")
        return done.stdout

    def export(self, form):
        out = self.path(form if form != "swift" else "package")
        if not os.path.exists(out):
            self.call([self.bespoke, "export", "--checkpoint", self.run, "--format", form, "--out", out])
        return out

    def floats(self, data, order="<"):
        return np.frombuffer(data, order + "f4").reshape(self.ours["images"].shape)

    def c(self, name, compiler, runner=(), order="<"):
        folder = self.export("c")
        header = open(f"{folder}/generator.h").read()
        function = re.search(r"void (\w+)_generate\(", header)[1]
        labels = "labels, " if "label" in self.given else ""
        with open(self.path(name + ".c"), "w") as file:
            file.write(C.format(count=COUNT, name=function, NAME=function.upper(), labels=labels))
        sources = [f for f in os.listdir(folder) if f.endswith(".c") and f not in ("example.c", "generator_golden.c")]
        program = self.path(name)
        self.call([*compiler, "-O3", "-I.", program + ".c", *sources, "-lm", "-o", program], cwd=folder)
        given = self.given["noise"].astype(order + "f4").tobytes() + self.labels.astype(order + "i4").tobytes()
        return self.floats(self.call([*runner, program], input=given), order)

    def swift(self):
        package = self.export("swift")
        module = re.search(r'name: "(\w+)"', open(f"{package}/Package.swift").read())[1]
        os.makedirs(self.path("draw/Sources/draw"))
        labels = ", labels: labels" if "label" in self.given else ""
        for name, text in [("Package.swift", PACKAGE), ("Sources/draw/main.swift", SWIFT)]:
            with open(self.path("draw/" + name), "w") as file:
                file.write(text.format(module=module, count=COUNT, labels=labels))
        self.call(["swift", "build", "-c", "release"], cwd=self.path("draw"))
        given = self.given["noise"].tobytes() + self.labels.tobytes()
        return self.floats(self.call([self.path("draw/.build/release/draw")], input=given))

    def exact(self):
        return self.python("pytorch", PYTORCH.format(type="float64"), name="exact")

    def python(self, form, program, python=sys.executable, name=None):
        made = self.path((name or form) + ".npy")
        self.call([python, "-c", program, self.path("given.safetensors"), made], cwd=self.export(form))
        return np.load(made)

    def web(self):
        with open(self.export("web") + "/index.html") as file:
            page = file.read()
        given = {"noise": self.given["noise"].tolist(), "label": self.labels.tolist()}
        with open(self.path("looked.html"), "w") as file:
            file.write(page.replace("</body>", f"<script>const given = {given};</script>{PAGE}"))
        dump = self.browser("--dump-dom", "file://" + self.path("looked.html")).decode()
        return self.floats(np.array(re.search(r"<pre[^>]*>([^<]+)</pre>", dump)[1].split(), np.float32).tobytes())

    def browser(self, *arguments):
        flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--virtual-time-budget=60000"]
        return self.call(["chromium", *flags, f"--user-data-dir={self.path('profile')}", *arguments])

    def all(self):
        return {
            "gcc": lambda: self.c("gcc", ["gcc"]),
            "clang": lambda: self.c("clang", ["clang"]),
            "arm64": lambda: self.c("arm64", ["aarch64-linux-gnu-gcc", "-static"], ["qemu-aarch64"]),
            "arm": lambda: self.c("arm", ["arm-linux-gnueabihf-gcc", "-static"], ["qemu-arm"]),
            "s390x": lambda: self.c("s390x", ["s390x-linux-gnu-gcc", "-static"], ["qemu-s390x"], ">"),
            "swift": self.swift,
            "web": self.web,
            "onnx": lambda: self.python("onnx", ONNX, os.path.abspath(os.environ.get("ONNX_PYTHON", sys.executable))),
            "pytorch": lambda: self.python("pytorch", PYTORCH.format(type="float32")),
            "keras": lambda: self.python("keras", KERAS),
        }


def png(images):
    """A row of images, from -1 to 1, as a data URL."""
    count, height, width, channels = images.shape
    row = np.clip((images + 1) * 127.5 + 0.5, 0, 255).astype(np.uint8).transpose(1, 0, 2, 3).reshape(height, -1)
    lines = b"".join(b"\0" + line.tobytes() for line in row)
    head = struct.pack(">IIBBBBB", count * width, height, 8, 2 if channels == 3 else 0, 0, 0, 0)
    file = b"\x89PNG\r\n\x1a\n"
    for kind, data in ((b"IHDR", head), (b"IDAT", zlib.compress(lines)), (b"IEND", b"")):
        file += struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return "data:image/png;base64," + base64.b64encode(file).decode()


def compare(worlds, asked):
    """Rows of name, images and largest differences."""
    ours = worlds.ours["images"]
    # Of images that are all grey a difference would say little.
    print(f"{worlds.run}: {ours.shape}, {ours.min():.2f} to {ours.max():.2f}", flush=True)
    try:
        exact, reference = worlds.exact(), "float64"
    except Missing:
        exact, reference = ours, "the same, without PyTorch"

    def row(name, images):
        rows.append((name, images, *(float(np.abs(images - other).max()) for other in (ours, exact))))
        print("%-16s %.1e from bespoke generate, %.1e from %s" % (name, *rows[-1][2:], reference), flush=True)

    rows = []
    row("bespoke generate", ours)
    for name, draw in worlds.all().items():
        if asked and name not in asked:
            continue
        try:
            images = draw()
        except Missing as missing:
            print(f"{name:9} not here: {missing}", flush=True)
            continue
        row(name, images)
    return rows


def main(bespoke, folder, runs, asked):
    shutil.rmtree(folder, ignore_errors=True)
    tables, wrong = [], []
    for number, run in enumerate(runs, 1):
        worlds = Worlds(bespoke, run, os.path.join(folder, str(number)))
        tables.append((os.path.basename(os.path.normpath(run)), compare(worlds, asked)))
        wrong += [f"{run} in {name}" for name, *_, worst in tables[-1][1] if not worst <= BOUND]
    text = "".join(
        f"<tr><th>{html.escape(title)}<th>from ours<th>bounded<th>"
        + "".join(f"<tr><td>{html.escape(n)}<td>{o:.1e}<td>{e:.1e}<td><img src='{png(i)}'>" for n, i, o, e in rows)
        for title, rows in tables
    )
    page = os.path.abspath(os.path.join(folder, "worlds.html"))
    with open(page, "w") as file:
        file.write(
            "<!DOCTYPE html><meta charset=utf-8><style>body{font:15px sans-serif}img{image-rendering:pixelated;"
            f"width:1024px;display:block}}</style><table>{text}</table>\n")
    try:
        height = 40 + sum(30 + 72 * len(rows) for _, rows in tables)
        worlds.browser(f"--screenshot={page[:-5]}.png", f"--window-size=1240,{height}", "file://" + page)
    except Missing:
        pass
    if wrong:
        sys.exit("too far off: " + ", ".join(wrong))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bespoke", help="the trainer's command")
    parser.add_argument("folder", help="where all goes; what is there is removed")
    parser.add_argument("runs", nargs="+", help="runs, or checkpoints")
    parser.add_argument("--worlds", nargs="+", default=[], help="only these")
    arguments = parser.parse_args()
    main(arguments.bespoke, arguments.folder, arguments.runs, arguments.worlds)
