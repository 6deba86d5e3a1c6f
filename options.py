"""What a user can ask the compiler for.

    Options(target="cortex-m4f", opt="z", outputs=("proba",))
"""

from __future__ import annotations

import math
import numbers
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from carrot.backends.object import SPEED
from carrot.ir.errors import CarrotError
from carrot.ir.tree import INTEGERS
from carrot.passes.calibrate import METHODS
from carrot.passes.compress import COMPRESSIONS
from carrot.passes.manager import Observer
from carrot.passes.prune_trees import PruneTrees
from carrot.passes.quantize import QUANTIZED
from carrot.passes.quantize_leaves import BITS
from carrot.passes.set_precision import PRECISIONS
from carrot.passes.tree_choice import STRATEGIES, check_strategy
from carrot.passes.tree_ranges import check_ranges, is_number

TREE_STRATEGIES = tuple(STRATEGIES)
QUANTIZE_ONLY = ("quantize_method", "quantize_tolerance", "quantize_io")
PLACES = ("weights", "code", "arena")  # what a linker script may want elsewhere
CHOICES: dict[str, tuple[Any, ...]] = {
    "opt": tuple(SPEED), "on_missing": ("error", "nan", "null"), "math": ("strict", "fast"), "matmul": PRECISIONS, "input_dtype": (None, *INTEGERS), "leaf_bits": (None, *BITS), "cubin": (True, False), "prune": (True, False),
    "prune_inputs": (True, False), "io_in_arena": (True, False), "quantize": (None, *QUANTIZED), "categories": (None, "codes"), "quantize_method": tuple(METHODS), "quantize_io": ("float32", "int8"), "compress": (None, *COMPRESSIONS),
}  # fmt: skip


def _dict_of(*types: type) -> Callable[[Any], bool]:
    return lambda x: isinstance(x, dict) and all(type(v) in types for v in x.values())


def _bytes(x: Any) -> bool:
    return x is None or (type(x) is int and x > 0)


def _sections(x: Any) -> bool:
    return isinstance(x, dict) and all(k in PLACES and isinstance(v, str) and re.fullmatch(r"[\w.$-]+", v) for k, v in x.items())


def _names(x: Any) -> bool:
    return isinstance(x, tuple) and all(isinstance(s, str) for s in x)


KINDS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "name": (lambda x: x is None or isinstance(x, str), "a text"),
    "target": (lambda x: isinstance(x, str), "the name of a target (`carrotc --print=targets`), or several between commas"),
    "outputs": (lambda x: _names(x) and len(x) > 0, "names of outputs"),
    "missing": (lambda x: x is None or (isinstance(x, numbers.Real) and not isinstance(x, bool)), "a number"),
    "dims": (_dict_of(int), "a dict of integers by name"),
    "constants": (lambda x: isinstance(x, dict), "a dict of arrays by name"),
    "bounds": (_dict_of(int, str), "a dict of integers by name"),
    "batch": (lambda x: x is None or type(x) is int, "an integer"),
    "approx": (lambda x: x is None or (is_number(x) and 0 <= x < math.inf), "a number, 0 or more"),
    "flash_limit": (_bytes, "a number of bytes"),
    "ram_limit": (_bytes, "a number of bytes"),
    "place": (_sections, f"a dict of sections' names by {', '.join(PLACES)}"),
    "quantize_tolerance": (lambda x: x is None or (is_number(x) and 0 < x < math.inf), "a number greater than 0"),
    "plugins": (_names, "names of modules or files"),
}


@dataclass(frozen=True)
class Options:
    """What a user can ask for; the defaults compile for this machine. See `carrotc --help`."""

    name: str | None = None
    target: str = "host"
    opt: str = "2"
    outputs: tuple[str, ...] = ("default",)
    missing: float | None = None
    on_missing: str = "error"
    dims: dict[str, int] = field(default_factory=dict)
    batch: int | None = None
    math: str = "strict"
    matmul: str = "f32"
    tree_strategy: str | None = None
    cubin: bool = True
    input_dtype: str | None = None
    leaf_bits: int | None = None
    prune: bool = False
    prune_inputs: bool = False
    ranges: dict[Any, Any] = field(default_factory=dict)
    approx: float | None = None
    flash_limit: int | None = None
    ram_limit: int | None = None
    place: dict[str, str] = field(default_factory=dict)
    io_in_arena: bool = False
    quantize: str | None = None
    calibration: Any = None
    quantize_method: str = "min-max"
    quantize_tolerance: float | None = None
    quantize_io: str = "float32"
    compress: str | None = None
    plugins: tuple[str, ...] = ()
    trust_pickle: bool = False
    categories: str | None = None
    constants: dict[str, Any] = field(default_factory=dict)
    bounds: dict[str, int | str] = field(default_factory=dict)
    sample: Any = None
    dynamic_shapes: Any = None
    verify_passes: bool = True
    observers: Sequence[Observer] = ()
    dump_dir: Path | None = None

    def __post_init__(self) -> None:
        """Raises CarrotError for what no option can be; the passes check what depends on the model."""
        for key, choices in CHOICES.items():
            value = getattr(self, key)
            if not any(type(value) is type(choice) and value == choice for choice in choices):
                raise CarrotError(f"{key}={value!r} is no value of this option", note=f"wanted: one of {', '.join(map(repr, choices))}")
        for key, (fine, what) in KINDS.items():
            if not fine(getattr(self, key)):
                raise CarrotError(f"{key}={getattr(self, key)!r} is no value of this option", note=f"wanted: {what}")
        if (self.quantize is None) != (self.calibration is None):
            given, lacks = ("calibration", "quantize") if self.quantize is None else ("quantize", "calibration")
            raise CarrotError(f"{given} is given without {lacks}", note=f"quantize needs calibration rows, like those that the model will see: --quantize={self.quantize or 'int8'} --calibration=DATA")
        for key in QUANTIZE_ONLY if self.quantize is None else ():
            if getattr(self, key) != Options.__dataclass_fields__[key].default:
                raise CarrotError(f"{key} is given without quantize", note="it says how a float network becomes integers: --quantize=int8 --calibration=DATA")
        check_ranges(self.ranges)
        check_strategy(self.tree_strategy)

    @property
    def prune_trees(self) -> PruneTrees:
        """Exact and cheap; any of prune, ranges and approx asks for all that can be done."""
        return PruneTrees(self.prune or bool(self.ranges) or self.approx is not None, check_ranges(self.ranges), self.approx)
