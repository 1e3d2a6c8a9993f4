"""Reads what encode-attributions.ts wrote: passages with their cues, in batches of like length."""

import json
import random

import numpy as np
import torch

CUE_BEGINS = 5
# A state is a byte: ZERO and STEPS times a number from -1 to 1.
ZERO, STEPS = 64, 63


class Passages:
    def __init__(self, folder):
        def read(name, kind):
            return np.fromfile(f"{folder}/attributions.{name}", kind)

        with open(f"{folder}/attributions.json", encoding="utf8") as file:
            self.shape = json.load(file)
        self.states = np.memmap(f"{folder}/attributions.states", np.uint8, "r").reshape(-1, self.shape["width"])
        self.passages = read("passages", np.int32).reshape(-1, 4)
        self.cues = read("cues", np.int32).reshape(-1, 4)
        self.around = read("around", np.uint8).reshape(-1, 4).astype(np.int64)
        self.around_starts = np.concatenate([[0], np.cumsum(self.cues[:, 3])])
        self.quoted = read("quoted", np.uint8).astype(np.int64)

    def batches(self, words_a_batch):
        """Shuffled lists of numbers of passages of like length."""
        order = list(range(len(self.passages)))
        random.shuffle(order)
        order.sort(key=lambda i: self.passages[i, 1] // 8)
        chunks, chunk = [], []
        for i in order:
            if chunk and self.passages[i, 1] * (len(chunk) + 1) > words_a_batch:
                chunks.append(chunk)
                chunk = []
            chunk.append(i)
        chunks.append(chunk)
        random.shuffle(chunks)
        return chunks

    def load(self, chosen):
        """Lengths; of each word [words, passages] its states, whether it is quoted, its part and its cue label; the words around cues or None."""
        lengths = self.passages[chosen, 1]
        size = (int(lengths.max()), len(chosen))
        states = np.full((*size, self.shape["width"]), ZERO, np.uint8)
        quoted, flat, cue = (np.zeros(size, np.int64) for _ in range(3))
        cues = []
        for place, i in enumerate(chosen):
            first, count, start, number = self.passages[i]
            states[:count, place] = self.states[first : first + count]
            quoted[:count, place] = self.quoted[first : first + count]
            cues.extend((place, k) for k in range(start, start + number))
        for place, k in cues:
            _, _, begin, count = self.cues[k]
            roles = self.around[self.around_starts[k] : self.around_starts[k + 1], 3]
            flat[begin : begin + count, place][roles > 0] = roles[roles > 0]
        for place, k in cues:
            first, last = self.cues[k, :2]
            cue[first, place], cue[first + 1 : last + 1, place] = 1, 2
            flat[first, place], flat[first + 1 : last + 1, place] = CUE_BEGINS, CUE_BEGINS + 1
        states = (torch.from_numpy(states).float() - ZERO) / STEPS
        tensors = [torch.from_numpy(x) for x in (quoted, flat, cue)]
        return (torch.from_numpy(lengths.astype(np.int64)), states, *tensors, self.words_around(cues) if cues else None)

    def words_around(self, cues):
        counts = np.array([self.cues[k, 3] for _, k in cues], np.int64)
        size = (int(counts.max()), len(cues))
        word, passage, path, distance, place, role = (np.zeros(size, np.int64) for _ in range(6))
        for column, (at, k) in enumerate(cues):
            begin, count = self.cues[k, 2:]
            rows = self.around[self.around_starts[k] : self.around_starts[k + 1]]
            word[:count, column] = np.arange(begin, begin + count)
            for target, source in ((path, 0), (distance, 1), (place, 2), (role, 3)):
                target[:count, column] = rows[:, source]
            passage[:, column] = at
        firsts = np.array([self.cues[k, 0] for _, k in cues], np.int64)
        t = torch.from_numpy
        return {
            "at": (t(word), t(passage)),
            "cue": (t(firsts), t(passage[0].copy())),
            "path": t(path),
            "distance": t(distance),
            "place": t(place),
            "role": t(role),
            "lengths": t(counts),
        }
