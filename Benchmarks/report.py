"""The README's performance section from the JSON of a real run: the table of ratios and the roofline picture.

    python report.py RESULT.json README.md Documentation/roofline.svg

Rewrites what stands in the README between the markers <!-- speed --> and <!-- /speed -->.
"""

import json
import math
import os
import sys
from xml.sax.saxutils import escape

NAMES = {"dcgan": "`dcgan`, batch 128", "mlp": "`mlp`, batch 128", "mlp-b32": "`mlp-b32`, batch 32"}
NAMES |= {"wgan-gp": "`wgan-gp`, batch 64, 5 critic steps", "dcgan64": "`dcgan64`, batch 64", "hinge-sngan": "`hinge-sngan`, batch 64"}
NAMES |= {"dcgan-64": "generate 64 images, `dcgan`", "dcgan-1": "generate 1 image, `dcgan`"}


def table(report):
    frameworks = list(dict.fromkeys(row["framework"] for row in report["rows"]))
    titles = {row["framework"]: row["version"] for row in report["rows"]}
    titles["torch-compile"] = "torch.compile"
    lines = ["| samples/s | " + " | ".join(titles[f] for f in frameworks) + " | against the fastest |"]
    lines.append("|---" * (len(frameworks) + 2) + "|")
    for model in dict.fromkeys(row["model"] for row in report["rows"]):
        medians = {row["framework"]: row["median"] for row in report["rows"] if row["model"] == model}
        peers = [value for name, value in medians.items() if name != "bespoke"]
        cells = [f"{medians[f]:,.0f}" if f in medians else "" for f in frameworks]
        ratio = f"**{medians['bespoke'] / max(peers):.2f} x**" if "bespoke" in medians and peers else ""
        lines.append(f"| {NAMES[model]} | " + " | ".join(cells) + f" | {ratio} |")
    memory = {row["framework"]: row["residentMebibytes"] for row in report["rows"] if row["model"] == "dcgan"}
    first = {row["framework"]: row["firstStepSeconds"] for row in report["rows"] if row["model"] == "dcgan"}
    own = next((row for row in report["overview"] or [] if row["bench"]["model"] == "dcgan"), None)
    if own:
        memory["bespoke"], first["bespoke"] = own["residentMebibytes"], own["firstStepSeconds"]
    known = lambda values, f, text: text.format(values[f]) if values.get(f) else ""
    lines.append("| memory of `dcgan`, MiB | " + " | ".join(known(memory, f, "{:,.0f}") for f in frameworks) + " | |")
    lines.append("| first step after, s | " + " | ".join(known(first, f, "{:.1f}") for f in frameworks) + " | |")
    return "\n".join(lines)


def roofline(report):
    """Kernels of a step of `dcgan` as circles, area by time: what they do against what a byte of theirs allows."""
    data = report["kernels"]
    peak, bandwidth = data["peakGigaflops"], data["bandwidth"]
    kernels = [k for k in data["kernels"] if k["performedGigaflops"] > 0 and k["milliseconds"] > 0.01]
    width, height, left, bottom = 760, 420, 64, 372
    x_low, x_high, y_low, y_high = math.log2(0.125), math.log2(64), math.log2(1), math.log2(512)
    x = lambda v: left + (math.log2(max(v, 0.125)) - x_low) / (x_high - x_low) * (width - left - 20)
    y = lambda v: bottom - (math.log2(max(v, 1)) - y_low) / (y_high - y_low) * (bottom - 24)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">',
        f'<rect width="{width}" height="{height}" fill="white"/>',
    ]
    for power in range(-3, 7):
        value = 2.0**power
        parts.append(f'<line x1="{x(value):.1f}" y1="24" x2="{x(value):.1f}" y2="{bottom}" stroke="#eee"/>')
        parts.append(f'<text x="{x(value):.1f}" y="{bottom + 16}" text-anchor="middle">{value:g}</text>')
    for power in range(0, 10):
        value = 2.0**power
        parts.append(f'<line x1="{left}" y1="{y(value):.1f}" x2="{width - 20}" y2="{y(value):.1f}" stroke="#eee"/>')
        parts.append(f'<text x="{left - 6}" y="{y(value) + 4:.1f}" text-anchor="end">{value:g}</text>')
    ridge = peak / bandwidth
    points = [(0.125, 0.125 * bandwidth), (ridge, peak), (64, peak)]
    line = " ".join(f"{x(a):.1f},{y(b):.1f}" for a, b in points)
    parts.append(f'<polyline points="{line}" fill="none" stroke="#333" stroke-width="2"/>')
    parts.append(f'<text x="{width - 24}" y="{y(peak) - 22:.1f}" text-anchor="end">{peak:.0f} GFLOP/s measured</text>')
    parts.append(f'<text x="{x(1) + 8:.1f}" y="{y(bandwidth) + 14:.1f}">{bandwidth:.0f} GB/s measured</text>')
    total = sum(k["milliseconds"] for k in data["kernels"])
    for kernel in sorted(kernels, key=lambda k: -k["milliseconds"]):
        share = kernel["milliseconds"] / total
        fast = kernel["gigaflops"] > kernel["performedGigaflops"] * 1.01
        title = f"{kernel['name']}: {kernel['milliseconds']:.2f} ms, {kernel['performedGigaflops']:.0f} GFLOP/s done"
        parts.append(
            f'<circle cx="{x(kernel["flopsPerByte"]):.1f}" cy="{y(kernel["performedGigaflops"]):.1f}"'
            f' r="{3 + 60 * math.sqrt(share / math.pi):.1f}" fill="{"#c03030" if fast else "#3060c0"}"'
            f' fill-opacity="0.35" stroke="#333" stroke-width="0.5"><title>{escape(title)}</title></circle>'
        )
    parts.append(f'<text x="{width / 2}" y="{height - 8}" text-anchor="middle">FLOP for each byte read or written</text>')
    parts.append(f'<text x="{left}" y="16">GFLOP/s done; area: share of the step; red: fast convolution, blue: direct</text>')
    parts.append("</svg>")
    return "\n".join(parts) + "\n"


