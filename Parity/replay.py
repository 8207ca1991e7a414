"""Replays traces of Bespoke in PyTorch and in Keras and compares every tensor.

    python replay.py torch|keras TRACE…

Each step starts from the trace's own weights, statistics, noise, labels and dropout masks, so that differences do not
add up over steps. A step's gradients are the framework's own; its update is the framework's Adam on the trace's
gradients, whose moments come from the trace's earlier ones: where a gradient is no more than rounding, Adam divides
rounding by rounding, and two right answers differ by a whole step. Exit code 1 if any value leaves the bound.
"""

import importlib
import sys

from trace import BOUND, KINDS, KINK, Comparison, Trace


def main(framework, paths):
    module = importlib.import_module(f"{framework}_replay")
    holds = True
    for path in paths:
        trace = Trace(path, module.PRECISION)
        compare = Comparison(trace)
        kinks = module.replay(trace, compare)
        facts = trace.metadata
        print(f"\n{facts['model']}, {facts['steps']} steps, seed {facts['seed']}, {facts['data']}: against {framework}")
        print(f"  {'kind':<20}{'values':>12}{'worst error':>14}  of the tensor's largest value, in")
        for kind in (k for k in KINDS if compare.values[k]):
            error, name = compare.worst[kind]
            verdict = "" if error <= BOUND else "  BEYOND THE BOUND"
            print(f"  {kind:<20}{compare.values[kind]:>12,}{error:>14.1e}  {name}{verdict}")
        for name in compare.missing():
            print(f"  not compared: {name}")
        print(
            f"  {kinks.near:,} of {kinks.operands:,} operands of rectifiers lie within {KINK:g} of zero; {kinks.other_side:,}"
            f" fall on the other side, the furthest\n  at {kinks.furthest:.1e} of its tensor's largest: there the slope is"
            " taken from the trace"
        )
        if kinks.unseen:
            print(f"  of {kinks.unseen:,} more the trace does not show the side")
        held = compare.holds and kinks.hold
        print(f"  bound {BOUND:g}: {'holds' if held else 'DOES NOT HOLD'}")
        holds = holds and held
    return 0 if holds else 1


if __name__ == "__main__":
    if len(sys.argv) < 3 or sys.argv[1] not in ("torch", "keras"):
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2:]))
