/* The GPU half of a model that was compiled for CUDA, beside carrot.h, whose functions take it for CarrotHost.device. The driver (libcuda.so.1) is opened at run time. */
#ifndef CARROT_CUDA_H
#define CARROT_CUDA_H
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif

/* A model on one device: its code and weights. Shareable between threads. */
typedef struct CarrotCuda CarrotCuda;

/* Who opens a device that is open already gets the same again; the last carrot_cuda_close closes it. (Bindings open one too: CarrotHost.device.)
 * CARROT_NOT_IMPLEMENTED: this machine has no driver, no such device, or one that is too old for the code; then *out is NULL, and everything else takes it as the CPU. */
CARROT_API CarrotStatus carrot_cuda_open(int32_t device, CarrotCuda** out, CarrotError* error);
CARROT_API void carrot_cuda_close(CarrotCuda* gpu);

/* Tensors of the model, in the order of its card, row-major, on the device (CUdeviceptr); everything is queued on `stream` (CUstream, NULL: the default one), nothing waits.
 * Any number of rows, unless they depend on each other: then some hundred million at most, fewer the wider they are (CARROT_INVALID_ARGUMENT). rows: or the one size that the card names; for more, see below. What is missing is NaN; no value is checked. A model of fixed shape takes rows of that many inferences. An output of address 0 is not wanted.
 * What does not begin at a multiple of 16 bytes although its rows are such multiples (or of 8, 4, 2 where those are of that only) is copied on the stream, to or from where it does.
 * Of a model that tells sizes after the call (carrot_run's shapes), outputs are as large as they can be, and behind them comes one more: int64, those numbers in their order.
 * Models with text inputs, and those that refuse rows, have a part that is the CPU's: bind and predict (carrot.h) alone run them.
 * CARROT_INVALID_ARGUMENT: an address is in another device's memory, or in none that a GPU reads. */
CARROT_API CarrotStatus carrot_cuda_run_device(CarrotCuda* gpu, const uint64_t* inputs, const uint64_t* outputs, int64_t rows, void* stream, CarrotError* error);

/* The same for the sizes that the card names ("symbols"), in its order. It checks what the model demands of them; that the tensors have such sizes is up to the caller.
 * Of a model that may refuse sizes while it runs, one more output of the device comes behind its own, before what is counted: two int64, the first is 0 if all is well. */
CARROT_API CarrotStatus carrot_cuda_run_sizes(CarrotCuda* gpu, const uint64_t* inputs, const uint64_t* outputs, const int64_t* sizes, void* stream, CarrotError* error);

/* The same with tensors in host memory and one size, and the answers are there when it returns. gpu NULL: on the CPU. An output that is NULL is not wanted. (Of more sizes: carrot_run.) */
CARROT_API CarrotStatus carrot_cuda_run(CarrotCuda* gpu, const void* const* inputs, void* const* outputs, int64_t rows, CarrotError* error);

/* What a caller without a CUDA library of its own needs around it, queued on streams as well, but for _fetch, which waits for its stream.
 * _alloc: *at is 0 on error. _wait: what is queued on `stream` from now on waits for what is on `other`; 1 and 2 are CUDA's legacy and per-thread default streams.
 * _gather: `to` [rows, n] of the n columns, each dense, elements of `width` bytes; before, unless it is NULL, `event` (CUevent) is waited for on the stream. */
CARROT_API CarrotStatus carrot_cuda_alloc(CarrotCuda* gpu, size_t size, void* stream, uint64_t* at, CarrotError* error);
CARROT_API void carrot_cuda_free(CarrotCuda* gpu, uint64_t at, void* stream);
CARROT_API CarrotStatus carrot_cuda_wait(CarrotCuda* gpu, void* stream, void* other, CarrotError* error);
CARROT_API CarrotStatus carrot_cuda_fetch(CarrotCuda* gpu, void* to, uint64_t from, size_t size, void* stream, CarrotError* error);
CARROT_API CarrotStatus carrot_cuda_gather(CarrotCuda* gpu, uint64_t to, const uint64_t* columns, int32_t n, size_t width, int64_t rows, void* event, void* stream, CarrotError* error);

#ifdef __cplusplus
}
#endif
#endif
