"""One training step of a model of Bespoke's zoo in another framework, timed; or the generator alone in ONNX Runtime.

    python peer.py keras|torch|torch-compile|jax dcgan|mlp|mlp-b32 [--threads T] [--steps N]
    python peer.py torch wgan-gp|dcgan64|hinge-sngan [--threads T] [--steps N]
    python peer.py onnxruntime dcgan-64|dcgan-1 [--threads T] [--steps N]

Each framework gets its own idioms and its fastest settings that keep float32: tf.function, channels-last tensors and
fused Adam, torch.compile, jit. The step is that of the zoo: noise, fakes, D on real and fake with dropout, both
non-saturating losses from one forward pass, Adam for both. Prints one line of JSON.
"""

import argparse
import importlib
import json
import os
import resource
import statistics
import sys
import time

STARTED = time.time()
# Images of a step.
BATCH = {"dcgan": 128, "mlp": 128, "mlp-b32": 32, "wgan-gp": 5 * 64, "dcgan64": 64, "hinge-sngan": 64}
BATCH |= {"dcgan-64": 64, "dcgan-1": 1}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("framework", choices=["keras", "torch", "torch-compile", "jax", "onnxruntime"])
    parser.add_argument("model", choices=sorted(BATCH))
    parser.add_argument("--threads", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--steps", type=int, default=30)
    options = parser.parse_args()
    os.environ["OMP_NUM_THREADS"] = str(options.threads)
    os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
    name = "torch" if options.framework.startswith("torch") else options.framework
    module = importlib.import_module(f"{name}_step")
    batch = BATCH[options.model]
    step = module.make(options.model, batch, options.threads, options.framework == "torch-compile")
    step()
    first = time.time() - STARTED
    for _ in range(max(3, options.steps // 10)):
        step()
    times = []
    for _ in range(options.steps):
        start = time.perf_counter()
        step()
        times.append(time.perf_counter() - start)
    typical = statistics.median(times)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    print(
        json.dumps(
            {
                "framework": options.framework,
                "version": module.version(),
                "model": options.model,
                "threads": options.threads,
                "millisecondsPerStep": typical * 1e3,
                "samplesPerSecond": batch / typical,
                "firstStepSeconds": first,
                "residentMebibytes": memory / 2**20,
            }
        )
    )


if __name__ == "__main__":
    main()
