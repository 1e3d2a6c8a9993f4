"""Reads what encode-corpora.ts wrote: sentences as rows of numbers, in batches of one length."""

import json
import random
from collections import defaultdict

import numpy as np
import torch

MISSING = -100


class Corpus:
    def __init__(self, folder):
        self.folder = folder
        with open(f"{folder}/inventory.json", encoding="utf8") as file:
            inventory = json.load(file)
        self.features = inventory["features"]
        self.values = dict(zip(self.features, inventory["values"]))
        self.classes = inventory["classes"]
        self.vector_size = inventory["vectorSize"]
        self.shape = self.features.index("shape")
        self.is_reported = torch.tensor([float(name in ("ccomp", "parataxis")) for name in self.classes["relation"]])
        self.told = ["head", *self.classes]
        self.columns = len(self.features) + 3 + len(self.told)

    def vectors(self, size):
        """The words' vectors, brought to `size` numbers by their principal components, of unit variance on the whole."""
        table = np.fromfile(f"{self.folder}/vectors", np.float32).reshape(-1, self.vector_size)
        centred = table - table.mean(0)
        _, axes = np.linalg.eigh(centred.T @ centred)
        reduced = centred @ axes[:, ::-1][:, :size]
        return torch.from_numpy(np.ascontiguousarray(reduced / reduced.std()))

    def sentences(self, name):
        """Rows of one set, [words, columns] a sentence."""
        rows = np.fromfile(f"{self.folder}/{name}.rows", np.int32).reshape(-1, self.columns)
        lengths = np.fromfile(f"{self.folder}/{name}.lengths", np.int32)
        return np.split(rows, np.cumsum(lengths)[:-1])

    def split(self, rows):
        """rows [words, sentences, columns] to ids, with the root in front, and what is to be told, [words, sentences] each."""
        count = len(self.features)
        ids = np.zeros((rows.shape[0] + 1, rows.shape[1], count), np.int64)
        ids[1:] = rows[..., :count]
        told = rows[..., count + 3 :].astype(np.int64)
        return torch.from_numpy(ids), {name: torch.from_numpy(told[..., i]) for i, name in enumerate(self.told)}

    def recase(self, rows):
        """A sentence in ten in lower case, one in twenty in capitals, one in twenty with a headline's capitals: a change of shapes."""
        draw = np.random.random(rows.shape[1])
        rows = rows.copy()
        for least, column in ((0.0, 0), (0.1, 1), (0.15, 2)):
            chosen = (draw >= least) & (draw < least + (0.1 if column == 0 else 0.05))
            rows[:, chosen, self.shape] = rows[:, chosen, len(self.features) + column]
        return rows


def batches_of(sentences, words_a_batch, longest=1000):
    """Shuffled lists of the numbers of sentences of one length; none is empty or longer than `longest` words."""
    by_length = defaultdict(list)
    for i, sentence in enumerate(sentences):
        if 0 < len(sentence) <= longest:
            by_length[len(sentence)].append(i)
    chunks = []
    for length, group in by_length.items():
        random.shuffle(group)
        size = max(1, words_a_batch // length)
        chunks.extend(group[k : k + size] for k in range(0, len(group), size))
    random.shuffle(chunks)
    return chunks


def batches(sentences, words_a_batch, longest=110):
    """Shuffled batches [words, sentences, columns] of sentences of one length."""
    for chunk in batches_of(sentences, words_a_batch, longest):
        yield np.stack([sentences[i] for i in chunk], 1)
