"""What a user does from Python with a model that has a GPU half: `python user.py NAME` in a folder with model.so, in.npz, out.npz, under the driver of driver.c. An assertion that fails ends it."""

import ctypes as ct
import gc
import os
import sys
from pathlib import Path

import numpy as np

import carrot
from carrot.ir.errors import CarrotError

x = np.load("in.npz")["arr_0"] if Path("in.npz").exists() else None
want = dict(np.load("out.npz")) if Path("out.npz").exists() else {}
WAITS = ("cuStreamSynchronize", "cuMemcpy", "cuMemAlloc_v2", "cuMemFree_v2")


class Driver:
    """The driver as the process sees it, and its log."""

    def __init__(self) -> None:
        self.library = ct.CDLL("libcuda.so.1")

    def inside(self, device=0):
        context = ct.c_void_p()
        assert self.library.cuDevicePrimaryCtxRetain(ct.byref(context), 7 + device) == 0
        self.library.cuCtxPushCurrent_v2(context)

    def outside(self, device=0):
        self.library.cuCtxPopCurrent_v2(ct.byref(ct.c_void_p()))
        self.library.cuDevicePrimaryCtxRelease_v2(7 + device)

    def put(self, a, device=0):
        at = ct.c_uint64()
        self.inside(device)
        assert self.library.cuMemAlloc_v2(ct.byref(at), ct.c_size_t(max(1, a.nbytes))) == 0
        ct.memmove(at.value, a.ctypes.data, a.nbytes)
        self.outside(device)
        return at.value

    def drop(self, at):
        self.inside()
        self.library.cuMemFree_v2(ct.c_uint64(at))
        self.outside()

    def log(self):
        """The calls since the last look, each (name, stream)."""
        buffer = (ct.c_char * (1 << 16)).in_dll(self.library, "grid_log")
        lines = [line.split() for line in buffer.value.decode().splitlines()]
        buffer[0] = b"\0"
        return [(name, int(stream)) for name, stream in lines]

    def __getattr__(self, name):
        return ct.c_int.in_dll(self.library, f"grid_{name}").value if name in ("errors", "launches") else self.library.grid_live()


driver = None  # made on the first use, so that a model without one can be looked at


class Interface:
    """A device array with __cuda_array_interface__, as numba's."""

    def __init__(self, a, device=0, **other):
        self.at, self.a, self.other = driver.put(np.ascontiguousarray(a), device), a, other

    @property
    def __cuda_array_interface__(self):
        return {"shape": self.a.shape, "typestr": self.a.dtype.str, "data": (self.at, False), "strides": None, "stream": None, "version": 3} | self.other

    def numpy(self):
        return np.ctypeslib.as_array((ct.c_uint8 * self.a.nbytes).from_address(self.at)).view(self.a.dtype).reshape(self.a.shape)

    def __del__(self):
        driver.drop(self.at)


class Capsules(Interface):
    """One with __dlpack__: numpy's capsules of memory that is the device's, told so."""

    __cuda_array_interface__ = property()
    asked = versioned = None
    device = (2, 0)

    def __dlpack_device__(self):
        return self.device

    def __dlpack__(self, *, stream, **more):
        if more and self.versioned is False:
            raise TypeError("__dlpack__() got an unexpected keyword argument 'max_version'")
        self.asked = stream
        a = self.numpy()
        a.flags.writeable = not self.other.get("readonly")
        return told(a[self.other.get("part", ...)].__dlpack__(**more), *self.device)


def told(capsule, *device):
    """The capsule with another device. (The layouts of dlpack.h 1.1.)"""
    name, at = (b"dltensor", 8) if valid(capsule, b"dltensor") else (b"dltensor_versioned", 40)
    ct.memmove(get(capsule, name) + at, (ct.c_int32 * 2)(*device), 8)
    return capsule


valid = ct.PYFUNCTYPE(ct.c_int, ct.py_object, ct.c_char_p)(("PyCapsule_IsValid", ct.pythonapi))
get = ct.PYFUNCTYPE(ct.c_void_p, ct.py_object, ct.c_char_p)(("PyCapsule_GetPointer", ct.pythonapi))


