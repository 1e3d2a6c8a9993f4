"""A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over labels O, B-a, I-a, B-b, I-b, …"""

import torch
from torch import nn

NEVER = -1e4


class Chain(nn.Module):
    def __init__(self, labels):
        super().__init__()
        self.transitions = nn.Parameter(torch.zeros(labels, labels))
        self.starts = nn.Parameter(torch.zeros(labels))
        begins = torch.arange(1, labels, 2)
        barred = torch.full((labels, labels), NEVER)
        barred[:, 0] = 0
        barred[:, begins] = 0
        barred[begins, begins + 1] = 0
        barred[begins + 1, begins + 1] = 0
        self.register_buffer("barred", barred, persistent=False)

    def loss(self, scores, labels, lengths):
        """scores: [words, stretches, labels], labels: [words, stretches]; the mean a word of what the right labels lack."""
        words = scores.shape[0]
        steps = self.transitions + self.barred
        inside = torch.arange(words).unsqueeze(1) < lengths
        total = self.starts + self.barred[0] + scores[0]
        for t in range(1, words):
            following = torch.logsumexp(total.unsqueeze(2) + steps, 1) + scores[t]
            total = torch.where(inside[t].unsqueeze(1), following, total)
        first = (self.starts + self.barred[0])[labels[0]] + scores[0].gather(1, labels[:1].t()).squeeze(1)
        own = scores[1:].gather(2, labels[1:].unsqueeze(2)).squeeze(2) + steps[labels[:-1], labels[1:]]
        return (torch.logsumexp(total, 1) - first - (own * inside[1:]).sum(0)).sum() / lengths.sum()
