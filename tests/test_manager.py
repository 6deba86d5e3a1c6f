"""The pass manager: printing, timing, verifying, the differential check, reproducers; and the evaluator it checks with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
import pytest

from carrot.ir.core import I32Array, Module, Op, Value
from carrot.ir.errors import CarrotError, VerifyError
from carrot.ir.evaluator import run, run_kernel
from carrot.ir.graph import Graph
from carrot.ir.registry import REGISTRY
from carrot.ir.target import Target
from carrot.ir.text import parse_module, print_module
from carrot.ir.types import INDEX, MemRefType, TensorType
from carrot.passes import manager
from carrot.passes.lower import Lower
from carrot.passes.manager import PassManager, differential_check, printer, verify

TARGET = Target("test")


def model() -> Module:
    g = Graph("m")
    x = g.tensor("x", "f32", ("batch", 3))
    g.loc = "model.onnx: node 'act' (#1)"
    y = g.op("nn.relu", x)
    g.loc = None
    g.output("y", g.op("nn.add", y, g.constant(np.ones(3, np.float32))), ["default"])
    g.output("z", g.op("nn.argmax", y, axes=[1], keepdims=False), ["label"])
    return g.finish()


def xs() -> list[np.ndarray]:
    return [np.random.default_rng(0).normal(size=(4, 3)).astype(np.float32)]


def a_pass(change, called: str = "wrong"):
    """A pass that does what `change(module)` does."""

    @dataclass(frozen=True)
    class Wrong:
        name: ClassVar[str] = called
        option: int = 7

        def run(self, module: Module, target: Target) -> None:
            change(module)

    return Wrong()


def nothing(_module: Module) -> None: ...


def rename(module: Module) -> None:
    module.main.body.ops[0].name = "nn.abs"


def retype(module: Module) -> None:
    module.main.body.ops[0].results[0].type = TensorType("f32", ("batch", 4))


def crash(module: Module) -> None:
    module.main.body.ops.clear()
    raise KeyError("oops")


def test_order_timing_and_observers():
    seen = []
    manager = PassManager([a_pass(nothing, "a"), a_pass(nothing, "b"), a_pass(nothing, "a")], [lambda name, module, seconds: seen.append((name, seconds))])
    module = model()
    assert manager.run(module, TARGET) is module
    assert [name for name, _ in seen] == ["input", "a", "b", "a"]
    assert all(s >= 0 for _, s in seen) and set(manager.seconds) == {"a", "b"}


def test_printing():
    shown = []
    PassManager([a_pass(nothing, "a"), a_pass(rename, "b")], [printer(shown.append), printer(lambda t: shown.append("only " + t), only="b")]).run(model(), TARGET)
    assert [t.split("\n")[0] for t in shown] == ["// ---- after input", "// ---- after a", "// ---- after b", "only // ---- after b"]
    assert '"nn.abs"' in shown[2] and '"nn.abs"' not in shown[1]


def test_verify_is_located_and_names_the_pass():
    with pytest.raises(VerifyError, match=r"'nn.relu' gives tensor<\?x3xf32, .*its results are tensor<\?x4xf32") as e:
        PassManager([a_pass(retype)]).run(model(), TARGET)
    assert e.value.loc == "model.onnx: node 'act' (#1)" and "after pass 'wrong'" in e.value.note
    PassManager([a_pass(retype)], verify=False).run(model(), TARGET)


def test_kernels_are_verified_at_last(monkeypatch):
    monkeypatch.setattr(manager, "EVERY", False)
    module = model()
    Lower().run(module, TARGET)
    kernel, seen = next(f for name, f in module.funcs.items() if name != "main"), []
    with pytest.raises(VerifyError, match="does not end in func.return") as e:
        PassManager([a_pass(lambda _: kernel.body.ops.reverse(), "wrong"), a_pass(nothing, "last")], [lambda name, *_: seen.append(name)]).run(module, TARGET)
    assert seen == ["input", "wrong"] and "after pass 'last'" in e.value.note


@pytest.mark.parametrize(
    "change, message",
    [
        (lambda ops: ops.insert(0, ops.pop(1)), None),
        (lambda ops: ops.insert(0, ops.pop(2)), "uses a value before it is defined"),
        (lambda ops: ops.pop(), "does not end in func.return"),
        (lambda ops: ops.clear(), "does not end in func.return"),
        (lambda ops: ops.insert(1, ops[-1]), "uses a value before"),
        (lambda ops: ops.insert(4, ops[-1]), "not the last op of its block"),
        (lambda ops: setattr(ops[0], "name", "nn.matmul"), "malformed operands"),
        (lambda ops: ops[3].attrs.clear(), "malformed operands or attributes .KeyError: 'axes'"),
    ],
)  # fmt: skip
def test_verify(change, message):
    module = model()
    change(module.main.body.ops)
    if message is None:
        return verify(module)
    with pytest.raises(VerifyError, match=message) as e:
        verify(module)
    assert e.value.loc


def test_differential_check_catches_a_wrong_pass():
    check = differential_check(xs())
    with pytest.raises(VerifyError, match="pass 'wrong' changed output 'y'"):
        PassManager([a_pass(nothing, "right"), a_pass(rename)], [check]).run(model(), TARGET)


def test_differential_check_goes_by_name_and_tells_shapes_apart():
    def select(module: Module) -> None:
        module.main.body.terminator.operands = module.main.returned[1:]
        module.main.attrs["outputs"] = module.main.attrs["outputs"][1:]

    PassManager([a_pass(select)], [differential_check(xs())]).run(model(), TARGET)

    def widen(module: Module) -> None:
        ops = module.main.body.ops
        ops.insert(-1, Op("nn.reduce_max", [ops[0].result], [TensorType("f32", ("batch",))], {"axes": [1], "keepdims": False}))
        module.main.body.terminator.operands[0] = ops[-2].result

    with pytest.raises(VerifyError, match="changed output 'y'"):
        PassManager([a_pass(widen)], [differential_check(xs())]).run(model(), TARGET)


def test_differential_check_with_strings():
    g = Graph("m")
    x = g.tensor("x", "i64", ("batch",))
    weights = {"keys": np.arange(2), "values": np.array(["a", "b"], object), "default": np.array("?", object)}
    g.output("y", g.op("nn.lookup", x, **{k: g.module.add_weight(v, k) for k, v in weights.items()}), ["default"])
    PassManager([a_pass(nothing)], [differential_check([np.array([0, 1, 2])])]).run(g.finish(), TARGET)


@pytest.mark.parametrize("change, error", [(crash, "pass 'wrong' failed: KeyError: 'oops'"), (retype, "'nn.relu' gives")])
def test_reproducer(change, error, tmp_path):
    """The module as it was, weights and all, and which pass with which options."""
    with pytest.raises(CarrotError, match=error) as e:
        PassManager([a_pass(change)], crash_dir=tmp_path).run(model(), TARGET)
    (folder,) = tmp_path.iterdir()
    assert str(folder / "before.mlir") in e.value.note
    back = parse_module((folder / "before.mlir").read_text())
    verify(back)
    for a, b in zip(run(back, xs()), run(model(), xs()), strict=True):
        assert np.array_equal(a, b)
    assert "option=7" in (folder / "pass.txt").read_text()


def test_reproducer_that_cannot_be_written(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(CarrotError, match="failed: KeyError") as e:
        PassManager([a_pass(crash)], crash_dir=tmp_path / "file").run(model(), TARGET)
    assert "cannot be written" in e.value.note


def test_a_users_mistake_stays_one(tmp_path):
    def refuse(_module: Module) -> None:
        raise CarrotError("give it a number", note="--dim")

    with pytest.raises(CarrotError) as e:
        PassManager([a_pass(refuse)], crash_dir=tmp_path).run(model(), TARGET)
    assert (e.value.message, e.value.note, list(tmp_path.iterdir())) == ("give it a number", "--dim", [])


def test_crash_without_a_folder():
    with pytest.raises(CarrotError, match="failed: KeyError") as e:
        PassManager([a_pass(crash)]).run(model(), TARGET)
    assert e.value.note.startswith("this is a bug in carrot") and isinstance(e.value.__cause__, KeyError)


# ---- the evaluator ----


@pytest.mark.parametrize(
    "inputs, message",
    [
        ([], "has 1 inputs, 0 are given"),
        ([np.zeros((2, 4), np.float32)], "input 'x' is float32.2, 4., the model wants"),
        ([np.zeros((2, 3))], "input 'x' is float64"),
        ([np.zeros(3, np.float32)], "input 'x' is float32.3."),
    ],
)
def test_inputs(inputs, message):
    with pytest.raises(CarrotError, match=message):
        run(model(), inputs)


def test_one_symbol_has_one_size():
    g = Graph("m")
    a, b = (g.tensor(n, "f32", ("batch",)) for n in "ab")
    g.output("y", g.op("nn.add", a, b), ["default"])
    with pytest.raises(CarrotError, match="input 'b' is"):
        run(g.finish(), [np.zeros(2, np.float32), np.zeros(1, np.float32)])


def test_an_op_that_evaluates_to_another_type_is_named():
    REGISTRY.define("com.acme.Wide", lambda op, m: [op.operands[0].type], lambda op, m, x: x.astype(np.float64))
    try:
        g = Graph("m")
        g.output("y", g.op("com.acme.Wide", g.tensor("x", "f32", ("batch",))), ["default"])
        with pytest.raises(CarrotError, match="'com.acme.Wide' evaluates to float64.2., its type is"):
            run(g.finish(), [np.zeros(2, np.float32)])
    finally:
        del REGISTRY.ops["com.acme.Wide"]


def test_kernels_with_buffers_of_unknown_rows():
    """alloc and reinterpret_cast take the rows from their operand, none included."""
    text = """"builtin.module"() ({
  "func.func"() <{function_type = (memref<?x2xf32>, memref<?xf32>, index) -> (), sym_name = "main"}> ({
  ^bb0(%0: memref<?x2xf32>, %1: memref<?xf32>, %2: index):
    %3 = "memref.alloc"(%2) <{operandSegmentSizes = array<i32: 1, 0>}> : (index) -> memref<?x2xf32>
    %4 = "memref.reinterpret_cast"(%3, %2) : (memref<?x2xf32>, index) -> memref<?x2x1xf32>
    %5 = "arith.constant"() <{value = 0 : index}> : () -> index
    %6 = "arith.constant"() <{value = 1 : index}> : () -> index
    "scf.for"(%5, %2, %6) ({
    ^bb0(%7: index):
      %8 = "memref.load"(%0, %7, %6) : (memref<?x2xf32>, index, index) -> f32
      "memref.store"(%8, %4, %7, %6, %5) : (f32, memref<?x2x1xf32>, index, index, index) -> ()
      %9 = "memref.load"(%3, %7, %6) : (memref<?x2xf32>, index, index) -> f32
      "memref.store"(%9, %1, %7) : (f32, memref<?xf32>, index) -> ()
      "scf.yield"() : () -> ()
    }) : (index, index, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()"""
    module = parse_module(text)
    verify(module)
    for n in (3, 0):
        x, y = np.arange(2 * n, dtype=np.float32).reshape(n, 2), np.zeros(n, np.float32)
        run_kernel(module, "main", [x, y, n])
        assert y.tolist() == x[:, 1].tolist()


def test_printed_types_of_values_are_their_own():
    """Value, Op and the array attributes print without a module around them."""
    op = Op("memref.alloc", [Value(INDEX)], [MemRefType("f32", (None, 2))], {"operandSegmentSizes": I32Array((1, 0))})
    module = model()
    module.main.body.ops.insert(0, op)
    assert "memref<?x2xf32>" in print_module(module)
