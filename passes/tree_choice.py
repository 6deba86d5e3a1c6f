"""choose-trees: which strategies evaluate each ensemble, and from how many rows on.

    %1 = "tree.ensemble"(%x) {...}   =>   %1 = "tree.ensemble"(%x) {few = "row", many = "bits", from_rows = 17, row_block = 512}
                                          {few = "inline", many = "bits", from_rows = 19, by_columns, ...}    rows inline, however many; columns from 19 rows on as bits

The choice is made by estimated nanoseconds: COST holds what `benchmarks/trees_time.py --strategies` measured. `carrotc -v`
prints the estimates.
"""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from carrot.ir.core import Module, Op
from carrot.ir.errors import CarrotError, nearest
from carrot.ir.target import Target
from carrot.ir.tree import CATEGORICAL, Ensemble, unique
from carrot.ir.types import TensorType
from carrot.passes import lower_tree_bits as bits
from carrot.passes import lower_tree_columns as side
from carrot.passes import lower_tree_inline as inline
from carrot.passes import lower_tree_walk as walk
from carrot.passes import tree_choice_gpu as gpu
from carrot.passes.prune_columns import TREES
from carrot.passes.tree_codes import BYTE, unit_of
from carrot.passes.tree_tiles import has_tiles, ranks_if_fit

STRATEGIES = {
    "bits": "blocks of 128 or 512 rows, 64 rows to a machine word: large batches",
    "walk": "a tree at a time over a block of rows: deep and huge ensembles, small machines",
    "row": "a row at a time, many trees in flight: single rows",
    "inline": "the trees as straight-line code: a few small trees, chips with flash",
    "packed": "records of a few bytes per split: chips, -Os and -Oz",
}
INLINE_SPLITS = 300  # where all splits of a small tree are evaluated at once; a quarter elsewhere
BITS_SPLITS = 1_500_000  # beyond, the programs are read from memory for every block, and take long to make
INLINE_COMPACT = 24  # splits up to which code is smaller than tables and what reads them
CODE_BYTES = {True: 13, False: 25}  # of a split as code of a chip: of integers, of floats
FLASH = 128 << 10  # of a chip that does not say; code may take half of it
LARGE = 4096  # rows of a batch that is called large
WALK_ROWS = 4096
CONTRIB_ROWS = 256  # of a block of tree.contrib: the tables come into the cache once for it
SPREAD = (1, 100, LARGE)  # rows of a call for which -v prints estimates

# Nanoseconds on one core with AVX-512, by what is done how often.
COST = {
    "transpose": 0.12,  # bits: a value from its row to its column
    "gather": 0.7,  # the others: a value from its column to its row; what that takes longer than to copy columns
    "rank": 6.0,  # bits: one level of the search of 64 ranks
    "predicate": 0.5,  # bits: one mask
    "set": 3.5,  # bits: a group of categorical predicates for 64 rows
    "subtree": 3.0,  # bits: eleven muxes at once
    "joins": 2.0,  # bits: twelve muxes of neighbours
    "join": 1.0,  # bits: four
    "muxes": 2.0,  # bits: four others
    "lookup": 0.085,  # bits: an instruction of the lookup of 64 leaves
    "spilled": 1.4,  # bits: factor when the masks do not fit the L2 cache
    "walk": 100.0,  # walk: a row's preparation
    "step": 0.5,  # walk: one split of one row
    "fetch": 4.0,  # walk: bringing a node into the cache, once for a block, if they do not all fit the L2 cache
    "row": 55.0,  # row: a row's preparation
    "tile": 0.9,  # row: three levels of a tree
    "node": 0.6,  # row: one level of a tree where there are no tiles
    "missed": 3.0,  # row: one split on a row's way if the trees do not fit the L2 cache
    "set split": 1.6,  # row, walk: the same with sets of categories
    "inline": 1.0,  # inline: a row
    "tree": 1.2,  # inline: a tree
    "split": 0.08,  # inline: one of its splits, if they take longer
    "side": 0.5,  # inline of columns: a split of a vector of rows
    "found": 0.5,  # inline of columns: what a row gets from a tree, or, where trees are added up by vectors, from all of them
    "narrow": 5.0,  # inline: factor for trees with AVX2: half as wide, and comparisons give no bits
    "if": 3.0,  # inline without vectors: one split on a row's way; a tree whose branches are predicted
}


@dataclass(frozen=True)
class Stats:
    """What the choice looks at. bits: the planned masks and networks, or why there are none."""

    n_trees: int
    n_splits: int
    n_values: int
    path: float  # splits on a row's way through one tree, on average over the leaves
    deepest: float  # the same to the deepest leaf of a tree, on average over the trees
    largest: int  # splits of the biggest tree
    n_read: int  # features that some split reads
    n_near: int  # those, and what lies in a vector with them
    value_bytes: int
    n_categorical: int
    tiles: bool  # whether `row` takes three levels at once, where the target can
    integers: bool  # are what the splits compare
    abreast: int  # rows that a vector of a column holds, 0: which `inline` cannot use
    sums: bool  # of `inline` over columns are vectors
    bits: bits.Plan | str  # "": not asked


