"""What cuda_time.py compares with: nvForest, xgboost's predictor, CUDA written by hand (cuda_hand.cu), Triton (cuda_triton.py), torch. Each gets the same model and has to give its answers.

Each maker takes a model and a device, "cuda" or, to see that the script runs, "cpu", and imports what it needs; an ImportError says that it is not there.
"""

from __future__ import annotations

import ctypes
import shutil
import struct
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

HAND = Path(__file__).parent / "cuda_hand.cu"
Layers = Sequence[tuple[np.ndarray, np.ndarray]]


@dataclass(frozen=True)
class Peer:
    """upload: rows to the device; run: queues the work; download: answers [n, outputs]; wait: until all is done; tune: for a number of rows, on data like them."""

    upload: Callable[[np.ndarray], Any]
    run: Callable[[Any], Any]
    download: Callable[[Any], np.ndarray]
    wait: Callable[[], Any]
    tune: Callable[[Any], Any] | None = None


class Trees(NamedTuple):
    """Complete trees, level by level: feature, threshold [trees, splits], leaf [trees, leaves]. Left: x <= threshold."""

    feature: np.ndarray
    threshold: np.ndarray
    leaf: np.ndarray
    features: int
    height: int


# -- libraries for trees


def xgboost_ubj(m: Trees, path: Path) -> Path:
    """The model as xgboost writes it in UBJSON (as text, a large one would take a minute), whose left is x < threshold: exactly x <= the number before."""
    count, splits = m.feature.shape
    n = 2 * splits + 1
    at = np.arange(n)
    left, right = (np.where(at < splits, 2 * at + side, -1).astype(np.int32) for side in (1, 2))
    parents = np.where(at, (at - 1) // 2, 2**31 - 1).astype(np.int32)
    none, zeros, bytes_ = np.zeros(0, np.int32), np.zeros(n, np.float32), np.zeros(n, np.uint8)
    trees = []
    for t in range(count):
        trees.append({
            "base_weights": np.concatenate([zeros[:splits], m.leaf[t]]).astype(np.float32), "categories": none, "categories_nodes": none, "categories_segments": none.astype(np.int64),
            "categories_sizes": none.astype(np.int64), "default_left": bytes_ + np.uint8(1), "id": t, "left_children": left, "right_children": right, "parents": parents, "loss_changes": zeros,
            "split_conditions": np.concatenate([np.nextafter(m.threshold[t], np.float32(np.inf)), m.leaf[t]]).astype(np.float32),
            "split_indices": np.concatenate([m.feature[t], np.zeros(splits + 1)]).astype(np.int32), "split_type": bytes_, "sum_hessian": zeros + np.float32(1),
            "tree_param": {"num_deleted": "0", "num_feature": str(m.features), "num_nodes": str(n), "size_leaf_vector": "1"},
        })  # fmt: skip
    model = {"gbtree_model_param": {"num_parallel_tree": "1", "num_trees": str(count)}, "iteration_indptr": list(range(count + 1)), "tree_info": [0] * count, "trees": trees}
    learner = {
        "attributes": {}, "feature_names": [], "feature_types": [], "gradient_booster": {"model": model, "name": "gbtree"},
        "learner_model_param": {"base_score": "0", "boost_from_average": "1", "num_class": "0", "num_feature": str(m.features), "num_target": "1"},
        "objective": {"name": "reg:squarederror", "reg_loss_param": {"scale_pos_weight": "1"}},
    }  # fmt: skip
    path.write_bytes(b"".join(_ubjson({"learner": learner, "version": [2, 1, 4]})))
    return path


_UBJSON = {"f4": b"d", "i4": b"l", "i8": b"L", "u1": b"U"}  # types of numbers


def _ubjson(value: Any) -> Iterator[bytes]:
    """Objects, lists, arrays, whole numbers and texts in UBJSON: numbers begin with the highest byte."""
    if isinstance(value, np.ndarray):
        yield b"[$" + _UBJSON[value.dtype.str[1:]] + b"#L" + struct.pack(">q", len(value)) + value.astype(value.dtype.newbyteorder(">")).tobytes()
    elif isinstance(value, dict):
        yield b"{"
        for key, one in value.items():
            yield b"L" + struct.pack(">q", len(key)) + key.encode()
            yield from _ubjson(one)
        yield b"}"
    elif isinstance(value, list):
        yield b"["
        for one in value:
            yield from _ubjson(one)
        yield b"]"
    else:
        yield b"L" + struct.pack(">q", value) if isinstance(value, int) else b"SL" + struct.pack(">q", len(value)) + value.encode()


def _arrays(device: str) -> tuple[Callable[[np.ndarray], Any], Callable[[Any], np.ndarray], Callable[[], Any]]:
    """How rows get to a device and back, and what waits."""
    if device == "cpu":
        return np.ascontiguousarray, lambda y: np.asarray(y).reshape(len(y), -1), lambda: None
    import cupy

    return cupy.asarray, lambda y: cupy.asnumpy(cupy.asarray(y)).reshape(len(y), -1), cupy.cuda.runtime.deviceSynchronize


def xgboost(m: Trees, device: str) -> Peer:
    import xgboost

    upload, download, wait = _arrays(device)
    with tempfile.TemporaryDirectory() as folder:
        booster = xgboost.Booster(model_file=str(xgboost_ubj(m, Path(folder) / "m.ubj")))
    booster.set_param({"device": device})
    return Peer(upload, booster.inplace_predict, download, wait)


def nvforest(m: Trees, device: str) -> Peer:
    """Tuned for each number of rows: it would otherwise tune on numbers that no column holds."""
    import nvforest

    upload, download, wait = _arrays(device)
    with tempfile.TemporaryDirectory() as folder:
        path = xgboost_ubj(m, Path(folder) / "m.ubj")
        model = nvforest.load_model(str(path), device="gpu" if device == "cuda" else "cpu", model_type="xgboost_ubj", precision="single")
    best = [model]

    def tune(rows: Any) -> None:
        best[0] = model.optimize(data=rows) or model

    return Peer(upload, lambda rows: best[0].predict(rows), download, wait, tune)


# -- torch, Triton


def _torch(device: str, run: Callable[[Any], Any], compiled: bool) -> Peer:
    import torch

    if compiled:
        torch._dynamo.reset()  # else it compiles no more after some cases
    call = torch.compile(run) if compiled else run

    def inference(rows: Any) -> Any:
        with torch.inference_mode():
            return call(rows)

    return Peer(lambda x: torch.from_numpy(x).to(device), inference, lambda y: y.cpu().numpy().reshape(len(y), -1), torch.cuda.synchronize if device == "cuda" else lambda: None)


def torch_mlp(layers: Layers, device: str, compiled: bool = False, precision: str = "f32") -> Peer:
    """tf32: products, by cuBLAS; bf16: everything, but for what goes in and out."""
    import torch

    torch.backends.cuda.matmul.allow_tf32 = precision == "tf32"

    made: list[Any] = []
    for w, b in layers:
        made += [torch.nn.Linear(*w.shape), torch.nn.ReLU()]
        made[-2].weight.data, made[-2].bias.data = torch.from_numpy(np.ascontiguousarray(w.T)), torch.from_numpy(b)
    net = torch.nn.Sequential(*made[:-1]).to(device).eval()
    if precision == "bf16":
        half = net.bfloat16()
        return _torch(device, lambda rows: half(rows.bfloat16()).float(), compiled)
    return _torch(device, net, compiled)


def torch_trees(m: Trees, device: str, compiled: bool = False) -> Peer:
    """All trees of some rows level by level, as Hummingbird does; so many rows at a time that the numbers between take 2 GB at most."""
    import torch

    count, splits = m.feature.shape
    feature, threshold, leaf = (torch.from_numpy(np.ascontiguousarray(a).reshape(-1)).to(device) for a in (m.feature.astype(np.int64), m.threshold, m.leaf))
    first = torch.arange(count, device=device)

    def walk(x: Any) -> Any:
        at = torch.zeros((x.shape[0], count), dtype=torch.long, device=device)
        for _ in range(m.height):
            node = at + first * splits
            at = 2 * at + 2 - (torch.gather(x, 1, feature[node]) <= threshold[node]).long()
        return leaf[at - splits + first * (splits + 1)].sum(1)

    call, most = torch.compile(walk) if compiled else walk, 2**31 // (40 * count)
    return _torch(device, lambda x: call(x) if len(x) <= most else torch.cat([call(part) for part in x.split(most)]), False)


def _triton(device: str, run: Callable[[Any, Any], None]) -> Peer:
    import torch

    if device != "cuda":
        raise ImportError("Triton has no CPU")

    def call(x: Any) -> Any:
        y = torch.full((len(x),), float("nan"), device=device)
        run(x, y)
        return y

    return _torch(device, call, False)


def triton_trees(m: Trees, device: str) -> Peer:
    import cuda_triton as kernels
    import torch

    threshold, feature, leaf = (torch.from_numpy(np.ascontiguousarray(a)).to(device) for a in (m.threshold, m.feature.astype(np.int32), m.leaf))
    return _triton(device, lambda x, y: kernels.trees[(-(-len(x) // 128),)](threshold, feature, leaf, x, y, len(x), len(m.leaf), m.features, m.height, 128))


def triton_mlp(layers: Layers, device: str) -> Peer:
    import cuda_triton as kernels
    import torch

    n, hidden = layers[0][0].shape
    wide = max(16, 1 << (n - 1).bit_length())
    padded = [(np.pad(layers[0][0], ((0, wide - n), (0, 0))), layers[0][1]), *layers[1:]]
    given = [torch.from_numpy(np.ascontiguousarray(a)).to(device) for layer in padded for a in layer]
    return _triton(device, lambda x, y: kernels.mlp[(-(-len(x) // 32),)](x, y, *given, len(x), n, wide, hidden, 32))


# -- CUDA by hand


class Driver:
    """The CUDA driver, its first device's primary context."""

    def __init__(self) -> None:
        try:
            self.calls = ctypes.CDLL("libcuda.so.1")
        except OSError as error:
            raise ImportError(str(error)) from None
        device, context = ctypes.c_int(), ctypes.c_void_p()
        self("cuInit", 0)
        self("cuDeviceGet", ctypes.byref(device), 0)
        self.device = device
        self("cuDevicePrimaryCtxRetain", ctypes.byref(context), device)
        self("cuCtxPushCurrent_v2", context)

    def __call__(self, name: str, *args: Any) -> None:
        if code := getattr(self.calls, name)(*args):
            raise RuntimeError(f"{name}: error {code}")

    def upload(self, a: np.ndarray) -> ctypes.c_uint64:
        at, a = ctypes.c_uint64(), np.ascontiguousarray(a)
        self("cuMemAlloc_v2", ctypes.byref(at), ctypes.c_size_t(max(1, a.nbytes)))
        self("cuMemcpyHtoD_v2", at, ctypes.c_void_p(a.ctypes.data), ctypes.c_size_t(a.nbytes))
        return at

    def download(self, at: ctypes.c_uint64, like: np.ndarray) -> np.ndarray:
        out = np.empty_like(like)
        self("cuMemcpyDtoH_v2", ctypes.c_void_p(out.ctypes.data), at, ctypes.c_size_t(out.nbytes))
        return out

    def arch(self) -> str:
        version = [ctypes.c_int(), ctypes.c_int()]
        for v, attribute in zip(version, (75, 76)):  # CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR, _MINOR
            self("cuDeviceGetAttribute", ctypes.byref(v), attribute, self.device)
        return f"sm_{version[0].value}{version[1].value}"

    def wait(self) -> None:
        self("cuStreamSynchronize", None)


def hand_image(sizes: dict[str, int], arch: str) -> bytes:
    """Machine code by nvcc, or PTX by NVRTC. ImportError: there is neither."""
    macros = [f"-D{name}={n}" for name, n in sizes.items()]
    if nvcc := shutil.which("nvcc"):
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder) / "m.cubin"
            subprocess.run([nvcc, "-cubin", f"-arch={arch}", "-O3", *macros, str(HAND), "-o", str(out)], check=True, capture_output=True)
            return out.read_bytes()
    try:
        rtc = next(ctypes.CDLL(name) for name in ("libnvrtc.so.13", "libnvrtc.so.12", "libnvrtc.so") if _opens(name))
    except StopIteration:
        raise ImportError("there is no nvcc and no NVRTC") from None
    program, size = ctypes.c_void_p(), ctypes.c_size_t()
    flags = [f"--gpu-architecture=compute_{arch[3:]}", *macros]
    rtc.nvrtcCreateProgram(ctypes.byref(program), HAND.read_bytes(), b"m.cu", 0, None, None)
    if rtc.nvrtcCompileProgram(program, len(flags), (ctypes.c_char_p * len(flags))(*map(str.encode, flags))):
        raise RuntimeError("NVRTC does not compile cuda_hand.cu")
    rtc.nvrtcGetPTXSize(program, ctypes.byref(size))
    image = ctypes.create_string_buffer(size.value)
    rtc.nvrtcGetPTX(program, image)
    return image.raw


def _opens(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


class Hand(NamedTuple):
    """A kernel of cuda_hand.cu. sizes: its macros; shared: bytes; per_block: rows; outputs: of a row; args: of a driver, what gives the arguments for (x, y, n)."""

    kernel: str
    sizes: dict[str, int]
    shared: int
    per_block: int
    outputs: int
    args: Callable[[Driver], Callable[[Any, Any, int], list[Any]]]


def cuda(hand: Hand, device: str) -> Peer:
    driver = Driver()
    image, module, function = hand_image(hand.sizes, driver.arch()) if device == "cuda" else b"// carrot: {", ctypes.c_void_p(), ctypes.c_void_p()
    driver("cuModuleLoadData", ctypes.byref(module), image)
    driver("cuModuleGetFunction", ctypes.byref(function), module, hand.kernel.encode())
    if hand.shared > 48 << 10:
        driver("cuFuncSetAttribute", function, 8, hand.shared)
    make = hand.args(driver)

    def upload(x: np.ndarray) -> tuple[Any, Any, int, list[Any]]:
        at, out = driver.upload(x), driver.upload(np.full((len(x), hand.outputs), np.nan, np.float32))
        given = make(at, out, len(x))
        return out, (ctypes.c_void_p * len(given))(*map(ctypes.addressof, given)), len(x), given

    def run(rows: tuple[Any, Any, int, list[Any]]) -> Any:
        driver("cuLaunchKernel", function, -(-rows[2] // hand.per_block), 1, 1, 256, 1, 1, hand.shared, None, rows[1], None)
        return rows

    def download(rows: tuple[Any, Any, int, list[Any]]) -> np.ndarray:
        driver.wait()
        return driver.download(rows[0], np.empty((rows[2], hand.outputs), np.float32))

    return Peer(upload, run, download, driver.wait)


def hand_trees(m: Trees) -> Hand:
    more = -len(m.feature) % 4
    feature, threshold, leaf = (np.pad(a, ((0, more), (0, 0))) for a in (m.feature.astype(np.int32), m.threshold.astype(np.float32), m.leaf.astype(np.float32)))

    def args(driver: Driver) -> Callable[[Any, Any, int], list[Any]]:
        nodes, leaves = driver.upload(np.stack([threshold.view(np.int32), feature], -1)), driver.upload(leaf)
        return lambda x, y, n: [nodes, leaves, x, y, ctypes.c_int32(n), ctypes.c_int32(len(feature))]

    return Hand("trees", {"HEIGHT": m.height, "FEATURES": m.features}, 256 * m.features * 4, 256, 1, args)


def hand_mlp(layers: Layers) -> Hand:
    widths = [layers[0][0].shape[0], *(w.shape[1] for w, _ in layers)]

    def args(driver: Driver) -> Callable[[Any, Any, int], list[Any]]:
        weights = driver.upload(np.concatenate([a.ravel() for layer in layers for a in layer]))
        sizes = driver.upload(np.array(widths, np.int32))
        return lambda x, y, n: [weights, x, y, ctypes.c_int32(n), sizes, ctypes.c_int32(len(layers))]

    return Hand("mlp", {"WIDEST": max(widths)}, 2 * 32 * max(widths) * 4, 32, widths[-1], args)


HAND_SIGNATURES = {"trees": "ppppii", "mlp": "pppipi"}  # p: a pointer, i: an int


def hand_driver(hand: Hand, folder: Path, grid: Path) -> None:
    """libcuda.so.1 in a folder: a driver without a GPU (tests/cuda_grid) that runs a kernel of cuda_hand.cu on the CPU. grid: that folder."""
    kernel = hand.kernel
    values = ", ".join(f"*({'void **' if kind == 'p' else 'int *'})a[{i}]" for i, kind in enumerate(HAND_SIGNATURES[kernel]))
    types = ", ".join("void *" if kind == "p" else "int" for kind in HAND_SIGNATURES[kernel])
    (folder / "table.c").write_text(
        f'#include "driver.h"\nvoid {kernel}({types});\nstatic void enter(void **a) {{ {kernel}({values}); }}\n'
        f'const Kernel grid_kernels[] = {{{{"{kernel}", enter}}, {{0, 0}}}};\nconst Constant grid_constants[] = {{{{"none", "", 1}}, {{0, 0, 0}}}};\n'
    )
    subprocess.run(["g++", "-x", "c++", "-DSHIM", *(f"-D{name}={n}" for name, n in hand.sizes.items()), "-O2", "-w", "-fPIC", "-c", str(HAND), "-o", str(folder / "hand.o")], check=True)
    sources = [folder / "table.c", folder / "hand.o", grid / "driver.c", grid / "runtime.c"]
    subprocess.run(["gcc", "-O2", "-w", "-fPIC", "-shared", f"-I{grid}", "-o", str(folder / "libcuda.so.1"), *map(str, sources)], check=True)