def account(report):
    """Where the time of a step goes."""
    data = report["kernels"]
    groups = {"products of fast convolutions": 0.0, "other products": 0.0, "transforms and what is fused to them, elementwise": 0.0}
    for kernel in data["kernels"]:
        fast = kernel["gigaflops"] > kernel["performedGigaflops"] * 1.01
        names = list(groups)
        groups[names[0] if fast else names[1] if kernel["performedGigaflops"] > 0 else names[2]] += kernel["milliseconds"]
    step = data["millisecondsPerStep"]
    groups["waiting at barriers"] = max(0.0, step - sum(groups.values()))
    cells = [f"{name} {time:.1f} ms ({time / step * 100:.0f} %)" for name, time in groups.items()]
    return f"A step of `dcgan`, {step:.1f} ms: " + ", ".join(cells) + "."


def penalty(report):
    """What the gradient penalty costs: `wgan-gp` beside `wgan`, whose networks and critic steps are the same."""
    rows = {row["bench"]["model"]: row["bench"] for row in report["overview"] or []}
    if not {"wgan", "wgan-gp"} <= rows.keys():
        return None
    plain, penalised = rows["wgan"], rows["wgan-gp"]
    times = penalised["millisecondsPerStep"] / plain["millisecondsPerStep"]
    return (
        f"With the gradient penalty a step takes {times:.2f} times as long: `wgan-gp` {penalised['samplesPerSecond']:,.0f}"
        f" samples/s, `wgan` {plain['samplesPerSecond']:,.0f}."
    )


def replace(path, text):
    """Writes a file beside its place, then puts it there: what fails leaves the old one."""
    beside = f"{path}.{os.getpid()}.tmp"
    try:
        with open(beside, "w") as file:
            file.write(text)
        os.replace(beside, path)
    except BaseException:
        if os.path.exists(beside):
            os.remove(beside)
        raise


def main():
    result, readme, picture = sys.argv[1:4]
    with open(result) as file:
        report = json.load(file)
    drawn = roofline(report)
    with open(readme) as file:
        text = file.read()
    before, begin, rest = text.partition("<!-- speed -->")
    _, end, after = rest.partition("<!-- /speed -->")
    if not begin or not end:
        sys.exit(f"{readme} has no <!-- speed --> and <!-- /speed -->; nothing was written")
    rounds = report["rounds"]
    taken = f"Medians of {rounds} rounds" if rounds > 1 else "One round"
    head = f"{taken} in turn, float32, {report['machine']}, {report['date']}:"
    parts = [head, table(report), account(report), penalty(report), f"![Roofline of the kernels]({picture})"]
    body = "\n\n".join(part for part in parts if part)
    print(body)
    replace(picture, drawn)
    replace(readme, f"{before}<!-- speed -->\n{body}\n<!-- /speed -->{after}")


if __name__ == "__main__":
    main()
