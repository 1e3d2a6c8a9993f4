"""Packs a trained network into the two files that the reader loads: whole numbers of eight bits, a scale a row.

    python3 pack_network.py FOLDER NETWORK.pt OUT        writes OUT.json and OUT.bin

A table's columns have scales of their own, which go into the columns of the layer that reads it; so an input is a plain byte.
Rows are padded to a multiple of four, columns of sixteen, as the kernel wants them.
"""

import json
import sys

import numpy as np
import torch

from corpus import Corpus
from network import Network

LARGEST = 127
# An input of a layer is a byte of 0 to 127: ZERO and STEPS times the value, be it a table's or a hidden state.
ZERO, STEPS = 64, 63
HIGH = ("name", "role", "head", "dependent", "joint_head", "joint_dependent", "product_head", "product_dependent")


def packed_rows(weight):
    """Rows of floats to bytes and one scale a row."""
    scales = np.abs(weight).max(1) / LARGEST
    scales[scales == 0] = 1
    return np.clip(np.rint(weight / scales[:, None]), -LARGEST, LARGEST).astype(np.int8), scales.astype(np.float32)


def pad(array, rows=4, columns=16):
    return np.pad(array, [(0, -array.shape[0] % rows), (0, -array.shape[1] % columns)])


class Pack:
    def __init__(self):
        self.parts, self.offset, self.places = [], 0, {}

    def add(self, name, array):
        data = np.ascontiguousarray(array).tobytes()
        self.places[name] = {"at": self.offset, "shape": list(array.shape)}
        data += b"\0" * (-len(data) % 16)
        self.parts.append(data)
        self.offset += len(data)

    def matrix(self, name, weight):
        """Bytes [rows, columns] and a scale a row; gives what ZERO in every input adds to each row."""
        rows, scales = packed_rows(pad(weight))
        self.add(name, rows)
        self.add(f"{name} scales", scales)
        return ZERO * scales * rows.sum(1, dtype=np.int64)

    def layer(self, name, weight, bias):
        """A matrix and its biases, from which is taken off what ZERO adds."""
        excess = self.matrix(name, weight)
        self.add(f"{name} biases", (np.pad(bias, (0, -len(bias) % 4)) - excess).astype(np.float32))


def table_scales(table):
    """A scale a column; the few numbers beyond are clipped."""
    return np.maximum(np.quantile(np.abs(table), 0.9995, axis=0), 1e-6) / STEPS


def main():
    folder, source, out = sys.argv[1:4]
    corpus = Corpus(folder)
    saved = torch.load(source)
    vectors = torch.zeros(len(corpus.values["vector"]), saved["state"]["vectors"].shape[1])
    network = Network(vectors=vectors, **saved["shape"])
    network.load_state_dict(saved["state"])
    size = saved["shape"]["size"]
    pack = Pack()

    scales, features = [], []
    for name in corpus.features:
        table = (network.vectors if name == "vector" else network.embeddings[name].weight).detach().numpy()
        scale = table_scales(table)
        pack.add(f"table {name}", (ZERO + np.clip(np.rint(table / scale), -STEPS, STEPS)).astype(np.int8))
        scales.append(scale)
        features.append({"name": name, "size": table.shape[1]})

    for name, layer, factor in (("first", network.first, np.concatenate(scales)), ("second", network.second, 1 / STEPS)):
        recur = [layer.recur[direction].detach().numpy().T / STEPS for direction in (0, 1)]
        excess = [pack.matrix(f"{name} recur {direction}", recur[direction]) for direction in (0, 1)]
        bias = layer.enter.bias.detach().numpy() - np.concatenate(excess)
        pack.layer(f"{name} enter", layer.enter.weight.detach().numpy() * factor, bias)
    for name, heads in (
        ("low", ("tag", "penn")),
        ("high", HIGH),
    ):
        layers = [getattr(network, head) for head in heads]
        weight = np.concatenate([layer.weight.detach().numpy() for layer in layers]) / STEPS
        bias = np.concatenate([np.zeros(layer.out_features) if layer.bias is None else layer.bias.detach().numpy() for layer in layers])
        pack.layer(name, weight, bias)
    for name in ("arc", "relation"):
        layer = getattr(network, name)
        pack.add(name, layer.weight.detach().numpy())
        pack.add(f"{name} biases", layer.bias.detach().numpy())

    with open(f"{out}.bin", "wb") as file:
        file.write(b"".join(pack.parts))
    meta = {
        "size": size,
        "features": features,
        "values": ["\n".join(corpus.values[name]) for name in corpus.features],
        "classes": corpus.classes,
        "heads": {"low": sizes(network, ("tag", "penn")), "high": sizes(network, HIGH)},
        "places": pack.places,
    }
    with open(f"{out}.json", "w", encoding="utf8") as file:
        json.dump(meta, file, ensure_ascii=False)
    print(f"{pack.offset} bytes of weights")


def sizes(network, heads):
    return {head: getattr(network, head).out_features for head in heads}


if __name__ == "__main__":
    main()
