"""The network that marks attributions, on the states of the reader's network; `src/analysis/attributions` is its runtime."""

import torch
from torch import nn
from torch.nn import functional as F

from bilstm import BiLSTM, recur
from chain import Chain

# Cells of one direction, of the passage and around a cue; sizes of what is told of a word.
CONTEXT, AROUND = 128, 96
QUOTED, DISTANCE, PATH, PLACE, FOCUS = 8, 16, 24, 8, 32
ROLES = 5


class AttributionNetwork(nn.Module):
    """Two layers over the passage that find cues, and one around each cue that labels its speaker and content (He and others 2017)."""

    def __init__(self, shape, dropout=0.5):
        super().__init__()
        self.dropout = dropout
        self.quoted = nn.Embedding(2, QUOTED)
        self.context = BiLSTM(shape["width"] + QUOTED, CONTEXT)
        self.deeper = BiLSTM(2 * CONTEXT, CONTEXT)
        # `flat` is learned for its own sake: each word's part in whatever attribution.
        self.cue = nn.Linear(2 * CONTEXT, 3)
        self.flat = nn.Linear(2 * CONTEXT, ROLES + 2)
        self.role = nn.Linear(2 * CONTEXT, ROLES)
        self.focus = nn.Linear(2 * CONTEXT, FOCUS)
        self.enter = nn.Linear(2 * CONTEXT, 8 * AROUND)
        self.distance = nn.Embedding(shape["steps"], DISTANCE)
        self.path = nn.Embedding(shape["paths"], PATH)
        self.place = nn.Embedding(shape["places"], PLACE)
        self.around = BiLSTM(DISTANCE + PATH + PLACE + FOCUS, AROUND)
        self.roles = nn.Linear(2 * AROUND, ROLES)
        self.chain = Chain(ROLES)

    def drop(self, x, share=None):
        """Dropout with one mask a passage (Gal and Ghahramani 2016)."""
        share = self.dropout if share is None else share
        if not self.training:
            return x
        return x * (torch.rand(1, *x.shape[1:]) >= share) / (1 - share)

    def read(self, states, quoted, lengths):
        """[words, passages, width] of states to [words, passages, 2 * CONTEXT]."""
        inputs = torch.cat([self.drop(states), self.quoted(quoted)], -1)
        return self.drop(self.deeper(self.drop(self.context(inputs, lengths)), lengths))

    def label(self, context, words):
        """Scores [words, cues, ROLES] of the words around cues. `words` has their `at` (word and passage), path, distance, place, the
        cues' own `cue` (word and passage) and `lengths`."""
        focus = F.leaky_relu(self.focus(context[words["cue"]]), 0.1).unsqueeze(0).expand(len(words["path"]), -1, -1)
        told = [self.distance(words["distance"]), self.path(words["path"]), self.place(words["place"]), focus]
        entering = self.around.enter(self.drop(torch.cat(told, -1), 0.1)) + self.enter(context)[words["at"]]
        around = self.drop(recur(entering, self.around.recur, words["lengths"]))
        return self.roles(around) + self.role(context[words["at"]])
