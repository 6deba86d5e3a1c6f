"""A program that uses a model with its GPU half, by ctypes: `python host.py MODEL.so inputs.npz outputs.npz`. Prints what happened as JSON."""

import ctypes
import json
import os
import sys

import numpy as np


class Error(ctypes.Structure):
    _fields_ = [("struct_size", ctypes.c_uint32), ("status", ctypes.c_int32), ("row", ctypes.c_int64), ("column", ctypes.c_int32), ("detail", ctypes.c_int32), ("message", ctypes.c_char * 488)]


def main(model: str, given: str, wanted: str) -> None:
    library, error = ctypes.CDLL(model), Error(512)
    inputs = [np.ascontiguousarray(a) for a in np.load(given).values()]
    like = list(np.load(wanted).values())
    rows = len(inputs[0])
    gpu = ctypes.c_void_p()
    said = {"open": library.carrot_cuda_open(0, ctypes.byref(gpu), ctypes.byref(error)), "message": error.message.decode(), "detail": error.detail, "gpu": bool(gpu)}
    said["other device"] = library.carrot_cuda_open(1, ctypes.byref(ctypes.c_void_p()), None)

    def pointers(arrays):
        return (ctypes.c_void_p * len(arrays))(*(a.ctypes.data for a in arrays))

    outputs = [np.full(a.shape, 77, a.dtype) for a in like]
    said["run"] = library.carrot_cuda_run(gpu, pointers(inputs), pointers(outputs), ctypes.c_int64(rows), ctypes.byref(error))
    said |= {"run message": error.message.decode(), "run detail": error.detail}
    np.savez("host.npz", *outputs)
    said["none"] = library.carrot_cuda_run(gpu, pointers(inputs), pointers(outputs), ctypes.c_int64(0), None)
    said["negative"] = library.carrot_cuda_run(gpu, pointers(inputs), pointers(outputs), ctypes.c_int64(-1), None)
    if gpu:
        driver = ctypes.CDLL("libcuda.so.1")
        driver.cuCtxPushCurrent_v2(retained(driver))
        device, memory = [], []
        for a in (*inputs, *outputs):
            shift = int(os.environ.get("GRID_SHIFT", "0")) * a.itemsize  # so many elements behind where it would lie
            at = ctypes.c_uint64()
            assert driver.cuMemAlloc_v2(ctypes.byref(at), ctypes.c_size_t(max(1, a.nbytes) + shift)) == 0
            device.append(ctypes.c_uint64(at.value + shift))
            driver.cuMemcpyHtoD_v2(device[-1], ctypes.c_void_p(a.ctypes.data), ctypes.c_size_t(a.nbytes))
            memory.append(at)
        n = len(inputs)
        addresses = [(ctypes.c_uint64 * len(some))(*(at.value for at in some)) for some in (device[:n], device[n:])]
        said["run_device"] = library.carrot_cuda_run_device(gpu, *addresses, ctypes.c_int64(rows), None, ctypes.byref(error))
        for a, at in zip(outputs, device[n:]):
            a.reshape(-1).view(np.uint8)[:] = 0x55
            driver.cuMemcpyDtoH_v2(ctypes.c_void_p(a.ctypes.data), at, ctypes.c_size_t(a.nbytes))
        np.savez("device.npz", *outputs)
        for at in memory:
            driver.cuMemFree_v2(at)
        driver.cuCtxPopCurrent_v2(ctypes.byref(ctypes.c_void_p()))
        library.carrot_cuda_close(gpu)
        said["log"] = (ctypes.c_char * (1 << 16)).in_dll(driver, "grid_log").value.decode()
        said |= {"live": driver.grid_live(), "errors": ctypes.c_int.in_dll(driver, "grid_errors").value, "launches": ctypes.c_int.in_dll(driver, "grid_launches").value}
    else:
        said["run_device"] = library.carrot_cuda_run_device(gpu, None, None, ctypes.c_int64(1), None, ctypes.byref(error))
        library.carrot_cuda_close(gpu)
    print(json.dumps(said))


def retained(driver):
    """The context of the driver's only device, and not one retain more."""
    context = ctypes.c_void_p()
    driver.cuDevicePrimaryCtxRetain(ctypes.byref(context), 7)
    driver.cuDevicePrimaryCtxRelease_v2(7)
    return context


if __name__ == "__main__":
    main(*sys.argv[1:])
