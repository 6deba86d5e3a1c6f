"""fuse: ops that become one kernel go into an nn.fusion.

    %1 = nn.matmul(%x, %w)                              =>   %3 = nn.fusion(%x, %w, %b) ({ ^bb0(%x, %w, %b):
    %2 = nn.add(%1, %b)                                        %1 = nn.matmul(%x, %w)
    %3 = nn.relu(%2)                                           %2 = nn.add(%1, %b)
    (%b: nn.constant)                                          %3 = nn.relu(%2)  nn.yield(%3) })

A fusion computes one value. The op that makes it is the *root*; an op joins the fusion of its users if they are all in the same
one, so nothing is computed that another op needs too, and by three walks over the ops in reverse order all groups are found:

1. *Lines*: softmax and reductions along the last dim (LINE_OPS) with the elementwise ops around them, all of one shape but for the
   last dim, which may be 1: a layer norm, decomposed or not, reads its line from L1. What is dear is not computed in two of its loops.
   What may follow a matmul stays with that.
2. *Heroes*: ops with loops of their own (matmul, conv, softmax, a tree ensemble ...). At most one per fusion, and only if every
   op after it reads its elements where they are produced: same shape, no reindexing. What follows it is the epilogue (bias,
   activation, residual, link function); a transpose that keeps the last dim may end that of a matmul. What feeds a hero stays outside, as it reads operands many times, but for the ones that
   read every element once (READ_ONCE: reductions, concat, pad, scatters): elementwise ops join those from the front.
   A matmul reads transposes where they come from. A depthwise convolution joins that of 1x1 behind it where what is between them is large,
   and two products become one with the lines between them: attention.
3. *Elementwise* ops without a hero, in any DAG, and between them INDEX_MAPS: transpose, slices, gathers, reshape that only
   adds or drops dims of 1 (another one costs nothing alone, but a division per element inside). Not beside a hero, whose rule
   may make SIMD vectors along the last dim.

No element of anything dear (a hero, exp, div, pow, a custom op ...) is computed twice. It would be if its users read it at
different places (x and its transpose) or broadcast it (a column against a matrix): then only CHEAP ops join, MAX_REPEATED deep.
Constants stay operands. A fusion has at most MAX_OPS ops. Plugins: an op whose rule
reads elements where it writes them (probe.py) or with the trait "elementwise" joins, one with the trait "hero" takes an epilogue.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import ClassVar

from carrot.ir.core import Block, Func, Module, Op, Value
from carrot.ir.nn import tensor
from carrot.ir.nn_flow import FLOW
from carrot.ir.registry import REGISTRY
from carrot.ir.target import Target
from carrot.ir.types import DTYPES, TensorType
from carrot.passes.lower_attention import serves
from carrot.passes.lower_matmul import PACK_ROWS
from carrot.passes.placement import is_holder
from carrot.passes.probe import is_elementwise

OURS = ("nn", "tree", "func")
MAX_OPS = 32
MAX_REPEATED = 2
REDUCTIONS = {f"nn.{n}" for n in ("reduce_sum", "reduce_mean", "reduce_max", "reduce_min", "reduce_prod", "argmax", "argmin")}
READ_ONCE = REDUCTIONS | {"nn.concat", "nn.pad", "nn.scatter_elements", "nn.scatter_nd"}
LINE_OPS = {f"nn.{n}" for n in ("reduce_sum", "reduce_mean", "reduce_max", "reduce_min", "reduce_prod", "softmax", "log_softmax")}
_LOOPS = ("matmul", "matmul_integer", "linear", "linear_terms", "count_terms", "rounded_matmul", "conv", "rounded_conv", "max_pool", "average_pool", "nhwc_conv", "nhwc_max_pool", "nhwc_average_pool", "softmax", "log_softmax", "qconv", "qaverage_pool", "qmax_pool")
HEROES = READ_ONCE | {f"nn.{n}" for n in _LOOPS} | {"tree.ensemble"}
GATHERS = {"nn.gather", "nn.gather_elements", "nn.gather_nd"}  # may read one element for several of the result
INDEX_MAPS = {"nn.transpose", "nn.slice", "nn.dynamic_slice", "nn.reshape"} | GATHERS
CHEAP = {"nn.transpose", "nn.slice", "nn.reshape"} | {
    f"nn.{n}"
    for n in ("add", "sub", "mul", "neg", "abs", "relu", "minimum", "maximum", "cast", "where", "expand", "and", "or", "xor", "not", "isnan")
    + ("equal", "not_equal", "less", "less_equal", "greater", "greater_equal")
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Read:
    """How a group reads a value, relative to its root's element: equal paths read equal elements. repeats: how many ops down
    from where one element of it began to be read for several of the root, 0 if it is read once; hero: by the hero."""

    path: tuple[object, ...] = ()
    repeats: int = 0
    hero: bool = False


@dataclass(eq=False)
class _Group:
    root: Op
    hero: Op | None = None
    members: dict[Op, list[_Read]] = field(default_factory=dict)  # how each one's result is read; from last to first
    turned: bool = False  # the root transposes what a matmul makes, on its way to memory


@dataclass(frozen=True)
class Fuse:
    """max_ops: the most ops in one fusion; 1 turns fusing off."""

    name: ClassVar[str] = "fuse"
    max_ops: int = MAX_OPS

    def run(self, module: Module, target: Target) -> None:
        main = module.main
        module.funcs["main"] = Func(main.name, self._block(main.body, {}, module, target), main.attrs)

    def _block(self, body: Block, new: dict[Value, Value], module: Module, target: Target) -> Block:
        """The block with its fusions, and those in regions of control flow; new: what became of values outside."""
        users = _users(body)
        plugins = {op for op in body.ops if op.name.partition(".")[0] not in OURS and is_elementwise(op, module, target)}
        found = self._line_groups(body.ops, users)
        taken = {op for g in found for op in g.members}
        found += self._staged([g for g in self._groups(body.ops, users, taken, plugins, maps=False) if g.hero], users, target)
        found = self._attention(found, users, target)
        taken = {op for g in found for op in g.members}
        found += self._groups(body.ops, users, taken, plugins, maps=True)
        ends = {g.root: g for g in found if len(g.members) > 1}
        return _rebuild(body, ends, new, lambda region: self._block(region, new, module, target))

    def _line_groups(self, ops: list[Op], users: dict[Value, list[Op]]) -> list[_Group]:
        """Groups with an op along the last dim; `members` holds in which loops over the line each one's elements are read."""
        after = _epilogues(ops, users)
        loops: dict[Op, set[object]] = {}
        groups: list[_Group] = []
        of: dict[Op, _Group] = {}
        for op in reversed(ops):
            along = _is_along(op)
            if op in after or not (along or _is_elementwise(op)) or not tensor(op.result).shape:
                continue
            readers = list(dict.fromkeys(users.get(op.result, [])))
            group = of.get(readers[0]) if readers else None
            shape = tensor(op.result).shape
            if group is not None and all(of.get(u) is group for u in readers) and len(group.members) < self.max_ops:
                line = tensor(group.root.result).shape
                wide = (tensor(op.operands[0]) if along else tensor(op.result)).shape == line
                read = {loop for u in readers for loop in (_own_loops(u) if _is_along(u) else loops[u])}
                if (wide or shape == (*line[:-1], 1)) and (len(read) < 2 or op.name in CHEAP or along or not wide):
                    group.members[op] = []
                    loops[op] = read
                    group.hero = op if along else group.hero
                    of[op] = group
                    continue
            if shape[-1] != 1:
                group = of[op] = _Group(op, op if along else None, {op: []})
                loops[op] = {op}
                groups.append(group)
        return [g for g in groups if g.hero]

    def _groups(self, ops: list[Op], users: dict[Value, list[Op]], taken: set[Op], plugins: set[Op], maps: bool) -> list[_Group]:
        groups: list[_Group] = []
        of: dict[Op, _Group] = {}
        for op in reversed(ops):
            turns = not maps and op.name == "nn.transpose" and _plain(op)
            if op in taken or not (op in plugins or _is_elementwise(op) or turns or (_is_map(op) if maps else _is_hero(op))):
                continue
            readers = users.get(op.results[0], [])
            group = of.get(readers[0]) if readers else None
            if group is not None and all(of.get(u) is group for u in readers[1:]):
                reads = list(dict.fromkeys(r for u in dict.fromkeys(readers) for r in _reads(u, op.results[0], group)))
                if len(group.members) < self.max_ops and _joins(op, reads, group, maps):
                    group.members[op] = reads if len(reads) == 1 else [replace(r, repeats=max(r.repeats, 1)) for r in reads]
                    group.hero = op if _is_hero(op) else group.hero
                    of[op] = group
                    continue
            if turns and list(op.attrs["perm"][-1:]) != [len(op.attrs["perm"]) - 1]:
                continue
            group = of[op] = _Group(op, op if _is_hero(op) else None, {op: [_Read()]}, turns)
            groups.append(group)
        return groups


    def _staged(self, groups: list[_Group], users: dict[Value, list[Op]], target: Target) -> list[_Group]:
        """A depthwise convolution that makes an image which is far away by the time it is whole joins that of 1x1 which reads it, block by block (lower_nhwc_conv.py)."""
        made = {g.root.result: g for g in groups if g.hero and _is_depthwise(g.hero)}
        for g in groups:
            before = made.get(g.hero.operands[0]) if g.hero and _is_pointwise(g.hero, target) else None
            if before and users[before.root.result] == [g.hero] and _is_far(before, target) and len(g.members) + len(before.members) <= self.max_ops:
                g.members |= before.members
                before.members = {}
        return [g for g in groups if g.members]


    def _attention(self, groups: list[_Group], users: dict[Value, list[Op]], target: Target) -> list[_Group]:
        """A product of what lines are made of that another product makes is one kernel with both, block by block of rows (lower_attention.py)."""
        if not serves(target):
            return groups
        made = {g.root.result: g for g in groups}
        for g in groups:
            lines = made.get(g.hero.operands[0]) if g.hero and _is_product(g) else None
            first = next((made[v] for op in lines.members for v in op.operands if v in made and _is_product(made[v])), None) if lines else None
            if g.hero is None or lines is None or lines.hero is None or first is None or not _is_along(lines.hero):
                continue
            scores, rows = tensor(first.root.result), tensor(g.hero.result).shape[:-1]
            alike = scores == tensor(lines.root.result) and rows == scores.shape[:-1] and scores.dtype == "f32" and not first.turned
            once = set(users[lines.root.result]) == {g.hero} and set(users[first.root.result]) <= lines.members.keys()
            many = isinstance(rows[-1], str) or rows[-1] >= PACK_ROWS
            if alike and once and many and isinstance(tensor(g.hero.result).shape[-1], int) and sum(len(x.members) for x in (g, lines, first)) <= self.max_ops:
                g.members |= lines.members | first.members
                lines.members, first.members = {}, {}
        return [g for g in groups if g.members]