class Taker:
    """What numpy takes as memory of the host."""

    def __init__(self, a, **more):
        self.a, self.more = a, more

    def __dlpack_device__(self):
        return 1, 0

    def __dlpack__(self, **more):
        return told(self.a.__dlpack__(**self.more), 1, 0)


def said(function, *args, **named):
    """What it is refused with."""
    try:
        function(*args, **named)
    except CarrotError as error:
        return error.message
    raise AssertionError("nothing was said")


def close(got, name, rtol=1e-5):
    np.testing.assert_allclose(got, want[name], rtol=rtol, atol=rtol)


def host_arrays():
    """predict and its like on a GPU: arrays of every kind, tables, streams, one row, threads, in large blocks."""
    import pyarrow as pa

    model = carrot.load("model.so")
    assert model.device == "cuda:0" and "on cuda:0" in repr(model)
    before = driver.launches
    close(model.predict(x), "prediction")
    assert driver.launches > before
    names = [f.name for f in model.input_schema]
    for given in (np.asfortranarray(x), x.astype(np.float64), {n: x[:, i] for i, n in enumerate(names)}, pa.table({n: x[:, i] for i, n in enumerate(names)}), x.tolist()):
        before = driver.launches
        close(model.run(given, outputs="raw")["raw"], "raw")
        assert driver.launches > before
    np.testing.assert_allclose(model.predict(x[0]), want["prediction"][:1], rtol=1e-5)
    np.testing.assert_allclose(model.predict_arrow(pa.table({n: x[:, i] for i, n in enumerate(names)}), "raw").to_numpy()["raw"], want["raw"], rtol=1e-5, atol=1e-5)
    carrot.set_threads(4)
    many = np.concatenate([x] * 40)
    before = driver.launches
    np.testing.assert_allclose(model.predict(many), np.concatenate([want["prediction"]] * 40), rtol=1e-5)
    once = driver.launches - before
    for name in ("grid", "cpu"):
        other = carrot.load("model.so", device=None if name == "grid" else name)
        before = driver.launches
        np.testing.assert_allclose(other.predict(many), np.concatenate([want["prediction"]] * 40), rtol=1e-5)
        assert driver.launches - before == (once if name == "grid" else 0)  # as many for a large call as for one: nothing is cut
    model.self_test()


def bools():
    """Bits in Arrow, bytes elsewhere; rows that the model refuses are null; an output that nobody wants."""
    import pyarrow as pa

    model, holes = carrot.load("model.so"), x.copy()
    holes[3, 1] = np.nan
    bad = np.arange(len(x)) == 3
    before = driver.launches
    found = pa.table(model.predict_arrow(holes))
    assert driver.launches > before
    np.testing.assert_array_equal(found["up"].is_null().to_numpy(), bad)
    np.testing.assert_array_equal(np.array(found["up"].drop_null().to_pylist()), want["up"][~bad])
    np.testing.assert_array_equal(model.run(x)["up"], want["up"])
    np.testing.assert_array_equal(model.run({"x": x}, outputs=["up"])["up"], want["up"])
    out = model.run_device(Interface(x), "up")["up"]
    assert out.__cuda_array_interface__["typestr"] == "|b1"
    np.testing.assert_array_equal(np.from_dlpack(Taker(out, max_version=(1, 0))), want["up"])


def devices():
    """What `device` says, and what it is refused with."""
    model = carrot.load("model.so", device="cuda:1")
    assert model.device == "cuda:1"
    close(model.predict(x), "prediction")
    assert carrot.load("model.so", device="cpu").device == "cpu"
    assert said(carrot.load, "model.so", device="cuda:2") == "device='cuda:2': there is no such CUDA device"
    for wrong in ("gpu", "cuda:", "cuda:-1", 0, "cuda:999999", b"cuda"):
        assert "device=" in said(carrot.load, "model.so", device=wrong)
    other = Interface(x, device=0)
    assert said(model.run_device, other, "raw") == f"the memory of another GPU holds {model.inputs[0].name}"
    one = Capsules(x)
    one.device = (2, 0)
    assert said(model.run_device, one, "raw") == f"input '{model.inputs[0].name}' is on cuda:0, the model on cuda:1"


