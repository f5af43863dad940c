"""``python -m tests.gate.report [SET…]``: the figures of every labelled set and real topic, their floors, their misses."""

from __future__ import annotations

import json
import sys

from tests.gate.builds import judged, labelled
from tests.gate.floors import floors
from tests.gate.scoring import Score, score, score_musts


def measured(name: str) -> Score:
    """The score of one labelled set, or of a real topic by its musts."""
    real = judged()
    gold, feed = real[name] if name in real else labelled()[name]
    return (score_musts if name in real else score)(json.loads(gold.read_text(encoding="utf-8")), feed())


def misses(found: Score) -> str:
    """What a score misses, by figure."""
    return "\n".join(
        f"  [{miss.figure}] {miss.wanted}\n      got {miss.got}"
        for miss in sorted(found.misses, key=lambda miss: miss.figure)
    )


def main() -> None:
    names = sys.argv[1:] or [*labelled(), *judged()]
    scores = {name: measured(name) for name in names}
    for name, found in scores.items():
        print(f"== {name}\n{misses(found)}\n")
    figures = list(dict.fromkeys(figure for found in scores.values() for figure in found.figures))
    print(f"{'':18}" + "".join(f"{name:>16}" for name in names))
    for figure in figures:
        cells = []
        for name in names:
            value, floor = scores[name].figures.get(figure), floors().get(name, {}).get(figure)
            cells.append("" if value is None else f"{value:.3f}" + (f" ≥ {floor:.3f}" if floor is not None else ""))
        print(f"{figure:18}" + "".join(f"{cell:>16}" for cell in cells))


if __name__ == "__main__":
    main()
