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
%struct.PoolThread = type { i32, ptr, [56 x i8] }
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
%struct.Turns = type { ptr, i32, i32, i64, [40 x i8], [64 x %struct.Part] }
%struct.Part = type { i32, [60 x i8], i32, [60 x i8] }
%struct.Rows = type { ptr, ptr, ptr, i64, i32, i8, i32 }
%struct.Column = type { ptr, ptr, %struct.Texts, ptr, i64, i64, i64, ptr, i32, i8 }
%struct.Texts = type { ptr, ptr, i64, ptr, ptr, i64 }
%struct.ArrowArray = type { i64, i64, i64, i64, i64, ptr, ptr, ptr, ptr, ptr }
%struct.CarrotText = type { i64, i64 }
%struct.Block = type { ptr, ptr, ptr, ptr, ptr, i8, ptr, i64, i64, i64, i64, i32 }
%struct.View = type { i32, %union.anon }
%union.anon = type { %struct.anon }
%struct.anon = type { i32, i32, i32 }
%struct.Value = type { double, i64, i8, i8 }
%struct.CarrotTensor = type { ptr, ptr, i32, i32, [8 x i64] }
%struct.CarrotShape = type { ptr, i64, ptr }
%struct.CarrotDim = type { ptr, i64 }
%struct.CarrotCheck = type { ptr, %struct.CarrotDim }
@carrot_parts = weak hidden local_unnamed_addr constant i32 -1, align 4
@carrot_device = weak hidden local_unnamed_addr constant ptr null, align 4
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
@abi.put_type.known = internal unnamed_addr constant [17 x [2 x ptr]] [[2 x ptr] [ptr @abi.str.28, ptr @abi.str.29], [2 x ptr] [ptr @abi.str.30, ptr @abi.str.31], [2 x ptr] [ptr @abi.str.32, ptr @abi.str.33], [2 x ptr] [ptr @abi.str.34, ptr @abi.str.35], [2 x ptr] [ptr @abi.str.36, ptr @abi.str.37], [2 x ptr] [ptr @abi.str.38, ptr @abi.str.39], [2 x ptr] [ptr @abi.str.40, ptr @abi.str.41], [2 x ptr] [ptr @abi.str.42, ptr @abi.str.43], [2 x ptr] [ptr @abi.str.44, ptr @abi.str.45], [2 x ptr] [ptr @abi.str.46, ptr @abi.str.47], [2 x ptr] [ptr @abi.str.48, ptr @abi.str.49], [2 x ptr] [ptr @abi.str.50, ptr @abi.str.51], [2 x ptr] [ptr @abi.str.9, ptr @abi.str.52], [2 x ptr] [ptr @abi.str.7, ptr @abi.str.53], [2 x ptr] [ptr @abi.str.54, ptr @abi.str.55], [2 x ptr] [ptr @abi.str.56, ptr @abi.str.57], [2 x ptr] [ptr @abi.str.58, ptr @abi.str.59]], align 4
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
@abi.type_names = internal unnamed_addr constant [26 x ptr] [ptr @abi.str.60, ptr @abi.str.66, ptr @abi.str.67, ptr @abi.str.68, ptr @abi.str.69, ptr @abi.str.70, ptr @abi.str.71, ptr @abi.str.72, ptr @abi.str.73, ptr @abi.str.74, ptr @abi.str.75, ptr @abi.str.76, ptr @abi.str.77, ptr @abi.str.78, ptr @abi.str.79, ptr @abi.str.80, ptr @abi.str.81, ptr @abi.str.79, ptr @abi.str.82, ptr @abi.str.83, ptr @abi.str.80, ptr @abi.str.80, ptr @abi.str.80, ptr @abi.str.84, ptr @abi.str.85, ptr @abi.str.86], align 4
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
@abi.dtype_names = internal unnamed_addr constant [15 x ptr] [ptr @abi.str.3, ptr @abi.str.66, ptr @abi.str.67, ptr @abi.str.68, ptr @abi.str.69, ptr @abi.str.70, ptr @abi.str.71, ptr @abi.str.72, ptr @abi.str.73, ptr @abi.str.74, ptr @abi.str.75, ptr @abi.str.76, ptr @abi.str.77, ptr @abi.str.78, ptr @abi.str.173], align 4
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
define weak hidden ptr @memcpy(ptr noalias noundef %0, ptr noalias noundef %1, i32 noundef %2) local_unnamed_addr #999 {
  br label %4
4:
  %5 = phi i32 [ 0, %3 ], [ %12, %8 ]
  %6 = icmp eq i32 %5, %2
  br i1 %6, label %7, label %8
7:
  ret ptr %0
8:
  %9 = getelementptr inbounds nuw i8, ptr %1, i32 %5
  %10 = load i8, ptr %9, align 1
  %11 = getelementptr inbounds nuw i8, ptr %0, i32 %5
  store i8 %10, ptr %11, align 1
  %12 = add i32 %5, 1
  br label %4
}
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1
define weak hidden ptr @memset(ptr noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #999 {
  %4 = trunc i32 %1 to i8
  br label %5
5:
  %6 = phi i32 [ 0, %3 ], [ %11, %9 ]
  %7 = icmp eq i32 %6, %2
  br i1 %7, label %8, label %9
8:
  ret ptr %0
9:
  %10 = getelementptr inbounds nuw i8, ptr %0, i32 %6
  store i8 %4, ptr %10, align 1
  %11 = add i32 %6, 1
  br label %5
}
define weak hidden ptr @memmove(ptr noundef %0, ptr noundef %1, i32 noundef %2) local_unnamed_addr #999 {
  %4 = ptrtoint ptr %0 to i32
  %5 = ptrtoint ptr %1 to i32
  %6 = sub i32 %4, %5
  %7 = icmp ult i32 %6, %2
  br i1 %7, label %10, label %8
8:
  %9 = tail call ptr @memcpy(ptr noundef %0, ptr noundef %1, i32 noundef %2) #46
  br label %18
10:
  %11 = phi i32 [ %14, %13 ], [ %2, %3 ]
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %18, label %13
13:
  %14 = add i32 %11, -1
  %15 = getelementptr inbounds nuw i8, ptr %1, i32 %14
  %16 = load i8, ptr %15, align 1
  %17 = getelementptr inbounds nuw i8, ptr %0, i32 %14
  store i8 %16, ptr %17, align 1
  br label %10
18:
  %19 = phi ptr [ %9, %8 ], [ %0, %10 ]
  ret ptr %19
}
define weak hidden i32 @memcmp(ptr noundef %0, ptr noundef %1, i32 noundef %2) local_unnamed_addr #999 {
  br label %4
4:
  %5 = phi i32 [ 0, %3 ], [ %13, %7 ]
  %6 = icmp eq i32 %5, %2
  br i1 %6, label %17, label %7
7:
  %8 = getelementptr inbounds nuw i8, ptr %0, i32 %5
  %9 = load i8, ptr %8, align 1
  %10 = getelementptr inbounds nuw i8, ptr %1, i32 %5
  %11 = load i8, ptr %10, align 1
  %12 = icmp eq i8 %9, %11
  %13 = add i32 %5, 1
  br i1 %12, label %4, label %14
14:
  %15 = icmp ult i8 %9, %11
  %16 = select i1 %15, i32 -1, i32 1
  br label %17
17:
  %18 = phi i32 [ %16, %14 ], [ 0, %4 ]
  ret i32 %18
}
define i32 @carrot_model_init(i32 noundef %0, ptr noundef readnone captures(none) %1, ptr noundef captures(address_is_null) %2, ptr noundef %3) local_unnamed_addr #0 {
  tail call fastcc void @abi.no_error(ptr noundef %3) #46
  %5 = icmp eq ptr %2, null
  br i1 %5, label %6, label %8
6:
  %7 = tail call fastcc i32 @abi.fail(ptr noundef %3, i32 noundef 1, ptr noundef nonnull @abi.str) #46
  br label %67
8:
  %9 = add i32 %0, -2000000
  %10 = icmp ult i32 %9, -1000000
  br i1 %10, label %11, label %13
11:
  %12 = tail call fastcc i32 @abi.fail(ptr noundef %3, i32 noundef 4, ptr noundef nonnull @abi.str.1) #46
  br label %67
13:
  %14 = load i32, ptr %2, align 4
  %15 = icmp ult i32 %14, 88
  br i1 %15, label %16, label %18
16:
  %17 = tail call fastcc i32 @abi.fail(ptr noundef %3, i32 noundef 1, ptr noundef nonnull @abi.str.2) #46
  br label %67
18:
  %19 = tail call fastcc i32 @abi.check_cpu(ptr noundef %3) #46
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %67
21:
  %22 = load i32, ptr %2, align 4
  %23 = icmp ugt i32 %22, 103
  %24 = icmp ugt i32 %22, 95
  %25 = select i1 %24, i32 96, i32 88
  %26 = select i1 %23, i32 104, i32 %25
  store i32 %26, ptr %2, align 4
  %27 = getelementptr inbounds nuw i8, ptr %2, i32 4
  store i32 1000000, ptr %27, align 4
  %28 = load ptr, ptr @carrot_desc, align 8
  %29 = getelementptr inbounds nuw i8, ptr %2, i32 8
  store ptr %28, ptr %29, align 4
  %30 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 4), align 4
  %31 = getelementptr inbounds nuw i8, ptr %2, i32 12
  store ptr %30, ptr %31, align 4
  %32 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 8), align 8
  %33 = getelementptr inbounds nuw i8, ptr %2, i32 16
  store ptr %32, ptr %33, align 4
  %34 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 16), align 8
  %35 = tail call i64 @llvm.umin.i64(i64 %34, i64 4294967295)
  %36 = trunc nuw i64 %35 to i32
  %37 = getelementptr inbounds nuw i8, ptr %2, i32 20
  store i32 %36, ptr %37, align 4
  %38 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 24), align 8
  %39 = getelementptr inbounds nuw i8, ptr %2, i32 24
  br label %40
40:
  %41 = phi i32 [ 0, %21 ], [ %56, %52 ]
  %42 = icmp eq i32 %41, 32
  br i1 %42, label %43, label %52
43:
  %44 = getelementptr inbounds nuw i8, ptr %2, i32 56
  store ptr @abi.input_schema, ptr %44, align 4
  %45 = getelementptr inbounds nuw i8, ptr %2, i32 60
  store ptr @abi.output_schema, ptr %45, align 4
  %46 = getelementptr inbounds nuw i8, ptr %2, i32 64
  store ptr @abi.bind, ptr %46, align 4
  %47 = getelementptr inbounds nuw i8, ptr %2, i32 68
  store ptr @abi.predict, ptr %47, align 4
  %48 = getelementptr inbounds nuw i8, ptr %2, i32 72
  store ptr @abi.predict_into, ptr %48, align 4
  %49 = getelementptr inbounds nuw i8, ptr %2, i32 76
  store ptr @abi.predict_stream, ptr %49, align 4
  %50 = getelementptr inbounds nuw i8, ptr %2, i32 80
  store ptr @abi.unbind, ptr %50, align 4
  %51 = getelementptr inbounds nuw i8, ptr %2, i32 84
  store ptr @abi.self_test, ptr %51, align 4
  br i1 %24, label %57, label %67
52:
  %53 = getelementptr inbounds nuw i8, ptr %38, i32 %41
  %54 = load i8, ptr %53, align 1
  %55 = getelementptr inbounds nuw i8, ptr %39, i32 %41
  store i8 %54, ptr %55, align 1
  %56 = add nuw nsw i32 %41, 1
  br label %40
57:
  %58 = getelementptr inbounds nuw i8, ptr %2, i32 88
  store ptr @abi.output_shapes, ptr %58, align 4
  %59 = getelementptr inbounds nuw i8, ptr %2, i32 92
  store ptr @abi.run_network, ptr %59, align 4
  br i1 %23, label %60, label %67
60:
  %61 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 228), align 4
  %62 = icmp eq ptr %61, null
  %63 = select i1 %62, ptr null, ptr @abi.pool_work
  %64 = getelementptr inbounds nuw i8, ptr %2, i32 96
  store ptr %63, ptr %64, align 4
  %65 = select i1 %62, ptr null, ptr @abi.pool_for
  %66 = getelementptr inbounds nuw i8, ptr %2, i32 100
  store ptr %65, ptr %66, align 4
  br label %67
67:
  %68 = phi i32 [ %12, %11 ], [ %17, %16 ], [ %7, %6 ], [ %19, %18 ], [ 0, %60 ], [ 0, %57 ], [ 0, %43 ]
  ret i32 %68
}
define internal fastcc void @abi.no_error(ptr noundef %0) unnamed_addr #2 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %5, label %3
3:
  %4 = tail call fastcc i32 @abi.fail(ptr noundef nonnull %0, i32 noundef 0, ptr noundef nonnull @abi.str.3) #46
  br label %5
5:
  ret void
}
define internal fastcc i32 @abi.fail(ptr noundef %0, i32 noundef range(i32 0, 6) %1, ptr noundef readonly captures(none) %2) unnamed_addr #2 {
  %4 = alloca %struct.Text, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #47
  call fastcc void @abi.begin(ptr noundef %4, ptr noundef %0, i32 noundef %1, i64 noundef -1, i32 noundef -1) #46
  call fastcc void @abi.put(ptr noundef %4, ptr noundef %2) #46
  %5 = call fastcc i32 @abi.end(ptr noundef %4) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #47
  ret i32 %5
}
define internal fastcc i32 @abi.check_cpu(ptr noundef %0) unnamed_addr #3 {
  %2 = alloca [4 x i32], align 4
  %3 = alloca %struct.Text, align 4
  %4 = load atomic i32, ptr @abi.cpu_is_fine monotonic, align 4
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %6, label %71
6:
  %7 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 132), align 4
  %8 = freeze ptr %7
  %9 = icmp eq ptr %8, null
  %10 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 128), align 8
  %11 = getelementptr inbounds nuw i8, ptr %2, i32 8
  %12 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 228), align 4
  %13 = icmp eq ptr %12, null
  %14 = getelementptr inbounds nuw i8, ptr %12, i32 4
  br i1 %9, label %70, label %15
15:
  %16 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 120), align 8
  %17 = tail call i32 @llvm.smax.i32(i32 %16, i32 0)
  br label %18
18:
  %19 = phi i32 [ %65, %64 ], [ 0, %15 ]
  %20 = icmp eq i32 %19, %17
  br i1 %20, label %70, label %21
21:
  %22 = getelementptr inbounds nuw %struct.CarrotCpuBit, ptr %10, i32 %19
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #47
  %23 = load i32, ptr %22, align 4
  switch i32 %23, label %43 [
    i32 -2, label %24
    i32 -1, label %37
  ]
24:
  br i1 %13, label %48, label %25
25:
  %26 = load ptr, ptr %14, align 4
  %27 = icmp eq ptr %26, null
  br i1 %27, label %48, label %28
28:
  %29 = getelementptr inbounds nuw i8, ptr %22, i32 4
  %30 = load i32, ptr %29, align 4
  %31 = getelementptr inbounds nuw i8, ptr %22, i32 8
  %32 = load i32, ptr %31, align 4
  %33 = getelementptr inbounds nuw i8, ptr %22, i32 12
  %34 = load i32, ptr %33, align 4
  %35 = call i32 %26(i32 noundef %30, i32 noundef %32, i32 noundef %34, i32 noundef 0) #48
  %36 = icmp eq i32 %35, 0
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #47
  br i1 %36, label %64, label %66
37:
  call void %8(i32 noundef 1, i32 noundef 0, ptr noundef nonnull %2) #48
  %38 = load i32, ptr %11, align 4
  %39 = and i32 %38, 134217728
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %48, label %41
41:
  %42 = load i32, ptr %22, align 4
  br label %49
43:
  %44 = and i32 %23, -2147483648
  call void %8(i32 noundef %44, i32 noundef 0, ptr noundef nonnull %2) #48
  %45 = load i32, ptr %2, align 4
  %46 = load i32, ptr %22, align 4
  %47 = icmp ult i32 %45, %46
  br i1 %47, label %48, label %49
48:
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #47
  br label %66
49:
  %50 = phi i32 [ %46, %43 ], [ %42, %41 ]
  %51 = getelementptr inbounds nuw i8, ptr %22, i32 4
  %52 = load i32, ptr %51, align 4
  call void %8(i32 noundef %50, i32 noundef %52, ptr noundef nonnull %2) #48
  %53 = getelementptr inbounds nuw i8, ptr %22, i32 8
  %54 = load i32, ptr %53, align 4
  %55 = and i32 %54, 3
  %56 = getelementptr inbounds nuw i32, ptr %2, i32 %55
  %57 = load i32, ptr %56, align 4
  %58 = getelementptr inbounds nuw i8, ptr %22, i32 12
  %59 = load i32, ptr %58, align 4
  %60 = and i32 %59, 31
  %61 = shl nuw i32 1, %60
  %62 = and i32 %61, %57
  %63 = icmp eq i32 %62, 0
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #47
  br i1 %63, label %66, label %64
64:
  %65 = add nuw i32 %19, 1
  br label %18
66:
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #47
  call fastcc void @abi.begin(ptr noundef %3, ptr noundef %0, i32 noundef 4, i64 noundef -1, i32 noundef -1) #46
  call fastcc void @abi.put(ptr noundef %3, ptr noundef nonnull @abi.str.4) #46
  %67 = getelementptr inbounds nuw i8, ptr %22, i32 16
  %68 = load ptr, ptr %67, align 4
  call fastcc void @abi.put(ptr noundef %3, ptr noundef %68) #46
  call fastcc void @abi.put(ptr noundef %3, ptr noundef nonnull @abi.str.5) #46
  %69 = call fastcc i32 @abi.end(ptr noundef %3) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #47
  br label %71
70:
  store atomic i32 1, ptr @abi.cpu_is_fine monotonic, align 4
  br label %71
71:
  %72 = phi i32 [ %69, %66 ], [ 0, %70 ], [ 0, %1 ]
  ret i32 %72
}
define internal i32 @abi.input_schema(ptr noundef %0, ptr noundef %1) #0 {
  tail call fastcc void @abi.no_error(ptr noundef %1) #46
  %3 = icmp eq ptr %0, null
  br i1 %3, label %4, label %6
4:
  %5 = tail call fastcc i32 @abi.fail(ptr noundef %1, i32 noundef 1, ptr noundef nonnull @abi.str.6) #46
  br label %93
6:
  %7 = tail call fastcc i32 @abi.check_rows(ptr noundef %1) #46
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %9, label %93
9:
  %10 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 28), align 4
  %11 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 44), align 4
  %12 = tail call i32 @llvm.smax.i32(i32 %10, i32 0)
  br label %13
13:
  %14 = phi i64 [ %26, %20 ], [ 0, %9 ]
  %15 = phi i32 [ %27, %20 ], [ 0, %9 ]
  %16 = icmp eq i32 %15, %12
  br i1 %16, label %17, label %20
17:
  %18 = tail call fastcc zeroext i1 @abi.schema_node(ptr noundef nonnull %0, ptr noundef nonnull @abi.str.7, ptr noundef nonnull @abi.str.3, i64 noundef 0, i64 noundef %14, i1 noundef zeroext false, i32 noundef 0) #46
  %19 = getelementptr inbounds nuw i8, ptr %0, i32 32
  br label %28
20:
  %21 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %11, i32 %15
  %22 = getelementptr inbounds nuw i8, ptr %21, i32 24
  %23 = load i32, ptr %22, align 8
  %24 = tail call i32 @llvm.umax.i32(i32 %23, i32 1)
  %25 = sext i32 %24 to i64
  %26 = add nsw i64 %14, %25
  %27 = add nuw i32 %15, 1
  br label %13
28:
  %29 = phi i1 [ %18, %17 ], [ %83, %82 ]
  %30 = phi i64 [ 0, %17 ], [ %84, %82 ]
  %31 = phi i32 [ 0, %17 ], [ %85, %82 ]
  %32 = icmp slt i32 %31, %10
  %33 = select i1 %29, i1 %32, i1 false
  br i1 %33, label %35, label %34
34:
  br i1 %29, label %93, label %86
35:
  %36 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %11, i32 %31
  %37 = getelementptr inbounds nuw i8, ptr %36, i32 24
  %38 = getelementptr inbounds nuw i8, ptr %36, i32 32
  %39 = getelementptr inbounds nuw i8, ptr %36, i32 4
  br label %40
40:
  %41 = phi i1 [ true, %35 ], [ %60, %47 ]
  %42 = phi i64 [ %30, %35 ], [ %49, %47 ]
  %43 = phi i32 [ 0, %35 ], [ %61, %47 ]
  br i1 %41, label %44, label %82
44:
  %45 = load i32, ptr %37, align 8
  %46 = icmp slt i32 %43, %45
  br i1 %46, label %47, label %62
47:
  %48 = load ptr, ptr %19, align 8
  %49 = add nsw i64 %42, 1
  %50 = trunc i64 %42 to i32
  %51 = getelementptr inbounds ptr, ptr %48, i32 %50
  %52 = load ptr, ptr %51, align 4
  %53 = load ptr, ptr %38, align 8
  %54 = getelementptr inbounds nuw %struct.CarrotColumnDesc, ptr %53, i32 %43
  %55 = load ptr, ptr %54, align 4
  %56 = load i32, ptr %39, align 4
  %57 = getelementptr inbounds nuw i8, ptr %54, i32 4
  %58 = load i32, ptr %57, align 4
  %59 = tail call fastcc i64 @abi.nullable(i32 noundef %56, i32 noundef %58) #46
  %60 = tail call fastcc zeroext i1 @abi.tensor_schema(ptr noundef %52, ptr noundef %55, i64 noundef %59, i32 noundef %56, i32 noundef 0, ptr noundef null, i64 noundef 1, i1 noundef zeroext false) #46
  %61 = add nuw nsw i32 %43, 1
  br label %40
62:
  %63 = icmp eq i32 %45, 0
  br i1 %63, label %64, label %82
64:
  %65 = load ptr, ptr %19, align 8
  %66 = add nsw i64 %42, 1
  %67 = trunc i64 %42 to i32
  %68 = getelementptr inbounds ptr, ptr %65, i32 %67
  %69 = load ptr, ptr %68, align 4
  %70 = load ptr, ptr %36, align 8
  %71 = load i32, ptr %39, align 4
  %72 = getelementptr inbounds nuw i8, ptr %36, i32 28
  %73 = load i32, ptr %72, align 4
  %74 = tail call fastcc i64 @abi.nullable(i32 noundef %71, i32 noundef %73) #46
  %75 = getelementptr inbounds nuw i8, ptr %36, i32 8
  %76 = load i32, ptr %75, align 8
  %77 = getelementptr inbounds nuw i8, ptr %36, i32 12
  %78 = load ptr, ptr %77, align 4
  %79 = getelementptr inbounds nuw i8, ptr %36, i32 16
  %80 = load i64, ptr %79, align 8
  %81 = tail call fastcc zeroext i1 @abi.tensor_schema(ptr noundef %69, ptr noundef %70, i64 noundef %74, i32 noundef %71, i32 noundef %76, ptr noundef %78, i64 noundef %80, i1 noundef zeroext false) #46
  br label %82
82:
  %83 = phi i1 [ true, %62 ], [ %81, %64 ], [ false, %40 ]
  %84 = phi i64 [ %42, %62 ], [ %66, %64 ], [ %42, %40 ]
  %85 = add nuw nsw i32 %31, 1
  br label %28
86:
  %87 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %88 = load ptr, ptr %87, align 8
  %89 = icmp eq ptr %88, null
  br i1 %89, label %91, label %90
90:
  tail call void %88(ptr noundef nonnull %0) #48
  br label %91
91:
  %92 = tail call fastcc i32 @abi.no_memory(ptr noundef %1) #46
  br label %93
93:
  %94 = phi i32 [ %5, %4 ], [ %7, %6 ], [ %92, %91 ], [ 0, %34 ]
  ret i32 %94
}
define internal i32 @abi.output_schema(ptr noundef readonly captures(address_is_null) %0, ptr noundef %1, ptr noundef %2) #0 {
  %4 = alloca i32, align 4
  tail call fastcc void @abi.no_error(ptr noundef %2) #46
  %5 = icmp eq ptr %1, null
  br i1 %5, label %6, label %8
6:
  %7 = tail call fastcc i32 @abi.fail(ptr noundef %2, i32 noundef 1, ptr noundef nonnull @abi.str.16) #46
  br label %19
8:
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #47
  %9 = tail call fastcc i32 @abi.check_rows(ptr noundef %2) #46
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %11, label %17
11:
  %12 = call fastcc i32 @abi.find_set(ptr noundef %0, ptr noundef %4, ptr noundef %2) #46
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %17
14:
  %15 = load i32, ptr %4, align 4
  %16 = tail call fastcc i32 @abi.schema_of_set(i32 noundef %15, ptr noundef nonnull %1, ptr noundef %2) #46
  br label %17
17:
  %18 = phi i32 [ %16, %14 ], [ %12, %11 ], [ %9, %8 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #47
  br label %19
19:
  %20 = phi i32 [ %18, %17 ], [ %7, %6 ]
  ret i32 %20
}
define internal i32 @abi.bind(ptr noundef %0, ptr noundef %1, ptr noundef readonly captures(address_is_null) %2, ptr noundef writeonly captures(address_is_null) %3, ptr noundef %4) #0 {
  %6 = alloca %struct.Options, align 4
  %7 = alloca %struct.Heap, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #47
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #47
  tail call fastcc void @abi.no_error(ptr noundef %4) #46
  %8 = icmp eq ptr %3, null
  br i1 %8, label %9, label %11
9:
  %10 = tail call fastcc i32 @abi.fail(ptr noundef %4, i32 noundef 1, ptr noundef nonnull @abi.str.23) #46
  br label %25
11:
  store ptr null, ptr %3, align 4
  %12 = tail call fastcc i32 @abi.check_cpu(ptr noundef %4) #46
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %25
14:
  %15 = tail call fastcc i32 @abi.check_rows(ptr noundef %4) #46
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %25
17:
  %18 = call fastcc i32 @abi.heap_of(ptr noundef %7, ptr noundef %2, ptr noundef %4) #46
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %20, label %25
20:
  %21 = call fastcc i32 @abi.read_options(ptr noundef %1, ptr noundef %6, ptr noundef %4) #46
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %23, label %25
23:
  %24 = call fastcc i32 @abi.bind_with(ptr noundef %0, ptr noundef %6, ptr noundef nonnull %7, ptr noundef %3, ptr noundef %4) #46
  br label %25
25:
  %26 = phi i32 [ %10, %9 ], [ %24, %23 ], [ %21, %20 ], [ %18, %17 ], [ %15, %14 ], [ %12, %11 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  ret i32 %26
}
define internal i32 @abi.predict(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3) #0 {
  tail call fastcc void @abi.no_error(ptr noundef %3) #46
  %5 = icmp eq ptr %2, null
  br i1 %5, label %6, label %8
6:
  %7 = tail call fastcc i32 @abi.fail(ptr noundef %3, i32 noundef 1, ptr noundef nonnull @abi.str.120) #46
  br label %11
8:
  %9 = getelementptr inbounds nuw i8, ptr %2, i32 52
  store ptr null, ptr %9, align 4
  %10 = tail call fastcc i32 @abi.run(ptr noundef %0, ptr noundef %1, i64 noundef 0, ptr noundef nonnull %2, ptr noundef null, ptr noundef %3) #49
  br label %11
11:
  %12 = phi i32 [ %10, %8 ], [ %7, %6 ]
  ret i32 %12
}
define internal i32 @abi.predict_into(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3) #0 {
  tail call fastcc void @abi.no_error(ptr noundef %3) #46
  %5 = icmp ne ptr %0, null
  %6 = icmp ne ptr %2, null
  %7 = and i1 %5, %6
  br i1 %7, label %8, label %16
8:
  %9 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 52), align 4
  %10 = getelementptr inbounds nuw i8, ptr %0, i32 68
  %11 = load i32, ptr %10, align 4
  %12 = getelementptr inbounds %struct.CarrotOutputSet, ptr %9, i32 %11
  %13 = getelementptr inbounds nuw i8, ptr %12, i32 4
  %14 = load i32, ptr %13, align 4
  %15 = tail call i32 @llvm.smax.i32(i32 %14, i32 0)
  br label %18
16:
  %17 = tail call fastcc i32 @abi.fail(ptr noundef %3, i32 noundef 1, ptr noundef nonnull @abi.str.143) #46
  br label %30
18:
  %19 = phi i32 [ %25, %21 ], [ 0, %8 ]
  %20 = icmp eq i32 %19, %15
  br i1 %20, label %28, label %21
21:
  %22 = getelementptr inbounds nuw ptr, ptr %2, i32 %19
  %23 = load ptr, ptr %22, align 4
  %24 = icmp eq ptr %23, null
  %25 = add nuw i32 %19, 1
  br i1 %24, label %26, label %18
26:
  %27 = tail call fastcc i32 @abi.fail(ptr noundef %3, i32 noundef 1, ptr noundef nonnull @abi.str.144) #46
  br label %30
28:
  %29 = tail call fastcc i32 @abi.run(ptr noundef nonnull %0, ptr noundef %1, i64 noundef 0, ptr noundef null, ptr noundef nonnull %2, ptr noundef %3) #49
  br label %30
30:
  %31 = phi i32 [ %29, %28 ], [ %27, %26 ], [ %17, %16 ]
  ret i32 %31
}
define internal i32 @abi.predict_stream(ptr noundef %0, ptr noundef %1, ptr noundef writeonly captures(address) %2, ptr noundef %3) #0 {
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
  %12 = getelementptr inbounds nuw i8, ptr %0, i32 68
  %13 = load i32, ptr %12, align 4
  store i32 %13, ptr %5, align 4
  %14 = getelementptr inbounds nuw i8, ptr %0, i32 72
  %15 = load i32, ptr %14, align 8
  %16 = getelementptr inbounds nuw i8, ptr %5, i32 4
  store i32 %15, ptr %16, align 4
  %17 = call fastcc i32 @abi.move_stream(ptr noundef %5, ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2, ptr noundef %3) #46
  br label %27
18:
  %19 = icmp eq ptr %1, null
  br i1 %19, label %25, label %20
20:
  %21 = getelementptr inbounds nuw i8, ptr %1, i32 12
  %22 = load ptr, ptr %21, align 4
  %23 = icmp eq ptr %22, null
  br i1 %23, label %25, label %24
24:
  tail call void %22(ptr noundef nonnull %1) #48
  br label %25
25:
  %26 = tail call fastcc i32 @abi.fail(ptr noundef %3, i32 noundef 1, ptr noundef nonnull @abi.str.145) #46
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
  call fastcc void @abi.copy(ptr noundef %2, ptr noundef nonnull %0, i32 noundef 32) #46
  %5 = getelementptr inbounds nuw i8, ptr %0, i32 64
  %6 = load ptr, ptr %5, align 8
  call fastcc void @abi.close_device(ptr noundef %6) #46
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 32
  br label %8
8:
  %9 = phi i32 [ 0, %4 ], [ %15, %12 ]
  %10 = icmp eq i32 %9, 8
  br i1 %10, label %11, label %12
11:
  call fastcc void @abi.give(ptr noundef nonnull %2, ptr noundef nonnull %0) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #47
  br label %16
12:
  %13 = getelementptr inbounds nuw ptr, ptr %7, i32 %9
  %14 = load ptr, ptr %13, align 4
  call fastcc void @abi.give(ptr noundef nonnull %2, ptr noundef %14) #46
  %15 = add nuw nsw i32 %9, 1
  br label %8
16:
  ret void
}
define internal i32 @abi.self_test(ptr noundef %0) #3 {
  %2 = alloca [65536 x i8], align 64
  %3 = alloca %struct.Work, align 4
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #47
  tail call fastcc void @abi.no_error(ptr noundef %0) #46
  %6 = tail call fastcc i32 @abi.check_cpu(ptr noundef %0) #46
  %7 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 88), align 8
  %8 = sext i32 %7 to i64
  %9 = icmp ne i32 %6, 0
  %10 = icmp slt i32 %7, 1
  %11 = select i1 %9, i1 true, i1 %10
  br i1 %11, label %83, label %12
12:
  %13 = load i32, ptr @carrot_parts, align 4
  %14 = and i32 %13, 1
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %83, label %16
16:
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #47
  store ptr null, ptr %3, align 4
  %17 = getelementptr inbounds nuw i8, ptr %3, i32 12
  store i8 0, ptr %17, align 4
  %18 = getelementptr inbounds nuw i8, ptr %3, i32 4
  store i8 0, ptr %18, align 4
  %19 = getelementptr inbounds nuw i8, ptr %3, i32 8
  store i32 -1, ptr %19, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #47
  %20 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 56), align 8
  %21 = icmp eq i64 %20, 0
  %22 = tail call i64 @llvm.smin.i64(i64 %20, i64 %8)
  %23 = select i1 %21, i64 %8, i64 %22
  %24 = tail call i64 @llvm.umin.i64(i64 %23, i64 4294967295)
  %25 = trunc nuw i64 %24 to i32
  store i32 %25, ptr %4, align 4
  %26 = call fastcc ptr @abi.work_memory(ptr noundef %3, ptr noundef null, ptr noundef %2, ptr noundef %4, i1 noundef zeroext true) #49
  %27 = icmp eq ptr %26, null
  br i1 %27, label %28, label %30
28:
  %29 = call fastcc i32 @abi.no_memory(ptr noundef %0) #46
  br label %81
30:
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #47
  store ptr null, ptr %5, align 4
  %31 = and i32 %13, 2048
  %32 = icmp ne i32 %31, 0
  %33 = load ptr, ptr @carrot_device, align 4
  %34 = icmp ne ptr %33, null
  %35 = select i1 %32, i1 %34, i1 false
  %36 = load i32, ptr %4, align 4
  %37 = zext i32 %36 to i64
  br label %38
38:
  %39 = phi i32 [ 0, %30 ], [ %62, %67 ]
  %40 = phi i32 [ 0, %30 ], [ %68, %67 ]
  %41 = icmp samesign ult i32 %40, 2
  %42 = icmp eq i32 %39, 0
  %43 = and i1 %42, %41
  br i1 %43, label %46, label %44
44:
  %45 = load ptr, ptr %5, align 4
  br label %75
46:
  %47 = icmp eq i32 %40, 0
  br i1 %47, label %59, label %48
48:
  br i1 %35, label %49, label %54
49:
  %50 = load ptr, ptr %33, align 4
  %51 = call i32 %50(i32 noundef 1, ptr noundef nonnull %5, ptr noundef %0) #48
  %52 = icmp eq i32 %51, 4
  br i1 %52, label %53, label %54
53:
  call fastcc void @abi.no_error(ptr noundef %0) #46
  br label %54
54:
  %55 = phi i32 [ 0, %48 ], [ %51, %49 ], [ 0, %53 ]
  %56 = load ptr, ptr %5, align 4
  %57 = icmp ne ptr %56, null
  %58 = select i1 %32, i1 %57, i1 false
  br i1 %58, label %59, label %75
59:
  %60 = phi i32 [ 0, %46 ], [ %55, %54 ]
  br label %61
61:
  %62 = phi i32 [ %73, %69 ], [ %60, %59 ]
  %63 = phi i64 [ %74, %69 ], [ 0, %59 ]
  %64 = icmp eq i32 %62, 0
  %65 = icmp slt i64 %63, %8
  %66 = select i1 %64, i1 %65, i1 false
  br i1 %66, label %69, label %67
67:
  %68 = add nuw nsw i32 %40, 1
  br label %38
69:
  %70 = load ptr, ptr %5, align 4
  %71 = sub nsw i64 %8, %63
  %72 = call i64 @llvm.smin.i64(i64 %71, i64 %37)
  %73 = call fastcc i32 @abi.test_rows(ptr noundef %3, ptr noundef %70, i64 noundef %63, i64 noundef %72, ptr noundef %0) #46
  %74 = add nuw nsw i64 %63, %37
  br label %61
75:
  %76 = phi ptr [ %45, %44 ], [ %56, %54 ]
  %77 = phi i32 [ %39, %44 ], [ %55, %54 ]
  call fastcc void @abi.close_device(ptr noundef %76) #46
  %78 = icmp eq ptr %26, %2
  br i1 %78, label %80, label %79
79:
  call fastcc void @abi.give(ptr noundef nonnull @abi.process_heap, ptr noundef nonnull %26) #46
  br label %80
80:
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #47
  br label %81
81:
  %82 = phi i32 [ %77, %80 ], [ %29, %28 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #47
  br label %83
83:
  %84 = phi i32 [ %82, %81 ], [ 0, %12 ], [ %6, %1 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #47
  ret i32 %84
}
define internal i32 @abi.output_shapes(ptr noundef readonly captures(address) %0, i32 noundef %1, ptr noundef captures(address) %2, i32 noundef %3, ptr noundef writeonly captures(address_is_null) %4, ptr noundef %5) #4 {
  %7 = alloca [32 x i32], align 4
  %8 = alloca ptr, align 4
  %9 = alloca ptr, align 4
  %10 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #47
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #47
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #47
  call void @llvm.lifetime.start.p0(ptr nonnull %10) #47
  tail call fastcc void @abi.no_error(ptr noundef %5) #46
  %11 = call fastcc i32 @abi.prepare(ptr noundef %0, i32 noundef %1, ptr noundef %2, i32 noundef %3, ptr noundef %7, ptr noundef %5) #46
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %13, label %20
13:
  %14 = call fastcc i32 @abi.lay_out(ptr noundef %0, i32 noundef %1, ptr noundef %2, i32 noundef %3, ptr noundef %7, ptr noundef null, ptr noundef %10, ptr noundef %8, ptr noundef %9, ptr noundef %5) #46
  %15 = icmp eq i32 %14, 0
  %16 = icmp ne ptr %4, null
  %17 = and i1 %16, %15
  br i1 %17, label %18, label %20
18:
  %19 = load i32, ptr %10, align 4
  store i32 %19, ptr %4, align 4
  br label %20
20:
  %21 = phi i32 [ %14, %13 ], [ 0, %18 ], [ %11, %6 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %10) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #47
  ret i32 %21
}
define internal i32 @abi.run_network(ptr noundef readonly captures(address) %0, i32 noundef %1, ptr noundef captures(address) %2, i32 noundef %3, ptr noundef %4, ptr noundef readonly captures(address_is_null) %5, ptr noundef %6) #0 {
  %8 = alloca [32 x i32], align 4
  %9 = alloca [32 x i64], align 8
  %10 = alloca ptr, align 4
  %11 = alloca ptr, align 4
  %12 = alloca i32, align 4
  %13 = alloca %struct.Heap, align 8
  %14 = alloca ptr, align 4
  %15 = alloca %struct.Inference, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #47
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #47
  call void @llvm.lifetime.start.p0(ptr nonnull %10) #47
  call void @llvm.lifetime.start.p0(ptr nonnull %11) #47
  call void @llvm.lifetime.start.p0(ptr nonnull %12) #47
  call void @llvm.lifetime.start.p0(ptr nonnull %13) #47
  call void @llvm.lifetime.start.p0(ptr nonnull %14) #47
  store ptr null, ptr %14, align 4
  tail call fastcc void @abi.no_error(ptr noundef %6) #46
  %16 = call fastcc i32 @abi.heap_of(ptr noundef %13, ptr noundef %5, ptr noundef %6) #46
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %18, label %165
18:
  %19 = call fastcc i32 @abi.prepare(ptr noundef %0, i32 noundef %1, ptr noundef %2, i32 noundef %3, ptr noundef %8, ptr noundef %6) #46
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %165
21:
  %22 = call fastcc i32 @abi.lay_out(ptr noundef %0, i32 noundef %1, ptr noundef %2, i32 noundef %3, ptr noundef %8, ptr noundef null, ptr noundef %12, ptr noundef %10, ptr noundef %11, ptr noundef %6) #46
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %165
24:
  %25 = load i32, ptr @carrot_parts, align 4
  %26 = freeze i32 %25
  %27 = and i32 %26, 8
  %28 = icmp ne i32 %27, 0
  %29 = icmp eq ptr %4, null
  %30 = and i1 %29, %28
  %31 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 48), align 8
  br i1 %30, label %32, label %46
32:
  %33 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 32), align 8
  %34 = call i32 @llvm.smax.i32(i32 %33, i32 0)
  br label %35
35:
  %36 = phi i32 [ %43, %38 ], [ 0, %32 ]
  %37 = icmp eq i32 %36, %34
  br i1 %37, label %46, label %38
38:
  %39 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %31, i32 %36
  %40 = getelementptr inbounds nuw i8, ptr %39, i32 4
  %41 = load i32, ptr %40, align 4
  %42 = icmp eq i32 %41, 14
  %43 = add nuw i32 %36, 1
  br i1 %42, label %44, label %35
44:
  %45 = call fastcc i32 @abi.fail(ptr noundef %6, i32 noundef 1, ptr noundef nonnull @abi.str.178) #46
  br label %165
46:
  %47 = ptrtoint ptr %4 to i32
  %48 = and i32 %47, 63
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %52, label %50
50:
  %51 = call fastcc i32 @abi.fail(ptr noundef %6, i32 noundef 1, ptr noundef nonnull @abi.str.179) #46
  br label %165
52:
  %53 = getelementptr inbounds nuw i8, ptr %13, i32 28
  %54 = load i32, ptr %53, align 4
  %55 = call fastcc i32 @abi.open_device(i32 noundef %54, ptr noundef %14, ptr noundef %6) #46
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %57, label %165
57:
  br i1 %29, label %58, label %65
58:
  %59 = load i32, ptr %12, align 4
  %60 = call fastcc ptr @abi.take(ptr noundef nonnull %13, i32 noundef %59) #46
  %61 = icmp eq ptr %60, null
  br i1 %61, label %62, label %65
62:
  %63 = load ptr, ptr %14, align 4
  call fastcc void @abi.close_device(ptr noundef %63) #46
  %64 = call fastcc i32 @abi.no_memory(ptr noundef %6) #46
  br label %165
65:
  %66 = phi ptr [ %60, %58 ], [ %4, %57 ]
  %67 = load ptr, ptr %14, align 4
  %68 = icmp eq ptr %67, null
  %69 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 216), align 8
  %70 = icmp eq i64 %69, 0
  br i1 %68, label %71, label %93
71:
  br i1 %70, label %108, label %72
72:
  %73 = getelementptr inbounds nuw i8, ptr %13, i32 12
  %74 = load ptr, ptr %73, align 4
  %75 = icmp eq ptr %74, null
  br i1 %75, label %88, label %76
76:
  %77 = getelementptr inbounds nuw i8, ptr %13, i32 24
  %78 = load i32, ptr %77, align 8
  %79 = icmp sgt i32 %78, 1
  br i1 %79, label %80, label %88
80:
  %81 = call i64 @llvm.umin.i64(i64 %69, i64 4294967295)
  %82 = trunc nuw i64 %81 to i32
  %83 = call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %78, i32 %82)
  %84 = extractvalue { i32, i1 } %83, 1
  %85 = extractvalue { i32, i1 } %83, 0
  %86 = select i1 %84, i32 -1, i32 %85
  %87 = call fastcc ptr @abi.take(ptr noundef nonnull %13, i32 noundef %86) #46
  br label %88
88:
  %89 = phi i32 [ %78, %80 ], [ 0, %76 ], [ 0, %72 ]
  %90 = phi ptr [ %87, %80 ], [ null, %76 ], [ null, %72 ]
  %91 = icmp eq ptr %90, null
  %92 = select i1 %91, i32 0, i32 %89
  br label %94
93:
  br i1 %70, label %108, label %94
94:
  %95 = phi i32 [ %92, %88 ], [ 0, %93 ]
  %96 = phi ptr [ %90, %88 ], [ null, %93 ]
  %97 = getelementptr inbounds nuw i8, ptr %13, i32 12
  %98 = load ptr, ptr %97, align 4
  store ptr %98, ptr %66, align 4
  %99 = load ptr, ptr %13, align 8
  %100 = getelementptr inbounds nuw i8, ptr %66, i32 4
  store ptr %99, ptr %100, align 4
  %101 = getelementptr inbounds nuw i8, ptr %66, i32 8
  store ptr %96, ptr %101, align 4
  %102 = call i64 @llvm.umin.i64(i64 %69, i64 4294967295)
  %103 = trunc nuw i64 %102 to i32
  %104 = getelementptr inbounds nuw i8, ptr %66, i32 12
  store i32 %103, ptr %104, align 4
  %105 = getelementptr inbounds nuw i8, ptr %66, i32 20
  store i32 %95, ptr %105, align 4
  %106 = getelementptr inbounds nuw i8, ptr %66, i32 16
  store ptr null, ptr %106, align 4
  %107 = icmp sgt i32 %95, 1
  br label %108
108:
  %109 = phi i1 [ %107, %94 ], [ false, %93 ], [ false, %71 ]
  %110 = phi ptr [ %96, %94 ], [ null, %93 ], [ null, %71 ]
  %111 = call fastcc i32 @abi.lay_out(ptr noundef %0, i32 noundef %1, ptr noundef %2, i32 noundef %3, ptr noundef %8, ptr noundef nonnull %66, ptr noundef %12, ptr noundef %10, ptr noundef %11, ptr noundef %6) #46
  %112 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 180), align 4
  %113 = call i32 @llvm.smax.i32(i32 %112, i32 0)
  br label %114
114:
  %115 = phi i32 [ 0, %108 ], [ %124, %119 ]
  %116 = icmp eq i32 %115, %113
  br i1 %116, label %117, label %119
117:
  %118 = icmp eq i32 %112, 0
  br i1 %118, label %125, label %126
119:
  %120 = getelementptr inbounds nuw i32, ptr %8, i32 %115
  %121 = load i32, ptr %120, align 4
  %122 = sext i32 %121 to i64
  %123 = getelementptr inbounds nuw i64, ptr %9, i32 %115
  store i64 %122, ptr %123, align 8
  %124 = add nuw i32 %115, 1
  br label %114
125:
  store i64 1, ptr %9, align 8
  br label %126
126:
  %127 = icmp eq i32 %111, 0
  br i1 %127, label %128, label %160
128:
  %129 = and i32 %26, 2048
  %130 = icmp ne i32 %129, 0
  %131 = load ptr, ptr %14, align 4
  %132 = icmp ne ptr %131, null
  %133 = select i1 %130, i1 %132, i1 false
  br i1 %133, label %144, label %134
134:
  call void @llvm.lifetime.start.p0(ptr nonnull %15) #47
  %135 = load ptr, ptr %10, align 4
  store ptr %135, ptr %15, align 4
  %136 = getelementptr inbounds nuw i8, ptr %15, i32 4
  %137 = load ptr, ptr %11, align 4
  store ptr %137, ptr %136, align 4
  %138 = getelementptr inbounds nuw i8, ptr %15, i32 8
  store ptr %66, ptr %138, align 4
  %139 = getelementptr inbounds nuw i8, ptr %15, i32 12
  store ptr %9, ptr %139, align 4
  br i1 %109, label %140, label %142
140:
  %141 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 224), align 8
  call void %141(ptr noundef nonnull %66, ptr noundef nonnull @abi.infer, ptr noundef nonnull %15) #48
  br label %143
142:
  call void @abi.infer(ptr noundef nonnull %15) #48
  br label %143
143:
  call void @llvm.lifetime.end.p0(ptr nonnull %15) #47
  br label %149
144:
  %145 = load ptr, ptr %10, align 4
  %146 = load ptr, ptr %11, align 4
  %147 = call fastcc i32 @abi.run_device(ptr noundef %131, ptr noundef %145, ptr noundef %146, ptr noundef %2, i32 noundef %3, ptr noundef %9, ptr noundef %6) #46
  %148 = icmp eq i32 %147, 0
  br i1 %148, label %149, label %160
149:
  %150 = phi ptr [ %146, %144 ], [ %137, %143 ]
  %151 = call fastcc i32 @abi.check_refused(ptr noundef %150, ptr noundef %6) #46
  %152 = icmp eq i32 %151, 0
  br i1 %152, label %153, label %160
153:
  %154 = and i32 %26, 1024
  %155 = icmp eq i32 %154, 0
  br i1 %155, label %160, label %156
156:
  %157 = call i32 @llvm.umax.i32(i32 %112, i32 1)
  %158 = getelementptr inbounds i64, ptr %9, i32 %157
  %159 = call fastcc i32 @abi.reshape_outputs(ptr noundef %2, i32 noundef %3, ptr noundef %8, ptr noundef %158, ptr noundef %6) #46
  br label %160
160:
  %161 = phi i32 [ %151, %149 ], [ %159, %156 ], [ 0, %153 ], [ %147, %144 ], [ %111, %126 ]
  call fastcc void @abi.give(ptr noundef nonnull %13, ptr noundef %110) #46
  br i1 %29, label %162, label %163
162:
  call fastcc void @abi.give(ptr noundef nonnull %13, ptr noundef nonnull %66) #46
  br label %163
163:
  %164 = load ptr, ptr %14, align 4
  call fastcc void @abi.close_device(ptr noundef %164) #46
  br label %165
165:
  %166 = phi i32 [ %45, %44 ], [ %51, %50 ], [ %22, %21 ], [ %55, %52 ], [ %161, %163 ], [ %64, %62 ], [ %19, %18 ], [ %16, %7 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %14) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %13) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %12) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %11) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %10) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #47
  ret i32 %166
}
define internal void @abi.pool_work(ptr noundef captures(none) %0) #5 {
  %2 = alloca %struct.PoolThread, align 64
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #47
  %3 = load atomic i32, ptr %0 monotonic, align 8
  store i32 0, ptr %2, align 64
  %4 = getelementptr inbounds nuw i8, ptr %2, i32 4
  %5 = ptrtoint ptr %2 to i32
  br label %6
6:
  %7 = phi i32 [ %3, %1 ], [ %11, %6 ]
  %8 = inttoptr i32 %7 to ptr
  store ptr %8, ptr %4, align 4
  %9 = cmpxchg ptr %0, i32 %7, i32 %5 acq_rel monotonic, align 8
  %10 = extractvalue { i32, i1 } %9, 1
  %11 = extractvalue { i32, i1 } %9, 0
  br i1 %10, label %12, label %6
12:
  %13 = call fastcc ptr @abi.next_job(ptr noundef nonnull %0, ptr noundef %2) #49
  %14 = load ptr, ptr %13, align 4
  %15 = getelementptr inbounds nuw i8, ptr %13, i32 4
  %16 = load ptr, ptr %15, align 4
  %17 = getelementptr inbounds nuw i8, ptr %13, i32 8
  %18 = atomicrmw add ptr %17, i32 1 monotonic, align 4
  %19 = sext i32 %18 to i64
  call void %14(ptr noundef %16, i64 noundef %19) #48
  store atomic i32 0, ptr %2 release, align 64
  %20 = getelementptr inbounds nuw i8, ptr %13, i32 12
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
  %5 = alloca %struct.PoolJob, align 4
  %6 = alloca %struct.Watch, align 8
  %7 = load atomic i32, ptr %0 acquire, align 8
  %8 = inttoptr i32 %7 to ptr
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #47
  store ptr %2, ptr %5, align 4
  %9 = getelementptr inbounds nuw i8, ptr %5, i32 4
  store ptr %3, ptr %9, align 4
  %10 = getelementptr inbounds nuw i8, ptr %5, i32 8
  store i32 1, ptr %10, align 4
  %11 = getelementptr inbounds nuw i8, ptr %5, i32 12
  store i32 0, ptr %11, align 4
  %12 = add nsw i64 %1, -1
  %13 = ptrtoint ptr %5 to i32
  br label %14
14:
  %15 = phi i32 [ 0, %4 ], [ %29, %28 ]
  %16 = phi i32 [ 0, %4 ], [ %23, %28 ]
  %17 = icmp eq i32 %15, 2
  br i1 %17, label %20, label %18
18:
  %19 = icmp eq i32 %15, 1
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
  %29 = add nuw nsw i32 %15, 1
  br label %14
30:
  %31 = load atomic i32, ptr %22 monotonic, align 4
  %32 = icmp eq i32 %31, %15
  br i1 %32, label %33, label %39
33:
  %34 = cmpxchg ptr %22, i32 %15, i32 %13 acq_rel monotonic, align 4
  %35 = extractvalue { i32, i1 } %34, 1
  br i1 %35, label %36, label %39
36:
  %37 = add nsw i32 %23, 1
  br i1 %19, label %38, label %39
38:
  call fastcc void @abi.wake_at(ptr noundef nonnull %22) #46
  br label %39
39:
  %40 = phi i32 [ %37, %38 ], [ %37, %36 ], [ %23, %33 ], [ %23, %30 ]
  %41 = getelementptr inbounds nuw i8, ptr %22, i32 4
  %42 = load ptr, ptr %41, align 4
  br label %21
43:
  %44 = phi ptr [ %8, %20 ], [ %65, %61 ]
  %45 = phi i32 [ %16, %20 ], [ %63, %61 ]
  %46 = icmp eq ptr %44, null
  br i1 %46, label %50, label %47
47:
  %48 = load atomic i32, ptr %10 monotonic, align 4
  %49 = icmp sgt i32 %48, %16
  br i1 %49, label %50, label %54
50:
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #47
  %51 = getelementptr inbounds nuw i8, ptr %6, i32 8
  store i32 0, ptr %51, align 8
  store i64 0, ptr %6, align 8
  %52 = atomicrmw add ptr %11, i32 %45 acq_rel, align 4
  %53 = add i32 %52, %45
  br label %66
54:
  %55 = load atomic i32, ptr %44 monotonic, align 4
  %56 = icmp eq i32 %55, %13
  br i1 %56, label %57, label %61
57:
  %58 = cmpxchg ptr %44, i32 %13, i32 0 acq_rel monotonic, align 4
  %59 = extractvalue { i32, i1 } %58, 1
  %60 = sext i1 %59 to i32
  br label %61
61:
  %62 = phi i32 [ 0, %54 ], [ %60, %57 ]
  %63 = add i32 %62, %45
  %64 = getelementptr inbounds nuw i8, ptr %44, i32 4
  %65 = load ptr, ptr %64, align 4
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
  call fastcc void @abi.sleep_at(ptr noundef %11, i32 noundef %67) #46
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
  %1 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 8), align 8
  ret ptr %1
}
define i32 @carrot_input_schema(ptr noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = tail call i32 @abi.input_schema(ptr noundef %0, ptr noundef %1) #46
  ret i32 %3
}
define i32 @carrot_output_schema(ptr noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = tail call i32 @abi.output_schema(ptr noundef null, ptr noundef %0, ptr noundef %1) #46
  ret i32 %3
}
define i32 @carrot_predict(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3) local_unnamed_addr #0 {
  %5 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #47
  %6 = icmp eq ptr %2, null
  br i1 %6, label %9, label %7
7:
  %8 = getelementptr inbounds nuw i8, ptr %2, i32 52
  store ptr null, ptr %8, align 4
  br label %9
9:
  %10 = call i32 @abi.bind(ptr noundef %0, ptr noundef null, ptr noundef null, ptr noundef nonnull %5, ptr noundef %3) #46
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %12, label %15
12:
  %13 = load ptr, ptr %5, align 4
  %14 = call i32 @abi.predict(ptr noundef %13, ptr noundef %1, ptr noundef %2, ptr noundef %3) #46
  call void @abi.unbind(ptr noundef %13) #46
  br label %15
15:
  %16 = phi i32 [ %14, %12 ], [ %10, %9 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #47
  ret i32 %16
}
define i32 @carrot_predict_stream(ptr noundef %0, ptr noundef writeonly captures(address) %1, ptr noundef %2) local_unnamed_addr #0 {
  %4 = alloca %struct.Options, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #47
  tail call fastcc void @abi.no_error(ptr noundef %2) #46
  %5 = tail call fastcc i32 @abi.check_cpu(ptr noundef %2) #46
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %7, label %14
7:
  %8 = tail call fastcc i32 @abi.check_rows(ptr noundef %2) #46
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %10, label %14
10:
  store i32 0, ptr %4, align 4
  %11 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 40), align 8
  %12 = getelementptr inbounds nuw i8, ptr %4, i32 4
  store i32 %11, ptr %12, align 4
  %13 = call fastcc i32 @abi.move_stream(ptr noundef %4, ptr noundef nonnull @abi.process_heap, ptr noundef %0, ptr noundef %1, ptr noundef %2) #46
  br label %28
14:
  %15 = phi i32 [ %8, %7 ], [ %5, %3 ]
  %16 = icmp eq ptr %1, null
  %17 = icmp eq ptr %1, %0
  %18 = or i1 %16, %17
  br i1 %18, label %21, label %19
19:
  %20 = getelementptr inbounds nuw i8, ptr %1, i32 12
  store ptr null, ptr %20, align 4
  br label %21
21:
  %22 = icmp eq ptr %0, null
  br i1 %22, label %28, label %23
23:
  %24 = getelementptr inbounds nuw i8, ptr %0, i32 12
  %25 = load ptr, ptr %24, align 4
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
define internal fastcc range(i32 0, 5) i32 @abi.check_rows(ptr noundef %0) unnamed_addr #2 {
  %2 = load i32, ptr @carrot_parts, align 4
  %3 = and i32 %2, 1
  %4 = icmp eq i32 %3, 0
  %5 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 176), align 8
  %6 = icmp ne i32 %5, 0
  %7 = select i1 %4, i1 true, i1 %6
  br i1 %7, label %8, label %10
8:
  %9 = tail call fastcc i32 @abi.fail(ptr noundef %0, i32 noundef 4, ptr noundef nonnull @abi.str.180) #46
  br label %10
10:
  %11 = phi i32 [ 4, %8 ], [ 0, %1 ]
  ret i32 %11
}
define internal fastcc i32 @abi.read_options(ptr noundef %0, ptr noundef nonnull writeonly captures(none) initializes((0, 8)) %1, ptr noundef %2) unnamed_addr #4 {
  %4 = alloca %struct.Json, align 4
  %5 = alloca [64 x i8], align 1
  %6 = alloca [64 x i8], align 1
  store i32 0, ptr %1, align 4
  %7 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 40), align 8
  %8 = getelementptr inbounds nuw i8, ptr %1, i32 4
  store i32 %7, ptr %8, align 4
  %9 = icmp eq ptr %0, null
  br i1 %9, label %66, label %10
10:
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #47
  store ptr %0, ptr %4, align 4
  %11 = tail call fastcc i32 @abi.length(ptr noundef nonnull %0) #46
  %12 = getelementptr inbounds nuw i8, ptr %0, i32 %11
  %13 = getelementptr inbounds nuw i8, ptr %4, i32 4
  store ptr %12, ptr %13, align 4
  %14 = call fastcc zeroext i1 @abi.eat(ptr noundef %4, i8 noundef zeroext 123) #46
  br i1 %14, label %17, label %15
15:
  %16 = tail call fastcc i32 @abi.fail(ptr noundef %2, i32 noundef 1, ptr noundef nonnull @abi.str.181) #46
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
  %24 = call fastcc zeroext i1 @abi.json_string(ptr noundef %4, ptr noundef %5, i32 noundef 64) #46
  br i1 %24, label %25, label %27
25:
  %26 = call fastcc zeroext i1 @abi.eat(ptr noundef %4, i8 noundef zeroext 58) #46
  br i1 %26, label %29, label %27
27:
  %28 = call fastcc i32 @abi.fail(ptr noundef %2, i32 noundef 1, ptr noundef nonnull @abi.str.181) #46
  br label %55
29:
  %30 = call fastcc zeroext i1 @abi.same(ptr noundef nonnull %5, ptr noundef nonnull @abi.str.182) #46
  br i1 %30, label %35, label %31
31:
  %32 = call fastcc zeroext i1 @abi.same(ptr noundef nonnull %5, ptr noundef nonnull @abi.str.183) #46
  br i1 %32, label %35, label %33
33:
  %34 = call fastcc i32 @abi.bad_option(ptr noundef %2, ptr noundef %5, ptr noundef nonnull @abi.str.184) #46
  br label %55
35:
  %36 = call fastcc zeroext i8 @abi.peek(ptr noundef %4) #46
  %37 = icmp eq i8 %36, 34
  br i1 %37, label %40, label %38
38:
  %39 = call fastcc i32 @abi.bad_option(ptr noundef %2, ptr noundef %5, ptr noundef nonnull @abi.str.185) #46
  br label %55
40:
  %41 = call fastcc zeroext i1 @abi.json_string(ptr noundef %4, ptr noundef %6, i32 noundef 64) #46
  br i1 %41, label %44, label %42
42:
  %43 = call fastcc i32 @abi.fail(ptr noundef %2, i32 noundef 1, ptr noundef nonnull @abi.str.181) #46
  br label %55
44:
  br i1 %30, label %45, label %49
45:
  %46 = call fastcc i32 @abi.find_set(ptr noundef nonnull %6, ptr noundef %1, ptr noundef %2) #46
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
  %54 = call fastcc i32 @abi.bad_option(ptr noundef %2, ptr noundef %5, ptr noundef nonnull @abi.str.187) #46
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
  %63 = call fastcc i32 @abi.fail(ptr noundef %2, i32 noundef 1, ptr noundef nonnull @abi.str.181) #46
  br label %64
64:
  %65 = phi i32 [ %16, %15 ], [ 0, %59 ], [ %63, %62 ], [ %56, %55 ], [ %46, %45 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #47
  br label %66
66:
  %67 = phi i32 [ %65, %64 ], [ 0, %3 ]
  ret i32 %67
}
define internal fastcc i32 @abi.move_stream(ptr noundef nonnull readonly captures(none) %0, ptr noundef %1, ptr noundef %2, ptr noundef writeonly captures(address) %3, ptr noundef %4) unnamed_addr #0 {
  %6 = alloca %struct.ArrowSchema, align 8
  %7 = alloca ptr, align 4
  %8 = alloca %struct.ArrowArrayStream, align 4
  %9 = icmp eq ptr %3, null
  %10 = icmp eq ptr %3, %2
  %11 = or i1 %9, %10
  br i1 %11, label %14, label %12
12:
  %13 = getelementptr inbounds nuw i8, ptr %3, i32 12
  store ptr null, ptr %13, align 4
  br label %14
14:
  %15 = icmp eq ptr %2, null
  br i1 %15, label %20, label %16
16:
  %17 = getelementptr inbounds nuw i8, ptr %2, i32 12
  %18 = load ptr, ptr %17, align 4
  %19 = icmp eq ptr %18, null
  br i1 %19, label %20, label %22
20:
  %21 = tail call fastcc i32 @abi.fail(ptr noundef %4, i32 noundef 1, ptr noundef nonnull @abi.str.189) #46
  br label %65
22:
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #47
  call fastcc void @abi.copy(ptr noundef %8, ptr noundef nonnull %2, i32 noundef 20) #46
  store ptr null, ptr %17, align 4
  br i1 %9, label %56, label %23
23:
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #47
  %24 = getelementptr inbounds nuw i8, ptr %6, i32 40
  store ptr null, ptr %24, align 8
  %25 = load ptr, ptr %8, align 4
  %26 = call i32 %25(ptr noundef nonnull %8, ptr noundef nonnull %6) #48
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %30, label %28
28:
  %29 = call fastcc i32 @abi.source_failed(ptr noundef nonnull %8, ptr noundef %4) #46
  br label %54
30:
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #47
  store ptr null, ptr %7, align 4
  %31 = call fastcc i32 @abi.bind_with(ptr noundef nonnull %6, ptr noundef nonnull readonly %0, ptr noundef %1, ptr noundef %7, ptr noundef %4) #46
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
  %38 = call fastcc ptr @abi.take(ptr noundef %1, i32 noundef 544) #46
  %39 = icmp eq ptr %38, null
  %40 = load ptr, ptr %7, align 4
  br i1 %39, label %41, label %43
41:
  call void @abi.unbind(ptr noundef %40) #46
  %42 = call fastcc i32 @abi.no_memory(ptr noundef %4) #46
  br label %52
43:
  store ptr %40, ptr %38, align 8
  %44 = getelementptr inbounds nuw i8, ptr %38, i32 4
  call fastcc void @abi.copy(ptr noundef %44, ptr noundef nonnull %8, i32 noundef 20) #46
  %45 = getelementptr inbounds nuw i8, ptr %38, i32 24
  store i64 0, ptr %45, align 8
  %46 = getelementptr inbounds nuw i8, ptr %38, i32 32
  store i32 512, ptr %46, align 8
  call fastcc void @abi.no_error(ptr noundef nonnull %46) #46
  %47 = getelementptr inbounds nuw i8, ptr %8, i32 12
  store ptr null, ptr %47, align 4
  store ptr @abi.stream_schema, ptr %3, align 4
  %48 = getelementptr inbounds nuw i8, ptr %3, i32 4
  store ptr @abi.stream_next, ptr %48, align 4
  %49 = getelementptr inbounds nuw i8, ptr %3, i32 8
  store ptr @abi.stream_error, ptr %49, align 4
  %50 = getelementptr inbounds nuw i8, ptr %3, i32 12
  store ptr @abi.stream_release, ptr %50, align 4
  %51 = getelementptr inbounds nuw i8, ptr %3, i32 16
  store ptr %38, ptr %51, align 4
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
  %57 = call fastcc i32 @abi.fail(ptr noundef %4, i32 noundef 1, ptr noundef nonnull @abi.str.190) #46
  br label %58
58:
  %59 = phi i32 [ %55, %54 ], [ %57, %56 ]
  %60 = getelementptr inbounds nuw i8, ptr %8, i32 12
  %61 = load ptr, ptr %60, align 4
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
define i32 @carrot_output_shapes(ptr noundef readonly captures(address) %0, i32 noundef %1, ptr noundef captures(address) %2, i32 noundef %3, ptr noundef writeonly captures(address_is_null) %4, ptr noundef %5) local_unnamed_addr #4 {
  %7 = tail call i32 @abi.output_shapes(ptr noundef %0, i32 noundef %1, ptr noundef %2, i32 noundef %3, ptr noundef %4, ptr noundef %5) #46
  ret i32 %7
}
define i32 @carrot_run(ptr noundef readonly captures(address) %0, i32 noundef %1, ptr noundef captures(address) %2, i32 noundef %3, ptr noundef %4, ptr noundef readonly captures(address_is_null) %5, ptr noundef %6) local_unnamed_addr #0 {
  %8 = tail call fastcc i32 @abi.check_cpu(ptr noundef %6) #46
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %10, label %12
10:
  %11 = tail call i32 @abi.run_network(ptr noundef %0, i32 noundef %1, ptr noundef %2, i32 noundef %3, ptr noundef %4, ptr noundef %5, ptr noundef %6) #46
  br label %12
12:
  %13 = phi i32 [ %11, %10 ], [ %8, %7 ]
  ret i32 %13
}
define range(i32 0, 6) i32 @carrot_score_rows_f32(ptr noundef %0, i32 noundef %1, i32 noundef %2, ptr noundef %3, i32 noundef %4) local_unnamed_addr #0 {
  %6 = tail call fastcc i32 @abi.score(i32 noundef 1, ptr noundef %0, i32 noundef %1, i32 noundef %2, ptr noundef %3, i32 noundef %4) #49
  ret i32 %6
}
define internal fastcc range(i32 0, 6) i32 @abi.score(i32 noundef range(i32 1, 3) %0, ptr noundef %1, i32 noundef %2, i32 noundef %3, ptr noundef %4, i32 noundef %5) unnamed_addr #6 {
  %7 = load i32, ptr @carrot_parts, align 4
  %8 = and i32 %7, 128
  %9 = icmp eq i32 %8, 0
  %10 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 80), align 8
  %11 = icmp slt i32 %10, 0
  %12 = select i1 %9, i1 true, i1 %11
  %13 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 84), align 4
  %14 = icmp slt i32 %13, 0
  %15 = select i1 %12, i1 true, i1 %14
  %16 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 28), align 4
  %17 = icmp ne i32 %16, 1
  %18 = select i1 %15, i1 true, i1 %17
  br i1 %18, label %65, label %19
19:
  %20 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 44), align 4
  %21 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %20, i32 %10
  %22 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 48), align 8
  %23 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %22, i32 %13
  %24 = getelementptr inbounds nuw i8, ptr %21, i32 4
  %25 = load i32, ptr %24, align 4
  switch i32 %25, label %65 [
    i32 12, label %26
    i32 2, label %26
    i32 1, label %26
  ]
26:
  %27 = load atomic i32, ptr @abi.cpu_is_fine monotonic, align 4
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %29, label %32
29:
  %30 = tail call fastcc i32 @abi.check_cpu(ptr noundef null) #46
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %32, label %65
32:
  %33 = icmp eq i32 %2, 0
  br i1 %33, label %65, label %34
34:
  %35 = icmp ne ptr %1, null
  %36 = icmp ne ptr %4, null
  %37 = and i1 %35, %36
  br i1 %37, label %38, label %65
38:
  %39 = icmp eq i32 %2, 1
  br i1 %39, label %54, label %40
40:
  %41 = getelementptr inbounds nuw i8, ptr %23, i32 16
  %42 = load i64, ptr %41, align 8
  %43 = tail call i64 @llvm.umin.i64(i64 %42, i64 4294967295)
  %44 = trunc nuw i64 %43 to i32
  %45 = icmp ult i32 %5, %44
  br i1 %45, label %65, label %46
46:
  %47 = getelementptr inbounds nuw i8, ptr %21, i32 16
  %48 = load i64, ptr %47, align 8
  %49 = tail call i64 @llvm.umin.i64(i64 %48, i64 4294967295)
  %50 = trunc nuw i64 %49 to i32
  %51 = icmp eq i32 %3, %50
  %52 = icmp eq i32 %5, %44
  %53 = and i1 %52, %51
  br i1 %53, label %54, label %63
54:
  %55 = load i32, ptr %24, align 4
  %56 = icmp eq i32 %55, %0
  br i1 %56, label %57, label %63
57:
  %58 = getelementptr inbounds nuw i8, ptr %23, i32 4
  %59 = load i32, ptr %58, align 4
  %60 = icmp eq i32 %59, %0
  br i1 %60, label %61, label %63
61:
  %62 = tail call fastcc zeroext i1 @abi.score_here(ptr noundef %1, i32 noundef %2, ptr noundef %4) #49
  br i1 %62, label %65, label %63
63:
  %64 = tail call fastcc i32 @abi.score_blocks(i32 noundef %0, ptr noundef %1, i32 noundef %2, i32 noundef %3, ptr noundef %4, i32 noundef %5) #46
  br label %65
65:
  %66 = phi i32 [ 4, %6 ], [ 0, %32 ], [ 1, %34 ], [ 4, %19 ], [ 4, %29 ], [ 1, %40 ], [ %64, %63 ], [ 0, %61 ]
  ret i32 %66
}
define range(i32 0, 6) i32 @carrot_score_rows_f64(ptr noundef %0, i32 noundef %1, i32 noundef %2, ptr noundef %3, i32 noundef %4) local_unnamed_addr #0 {
  %6 = tail call fastcc i32 @abi.score(i32 noundef 2, ptr noundef %0, i32 noundef %1, i32 noundef %2, ptr noundef %3, i32 noundef %4) #49
  ret i32 %6
}
define void @carrot_score_f32(ptr noundef %0, ptr noundef %1) local_unnamed_addr #6 {
  %3 = load i32, ptr @carrot_parts, align 4
  %4 = and i32 %3, 128
  %5 = icmp ne i32 %4, 0
  %6 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 168), align 8
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
  %3 = tail call fastcc i32 @abi.score(i32 noundef 1, ptr noundef %0, i32 noundef 1, i32 noundef 0, ptr noundef %1, i32 noundef 0) #49
  %4 = icmp ne i32 %3, 0
  %5 = icmp ne ptr %1, null
  %6 = and i1 %5, %4
  %7 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 84), align 4
  %8 = icmp sgt i32 %7, -1
  %9 = select i1 %6, i1 %8, i1 false
  br i1 %9, label %10, label %17
10:
  %11 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 48), align 8
  %12 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %11, i32 %7
  %13 = getelementptr inbounds nuw i8, ptr %12, i32 16
  %14 = load i64, ptr %13, align 8
  %15 = tail call i64 @llvm.umin.i64(i64 %14, i64 4294967295)
  %16 = trunc nuw i64 %15 to i32
  tail call fastcc void @abi.fill_missing(i32 noundef 1, ptr noundef nonnull %1, i32 noundef 0, i32 noundef %16, i32 noundef 0) #46
  br label %17
17:
  ret void
}
define internal fastcc void @abi.begin(ptr noundef nonnull writeonly captures(none) initializes((0, 16)) %0, ptr noundef %1, i32 noundef range(i32 0, 8) %2, i64 noundef %3, i32 noundef %4) unnamed_addr #8 {
  store ptr %1, ptr %0, align 4
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 12
  store i32 %2, ptr %6, align 4
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 8
  store ptr null, ptr %7, align 4
  %8 = getelementptr inbounds nuw i8, ptr %0, i32 4
  store ptr null, ptr %8, align 4
  %9 = icmp eq ptr %1, null
  br i1 %9, label %31, label %10
10:
  %11 = load i32, ptr %1, align 8
  %12 = icmp ugt i32 %11, 7
  br i1 %12, label %13, label %31
13:
  %14 = getelementptr inbounds nuw i8, ptr %1, i32 4
  store i32 %2, ptr %14, align 4
  %15 = icmp ugt i32 %11, 15
  br i1 %15, label %16, label %31
16:
  %17 = getelementptr inbounds nuw i8, ptr %1, i32 8
  store i64 %3, ptr %17, align 8
  %18 = icmp ugt i32 %11, 19
  br i1 %18, label %19, label %31
19:
  %20 = getelementptr inbounds nuw i8, ptr %1, i32 16
  store i32 %4, ptr %20, align 8
  %21 = icmp ugt i32 %11, 23
  br i1 %21, label %22, label %31
22:
  %23 = getelementptr inbounds nuw i8, ptr %1, i32 20
  store i32 0, ptr %23, align 4
  %24 = icmp eq i32 %11, 24
  br i1 %24, label %31, label %25
25:
  %26 = add i32 %11, -24
  %27 = getelementptr inbounds nuw i8, ptr %1, i32 24
  store ptr %27, ptr %8, align 4
  %28 = tail call i32 @llvm.umin.i32(i32 %26, i32 488)
  %29 = getelementptr inbounds nuw i8, ptr %27, i32 %28
  %30 = getelementptr inbounds i8, ptr %29, i32 -1
  store ptr %30, ptr %7, align 4
  br label %31
31:
  ret void
}
define internal fastcc void @abi.put(ptr noundef nonnull captures(none) %0, ptr noundef readonly captures(none) %1) unnamed_addr #9 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 8
  br label %5
5:
  %6 = phi ptr [ %1, %2 ], [ %14, %13 ]
  %7 = load i8, ptr %6, align 1
  %8 = icmp eq i8 %7, 0
  br i1 %8, label %16, label %9
9:
  %10 = load ptr, ptr %3, align 4
  %11 = load ptr, ptr %4, align 4
  %12 = icmp ult ptr %10, %11
  br i1 %12, label %13, label %16
13:
  %14 = getelementptr inbounds nuw i8, ptr %6, i32 1
  %15 = getelementptr inbounds nuw i8, ptr %10, i32 1
  store ptr %15, ptr %3, align 4
  store i8 %7, ptr %10, align 1
  br label %5
16:
  ret void
}
define internal fastcc i32 @abi.end(ptr noundef nonnull readonly captures(none) %0) unnamed_addr #2 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %3 = load ptr, ptr %2, align 4
  %4 = icmp eq ptr %3, null
  br i1 %4, label %25, label %5
5:
  %6 = load ptr, ptr %0, align 4
  %7 = getelementptr inbounds nuw i8, ptr %6, i32 24
  %8 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %9 = load ptr, ptr %8, align 4
  %10 = icmp eq ptr %3, %9
  %11 = icmp ugt ptr %3, %7
  %12 = select i1 %10, i1 %11, i1 false
  br i1 %12, label %13, label %23
13:
  %14 = phi ptr [ %17, %16 ], [ %3, %5 ]
  %15 = icmp ugt ptr %14, %7
  br i1 %15, label %16, label %23
16:
  %17 = getelementptr inbounds i8, ptr %14, i32 -1
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
  %26 = getelementptr inbounds nuw i8, ptr %0, i32 12
  %27 = load i32, ptr %26, align 4
  ret i32 %27
}
define internal fastcc noundef zeroext i1 @abi.schema_node(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef range(i64 0, 3) %3, i64 noundef %4, i1 noundef zeroext %5, i32 noundef %6) unnamed_addr #0 {
  %8 = add i32 %6, 47
  %9 = and i32 %8, -8
  %10 = tail call i64 @llvm.umin.i64(i64 %4, i64 4294967295)
  %11 = trunc nuw i64 %10 to i32
  %12 = zext i1 %5 to i32
  %13 = add i32 %11, %12
  tail call fastcc void @abi.clear(ptr noundef %0, i32 noundef 48) #46
  %14 = or i32 %13, %6
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %44, label %16
16:
  %17 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %13, i32 52)
  %18 = extractvalue { i32, i1 } %17, 1
  %19 = extractvalue { i32, i1 } %17, 0
  %20 = tail call i32 @llvm.uadd.sat.i32(i32 %9, i32 %19)
  %21 = select i1 %18, i32 -1, i32 %20
  %22 = tail call fastcc ptr @abi.take(ptr noundef nonnull @abi.process_heap, i32 noundef %21) #46
  %23 = icmp eq ptr %22, null
  br i1 %23, label %49, label %24
24:
  %25 = getelementptr inbounds nuw i8, ptr %22, i32 %9
  %26 = getelementptr inbounds nuw %struct.ArrowSchema, ptr %25, i32 %13
  tail call fastcc void @abi.clear(ptr noundef nonnull %22, i32 noundef %9) #46
  %27 = mul i32 %13, 48
  tail call fastcc void @abi.clear(ptr noundef nonnull %25, i32 noundef %27) #46
  br label %28
28:
  %29 = phi i32 [ 0, %24 ], [ %43, %40 ]
  %30 = icmp eq i32 %29, %13
  br i1 %30, label %31, label %40
31:
  %32 = getelementptr inbounds nuw i8, ptr %0, i32 44
  store ptr %22, ptr %32, align 4
  %33 = icmp eq i64 %4, 0
  %34 = select i1 %33, ptr null, ptr %26
  %35 = getelementptr inbounds nuw i8, ptr %0, i32 32
  store ptr %34, ptr %35, align 8
  %36 = trunc i64 %4 to i32
  %37 = getelementptr inbounds %struct.ArrowSchema, ptr %25, i32 %36
  %38 = select i1 %5, ptr %37, ptr null
  %39 = getelementptr inbounds nuw i8, ptr %0, i32 36
  store ptr %38, ptr %39, align 4
  br label %44
40:
  %41 = getelementptr inbounds nuw %struct.ArrowSchema, ptr %25, i32 %29
  %42 = getelementptr inbounds nuw ptr, ptr %26, i32 %29
  store ptr %41, ptr %42, align 4
  %43 = add i32 %29, 1
  br label %28
44:
  store ptr %1, ptr %0, align 8
  %45 = getelementptr inbounds nuw i8, ptr %0, i32 4
  store ptr %2, ptr %45, align 4
  %46 = getelementptr inbounds nuw i8, ptr %0, i32 16
  store i64 %3, ptr %46, align 8
  %47 = getelementptr inbounds nuw i8, ptr %0, i32 24
  store i64 %4, ptr %47, align 8
  %48 = getelementptr inbounds nuw i8, ptr %0, i32 40
  store ptr @abi.release_schema, ptr %48, align 8
  br label %49
49:
  %50 = phi i1 [ true, %44 ], [ false, %16 ]
  ret i1 %50
}
define internal fastcc noundef zeroext i1 @abi.tensor_schema(ptr noundef %0, ptr noundef %1, i64 noundef range(i64 0, 3) %2, i32 noundef %3, i32 noundef %4, ptr noundef readonly captures(none) %5, i64 noundef %6, i1 noundef zeroext %7) unnamed_addr #0 {
  %9 = alloca %struct.Text, align 4
  %10 = alloca [352 x i8], align 1
  %11 = alloca i32, align 4
  %12 = getelementptr inbounds [5 x i8], ptr @abi.formats, i32 %3
  %13 = icmp eq i32 %4, 0
  br i1 %13, label %14, label %21
14:
  %15 = tail call fastcc zeroext i1 @abi.schema_node(ptr noundef %0, ptr noundef nonnull %12, ptr noundef %1, i64 noundef %2, i64 noundef 0, i1 noundef zeroext %7, i32 noundef 0) #46
  %16 = and i1 %7, %15
  br i1 %16, label %17, label %70
17:
  %18 = getelementptr inbounds nuw i8, ptr %0, i32 36
  %19 = load ptr, ptr %18, align 4
  %20 = tail call fastcc zeroext i1 @abi.schema_node(ptr noundef %19, ptr noundef nonnull @abi.str.8, ptr noundef nonnull @abi.str.3, i64 noundef 0, i64 noundef 0, i1 noundef zeroext false, i32 noundef 0) #46
  br label %70
21:
  %22 = mul i32 %4, 20
  %23 = add i32 %22, 135
  %24 = icmp sgt i32 %4, 1
  %25 = select i1 %24, i32 %23, i32 1
  %26 = tail call fastcc zeroext i1 @abi.schema_node(ptr noundef %0, ptr noundef nonnull @abi.str.3, ptr noundef %1, i64 noundef %2, i64 noundef 1, i1 noundef zeroext false, i32 noundef %25) #46
  br i1 %26, label %27, label %70
27:
  %28 = getelementptr inbounds nuw i8, ptr %0, i32 44
  %29 = load ptr, ptr %28, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #47
  %30 = getelementptr inbounds nuw i8, ptr %29, i32 8
  %31 = getelementptr inbounds nuw i8, ptr %9, i32 4
  store ptr %30, ptr %31, align 4
  %32 = getelementptr inbounds nuw i8, ptr %29, i32 39
  %33 = getelementptr inbounds nuw i8, ptr %9, i32 8
  store ptr %32, ptr %33, align 4
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull @abi.str.9) #46
  call fastcc void @abi.put_int(ptr noundef %9, i64 noundef %6) #46
  store ptr %30, ptr %0, align 8
  br i1 %24, label %34, label %54
34:
  call void @llvm.lifetime.start.p0(ptr nonnull %10) #47
  store ptr %10, ptr %31, align 4
  %35 = getelementptr inbounds nuw i8, ptr %10, i32 352
  store ptr %35, ptr %33, align 4
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull @abi.str.10) #46
  br label %36
36:
  %37 = phi i32 [ 0, %34 ], [ %53, %50 ]
  %38 = icmp eq i32 %37, %4
  br i1 %38, label %39, label %47
39:
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull @abi.str.12) #46
  %40 = load ptr, ptr %31, align 4
  %41 = ptrtoint ptr %40 to i32
  %42 = ptrtoint ptr %10 to i32
  %43 = sub i32 %41, %42
  %44 = getelementptr inbounds nuw i8, ptr %29, i32 40
  store ptr %44, ptr %31, align 4
  %45 = getelementptr inbounds nuw i8, ptr %44, i32 %25
  store ptr %45, ptr %33, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %11) #47
  store i32 2, ptr %11, align 4
  call fastcc void @abi.put_n(ptr noundef %9, ptr noundef nonnull %11, i32 noundef 4) #46
  call fastcc void @abi.metadata_put(ptr noundef %9, ptr noundef nonnull @abi.str.99, i32 noundef 20) #46
  call fastcc void @abi.metadata_put(ptr noundef %9, ptr noundef nonnull @abi.str.100, i32 noundef 24) #46
  call fastcc void @abi.metadata_put(ptr noundef %9, ptr noundef nonnull @abi.str.101, i32 noundef 24) #46
  call fastcc void @abi.metadata_put(ptr noundef %9, ptr noundef nonnull %10, i32 noundef %43) #46
  %46 = getelementptr inbounds nuw i8, ptr %0, i32 8
  store ptr %44, ptr %46, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %11) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %10) #47
  br label %54
47:
  %48 = icmp eq i32 %37, 0
  br i1 %48, label %50, label %49
49:
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull @abi.str.11) #46
  br label %50
50:
  %51 = getelementptr inbounds nuw i64, ptr %5, i32 %37
  %52 = load i64, ptr %51, align 8
  call fastcc void @abi.put_int(ptr noundef %9, i64 noundef %52) #46
  %53 = add nuw i32 %37, 1
  br label %36
54:
  %55 = getelementptr inbounds nuw i8, ptr %0, i32 32
  %56 = load ptr, ptr %55, align 8
  %57 = load ptr, ptr %56, align 4
  br i1 %7, label %58, label %66
58:
  %59 = call fastcc zeroext i1 @abi.schema_node(ptr noundef %57, ptr noundef nonnull %12, ptr noundef nonnull @abi.str.13, i64 noundef %2, i64 noundef 0, i1 noundef zeroext true, i32 noundef 0) #46
  br i1 %59, label %60, label %68
60:
  %61 = load ptr, ptr %55, align 8
  %62 = load ptr, ptr %61, align 4
  %63 = getelementptr inbounds nuw i8, ptr %62, i32 36
  %64 = load ptr, ptr %63, align 4
  %65 = call fastcc zeroext i1 @abi.schema_node(ptr noundef %64, ptr noundef nonnull @abi.str.8, ptr noundef nonnull @abi.str.3, i64 noundef 0, i64 noundef 0, i1 noundef zeroext false, i32 noundef 0) #46
  br label %68
66:
  %67 = call fastcc zeroext i1 @abi.schema_node(ptr noundef %57, ptr noundef nonnull %12, ptr noundef nonnull @abi.str.13, i64 noundef %2, i64 noundef 0, i1 noundef zeroext false, i32 noundef 0) #46
  br label %68
68:
  %69 = phi i1 [ %65, %60 ], [ %67, %66 ], [ false, %58 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #47
  br label %70
70:
  %71 = phi i1 [ %15, %14 ], [ %20, %17 ], [ false, %21 ], [ %69, %68 ]
  ret i1 %71
}
define internal fastcc range(i64 0, 3) i64 @abi.nullable(i32 noundef %0, i32 noundef %1) unnamed_addr #7 {
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
define internal fastcc i32 @abi.no_memory(ptr noundef %0) unnamed_addr #2 {
  %2 = tail call fastcc i32 @abi.fail(ptr noundef %0, i32 noundef 5, ptr noundef nonnull @abi.str.15) #46
  ret i32 %2
}
define internal fastcc void @abi.clear(ptr noundef %0, i32 noundef %1) unnamed_addr #3 {
  %3 = tail call ptr @memset(ptr noundef %0, i32 noundef 0, i32 noundef %1) #46
  ret void
}
define internal fastcc ptr @abi.take(ptr noundef readonly captures(none) %0, i32 noundef %1) unnamed_addr #0 {
  %3 = icmp slt i32 %1, 0
  br i1 %3, label %23, label %4
4:
  %5 = tail call i32 @llvm.umax.i32(i32 %1, i32 1)
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %7 = load ptr, ptr %6, align 4
  %8 = icmp eq ptr %7, null
  br i1 %8, label %12, label %9
9:
  %10 = load ptr, ptr %0, align 8
  %11 = tail call ptr %7(ptr noundef %10, i32 noundef %5, i32 noundef 64) #48
  br label %23
12:
  %13 = add nuw i32 %5, 68
  %14 = tail call ptr @malloc(i32 noundef %13) #48
  %15 = icmp eq ptr %14, null
  br i1 %15, label %23, label %16
16:
  %17 = getelementptr inbounds nuw i8, ptr %14, i32 4
  %18 = ptrtoint ptr %17 to i32
  %19 = sub i32 0, %18
  %20 = and i32 %19, 63
  %21 = getelementptr inbounds nuw i8, ptr %17, i32 %20
  %22 = getelementptr inbounds i8, ptr %21, i32 -4
  store ptr %14, ptr %22, align 4
  br label %23
23:
  %24 = phi ptr [ null, %2 ], [ %11, %9 ], [ %21, %16 ], [ null, %12 ]
  ret ptr %24
}
define internal void @abi.release_schema(ptr noundef captures(none) %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %3 = getelementptr inbounds nuw i8, ptr %0, i32 32
  br label %4
4:
  %5 = phi i64 [ 0, %1 ], [ %22, %21 ]
  %6 = load i64, ptr %2, align 8
  %7 = icmp slt i64 %5, %6
  br i1 %7, label %12, label %8
8:
  %9 = getelementptr inbounds nuw i8, ptr %0, i32 36
  %10 = load ptr, ptr %9, align 4
  %11 = icmp eq ptr %10, null
  br i1 %11, label %28, label %23
12:
  %13 = load ptr, ptr %3, align 8
  %14 = trunc i64 %5 to i32
  %15 = getelementptr inbounds ptr, ptr %13, i32 %14
  %16 = load ptr, ptr %15, align 4
  %17 = getelementptr inbounds nuw i8, ptr %16, i32 40
  %18 = load ptr, ptr %17, align 8
  %19 = icmp eq ptr %18, null
  br i1 %19, label %21, label %20
20:
  tail call void %18(ptr noundef nonnull %16) #48
  br label %21
21:
  %22 = add nuw nsw i64 %5, 1
  br label %4
23:
  %24 = getelementptr inbounds nuw i8, ptr %10, i32 40
  %25 = load ptr, ptr %24, align 8
  %26 = icmp eq ptr %25, null
  br i1 %26, label %28, label %27
27:
  tail call void %25(ptr noundef nonnull %10) #48
  br label %28
28:
  %29 = getelementptr inbounds nuw i8, ptr %0, i32 44
  %30 = load ptr, ptr %29, align 4
  tail call fastcc void @abi.give(ptr noundef nonnull @abi.process_heap, ptr noundef %30) #46
  %31 = getelementptr inbounds nuw i8, ptr %0, i32 40
  store ptr null, ptr %31, align 8
  ret void
}
declare ptr @malloc(i32 noundef) local_unnamed_addr #10
declare { i32, i1 } @llvm.umul.with.overflow.i32(i32, i32) #11
define internal fastcc void @abi.give(ptr noundef readonly captures(none) %0, ptr noundef %1) unnamed_addr #0 {
  %3 = icmp eq ptr %1, null
  br i1 %3, label %15, label %4
4:
  %5 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %6 = load ptr, ptr %5, align 4
  %7 = icmp eq ptr %6, null
  br i1 %7, label %12, label %8
8:
  %9 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %10 = load ptr, ptr %9, align 8
  %11 = load ptr, ptr %0, align 8
  tail call void %10(ptr noundef %11, ptr noundef nonnull %1) #48
  br label %15
12:
  %13 = getelementptr inbounds i8, ptr %1, i32 -4
  %14 = load ptr, ptr %13, align 4
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
  %9 = phi i64 [ %19, %30 ], [ %5, %7 ]
  %10 = phi i1 [ %28, %30 ], [ false, %7 ]
  %11 = phi i32 [ %31, %30 ], [ 0, %7 ]
  %12 = icmp eq i32 %11, 20
  br i1 %12, label %13, label %14
13:
  ret void
14:
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #47
  %15 = getelementptr inbounds nuw i64, ptr @abi.put_int.powers, i32 %11
  %16 = load i64, ptr %15, align 8
  br label %17
17:
  %18 = phi i8 [ 48, %14 ], [ %23, %21 ]
  %19 = phi i64 [ %9, %14 ], [ %22, %21 ]
  %20 = icmp ult i64 %19, %16
  br i1 %20, label %24, label %21
21:
  %22 = sub nuw i64 %19, %16
  %23 = add i8 %18, 1
  br label %17
24:
  store i8 %18, ptr %3, align 1
  %25 = icmp ugt i8 %18, 48
  %26 = icmp eq i32 %11, 19
  %27 = or i1 %26, %25
  %28 = or i1 %10, %27
  br i1 %28, label %29, label %30
29:
  call fastcc void @abi.put_n(ptr noundef %0, ptr noundef nonnull %3, i32 noundef 1) #46
  br label %30
30:
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #47
  %31 = add nuw nsw i32 %11, 1
  br label %8
}
define internal fastcc void @abi.put_n(ptr noundef nonnull captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) unnamed_addr #9 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %5 = getelementptr inbounds nuw i8, ptr %0, i32 8
  br label %6
6:
  %7 = phi ptr [ %1, %3 ], [ %15, %14 ]
  %8 = phi i32 [ %2, %3 ], [ %18, %14 ]
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %19, label %10
10:
  %11 = load ptr, ptr %4, align 4
  %12 = load ptr, ptr %5, align 4
  %13 = icmp ult ptr %11, %12
  br i1 %13, label %14, label %19
14:
  %15 = getelementptr inbounds nuw i8, ptr %7, i32 1
  %16 = load i8, ptr %7, align 1
  %17 = getelementptr inbounds nuw i8, ptr %11, i32 1
  store ptr %17, ptr %4, align 4
  store i8 %16, ptr %11, align 1
  %18 = add i32 %8, -1
  br label %6
19:
  ret void
}
define internal fastcc void @abi.metadata_put(ptr noundef nonnull captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) unnamed_addr #12 {
  %4 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #47
  store i32 %2, ptr %4, align 4
  call fastcc void @abi.put_n(ptr noundef %0, ptr noundef nonnull %4, i32 noundef 4) #46
  tail call fastcc void @abi.put_n(ptr noundef %0, ptr noundef %1, i32 noundef %2) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #47
  ret void
}
define internal fastcc i32 @abi.find_set(ptr noundef readonly captures(address_is_null) %0, ptr noundef nonnull writeonly captures(none) initializes((0, 4)) %1, ptr noundef %2) unnamed_addr #4 {
  %4 = alloca %struct.Text, align 4
  store i32 0, ptr %1, align 4
  %5 = icmp eq ptr %0, null
  br i1 %5, label %35, label %6
6:
  %7 = tail call fastcc zeroext i1 @abi.same(ptr noundef nonnull %0, ptr noundef nonnull @abi.str.17) #46
  br i1 %7, label %35, label %8
8:
  %9 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 36), align 4
  %10 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 52), align 4
  %11 = tail call i32 @llvm.smax.i32(i32 %9, i32 0)
  br label %12
12:
  %13 = phi i32 [ %20, %19 ], [ 0, %8 ]
  %14 = icmp eq i32 %13, %11
  br i1 %14, label %22, label %15
15:
  %16 = getelementptr inbounds nuw %struct.CarrotOutputSet, ptr %10, i32 %13
  %17 = load ptr, ptr %16, align 4
  %18 = tail call fastcc zeroext i1 @abi.same(ptr noundef nonnull %0, ptr noundef %17) #46
  br i1 %18, label %21, label %19
19:
  %20 = add nuw i32 %13, 1
  br label %12
21:
  store i32 %13, ptr %1, align 4
  br label %35
22:
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #47
  call fastcc void @abi.begin(ptr noundef %4, ptr noundef %2, i32 noundef 1, i64 noundef -1, i32 noundef -1) #46
  call fastcc void @abi.put(ptr noundef %4, ptr noundef nonnull @abi.str.18) #46
  call fastcc void @abi.put_name(ptr noundef %4, ptr noundef nonnull %0) #46
  call fastcc void @abi.put(ptr noundef %4, ptr noundef nonnull @abi.str.19) #46
  br label %23
23:
  %24 = phi i32 [ 0, %22 ], [ %34, %31 ]
  %25 = icmp eq i32 %24, %11
  br i1 %25, label %26, label %28
26:
  %27 = call fastcc i32 @abi.end(ptr noundef %4) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #47
  br label %35
28:
  %29 = icmp eq i32 %24, 0
  br i1 %29, label %31, label %30
30:
  call fastcc void @abi.put(ptr noundef %4, ptr noundef nonnull @abi.str.20) #46
  br label %31
31:
  %32 = getelementptr inbounds nuw %struct.CarrotOutputSet, ptr %10, i32 %24
  %33 = load ptr, ptr %32, align 4
  call fastcc void @abi.put_name(ptr noundef %4, ptr noundef %33) #46
  %34 = add nuw i32 %24, 1
  br label %23
35:
  %36 = phi i32 [ 0, %21 ], [ %27, %26 ], [ 0, %6 ], [ 0, %3 ]
  ret i32 %36
}
define internal fastcc i32 @abi.schema_of_set(i32 noundef %0, ptr noundef %1, ptr noundef %2) unnamed_addr #0 {
  %4 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 52), align 4
  %5 = getelementptr inbounds %struct.CarrotOutputSet, ptr %4, i32 %0
  %6 = getelementptr inbounds nuw i8, ptr %5, i32 4
  %7 = load i32, ptr %6, align 4
  %8 = sext i32 %7 to i64
  %9 = tail call fastcc zeroext i1 @abi.schema_node(ptr noundef %1, ptr noundef nonnull @abi.str.7, ptr noundef nonnull @abi.str.3, i64 noundef 0, i64 noundef %8, i1 noundef zeroext false, i32 noundef 0) #46
  %10 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 48), align 8
  %11 = getelementptr inbounds nuw i8, ptr %5, i32 12
  %12 = getelementptr inbounds nuw i8, ptr %1, i32 32
  br label %13
13:
  %14 = phi i1 [ %9, %3 ], [ %39, %19 ]
  %15 = phi i32 [ 0, %3 ], [ %40, %19 ]
  br i1 %14, label %16, label %41
16:
  %17 = load i32, ptr %6, align 4
  %18 = icmp slt i32 %15, %17
  br i1 %18, label %19, label %48
19:
  %20 = load ptr, ptr %11, align 4
  %21 = getelementptr inbounds nuw i32, ptr %20, i32 %15
  %22 = load i32, ptr %21, align 4
  %23 = getelementptr inbounds %struct.CarrotOutputDesc, ptr %10, i32 %22
  %24 = load ptr, ptr %12, align 8
  %25 = getelementptr inbounds nuw ptr, ptr %24, i32 %15
  %26 = load ptr, ptr %25, align 4
  %27 = load ptr, ptr %23, align 8
  %28 = getelementptr inbounds nuw i8, ptr %23, i32 4
  %29 = load i32, ptr %28, align 4
  %30 = getelementptr inbounds nuw i8, ptr %23, i32 8
  %31 = load i32, ptr %30, align 8
  %32 = getelementptr inbounds nuw i8, ptr %23, i32 12
  %33 = load ptr, ptr %32, align 4
  %34 = getelementptr inbounds nuw i8, ptr %23, i32 16
  %35 = load i64, ptr %34, align 8
  %36 = getelementptr inbounds nuw i8, ptr %23, i32 24
  %37 = load ptr, ptr %36, align 8
  %38 = icmp ne ptr %37, null
  %39 = tail call fastcc zeroext i1 @abi.tensor_schema(ptr noundef %26, ptr noundef %27, i64 noundef 2, i32 noundef %29, i32 noundef %31, ptr noundef %33, i64 noundef %35, i1 noundef zeroext %38) #46
  %40 = add nuw nsw i32 %15, 1
  br label %13
41:
  %42 = getelementptr inbounds nuw i8, ptr %1, i32 40
  %43 = load ptr, ptr %42, align 8
  %44 = icmp eq ptr %43, null
  br i1 %44, label %46, label %45
45:
  tail call void %43(ptr noundef nonnull %1) #48
  br label %46
46:
  %47 = tail call fastcc i32 @abi.no_memory(ptr noundef %2) #46
  br label %48
48:
  %49 = phi i32 [ %47, %46 ], [ 0, %16 ]
  ret i32 %49
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
  %12 = getelementptr inbounds nuw i8, ptr %4, i32 1
  %13 = getelementptr inbounds nuw i8, ptr %5, i32 1
  br label %3
14:
  %15 = icmp eq i8 %6, %8
  ret i1 %15
}
define internal fastcc void @abi.put_name(ptr noundef nonnull captures(none) %0, ptr noundef readonly captures(none) %1) unnamed_addr #9 {
  br label %3
3:
  %4 = phi i32 [ 0, %2 ], [ %15, %14 ]
  %5 = icmp eq i32 %4, 96
  br i1 %5, label %6, label %10
6:
  %7 = getelementptr inbounds nuw i8, ptr %1, i32 96
  %8 = load i8, ptr %7, align 1
  %9 = icmp ne i8 %8, 0
  br label %16
10:
  %11 = getelementptr inbounds nuw i8, ptr %1, i32 %4
  %12 = load i8, ptr %11, align 1
  %13 = icmp eq i8 %12, 0
  br i1 %13, label %16, label %14
14:
  %15 = add nuw nsw i32 %4, 1
  br label %3
16:
  %17 = phi i1 [ %9, %6 ], [ false, %10 ]
  br label %18
18:
  %19 = phi i32 [ %4, %16 ], [ %27, %26 ]
  %20 = icmp ne i32 %19, 0
  %21 = select i1 %17, i1 %20, i1 false
  br i1 %21, label %22, label %28
22:
  %23 = getelementptr inbounds nuw i8, ptr %1, i32 %19
  %24 = load i8, ptr %23, align 1
  %25 = icmp slt i8 %24, -64
  br i1 %25, label %26, label %28
26:
  %27 = add nsw i32 %19, -1
  br label %18
28:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.21) #46
  tail call fastcc void @abi.put_n(ptr noundef %0, ptr noundef nonnull %1, i32 noundef %19) #46
  %29 = select i1 %17, ptr @abi.str.22, ptr @abi.str.21
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull %29) #46
  ret void
}
define internal fastcc i32 @abi.heap_of(ptr noundef nonnull %0, ptr noundef readonly captures(address_is_null) %1, ptr noundef %2) unnamed_addr #0 {
  tail call fastcc void @abi.clear(ptr noundef nonnull %0, i32 noundef 32) #46
  %4 = icmp eq ptr %1, null
  br i1 %4, label %47, label %5
5:
  %6 = load i32, ptr %1, align 8
  %7 = icmp ult i32 %6, 16
  br i1 %7, label %47, label %8
8:
  %9 = getelementptr inbounds nuw i8, ptr %1, i32 8
  %10 = load ptr, ptr %9, align 8
  %11 = icmp eq ptr %10, null
  %12 = getelementptr inbounds nuw i8, ptr %1, i32 12
  %13 = load ptr, ptr %12, align 4
  %14 = icmp ne ptr %13, null
  %15 = xor i1 %11, %14
  br i1 %15, label %18, label %16
16:
  %17 = tail call fastcc i32 @abi.fail(ptr noundef %2, i32 noundef 1, ptr noundef nonnull @abi.str.24) #46
  br label %47
18:
  %19 = getelementptr inbounds nuw i8, ptr %1, i32 4
  %20 = load ptr, ptr %19, align 4
  store ptr %20, ptr %0, align 8
  %21 = load ptr, ptr %9, align 8
  %22 = getelementptr inbounds nuw i8, ptr %0, i32 4
  store ptr %21, ptr %22, align 4
  %23 = load ptr, ptr %12, align 4
  %24 = getelementptr inbounds nuw i8, ptr %0, i32 8
  store ptr %23, ptr %24, align 8
  %25 = load i32, ptr %1, align 8
  %26 = icmp ugt i32 %25, 39
  br i1 %26, label %27, label %32
27:
  %28 = getelementptr inbounds nuw i8, ptr %1, i32 36
  %29 = load i32, ptr %28, align 4
  %30 = getelementptr inbounds nuw i8, ptr %0, i32 28
  store i32 %29, ptr %30, align 4
  %31 = load i32, ptr %1, align 8
  br label %32
32:
  %33 = phi i32 [ %31, %27 ], [ %25, %18 ]
  %34 = icmp ult i32 %33, 36
  br i1 %34, label %47, label %35
35:
  %36 = getelementptr inbounds nuw i8, ptr %1, i32 20
  %37 = load ptr, ptr %36, align 4
  %38 = icmp eq ptr %37, null
  br i1 %38, label %47, label %39
39:
  %40 = getelementptr inbounds nuw i8, ptr %0, i32 12
  store ptr %37, ptr %40, align 4
  %41 = getelementptr inbounds nuw i8, ptr %1, i32 24
  %42 = load i64, ptr %41, align 8
  %43 = getelementptr inbounds nuw i8, ptr %0, i32 16
  store i64 %42, ptr %43, align 8
  %44 = getelementptr inbounds nuw i8, ptr %1, i32 32
  %45 = load i32, ptr %44, align 8
  %46 = getelementptr inbounds nuw i8, ptr %0, i32 24
  store i32 %45, ptr %46, align 8
  br label %47
47:
  %48 = phi i32 [ 0, %39 ], [ %17, %16 ], [ 0, %3 ], [ 0, %5 ], [ 0, %35 ], [ 0, %32 ]
  ret i32 %48
}
define internal fastcc i32 @abi.bind_with(ptr noundef %0, ptr noundef nonnull readonly captures(none) %1, ptr noundef %2, ptr noundef nonnull writeonly captures(none) %3, ptr noundef %4) unnamed_addr #0 {
  %6 = alloca [2 x i8], align 1
  %7 = alloca %struct.Json, align 4
  %8 = alloca [16 x i8], align 1
  %9 = alloca i64, align 8
  %10 = alloca %struct.Json, align 4
  %11 = alloca %struct.Dims, align 4
  %12 = alloca %struct.Dims, align 4
  %13 = alloca i64, align 8
  %14 = alloca %struct.Text, align 4
  %15 = alloca %struct.Names, align 4
  %16 = icmp eq ptr %0, null
  br i1 %16, label %24, label %17
17:
  %18 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %19 = load ptr, ptr %18, align 8
  %20 = icmp eq ptr %19, null
  br i1 %20, label %24, label %21
21:
  %22 = load ptr, ptr %0, align 8
  %23 = icmp eq ptr %22, null
  br i1 %23, label %24, label %26
24:
  %25 = tail call fastcc i32 @abi.fail(ptr noundef %4, i32 noundef 1, ptr noundef nonnull @abi.str.25) #46
  br label %505
26:
  %27 = tail call fastcc zeroext i1 @abi.same(ptr noundef nonnull %22, ptr noundef nonnull @abi.str.7) #46
  br i1 %27, label %30, label %28
28:
  call void @llvm.lifetime.start.p0(ptr nonnull %14) #47
  call fastcc void @abi.begin(ptr noundef %14, ptr noundef %4, i32 noundef 2, i64 noundef -1, i32 noundef -1) #46
  call fastcc void @abi.put(ptr noundef %14, ptr noundef nonnull @abi.str.26) #46
  call fastcc void @abi.put_type(ptr noundef %14, ptr noundef nonnull %0) #46
  %29 = call fastcc i32 @abi.end(ptr noundef %14) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %14) #47
  br label %505
30:
  %31 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %32 = load i64, ptr %31, align 8
  %33 = icmp ugt i64 %32, 536870911
  br i1 %33, label %34, label %36
34:
  %35 = tail call fastcc i32 @abi.fail(ptr noundef %4, i32 noundef 1, ptr noundef nonnull @abi.str.27) #46
  br label %505
36:
  %37 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 28), align 4
  %38 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 44), align 4
  %39 = tail call i32 @llvm.smax.i32(i32 %37, i32 0)
  br label %40
40:
  %41 = phi i32 [ 0, %36 ], [ %66, %57 ]
  %42 = phi i32 [ 0, %36 ], [ %65, %57 ]
  %43 = icmp eq i32 %41, %39
  br i1 %43, label %44, label %57
44:
  %45 = sext i32 %37 to i64
  %46 = tail call i64 @llvm.umin.i64(i64 %45, i64 4294967295)
  %47 = trunc nuw i64 %46 to i32
  %48 = mul i32 %47, 80
  %49 = add i32 %48, 104
  %50 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %42, i32 12)
  %51 = extractvalue { i32, i1 } %50, 1
  %52 = extractvalue { i32, i1 } %50, 0
  %53 = tail call i32 @llvm.uadd.sat.i32(i32 %49, i32 %52)
  %54 = select i1 %51, i32 -1, i32 %53
  %55 = tail call fastcc ptr @abi.take(ptr noundef %2, i32 noundef %54) #46
  %56 = icmp eq ptr %55, null
  br i1 %56, label %67, label %69
57:
  %58 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %38, i32 %41
  %59 = getelementptr inbounds nuw i8, ptr %58, i32 24
  %60 = load i32, ptr %59, align 8
  %61 = tail call i32 @llvm.umax.i32(i32 %60, i32 1)
  %62 = sext i32 %61 to i64
  %63 = tail call i64 @llvm.umin.i64(i64 %62, i64 4294967295)
  %64 = trunc nuw i64 %63 to i32
  %65 = add i32 %42, %64
  %66 = add nuw i32 %41, 1
  br label %40
67:
  %68 = tail call fastcc i32 @abi.no_memory(ptr noundef %4) #46
  br label %505
69:
  tail call fastcc void @abi.clear(ptr noundef nonnull %55, i32 noundef %54) #46
  %70 = getelementptr inbounds nuw i8, ptr %55, i32 104
  %71 = getelementptr inbounds nuw i8, ptr %55, i32 92
  store ptr %70, ptr %71, align 4
  %72 = getelementptr inbounds nuw i8, ptr %70, i32 %48
  %73 = getelementptr inbounds nuw i8, ptr %55, i32 96
  store ptr %72, ptr %73, align 8
  tail call fastcc void @abi.copy(ptr noundef %55, ptr noundef %2, i32 noundef 32) #46
  %74 = load i32, ptr %1, align 4
  %75 = getelementptr inbounds nuw i8, ptr %55, i32 68
  store i32 %74, ptr %75, align 4
  %76 = getelementptr inbounds nuw i8, ptr %1, i32 4
  %77 = load i32, ptr %76, align 4
  %78 = getelementptr inbounds nuw i8, ptr %55, i32 72
  store i32 %77, ptr %78, align 8
  %79 = load i64, ptr %31, align 8
  %80 = getelementptr inbounds nuw i8, ptr %55, i32 80
  store i64 %79, ptr %80, align 8
  %81 = getelementptr inbounds nuw i8, ptr %55, i32 88
  store i32 %42, ptr %81, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %15) #47
  %82 = load i64, ptr %31, align 8
  %83 = shl i64 %82, 1
  br label %84
84:
  %85 = phi i32 [ 4, %69 ], [ %88, %84 ]
  %86 = zext i32 %85 to i64
  %87 = icmp ugt i64 %83, %86
  %88 = shl i32 %85, 1
  br i1 %87, label %84, label %89
89:
  store ptr %0, ptr %15, align 4
  %90 = add i32 %85, -1
  %91 = getelementptr inbounds nuw i8, ptr %15, i32 4
  store i32 %90, ptr %91, align 4
  %92 = icmp ugt i32 %85, 1073741823
  %93 = shl i32 %85, 2
  %94 = select i1 %92, i32 -1, i32 %93
  %95 = tail call fastcc ptr @abi.take(ptr noundef readonly %2, i32 noundef %94) #46
  %96 = getelementptr inbounds nuw i8, ptr %15, i32 8
  store ptr %95, ptr %96, align 4
  %97 = icmp eq ptr %95, null
  br i1 %97, label %489, label %98
98:
  tail call fastcc void @abi.clear(ptr noundef nonnull %95, i32 noundef %93) #46
  %99 = getelementptr inbounds nuw i8, ptr %0, i32 32
  br label %100
100:
  %101 = phi i32 [ 0, %98 ], [ %125, %124 ]
  %102 = zext nneg i32 %101 to i64
  %103 = load i64, ptr %31, align 8
  %104 = icmp sgt i64 %103, %102
  br i1 %104, label %105, label %126
105:
  %106 = load ptr, ptr %99, align 8
  %107 = getelementptr inbounds nuw ptr, ptr %106, i32 %101
  %108 = load ptr, ptr %107, align 4
  %109 = getelementptr inbounds nuw i8, ptr %108, i32 4
  %110 = load ptr, ptr %109, align 4
  %111 = icmp eq ptr %110, null
  %112 = select i1 %111, ptr @abi.str.3, ptr %110
  %113 = call fastcc ptr @abi.slot_of(ptr noundef nonnull %15, ptr noundef nonnull %112) #46
  %114 = load i32, ptr %113, align 4
  %115 = icmp eq i32 %114, 0
  br i1 %115, label %116, label %118
116:
  %117 = add nuw nsw i32 %101, 1
  br label %122
118:
  %119 = icmp sgt i32 %114, 0
  br i1 %119, label %120, label %124
120:
  %121 = sub nsw i32 0, %114
  br label %122
122:
  %123 = phi i32 [ %121, %120 ], [ %117, %116 ]
  store i32 %123, ptr %113, align 4
  br label %124
124:
  %125 = add nuw nsw i32 %101, 1
  br label %100
126:
  %127 = load i32, ptr @carrot_parts, align 4
  %128 = and i32 %127, 4
  %129 = icmp eq i32 %128, 0
  %130 = getelementptr inbounds nuw i8, ptr %11, i32 8
  %131 = getelementptr inbounds nuw i8, ptr %11, i32 4
  %132 = getelementptr inbounds nuw i8, ptr %11, i32 12
  %133 = getelementptr inbounds nuw i8, ptr %12, i32 8
  %134 = getelementptr inbounds nuw i8, ptr %12, i32 4
  %135 = getelementptr inbounds nuw i8, ptr %12, i32 12
  %136 = getelementptr inbounds nuw i8, ptr %10, i32 4
  %137 = getelementptr inbounds nuw i8, ptr %7, i32 4
  br label %138
138:
  %139 = phi i32 [ 0, %126 ], [ %488, %482 ]
  %140 = phi i32 [ 0, %126 ], [ %484, %482 ]
  %141 = phi i32 [ 0, %126 ], [ %487, %482 ]
  %142 = icmp eq i32 %139, %39
  br i1 %142, label %494, label %143
143:
  %144 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %38, i32 %139
  %145 = load ptr, ptr %71, align 4
  %146 = getelementptr inbounds nuw %struct.Feed, ptr %145, i32 %139
  %147 = load ptr, ptr %73, align 8
  %148 = getelementptr inbounds %struct.Source, ptr %147, i32 %140
  %149 = load ptr, ptr %144, align 8
  %150 = call fastcc ptr @abi.slot_of(ptr noundef nonnull readonly %15, ptr noundef %149) #46
  %151 = load i32, ptr %150, align 4
  %152 = getelementptr inbounds nuw i8, ptr %146, i32 4
  store i32 %140, ptr %152, align 4
  br i1 %129, label %161, label %153
153:
  %154 = getelementptr inbounds nuw i8, ptr %144, i32 24
  %155 = load i32, ptr %154, align 8
  %156 = icmp eq i32 %155, 0
  br i1 %156, label %161, label %157
157:
  %158 = icmp sgt i32 %151, 0
  br i1 %158, label %163, label %159
159:
  %160 = getelementptr inbounds nuw i8, ptr %146, i32 8
  store i8 0, ptr %160, align 8
  br label %172
161:
  %162 = getelementptr inbounds nuw i8, ptr %146, i32 8
  store i8 1, ptr %162, align 8
  br label %175
163:
  %164 = load ptr, ptr %99, align 8
  %165 = getelementptr ptr, ptr %164, i32 %151
  %166 = getelementptr i8, ptr %165, i32 -4
  %167 = load ptr, ptr %166, align 4
  %168 = load ptr, ptr %167, align 8
  %169 = tail call fastcc zeroext i1 @abi.starts(ptr noundef %168, ptr noundef nonnull @abi.str.87) #46
  %170 = getelementptr inbounds nuw i8, ptr %146, i32 8
  %171 = zext i1 %169 to i8
  store i8 %171, ptr %170, align 8
  br i1 %169, label %175, label %172
172:
  %173 = phi ptr [ %160, %159 ], [ %170, %163 ]
  %174 = load i32, ptr %154, align 8
  store i32 %174, ptr %146, align 8
  br label %418
175:
  %176 = phi ptr [ %162, %161 ], [ %170, %163 ]
  store i32 1, ptr %146, align 8
  %177 = getelementptr inbounds nuw i8, ptr %148, i32 4
  store i32 %141, ptr %177, align 4
  %178 = getelementptr inbounds nuw i8, ptr %144, i32 28
  %179 = load i32, ptr %178, align 4
  %180 = trunc i32 %179 to i8
  %181 = getelementptr inbounds nuw i8, ptr %148, i32 10
  store i8 %180, ptr %181, align 2
  %182 = load ptr, ptr %144, align 8
  %183 = call fastcc i32 @abi.lookup(ptr noundef nonnull readonly %15, ptr noundef %182, i32 noundef %141, ptr noundef %148, ptr noundef %4) #46
  %184 = icmp eq i32 %183, 0
  br i1 %184, label %185, label %499
185:
  %186 = load ptr, ptr %99, align 8
  %187 = load i32, ptr %148, align 4
  %188 = getelementptr inbounds ptr, ptr %186, i32 %187
  %189 = load ptr, ptr %188, align 4
  %190 = getelementptr inbounds nuw i8, ptr %144, i32 8
  %191 = load i32, ptr %190, align 8
  %192 = icmp eq i32 %191, 0
  br i1 %192, label %193, label %197
193:
  %194 = getelementptr inbounds nuw i8, ptr %144, i32 16
  %195 = load i64, ptr %194, align 8
  %196 = icmp eq i64 %195, 1
  br i1 %196, label %198, label %197
197:
  br label %198
198:
  %199 = phi ptr [ %144, %197 ], [ null, %193 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %11) #47
  call void @llvm.lifetime.start.p0(ptr nonnull %12) #47
  store ptr %144, ptr %11, align 4
  store i32 0, ptr %130, align 4
  store i32 0, ptr %131, align 4
  store i8 0, ptr %132, align 4
  store ptr %144, ptr %12, align 4
  store i32 0, ptr %133, align 4
  store i32 0, ptr %134, align 4
  store i8 0, ptr %135, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %13) #47
  %200 = getelementptr inbounds nuw i8, ptr %146, i32 16
  br label %201
201:
  %202 = phi ptr [ %189, %198 ], [ %363, %359 ]
  %203 = phi i64 [ 1, %198 ], [ %227, %359 ]
  %204 = phi i32 [ 0, %198 ], [ %236, %359 ]
  %205 = phi ptr [ null, %198 ], [ %360, %359 ]
  %206 = load ptr, ptr %202, align 8
  %207 = icmp eq ptr %206, null
  br i1 %207, label %364, label %208
208:
  %209 = tail call fastcc zeroext i1 @abi.starts(ptr noundef nonnull %206, ptr noundef nonnull @abi.str.9) #46
  br i1 %209, label %210, label %364
210:
  call void @llvm.lifetime.start.p0(ptr nonnull %10) #47
  %211 = getelementptr inbounds nuw i8, ptr %206, i32 3
  store ptr %211, ptr %10, align 4
  %212 = tail call fastcc i32 @abi.length(ptr noundef nonnull %211) #46
  %213 = getelementptr inbounds nuw i8, ptr %211, i32 %212
  store ptr %213, ptr %136, align 4
  %214 = call fastcc zeroext i1 @abi.json_int(ptr noundef %10, ptr noundef nonnull %13) #46
  %215 = load ptr, ptr %10, align 4
  %216 = load ptr, ptr %136, align 4
  %217 = icmp eq ptr %215, %216
  %218 = select i1 %214, i1 %217, i1 false
  call void @llvm.lifetime.end.p0(ptr nonnull %10) #47
  br i1 %218, label %219, label %364
219:
  %220 = icmp eq i32 %204, 8
  br i1 %220, label %229, label %221
221:
  %222 = getelementptr inbounds nuw i8, ptr %202, i32 24
  %223 = load i64, ptr %222, align 8
  %224 = icmp eq i64 %223, 1
  br i1 %224, label %225, label %229
225:
  %226 = load i64, ptr %13, align 8
  %227 = tail call fastcc i64 @abi.product(i64 noundef %203, i64 noundef %226) #46
  %228 = icmp slt i64 %227, 0
  br i1 %228, label %229, label %235
229:
  %230 = load i32, ptr %177, align 4
  %231 = load ptr, ptr %144, align 8
  %232 = getelementptr inbounds nuw i8, ptr %144, i32 4
  %233 = load i32, ptr %232, align 4
  %234 = tail call fastcc i32 @abi.wrong_type(ptr noundef %4, i32 noundef %230, ptr noundef %231, ptr noundef readonly %189, i32 noundef %233, ptr noundef %199, ptr noundef nonnull @abi.str.95) #46
  br label %415
235:
  %236 = add nuw nsw i32 %204, 1
  %237 = getelementptr inbounds nuw i64, ptr %200, i32 %204
  store i64 %226, ptr %237, align 8
  call fastcc void @abi.next_dim(ptr noundef %12, i64 noundef %226) #46
  %238 = icmp eq ptr %205, null
  %239 = icmp eq i32 %204, 0
  %240 = select i1 %238, i1 %239, i1 false
  br i1 %240, label %241, label %359
241:
  %242 = getelementptr inbounds nuw i8, ptr %202, i32 8
  %243 = load ptr, ptr %242, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #47
  %244 = call fastcc zeroext i1 @abi.metadata_find(ptr noundef %243, ptr noundef nonnull @abi.str.99, ptr noundef %7) #46
  br i1 %244, label %245, label %357
245:
  %246 = load ptr, ptr %137, align 4
  %247 = ptrtoint ptr %246 to i32
  %248 = load ptr, ptr %7, align 4
  %249 = ptrtoint ptr %248 to i32
  %250 = tail call i32 @llvm.usub.sat.i32(i32 %247, i32 %249)
  br label %251
251:
  %252 = phi ptr [ %263, %262 ], [ %248, %245 ]
  %253 = phi i32 [ %264, %262 ], [ 0, %245 ]
  %254 = getelementptr inbounds nuw i8, ptr @abi.str.100, i32 %253
  %255 = icmp eq i32 %253, %250
  br i1 %255, label %265, label %256
256:
  %257 = icmp eq i32 %253, 24
  br i1 %257, label %357, label %258
258:
  %259 = load i8, ptr %254, align 1
  %260 = load i8, ptr %252, align 1
  %261 = icmp eq i8 %260, %259
  br i1 %261, label %262, label %357
262:
  %263 = getelementptr inbounds nuw i8, ptr %252, i32 1
  %264 = add nuw nsw i32 %253, 1
  br label %251
265:
  store ptr %252, ptr %7, align 4
  %266 = icmp eq i32 %250, 24
  br i1 %266, label %267, label %357
267:
  %268 = call fastcc zeroext i1 @abi.metadata_find(ptr noundef %243, ptr noundef nonnull @abi.str.101, ptr noundef %7) #46
  br i1 %268, label %269, label %357
269:
  %270 = call fastcc zeroext i1 @abi.eat(ptr noundef %7, i8 noundef zeroext 123) #46
  br i1 %270, label %271, label %357
271:
  %272 = phi i1 [ false, %354 ], [ true, %269 ]
  %273 = call fastcc zeroext i1 @abi.eat(ptr noundef %7, i8 noundef zeroext 125) #46
  br i1 %273, label %357, label %274
274:
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #47
  br i1 %272, label %277, label %275
275:
  %276 = call fastcc zeroext i1 @abi.eat(ptr noundef %7, i8 noundef zeroext 44) #46
  br i1 %276, label %277, label %355
277:
  %278 = call fastcc zeroext i1 @abi.json_string(ptr noundef %7, ptr noundef %8, i32 noundef 16) #46
  br i1 %278, label %279, label %355
279:
  %280 = call fastcc zeroext i1 @abi.eat(ptr noundef %7, i8 noundef zeroext 58) #46
  br i1 %280, label %281, label %355
281:
  %282 = call fastcc zeroext i1 @abi.same(ptr noundef nonnull %8, ptr noundef nonnull @abi.str.103) #46
  %283 = call fastcc zeroext i1 @abi.same(ptr noundef nonnull %8, ptr noundef nonnull @abi.str.104) #46
  br i1 %282, label %326, label %284
284:
  br i1 %283, label %285, label %288
285:
  %286 = call fastcc zeroext i8 @abi.peek(ptr noundef %7) #46
  %287 = icmp eq i8 %286, 91
  br i1 %287, label %326, label %288
288:
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #47
  br label %289
289:
  %290 = phi i32 [ 0, %288 ], [ %322, %321 ]
  %291 = call fastcc zeroext i8 @abi.peek(ptr noundef nonnull %7) #46
  switch i8 %291, label %294 [
    i8 0, label %324
    i8 34, label %292
  ]
292:
  %293 = call fastcc zeroext i1 @abi.json_string(ptr noundef nonnull %7, ptr noundef %6, i32 noundef 2) #46
  br i1 %293, label %321, label %324
294:
  %295 = icmp eq i32 %290, 0
  br i1 %295, label %296, label %297
296:
  switch i8 %291, label %297 [
    i8 125, label %324
    i8 93, label %324
    i8 44, label %324
  ]
297:
  %298 = and i8 %291, -33
  switch i8 %298, label %303 [
    i8 91, label %299
    i8 93, label %301
  ]
299:
  %300 = add nuw nsw i32 %290, 1
  br label %314
301:
  %302 = add nsw i32 %290, -1
  br label %314
303:
  switch i8 %291, label %304 [
    i8 58, label %314
    i8 44, label %314
  ]
304:
  %305 = load ptr, ptr %137, align 4
  %306 = load ptr, ptr %7, align 4
  br label %307
307:
  %308 = phi ptr [ %306, %304 ], [ %313, %312 ]
  %309 = icmp ult ptr %308, %305
  br i1 %309, label %310, label %318
310:
  %311 = load i8, ptr %308, align 1
  switch i8 %311, label %312 [
    i8 44, label %318
    i8 93, label %318
    i8 125, label %318
    i8 32, label %318
    i8 10, label %318
  ]
312:
  %313 = getelementptr inbounds nuw i8, ptr %308, i32 1
  br label %307
314:
  %315 = phi i32 [ %300, %299 ], [ %302, %301 ], [ %290, %303 ], [ %290, %303 ]
  %316 = load ptr, ptr %7, align 4
  %317 = getelementptr inbounds nuw i8, ptr %316, i32 1
  br label %318
318:
  %319 = phi ptr [ %317, %314 ], [ %308, %310 ], [ %308, %310 ], [ %308, %310 ], [ %308, %310 ], [ %308, %310 ], [ %308, %307 ]
  %320 = phi i32 [ %315, %314 ], [ %290, %310 ], [ %290, %310 ], [ %290, %310 ], [ %290, %310 ], [ %290, %310 ], [ %290, %307 ]
  store ptr %319, ptr %7, align 4
  br label %321
321:
  %322 = phi i32 [ %290, %292 ], [ %320, %318 ]
  %323 = icmp sgt i32 %322, 0
  br i1 %323, label %289, label %325
324:
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  br label %355
325:
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  br label %354
326:
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #47
  %327 = call fastcc zeroext i1 @abi.eat(ptr noundef %7, i8 noundef zeroext 91) #46
  br i1 %327, label %328, label %351
328:
  %329 = phi i64 [ %346, %344 ], [ 1, %326 ]
  %330 = phi i64 [ %345, %344 ], [ 0, %326 ]
  %331 = call fastcc zeroext i1 @abi.eat(ptr noundef %7, i8 noundef zeroext 93) #46
  br i1 %331, label %348, label %332
332:
  %333 = icmp eq i64 %330, 0
  br i1 %333, label %336, label %334
334:
  %335 = call fastcc zeroext i1 @abi.eat(ptr noundef %7, i8 noundef zeroext 44) #46
  br i1 %335, label %336, label %351
336:
  %337 = call fastcc zeroext i1 @abi.json_int(ptr noundef %7, ptr noundef %9) #46
  br i1 %337, label %338, label %351
338:
  %339 = load i64, ptr %9, align 8
  %340 = icmp ne i64 %339, %330
  %341 = select i1 %283, i1 %340, i1 false
  br i1 %341, label %351, label %342
342:
  br i1 %282, label %343, label %344
343:
  call fastcc void @abi.next_dim(ptr noundef nonnull %11, i64 noundef %339) #46
  br label %344
344:
  %345 = add nuw nsw i64 %330, 1
  %346 = tail call fastcc i64 @abi.product(i64 noundef %329, i64 noundef %339) #46
  %347 = icmp slt i64 %346, 0
  br i1 %347, label %351, label %328
348:
  %349 = icmp ne i64 %329, %226
  %350 = and i1 %282, %349
  br i1 %350, label %351, label %353
351:
  %352 = phi ptr [ @abi.str.102, %336 ], [ @abi.str.102, %344 ], [ @abi.str.105, %338 ], [ @abi.str.102, %334 ], [ @abi.str.102, %326 ], [ @abi.str.106, %348 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #47
  br label %355
353:
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #47
  br label %354
354:
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #47
  br label %271
355:
  %356 = phi ptr [ %352, %351 ], [ @abi.str.102, %324 ], [ @abi.str.102, %275 ], [ @abi.str.102, %277 ], [ @abi.str.102, %279 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #47
  br label %357
357:
  %358 = phi ptr [ null, %241 ], [ null, %265 ], [ @abi.str.102, %269 ], [ %356, %355 ], [ null, %267 ], [ null, %271 ], [ null, %256 ], [ null, %258 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #47
  br label %359
359:
  %360 = phi ptr [ %358, %357 ], [ %205, %235 ]
  %361 = getelementptr inbounds nuw i8, ptr %202, i32 32
  %362 = load ptr, ptr %361, align 8
  %363 = load ptr, ptr %362, align 4
  br label %201
364:
  %365 = trunc i32 %204 to i8
  %366 = getelementptr inbounds nuw i8, ptr %148, i32 11
  store i8 %365, ptr %366, align 1
  %367 = getelementptr inbounds nuw i8, ptr %144, i32 16
  %368 = load i64, ptr %367, align 8
  %369 = icmp eq i64 %203, %368
  %370 = icmp samesign ult i32 %204, 2
  %371 = select i1 %369, i1 true, i1 %370
  br i1 %371, label %372, label %407
372:
  %373 = icmp eq ptr %205, null
  %374 = select i1 %369, i1 %373, i1 false
  br i1 %374, label %375, label %398
375:
  %376 = load i8, ptr %132, align 4
  %377 = trunc nuw i8 %376 to i1
  %378 = load i32, ptr %130, align 4
  %379 = icmp sgt i32 %378, 1
  %380 = select i1 %377, i1 %379, i1 false
  br i1 %380, label %381, label %386
381:
  %382 = load ptr, ptr %11, align 4
  %383 = getelementptr inbounds nuw i8, ptr %382, i32 8
  %384 = load i32, ptr %383, align 8
  %385 = icmp sgt i32 %384, 1
  br i1 %385, label %407, label %386
386:
  %387 = load i8, ptr %135, align 4
  %388 = trunc nuw i8 %387 to i1
  %389 = load i32, ptr %133, align 4
  %390 = icmp sgt i32 %389, 1
  %391 = select i1 %388, i1 %390, i1 false
  br i1 %391, label %392, label %398
392:
  %393 = load ptr, ptr %12, align 4
  %394 = getelementptr inbounds nuw i8, ptr %393, i32 8
  %395 = load i32, ptr %394, align 8
  %396 = freeze i32 %395
  %397 = icmp sgt i32 %396, 1
  br i1 %397, label %407, label %398
398:
  %399 = phi ptr [ null, %392 ], [ %205, %372 ], [ null, %386 ]
  %400 = icmp eq ptr %399, null
  %401 = and i1 %369, %400
  br i1 %401, label %402, label %407
402:
  %403 = getelementptr inbounds nuw i8, ptr %144, i32 4
  %404 = load i32, ptr %403, align 4
  %405 = tail call fastcc zeroext i1 @abi.resolve_type(ptr noundef nonnull %202, i32 noundef %404, ptr noundef nonnull %148) #46
  br i1 %405, label %406, label %407
406:
  call void @llvm.lifetime.end.p0(ptr nonnull %13) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %12) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %11) #47
  br label %418
407:
  %408 = phi ptr [ null, %402 ], [ %399, %398 ], [ @abi.str.96, %364 ], [ @abi.str.97, %381 ], [ @abi.str.98, %392 ]
  %409 = phi ptr [ %202, %402 ], [ %189, %398 ], [ %189, %364 ], [ %189, %381 ], [ %189, %392 ]
  %410 = load i32, ptr %177, align 4
  %411 = load ptr, ptr %144, align 8
  %412 = getelementptr inbounds nuw i8, ptr %144, i32 4
  %413 = load i32, ptr %412, align 4
  %414 = tail call fastcc i32 @abi.wrong_type(ptr noundef %4, i32 noundef %410, ptr noundef %411, ptr noundef %409, i32 noundef %413, ptr noundef %199, ptr noundef %408) #46
  br label %415
415:
  %416 = phi i32 [ %234, %229 ], [ %414, %407 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %13) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %12) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %11) #47
  %417 = icmp eq i32 %416, 0
  br i1 %417, label %418, label %499
418:
  %419 = phi ptr [ %176, %415 ], [ %173, %172 ], [ %176, %406 ]
  %420 = getelementptr inbounds nuw i8, ptr %144, i32 24
  %421 = getelementptr inbounds nuw i8, ptr %144, i32 32
  %422 = getelementptr inbounds nuw i8, ptr %144, i32 4
  br label %423
423:
  %424 = phi ptr [ %148, %418 ], [ %467, %465 ]
  %425 = phi i32 [ 0, %418 ], [ %466, %465 ]
  %426 = load i8, ptr %419, align 8
  %427 = trunc nuw i8 %426 to i1
  br i1 %427, label %428, label %429
428:
  br label %468
429:
  %430 = load i32, ptr %420, align 8
  %431 = icmp slt i32 %425, %430
  br i1 %431, label %432, label %428
432:
  %433 = add nsw i32 %425, %141
  %434 = getelementptr inbounds nuw i8, ptr %424, i32 4
  store i32 %433, ptr %434, align 4
  %435 = load ptr, ptr %421, align 8
  %436 = getelementptr inbounds nuw %struct.CarrotColumnDesc, ptr %435, i32 %425
  %437 = getelementptr inbounds nuw i8, ptr %436, i32 4
  %438 = load i32, ptr %437, align 4
  %439 = trunc i32 %438 to i8
  %440 = getelementptr inbounds nuw i8, ptr %424, i32 10
  store i8 %439, ptr %440, align 2
  %441 = load ptr, ptr %421, align 8
  %442 = getelementptr inbounds nuw %struct.CarrotColumnDesc, ptr %441, i32 %425
  %443 = load ptr, ptr %442, align 4
  %444 = call fastcc i32 @abi.lookup(ptr noundef nonnull readonly %15, ptr noundef %443, i32 noundef %433, ptr noundef %424, ptr noundef %4) #46
  %445 = icmp eq i32 %444, 0
  br i1 %445, label %446, label %499
446:
  %447 = load ptr, ptr %99, align 8
  %448 = load i32, ptr %424, align 4
  %449 = getelementptr inbounds ptr, ptr %447, i32 %448
  %450 = load ptr, ptr %449, align 4
  %451 = load i32, ptr %422, align 4
  %452 = tail call fastcc zeroext i1 @abi.resolve_type(ptr noundef %450, i32 noundef %451, ptr noundef nonnull %424) #46
  br i1 %452, label %465, label %453
453:
  %454 = getelementptr inbounds nuw i8, ptr %424, i32 4
  %455 = load i32, ptr %454, align 4
  %456 = load ptr, ptr %421, align 8
  %457 = getelementptr inbounds nuw %struct.CarrotColumnDesc, ptr %456, i32 %425
  %458 = load ptr, ptr %457, align 4
  %459 = load ptr, ptr %99, align 8
  %460 = load i32, ptr %424, align 4
  %461 = getelementptr inbounds ptr, ptr %459, i32 %460
  %462 = load ptr, ptr %461, align 4
  %463 = load i32, ptr %422, align 4
  %464 = tail call fastcc i32 @abi.wrong_type(ptr noundef %4, i32 noundef %455, ptr noundef %458, ptr noundef %462, i32 noundef %463, ptr noundef null, ptr noundef null) #46
  br label %491
465:
  %466 = add nuw nsw i32 %425, 1
  %467 = getelementptr inbounds nuw i8, ptr %424, i32 12
  br label %423
468:
  %469 = phi i32 [ %481, %474 ], [ 0, %428 ]
  %470 = load i32, ptr %422, align 4
  switch i32 %470, label %471 [
    i32 15, label %482
    i32 14, label %482
    i32 12, label %482
    i32 2, label %482
    i32 1, label %482
  ]
471:
  %472 = load i32, ptr %146, align 8
  %473 = icmp slt i32 %469, %472
  br i1 %473, label %474, label %482
474:
  %475 = load ptr, ptr %73, align 8
  %476 = getelementptr %struct.Source, ptr %475, i32 %140
  %477 = getelementptr %struct.Source, ptr %476, i32 %469
  %478 = getelementptr inbounds nuw i8, ptr %477, i32 10
  %479 = load i8, ptr %478, align 2
  %480 = and i8 %479, -2
  store i8 %480, ptr %478, align 2
  %481 = add nuw nsw i32 %469, 1
  br label %468
482:
  %483 = load i32, ptr %146, align 8
  %484 = add nsw i32 %483, %140
  %485 = load i32, ptr %420, align 8
  %486 = tail call i32 @llvm.umax.i32(i32 %485, i32 1)
  %487 = add nsw i32 %486, %141
  %488 = add nuw i32 %139, 1
  br label %138
489:
  %490 = tail call fastcc i32 @abi.no_memory(ptr noundef %4) #46
  br label %491
491:
  %492 = phi i32 [ %490, %489 ], [ %464, %453 ]
  %493 = icmp eq i32 %492, 0
  br i1 %493, label %494, label %499
494:
  %495 = getelementptr inbounds nuw i8, ptr %2, i32 28
  %496 = load i32, ptr %495, align 4
  %497 = getelementptr inbounds nuw i8, ptr %55, i32 64
  %498 = tail call fastcc i32 @abi.open_device(i32 noundef %496, ptr noundef %497, ptr noundef %4) #46
  br label %499
499:
  %500 = phi i32 [ %492, %491 ], [ %498, %494 ], [ %444, %432 ], [ %183, %175 ], [ %416, %415 ]
  tail call fastcc void @abi.give(ptr noundef %2, ptr noundef %95) #46
  %501 = icmp eq i32 %500, 0
  br i1 %501, label %503, label %502
502:
  tail call fastcc void @abi.give(ptr noundef %2, ptr noundef nonnull %55) #46
  br label %504
503:
  store ptr %55, ptr %3, align 4
  br label %504
504:
  call void @llvm.lifetime.end.p0(ptr nonnull %15) #47
  br label %505
505:
  %506 = phi i32 [ %35, %34 ], [ %25, %24 ], [ %29, %28 ], [ %500, %504 ], [ %68, %67 ]
  ret i32 %506
}
define internal fastcc void @abi.put_type(ptr noundef nonnull captures(none) %0, ptr noundef readonly captures(none) %1) unnamed_addr #2 {
  %3 = load ptr, ptr %1, align 8
  %4 = icmp eq ptr %3, null
  %5 = select i1 %4, ptr @abi.str.60, ptr %3
  %6 = getelementptr inbounds nuw i8, ptr %1, i32 36
  %7 = load ptr, ptr %6, align 4
  %8 = icmp eq ptr %7, null
  br i1 %8, label %14, label %9
9:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.61) #46
  %10 = load ptr, ptr %6, align 4
  %11 = load ptr, ptr %10, align 8
  %12 = icmp eq ptr %11, null
  %13 = select i1 %12, ptr @abi.str.60, ptr %11
  br label %14
14:
  %15 = phi ptr [ %13, %9 ], [ %5, %2 ]
  %16 = tail call fastcc i32 @abi.type_of(ptr noundef nonnull %15) #46
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %22, label %18
18:
  %19 = tail call i32 @llvm.smin.i32(i32 %16, i32 25)
  %20 = getelementptr inbounds ptr, ptr @abi.type_names, i32 %19
  %21 = load ptr, ptr %20, align 4
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef %21) #46
  br label %22
22:
  %23 = getelementptr inbounds nuw i8, ptr %15, i32 1
  br label %24
24:
  %25 = phi i32 [ %16, %22 ], [ %46, %45 ]
  %26 = phi i32 [ 0, %22 ], [ %47, %45 ]
  %27 = icmp eq i32 %25, 0
  %28 = icmp samesign ult i32 %26, 17
  %29 = select i1 %27, i1 %28, i1 false
  br i1 %29, label %31, label %30
30:
  br i1 %27, label %48, label %49
31:
  %32 = getelementptr inbounds nuw [2 x ptr], ptr @abi.put_type.known, i32 %26
  %33 = load ptr, ptr %32, align 4
  %34 = tail call fastcc zeroext i1 @abi.starts(ptr noundef nonnull %15, ptr noundef %33) #46
  br i1 %34, label %35, label %45
35:
  %36 = load i8, ptr %23, align 1
  %37 = icmp eq i8 %36, 0
  br i1 %37, label %42, label %38
38:
  %39 = getelementptr inbounds nuw i8, ptr %33, i32 1
  %40 = load i8, ptr %39, align 1
  %41 = icmp eq i8 %40, 0
  br i1 %41, label %45, label %42
42:
  %43 = getelementptr inbounds nuw i8, ptr %32, i32 4
  %44 = load ptr, ptr %43, align 4
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef %44) #46
  br label %45
45:
  %46 = phi i32 [ 1, %42 ], [ 0, %38 ], [ 0, %31 ]
  %47 = add nuw nsw i32 %26, 1
  br label %24
48:
  tail call fastcc void @abi.put_name(ptr noundef %0, ptr noundef nonnull %15) #46
  br label %49
49:
  br label %50
50:
  %51 = phi ptr [ %1, %49 ], [ %69, %63 ]
  %52 = phi ptr [ %15, %49 ], [ %67, %63 ]
  %53 = getelementptr inbounds nuw i8, ptr %51, i32 24
  br label %54
54:
  %55 = phi ptr [ null, %59 ], [ %52, %50 ]
  %56 = icmp eq ptr %55, null
  br i1 %56, label %70, label %57
57:
  %58 = tail call fastcc zeroext i1 @abi.starts(ptr noundef nonnull %55, ptr noundef nonnull @abi.str.9) #46
  br i1 %58, label %59, label %70
59:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.62) #46
  %60 = getelementptr inbounds nuw i8, ptr %55, i32 3
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull %60) #46
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.63) #46
  %61 = load i64, ptr %53, align 8
  %62 = icmp eq i64 %61, 1
  br i1 %62, label %63, label %54
63:
  %64 = getelementptr inbounds nuw i8, ptr %51, i32 32
  %65 = load ptr, ptr %64, align 8
  %66 = load ptr, ptr %65, align 4
  %67 = load ptr, ptr %66, align 8
  %68 = icmp eq ptr %67, null
  %69 = select i1 %68, ptr %51, ptr %66
  br label %50
70:
  %71 = getelementptr inbounds nuw i8, ptr %51, i32 36
  %72 = load ptr, ptr %71, align 4
  %73 = icmp eq ptr %72, null
  br i1 %73, label %75, label %74
74:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.64) #46
  br label %75
75:
  ret void
}
define internal fastcc void @abi.copy(ptr noundef nonnull %0, ptr noundef %1, i32 noundef %2) unnamed_addr #3 {
  %4 = tail call ptr @memcpy(ptr noundef nonnull %0, ptr noundef %1, i32 noundef %2) #46
  ret void
}
define internal fastcc i32 @abi.open_device(i32 noundef %0, ptr noundef nonnull initializes((0, 4)) %1, ptr noundef %2) unnamed_addr #3 {
  store ptr null, ptr %1, align 4
  %4 = load i32, ptr @carrot_parts, align 4
  %5 = and i32 %4, 2048
  %6 = icmp ne i32 %5, 0
  %7 = load ptr, ptr @carrot_device, align 4
  %8 = icmp ne ptr %7, null
  %9 = select i1 %6, i1 %8, i1 false
  br i1 %9, label %10, label %15
10:
  %11 = icmp slt i32 %0, 0
  br i1 %11, label %19, label %12
12:
  %13 = load ptr, ptr %7, align 4
  %14 = tail call i32 %13(i32 noundef %0, ptr noundef nonnull %1, ptr noundef %2) #48
  br label %19
15:
  %16 = icmp sgt i32 %0, 0
  br i1 %16, label %17, label %19
17:
  %18 = tail call fastcc i32 @abi.fail(ptr noundef %2, i32 noundef 4, ptr noundef nonnull @abi.str.119) #46
  br label %19
19:
  %20 = phi i32 [ 0, %10 ], [ %14, %12 ], [ %18, %17 ], [ 0, %15 ]
  ret i32 %20
}
define internal fastcc range(i32 -2147483623, -2147483648) i32 @abi.type_of(ptr noundef readonly captures(address_is_null) %0) unnamed_addr #13 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %60, label %3
3:
  %4 = load i8, ptr %0, align 1
  %5 = icmp eq i8 %4, 0
  br i1 %5, label %60, label %6
6:
  %7 = tail call fastcc zeroext i1 @abi.starts(ptr noundef nonnull %0, ptr noundef nonnull @abi.str.36) #46
  br i1 %7, label %8, label %46
8:
  %9 = getelementptr inbounds nuw i8, ptr %0, i32 2
  br label %10
10:
  %11 = phi ptr [ %9, %8 ], [ %15, %10 ]
  %12 = load i8, ptr %11, align 1
  %13 = add i8 %12, -48
  %14 = icmp ult i8 %13, 10
  %15 = getelementptr inbounds nuw i8, ptr %11, i32 1
  br i1 %14, label %10, label %16
16:
  %17 = icmp eq i8 %12, 44
  br i1 %17, label %18, label %60
18:
  %19 = load i8, ptr %15, align 1
  %20 = add i8 %19, -58
  %21 = icmp ult i8 %20, -10
  br i1 %21, label %60, label %22
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
  %36 = getelementptr inbounds nuw i8, ptr %24, i32 1
  %37 = load i8, ptr %36, align 1
  br label %22
38:
  %39 = icmp slt i32 %25, 39
  br i1 %39, label %40, label %60
40:
  %41 = icmp eq i8 %23, 0
  br i1 %41, label %44, label %42
42:
  %43 = tail call fastcc zeroext i1 @abi.same(ptr noundef nonnull %24, ptr noundef nonnull @abi.str.65) #46
  br i1 %43, label %44, label %60
44:
  %45 = add nsw i32 %25, 25
  br label %60
46:
  %47 = phi i32 [ %59, %58 ], [ 24, %6 ]
  %48 = icmp eq i32 %47, 0
  br i1 %48, label %60, label %49
49:
  %50 = getelementptr inbounds nuw [5 x i8], ptr @abi.formats, i32 %47
  %51 = tail call fastcc zeroext i1 @abi.same(ptr noundef nonnull %0, ptr noundef nonnull %50) #46
  br i1 %51, label %60, label %52
52:
  %53 = shl nuw i32 1, %47
  %54 = and i32 %53, 7372800
  %55 = icmp eq i32 %54, 0
  br i1 %55, label %58, label %56
56:
  %57 = tail call fastcc zeroext i1 @abi.starts(ptr noundef nonnull %0, ptr noundef nonnull %50) #46
  br i1 %57, label %60, label %58
58:
  %59 = add nsw i32 %47, -1
  br label %46
60:
  %61 = phi i32 [ 0, %3 ], [ 0, %1 ], [ 0, %38 ], [ 0, %16 ], [ 0, %18 ], [ %45, %44 ], [ 0, %42 ], [ %47, %49 ], [ %47, %56 ], [ 0, %46 ]
  ret i32 %61
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
  %9 = getelementptr inbounds nuw i8, ptr %4, i32 1
  %10 = load i8, ptr %4, align 1
  %11 = getelementptr inbounds nuw i8, ptr %5, i32 1
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
  %9 = getelementptr inbounds nuw i8, ptr %4, i32 1
  %10 = zext i8 %6 to i32
  %11 = xor i32 %5, %10
  %12 = mul i32 %11, 16777619
  br label %3
13:
  %14 = lshr i32 %5, 15
  %15 = xor i32 %14, %5
  %16 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %17 = load ptr, ptr %16, align 4
  %18 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %19 = load i32, ptr %18, align 4
  br label %20
20:
  %21 = phi i32 [ %15, %13 ], [ %39, %26 ]
  %22 = and i32 %19, %21
  %23 = getelementptr inbounds nuw i32, ptr %17, i32 %22
  %24 = load i32, ptr %23, align 4
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %40, label %26
26:
  %27 = tail call i32 @llvm.abs.i32(i32 %24, i1 true)
  %28 = load ptr, ptr %0, align 4
  %29 = getelementptr inbounds nuw i8, ptr %28, i32 32
  %30 = load ptr, ptr %29, align 8
  %31 = getelementptr ptr, ptr %30, i32 %27
  %32 = getelementptr i8, ptr %31, i32 -4
  %33 = load ptr, ptr %32, align 4
  %34 = getelementptr inbounds nuw i8, ptr %33, i32 4
  %35 = load ptr, ptr %34, align 4
  %36 = icmp eq ptr %35, null
  %37 = select i1 %36, ptr @abi.str.3, ptr %35
  %38 = tail call fastcc zeroext i1 @abi.same(ptr noundef nonnull %37, ptr noundef %1) #46
  %39 = add i32 %21, 1
  br i1 %38, label %40, label %20
40:
  ret ptr %23
}
define internal fastcc i32 @abi.lookup(ptr noundef nonnull readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2, ptr noundef writeonly captures(none) initializes((0, 4)) %3, ptr noundef %4) unnamed_addr #4 {
  %6 = alloca %struct.Text, align 4
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
  %14 = load ptr, ptr %0, align 4
  %15 = tail call fastcc i32 @abi.missing_column(ptr noundef %4, i32 noundef %2, ptr noundef %1, ptr noundef %14) #46
  br label %18
16:
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #47
  call fastcc void @abi.begin_column(ptr noundef %6, ptr noundef %4, i32 noundef 2, i32 noundef %2, ptr noundef %1) #46
  call fastcc void @abi.put(ptr noundef %6, ptr noundef nonnull @abi.str.88) #46
  %17 = call fastcc i32 @abi.end(ptr noundef %6) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  br label %18
18:
  %19 = phi i32 [ %15, %13 ], [ %17, %16 ], [ 0, %5 ]
  ret i32 %19
}
define internal fastcc zeroext i1 @abi.resolve_type(ptr noundef readonly captures(none) %0, i32 noundef %1, ptr noundef writeonly captures(none) initializes((9, 10)) %2) unnamed_addr #15 {
  %4 = load ptr, ptr %0, align 8
  %5 = tail call fastcc i32 @abi.type_of(ptr noundef %4) #46
  %6 = getelementptr inbounds nuw i8, ptr %2, i32 9
  store i8 0, ptr %6, align 1
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 36
  %8 = load ptr, ptr %7, align 4
  %9 = icmp eq ptr %8, null
  br i1 %9, label %23, label %10
10:
  %11 = add nsw i32 %5, -3
  %12 = icmp ult i32 %11, 8
  br i1 %12, label %13, label %65
13:
  %14 = getelementptr inbounds nuw i8, ptr %8, i32 36
  %15 = load ptr, ptr %14, align 4
  %16 = icmp eq ptr %15, null
  br i1 %16, label %17, label %65
17:
  %18 = trunc nuw nsw i32 %5 to i8
  store i8 %18, ptr %6, align 1
  %19 = load ptr, ptr %7, align 4
  %20 = load ptr, ptr %19, align 8
  %21 = tail call fastcc i32 @abi.type_of(ptr noundef %20) #46
  %22 = icmp eq i32 %21, 16
  br i1 %22, label %65, label %23
23:
  %24 = phi i32 [ %21, %17 ], [ %5, %3 ]
  %25 = trunc i32 %24 to i8
  %26 = getelementptr inbounds nuw i8, ptr %2, i32 8
  store i8 %25, ptr %26, align 4
  switch i32 %24, label %28 [
    i32 0, label %65
    i32 16, label %27
  ]
27:
  br label %65
28:
  %29 = add nsw i32 %24, -17
  %30 = icmp ult i32 %29, 3
  %31 = icmp eq i32 %1, 14
  %32 = or i1 %31, %30
  br i1 %32, label %33, label %35
33:
  %34 = and i1 %31, %30
  br label %65
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
  br label %65
44:
  %45 = icmp eq i32 %24, %1
  br i1 %45, label %65, label %46
46:
  switch i32 %1, label %47 [
    i32 12, label %65
    i32 2, label %65
    i32 1, label %65
  ]
47:
  %48 = add i32 %1, -3
  %49 = icmp ult i32 %48, 8
  br i1 %49, label %50, label %65
50:
  %51 = icmp eq i32 %24, 11
  br i1 %51, label %65, label %52
52:
  %53 = add nsw i32 %24, -3
  %54 = icmp ult i32 %53, 8
  br i1 %54, label %55, label %65
55:
  %56 = getelementptr inbounds nuw i8, ptr @abi.sizes, i32 %24
  %57 = load i8, ptr %56, align 1
  %58 = getelementptr inbounds nuw i8, ptr @abi.sizes, i32 %1
  %59 = load i8, ptr %58, align 1
  %60 = icmp ult i8 %57, %59
  br i1 %60, label %61, label %65
61:
  %62 = icmp samesign ult i32 %48, 4
  %63 = icmp samesign ugt i32 %24, 6
  %64 = or i1 %62, %63
  br label %65
65:
  %66 = phi i1 [ false, %17 ], [ false, %10 ], [ false, %13 ], [ true, %27 ], [ %34, %33 ], [ %43, %42 ], [ false, %23 ], [ false, %47 ], [ true, %50 ], [ false, %52 ], [ true, %46 ], [ false, %55 ], [ %64, %61 ], [ true, %46 ], [ true, %44 ], [ true, %46 ]
  ret i1 %66
}
define internal fastcc i32 @abi.wrong_type(ptr noundef %0, i32 noundef %1, ptr noundef readonly captures(none) %2, ptr noundef readonly captures(none) %3, i32 noundef %4, ptr noundef readonly captures(address_is_null) %5, ptr noundef readonly captures(address_is_null) %6) unnamed_addr #2 {
  %8 = alloca %struct.Text, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #47
  call fastcc void @abi.begin_column(ptr noundef %8, ptr noundef %0, i32 noundef 2, i32 noundef %1, ptr noundef %2) #46
  call fastcc void @abi.put(ptr noundef %8, ptr noundef nonnull @abi.str.107) #46
  call fastcc void @abi.put_type(ptr noundef %8, ptr noundef %3) #46
  call fastcc void @abi.put(ptr noundef %8, ptr noundef nonnull @abi.str.108) #46
  %9 = icmp eq ptr %5, null
  br i1 %9, label %13, label %10
10:
  call fastcc void @abi.put(ptr noundef %8, ptr noundef nonnull @abi.str.109) #46
  %11 = getelementptr inbounds nuw i8, ptr %5, i32 16
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
  br label %30
16:
  %17 = load i32, ptr @carrot_parts, align 4
  %18 = and i32 %17, 8
  %19 = icmp ne i32 %18, 0
  %20 = icmp eq i32 %4, 14
  %21 = and i1 %20, %19
  br i1 %21, label %30, label %22
22:
  %23 = and i32 %17, 16
  %24 = icmp ne i32 %23, 0
  %25 = icmp eq i32 %4, 15
  %26 = and i1 %25, %24
  br i1 %26, label %30, label %27
27:
  %28 = getelementptr inbounds ptr, ptr @abi.type_names, i32 %4
  %29 = load ptr, ptr %28, align 4
  call fastcc void @abi.put(ptr noundef %8, ptr noundef %29) #46
  switch i32 %4, label %30 [
    i32 11, label %32
    i32 7, label %32
    i32 3, label %32
  ]
30:
  %31 = phi ptr [ @abi.str.113, %14 ], [ @abi.str.115, %22 ], [ @abi.str.114, %16 ], [ @abi.str.116, %27 ]
  call fastcc void @abi.put(ptr noundef %8, ptr noundef nonnull %31) #46
  br label %32
32:
  %33 = getelementptr inbounds nuw i8, ptr %5, i32 8
  %34 = getelementptr inbounds nuw i8, ptr %5, i32 12
  br i1 %9, label %50, label %35
35:
  %36 = phi i32 [ %47, %41 ], [ 0, %32 ]
  %37 = load i32, ptr %33, align 8
  %38 = icmp sgt i32 %37, 1
  %39 = icmp slt i32 %36, %37
  %40 = select i1 %38, i1 %39, i1 false
  br i1 %40, label %41, label %48
41:
  %42 = icmp eq i32 %36, 0
  %43 = select i1 %42, ptr @abi.str.117, ptr @abi.str.20
  call fastcc void @abi.put(ptr noundef %8, ptr noundef nonnull %43) #46
  %44 = load ptr, ptr %34, align 4
  %45 = getelementptr inbounds nuw i64, ptr %44, i32 %36
  %46 = load i64, ptr %45, align 8
  call fastcc void @abi.put_int(ptr noundef %8, i64 noundef %46) #46
  %47 = add nuw nsw i32 %36, 1
  br label %35
48:
  br i1 %38, label %49, label %50
49:
  call fastcc void @abi.put(ptr noundef %8, ptr noundef nonnull @abi.str.63) #46
  br label %50
50:
  %51 = icmp eq ptr %6, null
  br i1 %51, label %53, label %52
52:
  call fastcc void @abi.put(ptr noundef %8, ptr noundef nonnull @abi.str.118) #46
  call fastcc void @abi.put(ptr noundef %8, ptr noundef nonnull %6) #46
  br label %53
53:
  %54 = call fastcc i32 @abi.end(ptr noundef %8) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #47
  ret i32 %54
}
define internal fastcc i32 @abi.missing_column(ptr noundef %0, i32 noundef %1, ptr noundef readonly captures(none) %2, ptr noundef readonly captures(none) %3) unnamed_addr #2 {
  %5 = alloca %struct.Text, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #47
  call fastcc void @abi.begin_column(ptr noundef %5, ptr noundef %0, i32 noundef 2, i32 noundef %1, ptr noundef %2) #46
  call fastcc void @abi.put(ptr noundef %5, ptr noundef nonnull @abi.str.89) #46
  %6 = getelementptr inbounds nuw i8, ptr %3, i32 24
  %7 = getelementptr inbounds nuw i8, ptr %5, i32 8
  %8 = getelementptr inbounds nuw i8, ptr %5, i32 4
  %9 = getelementptr inbounds nuw i8, ptr %3, i32 32
  br label %10
10:
  %11 = phi i64 [ 0, %4 ], [ %33, %24 ]
  %12 = load i64, ptr %6, align 8
  %13 = icmp slt i64 %11, %12
  %14 = load ptr, ptr %7, align 4
  %15 = load ptr, ptr %8, align 4
  %16 = ptrtoint ptr %14 to i32
  %17 = ptrtoint ptr %15 to i32
  %18 = sub i32 %16, %17
  %19 = icmp sgt i32 %18, 160
  %20 = select i1 %13, i1 %19, i1 false
  br i1 %20, label %21, label %34
21:
  %22 = icmp eq i64 %11, 0
  br i1 %22, label %24, label %23
23:
  call fastcc void @abi.put(ptr noundef %5, ptr noundef nonnull @abi.str.20) #46
  br label %24
24:
  %25 = load ptr, ptr %9, align 8
  %26 = trunc i64 %11 to i32
  %27 = getelementptr inbounds ptr, ptr %25, i32 %26
  %28 = load ptr, ptr %27, align 4
  %29 = getelementptr inbounds nuw i8, ptr %28, i32 4
  %30 = load ptr, ptr %29, align 4
  %31 = icmp eq ptr %30, null
  %32 = select i1 %31, ptr @abi.str.3, ptr %30
  call fastcc void @abi.put_name(ptr noundef %5, ptr noundef nonnull %32) #46
  %33 = add nuw nsw i64 %11, 1
  br label %10
34:
  %35 = icmp eq i64 %12, 0
  br i1 %35, label %36, label %38
36:
  call fastcc void @abi.put(ptr noundef %5, ptr noundef nonnull @abi.str.90) #46
  %37 = load i64, ptr %6, align 8
  br label %38
38:
  %39 = phi i64 [ %37, %36 ], [ %12, %34 ]
  %40 = icmp slt i64 %11, %39
  br i1 %40, label %41, label %44
41:
  call fastcc void @abi.put(ptr noundef %5, ptr noundef nonnull @abi.str.91) #46
  %42 = load i64, ptr %6, align 8
  %43 = sub nsw i64 %42, %11
  call fastcc void @abi.put_int(ptr noundef %5, i64 noundef %43) #46
  call fastcc void @abi.put(ptr noundef %5, ptr noundef nonnull @abi.str.92) #46
  br label %44
44:
  %45 = call fastcc i32 @abi.end(ptr noundef %5) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #47
  ret i32 %45
}
define internal fastcc void @abi.begin_column(ptr noundef nonnull captures(none) initializes((0, 16)) %0, ptr noundef %1, i32 noundef range(i32 2, 4) %2, i32 noundef %3, ptr noundef readonly captures(none) %4) unnamed_addr #9 {
  tail call fastcc void @abi.begin(ptr noundef %0, ptr noundef %1, i32 noundef %2, i64 noundef -1, i32 noundef %3) #46
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
  %3 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %4 = load i32, ptr %3, align 4
  %5 = add nsw i32 %4, 1
  store i32 %5, ptr %3, align 4
  %6 = icmp eq i64 %1, 1
  br i1 %6, label %34, label %7
7:
  %8 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %9 = load ptr, ptr %0, align 4
  %10 = getelementptr inbounds nuw i8, ptr %9, i32 8
  %11 = getelementptr inbounds nuw i8, ptr %9, i32 12
  %12 = load i32, ptr %8, align 4
  br label %13
13:
  %14 = phi i32 [ %12, %7 ], [ %23, %22 ]
  %15 = load i32, ptr %10, align 8
  %16 = icmp slt i32 %14, %15
  br i1 %16, label %17, label %24
17:
  %18 = load ptr, ptr %11, align 4
  %19 = getelementptr inbounds i64, ptr %18, i32 %14
  %20 = load i64, ptr %19, align 8
  %21 = icmp eq i64 %20, 1
  br i1 %21, label %22, label %24
22:
  %23 = add nsw i32 %14, 1
  store i32 %23, ptr %8, align 4
  br label %13
24:
  %25 = icmp eq i32 %14, %15
  br i1 %25, label %32, label %26
26:
  %27 = load ptr, ptr %11, align 4
  %28 = add nsw i32 %14, 1
  store i32 %28, ptr %8, align 4
  %29 = getelementptr inbounds i64, ptr %27, i32 %14
  %30 = load i64, ptr %29, align 8
  %31 = icmp eq i64 %30, %1
  br i1 %31, label %34, label %32
32:
  %33 = getelementptr inbounds nuw i8, ptr %0, i32 12
  store i8 1, ptr %33, align 4
  br label %34
34:
  ret void
}
define internal fastcc i32 @abi.length(ptr noundef readonly captures(none) %0) unnamed_addr #13 {
  br label %2
2:
  %3 = phi i32 [ 0, %1 ], [ %7, %2 ]
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 %3
  %5 = load i8, ptr %4, align 1
  %6 = icmp eq i8 %5, 0
  %7 = add i32 %3, 1
  br i1 %6, label %8, label %2
8:
  ret i32 %3
}
define internal fastcc noundef zeroext i1 @abi.json_int(ptr noundef nonnull captures(none) %0, ptr noundef nonnull writeonly captures(none) %1) unnamed_addr #15 {
  %3 = tail call fastcc zeroext i8 @abi.peek(ptr noundef %0) #46
  %4 = add i8 %3, -58
  %5 = icmp ult i8 %4, -10
  br i1 %5, label %28, label %6
6:
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %8 = load ptr, ptr %7, align 4
  %9 = load ptr, ptr %0, align 4
  br label %10
10:
  %11 = phi ptr [ %26, %21 ], [ %9, %6 ]
  %12 = phi i64 [ %25, %21 ], [ 0, %6 ]
  %13 = icmp ult ptr %11, %8
  br i1 %13, label %14, label %27
14:
  %15 = load i8, ptr %11, align 1
  %16 = zext i8 %15 to i32
  %17 = add i8 %15, -48
  %18 = icmp ult i8 %17, 10
  br i1 %18, label %19, label %27
19:
  %20 = icmp sgt i64 %12, 922337203685477579
  br i1 %20, label %28, label %21
21:
  %22 = mul nsw i64 %12, 10
  %23 = add nsw i32 %16, -48
  %24 = zext nneg i32 %23 to i64
  %25 = add nsw i64 %22, %24
  %26 = getelementptr inbounds nuw i8, ptr %11, i32 1
  store ptr %26, ptr %0, align 4
  br label %10
27:
  store i64 %12, ptr %1, align 8
  br label %28
28:
  %29 = phi i1 [ true, %27 ], [ false, %2 ], [ false, %19 ]
  ret i1 %29
}
define internal fastcc zeroext range(i8 11, 9) i8 @abi.peek(ptr noundef nonnull captures(none) %0) unnamed_addr #15 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %3 = load ptr, ptr %2, align 4
  %4 = load ptr, ptr %0, align 4
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
  %11 = getelementptr inbounds nuw i8, ptr %6, i32 1
  store ptr %11, ptr %0, align 4
  br label %5
12:
  %13 = phi i8 [ %9, %8 ], [ 0, %5 ]
  ret i8 %13
}
define internal fastcc noundef zeroext i1 @abi.metadata_find(ptr noundef %0, ptr noundef readonly captures(none) %1, ptr noundef nonnull writeonly captures(none) %2) unnamed_addr #15 {
  %4 = alloca ptr, align 4
  store ptr %0, ptr %4, align 4
  %5 = icmp eq ptr %0, null
  br i1 %5, label %43, label %6
6:
  %7 = call fastcc i32 @abi.metadata_int(ptr noundef %4) #46
  %8 = getelementptr inbounds nuw i8, ptr %2, i32 4
  %9 = tail call i32 @llvm.smax.i32(i32 %7, i32 0)
  br label %10
10:
  %11 = phi i32 [ 0, %6 ], [ %42, %41 ]
  %12 = icmp ne i32 %11, %9
  br i1 %12, label %13, label %43
13:
  %14 = call fastcc i32 @abi.metadata_int(ptr noundef %4) #46
  %15 = load ptr, ptr %4, align 4
  %16 = getelementptr inbounds i8, ptr %15, i32 %14
  store ptr %16, ptr %4, align 4
  %17 = call fastcc i32 @abi.metadata_int(ptr noundef %4) #46
  %18 = load ptr, ptr %4, align 4
  store ptr %18, ptr %2, align 4
  %19 = getelementptr inbounds i8, ptr %18, i32 %17
  store ptr %19, ptr %4, align 4
  store ptr %19, ptr %8, align 4
  %20 = tail call i32 @llvm.smax.i32(i32 %14, i32 0)
  br label %21
21:
  %22 = phi i32 [ 0, %13 ], [ %33, %32 ]
  %23 = icmp eq i32 %22, %20
  br i1 %23, label %34, label %24
24:
  %25 = getelementptr inbounds nuw i8, ptr %1, i32 %22
  %26 = load i8, ptr %25, align 1
  %27 = icmp eq i8 %26, 0
  br i1 %27, label %34, label %28
28:
  %29 = getelementptr inbounds nuw i8, ptr %15, i32 %22
  %30 = load i8, ptr %29, align 1
  %31 = icmp eq i8 %30, %26
  br i1 %31, label %32, label %34
32:
  %33 = add nuw i32 %22, 1
  br label %21
34:
  %35 = phi i32 [ %22, %24 ], [ %20, %21 ], [ %22, %28 ]
  %36 = icmp eq i32 %35, %14
  br i1 %36, label %37, label %41
37:
  %38 = getelementptr inbounds nuw i8, ptr %1, i32 %14
  %39 = load i8, ptr %38, align 1
  %40 = icmp eq i8 %39, 0
  br i1 %40, label %43, label %41
41:
  %42 = add nuw i32 %11, 1
  br label %10
43:
  %44 = phi i1 [ false, %3 ], [ %12, %37 ], [ %12, %10 ]
  ret i1 %44
}
define internal fastcc noundef zeroext i1 @abi.eat(ptr noundef nonnull captures(none) %0, i8 noundef zeroext range(i8 34, 126) %1) unnamed_addr #15 {
  %3 = tail call fastcc zeroext i8 @abi.peek(ptr noundef %0) #46
  %4 = icmp eq i8 %3, %1
  br i1 %4, label %5, label %8
5:
  %6 = load ptr, ptr %0, align 4
  %7 = getelementptr inbounds nuw i8, ptr %6, i32 1
  store ptr %7, ptr %0, align 4
  br label %8
8:
  ret i1 %4
}
define internal fastcc noundef zeroext i1 @abi.json_string(ptr noundef nonnull captures(none) %0, ptr noundef nonnull writeonly captures(none) %1, i32 noundef range(i32 2, 65) %2) unnamed_addr #15 {
  %4 = tail call fastcc zeroext i1 @abi.eat(ptr noundef %0, i8 noundef zeroext 34) #46
  br i1 %4, label %5, label %49
5:
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 4
  br label %7
7:
  %8 = phi i32 [ %11, %40 ], [ 0, %5 ]
  %9 = load ptr, ptr %6, align 4
  %10 = ptrtoint ptr %9 to i32
  %11 = add i32 %8, 1
  %12 = icmp ult i32 %11, %2
  %13 = load ptr, ptr %0, align 4
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
  %21 = getelementptr inbounds nuw i8, ptr %15, i32 1
  store ptr %21, ptr %0, align 4
  %22 = load i8, ptr %15, align 1
  %23 = icmp eq i8 %22, 92
  br i1 %23, label %24, label %37
24:
  %25 = icmp eq ptr %21, %9
  br i1 %25, label %49, label %26
26:
  %27 = getelementptr inbounds nuw i8, ptr %15, i32 2
  store ptr %27, ptr %0, align 4
  %28 = load i8, ptr %21, align 1
  switch i8 %28, label %36 [
    i8 110, label %37
    i8 116, label %29
    i8 117, label %30
  ]
29:
  br label %37
30:
  %31 = ptrtoint ptr %27 to i32
  %32 = sub i32 %10, %31
  %33 = icmp slt i32 %32, 4
  br i1 %33, label %49, label %34
34:
  %35 = getelementptr inbounds nuw i8, ptr %15, i32 6
  store ptr %35, ptr %0, align 4
  br label %37
36:
  br label %37
37:
  %38 = phi ptr [ %21, %20 ], [ %27, %29 ], [ %35, %34 ], [ %27, %26 ], [ %27, %36 ]
  %39 = phi i8 [ %22, %20 ], [ 9, %29 ], [ 63, %34 ], [ 10, %26 ], [ %28, %36 ]
  br i1 %12, label %40, label %14
40:
  %41 = getelementptr inbounds nuw i8, ptr %1, i32 %8
  store i8 %39, ptr %41, align 1
  br label %7
42:
  %43 = getelementptr inbounds nuw i8, ptr %1, i32 %8
  store i8 0, ptr %43, align 1
  %44 = load ptr, ptr %0, align 4
  %45 = load ptr, ptr %6, align 4
  %46 = icmp eq ptr %44, %45
  br i1 %46, label %49, label %47
47:
  %48 = getelementptr inbounds nuw i8, ptr %44, i32 1
  store ptr %48, ptr %0, align 4
  br label %49
49:
  %50 = phi i1 [ false, %42 ], [ false, %3 ], [ true, %47 ], [ false, %30 ], [ false, %24 ]
  ret i1 %50
}
define internal fastcc i32 @abi.metadata_int(ptr noundef nonnull captures(none) %0) unnamed_addr #15 {
  %2 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #47
  %3 = load ptr, ptr %0, align 4
  br label %4
4:
  %5 = phi ptr [ %3, %1 ], [ %11, %10 ]
  %6 = phi i32 [ 0, %1 ], [ %14, %10 ]
  %7 = icmp eq i32 %6, 4
  br i1 %7, label %8, label %10
8:
  %9 = load i32, ptr %2, align 4
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #47
  ret i32 %9
10:
  %11 = getelementptr inbounds nuw i8, ptr %5, i32 1
  store ptr %11, ptr %0, align 4
  %12 = load i8, ptr %5, align 1
  %13 = getelementptr inbounds nuw i8, ptr %2, i32 %6
  store i8 %12, ptr %13, align 1
  %14 = add nuw nsw i32 %6, 1
  br label %4
}
define internal fastcc i32 @abi.run(ptr noundef %0, ptr noundef %1, i64 noundef %2, ptr noundef %3, ptr noundef %4, ptr noundef %5) unnamed_addr #16 {
  %7 = alloca %struct.Run, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #47
  %8 = load i32, ptr @carrot_parts, align 4
  %9 = and i32 %8, 1
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %11, label %13
11:
  %12 = tail call fastcc i32 @abi.check_rows(ptr noundef %5) #46
  br label %121
13:
  %14 = icmp ne ptr %0, null
  %15 = icmp ne ptr %1, null
  %16 = and i1 %14, %15
  br i1 %16, label %17, label %21
17:
  %18 = getelementptr inbounds nuw i8, ptr %1, i32 52
  %19 = load ptr, ptr %18, align 4
  %20 = icmp eq ptr %19, null
  br i1 %20, label %21, label %23
21:
  %22 = tail call fastcc i32 @abi.fail(ptr noundef %5, i32 noundef 1, ptr noundef nonnull @abi.str.121) #46
  br label %121
23:
  %24 = load i64, ptr %1, align 8
  %25 = icmp ult i64 %24, 1152921504606846976
  br i1 %25, label %26, label %44
26:
  %27 = getelementptr inbounds nuw i8, ptr %1, i32 16
  %28 = load i64, ptr %27, align 8
  %29 = icmp ugt i64 %28, 1152921504606846975
  %30 = icmp samesign ugt i64 %24, 1073741823
  %31 = select i1 %29, i1 true, i1 %30
  br i1 %31, label %44, label %32
32:
  %33 = getelementptr inbounds nuw i8, ptr %1, i32 32
  %34 = load i64, ptr %33, align 8
  %35 = getelementptr inbounds nuw i8, ptr %0, i32 80
  %36 = load i64, ptr %35, align 8
  %37 = icmp eq i64 %34, %36
  br i1 %37, label %38, label %44
38:
  %39 = icmp eq i64 %34, 0
  br i1 %39, label %46, label %40
40:
  %41 = getelementptr inbounds nuw i8, ptr %1, i32 44
  %42 = load ptr, ptr %41, align 4
  %43 = icmp eq ptr %42, null
  br i1 %43, label %44, label %46
44:
  %45 = tail call fastcc i32 @abi.fail(ptr noundef %5, i32 noundef 3, ptr noundef nonnull @abi.str.122) #46
  br label %121
46:
  store ptr %0, ptr %7, align 8
  %47 = getelementptr inbounds nuw i8, ptr %7, i32 4
  store ptr %1, ptr %47, align 4
  %48 = getelementptr inbounds nuw i8, ptr %7, i32 8
  store ptr %3, ptr %48, align 8
  %49 = getelementptr inbounds nuw i8, ptr %7, i32 12
  store ptr %4, ptr %49, align 4
  %50 = getelementptr inbounds nuw i8, ptr %7, i32 16
  store ptr %5, ptr %50, align 8
  %51 = getelementptr inbounds nuw i8, ptr %7, i32 24
  store i64 %24, ptr %51, align 8
  %52 = getelementptr inbounds nuw i8, ptr %7, i32 32
  store i64 %2, ptr %52, align 8
  %53 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 52), align 4
  %54 = getelementptr inbounds nuw i8, ptr %0, i32 68
  %55 = load i32, ptr %54, align 4
  %56 = getelementptr inbounds %struct.CarrotOutputSet, ptr %53, i32 %55
  %57 = icmp eq ptr %3, null
  br i1 %57, label %62, label %58
58:
  %59 = tail call fastcc zeroext i1 @abi.output_arrays(ptr noundef %0, ptr noundef %3, ptr noundef %56, i64 noundef %24) #46
  br i1 %59, label %62, label %60
60:
  %61 = tail call fastcc i32 @abi.no_memory(ptr noundef %5) #46
  br label %121
62:
  %63 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %64 = load i32, ptr %63, align 8
  %65 = icmp sgt i32 %64, 1
  br i1 %65, label %66, label %84
66:
  %67 = and i32 %8, 2048
  %68 = icmp eq i32 %67, 0
  br i1 %68, label %73, label %69
69:
  %70 = getelementptr inbounds nuw i8, ptr %0, i32 64
  %71 = load ptr, ptr %70, align 8
  %72 = icmp eq ptr %71, null
  br label %73
73:
  %74 = phi i1 [ %72, %69 ], [ true, %66 ]
  %75 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 56), align 8
  %76 = icmp ne i64 %75, 0
  %77 = select i1 %74, i1 %76, i1 false
  br i1 %77, label %78, label %84
78:
  %79 = icmp sgt i64 %24, %75
  br i1 %79, label %80, label %87
80:
  %81 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %82 = load i64, ptr %81, align 8
  %83 = icmp sge i64 %24, %82
  br label %84
84:
  %85 = phi i1 [ false, %62 ], [ false, %73 ], [ %83, %80 ]
  %86 = icmp eq i64 %24, 0
  br i1 %86, label %94, label %89
87:
  %88 = icmp eq i64 %24, 0
  br i1 %88, label %94, label %92
89:
  br i1 %85, label %90, label %92
90:
  %91 = call fastcc i32 @abi.run_parallel(ptr noundef %7) #46
  br label %94
92:
  %93 = call fastcc i32 @abi.run_rows(ptr noundef %7, i64 noundef 0, ptr noundef null) #49
  br label %94
94:
  %95 = phi i32 [ 0, %84 ], [ %91, %90 ], [ %93, %92 ], [ 0, %87 ]
  %96 = getelementptr inbounds nuw i8, ptr %56, i32 4
  %97 = getelementptr inbounds nuw i8, ptr %3, i32 44
  br i1 %57, label %121, label %98
98:
  %99 = phi i32 [ %117, %116 ], [ 0, %94 ]
  %100 = load i32, ptr %96, align 4
  %101 = icmp slt i32 %99, %100
  br i1 %101, label %104, label %102
102:
  %103 = icmp eq i32 %95, 0
  br i1 %103, label %121, label %118
104:
  %105 = load ptr, ptr %97, align 4
  %106 = getelementptr inbounds nuw ptr, ptr %105, i32 %99
  %107 = load ptr, ptr %106, align 4
  %108 = getelementptr inbounds nuw i8, ptr %107, i32 40
  %109 = load ptr, ptr %108, align 8
  %110 = load ptr, ptr %109, align 4
  %111 = icmp eq ptr %110, null
  br i1 %111, label %116, label %112
112:
  %113 = load i64, ptr %51, align 8
  %114 = call fastcc i64 @abi.count_nulls(ptr noundef %110, i64 noundef %113) #46
  %115 = getelementptr inbounds nuw i8, ptr %107, i32 8
  store i64 %114, ptr %115, align 8
  br label %116
116:
  %117 = add nuw nsw i32 %99, 1
  br label %98
118:
  %119 = getelementptr inbounds nuw i8, ptr %3, i32 52
  %120 = load ptr, ptr %119, align 4
  call void %120(ptr noundef nonnull %3) #48
  br label %121
121:
  %122 = phi i32 [ %45, %44 ], [ %12, %11 ], [ %61, %60 ], [ %22, %21 ], [ %95, %118 ], [ 0, %102 ], [ %95, %94 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #47
  ret i32 %122
}
define internal fastcc noundef zeroext i1 @abi.output_arrays(ptr noundef nonnull %0, ptr noundef nonnull %1, ptr noundef readonly captures(none) %2, i64 noundef %3) unnamed_addr #3 {
  %5 = getelementptr inbounds nuw i8, ptr %2, i32 4
  %6 = load i32, ptr %5, align 4
  %7 = sext i32 %6 to i64
  %8 = tail call fastcc zeroext i1 @abi.array_node(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %3, i32 noundef 1, i64 noundef %7, i1 noundef zeroext false) #46
  br i1 %8, label %9, label %152
9:
  %10 = getelementptr inbounds nuw i8, ptr %1, i32 44
  %11 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 48), align 8
  %12 = getelementptr inbounds nuw i8, ptr %2, i32 12
  %13 = tail call i64 @llvm.umin.i64(i64 %3, i64 4294967295)
  %14 = trunc nuw i64 %13 to i32
  %15 = load i32, ptr @carrot_parts, align 4
  %16 = and i32 %15, 512
  %17 = icmp eq i32 %16, 0
  br label %18
18:
  %19 = phi i32 [ %151, %150 ], [ 0, %9 ]
  %20 = load i32, ptr %5, align 4
  %21 = icmp slt i32 %19, %20
  br i1 %21, label %22, label %152
22:
  %23 = load ptr, ptr %10, align 4
  %24 = getelementptr inbounds nuw ptr, ptr %23, i32 %19
  %25 = load ptr, ptr %24, align 4
  %26 = load ptr, ptr %12, align 4
  %27 = getelementptr inbounds nuw i32, ptr %26, i32 %19
  %28 = load i32, ptr %27, align 4
  %29 = getelementptr inbounds %struct.CarrotOutputDesc, ptr %11, i32 %28
  %30 = getelementptr inbounds nuw i8, ptr %29, i32 16
  %31 = load i64, ptr %30, align 8
  %32 = tail call i64 @llvm.umin.i64(i64 %31, i64 4294967295)
  %33 = trunc nuw i64 %32 to i32
  %34 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %14, i32 %33)
  %35 = extractvalue { i32, i1 } %34, 1
  %36 = extractvalue { i32, i1 } %34, 0
  %37 = select i1 %35, i32 -1, i32 %36
  %38 = getelementptr inbounds nuw i8, ptr %29, i32 8
  %39 = load i32, ptr %38, align 8
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %49, label %41
41:
  %42 = icmp ugt i32 %37, 2147483646
  br i1 %42, label %147, label %43
43:
  %44 = tail call fastcc zeroext i1 @abi.array_node(ptr noundef nonnull %0, ptr noundef %25, i64 noundef %3, i32 noundef 1, i64 noundef 1, i1 noundef zeroext false) #46
  br i1 %44, label %45, label %147
45:
  %46 = getelementptr inbounds nuw i8, ptr %25, i32 44
  %47 = load ptr, ptr %46, align 4
  %48 = load ptr, ptr %47, align 4
  br label %49
49:
  %50 = phi ptr [ %48, %45 ], [ %25, %22 ]
  %51 = zext i32 %37 to i64
  %52 = getelementptr inbounds nuw i8, ptr %29, i32 24
  %53 = load ptr, ptr %52, align 8
  %54 = icmp ne ptr %53, null
  %55 = tail call fastcc zeroext i1 @abi.array_node(ptr noundef nonnull %0, ptr noundef %50, i64 noundef %51, i32 noundef 2, i64 noundef 0, i1 noundef zeroext %54) #46
  br i1 %55, label %56, label %147
56:
  %57 = getelementptr inbounds nuw i8, ptr %29, i32 4
  %58 = load i32, ptr %57, align 4
  %59 = icmp eq i32 %58, 11
  br i1 %59, label %60, label %63
60:
  %61 = tail call noundef i32 @llvm.uadd.sat.i32(i32 %37, i32 7)
  %62 = lshr i32 %61, 3
  br label %71
63:
  %64 = getelementptr inbounds i8, ptr @abi.sizes, i32 %58
  %65 = load i8, ptr %64, align 1
  %66 = zext i8 %65 to i32
  %67 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %37, i32 %66)
  %68 = extractvalue { i32, i1 } %67, 1
  %69 = extractvalue { i32, i1 } %67, 0
  %70 = select i1 %68, i32 -1, i32 %69
  br label %71
71:
  %72 = phi i32 [ %62, %60 ], [ %70, %63 ]
  %73 = tail call fastcc ptr @abi.take(ptr noundef nonnull %0, i32 noundef %72) #46
  %74 = getelementptr inbounds nuw i8, ptr %50, i32 40
  %75 = load ptr, ptr %74, align 8
  %76 = getelementptr inbounds nuw i8, ptr %75, i32 4
  store ptr %73, ptr %76, align 4
  %77 = icmp eq ptr %73, null
  br i1 %77, label %147, label %78
78:
  %79 = load i32, ptr %57, align 4
  %80 = icmp eq i32 %79, 11
  br i1 %80, label %81, label %85
81:
  %82 = load ptr, ptr %74, align 8
  %83 = getelementptr inbounds nuw i8, ptr %82, i32 4
  %84 = load ptr, ptr %83, align 4
  tail call fastcc void @abi.clear(ptr noundef %84, i32 noundef %72) #46
  br label %85
85:
  br i1 %17, label %150, label %86
86:
  %87 = load ptr, ptr %52, align 8
  %88 = icmp eq ptr %87, null
  br i1 %88, label %150, label %89
89:
  %90 = getelementptr inbounds nuw i8, ptr %50, i32 48
  %91 = load ptr, ptr %90, align 8
  %92 = getelementptr inbounds nuw i8, ptr %29, i32 28
  %93 = load i32, ptr %92, align 4
  %94 = sext i32 %93 to i64
  %95 = tail call fastcc zeroext i1 @abi.array_node(ptr noundef nonnull %0, ptr noundef %91, i64 noundef %94, i32 noundef 3, i64 noundef 0, i1 noundef zeroext false) #46
  br i1 %95, label %96, label %147
96:
  %97 = tail call i64 @llvm.umin.i64(i64 %94, i64 4294967295)
  %98 = trunc nuw i64 %97 to i32
  %99 = add i32 %98, 1
  %100 = icmp ugt i32 %99, 1073741823
  %101 = shl nuw i32 %99, 2
  %102 = select i1 %100, i32 -1, i32 %101
  %103 = tail call fastcc ptr @abi.take(ptr noundef nonnull %0, i32 noundef %102) #46
  %104 = getelementptr inbounds nuw i8, ptr %91, i32 40
  %105 = load ptr, ptr %104, align 8
  %106 = getelementptr inbounds nuw i8, ptr %105, i32 4
  store ptr %103, ptr %106, align 4
  %107 = icmp eq ptr %103, null
  br i1 %107, label %147, label %108
108:
  store i32 0, ptr %103, align 4
  %109 = tail call i32 @llvm.smax.i32(i32 %93, i32 0)
  br label %110
110:
  %111 = phi i32 [ 0, %108 ], [ %128, %124 ]
  %112 = phi i32 [ 0, %108 ], [ %129, %124 ]
  %113 = icmp eq i32 %112, %109
  br i1 %113, label %114, label %124
114:
  %115 = getelementptr inbounds i32, ptr %103, i32 %93
  %116 = load i32, ptr %115, align 4
  %117 = sext i32 %116 to i64
  %118 = tail call i64 @llvm.umin.i64(i64 %117, i64 4294967295)
  %119 = trunc nuw i64 %118 to i32
  %120 = tail call fastcc ptr @abi.take(ptr noundef nonnull %0, i32 noundef %119) #46
  %121 = load ptr, ptr %104, align 8
  %122 = getelementptr inbounds nuw i8, ptr %121, i32 8
  store ptr %120, ptr %122, align 4
  %123 = icmp eq ptr %120, null
  br i1 %123, label %147, label %131
124:
  %125 = getelementptr inbounds nuw ptr, ptr %87, i32 %112
  %126 = load ptr, ptr %125, align 4
  %127 = tail call fastcc i32 @abi.length(ptr noundef %126) #46
  %128 = add nsw i32 %127, %111
  %129 = add nuw i32 %112, 1
  %130 = getelementptr inbounds nuw i32, ptr %103, i32 %129
  store i32 %128, ptr %130, align 4
  br label %110
131:
  %132 = phi i32 [ %140, %134 ], [ 0, %114 ]
  %133 = icmp eq i32 %132, %109
  br i1 %133, label %150, label %134
134:
  %135 = getelementptr inbounds nuw i32, ptr %103, i32 %132
  %136 = load i32, ptr %135, align 4
  %137 = getelementptr inbounds i8, ptr %120, i32 %136
  %138 = getelementptr inbounds nuw ptr, ptr %87, i32 %132
  %139 = load ptr, ptr %138, align 4
  %140 = add nuw i32 %132, 1
  %141 = getelementptr inbounds nuw i32, ptr %103, i32 %140
  %142 = load i32, ptr %141, align 4
  %143 = sub nsw i32 %142, %136
  %144 = sext i32 %143 to i64
  %145 = tail call i64 @llvm.umin.i64(i64 %144, i64 4294967295)
  %146 = trunc nuw i64 %145 to i32
  tail call fastcc void @abi.copy(ptr noundef %137, ptr noundef %139, i32 noundef %146) #46
  br label %131
147:
  %148 = getelementptr inbounds nuw i8, ptr %1, i32 52
  %149 = load ptr, ptr %148, align 4
  tail call void %149(ptr noundef nonnull %1) #48
  br label %152
150:
  %151 = add nuw nsw i32 %19, 1
  br label %18
152:
  %153 = phi i1 [ false, %4 ], [ false, %147 ], [ true, %18 ]
  ret i1 %153
}
define internal fastcc i32 @abi.run_parallel(ptr noundef nonnull %0) unnamed_addr #3 {
  %2 = alloca %struct.Turns, align 64
  %3 = load ptr, ptr %0, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #47
  store ptr %0, ptr %2, align 64
  %4 = getelementptr inbounds nuw i8, ptr %2, i32 8
  store i32 -1, ptr %4, align 8
  %5 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 56), align 8
  %6 = tail call i64 @llvm.umin.i64(i64 %5, i64 4294967295)
  %7 = trunc nuw i64 %6 to i32
  %8 = getelementptr inbounds nuw i8, ptr %2, i32 4
  %9 = getelementptr inbounds nuw i8, ptr %3, i32 24
  %10 = getelementptr inbounds nuw i8, ptr %0, i32 24
  br label %11
11:
  %12 = phi i32 [ %7, %1 ], [ %32, %31 ]
  %13 = and i32 %12, 7
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %31
15:
  %16 = icmp ult i32 %12, 1024
  %17 = load i64, ptr %10, align 8
  %18 = load i32, ptr %9, align 8
  br i1 %16, label %19, label %33
19:
  %20 = sext i32 %18 to i64
  %21 = tail call i64 @llvm.umin.i64(i64 %20, i64 4294967295)
  %22 = trunc nuw i64 %21 to i32
  %23 = shl i32 %22, 5
  %24 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %12, i32 %23)
  %25 = extractvalue { i32, i1 } %24, 1
  %26 = extractvalue { i32, i1 } %24, 0
  %27 = select i1 %25, i32 -1, i32 %26
  %28 = tail call i64 @llvm.umin.i64(i64 %17, i64 4294967295)
  %29 = trunc nuw i64 %28 to i32
  %30 = icmp ugt i32 %27, %29
  br i1 %30, label %33, label %31
31:
  %32 = shl i32 %12, 1
  br label %11
33:
  store i32 %12, ptr %8, align 4
  %34 = tail call fastcc i32 @abi.team_of(ptr noundef nonnull %3) #49
  %35 = icmp eq i32 %34, 0
  br i1 %35, label %36, label %42
36:
  %37 = tail call i64 @llvm.umin.i64(i64 %17, i64 4294967295)
  %38 = trunc nuw i64 %37 to i32
  %39 = sext i32 %18 to i64
  %40 = tail call i64 @llvm.umin.i64(i64 %39, i64 4294967295)
  %41 = trunc nuw i64 %40 to i32
  br label %55
42:
  %43 = sext i32 %18 to i64
  %44 = tail call i64 @llvm.umin.i64(i64 %43, i64 4294967295)
  %45 = trunc nuw i64 %44 to i32
  %46 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %12, i32 %45)
  %47 = extractvalue { i32, i1 } %46, 1
  %48 = extractvalue { i32, i1 } %46, 0
  %49 = select i1 %47, i32 -1, i32 %48
  %50 = tail call i64 @llvm.umin.i64(i64 %17, i64 4294967295)
  %51 = trunc nuw i64 %50 to i32
  %52 = icmp ugt i32 %49, %51
  br i1 %52, label %53, label %55
53:
  %54 = tail call fastcc i32 @abi.run_rows(ptr noundef %0, i64 noundef 0, ptr noundef null) #49
  br label %128
55:
  %56 = phi i32 [ %41, %36 ], [ %45, %42 ]
  %57 = phi i32 [ %38, %36 ], [ %51, %42 ]
  br label %58
58:
  %59 = phi i32 [ 0, %55 ], [ %68, %67 ]
  %60 = icmp eq i32 %59, %56
  br i1 %60, label %69, label %61
61:
  %62 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %59, i32 %12)
  %63 = extractvalue { i32, i1 } %62, 1
  %64 = extractvalue { i32, i1 } %62, 0
  %65 = icmp uge i32 %64, %57
  %66 = select i1 %63, i1 true, i1 %65
  br i1 %66, label %69, label %67
67:
  %68 = add i32 %59, 1
  br label %58
69:
  %70 = phi i32 [ %56, %58 ], [ %59, %61 ]
  %71 = tail call i32 @llvm.umin.i32(i32 %70, i32 64)
  %72 = zext nneg i32 %71 to i64
  %73 = getelementptr inbounds nuw i8, ptr %2, i32 16
  store i64 %72, ptr %73, align 16
  br label %74
74:
  %75 = phi i32 [ %12, %69 ], [ %81, %74 ]
  %76 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %75, i32 %71)
  %77 = extractvalue { i32, i1 } %76, 1
  %78 = extractvalue { i32, i1 } %76, 0
  %79 = icmp uge i32 %78, %57
  %80 = select i1 %77, i1 true, i1 %79
  %81 = add i32 %75, %12
  br i1 %80, label %82, label %74
82:
  %83 = getelementptr inbounds nuw i8, ptr %2, i32 64
  br label %84
84:
  %85 = phi i32 [ %93, %89 ], [ 0, %82 ]
  %86 = icmp eq i32 %85, %71
  br i1 %86, label %87, label %89
87:
  %88 = icmp ugt i32 %70, 1
  br i1 %88, label %97, label %104
89:
  %90 = mul i32 %85, %75
  %91 = tail call i32 @llvm.umin.i32(i32 %90, i32 %57)
  %92 = getelementptr inbounds nuw %struct.Part, ptr %83, i32 %85
  store i32 %91, ptr %92, align 64
  %93 = add nuw nsw i32 %85, 1
  %94 = mul i32 %93, %75
  %95 = tail call i32 @llvm.umin.i32(i32 %94, i32 %57)
  %96 = getelementptr inbounds nuw i8, ptr %92, i32 64
  store i32 %95, ptr %96, align 64
  br label %84
97:
  %98 = zext i32 %70 to i64
  %99 = getelementptr inbounds nuw i8, ptr %3, i32 12
  %100 = load ptr, ptr %99, align 4
  %101 = load ptr, ptr %3, align 8
  call void %100(ptr noundef %101, i64 noundef %98, ptr noundef nonnull @abi.run_task, ptr noundef nonnull %2) #48
  %102 = load i32, ptr %4, align 8
  %103 = load i64, ptr %73, align 16
  br label %104
104:
  %105 = phi i32 [ -1, %87 ], [ %102, %97 ]
  %106 = phi i64 [ %72, %87 ], [ %103, %97 ]
  br label %107
107:
  %108 = phi i32 [ %124, %115 ], [ %105, %104 ]
  %109 = phi i64 [ %116, %115 ], [ %106, %104 ]
  %110 = icmp eq i64 %109, 0
  br i1 %110, label %111, label %115
111:
  %112 = load i64, ptr %10, align 8
  %113 = trunc i64 %112 to i32
  %114 = icmp ult i32 %108, %113
  br i1 %114, label %125, label %128
115:
  %116 = add nsw i64 %109, -1
  %117 = trunc i64 %116 to i32
  %118 = getelementptr inbounds %struct.Part, ptr %83, i32 %117
  %119 = load i32, ptr %118, align 64
  %120 = getelementptr inbounds nuw i8, ptr %118, i32 64
  %121 = load i32, ptr %120, align 64
  %122 = icmp ult i32 %119, %121
  %123 = call i32 @llvm.umin.i32(i32 %119, i32 %108)
  %124 = select i1 %122, i32 %123, i32 %108
  br label %107
125:
  %126 = zext i32 %108 to i64
  %127 = call fastcc i32 @abi.run_rows(ptr noundef %0, i64 noundef %126, ptr noundef null) #49
  br label %128
128:
  %129 = phi i32 [ %54, %53 ], [ %127, %125 ], [ 0, %111 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #47
  ret i32 %129
}
define internal fastcc i32 @abi.run_rows(ptr noundef nonnull initializes((20, 24)) %0, i64 noundef %1, ptr noundef %2) unnamed_addr #6 {
  %4 = alloca ptr, align 4
  %5 = alloca [65536 x i8], align 64
  %6 = alloca %struct.Work, align 4
  %7 = alloca i32, align 4
  %8 = alloca %struct.Rows, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #47
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #47
  %9 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 52), align 4
  %10 = load ptr, ptr %0, align 8
  %11 = getelementptr inbounds nuw i8, ptr %10, i32 68
  %12 = load i32, ptr %11, align 4
  %13 = getelementptr inbounds %struct.CarrotOutputSet, ptr %9, i32 %12
  store ptr %13, ptr %6, align 4
  %14 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %15 = load ptr, ptr %14, align 8
  %16 = icmp ne ptr %15, null
  %17 = getelementptr inbounds nuw i8, ptr %6, i32 4
  %18 = zext i1 %16 to i8
  store i8 %18, ptr %17, align 4
  %19 = getelementptr inbounds nuw i8, ptr %6, i32 8
  store i32 -1, ptr %19, align 4
  %20 = getelementptr inbounds nuw i8, ptr %6, i32 12
  store i8 0, ptr %20, align 4
  %21 = load i32, ptr @carrot_parts, align 4
  %22 = and i32 %21, 2048
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %33, label %24
24:
  %25 = getelementptr inbounds nuw i8, ptr %10, i32 64
  %26 = load ptr, ptr %25, align 8
  %27 = icmp eq ptr %26, null
  br i1 %27, label %33, label %28
28:
  %29 = load ptr, ptr @carrot_device, align 4
  %30 = getelementptr inbounds nuw i8, ptr %29, i32 12
  %31 = load ptr, ptr %30, align 4
  %32 = tail call i64 %31() #48
  br label %35
33:
  %34 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 56), align 8
  br label %35
35:
  %36 = phi i64 [ %32, %28 ], [ %34, %33 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #47
  %37 = icmp eq i64 %36, 0
  %38 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %39 = load i64, ptr %38, align 8
  %40 = tail call i64 @llvm.smin.i64(i64 %36, i64 %39)
  %41 = select i1 %37, i64 %39, i64 %40
  %42 = tail call i64 @llvm.umin.i64(i64 %41, i64 4294967295)
  %43 = trunc nuw i64 %42 to i32
  store i32 %43, ptr %7, align 4
  %44 = icmp ne ptr %2, null
  br i1 %44, label %57, label %45
45:
  %46 = load ptr, ptr %0, align 8
  br i1 %23, label %51, label %47
47:
  %48 = getelementptr inbounds nuw i8, ptr %46, i32 64
  %49 = load ptr, ptr %48, align 8
  %50 = icmp eq ptr %49, null
  br i1 %50, label %51, label %57
51:
  %52 = getelementptr inbounds nuw i8, ptr %46, i32 16
  %53 = load i64, ptr %52, align 8
  %54 = icmp slt i64 %39, %53
  br i1 %54, label %57, label %55
55:
  %56 = tail call fastcc i32 @abi.team_of(ptr noundef nonnull %46) #49
  br label %57
57:
  %58 = phi i32 [ %56, %55 ], [ 0, %51 ], [ 0, %47 ], [ 0, %35 ]
  %59 = getelementptr inbounds nuw i8, ptr %0, i32 20
  store i32 %58, ptr %59, align 4
  %60 = load ptr, ptr %14, align 8
  %61 = icmp ne ptr %60, null
  %62 = or i1 %23, %61
  %63 = xor i1 %61, true
  br i1 %62, label %69, label %64
64:
  %65 = load ptr, ptr %0, align 8
  %66 = getelementptr inbounds nuw i8, ptr %65, i32 64
  %67 = load ptr, ptr %66, align 8
  %68 = icmp eq ptr %67, null
  br label %69
69:
  %70 = phi i1 [ %63, %57 ], [ %68, %64 ]
  %71 = call fastcc ptr @abi.work_memory(ptr noundef %6, ptr noundef nonnull %0, ptr noundef %5, ptr noundef %7, i1 noundef zeroext %70) #49
  %72 = icmp eq ptr %71, null
  br i1 %72, label %73, label %77
73:
  %74 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %75 = load ptr, ptr %74, align 8
  %76 = call fastcc i32 @abi.no_memory(ptr noundef %75) #46
  br label %405
77:
  %78 = and i32 %21, 4
  %79 = icmp eq i32 %78, 0
  br i1 %79, label %89, label %80
80:
  %81 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %82 = load i64, ptr %81, align 8
  %83 = icmp ne i64 %82, 1
  %84 = or i1 %44, %83
  br i1 %84, label %89, label %85
85:
  %86 = getelementptr inbounds nuw i8, ptr %6, i32 20
  %87 = load ptr, ptr %86, align 4
  %88 = call fastcc zeroext i1 @abi.load_row(ptr noundef %0, ptr noundef %87) #49
  br i1 %88, label %327, label %89
89:
  %90 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %91 = load ptr, ptr %90, align 4
  %92 = call fastcc ptr @abi.bitmap(ptr noundef %91) #49
  %93 = getelementptr inbounds nuw i8, ptr %0, i32 40
  store ptr %92, ptr %93, align 8
  %94 = getelementptr inbounds nuw i8, ptr %91, i32 16
  %95 = load i64, ptr %94, align 8
  %96 = getelementptr inbounds nuw i8, ptr %0, i32 48
  store i64 %95, ptr %96, align 8
  %97 = getelementptr inbounds nuw i8, ptr %0, i32 56
  store i64 1, ptr %97, align 8
  %98 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 28), align 4
  %99 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 44), align 4
  %100 = getelementptr inbounds nuw i8, ptr %0, i32 72
  %101 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %102 = and i32 %21, 8
  %103 = icmp ne i32 %102, 0
  %104 = call i32 @llvm.smax.i32(i32 %98, i32 0)
  br label %105
105:
  %106 = phi i32 [ 0, %89 ], [ %326, %325 ]
  %107 = icmp eq i32 %106, %104
  br i1 %107, label %327, label %108
108:
  %109 = load ptr, ptr %0, align 8
  %110 = getelementptr inbounds nuw i8, ptr %109, i32 92
  %111 = load ptr, ptr %110, align 4
  %112 = getelementptr inbounds nuw %struct.Feed, ptr %111, i32 %106
  %113 = getelementptr inbounds nuw i8, ptr %112, i32 4
  %114 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %99, i32 %106
  %115 = getelementptr inbounds nuw i8, ptr %112, i32 8
  %116 = getelementptr inbounds nuw i8, ptr %114, i32 32
  %117 = getelementptr inbounds nuw i8, ptr %112, i32 16
  br label %118
118:
  %119 = phi i32 [ 0, %108 ], [ %324, %323 ]
  %120 = load i32, ptr %112, align 8
  %121 = icmp slt i32 %119, %120
  br i1 %121, label %122, label %325
122:
  %123 = load ptr, ptr %0, align 8
  %124 = getelementptr inbounds nuw i8, ptr %123, i32 96
  %125 = load ptr, ptr %124, align 8
  %126 = load i32, ptr %113, align 4
  %127 = getelementptr %struct.Source, ptr %125, i32 %126
  %128 = getelementptr %struct.Source, ptr %127, i32 %119
  %129 = load i8, ptr %115, align 8
  %130 = trunc nuw i8 %129 to i1
  br i1 %130, label %134, label %131
131:
  %132 = load ptr, ptr %116, align 8
  %133 = getelementptr inbounds nuw %struct.CarrotColumnDesc, ptr %132, i32 %119
  br label %134
134:
  %135 = phi ptr [ %133, %131 ], [ %114, %122 ]
  %136 = load ptr, ptr %135, align 4
  %137 = load ptr, ptr %100, align 8
  %138 = load ptr, ptr %90, align 4
  %139 = getelementptr inbounds nuw i8, ptr %138, i32 44
  %140 = load ptr, ptr %139, align 4
  %141 = load i32, ptr %128, align 4
  %142 = getelementptr inbounds ptr, ptr %140, i32 %141
  %143 = load ptr, ptr %142, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #47
  store ptr null, ptr %4, align 4
  %144 = getelementptr inbounds nuw i8, ptr %138, i32 16
  %145 = load i64, ptr %144, align 8
  %146 = load i64, ptr %101, align 8
  %147 = getelementptr inbounds nuw i8, ptr %128, i32 11
  %148 = load i8, ptr %147, align 1
  %149 = call i8 @llvm.smax.i8(i8 %148, i8 0)
  %150 = zext nneg i8 %149 to i32
  br label %151
151:
  %152 = phi i32 [ 0, %134 ], [ %168, %164 ]
  %153 = phi i64 [ 1, %134 ], [ %167, %164 ]
  %154 = icmp eq i32 %152, %150
  br i1 %154, label %155, label %164
155:
  %156 = getelementptr %struct.Column, ptr %137, i32 %126
  %157 = getelementptr %struct.Column, ptr %156, i32 %119
  %158 = add nsw i64 %146, %145
  %159 = getelementptr inbounds nuw i8, ptr %157, i32 76
  store i32 0, ptr %159, align 4
  %160 = getelementptr inbounds nuw i8, ptr %157, i32 4
  store ptr null, ptr %160, align 4
  store ptr null, ptr %157, align 8
  %161 = getelementptr inbounds nuw i8, ptr %157, i32 40
  store ptr null, ptr %161, align 8
  %162 = getelementptr inbounds nuw i8, ptr %128, i32 8
  %163 = getelementptr inbounds nuw i8, ptr %157, i32 72
  br label %169
164:
  %165 = getelementptr inbounds nuw i64, ptr %117, i32 %152
  %166 = load i64, ptr %165, align 8
  %167 = mul nsw i64 %166, %153
  %168 = add nuw nsw i32 %152, 1
  br label %151
169:
  %170 = phi i64 [ %145, %155 ], [ %245, %244 ]
  %171 = phi i64 [ %158, %155 ], [ %233, %244 ]
  %172 = phi i32 [ 0, %155 ], [ %248, %244 ]
  %173 = phi i64 [ %153, %155 ], [ %236, %244 ]
  %174 = phi i64 [ 1, %155 ], [ %246, %244 ]
  %175 = phi ptr [ %143, %155 ], [ %247, %244 ]
  %176 = icmp eq ptr %175, null
  br i1 %176, label %319, label %177
177:
  %178 = getelementptr inbounds nuw i8, ptr %175, i32 52
  %179 = load ptr, ptr %178, align 4
  %180 = icmp eq ptr %179, null
  br i1 %180, label %319, label %181
181:
  %182 = getelementptr inbounds nuw i8, ptr %175, i32 16
  %183 = load i64, ptr %182, align 8
  %184 = icmp ult i64 %183, 1152921504606846976
  br i1 %184, label %185, label %190
185:
  %186 = load i64, ptr %175, align 8
  %187 = icmp ugt i64 %186, 1152921504606846975
  %188 = icmp slt i64 %186, %171
  %189 = select i1 %187, i1 true, i1 %188
  br i1 %189, label %190, label %193
190:
  %191 = icmp eq i32 %172, 0
  %192 = select i1 %191, ptr @abi.str.129, ptr @abi.str.128
  br label %319
193:
  %194 = add nsw i64 %183, %170
  %195 = load i8, ptr %162, align 4
  %196 = icmp eq i8 %195, 16
  br i1 %196, label %197, label %201
197:
  %198 = load i8, ptr %147, align 1
  %199 = sext i8 %198 to i32
  %200 = icmp eq i32 %172, %199
  br i1 %200, label %204, label %201
201:
  %202 = call fastcc ptr @abi.bitmap(ptr noundef nonnull %175) #49
  %203 = icmp eq ptr %202, null
  br i1 %203, label %213, label %204
204:
  %205 = phi ptr [ %202, %201 ], [ @abi.all_null, %197 ]
  %206 = load ptr, ptr %163, align 8
  %207 = load i32, ptr %159, align 4
  %208 = add nsw i32 %207, 1
  store i32 %208, ptr %159, align 4
  %209 = getelementptr inbounds %struct.Level, ptr %206, i32 %207
  store ptr %205, ptr %209, align 8
  %210 = getelementptr inbounds nuw i8, ptr %209, i32 8
  store i64 %194, ptr %210, align 8
  %211 = getelementptr inbounds nuw i8, ptr %209, i32 16
  store i64 %174, ptr %211, align 8
  %212 = getelementptr inbounds nuw i8, ptr %209, i32 24
  store i64 %173, ptr %212, align 8
  br label %213
213:
  %214 = load i8, ptr %147, align 1
  %215 = sext i8 %214 to i32
  %216 = icmp eq i32 %172, %215
  br i1 %216, label %249, label %217
217:
  %218 = getelementptr inbounds nuw i8, ptr %175, i32 32
  %219 = load i64, ptr %218, align 8
  %220 = icmp eq i64 %219, 1
  br i1 %220, label %221, label %319
221:
  %222 = getelementptr inbounds nuw i8, ptr %175, i32 44
  %223 = load ptr, ptr %222, align 4
  %224 = icmp eq ptr %223, null
  br i1 %224, label %319, label %225
225:
  %226 = getelementptr inbounds nuw i64, ptr %117, i32 %172
  %227 = load i64, ptr %226, align 8
  %228 = load i64, ptr %101, align 8
  %229 = call fastcc i64 @abi.product(i64 noundef %228, i64 noundef %174) #46
  %230 = icmp ult i64 %229, 1152921504606846976
  br i1 %230, label %231, label %319
231:
  %232 = add nsw i64 %229, %194
  %233 = call fastcc i64 @abi.product(i64 noundef %232, i64 noundef %227) #46
  %234 = icmp ult i64 %233, 1152921504606846976
  br i1 %234, label %235, label %319
235:
  %236 = phi i64 [ %243, %240 ], [ 1, %231 ]
  %237 = phi i32 [ %238, %240 ], [ %172, %231 ]
  %238 = add nuw nsw i32 %237, 1
  %239 = icmp slt i32 %238, %215
  br i1 %239, label %240, label %244
240:
  %241 = getelementptr inbounds nuw i64, ptr %117, i32 %238
  %242 = load i64, ptr %241, align 8
  %243 = mul nsw i64 %242, %236
  br label %235
244:
  %245 = mul nsw i64 %227, %194
  %246 = mul nsw i64 %227, %174
  %247 = load ptr, ptr %223, align 4
  %248 = add nuw nsw i32 %172, 1
  br label %169
249:
  %250 = getelementptr inbounds nuw i8, ptr %157, i32 48
  store i64 %194, ptr %250, align 8
  %251 = load i8, ptr %162, align 4
  %252 = sext i8 %251 to i32
  %253 = icmp ne i8 %251, 16
  %254 = icmp ne i64 %174, 0
  %255 = select i1 %253, i1 %254, i1 false
  br i1 %255, label %256, label %318
256:
  %257 = getelementptr inbounds nuw i8, ptr %128, i32 9
  %258 = load i8, ptr %257, align 1
  br i1 %103, label %259, label %267
259:
  %260 = icmp eq i8 %258, 0
  %261 = add nsw i32 %252, -17
  %262 = icmp ult i32 %261, 3
  %263 = select i1 %260, i1 %262, i1 false
  br i1 %263, label %264, label %267
264:
  %265 = getelementptr inbounds nuw i8, ptr %157, i32 8
  %266 = call fastcc ptr @abi.open_texts(ptr noundef nonnull %265, ptr noundef nonnull %175, i32 noundef %252) #49
  store ptr %266, ptr %4, align 4
  br label %273
267:
  %268 = icmp eq i8 %258, 0
  %269 = select i1 %268, i8 %251, i8 %258
  %270 = sext i8 %269 to i32
  %271 = call fastcc ptr @abi.values(ptr noundef nonnull %175, i32 noundef %270, ptr noundef %4) #49
  store ptr %271, ptr %157, align 8
  %272 = load ptr, ptr %4, align 4
  br label %273
273:
  %274 = phi ptr [ %272, %267 ], [ %266, %264 ]
  %275 = icmp eq ptr %274, null
  br i1 %275, label %276, label %319
276:
  %277 = load i8, ptr %257, align 1
  %278 = icmp eq i8 %277, 0
  br i1 %278, label %318, label %279
279:
  %280 = getelementptr inbounds nuw i8, ptr %175, i32 48
  %281 = load ptr, ptr %280, align 8
  %282 = icmp eq ptr %281, null
  br i1 %282, label %319, label %283
283:
  %284 = getelementptr inbounds nuw i8, ptr %281, i32 52
  %285 = load ptr, ptr %284, align 4
  %286 = icmp eq ptr %285, null
  br i1 %286, label %319, label %287
287:
  %288 = getelementptr inbounds nuw i8, ptr %281, i32 16
  %289 = load i64, ptr %288, align 8
  %290 = icmp ult i64 %289, 1152921504606846976
  br i1 %290, label %291, label %319
291:
  %292 = load i64, ptr %281, align 8
  %293 = icmp ult i64 %292, 1152921504606846976
  br i1 %293, label %294, label %319
294:
  %295 = getelementptr inbounds nuw i8, ptr %157, i32 56
  store i64 %289, ptr %295, align 8
  %296 = load i64, ptr %281, align 8
  %297 = getelementptr inbounds nuw i8, ptr %157, i32 64
  store i64 %296, ptr %297, align 8
  %298 = call fastcc ptr @abi.bitmap(ptr noundef nonnull %281) #49
  store ptr %298, ptr %161, align 8
  %299 = load i64, ptr %281, align 8
  %300 = icmp eq i64 %299, 0
  br i1 %300, label %301, label %303
301:
  %302 = load ptr, ptr %157, align 8
  store ptr %302, ptr %160, align 4
  br label %318
303:
  %304 = load i8, ptr %162, align 4
  %305 = sext i8 %304 to i32
  %306 = add nsw i32 %305, -17
  %307 = icmp ult i32 %306, 3
  %308 = select i1 %103, i1 %307, i1 false
  br i1 %308, label %309, label %312
309:
  %310 = getelementptr inbounds nuw i8, ptr %157, i32 8
  %311 = call fastcc ptr @abi.open_texts(ptr noundef nonnull %310, ptr noundef nonnull %281, i32 noundef %305) #49
  br label %315
312:
  %313 = call fastcc ptr @abi.values(ptr noundef nonnull %281, i32 noundef %305, ptr noundef %4) #49
  store ptr %313, ptr %160, align 4
  %314 = load ptr, ptr %4, align 4
  br label %315
315:
  %316 = phi ptr [ %311, %309 ], [ %314, %312 ]
  %317 = icmp eq ptr %316, null
  br i1 %317, label %318, label %319
318:
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #47
  br label %323
319:
  %320 = phi ptr [ @abi.str.132, %279 ], [ %192, %190 ], [ %274, %273 ], [ @abi.str.132, %291 ], [ @abi.str.132, %287 ], [ @abi.str.132, %283 ], [ %316, %315 ], [ @abi.str.131, %231 ], [ @abi.str.130, %221 ], [ @abi.str.127, %177 ], [ @abi.str.131, %225 ], [ @abi.str.130, %217 ], [ @abi.str.127, %169 ]
  %321 = call fastcc i32 @abi.bad_batch(ptr noundef nonnull readonly %0, ptr noundef nonnull readonly %128, ptr noundef readonly %136, ptr noundef nonnull %320) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #47
  %322 = icmp eq i32 %321, 0
  br i1 %322, label %323, label %327
323:
  %324 = add nuw nsw i32 %119, 1
  br label %118
325:
  %326 = add nuw i32 %106, 1
  br label %105
327:
  %328 = phi i8 [ 1, %85 ], [ 0, %319 ], [ 0, %105 ]
  %329 = phi i32 [ 0, %85 ], [ %321, %319 ], [ 0, %105 ]
  %330 = getelementptr inbounds nuw i8, ptr %0, i32 80
  %331 = load ptr, ptr %330, align 8
  %332 = load i32, ptr %7, align 4
  call fastcc void @abi.clear(ptr noundef %331, i32 noundef %332) #46
  %333 = getelementptr inbounds nuw i8, ptr %0, i32 84
  store i8 0, ptr %333, align 4
  %334 = getelementptr inbounds nuw i8, ptr %0, i32 88
  store i64 9223372036854775807, ptr %334, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #47
  store ptr %0, ptr %8, align 8
  %335 = getelementptr inbounds nuw i8, ptr %8, i32 4
  store ptr %6, ptr %335, align 4
  %336 = getelementptr inbounds nuw i8, ptr %8, i32 8
  store ptr %2, ptr %336, align 8
  %337 = getelementptr inbounds nuw i8, ptr %8, i32 16
  store i64 %1, ptr %337, align 8
  %338 = getelementptr inbounds nuw i8, ptr %8, i32 24
  store i32 %332, ptr %338, align 8
  %339 = getelementptr inbounds nuw i8, ptr %8, i32 28
  store i8 %328, ptr %339, align 4
  %340 = getelementptr inbounds nuw i8, ptr %8, i32 32
  store i32 %329, ptr %340, align 8
  %341 = load i32, ptr %59, align 4
  %342 = icmp sgt i32 %341, 1
  br i1 %342, label %343, label %347
343:
  %344 = getelementptr inbounds nuw i8, ptr %6, i32 16
  %345 = load ptr, ptr %344, align 4
  %346 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 224), align 8
  call void %346(ptr noundef %345, ptr noundef nonnull @abi.run_row_blocks, ptr noundef nonnull %8) #48
  br label %348
347:
  call void @abi.run_row_blocks(ptr noundef nonnull %8) #48
  br label %348
348:
  %349 = load i32, ptr %340, align 8
  %350 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 28), align 4
  %351 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 44), align 4
  %352 = getelementptr inbounds nuw i8, ptr %0, i32 76
  %353 = call i32 @llvm.smax.i32(i32 %350, i32 0)
  br label %354
354:
  %355 = phi i32 [ 0, %348 ], [ %376, %375 ]
  %356 = icmp eq i32 %355, %353
  br i1 %356, label %357, label %359
357:
  %358 = icmp eq ptr %71, %5
  br i1 %358, label %404, label %377
359:
  %360 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %351, i32 %355
  %361 = load ptr, ptr %0, align 8
  %362 = getelementptr inbounds nuw i8, ptr %361, i32 92
  %363 = load ptr, ptr %362, align 4
  %364 = getelementptr inbounds nuw %struct.Feed, ptr %363, i32 %355
  %365 = getelementptr inbounds nuw i8, ptr %361, i32 96
  %366 = load ptr, ptr %365, align 8
  %367 = getelementptr inbounds nuw i8, ptr %364, i32 4
  %368 = load i32, ptr %367, align 4
  %369 = getelementptr inbounds %struct.Source, ptr %366, i32 %368
  %370 = call fastcc zeroext i1 @abi.borrows(ptr noundef %360, ptr noundef %364, ptr noundef %369) #49
  br i1 %370, label %371, label %375
371:
  %372 = load ptr, ptr %352, align 4
  %373 = getelementptr inbounds nuw ptr, ptr %372, i32 %355
  %374 = load ptr, ptr %373, align 4
  call fastcc void @abi.give(ptr noundef nonnull %361, ptr noundef %374) #46
  br label %375
375:
  %376 = add nuw i32 %355, 1
  br label %354
377:
  %378 = load ptr, ptr %0, align 8
  %379 = getelementptr inbounds i8, ptr %71, i32 -64
  %380 = getelementptr inbounds nuw i8, ptr %378, i32 32
  br label %381
381:
  %382 = phi i32 [ 0, %377 ], [ %402, %400 ]
  %383 = phi ptr [ %379, %377 ], [ %401, %400 ]
  %384 = icmp samesign ult i32 %382, 8
  %385 = icmp ne ptr %383, null
  %386 = select i1 %384, i1 %385, i1 false
  br i1 %386, label %387, label %403
387:
  %388 = load i32, ptr %383, align 4
  %389 = icmp eq i32 %382, 0
  %390 = select i1 %389, i32 134217728, i32 4194304
  %391 = icmp ugt i32 %388, %390
  br i1 %391, label %403, label %392
392:
  %393 = getelementptr inbounds nuw ptr, ptr %380, i32 %382
  %394 = load atomic i32, ptr %393 monotonic, align 4
  %395 = icmp eq i32 %394, 0
  br i1 %395, label %396, label %400
396:
  %397 = ptrtoint ptr %383 to i32
  %398 = atomicrmw xchg ptr %393, i32 %397 acq_rel, align 4
  %399 = inttoptr i32 %398 to ptr
  br label %400
400:
  %401 = phi ptr [ %383, %392 ], [ %399, %396 ]
  %402 = add nuw nsw i32 %382, 1
  br label %381
403:
  call fastcc void @abi.give(ptr noundef %378, ptr noundef %383) #46
  br label %404
404:
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #47
  br label %405
405:
  %406 = phi i32 [ %349, %404 ], [ %76, %73 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #47
  ret i32 %406
}
define internal fastcc i64 @abi.count_nulls(ptr noundef nonnull readonly captures(none) %0, i64 noundef %1) unnamed_addr #17 {
  %3 = add nsw i64 %1, 7
  %4 = ashr i64 %3, 3
  br label %5
5:
  %6 = phi i64 [ %1, %2 ], [ %16, %19 ]
  %7 = phi i64 [ 0, %2 ], [ %20, %19 ]
  %8 = icmp slt i64 %7, %4
  br i1 %8, label %10, label %9
9:
  ret i64 %6
10:
  %11 = trunc i64 %7 to i32
  %12 = getelementptr inbounds i8, ptr %0, i32 %11
  %13 = load i8, ptr %12, align 1
  %14 = zext i8 %13 to i32
  br label %15
15:
  %16 = phi i64 [ %6, %10 ], [ %22, %21 ]
  %17 = phi i32 [ %14, %10 ], [ %24, %21 ]
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %19, label %21
19:
  %20 = add nuw nsw i64 %7, 1
  br label %5
21:
  %22 = add nsw i64 %16, -1
  %23 = add nsw i32 %17, -1
  %24 = and i32 %23, %17
  br label %15
}
define internal fastcc noundef zeroext i1 @abi.array_node(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %2, i32 noundef range(i32 1, 4) %3, i64 noundef range(i64 -2147483648, 2147483648) %4, i1 noundef zeroext %5) unnamed_addr #0 {
  %7 = tail call i64 @llvm.umin.i64(i64 %4, i64 4294967295)
  %8 = trunc nuw i64 %7 to i32
  %9 = zext i1 %5 to i32
  %10 = add i32 %8, %9
  %11 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %10, i32 68)
  %12 = extractvalue { i32, i1 } %11, 1
  %13 = extractvalue { i32, i1 } %11, 0
  %14 = add i32 %13, 8
  %15 = tail call i32 @llvm.uadd.sat.i32(i32 %14, i32 48)
  %16 = select i1 %12, i32 55, i32 %15
  %17 = tail call fastcc ptr @abi.take(ptr noundef nonnull %0, i32 noundef %16) #46
  tail call fastcc void @abi.clear(ptr noundef %1, i32 noundef 64) #46
  %18 = icmp ne ptr %17, null
  br i1 %18, label %19, label %45
19:
  %20 = getelementptr inbounds nuw i8, ptr %17, i32 48
  %21 = getelementptr inbounds nuw %struct.ArrowArray, ptr %20, i32 %10
  tail call fastcc void @abi.clear(ptr noundef nonnull %17, i32 noundef 48) #46
  %22 = shl i32 %10, 6
  tail call fastcc void @abi.clear(ptr noundef nonnull %20, i32 noundef %22) #46
  br label %23
23:
  %24 = phi i32 [ 0, %19 ], [ %44, %41 ]
  %25 = icmp eq i32 %24, %10
  br i1 %25, label %26, label %41
26:
  tail call fastcc void @abi.copy(ptr noundef %17, ptr noundef nonnull %0, i32 noundef 32) #46
  store i64 %2, ptr %1, align 8
  %27 = zext nneg i32 %3 to i64
  %28 = getelementptr inbounds nuw i8, ptr %1, i32 24
  store i64 %27, ptr %28, align 8
  %29 = getelementptr inbounds nuw i8, ptr %1, i32 32
  store i64 %4, ptr %29, align 8
  %30 = getelementptr inbounds nuw i8, ptr %17, i32 32
  %31 = getelementptr inbounds nuw i8, ptr %1, i32 40
  store ptr %30, ptr %31, align 8
  %32 = icmp eq i64 %4, 0
  %33 = select i1 %32, ptr null, ptr %21
  %34 = getelementptr inbounds nuw i8, ptr %1, i32 44
  store ptr %33, ptr %34, align 4
  %35 = trunc nsw i64 %4 to i32
  %36 = getelementptr inbounds %struct.ArrowArray, ptr %20, i32 %35
  %37 = select i1 %5, ptr %36, ptr null
  %38 = getelementptr inbounds nuw i8, ptr %1, i32 48
  store ptr %37, ptr %38, align 8
  %39 = getelementptr inbounds nuw i8, ptr %1, i32 56
  store ptr %17, ptr %39, align 8
  %40 = getelementptr inbounds nuw i8, ptr %1, i32 52
  store ptr @abi.release_array, ptr %40, align 4
  br label %45
41:
  %42 = getelementptr inbounds nuw %struct.ArrowArray, ptr %20, i32 %24
  %43 = getelementptr inbounds nuw ptr, ptr %21, i32 %24
  store ptr %42, ptr %43, align 4
  %44 = add i32 %24, 1
  br label %23
45:
  ret i1 %18
}
define internal void @abi.release_array(ptr noundef captures(none) %0) #0 {
  %2 = alloca %struct.Heap, align 8
  %3 = getelementptr inbounds nuw i8, ptr %0, i32 56
  %4 = load ptr, ptr %3, align 8
  %5 = getelementptr inbounds nuw i8, ptr %0, i32 32
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 44
  br label %7
7:
  %8 = phi i64 [ 0, %1 ], [ %25, %24 ]
  %9 = load i64, ptr %5, align 8
  %10 = icmp slt i64 %8, %9
  br i1 %10, label %15, label %11
11:
  %12 = getelementptr inbounds nuw i8, ptr %0, i32 48
  %13 = load ptr, ptr %12, align 8
  %14 = icmp eq ptr %13, null
  br i1 %14, label %31, label %26
15:
  %16 = load ptr, ptr %6, align 4
  %17 = trunc i64 %8 to i32
  %18 = getelementptr inbounds ptr, ptr %16, i32 %17
  %19 = load ptr, ptr %18, align 4
  %20 = getelementptr inbounds nuw i8, ptr %19, i32 52
  %21 = load ptr, ptr %20, align 4
  %22 = icmp eq ptr %21, null
  br i1 %22, label %24, label %23
23:
  tail call void %21(ptr noundef nonnull %19) #48
  br label %24
24:
  %25 = add nuw nsw i64 %8, 1
  br label %7
26:
  %27 = getelementptr inbounds nuw i8, ptr %13, i32 52
  %28 = load ptr, ptr %27, align 4
  %29 = icmp eq ptr %28, null
  br i1 %29, label %31, label %30
30:
  tail call void %28(ptr noundef nonnull %13) #48
  br label %31
31:
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #47
  call fastcc void @abi.copy(ptr noundef %2, ptr noundef %4, i32 noundef 32) #46
  %32 = getelementptr inbounds nuw i8, ptr %4, i32 32
  br label %33
33:
  %34 = phi i32 [ 0, %31 ], [ %41, %38 ]
  %35 = icmp eq i32 %34, 3
  br i1 %35, label %36, label %38
36:
  call fastcc void @abi.give(ptr noundef nonnull %2, ptr noundef %4) #46
  %37 = getelementptr inbounds nuw i8, ptr %0, i32 52
  store ptr null, ptr %37, align 4
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #47
  ret void
38:
  %39 = getelementptr inbounds nuw ptr, ptr %32, i32 %34
  %40 = load ptr, ptr %39, align 4
  call fastcc void @abi.give(ptr noundef nonnull %2, ptr noundef %40) #46
  %41 = add nuw nsw i32 %34, 1
  br label %33
}
define internal fastcc range(i32 0, -2147483648) i32 @abi.team_of(ptr noundef readonly captures(none) %0) unnamed_addr #18 {
  %2 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 216), align 8
  %3 = icmp eq i64 %2, 0
  br i1 %3, label %13, label %4
4:
  %5 = getelementptr inbounds nuw i8, ptr %0, i32 12
  %6 = load ptr, ptr %5, align 4
  %7 = icmp eq ptr %6, null
  br i1 %7, label %13, label %8
8:
  %9 = getelementptr inbounds nuw i8, ptr %0, i32 24
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
  call fastcc void @abi.copy(ptr noundef %3, ptr noundef %4, i32 noundef 96) #46
  %5 = getelementptr inbounds nuw i8, ptr %3, i32 16
  store ptr null, ptr %5, align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %7 = load i64, ptr %6, align 16
  br label %8
8:
  %9 = phi i64 [ %1, %2 ], [ %11, %8 ]
  %10 = icmp slt i64 %9, %7
  %11 = sub nsw i64 %9, %7
  br i1 %10, label %12, label %8
12:
  %13 = call fastcc i32 @abi.run_rows(ptr noundef %3, i64 noundef %9, ptr noundef nonnull %0) #49
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #47
  ret void
}
define internal fastcc noundef ptr @abi.work_memory(ptr noundef nonnull captures(none) initializes((16, 24)) %0, ptr noundef captures(address_is_null) %1, ptr noundef nonnull %2, ptr noundef nonnull captures(none) %3, i1 noundef zeroext %4) unnamed_addr #16 {
  %6 = load i32, ptr %3, align 4
  %7 = tail call fastcc i32 @abi.layout(ptr noundef %0, ptr noundef %1, ptr noundef null, i32 noundef %6) #49
  %8 = icmp ugt i32 %7, 65536
  %9 = and i1 %4, %8
  %10 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 56), align 8
  %11 = icmp eq i64 %10, 0
  %12 = xor i1 %9, true
  %13 = select i1 %12, i1 true, i1 %11
  %14 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 152), align 8
  %15 = icmp ne i64 %14, 0
  %16 = select i1 %13, i1 true, i1 %15
  br i1 %16, label %31, label %17
17:
  %18 = load i32, ptr %3, align 4
  br label %19
19:
  %20 = phi i32 [ %26, %25 ], [ %18, %17 ]
  %21 = icmp ugt i32 %20, 1
  br i1 %21, label %22, label %27
22:
  %23 = tail call fastcc i32 @abi.layout(ptr noundef %0, ptr noundef %1, ptr noundef null, i32 noundef %20) #49
  %24 = icmp ugt i32 %23, 65536
  br i1 %24, label %25, label %27
25:
  %26 = lshr i32 %20, 1
  br label %19
27:
  %28 = tail call fastcc i32 @abi.layout(ptr noundef %0, ptr noundef %1, ptr noundef null, i32 noundef %20) #49
  %29 = icmp ult i32 %28, 65537
  br i1 %29, label %30, label %31
30:
  store i32 %20, ptr %3, align 4
  br label %66
31:
  %32 = icmp ult i32 %7, 65537
  br i1 %32, label %66, label %33
33:
  %34 = icmp eq ptr %1, null
  br i1 %34, label %63, label %35
35:
  %36 = load ptr, ptr %1, align 8
  %37 = getelementptr inbounds nuw i8, ptr %36, i32 32
  br label %38
38:
  %39 = phi i32 [ 0, %35 ], [ %54, %53 ]
  %40 = icmp eq i32 %39, 8
  br i1 %40, label %57, label %41
41:
  %42 = getelementptr inbounds nuw ptr, ptr %37, i32 %39
  %43 = load atomic i32, ptr %42 monotonic, align 4
  %44 = icmp eq i32 %43, 0
  br i1 %44, label %53, label %45
45:
  %46 = atomicrmw xchg ptr %42, i32 0 acquire, align 4
  %47 = inttoptr i32 %46 to ptr
  %48 = icmp eq i32 %46, 0
  br i1 %48, label %52, label %49
49:
  %50 = load i32, ptr %47, align 4
  %51 = icmp ult i32 %50, %7
  br i1 %51, label %52, label %55
52:
  tail call fastcc void @abi.give(ptr noundef nonnull %36, ptr noundef %47) #46
  br label %53
53:
  %54 = add nuw nsw i32 %39, 1
  br label %38
55:
  %56 = getelementptr inbounds nuw i8, ptr %47, i32 64
  br label %66
57:
  %58 = tail call noundef i32 @llvm.uadd.sat.i32(i32 range(i32 65537, 0) %7, i32 64)
  %59 = tail call fastcc ptr @abi.take(ptr noundef %36, i32 noundef %58) #46
  %60 = icmp eq ptr %59, null
  br i1 %60, label %70, label %61
61:
  store i32 %7, ptr %59, align 4
  %62 = getelementptr inbounds nuw i8, ptr %59, i32 64
  br label %66
63:
  %64 = tail call fastcc ptr @abi.take(ptr noundef nonnull @abi.process_heap, i32 noundef %7) #46
  %65 = icmp eq ptr %64, null
  br i1 %65, label %70, label %66
66:
  %67 = phi ptr [ %64, %63 ], [ %62, %61 ], [ %56, %55 ], [ %2, %31 ], [ %2, %30 ]
  %68 = load i32, ptr %3, align 4
  %69 = tail call fastcc i32 @abi.layout(ptr noundef %0, ptr noundef %1, ptr noundef nonnull %67, i32 noundef %68) #49
  br label %70
70:
  %71 = phi ptr [ %67, %66 ], [ null, %63 ], [ null, %57 ]
  ret ptr %71
}
define internal fastcc noundef zeroext i1 @abi.load_row(ptr noundef nonnull readonly captures(none) %0, ptr noundef writeonly captures(none) %1) unnamed_addr #6 {
  %3 = alloca %struct.Texts, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %5 = load ptr, ptr %4, align 4
  %6 = tail call fastcc ptr @abi.bitmap(ptr noundef %5) #49
  %7 = icmp eq ptr %6, null
  br i1 %7, label %8, label %250
8:
  %9 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 28), align 4
  %10 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 44), align 4
  %11 = getelementptr inbounds nuw i8, ptr %0, i32 76
  %12 = getelementptr inbounds nuw i8, ptr %5, i32 44
  %13 = getelementptr inbounds nuw i8, ptr %5, i32 16
  %14 = getelementptr inbounds nuw i8, ptr %3, i32 8
  %15 = getelementptr inbounds nuw i8, ptr %3, i32 4
  %16 = tail call i32 @llvm.smax.i32(i32 %9, i32 0)
  br label %17
17:
  %18 = phi i32 [ %249, %247 ], [ 0, %8 ]
  %19 = icmp eq i32 %18, %16
  br i1 %19, label %250, label %20
20:
  %21 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %10, i32 %18
  %22 = load ptr, ptr %0, align 8
  %23 = getelementptr inbounds nuw i8, ptr %22, i32 92
  %24 = load ptr, ptr %23, align 4
  %25 = getelementptr inbounds nuw %struct.Feed, ptr %24, i32 %18
  %26 = getelementptr inbounds nuw i8, ptr %22, i32 96
  %27 = load ptr, ptr %26, align 8
  %28 = getelementptr inbounds nuw i8, ptr %25, i32 4
  %29 = load i32, ptr %28, align 4
  %30 = getelementptr inbounds %struct.Source, ptr %27, i32 %29
  %31 = load ptr, ptr %11, align 4
  %32 = getelementptr inbounds nuw ptr, ptr %31, i32 %18
  %33 = load ptr, ptr %32, align 4
  %34 = getelementptr inbounds nuw i8, ptr %21, i32 4
  %35 = load i32, ptr %34, align 4
  %36 = getelementptr inbounds nuw i8, ptr %25, i32 8
  %37 = load i8, ptr %36, align 8
  %38 = trunc nuw i8 %37 to i1
  %39 = icmp eq ptr %33, null
  %40 = select i1 %38, i1 true, i1 %39
  br i1 %40, label %250, label %41
41:
  switch i32 %35, label %250 [
    i32 14, label %42
    i32 2, label %42
    i32 1, label %42
  ]
42:
  %43 = tail call fastcc zeroext i1 @abi.by_column(ptr noundef nonnull %22, ptr noundef nonnull %25, i64 noundef 1) #49
  br i1 %43, label %250, label %44
44:
  %45 = icmp eq i32 %35, 14
  %46 = icmp eq i32 %35, 1
  br label %47
47:
  %48 = phi i32 [ %245, %244 ], [ 0, %44 ]
  %49 = phi ptr [ %246, %244 ], [ %30, %44 ]
  %50 = load i32, ptr %25, align 8
  %51 = icmp slt i32 %48, %50
  br i1 %51, label %52, label %247
52:
  %53 = load ptr, ptr %12, align 4
  %54 = load i32, ptr %49, align 4
  %55 = getelementptr inbounds ptr, ptr %53, i32 %54
  %56 = load ptr, ptr %55, align 4
  %57 = icmp eq ptr %56, null
  br i1 %57, label %250, label %58
58:
  %59 = getelementptr inbounds nuw i8, ptr %56, i32 52
  %60 = load ptr, ptr %59, align 4
  %61 = icmp eq ptr %60, null
  br i1 %61, label %250, label %62
62:
  %63 = getelementptr inbounds nuw i8, ptr %49, i32 9
  %64 = load i8, ptr %63, align 1
  %65 = icmp eq i8 %64, 0
  br i1 %65, label %66, label %250
66:
  %67 = getelementptr inbounds nuw i8, ptr %56, i32 16
  %68 = load i64, ptr %67, align 8
  %69 = icmp ult i64 %68, 1152921504606846976
  br i1 %69, label %70, label %250
70:
  %71 = load i64, ptr %56, align 8
  %72 = icmp ult i64 %71, 1152921504606846976
  br i1 %72, label %73, label %250
73:
  %74 = load i64, ptr %13, align 8
  %75 = icmp sgt i64 %71, %74
  br i1 %75, label %76, label %250
76:
  %77 = getelementptr inbounds nuw i8, ptr %56, i32 24
  %78 = load i64, ptr %77, align 8
  %79 = icmp slt i64 %78, 2
  br i1 %79, label %250, label %80
80:
  %81 = getelementptr inbounds nuw i8, ptr %56, i32 40
  %82 = load ptr, ptr %81, align 8
  %83 = icmp eq ptr %82, null
  br i1 %83, label %250, label %84
84:
  %85 = add nsw i64 %74, %68
  %86 = tail call fastcc ptr @abi.bitmap(ptr noundef nonnull %56) #49
  %87 = getelementptr inbounds nuw i8, ptr %82, i32 4
  %88 = load ptr, ptr %87, align 4
  %89 = icmp eq ptr %86, null
  br i1 %89, label %113, label %90
90:
  %91 = lshr i64 %85, 3
  %92 = trunc i64 %91 to i32
  %93 = getelementptr inbounds i8, ptr %86, i32 %92
  %94 = load i8, ptr %93, align 1
  %95 = zext i8 %94 to i32
  %96 = trunc i64 %85 to i32
  %97 = and i32 %96, 7
  %98 = shl nuw nsw i32 1, %97
  %99 = and i32 %98, %95
  %100 = icmp eq i32 %99, 0
  br i1 %100, label %101, label %113
101:
  %102 = getelementptr inbounds nuw i8, ptr %49, i32 10
  %103 = load i8, ptr %102, align 2
  %104 = and i8 %103, 1
  %105 = icmp eq i8 %104, 0
  br i1 %105, label %250, label %106
106:
  switch i32 %35, label %111 [
    i32 1, label %107
    i32 2, label %109
  ]
107:
  %108 = getelementptr inbounds nuw float, ptr %33, i32 %48
  store float 0x7FF8000000000000, ptr %108, align 4
  br label %244
109:
  %110 = getelementptr inbounds nuw double, ptr %33, i32 %48
  store double 0x7FF8000000000000, ptr %110, align 8
  br label %244
111:
  %112 = getelementptr inbounds nuw %struct.CarrotText, ptr %33, i32 %48
  tail call fastcc void @abi.clear(ptr noundef %112, i32 noundef 16) #46
  br label %244
113:
  br i1 %45, label %114, label %142
114:
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #47
  %115 = getelementptr inbounds nuw i8, ptr %49, i32 8
  %116 = load i8, ptr %115, align 4
  %117 = icmp eq i8 %116, 17
  br i1 %117, label %118, label %236
118:
  %119 = call fastcc ptr @abi.open_texts(ptr noundef nonnull %3, ptr noundef nonnull %56, i32 noundef 17) #49
  %120 = icmp eq ptr %119, null
  br i1 %120, label %121, label %236
121:
  %122 = getelementptr inbounds nuw %struct.CarrotText, ptr %33, i32 %48
  %123 = load ptr, ptr %3, align 8
  %124 = trunc i64 %85 to i32
  %125 = getelementptr inbounds i32, ptr %123, i32 %124
  %126 = load i32, ptr %125, align 4
  %127 = sext i32 %126 to i64
  %128 = getelementptr i8, ptr %125, i32 4
  %129 = load i32, ptr %128, align 4
  %130 = sext i32 %129 to i64
  %131 = icmp slt i32 %126, 0
  %132 = icmp slt i32 %129, %126
  %133 = select i1 %131, i1 true, i1 %132
  %134 = load i64, ptr %14, align 8
  %135 = icmp slt i64 %134, %130
  %136 = select i1 %133, i1 true, i1 %135
  br i1 %136, label %236, label %137
137:
  %138 = load ptr, ptr %15, align 4
  %139 = icmp eq ptr %138, null
  %140 = icmp sgt i32 %129, %126
  %141 = select i1 %139, i1 %140, i1 false
  br i1 %141, label %236, label %237
142:
  %143 = icmp eq ptr %88, null
  br i1 %143, label %250, label %144
144:
  %145 = ptrtoint ptr %88 to i32
  %146 = getelementptr inbounds nuw i8, ptr %49, i32 8
  %147 = load i8, ptr %146, align 4
  %148 = sext i8 %147 to i32
  %149 = getelementptr inbounds i8, ptr @abi.sizes, i32 %148
  %150 = load i8, ptr %149, align 1
  %151 = zext i8 %150 to i32
  %152 = add nsw i32 %151, -1
  %153 = and i32 %152, %145
  %154 = icmp eq i32 %153, 0
  %155 = icmp eq i64 %78, 2
  %156 = and i1 %155, %154
  br i1 %156, label %157, label %250
157:
  switch i8 %147, label %250 [
    i8 1, label %158
    i8 2, label %163
    i8 3, label %167
    i8 4, label %172
    i8 5, label %177
    i8 7, label %182
    i8 8, label %187
    i8 9, label %192
    i8 11, label %197
    i8 6, label %209
  ]
158:
  %159 = trunc i64 %85 to i32
  %160 = getelementptr inbounds float, ptr %88, i32 %159
  %161 = load float, ptr %160, align 4
  %162 = fpext float %161 to double
  br label %215
163:
  %164 = trunc i64 %85 to i32
  %165 = getelementptr inbounds double, ptr %88, i32 %164
  %166 = load double, ptr %165, align 8
  br label %215
167:
  %168 = trunc i64 %85 to i32
  %169 = getelementptr inbounds i8, ptr %88, i32 %168
  %170 = load i8, ptr %169, align 1
  %171 = sitofp i8 %170 to double
  br label %215
172:
  %173 = trunc i64 %85 to i32
  %174 = getelementptr inbounds i16, ptr %88, i32 %173
  %175 = load i16, ptr %174, align 2
  %176 = sitofp i16 %175 to double
  br label %215
177:
  %178 = trunc i64 %85 to i32
  %179 = getelementptr inbounds i32, ptr %88, i32 %178
  %180 = load i32, ptr %179, align 4
  %181 = sitofp i32 %180 to double
  br label %215
182:
  %183 = trunc i64 %85 to i32
  %184 = getelementptr inbounds i8, ptr %88, i32 %183
  %185 = load i8, ptr %184, align 1
  %186 = uitofp i8 %185 to double
  br label %215
187:
  %188 = trunc i64 %85 to i32
  %189 = getelementptr inbounds i16, ptr %88, i32 %188
  %190 = load i16, ptr %189, align 2
  %191 = uitofp i16 %190 to double
  br label %215
192:
  %193 = trunc i64 %85 to i32
  %194 = getelementptr inbounds i32, ptr %88, i32 %193
  %195 = load i32, ptr %194, align 4
  %196 = uitofp i32 %195 to double
  br label %215
197:
  %198 = lshr i64 %85, 3
  %199 = trunc i64 %198 to i32
  %200 = getelementptr inbounds i8, ptr %88, i32 %199
  %201 = load i8, ptr %200, align 1
  %202 = zext i8 %201 to i32
  %203 = trunc i64 %85 to i32
  %204 = and i32 %203, 7
  %205 = shl nuw nsw i32 1, %204
  %206 = and i32 %205, %202
  %207 = icmp ne i32 %206, 0
  %208 = uitofp i1 %207 to double
  br label %215
209:
  br i1 %46, label %250, label %210
210:
  %211 = trunc i64 %85 to i32
  %212 = getelementptr inbounds i64, ptr %88, i32 %211
  %213 = load i64, ptr %212, align 8
  %214 = tail call fastcc double @abi.f64_of_i64(i64 noundef %213) #46
  br label %221
215:
  %216 = phi double [ %162, %158 ], [ %166, %163 ], [ %171, %167 ], [ %176, %172 ], [ %181, %177 ], [ %186, %182 ], [ %191, %187 ], [ %196, %192 ], [ %208, %197 ]
  br i1 %46, label %217, label %221
217:
  %218 = fptrunc double %216 to float
  %219 = getelementptr inbounds nuw float, ptr %33, i32 %48
  store float %218, ptr %219, align 4
  %220 = fpext float %218 to double
  br label %224
221:
  %222 = phi double [ %214, %210 ], [ %216, %215 ]
  %223 = getelementptr inbounds nuw double, ptr %33, i32 %48
  store double %222, ptr %223, align 8
  br label %224
224:
  %225 = phi double [ %220, %217 ], [ %222, %221 ]
  %226 = fsub double %225, %225
  %227 = fcmp une double %226, 0.000000e+00
  br i1 %227, label %228, label %244
228:
  %229 = getelementptr inbounds nuw i8, ptr %49, i32 10
  %230 = load i8, ptr %229, align 2
  %231 = zext i8 %230 to i32
  %232 = fcmp ord double %225, 0.000000e+00
  %233 = select i1 %232, i32 4, i32 2
  %234 = and i32 %233, %231
  %235 = icmp eq i32 %234, 0
  br i1 %235, label %250, label %244
236:
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #47
  br label %250
237:
  %238 = sub nsw i64 %130, %127
  %239 = select i1 %139, ptr @abi.str.3, ptr %138
  %240 = ptrtoint ptr %239 to i32
  %241 = zext i32 %240 to i64
  %242 = add nuw nsw i64 %241, %127
  store i64 %242, ptr %122, align 8
  %243 = getelementptr inbounds nuw i8, ptr %122, i32 8
  store i64 %238, ptr %243, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #47
  br label %244
244:
  %245 = add nuw nsw i32 %48, 1
  %246 = getelementptr inbounds nuw i8, ptr %49, i32 12
  br label %47
247:
  %248 = getelementptr inbounds nuw ptr, ptr %1, i32 %18
  store ptr %33, ptr %248, align 4
  %249 = add nuw i32 %18, 1
  br label %17
250:
  %251 = phi i1 [ false, %2 ], [ false, %236 ], [ false, %52 ], [ false, %228 ], [ false, %157 ], [ false, %209 ], [ false, %144 ], [ false, %101 ], [ false, %142 ], [ false, %58 ], [ false, %62 ], [ false, %66 ], [ false, %70 ], [ false, %73 ], [ false, %76 ], [ false, %80 ], [ %19, %20 ], [ %19, %42 ], [ %19, %41 ], [ %19, %17 ]
  ret i1 %251
}
define internal void @abi.run_row_blocks(ptr noundef captures(none) %0) #6 {
  %2 = alloca %struct.Block, align 8
  %3 = alloca i64, align 8
  %4 = load ptr, ptr %0, align 8
  %5 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %6 = load i64, ptr %5, align 8
  %7 = getelementptr inbounds nuw i8, ptr %4, i32 24
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i32 32
  %10 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i32 28
  %12 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 28), align 4
  %13 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 44), align 4
  %14 = getelementptr inbounds nuw i8, ptr %4, i32 72
  %15 = getelementptr inbounds nuw i8, ptr %4, i32 40
  %16 = tail call i32 @llvm.smax.i32(i32 %12, i32 0)
  %17 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %18 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %19 = getelementptr inbounds nuw i8, ptr %4, i32 76
  %20 = getelementptr inbounds nuw i8, ptr %2, i32 4
  %21 = getelementptr inbounds nuw i8, ptr %2, i32 8
  %22 = getelementptr inbounds nuw i8, ptr %2, i32 12
  %23 = getelementptr inbounds nuw i8, ptr %2, i32 16
  %24 = getelementptr inbounds nuw i8, ptr %2, i32 20
  %25 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 56), align 8
  %26 = trunc i64 %25 to i32
  %27 = add i32 %26, 16
  %28 = getelementptr inbounds nuw i8, ptr %2, i32 24
  %29 = getelementptr inbounds nuw i8, ptr %2, i32 64
  %30 = getelementptr inbounds nuw i8, ptr %2, i32 32
  %31 = getelementptr inbounds nuw i8, ptr %2, i32 40
  %32 = getelementptr inbounds nuw i8, ptr %2, i32 48
  %33 = getelementptr inbounds nuw i8, ptr %2, i32 56
  %34 = load i32, ptr @carrot_parts, align 4
  %35 = and i32 %34, 8
  %36 = icmp ne i32 %35, 0
  %37 = getelementptr inbounds nuw i8, ptr %4, i32 16
  %38 = getelementptr inbounds nuw i8, ptr %4, i32 88
  %39 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 48), align 8
  %40 = getelementptr inbounds nuw i8, ptr %4, i32 8
  %41 = getelementptr inbounds nuw i8, ptr %4, i32 12
  %42 = and i32 %34, 2048
  %43 = icmp eq i32 %42, 0
  %44 = load ptr, ptr @carrot_device, align 4
  %45 = getelementptr inbounds nuw i8, ptr %44, i32 8
  %46 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 140), align 4
  %47 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 136), align 8
  %48 = and i32 %34, 256
  %49 = icmp ne i32 %48, 0
  %50 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 92), align 4
  %51 = icmp ne i32 %50, 0
  %52 = select i1 %49, i1 %51, i1 false
  %53 = add nsw i32 %50, -1
  %54 = getelementptr inbounds %struct.CarrotOutputDesc, ptr %39, i32 %53
  %55 = getelementptr inbounds nuw i8, ptr %54, i32 24
  %56 = getelementptr inbounds nuw i8, ptr %4, i32 84
  br label %57
57:
  %58 = phi i64 [ %6, %1 ], [ %188, %750 ]
  %59 = phi i64 [ %8, %1 ], [ %104, %750 ]
  %60 = load i32, ptr %9, align 8
  %61 = icmp eq i32 %60, 0
  br i1 %61, label %62, label %751
62:
  %63 = load ptr, ptr %10, align 8
  %64 = icmp eq ptr %63, null
  br i1 %64, label %101, label %65
65:
  %66 = load i64, ptr %5, align 8
  %67 = getelementptr inbounds nuw i8, ptr %63, i32 16
  %68 = load i64, ptr %67, align 16
  %69 = getelementptr inbounds nuw i8, ptr %63, i32 64
  %70 = getelementptr inbounds nuw i8, ptr %63, i32 4
  %71 = getelementptr inbounds nuw i8, ptr %63, i32 8
  br label %72
72:
  %73 = phi i64 [ 0, %65 ], [ %94, %93 ]
  %74 = icmp slt i64 %73, %68
  br i1 %74, label %75, label %751
75:
  %76 = add nsw i64 %73, %66
  %77 = icmp slt i64 %76, %68
  %78 = select i1 %77, i64 0, i64 %68
  %79 = sub nsw i64 %76, %78
  %80 = trunc i64 %79 to i32
  %81 = getelementptr inbounds %struct.Part, ptr %69, i32 %80
  %82 = load atomic i32, ptr %81 monotonic, align 64
  %83 = getelementptr inbounds nuw i8, ptr %81, i32 64
  %84 = load i32, ptr %83, align 64
  %85 = icmp ult i32 %82, %84
  br i1 %85, label %86, label %93
86:
  %87 = load i32, ptr %70, align 4
  %88 = atomicrmw add ptr %81, i32 %87 monotonic, align 64
  %89 = icmp ult i32 %88, %84
  br i1 %89, label %90, label %93
90:
  %91 = load atomic i32, ptr %71 monotonic, align 8
  %92 = icmp ult i32 %88, %91
  br i1 %92, label %95, label %93
93:
  %94 = add nuw nsw i64 %73, 1
  br label %72
95:
  %96 = sub i32 %84, %88
  %97 = zext i32 %88 to i64
  %98 = call i32 @llvm.umin.i32(i32 %96, i32 %87)
  %99 = add i32 %98, %88
  %100 = zext i32 %99 to i64
  br label %103
101:
  %102 = icmp slt i64 %58, %59
  br i1 %102, label %103, label %751
103:
  %104 = phi i64 [ %100, %95 ], [ %59, %101 ]
  %105 = phi i64 [ %97, %95 ], [ %58, %101 ]
  %106 = load i8, ptr %11, align 4
  %107 = trunc nuw i8 %106 to i1
  br i1 %107, label %184, label %108
108:
  %109 = sub nsw i64 %104, %105
  %110 = trunc i64 %109 to i32
  br label %111
111:
  %112 = phi i32 [ 0, %108 ], [ %133, %132 ]
  %113 = icmp eq i32 %112, %16
  br i1 %113, label %184, label %114
114:
  %115 = load ptr, ptr %4, align 8
  %116 = getelementptr inbounds nuw i8, ptr %115, i32 92
  %117 = load ptr, ptr %116, align 4
  %118 = getelementptr inbounds nuw %struct.Feed, ptr %117, i32 %112
  %119 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %13, i32 %112
  %120 = getelementptr inbounds nuw i8, ptr %119, i32 4
  %121 = load i32, ptr %120, align 4
  %122 = getelementptr inbounds nuw i8, ptr %118, i32 4
  %123 = load i32, ptr %122, align 4
  %124 = getelementptr inbounds nuw i8, ptr %118, i32 8
  %125 = icmp ne i32 %121, 14
  br label %126
126:
  %127 = phi i32 [ %123, %114 ], [ %183, %178 ]
  %128 = phi i32 [ %123, %114 ], [ %182, %178 ]
  %129 = load i32, ptr %118, align 8
  %130 = add nsw i32 %129, %127
  %131 = icmp slt i32 %128, %130
  br i1 %131, label %134, label %132
132:
  %133 = add nuw i32 %112, 1
  br label %111
134:
  %135 = load ptr, ptr %4, align 8
  %136 = getelementptr inbounds nuw i8, ptr %135, i32 96
  %137 = load ptr, ptr %136, align 8
  %138 = getelementptr inbounds %struct.Source, ptr %137, i32 %128
  %139 = load ptr, ptr %14, align 8
  %140 = getelementptr inbounds %struct.Column, ptr %139, i32 %128
  %141 = load i8, ptr %124, align 8
  %142 = trunc nuw i8 %141 to i1
  br i1 %142, label %148, label %143
143:
  %144 = getelementptr inbounds nuw i8, ptr %138, i32 9
  %145 = load i8, ptr %144, align 1
  %146 = icmp eq i8 %145, 0
  %147 = select i1 %146, i1 %125, i1 false
  br label %148
148:
  %149 = phi i1 [ %147, %143 ], [ false, %134 ]
  %150 = getelementptr inbounds nuw i8, ptr %140, i32 76
  %151 = load i32, ptr %150, align 4
  %152 = icmp eq i32 %151, 0
  br i1 %152, label %153, label %156
153:
  %154 = load ptr, ptr %15, align 8
  %155 = icmp ne ptr %154, null
  br label %156
156:
  %157 = phi i1 [ true, %148 ], [ %155, %153 ]
  %158 = getelementptr inbounds nuw i8, ptr %138, i32 10
  %159 = load i8, ptr %158, align 2
  %160 = and i8 %159, 8
  %161 = icmp ne i8 %160, 0
  %162 = select i1 %161, i1 %149, i1 false
  br i1 %162, label %163, label %178
163:
  %164 = and i8 %159, 1
  %165 = icmp eq i8 %164, 0
  %166 = and i1 %157, %165
  br i1 %166, label %178, label %167
167:
  %168 = getelementptr inbounds nuw i8, ptr %138, i32 8
  %169 = load i8, ptr %168, align 4
  %170 = sext i8 %169 to i32
  %171 = sext i8 %159 to i32
  %172 = load ptr, ptr %140, align 8
  %173 = getelementptr inbounds nuw i8, ptr %140, i32 48
  %174 = load i64, ptr %173, align 8
  %175 = add nsw i64 %174, %105
  %176 = call fastcc zeroext i1 @abi.suspicious(i32 noundef %170, i32 noundef %121, i32 noundef %171, ptr noundef %172, i64 noundef %175, i32 noundef %110) #49
  %177 = xor i1 %176, true
  br label %178
178:
  %179 = phi i1 [ false, %163 ], [ %177, %167 ], [ false, %156 ]
  %180 = getelementptr inbounds nuw i8, ptr %140, i32 80
  %181 = zext i1 %179 to i8
  store i8 %181, ptr %180, align 8
  %182 = add nsw i32 %128, 1
  %183 = load i32, ptr %122, align 4
  br label %126
184:
  %185 = load i32, ptr %9, align 8
  br label %186
186:
  %187 = phi i32 [ %744, %743 ], [ %185, %184 ]
  %188 = phi i64 [ %201, %743 ], [ %105, %184 ]
  %189 = icmp eq i32 %187, 0
  br i1 %189, label %190, label %745
190:
  %191 = icmp slt i64 %188, %104
  br i1 %191, label %192, label %750
192:
  %193 = sub nsw i64 %104, %188
  %194 = load i32, ptr %17, align 8
  %195 = zext i32 %194 to i64
  %196 = call i64 @llvm.smin.i64(i64 %193, i64 %195)
  %197 = load ptr, ptr %18, align 4
  %198 = load i8, ptr %11, align 4
  %199 = trunc nuw i8 %198 to i1
  %200 = getelementptr inbounds nuw i8, ptr %197, i32 20
  %201 = add i64 %196, %188
  br i1 %199, label %580, label %202
202:
  %203 = phi i32 [ %579, %578 ], [ 0, %192 ]
  %204 = icmp eq i32 %203, %16
  br i1 %204, label %580, label %205
205:
  %206 = load ptr, ptr %200, align 4
  %207 = getelementptr inbounds nuw ptr, ptr %206, i32 %203
  %208 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %13, i32 %203
  %209 = load ptr, ptr %4, align 8
  %210 = getelementptr inbounds nuw i8, ptr %209, i32 92
  %211 = load ptr, ptr %210, align 4
  %212 = getelementptr inbounds nuw %struct.Feed, ptr %211, i32 %203
  %213 = getelementptr inbounds nuw i8, ptr %209, i32 96
  %214 = load ptr, ptr %213, align 8
  %215 = getelementptr inbounds nuw i8, ptr %212, i32 4
  %216 = load i32, ptr %215, align 4
  %217 = getelementptr inbounds %struct.Source, ptr %214, i32 %216
  %218 = load ptr, ptr %14, align 8
  %219 = getelementptr inbounds %struct.Column, ptr %218, i32 %216
  %220 = getelementptr inbounds nuw i8, ptr %208, i32 4
  %221 = load i32, ptr %220, align 4
  %222 = getelementptr inbounds i8, ptr @abi.sizes, i32 %221
  %223 = load i8, ptr %222, align 1
  %224 = zext i8 %223 to i32
  %225 = call fastcc zeroext i1 @abi.borrows(ptr noundef %208, ptr noundef %212, ptr noundef %217) #49
  br i1 %225, label %230, label %226
226:
  %227 = load ptr, ptr %19, align 4
  %228 = getelementptr inbounds nuw ptr, ptr %227, i32 %203
  %229 = load ptr, ptr %228, align 4
  br label %301
230:
  %231 = getelementptr inbounds nuw i8, ptr %219, i32 48
  %232 = load i64, ptr %231, align 8
  %233 = getelementptr inbounds nuw i8, ptr %208, i32 16
  %234 = load i64, ptr %233, align 8
  %235 = mul nsw i64 %234, %188
  %236 = add nsw i64 %235, %232
  %237 = load ptr, ptr %15, align 8
  %238 = icmp eq ptr %237, null
  br i1 %238, label %242, label %239
239:
  %240 = call fastcc i64 @abi.next_null(ptr noundef nonnull readonly %15, i64 noundef %188, i64 noundef %201) #49
  %241 = icmp slt i64 %240, %201
  br i1 %241, label %278, label %242
242:
  %243 = getelementptr inbounds nuw i8, ptr %219, i32 76
  %244 = load i32, ptr %243, align 4
  %245 = getelementptr inbounds nuw i8, ptr %219, i32 72
  %246 = call i32 @llvm.smax.i32(i32 %244, i32 0)
  br label %247
247:
  %248 = phi i32 [ 0, %242 ], [ %262, %261 ]
  %249 = icmp eq i32 %248, %246
  br i1 %249, label %263, label %250
250:
  %251 = load ptr, ptr %245, align 8
  %252 = getelementptr inbounds nuw %struct.Level, ptr %251, i32 %248
  %253 = getelementptr inbounds nuw i8, ptr %252, i32 16
  %254 = load i64, ptr %253, align 8
  %255 = mul nsw i64 %254, %201
  %256 = mul nsw i64 %254, %188
  %257 = icmp slt i64 %256, %255
  br i1 %257, label %258, label %261
258:
  %259 = call fastcc i64 @abi.next_null(ptr noundef nonnull %252, i64 noundef %256, i64 noundef %255) #49
  %260 = icmp slt i64 %259, %255
  br i1 %260, label %278, label %261
261:
  %262 = add nuw i32 %248, 1
  br label %247
263:
  %264 = getelementptr inbounds nuw i8, ptr %217, i32 8
  %265 = load i8, ptr %264, align 4
  %266 = sext i8 %265 to i32
  %267 = getelementptr inbounds nuw i8, ptr %217, i32 10
  %268 = load i8, ptr %267, align 2
  %269 = sext i8 %268 to i32
  %270 = load ptr, ptr %219, align 8
  %271 = mul nsw i64 %234, %196
  %272 = trunc i64 %271 to i32
  %273 = call fastcc zeroext i1 @abi.suspicious(i32 noundef %266, i32 noundef %221, i32 noundef %269, ptr noundef %270, i64 noundef %236, i32 noundef %272) #49
  br i1 %273, label %278, label %274
274:
  %275 = trunc i64 %236 to i32
  %276 = mul i32 %275, %224
  %277 = getelementptr inbounds nuw i8, ptr %270, i32 %276
  store ptr %277, ptr %207, align 4
  br label %578
278:
  %279 = load ptr, ptr %19, align 4
  %280 = getelementptr inbounds nuw ptr, ptr %279, i32 %203
  %281 = load ptr, ptr %280, align 4
  %282 = icmp eq ptr %281, null
  br i1 %282, label %283, label %301
283:
  %284 = call i64 @llvm.umin.i64(i64 %234, i64 4294967295)
  %285 = trunc nuw i64 %284 to i32
  %286 = call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %285, i32 %224)
  %287 = extractvalue { i32, i1 } %286, 1
  %288 = extractvalue { i32, i1 } %286, 0
  %289 = select i1 %287, i32 -1, i32 %288
  %290 = call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %194, i32 %289)
  %291 = extractvalue { i32, i1 } %290, 1
  %292 = extractvalue { i32, i1 } %290, 0
  %293 = select i1 %291, i32 -1, i32 %292
  %294 = call fastcc ptr @abi.take(ptr noundef %209, i32 noundef %293) #46
  %295 = load ptr, ptr %19, align 4
  %296 = getelementptr inbounds nuw ptr, ptr %295, i32 %203
  store ptr %294, ptr %296, align 4
  %297 = load ptr, ptr %19, align 4
  %298 = getelementptr inbounds nuw ptr, ptr %297, i32 %203
  %299 = load ptr, ptr %298, align 4
  %300 = icmp eq ptr %299, null
  br i1 %300, label %574, label %301
301:
  %302 = phi ptr [ %229, %226 ], [ %299, %283 ], [ %281, %278 ]
  store ptr %302, ptr %207, align 4
  %303 = load ptr, ptr %4, align 8
  %304 = call fastcc zeroext i1 @abi.by_column(ptr noundef %303, ptr noundef %212, i64 noundef range(i64 -9223372036854775808, 4294967296) %196) #49
  %305 = load i64, ptr %7, align 8
  %306 = sub i64 %305, %201
  %307 = getelementptr inbounds nuw i8, ptr %212, i32 8
  %308 = getelementptr inbounds nuw i8, ptr %208, i32 32
  %309 = select i1 %304, i32 %27, i32 1
  %310 = mul i32 %309, %224
  %311 = getelementptr inbounds nuw i8, ptr %208, i32 16
  %312 = call i64 @llvm.smin.i64(i64 %306, i64 range(i64 -9223372036854775808, 4294967296) %196)
  br label %313
313:
  %314 = phi i32 [ 0, %301 ], [ %573, %572 ]
  %315 = load i32, ptr %212, align 8
  %316 = icmp slt i32 %314, %315
  br i1 %316, label %317, label %578
317:
  %318 = getelementptr inbounds nuw %struct.Column, ptr %219, i32 %314
  %319 = getelementptr inbounds nuw i8, ptr %318, i32 80
  %320 = load i8, ptr %319, align 8
  %321 = trunc nuw i8 %320 to i1
  br i1 %321, label %572, label %322
322:
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #47
  store ptr %4, ptr %2, align 8
  store ptr %208, ptr %20, align 4
  %323 = getelementptr inbounds nuw %struct.Source, ptr %217, i32 %314
  store ptr %323, ptr %21, align 8
  store ptr %318, ptr %22, align 4
  %324 = load i8, ptr %307, align 8
  %325 = trunc nuw i8 %324 to i1
  br i1 %325, label %329, label %326
326:
  %327 = load ptr, ptr %308, align 8
  %328 = getelementptr inbounds nuw %struct.CarrotColumnDesc, ptr %327, i32 %314
  br label %329
329:
  %330 = phi ptr [ %328, %326 ], [ %208, %322 ]
  %331 = load ptr, ptr %330, align 4
  store ptr %331, ptr %23, align 8
  store i8 %324, ptr %24, align 4
  %332 = load ptr, ptr %19, align 4
  %333 = getelementptr inbounds nuw ptr, ptr %332, i32 %203
  %334 = load ptr, ptr %333, align 4
  %335 = mul i32 %310, %314
  %336 = getelementptr inbounds nuw i8, ptr %334, i32 %335
  store ptr %336, ptr %28, align 8
  br i1 %304, label %340, label %337
337:
  %338 = load i64, ptr %311, align 8
  %339 = trunc i64 %338 to i32
  br label %340
340:
  %341 = phi i32 [ %339, %337 ], [ 1, %329 ]
  store i32 %341, ptr %29, align 8
  store i64 %188, ptr %30, align 8
  store i64 %196, ptr %31, align 8
  store i64 %312, ptr %32, align 8
  br i1 %325, label %342, label %344
342:
  %343 = load i64, ptr %311, align 8
  br label %344
344:
  %345 = phi i64 [ %343, %342 ], [ 1, %340 ]
  store i64 %345, ptr %33, align 8
  %346 = getelementptr inbounds nuw i8, ptr %323, i32 8
  %347 = load i8, ptr %346, align 4
  %348 = sext i8 %347 to i32
  %349 = load i32, ptr %220, align 4
  %350 = mul nsw i64 %345, %196
  %351 = trunc i64 %350 to i32
  %352 = getelementptr inbounds nuw i8, ptr %318, i32 48
  %353 = load i64, ptr %352, align 8
  %354 = mul nsw i64 %345, %188
  %355 = add nsw i64 %353, %354
  %356 = icmp eq i32 %349, 14
  %357 = select i1 %36, i1 %356, i1 false
  br i1 %357, label %358, label %515
358:
  %359 = select i1 %325, i32 1, i32 %341
  %360 = icmp eq i8 %347, 16
  br i1 %360, label %535, label %361
361:
  %362 = getelementptr inbounds nuw i8, ptr %323, i32 9
  %363 = load i8, ptr %362, align 1
  %364 = icmp ne i8 %363, 0
  %365 = icmp eq i8 %347, 19
  %366 = or i1 %365, %364
  br i1 %366, label %476, label %367
367:
  %368 = icmp eq i32 %351, 1
  br i1 %368, label %369, label %469
369:
  %370 = getelementptr inbounds nuw i8, ptr %318, i32 8
  %371 = load ptr, ptr %370, align 8
  %372 = trunc i64 %355 to i32
  switch i8 %347, label %423 [
    i8 17, label %373
    i8 18, label %399
  ]
373:
  %374 = getelementptr inbounds i32, ptr %371, i32 %372
  %375 = load i32, ptr %374, align 4
  %376 = sext i32 %375 to i64
  %377 = getelementptr i8, ptr %374, i32 4
  %378 = load i32, ptr %377, align 4
  %379 = sext i32 %378 to i64
  %380 = icmp slt i32 %375, 0
  %381 = icmp slt i32 %378, %375
  %382 = select i1 %380, i1 true, i1 %381
  br i1 %382, label %530, label %383
383:
  %384 = getelementptr inbounds nuw i8, ptr %318, i32 16
  %385 = load i64, ptr %384, align 8
  %386 = icmp slt i64 %385, %379
  br i1 %386, label %530, label %387
387:
  %388 = getelementptr inbounds nuw i8, ptr %318, i32 12
  %389 = load ptr, ptr %388, align 4
  %390 = icmp eq ptr %389, null
  %391 = icmp sgt i32 %378, %375
  %392 = select i1 %390, i1 %391, i1 false
  br i1 %392, label %530, label %393
393:
  %394 = sub nsw i64 %379, %376
  %395 = select i1 %390, ptr @abi.str.3, ptr %389
  %396 = ptrtoint ptr %395 to i32
  %397 = zext i32 %396 to i64
  %398 = add nuw nsw i64 %397, %376
  br label %465
399:
  %400 = getelementptr inbounds i64, ptr %371, i32 %372
  %401 = load i64, ptr %400, align 8
  %402 = getelementptr i8, ptr %400, i32 8
  %403 = load i64, ptr %402, align 8
  %404 = icmp slt i64 %401, 0
  %405 = icmp slt i64 %403, %401
  %406 = select i1 %404, i1 true, i1 %405
  br i1 %406, label %530, label %407
407:
  %408 = getelementptr inbounds nuw i8, ptr %318, i32 16
  %409 = load i64, ptr %408, align 8
  %410 = icmp sgt i64 %403, %409
  br i1 %410, label %530, label %411
411:
  %412 = getelementptr inbounds nuw i8, ptr %318, i32 12
  %413 = load ptr, ptr %412, align 4
  %414 = icmp eq ptr %413, null
  %415 = icmp sgt i64 %403, %401
  %416 = select i1 %414, i1 %415, i1 false
  br i1 %416, label %530, label %417
417:
  %418 = sub nsw i64 %403, %401
  %419 = select i1 %414, ptr @abi.str.3, ptr %413
  %420 = ptrtoint ptr %419 to i32
  %421 = zext i32 %420 to i64
  %422 = add nuw i64 %401, %421
  br label %465
423:
  %424 = getelementptr inbounds %struct.View, ptr %371, i32 %372
  %425 = load i32, ptr %424, align 4
  %426 = sext i32 %425 to i64
  %427 = getelementptr inbounds nuw i8, ptr %424, i32 4
  %428 = getelementptr inbounds nuw i8, ptr %424, i32 8
  %429 = load i32, ptr %428, align 4
  %430 = sext i32 %429 to i64
  %431 = getelementptr inbounds nuw i8, ptr %424, i32 12
  %432 = load i32, ptr %431, align 4
  %433 = sext i32 %432 to i64
  %434 = icmp slt i32 %425, 0
  br i1 %434, label %530, label %435
435:
  %436 = icmp samesign ult i32 %425, 13
  br i1 %436, label %437, label %440
437:
  %438 = ptrtoint ptr %427 to i32
  %439 = zext i32 %438 to i64
  br label %465
440:
  %441 = icmp slt i32 %429, 0
  br i1 %441, label %530, label %442
442:
  %443 = getelementptr inbounds nuw i8, ptr %318, i32 32
  %444 = load i64, ptr %443, align 8
  %445 = icmp sgt i64 %444, %430
  br i1 %445, label %446, label %530
446:
  %447 = getelementptr inbounds nuw i8, ptr %318, i32 24
  %448 = load ptr, ptr %447, align 8
  %449 = getelementptr inbounds nuw ptr, ptr %448, i32 %429
  %450 = load ptr, ptr %449, align 4
  %451 = icmp eq ptr %450, null
  %452 = icmp slt i32 %432, 0
  %453 = select i1 %451, i1 true, i1 %452
  br i1 %453, label %530, label %454
454:
  %455 = add nuw nsw i64 %433, %426
  %456 = getelementptr inbounds nuw i8, ptr %318, i32 28
  %457 = load ptr, ptr %456, align 4
  %458 = getelementptr inbounds nuw i64, ptr %457, i32 %429
  %459 = load i64, ptr %458, align 8
  %460 = icmp sgt i64 %455, %459
  br i1 %460, label %530, label %461
461:
  %462 = ptrtoint ptr %450 to i32
  %463 = zext i32 %462 to i64
  %464 = add nuw nsw i64 %463, %433
  br label %465
465:
  %466 = phi i64 [ %464, %461 ], [ %439, %437 ], [ %422, %417 ], [ %398, %393 ]
  %467 = phi i64 [ %426, %461 ], [ %426, %437 ], [ %418, %417 ], [ %394, %393 ]
  store i64 %466, ptr %336, align 8
  %468 = getelementptr inbounds nuw i8, ptr %336, i32 8
  store i64 %467, ptr %468, align 8
  br label %535
469:
  %470 = icmp eq i8 %347, 17
  %471 = getelementptr inbounds nuw i8, ptr %318, i32 8
  br i1 %470, label %474, label %472
472:
  %473 = call fastcc zeroext i1 @abi.gather_large_utf8(ptr noundef nonnull %471, i64 noundef %355, ptr noundef %336, i32 noundef %359, i32 noundef %351) #49
  br i1 %473, label %535, label %530
474:
  %475 = call fastcc zeroext i1 @abi.gather_utf8(ptr noundef nonnull %471, i64 noundef %355, ptr noundef %336, i32 noundef %359, i32 noundef %351) #49
  br i1 %475, label %535, label %530
476:
  %477 = icmp eq i8 %363, 0
  br i1 %477, label %481, label %478
478:
  %479 = sext i8 %363 to i32
  %480 = load ptr, ptr %318, align 8
  call fastcc void @abi.gather_codes(i32 noundef %479, ptr noundef %480, i64 noundef %355, ptr noundef %336, i32 noundef %359, i32 noundef %351) #49
  br label %481
481:
  %482 = getelementptr inbounds nuw i8, ptr %318, i32 8
  br label %483
483:
  %484 = phi i32 [ 0, %481 ], [ %514, %510 ]
  %485 = mul i32 %484, %359
  %486 = getelementptr inbounds nuw %struct.CarrotText, ptr %336, i32 %485
  %487 = load i8, ptr %362, align 1
  %488 = icmp eq i8 %487, 0
  %489 = sub i32 %351, %484
  br i1 %488, label %494, label %490
490:
  %491 = load i8, ptr %346, align 4
  %492 = sext i8 %491 to i32
  %493 = call fastcc i32 @abi.gather_coded(ptr noundef %318, i32 noundef %492, ptr noundef %486, i32 noundef %359, i32 noundef %489) #49
  br label %498
494:
  %495 = zext i32 %484 to i64
  %496 = add nsw i64 %355, %495
  %497 = call fastcc i32 @abi.gather_views(ptr noundef nonnull %482, i64 noundef %496, ptr noundef %486, i32 noundef %359, i32 noundef %489) #49
  br label %498
498:
  %499 = phi i32 [ %493, %490 ], [ %497, %494 ]
  %500 = add i32 %499, %484
  %501 = icmp ult i32 %500, %351
  br i1 %501, label %502, label %535
502:
  %503 = load i8, ptr %362, align 1
  %504 = icmp eq i8 %503, 0
  br i1 %504, label %510, label %505
505:
  %506 = mul i32 %500, %359
  %507 = getelementptr inbounds nuw %struct.CarrotText, ptr %336, i32 %506
  %508 = getelementptr inbounds nuw i8, ptr %507, i32 8
  %509 = load i64, ptr %508, align 8
  br label %510
510:
  %511 = phi i64 [ %509, %505 ], [ 0, %502 ]
  %512 = call fastcc i32 @abi.no_text(ptr noundef nonnull readonly %2, i32 noundef %500, i64 noundef %511) #46
  %513 = icmp eq i32 %512, 0
  %514 = add nuw i32 %500, 1
  br i1 %513, label %483, label %570
515:
  %516 = getelementptr inbounds nuw i8, ptr %323, i32 9
  %517 = load i8, ptr %516, align 1
  %518 = icmp eq i8 %517, 0
  %519 = getelementptr inbounds nuw i8, ptr %323, i32 10
  %520 = load i8, ptr %519, align 2
  %521 = sext i8 %520 to i32
  br i1 %518, label %522, label %526
522:
  %523 = load ptr, ptr %318, align 8
  %524 = call fastcc zeroext i1 @abi.suspicious(i32 noundef %348, i32 noundef %349, i32 noundef %521, ptr noundef %523, i64 noundef %355, i32 noundef %351) #49
  %525 = select i1 %325, i32 1, i32 %341
  call fastcc void @abi.gather(i32 noundef %348, i32 noundef %349, ptr noundef %523, i64 noundef %355, ptr noundef %336, i32 noundef %525, i32 noundef %351) #49
  br i1 %524, label %534, label %535
526:
  %527 = call fastcc zeroext i1 @abi.suspicious(i32 noundef 12, i32 noundef %349, i32 noundef %521, ptr noundef null, i64 noundef 0, i32 noundef 0) #49
  %528 = call fastcc i32 @abi.gather_dictionary(ptr noundef nonnull readonly %2) #46
  %529 = icmp eq i32 %528, 0
  br i1 %529, label %533, label %570
530:
  %531 = call fastcc i32 @abi.bad_batch(ptr noundef nonnull %4, ptr noundef nonnull %323, ptr noundef %331, ptr noundef nonnull @abi.str.125) #46
  %532 = icmp eq i32 %531, 0
  br i1 %532, label %535, label %570
533:
  br i1 %527, label %534, label %535
534:
  call fastcc void @abi.check_values(ptr noundef nonnull readonly %2) #46
  br label %535
535:
  %536 = getelementptr inbounds nuw i8, ptr %318, i32 76
  %537 = getelementptr inbounds nuw i8, ptr %318, i32 72
  br label %538
538:
  %539 = phi i32 [ 0, %535 ], [ %550, %545 ]
  %540 = load i32, ptr %536, align 4
  %541 = icmp slt i32 %539, %540
  br i1 %541, label %545, label %542
542:
  %543 = load ptr, ptr %15, align 8
  %544 = icmp eq ptr %543, null
  br i1 %544, label %552, label %551
545:
  %546 = load ptr, ptr %537, align 8
  %547 = getelementptr inbounds nuw %struct.Level, ptr %546, i32 %539
  %548 = getelementptr inbounds nuw i8, ptr %547, i32 24
  %549 = load i64, ptr %548, align 8
  call fastcc void @abi.put_nulls(ptr noundef nonnull readonly %2, ptr noundef %547, i64 noundef %549) #49
  %550 = add nuw nsw i32 %539, 1
  br label %538
551:
  call fastcc void @abi.put_nulls(ptr noundef nonnull readonly %2, ptr noundef nonnull %15, i64 noundef %345) #49
  br label %552
552:
  %553 = getelementptr inbounds nuw i8, ptr %323, i32 9
  %554 = load i8, ptr %553, align 1
  %555 = icmp eq i8 %554, 0
  %556 = sext i8 %554 to i32
  %557 = select i1 %555, i32 %348, i32 %556
  %558 = load ptr, ptr %318, align 8
  %559 = icmp eq ptr %558, null
  %560 = icmp eq i32 %557, 11
  %561 = or i1 %559, %325
  %562 = select i1 %561, i1 true, i1 %560
  br i1 %562, label %569, label %563
563:
  %564 = and i64 %350, 4294967295
  %565 = add nsw i64 %355, %564
  %566 = getelementptr inbounds i8, ptr @abi.sizes, i32 %557
  %567 = load i8, ptr %566, align 1
  %568 = zext i8 %567 to i32
  call fastcc void @abi.fetch(ptr noundef %558, i64 noundef %565, i64 noundef %312, i32 noundef %568) #49
  br label %569
569:
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #47
  br label %572
570:
  %571 = phi i32 [ %512, %510 ], [ %531, %530 ], [ %528, %526 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #47
  br label %743
572:
  %573 = add nuw nsw i32 %314, 1
  br label %313
574:
  %575 = load ptr, ptr %37, align 8
  %576 = call fastcc i32 @abi.no_memory(ptr noundef %575) #46
  %577 = icmp eq i32 %576, 0
  br i1 %577, label %578, label %743
578:
  %579 = add nuw i32 %203, 1
  br label %202
580:
  %581 = load i64, ptr %38, align 8
  %582 = icmp eq i64 %581, 9223372036854775807
  br i1 %582, label %583, label %743
583:
  %584 = getelementptr inbounds nuw i8, ptr %197, i32 28
  %585 = getelementptr inbounds nuw i8, ptr %197, i32 24
  br label %586
586:
  %587 = phi i32 [ %648, %647 ], [ 0, %583 ]
  %588 = load ptr, ptr %197, align 4
  %589 = getelementptr inbounds nuw i8, ptr %588, i32 4
  %590 = load i32, ptr %589, align 4
  %591 = icmp slt i32 %587, %590
  br i1 %591, label %598, label %592
592:
  %593 = load ptr, ptr %4, align 8
  br i1 %43, label %656, label %594
594:
  %595 = getelementptr inbounds nuw i8, ptr %593, i32 64
  %596 = load ptr, ptr %595, align 8
  %597 = icmp eq ptr %596, null
  br i1 %597, label %656, label %649
598:
  %599 = getelementptr inbounds nuw i8, ptr %588, i32 12
  %600 = load ptr, ptr %599, align 4
  %601 = getelementptr inbounds nuw i32, ptr %600, i32 %587
  %602 = load i32, ptr %601, align 4
  %603 = getelementptr inbounds %struct.CarrotOutputDesc, ptr %39, i32 %602
  %604 = load ptr, ptr %584, align 4
  %605 = getelementptr inbounds ptr, ptr %604, i32 %602
  %606 = load ptr, ptr %605, align 4
  %607 = icmp eq ptr %606, null
  br i1 %607, label %608, label %647
608:
  %609 = load ptr, ptr %40, align 8
  %610 = icmp eq ptr %609, null
  br i1 %610, label %628, label %611
611:
  %612 = getelementptr inbounds nuw i8, ptr %609, i32 44
  %613 = load ptr, ptr %612, align 4
  %614 = getelementptr inbounds nuw ptr, ptr %613, i32 %587
  %615 = load ptr, ptr %614, align 4
  %616 = getelementptr inbounds nuw i8, ptr %603, i32 8
  %617 = load i32, ptr %616, align 8
  %618 = icmp eq i32 %617, 0
  br i1 %618, label %623, label %619
619:
  %620 = getelementptr inbounds nuw i8, ptr %615, i32 44
  %621 = load ptr, ptr %620, align 4
  %622 = load ptr, ptr %621, align 4
  br label %623
623:
  %624 = phi ptr [ %622, %619 ], [ %615, %611 ]
  %625 = getelementptr inbounds nuw i8, ptr %624, i32 40
  %626 = load ptr, ptr %625, align 8
  %627 = getelementptr inbounds nuw i8, ptr %626, i32 4
  br label %631
628:
  %629 = load ptr, ptr %41, align 4
  %630 = getelementptr inbounds nuw ptr, ptr %629, i32 %587
  br label %631
631:
  %632 = phi ptr [ %627, %623 ], [ %630, %628 ]
  %633 = load ptr, ptr %632, align 4
  %634 = getelementptr inbounds nuw i8, ptr %603, i32 16
  %635 = load i64, ptr %634, align 8
  %636 = mul nsw i64 %635, %188
  %637 = trunc i64 %636 to i32
  %638 = getelementptr inbounds nuw i8, ptr %603, i32 4
  %639 = load i32, ptr %638, align 4
  %640 = getelementptr inbounds i8, ptr @abi.sizes, i32 %639
  %641 = load i8, ptr %640, align 1
  %642 = zext i8 %641 to i32
  %643 = mul i32 %642, %637
  %644 = getelementptr inbounds nuw i8, ptr %633, i32 %643
  %645 = load ptr, ptr %585, align 4
  %646 = getelementptr inbounds ptr, ptr %645, i32 %602
  store ptr %644, ptr %646, align 4
  br label %647
647:
  %648 = add nuw nsw i32 %587, 1
  br label %586
649:
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #47
  store i64 %196, ptr %3, align 8
  %650 = load ptr, ptr %45, align 4
  %651 = load ptr, ptr %200, align 4
  %652 = load ptr, ptr %585, align 4
  %653 = load ptr, ptr %37, align 8
  %654 = call i32 %650(ptr noundef nonnull %596, ptr noundef %651, ptr noundef %652, ptr noundef nonnull %3, ptr noundef %653) #48
  %655 = icmp eq i32 %654, 0
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #47
  br i1 %655, label %665, label %743
656:
  %657 = getelementptr inbounds nuw i8, ptr %593, i32 92
  %658 = load ptr, ptr %657, align 4
  %659 = call fastcc zeroext i1 @abi.by_column(ptr noundef %593, ptr noundef %658, i64 noundef range(i64 -9223372036854775808, 4294967296) %196) #49
  %660 = load ptr, ptr %200, align 4
  %661 = load ptr, ptr %585, align 4
  %662 = getelementptr inbounds nuw i8, ptr %197, i32 16
  %663 = load ptr, ptr %662, align 4
  %664 = select i1 %659, ptr %46, ptr %47
  call void %664(ptr noundef %660, ptr noundef %661, ptr noundef %663, i64 noundef range(i64 -9223372036854775808, 4294967296) %196) #48
  br label %665
665:
  br i1 %52, label %666, label %685
666:
  %667 = load ptr, ptr %585, align 4
  %668 = getelementptr inbounds ptr, ptr %667, i32 %53
  %669 = load ptr, ptr %668, align 4
  br label %670
670:
  %671 = phi i64 [ 0, %666 ], [ %684, %683 ]
  %672 = icmp slt i64 %671, %196
  br i1 %672, label %673, label %685
673:
  %674 = trunc i64 %671 to i32
  %675 = getelementptr inbounds i32, ptr %669, i32 %674
  %676 = load i32, ptr %675, align 4
  %677 = icmp eq i32 %676, 0
  br i1 %677, label %683, label %678
678:
  %679 = load ptr, ptr %55, align 8
  %680 = getelementptr ptr, ptr %679, i32 %676
  %681 = getelementptr i8, ptr %680, i32 -4
  %682 = load ptr, ptr %681, align 4
  call fastcc void @abi.refuse_row(ptr noundef nonnull %4, i64 noundef %188, i64 noundef %671, ptr noundef %682) #46
  br label %683
683:
  %684 = add nuw nsw i64 %671, 1
  br label %670
685:
  %686 = load i64, ptr %38, align 8
  %687 = icmp eq i64 %686, 9223372036854775807
  br i1 %687, label %688, label %743
688:
  %689 = load i8, ptr %56, align 4
  %690 = trunc nuw i8 %689 to i1
  br i1 %690, label %691, label %694
691:
  %692 = call fastcc i32 @abi.null_rows(ptr noundef nonnull %4, ptr noundef nonnull readonly %197, i64 noundef %188, i64 noundef range(i64 -9223372036854775808, 4294967296) %196) #46
  %693 = icmp eq i32 %692, 0
  br i1 %693, label %694, label %743
694:
  %695 = getelementptr inbounds nuw i8, ptr %197, i32 4
  br label %696
696:
  %697 = phi i32 [ 0, %694 ], [ %742, %741 ]
  %698 = load i8, ptr %695, align 4
  %699 = trunc nuw i8 %698 to i1
  br i1 %699, label %700, label %743
700:
  %701 = load ptr, ptr %197, align 4
  %702 = getelementptr inbounds nuw i8, ptr %701, i32 4
  %703 = load i32, ptr %702, align 4
  %704 = icmp slt i32 %697, %703
  br i1 %704, label %705, label %743
705:
  %706 = getelementptr inbounds nuw i8, ptr %701, i32 12
  %707 = load ptr, ptr %706, align 4
  %708 = getelementptr inbounds nuw i32, ptr %707, i32 %697
  %709 = load i32, ptr %708, align 4
  %710 = getelementptr inbounds %struct.CarrotOutputDesc, ptr %39, i32 %709
  %711 = getelementptr inbounds nuw i8, ptr %710, i32 4
  %712 = load i32, ptr %711, align 4
  %713 = icmp eq i32 %712, 11
  br i1 %713, label %714, label %741
714:
  %715 = load ptr, ptr %40, align 8
  %716 = getelementptr inbounds nuw i8, ptr %715, i32 44
  %717 = load ptr, ptr %716, align 4
  %718 = getelementptr inbounds nuw ptr, ptr %717, i32 %697
  %719 = load ptr, ptr %718, align 4
  %720 = getelementptr inbounds nuw i8, ptr %710, i32 8
  %721 = load i32, ptr %720, align 8
  %722 = icmp eq i32 %721, 0
  br i1 %722, label %727, label %723
723:
  %724 = getelementptr inbounds nuw i8, ptr %719, i32 44
  %725 = load ptr, ptr %724, align 4
  %726 = load ptr, ptr %725, align 4
  br label %727
727:
  %728 = phi ptr [ %726, %723 ], [ %719, %714 ]
  %729 = getelementptr inbounds nuw i8, ptr %728, i32 40
  %730 = load ptr, ptr %729, align 8
  %731 = getelementptr inbounds nuw i8, ptr %730, i32 4
  %732 = load ptr, ptr %731, align 4
  %733 = getelementptr inbounds nuw i8, ptr %710, i32 16
  %734 = load i64, ptr %733, align 8
  %735 = mul nsw i64 %734, %188
  %736 = load ptr, ptr %584, align 4
  %737 = getelementptr inbounds ptr, ptr %736, i32 %709
  %738 = load ptr, ptr %737, align 4
  %739 = mul nsw i64 %734, %196
  %740 = trunc i64 %739 to i32
  call fastcc void @abi.pack_bits(ptr noundef %732, i64 noundef %735, ptr noundef %738, i32 noundef %740) #49
  br label %741
741:
  %742 = add nuw nsw i32 %697, 1
  br label %696
743:
  %744 = phi i32 [ %571, %570 ], [ 3, %580 ], [ 3, %685 ], [ %692, %691 ], [ %654, %649 ], [ 0, %696 ], [ 0, %700 ], [ %576, %574 ]
  store i32 %744, ptr %9, align 8
  br label %186
745:
  %746 = load ptr, ptr %10, align 8
  %747 = icmp eq ptr %746, null
  br i1 %747, label %750, label %748
748:
  %749 = trunc i64 %105 to i32
  call fastcc void @abi.fail_turn(ptr noundef %746, i32 noundef %749) #46
  br label %750
750:
  br label %57
751:
  ret void
}
define internal fastcc zeroext i1 @abi.borrows(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2) unnamed_addr #18 {
  %4 = getelementptr inbounds nuw i8, ptr %1, i32 8
  %5 = load i8, ptr %4, align 8
  %6 = trunc nuw i8 %5 to i1
  br i1 %6, label %7, label %20
7:
  %8 = getelementptr inbounds nuw i8, ptr %2, i32 9
  %9 = load i8, ptr %8, align 1
  %10 = icmp eq i8 %9, 0
  br i1 %10, label %11, label %20
11:
  %12 = getelementptr inbounds nuw i8, ptr %2, i32 8
  %13 = load i8, ptr %12, align 4
  %14 = sext i8 %13 to i32
  %15 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %16 = load i32, ptr %15, align 4
  %17 = icmp eq i32 %16, %14
  %18 = icmp ne i8 %13, 11
  %19 = and i1 %18, %17
  br label %20
20:
  %21 = phi i1 [ %19, %11 ], [ false, %7 ], [ false, %3 ]
  ret i1 %21
}
define internal fastcc i32 @abi.layout(ptr noundef nonnull captures(none) initializes((16, 24)) %0, ptr noundef captures(address_is_null) %1, ptr noundef %2, i32 noundef %3) unnamed_addr #19 {
  %5 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 28), align 4
  %6 = sext i32 %5 to i64
  %7 = tail call i64 @llvm.umin.i64(i64 %6, i64 4294967295)
  %8 = trunc nuw i64 %7 to i32
  %9 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 32), align 8
  %10 = sext i32 %9 to i64
  %11 = tail call i64 @llvm.umin.i64(i64 %10, i64 4294967295)
  %12 = trunc nuw i64 %11 to i32
  %13 = icmp eq ptr %1, null
  br i1 %13, label %37, label %14
14:
  %15 = load i32, ptr @carrot_parts, align 4
  %16 = and i32 %15, 2048
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %18, label %21
18:
  %19 = getelementptr inbounds nuw i8, ptr %1, i32 20
  %20 = load i32, ptr %19, align 4
  br label %28
21:
  %22 = load ptr, ptr %1, align 8
  %23 = getelementptr inbounds nuw i8, ptr %22, i32 64
  %24 = load ptr, ptr %23, align 8
  %25 = icmp eq ptr %24, null
  %26 = getelementptr inbounds nuw i8, ptr %1, i32 20
  %27 = load i32, ptr %26, align 4
  br i1 %25, label %28, label %43
28:
  %29 = phi i32 [ %20, %18 ], [ %27, %21 ]
  %30 = icmp eq i32 %5, 0
  br i1 %30, label %37, label %31
31:
  %32 = load ptr, ptr %1, align 8
  %33 = getelementptr inbounds nuw i8, ptr %32, i32 92
  %34 = load ptr, ptr %33, align 4
  %35 = zext i32 %3 to i64
  %36 = tail call fastcc zeroext i1 @abi.by_column(ptr noundef %32, ptr noundef %34, i64 noundef %35) #49
  br label %37
37:
  %38 = phi i32 [ %29, %31 ], [ %29, %28 ], [ 0, %4 ]
  %39 = phi i1 [ %36, %31 ], [ false, %28 ], [ false, %4 ]
  %40 = tail call fastcc i32 @abi.arena_size(i32 noundef %3, i1 noundef zeroext %39) #49
  %41 = tail call i32 @llvm.uadd.sat.i32(i32 %40, i32 63)
  %42 = and i32 %41, -64
  br label %43
43:
  %44 = phi i32 [ %38, %37 ], [ %27, %21 ]
  %45 = phi i1 [ false, %37 ], [ true, %21 ]
  %46 = phi i32 [ %42, %37 ], [ 0, %21 ]
  %47 = icmp eq ptr %2, null
  %48 = getelementptr inbounds nuw i8, ptr %0, i32 16
  store ptr %2, ptr %48, align 4
  %49 = sext i32 %44 to i64
  %50 = tail call i64 @llvm.umin.i64(i64 %49, i64 4294967295)
  %51 = trunc nuw i64 %50 to i32
  %52 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 216), align 8
  %53 = tail call i64 @llvm.umin.i64(i64 %52, i64 4294967295)
  %54 = trunc nuw i64 %53 to i32
  %55 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %51, i32 %54)
  %56 = extractvalue { i32, i1 } %55, 1
  %57 = extractvalue { i32, i1 } %55, 0
  %58 = getelementptr inbounds nuw i8, ptr %2, i32 %46
  %59 = tail call i32 @llvm.uadd.sat.i32(i32 %57, i32 63)
  %60 = and i32 %59, -64
  %61 = select i1 %56, i32 -64, i32 %60
  %62 = tail call noundef i32 @llvm.uadd.sat.i32(i32 %46, i32 %61)
  %63 = or i1 %47, %45
  br i1 %63, label %79, label %64
64:
  br i1 %13, label %67, label %65
65:
  %66 = load ptr, ptr %1, align 8
  br label %67
67:
  %68 = phi ptr [ %66, %65 ], [ @abi.process_heap, %64 ]
  %69 = icmp eq i64 %52, 0
  br i1 %69, label %79, label %70
70:
  %71 = getelementptr inbounds nuw i8, ptr %68, i32 12
  %72 = load ptr, ptr %71, align 4
  store ptr %72, ptr %2, align 4
  %73 = load ptr, ptr %68, align 8
  %74 = getelementptr inbounds nuw i8, ptr %2, i32 4
  store ptr %73, ptr %74, align 4
  %75 = getelementptr inbounds nuw i8, ptr %2, i32 8
  store ptr %58, ptr %75, align 4
  %76 = getelementptr inbounds nuw i8, ptr %2, i32 12
  store i32 %54, ptr %76, align 4
  %77 = getelementptr inbounds nuw i8, ptr %2, i32 20
  store i32 %44, ptr %77, align 4
  %78 = getelementptr inbounds nuw i8, ptr %2, i32 16
  store ptr null, ptr %78, align 4
  br label %79
79:
  %80 = add i32 %12, %8
  %81 = shl i32 %80, 3
  %82 = getelementptr inbounds nuw i8, ptr %2, i32 %62
  %83 = select i1 %47, ptr null, ptr %82
  %84 = tail call noundef i32 @llvm.uadd.sat.i32(i32 %81, i32 63)
  %85 = and i32 %84, -64
  %86 = tail call noundef i32 @llvm.uadd.sat.i32(i32 %62, i32 %85)
  %87 = getelementptr inbounds nuw ptr, ptr %83, i32 %8
  %88 = select i1 %47, ptr null, ptr %87
  %89 = getelementptr inbounds nuw i8, ptr %0, i32 20
  store ptr %83, ptr %89, align 4
  br i1 %47, label %96, label %90
90:
  %91 = shl i32 %8, 3
  %92 = getelementptr inbounds nuw i8, ptr %82, i32 %91
  %93 = getelementptr inbounds nuw i8, ptr %0, i32 24
  store ptr %92, ptr %93, align 4
  %94 = getelementptr inbounds nuw ptr, ptr %92, i32 %12
  %95 = getelementptr inbounds nuw i8, ptr %0, i32 28
  store ptr %94, ptr %95, align 4
  br label %96
96:
  %97 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 44), align 4
  %98 = zext i32 %3 to i64
  %99 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 56), align 8
  %100 = tail call i64 @llvm.umin.i64(i64 %99, i64 4294967295)
  %101 = trunc nuw i64 %100 to i32
  %102 = add i32 %101, 16
  %103 = getelementptr inbounds nuw i8, ptr %0, i32 12
  %104 = tail call i32 @llvm.smax.i32(i32 %5, i32 0)
  br label %105
105:
  %106 = phi i32 [ %86, %96 ], [ %161, %167 ]
  %107 = phi i32 [ 0, %96 ], [ %168, %167 ]
  %108 = icmp eq i32 %107, %104
  br i1 %108, label %109, label %118
109:
  %110 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 48), align 8
  %111 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %112 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %113 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 92), align 4
  %114 = add nsw i32 %113, -1
  %115 = getelementptr inbounds nuw i8, ptr %0, i32 28
  %116 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %117 = tail call i32 @llvm.smax.i32(i32 %9, i32 0)
  br label %169
118:
  %119 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %97, i32 %107
  br i1 %13, label %120, label %123
120:
  %121 = load i8, ptr %103, align 4
  %122 = icmp eq i8 %121, 0
  br i1 %122, label %160, label %136
123:
  %124 = load ptr, ptr %1, align 8
  %125 = getelementptr inbounds nuw i8, ptr %124, i32 92
  %126 = load ptr, ptr %125, align 4
  %127 = getelementptr inbounds nuw %struct.Feed, ptr %126, i32 %107
  %128 = getelementptr inbounds nuw i8, ptr %124, i32 96
  %129 = load ptr, ptr %128, align 8
  %130 = getelementptr inbounds nuw i8, ptr %127, i32 4
  %131 = load i32, ptr %130, align 4
  %132 = getelementptr inbounds %struct.Source, ptr %129, i32 %131
  %133 = tail call fastcc zeroext i1 @abi.borrows(ptr noundef %119, ptr noundef %127, ptr noundef %132) #49
  %134 = tail call fastcc zeroext i1 @abi.by_column(ptr noundef %124, ptr noundef %127, i64 noundef %98) #49
  %135 = select i1 %134, i32 %102, i32 %3
  br i1 %133, label %160, label %136
136:
  %137 = phi i32 [ %135, %123 ], [ %3, %120 ]
  %138 = getelementptr inbounds nuw i8, ptr %119, i32 16
  %139 = load i64, ptr %138, align 8
  %140 = tail call i64 @llvm.umin.i64(i64 %139, i64 4294967295)
  %141 = trunc nuw i64 %140 to i32
  %142 = getelementptr inbounds nuw i8, ptr %119, i32 4
  %143 = load i32, ptr %142, align 4
  %144 = getelementptr inbounds i8, ptr @abi.sizes, i32 %143
  %145 = load i8, ptr %144, align 1
  %146 = zext i8 %145 to i32
  %147 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %141, i32 %146)
  %148 = extractvalue { i32, i1 } %147, 1
  %149 = extractvalue { i32, i1 } %147, 0
  %150 = select i1 %148, i32 -1, i32 %149
  %151 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %137, i32 %150)
  %152 = extractvalue { i32, i1 } %151, 1
  %153 = extractvalue { i32, i1 } %151, 0
  %154 = getelementptr inbounds nuw i8, ptr %2, i32 %106
  %155 = select i1 %47, ptr null, ptr %154
  %156 = tail call i32 @llvm.uadd.sat.i32(i32 %153, i32 63)
  %157 = and i32 %156, -64
  %158 = select i1 %152, i32 -64, i32 %157
  %159 = tail call noundef i32 @llvm.uadd.sat.i32(i32 %106, i32 %158)
  br label %160
160:
  %161 = phi i32 [ %106, %120 ], [ %159, %136 ], [ %106, %123 ]
  %162 = phi ptr [ null, %120 ], [ %155, %136 ], [ null, %123 ]
  br i1 %47, label %167, label %163
163:
  %164 = getelementptr inbounds nuw ptr, ptr %87, i32 %107
  store ptr %162, ptr %164, align 4
  %165 = load ptr, ptr %89, align 4
  %166 = getelementptr inbounds nuw ptr, ptr %165, i32 %107
  store ptr %162, ptr %166, align 4
  br label %167
167:
  %168 = add nuw i32 %107, 1
  br label %105
169:
  %170 = phi i32 [ %231, %238 ], [ %106, %109 ]
  %171 = phi i32 [ %239, %238 ], [ 0, %109 ]
  %172 = icmp eq i32 %171, %117
  br i1 %172, label %173, label %174
173:
  br i1 %13, label %305, label %240
174:
  %175 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %110, i32 %171
  %176 = load i32, ptr %111, align 4
  %177 = icmp eq i32 %176, %171
  br i1 %177, label %230, label %178
178:
  %179 = load ptr, ptr %0, align 4
  %180 = icmp eq ptr %179, null
  %181 = getelementptr inbounds nuw i8, ptr %179, i32 12
  br i1 %180, label %202, label %182
182:
  %183 = getelementptr inbounds nuw i8, ptr %179, i32 4
  %184 = load i32, ptr %183, align 4
  %185 = tail call i32 @llvm.smax.i32(i32 %184, i32 0)
  br label %186
186:
  %187 = phi i32 [ %194, %189 ], [ 0, %182 ]
  %188 = icmp eq i32 %187, %185
  br i1 %188, label %202, label %189
189:
  %190 = load ptr, ptr %181, align 4
  %191 = getelementptr inbounds nuw i32, ptr %190, i32 %187
  %192 = load i32, ptr %191, align 4
  %193 = icmp eq i32 %192, %171
  %194 = add nuw i32 %187, 1
  br i1 %193, label %195, label %186
195:
  %196 = load i8, ptr %112, align 4
  %197 = trunc nuw i8 %196 to i1
  br i1 %197, label %198, label %230
198:
  %199 = getelementptr inbounds nuw i8, ptr %175, i32 4
  %200 = load i32, ptr %199, align 4
  %201 = icmp eq i32 %200, 11
  br i1 %201, label %202, label %230
202:
  %203 = getelementptr inbounds nuw i8, ptr %175, i32 4
  %204 = load i32, ptr %203, align 4
  br i1 %45, label %205, label %209
205:
  %206 = icmp eq i32 %204, 11
  %207 = icmp eq i32 %171, %114
  %208 = select i1 %206, i1 true, i1 %207
  br i1 %208, label %209, label %230
209:
  %210 = getelementptr inbounds nuw i8, ptr %175, i32 16
  %211 = load i64, ptr %210, align 8
  %212 = tail call i64 @llvm.umin.i64(i64 %211, i64 4294967295)
  %213 = trunc nuw i64 %212 to i32
  %214 = getelementptr inbounds i8, ptr @abi.sizes, i32 %204
  %215 = load i8, ptr %214, align 1
  %216 = zext i8 %215 to i32
  %217 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %213, i32 %216)
  %218 = extractvalue { i32, i1 } %217, 1
  %219 = extractvalue { i32, i1 } %217, 0
  %220 = select i1 %218, i32 -1, i32 %219
  %221 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %3, i32 %220)
  %222 = extractvalue { i32, i1 } %221, 1
  %223 = extractvalue { i32, i1 } %221, 0
  %224 = getelementptr inbounds nuw i8, ptr %2, i32 %170
  %225 = select i1 %47, ptr null, ptr %224
  %226 = tail call i32 @llvm.uadd.sat.i32(i32 %223, i32 63)
  %227 = and i32 %226, -64
  %228 = select i1 %222, i32 -64, i32 %227
  %229 = tail call noundef i32 @llvm.uadd.sat.i32(i32 %170, i32 %228)
  br label %230
230:
  %231 = phi i32 [ %170, %198 ], [ %229, %209 ], [ %170, %205 ], [ %170, %174 ], [ %170, %195 ]
  %232 = phi ptr [ null, %198 ], [ %225, %209 ], [ null, %205 ], [ null, %174 ], [ null, %195 ]
  br i1 %47, label %238, label %233
233:
  %234 = load ptr, ptr %115, align 4
  %235 = getelementptr inbounds nuw ptr, ptr %234, i32 %171
  store ptr %232, ptr %235, align 4
  %236 = load ptr, ptr %116, align 4
  %237 = getelementptr inbounds nuw ptr, ptr %236, i32 %171
  store ptr %232, ptr %237, align 4
  br label %238
238:
  %239 = add nuw i32 %171, 1
  br label %169
240:
  %241 = load ptr, ptr %1, align 8
  %242 = getelementptr inbounds nuw i8, ptr %241, i32 88
  %243 = load i32, ptr %242, align 8
  %244 = sext i32 %243 to i64
  %245 = tail call i64 @llvm.umin.i64(i64 %244, i64 4294967295)
  %246 = trunc nuw i64 %245 to i32
  %247 = getelementptr inbounds nuw i8, ptr %1, i32 76
  store ptr %88, ptr %247, align 4
  %248 = getelementptr inbounds nuw i8, ptr %2, i32 %170
  %249 = select i1 %47, ptr null, ptr %248
  %250 = tail call noundef i32 @llvm.uadd.sat.i32(i32 %3, i32 63)
  %251 = and i32 %250, -64
  %252 = tail call noundef i32 @llvm.uadd.sat.i32(i32 %170, i32 %251)
  %253 = getelementptr inbounds nuw i8, ptr %1, i32 80
  store ptr %249, ptr %253, align 8
  %254 = getelementptr inbounds nuw i8, ptr %2, i32 %252
  %255 = select i1 %47, ptr null, ptr %254
  %256 = getelementptr inbounds nuw i8, ptr %1, i32 72
  store ptr %255, ptr %256, align 8
  %257 = getelementptr inbounds nuw i8, ptr %241, i32 96
  br label %258
258:
  %259 = phi i32 [ 0, %240 ], [ %285, %278 ]
  %260 = phi i32 [ 0, %240 ], [ %286, %278 ]
  %261 = icmp eq i32 %260, %246
  br i1 %261, label %262, label %278
262:
  %263 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %246, i32 88)
  %264 = extractvalue { i32, i1 } %263, 1
  %265 = extractvalue { i32, i1 } %263, 0
  %266 = tail call i32 @llvm.uadd.sat.i32(i32 %265, i32 63)
  %267 = and i32 %266, -64
  %268 = select i1 %264, i32 -64, i32 %267
  %269 = tail call noundef i32 @llvm.uadd.sat.i32(i32 %252, i32 %268)
  %270 = icmp ugt i32 %259, 134217727
  %271 = shl i32 %259, 5
  %272 = tail call i32 @llvm.uadd.sat.i32(i32 %271, i32 63)
  %273 = and i32 %272, -64
  %274 = select i1 %270, i32 -64, i32 %273
  %275 = tail call noundef i32 @llvm.uadd.sat.i32(i32 %269, i32 %274)
  br i1 %47, label %305, label %276
276:
  %277 = getelementptr inbounds nuw i8, ptr %2, i32 %269
  br label %287
278:
  %279 = load ptr, ptr %257, align 8
  %280 = getelementptr inbounds nuw %struct.Source, ptr %279, i32 %260
  %281 = getelementptr inbounds nuw i8, ptr %280, i32 11
  %282 = load i8, ptr %281, align 1
  %283 = sext i8 %282 to i32
  %284 = add i32 %259, 1
  %285 = add i32 %284, %283
  %286 = add i32 %260, 1
  br label %258
287:
  %288 = phi ptr [ %303, %291 ], [ %277, %276 ]
  %289 = phi i32 [ %304, %291 ], [ 0, %276 ]
  %290 = icmp eq i32 %289, %246
  br i1 %290, label %305, label %291
291:
  %292 = load ptr, ptr %256, align 8
  %293 = getelementptr inbounds nuw %struct.Column, ptr %292, i32 %289
  %294 = getelementptr inbounds nuw i8, ptr %293, i32 72
  store ptr %288, ptr %294, align 8
  %295 = load ptr, ptr %1, align 8
  %296 = getelementptr inbounds nuw i8, ptr %295, i32 96
  %297 = load ptr, ptr %296, align 8
  %298 = getelementptr inbounds nuw %struct.Source, ptr %297, i32 %289
  %299 = getelementptr inbounds nuw i8, ptr %298, i32 11
  %300 = load i8, ptr %299, align 1
  %301 = sext i8 %300 to i32
  %302 = getelementptr %struct.Level, ptr %288, i32 %301
  %303 = getelementptr i8, ptr %302, i32 32
  %304 = add i32 %289, 1
  br label %287
305:
  %306 = phi i32 [ %170, %173 ], [ %275, %262 ], [ %275, %287 ]
  ret i32 %306
}
define internal fastcc i32 @abi.arena_size(i32 noundef %0, i1 noundef zeroext %1) unnamed_addr #20 {
  br i1 %1, label %12, label %3
3:
  %4 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 152), align 8
  %5 = tail call i64 @llvm.umin.i64(i64 %4, i64 4294967295)
  %6 = trunc nuw i64 %5 to i32
  %7 = icmp ugt i32 %0, %6
  br i1 %7, label %12, label %8
8:
  %9 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 160), align 8
  %10 = tail call i64 @llvm.umin.i64(i64 %9, i64 4294967295)
  %11 = trunc nuw i64 %10 to i32
  br label %27
12:
  %13 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 64), align 8
  %14 = tail call i64 @llvm.umin.i64(i64 %13, i64 4294967295)
  %15 = trunc nuw i64 %14 to i32
  %16 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 56), align 8
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %18, label %27
18:
  %19 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 72), align 8
  %20 = tail call i64 @llvm.umin.i64(i64 %19, i64 4294967295)
  %21 = trunc nuw i64 %20 to i32
  %22 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %0, i32 %21)
  %23 = extractvalue { i32, i1 } %22, 1
  %24 = extractvalue { i32, i1 } %22, 0
  %25 = tail call i32 @llvm.uadd.sat.i32(i32 %15, i32 %24)
  %26 = select i1 %23, i32 -1, i32 %25
  br label %27
27:
  %28 = phi i32 [ %11, %8 ], [ %26, %18 ], [ %15, %12 ]
  ret i32 %28
}
define internal fastcc zeroext i1 @abi.by_column(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef range(i64 -9223372036854775808, 4294967296) %2) unnamed_addr #18 {
  %4 = load i32, ptr @carrot_parts, align 4
  %5 = and i32 %4, 4
  %6 = icmp ne i32 %5, 0
  %7 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 140), align 4
  %8 = icmp ne ptr %7, null
  %9 = select i1 %6, i1 %8, i1 false
  br i1 %9, label %10, label %24
10:
  %11 = getelementptr inbounds nuw i8, ptr %1, i32 8
  %12 = load i8, ptr %11, align 8
  %13 = trunc nuw i8 %12 to i1
  %14 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 144), align 8
  %15 = icmp slt i64 %2, %14
  %16 = select i1 %13, i1 true, i1 %15
  br i1 %16, label %24, label %17
17:
  %18 = and i32 %4, 2048
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %24, label %20
20:
  %21 = getelementptr inbounds nuw i8, ptr %0, i32 64
  %22 = load ptr, ptr %21, align 8
  %23 = icmp eq ptr %22, null
  br label %24
24:
  %25 = phi i1 [ false, %3 ], [ false, %10 ], [ %23, %20 ], [ true, %17 ]
  ret i1 %25
}
define internal fastcc ptr @abi.bitmap(ptr noundef readonly captures(none) %0) unnamed_addr #21 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %3 = load i64, ptr %2, align 8
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %15, label %5
5:
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %7 = load i64, ptr %6, align 8
  %8 = icmp sgt i64 %7, 0
  br i1 %8, label %9, label %15
9:
  %10 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %11 = load ptr, ptr %10, align 8
  %12 = icmp eq ptr %11, null
  br i1 %12, label %15, label %13
13:
  %14 = load ptr, ptr %11, align 4
  br label %15
15:
  %16 = phi ptr [ %14, %13 ], [ null, %9 ], [ null, %5 ], [ null, %1 ]
  ret ptr %16
}
define internal fastcc ptr @abi.open_texts(ptr noundef writeonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef range(i32 -128, 128) %2) unnamed_addr #22 {
  %4 = getelementptr inbounds nuw i8, ptr %1, i32 40
  %5 = load ptr, ptr %4, align 8
  %6 = icmp eq i32 %2, 19
  %7 = icmp eq ptr %5, null
  br i1 %7, label %69, label %8
8:
  %9 = getelementptr inbounds nuw i8, ptr %5, i32 4
  %10 = load ptr, ptr %9, align 4
  %11 = icmp eq ptr %10, null
  br i1 %11, label %69, label %12
12:
  %13 = getelementptr inbounds nuw i8, ptr %1, i32 24
  %14 = load i64, ptr %13, align 8
  br i1 %6, label %15, label %17
15:
  %16 = icmp slt i64 %14, 3
  br i1 %16, label %69, label %19
17:
  %18 = icmp eq i64 %14, 3
  br i1 %18, label %19, label %69
19:
  store ptr %10, ptr %0, align 8
  %20 = ptrtoint ptr %10 to i32
  %21 = icmp eq i32 %2, 18
  %22 = select i1 %21, i32 7, i32 3
  %23 = and i32 %22, %20
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %25, label %69
25:
  br i1 %6, label %48, label %26
26:
  %27 = getelementptr inbounds nuw i8, ptr %1, i32 16
  %28 = load i64, ptr %27, align 8
  %29 = load i64, ptr %1, align 8
  %30 = add nsw i64 %29, %28
  %31 = getelementptr inbounds nuw i8, ptr %5, i32 8
  %32 = load ptr, ptr %31, align 4
  %33 = getelementptr inbounds nuw i8, ptr %0, i32 4
  store ptr %32, ptr %33, align 4
  %34 = icmp eq i32 %2, 17
  %35 = trunc i64 %30 to i32
  br i1 %34, label %36, label %40
36:
  %37 = getelementptr inbounds i32, ptr %10, i32 %35
  %38 = load i32, ptr %37, align 4
  %39 = sext i32 %38 to i64
  br label %43
40:
  %41 = getelementptr inbounds i64, ptr %10, i32 %35
  %42 = load i64, ptr %41, align 8
  br label %43
43:
  %44 = phi i64 [ %39, %36 ], [ %42, %40 ]
  %45 = getelementptr inbounds nuw i8, ptr %0, i32 8
  store i64 %44, ptr %45, align 8
  %46 = icmp slt i64 %44, 0
  %47 = select i1 %46, ptr @abi.str.125, ptr null
  br label %69
48:
  %49 = getelementptr inbounds nuw i8, ptr %1, i32 24
  %50 = load i64, ptr %49, align 8
  %51 = add nsw i64 %50, -3
  %52 = getelementptr inbounds nuw i8, ptr %0, i32 24
  store i64 %51, ptr %52, align 8
  %53 = getelementptr inbounds nuw i8, ptr %5, i32 8
  %54 = getelementptr inbounds nuw i8, ptr %0, i32 16
  store ptr %53, ptr %54, align 8
  %55 = load i64, ptr %49, align 8
  %56 = trunc i64 %55 to i32
  %57 = getelementptr ptr, ptr %5, i32 %56
  %58 = getelementptr i8, ptr %57, i32 -4
  %59 = load ptr, ptr %58, align 4
  %60 = getelementptr inbounds nuw i8, ptr %0, i32 20
  store ptr %59, ptr %60, align 4
  %61 = icmp eq i64 %51, 0
  br i1 %61, label %69, label %62
62:
  %63 = icmp eq ptr %59, null
  br i1 %63, label %69, label %64
64:
  %65 = ptrtoint ptr %59 to i32
  %66 = and i32 %65, 7
  %67 = icmp eq i32 %66, 0
  %68 = select i1 %67, ptr null, ptr @abi.str.126
  br label %69
69:
  %70 = phi ptr [ %47, %43 ], [ @abi.str.123, %3 ], [ @abi.str.124, %19 ], [ @abi.str.123, %17 ], [ @abi.str.123, %15 ], [ @abi.str.123, %8 ], [ null, %48 ], [ @abi.str.126, %62 ], [ %68, %64 ]
  ret ptr %70
}
define internal fastcc double @abi.f64_of_i64(i64 noundef %0) unnamed_addr #7 {
  %2 = icmp slt i64 %0, 0
  br i1 %2, label %3, label %13
3:
  %4 = sub i64 0, %0
  %5 = lshr i64 %4, 32
  %6 = trunc nuw i64 %5 to i32
  %7 = uitofp i32 %6 to double
  %8 = fmul double %7, 0x41F0000000000000
  %9 = trunc i64 %4 to i32
  %10 = uitofp i32 %9 to double
  %11 = fadd double %8, %10
  %12 = fneg double %11
  br label %21
13:
  %14 = lshr i64 %0, 32
  %15 = trunc nuw nsw i64 %14 to i32
  %16 = uitofp nneg i32 %15 to double
  %17 = fmul double %16, 0x41F0000000000000
  %18 = trunc i64 %0 to i32
  %19 = uitofp i32 %18 to double
  %20 = fadd double %17, %19
  br label %21
21:
  %22 = phi double [ %12, %3 ], [ %20, %13 ]
  ret double %22
}
define internal fastcc i32 @abi.bad_batch(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(address_is_null) %2, ptr noundef readonly captures(none) %3) unnamed_addr #2 {
  %5 = alloca %struct.Text, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #47
  %6 = icmp eq ptr %2, null
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %8 = load ptr, ptr %7, align 8
  br i1 %6, label %9, label %11
9:
  %10 = tail call fastcc i32 @abi.fail(ptr noundef %8, i32 noundef 3, ptr noundef %3) #46
  br label %15
11:
  %12 = getelementptr inbounds nuw i8, ptr %1, i32 4
  %13 = load i32, ptr %12, align 4
  call fastcc void @abi.begin_column(ptr noundef %5, ptr noundef %8, i32 noundef 3, i32 noundef %13, ptr noundef nonnull %2) #46
  call fastcc void @abi.put(ptr noundef %5, ptr noundef %3) #46
  %14 = call fastcc i32 @abi.end(ptr noundef %5) #46
  br label %15
15:
  %16 = phi i32 [ %14, %11 ], [ %10, %9 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #47
  ret i32 %16
}
define internal fastcc ptr @abi.values(ptr noundef readonly captures(none) %0, i32 noundef range(i32 -128, 128) %1, ptr noundef nonnull writeonly captures(none) %2) unnamed_addr #22 {
  %4 = icmp eq i32 %1, 11
  br i1 %4, label %11, label %5
5:
  %6 = getelementptr inbounds i8, ptr @abi.sizes, i32 %1
  %7 = load i8, ptr %6, align 1
  %8 = add i8 %7, 7
  %9 = and i8 %8, 7
  %10 = zext nneg i8 %9 to i32
  br label %11
11:
  %12 = phi i32 [ %10, %5 ], [ 0, %3 ]
  %13 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %14 = load i64, ptr %13, align 8
  %15 = icmp eq i64 %14, 2
  br i1 %15, label %16, label %28
16:
  %17 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %18 = load ptr, ptr %17, align 8
  %19 = icmp eq ptr %18, null
  br i1 %19, label %28, label %20
20:
  %21 = getelementptr inbounds nuw i8, ptr %18, i32 4
  %22 = load ptr, ptr %21, align 4
  %23 = icmp eq ptr %22, null
  br i1 %23, label %28, label %24
24:
  %25 = ptrtoint ptr %22 to i32
  %26 = and i32 %12, %25
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %30, label %28
28:
  %29 = phi ptr [ @abi.str.123, %11 ], [ @abi.str.123, %20 ], [ @abi.str.123, %16 ], [ @abi.str.124, %24 ]
  store ptr %29, ptr %2, align 4
  br label %30
30:
  %31 = phi ptr [ null, %28 ], [ %22, %24 ]
  ret ptr %31
}
define internal fastcc void @abi.fail_turn(ptr noundef nonnull captures(none) %0, i32 noundef %1) unnamed_addr #23 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %4 = load atomic i32, ptr %3 monotonic, align 8
  br label %5
5:
  %6 = phi i32 [ %4, %2 ], [ %11, %8 ]
  %7 = icmp ult i32 %1, %6
  br i1 %7, label %8, label %12
8:
  %9 = cmpxchg ptr %3, i32 %6, i32 %1 monotonic monotonic, align 8
  %10 = extractvalue { i32, i1 } %9, 1
  %11 = extractvalue { i32, i1 } %9, 0
  br i1 %10, label %12, label %5
12:
  ret void
}
define internal fastcc zeroext i1 @abi.suspicious(i32 noundef range(i32 -128, 128) %0, i32 noundef %1, i32 noundef range(i32 -128, 128) %2, ptr noundef readonly %3, i64 noundef %4, i32 noundef %5) unnamed_addr #24 {
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
  br label %48
18:
  %19 = and i32 %2, 6
  %20 = icmp eq i32 %19, 6
  br i1 %20, label %48, label %21
21:
  %22 = add i32 %1, -1
  %23 = icmp ult i32 %22, 2
  %24 = icmp eq i32 %1, 12
  %25 = or i1 %24, %23
  %26 = icmp ne i32 %0, 16
  %27 = and i1 %26, %25
  %28 = xor i1 %27, true
  %29 = or i1 %24, %28
  br i1 %29, label %48, label %30
30:
  switch i32 %0, label %47 [
    i32 1, label %31
    i32 2, label %38
    i32 12, label %48
  ]
31:
  %32 = select i1 %10, i32 2139095040, i32 2139095041
  %33 = trunc i64 %4 to i32
  %34 = getelementptr inbounds i32, ptr %3, i32 %33
  %35 = select i1 %8, i32 2147483647, i32 2139095040
  %36 = sub nsw i32 %35, %32
  %37 = tail call fastcc zeroext i1 @abi.any_u32(ptr noundef %34, i32 noundef %5, i32 noundef %32, i32 noundef %36) #49
  br label %48
38:
  %39 = icmp eq i32 %1, 1
  %40 = select i1 %39, i64 5183643170835005440, i64 9218868437227405312
  %41 = select i1 %10, i64 %40, i64 9218868437227405313
  %42 = trunc i64 %4 to i32
  %43 = getelementptr inbounds i64, ptr %3, i32 %42
  %44 = select i1 %8, i64 9223372036854775807, i64 9218868437227405312
  %45 = sub nsw i64 %44, %41
  %46 = tail call fastcc zeroext i1 @abi.any_u64(ptr noundef %43, i32 noundef %5, i64 noundef %41, i64 noundef %45) #49
  br label %48
47:
  br label %48
48:
  %49 = phi i1 [ %17, %16 ], [ false, %47 ], [ %27, %21 ], [ %37, %31 ], [ %46, %38 ], [ false, %18 ], [ true, %30 ]
  ret i1 %49
}
define internal fastcc zeroext i1 @abi.any_u32(ptr noundef %0, i32 noundef %1, i32 noundef range(i32 2139095040, 2139095042) %2, i32 noundef range(i32 -1, 8388608) %3) unnamed_addr #25 {
  %5 = icmp ult i32 %1, 16
  br i1 %5, label %6, label %18
6:
  %7 = phi i32 [ %17, %10 ], [ 0, %4 ]
  %8 = phi i1 [ %16, %10 ], [ false, %4 ]
  %9 = icmp eq i32 %7, %1
  br i1 %9, label %57, label %10
10:
  %11 = getelementptr inbounds nuw i32, ptr %0, i32 %7
  %12 = load i32, ptr %11, align 4
  %13 = and i32 %12, 2147483647
  %14 = sub nsw i32 %13, %2
  %15 = icmp ule i32 %14, %3
  %16 = or i1 %8, %15
  %17 = add nuw i32 %7, 1
  br label %6
18:
  %19 = shl nuw nsw i32 %1, 2
  %20 = add nsw i32 %19, -64
  %21 = getelementptr inbounds i8, ptr %0, i32 %20
  %22 = ptrtoint ptr %0 to i32
  %23 = sub i32 0, %22
  %24 = and i32 %23, 60
  %25 = getelementptr inbounds nuw i8, ptr %0, i32 %24
  %26 = load <16 x i32>, ptr %0, align 4
  %27 = and <16 x i32> %26, splat (i32 2147483647)
  %28 = insertelement <16 x i32> poison, i32 %2, i64 0
  %29 = shufflevector <16 x i32> %28, <16 x i32> poison, <16 x i32> zeroinitializer
  %30 = sub nsw <16 x i32> %27, %29
  %31 = icmp sgt i32 %24, %20
  %32 = select i1 %31, ptr %21, ptr %25
  br label %33
33:
  %34 = phi <16 x i32> [ %30, %18 ], [ %39, %33 ]
  %35 = phi ptr [ %32, %18 ], [ %40, %33 ]
  %36 = load <16 x i32>, ptr %35, align 4
  %37 = and <16 x i32> %36, splat (i32 2147483647)
  %38 = sub nsw <16 x i32> %37, %29
  %39 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %38, <16 x i32> %34)
  %40 = getelementptr inbounds nuw i8, ptr %35, i32 64
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
define internal fastcc zeroext i1 @abi.any_u64(ptr noundef %0, i32 noundef %1, i64 noundef range(i64 5183643170835005440, 9218868437227405314) %2, i64 noundef range(i64 -1, 4039728866019770368) %3) unnamed_addr #25 {
  %5 = icmp ult i32 %1, 16
  br i1 %5, label %6, label %18
6:
  %7 = phi i32 [ %17, %10 ], [ 0, %4 ]
  %8 = phi i1 [ %16, %10 ], [ false, %4 ]
  %9 = icmp eq i32 %7, %1
  br i1 %9, label %57, label %10
10:
  %11 = getelementptr inbounds nuw i64, ptr %0, i32 %7
  %12 = load i64, ptr %11, align 8
  %13 = and i64 %12, 9223372036854775807
  %14 = sub nsw i64 %13, %2
  %15 = icmp ule i64 %14, %3
  %16 = or i1 %8, %15
  %17 = add nuw i32 %7, 1
  br label %6
18:
  %19 = shl nuw nsw i32 %1, 3
  %20 = add nsw i32 %19, -128
  %21 = getelementptr inbounds i8, ptr %0, i32 %20
  %22 = ptrtoint ptr %0 to i32
  %23 = sub i32 0, %22
  %24 = and i32 %23, 56
  %25 = getelementptr inbounds nuw i8, ptr %0, i32 %24
  %26 = load <16 x i64>, ptr %0, align 8
  %27 = and <16 x i64> %26, splat (i64 9223372036854775807)
  %28 = insertelement <16 x i64> poison, i64 %2, i64 0
  %29 = shufflevector <16 x i64> %28, <16 x i64> poison, <16 x i32> zeroinitializer
  %30 = sub nsw <16 x i64> %27, %29
  %31 = icmp sgt i32 %24, %20
  %32 = select i1 %31, ptr %21, ptr %25
  br label %33
33:
  %34 = phi <16 x i64> [ %30, %18 ], [ %39, %33 ]
  %35 = phi ptr [ %32, %18 ], [ %40, %33 ]
  %36 = load <16 x i64>, ptr %35, align 8
  %37 = and <16 x i64> %36, splat (i64 9223372036854775807)
  %38 = sub nsw <16 x i64> %37, %29
  %39 = tail call <16 x i64> @llvm.umin.v16i64(<16 x i64> %38, <16 x i64> %34)
  %40 = getelementptr inbounds nuw i8, ptr %35, i32 128
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
define internal fastcc i32 @abi.null_rows(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, i64 noundef range(i64 -9223372036854775808, 4294967296) %3) unnamed_addr #3 {
  %5 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 48), align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %8 = getelementptr inbounds nuw i8, ptr %0, i32 80
  %9 = getelementptr inbounds nuw i8, ptr %1, i32 24
  br label %10
10:
  %11 = phi i32 [ 0, %4 ], [ %119, %118 ]
  %12 = load ptr, ptr %1, align 4
  %13 = getelementptr inbounds nuw i8, ptr %12, i32 4
  %14 = load i32, ptr %13, align 4
  %15 = icmp slt i32 %11, %14
  br i1 %15, label %16, label %120
16:
  %17 = getelementptr inbounds nuw i8, ptr %12, i32 12
  %18 = load ptr, ptr %17, align 4
  %19 = getelementptr inbounds nuw i32, ptr %18, i32 %11
  %20 = load i32, ptr %19, align 4
  %21 = getelementptr inbounds %struct.CarrotOutputDesc, ptr %5, i32 %20
  %22 = load ptr, ptr %6, align 8
  %23 = icmp eq ptr %22, null
  br i1 %23, label %67, label %24
24:
  %25 = getelementptr inbounds nuw i8, ptr %22, i32 44
  %26 = load ptr, ptr %25, align 4
  %27 = getelementptr inbounds nuw ptr, ptr %26, i32 %11
  %28 = load ptr, ptr %27, align 4
  %29 = icmp eq ptr %28, null
  br i1 %29, label %67, label %30
30:
  %31 = load ptr, ptr %0, align 8
  %32 = load i64, ptr %7, align 8
  %33 = getelementptr inbounds nuw i8, ptr %28, i32 40
  %34 = load ptr, ptr %33, align 8
  %35 = load atomic i32, ptr %34 acquire, align 4
  %36 = icmp eq i32 %35, 0
  br i1 %36, label %39, label %37
37:
  %38 = inttoptr i32 %35 to ptr
  br label %64
39:
  %40 = tail call i64 @llvm.umin.i64(i64 %32, i64 4294967295)
  %41 = trunc nuw i64 %40 to i32
  %42 = add i32 %41, 7
  %43 = lshr i32 %42, 3
  %44 = tail call fastcc ptr @abi.take(ptr noundef readonly %31, i32 noundef %43) #46
  %45 = icmp eq ptr %44, null
  br i1 %45, label %64, label %46
46:
  %47 = tail call ptr @memset(ptr noundef nonnull %44, i32 noundef 255, i32 noundef %43) #46
  %48 = and i64 %32, 7
  %49 = icmp eq i64 %48, 0
  br i1 %49, label %56, label %50
50:
  %51 = trunc nuw nsw i64 %48 to i8
  %52 = shl nsw i8 -1, %51
  %53 = xor i8 %52, -1
  %54 = getelementptr i8, ptr %44, i32 %43
  %55 = getelementptr i8, ptr %54, i32 -1
  store i8 %53, ptr %55, align 1
  br label %56
56:
  %57 = load ptr, ptr %33, align 8
  %58 = ptrtoint ptr %44 to i32
  %59 = cmpxchg ptr %57, i32 0, i32 %58 acq_rel acquire, align 4
  %60 = extractvalue { i32, i1 } %59, 1
  br i1 %60, label %67, label %61
61:
  %62 = extractvalue { i32, i1 } %59, 0
  %63 = inttoptr i32 %62 to ptr
  tail call fastcc void @abi.give(ptr noundef readonly %31, ptr noundef nonnull %44) #46
  br label %64
64:
  %65 = phi ptr [ %63, %61 ], [ null, %39 ], [ %38, %37 ]
  %66 = icmp eq ptr %65, null
  br i1 %66, label %73, label %67
67:
  %68 = phi ptr [ %65, %64 ], [ null, %16 ], [ %44, %56 ], [ null, %24 ]
  %69 = phi i1 [ false, %64 ], [ true, %16 ], [ false, %56 ], [ true, %24 ]
  %70 = getelementptr inbounds nuw i8, ptr %21, i32 4
  %71 = getelementptr inbounds nuw i8, ptr %21, i32 16
  %72 = getelementptr inbounds nuw i8, ptr %21, i32 24
  br label %77
73:
  %74 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %75 = load ptr, ptr %74, align 8
  %76 = tail call fastcc i32 @abi.no_memory(ptr noundef %75) #46
  br label %125
77:
  %78 = phi i64 [ %117, %116 ], [ 0, %67 ]
  %79 = icmp slt i64 %78, %3
  br i1 %79, label %80, label %118
80:
  %81 = load ptr, ptr %8, align 8
  %82 = trunc i64 %78 to i32
  %83 = getelementptr inbounds i8, ptr %81, i32 %82
  %84 = load i8, ptr %83, align 1
  %85 = icmp eq i8 %84, 0
  br i1 %85, label %116, label %86
86:
  %87 = load i32, ptr %70, align 4
  %88 = load ptr, ptr %9, align 4
  %89 = load ptr, ptr %1, align 4
  %90 = getelementptr inbounds nuw i8, ptr %89, i32 12
  %91 = load ptr, ptr %90, align 4
  %92 = getelementptr inbounds nuw i32, ptr %91, i32 %11
  %93 = load i32, ptr %92, align 4
  %94 = getelementptr inbounds ptr, ptr %88, i32 %93
  %95 = load ptr, ptr %94, align 4
  %96 = load i64, ptr %71, align 8
  %97 = mul nsw i64 %96, %78
  %98 = trunc i64 %97 to i32
  %99 = tail call i64 @llvm.umin.i64(i64 %96, i64 4294967295)
  %100 = trunc nuw i64 %99 to i32
  br i1 %69, label %101, label %105
101:
  %102 = load ptr, ptr %72, align 8
  %103 = icmp ne ptr %102, null
  %104 = sext i1 %103 to i32
  tail call fastcc void @abi.fill_missing(i32 noundef %87, ptr noundef %95, i32 noundef %98, i32 noundef %100, i32 noundef %104) #46
  br label %116
105:
  tail call fastcc void @abi.fill_missing(i32 noundef %87, ptr noundef %95, i32 noundef %98, i32 noundef %100, i32 noundef 0) #46
  %106 = add nsw i64 %78, %2
  %107 = trunc i64 %106 to i8
  %108 = and i8 %107, 7
  %109 = shl nuw i8 1, %108
  %110 = xor i8 %109, -1
  %111 = lshr i64 %106, 3
  %112 = trunc i64 %111 to i32
  %113 = getelementptr inbounds i8, ptr %68, i32 %112
  %114 = load i8, ptr %113, align 1
  %115 = and i8 %114, %110
  store i8 %115, ptr %113, align 1
  br label %116
116:
  %117 = add nuw nsw i64 %78, 1
  br label %77
118:
  %119 = add nuw nsw i32 %11, 1
  br label %10
120:
  %121 = load ptr, ptr %8, align 8
  %122 = tail call i64 @llvm.umin.i64(i64 %3, i64 4294967295)
  %123 = trunc nuw i64 %122 to i32
  tail call fastcc void @abi.clear(ptr noundef %121, i32 noundef %123) #46
  %124 = getelementptr inbounds nuw i8, ptr %0, i32 84
  store i8 0, ptr %124, align 4
  br label %125
125:
  %126 = phi i32 [ 0, %120 ], [ %76, %73 ]
  ret i32 %126
}
define internal fastcc void @abi.pack_bits(ptr noundef captures(none) %0, i64 noundef %1, ptr noundef readonly captures(none) %2, i32 noundef %3) unnamed_addr #26 {
  br label %5
5:
  %6 = phi i64 [ %1, %4 ], [ %25, %23 ]
  %7 = phi i32 [ 0, %4 ], [ %24, %23 ]
  %8 = icmp eq i32 %7, %3
  br i1 %8, label %9, label %10
9:
  ret void
10:
  %11 = getelementptr inbounds nuw i8, ptr %2, i32 %7
  %12 = load i8, ptr %11, align 1
  %13 = icmp eq i8 %12, 0
  br i1 %13, label %23, label %14
14:
  %15 = trunc i64 %6 to i8
  %16 = and i8 %15, 7
  %17 = shl nuw i8 1, %16
  %18 = lshr i64 %6, 3
  %19 = trunc i64 %18 to i32
  %20 = getelementptr inbounds i8, ptr %0, i32 %19
  %21 = load i8, ptr %20, align 1
  %22 = or i8 %21, %17
  store i8 %22, ptr %20, align 1
  br label %23
23:
  %24 = add i32 %7, 1
  %25 = add nsw i64 %6, 1
  br label %5
}
define internal fastcc i64 @abi.next_null(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2) unnamed_addr #27 {
  %4 = load ptr, ptr %0, align 8
  %5 = icmp eq ptr %4, @abi.all_null
  br i1 %5, label %37, label %6
6:
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 8
  br label %8
8:
  %9 = phi i64 [ %36, %34 ], [ %1, %6 ]
  %10 = icmp slt i64 %9, %2
  br i1 %10, label %11, label %37
11:
  %12 = load i64, ptr %7, align 8
  %13 = add nsw i64 %12, %9
  %14 = and i64 %13, 7
  %15 = icmp eq i64 %14, 0
  %16 = sub nsw i64 %2, %9
  %17 = icmp sgt i64 %16, 7
  %18 = select i1 %15, i1 %17, i1 false
  %19 = lshr i64 %13, 3
  %20 = trunc i64 %19 to i32
  br i1 %18, label %21, label %25
21:
  %22 = getelementptr inbounds i8, ptr %4, i32 %20
  %23 = load i8, ptr %22, align 1
  %24 = icmp eq i8 %23, -1
  br i1 %24, label %34, label %25
25:
  %26 = getelementptr inbounds i8, ptr %4, i32 %20
  %27 = load i8, ptr %26, align 1
  %28 = zext i8 %27 to i32
  %29 = trunc i64 %13 to i32
  %30 = and i32 %29, 7
  %31 = shl nuw nsw i32 1, %30
  %32 = and i32 %31, %28
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %37, label %34
34:
  %35 = phi i64 [ 8, %21 ], [ 1, %25 ]
  %36 = add nsw i64 %9, %35
  br label %8
37:
  %38 = phi i64 [ %1, %3 ], [ %9, %25 ], [ %2, %8 ]
  ret i64 %38
}
define internal fastcc i32 @abi.gather_dictionary(ptr noundef nonnull readonly captures(none) %0) unnamed_addr #3 {
  %2 = alloca %struct.Value, align 8
  %3 = getelementptr inbounds nuw i8, ptr %0, i32 12
  %4 = load ptr, ptr %3, align 4
  %5 = getelementptr inbounds nuw i8, ptr %4, i32 48
  %6 = load i64, ptr %5, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 32
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i32 56
  %10 = load i64, ptr %9, align 8
  %11 = mul nsw i64 %10, %8
  %12 = add nsw i64 %11, %6
  %13 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %14 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %15 = getelementptr inbounds nuw i8, ptr %2, i32 8
  %16 = getelementptr inbounds nuw i8, ptr %4, i32 64
  %17 = getelementptr inbounds nuw i8, ptr %4, i32 56
  %18 = getelementptr inbounds nuw i8, ptr %4, i32 40
  %19 = getelementptr inbounds nuw i8, ptr %4, i32 4
  %20 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %21 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %22 = getelementptr inbounds nuw i8, ptr %0, i32 64
  br label %23
23:
  %24 = phi i64 [ %10, %1 ], [ %32, %96 ]
  %25 = phi i64 [ %8, %1 ], [ %98, %96 ]
  %26 = phi i64 [ %12, %1 ], [ %33, %96 ]
  %27 = phi i64 [ %8, %1 ], [ %97, %96 ]
  %28 = load i64, ptr %13, align 8
  %29 = add nsw i64 %28, %25
  %30 = icmp slt i64 %27, %29
  br i1 %30, label %31, label %99
31:
  %32 = phi i64 [ %95, %92 ], [ %24, %23 ]
  %33 = phi i64 [ %94, %92 ], [ %26, %23 ]
  %34 = phi i64 [ %93, %92 ], [ 0, %23 ]
  %35 = icmp slt i64 %34, %32
  br i1 %35, label %36, label %96
36:
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #47
  %37 = load ptr, ptr %14, align 8
  %38 = getelementptr inbounds nuw i8, ptr %37, i32 9
  %39 = load i8, ptr %38, align 1
  %40 = sext i8 %39 to i32
  %41 = load ptr, ptr %4, align 8
  call fastcc void @abi.read_value(i32 noundef %40, ptr noundef %41, i64 noundef %33, ptr noundef %2) #46
  %42 = load i64, ptr %15, align 8
  %43 = load ptr, ptr %0, align 8
  %44 = tail call fastcc zeroext i1 @abi.is_null(ptr noundef %43, ptr noundef nonnull %4, i64 noundef %27, i64 noundef %34) #46
  br i1 %44, label %73, label %45
45:
  %46 = icmp slt i64 %42, 0
  br i1 %46, label %88, label %47
47:
  %48 = load i64, ptr %16, align 8
  %49 = icmp slt i64 %42, %48
  br i1 %49, label %50, label %88
50:
  %51 = load i64, ptr %17, align 8
  %52 = add nsw i64 %51, %42
  %53 = icmp sgt i64 %52, -1
  br i1 %53, label %54, label %73
54:
  %55 = load ptr, ptr %18, align 8
  %56 = icmp eq ptr %55, null
  br i1 %56, label %69, label %57
57:
  %58 = lshr i64 %52, 3
  %59 = trunc i64 %58 to i32
  %60 = getelementptr inbounds i8, ptr %55, i32 %59
  %61 = load i8, ptr %60, align 1
  %62 = zext i8 %61 to i32
  %63 = trunc i64 %52 to i32
  %64 = and i32 %63, 7
  %65 = shl nuw nsw i32 1, %64
  %66 = and i32 %65, %62
  %67 = icmp eq i32 %66, 0
  br i1 %67, label %68, label %69
68:
  tail call fastcc void @abi.put_null(ptr noundef %0, i64 noundef %27, i64 noundef %34, i64 noundef 1) #46
  br label %92
69:
  %70 = getelementptr inbounds nuw i8, ptr %37, i32 8
  %71 = load i8, ptr %70, align 4
  %72 = sext i8 %71 to i32
  br label %73
73:
  %74 = phi i64 [ %52, %69 ], [ %52, %50 ], [ -1, %36 ]
  %75 = phi i32 [ %72, %69 ], [ 16, %50 ], [ 16, %36 ]
  %76 = load ptr, ptr %19, align 4
  call fastcc void @abi.read_value(i32 noundef %75, ptr noundef %76, i64 noundef %74, ptr noundef %2) #46
  %77 = load ptr, ptr %20, align 4
  %78 = getelementptr inbounds nuw i8, ptr %77, i32 4
  %79 = load i32, ptr %78, align 4
  %80 = load ptr, ptr %21, align 8
  %81 = load i64, ptr %7, align 8
  %82 = sub nsw i64 %27, %81
  %83 = trunc i64 %82 to i32
  %84 = load i32, ptr %22, align 8
  %85 = mul i32 %84, %83
  %86 = trunc i64 %34 to i32
  %87 = add i32 %85, %86
  call fastcc void @abi.write_value(i32 noundef %79, ptr noundef %80, i32 noundef %87, ptr noundef %2) #46
  br label %92
88:
  %89 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %90 = load ptr, ptr %89, align 8
  %91 = tail call fastcc i32 @abi.bad_batch(ptr noundef %43, ptr noundef nonnull %37, ptr noundef %90, ptr noundef nonnull @abi.str.133) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #47
  br label %99
92:
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #47
  %93 = add nuw nsw i64 %34, 1
  %94 = add nsw i64 %33, 1
  %95 = load i64, ptr %9, align 8
  br label %31
96:
  %97 = add nsw i64 %27, 1
  %98 = load i64, ptr %7, align 8
  br label %23
99:
  %100 = phi i32 [ %91, %88 ], [ 0, %23 ]
  ret i32 %100
}
define internal fastcc void @abi.gather(i32 noundef %0, i32 noundef %1, ptr noundef readonly captures(none) %2, i64 noundef %3, ptr noundef writeonly captures(none) %4, i32 noundef %5, i32 noundef %6) unnamed_addr #28 {
  %8 = icmp sgt i32 %0, 16
  br i1 %8, label %9, label %10
9:
  tail call fastcc void @abi.gather_other(i32 noundef %0, i32 noundef %1, ptr noundef %2, i64 noundef %3, ptr noundef %4, i32 noundef %5, i32 noundef %6) #49
  br label %24
10:
  %11 = load i32, ptr @carrot_parts, align 4
  %12 = and i32 %11, 32
  %13 = icmp ne i32 %12, 0
  %14 = icmp eq i32 %1, 1
  %15 = and i1 %14, %13
  br i1 %15, label %16, label %17
16:
  tail call fastcc void @abi.gather_f32(i32 noundef %0, ptr noundef %2, i64 noundef %3, ptr noundef %4, i32 noundef %5, i32 noundef %6) #49
  br label %24
17:
  %18 = and i32 %11, 64
  %19 = icmp ne i32 %18, 0
  %20 = icmp eq i32 %1, 2
  %21 = and i1 %20, %19
  br i1 %21, label %22, label %23
22:
  tail call fastcc void @abi.gather_f64(i32 noundef %0, ptr noundef %2, i64 noundef %3, ptr noundef %4, i32 noundef %5, i32 noundef %6) #49
  br label %24
23:
  tail call fastcc void @abi.gather_other(i32 noundef %0, i32 noundef %1, ptr noundef %2, i64 noundef %3, ptr noundef %4, i32 noundef %5, i32 noundef %6) #49
  br label %24
24:
  ret void
}
define internal fastcc void @abi.check_values(ptr noundef nonnull readonly captures(none) %0) unnamed_addr #3 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i32 32
  %3 = load i64, ptr %2, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %5 = getelementptr inbounds nuw i8, ptr %0, i32 56
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %8 = getelementptr inbounds nuw i8, ptr %0, i32 64
  %9 = load i32, ptr @carrot_parts, align 4
  %10 = and i32 %9, 16
  %11 = icmp ne i32 %10, 0
  %12 = getelementptr inbounds nuw i8, ptr %0, i32 12
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
  %21 = phi i64 [ %104, %103 ], [ 0, %13 ]
  %22 = load i64, ptr %5, align 8
  %23 = icmp slt i64 %21, %22
  br i1 %23, label %27, label %24
24:
  %25 = add nsw i64 %15, 1
  %26 = load i64, ptr %2, align 8
  br label %13
27:
  %28 = load ptr, ptr %6, align 4
  %29 = getelementptr inbounds nuw i8, ptr %28, i32 4
  %30 = load i32, ptr %29, align 4
  %31 = load ptr, ptr %7, align 8
  %32 = load i64, ptr %2, align 8
  %33 = sub nsw i64 %15, %32
  %34 = trunc i64 %33 to i32
  %35 = load i32, ptr %8, align 8
  %36 = mul i32 %35, %34
  %37 = trunc i64 %21 to i32
  %38 = add i32 %36, %37
  switch i32 %30, label %55 [
    i32 1, label %39
    i32 2, label %47
  ]
39:
  %40 = getelementptr inbounds nuw i32, ptr %31, i32 %38
  %41 = load i32, ptr %40, align 4
  %42 = and i32 %41, 2147483647
  %43 = icmp samesign ult i32 %42, 2139095040
  %44 = icmp eq i32 %42, 2139095040
  %45 = select i1 %44, i32 2, i32 1
  %46 = select i1 %43, i32 0, i32 %45
  br label %73
47:
  %48 = getelementptr inbounds nuw i64, ptr %31, i32 %38
  %49 = load i64, ptr %48, align 8
  %50 = and i64 %49, 9223372036854775807
  %51 = icmp samesign ult i64 %50, 9218868437227405312
  %52 = icmp eq i64 %50, 9218868437227405312
  %53 = select i1 %52, i32 2, i32 1
  %54 = select i1 %51, i32 0, i32 %53
  br label %73
55:
  %56 = icmp eq i32 %30, 15
  %57 = and i1 %56, %11
  br i1 %57, label %58, label %63
58:
  %59 = getelementptr inbounds nuw i64, ptr %31, i32 %38
  %60 = load i64, ptr %59, align 8
  %61 = icmp eq i64 %60, -9223372036854775808
  %62 = zext i1 %61 to i32
  br label %73
63:
  %64 = icmp eq i32 %30, 12
  br i1 %64, label %65, label %73
65:
  %66 = getelementptr inbounds nuw i16, ptr %31, i32 %38
  %67 = load i16, ptr %66, align 2
  %68 = and i16 %67, 32767
  %69 = icmp samesign ult i16 %68, 31744
  %70 = icmp eq i16 %68, 31744
  %71 = select i1 %70, i32 2, i32 1
  %72 = select i1 %69, i32 0, i32 %71
  br label %73
73:
  %74 = phi i32 [ %54, %47 ], [ %46, %39 ], [ %62, %58 ], [ %72, %65 ], [ 0, %63 ]
  %75 = tail call fastcc i32 @abi.accepts(ptr noundef %0, i64 noundef %21, i64 noundef 1) #46
  %76 = icmp eq i32 %74, 0
  br i1 %76, label %103, label %77
77:
  %78 = icmp ne i32 %74, 1
  %79 = select i1 %78, i32 4, i32 2
  %80 = and i32 %79, %75
  %81 = icmp eq i32 %80, 0
  br i1 %81, label %82, label %103
82:
  %83 = load ptr, ptr %0, align 8
  %84 = load ptr, ptr %12, align 4
  %85 = tail call fastcc zeroext i1 @abi.is_null(ptr noundef %83, ptr noundef %84, i64 noundef %15, i64 noundef %21) #46
  br i1 %85, label %103, label %86
86:
  %87 = getelementptr inbounds nuw i8, ptr %84, i32 40
  %88 = load ptr, ptr %87, align 8
  %89 = icmp eq ptr %88, null
  %90 = or i1 %78, %89
  %91 = and i32 %75, 1
  %92 = icmp eq i32 %91, 0
  %93 = select i1 %90, i1 true, i1 %92
  br i1 %93, label %94, label %103
94:
  %95 = icmp eq i32 %30, 15
  %96 = and i1 %95, %11
  br i1 %96, label %97, label %98
97:
  tail call fastcc void @abi.refuse(ptr noundef %0, i64 noundef %15, i64 noundef %21, i64 noundef 1, ptr noundef nonnull @abi.str.139, ptr noundef nonnull @abi.str.3) #46
  br label %103
98:
  br i1 %78, label %100, label %99
99:
  tail call fastcc void @abi.refuse(ptr noundef %0, i64 noundef %15, i64 noundef %21, i64 noundef 1, ptr noundef nonnull @abi.str.140, ptr noundef nonnull @abi.str.3) #46
  br label %103
100:
  %101 = getelementptr inbounds ptr, ptr @abi.type_names, i32 %30
  %102 = load ptr, ptr %101, align 4
  tail call fastcc void @abi.refuse(ptr noundef %0, i64 noundef %15, i64 noundef %21, i64 noundef 1, ptr noundef nonnull @abi.str.141, ptr noundef %102) #46
  br label %103
103:
  %104 = add nuw nsw i64 %21, 1
  br label %20
}
define internal fastcc void @abi.put_nulls(ptr noundef nonnull readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) unnamed_addr #16 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %5 = load ptr, ptr %4, align 4
  %6 = getelementptr inbounds nuw i8, ptr %5, i32 4
  %7 = load i32, ptr %6, align 4
  %8 = icmp eq i64 %2, 1
  br i1 %8, label %9, label %60
9:
  %10 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds nuw i8, ptr %11, i32 10
  %13 = load i8, ptr %12, align 2
  %14 = and i8 %13, 1
  %15 = icmp eq i8 %14, 0
  br i1 %15, label %60, label %16
16:
  %17 = load i32, ptr @carrot_parts, align 4
  %18 = icmp eq i32 %7, 1
  %19 = icmp eq i32 %7, 2
  %20 = select i1 %19, i32 64, i32 0
  %21 = select i1 %18, i32 32, i32 %20
  %22 = and i32 %17, %21
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %60, label %24
24:
  %25 = load ptr, ptr %1, align 8
  %26 = icmp eq ptr %25, @abi.all_null
  br i1 %26, label %60, label %27
27:
  %28 = getelementptr inbounds nuw i8, ptr %0, i32 20
  %29 = load i8, ptr %28, align 4
  %30 = trunc nuw i8 %29 to i1
  br i1 %30, label %34, label %31
31:
  %32 = getelementptr inbounds nuw i8, ptr %0, i32 64
  %33 = load i32, ptr %32, align 8
  br label %34
34:
  %35 = phi i32 [ %33, %31 ], [ 1, %27 ]
  %36 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %37 = load i64, ptr %36, align 8
  %38 = getelementptr inbounds nuw i8, ptr %1, i32 16
  %39 = load i64, ptr %38, align 8
  %40 = mul nsw i64 %39, %37
  %41 = trunc i64 %40 to i32
  %42 = getelementptr inbounds nuw i8, ptr %1, i32 8
  %43 = load i64, ptr %42, align 8
  %44 = getelementptr inbounds nuw i8, ptr %0, i32 32
  %45 = load i64, ptr %44, align 8
  %46 = mul nsw i64 %45, %39
  %47 = add nsw i64 %46, %43
  %48 = and i32 %17, 32
  %49 = icmp ne i32 %48, 0
  %50 = and i1 %18, %49
  br i1 %50, label %51, label %54
51:
  %52 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %53 = load ptr, ptr %52, align 8
  tail call fastcc void @abi.nulls_f32(ptr noundef %25, i64 noundef %47, ptr noundef %53, i32 noundef %35, i32 noundef %41) #49
  br label %87
54:
  %55 = and i32 %17, 64
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %87, label %57
57:
  %58 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %59 = load ptr, ptr %58, align 8
  tail call fastcc void @abi.nulls_f64(ptr noundef %25, i64 noundef %47, ptr noundef %59, i32 noundef %35, i32 noundef %41) #49
  br label %87
60:
  %61 = getelementptr inbounds nuw i8, ptr %0, i32 32
  %62 = load i64, ptr %61, align 8
  %63 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %64 = load i64, ptr %63, align 8
  %65 = add nsw i64 %64, %62
  %66 = getelementptr inbounds nuw i8, ptr %1, i32 16
  %67 = load i64, ptr %66, align 8
  %68 = mul nsw i64 %65, %67
  %69 = mul nsw i64 %67, %62
  br label %70
70:
  %71 = phi i64 [ %62, %60 ], [ %78, %82 ]
  %72 = phi i64 [ %69, %60 ], [ %86, %82 ]
  %73 = tail call fastcc i64 @abi.next_null(ptr noundef nonnull %1, i64 noundef %72, i64 noundef %68) #49
  %74 = icmp slt i64 %73, %68
  br i1 %74, label %75, label %87
75:
  %76 = load i64, ptr %66, align 8
  br label %77
77:
  %78 = phi i64 [ %79, %77 ], [ %71, %75 ]
  %79 = add nsw i64 %78, 1
  %80 = mul nsw i64 %79, %76
  %81 = icmp slt i64 %73, %80
  br i1 %81, label %82, label %77
82:
  %83 = mul nsw i64 %76, %78
  %84 = sub nsw i64 %73, %83
  %85 = mul nsw i64 %84, %2
  tail call fastcc void @abi.put_null(ptr noundef %0, i64 noundef %78, i64 noundef %85, i64 noundef %2) #46
  %86 = add nsw i64 %73, 1
  br label %70
87:
  ret void
}
define internal fastcc void @abi.fetch(ptr noundef nonnull readonly captures(address) %0, i64 noundef %1, i64 noundef %2, i32 noundef range(i32 0, 256) %3) unnamed_addr #29 {
  %5 = trunc i64 %1 to i32
  %6 = mul i32 %3, %5
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 %6
  %8 = trunc i64 %2 to i32
  %9 = mul i32 %3, %8
  %10 = getelementptr inbounds nuw i8, ptr %7, i32 %9
  br label %11
11:
  %12 = phi ptr [ %7, %4 ], [ %16, %15 ]
  %13 = icmp ult ptr %12, %10
  br i1 %13, label %15, label %14
14:
  ret void
15:
  tail call void @llvm.prefetch.p0(ptr nonnull %12, i32 0, i32 2, i32 1)
  %16 = getelementptr inbounds nuw i8, ptr %12, i32 64
  br label %11
}
define internal fastcc zeroext i1 @abi.gather_utf8(ptr noundef readonly captures(none) %0, i64 noundef %1, ptr noalias noundef writeonly captures(none) %2, i32 noundef %3, i32 noundef range(i32 2, 1) %4) unnamed_addr #30 {
  %6 = load ptr, ptr %0, align 8
  %7 = trunc i64 %1 to i32
  %8 = getelementptr inbounds i32, ptr %6, i32 %7
  %9 = load i32, ptr %8, align 4
  %10 = sext i32 %9 to i64
  %11 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %12 = getelementptr inbounds nuw i8, ptr %0, i32 8
  br label %13
13:
  %14 = phi i64 [ 0, %5 ], [ %41, %21 ]
  %15 = phi i32 [ 0, %5 ], [ %22, %21 ]
  %16 = phi i64 [ %10, %5 ], [ %40, %21 ]
  %17 = phi i64 [ %10, %5 ], [ %25, %21 ]
  %18 = icmp eq i32 %15, %4
  br i1 %18, label %19, label %21
19:
  %20 = icmp sgt i64 %16, -1
  br i1 %20, label %42, label %47
21:
  %22 = add i32 %15, 1
  %23 = getelementptr inbounds nuw i32, ptr %8, i32 %22
  %24 = load i32, ptr %23, align 4
  %25 = sext i32 %24 to i64
  %26 = sub nsw i64 %25, %17
  %27 = mul i32 %15, %3
  %28 = getelementptr inbounds nuw %struct.CarrotText, ptr %2, i32 %27
  %29 = load ptr, ptr %11, align 4
  %30 = icmp eq ptr %29, null
  %31 = select i1 %30, ptr @abi.str.3, ptr %29
  %32 = ptrtoint ptr %31 to i32
  %33 = zext i32 %32 to i64
  %34 = add nsw i64 %17, %33
  store i64 %34, ptr %28, align 8
  %35 = getelementptr inbounds nuw i8, ptr %28, i32 8
  store i64 %26, ptr %35, align 8
  %36 = load i64, ptr %12, align 8
  %37 = sub i64 %36, %25
  %38 = or i64 %37, %25
  %39 = or i64 %38, %16
  %40 = or i64 %39, %26
  %41 = or i64 %26, %14
  br label %13
42:
  %43 = load ptr, ptr %11, align 4
  %44 = icmp ne ptr %43, null
  %45 = icmp eq i64 %14, 0
  %46 = select i1 %44, i1 true, i1 %45
  br label %47
47:
  %48 = phi i1 [ false, %19 ], [ %46, %42 ]
  ret i1 %48
}
define internal fastcc zeroext i1 @abi.gather_large_utf8(ptr noundef readonly captures(none) %0, i64 noundef %1, ptr noalias noundef writeonly captures(none) %2, i32 noundef %3, i32 noundef range(i32 2, 1) %4) unnamed_addr #30 {
  %6 = load ptr, ptr %0, align 8
  %7 = trunc i64 %1 to i32
  %8 = getelementptr inbounds i64, ptr %6, i32 %7
  %9 = load i64, ptr %8, align 8
  %10 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %11 = getelementptr inbounds nuw i8, ptr %0, i32 8
  br label %12
12:
  %13 = phi i64 [ 0, %5 ], [ %39, %20 ]
  %14 = phi i32 [ 0, %5 ], [ %21, %20 ]
  %15 = phi i64 [ %9, %5 ], [ %38, %20 ]
  %16 = phi i64 [ %9, %5 ], [ %23, %20 ]
  %17 = icmp eq i32 %14, %4
  br i1 %17, label %18, label %20
18:
  %19 = icmp sgt i64 %15, -1
  br i1 %19, label %40, label %45
20:
  %21 = add i32 %14, 1
  %22 = getelementptr inbounds nuw i64, ptr %8, i32 %21
  %23 = load i64, ptr %22, align 8
  %24 = sub i64 %23, %16
  %25 = mul i32 %14, %3
  %26 = getelementptr inbounds nuw %struct.CarrotText, ptr %2, i32 %25
  %27 = load ptr, ptr %10, align 4
  %28 = icmp eq ptr %27, null
  %29 = select i1 %28, ptr @abi.str.3, ptr %27
  %30 = ptrtoint ptr %29 to i32
  %31 = zext i32 %30 to i64
  %32 = add i64 %16, %31
  store i64 %32, ptr %26, align 8
  %33 = getelementptr inbounds nuw i8, ptr %26, i32 8
  store i64 %24, ptr %33, align 8
  %34 = load i64, ptr %11, align 8
  %35 = sub i64 %34, %23
  %36 = or i64 %15, %35
  %37 = or i64 %36, %23
  %38 = or i64 %37, %24
  %39 = or i64 %24, %13
  br label %12
40:
  %41 = load ptr, ptr %10, align 4
  %42 = icmp ne ptr %41, null
  %43 = icmp eq i64 %13, 0
  %44 = select i1 %42, i1 true, i1 %43
  br label %45
45:
  %46 = phi i1 [ false, %18 ], [ %44, %40 ]
  ret i1 %46
}
define internal fastcc void @abi.gather_codes(i32 noundef range(i32 -128, 128) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, ptr noundef writeonly captures(none) %3, i32 noundef %4, i32 noundef %5) unnamed_addr #26 {
  %7 = trunc i64 %2 to i32
  switch i32 %0, label %20 [
    i32 3, label %18
    i32 4, label %16
    i32 5, label %14
    i32 7, label %12
    i32 8, label %10
    i32 9, label %8
  ]
8:
  %9 = getelementptr i32, ptr %1, i32 %7
  br label %77
10:
  %11 = getelementptr i16, ptr %1, i32 %7
  br label %66
12:
  %13 = getelementptr i8, ptr %1, i32 %7
  br label %55
14:
  %15 = getelementptr i32, ptr %1, i32 %7
  br label %44
16:
  %17 = getelementptr i16, ptr %1, i32 %7
  br label %33
18:
  %19 = getelementptr i8, ptr %1, i32 %7
  br label %22
20:
  %21 = getelementptr i64, ptr %1, i32 %7
  br label %88
22:
  %23 = phi i32 [ %32, %25 ], [ 0, %18 ]
  %24 = icmp eq i32 %23, %5
  br i1 %24, label %98, label %25
25:
  %26 = getelementptr i8, ptr %19, i32 %23
  %27 = load i8, ptr %26, align 1
  %28 = sext i8 %27 to i64
  %29 = mul i32 %23, %4
  %30 = getelementptr inbounds nuw %struct.CarrotText, ptr %3, i32 %29
  %31 = getelementptr inbounds nuw i8, ptr %30, i32 8
  store i64 %28, ptr %31, align 8
  %32 = add i32 %23, 1
  br label %22
33:
  %34 = phi i32 [ %43, %36 ], [ 0, %16 ]
  %35 = icmp eq i32 %34, %5
  br i1 %35, label %98, label %36
36:
  %37 = getelementptr i16, ptr %17, i32 %34
  %38 = load i16, ptr %37, align 2
  %39 = sext i16 %38 to i64
  %40 = mul i32 %34, %4
  %41 = getelementptr inbounds nuw %struct.CarrotText, ptr %3, i32 %40
  %42 = getelementptr inbounds nuw i8, ptr %41, i32 8
  store i64 %39, ptr %42, align 8
  %43 = add i32 %34, 1
  br label %33
44:
  %45 = phi i32 [ %54, %47 ], [ 0, %14 ]
  %46 = icmp eq i32 %45, %5
  br i1 %46, label %98, label %47
47:
  %48 = getelementptr i32, ptr %15, i32 %45
  %49 = load i32, ptr %48, align 4
  %50 = sext i32 %49 to i64
  %51 = mul i32 %45, %4
  %52 = getelementptr inbounds nuw %struct.CarrotText, ptr %3, i32 %51
  %53 = getelementptr inbounds nuw i8, ptr %52, i32 8
  store i64 %50, ptr %53, align 8
  %54 = add i32 %45, 1
  br label %44
55:
  %56 = phi i32 [ %65, %58 ], [ 0, %12 ]
  %57 = icmp eq i32 %56, %5
  br i1 %57, label %98, label %58
58:
  %59 = getelementptr i8, ptr %13, i32 %56
  %60 = load i8, ptr %59, align 1
  %61 = zext i8 %60 to i64
  %62 = mul i32 %56, %4
  %63 = getelementptr inbounds nuw %struct.CarrotText, ptr %3, i32 %62
  %64 = getelementptr inbounds nuw i8, ptr %63, i32 8
  store i64 %61, ptr %64, align 8
  %65 = add i32 %56, 1
  br label %55
66:
  %67 = phi i32 [ %76, %69 ], [ 0, %10 ]
  %68 = icmp eq i32 %67, %5
  br i1 %68, label %98, label %69
69:
  %70 = getelementptr i16, ptr %11, i32 %67
  %71 = load i16, ptr %70, align 2
  %72 = zext i16 %71 to i64
  %73 = mul i32 %67, %4
  %74 = getelementptr inbounds nuw %struct.CarrotText, ptr %3, i32 %73
  %75 = getelementptr inbounds nuw i8, ptr %74, i32 8
  store i64 %72, ptr %75, align 8
  %76 = add i32 %67, 1
  br label %66
77:
  %78 = phi i32 [ %87, %80 ], [ 0, %8 ]
  %79 = icmp eq i32 %78, %5
  br i1 %79, label %98, label %80
80:
  %81 = getelementptr i32, ptr %9, i32 %78
  %82 = load i32, ptr %81, align 4
  %83 = zext i32 %82 to i64
  %84 = mul i32 %78, %4
  %85 = getelementptr inbounds nuw %struct.CarrotText, ptr %3, i32 %84
  %86 = getelementptr inbounds nuw i8, ptr %85, i32 8
  store i64 %83, ptr %86, align 8
  %87 = add i32 %78, 1
  br label %77
88:
  %89 = phi i32 [ %97, %91 ], [ 0, %20 ]
  %90 = icmp eq i32 %89, %5
  br i1 %90, label %98, label %91
91:
  %92 = getelementptr i64, ptr %21, i32 %89
  %93 = load i64, ptr %92, align 8
  %94 = mul i32 %89, %4
  %95 = getelementptr inbounds nuw %struct.CarrotText, ptr %3, i32 %94
  %96 = getelementptr inbounds nuw i8, ptr %95, i32 8
  store i64 %93, ptr %96, align 8
  %97 = add i32 %89, 1
  br label %88
98:
  ret void
}
define internal fastcc i32 @abi.gather_coded(ptr noundef readonly captures(none) %0, i32 noundef range(i32 -128, 128) %1, ptr noundef captures(none) %2, i32 noundef %3, i32 noundef %4) unnamed_addr #30 {
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %7 = load ptr, ptr %6, align 8
  %8 = getelementptr inbounds nuw i8, ptr %0, i32 56
  %9 = getelementptr inbounds nuw i8, ptr %0, i32 64
  %10 = icmp eq ptr %7, null
  %11 = getelementptr inbounds nuw i8, ptr %0, i32 8
  switch i32 %1, label %18 [
    i32 17, label %15
    i32 18, label %12
  ]
12:
  %13 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %14 = getelementptr inbounds nuw i8, ptr %0, i32 12
  br label %75
15:
  %16 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %17 = getelementptr inbounds nuw i8, ptr %0, i32 12
  br label %22
18:
  %19 = getelementptr inbounds nuw i8, ptr %0, i32 32
  %20 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %21 = getelementptr inbounds nuw i8, ptr %0, i32 28
  br label %126
22:
  %23 = phi i32 [ %73, %67 ], [ 0, %15 ]
  %24 = phi ptr [ %74, %67 ], [ %2, %15 ]
  %25 = icmp eq i32 %23, %4
  br i1 %25, label %196, label %26
26:
  %27 = load i64, ptr %8, align 8
  %28 = getelementptr inbounds nuw i8, ptr %24, i32 8
  %29 = load i64, ptr %28, align 8
  %30 = add nsw i64 %29, %27
  %31 = load i64, ptr %9, align 8
  %32 = icmp ult i64 %29, %31
  br i1 %32, label %33, label %196
33:
  br i1 %10, label %34, label %36
34:
  %35 = trunc i64 %30 to i32
  br label %47
36:
  %37 = lshr i64 %30, 3
  %38 = trunc i64 %37 to i32
  %39 = getelementptr inbounds i8, ptr %7, i32 %38
  %40 = load i8, ptr %39, align 1
  %41 = zext i8 %40 to i32
  %42 = trunc i64 %30 to i32
  %43 = and i32 %42, 7
  %44 = shl nuw nsw i32 1, %43
  %45 = and i32 %44, %41
  %46 = icmp eq i32 %45, 0
  br i1 %46, label %196, label %47
47:
  %48 = phi i32 [ %35, %34 ], [ %42, %36 ]
  %49 = load ptr, ptr %11, align 8
  %50 = getelementptr inbounds i32, ptr %49, i32 %48
  %51 = load i32, ptr %50, align 4
  %52 = sext i32 %51 to i64
  %53 = getelementptr i8, ptr %50, i32 4
  %54 = load i32, ptr %53, align 4
  %55 = sext i32 %54 to i64
  %56 = icmp slt i32 %51, 0
  %57 = icmp slt i32 %54, %51
  %58 = select i1 %56, i1 true, i1 %57
  br i1 %58, label %196, label %59
59:
  %60 = load i64, ptr %16, align 8
  %61 = icmp slt i64 %60, %55
  br i1 %61, label %196, label %62
62:
  %63 = load ptr, ptr %17, align 4
  %64 = icmp eq ptr %63, null
  %65 = icmp sgt i32 %54, %51
  %66 = select i1 %64, i1 %65, i1 false
  br i1 %66, label %196, label %67
67:
  %68 = sub nsw i64 %55, %52
  %69 = select i1 %64, ptr @abi.str.3, ptr %63
  %70 = ptrtoint ptr %69 to i32
  %71 = zext i32 %70 to i64
  %72 = add nuw nsw i64 %71, %52
  store i64 %72, ptr %24, align 8
  store i64 %68, ptr %28, align 8
  %73 = add i32 %23, 1
  %74 = getelementptr inbounds nuw %struct.CarrotText, ptr %24, i32 %3
  br label %22
75:
  %76 = phi i32 [ %124, %118 ], [ 0, %12 ]
  %77 = phi ptr [ %125, %118 ], [ %2, %12 ]
  %78 = icmp eq i32 %76, %4
  br i1 %78, label %196, label %79
79:
  %80 = load i64, ptr %8, align 8
  %81 = getelementptr inbounds nuw i8, ptr %77, i32 8
  %82 = load i64, ptr %81, align 8
  %83 = add nsw i64 %82, %80
  %84 = load i64, ptr %9, align 8
  %85 = icmp ult i64 %82, %84
  br i1 %85, label %86, label %196
86:
  br i1 %10, label %87, label %89
87:
  %88 = trunc i64 %83 to i32
  br label %100
89:
  %90 = lshr i64 %83, 3
  %91 = trunc i64 %90 to i32
  %92 = getelementptr inbounds i8, ptr %7, i32 %91
  %93 = load i8, ptr %92, align 1
  %94 = zext i8 %93 to i32
  %95 = trunc i64 %83 to i32
  %96 = and i32 %95, 7
  %97 = shl nuw nsw i32 1, %96
  %98 = and i32 %97, %94
  %99 = icmp eq i32 %98, 0
  br i1 %99, label %196, label %100
100:
  %101 = phi i32 [ %88, %87 ], [ %95, %89 ]
  %102 = load ptr, ptr %11, align 8
  %103 = getelementptr inbounds i64, ptr %102, i32 %101
  %104 = load i64, ptr %103, align 8
  %105 = getelementptr i8, ptr %103, i32 8
  %106 = load i64, ptr %105, align 8
  %107 = icmp slt i64 %104, 0
  %108 = icmp slt i64 %106, %104
  %109 = select i1 %107, i1 true, i1 %108
  br i1 %109, label %196, label %110
110:
  %111 = load i64, ptr %13, align 8
  %112 = icmp sgt i64 %106, %111
  br i1 %112, label %196, label %113
113:
  %114 = load ptr, ptr %14, align 4
  %115 = icmp eq ptr %114, null
  %116 = icmp sgt i64 %106, %104
  %117 = select i1 %115, i1 %116, i1 false
  br i1 %117, label %196, label %118
118:
  %119 = sub nsw i64 %106, %104
  %120 = select i1 %115, ptr @abi.str.3, ptr %114
  %121 = ptrtoint ptr %120 to i32
  %122 = zext i32 %121 to i64
  %123 = add nuw i64 %104, %122
  store i64 %123, ptr %77, align 8
  store i64 %119, ptr %81, align 8
  %124 = add i32 %76, 1
  %125 = getelementptr inbounds nuw %struct.CarrotText, ptr %77, i32 %3
  br label %75
126:
  %127 = phi ptr [ %195, %192 ], [ %2, %18 ]
  %128 = phi i32 [ %194, %192 ], [ 0, %18 ]
  %129 = icmp eq i32 %128, %4
  br i1 %129, label %196, label %130
130:
  %131 = load i64, ptr %8, align 8
  %132 = getelementptr inbounds nuw i8, ptr %127, i32 8
  %133 = load i64, ptr %132, align 8
  %134 = add nsw i64 %133, %131
  %135 = load i64, ptr %9, align 8
  %136 = icmp ult i64 %133, %135
  br i1 %136, label %137, label %196
137:
  br i1 %10, label %138, label %140
138:
  %139 = trunc i64 %134 to i32
  br label %151
140:
  %141 = lshr i64 %134, 3
  %142 = trunc i64 %141 to i32
  %143 = getelementptr inbounds i8, ptr %7, i32 %142
  %144 = load i8, ptr %143, align 1
  %145 = zext i8 %144 to i32
  %146 = trunc i64 %134 to i32
  %147 = and i32 %146, 7
  %148 = shl nuw nsw i32 1, %147
  %149 = and i32 %148, %145
  %150 = icmp eq i32 %149, 0
  br i1 %150, label %196, label %151
151:
  %152 = phi i32 [ %139, %138 ], [ %146, %140 ]
  %153 = load ptr, ptr %11, align 8
  %154 = getelementptr inbounds %struct.View, ptr %153, i32 %152
  %155 = load i32, ptr %154, align 4
  %156 = sext i32 %155 to i64
  %157 = getelementptr inbounds nuw i8, ptr %154, i32 4
  %158 = getelementptr inbounds nuw i8, ptr %154, i32 8
  %159 = load i32, ptr %158, align 4
  %160 = sext i32 %159 to i64
  %161 = getelementptr inbounds nuw i8, ptr %154, i32 12
  %162 = load i32, ptr %161, align 4
  %163 = sext i32 %162 to i64
  %164 = icmp slt i32 %155, 0
  br i1 %164, label %196, label %165
165:
  %166 = icmp samesign ult i32 %155, 13
  br i1 %166, label %167, label %170
167:
  %168 = ptrtoint ptr %157 to i32
  %169 = zext i32 %168 to i64
  br label %192
170:
  %171 = icmp slt i32 %159, 0
  br i1 %171, label %196, label %172
172:
  %173 = load i64, ptr %19, align 8
  %174 = icmp sgt i64 %173, %160
  br i1 %174, label %175, label %196
175:
  %176 = load ptr, ptr %20, align 8
  %177 = getelementptr inbounds nuw ptr, ptr %176, i32 %159
  %178 = load ptr, ptr %177, align 4
  %179 = icmp eq ptr %178, null
  %180 = icmp slt i32 %162, 0
  %181 = select i1 %179, i1 true, i1 %180
  br i1 %181, label %196, label %182
182:
  %183 = add nuw nsw i64 %163, %156
  %184 = load ptr, ptr %21, align 4
  %185 = getelementptr inbounds nuw i64, ptr %184, i32 %159
  %186 = load i64, ptr %185, align 8
  %187 = icmp sgt i64 %183, %186
  br i1 %187, label %196, label %188
188:
  %189 = ptrtoint ptr %178 to i32
  %190 = zext i32 %189 to i64
  %191 = add nuw nsw i64 %190, %163
  br label %192
192:
  %193 = phi i64 [ %191, %188 ], [ %169, %167 ]
  store i64 %193, ptr %127, align 8
  store i64 %156, ptr %132, align 8
  %194 = add i32 %128, 1
  %195 = getelementptr inbounds nuw %struct.CarrotText, ptr %127, i32 %3
  br label %126
196:
  %197 = phi i32 [ %4, %22 ], [ %128, %170 ], [ %128, %172 ], [ %128, %175 ], [ %128, %182 ], [ %128, %151 ], [ %128, %140 ], [ %128, %130 ], [ %4, %126 ], [ %23, %62 ], [ %23, %36 ], [ %23, %26 ], [ %23, %47 ], [ %23, %59 ], [ %76, %110 ], [ %76, %113 ], [ %76, %89 ], [ %76, %79 ], [ %4, %75 ], [ %76, %100 ]
  %198 = tail call i32 @llvm.umin.i32(i32 %197, i32 %4)
  ret i32 %198
}
define internal fastcc i32 @abi.gather_views(ptr noundef readonly captures(none) %0, i64 noundef %1, ptr noalias noundef writeonly captures(none) %2, i32 noundef %3, i32 noundef %4) unnamed_addr #30 {
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %7 = trunc i64 %1 to i32
  %8 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %9 = getelementptr inbounds nuw i8, ptr %0, i32 20
  br label %10
10:
  %11 = phi i32 [ 0, %5 ], [ %59, %56 ]
  %12 = icmp eq i32 %11, %4
  br i1 %12, label %60, label %13
13:
  %14 = mul i32 %11, %3
  %15 = getelementptr inbounds nuw %struct.CarrotText, ptr %2, i32 %14
  %16 = load ptr, ptr %0, align 8
  %17 = getelementptr %struct.View, ptr %16, i32 %11
  %18 = getelementptr %struct.View, ptr %17, i32 %7
  %19 = load i32, ptr %18, align 4
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds nuw i8, ptr %18, i32 4
  %22 = getelementptr inbounds nuw i8, ptr %18, i32 8
  %23 = load i32, ptr %22, align 4
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds nuw i8, ptr %18, i32 12
  %26 = load i32, ptr %25, align 4
  %27 = sext i32 %26 to i64
  %28 = icmp slt i32 %19, 0
  br i1 %28, label %60, label %29
29:
  %30 = icmp samesign ult i32 %19, 13
  br i1 %30, label %31, label %34
31:
  %32 = ptrtoint ptr %21 to i32
  %33 = zext i32 %32 to i64
  br label %56
34:
  %35 = icmp slt i32 %23, 0
  br i1 %35, label %60, label %36
36:
  %37 = load i64, ptr %6, align 8
  %38 = icmp sgt i64 %37, %24
  br i1 %38, label %39, label %60
39:
  %40 = load ptr, ptr %8, align 8
  %41 = getelementptr inbounds nuw ptr, ptr %40, i32 %23
  %42 = load ptr, ptr %41, align 4
  %43 = icmp eq ptr %42, null
  %44 = icmp slt i32 %26, 0
  %45 = select i1 %43, i1 true, i1 %44
  br i1 %45, label %60, label %46
46:
  %47 = add nuw nsw i64 %27, %20
  %48 = load ptr, ptr %9, align 4
  %49 = getelementptr inbounds nuw i64, ptr %48, i32 %23
  %50 = load i64, ptr %49, align 8
  %51 = icmp sgt i64 %47, %50
  br i1 %51, label %60, label %52
52:
  %53 = ptrtoint ptr %42 to i32
  %54 = zext i32 %53 to i64
  %55 = add nuw nsw i64 %54, %27
  br label %56
56:
  %57 = phi i64 [ %55, %52 ], [ %33, %31 ]
  store i64 %57, ptr %15, align 8
  %58 = getelementptr inbounds nuw i8, ptr %15, i32 8
  store i64 %20, ptr %58, align 8
  %59 = add i32 %11, 1
  br label %10
60:
  %61 = phi i32 [ %11, %34 ], [ %11, %36 ], [ %11, %39 ], [ %11, %46 ], [ %11, %13 ], [ %4, %10 ]
  ret i32 %61
}
define internal fastcc i32 @abi.no_text(ptr noundef nonnull readonly captures(none) %0, i32 noundef %1, i64 noundef %2) unnamed_addr #3 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 12
  %5 = load ptr, ptr %4, align 4
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 32
  %7 = load i64, ptr %6, align 8
  %8 = zext i32 %1 to i64
  %9 = getelementptr inbounds nuw i8, ptr %0, i32 56
  %10 = load i64, ptr %9, align 8
  %11 = tail call fastcc i64 @abi.quotient(i64 noundef %8, i64 noundef %10) #46
  %12 = add nsw i64 %11, %7
  %13 = mul i64 %11, %10
  %14 = sub i64 %8, %13
  %15 = load ptr, ptr %0, align 8
  %16 = tail call fastcc zeroext i1 @abi.is_null(ptr noundef %15, ptr noundef %5, i64 noundef %12, i64 noundef %14) #46
  br i1 %16, label %54, label %17
17:
  %18 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %19 = load ptr, ptr %18, align 8
  %20 = getelementptr inbounds nuw i8, ptr %19, i32 9
  %21 = load i8, ptr %20, align 1
  %22 = icmp eq i8 %21, 0
  br i1 %22, label %31, label %23
23:
  %24 = getelementptr inbounds nuw i8, ptr %5, i32 64
  %25 = load i64, ptr %24, align 8
  %26 = icmp ult i64 %2, %25
  br i1 %26, label %31, label %27
27:
  %28 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %29 = load ptr, ptr %28, align 8
  %30 = tail call fastcc i32 @abi.bad_batch(ptr noundef %15, ptr noundef nonnull %19, ptr noundef %29, ptr noundef nonnull @abi.str.133) #46
  br label %54
31:
  %32 = getelementptr inbounds nuw i8, ptr %5, i32 40
  %33 = load ptr, ptr %32, align 8
  %34 = icmp eq ptr %33, null
  br i1 %34, label %49, label %35
35:
  %36 = getelementptr inbounds nuw i8, ptr %5, i32 56
  %37 = load i64, ptr %36, align 8
  %38 = add nsw i64 %37, %2
  %39 = lshr i64 %38, 3
  %40 = trunc i64 %39 to i32
  %41 = getelementptr inbounds i8, ptr %33, i32 %40
  %42 = load i8, ptr %41, align 1
  %43 = zext i8 %42 to i32
  %44 = trunc i64 %38 to i32
  %45 = and i32 %44, 7
  %46 = shl nuw nsw i32 1, %45
  %47 = and i32 %46, %43
  %48 = icmp eq i32 %47, 0
  br i1 %48, label %53, label %49
49:
  %50 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %51 = load ptr, ptr %50, align 8
  %52 = tail call fastcc i32 @abi.bad_batch(ptr noundef %15, ptr noundef nonnull %19, ptr noundef %51, ptr noundef nonnull @abi.str.125) #46
  br label %54
53:
  tail call fastcc void @abi.put_null(ptr noundef %0, i64 noundef %12, i64 noundef %14, i64 noundef 1) #46
  br label %54
54:
  %55 = phi i32 [ 0, %53 ], [ %30, %27 ], [ %52, %49 ], [ 0, %3 ]
  ret i32 %55
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
  %5 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %6 = load ptr, ptr %5, align 8
  %7 = icmp eq ptr %6, null
  br i1 %7, label %10, label %8
8:
  %9 = tail call fastcc zeroext i1 @abi.null_bit(ptr noundef nonnull %5, i64 noundef %2) #49
  br i1 %9, label %36, label %10
10:
  %11 = getelementptr inbounds nuw i8, ptr %1, i32 76
  %12 = load i32, ptr %11, align 4
  %13 = getelementptr inbounds nuw i8, ptr %1, i32 72
  %14 = tail call i32 @llvm.smax.i32(i32 %12, i32 0)
  br label %15
15:
  %16 = phi i32 [ 0, %10 ], [ %35, %30 ]
  %17 = icmp ne i32 %16, %14
  br i1 %17, label %18, label %36
18:
  %19 = load ptr, ptr %13, align 8
  %20 = getelementptr inbounds nuw %struct.Level, ptr %19, i32 %16
  %21 = getelementptr inbounds nuw i8, ptr %20, i32 16
  %22 = load i64, ptr %21, align 8
  %23 = icmp eq i64 %22, 1
  br i1 %23, label %30, label %24
24:
  %25 = getelementptr inbounds nuw i8, ptr %20, i32 24
  %26 = load i64, ptr %25, align 8
  %27 = icmp eq i64 %26, 1
  br i1 %27, label %30, label %28
28:
  %29 = tail call fastcc i64 @abi.quotient(i64 noundef %3, i64 noundef %26) #46
  br label %30
30:
  %31 = phi i64 [ 0, %18 ], [ %29, %28 ], [ %3, %24 ]
  %32 = mul nsw i64 %22, %2
  %33 = add nsw i64 %31, %32
  %34 = tail call fastcc zeroext i1 @abi.null_bit(ptr noundef nonnull %20, i64 noundef %33) #49
  %35 = add nuw i32 %16, 1
  br i1 %34, label %36, label %15
36:
  %37 = phi i1 [ true, %8 ], [ %17, %15 ], [ %17, %30 ]
  ret i1 %37
}
define internal fastcc void @abi.put_null(ptr noundef nonnull readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) unnamed_addr #0 {
  %5 = tail call fastcc i32 @abi.accepts(ptr noundef %0, i64 noundef %2, i64 noundef %3) #46
  %6 = and i32 %5, 1
  %7 = icmp eq i32 %6, 0
  %8 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %9 = load ptr, ptr %8, align 4
  %10 = getelementptr inbounds nuw i8, ptr %9, i32 4
  %11 = load i32, ptr %10, align 4
  br i1 %7, label %25, label %12
12:
  %13 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %14 = load ptr, ptr %13, align 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i32 32
  %16 = load i64, ptr %15, align 8
  %17 = sub nsw i64 %1, %16
  %18 = trunc i64 %17 to i32
  %19 = getelementptr inbounds nuw i8, ptr %0, i32 64
  %20 = load i32, ptr %19, align 8
  %21 = mul i32 %20, %18
  %22 = trunc i64 %2 to i32
  %23 = add i32 %21, %22
  %24 = trunc i64 %3 to i32
  tail call fastcc void @abi.fill_missing(i32 noundef %11, ptr noundef %14, i32 noundef %23, i32 noundef %24, i32 noundef 0) #46
  br label %34
25:
  %26 = add i32 %11, -1
  %27 = icmp ult i32 %26, 2
  %28 = and i32 %11, -3
  %29 = icmp eq i32 %28, 12
  %30 = or i1 %29, %27
  %31 = icmp eq i32 %11, 15
  %32 = or i1 %31, %30
  %33 = select i1 %32, ptr @abi.str.135, ptr @abi.str.136
  tail call fastcc void @abi.refuse(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef nonnull @abi.str.134, ptr noundef nonnull %33) #46
  br label %34
34:
  ret void
}
define internal fastcc zeroext i1 @abi.null_bit(ptr noundef readonly captures(none) %0, i64 noundef %1) unnamed_addr #21 {
  %3 = load ptr, ptr %0, align 8
  %4 = icmp eq ptr %3, @abi.all_null
  br i1 %4, label %19, label %5
5:
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %7 = load i64, ptr %6, align 8
  %8 = add nsw i64 %7, %1
  %9 = lshr i64 %8, 3
  %10 = trunc i64 %9 to i32
  %11 = getelementptr inbounds i8, ptr %3, i32 %10
  %12 = load i8, ptr %11, align 1
  %13 = zext i8 %12 to i32
  %14 = trunc i64 %8 to i32
  %15 = and i32 %14, 7
  %16 = shl nuw nsw i32 1, %15
  %17 = and i32 %16, %13
  %18 = icmp eq i32 %17, 0
  br label %19
19:
  %20 = phi i1 [ true, %2 ], [ %18, %5 ]
  ret i1 %20
}
define internal fastcc i32 @abi.accepts(ptr noundef nonnull readonly captures(none) %0, i64 noundef %1, i64 noundef %2) unnamed_addr #32 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 20
  %5 = load i8, ptr %4, align 4
  %6 = trunc nuw i8 %5 to i1
  br i1 %6, label %7, label %15
7:
  %8 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %9 = load ptr, ptr %8, align 4
  %10 = getelementptr inbounds nuw i8, ptr %9, i32 24
  %11 = load i32, ptr %10, align 8
  %12 = icmp eq i32 %11, 0
  %13 = icmp sgt i64 %2, 1
  %14 = or i1 %13, %12
  br i1 %14, label %15, label %21
15:
  %16 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds nuw i8, ptr %17, i32 10
  %19 = load i8, ptr %18, align 2
  %20 = sext i8 %19 to i32
  br label %39
21:
  %22 = getelementptr inbounds nuw i8, ptr %9, i32 32
  %23 = load ptr, ptr %22, align 8
  %24 = trunc i64 %1 to i32
  %25 = getelementptr inbounds %struct.CarrotColumnDesc, ptr %23, i32 %24
  %26 = getelementptr inbounds nuw i8, ptr %25, i32 4
  %27 = load i32, ptr %26, align 4
  %28 = getelementptr inbounds nuw i8, ptr %9, i32 4
  %29 = load i32, ptr %28, align 4
  %30 = add i32 %29, -1
  %31 = icmp ult i32 %30, 2
  %32 = and i32 %29, -3
  %33 = icmp eq i32 %32, 12
  %34 = or i1 %33, %31
  %35 = icmp eq i32 %29, 15
  %36 = or i1 %35, %34
  %37 = select i1 %36, i32 -1, i32 -2
  %38 = and i32 %37, %27
  br label %39
39:
  %40 = phi i32 [ %20, %15 ], [ %38, %21 ]
  ret i32 %40
}
define internal fastcc void @abi.fill_missing(i32 noundef %0, ptr noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef range(i32 -1, 1) %4) unnamed_addr #0 {
  %6 = alloca %struct.Value, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #47
  %7 = load i32, ptr @carrot_parts, align 4
  %8 = and i32 %7, 8
  %9 = icmp ne i32 %8, 0
  %10 = icmp eq i32 %0, 14
  %11 = and i1 %10, %9
  br i1 %11, label %12, label %15
12:
  %13 = getelementptr inbounds nuw %struct.CarrotText, ptr %1, i32 %2
  %14 = shl i32 %3, 4
  tail call fastcc void @abi.clear(ptr noundef %13, i32 noundef %14) #46
  br label %36
15:
  store double 0x7FF8000000000000, ptr %6, align 8
  %16 = and i32 %7, 16
  %17 = icmp ne i32 %16, 0
  %18 = icmp eq i32 %0, 15
  %19 = and i1 %18, %17
  %20 = sext i32 %4 to i64
  %21 = select i1 %19, i64 -9223372036854775808, i64 %20
  %22 = getelementptr inbounds nuw i8, ptr %6, i32 8
  store i64 %21, ptr %22, align 8
  %23 = add i32 %0, -1
  %24 = icmp ult i32 %23, 2
  %25 = icmp eq i32 %0, 12
  %26 = or i1 %25, %24
  %27 = getelementptr inbounds nuw i8, ptr %6, i32 16
  %28 = zext i1 %26 to i8
  store i8 %28, ptr %27, align 8
  %29 = getelementptr inbounds nuw i8, ptr %6, i32 17
  store i8 0, ptr %29, align 1
  br label %30
30:
  %31 = phi i32 [ 0, %15 ], [ %35, %33 ]
  %32 = icmp eq i32 %31, %3
  br i1 %32, label %36, label %33
33:
  %34 = add i32 %31, %2
  call fastcc void @abi.write_value(i32 noundef %0, ptr noundef %1, i32 noundef %34, ptr noundef %6) #46
  %35 = add i32 %31, 1
  br label %30
36:
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  ret void
}
define internal fastcc void @abi.refuse(ptr noundef nonnull readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef readonly captures(none) %4, ptr noundef readonly captures(none) %5) unnamed_addr #3 {
  %7 = alloca %struct.Text, align 4
  %8 = load ptr, ptr %0, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %10 = load ptr, ptr %9, align 4
  %11 = getelementptr inbounds nuw i8, ptr %10, i32 4
  %12 = load i32, ptr %11, align 4
  %13 = getelementptr inbounds i8, ptr @abi.sizes, i32 %12
  %14 = load i8, ptr %13, align 1
  %15 = zext i8 %14 to i32
  %16 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds nuw i8, ptr %0, i32 32
  %19 = load i64, ptr %18, align 8
  %20 = sub nsw i64 %1, %19
  %21 = trunc i64 %20 to i32
  %22 = getelementptr inbounds nuw i8, ptr %0, i32 64
  %23 = load i32, ptr %22, align 8
  %24 = mul i32 %23, %21
  %25 = trunc i64 %2 to i32
  %26 = add i32 %24, %25
  %27 = mul i32 %26, %15
  %28 = getelementptr inbounds nuw i8, ptr %17, i32 %27
  %29 = trunc i64 %3 to i32
  %30 = mul i32 %15, %29
  tail call fastcc void @abi.clear(ptr noundef %28, i32 noundef %30) #46
  %31 = load ptr, ptr %8, align 8
  %32 = getelementptr inbounds nuw i8, ptr %31, i32 72
  %33 = load i32, ptr %32, align 8
  %34 = icmp eq i32 %33, 1
  br i1 %34, label %35, label %43
35:
  %36 = getelementptr inbounds nuw i8, ptr %8, i32 80
  %37 = load ptr, ptr %36, align 8
  %38 = load i64, ptr %18, align 8
  %39 = sub nsw i64 %1, %38
  %40 = trunc i64 %39 to i32
  %41 = getelementptr inbounds i8, ptr %37, i32 %40
  store i8 1, ptr %41, align 1
  %42 = getelementptr inbounds nuw i8, ptr %8, i32 84
  store i8 1, ptr %42, align 4
  br label %74
43:
  %44 = getelementptr inbounds nuw i8, ptr %8, i32 88
  %45 = load i64, ptr %44, align 8
  %46 = icmp slt i64 %1, %45
  br i1 %46, label %47, label %74
47:
  store i64 %1, ptr %44, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #47
  %48 = getelementptr inbounds nuw i8, ptr %8, i32 16
  %49 = load ptr, ptr %48, align 8
  %50 = getelementptr inbounds nuw i8, ptr %8, i32 32
  %51 = load i64, ptr %50, align 8
  %52 = add nsw i64 %51, %1
  %53 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %54 = load ptr, ptr %53, align 8
  %55 = getelementptr inbounds nuw i8, ptr %54, i32 4
  %56 = load i32, ptr %55, align 4
  call fastcc void @abi.begin(ptr noundef %7, ptr noundef %49, i32 noundef 3, i64 noundef %52, i32 noundef %56) #46
  call fastcc void @abi.put(ptr noundef %7, ptr noundef nonnull @abi.str.93) #46
  %57 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %58 = load ptr, ptr %57, align 8
  call fastcc void @abi.put_name(ptr noundef %7, ptr noundef %58) #46
  call fastcc void @abi.put(ptr noundef %7, ptr noundef nonnull @abi.str.137) #46
  %59 = load i64, ptr %50, align 8
  %60 = add nsw i64 %59, %1
  call fastcc void @abi.put_int(ptr noundef %7, i64 noundef %60) #46
  %61 = getelementptr inbounds nuw i8, ptr %0, i32 20
  %62 = load i8, ptr %61, align 4
  %63 = trunc nuw i8 %62 to i1
  br i1 %63, label %64, label %72
64:
  %65 = load ptr, ptr %9, align 4
  %66 = getelementptr inbounds nuw i8, ptr %65, i32 16
  %67 = load i64, ptr %66, align 8
  %68 = icmp sgt i64 %67, 1
  %69 = icmp eq i64 %3, 1
  %70 = and i1 %69, %68
  br i1 %70, label %71, label %72
71:
  call fastcc void @abi.put(ptr noundef %7, ptr noundef nonnull @abi.str.138) #46
  call fastcc void @abi.put_int(ptr noundef %7, i64 noundef %2) #46
  br label %72
72:
  call fastcc void @abi.put(ptr noundef %7, ptr noundef nonnull @abi.str.94) #46
  call fastcc void @abi.put(ptr noundef %7, ptr noundef %4) #46
  call fastcc void @abi.put(ptr noundef %7, ptr noundef %5) #46
  %73 = call fastcc i32 @abi.end(ptr noundef %7) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #47
  br label %74
74:
  ret void
}
define internal fastcc void @abi.write_value(i32 noundef %0, ptr noundef writeonly captures(none) %1, i32 noundef %2, ptr noundef nonnull readonly captures(none) %3) unnamed_addr #33 {
  switch i32 %0, label %67 [
    i32 1, label %5
    i32 2, label %25
    i32 12, label %28
  ]
5:
  %6 = getelementptr inbounds nuw i8, ptr %3, i32 16
  %7 = load i8, ptr %6, align 8
  %8 = trunc nuw i8 %7 to i1
  br i1 %8, label %9, label %12
9:
  %10 = load double, ptr %3, align 8
  %11 = fptrunc double %10 to float
  br label %22
12:
  %13 = getelementptr inbounds nuw i8, ptr %3, i32 17
  %14 = load i8, ptr %13, align 1
  %15 = trunc nuw i8 %14 to i1
  %16 = getelementptr inbounds nuw i8, ptr %3, i32 8
  %17 = load i64, ptr %16, align 8
  br i1 %15, label %18, label %20
18:
  %19 = tail call fastcc float @abi.f32_of_u64(i64 noundef %17) #46
  br label %22
20:
  %21 = tail call fastcc float @abi.f32_of_i64(i64 noundef %17) #46
  br label %22
22:
  %23 = phi float [ %11, %9 ], [ %19, %18 ], [ %21, %20 ]
  %24 = getelementptr inbounds nuw float, ptr %1, i32 %2
  store float %23, ptr %24, align 4
  br label %83
25:
  %26 = tail call fastcc double @abi.f64_of(ptr noundef %3) #46
  %27 = getelementptr inbounds nuw double, ptr %1, i32 %2
  store double %26, ptr %27, align 8
  br label %83
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
  %66 = getelementptr inbounds nuw i16, ptr %1, i32 %2
  store i16 %65, ptr %66, align 2
  br label %83
67:
  %68 = getelementptr inbounds i8, ptr @abi.sizes, i32 %0
  %69 = load i8, ptr %68, align 1
  %70 = getelementptr inbounds nuw i8, ptr %3, i32 8
  %71 = load i64, ptr %70, align 8
  switch i8 %69, label %81 [
    i8 1, label %72
    i8 2, label %75
    i8 4, label %78
  ]
72:
  %73 = trunc i64 %71 to i8
  %74 = getelementptr inbounds nuw i8, ptr %1, i32 %2
  store i8 %73, ptr %74, align 1
  br label %83
75:
  %76 = trunc i64 %71 to i16
  %77 = getelementptr inbounds nuw i16, ptr %1, i32 %2
  store i16 %76, ptr %77, align 2
  br label %83
78:
  %79 = trunc i64 %71 to i32
  %80 = getelementptr inbounds nuw i32, ptr %1, i32 %2
  store i32 %79, ptr %80, align 4
  br label %83
81:
  %82 = getelementptr inbounds nuw i64, ptr %1, i32 %2
  store i64 %71, ptr %82, align 8
  br label %83
83:
  ret void
}
define internal fastcc float @abi.f32_of_u64(i64 noundef %0) unnamed_addr #7 {
  %2 = icmp ult i64 %0, 9007199254740992
  br i1 %2, label %17, label %3
3:
  %4 = lshr i64 %0, 11
  %5 = and i64 %0, 2047
  %6 = icmp ne i64 %5, 0
  %7 = zext i1 %6 to i64
  %8 = or i64 %4, %7
  %9 = lshr i64 %0, 43
  %10 = trunc nuw nsw i64 %9 to i32
  %11 = uitofp nneg i32 %10 to double
  %12 = fmul double %11, 0x41F0000000000000
  %13 = trunc i64 %8 to i32
  %14 = uitofp i32 %13 to double
  %15 = fadd double %12, %14
  %16 = fmul double %15, 2.048000e+03
  br label %25
17:
  %18 = lshr i64 %0, 32
  %19 = trunc nuw nsw i64 %18 to i32
  %20 = uitofp nneg i32 %19 to double
  %21 = fmul double %20, 0x41F0000000000000
  %22 = trunc i64 %0 to i32
  %23 = uitofp i32 %22 to double
  %24 = fadd double %21, %23
  br label %25
25:
  %26 = phi double [ %16, %3 ], [ %24, %17 ]
  %27 = fptrunc double %26 to float
  ret float %27
}
define internal fastcc float @abi.f32_of_i64(i64 noundef %0) unnamed_addr #7 {
  %2 = icmp slt i64 %0, 0
  br i1 %2, label %3, label %7
3:
  %4 = sub i64 0, %0
  %5 = tail call fastcc float @abi.f32_of_u64(i64 noundef %4) #46
  %6 = fneg float %5
  br label %9
7:
  %8 = tail call fastcc float @abi.f32_of_u64(i64 noundef %0) #46
  br label %9
9:
  %10 = phi float [ %6, %3 ], [ %8, %7 ]
  ret float %10
}
define internal fastcc double @abi.f64_of(ptr noundef nonnull readonly captures(none) %0) unnamed_addr #34 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %3 = load i8, ptr %2, align 8
  %4 = trunc nuw i8 %3 to i1
  br i1 %4, label %5, label %7
5:
  %6 = load double, ptr %0, align 8
  br label %23
7:
  %8 = getelementptr inbounds nuw i8, ptr %0, i32 17
  %9 = load i8, ptr %8, align 1
  %10 = trunc nuw i8 %9 to i1
  %11 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %12 = load i64, ptr %11, align 8
  br i1 %10, label %13, label %21
13:
  %14 = lshr i64 %12, 32
  %15 = trunc nuw i64 %14 to i32
  %16 = uitofp i32 %15 to double
  %17 = fmul double %16, 0x41F0000000000000
  %18 = trunc i64 %12 to i32
  %19 = uitofp i32 %18 to double
  %20 = fadd double %17, %19
  br label %23
21:
  %22 = tail call fastcc double @abi.f64_of_i64(i64 noundef %12) #46
  br label %23
23:
  %24 = phi double [ %6, %5 ], [ %20, %13 ], [ %22, %21 ]
  ret double %24
}
define internal fastcc void @abi.read_value(i32 noundef %0, ptr noundef readonly captures(none) %1, i64 noundef %2, ptr noundef nonnull writeonly captures(none) initializes((0, 18)) %3) unnamed_addr #35 {
  %5 = add i32 %0, -1
  %6 = icmp ult i32 %5, 2
  %7 = icmp eq i32 %0, 12
  %8 = or i1 %7, %6
  %9 = getelementptr inbounds nuw i8, ptr %3, i32 16
  %10 = zext i1 %8 to i8
  store i8 %10, ptr %9, align 8
  %11 = icmp eq i32 %0, 10
  %12 = getelementptr inbounds nuw i8, ptr %3, i32 17
  %13 = zext i1 %11 to i8
  store i8 %13, ptr %12, align 1
  store double 0.000000e+00, ptr %3, align 8
  %14 = getelementptr inbounds nuw i8, ptr %3, i32 8
  store i64 0, ptr %14, align 8
  switch i32 %0, label %75 [
    i32 1, label %15
    i32 2, label %20
    i32 12, label %24
    i32 3, label %30
    i32 4, label %35
    i32 5, label %40
    i32 7, label %45
    i32 8, label %50
    i32 9, label %55
    i32 11, label %60
    i32 16, label %156
    i32 6, label %71
    i32 10, label %71
    i32 15, label %71
  ]
15:
  %16 = trunc i64 %2 to i32
  %17 = getelementptr inbounds float, ptr %1, i32 %16
  %18 = load float, ptr %17, align 4
  %19 = fpext float %18 to double
  store double %19, ptr %3, align 8
  br label %156
20:
  %21 = trunc i64 %2 to i32
  %22 = getelementptr inbounds double, ptr %1, i32 %21
  %23 = load double, ptr %22, align 8
  store double %23, ptr %3, align 8
  br label %156
24:
  %25 = trunc i64 %2 to i32
  %26 = getelementptr inbounds i16, ptr %1, i32 %25
  %27 = load i16, ptr %26, align 2
  %28 = zext i16 %27 to i32
  %29 = tail call fastcc double @abi.f64_of_half(i32 noundef %28) #46
  store double %29, ptr %3, align 8
  br label %156
30:
  %31 = trunc i64 %2 to i32
  %32 = getelementptr inbounds i8, ptr %1, i32 %31
  %33 = load i8, ptr %32, align 1
  %34 = sext i8 %33 to i64
  store i64 %34, ptr %14, align 8
  br label %156
35:
  %36 = trunc i64 %2 to i32
  %37 = getelementptr inbounds i16, ptr %1, i32 %36
  %38 = load i16, ptr %37, align 2
  %39 = sext i16 %38 to i64
  store i64 %39, ptr %14, align 8
  br label %156
40:
  %41 = trunc i64 %2 to i32
  %42 = getelementptr inbounds i32, ptr %1, i32 %41
  %43 = load i32, ptr %42, align 4
  %44 = sext i32 %43 to i64
  store i64 %44, ptr %14, align 8
  br label %156
45:
  %46 = trunc i64 %2 to i32
  %47 = getelementptr inbounds i8, ptr %1, i32 %46
  %48 = load i8, ptr %47, align 1
  %49 = zext i8 %48 to i64
  store i64 %49, ptr %14, align 8
  br label %156
50:
  %51 = trunc i64 %2 to i32
  %52 = getelementptr inbounds i16, ptr %1, i32 %51
  %53 = load i16, ptr %52, align 2
  %54 = zext i16 %53 to i64
  store i64 %54, ptr %14, align 8
  br label %156
55:
  %56 = trunc i64 %2 to i32
  %57 = getelementptr inbounds i32, ptr %1, i32 %56
  %58 = load i32, ptr %57, align 4
  %59 = zext i32 %58 to i64
  store i64 %59, ptr %14, align 8
  br label %156
60:
  %61 = lshr i64 %2, 3
  %62 = trunc i64 %61 to i32
  %63 = getelementptr inbounds i8, ptr %1, i32 %62
  %64 = load i8, ptr %63, align 1
  %65 = zext i8 %64 to i32
  %66 = trunc i64 %2 to i32
  %67 = and i32 %66, 7
  %68 = lshr i32 %65, %67
  %69 = and i32 %68, 1
  %70 = zext nneg i32 %69 to i64
  store i64 %70, ptr %14, align 8
  br label %156
71:
  %72 = trunc i64 %2 to i32
  %73 = getelementptr inbounds i64, ptr %1, i32 %72
  %74 = load i64, ptr %73, align 8
  store i64 %74, ptr %14, align 8
  br label %156
75:
  %76 = icmp sgt i32 %0, 24
  br i1 %76, label %77, label %116
77:
  %78 = trunc i64 %2 to i32
  %79 = shl i32 %78, 4
  %80 = getelementptr inbounds i8, ptr %1, i32 %79
  %81 = add nsw i32 %0, -25
  %82 = getelementptr inbounds nuw i8, ptr %80, i32 8
  %83 = load i64, ptr %82, align 8
  %84 = icmp sgt i64 %83, -1
  %85 = load i64, ptr %80, align 8
  br i1 %84, label %91, label %86
86:
  %87 = sub i64 0, %85
  %88 = icmp ne i64 %85, 0
  %89 = sext i1 %88 to i64
  %90 = sub i64 %89, %83
  br label %91
91:
  %92 = phi i64 [ %87, %86 ], [ %85, %77 ]
  %93 = phi i64 [ %90, %86 ], [ %83, %77 ]
  %94 = icmp eq i64 %93, 0
  br i1 %94, label %95, label %110
95:
  %96 = icmp ult i64 %92, 9007199254740992
  %97 = icmp samesign ult i32 %0, 48
  %98 = and i1 %97, %96
  br i1 %98, label %99, label %110
99:
  %100 = lshr i64 %92, 32
  %101 = trunc nuw nsw i64 %100 to i32
  %102 = uitofp nneg i32 %101 to double
  %103 = fmul double %102, 0x41F0000000000000
  %104 = trunc i64 %92 to i32
  %105 = uitofp i32 %104 to double
  %106 = fadd double %103, %105
  %107 = getelementptr inbounds nuw double, ptr @abi.f64_of_decimal.powers, i32 %81
  %108 = load double, ptr %107, align 8
  %109 = fdiv double %106, %108
  br label %112
110:
  %111 = tail call fastcc double @abi.quotient_of_decimal(i64 noundef %92, i64 noundef %93, i32 noundef range(i32 0, 2147483623) %81) #46
  br label %112
112:
  %113 = phi double [ %109, %99 ], [ %111, %110 ]
  %114 = fneg double %113
  %115 = select i1 %84, double %113, double %114
  store double %115, ptr %3, align 8
  store i8 1, ptr %9, align 8
  br label %156
116:
  %117 = load i32, ptr @carrot_parts, align 4
  %118 = and i32 %117, 16
  %119 = icmp eq i32 %118, 0
  br i1 %119, label %156, label %120
120:
  %121 = trunc i64 %2 to i32
  switch i32 %0, label %147 [
    i32 20, label %122
    i32 22, label %129
    i32 23, label %139
  ]
122:
  %123 = getelementptr inbounds i64, ptr %1, i32 %121
  %124 = load i64, ptr %123, align 8
  %125 = add i64 %124, -9223372036855
  %126 = icmp ult i64 %125, -18446744073709
  %127 = mul nsw i64 %124, 1000000
  %128 = select i1 %126, i64 -9223372036854775808, i64 %127
  br label %154
129:
  %130 = getelementptr inbounds i64, ptr %1, i32 %121
  %131 = load i64, ptr %130, align 8
  %132 = icmp slt i64 %131, 0
  br i1 %132, label %133, label %137
133:
  %134 = xor i64 %131, -1
  %135 = tail call fastcc i64 @abi.thousandth(i64 noundef %134) #46
  %136 = xor i64 %135, -1
  br label %154
137:
  %138 = tail call fastcc i64 @abi.thousandth(i64 noundef %131) #46
  br label %154
139:
  %140 = getelementptr inbounds i32, ptr %1, i32 %121
  %141 = load i32, ptr %140, align 4
  %142 = sext i32 %141 to i64
  %143 = add i32 %141, -106751992
  %144 = icmp ult i32 %143, -213503983
  %145 = mul nsw i64 %142, 86400000000
  %146 = select i1 %144, i64 -9223372036854775808, i64 %145
  br label %154
147:
  %148 = getelementptr inbounds i64, ptr %1, i32 %121
  %149 = load i64, ptr %148, align 8
  %150 = add i64 %149, -9223372036854776
  %151 = icmp ult i64 %150, -18446744073709551
  %152 = mul nsw i64 %149, 1000
  %153 = select i1 %151, i64 -9223372036854775808, i64 %152
  br label %154
154:
  %155 = phi i64 [ %153, %147 ], [ %128, %122 ], [ %146, %139 ], [ %136, %133 ], [ %138, %137 ]
  store i64 %155, ptr %14, align 8
  br label %156
156:
  ret void
}
define internal fastcc double @abi.f64_of_half(i32 noundef range(i32 0, 65536) %0) unnamed_addr #7 {
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
define internal fastcc double @abi.quotient_of_decimal(i64 noundef %0, i64 noundef %1, i32 noundef range(i32 0, 2147483623) %2) unnamed_addr #31 {
  %4 = or i64 %1, %0
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %98, label %6
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
  %23 = phi i64 [ %52, %79 ], [ %1, %6 ]
  %24 = phi i64 [ %67, %79 ], [ 0, %6 ]
  %25 = phi i64 [ %68, %79 ], [ 0, %6 ]
  %26 = phi i64 [ %80, %79 ], [ 0, %6 ]
  %27 = phi i32 [ %81, %79 ], [ 0, %6 ]
  %28 = phi i1 [ %82, %79 ], [ false, %6 ]
  %29 = phi i64 [ %53, %79 ], [ %0, %6 ]
  %30 = phi i32 [ %83, %79 ], [ 0, %6 ]
  %31 = icmp samesign ult i32 %30, 128
  %32 = icmp sgt i64 %26, -1
  %33 = select i1 %31, i1 true, i1 %32
  br i1 %33, label %49, label %34
34:
  %35 = icmp ne i64 %24, 0
  %36 = select i1 %28, i1 true, i1 %35
  %37 = icmp ne i64 %25, 0
  %38 = select i1 %36, i1 true, i1 %37
  %39 = zext i1 %38 to i64
  %40 = or i64 %26, %39
  %41 = lshr i64 %26, 32
  %42 = trunc nuw i64 %41 to i32
  %43 = uitofp i32 %42 to double
  %44 = fmul double %43, 0x41F0000000000000
  %45 = trunc i64 %40 to i32
  %46 = uitofp i32 %45 to double
  %47 = fadd double %44, %46
  %48 = tail call i32 @llvm.smax.i32(i32 %27, i32 0)
  br label %84
49:
  %50 = tail call i64 @llvm.fshl.i64(i64 %25, i64 %24, i64 1)
  %51 = tail call i64 @llvm.fshl.i64(i64 %24, i64 %23, i64 1)
  %52 = tail call i64 @llvm.fshl.i64(i64 %23, i64 %29, i64 1)
  %53 = shl i64 %29, 1
  %54 = icmp ugt i64 %50, %9
  br i1 %54, label %59, label %55
55:
  %56 = icmp eq i64 %50, %9
  %57 = icmp uge i64 %51, %8
  %58 = select i1 %56, i1 %57, i1 false
  br i1 %58, label %59, label %65
59:
  %60 = icmp ult i64 %51, %8
  %61 = sext i1 %60 to i64
  %62 = sub i64 %50, %9
  %63 = add i64 %62, %61
  %64 = sub i64 %51, %8
  br label %65
65:
  %66 = phi i1 [ true, %59 ], [ false, %55 ]
  %67 = phi i64 [ %64, %59 ], [ %51, %55 ]
  %68 = phi i64 [ %63, %59 ], [ %50, %55 ]
  br i1 %32, label %72, label %69
69:
  %70 = add nsw i32 %27, 1
  %71 = or i1 %28, %66
  br label %79
72:
  %73 = shl nuw i64 %26, 1
  %74 = zext i1 %66 to i64
  %75 = or disjoint i64 %73, %74
  %76 = icmp samesign ugt i32 %30, 127
  %77 = sext i1 %76 to i32
  %78 = add i32 %27, %77
  br label %79
79:
  %80 = phi i64 [ %26, %69 ], [ %75, %72 ]
  %81 = phi i32 [ %70, %69 ], [ %78, %72 ]
  %82 = phi i1 [ %71, %69 ], [ %28, %72 ]
  %83 = add nuw nsw i32 %30, 1
  br label %22
84:
  %85 = phi i32 [ %27, %34 ], [ %90, %88 ]
  %86 = phi double [ %47, %34 ], [ %89, %88 ]
  %87 = icmp eq i32 %85, %48
  br i1 %87, label %91, label %88
88:
  %89 = fmul double %86, 5.000000e-01
  %90 = add i32 %85, 1
  br label %84
91:
  %92 = phi i32 [ %97, %95 ], [ %48, %84 ]
  %93 = phi double [ %96, %95 ], [ %86, %84 ]
  %94 = icmp sgt i32 %92, 0
  br i1 %94, label %95, label %98
95:
  %96 = fmul double %93, 2.000000e+00
  %97 = add nsw i32 %92, -1
  br label %91
98:
  %99 = phi double [ 0.000000e+00, %3 ], [ %93, %91 ]
  ret double %99
}
define internal fastcc i64 @abi.thousandth(i64 noundef range(i64 0, -9223372036854775808) %0) unnamed_addr #36 {
  %2 = alloca [4 x i32], align 4
  %3 = lshr i64 %0, 32
  %4 = trunc nuw nsw i64 %3 to i32
  %5 = trunc i64 %0 to i32
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #47
  %6 = lshr i32 %4, 16
  store i32 %6, ptr %2, align 4
  %7 = getelementptr inbounds nuw i8, ptr %2, i32 4
  %8 = and i32 %4, 65535
  store i32 %8, ptr %7, align 4
  %9 = getelementptr inbounds nuw i8, ptr %2, i32 8
  %10 = lshr i32 %5, 16
  store i32 %10, ptr %9, align 4
  %11 = getelementptr inbounds nuw i8, ptr %2, i32 12
  %12 = and i32 %5, 65535
  store i32 %12, ptr %11, align 4
  br label %13
13:
  %14 = phi i32 [ 0, %1 ], [ %32, %19 ]
  %15 = phi i64 [ 0, %1 ], [ %29, %19 ]
  %16 = phi i32 [ 0, %1 ], [ %31, %19 ]
  %17 = icmp eq i32 %14, 4
  br i1 %17, label %18, label %19
18:
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #47
  ret i64 %15
19:
  %20 = shl i32 %16, 16
  %21 = getelementptr inbounds nuw i32, ptr %2, i32 %14
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
  %32 = add nuw nsw i32 %14, 1
  br label %13
}
define internal fastcc void @abi.gather_other(i32 noundef %0, i32 noundef %1, ptr noundef readonly captures(none) %2, i64 noundef %3, ptr noalias noundef writeonly captures(none) %4, i32 noundef %5, i32 noundef %6) unnamed_addr #26 {
  %8 = alloca %struct.Value, align 8
  %9 = icmp eq i32 %0, %1
  %10 = icmp ne i32 %0, 11
  %11 = and i1 %10, %9
  br i1 %11, label %12, label %101
12:
  %13 = getelementptr inbounds i8, ptr @abi.sizes, i32 %0
  %14 = load i8, ptr %13, align 1
  %15 = trunc i64 %3 to i32
  %16 = icmp eq i32 %5, 1
  switch i8 %14, label %80 [
    i8 1, label %17
    i8 2, label %38
    i8 4, label %59
  ]
17:
  %18 = getelementptr inbounds i8, ptr %2, i32 %15
  br i1 %16, label %21, label %19
19:
  %20 = phi i32 [ 0, %17 ], [ %22, %21 ]
  br label %29
21:
  %22 = phi i32 [ %23, %25 ], [ 0, %17 ]
  %23 = add i32 %22, 16
  %24 = icmp ugt i32 %23, %6
  br i1 %24, label %19, label %25
25:
  %26 = getelementptr inbounds nuw i8, ptr %18, i32 %22
  %27 = load <16 x i8>, ptr %26, align 1
  %28 = getelementptr inbounds nuw i8, ptr %4, i32 %22
  store <16 x i8> %27, ptr %28, align 1
  br label %21
29:
  %30 = phi i32 [ %37, %32 ], [ %20, %19 ]
  %31 = icmp eq i32 %30, %6
  br i1 %31, label %109, label %32
32:
  %33 = getelementptr inbounds nuw i8, ptr %18, i32 %30
  %34 = load i8, ptr %33, align 1
  %35 = mul i32 %30, %5
  %36 = getelementptr inbounds nuw i8, ptr %4, i32 %35
  store i8 %34, ptr %36, align 1
  %37 = add i32 %30, 1
  br label %29
38:
  %39 = getelementptr inbounds i16, ptr %2, i32 %15
  br i1 %16, label %42, label %40
40:
  %41 = phi i32 [ 0, %38 ], [ %43, %42 ]
  br label %50
42:
  %43 = phi i32 [ %44, %46 ], [ 0, %38 ]
  %44 = add i32 %43, 16
  %45 = icmp ugt i32 %44, %6
  br i1 %45, label %40, label %46
46:
  %47 = getelementptr inbounds nuw i16, ptr %39, i32 %43
  %48 = load <16 x i16>, ptr %47, align 2
  %49 = getelementptr inbounds nuw i16, ptr %4, i32 %43
  store <16 x i16> %48, ptr %49, align 2
  br label %42
50:
  %51 = phi i32 [ %58, %53 ], [ %41, %40 ]
  %52 = icmp eq i32 %51, %6
  br i1 %52, label %109, label %53
53:
  %54 = getelementptr inbounds nuw i16, ptr %39, i32 %51
  %55 = load i16, ptr %54, align 2
  %56 = mul i32 %51, %5
  %57 = getelementptr inbounds nuw i16, ptr %4, i32 %56
  store i16 %55, ptr %57, align 2
  %58 = add i32 %51, 1
  br label %50
59:
  %60 = getelementptr inbounds i32, ptr %2, i32 %15
  br i1 %16, label %63, label %61
61:
  %62 = phi i32 [ 0, %59 ], [ %64, %63 ]
  br label %71
63:
  %64 = phi i32 [ %65, %67 ], [ 0, %59 ]
  %65 = add i32 %64, 16
  %66 = icmp ugt i32 %65, %6
  br i1 %66, label %61, label %67
67:
  %68 = getelementptr inbounds nuw i32, ptr %60, i32 %64
  %69 = load <16 x i32>, ptr %68, align 4
  %70 = getelementptr inbounds nuw i32, ptr %4, i32 %64
  store <16 x i32> %69, ptr %70, align 4
  br label %63
71:
  %72 = phi i32 [ %79, %74 ], [ %62, %61 ]
  %73 = icmp eq i32 %72, %6
  br i1 %73, label %109, label %74
74:
  %75 = getelementptr inbounds nuw i32, ptr %60, i32 %72
  %76 = load i32, ptr %75, align 4
  %77 = mul i32 %72, %5
  %78 = getelementptr inbounds nuw i32, ptr %4, i32 %77
  store i32 %76, ptr %78, align 4
  %79 = add i32 %72, 1
  br label %71
80:
  %81 = getelementptr inbounds i64, ptr %2, i32 %15
  br i1 %16, label %84, label %82
82:
  %83 = phi i32 [ 0, %80 ], [ %85, %84 ]
  br label %92
84:
  %85 = phi i32 [ %86, %88 ], [ 0, %80 ]
  %86 = add i32 %85, 16
  %87 = icmp ugt i32 %86, %6
  br i1 %87, label %82, label %88
88:
  %89 = getelementptr inbounds nuw i64, ptr %81, i32 %85
  %90 = load <16 x i64>, ptr %89, align 8
  %91 = getelementptr inbounds nuw i64, ptr %4, i32 %85
  store <16 x i64> %90, ptr %91, align 8
  br label %84
92:
  %93 = phi i32 [ %100, %95 ], [ %83, %82 ]
  %94 = icmp eq i32 %93, %6
  br i1 %94, label %109, label %95
95:
  %96 = getelementptr inbounds nuw i64, ptr %81, i32 %93
  %97 = load i64, ptr %96, align 8
  %98 = mul i32 %93, %5
  %99 = getelementptr inbounds nuw i64, ptr %4, i32 %98
  store i64 %97, ptr %99, align 8
  %100 = add i32 %93, 1
  br label %92
101:
  %102 = phi i32 [ %108, %104 ], [ 0, %7 ]
  %103 = icmp eq i32 %102, %6
  br i1 %103, label %109, label %104
104:
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #47
  %105 = zext i32 %102 to i64
  %106 = add nsw i64 %3, %105
  call fastcc void @abi.read_value(i32 noundef %0, ptr noundef %2, i64 noundef %106, ptr noundef %8) #46
  %107 = mul i32 %102, %5
  call fastcc void @abi.write_value(i32 noundef %1, ptr noundef %4, i32 noundef %107, ptr noundef %8) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #47
  %108 = add i32 %102, 1
  br label %101
109:
  ret void
}
define internal fastcc void @abi.gather_f32(i32 noundef range(i32 -2147483648, 17) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, ptr noalias noundef writeonly captures(none) %3, i32 noundef %4, i32 noundef %5) unnamed_addr #26 {
  switch i32 %0, label %284 [
    i32 1, label %7
    i32 2, label %30
    i32 3, label %55
    i32 4, label %80
    i32 5, label %105
    i32 6, label %130
    i32 7, label %143
    i32 8, label %168
    i32 9, label %193
    i32 10, label %218
    i32 12, label %231
    i32 11, label %246
  ]
7:
  %8 = trunc i64 %2 to i32
  %9 = getelementptr inbounds float, ptr %1, i32 %8
  %10 = icmp eq i32 %4, 1
  br i1 %10, label %13, label %11
11:
  %12 = phi i32 [ 0, %7 ], [ %14, %13 ]
  br label %21
13:
  %14 = phi i32 [ %15, %17 ], [ 0, %7 ]
  %15 = add i32 %14, 16
  %16 = icmp ugt i32 %15, %5
  br i1 %16, label %11, label %17
17:
  %18 = getelementptr inbounds nuw float, ptr %9, i32 %14
  %19 = load <16 x float>, ptr %18, align 4
  %20 = getelementptr inbounds nuw float, ptr %3, i32 %14
  store <16 x float> %19, ptr %20, align 4
  br label %13
21:
  %22 = phi i32 [ %29, %24 ], [ %12, %11 ]
  %23 = icmp eq i32 %22, %5
  br i1 %23, label %291, label %24
24:
  %25 = getelementptr inbounds nuw float, ptr %9, i32 %22
  %26 = load float, ptr %25, align 4
  %27 = mul i32 %22, %4
  %28 = getelementptr inbounds nuw float, ptr %3, i32 %27
  store float %26, ptr %28, align 4
  %29 = add i32 %22, 1
  br label %21
30:
  %31 = trunc i64 %2 to i32
  %32 = getelementptr inbounds double, ptr %1, i32 %31
  %33 = icmp eq i32 %4, 1
  br i1 %33, label %36, label %34
34:
  %35 = phi i32 [ 0, %30 ], [ %37, %36 ]
  br label %45
36:
  %37 = phi i32 [ %38, %40 ], [ 0, %30 ]
  %38 = add i32 %37, 16
  %39 = icmp ugt i32 %38, %5
  br i1 %39, label %34, label %40
40:
  %41 = getelementptr inbounds nuw double, ptr %32, i32 %37
  %42 = load <16 x double>, ptr %41, align 8
  %43 = fptrunc <16 x double> %42 to <16 x float>
  %44 = getelementptr inbounds nuw float, ptr %3, i32 %37
  store <16 x float> %43, ptr %44, align 4
  br label %36
45:
  %46 = phi i32 [ %54, %48 ], [ %35, %34 ]
  %47 = icmp eq i32 %46, %5
  br i1 %47, label %291, label %48
48:
  %49 = getelementptr inbounds nuw double, ptr %32, i32 %46
  %50 = load double, ptr %49, align 8
  %51 = fptrunc double %50 to float
  %52 = mul i32 %46, %4
  %53 = getelementptr inbounds nuw float, ptr %3, i32 %52
  store float %51, ptr %53, align 4
  %54 = add i32 %46, 1
  br label %45
55:
  %56 = trunc i64 %2 to i32
  %57 = getelementptr inbounds i8, ptr %1, i32 %56
  %58 = icmp eq i32 %4, 1
  br i1 %58, label %61, label %59
59:
  %60 = phi i32 [ 0, %55 ], [ %62, %61 ]
  br label %70
61:
  %62 = phi i32 [ %63, %65 ], [ 0, %55 ]
  %63 = add i32 %62, 16
  %64 = icmp ugt i32 %63, %5
  br i1 %64, label %59, label %65
65:
  %66 = getelementptr inbounds nuw i8, ptr %57, i32 %62
  %67 = load <16 x i8>, ptr %66, align 1
  %68 = sitofp <16 x i8> %67 to <16 x float>
  %69 = getelementptr inbounds nuw float, ptr %3, i32 %62
  store <16 x float> %68, ptr %69, align 4
  br label %61
70:
  %71 = phi i32 [ %79, %73 ], [ %60, %59 ]
  %72 = icmp eq i32 %71, %5
  br i1 %72, label %291, label %73
73:
  %74 = getelementptr inbounds nuw i8, ptr %57, i32 %71
  %75 = load i8, ptr %74, align 1
  %76 = sitofp i8 %75 to float
  %77 = mul i32 %71, %4
  %78 = getelementptr inbounds nuw float, ptr %3, i32 %77
  store float %76, ptr %78, align 4
  %79 = add i32 %71, 1
  br label %70
80:
  %81 = trunc i64 %2 to i32
  %82 = getelementptr inbounds i16, ptr %1, i32 %81
  %83 = icmp eq i32 %4, 1
  br i1 %83, label %86, label %84
84:
  %85 = phi i32 [ 0, %80 ], [ %87, %86 ]
  br label %95
86:
  %87 = phi i32 [ %88, %90 ], [ 0, %80 ]
  %88 = add i32 %87, 16
  %89 = icmp ugt i32 %88, %5
  br i1 %89, label %84, label %90
90:
  %91 = getelementptr inbounds nuw i16, ptr %82, i32 %87
  %92 = load <16 x i16>, ptr %91, align 2
  %93 = sitofp <16 x i16> %92 to <16 x float>
  %94 = getelementptr inbounds nuw float, ptr %3, i32 %87
  store <16 x float> %93, ptr %94, align 4
  br label %86
95:
  %96 = phi i32 [ %104, %98 ], [ %85, %84 ]
  %97 = icmp eq i32 %96, %5
  br i1 %97, label %291, label %98
98:
  %99 = getelementptr inbounds nuw i16, ptr %82, i32 %96
  %100 = load i16, ptr %99, align 2
  %101 = sitofp i16 %100 to float
  %102 = mul i32 %96, %4
  %103 = getelementptr inbounds nuw float, ptr %3, i32 %102
  store float %101, ptr %103, align 4
  %104 = add i32 %96, 1
  br label %95
105:
  %106 = trunc i64 %2 to i32
  %107 = getelementptr inbounds i32, ptr %1, i32 %106
  %108 = icmp eq i32 %4, 1
  br i1 %108, label %111, label %109
109:
  %110 = phi i32 [ 0, %105 ], [ %112, %111 ]
  br label %120
111:
  %112 = phi i32 [ %113, %115 ], [ 0, %105 ]
  %113 = add i32 %112, 16
  %114 = icmp ugt i32 %113, %5
  br i1 %114, label %109, label %115
115:
  %116 = getelementptr inbounds nuw i32, ptr %107, i32 %112
  %117 = load <16 x i32>, ptr %116, align 4
  %118 = sitofp <16 x i32> %117 to <16 x float>
  %119 = getelementptr inbounds nuw float, ptr %3, i32 %112
  store <16 x float> %118, ptr %119, align 4
  br label %111
120:
  %121 = phi i32 [ %129, %123 ], [ %110, %109 ]
  %122 = icmp eq i32 %121, %5
  br i1 %122, label %291, label %123
123:
  %124 = getelementptr inbounds nuw i32, ptr %107, i32 %121
  %125 = load i32, ptr %124, align 4
  %126 = sitofp i32 %125 to float
  %127 = mul i32 %121, %4
  %128 = getelementptr inbounds nuw float, ptr %3, i32 %127
  store float %126, ptr %128, align 4
  %129 = add i32 %121, 1
  br label %120
130:
  %131 = trunc i64 %2 to i32
  %132 = getelementptr inbounds i64, ptr %1, i32 %131
  br label %133
133:
  %134 = phi i32 [ 0, %130 ], [ %142, %136 ]
  %135 = icmp eq i32 %134, %5
  br i1 %135, label %291, label %136
136:
  %137 = getelementptr inbounds nuw i64, ptr %132, i32 %134
  %138 = load i64, ptr %137, align 8
  %139 = tail call fastcc float @abi.f32_of_i64(i64 noundef %138) #46
  %140 = mul i32 %134, %4
  %141 = getelementptr inbounds nuw float, ptr %3, i32 %140
  store float %139, ptr %141, align 4
  %142 = add i32 %134, 1
  br label %133
143:
  %144 = trunc i64 %2 to i32
  %145 = getelementptr inbounds i8, ptr %1, i32 %144
  %146 = icmp eq i32 %4, 1
  br i1 %146, label %149, label %147
147:
  %148 = phi i32 [ 0, %143 ], [ %150, %149 ]
  br label %158
149:
  %150 = phi i32 [ %151, %153 ], [ 0, %143 ]
  %151 = add i32 %150, 16
  %152 = icmp ugt i32 %151, %5
  br i1 %152, label %147, label %153
153:
  %154 = getelementptr inbounds nuw i8, ptr %145, i32 %150
  %155 = load <16 x i8>, ptr %154, align 1
  %156 = uitofp <16 x i8> %155 to <16 x float>
  %157 = getelementptr inbounds nuw float, ptr %3, i32 %150
  store <16 x float> %156, ptr %157, align 4
  br label %149
158:
  %159 = phi i32 [ %167, %161 ], [ %148, %147 ]
  %160 = icmp eq i32 %159, %5
  br i1 %160, label %291, label %161
161:
  %162 = getelementptr inbounds nuw i8, ptr %145, i32 %159
  %163 = load i8, ptr %162, align 1
  %164 = uitofp i8 %163 to float
  %165 = mul i32 %159, %4
  %166 = getelementptr inbounds nuw float, ptr %3, i32 %165
  store float %164, ptr %166, align 4
  %167 = add i32 %159, 1
  br label %158
168:
  %169 = trunc i64 %2 to i32
  %170 = getelementptr inbounds i16, ptr %1, i32 %169
  %171 = icmp eq i32 %4, 1
  br i1 %171, label %174, label %172
172:
  %173 = phi i32 [ 0, %168 ], [ %175, %174 ]
  br label %183
174:
  %175 = phi i32 [ %176, %178 ], [ 0, %168 ]
  %176 = add i32 %175, 16
  %177 = icmp ugt i32 %176, %5
  br i1 %177, label %172, label %178
178:
  %179 = getelementptr inbounds nuw i16, ptr %170, i32 %175
  %180 = load <16 x i16>, ptr %179, align 2
  %181 = uitofp <16 x i16> %180 to <16 x float>
  %182 = getelementptr inbounds nuw float, ptr %3, i32 %175
  store <16 x float> %181, ptr %182, align 4
  br label %174
183:
  %184 = phi i32 [ %192, %186 ], [ %173, %172 ]
  %185 = icmp eq i32 %184, %5
  br i1 %185, label %291, label %186
186:
  %187 = getelementptr inbounds nuw i16, ptr %170, i32 %184
  %188 = load i16, ptr %187, align 2
  %189 = uitofp i16 %188 to float
  %190 = mul i32 %184, %4
  %191 = getelementptr inbounds nuw float, ptr %3, i32 %190
  store float %189, ptr %191, align 4
  %192 = add i32 %184, 1
  br label %183
193:
  %194 = trunc i64 %2 to i32
  %195 = getelementptr inbounds i32, ptr %1, i32 %194
  %196 = icmp eq i32 %4, 1
  br i1 %196, label %199, label %197
197:
  %198 = phi i32 [ 0, %193 ], [ %200, %199 ]
  br label %208
199:
  %200 = phi i32 [ %201, %203 ], [ 0, %193 ]
  %201 = add i32 %200, 16
  %202 = icmp ugt i32 %201, %5
  br i1 %202, label %197, label %203
203:
  %204 = getelementptr inbounds nuw i32, ptr %195, i32 %200
  %205 = load <16 x i32>, ptr %204, align 4
  %206 = uitofp <16 x i32> %205 to <16 x float>
  %207 = getelementptr inbounds nuw float, ptr %3, i32 %200
  store <16 x float> %206, ptr %207, align 4
  br label %199
208:
  %209 = phi i32 [ %217, %211 ], [ %198, %197 ]
  %210 = icmp eq i32 %209, %5
  br i1 %210, label %291, label %211
211:
  %212 = getelementptr inbounds nuw i32, ptr %195, i32 %209
  %213 = load i32, ptr %212, align 4
  %214 = uitofp i32 %213 to float
  %215 = mul i32 %209, %4
  %216 = getelementptr inbounds nuw float, ptr %3, i32 %215
  store float %214, ptr %216, align 4
  %217 = add i32 %209, 1
  br label %208
218:
  %219 = trunc i64 %2 to i32
  %220 = getelementptr inbounds i64, ptr %1, i32 %219
  br label %221
221:
  %222 = phi i32 [ 0, %218 ], [ %230, %224 ]
  %223 = icmp eq i32 %222, %5
  br i1 %223, label %291, label %224
224:
  %225 = getelementptr inbounds nuw i64, ptr %220, i32 %222
  %226 = load i64, ptr %225, align 8
  %227 = tail call fastcc float @abi.f32_of_u64(i64 noundef %226) #46
  %228 = mul i32 %222, %4
  %229 = getelementptr inbounds nuw float, ptr %3, i32 %228
  store float %227, ptr %229, align 4
  %230 = add i32 %222, 1
  br label %221
231:
  %232 = trunc i64 %2 to i32
  %233 = getelementptr inbounds i16, ptr %1, i32 %232
  br label %234
234:
  %235 = phi i32 [ 0, %231 ], [ %245, %237 ]
  %236 = icmp eq i32 %235, %5
  br i1 %236, label %291, label %237
237:
  %238 = getelementptr inbounds nuw i16, ptr %233, i32 %235
  %239 = load i16, ptr %238, align 2
  %240 = zext i16 %239 to i32
  %241 = tail call fastcc double @abi.f64_of_half(i32 noundef %240) #46
  %242 = fptrunc double %241 to float
  %243 = mul i32 %235, %4
  %244 = getelementptr inbounds nuw float, ptr %3, i32 %243
  store float %242, ptr %244, align 4
  %245 = add i32 %235, 1
  br label %234
246:
  %247 = icmp eq i32 %4, 1
  br i1 %247, label %250, label %248
248:
  %249 = phi i32 [ 0, %246 ], [ %251, %250 ]
  br label %264
250:
  %251 = phi i32 [ %252, %254 ], [ 0, %246 ]
  %252 = add i32 %251, 16
  %253 = icmp ugt i32 %252, %5
  br i1 %253, label %248, label %254
254:
  %255 = zext i32 %251 to i64
  %256 = add nsw i64 %2, %255
  %257 = tail call fastcc i32 @abi.some_bits(ptr noundef %1, i64 noundef %256) #46
  %258 = insertelement <16 x i32> poison, i32 %257, i64 0
  %259 = shufflevector <16 x i32> %258, <16 x i32> poison, <16 x i32> zeroinitializer
  %260 = and <16 x i32> %259, <i32 1, i32 2, i32 4, i32 8, i32 16, i32 32, i32 64, i32 128, i32 256, i32 512, i32 1024, i32 2048, i32 4096, i32 8192, i32 16384, i32 32768>
  %261 = icmp ne <16 x i32> %260, zeroinitializer
  %262 = uitofp <16 x i1> %261 to <16 x float>
  %263 = getelementptr inbounds nuw float, ptr %3, i32 %251
  store <16 x float> %262, ptr %263, align 4
  br label %250
264:
  %265 = phi i32 [ %283, %267 ], [ %249, %248 ]
  %266 = icmp eq i32 %265, %5
  br i1 %266, label %291, label %267
267:
  %268 = zext i32 %265 to i64
  %269 = add nsw i64 %2, %268
  %270 = lshr i64 %269, 3
  %271 = trunc i64 %270 to i32
  %272 = getelementptr inbounds i8, ptr %1, i32 %271
  %273 = load i8, ptr %272, align 1
  %274 = zext i8 %273 to i32
  %275 = trunc i64 %269 to i32
  %276 = and i32 %275, 7
  %277 = shl nuw nsw i32 1, %276
  %278 = and i32 %277, %274
  %279 = icmp ne i32 %278, 0
  %280 = uitofp i1 %279 to float
  %281 = mul i32 %265, %4
  %282 = getelementptr inbounds nuw float, ptr %3, i32 %281
  store float %280, ptr %282, align 4
  %283 = add i32 %265, 1
  br label %264
284:
  %285 = phi i32 [ %290, %287 ], [ 0, %6 ]
  %286 = icmp eq i32 %285, %5
  br i1 %286, label %291, label %287
287:
  %288 = mul i32 %285, %4
  %289 = getelementptr inbounds nuw float, ptr %3, i32 %288
  store float 0.000000e+00, ptr %289, align 4
  %290 = add i32 %285, 1
  br label %284
291:
  ret void
}
define internal fastcc void @abi.gather_f64(i32 noundef range(i32 -2147483648, 17) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, ptr noalias noundef writeonly captures(none) %3, i32 noundef %4, i32 noundef %5) unnamed_addr #26 {
  switch i32 %0, label %289 [
    i32 1, label %7
    i32 2, label %32
    i32 3, label %55
    i32 4, label %80
    i32 5, label %105
    i32 6, label %130
    i32 7, label %143
    i32 8, label %168
    i32 9, label %193
    i32 10, label %218
    i32 12, label %237
    i32 11, label %251
  ]
7:
  %8 = trunc i64 %2 to i32
  %9 = getelementptr inbounds float, ptr %1, i32 %8
  %10 = icmp eq i32 %4, 1
  br i1 %10, label %13, label %11
11:
  %12 = phi i32 [ 0, %7 ], [ %14, %13 ]
  br label %22
13:
  %14 = phi i32 [ %15, %17 ], [ 0, %7 ]
  %15 = add i32 %14, 16
  %16 = icmp ugt i32 %15, %5
  br i1 %16, label %11, label %17
17:
  %18 = getelementptr inbounds nuw float, ptr %9, i32 %14
  %19 = load <16 x float>, ptr %18, align 4
  %20 = fpext <16 x float> %19 to <16 x double>
  %21 = getelementptr inbounds nuw double, ptr %3, i32 %14
  store <16 x double> %20, ptr %21, align 8
  br label %13
22:
  %23 = phi i32 [ %31, %25 ], [ %12, %11 ]
  %24 = icmp eq i32 %23, %5
  br i1 %24, label %296, label %25
25:
  %26 = getelementptr inbounds nuw float, ptr %9, i32 %23
  %27 = load float, ptr %26, align 4
  %28 = fpext float %27 to double
  %29 = mul i32 %23, %4
  %30 = getelementptr inbounds nuw double, ptr %3, i32 %29
  store double %28, ptr %30, align 8
  %31 = add i32 %23, 1
  br label %22
32:
  %33 = trunc i64 %2 to i32
  %34 = getelementptr inbounds double, ptr %1, i32 %33
  %35 = icmp eq i32 %4, 1
  br i1 %35, label %38, label %36
36:
  %37 = phi i32 [ 0, %32 ], [ %39, %38 ]
  br label %46
38:
  %39 = phi i32 [ %40, %42 ], [ 0, %32 ]
  %40 = add i32 %39, 16
  %41 = icmp ugt i32 %40, %5
  br i1 %41, label %36, label %42
42:
  %43 = getelementptr inbounds nuw double, ptr %34, i32 %39
  %44 = load <16 x double>, ptr %43, align 8
  %45 = getelementptr inbounds nuw double, ptr %3, i32 %39
  store <16 x double> %44, ptr %45, align 8
  br label %38
46:
  %47 = phi i32 [ %54, %49 ], [ %37, %36 ]
  %48 = icmp eq i32 %47, %5
  br i1 %48, label %296, label %49
49:
  %50 = getelementptr inbounds nuw double, ptr %34, i32 %47
  %51 = load double, ptr %50, align 8
  %52 = mul i32 %47, %4
  %53 = getelementptr inbounds nuw double, ptr %3, i32 %52
  store double %51, ptr %53, align 8
  %54 = add i32 %47, 1
  br label %46
55:
  %56 = trunc i64 %2 to i32
  %57 = getelementptr inbounds i8, ptr %1, i32 %56
  %58 = icmp eq i32 %4, 1
  br i1 %58, label %61, label %59
59:
  %60 = phi i32 [ 0, %55 ], [ %62, %61 ]
  br label %70
61:
  %62 = phi i32 [ %63, %65 ], [ 0, %55 ]
  %63 = add i32 %62, 16
  %64 = icmp ugt i32 %63, %5
  br i1 %64, label %59, label %65
65:
  %66 = getelementptr inbounds nuw i8, ptr %57, i32 %62
  %67 = load <16 x i8>, ptr %66, align 1
  %68 = sitofp <16 x i8> %67 to <16 x double>
  %69 = getelementptr inbounds nuw double, ptr %3, i32 %62
  store <16 x double> %68, ptr %69, align 8
  br label %61
70:
  %71 = phi i32 [ %79, %73 ], [ %60, %59 ]
  %72 = icmp eq i32 %71, %5
  br i1 %72, label %296, label %73
73:
  %74 = getelementptr inbounds nuw i8, ptr %57, i32 %71
  %75 = load i8, ptr %74, align 1
  %76 = sitofp i8 %75 to double
  %77 = mul i32 %71, %4
  %78 = getelementptr inbounds nuw double, ptr %3, i32 %77
  store double %76, ptr %78, align 8
  %79 = add i32 %71, 1
  br label %70
80:
  %81 = trunc i64 %2 to i32
  %82 = getelementptr inbounds i16, ptr %1, i32 %81
  %83 = icmp eq i32 %4, 1
  br i1 %83, label %86, label %84
84:
  %85 = phi i32 [ 0, %80 ], [ %87, %86 ]
  br label %95
86:
  %87 = phi i32 [ %88, %90 ], [ 0, %80 ]
  %88 = add i32 %87, 16
  %89 = icmp ugt i32 %88, %5
  br i1 %89, label %84, label %90
90:
  %91 = getelementptr inbounds nuw i16, ptr %82, i32 %87
  %92 = load <16 x i16>, ptr %91, align 2
  %93 = sitofp <16 x i16> %92 to <16 x double>
  %94 = getelementptr inbounds nuw double, ptr %3, i32 %87
  store <16 x double> %93, ptr %94, align 8
  br label %86
95:
  %96 = phi i32 [ %104, %98 ], [ %85, %84 ]
  %97 = icmp eq i32 %96, %5
  br i1 %97, label %296, label %98
98:
  %99 = getelementptr inbounds nuw i16, ptr %82, i32 %96
  %100 = load i16, ptr %99, align 2
  %101 = sitofp i16 %100 to double
  %102 = mul i32 %96, %4
  %103 = getelementptr inbounds nuw double, ptr %3, i32 %102
  store double %101, ptr %103, align 8
  %104 = add i32 %96, 1
  br label %95
105:
  %106 = trunc i64 %2 to i32
  %107 = getelementptr inbounds i32, ptr %1, i32 %106
  %108 = icmp eq i32 %4, 1
  br i1 %108, label %111, label %109
109:
  %110 = phi i32 [ 0, %105 ], [ %112, %111 ]
  br label %120
111:
  %112 = phi i32 [ %113, %115 ], [ 0, %105 ]
  %113 = add i32 %112, 16
  %114 = icmp ugt i32 %113, %5
  br i1 %114, label %109, label %115
115:
  %116 = getelementptr inbounds nuw i32, ptr %107, i32 %112
  %117 = load <16 x i32>, ptr %116, align 4
  %118 = sitofp <16 x i32> %117 to <16 x double>
  %119 = getelementptr inbounds nuw double, ptr %3, i32 %112
  store <16 x double> %118, ptr %119, align 8
  br label %111
120:
  %121 = phi i32 [ %129, %123 ], [ %110, %109 ]
  %122 = icmp eq i32 %121, %5
  br i1 %122, label %296, label %123
123:
  %124 = getelementptr inbounds nuw i32, ptr %107, i32 %121
  %125 = load i32, ptr %124, align 4
  %126 = sitofp i32 %125 to double
  %127 = mul i32 %121, %4
  %128 = getelementptr inbounds nuw double, ptr %3, i32 %127
  store double %126, ptr %128, align 8
  %129 = add i32 %121, 1
  br label %120
130:
  %131 = trunc i64 %2 to i32
  %132 = getelementptr inbounds i64, ptr %1, i32 %131
  br label %133
133:
  %134 = phi i32 [ 0, %130 ], [ %142, %136 ]
  %135 = icmp eq i32 %134, %5
  br i1 %135, label %296, label %136
136:
  %137 = getelementptr inbounds nuw i64, ptr %132, i32 %134
  %138 = load i64, ptr %137, align 8
  %139 = tail call fastcc double @abi.f64_of_i64(i64 noundef %138) #46
  %140 = mul i32 %134, %4
  %141 = getelementptr inbounds nuw double, ptr %3, i32 %140
  store double %139, ptr %141, align 8
  %142 = add i32 %134, 1
  br label %133
143:
  %144 = trunc i64 %2 to i32
  %145 = getelementptr inbounds i8, ptr %1, i32 %144
  %146 = icmp eq i32 %4, 1
  br i1 %146, label %149, label %147
147:
  %148 = phi i32 [ 0, %143 ], [ %150, %149 ]
  br label %158
149:
  %150 = phi i32 [ %151, %153 ], [ 0, %143 ]
  %151 = add i32 %150, 16
  %152 = icmp ugt i32 %151, %5
  br i1 %152, label %147, label %153
153:
  %154 = getelementptr inbounds nuw i8, ptr %145, i32 %150
  %155 = load <16 x i8>, ptr %154, align 1
  %156 = uitofp <16 x i8> %155 to <16 x double>
  %157 = getelementptr inbounds nuw double, ptr %3, i32 %150
  store <16 x double> %156, ptr %157, align 8
  br label %149
158:
  %159 = phi i32 [ %167, %161 ], [ %148, %147 ]
  %160 = icmp eq i32 %159, %5
  br i1 %160, label %296, label %161
161:
  %162 = getelementptr inbounds nuw i8, ptr %145, i32 %159
  %163 = load i8, ptr %162, align 1
  %164 = uitofp i8 %163 to double
  %165 = mul i32 %159, %4
  %166 = getelementptr inbounds nuw double, ptr %3, i32 %165
  store double %164, ptr %166, align 8
  %167 = add i32 %159, 1
  br label %158
168:
  %169 = trunc i64 %2 to i32
  %170 = getelementptr inbounds i16, ptr %1, i32 %169
  %171 = icmp eq i32 %4, 1
  br i1 %171, label %174, label %172
172:
  %173 = phi i32 [ 0, %168 ], [ %175, %174 ]
  br label %183
174:
  %175 = phi i32 [ %176, %178 ], [ 0, %168 ]
  %176 = add i32 %175, 16
  %177 = icmp ugt i32 %176, %5
  br i1 %177, label %172, label %178
178:
  %179 = getelementptr inbounds nuw i16, ptr %170, i32 %175
  %180 = load <16 x i16>, ptr %179, align 2
  %181 = uitofp <16 x i16> %180 to <16 x double>
  %182 = getelementptr inbounds nuw double, ptr %3, i32 %175
  store <16 x double> %181, ptr %182, align 8
  br label %174
183:
  %184 = phi i32 [ %192, %186 ], [ %173, %172 ]
  %185 = icmp eq i32 %184, %5
  br i1 %185, label %296, label %186
186:
  %187 = getelementptr inbounds nuw i16, ptr %170, i32 %184
  %188 = load i16, ptr %187, align 2
  %189 = uitofp i16 %188 to double
  %190 = mul i32 %184, %4
  %191 = getelementptr inbounds nuw double, ptr %3, i32 %190
  store double %189, ptr %191, align 8
  %192 = add i32 %184, 1
  br label %183
193:
  %194 = trunc i64 %2 to i32
  %195 = getelementptr inbounds i32, ptr %1, i32 %194
  %196 = icmp eq i32 %4, 1
  br i1 %196, label %199, label %197
197:
  %198 = phi i32 [ 0, %193 ], [ %200, %199 ]
  br label %208
199:
  %200 = phi i32 [ %201, %203 ], [ 0, %193 ]
  %201 = add i32 %200, 16
  %202 = icmp ugt i32 %201, %5
  br i1 %202, label %197, label %203
203:
  %204 = getelementptr inbounds nuw i32, ptr %195, i32 %200
  %205 = load <16 x i32>, ptr %204, align 4
  %206 = uitofp <16 x i32> %205 to <16 x double>
  %207 = getelementptr inbounds nuw double, ptr %3, i32 %200
  store <16 x double> %206, ptr %207, align 8
  br label %199
208:
  %209 = phi i32 [ %217, %211 ], [ %198, %197 ]
  %210 = icmp eq i32 %209, %5
  br i1 %210, label %296, label %211
211:
  %212 = getelementptr inbounds nuw i32, ptr %195, i32 %209
  %213 = load i32, ptr %212, align 4
  %214 = uitofp i32 %213 to double
  %215 = mul i32 %209, %4
  %216 = getelementptr inbounds nuw double, ptr %3, i32 %215
  store double %214, ptr %216, align 8
  %217 = add i32 %209, 1
  br label %208
218:
  %219 = trunc i64 %2 to i32
  %220 = getelementptr inbounds i64, ptr %1, i32 %219
  br label %221
221:
  %222 = phi i32 [ 0, %218 ], [ %236, %224 ]
  %223 = icmp eq i32 %222, %5
  br i1 %223, label %296, label %224
224:
  %225 = getelementptr inbounds nuw i64, ptr %220, i32 %222
  %226 = load i64, ptr %225, align 8
  %227 = lshr i64 %226, 32
  %228 = trunc nuw i64 %227 to i32
  %229 = uitofp i32 %228 to double
  %230 = fmul double %229, 0x41F0000000000000
  %231 = trunc i64 %226 to i32
  %232 = uitofp i32 %231 to double
  %233 = fadd double %230, %232
  %234 = mul i32 %222, %4
  %235 = getelementptr inbounds nuw double, ptr %3, i32 %234
  store double %233, ptr %235, align 8
  %236 = add i32 %222, 1
  br label %221
237:
  %238 = trunc i64 %2 to i32
  %239 = getelementptr inbounds i16, ptr %1, i32 %238
  br label %240
240:
  %241 = phi i32 [ 0, %237 ], [ %250, %243 ]
  %242 = icmp eq i32 %241, %5
  br i1 %242, label %296, label %243
243:
  %244 = getelementptr inbounds nuw i16, ptr %239, i32 %241
  %245 = load i16, ptr %244, align 2
  %246 = zext i16 %245 to i32
  %247 = tail call fastcc double @abi.f64_of_half(i32 noundef %246) #46
  %248 = mul i32 %241, %4
  %249 = getelementptr inbounds nuw double, ptr %3, i32 %248
  store double %247, ptr %249, align 8
  %250 = add i32 %241, 1
  br label %240
251:
  %252 = icmp eq i32 %4, 1
  br i1 %252, label %255, label %253
253:
  %254 = phi i32 [ 0, %251 ], [ %256, %255 ]
  br label %269
255:
  %256 = phi i32 [ %257, %259 ], [ 0, %251 ]
  %257 = add i32 %256, 16
  %258 = icmp ugt i32 %257, %5
  br i1 %258, label %253, label %259
259:
  %260 = zext i32 %256 to i64
  %261 = add nsw i64 %2, %260
  %262 = tail call fastcc i32 @abi.some_bits(ptr noundef %1, i64 noundef %261) #46
  %263 = insertelement <16 x i32> poison, i32 %262, i64 0
  %264 = shufflevector <16 x i32> %263, <16 x i32> poison, <16 x i32> zeroinitializer
  %265 = and <16 x i32> %264, <i32 1, i32 2, i32 4, i32 8, i32 16, i32 32, i32 64, i32 128, i32 256, i32 512, i32 1024, i32 2048, i32 4096, i32 8192, i32 16384, i32 32768>
  %266 = icmp ne <16 x i32> %265, zeroinitializer
  %267 = uitofp <16 x i1> %266 to <16 x double>
  %268 = getelementptr inbounds nuw double, ptr %3, i32 %256
  store <16 x double> %267, ptr %268, align 8
  br label %255
269:
  %270 = phi i32 [ %288, %272 ], [ %254, %253 ]
  %271 = icmp eq i32 %270, %5
  br i1 %271, label %296, label %272
272:
  %273 = zext i32 %270 to i64
  %274 = add nsw i64 %2, %273
  %275 = lshr i64 %274, 3
  %276 = trunc i64 %275 to i32
  %277 = getelementptr inbounds i8, ptr %1, i32 %276
  %278 = load i8, ptr %277, align 1
  %279 = zext i8 %278 to i32
  %280 = trunc i64 %274 to i32
  %281 = and i32 %280, 7
  %282 = shl nuw nsw i32 1, %281
  %283 = and i32 %282, %279
  %284 = icmp ne i32 %283, 0
  %285 = uitofp i1 %284 to double
  %286 = mul i32 %270, %4
  %287 = getelementptr inbounds nuw double, ptr %3, i32 %286
  store double %285, ptr %287, align 8
  %288 = add i32 %270, 1
  br label %269
289:
  %290 = phi i32 [ %295, %292 ], [ 0, %6 ]
  %291 = icmp eq i32 %290, %5
  br i1 %291, label %296, label %292
292:
  %293 = mul i32 %290, %4
  %294 = getelementptr inbounds nuw double, ptr %3, i32 %293
  store double 0.000000e+00, ptr %294, align 8
  %295 = add i32 %290, 1
  br label %289
296:
  ret void
}
define internal fastcc range(i32 0, 16777216) i32 @abi.some_bits(ptr noundef readonly captures(none) %0, i64 noundef %1) unnamed_addr #37 {
  %3 = lshr i64 %1, 3
  %4 = trunc i64 %3 to i32
  %5 = getelementptr inbounds i8, ptr %0, i32 %4
  %6 = load i8, ptr %5, align 1
  %7 = zext i8 %6 to i32
  %8 = getelementptr inbounds nuw i8, ptr %5, i32 1
  %9 = load i8, ptr %8, align 1
  %10 = zext i8 %9 to i32
  %11 = shl nuw nsw i32 %10, 8
  %12 = or disjoint i32 %11, %7
  %13 = and i64 %1, 7
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %21, label %15
15:
  %16 = getelementptr inbounds nuw i8, ptr %5, i32 2
  %17 = load i8, ptr %16, align 1
  %18 = zext i8 %17 to i32
  %19 = shl nuw nsw i32 %18, 16
  %20 = or disjoint i32 %19, %12
  br label %21
21:
  %22 = phi i32 [ %20, %15 ], [ %12, %2 ]
  %23 = trunc nuw nsw i64 %13 to i32
  %24 = lshr i32 %22, %23
  ret i32 %24
}
define internal fastcc void @abi.nulls_f32(ptr noundef readonly captures(none) %0, i64 noundef %1, ptr noundef captures(none) %2, i32 noundef %3, i32 noundef %4) unnamed_addr #26 {
  %6 = icmp eq i32 %3, 1
  br i1 %6, label %9, label %7
7:
  %8 = phi i32 [ 0, %5 ], [ %10, %9 ]
  br label %24
9:
  %10 = phi i32 [ %11, %13 ], [ 0, %5 ]
  %11 = add i32 %10, 16
  %12 = icmp ugt i32 %11, %4
  br i1 %12, label %7, label %13
13:
  %14 = zext i32 %10 to i64
  %15 = add nsw i64 %1, %14
  %16 = tail call fastcc i32 @abi.some_bits(ptr noundef %0, i64 noundef %15) #46
  %17 = insertelement <16 x i32> poison, i32 %16, i64 0
  %18 = shufflevector <16 x i32> %17, <16 x i32> poison, <16 x i32> zeroinitializer
  %19 = and <16 x i32> %18, <i32 1, i32 2, i32 4, i32 8, i32 16, i32 32, i32 64, i32 128, i32 256, i32 512, i32 1024, i32 2048, i32 4096, i32 8192, i32 16384, i32 32768>
  %20 = icmp eq <16 x i32> %19, zeroinitializer
  %21 = getelementptr inbounds nuw float, ptr %2, i32 %10
  %22 = load <16 x i32>, ptr %21, align 4
  %23 = select <16 x i1> %20, <16 x i32> splat (i32 2143289344), <16 x i32> %22
  store <16 x i32> %23, ptr %21, align 4
  br label %9
24:
  %25 = phi i32 [ %8, %7 ], [ %38, %55 ]
  %26 = icmp ult i32 %25, %4
  br i1 %26, label %28, label %27
27:
  ret void
28:
  %29 = zext i32 %25 to i64
  %30 = add nsw i64 %1, %29
  %31 = and i64 %30, 7
  %32 = icmp eq i64 %31, 0
  %33 = add i32 %25, 8
  %34 = trunc nuw nsw i64 %31 to i32
  %35 = sub i32 %33, %34
  %36 = add i32 %25, 32
  %37 = select i1 %32, i32 %36, i32 %35
  %38 = tail call i32 @llvm.umin.i32(i32 %37, i32 %4)
  %39 = icmp eq i32 %38, %36
  br i1 %39, label %40, label %56
40:
  %41 = lshr i64 %30, 3
  %42 = trunc i64 %41 to i32
  %43 = getelementptr inbounds i8, ptr %0, i32 %42
  %44 = load i8, ptr %43, align 1
  %45 = getelementptr inbounds nuw i8, ptr %43, i32 1
  %46 = load i8, ptr %45, align 1
  %47 = and i8 %46, %44
  %48 = getelementptr inbounds nuw i8, ptr %43, i32 2
  %49 = load i8, ptr %48, align 1
  %50 = and i8 %47, %49
  %51 = getelementptr inbounds nuw i8, ptr %43, i32 3
  %52 = load i8, ptr %51, align 1
  %53 = and i8 %50, %52
  %54 = icmp eq i8 %53, -1
  br i1 %54, label %55, label %56
55:
  br label %24
56:
  %57 = tail call i32 @llvm.umax.i32(i32 %25, i32 %38)
  br label %58
58:
  %59 = phi i32 [ %25, %56 ], [ %78, %61 ]
  %60 = icmp eq i32 %59, %57
  br i1 %60, label %55, label %61
61:
  %62 = mul i32 %59, %3
  %63 = getelementptr inbounds nuw float, ptr %2, i32 %62
  %64 = load float, ptr %63, align 4
  %65 = zext i32 %59 to i64
  %66 = add nsw i64 %1, %65
  %67 = lshr i64 %66, 3
  %68 = trunc i64 %67 to i32
  %69 = getelementptr inbounds i8, ptr %0, i32 %68
  %70 = load i8, ptr %69, align 1
  %71 = zext i8 %70 to i32
  %72 = trunc i64 %66 to i32
  %73 = and i32 %72, 7
  %74 = shl nuw nsw i32 1, %73
  %75 = and i32 %74, %71
  %76 = icmp eq i32 %75, 0
  %77 = select i1 %76, float 0x7FF8000000000000, float %64
  store float %77, ptr %63, align 4
  %78 = add i32 %59, 1
  br label %58
}
define internal fastcc void @abi.nulls_f64(ptr noundef readonly captures(none) %0, i64 noundef %1, ptr noundef captures(none) %2, i32 noundef %3, i32 noundef %4) unnamed_addr #26 {
  %6 = icmp eq i32 %3, 1
  br i1 %6, label %9, label %7
7:
  %8 = phi i32 [ 0, %5 ], [ %10, %9 ]
  br label %24
9:
  %10 = phi i32 [ %11, %13 ], [ 0, %5 ]
  %11 = add i32 %10, 16
  %12 = icmp ugt i32 %11, %4
  br i1 %12, label %7, label %13
13:
  %14 = zext i32 %10 to i64
  %15 = add nsw i64 %1, %14
  %16 = tail call fastcc i32 @abi.some_bits(ptr noundef %0, i64 noundef %15) #46
  %17 = insertelement <16 x i32> poison, i32 %16, i64 0
  %18 = shufflevector <16 x i32> %17, <16 x i32> poison, <16 x i32> zeroinitializer
  %19 = and <16 x i32> %18, <i32 1, i32 2, i32 4, i32 8, i32 16, i32 32, i32 64, i32 128, i32 256, i32 512, i32 1024, i32 2048, i32 4096, i32 8192, i32 16384, i32 32768>
  %20 = icmp eq <16 x i32> %19, zeroinitializer
  %21 = getelementptr inbounds nuw double, ptr %2, i32 %10
  %22 = load <16 x i64>, ptr %21, align 8
  %23 = select <16 x i1> %20, <16 x i64> splat (i64 9221120237041090560), <16 x i64> %22
  store <16 x i64> %23, ptr %21, align 8
  br label %9
24:
  %25 = phi i32 [ %8, %7 ], [ %38, %55 ]
  %26 = icmp ult i32 %25, %4
  br i1 %26, label %28, label %27
27:
  ret void
28:
  %29 = zext i32 %25 to i64
  %30 = add nsw i64 %1, %29
  %31 = and i64 %30, 7
  %32 = icmp eq i64 %31, 0
  %33 = add i32 %25, 8
  %34 = trunc nuw nsw i64 %31 to i32
  %35 = sub i32 %33, %34
  %36 = add i32 %25, 32
  %37 = select i1 %32, i32 %36, i32 %35
  %38 = tail call i32 @llvm.umin.i32(i32 %37, i32 %4)
  %39 = icmp eq i32 %38, %36
  br i1 %39, label %40, label %56
40:
  %41 = lshr i64 %30, 3
  %42 = trunc i64 %41 to i32
  %43 = getelementptr inbounds i8, ptr %0, i32 %42
  %44 = load i8, ptr %43, align 1
  %45 = getelementptr inbounds nuw i8, ptr %43, i32 1
  %46 = load i8, ptr %45, align 1
  %47 = and i8 %46, %44
  %48 = getelementptr inbounds nuw i8, ptr %43, i32 2
  %49 = load i8, ptr %48, align 1
  %50 = and i8 %47, %49
  %51 = getelementptr inbounds nuw i8, ptr %43, i32 3
  %52 = load i8, ptr %51, align 1
  %53 = and i8 %50, %52
  %54 = icmp eq i8 %53, -1
  br i1 %54, label %55, label %56
55:
  br label %24
56:
  %57 = tail call i32 @llvm.umax.i32(i32 %25, i32 %38)
  br label %58
58:
  %59 = phi i32 [ %25, %56 ], [ %78, %61 ]
  %60 = icmp eq i32 %59, %57
  br i1 %60, label %55, label %61
61:
  %62 = mul i32 %59, %3
  %63 = getelementptr inbounds nuw double, ptr %2, i32 %62
  %64 = load double, ptr %63, align 8
  %65 = zext i32 %59 to i64
  %66 = add nsw i64 %1, %65
  %67 = lshr i64 %66, 3
  %68 = trunc i64 %67 to i32
  %69 = getelementptr inbounds i8, ptr %0, i32 %68
  %70 = load i8, ptr %69, align 1
  %71 = zext i8 %70 to i32
  %72 = trunc i64 %66 to i32
  %73 = and i32 %72, 7
  %74 = shl nuw nsw i32 1, %73
  %75 = and i32 %74, %71
  %76 = icmp eq i32 %75, 0
  %77 = select i1 %76, double 0x7FF8000000000000, double %64
  store double %77, ptr %63, align 8
  %78 = add i32 %59, 1
  br label %58
}
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #38
define internal fastcc void @abi.refuse_row(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef range(i64 -9223372036854775808, 4294967295) %2, ptr noundef readonly captures(none) %3) unnamed_addr #2 {
  %5 = alloca %struct.Text, align 4
  %6 = load ptr, ptr %0, align 8
  %7 = getelementptr inbounds nuw i8, ptr %6, i32 72
  %8 = load i32, ptr %7, align 8
  %9 = icmp eq i32 %8, 1
  br i1 %9, label %10, label %16
10:
  %11 = getelementptr inbounds nuw i8, ptr %0, i32 80
  %12 = load ptr, ptr %11, align 8
  %13 = trunc i64 %2 to i32
  %14 = getelementptr inbounds i8, ptr %12, i32 %13
  store i8 1, ptr %14, align 1
  %15 = getelementptr inbounds nuw i8, ptr %0, i32 84
  store i8 1, ptr %15, align 4
  br label %68
16:
  %17 = add i64 %2, %1
  %18 = getelementptr inbounds nuw i8, ptr %0, i32 88
  %19 = load i64, ptr %18, align 8
  %20 = icmp slt i64 %17, %19
  br i1 %20, label %21, label %68
21:
  store i64 %17, ptr %18, align 8
  %22 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 28), align 4
  %23 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 44), align 4
  %24 = tail call i32 @llvm.smax.i32(i32 %22, i32 0)
  br label %25
25:
  %26 = phi i32 [ -1, %21 ], [ %46, %50 ]
  %27 = phi i32 [ 0, %21 ], [ %55, %50 ]
  %28 = phi i32 [ 0, %21 ], [ %54, %50 ]
  %29 = icmp eq i32 %27, %24
  br i1 %29, label %30, label %39
30:
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #47
  %31 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %32 = load ptr, ptr %31, align 8
  %33 = getelementptr inbounds nuw i8, ptr %0, i32 32
  %34 = load i64, ptr %33, align 8
  %35 = add i64 %17, %34
  call fastcc void @abi.begin(ptr noundef %5, ptr noundef %32, i32 noundef 3, i64 noundef %35, i32 noundef %26) #46
  call fastcc void @abi.put(ptr noundef %5, ptr noundef nonnull @abi.str.93) #46
  call fastcc void @abi.put_name(ptr noundef %5, ptr noundef %3) #46
  call fastcc void @abi.put(ptr noundef %5, ptr noundef nonnull @abi.str.137) #46
  %36 = load i64, ptr %33, align 8
  %37 = add i64 %17, %36
  call fastcc void @abi.put_int(ptr noundef %5, i64 noundef %37) #46
  call fastcc void @abi.put(ptr noundef %5, ptr noundef nonnull @abi.str.142) #46
  %38 = call fastcc i32 @abi.end(ptr noundef %5) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #47
  br label %68
39:
  %40 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %23, i32 %27
  %41 = getelementptr inbounds nuw i8, ptr %40, i32 24
  %42 = load i32, ptr %41, align 8
  %43 = getelementptr inbounds nuw i8, ptr %40, i32 32
  %44 = tail call i32 @llvm.smax.i32(i32 %42, i32 0)
  br label %45
45:
  %46 = phi i32 [ %26, %39 ], [ %65, %64 ]
  %47 = phi i32 [ %28, %39 ], [ %67, %64 ]
  %48 = phi i32 [ 0, %39 ], [ %66, %64 ]
  %49 = icmp eq i32 %48, %44
  br i1 %49, label %50, label %56
50:
  %51 = add i32 %28, %44
  %52 = icmp eq i32 %42, 0
  %53 = zext i1 %52 to i32
  %54 = add nsw i32 %51, %53
  %55 = add nuw i32 %27, 1
  br label %25
56:
  %57 = icmp slt i32 %46, 0
  br i1 %57, label %58, label %64
58:
  %59 = load ptr, ptr %43, align 8
  %60 = getelementptr inbounds nuw %struct.CarrotColumnDesc, ptr %59, i32 %48
  %61 = load ptr, ptr %60, align 4
  %62 = tail call fastcc zeroext i1 @abi.same(ptr noundef %61, ptr noundef %3) #46
  %63 = select i1 %62, i32 %47, i32 %46
  br label %64
64:
  %65 = phi i32 [ %46, %56 ], [ %63, %58 ]
  %66 = add nuw i32 %48, 1
  %67 = add nsw i32 %47, 1
  br label %45
68:
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
  %8 = load ptr, ptr @carrot_device, align 4
  %9 = getelementptr inbounds nuw i8, ptr %8, i32 4
  %10 = load ptr, ptr %9, align 4
  tail call void %10(ptr noundef nonnull %0) #48
  br label %11
11:
  ret void
}
define internal fastcc i32 @abi.test_rows(ptr noundef nonnull readonly captures(none) %0, ptr noundef %1, i64 noundef range(i64 0, 2147483647) %2, i64 noundef range(i64 -2147483645, 2147483648) %3, ptr noundef %4) unnamed_addr #3 {
  %6 = alloca %struct.Value, align 8
  %7 = alloca %struct.Value, align 8
  %8 = alloca i64, align 8
  %9 = alloca %struct.Text, align 4
  store i64 %3, ptr %8, align 8
  %10 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 28), align 4
  %11 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 44), align 4
  %12 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 96), align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i32 20
  %14 = tail call i32 @llvm.smax.i32(i32 %10, i32 0)
  br label %15
15:
  %16 = phi i32 [ 0, %5 ], [ %41, %24 ]
  %17 = icmp eq i32 %16, %14
  br i1 %17, label %18, label %24
18:
  %19 = load i32, ptr @carrot_parts, align 4
  %20 = and i32 %19, 2048
  %21 = icmp ne i32 %20, 0
  %22 = icmp ne ptr %1, null
  %23 = and i1 %22, %21
  br i1 %23, label %42, label %53
24:
  %25 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %11, i32 %16
  %26 = getelementptr inbounds nuw ptr, ptr %12, i32 %16
  %27 = load ptr, ptr %26, align 4
  %28 = getelementptr inbounds nuw i8, ptr %25, i32 16
  %29 = load i64, ptr %28, align 8
  %30 = mul nsw i64 %29, %2
  %31 = trunc i64 %30 to i32
  %32 = getelementptr inbounds nuw i8, ptr %25, i32 4
  %33 = load i32, ptr %32, align 4
  %34 = getelementptr inbounds i8, ptr @abi.sizes, i32 %33
  %35 = load i8, ptr %34, align 1
  %36 = zext i8 %35 to i32
  %37 = mul i32 %36, %31
  %38 = getelementptr inbounds nuw i8, ptr %27, i32 %37
  %39 = load ptr, ptr %13, align 4
  %40 = getelementptr inbounds nuw ptr, ptr %39, i32 %16
  store ptr %38, ptr %40, align 4
  %41 = add nuw i32 %16, 1
  br label %15
42:
  %43 = load ptr, ptr @carrot_device, align 4
  %44 = getelementptr inbounds nuw i8, ptr %43, i32 8
  %45 = load ptr, ptr %44, align 4
  %46 = load ptr, ptr %13, align 4
  %47 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %48 = load ptr, ptr %47, align 4
  %49 = call i32 %45(ptr noundef nonnull %1, ptr noundef %46, ptr noundef %48, ptr noundef nonnull %8, ptr noundef %4) #48
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %51, label %146
51:
  %52 = load i64, ptr %8, align 8
  br label %61
53:
  br i1 %22, label %61, label %54
54:
  %55 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 136), align 8
  %56 = load ptr, ptr %13, align 4
  %57 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %58 = load ptr, ptr %57, align 4
  %59 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %60 = load ptr, ptr %59, align 4
  tail call void %55(ptr noundef %56, ptr noundef %58, ptr noundef %60, i64 noundef %3) #48
  br label %61
61:
  %62 = phi i64 [ %52, %51 ], [ %3, %54 ], [ %3, %53 ]
  %63 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 32), align 8
  %64 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 48), align 8
  %65 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 100), align 4
  %66 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %67 = load double, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 112), align 8
  %68 = load double, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 104), align 8
  %69 = getelementptr inbounds nuw i8, ptr %6, i32 8
  %70 = getelementptr inbounds nuw i8, ptr %7, i32 8
  %71 = call i32 @llvm.smax.i32(i32 %63, i32 0)
  br label %72
72:
  %73 = phi i32 [ 0, %61 ], [ %140, %139 ]
  %74 = icmp eq i32 %73, %71
  br i1 %74, label %146, label %75
75:
  %76 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %64, i32 %73
  %77 = getelementptr inbounds nuw ptr, ptr %65, i32 %73
  %78 = load ptr, ptr %77, align 4
  %79 = icmp eq ptr %78, null
  br i1 %79, label %139, label %80
80:
  %81 = getelementptr inbounds nuw i8, ptr %76, i32 16
  %82 = load i64, ptr %81, align 8
  %83 = mul nsw i64 %82, %2
  %84 = trunc i64 %83 to i32
  %85 = getelementptr inbounds nuw i8, ptr %76, i32 4
  %86 = load i32, ptr %85, align 4
  %87 = getelementptr inbounds i8, ptr @abi.sizes, i32 %86
  %88 = load i8, ptr %87, align 1
  %89 = zext i8 %88 to i32
  %90 = mul i32 %89, %84
  %91 = getelementptr inbounds nuw i8, ptr %78, i32 %90
  %92 = icmp eq i32 %86, 11
  %93 = select i1 %92, i32 7, i32 %86
  br label %94
94:
  %95 = phi i64 [ 0, %80 ], [ %138, %137 ]
  %96 = icmp slt i64 %95, %62
  br i1 %96, label %97, label %139
97:
  %98 = mul nsw i64 %82, %95
  br label %99
99:
  %100 = phi i64 [ %136, %135 ], [ 0, %97 ]
  %101 = icmp slt i64 %100, %82
  br i1 %101, label %102, label %137
102:
  %103 = load ptr, ptr %66, align 4
  %104 = getelementptr inbounds nuw ptr, ptr %103, i32 %73
  %105 = load ptr, ptr %104, align 4
  %106 = add nsw i64 %98, %100
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #47
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #47
  %107 = and i64 %106, 4294967295
  call fastcc void @abi.read_value(i32 noundef %93, ptr noundef readonly %105, i64 noundef %107, ptr noundef %6) #46
  call fastcc void @abi.read_value(i32 noundef %93, ptr noundef nonnull readonly %91, i64 noundef %107, ptr noundef %7) #46
  %108 = call fastcc double @abi.f64_of(ptr noundef %6) #46
  %109 = call fastcc double @abi.f64_of(ptr noundef %7) #46
  switch i32 %86, label %131 [
    i32 12, label %110
    i32 2, label %110
    i32 1, label %110
  ]
110:
  %111 = fcmp uno double %109, 0.000000e+00
  br i1 %111, label %112, label %114
112:
  %113 = fcmp uno double %108, 0.000000e+00
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  br i1 %113, label %135, label %141
114:
  %115 = fcmp oeq double %108, %109
  br i1 %115, label %116, label %117
116:
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  br label %135
117:
  %118 = fcmp olt double %109, 0.000000e+00
  %119 = fneg double %109
  %120 = select i1 %118, double %119, double %109
  %121 = fcmp ugt double %120, 0x7FEFFFFFFFFFFFFF
  br i1 %121, label %122, label %123
122:
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  br label %141
123:
  %124 = fcmp ogt double %108, %109
  %125 = fsub double %108, %109
  %126 = fsub double %109, %108
  %127 = select i1 %124, double %125, double %126
  %128 = fmul double %120, %68
  %129 = fadd double %67, %128
  %130 = fcmp ugt double %127, %129
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  br i1 %130, label %141, label %135
131:
  %132 = load i64, ptr %69, align 8
  %133 = load i64, ptr %70, align 8
  %134 = icmp eq i64 %132, %133
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  br i1 %134, label %135, label %141
135:
  %136 = add nuw nsw i64 %100, 1
  br label %99
137:
  %138 = add nuw nsw i64 %95, 1
  br label %94
139:
  %140 = add nuw i32 %73, 1
  br label %72
141:
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #47
  %142 = add nuw nsw i64 %95, %2
  call fastcc void @abi.begin(ptr noundef %9, ptr noundef %4, i32 noundef 7, i64 noundef %142, i32 noundef %73) #46
  %143 = select i1 %22, ptr @abi.str.146, ptr @abi.str.147
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull %143) #46
  %144 = load ptr, ptr %76, align 8
  call fastcc void @abi.put_name(ptr noundef %9, ptr noundef %144) #46
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull @abi.str.148) #46
  call fastcc void @abi.put_int(ptr noundef %9, i64 noundef %142) #46
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull @abi.str.138) #46
  call fastcc void @abi.put_int(ptr noundef %9, i64 noundef %100) #46
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull @abi.str.149) #46
  call fastcc void @abi.put_double(ptr noundef %9, double noundef %108) #46
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull @abi.str.150) #46
  call fastcc void @abi.put_double(ptr noundef %9, double noundef %109) #46
  %145 = call fastcc i32 @abi.end(ptr noundef %9) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #47
  br label %146
146:
  %147 = phi i32 [ %49, %42 ], [ %145, %141 ], [ 0, %72 ]
  ret i32 %147
}
define internal fastcc void @abi.put_double(ptr noundef nonnull captures(none) %0, double noundef %1) unnamed_addr #9 {
  %3 = alloca [7 x i8], align 1
  %4 = fcmp uno double %1, 0.000000e+00
  br i1 %4, label %5, label %6
5:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.151) #46
  br label %98
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
  br label %98
14:
  %15 = fcmp oeq double %11, 0.000000e+00
  br i1 %15, label %16, label %17
16:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.153) #46
  br label %98
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
  %38 = phi i32 [ %36, %31 ], [ %52, %57 ]
  %39 = phi i32 [ 0, %31 ], [ %59, %57 ]
  %40 = icmp eq i32 %39, 7
  br i1 %40, label %41, label %47
41:
  %42 = add i32 %25, 4
  %43 = icmp ult i32 %42, 11
  %44 = zext i1 %35 to i32
  %45 = add nsw i32 %25, %44
  %46 = select i1 %43, i32 %45, i32 0
  br label %60
47:
  %48 = getelementptr inbounds nuw i32, ptr @abi.put_double.powers, i32 %39
  %49 = load i32, ptr %48, align 4
  br label %50
50:
  %51 = phi i8 [ 48, %47 ], [ %56, %54 ]
  %52 = phi i32 [ %38, %47 ], [ %55, %54 ]
  %53 = icmp ult i32 %52, %49
  br i1 %53, label %57, label %54
54:
  %55 = sub nuw i32 %52, %49
  %56 = add i8 %51, 1
  br label %50
57:
  %58 = getelementptr inbounds nuw i8, ptr %3, i32 %39
  store i8 %51, ptr %58, align 1
  %59 = add nuw nsw i32 %39, 1
  br label %37
60:
  %61 = phi i32 [ %72, %70 ], [ 7, %41 ]
  %62 = phi i32 [ %71, %70 ], [ 6, %41 ]
  %63 = icmp ne i32 %62, 0
  %64 = icmp sgt i32 %62, %46
  %65 = select i1 %63, i1 %64, i1 false
  br i1 %65, label %66, label %73
66:
  %67 = getelementptr inbounds nuw i8, ptr %3, i32 %62
  %68 = load i8, ptr %67, align 1
  %69 = icmp eq i8 %68, 48
  br i1 %69, label %70, label %73
70:
  %71 = add nsw i32 %62, -1
  %72 = add nsw i32 %61, -1
  br label %60
73:
  %74 = icmp slt i32 %46, 0
  br i1 %74, label %75, label %76
75:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.154) #46
  br label %76
76:
  %77 = tail call i32 @llvm.smax.i32(i32 %46, i32 -1)
  br label %78
78:
  %79 = phi i32 [ %46, %76 ], [ %82, %81 ]
  %80 = icmp eq i32 %79, %77
  br i1 %80, label %83, label %81
81:
  %82 = add i32 %79, 1
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.153) #46
  br label %78
83:
  %84 = phi i32 [ %94, %93 ], [ 0, %78 ]
  %85 = icmp eq i32 %84, %61
  br i1 %85, label %86, label %87
86:
  br i1 %43, label %97, label %95
87:
  %88 = getelementptr inbounds nuw i8, ptr %3, i32 %84
  call fastcc void @abi.put_n(ptr noundef %0, ptr noundef nonnull %88, i32 noundef 1) #46
  %89 = icmp eq i32 %84, %46
  %90 = icmp samesign ult i32 %84, %62
  %91 = and i1 %89, %90
  br i1 %91, label %92, label %93
92:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.155) #46
  br label %93
93:
  %94 = add nuw nsw i32 %84, 1
  br label %83
95:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.156) #46
  %96 = sext i32 %45 to i64
  tail call fastcc void @abi.put_int(ptr noundef %0, i64 noundef %96) #46
  br label %97
97:
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #47
  br label %98
98:
  ret void
}
define internal fastcc i32 @abi.prepare(ptr noundef readonly captures(address) %0, i32 noundef %1, ptr noundef readonly captures(address) %2, i32 noundef %3, ptr noundef nonnull captures(none) %4, ptr noundef %5) unnamed_addr #2 {
  %7 = load i32, ptr @carrot_parts, align 4
  %8 = and i32 %7, 2
  %9 = icmp ne i32 %8, 0
  %10 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 172), align 4
  %11 = icmp ne ptr %10, null
  %12 = select i1 %9, i1 %11, i1 false
  br i1 %12, label %15, label %13
13:
  %14 = tail call fastcc i32 @abi.fail(ptr noundef %5, i32 noundef 4, ptr noundef nonnull @abi.str.157) #46
  br label %26
15:
  %16 = tail call fastcc i32 @abi.check_names(ptr noundef %0, i32 noundef %1, ptr noundef %2, i32 noundef %3, ptr noundef %5) #46
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %18, label %26
18:
  %19 = tail call fastcc i32 @abi.bind_sizes(ptr noundef %0, i32 noundef %1, ptr noundef %4, ptr noundef %5) #46
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %26
21:
  %22 = and i32 %7, 1024
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %26, label %24
24:
  %25 = tail call fastcc i32 @abi.bind_most(ptr noundef %4, ptr noundef %5) #46
  br label %26
26:
  %27 = phi i32 [ %14, %13 ], [ %25, %24 ], [ 0, %21 ], [ %19, %18 ], [ %16, %15 ]
  ret i32 %27
}
define internal fastcc i32 @abi.lay_out(ptr noundef readonly captures(none) %0, i32 noundef %1, ptr noundef captures(address) %2, i32 noundef %3, ptr noundef nonnull readonly captures(none) %4, ptr noundef %5, ptr noundef nonnull captures(none) %6, ptr noundef nonnull captures(none) %7, ptr noundef nonnull captures(none) %8, ptr noundef %9) unnamed_addr #2 {
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %11) #47
  %13 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 208), align 8
  %14 = call fastcc zeroext i1 @abi.evaluate(ptr noundef %13, ptr noundef %4, ptr noundef %11) #46
  %15 = load i32, ptr %11, align 4
  %16 = icmp sgt i32 %15, -1
  %17 = select i1 %14, i1 %16, i1 false
  br i1 %17, label %20, label %18
18:
  %19 = tail call fastcc i32 @abi.too_large(ptr noundef %9, ptr noundef nonnull @abi.str.177) #46
  br label %123
20:
  %21 = icmp eq ptr %5, null
  %22 = add nuw i32 %15, 63
  %23 = and i32 %22, -64
  %24 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 28), align 4
  %25 = sext i32 %24 to i64
  %26 = tail call i64 @llvm.umin.i64(i64 %25, i64 4294967295)
  %27 = trunc nuw i64 %26 to i32
  %28 = icmp ugt i32 %27, 1073741823
  %29 = shl i32 %27, 2
  %30 = getelementptr inbounds nuw i8, ptr %5, i32 %23
  %31 = select i1 %21, ptr null, ptr %30
  %32 = tail call i32 @llvm.uadd.sat.i32(i32 %29, i32 63)
  %33 = and i32 %32, -64
  %34 = select i1 %28, i32 -64, i32 %33
  %35 = tail call noundef i32 @llvm.uadd.sat.i32(i32 %23, i32 %34)
  store i32 %35, ptr %6, align 4
  store ptr %31, ptr %7, align 4
  %36 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 32), align 8
  %37 = sext i32 %36 to i64
  %38 = tail call i64 @llvm.umin.i64(i64 %37, i64 4294967295)
  %39 = trunc nuw i64 %38 to i32
  %40 = add i32 %39, 1
  %41 = icmp ugt i32 %40, 1073741823
  %42 = shl i32 %40, 2
  %43 = load i32, ptr %6, align 4
  %44 = getelementptr inbounds nuw i8, ptr %5, i32 %43
  %45 = select i1 %21, ptr null, ptr %44
  %46 = tail call i32 @llvm.uadd.sat.i32(i32 %42, i32 63)
  %47 = and i32 %46, -64
  %48 = select i1 %41, i32 -64, i32 %47
  %49 = tail call noundef i32 @llvm.uadd.sat.i32(i32 %43, i32 %48)
  store i32 %49, ptr %6, align 4
  store ptr %45, ptr %8, align 4
  %50 = icmp ne ptr %5, null
  %51 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 44), align 4
  br i1 %50, label %52, label %57
52:
  %53 = tail call i32 @llvm.smax.i32(i32 %24, i32 0)
  br label %54
54:
  %55 = phi i32 [ %68, %60 ], [ 0, %52 ]
  %56 = icmp eq i32 %55, %53
  br i1 %56, label %57, label %60
57:
  %58 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 48), align 8
  %59 = tail call i32 @llvm.smax.i32(i32 %36, i32 0)
  br label %69
60:
  %61 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %51, i32 %55
  %62 = load ptr, ptr %61, align 8
  %63 = tail call fastcc ptr @abi.given(ptr noundef %0, i32 noundef %1, i32 noundef %55, ptr noundef %62) #46
  %64 = getelementptr inbounds nuw i8, ptr %63, i32 4
  %65 = load ptr, ptr %64, align 4
  %66 = load ptr, ptr %7, align 4
  %67 = getelementptr inbounds nuw ptr, ptr %66, i32 %55
  store ptr %65, ptr %67, align 4
  %68 = add nuw i32 %55, 1
  br label %54
69:
  %70 = phi i32 [ %117, %116 ], [ 0, %57 ]
  %71 = icmp eq i32 %70, %59
  br i1 %71, label %118, label %72
72:
  %73 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %58, i32 %70
  %74 = load ptr, ptr %73, align 8
  %75 = tail call fastcc ptr @abi.given(ptr noundef %2, i32 noundef %3, i32 noundef %70, ptr noundef %74) #46
  call void @llvm.lifetime.start.p0(ptr nonnull %12) #47
  %76 = icmp ne ptr %75, null
  %77 = and i1 %50, %76
  br i1 %77, label %78, label %85
78:
  %79 = getelementptr inbounds nuw i8, ptr %75, i32 4
  %80 = load ptr, ptr %79, align 4
  %81 = icmp eq ptr %80, null
  br i1 %81, label %85, label %82
82:
  %83 = load ptr, ptr %8, align 4
  %84 = getelementptr inbounds nuw ptr, ptr %83, i32 %70
  store ptr %80, ptr %84, align 4
  br label %116
85:
  %86 = call fastcc i32 @abi.shape_output(i32 noundef %70, ptr noundef %4, ptr noundef %75, ptr noundef %12, ptr noundef %9) #46
  %87 = icmp eq i32 %86, 0
  br i1 %87, label %88, label %114
88:
  br i1 %76, label %89, label %92
89:
  %90 = getelementptr inbounds nuw i8, ptr %75, i32 4
  %91 = load ptr, ptr %90, align 4
  br label %100
92:
  %93 = load i32, ptr %12, align 4
  %94 = load i32, ptr %6, align 4
  %95 = getelementptr inbounds nuw i8, ptr %5, i32 %94
  %96 = select i1 %21, ptr null, ptr %95
  %97 = tail call noundef i32 @llvm.uadd.sat.i32(i32 %93, i32 63)
  %98 = and i32 %97, -64
  %99 = tail call noundef i32 @llvm.uadd.sat.i32(i32 %94, i32 %98)
  store i32 %99, ptr %6, align 4
  br label %100
100:
  %101 = phi ptr [ %91, %89 ], [ %96, %92 ]
  br i1 %50, label %102, label %105
102:
  %103 = load ptr, ptr %8, align 4
  %104 = getelementptr inbounds nuw ptr, ptr %103, i32 %70
  store ptr %101, ptr %104, align 4
  br label %105
105:
  %106 = icmp eq ptr %101, null
  %107 = select i1 %50, i1 %106, i1 false
  %108 = load i32, ptr %12, align 4
  %109 = icmp ne i32 %108, 0
  %110 = select i1 %107, i1 %109, i1 false
  br i1 %110, label %111, label %116
111:
  %112 = load ptr, ptr %73, align 8
  %113 = tail call fastcc i32 @abi.about(ptr noundef %9, ptr noundef nonnull @abi.str.162, i32 noundef %70, ptr noundef %112, ptr noundef nonnull @abi.str.168) #46
  br label %114
114:
  %115 = phi i32 [ %113, %111 ], [ %86, %85 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %12) #47
  br label %123
116:
  call void @llvm.lifetime.end.p0(ptr nonnull %12) #47
  %117 = add nuw i32 %70, 1
  br label %69
118:
  %119 = load i32, ptr %6, align 4
  %120 = icmp slt i32 %119, 0
  br i1 %120, label %121, label %123
121:
  %122 = tail call fastcc i32 @abi.no_memory(ptr noundef %9) #46
  br label %123
123:
  %124 = phi i32 [ %19, %18 ], [ %115, %114 ], [ %122, %121 ], [ 0, %118 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %11) #47
  ret i32 %124
}
define internal fastcc i32 @abi.check_names(ptr noundef readonly captures(address) %0, i32 noundef %1, ptr noundef readonly captures(address) %2, i32 noundef %3, ptr noundef %4) unnamed_addr #2 {
  %6 = or i32 %3, %1
  %7 = icmp sgt i32 %6, -1
  br i1 %7, label %8, label %20
8:
  %9 = icmp eq i32 %1, 0
  %10 = icmp ne ptr %0, null
  %11 = or i1 %10, %9
  br i1 %11, label %12, label %20
12:
  %13 = icmp eq i32 %3, 0
  %14 = icmp ne ptr %2, null
  %15 = or i1 %14, %13
  br i1 %15, label %16, label %20
16:
  %17 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 28), align 4
  %18 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 44), align 4
  %19 = tail call i32 @llvm.smax.i32(i32 %17, i32 0)
  br label %22
20:
  %21 = tail call fastcc i32 @abi.fail(ptr noundef %4, i32 noundef 1, ptr noundef nonnull @abi.str.158) #46
  br label %74
22:
  %23 = phi i32 [ %31, %30 ], [ 0, %16 ]
  %24 = icmp eq i32 %23, %19
  br i1 %24, label %34, label %25
25:
  %26 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %18, i32 %23
  %27 = load ptr, ptr %26, align 8
  %28 = tail call fastcc ptr @abi.given(ptr noundef %0, i32 noundef %1, i32 noundef %23, ptr noundef %27) #46
  %29 = icmp eq ptr %28, null
  br i1 %29, label %32, label %30
30:
  %31 = add nuw i32 %23, 1
  br label %22
32:
  %33 = tail call fastcc i32 @abi.about(ptr noundef %4, ptr noundef nonnull @abi.str.159, i32 noundef %23, ptr noundef %27, ptr noundef nonnull @abi.str.160) #46
  br label %74
34:
  %35 = icmp sgt i32 %1, %17
  br i1 %35, label %40, label %36
36:
  %37 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 32), align 8
  %38 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 48), align 8
  %39 = tail call i32 @llvm.smax.i32(i32 %3, i32 0)
  br label %42
40:
  %41 = tail call fastcc i32 @abi.fail(ptr noundef %4, i32 noundef 1, ptr noundef nonnull @abi.str.161) #46
  br label %74
42:
  %43 = phi i32 [ %73, %72 ], [ 0, %36 ]
  %44 = icmp eq i32 %43, %39
  br i1 %44, label %74, label %45
45:
  %46 = getelementptr inbounds nuw %struct.CarrotTensor, ptr %2, i32 %43
  %47 = load ptr, ptr %46, align 8
  %48 = icmp eq ptr %47, null
  %49 = select i1 %48, i32 %43, i32 0
  %50 = icmp ne ptr %47, null
  br label %51
51:
  %52 = phi i32 [ %49, %45 ], [ %60, %59 ]
  %53 = icmp slt i32 %52, %37
  %54 = select i1 %50, i1 %53, i1 false
  br i1 %54, label %55, label %61
55:
  %56 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %38, i32 %52
  %57 = load ptr, ptr %56, align 8
  %58 = tail call fastcc zeroext i1 @abi.same(ptr noundef nonnull %47, ptr noundef %57) #46
  br i1 %58, label %65, label %59
59:
  %60 = add nuw nsw i32 %52, 1
  br label %51
61:
  br i1 %53, label %65, label %62
62:
  %63 = select i1 %48, ptr @abi.str.3, ptr %47
  %64 = tail call fastcc i32 @abi.about(ptr noundef %4, ptr noundef nonnull @abi.str.162, i32 noundef %43, ptr noundef nonnull %63, ptr noundef nonnull @abi.str.163) #46
  br label %74
65:
  %66 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %38, i32 %52
  %67 = load ptr, ptr %66, align 8
  %68 = tail call fastcc ptr @abi.given(ptr noundef %2, i32 noundef %3, i32 noundef %52, ptr noundef %67) #46
  %69 = icmp eq ptr %68, %46
  br i1 %69, label %72, label %70
70:
  %71 = tail call fastcc i32 @abi.about(ptr noundef %4, ptr noundef nonnull @abi.str.162, i32 noundef %43, ptr noundef %67, ptr noundef nonnull @abi.str.164) #46
  br label %74
72:
  %73 = add nuw i32 %43, 1
  br label %42
74:
  %75 = phi i32 [ %21, %20 ], [ %41, %40 ], [ %33, %32 ], [ %64, %62 ], [ %71, %70 ], [ 0, %42 ]
  ret i32 %75
}
define internal fastcc i32 @abi.bind_sizes(ptr noundef readonly captures(none) %0, i32 noundef %1, ptr noundef nonnull captures(none) %2, ptr noundef %3) unnamed_addr #2 {
  %5 = alloca i32, align 4
  %6 = alloca %struct.Text, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca %struct.Text, align 4
  %10 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 180), align 4
  %11 = tail call i32 @llvm.smax.i32(i32 %10, i32 0)
  br label %12
12:
  %13 = phi i32 [ 0, %4 ], [ %26, %24 ]
  %14 = icmp eq i32 %13, %11
  br i1 %14, label %15, label %24
15:
  %16 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 28), align 4
  %17 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 44), align 4
  %18 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 196), align 4
  %19 = load i32, ptr @carrot_parts, align 4
  %20 = freeze i32 %19
  %21 = and i32 %20, 8
  %22 = icmp eq i32 %21, 0
  %23 = tail call i32 @llvm.smax.i32(i32 %16, i32 0)
  br label %27
24:
  %25 = getelementptr inbounds nuw i32, ptr %2, i32 %13
  store i32 -1, ptr %25, align 4
  %26 = add nuw i32 %13, 1
  br label %12
27:
  %28 = phi i32 [ %169, %168 ], [ 0, %15 ]
  %29 = icmp eq i32 %28, 2
  br i1 %29, label %34, label %30
30:
  %31 = icmp eq i32 %28, 0
  %32 = icmp ne i32 %28, 0
  %33 = or i1 %32, %22
  br label %41
34:
  %35 = and i32 %20, 1024
  %36 = icmp eq i32 %35, 0
  %37 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 204), align 4
  br i1 %36, label %191, label %38
38:
  %39 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 184), align 8
  %40 = tail call i32 @llvm.smax.i32(i32 %39, i32 0)
  br label %170
41:
  %42 = phi i32 [ %167, %166 ], [ 0, %30 ]
  %43 = icmp eq i32 %42, %23
  br i1 %43, label %168, label %44
44:
  %45 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %17, i32 %42
  %46 = load ptr, ptr %45, align 8
  %47 = tail call fastcc ptr @abi.given(ptr noundef %0, i32 noundef %1, i32 noundef %42, ptr noundef %46) #46
  %48 = getelementptr inbounds nuw %struct.CarrotShape, ptr %18, i32 %42
  %49 = getelementptr inbounds nuw i8, ptr %47, i32 12
  %50 = load i32, ptr %49, align 4
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds nuw i8, ptr %48, i32 8
  %53 = load i64, ptr %52, align 8
  %54 = icmp eq i64 %53, %51
  br i1 %54, label %55, label %58
55:
  %56 = getelementptr inbounds nuw i8, ptr %48, i32 16
  %57 = getelementptr inbounds nuw i8, ptr %47, i32 16
  br label %60
58:
  %59 = tail call fastcc i32 @abi.wrong_shape(ptr noundef %3, i32 noundef %42, ptr noundef nonnull %47, ptr noundef %2, i1 noundef zeroext false) #46
  br label %191
60:
  %61 = phi i64 [ %109, %108 ], [ %51, %55 ]
  %62 = phi i32 [ %116, %108 ], [ 1, %55 ]
  %63 = phi i32 [ %117, %108 ], [ 0, %55 ]
  %64 = zext nneg i32 %63 to i64
  %65 = icmp sgt i64 %61, %64
  br i1 %65, label %66, label %118
66:
  %67 = load ptr, ptr %56, align 8
  %68 = getelementptr inbounds nuw %struct.CarrotDim, ptr %67, i32 %63
  %69 = getelementptr inbounds nuw i8, ptr %68, i32 8
  %70 = load i64, ptr %69, align 8
  %71 = icmp eq i64 %70, 2
  br i1 %71, label %72, label %76
72:
  %73 = load ptr, ptr %68, align 8
  %74 = load i64, ptr %73, align 8
  %75 = icmp eq i64 %74, 1
  br label %76
76:
  %77 = phi i1 [ false, %66 ], [ %75, %72 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #47
  %78 = getelementptr inbounds nuw i64, ptr %57, i32 %63
  %79 = load i64, ptr %78, align 8
  %80 = icmp slt i64 %79, 0
  br i1 %80, label %105, label %81
81:
  %82 = trunc i64 %79 to i32
  %83 = sext i32 %82 to i64
  %84 = icmp eq i64 %79, %83
  br i1 %84, label %85, label %105
85:
  br i1 %77, label %86, label %95
86:
  %87 = load ptr, ptr %68, align 8
  %88 = getelementptr inbounds nuw i8, ptr %87, i32 8
  %89 = load i64, ptr %88, align 8
  %90 = trunc i64 %89 to i32
  %91 = getelementptr inbounds i32, ptr %2, i32 %90
  %92 = load i32, ptr %91, align 4
  %93 = icmp slt i32 %92, 0
  br i1 %93, label %94, label %96
94:
  store i32 %82, ptr %91, align 4
  br label %96
95:
  br i1 %31, label %108, label %96
96:
  %97 = call fastcc zeroext i1 @abi.evaluate(ptr noundef nonnull %68, ptr noundef %2, ptr noundef %5) #46
  br i1 %97, label %98, label %105
98:
  %99 = load i32, ptr %5, align 4
  %100 = sext i32 %99 to i64
  %101 = load i64, ptr %78, align 8
  %102 = icmp eq i64 %101, %100
  br i1 %102, label %103, label %105
103:
  %104 = load i64, ptr %52, align 8
  br label %108
105:
  %106 = phi i1 [ false, %76 ], [ false, %81 ], [ true, %98 ], [ true, %96 ]
  %107 = tail call fastcc i32 @abi.wrong_shape(ptr noundef %3, i32 noundef %42, ptr noundef nonnull %47, ptr noundef %2, i1 noundef zeroext %106) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #47
  br label %191
108:
  %109 = phi i64 [ %61, %95 ], [ %104, %103 ]
  %110 = phi i64 [ %79, %95 ], [ %100, %103 ]
  %111 = tail call i64 @llvm.umin.i64(i64 %110, i64 4294967295)
  %112 = trunc nuw i64 %111 to i32
  %113 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %62, i32 %112)
  %114 = extractvalue { i32, i1 } %113, 1
  %115 = extractvalue { i32, i1 } %113, 0
  %116 = select i1 %114, i32 -1, i32 %115
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #47
  %117 = add nuw nsw i32 %63, 1
  br label %60
118:
  %119 = getelementptr inbounds nuw i8, ptr %47, i32 8
  %120 = load i32, ptr %119, align 8
  %121 = getelementptr inbounds nuw i8, ptr %45, i32 4
  %122 = load i32, ptr %121, align 4
  %123 = icmp eq i32 %120, %122
  br i1 %123, label %140, label %124
124:
  %125 = getelementptr inbounds nuw i8, ptr %47, i32 8
  %126 = getelementptr inbounds nuw i8, ptr %45, i32 4
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #47
  call fastcc void @abi.begin(ptr noundef %6, ptr noundef %3, i32 noundef 1, i64 noundef -1, i32 noundef %42) #46
  call fastcc void @abi.put(ptr noundef %6, ptr noundef nonnull @abi.str.159) #46
  %127 = load ptr, ptr %45, align 8
  call fastcc void @abi.put_name(ptr noundef %6, ptr noundef %127) #46
  call fastcc void @abi.put(ptr noundef %6, ptr noundef nonnull @abi.str.94) #46
  %128 = load i32, ptr %126, align 4
  %129 = getelementptr inbounds ptr, ptr @abi.dtype_names, i32 %128
  %130 = load ptr, ptr %129, align 4
  call fastcc void @abi.put(ptr noundef %6, ptr noundef %130) #46
  call fastcc void @abi.put(ptr noundef %6, ptr noundef nonnull @abi.str.165) #46
  %131 = load i32, ptr %125, align 8
  %132 = add i32 %131, -1
  %133 = icmp ult i32 %132, 14
  br i1 %133, label %134, label %137
134:
  %135 = getelementptr inbounds nuw ptr, ptr @abi.dtype_names, i32 %131
  %136 = load ptr, ptr %135, align 4
  br label %137
137:
  %138 = phi ptr [ %136, %134 ], [ @abi.str.166, %124 ]
  call fastcc void @abi.put(ptr noundef %6, ptr noundef %138) #46
  call fastcc void @abi.put(ptr noundef %6, ptr noundef nonnull @abi.str.167) #46
  %139 = call fastcc i32 @abi.end(ptr noundef %6) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  br label %191
140:
  %141 = getelementptr inbounds nuw i8, ptr %47, i32 4
  %142 = load ptr, ptr %141, align 4
  %143 = icmp eq ptr %142, null
  %144 = icmp ne i32 %62, 0
  %145 = select i1 %143, i1 %144, i1 false
  br i1 %145, label %146, label %149
146:
  %147 = load ptr, ptr %45, align 8
  %148 = tail call fastcc i32 @abi.about(ptr noundef %3, ptr noundef nonnull @abi.str.159, i32 noundef %42, ptr noundef %147, ptr noundef nonnull @abi.str.168) #46
  br label %191
149:
  %150 = icmp ne i32 %120, 14
  %151 = or i1 %150, %33
  br i1 %151, label %166, label %152
152:
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #47
  %153 = call fastcc zeroext i1 @abi.longest(ptr noundef %142, i32 noundef %62, ptr noundef %7) #46
  br i1 %153, label %154, label %163
154:
  %155 = getelementptr inbounds nuw i8, ptr %45, i32 36
  %156 = load i32, ptr %155, align 4
  %157 = icmp eq i32 %156, 0
  br i1 %157, label %162, label %158
158:
  %159 = load i32, ptr %7, align 4
  %160 = getelementptr i32, ptr %2, i32 %156
  %161 = getelementptr i8, ptr %160, i32 -4
  store i32 %159, ptr %161, align 4
  br label %162
162:
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #47
  br label %166
163:
  %164 = load ptr, ptr %45, align 8
  %165 = tail call fastcc i32 @abi.about(ptr noundef %3, ptr noundef nonnull @abi.str.159, i32 noundef %42, ptr noundef %164, ptr noundef nonnull @abi.str.169) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #47
  br label %191
166:
  %167 = add nuw i32 %42, 1
  br label %41
168:
  %169 = add nuw nsw i32 %28, 1
  br label %27
170:
  %171 = phi i32 [ %188, %187 ], [ 0, %38 ]
  %172 = icmp eq i32 %171, %40
  br i1 %172, label %191, label %173
173:
  %174 = getelementptr inbounds nuw %struct.CarrotCheck, ptr %37, i32 %171
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #47
  %175 = getelementptr inbounds nuw i8, ptr %174, i32 8
  %176 = call fastcc zeroext i1 @abi.evaluate(ptr noundef nonnull %175, ptr noundef %2, ptr noundef %8) #46
  br i1 %176, label %180, label %177
177:
  %178 = load ptr, ptr %174, align 8
  %179 = tail call fastcc i32 @abi.too_large(ptr noundef %3, ptr noundef %178) #46
  br label %189
180:
  %181 = load i32, ptr %8, align 4
  %182 = icmp sgt i32 %181, -1
  br i1 %182, label %187, label %183
183:
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #47
  call fastcc void @abi.begin(ptr noundef %9, ptr noundef %3, i32 noundef 1, i64 noundef -1, i32 noundef -1) #46
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull @abi.str.170) #46
  %184 = load ptr, ptr %174, align 8
  call fastcc void @abi.put(ptr noundef %9, ptr noundef %184) #46
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull @abi.str.171) #46
  %185 = sext i32 %181 to i64
  call fastcc void @abi.put_int(ptr noundef %9, i64 noundef %185) #46
  %186 = call fastcc i32 @abi.end(ptr noundef %9) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #47
  br label %189
187:
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #47
  %188 = add nuw i32 %171, 1
  br label %170
189:
  %190 = phi i32 [ %186, %183 ], [ %179, %177 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #47
  br label %191
191:
  %192 = phi i32 [ %59, %58 ], [ %190, %189 ], [ %165, %163 ], [ %107, %105 ], [ %148, %146 ], [ %139, %137 ], [ 0, %34 ], [ 0, %170 ]
  ret i32 %192
}
define internal fastcc i32 @abi.bind_most(ptr noundef nonnull captures(none) %0, ptr noundef %1) unnamed_addr #2 {
  %3 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 188), align 4
  %4 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 212), align 4
  %5 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 180), align 4
  %6 = getelementptr i32, ptr %0, i32 %5
  %7 = tail call i32 @llvm.smax.i32(i32 %3, i32 0)
  br label %8
8:
  %9 = phi i32 [ 0, %2 ], [ %15, %11 ]
  %10 = icmp eq i32 %9, %7
  br i1 %10, label %18, label %11
11:
  %12 = getelementptr inbounds nuw %struct.CarrotDim, ptr %4, i32 %9
  %13 = getelementptr i32, ptr %6, i32 %9
  %14 = tail call fastcc zeroext i1 @abi.evaluate(ptr noundef %12, ptr noundef %0, ptr noundef %13) #46
  %15 = add nuw i32 %9, 1
  br i1 %14, label %8, label %16
16:
  %17 = tail call fastcc i32 @abi.too_large(ptr noundef %1, ptr noundef nonnull @abi.str.176) #46
  br label %18
18:
  %19 = phi i32 [ %17, %16 ], [ 0, %8 ]
  ret i32 %19
}
define internal fastcc noundef ptr @abi.given(ptr noundef readonly captures(ret: address, provenance) %0, i32 noundef %1, i32 noundef %2, ptr noundef readonly captures(address) %3) unnamed_addr #39 {
  %5 = icmp slt i32 %2, %1
  br i1 %5, label %6, label %14
6:
  %7 = getelementptr inbounds %struct.CarrotTensor, ptr %0, i32 %2
  %8 = load ptr, ptr %7, align 8
  %9 = icmp eq ptr %8, null
  %10 = icmp eq ptr %8, %3
  %11 = or i1 %9, %10
  br i1 %11, label %27, label %12
12:
  %13 = tail call fastcc zeroext i1 @abi.same(ptr noundef nonnull %8, ptr noundef %3) #46
  br i1 %13, label %27, label %14
14:
  %15 = tail call i32 @llvm.smax.i32(i32 %1, i32 0)
  br label %16
16:
  %17 = phi i32 [ 0, %14 ], [ %26, %25 ]
  %18 = icmp eq i32 %17, %15
  br i1 %18, label %27, label %19
19:
  %20 = getelementptr inbounds nuw %struct.CarrotTensor, ptr %0, i32 %17
  %21 = load ptr, ptr %20, align 8
  %22 = icmp eq ptr %21, null
  br i1 %22, label %25, label %23
23:
  %24 = tail call fastcc zeroext i1 @abi.same(ptr noundef nonnull %21, ptr noundef %3) #46
  br i1 %24, label %27, label %25
25:
  %26 = add nuw i32 %17, 1
  br label %16
27:
  %28 = phi ptr [ %7, %12 ], [ %7, %6 ], [ null, %16 ], [ %20, %23 ]
  ret ptr %28
}
define internal fastcc i32 @abi.about(ptr noundef %0, ptr noundef readonly captures(none) %1, i32 noundef %2, ptr noundef readonly captures(none) %3, ptr noundef readonly captures(none) %4) unnamed_addr #2 {
  %6 = alloca %struct.Text, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #47
  call fastcc void @abi.begin(ptr noundef %6, ptr noundef %0, i32 noundef 1, i64 noundef -1, i32 noundef %2) #46
  call fastcc void @abi.put(ptr noundef %6, ptr noundef %1) #46
  call fastcc void @abi.put_name(ptr noundef %6, ptr noundef %3) #46
  call fastcc void @abi.put(ptr noundef %6, ptr noundef %4) #46
  %7 = call fastcc i32 @abi.end(ptr noundef %6) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  ret i32 %7
}
define internal fastcc i32 @abi.wrong_shape(ptr noundef %0, i32 noundef %1, ptr noundef readonly captures(none) %2, ptr noundef nonnull readonly captures(none) %3, i1 noundef zeroext %4) unnamed_addr #2 {
  %6 = alloca %struct.Text, align 4
  %7 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 196), align 4
  %8 = getelementptr inbounds %struct.CarrotShape, ptr %7, i32 %1
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #47
  call fastcc void @abi.begin(ptr noundef %6, ptr noundef %0, i32 noundef 1, i64 noundef -1, i32 noundef %1) #46
  call fastcc void @abi.put(ptr noundef %6, ptr noundef nonnull @abi.str.159) #46
  %9 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 44), align 4
  %10 = getelementptr inbounds %struct.CarrotInputDesc, ptr %9, i32 %1
  %11 = load ptr, ptr %10, align 8
  call fastcc void @abi.put_name(ptr noundef %6, ptr noundef %11) #46
  call fastcc void @abi.put(ptr noundef %6, ptr noundef nonnull @abi.str.94) #46
  %12 = load ptr, ptr %8, align 8
  call fastcc void @abi.put(ptr noundef %6, ptr noundef %12) #46
  call fastcc void @abi.put(ptr noundef %6, ptr noundef nonnull @abi.str.165) #46
  %13 = getelementptr inbounds nuw i8, ptr %2, i32 16
  %14 = getelementptr inbounds nuw i8, ptr %2, i32 12
  %15 = load i32, ptr %14, align 4
  %16 = tail call i32 @llvm.smax.i32(i32 %15, i32 0)
  %17 = tail call i32 @llvm.umin.i32(i32 %16, i32 8)
  call fastcc void @abi.put_dims(ptr noundef %6, ptr noundef nonnull %13, i32 noundef %17) #46
  call fastcc void @abi.put(ptr noundef %6, ptr noundef nonnull @abi.str.167) #46
  %18 = load i32, ptr @carrot_parts, align 4
  %19 = and i32 %18, 1024
  %20 = icmp ne i32 %19, 0
  %21 = and i1 %4, %20
  %22 = getelementptr inbounds nuw i8, ptr %8, i32 8
  %23 = getelementptr inbounds nuw i8, ptr %8, i32 16
  %24 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 192), align 8
  br i1 %21, label %25, label %31
25:
  %26 = phi i32 [ %76, %74 ], [ 0, %5 ]
  %27 = phi i32 [ %75, %74 ], [ 0, %5 ]
  %28 = zext nneg i32 %26 to i64
  %29 = load i64, ptr %22, align 8
  %30 = icmp sgt i64 %29, %28
  br i1 %30, label %33, label %31
31:
  %32 = call fastcc i32 @abi.end(ptr noundef %6) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  ret i32 %32
33:
  %34 = load ptr, ptr %23, align 8
  %35 = getelementptr inbounds nuw %struct.CarrotDim, ptr %34, i32 %26
  %36 = getelementptr inbounds nuw i8, ptr %35, i32 8
  %37 = load i64, ptr %36, align 8
  %38 = icmp eq i64 %37, 2
  br i1 %38, label %39, label %74
39:
  %40 = load ptr, ptr %35, align 8
  %41 = load i64, ptr %40, align 8
  %42 = icmp eq i64 %41, 1
  br i1 %42, label %43, label %74
43:
  %44 = getelementptr inbounds nuw i8, ptr %40, i32 8
  %45 = load i64, ptr %44, align 8
  %46 = trunc i64 %45 to i32
  %47 = getelementptr inbounds i32, ptr %3, i32 %46
  %48 = load i32, ptr %47, align 4
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds nuw i64, ptr %13, i32 %26
  %51 = load i64, ptr %50, align 8
  %52 = icmp eq i64 %51, %49
  br i1 %52, label %74, label %53
53:
  %54 = add nsw i32 %27, 1
  %55 = icmp eq i32 %27, 0
  %56 = select i1 %55, ptr @abi.str.172, ptr @abi.str.20
  call fastcc void @abi.put(ptr noundef %6, ptr noundef nonnull %56) #46
  %57 = load ptr, ptr %23, align 8
  %58 = getelementptr inbounds nuw %struct.CarrotDim, ptr %57, i32 %26
  %59 = load ptr, ptr %58, align 8
  %60 = getelementptr inbounds nuw i8, ptr %59, i32 8
  %61 = load i64, ptr %60, align 8
  %62 = trunc i64 %61 to i32
  %63 = getelementptr inbounds ptr, ptr %24, i32 %62
  %64 = load ptr, ptr %63, align 4
  call fastcc void @abi.put(ptr noundef %6, ptr noundef %64) #46
  call fastcc void @abi.put(ptr noundef %6, ptr noundef nonnull @abi.str.171) #46
  %65 = load ptr, ptr %23, align 8
  %66 = getelementptr inbounds nuw %struct.CarrotDim, ptr %65, i32 %26
  %67 = load ptr, ptr %66, align 8
  %68 = getelementptr inbounds nuw i8, ptr %67, i32 8
  %69 = load i64, ptr %68, align 8
  %70 = trunc i64 %69 to i32
  %71 = getelementptr inbounds i32, ptr %3, i32 %70
  %72 = load i32, ptr %71, align 4
  %73 = sext i32 %72 to i64
  call fastcc void @abi.put_int(ptr noundef %6, i64 noundef %73) #46
  br label %74
74:
  %75 = phi i32 [ %27, %33 ], [ %27, %39 ], [ %27, %43 ], [ %54, %53 ]
  %76 = add nuw nsw i32 %26, 1
  br label %25
}
define internal fastcc zeroext i1 @abi.evaluate(ptr noundef readonly captures(none) %0, ptr noundef nonnull readonly captures(none) %1, ptr noundef nonnull writeonly captures(none) %2) unnamed_addr #40 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %5 = load i64, ptr %4, align 8
  %6 = icmp eq i64 %5, 2
  br i1 %6, label %9, label %7
7:
  %8 = tail call fastcc zeroext i1 @abi.compute(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2) #46
  br label %27
9:
  %10 = load ptr, ptr %0, align 8
  %11 = getelementptr inbounds nuw i8, ptr %10, i32 8
  %12 = load i64, ptr %11, align 8
  %13 = load i64, ptr %10, align 8
  %14 = icmp eq i64 %13, 1
  %15 = trunc i64 %12 to i32
  br i1 %14, label %16, label %19
16:
  %17 = getelementptr inbounds i32, ptr %1, i32 %15
  %18 = load i32, ptr %17, align 4
  br label %19
19:
  %20 = phi i32 [ %18, %16 ], [ %15, %9 ]
  store i32 %20, ptr %2, align 4
  %21 = load ptr, ptr %0, align 8
  %22 = load i64, ptr %21, align 8
  %23 = icmp eq i64 %22, 1
  %24 = sext i32 %20 to i64
  %25 = icmp eq i64 %12, %24
  %26 = select i1 %23, i1 true, i1 %25
  br label %27
27:
  %28 = phi i1 [ %8, %7 ], [ %26, %19 ]
  ret i1 %28
}
define internal fastcc zeroext i1 @abi.longest(ptr noundef readonly captures(none) %0, i32 noundef %1, ptr noundef nonnull writeonly captures(none) %2) unnamed_addr #41 {
  br label %4
4:
  %5 = phi i64 [ 0, %3 ], [ %17, %16 ]
  %6 = phi i32 [ 0, %3 ], [ %18, %16 ]
  %7 = icmp eq i32 %6, %1
  br i1 %7, label %19, label %8
8:
  %9 = getelementptr inbounds nuw %struct.CarrotText, ptr %0, i32 %6
  %10 = getelementptr inbounds nuw i8, ptr %9, i32 8
  %11 = load i64, ptr %10, align 8
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %16, label %13
13:
  %14 = load i64, ptr %9, align 8
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %22, label %16
16:
  %17 = tail call i64 @llvm.umax.i64(i64 %11, i64 %5)
  %18 = add i32 %6, 1
  br label %4
19:
  %20 = trunc i64 %5 to i32
  store i32 %20, ptr %2, align 4
  %21 = icmp ult i64 %5, 2147483648
  br label %22
22:
  %23 = phi i1 [ %21, %19 ], [ false, %13 ]
  ret i1 %23
}
define internal fastcc i32 @abi.too_large(ptr noundef %0, ptr noundef readonly captures(none) %1) unnamed_addr #2 {
  %3 = alloca %struct.Text, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #47
  call fastcc void @abi.begin(ptr noundef %3, ptr noundef %0, i32 noundef 1, i64 noundef -1, i32 noundef -1) #46
  call fastcc void @abi.put(ptr noundef %3, ptr noundef nonnull @abi.str.174) #46
  call fastcc void @abi.put(ptr noundef %3, ptr noundef %1) #46
  call fastcc void @abi.put(ptr noundef %3, ptr noundef nonnull @abi.str.175) #46
  %4 = call fastcc i32 @abi.end(ptr noundef %3) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #47
  ret i32 %4
}
define internal fastcc void @abi.put_dims(ptr noundef nonnull captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef range(i32 0, 9) %2) unnamed_addr #9 {
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.62) #46
  br label %4
4:
  %5 = phi i32 [ 0, %3 ], [ %14, %11 ]
  %6 = icmp eq i32 %5, %2
  br i1 %6, label %7, label %8
7:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.63) #46
  ret void
8:
  %9 = icmp eq i32 %5, 0
  br i1 %9, label %11, label %10
10:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.20) #46
  br label %11
11:
  %12 = getelementptr inbounds nuw i64, ptr %1, i32 %5
  %13 = load i64, ptr %12, align 8
  tail call fastcc void @abi.put_int(ptr noundef %0, i64 noundef %13) #46
  %14 = add nuw nsw i32 %5, 1
  br label %4
}
define internal fastcc noundef zeroext i1 @abi.compute(ptr noundef readonly captures(none) %0, ptr noundef nonnull readonly captures(none) %1, ptr noundef nonnull writeonly captures(none) %2) unnamed_addr #40 {
  %4 = alloca [64 x i32], align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #47
  %5 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %6 = load i64, ptr %5, align 8
  br label %7
7:
  %8 = phi i64 [ 0, %3 ], [ %63, %60 ]
  %9 = phi i32 [ -1, %3 ], [ %62, %60 ]
  %10 = icmp sge i64 %8, %6
  br i1 %10, label %64, label %11
11:
  %12 = load ptr, ptr %0, align 8
  %13 = trunc i64 %8 to i32
  %14 = getelementptr inbounds i64, ptr %12, i32 %13
  %15 = load i64, ptr %14, align 8
  %16 = icmp ne i64 %15, 0
  %17 = icmp ult i64 %15, 2
  br i1 %17, label %18, label %35
18:
  %19 = add nsw i64 %8, 1
  %20 = trunc i64 %19 to i32
  %21 = getelementptr inbounds i64, ptr %12, i32 %20
  %22 = load i64, ptr %21, align 8
  %23 = add i64 %22, 2147483648
  %24 = icmp ult i64 %23, 4294967296
  %25 = select i1 %16, i1 true, i1 %24
  br i1 %25, label %26, label %66
26:
  %27 = trunc i64 %22 to i32
  br i1 %16, label %28, label %31
28:
  %29 = getelementptr inbounds i32, ptr %1, i32 %27
  %30 = load i32, ptr %29, align 4
  br label %31
31:
  %32 = phi i32 [ %30, %28 ], [ %27, %26 ]
  %33 = add nsw i32 %9, 1
  %34 = getelementptr inbounds i32, ptr %4, i32 %33
  store i32 %32, ptr %34, align 4
  br label %60
35:
  %36 = add nsw i32 %9, -1
  %37 = getelementptr inbounds i32, ptr %4, i32 %9
  %38 = load i32, ptr %37, align 4
  %39 = getelementptr inbounds i32, ptr %4, i32 %36
  switch i64 %15, label %60 [
    i64 2, label %40
    i64 3, label %45
    i64 4, label %50
    i64 5, label %53
    i64 6, label %56
  ]
40:
  %41 = load i32, ptr %39, align 4
  %42 = tail call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %41, i32 %38)
  %43 = extractvalue { i32, i1 } %42, 1
  %44 = extractvalue { i32, i1 } %42, 0
  store i32 %44, ptr %39, align 4
  br i1 %43, label %66, label %60
45:
  %46 = load i32, ptr %39, align 4
  %47 = tail call { i32, i1 } @llvm.smul.with.overflow.i32(i32 %46, i32 %38)
  %48 = extractvalue { i32, i1 } %47, 1
  %49 = extractvalue { i32, i1 } %47, 0
  store i32 %49, ptr %39, align 4
  br i1 %48, label %66, label %60
50:
  %51 = load i32, ptr %39, align 4
  %52 = call fastcc zeroext i1 @abi.floor_division(i32 noundef %51, i32 noundef %38, ptr noundef %39) #46
  br i1 %52, label %60, label %66
53:
  %54 = load i32, ptr %39, align 4
  %55 = icmp slt i32 %38, %54
  br i1 %55, label %59, label %60
56:
  %57 = load i32, ptr %39, align 4
  %58 = icmp sgt i32 %38, %57
  br i1 %58, label %59, label %60
59:
  store i32 %38, ptr %39, align 4
  br label %60
60:
  %61 = phi i64 [ %8, %53 ], [ %8, %35 ], [ %19, %31 ], [ %8, %59 ], [ %8, %56 ], [ %8, %50 ], [ %8, %45 ], [ %8, %40 ]
  %62 = phi i32 [ %36, %53 ], [ %36, %35 ], [ %33, %31 ], [ %36, %59 ], [ %36, %56 ], [ %36, %50 ], [ %36, %45 ], [ %36, %40 ]
  %63 = add nsw i64 %61, 1
  br label %7
64:
  %65 = load i32, ptr %4, align 4
  store i32 %65, ptr %2, align 4
  br label %66
66:
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #47
  ret i1 %10
}
declare { i32, i1 } @llvm.sadd.with.overflow.i32(i32, i32) #11
declare { i32, i1 } @llvm.smul.with.overflow.i32(i32, i32) #11
define internal fastcc noundef zeroext i1 @abi.floor_division(i32 noundef %0, i32 noundef %1, ptr noundef nonnull writeonly captures(none) %2) unnamed_addr #42 {
  %4 = icmp eq i32 %1, 0
  br i1 %4, label %36, label %5
5:
  %6 = tail call i32 @llvm.abs.i32(i32 %0, i1 false)
  %7 = tail call i32 @llvm.abs.i32(i32 %1, i1 false)
  br label %8
8:
  %9 = phi i32 [ 0, %5 ], [ %24, %16 ]
  %10 = phi i32 [ 0, %5 ], [ %26, %16 ]
  %11 = phi i32 [ 31, %5 ], [ %27, %16 ]
  %12 = icmp sgt i32 %11, -1
  br i1 %12, label %16, label %13
13:
  %14 = xor i32 %1, %0
  %15 = icmp sgt i32 %14, -1
  br i1 %15, label %32, label %28
16:
  %17 = shl i32 %10, 1
  %18 = lshr i32 %6, %11
  %19 = and i32 %18, 1
  %20 = or disjoint i32 %19, %17
  %21 = icmp ult i32 %20, %7
  %22 = shl nuw i32 1, %11
  %23 = select i1 %21, i32 0, i32 %22
  %24 = or i32 %23, %9
  %25 = select i1 %21, i32 0, i32 %7
  %26 = sub nuw i32 %20, %25
  %27 = add nsw i32 %11, -1
  br label %8
28:
  %29 = icmp ne i32 %10, 0
  %30 = sext i1 %29 to i32
  %31 = sub i32 %30, %9
  br label %34
32:
  %33 = icmp slt i32 %9, 0
  br i1 %33, label %36, label %34
34:
  %35 = phi i32 [ %31, %28 ], [ %9, %32 ]
  store i32 %35, ptr %2, align 4
  br label %36
36:
  %37 = phi i1 [ false, %3 ], [ true, %34 ], [ false, %32 ]
  ret i1 %37
}
define internal fastcc i32 @abi.shape_output(i32 noundef %0, ptr noundef nonnull readonly captures(none) %1, ptr noundef writeonly captures(address_is_null) %2, ptr noundef nonnull writeonly captures(none) %3, ptr noundef %4) unnamed_addr #2 {
  %6 = alloca i32, align 4
  %7 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 200), align 8
  %8 = getelementptr inbounds %struct.CarrotShape, ptr %7, i32 %0
  %9 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 48), align 8
  %10 = getelementptr inbounds %struct.CarrotOutputDesc, ptr %9, i32 %0
  %11 = getelementptr inbounds nuw i8, ptr %10, i32 4
  %12 = load i32, ptr %11, align 4
  %13 = getelementptr inbounds i8, ptr @abi.sizes, i32 %12
  %14 = load i8, ptr %13, align 1
  %15 = zext i8 %14 to i32
  %16 = getelementptr inbounds nuw i8, ptr %8, i32 8
  %17 = getelementptr inbounds nuw i8, ptr %8, i32 16
  %18 = icmp eq ptr %2, null
  %19 = getelementptr inbounds nuw i8, ptr %2, i32 16
  br label %20
20:
  %21 = phi i32 [ %15, %5 ], [ %37, %44 ]
  %22 = phi i32 [ 0, %5 ], [ %45, %44 ]
  %23 = zext nneg i32 %22 to i64
  %24 = load i64, ptr %16, align 8
  %25 = icmp sgt i64 %24, %23
  br i1 %25, label %26, label %46
26:
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #47
  %27 = load ptr, ptr %17, align 8
  %28 = getelementptr inbounds nuw %struct.CarrotDim, ptr %27, i32 %22
  %29 = call fastcc zeroext i1 @abi.evaluate(ptr noundef %28, ptr noundef %1, ptr noundef %6) #46
  %30 = load i32, ptr %6, align 4
  %31 = icmp sgt i32 %30, -1
  %32 = select i1 %29, i1 %31, i1 false
  br i1 %32, label %33, label %41
33:
  %34 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %21, i32 %30)
  %35 = extractvalue { i32, i1 } %34, 1
  %36 = extractvalue { i32, i1 } %34, 0
  %37 = select i1 %35, i32 -1, i32 %36
  br i1 %18, label %44, label %38
38:
  %39 = zext nneg i32 %30 to i64
  %40 = getelementptr inbounds nuw i64, ptr %19, i32 %22
  store i64 %39, ptr %40, align 8
  br label %44
41:
  %42 = load ptr, ptr %8, align 8
  %43 = tail call fastcc i32 @abi.too_large(ptr noundef %4, ptr noundef %42) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  br label %60
44:
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  %45 = add nuw nsw i32 %22, 1
  br label %20
46:
  %47 = icmp slt i32 %21, 0
  br i1 %47, label %48, label %51
48:
  %49 = load ptr, ptr %8, align 8
  %50 = tail call fastcc i32 @abi.too_large(ptr noundef %4, ptr noundef %49) #46
  br label %60
51:
  br i1 %18, label %59, label %52
52:
  %53 = load ptr, ptr %10, align 8
  store ptr %53, ptr %2, align 8
  %54 = load i32, ptr %11, align 4
  %55 = getelementptr inbounds nuw i8, ptr %2, i32 8
  store i32 %54, ptr %55, align 8
  %56 = load i64, ptr %16, align 8
  %57 = trunc i64 %56 to i32
  %58 = getelementptr inbounds nuw i8, ptr %2, i32 12
  store i32 %57, ptr %58, align 4
  br label %59
59:
  store i32 %21, ptr %3, align 4
  br label %60
60:
  %61 = phi i32 [ %50, %48 ], [ 0, %59 ], [ %43, %41 ]
  ret i32 %61
}
define internal fastcc i32 @abi.run_device(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2, ptr noundef readonly captures(address) %3, i32 noundef %4, ptr noundef nonnull %5, ptr noundef %6) unnamed_addr #3 {
  %8 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 32), align 8
  %9 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 92), align 4
  %10 = add nsw i32 %9, -1
  %11 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 48), align 8
  %12 = tail call i32 @llvm.smax.i32(i32 %8, i32 0)
  br label %13
13:
  %14 = phi i32 [ 0, %7 ], [ %35, %34 ]
  %15 = icmp eq i32 %14, %12
  br i1 %15, label %16, label %25
16:
  %17 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 180), align 4
  %18 = tail call i32 @llvm.umax.i32(i32 %17, i32 1)
  %19 = getelementptr inbounds i64, ptr %5, i32 %18
  %20 = getelementptr inbounds ptr, ptr %2, i32 %8
  store ptr %19, ptr %20, align 4
  %21 = load ptr, ptr @carrot_device, align 4
  %22 = getelementptr inbounds nuw i8, ptr %21, i32 8
  %23 = load ptr, ptr %22, align 4
  %24 = tail call i32 %23(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2, ptr noundef nonnull %5, ptr noundef %6) #48
  ret i32 %24
25:
  %26 = icmp eq i32 %14, %10
  br i1 %26, label %34, label %27
27:
  %28 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %11, i32 %14
  %29 = load ptr, ptr %28, align 8
  %30 = tail call fastcc ptr @abi.given(ptr noundef %3, i32 noundef %4, i32 noundef %14, ptr noundef %29) #46
  %31 = icmp eq ptr %30, null
  br i1 %31, label %32, label %34
32:
  %33 = getelementptr inbounds nuw ptr, ptr %2, i32 %14
  store ptr null, ptr %33, align 4
  br label %34
34:
  %35 = add nuw i32 %14, 1
  br label %13
}
define internal void @abi.infer(ptr noundef readonly captures(none) %0) #16 {
  %2 = load i32, ptr @carrot_parts, align 4
  %3 = and i32 %2, 1024
  %4 = icmp ne i32 %3, 0
  %5 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 180), align 4
  %6 = icmp ne i32 %5, 0
  %7 = select i1 %4, i1 %6, i1 false
  %8 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 56), align 8
  %9 = icmp ne i64 %8, 0
  %10 = select i1 %7, i1 %9, i1 false
  br i1 %10, label %11, label %19
11:
  %12 = load ptr, ptr %0, align 4
  %13 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %14 = load ptr, ptr %13, align 4
  %15 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %16 = load ptr, ptr %15, align 4
  %17 = getelementptr inbounds nuw i8, ptr %0, i32 12
  %18 = load ptr, ptr %17, align 4
  tail call fastcc void @abi.run_blocks(ptr noundef %12, ptr noundef %14, ptr noundef %16, ptr noundef %18) #49
  br label %28
19:
  %20 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 172), align 4
  %21 = load ptr, ptr %0, align 4
  %22 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %23 = load ptr, ptr %22, align 4
  %24 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %25 = load ptr, ptr %24, align 4
  %26 = getelementptr inbounds nuw i8, ptr %0, i32 12
  %27 = load ptr, ptr %26, align 4
  tail call void %20(ptr noundef %21, ptr noundef %23, ptr noundef %25, ptr noundef %27) #48
  br label %28
28:
  ret void
}
define internal fastcc i32 @abi.check_refused(ptr noundef readonly captures(none) %0, ptr noundef %1) unnamed_addr #2 {
  %3 = alloca %struct.Text, align 4
  %4 = load i32, ptr @carrot_parts, align 4
  %5 = and i32 %4, 256
  %6 = icmp ne i32 %5, 0
  %7 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 92), align 4
  %8 = icmp ne i32 %7, 0
  %9 = select i1 %6, i1 %8, i1 false
  br i1 %9, label %10, label %49
10:
  %11 = getelementptr ptr, ptr %0, i32 %7
  %12 = getelementptr i8, ptr %11, i32 -4
  %13 = load ptr, ptr %12, align 4
  %14 = icmp eq ptr %13, null
  br i1 %14, label %49, label %15
15:
  %16 = load i64, ptr %13, align 8
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %49, label %18
18:
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #47
  call fastcc void @abi.begin(ptr noundef %3, ptr noundef %1, i32 noundef 1, i64 noundef -1, i32 noundef -1) #46
  %19 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 48), align 8
  %20 = getelementptr %struct.CarrotOutputDesc, ptr %19, i32 %7
  %21 = getelementptr i8, ptr %20, i32 -16
  %22 = load ptr, ptr %21, align 8
  %23 = load i64, ptr %13, align 8
  %24 = trunc i64 %23 to i32
  %25 = getelementptr ptr, ptr %22, i32 %24
  %26 = getelementptr i8, ptr %25, i32 -4
  %27 = load ptr, ptr %26, align 4
  br label %28
28:
  %29 = phi ptr [ %27, %18 ], [ %36, %35 ]
  %30 = load i8, ptr %29, align 1
  switch i8 %30, label %35 [
    i8 0, label %37
    i8 123, label %31
  ]
31:
  %32 = getelementptr inbounds nuw i8, ptr %29, i32 1
  %33 = load i8, ptr %32, align 1
  %34 = icmp eq i8 %33, 125
  br i1 %34, label %37, label %35
35:
  %36 = getelementptr inbounds nuw i8, ptr %29, i32 1
  br label %28
37:
  %38 = ptrtoint ptr %29 to i32
  %39 = ptrtoint ptr %27 to i32
  %40 = sub i32 %38, %39
  call fastcc void @abi.put_n(ptr noundef %3, ptr noundef %27, i32 noundef %40) #46
  %41 = load i8, ptr %29, align 1
  %42 = icmp eq i8 %41, 0
  br i1 %42, label %47, label %43
43:
  %44 = getelementptr inbounds nuw i8, ptr %13, i32 8
  %45 = load i64, ptr %44, align 8
  call fastcc void @abi.put_int(ptr noundef %3, i64 noundef %45) #46
  %46 = getelementptr inbounds nuw i8, ptr %29, i32 2
  call fastcc void @abi.put(ptr noundef %3, ptr noundef nonnull %46) #46
  br label %47
47:
  %48 = call fastcc i32 @abi.end(ptr noundef %3) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #47
  br label %49
49:
  %50 = phi i32 [ %48, %47 ], [ 0, %15 ], [ 0, %10 ], [ 0, %2 ]
  ret i32 %50
}
define internal fastcc i32 @abi.reshape_outputs(ptr noundef captures(address_is_null) %0, i32 noundef %1, ptr noundef nonnull captures(none) %2, ptr noundef nonnull readonly captures(none) %3, ptr noundef %4) unnamed_addr #2 {
  %6 = alloca i32, align 4
  %7 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 188), align 4
  %8 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 180), align 4
  %9 = getelementptr i32, ptr %2, i32 %8
  %10 = tail call i32 @llvm.smax.i32(i32 %7, i32 0)
  br label %11
11:
  %12 = phi i32 [ 0, %5 ], [ %23, %18 ]
  %13 = icmp eq i32 %12, %10
  br i1 %13, label %14, label %18
14:
  %15 = icmp ne i32 %7, 0
  %16 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 32), align 8
  %17 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 48), align 8
  br label %24
18:
  %19 = getelementptr inbounds nuw i64, ptr %3, i32 %12
  %20 = load i64, ptr %19, align 8
  %21 = trunc i64 %20 to i32
  %22 = getelementptr i32, ptr %9, i32 %12
  store i32 %21, ptr %22, align 4
  %23 = add nuw i32 %12, 1
  br label %11
24:
  %25 = phi i32 [ %36, %32 ], [ 0, %14 ]
  %26 = phi i32 [ %37, %32 ], [ 0, %14 ]
  %27 = icmp eq i32 %25, 0
  %28 = and i1 %15, %27
  %29 = icmp slt i32 %26, %16
  %30 = select i1 %28, i1 %29, i1 false
  br i1 %30, label %32, label %31
31:
  ret i32 %25
32:
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #47
  %33 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %17, i32 %26
  %34 = load ptr, ptr %33, align 8
  %35 = tail call fastcc ptr @abi.given(ptr noundef %0, i32 noundef %1, i32 noundef %26, ptr noundef %34) #46
  %36 = call fastcc i32 @abi.shape_output(i32 noundef %26, ptr noundef %2, ptr noundef %35, ptr noundef %6, ptr noundef %4) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  %37 = add nuw nsw i32 %26, 1
  br label %24
}
define internal fastcc void @abi.run_blocks(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3) unnamed_addr #6 {
  %5 = load i64, ptr %3, align 8
  %6 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 56), align 8
  %7 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 172), align 4
  %8 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 28), align 4
  %9 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 44), align 4
  %10 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 32), align 8
  %11 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 48), align 8
  %12 = tail call i32 @llvm.smax.i32(i32 %8, i32 0)
  %13 = tail call i32 @llvm.smax.i32(i32 %10, i32 0)
  br label %14
14:
  %15 = phi i64 [ 0, %4 ], [ %44, %43 ]
  %16 = icmp slt i64 %15, %5
  br i1 %16, label %18, label %17
17:
  store i64 %5, ptr %3, align 8
  ret void
18:
  %19 = sub nsw i64 %5, %15
  %20 = tail call i64 @llvm.smin.i64(i64 %19, i64 %6)
  store i64 %20, ptr %3, align 8
  tail call void %7(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef nonnull %3) #48
  br label %21
21:
  %22 = phi i32 [ 0, %18 ], [ %39, %24 ]
  %23 = icmp eq i32 %22, %12
  br i1 %23, label %40, label %24
24:
  %25 = getelementptr inbounds nuw ptr, ptr %0, i32 %22
  %26 = load ptr, ptr %25, align 4
  %27 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %9, i32 %22
  %28 = getelementptr inbounds nuw i8, ptr %27, i32 16
  %29 = load i64, ptr %28, align 8
  %30 = mul nsw i64 %29, %20
  %31 = trunc i64 %30 to i32
  %32 = getelementptr inbounds nuw i8, ptr %27, i32 4
  %33 = load i32, ptr %32, align 4
  %34 = getelementptr inbounds i8, ptr @abi.sizes, i32 %33
  %35 = load i8, ptr %34, align 1
  %36 = zext i8 %35 to i32
  %37 = mul i32 %36, %31
  %38 = getelementptr inbounds nuw i8, ptr %26, i32 %37
  store ptr %38, ptr %25, align 4
  %39 = add nuw i32 %22, 1
  br label %21
40:
  %41 = phi i32 [ %60, %45 ], [ 0, %21 ]
  %42 = icmp eq i32 %41, %13
  br i1 %42, label %43, label %45
43:
  %44 = add nsw i64 %20, %15
  br label %14
45:
  %46 = getelementptr inbounds nuw ptr, ptr %1, i32 %41
  %47 = load ptr, ptr %46, align 4
  %48 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %11, i32 %41
  %49 = getelementptr inbounds nuw i8, ptr %48, i32 16
  %50 = load i64, ptr %49, align 8
  %51 = mul nsw i64 %50, %20
  %52 = trunc i64 %51 to i32
  %53 = getelementptr inbounds nuw i8, ptr %48, i32 4
  %54 = load i32, ptr %53, align 4
  %55 = getelementptr inbounds i8, ptr @abi.sizes, i32 %54
  %56 = load i8, ptr %55, align 1
  %57 = zext i8 %56 to i32
  %58 = mul i32 %57, %52
  %59 = getelementptr inbounds nuw i8, ptr %47, i32 %58
  store ptr %59, ptr %46, align 4
  %60 = add nuw i32 %41, 1
  br label %40
}
define internal fastcc ptr @abi.next_job(ptr noundef readonly captures(none) %0, ptr noundef nonnull %1) unnamed_addr #6 {
  %3 = alloca %struct.Watch, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #47
  %4 = getelementptr inbounds nuw i8, ptr %3, i32 8
  store i32 0, ptr %4, align 8
  store i64 0, ptr %3, align 8
  br label %5
5:
  %6 = load atomic i32, ptr %1 monotonic, align 64
  %7 = icmp ugt i32 %6, 2
  br i1 %7, label %8, label %14
8:
  %9 = load atomic i32, ptr %1 monotonic, align 4
  %10 = icmp eq i32 %9, %6
  br i1 %10, label %11, label %14
11:
  %12 = cmpxchg ptr %1, i32 %6, i32 2 acq_rel monotonic, align 4
  %13 = extractvalue { i32, i1 } %12, 1
  br i1 %13, label %25, label %14
14:
  switch i32 %6, label %24 [
    i32 0, label %15
    i32 1, label %23
  ]
15:
  %16 = call fastcc zeroext i1 @abi.watch(ptr noundef %0, ptr noundef %3) #49
  br i1 %16, label %17, label %18
17:
  br label %5
18:
  %19 = load atomic i32, ptr %1 monotonic, align 4
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %17
21:
  %22 = cmpxchg ptr %1, i32 0, i32 1 acq_rel monotonic, align 4
  br label %17
23:
  tail call fastcc void @abi.sleep_at(ptr noundef %1, i32 noundef 1) #46
  br label %24
24:
  store i32 0, ptr %4, align 8
  store i64 0, ptr %3, align 8
  br label %17
25:
  %26 = inttoptr i32 %6 to ptr
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #47
  ret ptr %26
}
define internal fastcc void @abi.wake_at(ptr noundef %0) unnamed_addr #3 {
  %2 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 228), align 4
  %3 = getelementptr inbounds nuw i8, ptr %2, i32 4
  %4 = load ptr, ptr %3, align 4
  %5 = getelementptr inbounds nuw i8, ptr %2, i32 12
  %6 = load i32, ptr %5, align 4
  %7 = ptrtoint ptr %0 to i32
  %8 = tail call i32 %4(i32 noundef %6, i32 noundef %7, i32 noundef 129, i32 noundef 1) #48
  ret void
}
define internal fastcc zeroext i1 @abi.watch(ptr noundef readonly captures(none) %0, ptr noundef nonnull captures(none) %1) unnamed_addr #16 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %4 = load i64, ptr %3, align 8
  %5 = icmp slt i64 %4, 1
  br i1 %5, label %32, label %6
6:
  %7 = getelementptr inbounds nuw i8, ptr %1, i32 8
  %8 = load i32, ptr %7, align 8
  %9 = add i32 %8, 1
  store i32 %9, ptr %7, align 8
  %10 = and i32 %9, 1023
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %15, label %12
12:
  %13 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 228), align 4
  %14 = load ptr, ptr %13, align 4
  tail call void %14() #48
  br label %32
15:
  %16 = load i64, ptr %1, align 8
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %18, label %20
18:
  %19 = tail call fastcc i64 @abi.now() #46
  store i64 %19, ptr %1, align 8
  br label %20
20:
  %21 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 228), align 4
  %22 = getelementptr inbounds nuw i8, ptr %21, i32 4
  %23 = load ptr, ptr %22, align 4
  %24 = getelementptr inbounds nuw i8, ptr %21, i32 8
  %25 = load i32, ptr %24, align 4
  %26 = tail call i32 %23(i32 noundef %25, i32 noundef 0, i32 noundef 0, i32 noundef 0) #48
  %27 = tail call fastcc i64 @abi.now() #46
  %28 = load i64, ptr %1, align 8
  %29 = sub nsw i64 %27, %28
  %30 = load i64, ptr %3, align 8
  %31 = icmp slt i64 %29, %30
  br label %32
32:
  %33 = phi i1 [ %31, %20 ], [ true, %12 ], [ false, %2 ]
  ret i1 %33
}
define internal fastcc void @abi.sleep_at(ptr noundef nonnull %0, i32 noundef %1) unnamed_addr #3 {
  %3 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 228), align 4
  %4 = getelementptr inbounds nuw i8, ptr %3, i32 4
  %5 = load ptr, ptr %4, align 4
  %6 = getelementptr inbounds nuw i8, ptr %3, i32 12
  %7 = load i32, ptr %6, align 4
  %8 = ptrtoint ptr %0 to i32
  %9 = tail call i32 %5(i32 noundef %7, i32 noundef %8, i32 noundef 128, i32 noundef %1) #48
  ret void
}
define internal fastcc range(i64 -2147483650147483648, 2147483649147483648) i64 @abi.now() unnamed_addr #3 {
  %1 = alloca [2 x i32], align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %1) #47
  %2 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 228), align 4
  %3 = getelementptr inbounds nuw i8, ptr %2, i32 4
  %4 = load ptr, ptr %3, align 4
  %5 = getelementptr inbounds nuw i8, ptr %2, i32 16
  %6 = load i32, ptr %5, align 4
  %7 = ptrtoint ptr %1 to i32
  %8 = call i32 %4(i32 noundef %6, i32 noundef 1, i32 noundef %7, i32 noundef 0) #48
  %9 = load i32, ptr %1, align 4
  %10 = sext i32 %9 to i64
  %11 = mul nsw i64 %10, 1000000000
  %12 = getelementptr inbounds nuw i8, ptr %1, i32 4
  %13 = load i32, ptr %12, align 4
  %14 = sext i32 %13 to i64
  %15 = add nsw i64 %11, %14
  call void @llvm.lifetime.end.p0(ptr nonnull %1) #47
  ret i64 %15
}
define internal fastcc i32 @abi.bad_option(ptr noundef %0, ptr noundef nonnull readonly captures(none) %1, ptr noundef readonly captures(none) %2) unnamed_addr #2 {
  %4 = alloca %struct.Text, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #47
  call fastcc void @abi.begin(ptr noundef %4, ptr noundef %0, i32 noundef 1, i64 noundef -1, i32 noundef -1) #46
  call fastcc void @abi.put(ptr noundef %4, ptr noundef nonnull @abi.str.188) #46
  call fastcc void @abi.put_name(ptr noundef %4, ptr noundef nonnull %1) #46
  call fastcc void @abi.put(ptr noundef %4, ptr noundef nonnull @abi.str.94) #46
  call fastcc void @abi.put(ptr noundef %4, ptr noundef %2) #46
  %5 = call fastcc i32 @abi.end(ptr noundef %4) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #47
  ret i32 %5
}
define internal fastcc i32 @abi.source_failed(ptr noundef %0, ptr noundef %1) unnamed_addr #3 {
  %3 = alloca %struct.Text, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #47
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %5 = load ptr, ptr %4, align 4
  %6 = icmp eq ptr %5, null
  br i1 %6, label %9, label %7
7:
  %8 = tail call ptr %5(ptr noundef nonnull %0) #48
  br label %9
9:
  %10 = phi ptr [ %8, %7 ], [ null, %2 ]
  call fastcc void @abi.begin(ptr noundef %3, ptr noundef %1, i32 noundef 3, i64 noundef -1, i32 noundef -1) #46
  call fastcc void @abi.put(ptr noundef %3, ptr noundef nonnull @abi.str.191) #46
  %11 = icmp eq ptr %10, null
  br i1 %11, label %13, label %12
12:
  call fastcc void @abi.put(ptr noundef %3, ptr noundef nonnull @abi.str.94) #46
  call fastcc void @abi.put(ptr noundef %3, ptr noundef nonnull %10) #46
  br label %13
13:
  %14 = call fastcc i32 @abi.end(ptr noundef %3) #46
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #47
  ret i32 %14
}
define internal range(i32 0, 23) i32 @abi.stream_schema(ptr noundef readonly captures(none) %0, ptr noundef %1) #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %4 = load ptr, ptr %3, align 4
  %5 = getelementptr inbounds nuw i8, ptr %4, i32 32
  tail call fastcc void @abi.no_error(ptr noundef nonnull %5) #46
  %6 = load ptr, ptr %4, align 8
  %7 = getelementptr inbounds nuw i8, ptr %6, i32 68
  %8 = load i32, ptr %7, align 4
  %9 = tail call fastcc i32 @abi.schema_of_set(i32 noundef %8, ptr noundef %1, ptr noundef nonnull %5) #46
  %10 = icmp eq i32 %9, 0
  %11 = icmp eq i32 %9, 5
  %12 = select i1 %11, i32 12, i32 22
  %13 = select i1 %10, i32 0, i32 %12
  ret i32 %13
}
define internal i32 @abi.stream_next(ptr noundef readonly captures(none) %0, ptr noundef initializes((52, 56)) %1) #0 {
  %3 = alloca %struct.ArrowArray, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %5 = load ptr, ptr %4, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #47
  %6 = getelementptr inbounds nuw i8, ptr %5, i32 32
  tail call fastcc void @abi.no_error(ptr noundef nonnull %6) #46
  %7 = getelementptr inbounds nuw i8, ptr %1, i32 52
  store ptr null, ptr %7, align 4
  %8 = getelementptr inbounds nuw i8, ptr %3, i32 52
  store ptr null, ptr %8, align 4
  %9 = getelementptr inbounds nuw i8, ptr %5, i32 4
  %10 = getelementptr inbounds nuw i8, ptr %5, i32 8
  %11 = load ptr, ptr %10, align 4
  %12 = call i32 %11(ptr noundef nonnull %9, ptr noundef nonnull %3) #48
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %16, label %14
14:
  %15 = call fastcc i32 @abi.source_failed(ptr noundef nonnull %9, ptr noundef nonnull %6) #46
  br label %32
16:
  %17 = load ptr, ptr %8, align 4
  %18 = icmp eq ptr %17, null
  br i1 %18, label %32, label %19
19:
  %20 = load ptr, ptr %5, align 8
  %21 = getelementptr inbounds nuw i8, ptr %5, i32 24
  %22 = load i64, ptr %21, align 8
  %23 = call fastcc i32 @abi.run(ptr noundef %20, ptr noundef nonnull %3, i64 noundef %22, ptr noundef nonnull %1, ptr noundef null, ptr noundef nonnull %6) #49
  %24 = load i64, ptr %3, align 8
  %25 = load i64, ptr %21, align 8
  %26 = add nsw i64 %25, %24
  store i64 %26, ptr %21, align 8
  %27 = load ptr, ptr %8, align 4
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
  %2 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %3 = load ptr, ptr %2, align 4
  %4 = getelementptr inbounds nuw i8, ptr %3, i32 36
  %5 = load i32, ptr %4, align 4
  %6 = icmp eq i32 %5, 0
  %7 = getelementptr inbounds nuw i8, ptr %3, i32 56
  %8 = select i1 %6, ptr null, ptr %7
  ret ptr %8
}
define internal void @abi.stream_release(ptr noundef captures(none) initializes((12, 16)) %0) #0 {
  %2 = alloca %struct.Heap, align 8
  %3 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %4 = load ptr, ptr %3, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #47
  %5 = load ptr, ptr %4, align 8
  call fastcc void @abi.copy(ptr noundef %2, ptr noundef %5, i32 noundef 32) #46
  %6 = getelementptr inbounds nuw i8, ptr %4, i32 16
  %7 = load ptr, ptr %6, align 8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %11, label %9
9:
  %10 = getelementptr inbounds nuw i8, ptr %4, i32 4
  call void %7(ptr noundef nonnull %10) #48
  br label %11
11:
  %12 = load ptr, ptr %4, align 8
  call void @abi.unbind(ptr noundef %12) #46
  call fastcc void @abi.give(ptr noundef nonnull %2, ptr noundef nonnull %4) #46
  %13 = getelementptr inbounds nuw i8, ptr %0, i32 12
  store ptr null, ptr %13, align 4
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #47
  ret void
}
define internal fastcc noundef zeroext i1 @abi.score_here(ptr noundef nonnull %0, i32 noundef range(i32 1, 0) %1, ptr noundef nonnull %2) unnamed_addr #6 {
  %4 = alloca [65536 x i8], align 64
  %5 = alloca [1 x ptr], align 4
  %6 = alloca [8 x ptr], align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #47
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #47
  store ptr %0, ptr %5, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #47
  %7 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 216), align 8
  %8 = icmp ne i64 %7, 0
  %9 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 32), align 8
  %10 = icmp sgt i32 %9, 8
  %11 = select i1 %8, i1 true, i1 %10
  br i1 %11, label %67, label %12
12:
  %13 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 56), align 8
  %14 = icmp ne i64 %13, 0
  %15 = tail call i64 @llvm.umin.i64(i64 %13, i64 4294967295)
  %16 = trunc nuw i64 %15 to i32
  %17 = icmp ugt i32 %1, %16
  %18 = select i1 %14, i1 %17, i1 false
  br i1 %18, label %67, label %19
19:
  %20 = tail call fastcc i32 @abi.arena_size(i32 noundef %1, i1 noundef zeroext false) #49
  %21 = tail call noundef i32 @llvm.uadd.sat.i32(i32 %20, i32 63)
  %22 = and i32 %21, -64
  %23 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 48), align 8
  %24 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 84), align 4
  %25 = tail call i32 @llvm.smax.i32(i32 %9, i32 0)
  br label %26
26:
  %27 = phi i32 [ %22, %19 ], [ %60, %59 ]
  %28 = phi i32 [ 0, %19 ], [ %61, %59 ]
  %29 = icmp eq i32 %28, %25
  br i1 %29, label %62, label %30
30:
  %31 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %23, i32 %28
  %32 = icmp ult i32 %27, 65537
  br i1 %32, label %33, label %67
33:
  %34 = icmp eq i32 %28, %24
  %35 = getelementptr inbounds nuw i8, ptr %4, i32 %27
  %36 = select i1 %34, ptr %2, ptr %35
  %37 = getelementptr inbounds nuw ptr, ptr %6, i32 %28
  store ptr %36, ptr %37, align 4
  br i1 %34, label %59, label %38
38:
  %39 = getelementptr inbounds nuw i8, ptr %31, i32 16
  %40 = load i64, ptr %39, align 8
  %41 = call i64 @llvm.umin.i64(i64 %40, i64 4294967295)
  %42 = trunc nuw i64 %41 to i32
  %43 = getelementptr inbounds nuw i8, ptr %31, i32 4
  %44 = load i32, ptr %43, align 4
  %45 = getelementptr inbounds i8, ptr @abi.sizes, i32 %44
  %46 = load i8, ptr %45, align 1
  %47 = zext i8 %46 to i32
  %48 = call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %42, i32 %47)
  %49 = extractvalue { i32, i1 } %48, 1
  %50 = extractvalue { i32, i1 } %48, 0
  %51 = select i1 %49, i32 -1, i32 %50
  %52 = call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %1, i32 %51)
  %53 = extractvalue { i32, i1 } %52, 1
  %54 = extractvalue { i32, i1 } %52, 0
  %55 = call i32 @llvm.uadd.sat.i32(i32 %54, i32 63)
  %56 = and i32 %55, -64
  %57 = select i1 %53, i32 -64, i32 %56
  %58 = call noundef i32 @llvm.uadd.sat.i32(i32 %27, i32 %57)
  br label %59
59:
  %60 = phi i32 [ %27, %33 ], [ %58, %38 ]
  %61 = add nuw i32 %28, 1
  br label %26
62:
  %63 = icmp ugt i32 %27, 65536
  br i1 %63, label %67, label %64
64:
  %65 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 136), align 8
  %66 = zext i32 %1 to i64
  call void %65(ptr noundef nonnull %5, ptr noundef nonnull %6, ptr noundef nonnull %4, i64 noundef %66) #48
  call fastcc void @abi.blank_refused(ptr noundef nonnull %6, i32 noundef %1) #49
  br label %67
67:
  %68 = phi i1 [ false, %3 ], [ false, %12 ], [ false, %62 ], [ true, %64 ], [ false, %30 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #47
  ret i1 %68
}
define internal fastcc range(i32 0, 6) i32 @abi.score_blocks(i32 noundef range(i32 1, 3) %0, ptr noundef nonnull %1, i32 noundef range(i32 1, 0) %2, i32 noundef %3, ptr noundef nonnull %4, i32 noundef %5) unnamed_addr #3 {
  %7 = alloca [65536 x i8], align 64
  %8 = alloca %struct.Work, align 4
  %9 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #47
  %10 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 44), align 4
  %11 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 80), align 8
  %12 = getelementptr inbounds %struct.CarrotInputDesc, ptr %10, i32 %11
  %13 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 48), align 8
  %14 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 84), align 4
  %15 = getelementptr inbounds %struct.CarrotOutputDesc, ptr %13, i32 %14
  %16 = getelementptr inbounds nuw i8, ptr %12, i32 16
  %17 = load i64, ptr %16, align 8
  %18 = tail call i64 @llvm.umin.i64(i64 %17, i64 4294967295)
  %19 = trunc nuw i64 %18 to i32
  %20 = getelementptr inbounds nuw i8, ptr %15, i32 16
  %21 = load i64, ptr %20, align 8
  %22 = tail call i64 @llvm.umin.i64(i64 %21, i64 4294967295)
  %23 = trunc nuw i64 %22 to i32
  %24 = getelementptr inbounds nuw i8, ptr @abi.sizes, i32 %0
  %25 = load i8, ptr %24, align 1
  %26 = getelementptr inbounds nuw i8, ptr %15, i32 4
  %27 = load i32, ptr %26, align 4
  %28 = icmp eq i32 %27, 11
  %29 = select i1 %28, i32 7, i32 %27
  %30 = icmp eq i32 %2, 1
  %31 = icmp eq i32 %3, %19
  %32 = select i1 %30, i1 true, i1 %31
  %33 = icmp eq i32 %5, %23
  %34 = select i1 %30, i1 true, i1 %33
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #47
  store ptr null, ptr %8, align 4
  %35 = getelementptr inbounds nuw i8, ptr %8, i32 4
  store i8 0, ptr %35, align 4
  %36 = icmp eq i32 %27, %0
  %37 = select i1 %36, i1 %34, i1 false
  %38 = select i1 %37, i32 %14, i32 -1
  %39 = getelementptr inbounds nuw i8, ptr %8, i32 8
  store i32 %38, ptr %39, align 4
  %40 = getelementptr inbounds nuw i8, ptr %12, i32 4
  %41 = load i32, ptr %40, align 4
  %42 = icmp eq i32 %41, %0
  %43 = select i1 %42, i1 %32, i1 false
  %44 = xor i1 %43, true
  %45 = getelementptr inbounds nuw i8, ptr %8, i32 12
  %46 = zext i1 %44 to i8
  store i8 %46, ptr %45, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #47
  %47 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 56), align 8
  %48 = icmp ne i64 %47, 0
  %49 = zext i32 %2 to i64
  %50 = icmp ult i64 %47, %49
  %51 = and i1 %48, %50
  %52 = trunc nuw i64 %47 to i32
  %53 = select i1 %51, i32 %52, i32 %2
  store i32 %53, ptr %9, align 4
  %54 = call fastcc ptr @abi.work_memory(ptr noundef %8, ptr noundef null, ptr noundef %7, ptr noundef %9, i1 noundef zeroext true) #49
  %55 = icmp eq ptr %54, null
  br i1 %55, label %130, label %56
56:
  %57 = zext i8 %25 to i32
  %58 = load i32, ptr %9, align 4
  %59 = mul i32 %3, %57
  %60 = mul i32 %5, %57
  %61 = getelementptr inbounds nuw i8, ptr %8, i32 20
  %62 = load ptr, ptr %61, align 4
  %63 = load i8, ptr %45, align 4
  %64 = trunc nuw i8 %63 to i1
  %65 = load i32, ptr %39, align 4
  %66 = icmp sgt i32 %65, -1
  %67 = getelementptr inbounds nuw i8, ptr %8, i32 24
  %68 = load ptr, ptr %67, align 4
  %69 = getelementptr inbounds nuw ptr, ptr %68, i32 %65
  %70 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 136), align 8
  %71 = getelementptr inbounds nuw i8, ptr %8, i32 16
  %72 = load ptr, ptr %71, align 4
  %73 = getelementptr inbounds ptr, ptr %68, i32 %14
  %74 = getelementptr inbounds i8, ptr @abi.sizes, i32 %29
  br label %75
75:
  %76 = phi i32 [ %128, %127 ], [ 0, %56 ]
  %77 = icmp ult i32 %76, %2
  br i1 %77, label %80, label %78
78:
  %79 = icmp eq ptr %54, %7
  br i1 %79, label %130, label %129
80:
  %81 = sub nuw i32 %2, %76
  %82 = call i32 @llvm.umin.i32(i32 %81, i32 %58)
  %83 = mul i32 %59, %76
  %84 = getelementptr inbounds nuw i8, ptr %1, i32 %83
  %85 = mul i32 %60, %76
  %86 = getelementptr inbounds nuw i8, ptr %4, i32 %85
  %87 = load ptr, ptr %62, align 4
  br i1 %64, label %89, label %88
88:
  store ptr %84, ptr %62, align 4
  br label %107
89:
  br i1 %32, label %90, label %93
90:
  %91 = load i32, ptr %40, align 4
  %92 = mul i32 %82, %19
  call fastcc void @abi.gather(i32 noundef %0, i32 noundef %91, ptr noundef nonnull %84, i64 noundef 0, ptr noundef %87, i32 noundef 1, i32 noundef %92) #49
  br label %107
93:
  %94 = phi i32 [ %106, %96 ], [ 0, %89 ]
  %95 = icmp eq i32 %94, %82
  br i1 %95, label %107, label %96
96:
  %97 = load i32, ptr %40, align 4
  %98 = mul i32 %59, %94
  %99 = getelementptr inbounds nuw i8, ptr %84, i32 %98
  %100 = mul i32 %94, %19
  %101 = getelementptr inbounds i8, ptr @abi.sizes, i32 %97
  %102 = load i8, ptr %101, align 1
  %103 = zext i8 %102 to i32
  %104 = mul i32 %100, %103
  %105 = getelementptr inbounds nuw i8, ptr %87, i32 %104
  call fastcc void @abi.gather(i32 noundef %0, i32 noundef %97, ptr noundef nonnull %99, i64 noundef 0, ptr noundef %105, i32 noundef 1, i32 noundef %19) #49
  %106 = add i32 %94, 1
  br label %93
107:
  br i1 %66, label %108, label %110
108:
  store ptr %86, ptr %69, align 4
  %109 = zext i32 %82 to i64
  call void %70(ptr noundef nonnull %62, ptr noundef %68, ptr noundef %72, i64 noundef %109) #48
  call fastcc void @abi.blank_refused(ptr noundef %68, i32 noundef %82) #49
  br label %127
110:
  %111 = zext i32 %82 to i64
  call void %70(ptr noundef nonnull %62, ptr noundef %68, ptr noundef %72, i64 noundef %111) #48
  call fastcc void @abi.blank_refused(ptr noundef %68, i32 noundef %82) #49
  %112 = load ptr, ptr %73, align 4
  br i1 %34, label %113, label %115
113:
  %114 = mul i32 %82, %23
  call fastcc void @abi.gather(i32 noundef %29, i32 noundef %0, ptr noundef %112, i64 noundef 0, ptr noundef nonnull %86, i32 noundef 1, i32 noundef %114) #49
  br label %127
115:
  %116 = phi i32 [ %126, %118 ], [ 0, %110 ]
  %117 = icmp eq i32 %116, %82
  br i1 %117, label %127, label %118
118:
  %119 = mul i32 %116, %23
  %120 = load i8, ptr %74, align 1
  %121 = zext i8 %120 to i32
  %122 = mul i32 %119, %121
  %123 = getelementptr inbounds nuw i8, ptr %112, i32 %122
  %124 = mul i32 %60, %116
  %125 = getelementptr inbounds nuw i8, ptr %86, i32 %124
  call fastcc void @abi.gather(i32 noundef %29, i32 noundef %0, ptr noundef %123, i64 noundef 0, ptr noundef nonnull %125, i32 noundef 1, i32 noundef %23) #49
  %126 = add i32 %116, 1
  br label %115
127:
  %128 = add i32 %82, %76
  br label %75
129:
  call fastcc void @abi.give(ptr noundef nonnull @abi.process_heap, ptr noundef nonnull %54) #46
  br label %130
130:
  %131 = phi i32 [ 5, %6 ], [ 0, %129 ], [ 0, %78 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #47
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #47
  ret i32 %131
}
define internal fastcc void @abi.blank_refused(ptr noundef readonly captures(none) %0, i32 noundef %1) unnamed_addr #16 {
  %3 = load i32, ptr @carrot_parts, align 4
  %4 = and i32 %3, 256
  %5 = icmp ne i32 %4, 0
  %6 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 92), align 4
  %7 = icmp ne i32 %6, 0
  %8 = select i1 %5, i1 %7, i1 false
  br i1 %8, label %9, label %38
9:
  %10 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 48), align 8
  %11 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 84), align 4
  %12 = getelementptr inbounds %struct.CarrotOutputDesc, ptr %10, i32 %11
  %13 = getelementptr ptr, ptr %0, i32 %6
  %14 = getelementptr i8, ptr %13, i32 -4
  %15 = load ptr, ptr %14, align 4
  %16 = getelementptr inbounds nuw i8, ptr %12, i32 4
  %17 = getelementptr inbounds ptr, ptr %0, i32 %11
  %18 = getelementptr inbounds nuw i8, ptr %12, i32 16
  br label %19
19:
  %20 = phi i32 [ 0, %9 ], [ %37, %36 ]
  %21 = icmp eq i32 %20, %1
  br i1 %21, label %38, label %22
22:
  %23 = getelementptr inbounds nuw i32, ptr %15, i32 %20
  %24 = load i32, ptr %23, align 4
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %36, label %26
26:
  %27 = load i32, ptr %16, align 4
  %28 = load ptr, ptr %17, align 4
  %29 = load i64, ptr %18, align 8
  %30 = tail call i64 @llvm.umin.i64(i64 %29, i64 4294967295)
  %31 = trunc nuw i64 %30 to i32
  %32 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %20, i32 %31)
  %33 = extractvalue { i32, i1 } %32, 1
  %34 = extractvalue { i32, i1 } %32, 0
  %35 = select i1 %33, i32 -1, i32 %34
  tail call fastcc void @abi.fill_missing(i32 noundef %27, ptr noundef %28, i32 noundef %35, i32 noundef %31, i32 noundef 0) #46
  br label %36
36:
  %37 = add i32 %20, 1
  br label %19
38:
  ret void
}
declare i64 @llvm.umin.i64(i64, i64) #44
declare i32 @llvm.umax.i32(i32, i32) #44
declare i32 @llvm.umin.i32(i32, i32) #44
declare i32 @llvm.uadd.sat.i32(i32, i32) #44
declare i32 @llvm.smin.i32(i32, i32) #44
declare <16 x i32> @llvm.umin.v16i32(<16 x i32>, <16 x i32>) #44
declare <16 x i64> @llvm.umin.v16i64(<16 x i64>, <16 x i64>) #44
declare i64 @llvm.smin.i64(i64, i64) #44
declare double @llvm.fabs.f64(double) #44
declare i64 @llvm.fshl.i64(i64, i64, i64) #44
declare i32 @llvm.abs.i32(i32, i1 immarg) #45
declare i32 @llvm.smax.i32(i32, i32) #44
declare i64 @llvm.abs.i64(i64, i1 immarg) #45
declare i64 @llvm.umax.i64(i64, i64) #44
declare i32 @llvm.usub.sat.i32(i32, i32) #44
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
