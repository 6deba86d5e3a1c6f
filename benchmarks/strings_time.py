"""What text columns cost at the C ABI: 30 columns, one row and many, by Arrow layout.

    python benchmarks/strings_time.py [--instructions]

The model only asks whether the text is null, so this is the ABI's own time: pairs of address and size, validity, the call.
--instructions: by valgrind's callgrind, on a model for x86-64-v3, for machines whose clock cannot be trusted.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import tempfile
from pathlib import Path

import numpy as np

from carrot.compiler import Options, build, emit
from carrot.ir.graph import Graph
from carrot.ir.text import print_module

HERE, COLUMNS = Path(__file__).parent, 30


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--instructions", action="store_true")
    args = p.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        g = Graph("nulls")
        x = g.table("texts", [f"c{i}" for i in range(COLUMNS)], "str", ["null"])
        g.output("nulls", g.op("nn.matmul", g.op("nn.cast", g.op("nn.isnull", x), to="f64"), g.constant(np.ones((COLUMNS, 1)))), ["default"])
        (folder / "nulls.mlir").write_text(print_module(g.finish(), weights=True))
        (folder / "nulls.so").write_bytes(emit(build(folder / "nulls.mlir", Options(target="x86-64-v3" if args.instructions else "host")), "so"))
        drive = folder / "drive"
        subprocess.run(["cc", "-O2", "-I", HERE.parent / "runtime", HERE / "strings_drive.c", "-o", drive, "-ldl"], check=True)
        for layout in ("utf8", "view", "dictionary"):
            for rows, calls in ((1, 200_000), (1000, 2000)):
                command = [drive, folder / "nulls.so", layout, str(rows)]
                if args.instructions:
                    few, many = (counted([*command, str(n)], folder) for n in (100, 1100))
                    cost, unit = (many - few) / 1000, "instructions"
                else:
                    cost, unit = float(subprocess.run([*command, str(calls)], check=True, capture_output=True, text=True).stdout), "ns"
                print(f"{layout:10} {rows:5} rows: {cost:10.0f} {unit} a call, {cost / rows / COLUMNS:6.2f} a string", flush=True)


def counted(command: list, folder: Path) -> int:
    done = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", *command], check=True, capture_output=True, text=True)
    found = re.search(r"Collected : (\d+)", done.stderr)
    assert found, done.stderr
    return int(found[1])


if __name__ == "__main__":
    main()
