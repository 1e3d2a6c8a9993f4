"""Trains the reader's network on encoded corpora.

    python3 train_network.py FOLDER OUT --size 192 --epochs 25 --seed 1 [--with SET …]

Needs PyTorch. Prints the scores on the treebanks' and the names' dev sets as it goes; heads are the best ones, not yet a tree.
"""

import argparse
import random
import time

import numpy as np
import torch
from torch.nn import functional as F

from corpus import MISSING, Corpus, batches
from network import Network
from scores import score

WORDS_A_BATCH = 1000
RATE = 2.2e-3


def loss_of(network, rows, corpus, unknown, tag_weight):
    ids, told = corpus.split(corpus.recase(rows))
    words = ids[..., 0]
    ids[..., 0] = torch.where(torch.rand(words.shape) < unknown[words], torch.ones_like(words), words)
    vector = ids[..., 1]
    ids[..., 1] = torch.where((torch.rand(vector.shape) < 0.05) & (vector > 0), torch.ones_like(vector), vector)
    tag, penn, name, arcs, high = network(ids)

    def entropy(scores, wanted):
        return F.cross_entropy(scores.reshape(-1, scores.shape[-1]), wanted.reshape(-1), ignore_index=MISSING)

    loss = 0
    if told["tag"].max() >= 0:
        heads = told["head"].clamp(min=0)
        loss = loss + tag_weight * (entropy(tag, told["tag"]) + 0.5 * entropy(penn, told["penn"]))
        loss = loss + entropy(network.relations(high, heads), told["relation"])
        arc = F.cross_entropy(arcs.reshape(-1, arcs.shape[-1]), told["head"].t().reshape(-1), ignore_index=MISSING, reduction="none")
        # Who says what hangs on these arcs, and they are rare.
        weight = 1.0 + corpus.is_reported[told["relation"].t().reshape(-1).clamp(min=0)]
        loss = loss + (arc * weight).sum() / weight.sum()
    if told["name"].max() >= 0:
        loss = loss + entropy(name, told["name"])
    if told["role"].max() >= 0:
        loss = loss + 0.5 * entropy(network.role(high[1:]), told["role"])
    return loss


def main():
    options = argparse.ArgumentParser()
    options.add_argument("folder")
    options.add_argument("out")
    options.add_argument("--size", type=int, default=160)
    options.add_argument("--epochs", type=int, default=25)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--vectors", type=int, default=64)
    options.add_argument("--dropout", type=float, default=0.33)
    options.add_argument("--tag-weight", type=float, default=0.5)
    options.add_argument("--rate", type=float, default=RATE, help="of learning, at its highest")
    options.add_argument("--from", dest="start", help="a trained network to go on from")
    options.add_argument("--with", dest="sets", nargs="*", default=["gum-train", "ewt-train", "conll2003-train", *3 * ["politics-train"]])
    chosen = options.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(chosen.seed)
    np.random.seed(chosen.seed)
    random.seed(chosen.seed)

    corpus = Corpus(chosen.folder)
    sentences = [sentence for name in chosen.sets for sentence in corpus.sentences(name)]
    counts = np.bincount(np.concatenate([s[:, 0] for s in sentences]), minlength=len(corpus.values["word"]) + 2)
    unknown = torch.from_numpy(0.25 / (counts + 0.25) + 0.03).float()
    unknown[0] = 0
    shape = {
        "values": {name: len(values) for name, values in corpus.values.items()},
        "classes": {name: len(classes) for name, classes in corpus.classes.items()},
        "size": chosen.size,
    }
    network = Network(vectors=corpus.vectors(chosen.vectors), dropout=chosen.dropout, **shape)
    if chosen.start:
        network.load_state_dict(torch.load(chosen.start)["state"])
    learnt = [p for p in network.parameters() if p.requires_grad]
    optimiser = torch.optim.Adam(learnt, lr=chosen.rate, betas=(0.9, 0.95))
    started, step = time.time(), 0
    total = chosen.epochs * sum(1 for _ in batches(sentences, WORDS_A_BATCH))
    for epoch in range(chosen.epochs):
        network.train()
        losses = []
        for rows in batches(sentences, WORDS_A_BATCH):
            step += 1
            optimiser.param_groups[0]["lr"] = chosen.rate * min(1, step / 300) * max(0, 1 - step / total) + 1e-5
            loss = loss_of(network, rows, corpus, unknown, chosen.tag_weight)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(learnt, 5.0)
            optimiser.step()
            losses.append(loss.item())
        print(f"epoch {epoch + 1} loss {np.mean(losses):.3f} {time.time() - started:.0f} s", flush=True)
        if epoch % 3 == 2 or epoch == chosen.epochs - 1:
            torch.save({"state": network.state_dict(), "shape": shape}, chosen.out)
            print("  ", score(network, corpus), flush=True)


if __name__ == "__main__":
    main()
