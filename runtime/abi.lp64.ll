; sha256 a4fd51374cb7304a2f65ea59a99f7ab4756af0463370213fc15325d03bcecf84
; made by build_abi.py from abi.c; do not edit
%struct.CarrotDesc = type { ptr, ptr, ptr, i64, ptr, i32, i32, i32, i32, ptr, ptr, ptr, i64, i64, i64, i32, i32, i32, i32, ptr, ptr, double, double, i32, i32, ptr, ptr, ptr, ptr, i64, i64, i64, ptr, ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr, ptr, ptr, i64, ptr, ptr }
%struct.Heap = type { ptr, ptr, ptr, ptr, i64, i32, i32 }
%struct.Text = type { ptr, ptr, ptr, i32 }
%struct.CarrotCpuBit = type { i32, i32, i32, i32, ptr }
%struct.CarrotInputDesc = type { ptr, i32, i32, ptr, i64, i32, i32, ptr, i32, i32 }
%struct.CarrotColumnDesc = type { ptr, i32, i32 }
%struct.Options = type { i32, i32 }
%struct.CarrotOutputSet = type { ptr, i32, i32, ptr }
%struct.Work = type { ptr, i8, i32, i8, ptr, ptr, ptr, ptr }
%struct.Inference = type { ptr, ptr, ptr, ptr }
%struct.CarrotOutputDesc = type { ptr, i32, i32, ptr, i64, ptr, i32, i32 }
%struct.PoolThread = type { i64, ptr, [48 x i8] }
%struct.PoolJob = type { ptr, ptr, i32, i32 }
%struct.Watch = type { i64, i32 }
%struct.Json = type { ptr, ptr }
%struct.ArrowSchema = type { ptr, ptr, ptr, i64, i64, ptr, ptr, ptr, ptr }
%struct.ArrowArrayStream = type { ptr, ptr, ptr, ptr, ptr }
%struct.Dims = type { ptr, i32, i32, i8 }
%struct.Names = type { ptr, i32, ptr }
%struct.Feed = type { i32, i32, i8, [8 x i64] }
%struct.Source = type { i32, i32, i8, i8, i8, i8 }
%struct.Run = type { ptr, ptr, ptr, ptr, ptr, i32, i64, i64, %struct.Level, ptr, ptr, ptr, i8, i64 }
%struct.Level = type { ptr, i64, i64, i64 }
%struct.Turns = type { ptr, i64, i64, i64, [32 x i8], [64 x %struct.Part] }
%struct.Part = type { i64, [56 x i8], i64, [56 x i8] }
%struct.Rows = type { ptr, ptr, ptr, i64, i64, i8, i32 }
%struct.Column = type { ptr, ptr, %struct.Texts, ptr, i64, i64, i64, ptr, i32, i8 }
%struct.Texts = type { ptr, ptr, i64, ptr, ptr, i64 }
%struct.ArrowArray = type { i64, i64, i64, i64, i64, ptr, ptr, ptr, ptr, ptr }
%struct.CarrotText = type { i64, i64 }
%struct.Block = type { ptr, ptr, ptr, ptr, ptr, i8, ptr, i64, i64, i64, i64, i64 }
%struct.View = type { i32, %union.anon }
%union.anon = type { %struct.anon }
%struct.anon = type { i32, i32, i32 }
%struct.Value = type { double, i64, i8, i8 }
%struct.CarrotTensor = type { ptr, ptr, i32, i32, [8 x i64] }
%struct.CarrotShape = type { ptr, i64, ptr }
%struct.CarrotDim = type { ptr, i64 }
%struct.CarrotCheck = type { ptr, %struct.CarrotDim }
@carrot_parts = weak hidden local_unnamed_addr constant i32 -1, align 4
@carrot_device = weak hidden local_unnamed_addr constant ptr null, align 8
@abi.str = private unnamed_addr constant [33 x i8] c"carrot_model_init: model is NULL\00", align 1
@abi.str.1 = private unnamed_addr constant [56 x i8] c"this model speaks version 1 of the carrot ABI (1000000)\00", align 1
@abi.str.2 = private unnamed_addr constant [65 x i8] c"carrot_model_init: set model->struct_size to sizeof(CarrotModel)\00", align 1
@carrot_desc = external hidden local_unnamed_addr constant %struct.CarrotDesc, align 8
@abi.process_heap = internal constant %struct.Heap zeroinitializer, align 8
@abi.str.3 = private constant [1 x i8] zeroinitializer, align 1
@abi.cpu_is_fine = internal unnamed_addr global i32 0, align 4
@abi.str.4 = private unnamed_addr constant [40 x i8] c"this model was compiled for a CPU with \00", align 1
@abi.str.5 = private unnamed_addr constant [35 x i8] c", which this machine does not have\00", align 1
@abi.str.6 = private unnamed_addr constant [26 x i8] c"input_schema: out is NULL\00", align 1
@abi.str.7 = private unnamed_addr constant [3 x i8] c"+s\00", align 1
@abi.formats = internal constant [25 x [5 x i8]] [[5 x i8] c"?\00\00\00\00", [5 x i8] c"f\00\00\00\00", [5 x i8] c"g\00\00\00\00", [5 x i8] c"c\00\00\00\00", [5 x i8] c"s\00\00\00\00", [5 x i8] c"i\00\00\00\00", [5 x i8] c"l\00\00\00\00", [5 x i8] c"C\00\00\00\00", [5 x i8] c"S\00\00\00\00", [5 x i8] c"I\00\00\00\00", [5 x i8] c"L\00\00\00\00", [5 x i8] c"b\00\00\00\00", [5 x i8] c"e\00\00\00\00", [5 x i8] zeroinitializer, [5 x i8] c"u\00\00\00\00", [5 x i8] c"tsu:\00", [5 x i8] c"n\00\00\00\00", [5 x i8] c"u\00\00\00\00", [5 x i8] c"U\00\00\00\00", [5 x i8] c"vu\00\00\00", [5 x i8] c"tss:\00", [5 x i8] c"tsm:\00", [5 x i8] c"tsn:\00", [5 x i8] c"tdD\00\00", [5 x i8] c"tdm\00\00"], align 1
@abi.str.8 = private unnamed_addr constant [2 x i8] c"u\00", align 1
@abi.str.9 = private unnamed_addr constant [4 x i8] c"+w:\00", align 1
@abi.str.10 = private unnamed_addr constant [11 x i8] c"{\22shape\22:[\00", align 1
@abi.str.11 = private unnamed_addr constant [2 x i8] c",\00", align 1
@abi.str.12 = private unnamed_addr constant [3 x i8] c"]}\00", align 1
@abi.str.13 = private unnamed_addr constant [5 x i8] c"item\00", align 1
@abi.put_int.powers = internal unnamed_addr constant [20 x i64] [i64 -8446744073709551616, i64 1000000000000000000, i64 100000000000000000, i64 10000000000000000, i64 1000000000000000, i64 100000000000000, i64 10000000000000, i64 1000000000000, i64 100000000000, i64 10000000000, i64 1000000000, i64 100000000, i64 10000000, i64 1000000, i64 100000, i64 10000, i64 1000, i64 100, i64 10, i64 1], align 8
@abi.str.14 = private unnamed_addr constant [2 x i8] c"-\00", align 1
@abi.str.15 = private unnamed_addr constant [14 x i8] c"out of memory\00", align 1
@abi.str.16 = private unnamed_addr constant [27 x i8] c"output_schema: out is NULL\00", align 1
@abi.str.17 = private unnamed_addr constant [8 x i8] c"default\00", align 1
@abi.str.18 = private unnamed_addr constant [15 x i8] c"no output set \00", align 1
@abi.str.19 = private unnamed_addr constant [17 x i8] c"; the model has \00", align 1
@abi.str.20 = private unnamed_addr constant [3 x i8] c", \00", align 1
@abi.str.21 = private unnamed_addr constant [2 x i8] c"'\00", align 1
@abi.str.22 = private unnamed_addr constant [5 x i8] c"...'\00", align 1
@abi.str.23 = private unnamed_addr constant [18 x i8] c"bind: out is NULL\00", align 1
@abi.str.24 = private unnamed_addr constant [49 x i8] c"CarrotHost needs both alloc and free, or neither\00", align 1
@abi.str.25 = private unnamed_addr constant [43 x i8] c"bind: the input schema is NULL or released\00", align 1
@abi.str.26 = private unnamed_addr constant [72 x i8] c"the input must be a struct of columns (a record batch), not Arrow type \00", align 1
@abi.str.27 = private unnamed_addr constant [60 x i8] c"bind: the input schema has an impossible number of children\00", align 1
@abi.put_type.known = internal unnamed_addr constant [17 x [2 x ptr]] [[2 x ptr] [ptr @abi.str.28, ptr @abi.str.29], [2 x ptr] [ptr @abi.str.30, ptr @abi.str.31], [2 x ptr] [ptr @abi.str.32, ptr @abi.str.33], [2 x ptr] [ptr @abi.str.34, ptr @abi.str.35], [2 x ptr] [ptr @abi.str.36, ptr @abi.str.37], [2 x ptr] [ptr @abi.str.38, ptr @abi.str.39], [2 x ptr] [ptr @abi.str.40, ptr @abi.str.41], [2 x ptr] [ptr @abi.str.42, ptr @abi.str.43], [2 x ptr] [ptr @abi.str.44, ptr @abi.str.45], [2 x ptr] [ptr @abi.str.46, ptr @abi.str.47], [2 x ptr] [ptr @abi.str.48, ptr @abi.str.49], [2 x ptr] [ptr @abi.str.50, ptr @abi.str.51], [2 x ptr] [ptr @abi.str.9, ptr @abi.str.52], [2 x ptr] [ptr @abi.str.7, ptr @abi.str.53], [2 x ptr] [ptr @abi.str.54, ptr @abi.str.55], [2 x ptr] [ptr @abi.str.56, ptr @abi.str.57], [2 x ptr] [ptr @abi.str.58, ptr @abi.str.59]], align 8
@abi.str.28 = private unnamed_addr constant [2 x i8] c"z\00", align 1
@abi.str.29 = private unnamed_addr constant [7 x i8] c"binary\00", align 1
@abi.str.30 = private unnamed_addr constant [2 x i8] c"Z\00", align 1
@abi.str.31 = private unnamed_addr constant [13 x i8] c"large_binary\00", align 1
@abi.str.32 = private unnamed_addr constant [3 x i8] c"vz\00", align 1
@abi.str.33 = private unnamed_addr constant [12 x i8] c"binary_view\00", align 1
@abi.str.34 = private unnamed_addr constant [3 x i8] c"w:\00", align 1
@abi.str.35 = private unnamed_addr constant [18 x i8] c"fixed_size_binary\00", align 1
@abi.str.36 = private unnamed_addr constant [3 x i8] c"d:\00", align 1
@abi.str.37 = private unnamed_addr constant [8 x i8] c"decimal\00", align 1
@abi.str.38 = private unnamed_addr constant [3 x i8] c"tt\00", align 1
@abi.str.39 = private unnamed_addr constant [5 x i8] c"time\00", align 1
@abi.str.40 = private unnamed_addr constant [3 x i8] c"tD\00", align 1
@abi.str.41 = private unnamed_addr constant [9 x i8] c"duration\00", align 1
@abi.str.42 = private unnamed_addr constant [3 x i8] c"ti\00", align 1
@abi.str.43 = private unnamed_addr constant [9 x i8] c"interval\00", align 1
@abi.str.44 = private unnamed_addr constant [3 x i8] c"+l\00", align 1
@abi.str.45 = private unnamed_addr constant [5 x i8] c"list\00", align 1
@abi.str.46 = private unnamed_addr constant [3 x i8] c"+L\00", align 1
@abi.str.47 = private unnamed_addr constant [11 x i8] c"large_list\00", align 1
@abi.str.48 = private unnamed_addr constant [4 x i8] c"+vl\00", align 1
@abi.str.49 = private unnamed_addr constant [10 x i8] c"list_view\00", align 1
@abi.str.50 = private unnamed_addr constant [4 x i8] c"+vL\00", align 1
@abi.str.51 = private unnamed_addr constant [16 x i8] c"large_list_view\00", align 1
@abi.str.52 = private unnamed_addr constant [16 x i8] c"fixed_size_list\00", align 1
@abi.str.53 = private unnamed_addr constant [7 x i8] c"struct\00", align 1
@abi.str.54 = private unnamed_addr constant [3 x i8] c"+m\00", align 1
@abi.str.55 = private unnamed_addr constant [4 x i8] c"map\00", align 1
@abi.str.56 = private unnamed_addr constant [3 x i8] c"+u\00", align 1
@abi.str.57 = private unnamed_addr constant [6 x i8] c"union\00", align 1
@abi.str.58 = private unnamed_addr constant [3 x i8] c"+r\00", align 1
@abi.str.59 = private unnamed_addr constant [16 x i8] c"run_end_encoded\00", align 1
@abi.str.60 = private unnamed_addr constant [2 x i8] c"?\00", align 1
@abi.str.61 = private unnamed_addr constant [12 x i8] c"dictionary<\00", align 1
@abi.type_names = internal unnamed_addr constant [26 x ptr] [ptr @abi.str.60, ptr @abi.str.66, ptr @abi.str.67, ptr @abi.str.68, ptr @abi.str.69, ptr @abi.str.70, ptr @abi.str.71, ptr @abi.str.72, ptr @abi.str.73, ptr @abi.str.74, ptr @abi.str.75, ptr @abi.str.76, ptr @abi.str.77, ptr @abi.str.78, ptr @abi.str.79, ptr @abi.str.80, ptr @abi.str.81, ptr @abi.str.79, ptr @abi.str.82, ptr @abi.str.83, ptr @abi.str.80, ptr @abi.str.80, ptr @abi.str.80, ptr @abi.str.84, ptr @abi.str.85, ptr @abi.str.86], align 8
@abi.str.62 = private unnamed_addr constant [2 x i8] c"[\00", align 1
@abi.str.63 = private unnamed_addr constant [2 x i8] c"]\00", align 1
@abi.str.64 = private unnamed_addr constant [2 x i8] c">\00", align 1
@abi.str.65 = private unnamed_addr constant [5 x i8] c",128\00", align 1
@abi.str.66 = private unnamed_addr constant [8 x i8] c"float32\00", align 1
@abi.str.67 = private unnamed_addr constant [8 x i8] c"float64\00", align 1
@abi.str.68 = private unnamed_addr constant [5 x i8] c"int8\00", align 1
@abi.str.69 = private unnamed_addr constant [6 x i8] c"int16\00", align 1
@abi.str.70 = private unnamed_addr constant [6 x i8] c"int32\00", align 1
@abi.str.71 = private unnamed_addr constant [6 x i8] c"int64\00", align 1
@abi.str.72 = private unnamed_addr constant [6 x i8] c"uint8\00", align 1
@abi.str.73 = private unnamed_addr constant [7 x i8] c"uint16\00", align 1
@abi.str.74 = private unnamed_addr constant [7 x i8] c"uint32\00", align 1
@abi.str.75 = private unnamed_addr constant [7 x i8] c"uint64\00", align 1
@abi.str.76 = private unnamed_addr constant [5 x i8] c"bool\00", align 1
@abi.str.77 = private unnamed_addr constant [8 x i8] c"float16\00", align 1
@abi.str.78 = private unnamed_addr constant [9 x i8] c"bfloat16\00", align 1
@abi.str.79 = private unnamed_addr constant [5 x i8] c"utf8\00", align 1
@abi.str.80 = private unnamed_addr constant [10 x i8] c"timestamp\00", align 1
@abi.str.81 = private unnamed_addr constant [5 x i8] c"null\00", align 1
@abi.str.82 = private unnamed_addr constant [11 x i8] c"large_utf8\00", align 1
@abi.str.83 = private unnamed_addr constant [10 x i8] c"utf8_view\00", align 1
@abi.str.84 = private unnamed_addr constant [7 x i8] c"date32\00", align 1
@abi.str.85 = private unnamed_addr constant [7 x i8] c"date64\00", align 1
@abi.str.86 = private unnamed_addr constant [11 x i8] c"decimal128\00", align 1
@abi.str.87 = private unnamed_addr constant [2 x i8] c"+\00", align 1
@abi.str.88 = private unnamed_addr constant [35 x i8] c"occurs more than once in the input\00", align 1
@abi.str.89 = private unnamed_addr constant [29 x i8] c"not in the input, which has \00", align 1
@abi.str.90 = private unnamed_addr constant [11 x i8] c"no columns\00", align 1
@abi.str.91 = private unnamed_addr constant [6 x i8] c" and \00", align 1
@abi.str.92 = private unnamed_addr constant [6 x i8] c" more\00", align 1
@abi.str.93 = private unnamed_addr constant [8 x i8] c"column \00", align 1
@abi.str.94 = private unnamed_addr constant [3 x i8] c": \00", align 1
@abi.str.95 = private unnamed_addr constant [29 x i8] c"the nested list is malformed\00", align 1
@abi.str.96 = private unnamed_addr constant [44 x i8] c"the nested sizes multiply to another number\00", align 1
@abi.str.97 = private unnamed_addr constant [50 x i8] c"its arrow.fixed_shape_tensor shape is another one\00", align 1
@abi.str.98 = private unnamed_addr constant [35 x i8] c"its nested sizes are another shape\00", align 1
@abi.str.99 = private constant [21 x i8] c"ARROW:extension:name\00", align 1
@abi.str.100 = private constant [25 x i8] c"arrow.fixed_shape_tensor\00", align 1
@abi.str.101 = private constant [25 x i8] c"ARROW:extension:metadata\00", align 1
@abi.str.102 = private unnamed_addr constant [51 x i8] c"its arrow.fixed_shape_tensor metadata is malformed\00", align 1
@abi.str.103 = private unnamed_addr constant [6 x i8] c"shape\00", align 1
@abi.str.104 = private unnamed_addr constant [12 x i8] c"permutation\00", align 1
@abi.str.105 = private unnamed_addr constant [61 x i8] c"its arrow.fixed_shape_tensor permutation is not the identity\00", align 1
@abi.str.106 = private unnamed_addr constant [64 x i8] c"its arrow.fixed_shape_tensor shape disagrees with the list size\00", align 1
@abi.sizes = internal unnamed_addr constant [64 x i8] c"\00\04\08\01\02\04\08\01\02\04\08\01\02\02\10\08\00\04\08\10\08\08\08\04\08\10\10\10\10\10\10\10\10\10\10\10\10\10\10\10\10\10\10\10\10\10\10\10\10\10\10\10\10\10\10\10\10\10\10\10\10\10\10\10", align 1
@abi.str.107 = private unnamed_addr constant [12 x i8] c"Arrow type \00", align 1
@abi.str.108 = private unnamed_addr constant [15 x i8] c", model wants \00", align 1
@abi.str.109 = private unnamed_addr constant [17 x i8] c"fixed_size_list[\00", align 1
@abi.str.110 = private unnamed_addr constant [6 x i8] c"] of \00", align 1
@abi.str.111 = private unnamed_addr constant [10 x i8] c"numbers (\00", align 1
@abi.str.112 = private unnamed_addr constant [11 x i8] c"a number (\00", align 1
@abi.str.113 = private unnamed_addr constant [37 x i8] c"int8..int64, float16..float64, bool)\00", align 1
@abi.str.114 = private unnamed_addr constant [60 x i8] c"text (utf8, large_utf8, utf8_view, or a dictionary of them)\00", align 1
@abi.str.115 = private unnamed_addr constant [35 x i8] c"a time (timestamp, date32, date64)\00", align 1
@abi.str.116 = private unnamed_addr constant [35 x i8] c" (or an integer type that fits it)\00", align 1
@abi.str.117 = private unnamed_addr constant [19 x i8] c", a row of shape [\00", align 1
@abi.str.118 = private unnamed_addr constant [3 x i8] c"; \00", align 1
@abi.str.119 = private unnamed_addr constant [38 x i8] c"this model was compiled for CPUs only\00", align 1
@abi.str.120 = private unnamed_addr constant [21 x i8] c"predict: out is NULL\00", align 1
@abi.str.121 = private unnamed_addr constant [52 x i8] c"the binding or the input array is NULL, or released\00", align 1
@abi.str.122 = private unnamed_addr constant [72 x i8] c"the input array does not have the shape of the schema it was bound with\00", align 1
@abi.str.123 = private unnamed_addr constant [29 x i8] c"the array has no data buffer\00", align 1
@abi.str.124 = private unnamed_addr constant [43 x i8] c"the data buffer is not aligned to its type\00", align 1
@abi.str.125 = private unnamed_addr constant [44 x i8] c"a string's offset or length is out of range\00", align 1
@abi.str.126 = private unnamed_addr constant [59 x i8] c"the utf8_view array does not give the sizes of its buffers\00", align 1
@abi.str.127 = private unnamed_addr constant [30 x i8] c"the array is NULL or released\00", align 1
@abi.str.128 = private unnamed_addr constant [51 x i8] c"the list's values are shorter than its length says\00", align 1
@abi.str.129 = private unnamed_addr constant [23 x i8] c"shorter than the batch\00", align 1
@abi.all_null = internal constant [1 x i8] zeroinitializer, align 1
@abi.str.130 = private unnamed_addr constant [40 x i8] c"the fixed_size_list has no values array\00", align 1
@abi.str.131 = private unnamed_addr constant [22 x i8] c"the batch is too long\00", align 1
@abi.str.132 = private unnamed_addr constant [26 x i8] c"the dictionary is missing\00", align 1
@abi.str.133 = private unnamed_addr constant [35 x i8] c"a dictionary index is out of range\00", align 1
@abi.str.134 = private unnamed_addr constant [21 x i8] c"null, but the model \00", align 1
@abi.str.135 = private unnamed_addr constant [35 x i8] c"was trained without missing values\00", align 1
@abi.str.136 = private unnamed_addr constant [40 x i8] c"takes integers, which cannot be missing\00", align 1
@abi.str.137 = private unnamed_addr constant [7 x i8] c", row \00", align 1
@abi.str.138 = private unnamed_addr constant [11 x i8] c", element \00", align 1
@abi.f64_of_decimal.powers = internal unnamed_addr constant [23 x double] [double 1.000000e+00, double 1.000000e+01, double 1.000000e+02, double 1.000000e+03, double 1.000000e+04, double 1.000000e+05, double 1.000000e+06, double 1.000000e+07, double 1.000000e+08, double 1.000000e+09, double 1.000000e+10, double 1.000000e+11, double 1.000000e+12, double 1.000000e+13, double 1.000000e+14, double 1.000000e+15, double 1.000000e+16, double 1.000000e+17, double 1.000000e+18, double 1.000000e+19, double 1.000000e+20, double 1.000000e+21, double 1.000000e+22], align 8
@abi.str.139 = private unnamed_addr constant [48 x i8] c"a time that 64 bits of microseconds do not hold\00", align 1
@abi.str.140 = private unnamed_addr constant [54 x i8] c"NaN, but the model was trained without missing values\00", align 1
@abi.str.141 = private unnamed_addr constant [28 x i8] c"infinity, or too large for \00", align 1
@abi.str.142 = private unnamed_addr constant [148 x i8] c": a value that the model was not trained on or has no answer for, where its source raises an error (as an encoder does with handle_unknown='error')\00", align 1
@abi.str.143 = private unnamed_addr constant [49 x i8] c"predict_into: the binding or out_buffers is NULL\00", align 1
@abi.str.144 = private unnamed_addr constant [39 x i8] c"predict_into: an output buffer is NULL\00", align 1
@abi.str.145 = private unnamed_addr constant [36 x i8] c"predict_stream: the binding is NULL\00", align 1
@abi.str.146 = private unnamed_addr constant [30 x i8] c"self test on the GPU: output \00", align 1
@abi.str.147 = private unnamed_addr constant [19 x i8] c"self test: output \00", align 1
@abi.str.148 = private unnamed_addr constant [14 x i8] c", golden row \00", align 1
@abi.str.149 = private unnamed_addr constant [7 x i8] c": got \00", align 1
@abi.str.150 = private unnamed_addr constant [12 x i8] c", expected \00", align 1
@abi.str.151 = private unnamed_addr constant [4 x i8] c"nan\00", align 1
@abi.str.152 = private unnamed_addr constant [4 x i8] c"inf\00", align 1
@abi.str.153 = private unnamed_addr constant [2 x i8] c"0\00", align 1
@abi.put_double.powers = internal unnamed_addr constant [7 x i32] [i32 1000000, i32 100000, i32 10000, i32 1000, i32 100, i32 10, i32 1], align 4
@abi.str.154 = private unnamed_addr constant [3 x i8] c"0.\00", align 1
@abi.str.155 = private unnamed_addr constant [2 x i8] c".\00", align 1
@abi.str.156 = private unnamed_addr constant [2 x i8] c"e\00", align 1
@abi.str.157 = private unnamed_addr constant [56 x i8] c"this model reads a table, not tensors: bind and predict\00", align 1
@abi.str.158 = private unnamed_addr constant [50 x i8] c"the tensors are NULL, or their number is negative\00", align 1
@abi.str.159 = private unnamed_addr constant [7 x i8] c"input \00", align 1
@abi.str.160 = private unnamed_addr constant [12 x i8] c" is missing\00", align 1
@abi.str.161 = private unnamed_addr constant [41 x i8] c"more inputs are given than the model has\00", align 1
@abi.str.162 = private unnamed_addr constant [8 x i8] c"output \00", align 1
@abi.str.163 = private unnamed_addr constant [31 x i8] c": the model has no such output\00", align 1
@abi.str.164 = private unnamed_addr constant [16 x i8] c" is given twice\00", align 1
@abi.dtype_names = internal unnamed_addr constant [15 x ptr] [ptr @abi.str.3, ptr @abi.str.66, ptr @abi.str.67, ptr @abi.str.68, ptr @abi.str.69, ptr @abi.str.70, ptr @abi.str.71, ptr @abi.str.72, ptr @abi.str.73, ptr @abi.str.74, ptr @abi.str.75, ptr @abi.str.76, ptr @abi.str.77, ptr @abi.str.78, ptr @abi.str.173], align 8
@abi.str.165 = private unnamed_addr constant [13 x i8] c" is wanted, \00", align 1
@abi.str.166 = private unnamed_addr constant [17 x i8] c"an unknown dtype\00", align 1
@abi.str.167 = private unnamed_addr constant [10 x i8] c" is given\00", align 1
@abi.str.168 = private unnamed_addr constant [19 x i8] c": its data is NULL\00", align 1
@abi.str.169 = private unnamed_addr constant [50 x i8] c": a text's data is NULL, or its size out of range\00", align 1
@abi.str.170 = private unnamed_addr constant [32 x i8] c"the model takes no such sizes: \00", align 1
@abi.str.171 = private unnamed_addr constant [5 x i8] c" is \00", align 1
@abi.str.172 = private unnamed_addr constant [9 x i8] c", where \00", align 1
@abi.str.173 = private unnamed_addr constant [4 x i8] c"str\00", align 1
@abi.str.174 = private unnamed_addr constant [17 x i8] c"sizes for which \00", align 1
@abi.str.175 = private unnamed_addr constant [48 x i8] c" cannot be computed: too large, or divided by 0\00", align 1
@abi.str.176 = private unnamed_addr constant [16 x i8] c"what is counted\00", align 1
@abi.str.177 = private unnamed_addr constant [19 x i8] c"the model's memory\00", align 1
@abi.str.178 = private unnamed_addr constant [75 x i8] c"run: texts come out, which may lie in the arena: it has to be the caller's\00", align 1
@abi.str.179 = private unnamed_addr constant [42 x i8] c"run: the arena is not aligned to 64 bytes\00", align 1
@abi.str.180 = private unnamed_addr constant [73 x i8] c"this model takes tensors, not rows of a table: use output_shapes and run\00", align 1
@abi.str.181 = private unnamed_addr constant [53 x i8] c"bind options must be one flat JSON object of strings\00", align 1
@abi.str.182 = private unnamed_addr constant [8 x i8] c"outputs\00", align 1
@abi.str.183 = private unnamed_addr constant [11 x i8] c"on_missing\00", align 1
@abi.str.184 = private unnamed_addr constant [46 x i8] c"unknown; there are 'outputs' and 'on_missing'\00", align 1
@abi.str.185 = private unnamed_addr constant [27 x i8] c"the value must be a string\00", align 1
@abi.str.186 = private unnamed_addr constant [6 x i8] c"error\00", align 1
@abi.str.187 = private unnamed_addr constant [26 x i8] c"must be 'error' or 'null'\00", align 1
@abi.str.188 = private unnamed_addr constant [8 x i8] c"option \00", align 1
@abi.str.189 = private unnamed_addr constant [53 x i8] c"predict_stream: the input stream is NULL or released\00", align 1
@abi.str.190 = private unnamed_addr constant [28 x i8] c"predict_stream: out is NULL\00", align 1
@abi.str.191 = private unnamed_addr constant [24 x i8] c"the input stream failed\00", align 1
define weak hidden ptr @memcpy(ptr noalias noundef %0, ptr noalias noundef %1, i64 noundef %2) local_unnamed_addr #999 {
  br label %4
4:
  %5 = phi i64 [ 0, %3 ], [ %12, %8 ]
  %6 = icmp eq i64 %5, %2
  br i1 %6, label %7, label %8
7:
  ret ptr %0
8:
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 %5
  %10 = load i8, ptr %9, align 1
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 %5
  store i8 %10, ptr %11, align 1
  %12 = add i64 %5, 1
  br label %4
}
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1
define weak hidden ptr @memset(ptr noundef %0, i32 noundef signext %1, i64 noundef %2) local_unnamed_addr #999 {
  %4 = trunc i32 %1 to i8
  br label %5
5:
  %6 = phi i64 [ 0, %3 ], [ %11, %9 ]
  %7 = icmp eq i64 %6, %2
  br i1 %7, label %8, label %9
8:
  ret ptr %0
9:
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 %6
  store i8 %4, ptr %10, align 1
  %11 = add i64 %6, 1
  br label %5
}
define weak hidden ptr @memmove(ptr noundef %0, ptr noundef %1, i64 noundef %2) local_unnamed_addr #999 {
  %4 = ptrtoint ptr %0 to i64
  %5 = ptrtoint ptr %1 to i64
  %6 = sub i64 %4, %5
  %7 = icmp ult i64 %6, %2
  br i1 %7, label %10, label %8
8:
  %9 = tail call ptr @memcpy(ptr noundef %0, ptr noundef %1, i64 noundef %2) #46
  br label %18
10:
  %11 = phi i64 [ %14, %13 ], [ %2, %3 ]
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %18, label %13
13:
  %14 = add i64 %11, -1
  %15 = getelementptr inbounds nuw i8, ptr %1, i64 %14
  %16 = load i8, ptr %15, align 1
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 %14
  store i8 %16, ptr %17, align 1
  br label %10
18:
  %19 = phi ptr [ %9, %8 ], [ %0, %10 ]
  ret ptr %19
}
define weak hidden signext i32 @memcmp(ptr noundef %0, ptr noundef %1, i64 noundef %2) local_unnamed_addr #999 {
  br label %4
4:
  %5 = phi i64 [ 0, %3 ], [ %13, %7 ]
  %6 = icmp eq i64 %5, %2
  br i1 %6, label %17, label %7
7:
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 %5
  %9 = load i8, ptr %8, align 1
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 %5
  %11 = load i8, ptr %10, align 1
  %12 = icmp eq i8 %9, %11
  %13 = add i64 %5, 1
  br i1 %12, label %4, label %14
14:
  %15 = icmp ult i8 %9, %11
  %16 = select i1 %15, i32 -1, i32 1
  br label %17
17:
  %18 = phi i32 [ %16, %14 ], [ 0, %4 ]
  ret i32 %18
}
define signext i32 @carrot_model_init(i32 noundef signext %0, ptr noundef readnone captures(none) %1, ptr noundef captures(address_is_null) %2, ptr noundef %3) local_unnamed_addr #0 {
  tail call fastcc void @abi.no_error(ptr noundef %3) #46
  %5 = icmp eq ptr %2, null
  br i1 %5, label %6, label %8
6:
  %7 = tail call fastcc signext i32 @abi.fail(ptr noundef %3, i32 noundef signext 1, ptr noundef nonnull @abi.str) #46
  br label %66
8:
  %9 = add i32 %0, -2000000
  %10 = icmp ult i32 %9, -1000000
  br i1 %10, label %11, label %13
11:
  %12 = tail call fastcc signext i32 @abi.fail(ptr noundef %3, i32 noundef signext 4, ptr noundef nonnull @abi.str.1) #46
  br label %66
13:
  %14 = load i32, ptr %2, align 8
  %15 = icmp ult i32 %14, 136
  br i1 %15, label %16, label %18
16:
  %17 = tail call fastcc signext i32 @abi.fail(ptr noundef %3, i32 noundef signext 1, ptr noundef nonnull @abi.str.2) #46
  br label %66
18:
  %19 = tail call fastcc signext i32 @abi.check_cpu(ptr noundef %3) #46
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %66
21:
  %22 = load i32, ptr %2, align 8
  %23 = icmp ugt i32 %22, 167
  %24 = icmp ugt i32 %22, 151
  %25 = select i1 %24, i32 152, i32 136
  %26 = select i1 %23, i32 168, i32 %25
  store i32 %26, ptr %2, align 8
  %27 = getelementptr inbounds nuw i8, ptr %2, i64 4
  store i32 1000000, ptr %27, align 4
  %28 = load ptr, ptr @carrot_desc, align 8
  %29 = getelementptr inbounds nuw i8, ptr %2, i64 8
  store ptr %28, ptr %29, align 8
  %30 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 8), align 8
  %31 = getelementptr inbounds nuw i8, ptr %2, i64 16
  store ptr %30, ptr %31, align 8
  %32 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 16), align 8
  %33 = getelementptr inbounds nuw i8, ptr %2, i64 24
  store ptr %32, ptr %33, align 8
  %34 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 24), align 8
  %35 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %34, i64 -1)
  %36 = getelementptr inbounds nuw i8, ptr %2, i64 32
  store i64 %35, ptr %36, align 8
  %37 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 32), align 8
  %38 = getelementptr inbounds nuw i8, ptr %2, i64 40
  br label %39
39:
  %40 = phi i64 [ %55, %51 ], [ 0, %21 ]
  %41 = icmp eq i64 %40, 32
  br i1 %41, label %42, label %51
42:
  %43 = getelementptr inbounds nuw i8, ptr %2, i64 72
  store ptr @abi.input_schema, ptr %43, align 8
  %44 = getelementptr inbounds nuw i8, ptr %2, i64 80
  store ptr @abi.output_schema, ptr %44, align 8
  %45 = getelementptr inbounds nuw i8, ptr %2, i64 88
  store ptr @abi.bind, ptr %45, align 8
  %46 = getelementptr inbounds nuw i8, ptr %2, i64 96
  store ptr @abi.predict, ptr %46, align 8
  %47 = getelementptr inbounds nuw i8, ptr %2, i64 104
  store ptr @abi.predict_into, ptr %47, align 8
  %48 = getelementptr inbounds nuw i8, ptr %2, i64 112
  store ptr @abi.predict_stream, ptr %48, align 8
  %49 = getelementptr inbounds nuw i8, ptr %2, i64 120
  store ptr @abi.unbind, ptr %49, align 8
  %50 = getelementptr inbounds nuw i8, ptr %2, i64 128
  store ptr @abi.self_test, ptr %50, align 8
  br i1 %24, label %56, label %66
51:
  %52 = getelementptr inbounds nuw i8, ptr %37, i64 %40
  %53 = load i8, ptr %52, align 1
  %54 = getelementptr inbounds nuw i8, ptr %38, i64 %40
  store i8 %53, ptr %54, align 1
  %55 = add nuw nsw i64 %40, 1
  br label %39
56:
  %57 = getelementptr inbounds nuw i8, ptr %2, i64 136
  store ptr @abi.output_shapes, ptr %57, align 8
  %58 = getelementptr inbounds nuw i8, ptr %2, i64 144
  store ptr @abi.run_network, ptr %58, align 8
  br i1 %23, label %59, label %66
59:
  %60 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 312), align 8
  %61 = icmp eq ptr %60, null
  %62 = select i1 %61, ptr null, ptr @abi.pool_work
  %63 = getelementptr inbounds nuw i8, ptr %2, i64 152
  store ptr %62, ptr %63, align 8
  %64 = select i1 %61, ptr null, ptr @abi.pool_for
  %65 = getelementptr inbounds nuw i8, ptr %2, i64 160
  store ptr %64, ptr %65, align 8
  br label %66
66:
  %67 = phi i32 [ %12, %11 ], [ %17, %16 ], [ %7, %6 ], [ %19, %18 ], [ 0, %59 ], [ 0, %56 ], [ 0, %42 ]
  ret i32 %67
}
define internal fastcc void @abi.no_error(ptr noundef %0) unnamed_addr #2 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %5, label %3
3:
  %4 = tail call fastcc signext i32 @abi.fail(ptr noundef nonnull %0, i32 noundef signext 0, ptr noundef nonnull @abi.str.3) #46
  br label %5
5:
  ret void
}
define internal fastcc signext i32 @abi.fail(ptr noundef %0, i32 noundef signext range(i32 0, 6) %1, ptr noundef readonly captures(none) %2) unnamed_addr #2 {
  %4 = alloca %struct.Text, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #47
  call fastcc void @abi.begin(ptr noundef %4, ptr noundef %0, i32 noundef signext %1, i64 noundef -1, i32 noundef signext -1) #46
  call fastcc void @abi.put(ptr noundef %4, ptr noundef %2) #46
  %5 = call fastcc signext i32 @abi.end(ptr noundef %4) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #47
  ret i32 %5
}
define internal fastcc signext i32 @abi.check_cpu(ptr noundef %0) unnamed_addr #3 {
  %2 = alloca [4 x i32], align 4
  %3 = alloca %struct.Text, align 8
  %4 = load atomic i32, ptr @abi.cpu_is_fine monotonic, align 4
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %6, label %76
6:
  %7 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 168), align 8
  %8 = freeze ptr %7
  %9 = icmp eq ptr %8, null
  %10 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 160), align 8
  %11 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %12 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 312), align 8
  %13 = icmp eq ptr %12, null
  %14 = getelementptr inbounds nuw i8, ptr %12, i64 8
  br i1 %9, label %75, label %15
15:
  %16 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 152), align 8
  %17 = tail call i32 @llvm.smax.i32(i32 %16, i32 0)
  %18 = zext nneg i32 %17 to i64
  br label %19
19:
  %20 = phi i64 [ 0, %15 ], [ %70, %69 ]
  %21 = icmp eq i64 %20, %18
  br i1 %21, label %75, label %22
22:
  %23 = getelementptr inbounds nuw %struct.CarrotCpuBit, ptr %10, i64 %20
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #47
  %24 = load i32, ptr %23, align 8
  switch i32 %24, label %47 [
    i32 -2, label %25
    i32 -1, label %41
  ]
25:
  br i1 %13, label %52, label %26
26:
  %27 = load ptr, ptr %14, align 8
  %28 = icmp eq ptr %27, null
  br i1 %28, label %52, label %29
29:
  %30 = getelementptr inbounds nuw i8, ptr %23, i64 4
  %31 = load i32, ptr %30, align 4
  %32 = zext i32 %31 to i64
  %33 = getelementptr inbounds nuw i8, ptr %23, i64 8
  %34 = load i32, ptr %33, align 8
  %35 = zext i32 %34 to i64
  %36 = getelementptr inbounds nuw i8, ptr %23, i64 12
  %37 = load i32, ptr %36, align 4
  %38 = zext i32 %37 to i64
  %39 = call i64 %27(i64 noundef %32, i64 noundef %35, i64 noundef %38, i64 noundef 0) #48
  %40 = icmp eq i64 %39, 0
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #47
  br i1 %40, label %69, label %71
41:
  call void %8(i32 noundef signext 1, i32 noundef signext 0, ptr noundef nonnull %2) #48
  %42 = load i32, ptr %11, align 4
  %43 = and i32 %42, 134217728
  %44 = icmp eq i32 %43, 0
  br i1 %44, label %52, label %45
45:
  %46 = load i32, ptr %23, align 8
  br label %53
47:
  %48 = and i32 %24, -2147483648
  call void %8(i32 noundef signext %48, i32 noundef signext 0, ptr noundef nonnull %2) #48
  %49 = load i32, ptr %2, align 4
  %50 = load i32, ptr %23, align 8
  %51 = icmp ult i32 %49, %50
  br i1 %51, label %52, label %53
52:
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #47
  br label %71
53:
  %54 = phi i32 [ %50, %47 ], [ %46, %45 ]
  %55 = getelementptr inbounds nuw i8, ptr %23, i64 4
  %56 = load i32, ptr %55, align 4
  call void %8(i32 noundef signext %54, i32 noundef signext %56, ptr noundef nonnull %2) #48
  %57 = getelementptr inbounds nuw i8, ptr %23, i64 8
  %58 = load i32, ptr %57, align 8
  %59 = and i32 %58, 3
  %60 = zext nneg i32 %59 to i64
  %61 = getelementptr inbounds nuw i32, ptr %2, i64 %60
  %62 = load i32, ptr %61, align 4
  %63 = getelementptr inbounds nuw i8, ptr %23, i64 12
  %64 = load i32, ptr %63, align 4
  %65 = and i32 %64, 31
  %66 = shl nuw i32 1, %65
  %67 = and i32 %66, %62
  %68 = icmp eq i32 %67, 0
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #47
  br i1 %68, label %71, label %69
69:
  %70 = add nuw nsw i64 %20, 1
  br label %19
71:
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #47
  call fastcc void @abi.begin(ptr noundef %3, ptr noundef %0, i32 noundef signext 4, i64 noundef -1, i32 noundef signext -1) #46
  call fastcc void @abi.put(ptr noundef %3, ptr noundef nonnull @abi.str.4) #46
  %72 = getelementptr inbounds nuw i8, ptr %23, i64 16
  %73 = load ptr, ptr %72, align 8
  call fastcc void @abi.put(ptr noundef %3, ptr noundef %73) #46
  call fastcc void @abi.put(ptr noundef %3, ptr noundef nonnull @abi.str.5) #46
  %74 = call fastcc signext i32 @abi.end(ptr noundef %3) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #47
  br label %76
75:
  store atomic i32 1, ptr @abi.cpu_is_fine monotonic, align 4
  br label %76
76:
  %77 = phi i32 [ %74, %71 ], [ 0, %75 ], [ 0, %1 ]
  ret i32 %77
}
define internal signext i32 @abi.input_schema(ptr noundef %0, ptr noundef %1) #0 {
  tail call fastcc void @abi.no_error(ptr noundef %1) #46
  %3 = icmp eq ptr %0, null
  br i1 %3, label %4, label %6
4:
  %5 = tail call fastcc signext i32 @abi.fail(ptr noundef %1, i32 noundef signext 1, ptr noundef nonnull @abi.str.6) #46
  br label %94
6:
  %7 = tail call fastcc signext i32 @abi.check_rows(ptr noundef %1) #46
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %9, label %94
9:
  %10 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 40), align 8
  %11 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 56), align 8
  %12 = tail call i32 @llvm.smax.i32(i32 %10, i32 0)
  %13 = zext nneg i32 %12 to i64
  br label %14
14:
  %15 = phi i64 [ 0, %9 ], [ %29, %22 ]
  %16 = phi i64 [ 0, %9 ], [ %28, %22 ]
  %17 = icmp eq i64 %15, %13
  br i1 %17, label %18, label %22
18:
  %19 = tail call fastcc zeroext i1 @abi.schema_node(ptr noundef nonnull %0, ptr noundef nonnull @abi.str.7, ptr noundef nonnull @abi.str.3, i64 noundef 0, i64 noundef %16, i1 noundef zeroext false, i64 noundef 0) #46
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %21 = sext i32 %10 to i64
  br label %30
22:
  %23 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %11, i64 %15
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 32
  %25 = load i32, ptr %24, align 8
  %26 = tail call i32 @llvm.umax.i32(i32 %25, i32 1)
  %27 = sext i32 %26 to i64
  %28 = add nsw i64 %16, %27
  %29 = add nuw nsw i64 %15, 1
  br label %14
30:
  %31 = phi i64 [ %86, %83 ], [ 0, %18 ]
  %32 = phi i1 [ %84, %83 ], [ %19, %18 ]
  %33 = phi i64 [ %85, %83 ], [ 0, %18 ]
  %34 = icmp slt i64 %31, %21
  %35 = select i1 %32, i1 %34, i1 false
  br i1 %35, label %37, label %36
36:
  br i1 %32, label %94, label %87
37:
  %38 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %11, i64 %31
  %39 = getelementptr inbounds nuw i8, ptr %38, i64 32
  %40 = getelementptr inbounds nuw i8, ptr %38, i64 40
  %41 = getelementptr inbounds nuw i8, ptr %38, i64 8
  br label %42
42:
  %43 = phi i64 [ %63, %50 ], [ 0, %37 ]
  %44 = phi i1 [ %62, %50 ], [ true, %37 ]
  %45 = phi i64 [ %52, %50 ], [ %33, %37 ]
  br i1 %44, label %46, label %83
46:
  %47 = load i32, ptr %39, align 8
  %48 = sext i32 %47 to i64
  %49 = icmp slt i64 %43, %48
  br i1 %49, label %50, label %64
50:
  %51 = load ptr, ptr %20, align 8
  %52 = add nsw i64 %45, 1
  %53 = getelementptr inbounds ptr, ptr %51, i64 %45
  %54 = load ptr, ptr %53, align 8
  %55 = load ptr, ptr %40, align 8
  %56 = getelementptr inbounds nuw %struct.CarrotColumnDesc, ptr %55, i64 %43
  %57 = load ptr, ptr %56, align 8
  %58 = load i32, ptr %41, align 8
  %59 = getelementptr inbounds nuw i8, ptr %56, i64 8
  %60 = load i32, ptr %59, align 8
  %61 = tail call fastcc i64 @abi.nullable(i32 noundef signext %58, i32 noundef signext %60) #46
  %62 = tail call fastcc zeroext i1 @abi.tensor_schema(ptr noundef %54, ptr noundef %57, i64 noundef %61, i32 noundef signext %58, i32 noundef signext 0, ptr noundef null, i64 noundef 1, i1 noundef zeroext false) #46
  %63 = add nuw nsw i64 %43, 1
  br label %42
64:
  %65 = icmp eq i32 %47, 0
  br i1 %65, label %66, label %83
66:
  %67 = load ptr, ptr %20, align 8
  %68 = add nsw i64 %45, 1
  %69 = getelementptr inbounds ptr, ptr %67, i64 %45
  %70 = load ptr, ptr %69, align 8
  %71 = load ptr, ptr %38, align 8
  %72 = load i32, ptr %41, align 8
  %73 = getelementptr inbounds nuw i8, ptr %38, i64 36
  %74 = load i32, ptr %73, align 4
  %75 = tail call fastcc i64 @abi.nullable(i32 noundef signext %72, i32 noundef signext %74) #46
  %76 = getelementptr inbounds nuw i8, ptr %38, i64 12
  %77 = load i32, ptr %76, align 4
  %78 = getelementptr inbounds nuw i8, ptr %38, i64 16
  %79 = load ptr, ptr %78, align 8
  %80 = getelementptr inbounds nuw i8, ptr %38, i64 24
  %81 = load i64, ptr %80, align 8
  %82 = tail call fastcc zeroext i1 @abi.tensor_schema(ptr noundef %70, ptr noundef %71, i64 noundef %75, i32 noundef signext %72, i32 noundef signext %77, ptr noundef %79, i64 noundef %81, i1 noundef zeroext false) #46
  br label %83
83:
  %84 = phi i1 [ true, %64 ], [ %82, %66 ], [ false, %42 ]
  %85 = phi i64 [ %45, %64 ], [ %68, %66 ], [ %45, %42 ]
  %86 = add nuw nsw i64 %31, 1
  br label %30
87:
  %88 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %89 = load ptr, ptr %88, align 8
  %90 = icmp eq ptr %89, null
  br i1 %90, label %92, label %91
91:
  tail call void %89(ptr noundef nonnull %0) #48
  br label %92
92:
  %93 = tail call fastcc signext i32 @abi.no_memory(ptr noundef %1) #46
  br label %94
94:
  %95 = phi i32 [ %5, %4 ], [ %7, %6 ], [ %93, %92 ], [ 0, %36 ]
  ret i32 %95
}
define internal signext i32 @abi.output_schema(ptr noundef readonly captures(address_is_null) %0, ptr noundef %1, ptr noundef %2) #0 {
  %4 = alloca i32, align 4
  tail call fastcc void @abi.no_error(ptr noundef %2) #46
  %5 = icmp eq ptr %1, null
  br i1 %5, label %6, label %8
6:
  %7 = tail call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 1, ptr noundef nonnull @abi.str.16) #46
  br label %19
8:
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #47
  %9 = tail call fastcc signext i32 @abi.check_rows(ptr noundef %2) #46
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %11, label %17
11:
  %12 = call fastcc signext i32 @abi.find_set(ptr noundef %0, ptr noundef %4, ptr noundef %2) #46
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %17
14:
  %15 = load i32, ptr %4, align 4
  %16 = tail call fastcc signext i32 @abi.schema_of_set(i32 noundef signext %15, ptr noundef nonnull %1, ptr noundef %2) #46
  br label %17
17:
  %18 = phi i32 [ %16, %14 ], [ %12, %11 ], [ %9, %8 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #47
  br label %19
19:
  %20 = phi i32 [ %18, %17 ], [ %7, %6 ]
  ret i32 %20
}
define internal signext i32 @abi.bind(ptr noundef %0, ptr noundef %1, ptr noundef readonly captures(address_is_null) %2, ptr noundef writeonly captures(address_is_null) %3, ptr noundef %4) #0 {
  %6 = alloca %struct.Options, align 4
  %7 = alloca %struct.Heap, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #47
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #47
  tail call fastcc void @abi.no_error(ptr noundef %4) #46
  %8 = icmp eq ptr %3, null
  br i1 %8, label %9, label %11
9:
  %10 = tail call fastcc signext i32 @abi.fail(ptr noundef %4, i32 noundef signext 1, ptr noundef nonnull @abi.str.23) #46
  br label %25
11:
  store ptr null, ptr %3, align 8
  %12 = tail call fastcc signext i32 @abi.check_cpu(ptr noundef %4) #46
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %25
14:
  %15 = tail call fastcc signext i32 @abi.check_rows(ptr noundef %4) #46
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %25
17:
  %18 = call fastcc signext i32 @abi.heap_of(ptr noundef %7, ptr noundef %2, ptr noundef %4) #46
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %20, label %25
20:
  %21 = call fastcc signext i32 @abi.read_options(ptr noundef %1, ptr noundef %6, ptr noundef %4) #46
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %23, label %25
23:
  %24 = call fastcc signext i32 @abi.bind_with(ptr noundef %0, ptr noundef %6, ptr noundef nonnull %7, ptr noundef %3, ptr noundef %4) #46
  br label %25
25:
  %26 = phi i32 [ %10, %9 ], [ %24, %23 ], [ %21, %20 ], [ %18, %17 ], [ %15, %14 ], [ %12, %11 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  ret i32 %26
}
define internal signext i32 @abi.predict(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3) #0 {
  tail call fastcc void @abi.no_error(ptr noundef %3) #46
  %5 = icmp eq ptr %2, null
  br i1 %5, label %6, label %8
6:
  %7 = tail call fastcc signext i32 @abi.fail(ptr noundef %3, i32 noundef signext 1, ptr noundef nonnull @abi.str.120) #46
  br label %11
8:
  %9 = getelementptr inbounds nuw i8, ptr %2, i64 64
  store ptr null, ptr %9, align 8
  %10 = tail call fastcc signext i32 @abi.run(ptr noundef %0, ptr noundef %1, i64 noundef 0, ptr noundef nonnull %2, ptr noundef null, ptr noundef %3) #49
  br label %11
11:
  %12 = phi i32 [ %10, %8 ], [ %7, %6 ]
  ret i32 %12
}
define internal signext i32 @abi.predict_into(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3) #0 {
  tail call fastcc void @abi.no_error(ptr noundef %3) #46
  %5 = icmp ne ptr %0, null
  %6 = icmp ne ptr %2, null
  %7 = and i1 %5, %6
  br i1 %7, label %8, label %18
8:
  %9 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 72), align 8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %11 = load i32, ptr %10, align 8
  %12 = sext i32 %11 to i64
  %13 = getelementptr inbounds %struct.CarrotOutputSet, ptr %9, i64 %12
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %15 = load i32, ptr %14, align 8
  %16 = tail call i32 @llvm.smax.i32(i32 %15, i32 0)
  %17 = zext nneg i32 %16 to i64
  br label %20
18:
  %19 = tail call fastcc signext i32 @abi.fail(ptr noundef %3, i32 noundef signext 1, ptr noundef nonnull @abi.str.143) #46
  br label %32
20:
  %21 = phi i64 [ %27, %23 ], [ 0, %8 ]
  %22 = icmp eq i64 %21, %17
  br i1 %22, label %30, label %23
23:
  %24 = getelementptr inbounds nuw ptr, ptr %2, i64 %21
  %25 = load ptr, ptr %24, align 8
  %26 = icmp eq ptr %25, null
  %27 = add nuw nsw i64 %21, 1
  br i1 %26, label %28, label %20
28:
  %29 = tail call fastcc signext i32 @abi.fail(ptr noundef %3, i32 noundef signext 1, ptr noundef nonnull @abi.str.144) #46
  br label %32
30:
  %31 = tail call fastcc signext i32 @abi.run(ptr noundef nonnull %0, ptr noundef %1, i64 noundef 0, ptr noundef null, ptr noundef nonnull %2, ptr noundef %3) #49
  br label %32
32:
  %33 = phi i32 [ %31, %30 ], [ %29, %28 ], [ %19, %18 ]
  ret i32 %33
}
define internal signext i32 @abi.predict_stream(ptr noundef %0, ptr noundef %1, ptr noundef writeonly captures(address) %2, ptr noundef %3) #0 {
  %5 = alloca %struct.Options, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #47
  tail call fastcc void @abi.no_error(ptr noundef %3) #46
  %6 = load i32, ptr @carrot_parts, align 4
  %7 = and i32 %6, 1
  %8 = icmp ne i32 %7, 0
  %9 = icmp ne ptr %0, null
  %10 = and i1 %9, %8
  br i1 %10, label %11, label %18
11:
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %13 = load i32, ptr %12, align 8
  store i32 %13, ptr %5, align 4
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 124
  %15 = load i32, ptr %14, align 4
  %16 = getelementptr inbounds nuw i8, ptr %5, i64 4
  store i32 %15, ptr %16, align 4
  %17 = call fastcc signext i32 @abi.move_stream(ptr noundef %5, ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2, ptr noundef %3) #46
  br label %27
18:
  %19 = icmp eq ptr %1, null
  br i1 %19, label %25, label %20
20:
  %21 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %22 = load ptr, ptr %21, align 8
  %23 = icmp eq ptr %22, null
  br i1 %23, label %25, label %24
24:
  tail call void %22(ptr noundef nonnull %1) #48
  br label %25
25:
  %26 = tail call fastcc signext i32 @abi.fail(ptr noundef %3, i32 noundef signext 1, ptr noundef nonnull @abi.str.145) #46
  br label %27
27:
  %28 = phi i32 [ %17, %11 ], [ %26, %25 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #47
  ret i32 %28
}
define internal void @abi.unbind(ptr noundef %0) #0 {
  %2 = alloca %struct.Heap, align 8
  %3 = icmp eq ptr %0, null
  br i1 %3, label %16, label %4
4:
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #47
  call fastcc void @abi.copy(ptr noundef %2, ptr noundef nonnull %0, i64 noundef 48) #46
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %6 = load ptr, ptr %5, align 8
  call fastcc void @abi.close_device(ptr noundef %6) #46
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 48
  br label %8
8:
  %9 = phi i64 [ %15, %12 ], [ 0, %4 ]
  %10 = icmp eq i64 %9, 8
  br i1 %10, label %11, label %12
11:
  call fastcc void @abi.give(ptr noundef nonnull %2, ptr noundef nonnull %0) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #47
  br label %16
12:
  %13 = getelementptr inbounds nuw ptr, ptr %7, i64 %9
  %14 = load ptr, ptr %13, align 8
  call fastcc void @abi.give(ptr noundef nonnull %2, ptr noundef %14) #46
  %15 = add nuw nsw i64 %9, 1
  br label %8
16:
  ret void
}
define internal signext i32 @abi.self_test(ptr noundef %0) #3 {
  %2 = alloca [65536 x i8], align 64
  %3 = alloca %struct.Work, align 8
  %4 = alloca i64, align 8
  %5 = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #47
  tail call fastcc void @abi.no_error(ptr noundef %0) #46
  %6 = tail call fastcc signext i32 @abi.check_cpu(ptr noundef %0) #46
  %7 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 112), align 8
  %8 = sext i32 %7 to i64
  %9 = icmp ne i32 %6, 0
  %10 = icmp slt i32 %7, 1
  %11 = select i1 %9, i1 true, i1 %10
  br i1 %11, label %81, label %12
12:
  %13 = load i32, ptr @carrot_parts, align 4
  %14 = and i32 %13, 1
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %81, label %16
16:
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #47
  store ptr null, ptr %3, align 8
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store i8 0, ptr %17, align 8
  %18 = getelementptr inbounds nuw i8, ptr %3, i64 8
  store i8 0, ptr %18, align 8
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 12
  store i32 -1, ptr %19, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #47
  %20 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 80), align 8
  %21 = icmp eq i64 %20, 0
  %22 = tail call i64 @llvm.smin.i64(i64 %20, i64 %8)
  %23 = select i1 %21, i64 %8, i64 %22
  %24 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %23, i64 -1)
  store i64 %24, ptr %4, align 8
  %25 = call fastcc ptr @abi.work_memory(ptr noundef %3, ptr noundef null, ptr noundef %2, ptr noundef %4, i1 noundef zeroext true) #49
  %26 = icmp eq ptr %25, null
  br i1 %26, label %27, label %29
27:
  %28 = call fastcc signext i32 @abi.no_memory(ptr noundef %0) #46
  br label %79
29:
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #47
  store ptr null, ptr %5, align 8
  %30 = and i32 %13, 2048
  %31 = icmp ne i32 %30, 0
  %32 = load ptr, ptr @carrot_device, align 8
  %33 = icmp ne ptr %32, null
  %34 = select i1 %31, i1 %33, i1 false
  %35 = load i64, ptr %4, align 8
  br label %36
36:
  %37 = phi i32 [ 0, %29 ], [ %60, %65 ]
  %38 = phi i32 [ 0, %29 ], [ %66, %65 ]
  %39 = icmp samesign ult i32 %38, 2
  %40 = icmp eq i32 %37, 0
  %41 = and i1 %40, %39
  br i1 %41, label %44, label %42
42:
  %43 = load ptr, ptr %5, align 8
  br label %73
44:
  %45 = icmp eq i32 %38, 0
  br i1 %45, label %57, label %46
46:
  br i1 %34, label %47, label %52
47:
  %48 = load ptr, ptr %32, align 8
  %49 = call signext i32 %48(i32 noundef signext 1, ptr noundef nonnull %5, ptr noundef %0) #48
  %50 = icmp eq i32 %49, 4
  br i1 %50, label %51, label %52
51:
  call fastcc void @abi.no_error(ptr noundef %0) #46
  br label %52
52:
  %53 = phi i32 [ 0, %46 ], [ %49, %47 ], [ 0, %51 ]
  %54 = load ptr, ptr %5, align 8
  %55 = icmp ne ptr %54, null
  %56 = select i1 %31, i1 %55, i1 false
  br i1 %56, label %57, label %73
57:
  %58 = phi i32 [ 0, %44 ], [ %53, %52 ]
  br label %59
59:
  %60 = phi i32 [ %71, %67 ], [ %58, %57 ]
  %61 = phi i64 [ %72, %67 ], [ 0, %57 ]
  %62 = icmp eq i32 %60, 0
  %63 = icmp slt i64 %61, %8
  %64 = select i1 %62, i1 %63, i1 false
  br i1 %64, label %67, label %65
65:
  %66 = add nuw nsw i32 %38, 1
  br label %36
67:
  %68 = load ptr, ptr %5, align 8
  %69 = sub nsw i64 %8, %61
  %70 = call i64 @llvm.smin.i64(i64 %69, i64 %35)
  %71 = call fastcc signext i32 @abi.test_rows(ptr noundef %3, ptr noundef %68, i64 noundef %61, i64 noundef %70, ptr noundef %0) #46
  %72 = add nsw i64 %35, %61
  br label %59
73:
  %74 = phi ptr [ %43, %42 ], [ %54, %52 ]
  %75 = phi i32 [ %37, %42 ], [ %53, %52 ]
  call fastcc void @abi.close_device(ptr noundef %74) #46
  %76 = icmp eq ptr %25, %2
  br i1 %76, label %78, label %77
77:
  call fastcc void @abi.give(ptr noundef nonnull @abi.process_heap, ptr noundef nonnull %25) #46
  br label %78
78:
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #47
  br label %79
79:
  %80 = phi i32 [ %75, %78 ], [ %28, %27 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #47
  br label %81
81:
  %82 = phi i32 [ %80, %79 ], [ 0, %12 ], [ %6, %1 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #47
  ret i32 %82
}
define internal signext i32 @abi.output_shapes(ptr noundef readonly captures(address) %0, i32 noundef signext %1, ptr noundef captures(address) %2, i32 noundef signext %3, ptr noundef writeonly captures(address_is_null) %4, ptr noundef %5) #4 {
  %7 = alloca [32 x i64], align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #47
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #47
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #47
  call void @llvm.lifetime.start.p0(ptr nonnull %10) #47
  tail call fastcc void @abi.no_error(ptr noundef %5) #46
  %11 = call fastcc signext i32 @abi.prepare(ptr noundef %0, i32 noundef signext %1, ptr noundef %2, i32 noundef signext %3, ptr noundef %7, ptr noundef %5) #46
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %13, label %20
13:
  %14 = call fastcc signext i32 @abi.lay_out(ptr noundef %0, i32 noundef signext %1, ptr noundef %2, i32 noundef signext %3, ptr noundef %7, ptr noundef null, ptr noundef %10, ptr noundef %8, ptr noundef %9, ptr noundef %5) #46
  %15 = icmp eq i32 %14, 0
  %16 = icmp ne ptr %4, null
  %17 = and i1 %16, %15
  br i1 %17, label %18, label %20
18:
  %19 = load i64, ptr %10, align 8
  store i64 %19, ptr %4, align 8
  br label %20
20:
  %21 = phi i32 [ %14, %13 ], [ 0, %18 ], [ %11, %6 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %10) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #47
  ret i32 %21
}
define internal signext i32 @abi.run_network(ptr noundef readonly captures(address) %0, i32 noundef signext %1, ptr noundef captures(address) %2, i32 noundef signext %3, ptr noundef %4, ptr noundef readonly captures(address_is_null) %5, ptr noundef %6) #0 {
  %8 = alloca [32 x i64], align 8
  %9 = alloca [32 x i64], align 8
  %10 = alloca ptr, align 8
  %11 = alloca ptr, align 8
  %12 = alloca i64, align 8
  %13 = alloca %struct.Heap, align 8
  %14 = alloca ptr, align 8
  %15 = alloca %struct.Inference, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #47
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #47
  call void @llvm.lifetime.start.p0(ptr nonnull %10) #47
  call void @llvm.lifetime.start.p0(ptr nonnull %11) #47
  call void @llvm.lifetime.start.p0(ptr nonnull %12) #47
  call void @llvm.lifetime.start.p0(ptr nonnull %13) #47
  call void @llvm.lifetime.start.p0(ptr nonnull %14) #47
  store ptr null, ptr %14, align 8
  tail call fastcc void @abi.no_error(ptr noundef %6) #46
  %16 = call fastcc signext i32 @abi.heap_of(ptr noundef %13, ptr noundef %5, ptr noundef %6) #46
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %18, label %166
18:
  %19 = call fastcc signext i32 @abi.prepare(ptr noundef %0, i32 noundef signext %1, ptr noundef %2, i32 noundef signext %3, ptr noundef %8, ptr noundef %6) #46
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %166
21:
  %22 = call fastcc signext i32 @abi.lay_out(ptr noundef %0, i32 noundef signext %1, ptr noundef %2, i32 noundef signext %3, ptr noundef %8, ptr noundef null, ptr noundef %12, ptr noundef %10, ptr noundef %11, ptr noundef %6) #46
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %166
24:
  %25 = load i32, ptr @carrot_parts, align 4
  %26 = freeze i32 %25
  %27 = and i32 %26, 8
  %28 = icmp ne i32 %27, 0
  %29 = icmp eq ptr %4, null
  %30 = and i1 %29, %28
  %31 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 64), align 8
  br i1 %30, label %32, label %47
32:
  %33 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 44), align 4
  %34 = call i32 @llvm.smax.i32(i32 %33, i32 0)
  %35 = zext nneg i32 %34 to i64
  br label %36
36:
  %37 = phi i64 [ 0, %32 ], [ %44, %39 ]
  %38 = icmp eq i64 %37, %35
  br i1 %38, label %47, label %39
39:
  %40 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %31, i64 %37
  %41 = getelementptr inbounds nuw i8, ptr %40, i64 8
  %42 = load i32, ptr %41, align 8
  %43 = icmp eq i32 %42, 14
  %44 = add nuw nsw i64 %37, 1
  br i1 %43, label %45, label %36
45:
  %46 = call fastcc signext i32 @abi.fail(ptr noundef %6, i32 noundef signext 1, ptr noundef nonnull @abi.str.178) #46
  br label %166
47:
  %48 = ptrtoint ptr %4 to i64
  %49 = and i64 %48, 63
  %50 = icmp eq i64 %49, 0
  br i1 %50, label %53, label %51
51:
  %52 = call fastcc signext i32 @abi.fail(ptr noundef %6, i32 noundef signext 1, ptr noundef nonnull @abi.str.179) #46
  br label %166
53:
  %54 = getelementptr inbounds nuw i8, ptr %13, i64 44
  %55 = load i32, ptr %54, align 4
  %56 = call fastcc signext i32 @abi.open_device(i32 noundef signext %55, ptr noundef %14, ptr noundef %6) #46
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %58, label %166
58:
  br i1 %29, label %59, label %66
59:
  %60 = load i64, ptr %12, align 8
  %61 = call fastcc ptr @abi.take(ptr noundef nonnull %13, i64 noundef %60) #46
  %62 = icmp eq ptr %61, null
  br i1 %62, label %63, label %66
63:
  %64 = load ptr, ptr %14, align 8
  call fastcc void @abi.close_device(ptr noundef %64) #46
  %65 = call fastcc signext i32 @abi.no_memory(ptr noundef %6) #46
  br label %166
66:
  %67 = phi ptr [ %61, %59 ], [ %4, %58 ]
  %68 = load ptr, ptr %14, align 8
  %69 = icmp eq ptr %68, null
  %70 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 296), align 8
  %71 = icmp eq i64 %70, 0
  br i1 %69, label %72, label %94
72:
  br i1 %71, label %108, label %73
73:
  %74 = getelementptr inbounds nuw i8, ptr %13, i64 24
  %75 = load ptr, ptr %74, align 8
  %76 = icmp eq ptr %75, null
  br i1 %76, label %89, label %77
77:
  %78 = getelementptr inbounds nuw i8, ptr %13, i64 40
  %79 = load i32, ptr %78, align 8
  %80 = icmp sgt i32 %79, 1
  br i1 %80, label %81, label %89
81:
  %82 = zext nneg i32 %79 to i64
  %83 = call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %70, i64 -1)
  %84 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %82, i64 %83)
  %85 = extractvalue { i64, i1 } %84, 1
  %86 = extractvalue { i64, i1 } %84, 0
  %87 = select i1 %85, i64 -1, i64 %86
  %88 = call fastcc ptr @abi.take(ptr noundef nonnull %13, i64 noundef %87) #46
  br label %89
89:
  %90 = phi i32 [ %79, %81 ], [ 0, %77 ], [ 0, %73 ]
  %91 = phi ptr [ %88, %81 ], [ null, %77 ], [ null, %73 ]
  %92 = icmp eq ptr %91, null
  %93 = select i1 %92, i32 0, i32 %90
  br label %95
94:
  br i1 %71, label %108, label %95
95:
  %96 = phi i32 [ %93, %89 ], [ 0, %94 ]
  %97 = phi ptr [ %91, %89 ], [ null, %94 ]
  %98 = getelementptr inbounds nuw i8, ptr %13, i64 24
  %99 = load ptr, ptr %98, align 8
  store ptr %99, ptr %67, align 8
  %100 = load ptr, ptr %13, align 8
  %101 = getelementptr inbounds nuw i8, ptr %67, i64 8
  store ptr %100, ptr %101, align 8
  %102 = getelementptr inbounds nuw i8, ptr %67, i64 16
  store ptr %97, ptr %102, align 8
  %103 = call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %70, i64 -1)
  %104 = getelementptr inbounds nuw i8, ptr %67, i64 24
  store i64 %103, ptr %104, align 8
  %105 = getelementptr inbounds nuw i8, ptr %67, i64 40
  store i32 %96, ptr %105, align 8
  %106 = getelementptr inbounds nuw i8, ptr %67, i64 32
  store ptr null, ptr %106, align 8
  %107 = icmp sgt i32 %96, 1
  br label %108
108:
  %109 = phi i1 [ %107, %95 ], [ false, %94 ], [ false, %72 ]
  %110 = phi ptr [ %97, %95 ], [ null, %94 ], [ null, %72 ]
  %111 = call fastcc signext i32 @abi.lay_out(ptr noundef %0, i32 noundef signext %1, ptr noundef %2, i32 noundef signext %3, ptr noundef %8, ptr noundef nonnull %67, ptr noundef %12, ptr noundef %10, ptr noundef %11, ptr noundef %6) #46
  %112 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 236), align 4
  %113 = call i32 @llvm.smax.i32(i32 %112, i32 0)
  %114 = zext nneg i32 %113 to i64
  br label %115
115:
  %116 = phi i64 [ %124, %120 ], [ 0, %108 ]
  %117 = icmp eq i64 %116, %114
  br i1 %117, label %118, label %120
118:
  %119 = icmp eq i32 %112, 0
  br i1 %119, label %125, label %126
120:
  %121 = getelementptr inbounds nuw i64, ptr %8, i64 %116
  %122 = load i64, ptr %121, align 8
  %123 = getelementptr inbounds nuw i64, ptr %9, i64 %116
  store i64 %122, ptr %123, align 8
  %124 = add nuw nsw i64 %116, 1
  br label %115
125:
  store i64 1, ptr %9, align 8
  br label %126
126:
  %127 = icmp eq i32 %111, 0
  br i1 %127, label %128, label %161
128:
  %129 = and i32 %26, 2048
  %130 = icmp ne i32 %129, 0
  %131 = load ptr, ptr %14, align 8
  %132 = icmp ne ptr %131, null
  %133 = select i1 %130, i1 %132, i1 false
  br i1 %133, label %144, label %134
134:
  call void @llvm.lifetime.start.p0(ptr nonnull %15) #47
  %135 = load ptr, ptr %10, align 8
  store ptr %135, ptr %15, align 8
  %136 = getelementptr inbounds nuw i8, ptr %15, i64 8
  %137 = load ptr, ptr %11, align 8
  store ptr %137, ptr %136, align 8
  %138 = getelementptr inbounds nuw i8, ptr %15, i64 16
  store ptr %67, ptr %138, align 8
  %139 = getelementptr inbounds nuw i8, ptr %15, i64 24
  store ptr %9, ptr %139, align 8
  br i1 %109, label %140, label %142
140:
  %141 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 304), align 8
  call void %141(ptr noundef nonnull %67, ptr noundef nonnull @abi.infer, ptr noundef nonnull %15) #48
  br label %143
142:
  call void @abi.infer(ptr noundef nonnull %15) #48
  br label %143
143:
  call void @llvm.lifetime.end.p0(ptr nonnull %15) #47
  br label %149
144:
  %145 = load ptr, ptr %10, align 8
  %146 = load ptr, ptr %11, align 8
  %147 = call fastcc signext i32 @abi.run_device(ptr noundef %131, ptr noundef %145, ptr noundef %146, ptr noundef %2, i32 noundef signext %3, ptr noundef %9, ptr noundef %6) #46
  %148 = icmp eq i32 %147, 0
  br i1 %148, label %149, label %161
149:
  %150 = phi ptr [ %146, %144 ], [ %137, %143 ]
  %151 = call fastcc signext i32 @abi.check_refused(ptr noundef %150, ptr noundef %6) #46
  %152 = icmp eq i32 %151, 0
  br i1 %152, label %153, label %161
153:
  %154 = and i32 %26, 1024
  %155 = icmp eq i32 %154, 0
  br i1 %155, label %161, label %156
156:
  %157 = call i32 @llvm.umax.i32(i32 %112, i32 1)
  %158 = sext i32 %157 to i64
  %159 = getelementptr inbounds i64, ptr %9, i64 %158
  %160 = call fastcc signext i32 @abi.reshape_outputs(ptr noundef %2, i32 noundef signext %3, ptr noundef %8, ptr noundef %159, ptr noundef %6) #46
  br label %161
161:
  %162 = phi i32 [ %151, %149 ], [ %160, %156 ], [ 0, %153 ], [ %147, %144 ], [ %111, %126 ]
  call fastcc void @abi.give(ptr noundef nonnull %13, ptr noundef %110) #46
  br i1 %29, label %163, label %164
163:
  call fastcc void @abi.give(ptr noundef nonnull %13, ptr noundef nonnull %67) #46
  br label %164
164:
  %165 = load ptr, ptr %14, align 8
  call fastcc void @abi.close_device(ptr noundef %165) #46
  br label %166
166:
  %167 = phi i32 [ %46, %45 ], [ %52, %51 ], [ %22, %21 ], [ %56, %53 ], [ %162, %164 ], [ %65, %63 ], [ %19, %18 ], [ %16, %7 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %14) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %13) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %12) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %11) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %10) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #47
  ret i32 %167
}
define internal void @abi.pool_work(ptr noundef captures(none) %0) #5 {
  %2 = alloca %struct.PoolThread, align 64
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #47
  %3 = load atomic i64, ptr %0 monotonic, align 8
  store i64 0, ptr %2, align 64
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %5 = ptrtoint ptr %2 to i64
  br label %6
6:
  %7 = phi i64 [ %3, %1 ], [ %11, %6 ]
  %8 = inttoptr i64 %7 to ptr
  store ptr %8, ptr %4, align 8
  %9 = cmpxchg ptr %0, i64 %7, i64 %5 acq_rel monotonic, align 8
  %10 = extractvalue { i64, i1 } %9, 1
  %11 = extractvalue { i64, i1 } %9, 0
  br i1 %10, label %12, label %6
12:
  %13 = call fastcc ptr @abi.next_job(ptr noundef nonnull %0, ptr noundef %2) #49
  %14 = load ptr, ptr %13, align 8
  %15 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %16 = load ptr, ptr %15, align 8
  %17 = getelementptr inbounds nuw i8, ptr %13, i64 16
  %18 = atomicrmw add ptr %17, i32 1 monotonic, align 8
  %19 = sext i32 %18 to i64
  call void %14(ptr noundef %16, i64 noundef %19) #48
  store atomic i64 0, ptr %2 release, align 64
  %20 = getelementptr inbounds nuw i8, ptr %13, i64 20
  %21 = atomicrmw sub ptr %20, i32 1 acq_rel, align 4
  %22 = icmp eq i32 %21, 1073741825
  br i1 %22, label %23, label %24
23:
  call fastcc void @abi.wake_at(ptr noundef nonnull %20) #46
  br label %24
24:
  br label %12
}
define internal void @abi.pool_for(ptr noundef readonly captures(none) %0, i64 noundef %1, ptr noundef %2, ptr noundef %3) #6 {
  %5 = alloca %struct.PoolJob, align 8
  %6 = alloca %struct.Watch, align 8
  %7 = load atomic i64, ptr %0 acquire, align 8
  %8 = inttoptr i64 %7 to ptr
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #47
  store ptr %2, ptr %5, align 8
  %9 = getelementptr inbounds nuw i8, ptr %5, i64 8
  store ptr %3, ptr %9, align 8
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 16
  store i32 1, ptr %10, align 8
  %11 = getelementptr inbounds nuw i8, ptr %5, i64 20
  store i32 0, ptr %11, align 4
  %12 = add nsw i64 %1, -1
  %13 = ptrtoint ptr %5 to i64
  br label %14
14:
  %15 = phi i64 [ 0, %4 ], [ %29, %28 ]
  %16 = phi i32 [ 0, %4 ], [ %23, %28 ]
  %17 = icmp eq i64 %15, 2
  br i1 %17, label %20, label %18
18:
  %19 = icmp eq i64 %15, 1
  br label %21
20:
  call void %2(ptr noundef %3, i64 noundef 0) #48
  br label %43
21:
  %22 = phi ptr [ %42, %39 ], [ %8, %18 ]
  %23 = phi i32 [ %40, %39 ], [ %16, %18 ]
  %24 = icmp ne ptr %22, null
  %25 = sext i32 %23 to i64
  %26 = icmp sgt i64 %12, %25
  %27 = select i1 %24, i1 %26, i1 false
  br i1 %27, label %30, label %28
28:
  %29 = add nuw nsw i64 %15, 1
  br label %14
30:
  %31 = load atomic i64, ptr %22 monotonic, align 8
  %32 = icmp eq i64 %31, %15
  br i1 %32, label %33, label %39
33:
  %34 = cmpxchg ptr %22, i64 %15, i64 %13 acq_rel monotonic, align 8
  %35 = extractvalue { i64, i1 } %34, 1
  br i1 %35, label %36, label %39
36:
  %37 = add nsw i32 %23, 1
  br i1 %19, label %38, label %39
38:
  call fastcc void @abi.wake_at(ptr noundef nonnull %22) #46
  br label %39
39:
  %40 = phi i32 [ %37, %38 ], [ %37, %36 ], [ %23, %33 ], [ %23, %30 ]
  %41 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %42 = load ptr, ptr %41, align 8
  br label %21
43:
  %44 = phi ptr [ %8, %20 ], [ %65, %61 ]
  %45 = phi i32 [ %16, %20 ], [ %63, %61 ]
  %46 = icmp eq ptr %44, null
  br i1 %46, label %50, label %47
47:
  %48 = load atomic i32, ptr %10 monotonic, align 8
  %49 = icmp sgt i32 %48, %16
  br i1 %49, label %50, label %54
50:
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #47
  %51 = getelementptr inbounds nuw i8, ptr %6, i64 8
  store i32 0, ptr %51, align 8
  store i64 0, ptr %6, align 8
  %52 = atomicrmw add ptr %11, i32 %45 acq_rel, align 4
  %53 = add i32 %52, %45
  br label %66
54:
  %55 = load atomic i64, ptr %44 monotonic, align 8
  %56 = icmp eq i64 %55, %13
  br i1 %56, label %57, label %61
57:
  %58 = cmpxchg ptr %44, i64 %13, i64 0 acq_rel monotonic, align 8
  %59 = extractvalue { i64, i1 } %58, 1
  %60 = sext i1 %59 to i32
  br label %61
61:
  %62 = phi i32 [ 0, %54 ], [ %60, %57 ]
  %63 = add i32 %62, %45
  %64 = getelementptr inbounds nuw i8, ptr %44, i64 8
  %65 = load ptr, ptr %64, align 8
  br label %43
66:
  %67 = phi i32 [ %53, %50 ], [ %81, %80 ]
  %68 = and i32 %67, -1073741825
  %69 = icmp eq i32 %68, 0
  br i1 %69, label %70, label %71
70:
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #47
  ret void
71:
  %72 = and i32 %67, 1073741824
  %73 = icmp eq i32 %72, 0
  br i1 %73, label %75, label %74
74:
  call fastcc void @abi.sleep_at(ptr noundef %11, i32 noundef signext %67) #46
  br label %80
75:
  %76 = call fastcc zeroext i1 @abi.watch(ptr noundef nonnull %0, ptr noundef %6) #49
  br i1 %76, label %80, label %77
77:
  %78 = or disjoint i32 %67, 1073741824
  %79 = cmpxchg ptr %11, i32 %67, i32 %78 monotonic monotonic, align 4
  br label %80
80:
  %81 = load atomic i32, ptr %11 acquire, align 4
  br label %66
}
define ptr @carrot_card() local_unnamed_addr #7 {
  %1 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 16), align 8
  ret ptr %1
}
define signext i32 @carrot_input_schema(ptr noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = tail call signext i32 @abi.input_schema(ptr noundef %0, ptr noundef %1) #46
  ret i32 %3
}
define signext i32 @carrot_output_schema(ptr noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = tail call signext i32 @abi.output_schema(ptr noundef null, ptr noundef %0, ptr noundef %1) #46
  ret i32 %3
}
define signext i32 @carrot_predict(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3) local_unnamed_addr #0 {
  %5 = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #47
  %6 = icmp eq ptr %2, null
  br i1 %6, label %9, label %7
7:
  %8 = getelementptr inbounds nuw i8, ptr %2, i64 64
  store ptr null, ptr %8, align 8
  br label %9
9:
  %10 = call signext i32 @abi.bind(ptr noundef %0, ptr noundef null, ptr noundef null, ptr noundef nonnull %5, ptr noundef %3) #46
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %12, label %15
12:
  %13 = load ptr, ptr %5, align 8
  %14 = call signext i32 @abi.predict(ptr noundef %13, ptr noundef %1, ptr noundef %2, ptr noundef %3) #46
  call void @abi.unbind(ptr noundef %13) #46
  br label %15
15:
  %16 = phi i32 [ %14, %12 ], [ %10, %9 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #47
  ret i32 %16
}
define signext i32 @carrot_predict_stream(ptr noundef %0, ptr noundef writeonly captures(address) %1, ptr noundef %2) local_unnamed_addr #0 {
  %4 = alloca %struct.Options, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #47
  tail call fastcc void @abi.no_error(ptr noundef %2) #46
  %5 = tail call fastcc signext i32 @abi.check_cpu(ptr noundef %2) #46
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %7, label %14
7:
  %8 = tail call fastcc signext i32 @abi.check_rows(ptr noundef %2) #46
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %10, label %14
10:
  store i32 0, ptr %4, align 4
  %11 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 52), align 4
  %12 = getelementptr inbounds nuw i8, ptr %4, i64 4
  store i32 %11, ptr %12, align 4
  %13 = call fastcc signext i32 @abi.move_stream(ptr noundef %4, ptr noundef nonnull @abi.process_heap, ptr noundef %0, ptr noundef %1, ptr noundef %2) #46
  br label %28
14:
  %15 = phi i32 [ %8, %7 ], [ %5, %3 ]
  %16 = icmp eq ptr %1, null
  %17 = icmp eq ptr %1, %0
  %18 = or i1 %16, %17
  br i1 %18, label %21, label %19
19:
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 24
  store ptr null, ptr %20, align 8
  br label %21
21:
  %22 = icmp eq ptr %0, null
  br i1 %22, label %28, label %23
23:
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %25 = load ptr, ptr %24, align 8
  %26 = icmp eq ptr %25, null
  br i1 %26, label %28, label %27
27:
  tail call void %25(ptr noundef nonnull %0) #48
  br label %28
28:
  %29 = phi i32 [ %13, %10 ], [ %15, %27 ], [ %15, %23 ], [ %15, %21 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #47
  ret i32 %29
}
define internal fastcc signext range(i32 0, 5) i32 @abi.check_rows(ptr noundef %0) unnamed_addr #2 {
  %2 = load i32, ptr @carrot_parts, align 4
  %3 = and i32 %2, 1
  %4 = icmp eq i32 %3, 0
  %5 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 232), align 8
  %6 = icmp ne i32 %5, 0
  %7 = select i1 %4, i1 true, i1 %6
  br i1 %7, label %8, label %10
8:
  %9 = tail call fastcc signext i32 @abi.fail(ptr noundef %0, i32 noundef signext 4, ptr noundef nonnull @abi.str.180) #46
  br label %10
10:
  %11 = phi i32 [ 4, %8 ], [ 0, %1 ]
  ret i32 %11
}
define internal fastcc signext i32 @abi.read_options(ptr noundef %0, ptr noundef nonnull writeonly captures(none) initializes((0, 8)) %1, ptr noundef %2) unnamed_addr #4 {
  %4 = alloca %struct.Json, align 8
  %5 = alloca [64 x i8], align 1
  %6 = alloca [64 x i8], align 1
  store i32 0, ptr %1, align 4
  %7 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 52), align 4
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 4
  store i32 %7, ptr %8, align 4
  %9 = icmp eq ptr %0, null
  br i1 %9, label %66, label %10
10:
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #47
  store ptr %0, ptr %4, align 8
  %11 = tail call fastcc i64 @abi.length(ptr noundef nonnull %0) #46
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 %11
  %13 = getelementptr inbounds nuw i8, ptr %4, i64 8
  store ptr %12, ptr %13, align 8
  %14 = call fastcc zeroext i1 @abi.eat(ptr noundef %4, i8 noundef zeroext 123) #46
  br i1 %14, label %17, label %15
15:
  %16 = tail call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 1, ptr noundef nonnull @abi.str.181) #46
  br label %64
17:
  %18 = phi i1 [ false, %48 ], [ true, %10 ]
  %19 = call fastcc zeroext i1 @abi.eat(ptr noundef %4, i8 noundef zeroext 125) #46
  br i1 %19, label %59, label %20
20:
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #47
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #47
  br i1 %18, label %23, label %21
21:
  %22 = call fastcc zeroext i1 @abi.eat(ptr noundef %4, i8 noundef zeroext 44) #46
  br i1 %22, label %23, label %27
23:
  %24 = call fastcc zeroext i1 @abi.json_string(ptr noundef %4, ptr noundef %5, i64 noundef 64) #46
  br i1 %24, label %25, label %27
25:
  %26 = call fastcc zeroext i1 @abi.eat(ptr noundef %4, i8 noundef zeroext 58) #46
  br i1 %26, label %29, label %27
27:
  %28 = call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 1, ptr noundef nonnull @abi.str.181) #46
  br label %55
29:
  %30 = call fastcc zeroext i1 @abi.same(ptr noundef nonnull %5, ptr noundef nonnull @abi.str.182) #46
  br i1 %30, label %35, label %31
31:
  %32 = call fastcc zeroext i1 @abi.same(ptr noundef nonnull %5, ptr noundef nonnull @abi.str.183) #46
  br i1 %32, label %35, label %33
33:
  %34 = call fastcc signext i32 @abi.bad_option(ptr noundef %2, ptr noundef %5, ptr noundef nonnull @abi.str.184) #46
  br label %55
35:
  %36 = call fastcc zeroext i8 @abi.peek(ptr noundef %4) #46
  %37 = icmp eq i8 %36, 34
  br i1 %37, label %40, label %38
38:
  %39 = call fastcc signext i32 @abi.bad_option(ptr noundef %2, ptr noundef %5, ptr noundef nonnull @abi.str.185) #46
  br label %55
40:
  %41 = call fastcc zeroext i1 @abi.json_string(ptr noundef %4, ptr noundef %6, i64 noundef 64) #46
  br i1 %41, label %44, label %42
42:
  %43 = call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 1, ptr noundef nonnull @abi.str.181) #46
  br label %55
44:
  br i1 %30, label %45, label %49
45:
  %46 = call fastcc signext i32 @abi.find_set(ptr noundef nonnull %6, ptr noundef %1, ptr noundef %2) #46
  %47 = icmp eq i32 %46, 0
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #47
  br i1 %47, label %48, label %64
48:
  br label %17
49:
  %50 = call fastcc zeroext i1 @abi.same(ptr noundef nonnull %6, ptr noundef nonnull @abi.str.186) #46
  br i1 %50, label %57, label %51
51:
  %52 = call fastcc zeroext i1 @abi.same(ptr noundef nonnull %6, ptr noundef nonnull @abi.str.81) #46
  br i1 %52, label %57, label %53
53:
  %54 = call fastcc signext i32 @abi.bad_option(ptr noundef %2, ptr noundef %5, ptr noundef nonnull @abi.str.187) #46
  br label %55
55:
  %56 = phi i32 [ %43, %42 ], [ %54, %53 ], [ %34, %33 ], [ %39, %38 ], [ %28, %27 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #47
  br label %64
57:
  %58 = phi i32 [ 0, %49 ], [ 1, %51 ]
  store i32 %58, ptr %8, align 4
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #47
  br label %48
59:
  %60 = call fastcc zeroext i8 @abi.peek(ptr noundef %4) #46
  %61 = icmp eq i8 %60, 0
  br i1 %61, label %64, label %62
62:
  %63 = call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 1, ptr noundef nonnull @abi.str.181) #46
  br label %64
64:
  %65 = phi i32 [ %16, %15 ], [ 0, %59 ], [ %63, %62 ], [ %56, %55 ], [ %46, %45 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #47
  br label %66
66:
  %67 = phi i32 [ %65, %64 ], [ 0, %3 ]
  ret i32 %67
}
define internal fastcc signext i32 @abi.move_stream(ptr noundef nonnull readonly captures(none) %0, ptr noundef %1, ptr noundef %2, ptr noundef writeonly captures(address) %3, ptr noundef %4) unnamed_addr #0 {
  %6 = alloca %struct.ArrowSchema, align 8
  %7 = alloca ptr, align 8
  %8 = alloca %struct.ArrowArrayStream, align 8
  %9 = icmp eq ptr %3, null
  %10 = icmp eq ptr %3, %2
  %11 = or i1 %9, %10
  br i1 %11, label %14, label %12
12:
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 24
  store ptr null, ptr %13, align 8
  br label %14
14:
  %15 = icmp eq ptr %2, null
  br i1 %15, label %20, label %16
16:
  %17 = getelementptr inbounds nuw i8, ptr %2, i64 24
  %18 = load ptr, ptr %17, align 8
  %19 = icmp eq ptr %18, null
  br i1 %19, label %20, label %22
20:
  %21 = tail call fastcc signext i32 @abi.fail(ptr noundef %4, i32 noundef signext 1, ptr noundef nonnull @abi.str.189) #46
  br label %65
22:
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #47
  call fastcc void @abi.copy(ptr noundef %8, ptr noundef nonnull %2, i64 noundef 40) #46
  store ptr null, ptr %17, align 8
  br i1 %9, label %56, label %23
23:
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #47
  %24 = getelementptr inbounds nuw i8, ptr %6, i64 56
  store ptr null, ptr %24, align 8
  %25 = load ptr, ptr %8, align 8
  %26 = call signext i32 %25(ptr noundef nonnull %8, ptr noundef nonnull %6) #48
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %30, label %28
28:
  %29 = call fastcc signext i32 @abi.source_failed(ptr noundef nonnull %8, ptr noundef %4) #46
  br label %54
30:
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #47
  store ptr null, ptr %7, align 8
  %31 = call fastcc signext i32 @abi.bind_with(ptr noundef nonnull %6, ptr noundef nonnull readonly %0, ptr noundef %1, ptr noundef %7, ptr noundef %4) #46
  %32 = load ptr, ptr %24, align 8
  %33 = icmp eq ptr %32, null
  br i1 %33, label %35, label %34
34:
  call void %32(ptr noundef nonnull %6) #48
  br label %35
35:
  %36 = icmp eq i32 %31, 0
  br i1 %36, label %37, label %52
37:
  %38 = call fastcc ptr @abi.take(ptr noundef %1, i64 noundef 568) #46
  %39 = icmp eq ptr %38, null
  %40 = load ptr, ptr %7, align 8
  br i1 %39, label %41, label %43
41:
  call void @abi.unbind(ptr noundef %40) #46
  %42 = call fastcc signext i32 @abi.no_memory(ptr noundef %4) #46
  br label %52
43:
  store ptr %40, ptr %38, align 8
  %44 = getelementptr inbounds nuw i8, ptr %38, i64 8
  call fastcc void @abi.copy(ptr noundef %44, ptr noundef nonnull %8, i64 noundef 40) #46
  %45 = getelementptr inbounds nuw i8, ptr %38, i64 48
  store i64 0, ptr %45, align 8
  %46 = getelementptr inbounds nuw i8, ptr %38, i64 56
  store i32 512, ptr %46, align 8
  call fastcc void @abi.no_error(ptr noundef nonnull %46) #46
  %47 = getelementptr inbounds nuw i8, ptr %8, i64 24
  store ptr null, ptr %47, align 8
  store ptr @abi.stream_schema, ptr %3, align 8
  %48 = getelementptr inbounds nuw i8, ptr %3, i64 8
  store ptr @abi.stream_next, ptr %48, align 8
  %49 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store ptr @abi.stream_error, ptr %49, align 8
  %50 = getelementptr inbounds nuw i8, ptr %3, i64 24
  store ptr @abi.stream_release, ptr %50, align 8
  %51 = getelementptr inbounds nuw i8, ptr %3, i64 32
  store ptr %38, ptr %51, align 8
  br label %52
52:
  %53 = phi i32 [ %31, %35 ], [ 0, %43 ], [ %42, %41 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #47
  br label %54
54:
  %55 = phi i32 [ %29, %28 ], [ %53, %52 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  br label %58
56:
  %57 = call fastcc signext i32 @abi.fail(ptr noundef %4, i32 noundef signext 1, ptr noundef nonnull @abi.str.190) #46
  br label %58
58:
  %59 = phi i32 [ %55, %54 ], [ %57, %56 ]
  %60 = getelementptr inbounds nuw i8, ptr %8, i64 24
  %61 = load ptr, ptr %60, align 8
  %62 = icmp eq ptr %61, null
  br i1 %62, label %64, label %63
63:
  call void %61(ptr noundef nonnull %8) #48
  br label %64
64:
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #47
  br label %65
65:
  %66 = phi i32 [ %59, %64 ], [ %21, %20 ]
  ret i32 %66
}
define signext i32 @carrot_output_shapes(ptr noundef readonly captures(address) %0, i32 noundef signext %1, ptr noundef captures(address) %2, i32 noundef signext %3, ptr noundef writeonly captures(address_is_null) %4, ptr noundef %5) local_unnamed_addr #4 {
  %7 = tail call signext i32 @abi.output_shapes(ptr noundef %0, i32 noundef signext %1, ptr noundef %2, i32 noundef signext %3, ptr noundef %4, ptr noundef %5) #46
  ret i32 %7
}
define signext i32 @carrot_run(ptr noundef readonly captures(address) %0, i32 noundef signext %1, ptr noundef captures(address) %2, i32 noundef signext %3, ptr noundef %4, ptr noundef readonly captures(address_is_null) %5, ptr noundef %6) local_unnamed_addr #0 {
  %8 = tail call fastcc signext i32 @abi.check_cpu(ptr noundef %6) #46
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %10, label %12
10:
  %11 = tail call signext i32 @abi.run_network(ptr noundef %0, i32 noundef signext %1, ptr noundef %2, i32 noundef signext %3, ptr noundef %4, ptr noundef %5, ptr noundef %6) #46
  br label %12
12:
  %13 = phi i32 [ %11, %10 ], [ %8, %7 ]
  ret i32 %13
}
define signext range(i32 0, 6) i32 @carrot_score_rows_f32(ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = tail call fastcc signext i32 @abi.score(i32 noundef signext 1, ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef %3, i64 noundef %4) #49
  ret i32 %6
}
define internal fastcc signext range(i32 0, 6) i32 @abi.score(i32 noundef signext range(i32 1, 3) %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef %4, i64 noundef %5) unnamed_addr #6 {
  %7 = load i32, ptr @carrot_parts, align 4
  %8 = and i32 %7, 128
  %9 = icmp eq i32 %8, 0
  %10 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 104), align 8
  %11 = icmp slt i32 %10, 0
  %12 = select i1 %9, i1 true, i1 %11
  %13 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 108), align 4
  %14 = icmp slt i32 %13, 0
  %15 = select i1 %12, i1 true, i1 %14
  %16 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 40), align 8
  %17 = icmp ne i32 %16, 1
  %18 = select i1 %15, i1 true, i1 %17
  br i1 %18, label %65, label %19
19:
  %20 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 56), align 8
  %21 = zext nneg i32 %10 to i64
  %22 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %20, i64 %21
  %23 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 64), align 8
  %24 = zext nneg i32 %13 to i64
  %25 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %23, i64 %24
  %26 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %27 = load i32, ptr %26, align 8
  switch i32 %27, label %65 [
    i32 12, label %28
    i32 2, label %28
    i32 1, label %28
  ]
28:
  %29 = load atomic i32, ptr @abi.cpu_is_fine monotonic, align 4
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %34
31:
  %32 = tail call fastcc signext i32 @abi.check_cpu(ptr noundef null) #46
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %34, label %65
34:
  %35 = icmp eq i64 %2, 0
  br i1 %35, label %65, label %36
36:
  %37 = icmp ne ptr %1, null
  %38 = icmp ne ptr %4, null
  %39 = and i1 %37, %38
  br i1 %39, label %40, label %65
40:
  %41 = icmp eq i64 %2, 1
  br i1 %41, label %54, label %42
42:
  %43 = getelementptr inbounds nuw i8, ptr %25, i64 24
  %44 = load i64, ptr %43, align 8
  %45 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %44, i64 -1)
  %46 = icmp ult i64 %5, %45
  br i1 %46, label %65, label %47
47:
  %48 = getelementptr inbounds nuw i8, ptr %22, i64 24
  %49 = load i64, ptr %48, align 8
  %50 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %49, i64 -1)
  %51 = icmp eq i64 %3, %50
  %52 = icmp eq i64 %5, %45
  %53 = and i1 %52, %51
  br i1 %53, label %54, label %63
54:
  %55 = load i32, ptr %26, align 8
  %56 = icmp eq i32 %55, %0
  br i1 %56, label %57, label %63
57:
  %58 = getelementptr inbounds nuw i8, ptr %25, i64 8
  %59 = load i32, ptr %58, align 8
  %60 = icmp eq i32 %59, %0
  br i1 %60, label %61, label %63
61:
  %62 = tail call fastcc zeroext i1 @abi.score_here(ptr noundef %1, i64 noundef %2, ptr noundef %4) #49
  br i1 %62, label %65, label %63
63:
  %64 = tail call fastcc signext i32 @abi.score_blocks(i32 noundef signext %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef %4, i64 noundef %5) #46
  br label %65
65:
  %66 = phi i32 [ 4, %6 ], [ 0, %34 ], [ 1, %36 ], [ 4, %19 ], [ 4, %31 ], [ 1, %42 ], [ %64, %63 ], [ 0, %61 ]
  ret i32 %66
}
define signext range(i32 0, 6) i32 @carrot_score_rows_f64(ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = tail call fastcc signext i32 @abi.score(i32 noundef signext 2, ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef %3, i64 noundef %4) #49
  ret i32 %6
}
define void @carrot_score_f32(ptr noundef %0, ptr noundef %1) local_unnamed_addr #6 {
  %3 = load i32, ptr @carrot_parts, align 4
  %4 = and i32 %3, 128
  %5 = icmp ne i32 %4, 0
  %6 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 216), align 8
  %7 = icmp ne ptr %6, null
  %8 = select i1 %5, i1 %7, i1 false
  %9 = icmp ne ptr %0, null
  %10 = and i1 %9, %8
  %11 = icmp ne ptr %1, null
  %12 = and i1 %11, %10
  br i1 %12, label %13, label %14
13:
  tail call void %6(ptr noundef nonnull %0, ptr noundef nonnull %1) #48
  br label %15
14:
  tail call fastcc void @abi.score_any(ptr noundef %0, ptr noundef %1) #46
  br label %15
15:
  ret void
}
define internal fastcc void @abi.score_any(ptr noundef %0, ptr noundef %1) unnamed_addr #3 {
  %3 = tail call fastcc signext i32 @abi.score(i32 noundef signext 1, ptr noundef %0, i64 noundef 1, i64 noundef 0, ptr noundef %1, i64 noundef 0) #49
  %4 = icmp ne i32 %3, 0
  %5 = icmp ne ptr %1, null
  %6 = and i1 %5, %4
  %7 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 108), align 4
  %8 = icmp sgt i32 %7, -1
  %9 = select i1 %6, i1 %8, i1 false
  br i1 %9, label %10, label %17
10:
  %11 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 64), align 8
  %12 = zext nneg i32 %7 to i64
  %13 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %11, i64 %12
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 24
  %15 = load i64, ptr %14, align 8
  %16 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %15, i64 -1)
  tail call fastcc void @abi.fill_missing(i32 noundef signext 1, ptr noundef nonnull %1, i64 noundef 0, i64 noundef %16, i32 noundef signext 0) #46
  br label %17
17:
  ret void
}
define internal fastcc void @abi.begin(ptr noundef nonnull writeonly captures(none) initializes((0, 28)) %0, ptr noundef %1, i32 noundef signext range(i32 0, 8) %2, i64 noundef %3, i32 noundef signext %4) unnamed_addr #8 {
  store ptr %1, ptr %0, align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i32 %2, ptr %6, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store ptr null, ptr %7, align 8
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store ptr null, ptr %8, align 8
  %9 = icmp eq ptr %1, null
  br i1 %9, label %32, label %10
10:
  %11 = load i32, ptr %1, align 8
  %12 = icmp ugt i32 %11, 7
  br i1 %12, label %13, label %32
13:
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 4
  store i32 %2, ptr %14, align 4
  %15 = icmp ugt i32 %11, 15
  br i1 %15, label %16, label %32
16:
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 8
  store i64 %3, ptr %17, align 8
  %18 = icmp ugt i32 %11, 19
  br i1 %18, label %19, label %32
19:
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 16
  store i32 %4, ptr %20, align 8
  %21 = icmp ugt i32 %11, 23
  br i1 %21, label %22, label %32
22:
  %23 = getelementptr inbounds nuw i8, ptr %1, i64 20
  store i32 0, ptr %23, align 4
  %24 = icmp eq i32 %11, 24
  br i1 %24, label %32, label %25
25:
  %26 = zext i32 %11 to i64
  %27 = add nsw i64 %26, -24
  %28 = getelementptr inbounds nuw i8, ptr %1, i64 24
  store ptr %28, ptr %8, align 8
  %29 = tail call i64 @llvm.umin.i64(i64 %27, i64 488)
  %30 = getelementptr inbounds nuw i8, ptr %28, i64 %29
  %31 = getelementptr inbounds i8, ptr %30, i64 -1
  store ptr %31, ptr %7, align 8
  br label %32
32:
  ret void
}
define internal fastcc void @abi.put(ptr noundef nonnull captures(none) %0, ptr noundef readonly captures(none) %1) unnamed_addr #9 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  br label %5
5:
  %6 = phi ptr [ %1, %2 ], [ %14, %13 ]
  %7 = load i8, ptr %6, align 1
  %8 = icmp eq i8 %7, 0
  br i1 %8, label %16, label %9
9:
  %10 = load ptr, ptr %3, align 8
  %11 = load ptr, ptr %4, align 8
  %12 = icmp ult ptr %10, %11
  br i1 %12, label %13, label %16
13:
  %14 = getelementptr inbounds nuw i8, ptr %6, i64 1
  %15 = getelementptr inbounds nuw i8, ptr %10, i64 1
  store ptr %15, ptr %3, align 8
  store i8 %7, ptr %10, align 1
  br label %5
16:
  ret void
}
define internal fastcc signext i32 @abi.end(ptr noundef nonnull readonly captures(none) %0) unnamed_addr #2 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8
  %4 = icmp eq ptr %3, null
  br i1 %4, label %25, label %5
5:
  %6 = load ptr, ptr %0, align 8
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 24
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %9 = load ptr, ptr %8, align 8
  %10 = icmp eq ptr %3, %9
  %11 = icmp ugt ptr %3, %7
  %12 = select i1 %10, i1 %11, i1 false
  br i1 %12, label %13, label %23
13:
  %14 = phi ptr [ %17, %16 ], [ %3, %5 ]
  %15 = icmp ugt ptr %14, %7
  br i1 %15, label %16, label %23
16:
  %17 = getelementptr inbounds i8, ptr %14, i64 -1
  %18 = load i8, ptr %17, align 1
  %19 = icmp slt i8 %18, -64
  br i1 %19, label %13, label %20
20:
  %21 = icmp ugt i8 %18, -65
  %22 = select i1 %21, ptr %17, ptr %3
  br label %23
23:
  %24 = phi ptr [ %3, %5 ], [ %22, %20 ], [ %3, %13 ]
  store i8 0, ptr %24, align 1
  br label %25
25:
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %27 = load i32, ptr %26, align 8
  ret i32 %27
}
define internal fastcc noundef zeroext i1 @abi.schema_node(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef range(i64 0, 3) %3, i64 noundef %4, i1 noundef zeroext %5, i64 noundef range(i64 -42949672825, 42949673076) %6) unnamed_addr #0 {
  %8 = add nsw i64 %6, 55
  %9 = and i64 %8, -8
  %10 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %4, i64 -1)
  %11 = zext i1 %5 to i64
  %12 = add i64 %10, %11
  tail call fastcc void @abi.clear(ptr noundef %0, i64 noundef 72) #46
  %13 = or i64 %12, %6
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %42, label %15
15:
  %16 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %12, i64 80)
  %17 = extractvalue { i64, i1 } %16, 1
  %18 = extractvalue { i64, i1 } %16, 0
  %19 = tail call i64 @llvm.uadd.sat.i64(i64 %9, i64 %18)
  %20 = select i1 %17, i64 -1, i64 %19
  %21 = tail call fastcc ptr @abi.take(ptr noundef nonnull @abi.process_heap, i64 noundef %20) #46
  %22 = icmp eq ptr %21, null
  br i1 %22, label %47, label %23
23:
  %24 = getelementptr inbounds nuw i8, ptr %21, i64 %9
  %25 = getelementptr inbounds nuw %struct.ArrowSchema, ptr %24, i64 %12
  tail call fastcc void @abi.clear(ptr noundef nonnull %21, i64 noundef %9) #46
  %26 = mul i64 %12, 72
  tail call fastcc void @abi.clear(ptr noundef nonnull %24, i64 noundef %26) #46
  br label %27
27:
  %28 = phi i64 [ 0, %23 ], [ %41, %38 ]
  %29 = icmp eq i64 %28, %12
  br i1 %29, label %30, label %38
30:
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store ptr %21, ptr %31, align 8
  %32 = icmp eq i64 %4, 0
  %33 = select i1 %32, ptr null, ptr %25
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store ptr %33, ptr %34, align 8
  %35 = getelementptr inbounds %struct.ArrowSchema, ptr %24, i64 %4
  %36 = select i1 %5, ptr %35, ptr null
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store ptr %36, ptr %37, align 8
  br label %42
38:
  %39 = getelementptr inbounds nuw %struct.ArrowSchema, ptr %24, i64 %28
  %40 = getelementptr inbounds nuw ptr, ptr %25, i64 %28
  store ptr %39, ptr %40, align 8
  %41 = add i64 %28, 1
  br label %27
42:
  store ptr %1, ptr %0, align 8
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store ptr %2, ptr %43, align 8
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 %3, ptr %44, align 8
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %4, ptr %45, align 8
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store ptr @abi.release_schema, ptr %46, align 8
  br label %47
47:
  %48 = phi i1 [ true, %42 ], [ false, %15 ]
  ret i1 %48
}
define internal fastcc noundef zeroext i1 @abi.tensor_schema(ptr noundef %0, ptr noundef %1, i64 noundef range(i64 0, 3) %2, i32 noundef signext %3, i32 noundef signext %4, ptr noundef readonly captures(none) %5, i64 noundef %6, i1 noundef zeroext %7) unnamed_addr #0 {
  %9 = alloca %struct.Text, align 8
  %10 = alloca [352 x i8], align 1
  %11 = alloca i32, align 4
  %12 = sext i32 %3 to i64
  %13 = getelementptr inbounds [5 x i8], ptr @abi.formats, i64 %12
  %14 = icmp eq i32 %4, 0
  br i1 %14, label %15, label %22
15:
  %16 = tail call fastcc zeroext i1 @abi.schema_node(ptr noundef %0, ptr noundef nonnull %13, ptr noundef %1, i64 noundef %2, i64 noundef 0, i1 noundef zeroext %7, i64 noundef 0) #46
  %17 = and i1 %7, %16
  br i1 %17, label %18, label %74
18:
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %20 = load ptr, ptr %19, align 8
  %21 = tail call fastcc zeroext i1 @abi.schema_node(ptr noundef %20, ptr noundef nonnull @abi.str.8, ptr noundef nonnull @abi.str.3, i64 noundef 0, i64 noundef 0, i1 noundef zeroext false, i64 noundef 0) #46
  br label %74
22:
  %23 = icmp slt i32 %4, 2
  %24 = sext i32 %4 to i64
  %25 = mul nsw i64 %24, 20
  %26 = add nsw i64 %25, 135
  %27 = select i1 %23, i64 1, i64 %26
  %28 = tail call fastcc zeroext i1 @abi.schema_node(ptr noundef %0, ptr noundef nonnull @abi.str.3, ptr noundef %1, i64 noundef %2, i64 noundef 1, i1 noundef zeroext false, i64 noundef %27) #46
  br i1 %28, label %29, label %74
29:
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %31 = load ptr, ptr %30, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #47
  %32 = getelementptr inbounds nuw i8, ptr %31, i64 16
  %33 = getelementptr inbounds nuw i8, ptr %9, i64 8
  store ptr %32, ptr %33, align 8
  %34 = getelementptr inbounds nuw i8, ptr %31, i64 47
  %35 = getelementptr inbounds nuw i8, ptr %9, i64 16
  store ptr %34, ptr %35, align 8
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull @abi.str.9) #46
  call fastcc void @abi.put_int(ptr noundef %9, i64 noundef %6) #46
  store ptr %32, ptr %0, align 8
  %36 = icmp sgt i32 %4, 1
  br i1 %36, label %37, label %58
37:
  call void @llvm.lifetime.start.p0(ptr nonnull %10) #47
  store ptr %10, ptr %33, align 8
  %38 = getelementptr inbounds nuw i8, ptr %10, i64 352
  store ptr %38, ptr %35, align 8
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull @abi.str.10) #46
  %39 = zext nneg i32 %4 to i64
  br label %40
40:
  %41 = phi i64 [ %57, %54 ], [ 0, %37 ]
  %42 = icmp eq i64 %41, %39
  br i1 %42, label %43, label %51
43:
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull @abi.str.12) #46
  %44 = load ptr, ptr %33, align 8
  %45 = ptrtoint ptr %44 to i64
  %46 = ptrtoint ptr %10 to i64
  %47 = sub i64 %45, %46
  %48 = getelementptr inbounds nuw i8, ptr %31, i64 48
  store ptr %48, ptr %33, align 8
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 %27
  store ptr %49, ptr %35, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %11) #47
  store i32 2, ptr %11, align 4
  call fastcc void @abi.put_n(ptr noundef %9, ptr noundef nonnull %11, i64 noundef 4) #46
  call fastcc void @abi.metadata_put(ptr noundef %9, ptr noundef nonnull @abi.str.99, i64 noundef 20) #46
  call fastcc void @abi.metadata_put(ptr noundef %9, ptr noundef nonnull @abi.str.100, i64 noundef 24) #46
  call fastcc void @abi.metadata_put(ptr noundef %9, ptr noundef nonnull @abi.str.101, i64 noundef 24) #46
  call fastcc void @abi.metadata_put(ptr noundef %9, ptr noundef nonnull %10, i64 noundef %47) #46
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store ptr %48, ptr %50, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %11) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %10) #47
  br label %58
51:
  %52 = icmp eq i64 %41, 0
  br i1 %52, label %54, label %53
53:
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull @abi.str.11) #46
  br label %54
54:
  %55 = getelementptr inbounds nuw i64, ptr %5, i64 %41
  %56 = load i64, ptr %55, align 8
  call fastcc void @abi.put_int(ptr noundef %9, i64 noundef %56) #46
  %57 = add nuw nsw i64 %41, 1
  br label %40
58:
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %60 = load ptr, ptr %59, align 8
  %61 = load ptr, ptr %60, align 8
  br i1 %7, label %62, label %70
62:
  %63 = call fastcc zeroext i1 @abi.schema_node(ptr noundef %61, ptr noundef nonnull %13, ptr noundef nonnull @abi.str.13, i64 noundef %2, i64 noundef 0, i1 noundef zeroext true, i64 noundef 0) #46
  br i1 %63, label %64, label %72
64:
  %65 = load ptr, ptr %59, align 8
  %66 = load ptr, ptr %65, align 8
  %67 = getelementptr inbounds nuw i8, ptr %66, i64 48
  %68 = load ptr, ptr %67, align 8
  %69 = call fastcc zeroext i1 @abi.schema_node(ptr noundef %68, ptr noundef nonnull @abi.str.8, ptr noundef nonnull @abi.str.3, i64 noundef 0, i64 noundef 0, i1 noundef zeroext false, i64 noundef 0) #46
  br label %72
70:
  %71 = call fastcc zeroext i1 @abi.schema_node(ptr noundef %61, ptr noundef nonnull %13, ptr noundef nonnull @abi.str.13, i64 noundef %2, i64 noundef 0, i1 noundef zeroext false, i64 noundef 0) #46
  br label %72
72:
  %73 = phi i1 [ %69, %64 ], [ %71, %70 ], [ false, %62 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #47
  br label %74
74:
  %75 = phi i1 [ %16, %15 ], [ %21, %18 ], [ false, %22 ], [ %73, %72 ]
  ret i1 %75
}
define internal fastcc range(i64 0, 3) i64 @abi.nullable(i32 noundef signext %0, i32 noundef signext %1) unnamed_addr #7 {
  %3 = add i32 %0, -1
  %4 = icmp ult i32 %3, 2
  %5 = and i32 %0, -3
  %6 = icmp eq i32 %5, 12
  %7 = or i1 %6, %4
  %8 = icmp eq i32 %0, 15
  %9 = or i1 %8, %7
  %10 = and i32 %1, 1
  %11 = icmp ne i32 %10, 0
  %12 = and i1 %11, %9
  %13 = select i1 %12, i64 2, i64 0
  ret i64 %13
}
define internal fastcc signext i32 @abi.no_memory(ptr noundef %0) unnamed_addr #2 {
  %2 = tail call fastcc signext i32 @abi.fail(ptr noundef %0, i32 noundef signext 5, ptr noundef nonnull @abi.str.15) #46
  ret i32 %2
}
define internal fastcc void @abi.clear(ptr noundef %0, i64 noundef %1) unnamed_addr #3 {
  %3 = tail call ptr @memset(ptr noundef %0, i32 noundef signext 0, i64 noundef %1) #46
  ret void
}
define internal fastcc ptr @abi.take(ptr noundef readonly captures(none) %0, i64 noundef %1) unnamed_addr #0 {
  %3 = icmp slt i64 %1, 0
  br i1 %3, label %23, label %4
4:
  %5 = tail call i64 @llvm.umax.i64(i64 %1, i64 1)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %7 = load ptr, ptr %6, align 8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %12, label %9
9:
  %10 = load ptr, ptr %0, align 8
  %11 = tail call ptr %7(ptr noundef %10, i64 noundef %5, i64 noundef 64) #48
  br label %23
12:
  %13 = add nuw i64 %5, 72
  %14 = tail call ptr @malloc(i64 noundef %13) #48
  %15 = icmp eq ptr %14, null
  br i1 %15, label %23, label %16
16:
  %17 = getelementptr inbounds nuw i8, ptr %14, i64 8
  %18 = ptrtoint ptr %17 to i64
  %19 = sub i64 0, %18
  %20 = and i64 %19, 63
  %21 = getelementptr inbounds nuw i8, ptr %17, i64 %20
  %22 = getelementptr inbounds i8, ptr %21, i64 -8
  store ptr %14, ptr %22, align 8
  br label %23
23:
  %24 = phi ptr [ null, %2 ], [ %11, %9 ], [ %21, %16 ], [ null, %12 ]
  ret ptr %24
}
define internal void @abi.release_schema(ptr noundef captures(none) %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %4
4:
  %5 = phi i64 [ 0, %1 ], [ %21, %20 ]
  %6 = load i64, ptr %2, align 8
  %7 = icmp slt i64 %5, %6
  br i1 %7, label %12, label %8
8:
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %10 = load ptr, ptr %9, align 8
  %11 = icmp eq ptr %10, null
  br i1 %11, label %27, label %22
12:
  %13 = load ptr, ptr %3, align 8
  %14 = getelementptr inbounds nuw ptr, ptr %13, i64 %5
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds nuw i8, ptr %15, i64 56
  %17 = load ptr, ptr %16, align 8
  %18 = icmp eq ptr %17, null
  br i1 %18, label %20, label %19
19:
  tail call void %17(ptr noundef nonnull %15) #48
  br label %20
20:
  %21 = add nuw nsw i64 %5, 1
  br label %4
22:
  %23 = getelementptr inbounds nuw i8, ptr %10, i64 56
  %24 = load ptr, ptr %23, align 8
  %25 = icmp eq ptr %24, null
  br i1 %25, label %27, label %26
26:
  tail call void %24(ptr noundef nonnull %10) #48
  br label %27
27:
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %29 = load ptr, ptr %28, align 8
  tail call fastcc void @abi.give(ptr noundef nonnull @abi.process_heap, ptr noundef %29) #46
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store ptr null, ptr %30, align 8
  ret void
}
declare ptr @malloc(i64 noundef) local_unnamed_addr #10
declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64) #11
define internal fastcc void @abi.give(ptr noundef readonly captures(none) %0, ptr noundef %1) unnamed_addr #0 {
  %3 = icmp eq ptr %1, null
  br i1 %3, label %15, label %4
4:
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %6 = load ptr, ptr %5, align 8
  %7 = icmp eq ptr %6, null
  br i1 %7, label %12, label %8
8:
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %10 = load ptr, ptr %9, align 8
  %11 = load ptr, ptr %0, align 8
  tail call void %10(ptr noundef %11, ptr noundef nonnull %1) #48
  br label %15
12:
  %13 = getelementptr inbounds i8, ptr %1, i64 -8
  %14 = load ptr, ptr %13, align 8
  tail call void @free(ptr noundef %14) #48
  br label %15
15:
  ret void
}
declare void @free(ptr noundef) local_unnamed_addr #10
define internal fastcc void @abi.put_int(ptr noundef nonnull captures(none) %0, i64 noundef %1) unnamed_addr #9 {
  %3 = alloca i8, align 1
  %4 = icmp slt i64 %1, 0
  %5 = tail call i64 @llvm.abs.i64(i64 %1, i1 false)
  br i1 %4, label %6, label %7
6:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.14) #46
  br label %7
7:
  br label %8
8:
  %9 = phi i64 [ %31, %30 ], [ 0, %7 ]
  %10 = phi i64 [ %19, %30 ], [ %5, %7 ]
  %11 = phi i1 [ %28, %30 ], [ false, %7 ]
  %12 = icmp eq i64 %9, 20
  br i1 %12, label %13, label %14
13:
  ret void
14:
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #47
  %15 = getelementptr inbounds nuw i64, ptr @abi.put_int.powers, i64 %9
  %16 = load i64, ptr %15, align 8
  br label %17
17:
  %18 = phi i8 [ 48, %14 ], [ %23, %21 ]
  %19 = phi i64 [ %10, %14 ], [ %22, %21 ]
  %20 = icmp ult i64 %19, %16
  br i1 %20, label %24, label %21
21:
  %22 = sub nuw i64 %19, %16
  %23 = add i8 %18, 1
  br label %17
24:
  store i8 %18, ptr %3, align 1
  %25 = icmp ugt i8 %18, 48
  %26 = icmp eq i64 %9, 19
  %27 = or i1 %26, %25
  %28 = or i1 %11, %27
  br i1 %28, label %29, label %30
29:
  call fastcc void @abi.put_n(ptr noundef %0, ptr noundef nonnull %3, i64 noundef 1) #46
  br label %30
30:
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #47
  %31 = add nuw nsw i64 %9, 1
  br label %8
}
define internal fastcc void @abi.put_n(ptr noundef nonnull captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) unnamed_addr #9 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 16
  br label %6
6:
  %7 = phi ptr [ %1, %3 ], [ %15, %14 ]
  %8 = phi i64 [ %2, %3 ], [ %18, %14 ]
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %19, label %10
10:
  %11 = load ptr, ptr %4, align 8
  %12 = load ptr, ptr %5, align 8
  %13 = icmp ult ptr %11, %12
  br i1 %13, label %14, label %19
14:
  %15 = getelementptr inbounds nuw i8, ptr %7, i64 1
  %16 = load i8, ptr %7, align 1
  %17 = getelementptr inbounds nuw i8, ptr %11, i64 1
  store ptr %17, ptr %4, align 8
  store i8 %16, ptr %11, align 1
  %18 = add i64 %8, -1
  br label %6
19:
  ret void
}
define internal fastcc void @abi.metadata_put(ptr noundef nonnull captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) unnamed_addr #12 {
  %4 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #47
  %5 = trunc i64 %2 to i32
  store i32 %5, ptr %4, align 4
  call fastcc void @abi.put_n(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 4) #46
  tail call fastcc void @abi.put_n(ptr noundef %0, ptr noundef %1, i64 noundef %2) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #47
  ret void
}
define internal fastcc signext i32 @abi.find_set(ptr noundef readonly captures(address_is_null) %0, ptr noundef nonnull writeonly captures(none) initializes((0, 4)) %1, ptr noundef %2) unnamed_addr #4 {
  %4 = alloca %struct.Text, align 8
  store i32 0, ptr %1, align 4
  %5 = icmp eq ptr %0, null
  br i1 %5, label %37, label %6
6:
  %7 = tail call fastcc zeroext i1 @abi.same(ptr noundef nonnull %0, ptr noundef nonnull @abi.str.17) #46
  br i1 %7, label %37, label %8
8:
  %9 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 48), align 8
  %10 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 72), align 8
  %11 = tail call i32 @llvm.smax.i32(i32 %9, i32 0)
  %12 = zext nneg i32 %11 to i64
  br label %13
13:
  %14 = phi i64 [ 0, %8 ], [ %21, %20 ]
  %15 = icmp eq i64 %14, %12
  br i1 %15, label %24, label %16
16:
  %17 = getelementptr inbounds nuw %struct.CarrotOutputSet, ptr %10, i64 %14
  %18 = load ptr, ptr %17, align 8
  %19 = tail call fastcc zeroext i1 @abi.same(ptr noundef nonnull %0, ptr noundef %18) #46
  br i1 %19, label %22, label %20
20:
  %21 = add nuw nsw i64 %14, 1
  br label %13
22:
  %23 = trunc nuw nsw i64 %14 to i32
  store i32 %23, ptr %1, align 4
  br label %37
24:
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #47
  call fastcc void @abi.begin(ptr noundef %4, ptr noundef %2, i32 noundef signext 1, i64 noundef -1, i32 noundef signext -1) #46
  call fastcc void @abi.put(ptr noundef %4, ptr noundef nonnull @abi.str.18) #46
  call fastcc void @abi.put_name(ptr noundef %4, ptr noundef nonnull %0) #46
  call fastcc void @abi.put(ptr noundef %4, ptr noundef nonnull @abi.str.19) #46
  br label %25
25:
  %26 = phi i64 [ %36, %33 ], [ 0, %24 ]
  %27 = icmp eq i64 %26, %12
  br i1 %27, label %28, label %30
28:
  %29 = call fastcc signext i32 @abi.end(ptr noundef %4) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #47
  br label %37
30:
  %31 = icmp eq i64 %26, 0
  br i1 %31, label %33, label %32
32:
  call fastcc void @abi.put(ptr noundef %4, ptr noundef nonnull @abi.str.20) #46
  br label %33
33:
  %34 = getelementptr inbounds nuw %struct.CarrotOutputSet, ptr %10, i64 %26
  %35 = load ptr, ptr %34, align 8
  call fastcc void @abi.put_name(ptr noundef %4, ptr noundef %35) #46
  %36 = add nuw nsw i64 %26, 1
  br label %25
37:
  %38 = phi i32 [ 0, %22 ], [ %29, %28 ], [ 0, %6 ], [ 0, %3 ]
  ret i32 %38
}
define internal fastcc signext i32 @abi.schema_of_set(i32 noundef signext %0, ptr noundef %1, ptr noundef %2) unnamed_addr #0 {
  %4 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 72), align 8
  %5 = sext i32 %0 to i64
  %6 = getelementptr inbounds %struct.CarrotOutputSet, ptr %4, i64 %5
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %8 = load i32, ptr %7, align 8
  %9 = sext i32 %8 to i64
  %10 = tail call fastcc zeroext i1 @abi.schema_node(ptr noundef %1, ptr noundef nonnull @abi.str.7, ptr noundef nonnull @abi.str.3, i64 noundef 0, i64 noundef %9, i1 noundef zeroext false, i64 noundef 0) #46
  %11 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 64), align 8
  %12 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %14
14:
  %15 = phi i64 [ %43, %21 ], [ 0, %3 ]
  %16 = phi i1 [ %42, %21 ], [ %10, %3 ]
  br i1 %16, label %17, label %44
17:
  %18 = load i32, ptr %7, align 8
  %19 = sext i32 %18 to i64
  %20 = icmp slt i64 %15, %19
  br i1 %20, label %21, label %51
21:
  %22 = load ptr, ptr %12, align 8
  %23 = getelementptr inbounds nuw i32, ptr %22, i64 %15
  %24 = load i32, ptr %23, align 4
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds %struct.CarrotOutputDesc, ptr %11, i64 %25
  %27 = load ptr, ptr %13, align 8
  %28 = getelementptr inbounds nuw ptr, ptr %27, i64 %15
  %29 = load ptr, ptr %28, align 8
  %30 = load ptr, ptr %26, align 8
  %31 = getelementptr inbounds nuw i8, ptr %26, i64 8
  %32 = load i32, ptr %31, align 8
  %33 = getelementptr inbounds nuw i8, ptr %26, i64 12
  %34 = load i32, ptr %33, align 4
  %35 = getelementptr inbounds nuw i8, ptr %26, i64 16
  %36 = load ptr, ptr %35, align 8
  %37 = getelementptr inbounds nuw i8, ptr %26, i64 24
  %38 = load i64, ptr %37, align 8
  %39 = getelementptr inbounds nuw i8, ptr %26, i64 32
  %40 = load ptr, ptr %39, align 8
  %41 = icmp ne ptr %40, null
  %42 = tail call fastcc zeroext i1 @abi.tensor_schema(ptr noundef %29, ptr noundef %30, i64 noundef 2, i32 noundef signext %32, i32 noundef signext %34, ptr noundef %36, i64 noundef %38, i1 noundef zeroext %41) #46
  %43 = add nuw nsw i64 %15, 1
  br label %14
44:
  %45 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %46 = load ptr, ptr %45, align 8
  %47 = icmp eq ptr %46, null
  br i1 %47, label %49, label %48
48:
  tail call void %46(ptr noundef nonnull %1) #48
  br label %49
49:
  %50 = tail call fastcc signext i32 @abi.no_memory(ptr noundef %2) #46
  br label %51
51:
  %52 = phi i32 [ %50, %49 ], [ 0, %17 ]
  ret i32 %52
}
define internal fastcc zeroext i1 @abi.same(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) unnamed_addr #13 {
  br label %3
3:
  %4 = phi ptr [ %0, %2 ], [ %12, %11 ]
  %5 = phi ptr [ %1, %2 ], [ %13, %11 ]
  %6 = load i8, ptr %4, align 1
  %7 = icmp ne i8 %6, 0
  %8 = load i8, ptr %5, align 1
  %9 = icmp eq i8 %6, %8
  %10 = select i1 %7, i1 %9, i1 false
  br i1 %10, label %11, label %14
11:
  %12 = getelementptr inbounds nuw i8, ptr %4, i64 1
  %13 = getelementptr inbounds nuw i8, ptr %5, i64 1
  br label %3
14:
  %15 = icmp eq i8 %6, %8
  ret i1 %15
}
define internal fastcc void @abi.put_name(ptr noundef nonnull captures(none) %0, ptr noundef readonly captures(none) %1) unnamed_addr #9 {
  br label %3
3:
  %4 = phi i64 [ 0, %2 ], [ %15, %14 ]
  %5 = icmp eq i64 %4, 96
  br i1 %5, label %6, label %10
6:
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 96
  %8 = load i8, ptr %7, align 1
  %9 = icmp ne i8 %8, 0
  br label %16
10:
  %11 = getelementptr inbounds nuw i8, ptr %1, i64 %4
  %12 = load i8, ptr %11, align 1
  %13 = icmp eq i8 %12, 0
  br i1 %13, label %16, label %14
14:
  %15 = add nuw nsw i64 %4, 1
  br label %3
16:
  %17 = phi i1 [ %9, %6 ], [ false, %10 ]
  br label %18
18:
  %19 = phi i64 [ %4, %16 ], [ %27, %26 ]
  %20 = icmp ne i64 %19, 0
  %21 = select i1 %17, i1 %20, i1 false
  br i1 %21, label %22, label %28
22:
  %23 = getelementptr inbounds nuw i8, ptr %1, i64 %19
  %24 = load i8, ptr %23, align 1
  %25 = icmp slt i8 %24, -64
  br i1 %25, label %26, label %28
26:
  %27 = add nsw i64 %19, -1
  br label %18
28:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.21) #46
  tail call fastcc void @abi.put_n(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %19) #46
  %29 = select i1 %17, ptr @abi.str.22, ptr @abi.str.21
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull %29) #46
  ret void
}
define internal fastcc signext i32 @abi.heap_of(ptr noundef nonnull %0, ptr noundef readonly captures(address_is_null) %1, ptr noundef %2) unnamed_addr #0 {
  tail call fastcc void @abi.clear(ptr noundef nonnull %0, i64 noundef 48) #46
  %4 = icmp eq ptr %1, null
  br i1 %4, label %47, label %5
5:
  %6 = load i32, ptr %1, align 8
  %7 = icmp ult i32 %6, 32
  br i1 %7, label %47, label %8
8:
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %10 = load ptr, ptr %9, align 8
  %11 = icmp eq ptr %10, null
  %12 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %13 = load ptr, ptr %12, align 8
  %14 = icmp ne ptr %13, null
  %15 = xor i1 %11, %14
  br i1 %15, label %18, label %16
16:
  %17 = tail call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 1, ptr noundef nonnull @abi.str.24) #46
  br label %47
18:
  %19 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %20 = load ptr, ptr %19, align 8
  store ptr %20, ptr %0, align 8
  %21 = load ptr, ptr %9, align 8
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store ptr %21, ptr %22, align 8
  %23 = load ptr, ptr %12, align 8
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store ptr %23, ptr %24, align 8
  %25 = load i32, ptr %1, align 8
  %26 = icmp ugt i32 %25, 63
  br i1 %26, label %27, label %32
27:
  %28 = getelementptr inbounds nuw i8, ptr %1, i64 60
  %29 = load i32, ptr %28, align 4
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 44
  store i32 %29, ptr %30, align 4
  %31 = load i32, ptr %1, align 8
  br label %32
32:
  %33 = phi i32 [ %31, %27 ], [ %25, %18 ]
  %34 = icmp ult i32 %33, 60
  br i1 %34, label %47, label %35
35:
  %36 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %37 = load ptr, ptr %36, align 8
  %38 = icmp eq ptr %37, null
  br i1 %38, label %47, label %39
39:
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store ptr %37, ptr %40, align 8
  %41 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %42 = load i64, ptr %41, align 8
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %42, ptr %43, align 8
  %44 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %45 = load i32, ptr %44, align 8
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i32 %45, ptr %46, align 8
  br label %47
47:
  %48 = phi i32 [ 0, %39 ], [ %17, %16 ], [ 0, %3 ], [ 0, %5 ], [ 0, %35 ], [ 0, %32 ]
  ret i32 %48
}
define internal fastcc signext i32 @abi.bind_with(ptr noundef %0, ptr noundef nonnull readonly captures(none) %1, ptr noundef %2, ptr noundef nonnull writeonly captures(none) %3, ptr noundef %4) unnamed_addr #0 {
  %6 = alloca [2 x i8], align 1
  %7 = alloca %struct.Json, align 8
  %8 = alloca [16 x i8], align 1
  %9 = alloca i64, align 8
  %10 = alloca %struct.Json, align 8
  %11 = alloca %struct.Dims, align 8
  %12 = alloca %struct.Dims, align 8
  %13 = alloca i64, align 8
  %14 = alloca %struct.Text, align 8
  %15 = alloca %struct.Names, align 8
  %16 = icmp eq ptr %0, null
  br i1 %16, label %24, label %17
17:
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %19 = load ptr, ptr %18, align 8
  %20 = icmp eq ptr %19, null
  br i1 %20, label %24, label %21
21:
  %22 = load ptr, ptr %0, align 8
  %23 = icmp eq ptr %22, null
  br i1 %23, label %24, label %26
24:
  %25 = tail call fastcc signext i32 @abi.fail(ptr noundef %4, i32 noundef signext 1, ptr noundef nonnull @abi.str.25) #46
  br label %511
26:
  %27 = tail call fastcc zeroext i1 @abi.same(ptr noundef nonnull %22, ptr noundef nonnull @abi.str.7) #46
  br i1 %27, label %30, label %28
28:
  call void @llvm.lifetime.start.p0(ptr nonnull %14) #47
  call fastcc void @abi.begin(ptr noundef %14, ptr noundef %4, i32 noundef signext 2, i64 noundef -1, i32 noundef signext -1) #46
  call fastcc void @abi.put(ptr noundef %14, ptr noundef nonnull @abi.str.26) #46
  call fastcc void @abi.put_type(ptr noundef %14, ptr noundef nonnull %0) #46
  %29 = call fastcc signext i32 @abi.end(ptr noundef %14) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %14) #47
  br label %511
30:
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %32 = load i64, ptr %31, align 8
  %33 = icmp ugt i64 %32, 536870911
  br i1 %33, label %34, label %36
34:
  %35 = tail call fastcc signext i32 @abi.fail(ptr noundef %4, i32 noundef signext 1, ptr noundef nonnull @abi.str.27) #46
  br label %511
36:
  %37 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 40), align 8
  %38 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 56), align 8
  %39 = tail call i32 @llvm.smax.i32(i32 %37, i32 0)
  %40 = zext nneg i32 %39 to i64
  br label %41
41:
  %42 = phi i64 [ %65, %57 ], [ 0, %36 ]
  %43 = phi i64 [ %64, %57 ], [ 0, %36 ]
  %44 = icmp eq i64 %42, %40
  br i1 %44, label %45, label %57
45:
  %46 = tail call i32 @llvm.smax.i32(i32 %37, i32 -1)
  %47 = sext i32 %46 to i64
  %48 = mul nsw i64 %47, 80
  %49 = add nsw i64 %48, 160
  %50 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %43, i64 12)
  %51 = extractvalue { i64, i1 } %50, 1
  %52 = extractvalue { i64, i1 } %50, 0
  %53 = tail call i64 @llvm.uadd.sat.i64(i64 %49, i64 %52)
  %54 = select i1 %51, i64 -1, i64 %53
  %55 = tail call fastcc ptr @abi.take(ptr noundef %2, i64 noundef %54) #46
  %56 = icmp eq ptr %55, null
  br i1 %56, label %66, label %68
57:
  %58 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %38, i64 %42
  %59 = getelementptr inbounds nuw i8, ptr %58, i64 32
  %60 = load i32, ptr %59, align 8
  %61 = tail call i32 @llvm.umax.i32(i32 %60, i32 1)
  %62 = tail call i32 @llvm.smax.i32(i32 %61, i32 -1)
  %63 = sext i32 %62 to i64
  %64 = add i64 %43, %63
  %65 = add nuw nsw i64 %42, 1
  br label %41
66:
  %67 = tail call fastcc signext i32 @abi.no_memory(ptr noundef %4) #46
  br label %511
68:
  tail call fastcc void @abi.clear(ptr noundef nonnull %55, i64 noundef %54) #46
  %69 = getelementptr inbounds nuw i8, ptr %55, i64 160
  %70 = getelementptr inbounds nuw i8, ptr %55, i64 144
  store ptr %69, ptr %70, align 8
  %71 = getelementptr inbounds nuw i8, ptr %69, i64 %48
  %72 = getelementptr inbounds nuw i8, ptr %55, i64 152
  store ptr %71, ptr %72, align 8
  tail call fastcc void @abi.copy(ptr noundef %55, ptr noundef %2, i64 noundef 48) #46
  %73 = load i32, ptr %1, align 4
  %74 = getelementptr inbounds nuw i8, ptr %55, i64 120
  store i32 %73, ptr %74, align 8
  %75 = getelementptr inbounds nuw i8, ptr %1, i64 4
  %76 = load i32, ptr %75, align 4
  %77 = getelementptr inbounds nuw i8, ptr %55, i64 124
  store i32 %76, ptr %77, align 4
  %78 = load i64, ptr %31, align 8
  %79 = getelementptr inbounds nuw i8, ptr %55, i64 128
  store i64 %78, ptr %79, align 8
  %80 = trunc i64 %43 to i32
  %81 = getelementptr inbounds nuw i8, ptr %55, i64 136
  store i32 %80, ptr %81, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %15) #47
  %82 = load i64, ptr %31, align 8
  %83 = shl i64 %82, 1
  br label %84
84:
  %85 = phi i32 [ 4, %68 ], [ %88, %84 ]
  %86 = zext i32 %85 to i64
  %87 = icmp ugt i64 %83, %86
  %88 = shl i32 %85, 1
  br i1 %87, label %84, label %89
89:
  store ptr %0, ptr %15, align 8
  %90 = add i32 %85, -1
  %91 = getelementptr inbounds nuw i8, ptr %15, i64 8
  store i32 %90, ptr %91, align 8
  %92 = shl nuw nsw i64 %86, 2
  %93 = tail call fastcc ptr @abi.take(ptr noundef readonly %2, i64 noundef %92) #46
  %94 = getelementptr inbounds nuw i8, ptr %15, i64 16
  store ptr %93, ptr %94, align 8
  %95 = icmp eq ptr %93, null
  br i1 %95, label %495, label %96
96:
  tail call fastcc void @abi.clear(ptr noundef nonnull %93, i64 noundef %92) #46
  %97 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %98
98:
  %99 = phi i64 [ %123, %122 ], [ 0, %96 ]
  %100 = load i64, ptr %31, align 8
  %101 = icmp sgt i64 %100, %99
  br i1 %101, label %102, label %124
102:
  %103 = load ptr, ptr %97, align 8
  %104 = getelementptr inbounds nuw ptr, ptr %103, i64 %99
  %105 = load ptr, ptr %104, align 8
  %106 = getelementptr inbounds nuw i8, ptr %105, i64 8
  %107 = load ptr, ptr %106, align 8
  %108 = icmp eq ptr %107, null
  %109 = select i1 %108, ptr @abi.str.3, ptr %107
  %110 = call fastcc ptr @abi.slot_of(ptr noundef nonnull %15, ptr noundef nonnull %109) #46
  %111 = load i32, ptr %110, align 4
  %112 = icmp eq i32 %111, 0
  br i1 %112, label %113, label %116
113:
  %114 = trunc i64 %99 to i32
  %115 = add i32 %114, 1
  br label %120
116:
  %117 = icmp sgt i32 %111, 0
  br i1 %117, label %118, label %122
118:
  %119 = sub nsw i32 0, %111
  br label %120
120:
  %121 = phi i32 [ %119, %118 ], [ %115, %113 ]
  store i32 %121, ptr %110, align 4
  br label %122
122:
  %123 = add nuw nsw i64 %99, 1
  br label %98
124:
  %125 = load i32, ptr @carrot_parts, align 4
  %126 = and i32 %125, 4
  %127 = icmp eq i32 %126, 0
  %128 = getelementptr inbounds nuw i8, ptr %11, i64 12
  %129 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %130 = getelementptr inbounds nuw i8, ptr %11, i64 16
  %131 = getelementptr inbounds nuw i8, ptr %12, i64 12
  %132 = getelementptr inbounds nuw i8, ptr %12, i64 8
  %133 = getelementptr inbounds nuw i8, ptr %12, i64 16
  %134 = getelementptr inbounds nuw i8, ptr %10, i64 8
  %135 = getelementptr inbounds nuw i8, ptr %7, i64 8
  br label %136
136:
  %137 = phi i64 [ %494, %488 ], [ 0, %124 ]
  %138 = phi i32 [ %490, %488 ], [ 0, %124 ]
  %139 = phi i32 [ %493, %488 ], [ 0, %124 ]
  %140 = icmp eq i64 %137, %40
  br i1 %140, label %500, label %141
141:
  %142 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %38, i64 %137
  %143 = load ptr, ptr %70, align 8
  %144 = getelementptr inbounds nuw %struct.Feed, ptr %143, i64 %137
  %145 = load ptr, ptr %72, align 8
  %146 = sext i32 %138 to i64
  %147 = getelementptr inbounds %struct.Source, ptr %145, i64 %146
  %148 = load ptr, ptr %142, align 8
  %149 = call fastcc ptr @abi.slot_of(ptr noundef nonnull readonly %15, ptr noundef %148) #46
  %150 = load i32, ptr %149, align 4
  %151 = getelementptr inbounds nuw i8, ptr %144, i64 4
  store i32 %138, ptr %151, align 4
  br i1 %127, label %160, label %152
152:
  %153 = getelementptr inbounds nuw i8, ptr %142, i64 32
  %154 = load i32, ptr %153, align 8
  %155 = icmp eq i32 %154, 0
  br i1 %155, label %160, label %156
156:
  %157 = icmp sgt i32 %150, 0
  br i1 %157, label %162, label %158
158:
  %159 = getelementptr inbounds nuw i8, ptr %144, i64 8
  store i8 0, ptr %159, align 8
  br label %172
160:
  %161 = getelementptr inbounds nuw i8, ptr %144, i64 8
  store i8 1, ptr %161, align 8
  br label %175
162:
  %163 = load ptr, ptr %97, align 8
  %164 = zext nneg i32 %150 to i64
  %165 = getelementptr ptr, ptr %163, i64 %164
  %166 = getelementptr i8, ptr %165, i64 -8
  %167 = load ptr, ptr %166, align 8
  %168 = load ptr, ptr %167, align 8
  %169 = tail call fastcc zeroext i1 @abi.starts(ptr noundef %168, ptr noundef nonnull @abi.str.87) #46
  %170 = getelementptr inbounds nuw i8, ptr %144, i64 8
  %171 = zext i1 %169 to i8
  store i8 %171, ptr %170, align 8
  br i1 %169, label %175, label %172
172:
  %173 = phi ptr [ %159, %158 ], [ %170, %162 ]
  %174 = load i32, ptr %153, align 8
  store i32 %174, ptr %144, align 8
  br label %419
175:
  %176 = phi ptr [ %161, %160 ], [ %170, %162 ]
  store i32 1, ptr %144, align 8
  %177 = getelementptr inbounds nuw i8, ptr %147, i64 4
  store i32 %139, ptr %177, align 4
  %178 = getelementptr inbounds nuw i8, ptr %142, i64 36
  %179 = load i32, ptr %178, align 4
  %180 = trunc i32 %179 to i8
  %181 = getelementptr inbounds nuw i8, ptr %147, i64 10
  store i8 %180, ptr %181, align 2
  %182 = load ptr, ptr %142, align 8
  %183 = call fastcc signext i32 @abi.lookup(ptr noundef nonnull readonly %15, ptr noundef %182, i32 noundef signext %139, ptr noundef %147, ptr noundef %4) #46
  %184 = icmp eq i32 %183, 0
  br i1 %184, label %185, label %505
185:
  %186 = load ptr, ptr %97, align 8
  %187 = load i32, ptr %147, align 4
  %188 = sext i32 %187 to i64
  %189 = getelementptr inbounds ptr, ptr %186, i64 %188
  %190 = load ptr, ptr %189, align 8
  %191 = getelementptr inbounds nuw i8, ptr %142, i64 12
  %192 = load i32, ptr %191, align 4
  %193 = icmp eq i32 %192, 0
  br i1 %193, label %194, label %198
194:
  %195 = getelementptr inbounds nuw i8, ptr %142, i64 24
  %196 = load i64, ptr %195, align 8
  %197 = icmp eq i64 %196, 1
  br i1 %197, label %199, label %198
198:
  br label %199
199:
  %200 = phi ptr [ %142, %198 ], [ null, %194 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %11) #47
  call void @llvm.lifetime.start.p0(ptr nonnull %12) #47
  store ptr %142, ptr %11, align 8
  store i32 0, ptr %128, align 4
  store i32 0, ptr %129, align 8
  store i8 0, ptr %130, align 8
  store ptr %142, ptr %12, align 8
  store i32 0, ptr %131, align 4
  store i32 0, ptr %132, align 8
  store i8 0, ptr %133, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %13) #47
  %201 = getelementptr inbounds nuw i8, ptr %144, i64 16
  br label %202
202:
  %203 = phi i64 [ %237, %360 ], [ 0, %199 ]
  %204 = phi ptr [ %364, %360 ], [ %190, %199 ]
  %205 = phi i64 [ %228, %360 ], [ 1, %199 ]
  %206 = phi ptr [ %361, %360 ], [ null, %199 ]
  %207 = load ptr, ptr %204, align 8
  %208 = icmp eq ptr %207, null
  br i1 %208, label %365, label %209
209:
  %210 = tail call fastcc zeroext i1 @abi.starts(ptr noundef nonnull %207, ptr noundef nonnull @abi.str.9) #46
  br i1 %210, label %211, label %365
211:
  call void @llvm.lifetime.start.p0(ptr nonnull %10) #47
  %212 = getelementptr inbounds nuw i8, ptr %207, i64 3
  store ptr %212, ptr %10, align 8
  %213 = tail call fastcc i64 @abi.length(ptr noundef nonnull %212) #46
  %214 = getelementptr inbounds nuw i8, ptr %212, i64 %213
  store ptr %214, ptr %134, align 8
  %215 = call fastcc zeroext i1 @abi.json_int(ptr noundef %10, ptr noundef nonnull %13) #46
  %216 = load ptr, ptr %10, align 8
  %217 = load ptr, ptr %134, align 8
  %218 = icmp eq ptr %216, %217
  %219 = select i1 %215, i1 %218, i1 false
  call void @llvm.lifetime.end.p0(ptr nonnull %10) #47
  br i1 %219, label %220, label %365
220:
  %221 = icmp eq i64 %203, 8
  br i1 %221, label %230, label %222
222:
  %223 = getelementptr inbounds nuw i8, ptr %204, i64 32
  %224 = load i64, ptr %223, align 8
  %225 = icmp eq i64 %224, 1
  br i1 %225, label %226, label %230
226:
  %227 = load i64, ptr %13, align 8
  %228 = tail call fastcc i64 @abi.product(i64 noundef %205, i64 noundef %227) #46
  %229 = icmp slt i64 %228, 0
  br i1 %229, label %230, label %236
230:
  %231 = load i32, ptr %177, align 4
  %232 = load ptr, ptr %142, align 8
  %233 = getelementptr inbounds nuw i8, ptr %142, i64 8
  %234 = load i32, ptr %233, align 8
  %235 = tail call fastcc signext i32 @abi.wrong_type(ptr noundef %4, i32 noundef signext %231, ptr noundef %232, ptr noundef readonly %190, i32 noundef signext %234, ptr noundef %200, ptr noundef nonnull @abi.str.95) #46
  br label %416
236:
  %237 = add nuw nsw i64 %203, 1
  %238 = getelementptr inbounds nuw i64, ptr %201, i64 %203
  store i64 %227, ptr %238, align 8
  call fastcc void @abi.next_dim(ptr noundef %12, i64 noundef %227) #46
  %239 = icmp eq ptr %206, null
  %240 = icmp eq i64 %203, 0
  %241 = select i1 %239, i1 %240, i1 false
  br i1 %241, label %242, label %360
242:
  %243 = getelementptr inbounds nuw i8, ptr %204, i64 16
  %244 = load ptr, ptr %243, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #47
  %245 = call fastcc zeroext i1 @abi.metadata_find(ptr noundef %244, ptr noundef nonnull @abi.str.99, ptr noundef %7) #46
  br i1 %245, label %246, label %358
246:
  %247 = load ptr, ptr %135, align 8
  %248 = ptrtoint ptr %247 to i64
  %249 = load ptr, ptr %7, align 8
  %250 = ptrtoint ptr %249 to i64
  %251 = tail call i64 @llvm.usub.sat.i64(i64 %248, i64 %250)
  br label %252
252:
  %253 = phi ptr [ %264, %263 ], [ %249, %246 ]
  %254 = phi i64 [ %265, %263 ], [ 0, %246 ]
  %255 = getelementptr inbounds nuw i8, ptr @abi.str.100, i64 %254
  %256 = icmp eq i64 %254, %251
  br i1 %256, label %266, label %257
257:
  %258 = icmp eq i64 %254, 24
  br i1 %258, label %358, label %259
259:
  %260 = load i8, ptr %255, align 1
  %261 = load i8, ptr %253, align 1
  %262 = icmp eq i8 %261, %260
  br i1 %262, label %263, label %358
263:
  %264 = getelementptr inbounds nuw i8, ptr %253, i64 1
  %265 = add nuw nsw i64 %254, 1
  br label %252
266:
  store ptr %253, ptr %7, align 8
  %267 = icmp eq i64 %251, 24
  br i1 %267, label %268, label %358
268:
  %269 = call fastcc zeroext i1 @abi.metadata_find(ptr noundef %244, ptr noundef nonnull @abi.str.101, ptr noundef %7) #46
  br i1 %269, label %270, label %358
270:
  %271 = call fastcc zeroext i1 @abi.eat(ptr noundef %7, i8 noundef zeroext 123) #46
  br i1 %271, label %272, label %358
272:
  %273 = phi i1 [ false, %355 ], [ true, %270 ]
  %274 = call fastcc zeroext i1 @abi.eat(ptr noundef %7, i8 noundef zeroext 125) #46
  br i1 %274, label %358, label %275
275:
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #47
  br i1 %273, label %278, label %276
276:
  %277 = call fastcc zeroext i1 @abi.eat(ptr noundef %7, i8 noundef zeroext 44) #46
  br i1 %277, label %278, label %356
278:
  %279 = call fastcc zeroext i1 @abi.json_string(ptr noundef %7, ptr noundef %8, i64 noundef 16) #46
  br i1 %279, label %280, label %356
280:
  %281 = call fastcc zeroext i1 @abi.eat(ptr noundef %7, i8 noundef zeroext 58) #46
  br i1 %281, label %282, label %356
282:
  %283 = call fastcc zeroext i1 @abi.same(ptr noundef nonnull %8, ptr noundef nonnull @abi.str.103) #46
  %284 = call fastcc zeroext i1 @abi.same(ptr noundef nonnull %8, ptr noundef nonnull @abi.str.104) #46
  br i1 %283, label %327, label %285
285:
  br i1 %284, label %286, label %289
286:
  %287 = call fastcc zeroext i8 @abi.peek(ptr noundef %7) #46
  %288 = icmp eq i8 %287, 91
  br i1 %288, label %327, label %289
289:
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #47
  br label %290
290:
  %291 = phi i32 [ 0, %289 ], [ %323, %322 ]
  %292 = call fastcc zeroext i8 @abi.peek(ptr noundef nonnull %7) #46
  switch i8 %292, label %295 [
    i8 0, label %325
    i8 34, label %293
  ]
293:
  %294 = call fastcc zeroext i1 @abi.json_string(ptr noundef nonnull %7, ptr noundef %6, i64 noundef 2) #46
  br i1 %294, label %322, label %325
295:
  %296 = icmp eq i32 %291, 0
  br i1 %296, label %297, label %298
297:
  switch i8 %292, label %298 [
    i8 125, label %325
    i8 93, label %325
    i8 44, label %325
  ]
298:
  %299 = and i8 %292, -33
  switch i8 %299, label %304 [
    i8 91, label %300
    i8 93, label %302
  ]
300:
  %301 = add nuw nsw i32 %291, 1
  br label %315
302:
  %303 = add nsw i32 %291, -1
  br label %315
304:
  switch i8 %292, label %305 [
    i8 58, label %315
    i8 44, label %315
  ]
305:
  %306 = load ptr, ptr %135, align 8
  %307 = load ptr, ptr %7, align 8
  br label %308
308:
  %309 = phi ptr [ %307, %305 ], [ %314, %313 ]
  %310 = icmp ult ptr %309, %306
  br i1 %310, label %311, label %319
311:
  %312 = load i8, ptr %309, align 1
  switch i8 %312, label %313 [
    i8 44, label %319
    i8 93, label %319
    i8 125, label %319
    i8 32, label %319
    i8 10, label %319
  ]
313:
  %314 = getelementptr inbounds nuw i8, ptr %309, i64 1
  br label %308
315:
  %316 = phi i32 [ %301, %300 ], [ %303, %302 ], [ %291, %304 ], [ %291, %304 ]
  %317 = load ptr, ptr %7, align 8
  %318 = getelementptr inbounds nuw i8, ptr %317, i64 1
  br label %319
319:
  %320 = phi ptr [ %318, %315 ], [ %309, %311 ], [ %309, %311 ], [ %309, %311 ], [ %309, %311 ], [ %309, %311 ], [ %309, %308 ]
  %321 = phi i32 [ %316, %315 ], [ %291, %311 ], [ %291, %311 ], [ %291, %311 ], [ %291, %311 ], [ %291, %311 ], [ %291, %308 ]
  store ptr %320, ptr %7, align 8
  br label %322
322:
  %323 = phi i32 [ %291, %293 ], [ %321, %319 ]
  %324 = icmp sgt i32 %323, 0
  br i1 %324, label %290, label %326
325:
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  br label %356
326:
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  br label %355
327:
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #47
  %328 = call fastcc zeroext i1 @abi.eat(ptr noundef %7, i8 noundef zeroext 91) #46
  br i1 %328, label %329, label %352
329:
  %330 = phi i64 [ %347, %345 ], [ 1, %327 ]
  %331 = phi i64 [ %346, %345 ], [ 0, %327 ]
  %332 = call fastcc zeroext i1 @abi.eat(ptr noundef %7, i8 noundef zeroext 93) #46
  br i1 %332, label %349, label %333
333:
  %334 = icmp eq i64 %331, 0
  br i1 %334, label %337, label %335
335:
  %336 = call fastcc zeroext i1 @abi.eat(ptr noundef %7, i8 noundef zeroext 44) #46
  br i1 %336, label %337, label %352
337:
  %338 = call fastcc zeroext i1 @abi.json_int(ptr noundef %7, ptr noundef %9) #46
  br i1 %338, label %339, label %352
339:
  %340 = load i64, ptr %9, align 8
  %341 = icmp ne i64 %340, %331
  %342 = select i1 %284, i1 %341, i1 false
  br i1 %342, label %352, label %343
343:
  br i1 %283, label %344, label %345
344:
  call fastcc void @abi.next_dim(ptr noundef nonnull %11, i64 noundef %340) #46
  br label %345
345:
  %346 = add nuw nsw i64 %331, 1
  %347 = tail call fastcc i64 @abi.product(i64 noundef %330, i64 noundef %340) #46
  %348 = icmp slt i64 %347, 0
  br i1 %348, label %352, label %329
349:
  %350 = icmp ne i64 %330, %227
  %351 = and i1 %283, %350
  br i1 %351, label %352, label %354
352:
  %353 = phi ptr [ @abi.str.102, %337 ], [ @abi.str.102, %345 ], [ @abi.str.105, %339 ], [ @abi.str.102, %335 ], [ @abi.str.102, %327 ], [ @abi.str.106, %349 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #47
  br label %356
354:
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #47
  br label %355
355:
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #47
  br label %272
356:
  %357 = phi ptr [ %353, %352 ], [ @abi.str.102, %325 ], [ @abi.str.102, %276 ], [ @abi.str.102, %278 ], [ @abi.str.102, %280 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #47
  br label %358
358:
  %359 = phi ptr [ null, %242 ], [ null, %266 ], [ @abi.str.102, %270 ], [ %357, %356 ], [ null, %268 ], [ null, %272 ], [ null, %257 ], [ null, %259 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #47
  br label %360
360:
  %361 = phi ptr [ %359, %358 ], [ %206, %236 ]
  %362 = getelementptr inbounds nuw i8, ptr %204, i64 40
  %363 = load ptr, ptr %362, align 8
  %364 = load ptr, ptr %363, align 8
  br label %202
365:
  %366 = trunc i64 %203 to i8
  %367 = getelementptr inbounds nuw i8, ptr %147, i64 11
  store i8 %366, ptr %367, align 1
  %368 = getelementptr inbounds nuw i8, ptr %142, i64 24
  %369 = load i64, ptr %368, align 8
  %370 = icmp eq i64 %205, %369
  %371 = icmp samesign ult i64 %203, 2
  %372 = select i1 %370, i1 true, i1 %371
  br i1 %372, label %373, label %408
373:
  %374 = icmp eq ptr %206, null
  %375 = select i1 %370, i1 %374, i1 false
  br i1 %375, label %376, label %399
376:
  %377 = load i8, ptr %130, align 8
  %378 = trunc nuw i8 %377 to i1
  %379 = load i32, ptr %128, align 4
  %380 = icmp sgt i32 %379, 1
  %381 = select i1 %378, i1 %380, i1 false
  br i1 %381, label %382, label %387
382:
  %383 = load ptr, ptr %11, align 8
  %384 = getelementptr inbounds nuw i8, ptr %383, i64 12
  %385 = load i32, ptr %384, align 4
  %386 = icmp sgt i32 %385, 1
  br i1 %386, label %408, label %387
387:
  %388 = load i8, ptr %133, align 8
  %389 = trunc nuw i8 %388 to i1
  %390 = load i32, ptr %131, align 4
  %391 = icmp sgt i32 %390, 1
  %392 = select i1 %389, i1 %391, i1 false
  br i1 %392, label %393, label %399
393:
  %394 = load ptr, ptr %12, align 8
  %395 = getelementptr inbounds nuw i8, ptr %394, i64 12
  %396 = load i32, ptr %395, align 4
  %397 = freeze i32 %396
  %398 = icmp sgt i32 %397, 1
  br i1 %398, label %408, label %399
399:
  %400 = phi ptr [ null, %393 ], [ %206, %373 ], [ null, %387 ]
  %401 = icmp eq ptr %400, null
  %402 = and i1 %370, %401
  br i1 %402, label %403, label %408
403:
  %404 = getelementptr inbounds nuw i8, ptr %142, i64 8
  %405 = load i32, ptr %404, align 8
  %406 = tail call fastcc zeroext i1 @abi.resolve_type(ptr noundef nonnull %204, i32 noundef signext %405, ptr noundef nonnull %147) #46
  br i1 %406, label %407, label %408
407:
  call void @llvm.lifetime.end.p0(ptr nonnull %13) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %12) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %11) #47
  br label %419
408:
  %409 = phi ptr [ null, %403 ], [ %400, %399 ], [ @abi.str.96, %365 ], [ @abi.str.97, %382 ], [ @abi.str.98, %393 ]
  %410 = phi ptr [ %204, %403 ], [ %190, %399 ], [ %190, %365 ], [ %190, %382 ], [ %190, %393 ]
  %411 = load i32, ptr %177, align 4
  %412 = load ptr, ptr %142, align 8
  %413 = getelementptr inbounds nuw i8, ptr %142, i64 8
  %414 = load i32, ptr %413, align 8
  %415 = tail call fastcc signext i32 @abi.wrong_type(ptr noundef %4, i32 noundef signext %411, ptr noundef %412, ptr noundef %410, i32 noundef signext %414, ptr noundef %200, ptr noundef %409) #46
  br label %416
416:
  %417 = phi i32 [ %235, %230 ], [ %415, %408 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %13) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %12) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %11) #47
  %418 = icmp eq i32 %417, 0
  br i1 %418, label %419, label %505
419:
  %420 = phi ptr [ %176, %416 ], [ %173, %172 ], [ %176, %407 ]
  %421 = getelementptr inbounds nuw i8, ptr %142, i64 32
  %422 = getelementptr inbounds nuw i8, ptr %142, i64 40
  %423 = getelementptr inbounds nuw i8, ptr %142, i64 8
  br label %424
424:
  %425 = phi i64 [ %471, %470 ], [ 0, %419 ]
  %426 = phi ptr [ %472, %470 ], [ %147, %419 ]
  %427 = load i8, ptr %420, align 8
  %428 = trunc nuw i8 %427 to i1
  br i1 %428, label %429, label %430
429:
  br label %473
430:
  %431 = load i32, ptr %421, align 8
  %432 = sext i32 %431 to i64
  %433 = icmp slt i64 %425, %432
  br i1 %433, label %434, label %429
434:
  %435 = getelementptr inbounds nuw i8, ptr %426, i64 4
  %436 = trunc i64 %425 to i32
  %437 = add i32 %139, %436
  store i32 %437, ptr %435, align 4
  %438 = load ptr, ptr %422, align 8
  %439 = getelementptr inbounds nuw %struct.CarrotColumnDesc, ptr %438, i64 %425
  %440 = getelementptr inbounds nuw i8, ptr %439, i64 8
  %441 = load i32, ptr %440, align 8
  %442 = trunc i32 %441 to i8
  %443 = getelementptr inbounds nuw i8, ptr %426, i64 10
  store i8 %442, ptr %443, align 2
  %444 = load ptr, ptr %422, align 8
  %445 = getelementptr inbounds nuw %struct.CarrotColumnDesc, ptr %444, i64 %425
  %446 = load ptr, ptr %445, align 8
  %447 = call fastcc signext i32 @abi.lookup(ptr noundef nonnull readonly %15, ptr noundef %446, i32 noundef signext %437, ptr noundef %426, ptr noundef %4) #46
  %448 = icmp eq i32 %447, 0
  br i1 %448, label %449, label %505
449:
  %450 = load ptr, ptr %97, align 8
  %451 = load i32, ptr %426, align 4
  %452 = sext i32 %451 to i64
  %453 = getelementptr inbounds ptr, ptr %450, i64 %452
  %454 = load ptr, ptr %453, align 8
  %455 = load i32, ptr %423, align 8
  %456 = tail call fastcc zeroext i1 @abi.resolve_type(ptr noundef %454, i32 noundef signext %455, ptr noundef nonnull %426) #46
  br i1 %456, label %470, label %457
457:
  %458 = getelementptr inbounds nuw i8, ptr %426, i64 4
  %459 = load i32, ptr %458, align 4
  %460 = load ptr, ptr %422, align 8
  %461 = getelementptr inbounds nuw %struct.CarrotColumnDesc, ptr %460, i64 %425
  %462 = load ptr, ptr %461, align 8
  %463 = load ptr, ptr %97, align 8
  %464 = load i32, ptr %426, align 4
  %465 = sext i32 %464 to i64
  %466 = getelementptr inbounds ptr, ptr %463, i64 %465
  %467 = load ptr, ptr %466, align 8
  %468 = load i32, ptr %423, align 8
  %469 = tail call fastcc signext i32 @abi.wrong_type(ptr noundef %4, i32 noundef signext %459, ptr noundef %462, ptr noundef %467, i32 noundef signext %468, ptr noundef null, ptr noundef null) #46
  br label %497
470:
  %471 = add nuw nsw i64 %425, 1
  %472 = getelementptr inbounds nuw i8, ptr %426, i64 12
  br label %424
473:
  %474 = phi i64 [ %487, %480 ], [ 0, %429 ]
  %475 = load i32, ptr %423, align 8
  switch i32 %475, label %476 [
    i32 15, label %488
    i32 14, label %488
    i32 12, label %488
    i32 2, label %488
    i32 1, label %488
  ]
476:
  %477 = load i32, ptr %144, align 8
  %478 = sext i32 %477 to i64
  %479 = icmp slt i64 %474, %478
  br i1 %479, label %480, label %488
480:
  %481 = load ptr, ptr %72, align 8
  %482 = getelementptr %struct.Source, ptr %481, i64 %474
  %483 = getelementptr %struct.Source, ptr %482, i64 %146
  %484 = getelementptr inbounds nuw i8, ptr %483, i64 10
  %485 = load i8, ptr %484, align 2
  %486 = and i8 %485, -2
  store i8 %486, ptr %484, align 2
  %487 = add nuw nsw i64 %474, 1
  br label %473
488:
  %489 = load i32, ptr %144, align 8
  %490 = add nsw i32 %489, %138
  %491 = load i32, ptr %421, align 8
  %492 = tail call i32 @llvm.umax.i32(i32 %491, i32 1)
  %493 = add nsw i32 %492, %139
  %494 = add nuw nsw i64 %137, 1
  br label %136
495:
  %496 = tail call fastcc signext i32 @abi.no_memory(ptr noundef %4) #46
  br label %497
497:
  %498 = phi i32 [ %496, %495 ], [ %469, %457 ]
  %499 = icmp eq i32 %498, 0
  br i1 %499, label %500, label %505
500:
  %501 = getelementptr inbounds nuw i8, ptr %2, i64 44
  %502 = load i32, ptr %501, align 4
  %503 = getelementptr inbounds nuw i8, ptr %55, i64 112
  %504 = tail call fastcc signext i32 @abi.open_device(i32 noundef signext %502, ptr noundef %503, ptr noundef %4) #46
  br label %505
505:
  %506 = phi i32 [ %498, %497 ], [ %504, %500 ], [ %447, %434 ], [ %183, %175 ], [ %417, %416 ]
  tail call fastcc void @abi.give(ptr noundef %2, ptr noundef %93) #46
  %507 = icmp eq i32 %506, 0
  br i1 %507, label %509, label %508
508:
  tail call fastcc void @abi.give(ptr noundef %2, ptr noundef nonnull %55) #46
  br label %510
509:
  store ptr %55, ptr %3, align 8
  br label %510
510:
  call void @llvm.lifetime.end.p0(ptr nonnull %15) #47
  br label %511
511:
  %512 = phi i32 [ %35, %34 ], [ %25, %24 ], [ %29, %28 ], [ %506, %510 ], [ %67, %66 ]
  ret i32 %512
}
define internal fastcc void @abi.put_type(ptr noundef nonnull captures(none) %0, ptr noundef readonly captures(none) %1) unnamed_addr #2 {
  %3 = load ptr, ptr %1, align 8
  %4 = icmp eq ptr %3, null
  %5 = select i1 %4, ptr @abi.str.60, ptr %3
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %7 = load ptr, ptr %6, align 8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %14, label %9
9:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.61) #46
  %10 = load ptr, ptr %6, align 8
  %11 = load ptr, ptr %10, align 8
  %12 = icmp eq ptr %11, null
  %13 = select i1 %12, ptr @abi.str.60, ptr %11
  br label %14
14:
  %15 = phi ptr [ %13, %9 ], [ %5, %2 ]
  %16 = tail call fastcc signext i32 @abi.type_of(ptr noundef nonnull %15) #46
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %23, label %18
18:
  %19 = tail call i32 @llvm.smin.i32(i32 %16, i32 25)
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds ptr, ptr @abi.type_names, i64 %20
  %22 = load ptr, ptr %21, align 8
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef %22) #46
  br label %23
23:
  %24 = getelementptr inbounds nuw i8, ptr %15, i64 1
  br label %25
25:
  %26 = phi i32 [ %16, %23 ], [ %47, %46 ]
  %27 = phi i64 [ 0, %23 ], [ %48, %46 ]
  %28 = icmp eq i32 %26, 0
  %29 = icmp samesign ult i64 %27, 17
  %30 = select i1 %28, i1 %29, i1 false
  br i1 %30, label %32, label %31
31:
  br i1 %28, label %49, label %50
32:
  %33 = getelementptr inbounds nuw [2 x ptr], ptr @abi.put_type.known, i64 %27
  %34 = load ptr, ptr %33, align 8
  %35 = tail call fastcc zeroext i1 @abi.starts(ptr noundef nonnull %15, ptr noundef %34) #46
  br i1 %35, label %36, label %46
36:
  %37 = load i8, ptr %24, align 1
  %38 = icmp eq i8 %37, 0
  br i1 %38, label %43, label %39
39:
  %40 = getelementptr inbounds nuw i8, ptr %34, i64 1
  %41 = load i8, ptr %40, align 1
  %42 = icmp eq i8 %41, 0
  br i1 %42, label %46, label %43
43:
  %44 = getelementptr inbounds nuw i8, ptr %33, i64 8
  %45 = load ptr, ptr %44, align 8
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef %45) #46
  br label %46
46:
  %47 = phi i32 [ 1, %43 ], [ 0, %39 ], [ 0, %32 ]
  %48 = add nuw nsw i64 %27, 1
  br label %25
49:
  tail call fastcc void @abi.put_name(ptr noundef %0, ptr noundef nonnull %15) #46
  br label %50
50:
  br label %51
51:
  %52 = phi ptr [ %1, %50 ], [ %70, %64 ]
  %53 = phi ptr [ %15, %50 ], [ %68, %64 ]
  %54 = getelementptr inbounds nuw i8, ptr %52, i64 32
  br label %55
55:
  %56 = phi ptr [ null, %60 ], [ %53, %51 ]
  %57 = icmp eq ptr %56, null
  br i1 %57, label %71, label %58
58:
  %59 = tail call fastcc zeroext i1 @abi.starts(ptr noundef nonnull %56, ptr noundef nonnull @abi.str.9) #46
  br i1 %59, label %60, label %71
60:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.62) #46
  %61 = getelementptr inbounds nuw i8, ptr %56, i64 3
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull %61) #46
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.63) #46
  %62 = load i64, ptr %54, align 8
  %63 = icmp eq i64 %62, 1
  br i1 %63, label %64, label %55
64:
  %65 = getelementptr inbounds nuw i8, ptr %52, i64 40
  %66 = load ptr, ptr %65, align 8
  %67 = load ptr, ptr %66, align 8
  %68 = load ptr, ptr %67, align 8
  %69 = icmp eq ptr %68, null
  %70 = select i1 %69, ptr %52, ptr %67
  br label %51
71:
  %72 = getelementptr inbounds nuw i8, ptr %52, i64 48
  %73 = load ptr, ptr %72, align 8
  %74 = icmp eq ptr %73, null
  br i1 %74, label %76, label %75
75:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.64) #46
  br label %76
76:
  ret void
}
define internal fastcc void @abi.copy(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %2) unnamed_addr #3 {
  %4 = tail call ptr @memcpy(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %2) #46
  ret void
}
define internal fastcc signext i32 @abi.open_device(i32 noundef signext %0, ptr noundef nonnull initializes((0, 8)) %1, ptr noundef %2) unnamed_addr #3 {
  store ptr null, ptr %1, align 8
  %4 = load i32, ptr @carrot_parts, align 4
  %5 = and i32 %4, 2048
  %6 = icmp ne i32 %5, 0
  %7 = load ptr, ptr @carrot_device, align 8
  %8 = icmp ne ptr %7, null
  %9 = select i1 %6, i1 %8, i1 false
  br i1 %9, label %10, label %15
10:
  %11 = icmp slt i32 %0, 0
  br i1 %11, label %19, label %12
12:
  %13 = load ptr, ptr %7, align 8
  %14 = tail call signext i32 %13(i32 noundef signext %0, ptr noundef nonnull %1, ptr noundef %2) #48
  br label %19
15:
  %16 = icmp sgt i32 %0, 0
  br i1 %16, label %17, label %19
17:
  %18 = tail call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 4, ptr noundef nonnull @abi.str.119) #46
  br label %19
19:
  %20 = phi i32 [ 0, %10 ], [ %14, %12 ], [ %18, %17 ], [ 0, %15 ]
  ret i32 %20
}
define internal fastcc signext range(i32 -2147483623, -2147483648) i32 @abi.type_of(ptr noundef readonly captures(address_is_null) %0) unnamed_addr #13 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %64, label %3
3:
  %4 = load i8, ptr %0, align 1
  %5 = icmp eq i8 %4, 0
  br i1 %5, label %64, label %6
6:
  %7 = tail call fastcc zeroext i1 @abi.starts(ptr noundef nonnull %0, ptr noundef nonnull @abi.str.36) #46
  br i1 %7, label %8, label %46
8:
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 2
  br label %10
10:
  %11 = phi ptr [ %9, %8 ], [ %15, %10 ]
  %12 = load i8, ptr %11, align 1
  %13 = add i8 %12, -48
  %14 = icmp ult i8 %13, 10
  %15 = getelementptr inbounds nuw i8, ptr %11, i64 1
  br i1 %14, label %10, label %16
16:
  %17 = icmp eq i8 %12, 44
  br i1 %17, label %18, label %64
18:
  %19 = load i8, ptr %15, align 1
  %20 = add i8 %19, -58
  %21 = icmp ult i8 %20, -10
  br i1 %21, label %64, label %22
22:
  %23 = phi i8 [ %37, %32 ], [ %19, %18 ]
  %24 = phi ptr [ %36, %32 ], [ %15, %18 ]
  %25 = phi i32 [ %35, %32 ], [ 0, %18 ]
  %26 = zext i8 %23 to i32
  %27 = icmp ugt i8 %23, 47
  br i1 %27, label %28, label %38
28:
  %29 = icmp ult i8 %23, 58
  %30 = icmp slt i32 %25, 39
  %31 = select i1 %29, i1 %30, i1 false
  br i1 %31, label %32, label %38
32:
  %33 = mul nsw i32 %25, 10
  %34 = add nsw i32 %26, -48
  %35 = add nsw i32 %34, %33
  %36 = getelementptr inbounds nuw i8, ptr %24, i64 1
  %37 = load i8, ptr %36, align 1
  br label %22
38:
  %39 = icmp slt i32 %25, 39
  br i1 %39, label %40, label %64
40:
  %41 = icmp eq i8 %23, 0
  br i1 %41, label %44, label %42
42:
  %43 = tail call fastcc zeroext i1 @abi.same(ptr noundef nonnull %24, ptr noundef nonnull @abi.str.65) #46
  br i1 %43, label %44, label %64
44:
  %45 = add nsw i32 %25, 25
  br label %64
46:
  %47 = phi i64 [ %59, %58 ], [ 24, %6 ]
  %48 = icmp eq i64 %47, 0
  br i1 %48, label %64, label %49
49:
  %50 = getelementptr inbounds nuw [5 x i8], ptr @abi.formats, i64 %47
  %51 = tail call fastcc zeroext i1 @abi.same(ptr noundef nonnull %0, ptr noundef nonnull %50) #46
  br i1 %51, label %62, label %52
52:
  %53 = shl nuw i64 1, %47
  %54 = and i64 %53, 7372800
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %58, label %56
56:
  %57 = tail call fastcc zeroext i1 @abi.starts(ptr noundef nonnull %0, ptr noundef nonnull %50) #46
  br i1 %57, label %60, label %58
58:
  %59 = add nsw i64 %47, -1
  br label %46
60:
  %61 = trunc nuw nsw i64 %47 to i32
  br label %64
62:
  %63 = trunc nuw nsw i64 %47 to i32
  br label %64
64:
  %65 = phi i32 [ 0, %3 ], [ 0, %1 ], [ 0, %38 ], [ 0, %16 ], [ 0, %18 ], [ %45, %44 ], [ 0, %42 ], [ %61, %60 ], [ %63, %62 ], [ 0, %46 ]
  ret i32 %65
}
define internal fastcc noundef zeroext i1 @abi.starts(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) unnamed_addr #13 {
  br label %3
3:
  %4 = phi ptr [ %0, %2 ], [ %9, %8 ]
  %5 = phi ptr [ %1, %2 ], [ %11, %8 ]
  %6 = load i8, ptr %5, align 1
  %7 = icmp eq i8 %6, 0
  br i1 %7, label %13, label %8
8:
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 1
  %10 = load i8, ptr %4, align 1
  %11 = getelementptr inbounds nuw i8, ptr %5, i64 1
  %12 = icmp eq i8 %10, %6
  br i1 %12, label %3, label %13
13:
  ret i1 %7
}
define internal fastcc noundef ptr @abi.slot_of(ptr noundef nonnull readonly captures(none) %0, ptr noundef readonly captures(none) %1) unnamed_addr #14 {
  br label %3
3:
  %4 = phi ptr [ %1, %2 ], [ %9, %8 ]
  %5 = phi i32 [ -2128831035, %2 ], [ %12, %8 ]
  %6 = load i8, ptr %4, align 1
  %7 = icmp eq i8 %6, 0
  br i1 %7, label %13, label %8
8:
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 1
  %10 = zext i8 %6 to i32
  %11 = xor i32 %5, %10
  %12 = mul i32 %11, 16777619
  br label %3
13:
  %14 = lshr i32 %5, 15
  %15 = xor i32 %14, %5
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %19 = load i32, ptr %18, align 8
  br label %20
20:
  %21 = phi i32 [ %15, %13 ], [ %41, %27 ]
  %22 = and i32 %19, %21
  %23 = zext i32 %22 to i64
  %24 = getelementptr inbounds nuw i32, ptr %17, i64 %23
  %25 = load i32, ptr %24, align 4
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %42, label %27
27:
  %28 = tail call i32 @llvm.abs.i32(i32 %25, i1 true)
  %29 = load ptr, ptr %0, align 8
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 40
  %31 = load ptr, ptr %30, align 8
  %32 = zext nneg i32 %28 to i64
  %33 = getelementptr ptr, ptr %31, i64 %32
  %34 = getelementptr i8, ptr %33, i64 -8
  %35 = load ptr, ptr %34, align 8
  %36 = getelementptr inbounds nuw i8, ptr %35, i64 8
  %37 = load ptr, ptr %36, align 8
  %38 = icmp eq ptr %37, null
  %39 = select i1 %38, ptr @abi.str.3, ptr %37
  %40 = tail call fastcc zeroext i1 @abi.same(ptr noundef nonnull %39, ptr noundef %1) #46
  %41 = add i32 %21, 1
  br i1 %40, label %42, label %20
42:
  ret ptr %24
}
define internal fastcc signext i32 @abi.lookup(ptr noundef nonnull readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef signext %2, ptr noundef writeonly captures(none) initializes((0, 4)) %3, ptr noundef %4) unnamed_addr #4 {
  %6 = alloca %struct.Text, align 8
  %7 = tail call fastcc ptr @abi.slot_of(ptr noundef %0, ptr noundef %1) #46
  %8 = load i32, ptr %7, align 4
  %9 = add nsw i32 %8, -1
  store i32 %9, ptr %3, align 4
  %10 = icmp sgt i32 %8, 0
  br i1 %10, label %18, label %11
11:
  %12 = icmp eq i32 %8, 0
  br i1 %12, label %13, label %16
13:
  %14 = load ptr, ptr %0, align 8
  %15 = tail call fastcc signext i32 @abi.missing_column(ptr noundef %4, i32 noundef signext %2, ptr noundef %1, ptr noundef %14) #46
  br label %18
16:
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #47
  call fastcc void @abi.begin_column(ptr noundef %6, ptr noundef %4, i32 noundef signext 2, i32 noundef signext %2, ptr noundef %1) #46
  call fastcc void @abi.put(ptr noundef %6, ptr noundef nonnull @abi.str.88) #46
  %17 = call fastcc signext i32 @abi.end(ptr noundef %6) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  br label %18
18:
  %19 = phi i32 [ %15, %13 ], [ %17, %16 ], [ 0, %5 ]
  ret i32 %19
}
define internal fastcc zeroext i1 @abi.resolve_type(ptr noundef readonly captures(none) %0, i32 noundef signext %1, ptr noundef writeonly captures(none) initializes((9, 10)) %2) unnamed_addr #15 {
  %4 = load ptr, ptr %0, align 8
  %5 = tail call fastcc signext i32 @abi.type_of(ptr noundef %4) #46
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 9
  store i8 0, ptr %6, align 1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %8 = load ptr, ptr %7, align 8
  %9 = icmp eq ptr %8, null
  br i1 %9, label %23, label %10
10:
  %11 = add nsw i32 %5, -3
  %12 = icmp ult i32 %11, 8
  br i1 %12, label %13, label %67
13:
  %14 = getelementptr inbounds nuw i8, ptr %8, i64 48
  %15 = load ptr, ptr %14, align 8
  %16 = icmp eq ptr %15, null
  br i1 %16, label %17, label %67
17:
  %18 = trunc nuw nsw i32 %5 to i8
  store i8 %18, ptr %6, align 1
  %19 = load ptr, ptr %7, align 8
  %20 = load ptr, ptr %19, align 8
  %21 = tail call fastcc signext i32 @abi.type_of(ptr noundef %20) #46
  %22 = icmp eq i32 %21, 16
  br i1 %22, label %67, label %23
23:
  %24 = phi i32 [ %21, %17 ], [ %5, %3 ]
  %25 = trunc i32 %24 to i8
  %26 = getelementptr inbounds nuw i8, ptr %2, i64 8
  store i8 %25, ptr %26, align 4
  switch i32 %24, label %28 [
    i32 0, label %67
    i32 16, label %27
  ]
27:
  br label %67
28:
  %29 = add nsw i32 %24, -17
  %30 = icmp ult i32 %29, 3
  %31 = icmp eq i32 %1, 14
  %32 = or i1 %31, %30
  br i1 %32, label %33, label %35
33:
  %34 = and i1 %31, %30
  br label %67
35:
  %36 = icmp eq i32 %24, 15
  %37 = add nsw i32 %24, -20
  %38 = icmp ult i32 %37, 5
  %39 = or i1 %36, %38
  %40 = icmp eq i32 %1, 15
  br i1 %40, label %42, label %41
41:
  switch i32 %24, label %44 [
    i32 24, label %42
    i32 23, label %42
    i32 22, label %42
    i32 21, label %42
    i32 20, label %42
    i32 15, label %42
  ]
42:
  %43 = and i1 %40, %39
  br label %67
44:
  %45 = icmp eq i32 %24, %1
  br i1 %45, label %67, label %46
46:
  switch i32 %1, label %47 [
    i32 12, label %67
    i32 2, label %67
    i32 1, label %67
  ]
47:
  %48 = add i32 %1, -3
  %49 = icmp ult i32 %48, 8
  br i1 %49, label %50, label %67
50:
  %51 = icmp eq i32 %24, 11
  br i1 %51, label %67, label %52
52:
  %53 = add nsw i32 %24, -3
  %54 = icmp ult i32 %53, 8
  br i1 %54, label %55, label %67
55:
  %56 = zext nneg i32 %24 to i64
  %57 = getelementptr inbounds nuw i8, ptr @abi.sizes, i64 %56
  %58 = load i8, ptr %57, align 1
  %59 = zext nneg i32 %1 to i64
  %60 = getelementptr inbounds nuw i8, ptr @abi.sizes, i64 %59
  %61 = load i8, ptr %60, align 1
  %62 = icmp ult i8 %58, %61
  br i1 %62, label %63, label %67
63:
  %64 = icmp samesign ult i32 %48, 4
  %65 = icmp samesign ugt i32 %24, 6
  %66 = or i1 %64, %65
  br label %67
67:
  %68 = phi i1 [ false, %17 ], [ false, %10 ], [ false, %13 ], [ true, %27 ], [ %34, %33 ], [ %43, %42 ], [ false, %23 ], [ false, %47 ], [ true, %50 ], [ false, %52 ], [ true, %46 ], [ false, %55 ], [ %66, %63 ], [ true, %46 ], [ true, %44 ], [ true, %46 ]
  ret i1 %68
}
define internal fastcc signext i32 @abi.wrong_type(ptr noundef %0, i32 noundef signext %1, ptr noundef readonly captures(none) %2, ptr noundef readonly captures(none) %3, i32 noundef signext %4, ptr noundef readonly captures(address_is_null) %5, ptr noundef readonly captures(address_is_null) %6) unnamed_addr #2 {
  %8 = alloca %struct.Text, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #47
  call fastcc void @abi.begin_column(ptr noundef %8, ptr noundef %0, i32 noundef signext 2, i32 noundef signext %1, ptr noundef %2) #46
  call fastcc void @abi.put(ptr noundef %8, ptr noundef nonnull @abi.str.107) #46
  call fastcc void @abi.put_type(ptr noundef %8, ptr noundef %3) #46
  call fastcc void @abi.put(ptr noundef %8, ptr noundef nonnull @abi.str.108) #46
  %9 = icmp eq ptr %5, null
  br i1 %9, label %13, label %10
10:
  call fastcc void @abi.put(ptr noundef %8, ptr noundef nonnull @abi.str.109) #46
  %11 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %12 = load i64, ptr %11, align 8
  call fastcc void @abi.put_int(ptr noundef %8, i64 noundef %12) #46
  call fastcc void @abi.put(ptr noundef %8, ptr noundef nonnull @abi.str.110) #46
  br label %13
13:
  switch i32 %4, label %16 [
    i32 12, label %14
    i32 2, label %14
    i32 1, label %14
  ]
14:
  %15 = select i1 %9, ptr @abi.str.112, ptr @abi.str.111
  call fastcc void @abi.put(ptr noundef %8, ptr noundef nonnull %15) #46
  br label %31
16:
  %17 = load i32, ptr @carrot_parts, align 4
  %18 = and i32 %17, 8
  %19 = icmp ne i32 %18, 0
  %20 = icmp eq i32 %4, 14
  %21 = and i1 %20, %19
  br i1 %21, label %31, label %22
22:
  %23 = and i32 %17, 16
  %24 = icmp ne i32 %23, 0
  %25 = icmp eq i32 %4, 15
  %26 = and i1 %25, %24
  br i1 %26, label %31, label %27
27:
  %28 = sext i32 %4 to i64
  %29 = getelementptr inbounds ptr, ptr @abi.type_names, i64 %28
  %30 = load ptr, ptr %29, align 8
  call fastcc void @abi.put(ptr noundef %8, ptr noundef %30) #46
  switch i32 %4, label %31 [
    i32 11, label %33
    i32 7, label %33
    i32 3, label %33
  ]
31:
  %32 = phi ptr [ @abi.str.113, %14 ], [ @abi.str.115, %22 ], [ @abi.str.114, %16 ], [ @abi.str.116, %27 ]
  call fastcc void @abi.put(ptr noundef %8, ptr noundef nonnull %32) #46
  br label %33
33:
  %34 = getelementptr inbounds nuw i8, ptr %5, i64 12
  %35 = getelementptr inbounds nuw i8, ptr %5, i64 16
  br i1 %9, label %52, label %36
36:
  %37 = phi i64 [ %49, %43 ], [ 0, %33 ]
  %38 = load i32, ptr %34, align 4
  %39 = icmp sgt i32 %38, 1
  %40 = sext i32 %38 to i64
  %41 = icmp slt i64 %37, %40
  %42 = select i1 %39, i1 %41, i1 false
  br i1 %42, label %43, label %50
43:
  %44 = icmp eq i64 %37, 0
  %45 = select i1 %44, ptr @abi.str.117, ptr @abi.str.20
  call fastcc void @abi.put(ptr noundef %8, ptr noundef nonnull %45) #46
  %46 = load ptr, ptr %35, align 8
  %47 = getelementptr inbounds nuw i64, ptr %46, i64 %37
  %48 = load i64, ptr %47, align 8
  call fastcc void @abi.put_int(ptr noundef %8, i64 noundef %48) #46
  %49 = add nuw nsw i64 %37, 1
  br label %36
50:
  br i1 %39, label %51, label %52
51:
  call fastcc void @abi.put(ptr noundef %8, ptr noundef nonnull @abi.str.63) #46
  br label %52
52:
  %53 = icmp eq ptr %6, null
  br i1 %53, label %55, label %54
54:
  call fastcc void @abi.put(ptr noundef %8, ptr noundef nonnull @abi.str.118) #46
  call fastcc void @abi.put(ptr noundef %8, ptr noundef nonnull %6) #46
  br label %55
55:
  %56 = call fastcc signext i32 @abi.end(ptr noundef %8) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #47
  ret i32 %56
}
define internal fastcc signext i32 @abi.missing_column(ptr noundef %0, i32 noundef signext %1, ptr noundef readonly captures(none) %2, ptr noundef readonly captures(none) %3) unnamed_addr #2 {
  %5 = alloca %struct.Text, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #47
  call fastcc void @abi.begin_column(ptr noundef %5, ptr noundef %0, i32 noundef signext 2, i32 noundef signext %1, ptr noundef %2) #46
  call fastcc void @abi.put(ptr noundef %5, ptr noundef nonnull @abi.str.89) #46
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %7 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %8 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 40
  br label %10
10:
  %11 = phi i64 [ 0, %4 ], [ %32, %24 ]
  %12 = load i64, ptr %6, align 8
  %13 = icmp slt i64 %11, %12
  %14 = load ptr, ptr %7, align 8
  %15 = load ptr, ptr %8, align 8
  %16 = ptrtoint ptr %14 to i64
  %17 = ptrtoint ptr %15 to i64
  %18 = sub i64 %16, %17
  %19 = icmp sgt i64 %18, 160
  %20 = select i1 %13, i1 %19, i1 false
  br i1 %20, label %21, label %33
21:
  %22 = icmp eq i64 %11, 0
  br i1 %22, label %24, label %23
23:
  call fastcc void @abi.put(ptr noundef %5, ptr noundef nonnull @abi.str.20) #46
  br label %24
24:
  %25 = load ptr, ptr %9, align 8
  %26 = getelementptr inbounds nuw ptr, ptr %25, i64 %11
  %27 = load ptr, ptr %26, align 8
  %28 = getelementptr inbounds nuw i8, ptr %27, i64 8
  %29 = load ptr, ptr %28, align 8
  %30 = icmp eq ptr %29, null
  %31 = select i1 %30, ptr @abi.str.3, ptr %29
  call fastcc void @abi.put_name(ptr noundef %5, ptr noundef nonnull %31) #46
  %32 = add nuw nsw i64 %11, 1
  br label %10
33:
  %34 = icmp eq i64 %12, 0
  br i1 %34, label %35, label %37
35:
  call fastcc void @abi.put(ptr noundef %5, ptr noundef nonnull @abi.str.90) #46
  %36 = load i64, ptr %6, align 8
  br label %37
37:
  %38 = phi i64 [ %36, %35 ], [ %12, %33 ]
  %39 = icmp slt i64 %11, %38
  br i1 %39, label %40, label %43
40:
  call fastcc void @abi.put(ptr noundef %5, ptr noundef nonnull @abi.str.91) #46
  %41 = load i64, ptr %6, align 8
  %42 = sub nsw i64 %41, %11
  call fastcc void @abi.put_int(ptr noundef %5, i64 noundef %42) #46
  call fastcc void @abi.put(ptr noundef %5, ptr noundef nonnull @abi.str.92) #46
  br label %43
43:
  %44 = call fastcc signext i32 @abi.end(ptr noundef %5) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #47
  ret i32 %44
}
define internal fastcc void @abi.begin_column(ptr noundef nonnull captures(none) initializes((0, 28)) %0, ptr noundef %1, i32 noundef signext range(i32 2, 4) %2, i32 noundef signext %3, ptr noundef readonly captures(none) %4) unnamed_addr #9 {
  tail call fastcc void @abi.begin(ptr noundef %0, ptr noundef %1, i32 noundef signext %2, i64 noundef -1, i32 noundef signext %3) #46
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.93) #46
  tail call fastcc void @abi.put_name(ptr noundef %0, ptr noundef %4) #46
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.94) #46
  ret void
}
define internal fastcc i64 @abi.product(i64 noundef %0, i64 noundef %1) unnamed_addr #7 {
  %3 = lshr i64 %0, 32
  %4 = lshr i64 %1, 32
  %5 = and i64 %0, 4294967295
  %6 = and i64 %1, 4294967295
  %7 = mul nuw i64 %6, %3
  %8 = mul nuw i64 %4, %5
  %9 = add i64 %7, %8
  %10 = icmp eq i64 %3, 0
  %11 = icmp eq i64 %4, 0
  %12 = or i1 %10, %11
  %13 = icmp ult i64 %9, 2147483648
  %14 = select i1 %12, i1 %13, i1 false
  br i1 %14, label %15, label %23
15:
  %16 = mul nuw i64 %6, %5
  %17 = shl nuw nsw i64 %9, 32
  %18 = add i64 %17, %16
  %19 = icmp ult i64 %18, %16
  %20 = icmp slt i64 %18, 0
  %21 = or i1 %19, %20
  %22 = select i1 %21, i64 -1, i64 %18
  br label %23
23:
  %24 = phi i64 [ %22, %15 ], [ -1, %2 ]
  ret i64 %24
}
define internal fastcc void @abi.next_dim(ptr noundef nonnull captures(none) %0, i64 noundef %1) unnamed_addr #15 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %4 = load i32, ptr %3, align 4
  %5 = add nsw i32 %4, 1
  store i32 %5, ptr %3, align 4
  %6 = icmp eq i64 %1, 1
  br i1 %6, label %36, label %7
7:
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %0, align 8
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 12
  %11 = getelementptr inbounds nuw i8, ptr %9, i64 16
  %12 = load i32, ptr %8, align 8
  br label %13
13:
  %14 = phi i32 [ %12, %7 ], [ %24, %23 ]
  %15 = load i32, ptr %10, align 4
  %16 = icmp slt i32 %14, %15
  br i1 %16, label %17, label %25
17:
  %18 = load ptr, ptr %11, align 8
  %19 = sext i32 %14 to i64
  %20 = getelementptr inbounds i64, ptr %18, i64 %19
  %21 = load i64, ptr %20, align 8
  %22 = icmp eq i64 %21, 1
  br i1 %22, label %23, label %25
23:
  %24 = add nsw i32 %14, 1
  store i32 %24, ptr %8, align 8
  br label %13
25:
  %26 = icmp eq i32 %14, %15
  br i1 %26, label %34, label %27
27:
  %28 = load ptr, ptr %11, align 8
  %29 = add nsw i32 %14, 1
  store i32 %29, ptr %8, align 8
  %30 = sext i32 %14 to i64
  %31 = getelementptr inbounds i64, ptr %28, i64 %30
  %32 = load i64, ptr %31, align 8
  %33 = icmp eq i64 %32, %1
  br i1 %33, label %36, label %34
34:
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store i8 1, ptr %35, align 8
  br label %36
36:
  ret void
}
define internal fastcc i64 @abi.length(ptr noundef readonly captures(none) %0) unnamed_addr #13 {
  br label %2
2:
  %3 = phi i64 [ 0, %1 ], [ %7, %2 ]
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 %3
  %5 = load i8, ptr %4, align 1
  %6 = icmp eq i8 %5, 0
  %7 = add i64 %3, 1
  br i1 %6, label %8, label %2
8:
  ret i64 %3
}
define internal fastcc noundef zeroext i1 @abi.json_int(ptr noundef nonnull captures(none) %0, ptr noundef nonnull writeonly captures(none) %1) unnamed_addr #15 {
  %3 = tail call fastcc zeroext i8 @abi.peek(ptr noundef %0) #46
  %4 = add i8 %3, -58
  %5 = icmp ult i8 %4, -10
  br i1 %5, label %27, label %6
6:
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load ptr, ptr %0, align 8
  br label %10
10:
  %11 = phi ptr [ %25, %20 ], [ %9, %6 ]
  %12 = phi i64 [ %24, %20 ], [ 0, %6 ]
  %13 = icmp ult ptr %11, %8
  br i1 %13, label %14, label %26
14:
  %15 = load i8, ptr %11, align 1
  %16 = add i8 %15, -48
  %17 = icmp ult i8 %16, 10
  br i1 %17, label %18, label %26
18:
  %19 = icmp sgt i64 %12, 922337203685477579
  br i1 %19, label %27, label %20
20:
  %21 = mul nsw i64 %12, 10
  %22 = and i8 %15, 15
  %23 = zext nneg i8 %22 to i64
  %24 = add nsw i64 %21, %23
  %25 = getelementptr inbounds nuw i8, ptr %11, i64 1
  store ptr %25, ptr %0, align 8
  br label %10
26:
  store i64 %12, ptr %1, align 8
  br label %27
27:
  %28 = phi i1 [ true, %26 ], [ false, %2 ], [ false, %18 ]
  ret i1 %28
}
define internal fastcc zeroext range(i8 11, 9) i8 @abi.peek(ptr noundef nonnull captures(none) %0) unnamed_addr #15 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8
  %4 = load ptr, ptr %0, align 8
  br label %5
5:
  %6 = phi ptr [ %11, %10 ], [ %4, %1 ]
  %7 = icmp ult ptr %6, %3
  br i1 %7, label %8, label %12
8:
  %9 = load i8, ptr %6, align 1
  switch i8 %9, label %12 [
    i8 32, label %10
    i8 10, label %10
    i8 9, label %10
    i8 13, label %10
  ]
10:
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 1
  store ptr %11, ptr %0, align 8
  br label %5
12:
  %13 = phi i8 [ %9, %8 ], [ 0, %5 ]
  ret i8 %13
}
define internal fastcc noundef zeroext i1 @abi.metadata_find(ptr noundef %0, ptr noundef readonly captures(none) %1, ptr noundef nonnull writeonly captures(none) %2) unnamed_addr #15 {
  %4 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8
  %5 = icmp eq ptr %0, null
  br i1 %5, label %51, label %6
6:
  %7 = call fastcc signext i32 @abi.metadata_int(ptr noundef %4) #46
  %8 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %9 = tail call i32 @llvm.smax.i32(i32 %7, i32 0)
  br label %10
10:
  %11 = phi i32 [ 0, %6 ], [ %50, %49 ]
  %12 = icmp ne i32 %11, %9
  br i1 %12, label %13, label %51
13:
  %14 = call fastcc signext i32 @abi.metadata_int(ptr noundef %4) #46
  %15 = load ptr, ptr %4, align 8
  %16 = sext i32 %14 to i64
  %17 = getelementptr inbounds i8, ptr %15, i64 %16
  store ptr %17, ptr %4, align 8
  %18 = call fastcc signext i32 @abi.metadata_int(ptr noundef %4) #46
  %19 = load ptr, ptr %4, align 8
  store ptr %19, ptr %2, align 8
  %20 = sext i32 %18 to i64
  %21 = getelementptr inbounds i8, ptr %19, i64 %20
  store ptr %21, ptr %4, align 8
  store ptr %21, ptr %8, align 8
  %22 = tail call i32 @llvm.smax.i32(i32 %14, i32 0)
  %23 = zext nneg i32 %22 to i64
  br label %24
24:
  %25 = phi i64 [ %36, %35 ], [ 0, %13 ]
  %26 = icmp eq i64 %25, %23
  br i1 %26, label %41, label %27
27:
  %28 = getelementptr inbounds nuw i8, ptr %1, i64 %25
  %29 = load i8, ptr %28, align 1
  %30 = icmp eq i8 %29, 0
  br i1 %30, label %37, label %31
31:
  %32 = getelementptr inbounds nuw i8, ptr %15, i64 %25
  %33 = load i8, ptr %32, align 1
  %34 = icmp eq i8 %33, %29
  br i1 %34, label %35, label %39
35:
  %36 = add nuw nsw i64 %25, 1
  br label %24
37:
  %38 = trunc nuw nsw i64 %25 to i32
  br label %41
39:
  %40 = trunc nuw nsw i64 %25 to i32
  br label %41
41:
  %42 = phi i32 [ %40, %39 ], [ %38, %37 ], [ %22, %24 ]
  %43 = icmp eq i32 %42, %14
  br i1 %43, label %44, label %49
44:
  %45 = zext nneg i32 %14 to i64
  %46 = getelementptr inbounds nuw i8, ptr %1, i64 %45
  %47 = load i8, ptr %46, align 1
  %48 = icmp eq i8 %47, 0
  br i1 %48, label %51, label %49
49:
  %50 = add nuw i32 %11, 1
  br label %10
51:
  %52 = phi i1 [ false, %3 ], [ %12, %44 ], [ %12, %10 ]
  ret i1 %52
}
define internal fastcc noundef zeroext i1 @abi.eat(ptr noundef nonnull captures(none) %0, i8 noundef zeroext range(i8 34, 126) %1) unnamed_addr #15 {
  %3 = tail call fastcc zeroext i8 @abi.peek(ptr noundef %0) #46
  %4 = icmp eq i8 %3, %1
  br i1 %4, label %5, label %8
5:
  %6 = load ptr, ptr %0, align 8
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 1
  store ptr %7, ptr %0, align 8
  br label %8
8:
  ret i1 %4
}
define internal fastcc noundef zeroext i1 @abi.json_string(ptr noundef nonnull captures(none) %0, ptr noundef nonnull writeonly captures(none) %1, i64 noundef range(i64 2, 65) %2) unnamed_addr #15 {
  %4 = tail call fastcc zeroext i1 @abi.eat(ptr noundef %0, i8 noundef zeroext 34) #46
  br i1 %4, label %5, label %49
5:
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  br label %7
7:
  %8 = phi i64 [ %11, %40 ], [ 0, %5 ]
  %9 = load ptr, ptr %6, align 8
  %10 = ptrtoint ptr %9 to i64
  %11 = add i64 %8, 1
  %12 = icmp ult i64 %11, %2
  %13 = load ptr, ptr %0, align 8
  br label %14
14:
  %15 = phi ptr [ %13, %7 ], [ %38, %37 ]
  %16 = icmp ult ptr %15, %9
  br i1 %16, label %17, label %42
17:
  %18 = load i8, ptr %15, align 1
  %19 = icmp eq i8 %18, 34
  br i1 %19, label %42, label %20
20:
  %21 = getelementptr inbounds nuw i8, ptr %15, i64 1
  store ptr %21, ptr %0, align 8
  %22 = load i8, ptr %15, align 1
  %23 = icmp eq i8 %22, 92
  br i1 %23, label %24, label %37
24:
  %25 = icmp eq ptr %21, %9
  br i1 %25, label %49, label %26
26:
  %27 = getelementptr inbounds nuw i8, ptr %15, i64 2
  store ptr %27, ptr %0, align 8
  %28 = load i8, ptr %21, align 1
  switch i8 %28, label %36 [
    i8 110, label %37
    i8 116, label %29
    i8 117, label %30
  ]
29:
  br label %37
30:
  %31 = ptrtoint ptr %27 to i64
  %32 = sub i64 %10, %31
  %33 = icmp slt i64 %32, 4
  br i1 %33, label %49, label %34
34:
  %35 = getelementptr inbounds nuw i8, ptr %15, i64 6
  store ptr %35, ptr %0, align 8
  br label %37
36:
  br label %37
37:
  %38 = phi ptr [ %21, %20 ], [ %27, %29 ], [ %35, %34 ], [ %27, %26 ], [ %27, %36 ]
  %39 = phi i8 [ %22, %20 ], [ 9, %29 ], [ 63, %34 ], [ 10, %26 ], [ %28, %36 ]
  br i1 %12, label %40, label %14
40:
  %41 = getelementptr inbounds nuw i8, ptr %1, i64 %8
  store i8 %39, ptr %41, align 1
  br label %7
42:
  %43 = getelementptr inbounds nuw i8, ptr %1, i64 %8
  store i8 0, ptr %43, align 1
  %44 = load ptr, ptr %0, align 8
  %45 = load ptr, ptr %6, align 8
  %46 = icmp eq ptr %44, %45
  br i1 %46, label %49, label %47
47:
  %48 = getelementptr inbounds nuw i8, ptr %44, i64 1
  store ptr %48, ptr %0, align 8
  br label %49
49:
  %50 = phi i1 [ false, %42 ], [ false, %3 ], [ true, %47 ], [ false, %30 ], [ false, %24 ]
  ret i1 %50
}
define internal fastcc signext i32 @abi.metadata_int(ptr noundef nonnull captures(none) %0) unnamed_addr #15 {
  %2 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #47
  %3 = load ptr, ptr %0, align 8
  br label %4
4:
  %5 = phi i64 [ %14, %10 ], [ 0, %1 ]
  %6 = phi ptr [ %11, %10 ], [ %3, %1 ]
  %7 = icmp eq i64 %5, 4
  br i1 %7, label %8, label %10
8:
  %9 = load i32, ptr %2, align 4
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #47
  ret i32 %9
10:
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 1
  store ptr %11, ptr %0, align 8
  %12 = load i8, ptr %6, align 1
  %13 = getelementptr inbounds nuw i8, ptr %2, i64 %5
  store i8 %12, ptr %13, align 1
  %14 = add nuw nsw i64 %5, 1
  br label %4
}
define internal fastcc signext i32 @abi.run(ptr noundef %0, ptr noundef %1, i64 noundef %2, ptr noundef %3, ptr noundef %4, ptr noundef %5) unnamed_addr #16 {
  %7 = alloca %struct.Run, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #47
  %8 = load i32, ptr @carrot_parts, align 4
  %9 = and i32 %8, 1
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %11, label %13
11:
  %12 = tail call fastcc signext i32 @abi.check_rows(ptr noundef %5) #46
  br label %121
13:
  %14 = icmp ne ptr %0, null
  %15 = icmp ne ptr %1, null
  %16 = and i1 %14, %15
  br i1 %16, label %17, label %21
17:
  %18 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %19 = load ptr, ptr %18, align 8
  %20 = icmp eq ptr %19, null
  br i1 %20, label %21, label %23
21:
  %22 = tail call fastcc signext i32 @abi.fail(ptr noundef %5, i32 noundef signext 1, ptr noundef nonnull @abi.str.121) #46
  br label %121
23:
  %24 = load i64, ptr %1, align 8
  %25 = icmp ult i64 %24, 1152921504606846976
  br i1 %25, label %26, label %42
26:
  %27 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %28 = load i64, ptr %27, align 8
  %29 = icmp ult i64 %28, 1152921504606846976
  br i1 %29, label %30, label %42
30:
  %31 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %32 = load i64, ptr %31, align 8
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %34 = load i64, ptr %33, align 8
  %35 = icmp eq i64 %32, %34
  br i1 %35, label %36, label %42
36:
  %37 = icmp eq i64 %32, 0
  br i1 %37, label %44, label %38
38:
  %39 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %40 = load ptr, ptr %39, align 8
  %41 = icmp eq ptr %40, null
  br i1 %41, label %42, label %44
42:
  %43 = tail call fastcc signext i32 @abi.fail(ptr noundef %5, i32 noundef signext 3, ptr noundef nonnull @abi.str.122) #46
  br label %121
44:
  store ptr %0, ptr %7, align 8
  %45 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store ptr %1, ptr %45, align 8
  %46 = getelementptr inbounds nuw i8, ptr %7, i64 16
  store ptr %3, ptr %46, align 8
  %47 = getelementptr inbounds nuw i8, ptr %7, i64 24
  store ptr %4, ptr %47, align 8
  %48 = getelementptr inbounds nuw i8, ptr %7, i64 32
  store ptr %5, ptr %48, align 8
  %49 = getelementptr inbounds nuw i8, ptr %7, i64 48
  store i64 %24, ptr %49, align 8
  %50 = getelementptr inbounds nuw i8, ptr %7, i64 56
  store i64 %2, ptr %50, align 8
  %51 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 72), align 8
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %53 = load i32, ptr %52, align 8
  %54 = sext i32 %53 to i64
  %55 = getelementptr inbounds %struct.CarrotOutputSet, ptr %51, i64 %54
  %56 = icmp eq ptr %3, null
  br i1 %56, label %61, label %57
57:
  %58 = tail call fastcc zeroext i1 @abi.output_arrays(ptr noundef %0, ptr noundef %3, ptr noundef %55, i64 noundef %24) #46
  br i1 %58, label %61, label %59
59:
  %60 = tail call fastcc signext i32 @abi.no_memory(ptr noundef %5) #46
  br label %121
61:
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %63 = load i32, ptr %62, align 8
  %64 = icmp sgt i32 %63, 1
  br i1 %64, label %65, label %83
65:
  %66 = and i32 %8, 2048
  %67 = icmp eq i32 %66, 0
  br i1 %67, label %72, label %68
68:
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %70 = load ptr, ptr %69, align 8
  %71 = icmp eq ptr %70, null
  br label %72
72:
  %73 = phi i1 [ %71, %68 ], [ true, %65 ]
  %74 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 80), align 8
  %75 = icmp ne i64 %74, 0
  %76 = select i1 %73, i1 %75, i1 false
  br i1 %76, label %77, label %83
77:
  %78 = icmp sgt i64 %24, %74
  br i1 %78, label %79, label %86
79:
  %80 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %81 = load i64, ptr %80, align 8
  %82 = icmp sge i64 %24, %81
  br label %83
83:
  %84 = phi i1 [ false, %61 ], [ false, %72 ], [ %82, %79 ]
  %85 = icmp eq i64 %24, 0
  br i1 %85, label %93, label %88
86:
  %87 = icmp eq i64 %24, 0
  br i1 %87, label %93, label %91
88:
  br i1 %84, label %89, label %91
89:
  %90 = call fastcc signext i32 @abi.run_parallel(ptr noundef %7) #46
  br label %93
91:
  %92 = call fastcc signext i32 @abi.run_rows(ptr noundef %7, i64 noundef 0, ptr noundef null) #49
  br label %93
93:
  %94 = phi i32 [ 0, %83 ], [ %90, %89 ], [ %92, %91 ], [ 0, %86 ]
  %95 = getelementptr inbounds nuw i8, ptr %55, i64 8
  %96 = getelementptr inbounds nuw i8, ptr %3, i64 48
  br i1 %56, label %121, label %97
97:
  %98 = phi i64 [ %117, %116 ], [ 0, %93 ]
  %99 = load i32, ptr %95, align 8
  %100 = sext i32 %99 to i64
  %101 = icmp slt i64 %98, %100
  br i1 %101, label %104, label %102
102:
  %103 = icmp eq i32 %94, 0
  br i1 %103, label %121, label %118
104:
  %105 = load ptr, ptr %96, align 8
  %106 = getelementptr inbounds nuw ptr, ptr %105, i64 %98
  %107 = load ptr, ptr %106, align 8
  %108 = getelementptr inbounds nuw i8, ptr %107, i64 40
  %109 = load ptr, ptr %108, align 8
  %110 = load ptr, ptr %109, align 8
  %111 = icmp eq ptr %110, null
  br i1 %111, label %116, label %112
112:
  %113 = load i64, ptr %49, align 8
  %114 = call fastcc i64 @abi.count_nulls(ptr noundef %110, i64 noundef %113) #46
  %115 = getelementptr inbounds nuw i8, ptr %107, i64 8
  store i64 %114, ptr %115, align 8
  br label %116
116:
  %117 = add nuw nsw i64 %98, 1
  br label %97
118:
  %119 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %120 = load ptr, ptr %119, align 8
  call void %120(ptr noundef nonnull %3) #48
  br label %121
121:
  %122 = phi i32 [ %43, %42 ], [ %12, %11 ], [ %60, %59 ], [ %22, %21 ], [ %94, %118 ], [ 0, %102 ], [ %94, %93 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #47
  ret i32 %122
}
define internal fastcc noundef zeroext i1 @abi.output_arrays(ptr noundef nonnull %0, ptr noundef nonnull %1, ptr noundef readonly captures(none) %2, i64 noundef %3) unnamed_addr #3 {
  %5 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %6 = load i32, ptr %5, align 8
  %7 = sext i32 %6 to i64
  %8 = tail call fastcc zeroext i1 @abi.array_node(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %3, i32 noundef signext 1, i64 noundef %7, i1 noundef zeroext false) #46
  br i1 %8, label %9, label %150
9:
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %11 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 64), align 8
  %12 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %13 = tail call range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %3, i64 -1)
  %14 = load i32, ptr @carrot_parts, align 4
  %15 = and i32 %14, 512
  %16 = icmp eq i32 %15, 0
  br label %17
17:
  %18 = phi i64 [ 0, %9 ], [ %149, %148 ]
  %19 = load i32, ptr %5, align 8
  %20 = sext i32 %19 to i64
  %21 = icmp slt i64 %18, %20
  br i1 %21, label %22, label %150
22:
  %23 = load ptr, ptr %10, align 8
  %24 = getelementptr inbounds nuw ptr, ptr %23, i64 %18
  %25 = load ptr, ptr %24, align 8
  %26 = load ptr, ptr %12, align 8
  %27 = getelementptr inbounds nuw i32, ptr %26, i64 %18
  %28 = load i32, ptr %27, align 4
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds %struct.CarrotOutputDesc, ptr %11, i64 %29
  %31 = getelementptr inbounds nuw i8, ptr %30, i64 24
  %32 = load i64, ptr %31, align 8
  %33 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %32, i64 -1)
  %34 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %13, i64 %33)
  %35 = extractvalue { i64, i1 } %34, 1
  %36 = extractvalue { i64, i1 } %34, 0
  %37 = select i1 %35, i64 -1, i64 %36
  %38 = getelementptr inbounds nuw i8, ptr %30, i64 12
  %39 = load i32, ptr %38, align 4
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %49, label %41
41:
  %42 = icmp ugt i64 %37, 9223372036854775806
  br i1 %42, label %145, label %43
43:
  %44 = tail call fastcc zeroext i1 @abi.array_node(ptr noundef nonnull %0, ptr noundef %25, i64 noundef %3, i32 noundef signext 1, i64 noundef 1, i1 noundef zeroext false) #46
  br i1 %44, label %45, label %145
45:
  %46 = getelementptr inbounds nuw i8, ptr %25, i64 48
  %47 = load ptr, ptr %46, align 8
  %48 = load ptr, ptr %47, align 8
  br label %49
49:
  %50 = phi ptr [ %48, %45 ], [ %25, %22 ]
  %51 = getelementptr inbounds nuw i8, ptr %30, i64 32
  %52 = load ptr, ptr %51, align 8
  %53 = icmp ne ptr %52, null
  %54 = tail call fastcc zeroext i1 @abi.array_node(ptr noundef nonnull %0, ptr noundef %50, i64 noundef %37, i32 noundef signext 2, i64 noundef 0, i1 noundef zeroext %53) #46
  br i1 %54, label %55, label %145
55:
  %56 = getelementptr inbounds nuw i8, ptr %30, i64 8
  %57 = load i32, ptr %56, align 8
  %58 = icmp eq i32 %57, 11
  br i1 %58, label %59, label %62
59:
  %60 = tail call noundef i64 @llvm.uadd.sat.i64(i64 %37, i64 7)
  %61 = lshr i64 %60, 3
  br label %71
62:
  %63 = sext i32 %57 to i64
  %64 = getelementptr inbounds i8, ptr @abi.sizes, i64 %63
  %65 = load i8, ptr %64, align 1
  %66 = zext i8 %65 to i64
  %67 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %37, i64 %66)
  %68 = extractvalue { i64, i1 } %67, 1
  %69 = extractvalue { i64, i1 } %67, 0
  %70 = select i1 %68, i64 -1, i64 %69
  br label %71
71:
  %72 = phi i64 [ %61, %59 ], [ %70, %62 ]
  %73 = tail call fastcc ptr @abi.take(ptr noundef nonnull %0, i64 noundef %72) #46
  %74 = getelementptr inbounds nuw i8, ptr %50, i64 40
  %75 = load ptr, ptr %74, align 8
  %76 = getelementptr inbounds nuw i8, ptr %75, i64 8
  store ptr %73, ptr %76, align 8
  %77 = icmp eq ptr %73, null
  br i1 %77, label %145, label %78
78:
  %79 = load i32, ptr %56, align 8
  %80 = icmp eq i32 %79, 11
  br i1 %80, label %81, label %85
81:
  %82 = load ptr, ptr %74, align 8
  %83 = getelementptr inbounds nuw i8, ptr %82, i64 8
  %84 = load ptr, ptr %83, align 8
  tail call fastcc void @abi.clear(ptr noundef %84, i64 noundef %72) #46
  br label %85
85:
  br i1 %16, label %148, label %86
86:
  %87 = load ptr, ptr %51, align 8
  %88 = icmp eq ptr %87, null
  br i1 %88, label %148, label %89
89:
  %90 = getelementptr inbounds nuw i8, ptr %50, i64 56
  %91 = load ptr, ptr %90, align 8
  %92 = getelementptr inbounds nuw i8, ptr %30, i64 40
  %93 = load i32, ptr %92, align 8
  %94 = sext i32 %93 to i64
  %95 = tail call fastcc zeroext i1 @abi.array_node(ptr noundef nonnull %0, ptr noundef %91, i64 noundef %94, i32 noundef signext 3, i64 noundef 0, i1 noundef zeroext false) #46
  br i1 %95, label %96, label %145
96:
  %97 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %94, i64 -1)
  %98 = shl nsw i64 %97, 2
  %99 = add nsw i64 %98, 4
  %100 = tail call fastcc ptr @abi.take(ptr noundef nonnull %0, i64 noundef %99) #46
  %101 = getelementptr inbounds nuw i8, ptr %91, i64 40
  %102 = load ptr, ptr %101, align 8
  %103 = getelementptr inbounds nuw i8, ptr %102, i64 8
  store ptr %100, ptr %103, align 8
  %104 = icmp eq ptr %100, null
  br i1 %104, label %145, label %105
105:
  store i32 0, ptr %100, align 4
  %106 = tail call i32 @llvm.smax.i32(i32 %93, i32 0)
  %107 = zext nneg i32 %106 to i64
  br label %108
108:
  %109 = phi i32 [ %126, %121 ], [ 0, %105 ]
  %110 = phi i64 [ %127, %121 ], [ 0, %105 ]
  %111 = icmp eq i64 %110, %107
  br i1 %111, label %112, label %121
112:
  %113 = getelementptr inbounds i32, ptr %100, i64 %94
  %114 = load i32, ptr %113, align 4
  %115 = tail call i32 @llvm.smax.i32(i32 %114, i32 -1)
  %116 = sext i32 %115 to i64
  %117 = tail call fastcc ptr @abi.take(ptr noundef nonnull %0, i64 noundef %116) #46
  %118 = load ptr, ptr %101, align 8
  %119 = getelementptr inbounds nuw i8, ptr %118, i64 16
  store ptr %117, ptr %119, align 8
  %120 = icmp eq ptr %117, null
  br i1 %120, label %145, label %129
121:
  %122 = getelementptr inbounds nuw ptr, ptr %87, i64 %110
  %123 = load ptr, ptr %122, align 8
  %124 = tail call fastcc i64 @abi.length(ptr noundef %123) #46
  %125 = trunc i64 %124 to i32
  %126 = add nsw i32 %109, %125
  %127 = add nuw nsw i64 %110, 1
  %128 = getelementptr inbounds nuw i32, ptr %100, i64 %127
  store i32 %126, ptr %128, align 4
  br label %108
129:
  %130 = phi i64 [ %139, %132 ], [ 0, %112 ]
  %131 = icmp eq i64 %130, %107
  br i1 %131, label %148, label %132
132:
  %133 = getelementptr inbounds nuw i32, ptr %100, i64 %130
  %134 = load i32, ptr %133, align 4
  %135 = sext i32 %134 to i64
  %136 = getelementptr inbounds i8, ptr %117, i64 %135
  %137 = getelementptr inbounds nuw ptr, ptr %87, i64 %130
  %138 = load ptr, ptr %137, align 8
  %139 = add nuw nsw i64 %130, 1
  %140 = getelementptr inbounds nuw i32, ptr %100, i64 %139
  %141 = load i32, ptr %140, align 4
  %142 = sub nsw i32 %141, %134
  %143 = tail call i32 @llvm.smax.i32(i32 %142, i32 -1)
  %144 = sext i32 %143 to i64
  tail call fastcc void @abi.copy(ptr noundef %136, ptr noundef %138, i64 noundef %144) #46
  br label %129
145:
  %146 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %147 = load ptr, ptr %146, align 8
  tail call void %147(ptr noundef nonnull %1) #48
  br label %150
148:
  %149 = add nuw nsw i64 %18, 1
  br label %17
150:
  %151 = phi i1 [ false, %4 ], [ false, %145 ], [ true, %17 ]
  ret i1 %151
}
define internal fastcc signext i32 @abi.run_parallel(ptr noundef nonnull %0) unnamed_addr #3 {
  %2 = alloca %struct.Turns, align 64
  %3 = load ptr, ptr %0, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #47
  store ptr %0, ptr %2, align 64
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  store i64 -1, ptr %4, align 16
  %5 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 80), align 8
  %6 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %5, i64 -1)
  %7 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %8 = getelementptr inbounds nuw i8, ptr %3, i64 40
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 48
  br label %10
10:
  %11 = phi i64 [ %6, %1 ], [ %29, %28 ]
  %12 = and i64 %11, 7
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %14, label %28
14:
  %15 = icmp ult i64 %11, 1024
  %16 = load i64, ptr %9, align 8
  %17 = load i32, ptr %8, align 8
  br i1 %15, label %18, label %30
18:
  %19 = tail call i32 @llvm.smax.i32(i32 %17, i32 -1)
  %20 = sext i32 %19 to i64
  %21 = shl nsw i64 %20, 5
  %22 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %11, i64 %21)
  %23 = extractvalue { i64, i1 } %22, 1
  %24 = extractvalue { i64, i1 } %22, 0
  %25 = select i1 %23, i64 -1, i64 %24
  %26 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %16, i64 -1)
  %27 = icmp ugt i64 %25, %26
  br i1 %27, label %30, label %28
28:
  %29 = shl i64 %11, 1
  br label %10
30:
  store i64 %11, ptr %7, align 8
  %31 = tail call fastcc signext i32 @abi.team_of(ptr noundef nonnull %3) #49
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %33, label %37
33:
  %34 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %16, i64 -1)
  %35 = tail call i32 @llvm.smax.i32(i32 %17, i32 -1)
  %36 = sext i32 %35 to i64
  br label %48
37:
  %38 = tail call i32 @llvm.smax.i32(i32 %17, i32 -1)
  %39 = sext i32 %38 to i64
  %40 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %11, i64 %39)
  %41 = extractvalue { i64, i1 } %40, 1
  %42 = extractvalue { i64, i1 } %40, 0
  %43 = select i1 %41, i64 -1, i64 %42
  %44 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %16, i64 -1)
  %45 = icmp ugt i64 %43, %44
  br i1 %45, label %46, label %48
46:
  %47 = tail call fastcc signext i32 @abi.run_rows(ptr noundef %0, i64 noundef 0, ptr noundef null) #49
  br label %116
48:
  %49 = phi i64 [ %36, %33 ], [ %39, %37 ]
  %50 = phi i64 [ %34, %33 ], [ %44, %37 ]
  br label %51
51:
  %52 = phi i64 [ 0, %48 ], [ %61, %60 ]
  %53 = icmp eq i64 %52, %49
  br i1 %53, label %62, label %54
54:
  %55 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %52, i64 %11)
  %56 = extractvalue { i64, i1 } %55, 1
  %57 = extractvalue { i64, i1 } %55, 0
  %58 = icmp uge i64 %57, %50
  %59 = or i1 %56, %58
  br i1 %59, label %62, label %60
60:
  %61 = add i64 %52, 1
  br label %51
62:
  %63 = phi i64 [ %49, %51 ], [ %52, %54 ]
  %64 = tail call i64 @llvm.umin.i64(i64 %63, i64 64)
  %65 = getelementptr inbounds nuw i8, ptr %2, i64 24
  store i64 %64, ptr %65, align 8
  br label %66
66:
  %67 = phi i64 [ %11, %62 ], [ %73, %66 ]
  %68 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %67, i64 %64)
  %69 = extractvalue { i64, i1 } %68, 1
  %70 = extractvalue { i64, i1 } %68, 0
  %71 = icmp uge i64 %70, %50
  %72 = or i1 %69, %71
  %73 = add i64 %67, %11
  br i1 %72, label %74, label %66
74:
  %75 = getelementptr inbounds nuw i8, ptr %2, i64 64
  br label %76
76:
  %77 = phi i64 [ %85, %81 ], [ 0, %74 ]
  %78 = icmp eq i64 %77, %64
  br i1 %78, label %79, label %81
79:
  %80 = icmp ugt i64 %63, 1
  br i1 %80, label %89, label %95
81:
  %82 = mul i64 %77, %67
  %83 = tail call i64 @llvm.umin.i64(i64 %82, i64 %50)
  %84 = getelementptr inbounds nuw %struct.Part, ptr %75, i64 %77
  store i64 %83, ptr %84, align 64
  %85 = add nuw nsw i64 %77, 1
  %86 = mul i64 %85, %67
  %87 = tail call i64 @llvm.umin.i64(i64 %86, i64 %50)
  %88 = getelementptr inbounds nuw i8, ptr %84, i64 64
  store i64 %87, ptr %88, align 64
  br label %76
89:
  %90 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %91 = load ptr, ptr %90, align 8
  %92 = load ptr, ptr %3, align 8
  call void %91(ptr noundef %92, i64 noundef %63, ptr noundef nonnull @abi.run_task, ptr noundef nonnull %2) #48
  %93 = load i64, ptr %4, align 16
  %94 = load i64, ptr %65, align 8
  br label %95
95:
  %96 = phi i64 [ -1, %79 ], [ %93, %89 ]
  %97 = phi i64 [ %64, %79 ], [ %94, %89 ]
  br label %98
98:
  %99 = phi i64 [ %113, %105 ], [ %96, %95 ]
  %100 = phi i64 [ %106, %105 ], [ %97, %95 ]
  %101 = icmp eq i64 %100, 0
  br i1 %101, label %102, label %105
102:
  %103 = load i64, ptr %9, align 8
  %104 = icmp ult i64 %99, %103
  br i1 %104, label %114, label %116
105:
  %106 = add nsw i64 %100, -1
  %107 = getelementptr inbounds %struct.Part, ptr %75, i64 %106
  %108 = load i64, ptr %107, align 64
  %109 = getelementptr inbounds nuw i8, ptr %107, i64 64
  %110 = load i64, ptr %109, align 64
  %111 = icmp ult i64 %108, %110
  %112 = call i64 @llvm.umin.i64(i64 %108, i64 %99)
  %113 = select i1 %111, i64 %112, i64 %99
  br label %98
114:
  %115 = call fastcc signext i32 @abi.run_rows(ptr noundef %0, i64 noundef %99, ptr noundef null) #49
  br label %116
116:
  %117 = phi i32 [ %47, %46 ], [ %115, %114 ], [ 0, %102 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #47
  ret i32 %117
}
define internal fastcc signext i32 @abi.run_rows(ptr noundef nonnull initializes((40, 44)) %0, i64 noundef %1, ptr noundef %2) unnamed_addr #6 {
  %4 = alloca ptr, align 8
  %5 = alloca [65536 x i8], align 64
  %6 = alloca %struct.Work, align 8
  %7 = alloca i64, align 8
  %8 = alloca %struct.Rows, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #47
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #47
  %9 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 72), align 8
  %10 = load ptr, ptr %0, align 8
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 120
  %12 = load i32, ptr %11, align 8
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds %struct.CarrotOutputSet, ptr %9, i64 %13
  store ptr %14, ptr %6, align 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %16 = load ptr, ptr %15, align 8
  %17 = icmp ne ptr %16, null
  %18 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %19 = zext i1 %17 to i8
  store i8 %19, ptr %18, align 8
  %20 = getelementptr inbounds nuw i8, ptr %6, i64 12
  store i32 -1, ptr %20, align 4
  %21 = getelementptr inbounds nuw i8, ptr %6, i64 16
  store i8 0, ptr %21, align 8
  %22 = load i32, ptr @carrot_parts, align 4
  %23 = and i32 %22, 2048
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %34, label %25
25:
  %26 = getelementptr inbounds nuw i8, ptr %10, i64 112
  %27 = load ptr, ptr %26, align 8
  %28 = icmp eq ptr %27, null
  br i1 %28, label %34, label %29
29:
  %30 = load ptr, ptr @carrot_device, align 8
  %31 = getelementptr inbounds nuw i8, ptr %30, i64 24
  %32 = load ptr, ptr %31, align 8
  %33 = tail call i64 %32() #48
  br label %36
34:
  %35 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 80), align 8
  br label %36
36:
  %37 = phi i64 [ %33, %29 ], [ %35, %34 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #47
  %38 = icmp eq i64 %37, 0
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %40 = load i64, ptr %39, align 8
  %41 = tail call i64 @llvm.smin.i64(i64 %37, i64 %40)
  %42 = select i1 %38, i64 %40, i64 %41
  %43 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %42, i64 -1)
  store i64 %43, ptr %7, align 8
  %44 = icmp ne ptr %2, null
  br i1 %44, label %57, label %45
45:
  %46 = load ptr, ptr %0, align 8
  br i1 %24, label %51, label %47
47:
  %48 = getelementptr inbounds nuw i8, ptr %46, i64 112
  %49 = load ptr, ptr %48, align 8
  %50 = icmp eq ptr %49, null
  br i1 %50, label %51, label %57
51:
  %52 = getelementptr inbounds nuw i8, ptr %46, i64 32
  %53 = load i64, ptr %52, align 8
  %54 = icmp slt i64 %40, %53
  br i1 %54, label %57, label %55
55:
  %56 = tail call fastcc signext i32 @abi.team_of(ptr noundef nonnull %46) #49
  br label %57
57:
  %58 = phi i32 [ %56, %55 ], [ 0, %51 ], [ 0, %47 ], [ 0, %36 ]
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i32 %58, ptr %59, align 8
  %60 = load ptr, ptr %15, align 8
  %61 = icmp ne ptr %60, null
  %62 = or i1 %24, %61
  %63 = xor i1 %61, true
  br i1 %62, label %69, label %64
64:
  %65 = load ptr, ptr %0, align 8
  %66 = getelementptr inbounds nuw i8, ptr %65, i64 112
  %67 = load ptr, ptr %66, align 8
  %68 = icmp eq ptr %67, null
  br label %69
69:
  %70 = phi i1 [ %63, %57 ], [ %68, %64 ]
  %71 = call fastcc ptr @abi.work_memory(ptr noundef %6, ptr noundef nonnull %0, ptr noundef %5, ptr noundef %7, i1 noundef zeroext %70) #49
  %72 = icmp eq ptr %71, null
  br i1 %72, label %73, label %77
73:
  %74 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %75 = load ptr, ptr %74, align 8
  %76 = call fastcc signext i32 @abi.no_memory(ptr noundef %75) #46
  br label %414
77:
  %78 = and i32 %22, 4
  %79 = icmp eq i32 %78, 0
  br i1 %79, label %89, label %80
80:
  %81 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %82 = load i64, ptr %81, align 8
  %83 = icmp ne i64 %82, 1
  %84 = or i1 %44, %83
  br i1 %84, label %89, label %85
85:
  %86 = getelementptr inbounds nuw i8, ptr %6, i64 32
  %87 = load ptr, ptr %86, align 8
  %88 = call fastcc zeroext i1 @abi.load_row(ptr noundef %0, ptr noundef %87) #49
  br i1 %88, label %334, label %89
89:
  %90 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %91 = load ptr, ptr %90, align 8
  %92 = call fastcc ptr @abi.bitmap(ptr noundef %91) #49
  %93 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store ptr %92, ptr %93, align 8
  %94 = getelementptr inbounds nuw i8, ptr %91, i64 16
  %95 = load i64, ptr %94, align 8
  %96 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 %95, ptr %96, align 8
  %97 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store i64 1, ptr %97, align 8
  %98 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 40), align 8
  %99 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 56), align 8
  %100 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %101 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %102 = and i32 %22, 8
  %103 = icmp ne i32 %102, 0
  %104 = call i32 @llvm.smax.i32(i32 %98, i32 0)
  %105 = zext nneg i32 %104 to i64
  br label %106
106:
  %107 = phi i64 [ %333, %332 ], [ 0, %89 ]
  %108 = icmp eq i64 %107, %105
  br i1 %108, label %334, label %109
109:
  %110 = load ptr, ptr %0, align 8
  %111 = getelementptr inbounds nuw i8, ptr %110, i64 144
  %112 = load ptr, ptr %111, align 8
  %113 = getelementptr inbounds nuw %struct.Feed, ptr %112, i64 %107
  %114 = getelementptr inbounds nuw i8, ptr %113, i64 4
  %115 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %99, i64 %107
  %116 = getelementptr inbounds nuw i8, ptr %113, i64 8
  %117 = getelementptr inbounds nuw i8, ptr %115, i64 40
  %118 = getelementptr inbounds nuw i8, ptr %113, i64 16
  br label %119
119:
  %120 = phi i64 [ %331, %330 ], [ 0, %109 ]
  %121 = load i32, ptr %113, align 8
  %122 = sext i32 %121 to i64
  %123 = icmp slt i64 %120, %122
  br i1 %123, label %124, label %332
124:
  %125 = load ptr, ptr %0, align 8
  %126 = getelementptr inbounds nuw i8, ptr %125, i64 152
  %127 = load ptr, ptr %126, align 8
  %128 = load i32, ptr %114, align 4
  %129 = trunc nuw nsw i64 %120 to i32
  %130 = add nsw i32 %128, %129
  %131 = sext i32 %130 to i64
  %132 = getelementptr inbounds %struct.Source, ptr %127, i64 %131
  %133 = load i8, ptr %116, align 8
  %134 = trunc nuw i8 %133 to i1
  br i1 %134, label %138, label %135
135:
  %136 = load ptr, ptr %117, align 8
  %137 = getelementptr inbounds nuw %struct.CarrotColumnDesc, ptr %136, i64 %120
  br label %138
138:
  %139 = phi ptr [ %137, %135 ], [ %115, %124 ]
  %140 = load ptr, ptr %139, align 8
  %141 = load ptr, ptr %100, align 8
  %142 = load ptr, ptr %90, align 8
  %143 = getelementptr inbounds nuw i8, ptr %142, i64 48
  %144 = load ptr, ptr %143, align 8
  %145 = load i32, ptr %132, align 4
  %146 = sext i32 %145 to i64
  %147 = getelementptr inbounds ptr, ptr %144, i64 %146
  %148 = load ptr, ptr %147, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #47
  store ptr null, ptr %4, align 8
  %149 = getelementptr inbounds nuw i8, ptr %142, i64 16
  %150 = load i64, ptr %149, align 8
  %151 = load i64, ptr %101, align 8
  %152 = getelementptr inbounds nuw i8, ptr %132, i64 11
  %153 = load i8, ptr %152, align 1
  %154 = call i8 @llvm.smax.i8(i8 %153, i8 0)
  %155 = zext nneg i8 %154 to i64
  br label %156
156:
  %157 = phi i64 [ %172, %168 ], [ 0, %138 ]
  %158 = phi i64 [ %171, %168 ], [ 1, %138 ]
  %159 = icmp eq i64 %157, %155
  br i1 %159, label %160, label %168
160:
  %161 = getelementptr inbounds %struct.Column, ptr %141, i64 %131
  %162 = add nsw i64 %151, %150
  %163 = getelementptr inbounds nuw i8, ptr %161, i64 104
  store i32 0, ptr %163, align 8
  %164 = getelementptr inbounds nuw i8, ptr %161, i64 8
  store ptr null, ptr %164, align 8
  store ptr null, ptr %161, align 8
  %165 = getelementptr inbounds nuw i8, ptr %161, i64 64
  store ptr null, ptr %165, align 8
  %166 = getelementptr inbounds nuw i8, ptr %132, i64 8
  %167 = getelementptr inbounds nuw i8, ptr %161, i64 96
  br label %173
168:
  %169 = getelementptr inbounds nuw i64, ptr %118, i64 %157
  %170 = load i64, ptr %169, align 8
  %171 = mul nsw i64 %170, %158
  %172 = add nuw nsw i64 %157, 1
  br label %156
173:
  %174 = phi i64 [ %255, %251 ], [ 0, %160 ]
  %175 = phi i64 [ %252, %251 ], [ %150, %160 ]
  %176 = phi i64 [ %239, %251 ], [ %162, %160 ]
  %177 = phi i64 [ %243, %251 ], [ %158, %160 ]
  %178 = phi i64 [ %253, %251 ], [ 1, %160 ]
  %179 = phi ptr [ %254, %251 ], [ %148, %160 ]
  %180 = icmp eq ptr %179, null
  br i1 %180, label %326, label %181
181:
  %182 = getelementptr inbounds nuw i8, ptr %179, i64 64
  %183 = load ptr, ptr %182, align 8
  %184 = icmp eq ptr %183, null
  br i1 %184, label %326, label %185
185:
  %186 = getelementptr inbounds nuw i8, ptr %179, i64 16
  %187 = load i64, ptr %186, align 8
  %188 = icmp ult i64 %187, 1152921504606846976
  br i1 %188, label %189, label %194
189:
  %190 = load i64, ptr %179, align 8
  %191 = icmp ugt i64 %190, 1152921504606846975
  %192 = icmp slt i64 %190, %176
  %193 = select i1 %191, i1 true, i1 %192
  br i1 %193, label %194, label %197
194:
  %195 = icmp eq i64 %174, 0
  %196 = select i1 %195, ptr @abi.str.129, ptr @abi.str.128
  br label %326
197:
  %198 = add nsw i64 %187, %175
  %199 = load i8, ptr %166, align 4
  %200 = icmp eq i8 %199, 16
  br i1 %200, label %201, label %205
201:
  %202 = load i8, ptr %152, align 1
  %203 = sext i8 %202 to i64
  %204 = icmp eq i64 %174, %203
  br i1 %204, label %208, label %205
205:
  %206 = call fastcc ptr @abi.bitmap(ptr noundef nonnull %179) #49
  %207 = icmp eq ptr %206, null
  br i1 %207, label %218, label %208
208:
  %209 = phi ptr [ %206, %205 ], [ @abi.all_null, %201 ]
  %210 = load ptr, ptr %167, align 8
  %211 = load i32, ptr %163, align 8
  %212 = add nsw i32 %211, 1
  store i32 %212, ptr %163, align 8
  %213 = sext i32 %211 to i64
  %214 = getelementptr inbounds %struct.Level, ptr %210, i64 %213
  store ptr %209, ptr %214, align 8
  %215 = getelementptr inbounds nuw i8, ptr %214, i64 8
  store i64 %198, ptr %215, align 8
  %216 = getelementptr inbounds nuw i8, ptr %214, i64 16
  store i64 %178, ptr %216, align 8
  %217 = getelementptr inbounds nuw i8, ptr %214, i64 24
  store i64 %177, ptr %217, align 8
  br label %218
218:
  %219 = load i8, ptr %152, align 1
  %220 = sext i8 %219 to i32
  %221 = sext i8 %219 to i64
  %222 = icmp eq i64 %174, %221
  br i1 %222, label %256, label %223
223:
  %224 = getelementptr inbounds nuw i8, ptr %179, i64 32
  %225 = load i64, ptr %224, align 8
  %226 = icmp eq i64 %225, 1
  br i1 %226, label %227, label %326
227:
  %228 = getelementptr inbounds nuw i8, ptr %179, i64 48
  %229 = load ptr, ptr %228, align 8
  %230 = icmp eq ptr %229, null
  br i1 %230, label %326, label %231
231:
  %232 = getelementptr inbounds nuw i64, ptr %118, i64 %174
  %233 = load i64, ptr %232, align 8
  %234 = load i64, ptr %101, align 8
  %235 = call fastcc i64 @abi.product(i64 noundef %234, i64 noundef %178) #46
  %236 = icmp ult i64 %235, 1152921504606846976
  br i1 %236, label %237, label %326
237:
  %238 = add nsw i64 %235, %198
  %239 = call fastcc i64 @abi.product(i64 noundef %238, i64 noundef %233) #46
  %240 = icmp ult i64 %239, 1152921504606846976
  br i1 %240, label %241, label %326
241:
  %242 = phi i64 [ %244, %247 ], [ %174, %237 ]
  %243 = phi i64 [ %250, %247 ], [ 1, %237 ]
  %244 = add nuw nsw i64 %242, 1
  %245 = trunc nuw i64 %244 to i32
  %246 = icmp slt i32 %245, %220
  br i1 %246, label %247, label %251
247:
  %248 = getelementptr inbounds nuw i64, ptr %118, i64 %244
  %249 = load i64, ptr %248, align 8
  %250 = mul nsw i64 %249, %243
  br label %241
251:
  %252 = mul nsw i64 %233, %198
  %253 = mul nsw i64 %233, %178
  %254 = load ptr, ptr %229, align 8
  %255 = add nuw nsw i64 %174, 1
  br label %173
256:
  %257 = getelementptr inbounds nuw i8, ptr %161, i64 72
  store i64 %198, ptr %257, align 8
  %258 = load i8, ptr %166, align 4
  %259 = sext i8 %258 to i32
  %260 = icmp ne i8 %258, 16
  %261 = icmp ne i64 %178, 0
  %262 = select i1 %260, i1 %261, i1 false
  br i1 %262, label %263, label %325
263:
  %264 = getelementptr inbounds nuw i8, ptr %132, i64 9
  %265 = load i8, ptr %264, align 1
  br i1 %103, label %266, label %274
266:
  %267 = icmp eq i8 %265, 0
  %268 = add nsw i32 %259, -17
  %269 = icmp ult i32 %268, 3
  %270 = select i1 %267, i1 %269, i1 false
  br i1 %270, label %271, label %274
271:
  %272 = getelementptr inbounds nuw i8, ptr %161, i64 16
  %273 = call fastcc ptr @abi.open_texts(ptr noundef nonnull %272, ptr noundef nonnull %179, i32 noundef signext %259) #49
  store ptr %273, ptr %4, align 8
  br label %280
274:
  %275 = icmp eq i8 %265, 0
  %276 = select i1 %275, i8 %258, i8 %265
  %277 = sext i8 %276 to i32
  %278 = call fastcc ptr @abi.values(ptr noundef nonnull %179, i32 noundef signext %277, ptr noundef %4) #49
  store ptr %278, ptr %161, align 8
  %279 = load ptr, ptr %4, align 8
  br label %280
280:
  %281 = phi ptr [ %279, %274 ], [ %273, %271 ]
  %282 = icmp eq ptr %281, null
  br i1 %282, label %283, label %326
283:
  %284 = load i8, ptr %264, align 1
  %285 = icmp eq i8 %284, 0
  br i1 %285, label %325, label %286
286:
  %287 = getelementptr inbounds nuw i8, ptr %179, i64 56
  %288 = load ptr, ptr %287, align 8
  %289 = icmp eq ptr %288, null
  br i1 %289, label %326, label %290
290:
  %291 = getelementptr inbounds nuw i8, ptr %288, i64 64
  %292 = load ptr, ptr %291, align 8
  %293 = icmp eq ptr %292, null
  br i1 %293, label %326, label %294
294:
  %295 = getelementptr inbounds nuw i8, ptr %288, i64 16
  %296 = load i64, ptr %295, align 8
  %297 = icmp ult i64 %296, 1152921504606846976
  br i1 %297, label %298, label %326
298:
  %299 = load i64, ptr %288, align 8
  %300 = icmp ult i64 %299, 1152921504606846976
  br i1 %300, label %301, label %326
301:
  %302 = getelementptr inbounds nuw i8, ptr %161, i64 80
  store i64 %296, ptr %302, align 8
  %303 = load i64, ptr %288, align 8
  %304 = getelementptr inbounds nuw i8, ptr %161, i64 88
  store i64 %303, ptr %304, align 8
  %305 = call fastcc ptr @abi.bitmap(ptr noundef nonnull %288) #49
  store ptr %305, ptr %165, align 8
  %306 = load i64, ptr %288, align 8
  %307 = icmp eq i64 %306, 0
  br i1 %307, label %308, label %310
308:
  %309 = load ptr, ptr %161, align 8
  store ptr %309, ptr %164, align 8
  br label %325
310:
  %311 = load i8, ptr %166, align 4
  %312 = sext i8 %311 to i32
  %313 = add nsw i32 %312, -17
  %314 = icmp ult i32 %313, 3
  %315 = select i1 %103, i1 %314, i1 false
  br i1 %315, label %316, label %319
316:
  %317 = getelementptr inbounds nuw i8, ptr %161, i64 16
  %318 = call fastcc ptr @abi.open_texts(ptr noundef nonnull %317, ptr noundef nonnull %288, i32 noundef signext %312) #49
  br label %322
319:
  %320 = call fastcc ptr @abi.values(ptr noundef nonnull %288, i32 noundef signext %312, ptr noundef %4) #49
  store ptr %320, ptr %164, align 8
  %321 = load ptr, ptr %4, align 8
  br label %322
322:
  %323 = phi ptr [ %318, %316 ], [ %321, %319 ]
  %324 = icmp eq ptr %323, null
  br i1 %324, label %325, label %326
325:
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #47
  br label %330
326:
  %327 = phi ptr [ @abi.str.132, %286 ], [ %196, %194 ], [ %281, %280 ], [ @abi.str.132, %298 ], [ @abi.str.132, %294 ], [ @abi.str.132, %290 ], [ %323, %322 ], [ @abi.str.131, %237 ], [ @abi.str.130, %227 ], [ @abi.str.127, %181 ], [ @abi.str.131, %231 ], [ @abi.str.130, %223 ], [ @abi.str.127, %173 ]
  %328 = call fastcc signext i32 @abi.bad_batch(ptr noundef nonnull readonly %0, ptr noundef nonnull readonly %132, ptr noundef readonly %140, ptr noundef nonnull %327) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #47
  %329 = icmp eq i32 %328, 0
  br i1 %329, label %330, label %334
330:
  %331 = add nuw nsw i64 %120, 1
  br label %119
332:
  %333 = add nuw nsw i64 %107, 1
  br label %106
334:
  %335 = phi i8 [ 1, %85 ], [ 0, %326 ], [ 0, %106 ]
  %336 = phi i32 [ 0, %85 ], [ %328, %326 ], [ 0, %106 ]
  %337 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %338 = load ptr, ptr %337, align 8
  %339 = load i64, ptr %7, align 8
  call fastcc void @abi.clear(ptr noundef %338, i64 noundef %339) #46
  %340 = getelementptr inbounds nuw i8, ptr %0, i64 120
  store i8 0, ptr %340, align 8
  %341 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store i64 9223372036854775807, ptr %341, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #47
  store ptr %0, ptr %8, align 8
  %342 = getelementptr inbounds nuw i8, ptr %8, i64 8
  store ptr %6, ptr %342, align 8
  %343 = getelementptr inbounds nuw i8, ptr %8, i64 16
  store ptr %2, ptr %343, align 8
  %344 = getelementptr inbounds nuw i8, ptr %8, i64 24
  store i64 %1, ptr %344, align 8
  %345 = getelementptr inbounds nuw i8, ptr %8, i64 32
  store i64 %339, ptr %345, align 8
  %346 = getelementptr inbounds nuw i8, ptr %8, i64 40
  store i8 %335, ptr %346, align 8
  %347 = getelementptr inbounds nuw i8, ptr %8, i64 44
  store i32 %336, ptr %347, align 4
  %348 = load i32, ptr %59, align 8
  %349 = icmp sgt i32 %348, 1
  br i1 %349, label %350, label %354
350:
  %351 = getelementptr inbounds nuw i8, ptr %6, i64 24
  %352 = load ptr, ptr %351, align 8
  %353 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 304), align 8
  call void %353(ptr noundef %352, ptr noundef nonnull @abi.run_row_blocks, ptr noundef nonnull %8) #48
  br label %355
354:
  call void @abi.run_row_blocks(ptr noundef nonnull %8) #48
  br label %355
355:
  %356 = load i32, ptr %347, align 4
  %357 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 40), align 8
  %358 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 56), align 8
  %359 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %360 = call i32 @llvm.smax.i32(i32 %357, i32 0)
  %361 = zext nneg i32 %360 to i64
  br label %362
362:
  %363 = phi i64 [ %385, %384 ], [ 0, %355 ]
  %364 = icmp eq i64 %363, %361
  br i1 %364, label %365, label %367
365:
  %366 = icmp eq ptr %71, %5
  br i1 %366, label %413, label %386
367:
  %368 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %358, i64 %363
  %369 = load ptr, ptr %0, align 8
  %370 = getelementptr inbounds nuw i8, ptr %369, i64 144
  %371 = load ptr, ptr %370, align 8
  %372 = getelementptr inbounds nuw %struct.Feed, ptr %371, i64 %363
  %373 = getelementptr inbounds nuw i8, ptr %369, i64 152
  %374 = load ptr, ptr %373, align 8
  %375 = getelementptr inbounds nuw i8, ptr %372, i64 4
  %376 = load i32, ptr %375, align 4
  %377 = sext i32 %376 to i64
  %378 = getelementptr inbounds %struct.Source, ptr %374, i64 %377
  %379 = call fastcc zeroext i1 @abi.borrows(ptr noundef %368, ptr noundef %372, ptr noundef %378) #49
  br i1 %379, label %380, label %384
380:
  %381 = load ptr, ptr %359, align 8
  %382 = getelementptr inbounds nuw ptr, ptr %381, i64 %363
  %383 = load ptr, ptr %382, align 8
  call fastcc void @abi.give(ptr noundef nonnull %369, ptr noundef %383) #46
  br label %384
384:
  %385 = add nuw nsw i64 %363, 1
  br label %362
386:
  %387 = load ptr, ptr %0, align 8
  %388 = getelementptr inbounds i8, ptr %71, i64 -64
  %389 = getelementptr inbounds nuw i8, ptr %387, i64 48
  br label %390
390:
  %391 = phi i64 [ %411, %409 ], [ 0, %386 ]
  %392 = phi ptr [ %410, %409 ], [ %388, %386 ]
  %393 = icmp samesign ult i64 %391, 8
  %394 = icmp ne ptr %392, null
  %395 = select i1 %393, i1 %394, i1 false
  br i1 %395, label %396, label %412
396:
  %397 = load i64, ptr %392, align 8
  %398 = icmp eq i64 %391, 0
  %399 = select i1 %398, i64 134217728, i64 4194304
  %400 = icmp ugt i64 %397, %399
  br i1 %400, label %412, label %401
401:
  %402 = getelementptr inbounds nuw ptr, ptr %389, i64 %391
  %403 = load atomic i64, ptr %402 monotonic, align 8
  %404 = icmp eq i64 %403, 0
  br i1 %404, label %405, label %409
405:
  %406 = ptrtoint ptr %392 to i64
  %407 = atomicrmw xchg ptr %402, i64 %406 acq_rel, align 8
  %408 = inttoptr i64 %407 to ptr
  br label %409
409:
  %410 = phi ptr [ %392, %401 ], [ %408, %405 ]
  %411 = add nuw nsw i64 %391, 1
  br label %390
412:
  call fastcc void @abi.give(ptr noundef %387, ptr noundef %392) #46
  br label %413
413:
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #47
  br label %414
414:
  %415 = phi i32 [ %356, %413 ], [ %76, %73 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #47
  ret i32 %415
}
define internal fastcc i64 @abi.count_nulls(ptr noundef nonnull readonly captures(none) %0, i64 noundef %1) unnamed_addr #17 {
  %3 = add nsw i64 %1, 7
  %4 = ashr i64 %3, 3
  %5 = tail call i64 @llvm.smax.i64(i64 %4, i64 0)
  br label %6
6:
  %7 = phi i64 [ %1, %2 ], [ %16, %19 ]
  %8 = phi i64 [ 0, %2 ], [ %20, %19 ]
  %9 = icmp eq i64 %8, %5
  br i1 %9, label %10, label %11
10:
  ret i64 %7
11:
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 %8
  %13 = load i8, ptr %12, align 1
  %14 = zext i8 %13 to i32
  br label %15
15:
  %16 = phi i64 [ %7, %11 ], [ %22, %21 ]
  %17 = phi i32 [ %14, %11 ], [ %24, %21 ]
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %19, label %21
19:
  %20 = add nuw nsw i64 %8, 1
  br label %6
21:
  %22 = add nsw i64 %16, -1
  %23 = add nsw i32 %17, -1
  %24 = and i32 %23, %17
  br label %15
}
define internal fastcc noundef zeroext i1 @abi.array_node(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %2, i32 noundef signext range(i32 1, 4) %3, i64 noundef range(i64 -2147483648, 2147483648) %4, i1 noundef zeroext %5) unnamed_addr #0 {
  %7 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %4, i64 -1)
  %8 = zext i1 %5 to i64
  %9 = add nsw i64 %7, %8
  %10 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %9, i64 88)
  %11 = extractvalue { i64, i1 } %10, 1
  %12 = extractvalue { i64, i1 } %10, 0
  %13 = add nsw i64 %12, 8
  %14 = tail call i64 @llvm.uadd.sat.i64(i64 %13, i64 72)
  %15 = select i1 %11, i64 79, i64 %14
  %16 = tail call fastcc ptr @abi.take(ptr noundef nonnull %0, i64 noundef %15) #46
  tail call fastcc void @abi.clear(ptr noundef %1, i64 noundef 80) #46
  %17 = icmp ne ptr %16, null
  br i1 %17, label %18, label %43
18:
  %19 = getelementptr inbounds nuw i8, ptr %16, i64 72
  %20 = getelementptr inbounds nuw %struct.ArrowArray, ptr %19, i64 %9
  tail call fastcc void @abi.clear(ptr noundef nonnull %16, i64 noundef 72) #46
  %21 = mul nsw i64 %9, 80
  tail call fastcc void @abi.clear(ptr noundef nonnull %19, i64 noundef %21) #46
  br label %22
22:
  %23 = phi i64 [ 0, %18 ], [ %42, %39 ]
  %24 = icmp eq i64 %23, %9
  br i1 %24, label %25, label %39
25:
  tail call fastcc void @abi.copy(ptr noundef %16, ptr noundef nonnull %0, i64 noundef 48) #46
  store i64 %2, ptr %1, align 8
  %26 = zext nneg i32 %3 to i64
  %27 = getelementptr inbounds nuw i8, ptr %1, i64 24
  store i64 %26, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %1, i64 32
  store i64 %4, ptr %28, align 8
  %29 = getelementptr inbounds nuw i8, ptr %16, i64 48
  %30 = getelementptr inbounds nuw i8, ptr %1, i64 40
  store ptr %29, ptr %30, align 8
  %31 = icmp eq i64 %4, 0
  %32 = select i1 %31, ptr null, ptr %20
  %33 = getelementptr inbounds nuw i8, ptr %1, i64 48
  store ptr %32, ptr %33, align 8
  %34 = getelementptr inbounds %struct.ArrowArray, ptr %19, i64 %4
  %35 = select i1 %5, ptr %34, ptr null
  %36 = getelementptr inbounds nuw i8, ptr %1, i64 56
  store ptr %35, ptr %36, align 8
  %37 = getelementptr inbounds nuw i8, ptr %1, i64 72
  store ptr %16, ptr %37, align 8
  %38 = getelementptr inbounds nuw i8, ptr %1, i64 64
  store ptr @abi.release_array, ptr %38, align 8
  br label %43
39:
  %40 = getelementptr inbounds nuw %struct.ArrowArray, ptr %19, i64 %23
  %41 = getelementptr inbounds nuw ptr, ptr %20, i64 %23
  store ptr %40, ptr %41, align 8
  %42 = add i64 %23, 1
  br label %22
43:
  ret i1 %17
}
define internal void @abi.release_array(ptr noundef captures(none) %0) #0 {
  %2 = alloca %struct.Heap, align 8
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %4 = load ptr, ptr %3, align 8
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 48
  br label %7
7:
  %8 = phi i64 [ 0, %1 ], [ %24, %23 ]
  %9 = load i64, ptr %5, align 8
  %10 = icmp slt i64 %8, %9
  br i1 %10, label %15, label %11
11:
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %13 = load ptr, ptr %12, align 8
  %14 = icmp eq ptr %13, null
  br i1 %14, label %30, label %25
15:
  %16 = load ptr, ptr %6, align 8
  %17 = getelementptr inbounds nuw ptr, ptr %16, i64 %8
  %18 = load ptr, ptr %17, align 8
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 64
  %20 = load ptr, ptr %19, align 8
  %21 = icmp eq ptr %20, null
  br i1 %21, label %23, label %22
22:
  tail call void %20(ptr noundef nonnull %18) #48
  br label %23
23:
  %24 = add nuw nsw i64 %8, 1
  br label %7
25:
  %26 = getelementptr inbounds nuw i8, ptr %13, i64 64
  %27 = load ptr, ptr %26, align 8
  %28 = icmp eq ptr %27, null
  br i1 %28, label %30, label %29
29:
  tail call void %27(ptr noundef nonnull %13) #48
  br label %30
30:
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #47
  call fastcc void @abi.copy(ptr noundef %2, ptr noundef %4, i64 noundef 48) #46
  %31 = getelementptr inbounds nuw i8, ptr %4, i64 48
  br label %32
32:
  %33 = phi i64 [ %40, %37 ], [ 0, %30 ]
  %34 = icmp eq i64 %33, 3
  br i1 %34, label %35, label %37
35:
  call fastcc void @abi.give(ptr noundef nonnull %2, ptr noundef %4) #46
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store ptr null, ptr %36, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #47
  ret void
37:
  %38 = getelementptr inbounds nuw ptr, ptr %31, i64 %33
  %39 = load ptr, ptr %38, align 8
  call fastcc void @abi.give(ptr noundef nonnull %2, ptr noundef %39) #46
  %40 = add nuw nsw i64 %33, 1
  br label %32
}
define internal fastcc signext range(i32 0, -2147483648) i32 @abi.team_of(ptr noundef readonly captures(none) %0) unnamed_addr #18 {
  %2 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 296), align 8
  %3 = icmp eq i64 %2, 0
  br i1 %3, label %13, label %4
4:
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %6 = load ptr, ptr %5, align 8
  %7 = icmp eq ptr %6, null
  br i1 %7, label %13, label %8
8:
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %10 = load i32, ptr %9, align 8
  %11 = icmp sgt i32 %10, 1
  %12 = select i1 %11, i32 %10, i32 0
  br label %13
13:
  %14 = phi i32 [ 0, %1 ], [ %12, %8 ], [ 0, %4 ]
  ret i32 %14
}
define internal void @abi.run_task(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca %struct.Run, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #47
  %4 = load ptr, ptr %0, align 64
  call fastcc void @abi.copy(ptr noundef %3, ptr noundef %4, i64 noundef 136) #46
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 32
  store ptr null, ptr %5, align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %7 = load i64, ptr %6, align 8
  br label %8
8:
  %9 = phi i64 [ %1, %2 ], [ %11, %8 ]
  %10 = icmp slt i64 %9, %7
  %11 = sub nsw i64 %9, %7
  br i1 %10, label %12, label %8
12:
  %13 = call fastcc signext i32 @abi.run_rows(ptr noundef %3, i64 noundef %9, ptr noundef nonnull %0) #49
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #47
  ret void
}
define internal fastcc noundef ptr @abi.work_memory(ptr noundef nonnull captures(none) initializes((24, 40)) %0, ptr noundef captures(address_is_null) %1, ptr noundef nonnull %2, ptr noundef nonnull captures(none) %3, i1 noundef zeroext %4) unnamed_addr #16 {
  %6 = load i64, ptr %3, align 8
  %7 = tail call fastcc i64 @abi.layout(ptr noundef %0, ptr noundef %1, ptr noundef null, i64 noundef %6) #49
  %8 = icmp ugt i64 %7, 65536
  %9 = and i1 %4, %8
  %10 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 80), align 8
  %11 = icmp eq i64 %10, 0
  %12 = xor i1 %9, true
  %13 = select i1 %12, i1 true, i1 %11
  %14 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 200), align 8
  %15 = icmp ne i64 %14, 0
  %16 = select i1 %13, i1 true, i1 %15
  br i1 %16, label %31, label %17
17:
  %18 = load i64, ptr %3, align 8
  br label %19
19:
  %20 = phi i64 [ %26, %25 ], [ %18, %17 ]
  %21 = icmp ugt i64 %20, 1
  br i1 %21, label %22, label %27
22:
  %23 = tail call fastcc i64 @abi.layout(ptr noundef %0, ptr noundef %1, ptr noundef null, i64 noundef %20) #49
  %24 = icmp ugt i64 %23, 65536
  br i1 %24, label %25, label %27
25:
  %26 = lshr i64 %20, 1
  br label %19
27:
  %28 = tail call fastcc i64 @abi.layout(ptr noundef %0, ptr noundef %1, ptr noundef null, i64 noundef %20) #49
  %29 = icmp ult i64 %28, 65537
  br i1 %29, label %30, label %31
30:
  store i64 %20, ptr %3, align 8
  br label %66
31:
  %32 = icmp ult i64 %7, 65537
  br i1 %32, label %66, label %33
33:
  %34 = icmp eq ptr %1, null
  br i1 %34, label %63, label %35
35:
  %36 = load ptr, ptr %1, align 8
  %37 = getelementptr inbounds nuw i8, ptr %36, i64 48
  br label %38
38:
  %39 = phi i64 [ %54, %53 ], [ 0, %35 ]
  %40 = icmp eq i64 %39, 8
  br i1 %40, label %57, label %41
41:
  %42 = getelementptr inbounds nuw ptr, ptr %37, i64 %39
  %43 = load atomic i64, ptr %42 monotonic, align 8
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %53, label %45
45:
  %46 = atomicrmw xchg ptr %42, i64 0 acquire, align 8
  %47 = inttoptr i64 %46 to ptr
  %48 = icmp eq i64 %46, 0
  br i1 %48, label %52, label %49
49:
  %50 = load i64, ptr %47, align 8
  %51 = icmp ult i64 %50, %7
  br i1 %51, label %52, label %55
52:
  tail call fastcc void @abi.give(ptr noundef nonnull %36, ptr noundef %47) #46
  br label %53
53:
  %54 = add nuw nsw i64 %39, 1
  br label %38
55:
  %56 = getelementptr inbounds nuw i8, ptr %47, i64 64
  br label %66
57:
  %58 = tail call noundef i64 @llvm.uadd.sat.i64(i64 range(i64 65537, 0) %7, i64 64)
  %59 = tail call fastcc ptr @abi.take(ptr noundef %36, i64 noundef %58) #46
  %60 = icmp eq ptr %59, null
  br i1 %60, label %70, label %61
61:
  store i64 %7, ptr %59, align 8
  %62 = getelementptr inbounds nuw i8, ptr %59, i64 64
  br label %66
63:
  %64 = tail call fastcc ptr @abi.take(ptr noundef nonnull @abi.process_heap, i64 noundef %7) #46
  %65 = icmp eq ptr %64, null
  br i1 %65, label %70, label %66
66:
  %67 = phi ptr [ %64, %63 ], [ %62, %61 ], [ %56, %55 ], [ %2, %31 ], [ %2, %30 ]
  %68 = load i64, ptr %3, align 8
  %69 = tail call fastcc i64 @abi.layout(ptr noundef %0, ptr noundef %1, ptr noundef nonnull %67, i64 noundef %68) #49
  br label %70
70:
  %71 = phi ptr [ %67, %66 ], [ null, %63 ], [ null, %57 ]
  ret ptr %71
}
define internal fastcc noundef zeroext i1 @abi.load_row(ptr noundef nonnull readonly captures(none) %0, ptr noundef writeonly captures(none) %1) unnamed_addr #6 {
  %3 = alloca %struct.Texts, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %5 = load ptr, ptr %4, align 8
  %6 = tail call fastcc ptr @abi.bitmap(ptr noundef %5) #49
  %7 = icmp eq ptr %6, null
  br i1 %7, label %8, label %242
8:
  %9 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 40), align 8
  %10 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 56), align 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %12 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %13 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %14 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %16 = tail call i32 @llvm.smax.i32(i32 %9, i32 0)
  %17 = zext nneg i32 %16 to i64
  br label %18
18:
  %19 = phi i64 [ 0, %8 ], [ %241, %239 ]
  %20 = icmp eq i64 %19, %17
  br i1 %20, label %242, label %21
21:
  %22 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %10, i64 %19
  %23 = load ptr, ptr %0, align 8
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 144
  %25 = load ptr, ptr %24, align 8
  %26 = getelementptr inbounds nuw %struct.Feed, ptr %25, i64 %19
  %27 = getelementptr inbounds nuw i8, ptr %23, i64 152
  %28 = load ptr, ptr %27, align 8
  %29 = getelementptr inbounds nuw i8, ptr %26, i64 4
  %30 = load i32, ptr %29, align 4
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds %struct.Source, ptr %28, i64 %31
  %33 = load ptr, ptr %11, align 8
  %34 = getelementptr inbounds nuw ptr, ptr %33, i64 %19
  %35 = load ptr, ptr %34, align 8
  %36 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %37 = load i32, ptr %36, align 8
  %38 = getelementptr inbounds nuw i8, ptr %26, i64 8
  %39 = load i8, ptr %38, align 8
  %40 = trunc nuw i8 %39 to i1
  %41 = icmp eq ptr %35, null
  %42 = select i1 %40, i1 true, i1 %41
  br i1 %42, label %242, label %43
43:
  switch i32 %37, label %242 [
    i32 14, label %44
    i32 2, label %44
    i32 1, label %44
  ]
44:
  %45 = tail call fastcc zeroext i1 @abi.by_column(ptr noundef nonnull %23, ptr noundef nonnull %26, i64 noundef 1) #49
  br i1 %45, label %242, label %46
46:
  %47 = icmp eq i32 %37, 14
  %48 = icmp eq i32 %37, 1
  br label %49
49:
  %50 = phi i64 [ 0, %46 ], [ %237, %236 ]
  %51 = phi ptr [ %32, %46 ], [ %238, %236 ]
  %52 = load i32, ptr %26, align 8
  %53 = sext i32 %52 to i64
  %54 = icmp slt i64 %50, %53
  br i1 %54, label %55, label %239
55:
  %56 = load ptr, ptr %12, align 8
  %57 = load i32, ptr %51, align 4
  %58 = sext i32 %57 to i64
  %59 = getelementptr inbounds ptr, ptr %56, i64 %58
  %60 = load ptr, ptr %59, align 8
  %61 = icmp eq ptr %60, null
  br i1 %61, label %242, label %62
62:
  %63 = getelementptr inbounds nuw i8, ptr %60, i64 64
  %64 = load ptr, ptr %63, align 8
  %65 = icmp eq ptr %64, null
  br i1 %65, label %242, label %66
66:
  %67 = getelementptr inbounds nuw i8, ptr %51, i64 9
  %68 = load i8, ptr %67, align 1
  %69 = icmp eq i8 %68, 0
  br i1 %69, label %70, label %242
70:
  %71 = getelementptr inbounds nuw i8, ptr %60, i64 16
  %72 = load i64, ptr %71, align 8
  %73 = icmp ult i64 %72, 1152921504606846976
  br i1 %73, label %74, label %242
74:
  %75 = load i64, ptr %60, align 8
  %76 = icmp ult i64 %75, 1152921504606846976
  br i1 %76, label %77, label %242
77:
  %78 = load i64, ptr %13, align 8
  %79 = icmp sgt i64 %75, %78
  br i1 %79, label %80, label %242
80:
  %81 = getelementptr inbounds nuw i8, ptr %60, i64 24
  %82 = load i64, ptr %81, align 8
  %83 = icmp slt i64 %82, 2
  br i1 %83, label %242, label %84
84:
  %85 = getelementptr inbounds nuw i8, ptr %60, i64 40
  %86 = load ptr, ptr %85, align 8
  %87 = icmp eq ptr %86, null
  br i1 %87, label %242, label %88
88:
  %89 = add nsw i64 %78, %72
  %90 = tail call fastcc ptr @abi.bitmap(ptr noundef nonnull %60) #49
  %91 = getelementptr inbounds nuw i8, ptr %86, i64 8
  %92 = load ptr, ptr %91, align 8
  %93 = icmp eq ptr %90, null
  br i1 %93, label %116, label %94
94:
  %95 = ashr i64 %89, 3
  %96 = getelementptr inbounds i8, ptr %90, i64 %95
  %97 = load i8, ptr %96, align 1
  %98 = zext i8 %97 to i32
  %99 = trunc i64 %89 to i32
  %100 = and i32 %99, 7
  %101 = shl nuw nsw i32 1, %100
  %102 = and i32 %101, %98
  %103 = icmp eq i32 %102, 0
  br i1 %103, label %104, label %116
104:
  %105 = getelementptr inbounds nuw i8, ptr %51, i64 10
  %106 = load i8, ptr %105, align 2
  %107 = and i8 %106, 1
  %108 = icmp eq i8 %107, 0
  br i1 %108, label %242, label %109
109:
  switch i32 %37, label %114 [
    i32 1, label %110
    i32 2, label %112
  ]
110:
  %111 = getelementptr inbounds nuw float, ptr %35, i64 %50
  store float 0x7FF8000000000000, ptr %111, align 4
  br label %236
112:
  %113 = getelementptr inbounds nuw double, ptr %35, i64 %50
  store double 0x7FF8000000000000, ptr %113, align 8
  br label %236
114:
  %115 = getelementptr inbounds nuw %struct.CarrotText, ptr %35, i64 %50
  tail call fastcc void @abi.clear(ptr noundef %115, i64 noundef 16) #46
  br label %236
116:
  br i1 %47, label %117, label %144
117:
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #47
  %118 = getelementptr inbounds nuw i8, ptr %51, i64 8
  %119 = load i8, ptr %118, align 4
  %120 = icmp eq i8 %119, 17
  br i1 %120, label %121, label %229
121:
  %122 = call fastcc ptr @abi.open_texts(ptr noundef nonnull %3, ptr noundef nonnull %60, i32 noundef signext 17) #49
  %123 = icmp eq ptr %122, null
  br i1 %123, label %124, label %229
124:
  %125 = getelementptr inbounds nuw %struct.CarrotText, ptr %35, i64 %50
  %126 = load ptr, ptr %3, align 8
  %127 = getelementptr inbounds i32, ptr %126, i64 %89
  %128 = load i32, ptr %127, align 4
  %129 = sext i32 %128 to i64
  %130 = getelementptr i8, ptr %127, i64 4
  %131 = load i32, ptr %130, align 4
  %132 = sext i32 %131 to i64
  %133 = icmp slt i32 %128, 0
  %134 = icmp slt i32 %131, %128
  %135 = select i1 %133, i1 true, i1 %134
  %136 = load i64, ptr %14, align 8
  %137 = icmp slt i64 %136, %132
  %138 = select i1 %135, i1 true, i1 %137
  br i1 %138, label %229, label %139
139:
  %140 = load ptr, ptr %15, align 8
  %141 = icmp eq ptr %140, null
  %142 = icmp sgt i32 %131, %128
  %143 = select i1 %141, i1 %142, i1 false
  br i1 %143, label %229, label %230
144:
  %145 = icmp eq ptr %92, null
  br i1 %145, label %242, label %146
146:
  %147 = ptrtoint ptr %92 to i64
  %148 = getelementptr inbounds nuw i8, ptr %51, i64 8
  %149 = load i8, ptr %148, align 4
  %150 = sext i8 %149 to i64
  %151 = getelementptr inbounds i8, ptr @abi.sizes, i64 %150
  %152 = load i8, ptr %151, align 1
  %153 = zext i8 %152 to i64
  %154 = add nuw nsw i64 %153, 4294967295
  %155 = and i64 %147, 4294967295
  %156 = and i64 %155, %154
  %157 = icmp eq i64 %156, 0
  %158 = icmp eq i64 %82, 2
  %159 = and i1 %158, %157
  br i1 %159, label %160, label %242
160:
  switch i8 %149, label %242 [
    i8 1, label %161
    i8 2, label %165
    i8 3, label %168
    i8 4, label %172
    i8 5, label %176
    i8 7, label %180
    i8 8, label %184
    i8 9, label %188
    i8 11, label %192
    i8 6, label %203
  ]
161:
  %162 = getelementptr inbounds float, ptr %92, i64 %89
  %163 = load float, ptr %162, align 4
  %164 = fpext float %163 to double
  br label %208
165:
  %166 = getelementptr inbounds double, ptr %92, i64 %89
  %167 = load double, ptr %166, align 8
  br label %208
168:
  %169 = getelementptr inbounds i8, ptr %92, i64 %89
  %170 = load i8, ptr %169, align 1
  %171 = sitofp i8 %170 to double
  br label %208
172:
  %173 = getelementptr inbounds i16, ptr %92, i64 %89
  %174 = load i16, ptr %173, align 2
  %175 = sitofp i16 %174 to double
  br label %208
176:
  %177 = getelementptr inbounds i32, ptr %92, i64 %89
  %178 = load i32, ptr %177, align 4
  %179 = sitofp i32 %178 to double
  br label %208
180:
  %181 = getelementptr inbounds i8, ptr %92, i64 %89
  %182 = load i8, ptr %181, align 1
  %183 = uitofp i8 %182 to double
  br label %208
184:
  %185 = getelementptr inbounds i16, ptr %92, i64 %89
  %186 = load i16, ptr %185, align 2
  %187 = uitofp i16 %186 to double
  br label %208
188:
  %189 = getelementptr inbounds i32, ptr %92, i64 %89
  %190 = load i32, ptr %189, align 4
  %191 = uitofp i32 %190 to double
  br label %208
192:
  %193 = ashr i64 %89, 3
  %194 = getelementptr inbounds i8, ptr %92, i64 %193
  %195 = load i8, ptr %194, align 1
  %196 = zext i8 %195 to i32
  %197 = trunc i64 %89 to i32
  %198 = and i32 %197, 7
  %199 = shl nuw nsw i32 1, %198
  %200 = and i32 %199, %196
  %201 = icmp ne i32 %200, 0
  %202 = uitofp i1 %201 to double
  br label %208
203:
  br i1 %48, label %242, label %204
204:
  %205 = getelementptr inbounds i64, ptr %92, i64 %89
  %206 = load i64, ptr %205, align 8
  %207 = sitofp i64 %206 to double
  br label %214
208:
  %209 = phi double [ %164, %161 ], [ %167, %165 ], [ %171, %168 ], [ %175, %172 ], [ %179, %176 ], [ %183, %180 ], [ %187, %184 ], [ %191, %188 ], [ %202, %192 ]
  br i1 %48, label %210, label %214
210:
  %211 = fptrunc double %209 to float
  %212 = getelementptr inbounds nuw float, ptr %35, i64 %50
  store float %211, ptr %212, align 4
  %213 = fpext float %211 to double
  br label %217
214:
  %215 = phi double [ %207, %204 ], [ %209, %208 ]
  %216 = getelementptr inbounds nuw double, ptr %35, i64 %50
  store double %215, ptr %216, align 8
  br label %217
217:
  %218 = phi double [ %213, %210 ], [ %215, %214 ]
  %219 = fsub double %218, %218
  %220 = fcmp une double %219, 0.000000e+00
  br i1 %220, label %221, label %236
221:
  %222 = getelementptr inbounds nuw i8, ptr %51, i64 10
  %223 = load i8, ptr %222, align 2
  %224 = zext i8 %223 to i32
  %225 = fcmp ord double %218, 0.000000e+00
  %226 = select i1 %225, i32 4, i32 2
  %227 = and i32 %226, %224
  %228 = icmp eq i32 %227, 0
  br i1 %228, label %242, label %236
229:
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #47
  br label %242
230:
  %231 = sub nsw i64 %132, %129
  %232 = select i1 %141, ptr @abi.str.3, ptr %140
  %233 = ptrtoint ptr %232 to i64
  %234 = add i64 %233, %129
  store i64 %234, ptr %125, align 8
  %235 = getelementptr inbounds nuw i8, ptr %125, i64 8
  store i64 %231, ptr %235, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #47
  br label %236
236:
  %237 = add nuw nsw i64 %50, 1
  %238 = getelementptr inbounds nuw i8, ptr %51, i64 12
  br label %49
239:
  %240 = getelementptr inbounds nuw ptr, ptr %1, i64 %19
  store ptr %35, ptr %240, align 8
  %241 = add nuw nsw i64 %19, 1
  br label %18
242:
  %243 = phi i1 [ false, %2 ], [ false, %229 ], [ false, %55 ], [ false, %221 ], [ false, %160 ], [ false, %203 ], [ false, %146 ], [ false, %104 ], [ false, %144 ], [ false, %62 ], [ false, %66 ], [ false, %70 ], [ false, %74 ], [ false, %77 ], [ false, %80 ], [ false, %84 ], [ %20, %21 ], [ %20, %44 ], [ %20, %43 ], [ %20, %18 ]
  ret i1 %243
}
define internal void @abi.run_row_blocks(ptr noundef captures(none) %0) #6 {
  %2 = alloca %struct.Block, align 8
  %3 = alloca i64, align 8
  %4 = load ptr, ptr %0, align 8
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %6 = load i64, ptr %5, align 8
  %7 = getelementptr inbounds nuw i8, ptr %4, i64 48
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 44
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %12 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 40), align 8
  %13 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 56), align 8
  %14 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %15 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %16 = tail call i32 @llvm.smax.i32(i32 %12, i32 0)
  %17 = zext nneg i32 %16 to i64
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %20 = getelementptr inbounds nuw i8, ptr %4, i64 104
  %21 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %22 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %23 = getelementptr inbounds nuw i8, ptr %2, i64 24
  %24 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %25 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %26 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 80), align 8
  %27 = add i64 %26, 16
  %28 = getelementptr inbounds nuw i8, ptr %2, i64 48
  %29 = getelementptr inbounds nuw i8, ptr %2, i64 88
  %30 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %31 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %32 = getelementptr inbounds nuw i8, ptr %2, i64 72
  %33 = getelementptr inbounds nuw i8, ptr %2, i64 80
  %34 = load i32, ptr @carrot_parts, align 4
  %35 = and i32 %34, 8
  %36 = icmp ne i32 %35, 0
  %37 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %38 = getelementptr inbounds nuw i8, ptr %4, i64 128
  %39 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 64), align 8
  %40 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %41 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %42 = and i32 %34, 2048
  %43 = icmp eq i32 %42, 0
  %44 = load ptr, ptr @carrot_device, align 8
  %45 = getelementptr inbounds nuw i8, ptr %44, i64 16
  %46 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 184), align 8
  %47 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 176), align 8
  %48 = and i32 %34, 256
  %49 = icmp ne i32 %48, 0
  %50 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 116), align 4
  %51 = icmp ne i32 %50, 0
  %52 = select i1 %49, i1 %51, i1 false
  %53 = add nsw i32 %50, -1
  %54 = sext i32 %53 to i64
  %55 = getelementptr inbounds %struct.CarrotOutputDesc, ptr %39, i64 %54
  %56 = getelementptr inbounds nuw i8, ptr %55, i64 32
  %57 = getelementptr inbounds nuw i8, ptr %4, i64 120
  br label %58
58:
  %59 = phi i64 [ %6, %1 ], [ %189, %749 ]
  %60 = phi i64 [ %8, %1 ], [ %104, %749 ]
  %61 = load i32, ptr %9, align 4
  %62 = icmp eq i32 %61, 0
  br i1 %62, label %63, label %750
63:
  %64 = load ptr, ptr %10, align 8
  %65 = icmp eq ptr %64, null
  br i1 %65, label %101, label %66
66:
  %67 = load i64, ptr %5, align 8
  %68 = getelementptr inbounds nuw i8, ptr %64, i64 24
  %69 = load i64, ptr %68, align 8
  %70 = getelementptr inbounds nuw i8, ptr %64, i64 64
  %71 = getelementptr inbounds nuw i8, ptr %64, i64 8
  %72 = getelementptr inbounds nuw i8, ptr %64, i64 16
  %73 = call i64 @llvm.smax.i64(i64 %69, i64 0)
  br label %74
74:
  %75 = phi i64 [ 0, %66 ], [ %95, %94 ]
  %76 = icmp eq i64 %75, %73
  br i1 %76, label %750, label %77
77:
  %78 = add nsw i64 %75, %67
  %79 = icmp slt i64 %78, %69
  %80 = select i1 %79, i64 0, i64 %69
  %81 = sub nsw i64 %78, %80
  %82 = getelementptr inbounds %struct.Part, ptr %70, i64 %81
  %83 = load atomic i64, ptr %82 monotonic, align 64
  %84 = getelementptr inbounds nuw i8, ptr %82, i64 64
  %85 = load i64, ptr %84, align 64
  %86 = icmp ult i64 %83, %85
  br i1 %86, label %87, label %94
87:
  %88 = load i64, ptr %71, align 8
  %89 = atomicrmw add ptr %82, i64 %88 monotonic, align 64
  %90 = icmp ult i64 %89, %85
  br i1 %90, label %91, label %94
91:
  %92 = load atomic i64, ptr %72 monotonic, align 16
  %93 = icmp ult i64 %89, %92
  br i1 %93, label %96, label %94
94:
  %95 = add nuw i64 %75, 1
  br label %74
96:
  %97 = sub i64 %85, %89
  %98 = call i64 @llvm.umin.i64(i64 %97, i64 %88)
  %99 = add i64 %98, %89
  %100 = icmp slt i64 %75, %69
  br i1 %100, label %103, label %750
101:
  %102 = icmp slt i64 %59, %60
  br i1 %102, label %103, label %750
103:
  %104 = phi i64 [ %99, %96 ], [ %60, %101 ]
  %105 = phi i64 [ %89, %96 ], [ %59, %101 ]
  %106 = load i8, ptr %11, align 8
  %107 = trunc nuw i8 %106 to i1
  br i1 %107, label %185, label %108
108:
  %109 = sub nsw i64 %104, %105
  br label %110
110:
  %111 = phi i64 [ %134, %133 ], [ 0, %108 ]
  %112 = icmp eq i64 %111, %17
  br i1 %112, label %185, label %113
113:
  %114 = load ptr, ptr %4, align 8
  %115 = getelementptr inbounds nuw i8, ptr %114, i64 144
  %116 = load ptr, ptr %115, align 8
  %117 = getelementptr inbounds nuw %struct.Feed, ptr %116, i64 %111
  %118 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %13, i64 %111
  %119 = getelementptr inbounds nuw i8, ptr %118, i64 8
  %120 = load i32, ptr %119, align 8
  %121 = getelementptr inbounds nuw i8, ptr %117, i64 4
  %122 = load i32, ptr %121, align 4
  %123 = getelementptr inbounds nuw i8, ptr %117, i64 8
  %124 = icmp ne i32 %120, 14
  %125 = sext i32 %122 to i64
  br label %126
126:
  %127 = phi i32 [ %184, %179 ], [ %122, %113 ]
  %128 = phi i64 [ %183, %179 ], [ %125, %113 ]
  %129 = load i32, ptr %117, align 8
  %130 = add nsw i32 %129, %127
  %131 = sext i32 %130 to i64
  %132 = icmp slt i64 %128, %131
  br i1 %132, label %135, label %133
133:
  %134 = add nuw nsw i64 %111, 1
  br label %110
135:
  %136 = load ptr, ptr %4, align 8
  %137 = getelementptr inbounds nuw i8, ptr %136, i64 152
  %138 = load ptr, ptr %137, align 8
  %139 = getelementptr inbounds %struct.Source, ptr %138, i64 %128
  %140 = load ptr, ptr %14, align 8
  %141 = getelementptr inbounds %struct.Column, ptr %140, i64 %128
  %142 = load i8, ptr %123, align 8
  %143 = trunc nuw i8 %142 to i1
  br i1 %143, label %149, label %144
144:
  %145 = getelementptr inbounds nuw i8, ptr %139, i64 9
  %146 = load i8, ptr %145, align 1
  %147 = icmp eq i8 %146, 0
  %148 = select i1 %147, i1 %124, i1 false
  br label %149
149:
  %150 = phi i1 [ %148, %144 ], [ false, %135 ]
  %151 = getelementptr inbounds nuw i8, ptr %141, i64 104
  %152 = load i32, ptr %151, align 8
  %153 = icmp eq i32 %152, 0
  br i1 %153, label %154, label %157
154:
  %155 = load ptr, ptr %15, align 8
  %156 = icmp ne ptr %155, null
  br label %157
157:
  %158 = phi i1 [ true, %149 ], [ %156, %154 ]
  %159 = getelementptr inbounds nuw i8, ptr %139, i64 10
  %160 = load i8, ptr %159, align 2
  %161 = and i8 %160, 8
  %162 = icmp ne i8 %161, 0
  %163 = select i1 %162, i1 %150, i1 false
  br i1 %163, label %164, label %179
164:
  %165 = and i8 %160, 1
  %166 = icmp eq i8 %165, 0
  %167 = and i1 %158, %166
  br i1 %167, label %179, label %168
168:
  %169 = getelementptr inbounds nuw i8, ptr %139, i64 8
  %170 = load i8, ptr %169, align 4
  %171 = sext i8 %170 to i32
  %172 = sext i8 %160 to i32
  %173 = load ptr, ptr %141, align 8
  %174 = getelementptr inbounds nuw i8, ptr %141, i64 72
  %175 = load i64, ptr %174, align 8
  %176 = add nsw i64 %175, %105
  %177 = call fastcc zeroext i1 @abi.suspicious(i32 noundef signext %171, i32 noundef signext %120, i32 noundef signext %172, ptr noundef %173, i64 noundef %176, i64 noundef %109) #49
  %178 = xor i1 %177, true
  br label %179
179:
  %180 = phi i1 [ false, %164 ], [ %178, %168 ], [ false, %157 ]
  %181 = getelementptr inbounds nuw i8, ptr %141, i64 108
  %182 = zext i1 %180 to i8
  store i8 %182, ptr %181, align 4
  %183 = add nsw i64 %128, 1
  %184 = load i32, ptr %121, align 4
  br label %126
185:
  %186 = load i32, ptr %9, align 4
  br label %187
187:
  %188 = phi i32 [ %744, %743 ], [ %186, %185 ]
  %189 = phi i64 [ %202, %743 ], [ %105, %185 ]
  %190 = icmp eq i32 %188, 0
  %191 = icmp slt i64 %189, %104
  %192 = select i1 %190, i1 %191, i1 false
  br i1 %192, label %194, label %193
193:
  br i1 %190, label %749, label %745
194:
  %195 = sub nsw i64 %104, %189
  %196 = load i64, ptr %18, align 8
  %197 = call i64 @llvm.smin.i64(i64 %195, i64 %196)
  %198 = load ptr, ptr %19, align 8
  %199 = load i8, ptr %11, align 8
  %200 = trunc nuw i8 %199 to i1
  %201 = getelementptr inbounds nuw i8, ptr %198, i64 32
  %202 = add i64 %197, %189
  br i1 %200, label %576, label %203
203:
  %204 = phi i64 [ %575, %574 ], [ 0, %194 ]
  %205 = icmp eq i64 %204, %17
  br i1 %205, label %576, label %206
206:
  %207 = load ptr, ptr %201, align 8
  %208 = getelementptr inbounds nuw ptr, ptr %207, i64 %204
  %209 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %13, i64 %204
  %210 = load ptr, ptr %4, align 8
  %211 = getelementptr inbounds nuw i8, ptr %210, i64 144
  %212 = load ptr, ptr %211, align 8
  %213 = getelementptr inbounds nuw %struct.Feed, ptr %212, i64 %204
  %214 = getelementptr inbounds nuw i8, ptr %210, i64 152
  %215 = load ptr, ptr %214, align 8
  %216 = getelementptr inbounds nuw i8, ptr %213, i64 4
  %217 = load i32, ptr %216, align 4
  %218 = sext i32 %217 to i64
  %219 = getelementptr inbounds %struct.Source, ptr %215, i64 %218
  %220 = load ptr, ptr %14, align 8
  %221 = getelementptr inbounds %struct.Column, ptr %220, i64 %218
  %222 = getelementptr inbounds nuw i8, ptr %209, i64 8
  %223 = load i32, ptr %222, align 8
  %224 = sext i32 %223 to i64
  %225 = getelementptr inbounds i8, ptr @abi.sizes, i64 %224
  %226 = load i8, ptr %225, align 1
  %227 = zext i8 %226 to i64
  %228 = call fastcc zeroext i1 @abi.borrows(ptr noundef %209, ptr noundef %213, ptr noundef %219) #49
  br i1 %228, label %233, label %229
229:
  %230 = load ptr, ptr %20, align 8
  %231 = getelementptr inbounds nuw ptr, ptr %230, i64 %204
  %232 = load ptr, ptr %231, align 8
  br label %302
233:
  %234 = getelementptr inbounds nuw i8, ptr %221, i64 72
  %235 = load i64, ptr %234, align 8
  %236 = getelementptr inbounds nuw i8, ptr %209, i64 24
  %237 = load i64, ptr %236, align 8
  %238 = mul nsw i64 %237, %189
  %239 = add nsw i64 %238, %235
  %240 = load ptr, ptr %15, align 8
  %241 = icmp eq ptr %240, null
  br i1 %241, label %245, label %242
242:
  %243 = call fastcc i64 @abi.next_null(ptr noundef nonnull readonly %15, i64 noundef %189, i64 noundef %202) #49
  %244 = icmp slt i64 %243, %202
  br i1 %244, label %280, label %245
245:
  %246 = getelementptr inbounds nuw i8, ptr %221, i64 104
  %247 = load i32, ptr %246, align 8
  %248 = getelementptr inbounds nuw i8, ptr %221, i64 96
  %249 = call i32 @llvm.smax.i32(i32 %247, i32 0)
  %250 = zext nneg i32 %249 to i64
  br label %251
251:
  %252 = phi i64 [ %266, %265 ], [ 0, %245 ]
  %253 = icmp eq i64 %252, %250
  br i1 %253, label %267, label %254
254:
  %255 = load ptr, ptr %248, align 8
  %256 = getelementptr inbounds nuw %struct.Level, ptr %255, i64 %252
  %257 = getelementptr inbounds nuw i8, ptr %256, i64 16
  %258 = load i64, ptr %257, align 8
  %259 = mul nsw i64 %258, %202
  %260 = mul nsw i64 %258, %189
  %261 = icmp slt i64 %260, %259
  br i1 %261, label %262, label %265
262:
  %263 = call fastcc i64 @abi.next_null(ptr noundef nonnull %256, i64 noundef %260, i64 noundef %259) #49
  %264 = icmp slt i64 %263, %259
  br i1 %264, label %280, label %265
265:
  %266 = add nuw nsw i64 %252, 1
  br label %251
267:
  %268 = getelementptr inbounds nuw i8, ptr %219, i64 8
  %269 = load i8, ptr %268, align 4
  %270 = sext i8 %269 to i32
  %271 = getelementptr inbounds nuw i8, ptr %219, i64 10
  %272 = load i8, ptr %271, align 2
  %273 = sext i8 %272 to i32
  %274 = load ptr, ptr %221, align 8
  %275 = mul nsw i64 %237, %197
  %276 = call fastcc zeroext i1 @abi.suspicious(i32 noundef signext %270, i32 noundef signext %223, i32 noundef signext %273, ptr noundef %274, i64 noundef %239, i64 noundef %275) #49
  br i1 %276, label %280, label %277
277:
  %278 = mul i64 %239, %227
  %279 = getelementptr inbounds nuw i8, ptr %274, i64 %278
  store ptr %279, ptr %208, align 8
  br label %574
280:
  %281 = load ptr, ptr %20, align 8
  %282 = getelementptr inbounds nuw ptr, ptr %281, i64 %204
  %283 = load ptr, ptr %282, align 8
  %284 = icmp eq ptr %283, null
  br i1 %284, label %285, label %302
285:
  %286 = call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %237, i64 -1)
  %287 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %286, i64 %227)
  %288 = extractvalue { i64, i1 } %287, 1
  %289 = extractvalue { i64, i1 } %287, 0
  %290 = select i1 %288, i64 -1, i64 %289
  %291 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %196, i64 %290)
  %292 = extractvalue { i64, i1 } %291, 1
  %293 = extractvalue { i64, i1 } %291, 0
  %294 = select i1 %292, i64 -1, i64 %293
  %295 = call fastcc ptr @abi.take(ptr noundef %210, i64 noundef %294) #46
  %296 = load ptr, ptr %20, align 8
  %297 = getelementptr inbounds nuw ptr, ptr %296, i64 %204
  store ptr %295, ptr %297, align 8
  %298 = load ptr, ptr %20, align 8
  %299 = getelementptr inbounds nuw ptr, ptr %298, i64 %204
  %300 = load ptr, ptr %299, align 8
  %301 = icmp eq ptr %300, null
  br i1 %301, label %570, label %302
302:
  %303 = phi ptr [ %232, %229 ], [ %300, %285 ], [ %283, %280 ]
  store ptr %303, ptr %208, align 8
  %304 = load ptr, ptr %4, align 8
  %305 = call fastcc zeroext i1 @abi.by_column(ptr noundef %304, ptr noundef %213, i64 noundef %197) #49
  %306 = load i64, ptr %7, align 8
  %307 = sub i64 %306, %202
  %308 = getelementptr inbounds nuw i8, ptr %213, i64 8
  %309 = getelementptr inbounds nuw i8, ptr %209, i64 40
  %310 = select i1 %305, i64 %27, i64 1
  %311 = mul i64 %310, %227
  %312 = getelementptr inbounds nuw i8, ptr %209, i64 24
  %313 = call i64 @llvm.smin.i64(i64 %307, i64 %197)
  br label %314
314:
  %315 = phi i64 [ %569, %568 ], [ 0, %302 ]
  %316 = load i32, ptr %213, align 8
  %317 = sext i32 %316 to i64
  %318 = icmp slt i64 %315, %317
  br i1 %318, label %319, label %574
319:
  %320 = getelementptr inbounds nuw %struct.Column, ptr %221, i64 %315
  %321 = getelementptr inbounds nuw i8, ptr %320, i64 108
  %322 = load i8, ptr %321, align 4
  %323 = trunc nuw i8 %322 to i1
  br i1 %323, label %568, label %324
324:
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #47
  store ptr %4, ptr %2, align 8
  store ptr %209, ptr %21, align 8
  %325 = getelementptr inbounds nuw %struct.Source, ptr %219, i64 %315
  store ptr %325, ptr %22, align 8
  store ptr %320, ptr %23, align 8
  %326 = load i8, ptr %308, align 8
  %327 = trunc nuw i8 %326 to i1
  br i1 %327, label %331, label %328
328:
  %329 = load ptr, ptr %309, align 8
  %330 = getelementptr inbounds nuw %struct.CarrotColumnDesc, ptr %329, i64 %315
  br label %331
331:
  %332 = phi ptr [ %330, %328 ], [ %209, %324 ]
  %333 = load ptr, ptr %332, align 8
  store ptr %333, ptr %24, align 8
  store i8 %326, ptr %25, align 8
  %334 = load ptr, ptr %20, align 8
  %335 = getelementptr inbounds nuw ptr, ptr %334, i64 %204
  %336 = load ptr, ptr %335, align 8
  %337 = mul i64 %311, %315
  %338 = getelementptr inbounds nuw i8, ptr %336, i64 %337
  store ptr %338, ptr %28, align 8
  br i1 %305, label %341, label %339
339:
  %340 = load i64, ptr %312, align 8
  br label %341
341:
  %342 = phi i64 [ %340, %339 ], [ 1, %331 ]
  store i64 %342, ptr %29, align 8
  store i64 %189, ptr %30, align 8
  store i64 %197, ptr %31, align 8
  store i64 %313, ptr %32, align 8
  br i1 %327, label %343, label %345
343:
  %344 = load i64, ptr %312, align 8
  br label %345
345:
  %346 = phi i64 [ %344, %343 ], [ 1, %341 ]
  store i64 %346, ptr %33, align 8
  %347 = getelementptr inbounds nuw i8, ptr %325, i64 8
  %348 = load i8, ptr %347, align 4
  %349 = sext i8 %348 to i32
  %350 = load i32, ptr %222, align 8
  %351 = mul nsw i64 %346, %197
  %352 = getelementptr inbounds nuw i8, ptr %320, i64 72
  %353 = load i64, ptr %352, align 8
  %354 = mul nsw i64 %346, %189
  %355 = add nsw i64 %353, %354
  %356 = icmp eq i32 %350, 14
  %357 = select i1 %36, i1 %356, i1 false
  br i1 %357, label %358, label %510
358:
  %359 = select i1 %327, i64 1, i64 %342
  %360 = icmp eq i8 %348, 16
  br i1 %360, label %530, label %361
361:
  %362 = getelementptr inbounds nuw i8, ptr %325, i64 9
  %363 = load i8, ptr %362, align 1
  %364 = icmp ne i8 %363, 0
  %365 = icmp eq i8 %348, 19
  %366 = or i1 %365, %364
  br i1 %366, label %471, label %367
367:
  %368 = icmp eq i64 %351, 1
  br i1 %368, label %369, label %464
369:
  %370 = getelementptr inbounds nuw i8, ptr %320, i64 16
  %371 = load ptr, ptr %370, align 8
  switch i8 %348, label %420 [
    i8 17, label %372
    i8 18, label %397
  ]
372:
  %373 = getelementptr inbounds i32, ptr %371, i64 %355
  %374 = load i32, ptr %373, align 4
  %375 = sext i32 %374 to i64
  %376 = getelementptr i8, ptr %373, i64 4
  %377 = load i32, ptr %376, align 4
  %378 = sext i32 %377 to i64
  %379 = icmp slt i32 %374, 0
  %380 = icmp slt i32 %377, %374
  %381 = select i1 %379, i1 true, i1 %380
  br i1 %381, label %525, label %382
382:
  %383 = getelementptr inbounds nuw i8, ptr %320, i64 32
  %384 = load i64, ptr %383, align 8
  %385 = icmp slt i64 %384, %378
  br i1 %385, label %525, label %386
386:
  %387 = getelementptr inbounds nuw i8, ptr %320, i64 24
  %388 = load ptr, ptr %387, align 8
  %389 = icmp eq ptr %388, null
  %390 = icmp sgt i32 %377, %374
  %391 = select i1 %389, i1 %390, i1 false
  br i1 %391, label %525, label %392
392:
  %393 = sub nsw i64 %378, %375
  %394 = select i1 %389, ptr @abi.str.3, ptr %388
  %395 = ptrtoint ptr %394 to i64
  %396 = add i64 %395, %375
  br label %460
397:
  %398 = getelementptr inbounds i64, ptr %371, i64 %355
  %399 = load i64, ptr %398, align 8
  %400 = getelementptr i8, ptr %398, i64 8
  %401 = load i64, ptr %400, align 8
  %402 = icmp slt i64 %399, 0
  %403 = icmp slt i64 %401, %399
  %404 = select i1 %402, i1 true, i1 %403
  br i1 %404, label %525, label %405
405:
  %406 = getelementptr inbounds nuw i8, ptr %320, i64 32
  %407 = load i64, ptr %406, align 8
  %408 = icmp sgt i64 %401, %407
  br i1 %408, label %525, label %409
409:
  %410 = getelementptr inbounds nuw i8, ptr %320, i64 24
  %411 = load ptr, ptr %410, align 8
  %412 = icmp eq ptr %411, null
  %413 = icmp sgt i64 %401, %399
  %414 = select i1 %412, i1 %413, i1 false
  br i1 %414, label %525, label %415
415:
  %416 = sub nsw i64 %401, %399
  %417 = select i1 %412, ptr @abi.str.3, ptr %411
  %418 = ptrtoint ptr %417 to i64
  %419 = add i64 %399, %418
  br label %460
420:
  %421 = getelementptr inbounds %struct.View, ptr %371, i64 %355
  %422 = load i32, ptr %421, align 4
  %423 = sext i32 %422 to i64
  %424 = getelementptr inbounds nuw i8, ptr %421, i64 4
  %425 = getelementptr inbounds nuw i8, ptr %421, i64 8
  %426 = load i32, ptr %425, align 4
  %427 = sext i32 %426 to i64
  %428 = getelementptr inbounds nuw i8, ptr %421, i64 12
  %429 = load i32, ptr %428, align 4
  %430 = sext i32 %429 to i64
  %431 = icmp slt i32 %422, 0
  br i1 %431, label %525, label %432
432:
  %433 = icmp samesign ult i32 %422, 13
  br i1 %433, label %434, label %436
434:
  %435 = ptrtoint ptr %424 to i64
  br label %460
436:
  %437 = icmp slt i32 %426, 0
  br i1 %437, label %525, label %438
438:
  %439 = getelementptr inbounds nuw i8, ptr %320, i64 56
  %440 = load i64, ptr %439, align 8
  %441 = icmp sgt i64 %440, %427
  br i1 %441, label %442, label %525
442:
  %443 = getelementptr inbounds nuw i8, ptr %320, i64 40
  %444 = load ptr, ptr %443, align 8
  %445 = getelementptr inbounds nuw ptr, ptr %444, i64 %427
  %446 = load ptr, ptr %445, align 8
  %447 = icmp eq ptr %446, null
  %448 = icmp slt i32 %429, 0
  %449 = select i1 %447, i1 true, i1 %448
  br i1 %449, label %525, label %450
450:
  %451 = add nuw nsw i64 %430, %423
  %452 = getelementptr inbounds nuw i8, ptr %320, i64 48
  %453 = load ptr, ptr %452, align 8
  %454 = getelementptr inbounds nuw i64, ptr %453, i64 %427
  %455 = load i64, ptr %454, align 8
  %456 = icmp sgt i64 %451, %455
  br i1 %456, label %525, label %457
457:
  %458 = ptrtoint ptr %446 to i64
  %459 = add i64 %458, %430
  br label %460
460:
  %461 = phi i64 [ %459, %457 ], [ %435, %434 ], [ %419, %415 ], [ %396, %392 ]
  %462 = phi i64 [ %423, %457 ], [ %423, %434 ], [ %416, %415 ], [ %393, %392 ]
  store i64 %461, ptr %338, align 8
  %463 = getelementptr inbounds nuw i8, ptr %338, i64 8
  store i64 %462, ptr %463, align 8
  br label %530
464:
  %465 = icmp eq i8 %348, 17
  %466 = getelementptr inbounds nuw i8, ptr %320, i64 16
  br i1 %465, label %469, label %467
467:
  %468 = call fastcc zeroext i1 @abi.gather_large_utf8(ptr noundef nonnull %466, i64 noundef %355, ptr noundef %338, i64 noundef %359, i64 noundef %351) #49
  br i1 %468, label %530, label %525
469:
  %470 = call fastcc zeroext i1 @abi.gather_utf8(ptr noundef nonnull %466, i64 noundef %355, ptr noundef %338, i64 noundef %359, i64 noundef %351) #49
  br i1 %470, label %530, label %525
471:
  %472 = icmp eq i8 %363, 0
  br i1 %472, label %476, label %473
473:
  %474 = sext i8 %363 to i32
  %475 = load ptr, ptr %320, align 8
  call fastcc void @abi.gather_codes(i32 noundef signext %474, ptr noundef %475, i64 noundef %355, ptr noundef %338, i64 noundef %359, i64 noundef %351) #49
  br label %476
476:
  %477 = getelementptr inbounds nuw i8, ptr %320, i64 16
  br label %478
478:
  %479 = phi i64 [ 0, %476 ], [ %509, %505 ]
  %480 = mul i64 %479, %359
  %481 = getelementptr inbounds nuw %struct.CarrotText, ptr %338, i64 %480
  %482 = load i8, ptr %362, align 1
  %483 = icmp eq i8 %482, 0
  br i1 %483, label %489, label %484
484:
  %485 = load i8, ptr %347, align 4
  %486 = sext i8 %485 to i32
  %487 = sub i64 %351, %479
  %488 = call fastcc i64 @abi.gather_coded(ptr noundef %320, i32 noundef signext %486, ptr noundef %481, i64 noundef %359, i64 noundef %487) #49
  br label %493
489:
  %490 = add nsw i64 %479, %355
  %491 = sub i64 %351, %479
  %492 = call fastcc i64 @abi.gather_views(ptr noundef nonnull %477, i64 noundef %490, ptr noundef %481, i64 noundef %359, i64 noundef %491) #49
  br label %493
493:
  %494 = phi i64 [ %488, %484 ], [ %492, %489 ]
  %495 = add i64 %494, %479
  %496 = icmp ult i64 %495, %351
  br i1 %496, label %497, label %530
497:
  %498 = load i8, ptr %362, align 1
  %499 = icmp eq i8 %498, 0
  br i1 %499, label %505, label %500
500:
  %501 = mul i64 %495, %359
  %502 = getelementptr inbounds nuw %struct.CarrotText, ptr %338, i64 %501
  %503 = getelementptr inbounds nuw i8, ptr %502, i64 8
  %504 = load i64, ptr %503, align 8
  br label %505
505:
  %506 = phi i64 [ %504, %500 ], [ 0, %497 ]
  %507 = call fastcc signext i32 @abi.no_text(ptr noundef nonnull readonly %2, i64 noundef %495, i64 noundef %506) #46
  %508 = icmp eq i32 %507, 0
  %509 = add nuw i64 %495, 1
  br i1 %508, label %478, label %566
510:
  %511 = getelementptr inbounds nuw i8, ptr %325, i64 9
  %512 = load i8, ptr %511, align 1
  %513 = icmp eq i8 %512, 0
  %514 = getelementptr inbounds nuw i8, ptr %325, i64 10
  %515 = load i8, ptr %514, align 2
  %516 = sext i8 %515 to i32
  br i1 %513, label %517, label %521
517:
  %518 = load ptr, ptr %320, align 8
  %519 = call fastcc zeroext i1 @abi.suspicious(i32 noundef signext %349, i32 noundef signext %350, i32 noundef signext %516, ptr noundef %518, i64 noundef %355, i64 noundef %351) #49
  %520 = select i1 %327, i64 1, i64 %342
  call fastcc void @abi.gather(i32 noundef signext %349, i32 noundef signext %350, ptr noundef %518, i64 noundef %355, ptr noundef %338, i64 noundef %520, i64 noundef %351) #49
  br i1 %519, label %529, label %530
521:
  %522 = call fastcc zeroext i1 @abi.suspicious(i32 noundef signext 12, i32 noundef signext %350, i32 noundef signext %516, ptr noundef null, i64 noundef 0, i64 noundef 0) #49
  %523 = call fastcc signext i32 @abi.gather_dictionary(ptr noundef nonnull readonly %2) #46
  %524 = icmp eq i32 %523, 0
  br i1 %524, label %528, label %566
525:
  %526 = call fastcc signext i32 @abi.bad_batch(ptr noundef nonnull %4, ptr noundef nonnull %325, ptr noundef %333, ptr noundef nonnull @abi.str.125) #46
  %527 = icmp eq i32 %526, 0
  br i1 %527, label %530, label %566
528:
  br i1 %522, label %529, label %530
529:
  call fastcc void @abi.check_values(ptr noundef nonnull readonly %2) #46
  br label %530
530:
  %531 = getelementptr inbounds nuw i8, ptr %320, i64 104
  %532 = getelementptr inbounds nuw i8, ptr %320, i64 96
  br label %533
533:
  %534 = phi i64 [ %546, %541 ], [ 0, %530 ]
  %535 = load i32, ptr %531, align 8
  %536 = sext i32 %535 to i64
  %537 = icmp slt i64 %534, %536
  br i1 %537, label %541, label %538
538:
  %539 = load ptr, ptr %15, align 8
  %540 = icmp eq ptr %539, null
  br i1 %540, label %548, label %547
541:
  %542 = load ptr, ptr %532, align 8
  %543 = getelementptr inbounds nuw %struct.Level, ptr %542, i64 %534
  %544 = getelementptr inbounds nuw i8, ptr %543, i64 24
  %545 = load i64, ptr %544, align 8
  call fastcc void @abi.put_nulls(ptr noundef nonnull readonly %2, ptr noundef %543, i64 noundef %545) #49
  %546 = add nuw nsw i64 %534, 1
  br label %533
547:
  call fastcc void @abi.put_nulls(ptr noundef nonnull readonly %2, ptr noundef nonnull %15, i64 noundef %346) #49
  br label %548
548:
  %549 = getelementptr inbounds nuw i8, ptr %325, i64 9
  %550 = load i8, ptr %549, align 1
  %551 = icmp eq i8 %550, 0
  %552 = sext i8 %550 to i32
  %553 = select i1 %551, i32 %349, i32 %552
  %554 = load ptr, ptr %320, align 8
  %555 = icmp eq ptr %554, null
  %556 = icmp eq i32 %553, 11
  %557 = or i1 %555, %327
  %558 = select i1 %557, i1 true, i1 %556
  br i1 %558, label %565, label %559
559:
  %560 = add nsw i64 %355, %351
  %561 = sext i32 %553 to i64
  %562 = getelementptr inbounds i8, ptr @abi.sizes, i64 %561
  %563 = load i8, ptr %562, align 1
  %564 = zext i8 %563 to i64
  call fastcc void @abi.fetch(ptr noundef %554, i64 noundef %560, i64 noundef %313, i64 noundef %564) #49
  br label %565
565:
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #47
  br label %568
566:
  %567 = phi i32 [ %507, %505 ], [ %526, %525 ], [ %523, %521 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #47
  br label %743
568:
  %569 = add nuw nsw i64 %315, 1
  br label %314
570:
  %571 = load ptr, ptr %37, align 8
  %572 = call fastcc signext i32 @abi.no_memory(ptr noundef %571) #46
  %573 = icmp eq i32 %572, 0
  br i1 %573, label %574, label %743
574:
  %575 = add nuw nsw i64 %204, 1
  br label %203
576:
  %577 = load i64, ptr %38, align 8
  %578 = icmp eq i64 %577, 9223372036854775807
  br i1 %578, label %579, label %743
579:
  %580 = getelementptr inbounds nuw i8, ptr %198, i64 48
  %581 = getelementptr inbounds nuw i8, ptr %198, i64 40
  br label %582
582:
  %583 = phi i64 [ 0, %579 ], [ %646, %645 ]
  %584 = load ptr, ptr %198, align 8
  %585 = getelementptr inbounds nuw i8, ptr %584, i64 8
  %586 = load i32, ptr %585, align 8
  %587 = sext i32 %586 to i64
  %588 = icmp slt i64 %583, %587
  br i1 %588, label %595, label %589
589:
  %590 = load ptr, ptr %4, align 8
  br i1 %43, label %654, label %591
591:
  %592 = getelementptr inbounds nuw i8, ptr %590, i64 112
  %593 = load ptr, ptr %592, align 8
  %594 = icmp eq ptr %593, null
  br i1 %594, label %654, label %647
595:
  %596 = getelementptr inbounds nuw i8, ptr %584, i64 16
  %597 = load ptr, ptr %596, align 8
  %598 = getelementptr inbounds nuw i32, ptr %597, i64 %583
  %599 = load i32, ptr %598, align 4
  %600 = sext i32 %599 to i64
  %601 = getelementptr inbounds %struct.CarrotOutputDesc, ptr %39, i64 %600
  %602 = load ptr, ptr %580, align 8
  %603 = getelementptr inbounds ptr, ptr %602, i64 %600
  %604 = load ptr, ptr %603, align 8
  %605 = icmp eq ptr %604, null
  br i1 %605, label %606, label %645
606:
  %607 = load ptr, ptr %40, align 8
  %608 = icmp eq ptr %607, null
  br i1 %608, label %626, label %609
609:
  %610 = getelementptr inbounds nuw i8, ptr %607, i64 48
  %611 = load ptr, ptr %610, align 8
  %612 = getelementptr inbounds nuw ptr, ptr %611, i64 %583
  %613 = load ptr, ptr %612, align 8
  %614 = getelementptr inbounds nuw i8, ptr %601, i64 12
  %615 = load i32, ptr %614, align 4
  %616 = icmp eq i32 %615, 0
  br i1 %616, label %621, label %617
617:
  %618 = getelementptr inbounds nuw i8, ptr %613, i64 48
  %619 = load ptr, ptr %618, align 8
  %620 = load ptr, ptr %619, align 8
  br label %621
621:
  %622 = phi ptr [ %620, %617 ], [ %613, %609 ]
  %623 = getelementptr inbounds nuw i8, ptr %622, i64 40
  %624 = load ptr, ptr %623, align 8
  %625 = getelementptr inbounds nuw i8, ptr %624, i64 8
  br label %629
626:
  %627 = load ptr, ptr %41, align 8
  %628 = getelementptr inbounds nuw ptr, ptr %627, i64 %583
  br label %629
629:
  %630 = phi ptr [ %625, %621 ], [ %628, %626 ]
  %631 = load ptr, ptr %630, align 8
  %632 = getelementptr inbounds nuw i8, ptr %601, i64 24
  %633 = load i64, ptr %632, align 8
  %634 = mul nsw i64 %633, %189
  %635 = getelementptr inbounds nuw i8, ptr %601, i64 8
  %636 = load i32, ptr %635, align 8
  %637 = sext i32 %636 to i64
  %638 = getelementptr inbounds i8, ptr @abi.sizes, i64 %637
  %639 = load i8, ptr %638, align 1
  %640 = zext i8 %639 to i64
  %641 = mul i64 %634, %640
  %642 = getelementptr inbounds nuw i8, ptr %631, i64 %641
  %643 = load ptr, ptr %581, align 8
  %644 = getelementptr inbounds ptr, ptr %643, i64 %600
  store ptr %642, ptr %644, align 8
  br label %645
645:
  %646 = add nuw nsw i64 %583, 1
  br label %582
647:
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #47
  store i64 %197, ptr %3, align 8
  %648 = load ptr, ptr %45, align 8
  %649 = load ptr, ptr %201, align 8
  %650 = load ptr, ptr %581, align 8
  %651 = load ptr, ptr %37, align 8
  %652 = call signext i32 %648(ptr noundef nonnull %593, ptr noundef %649, ptr noundef %650, ptr noundef nonnull %3, ptr noundef %651) #48
  %653 = icmp eq i32 %652, 0
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #47
  br i1 %653, label %663, label %743
654:
  %655 = getelementptr inbounds nuw i8, ptr %590, i64 144
  %656 = load ptr, ptr %655, align 8
  %657 = call fastcc zeroext i1 @abi.by_column(ptr noundef %590, ptr noundef %656, i64 noundef %197) #49
  %658 = load ptr, ptr %201, align 8
  %659 = load ptr, ptr %581, align 8
  %660 = getelementptr inbounds nuw i8, ptr %198, i64 24
  %661 = load ptr, ptr %660, align 8
  %662 = select i1 %657, ptr %46, ptr %47
  call void %662(ptr noundef %658, ptr noundef %659, ptr noundef %661, i64 noundef %197) #48
  br label %663
663:
  br i1 %52, label %664, label %684
664:
  %665 = load ptr, ptr %581, align 8
  %666 = getelementptr inbounds ptr, ptr %665, i64 %54
  %667 = load ptr, ptr %666, align 8
  %668 = call i64 @llvm.smax.i64(i64 %197, i64 0)
  br label %669
669:
  %670 = phi i64 [ 0, %664 ], [ %683, %682 ]
  %671 = icmp eq i64 %670, %668
  br i1 %671, label %684, label %672
672:
  %673 = getelementptr inbounds nuw i32, ptr %667, i64 %670
  %674 = load i32, ptr %673, align 4
  %675 = icmp eq i32 %674, 0
  br i1 %675, label %682, label %676
676:
  %677 = load ptr, ptr %56, align 8
  %678 = sext i32 %674 to i64
  %679 = getelementptr ptr, ptr %677, i64 %678
  %680 = getelementptr i8, ptr %679, i64 -8
  %681 = load ptr, ptr %680, align 8
  call fastcc void @abi.refuse_row(ptr noundef nonnull %4, i64 noundef %189, i64 noundef %670, ptr noundef %681) #46
  br label %682
682:
  %683 = add nuw i64 %670, 1
  br label %669
684:
  %685 = load i64, ptr %38, align 8
  %686 = icmp eq i64 %685, 9223372036854775807
  br i1 %686, label %687, label %743
687:
  %688 = load i8, ptr %57, align 8
  %689 = trunc nuw i8 %688 to i1
  br i1 %689, label %690, label %693
690:
  %691 = call fastcc signext i32 @abi.null_rows(ptr noundef nonnull %4, ptr noundef nonnull readonly %198, i64 noundef %189, i64 noundef %197) #46
  %692 = icmp eq i32 %691, 0
  br i1 %692, label %693, label %743
693:
  %694 = getelementptr inbounds nuw i8, ptr %198, i64 8
  br label %695
695:
  %696 = phi i64 [ %742, %741 ], [ 0, %693 ]
  %697 = load i8, ptr %694, align 8
  %698 = trunc nuw i8 %697 to i1
  br i1 %698, label %699, label %743
699:
  %700 = load ptr, ptr %198, align 8
  %701 = getelementptr inbounds nuw i8, ptr %700, i64 8
  %702 = load i32, ptr %701, align 8
  %703 = sext i32 %702 to i64
  %704 = icmp slt i64 %696, %703
  br i1 %704, label %705, label %743
705:
  %706 = getelementptr inbounds nuw i8, ptr %700, i64 16
  %707 = load ptr, ptr %706, align 8
  %708 = getelementptr inbounds nuw i32, ptr %707, i64 %696
  %709 = load i32, ptr %708, align 4
  %710 = sext i32 %709 to i64
  %711 = getelementptr inbounds %struct.CarrotOutputDesc, ptr %39, i64 %710
  %712 = getelementptr inbounds nuw i8, ptr %711, i64 8
  %713 = load i32, ptr %712, align 8
  %714 = icmp eq i32 %713, 11
  br i1 %714, label %715, label %741
715:
  %716 = load ptr, ptr %40, align 8
  %717 = getelementptr inbounds nuw i8, ptr %716, i64 48
  %718 = load ptr, ptr %717, align 8
  %719 = getelementptr inbounds nuw ptr, ptr %718, i64 %696
  %720 = load ptr, ptr %719, align 8
  %721 = getelementptr inbounds nuw i8, ptr %711, i64 12
  %722 = load i32, ptr %721, align 4
  %723 = icmp eq i32 %722, 0
  br i1 %723, label %728, label %724
724:
  %725 = getelementptr inbounds nuw i8, ptr %720, i64 48
  %726 = load ptr, ptr %725, align 8
  %727 = load ptr, ptr %726, align 8
  br label %728
728:
  %729 = phi ptr [ %727, %724 ], [ %720, %715 ]
  %730 = getelementptr inbounds nuw i8, ptr %729, i64 40
  %731 = load ptr, ptr %730, align 8
  %732 = getelementptr inbounds nuw i8, ptr %731, i64 8
  %733 = load ptr, ptr %732, align 8
  %734 = getelementptr inbounds nuw i8, ptr %711, i64 24
  %735 = load i64, ptr %734, align 8
  %736 = mul nsw i64 %735, %189
  %737 = load ptr, ptr %580, align 8
  %738 = getelementptr inbounds ptr, ptr %737, i64 %710
  %739 = load ptr, ptr %738, align 8
  %740 = mul nsw i64 %735, %197
  call fastcc void @abi.pack_bits(ptr noundef %733, i64 noundef %736, ptr noundef %739, i64 noundef %740) #49
  br label %741
741:
  %742 = add nuw nsw i64 %696, 1
  br label %695
743:
  %744 = phi i32 [ %567, %566 ], [ 3, %576 ], [ 3, %684 ], [ %691, %690 ], [ %652, %647 ], [ 0, %695 ], [ 0, %699 ], [ %572, %570 ]
  store i32 %744, ptr %9, align 4
  br label %187
745:
  %746 = load ptr, ptr %10, align 8
  %747 = icmp eq ptr %746, null
  br i1 %747, label %749, label %748
748:
  call fastcc void @abi.fail_turn(ptr noundef %746, i64 noundef %105) #46
  br label %749
749:
  br label %58
750:
  ret void
}
define internal fastcc zeroext i1 @abi.borrows(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2) unnamed_addr #18 {
  %4 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %5 = load i8, ptr %4, align 8
  %6 = trunc nuw i8 %5 to i1
  br i1 %6, label %7, label %20
7:
  %8 = getelementptr inbounds nuw i8, ptr %2, i64 9
  %9 = load i8, ptr %8, align 1
  %10 = icmp eq i8 %9, 0
  br i1 %10, label %11, label %20
11:
  %12 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %13 = load i8, ptr %12, align 4
  %14 = sext i8 %13 to i32
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %16 = load i32, ptr %15, align 8
  %17 = icmp eq i32 %16, %14
  %18 = icmp ne i8 %13, 11
  %19 = and i1 %18, %17
  br label %20
20:
  %21 = phi i1 [ %19, %11 ], [ false, %7 ], [ false, %3 ]
  ret i1 %21
}
define internal fastcc i64 @abi.layout(ptr noundef nonnull captures(none) initializes((24, 40)) %0, ptr noundef captures(address_is_null) %1, ptr noundef %2, i64 noundef %3) unnamed_addr #19 {
  %5 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 40), align 8
  %6 = tail call i32 @llvm.smax.i32(i32 %5, i32 -1)
  %7 = sext i32 %6 to i64
  %8 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 44), align 4
  %9 = tail call i32 @llvm.smax.i32(i32 %8, i32 -1)
  %10 = sext i32 %9 to i64
  %11 = icmp eq ptr %1, null
  br i1 %11, label %34, label %12
12:
  %13 = load i32, ptr @carrot_parts, align 4
  %14 = and i32 %13, 2048
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %16, label %19
16:
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %18 = load i32, ptr %17, align 8
  br label %26
19:
  %20 = load ptr, ptr %1, align 8
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 112
  %22 = load ptr, ptr %21, align 8
  %23 = icmp eq ptr %22, null
  %24 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %25 = load i32, ptr %24, align 8
  br i1 %23, label %26, label %40
26:
  %27 = phi i32 [ %18, %16 ], [ %25, %19 ]
  %28 = icmp eq i32 %5, 0
  br i1 %28, label %34, label %29
29:
  %30 = load ptr, ptr %1, align 8
  %31 = getelementptr inbounds nuw i8, ptr %30, i64 144
  %32 = load ptr, ptr %31, align 8
  %33 = tail call fastcc zeroext i1 @abi.by_column(ptr noundef %30, ptr noundef %32, i64 noundef %3) #49
  br label %34
34:
  %35 = phi i32 [ %27, %29 ], [ %27, %26 ], [ 0, %4 ]
  %36 = phi i1 [ %33, %29 ], [ false, %26 ], [ false, %4 ]
  %37 = tail call fastcc i64 @abi.arena_size(i64 noundef %3, i1 noundef zeroext %36) #49
  %38 = tail call i64 @llvm.uadd.sat.i64(i64 %37, i64 63)
  %39 = and i64 %38, -64
  br label %40
40:
  %41 = phi i32 [ %35, %34 ], [ %25, %19 ]
  %42 = phi i1 [ false, %34 ], [ true, %19 ]
  %43 = phi i64 [ %39, %34 ], [ 0, %19 ]
  %44 = icmp eq ptr %2, null
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store ptr %2, ptr %45, align 8
  %46 = tail call i32 @llvm.smax.i32(i32 %41, i32 -1)
  %47 = sext i32 %46 to i64
  %48 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 296), align 8
  %49 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %48, i64 -1)
  %50 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %47, i64 %49)
  %51 = extractvalue { i64, i1 } %50, 1
  %52 = extractvalue { i64, i1 } %50, 0
  %53 = getelementptr inbounds nuw i8, ptr %2, i64 %43
  %54 = tail call i64 @llvm.uadd.sat.i64(i64 %52, i64 63)
  %55 = and i64 %54, -64
  %56 = select i1 %51, i64 -64, i64 %55
  %57 = tail call noundef i64 @llvm.uadd.sat.i64(i64 %43, i64 %56)
  %58 = or i1 %44, %42
  br i1 %58, label %74, label %59
59:
  br i1 %11, label %62, label %60
60:
  %61 = load ptr, ptr %1, align 8
  br label %62
62:
  %63 = phi ptr [ %61, %60 ], [ @abi.process_heap, %59 ]
  %64 = icmp eq i64 %48, 0
  br i1 %64, label %74, label %65
65:
  %66 = getelementptr inbounds nuw i8, ptr %63, i64 24
  %67 = load ptr, ptr %66, align 8
  store ptr %67, ptr %2, align 8
  %68 = load ptr, ptr %63, align 8
  %69 = getelementptr inbounds nuw i8, ptr %2, i64 8
  store ptr %68, ptr %69, align 8
  %70 = getelementptr inbounds nuw i8, ptr %2, i64 16
  store ptr %53, ptr %70, align 8
  %71 = getelementptr inbounds nuw i8, ptr %2, i64 24
  store i64 %49, ptr %71, align 8
  %72 = getelementptr inbounds nuw i8, ptr %2, i64 40
  store i32 %41, ptr %72, align 8
  %73 = getelementptr inbounds nuw i8, ptr %2, i64 32
  store ptr null, ptr %73, align 8
  br label %74
74:
  %75 = add nsw i64 %10, %7
  %76 = shl nsw i64 %75, 4
  %77 = getelementptr inbounds nuw i8, ptr %2, i64 %57
  %78 = select i1 %44, ptr null, ptr %77
  %79 = tail call noundef i64 @llvm.uadd.sat.i64(i64 %76, i64 63)
  %80 = and i64 %79, -64
  %81 = tail call noundef i64 @llvm.uadd.sat.i64(i64 %57, i64 %80)
  %82 = getelementptr inbounds nuw ptr, ptr %78, i64 %7
  %83 = select i1 %44, ptr null, ptr %82
  %84 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store ptr %78, ptr %84, align 8
  br i1 %44, label %91, label %85
85:
  %86 = shl nsw i64 %7, 4
  %87 = getelementptr inbounds nuw i8, ptr %77, i64 %86
  %88 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store ptr %87, ptr %88, align 8
  %89 = getelementptr inbounds nuw ptr, ptr %87, i64 %10
  %90 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store ptr %89, ptr %90, align 8
  br label %91
91:
  %92 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 56), align 8
  %93 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 80), align 8
  %94 = tail call range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %93, i64 -1)
  %95 = add i64 %94, 16
  %96 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %97 = tail call i32 @llvm.smax.i32(i32 %5, i32 0)
  %98 = zext nneg i32 %97 to i64
  br label %99
99:
  %100 = phi i64 [ %165, %164 ], [ 0, %91 ]
  %101 = phi i64 [ %158, %164 ], [ %81, %91 ]
  %102 = icmp eq i64 %100, %98
  br i1 %102, label %103, label %114
103:
  %104 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 64), align 8
  %105 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %106 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %107 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 116), align 4
  %108 = add nsw i32 %107, -1
  %109 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %110 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %111 = zext i32 %108 to i64
  %112 = tail call i32 @llvm.smax.i32(i32 %8, i32 0)
  %113 = zext nneg i32 %112 to i64
  br label %166
114:
  %115 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %92, i64 %100
  br i1 %11, label %116, label %119
116:
  %117 = load i8, ptr %96, align 8
  %118 = icmp eq i8 %117, 0
  br i1 %118, label %157, label %133
119:
  %120 = load ptr, ptr %1, align 8
  %121 = getelementptr inbounds nuw i8, ptr %120, i64 144
  %122 = load ptr, ptr %121, align 8
  %123 = getelementptr inbounds nuw %struct.Feed, ptr %122, i64 %100
  %124 = getelementptr inbounds nuw i8, ptr %120, i64 152
  %125 = load ptr, ptr %124, align 8
  %126 = getelementptr inbounds nuw i8, ptr %123, i64 4
  %127 = load i32, ptr %126, align 4
  %128 = sext i32 %127 to i64
  %129 = getelementptr inbounds %struct.Source, ptr %125, i64 %128
  %130 = tail call fastcc zeroext i1 @abi.borrows(ptr noundef %115, ptr noundef %123, ptr noundef %129) #49
  %131 = tail call fastcc zeroext i1 @abi.by_column(ptr noundef %120, ptr noundef %123, i64 noundef %3) #49
  %132 = select i1 %131, i64 %95, i64 %3
  br i1 %130, label %157, label %133
133:
  %134 = phi i64 [ %132, %119 ], [ %3, %116 ]
  %135 = getelementptr inbounds nuw i8, ptr %115, i64 24
  %136 = load i64, ptr %135, align 8
  %137 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %136, i64 -1)
  %138 = getelementptr inbounds nuw i8, ptr %115, i64 8
  %139 = load i32, ptr %138, align 8
  %140 = sext i32 %139 to i64
  %141 = getelementptr inbounds i8, ptr @abi.sizes, i64 %140
  %142 = load i8, ptr %141, align 1
  %143 = zext i8 %142 to i64
  %144 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %137, i64 %143)
  %145 = extractvalue { i64, i1 } %144, 1
  %146 = extractvalue { i64, i1 } %144, 0
  %147 = select i1 %145, i64 -1, i64 %146
  %148 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %134, i64 %147)
  %149 = extractvalue { i64, i1 } %148, 1
  %150 = extractvalue { i64, i1 } %148, 0
  %151 = getelementptr inbounds nuw i8, ptr %2, i64 %101
  %152 = select i1 %44, ptr null, ptr %151
  %153 = tail call i64 @llvm.uadd.sat.i64(i64 %150, i64 63)
  %154 = and i64 %153, -64
  %155 = select i1 %149, i64 -64, i64 %154
  %156 = tail call noundef i64 @llvm.uadd.sat.i64(i64 %101, i64 %155)
  br label %157
157:
  %158 = phi i64 [ %101, %116 ], [ %156, %133 ], [ %101, %119 ]
  %159 = phi ptr [ null, %116 ], [ %152, %133 ], [ null, %119 ]
  br i1 %44, label %164, label %160
160:
  %161 = getelementptr inbounds nuw ptr, ptr %82, i64 %100
  store ptr %159, ptr %161, align 8
  %162 = load ptr, ptr %84, align 8
  %163 = getelementptr inbounds nuw ptr, ptr %162, i64 %100
  store ptr %159, ptr %163, align 8
  br label %164
164:
  %165 = add nuw nsw i64 %100, 1
  br label %99
166:
  %167 = phi i64 [ 0, %103 ], [ %239, %238 ]
  %168 = phi i64 [ %101, %103 ], [ %231, %238 ]
  %169 = icmp eq i64 %167, %113
  br i1 %169, label %170, label %171
170:
  br i1 %11, label %304, label %240
171:
  %172 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %104, i64 %167
  %173 = load i32, ptr %105, align 4
  %174 = zext i32 %173 to i64
  %175 = icmp eq i64 %167, %174
  br i1 %175, label %230, label %176
176:
  %177 = load ptr, ptr %0, align 8
  %178 = icmp eq ptr %177, null
  %179 = getelementptr inbounds nuw i8, ptr %177, i64 16
  br i1 %178, label %202, label %180
180:
  %181 = getelementptr inbounds nuw i8, ptr %177, i64 8
  %182 = load i32, ptr %181, align 8
  %183 = tail call i32 @llvm.smax.i32(i32 %182, i32 0)
  %184 = zext nneg i32 %183 to i64
  br label %185
185:
  %186 = phi i64 [ %194, %188 ], [ 0, %180 ]
  %187 = icmp eq i64 %186, %184
  br i1 %187, label %202, label %188
188:
  %189 = load ptr, ptr %179, align 8
  %190 = getelementptr inbounds nuw i32, ptr %189, i64 %186
  %191 = load i32, ptr %190, align 4
  %192 = zext i32 %191 to i64
  %193 = icmp eq i64 %167, %192
  %194 = add nuw nsw i64 %186, 1
  br i1 %193, label %195, label %185
195:
  %196 = load i8, ptr %106, align 8
  %197 = trunc nuw i8 %196 to i1
  br i1 %197, label %198, label %230
198:
  %199 = getelementptr inbounds nuw i8, ptr %172, i64 8
  %200 = load i32, ptr %199, align 8
  %201 = icmp eq i32 %200, 11
  br i1 %201, label %202, label %230
202:
  %203 = getelementptr inbounds nuw i8, ptr %172, i64 8
  %204 = load i32, ptr %203, align 8
  br i1 %42, label %205, label %209
205:
  %206 = icmp eq i32 %204, 11
  %207 = icmp eq i64 %167, %111
  %208 = select i1 %206, i1 true, i1 %207
  br i1 %208, label %209, label %230
209:
  %210 = getelementptr inbounds nuw i8, ptr %172, i64 24
  %211 = load i64, ptr %210, align 8
  %212 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %211, i64 -1)
  %213 = sext i32 %204 to i64
  %214 = getelementptr inbounds i8, ptr @abi.sizes, i64 %213
  %215 = load i8, ptr %214, align 1
  %216 = zext i8 %215 to i64
  %217 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %212, i64 %216)
  %218 = extractvalue { i64, i1 } %217, 1
  %219 = extractvalue { i64, i1 } %217, 0
  %220 = select i1 %218, i64 -1, i64 %219
  %221 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %3, i64 %220)
  %222 = extractvalue { i64, i1 } %221, 1
  %223 = extractvalue { i64, i1 } %221, 0
  %224 = getelementptr inbounds nuw i8, ptr %2, i64 %168
  %225 = select i1 %44, ptr null, ptr %224
  %226 = tail call i64 @llvm.uadd.sat.i64(i64 %223, i64 63)
  %227 = and i64 %226, -64
  %228 = select i1 %222, i64 -64, i64 %227
  %229 = tail call noundef i64 @llvm.uadd.sat.i64(i64 %168, i64 %228)
  br label %230
230:
  %231 = phi i64 [ %168, %198 ], [ %229, %209 ], [ %168, %205 ], [ %168, %171 ], [ %168, %195 ]
  %232 = phi ptr [ null, %198 ], [ %225, %209 ], [ null, %205 ], [ null, %171 ], [ null, %195 ]
  br i1 %44, label %238, label %233
233:
  %234 = load ptr, ptr %109, align 8
  %235 = getelementptr inbounds nuw ptr, ptr %234, i64 %167
  store ptr %232, ptr %235, align 8
  %236 = load ptr, ptr %110, align 8
  %237 = getelementptr inbounds nuw ptr, ptr %236, i64 %167
  store ptr %232, ptr %237, align 8
  br label %238
238:
  %239 = add nuw nsw i64 %167, 1
  br label %166
240:
  %241 = load ptr, ptr %1, align 8
  %242 = getelementptr inbounds nuw i8, ptr %241, i64 136
  %243 = load i32, ptr %242, align 8
  %244 = tail call i32 @llvm.smax.i32(i32 %243, i32 -1)
  %245 = sext i32 %244 to i64
  %246 = getelementptr inbounds nuw i8, ptr %1, i64 104
  store ptr %83, ptr %246, align 8
  %247 = getelementptr inbounds nuw i8, ptr %2, i64 %168
  %248 = select i1 %44, ptr null, ptr %247
  %249 = tail call noundef i64 @llvm.uadd.sat.i64(i64 %3, i64 63)
  %250 = and i64 %249, -64
  %251 = tail call noundef i64 @llvm.uadd.sat.i64(i64 %168, i64 %250)
  %252 = getelementptr inbounds nuw i8, ptr %1, i64 112
  store ptr %248, ptr %252, align 8
  %253 = getelementptr inbounds nuw i8, ptr %2, i64 %251
  %254 = select i1 %44, ptr null, ptr %253
  %255 = getelementptr inbounds nuw i8, ptr %1, i64 96
  store ptr %254, ptr %255, align 8
  %256 = getelementptr inbounds nuw i8, ptr %241, i64 152
  br label %257
257:
  %258 = phi i64 [ 0, %240 ], [ %284, %277 ]
  %259 = phi i64 [ 0, %240 ], [ %285, %277 ]
  %260 = icmp eq i64 %259, %245
  br i1 %260, label %261, label %277
261:
  %262 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %245, i64 112)
  %263 = extractvalue { i64, i1 } %262, 1
  %264 = extractvalue { i64, i1 } %262, 0
  %265 = tail call i64 @llvm.uadd.sat.i64(i64 %264, i64 63)
  %266 = and i64 %265, -64
  %267 = select i1 %263, i64 -64, i64 %266
  %268 = tail call noundef i64 @llvm.uadd.sat.i64(i64 %251, i64 %267)
  %269 = icmp ugt i64 %258, 576460752303423487
  %270 = shl i64 %258, 5
  %271 = tail call i64 @llvm.uadd.sat.i64(i64 %270, i64 63)
  %272 = and i64 %271, -64
  %273 = select i1 %269, i64 -64, i64 %272
  %274 = tail call noundef i64 @llvm.uadd.sat.i64(i64 %268, i64 %273)
  br i1 %44, label %304, label %275
275:
  %276 = getelementptr inbounds nuw i8, ptr %2, i64 %268
  br label %286
277:
  %278 = load ptr, ptr %256, align 8
  %279 = getelementptr inbounds nuw %struct.Source, ptr %278, i64 %259
  %280 = getelementptr inbounds nuw i8, ptr %279, i64 11
  %281 = load i8, ptr %280, align 1
  %282 = sext i8 %281 to i64
  %283 = add i64 %258, 1
  %284 = add i64 %283, %282
  %285 = add i64 %259, 1
  br label %257
286:
  %287 = phi ptr [ %302, %290 ], [ %276, %275 ]
  %288 = phi i64 [ %303, %290 ], [ 0, %275 ]
  %289 = icmp eq i64 %288, %245
  br i1 %289, label %304, label %290
290:
  %291 = load ptr, ptr %255, align 8
  %292 = getelementptr inbounds nuw %struct.Column, ptr %291, i64 %288
  %293 = getelementptr inbounds nuw i8, ptr %292, i64 96
  store ptr %287, ptr %293, align 8
  %294 = load ptr, ptr %1, align 8
  %295 = getelementptr inbounds nuw i8, ptr %294, i64 152
  %296 = load ptr, ptr %295, align 8
  %297 = getelementptr inbounds nuw %struct.Source, ptr %296, i64 %288
  %298 = getelementptr inbounds nuw i8, ptr %297, i64 11
  %299 = load i8, ptr %298, align 1
  %300 = sext i8 %299 to i64
  %301 = getelementptr %struct.Level, ptr %287, i64 %300
  %302 = getelementptr i8, ptr %301, i64 32
  %303 = add i64 %288, 1
  br label %286
304:
  %305 = phi i64 [ %168, %170 ], [ %274, %261 ], [ %274, %286 ]
  ret i64 %305
}
define internal fastcc noundef i64 @abi.arena_size(i64 noundef %0, i1 noundef zeroext %1) unnamed_addr #20 {
  br i1 %1, label %10, label %3
3:
  %4 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 200), align 8
  %5 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %4, i64 -1)
  %6 = icmp ugt i64 %0, %5
  br i1 %6, label %10, label %7
7:
  %8 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 208), align 8
  %9 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %8, i64 -1)
  br label %23
10:
  %11 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 88), align 8
  %12 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %11, i64 -1)
  %13 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 80), align 8
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %15, label %23
15:
  %16 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 96), align 8
  %17 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %16, i64 -1)
  %18 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %0, i64 %17)
  %19 = extractvalue { i64, i1 } %18, 1
  %20 = extractvalue { i64, i1 } %18, 0
  %21 = tail call i64 @llvm.uadd.sat.i64(i64 %12, i64 %20)
  %22 = select i1 %19, i64 -1, i64 %21
  br label %23
23:
  %24 = phi i64 [ %9, %7 ], [ %22, %15 ], [ %12, %10 ]
  ret i64 %24
}
define internal fastcc zeroext i1 @abi.by_column(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) unnamed_addr #18 {
  %4 = load i32, ptr @carrot_parts, align 4
  %5 = and i32 %4, 4
  %6 = icmp ne i32 %5, 0
  %7 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 184), align 8
  %8 = icmp ne ptr %7, null
  %9 = select i1 %6, i1 %8, i1 false
  br i1 %9, label %10, label %24
10:
  %11 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %12 = load i8, ptr %11, align 8
  %13 = trunc nuw i8 %12 to i1
  %14 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 192), align 8
  %15 = icmp slt i64 %2, %14
  %16 = select i1 %13, i1 true, i1 %15
  br i1 %16, label %24, label %17
17:
  %18 = and i32 %4, 2048
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %24, label %20
20:
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %22 = load ptr, ptr %21, align 8
  %23 = icmp eq ptr %22, null
  br label %24
24:
  %25 = phi i1 [ false, %3 ], [ false, %10 ], [ %23, %20 ], [ true, %17 ]
  ret i1 %25
}
define internal fastcc ptr @abi.bitmap(ptr noundef readonly captures(none) %0) unnamed_addr #21 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load i64, ptr %2, align 8
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %15, label %5
5:
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %7 = load i64, ptr %6, align 8
  %8 = icmp sgt i64 %7, 0
  br i1 %8, label %9, label %15
9:
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %11 = load ptr, ptr %10, align 8
  %12 = icmp eq ptr %11, null
  br i1 %12, label %15, label %13
13:
  %14 = load ptr, ptr %11, align 8
  br label %15
15:
  %16 = phi ptr [ %14, %13 ], [ null, %9 ], [ null, %5 ], [ null, %1 ]
  ret ptr %16
}
define internal fastcc ptr @abi.open_texts(ptr noundef writeonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef signext range(i32 -128, 128) %2) unnamed_addr #22 {
  %4 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %5 = load ptr, ptr %4, align 8
  %6 = icmp eq i32 %2, 19
  %7 = icmp eq ptr %5, null
  br i1 %7, label %67, label %8
8:
  %9 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %10 = load ptr, ptr %9, align 8
  %11 = icmp eq ptr %10, null
  br i1 %11, label %67, label %12
12:
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %14 = load i64, ptr %13, align 8
  br i1 %6, label %15, label %17
15:
  %16 = icmp slt i64 %14, 3
  br i1 %16, label %67, label %19
17:
  %18 = icmp eq i64 %14, 3
  br i1 %18, label %19, label %67
19:
  store ptr %10, ptr %0, align 8
  %20 = ptrtoint ptr %10 to i64
  %21 = icmp eq i32 %2, 18
  %22 = select i1 %21, i64 7, i64 3
  %23 = and i64 %22, %20
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %25, label %67
25:
  br i1 %6, label %47, label %26
26:
  %27 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %28 = load i64, ptr %27, align 8
  %29 = load i64, ptr %1, align 8
  %30 = add nsw i64 %29, %28
  %31 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %32 = load ptr, ptr %31, align 8
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store ptr %32, ptr %33, align 8
  %34 = icmp eq i32 %2, 17
  br i1 %34, label %35, label %39
35:
  %36 = getelementptr inbounds i32, ptr %10, i64 %30
  %37 = load i32, ptr %36, align 4
  %38 = sext i32 %37 to i64
  br label %42
39:
  %40 = getelementptr inbounds i64, ptr %10, i64 %30
  %41 = load i64, ptr %40, align 8
  br label %42
42:
  %43 = phi i64 [ %38, %35 ], [ %41, %39 ]
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store i64 %43, ptr %44, align 8
  %45 = icmp slt i64 %43, 0
  %46 = select i1 %45, ptr @abi.str.125, ptr null
  br label %67
47:
  %48 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %49 = load i64, ptr %48, align 8
  %50 = add nsw i64 %49, -3
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %50, ptr %51, align 8
  %52 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store ptr %52, ptr %53, align 8
  %54 = load i64, ptr %48, align 8
  %55 = getelementptr ptr, ptr %5, i64 %54
  %56 = getelementptr i8, ptr %55, i64 -8
  %57 = load ptr, ptr %56, align 8
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store ptr %57, ptr %58, align 8
  %59 = icmp eq i64 %50, 0
  br i1 %59, label %67, label %60
60:
  %61 = icmp eq ptr %57, null
  br i1 %61, label %67, label %62
62:
  %63 = ptrtoint ptr %57 to i64
  %64 = and i64 %63, 7
  %65 = icmp eq i64 %64, 0
  %66 = select i1 %65, ptr null, ptr @abi.str.126
  br label %67
67:
  %68 = phi ptr [ %46, %42 ], [ @abi.str.123, %3 ], [ @abi.str.124, %19 ], [ @abi.str.123, %17 ], [ @abi.str.123, %15 ], [ @abi.str.123, %8 ], [ null, %47 ], [ @abi.str.126, %60 ], [ %66, %62 ]
  ret ptr %68
}
define internal fastcc signext i32 @abi.bad_batch(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(address_is_null) %2, ptr noundef readonly captures(none) %3) unnamed_addr #2 {
  %5 = alloca %struct.Text, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #47
  %6 = icmp eq ptr %2, null
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %8 = load ptr, ptr %7, align 8
  br i1 %6, label %9, label %11
9:
  %10 = tail call fastcc signext i32 @abi.fail(ptr noundef %8, i32 noundef signext 3, ptr noundef %3) #46
  br label %15
11:
  %12 = getelementptr inbounds nuw i8, ptr %1, i64 4
  %13 = load i32, ptr %12, align 4
  call fastcc void @abi.begin_column(ptr noundef %5, ptr noundef %8, i32 noundef signext 3, i32 noundef signext %13, ptr noundef nonnull %2) #46
  call fastcc void @abi.put(ptr noundef %5, ptr noundef %3) #46
  %14 = call fastcc signext i32 @abi.end(ptr noundef %5) #46
  br label %15
15:
  %16 = phi i32 [ %14, %11 ], [ %10, %9 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #47
  ret i32 %16
}
define internal fastcc ptr @abi.values(ptr noundef readonly captures(none) %0, i32 noundef signext range(i32 -128, 128) %1, ptr noundef nonnull writeonly captures(none) %2) unnamed_addr #22 {
  %4 = icmp eq i32 %1, 11
  br i1 %4, label %12, label %5
5:
  %6 = sext i32 %1 to i64
  %7 = getelementptr inbounds i8, ptr @abi.sizes, i64 %6
  %8 = load i8, ptr %7, align 1
  %9 = add i8 %8, 7
  %10 = and i8 %9, 7
  %11 = zext nneg i8 %10 to i64
  br label %12
12:
  %13 = phi i64 [ %11, %5 ], [ 0, %3 ]
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %15 = load i64, ptr %14, align 8
  %16 = icmp eq i64 %15, 2
  br i1 %16, label %17, label %29
17:
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %19 = load ptr, ptr %18, align 8
  %20 = icmp eq ptr %19, null
  br i1 %20, label %29, label %21
21:
  %22 = getelementptr inbounds nuw i8, ptr %19, i64 8
  %23 = load ptr, ptr %22, align 8
  %24 = icmp eq ptr %23, null
  br i1 %24, label %29, label %25
25:
  %26 = ptrtoint ptr %23 to i64
  %27 = and i64 %13, %26
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %31, label %29
29:
  %30 = phi ptr [ @abi.str.123, %12 ], [ @abi.str.123, %21 ], [ @abi.str.123, %17 ], [ @abi.str.124, %25 ]
  store ptr %30, ptr %2, align 8
  br label %31
31:
  %32 = phi ptr [ null, %29 ], [ %23, %25 ]
  ret ptr %32
}
define internal fastcc void @abi.fail_turn(ptr noundef nonnull captures(none) %0, i64 noundef %1) unnamed_addr #23 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %4 = load atomic i64, ptr %3 monotonic, align 16
  br label %5
5:
  %6 = phi i64 [ %4, %2 ], [ %11, %8 ]
  %7 = icmp ult i64 %1, %6
  br i1 %7, label %8, label %12
8:
  %9 = cmpxchg ptr %3, i64 %6, i64 %1 monotonic monotonic, align 16
  %10 = extractvalue { i64, i1 } %9, 1
  %11 = extractvalue { i64, i1 } %9, 0
  br i1 %10, label %12, label %5
12:
  ret void
}
define internal fastcc zeroext i1 @abi.suspicious(i32 noundef signext range(i32 -128, 128) %0, i32 noundef signext %1, i32 noundef signext range(i32 -128, 128) %2, ptr noundef readonly %3, i64 noundef %4, i64 noundef %5) unnamed_addr #24 {
  %7 = and i32 %2, 2
  %8 = icmp eq i32 %7, 0
  %9 = and i32 %2, 4
  %10 = icmp eq i32 %9, 0
  %11 = load i32, ptr @carrot_parts, align 4
  %12 = and i32 %11, 16
  %13 = icmp ne i32 %12, 0
  %14 = icmp eq i32 %1, 15
  %15 = and i1 %14, %13
  br i1 %15, label %16, label %18
16:
  %17 = icmp ne i32 %0, 16
  br label %46
18:
  %19 = and i32 %2, 6
  %20 = icmp eq i32 %19, 6
  br i1 %20, label %46, label %21
21:
  %22 = add i32 %1, -1
  %23 = icmp ult i32 %22, 2
  %24 = icmp eq i32 %1, 12
  %25 = or i1 %24, %23
  %26 = icmp ne i32 %0, 16
  %27 = and i1 %26, %25
  %28 = xor i1 %27, true
  %29 = or i1 %24, %28
  br i1 %29, label %46, label %30
30:
  switch i32 %0, label %45 [
    i32 1, label %31
    i32 2, label %37
    i32 12, label %46
  ]
31:
  %32 = select i1 %10, i32 2139095040, i32 2139095041
  %33 = getelementptr inbounds i32, ptr %3, i64 %4
  %34 = select i1 %8, i32 2147483647, i32 2139095040
  %35 = sub nsw i32 %34, %32
  %36 = tail call fastcc zeroext i1 @abi.any_u32(ptr noundef %33, i64 noundef %5, i32 noundef signext %32, i32 noundef signext %35) #49
  br label %46
37:
  %38 = icmp eq i32 %1, 1
  %39 = select i1 %38, i64 5183643170835005440, i64 9218868437227405312
  %40 = select i1 %10, i64 %39, i64 9218868437227405313
  %41 = getelementptr inbounds i64, ptr %3, i64 %4
  %42 = select i1 %8, i64 9223372036854775807, i64 9218868437227405312
  %43 = sub nsw i64 %42, %40
  %44 = tail call fastcc zeroext i1 @abi.any_u64(ptr noundef %41, i64 noundef %5, i64 noundef %40, i64 noundef %43) #49
  br label %46
45:
  br label %46
46:
  %47 = phi i1 [ %17, %16 ], [ false, %45 ], [ %27, %21 ], [ %36, %31 ], [ %44, %37 ], [ false, %18 ], [ true, %30 ]
  ret i1 %47
}
define internal fastcc zeroext i1 @abi.any_u32(ptr noundef %0, i64 noundef %1, i32 noundef signext range(i32 2139095040, 2139095042) %2, i32 noundef signext range(i32 -1, 8388608) %3) unnamed_addr #25 {
  %5 = icmp ult i64 %1, 16
  br i1 %5, label %6, label %18
6:
  %7 = phi i64 [ %17, %10 ], [ 0, %4 ]
  %8 = phi i1 [ %16, %10 ], [ false, %4 ]
  %9 = icmp eq i64 %7, %1
  br i1 %9, label %57, label %10
10:
  %11 = getelementptr inbounds nuw i32, ptr %0, i64 %7
  %12 = load i32, ptr %11, align 4
  %13 = and i32 %12, 2147483647
  %14 = sub nsw i32 %13, %2
  %15 = icmp ule i32 %14, %3
  %16 = or i1 %8, %15
  %17 = add nuw i64 %7, 1
  br label %6
18:
  %19 = shl nuw nsw i64 %1, 2
  %20 = add nsw i64 %19, -64
  %21 = getelementptr inbounds i8, ptr %0, i64 %20
  %22 = ptrtoint ptr %0 to i64
  %23 = sub i64 0, %22
  %24 = and i64 %23, 60
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 %24
  %26 = load <16 x i32>, ptr %0, align 4
  %27 = and <16 x i32> %26, splat (i32 2147483647)
  %28 = insertelement <16 x i32> poison, i32 %2, i64 0
  %29 = shufflevector <16 x i32> %28, <16 x i32> poison, <16 x i32> zeroinitializer
  %30 = sub nsw <16 x i32> %27, %29
  %31 = icmp sgt i64 %24, %20
  %32 = select i1 %31, ptr %21, ptr %25
  br label %33
33:
  %34 = phi <16 x i32> [ %30, %18 ], [ %39, %33 ]
  %35 = phi ptr [ %32, %18 ], [ %40, %33 ]
  %36 = load <16 x i32>, ptr %35, align 4
  %37 = and <16 x i32> %36, splat (i32 2147483647)
  %38 = sub nsw <16 x i32> %37, %29
  %39 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %38, <16 x i32> %34)
  %40 = getelementptr inbounds nuw i8, ptr %35, i64 64
  %41 = icmp ult ptr %40, %21
  br i1 %41, label %33, label %42
42:
  %43 = load <16 x i32>, ptr %21, align 4
  %44 = and <16 x i32> %43, splat (i32 2147483647)
  %45 = sub nsw <16 x i32> %44, %29
  %46 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %45, <16 x i32> %39)
  %47 = shufflevector <16 x i32> %46, <16 x i32> poison, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %48 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %47, <16 x i32> %46)
  %49 = shufflevector <16 x i32> %48, <16 x i32> poison, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 0, i32 1, i32 2, i32 3, i32 12, i32 13, i32 14, i32 15, i32 8, i32 9, i32 10, i32 11>
  %50 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %49, <16 x i32> %48)
  %51 = shufflevector <16 x i32> %50, <16 x i32> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %52 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %51, <16 x i32> %50)
  %53 = shufflevector <16 x i32> %52, <16 x i32> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %54 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %53, <16 x i32> %52)
  %55 = extractelement <16 x i32> %54, i64 0
  %56 = icmp ule i32 %55, %3
  br label %57
57:
  %58 = phi i1 [ %56, %42 ], [ %8, %6 ]
  ret i1 %58
}
define internal fastcc zeroext i1 @abi.any_u64(ptr noundef %0, i64 noundef %1, i64 noundef range(i64 5183643170835005440, 9218868437227405314) %2, i64 noundef range(i64 -1, 4039728866019770368) %3) unnamed_addr #25 {
  %5 = icmp ult i64 %1, 16
  br i1 %5, label %6, label %18
6:
  %7 = phi i64 [ %17, %10 ], [ 0, %4 ]
  %8 = phi i1 [ %16, %10 ], [ false, %4 ]
  %9 = icmp eq i64 %7, %1
  br i1 %9, label %57, label %10
10:
  %11 = getelementptr inbounds nuw i64, ptr %0, i64 %7
  %12 = load i64, ptr %11, align 8
  %13 = and i64 %12, 9223372036854775807
  %14 = sub nsw i64 %13, %2
  %15 = icmp ule i64 %14, %3
  %16 = or i1 %8, %15
  %17 = add nuw i64 %7, 1
  br label %6
18:
  %19 = shl nuw nsw i64 %1, 3
  %20 = add nsw i64 %19, -128
  %21 = getelementptr inbounds i8, ptr %0, i64 %20
  %22 = ptrtoint ptr %0 to i64
  %23 = sub i64 0, %22
  %24 = and i64 %23, 56
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 %24
  %26 = load <16 x i64>, ptr %0, align 8
  %27 = and <16 x i64> %26, splat (i64 9223372036854775807)
  %28 = insertelement <16 x i64> poison, i64 %2, i64 0
  %29 = shufflevector <16 x i64> %28, <16 x i64> poison, <16 x i32> zeroinitializer
  %30 = sub nsw <16 x i64> %27, %29
  %31 = icmp sgt i64 %24, %20
  %32 = select i1 %31, ptr %21, ptr %25
  br label %33
33:
  %34 = phi <16 x i64> [ %30, %18 ], [ %39, %33 ]
  %35 = phi ptr [ %32, %18 ], [ %40, %33 ]
  %36 = load <16 x i64>, ptr %35, align 8
  %37 = and <16 x i64> %36, splat (i64 9223372036854775807)
  %38 = sub nsw <16 x i64> %37, %29
  %39 = tail call <16 x i64> @llvm.umin.v16i64(<16 x i64> %38, <16 x i64> %34)
  %40 = getelementptr inbounds nuw i8, ptr %35, i64 128
  %41 = icmp ult ptr %40, %21
  br i1 %41, label %33, label %42
42:
  %43 = load <16 x i64>, ptr %21, align 8
  %44 = and <16 x i64> %43, splat (i64 9223372036854775807)
  %45 = sub nsw <16 x i64> %44, %29
  %46 = tail call <16 x i64> @llvm.umin.v16i64(<16 x i64> %45, <16 x i64> %39)
  %47 = shufflevector <16 x i64> %46, <16 x i64> poison, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %48 = tail call <16 x i64> @llvm.umin.v16i64(<16 x i64> %47, <16 x i64> %46)
  %49 = shufflevector <16 x i64> %48, <16 x i64> poison, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 0, i32 1, i32 2, i32 3, i32 12, i32 13, i32 14, i32 15, i32 8, i32 9, i32 10, i32 11>
  %50 = tail call <16 x i64> @llvm.umin.v16i64(<16 x i64> %49, <16 x i64> %48)
  %51 = shufflevector <16 x i64> %50, <16 x i64> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %52 = tail call <16 x i64> @llvm.umin.v16i64(<16 x i64> %51, <16 x i64> %50)
  %53 = shufflevector <16 x i64> %52, <16 x i64> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %54 = tail call <16 x i64> @llvm.umin.v16i64(<16 x i64> %53, <16 x i64> %52)
  %55 = extractelement <16 x i64> %54, i64 0
  %56 = icmp ule i64 %55, %3
  br label %57
57:
  %58 = phi i1 [ %56, %42 ], [ %8, %6 ]
  ret i1 %58
}
define internal fastcc signext i32 @abi.null_rows(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, i64 noundef %3) unnamed_addr #3 {
  %5 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 64), align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %10 = tail call i64 @llvm.smax.i64(i64 %3, i64 0)
  br label %11
11:
  %12 = phi i64 [ %118, %117 ], [ 0, %4 ]
  %13 = load ptr, ptr %1, align 8
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %15 = load i32, ptr %14, align 8
  %16 = sext i32 %15 to i64
  %17 = icmp slt i64 %12, %16
  br i1 %17, label %18, label %119
18:
  %19 = getelementptr inbounds nuw i8, ptr %13, i64 16
  %20 = load ptr, ptr %19, align 8
  %21 = getelementptr inbounds nuw i32, ptr %20, i64 %12
  %22 = load i32, ptr %21, align 4
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds %struct.CarrotOutputDesc, ptr %5, i64 %23
  %25 = load ptr, ptr %6, align 8
  %26 = icmp eq ptr %25, null
  br i1 %26, label %69, label %27
27:
  %28 = getelementptr inbounds nuw i8, ptr %25, i64 48
  %29 = load ptr, ptr %28, align 8
  %30 = getelementptr inbounds nuw ptr, ptr %29, i64 %12
  %31 = load ptr, ptr %30, align 8
  %32 = icmp eq ptr %31, null
  br i1 %32, label %69, label %33
33:
  %34 = load ptr, ptr %0, align 8
  %35 = load i64, ptr %7, align 8
  %36 = getelementptr inbounds nuw i8, ptr %31, i64 40
  %37 = load ptr, ptr %36, align 8
  %38 = load atomic i64, ptr %37 acquire, align 8
  %39 = icmp eq i64 %38, 0
  br i1 %39, label %42, label %40
40:
  %41 = inttoptr i64 %38 to ptr
  br label %66
42:
  %43 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %35, i64 -1)
  %44 = add i64 %43, 7
  %45 = lshr i64 %44, 3
  %46 = tail call fastcc ptr @abi.take(ptr noundef readonly %34, i64 noundef %45) #46
  %47 = icmp eq ptr %46, null
  br i1 %47, label %66, label %48
48:
  %49 = tail call ptr @memset(ptr noundef nonnull %46, i32 noundef signext 255, i64 noundef %45) #46
  %50 = and i64 %35, 7
  %51 = icmp eq i64 %50, 0
  br i1 %51, label %58, label %52
52:
  %53 = trunc nuw nsw i64 %50 to i8
  %54 = shl nsw i8 -1, %53
  %55 = xor i8 %54, -1
  %56 = getelementptr i8, ptr %46, i64 %45
  %57 = getelementptr i8, ptr %56, i64 -1
  store i8 %55, ptr %57, align 1
  br label %58
58:
  %59 = load ptr, ptr %36, align 8
  %60 = ptrtoint ptr %46 to i64
  %61 = cmpxchg ptr %59, i64 0, i64 %60 acq_rel acquire, align 8
  %62 = extractvalue { i64, i1 } %61, 1
  br i1 %62, label %69, label %63
63:
  %64 = extractvalue { i64, i1 } %61, 0
  %65 = inttoptr i64 %64 to ptr
  tail call fastcc void @abi.give(ptr noundef readonly %34, ptr noundef nonnull %46) #46
  br label %66
66:
  %67 = phi ptr [ %65, %63 ], [ null, %42 ], [ %41, %40 ]
  %68 = icmp eq ptr %67, null
  br i1 %68, label %75, label %69
69:
  %70 = phi ptr [ %67, %66 ], [ null, %18 ], [ %46, %58 ], [ null, %27 ]
  %71 = phi i1 [ false, %66 ], [ true, %18 ], [ false, %58 ], [ true, %27 ]
  %72 = getelementptr inbounds nuw i8, ptr %24, i64 8
  %73 = getelementptr inbounds nuw i8, ptr %24, i64 24
  %74 = getelementptr inbounds nuw i8, ptr %24, i64 32
  br label %79
75:
  %76 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %77 = load ptr, ptr %76, align 8
  %78 = tail call fastcc signext i32 @abi.no_memory(ptr noundef %77) #46
  br label %123
79:
  %80 = phi i64 [ %116, %115 ], [ 0, %69 ]
  %81 = icmp eq i64 %80, %10
  br i1 %81, label %117, label %82
82:
  %83 = load ptr, ptr %8, align 8
  %84 = getelementptr inbounds nuw i8, ptr %83, i64 %80
  %85 = load i8, ptr %84, align 1
  %86 = icmp eq i8 %85, 0
  br i1 %86, label %115, label %87
87:
  %88 = load i32, ptr %72, align 8
  %89 = load ptr, ptr %9, align 8
  %90 = load ptr, ptr %1, align 8
  %91 = getelementptr inbounds nuw i8, ptr %90, i64 16
  %92 = load ptr, ptr %91, align 8
  %93 = getelementptr inbounds nuw i32, ptr %92, i64 %12
  %94 = load i32, ptr %93, align 4
  %95 = sext i32 %94 to i64
  %96 = getelementptr inbounds ptr, ptr %89, i64 %95
  %97 = load ptr, ptr %96, align 8
  %98 = load i64, ptr %73, align 8
  %99 = mul nsw i64 %98, %80
  %100 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %98, i64 -1)
  br i1 %71, label %101, label %105
101:
  %102 = load ptr, ptr %74, align 8
  %103 = icmp ne ptr %102, null
  %104 = sext i1 %103 to i32
  tail call fastcc void @abi.fill_missing(i32 noundef signext %88, ptr noundef %97, i64 noundef %99, i64 noundef %100, i32 noundef signext %104) #46
  br label %115
105:
  tail call fastcc void @abi.fill_missing(i32 noundef signext %88, ptr noundef %97, i64 noundef %99, i64 noundef %100, i32 noundef signext 0) #46
  %106 = add nsw i64 %80, %2
  %107 = trunc i64 %106 to i8
  %108 = and i8 %107, 7
  %109 = shl nuw i8 1, %108
  %110 = xor i8 %109, -1
  %111 = ashr i64 %106, 3
  %112 = getelementptr inbounds i8, ptr %70, i64 %111
  %113 = load i8, ptr %112, align 1
  %114 = and i8 %113, %110
  store i8 %114, ptr %112, align 1
  br label %115
115:
  %116 = add nuw i64 %80, 1
  br label %79
117:
  %118 = add nuw nsw i64 %12, 1
  br label %11
119:
  %120 = load ptr, ptr %8, align 8
  %121 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %3, i64 -1)
  tail call fastcc void @abi.clear(ptr noundef %120, i64 noundef %121) #46
  %122 = getelementptr inbounds nuw i8, ptr %0, i64 120
  store i8 0, ptr %122, align 8
  br label %123
123:
  %124 = phi i32 [ 0, %119 ], [ %78, %75 ]
  ret i32 %124
}
define internal fastcc void @abi.pack_bits(ptr noundef captures(none) %0, i64 noundef %1, ptr noundef readonly captures(none) %2, i64 noundef %3) unnamed_addr #26 {
  br label %5
5:
  %6 = phi i64 [ %1, %4 ], [ %24, %22 ]
  %7 = phi i64 [ 0, %4 ], [ %23, %22 ]
  %8 = icmp eq i64 %7, %3
  br i1 %8, label %9, label %10
9:
  ret void
10:
  %11 = getelementptr inbounds nuw i8, ptr %2, i64 %7
  %12 = load i8, ptr %11, align 1
  %13 = icmp eq i8 %12, 0
  br i1 %13, label %22, label %14
14:
  %15 = trunc i64 %6 to i8
  %16 = and i8 %15, 7
  %17 = shl nuw i8 1, %16
  %18 = ashr i64 %6, 3
  %19 = getelementptr inbounds i8, ptr %0, i64 %18
  %20 = load i8, ptr %19, align 1
  %21 = or i8 %20, %17
  store i8 %21, ptr %19, align 1
  br label %22
22:
  %23 = add i64 %7, 1
  %24 = add nsw i64 %6, 1
  br label %5
}
define internal fastcc i64 @abi.next_null(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2) unnamed_addr #27 {
  %4 = load ptr, ptr %0, align 8
  %5 = icmp eq ptr %4, @abi.all_null
  br i1 %5, label %36, label %6
6:
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  br label %8
8:
  %9 = phi i64 [ %35, %33 ], [ %1, %6 ]
  %10 = icmp slt i64 %9, %2
  br i1 %10, label %11, label %36
11:
  %12 = load i64, ptr %7, align 8
  %13 = add nsw i64 %12, %9
  %14 = and i64 %13, 7
  %15 = icmp eq i64 %14, 0
  %16 = sub nsw i64 %2, %9
  %17 = icmp sgt i64 %16, 7
  %18 = select i1 %15, i1 %17, i1 false
  %19 = ashr i64 %13, 3
  br i1 %18, label %20, label %24
20:
  %21 = getelementptr inbounds i8, ptr %4, i64 %19
  %22 = load i8, ptr %21, align 1
  %23 = icmp eq i8 %22, -1
  br i1 %23, label %33, label %24
24:
  %25 = getelementptr inbounds i8, ptr %4, i64 %19
  %26 = load i8, ptr %25, align 1
  %27 = zext i8 %26 to i32
  %28 = trunc i64 %13 to i32
  %29 = and i32 %28, 7
  %30 = shl nuw nsw i32 1, %29
  %31 = and i32 %30, %27
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %36, label %33
33:
  %34 = phi i64 [ 8, %20 ], [ 1, %24 ]
  %35 = add nsw i64 %9, %34
  br label %8
36:
  %37 = phi i64 [ %1, %3 ], [ %9, %24 ], [ %2, %8 ]
  ret i64 %37
}
define internal fastcc signext i32 @abi.gather_dictionary(ptr noundef nonnull readonly captures(none) %0) unnamed_addr #3 {
  %2 = alloca %struct.Value, align 8
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %4 = load ptr, ptr %3, align 8
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 72
  %6 = load i64, ptr %5, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %10 = load i64, ptr %9, align 8
  %11 = mul nsw i64 %10, %8
  %12 = add nsw i64 %11, %6
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %15 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %16 = getelementptr inbounds nuw i8, ptr %4, i64 88
  %17 = getelementptr inbounds nuw i8, ptr %4, i64 80
  %18 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %19 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 88
  br label %23
23:
  %24 = phi i64 [ %10, %1 ], [ %32, %93 ]
  %25 = phi i64 [ %8, %1 ], [ %95, %93 ]
  %26 = phi i64 [ %12, %1 ], [ %33, %93 ]
  %27 = phi i64 [ %8, %1 ], [ %94, %93 ]
  %28 = load i64, ptr %13, align 8
  %29 = add nsw i64 %28, %25
  %30 = icmp slt i64 %27, %29
  br i1 %30, label %31, label %96
31:
  %32 = phi i64 [ %92, %89 ], [ %24, %23 ]
  %33 = phi i64 [ %91, %89 ], [ %26, %23 ]
  %34 = phi i64 [ %90, %89 ], [ 0, %23 ]
  %35 = icmp slt i64 %34, %32
  br i1 %35, label %36, label %93
36:
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #47
  %37 = load ptr, ptr %14, align 8
  %38 = getelementptr inbounds nuw i8, ptr %37, i64 9
  %39 = load i8, ptr %38, align 1
  %40 = sext i8 %39 to i32
  %41 = load ptr, ptr %4, align 8
  call fastcc void @abi.read_value(i32 noundef signext %40, ptr noundef %41, i64 noundef %33, ptr noundef %2) #46
  %42 = load i64, ptr %15, align 8
  %43 = load ptr, ptr %0, align 8
  %44 = tail call fastcc zeroext i1 @abi.is_null(ptr noundef %43, ptr noundef nonnull %4, i64 noundef %27, i64 noundef %34) #46
  br i1 %44, label %72, label %45
45:
  %46 = icmp slt i64 %42, 0
  br i1 %46, label %85, label %47
47:
  %48 = load i64, ptr %16, align 8
  %49 = icmp slt i64 %42, %48
  br i1 %49, label %50, label %85
50:
  %51 = load i64, ptr %17, align 8
  %52 = add nsw i64 %51, %42
  %53 = icmp sgt i64 %52, -1
  br i1 %53, label %54, label %72
54:
  %55 = load ptr, ptr %18, align 8
  %56 = icmp eq ptr %55, null
  br i1 %56, label %68, label %57
57:
  %58 = lshr i64 %52, 3
  %59 = getelementptr inbounds nuw i8, ptr %55, i64 %58
  %60 = load i8, ptr %59, align 1
  %61 = zext i8 %60 to i32
  %62 = trunc i64 %52 to i32
  %63 = and i32 %62, 7
  %64 = shl nuw nsw i32 1, %63
  %65 = and i32 %64, %61
  %66 = icmp eq i32 %65, 0
  br i1 %66, label %67, label %68
67:
  tail call fastcc void @abi.put_null(ptr noundef %0, i64 noundef %27, i64 noundef %34, i64 noundef 1) #46
  br label %89
68:
  %69 = getelementptr inbounds nuw i8, ptr %37, i64 8
  %70 = load i8, ptr %69, align 4
  %71 = sext i8 %70 to i32
  br label %72
72:
  %73 = phi i64 [ %52, %68 ], [ %52, %50 ], [ -1, %36 ]
  %74 = phi i32 [ %71, %68 ], [ 16, %50 ], [ 16, %36 ]
  %75 = load ptr, ptr %19, align 8
  call fastcc void @abi.read_value(i32 noundef signext %74, ptr noundef %75, i64 noundef %73, ptr noundef %2) #46
  %76 = load ptr, ptr %20, align 8
  %77 = getelementptr inbounds nuw i8, ptr %76, i64 8
  %78 = load i32, ptr %77, align 8
  %79 = load ptr, ptr %21, align 8
  %80 = load i64, ptr %7, align 8
  %81 = sub nsw i64 %27, %80
  %82 = load i64, ptr %22, align 8
  %83 = mul i64 %81, %82
  %84 = add i64 %83, %34
  call fastcc void @abi.write_value(i32 noundef signext %78, ptr noundef %79, i64 noundef %84, ptr noundef %2) #46
  br label %89
85:
  %86 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %87 = load ptr, ptr %86, align 8
  %88 = tail call fastcc signext i32 @abi.bad_batch(ptr noundef %43, ptr noundef nonnull %37, ptr noundef %87, ptr noundef nonnull @abi.str.133) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #47
  br label %96
89:
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #47
  %90 = add nuw nsw i64 %34, 1
  %91 = add nsw i64 %33, 1
  %92 = load i64, ptr %9, align 8
  br label %31
93:
  %94 = add nsw i64 %27, 1
  %95 = load i64, ptr %7, align 8
  br label %23
96:
  %97 = phi i32 [ %88, %85 ], [ 0, %23 ]
  ret i32 %97
}
define internal fastcc void @abi.gather(i32 noundef signext %0, i32 noundef signext %1, ptr noundef readonly captures(none) %2, i64 noundef %3, ptr noundef writeonly captures(none) %4, i64 noundef %5, i64 noundef %6) unnamed_addr #28 {
  %8 = icmp sgt i32 %0, 16
  br i1 %8, label %9, label %10
9:
  tail call fastcc void @abi.gather_other(i32 noundef signext %0, i32 noundef signext %1, ptr noundef %2, i64 noundef %3, ptr noundef %4, i64 noundef %5, i64 noundef %6) #49
  br label %24
10:
  %11 = load i32, ptr @carrot_parts, align 4
  %12 = and i32 %11, 32
  %13 = icmp ne i32 %12, 0
  %14 = icmp eq i32 %1, 1
  %15 = and i1 %14, %13
  br i1 %15, label %16, label %17
16:
  tail call fastcc void @abi.gather_f32(i32 noundef signext %0, ptr noundef %2, i64 noundef %3, ptr noundef %4, i64 noundef %5, i64 noundef %6) #49
  br label %24
17:
  %18 = and i32 %11, 64
  %19 = icmp ne i32 %18, 0
  %20 = icmp eq i32 %1, 2
  %21 = and i1 %20, %19
  br i1 %21, label %22, label %23
22:
  tail call fastcc void @abi.gather_f64(i32 noundef signext %0, ptr noundef %2, i64 noundef %3, ptr noundef %4, i64 noundef %5, i64 noundef %6) #49
  br label %24
23:
  tail call fastcc void @abi.gather_other(i32 noundef signext %0, i32 noundef signext %1, ptr noundef %2, i64 noundef %3, ptr noundef %4, i64 noundef %5, i64 noundef %6) #49
  br label %24
24:
  ret void
}
define internal fastcc void @abi.check_values(ptr noundef nonnull readonly captures(none) %0) unnamed_addr #3 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %3 = load i64, ptr %2, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %9 = load i32, ptr @carrot_parts, align 4
  %10 = and i32 %9, 16
  %11 = icmp ne i32 %10, 0
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 24
  br label %13
13:
  %14 = phi i64 [ %3, %1 ], [ %26, %24 ]
  %15 = phi i64 [ %3, %1 ], [ %25, %24 ]
  %16 = load i64, ptr %4, align 8
  %17 = add nsw i64 %16, %14
  %18 = icmp slt i64 %15, %17
  br i1 %18, label %20, label %19
19:
  ret void
20:
  %21 = phi i64 [ %103, %102 ], [ 0, %13 ]
  %22 = load i64, ptr %5, align 8
  %23 = icmp slt i64 %21, %22
  br i1 %23, label %27, label %24
24:
  %25 = add nsw i64 %15, 1
  %26 = load i64, ptr %2, align 8
  br label %13
27:
  %28 = load ptr, ptr %6, align 8
  %29 = getelementptr inbounds nuw i8, ptr %28, i64 8
  %30 = load i32, ptr %29, align 8
  %31 = load ptr, ptr %7, align 8
  %32 = load i64, ptr %2, align 8
  %33 = sub nsw i64 %15, %32
  %34 = load i64, ptr %8, align 8
  %35 = mul i64 %33, %34
  %36 = add i64 %35, %21
  switch i32 %30, label %53 [
    i32 1, label %37
    i32 2, label %45
  ]
37:
  %38 = getelementptr inbounds nuw i32, ptr %31, i64 %36
  %39 = load i32, ptr %38, align 4
  %40 = and i32 %39, 2147483647
  %41 = icmp samesign ult i32 %40, 2139095040
  %42 = icmp eq i32 %40, 2139095040
  %43 = select i1 %42, i32 2, i32 1
  %44 = select i1 %41, i32 0, i32 %43
  br label %71
45:
  %46 = getelementptr inbounds nuw i64, ptr %31, i64 %36
  %47 = load i64, ptr %46, align 8
  %48 = and i64 %47, 9223372036854775807
  %49 = icmp samesign ult i64 %48, 9218868437227405312
  %50 = icmp eq i64 %48, 9218868437227405312
  %51 = select i1 %50, i32 2, i32 1
  %52 = select i1 %49, i32 0, i32 %51
  br label %71
53:
  %54 = icmp eq i32 %30, 15
  %55 = and i1 %54, %11
  br i1 %55, label %56, label %61
56:
  %57 = getelementptr inbounds nuw i64, ptr %31, i64 %36
  %58 = load i64, ptr %57, align 8
  %59 = icmp eq i64 %58, -9223372036854775808
  %60 = zext i1 %59 to i32
  br label %71
61:
  %62 = icmp eq i32 %30, 12
  br i1 %62, label %63, label %71
63:
  %64 = getelementptr inbounds nuw i16, ptr %31, i64 %36
  %65 = load i16, ptr %64, align 2
  %66 = and i16 %65, 32767
  %67 = icmp samesign ult i16 %66, 31744
  %68 = icmp eq i16 %66, 31744
  %69 = select i1 %68, i32 2, i32 1
  %70 = select i1 %67, i32 0, i32 %69
  br label %71
71:
  %72 = phi i32 [ %52, %45 ], [ %44, %37 ], [ %60, %56 ], [ %70, %63 ], [ 0, %61 ]
  %73 = tail call fastcc signext i32 @abi.accepts(ptr noundef %0, i64 noundef %21, i64 noundef 1) #46
  %74 = icmp eq i32 %72, 0
  br i1 %74, label %102, label %75
75:
  %76 = icmp ne i32 %72, 1
  %77 = select i1 %76, i32 4, i32 2
  %78 = and i32 %77, %73
  %79 = icmp eq i32 %78, 0
  br i1 %79, label %80, label %102
80:
  %81 = load ptr, ptr %0, align 8
  %82 = load ptr, ptr %12, align 8
  %83 = tail call fastcc zeroext i1 @abi.is_null(ptr noundef %81, ptr noundef %82, i64 noundef %15, i64 noundef %21) #46
  br i1 %83, label %102, label %84
84:
  %85 = getelementptr inbounds nuw i8, ptr %82, i64 64
  %86 = load ptr, ptr %85, align 8
  %87 = icmp eq ptr %86, null
  %88 = or i1 %76, %87
  %89 = and i32 %73, 1
  %90 = icmp eq i32 %89, 0
  %91 = select i1 %88, i1 true, i1 %90
  br i1 %91, label %92, label %102
92:
  %93 = icmp eq i32 %30, 15
  %94 = and i1 %93, %11
  br i1 %94, label %95, label %96
95:
  tail call fastcc void @abi.refuse(ptr noundef %0, i64 noundef %15, i64 noundef %21, i64 noundef 1, ptr noundef nonnull @abi.str.139, ptr noundef nonnull @abi.str.3) #46
  br label %102
96:
  br i1 %76, label %98, label %97
97:
  tail call fastcc void @abi.refuse(ptr noundef %0, i64 noundef %15, i64 noundef %21, i64 noundef 1, ptr noundef nonnull @abi.str.140, ptr noundef nonnull @abi.str.3) #46
  br label %102
98:
  %99 = sext i32 %30 to i64
  %100 = getelementptr inbounds ptr, ptr @abi.type_names, i64 %99
  %101 = load ptr, ptr %100, align 8
  tail call fastcc void @abi.refuse(ptr noundef %0, i64 noundef %15, i64 noundef %21, i64 noundef 1, ptr noundef nonnull @abi.str.141, ptr noundef %101) #46
  br label %102
102:
  %103 = add nuw nsw i64 %21, 1
  br label %20
}
define internal fastcc void @abi.put_nulls(ptr noundef nonnull readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) unnamed_addr #16 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %5 = load ptr, ptr %4, align 8
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %7 = load i32, ptr %6, align 8
  %8 = icmp eq i64 %2, 1
  br i1 %8, label %9, label %59
9:
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 10
  %13 = load i8, ptr %12, align 2
  %14 = and i8 %13, 1
  %15 = icmp eq i8 %14, 0
  br i1 %15, label %59, label %16
16:
  %17 = load i32, ptr @carrot_parts, align 4
  %18 = icmp eq i32 %7, 1
  %19 = icmp eq i32 %7, 2
  %20 = select i1 %19, i32 64, i32 0
  %21 = select i1 %18, i32 32, i32 %20
  %22 = and i32 %17, %21
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %59, label %24
24:
  %25 = load ptr, ptr %1, align 8
  %26 = icmp eq ptr %25, @abi.all_null
  br i1 %26, label %59, label %27
27:
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %29 = load i8, ptr %28, align 8
  %30 = trunc nuw i8 %29 to i1
  br i1 %30, label %34, label %31
31:
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %33 = load i64, ptr %32, align 8
  br label %34
34:
  %35 = phi i64 [ %33, %31 ], [ 1, %27 ]
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %37 = load i64, ptr %36, align 8
  %38 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %39 = load i64, ptr %38, align 8
  %40 = mul nsw i64 %39, %37
  %41 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %42 = load i64, ptr %41, align 8
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %44 = load i64, ptr %43, align 8
  %45 = mul nsw i64 %44, %39
  %46 = add nsw i64 %45, %42
  %47 = and i32 %17, 32
  %48 = icmp ne i32 %47, 0
  %49 = and i1 %18, %48
  br i1 %49, label %50, label %53
50:
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %52 = load ptr, ptr %51, align 8
  tail call fastcc void @abi.nulls_f32(ptr noundef %25, i64 noundef %46, ptr noundef %52, i64 noundef %35, i64 noundef %40) #49
  br label %86
53:
  %54 = and i32 %17, 64
  %55 = icmp eq i32 %54, 0
  br i1 %55, label %86, label %56
56:
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %58 = load ptr, ptr %57, align 8
  tail call fastcc void @abi.nulls_f64(ptr noundef %25, i64 noundef %46, ptr noundef %58, i64 noundef %35, i64 noundef %40) #49
  br label %86
59:
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %61 = load i64, ptr %60, align 8
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %63 = load i64, ptr %62, align 8
  %64 = add nsw i64 %63, %61
  %65 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %66 = load i64, ptr %65, align 8
  %67 = mul nsw i64 %64, %66
  %68 = mul nsw i64 %66, %61
  br label %69
69:
  %70 = phi i64 [ %61, %59 ], [ %77, %81 ]
  %71 = phi i64 [ %68, %59 ], [ %85, %81 ]
  %72 = tail call fastcc i64 @abi.next_null(ptr noundef nonnull %1, i64 noundef %71, i64 noundef %67) #49
  %73 = icmp slt i64 %72, %67
  br i1 %73, label %74, label %86
74:
  %75 = load i64, ptr %65, align 8
  br label %76
76:
  %77 = phi i64 [ %78, %76 ], [ %70, %74 ]
  %78 = add nsw i64 %77, 1
  %79 = mul nsw i64 %78, %75
  %80 = icmp slt i64 %72, %79
  br i1 %80, label %81, label %76
81:
  %82 = mul nsw i64 %75, %77
  %83 = sub nsw i64 %72, %82
  %84 = mul nsw i64 %83, %2
  tail call fastcc void @abi.put_null(ptr noundef %0, i64 noundef %77, i64 noundef %84, i64 noundef %2) #46
  %85 = add nsw i64 %72, 1
  br label %69
86:
  ret void
}
define internal fastcc void @abi.fetch(ptr noundef nonnull readonly captures(address) %0, i64 noundef %1, i64 noundef %2, i64 noundef range(i64 0, 256) %3) unnamed_addr #29 {
  %5 = mul i64 %3, %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 %5
  %7 = mul i64 %3, %2
  %8 = getelementptr inbounds nuw i8, ptr %6, i64 %7
  br label %9
9:
  %10 = phi ptr [ %6, %4 ], [ %14, %13 ]
  %11 = icmp ult ptr %10, %8
  br i1 %11, label %13, label %12
12:
  ret void
13:
  tail call void @llvm.prefetch.p0(ptr nonnull %10, i32 0, i32 2, i32 1)
  %14 = getelementptr inbounds nuw i8, ptr %10, i64 64
  br label %9
}
define internal fastcc zeroext i1 @abi.gather_utf8(ptr noundef readonly captures(none) %0, i64 noundef %1, ptr noalias noundef writeonly captures(none) %2, i64 noundef %3, i64 noundef range(i64 2, 1) %4) unnamed_addr #30 {
  %6 = load ptr, ptr %0, align 8
  %7 = getelementptr inbounds i32, ptr %6, i64 %1
  %8 = load i32, ptr %7, align 4
  %9 = sext i32 %8 to i64
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 16
  br label %12
12:
  %13 = phi i64 [ 0, %5 ], [ %39, %20 ]
  %14 = phi i64 [ 0, %5 ], [ %21, %20 ]
  %15 = phi i64 [ %9, %5 ], [ %38, %20 ]
  %16 = phi i64 [ %9, %5 ], [ %24, %20 ]
  %17 = icmp eq i64 %14, %4
  br i1 %17, label %18, label %20
18:
  %19 = icmp sgt i64 %15, -1
  br i1 %19, label %40, label %45
20:
  %21 = add i64 %14, 1
  %22 = getelementptr inbounds nuw i32, ptr %7, i64 %21
  %23 = load i32, ptr %22, align 4
  %24 = sext i32 %23 to i64
  %25 = sub nsw i64 %24, %16
  %26 = mul i64 %14, %3
  %27 = getelementptr inbounds nuw %struct.CarrotText, ptr %2, i64 %26
  %28 = load ptr, ptr %10, align 8
  %29 = icmp eq ptr %28, null
  %30 = select i1 %29, ptr @abi.str.3, ptr %28
  %31 = ptrtoint ptr %30 to i64
  %32 = add i64 %16, %31
  store i64 %32, ptr %27, align 8
  %33 = getelementptr inbounds nuw i8, ptr %27, i64 8
  store i64 %25, ptr %33, align 8
  %34 = load i64, ptr %11, align 8
  %35 = sub i64 %34, %24
  %36 = or i64 %35, %24
  %37 = or i64 %36, %15
  %38 = or i64 %37, %25
  %39 = or i64 %25, %13
  br label %12
40:
  %41 = load ptr, ptr %10, align 8
  %42 = icmp ne ptr %41, null
  %43 = icmp eq i64 %13, 0
  %44 = select i1 %42, i1 true, i1 %43
  br label %45
45:
  %46 = phi i1 [ false, %18 ], [ %44, %40 ]
  ret i1 %46
}
define internal fastcc zeroext i1 @abi.gather_large_utf8(ptr noundef readonly captures(none) %0, i64 noundef %1, ptr noalias noundef writeonly captures(none) %2, i64 noundef %3, i64 noundef range(i64 2, 1) %4) unnamed_addr #30 {
  %6 = load ptr, ptr %0, align 8
  %7 = getelementptr inbounds i64, ptr %6, i64 %1
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 16
  br label %11
11:
  %12 = phi i64 [ 0, %5 ], [ %37, %19 ]
  %13 = phi i64 [ 0, %5 ], [ %20, %19 ]
  %14 = phi i64 [ %8, %5 ], [ %36, %19 ]
  %15 = phi i64 [ %8, %5 ], [ %22, %19 ]
  %16 = icmp eq i64 %13, %4
  br i1 %16, label %17, label %19
17:
  %18 = icmp sgt i64 %14, -1
  br i1 %18, label %38, label %43
19:
  %20 = add i64 %13, 1
  %21 = getelementptr inbounds nuw i64, ptr %7, i64 %20
  %22 = load i64, ptr %21, align 8
  %23 = sub i64 %22, %15
  %24 = mul i64 %13, %3
  %25 = getelementptr inbounds nuw %struct.CarrotText, ptr %2, i64 %24
  %26 = load ptr, ptr %9, align 8
  %27 = icmp eq ptr %26, null
  %28 = select i1 %27, ptr @abi.str.3, ptr %26
  %29 = ptrtoint ptr %28 to i64
  %30 = add i64 %15, %29
  store i64 %30, ptr %25, align 8
  %31 = getelementptr inbounds nuw i8, ptr %25, i64 8
  store i64 %23, ptr %31, align 8
  %32 = load i64, ptr %10, align 8
  %33 = sub i64 %32, %22
  %34 = or i64 %14, %33
  %35 = or i64 %34, %22
  %36 = or i64 %35, %23
  %37 = or i64 %23, %12
  br label %11
38:
  %39 = load ptr, ptr %9, align 8
  %40 = icmp ne ptr %39, null
  %41 = icmp eq i64 %12, 0
  %42 = select i1 %40, i1 true, i1 %41
  br label %43
43:
  %44 = phi i1 [ false, %17 ], [ %42, %38 ]
  ret i1 %44
}
define internal fastcc void @abi.gather_codes(i32 noundef signext range(i32 -128, 128) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, ptr noundef writeonly captures(none) %3, i64 noundef %4, i64 noundef %5) unnamed_addr #26 {
  switch i32 %0, label %19 [
    i32 3, label %17
    i32 4, label %15
    i32 5, label %13
    i32 7, label %11
    i32 8, label %9
    i32 9, label %7
  ]
7:
  %8 = getelementptr i32, ptr %1, i64 %2
  br label %76
9:
  %10 = getelementptr i16, ptr %1, i64 %2
  br label %65
11:
  %12 = getelementptr i8, ptr %1, i64 %2
  br label %54
13:
  %14 = getelementptr i32, ptr %1, i64 %2
  br label %43
15:
  %16 = getelementptr i16, ptr %1, i64 %2
  br label %32
17:
  %18 = getelementptr i8, ptr %1, i64 %2
  br label %21
19:
  %20 = getelementptr i64, ptr %1, i64 %2
  br label %87
21:
  %22 = phi i64 [ %31, %24 ], [ 0, %17 ]
  %23 = icmp eq i64 %22, %5
  br i1 %23, label %97, label %24
24:
  %25 = getelementptr i8, ptr %18, i64 %22
  %26 = load i8, ptr %25, align 1
  %27 = sext i8 %26 to i64
  %28 = mul i64 %22, %4
  %29 = getelementptr inbounds nuw %struct.CarrotText, ptr %3, i64 %28
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 8
  store i64 %27, ptr %30, align 8
  %31 = add i64 %22, 1
  br label %21
32:
  %33 = phi i64 [ %42, %35 ], [ 0, %15 ]
  %34 = icmp eq i64 %33, %5
  br i1 %34, label %97, label %35
35:
  %36 = getelementptr i16, ptr %16, i64 %33
  %37 = load i16, ptr %36, align 2
  %38 = sext i16 %37 to i64
  %39 = mul i64 %33, %4
  %40 = getelementptr inbounds nuw %struct.CarrotText, ptr %3, i64 %39
  %41 = getelementptr inbounds nuw i8, ptr %40, i64 8
  store i64 %38, ptr %41, align 8
  %42 = add i64 %33, 1
  br label %32
43:
  %44 = phi i64 [ %53, %46 ], [ 0, %13 ]
  %45 = icmp eq i64 %44, %5
  br i1 %45, label %97, label %46
46:
  %47 = getelementptr i32, ptr %14, i64 %44
  %48 = load i32, ptr %47, align 4
  %49 = sext i32 %48 to i64
  %50 = mul i64 %44, %4
  %51 = getelementptr inbounds nuw %struct.CarrotText, ptr %3, i64 %50
  %52 = getelementptr inbounds nuw i8, ptr %51, i64 8
  store i64 %49, ptr %52, align 8
  %53 = add i64 %44, 1
  br label %43
54:
  %55 = phi i64 [ %64, %57 ], [ 0, %11 ]
  %56 = icmp eq i64 %55, %5
  br i1 %56, label %97, label %57
57:
  %58 = getelementptr i8, ptr %12, i64 %55
  %59 = load i8, ptr %58, align 1
  %60 = zext i8 %59 to i64
  %61 = mul i64 %55, %4
  %62 = getelementptr inbounds nuw %struct.CarrotText, ptr %3, i64 %61
  %63 = getelementptr inbounds nuw i8, ptr %62, i64 8
  store i64 %60, ptr %63, align 8
  %64 = add i64 %55, 1
  br label %54
65:
  %66 = phi i64 [ %75, %68 ], [ 0, %9 ]
  %67 = icmp eq i64 %66, %5
  br i1 %67, label %97, label %68
68:
  %69 = getelementptr i16, ptr %10, i64 %66
  %70 = load i16, ptr %69, align 2
  %71 = zext i16 %70 to i64
  %72 = mul i64 %66, %4
  %73 = getelementptr inbounds nuw %struct.CarrotText, ptr %3, i64 %72
  %74 = getelementptr inbounds nuw i8, ptr %73, i64 8
  store i64 %71, ptr %74, align 8
  %75 = add i64 %66, 1
  br label %65
76:
  %77 = phi i64 [ %86, %79 ], [ 0, %7 ]
  %78 = icmp eq i64 %77, %5
  br i1 %78, label %97, label %79
79:
  %80 = getelementptr i32, ptr %8, i64 %77
  %81 = load i32, ptr %80, align 4
  %82 = zext i32 %81 to i64
  %83 = mul i64 %77, %4
  %84 = getelementptr inbounds nuw %struct.CarrotText, ptr %3, i64 %83
  %85 = getelementptr inbounds nuw i8, ptr %84, i64 8
  store i64 %82, ptr %85, align 8
  %86 = add i64 %77, 1
  br label %76
87:
  %88 = phi i64 [ %96, %90 ], [ 0, %19 ]
  %89 = icmp eq i64 %88, %5
  br i1 %89, label %97, label %90
90:
  %91 = getelementptr i64, ptr %20, i64 %88
  %92 = load i64, ptr %91, align 8
  %93 = mul i64 %88, %4
  %94 = getelementptr inbounds nuw %struct.CarrotText, ptr %3, i64 %93
  %95 = getelementptr inbounds nuw i8, ptr %94, i64 8
  store i64 %92, ptr %95, align 8
  %96 = add i64 %88, 1
  br label %87
97:
  ret void
}
define internal fastcc i64 @abi.gather_coded(ptr noundef readonly captures(none) %0, i32 noundef signext range(i32 -128, 128) %1, ptr noundef captures(none) %2, i64 noundef %3, i64 noundef %4) unnamed_addr #30 {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %7 = load ptr, ptr %6, align 8
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %10 = icmp eq ptr %7, null
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 16
  switch i32 %1, label %18 [
    i32 17, label %15
    i32 18, label %12
  ]
12:
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 24
  br label %70
15:
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 24
  br label %22
18:
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 48
  br label %116
22:
  %23 = phi i64 [ %68, %63 ], [ 0, %15 ]
  %24 = phi ptr [ %69, %63 ], [ %2, %15 ]
  %25 = icmp eq i64 %23, %4
  br i1 %25, label %180, label %26
26:
  %27 = load i64, ptr %8, align 8
  %28 = getelementptr inbounds nuw i8, ptr %24, i64 8
  %29 = load i64, ptr %28, align 8
  %30 = add nsw i64 %29, %27
  %31 = load i64, ptr %9, align 8
  %32 = icmp ult i64 %29, %31
  br i1 %32, label %33, label %180
33:
  br i1 %10, label %44, label %34
34:
  %35 = ashr i64 %30, 3
  %36 = getelementptr inbounds i8, ptr %7, i64 %35
  %37 = load i8, ptr %36, align 1
  %38 = zext i8 %37 to i32
  %39 = trunc i64 %30 to i32
  %40 = and i32 %39, 7
  %41 = shl nuw nsw i32 1, %40
  %42 = and i32 %41, %38
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %180, label %44
44:
  %45 = load ptr, ptr %11, align 8
  %46 = getelementptr inbounds i32, ptr %45, i64 %30
  %47 = load i32, ptr %46, align 4
  %48 = sext i32 %47 to i64
  %49 = getelementptr i8, ptr %46, i64 4
  %50 = load i32, ptr %49, align 4
  %51 = sext i32 %50 to i64
  %52 = icmp slt i32 %47, 0
  %53 = icmp slt i32 %50, %47
  %54 = select i1 %52, i1 true, i1 %53
  br i1 %54, label %180, label %55
55:
  %56 = load i64, ptr %16, align 8
  %57 = icmp slt i64 %56, %51
  br i1 %57, label %180, label %58
58:
  %59 = load ptr, ptr %17, align 8
  %60 = icmp eq ptr %59, null
  %61 = icmp sgt i32 %50, %47
  %62 = select i1 %60, i1 %61, i1 false
  br i1 %62, label %180, label %63
63:
  %64 = sub nsw i64 %51, %48
  %65 = select i1 %60, ptr @abi.str.3, ptr %59
  %66 = ptrtoint ptr %65 to i64
  %67 = add i64 %66, %48
  store i64 %67, ptr %24, align 8
  store i64 %64, ptr %28, align 8
  %68 = add i64 %23, 1
  %69 = getelementptr inbounds nuw %struct.CarrotText, ptr %24, i64 %3
  br label %22
70:
  %71 = phi i64 [ %114, %109 ], [ 0, %12 ]
  %72 = phi ptr [ %115, %109 ], [ %2, %12 ]
  %73 = icmp eq i64 %71, %4
  br i1 %73, label %180, label %74
74:
  %75 = load i64, ptr %8, align 8
  %76 = getelementptr inbounds nuw i8, ptr %72, i64 8
  %77 = load i64, ptr %76, align 8
  %78 = add nsw i64 %77, %75
  %79 = load i64, ptr %9, align 8
  %80 = icmp ult i64 %77, %79
  br i1 %80, label %81, label %180
81:
  br i1 %10, label %92, label %82
82:
  %83 = ashr i64 %78, 3
  %84 = getelementptr inbounds i8, ptr %7, i64 %83
  %85 = load i8, ptr %84, align 1
  %86 = zext i8 %85 to i32
  %87 = trunc i64 %78 to i32
  %88 = and i32 %87, 7
  %89 = shl nuw nsw i32 1, %88
  %90 = and i32 %89, %86
  %91 = icmp eq i32 %90, 0
  br i1 %91, label %180, label %92
92:
  %93 = load ptr, ptr %11, align 8
  %94 = getelementptr inbounds i64, ptr %93, i64 %78
  %95 = load i64, ptr %94, align 8
  %96 = getelementptr i8, ptr %94, i64 8
  %97 = load i64, ptr %96, align 8
  %98 = icmp slt i64 %95, 0
  %99 = icmp slt i64 %97, %95
  %100 = select i1 %98, i1 true, i1 %99
  br i1 %100, label %180, label %101
101:
  %102 = load i64, ptr %13, align 8
  %103 = icmp sgt i64 %97, %102
  br i1 %103, label %180, label %104
104:
  %105 = load ptr, ptr %14, align 8
  %106 = icmp eq ptr %105, null
  %107 = icmp sgt i64 %97, %95
  %108 = select i1 %106, i1 %107, i1 false
  br i1 %108, label %180, label %109
109:
  %110 = sub nsw i64 %97, %95
  %111 = select i1 %106, ptr @abi.str.3, ptr %105
  %112 = ptrtoint ptr %111 to i64
  %113 = add i64 %95, %112
  store i64 %113, ptr %72, align 8
  store i64 %110, ptr %76, align 8
  %114 = add i64 %71, 1
  %115 = getelementptr inbounds nuw %struct.CarrotText, ptr %72, i64 %3
  br label %70
116:
  %117 = phi ptr [ %179, %176 ], [ %2, %18 ]
  %118 = phi i64 [ %178, %176 ], [ 0, %18 ]
  %119 = icmp eq i64 %118, %4
  br i1 %119, label %180, label %120
120:
  %121 = load i64, ptr %8, align 8
  %122 = getelementptr inbounds nuw i8, ptr %117, i64 8
  %123 = load i64, ptr %122, align 8
  %124 = add nsw i64 %123, %121
  %125 = load i64, ptr %9, align 8
  %126 = icmp ult i64 %123, %125
  br i1 %126, label %127, label %180
127:
  br i1 %10, label %138, label %128
128:
  %129 = ashr i64 %124, 3
  %130 = getelementptr inbounds i8, ptr %7, i64 %129
  %131 = load i8, ptr %130, align 1
  %132 = zext i8 %131 to i32
  %133 = trunc i64 %124 to i32
  %134 = and i32 %133, 7
  %135 = shl nuw nsw i32 1, %134
  %136 = and i32 %135, %132
  %137 = icmp eq i32 %136, 0
  br i1 %137, label %180, label %138
138:
  %139 = load ptr, ptr %11, align 8
  %140 = getelementptr inbounds %struct.View, ptr %139, i64 %124
  %141 = load i32, ptr %140, align 4
  %142 = sext i32 %141 to i64
  %143 = getelementptr inbounds nuw i8, ptr %140, i64 4
  %144 = getelementptr inbounds nuw i8, ptr %140, i64 8
  %145 = load i32, ptr %144, align 4
  %146 = sext i32 %145 to i64
  %147 = getelementptr inbounds nuw i8, ptr %140, i64 12
  %148 = load i32, ptr %147, align 4
  %149 = sext i32 %148 to i64
  %150 = icmp slt i32 %141, 0
  br i1 %150, label %180, label %151
151:
  %152 = icmp samesign ult i32 %141, 13
  br i1 %152, label %153, label %155
153:
  %154 = ptrtoint ptr %143 to i64
  br label %176
155:
  %156 = icmp slt i32 %145, 0
  br i1 %156, label %180, label %157
157:
  %158 = load i64, ptr %19, align 8
  %159 = icmp sgt i64 %158, %146
  br i1 %159, label %160, label %180
160:
  %161 = load ptr, ptr %20, align 8
  %162 = getelementptr inbounds nuw ptr, ptr %161, i64 %146
  %163 = load ptr, ptr %162, align 8
  %164 = icmp eq ptr %163, null
  %165 = icmp slt i32 %148, 0
  %166 = select i1 %164, i1 true, i1 %165
  br i1 %166, label %180, label %167
167:
  %168 = add nuw nsw i64 %149, %142
  %169 = load ptr, ptr %21, align 8
  %170 = getelementptr inbounds nuw i64, ptr %169, i64 %146
  %171 = load i64, ptr %170, align 8
  %172 = icmp sgt i64 %168, %171
  br i1 %172, label %180, label %173
173:
  %174 = ptrtoint ptr %163 to i64
  %175 = add i64 %174, %149
  br label %176
176:
  %177 = phi i64 [ %175, %173 ], [ %154, %153 ]
  store i64 %177, ptr %117, align 8
  store i64 %142, ptr %122, align 8
  %178 = add i64 %118, 1
  %179 = getelementptr inbounds nuw %struct.CarrotText, ptr %117, i64 %3
  br label %116
180:
  %181 = phi i64 [ %4, %22 ], [ %118, %155 ], [ %118, %157 ], [ %118, %160 ], [ %118, %167 ], [ %118, %138 ], [ %118, %128 ], [ %118, %120 ], [ %4, %116 ], [ %23, %58 ], [ %23, %34 ], [ %23, %26 ], [ %23, %44 ], [ %23, %55 ], [ %71, %101 ], [ %71, %104 ], [ %71, %82 ], [ %71, %74 ], [ %4, %70 ], [ %71, %92 ]
  %182 = tail call i64 @llvm.umin.i64(i64 %181, i64 %4)
  ret i64 %182
}
define internal fastcc i64 @abi.gather_views(ptr noundef readonly captures(none) %0, i64 noundef %1, ptr noalias noundef writeonly captures(none) %2, i64 noundef %3, i64 noundef %4) unnamed_addr #30 {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 32
  br label %9
9:
  %10 = phi i64 [ 0, %5 ], [ %56, %53 ]
  %11 = icmp eq i64 %10, %4
  br i1 %11, label %57, label %12
12:
  %13 = mul i64 %10, %3
  %14 = getelementptr inbounds nuw %struct.CarrotText, ptr %2, i64 %13
  %15 = load ptr, ptr %0, align 8
  %16 = getelementptr %struct.View, ptr %15, i64 %1
  %17 = getelementptr %struct.View, ptr %16, i64 %10
  %18 = load i32, ptr %17, align 4
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds nuw i8, ptr %17, i64 4
  %21 = getelementptr inbounds nuw i8, ptr %17, i64 8
  %22 = load i32, ptr %21, align 4
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds nuw i8, ptr %17, i64 12
  %25 = load i32, ptr %24, align 4
  %26 = sext i32 %25 to i64
  %27 = icmp slt i32 %18, 0
  br i1 %27, label %57, label %28
28:
  %29 = icmp samesign ult i32 %18, 13
  br i1 %29, label %30, label %32
30:
  %31 = ptrtoint ptr %20 to i64
  br label %53
32:
  %33 = icmp slt i32 %22, 0
  br i1 %33, label %57, label %34
34:
  %35 = load i64, ptr %6, align 8
  %36 = icmp sgt i64 %35, %23
  br i1 %36, label %37, label %57
37:
  %38 = load ptr, ptr %7, align 8
  %39 = getelementptr inbounds nuw ptr, ptr %38, i64 %23
  %40 = load ptr, ptr %39, align 8
  %41 = icmp eq ptr %40, null
  %42 = icmp slt i32 %25, 0
  %43 = select i1 %41, i1 true, i1 %42
  br i1 %43, label %57, label %44
44:
  %45 = add nuw nsw i64 %26, %19
  %46 = load ptr, ptr %8, align 8
  %47 = getelementptr inbounds nuw i64, ptr %46, i64 %23
  %48 = load i64, ptr %47, align 8
  %49 = icmp sgt i64 %45, %48
  br i1 %49, label %57, label %50
50:
  %51 = ptrtoint ptr %40 to i64
  %52 = add i64 %51, %26
  br label %53
53:
  %54 = phi i64 [ %52, %50 ], [ %31, %30 ]
  store i64 %54, ptr %14, align 8
  %55 = getelementptr inbounds nuw i8, ptr %14, i64 8
  store i64 %19, ptr %55, align 8
  %56 = add i64 %10, 1
  br label %9
57:
  %58 = phi i64 [ %10, %32 ], [ %10, %34 ], [ %10, %37 ], [ %10, %44 ], [ %10, %12 ], [ %4, %9 ]
  ret i64 %58
}
define internal fastcc signext i32 @abi.no_text(ptr noundef nonnull readonly captures(none) %0, i64 noundef %1, i64 noundef %2) unnamed_addr #3 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %5 = load ptr, ptr %4, align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %7 = load i64, ptr %6, align 8
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %9 = load i64, ptr %8, align 8
  %10 = tail call fastcc i64 @abi.quotient(i64 noundef %1, i64 noundef %9) #46
  %11 = add nsw i64 %10, %7
  %12 = mul i64 %10, %9
  %13 = sub i64 %1, %12
  %14 = load ptr, ptr %0, align 8
  %15 = tail call fastcc zeroext i1 @abi.is_null(ptr noundef %14, ptr noundef %5, i64 noundef %11, i64 noundef %13) #46
  br i1 %15, label %52, label %16
16:
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %18 = load ptr, ptr %17, align 8
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 9
  %20 = load i8, ptr %19, align 1
  %21 = icmp eq i8 %20, 0
  br i1 %21, label %30, label %22
22:
  %23 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %24 = load i64, ptr %23, align 8
  %25 = icmp ult i64 %2, %24
  br i1 %25, label %30, label %26
26:
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %28 = load ptr, ptr %27, align 8
  %29 = tail call fastcc signext i32 @abi.bad_batch(ptr noundef %14, ptr noundef nonnull %18, ptr noundef %28, ptr noundef nonnull @abi.str.133) #46
  br label %52
30:
  %31 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %32 = load ptr, ptr %31, align 8
  %33 = icmp eq ptr %32, null
  br i1 %33, label %47, label %34
34:
  %35 = getelementptr inbounds nuw i8, ptr %5, i64 80
  %36 = load i64, ptr %35, align 8
  %37 = add nsw i64 %36, %2
  %38 = ashr i64 %37, 3
  %39 = getelementptr inbounds i8, ptr %32, i64 %38
  %40 = load i8, ptr %39, align 1
  %41 = zext i8 %40 to i32
  %42 = trunc i64 %37 to i32
  %43 = and i32 %42, 7
  %44 = shl nuw nsw i32 1, %43
  %45 = and i32 %44, %41
  %46 = icmp eq i32 %45, 0
  br i1 %46, label %51, label %47
47:
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %49 = load ptr, ptr %48, align 8
  %50 = tail call fastcc signext i32 @abi.bad_batch(ptr noundef %14, ptr noundef nonnull %18, ptr noundef %49, ptr noundef nonnull @abi.str.125) #46
  br label %52
51:
  tail call fastcc void @abi.put_null(ptr noundef %0, i64 noundef %11, i64 noundef %13, i64 noundef 1) #46
  br label %52
52:
  %53 = phi i32 [ 0, %51 ], [ %29, %26 ], [ %50, %47 ], [ 0, %3 ]
  ret i32 %53
}
define internal fastcc i64 @abi.quotient(i64 noundef %0, i64 noundef %1) unnamed_addr #31 {
  br label %3
3:
  %4 = phi i64 [ %0, %2 ], [ %10, %15 ]
  %5 = phi i64 [ 0, %2 ], [ %16, %15 ]
  %6 = icmp slt i64 %4, %1
  br i1 %6, label %17, label %7
7:
  %8 = phi i64 [ %13, %12 ], [ %1, %3 ]
  %9 = phi i64 [ %14, %12 ], [ 1, %3 ]
  %10 = sub nsw i64 %4, %8
  %11 = icmp sgt i64 %8, %10
  br i1 %11, label %15, label %12
12:
  %13 = shl nsw i64 %8, 1
  %14 = shl nsw i64 %9, 1
  br label %7
15:
  %16 = add nsw i64 %9, %5
  br label %3
17:
  ret i64 %5
}
define internal fastcc noundef zeroext i1 @abi.is_null(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, i64 noundef %3) unnamed_addr #14 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %6 = load ptr, ptr %5, align 8
  %7 = icmp eq ptr %6, null
  br i1 %7, label %10, label %8
8:
  %9 = tail call fastcc zeroext i1 @abi.null_bit(ptr noundef nonnull %5, i64 noundef %2) #49
  br i1 %9, label %37, label %10
10:
  %11 = getelementptr inbounds nuw i8, ptr %1, i64 104
  %12 = load i32, ptr %11, align 8
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 96
  %14 = tail call i32 @llvm.smax.i32(i32 %12, i32 0)
  %15 = zext nneg i32 %14 to i64
  br label %16
16:
  %17 = phi i64 [ %36, %31 ], [ 0, %10 ]
  %18 = icmp ne i64 %17, %15
  br i1 %18, label %19, label %37
19:
  %20 = load ptr, ptr %13, align 8
  %21 = getelementptr inbounds nuw %struct.Level, ptr %20, i64 %17
  %22 = getelementptr inbounds nuw i8, ptr %21, i64 16
  %23 = load i64, ptr %22, align 8
  %24 = icmp eq i64 %23, 1
  br i1 %24, label %31, label %25
25:
  %26 = getelementptr inbounds nuw i8, ptr %21, i64 24
  %27 = load i64, ptr %26, align 8
  %28 = icmp eq i64 %27, 1
  br i1 %28, label %31, label %29
29:
  %30 = tail call fastcc i64 @abi.quotient(i64 noundef %3, i64 noundef %27) #46
  br label %31
31:
  %32 = phi i64 [ 0, %19 ], [ %30, %29 ], [ %3, %25 ]
  %33 = mul nsw i64 %23, %2
  %34 = add nsw i64 %32, %33
  %35 = tail call fastcc zeroext i1 @abi.null_bit(ptr noundef nonnull %21, i64 noundef %34) #49
  %36 = add nuw nsw i64 %17, 1
  br i1 %35, label %37, label %16
37:
  %38 = phi i1 [ true, %8 ], [ %18, %16 ], [ %18, %31 ]
  ret i1 %38
}
define internal fastcc void @abi.put_null(ptr noundef nonnull readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) unnamed_addr #0 {
  %5 = tail call fastcc signext i32 @abi.accepts(ptr noundef %0, i64 noundef %2, i64 noundef %3) #46
  %6 = and i32 %5, 1
  %7 = icmp eq i32 %6, 0
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 8
  %11 = load i32, ptr %10, align 8
  br i1 %7, label %22, label %12
12:
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %14 = load ptr, ptr %13, align 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %16 = load i64, ptr %15, align 8
  %17 = sub nsw i64 %1, %16
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %19 = load i64, ptr %18, align 8
  %20 = mul i64 %17, %19
  %21 = add i64 %20, %2
  tail call fastcc void @abi.fill_missing(i32 noundef signext %11, ptr noundef %14, i64 noundef %21, i64 noundef %3, i32 noundef signext 0) #46
  br label %31
22:
  %23 = add i32 %11, -1
  %24 = icmp ult i32 %23, 2
  %25 = and i32 %11, -3
  %26 = icmp eq i32 %25, 12
  %27 = or i1 %26, %24
  %28 = icmp eq i32 %11, 15
  %29 = or i1 %28, %27
  %30 = select i1 %29, ptr @abi.str.135, ptr @abi.str.136
  tail call fastcc void @abi.refuse(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef nonnull @abi.str.134, ptr noundef nonnull %30) #46
  br label %31
31:
  ret void
}
define internal fastcc zeroext i1 @abi.null_bit(ptr noundef readonly captures(none) %0, i64 noundef %1) unnamed_addr #21 {
  %3 = load ptr, ptr %0, align 8
  %4 = icmp eq ptr %3, @abi.all_null
  br i1 %4, label %18, label %5
5:
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %7 = load i64, ptr %6, align 8
  %8 = add nsw i64 %7, %1
  %9 = ashr i64 %8, 3
  %10 = getelementptr inbounds i8, ptr %3, i64 %9
  %11 = load i8, ptr %10, align 1
  %12 = zext i8 %11 to i32
  %13 = trunc i64 %8 to i32
  %14 = and i32 %13, 7
  %15 = shl nuw nsw i32 1, %14
  %16 = and i32 %15, %12
  %17 = icmp eq i32 %16, 0
  br label %18
18:
  %19 = phi i1 [ true, %2 ], [ %17, %5 ]
  ret i1 %19
}
define internal fastcc signext i32 @abi.accepts(ptr noundef nonnull readonly captures(none) %0, i64 noundef %1, i64 noundef %2) unnamed_addr #32 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %5 = load i8, ptr %4, align 8
  %6 = trunc nuw i8 %5 to i1
  br i1 %6, label %7, label %15
7:
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 32
  %11 = load i32, ptr %10, align 8
  %12 = icmp eq i32 %11, 0
  %13 = icmp sgt i64 %2, 1
  %14 = or i1 %13, %12
  br i1 %14, label %15, label %21
15:
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 10
  %19 = load i8, ptr %18, align 2
  %20 = sext i8 %19 to i32
  br label %38
21:
  %22 = getelementptr inbounds nuw i8, ptr %9, i64 40
  %23 = load ptr, ptr %22, align 8
  %24 = getelementptr inbounds %struct.CarrotColumnDesc, ptr %23, i64 %1
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 8
  %26 = load i32, ptr %25, align 8
  %27 = getelementptr inbounds nuw i8, ptr %9, i64 8
  %28 = load i32, ptr %27, align 8
  %29 = add i32 %28, -1
  %30 = icmp ult i32 %29, 2
  %31 = and i32 %28, -3
  %32 = icmp eq i32 %31, 12
  %33 = or i1 %32, %30
  %34 = icmp eq i32 %28, 15
  %35 = or i1 %34, %33
  %36 = select i1 %35, i32 -1, i32 -2
  %37 = and i32 %36, %26
  br label %38
38:
  %39 = phi i32 [ %20, %15 ], [ %37, %21 ]
  ret i32 %39
}
define internal fastcc void @abi.fill_missing(i32 noundef signext %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, i32 noundef signext range(i32 -1, 1) %4) unnamed_addr #0 {
  %6 = alloca %struct.Value, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #47
  %7 = load i32, ptr @carrot_parts, align 4
  %8 = and i32 %7, 8
  %9 = icmp ne i32 %8, 0
  %10 = icmp eq i32 %0, 14
  %11 = and i1 %10, %9
  br i1 %11, label %12, label %15
12:
  %13 = getelementptr inbounds nuw %struct.CarrotText, ptr %1, i64 %2
  %14 = shl i64 %3, 4
  tail call fastcc void @abi.clear(ptr noundef %13, i64 noundef %14) #46
  br label %36
15:
  store double 0x7FF8000000000000, ptr %6, align 8
  %16 = and i32 %7, 16
  %17 = icmp ne i32 %16, 0
  %18 = icmp eq i32 %0, 15
  %19 = and i1 %18, %17
  %20 = sext i32 %4 to i64
  %21 = select i1 %19, i64 -9223372036854775808, i64 %20
  %22 = getelementptr inbounds nuw i8, ptr %6, i64 8
  store i64 %21, ptr %22, align 8
  %23 = add i32 %0, -1
  %24 = icmp ult i32 %23, 2
  %25 = icmp eq i32 %0, 12
  %26 = or i1 %25, %24
  %27 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %28 = zext i1 %26 to i8
  store i8 %28, ptr %27, align 8
  %29 = getelementptr inbounds nuw i8, ptr %6, i64 17
  store i8 0, ptr %29, align 1
  br label %30
30:
  %31 = phi i64 [ 0, %15 ], [ %35, %33 ]
  %32 = icmp eq i64 %31, %3
  br i1 %32, label %36, label %33
33:
  %34 = add i64 %31, %2
  call fastcc void @abi.write_value(i32 noundef signext %0, ptr noundef %1, i64 noundef %34, ptr noundef %6) #46
  %35 = add i64 %31, 1
  br label %30
36:
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  ret void
}
define internal fastcc void @abi.refuse(ptr noundef nonnull readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef readonly captures(none) %4, ptr noundef readonly captures(none) %5) unnamed_addr #3 {
  %7 = alloca %struct.Text, align 8
  %8 = load ptr, ptr %0, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 8
  %12 = load i32, ptr %11, align 8
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds i8, ptr @abi.sizes, i64 %13
  %15 = load i8, ptr %14, align 1
  %16 = zext i8 %15 to i64
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %18 = load ptr, ptr %17, align 8
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %20 = load i64, ptr %19, align 8
  %21 = sub nsw i64 %1, %20
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %23 = load i64, ptr %22, align 8
  %24 = mul i64 %21, %23
  %25 = add i64 %24, %2
  %26 = mul i64 %25, %16
  %27 = getelementptr inbounds nuw i8, ptr %18, i64 %26
  %28 = mul i64 %3, %16
  tail call fastcc void @abi.clear(ptr noundef %27, i64 noundef %28) #46
  %29 = load ptr, ptr %8, align 8
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 124
  %31 = load i32, ptr %30, align 4
  %32 = icmp eq i32 %31, 1
  br i1 %32, label %33, label %40
33:
  %34 = getelementptr inbounds nuw i8, ptr %8, i64 112
  %35 = load ptr, ptr %34, align 8
  %36 = load i64, ptr %19, align 8
  %37 = sub nsw i64 %1, %36
  %38 = getelementptr inbounds i8, ptr %35, i64 %37
  store i8 1, ptr %38, align 1
  %39 = getelementptr inbounds nuw i8, ptr %8, i64 120
  store i8 1, ptr %39, align 8
  br label %71
40:
  %41 = getelementptr inbounds nuw i8, ptr %8, i64 128
  %42 = load i64, ptr %41, align 8
  %43 = icmp slt i64 %1, %42
  br i1 %43, label %44, label %71
44:
  store i64 %1, ptr %41, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #47
  %45 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %46 = load ptr, ptr %45, align 8
  %47 = getelementptr inbounds nuw i8, ptr %8, i64 56
  %48 = load i64, ptr %47, align 8
  %49 = add nsw i64 %48, %1
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %51 = load ptr, ptr %50, align 8
  %52 = getelementptr inbounds nuw i8, ptr %51, i64 4
  %53 = load i32, ptr %52, align 4
  call fastcc void @abi.begin(ptr noundef %7, ptr noundef %46, i32 noundef signext 3, i64 noundef %49, i32 noundef signext %53) #46
  call fastcc void @abi.put(ptr noundef %7, ptr noundef nonnull @abi.str.93) #46
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %55 = load ptr, ptr %54, align 8
  call fastcc void @abi.put_name(ptr noundef %7, ptr noundef %55) #46
  call fastcc void @abi.put(ptr noundef %7, ptr noundef nonnull @abi.str.137) #46
  %56 = load i64, ptr %47, align 8
  %57 = add nsw i64 %56, %1
  call fastcc void @abi.put_int(ptr noundef %7, i64 noundef %57) #46
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %59 = load i8, ptr %58, align 8
  %60 = trunc nuw i8 %59 to i1
  br i1 %60, label %61, label %69
61:
  %62 = load ptr, ptr %9, align 8
  %63 = getelementptr inbounds nuw i8, ptr %62, i64 24
  %64 = load i64, ptr %63, align 8
  %65 = icmp sgt i64 %64, 1
  %66 = icmp eq i64 %3, 1
  %67 = and i1 %66, %65
  br i1 %67, label %68, label %69
68:
  call fastcc void @abi.put(ptr noundef %7, ptr noundef nonnull @abi.str.138) #46
  call fastcc void @abi.put_int(ptr noundef %7, i64 noundef %2) #46
  br label %69
69:
  call fastcc void @abi.put(ptr noundef %7, ptr noundef nonnull @abi.str.94) #46
  call fastcc void @abi.put(ptr noundef %7, ptr noundef %4) #46
  call fastcc void @abi.put(ptr noundef %7, ptr noundef %5) #46
  %70 = call fastcc signext i32 @abi.end(ptr noundef %7) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #47
  br label %71
71:
  ret void
}
define internal fastcc void @abi.write_value(i32 noundef signext %0, ptr noundef writeonly captures(none) %1, i64 noundef %2, ptr noundef nonnull readonly captures(none) %3) unnamed_addr #33 {
  switch i32 %0, label %67 [
    i32 1, label %5
    i32 2, label %25
    i32 12, label %28
  ]
5:
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %7 = load i8, ptr %6, align 8
  %8 = trunc nuw i8 %7 to i1
  br i1 %8, label %9, label %12
9:
  %10 = load double, ptr %3, align 8
  %11 = fptrunc double %10 to float
  br label %22
12:
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 17
  %14 = load i8, ptr %13, align 1
  %15 = trunc nuw i8 %14 to i1
  %16 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %17 = load i64, ptr %16, align 8
  br i1 %15, label %18, label %20
18:
  %19 = uitofp i64 %17 to float
  br label %22
20:
  %21 = sitofp i64 %17 to float
  br label %22
22:
  %23 = phi float [ %11, %9 ], [ %19, %18 ], [ %21, %20 ]
  %24 = getelementptr inbounds nuw float, ptr %1, i64 %2
  store float %23, ptr %24, align 4
  br label %95
25:
  %26 = tail call fastcc double @abi.f64_of(ptr noundef %3) #46
  %27 = getelementptr inbounds nuw double, ptr %1, i64 %2
  store double %26, ptr %27, align 8
  br label %95
28:
  %29 = tail call fastcc double @abi.f64_of(ptr noundef %3) #46
  %30 = bitcast double %29 to i64
  %31 = lshr i64 %30, 48
  %32 = trunc nuw nsw i64 %31 to i32
  %33 = and i32 %32, 32768
  %34 = tail call double @llvm.fabs.f64(double %29)
  %35 = bitcast double %34 to i64
  %36 = fcmp uno double %29, 0.000000e+00
  br i1 %36, label %37, label %40
37:
  %38 = trunc nuw i32 %33 to i16
  %39 = or disjoint i16 %38, 32256
  br label %64
40:
  %41 = fcmp ult double %34, 6.552000e+04
  br i1 %41, label %45, label %42
42:
  %43 = trunc nuw i32 %33 to i16
  %44 = or disjoint i16 %43, 31744
  br label %64
45:
  %46 = fcmp olt double %34, 0x3F10000000000000
  br i1 %46, label %47, label %54
47:
  %48 = fmul double %34, 0x4170000000000000
  %49 = fadd double %48, 0x4330000000000000
  %50 = fadd double %49, 0xC330000000000000
  %51 = fptoui double %50 to i32
  %52 = or i32 %33, %51
  %53 = trunc i32 %52 to i16
  br label %64
54:
  %55 = lshr i64 %35, 42
  %56 = and i64 %55, 1
  %57 = add nuw i64 %35, 2199023255551
  %58 = add nuw i64 %57, %56
  %59 = lshr i64 %58, 42
  %60 = trunc nuw nsw i64 %59 to i32
  %61 = add nuw nsw i32 %60, 16384
  %62 = or i32 %61, %33
  %63 = trunc i32 %62 to i16
  br label %64
64:
  %65 = phi i16 [ %39, %37 ], [ %44, %42 ], [ %53, %47 ], [ %63, %54 ]
  %66 = getelementptr inbounds nuw i16, ptr %1, i64 %2
  store i16 %65, ptr %66, align 2
  br label %95
67:
  %68 = zext nneg i32 %0 to i64
  %69 = shl nuw i64 1, %68
  %70 = and i64 %69, 2184
  %71 = icmp eq i64 %70, 0
  br i1 %71, label %77, label %72
72:
  %73 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %74 = load i64, ptr %73, align 8
  %75 = trunc i64 %74 to i8
  %76 = getelementptr inbounds nuw i8, ptr %1, i64 %2
  store i8 %75, ptr %76, align 1
  br label %95
77:
  %78 = and i64 %69, 12560
  %79 = icmp eq i64 %78, 0
  br i1 %79, label %85, label %80
80:
  %81 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %82 = load i64, ptr %81, align 8
  %83 = trunc i64 %82 to i16
  %84 = getelementptr inbounds nuw i16, ptr %1, i64 %2
  store i16 %83, ptr %84, align 2
  br label %95
85:
  %86 = and i64 %69, 8520226
  %87 = icmp eq i64 %86, 0
  %88 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %89 = load i64, ptr %88, align 8
  br i1 %87, label %93, label %90
90:
  %91 = trunc i64 %89 to i32
  %92 = getelementptr inbounds nuw i32, ptr %1, i64 %2
  store i32 %91, ptr %92, align 4
  br label %95
93:
  %94 = getelementptr inbounds nuw i64, ptr %1, i64 %2
  store i64 %89, ptr %94, align 8
  br label %95
95:
  ret void
}
define internal fastcc double @abi.f64_of(ptr noundef nonnull readonly captures(none) %0) unnamed_addr #34 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %3 = load i8, ptr %2, align 8
  %4 = trunc nuw i8 %3 to i1
  br i1 %4, label %5, label %7
5:
  %6 = load double, ptr %0, align 8
  br label %17
7:
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 17
  %9 = load i8, ptr %8, align 1
  %10 = trunc nuw i8 %9 to i1
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %12 = load i64, ptr %11, align 8
  br i1 %10, label %13, label %15
13:
  %14 = uitofp i64 %12 to double
  br label %17
15:
  %16 = sitofp i64 %12 to double
  br label %17
17:
  %18 = phi double [ %6, %5 ], [ %14, %13 ], [ %16, %15 ]
  ret double %18
}
define internal fastcc void @abi.read_value(i32 noundef signext %0, ptr noundef readonly captures(none) %1, i64 noundef %2, ptr noundef nonnull writeonly captures(none) initializes((0, 18)) %3) unnamed_addr #35 {
  %5 = add i32 %0, -1
  %6 = icmp ult i32 %5, 2
  %7 = icmp eq i32 %0, 12
  %8 = or i1 %7, %6
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %10 = zext i1 %8 to i8
  store i8 %10, ptr %9, align 8
  %11 = icmp eq i32 %0, 10
  %12 = getelementptr inbounds nuw i8, ptr %3, i64 17
  %13 = zext i1 %11 to i8
  store i8 %13, ptr %12, align 1
  store double 0.000000e+00, ptr %3, align 8
  %14 = getelementptr inbounds nuw i8, ptr %3, i64 8
  store i64 0, ptr %14, align 8
  switch i32 %0, label %64 [
    i32 1, label %15
    i32 2, label %19
    i32 12, label %22
    i32 3, label %27
    i32 4, label %31
    i32 5, label %35
    i32 7, label %39
    i32 8, label %43
    i32 9, label %47
    i32 11, label %51
    i32 16, label %136
    i32 6, label %61
    i32 10, label %61
    i32 15, label %61
  ]
15:
  %16 = getelementptr inbounds float, ptr %1, i64 %2
  %17 = load float, ptr %16, align 4
  %18 = fpext float %17 to double
  store double %18, ptr %3, align 8
  br label %136
19:
  %20 = getelementptr inbounds double, ptr %1, i64 %2
  %21 = load double, ptr %20, align 8
  store double %21, ptr %3, align 8
  br label %136
22:
  %23 = getelementptr inbounds i16, ptr %1, i64 %2
  %24 = load i16, ptr %23, align 2
  %25 = zext i16 %24 to i32
  %26 = tail call fastcc double @abi.f64_of_half(i32 noundef signext %25) #46
  store double %26, ptr %3, align 8
  br label %136
27:
  %28 = getelementptr inbounds i8, ptr %1, i64 %2
  %29 = load i8, ptr %28, align 1
  %30 = sext i8 %29 to i64
  store i64 %30, ptr %14, align 8
  br label %136
31:
  %32 = getelementptr inbounds i16, ptr %1, i64 %2
  %33 = load i16, ptr %32, align 2
  %34 = sext i16 %33 to i64
  store i64 %34, ptr %14, align 8
  br label %136
35:
  %36 = getelementptr inbounds i32, ptr %1, i64 %2
  %37 = load i32, ptr %36, align 4
  %38 = sext i32 %37 to i64
  store i64 %38, ptr %14, align 8
  br label %136
39:
  %40 = getelementptr inbounds i8, ptr %1, i64 %2
  %41 = load i8, ptr %40, align 1
  %42 = zext i8 %41 to i64
  store i64 %42, ptr %14, align 8
  br label %136
43:
  %44 = getelementptr inbounds i16, ptr %1, i64 %2
  %45 = load i16, ptr %44, align 2
  %46 = zext i16 %45 to i64
  store i64 %46, ptr %14, align 8
  br label %136
47:
  %48 = getelementptr inbounds i32, ptr %1, i64 %2
  %49 = load i32, ptr %48, align 4
  %50 = zext i32 %49 to i64
  store i64 %50, ptr %14, align 8
  br label %136
51:
  %52 = ashr i64 %2, 3
  %53 = getelementptr inbounds i8, ptr %1, i64 %52
  %54 = load i8, ptr %53, align 1
  %55 = zext i8 %54 to i32
  %56 = trunc i64 %2 to i32
  %57 = and i32 %56, 7
  %58 = lshr i32 %55, %57
  %59 = and i32 %58, 1
  %60 = zext nneg i32 %59 to i64
  store i64 %60, ptr %14, align 8
  br label %136
61:
  %62 = getelementptr inbounds i64, ptr %1, i64 %2
  %63 = load i64, ptr %62, align 8
  store i64 %63, ptr %14, align 8
  br label %136
64:
  %65 = icmp sgt i32 %0, 24
  br i1 %65, label %66, label %97
66:
  %67 = shl nsw i64 %2, 4
  %68 = getelementptr inbounds i8, ptr %1, i64 %67
  %69 = add nsw i32 %0, -25
  %70 = getelementptr inbounds nuw i8, ptr %68, i64 8
  %71 = load i64, ptr %70, align 8
  %72 = icmp sgt i64 %71, -1
  %73 = load i64, ptr %68, align 8
  %74 = sub i64 0, %73
  %75 = icmp ne i64 %73, 0
  %76 = sext i1 %75 to i64
  %77 = sub i64 %76, %71
  %78 = select i1 %72, i64 %73, i64 %74
  %79 = select i1 %72, i64 %71, i64 %77
  %80 = icmp eq i64 %79, 0
  br i1 %80, label %81, label %91
81:
  %82 = icmp ult i64 %78, 9007199254740992
  %83 = icmp samesign ult i32 %0, 48
  %84 = and i1 %83, %82
  br i1 %84, label %85, label %91
85:
  %86 = uitofp nneg i64 %78 to double
  %87 = zext nneg i32 %69 to i64
  %88 = getelementptr inbounds nuw double, ptr @abi.f64_of_decimal.powers, i64 %87
  %89 = load double, ptr %88, align 8
  %90 = fdiv double %86, %89
  br label %93
91:
  %92 = tail call fastcc double @abi.quotient_of_decimal(i64 noundef %78, i64 noundef %79, i32 noundef signext range(i32 0, 2147483623) %69) #46
  br label %93
93:
  %94 = phi double [ %90, %85 ], [ %92, %91 ]
  %95 = fneg double %94
  %96 = select i1 %72, double %94, double %95
  store double %96, ptr %3, align 8
  store i8 1, ptr %9, align 8
  br label %136
97:
  %98 = load i32, ptr @carrot_parts, align 4
  %99 = and i32 %98, 16
  %100 = icmp eq i32 %99, 0
  br i1 %100, label %136, label %101
101:
  switch i32 %0, label %127 [
    i32 20, label %102
    i32 22, label %109
    i32 23, label %119
  ]
102:
  %103 = getelementptr inbounds i64, ptr %1, i64 %2
  %104 = load i64, ptr %103, align 8
  %105 = add i64 %104, -9223372036855
  %106 = icmp ult i64 %105, -18446744073709
  %107 = mul nsw i64 %104, 1000000
  %108 = select i1 %106, i64 -9223372036854775808, i64 %107
  br label %134
109:
  %110 = getelementptr inbounds i64, ptr %1, i64 %2
  %111 = load i64, ptr %110, align 8
  %112 = icmp slt i64 %111, 0
  br i1 %112, label %113, label %117
113:
  %114 = xor i64 %111, -1
  %115 = tail call fastcc i64 @abi.thousandth(i64 noundef %114) #46
  %116 = xor i64 %115, -1
  br label %134
117:
  %118 = tail call fastcc i64 @abi.thousandth(i64 noundef %111) #46
  br label %134
119:
  %120 = getelementptr inbounds i32, ptr %1, i64 %2
  %121 = load i32, ptr %120, align 4
  %122 = sext i32 %121 to i64
  %123 = add i32 %121, -106751992
  %124 = icmp ult i32 %123, -213503983
  %125 = mul nsw i64 %122, 86400000000
  %126 = select i1 %124, i64 -9223372036854775808, i64 %125
  br label %134
127:
  %128 = getelementptr inbounds i64, ptr %1, i64 %2
  %129 = load i64, ptr %128, align 8
  %130 = add i64 %129, -9223372036854776
  %131 = icmp ult i64 %130, -18446744073709551
  %132 = mul nsw i64 %129, 1000
  %133 = select i1 %131, i64 -9223372036854775808, i64 %132
  br label %134
134:
  %135 = phi i64 [ %133, %127 ], [ %108, %102 ], [ %126, %119 ], [ %116, %113 ], [ %118, %117 ]
  store i64 %135, ptr %14, align 8
  br label %136
136:
  ret void
}
define internal fastcc double @abi.f64_of_half(i32 noundef signext range(i32 0, 65536) %0) unnamed_addr #7 {
  %2 = lshr i32 %0, 10
  %3 = and i32 %2, 31
  %4 = and i32 %0, 1023
  %5 = icmp eq i32 %3, 0
  br i1 %5, label %6, label %10
6:
  %7 = uitofp nneg i32 %4 to double
  %8 = fmul double %7, 0x3E70000000000000
  %9 = bitcast double %8 to i64
  br label %19
10:
  %11 = icmp eq i32 %3, 31
  %12 = add nuw nsw i32 %3, 1008
  %13 = select i1 %11, i32 2047, i32 %12
  %14 = zext nneg i32 %13 to i64
  %15 = shl nuw nsw i64 %14, 52
  %16 = zext nneg i32 %4 to i64
  %17 = shl nuw nsw i64 %16, 42
  %18 = or disjoint i64 %15, %17
  br label %19
19:
  %20 = phi i64 [ %18, %10 ], [ %9, %6 ]
  %21 = and i32 %0, 32768
  %22 = zext nneg i32 %21 to i64
  %23 = shl nuw i64 %22, 48
  %24 = or i64 %20, %23
  %25 = bitcast i64 %24 to double
  ret double %25
}
define internal fastcc double @abi.quotient_of_decimal(i64 noundef %0, i64 noundef %1, i32 noundef signext range(i32 0, 2147483623) %2) unnamed_addr #31 {
  %4 = or i64 %1, %0
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %92, label %6
6:
  %7 = phi i32 [ %21, %11 ], [ %2, %3 ]
  %8 = phi i64 [ %17, %11 ], [ 1, %3 ]
  %9 = phi i64 [ %20, %11 ], [ 0, %3 ]
  %10 = icmp eq i32 %7, 0
  br i1 %10, label %22, label %11
11:
  %12 = tail call i64 @llvm.fshl.i64(i64 %9, i64 %8, i64 1)
  %13 = shl i64 %8, 1
  %14 = shl i64 %8, 3
  %15 = tail call i64 @llvm.fshl.i64(i64 %12, i64 %13, i64 2)
  %16 = add i64 %15, %12
  %17 = mul i64 %8, 10
  %18 = icmp ult i64 %17, %14
  %19 = zext i1 %18 to i64
  %20 = add i64 %16, %19
  %21 = add nsw i32 %7, -1
  br label %6
22:
  %23 = phi i64 [ %46, %73 ], [ %1, %6 ]
  %24 = phi i64 [ %61, %73 ], [ 0, %6 ]
  %25 = phi i64 [ %62, %73 ], [ 0, %6 ]
  %26 = phi i64 [ %74, %73 ], [ 0, %6 ]
  %27 = phi i32 [ %75, %73 ], [ 0, %6 ]
  %28 = phi i1 [ %76, %73 ], [ false, %6 ]
  %29 = phi i64 [ %47, %73 ], [ %0, %6 ]
  %30 = phi i32 [ %77, %73 ], [ 0, %6 ]
  %31 = icmp samesign ult i32 %30, 128
  %32 = icmp sgt i64 %26, -1
  %33 = select i1 %31, i1 true, i1 %32
  br i1 %33, label %43, label %34
34:
  %35 = icmp ne i64 %24, 0
  %36 = select i1 %28, i1 true, i1 %35
  %37 = icmp ne i64 %25, 0
  %38 = select i1 %36, i1 true, i1 %37
  %39 = zext i1 %38 to i64
  %40 = or i64 %26, %39
  %41 = uitofp i64 %40 to double
  %42 = tail call i32 @llvm.smax.i32(i32 %27, i32 0)
  br label %78
43:
  %44 = tail call i64 @llvm.fshl.i64(i64 %25, i64 %24, i64 1)
  %45 = tail call i64 @llvm.fshl.i64(i64 %24, i64 %23, i64 1)
  %46 = tail call i64 @llvm.fshl.i64(i64 %23, i64 %29, i64 1)
  %47 = shl i64 %29, 1
  %48 = icmp ugt i64 %44, %9
  br i1 %48, label %53, label %49
49:
  %50 = icmp eq i64 %44, %9
  %51 = icmp uge i64 %45, %8
  %52 = select i1 %50, i1 %51, i1 false
  br i1 %52, label %53, label %59
53:
  %54 = icmp ult i64 %45, %8
  %55 = sext i1 %54 to i64
  %56 = sub i64 %44, %9
  %57 = add i64 %56, %55
  %58 = sub i64 %45, %8
  br label %59
59:
  %60 = phi i1 [ true, %53 ], [ false, %49 ]
  %61 = phi i64 [ %58, %53 ], [ %45, %49 ]
  %62 = phi i64 [ %57, %53 ], [ %44, %49 ]
  br i1 %32, label %66, label %63
63:
  %64 = add nsw i32 %27, 1
  %65 = or i1 %28, %60
  br label %73
66:
  %67 = shl nuw i64 %26, 1
  %68 = zext i1 %60 to i64
  %69 = or disjoint i64 %67, %68
  %70 = icmp samesign ugt i32 %30, 127
  %71 = sext i1 %70 to i32
  %72 = add i32 %27, %71
  br label %73
73:
  %74 = phi i64 [ %26, %63 ], [ %69, %66 ]
  %75 = phi i32 [ %64, %63 ], [ %72, %66 ]
  %76 = phi i1 [ %65, %63 ], [ %28, %66 ]
  %77 = add nuw nsw i32 %30, 1
  br label %22
78:
  %79 = phi i32 [ %27, %34 ], [ %84, %82 ]
  %80 = phi double [ %41, %34 ], [ %83, %82 ]
  %81 = icmp eq i32 %79, %42
  br i1 %81, label %85, label %82
82:
  %83 = fmul double %80, 5.000000e-01
  %84 = add i32 %79, 1
  br label %78
85:
  %86 = phi i32 [ %91, %89 ], [ %42, %78 ]
  %87 = phi double [ %90, %89 ], [ %80, %78 ]
  %88 = icmp sgt i32 %86, 0
  br i1 %88, label %89, label %92
89:
  %90 = fmul double %87, 2.000000e+00
  %91 = add nsw i32 %86, -1
  br label %85
92:
  %93 = phi double [ 0.000000e+00, %3 ], [ %87, %85 ]
  ret double %93
}
define internal fastcc i64 @abi.thousandth(i64 noundef range(i64 0, -9223372036854775808) %0) unnamed_addr #36 {
  %2 = alloca [4 x i32], align 4
  %3 = lshr i64 %0, 32
  %4 = trunc nuw nsw i64 %3 to i32
  %5 = trunc i64 %0 to i32
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #47
  %6 = lshr i32 %4, 16
  store i32 %6, ptr %2, align 4
  %7 = getelementptr inbounds nuw i8, ptr %2, i64 4
  %8 = and i32 %4, 65535
  store i32 %8, ptr %7, align 4
  %9 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %10 = lshr i32 %5, 16
  store i32 %10, ptr %9, align 4
  %11 = getelementptr inbounds nuw i8, ptr %2, i64 12
  %12 = and i32 %5, 65535
  store i32 %12, ptr %11, align 4
  br label %13
13:
  %14 = phi i64 [ %32, %19 ], [ 0, %1 ]
  %15 = phi i64 [ %29, %19 ], [ 0, %1 ]
  %16 = phi i32 [ %31, %19 ], [ 0, %1 ]
  %17 = icmp eq i64 %14, 4
  br i1 %17, label %18, label %19
18:
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #47
  ret i64 %15
19:
  %20 = shl i32 %16, 16
  %21 = getelementptr inbounds nuw i32, ptr %2, i64 %14
  %22 = load i32, ptr %21, align 4
  %23 = or i32 %22, %20
  %24 = zext i32 %23 to i64
  %25 = mul i64 %24, 4398046512
  %26 = lshr i64 %25, 42
  %27 = trunc nuw nsw i64 %26 to i32
  %28 = shl i64 %15, 16
  %29 = or i64 %26, %28
  %30 = mul i32 %27, -1000
  %31 = add i32 %30, %23
  %32 = add nuw nsw i64 %14, 1
  br label %13
}
define internal fastcc void @abi.gather_other(i32 noundef signext %0, i32 noundef signext %1, ptr noundef readonly captures(none) %2, i64 noundef %3, ptr noalias noundef writeonly captures(none) %4, i64 noundef %5, i64 noundef %6) unnamed_addr #26 {
  %8 = alloca %struct.Value, align 8
  %9 = icmp eq i32 %0, %1
  %10 = icmp ne i32 %0, 11
  %11 = and i1 %10, %9
  br i1 %11, label %12, label %101
12:
  %13 = sext i32 %0 to i64
  %14 = getelementptr inbounds i8, ptr @abi.sizes, i64 %13
  %15 = load i8, ptr %14, align 1
  %16 = icmp eq i64 %5, 1
  switch i8 %15, label %80 [
    i8 1, label %17
    i8 2, label %38
    i8 4, label %59
  ]
17:
  %18 = getelementptr inbounds i8, ptr %2, i64 %3
  br i1 %16, label %21, label %19
19:
  %20 = phi i64 [ 0, %17 ], [ %22, %21 ]
  br label %29
21:
  %22 = phi i64 [ %23, %25 ], [ 0, %17 ]
  %23 = add i64 %22, 16
  %24 = icmp ugt i64 %23, %6
  br i1 %24, label %19, label %25
25:
  %26 = getelementptr inbounds nuw i8, ptr %18, i64 %22
  %27 = load <16 x i8>, ptr %26, align 1
  %28 = getelementptr inbounds nuw i8, ptr %4, i64 %22
  store <16 x i8> %27, ptr %28, align 1
  br label %21
29:
  %30 = phi i64 [ %37, %32 ], [ %20, %19 ]
  %31 = icmp eq i64 %30, %6
  br i1 %31, label %108, label %32
32:
  %33 = getelementptr inbounds nuw i8, ptr %18, i64 %30
  %34 = load i8, ptr %33, align 1
  %35 = mul i64 %30, %5
  %36 = getelementptr inbounds nuw i8, ptr %4, i64 %35
  store i8 %34, ptr %36, align 1
  %37 = add i64 %30, 1
  br label %29
38:
  %39 = getelementptr inbounds i16, ptr %2, i64 %3
  br i1 %16, label %42, label %40
40:
  %41 = phi i64 [ 0, %38 ], [ %43, %42 ]
  br label %50
42:
  %43 = phi i64 [ %44, %46 ], [ 0, %38 ]
  %44 = add i64 %43, 16
  %45 = icmp ugt i64 %44, %6
  br i1 %45, label %40, label %46
46:
  %47 = getelementptr inbounds nuw i16, ptr %39, i64 %43
  %48 = load <16 x i16>, ptr %47, align 2
  %49 = getelementptr inbounds nuw i16, ptr %4, i64 %43
  store <16 x i16> %48, ptr %49, align 2
  br label %42
50:
  %51 = phi i64 [ %58, %53 ], [ %41, %40 ]
  %52 = icmp eq i64 %51, %6
  br i1 %52, label %108, label %53
53:
  %54 = getelementptr inbounds nuw i16, ptr %39, i64 %51
  %55 = load i16, ptr %54, align 2
  %56 = mul i64 %51, %5
  %57 = getelementptr inbounds nuw i16, ptr %4, i64 %56
  store i16 %55, ptr %57, align 2
  %58 = add i64 %51, 1
  br label %50
59:
  %60 = getelementptr inbounds i32, ptr %2, i64 %3
  br i1 %16, label %63, label %61
61:
  %62 = phi i64 [ 0, %59 ], [ %64, %63 ]
  br label %71
63:
  %64 = phi i64 [ %65, %67 ], [ 0, %59 ]
  %65 = add i64 %64, 16
  %66 = icmp ugt i64 %65, %6
  br i1 %66, label %61, label %67
67:
  %68 = getelementptr inbounds nuw i32, ptr %60, i64 %64
  %69 = load <16 x i32>, ptr %68, align 4
  %70 = getelementptr inbounds nuw i32, ptr %4, i64 %64
  store <16 x i32> %69, ptr %70, align 4
  br label %63
71:
  %72 = phi i64 [ %79, %74 ], [ %62, %61 ]
  %73 = icmp eq i64 %72, %6
  br i1 %73, label %108, label %74
74:
  %75 = getelementptr inbounds nuw i32, ptr %60, i64 %72
  %76 = load i32, ptr %75, align 4
  %77 = mul i64 %72, %5
  %78 = getelementptr inbounds nuw i32, ptr %4, i64 %77
  store i32 %76, ptr %78, align 4
  %79 = add i64 %72, 1
  br label %71
80:
  %81 = getelementptr inbounds i64, ptr %2, i64 %3
  br i1 %16, label %84, label %82
82:
  %83 = phi i64 [ 0, %80 ], [ %85, %84 ]
  br label %92
84:
  %85 = phi i64 [ %86, %88 ], [ 0, %80 ]
  %86 = add i64 %85, 16
  %87 = icmp ugt i64 %86, %6
  br i1 %87, label %82, label %88
88:
  %89 = getelementptr inbounds nuw i64, ptr %81, i64 %85
  %90 = load <16 x i64>, ptr %89, align 8
  %91 = getelementptr inbounds nuw i64, ptr %4, i64 %85
  store <16 x i64> %90, ptr %91, align 8
  br label %84
92:
  %93 = phi i64 [ %100, %95 ], [ %83, %82 ]
  %94 = icmp eq i64 %93, %6
  br i1 %94, label %108, label %95
95:
  %96 = getelementptr inbounds nuw i64, ptr %81, i64 %93
  %97 = load i64, ptr %96, align 8
  %98 = mul i64 %93, %5
  %99 = getelementptr inbounds nuw i64, ptr %4, i64 %98
  store i64 %97, ptr %99, align 8
  %100 = add i64 %93, 1
  br label %92
101:
  %102 = phi i64 [ %107, %104 ], [ 0, %7 ]
  %103 = icmp eq i64 %102, %6
  br i1 %103, label %108, label %104
104:
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #47
  %105 = add nsw i64 %102, %3
  call fastcc void @abi.read_value(i32 noundef signext %0, ptr noundef %2, i64 noundef %105, ptr noundef %8) #46
  %106 = mul i64 %102, %5
  call fastcc void @abi.write_value(i32 noundef signext %1, ptr noundef %4, i64 noundef %106, ptr noundef %8) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #47
  %107 = add i64 %102, 1
  br label %101
108:
  ret void
}
define internal fastcc void @abi.gather_f32(i32 noundef signext range(i32 -2147483648, 17) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, ptr noalias noundef writeonly captures(none) %3, i64 noundef %4, i64 noundef %5) unnamed_addr #26 {
  switch i32 %0, label %294 [
    i32 1, label %7
    i32 2, label %29
    i32 3, label %53
    i32 4, label %77
    i32 5, label %101
    i32 6, label %125
    i32 7, label %149
    i32 8, label %173
    i32 9, label %197
    i32 10, label %221
    i32 12, label %245
    i32 11, label %259
  ]
7:
  %8 = getelementptr inbounds float, ptr %1, i64 %2
  %9 = icmp eq i64 %4, 1
  br i1 %9, label %12, label %10
10:
  %11 = phi i64 [ 0, %7 ], [ %13, %12 ]
  br label %20
12:
  %13 = phi i64 [ %14, %16 ], [ 0, %7 ]
  %14 = add i64 %13, 16
  %15 = icmp ugt i64 %14, %5
  br i1 %15, label %10, label %16
16:
  %17 = getelementptr inbounds nuw float, ptr %8, i64 %13
  %18 = load <16 x float>, ptr %17, align 4
  %19 = getelementptr inbounds nuw float, ptr %3, i64 %13
  store <16 x float> %18, ptr %19, align 4
  br label %12
20:
  %21 = phi i64 [ %28, %23 ], [ %11, %10 ]
  %22 = icmp eq i64 %21, %5
  br i1 %22, label %301, label %23
23:
  %24 = getelementptr inbounds nuw float, ptr %8, i64 %21
  %25 = load float, ptr %24, align 4
  %26 = mul i64 %21, %4
  %27 = getelementptr inbounds nuw float, ptr %3, i64 %26
  store float %25, ptr %27, align 4
  %28 = add i64 %21, 1
  br label %20
29:
  %30 = getelementptr inbounds double, ptr %1, i64 %2
  %31 = icmp eq i64 %4, 1
  br i1 %31, label %34, label %32
32:
  %33 = phi i64 [ 0, %29 ], [ %35, %34 ]
  br label %43
34:
  %35 = phi i64 [ %36, %38 ], [ 0, %29 ]
  %36 = add i64 %35, 16
  %37 = icmp ugt i64 %36, %5
  br i1 %37, label %32, label %38
38:
  %39 = getelementptr inbounds nuw double, ptr %30, i64 %35
  %40 = load <16 x double>, ptr %39, align 8
  %41 = fptrunc <16 x double> %40 to <16 x float>
  %42 = getelementptr inbounds nuw float, ptr %3, i64 %35
  store <16 x float> %41, ptr %42, align 4
  br label %34
43:
  %44 = phi i64 [ %52, %46 ], [ %33, %32 ]
  %45 = icmp eq i64 %44, %5
  br i1 %45, label %301, label %46
46:
  %47 = getelementptr inbounds nuw double, ptr %30, i64 %44
  %48 = load double, ptr %47, align 8
  %49 = fptrunc double %48 to float
  %50 = mul i64 %44, %4
  %51 = getelementptr inbounds nuw float, ptr %3, i64 %50
  store float %49, ptr %51, align 4
  %52 = add i64 %44, 1
  br label %43
53:
  %54 = getelementptr inbounds i8, ptr %1, i64 %2
  %55 = icmp eq i64 %4, 1
  br i1 %55, label %58, label %56
56:
  %57 = phi i64 [ 0, %53 ], [ %59, %58 ]
  br label %67
58:
  %59 = phi i64 [ %60, %62 ], [ 0, %53 ]
  %60 = add i64 %59, 16
  %61 = icmp ugt i64 %60, %5
  br i1 %61, label %56, label %62
62:
  %63 = getelementptr inbounds nuw i8, ptr %54, i64 %59
  %64 = load <16 x i8>, ptr %63, align 1
  %65 = sitofp <16 x i8> %64 to <16 x float>
  %66 = getelementptr inbounds nuw float, ptr %3, i64 %59
  store <16 x float> %65, ptr %66, align 4
  br label %58
67:
  %68 = phi i64 [ %76, %70 ], [ %57, %56 ]
  %69 = icmp eq i64 %68, %5
  br i1 %69, label %301, label %70
70:
  %71 = getelementptr inbounds nuw i8, ptr %54, i64 %68
  %72 = load i8, ptr %71, align 1
  %73 = sitofp i8 %72 to float
  %74 = mul i64 %68, %4
  %75 = getelementptr inbounds nuw float, ptr %3, i64 %74
  store float %73, ptr %75, align 4
  %76 = add i64 %68, 1
  br label %67
77:
  %78 = getelementptr inbounds i16, ptr %1, i64 %2
  %79 = icmp eq i64 %4, 1
  br i1 %79, label %82, label %80
80:
  %81 = phi i64 [ 0, %77 ], [ %83, %82 ]
  br label %91
82:
  %83 = phi i64 [ %84, %86 ], [ 0, %77 ]
  %84 = add i64 %83, 16
  %85 = icmp ugt i64 %84, %5
  br i1 %85, label %80, label %86
86:
  %87 = getelementptr inbounds nuw i16, ptr %78, i64 %83
  %88 = load <16 x i16>, ptr %87, align 2
  %89 = sitofp <16 x i16> %88 to <16 x float>
  %90 = getelementptr inbounds nuw float, ptr %3, i64 %83
  store <16 x float> %89, ptr %90, align 4
  br label %82
91:
  %92 = phi i64 [ %100, %94 ], [ %81, %80 ]
  %93 = icmp eq i64 %92, %5
  br i1 %93, label %301, label %94
94:
  %95 = getelementptr inbounds nuw i16, ptr %78, i64 %92
  %96 = load i16, ptr %95, align 2
  %97 = sitofp i16 %96 to float
  %98 = mul i64 %92, %4
  %99 = getelementptr inbounds nuw float, ptr %3, i64 %98
  store float %97, ptr %99, align 4
  %100 = add i64 %92, 1
  br label %91
101:
  %102 = getelementptr inbounds i32, ptr %1, i64 %2
  %103 = icmp eq i64 %4, 1
  br i1 %103, label %106, label %104
104:
  %105 = phi i64 [ 0, %101 ], [ %107, %106 ]
  br label %115
106:
  %107 = phi i64 [ %108, %110 ], [ 0, %101 ]
  %108 = add i64 %107, 16
  %109 = icmp ugt i64 %108, %5
  br i1 %109, label %104, label %110
110:
  %111 = getelementptr inbounds nuw i32, ptr %102, i64 %107
  %112 = load <16 x i32>, ptr %111, align 4
  %113 = sitofp <16 x i32> %112 to <16 x float>
  %114 = getelementptr inbounds nuw float, ptr %3, i64 %107
  store <16 x float> %113, ptr %114, align 4
  br label %106
115:
  %116 = phi i64 [ %124, %118 ], [ %105, %104 ]
  %117 = icmp eq i64 %116, %5
  br i1 %117, label %301, label %118
118:
  %119 = getelementptr inbounds nuw i32, ptr %102, i64 %116
  %120 = load i32, ptr %119, align 4
  %121 = sitofp i32 %120 to float
  %122 = mul i64 %116, %4
  %123 = getelementptr inbounds nuw float, ptr %3, i64 %122
  store float %121, ptr %123, align 4
  %124 = add i64 %116, 1
  br label %115
125:
  %126 = getelementptr inbounds i64, ptr %1, i64 %2
  %127 = icmp eq i64 %4, 1
  br i1 %127, label %130, label %128
128:
  %129 = phi i64 [ 0, %125 ], [ %131, %130 ]
  br label %139
130:
  %131 = phi i64 [ %132, %134 ], [ 0, %125 ]
  %132 = add i64 %131, 16
  %133 = icmp ugt i64 %132, %5
  br i1 %133, label %128, label %134
134:
  %135 = getelementptr inbounds nuw i64, ptr %126, i64 %131
  %136 = load <16 x i64>, ptr %135, align 8
  %137 = sitofp <16 x i64> %136 to <16 x float>
  %138 = getelementptr inbounds nuw float, ptr %3, i64 %131
  store <16 x float> %137, ptr %138, align 4
  br label %130
139:
  %140 = phi i64 [ %148, %142 ], [ %129, %128 ]
  %141 = icmp eq i64 %140, %5
  br i1 %141, label %301, label %142
142:
  %143 = getelementptr inbounds nuw i64, ptr %126, i64 %140
  %144 = load i64, ptr %143, align 8
  %145 = sitofp i64 %144 to float
  %146 = mul i64 %140, %4
  %147 = getelementptr inbounds nuw float, ptr %3, i64 %146
  store float %145, ptr %147, align 4
  %148 = add i64 %140, 1
  br label %139
149:
  %150 = getelementptr inbounds i8, ptr %1, i64 %2
  %151 = icmp eq i64 %4, 1
  br i1 %151, label %154, label %152
152:
  %153 = phi i64 [ 0, %149 ], [ %155, %154 ]
  br label %163
154:
  %155 = phi i64 [ %156, %158 ], [ 0, %149 ]
  %156 = add i64 %155, 16
  %157 = icmp ugt i64 %156, %5
  br i1 %157, label %152, label %158
158:
  %159 = getelementptr inbounds nuw i8, ptr %150, i64 %155
  %160 = load <16 x i8>, ptr %159, align 1
  %161 = uitofp <16 x i8> %160 to <16 x float>
  %162 = getelementptr inbounds nuw float, ptr %3, i64 %155
  store <16 x float> %161, ptr %162, align 4
  br label %154
163:
  %164 = phi i64 [ %172, %166 ], [ %153, %152 ]
  %165 = icmp eq i64 %164, %5
  br i1 %165, label %301, label %166
166:
  %167 = getelementptr inbounds nuw i8, ptr %150, i64 %164
  %168 = load i8, ptr %167, align 1
  %169 = uitofp i8 %168 to float
  %170 = mul i64 %164, %4
  %171 = getelementptr inbounds nuw float, ptr %3, i64 %170
  store float %169, ptr %171, align 4
  %172 = add i64 %164, 1
  br label %163
173:
  %174 = getelementptr inbounds i16, ptr %1, i64 %2
  %175 = icmp eq i64 %4, 1
  br i1 %175, label %178, label %176
176:
  %177 = phi i64 [ 0, %173 ], [ %179, %178 ]
  br label %187
178:
  %179 = phi i64 [ %180, %182 ], [ 0, %173 ]
  %180 = add i64 %179, 16
  %181 = icmp ugt i64 %180, %5
  br i1 %181, label %176, label %182
182:
  %183 = getelementptr inbounds nuw i16, ptr %174, i64 %179
  %184 = load <16 x i16>, ptr %183, align 2
  %185 = uitofp <16 x i16> %184 to <16 x float>
  %186 = getelementptr inbounds nuw float, ptr %3, i64 %179
  store <16 x float> %185, ptr %186, align 4
  br label %178
187:
  %188 = phi i64 [ %196, %190 ], [ %177, %176 ]
  %189 = icmp eq i64 %188, %5
  br i1 %189, label %301, label %190
190:
  %191 = getelementptr inbounds nuw i16, ptr %174, i64 %188
  %192 = load i16, ptr %191, align 2
  %193 = uitofp i16 %192 to float
  %194 = mul i64 %188, %4
  %195 = getelementptr inbounds nuw float, ptr %3, i64 %194
  store float %193, ptr %195, align 4
  %196 = add i64 %188, 1
  br label %187
197:
  %198 = getelementptr inbounds i32, ptr %1, i64 %2
  %199 = icmp eq i64 %4, 1
  br i1 %199, label %202, label %200
200:
  %201 = phi i64 [ 0, %197 ], [ %203, %202 ]
  br label %211
202:
  %203 = phi i64 [ %204, %206 ], [ 0, %197 ]
  %204 = add i64 %203, 16
  %205 = icmp ugt i64 %204, %5
  br i1 %205, label %200, label %206
206:
  %207 = getelementptr inbounds nuw i32, ptr %198, i64 %203
  %208 = load <16 x i32>, ptr %207, align 4
  %209 = uitofp <16 x i32> %208 to <16 x float>
  %210 = getelementptr inbounds nuw float, ptr %3, i64 %203
  store <16 x float> %209, ptr %210, align 4
  br label %202
211:
  %212 = phi i64 [ %220, %214 ], [ %201, %200 ]
  %213 = icmp eq i64 %212, %5
  br i1 %213, label %301, label %214
214:
  %215 = getelementptr inbounds nuw i32, ptr %198, i64 %212
  %216 = load i32, ptr %215, align 4
  %217 = uitofp i32 %216 to float
  %218 = mul i64 %212, %4
  %219 = getelementptr inbounds nuw float, ptr %3, i64 %218
  store float %217, ptr %219, align 4
  %220 = add i64 %212, 1
  br label %211
221:
  %222 = getelementptr inbounds i64, ptr %1, i64 %2
  %223 = icmp eq i64 %4, 1
  br i1 %223, label %226, label %224
224:
  %225 = phi i64 [ 0, %221 ], [ %227, %226 ]
  br label %235
226:
  %227 = phi i64 [ %228, %230 ], [ 0, %221 ]
  %228 = add i64 %227, 16
  %229 = icmp ugt i64 %228, %5
  br i1 %229, label %224, label %230
230:
  %231 = getelementptr inbounds nuw i64, ptr %222, i64 %227
  %232 = load <16 x i64>, ptr %231, align 8
  %233 = uitofp <16 x i64> %232 to <16 x float>
  %234 = getelementptr inbounds nuw float, ptr %3, i64 %227
  store <16 x float> %233, ptr %234, align 4
  br label %226
235:
  %236 = phi i64 [ %244, %238 ], [ %225, %224 ]
  %237 = icmp eq i64 %236, %5
  br i1 %237, label %301, label %238
238:
  %239 = getelementptr inbounds nuw i64, ptr %222, i64 %236
  %240 = load i64, ptr %239, align 8
  %241 = uitofp i64 %240 to float
  %242 = mul i64 %236, %4
  %243 = getelementptr inbounds nuw float, ptr %3, i64 %242
  store float %241, ptr %243, align 4
  %244 = add i64 %236, 1
  br label %235
245:
  %246 = getelementptr inbounds i16, ptr %1, i64 %2
  br label %247
247:
  %248 = phi i64 [ 0, %245 ], [ %258, %250 ]
  %249 = icmp eq i64 %248, %5
  br i1 %249, label %301, label %250
250:
  %251 = getelementptr inbounds nuw i16, ptr %246, i64 %248
  %252 = load i16, ptr %251, align 2
  %253 = zext i16 %252 to i32
  %254 = tail call fastcc double @abi.f64_of_half(i32 noundef signext %253) #46
  %255 = fptrunc double %254 to float
  %256 = mul i64 %248, %4
  %257 = getelementptr inbounds nuw float, ptr %3, i64 %256
  store float %255, ptr %257, align 4
  %258 = add i64 %248, 1
  br label %247
259:
  %260 = icmp eq i64 %4, 1
  br i1 %260, label %263, label %261
261:
  %262 = phi i64 [ 0, %259 ], [ %264, %263 ]
  br label %276
263:
  %264 = phi i64 [ %265, %267 ], [ 0, %259 ]
  %265 = add i64 %264, 16
  %266 = icmp ugt i64 %265, %5
  br i1 %266, label %261, label %267
267:
  %268 = add nsw i64 %264, %2
  %269 = tail call fastcc signext i32 @abi.some_bits(ptr noundef %1, i64 noundef %268) #46
  %270 = insertelement <16 x i32> poison, i32 %269, i64 0
  %271 = shufflevector <16 x i32> %270, <16 x i32> poison, <16 x i32> zeroinitializer
  %272 = and <16 x i32> %271, <i32 1, i32 2, i32 4, i32 8, i32 16, i32 32, i32 64, i32 128, i32 256, i32 512, i32 1024, i32 2048, i32 4096, i32 8192, i32 16384, i32 32768>
  %273 = icmp ne <16 x i32> %272, zeroinitializer
  %274 = uitofp <16 x i1> %273 to <16 x float>
  %275 = getelementptr inbounds nuw float, ptr %3, i64 %264
  store <16 x float> %274, ptr %275, align 4
  br label %263
276:
  %277 = phi i64 [ %293, %279 ], [ %262, %261 ]
  %278 = icmp eq i64 %277, %5
  br i1 %278, label %301, label %279
279:
  %280 = add nsw i64 %277, %2
  %281 = ashr i64 %280, 3
  %282 = getelementptr inbounds i8, ptr %1, i64 %281
  %283 = load i8, ptr %282, align 1
  %284 = zext i8 %283 to i32
  %285 = trunc i64 %280 to i32
  %286 = and i32 %285, 7
  %287 = shl nuw nsw i32 1, %286
  %288 = and i32 %287, %284
  %289 = icmp ne i32 %288, 0
  %290 = uitofp i1 %289 to float
  %291 = mul i64 %277, %4
  %292 = getelementptr inbounds nuw float, ptr %3, i64 %291
  store float %290, ptr %292, align 4
  %293 = add i64 %277, 1
  br label %276
294:
  %295 = phi i64 [ %300, %297 ], [ 0, %6 ]
  %296 = icmp eq i64 %295, %5
  br i1 %296, label %301, label %297
297:
  %298 = mul i64 %295, %4
  %299 = getelementptr inbounds nuw float, ptr %3, i64 %298
  store float 0.000000e+00, ptr %299, align 4
  %300 = add i64 %295, 1
  br label %294
301:
  ret void
}
define internal fastcc void @abi.gather_f64(i32 noundef signext range(i32 -2147483648, 17) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, ptr noalias noundef writeonly captures(none) %3, i64 noundef %4, i64 noundef %5) unnamed_addr #26 {
  switch i32 %0, label %293 [
    i32 1, label %7
    i32 2, label %31
    i32 3, label %53
    i32 4, label %77
    i32 5, label %101
    i32 6, label %125
    i32 7, label %149
    i32 8, label %173
    i32 9, label %197
    i32 10, label %221
    i32 12, label %245
    i32 11, label %258
  ]
7:
  %8 = getelementptr inbounds float, ptr %1, i64 %2
  %9 = icmp eq i64 %4, 1
  br i1 %9, label %12, label %10
10:
  %11 = phi i64 [ 0, %7 ], [ %13, %12 ]
  br label %21
12:
  %13 = phi i64 [ %14, %16 ], [ 0, %7 ]
  %14 = add i64 %13, 16
  %15 = icmp ugt i64 %14, %5
  br i1 %15, label %10, label %16
16:
  %17 = getelementptr inbounds nuw float, ptr %8, i64 %13
  %18 = load <16 x float>, ptr %17, align 4
  %19 = fpext <16 x float> %18 to <16 x double>
  %20 = getelementptr inbounds nuw double, ptr %3, i64 %13
  store <16 x double> %19, ptr %20, align 8
  br label %12
21:
  %22 = phi i64 [ %30, %24 ], [ %11, %10 ]
  %23 = icmp eq i64 %22, %5
  br i1 %23, label %300, label %24
24:
  %25 = getelementptr inbounds nuw float, ptr %8, i64 %22
  %26 = load float, ptr %25, align 4
  %27 = fpext float %26 to double
  %28 = mul i64 %22, %4
  %29 = getelementptr inbounds nuw double, ptr %3, i64 %28
  store double %27, ptr %29, align 8
  %30 = add i64 %22, 1
  br label %21
31:
  %32 = getelementptr inbounds double, ptr %1, i64 %2
  %33 = icmp eq i64 %4, 1
  br i1 %33, label %36, label %34
34:
  %35 = phi i64 [ 0, %31 ], [ %37, %36 ]
  br label %44
36:
  %37 = phi i64 [ %38, %40 ], [ 0, %31 ]
  %38 = add i64 %37, 16
  %39 = icmp ugt i64 %38, %5
  br i1 %39, label %34, label %40
40:
  %41 = getelementptr inbounds nuw double, ptr %32, i64 %37
  %42 = load <16 x double>, ptr %41, align 8
  %43 = getelementptr inbounds nuw double, ptr %3, i64 %37
  store <16 x double> %42, ptr %43, align 8
  br label %36
44:
  %45 = phi i64 [ %52, %47 ], [ %35, %34 ]
  %46 = icmp eq i64 %45, %5
  br i1 %46, label %300, label %47
47:
  %48 = getelementptr inbounds nuw double, ptr %32, i64 %45
  %49 = load double, ptr %48, align 8
  %50 = mul i64 %45, %4
  %51 = getelementptr inbounds nuw double, ptr %3, i64 %50
  store double %49, ptr %51, align 8
  %52 = add i64 %45, 1
  br label %44
53:
  %54 = getelementptr inbounds i8, ptr %1, i64 %2
  %55 = icmp eq i64 %4, 1
  br i1 %55, label %58, label %56
56:
  %57 = phi i64 [ 0, %53 ], [ %59, %58 ]
  br label %67
58:
  %59 = phi i64 [ %60, %62 ], [ 0, %53 ]
  %60 = add i64 %59, 16
  %61 = icmp ugt i64 %60, %5
  br i1 %61, label %56, label %62
62:
  %63 = getelementptr inbounds nuw i8, ptr %54, i64 %59
  %64 = load <16 x i8>, ptr %63, align 1
  %65 = sitofp <16 x i8> %64 to <16 x double>
  %66 = getelementptr inbounds nuw double, ptr %3, i64 %59
  store <16 x double> %65, ptr %66, align 8
  br label %58
67:
  %68 = phi i64 [ %76, %70 ], [ %57, %56 ]
  %69 = icmp eq i64 %68, %5
  br i1 %69, label %300, label %70
70:
  %71 = getelementptr inbounds nuw i8, ptr %54, i64 %68
  %72 = load i8, ptr %71, align 1
  %73 = sitofp i8 %72 to double
  %74 = mul i64 %68, %4
  %75 = getelementptr inbounds nuw double, ptr %3, i64 %74
  store double %73, ptr %75, align 8
  %76 = add i64 %68, 1
  br label %67
77:
  %78 = getelementptr inbounds i16, ptr %1, i64 %2
  %79 = icmp eq i64 %4, 1
  br i1 %79, label %82, label %80
80:
  %81 = phi i64 [ 0, %77 ], [ %83, %82 ]
  br label %91
82:
  %83 = phi i64 [ %84, %86 ], [ 0, %77 ]
  %84 = add i64 %83, 16
  %85 = icmp ugt i64 %84, %5
  br i1 %85, label %80, label %86
86:
  %87 = getelementptr inbounds nuw i16, ptr %78, i64 %83
  %88 = load <16 x i16>, ptr %87, align 2
  %89 = sitofp <16 x i16> %88 to <16 x double>
  %90 = getelementptr inbounds nuw double, ptr %3, i64 %83
  store <16 x double> %89, ptr %90, align 8
  br label %82
91:
  %92 = phi i64 [ %100, %94 ], [ %81, %80 ]
  %93 = icmp eq i64 %92, %5
  br i1 %93, label %300, label %94
94:
  %95 = getelementptr inbounds nuw i16, ptr %78, i64 %92
  %96 = load i16, ptr %95, align 2
  %97 = sitofp i16 %96 to double
  %98 = mul i64 %92, %4
  %99 = getelementptr inbounds nuw double, ptr %3, i64 %98
  store double %97, ptr %99, align 8
  %100 = add i64 %92, 1
  br label %91
101:
  %102 = getelementptr inbounds i32, ptr %1, i64 %2
  %103 = icmp eq i64 %4, 1
  br i1 %103, label %106, label %104
104:
  %105 = phi i64 [ 0, %101 ], [ %107, %106 ]
  br label %115
106:
  %107 = phi i64 [ %108, %110 ], [ 0, %101 ]
  %108 = add i64 %107, 16
  %109 = icmp ugt i64 %108, %5
  br i1 %109, label %104, label %110
110:
  %111 = getelementptr inbounds nuw i32, ptr %102, i64 %107
  %112 = load <16 x i32>, ptr %111, align 4
  %113 = sitofp <16 x i32> %112 to <16 x double>
  %114 = getelementptr inbounds nuw double, ptr %3, i64 %107
  store <16 x double> %113, ptr %114, align 8
  br label %106
115:
  %116 = phi i64 [ %124, %118 ], [ %105, %104 ]
  %117 = icmp eq i64 %116, %5
  br i1 %117, label %300, label %118
118:
  %119 = getelementptr inbounds nuw i32, ptr %102, i64 %116
  %120 = load i32, ptr %119, align 4
  %121 = sitofp i32 %120 to double
  %122 = mul i64 %116, %4
  %123 = getelementptr inbounds nuw double, ptr %3, i64 %122
  store double %121, ptr %123, align 8
  %124 = add i64 %116, 1
  br label %115
125:
  %126 = getelementptr inbounds i64, ptr %1, i64 %2
  %127 = icmp eq i64 %4, 1
  br i1 %127, label %130, label %128
128:
  %129 = phi i64 [ 0, %125 ], [ %131, %130 ]
  br label %139
130:
  %131 = phi i64 [ %132, %134 ], [ 0, %125 ]
  %132 = add i64 %131, 16
  %133 = icmp ugt i64 %132, %5
  br i1 %133, label %128, label %134
134:
  %135 = getelementptr inbounds nuw i64, ptr %126, i64 %131
  %136 = load <16 x i64>, ptr %135, align 8
  %137 = sitofp <16 x i64> %136 to <16 x double>
  %138 = getelementptr inbounds nuw double, ptr %3, i64 %131
  store <16 x double> %137, ptr %138, align 8
  br label %130
139:
  %140 = phi i64 [ %148, %142 ], [ %129, %128 ]
  %141 = icmp eq i64 %140, %5
  br i1 %141, label %300, label %142
142:
  %143 = getelementptr inbounds nuw i64, ptr %126, i64 %140
  %144 = load i64, ptr %143, align 8
  %145 = sitofp i64 %144 to double
  %146 = mul i64 %140, %4
  %147 = getelementptr inbounds nuw double, ptr %3, i64 %146
  store double %145, ptr %147, align 8
  %148 = add i64 %140, 1
  br label %139
149:
  %150 = getelementptr inbounds i8, ptr %1, i64 %2
  %151 = icmp eq i64 %4, 1
  br i1 %151, label %154, label %152
152:
  %153 = phi i64 [ 0, %149 ], [ %155, %154 ]
  br label %163
154:
  %155 = phi i64 [ %156, %158 ], [ 0, %149 ]
  %156 = add i64 %155, 16
  %157 = icmp ugt i64 %156, %5
  br i1 %157, label %152, label %158
158:
  %159 = getelementptr inbounds nuw i8, ptr %150, i64 %155
  %160 = load <16 x i8>, ptr %159, align 1
  %161 = uitofp <16 x i8> %160 to <16 x double>
  %162 = getelementptr inbounds nuw double, ptr %3, i64 %155
  store <16 x double> %161, ptr %162, align 8
  br label %154
163:
  %164 = phi i64 [ %172, %166 ], [ %153, %152 ]
  %165 = icmp eq i64 %164, %5
  br i1 %165, label %300, label %166
166:
  %167 = getelementptr inbounds nuw i8, ptr %150, i64 %164
  %168 = load i8, ptr %167, align 1
  %169 = uitofp i8 %168 to double
  %170 = mul i64 %164, %4
  %171 = getelementptr inbounds nuw double, ptr %3, i64 %170
  store double %169, ptr %171, align 8
  %172 = add i64 %164, 1
  br label %163
173:
  %174 = getelementptr inbounds i16, ptr %1, i64 %2
  %175 = icmp eq i64 %4, 1
  br i1 %175, label %178, label %176
176:
  %177 = phi i64 [ 0, %173 ], [ %179, %178 ]
  br label %187
178:
  %179 = phi i64 [ %180, %182 ], [ 0, %173 ]
  %180 = add i64 %179, 16
  %181 = icmp ugt i64 %180, %5
  br i1 %181, label %176, label %182
182:
  %183 = getelementptr inbounds nuw i16, ptr %174, i64 %179
  %184 = load <16 x i16>, ptr %183, align 2
  %185 = uitofp <16 x i16> %184 to <16 x double>
  %186 = getelementptr inbounds nuw double, ptr %3, i64 %179
  store <16 x double> %185, ptr %186, align 8
  br label %178
187:
  %188 = phi i64 [ %196, %190 ], [ %177, %176 ]
  %189 = icmp eq i64 %188, %5
  br i1 %189, label %300, label %190
190:
  %191 = getelementptr inbounds nuw i16, ptr %174, i64 %188
  %192 = load i16, ptr %191, align 2
  %193 = uitofp i16 %192 to double
  %194 = mul i64 %188, %4
  %195 = getelementptr inbounds nuw double, ptr %3, i64 %194
  store double %193, ptr %195, align 8
  %196 = add i64 %188, 1
  br label %187
197:
  %198 = getelementptr inbounds i32, ptr %1, i64 %2
  %199 = icmp eq i64 %4, 1
  br i1 %199, label %202, label %200
200:
  %201 = phi i64 [ 0, %197 ], [ %203, %202 ]
  br label %211
202:
  %203 = phi i64 [ %204, %206 ], [ 0, %197 ]
  %204 = add i64 %203, 16
  %205 = icmp ugt i64 %204, %5
  br i1 %205, label %200, label %206
206:
  %207 = getelementptr inbounds nuw i32, ptr %198, i64 %203
  %208 = load <16 x i32>, ptr %207, align 4
  %209 = uitofp <16 x i32> %208 to <16 x double>
  %210 = getelementptr inbounds nuw double, ptr %3, i64 %203
  store <16 x double> %209, ptr %210, align 8
  br label %202
211:
  %212 = phi i64 [ %220, %214 ], [ %201, %200 ]
  %213 = icmp eq i64 %212, %5
  br i1 %213, label %300, label %214
214:
  %215 = getelementptr inbounds nuw i32, ptr %198, i64 %212
  %216 = load i32, ptr %215, align 4
  %217 = uitofp i32 %216 to double
  %218 = mul i64 %212, %4
  %219 = getelementptr inbounds nuw double, ptr %3, i64 %218
  store double %217, ptr %219, align 8
  %220 = add i64 %212, 1
  br label %211
221:
  %222 = getelementptr inbounds i64, ptr %1, i64 %2
  %223 = icmp eq i64 %4, 1
  br i1 %223, label %226, label %224
224:
  %225 = phi i64 [ 0, %221 ], [ %227, %226 ]
  br label %235
226:
  %227 = phi i64 [ %228, %230 ], [ 0, %221 ]
  %228 = add i64 %227, 16
  %229 = icmp ugt i64 %228, %5
  br i1 %229, label %224, label %230
230:
  %231 = getelementptr inbounds nuw i64, ptr %222, i64 %227
  %232 = load <16 x i64>, ptr %231, align 8
  %233 = uitofp <16 x i64> %232 to <16 x double>
  %234 = getelementptr inbounds nuw double, ptr %3, i64 %227
  store <16 x double> %233, ptr %234, align 8
  br label %226
235:
  %236 = phi i64 [ %244, %238 ], [ %225, %224 ]
  %237 = icmp eq i64 %236, %5
  br i1 %237, label %300, label %238
238:
  %239 = getelementptr inbounds nuw i64, ptr %222, i64 %236
  %240 = load i64, ptr %239, align 8
  %241 = uitofp i64 %240 to double
  %242 = mul i64 %236, %4
  %243 = getelementptr inbounds nuw double, ptr %3, i64 %242
  store double %241, ptr %243, align 8
  %244 = add i64 %236, 1
  br label %235
245:
  %246 = getelementptr inbounds i16, ptr %1, i64 %2
  br label %247
247:
  %248 = phi i64 [ 0, %245 ], [ %257, %250 ]
  %249 = icmp eq i64 %248, %5
  br i1 %249, label %300, label %250
250:
  %251 = getelementptr inbounds nuw i16, ptr %246, i64 %248
  %252 = load i16, ptr %251, align 2
  %253 = zext i16 %252 to i32
  %254 = tail call fastcc double @abi.f64_of_half(i32 noundef signext %253) #46
  %255 = mul i64 %248, %4
  %256 = getelementptr inbounds nuw double, ptr %3, i64 %255
  store double %254, ptr %256, align 8
  %257 = add i64 %248, 1
  br label %247
258:
  %259 = icmp eq i64 %4, 1
  br i1 %259, label %262, label %260
260:
  %261 = phi i64 [ 0, %258 ], [ %263, %262 ]
  br label %275
262:
  %263 = phi i64 [ %264, %266 ], [ 0, %258 ]
  %264 = add i64 %263, 16
  %265 = icmp ugt i64 %264, %5
  br i1 %265, label %260, label %266
266:
  %267 = add nsw i64 %263, %2
  %268 = tail call fastcc signext i32 @abi.some_bits(ptr noundef %1, i64 noundef %267) #46
  %269 = insertelement <16 x i32> poison, i32 %268, i64 0
  %270 = shufflevector <16 x i32> %269, <16 x i32> poison, <16 x i32> zeroinitializer
  %271 = and <16 x i32> %270, <i32 1, i32 2, i32 4, i32 8, i32 16, i32 32, i32 64, i32 128, i32 256, i32 512, i32 1024, i32 2048, i32 4096, i32 8192, i32 16384, i32 32768>
  %272 = icmp ne <16 x i32> %271, zeroinitializer
  %273 = uitofp <16 x i1> %272 to <16 x double>
  %274 = getelementptr inbounds nuw double, ptr %3, i64 %263
  store <16 x double> %273, ptr %274, align 8
  br label %262
275:
  %276 = phi i64 [ %292, %278 ], [ %261, %260 ]
  %277 = icmp eq i64 %276, %5
  br i1 %277, label %300, label %278
278:
  %279 = add nsw i64 %276, %2
  %280 = ashr i64 %279, 3
  %281 = getelementptr inbounds i8, ptr %1, i64 %280
  %282 = load i8, ptr %281, align 1
  %283 = zext i8 %282 to i32
  %284 = trunc i64 %279 to i32
  %285 = and i32 %284, 7
  %286 = shl nuw nsw i32 1, %285
  %287 = and i32 %286, %283
  %288 = icmp ne i32 %287, 0
  %289 = uitofp i1 %288 to double
  %290 = mul i64 %276, %4
  %291 = getelementptr inbounds nuw double, ptr %3, i64 %290
  store double %289, ptr %291, align 8
  %292 = add i64 %276, 1
  br label %275
293:
  %294 = phi i64 [ %299, %296 ], [ 0, %6 ]
  %295 = icmp eq i64 %294, %5
  br i1 %295, label %300, label %296
296:
  %297 = mul i64 %294, %4
  %298 = getelementptr inbounds nuw double, ptr %3, i64 %297
  store double 0.000000e+00, ptr %298, align 8
  %299 = add i64 %294, 1
  br label %293
300:
  ret void
}
define internal fastcc signext range(i32 0, 16777216) i32 @abi.some_bits(ptr noundef readonly captures(none) %0, i64 noundef %1) unnamed_addr #37 {
  %3 = ashr i64 %1, 3
  %4 = getelementptr inbounds i8, ptr %0, i64 %3
  %5 = load i8, ptr %4, align 1
  %6 = zext i8 %5 to i32
  %7 = getelementptr inbounds nuw i8, ptr %4, i64 1
  %8 = load i8, ptr %7, align 1
  %9 = zext i8 %8 to i32
  %10 = shl nuw nsw i32 %9, 8
  %11 = or disjoint i32 %10, %6
  %12 = and i64 %1, 7
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %20, label %14
14:
  %15 = getelementptr inbounds nuw i8, ptr %4, i64 2
  %16 = load i8, ptr %15, align 1
  %17 = zext i8 %16 to i32
  %18 = shl nuw nsw i32 %17, 16
  %19 = or disjoint i32 %18, %11
  br label %20
20:
  %21 = phi i32 [ %19, %14 ], [ %11, %2 ]
  %22 = trunc nuw nsw i64 %12 to i32
  %23 = lshr i32 %21, %22
  ret i32 %23
}
define internal fastcc void @abi.nulls_f32(ptr noundef readonly captures(none) %0, i64 noundef %1, ptr noundef captures(none) %2, i64 noundef %3, i64 noundef %4) unnamed_addr #26 {
  %6 = icmp eq i64 %3, 1
  br i1 %6, label %9, label %7
7:
  %8 = phi i64 [ 0, %5 ], [ %10, %9 ]
  br label %23
9:
  %10 = phi i64 [ %11, %13 ], [ 0, %5 ]
  %11 = add i64 %10, 16
  %12 = icmp ugt i64 %11, %4
  br i1 %12, label %7, label %13
13:
  %14 = add nsw i64 %10, %1
  %15 = tail call fastcc signext i32 @abi.some_bits(ptr noundef %0, i64 noundef %14) #46
  %16 = insertelement <16 x i32> poison, i32 %15, i64 0
  %17 = shufflevector <16 x i32> %16, <16 x i32> poison, <16 x i32> zeroinitializer
  %18 = and <16 x i32> %17, <i32 1, i32 2, i32 4, i32 8, i32 16, i32 32, i32 64, i32 128, i32 256, i32 512, i32 1024, i32 2048, i32 4096, i32 8192, i32 16384, i32 32768>
  %19 = icmp eq <16 x i32> %18, zeroinitializer
  %20 = getelementptr inbounds nuw float, ptr %2, i64 %10
  %21 = load <16 x i32>, ptr %20, align 4
  %22 = select <16 x i1> %19, <16 x i32> splat (i32 2143289344), <16 x i32> %21
  store <16 x i32> %22, ptr %20, align 4
  br label %9
23:
  %24 = phi i64 [ %8, %7 ], [ %35, %51 ]
  %25 = icmp ult i64 %24, %4
  br i1 %25, label %27, label %26
26:
  ret void
27:
  %28 = add nsw i64 %24, %1
  %29 = and i64 %28, 7
  %30 = icmp eq i64 %29, 0
  %31 = add i64 %24, 8
  %32 = sub i64 %31, %29
  %33 = add i64 %24, 32
  %34 = select i1 %30, i64 %33, i64 %32
  %35 = tail call i64 @llvm.umin.i64(i64 %34, i64 %4)
  %36 = icmp eq i64 %35, %33
  br i1 %36, label %37, label %52
37:
  %38 = ashr i64 %28, 3
  %39 = getelementptr inbounds i8, ptr %0, i64 %38
  %40 = load i8, ptr %39, align 1
  %41 = getelementptr inbounds nuw i8, ptr %39, i64 1
  %42 = load i8, ptr %41, align 1
  %43 = and i8 %42, %40
  %44 = getelementptr inbounds nuw i8, ptr %39, i64 2
  %45 = load i8, ptr %44, align 1
  %46 = and i8 %43, %45
  %47 = getelementptr inbounds nuw i8, ptr %39, i64 3
  %48 = load i8, ptr %47, align 1
  %49 = and i8 %46, %48
  %50 = icmp eq i8 %49, -1
  br i1 %50, label %51, label %52
51:
  br label %23
52:
  %53 = tail call i64 @llvm.umax.i64(i64 %24, i64 %35)
  br label %54
54:
  %55 = phi i64 [ %24, %52 ], [ %72, %57 ]
  %56 = icmp eq i64 %55, %53
  br i1 %56, label %51, label %57
57:
  %58 = mul i64 %55, %3
  %59 = getelementptr inbounds nuw float, ptr %2, i64 %58
  %60 = load float, ptr %59, align 4
  %61 = add nsw i64 %55, %1
  %62 = ashr i64 %61, 3
  %63 = getelementptr inbounds i8, ptr %0, i64 %62
  %64 = load i8, ptr %63, align 1
  %65 = zext i8 %64 to i32
  %66 = trunc i64 %61 to i32
  %67 = and i32 %66, 7
  %68 = shl nuw nsw i32 1, %67
  %69 = and i32 %68, %65
  %70 = icmp eq i32 %69, 0
  %71 = select i1 %70, float 0x7FF8000000000000, float %60
  store float %71, ptr %59, align 4
  %72 = add i64 %55, 1
  br label %54
}
define internal fastcc void @abi.nulls_f64(ptr noundef readonly captures(none) %0, i64 noundef %1, ptr noundef captures(none) %2, i64 noundef %3, i64 noundef %4) unnamed_addr #26 {
  %6 = icmp eq i64 %3, 1
  br i1 %6, label %9, label %7
7:
  %8 = phi i64 [ 0, %5 ], [ %10, %9 ]
  br label %23
9:
  %10 = phi i64 [ %11, %13 ], [ 0, %5 ]
  %11 = add i64 %10, 16
  %12 = icmp ugt i64 %11, %4
  br i1 %12, label %7, label %13
13:
  %14 = add nsw i64 %10, %1
  %15 = tail call fastcc signext i32 @abi.some_bits(ptr noundef %0, i64 noundef %14) #46
  %16 = insertelement <16 x i32> poison, i32 %15, i64 0
  %17 = shufflevector <16 x i32> %16, <16 x i32> poison, <16 x i32> zeroinitializer
  %18 = and <16 x i32> %17, <i32 1, i32 2, i32 4, i32 8, i32 16, i32 32, i32 64, i32 128, i32 256, i32 512, i32 1024, i32 2048, i32 4096, i32 8192, i32 16384, i32 32768>
  %19 = icmp eq <16 x i32> %18, zeroinitializer
  %20 = getelementptr inbounds nuw double, ptr %2, i64 %10
  %21 = load <16 x i64>, ptr %20, align 8
  %22 = select <16 x i1> %19, <16 x i64> splat (i64 9221120237041090560), <16 x i64> %21
  store <16 x i64> %22, ptr %20, align 8
  br label %9
23:
  %24 = phi i64 [ %8, %7 ], [ %35, %51 ]
  %25 = icmp ult i64 %24, %4
  br i1 %25, label %27, label %26
26:
  ret void
27:
  %28 = add nsw i64 %24, %1
  %29 = and i64 %28, 7
  %30 = icmp eq i64 %29, 0
  %31 = add i64 %24, 8
  %32 = sub i64 %31, %29
  %33 = add i64 %24, 32
  %34 = select i1 %30, i64 %33, i64 %32
  %35 = tail call i64 @llvm.umin.i64(i64 %34, i64 %4)
  %36 = icmp eq i64 %35, %33
  br i1 %36, label %37, label %52
37:
  %38 = ashr i64 %28, 3
  %39 = getelementptr inbounds i8, ptr %0, i64 %38
  %40 = load i8, ptr %39, align 1
  %41 = getelementptr inbounds nuw i8, ptr %39, i64 1
  %42 = load i8, ptr %41, align 1
  %43 = and i8 %42, %40
  %44 = getelementptr inbounds nuw i8, ptr %39, i64 2
  %45 = load i8, ptr %44, align 1
  %46 = and i8 %43, %45
  %47 = getelementptr inbounds nuw i8, ptr %39, i64 3
  %48 = load i8, ptr %47, align 1
  %49 = and i8 %46, %48
  %50 = icmp eq i8 %49, -1
  br i1 %50, label %51, label %52
51:
  br label %23
52:
  %53 = tail call i64 @llvm.umax.i64(i64 %24, i64 %35)
  br label %54
54:
  %55 = phi i64 [ %24, %52 ], [ %72, %57 ]
  %56 = icmp eq i64 %55, %53
  br i1 %56, label %51, label %57
57:
  %58 = mul i64 %55, %3
  %59 = getelementptr inbounds nuw double, ptr %2, i64 %58
  %60 = load double, ptr %59, align 8
  %61 = add nsw i64 %55, %1
  %62 = ashr i64 %61, 3
  %63 = getelementptr inbounds i8, ptr %0, i64 %62
  %64 = load i8, ptr %63, align 1
  %65 = zext i8 %64 to i32
  %66 = trunc i64 %61 to i32
  %67 = and i32 %66, 7
  %68 = shl nuw nsw i32 1, %67
  %69 = and i32 %68, %65
  %70 = icmp eq i32 %69, 0
  %71 = select i1 %70, double 0x7FF8000000000000, double %60
  store double %71, ptr %59, align 8
  %72 = add i64 %55, 1
  br label %54
}
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #38
define internal fastcc void @abi.refuse_row(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, ptr noundef readonly captures(none) %3) unnamed_addr #2 {
  %5 = alloca %struct.Text, align 8
  %6 = load ptr, ptr %0, align 8
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 124
  %8 = load i32, ptr %7, align 4
  %9 = icmp eq i32 %8, 1
  br i1 %9, label %10, label %15
10:
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %12 = load ptr, ptr %11, align 8
  %13 = getelementptr inbounds i8, ptr %12, i64 %2
  store i8 1, ptr %13, align 1
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 120
  store i8 1, ptr %14, align 8
  br label %69
15:
  %16 = add i64 %2, %1
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %18 = load i64, ptr %17, align 8
  %19 = icmp slt i64 %16, %18
  br i1 %19, label %20, label %69
20:
  store i64 %16, ptr %17, align 8
  %21 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 40), align 8
  %22 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 56), align 8
  %23 = tail call i32 @llvm.smax.i32(i32 %21, i32 0)
  %24 = zext nneg i32 %23 to i64
  br label %25
25:
  %26 = phi i64 [ %56, %51 ], [ 0, %20 ]
  %27 = phi i32 [ %48, %51 ], [ -1, %20 ]
  %28 = phi i32 [ %55, %51 ], [ 0, %20 ]
  %29 = icmp eq i64 %26, %24
  br i1 %29, label %30, label %39
30:
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #47
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %32 = load ptr, ptr %31, align 8
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %34 = load i64, ptr %33, align 8
  %35 = add i64 %16, %34
  call fastcc void @abi.begin(ptr noundef %5, ptr noundef %32, i32 noundef signext 3, i64 noundef %35, i32 noundef signext %27) #46
  call fastcc void @abi.put(ptr noundef %5, ptr noundef nonnull @abi.str.93) #46
  call fastcc void @abi.put_name(ptr noundef %5, ptr noundef %3) #46
  call fastcc void @abi.put(ptr noundef %5, ptr noundef nonnull @abi.str.137) #46
  %36 = load i64, ptr %33, align 8
  %37 = add i64 %16, %36
  call fastcc void @abi.put_int(ptr noundef %5, i64 noundef %37) #46
  call fastcc void @abi.put(ptr noundef %5, ptr noundef nonnull @abi.str.142) #46
  %38 = call fastcc signext i32 @abi.end(ptr noundef %5) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #47
  br label %69
39:
  %40 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %22, i64 %26
  %41 = getelementptr inbounds nuw i8, ptr %40, i64 32
  %42 = load i32, ptr %41, align 8
  %43 = getelementptr inbounds nuw i8, ptr %40, i64 40
  %44 = tail call i32 @llvm.smax.i32(i32 %42, i32 0)
  %45 = zext nneg i32 %44 to i64
  br label %46
46:
  %47 = phi i64 [ %67, %65 ], [ 0, %39 ]
  %48 = phi i32 [ %66, %65 ], [ %27, %39 ]
  %49 = phi i32 [ %68, %65 ], [ %28, %39 ]
  %50 = icmp eq i64 %47, %45
  br i1 %50, label %51, label %57
51:
  %52 = add i32 %28, %44
  %53 = icmp eq i32 %42, 0
  %54 = zext i1 %53 to i32
  %55 = add nsw i32 %52, %54
  %56 = add nuw nsw i64 %26, 1
  br label %25
57:
  %58 = icmp slt i32 %48, 0
  br i1 %58, label %59, label %65
59:
  %60 = load ptr, ptr %43, align 8
  %61 = getelementptr inbounds nuw %struct.CarrotColumnDesc, ptr %60, i64 %47
  %62 = load ptr, ptr %61, align 8
  %63 = tail call fastcc zeroext i1 @abi.same(ptr noundef %62, ptr noundef %3) #46
  %64 = select i1 %63, i32 %49, i32 %48
  br label %65
65:
  %66 = phi i32 [ %48, %57 ], [ %64, %59 ]
  %67 = add nuw nsw i64 %47, 1
  %68 = add nsw i32 %49, 1
  br label %46
69:
  ret void
}
define internal fastcc void @abi.close_device(ptr noundef %0) unnamed_addr #0 {
  %2 = load i32, ptr @carrot_parts, align 4
  %3 = and i32 %2, 2048
  %4 = icmp ne i32 %3, 0
  %5 = icmp ne ptr %0, null
  %6 = and i1 %5, %4
  br i1 %6, label %7, label %11
7:
  %8 = load ptr, ptr @carrot_device, align 8
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %10 = load ptr, ptr %9, align 8
  tail call void %10(ptr noundef nonnull %0) #48
  br label %11
11:
  ret void
}
define internal fastcc signext i32 @abi.test_rows(ptr noundef nonnull readonly captures(none) %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef %4) unnamed_addr #3 {
  %6 = alloca %struct.Value, align 8
  %7 = alloca %struct.Value, align 8
  %8 = alloca i64, align 8
  %9 = alloca %struct.Text, align 8
  store i64 %3, ptr %8, align 8
  %10 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 40), align 8
  %11 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 56), align 8
  %12 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 120), align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %14 = tail call i32 @llvm.smax.i32(i32 %10, i32 0)
  %15 = zext nneg i32 %14 to i64
  br label %16
16:
  %17 = phi i64 [ %42, %25 ], [ 0, %5 ]
  %18 = icmp eq i64 %17, %15
  br i1 %18, label %19, label %25
19:
  %20 = load i32, ptr @carrot_parts, align 4
  %21 = and i32 %20, 2048
  %22 = icmp ne i32 %21, 0
  %23 = icmp ne ptr %1, null
  %24 = and i1 %23, %22
  br i1 %24, label %43, label %54
25:
  %26 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %11, i64 %17
  %27 = getelementptr inbounds nuw ptr, ptr %12, i64 %17
  %28 = load ptr, ptr %27, align 8
  %29 = getelementptr inbounds nuw i8, ptr %26, i64 24
  %30 = load i64, ptr %29, align 8
  %31 = mul nsw i64 %30, %2
  %32 = getelementptr inbounds nuw i8, ptr %26, i64 8
  %33 = load i32, ptr %32, align 8
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds i8, ptr @abi.sizes, i64 %34
  %36 = load i8, ptr %35, align 1
  %37 = zext i8 %36 to i64
  %38 = mul i64 %31, %37
  %39 = getelementptr inbounds nuw i8, ptr %28, i64 %38
  %40 = load ptr, ptr %13, align 8
  %41 = getelementptr inbounds nuw ptr, ptr %40, i64 %17
  store ptr %39, ptr %41, align 8
  %42 = add nuw nsw i64 %17, 1
  br label %16
43:
  %44 = load ptr, ptr @carrot_device, align 8
  %45 = getelementptr inbounds nuw i8, ptr %44, i64 16
  %46 = load ptr, ptr %45, align 8
  %47 = load ptr, ptr %13, align 8
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %49 = load ptr, ptr %48, align 8
  %50 = call signext i32 %46(ptr noundef nonnull %1, ptr noundef %47, ptr noundef %49, ptr noundef nonnull %8, ptr noundef %4) #48
  %51 = icmp eq i32 %50, 0
  br i1 %51, label %52, label %181
52:
  %53 = load i64, ptr %8, align 8
  br label %63
54:
  %55 = load i64, ptr %8, align 8
  br i1 %23, label %63, label %56
56:
  %57 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 176), align 8
  %58 = load ptr, ptr %13, align 8
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %60 = load ptr, ptr %59, align 8
  %61 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %62 = load ptr, ptr %61, align 8
  tail call void %57(ptr noundef %58, ptr noundef %60, ptr noundef %62, i64 noundef %55) #48
  br label %63
63:
  %64 = phi i64 [ %53, %52 ], [ %55, %56 ], [ %55, %54 ]
  %65 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 44), align 4
  %66 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 64), align 8
  %67 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 128), align 8
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %69 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %70 = getelementptr inbounds nuw i8, ptr %6, i64 17
  %71 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %72 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %73 = getelementptr inbounds nuw i8, ptr %7, i64 17
  %74 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %75 = load double, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 144), align 8
  %76 = load double, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 136), align 8
  %77 = call i64 @llvm.smax.i64(i64 %64, i64 0)
  %78 = call i32 @llvm.smax.i32(i32 %65, i32 0)
  %79 = zext nneg i32 %78 to i64
  br label %80
80:
  %81 = phi i64 [ %174, %173 ], [ 0, %63 ]
  %82 = icmp eq i64 %81, %79
  br i1 %82, label %181, label %83
83:
  %84 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %66, i64 %81
  %85 = getelementptr inbounds nuw ptr, ptr %67, i64 %81
  %86 = load ptr, ptr %85, align 8
  %87 = icmp eq ptr %86, null
  br i1 %87, label %173, label %88
88:
  %89 = getelementptr inbounds nuw i8, ptr %84, i64 24
  %90 = load i64, ptr %89, align 8
  %91 = mul nsw i64 %90, %2
  %92 = getelementptr inbounds nuw i8, ptr %84, i64 8
  %93 = load i32, ptr %92, align 8
  %94 = sext i32 %93 to i64
  %95 = getelementptr inbounds i8, ptr @abi.sizes, i64 %94
  %96 = load i8, ptr %95, align 1
  %97 = zext i8 %96 to i64
  %98 = mul i64 %91, %97
  %99 = getelementptr inbounds nuw i8, ptr %86, i64 %98
  %100 = call i64 @llvm.smax.i64(i64 %90, i64 0)
  %101 = icmp eq i32 %93, 11
  %102 = select i1 %101, i32 7, i32 %93
  br label %103
103:
  %104 = phi i64 [ 0, %88 ], [ %172, %171 ]
  %105 = icmp eq i64 %104, %77
  br i1 %105, label %173, label %106
106:
  %107 = mul nsw i64 %90, %104
  br label %108
108:
  %109 = phi i64 [ %170, %169 ], [ 0, %106 ]
  %110 = icmp eq i64 %109, %100
  br i1 %110, label %171, label %111
111:
  %112 = load ptr, ptr %68, align 8
  %113 = getelementptr inbounds nuw ptr, ptr %112, i64 %81
  %114 = load ptr, ptr %113, align 8
  %115 = add nsw i64 %107, %109
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #47
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #47
  call fastcc void @abi.read_value(i32 noundef signext %102, ptr noundef readonly %114, i64 noundef %115, ptr noundef %6) #46
  call fastcc void @abi.read_value(i32 noundef signext %102, ptr noundef nonnull readonly %99, i64 noundef %115, ptr noundef %7) #46
  %116 = load i8, ptr %69, align 8
  %117 = trunc nuw i8 %116 to i1
  br i1 %117, label %118, label %120
118:
  %119 = load double, ptr %6, align 8
  br label %128
120:
  %121 = load i8, ptr %70, align 1
  %122 = trunc nuw i8 %121 to i1
  %123 = load i64, ptr %71, align 8
  br i1 %122, label %124, label %126
124:
  %125 = uitofp i64 %123 to double
  br label %128
126:
  %127 = sitofp i64 %123 to double
  br label %128
128:
  %129 = phi double [ %119, %118 ], [ %125, %124 ], [ %127, %126 ]
  %130 = load i8, ptr %72, align 8
  %131 = trunc nuw i8 %130 to i1
  br i1 %131, label %132, label %134
132:
  %133 = load double, ptr %7, align 8
  br label %142
134:
  %135 = load i8, ptr %73, align 1
  %136 = trunc nuw i8 %135 to i1
  %137 = load i64, ptr %74, align 8
  br i1 %136, label %138, label %140
138:
  %139 = uitofp i64 %137 to double
  br label %142
140:
  %141 = sitofp i64 %137 to double
  br label %142
142:
  %143 = phi double [ %133, %132 ], [ %139, %138 ], [ %141, %140 ]
  switch i32 %93, label %165 [
    i32 12, label %144
    i32 2, label %144
    i32 1, label %144
  ]
144:
  %145 = fcmp uno double %143, 0.000000e+00
  br i1 %145, label %146, label %148
146:
  %147 = fcmp uno double %129, 0.000000e+00
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  br i1 %147, label %169, label %175
148:
  %149 = fcmp oeq double %129, %143
  br i1 %149, label %150, label %151
150:
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  br label %169
151:
  %152 = fcmp olt double %143, 0.000000e+00
  %153 = fneg double %143
  %154 = select i1 %152, double %153, double %143
  %155 = fcmp ugt double %154, 0x7FEFFFFFFFFFFFFF
  br i1 %155, label %156, label %157
156:
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  br label %175
157:
  %158 = fcmp ogt double %129, %143
  %159 = fsub double %129, %143
  %160 = fsub double %143, %129
  %161 = select i1 %158, double %159, double %160
  %162 = fmul double %154, %76
  %163 = fadd double %75, %162
  %164 = fcmp ugt double %161, %163
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  br i1 %164, label %175, label %169
165:
  %166 = load i64, ptr %71, align 8
  %167 = load i64, ptr %74, align 8
  %168 = icmp eq i64 %166, %167
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  br i1 %168, label %169, label %175
169:
  %170 = add nuw i64 %109, 1
  br label %108
171:
  %172 = add nuw i64 %104, 1
  br label %103
173:
  %174 = add nuw nsw i64 %81, 1
  br label %80
175:
  %176 = trunc i64 %81 to i32
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #47
  %177 = add nsw i64 %104, %2
  call fastcc void @abi.begin(ptr noundef %9, ptr noundef %4, i32 noundef signext 7, i64 noundef %177, i32 noundef signext %176) #46
  %178 = select i1 %23, ptr @abi.str.146, ptr @abi.str.147
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull %178) #46
  %179 = load ptr, ptr %84, align 8
  call fastcc void @abi.put_name(ptr noundef %9, ptr noundef %179) #46
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull @abi.str.148) #46
  call fastcc void @abi.put_int(ptr noundef %9, i64 noundef %177) #46
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull @abi.str.138) #46
  call fastcc void @abi.put_int(ptr noundef %9, i64 noundef %109) #46
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull @abi.str.149) #46
  call fastcc void @abi.put_double(ptr noundef %9, double noundef %129) #46
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull @abi.str.150) #46
  call fastcc void @abi.put_double(ptr noundef %9, double noundef %143) #46
  %180 = call fastcc signext i32 @abi.end(ptr noundef %9) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #47
  br label %181
181:
  %182 = phi i32 [ %50, %43 ], [ %180, %175 ], [ 0, %80 ]
  ret i32 %182
}
define internal fastcc void @abi.put_double(ptr noundef nonnull captures(none) %0, double noundef %1) unnamed_addr #9 {
  %3 = alloca [7 x i8], align 1
  %4 = fcmp uno double %1, 0.000000e+00
  br i1 %4, label %5, label %6
5:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.151) #46
  br label %103
6:
  %7 = fcmp olt double %1, 0.000000e+00
  br i1 %7, label %8, label %10
8:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.14) #46
  %9 = fneg double %1
  br label %10
10:
  %11 = phi double [ %9, %8 ], [ %1, %6 ]
  %12 = fcmp ogt double %11, 0x7FEFFFFFFFFFFFFF
  br i1 %12, label %13, label %14
13:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.152) #46
  br label %103
14:
  %15 = fcmp oeq double %11, 0.000000e+00
  br i1 %15, label %16, label %17
16:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.153) #46
  br label %103
17:
  %18 = phi i32 [ %23, %21 ], [ 0, %14 ]
  %19 = phi double [ %22, %21 ], [ %11, %14 ]
  %20 = fcmp ult double %19, 1.000000e+01
  br i1 %20, label %24, label %21
21:
  %22 = fmul double %19, 1.000000e-01
  %23 = add nuw nsw i32 %18, 1
  br label %17
24:
  %25 = phi i32 [ %30, %28 ], [ %18, %17 ]
  %26 = phi double [ %29, %28 ], [ %19, %17 ]
  %27 = fcmp olt double %26, 1.000000e+00
  br i1 %27, label %28, label %31
28:
  %29 = fmul double %26, 1.000000e+01
  %30 = add nsw i32 %25, -1
  br label %24
31:
  %32 = fmul double %26, 1.000000e+06
  %33 = fadd double %32, 5.000000e-01
  %34 = fptoui double %33 to i32
  %35 = icmp ugt i32 %34, 9999999
  %36 = select i1 %35, i32 1000000, i32 %34
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #47
  br label %37
37:
  %38 = phi i64 [ %59, %57 ], [ 0, %31 ]
  %39 = phi i32 [ %52, %57 ], [ %36, %31 ]
  %40 = icmp eq i64 %38, 7
  br i1 %40, label %41, label %47
41:
  %42 = add i32 %25, 4
  %43 = icmp ult i32 %42, 11
  %44 = zext i1 %35 to i32
  %45 = add nsw i32 %25, %44
  %46 = select i1 %43, i32 %45, i32 0
  br label %60
47:
  %48 = getelementptr inbounds nuw i32, ptr @abi.put_double.powers, i64 %38
  %49 = load i32, ptr %48, align 4
  br label %50
50:
  %51 = phi i8 [ 48, %47 ], [ %56, %54 ]
  %52 = phi i32 [ %39, %47 ], [ %55, %54 ]
  %53 = icmp ult i32 %52, %49
  br i1 %53, label %57, label %54
54:
  %55 = sub nuw i32 %52, %49
  %56 = add i8 %51, 1
  br label %50
57:
  %58 = getelementptr inbounds nuw i8, ptr %3, i64 %38
  store i8 %51, ptr %58, align 1
  %59 = add nuw nsw i64 %38, 1
  br label %37
60:
  %61 = phi i32 [ %73, %71 ], [ 7, %41 ]
  %62 = phi i32 [ %72, %71 ], [ 6, %41 ]
  %63 = icmp ne i32 %62, 0
  %64 = icmp sgt i32 %62, %46
  %65 = select i1 %63, i1 %64, i1 false
  br i1 %65, label %66, label %74
66:
  %67 = zext nneg i32 %62 to i64
  %68 = getelementptr inbounds nuw i8, ptr %3, i64 %67
  %69 = load i8, ptr %68, align 1
  %70 = icmp eq i8 %69, 48
  br i1 %70, label %71, label %74
71:
  %72 = add nsw i32 %62, -1
  %73 = add nsw i32 %61, -1
  br label %60
74:
  %75 = icmp slt i32 %46, 0
  br i1 %75, label %76, label %77
76:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.154) #46
  br label %77
77:
  %78 = tail call i32 @llvm.smax.i32(i32 %46, i32 -1)
  br label %79
79:
  %80 = phi i32 [ %46, %77 ], [ %87, %86 ]
  %81 = icmp eq i32 %80, %78
  br i1 %81, label %82, label %86
82:
  %83 = zext i32 %46 to i64
  %84 = zext i32 %62 to i64
  %85 = zext i32 %61 to i64
  br label %88
86:
  %87 = add i32 %80, 1
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.153) #46
  br label %79
88:
  %89 = phi i64 [ 0, %82 ], [ %99, %98 ]
  %90 = icmp eq i64 %89, %85
  br i1 %90, label %91, label %92
91:
  br i1 %43, label %102, label %100
92:
  %93 = getelementptr inbounds nuw i8, ptr %3, i64 %89
  call fastcc void @abi.put_n(ptr noundef %0, ptr noundef nonnull %93, i64 noundef 1) #46
  %94 = icmp eq i64 %89, %83
  %95 = icmp samesign ult i64 %89, %84
  %96 = and i1 %94, %95
  br i1 %96, label %97, label %98
97:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.155) #46
  br label %98
98:
  %99 = add nuw nsw i64 %89, 1
  br label %88
100:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.156) #46
  %101 = sext i32 %45 to i64
  tail call fastcc void @abi.put_int(ptr noundef %0, i64 noundef %101) #46
  br label %102
102:
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #47
  br label %103
103:
  ret void
}
define internal fastcc signext i32 @abi.prepare(ptr noundef readonly captures(address) %0, i32 noundef signext %1, ptr noundef readonly captures(address) %2, i32 noundef signext %3, ptr noundef nonnull captures(none) %4, ptr noundef %5) unnamed_addr #2 {
  %7 = load i32, ptr @carrot_parts, align 4
  %8 = and i32 %7, 2
  %9 = icmp ne i32 %8, 0
  %10 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 224), align 8
  %11 = icmp ne ptr %10, null
  %12 = select i1 %9, i1 %11, i1 false
  br i1 %12, label %15, label %13
13:
  %14 = tail call fastcc signext i32 @abi.fail(ptr noundef %5, i32 noundef signext 4, ptr noundef nonnull @abi.str.157) #46
  br label %26
15:
  %16 = tail call fastcc signext i32 @abi.check_names(ptr noundef %0, i32 noundef signext %1, ptr noundef %2, i32 noundef signext %3, ptr noundef %5) #46
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %18, label %26
18:
  %19 = tail call fastcc signext i32 @abi.bind_sizes(ptr noundef %0, i32 noundef signext %1, ptr noundef %4, ptr noundef %5) #46
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %26
21:
  %22 = and i32 %7, 1024
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %26, label %24
24:
  %25 = tail call fastcc signext i32 @abi.bind_most(ptr noundef %4, ptr noundef %5) #46
  br label %26
26:
  %27 = phi i32 [ %14, %13 ], [ %25, %24 ], [ 0, %21 ], [ %19, %18 ], [ %16, %15 ]
  ret i32 %27
}
define internal fastcc signext i32 @abi.lay_out(ptr noundef readonly captures(none) %0, i32 noundef signext %1, ptr noundef captures(address) %2, i32 noundef signext %3, ptr noundef nonnull readonly captures(none) %4, ptr noundef %5, ptr noundef nonnull captures(none) %6, ptr noundef nonnull captures(none) %7, ptr noundef nonnull captures(none) %8, ptr noundef %9) unnamed_addr #2 {
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %11) #47
  %13 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 280), align 8
  %14 = call fastcc zeroext i1 @abi.evaluate(ptr noundef %13, ptr noundef %4, ptr noundef %11) #46
  %15 = load i64, ptr %11, align 8
  %16 = icmp sgt i64 %15, -1
  %17 = select i1 %14, i1 %16, i1 false
  br i1 %17, label %20, label %18
18:
  %19 = tail call fastcc signext i32 @abi.too_large(ptr noundef %9, ptr noundef nonnull @abi.str.177) #46
  br label %122
20:
  %21 = icmp eq ptr %5, null
  %22 = add nuw i64 %15, 63
  %23 = and i64 %22, -64
  %24 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 40), align 8
  %25 = tail call i32 @llvm.smax.i32(i32 %24, i32 -1)
  %26 = sext i32 %25 to i64
  %27 = icmp slt i32 %24, 0
  %28 = shl nsw i64 %26, 3
  %29 = getelementptr inbounds nuw i8, ptr %5, i64 %23
  %30 = select i1 %21, ptr null, ptr %29
  %31 = tail call i64 @llvm.uadd.sat.i64(i64 %28, i64 63)
  %32 = and i64 %31, -64
  %33 = select i1 %27, i64 -64, i64 %32
  %34 = tail call noundef i64 @llvm.uadd.sat.i64(i64 %23, i64 %33)
  store i64 %34, ptr %6, align 8
  store ptr %30, ptr %7, align 8
  %35 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 44), align 4
  %36 = tail call i32 @llvm.smax.i32(i32 %35, i32 -1)
  %37 = sext i32 %36 to i64
  %38 = shl nsw i64 %37, 3
  %39 = load i64, ptr %6, align 8
  %40 = getelementptr inbounds nuw i8, ptr %5, i64 %39
  %41 = select i1 %21, ptr null, ptr %40
  %42 = add nsw i64 %38, 71
  %43 = and i64 %42, -64
  %44 = tail call noundef i64 @llvm.uadd.sat.i64(i64 %39, i64 %43)
  store i64 %44, ptr %6, align 8
  store ptr %41, ptr %8, align 8
  %45 = icmp ne ptr %5, null
  %46 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 56), align 8
  br i1 %45, label %47, label %53
47:
  %48 = tail call i32 @llvm.smax.i32(i32 %24, i32 0)
  %49 = zext nneg i32 %48 to i64
  br label %50
50:
  %51 = phi i64 [ 0, %47 ], [ %66, %57 ]
  %52 = icmp eq i64 %51, %49
  br i1 %52, label %53, label %57
53:
  %54 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 64), align 8
  %55 = tail call i32 @llvm.smax.i32(i32 %35, i32 0)
  %56 = zext nneg i32 %55 to i64
  br label %67
57:
  %58 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %46, i64 %51
  %59 = load ptr, ptr %58, align 8
  %60 = trunc nuw nsw i64 %51 to i32
  %61 = tail call fastcc ptr @abi.given(ptr noundef %0, i32 noundef signext %1, i32 noundef signext %60, ptr noundef %59) #46
  %62 = getelementptr inbounds nuw i8, ptr %61, i64 8
  %63 = load ptr, ptr %62, align 8
  %64 = load ptr, ptr %7, align 8
  %65 = getelementptr inbounds nuw ptr, ptr %64, i64 %51
  store ptr %63, ptr %65, align 8
  %66 = add nuw nsw i64 %51, 1
  br label %50
67:
  %68 = phi i64 [ 0, %53 ], [ %116, %115 ]
  %69 = icmp eq i64 %68, %56
  br i1 %69, label %117, label %70
70:
  %71 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %54, i64 %68
  %72 = load ptr, ptr %71, align 8
  %73 = trunc nuw nsw i64 %68 to i32
  %74 = tail call fastcc ptr @abi.given(ptr noundef %2, i32 noundef signext %3, i32 noundef signext %73, ptr noundef %72) #46
  call void @llvm.lifetime.start.p0(ptr nonnull %12) #47
  %75 = icmp ne ptr %74, null
  %76 = and i1 %45, %75
  br i1 %76, label %77, label %84
77:
  %78 = getelementptr inbounds nuw i8, ptr %74, i64 8
  %79 = load ptr, ptr %78, align 8
  %80 = icmp eq ptr %79, null
  br i1 %80, label %84, label %81
81:
  %82 = load ptr, ptr %8, align 8
  %83 = getelementptr inbounds nuw ptr, ptr %82, i64 %68
  store ptr %79, ptr %83, align 8
  br label %115
84:
  %85 = call fastcc signext i32 @abi.shape_output(i32 noundef signext %73, ptr noundef %4, ptr noundef %74, ptr noundef %12, ptr noundef %9) #46
  %86 = icmp eq i32 %85, 0
  br i1 %86, label %87, label %113
87:
  br i1 %75, label %88, label %91
88:
  %89 = getelementptr inbounds nuw i8, ptr %74, i64 8
  %90 = load ptr, ptr %89, align 8
  br label %99
91:
  %92 = load i64, ptr %12, align 8
  %93 = load i64, ptr %6, align 8
  %94 = getelementptr inbounds nuw i8, ptr %5, i64 %93
  %95 = select i1 %21, ptr null, ptr %94
  %96 = tail call noundef i64 @llvm.uadd.sat.i64(i64 %92, i64 63)
  %97 = and i64 %96, -64
  %98 = tail call noundef i64 @llvm.uadd.sat.i64(i64 %93, i64 %97)
  store i64 %98, ptr %6, align 8
  br label %99
99:
  %100 = phi ptr [ %90, %88 ], [ %95, %91 ]
  br i1 %45, label %101, label %104
101:
  %102 = load ptr, ptr %8, align 8
  %103 = getelementptr inbounds nuw ptr, ptr %102, i64 %68
  store ptr %100, ptr %103, align 8
  br label %104
104:
  %105 = icmp eq ptr %100, null
  %106 = select i1 %45, i1 %105, i1 false
  %107 = load i64, ptr %12, align 8
  %108 = icmp ne i64 %107, 0
  %109 = select i1 %106, i1 %108, i1 false
  br i1 %109, label %110, label %115
110:
  %111 = load ptr, ptr %71, align 8
  %112 = tail call fastcc signext i32 @abi.about(ptr noundef %9, ptr noundef nonnull @abi.str.162, i32 noundef signext %73, ptr noundef %111, ptr noundef nonnull @abi.str.168) #46
  br label %113
113:
  %114 = phi i32 [ %112, %110 ], [ %85, %84 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %12) #47
  br label %122
115:
  call void @llvm.lifetime.end.p0(ptr nonnull %12) #47
  %116 = add nuw nsw i64 %68, 1
  br label %67
117:
  %118 = load i64, ptr %6, align 8
  %119 = icmp slt i64 %118, 0
  br i1 %119, label %120, label %122
120:
  %121 = tail call fastcc signext i32 @abi.no_memory(ptr noundef %9) #46
  br label %122
122:
  %123 = phi i32 [ %19, %18 ], [ %114, %113 ], [ %121, %120 ], [ 0, %117 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %11) #47
  ret i32 %123
}
define internal fastcc signext i32 @abi.check_names(ptr noundef readonly captures(address) %0, i32 noundef signext %1, ptr noundef readonly captures(address) %2, i32 noundef signext %3, ptr noundef %4) unnamed_addr #2 {
  %6 = or i32 %3, %1
  %7 = icmp sgt i32 %6, -1
  br i1 %7, label %8, label %21
8:
  %9 = icmp eq i32 %1, 0
  %10 = icmp ne ptr %0, null
  %11 = or i1 %10, %9
  br i1 %11, label %12, label %21
12:
  %13 = icmp eq i32 %3, 0
  %14 = icmp ne ptr %2, null
  %15 = or i1 %14, %13
  br i1 %15, label %16, label %21
16:
  %17 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 40), align 8
  %18 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 56), align 8
  %19 = tail call i32 @llvm.smax.i32(i32 %17, i32 0)
  %20 = zext nneg i32 %19 to i64
  br label %23
21:
  %22 = tail call fastcc signext i32 @abi.fail(ptr noundef %4, i32 noundef signext 1, ptr noundef nonnull @abi.str.158) #46
  br label %82
23:
  %24 = phi i64 [ 0, %16 ], [ %32, %26 ]
  %25 = icmp eq i64 %24, %20
  br i1 %25, label %35, label %26
26:
  %27 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %18, i64 %24
  %28 = load ptr, ptr %27, align 8
  %29 = trunc nuw nsw i64 %24 to i32
  %30 = tail call fastcc ptr @abi.given(ptr noundef %0, i32 noundef signext %1, i32 noundef signext %29, ptr noundef %28) #46
  %31 = icmp eq ptr %30, null
  %32 = add nuw nsw i64 %24, 1
  br i1 %31, label %33, label %23
33:
  %34 = tail call fastcc signext i32 @abi.about(ptr noundef %4, ptr noundef nonnull @abi.str.159, i32 noundef signext %29, ptr noundef %28, ptr noundef nonnull @abi.str.160) #46
  br label %82
35:
  %36 = icmp sgt i32 %1, %17
  br i1 %36, label %43, label %37
37:
  %38 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 44), align 4
  %39 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 64), align 8
  %40 = sext i32 %38 to i64
  %41 = tail call i32 @llvm.smax.i32(i32 %3, i32 0)
  %42 = zext nneg i32 %41 to i64
  br label %45
43:
  %44 = tail call fastcc signext i32 @abi.fail(ptr noundef %4, i32 noundef signext 1, ptr noundef nonnull @abi.str.161) #46
  br label %82
45:
  %46 = phi i64 [ 0, %37 ], [ %81, %80 ]
  %47 = icmp eq i64 %46, %42
  br i1 %47, label %82, label %48
48:
  %49 = getelementptr inbounds nuw %struct.CarrotTensor, ptr %2, i64 %46
  %50 = load ptr, ptr %49, align 8
  %51 = icmp eq ptr %50, null
  %52 = icmp ne ptr %50, null
  %53 = and i64 %46, 4294967295
  %54 = select i1 %51, i64 %53, i64 0
  br label %55
55:
  %56 = phi i64 [ %64, %63 ], [ %54, %48 ]
  %57 = icmp slt i64 %56, %40
  %58 = select i1 %52, i1 %57, i1 false
  br i1 %58, label %59, label %65
59:
  %60 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %39, i64 %56
  %61 = load ptr, ptr %60, align 8
  %62 = tail call fastcc zeroext i1 @abi.same(ptr noundef nonnull %50, ptr noundef %61) #46
  br i1 %62, label %70, label %63
63:
  %64 = add nuw nsw i64 %56, 1
  br label %55
65:
  br i1 %57, label %70, label %66
66:
  %67 = trunc nuw nsw i64 %46 to i32
  %68 = select i1 %51, ptr @abi.str.3, ptr %50
  %69 = tail call fastcc signext i32 @abi.about(ptr noundef %4, ptr noundef nonnull @abi.str.162, i32 noundef signext %67, ptr noundef nonnull %68, ptr noundef nonnull @abi.str.163) #46
  br label %82
70:
  %71 = trunc i64 %56 to i32
  %72 = and i64 %56, 4294967295
  %73 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %39, i64 %72
  %74 = load ptr, ptr %73, align 8
  %75 = tail call fastcc ptr @abi.given(ptr noundef %2, i32 noundef signext %3, i32 noundef signext %71, ptr noundef %74) #46
  %76 = icmp eq ptr %75, %49
  br i1 %76, label %80, label %77
77:
  %78 = trunc nuw nsw i64 %46 to i32
  %79 = tail call fastcc signext i32 @abi.about(ptr noundef %4, ptr noundef nonnull @abi.str.162, i32 noundef signext %78, ptr noundef %74, ptr noundef nonnull @abi.str.164) #46
  br label %82
80:
  %81 = add nuw nsw i64 %46, 1
  br label %45
82:
  %83 = phi i32 [ %22, %21 ], [ %44, %43 ], [ %34, %33 ], [ %69, %66 ], [ %79, %77 ], [ 0, %45 ]
  ret i32 %83
}
define internal fastcc signext i32 @abi.bind_sizes(ptr noundef readonly captures(none) %0, i32 noundef signext %1, ptr noundef nonnull captures(none) %2, ptr noundef %3) unnamed_addr #2 {
  %5 = alloca i64, align 8
  %6 = alloca %struct.Text, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca %struct.Text, align 8
  %10 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 236), align 4
  %11 = tail call i32 @llvm.smax.i32(i32 %10, i32 0)
  %12 = zext nneg i32 %11 to i64
  br label %13
13:
  %14 = phi i64 [ %28, %26 ], [ 0, %4 ]
  %15 = icmp eq i64 %14, %12
  br i1 %15, label %16, label %26
16:
  %17 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 40), align 8
  %18 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 56), align 8
  %19 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 256), align 8
  %20 = load i32, ptr @carrot_parts, align 4
  %21 = freeze i32 %20
  %22 = and i32 %21, 8
  %23 = icmp eq i32 %22, 0
  %24 = tail call i32 @llvm.smax.i32(i32 %17, i32 0)
  %25 = zext nneg i32 %24 to i64
  br label %29
26:
  %27 = getelementptr inbounds nuw i64, ptr %2, i64 %14
  store i64 -1, ptr %27, align 8
  %28 = add nuw nsw i64 %14, 1
  br label %13
29:
  %30 = phi i32 [ %172, %171 ], [ 0, %16 ]
  %31 = icmp eq i32 %30, 2
  br i1 %31, label %36, label %32
32:
  %33 = icmp eq i32 %30, 0
  %34 = icmp ne i32 %30, 0
  %35 = or i1 %34, %23
  br label %44
36:
  %37 = and i32 %21, 1024
  %38 = icmp eq i32 %37, 0
  %39 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 272), align 8
  br i1 %38, label %193, label %40
40:
  %41 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 240), align 8
  %42 = tail call i32 @llvm.smax.i32(i32 %41, i32 0)
  %43 = zext nneg i32 %42 to i64
  br label %173
44:
  %45 = phi i64 [ 0, %32 ], [ %170, %169 ]
  %46 = icmp eq i64 %45, %25
  br i1 %46, label %171, label %47
47:
  %48 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %18, i64 %45
  %49 = load ptr, ptr %48, align 8
  %50 = trunc nuw nsw i64 %45 to i32
  %51 = tail call fastcc ptr @abi.given(ptr noundef %0, i32 noundef signext %1, i32 noundef signext %50, ptr noundef %49) #46
  %52 = getelementptr inbounds nuw %struct.CarrotShape, ptr %19, i64 %45
  %53 = getelementptr inbounds nuw i8, ptr %51, i64 20
  %54 = load i32, ptr %53, align 4
  %55 = sext i32 %54 to i64
  %56 = getelementptr inbounds nuw i8, ptr %52, i64 8
  %57 = load i64, ptr %56, align 8
  %58 = icmp eq i64 %57, %55
  br i1 %58, label %59, label %62
59:
  %60 = getelementptr inbounds nuw i8, ptr %52, i64 16
  %61 = getelementptr inbounds nuw i8, ptr %51, i64 24
  br label %64
62:
  %63 = tail call fastcc signext i32 @abi.wrong_shape(ptr noundef %3, i32 noundef signext %50, ptr noundef nonnull %51, ptr noundef %2, i1 noundef zeroext false) #46
  br label %193
64:
  %65 = phi i64 [ %55, %59 ], [ %110, %109 ]
  %66 = phi i64 [ 0, %59 ], [ %117, %109 ]
  %67 = phi i64 [ 1, %59 ], [ %116, %109 ]
  %68 = icmp sgt i64 %65, %66
  br i1 %68, label %69, label %118
69:
  %70 = load ptr, ptr %60, align 8
  %71 = getelementptr inbounds nuw %struct.CarrotDim, ptr %70, i64 %66
  %72 = getelementptr inbounds nuw i8, ptr %71, i64 8
  %73 = load i64, ptr %72, align 8
  %74 = icmp eq i64 %73, 2
  br i1 %74, label %75, label %81
75:
  %76 = load ptr, ptr %71, align 8
  %77 = load i64, ptr %76, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #47
  %78 = getelementptr inbounds nuw i64, ptr %61, i64 %66
  %79 = load i64, ptr %78, align 8
  %80 = icmp slt i64 %79, 0
  br i1 %80, label %106, label %85
81:
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #47
  %82 = getelementptr inbounds nuw i64, ptr %61, i64 %66
  %83 = load i64, ptr %82, align 8
  %84 = icmp slt i64 %83, 0
  br i1 %84, label %106, label %94
85:
  %86 = icmp eq i64 %77, 1
  br i1 %86, label %87, label %94
87:
  %88 = getelementptr inbounds nuw i8, ptr %76, i64 8
  %89 = load i64, ptr %88, align 8
  %90 = getelementptr inbounds i64, ptr %2, i64 %89
  %91 = load i64, ptr %90, align 8
  %92 = icmp slt i64 %91, 0
  br i1 %92, label %93, label %97
93:
  store i64 %79, ptr %90, align 8
  br label %97
94:
  %95 = phi i64 [ %79, %85 ], [ %83, %81 ]
  %96 = phi ptr [ %78, %85 ], [ %82, %81 ]
  br i1 %33, label %109, label %97
97:
  %98 = phi ptr [ %96, %94 ], [ %78, %93 ], [ %78, %87 ]
  %99 = call fastcc zeroext i1 @abi.evaluate(ptr noundef nonnull %71, ptr noundef %2, ptr noundef %5) #46
  br i1 %99, label %100, label %106
100:
  %101 = load i64, ptr %5, align 8
  %102 = load i64, ptr %98, align 8
  %103 = icmp eq i64 %101, %102
  br i1 %103, label %104, label %106
104:
  %105 = load i64, ptr %56, align 8
  br label %109
106:
  %107 = phi i1 [ false, %75 ], [ false, %81 ], [ true, %100 ], [ true, %97 ]
  %108 = tail call fastcc signext i32 @abi.wrong_shape(ptr noundef %3, i32 noundef signext %50, ptr noundef nonnull %51, ptr noundef %2, i1 noundef zeroext %107) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #47
  br label %193
109:
  %110 = phi i64 [ %65, %94 ], [ %105, %104 ]
  %111 = phi i64 [ %95, %94 ], [ %101, %104 ]
  %112 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %111, i64 -1)
  %113 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %67, i64 %112)
  %114 = extractvalue { i64, i1 } %113, 1
  %115 = extractvalue { i64, i1 } %113, 0
  %116 = select i1 %114, i64 -1, i64 %115
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #47
  %117 = add nuw nsw i64 %66, 1
  br label %64
118:
  %119 = getelementptr inbounds nuw i8, ptr %51, i64 16
  %120 = load i32, ptr %119, align 8
  %121 = getelementptr inbounds nuw i8, ptr %48, i64 8
  %122 = load i32, ptr %121, align 8
  %123 = icmp eq i32 %120, %122
  br i1 %123, label %142, label %124
124:
  %125 = getelementptr inbounds nuw i8, ptr %51, i64 16
  %126 = getelementptr inbounds nuw i8, ptr %48, i64 8
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #47
  call fastcc void @abi.begin(ptr noundef %6, ptr noundef %3, i32 noundef signext 1, i64 noundef -1, i32 noundef signext %50) #46
  call fastcc void @abi.put(ptr noundef %6, ptr noundef nonnull @abi.str.159) #46
  %127 = load ptr, ptr %48, align 8
  call fastcc void @abi.put_name(ptr noundef %6, ptr noundef %127) #46
  call fastcc void @abi.put(ptr noundef %6, ptr noundef nonnull @abi.str.94) #46
  %128 = load i32, ptr %126, align 8
  %129 = sext i32 %128 to i64
  %130 = getelementptr inbounds ptr, ptr @abi.dtype_names, i64 %129
  %131 = load ptr, ptr %130, align 8
  call fastcc void @abi.put(ptr noundef %6, ptr noundef %131) #46
  call fastcc void @abi.put(ptr noundef %6, ptr noundef nonnull @abi.str.165) #46
  %132 = load i32, ptr %125, align 8
  %133 = add i32 %132, -1
  %134 = icmp ult i32 %133, 14
  br i1 %134, label %135, label %139
135:
  %136 = zext nneg i32 %132 to i64
  %137 = getelementptr inbounds nuw ptr, ptr @abi.dtype_names, i64 %136
  %138 = load ptr, ptr %137, align 8
  br label %139
139:
  %140 = phi ptr [ %138, %135 ], [ @abi.str.166, %124 ]
  call fastcc void @abi.put(ptr noundef %6, ptr noundef %140) #46
  call fastcc void @abi.put(ptr noundef %6, ptr noundef nonnull @abi.str.167) #46
  %141 = call fastcc signext i32 @abi.end(ptr noundef %6) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  br label %193
142:
  %143 = getelementptr inbounds nuw i8, ptr %51, i64 8
  %144 = load ptr, ptr %143, align 8
  %145 = icmp eq ptr %144, null
  %146 = icmp ne i64 %67, 0
  %147 = select i1 %145, i1 %146, i1 false
  br i1 %147, label %148, label %151
148:
  %149 = load ptr, ptr %48, align 8
  %150 = tail call fastcc signext i32 @abi.about(ptr noundef %3, ptr noundef nonnull @abi.str.159, i32 noundef signext %50, ptr noundef %149, ptr noundef nonnull @abi.str.168) #46
  br label %193
151:
  %152 = icmp ne i32 %120, 14
  %153 = or i1 %152, %35
  br i1 %153, label %169, label %154
154:
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #47
  %155 = call fastcc zeroext i1 @abi.longest(ptr noundef %144, i64 noundef %67, ptr noundef %7) #46
  br i1 %155, label %156, label %166
156:
  %157 = getelementptr inbounds nuw i8, ptr %48, i64 48
  %158 = load i32, ptr %157, align 8
  %159 = icmp eq i32 %158, 0
  br i1 %159, label %165, label %160
160:
  %161 = load i64, ptr %7, align 8
  %162 = sext i32 %158 to i64
  %163 = getelementptr i64, ptr %2, i64 %162
  %164 = getelementptr i8, ptr %163, i64 -8
  store i64 %161, ptr %164, align 8
  br label %165
165:
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #47
  br label %169
166:
  %167 = load ptr, ptr %48, align 8
  %168 = tail call fastcc signext i32 @abi.about(ptr noundef %3, ptr noundef nonnull @abi.str.159, i32 noundef signext %50, ptr noundef %167, ptr noundef nonnull @abi.str.169) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #47
  br label %193
169:
  %170 = add nuw nsw i64 %45, 1
  br label %44
171:
  %172 = add nuw nsw i32 %30, 1
  br label %29
173:
  %174 = phi i64 [ 0, %40 ], [ %190, %189 ]
  %175 = icmp eq i64 %174, %43
  br i1 %175, label %193, label %176
176:
  %177 = getelementptr inbounds nuw %struct.CarrotCheck, ptr %39, i64 %174
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #47
  %178 = getelementptr inbounds nuw i8, ptr %177, i64 8
  %179 = call fastcc zeroext i1 @abi.evaluate(ptr noundef nonnull %178, ptr noundef %2, ptr noundef %8) #46
  br i1 %179, label %183, label %180
180:
  %181 = load ptr, ptr %177, align 8
  %182 = tail call fastcc signext i32 @abi.too_large(ptr noundef %3, ptr noundef %181) #46
  br label %191
183:
  %184 = load i64, ptr %8, align 8
  %185 = icmp sgt i64 %184, -1
  br i1 %185, label %189, label %186
186:
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #47
  call fastcc void @abi.begin(ptr noundef %9, ptr noundef %3, i32 noundef signext 1, i64 noundef -1, i32 noundef signext -1) #46
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull @abi.str.170) #46
  %187 = load ptr, ptr %177, align 8
  call fastcc void @abi.put(ptr noundef %9, ptr noundef %187) #46
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull @abi.str.171) #46
  call fastcc void @abi.put_int(ptr noundef %9, i64 noundef %184) #46
  %188 = call fastcc signext i32 @abi.end(ptr noundef %9) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #47
  br label %191
189:
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #47
  %190 = add nuw nsw i64 %174, 1
  br label %173
191:
  %192 = phi i32 [ %188, %186 ], [ %182, %180 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #47
  br label %193
193:
  %194 = phi i32 [ %63, %62 ], [ %192, %191 ], [ %168, %166 ], [ %108, %106 ], [ %150, %148 ], [ %141, %139 ], [ 0, %36 ], [ 0, %173 ]
  ret i32 %194
}
define internal fastcc signext i32 @abi.bind_most(ptr noundef nonnull captures(none) %0, ptr noundef %1) unnamed_addr #2 {
  %3 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 244), align 4
  %4 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 288), align 8
  %5 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 236), align 4
  %6 = sext i32 %5 to i64
  %7 = tail call i32 @llvm.smax.i32(i32 %3, i32 0)
  %8 = zext nneg i32 %7 to i64
  %9 = getelementptr i64, ptr %0, i64 %6
  br label %10
10:
  %11 = phi i64 [ %17, %13 ], [ 0, %2 ]
  %12 = icmp eq i64 %11, %8
  br i1 %12, label %20, label %13
13:
  %14 = getelementptr inbounds nuw %struct.CarrotDim, ptr %4, i64 %11
  %15 = getelementptr i64, ptr %9, i64 %11
  %16 = tail call fastcc zeroext i1 @abi.evaluate(ptr noundef %14, ptr noundef %0, ptr noundef %15) #46
  %17 = add nuw nsw i64 %11, 1
  br i1 %16, label %10, label %18
18:
  %19 = tail call fastcc signext i32 @abi.too_large(ptr noundef %1, ptr noundef nonnull @abi.str.176) #46
  br label %20
20:
  %21 = phi i32 [ %19, %18 ], [ 0, %10 ]
  ret i32 %21
}
define internal fastcc noundef ptr @abi.given(ptr noundef readonly captures(ret: address, provenance) %0, i32 noundef signext %1, i32 noundef signext %2, ptr noundef readonly captures(address) %3) unnamed_addr #39 {
  %5 = icmp slt i32 %2, %1
  br i1 %5, label %6, label %15
6:
  %7 = sext i32 %2 to i64
  %8 = getelementptr inbounds %struct.CarrotTensor, ptr %0, i64 %7
  %9 = load ptr, ptr %8, align 8
  %10 = icmp eq ptr %9, null
  %11 = icmp eq ptr %9, %3
  %12 = or i1 %10, %11
  br i1 %12, label %29, label %13
13:
  %14 = tail call fastcc zeroext i1 @abi.same(ptr noundef nonnull %9, ptr noundef %3) #46
  br i1 %14, label %29, label %15
15:
  %16 = tail call i32 @llvm.smax.i32(i32 %1, i32 0)
  %17 = zext nneg i32 %16 to i64
  br label %18
18:
  %19 = phi i64 [ %28, %27 ], [ 0, %15 ]
  %20 = icmp eq i64 %19, %17
  br i1 %20, label %29, label %21
21:
  %22 = getelementptr inbounds nuw %struct.CarrotTensor, ptr %0, i64 %19
  %23 = load ptr, ptr %22, align 8
  %24 = icmp eq ptr %23, null
  br i1 %24, label %27, label %25
25:
  %26 = tail call fastcc zeroext i1 @abi.same(ptr noundef nonnull %23, ptr noundef %3) #46
  br i1 %26, label %29, label %27
27:
  %28 = add nuw nsw i64 %19, 1
  br label %18
29:
  %30 = phi ptr [ %8, %13 ], [ %8, %6 ], [ null, %18 ], [ %22, %25 ]
  ret ptr %30
}
define internal fastcc signext i32 @abi.about(ptr noundef %0, ptr noundef readonly captures(none) %1, i32 noundef signext %2, ptr noundef readonly captures(none) %3, ptr noundef readonly captures(none) %4) unnamed_addr #2 {
  %6 = alloca %struct.Text, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #47
  call fastcc void @abi.begin(ptr noundef %6, ptr noundef %0, i32 noundef signext 1, i64 noundef -1, i32 noundef signext %2) #46
  call fastcc void @abi.put(ptr noundef %6, ptr noundef %1) #46
  call fastcc void @abi.put_name(ptr noundef %6, ptr noundef %3) #46
  call fastcc void @abi.put(ptr noundef %6, ptr noundef %4) #46
  %7 = call fastcc signext i32 @abi.end(ptr noundef %6) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  ret i32 %7
}
define internal fastcc signext i32 @abi.wrong_shape(ptr noundef %0, i32 noundef signext %1, ptr noundef readonly captures(none) %2, ptr noundef nonnull readonly captures(none) %3, i1 noundef zeroext %4) unnamed_addr #2 {
  %6 = alloca %struct.Text, align 8
  %7 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 256), align 8
  %8 = sext i32 %1 to i64
  %9 = getelementptr inbounds %struct.CarrotShape, ptr %7, i64 %8
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #47
  call fastcc void @abi.begin(ptr noundef %6, ptr noundef %0, i32 noundef signext 1, i64 noundef -1, i32 noundef signext %1) #46
  call fastcc void @abi.put(ptr noundef %6, ptr noundef nonnull @abi.str.159) #46
  %10 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 56), align 8
  %11 = getelementptr inbounds %struct.CarrotInputDesc, ptr %10, i64 %8
  %12 = load ptr, ptr %11, align 8
  call fastcc void @abi.put_name(ptr noundef %6, ptr noundef %12) #46
  call fastcc void @abi.put(ptr noundef %6, ptr noundef nonnull @abi.str.94) #46
  %13 = load ptr, ptr %9, align 8
  call fastcc void @abi.put(ptr noundef %6, ptr noundef %13) #46
  call fastcc void @abi.put(ptr noundef %6, ptr noundef nonnull @abi.str.165) #46
  %14 = getelementptr inbounds nuw i8, ptr %2, i64 24
  %15 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %16 = load i32, ptr %15, align 4
  %17 = tail call i32 @llvm.smax.i32(i32 %16, i32 0)
  %18 = tail call i32 @llvm.umin.i32(i32 %17, i32 8)
  call fastcc void @abi.put_dims(ptr noundef %6, ptr noundef nonnull %14, i32 noundef signext %18) #46
  call fastcc void @abi.put(ptr noundef %6, ptr noundef nonnull @abi.str.167) #46
  %19 = load i32, ptr @carrot_parts, align 4
  %20 = and i32 %19, 1024
  %21 = icmp ne i32 %20, 0
  %22 = and i1 %4, %21
  %23 = getelementptr inbounds nuw i8, ptr %9, i64 8
  %24 = getelementptr inbounds nuw i8, ptr %9, i64 16
  %25 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 248), align 8
  br i1 %22, label %26, label %31
26:
  %27 = phi i64 [ %71, %69 ], [ 0, %5 ]
  %28 = phi i32 [ %70, %69 ], [ 0, %5 ]
  %29 = load i64, ptr %23, align 8
  %30 = icmp sgt i64 %29, %27
  br i1 %30, label %33, label %31
31:
  %32 = call fastcc signext i32 @abi.end(ptr noundef %6) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  ret i32 %32
33:
  %34 = load ptr, ptr %24, align 8
  %35 = getelementptr inbounds nuw %struct.CarrotDim, ptr %34, i64 %27
  %36 = getelementptr inbounds nuw i8, ptr %35, i64 8
  %37 = load i64, ptr %36, align 8
  %38 = icmp eq i64 %37, 2
  br i1 %38, label %39, label %69
39:
  %40 = load ptr, ptr %35, align 8
  %41 = load i64, ptr %40, align 8
  %42 = icmp eq i64 %41, 1
  br i1 %42, label %43, label %69
43:
  %44 = getelementptr inbounds nuw i8, ptr %40, i64 8
  %45 = load i64, ptr %44, align 8
  %46 = getelementptr inbounds i64, ptr %3, i64 %45
  %47 = load i64, ptr %46, align 8
  %48 = getelementptr inbounds nuw i64, ptr %14, i64 %27
  %49 = load i64, ptr %48, align 8
  %50 = icmp eq i64 %47, %49
  br i1 %50, label %69, label %51
51:
  %52 = add nsw i32 %28, 1
  %53 = icmp eq i32 %28, 0
  %54 = select i1 %53, ptr @abi.str.172, ptr @abi.str.20
  call fastcc void @abi.put(ptr noundef %6, ptr noundef nonnull %54) #46
  %55 = load ptr, ptr %24, align 8
  %56 = getelementptr inbounds nuw %struct.CarrotDim, ptr %55, i64 %27
  %57 = load ptr, ptr %56, align 8
  %58 = getelementptr inbounds nuw i8, ptr %57, i64 8
  %59 = load i64, ptr %58, align 8
  %60 = getelementptr inbounds ptr, ptr %25, i64 %59
  %61 = load ptr, ptr %60, align 8
  call fastcc void @abi.put(ptr noundef %6, ptr noundef %61) #46
  call fastcc void @abi.put(ptr noundef %6, ptr noundef nonnull @abi.str.171) #46
  %62 = load ptr, ptr %24, align 8
  %63 = getelementptr inbounds nuw %struct.CarrotDim, ptr %62, i64 %27
  %64 = load ptr, ptr %63, align 8
  %65 = getelementptr inbounds nuw i8, ptr %64, i64 8
  %66 = load i64, ptr %65, align 8
  %67 = getelementptr inbounds i64, ptr %3, i64 %66
  %68 = load i64, ptr %67, align 8
  call fastcc void @abi.put_int(ptr noundef %6, i64 noundef %68) #46
  br label %69
69:
  %70 = phi i32 [ %28, %33 ], [ %28, %39 ], [ %28, %43 ], [ %52, %51 ]
  %71 = add nuw nsw i64 %27, 1
  br label %26
}
define internal fastcc zeroext i1 @abi.evaluate(ptr noundef readonly captures(none) %0, ptr noundef nonnull readonly captures(none) %1, ptr noundef nonnull writeonly captures(none) %2) unnamed_addr #40 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %5 = load i64, ptr %4, align 8
  %6 = icmp eq i64 %5, 2
  br i1 %6, label %9, label %7
7:
  %8 = tail call fastcc zeroext i1 @abi.compute(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2) #46
  br label %25
9:
  %10 = load ptr, ptr %0, align 8
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 8
  %12 = load i64, ptr %11, align 8
  %13 = load i64, ptr %10, align 8
  %14 = icmp eq i64 %13, 1
  br i1 %14, label %15, label %18
15:
  %16 = getelementptr inbounds i64, ptr %1, i64 %12
  %17 = load i64, ptr %16, align 8
  br label %18
18:
  %19 = phi i64 [ %17, %15 ], [ %12, %9 ]
  store i64 %19, ptr %2, align 8
  %20 = load ptr, ptr %0, align 8
  %21 = load i64, ptr %20, align 8
  %22 = icmp eq i64 %21, 1
  %23 = icmp eq i64 %19, %12
  %24 = select i1 %22, i1 true, i1 %23
  br label %25
25:
  %26 = phi i1 [ %8, %7 ], [ %24, %18 ]
  ret i1 %26
}
define internal fastcc zeroext i1 @abi.longest(ptr noundef readonly captures(none) %0, i64 noundef %1, ptr noundef nonnull writeonly captures(none) %2) unnamed_addr #41 {
  br label %4
4:
  %5 = phi i64 [ 0, %3 ], [ %17, %16 ]
  %6 = phi i64 [ 0, %3 ], [ %18, %16 ]
  %7 = icmp eq i64 %6, %1
  br i1 %7, label %19, label %8
8:
  %9 = getelementptr inbounds nuw %struct.CarrotText, ptr %0, i64 %6
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 8
  %11 = load i64, ptr %10, align 8
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %16, label %13
13:
  %14 = load i64, ptr %9, align 8
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %21, label %16
16:
  %17 = tail call i64 @llvm.umax.i64(i64 %11, i64 %5)
  %18 = add i64 %6, 1
  br label %4
19:
  store i64 %5, ptr %2, align 8
  %20 = icmp sgt i64 %5, -1
  br label %21
21:
  %22 = phi i1 [ %20, %19 ], [ false, %13 ]
  ret i1 %22
}
define internal fastcc signext i32 @abi.too_large(ptr noundef %0, ptr noundef readonly captures(none) %1) unnamed_addr #2 {
  %3 = alloca %struct.Text, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #47
  call fastcc void @abi.begin(ptr noundef %3, ptr noundef %0, i32 noundef signext 1, i64 noundef -1, i32 noundef signext -1) #46
  call fastcc void @abi.put(ptr noundef %3, ptr noundef nonnull @abi.str.174) #46
  call fastcc void @abi.put(ptr noundef %3, ptr noundef %1) #46
  call fastcc void @abi.put(ptr noundef %3, ptr noundef nonnull @abi.str.175) #46
  %4 = call fastcc signext i32 @abi.end(ptr noundef %3) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #47
  ret i32 %4
}
define internal fastcc void @abi.put_dims(ptr noundef nonnull captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef signext range(i32 0, 9) %2) unnamed_addr #9 {
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.62) #46
  %4 = zext nneg i32 %2 to i64
  br label %5
5:
  %6 = phi i64 [ %15, %12 ], [ 0, %3 ]
  %7 = icmp eq i64 %6, %4
  br i1 %7, label %8, label %9
8:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.63) #46
  ret void
9:
  %10 = icmp eq i64 %6, 0
  br i1 %10, label %12, label %11
11:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.20) #46
  br label %12
12:
  %13 = getelementptr inbounds nuw i64, ptr %1, i64 %6
  %14 = load i64, ptr %13, align 8
  tail call fastcc void @abi.put_int(ptr noundef %0, i64 noundef %14) #46
  %15 = add nuw nsw i64 %6, 1
  br label %5
}
define internal fastcc noundef zeroext i1 @abi.compute(ptr noundef readonly captures(none) %0, ptr noundef nonnull readonly captures(none) %1, ptr noundef nonnull writeonly captures(none) %2) unnamed_addr #40 {
  %4 = alloca [64 x i64], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #47
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %6 = load i64, ptr %5, align 8
  br label %7
7:
  %8 = phi i64 [ 0, %3 ], [ %59, %56 ]
  %9 = phi i32 [ -1, %3 ], [ %58, %56 ]
  %10 = icmp sge i64 %8, %6
  br i1 %10, label %60, label %11
11:
  %12 = load ptr, ptr %0, align 8
  %13 = getelementptr inbounds i64, ptr %12, i64 %8
  %14 = load i64, ptr %13, align 8
  %15 = icmp ult i64 %14, 2
  br i1 %15, label %16, label %29
16:
  %17 = icmp eq i64 %14, 0
  %18 = add nsw i64 %8, 1
  %19 = getelementptr inbounds i64, ptr %12, i64 %18
  %20 = load i64, ptr %19, align 8
  br i1 %17, label %24, label %21
21:
  %22 = getelementptr inbounds i64, ptr %1, i64 %20
  %23 = load i64, ptr %22, align 8
  br label %24
24:
  %25 = phi i64 [ %23, %21 ], [ %20, %16 ]
  %26 = add nsw i32 %9, 1
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds i64, ptr %4, i64 %27
  store i64 %25, ptr %28, align 8
  br label %56
29:
  %30 = add nsw i32 %9, -1
  %31 = sext i32 %9 to i64
  %32 = getelementptr inbounds i64, ptr %4, i64 %31
  %33 = load i64, ptr %32, align 8
  %34 = sext i32 %30 to i64
  %35 = getelementptr inbounds i64, ptr %4, i64 %34
  switch i64 %14, label %56 [
    i64 2, label %36
    i64 3, label %41
    i64 4, label %46
    i64 5, label %49
    i64 6, label %52
  ]
36:
  %37 = load i64, ptr %35, align 8
  %38 = tail call { i64, i1 } @llvm.sadd.with.overflow.i64(i64 %37, i64 %33)
  %39 = extractvalue { i64, i1 } %38, 1
  %40 = extractvalue { i64, i1 } %38, 0
  store i64 %40, ptr %35, align 8
  br i1 %39, label %62, label %56
41:
  %42 = load i64, ptr %35, align 8
  %43 = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %42, i64 %33)
  %44 = extractvalue { i64, i1 } %43, 1
  %45 = extractvalue { i64, i1 } %43, 0
  store i64 %45, ptr %35, align 8
  br i1 %44, label %62, label %56
46:
  %47 = load i64, ptr %35, align 8
  %48 = call fastcc zeroext i1 @abi.floor_division(i64 noundef %47, i64 noundef %33, ptr noundef %35) #46
  br i1 %48, label %56, label %62
49:
  %50 = load i64, ptr %35, align 8
  %51 = icmp slt i64 %33, %50
  br i1 %51, label %55, label %56
52:
  %53 = load i64, ptr %35, align 8
  %54 = icmp sgt i64 %33, %53
  br i1 %54, label %55, label %56
55:
  store i64 %33, ptr %35, align 8
  br label %56
56:
  %57 = phi i64 [ %8, %49 ], [ %8, %29 ], [ %18, %24 ], [ %8, %55 ], [ %8, %52 ], [ %8, %46 ], [ %8, %41 ], [ %8, %36 ]
  %58 = phi i32 [ %30, %49 ], [ %30, %29 ], [ %26, %24 ], [ %30, %55 ], [ %30, %52 ], [ %30, %46 ], [ %30, %41 ], [ %30, %36 ]
  %59 = add nsw i64 %57, 1
  br label %7
60:
  %61 = load i64, ptr %4, align 8
  store i64 %61, ptr %2, align 8
  br label %62
62:
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #47
  ret i1 %10
}
declare { i64, i1 } @llvm.sadd.with.overflow.i64(i64, i64) #11
declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64) #11
define internal fastcc noundef zeroext i1 @abi.floor_division(i64 noundef %0, i64 noundef %1, ptr noundef nonnull writeonly captures(none) %2) unnamed_addr #42 {
  %4 = icmp eq i64 %1, 0
  br i1 %4, label %37, label %5
5:
  %6 = tail call i64 @llvm.abs.i64(i64 %0, i1 false)
  %7 = tail call i64 @llvm.abs.i64(i64 %1, i1 false)
  br label %8
8:
  %9 = phi i64 [ 0, %5 ], [ %25, %16 ]
  %10 = phi i64 [ 0, %5 ], [ %27, %16 ]
  %11 = phi i32 [ 63, %5 ], [ %28, %16 ]
  %12 = icmp sgt i32 %11, -1
  br i1 %12, label %16, label %13
13:
  %14 = xor i64 %1, %0
  %15 = icmp sgt i64 %14, -1
  br i1 %15, label %33, label %29
16:
  %17 = shl i64 %10, 1
  %18 = zext nneg i32 %11 to i64
  %19 = lshr i64 %6, %18
  %20 = and i64 %19, 1
  %21 = or disjoint i64 %20, %17
  %22 = icmp ult i64 %21, %7
  %23 = shl nuw i64 1, %18
  %24 = select i1 %22, i64 0, i64 %23
  %25 = or i64 %24, %9
  %26 = select i1 %22, i64 0, i64 %7
  %27 = sub nuw i64 %21, %26
  %28 = add nsw i32 %11, -1
  br label %8
29:
  %30 = icmp ne i64 %10, 0
  %31 = sext i1 %30 to i64
  %32 = sub i64 %31, %9
  br label %35
33:
  %34 = icmp slt i64 %9, 0
  br i1 %34, label %37, label %35
35:
  %36 = phi i64 [ %32, %29 ], [ %9, %33 ]
  store i64 %36, ptr %2, align 8
  br label %37
37:
  %38 = phi i1 [ false, %3 ], [ true, %35 ], [ false, %33 ]
  ret i1 %38
}
define internal fastcc signext i32 @abi.shape_output(i32 noundef signext %0, ptr noundef nonnull readonly captures(none) %1, ptr noundef writeonly captures(address_is_null) %2, ptr noundef nonnull writeonly captures(none) %3, ptr noundef %4) unnamed_addr #2 {
  %6 = alloca i64, align 8
  %7 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 264), align 8
  %8 = sext i32 %0 to i64
  %9 = getelementptr inbounds %struct.CarrotShape, ptr %7, i64 %8
  %10 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 64), align 8
  %11 = getelementptr inbounds %struct.CarrotOutputDesc, ptr %10, i64 %8
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %13 = load i32, ptr %12, align 8
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds i8, ptr @abi.sizes, i64 %14
  %16 = load i8, ptr %15, align 1
  %17 = zext i8 %16 to i64
  %18 = getelementptr inbounds nuw i8, ptr %9, i64 8
  %19 = getelementptr inbounds nuw i8, ptr %9, i64 16
  %20 = icmp eq ptr %2, null
  %21 = getelementptr inbounds nuw i8, ptr %2, i64 24
  br label %22
22:
  %23 = phi i64 [ %45, %44 ], [ 0, %5 ]
  %24 = phi i64 [ %38, %44 ], [ %17, %5 ]
  %25 = load i64, ptr %18, align 8
  %26 = icmp sgt i64 %25, %23
  br i1 %26, label %27, label %46
27:
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #47
  %28 = load ptr, ptr %19, align 8
  %29 = getelementptr inbounds nuw %struct.CarrotDim, ptr %28, i64 %23
  %30 = call fastcc zeroext i1 @abi.evaluate(ptr noundef %29, ptr noundef %1, ptr noundef %6) #46
  %31 = load i64, ptr %6, align 8
  %32 = icmp sgt i64 %31, -1
  %33 = select i1 %30, i1 %32, i1 false
  br i1 %33, label %34, label %41
34:
  %35 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %24, i64 %31)
  %36 = extractvalue { i64, i1 } %35, 1
  %37 = extractvalue { i64, i1 } %35, 0
  %38 = select i1 %36, i64 -1, i64 %37
  br i1 %20, label %44, label %39
39:
  %40 = getelementptr inbounds nuw i64, ptr %21, i64 %23
  store i64 %31, ptr %40, align 8
  br label %44
41:
  %42 = load ptr, ptr %9, align 8
  %43 = tail call fastcc signext i32 @abi.too_large(ptr noundef %4, ptr noundef %42) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  br label %60
44:
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  %45 = add nuw nsw i64 %23, 1
  br label %22
46:
  %47 = icmp slt i64 %24, 0
  br i1 %47, label %48, label %51
48:
  %49 = load ptr, ptr %9, align 8
  %50 = tail call fastcc signext i32 @abi.too_large(ptr noundef %4, ptr noundef %49) #46
  br label %60
51:
  br i1 %20, label %59, label %52
52:
  %53 = load ptr, ptr %11, align 8
  store ptr %53, ptr %2, align 8
  %54 = load i32, ptr %12, align 8
  %55 = getelementptr inbounds nuw i8, ptr %2, i64 16
  store i32 %54, ptr %55, align 8
  %56 = load i64, ptr %18, align 8
  %57 = trunc i64 %56 to i32
  %58 = getelementptr inbounds nuw i8, ptr %2, i64 20
  store i32 %57, ptr %58, align 4
  br label %59
59:
  store i64 %24, ptr %3, align 8
  br label %60
60:
  %61 = phi i32 [ %50, %48 ], [ 0, %59 ], [ %43, %41 ]
  ret i32 %61
}
define internal fastcc signext i32 @abi.run_device(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2, ptr noundef readonly captures(address) %3, i32 noundef signext %4, ptr noundef nonnull %5, ptr noundef %6) unnamed_addr #3 {
  %8 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 44), align 4
  %9 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 116), align 4
  %10 = add nsw i32 %9, -1
  %11 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 64), align 8
  %12 = zext i32 %10 to i64
  %13 = tail call i32 @llvm.smax.i32(i32 %8, i32 0)
  %14 = zext nneg i32 %13 to i64
  br label %15
15:
  %16 = phi i64 [ %40, %39 ], [ 0, %7 ]
  %17 = icmp eq i64 %16, %14
  br i1 %17, label %18, label %29
18:
  %19 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 236), align 4
  %20 = tail call i32 @llvm.umax.i32(i32 %19, i32 1)
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds i64, ptr %5, i64 %21
  %23 = sext i32 %8 to i64
  %24 = getelementptr inbounds ptr, ptr %2, i64 %23
  store ptr %22, ptr %24, align 8
  %25 = load ptr, ptr @carrot_device, align 8
  %26 = getelementptr inbounds nuw i8, ptr %25, i64 16
  %27 = load ptr, ptr %26, align 8
  %28 = tail call signext i32 %27(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2, ptr noundef nonnull %5, ptr noundef %6) #48
  ret i32 %28
29:
  %30 = icmp eq i64 %16, %12
  br i1 %30, label %39, label %31
31:
  %32 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %11, i64 %16
  %33 = load ptr, ptr %32, align 8
  %34 = trunc nuw nsw i64 %16 to i32
  %35 = tail call fastcc ptr @abi.given(ptr noundef %3, i32 noundef signext %4, i32 noundef signext %34, ptr noundef %33) #46
  %36 = icmp eq ptr %35, null
  br i1 %36, label %37, label %39
37:
  %38 = getelementptr inbounds nuw ptr, ptr %2, i64 %16
  store ptr null, ptr %38, align 8
  br label %39
39:
  %40 = add nuw nsw i64 %16, 1
  br label %15
}
define internal void @abi.infer(ptr noundef readonly captures(none) %0) #16 {
  %2 = load i32, ptr @carrot_parts, align 4
  %3 = and i32 %2, 1024
  %4 = icmp ne i32 %3, 0
  %5 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 236), align 4
  %6 = icmp ne i32 %5, 0
  %7 = select i1 %4, i1 %6, i1 false
  %8 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 80), align 8
  %9 = icmp ne i64 %8, 0
  %10 = select i1 %7, i1 %9, i1 false
  br i1 %10, label %11, label %19
11:
  %12 = load ptr, ptr %0, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %14 = load ptr, ptr %13, align 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %16 = load ptr, ptr %15, align 8
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %18 = load ptr, ptr %17, align 8
  tail call fastcc void @abi.run_blocks(ptr noundef %12, ptr noundef %14, ptr noundef %16, ptr noundef %18) #49
  br label %28
19:
  %20 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 224), align 8
  %21 = load ptr, ptr %0, align 8
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %23 = load ptr, ptr %22, align 8
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %25 = load ptr, ptr %24, align 8
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %27 = load ptr, ptr %26, align 8
  tail call void %20(ptr noundef %21, ptr noundef %23, ptr noundef %25, ptr noundef %27) #48
  br label %28
28:
  ret void
}
define internal fastcc signext i32 @abi.check_refused(ptr noundef readonly captures(none) %0, ptr noundef %1) unnamed_addr #2 {
  %3 = alloca %struct.Text, align 8
  %4 = load i32, ptr @carrot_parts, align 4
  %5 = and i32 %4, 256
  %6 = icmp ne i32 %5, 0
  %7 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 116), align 4
  %8 = icmp ne i32 %7, 0
  %9 = select i1 %6, i1 %8, i1 false
  br i1 %9, label %10, label %49
10:
  %11 = sext i32 %7 to i64
  %12 = getelementptr ptr, ptr %0, i64 %11
  %13 = getelementptr i8, ptr %12, i64 -8
  %14 = load ptr, ptr %13, align 8
  %15 = icmp eq ptr %14, null
  br i1 %15, label %49, label %16
16:
  %17 = load i64, ptr %14, align 8
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %49, label %19
19:
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #47
  call fastcc void @abi.begin(ptr noundef %3, ptr noundef %1, i32 noundef signext 1, i64 noundef -1, i32 noundef signext -1) #46
  %20 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 64), align 8
  %21 = getelementptr %struct.CarrotOutputDesc, ptr %20, i64 %11
  %22 = getelementptr i8, ptr %21, i64 -16
  %23 = load ptr, ptr %22, align 8
  %24 = load i64, ptr %14, align 8
  %25 = getelementptr ptr, ptr %23, i64 %24
  %26 = getelementptr i8, ptr %25, i64 -8
  %27 = load ptr, ptr %26, align 8
  br label %28
28:
  %29 = phi ptr [ %27, %19 ], [ %36, %35 ]
  %30 = load i8, ptr %29, align 1
  switch i8 %30, label %35 [
    i8 0, label %37
    i8 123, label %31
  ]
31:
  %32 = getelementptr inbounds nuw i8, ptr %29, i64 1
  %33 = load i8, ptr %32, align 1
  %34 = icmp eq i8 %33, 125
  br i1 %34, label %37, label %35
35:
  %36 = getelementptr inbounds nuw i8, ptr %29, i64 1
  br label %28
37:
  %38 = ptrtoint ptr %29 to i64
  %39 = ptrtoint ptr %27 to i64
  %40 = sub i64 %38, %39
  call fastcc void @abi.put_n(ptr noundef %3, ptr noundef %27, i64 noundef %40) #46
  %41 = load i8, ptr %29, align 1
  %42 = icmp eq i8 %41, 0
  br i1 %42, label %47, label %43
43:
  %44 = getelementptr inbounds nuw i8, ptr %14, i64 8
  %45 = load i64, ptr %44, align 8
  call fastcc void @abi.put_int(ptr noundef %3, i64 noundef %45) #46
  %46 = getelementptr inbounds nuw i8, ptr %29, i64 2
  call fastcc void @abi.put(ptr noundef %3, ptr noundef nonnull %46) #46
  br label %47
47:
  %48 = call fastcc signext i32 @abi.end(ptr noundef %3) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #47
  br label %49
49:
  %50 = phi i32 [ %48, %47 ], [ 0, %16 ], [ 0, %10 ], [ 0, %2 ]
  ret i32 %50
}
define internal fastcc signext i32 @abi.reshape_outputs(ptr noundef captures(address_is_null) %0, i32 noundef signext %1, ptr noundef nonnull captures(none) %2, ptr noundef nonnull readonly captures(none) %3, ptr noundef %4) unnamed_addr #2 {
  %6 = alloca i64, align 8
  %7 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 244), align 4
  %8 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 236), align 4
  %9 = sext i32 %8 to i64
  %10 = tail call i32 @llvm.smax.i32(i32 %7, i32 0)
  %11 = zext nneg i32 %10 to i64
  %12 = getelementptr i64, ptr %2, i64 %9
  br label %13
13:
  %14 = phi i64 [ %25, %21 ], [ 0, %5 ]
  %15 = icmp eq i64 %14, %11
  br i1 %15, label %16, label %21
16:
  %17 = icmp ne i32 %7, 0
  %18 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 44), align 4
  %19 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 64), align 8
  %20 = sext i32 %18 to i64
  br label %26
21:
  %22 = getelementptr inbounds nuw i64, ptr %3, i64 %14
  %23 = load i64, ptr %22, align 8
  %24 = getelementptr i64, ptr %12, i64 %14
  store i64 %23, ptr %24, align 8
  %25 = add nuw nsw i64 %14, 1
  br label %13
26:
  %27 = phi i64 [ 0, %16 ], [ %40, %34 ]
  %28 = phi i32 [ 0, %16 ], [ %39, %34 ]
  %29 = icmp eq i32 %28, 0
  %30 = and i1 %17, %29
  %31 = icmp slt i64 %27, %20
  %32 = select i1 %30, i1 %31, i1 false
  br i1 %32, label %34, label %33
33:
  ret i32 %28
34:
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #47
  %35 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %19, i64 %27
  %36 = load ptr, ptr %35, align 8
  %37 = trunc nuw nsw i64 %27 to i32
  %38 = tail call fastcc ptr @abi.given(ptr noundef %0, i32 noundef signext %1, i32 noundef signext %37, ptr noundef %36) #46
  %39 = call fastcc signext i32 @abi.shape_output(i32 noundef signext %37, ptr noundef %2, ptr noundef %38, ptr noundef %6, ptr noundef %4) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  %40 = add nuw nsw i64 %27, 1
  br label %26
}
define internal fastcc void @abi.run_blocks(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3) unnamed_addr #6 {
  %5 = load i64, ptr %3, align 8
  %6 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 80), align 8
  %7 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 224), align 8
  %8 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 40), align 8
  %9 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 56), align 8
  %10 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 44), align 4
  %11 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 64), align 8
  %12 = tail call i32 @llvm.smax.i32(i32 %8, i32 0)
  %13 = tail call i32 @llvm.smax.i32(i32 %10, i32 0)
  %14 = zext nneg i32 %12 to i64
  %15 = zext nneg i32 %13 to i64
  br label %16
16:
  %17 = phi i64 [ 0, %4 ], [ %46, %45 ]
  %18 = icmp slt i64 %17, %5
  br i1 %18, label %20, label %19
19:
  store i64 %5, ptr %3, align 8
  ret void
20:
  %21 = sub nsw i64 %5, %17
  %22 = tail call i64 @llvm.smin.i64(i64 %21, i64 %6)
  store i64 %22, ptr %3, align 8
  tail call void %7(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef nonnull %3) #48
  br label %23
23:
  %24 = phi i64 [ %41, %26 ], [ 0, %20 ]
  %25 = icmp eq i64 %24, %14
  br i1 %25, label %42, label %26
26:
  %27 = getelementptr inbounds nuw ptr, ptr %0, i64 %24
  %28 = load ptr, ptr %27, align 8
  %29 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %9, i64 %24
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 24
  %31 = load i64, ptr %30, align 8
  %32 = mul nsw i64 %31, %22
  %33 = getelementptr inbounds nuw i8, ptr %29, i64 8
  %34 = load i32, ptr %33, align 8
  %35 = sext i32 %34 to i64
  %36 = getelementptr inbounds i8, ptr @abi.sizes, i64 %35
  %37 = load i8, ptr %36, align 1
  %38 = zext i8 %37 to i64
  %39 = mul i64 %32, %38
  %40 = getelementptr inbounds nuw i8, ptr %28, i64 %39
  store ptr %40, ptr %27, align 8
  %41 = add nuw nsw i64 %24, 1
  br label %23
42:
  %43 = phi i64 [ %62, %47 ], [ 0, %23 ]
  %44 = icmp eq i64 %43, %15
  br i1 %44, label %45, label %47
45:
  %46 = add nsw i64 %22, %17
  br label %16
47:
  %48 = getelementptr inbounds nuw ptr, ptr %1, i64 %43
  %49 = load ptr, ptr %48, align 8
  %50 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %11, i64 %43
  %51 = getelementptr inbounds nuw i8, ptr %50, i64 24
  %52 = load i64, ptr %51, align 8
  %53 = mul nsw i64 %52, %22
  %54 = getelementptr inbounds nuw i8, ptr %50, i64 8
  %55 = load i32, ptr %54, align 8
  %56 = sext i32 %55 to i64
  %57 = getelementptr inbounds i8, ptr @abi.sizes, i64 %56
  %58 = load i8, ptr %57, align 1
  %59 = zext i8 %58 to i64
  %60 = mul i64 %53, %59
  %61 = getelementptr inbounds nuw i8, ptr %49, i64 %60
  store ptr %61, ptr %48, align 8
  %62 = add nuw nsw i64 %43, 1
  br label %42
}
define internal fastcc ptr @abi.next_job(ptr noundef readonly captures(none) %0, ptr noundef nonnull %1) unnamed_addr #6 {
  %3 = alloca %struct.Watch, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #47
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 8
  store i32 0, ptr %4, align 8
  store i64 0, ptr %3, align 8
  br label %5
5:
  %6 = load atomic i64, ptr %1 monotonic, align 64
  %7 = icmp ugt i64 %6, 2
  br i1 %7, label %8, label %14
8:
  %9 = load atomic i64, ptr %1 monotonic, align 8
  %10 = icmp eq i64 %9, %6
  br i1 %10, label %11, label %14
11:
  %12 = cmpxchg ptr %1, i64 %6, i64 2 acq_rel monotonic, align 8
  %13 = extractvalue { i64, i1 } %12, 1
  br i1 %13, label %25, label %14
14:
  switch i64 %6, label %24 [
    i64 0, label %15
    i64 1, label %23
  ]
15:
  %16 = call fastcc zeroext i1 @abi.watch(ptr noundef %0, ptr noundef %3) #49
  br i1 %16, label %17, label %18
17:
  br label %5
18:
  %19 = load atomic i64, ptr %1 monotonic, align 8
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %21, label %17
21:
  %22 = cmpxchg ptr %1, i64 0, i64 1 acq_rel monotonic, align 8
  br label %17
23:
  tail call fastcc void @abi.sleep_at(ptr noundef %1, i32 noundef signext 1) #46
  br label %24
24:
  store i32 0, ptr %4, align 8
  store i64 0, ptr %3, align 8
  br label %17
25:
  %26 = inttoptr i64 %6 to ptr
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #47
  ret ptr %26
}
define internal fastcc void @abi.wake_at(ptr noundef %0) unnamed_addr #3 {
  %2 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 312), align 8
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %4 = load ptr, ptr %3, align 8
  %5 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %6 = load i32, ptr %5, align 4
  %7 = sext i32 %6 to i64
  %8 = ptrtoint ptr %0 to i64
  %9 = tail call i64 %4(i64 noundef %7, i64 noundef %8, i64 noundef 129, i64 noundef 1) #48
  ret void
}
define internal fastcc zeroext i1 @abi.watch(ptr noundef readonly captures(none) %0, ptr noundef nonnull captures(none) %1) unnamed_addr #16 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load i64, ptr %3, align 8
  %5 = icmp slt i64 %4, 1
  br i1 %5, label %33, label %6
6:
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %8 = load i32, ptr %7, align 8
  %9 = add i32 %8, 1
  store i32 %9, ptr %7, align 8
  %10 = and i32 %9, 1023
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %15, label %12
12:
  %13 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 312), align 8
  %14 = load ptr, ptr %13, align 8
  tail call void %14() #48
  br label %33
15:
  %16 = load i64, ptr %1, align 8
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %18, label %20
18:
  %19 = tail call fastcc i64 @abi.now() #46
  store i64 %19, ptr %1, align 8
  br label %20
20:
  %21 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 312), align 8
  %22 = getelementptr inbounds nuw i8, ptr %21, i64 8
  %23 = load ptr, ptr %22, align 8
  %24 = getelementptr inbounds nuw i8, ptr %21, i64 16
  %25 = load i32, ptr %24, align 8
  %26 = sext i32 %25 to i64
  %27 = tail call i64 %23(i64 noundef %26, i64 noundef 0, i64 noundef 0, i64 noundef 0) #48
  %28 = tail call fastcc i64 @abi.now() #46
  %29 = load i64, ptr %1, align 8
  %30 = sub nsw i64 %28, %29
  %31 = load i64, ptr %3, align 8
  %32 = icmp slt i64 %30, %31
  br label %33
33:
  %34 = phi i1 [ %32, %20 ], [ true, %12 ], [ false, %2 ]
  ret i1 %34
}
define internal fastcc void @abi.sleep_at(ptr noundef nonnull %0, i32 noundef signext %1) unnamed_addr #3 {
  %3 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 312), align 8
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %5 = load ptr, ptr %4, align 8
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %7 = load i32, ptr %6, align 4
  %8 = sext i32 %7 to i64
  %9 = ptrtoint ptr %0 to i64
  %10 = zext i32 %1 to i64
  %11 = tail call i64 %5(i64 noundef %8, i64 noundef %9, i64 noundef 128, i64 noundef %10) #48
  ret void
}
define internal fastcc i64 @abi.now() unnamed_addr #3 {
  %1 = alloca [2 x i64], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %1) #47
  %2 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 312), align 8
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %4 = load ptr, ptr %3, align 8
  %5 = getelementptr inbounds nuw i8, ptr %2, i64 24
  %6 = load i32, ptr %5, align 8
  %7 = sext i32 %6 to i64
  %8 = ptrtoint ptr %1 to i64
  %9 = call i64 %4(i64 noundef %7, i64 noundef 1, i64 noundef %8, i64 noundef 0) #48
  %10 = load i64, ptr %1, align 8
  %11 = mul nsw i64 %10, 1000000000
  %12 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %13 = load i64, ptr %12, align 8
  %14 = add nsw i64 %11, %13
  call void @llvm.lifetime.end.p0(ptr nonnull %1) #47
  ret i64 %14
}
define internal fastcc signext i32 @abi.bad_option(ptr noundef %0, ptr noundef nonnull readonly captures(none) %1, ptr noundef readonly captures(none) %2) unnamed_addr #2 {
  %4 = alloca %struct.Text, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #47
  call fastcc void @abi.begin(ptr noundef %4, ptr noundef %0, i32 noundef signext 1, i64 noundef -1, i32 noundef signext -1) #46
  call fastcc void @abi.put(ptr noundef %4, ptr noundef nonnull @abi.str.188) #46
  call fastcc void @abi.put_name(ptr noundef %4, ptr noundef nonnull %1) #46
  call fastcc void @abi.put(ptr noundef %4, ptr noundef nonnull @abi.str.94) #46
  call fastcc void @abi.put(ptr noundef %4, ptr noundef %2) #46
  %5 = call fastcc signext i32 @abi.end(ptr noundef %4) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #47
  ret i32 %5
}
define internal fastcc signext i32 @abi.source_failed(ptr noundef %0, ptr noundef %1) unnamed_addr #3 {
  %3 = alloca %struct.Text, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #47
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %5 = load ptr, ptr %4, align 8
  %6 = icmp eq ptr %5, null
  br i1 %6, label %9, label %7
7:
  %8 = tail call ptr %5(ptr noundef nonnull %0) #48
  br label %9
9:
  %10 = phi ptr [ %8, %7 ], [ null, %2 ]
  call fastcc void @abi.begin(ptr noundef %3, ptr noundef %1, i32 noundef signext 3, i64 noundef -1, i32 noundef signext -1) #46
  call fastcc void @abi.put(ptr noundef %3, ptr noundef nonnull @abi.str.191) #46
  %11 = icmp eq ptr %10, null
  br i1 %11, label %13, label %12
12:
  call fastcc void @abi.put(ptr noundef %3, ptr noundef nonnull @abi.str.94) #46
  call fastcc void @abi.put(ptr noundef %3, ptr noundef nonnull %10) #46
  br label %13
13:
  %14 = call fastcc signext i32 @abi.end(ptr noundef %3) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #47
  ret i32 %14
}
define internal signext range(i32 0, 23) i32 @abi.stream_schema(ptr noundef readonly captures(none) %0, ptr noundef %1) #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %4 = load ptr, ptr %3, align 8
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 56
  tail call fastcc void @abi.no_error(ptr noundef nonnull %5) #46
  %6 = load ptr, ptr %4, align 8
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 120
  %8 = load i32, ptr %7, align 8
  %9 = tail call fastcc signext i32 @abi.schema_of_set(i32 noundef signext %8, ptr noundef %1, ptr noundef nonnull %5) #46
  %10 = icmp eq i32 %9, 0
  %11 = icmp eq i32 %9, 5
  %12 = select i1 %11, i32 12, i32 22
  %13 = select i1 %10, i32 0, i32 %12
  ret i32 %13
}
define internal signext i32 @abi.stream_next(ptr noundef readonly captures(none) %0, ptr noundef initializes((64, 72)) %1) #0 {
  %3 = alloca %struct.ArrowArray, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %5 = load ptr, ptr %4, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #47
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 56
  tail call fastcc void @abi.no_error(ptr noundef nonnull %6) #46
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 64
  store ptr null, ptr %7, align 8
  %8 = getelementptr inbounds nuw i8, ptr %3, i64 64
  store ptr null, ptr %8, align 8
  %9 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %11 = load ptr, ptr %10, align 8
  %12 = call signext i32 %11(ptr noundef nonnull %9, ptr noundef nonnull %3) #48
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %16, label %14
14:
  %15 = call fastcc signext i32 @abi.source_failed(ptr noundef nonnull %9, ptr noundef nonnull %6) #46
  br label %32
16:
  %17 = load ptr, ptr %8, align 8
  %18 = icmp eq ptr %17, null
  br i1 %18, label %32, label %19
19:
  %20 = load ptr, ptr %5, align 8
  %21 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %22 = load i64, ptr %21, align 8
  %23 = call fastcc signext i32 @abi.run(ptr noundef %20, ptr noundef nonnull %3, i64 noundef %22, ptr noundef nonnull %1, ptr noundef null, ptr noundef nonnull %6) #49
  %24 = load i64, ptr %3, align 8
  %25 = load i64, ptr %21, align 8
  %26 = add nsw i64 %25, %24
  store i64 %26, ptr %21, align 8
  %27 = load ptr, ptr %8, align 8
  call void %27(ptr noundef nonnull %3) #48
  %28 = icmp eq i32 %23, 0
  %29 = icmp eq i32 %23, 5
  %30 = select i1 %29, i32 12, i32 22
  %31 = select i1 %28, i32 0, i32 %30
  br label %32
32:
  %33 = phi i32 [ %12, %14 ], [ %31, %19 ], [ 0, %16 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #47
  ret i32 %33
}
define internal ptr @abi.stream_error(ptr noundef readonly captures(none) %0) #43 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 60
  %5 = load i32, ptr %4, align 4
  %6 = icmp eq i32 %5, 0
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %8 = select i1 %6, ptr null, ptr %7
  ret ptr %8
}
define internal void @abi.stream_release(ptr noundef captures(none) initializes((24, 32)) %0) #0 {
  %2 = alloca %struct.Heap, align 8
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %4 = load ptr, ptr %3, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #47
  %5 = load ptr, ptr %4, align 8
  call fastcc void @abi.copy(ptr noundef %2, ptr noundef %5, i64 noundef 48) #46
  %6 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %7 = load ptr, ptr %6, align 8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %11, label %9
9:
  %10 = getelementptr inbounds nuw i8, ptr %4, i64 8
  call void %7(ptr noundef nonnull %10) #48
  br label %11
11:
  %12 = load ptr, ptr %4, align 8
  call void @abi.unbind(ptr noundef %12) #46
  call fastcc void @abi.give(ptr noundef nonnull %2, ptr noundef nonnull %4) #46
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store ptr null, ptr %13, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #47
  ret void
}
define internal fastcc noundef zeroext i1 @abi.score_here(ptr noundef nonnull %0, i64 noundef range(i64 1, 0) %1, ptr noundef nonnull %2) unnamed_addr #6 {
  %4 = alloca [65536 x i8], align 64
  %5 = alloca [1 x ptr], align 8
  %6 = alloca [8 x ptr], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #47
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #47
  store ptr %0, ptr %5, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #47
  %7 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 296), align 8
  %8 = icmp ne i64 %7, 0
  %9 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 44), align 4
  %10 = icmp sgt i32 %9, 8
  %11 = select i1 %8, i1 true, i1 %10
  br i1 %11, label %67, label %12
12:
  %13 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 80), align 8
  %14 = icmp ne i64 %13, 0
  %15 = tail call range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %13, i64 -1)
  %16 = icmp ult i64 %15, %1
  %17 = select i1 %14, i1 %16, i1 false
  br i1 %17, label %67, label %18
18:
  %19 = tail call fastcc i64 @abi.arena_size(i64 noundef %1, i1 noundef zeroext false) #49
  %20 = tail call noundef i64 @llvm.uadd.sat.i64(i64 %19, i64 63)
  %21 = and i64 %20, -64
  %22 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 64), align 8
  %23 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 108), align 4
  %24 = zext i32 %23 to i64
  %25 = tail call i32 @llvm.smax.i32(i32 %9, i32 0)
  %26 = zext nneg i32 %25 to i64
  br label %27
27:
  %28 = phi i64 [ %62, %60 ], [ 0, %18 ]
  %29 = phi i64 [ %61, %60 ], [ %21, %18 ]
  %30 = icmp eq i64 %28, %26
  br i1 %30, label %63, label %31
31:
  %32 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %22, i64 %28
  %33 = icmp ult i64 %29, 65537
  br i1 %33, label %34, label %67
34:
  %35 = icmp eq i64 %28, %24
  %36 = getelementptr inbounds nuw i8, ptr %4, i64 %29
  %37 = select i1 %35, ptr %2, ptr %36
  %38 = getelementptr inbounds nuw ptr, ptr %6, i64 %28
  store ptr %37, ptr %38, align 8
  br i1 %35, label %60, label %39
39:
  %40 = getelementptr inbounds nuw i8, ptr %32, i64 24
  %41 = load i64, ptr %40, align 8
  %42 = call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %41, i64 -1)
  %43 = getelementptr inbounds nuw i8, ptr %32, i64 8
  %44 = load i32, ptr %43, align 8
  %45 = sext i32 %44 to i64
  %46 = getelementptr inbounds i8, ptr @abi.sizes, i64 %45
  %47 = load i8, ptr %46, align 1
  %48 = zext i8 %47 to i64
  %49 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %42, i64 %48)
  %50 = extractvalue { i64, i1 } %49, 1
  %51 = extractvalue { i64, i1 } %49, 0
  %52 = select i1 %50, i64 -1, i64 %51
  %53 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %1, i64 %52)
  %54 = extractvalue { i64, i1 } %53, 1
  %55 = extractvalue { i64, i1 } %53, 0
  %56 = call i64 @llvm.uadd.sat.i64(i64 %55, i64 63)
  %57 = and i64 %56, -64
  %58 = select i1 %54, i64 -64, i64 %57
  %59 = call noundef i64 @llvm.uadd.sat.i64(i64 %29, i64 %58)
  br label %60
60:
  %61 = phi i64 [ %29, %34 ], [ %59, %39 ]
  %62 = add nuw nsw i64 %28, 1
  br label %27
63:
  %64 = icmp ugt i64 %29, 65536
  br i1 %64, label %67, label %65
65:
  %66 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 176), align 8
  call void %66(ptr noundef nonnull %5, ptr noundef nonnull %6, ptr noundef nonnull %4, i64 noundef %1) #48
  call fastcc void @abi.blank_refused(ptr noundef nonnull %6, i64 noundef %1) #49
  br label %67
67:
  %68 = phi i1 [ false, %3 ], [ false, %12 ], [ false, %63 ], [ true, %65 ], [ false, %31 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #47
  ret i1 %68
}
define internal fastcc signext range(i32 0, 6) i32 @abi.score_blocks(i32 noundef signext range(i32 1, 3) %0, ptr noundef nonnull %1, i64 noundef range(i64 1, 0) %2, i64 noundef %3, ptr noundef nonnull %4, i64 noundef %5) unnamed_addr #3 {
  %7 = alloca [65536 x i8], align 64
  %8 = alloca %struct.Work, align 8
  %9 = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #47
  %10 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 56), align 8
  %11 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 104), align 8
  %12 = sext i32 %11 to i64
  %13 = getelementptr inbounds %struct.CarrotInputDesc, ptr %10, i64 %12
  %14 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 64), align 8
  %15 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 108), align 4
  %16 = sext i32 %15 to i64
  %17 = getelementptr inbounds %struct.CarrotOutputDesc, ptr %14, i64 %16
  %18 = getelementptr inbounds nuw i8, ptr %13, i64 24
  %19 = load i64, ptr %18, align 8
  %20 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %19, i64 -1)
  %21 = getelementptr inbounds nuw i8, ptr %17, i64 24
  %22 = load i64, ptr %21, align 8
  %23 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %22, i64 -1)
  %24 = zext nneg i32 %0 to i64
  %25 = getelementptr inbounds nuw i8, ptr @abi.sizes, i64 %24
  %26 = load i8, ptr %25, align 1
  %27 = getelementptr inbounds nuw i8, ptr %17, i64 8
  %28 = load i32, ptr %27, align 8
  %29 = icmp eq i32 %28, 11
  %30 = select i1 %29, i32 7, i32 %28
  %31 = icmp eq i64 %2, 1
  %32 = icmp eq i64 %3, %20
  %33 = or i1 %31, %32
  %34 = icmp eq i64 %5, %23
  %35 = or i1 %31, %34
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #47
  store ptr null, ptr %8, align 8
  %36 = getelementptr inbounds nuw i8, ptr %8, i64 8
  store i8 0, ptr %36, align 8
  %37 = icmp eq i32 %28, %0
  %38 = and i1 %37, %35
  %39 = select i1 %38, i32 %15, i32 -1
  %40 = getelementptr inbounds nuw i8, ptr %8, i64 12
  store i32 %39, ptr %40, align 4
  %41 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %42 = load i32, ptr %41, align 8
  %43 = icmp eq i32 %42, %0
  %44 = and i1 %33, %43
  %45 = xor i1 %44, true
  %46 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %47 = zext i1 %45 to i8
  store i8 %47, ptr %46, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #47
  %48 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 80), align 8
  %49 = icmp ne i64 %48, 0
  %50 = icmp ult i64 %48, %2
  %51 = and i1 %49, %50
  %52 = tail call range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %48, i64 -1)
  %53 = select i1 %51, i64 %52, i64 %2
  store i64 %53, ptr %9, align 8
  %54 = call fastcc ptr @abi.work_memory(ptr noundef %8, ptr noundef null, ptr noundef %7, ptr noundef %9, i1 noundef zeroext true) #49
  %55 = icmp eq ptr %54, null
  br i1 %55, label %131, label %56
56:
  %57 = zext i8 %26 to i64
  %58 = load i64, ptr %9, align 8
  %59 = mul i64 %3, %57
  %60 = mul i64 %5, %57
  %61 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %62 = load ptr, ptr %61, align 8
  %63 = load i8, ptr %46, align 8
  %64 = trunc nuw i8 %63 to i1
  %65 = load i32, ptr %40, align 4
  %66 = icmp sgt i32 %65, -1
  %67 = getelementptr inbounds nuw i8, ptr %8, i64 40
  %68 = load ptr, ptr %67, align 8
  %69 = zext nneg i32 %65 to i64
  %70 = getelementptr inbounds nuw ptr, ptr %68, i64 %69
  %71 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 176), align 8
  %72 = getelementptr inbounds nuw i8, ptr %8, i64 24
  %73 = load ptr, ptr %72, align 8
  %74 = getelementptr inbounds ptr, ptr %68, i64 %16
  %75 = sext i32 %30 to i64
  %76 = getelementptr inbounds i8, ptr @abi.sizes, i64 %75
  br label %77
77:
  %78 = phi i64 [ %129, %128 ], [ 0, %56 ]
  %79 = icmp ult i64 %78, %2
  br i1 %79, label %82, label %80
80:
  %81 = icmp eq ptr %54, %7
  br i1 %81, label %131, label %130
82:
  %83 = sub nuw i64 %2, %78
  %84 = call i64 @llvm.umin.i64(i64 %83, i64 %58)
  %85 = mul i64 %59, %78
  %86 = getelementptr inbounds nuw i8, ptr %1, i64 %85
  %87 = mul i64 %60, %78
  %88 = getelementptr inbounds nuw i8, ptr %4, i64 %87
  %89 = load ptr, ptr %62, align 8
  br i1 %64, label %91, label %90
90:
  store ptr %86, ptr %62, align 8
  br label %110
91:
  br i1 %33, label %92, label %95
92:
  %93 = load i32, ptr %41, align 8
  %94 = mul i64 %84, %20
  call fastcc void @abi.gather(i32 noundef signext %0, i32 noundef signext %93, ptr noundef nonnull %86, i64 noundef 0, ptr noundef %89, i64 noundef 1, i64 noundef %94) #49
  br label %110
95:
  %96 = phi i64 [ %109, %98 ], [ 0, %91 ]
  %97 = icmp eq i64 %96, %84
  br i1 %97, label %110, label %98
98:
  %99 = load i32, ptr %41, align 8
  %100 = mul i64 %59, %96
  %101 = getelementptr inbounds nuw i8, ptr %86, i64 %100
  %102 = mul i64 %96, %20
  %103 = sext i32 %99 to i64
  %104 = getelementptr inbounds i8, ptr @abi.sizes, i64 %103
  %105 = load i8, ptr %104, align 1
  %106 = zext i8 %105 to i64
  %107 = mul i64 %102, %106
  %108 = getelementptr inbounds nuw i8, ptr %89, i64 %107
  call fastcc void @abi.gather(i32 noundef signext %0, i32 noundef signext %99, ptr noundef nonnull %101, i64 noundef 0, ptr noundef %108, i64 noundef 1, i64 noundef %20) #49
  %109 = add i64 %96, 1
  br label %95
110:
  br i1 %66, label %111, label %112
111:
  store ptr %88, ptr %70, align 8
  call void %71(ptr noundef nonnull %62, ptr noundef %68, ptr noundef %73, i64 noundef %84) #48
  call fastcc void @abi.blank_refused(ptr noundef %68, i64 noundef %84) #49
  br label %128
112:
  call void %71(ptr noundef nonnull %62, ptr noundef %68, ptr noundef %73, i64 noundef %84) #48
  call fastcc void @abi.blank_refused(ptr noundef %68, i64 noundef %84) #49
  %113 = load ptr, ptr %74, align 8
  br i1 %35, label %114, label %116
114:
  %115 = mul i64 %84, %23
  call fastcc void @abi.gather(i32 noundef signext %30, i32 noundef signext %0, ptr noundef %113, i64 noundef 0, ptr noundef nonnull %88, i64 noundef 1, i64 noundef %115) #49
  br label %128
116:
  %117 = phi i64 [ %127, %119 ], [ 0, %112 ]
  %118 = icmp eq i64 %117, %84
  br i1 %118, label %128, label %119
119:
  %120 = mul i64 %117, %23
  %121 = load i8, ptr %76, align 1
  %122 = zext i8 %121 to i64
  %123 = mul i64 %120, %122
  %124 = getelementptr inbounds nuw i8, ptr %113, i64 %123
  %125 = mul i64 %60, %117
  %126 = getelementptr inbounds nuw i8, ptr %88, i64 %125
  call fastcc void @abi.gather(i32 noundef signext %30, i32 noundef signext %0, ptr noundef %124, i64 noundef 0, ptr noundef nonnull %126, i64 noundef 1, i64 noundef %23) #49
  %127 = add i64 %117, 1
  br label %116
128:
  %129 = add i64 %84, %78
  br label %77
130:
  call fastcc void @abi.give(ptr noundef nonnull @abi.process_heap, ptr noundef nonnull %54) #46
  br label %131
131:
  %132 = phi i32 [ 5, %6 ], [ 0, %130 ], [ 0, %80 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #47
  ret i32 %132
}
define internal fastcc void @abi.blank_refused(ptr noundef readonly captures(none) %0, i64 noundef %1) unnamed_addr #16 {
  %3 = load i32, ptr @carrot_parts, align 4
  %4 = and i32 %3, 256
  %5 = icmp ne i32 %4, 0
  %6 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 116), align 4
  %7 = icmp ne i32 %6, 0
  %8 = select i1 %5, i1 %7, i1 false
  br i1 %8, label %9, label %39
9:
  %10 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 64), align 8
  %11 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 108), align 4
  %12 = sext i32 %11 to i64
  %13 = getelementptr inbounds %struct.CarrotOutputDesc, ptr %10, i64 %12
  %14 = sext i32 %6 to i64
  %15 = getelementptr ptr, ptr %0, i64 %14
  %16 = getelementptr i8, ptr %15, i64 -8
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %19 = getelementptr inbounds ptr, ptr %0, i64 %12
  %20 = getelementptr inbounds nuw i8, ptr %13, i64 24
  br label %21
21:
  %22 = phi i64 [ 0, %9 ], [ %38, %37 ]
  %23 = icmp eq i64 %22, %1
  br i1 %23, label %39, label %24
24:
  %25 = getelementptr inbounds nuw i32, ptr %17, i64 %22
  %26 = load i32, ptr %25, align 4
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %37, label %28
28:
  %29 = load i32, ptr %18, align 8
  %30 = load ptr, ptr %19, align 8
  %31 = load i64, ptr %20, align 8
  %32 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %31, i64 -1)
  %33 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %22, i64 %32)
  %34 = extractvalue { i64, i1 } %33, 1
  %35 = extractvalue { i64, i1 } %33, 0
  %36 = select i1 %34, i64 -1, i64 %35
  tail call fastcc void @abi.fill_missing(i32 noundef signext %29, ptr noundef %30, i64 noundef %36, i64 noundef %32, i32 noundef signext 0) #46
  br label %37
37:
  %38 = add i64 %22, 1
  br label %21
39:
  ret void
}
declare i64 @llvm.smax.i64(i64, i64) #44
declare i64 @llvm.smin.i64(i64, i64) #44
declare i32 @llvm.umax.i32(i32, i32) #44
declare i64 @llvm.umin.i64(i64, i64) #44
declare i64 @llvm.umax.i64(i64, i64) #44
declare i64 @llvm.uadd.sat.i64(i64, i64) #44
declare i64 @llvm.abs.i64(i64, i1 immarg) #45
declare i32 @llvm.smin.i32(i32, i32) #44
declare <16 x i32> @llvm.umin.v16i32(<16 x i32>, <16 x i32>) #44
declare <16 x i64> @llvm.umin.v16i64(<16 x i64>, <16 x i64>) #44
declare double @llvm.fabs.f64(double) #44
declare i64 @llvm.fshl.i64(i64, i64, i64) #44
declare i32 @llvm.smax.i32(i32, i32) #44
declare i32 @llvm.umin.i32(i32, i32) #44
declare i32 @llvm.abs.i32(i32, i1 immarg) #45
declare i64 @llvm.usub.sat.i64(i64, i64) #44
declare i8 @llvm.smax.i8(i8, i8) #44
attributes #0 = { minsize nounwind optsize "no-builtins" "carrot-cpu"="baseline" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { minsize nofree noinline norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "carrot-cpu"="baseline" }
attributes #3 = { minsize noinline nounwind optsize "no-builtins" "carrot-cpu"="baseline" }
attributes #4 = { minsize nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "carrot-cpu"="baseline" }
attributes #5 = { hot noinline noreturn nounwind "no-builtins" }
attributes #6 = { hot noinline nounwind "no-builtins" }
attributes #7 = { minsize mustprogress nofree norecurse nosync nounwind optsize willreturn memory(none) "no-builtins" "carrot-cpu"="baseline" }
attributes #8 = { minsize mustprogress nofree noinline norecurse nosync nounwind optsize willreturn memory(argmem: readwrite) "no-builtins" "carrot-cpu"="baseline" }
attributes #9 = { minsize nofree noinline norecurse nosync nounwind optsize memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "carrot-cpu"="baseline" }
attributes #10 = { minsize optsize "no-builtins" }
attributes #11 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { minsize nofree norecurse nosync nounwind optsize memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "carrot-cpu"="baseline" }
attributes #13 = { minsize nofree norecurse nosync nounwind optsize memory(argmem: read) "no-builtins" "carrot-cpu"="baseline" }
attributes #14 = { minsize nofree norecurse nosync nounwind optsize memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "carrot-cpu"="baseline" }
attributes #15 = { minsize nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "carrot-cpu"="baseline" }
attributes #16 = { hot nounwind "no-builtins" }
attributes #17 = { minsize nofree noinline norecurse nosync nounwind optsize memory(argmem: read) "no-builtins" "carrot-cpu"="baseline" }
attributes #18 = { hot mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "no-builtins" }
attributes #19 = { hot nofree noinline norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" }
attributes #20 = { hot mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-builtins" }
attributes #21 = { hot mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" }
attributes #22 = { hot mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" }
attributes #23 = { minsize nofree noinline norecurse nounwind optsize memory(argmem: readwrite) "no-builtins" "carrot-cpu"="baseline" }
attributes #24 = { hot nofree norecurse nosync nounwind memory(argmem: read) "no-builtins" }
attributes #25 = { hot nofree noinline norecurse nosync nounwind memory(argmem: read) "no-builtins" }
attributes #26 = { hot nofree noinline norecurse nosync nounwind memory(argmem: readwrite) "no-builtins" }
attributes #27 = { hot nofree noinline norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" }
attributes #28 = { hot nofree norecurse nosync nounwind memory(argmem: readwrite) "no-builtins" }
attributes #29 = { hot nofree noinline norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite) "no-builtins" }
attributes #30 = { hot nofree noinline norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" }
attributes #31 = { minsize nofree noinline norecurse nosync nounwind optsize memory(none) "no-builtins" "carrot-cpu"="baseline" }
attributes #32 = { minsize mustprogress nofree noinline norecurse nosync nounwind optsize willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "carrot-cpu"="baseline" }
attributes #33 = { minsize mustprogress nofree norecurse nosync nounwind optsize willreturn memory(argmem: readwrite) "no-builtins" "carrot-cpu"="baseline" }
attributes #34 = { minsize mustprogress nofree norecurse nosync nounwind optsize willreturn memory(argmem: read) "no-builtins" "carrot-cpu"="baseline" }
attributes #35 = { minsize nofree norecurse nosync nounwind optsize memory(argmem: readwrite) "no-builtins" "carrot-cpu"="baseline" }
attributes #36 = { minsize nofree norecurse nosync nounwind optsize memory(none) "no-builtins" "carrot-cpu"="baseline" }
attributes #37 = { inlinehint minsize mustprogress nofree norecurse nosync nounwind optsize willreturn memory(argmem: read) "no-builtins" "carrot-cpu"="baseline" }
attributes #38 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #39 = { minsize nofree noinline norecurse nosync nounwind optsize memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "carrot-cpu"="baseline" }
attributes #40 = { minsize nofree noinline norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "carrot-cpu"="baseline" }
attributes #41 = { minsize nofree noinline norecurse nosync nounwind optsize memory(argmem: readwrite) "no-builtins" "carrot-cpu"="baseline" }
attributes #42 = { minsize nofree noinline norecurse nosync nounwind optsize memory(argmem: write) "no-builtins" "carrot-cpu"="baseline" }
attributes #43 = { minsize mustprogress nofree norecurse nosync nounwind optsize willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "carrot-cpu"="baseline" }
attributes #44 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #45 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #46 = { minsize nobuiltin optsize "no-builtins" }
attributes #47 = { nounwind }
attributes #48 = { minsize nobuiltin nounwind optsize "no-builtins" }
attributes #49 = { hot nobuiltin "no-builtins" }
attributes #999 = { nounwind "no-builtins" "carrot-cpu"="baseline" }
