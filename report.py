"""What the command lines say of a compiled model.

    libkws.a: 31.2 kB
      target    cortex-m4f, CPU cortex-m4, flash 29.8 kB, ram 15.1 kB, stack 304 bytes
      library   __aeabi_dadd, __aeabi_dmul: of the C compiler, and not in this flash
      input     x f32[49][10]
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from carrot.ir.errors import CarrotError

if TYPE_CHECKING:
    from carrot.compiler import Artifact

PARTS = ("prune", "leaf_bits", "quantize", "compress", "matmul", "front")  # of the card that a report has


def size(n: int) -> str:
    return f"{n} bytes" if n < 10_000 else f"{n / 1e3:.1f} kB" if n < 1_000_000 else f"{n / 1e6:.1f} MB"


def text(artifact: Artifact, written: dict[str, int], verbose: bool) -> str:
    """written: bytes of each file."""
    memory = _memory(artifact)
    called = memory.pop("library", [])
    where = f"  target    {target(artifact.card)}" + "".join(f", {k} {size(v)}" for k, v in memory.items())
    library = [f"  library   {', '.join(called)}: of the C compiler, and not in this flash"] if called else []
    return "\n".join([*(f"{path}: {size(n)}" for path, n in written.items()), where, *library, *lines(artifact.card, verbose)])


def as_json(artifact: Artifact, written: dict[str, int], verbose: bool) -> str:
    card = artifact.card
    about = {"severity": "report", "files": written, "target": artifact.target.name, "cpu": artifact.target.cpu, "inputs": card["inputs"], "outputs": card["outputs"]}
    return json.dumps(about | _memory(artifact) | {k: card[k] for k in (*PARTS, "variants") if k in card})


def target(card: dict[str, Any]) -> str:
    """For which machine the binary is, in words."""
    if "variants" in card:
        return f"{' or '.join(v['target'] for v in card['variants'])}, the best that the CPU has"
    return f"{card.get('target')}, CPU {card.get('cpu')}"


def lines(card: dict[str, Any], verbose: bool) -> list[str]:
    """Inputs, outputs, and what passes did on request. Raises KeyError or TypeError for a card that is none."""
    first = [f"front     {card['front']}"] if "front" in card else []
    return [f"  {line}" for line in (*_tensors(card), *first, *(_variants(card) if verbose else []), *pruned(card, verbose), *_quantized(card))]


def _variants(card: dict[str, Any]) -> list[str]:
    """What differs between the kernels of a binary for several targets."""
    return [f"variant   {v['target']}: rows at a time {v['row_block'] or 'all'}, memory of a call {size(v['arena_bytes'])}" for v in card.get("variants", [])]


def _tensors(card: dict[str, Any]) -> list[str]:
    """One line per input and output."""
    out = []
    for side in ("inputs", "outputs"):
        for t in card[side]:
            what = ""
            if t.get("columns"):
                what = ": " + ", ".join(t["columns"][:8]) + (f", ... ({len(t['columns'])} columns)" if len(t["columns"]) > 8 else "")
            if t.get("labels") is not None:
                what = ": one of " + ", ".join(map(str, t["labels"][:8])) + (f", ... ({len(t['labels'])})" if len(t["labels"]) > 8 else "")
            sets = f"  [{', '.join(t['sets'])}]" if side == "outputs" else ""
            out.append(f"{side[:-1]:9} {t['name']} {t.get('logical', t['dtype'])}{''.join(f'[{d}]' for d in t['shape'])}{what}{sets}")
    return out


def pruned(card: dict[str, Any], verbose: bool) -> list[str]:
    """What pruning saved and what the leaves lost, if it was asked for."""
    from carrot.passes import prune_report, quantize_leaves

    return [*(prune_report.lines(card["prune"], verbose) if "prune" in card else []), *([quantize_leaves.line(card["leaf_bits"])] if "leaf_bits" in card else [])]


def _quantized(card: dict[str, Any]) -> list[str]:
    """What each layer costs in int8, what compressing its weights saves, and what products of another precision cost."""
    from carrot.passes import compress, quantize, set_precision

    return [line for key, pass_ in (("quantize", quantize), ("compress", compress), ("matmul", set_precision)) if key in card for line in pass_.table(card[key])]


def _memory(artifact: Artifact) -> dict[str, Any]:
    """Flash, RAM (arena and variables) and stack bytes of a bare-metal model, and the routines that it calls of the C compiler's library."""
    try:
        found = artifact.footprint
    except CarrotError:  # its code generator is not installed, and what was asked for does without
        return {}
    return {"flash": found.flash, "ram": found.ram + found.arena, "stack": found.stack, "library": list(found.helpers)} if found else {}
