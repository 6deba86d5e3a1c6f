"""PyTorch modules through torch's exporter, against torch itself."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import pytest
from sklearn.linear_model import LinearRegression

import carrot
from carrot.ir.errors import CarrotError

torch = pytest.importorskip("torch", reason="torch is not installed: modules are not tested")
pytest.importorskip("onnxscript", reason="onnxscript is not installed: torch cannot export")
nn = torch.nn


class Recurrent(nn.Module):  # type: ignore[misc, name-defined]
    def __init__(self, kind: Any) -> None:
        super().__init__()
        self.layer, self.head = kind(6, 10, batch_first=True), nn.Linear(10, 2)

    def forward(self, x: Any) -> Any:
        return self.head(self.layer(x)[0][:, -1])


class Two(nn.Module):  # type: ignore[misc, name-defined]
    def forward(self, a: Any, b: Any) -> Any:
        return a * 2 + b, a.sum(1)


def _cnn() -> Any:
    return nn.Sequential(
        nn.Conv2d(3, 8, 3, padding=1), nn.BatchNorm2d(8), nn.Hardswish(), nn.MaxPool2d(2), nn.Conv2d(8, 8, 3, groups=8), nn.GELU(), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(8, 4),
    )  # fmt: skip


MODULES: dict[str, tuple[Any, Any]] = {
    "MLP": (lambda: nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Dropout(), nn.Linear(16, 3), nn.Softmax(-1)), (1, 8)),
    "CNN": (_cnn, (4, 3, 12, 12)),
    "LSTM": (lambda: Recurrent(nn.LSTM), (1, 7, 6)),
    "GRU": (lambda: Recurrent(nn.GRU), (2, 7, 6)),
    "transformer": (lambda: nn.TransformerEncoder(nn.TransformerEncoderLayer(16, 4, 32, batch_first=True), 2), (1, 5, 16)),
}


@pytest.mark.parametrize("name", MODULES)
def test_module(name: str) -> None:
    """Any batch, though the sample has one; the module stays in the mode in which it was."""
    make, shape = MODULES[name]
    torch.manual_seed(0)
    module = make().train()
    compiled = carrot.compile(module, torch.randn(*shape))
    assert module.training
    x = torch.randn(3, *shape[1:])
    with torch.no_grad():
        want = module.eval()(x).numpy()
    (got,) = compiled.run({compiled.inputs[0].name: x.numpy()}).values()
    np.testing.assert_allclose(got, want, rtol=1e-4, atol=1e-5)


class Texts(nn.Module):  # type: ignore[misc, name-defined]
    """The mean of the outputs up to each text's length."""

    def __init__(self) -> None:
        super().__init__()
        self.words, self.layer = nn.Embedding(50, 8), nn.MultiheadAttention(8, 2, batch_first=True)

    def forward(self, tokens: Any, lengths: Any) -> Any:
        there = torch.arange(tokens.shape[1])[None] < lengths[:, None]
        words = self.words(tokens)
        return self.layer(words, words, words, key_padding_mask=~there)[0].masked_fill(~there[..., None], 0.0).sum(1) / lengths[:, None]