def no_driver():
    model = carrot.load("model.so")
    assert model.device == "cpu"
    close(model.predict(x), "prediction")
    assert said(carrot.load, "model.so", device="cuda") == "device='cuda': there is no CUDA driver here (libcuda.so.1)"
    assert said(model.run_device, x) == "the model runs on the CPU: it takes no arrays of a GPU"
    model.self_test()


def interfaces():
    """__cuda_array_interface__ in and out: streams are ordered, nothing waits."""
    model = carrot.load("model.so")
    a, out = Interface(x, stream=21), Interface(np.zeros_like(want["raw"]))
    driver.log()
    got = model.run_device({model.inputs[0].name: a}, outputs="raw", out={"raw": out}, stream=9)
    calls = driver.log()
    assert got["raw"] is out and calls[:2] == [("cuEventRecord", 21), ("cuStreamWaitEvent", 9)] and calls[2][0] == "cuMemAllocAsync" and calls[-1] == ("cuMemFreeAsync", 9)
    assert {stream for _, stream in calls[1:]} == {9} and not any(name.startswith(WAITS) for name, _ in calls)
    close(out.numpy(), "raw")
    made = model.run_device(a, ["prediction", "leaf"], stream=21)
    calls = driver.log()
    assert {stream for _, stream in calls} == {21} and not any(name.startswith(WAITS) for name, _ in calls)
    assert list(made) == ["prediction", "leaf"]
    face = made["prediction"].__cuda_array_interface__
    assert (face["shape"], face["typestr"], face["stream"], face["version"], face["strides"]) == (want["prediction"].shape, "<f4", 21, 3, None)
    close(made["prediction"].to_numpy(), "prediction")
    np.testing.assert_array_equal(made["leaf"].to_numpy(), want["leaf"])
    again = carrot.DeviceArray
    assert isinstance(made["prediction"], again) and len(made["prediction"]) == len(x)
    assert model.run_device(Interface(np.zeros((0, x.shape[1]), np.float32)), "raw")["raw"].to_numpy().shape == (0, *want["raw"].shape[1:])
    before = driver.launches
    close(model.predict(a).to_numpy(), "prediction")  # what predict makes of such an array
    assert driver.launches > before


def capsules():
    """__dlpack__ in and out, with versions and without."""
    model = carrot.load("model.so")
    for versioned in (True, False):
        a, out = Capsules(x), Capsules(np.zeros_like(want["raw"]))
        a.versioned = out.versioned = versioned
        driver.log()
        model.run_device(a, "raw", out=out, stream=5)
        assert a.asked == out.asked == 5 and not any(name.startswith(WAITS) for name, _ in driver.log())
        close(out.numpy(), "raw")
        model.run_device(a, "raw")
        assert a.asked == 1  # the default stream is number 1 there
    made = model.run_device(a, "prediction", stream=5)["prediction"]
    assert made.__dlpack_device__() == (2, 0)
    for more in ({}, {"max_version": (1, 0)}, {"stream": 6}, {"stream": -1}, {"stream": 5}):
        driver.log()
        taken = np.from_dlpack(Taker(made, **more))
        assert driver.log() == ([] if more.get("stream") in (-1, 5) else [("cuEventRecord", 5), ("cuStreamWaitEvent", more.get("stream", 0))])
        close(taken, "prediction")
        assert taken.ctypes.data == made.address
    from carrot.runtime import device

    assert len(device._alive) == 1
    address, live = made.address, driver.live
    del made
    close(taken, "prediction")  # the taker keeps it
    assert driver.live == live and taken.ctypes.data == address
    del taken
    assert driver.live == live - 1 and not device._alive and driver.log()[-1] == ("cuMemFreeAsync", 5)
    made = model.run_device(a, "prediction")["prediction"]
    for more in ({"copy": True}, {"dl_device": (1, 0)}):
        try:
            made.__dlpack__(**more)
            raise AssertionError
        except BufferError:
            pass
    made.__dlpack__()  # nobody takes it
    assert not device._alive


