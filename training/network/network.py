"""The reader's network: words to tags, names, heads and relations."""

import torch
from torch import nn
from torch.nn import functional as F

from bilstm import BiLSTM

# Sizes of the inputs in the order of WORD_FEATURES; the vector is pretrained and stays as it is.
EMBEDDING_SIZES = {"word": 64, "suffix2": 16, "suffix3": 32, "suffix4": 32, "prefix3": 24, "shape": 16}
ARC, JOINT, PRODUCT = 128, 128, 64


class Network(nn.Module):
    """Two layers of BiLSTM over embeddings (Kiperwasser and Goldberg 2016), a biaffine scorer of heads (Dozat and Manning 2017)."""

    def __init__(self, values, vectors, classes, size, dropout=0.33):
        super().__init__()
        self.dropout = dropout
        self.embeddings = nn.ModuleDict(
            {name: nn.Embedding(count + 2, EMBEDDING_SIZES[name]) for name, count in values.items() if name != "vector"}
        )
        for embedding in self.embeddings.values():
            nn.init.normal_(embedding.weight, std=0.3)
        self.features = list(values)
        self.register_buffer("vectors", torch.cat([torch.zeros(2, vectors.shape[1]), vectors]))
        width = sum(EMBEDDING_SIZES.values()) + vectors.shape[1]
        self.first = BiLSTM(width, size)
        self.second = BiLSTM(2 * size, size)
        self.tag = nn.Linear(2 * size, classes["tag"])
        self.penn = nn.Linear(2 * size, classes["penn"])
        self.name = nn.Linear(2 * size, classes["name"])
        if "role" in classes:
            self.role = nn.Linear(2 * size, classes["role"])
        self.head = nn.Linear(2 * size, ARC)
        self.dependent = nn.Linear(2 * size, ARC)
        self.arc = nn.Linear(ARC, ARC)
        self.joint_head = nn.Linear(2 * size, JOINT, bias=False)
        self.joint_dependent = nn.Linear(2 * size, JOINT)
        self.product_head = nn.Linear(2 * size, PRODUCT)
        self.product_dependent = nn.Linear(2 * size, PRODUCT)
        self.relation = nn.Linear(JOINT + PRODUCT, classes["relation"])

    def drop(self, x, share=None):
        """Dropout with one mask a sentence (Gal and Ghahramani 2016): x is [words, sentences, size]."""
        share = self.dropout if share is None else share
        if not self.training:
            return x
        return x * (torch.rand(1, *x.shape[1:]) >= share) / (1 - share)

    def encode(self, ids):
        """ids: [words, sentences, features], the root at word 0; gives both layers' outputs."""
        inputs = [
            self.vectors[ids[..., i]] if name == "vector" else self.embeddings[name](ids[..., i])
            for i, name in enumerate(self.features)
        ]
        low = self.drop(self.first(self.drop(torch.cat(inputs, -1), 0.2)))
        return low, self.drop(self.second(low))

    def forward(self, ids):
        """Scores of tags, Penn tags and names [words, sentences, classes], of heads [sentences, words, words + 1], and `high`."""
        low, high = self.encode(ids)
        own = high[1:]
        head = self.drop(F.leaky_relu(self.head(high), 0.1))
        dependent = self.drop(F.leaky_relu(self.dependent(own), 0.1))
        arcs = torch.bmm(self.arc(dependent).transpose(0, 1), head.permute(1, 2, 0))
        return self.tag(low[1:]), self.penn(low[1:]), self.name(own), arcs, high

    def relations(self, high, heads):
        """Scores [words, sentences, relations] of each word's relation to the head given; heads: [words, sentences]."""
        own = high[1:]

        def at_head(x):
            return x.gather(0, heads.unsqueeze(-1).expand(-1, -1, x.shape[-1]))

        joint = F.leaky_relu(at_head(self.joint_head(high)) + self.joint_dependent(own), 0.1)
        product = at_head(self.product_head(high)) * self.product_dependent(own)
        return self.relation(self.drop(torch.cat([joint, product], -1)))
