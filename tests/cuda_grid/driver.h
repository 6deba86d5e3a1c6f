/* What driver.c is told of the model by the table that grid.py writes: its kernels, and its constants, of which the first is the weights. */
typedef struct { const char *name; void (*enter)(void **); } Kernel;
typedef struct { const char *name; char *at; long size; } Constant;
extern const Kernel grid_kernels[];
extern const Constant grid_constants[];
