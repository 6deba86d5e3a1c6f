"""What of the ABI a model needs: code for what none of its calls can reach is left out of its file.

    @carrot_parts = weak hidden constant i32 -1        # runtime/abi.*.ll: all of it
    =>  @carrot_parts = internal constant i32 163      # of a network with float32 tensors: rows, tensors, float32s, scores
"""

from __future__ import annotations

import re
from typing import Any

import llvmlite.binding as llvm

PARTS = ("rows", "tensors", "tables", "text", "times", "float32s", "float64s", "scores", "refusals", "labels", "symbols", "devices")  # CARROT_ROWS, ... of runtime/carrot_desc.h, bit by bit
DTYPES = {"str": "text", "timestamp": "times", "f32": "float32s", "f64": "float64s"}  # of inputs: what reads them
FLOATS = {"float32s", "float64s"}


def parts_of(card: dict[str, Any], tensors: bool, scores: bool, devices: bool) -> set[str]:
    """Names of PARTS. tensors: whether it has `run`; scores: whether it has carrot_score_*; devices: whether it lies beside a half for GPUs."""
    out = {DTYPES[d] for i in card["inputs"] for d in (i["dtype"], i.get("logical")) if d in DTYPES} | {"text" for o in card["outputs"] if o["dtype"] == "str"}
    if any("columns" in i for i in card["inputs"]):
        out |= {"tables"} | (FLOATS if out & FLOATS else set())  # carrot_score_* take both, and of a few numbers a row each counts
    found = {
        "rows": "symbols" not in card, "tensors": tensors, "scores": scores, "refusals": "refuses" in card, "devices": devices,
        "labels": any(o.get("labels") is not None for o in card["outputs"]), "symbols": "symbols" in card or any(i.get("batched") for i in card["inputs"]),
    }  # fmt: skip
    return out | {name for name, needed in found.items() if needed}


def reduced(runtime: str, parts: set[str]) -> str:
    """The ABI's IR text for a model that needs these parts. Where there is no table, what every call passes through is made small too: a call takes long enough."""
    number = sum(1 << i for i, name in enumerate(PARTS) if name in parts)
    text, n = re.subn(r"^@carrot_parts = weak hidden [\w ]*constant i32 -1", f"@carrot_parts = internal constant i32 {number}", runtime, flags=re.M)
    assert n == 1
    return text if "tables" in parts else re.sub(r"^(attributes #\d+ = \{ hot) ", r"\1 minsize optsize ", text, flags=re.M)


def leave_out(module: llvm.ModuleRef, machine: llvm.TargetMachine | None) -> None:
    """What a constant `carrot_parts` makes unreachable."""
    passes = llvm.create_new_module_pass_manager()
    for add in ("ipsccp", "global_opt", "simplify_cfg", "dead_arg_elimination", "ipsccp", "instruction_combine", "simplify_cfg", "aggressive_dce", "global_dead_code_eliminate"):
        getattr(passes, f"add_{add}_pass")()
    passes.run(module, llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options()))


__all__ = ["PARTS", "leave_out", "parts_of", "reduced"]