class Batch:
    """A record batch of pyarrow whose memory is the device's, told so."""

    def __init__(self, batch, device=(0, 2), event=None):
        self.batch, self.device, self.event = batch, device, event

    def __arrow_c_device_array__(self, requested_schema=None, **more):
        schema, array = self.batch.__arrow_c_device_array__()
        at = get(array, b"arrow_device_array") + ct.sizeof(ct.c_int64) * 10
        ct.memmove(at, (ct.c_int64 * 3)(*self.device, ct.addressof(self.event) if self.event else 0), 24)
        return schema, array


def tables():
    """__arrow_c_device_array__: columns by name, in any order, in slices; whole tensors; an event."""
    import pyarrow as pa

    model = carrot.load("model.so")
    names = list(model.inputs[0].columns)
    held = {n: Interface(np.concatenate([x[:3, i], x[:, i]])) for i, n in enumerate(names)}
    other = Interface(np.zeros(len(x) + 3))

    def column(a, type_):
        return pa.Array.from_buffers(type_, len(a.a), [None, pa.foreign_buffer(a.at, a.a.nbytes, a)])

    arrays = {"other": column(other, pa.float64())} | {n: column(held[n], pa.float32()) for n in reversed(names)}
    batch = pa.record_batch(arrays).slice(3)
    event = ct.c_void_p(ct.addressof(ct.c_int.in_dll(driver.library, "grid_event")))
    driver.log()
    got = model.run_device(Batch(batch, event=event), "raw", stream=8)["raw"]
    calls = driver.log()
    assert ("cuStreamWaitEvent", 8) in calls and calls.count(("cuMemcpy2DAsync_v2", 8)) == len(names) and {s for _, s in calls} == {8} and not any(n.startswith(WAITS[:1] + WAITS[2:]) for n, _ in calls)
    close(got.to_numpy(), "raw")
    flat = Interface(x)
    items = pa.Array.from_buffers(pa.float32(), x.size, [None, pa.foreign_buffer(flat.at, x.nbytes, flat)])
    whole = pa.record_batch({model.inputs[0].name: pa.FixedSizeListArray.from_arrays(items, x.shape[1])})
    close(model.run_device(Batch(whole), "raw")["raw"].to_numpy(), "raw")
    nulls = pa.record_batch(arrays | {names[0]: pa.array([None] * len(other.a), pa.float32())})
    wide = pa.record_batch(arrays | {names[0]: arrays["other"]})
    for text, given in (
        ("the Arrow array is not in a GPU's memory", Batch(batch, (0, 1))), ("the Arrow array is on cuda:1, the model on cuda:0", Batch(batch, (1, 2))),
        (f"column '{names[0]}' is not in the input", Batch(batch.drop_columns(names[:1]))), (f"column '{names[0]}' has nulls", Batch(nulls)),
        (f"column '{names[0]}' is float64, the model has float32", Batch(wide)), (f"column '{model.inputs[0].name}' is fixed_size_list", Batch(pa.record_batch({model.inputs[0].name: pa.FixedSizeListArray.from_arrays(items, 1)}))),
        ("no GPU reads the memory of a column", Batch(pa.record_batch({n: x[:, i] for i, n in enumerate(names)}))), ("the Arrow array is float", Batch(arrays[names[0]])),
    ):  # fmt: skip
        found = said(model.run_device, given, "raw")
        assert found.startswith(text), (text, found)


def streams():
    model, a = carrot.load("model.so"), Interface(x)
    kinds = {"__cuda_stream__": lambda: (0, 33), "cuda_stream": 33, "ptr": 33, "handle": ct.c_void_p(33)}
    for name, value in kinds.items():
        stream = type("Stream", (), {name: staticmethod(value) if callable(value) else value})()
        driver.log()
        model.run_device(a, "raw", stream=stream)
        assert {s for _, s in driver.log()} == {33}, name
    for default in (None, 0, type("Stream", (), {"handle": ct.c_void_p(None)})()):
        driver.log()
        model.run_device(a, "raw", stream=default)
        assert {s for _, s in driver.log()} == {0}
    for wrong in (-1, True, 1.5, "7", 1 << 64, object()):
        assert "is no CUDA stream" in said(model.run_device, a, "raw", stream=wrong)