@dataclass(frozen=True)
class Choice:
    few: str
    many: str
    from_rows: int
    why: str
    by_columns: bool = False  # `many` is for rows that come column by column only


def stats_of(e: Ensemble, leaf: bool, target: Target, plan: bool = True) -> Stats:
    """plan: whether `bits` may be taken."""
    split = e.feature >= 0
    read = unique(e.feature[split])
    depth = e.depths()[~split]
    owner = e.tree_of_node()
    planned = "" if not plan else bits.plan_of(e) if split.sum() <= BITS_SPLITS else f"{int(split.sum())} splits"
    return Stats(
        n_trees=e.n_trees,
        n_splits=int(split.sum()),
        n_values=1 if leaf else e.leaf_values.shape[1],
        path=float(depth.mean()) if depth.size else 0.0,
        deepest=float(e.heights().mean()) if e.n_trees else 0.0,
        largest=int(np.bincount(owner[split], minlength=1).max()),
        n_read=len(read),
        n_near=min(e.n_features, 16 * len(unique(read // 16))),
        value_bytes=4 if leaf else e.leaf_values.dtype.itemsize,
        n_categorical=int((e.flags[split] & CATEGORICAL != 0).sum()),
        tiles=not isinstance(planned, str) and ranks_if_fit(e) is not None,
        integers=e.threshold.dtype.kind != "f",
        abreast=0 if side.refusal(e, target) else target.lanes(e.threshold.itemsize),
        sums=side.adds_vectors(e, leaf),
        bits=planned,
    )


def cost(strategy: str, s: Stats, rows: int, target: Target, by_columns: bool = False) -> float:
    """Estimated nanoseconds of a call; infinite if the strategy cannot be used, or never should. by_columns: the rows come so, not one behind the other."""
    if by_columns and not reads_columns(strategy, s):
        return gathered(strategy, s, rows, target)
    if by_columns and strategy == "inline":
        found = COST["found"] * (s.n_values if s.sums else s.n_trees)
        return COST["row"] / 2 + rows * (s.n_splits * COST["side"] / s.abreast + found) if s.n_splits <= INLINE_SPLITS else math.inf
    fits = 16 * s.n_splits <= target.l2
    if strategy == "inline":
        vectors = target.vector_bits >= 256 and not s.n_categorical and s.largest <= inline.MOST_SPLITS
        if s.n_splits > (INLINE_SPLITS if vectors and s.largest <= 15 else INLINE_SPLITS // 4):
            return math.inf
        if rows == 1 and s.n_trees <= inline.MOST_BRANCHING:
            return COST["inline"] + s.n_trees * COST["if"]
        tree = max(COST["tree"], s.largest * COST["split"]) * (1 if target.vector_bits >= 512 else COST["narrow"]) if vectors else s.path * COST["if"]
        return COST["row"] / 2 + rows * (COST["inline"] + s.n_trees * tree)
    if strategy == "row":
        if has_tiles(target) and s.tiles:
            return rows * (COST["row"] + s.n_trees * math.ceil(s.deepest / 3) * COST["tile"])
        step = s.path * COST["set split"] if s.n_categorical else s.deepest * COST["node"] if fits else s.path * COST["missed"]
        return rows * (COST["row"] + s.n_trees * step)
    if strategy == "packed":
        return math.inf  # only where bytes count
    if strategy == "walk":
        fetched = 0 if fits else 2 * s.n_splits * COST["fetch"] * math.ceil(rows / WALK_ROWS)
        return fetched + rows * (COST["walk"] + s.n_trees * (s.path + 1) * COST["set split" if s.n_categorical else "step"])
    if isinstance(s.bits, str) or not target.vector_bits:
        return math.inf
    block = bits.NARROW if rows <= bits.NARROW else bits.ROWS
    transposed = 0.0 if by_columns else math.ceil(rows / bits.WORD) * bits.WORD * s.n_near * COST["transpose"]
    return transposed + math.ceil(rows / block) * _bits_block(s, s.bits, block // bits.WORD, target)


def reads_columns(strategy: str, s: Stats) -> bool:
    """Whether a strategy takes columns as they are."""
    return strategy == "bits" or (strategy == "inline" and s.abreast > 0)


def gathered(strategy: str, s: Stats, rows: int, target: Target) -> float:
    """What a strategy takes for columns that are made rows first."""
    return rows * COST["gather"] * s.n_read + cost(strategy, s, rows, target)


def _bits_block(s: Stats, plan: bits.Plan, words: int, target: Target) -> float:
    """Nanoseconds of one block; other vector widths and byte tables than AVX-512's take proportionally longer."""
    numeric, mux = plan.masks.numeric, plan.muxes
    per_mask = max(1.0, 64 * words / target.vector_bits)
    planes = mux.planes.shape[1]
    tables = max(1.0, 2.0**planes / (2 * max(target.byte_table, 8)))
    code = 48 * math.ceil(planes / BYTE) / unit_of(target, words)
    loads = target.vector_bits < bits.WIDE and not bits.by_bytes(target, 1 << planes, s.value_bytes)
    lookup = code + s.n_values * (4 * bits.WORD if loads else s.value_bytes * (2 * tables + 3) * 512 / target.vector_bits)
    gates = sum(COST[kind] * len(p) for kind, p in zip(("subtree", "joins", "join", "muxes"), mux.programs, strict=True))
    total = words * COST["rank"] * float(numeric.levels.sum()) * 512 / target.vector_bits
    total += per_mask * (COST["predicate"] * len(numeric.js) + gates)
    total += words * COST["set"] * len(plan.masks.categorical.group_feature) * (512 / target.vector_bits) ** 0.5
    total += s.n_trees * words * COST["lookup"] * lookup
    return float(total * (COST["spilled"] if mux.n_rows * words * 8 > target.l2 else 1.0))


def choose(s: Stats, batch: int | None, target: Target, small: bool = False, room: int = 0, columns: bool = False) -> Choice:
    """The fastest strategy for one row, the fastest for a block, and where they cross. batch: the only size there will be.
    small: one strategy, that of the smallest tables. On a chip one, too: code if that takes no more bytes than there is room.
    columns: rows may come by columns, which `bits` and `inline` read as they are: where that is the fastest for those only, only they get it."""

    def best(rows: int, by_columns: bool = False) -> str:
        return min(STRATEGIES, key=lambda name: cost(name, s, rows, target, by_columns))

    n = batch or (1 if target.row_block == 1 else LARGE)
    compact = "inline" if s.n_splits <= INLINE_COMPACT else "packed"
    seen = f"{s.n_trees} trees, {s.n_splits} splits, mean path {s.path:.1f}"
    if not target.hosted:
        code = s.n_splits * CODE_BYTES[s.integers]
        only = "inline" if not small and code <= room else compact
        return Choice(only, only, 0, f"{seen}; about {code / 1e3:.1f} kB as code, which may take {room / 1e3:.1f} kB")
    few, many = (compact, compact) if small else (best(batch or 1), best(n))
    by_columns = columns and not small and few == many != "bits" and reads_columns(best(n, True), s)
    sizes = [r for r in SPREAD if batch is None] or [n]
    ns = "; ".join(f"{r} row{'s' * (r > 1)}: {_estimates(s, r, target)}" for r in sizes)
    apart = f"; by columns {n} rows: {_estimates(s, n, target, True)}" if by_columns else ""
    without = f"; not bits: {s.bits}" if isinstance(s.bits, str) and s.bits else ""
    many = best(n, True) if by_columns else many
    return Choice(few, many, crossing(few, many, s, target, by_columns), f"{seen}; estimated {ns}{apart}{without}", by_columns)


def crossing(few: str, many: str, s: Stats, target: Target, by_columns: bool = False) -> int:
    """The rows from which on `many` is faster than `few`; 0 if they are the same."""
    if few == many and not by_columns:
        return 0
    otherwise = gathered if by_columns else cost
    return next((r for r in range(2, LARGE) if cost(many, s, r, target, by_columns) < otherwise(few, s, r, target)), LARGE)


def _estimates(s: Stats, rows: int, target: Target, by_columns: bool = False) -> str:
    costs = {name: cost(name, s, rows, target, by_columns) for name in STRATEGIES}
    return ", ".join(f"{name} {_ns(ns)}" for name, ns in costs.items() if ns < math.inf)


def _comes_by_columns(op: Op, module: Module) -> bool:
    """Whether what the trees read is the model's input, a table, and nothing else reads that: then there is an entry for columns (columns.py)."""
    x, inputs = op.operands[0], module.main.attrs["inputs"]
    return len(inputs) == 1 and "columns" in inputs[0] and x in module.main.body.args and all(o.name in TREES for o in module.main.body.ops if x in o.operands)


def _ns(x: float) -> str:
    return f"{x:.0f} ns" if x < 1000 else f"{x / 1000:.1f} us" if x < 1e6 else f"{x / 1e6:.1f} ms"


def check_strategy(text: str | None) -> tuple[str, str] | None:
    """("row", "bits") of "row,bits", ("walk", "walk") of "walk"; a CarrotError for what is none."""
    if text is None:
        return None
    names = text.split(",") if isinstance(text, str) else [str(text)]
    for name in names:
        if name not in STRATEGIES | gpu.STRATEGIES:
            raise CarrotError(f"unknown tree strategy '{name}'{nearest(name, STRATEGIES | gpu.STRATEGIES)}", note=f"there is: {', '.join(STRATEGIES | gpu.STRATEGIES)}; or two, for few rows and for many: row,bits", code=2)
    if len(names) > 2:
        raise CarrotError(f"--tree-strategy={text} names {len(names)} strategies", note="one, or two: for few rows and for many", code=2)
    return names[0], names[-1]


@dataclass(frozen=True)
class ChooseTrees:
    """strategy: what the user asks for instead (see check_strategy). small: bytes count (-Os, -Oz).
    flash_limit: bytes that the model may take on a chip; None: half of its flash."""

    name: ClassVar[str] = "choose-trees"
    strategy: str | None = None
    small: bool = False
    flash_limit: int | None = None

    def run(self, module: Module, target: Target) -> None:
        wanted = check_strategy(self.strategy)
        own = gpu.STRATEGIES if target.gpu else STRATEGIES
        for name in wanted or ():
            if name not in own:
                raise CarrotError(f"{target.name} has no tree strategy '{name}'{nearest(name, own)}", note=f"it has: {', '.join(own)}", code=2)
        room = self.flash_limit or (target.flash or FLASH) // 2
        said: list[str] = []
        for op in module.walk():
            if op.name == "tree.contrib" and target.row_block > 1:
                op.attrs["row_block"] = CONTRIB_ROWS
            if op.name not in TREES:
                continue
            e = Ensemble.of(op, module)
            x = op.operands[0].type
            assert isinstance(x, TensorType)
            batch = x.shape[0] if isinstance(x.shape[0], int) else None
            if target.gpu:
                said.append(self._on_gpu(op, e, batch, target, wanted))
                continue
            plan = wanted[0] != wanted[1] or "bits" in wanted if wanted else target.hosted and not self.small
            s = stats_of(e, op.name == "tree.leaf", target, plan)
            columns = batch is None and target.hosted and _comes_by_columns(op, module)
            chosen = choose(s, batch, target, self.small, room if inline.refusal(e, not target.hosted) is None else 0, columns)
            if wanted:
                few, many = wanted
                for name, refused in (("bits", bits.plan_of), ("inline", functools.partial(inline.refusal, chip=not target.hosted))):
                    why = refused(e) if name in wanted else None
                    if isinstance(why, str):
                        raise CarrotError(f"tree strategy '{name}' cannot be used: the ensemble has {why}", loc=op.loc, note="leave --tree-strategy away, or say walk")
                apart = columns and few == many == "inline" and s.abreast > 0
                chosen = Choice(few, many, crossing(few, many, s, target, apart), f"as asked; {chosen.why}", apart)
            op.attrs |= {"few": chosen.few, "many": chosen.many, "from_rows": chosen.from_rows, "row_block": self._block(chosen, e, target)}
            op.attrs |= {"by_columns": True} if chosen.by_columns else {}
            how = chosen.many if not chosen.from_rows else f"{chosen.few}, {'columns ' * chosen.by_columns}from {chosen.from_rows} rows on {chosen.many}"
            said.append(f"{op.name}: {how} ({chosen.why})")
        if said:
            module.attrs["tree_strategy"] = said
        elif wanted:
            raise CarrotError("the model has no trees to choose a strategy for", note="leave --tree-strategy away")

    @staticmethod
    def _on_gpu(op: Op, e: Ensemble, batch: int | None, target: Target, wanted: tuple[str, str] | None) -> str:
        """Give an op its strategies; what -v says of them."""
        leaf = op.name == "tree.leaf"
        few, many, why = gpu.choose(e, leaf, batch, target)
        if wanted:
            few, many = ("row" if leaf and name in gpu.SCORES else name for name in wanted)
            for name in (few, many):
                if refused := gpu.refusal(name, e, leaf, target):
                    raise CarrotError(f"tree strategy '{name}' cannot be used: the ensemble has {refused}", loc=op.loc, note="leave --tree-strategy away, or say row")
        from_rows = gpu.MANY[many] if few != many else 0
        op.attrs |= {"few": few, "many": many, "from_rows": from_rows, "row_block": 0}
        how = many if few == many else f"{few}, from {from_rows} rows on {many}"
        return f"{op.name}: {how} ({why})"

    @staticmethod
    def _block(chosen: Choice, e: Ensemble, target: Target) -> int:
        if target.row_block == 1:
            return 1
        return bits.ROWS if chosen.many == "bits" or chosen.by_columns else walk.block_of(e, target) if chosen.many == "walk" else target.row_block


__all__ = ["COST", "STRATEGIES", "Choice", "ChooseTrees", "Stats", "check_strategy", "choose", "cost", "stats_of"]