def _close(compiled: Any, module: Any, given: tuple[Any, ...]) -> None:
    with torch.no_grad():
        want = module.eval()(*given).numpy()
    (got,) = compiled.run({i.name: x.numpy() for i, x in zip(compiled.inputs, given, strict=True)}).values()
    np.testing.assert_allclose(got, want, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("shapes", [{"tokens": {1: "length"}}, ({-1: "length"},)])
def test_any_length(shapes: Any) -> None:
    sample = (torch.randint(0, 50, (2, 5)), torch.tensor([5, 3]))
    module = Texts()
    compiled = carrot.compile(module, sample, dynamic_shapes=shapes)
    for n, length in ((2, 5), (3, 9), (1, 1)):
        _close(compiled, module, (torch.randint(0, 50, (n, length)), torch.arange(n) % length + 1))


BAGS: dict[str, Any] = {
    "mean": ({"mode": "mean"}, False), "sum without padding": ({"mode": "sum", "padding_idx": 3}, False), "max": ({"mode": "max", "padding_idx": -3}, True),
    "offsets": ({"mode": "mean"}, True), "last offset": ({"mode": "sum", "include_last_offset": True}, True),
}  # fmt: skip


@pytest.mark.parametrize("name", BAGS)
def test_bags(name: str) -> None:
    """EmbeddingBag, rectangular or by offsets; an empty bag is 0."""
    attributes, offsets = BAGS[name]
    module = nn.EmbeddingBag(10, 4, **attributes)
    if offsets:
        compiled = carrot.compile(module, (torch.arange(9), torch.tensor([0, 4, 6])), dynamic_shapes=({0: "words"}, {0: "bags"}))
        _close(compiled, module, (torch.arange(14) % 10, torch.tensor([0, 3, 3, 10, 14])))
    else:
        compiled = carrot.compile(module, torch.randint(0, 10, (2, 5)))
        _close(compiled, module, (torch.tensor([[3, 3, 3, 3, 3], [1, 2, 3, 4, 5], [0, 9, 9, 1, 3]]),))


@pytest.mark.parametrize("form", ["tuple", "dict"])
def test_several_inputs(form: str) -> None:
    a, b = np.ones((1, 4), np.float32), np.arange(4, dtype=np.float32)[None]
    compiled = carrot.compile(Two(), sample=(a, b) if form == "tuple" else {"a": a, "b": b})
    got = list(compiled.run({"a": np.repeat(a, 3, 0), "b": np.repeat(b, 3, 0)}).values())
    assert np.array_equal(got[0], np.repeat(2 * a + b, 3, 0)) and np.array_equal(got[1], [4, 4, 4])


class Scaled(nn.Module):  # type: ignore[misc, name-defined]
    def forward(self, x: Any, n: Any) -> Any:
        return x * n


class Pair(NamedTuple):
    a: Any
    b: Any


class OfPair(nn.Module):  # type: ignore[misc, name-defined]
    def forward(self, pair: Any) -> Any:
        return pair.a - pair.b


def test_other_samples() -> None:
    """Numbers are constants of the model, a NamedTuple is its tensors."""
    x = np.arange(8, dtype=np.float32).reshape(2, 4)
    for n in (5, np.float32(5)):
        compiled = carrot.compile(Scaled(), (torch.zeros(1, 4), n))
        given = {i.name: a for i, a in zip(compiled.inputs, (x, np.float32(5)))}
        assert np.array_equal(next(iter(compiled.run(given).values())), x * 5)
    compiled = carrot.compile(OfPair(), (Pair(torch.zeros(1, 4), torch.zeros(1, 4)),))
    given = {i.name: a for i, a in zip(compiled.inputs, (x, x[::-1]))}
    assert np.array_equal(next(iter(compiled.run(given).values())), x - x[::-1])


def test_frozen_modules_stay_frozen() -> None:
    module = nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4)).train()
    module[1].eval()
    carrot.compile(module, torch.zeros(2, 4))
    assert [m.training for m in module.modules()] == [True, True, False]


def test_errors() -> None:
    for other in (torch.zeros(3), torch.optim.SGD([torch.zeros(1)]), torch.export.export(nn.Linear(3, 2), (torch.zeros(1, 3),))):
        with pytest.raises(CarrotError, match=f"a {type(other).__name__} is no torch module"):
            carrot.compile(other, torch.zeros(1, 3))
    for script in (torch.jit.script(nn.Linear(3, 2)), torch.jit.trace(nn.Linear(3, 2), torch.zeros(1, 3))):
        with pytest.raises(CarrotError, match="is TorchScript"):
            carrot.compile(script, torch.zeros(1, 3))
    with pytest.raises(CarrotError, match="compiled with a sample"):
        carrot.compile(Two())
    with pytest.raises(CarrotError, match=r"torch cannot export the Sequential: RuntimeError: .*\n.*the sample must be what"):
        carrot.compile(nn.Sequential(nn.Linear(3, 2)), torch.zeros(1, 5))
    with pytest.raises(CarrotError, match="the sample has no tensor"):
        carrot.compile(Two(), {})
    for shapes, error in (
        ({"c": {0: "n"}}, "names 'c'"), ("n", "dynamic_shapes is 'n'"), (({2: "n"},), "it has 2 dims"), (({1: "n"}, {1: "n"}), "axis 1 of .* is to stay open"), ({"a": ["n"]}, "it has 2 dims"),
    ):  # fmt: skip
        with pytest.raises(CarrotError, match=error):
            carrot.compile(Two(), (torch.zeros(2, 3), torch.zeros(2, 1)), dynamic_shapes=shapes)
    with pytest.raises(CarrotError, match="sample: only models of torch take that"):
        carrot.compile(LinearRegression().fit([[0.0], [1.0]], [0.0, 1.0]), sample=torch.zeros(1))
