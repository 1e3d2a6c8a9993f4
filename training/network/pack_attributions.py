"""Packs the network that marks attributions into the two files that the reader loads, as pack_network.py packs the reader's.

    python3 pack_attributions.py NETWORK.pt OUT        writes OUT.json and OUT.bin

What an embedding brings into the second layer depends on nothing else, so it is multiplied out here, a row a value.
"""

import json
import sys

import numpy as np
import torch

from pack_network import STEPS, Pack

# Until calibrate-attributions.ts has fitted it.
UNCALIBRATED = {"bias": 0, "cue": 1, "roles": 1, "least": 0}
HEADS = ("cue", "role", "focus", "enter")


def add_cells(pack, name, recur, weight, bias):
    """The cells' two matrices and biases that make up for them; `weight`, of bytes as inputs, None where nothing enters by a matrix."""
    matrices = [recur[direction].numpy().T / STEPS for direction in (0, 1)]
    excess = [pack.matrix(f"{name} recur {direction}", matrices[direction]) for direction in (0, 1)]
    bias = bias.numpy() - np.concatenate(excess)
    if weight is None:
        pack.add(f"{name} biases", bias.astype(np.float32))
    else:
        pack.layer(f"{name} enter", weight.numpy() / STEPS, bias)


def main():
    source, out = sys.argv[1:3]
    saved = torch.load(source)
    state = saved["state"]
    pack = Pack()

    width = state["context.enter.weight"].shape[1] - state["quoted.weight"].shape[1]
    enter = state["context.enter.weight"]
    unquoted, quoted = (enter[:, width:] @ state["quoted.weight"].T).T
    add_cells(pack, "context", state["context.recur"], enter[:, :width], state["context.enter.bias"] + unquoted)
    pack.add("quoted", (quoted - unquoted).numpy())
    add_cells(pack, "deeper", state["deeper.recur"], state["deeper.enter.weight"], state["deeper.enter.bias"])

    weight = np.concatenate([state[f"{head}.weight"].numpy() for head in HEADS]) / STEPS
    bias = np.concatenate([state[f"{head}.bias"].numpy() for head in HEADS])
    pack.layer("heads", weight, bias)

    around = state["around.enter.weight"]
    at = 0
    for name in ("distance", "path", "place"):
        table = state[f"{name}.weight"]
        pack.add(f"{name}s", (table @ around[:, at : at + table.shape[1]].T).numpy())
        at += table.shape[1]
    pack.add("focus", np.ascontiguousarray(around[:, at:].numpy()))
    add_cells(pack, "around", state["around.recur"], None, state["around.enter.bias"])
    pack.layer("roles", state["roles.weight"].numpy() / STEPS, state["roles.bias"].numpy())
    pack.add("transitions", state["chain.transitions"].numpy())
    pack.add("starts", state["chain.starts"].numpy())

    with open(f"{out}.bin", "wb") as file:
        file.write(b"".join(pack.parts))
    sizes = {head: state[f"{head}.weight"].shape[0] for head in HEADS}
    meta = {"heads": sizes, "confidence": UNCALIBRATED, "places": pack.places}
    with open(f"{out}.json", "w", encoding="utf8") as file:
        json.dump(meta, file)
    print(f"{pack.offset} bytes of weights")


if __name__ == "__main__":
    main()
