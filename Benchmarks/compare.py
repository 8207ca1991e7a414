"""Bespoke and its peers in turn, A B A B, in one sitting; writes a JSON file and prints the ratios.

    python compare.py PATH/TO/bespoke RESULT.json [--rounds N] [--threads T] [--models dcgan,mlp,…]

Each measurement is a process of its own. A ratio is between medians over the rounds.
"""

import argparse
import datetime
import json
import os
import platform
import statistics
import subprocess
import sys

from report import replace

PEERS = {
    "dcgan": ["keras", "torch", "torch-compile", "jax"],
    "mlp": ["keras", "torch", "torch-compile", "jax"],
    "mlp-b32": ["keras", "torch", "jax"],
    "wgan-gp": ["torch"],
    "dcgan64": ["torch", "torch-compile"],
    "hinge-sngan": ["torch"],
    "dcgan-64": ["onnxruntime"],
    "dcgan-1": ["onnxruntime"],
}
HERE = os.path.dirname(os.path.abspath(__file__))


def run(command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode or not lines:
        print(f"  failed: {' '.join(command)}\n{done.stderr[-500:]}", file=sys.stderr)
        return None
    return json.loads(lines[-1])


def ours(bespoke, model, threads):
    name, _, count = model.rpartition("-")
    generate = ["--generate", count] if name and count.isdigit() else []
    return run([bespoke, "bench", name if generate else model, "--json", "--threads", str(threads), *generate])


def processor():
    try:
        with open("/proc/cpuinfo") as info:
            return next(line.split(":")[1].strip() for line in info if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bespoke")
    parser.add_argument("result")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--threads", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--models", default=",".join(PEERS))
    parser.add_argument("--without", default="", help="peers to leave out, as torch-compile, which is slow to start")
    options = parser.parse_args()
    rows, without = [], options.without.split(",")
    for model in options.models.split(","):
        found = {framework: [] for framework in ["bespoke", *PEERS[model]] if framework not in without}
        versions = {}
        for _ in range(options.rounds):
            for framework, results in found.items():
                if framework == "bespoke":
                    result = ours(options.bespoke, model, options.threads)
                else:
                    peer = [sys.executable, os.path.join(HERE, "peer.py"), framework, model]
                    result = run([*peer, "--threads", str(options.threads)])
                if result:
                    results.append(result)
                    versions[framework] = result.get("version", "Bespoke")
        medians = {}
        for framework, results in found.items():
            if results:
                medians[framework] = statistics.median(r["samplesPerSecond"] for r in results)
                rows.append(
                    {
                        "model": model,
                        "framework": framework,
                        "version": versions[framework],
                        "samplesPerSecond": [round(r["samplesPerSecond"], 1) for r in results],
                        "median": round(medians[framework], 1),
                        "firstStepSeconds": results[0].get("firstStepSeconds"),
                        "residentMebibytes": results[0].get("residentMebibytes"),
                    }
                )
        peers = {f: m for f, m in medians.items() if f != "bespoke"}
        if "bespoke" in medians and peers:
            best = max(peers, key=peers.get)
            shown = ", ".join(f"{f} {m:,.0f}" for f, m in peers.items())
            print(f"{model:<9} bespoke {medians['bespoke']:,.0f} samples/s; {shown}: {medians['bespoke'] / peers[best]:.2f} x the fastest", flush=True)
    report = {
        "date": datetime.date.today().isoformat(),
        "machine": f"{processor()}, {options.threads} threads",
        "rounds": options.rounds,
        "rows": rows,
        "kernels": run([options.bespoke, "bench", "dcgan", "--kernels", "--json", "--threads", str(options.threads)]),
        "overview": overview(options),
    }
    replace(options.result, json.dumps(report, indent=1, sort_keys=True) + "\n")


def overview(options):
    """Memory and first step of every model, as `bespoke bench` measures them."""
    command = [options.bespoke, "bench", "--json", "--threads", str(options.threads)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    return json.loads(done.stdout) if done.returncode == 0 else None


if __name__ == "__main__":
    main()