def mistakes():
    """Each is said, and the model answers after it."""
    model = carrot.load("model.so")
    name, a = model.inputs[0].name, Interface(x)
    tall = Interface(np.concatenate([x, x]))
    given = f"input '{name}'"
    np32 = np.zeros_like(want["raw"])
    cases = [
        (f"{given} (ndarray) is not in a GPU's memory", (x, "raw"), {}),
        (f"{given} (list) is not in a GPU's memory", ([1.0], "raw"), {}),
        (f"{given} is float64, the model has float32", (Interface(x.astype(np.float64)), "raw"), {}),
        (f"{given} has shape [70, {x.shape[1] - 1}], [70, {x.shape[1]}] is wanted", (Interface(x[:, 1:]), "raw"), {}),
        (f"{given} has shape [{x.shape[1]}], [{x.shape[1]}, {x.shape[1]}] is wanted", (Interface(x[0]), "raw"), {}),
        (f"{given} is not C-contiguous", (Interface(x, strides=(4, 4 * len(x))), "raw"), {}),
        (f"{given} is not C-contiguous", (Capsules(np.concatenate([x, x], 1), part=np.s_[:, : x.shape[1]]), "raw"), {}),
        (f"{given} has no memory", (Interface(x, data=(0, False)), "raw"), {}),
        (f"{given} has a mask", (Interface(x, mask=a), "raw"), {}),
        (f"{given} says stream=0", (Interface(x, stream=0), "raw"), {}),
        (f"no GPU reads the memory of {name}", (Interface(x, data=(x.ctypes.data, False)), "raw"), {}),
        ("no GPU reads the memory of raw", (a, "raw"), {"out": Interface(np32, data=(np32.ctypes.data, False))}),
        ("output 'raw' (ndarray) is not in a GPU's memory", (a, "raw"), {"out": np32}),
        ("output 'raw' is float64, the model has float32", (a, "raw"), {"out": Interface(np32.astype(np.float64))}),
        ("output 'raw' has shape [140", (a, "raw"), {"out": Interface(np.concatenate([np32, np32]))}),
        ("output 'raw' is read-only", (a, "raw"), {"out": Interface(np32, data=(a.at, True))}),
        ("output 'raw' is read-only", (a, "raw"), {"out": Capsules(np32, readonly=True)}),
        ("out has 'prediction', which is no output that is wanted", (a, "raw"), {"out": {"prediction": a}}),
        ("out is one array, 2 outputs are wanted", (a, ["raw", "leaf"]), {"out": a}),
        ("the model has no output or output set 'nothing'", (a, "nothing"), {}),
        ("the model has no input 'z'", ({"z": a}, "raw"), {}),
        (f"{given} (Interface) cannot be handed over", (Interface(x, typestr="what"), "raw"), {}),
    ]
    for text, args, named in cases:
        before = driver.live
        found = said(model.run_device, *args, **named)
        assert found.startswith(text), (text, found)
        gc.collect()
        assert driver.live == before, text
    elsewhere = Capsules(x)
    for device in ((2, 3), (3, 0), (10, 0)):
        elsewhere.device = device
        assert said(model.run_device, elsewhere, "raw").startswith(given)
    cpu = carrot.load("model.so", device="cpu")
    assert said(cpu.predict, a) == said(cpu.run_device, a) == "the model runs on the CPU: it takes no arrays of a GPU"
    close(model.run_device(a, "raw")["raw"].to_numpy(), "raw")
    assert len(model.run_device(tall, "raw")["raw"]) == 140


def failures():
    """Under GRID_FAIL: the call says so, and leaves nothing behind."""
    model, a = carrot.load("model.so"), Interface(x)
    before = driver.live
    found = said(model.run_device, a, ["raw"], stream=3)
    assert "the CUDA driver reports an error" in found, found
    assert driver.live == before
    close(model.run_device(a, ["raw"], stream=3)["raw"].to_numpy(), "raw")


