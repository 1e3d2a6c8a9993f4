"""How well a network does on the dev sets, as it is being trained: the project's own evaluation is what counts."""

import torch

from corpus import batches


def predict(networks, ids):
    """Best heads [words, sentences] and classes by the mean of the networks' log-probabilities."""
    with torch.no_grad():
        outputs = [network(ids) for network in networks]

        def mean(k):
            return torch.stack([torch.log_softmax(output[k], -1) for output in outputs]).mean(0)

        heads = mean(3).argmax(-1).t()
        relations = torch.stack([torch.log_softmax(n.relations(o[4], heads), -1) for n, o in zip(networks, outputs)]).mean(0)
        return {"head": heads, "relation": relations.argmax(-1), "tag": mean(0).argmax(-1), "penn": mean(1).argmax(-1), "name": mean(2).argmax(-1)}


def score(network, corpus):
    network.eval()
    plain = torch.tensor([corpus.classes["relation"].index(r.split(":")[0]) for r in corpus.classes["relation"]])
    mark = corpus.classes["tag"].index("PUNCT")
    lines = []
    for name in ("gum-dev", "ewt-dev"):
        right = {"tag": 0, "penn": 0, "uas": 0, "las": 0}
        seen = counted = 0
        for rows in batches(corpus.sentences(name), 2000, longest=1000):
            ids, told = corpus.split(rows)
            guess = predict([network], ids)
            words = told["tag"] != mark
            seen += told["tag"].numel()
            counted += words.sum().item()
            for column in ("tag", "penn"):
                right[column] += (guess[column] == told[column]).sum().item()
            attached = (guess["head"] == told["head"]) & words
            right["uas"] += attached.sum().item()
            right["las"] += (attached & (plain[guess["relation"]] == plain[told["relation"]])).sum().item()
        lines.append(
            f"{name} UPOS {100 * right['tag'] / seen:.2f} XPOS {100 * right['penn'] / seen:.2f} "
            f"UAS {100 * right['uas'] / counted:.2f} LAS {100 * right['las'] / counted:.2f}"
        )
    for name in ("conll2003-dev", "politics-dev"):
        gold = found = right = 0
        for rows in batches(corpus.sentences(name), 2000, longest=1000):
            ids, told = corpus.split(rows)
            guess = predict([network], ids)["name"]
            for k in range(rows.shape[1]):
                a, b = spans(told["name"][:, k].tolist()), spans(guess[:, k].tolist())
                gold, found, right = gold + len(a), found + len(b), right + len(a & b)
        lines.append(f"{name} F1 {200 * right / max(1, gold + found):.2f}")
    if hasattr(network, "role"):
        gold = found = right = 0
        for rows in batches(corpus.sentences("polnear-dev"), 2000, longest=1000):
            ids, told = corpus.split(rows)
            with torch.no_grad():
                guess = network.role(network.encode(ids)[1][1:]).argmax(-1)
            gold += (told["role"] > 0).sum().item()
            found += (guess > 0).sum().item()
            right += ((guess == told["role"]) & (guess > 0)).sum().item()
        lines.append(f"polnear-dev words F1 {200 * right / max(1, gold + found):.2f}")
    return " · ".join(lines)


def spans(labels):
    """BIO labels (0 outside, odd begins, even continues) to a set of (first, last, class); MISC is not counted."""
    out, first, kind = set(), None, None
    for i, label in enumerate(labels + [0]):
        if first is not None and not (label and label % 2 == 0 and (label - 1) // 2 == kind):
            if kind < 3:
                out.add((first, i - 1, kind))
            first = None
        if label and (label % 2 == 1 or first is None):
            first, kind = i, (label - 1) // 2
    return out
