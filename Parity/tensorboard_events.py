"""Does TensorBoard read what a run wrote for it? And what its own writer makes of some events, for TensorBoardTests.

    python tensorboard_events.py RUN        compares RUN/tensorboard with RUN/metrics.jsonl, samples and scores
    python tensorboard_events.py --record   prints the records of some events
"""

import glob
import io
import json
import struct
import sys

from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from tensorboard.compat.proto import event_pb2, summary_pb2, tensor_pb2, tensor_shape_pb2, types_pb2
from tensorboard.summary.writer.record_writer import RecordWriter


def check(run):
    everything = {"scalars": 0, "images": 0, "tensors": 0, "compressedHistograms": 0, "histograms": 0, "audio": 0}
    events = EventAccumulator(run + "/tensorboard", size_guidance=everything)
    events.Reload()
    tags = events.Tags()
    metrics = {line["step"]: line for line in map(json.loads, open(run + "/metrics.jsonl"))}
    values = 0
    for tag in tags["scalars"]:
        if tag.startswith("scores/"):
            continue
        key = "ms" if tag == "speed/milliseconds" else tag.replace("/", "_")
        steps = set()
        for scalar in events.Scalars(tag):
            assert scalar.step not in steps, f"{tag}: step {scalar.step} is there twice"
            steps.add(scalar.step)
            expected = metrics[scalar.step][key]
            assert abs(scalar.value - expected) <= 1e-3 + 1e-6 * abs(expected), (tag, scalar, expected)
            values += 1
        due = {s for s, line in metrics.items() if key in line and (s <= 1000 or s % 10 == 0)}
        assert due <= steps, f"{tag}: steps {sorted(due - steps)[:5]} are missing"
    assert "loss/generator" in tags["scalars"] or "loss" in tags["scalars"], tags
    pictures = {open(name, "rb").read() for name in glob.glob(run + "/samples/*.png")}
    images = events.Images("samples") if "samples" in tags["images"] else []
    for image in images:
        assert image.encoded_image_string in pictures, f"the image of step {image.step} is no file of the run"
        width, height = struct.unpack(">II", image.encoded_image_string[16:24])
        assert (image.width, image.height) == (width, height), (image.step, image.width, image.height)
    assert bool(images) == bool(pictures), "pictures are missing"
    texts = events.Tensors("configuration")
    text = texts[-1].tensor_proto.string_val[0].decode()
    written = json.loads(text.replace("\n    ", "\n"))
    assert written["model"] == json.load(open(run + "/config.json"))["model"]
    plugin = events.SummaryMetadata("configuration").plugin_data.plugin_name
    assert plugin == "text", plugin
    files = len(glob.glob(run + "/tensorboard/*"))
    print(
        f"{run}: TensorBoard reads {values} numbers of {len(tags['scalars'])} kinds, {len(images)} images, "
        f"{len(texts)} texts in {files} files; they are those of the run"
    )


def record():
    def summary(**fields):
        return summary_pb2.Summary(value=[summary_pb2.Summary.Value(**fields)])

    text = tensor_pb2.TensorProto(
        dtype=types_pb2.DT_STRING,
        tensor_shape=tensor_shape_pb2.TensorShapeProto(dim=[tensor_shape_pb2.TensorShapeProto.Dim(size=1)]),
        string_val=["x é".encode()],
    )
    metadata = summary_pb2.SummaryMetadata(
        plugin_data=summary_pb2.SummaryMetadata.PluginData(plugin_name="text")
    )
    image = summary_pb2.Summary.Image(height=1, width=300, colorspace=3, encoded_image_string=b"\x89PNG")
    scalars = [("loss/generator", 0.693), ("score/real", -0.5)]
    events = [
        event_pb2.Event(wall_time=1.5, file_version="brain.Event:2"),
        event_pb2.Event(
            wall_time=2.25, step=501, session_log=event_pb2.SessionLog(status=event_pb2.SessionLog.START)
        ),
        event_pb2.Event(
            wall_time=1.8e9,
            step=70_000,
            summary=summary_pb2.Summary(
                value=[summary_pb2.Summary.Value(tag=tag, simple_value=value) for tag, value in scalars]
            ),
        ),
        event_pb2.Event(wall_time=3, step=1, summary=summary(tag="samples", image=image)),
        event_pb2.Event(wall_time=4, summary=summary(tag="configuration", tensor=text, metadata=metadata)),
    ]
    for event in events:
        out = io.BytesIO()
        RecordWriter(out).write(event.SerializeToString())
        print(out.getvalue().hex())


record() if sys.argv[1:] == ["--record"] else check(sys.argv[1])
