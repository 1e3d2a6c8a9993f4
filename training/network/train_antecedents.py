"""Learns whom a pronoun means: weights of features, and maps of the words' states whose products say what goes together.

    python3 train_antecedents.py FOLDER        reads FOLDER/examples.json, examples, states; writes FOLDER/fold-N and FOLDER/all

Each fold's weights are learned from the other folds. Written are floats: the features' weights, then of each place in the order of
PLACES the map [rows, width] and its biases; `src/analysis/coreference/affinity-model.ts` says what the rows are for.
"""

import json
import sys

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

PLACES = ("pronoun", "governor", "anchor", "latest")
# Columns of an example: an option of a pronoun. A place without a word has -1, which is all places but the pronoun's for "nobody".
PRONOUN, FOLD, WORDS, RIGHT, FEATURES = 0, 1, slice(2, 6), 6, 7
EPOCHS, RATE, DECAY, BATCH = 3, 0.003, 0.01, 16
# Shares left out at each step: of the features, of the states' numbers, and of pronouns that features alone must tell.
DROPPED, HIDDEN, BLIND = 0.4, 0.6, 0.15
# The network has read these very texts before, so that its states are surer than they will be: this much is added at random.
NOISE = 0.1


class Ranker(nn.Module):
    def __init__(self, features, width, size):
        super().__init__()
        self.size, self.none = size, features
        self.weights = nn.Embedding(features + 1, 1, padding_idx=features)
        nn.init.zeros_(self.weights.weight)
        rows = {"pronoun": 2 * size + 1, "governor": size, "anchor": 2 * size + 1, "latest": size + 1}
        self.places = nn.ModuleDict({place: nn.Linear(width, rows[place]) for place in PLACES})
        # What has zeros on one side of each product begins as a ranker of features alone, and learns nonetheless.
        for layer, own in (("pronoun", slice(None)), ("governor", slice(None)), ("anchor", -1), ("latest", -1)):
            with torch.no_grad():
                self.places[layer].weight[own] = 0
                self.places[layer].bias[own] = 0

    def forward(self, options, states):
        """options: [options, columns] as in the file; gives a score for each."""
        features = torch.from_numpy(options[:, FEATURES:].astype(np.int64))
        if self.training:
            features = features.masked_fill(torch.rand(features.shape) < DROPPED, self.none)
        words = torch.from_numpy(options[:, WORDS].astype(np.int64))
        at = {place: self.places[place](self.seen(states[words[:, i].clamp(min=0)])) for i, place in enumerate(PLACES)}
        size = self.size
        affinity = at["anchor"][:, -1] + at["latest"][:, -1]
        affinity = affinity + (at["pronoun"][:, :size] * at["anchor"][:, :size]).sum(1)
        affinity = affinity + (at["pronoun"][:, size:-1] * at["latest"][:, :-1]).sum(1)
        affinity = affinity + (at["governor"] * at["anchor"][:, size:-1]).sum(1)
        affinity = torch.where(words[:, 2] < 0, at["pronoun"][:, -1], affinity)
        if self.training:
            pronouns = options[:, PRONOUN] - options[:, PRONOUN].min()
            affinity = affinity * (torch.rand(pronouns.max() + 1) >= BLIND)[torch.from_numpy(pronouns).long()]
        return self.weights(features).sum((1, 2)) + affinity

    def seen(self, states):
        if not self.training:
            return states
        return F.dropout(states + NOISE * torch.randn_like(states), HIDDEN)


def learn(groups, states, shape):
    """groups: a list of the options of each pronoun; the right ones together are to be likely."""
    ranker = Ranker(*shape)
    plain = {"params": [ranker.weights.weight], "lr": RATE}
    maps = {"params": list(ranker.places.parameters()), "lr": RATE / 2}
    optimiser = torch.optim.AdamW([plain, maps], weight_decay=DECAY)
    steps = EPOCHS * (len(groups) // BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: 1 - step / (steps + 1))
    for _ in range(EPOCHS):
        order = np.random.permutation(len(groups))
        for start in range(0, len(order) - BATCH + 1, BATCH):
            # Numbered anew, for the same pronoun comes several times in the file.
            batch = [groups[i].copy() for i in order[start : start + BATCH]]
            for number, group in enumerate(batch):
                group[:, PRONOUN] = number
            options = np.concatenate(batch)
            scores = ranker(options, states)
            right = torch.from_numpy(options[:, RIGHT] > 0)
            scores = scores.split([len(group) for group in batch])
            right = right.split([len(group) for group in batch])
            losses = [s.logsumexp(0) - s[r].logsumexp(0) for s, r in zip(scores, right)]
            optimiser.zero_grad()
            torch.stack(losses).mean().backward()
            optimiser.step()
            schedule.step()
    return ranker


def write(ranker, path):
    layers = [parameter for place in PLACES for parameter in (ranker.places[place].weight, ranker.places[place].bias)]
    parts = [ranker.weights.weight[:-1], *layers]
    torch.cat([part.detach().reshape(-1) for part in parts]).numpy().astype(np.float32).tofile(path)


def main(folder):
    torch.set_num_threads(1)
    torch.manual_seed(1)
    np.random.seed(1)
    with open(f"{folder}/examples.json", encoding="utf8") as file:
        told = json.load(file)
    shape = (told["features"], told["width"], told["size"])
    options = np.fromfile(f"{folder}/examples", np.int32).reshape(-1, told["columns"])
    states = np.fromfile(f"{folder}/states", np.uint8).reshape(-1, told["width"])
    states = (torch.from_numpy(states).float() - 64) / 63
    groups = np.split(options, np.flatnonzero(np.diff(options[:, PRONOUN])) + 1)
    for fold in range(told["folds"]):
        write(learn([group for group in groups if group[0, FOLD] != fold], states, shape), f"{folder}/fold-{fold}")
    write(learn(groups, states, shape), f"{folder}/all")


main(sys.argv[1])
