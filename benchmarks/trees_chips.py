"""A forest on chips: flash and executed instructions, counted exactly in emulators.

    python trees_chips.py [TARGET ...]        # default: cortex-m4f cortex-m0 esp32c3 esp32

The model is the one that the peers of docs/benchmarks.md were measured with: scikit-learn's RandomForestClassifier of 20 trees and depth 8 on
load_digits (64 pixels from 0 to 16). flash: what the linked program grows by, the compiler's helpers included. instructions: the mean over the
540 test rows. off: what of the answers is not scikit-learn's: probabilities, or labels of a hard vote.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from sklearn.datasets import load_digits
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

from carrot.compiler import Options, build

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
from emulators import execute, lacking  # noqa: E402

MODES = (  # output, leaf_bits, input_dtype
    ("label", 0, "u8"),
    ("label", 0, None),
    ("proba", 8, "u8"),
    ("proba", 8, None),
    ("proba", None, "u8"),
    ("proba", None, None),
)


def main(targets: list[str]) -> None:
    data = load_digits()
    x, rows, y, _ = train_test_split(data.data.astype(np.float32), data.target, test_size=0.3, random_state=0)
    forest = RandomForestClassifier(20, max_depth=8, random_state=0).fit(x, y)
    votes = np.stack([e.tree_.value[:, 0][e.apply(rows)].argmax(1) for e in forest.estimators_])
    hard = np.stack([(votes == k).sum(0) for k in range(10)], 1).argmax(1)
    proba = forest.predict_proba(rows)
    print("| target | output | input | flash, -Oz | instructions | flash, -O2 | instructions | off |\n|---|---|---|---|---|---|---|---|")
    for target in targets:
        if lacking(target):
            print(lacking(target), file=sys.stderr)
            continue
        for output, bits, dtype in MODES:
            cells, off = [], 0.0
            for opt in ("z", "2"):
                done = execute(build(forest, Options(name="digits", target=target, opt=opt, outputs=(output,), leaf_bits=bits, input_dtype=dtype)), rows)
                cells += [f"{done.flash:,}", f"{np.mean(done.instructions):,.0f}"]
                off = float((done.outputs[0].ravel() != hard).mean()) if output == "label" else float(np.abs(done.outputs[0] - proba).max())
            how = "label, hard vote" if bits == 0 else "probabilities, 8 bits" if bits else "probabilities, exact"
            print(f"| {target} | {how} | {dtype or 'float'} | {' | '.join(cells)} | {off:.1g} |", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:] or ["cortex-m4f", "cortex-m0", "esp32c3", "esp32"])
