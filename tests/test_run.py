"""Networks through `run`: sizes bound by the inputs' shapes, errors, memory; the models of ../shared/models as they are shipped."""

from __future__ import annotations

import copy
import ctypes as ct
import random
import sys
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from carrot.compiler import build, load_in_process
from carrot.ir import dims
from carrot.ir.core import Module
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run
from carrot.ir.graph import Graph
from carrot.ir.types import DTYPES
from carrot.runtime import calls, threads
from carrot.runtime.model import _Error, _Table
from carrot.runtime.networks import CODES, MAX_CALLS, Tensor

sys.path.insert(0, str(Path(__file__).parent))
from test_dims import H, N, W, grown  # noqa: E402

f32 = np.float32


def image_net(**options: Any) -> Any:
    """y = conv of x where a scalar is positive, z = how many pixels, w = x's mean over the image as float64."""
    g = Graph("net")
    x, on = g.tensor("x", "f32", (N, 3, H, W)), g.tensor("on", "i64", ())
    k = g.constant(np.random.default_rng(0).standard_normal((4, 3, 3, 3)).astype(f32))
    y = g.op("nn.conv", x, k, strides=[2, 2], pads=[1, 1, 1, 1])
    g.output("y", g.op("nn.where", g.op("nn.greater", on, g.constant(np.int64(0))), y, g.constant(f32(-1))), ["default"])
    g.output("z", g.op("nn.sizes", dims=[dims.mul(H, W)]), ["default"])
    g.output("w", g.op("nn.reduce_mean", g.op("nn.cast", x, to="f64"), axes=[2, 3], keepdims=0), ["default"])
    return g.finish(**options)


@pytest.fixture(scope="module")
def net() -> Any:
    return load_in_process(build(image_net()))


def given(n: int = 1, h: int = 6, w: int = 8, on: int = 1) -> dict[str, np.ndarray]:
    return {"x": np.random.default_rng(1).standard_normal((n, 3, h, w)).astype(f32), "on": np.array(on)}


@pytest.mark.parametrize("sizes", [(1, 6, 8), (3, 33, 7), (2, 1, 1), (0, 5, 5), (5, 2, 1)])
@pytest.mark.parametrize("on", [0, 1])
def test_sizes_come_with_the_inputs(net: Any, sizes: tuple[int, int, int], on: int) -> None:
    x = given(*sizes, on)
    got = net.run(x)
    with np.errstate(all="ignore"):
        want = run(image_net(), [x["x"], x["on"]])
    for (name, a), b in zip(got.items(), want, strict=True):
        assert a.shape == b.shape and a.dtype == b.dtype
        np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-5, err_msg=name)
    assert list(net.run(x, outputs=["w"])) == ["w"] and np.array_equal(net.run(x, outputs=["w"])["w"], got["w"], equal_nan=True)


def test_sizes_are_asked_for_once(net: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A thread keeps what calls of some sizes need; results are the caller's own, and wrong inputs change nothing."""
    network, asked = net._network, []
    shapes = network.shapes
    monkeypatch.setattr(network, "shapes", lambda *a: asked.append(a) or shapes(*a))
    monkeypatch.setattr(threads, "_chosen", 1)
    network.local.calls.clear()
    net._local.tables.clear()
    net._local.again = None
    cases = [given(*s) for s in ((1, 6, 8), (2, 6, 8), (1, 5, 5), (1, 6, 8, 0))]
    want = [run(image_net(), [x["x"], x["on"]]) for x in cases]
    got = []
    for k in (0, 1, 0, 2, 3, 0, 1, 2, 3):
        got.append((net.run(cases[k]), want[k]))
        with pytest.raises(CarrotError, match="3, height, width"):
            net.run({"x": np.zeros((1, 2, 5, 5), f32), "on": 1})
        assert list(net.run(cases[k], outputs=["w", "z"])) == ["w", "z"]
    for found, wanted in got:
        for a, b in zip(found.values(), wanted, strict=True):
            np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-5)
    assert len(asked) == 1 + 3 + 9  # before calls were prepared; of three sizes; the wrong ones
    monkeypatch.setattr(calls, "KNOWN", 8)
    for n in range(40):
        net.run(given(1, 3 + n, 4))
        net.run(given(1, 3 + n, 4) | {"on": 1})
    assert len(network.local.calls) <= MAX_CALLS and len(net._local.again.known) <= 8
    net._local.tables.clear()
    net._local.again = None


