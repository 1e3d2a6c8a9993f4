"""Fills in what a corpus does not tell with what several networks, taken together, make of it: a student learns from them all.

    python3 label_corpora.py FOLDER NETWORK.pt …

Writes SET-told.rows beside each training set (Buciluă, Caruana and Niculescu-Mizil 2006, with the most probable class alone).
"""

import sys

import numpy as np
import torch

from corpus import MISSING, Corpus, batches_of
from network import Network
from scores import predict

SETS = ("gum-train", "ewt-train", "conll2003-train", "politics-train", "polnear-train")


def main():
    folder, *sources = sys.argv[1:]
    torch.set_num_threads(1)
    corpus = Corpus(folder)
    networks = []
    for source in sources:
        saved = torch.load(source)
        vectors = torch.zeros(len(corpus.values["vector"]), saved["state"]["vectors"].shape[1])
        network = Network(vectors=vectors, **saved["shape"])
        network.load_state_dict(saved["state"])
        networks.append(network.eval())
    for name in SETS:
        sentences = [sentence.copy() for sentence in corpus.sentences(name)]
        for chosen in batches_of(sentences, 3000):
            rows = np.stack([sentences[i] for i in chosen], 1)
            guess = predict(networks, corpus.split(rows)[0])
            for k, column in enumerate(corpus.told):
                if column not in guess:
                    continue
                told = rows[..., len(corpus.features) + 3 + k]
                filled = np.where(told == MISSING, guess[column].numpy(), told)
                for place, i in enumerate(chosen):
                    sentences[i][:, len(corpus.features) + 3 + k] = filled[:, place]
        np.concatenate(sentences).tofile(f"{folder}/{name}-told.rows")
        np.fromfile(f"{folder}/{name}.lengths", np.int32).tofile(f"{folder}/{name}-told.lengths")
        print(f"{name}: {len(sentences)} sentences", flush=True)


if __name__ == "__main__":
    main()
