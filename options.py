"""What a user can ask the compiler for.

    Options(target="cortex-m4f", opt="z", outputs=("proba",))
"""

from __future__ import annotations

import math
import numbers
import re
from collections.abc import Sequence
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
        sizes = self.dims if isinstance(self.dims, dict) else {"dims": None}
        right = {
            "name": self.name is None or isinstance(self.name, str),
            "target": isinstance(self.target, str),
            "opt": isinstance(self.opt, str) and self.opt in SPEED,
            "outputs": isinstance(self.outputs, tuple) and len(self.outputs) > 0 and all(isinstance(s, str) for s in self.outputs),
            "missing": self.missing is None or (isinstance(self.missing, numbers.Real) and not isinstance(self.missing, bool)),
            "on_missing": self.on_missing in ("error", "nan", "null"),
            "dims": all(type(n) is int for n in sizes.values()),
            "constants": isinstance(self.constants, dict),
            "bounds": isinstance(self.bounds, dict) and all(type(n) in (int, str) for n in self.bounds.values()),
            "batch": self.batch is None or type(self.batch) is int,
            "math": self.math in ("strict", "fast"),
            "matmul": self.matmul in PRECISIONS,
            "input_dtype": self.input_dtype is None or self.input_dtype in INTEGERS,
            "leaf_bits": self.leaf_bits is None or (type(self.leaf_bits) is int and self.leaf_bits in BITS),
            "cubin": isinstance(self.cubin, bool),
            "prune": isinstance(self.prune, bool),
            "prune_inputs": isinstance(self.prune_inputs, bool),
            "approx": self.approx is None or (is_number(self.approx) and 0 <= self.approx < math.inf),
            "flash_limit": self.flash_limit is None or (type(self.flash_limit) is int and self.flash_limit > 0),
            "ram_limit": self.ram_limit is None or (type(self.ram_limit) is int and self.ram_limit > 0),
            "place": isinstance(self.place, dict) and all(k in PLACES and isinstance(v, str) and re.fullmatch(r"[\w.$-]+", v) for k, v in self.place.items()),
            "io_in_arena": isinstance(self.io_in_arena, bool),
            "quantize": self.quantize in (None, *QUANTIZED),
            "categories": self.categories in (None, "codes"),
            "quantize_method": self.quantize_method in METHODS,
            "quantize_io": self.quantize_io in ("float32", "int8"),
            "compress": self.compress is None or self.compress in COMPRESSIONS,
            "quantize_tolerance": self.quantize_tolerance is None or (is_number(self.quantize_tolerance) and 0 < self.quantize_tolerance < math.inf),
            "plugins": isinstance(self.plugins, tuple) and all(isinstance(p, str) for p in self.plugins),
        }
        for key, fine in right.items():
            if not fine:
                raise CarrotError(f"{key}={getattr(self, key)!r} is no value of this option", note="the docstring of carrot.compile and `carrotc --help` list what there is")
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
