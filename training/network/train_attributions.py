"""Trains the network of attributions on what encode-attributions.ts wrote; the reader's own network stands still.

    python3 train_attributions.py FOLDER OUT.pt [--epochs 8] [--seed 4]

Needs PyTorch. Prints the mean loss a passage; the project's own evaluation is what counts.
"""

import argparse
import random
import time

import numpy as np
import torch
from torch.nn import functional as F

from attributions import AttributionNetwork
from passages import Passages

WORDS_A_BATCH = 2000
RATE = 2e-3
# Of the losses: cues, parts, roles around a cue.
CUES, FLAT, ROLES = 2.0, 0.5, 2.0


def loss_of(network, batch):
    lengths, states, quoted, flat, cue, around = batch
    context = network.read(states, quoted, lengths)
    inside = torch.arange(len(flat)).unsqueeze(1) < lengths
    loss = CUES * F.cross_entropy(network.cue(context)[inside], cue[inside])
    loss = loss + FLAT * F.cross_entropy(network.flat(context)[inside], flat[inside])
    if around:
        loss = loss + ROLES * network.chain.loss(network.label(context, around), around["role"], around["lengths"])
    return loss


def main():
    options = argparse.ArgumentParser()
    options.add_argument("folder")
    options.add_argument("out")
    options.add_argument("--epochs", type=int, default=8)
    options.add_argument("--seed", type=int, default=4)
    chosen = options.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(chosen.seed)
    random.seed(chosen.seed)

    passages = Passages(chosen.folder)
    network = AttributionNetwork(passages.shape)
    optimiser = torch.optim.Adam(network.parameters(), lr=RATE, betas=(0.9, 0.95))
    started, step = time.time(), 0
    total = chosen.epochs * len(passages.batches(WORDS_A_BATCH))
    for epoch in range(chosen.epochs):
        losses = []
        for batch in passages.batches(WORDS_A_BATCH):
            step += 1
            optimiser.param_groups[0]["lr"] = RATE * min(1, step / 200) * max(0, 1 - step / total) + 1e-5
            loss = loss_of(network, passages.load(batch))
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimiser.step()
            losses.append(loss.item())
        print(f"epoch {epoch + 1} loss {np.mean(losses):.4f} {time.time() - started:.0f} s", flush=True)
        torch.save({"state": network.state_dict(), "shape": passages.shape}, chosen.out)


if __name__ == "__main__":
    main()
