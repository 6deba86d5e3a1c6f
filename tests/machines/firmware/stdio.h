/* What the examples of packages use of it, without variable arguments (clang's for Xtensa are not the ABI's). */
#pragma once
#ifdef __cplusplus
extern "C" {
#endif
void print_text(const char *text);
void print_unsigned(unsigned number);
void print_number(double number);
void print_format(const char *format, unsigned i, double number); /* a format may have %u, for i, and %.6g, for number */
#ifdef __cplusplus
}
#endif
#define PRINT_OF(_1, _2, _3, name, ...) name
#define PRINT_3(format, i, number) print_format(format, i, number)
#define PRINT_2(format, number) print_format(format, 0, number)
#define PRINT_1(format) print_format(format, 0, 0)
#define printf(...) PRINT_OF(__VA_ARGS__, PRINT_3, PRINT_2, PRINT_1, )(__VA_ARGS__)
