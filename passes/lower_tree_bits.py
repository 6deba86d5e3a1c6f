"""Tree strategy `bits`: 64 rows per machine word, no branches, nothing looked up per node.

    for each feature: planes[l] = bit l of rank(x[r])              # binary search in registers, a compare is the bit of 64 rows
    for each predicate j of it: mask[i] = HI[j / 16] | (HI[j / 16 - 1] & LO[j % 16])        # rank > j, for every row at once; 16 j together
    for each tree: for (m, a, b) in its program: mask[next] = mask[m] ? mask[b] : mask[a]   # tree_mux.py
      for each 64 rows: code = bytes of the transposed planes; value = leaves[tree][code]; acc[class][r] += value

Rows come in blocks of 512 (8 words to a mask), small batches in blocks of 128. Sums run in tree order in the leaves' dtype.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder
from carrot.ir.target import Target
from carrot.ir.tree import K_ZERO, Ensemble, once, unique
from carrot.ir.types import DTYPES
from carrot.passes.tree_codes import BYTE, row_of_byte, to_bytes, to_masks, unit_of
from carrot.passes.tree_gates import Gates
from carrot.passes.tree_job import Job
from carrot.passes.tree_masks import BLOCK, FIRST, TOGETHER, Masks, blocks_of, masks_of, refusal
from carrot.passes.tree_mux import Muxes, most_leaves, plan

ROWS = 512  # of a block
STRIDE = ROWS + 16  # of the columns of a block: a multiple of 4096 bytes would put them all in the same lines of the cache
NARROW = 128  # of a block of a small batch
WORD = 64
LOW = BLOCK.bit_length() - 1  # planes of LO: 15 masks
MOST_SQUARES = 4  # of a block that are transposed without a loop
WIDE = 512  # bits of vectors with a gather
ABREAST = 4  # vectors that are searched for at once
SOME = 16  # leaves that are read one by one without a loop


@dataclass(frozen=True)
class Plan:
    masks: Masks
    muxes: Muxes


@once
def plan_of(e: Ensemble) -> Plan | str:
    """What the kernel reads, or why this ensemble cannot be bit-sliced."""
    why = refusal(e)
    if why:
        return why
    masks = masks_of(e)
    most = int(masks.categorical.classes.max(initial=0))
    if most >= 1 << 16:
        return f"a feature with {most} classes of categories"
    muxes = plan(e, masks.node_mask, masks.n_shared + masks.n_own)
    return Plan(masks, muxes) if muxes else f"a tree of {most_leaves(e)} leaves, {masks.n_shared} different questions"


def emit(b: KernelBuilder, job: Job) -> None:
    p = plan_of(job.e)
    assert isinstance(p, Plan), p  # choose-trees refuses
    if b.target.vector_bits >= WIDE:  # where LLVM's passes take a tenth of the time of compiling and make nothing faster; narrower vectors they unroll better
        b.attrs |= {"unrolled": True, "ready": True}
    kernel = _Kernel(b, job, p)
    b.loop(0, job.rows, kernel.block, step=ROWS)


def by_bytes(target: Target, codes: int, size: int) -> bool:
    """Whether leaves of so many bytes come from registers, a byte at a time; else they are gathered, by narrow vectors one by one."""
    fits = target.byte_table > 0 and min(codes, 256) <= 4 * target.byte_table
    return fits and (target.vector_bits >= WIDE or size * codes <= 4 * target.vector_bits)


def unpack_order(n_bytes: int, rows: np.ndarray) -> np.ndarray:
    """[n_bytes, lanes]: the row (of 64) in each lane of each vector that planes of bytes, of these rows, become."""
    parts, size = [rows] * n_bytes, 1
    while size < n_bytes:
        parts = [np.append(x, y)[lanes][::2] for lanes in unpack_lanes(WORD // size, size) for x, y in zip(parts[::2], parts[1::2], strict=True)]
        size *= 2
    return np.stack(parts)


def unpack_lanes(lanes: int, size: int) -> tuple[list[int], list[int]]:
    """Shuffle masks that interleave two vectors of `lanes` elements of `size` bytes within each 16 bytes: low and high halves."""
    per = 16 // size
    low = [x for at in range(0, lanes, per) for i in range(per // 2) for x in (at + i, lanes + at + i)]
    return low, [x + per // 2 for x in low]


def feature_major(b: KernelBuilder, x: Buffer, n: Index, out: Buffer, read: Sequence[int], start: Index = 0) -> None:
    """out[f * STRIDE + r] = x[start + r, f] for the features `read` and up to ROWS rows; those past the last, up to the next multiple of WORD, repeat it."""
    f = x.shape[1]
    lanes = min(16, b.target.lanes(DTYPES[x.dtype].bytes))
    while lanes > f:
        lanes //= 2
    lanes = lanes if lanes >= 4 else 1
    total, last = b.expr(n, "index"), n - 1
    rows = (b.minimum(total - start, ROWS) + (WORD - 1)) // WORD * WORD
    squares: list[int] = []
    for j in read:
        if not squares or j >= squares[-1] + lanes:
            squares.append(min(j, f - lanes))

    def square(r: Expr, j: Index) -> None:
        if lanes == 1:
            out.store((j * STRIDE + r,), x[b.minimum(r + start, last), j])
            return
        columns = b.transposed([x[b.minimum(r + start + i, last), b.lane_index(j, lanes)] for i in range(lanes)])
        for i, column in enumerate(columns):
            if not isinstance(j, int) or j + i in read:
                out.store((b.lane_index((j + i) * STRIDE + r, lanes),), column)

    def strip(r: Expr) -> None:
        if len(squares) <= MOST_SQUARES:
            for j in squares:
                square(r, j)
        else:
            begin = b.constant(np.array(squares, np.int32), "tree_columns")
            b.loop(0, len(squares), lambda i: square(r, b.cast(begin[i], "index")))

    b.loop(0, rows, strip, step=lanes)


class _Kernel:
    def __init__(self, b: KernelBuilder, job: Job, p: Plan) -> None:
        self.b, self.job, self.e, self.p = b, job, job.e, p
        e, numeric, cat, mux = self.e, p.masks.numeric, p.masks.categorical, p.muxes
        self.dtype = job.x.dtype
        self.read = unique(e.feature[e.feature >= 0]).tolist()
        given = b.columns(job.x, (e.n_features * STRIDE,), ROWS, feature_major)
        self.x = None if given else b.in_memory(job.x)
        self.xt = given or self.alloc((e.n_features * STRIDE,), self.dtype)
        # planes: zeros, then the levels of each feature from the lowest bit, then its NaN and zero masks
        self.plane_of, at = [], 1
        for k in numeric.levels:
            self.plane_of.append(at)
            at += int(k) + 2
        # rows of a search, of which there are registers for x, its rank and a table: where compares give bits some vectors, whose bits nobody joins
        lanes = b.target.lanes(DTYPES[self.dtype].bytes)
        wide = b.target.vector_bits >= WIDE
        self.piece, self.abreast = (lanes, ABREAST) if wide else (max(BYTE, min(WORD, lanes * b.target.vector_registers // 4)), 1)
        self.planes = self.alloc((at * (ROWS // self.piece),), f"u{self.piece}")
        self.most_high = max(0, int(numeric.levels.max(initial=1)) - LOW)
        self.high = self.table((1 << self.most_high) + 1)
        self.masks = self.table(mux.n_rows + 1)  # what nobody asks may go one behind
        self.gates = Gates(b, mux, self.masks, NARROW // WORD)
        self.roots = self.const(mux.planes.reshape(-1).astype(np.int32), "tree_planes")
        self.n_planes = mux.planes.shape[1]
        self._leaf_tables()
        self.classes = self.const(e.tree_class.astype(np.int32), "tree_class")
        self._numeric_tables()
        if len(cat.features):
            self._categorical_tables()

    def alloc(self, shape: tuple[int, ...], dtype: str) -> Buffer:
        return self.b.alloc(shape, dtype, self.job.from_rows)

    def table(self, rows: int) -> Buffer:
        """Masks of up to ROWS rows."""
        return self.alloc((rows * (ROWS // WORD),), "u64")

    def const(self, array: np.ndarray, hint: str) -> Buffer:
        return self.b.constant(array if array.size else np.zeros(1, array.dtype), hint)

    # -- tables

    def _leaf_tables(self) -> None:
        e, mux, job = self.e, self.p.muxes, self.job
        source = e.leaf_id.astype(np.int32)[:, None] if job.leaf else e.leaf_values
        if not source.size:
            source = np.zeros((1, 1), source.dtype)
        self.n_values = source.shape[1]
        self.bytes = source.dtype.itemsize
        codes = 1 << self.n_planes
        table = np.zeros((max(e.n_trees, 1), self.n_values, codes), source.dtype)
        table[mux.code_tree, :, mux.codes] = source[mux.leaves]
        self.by_bytes = by_bytes(self.b.target, codes, self.bytes)
        if self.by_bytes:
            inner = min(codes, 256)
            split = table.reshape(-1, codes).view(np.uint8).reshape(-1, codes, self.bytes).transpose(0, 2, 1)
            self.leaves = self.const(np.ascontiguousarray(split.reshape(-1, inner)), "tree_leaf_bytes")
        else:
            self.leaves = self.const(table.reshape(-1, codes), "tree_leaf")
        self.one_by_one = not self.by_bytes and self.b.target.vector_bits < WIDE
        # the codes of the rows, as wide as they are or as their bytes, the lowest first
        self.codes = [self.alloc((ROWS,), "u8" if self.n_planes <= BYTE else "u16")] if self.one_by_one else [self.alloc((ROWS,), "u8") for _ in range(0, self.n_planes, BYTE)]
        self.order = unpack_order(self.bytes, np.arange(WORD)) if self.by_bytes else np.arange(WORD).reshape(-1, 8)
        self.values_dtype = job.dtype
        # where the values of a block's rows stand: those of a narrow one, then those of the others
        self.bytes_at = [self._units(rows, np.arange(WORD)) for rows in (NARROW, ROWS)]
        self.values_at = self.const(np.concatenate([self._units(rows, self.order.reshape(-1)) for rows in (NARROW, ROWS)]), "tree_value_of_row")

    def _units(self, rows: int, order: np.ndarray) -> np.ndarray:
        """i32[rows]: where each row of a block is, where every 64 bytes are in this order."""
        unit = unit_of(self.b.target, rows // WORD)
        row = row_of_byte(unit).reshape(-1, WORD)[:, order].reshape(-1)
        return (np.arange(0, rows, len(row))[:, None] + np.argsort(row)).reshape(-1).astype(np.int32)

    def _numeric_tables(self) -> None:
        n = self.p.masks.numeric
        self.searches = []
        for k in unique(n.levels):
            mine = np.flatnonzero(n.levels == k)
            padded = np.stack([np.append(n.thresholds[i], np.full((1 << k) - 1 - len(n.thresholds[i]), np.inf)) for i in mine]).astype(self.e.threshold.dtype)
            tables = [np.ascontiguousarray(padded[:, (1 << (k - 1 - level)) - 1 :: 1 << (k - level)]) for level in range(k)]
            self.searches.append((
                int(k),
                len(mine),
                self.const(n.features[mine].astype(np.int32), "tree_search_feature"),
                self.const(np.array(self.plane_of, np.int32)[mine], "tree_search_planes"),
                [self.const(t, f"tree_search_{level}") for level, t in enumerate(tables)],
            ))
        g = n.group_feature
        base = np.array(self.plane_of, np.int64)[g] if len(g) else np.zeros(0, np.int64)
        levels = n.levels[g].astype(np.int64)
        self.n_groups = len(g)
        self.uses_nan = bool((n.nan_rank > 0).any())
        self.uses_zero = bool((n.zero_rank >= 0).any())
        blocks, block_begin = blocks_of(n)
        self.blocks = self.const(blocks * np.uint16(NARROW // WORD), "tree_ranks")
        refs = np.where(np.arange(LOW) < levels[:, None], base[:, None] + np.arange(LOW), 0)
        table = np.column_stack([refs, base + LOW, np.maximum(levels - LOW, 0), block_begin[:-1], block_begin[1:], base + levels, n.nan_rank, np.maximum(n.zero_rank, 0), np.where(n.zero_rank >= 0, base + levels + 1, 0), n.group_begin[:-1] + FIRST])
        self.groups = self.const(table.astype(np.int32), "tree_groups") if len(g) else None

    def _categorical_tables(self) -> None:
        """The classes of a feature are in blocks of one lookup each, whose last entry, 0, is for the classes of others."""
        c = self.p.masks.categorical
        wide = np.uint8 if max(int(codes.max()) for codes in c.codes) < 256 else np.uint16
        self.cat_codes = self.const(np.concatenate(c.codes).astype(wide), "tree_class_of")
        self.cat_begin = self.const(np.cumsum([0, *map(len, c.codes)])[:-1].astype(np.int32), "tree_class_begin")
        self.cat_size = self.const(np.array([len(x) - 4 for x in c.codes], np.int32), "tree_class_count")
        self.cat_column = self.const(c.features.astype(np.int32), "tree_class_feature")
        table = self.b.target.byte_table
        entries = 2 * table if table >= WORD and self.b.target.vector_bits >= WIDE else table or 256  # vpermi2b has two tables
        self.of_block = entries - 1
        blocks = -(-c.classes // self.of_block)
        begin, of_group = np.append(0, np.cumsum(blocks)), blocks[c.group_feature]
        self.cat_blocks = self.const(begin.astype(np.int32), "tree_class_blocks")
        first = np.cumsum(of_group) - of_group
        sets = np.zeros((int(of_group.sum()), entries), np.uint8)
        sizes = c.classes[c.group_feature]
        which = np.arange(len(c.sets)) - np.repeat(c.group_begin, sizes)
        sets[np.repeat(first, sizes) + which // self.of_block, which % self.of_block] = c.sets
        self.sets = self.const(sets, "tree_sets")
        self.set_group = self.const(np.stack([begin[c.group_feature], first, of_group], 1).astype(np.int32), "tree_set_group")
        self.own = self.const(c.own, "tree_set_own")
        self.class_code = self.alloc((ROWS,), "u16")
        self.class_in = self.alloc((int(begin[-1]) * ROWS,), "u8")
        self.class_at = self.const(np.concatenate(self.bytes_at), "tree_class_of_row")

    # -- masks in memory

    def get(self, t: Buffer, row: Index) -> Expr:
        n = self.words * WORD // DTYPES[t.dtype].bits
        return self.b.recast(t[(self.b.lane_index(row * n, n),)], "u64")

    def put(self, t: Buffer, row: Index, mask: Expr) -> None:
        n = self.words * WORD // DTYPES[t.dtype].bits
        t.store((self.b.lane_index(row * n, n),), self.b.recast(mask, t.dtype))

    def at_both_widths(self, body: Callable[[], object]) -> None:
        """What handles a whole mask at a time is there twice; self.words is the width, self.unit that of a register."""

        def at(words: int) -> None:
            self.words, self.unit = words, unit_of(self.b.target, words)
            self.n_units = (self.n_words + (self.unit - 1)) // self.unit
            body()

        self.b.if_(self.is_narrow, lambda: at(NARROW // WORD), lambda: at(ROWS // WORD))

    def scalar(self, t: Buffer, *idx: Index) -> Expr:
        return self.b.cast(t[idx], "index")

    def all(self, bit: int) -> Expr:
        return self.b.const(-bit, "u64", self.words)

    # -- one block of rows

    def block(self, start: Expr) -> None:
        """Score rows start, start + 1, ...: as many as there are, at most ROWS."""
        b, e, cat = self.b, self.e, self.p.masks.categorical
        self.start = start
        self.count = b.minimum(b.expr(self.job.rows, "index") - start, ROWS)
        self.n_words = (self.count + (WORD - 1)) // WORD
        self.is_narrow = self.count <= NARROW
        self.first_place = b.select(self.is_narrow, b.const(0, "index"), b.const(NARROW, "index"))
        self.stride = b.select(self.is_narrow, b.const(NARROW // WORD, "index"), b.const(ROWS // WORD, "index"))
        if self.x is not None:
            feature_major(b, self.x, self.job.rows, self.xt, self.read, start)
        for search in self.searches:
            self._search(*search)
        self.at_both_widths(self._predicates)
        if len(cat.features):
            b.loop(0, len(cat.features), self._classes)
            self.at_both_widths(lambda: self._sets(0, FIRST + len(self.p.masks.numeric.js)))
        k = 1 if self.job.leaf else e.n_outputs
        self.acc = self.alloc((k * ROWS,), self.values_dtype)
        if self.job.leaf:
            b.loop(0, e.n_trees, self._tree)
            return
        base = self.job.base(b)
        width = self.order.shape[1]
        b.loop(0, k, lambda c: b.loop(0, b.select(self.is_narrow, b.const(NARROW, "index"), b.const(ROWS, "index")), lambda r: self.acc.store((b.lane_index(c * ROWS + r, width),), b.splat(base[c], width)), step=width))
        b.loop(0, e.n_trees, self._tree)
        b.nest((self.count, k), lambda r, c: self.job.sink((start + r, c), self._value(r, c)))

    def _value(self, r: Expr, c: Index) -> Expr:
        return self.acc[c * ROWS + self.scalar(self.values_at, self.first_place + r)]

    def _predicates(self) -> None:
        self.put(self.planes, 0, self.all(0))
        self.put(self.masks, 0, self.all(0))
        self.put(self.masks, 1, self.all(1))
        groups = self.groups
        if groups is not None:
            self.b.loop(0, self.n_groups, lambda g: self._group(groups, g))

    def _search(self, k: int, n: int, features: Buffer, planes: Buffer, tables: Sequence[Buffer]) -> None:
        """The bits of the rank, the highest first: each compare decides one and where to look next."""
        b = self.b
        n_pieces, stride = self.n_words * (WORD // self.piece), self.stride * (WORD // self.piece)

        def pieces(i: Expr, column: Expr, plane: Expr, first: Expr) -> None:
            xs = [self.xt[(b.lane_index(column * STRIDE + (first + q) * self.piece, self.piece),)] for q in range(self.abreast)]
            at = [b.const(0, "i32", self.piece)] * self.abreast

            def put(row: int, bits: list[Expr]) -> None:
                for q, x in enumerate(bits):
                    self.planes.store(((plane + row) * stride + first + q,), b.to_bits(x))

            for level, table in enumerate(tables):
                above = [x > (b.gather(table, (i, 0), a) if level else b.splat(table[i, 0], self.piece)) for x, a in zip(xs, at, strict=True)]
                put(k - 1 - level, above)
                at = [a + a if level else a for a in at]
                at = [b.select(bit, a + 1, a) for bit, a in zip(above, at, strict=True)]
            if self.uses_nan:
                put(k, [b.isnan(x) for x in xs])
            if self.uses_zero:
                put(k + 1, [b.abs(x) <= K_ZERO for x in xs])

        def feature(i: Expr) -> None:
            column, plane = self.scalar(features, i), self.scalar(planes, i)
            b.loop(0, n_pieces, lambda first: pieces(i, column, plane, first), step=self.abreast)

        b.loop(0, n, feature)

    def _group(self, groups: Buffer, g: Expr) -> None:
        """The predicates of one feature that treat missing values alike."""
        b = self.b
        field: Callable[[int], Expr] = lambda i: self.scalar(groups, g, i)  # noqa: E731
        nan = self.get(self.planes, field(8)) if self.uses_nan else None
        zero = self.get(self.planes, field(11)) if self.uses_zero else None

        def plane(row: Index, level: Index) -> Expr:
            p = self.get(self.planes, row)
            for where, rank, replaces in ((nan, field(9), False), (zero, field(10), True)):
                if where is not None:
                    bit = b.splat(0 - b.cast((rank >> level) & 1, "u64"), self.words)
                    p = ((p & ~where) if replaces else p) | (where & bit)
            return p

        masks: list[Expr] = []
        for level in range(LOW):
            p = plane(field(level), level)
            masks = [p | m for m in masks] + [p] + [p & m for m in masks]
        self.put(self.high, 0, self.all(1))
        bits = field(5)

        def double(level: Expr) -> None:
            size = b.const(1, "index") << level
            p = plane(field(4) + level, level + LOW)

            def pair(i: Expr) -> None:
                m = self.get(self.high, i)
                self.put(self.high, size + i, p & m)
                self.put(self.high, i, p | m)

            b.loop(1, size, pair)
            self.put(self.high, size, p)

        if self.most_high:
            b.loop(0, bits, double)
        self.put(self.high, b.const(1, "index") << bits, self.all(0))

        first = field(12) * self.words

        def block(i: Expr) -> None:
            place: Callable[[int], Expr] = lambda k: self.scalar(self.blocks, i, k) * (self.words // (NARROW // WORD))  # noqa: E731
            at, above = (self.high[(b.lane_index(place(0) + k * self.words, self.words),)] for k in range(2))
            for k, mask in enumerate([*(above | (at & low) for low in masks), above]):
                self.masks.store((b.lane_index(first + place(1 + k), self.words),), mask)

        b.loop(field(6), field(7), block)

    # -- categories

    def _classes(self, c: Expr) -> None:
        """The class of each row's category, as its place in each block."""
        b = self.b
        column, begin, n = self.scalar(self.cat_column, c), self.scalar(self.cat_begin, c), self.cat_size[c]
        size = b.cast(n, self.dtype)

        def one(r: Expr) -> None:
            x = self.xt[column * STRIDE + r]
            inside = (x >= 0.0) & (x < size)
            whole = b.cast(b.select(inside, x, 0.0), "i32")
            other = b.select(x >= 0.0, n, b.select(x <= -1.0, n + 1, b.select(x < 0.0, n + 2, n + 3)))
            code = b.cast(self.cat_codes[begin + b.cast(b.select(inside, whole, other), "index")], "u32")
            self.class_code.store((self.scalar(self.class_at, self.first_place + r),), b.cast(code, "u16"))

        def in_block(q: Expr, w: Expr) -> None:
            before = b.splat(b.cast(b.cast((q - first) * self.of_block, "i32"), "u16"), WORD)
            place = b.minimum(self.class_code[(b.lane_index(w * WORD, WORD),)] - before, b.const(self.of_block, "u16", WORD))
            self.class_in.store((b.lane_index(q * ROWS + w * WORD, WORD),), b.cast(place, "u8"))

        b.loop(0, self.n_words * WORD, one)
        first = self.scalar(self.cat_blocks, c)
        b.loop(first, self.scalar(self.cat_blocks, c + 1), lambda q: b.loop(0, self.stride, lambda w: in_block(q, w)))

    def _sets(self, owner: Index, row: int) -> None:
        """Masks row, row + 1, ...: whether the class is in the sets of these groups (0: the shared ones, t + 1: those of tree t)."""
        b = self.b
        first, end = (self.scalar(self.own, owner + i) for i in range(2))
        b.loop(first, end, lambda g: self._group_of_sets(g, row + (g - first) * TOGETHER))

    def _group_of_sets(self, g: Expr, out: Expr) -> None:
        b, unit = self.b, self.unit
        block, first, n = (self.scalar(self.set_group, g, i) for i in range(3))

        def of_unit(u: Expr) -> None:
            def look(q: Index) -> list[Expr]:
                places = [self.class_in[(b.lane_index((block + q) * ROWS + (u * unit + i) * WORD, WORD),)] for i in range(unit)]
                return [b.gather(self.sets, (first + q, 0), b.cast(place, "i32")) for place in places]

            found = b.loop(1, n, lambda q, *found: [x | y for x, y in zip(found, look(q), strict=True)], look(0))
            for i, mask in enumerate(to_masks(b, found)):
                self.masks.store((b.lane_index((out + i) * self.words + u * unit, unit),), mask)

        b.loop(0, self.n_units, of_unit)

    # -- trees

    def _tree(self, t: Expr) -> None:
        b = self.b
        k = 0 if self.job.leaf or self.e.n_outputs == 1 or self.job.vector else self.scalar(self.classes, t)

        def at_a_width() -> None:
            if len(self.p.masks.categorical.features):
                self._sets(t + 1, self.p.masks.n_shared)
            self.gates.run(t, self.words)
            planes = [self.scalar(self.roots, t * self.n_planes + p) for p in range(self.n_planes)]
            b.loop(0, self.n_units, lambda u: self._values(t, planes, k, u))

        self.at_both_widths(at_a_width)
        if self.job.leaf:
            b.loop(0, self.count, lambda r: self.job.sink((self.start + r, t), self._value(r, 0)))

    def _values(self, t: Expr, planes: Sequence[Expr], k: Index, u: Expr) -> None:
        """Look the codes of a unit up and add (or, for leaf numbers, keep) what is found: of a narrow block at once, else in a loop, which is less code."""
        b, begin = self.b, u * (self.unit * WORD)
        masks = [self.masks[(b.lane_index(p * self.words + u * self.unit, self.unit),)] for p in planes]
        parts = [to_bytes(b, masks[at : at + BYTE]) for at in range(0, len(masks), BYTE)]
        if self.one_by_one and len(parts) > 1:
            parts = [[b.cast(low, "u16") | (b.cast(high, "u16") << BYTE) for low, high in zip(*parts, strict=True)]]
        elif not self.one_by_one and self.words * WORD == NARROW:
            for i, both in enumerate(zip(*parts, strict=True)):
                self._look_up(t, k, begin + i * WORD, both)
            return
        for codes, part in zip(self.codes, parts, strict=True):
            for i, code in enumerate(part):
                codes.store((b.lane_index(begin + i * WORD, WORD),), code)
        end = (u + 1) * (self.unit * WORD)
        if self.one_by_one:
            b.loop(begin, end, lambda r: self._some_values(t, k, r), step=SOME)
        else:
            b.loop(begin, end, lambda r: self._look_up(t, k, r, [codes[(b.lane_index(r, WORD),)] for codes in self.codes]), step=WORD)

    def _some_values(self, t: Expr, k: Index, r: Expr) -> None:
        """Where the machine has no fast gather: as single loads. Codes come a word at a time, for values take all loads."""
        b, codes, bits = self.b, list[Expr](), DTYPES[self.codes[0].dtype].bits
        for i in range(0, SOME, WORD // bits):
            word = b.lane(b.recast(self.codes[0][(b.lane_index(r + i, WORD // bits),)], "u64"), 0)
            codes += [b.cast((word >> at) & ((1 << bits) - 1), "index") for at in range(0, WORD, bits)]
        lanes = max(2, b.target.lanes(self.bytes))
        for v in range(self.n_values):
            out = (k if self.n_values == 1 else v) * ROWS + r
            for i in range(0, SOME, lanes):
                self._add(out + i, b.vector([self.leaves[t * self.n_values + v, at] for at in codes[i : i + lanes]]))

    def _add(self, out: Expr, value: Expr) -> None:
        """To the sums (or, for leaf numbers, instead of them)."""
        where = (self.b.lane_index(out, value.lanes),)
        self.acc.store(where, value if self.job.leaf else self.acc[where] + value)

    def _look_up(self, t: Expr, k: Index, r: Expr, codes: Sequence[Expr]) -> None:
        """Of WORD rows from r on; codes: their bytes."""
        b, (code, *high) = self.b, codes
        at = b.cast(code, "i32")
        if high and not self.by_bytes:
            at = at + (b.cast(high[0], "i32") << BYTE)
        upper = [b.ne(more & (1 << p), 0) for more in high for p in range(self.n_planes - BYTE)]
        for v in range(self.n_values):
            out = (k if self.n_values == 1 else v) * ROWS + r
            table = t * self.n_values + v
            if self.by_bytes:
                found = self._join([self._byte(table * self.bytes + i, at, upper) for i in range(self.bytes)])
            else:
                found = [b.gather(self.leaves, (table, 0), at)]
            for i, value in enumerate(found):
                self._add(out + i * value.lanes, value)

    def _byte(self, row: Expr, at: Expr, upper: Sequence[Expr]) -> Expr:
        """One byte of 64 leaf values; the planes beyond eight choose among tables of 256."""
        b, n = self.b, 1 << len(upper)
        found = [b.gather(self.leaves, (row * n + q, 0), at) for q in range(n)]
        for m in upper:
            found = [b.select(m, hi, lo) for lo, hi in zip(found[::2], found[1::2], strict=True)]
        return found[0]

    def _join(self, parts: list[Expr]) -> list[Expr]:
        """Byte planes to vectors of numbers, in unpack_order."""
        b, size = self.b, 1
        while size < self.bytes:
            low, high = unpack_lanes(WORD // size, size)
            pairs = list(zip(parts[::2], parts[1::2], strict=True))
            wider = f"u{16 * size}"
            parts = [b.recast(b.shuffle(x, y, lanes), wider) for lanes in (low, high) for x, y in pairs]
            size *= 2
        return [b.bitcast(x, self.values_dtype) for x in parts]


__all__ = ["NARROW", "ROWS", "Plan", "by_bytes", "emit", "plan_of"]
