"""The walk over nodes: those of a graph, of a branch or loop body that sees the graph around it, of a function.

    scope = Scope(model, graph.node, names_of_its_outputs, "model.onnx", opsets)
    scope.env["x"] = operand ; scope.run() ; scope.results()

A node that cannot be imported leaves an error with the model, and its outputs FAILED; the walk goes on, so that all errors are found. What needs a
failed value is not imported, only looked up.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterable, Iterator, MutableMapping, Sequence
from typing import Any

from carrot.frontend import onnx_narrow as narrow
from carrot.frontend import onnx_proto as proto
from carrot.frontend.onnx_graph import IMPORTERS, Context, Node, Operand, custom, unsupported
from carrot.ir.errors import CarrotError, located, nearest
from carrot.ir.registry import REGISTRY

MALFORMED = (ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError)  # the last net under a node
NEWEST = 28  # opset of ai.onnx, and of a node whose model imports none
MAX_DEPTH = 32  # of functions that call functions, branches in branches
FAILED: Any = object()  # the value of what could not be imported
FunctionKey = tuple[str, str, str]


class Poisoned(Exception):
    """A node reads what could not be imported."""


class Model:
    """What every scope of one model shares: its functions, what is being built, the errors."""

    def __init__(self, context: Context, functions: Iterable[proto.Function]) -> None:
        self.context = context
        self.functions = {(domain(f.domain), f.name, f.overload): f for f in functions}
        self.errors: list[CarrotError] = []

    def function(self, node: proto.Node) -> proto.Function | None:
        return self.functions.get((node.domain, node.op_type, node.overload))

    def check(self) -> None:
        """Raise what was found: the first error, the others in its note."""
        if not self.errors:
            return
        first, rest = self.errors[0], self.errors[1:]
        same: dict[str, list[CarrotError]] = {}
        for e in rest:
            same.setdefault(e.message + (f" ({e.note})" if e.note and e.note != first.note else ""), []).append(e)
        also = []
        for text, found in same.items():
            what = "the same" if text == first.message else text
            also.append(f"also {found[0].loc}" + (f" and {len(found) - 1} more" if len(found) > 1 else "") + f": {what}")
        if also:
            first.note = "\n  ".join([*([first.note] if first.note else []), *also])
        raise first


def domain(name: str) -> str:
    return "" if name == "ai.onnx" else name


def place(where: str, node: proto.Node, index: int) -> str:
    return f"{where}: node '{node.name or (node.output[0] if node.output else node.op_type)}' (#{index})"


def graphs(node: proto.Node) -> Iterator[proto.Graph]:
    for a in node.attribute:
        if a.g is not None:
            yield a.g
        yield from a.graphs


def reads(node: proto.Node) -> set[str]:
    """The names that a node needs, those that its subgraphs take from outside included."""
    out = set(node.input)
    for graph in graphs(node):
        inside = {v.name for v in graph.input} | {t.name for t in graph.initializer} | {name for n in graph.node for name in n.output}
        out |= (set().union(*(reads(n) for n in graph.node)) | {o.name for o in graph.output}) - inside
    return out - {""}


class Scope:
    """env: names and values, those outside included. attributes: of the function's caller, which its nodes refer to."""

    def __init__(
        self, model: Model, nodes: Sequence[proto.Node], outputs: Sequence[str], where: str, opsets: dict[str, int],
        outer: Scope | None = None, attributes: dict[str, proto.Attribute] | None = None, depth: int = 0,
    ) -> None:  # fmt: skip
        self.model = model
        self.nodes = nodes
        self.output_names = outputs
        self.where = where
        self.opsets = opsets
        self.attributes = attributes
        self.depth = depth
        self.env: MutableMapping[str, Any] = ChainMap({}, *(outer.env.maps if outer and isinstance(outer.env, ChainMap) else ()))
        if depth > MAX_DEPTH:
            raise CarrotError(f"functions, branches or loops are nested more than {MAX_DEPTH} deep, or a function calls itself")
        self.makers: dict[str, int] = {}
        for index, node in enumerate(nodes):
            node.domain = domain(node.domain)
            for out in node.output:
                if out and self.makers.setdefault(out, index) != index:
                    raise CarrotError(f"'{out}' is made twice", loc=place(where, node, index))
        self.live, self.wanted = self._live()

    def _live(self) -> tuple[dict[int, list[int]], set[str]]:
        """The nodes that an output needs, with those that each needs itself, and every name that is read."""
        live: dict[int, list[int]] = {}
        wanted = set(self.output_names)
        todo = sorted(wanted)
        while todo:
            index = self.makers.get(todo.pop())
            if index is not None and index not in live:
                names = reads(self.nodes[index])
                live[index] = sorted({self.makers[name] for name in names & self.makers.keys()}, reverse=True)
                fresh = names - wanted
                wanted |= fresh
                todo.extend(sorted(fresh))
        return live, wanted

    def version(self, node: proto.Node) -> int:
        return self.opsets.get(node.domain, 0)

    def initialisers(self, graph: proto.Graph) -> None:
        """Known arrays for what the graph has and something reads."""
        context = self.model.context
        given = [(t.name, t) for t in graph.initializer] + [(t.values.name if t.values else "", t) for t in graph.sparse_initializer]
        mine = self.env.maps[0] if isinstance(self.env, ChainMap) else self.env
        for name, t in given:
            if name in mine:
                raise CarrotError(f"two initialisers are called '{name}'")
            if name not in self.wanted:
                self.env[name] = FAILED  # nothing reads it
            elif isinstance(t, proto.Tensor):
                read = narrow.read if t.data_type in narrow.FORMATS else proto.array
                self.env[name] = narrow.wrapped(context.known(read(t, context.folder, f"initialiser '{name}'"), name), t.data_type)
            else:
                self.env[name] = context.known(proto.dense(t, context.folder, f"initialiser '{name}'"), name)

    # -- nodes

    def order(self) -> list[int]:
        """The live nodes, each behind those that it needs: the model's own order but where that is none, which onnxruntime takes and some converters make. Of a cycle one comes too early."""
        done: dict[int, None] = {}
        entered: set[int] = set()
        for first in sorted(self.live):
            stack = [first]
            while stack:
                index = stack[-1]
                entered.add(index)
                missing = [i for i in self.live[index] if i not in entered]
                stack += missing
                if not missing:
                    done.setdefault(stack.pop())
        return list(done)

    def run(self) -> None:
        for index in self.order():
            node = self.nodes[index]
            loc = self.model.context.graph.loc = place(self.where, node, index)
            results: list[Any] = []
            try:
                with located(loc):
                    results = self._node(index, node)
            except Poisoned:
                self.check_operators(node, loc)
            except CarrotError as error:
                self.model.errors.append(error)
            for k, name in enumerate(node.output):
                if name:
                    self.env[name] = x = results[k] if k < len(results) else FAILED
                    if isinstance(x, Operand) and x.computed:
                        self.model.context.names.setdefault(x.value, name)

    def _node(self, index: int, node: proto.Node) -> list[Any]:
        run = IMPORTERS.get((node.domain, node.op_type))
        plugin = f"{node.domain}.{node.op_type}"
        function = self.model.function(node) if run is None and not (node.domain and plugin in REGISTRY.ops) else None
        if run is None and function is None and plugin not in REGISTRY.ops:
            message, note = unsupported(node, self.version(node))
            raise CarrotError(message, note=note)
        if node.domain not in self.opsets and node.domain != "" and function is None:
            raise CarrotError(f"the model imports no opset of the domain '{node.domain}'")
        operands = [self.operand(name, index) for name in node.input]
        for name in reads(node) - set(node.input):
            self.operand(name, index)
        n = Node(self.model.context, node, index, self.version(node) or NEWEST, operands, self.wanted, self)
        if function is not None:
            return self._call(function, n)
        if operands and node.op_type in getattr(operands[0], "through", ()):
            return operands[:1]
        moved = narrow.format_of(n, 0) if node.domain == "" and node.op_type in narrow.MOVES else None
        n.operands = [narrow.operand(n, 0), *operands[1:]] if moved else operands
        try:
            out = run(n) if run else custom(n, plugin)
        except MALFORMED as error:
            raise CarrotError(f"'{node.op_type}' cannot be imported: {type(error).__name__}: {str(error)[:200]}") from error
        results: list[Any] = out if isinstance(out, list) else [out]
        results = [narrow.Narrow(x, moved) for x in results] if moved else results
        if n.version < 6:
            n.ignore("consumed_inputs")  # what might be overwritten
        if n.unread:
            raise CarrotError(f"attribute '{min(n.unread)}' of '{node.op_type}' ({node.domain or 'ai.onnx'} opset {n.version}) is not supported")
        for k, name in enumerate(node.output):
            if name and name in self.env:
                raise CarrotError(f"'{name}' is made twice")
            if k >= len(results) and name and name in self.wanted:
                raise CarrotError(f"'{node.op_type}' has no output {k}")
        return results

    def operand(self, name: str, index: int) -> Any:
        if not name:
            return None
        found = self.env.get(name)
        if found is FAILED:
            raise Poisoned
        if found is None:
            maker = self.makers.get(name, -1)
            if maker >= 0:
                by = "this node itself" if maker == index else f"node #{maker}, which needs this one"
                raise CarrotError(f"input '{name}' is made by {by}: the graph has a cycle")
            raise CarrotError(f"input '{name}' is made by no node, input or initialiser{nearest(name, self.env)}")
        return found

    def check_operators(self, node: proto.Node, loc: str) -> None:
        """Leave an error for the node, and those in its subgraphs and function, if nothing imports it."""
        node.domain = domain(node.domain)
        function = self.model.function(node)
        if (node.domain, node.op_type) in IMPORTERS or (node.domain and f"{node.domain}.{node.op_type}" in REGISTRY.ops):
            inner = [(g.node, loc) for g in graphs(node)]
        elif function is not None and loc.count(", '") < MAX_DEPTH:
            inner = [(function.node, f"{loc}, '{function.name}'")]
        else:
            message, note = unsupported(node, self.version(node))
            self.model.errors.append(CarrotError(message, loc=loc, note=note))
            return
        for nodes, where in inner:
            for index, each in enumerate(nodes):
                self.check_operators(each, place(where, each, index))

    # -- scopes inside

    def inside(self, graph: proto.Graph, label: str, given: Sequence[Operand | Any] = ()) -> list[Any]:
        """Import a subgraph here with values for its inputs; its outputs. It sees what this scope sees."""
        names = [v.name for v in graph.input]
        if len(names) != len(given):
            raise CarrotError(f"'{label}' has {len(names)} inputs, {len(given)} are needed")
        loc = self.model.context.graph.loc
        scope = Scope(self.model, graph.node, [o.name for o in graph.output], f"{loc}, {label}", self.opsets, self, self.attributes, self.depth + 1)
        scope.initialisers(graph)
        scope.env.update(zip(names, given))
        return scope.finish(loc)

    def _call(self, function: proto.Function, n: Node) -> list[Any]:
        """The outputs of a model-local function: its body imported here, which sees its inputs only."""
        loc = self.model.context.graph.loc
        n.unread.clear()
        attributes = {a.name: a for a in function.attribute_proto} | {k: a for k, a in n.attrs.items() if k in function.attribute or any(a.name == k for a in function.attribute_proto)}
        if unknown := sorted(set(n.attrs) - attributes.keys()):
            raise CarrotError(f"the function '{function.name}' has no attribute '{unknown[0]}'")
        if len(n.operands) > len(function.input):
            raise CarrotError(f"the function '{function.name}' has {len(function.input)} inputs, {len(n.operands)} are given")
        opsets = {domain(o.domain): o.version or 0 for o in function.opset_import} or self.opsets
        scope = Scope(self.model, function.node, function.output, f"{loc}, '{function.name}'", opsets, None, attributes, self.depth + 1)
        scope.env.update({name: None for name in function.input} | dict(zip(function.input, n.operands)))
        return scope.finish(loc)

    def finish(self, loc: str | None) -> list[Any]:
        """Import the nodes; the outputs. Raises Poisoned if one could not be imported."""
        try:
            self.run()
        finally:
            self.model.context.graph.loc = loc
        return [self.operand(name, len(self.nodes)) for name in self.output_names]