def small_net(shared: bool = False) -> Any:
    """Of two inputs: y of their sizes, and z, a size less; `shared`: its loops are for threads."""
    g = Graph("small")
    a, b = g.tensor("a", "f32", (N, W)), g.tensor("b", "i64", (W,))
    y = g.op("nn.add", a, g.op("nn.cast", b, to="f32"))
    if shared:
        y = g.op("nn.matmul", y, g.op("nn.matmul", g.op("nn.transpose", y, perm=[1, 0]), y))
    g.output("y", y, ["default"])
    g.output("z", g.op("nn.slice", y, starts=[0, 1], ends=[-1, W], steps=[1, 1]), ["default"])
    return g.finish()


def small_inputs(n: int, w: int) -> dict[str, np.ndarray]:
    r = np.random.default_rng(100 * n + w)
    return {"a": r.standard_normal((n, w)).astype(f32), "b": r.integers(-9, 9, w)}


@pytest.mark.parametrize("shared", [False, True])
def test_small_calls_are_prepared(shared: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of any sizes: from the second call on the general way is not gone, but for what does not fit; answers are the caller's own."""
    module = small_net(shared)
    m, general = load_in_process(build(small_net(shared))), []
    assert m._shares == shared
    monkeypatch.setattr(threads, "_chosen", 1)
    network, way = type(m._network), type(m._network).__call__
    monkeypatch.setattr(network, "__call__", lambda *a: general.append(1) or way(*a))
    kept = []
    for n, w in ((2, 5), (2, 5), (3, 5), (1, 1), (0, 4), (2, 5), (7, 9), (3, 5), (2, 6), (2, 5), (2, 5)):
        x = small_inputs(n, w)
        for given in (x, {"b": x["b"], "a": x["a"]}, {"a": x["a"][::-1][::-1], "b": np.repeat(x["b"], 2)[::2]}):
            got = m.run(given)
            assert list(got) == ["y", "z"] and all(o.flags.owndata and o.flags.writeable for o in got.values())
            kept.append((got, run(module, [x["a"], x["b"]])))
    for got, want in kept:
        for o, e in zip(got.values(), want, strict=True):
            assert o.shape == e.shape and o.dtype == e.dtype
            np.testing.assert_allclose(o, e, rtol=1e-5, atol=1e-5)
            o[...] = 77
    assert len(general) == 1
    x = small_inputs(2, 5)
    for wrong, message in (({"b": x["b"][:4]}, "where width is 5"), ({"a": x["a"][0]}, "is wanted"), ({"c": x["b"]}, "no input 'c'"), ({"a": np.zeros((2, 0), f32), "b": np.zeros(0, int)}, "is -1"), ({"a": None}, "is wanted"), ({"b": x["b"] + 0.5}, "int64 is wanted")):
        with pytest.raises(CarrotError, match=message):
            m.run(x | wrong)
        np.testing.assert_allclose(m.run(x)["y"], run(module, [x["a"], x["b"]])[0], rtol=1e-5, atol=1e-5)
    with pytest.raises(CarrotError, match="input 'b' is missing"):
        m.run({"a": x["a"]})
    done = len(general)
    for n, w in ((60, 80), (1000, 20), (2, 5), (30_000, 5), (1000, 20)):  # more than there is room for; more than is copied
        x = small_inputs(n, w) if not shared else small_inputs(n % 97, w)
        np.testing.assert_allclose(m.run(x)["z"], run(module, [x["a"], x["b"]])[1], rtol=1e-4, atol=1e-4)
    assert done < len(general) <= done + 4
    assert m.run({"a": x["a"].astype(float), "b": x["b"]}, "z")["z"].shape == x["a"][:, 1:].shape


def test_a_call_within_a_prepared_one() -> None:
    """As a signal handler may do."""
    m, inner = load_in_process(build(small_net())), []
    first, second = small_inputs(3, 4), small_inputs(2, 7)
    want = [run(small_net(), list(x.values()))[0] for x in (first, second)]
    m.run(first)
    call = m._local.again
    go = call.go

    def nested() -> int:
        inner.append(m.run(second)["y"])
        return go()  # type: ignore[no-any-return]

    call.go = nested
    assert np.array_equal(m.run(first)["y"], want[0]) and np.array_equal(inner[0], want[1]) and not call.busy


def test_what_takes_long_is_weighed_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """A prepared call is in one thread; loops that threads may share go to those when that pays."""
    m, seen = load_in_process(build(small_net(shared=True))), []
    x, other, choice = small_inputs(4, 5), small_inputs(3, 5), m._network.choice
    monkeypatch.setattr(choice, "threads", lambda work: 1)
    want = m.run(x)
    call = m._local.again
    monkeypatch.setattr(choice, "saw", lambda work, n, seconds: seen.append((work, n)))
    monkeypatch.setattr("carrot.runtime.networks.threads", lambda: 2)
    monkeypatch.setattr("carrot.runtime.networks.PAYS", 0.0)
    m.run(other)
    assert seen == [(20, 1)] and not call.known
    monkeypatch.setattr(choice, "threads", lambda work: seen.append(work) or 1)
    for _ in range(2):
        assert np.array_equal(m.run(x)["y"], want["y"])
    assert seen[1:] == [25, (25, 1), 25, (25, 1)]  # asked before each call
    monkeypatch.setattr(choice, "threads", lambda work: 2)
    monkeypatch.setattr("carrot.runtime.networks.host", lambda *a: None)
    m.run(x)
    assert seen[-1] == (25, 2)


@pytest.mark.parametrize("shared", [False, True])
def test_threads_call_one_model_with_changing_sizes(shared: bool) -> None:
    m, wrong = load_in_process(build(small_net(shared))), []
    cases = [small_inputs(n, w) for n, w in ((1, 3), (4, 7), (2, 9), (8, 2), (30, 5), (60, 80))]
    want = [run(small_net(shared), list(x.values())) for x in cases]

    def work(start: int) -> None:
        for k in range(start, 400):
            got = m.run(cases[k % 6 if start % 2 else k // 3 % 6])
            wanted = want[k % 6 if start % 2 else k // 3 % 6]
            if any(o.shape != e.shape or not np.allclose(o, e, rtol=1e-4, atol=1e-4) for o, e in zip(got.values(), wanted, strict=True)):
                wrong.append(k)

    workers = [threading.Thread(target=work, args=(i,)) for i in range(8)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    assert not wrong


def test_what_python_hands_over(net: Any) -> None:
    x = given()
    want = net.run(x)["y"]
    for other in ({"x": x["x"].astype(np.float64), "on": 1}, {"x": x["x"].tolist(), "on": True}, {"x": np.asfortranarray(x["x"]), "on": np.int32(1)}, {"on": 1, "x": x["x"][:, ::1]}):
        assert np.array_equal(net.run(other)["y"], want)
    for one in ("predict_arrow", "predict"):
        with pytest.raises(CarrotError):
            getattr(net, one)(x)
    assert "net" in repr(net)
    net.self_test()


WRONG = [
    ({"x": np.zeros((1, 4, 8, 8), f32), "on": 1}, r"input 'x': \[batch, 3, height, width\] is wanted, \[1, 4, 8, 8\] is given"),
    ({"x": np.zeros((3, 8, 8), f32), "on": 1}, r"input 'x': \[batch, 3, height, width\] is wanted, \[3, 8, 8\] is given"),
    ({"x": np.zeros((1, 3, 8, 8), f32), "on": np.array([1])}, r"input 'on': \[\] is wanted, \[1\] is given"),
    ({"x": np.zeros((1, 3, 8, 8), f32), "on": np.array(1.5)}, "input 'on': int64 is wanted, float64 is given"),
    ({"x": np.zeros((1, 3, 8, 8), complex), "on": 1}, "input 'x': float32 is wanted, an unknown dtype is given"),
    ({"x": np.zeros((1, 3, 8, 8), f32)}, "input 'on' is missing"),
    ({"x": np.zeros((1, 3, 8, 8), f32), "no": 1, "on": 1}, "the model has no input 'no'\n  = note: it has: x, on"),
    (np.zeros((1, 3, 8, 8), f32), "the model has 2 inputs: x, on"),
    ({"x": [[1, 2], [3]], "on": 1}, "input 'x' is no array of numbers"),
]


@pytest.mark.parametrize(("x", "message"), WRONG)
def test_wrong_inputs(net: Any, x: Any, message: str) -> None:
    with pytest.raises(CarrotError, match=message):
        net.run(x)


def test_integers_that_do_not_fit() -> None:
    g = Graph("net")
    g.output("y", g.op("nn.add", x := g.tensor("x", "i8", (N, H)), x), ["default"])
    m = load_in_process(build(g.finish()))
    for x in ([[3, -4]], np.array([[3, -4]]), np.array([[3, -4]], np.int16)):
        assert np.array_equal(m.run({"x": x})["y"], [[6, -8]])
    for bad in ([[3, 300]], np.array([[3, 300]])):
        with pytest.raises(CarrotError, match=r"input 'x'\[0, 1\] is 300, which does not fit int8"):
            m.run({"x": bad})
    with pytest.raises(CarrotError, match="input 'x' is no array of numbers"):
        m.run({"x": [[2.7]]})


def test_sizes_must_agree_and_fit() -> None:
    g = Graph("net")
    a, b = g.tensor("a", "f32", (N, H)), g.tensor("b", "f32", (dims.sub(H, 2), N))
    short = g.op("nn.slice", a, starts=[0, 1], ends=[-1, dims.sub(H, 1)], steps=[1, 1])
    g.output("y", g.op("nn.matmul", short, b), ["default"])
    m = load_in_process(build(g.finish()))
    x = {"a": np.ones((2, 5), f32), "b": np.ones((3, 2), f32)}
    assert np.array_equal(m.run(x)["y"], np.full((2, 2), 3, f32))
    for bad, message in (
        ({"b": np.ones((3, 4), f32)}, r"input 'b': \[height - 2, batch\] is wanted, \[3, 4\] is given, where batch is 2"),
        ({"b": np.ones((4, 2), f32)}, r"input 'b': \[height - 2, batch\] is wanted, \[4, 2\] is given"),
        ({"a": np.ones((2, 1), f32)}, r"input 'b': \[height - 2, batch\] is wanted"),
    ):
        with pytest.raises(CarrotError, match=message):
            m.run(x | bad)
    g = Graph("net")
    a = g.tensor("a", "f32", (N, H))
    g.output("y", g.op("nn.slice", a, starts=[0, 3], ends=[-1, H], steps=[1, 1]), ["default"])
    m = load_in_process(build(g.finish()))
    assert m.predict(np.ones((2, 5), f32)).shape == (2, 2) and m.predict(np.ones((2, 3), f32)).shape == (2, 0)
    with pytest.raises(CarrotError, match="the model takes no such sizes: height - 3 is -1"):
        m.predict(np.ones((2, 2), f32))


# ------------------------------------------------------------------------------------------------------ the C interface


def tensors(arrays: dict[str, np.ndarray], named: bool = True) -> Any:
    out = (Tensor * len(arrays))()
    for t, (name, a) in zip(out, arrays.items()):
        t.name, t.data, t.dtype, t.ndim = name.encode() if named else None, a.ctypes.data, CODES[a.dtype], a.ndim
        t.shape[: a.ndim] = a.shape
    return out


class Raw:
    """The table's functions as C sees them."""

    def __init__(self, model: Any) -> None:
        self.model, self.error = model, _Error(ct.sizeof(_Error))
        self.at = ct.addressof(self.error)

    def shapes(self, ins: Any, outs: Any) -> tuple[int, int]:
        size = ct.c_size_t()
        return self.model._table.output_shapes(ins, len(ins), outs, len(outs), ct.addressof(size), self.at), size.value

    def run(self, ins: Any, outs: Any, arena: int | None = None) -> int:
        return self.model._table.run(ins, len(ins), outs, len(outs), arena, None, self.at)  # type: ignore[no-any-return]

    @property
    def message(self) -> str:
        return self.error.message.decode()


def test_arena_of_the_host(net: Any) -> None:
    """Nothing is written outside of the arena that output_shapes asks for, whatever outputs are wanted."""
    raw = Raw(net)
    x = given(2, 9, 11)
    want = net.run(x)
    for wanted in (["y", "z", "w"], ["w"], ["w", "y"], []):
        outs = (Tensor * len(wanted))()
        for t, name in zip(outs, wanted):
            t.name = name.encode()
        status, size = raw.shapes(tensors(x), outs)
        assert status == 0
        room = np.full(size + 256, 0xCD, np.uint8)
        at = -room.ctypes.data % 64 + 64
        arrays = [np.full(t.shape[: t.ndim], 77, want[n].dtype) for t, n in zip(outs, wanted)]
        for t, a in zip(outs, arrays):
            t.data = a.ctypes.data
        assert raw.run(tensors(x), outs, room.ctypes.data + at) == 0, raw.message
        assert (room[:at] == 0xCD).all() and (room[at + size :] == 0xCD).all()
        for a, n in zip(arrays, wanted):
            assert np.array_equal(a, want[n])
        assert raw.run(tensors(x), outs, room.ctypes.data + at + 8) and "aligned" in raw.message


def test_what_c_callers_get_wrong(net: Any) -> None:
    raw, x = Raw(net), given()
    one = (Tensor * 1)()
    for ins, outs, message in (
        (tensors(x)[:1], (Tensor * 0)(), "input 'on' is missing"), (tensors(x | {"more": x["on"]}), (Tensor * 0)(), "more inputs"),
        (tensors({"x": x["x"], "no": x["on"]}), (Tensor * 0)(), "input 'on' is missing"), (tensors(x), tensors({"q": x["on"]}), "output 'q': the model has no such"),
        (tensors(x), one, "output 'y': its data is NULL"), (tensors(x), (Tensor * 4)(), "has no such output"),
        (tensors(x), (Tensor * 2)(*tensors({"z": x["on"]}), *tensors({"z": x["on"]})), "output 'z' is given twice"),
        (tensors(x), (Tensor * 2)(Tensor(), *tensors({"y": x["on"]})), "output 'y' is given twice"),
    ):  # fmt: skip
        ins = (Tensor * len(ins))(*ins)
        assert raw.run(ins, outs) == 1 and message in raw.message, raw.message
    ins = tensors(x, named=False)
    assert raw.shapes(ins, one)[0] == 0 and one[0].name == b"y" and one[0].shape[:4] == [1, 4, 3, 4]
    for axis, size in ((0, 2**62), (2, 2**61), (3, -1), (2, 2**63 - 1)):
        ins = tensors(x)
        ins[0].shape[axis] = size
        assert raw.shapes(ins, one)[0] == 1 and ("too large" in raw.message or "is given" in raw.message), raw.message
    ins = tensors(x)
    ins[0].ndim = 99
    assert raw.run(ins, one) == 1 and "is given" in raw.message
    ins[0].ndim, ins[0].data = 4, None
    assert raw.run(ins, one) == 1 and "its data is NULL" in raw.message
    assert net._table.run(None, 2, None, 0, None, None, raw.at) == 1
    table = _Table(_Table.output_shapes.offset)
    init = ct.CFUNCTYPE(ct.c_int32, ct.c_int32, ct.c_void_p, ct.c_void_p, ct.c_void_p)(net._library.address("carrot_model_init"))
    assert init(1_000_000, None, ct.addressof(table), raw.at) == 0 and table.struct_size == _Table.output_shapes.offset and not table.run, "a host of version 1.0"
    table = _Table(_Table.pool_work.offset)
    assert init(1_000_000, None, ct.addressof(table), raw.at) == 0 and table.struct_size == _Table.pool_work.offset and table.run and not table.pool_work, "one that knew no pool"
    assert net._table.input_schema(None, raw.at) and net._table.bind(None, None, None, ct.addressof(ct.c_void_p()), raw.at) == 4 and "use output_shapes and run" in raw.message


def test_rows_in_blocks_through_run() -> None:
    """A model of rows has `run` too; it takes them in blocks."""
    g = Graph("mlp")
    x = g.tensor("x", "f32", (N, 5))
    g.output("y", g.op("nn.matmul", g.op("nn.relu", x), g.constant(np.arange(15, dtype=f32).reshape(5, 3))), ["default"])
    model = load_in_process(build(g.finish()))
    assert model.card["row_block"] > 1
    raw = Raw(model)
    for n in (0, 1, 2 * model.card["row_block"] + 3):
        a, y = np.random.default_rng(n).standard_normal((n, 5)).astype(f32), np.full((n, 3), 7, f32)
        outs = tensors({"y": y})
        assert raw.run(tensors({"x": a}), outs) == 0, raw.message
        assert np.array_equal(y, model.predict(a)) and outs[0].shape[:2] == [n, 3]
    g = Graph("fixed")
    g.output("y", g.op("nn.neg", g.tensor("x", "f32", (2, 3))), ["default"])
    raw, a, y = Raw(load_in_process(build(g.finish()))), np.ones((2, 3), f32), np.zeros((2, 3), f32)
    assert raw.run(tensors({"x": a}), tensors({"y": y})) == 0 and (y == -1).all()


def test_tables_have_no_run() -> None:
    g = Graph("table")
    g.output("y", g.op("nn.neg", g.table("input", ["a", "b"], "f32", [])), ["default"])
    raw = Raw(load_in_process(build(g.finish())))
    assert raw.run((Tensor * 0)(), (Tensor * 0)()) == 4 and "reads a table" in raw.message


@pytest.mark.parametrize("seed", range(12))
def test_random_graphs(seed: int) -> None:
    """Through the whole compiler."""
    r = random.Random(1000 + seed)
    g = Graph("t")
    v = g.tensor("x", "f32", (N, H, W))
    for _ in range(r.randint(2, 6)):
        v = grown(g, v, r)
    g.output("y", v, ["default"])
    module: Module = g.finish()
    model = load_in_process(build(copy.deepcopy(module)))
    for shape in ((2, 6, 7), (1, 16, 3), (3, 1, 1)):
        x = np.random.default_rng(seed).standard_normal(shape).astype(f32)
        try:
            want = run(module, [x])[0]
        except CarrotError:  # a window in an image that has become too small
            continue
        got = model.predict(x)
        assert got.shape == want.shape
        np.testing.assert_allclose(got, want, rtol=1e-4, atol=1e-4)


# --------------------------------------------------------------------------------------------------------- real models

ZOO = Path(__file__).parents[2] / "shared/models"
# Models whose files leave sizes open, and sizes to run them at.
UNFROZEN: dict[str, list[dict[str, int]]] = {
    "attacut_sc": [{"seq_len": n} for n in (5, 1, 64, 301)],
    "ppocr_cls": [{"batch": 1, "x_d2": 48, "x_d3": 192}, {"batch": 2, "x_d2": 48, "x_d3": 100}, {"batch": 1, "x_d2": 77, "x_d3": 35}],
    "ppocr_det": [{f"p2o.DynamicDimension.{i}": n for i, n in enumerate(shape)} for shape in ((1, 64, 96), (2, 32, 32), (1, 96, 160))],
    "nsnet2": [{"batch_size": 1, "frames": 5}, {"batch_size": 3, "frames": 1}, {"batch_size": 2, "frames": 200}],
}


RTOL = {"ppocr_det": 1e-4}  # 672 nodes deep


@pytest.mark.parametrize("name", UNFROZEN)
def test_models_as_shipped(name: str) -> None:
    import onnxruntime

    path = ZOO / f"{name}.onnx"
    if not path.exists():
        pytest.skip(f"no {path}")
    model = load_in_process(build(path))
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    r = np.random.default_rng(2)
    for sizes in UNFROZEN[name]:
        inputs = {}
        for i in model.card["inputs"]:
            shape, dtype = [dims.evaluate(d, sizes) for d in i["shape"]], np.dtype(DTYPES[i["dtype"]].numpy)
            values = stripes(shape) if name == "ppocr_det" else r.standard_normal(shape) if dtype.kind == "f" else r.integers(0, 10, shape)
            inputs[i["name"]] = values.astype(dtype)
        for got, want in zip(model.run(inputs).values(), session.run(None, inputs), strict=True):
            assert got.shape == want.shape and got.dtype == want.dtype
            rtol = RTOL.get(name, 1e-5)
            np.testing.assert_allclose(got, want, rtol=rtol, atol=rtol * max(1.0, np.abs(want).max()))


def test_silero_vad_as_shipped() -> None:
    """The rate, an input, decides between branches of different sizes; the state goes from call to call."""
    import onnxruntime

    path = ZOO / "silero_vad.onnx"
    if not path.exists():
        pytest.skip(f"no {path}")
    model = load_in_process(build(path))
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    r = np.random.default_rng(3)
    for batch in (1, 2, 3):
        for rate, n in ((16000, 576), (8000, 288), (16000, 640), (8000, 100)):
            got, want = {"stateN": np.zeros((2, batch, 128), f32)}, [np.empty(0), np.zeros((2, batch, 128), f32)]
            for _ in range(5):
                x = {"input": (r.standard_normal((batch, n)) * 0.2).astype(f32), "sr": np.array(rate)}
                got, want = model.run(x | {"state": got["stateN"]}), session.run(None, x | {"state": want[1]})
                for a, b in zip(got.values(), want, strict=True):
                    assert a.shape == b.shape and a.dtype == b.dtype
                    np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-5)
    for rate, n in ((16000, 100), (8000, 576)):
        with pytest.raises(CarrotError, match=r"the branch of the model that runs for these inputs takes no such sizes: .*floordiv\(input_d1"):
            model.run({"input": np.zeros((1, n), f32), "state": np.zeros((2, 1, 128), f32), "sr": np.array(rate)})


def stripes(shape: list[int]) -> np.ndarray:
    """An image of what looks like text."""
    rows, columns = np.indices(shape)[2:4]
    return np.where(columns // 4 % 2 * (rows // 16 % 2), 2.0, -1.5)


def test_the_shipped_reader_takes_any_number_of_digits_and_lines() -> None:
    import carrot

    onnxruntime = pytest.importorskip("onnxruntime")
    path = Path(__file__).parent.parent / "examples/models/digits_reader.onnx"
    session, model = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"]), carrot.compile(path)
    for batch, lines in ((1, 8), (3, 1), (5, 11)):
        x = np.random.default_rng(lines).random((batch, lines, 8)).astype(f32)
        np.testing.assert_allclose(model.run({"lines": x})["probabilities"], session.run(None, {"lines": x})[0], rtol=1e-5, atol=1e-6)
    with pytest.raises(CarrotError, match=r"input 'lines': \[batch, n, 8\] is wanted, \[2, 5, 7\] is given"):
        model.run({"lines": np.zeros((2, 5, 7), f32)})


def test_arrays_of_a_model_of_fixed_shape_are_aimed_at(monkeypatch: pytest.MonkeyPatch) -> None:
    """After the first call nothing but the addresses is new, by name or not; other dtypes, orders and shapes go the general way."""
    g = Graph("m")
    g.output("y", g.op("nn.mul", g.tensor("x", "f32", (3, 5)), g.constant(f32(2))), ["default"])
    model = load_in_process(build(g.finish()))
    x = np.arange(15, dtype=f32).reshape(3, 5)
    model.run({"x": x})
    with monkeypatch.context() as patch:
        patch.setattr("carrot.runtime.model.make_batch", None)
        for given in ({"x": x + 1}, x + 1):
            np.testing.assert_array_equal(model.run(given)["y"], 2 * (x + 1))
    for given in (np.asfortranarray(x), x.astype(int), x.tolist()):
        np.testing.assert_array_equal(model.run({"x": given})["y"], 2 * x)
    for wrong in (x[:2], x[None], x[:, :4]):
        with pytest.raises(CarrotError, match=r"wants \[3, 5\]"):
            model.run({"x": wrong})
