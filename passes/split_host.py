"""split-host: of a model for a GPU, what reads text, and what says for which rows there is no answer, is the CPU's; the rest stays in the module.

    main(%text, %x):                                    the front, for the CPU:  main(%text, %x): return nn.lookup(%text)
      %c = nn.lookup(%text)                         =>
      return tree.ensemble(concat(%c, %x))              the module:              main(%x, %c): return tree.ensemble(concat(%x, %c))

Where what is left has no layer and no trees, it is no work for a GPU, and where rows are none of a table, it cannot be cut block by block: the CPU's half of the file, which is the whole model, does all of it, and the module is empty.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from carrot.ir.binding import base_symbols, type_dims
from carrot.ir.core import Block, Func, Module, Op, Value
from carrot.ir.target import Target
from carrot.ir.types import DTYPES, TensorType, stored
from carrot.passes.card import Describe, tensor_spec
from carrot.passes.outline import clone

WORK = {"tree.ensemble", "tree.leaf", "tree.contrib", *(f"nn.{n}" for n in ("matmul", "linear", "conv", "lstm", "gru", "rnn"))}  # what is worth a GPU
TAKES_ALL = ("null", "nan", "inf")


@dataclass(frozen=True)
class Split:
    """front: the CPU's part, None: it does all. card: what the kernels of a GPU take and give, as a model's card says it. inputs, outputs: of the tensors in it, which of the model's each is;
    -1: the front makes it. to: where each output of the front goes, i: input i of the kernels, ~i: output i of the model. sizes: bytes of a row of what the front reads, and of what it gives. said: for people."""

    front: Module | None
    card: dict[str, Any]
    inputs: list[int]
    outputs: list[int]
    to: list[int]
    sizes: list[int]
    said: str


@dataclass(frozen=True)
class SplitHost:
    """describe: the pass before it, which has described the whole model; found["split"] of it is what this one did, if anything."""

    name: ClassVar[str] = "split-host"
    describe: Describe

    def run(self, module: Module, target: Target) -> None:
        card = self.describe.card
        early = _early(module, len(card["outputs"])) if target.gpu else set()
        if not target.gpu or (not early and "refuses" not in card) or ("symbols" in card and not any(map(_has_text, early))):
            return
        split = self._split(module, early)
        self.describe.found["split"] = split
        card["front"] = split.said

    def _split(self, module: Module, early: set[Op]) -> Split:
        """Takes the early ops out of main."""
        main, card = module.main, self.describe.card
        ops = [op for op in main.body.ops[:-1] if op not in early]
        late = [i for i, v in enumerate(main.returned[: len(card["outputs"])]) if v.op not in early]
        needed = dict.fromkeys([*(v for op in ops for at in op.walk() for v in at.operands), *(main.returned[i] for i in late)])
        cuts, symbols = [v for v in needed if v.op in early], base_symbols(module)
        if "symbols" in card or not any(op.name in WORK for op in ops) or any(type_dims(v.type)[:1] != (symbols[0],) for v in cuts if symbols):
            module.funcs["main"] = _part(main, [], [], [], [], [])
            module.drop_unused_weights()
            return Split(None, self._card([], []), [], [], [], [], f"{_listed(early)}: the CPU does the whole model, {'whose rows are none of a table' if 'symbols' in card else 'the rest of it is little work for a GPU'}")
        direct = [i for i, a in enumerate(main.body.args) if a in needed]
        made = [i for i in range(len(main.returned)) if i not in late]
        known = [{"name": f"front_{i}", "accept": list(TAKES_ALL)} for i in range(len(cuts))]
        inputs = [*(card["inputs"][i] for i in direct), *(tensor_spec(spec, v.type, bool(symbols)) for spec, v in zip(known, cuts, strict=True))]
        front = _part(main, main.body.args, main.attrs["inputs"], [op for op in main.body.ops[:-1] if op in early], [*cuts, *(main.returned[i] for i in made)], [{"name": f"front_{i}"} for i in range(len(cuts) + len(made))])
        module.funcs["main"] = _part(main, [*(main.body.args[i] for i in direct), *cuts], [*(main.attrs["inputs"][i] for i in direct), *known], ops, [main.returned[i] for i in late], [main.attrs["outputs"][i] for i in late])
        first = Module(f"{module.name}_front", {"main": front}, dict(module.weights))
        for part in (first, module):
            part.drop_unused_weights()
        to = [*(len(direct) + i for i in range(len(cuts))), *(~i for i in made)]
        sizes = [_row_bytes(v) for v in (*main.body.args, *front.returned)]
        size = sum(_row_bytes(v) for v in module.main.body.args)
        return Split(first, self._card(inputs, [card["outputs"][i] for i in late]), [*direct, *(-1 for _ in cuts)], late, to, sizes, f"{_listed(early)}: the CPU does it, {size} bytes of a row go on to the GPU")

    def _card(self, inputs: list[dict[str, Any]], outputs: list[dict[str, Any]]) -> dict[str, Any]:
        return {key: value for key, value in self.describe.card.items() if key != "refuses"} | {"inputs": inputs, "outputs": outputs}


def _early(module: Module, visible: int) -> set[Op]:
    """What has text in it, or makes an output that is behind those that are visible, and all that it needs; no constants."""
    main = module.main
    early: set[Op] = set()
    wanted = set(main.returned[visible:])
    for op in reversed(main.body.ops[:-1]):
        if op.name != "nn.constant" and (_has_text(op) or wanted.intersection(op.results)):
            early.add(op)
            wanted.update(v for at in op.walk() for v in at.operands)
    return early


def _has_text(op: Op) -> bool:
    return any(isinstance(v.type, TensorType) and v.type.dtype == "str" for at in op.walk() for v in (*at.operands, *at.results))


def _row_bytes(v: Value) -> int:
    assert isinstance(v.type, TensorType)
    t = stored(v.type)
    return DTYPES[t.dtype].bytes * math.prod(d for d in t.shape if isinstance(d, int))


def _part(main: Func, given: Sequence[Value], inputs: Sequence[Any], ops: Sequence[Op], returned: Sequence[Value], outputs: Sequence[Any]) -> Func:
    """Some ops of main as a main of their own, with the constants that they read."""
    body = Block([v.type for v in given])
    new: dict[Value, Value] = dict(zip(given, body.args, strict=True))
    own = {op for op in ops if op.name != "nn.constant"}
    read = {v for op in own for at in op.walk() for v in at.operands} | set(returned)
    clone([op for op in main.body.ops[:-1] if (op.name == "nn.constant" and op.result in read) or op in own], new, body)
    body.ops.append(Op("func.return", [new[v] for v in returned]))
    return Func("main", body, main.attrs | {"inputs": list(inputs), "outputs": list(outputs)})


def _listed(ops: Iterable[Op]) -> str:
    return ", ".join(f"{n} {name}" for name, n in Counter(sorted(op.name for op in ops)).items())


__all__ = ["Split", "SplitHost"]
