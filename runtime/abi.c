/* The carrot ABI (carrot.h) over the constants of one compiled model (carrot_desc.h): one freestanding translation unit,
 * LP64 or ILP32, that takes nothing but malloc and free from outside, and those only where the host gave no allocator.
 * build_abi.py turns it into LLVM IR text, which the compiler links with every model; any C11 compiler will do too:
 *   cc -O2 -ffreestanding -fno-builtin -ffp-contract=off -fvisibility=hidden -c abi.c
 * Where an error names a column, it is the index in the model's own input schema; a row counts from the start of the batch,
 * or of the stream; with several rows at fault, the first one. Borrowed arrays need a release callback, if an empty one: NULL
 * means released. predict_into allocates only if its working memory passes 64 KiB (or a tensor that could have been read in
 * place holds nulls), and the binding keeps that memory for the next call. A table's columns are gathered into blocks, by rows or,
 * where the kernel has such an entry, by columns; strings as (address, size) pairs into the caller's own buffers. A host with
 * parallel_for gets large batches in several tasks; where one of them fails, the rows from there on are done again by the calling
 * thread, for the same error. predict_stream always consumes its input, also when it fails. A CarrotHost must outlive the bindings,
 * streams and arrays made with it. */
#include "abi_base.h"
#include "abi_schema.c"
#include "abi_bind.c"
#include "abi_convert.c"
#include "abi_text.c"
#include "abi_read.c"
#include "abi_row.c"
#include "abi_predict.c"
#include "abi_stream.c"
#include "abi_network.c"
#include "abi_pool.c"
#include "abi_model.c"