def _users(body: Block) -> dict[Value, list[Op]]:
    """The ops that read each value, once per operand; what a region reads, the op that has it reads."""
    out: dict[Value, list[Op]] = {}
    for op in body.ops:
        for inner in op.walk():
            for v in inner.operands:
                out.setdefault(v, []).append(op)
    return out


def _has_trait(op: Op, trait: str) -> bool:
    return trait in REGISTRY.opdef(op.name).traits and _plain(op)


def _plain(op: Op) -> bool:
    """One result, no region, no strings."""
    values = (*op.operands, *op.results)
    return len(op.results) == 1 and not op.regions and all(isinstance(v.type, TensorType) and v.type.dtype != "str" for v in values)


def _is_elementwise(op: Op) -> bool:
    return _has_trait(op, "elementwise")


def _is_hero(op: Op) -> bool:
    if is_holder(op) and any(_computed(v) for v in op.operands):
        return False
    return (op.name in HEROES and _plain(op)) or _has_trait(op, "hero")


def _computed(v: Value) -> bool:
    """Whether a kernel with loops of its own makes `v`, which then writes it to where a concat or pad would copy it."""
    while v.op is not None and "elementwise" in REGISTRY.opdef(v.op.name).traits:
        v = max(v.op.operands, key=lambda x: x.op is not None and x.op.name != "nn.constant", default=v)
        if v.op is None or v.op.name == "nn.constant":
            return False
    return v.op is not None and (v.op.name in HEROES - READ_ONCE or is_holder(v.op))