def labels():
    """Of a classifier: looked up on the host, unless they are their own index."""
    model = carrot.load("model.so")
    a = Interface(x)
    index = model.run_device(a, "label")["label"].to_numpy()
    assert index.dtype == np.int32
    np.testing.assert_array_equal(index, want["label"])
    if model.outputs[0].labels.dtype.kind == "i":
        np.testing.assert_array_equal(model.predict(a).to_numpy(), index)
    else:
        assert said(model.predict, a) == "the labels of output 'label' are looked up on the host"
    np.testing.assert_array_equal(model.predict(x), model.outputs[0].labels[index])


def c_abi():
    """carrot_predict and carrot_run for a caller who says nothing of devices: the first GPU, opened once."""
    from carrot.runtime.arrow import ArrowArray, Column, make_batch, pointers
    from carrot.runtime.networks import Tensor
    from carrot.runtime.threads import host

    library, batch = ct.CDLL("./model.so"), make_batch([Column("x", x)])
    for _ in range(2):
        out = ArrowArray()
        assert library.carrot_predict(ct.byref(batch.schema), ct.byref(batch.array), ct.byref(out), None) == 0
        column = ArrowArray.from_address(pointers(out.children, 1)[0])
        leaf = ArrowArray.from_address(pointers(column.children, 1)[0])
        got = np.frombuffer((ct.c_float * leaf.length).from_address(pointers(leaf.buffers, 2)[1]), np.float32).reshape(want["y"].shape)
        close(got, "y")
        carrot.runtime.arrow.release(out)
    assert [name for name, _ in driver.log() if name in ("PTX", "cuLaunchKernel")] == ["PTX", *["cuLaunchKernel"] * driver.launches] and driver.launches
    before, got = driver.launches, np.full_like(want["y"], 7)
    tensors = [Tensor(name, a.ctypes.data, 1, 2, a.shape) for name, a in ((b"x", x), (b"y", got))]
    assert library.carrot_run(ct.byref(tensors[0]), 1, ct.byref(tensors[1]), 1, None, None, None) == 0 and driver.launches > before
    close(got, "y")
    before = driver.launches
    assert library.carrot_run(ct.byref(tensors[0]), 1, ct.byref(tensors[1]), 1, None, ct.c_void_p(host(1, device=-1)), None) == 0 and driver.launches == before
    gpu = ct.c_void_p()
    library.carrot_cuda_open(0, ct.byref(gpu), None)  # what stays open: closed as often as it was opened, so that nothing is left
    library.carrot_cuda_close(gpu)
    library.carrot_cuda_close(gpu)


def loads():
    """What of the code the driver is given, in which order."""
    carrot.load("model.so")
    assert [name for name, _ in driver.log() if name in ("PTX", "cubin")] == os.environ["GRID_EXPECT"].split()


def broken():
    """A device that is there and fails is no reason to take the CPU unasked."""
    found = said(carrot.load, "model.so")
    assert found.startswith("the CUDA driver reports an error") and driver.live == 0, found
    os.environ["GRID_FAIL"] = "cuInit:1"  # which counts on
    assert carrot.load("model.so").device == "cpu"
    del os.environ["GRID_FAIL"]
    close(carrot.load("model.so", device="cpu").predict(x), "prediction")
    assert carrot.load("model.so").device == "cuda:0"


def both():
    """A model of which two are loaded shares what is on the device; the last one closes it."""
    one, two = carrot.load("model.so"), carrot.load("model.so", device="cuda:0")
    assert [name for name, _ in driver.log() if name in ("PTX", "cubin")].count("PTX") == 1
    one.predict(x)  # what calls of few rows are done in is there from now on
    live = driver.live
    del one
    gc.collect()
    close(two.predict(x), "prediction")
    assert driver.live == live


if __name__ == "__main__":
    if sys.argv[1] != "no_driver":
        driver = Driver()
    globals()[sys.argv[1]]()
    gc.collect()
    if driver:
        del x
        gc.collect()
        assert driver.errors == 0
        assert driver.live == 0, driver.live
    print("done")
