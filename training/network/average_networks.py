"""Averages the weights of networks that went on from one (Wortsman and others 2022, "Model soups").

    python3 average_networks.py OUT NETWORK.pt …
"""

import sys

import torch


def main():
    out, *sources = sys.argv[1:]
    networks = [torch.load(source) for source in sources]
    states = [network["state"] for network in networks]
    state = {name: sum(state[name] for state in states) / len(states) for name in states[0]}
    torch.save({"state": state, "shape": networks[0]["shape"]}, out)


if __name__ == "__main__":
    main()