def _is_float_conv(op: Op) -> bool:
    """Of an image with channels last."""
    return op.name == "nn.nhwc_conv" and tensor(op.operands[0]).rank == 4 and not op.attrs.get("channels_first") and "precision" not in op.attrs


def _is_depthwise(op: Op) -> bool:
    return _is_float_conv(op) and op.attrs.get("group", 1) == tensor(op.operands[0]).shape[-1] == tensor(op.operands[1]).shape[0]


def _is_pointwise(op: Op, target: Target) -> bool:
    """Whether it is of 1x1 and of few weights."""
    if not _is_float_conv(op) or op.attrs.get("group", 1) != 1:
        return False
    x, w = (tensor(v) for v in op.operands[:2])
    return all(isinstance(d, int) for d in x.shape[1:]) and w.shape[2:] == (1, 1) and all(s == 1 for s in op.attrs.get("strides") or ()) and _bytes(w) <= target.l2 // 2


def _is_far(group: _Group, target: Target) -> bool:
    """Whether what it makes does not stay near, or no cache keeps what that is made of."""
    assert group.hero is not None
    return _bytes(tensor(group.root.result)) > 2 * target.l2 or _bytes(tensor(group.hero.operands[0])) > 6 * target.l2


def _is_product(group: _Group) -> bool:
    """Whether its hero multiplies matrices of a batch, none of them empty."""
    op = group.hero
    return op is not None and op.name == "nn.matmul" and all(tensor(v).rank > 2 and 0 not in tensor(v).shape for v in op.operands)


def _bytes(t: TensorType) -> int:
    """Of one image."""
    return math.prod(d for d in t.shape if isinstance(d, int)) * DTYPES[t.dtype].bytes


