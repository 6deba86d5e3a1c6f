/* What the examples of packages use of it. */
#pragma once
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif
void *memcpy(void *to, const void *from, size_t bytes);
#ifdef __cplusplus
}
#endif
