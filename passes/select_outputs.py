"""select-outputs: keep the outputs of the asked-for sets; what nothing else needs is dead code afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from carrot.ir.binding import is_table
from carrot.ir.core import Module
from carrot.ir.errors import CarrotError
from carrot.ir.graph import SETS
from carrot.ir.target import Target


@dataclass(frozen=True)
class SelectOutputs:
    """sets: names of output sets; "default" keeps everything the frontend offers (on bare metal: the one output that the score functions
    write). The first set asked for becomes the default."""

    name: ClassVar[str] = "select-outputs"
    sets: tuple[str, ...] = ("default",)

    def run(self, module: Module, target: Target) -> None:
        outputs = module.main.attrs["outputs"]
        have = [s for s in SETS if any(s in o["sets"] for o in outputs)]
        for s in self.sets:
            if s not in have:
                raise CarrotError(f"the model has no output set '{s}'", note=f"it has: {', '.join(have)}", code=1)
        visible = [i for i, o in enumerate(outputs) if o["sets"]]
        hidden = [i for i in range(len(outputs)) if i not in visible and (target.hosted or _refuses_call(module, i, visible))]
        if "default" in self.sets and (target.hosted or len(outputs) == 1):
            return
        if self.sets == ("default",):  # bare metal: the score functions write one output, compute no other
            best = "proba" if "proba" in have else "default"
            keep_one = next(i for i, o in enumerate(outputs) if best in o["sets"])
            if len(module.main.body.args) == 1:
                self._keep(module, [keep_one, *hidden], best)
            elif len(visible) < len(outputs):  # they cannot refuse a row
                self._keep(module, [*visible, *hidden], "default")
            return
        self._keep(module, [i for i, o in enumerate(outputs) if set(o["sets"]) & set(self.sets) or i in hidden], self.sets[0])

    def _keep(self, module: Module, keep: list[int], first: str) -> None:
        outputs = module.main.attrs["outputs"]
        kept = []
        for i in keep:
            o = dict(outputs[i])
            o["sets"] = [s for s in o["sets"] if s != "default"] + (["default"] if first in o["sets"] else [])
            kept.append(o)
        ret = module.main.body.terminator
        ret.operands = [ret.operands[i] for i in keep]
        module.main.attrs["outputs"] = kept


def _refuses_call(module: Module, i: int, visible: list[int]) -> bool:
    """Whether an output of no set may refuse sizes (Graph.refuse_call), of a model that has such: one of rows or of fixed sizes takes whatever comes."""
    values = module.main.returned
    return getattr(values[i].type, "shape", None) == (2,) and not is_table(module, [values[k] for k in visible])