def _is_map(op: Op) -> bool:
    if op.name == "nn.reshape":
        return [d for d in tensor(op.operands[0]).shape if d != 1] == [d for d in tensor(op.result).shape if d != 1]
    return op.name in INDEX_MAPS and _plain(op)


def _is_along(op: Op) -> bool:
    """A LINE_OP along the last dim alone, which stays."""
    if op.name not in LINE_OPS or not _plain(op):
        return False
    last = tensor(op.operands[0]).rank - 1
    return [a % (last + 1) for a in op.attrs.get("axes", [op.attrs.get("axis", 0)])] == [last] and bool(op.attrs.get("keepdims", 1))


def _own_loops(op: Op) -> list[object]:
    """One, or for a softmax that for the maximum and that for the sum."""
    return [op] if op.name.startswith("nn.reduce") else [op, (op, 1)]


def _epilogues(ops: list[Op], users: dict[Value, list[Op]]) -> set[Op]:
    """Elementwise ops that a hero with loops over more than lines may do on its way: the chain behind it, each the only user of the one before."""
    out: set[Op] = set()
    for op in ops:
        if op in out or (_is_hero(op) and op.name not in LINE_OPS):
            readers = set(users.get(op.result, []))
            if len(readers) == 1 and _is_elementwise(u := readers.pop()) and tensor(u.result).shape == tensor(op.result).shape:
                out.add(u)
    return out


def _joins(op: Op, reads: list[_Read], group: _Group, maps: bool) -> bool:
    """Whether an op whose every user is in the group may be computed there."""
    if _is_hero(op):
        made = group.root.operands[0] if group.turned else group.root.result
        return group.hero is None and reads == [_Read()] and tensor(op.result).shape == tensor(made).shape and (op.name == "nn.matmul" or not group.turned)
    if op.name == "nn.transpose" and not maps:
        return group.hero is not None and group.hero.name == "nn.matmul" and len(reads) == 1 and reads[0].hero and len(reads[0].path) == 2 and tensor(op.result).rank > 2
    if any(r.hero for r in reads) and (group.hero is None or group.hero.name not in READ_ONCE):
        return False
    once = len(reads) == 1 and not reads[0].repeats
    return once or (op.name in CHEAP and len(reads) <= MAX_REPEATED and all(r.repeats <= MAX_REPEATED for r in reads))


def _reads(user: Op, v: Value, group: _Group) -> list[_Read]:
    """How `user`, a member, reads its operand `v`."""
    out = []
    for i, operand in enumerate(user.operands):
        if operand is not v:
            continue
        for r in group.members[user]:
            deeper = r.repeats + 1 if r.repeats else 0
            if group.turned and user is group.root:
                out.append(r)
            elif _is_hero(user):
                out.append(_Read((*r.path, user, i), deeper, True))
            elif _is_map(user):
                out.append(_Read((*r.path, user, i), max(deeper, 1) if user.name in GATHERS else deeper, r.hero))
            elif tensor(v).shape == tensor(user.result).shape:
                out.append(_Read(r.path, deeper, r.hero))
            else:  # broadcast: which elements it reads is a matter of the shape alone
                out.append(_Read((*r.path, tensor(v).shape), max(deeper, 1), r.hero))
    return out


def _rebuild(body: Block, ends: dict[Op, _Group], new: dict[Value, Value], nested: Callable[[Block], Block]) -> Block:
    """The block with every group as one nn.fusion where its root was."""
    inside = {op for g in ends.values() for op in g.members} - set(ends)
    out = Block()
    out.args = body.args
    for op in body.ops:
        if op in inside:
            continue
        if op in ends:
            fusion = _fusion(ends[op], new)
            out.ops.append(fusion)
            new[op.result] = fusion.result
        elif op.name in FLOW or any(v in new for v in op.operands):
            regions = [nested(r) for r in op.regions] if op.name in FLOW else op.regions
            moved = Op(op.name, [new.get(v, v) for v in op.operands], [r.type for r in op.results], op.attrs, regions, op.loc)
            out.ops.append(moved)
            new.update(zip(op.results, moved.results, strict=True))
        else:
            out.ops.append(op)
    return out


def _fusion(group: _Group, new: dict[Value, Value]) -> Op:
    members = list(group.members)[::-1]
    made = {m.result for m in members}
    operands = list(dict.fromkeys(v for m in members for v in m.operands if v not in made))
    block = Block([v.type for v in operands])
    inner = dict(zip(operands, block.args, strict=True))
    for m in members:
        copy = Op(m.name, [inner[v] for v in m.operands], [m.result.type], m.attrs, loc=m.loc)
        block.ops.append(copy)
        inner[m.result] = copy.result
    block.ops.append(Op("nn.yield", [inner[group.root.result]]))
    return Op("nn.fusion", [new.get(v, v) for v in operands], [group.root.result.type], None, [block], (group.hero or group.root).loc)
