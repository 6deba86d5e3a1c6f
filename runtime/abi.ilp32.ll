; sha256 e0d868ed186a9021ed028d28f57f12e744c93055a3f44440fa276d1c387a3bcc
; made by build_abi.py from abi.c; do not edit
%struct.CarrotDesc = type { ptr, ptr, ptr, i64, ptr, i32, i32, i32, i32, ptr, ptr, ptr, i64, i64, i64, i32, i32, i32, i32, ptr, ptr, double, double, i32, i32, ptr, ptr, ptr }
%struct.Heap = type { ptr, ptr, ptr }
%struct.Text = type { ptr, ptr, ptr, i32 }
%struct.CarrotCpuBit = type { i32, i32, i32, i32, ptr }
%struct.CarrotInputDesc = type { ptr, i32, i32, ptr, i64, i32, i32, ptr }
%struct.CarrotColumnDesc = type { ptr, i32, i32 }
%struct.Options = type { i32, i32 }
%struct.CarrotOutputSet = type { ptr, i32, i32, ptr }
%struct.Work = type { ptr, i8, i32, i8, ptr, ptr, ptr, ptr }
%struct.Json = type { ptr, ptr }
%struct.ArrowSchema = type { ptr, ptr, ptr, i64, i64, ptr, ptr, ptr, ptr }
%struct.ArrowArrayStream = type { ptr, ptr, ptr, ptr, ptr }
%struct.CarrotOutputDesc = type { ptr, i32, i32, ptr, i64, ptr, i32, i32 }
%struct.Value = type { double, i64, i8, i8 }
%struct.Names = type { ptr, i32, ptr }
%struct.Feed = type { i32, i32, i8, [8 x i64] }
%struct.Source = type { i32, i32, i8, i8, i8, i8 }
%struct.Run = type { ptr, ptr, ptr, i64, i64, %struct.Level, ptr, ptr, ptr, i8, i64 }
%struct.Level = type { ptr, i64, i64, i64 }
%struct.Block = type { ptr, ptr, ptr, ptr, ptr, i8, ptr, i64, i64, i64 }
%struct.Column = type { ptr, ptr, ptr, i64, i64, i64, ptr, i32 }
%struct.ArrowArray = type { i64, i64, i64, i64, i64, ptr, ptr, ptr, ptr, ptr }
@abi.str = private unnamed_addr constant [33 x i8] c"carrot_model_init: model is NULL\00", align 1
@abi.str.1 = private unnamed_addr constant [56 x i8] c"this model speaks version 1 of the carrot ABI (1000000)\00", align 1
@abi.str.2 = private unnamed_addr constant [65 x i8] c"carrot_model_init: set model->struct_size to sizeof(CarrotModel)\00", align 1
@carrot_desc = external hidden local_unnamed_addr constant %struct.CarrotDesc, align 8
@abi.process_heap = internal constant %struct.Heap zeroinitializer, align 4
@abi.str.3 = private constant [1 x i8] zeroinitializer, align 1
@abi.str.4 = private unnamed_addr constant [40 x i8] c"this model was compiled for a CPU with \00", align 1
@abi.str.5 = private unnamed_addr constant [35 x i8] c", which this machine does not have\00", align 1
@abi.str.6 = private unnamed_addr constant [26 x i8] c"input_schema: out is NULL\00", align 1
@abi.str.7 = private unnamed_addr constant [3 x i8] c"+s\00", align 1
@abi.str.8 = private unnamed_addr constant [2 x i8] c"u\00", align 1
@abi.str.9 = private unnamed_addr constant [4 x i8] c"+w:\00", align 1
@abi.str.10 = private unnamed_addr constant [11 x i8] c"{\22shape\22:[\00", align 1
@abi.str.11 = private unnamed_addr constant [2 x i8] c",\00", align 1
@abi.str.12 = private unnamed_addr constant [3 x i8] c"]}\00", align 1
@abi.str.13 = private unnamed_addr constant [5 x i8] c"item\00", align 1
@abi.formats = internal constant [28 x i8] c"?\00f\00g\00c\00s\00i\00l\00C\00S\00I\00L\00b\00e\00n\00", align 1
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
@abi.put_type.known = internal unnamed_addr constant [23 x [2 x ptr]] [[2 x ptr] [ptr @abi.str.8, ptr @abi.str.28], [2 x ptr] [ptr @abi.str.29, ptr @abi.str.30], [2 x ptr] [ptr @abi.str.31, ptr @abi.str.32], [2 x ptr] [ptr @abi.str.33, ptr @abi.str.34], [2 x ptr] [ptr @abi.str.35, ptr @abi.str.36], [2 x ptr] [ptr @abi.str.37, ptr @abi.str.38], [2 x ptr] [ptr @abi.str.39, ptr @abi.str.40], [2 x ptr] [ptr @abi.str.41, ptr @abi.str.42], [2 x ptr] [ptr @abi.str.43, ptr @abi.str.44], [2 x ptr] [ptr @abi.str.45, ptr @abi.str.46], [2 x ptr] [ptr @abi.str.47, ptr @abi.str.48], [2 x ptr] [ptr @abi.str.49, ptr @abi.str.50], [2 x ptr] [ptr @abi.str.51, ptr @abi.str.52], [2 x ptr] [ptr @abi.str.53, ptr @abi.str.54], [2 x ptr] [ptr @abi.str.55, ptr @abi.str.56], [2 x ptr] [ptr @abi.str.57, ptr @abi.str.58], [2 x ptr] [ptr @abi.str.59, ptr @abi.str.60], [2 x ptr] [ptr @abi.str.61, ptr @abi.str.62], [2 x ptr] [ptr @abi.str.9, ptr @abi.str.63], [2 x ptr] [ptr @abi.str.7, ptr @abi.str.64], [2 x ptr] [ptr @abi.str.65, ptr @abi.str.66], [2 x ptr] [ptr @abi.str.67, ptr @abi.str.68], [2 x ptr] [ptr @abi.str.69, ptr @abi.str.70]], align 4
@abi.str.28 = private unnamed_addr constant [5 x i8] c"utf8\00", align 1
@abi.str.29 = private unnamed_addr constant [2 x i8] c"U\00", align 1
@abi.str.30 = private unnamed_addr constant [11 x i8] c"large_utf8\00", align 1
@abi.str.31 = private unnamed_addr constant [3 x i8] c"vu\00", align 1
@abi.str.32 = private unnamed_addr constant [10 x i8] c"utf8_view\00", align 1
@abi.str.33 = private unnamed_addr constant [2 x i8] c"z\00", align 1
@abi.str.34 = private unnamed_addr constant [7 x i8] c"binary\00", align 1
@abi.str.35 = private unnamed_addr constant [2 x i8] c"Z\00", align 1
@abi.str.36 = private unnamed_addr constant [13 x i8] c"large_binary\00", align 1
@abi.str.37 = private unnamed_addr constant [3 x i8] c"vz\00", align 1
@abi.str.38 = private unnamed_addr constant [12 x i8] c"binary_view\00", align 1
@abi.str.39 = private unnamed_addr constant [3 x i8] c"w:\00", align 1
@abi.str.40 = private unnamed_addr constant [18 x i8] c"fixed_size_binary\00", align 1
@abi.str.41 = private unnamed_addr constant [3 x i8] c"d:\00", align 1
@abi.str.42 = private unnamed_addr constant [8 x i8] c"decimal\00", align 1
@abi.str.43 = private unnamed_addr constant [4 x i8] c"tdD\00", align 1
@abi.str.44 = private unnamed_addr constant [7 x i8] c"date32\00", align 1
@abi.str.45 = private unnamed_addr constant [4 x i8] c"tdm\00", align 1
@abi.str.46 = private unnamed_addr constant [7 x i8] c"date64\00", align 1
@abi.str.47 = private unnamed_addr constant [3 x i8] c"tt\00", align 1
@abi.str.48 = private unnamed_addr constant [5 x i8] c"time\00", align 1
@abi.str.49 = private unnamed_addr constant [3 x i8] c"ts\00", align 1
@abi.str.50 = private unnamed_addr constant [10 x i8] c"timestamp\00", align 1
@abi.str.51 = private unnamed_addr constant [3 x i8] c"tD\00", align 1
@abi.str.52 = private unnamed_addr constant [9 x i8] c"duration\00", align 1
@abi.str.53 = private unnamed_addr constant [3 x i8] c"ti\00", align 1
@abi.str.54 = private unnamed_addr constant [9 x i8] c"interval\00", align 1
@abi.str.55 = private unnamed_addr constant [3 x i8] c"+l\00", align 1
@abi.str.56 = private unnamed_addr constant [5 x i8] c"list\00", align 1
@abi.str.57 = private unnamed_addr constant [3 x i8] c"+L\00", align 1
@abi.str.58 = private unnamed_addr constant [11 x i8] c"large_list\00", align 1
@abi.str.59 = private unnamed_addr constant [4 x i8] c"+vl\00", align 1
@abi.str.60 = private unnamed_addr constant [10 x i8] c"list_view\00", align 1
@abi.str.61 = private unnamed_addr constant [4 x i8] c"+vL\00", align 1
@abi.str.62 = private unnamed_addr constant [16 x i8] c"large_list_view\00", align 1
@abi.str.63 = private unnamed_addr constant [16 x i8] c"fixed_size_list\00", align 1
@abi.str.64 = private unnamed_addr constant [7 x i8] c"struct\00", align 1
@abi.str.65 = private unnamed_addr constant [3 x i8] c"+m\00", align 1
@abi.str.66 = private unnamed_addr constant [4 x i8] c"map\00", align 1
@abi.str.67 = private unnamed_addr constant [3 x i8] c"+u\00", align 1
@abi.str.68 = private unnamed_addr constant [6 x i8] c"union\00", align 1
@abi.str.69 = private unnamed_addr constant [3 x i8] c"+r\00", align 1
@abi.str.70 = private unnamed_addr constant [16 x i8] c"run_end_encoded\00", align 1
@abi.str.71 = private unnamed_addr constant [2 x i8] c"?\00", align 1
@abi.str.72 = private unnamed_addr constant [12 x i8] c"dictionary<\00", align 1
@abi.type_names = internal unnamed_addr constant [14 x ptr] [ptr @abi.str.71, ptr @abi.str.76, ptr @abi.str.77, ptr @abi.str.78, ptr @abi.str.79, ptr @abi.str.80, ptr @abi.str.81, ptr @abi.str.82, ptr @abi.str.83, ptr @abi.str.84, ptr @abi.str.85, ptr @abi.str.86, ptr @abi.str.87, ptr @abi.str.88], align 4
@abi.str.73 = private unnamed_addr constant [2 x i8] c"[\00", align 1
@abi.str.74 = private unnamed_addr constant [2 x i8] c"]\00", align 1
@abi.str.75 = private unnamed_addr constant [2 x i8] c">\00", align 1
@abi.str.76 = private unnamed_addr constant [8 x i8] c"float32\00", align 1
@abi.str.77 = private unnamed_addr constant [8 x i8] c"float64\00", align 1
@abi.str.78 = private unnamed_addr constant [5 x i8] c"int8\00", align 1
@abi.str.79 = private unnamed_addr constant [6 x i8] c"int16\00", align 1
@abi.str.80 = private unnamed_addr constant [6 x i8] c"int32\00", align 1
@abi.str.81 = private unnamed_addr constant [6 x i8] c"int64\00", align 1
@abi.str.82 = private unnamed_addr constant [6 x i8] c"uint8\00", align 1
@abi.str.83 = private unnamed_addr constant [7 x i8] c"uint16\00", align 1
@abi.str.84 = private unnamed_addr constant [7 x i8] c"uint32\00", align 1
@abi.str.85 = private unnamed_addr constant [7 x i8] c"uint64\00", align 1
@abi.str.86 = private unnamed_addr constant [5 x i8] c"bool\00", align 1
@abi.str.87 = private unnamed_addr constant [8 x i8] c"float16\00", align 1
@abi.str.88 = private unnamed_addr constant [5 x i8] c"null\00", align 1
@abi.str.89 = private unnamed_addr constant [2 x i8] c"+\00", align 1
@abi.str.90 = private unnamed_addr constant [35 x i8] c"occurs more than once in the input\00", align 1
@abi.str.91 = private unnamed_addr constant [29 x i8] c"not in the input, which has \00", align 1
@abi.str.92 = private unnamed_addr constant [11 x i8] c"no columns\00", align 1
@abi.str.93 = private unnamed_addr constant [6 x i8] c" and \00", align 1
@abi.str.94 = private unnamed_addr constant [6 x i8] c" more\00", align 1
@abi.str.95 = private unnamed_addr constant [8 x i8] c"column \00", align 1
@abi.str.96 = private unnamed_addr constant [3 x i8] c": \00", align 1
@abi.str.97 = private unnamed_addr constant [29 x i8] c"the nested list is malformed\00", align 1
@abi.str.98 = private unnamed_addr constant [44 x i8] c"the nested sizes multiply to another number\00", align 1
@abi.str.99 = private constant [21 x i8] c"ARROW:extension:name\00", align 1
@abi.str.100 = private constant [25 x i8] c"arrow.fixed_shape_tensor\00", align 1
@abi.str.101 = private constant [25 x i8] c"ARROW:extension:metadata\00", align 1
@abi.str.102 = private unnamed_addr constant [51 x i8] c"its arrow.fixed_shape_tensor metadata is malformed\00", align 1
@abi.str.103 = private unnamed_addr constant [6 x i8] c"shape\00", align 1
@abi.str.104 = private unnamed_addr constant [12 x i8] c"permutation\00", align 1
@abi.str.105 = private unnamed_addr constant [61 x i8] c"its arrow.fixed_shape_tensor permutation is not the identity\00", align 1
@abi.str.106 = private unnamed_addr constant [64 x i8] c"its arrow.fixed_shape_tensor shape disagrees with the list size\00", align 1
@abi.sizes = internal unnamed_addr constant [14 x i8] c"\00\04\08\01\02\04\08\01\02\04\08\01\02\00", align 1
@abi.str.107 = private unnamed_addr constant [12 x i8] c"Arrow type \00", align 1
@abi.str.108 = private unnamed_addr constant [15 x i8] c", model wants \00", align 1
@abi.str.109 = private unnamed_addr constant [17 x i8] c"fixed_size_list[\00", align 1
@abi.str.110 = private unnamed_addr constant [6 x i8] c"] of \00", align 1
@abi.str.111 = private unnamed_addr constant [10 x i8] c"numbers (\00", align 1
@abi.str.112 = private unnamed_addr constant [11 x i8] c"a number (\00", align 1
@abi.str.113 = private unnamed_addr constant [37 x i8] c"int8..int64, float16..float64, bool)\00", align 1
@abi.str.114 = private unnamed_addr constant [35 x i8] c" (or an integer type that fits it)\00", align 1
@abi.str.115 = private unnamed_addr constant [3 x i8] c"; \00", align 1
@abi.str.116 = private unnamed_addr constant [21 x i8] c"predict: out is NULL\00", align 1
@abi.str.117 = private unnamed_addr constant [52 x i8] c"the binding or the input array is NULL, or released\00", align 1
@abi.str.118 = private unnamed_addr constant [72 x i8] c"the input array does not have the shape of the schema it was bound with\00", align 1
@abi.str.119 = private unnamed_addr constant [30 x i8] c"the array is NULL or released\00", align 1
@abi.str.120 = private unnamed_addr constant [51 x i8] c"the list's values are shorter than its length says\00", align 1
@abi.str.121 = private unnamed_addr constant [23 x i8] c"shorter than the batch\00", align 1
@abi.str.122 = private unnamed_addr constant [40 x i8] c"the fixed_size_list has no values array\00", align 1
@abi.str.123 = private unnamed_addr constant [22 x i8] c"the batch is too long\00", align 1
@abi.str.124 = private unnamed_addr constant [26 x i8] c"the dictionary is missing\00", align 1
@abi.str.125 = private unnamed_addr constant [29 x i8] c"the array has no data buffer\00", align 1
@abi.str.126 = private unnamed_addr constant [43 x i8] c"the data buffer is not aligned to its type\00", align 1
@abi.str.127 = private unnamed_addr constant [35 x i8] c"a dictionary index is out of range\00", align 1
@abi.str.128 = private unnamed_addr constant [21 x i8] c"null, but the model \00", align 1
@abi.str.129 = private unnamed_addr constant [35 x i8] c"was trained without missing values\00", align 1
@abi.str.130 = private unnamed_addr constant [40 x i8] c"takes integers, which cannot be missing\00", align 1
@abi.str.131 = private unnamed_addr constant [7 x i8] c", row \00", align 1
@abi.str.132 = private unnamed_addr constant [11 x i8] c", element \00", align 1
@abi.str.133 = private unnamed_addr constant [54 x i8] c"NaN, but the model was trained without missing values\00", align 1
@abi.str.134 = private unnamed_addr constant [28 x i8] c"infinity, or too large for \00", align 1
@abi.str.135 = private unnamed_addr constant [49 x i8] c"predict_into: the binding or out_buffers is NULL\00", align 1
@abi.str.136 = private unnamed_addr constant [39 x i8] c"predict_into: an output buffer is NULL\00", align 1
@abi.str.137 = private unnamed_addr constant [36 x i8] c"predict_stream: the binding is NULL\00", align 1
@abi.str.138 = private unnamed_addr constant [19 x i8] c"self test: output \00", align 1
@abi.str.139 = private unnamed_addr constant [14 x i8] c", golden row \00", align 1
@abi.str.140 = private unnamed_addr constant [7 x i8] c": got \00", align 1
@abi.str.141 = private unnamed_addr constant [12 x i8] c", expected \00", align 1
@abi.str.142 = private unnamed_addr constant [4 x i8] c"nan\00", align 1
@abi.str.143 = private unnamed_addr constant [4 x i8] c"inf\00", align 1
@abi.str.144 = private unnamed_addr constant [2 x i8] c"0\00", align 1
@abi.put_double.powers = internal unnamed_addr constant [7 x i32] [i32 1000000, i32 100000, i32 10000, i32 1000, i32 100, i32 10, i32 1], align 4
@abi.str.145 = private unnamed_addr constant [3 x i8] c"0.\00", align 1
@abi.str.146 = private unnamed_addr constant [2 x i8] c".\00", align 1
@abi.str.147 = private unnamed_addr constant [2 x i8] c"e\00", align 1
@abi.str.148 = private unnamed_addr constant [53 x i8] c"bind options must be one flat JSON object of strings\00", align 1
@abi.str.149 = private unnamed_addr constant [8 x i8] c"outputs\00", align 1
@abi.str.150 = private unnamed_addr constant [11 x i8] c"on_missing\00", align 1
@abi.str.151 = private unnamed_addr constant [46 x i8] c"unknown; there are 'outputs' and 'on_missing'\00", align 1
@abi.str.152 = private unnamed_addr constant [27 x i8] c"the value must be a string\00", align 1
@abi.str.153 = private unnamed_addr constant [6 x i8] c"error\00", align 1
@abi.str.154 = private unnamed_addr constant [26 x i8] c"must be 'error' or 'null'\00", align 1
@abi.str.155 = private unnamed_addr constant [8 x i8] c"option \00", align 1
@abi.str.156 = private unnamed_addr constant [53 x i8] c"predict_stream: the input stream is NULL or released\00", align 1
@abi.str.157 = private unnamed_addr constant [28 x i8] c"predict_stream: out is NULL\00", align 1
@abi.str.158 = private unnamed_addr constant [24 x i8] c"the input stream failed\00", align 1
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
  %9 = tail call ptr @memcpy(ptr noundef %0, ptr noundef %1, i32 noundef %2) #25
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
  tail call fastcc void @abi.no_error(ptr noundef %3) #25
  %5 = icmp eq ptr %2, null
  br i1 %5, label %6, label %8
6:
  %7 = tail call fastcc i32 @abi.fail(ptr noundef %3, i32 noundef 1, ptr noundef nonnull @abi.str) #25
  br label %52
8:
  %9 = add i32 %0, -2000000
  %10 = icmp ult i32 %9, -1000000
  br i1 %10, label %11, label %13
11:
  %12 = tail call fastcc i32 @abi.fail(ptr noundef %3, i32 noundef 4, ptr noundef nonnull @abi.str.1) #25
  br label %52
13:
  %14 = load i32, ptr %2, align 4
  %15 = icmp ult i32 %14, 88
  br i1 %15, label %16, label %18
16:
  %17 = tail call fastcc i32 @abi.fail(ptr noundef %3, i32 noundef 1, ptr noundef nonnull @abi.str.2) #25
  br label %52
18:
  %19 = tail call fastcc i32 @abi.check_cpu(ptr noundef %3) #25
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %52
21:
  store i32 88, ptr %2, align 4
  %22 = getelementptr inbounds nuw i8, ptr %2, i32 4
  store i32 1000000, ptr %22, align 4
  %23 = load ptr, ptr @carrot_desc, align 8
  %24 = getelementptr inbounds nuw i8, ptr %2, i32 8
  store ptr %23, ptr %24, align 4
  %25 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 4), align 4
  %26 = getelementptr inbounds nuw i8, ptr %2, i32 12
  store ptr %25, ptr %26, align 4
  %27 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 8), align 8
  %28 = getelementptr inbounds nuw i8, ptr %2, i32 16
  store ptr %27, ptr %28, align 4
  %29 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 16), align 8
  %30 = tail call i64 @llvm.umin.i64(i64 %29, i64 4294967295)
  %31 = trunc nuw i64 %30 to i32
  %32 = getelementptr inbounds nuw i8, ptr %2, i32 20
  store i32 %31, ptr %32, align 4
  %33 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 24), align 8
  %34 = getelementptr inbounds nuw i8, ptr %2, i32 24
  br label %35
35:
  %36 = phi i32 [ 0, %21 ], [ %51, %47 ]
  %37 = icmp eq i32 %36, 32
  br i1 %37, label %38, label %47
38:
  %39 = getelementptr inbounds nuw i8, ptr %2, i32 56
  store ptr @abi.input_schema, ptr %39, align 4
  %40 = getelementptr inbounds nuw i8, ptr %2, i32 60
  store ptr @abi.output_schema, ptr %40, align 4
  %41 = getelementptr inbounds nuw i8, ptr %2, i32 64
  store ptr @abi.bind, ptr %41, align 4
  %42 = getelementptr inbounds nuw i8, ptr %2, i32 68
  store ptr @abi.predict, ptr %42, align 4
  %43 = getelementptr inbounds nuw i8, ptr %2, i32 72
  store ptr @abi.predict_into, ptr %43, align 4
  %44 = getelementptr inbounds nuw i8, ptr %2, i32 76
  store ptr @abi.predict_stream, ptr %44, align 4
  %45 = getelementptr inbounds nuw i8, ptr %2, i32 80
  store ptr @abi.unbind, ptr %45, align 4
  %46 = getelementptr inbounds nuw i8, ptr %2, i32 84
  store ptr @abi.self_test, ptr %46, align 4
  br label %52
47:
  %48 = getelementptr inbounds nuw i8, ptr %33, i32 %36
  %49 = load i8, ptr %48, align 1
  %50 = getelementptr inbounds nuw i8, ptr %34, i32 %36
  store i8 %49, ptr %50, align 1
  %51 = add nuw nsw i32 %36, 1
  br label %35
52:
  %53 = phi i32 [ %12, %11 ], [ %17, %16 ], [ %7, %6 ], [ 0, %38 ], [ %19, %18 ]
  ret i32 %53
}
define internal fastcc void @abi.no_error(ptr noundef %0) unnamed_addr #2 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %5, label %3
3:
  %4 = tail call fastcc i32 @abi.fail(ptr noundef nonnull %0, i32 noundef 0, ptr noundef nonnull @abi.str.3) #25
  br label %5
5:
  ret void
}
define internal fastcc i32 @abi.fail(ptr noundef %0, i32 noundef range(i32 0, 6) %1, ptr noundef readonly captures(none) %2) unnamed_addr #2 {
  %4 = alloca %struct.Text, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #26
  call fastcc void @abi.begin(ptr noundef %4, ptr noundef %0, i32 noundef %1, i64 noundef -1, i32 noundef -1) #25
  call fastcc void @abi.put(ptr noundef %4, ptr noundef %2) #25
  %5 = call fastcc i32 @abi.end(ptr noundef %4) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #26
  ret i32 %5
}
define internal fastcc i32 @abi.check_cpu(ptr noundef %0) unnamed_addr #3 {
  %2 = alloca [4 x i32], align 4
  %3 = alloca %struct.Text, align 4
  %4 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 132), align 4
  %5 = freeze ptr %4
  %6 = icmp eq ptr %5, null
  %7 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 128), align 8
  %8 = getelementptr inbounds nuw i8, ptr %2, i32 8
  br i1 %6, label %51, label %9
9:
  %10 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 120), align 8
  %11 = tail call i32 @llvm.smax.i32(i32 %10, i32 0)
  br label %12
12:
  %13 = phi i32 [ %46, %31 ], [ 0, %9 ]
  %14 = icmp eq i32 %13, %11
  br i1 %14, label %51, label %15
15:
  %16 = getelementptr inbounds nuw %struct.CarrotCpuBit, ptr %7, i32 %13
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #26
  %17 = load i32, ptr %16, align 4
  %18 = icmp eq i32 %17, -1
  br i1 %18, label %19, label %25
19:
  call void %5(i32 noundef 1, i32 noundef 0, ptr noundef nonnull %2) #27
  %20 = load i32, ptr %8, align 4
  %21 = and i32 %20, 134217728
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %30, label %23
23:
  %24 = load i32, ptr %16, align 4
  br label %31
25:
  %26 = and i32 %17, -2147483648
  call void %5(i32 noundef %26, i32 noundef 0, ptr noundef nonnull %2) #27
  %27 = load i32, ptr %2, align 4
  %28 = load i32, ptr %16, align 4
  %29 = icmp ult i32 %27, %28
  br i1 %29, label %30, label %31
30:
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #26
  br label %47
31:
  %32 = phi i32 [ %28, %25 ], [ %24, %23 ]
  %33 = getelementptr inbounds nuw i8, ptr %16, i32 4
  %34 = load i32, ptr %33, align 4
  call void %5(i32 noundef %32, i32 noundef %34, ptr noundef nonnull %2) #27
  %35 = getelementptr inbounds nuw i8, ptr %16, i32 8
  %36 = load i32, ptr %35, align 4
  %37 = and i32 %36, 3
  %38 = getelementptr inbounds nuw i32, ptr %2, i32 %37
  %39 = load i32, ptr %38, align 4
  %40 = getelementptr inbounds nuw i8, ptr %16, i32 12
  %41 = load i32, ptr %40, align 4
  %42 = and i32 %41, 31
  %43 = shl nuw i32 1, %42
  %44 = and i32 %43, %39
  %45 = icmp eq i32 %44, 0
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #26
  %46 = add nuw i32 %13, 1
  br i1 %45, label %47, label %12
47:
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #26
  call fastcc void @abi.begin(ptr noundef %3, ptr noundef %0, i32 noundef 4, i64 noundef -1, i32 noundef -1) #25
  call fastcc void @abi.put(ptr noundef %3, ptr noundef nonnull @abi.str.4) #25
  %48 = getelementptr inbounds nuw i8, ptr %16, i32 16
  %49 = load ptr, ptr %48, align 4
  call fastcc void @abi.put(ptr noundef %3, ptr noundef %49) #25
  call fastcc void @abi.put(ptr noundef %3, ptr noundef nonnull @abi.str.5) #25
  %50 = call fastcc i32 @abi.end(ptr noundef %3) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #26
  br label %51
51:
  %52 = phi i32 [ %50, %47 ], [ 0, %1 ], [ 0, %12 ]
  ret i32 %52
}
define internal i32 @abi.input_schema(ptr noundef %0, ptr noundef %1) #0 {
  tail call fastcc void @abi.no_error(ptr noundef %1) #25
  %3 = icmp eq ptr %0, null
  br i1 %3, label %8, label %4
4:
  %5 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 28), align 4
  %6 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 44), align 4
  %7 = tail call i32 @llvm.smax.i32(i32 %5, i32 0)
  br label %10
8:
  %9 = tail call fastcc i32 @abi.fail(ptr noundef %1, i32 noundef 1, ptr noundef nonnull @abi.str.6) #25
  br label %104
10:
  %11 = phi i64 [ %23, %17 ], [ 0, %4 ]
  %12 = phi i32 [ %24, %17 ], [ 0, %4 ]
  %13 = icmp eq i32 %12, %7
  br i1 %13, label %14, label %17
14:
  %15 = tail call fastcc zeroext i1 @abi.schema_node(ptr noundef nonnull %0, ptr noundef nonnull @abi.str.7, ptr noundef nonnull @abi.str.3, i64 noundef 0, i64 noundef %11, i1 noundef zeroext false, i32 noundef 0) #25
  %16 = getelementptr inbounds nuw i8, ptr %0, i32 32
  br label %25
17:
  %18 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %6, i32 %12
  %19 = getelementptr inbounds nuw i8, ptr %18, i32 24
  %20 = load i32, ptr %19, align 8
  %21 = tail call i32 @llvm.umax.i32(i32 %20, i32 1)
  %22 = sext i32 %21 to i64
  %23 = add nsw i64 %11, %22
  %24 = add nuw i32 %12, 1
  br label %10
25:
  %26 = phi i1 [ %15, %14 ], [ %94, %93 ]
  %27 = phi i64 [ 0, %14 ], [ %95, %93 ]
  %28 = phi i32 [ 0, %14 ], [ %96, %93 ]
  %29 = icmp slt i32 %28, %5
  %30 = select i1 %26, i1 %29, i1 false
  br i1 %30, label %32, label %31
31:
  br i1 %26, label %104, label %97
32:
  %33 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %6, i32 %28
  %34 = getelementptr inbounds nuw i8, ptr %33, i32 24
  %35 = getelementptr inbounds nuw i8, ptr %33, i32 32
  %36 = getelementptr inbounds nuw i8, ptr %33, i32 4
  br label %37
37:
  %38 = phi i1 [ true, %32 ], [ %64, %44 ]
  %39 = phi i64 [ %27, %32 ], [ %46, %44 ]
  %40 = phi i32 [ 0, %32 ], [ %65, %44 ]
  br i1 %38, label %41, label %93
41:
  %42 = load i32, ptr %34, align 8
  %43 = icmp slt i32 %40, %42
  br i1 %43, label %44, label %66
44:
  %45 = load ptr, ptr %16, align 8
  %46 = add nsw i64 %39, 1
  %47 = trunc i64 %39 to i32
  %48 = getelementptr inbounds ptr, ptr %45, i32 %47
  %49 = load ptr, ptr %48, align 4
  %50 = load ptr, ptr %35, align 8
  %51 = getelementptr inbounds nuw %struct.CarrotColumnDesc, ptr %50, i32 %40
  %52 = load ptr, ptr %51, align 4
  %53 = load i32, ptr %36, align 4
  %54 = getelementptr inbounds nuw i8, ptr %51, i32 4
  %55 = load i32, ptr %54, align 4
  %56 = add i32 %53, -1
  %57 = icmp ult i32 %56, 2
  %58 = icmp eq i32 %53, 12
  %59 = or i1 %58, %57
  %60 = and i32 %55, 1
  %61 = icmp ne i32 %60, 0
  %62 = and i1 %59, %61
  %63 = select i1 %62, i64 2, i64 0
  %64 = tail call fastcc zeroext i1 @abi.tensor_schema(ptr noundef %49, ptr noundef %52, i64 noundef %63, i32 noundef %53, i32 noundef 0, ptr noundef null, i64 noundef 1, i1 noundef zeroext false) #25
  %65 = add nuw nsw i32 %40, 1
  br label %37
66:
  %67 = icmp eq i32 %42, 0
  br i1 %67, label %68, label %93
68:
  %69 = load ptr, ptr %16, align 8
  %70 = add nsw i64 %39, 1
  %71 = trunc i64 %39 to i32
  %72 = getelementptr inbounds ptr, ptr %69, i32 %71
  %73 = load ptr, ptr %72, align 4
  %74 = load ptr, ptr %33, align 8
  %75 = load i32, ptr %36, align 4
  %76 = getelementptr inbounds nuw i8, ptr %33, i32 28
  %77 = load i32, ptr %76, align 4
  %78 = add i32 %75, -1
  %79 = icmp ult i32 %78, 2
  %80 = icmp eq i32 %75, 12
  %81 = or i1 %80, %79
  %82 = and i32 %77, 1
  %83 = icmp ne i32 %82, 0
  %84 = and i1 %81, %83
  %85 = select i1 %84, i64 2, i64 0
  %86 = getelementptr inbounds nuw i8, ptr %33, i32 8
  %87 = load i32, ptr %86, align 8
  %88 = getelementptr inbounds nuw i8, ptr %33, i32 12
  %89 = load ptr, ptr %88, align 4
  %90 = getelementptr inbounds nuw i8, ptr %33, i32 16
  %91 = load i64, ptr %90, align 8
  %92 = tail call fastcc zeroext i1 @abi.tensor_schema(ptr noundef %73, ptr noundef %74, i64 noundef %85, i32 noundef %75, i32 noundef %87, ptr noundef %89, i64 noundef %91, i1 noundef zeroext false) #25
  br label %93
93:
  %94 = phi i1 [ true, %66 ], [ %92, %68 ], [ false, %37 ]
  %95 = phi i64 [ %39, %66 ], [ %70, %68 ], [ %39, %37 ]
  %96 = add nuw nsw i32 %28, 1
  br label %25
97:
  %98 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %99 = load ptr, ptr %98, align 8
  %100 = icmp eq ptr %99, null
  br i1 %100, label %102, label %101
101:
  tail call void %99(ptr noundef nonnull %0) #27
  br label %102
102:
  %103 = tail call fastcc i32 @abi.no_memory(ptr noundef %1) #25
  br label %104
104:
  %105 = phi i32 [ %9, %8 ], [ %103, %102 ], [ 0, %31 ]
  ret i32 %105
}
define internal i32 @abi.output_schema(ptr noundef readonly captures(address_is_null) %0, ptr noundef %1, ptr noundef %2) #0 {
  %4 = alloca i32, align 4
  tail call fastcc void @abi.no_error(ptr noundef %2) #25
  %5 = icmp eq ptr %1, null
  br i1 %5, label %6, label %8
6:
  %7 = tail call fastcc i32 @abi.fail(ptr noundef %2, i32 noundef 1, ptr noundef nonnull @abi.str.16) #25
  br label %16
8:
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #26
  %9 = call fastcc i32 @abi.find_set(ptr noundef %0, ptr noundef %4, ptr noundef %2) #25
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %11, label %14
11:
  %12 = load i32, ptr %4, align 4
  %13 = tail call fastcc i32 @abi.schema_of_set(i32 noundef %12, ptr noundef nonnull %1, ptr noundef %2) #25
  br label %14
14:
  %15 = phi i32 [ %13, %11 ], [ %9, %8 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #26
  br label %16
16:
  %17 = phi i32 [ %15, %14 ], [ %7, %6 ]
  ret i32 %17
}
define internal i32 @abi.bind(ptr noundef %0, ptr noundef %1, ptr noundef readonly captures(address_is_null) %2, ptr noundef writeonly captures(address_is_null) %3, ptr noundef %4) #0 {
  %6 = alloca %struct.Options, align 4
  %7 = alloca %struct.Heap, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #26
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #26
  tail call fastcc void @abi.no_error(ptr noundef %4) #25
  %8 = icmp eq ptr %3, null
  br i1 %8, label %9, label %11
9:
  %10 = tail call fastcc i32 @abi.fail(ptr noundef %4, i32 noundef 1, ptr noundef nonnull @abi.str.23) #25
  br label %40
11:
  store ptr null, ptr %3, align 4
  %12 = tail call fastcc i32 @abi.check_cpu(ptr noundef %4) #25
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %40
14:
  store ptr null, ptr %7, align 4
  %15 = getelementptr inbounds nuw i8, ptr %7, i32 4
  store ptr null, ptr %15, align 4
  %16 = getelementptr inbounds nuw i8, ptr %7, i32 8
  store ptr null, ptr %16, align 4
  %17 = icmp eq ptr %2, null
  br i1 %17, label %35, label %18
18:
  %19 = load i32, ptr %2, align 4
  %20 = icmp ult i32 %19, 16
  br i1 %20, label %35, label %21
21:
  %22 = getelementptr inbounds nuw i8, ptr %2, i32 8
  %23 = load ptr, ptr %22, align 4
  %24 = icmp eq ptr %23, null
  %25 = getelementptr inbounds nuw i8, ptr %2, i32 12
  %26 = load ptr, ptr %25, align 4
  %27 = icmp ne ptr %26, null
  %28 = xor i1 %24, %27
  br i1 %28, label %29, label %32
29:
  %30 = getelementptr inbounds nuw i8, ptr %2, i32 4
  %31 = load ptr, ptr %30, align 4
  store ptr %31, ptr %7, align 4
  store ptr %23, ptr %15, align 4
  store ptr %26, ptr %16, align 4
  br label %35
32:
  %33 = tail call fastcc i32 @abi.fail(ptr noundef %4, i32 noundef 1, ptr noundef nonnull @abi.str.24) #25
  %34 = icmp eq i32 %33, 0
  br i1 %34, label %35, label %40
35:
  %36 = call fastcc i32 @abi.read_options(ptr noundef %1, ptr noundef %6, ptr noundef %4) #25
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %38, label %40
38:
  %39 = call fastcc i32 @abi.bind_with(ptr noundef %0, ptr noundef %6, ptr noundef nonnull %7, ptr noundef %3, ptr noundef %4) #25
  br label %40
40:
  %41 = phi i32 [ %10, %9 ], [ %39, %38 ], [ %36, %35 ], [ %33, %32 ], [ %12, %11 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #26
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #26
  ret i32 %41
}
define internal i32 @abi.predict(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3) #0 {
  tail call fastcc void @abi.no_error(ptr noundef %3) #25
  %5 = icmp eq ptr %2, null
  br i1 %5, label %6, label %8
6:
  %7 = tail call fastcc i32 @abi.fail(ptr noundef %3, i32 noundef 1, ptr noundef nonnull @abi.str.116) #25
  br label %11
8:
  %9 = getelementptr inbounds nuw i8, ptr %2, i32 52
  store ptr null, ptr %9, align 4
  %10 = tail call fastcc i32 @abi.run(ptr noundef %0, ptr noundef %1, i64 noundef 0, ptr noundef nonnull %2, ptr noundef null, ptr noundef %3) #25
  br label %11
11:
  %12 = phi i32 [ %10, %8 ], [ %7, %6 ]
  ret i32 %12
}
define internal i32 @abi.predict_into(ptr noundef %0, ptr noundef %1, ptr noundef readonly captures(address_is_null) %2, ptr noundef %3) #0 {
  tail call fastcc void @abi.no_error(ptr noundef %3) #25
  %5 = icmp ne ptr %0, null
  %6 = icmp ne ptr %2, null
  %7 = and i1 %5, %6
  br i1 %7, label %8, label %16
8:
  %9 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 52), align 4
  %10 = getelementptr inbounds nuw i8, ptr %0, i32 12
  %11 = load i32, ptr %10, align 4
  %12 = getelementptr inbounds %struct.CarrotOutputSet, ptr %9, i32 %11
  %13 = getelementptr inbounds nuw i8, ptr %12, i32 4
  %14 = load i32, ptr %13, align 4
  %15 = tail call i32 @llvm.smax.i32(i32 %14, i32 0)
  br label %18
16:
  %17 = tail call fastcc i32 @abi.fail(ptr noundef %3, i32 noundef 1, ptr noundef nonnull @abi.str.135) #25
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
  %27 = tail call fastcc i32 @abi.fail(ptr noundef %3, i32 noundef 1, ptr noundef nonnull @abi.str.136) #25
  br label %30
28:
  %29 = tail call fastcc i32 @abi.run(ptr noundef nonnull %0, ptr noundef %1, i64 noundef 0, ptr noundef null, ptr noundef nonnull %2, ptr noundef %3) #25
  br label %30
30:
  %31 = phi i32 [ %29, %28 ], [ %27, %26 ], [ %17, %16 ]
  ret i32 %31
}
define internal i32 @abi.predict_stream(ptr noundef %0, ptr noundef %1, ptr noundef writeonly captures(address) %2, ptr noundef %3) #0 {
  %5 = alloca %struct.Options, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #26
  tail call fastcc void @abi.no_error(ptr noundef %3) #25
  %6 = icmp eq ptr %0, null
  br i1 %6, label %14, label %7
7:
  %8 = getelementptr inbounds nuw i8, ptr %0, i32 12
  %9 = load i32, ptr %8, align 4
  store i32 %9, ptr %5, align 4
  %10 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %11 = load i32, ptr %10, align 8
  %12 = getelementptr inbounds nuw i8, ptr %5, i32 4
  store i32 %11, ptr %12, align 4
  %13 = call fastcc i32 @abi.move_stream(ptr noundef %5, ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2, ptr noundef %3) #25
  br label %23
14:
  %15 = icmp eq ptr %1, null
  br i1 %15, label %21, label %16
16:
  %17 = getelementptr inbounds nuw i8, ptr %1, i32 12
  %18 = load ptr, ptr %17, align 4
  %19 = icmp eq ptr %18, null
  br i1 %19, label %21, label %20
20:
  tail call void %18(ptr noundef nonnull %1) #27
  br label %21
21:
  %22 = tail call fastcc i32 @abi.fail(ptr noundef %3, i32 noundef 1, ptr noundef nonnull @abi.str.137) #25
  br label %23
23:
  %24 = phi i32 [ %13, %7 ], [ %22, %21 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #26
  ret i32 %24
}
define internal void @abi.unbind(ptr noundef %0) #0 {
  %2 = alloca %struct.Heap, align 4
  %3 = icmp eq ptr %0, null
  br i1 %3, label %5, label %4
4:
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #26
  call fastcc void @abi.copy(ptr noundef %2, ptr noundef nonnull %0, i32 noundef 12) #25
  call fastcc void @abi.give(ptr noundef nonnull %2, ptr noundef nonnull %0) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #26
  br label %5
5:
  ret void
}
define internal i32 @abi.self_test(ptr noundef %0) #3 {
  %2 = alloca [65536 x i8], align 64
  %3 = alloca %struct.Work, align 4
  %4 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #26
  tail call fastcc void @abi.no_error(ptr noundef %0) #25
  %5 = tail call fastcc i32 @abi.check_cpu(ptr noundef %0) #25
  %6 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 88), align 8
  %7 = sext i32 %6 to i64
  %8 = icmp ne i32 %5, 0
  %9 = icmp slt i32 %6, 1
  %10 = select i1 %8, i1 true, i1 %9
  br i1 %10, label %44, label %11
11:
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #26
  store ptr null, ptr %3, align 4
  %12 = getelementptr inbounds nuw i8, ptr %3, i32 12
  store i8 0, ptr %12, align 4
  %13 = getelementptr inbounds nuw i8, ptr %3, i32 4
  store i8 0, ptr %13, align 4
  %14 = getelementptr inbounds nuw i8, ptr %3, i32 8
  store i32 -1, ptr %14, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #26
  %15 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 56), align 8
  %16 = icmp eq i64 %15, 0
  %17 = tail call i64 @llvm.smin.i64(i64 %15, i64 %7)
  %18 = tail call i64 @llvm.umin.i64(i64 %17, i64 4294967295)
  %19 = trunc nuw i64 %18 to i32
  %20 = select i1 %16, i32 %6, i32 %19
  store i32 %20, ptr %4, align 4
  %21 = call fastcc ptr @abi.work_memory(ptr noundef %3, ptr noundef null, ptr noundef nonnull @abi.process_heap, ptr noundef %2, ptr noundef %4, i1 noundef zeroext true) #25
  %22 = icmp eq ptr %21, null
  br i1 %22, label %26, label %23
23:
  %24 = load i32, ptr %4, align 4
  %25 = zext i32 %24 to i64
  br label %28
26:
  %27 = call fastcc i32 @abi.no_memory(ptr noundef %0) #25
  br label %42
28:
  %29 = phi i32 [ %39, %36 ], [ 0, %23 ]
  %30 = phi i64 [ %40, %36 ], [ 0, %23 ]
  %31 = icmp eq i32 %29, 0
  %32 = icmp slt i64 %30, %7
  %33 = select i1 %31, i1 %32, i1 false
  br i1 %33, label %36, label %34
34:
  %35 = icmp eq ptr %21, %2
  br i1 %35, label %42, label %41
36:
  %37 = sub nsw i64 %7, %30
  %38 = call i64 @llvm.smin.i64(i64 %37, i64 %25)
  %39 = call fastcc i32 @abi.test_rows(ptr noundef %3, i64 noundef %30, i64 noundef %38, ptr noundef %0) #25
  %40 = add nuw nsw i64 %30, %25
  br label %28
41:
  call fastcc void @abi.give(ptr noundef nonnull @abi.process_heap, ptr noundef nonnull %21) #25
  br label %42
42:
  %43 = phi i32 [ %27, %26 ], [ %29, %41 ], [ %29, %34 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #26
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #26
  br label %44
44:
  %45 = phi i32 [ %43, %42 ], [ %5, %1 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #26
  ret i32 %45
}
define ptr @carrot_card() local_unnamed_addr #4 {
  %1 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 8), align 8
  ret ptr %1
}
define i32 @carrot_input_schema(ptr noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = tail call i32 @abi.input_schema(ptr noundef %0, ptr noundef %1) #25
  ret i32 %3
}
define i32 @carrot_output_schema(ptr noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = tail call i32 @abi.output_schema(ptr noundef null, ptr noundef %0, ptr noundef %1) #25
  ret i32 %3
}
define i32 @carrot_predict(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3) local_unnamed_addr #0 {
  %5 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #26
  %6 = icmp eq ptr %2, null
  br i1 %6, label %9, label %7
7:
  %8 = getelementptr inbounds nuw i8, ptr %2, i32 52
  store ptr null, ptr %8, align 4
  br label %9
9:
  %10 = call i32 @abi.bind(ptr noundef %0, ptr noundef null, ptr noundef null, ptr noundef nonnull %5, ptr noundef %3) #25
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %12, label %15
12:
  %13 = load ptr, ptr %5, align 4
  %14 = call i32 @abi.predict(ptr noundef %13, ptr noundef %1, ptr noundef %2, ptr noundef %3) #25
  call void @abi.unbind(ptr noundef %13) #25
  br label %15
15:
  %16 = phi i32 [ %14, %12 ], [ %10, %9 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #26
  ret i32 %16
}
define i32 @carrot_predict_stream(ptr noundef %0, ptr noundef writeonly captures(address) %1, ptr noundef %2) local_unnamed_addr #0 {
  %4 = alloca %struct.Options, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #26
  tail call fastcc void @abi.no_error(ptr noundef %2) #25
  %5 = tail call fastcc i32 @abi.check_cpu(ptr noundef %2) #25
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %7, label %11
7:
  store i32 0, ptr %4, align 4
  %8 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 40), align 8
  %9 = getelementptr inbounds nuw i8, ptr %4, i32 4
  store i32 %8, ptr %9, align 4
  %10 = call fastcc i32 @abi.move_stream(ptr noundef %4, ptr noundef nonnull @abi.process_heap, ptr noundef %0, ptr noundef %1, ptr noundef %2) #25
  br label %24
11:
  %12 = icmp eq ptr %1, null
  %13 = icmp eq ptr %1, %0
  %14 = or i1 %12, %13
  br i1 %14, label %17, label %15
15:
  %16 = getelementptr inbounds nuw i8, ptr %1, i32 12
  store ptr null, ptr %16, align 4
  br label %17
17:
  %18 = icmp eq ptr %0, null
  br i1 %18, label %24, label %19
19:
  %20 = getelementptr inbounds nuw i8, ptr %0, i32 12
  %21 = load ptr, ptr %20, align 4
  %22 = icmp eq ptr %21, null
  br i1 %22, label %24, label %23
23:
  tail call void %21(ptr noundef nonnull %0) #27
  br label %24
24:
  %25 = phi i32 [ %10, %7 ], [ %5, %23 ], [ %5, %19 ], [ %5, %17 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #26
  ret i32 %25
}
define internal fastcc i32 @abi.read_options(ptr noundef %0, ptr noundef nonnull writeonly captures(none) initializes((0, 8)) %1, ptr noundef %2) unnamed_addr #5 {
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
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #26
  store ptr %0, ptr %4, align 4
  %11 = tail call fastcc i32 @abi.length(ptr noundef nonnull %0) #25
  %12 = getelementptr inbounds nuw i8, ptr %0, i32 %11
  %13 = getelementptr inbounds nuw i8, ptr %4, i32 4
  store ptr %12, ptr %13, align 4
  %14 = call fastcc zeroext i1 @abi.eat(ptr noundef %4, i8 noundef zeroext 123) #25
  br i1 %14, label %17, label %15
15:
  %16 = tail call fastcc i32 @abi.fail(ptr noundef %2, i32 noundef 1, ptr noundef nonnull @abi.str.148) #25
  br label %64
17:
  %18 = phi i1 [ false, %48 ], [ true, %10 ]
  %19 = call fastcc zeroext i1 @abi.eat(ptr noundef %4, i8 noundef zeroext 125) #25
  br i1 %19, label %59, label %20
20:
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #26
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #26
  br i1 %18, label %23, label %21
21:
  %22 = call fastcc zeroext i1 @abi.eat(ptr noundef %4, i8 noundef zeroext 44) #25
  br i1 %22, label %23, label %27
23:
  %24 = call fastcc zeroext i1 @abi.json_string(ptr noundef %4, ptr noundef %5, i32 noundef 64) #25
  br i1 %24, label %25, label %27
25:
  %26 = call fastcc zeroext i1 @abi.eat(ptr noundef %4, i8 noundef zeroext 58) #25
  br i1 %26, label %29, label %27
27:
  %28 = call fastcc i32 @abi.fail(ptr noundef %2, i32 noundef 1, ptr noundef nonnull @abi.str.148) #25
  br label %55
29:
  %30 = call fastcc zeroext i1 @abi.same(ptr noundef nonnull %5, ptr noundef nonnull @abi.str.149) #25
  br i1 %30, label %35, label %31
31:
  %32 = call fastcc zeroext i1 @abi.same(ptr noundef nonnull %5, ptr noundef nonnull @abi.str.150) #25
  br i1 %32, label %35, label %33
33:
  %34 = call fastcc i32 @abi.bad_option(ptr noundef %2, ptr noundef %5, ptr noundef nonnull @abi.str.151) #25
  br label %55
35:
  %36 = call fastcc zeroext i8 @abi.peek(ptr noundef %4) #25
  %37 = icmp eq i8 %36, 34
  br i1 %37, label %40, label %38
38:
  %39 = call fastcc i32 @abi.bad_option(ptr noundef %2, ptr noundef %5, ptr noundef nonnull @abi.str.152) #25
  br label %55
40:
  %41 = call fastcc zeroext i1 @abi.json_string(ptr noundef %4, ptr noundef %6, i32 noundef 64) #25
  br i1 %41, label %44, label %42
42:
  %43 = call fastcc i32 @abi.fail(ptr noundef %2, i32 noundef 1, ptr noundef nonnull @abi.str.148) #25
  br label %55
44:
  br i1 %30, label %45, label %49
45:
  %46 = call fastcc i32 @abi.find_set(ptr noundef nonnull %6, ptr noundef %1, ptr noundef %2) #25
  %47 = icmp eq i32 %46, 0
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #26
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #26
  br i1 %47, label %48, label %64
48:
  br label %17
49:
  %50 = call fastcc zeroext i1 @abi.same(ptr noundef nonnull %6, ptr noundef nonnull @abi.str.153) #25
  br i1 %50, label %57, label %51
51:
  %52 = call fastcc zeroext i1 @abi.same(ptr noundef nonnull %6, ptr noundef nonnull @abi.str.88) #25
  br i1 %52, label %57, label %53
53:
  %54 = call fastcc i32 @abi.bad_option(ptr noundef %2, ptr noundef %5, ptr noundef nonnull @abi.str.154) #25
  br label %55
55:
  %56 = phi i32 [ %43, %42 ], [ %54, %53 ], [ %34, %33 ], [ %39, %38 ], [ %28, %27 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #26
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #26
  br label %64
57:
  %58 = phi i32 [ 0, %49 ], [ 1, %51 ]
  store i32 %58, ptr %8, align 4
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #26
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #26
  br label %48
59:
  %60 = call fastcc zeroext i8 @abi.peek(ptr noundef %4) #25
  %61 = icmp eq i8 %60, 0
  br i1 %61, label %64, label %62
62:
  %63 = call fastcc i32 @abi.fail(ptr noundef %2, i32 noundef 1, ptr noundef nonnull @abi.str.148) #25
  br label %64
64:
  %65 = phi i32 [ %16, %15 ], [ 0, %59 ], [ %63, %62 ], [ %56, %55 ], [ %46, %45 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #26
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
  %21 = tail call fastcc i32 @abi.fail(ptr noundef %4, i32 noundef 1, ptr noundef nonnull @abi.str.156) #25
  br label %65
22:
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #26
  call fastcc void @abi.copy(ptr noundef %8, ptr noundef nonnull %2, i32 noundef 20) #25
  store ptr null, ptr %17, align 4
  br i1 %9, label %56, label %23
23:
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #26
  %24 = getelementptr inbounds nuw i8, ptr %6, i32 40
  store ptr null, ptr %24, align 8
  %25 = load ptr, ptr %8, align 4
  %26 = call i32 %25(ptr noundef nonnull %8, ptr noundef nonnull %6) #27
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %30, label %28
28:
  %29 = call fastcc i32 @abi.source_failed(ptr noundef nonnull %8, ptr noundef %4) #25
  br label %54
30:
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #26
  store ptr null, ptr %7, align 4
  %31 = call fastcc i32 @abi.bind_with(ptr noundef nonnull %6, ptr noundef nonnull readonly %0, ptr noundef %1, ptr noundef %7, ptr noundef %4) #25
  %32 = load ptr, ptr %24, align 8
  %33 = icmp eq ptr %32, null
  br i1 %33, label %35, label %34
34:
  call void %32(ptr noundef nonnull %6) #27
  br label %35
35:
  %36 = icmp eq i32 %31, 0
  br i1 %36, label %37, label %52
37:
  %38 = call fastcc ptr @abi.take(ptr noundef %1, i32 noundef 544) #25
  %39 = icmp eq ptr %38, null
  %40 = load ptr, ptr %7, align 4
  br i1 %39, label %41, label %43
41:
  call void @abi.unbind(ptr noundef %40) #25
  %42 = call fastcc i32 @abi.no_memory(ptr noundef %4) #25
  br label %52
43:
  store ptr %40, ptr %38, align 8
  %44 = getelementptr inbounds nuw i8, ptr %38, i32 4
  call fastcc void @abi.copy(ptr noundef %44, ptr noundef nonnull %8, i32 noundef 20) #25
  %45 = getelementptr inbounds nuw i8, ptr %38, i32 24
  store i64 0, ptr %45, align 8
  %46 = getelementptr inbounds nuw i8, ptr %38, i32 32
  store i32 512, ptr %46, align 8
  call fastcc void @abi.no_error(ptr noundef nonnull %46) #25
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
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #26
  br label %54
54:
  %55 = phi i32 [ %29, %28 ], [ %53, %52 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #26
  br label %58
56:
  %57 = call fastcc i32 @abi.fail(ptr noundef %4, i32 noundef 1, ptr noundef nonnull @abi.str.157) #25
  br label %58
58:
  %59 = phi i32 [ %55, %54 ], [ %57, %56 ]
  %60 = getelementptr inbounds nuw i8, ptr %8, i32 12
  %61 = load ptr, ptr %60, align 4
  %62 = icmp eq ptr %61, null
  br i1 %62, label %64, label %63
63:
  call void %61(ptr noundef nonnull %8) #27
  br label %64
64:
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #26
  br label %65
65:
  %66 = phi i32 [ %59, %64 ], [ %21, %20 ]
  ret i32 %66
}
define range(i32 0, 6) i32 @carrot_score_rows_f32(ptr noundef %0, i32 noundef %1, i32 noundef %2, ptr noundef %3, i32 noundef %4) local_unnamed_addr #0 {
  %6 = tail call fastcc i32 @abi.score(i32 noundef 1, ptr noundef %0, i32 noundef %1, i32 noundef %2, ptr noundef %3, i32 noundef %4) #25
  ret i32 %6
}
define internal fastcc range(i32 0, 6) i32 @abi.score(i32 noundef range(i32 1, 3) %0, ptr noundef %1, i32 noundef %2, i32 noundef %3, ptr noundef %4, i32 noundef %5) unnamed_addr #3 {
  %7 = alloca [65536 x i8], align 64
  %8 = alloca %struct.Work, align 4
  %9 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #26
  %10 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 80), align 8
  %11 = icmp slt i32 %10, 0
  %12 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 84), align 4
  %13 = icmp slt i32 %12, 0
  %14 = select i1 %11, i1 true, i1 %13
  %15 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 28), align 4
  %16 = icmp ne i32 %15, 1
  %17 = select i1 %14, i1 true, i1 %16
  br i1 %17, label %150, label %18
18:
  %19 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 44), align 4
  %20 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %19, i32 %10
  %21 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 48), align 8
  %22 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %21, i32 %12
  %23 = getelementptr inbounds nuw i8, ptr %20, i32 16
  %24 = load i64, ptr %23, align 8
  %25 = tail call i64 @llvm.umin.i64(i64 %24, i64 4294967295)
  %26 = trunc nuw i64 %25 to i32
  %27 = getelementptr inbounds nuw i8, ptr %22, i32 16
  %28 = load i64, ptr %27, align 8
  %29 = tail call i64 @llvm.umin.i64(i64 %28, i64 4294967295)
  %30 = trunc nuw i64 %29 to i32
  %31 = getelementptr inbounds nuw i8, ptr @abi.sizes, i32 %0
  %32 = load i8, ptr %31, align 1
  %33 = zext i8 %32 to i32
  %34 = getelementptr inbounds nuw i8, ptr %20, i32 4
  %35 = load i32, ptr %34, align 4
  switch i32 %35, label %150 [
    i32 12, label %36
    i32 2, label %36
    i32 1, label %36
  ]
36:
  %37 = icmp eq i32 %2, 0
  br i1 %37, label %150, label %38
38:
  %39 = icmp ne ptr %1, null
  %40 = icmp ne ptr %4, null
  %41 = and i1 %39, %40
  br i1 %41, label %42, label %150
42:
  %43 = icmp ne i32 %2, 1
  %44 = icmp ult i32 %5, %30
  %45 = select i1 %43, i1 %44, i1 false
  br i1 %45, label %150, label %46
46:
  %47 = getelementptr inbounds nuw i8, ptr %22, i32 4
  %48 = load i32, ptr %47, align 4
  %49 = icmp eq i32 %48, 11
  %50 = select i1 %49, i32 7, i32 %48
  %51 = icmp eq i32 %2, 1
  %52 = icmp eq i32 %3, %26
  %53 = select i1 %51, i1 true, i1 %52
  %54 = icmp eq i32 %5, %30
  %55 = select i1 %51, i1 true, i1 %54
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #26
  store ptr null, ptr %8, align 4
  %56 = getelementptr inbounds nuw i8, ptr %8, i32 4
  store i8 0, ptr %56, align 4
  %57 = icmp eq i32 %48, %0
  %58 = select i1 %57, i1 %55, i1 false
  %59 = select i1 %58, i32 %12, i32 -1
  %60 = getelementptr inbounds nuw i8, ptr %8, i32 8
  store i32 %59, ptr %60, align 4
  %61 = icmp eq i32 %35, %0
  %62 = select i1 %61, i1 %53, i1 false
  %63 = xor i1 %62, true
  %64 = getelementptr inbounds nuw i8, ptr %8, i32 12
  %65 = zext i1 %63 to i8
  store i8 %65, ptr %64, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #26
  %66 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 56), align 8
  %67 = icmp ne i64 %66, 0
  %68 = zext i32 %2 to i64
  %69 = icmp ult i64 %66, %68
  %70 = and i1 %67, %69
  %71 = trunc nuw i64 %66 to i32
  %72 = select i1 %70, i32 %71, i32 %2
  store i32 %72, ptr %9, align 4
  %73 = call fastcc ptr @abi.work_memory(ptr noundef %8, ptr noundef null, ptr noundef nonnull @abi.process_heap, ptr noundef %7, ptr noundef %9, i1 noundef zeroext true) #25
  %74 = icmp eq ptr %73, null
  br i1 %74, label %148, label %75
75:
  %76 = load i32, ptr %9, align 4
  %77 = mul i32 %3, %33
  %78 = mul i32 %5, %33
  %79 = getelementptr inbounds nuw i8, ptr %8, i32 20
  %80 = load ptr, ptr %79, align 4
  %81 = load i8, ptr %64, align 4
  %82 = trunc nuw i8 %81 to i1
  %83 = load i32, ptr %60, align 4
  %84 = icmp sgt i32 %83, -1
  %85 = getelementptr inbounds nuw i8, ptr %8, i32 24
  %86 = load ptr, ptr %85, align 4
  %87 = getelementptr inbounds nuw ptr, ptr %86, i32 %83
  %88 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 136), align 8
  %89 = getelementptr inbounds nuw i8, ptr %8, i32 16
  %90 = load ptr, ptr %89, align 4
  %91 = getelementptr inbounds nuw ptr, ptr %86, i32 %12
  %92 = getelementptr inbounds i8, ptr @abi.sizes, i32 %50
  br label %93
93:
  %94 = phi i32 [ %146, %145 ], [ 0, %75 ]
  %95 = icmp ult i32 %94, %2
  br i1 %95, label %98, label %96
96:
  %97 = icmp eq ptr %73, %7
  br i1 %97, label %148, label %147
98:
  %99 = sub nuw i32 %2, %94
  %100 = call i32 @llvm.umin.i32(i32 %99, i32 %76)
  %101 = mul i32 %77, %94
  %102 = getelementptr inbounds nuw i8, ptr %1, i32 %101
  %103 = mul i32 %78, %94
  %104 = getelementptr inbounds nuw i8, ptr %4, i32 %103
  %105 = load ptr, ptr %80, align 4
  br i1 %82, label %107, label %106
106:
  store ptr %102, ptr %80, align 4
  br label %125
107:
  br i1 %53, label %108, label %111
108:
  %109 = load i32, ptr %34, align 4
  %110 = mul i32 %100, %26
  call fastcc void @abi.gather(i32 noundef %0, i32 noundef %109, ptr noundef nonnull %102, i64 noundef 0, ptr noundef %105, i32 noundef 1, i32 noundef %110) #25
  br label %125
111:
  %112 = phi i32 [ %124, %114 ], [ 0, %107 ]
  %113 = icmp eq i32 %112, %100
  br i1 %113, label %125, label %114
114:
  %115 = load i32, ptr %34, align 4
  %116 = mul i32 %77, %112
  %117 = getelementptr inbounds nuw i8, ptr %102, i32 %116
  %118 = mul i32 %112, %26
  %119 = getelementptr inbounds i8, ptr @abi.sizes, i32 %115
  %120 = load i8, ptr %119, align 1
  %121 = zext i8 %120 to i32
  %122 = mul i32 %118, %121
  %123 = getelementptr inbounds nuw i8, ptr %105, i32 %122
  call fastcc void @abi.gather(i32 noundef %0, i32 noundef %115, ptr noundef nonnull %117, i64 noundef 0, ptr noundef %123, i32 noundef 1, i32 noundef %26) #25
  %124 = add i32 %112, 1
  br label %111
125:
  br i1 %84, label %126, label %128
126:
  store ptr %104, ptr %87, align 4
  %127 = zext i32 %100 to i64
  call void %88(ptr noundef nonnull %80, ptr noundef %86, ptr noundef %90, i64 noundef %127) #27
  br label %145
128:
  %129 = zext i32 %100 to i64
  call void %88(ptr noundef nonnull %80, ptr noundef %86, ptr noundef %90, i64 noundef %129) #27
  %130 = load ptr, ptr %91, align 4
  br i1 %55, label %131, label %133
131:
  %132 = mul i32 %100, %30
  call fastcc void @abi.gather(i32 noundef %50, i32 noundef %0, ptr noundef %130, i64 noundef 0, ptr noundef nonnull %104, i32 noundef 1, i32 noundef %132) #25
  br label %145
133:
  %134 = phi i32 [ %144, %136 ], [ 0, %128 ]
  %135 = icmp eq i32 %134, %100
  br i1 %135, label %145, label %136
136:
  %137 = mul i32 %134, %30
  %138 = load i8, ptr %92, align 1
  %139 = zext i8 %138 to i32
  %140 = mul i32 %137, %139
  %141 = getelementptr inbounds nuw i8, ptr %130, i32 %140
  %142 = mul i32 %78, %134
  %143 = getelementptr inbounds nuw i8, ptr %104, i32 %142
  call fastcc void @abi.gather(i32 noundef %50, i32 noundef %0, ptr noundef %141, i64 noundef 0, ptr noundef nonnull %143, i32 noundef 1, i32 noundef %30) #25
  %144 = add i32 %134, 1
  br label %133
145:
  %146 = add i32 %100, %94
  br label %93
147:
  call fastcc void @abi.give(ptr noundef nonnull @abi.process_heap, ptr noundef nonnull %73) #25
  br label %148
148:
  %149 = phi i32 [ 5, %46 ], [ 0, %147 ], [ 0, %96 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #26
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #26
  br label %150
150:
  %151 = phi i32 [ 4, %6 ], [ 0, %36 ], [ %149, %148 ], [ 4, %18 ], [ 1, %42 ], [ 1, %38 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #26
  ret i32 %151
}
define range(i32 0, 6) i32 @carrot_score_rows_f64(ptr noundef %0, i32 noundef %1, i32 noundef %2, ptr noundef %3, i32 noundef %4) local_unnamed_addr #0 {
  %6 = tail call fastcc i32 @abi.score(i32 noundef 2, ptr noundef %0, i32 noundef %1, i32 noundef %2, ptr noundef %3, i32 noundef %4) #25
  ret i32 %6
}
define void @carrot_score_f32(ptr noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = tail call fastcc i32 @abi.score(i32 noundef 1, ptr noundef %0, i32 noundef 1, i32 noundef 0, ptr noundef %1, i32 noundef 0) #25
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
  tail call fastcc void @abi.fill_missing(i32 noundef 1, ptr noundef nonnull %1, i32 noundef 0, i32 noundef %16, i32 noundef 0) #25
  br label %17
17:
  ret void
}
define internal fastcc void @abi.fill_missing(i32 noundef %0, ptr noundef writeonly captures(none) %1, i32 noundef %2, i32 noundef %3, i32 noundef range(i32 -1, 1) %4) unnamed_addr #6 {
  %6 = alloca %struct.Value, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #26
  store double 0x7FF8000000000000, ptr %6, align 8
  %7 = sext i32 %4 to i64
  %8 = getelementptr inbounds nuw i8, ptr %6, i32 8
  store i64 %7, ptr %8, align 8
  %9 = add i32 %0, -1
  %10 = icmp ult i32 %9, 2
  %11 = icmp eq i32 %0, 12
  %12 = or i1 %11, %10
  %13 = getelementptr inbounds nuw i8, ptr %6, i32 16
  %14 = zext i1 %12 to i8
  store i8 %14, ptr %13, align 8
  %15 = getelementptr inbounds nuw i8, ptr %6, i32 17
  store i8 0, ptr %15, align 1
  br label %16
16:
  %17 = phi i32 [ 0, %5 ], [ %22, %20 ]
  %18 = icmp eq i32 %17, %3
  br i1 %18, label %19, label %20
19:
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #26
  ret void
20:
  %21 = add i32 %17, %2
  call fastcc void @abi.write_value(i32 noundef %0, ptr noundef %1, i32 noundef %21, ptr noundef %6) #25
  %22 = add i32 %17, 1
  br label %16
}
define internal fastcc void @abi.begin(ptr noundef nonnull writeonly captures(none) initializes((0, 16)) %0, ptr noundef %1, i32 noundef range(i32 0, 8) %2, i64 noundef %3, i32 noundef %4) unnamed_addr #7 {
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
define internal fastcc void @abi.put(ptr noundef nonnull captures(none) %0, ptr noundef readonly captures(none) %1) unnamed_addr #8 {
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
  tail call fastcc void @abi.clear(ptr noundef %0, i32 noundef 48) #25
  %14 = or i32 %13, %6
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %44, label %16
16:
  %17 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %13, i32 52)
  %18 = extractvalue { i32, i1 } %17, 1
  %19 = extractvalue { i32, i1 } %17, 0
  %20 = tail call i32 @llvm.uadd.sat.i32(i32 %9, i32 %19)
  %21 = select i1 %18, i32 -1, i32 %20
  %22 = tail call fastcc ptr @abi.take(ptr noundef nonnull @abi.process_heap, i32 noundef %21) #25
  %23 = icmp eq ptr %22, null
  br i1 %23, label %49, label %24
24:
  %25 = getelementptr inbounds nuw i8, ptr %22, i32 %9
  %26 = getelementptr inbounds nuw %struct.ArrowSchema, ptr %25, i32 %13
  tail call fastcc void @abi.clear(ptr noundef nonnull %22, i32 noundef %9) #25
  %27 = mul i32 %13, 48
  tail call fastcc void @abi.clear(ptr noundef nonnull %25, i32 noundef %27) #25
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
  %12 = shl nsw i32 %3, 1
  %13 = getelementptr inbounds i8, ptr @abi.formats, i32 %12
  %14 = icmp eq i32 %4, 0
  br i1 %14, label %15, label %22
15:
  %16 = tail call fastcc zeroext i1 @abi.schema_node(ptr noundef %0, ptr noundef nonnull %13, ptr noundef %1, i64 noundef %2, i64 noundef 0, i1 noundef zeroext %7, i32 noundef 0) #25
  %17 = and i1 %7, %16
  br i1 %17, label %18, label %71
18:
  %19 = getelementptr inbounds nuw i8, ptr %0, i32 36
  %20 = load ptr, ptr %19, align 4
  %21 = tail call fastcc zeroext i1 @abi.schema_node(ptr noundef %20, ptr noundef nonnull @abi.str.8, ptr noundef nonnull @abi.str.3, i64 noundef 0, i64 noundef 0, i1 noundef zeroext false, i32 noundef 0) #25
  br label %71
22:
  %23 = mul i32 %4, 20
  %24 = add i32 %23, 135
  %25 = icmp sgt i32 %4, 1
  %26 = select i1 %25, i32 %24, i32 1
  %27 = tail call fastcc zeroext i1 @abi.schema_node(ptr noundef %0, ptr noundef nonnull @abi.str.3, ptr noundef %1, i64 noundef %2, i64 noundef 1, i1 noundef zeroext false, i32 noundef %26) #25
  br i1 %27, label %28, label %71
28:
  %29 = getelementptr inbounds nuw i8, ptr %0, i32 44
  %30 = load ptr, ptr %29, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #26
  %31 = getelementptr inbounds nuw i8, ptr %30, i32 8
  %32 = getelementptr inbounds nuw i8, ptr %9, i32 4
  store ptr %31, ptr %32, align 4
  %33 = getelementptr inbounds nuw i8, ptr %30, i32 39
  %34 = getelementptr inbounds nuw i8, ptr %9, i32 8
  store ptr %33, ptr %34, align 4
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull @abi.str.9) #25
  call fastcc void @abi.put_int(ptr noundef %9, i64 noundef %6) #25
  store ptr %31, ptr %0, align 8
  br i1 %25, label %35, label %55
35:
  call void @llvm.lifetime.start.p0(ptr nonnull %10) #26
  store ptr %10, ptr %32, align 4
  %36 = getelementptr inbounds nuw i8, ptr %10, i32 352
  store ptr %36, ptr %34, align 4
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull @abi.str.10) #25
  br label %37
37:
  %38 = phi i32 [ 0, %35 ], [ %54, %51 ]
  %39 = icmp eq i32 %38, %4
  br i1 %39, label %40, label %48
40:
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull @abi.str.12) #25
  %41 = load ptr, ptr %32, align 4
  %42 = ptrtoint ptr %41 to i32
  %43 = ptrtoint ptr %10 to i32
  %44 = sub i32 %42, %43
  %45 = getelementptr inbounds nuw i8, ptr %30, i32 40
  store ptr %45, ptr %32, align 4
  %46 = getelementptr inbounds nuw i8, ptr %45, i32 %26
  store ptr %46, ptr %34, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %11) #26
  store i32 2, ptr %11, align 4
  call fastcc void @abi.put_n(ptr noundef %9, ptr noundef nonnull %11, i32 noundef 4) #25
  call fastcc void @abi.metadata_put(ptr noundef %9, ptr noundef nonnull @abi.str.99, i32 noundef 20) #25
  call fastcc void @abi.metadata_put(ptr noundef %9, ptr noundef nonnull @abi.str.100, i32 noundef 24) #25
  call fastcc void @abi.metadata_put(ptr noundef %9, ptr noundef nonnull @abi.str.101, i32 noundef 24) #25
  call fastcc void @abi.metadata_put(ptr noundef %9, ptr noundef nonnull %10, i32 noundef %44) #25
  %47 = getelementptr inbounds nuw i8, ptr %0, i32 8
  store ptr %45, ptr %47, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %11) #26
  call void @llvm.lifetime.end.p0(ptr nonnull %10) #26
  br label %55
48:
  %49 = icmp eq i32 %38, 0
  br i1 %49, label %51, label %50
50:
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull @abi.str.11) #25
  br label %51
51:
  %52 = getelementptr inbounds nuw i64, ptr %5, i32 %38
  %53 = load i64, ptr %52, align 8
  call fastcc void @abi.put_int(ptr noundef %9, i64 noundef %53) #25
  %54 = add nuw i32 %38, 1
  br label %37
55:
  %56 = getelementptr inbounds nuw i8, ptr %0, i32 32
  %57 = load ptr, ptr %56, align 8
  %58 = load ptr, ptr %57, align 4
  br i1 %7, label %59, label %67
59:
  %60 = call fastcc zeroext i1 @abi.schema_node(ptr noundef %58, ptr noundef nonnull %13, ptr noundef nonnull @abi.str.13, i64 noundef %2, i64 noundef 0, i1 noundef zeroext true, i32 noundef 0) #25
  br i1 %60, label %61, label %69
61:
  %62 = load ptr, ptr %56, align 8
  %63 = load ptr, ptr %62, align 4
  %64 = getelementptr inbounds nuw i8, ptr %63, i32 36
  %65 = load ptr, ptr %64, align 4
  %66 = call fastcc zeroext i1 @abi.schema_node(ptr noundef %65, ptr noundef nonnull @abi.str.8, ptr noundef nonnull @abi.str.3, i64 noundef 0, i64 noundef 0, i1 noundef zeroext false, i32 noundef 0) #25
  br label %69
67:
  %68 = call fastcc zeroext i1 @abi.schema_node(ptr noundef %58, ptr noundef nonnull %13, ptr noundef nonnull @abi.str.13, i64 noundef %2, i64 noundef 0, i1 noundef zeroext false, i32 noundef 0) #25
  br label %69
69:
  %70 = phi i1 [ %66, %61 ], [ %68, %67 ], [ false, %59 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #26
  br label %71
71:
  %72 = phi i1 [ %16, %15 ], [ %21, %18 ], [ false, %22 ], [ %70, %69 ]
  ret i1 %72
}
define internal fastcc i32 @abi.no_memory(ptr noundef %0) unnamed_addr #2 {
  %2 = tail call fastcc i32 @abi.fail(ptr noundef %0, i32 noundef 5, ptr noundef nonnull @abi.str.15) #25
  ret i32 %2
}
define internal fastcc void @abi.clear(ptr noundef %0, i32 noundef %1) unnamed_addr #3 {
  %3 = tail call ptr @memset(ptr noundef %0, i32 noundef 0, i32 noundef %1) #25
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
  %10 = load ptr, ptr %0, align 4
  %11 = tail call ptr %7(ptr noundef %10, i32 noundef %5, i32 noundef 64) #27
  br label %23
12:
  %13 = add nuw i32 %5, 68
  %14 = tail call ptr @malloc(i32 noundef %13) #27
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
  tail call void %18(ptr noundef nonnull %16) #27
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
  tail call void %25(ptr noundef nonnull %10) #27
  br label %28
28:
  %29 = getelementptr inbounds nuw i8, ptr %0, i32 44
  %30 = load ptr, ptr %29, align 4
  tail call fastcc void @abi.give(ptr noundef nonnull @abi.process_heap, ptr noundef %30) #25
  %31 = getelementptr inbounds nuw i8, ptr %0, i32 40
  store ptr null, ptr %31, align 8
  ret void
}
declare ptr @malloc(i32 noundef) local_unnamed_addr #9
declare { i32, i1 } @llvm.umul.with.overflow.i32(i32, i32) #10
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
  %10 = load ptr, ptr %9, align 4
  %11 = load ptr, ptr %0, align 4
  tail call void %10(ptr noundef %11, ptr noundef nonnull %1) #27
  br label %15
12:
  %13 = getelementptr inbounds i8, ptr %1, i32 -4
  %14 = load ptr, ptr %13, align 4
  tail call void @free(ptr noundef %14) #27
  br label %15
15:
  ret void
}
declare void @free(ptr noundef) local_unnamed_addr #9
define internal fastcc void @abi.put_int(ptr noundef nonnull captures(none) %0, i64 noundef %1) unnamed_addr #8 {
  %3 = alloca i8, align 1
  %4 = icmp slt i64 %1, 0
  %5 = tail call i64 @llvm.abs.i64(i64 %1, i1 false)
  br i1 %4, label %6, label %7
6:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.14) #25
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
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #26
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
  call fastcc void @abi.put_n(ptr noundef %0, ptr noundef nonnull %3, i32 noundef 1) #25
  br label %30
30:
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #26
  %31 = add nuw nsw i32 %11, 1
  br label %8
}
define internal fastcc void @abi.put_n(ptr noundef nonnull captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) unnamed_addr #8 {
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
define internal fastcc void @abi.metadata_put(ptr noundef nonnull captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) unnamed_addr #11 {
  %4 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #26
  store i32 %2, ptr %4, align 4
  call fastcc void @abi.put_n(ptr noundef %0, ptr noundef nonnull %4, i32 noundef 4) #25
  tail call fastcc void @abi.put_n(ptr noundef %0, ptr noundef %1, i32 noundef %2) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #26
  ret void
}
define internal fastcc i32 @abi.find_set(ptr noundef readonly captures(address_is_null) %0, ptr noundef nonnull writeonly captures(none) initializes((0, 4)) %1, ptr noundef %2) unnamed_addr #5 {
  %4 = alloca %struct.Text, align 4
  store i32 0, ptr %1, align 4
  %5 = icmp eq ptr %0, null
  br i1 %5, label %35, label %6
6:
  %7 = tail call fastcc zeroext i1 @abi.same(ptr noundef nonnull %0, ptr noundef nonnull @abi.str.17) #25
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
  %18 = tail call fastcc zeroext i1 @abi.same(ptr noundef nonnull %0, ptr noundef %17) #25
  br i1 %18, label %21, label %19
19:
  %20 = add nuw i32 %13, 1
  br label %12
21:
  store i32 %13, ptr %1, align 4
  br label %35
22:
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #26
  call fastcc void @abi.begin(ptr noundef %4, ptr noundef %2, i32 noundef 1, i64 noundef -1, i32 noundef -1) #25
  call fastcc void @abi.put(ptr noundef %4, ptr noundef nonnull @abi.str.18) #25
  call fastcc void @abi.put_name(ptr noundef %4, ptr noundef nonnull %0) #25
  call fastcc void @abi.put(ptr noundef %4, ptr noundef nonnull @abi.str.19) #25
  br label %23
23:
  %24 = phi i32 [ 0, %22 ], [ %34, %31 ]
  %25 = icmp eq i32 %24, %11
  br i1 %25, label %26, label %28
26:
  %27 = call fastcc i32 @abi.end(ptr noundef %4) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #26
  br label %35
28:
  %29 = icmp eq i32 %24, 0
  br i1 %29, label %31, label %30
30:
  call fastcc void @abi.put(ptr noundef %4, ptr noundef nonnull @abi.str.20) #25
  br label %31
31:
  %32 = getelementptr inbounds nuw %struct.CarrotOutputSet, ptr %10, i32 %24
  %33 = load ptr, ptr %32, align 4
  call fastcc void @abi.put_name(ptr noundef %4, ptr noundef %33) #25
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
  %9 = tail call fastcc zeroext i1 @abi.schema_node(ptr noundef %1, ptr noundef nonnull @abi.str.7, ptr noundef nonnull @abi.str.3, i64 noundef 0, i64 noundef %8, i1 noundef zeroext false, i32 noundef 0) #25
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
  %39 = tail call fastcc zeroext i1 @abi.tensor_schema(ptr noundef %26, ptr noundef %27, i64 noundef 2, i32 noundef %29, i32 noundef %31, ptr noundef %33, i64 noundef %35, i1 noundef zeroext %38) #25
  %40 = add nuw nsw i32 %15, 1
  br label %13
41:
  %42 = getelementptr inbounds nuw i8, ptr %1, i32 40
  %43 = load ptr, ptr %42, align 8
  %44 = icmp eq ptr %43, null
  br i1 %44, label %46, label %45
45:
  tail call void %43(ptr noundef nonnull %1) #27
  br label %46
46:
  %47 = tail call fastcc i32 @abi.no_memory(ptr noundef %2) #25
  br label %48
48:
  %49 = phi i32 [ %47, %46 ], [ 0, %16 ]
  ret i32 %49
}
define internal fastcc zeroext i1 @abi.same(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) unnamed_addr #12 {
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
define internal fastcc void @abi.put_name(ptr noundef nonnull captures(none) %0, ptr noundef readonly captures(none) %1) unnamed_addr #8 {
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
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.21) #25
  tail call fastcc void @abi.put_n(ptr noundef %0, ptr noundef nonnull %1, i32 noundef %19) #25
  %29 = select i1 %17, ptr @abi.str.22, ptr @abi.str.21
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull %29) #25
  ret void
}
define internal fastcc i32 @abi.bind_with(ptr noundef %0, ptr noundef nonnull readonly captures(none) %1, ptr noundef %2, ptr noundef nonnull writeonly captures(none) %3, ptr noundef %4) unnamed_addr #0 {
  %6 = alloca [2 x i8], align 1
  %7 = alloca %struct.Json, align 4
  %8 = alloca [16 x i8], align 1
  %9 = alloca i64, align 8
  %10 = alloca %struct.Json, align 4
  %11 = alloca i64, align 8
  %12 = alloca %struct.Text, align 4
  %13 = alloca %struct.Names, align 4
  %14 = icmp eq ptr %0, null
  br i1 %14, label %22, label %15
15:
  %16 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %17 = load ptr, ptr %16, align 8
  %18 = icmp eq ptr %17, null
  br i1 %18, label %22, label %19
19:
  %20 = load ptr, ptr %0, align 8
  %21 = icmp eq ptr %20, null
  br i1 %21, label %22, label %24
22:
  %23 = tail call fastcc i32 @abi.fail(ptr noundef %4, i32 noundef 1, ptr noundef nonnull @abi.str.25) #25
  br label %463
24:
  %25 = tail call fastcc zeroext i1 @abi.same(ptr noundef nonnull %20, ptr noundef nonnull @abi.str.7) #25
  br i1 %25, label %28, label %26
26:
  call void @llvm.lifetime.start.p0(ptr nonnull %12) #26
  call fastcc void @abi.begin(ptr noundef %12, ptr noundef %4, i32 noundef 2, i64 noundef -1, i32 noundef -1) #25
  call fastcc void @abi.put(ptr noundef %12, ptr noundef nonnull @abi.str.26) #25
  call fastcc void @abi.put_type(ptr noundef %12, ptr noundef nonnull %0) #25
  %27 = call fastcc i32 @abi.end(ptr noundef %12) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %12) #26
  br label %463
28:
  %29 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %30 = load i64, ptr %29, align 8
  %31 = icmp ugt i64 %30, 536870911
  br i1 %31, label %32, label %34
32:
  %33 = tail call fastcc i32 @abi.fail(ptr noundef %4, i32 noundef 1, ptr noundef nonnull @abi.str.27) #25
  br label %463
34:
  %35 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 28), align 4
  %36 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 44), align 4
  %37 = tail call i32 @llvm.smax.i32(i32 %35, i32 0)
  br label %38
38:
  %39 = phi i32 [ 0, %34 ], [ %64, %55 ]
  %40 = phi i32 [ 0, %34 ], [ %63, %55 ]
  %41 = icmp eq i32 %39, %37
  br i1 %41, label %42, label %55
42:
  %43 = sext i32 %35 to i64
  %44 = tail call i64 @llvm.umin.i64(i64 %43, i64 4294967295)
  %45 = trunc nuw i64 %44 to i32
  %46 = mul i32 %45, 80
  %47 = add i32 %46, 48
  %48 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %40, i32 12)
  %49 = extractvalue { i32, i1 } %48, 1
  %50 = extractvalue { i32, i1 } %48, 0
  %51 = tail call i32 @llvm.uadd.sat.i32(i32 %47, i32 %50)
  %52 = select i1 %49, i32 -1, i32 %51
  %53 = tail call fastcc ptr @abi.take(ptr noundef %2, i32 noundef %52) #25
  %54 = icmp eq ptr %53, null
  br i1 %54, label %65, label %67
55:
  %56 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %36, i32 %39
  %57 = getelementptr inbounds nuw i8, ptr %56, i32 24
  %58 = load i32, ptr %57, align 8
  %59 = tail call i32 @llvm.umax.i32(i32 %58, i32 1)
  %60 = sext i32 %59 to i64
  %61 = tail call i64 @llvm.umin.i64(i64 %60, i64 4294967295)
  %62 = trunc nuw i64 %61 to i32
  %63 = add i32 %40, %62
  %64 = add nuw i32 %39, 1
  br label %38
65:
  %66 = tail call fastcc i32 @abi.no_memory(ptr noundef %4) #25
  br label %463
67:
  tail call fastcc void @abi.clear(ptr noundef nonnull %53, i32 noundef %52) #25
  %68 = getelementptr inbounds nuw i8, ptr %53, i32 48
  %69 = getelementptr inbounds nuw i8, ptr %53, i32 36
  store ptr %68, ptr %69, align 4
  %70 = getelementptr inbounds nuw i8, ptr %68, i32 %46
  %71 = getelementptr inbounds nuw i8, ptr %53, i32 40
  store ptr %70, ptr %71, align 8
  tail call fastcc void @abi.copy(ptr noundef %53, ptr noundef %2, i32 noundef 12) #25
  %72 = load i32, ptr %1, align 4
  %73 = getelementptr inbounds nuw i8, ptr %53, i32 12
  store i32 %72, ptr %73, align 4
  %74 = getelementptr inbounds nuw i8, ptr %1, i32 4
  %75 = load i32, ptr %74, align 4
  %76 = getelementptr inbounds nuw i8, ptr %53, i32 16
  store i32 %75, ptr %76, align 8
  %77 = load i64, ptr %29, align 8
  %78 = getelementptr inbounds nuw i8, ptr %53, i32 24
  store i64 %77, ptr %78, align 8
  %79 = getelementptr inbounds nuw i8, ptr %53, i32 32
  store i32 %40, ptr %79, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %13) #26
  %80 = load i64, ptr %29, align 8
  %81 = shl i64 %80, 1
  br label %82
82:
  %83 = phi i32 [ 4, %67 ], [ %86, %82 ]
  %84 = zext i32 %83 to i64
  %85 = icmp ugt i64 %81, %84
  %86 = shl i32 %83, 1
  br i1 %85, label %82, label %87
87:
  store ptr %0, ptr %13, align 4
  %88 = add i32 %83, -1
  %89 = getelementptr inbounds nuw i8, ptr %13, i32 4
  store i32 %88, ptr %89, align 4
  %90 = icmp ugt i32 %83, 1073741823
  %91 = shl i32 %83, 2
  %92 = select i1 %90, i32 -1, i32 %91
  %93 = tail call fastcc ptr @abi.take(ptr noundef readonly %2, i32 noundef %92) #25
  %94 = getelementptr inbounds nuw i8, ptr %13, i32 8
  store ptr %93, ptr %94, align 4
  %95 = icmp eq ptr %93, null
  br i1 %95, label %455, label %96
96:
  tail call fastcc void @abi.clear(ptr noundef nonnull %93, i32 noundef %91) #25
  %97 = getelementptr inbounds nuw i8, ptr %0, i32 32
  br label %98
98:
  %99 = phi i32 [ 0, %96 ], [ %123, %122 ]
  %100 = zext nneg i32 %99 to i64
  %101 = load i64, ptr %29, align 8
  %102 = icmp sgt i64 %101, %100
  br i1 %102, label %103, label %124
103:
  %104 = load ptr, ptr %97, align 8
  %105 = getelementptr inbounds nuw ptr, ptr %104, i32 %99
  %106 = load ptr, ptr %105, align 4
  %107 = getelementptr inbounds nuw i8, ptr %106, i32 4
  %108 = load ptr, ptr %107, align 4
  %109 = icmp eq ptr %108, null
  %110 = select i1 %109, ptr @abi.str.3, ptr %108
  %111 = call fastcc ptr @abi.slot_of(ptr noundef nonnull %13, ptr noundef nonnull %110) #25
  %112 = load i32, ptr %111, align 4
  %113 = icmp eq i32 %112, 0
  br i1 %113, label %114, label %116
114:
  %115 = add nuw nsw i32 %99, 1
  br label %120
116:
  %117 = icmp sgt i32 %112, 0
  br i1 %117, label %118, label %122
118:
  %119 = sub nsw i32 0, %112
  br label %120
120:
  %121 = phi i32 [ %119, %118 ], [ %115, %114 ]
  store i32 %121, ptr %111, align 4
  br label %122
122:
  %123 = add nuw nsw i32 %99, 1
  br label %98
124:
  %125 = getelementptr inbounds nuw i8, ptr %10, i32 4
  %126 = getelementptr inbounds nuw i8, ptr %7, i32 4
  br label %127
127:
  %128 = phi i32 [ 0, %124 ], [ %454, %448 ]
  %129 = phi i32 [ 0, %124 ], [ %450, %448 ]
  %130 = phi i32 [ 0, %124 ], [ %453, %448 ]
  %131 = icmp eq i32 %128, %37
  br i1 %131, label %457, label %132
132:
  %133 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %36, i32 %128
  %134 = load ptr, ptr %69, align 4
  %135 = getelementptr inbounds nuw %struct.Feed, ptr %134, i32 %128
  %136 = load ptr, ptr %71, align 8
  %137 = getelementptr inbounds %struct.Source, ptr %136, i32 %129
  %138 = load ptr, ptr %133, align 8
  %139 = call fastcc ptr @abi.slot_of(ptr noundef nonnull readonly %13, ptr noundef %138) #25
  %140 = load i32, ptr %139, align 4
  %141 = getelementptr inbounds nuw i8, ptr %135, i32 4
  store i32 %129, ptr %141, align 4
  %142 = getelementptr inbounds nuw i8, ptr %133, i32 24
  %143 = load i32, ptr %142, align 8
  %144 = icmp eq i32 %143, 0
  br i1 %144, label %145, label %147
145:
  %146 = getelementptr inbounds nuw i8, ptr %135, i32 8
  store i8 1, ptr %146, align 8
  br label %163
147:
  %148 = icmp sgt i32 %140, 0
  br i1 %148, label %151, label %149
149:
  %150 = getelementptr inbounds nuw i8, ptr %135, i32 8
  store i8 0, ptr %150, align 8
  br label %160
151:
  %152 = load ptr, ptr %97, align 8
  %153 = getelementptr ptr, ptr %152, i32 %140
  %154 = getelementptr i8, ptr %153, i32 -4
  %155 = load ptr, ptr %154, align 4
  %156 = load ptr, ptr %155, align 8
  %157 = tail call fastcc zeroext i1 @abi.starts(ptr noundef %156, ptr noundef nonnull @abi.str.89) #25
  %158 = getelementptr inbounds nuw i8, ptr %135, i32 8
  %159 = zext i1 %157 to i8
  store i8 %159, ptr %158, align 8
  br i1 %157, label %163, label %160
160:
  %161 = phi ptr [ %150, %149 ], [ %158, %151 ]
  %162 = load i32, ptr %142, align 8
  store i32 %162, ptr %135, align 8
  br label %385
163:
  %164 = phi ptr [ %146, %145 ], [ %158, %151 ]
  store i32 1, ptr %135, align 8
  %165 = getelementptr inbounds nuw i8, ptr %137, i32 4
  store i32 %130, ptr %165, align 4
  %166 = getelementptr inbounds nuw i8, ptr %133, i32 28
  %167 = load i32, ptr %166, align 4
  %168 = trunc i32 %167 to i8
  %169 = getelementptr inbounds nuw i8, ptr %137, i32 10
  store i8 %168, ptr %169, align 2
  %170 = load ptr, ptr %133, align 8
  %171 = call fastcc i32 @abi.lookup(ptr noundef nonnull readonly %13, ptr noundef %170, i32 noundef %130, ptr noundef %137, ptr noundef %4) #25
  %172 = icmp eq i32 %171, 0
  br i1 %172, label %173, label %457
173:
  %174 = load ptr, ptr %97, align 8
  %175 = load i32, ptr %137, align 4
  %176 = getelementptr inbounds ptr, ptr %174, i32 %175
  %177 = load ptr, ptr %176, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %11) #26
  %178 = getelementptr inbounds nuw i8, ptr %133, i32 8
  %179 = load i32, ptr %178, align 8
  %180 = icmp eq i32 %179, 0
  %181 = getelementptr inbounds nuw i8, ptr %133, i32 16
  %182 = load i64, ptr %181, align 8
  %183 = icmp eq i64 %182, 1
  %184 = select i1 %180, i1 %183, i1 false
  %185 = select i1 %184, i64 -1, i64 %182
  %186 = getelementptr inbounds nuw i8, ptr %135, i32 16
  br label %187
187:
  %188 = phi ptr [ %177, %173 ], [ %347, %343 ]
  %189 = phi i64 [ 1, %173 ], [ %213, %343 ]
  %190 = phi i32 [ 0, %173 ], [ %222, %343 ]
  %191 = phi ptr [ null, %173 ], [ %344, %343 ]
  %192 = load ptr, ptr %188, align 8
  %193 = icmp eq ptr %192, null
  br i1 %193, label %348, label %194
194:
  %195 = tail call fastcc zeroext i1 @abi.starts(ptr noundef nonnull %192, ptr noundef nonnull @abi.str.9) #25
  br i1 %195, label %196, label %348
196:
  call void @llvm.lifetime.start.p0(ptr nonnull %10) #26
  %197 = getelementptr inbounds nuw i8, ptr %192, i32 3
  store ptr %197, ptr %10, align 4
  %198 = tail call fastcc i32 @abi.length(ptr noundef nonnull %197) #25
  %199 = getelementptr inbounds nuw i8, ptr %197, i32 %198
  store ptr %199, ptr %125, align 4
  %200 = call fastcc zeroext i1 @abi.json_int(ptr noundef %10, ptr noundef nonnull %11) #25
  %201 = load ptr, ptr %10, align 4
  %202 = load ptr, ptr %125, align 4
  %203 = icmp eq ptr %201, %202
  %204 = select i1 %200, i1 %203, i1 false
  call void @llvm.lifetime.end.p0(ptr nonnull %10) #26
  br i1 %204, label %205, label %348
205:
  %206 = icmp eq i32 %190, 8
  br i1 %206, label %215, label %207
207:
  %208 = getelementptr inbounds nuw i8, ptr %188, i32 24
  %209 = load i64, ptr %208, align 8
  %210 = icmp eq i64 %209, 1
  br i1 %210, label %211, label %215
211:
  %212 = load i64, ptr %11, align 8
  %213 = tail call fastcc i64 @abi.product(i64 noundef %189, i64 noundef %212) #25
  %214 = icmp slt i64 %213, 0
  br i1 %214, label %215, label %221
215:
  %216 = load i32, ptr %165, align 4
  %217 = load ptr, ptr %133, align 8
  %218 = getelementptr inbounds nuw i8, ptr %133, i32 4
  %219 = load i32, ptr %218, align 4
  %220 = tail call fastcc i32 @abi.wrong_type(ptr noundef %4, i32 noundef %216, ptr noundef %217, ptr noundef readonly %177, i32 noundef %219, i64 noundef %185, ptr noundef nonnull @abi.str.97) #25
  br label %382
221:
  %222 = add nuw nsw i32 %190, 1
  %223 = getelementptr inbounds nuw i64, ptr %186, i32 %190
  store i64 %212, ptr %223, align 8
  %224 = icmp eq ptr %191, null
  %225 = icmp eq i32 %190, 0
  %226 = select i1 %224, i1 %225, i1 false
  br i1 %226, label %227, label %343
227:
  %228 = getelementptr inbounds nuw i8, ptr %188, i32 8
  %229 = load ptr, ptr %228, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #26
  %230 = call fastcc zeroext i1 @abi.metadata_find(ptr noundef %229, ptr noundef nonnull @abi.str.99, ptr noundef %7) #25
  br i1 %230, label %231, label %341
231:
  %232 = load ptr, ptr %126, align 4
  %233 = ptrtoint ptr %232 to i32
  %234 = load ptr, ptr %7, align 4
  %235 = ptrtoint ptr %234 to i32
  %236 = tail call i32 @llvm.usub.sat.i32(i32 %233, i32 %235)
  br label %237
237:
  %238 = phi ptr [ %249, %248 ], [ %234, %231 ]
  %239 = phi i32 [ %250, %248 ], [ 0, %231 ]
  %240 = getelementptr inbounds nuw i8, ptr @abi.str.100, i32 %239
  %241 = icmp eq i32 %239, %236
  br i1 %241, label %251, label %242
242:
  %243 = icmp eq i32 %239, 24
  br i1 %243, label %341, label %244
244:
  %245 = load i8, ptr %240, align 1
  %246 = load i8, ptr %238, align 1
  %247 = icmp eq i8 %246, %245
  br i1 %247, label %248, label %341
248:
  %249 = getelementptr inbounds nuw i8, ptr %238, i32 1
  %250 = add nuw nsw i32 %239, 1
  br label %237
251:
  store ptr %238, ptr %7, align 4
  %252 = icmp eq i32 %236, 24
  br i1 %252, label %253, label %341
253:
  %254 = call fastcc zeroext i1 @abi.metadata_find(ptr noundef %229, ptr noundef nonnull @abi.str.101, ptr noundef %7) #25
  br i1 %254, label %255, label %341
255:
  %256 = call fastcc zeroext i1 @abi.eat(ptr noundef %7, i8 noundef zeroext 123) #25
  br i1 %256, label %257, label %341
257:
  %258 = phi i1 [ false, %338 ], [ true, %255 ]
  %259 = call fastcc zeroext i1 @abi.eat(ptr noundef %7, i8 noundef zeroext 125) #25
  br i1 %259, label %341, label %260
260:
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #26
  br i1 %258, label %263, label %261
261:
  %262 = call fastcc zeroext i1 @abi.eat(ptr noundef %7, i8 noundef zeroext 44) #25
  br i1 %262, label %263, label %339
263:
  %264 = call fastcc zeroext i1 @abi.json_string(ptr noundef %7, ptr noundef %8, i32 noundef 16) #25
  br i1 %264, label %265, label %339
265:
  %266 = call fastcc zeroext i1 @abi.eat(ptr noundef %7, i8 noundef zeroext 58) #25
  br i1 %266, label %267, label %339
267:
  %268 = call fastcc zeroext i1 @abi.same(ptr noundef nonnull %8, ptr noundef nonnull @abi.str.103) #25
  %269 = call fastcc zeroext i1 @abi.same(ptr noundef nonnull %8, ptr noundef nonnull @abi.str.104) #25
  br i1 %268, label %312, label %270
270:
  br i1 %269, label %271, label %274
271:
  %272 = call fastcc zeroext i8 @abi.peek(ptr noundef %7) #25
  %273 = icmp eq i8 %272, 91
  br i1 %273, label %312, label %274
274:
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #26
  br label %275
275:
  %276 = phi i32 [ 0, %274 ], [ %308, %307 ]
  %277 = call fastcc zeroext i8 @abi.peek(ptr noundef nonnull %7) #25
  switch i8 %277, label %280 [
    i8 0, label %310
    i8 34, label %278
  ]
278:
  %279 = call fastcc zeroext i1 @abi.json_string(ptr noundef nonnull %7, ptr noundef %6, i32 noundef 2) #25
  br i1 %279, label %307, label %310
280:
  %281 = icmp eq i32 %276, 0
  br i1 %281, label %282, label %283
282:
  switch i8 %277, label %283 [
    i8 125, label %310
    i8 93, label %310
    i8 44, label %310
  ]
283:
  %284 = and i8 %277, -33
  switch i8 %284, label %289 [
    i8 91, label %285
    i8 93, label %287
  ]
285:
  %286 = add nuw nsw i32 %276, 1
  br label %300
287:
  %288 = add nsw i32 %276, -1
  br label %300
289:
  switch i8 %277, label %290 [
    i8 58, label %300
    i8 44, label %300
  ]
290:
  %291 = load ptr, ptr %126, align 4
  %292 = load ptr, ptr %7, align 4
  br label %293
293:
  %294 = phi ptr [ %292, %290 ], [ %299, %298 ]
  %295 = icmp ult ptr %294, %291
  br i1 %295, label %296, label %304
296:
  %297 = load i8, ptr %294, align 1
  switch i8 %297, label %298 [
    i8 44, label %304
    i8 93, label %304
    i8 125, label %304
    i8 32, label %304
    i8 10, label %304
  ]
298:
  %299 = getelementptr inbounds nuw i8, ptr %294, i32 1
  br label %293
300:
  %301 = phi i32 [ %286, %285 ], [ %288, %287 ], [ %276, %289 ], [ %276, %289 ]
  %302 = load ptr, ptr %7, align 4
  %303 = getelementptr inbounds nuw i8, ptr %302, i32 1
  br label %304
304:
  %305 = phi ptr [ %303, %300 ], [ %294, %296 ], [ %294, %296 ], [ %294, %296 ], [ %294, %296 ], [ %294, %296 ], [ %294, %293 ]
  %306 = phi i32 [ %301, %300 ], [ %276, %296 ], [ %276, %296 ], [ %276, %296 ], [ %276, %296 ], [ %276, %296 ], [ %276, %293 ]
  store ptr %305, ptr %7, align 4
  br label %307
307:
  %308 = phi i32 [ %276, %278 ], [ %306, %304 ]
  %309 = icmp sgt i32 %308, 0
  br i1 %309, label %275, label %311
310:
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #26
  br label %339
311:
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #26
  br label %338
312:
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #26
  %313 = call fastcc zeroext i1 @abi.eat(ptr noundef %7, i8 noundef zeroext 91) #25
  br i1 %313, label %314, label %335
314:
  %315 = phi i64 [ %330, %328 ], [ 1, %312 ]
  %316 = phi i64 [ %329, %328 ], [ 0, %312 ]
  %317 = call fastcc zeroext i1 @abi.eat(ptr noundef %7, i8 noundef zeroext 93) #25
  br i1 %317, label %332, label %318
318:
  %319 = icmp eq i64 %316, 0
  br i1 %319, label %322, label %320
320:
  %321 = call fastcc zeroext i1 @abi.eat(ptr noundef %7, i8 noundef zeroext 44) #25
  br i1 %321, label %322, label %335
322:
  %323 = call fastcc zeroext i1 @abi.json_int(ptr noundef %7, ptr noundef %9) #25
  br i1 %323, label %324, label %335
324:
  %325 = load i64, ptr %9, align 8
  %326 = icmp ne i64 %325, %316
  %327 = select i1 %269, i1 %326, i1 false
  br i1 %327, label %335, label %328
328:
  %329 = add nuw nsw i64 %316, 1
  %330 = tail call fastcc i64 @abi.product(i64 noundef %315, i64 noundef %325) #25
  %331 = icmp slt i64 %330, 0
  br i1 %331, label %335, label %314
332:
  %333 = icmp ne i64 %315, %212
  %334 = and i1 %268, %333
  br i1 %334, label %335, label %337
335:
  %336 = phi ptr [ @abi.str.102, %322 ], [ @abi.str.102, %328 ], [ @abi.str.105, %324 ], [ @abi.str.102, %320 ], [ @abi.str.102, %312 ], [ @abi.str.106, %332 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #26
  br label %339
337:
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #26
  br label %338
338:
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #26
  br label %257
339:
  %340 = phi ptr [ %336, %335 ], [ @abi.str.102, %310 ], [ @abi.str.102, %261 ], [ @abi.str.102, %263 ], [ @abi.str.102, %265 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #26
  br label %341
341:
  %342 = phi ptr [ null, %227 ], [ null, %251 ], [ @abi.str.102, %255 ], [ %340, %339 ], [ null, %253 ], [ null, %257 ], [ null, %242 ], [ null, %244 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #26
  br label %343
343:
  %344 = phi ptr [ %342, %341 ], [ %191, %221 ]
  %345 = getelementptr inbounds nuw i8, ptr %188, i32 32
  %346 = load ptr, ptr %345, align 8
  %347 = load ptr, ptr %346, align 4
  br label %187
348:
  %349 = trunc i32 %190 to i8
  %350 = getelementptr inbounds nuw i8, ptr %137, i32 11
  store i8 %349, ptr %350, align 1
  %351 = icmp ne ptr %191, null
  br i1 %351, label %360, label %352
352:
  %353 = load i64, ptr %181, align 8
  %354 = icmp eq i64 %189, %353
  br i1 %354, label %355, label %360
355:
  %356 = getelementptr inbounds nuw i8, ptr %133, i32 4
  %357 = load i32, ptr %356, align 4
  %358 = tail call fastcc zeroext i1 @abi.resolve_type(ptr noundef nonnull %188, i32 noundef %357, ptr noundef nonnull %137) #25
  br i1 %358, label %359, label %360
359:
  call void @llvm.lifetime.end.p0(ptr nonnull %11) #26
  br label %385
360:
  %361 = load i32, ptr %165, align 4
  %362 = load ptr, ptr %133, align 8
  %363 = icmp eq ptr %188, %177
  br i1 %363, label %369, label %364
364:
  %365 = load i64, ptr %181, align 8
  %366 = icmp ne i64 %189, %365
  %367 = or i1 %351, %366
  %368 = select i1 %367, ptr %177, ptr %188
  br label %369
369:
  %370 = phi ptr [ %177, %360 ], [ %368, %364 ]
  %371 = getelementptr inbounds nuw i8, ptr %133, i32 4
  %372 = load i32, ptr %371, align 4
  br i1 %351, label %379, label %373
373:
  %374 = icmp samesign ugt i32 %190, 1
  br i1 %374, label %375, label %379
375:
  %376 = load i64, ptr %181, align 8
  %377 = icmp eq i64 %189, %376
  %378 = select i1 %377, ptr null, ptr @abi.str.98
  br label %379
379:
  %380 = phi ptr [ %191, %369 ], [ null, %373 ], [ %378, %375 ]
  %381 = tail call fastcc i32 @abi.wrong_type(ptr noundef %4, i32 noundef %361, ptr noundef %362, ptr noundef %370, i32 noundef %372, i64 noundef %185, ptr noundef %380) #25
  br label %382
382:
  %383 = phi i32 [ %220, %215 ], [ %381, %379 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %11) #26
  %384 = icmp eq i32 %383, 0
  br i1 %384, label %385, label %457
385:
  %386 = phi ptr [ %164, %382 ], [ %161, %160 ], [ %164, %359 ]
  %387 = getelementptr inbounds nuw i8, ptr %133, i32 32
  %388 = getelementptr inbounds nuw i8, ptr %133, i32 4
  br label %389
389:
  %390 = phi ptr [ %137, %385 ], [ %433, %431 ]
  %391 = phi i32 [ 0, %385 ], [ %432, %431 ]
  %392 = load i8, ptr %386, align 8
  %393 = trunc nuw i8 %392 to i1
  br i1 %393, label %394, label %395
394:
  br label %434
395:
  %396 = load i32, ptr %142, align 8
  %397 = icmp slt i32 %391, %396
  br i1 %397, label %398, label %394
398:
  %399 = add nsw i32 %391, %130
  %400 = getelementptr inbounds nuw i8, ptr %390, i32 4
  store i32 %399, ptr %400, align 4
  %401 = load ptr, ptr %387, align 8
  %402 = getelementptr inbounds nuw %struct.CarrotColumnDesc, ptr %401, i32 %391
  %403 = getelementptr inbounds nuw i8, ptr %402, i32 4
  %404 = load i32, ptr %403, align 4
  %405 = trunc i32 %404 to i8
  %406 = getelementptr inbounds nuw i8, ptr %390, i32 10
  store i8 %405, ptr %406, align 2
  %407 = load ptr, ptr %387, align 8
  %408 = getelementptr inbounds nuw %struct.CarrotColumnDesc, ptr %407, i32 %391
  %409 = load ptr, ptr %408, align 4
  %410 = call fastcc i32 @abi.lookup(ptr noundef nonnull readonly %13, ptr noundef %409, i32 noundef %399, ptr noundef %390, ptr noundef %4) #25
  %411 = icmp eq i32 %410, 0
  br i1 %411, label %412, label %457
412:
  %413 = load ptr, ptr %97, align 8
  %414 = load i32, ptr %390, align 4
  %415 = getelementptr inbounds ptr, ptr %413, i32 %414
  %416 = load ptr, ptr %415, align 4
  %417 = load i32, ptr %388, align 4
  %418 = tail call fastcc zeroext i1 @abi.resolve_type(ptr noundef %416, i32 noundef %417, ptr noundef nonnull %390) #25
  br i1 %418, label %431, label %419
419:
  %420 = getelementptr inbounds nuw i8, ptr %390, i32 4
  %421 = load i32, ptr %420, align 4
  %422 = load ptr, ptr %387, align 8
  %423 = getelementptr inbounds nuw %struct.CarrotColumnDesc, ptr %422, i32 %391
  %424 = load ptr, ptr %423, align 4
  %425 = load ptr, ptr %97, align 8
  %426 = load i32, ptr %390, align 4
  %427 = getelementptr inbounds ptr, ptr %425, i32 %426
  %428 = load ptr, ptr %427, align 4
  %429 = load i32, ptr %388, align 4
  %430 = tail call fastcc i32 @abi.wrong_type(ptr noundef %4, i32 noundef %421, ptr noundef %424, ptr noundef %428, i32 noundef %429, i64 noundef -1, ptr noundef null) #25
  br label %457
431:
  %432 = add nuw nsw i32 %391, 1
  %433 = getelementptr inbounds nuw i8, ptr %390, i32 12
  br label %389
434:
  %435 = phi i32 [ %447, %440 ], [ 0, %394 ]
  %436 = load i32, ptr %388, align 4
  switch i32 %436, label %437 [
    i32 12, label %448
    i32 2, label %448
    i32 1, label %448
  ]
437:
  %438 = load i32, ptr %135, align 8
  %439 = icmp slt i32 %435, %438
  br i1 %439, label %440, label %448
440:
  %441 = load ptr, ptr %71, align 8
  %442 = getelementptr %struct.Source, ptr %441, i32 %129
  %443 = getelementptr %struct.Source, ptr %442, i32 %435
  %444 = getelementptr inbounds nuw i8, ptr %443, i32 10
  %445 = load i8, ptr %444, align 2
  %446 = and i8 %445, -2
  store i8 %446, ptr %444, align 2
  %447 = add nuw nsw i32 %435, 1
  br label %434
448:
  %449 = load i32, ptr %135, align 8
  %450 = add nsw i32 %449, %129
  %451 = load i32, ptr %142, align 8
  %452 = tail call i32 @llvm.umax.i32(i32 %451, i32 1)
  %453 = add nsw i32 %452, %130
  %454 = add nuw i32 %128, 1
  br label %127
455:
  %456 = tail call fastcc i32 @abi.no_memory(ptr noundef %4) #25
  br label %457
457:
  %458 = phi i32 [ %456, %455 ], [ %410, %398 ], [ %430, %419 ], [ %383, %382 ], [ %171, %163 ], [ 0, %127 ]
  tail call fastcc void @abi.give(ptr noundef %2, ptr noundef %93) #25
  %459 = icmp eq i32 %458, 0
  br i1 %459, label %461, label %460
460:
  tail call fastcc void @abi.give(ptr noundef %2, ptr noundef nonnull %53) #25
  br label %462
461:
  store ptr %53, ptr %3, align 4
  br label %462
462:
  call void @llvm.lifetime.end.p0(ptr nonnull %13) #26
  br label %463
463:
  %464 = phi i32 [ %33, %32 ], [ %23, %22 ], [ %27, %26 ], [ %458, %462 ], [ %66, %65 ]
  ret i32 %464
}
define internal fastcc void @abi.put_type(ptr noundef nonnull captures(none) %0, ptr noundef readonly captures(none) %1) unnamed_addr #2 {
  %3 = load ptr, ptr %1, align 8
  %4 = icmp eq ptr %3, null
  %5 = select i1 %4, ptr @abi.str.71, ptr %3
  %6 = getelementptr inbounds nuw i8, ptr %1, i32 36
  %7 = load ptr, ptr %6, align 4
  %8 = icmp eq ptr %7, null
  br i1 %8, label %14, label %9
9:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.72) #25
  %10 = load ptr, ptr %6, align 4
  %11 = load ptr, ptr %10, align 8
  %12 = icmp eq ptr %11, null
  %13 = select i1 %12, ptr @abi.str.71, ptr %11
  br label %14
14:
  %15 = phi ptr [ %13, %9 ], [ %5, %2 ]
  %16 = tail call fastcc i32 @abi.type_of(ptr noundef nonnull %15) #25
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %21, label %18
18:
  %19 = getelementptr inbounds nuw ptr, ptr @abi.type_names, i32 %16
  %20 = load ptr, ptr %19, align 4
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef %20) #25
  br label %21
21:
  %22 = getelementptr inbounds nuw i8, ptr %15, i32 1
  br label %23
23:
  %24 = phi i32 [ %16, %21 ], [ %45, %44 ]
  %25 = phi i32 [ 0, %21 ], [ %46, %44 ]
  %26 = icmp eq i32 %24, 0
  %27 = icmp samesign ult i32 %25, 23
  %28 = select i1 %26, i1 %27, i1 false
  br i1 %28, label %30, label %29
29:
  br i1 %26, label %47, label %48
30:
  %31 = getelementptr inbounds nuw [2 x ptr], ptr @abi.put_type.known, i32 %25
  %32 = load ptr, ptr %31, align 4
  %33 = tail call fastcc zeroext i1 @abi.starts(ptr noundef nonnull %15, ptr noundef %32) #25
  br i1 %33, label %34, label %44
34:
  %35 = load i8, ptr %22, align 1
  %36 = icmp eq i8 %35, 0
  br i1 %36, label %41, label %37
37:
  %38 = getelementptr inbounds nuw i8, ptr %32, i32 1
  %39 = load i8, ptr %38, align 1
  %40 = icmp eq i8 %39, 0
  br i1 %40, label %44, label %41
41:
  %42 = getelementptr inbounds nuw i8, ptr %31, i32 4
  %43 = load ptr, ptr %42, align 4
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef %43) #25
  br label %44
44:
  %45 = phi i32 [ 1, %41 ], [ 0, %37 ], [ 0, %30 ]
  %46 = add nuw nsw i32 %25, 1
  br label %23
47:
  tail call fastcc void @abi.put_name(ptr noundef %0, ptr noundef nonnull %15) #25
  br label %48
48:
  %49 = tail call fastcc zeroext i1 @abi.starts(ptr noundef nonnull %15, ptr noundef nonnull @abi.str.9) #25
  br i1 %49, label %50, label %52
50:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.73) #25
  %51 = getelementptr inbounds nuw i8, ptr %15, i32 3
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull %51) #25
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.74) #25
  br label %52
52:
  %53 = load ptr, ptr %6, align 4
  %54 = icmp eq ptr %53, null
  br i1 %54, label %56, label %55
55:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.75) #25
  br label %56
56:
  ret void
}
define internal fastcc void @abi.copy(ptr noundef nonnull %0, ptr noundef %1, i32 noundef %2) unnamed_addr #3 {
  %4 = tail call ptr @memcpy(ptr noundef nonnull %0, ptr noundef %1, i32 noundef %2) #25
  ret void
}
define internal fastcc range(i32 0, 14) i32 @abi.type_of(ptr noundef readonly captures(address_is_null) %0) unnamed_addr #12 {
  %2 = icmp eq ptr %0, null
  %3 = getelementptr inbounds nuw i8, ptr %0, i32 1
  br i1 %2, label %21, label %4
4:
  %5 = load i8, ptr %0, align 1
  %6 = icmp eq i8 %5, 0
  br i1 %6, label %21, label %7
7:
  %8 = load i8, ptr %3, align 1
  %9 = freeze i8 %8
  %10 = icmp eq i8 %9, 0
  br i1 %10, label %11, label %21
11:
  %12 = phi i32 [ %20, %19 ], [ 1, %7 ]
  %13 = icmp eq i32 %12, 14
  br i1 %13, label %21, label %14
14:
  %15 = shl nuw nsw i32 %12, 1
  %16 = getelementptr inbounds nuw i8, ptr @abi.formats, i32 %15
  %17 = load i8, ptr %16, align 1
  %18 = icmp eq i8 %17, %5
  br i1 %18, label %21, label %19
19:
  %20 = add nuw nsw i32 %12, 1
  br label %11
21:
  %22 = phi i32 [ 0, %1 ], [ 0, %4 ], [ 0, %7 ], [ %12, %14 ], [ 0, %11 ]
  ret i32 %22
}
define internal fastcc noundef zeroext i1 @abi.starts(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) unnamed_addr #12 {
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
define internal fastcc noundef ptr @abi.slot_of(ptr noundef nonnull readonly captures(none) %0, ptr noundef readonly captures(none) %1) unnamed_addr #13 {
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
  %38 = tail call fastcc zeroext i1 @abi.same(ptr noundef nonnull %37, ptr noundef %1) #25
  %39 = add i32 %21, 1
  br i1 %38, label %40, label %20
40:
  ret ptr %23
}
define internal fastcc i32 @abi.lookup(ptr noundef nonnull readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2, ptr noundef writeonly captures(none) initializes((0, 4)) %3, ptr noundef %4) unnamed_addr #5 {
  %6 = alloca %struct.Text, align 4
  %7 = tail call fastcc ptr @abi.slot_of(ptr noundef %0, ptr noundef %1) #25
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
  %15 = tail call fastcc i32 @abi.missing_column(ptr noundef %4, i32 noundef %2, ptr noundef %1, ptr noundef %14) #25
  br label %18
16:
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #26
  call fastcc void @abi.begin_column(ptr noundef %6, ptr noundef %4, i32 noundef 2, i32 noundef %2, ptr noundef %1) #25
  call fastcc void @abi.put(ptr noundef %6, ptr noundef nonnull @abi.str.90) #25
  %17 = call fastcc i32 @abi.end(ptr noundef %6) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #26
  br label %18
18:
  %19 = phi i32 [ %15, %13 ], [ %17, %16 ], [ 0, %5 ]
  ret i32 %19
}
define internal fastcc zeroext i1 @abi.resolve_type(ptr noundef readonly captures(none) %0, i32 noundef %1, ptr noundef writeonly captures(none) initializes((9, 10)) %2) unnamed_addr #14 {
  %4 = load ptr, ptr %0, align 8
  %5 = tail call fastcc i32 @abi.type_of(ptr noundef %4) #25
  %6 = getelementptr inbounds nuw i8, ptr %2, i32 9
  store i8 0, ptr %6, align 1
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 36
  %8 = load ptr, ptr %7, align 4
  %9 = icmp eq ptr %8, null
  br i1 %9, label %23, label %10
10:
  %11 = add nsw i32 %5, -3
  %12 = icmp ult i32 %11, 8
  br i1 %12, label %13, label %51
13:
  %14 = getelementptr inbounds nuw i8, ptr %8, i32 36
  %15 = load ptr, ptr %14, align 4
  %16 = icmp eq ptr %15, null
  br i1 %16, label %17, label %51
17:
  %18 = trunc nuw nsw i32 %5 to i8
  store i8 %18, ptr %6, align 1
  %19 = load ptr, ptr %7, align 4
  %20 = load ptr, ptr %19, align 8
  %21 = tail call fastcc i32 @abi.type_of(ptr noundef %20) #25
  %22 = icmp eq i32 %21, 13
  br i1 %22, label %51, label %23
23:
  %24 = phi i32 [ %21, %17 ], [ %5, %3 ]
  %25 = trunc nuw nsw i32 %24 to i8
  %26 = getelementptr inbounds nuw i8, ptr %2, i32 8
  store i8 %25, ptr %26, align 4
  %27 = icmp eq i32 %24, 0
  br i1 %27, label %51, label %28
28:
  switch i32 %1, label %29 [
    i32 12, label %51
    i32 2, label %51
    i32 1, label %51
  ]
29:
  %30 = icmp eq i32 %24, %1
  %31 = icmp eq i32 %24, 13
  %32 = or i1 %31, %30
  br i1 %32, label %51, label %33
33:
  %34 = add i32 %1, -3
  %35 = icmp ult i32 %34, 8
  br i1 %35, label %36, label %51
36:
  %37 = icmp eq i32 %24, 11
  br i1 %37, label %51, label %38
38:
  %39 = add nsw i32 %24, -3
  %40 = icmp ult i32 %39, 8
  br i1 %40, label %41, label %51
41:
  %42 = getelementptr inbounds nuw i8, ptr @abi.sizes, i32 %24
  %43 = load i8, ptr %42, align 1
  %44 = getelementptr inbounds nuw i8, ptr @abi.sizes, i32 %1
  %45 = load i8, ptr %44, align 1
  %46 = icmp ult i8 %43, %45
  br i1 %46, label %47, label %51
47:
  %48 = icmp samesign ult i32 %34, 4
  %49 = icmp samesign ugt i32 %24, 6
  %50 = or i1 %48, %49
  br label %51
51:
  %52 = phi i1 [ false, %17 ], [ false, %10 ], [ false, %13 ], [ false, %23 ], [ false, %33 ], [ true, %36 ], [ false, %38 ], [ true, %28 ], [ true, %29 ], [ false, %41 ], [ %50, %47 ], [ true, %28 ], [ true, %28 ]
  ret i1 %52
}
define internal fastcc i32 @abi.wrong_type(ptr noundef %0, i32 noundef %1, ptr noundef readonly captures(none) %2, ptr noundef readonly captures(none) %3, i32 noundef %4, i64 noundef %5, ptr noundef readonly captures(address_is_null) %6) unnamed_addr #2 {
  %8 = alloca %struct.Text, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #26
  call fastcc void @abi.begin_column(ptr noundef %8, ptr noundef %0, i32 noundef 2, i32 noundef %1, ptr noundef %2) #25
  call fastcc void @abi.put(ptr noundef %8, ptr noundef nonnull @abi.str.107) #25
  call fastcc void @abi.put_type(ptr noundef %8, ptr noundef %3) #25
  call fastcc void @abi.put(ptr noundef %8, ptr noundef nonnull @abi.str.108) #25
  %9 = icmp sgt i64 %5, -1
  br i1 %9, label %10, label %11
10:
  call fastcc void @abi.put(ptr noundef %8, ptr noundef nonnull @abi.str.109) #25
  call fastcc void @abi.put_int(ptr noundef %8, i64 noundef %5) #25
  call fastcc void @abi.put(ptr noundef %8, ptr noundef nonnull @abi.str.110) #25
  br label %11
11:
  switch i32 %4, label %14 [
    i32 12, label %12
    i32 2, label %12
    i32 1, label %12
  ]
12:
  %13 = select i1 %9, ptr @abi.str.111, ptr @abi.str.112
  call fastcc void @abi.put(ptr noundef %8, ptr noundef nonnull %13) #25
  br label %17
14:
  %15 = getelementptr inbounds ptr, ptr @abi.type_names, i32 %4
  %16 = load ptr, ptr %15, align 4
  call fastcc void @abi.put(ptr noundef %8, ptr noundef %16) #25
  switch i32 %4, label %17 [
    i32 11, label %19
    i32 7, label %19
    i32 3, label %19
  ]
17:
  %18 = phi ptr [ @abi.str.113, %12 ], [ @abi.str.114, %14 ]
  call fastcc void @abi.put(ptr noundef %8, ptr noundef nonnull %18) #25
  br label %19
19:
  %20 = icmp eq ptr %6, null
  br i1 %20, label %22, label %21
21:
  call fastcc void @abi.put(ptr noundef %8, ptr noundef nonnull @abi.str.115) #25
  call fastcc void @abi.put(ptr noundef %8, ptr noundef nonnull %6) #25
  br label %22
22:
  %23 = call fastcc i32 @abi.end(ptr noundef %8) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #26
  ret i32 %23
}
define internal fastcc i32 @abi.missing_column(ptr noundef %0, i32 noundef %1, ptr noundef readonly captures(none) %2, ptr noundef readonly captures(none) %3) unnamed_addr #2 {
  %5 = alloca %struct.Text, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #26
  call fastcc void @abi.begin_column(ptr noundef %5, ptr noundef %0, i32 noundef 2, i32 noundef %1, ptr noundef %2) #25
  call fastcc void @abi.put(ptr noundef %5, ptr noundef nonnull @abi.str.91) #25
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
  call fastcc void @abi.put(ptr noundef %5, ptr noundef nonnull @abi.str.20) #25
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
  call fastcc void @abi.put_name(ptr noundef %5, ptr noundef nonnull %32) #25
  %33 = add nuw nsw i64 %11, 1
  br label %10
34:
  %35 = icmp eq i64 %12, 0
  br i1 %35, label %36, label %38
36:
  call fastcc void @abi.put(ptr noundef %5, ptr noundef nonnull @abi.str.92) #25
  %37 = load i64, ptr %6, align 8
  br label %38
38:
  %39 = phi i64 [ %37, %36 ], [ %12, %34 ]
  %40 = icmp slt i64 %11, %39
  br i1 %40, label %41, label %44
41:
  call fastcc void @abi.put(ptr noundef %5, ptr noundef nonnull @abi.str.93) #25
  %42 = load i64, ptr %6, align 8
  %43 = sub nsw i64 %42, %11
  call fastcc void @abi.put_int(ptr noundef %5, i64 noundef %43) #25
  call fastcc void @abi.put(ptr noundef %5, ptr noundef nonnull @abi.str.94) #25
  br label %44
44:
  %45 = call fastcc i32 @abi.end(ptr noundef %5) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #26
  ret i32 %45
}
define internal fastcc void @abi.begin_column(ptr noundef nonnull captures(none) initializes((0, 16)) %0, ptr noundef %1, i32 noundef range(i32 2, 4) %2, i32 noundef %3, ptr noundef readonly captures(none) %4) unnamed_addr #8 {
  tail call fastcc void @abi.begin(ptr noundef %0, ptr noundef %1, i32 noundef %2, i64 noundef -1, i32 noundef %3) #25
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.95) #25
  tail call fastcc void @abi.put_name(ptr noundef %0, ptr noundef %4) #25
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.96) #25
  ret void
}
define internal fastcc i64 @abi.product(i64 noundef %0, i64 noundef %1) unnamed_addr #4 {
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
define internal fastcc i32 @abi.length(ptr noundef readonly captures(none) %0) unnamed_addr #12 {
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
define internal fastcc noundef zeroext i1 @abi.json_int(ptr noundef nonnull captures(none) %0, ptr noundef nonnull writeonly captures(none) %1) unnamed_addr #14 {
  %3 = tail call fastcc zeroext i8 @abi.peek(ptr noundef %0) #25
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
define internal fastcc zeroext range(i8 11, 9) i8 @abi.peek(ptr noundef nonnull captures(none) %0) unnamed_addr #14 {
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
define internal fastcc noundef zeroext i1 @abi.metadata_find(ptr noundef %0, ptr noundef readonly captures(none) %1, ptr noundef nonnull writeonly captures(none) %2) unnamed_addr #14 {
  %4 = alloca ptr, align 4
  store ptr %0, ptr %4, align 4
  %5 = icmp eq ptr %0, null
  br i1 %5, label %43, label %6
6:
  %7 = call fastcc i32 @abi.metadata_int(ptr noundef %4) #25
  %8 = getelementptr inbounds nuw i8, ptr %2, i32 4
  %9 = tail call i32 @llvm.smax.i32(i32 %7, i32 0)
  br label %10
10:
  %11 = phi i32 [ 0, %6 ], [ %42, %41 ]
  %12 = icmp ne i32 %11, %9
  br i1 %12, label %13, label %43
13:
  %14 = call fastcc i32 @abi.metadata_int(ptr noundef %4) #25
  %15 = load ptr, ptr %4, align 4
  %16 = getelementptr inbounds i8, ptr %15, i32 %14
  store ptr %16, ptr %4, align 4
  %17 = call fastcc i32 @abi.metadata_int(ptr noundef %4) #25
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
define internal fastcc noundef zeroext i1 @abi.eat(ptr noundef nonnull captures(none) %0, i8 noundef zeroext range(i8 34, 126) %1) unnamed_addr #14 {
  %3 = tail call fastcc zeroext i8 @abi.peek(ptr noundef %0) #25
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
define internal fastcc noundef zeroext i1 @abi.json_string(ptr noundef nonnull captures(none) %0, ptr noundef nonnull writeonly captures(none) %1, i32 noundef range(i32 2, 65) %2) unnamed_addr #14 {
  %4 = tail call fastcc zeroext i1 @abi.eat(ptr noundef %0, i8 noundef zeroext 34) #25
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
define internal fastcc i32 @abi.metadata_int(ptr noundef nonnull captures(none) %0) unnamed_addr #14 {
  %2 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #26
  %3 = load ptr, ptr %0, align 4
  br label %4
4:
  %5 = phi ptr [ %3, %1 ], [ %11, %10 ]
  %6 = phi i32 [ 0, %1 ], [ %14, %10 ]
  %7 = icmp eq i32 %6, 4
  br i1 %7, label %8, label %10
8:
  %9 = load i32, ptr %2, align 4
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #26
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
define internal fastcc i32 @abi.run(ptr noundef %0, ptr noundef %1, i64 noundef %2, ptr noundef %3, ptr noundef readonly captures(none) %4, ptr noundef %5) unnamed_addr #0 {
  %7 = alloca %struct.Run, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #26
  %8 = icmp ne ptr %0, null
  %9 = icmp ne ptr %1, null
  %10 = and i1 %8, %9
  br i1 %10, label %11, label %15
11:
  %12 = getelementptr inbounds nuw i8, ptr %1, i32 52
  %13 = load ptr, ptr %12, align 4
  %14 = icmp eq ptr %13, null
  br i1 %14, label %15, label %17
15:
  %16 = tail call fastcc i32 @abi.fail(ptr noundef %5, i32 noundef 1, ptr noundef nonnull @abi.str.117) #25
  br label %204
17:
  %18 = load i64, ptr %1, align 8
  %19 = icmp ult i64 %18, 1152921504606846976
  br i1 %19, label %20, label %38
20:
  %21 = getelementptr inbounds nuw i8, ptr %1, i32 16
  %22 = load i64, ptr %21, align 8
  %23 = icmp ugt i64 %22, 1152921504606846975
  %24 = icmp samesign ugt i64 %18, 1073741823
  %25 = select i1 %23, i1 true, i1 %24
  br i1 %25, label %38, label %26
26:
  %27 = getelementptr inbounds nuw i8, ptr %1, i32 32
  %28 = load i64, ptr %27, align 8
  %29 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %30 = load i64, ptr %29, align 8
  %31 = icmp eq i64 %28, %30
  br i1 %31, label %32, label %38
32:
  %33 = icmp eq i64 %28, 0
  br i1 %33, label %40, label %34
34:
  %35 = getelementptr inbounds nuw i8, ptr %1, i32 44
  %36 = load ptr, ptr %35, align 4
  %37 = icmp eq ptr %36, null
  br i1 %37, label %38, label %40
38:
  %39 = tail call fastcc i32 @abi.fail(ptr noundef %5, i32 noundef 3, ptr noundef nonnull @abi.str.118) #25
  br label %204
40:
  store ptr %0, ptr %7, align 8
  %41 = getelementptr inbounds nuw i8, ptr %7, i32 4
  store ptr %1, ptr %41, align 4
  %42 = getelementptr inbounds nuw i8, ptr %7, i32 8
  store ptr %5, ptr %42, align 8
  %43 = getelementptr inbounds nuw i8, ptr %7, i32 16
  store i64 %18, ptr %43, align 8
  %44 = getelementptr inbounds nuw i8, ptr %7, i32 24
  store i64 %2, ptr %44, align 8
  %45 = icmp ne ptr %3, null
  br i1 %45, label %46, label %195
46:
  %47 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 52), align 4
  %48 = getelementptr inbounds nuw i8, ptr %0, i32 12
  %49 = load i32, ptr %48, align 4
  %50 = getelementptr inbounds %struct.CarrotOutputSet, ptr %47, i32 %49
  %51 = getelementptr inbounds nuw i8, ptr %50, i32 4
  %52 = load i32, ptr %51, align 4
  %53 = sext i32 %52 to i64
  %54 = tail call fastcc zeroext i1 @abi.array_node(ptr noundef nonnull %0, ptr noundef nonnull %3, i64 noundef %18, i32 noundef 1, i64 noundef %53, i1 noundef zeroext false) #25
  br i1 %54, label %55, label %193
55:
  %56 = getelementptr inbounds nuw i8, ptr %3, i32 44
  %57 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 48), align 8
  %58 = getelementptr inbounds nuw i8, ptr %50, i32 12
  %59 = trunc nuw nsw i64 %18 to i32
  br label %60
60:
  %61 = phi i32 [ %192, %191 ], [ 0, %55 ]
  %62 = load i32, ptr %51, align 4
  %63 = icmp slt i32 %61, %62
  br i1 %63, label %64, label %195
64:
  %65 = load ptr, ptr %56, align 4
  %66 = getelementptr inbounds nuw ptr, ptr %65, i32 %61
  %67 = load ptr, ptr %66, align 4
  %68 = load ptr, ptr %58, align 4
  %69 = getelementptr inbounds nuw i32, ptr %68, i32 %61
  %70 = load i32, ptr %69, align 4
  %71 = getelementptr inbounds %struct.CarrotOutputDesc, ptr %57, i32 %70
  %72 = getelementptr inbounds nuw i8, ptr %71, i32 16
  %73 = load i64, ptr %72, align 8
  %74 = tail call i64 @llvm.umin.i64(i64 %73, i64 4294967295)
  %75 = trunc nuw i64 %74 to i32
  %76 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %59, i32 %75)
  %77 = extractvalue { i32, i1 } %76, 1
  %78 = extractvalue { i32, i1 } %76, 0
  %79 = select i1 %77, i32 -1, i32 %78
  %80 = getelementptr inbounds nuw i8, ptr %71, i32 8
  %81 = load i32, ptr %80, align 8
  %82 = icmp eq i32 %81, 0
  br i1 %82, label %91, label %83
83:
  %84 = icmp ugt i32 %79, 2147483646
  br i1 %84, label %188, label %85
85:
  %86 = tail call fastcc zeroext i1 @abi.array_node(ptr noundef nonnull %0, ptr noundef %67, i64 noundef %18, i32 noundef 1, i64 noundef 1, i1 noundef zeroext false) #25
  br i1 %86, label %87, label %188
87:
  %88 = getelementptr inbounds nuw i8, ptr %67, i32 44
  %89 = load ptr, ptr %88, align 4
  %90 = load ptr, ptr %89, align 4
  br label %91
91:
  %92 = phi ptr [ %90, %87 ], [ %67, %64 ]
  %93 = zext i32 %79 to i64
  %94 = getelementptr inbounds nuw i8, ptr %71, i32 24
  %95 = load ptr, ptr %94, align 8
  %96 = icmp ne ptr %95, null
  %97 = tail call fastcc zeroext i1 @abi.array_node(ptr noundef nonnull %0, ptr noundef %92, i64 noundef %93, i32 noundef 2, i64 noundef 0, i1 noundef zeroext %96) #25
  br i1 %97, label %98, label %188
98:
  %99 = getelementptr inbounds nuw i8, ptr %71, i32 4
  %100 = load i32, ptr %99, align 4
  %101 = icmp eq i32 %100, 11
  br i1 %101, label %102, label %105
102:
  %103 = tail call noundef i32 @llvm.uadd.sat.i32(i32 %79, i32 7)
  %104 = lshr i32 %103, 3
  br label %113
105:
  %106 = getelementptr inbounds i8, ptr @abi.sizes, i32 %100
  %107 = load i8, ptr %106, align 1
  %108 = zext i8 %107 to i32
  %109 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %79, i32 %108)
  %110 = extractvalue { i32, i1 } %109, 1
  %111 = extractvalue { i32, i1 } %109, 0
  %112 = select i1 %110, i32 -1, i32 %111
  br label %113
113:
  %114 = phi i32 [ %104, %102 ], [ %112, %105 ]
  %115 = tail call fastcc ptr @abi.take(ptr noundef nonnull %0, i32 noundef %114) #25
  %116 = getelementptr inbounds nuw i8, ptr %92, i32 40
  %117 = load ptr, ptr %116, align 8
  %118 = getelementptr inbounds nuw i8, ptr %117, i32 4
  store ptr %115, ptr %118, align 4
  %119 = icmp eq ptr %115, null
  br i1 %119, label %188, label %120
120:
  %121 = load i32, ptr %99, align 4
  %122 = icmp eq i32 %121, 11
  br i1 %122, label %123, label %127
123:
  %124 = load ptr, ptr %116, align 8
  %125 = getelementptr inbounds nuw i8, ptr %124, i32 4
  %126 = load ptr, ptr %125, align 4
  tail call fastcc void @abi.clear(ptr noundef %126, i32 noundef %114) #25
  br label %127
127:
  %128 = load ptr, ptr %94, align 8
  %129 = icmp eq ptr %128, null
  br i1 %129, label %191, label %130
130:
  %131 = getelementptr inbounds nuw i8, ptr %92, i32 48
  %132 = load ptr, ptr %131, align 8
  %133 = getelementptr inbounds nuw i8, ptr %71, i32 28
  %134 = load i32, ptr %133, align 4
  %135 = sext i32 %134 to i64
  %136 = tail call fastcc zeroext i1 @abi.array_node(ptr noundef nonnull %0, ptr noundef %132, i64 noundef %135, i32 noundef 3, i64 noundef 0, i1 noundef zeroext false) #25
  br i1 %136, label %137, label %188
137:
  %138 = tail call i64 @llvm.umin.i64(i64 %135, i64 4294967295)
  %139 = trunc nuw i64 %138 to i32
  %140 = add i32 %139, 1
  %141 = icmp ugt i32 %140, 1073741823
  %142 = shl nuw i32 %140, 2
  %143 = select i1 %141, i32 -1, i32 %142
  %144 = tail call fastcc ptr @abi.take(ptr noundef nonnull %0, i32 noundef %143) #25
  %145 = getelementptr inbounds nuw i8, ptr %132, i32 40
  %146 = load ptr, ptr %145, align 8
  %147 = getelementptr inbounds nuw i8, ptr %146, i32 4
  store ptr %144, ptr %147, align 4
  %148 = icmp eq ptr %144, null
  br i1 %148, label %188, label %149
149:
  store i32 0, ptr %144, align 4
  %150 = tail call i32 @llvm.smax.i32(i32 %134, i32 0)
  br label %151
151:
  %152 = phi i32 [ 0, %149 ], [ %169, %165 ]
  %153 = phi i32 [ 0, %149 ], [ %170, %165 ]
  %154 = icmp eq i32 %153, %150
  br i1 %154, label %155, label %165
155:
  %156 = getelementptr inbounds i32, ptr %144, i32 %134
  %157 = load i32, ptr %156, align 4
  %158 = sext i32 %157 to i64
  %159 = tail call i64 @llvm.umin.i64(i64 %158, i64 4294967295)
  %160 = trunc nuw i64 %159 to i32
  %161 = tail call fastcc ptr @abi.take(ptr noundef nonnull %0, i32 noundef %160) #25
  %162 = load ptr, ptr %145, align 8
  %163 = getelementptr inbounds nuw i8, ptr %162, i32 8
  store ptr %161, ptr %163, align 4
  %164 = icmp eq ptr %161, null
  br i1 %164, label %188, label %172
165:
  %166 = getelementptr inbounds nuw ptr, ptr %128, i32 %153
  %167 = load ptr, ptr %166, align 4
  %168 = tail call fastcc i32 @abi.length(ptr noundef %167) #25
  %169 = add nsw i32 %168, %152
  %170 = add nuw i32 %153, 1
  %171 = getelementptr inbounds nuw i32, ptr %144, i32 %170
  store i32 %169, ptr %171, align 4
  br label %151
172:
  %173 = phi i32 [ %181, %175 ], [ 0, %155 ]
  %174 = icmp eq i32 %173, %150
  br i1 %174, label %191, label %175
175:
  %176 = getelementptr inbounds nuw i32, ptr %144, i32 %173
  %177 = load i32, ptr %176, align 4
  %178 = getelementptr inbounds i8, ptr %161, i32 %177
  %179 = getelementptr inbounds nuw ptr, ptr %128, i32 %173
  %180 = load ptr, ptr %179, align 4
  %181 = add nuw i32 %173, 1
  %182 = getelementptr inbounds nuw i32, ptr %144, i32 %181
  %183 = load i32, ptr %182, align 4
  %184 = sub nsw i32 %183, %177
  %185 = sext i32 %184 to i64
  %186 = tail call i64 @llvm.umin.i64(i64 %185, i64 4294967295)
  %187 = trunc nuw i64 %186 to i32
  tail call fastcc void @abi.copy(ptr noundef %178, ptr noundef %180, i32 noundef %187) #25
  br label %172
188:
  %189 = getelementptr inbounds nuw i8, ptr %3, i32 52
  %190 = load ptr, ptr %189, align 4
  tail call void %190(ptr noundef nonnull %3) #27
  br label %193
191:
  %192 = add nuw nsw i32 %61, 1
  br label %60
193:
  %194 = tail call fastcc i32 @abi.no_memory(ptr noundef %5) #25
  br label %204
195:
  %196 = icmp eq i64 %18, 0
  br i1 %196, label %204, label %197
197:
  %198 = call fastcc i32 @abi.run_rows(ptr noundef %7, ptr noundef %3, ptr noundef %4) #25
  %199 = icmp ne i32 %198, 0
  %200 = and i1 %45, %199
  br i1 %200, label %201, label %204
201:
  %202 = getelementptr inbounds nuw i8, ptr %3, i32 52
  %203 = load ptr, ptr %202, align 4
  call void %203(ptr noundef nonnull %3) #27
  br label %204
204:
  %205 = phi i32 [ %39, %38 ], [ %16, %15 ], [ %194, %193 ], [ %198, %201 ], [ %198, %197 ], [ 0, %195 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #26
  ret i32 %205
}
define internal fastcc i32 @abi.run_rows(ptr noundef nonnull %0, ptr noundef readonly captures(address_is_null) %1, ptr noundef readonly captures(none) %2) unnamed_addr #3 {
  %4 = alloca %struct.Value, align 8
  %5 = alloca %struct.Block, align 8
  %6 = alloca ptr, align 4
  %7 = alloca [65536 x i8], align 64
  %8 = alloca %struct.Work, align 4
  %9 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #26
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #26
  %10 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 52), align 4
  %11 = load ptr, ptr %0, align 8
  %12 = getelementptr inbounds nuw i8, ptr %11, i32 12
  %13 = load i32, ptr %12, align 4
  %14 = getelementptr inbounds %struct.CarrotOutputSet, ptr %10, i32 %13
  store ptr %14, ptr %8, align 4
  %15 = icmp ne ptr %1, null
  %16 = getelementptr inbounds nuw i8, ptr %8, i32 4
  %17 = zext i1 %15 to i8
  store i8 %17, ptr %16, align 4
  %18 = getelementptr inbounds nuw i8, ptr %8, i32 8
  store i32 -1, ptr %18, align 4
  %19 = getelementptr inbounds nuw i8, ptr %8, i32 12
  store i8 0, ptr %19, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #26
  %20 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 56), align 8
  %21 = icmp eq i64 %20, 0
  %22 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %23 = load i64, ptr %22, align 8
  %24 = tail call i64 @llvm.smin.i64(i64 %20, i64 %23)
  %25 = select i1 %21, i64 %23, i64 %24
  %26 = tail call i64 @llvm.umin.i64(i64 %25, i64 4294967295)
  %27 = trunc nuw i64 %26 to i32
  store i32 %27, ptr %9, align 4
  %28 = xor i1 %15, true
  %29 = call fastcc ptr @abi.work_memory(ptr noundef %8, ptr noundef nonnull %0, ptr noundef nonnull %11, ptr noundef %7, ptr noundef %9, i1 noundef zeroext %28) #25
  %30 = icmp eq ptr %29, null
  br i1 %30, label %31, label %35
31:
  %32 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %33 = load ptr, ptr %32, align 8
  %34 = call fastcc i32 @abi.no_memory(ptr noundef %33) #25
  br label %769
35:
  %36 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %37 = load ptr, ptr %36, align 4
  %38 = call fastcc ptr @abi.bitmap(ptr noundef %37) #25
  %39 = getelementptr inbounds nuw i8, ptr %0, i32 32
  store ptr %38, ptr %39, align 8
  %40 = getelementptr inbounds nuw i8, ptr %37, i32 16
  %41 = load i64, ptr %40, align 8
  %42 = getelementptr inbounds nuw i8, ptr %0, i32 40
  store i64 %41, ptr %42, align 8
  %43 = getelementptr inbounds nuw i8, ptr %0, i32 48
  store i64 1, ptr %43, align 8
  %44 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 28), align 4
  %45 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 44), align 4
  %46 = getelementptr inbounds nuw i8, ptr %0, i32 64
  %47 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %48 = call i32 @llvm.smax.i32(i32 %44, i32 0)
  br label %49
49:
  %50 = phi i32 [ 0, %35 ], [ %248, %247 ]
  %51 = icmp eq i32 %50, %48
  br i1 %51, label %249, label %52
52:
  %53 = load ptr, ptr %0, align 8
  %54 = getelementptr inbounds nuw i8, ptr %53, i32 36
  %55 = load ptr, ptr %54, align 4
  %56 = getelementptr inbounds nuw %struct.Feed, ptr %55, i32 %50
  %57 = getelementptr inbounds nuw i8, ptr %56, i32 4
  %58 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %45, i32 %50
  %59 = getelementptr inbounds nuw i8, ptr %56, i32 8
  %60 = getelementptr inbounds nuw i8, ptr %58, i32 32
  %61 = getelementptr inbounds nuw i8, ptr %56, i32 16
  br label %62
62:
  %63 = phi i32 [ 0, %52 ], [ %246, %245 ]
  %64 = load i32, ptr %56, align 8
  %65 = icmp slt i32 %63, %64
  br i1 %65, label %66, label %247
66:
  %67 = load ptr, ptr %0, align 8
  %68 = getelementptr inbounds nuw i8, ptr %67, i32 40
  %69 = load ptr, ptr %68, align 8
  %70 = load i32, ptr %57, align 4
  %71 = getelementptr %struct.Source, ptr %69, i32 %70
  %72 = getelementptr %struct.Source, ptr %71, i32 %63
  %73 = load i8, ptr %59, align 8
  %74 = trunc nuw i8 %73 to i1
  br i1 %74, label %78, label %75
75:
  %76 = load ptr, ptr %60, align 8
  %77 = getelementptr inbounds nuw %struct.CarrotColumnDesc, ptr %76, i32 %63
  br label %78
78:
  %79 = phi ptr [ %77, %75 ], [ %58, %66 ]
  %80 = load ptr, ptr %79, align 4
  %81 = load ptr, ptr %46, align 8
  %82 = load ptr, ptr %36, align 4
  %83 = getelementptr inbounds nuw i8, ptr %82, i32 44
  %84 = load ptr, ptr %83, align 4
  %85 = load i32, ptr %72, align 4
  %86 = getelementptr inbounds ptr, ptr %84, i32 %85
  %87 = load ptr, ptr %86, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #26
  store ptr null, ptr %6, align 4
  %88 = getelementptr inbounds nuw i8, ptr %82, i32 16
  %89 = load i64, ptr %88, align 8
  %90 = load i64, ptr %47, align 8
  %91 = getelementptr inbounds nuw i8, ptr %72, i32 11
  %92 = load i8, ptr %91, align 1
  %93 = call i8 @llvm.smax.i8(i8 %92, i8 0)
  %94 = zext nneg i8 %93 to i32
  br label %95
95:
  %96 = phi i32 [ 0, %78 ], [ %112, %108 ]
  %97 = phi i64 [ 1, %78 ], [ %111, %108 ]
  %98 = icmp eq i32 %96, %94
  br i1 %98, label %99, label %108
99:
  %100 = getelementptr %struct.Column, ptr %81, i32 %70
  %101 = getelementptr %struct.Column, ptr %100, i32 %63
  %102 = add nsw i64 %90, %89
  %103 = getelementptr inbounds nuw i8, ptr %101, i32 44
  store i32 0, ptr %103, align 4
  %104 = getelementptr inbounds nuw i8, ptr %101, i32 4
  store ptr null, ptr %104, align 4
  store ptr null, ptr %101, align 8
  %105 = getelementptr inbounds nuw i8, ptr %101, i32 8
  store ptr null, ptr %105, align 8
  %106 = getelementptr inbounds nuw i8, ptr %72, i32 8
  %107 = getelementptr inbounds nuw i8, ptr %101, i32 40
  br label %113
108:
  %109 = getelementptr inbounds nuw i64, ptr %61, i32 %96
  %110 = load i64, ptr %109, align 8
  %111 = mul nsw i64 %110, %97
  %112 = add nuw nsw i32 %96, 1
  br label %95
113:
  %114 = phi i64 [ %89, %99 ], [ %189, %188 ]
  %115 = phi i64 [ %102, %99 ], [ %177, %188 ]
  %116 = phi i32 [ 0, %99 ], [ %192, %188 ]
  %117 = phi i64 [ %97, %99 ], [ %180, %188 ]
  %118 = phi i64 [ 1, %99 ], [ %190, %188 ]
  %119 = phi ptr [ %87, %99 ], [ %191, %188 ]
  %120 = icmp eq ptr %119, null
  br i1 %120, label %241, label %121
121:
  %122 = getelementptr inbounds nuw i8, ptr %119, i32 52
  %123 = load ptr, ptr %122, align 4
  %124 = icmp eq ptr %123, null
  br i1 %124, label %241, label %125
125:
  %126 = getelementptr inbounds nuw i8, ptr %119, i32 16
  %127 = load i64, ptr %126, align 8
  %128 = icmp ult i64 %127, 1152921504606846976
  br i1 %128, label %129, label %134
129:
  %130 = load i64, ptr %119, align 8
  %131 = icmp ugt i64 %130, 1152921504606846975
  %132 = icmp slt i64 %130, %115
  %133 = select i1 %131, i1 true, i1 %132
  br i1 %133, label %134, label %137
134:
  %135 = icmp eq i32 %116, 0
  %136 = select i1 %135, ptr @abi.str.121, ptr @abi.str.120
  br label %241
137:
  %138 = add nsw i64 %127, %114
  %139 = load i8, ptr %106, align 4
  %140 = icmp eq i8 %139, 13
  br i1 %140, label %141, label %145
141:
  %142 = load i8, ptr %91, align 1
  %143 = sext i8 %142 to i32
  %144 = icmp eq i32 %116, %143
  br i1 %144, label %148, label %145
145:
  %146 = call fastcc ptr @abi.bitmap(ptr noundef nonnull %119) #25
  %147 = icmp eq ptr %146, null
  br i1 %147, label %157, label %148
148:
  %149 = phi ptr [ %146, %145 ], [ @abi.str.3, %141 ]
  %150 = load ptr, ptr %107, align 8
  %151 = load i32, ptr %103, align 4
  %152 = add nsw i32 %151, 1
  store i32 %152, ptr %103, align 4
  %153 = getelementptr inbounds %struct.Level, ptr %150, i32 %151
  store ptr %149, ptr %153, align 8
  %154 = getelementptr inbounds nuw i8, ptr %153, i32 8
  store i64 %138, ptr %154, align 8
  %155 = getelementptr inbounds nuw i8, ptr %153, i32 16
  store i64 %118, ptr %155, align 8
  %156 = getelementptr inbounds nuw i8, ptr %153, i32 24
  store i64 %117, ptr %156, align 8
  br label %157
157:
  %158 = load i8, ptr %91, align 1
  %159 = sext i8 %158 to i32
  %160 = icmp eq i32 %116, %159
  br i1 %160, label %193, label %161
161:
  %162 = getelementptr inbounds nuw i8, ptr %119, i32 32
  %163 = load i64, ptr %162, align 8
  %164 = icmp eq i64 %163, 1
  br i1 %164, label %165, label %241
165:
  %166 = getelementptr inbounds nuw i8, ptr %119, i32 44
  %167 = load ptr, ptr %166, align 4
  %168 = icmp eq ptr %167, null
  br i1 %168, label %241, label %169
169:
  %170 = getelementptr inbounds nuw i64, ptr %61, i32 %116
  %171 = load i64, ptr %170, align 8
  %172 = load i64, ptr %47, align 8
  %173 = call fastcc i64 @abi.product(i64 noundef %172, i64 noundef %118) #25
  %174 = icmp ult i64 %173, 1152921504606846976
  br i1 %174, label %175, label %241
175:
  %176 = add nsw i64 %173, %138
  %177 = call fastcc i64 @abi.product(i64 noundef %176, i64 noundef %171) #25
  %178 = icmp ult i64 %177, 1152921504606846976
  br i1 %178, label %179, label %241
179:
  %180 = phi i64 [ %187, %184 ], [ 1, %175 ]
  %181 = phi i32 [ %182, %184 ], [ %116, %175 ]
  %182 = add nuw nsw i32 %181, 1
  %183 = icmp slt i32 %182, %159
  br i1 %183, label %184, label %188
184:
  %185 = getelementptr inbounds nuw i64, ptr %61, i32 %182
  %186 = load i64, ptr %185, align 8
  %187 = mul nsw i64 %186, %180
  br label %179
188:
  %189 = mul nsw i64 %171, %138
  %190 = mul nsw i64 %171, %118
  %191 = load ptr, ptr %167, align 4
  %192 = add nuw nsw i32 %116, 1
  br label %113
193:
  %194 = getelementptr inbounds nuw i8, ptr %101, i32 16
  store i64 %138, ptr %194, align 8
  %195 = load i8, ptr %106, align 4
  %196 = icmp ne i8 %195, 13
  %197 = icmp ne i64 %118, 0
  %198 = select i1 %196, i1 %197, i1 false
  br i1 %198, label %199, label %240
199:
  %200 = getelementptr inbounds nuw i8, ptr %72, i32 9
  %201 = load i8, ptr %200, align 1
  %202 = icmp eq i8 %201, 0
  %203 = select i1 %202, i8 %195, i8 %201
  %204 = sext i8 %203 to i32
  %205 = call fastcc ptr @abi.values(ptr noundef nonnull %119, i32 noundef %204, ptr noundef %6) #25
  store ptr %205, ptr %101, align 8
  %206 = load ptr, ptr %6, align 4
  %207 = icmp eq ptr %206, null
  br i1 %207, label %208, label %241
208:
  %209 = load i8, ptr %200, align 1
  %210 = icmp eq i8 %209, 0
  br i1 %210, label %240, label %211
211:
  %212 = getelementptr inbounds nuw i8, ptr %119, i32 48
  %213 = load ptr, ptr %212, align 8
  %214 = icmp eq ptr %213, null
  br i1 %214, label %241, label %215
215:
  %216 = getelementptr inbounds nuw i8, ptr %213, i32 52
  %217 = load ptr, ptr %216, align 4
  %218 = icmp eq ptr %217, null
  br i1 %218, label %241, label %219
219:
  %220 = getelementptr inbounds nuw i8, ptr %213, i32 16
  %221 = load i64, ptr %220, align 8
  %222 = icmp ult i64 %221, 1152921504606846976
  br i1 %222, label %223, label %241
223:
  %224 = load i64, ptr %213, align 8
  %225 = icmp ult i64 %224, 1152921504606846976
  br i1 %225, label %226, label %241
226:
  %227 = getelementptr inbounds nuw i8, ptr %101, i32 24
  store i64 %221, ptr %227, align 8
  %228 = load i64, ptr %213, align 8
  %229 = getelementptr inbounds nuw i8, ptr %101, i32 32
  store i64 %228, ptr %229, align 8
  %230 = call fastcc ptr @abi.bitmap(ptr noundef nonnull %213) #25
  store ptr %230, ptr %105, align 8
  %231 = load i64, ptr %213, align 8
  %232 = icmp eq i64 %231, 0
  br i1 %232, label %233, label %234
233:
  store ptr %205, ptr %104, align 4
  br label %240
234:
  %235 = load i8, ptr %106, align 4
  %236 = sext i8 %235 to i32
  %237 = call fastcc ptr @abi.values(ptr noundef nonnull %213, i32 noundef %236, ptr noundef %6) #25
  %238 = load ptr, ptr %6, align 4
  store ptr %237, ptr %104, align 4
  %239 = icmp eq ptr %238, null
  br i1 %239, label %240, label %241
240:
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #26
  br label %245
241:
  %242 = phi ptr [ @abi.str.124, %211 ], [ %136, %134 ], [ %206, %199 ], [ @abi.str.124, %223 ], [ @abi.str.124, %219 ], [ @abi.str.124, %215 ], [ %238, %234 ], [ @abi.str.123, %175 ], [ @abi.str.122, %165 ], [ @abi.str.119, %121 ], [ @abi.str.123, %169 ], [ @abi.str.122, %161 ], [ @abi.str.119, %113 ]
  %243 = call fastcc i32 @abi.bad_batch(ptr noundef nonnull readonly %0, ptr noundef nonnull readonly %72, ptr noundef readonly %80, ptr noundef nonnull %242) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #26
  %244 = icmp eq i32 %243, 0
  br i1 %244, label %245, label %249
245:
  %246 = add nuw nsw i32 %63, 1
  br label %62
247:
  %248 = add nuw i32 %50, 1
  br label %49
249:
  %250 = phi i32 [ %243, %241 ], [ 0, %49 ]
  %251 = getelementptr inbounds nuw i8, ptr %0, i32 72
  %252 = load ptr, ptr %251, align 8
  %253 = load i32, ptr %9, align 4
  call fastcc void @abi.clear(ptr noundef %252, i32 noundef %253) #25
  %254 = getelementptr inbounds nuw i8, ptr %0, i32 76
  store i8 0, ptr %254, align 4
  %255 = getelementptr inbounds nuw i8, ptr %0, i32 80
  store i64 9223372036854775807, ptr %255, align 8
  %256 = zext i32 %253 to i64
  %257 = getelementptr inbounds nuw i8, ptr %8, i32 20
  %258 = getelementptr inbounds nuw i8, ptr %0, i32 68
  %259 = getelementptr inbounds nuw i8, ptr %5, i32 4
  %260 = getelementptr inbounds nuw i8, ptr %5, i32 8
  %261 = getelementptr inbounds nuw i8, ptr %5, i32 12
  %262 = getelementptr inbounds nuw i8, ptr %5, i32 16
  %263 = getelementptr inbounds nuw i8, ptr %5, i32 20
  %264 = getelementptr inbounds nuw i8, ptr %5, i32 24
  %265 = getelementptr inbounds nuw i8, ptr %5, i32 32
  %266 = getelementptr inbounds nuw i8, ptr %5, i32 40
  %267 = getelementptr inbounds nuw i8, ptr %5, i32 48
  %268 = getelementptr inbounds nuw i8, ptr %4, i32 8
  %269 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %270 = load ptr, ptr %257, align 4
  %271 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 48), align 8
  %272 = getelementptr inbounds nuw i8, ptr %8, i32 28
  %273 = icmp eq ptr %1, null
  %274 = getelementptr inbounds nuw i8, ptr %1, i32 44
  %275 = getelementptr inbounds nuw i8, ptr %8, i32 24
  %276 = load ptr, ptr %8, align 4
  %277 = getelementptr inbounds nuw i8, ptr %276, i32 4
  %278 = getelementptr inbounds nuw i8, ptr %276, i32 12
  %279 = load ptr, ptr %272, align 4
  %280 = load ptr, ptr %275, align 4
  %281 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 136), align 8
  %282 = getelementptr inbounds nuw i8, ptr %8, i32 16
  %283 = load ptr, ptr %282, align 4
  %284 = load i8, ptr %16, align 4
  %285 = trunc nuw i8 %284 to i1
  br label %286
286:
  %287 = phi i32 [ %250, %249 ], [ %743, %742 ]
  %288 = phi i64 [ 0, %249 ], [ %744, %742 ]
  %289 = icmp eq i32 %287, 0
  br i1 %289, label %290, label %293
290:
  %291 = load i64, ptr %47, align 8
  %292 = icmp slt i64 %288, %291
  br i1 %292, label %294, label %293
293:
  br label %745
294:
  %295 = sub nsw i64 %291, %288
  %296 = call i64 @llvm.smin.i64(i64 %295, i64 %256)
  %297 = add nuw nsw i64 %296, %288
  br label %298
298:
  %299 = phi i32 [ 0, %294 ], [ %545, %544 ]
  %300 = icmp eq i32 %299, %48
  br i1 %300, label %546, label %301
301:
  %302 = getelementptr inbounds nuw ptr, ptr %270, i32 %299
  %303 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %45, i32 %299
  %304 = load ptr, ptr %0, align 8
  %305 = getelementptr inbounds nuw i8, ptr %304, i32 36
  %306 = load ptr, ptr %305, align 4
  %307 = getelementptr inbounds nuw %struct.Feed, ptr %306, i32 %299
  %308 = getelementptr inbounds nuw i8, ptr %304, i32 40
  %309 = load ptr, ptr %308, align 8
  %310 = getelementptr inbounds nuw i8, ptr %307, i32 4
  %311 = load i32, ptr %310, align 4
  %312 = getelementptr inbounds %struct.Source, ptr %309, i32 %311
  %313 = load ptr, ptr %46, align 8
  %314 = getelementptr inbounds %struct.Column, ptr %313, i32 %311
  %315 = getelementptr inbounds nuw i8, ptr %303, i32 4
  %316 = load i32, ptr %315, align 4
  %317 = getelementptr inbounds i8, ptr @abi.sizes, i32 %316
  %318 = load i8, ptr %317, align 1
  %319 = zext i8 %318 to i32
  %320 = call fastcc zeroext i1 @abi.borrows(ptr noundef %303, ptr noundef %307, ptr noundef %312) #25
  br i1 %320, label %325, label %321
321:
  %322 = load ptr, ptr %258, align 4
  %323 = getelementptr inbounds nuw ptr, ptr %322, i32 %299
  %324 = load ptr, ptr %323, align 4
  br label %396
325:
  %326 = getelementptr inbounds nuw i8, ptr %314, i32 16
  %327 = load i64, ptr %326, align 8
  %328 = getelementptr inbounds nuw i8, ptr %303, i32 16
  %329 = load i64, ptr %328, align 8
  %330 = mul nsw i64 %329, %288
  %331 = add nsw i64 %330, %327
  %332 = load ptr, ptr %39, align 8
  %333 = icmp eq ptr %332, null
  br i1 %333, label %337, label %334
334:
  %335 = call fastcc i64 @abi.next_null(ptr noundef nonnull readonly %39, i64 noundef %288, i64 noundef %297) #28
  %336 = icmp slt i64 %335, %297
  br i1 %336, label %373, label %337
337:
  %338 = getelementptr inbounds nuw i8, ptr %314, i32 44
  %339 = load i32, ptr %338, align 4
  %340 = getelementptr inbounds nuw i8, ptr %314, i32 40
  %341 = call i32 @llvm.smax.i32(i32 %339, i32 0)
  br label %342
342:
  %343 = phi i32 [ 0, %337 ], [ %357, %356 ]
  %344 = icmp eq i32 %343, %341
  br i1 %344, label %358, label %345
345:
  %346 = load ptr, ptr %340, align 8
  %347 = getelementptr inbounds nuw %struct.Level, ptr %346, i32 %343
  %348 = getelementptr inbounds nuw i8, ptr %347, i32 16
  %349 = load i64, ptr %348, align 8
  %350 = mul nsw i64 %349, %297
  %351 = mul nsw i64 %349, %288
  %352 = icmp slt i64 %351, %350
  br i1 %352, label %353, label %356
353:
  %354 = call fastcc i64 @abi.next_null(ptr noundef nonnull %347, i64 noundef %351, i64 noundef %350) #28
  %355 = icmp slt i64 %354, %350
  br i1 %355, label %373, label %356
356:
  %357 = add nuw i32 %343, 1
  br label %342
358:
  %359 = getelementptr inbounds nuw i8, ptr %312, i32 8
  %360 = load i8, ptr %359, align 4
  %361 = sext i8 %360 to i32
  %362 = getelementptr inbounds nuw i8, ptr %312, i32 10
  %363 = load i8, ptr %362, align 2
  %364 = sext i8 %363 to i32
  %365 = load ptr, ptr %314, align 8
  %366 = mul nsw i64 %329, %296
  %367 = trunc i64 %366 to i32
  %368 = call fastcc zeroext i1 @abi.suspicious(i32 noundef %361, i32 noundef %316, i32 noundef %364, ptr noundef %365, i64 noundef %331, i32 noundef %367) #25
  br i1 %368, label %373, label %369
369:
  %370 = trunc i64 %331 to i32
  %371 = mul i32 %370, %319
  %372 = getelementptr inbounds nuw i8, ptr %365, i32 %371
  store ptr %372, ptr %302, align 4
  br label %544
373:
  %374 = load ptr, ptr %258, align 4
  %375 = getelementptr inbounds nuw ptr, ptr %374, i32 %299
  %376 = load ptr, ptr %375, align 4
  %377 = icmp eq ptr %376, null
  br i1 %377, label %378, label %396
378:
  %379 = call i64 @llvm.umin.i64(i64 %329, i64 4294967295)
  %380 = trunc nuw i64 %379 to i32
  %381 = call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %380, i32 %319)
  %382 = extractvalue { i32, i1 } %381, 1
  %383 = extractvalue { i32, i1 } %381, 0
  %384 = select i1 %382, i32 -1, i32 %383
  %385 = call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %253, i32 %384)
  %386 = extractvalue { i32, i1 } %385, 1
  %387 = extractvalue { i32, i1 } %385, 0
  %388 = select i1 %386, i32 -1, i32 %387
  %389 = call fastcc ptr @abi.take(ptr noundef %304, i32 noundef %388) #25
  %390 = load ptr, ptr %258, align 4
  %391 = getelementptr inbounds nuw ptr, ptr %390, i32 %299
  store ptr %389, ptr %391, align 4
  %392 = load ptr, ptr %258, align 4
  %393 = getelementptr inbounds nuw ptr, ptr %392, i32 %299
  %394 = load ptr, ptr %393, align 4
  %395 = icmp eq ptr %394, null
  br i1 %395, label %540, label %396
396:
  %397 = phi ptr [ %324, %321 ], [ %394, %378 ], [ %376, %373 ]
  store ptr %397, ptr %302, align 4
  %398 = getelementptr inbounds nuw i8, ptr %307, i32 8
  %399 = getelementptr inbounds nuw i8, ptr %303, i32 32
  %400 = getelementptr inbounds nuw i8, ptr %303, i32 16
  br label %401
401:
  %402 = phi i32 [ 0, %396 ], [ %539, %538 ]
  %403 = load i32, ptr %307, align 8
  %404 = icmp slt i32 %402, %403
  br i1 %404, label %405, label %544
405:
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #26
  store ptr %0, ptr %5, align 8
  store ptr %303, ptr %259, align 4
  %406 = getelementptr inbounds nuw %struct.Source, ptr %312, i32 %402
  store ptr %406, ptr %260, align 8
  %407 = getelementptr inbounds nuw %struct.Column, ptr %314, i32 %402
  store ptr %407, ptr %261, align 4
  %408 = load i8, ptr %398, align 8
  %409 = trunc nuw i8 %408 to i1
  br i1 %409, label %413, label %410
410:
  %411 = load ptr, ptr %399, align 8
  %412 = getelementptr inbounds nuw %struct.CarrotColumnDesc, ptr %411, i32 %402
  br label %413
413:
  %414 = phi ptr [ %412, %410 ], [ %303, %405 ]
  %415 = load ptr, ptr %414, align 4
  store ptr %415, ptr %262, align 8
  store i8 %408, ptr %263, align 4
  %416 = load ptr, ptr %258, align 4
  %417 = getelementptr inbounds nuw ptr, ptr %416, i32 %299
  %418 = load ptr, ptr %417, align 4
  %419 = mul i32 %402, %319
  %420 = getelementptr inbounds nuw i8, ptr %418, i32 %419
  store ptr %420, ptr %264, align 8
  store i64 %288, ptr %265, align 8
  store i64 %296, ptr %266, align 8
  br i1 %409, label %421, label %423
421:
  %422 = load i64, ptr %400, align 8
  br label %423
423:
  %424 = phi i64 [ %422, %421 ], [ 1, %413 ]
  store i64 %424, ptr %267, align 8
  %425 = getelementptr inbounds nuw i8, ptr %406, i32 8
  %426 = load i8, ptr %425, align 4
  %427 = sext i8 %426 to i32
  %428 = load i32, ptr %315, align 4
  %429 = mul nsw i64 %424, %296
  %430 = trunc i64 %429 to i32
  %431 = getelementptr inbounds nuw i8, ptr %407, i32 16
  %432 = load i64, ptr %431, align 8
  %433 = mul nsw i64 %424, %288
  %434 = add nsw i64 %432, %433
  %435 = getelementptr inbounds nuw i8, ptr %406, i32 9
  %436 = load i8, ptr %435, align 1
  %437 = icmp eq i8 %436, 0
  %438 = getelementptr inbounds nuw i8, ptr %406, i32 10
  %439 = load i8, ptr %438, align 2
  %440 = sext i8 %439 to i32
  br i1 %437, label %506, label %441
441:
  %442 = call fastcc zeroext i1 @abi.suspicious(i32 noundef 12, i32 noundef %428, i32 noundef %440, ptr noundef null, i64 noundef 0, i32 noundef 0) #25
  %443 = getelementptr inbounds nuw i8, ptr %407, i32 32
  %444 = getelementptr inbounds nuw i8, ptr %407, i32 24
  %445 = getelementptr inbounds nuw i8, ptr %407, i32 8
  %446 = getelementptr inbounds nuw i8, ptr %407, i32 4
  br label %447
447:
  %448 = phi i64 [ %434, %441 ], [ %455, %504 ]
  %449 = phi i64 [ %288, %441 ], [ %505, %504 ]
  %450 = icmp slt i64 %449, %297
  br i1 %450, label %451, label %514
451:
  %452 = sub nuw nsw i64 %449, %288
  %453 = trunc i64 %452 to i32
  br label %454
454:
  %455 = phi i64 [ %503, %501 ], [ %448, %451 ]
  %456 = phi i64 [ %502, %501 ], [ 0, %451 ]
  %457 = icmp slt i64 %456, %424
  br i1 %457, label %458, label %504
458:
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #26
  %459 = load i8, ptr %435, align 1
  %460 = sext i8 %459 to i32
  %461 = load ptr, ptr %407, align 8
  call fastcc void @abi.read_value(i32 noundef %460, ptr noundef %461, i64 noundef %455, ptr noundef %4) #25
  %462 = load i64, ptr %268, align 8
  %463 = call fastcc zeroext i1 @abi.is_null(ptr noundef nonnull %0, ptr noundef nonnull %407, i64 noundef %449, i64 noundef %456) #25
  br i1 %463, label %491, label %464
464:
  %465 = icmp slt i64 %462, 0
  br i1 %465, label %515, label %466
466:
  %467 = load i64, ptr %443, align 8
  %468 = icmp slt i64 %462, %467
  br i1 %468, label %469, label %515
469:
  %470 = load i64, ptr %444, align 8
  %471 = add nsw i64 %470, %462
  %472 = icmp sgt i64 %471, -1
  br i1 %472, label %473, label %491
473:
  %474 = load ptr, ptr %445, align 8
  %475 = icmp eq ptr %474, null
  br i1 %475, label %488, label %476
476:
  %477 = lshr i64 %471, 3
  %478 = trunc i64 %477 to i32
  %479 = getelementptr inbounds i8, ptr %474, i32 %478
  %480 = load i8, ptr %479, align 1
  %481 = zext i8 %480 to i32
  %482 = trunc i64 %471 to i32
  %483 = and i32 %482, 7
  %484 = shl nuw nsw i32 1, %483
  %485 = and i32 %484, %481
  %486 = icmp eq i32 %485, 0
  br i1 %486, label %487, label %488
487:
  call fastcc void @abi.put_null(ptr noundef nonnull readonly %5, i64 noundef %449, i64 noundef %456, i64 noundef 1) #25
  br label %501
488:
  %489 = load i8, ptr %425, align 4
  %490 = sext i8 %489 to i32
  br label %491
491:
  %492 = phi i64 [ %471, %488 ], [ %471, %469 ], [ -1, %458 ]
  %493 = phi i32 [ %490, %488 ], [ 13, %469 ], [ 13, %458 ]
  %494 = load ptr, ptr %446, align 4
  call fastcc void @abi.read_value(i32 noundef %493, ptr noundef %494, i64 noundef %492, ptr noundef %4) #25
  %495 = load i32, ptr %315, align 4
  %496 = load i64, ptr %400, align 8
  %497 = trunc i64 %496 to i32
  %498 = mul i32 %497, %453
  %499 = trunc i64 %456 to i32
  %500 = add i32 %498, %499
  call fastcc void @abi.write_value(i32 noundef %495, ptr noundef %420, i32 noundef %500, ptr noundef %4) #25
  br label %501
501:
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #26
  %502 = add nuw nsw i64 %456, 1
  %503 = add nsw i64 %455, 1
  br label %454
504:
  %505 = add nuw nsw i64 %449, 1
  br label %447
506:
  %507 = load ptr, ptr %407, align 8
  %508 = call fastcc zeroext i1 @abi.suspicious(i32 noundef %427, i32 noundef %428, i32 noundef %440, ptr noundef %507, i64 noundef %434, i32 noundef %430) #25
  br i1 %409, label %512, label %509
509:
  %510 = load i64, ptr %400, align 8
  %511 = trunc i64 %510 to i32
  br label %512
512:
  %513 = phi i32 [ %511, %509 ], [ 1, %506 ]
  call fastcc void @abi.gather(i32 noundef %427, i32 noundef %428, ptr noundef %507, i64 noundef %434, ptr noundef %420, i32 noundef %513, i32 noundef %430) #25
  br i1 %508, label %519, label %520
514:
  br i1 %442, label %519, label %520
515:
  %516 = call fastcc i32 @abi.bad_batch(ptr noundef nonnull %0, ptr noundef nonnull %406, ptr noundef %415, ptr noundef nonnull @abi.str.127) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #26
  %517 = icmp eq i32 %516, 0
  br i1 %517, label %518, label %537
518:
  br i1 %442, label %519, label %520
519:
  call fastcc void @abi.check_values(ptr noundef nonnull readonly %5) #25
  br label %520
520:
  %521 = getelementptr inbounds nuw i8, ptr %407, i32 44
  %522 = getelementptr inbounds nuw i8, ptr %407, i32 40
  br label %523
523:
  %524 = phi i32 [ 0, %520 ], [ %535, %530 ]
  %525 = load i32, ptr %521, align 4
  %526 = icmp slt i32 %524, %525
  br i1 %526, label %530, label %527
527:
  %528 = load ptr, ptr %39, align 8
  %529 = icmp eq ptr %528, null
  br i1 %529, label %538, label %536
530:
  %531 = load ptr, ptr %522, align 8
  %532 = getelementptr inbounds nuw %struct.Level, ptr %531, i32 %524
  %533 = getelementptr inbounds nuw i8, ptr %532, i32 24
  %534 = load i64, ptr %533, align 8
  call fastcc void @abi.put_nulls(ptr noundef nonnull readonly %5, ptr noundef %532, i64 noundef %534) #25
  %535 = add nuw nsw i32 %524, 1
  br label %523
536:
  call fastcc void @abi.put_nulls(ptr noundef nonnull readonly %5, ptr noundef nonnull %39, i64 noundef %424) #25
  br label %538
537:
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #26
  br label %742
538:
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #26
  %539 = add nuw nsw i32 %402, 1
  br label %401
540:
  %541 = load ptr, ptr %269, align 8
  %542 = call fastcc i32 @abi.no_memory(ptr noundef %541) #25
  %543 = icmp eq i32 %542, 0
  br i1 %543, label %544, label %742
544:
  %545 = add nuw i32 %299, 1
  br label %298
546:
  %547 = load i64, ptr %255, align 8
  %548 = icmp eq i64 %547, 9223372036854775807
  br i1 %548, label %549, label %742
549:
  %550 = phi i32 [ %599, %598 ], [ 0, %546 ]
  %551 = load i32, ptr %277, align 4
  %552 = icmp slt i32 %550, %551
  br i1 %552, label %556, label %553
553:
  call void %281(ptr noundef %270, ptr noundef %280, ptr noundef %283, i64 noundef %296) #27
  %554 = load i8, ptr %254, align 4
  %555 = trunc nuw i8 %554 to i1
  br i1 %555, label %600, label %702
556:
  %557 = load ptr, ptr %278, align 4
  %558 = getelementptr inbounds nuw i32, ptr %557, i32 %550
  %559 = load i32, ptr %558, align 4
  %560 = getelementptr inbounds %struct.CarrotOutputDesc, ptr %271, i32 %559
  %561 = getelementptr inbounds ptr, ptr %279, i32 %559
  %562 = load ptr, ptr %561, align 4
  %563 = icmp eq ptr %562, null
  br i1 %563, label %564, label %598
564:
  br i1 %273, label %581, label %565
565:
  %566 = load ptr, ptr %274, align 4
  %567 = getelementptr inbounds nuw ptr, ptr %566, i32 %550
  %568 = load ptr, ptr %567, align 4
  %569 = getelementptr inbounds nuw i8, ptr %560, i32 8
  %570 = load i32, ptr %569, align 8
  %571 = icmp eq i32 %570, 0
  br i1 %571, label %576, label %572
572:
  %573 = getelementptr inbounds nuw i8, ptr %568, i32 44
  %574 = load ptr, ptr %573, align 4
  %575 = load ptr, ptr %574, align 4
  br label %576
576:
  %577 = phi ptr [ %575, %572 ], [ %568, %565 ]
  %578 = getelementptr inbounds nuw i8, ptr %577, i32 40
  %579 = load ptr, ptr %578, align 8
  %580 = getelementptr inbounds nuw i8, ptr %579, i32 4
  br label %583
581:
  %582 = getelementptr inbounds nuw ptr, ptr %2, i32 %550
  br label %583
583:
  %584 = phi ptr [ %580, %576 ], [ %582, %581 ]
  %585 = load ptr, ptr %584, align 4
  %586 = getelementptr inbounds nuw i8, ptr %560, i32 16
  %587 = load i64, ptr %586, align 8
  %588 = mul nsw i64 %587, %288
  %589 = trunc i64 %588 to i32
  %590 = getelementptr inbounds nuw i8, ptr %560, i32 4
  %591 = load i32, ptr %590, align 4
  %592 = getelementptr inbounds i8, ptr @abi.sizes, i32 %591
  %593 = load i8, ptr %592, align 1
  %594 = zext i8 %593 to i32
  %595 = mul i32 %594, %589
  %596 = getelementptr inbounds nuw i8, ptr %585, i32 %595
  %597 = getelementptr inbounds ptr, ptr %280, i32 %559
  store ptr %596, ptr %597, align 4
  br label %598
598:
  %599 = add nuw nsw i32 %550, 1
  br label %549
600:
  %601 = load ptr, ptr %0, align 8
  br label %602
602:
  %603 = phi i32 [ 0, %600 ], [ %692, %691 ]
  %604 = load i32, ptr %277, align 4
  %605 = icmp slt i32 %603, %604
  br i1 %605, label %606, label %693
606:
  %607 = load ptr, ptr %278, align 4
  %608 = getelementptr inbounds nuw i32, ptr %607, i32 %603
  %609 = load i32, ptr %608, align 4
  %610 = getelementptr inbounds %struct.CarrotOutputDesc, ptr %271, i32 %609
  br i1 %273, label %641, label %611
611:
  %612 = load ptr, ptr %274, align 4
  %613 = getelementptr inbounds nuw ptr, ptr %612, i32 %603
  %614 = load ptr, ptr %613, align 4
  %615 = icmp eq ptr %614, null
  br i1 %615, label %641, label %616
616:
  %617 = load i64, ptr %47, align 8
  %618 = getelementptr inbounds nuw i8, ptr %614, i32 40
  %619 = load ptr, ptr %618, align 8
  %620 = load ptr, ptr %619, align 4
  %621 = icmp eq ptr %620, null
  br i1 %621, label %622, label %641
622:
  %623 = call i64 @llvm.umin.i64(i64 %617, i64 4294967295)
  %624 = trunc nuw i64 %623 to i32
  %625 = add i32 %624, 7
  %626 = lshr i32 %625, 3
  %627 = call fastcc ptr @abi.take(ptr noundef readonly %601, i32 noundef %626) #25
  %628 = icmp eq ptr %627, null
  br i1 %628, label %697, label %629
629:
  %630 = call ptr @memset(ptr noundef nonnull %627, i32 noundef 255, i32 noundef %626) #25
  %631 = and i64 %617, 7
  %632 = icmp eq i64 %631, 0
  br i1 %632, label %639, label %633
633:
  %634 = trunc nuw nsw i64 %631 to i8
  %635 = shl nsw i8 -1, %634
  %636 = xor i8 %635, -1
  %637 = getelementptr i8, ptr %627, i32 %626
  %638 = getelementptr i8, ptr %637, i32 -1
  store i8 %636, ptr %638, align 1
  br label %639
639:
  %640 = load ptr, ptr %618, align 8
  store ptr %627, ptr %640, align 4
  br label %641
641:
  %642 = phi i1 [ true, %611 ], [ true, %606 ], [ false, %616 ], [ false, %639 ]
  %643 = phi ptr [ null, %611 ], [ null, %606 ], [ %614, %616 ], [ %614, %639 ]
  %644 = getelementptr inbounds nuw i8, ptr %610, i32 4
  %645 = getelementptr inbounds nuw i8, ptr %610, i32 16
  %646 = getelementptr inbounds nuw i8, ptr %643, i32 40
  %647 = getelementptr inbounds nuw i8, ptr %643, i32 8
  %648 = getelementptr inbounds nuw i8, ptr %610, i32 24
  br label %649
649:
  %650 = phi i64 [ 0, %641 ], [ %690, %689 ]
  %651 = icmp slt i64 %650, %296
  br i1 %651, label %652, label %691
652:
  %653 = load ptr, ptr %251, align 8
  %654 = trunc i64 %650 to i32
  %655 = getelementptr inbounds i8, ptr %653, i32 %654
  %656 = load i8, ptr %655, align 1
  %657 = icmp eq i8 %656, 0
  br i1 %657, label %689, label %658
658:
  %659 = load i32, ptr %644, align 4
  %660 = load ptr, ptr %278, align 4
  %661 = getelementptr inbounds nuw i32, ptr %660, i32 %603
  %662 = load i32, ptr %661, align 4
  %663 = getelementptr inbounds ptr, ptr %280, i32 %662
  %664 = load ptr, ptr %663, align 4
  %665 = load i64, ptr %645, align 8
  %666 = mul nsw i64 %665, %650
  %667 = trunc i64 %666 to i32
  %668 = call i64 @llvm.umin.i64(i64 %665, i64 4294967295)
  %669 = trunc nuw i64 %668 to i32
  br i1 %642, label %670, label %674
670:
  %671 = load ptr, ptr %648, align 8
  %672 = icmp ne ptr %671, null
  %673 = sext i1 %672 to i32
  call fastcc void @abi.fill_missing(i32 noundef %659, ptr noundef %664, i32 noundef %667, i32 noundef %669, i32 noundef %673) #25
  br label %689
674:
  call fastcc void @abi.fill_missing(i32 noundef %659, ptr noundef %664, i32 noundef %667, i32 noundef %669, i32 noundef 0) #25
  %675 = add nuw nsw i64 %650, %288
  %676 = trunc i64 %675 to i8
  %677 = and i8 %676, 7
  %678 = shl nuw i8 1, %677
  %679 = xor i8 %678, -1
  %680 = load ptr, ptr %646, align 8
  %681 = load ptr, ptr %680, align 4
  %682 = lshr i64 %675, 3
  %683 = trunc i64 %682 to i32
  %684 = getelementptr inbounds i8, ptr %681, i32 %683
  %685 = load i8, ptr %684, align 1
  %686 = and i8 %685, %679
  store i8 %686, ptr %684, align 1
  %687 = load i64, ptr %647, align 8
  %688 = add nsw i64 %687, 1
  store i64 %688, ptr %647, align 8
  br label %689
689:
  %690 = add nuw nsw i64 %650, 1
  br label %649
691:
  %692 = add nuw nsw i32 %603, 1
  br label %602
693:
  %694 = load ptr, ptr %251, align 8
  %695 = call i64 @llvm.umin.i64(i64 %296, i64 4294967295)
  %696 = trunc nuw i64 %695 to i32
  call fastcc void @abi.clear(ptr noundef %694, i32 noundef %696) #25
  store i8 0, ptr %254, align 4
  br label %702
697:
  %698 = load ptr, ptr %269, align 8
  %699 = call fastcc i32 @abi.no_memory(ptr noundef %698) #25
  %700 = icmp eq i32 %699, 0
  %701 = select i1 %700, i1 %285, i1 false
  br i1 %701, label %703, label %742
702:
  br i1 %285, label %703, label %742
703:
  br label %704
704:
  %705 = phi i32 [ %741, %740 ], [ 0, %703 ]
  %706 = load i32, ptr %277, align 4
  %707 = icmp slt i32 %705, %706
  br i1 %707, label %708, label %742
708:
  %709 = load ptr, ptr %278, align 4
  %710 = getelementptr inbounds nuw i32, ptr %709, i32 %705
  %711 = load i32, ptr %710, align 4
  %712 = getelementptr inbounds %struct.CarrotOutputDesc, ptr %271, i32 %711
  %713 = getelementptr inbounds nuw i8, ptr %712, i32 4
  %714 = load i32, ptr %713, align 4
  %715 = icmp eq i32 %714, 11
  br i1 %715, label %716, label %740
716:
  %717 = load ptr, ptr %274, align 4
  %718 = getelementptr inbounds nuw ptr, ptr %717, i32 %705
  %719 = load ptr, ptr %718, align 4
  %720 = getelementptr inbounds nuw i8, ptr %712, i32 8
  %721 = load i32, ptr %720, align 8
  %722 = icmp eq i32 %721, 0
  br i1 %722, label %727, label %723
723:
  %724 = getelementptr inbounds nuw i8, ptr %719, i32 44
  %725 = load ptr, ptr %724, align 4
  %726 = load ptr, ptr %725, align 4
  br label %727
727:
  %728 = phi ptr [ %726, %723 ], [ %719, %716 ]
  %729 = getelementptr inbounds nuw i8, ptr %728, i32 40
  %730 = load ptr, ptr %729, align 8
  %731 = getelementptr inbounds nuw i8, ptr %730, i32 4
  %732 = load ptr, ptr %731, align 4
  %733 = getelementptr inbounds nuw i8, ptr %712, i32 16
  %734 = load i64, ptr %733, align 8
  %735 = mul nsw i64 %734, %288
  %736 = getelementptr inbounds ptr, ptr %279, i32 %711
  %737 = load ptr, ptr %736, align 4
  %738 = mul nsw i64 %734, %296
  %739 = trunc i64 %738 to i32
  call fastcc void @abi.pack_bits(ptr noundef %732, i64 noundef %735, ptr noundef %737, i32 noundef %739) #28
  br label %740
740:
  %741 = add nuw nsw i32 %705, 1
  br label %704
742:
  %743 = phi i32 [ %516, %537 ], [ 3, %546 ], [ %699, %697 ], [ 0, %702 ], [ 0, %704 ], [ %542, %540 ]
  %744 = add nuw nsw i64 %288, %256
  br label %286
745:
  %746 = phi i32 [ %767, %766 ], [ 0, %293 ]
  %747 = icmp eq i32 %746, %48
  br i1 %747, label %748, label %750
748:
  %749 = icmp eq ptr %29, %7
  br i1 %749, label %769, label %768
750:
  %751 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %45, i32 %746
  %752 = load ptr, ptr %0, align 8
  %753 = getelementptr inbounds nuw i8, ptr %752, i32 36
  %754 = load ptr, ptr %753, align 4
  %755 = getelementptr inbounds nuw %struct.Feed, ptr %754, i32 %746
  %756 = getelementptr inbounds nuw i8, ptr %752, i32 40
  %757 = load ptr, ptr %756, align 8
  %758 = getelementptr inbounds nuw i8, ptr %755, i32 4
  %759 = load i32, ptr %758, align 4
  %760 = getelementptr inbounds %struct.Source, ptr %757, i32 %759
  %761 = call fastcc zeroext i1 @abi.borrows(ptr noundef %751, ptr noundef %755, ptr noundef %760) #25
  br i1 %761, label %762, label %766
762:
  %763 = load ptr, ptr %258, align 4
  %764 = getelementptr inbounds nuw ptr, ptr %763, i32 %746
  %765 = load ptr, ptr %764, align 4
  call fastcc void @abi.give(ptr noundef nonnull %11, ptr noundef %765) #25
  br label %766
766:
  %767 = add nuw i32 %746, 1
  br label %745
768:
  call fastcc void @abi.give(ptr noundef nonnull %11, ptr noundef nonnull %29) #25
  br label %769
769:
  %770 = phi i32 [ %34, %31 ], [ %287, %768 ], [ %287, %748 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #26
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #26
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #26
  ret i32 %770
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
  %15 = tail call i32 @llvm.uadd.sat.i32(i32 %14, i32 24)
  %16 = select i1 %12, i32 31, i32 %15
  %17 = tail call fastcc ptr @abi.take(ptr noundef nonnull %0, i32 noundef %16) #25
  tail call fastcc void @abi.clear(ptr noundef %1, i32 noundef 64) #25
  %18 = icmp ne ptr %17, null
  br i1 %18, label %19, label %45
19:
  %20 = getelementptr inbounds nuw i8, ptr %17, i32 24
  %21 = getelementptr inbounds nuw %struct.ArrowArray, ptr %20, i32 %10
  tail call fastcc void @abi.clear(ptr noundef nonnull %17, i32 noundef 24) #25
  %22 = shl i32 %10, 6
  tail call fastcc void @abi.clear(ptr noundef nonnull %20, i32 noundef %22) #25
  br label %23
23:
  %24 = phi i32 [ 0, %19 ], [ %44, %41 ]
  %25 = icmp eq i32 %24, %10
  br i1 %25, label %26, label %41
26:
  tail call fastcc void @abi.copy(ptr noundef %17, ptr noundef nonnull %0, i32 noundef 12) #25
  store i64 %2, ptr %1, align 8
  %27 = zext nneg i32 %3 to i64
  %28 = getelementptr inbounds nuw i8, ptr %1, i32 24
  store i64 %27, ptr %28, align 8
  %29 = getelementptr inbounds nuw i8, ptr %1, i32 32
  store i64 %4, ptr %29, align 8
  %30 = getelementptr inbounds nuw i8, ptr %17, i32 12
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
  %2 = alloca %struct.Heap, align 4
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
  tail call void %21(ptr noundef nonnull %19) #27
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
  tail call void %28(ptr noundef nonnull %13) #27
  br label %31
31:
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #26
  call fastcc void @abi.copy(ptr noundef %2, ptr noundef %4, i32 noundef 12) #25
  %32 = getelementptr inbounds nuw i8, ptr %4, i32 12
  br label %33
33:
  %34 = phi i32 [ 0, %31 ], [ %41, %38 ]
  %35 = icmp eq i32 %34, 3
  br i1 %35, label %36, label %38
36:
  call fastcc void @abi.give(ptr noundef nonnull %2, ptr noundef %4) #25
  %37 = getelementptr inbounds nuw i8, ptr %0, i32 52
  store ptr null, ptr %37, align 4
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #26
  ret void
38:
  %39 = getelementptr inbounds nuw ptr, ptr %32, i32 %34
  %40 = load ptr, ptr %39, align 4
  call fastcc void @abi.give(ptr noundef nonnull %2, ptr noundef %40) #25
  %41 = add nuw nsw i32 %34, 1
  br label %33
}
define internal fastcc noundef ptr @abi.work_memory(ptr noundef nonnull captures(none) initializes((16, 24)) %0, ptr noundef captures(address_is_null) %1, ptr noundef readonly captures(none) %2, ptr noundef nonnull %3, ptr noundef nonnull captures(none) %4, i1 noundef zeroext %5) unnamed_addr #0 {
  %7 = load i32, ptr %4, align 4
  %8 = tail call fastcc i32 @abi.layout(ptr noundef %0, ptr noundef %1, ptr noundef null, i32 noundef %7) #25
  %9 = icmp ugt i32 %8, 65536
  %10 = and i1 %5, %9
  %11 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 56), align 8
  %12 = icmp ne i64 %11, 0
  %13 = select i1 %10, i1 %12, i1 false
  br i1 %13, label %14, label %28
14:
  %15 = load i32, ptr %4, align 4
  br label %16
16:
  %17 = phi i32 [ %23, %22 ], [ %15, %14 ]
  %18 = icmp ugt i32 %17, 1
  br i1 %18, label %19, label %24
19:
  %20 = tail call fastcc i32 @abi.layout(ptr noundef %0, ptr noundef %1, ptr noundef null, i32 noundef %17) #25
  %21 = icmp ugt i32 %20, 65536
  br i1 %21, label %22, label %24
22:
  %23 = lshr i32 %17, 1
  br label %16
24:
  %25 = tail call fastcc i32 @abi.layout(ptr noundef %0, ptr noundef %1, ptr noundef null, i32 noundef %17) #25
  %26 = icmp ult i32 %25, 65537
  br i1 %26, label %27, label %28
27:
  store i32 %17, ptr %4, align 4
  br label %33
28:
  %29 = icmp ult i32 %8, 65537
  br i1 %29, label %33, label %30
30:
  %31 = tail call fastcc ptr @abi.take(ptr noundef %2, i32 noundef %8) #25
  %32 = icmp eq ptr %31, null
  br i1 %32, label %37, label %33
33:
  %34 = phi ptr [ %31, %30 ], [ %3, %28 ], [ %3, %27 ]
  %35 = load i32, ptr %4, align 4
  %36 = tail call fastcc i32 @abi.layout(ptr noundef %0, ptr noundef %1, ptr noundef nonnull %34, i32 noundef %35) #25
  br label %37
37:
  %38 = phi ptr [ %34, %33 ], [ null, %30 ]
  ret ptr %38
}
define internal fastcc zeroext i1 @abi.borrows(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2) unnamed_addr #15 {
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
define internal fastcc i32 @abi.layout(ptr noundef nonnull captures(none) initializes((16, 24)) %0, ptr noundef captures(address_is_null) %1, ptr noundef %2, i32 noundef %3) unnamed_addr #5 {
  %5 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 28), align 4
  %6 = sext i32 %5 to i64
  %7 = tail call i64 @llvm.umin.i64(i64 %6, i64 4294967295)
  %8 = trunc nuw i64 %7 to i32
  %9 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 32), align 8
  %10 = sext i32 %9 to i64
  %11 = tail call i64 @llvm.umin.i64(i64 %10, i64 4294967295)
  %12 = trunc nuw i64 %11 to i32
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
  %22 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %3, i32 %21)
  %23 = extractvalue { i32, i1 } %22, 1
  %24 = extractvalue { i32, i1 } %22, 0
  %25 = tail call i32 @llvm.uadd.sat.i32(i32 %15, i32 %24)
  %26 = select i1 %23, i32 -1, i32 %25
  br label %27
27:
  %28 = phi i32 [ %15, %4 ], [ %26, %18 ]
  %29 = icmp eq ptr %2, null
  %30 = tail call noundef i32 @llvm.uadd.sat.i32(i32 %28, i32 63)
  %31 = and i32 %30, -64
  %32 = getelementptr inbounds nuw i8, ptr %0, i32 16
  store ptr %2, ptr %32, align 4
  %33 = add i32 %12, %8
  %34 = shl i32 %33, 3
  %35 = getelementptr inbounds nuw i8, ptr %2, i32 %31
  %36 = select i1 %29, ptr null, ptr %35
  %37 = tail call noundef i32 @llvm.uadd.sat.i32(i32 %34, i32 63)
  %38 = and i32 %37, -64
  %39 = tail call noundef i32 @llvm.uadd.sat.i32(i32 %31, i32 %38)
  %40 = getelementptr inbounds nuw ptr, ptr %36, i32 %8
  %41 = select i1 %29, ptr null, ptr %40
  %42 = getelementptr inbounds nuw i8, ptr %0, i32 20
  store ptr %36, ptr %42, align 4
  br i1 %29, label %49, label %43
43:
  %44 = shl i32 %8, 3
  %45 = getelementptr inbounds nuw i8, ptr %35, i32 %44
  %46 = getelementptr inbounds nuw i8, ptr %0, i32 24
  store ptr %45, ptr %46, align 4
  %47 = getelementptr inbounds nuw ptr, ptr %45, i32 %12
  %48 = getelementptr inbounds nuw i8, ptr %0, i32 28
  store ptr %47, ptr %48, align 4
  br label %49
49:
  %50 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 44), align 4
  %51 = icmp eq ptr %1, null
  %52 = getelementptr inbounds nuw i8, ptr %0, i32 12
  %53 = tail call i32 @llvm.smax.i32(i32 %5, i32 0)
  br label %54
54:
  %55 = phi i32 [ %39, %49 ], [ %105, %111 ]
  %56 = phi i32 [ 0, %49 ], [ %112, %111 ]
  %57 = icmp eq i32 %56, %53
  br i1 %57, label %58, label %65
58:
  %59 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 48), align 8
  %60 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %61 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %62 = getelementptr inbounds nuw i8, ptr %0, i32 28
  %63 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %64 = tail call i32 @llvm.smax.i32(i32 %9, i32 0)
  br label %113
65:
  %66 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %50, i32 %56
  br i1 %51, label %78, label %67
67:
  %68 = load ptr, ptr %1, align 8
  %69 = getelementptr inbounds nuw i8, ptr %68, i32 36
  %70 = load ptr, ptr %69, align 4
  %71 = getelementptr inbounds nuw %struct.Feed, ptr %70, i32 %56
  %72 = getelementptr inbounds nuw i8, ptr %68, i32 40
  %73 = load ptr, ptr %72, align 8
  %74 = getelementptr inbounds nuw i8, ptr %71, i32 4
  %75 = load i32, ptr %74, align 4
  %76 = getelementptr inbounds %struct.Source, ptr %73, i32 %75
  %77 = tail call fastcc zeroext i1 @abi.borrows(ptr noundef %66, ptr noundef %71, ptr noundef %76) #25
  br i1 %77, label %104, label %81
78:
  %79 = load i8, ptr %52, align 4
  %80 = icmp eq i8 %79, 0
  br i1 %80, label %104, label %81
81:
  %82 = getelementptr inbounds nuw i8, ptr %66, i32 16
  %83 = load i64, ptr %82, align 8
  %84 = tail call i64 @llvm.umin.i64(i64 %83, i64 4294967295)
  %85 = trunc nuw i64 %84 to i32
  %86 = getelementptr inbounds nuw i8, ptr %66, i32 4
  %87 = load i32, ptr %86, align 4
  %88 = getelementptr inbounds i8, ptr @abi.sizes, i32 %87
  %89 = load i8, ptr %88, align 1
  %90 = zext i8 %89 to i32
  %91 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %85, i32 %90)
  %92 = extractvalue { i32, i1 } %91, 1
  %93 = extractvalue { i32, i1 } %91, 0
  %94 = select i1 %92, i32 -1, i32 %93
  %95 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %3, i32 %94)
  %96 = extractvalue { i32, i1 } %95, 1
  %97 = extractvalue { i32, i1 } %95, 0
  %98 = getelementptr inbounds nuw i8, ptr %2, i32 %55
  %99 = select i1 %29, ptr null, ptr %98
  %100 = tail call i32 @llvm.uadd.sat.i32(i32 %97, i32 63)
  %101 = and i32 %100, -64
  %102 = select i1 %96, i32 -64, i32 %101
  %103 = tail call noundef i32 @llvm.uadd.sat.i32(i32 %55, i32 %102)
  br label %104
104:
  %105 = phi i32 [ %55, %78 ], [ %103, %81 ], [ %55, %67 ]
  %106 = phi ptr [ null, %78 ], [ %99, %81 ], [ null, %67 ]
  br i1 %29, label %111, label %107
107:
  %108 = getelementptr inbounds nuw ptr, ptr %40, i32 %56
  store ptr %106, ptr %108, align 4
  %109 = load ptr, ptr %42, align 4
  %110 = getelementptr inbounds nuw ptr, ptr %109, i32 %56
  store ptr %106, ptr %110, align 4
  br label %111
111:
  %112 = add nuw i32 %56, 1
  br label %54
113:
  %114 = phi i32 [ %171, %178 ], [ %55, %58 ]
  %115 = phi i32 [ %179, %178 ], [ 0, %58 ]
  %116 = icmp eq i32 %115, %64
  br i1 %116, label %117, label %118
117:
  br i1 %51, label %245, label %180
118:
  %119 = load i32, ptr %60, align 4
  %120 = icmp eq i32 %119, %115
  br i1 %120, label %170, label %121
121:
  %122 = load ptr, ptr %0, align 4
  %123 = icmp eq ptr %122, null
  %124 = getelementptr inbounds nuw i8, ptr %122, i32 12
  br i1 %123, label %146, label %125
125:
  %126 = getelementptr inbounds nuw i8, ptr %122, i32 4
  %127 = load i32, ptr %126, align 4
  %128 = tail call i32 @llvm.smax.i32(i32 %127, i32 0)
  br label %129
129:
  %130 = phi i32 [ %137, %132 ], [ 0, %125 ]
  %131 = icmp eq i32 %130, %128
  br i1 %131, label %146, label %132
132:
  %133 = load ptr, ptr %124, align 4
  %134 = getelementptr inbounds nuw i32, ptr %133, i32 %130
  %135 = load i32, ptr %134, align 4
  %136 = icmp eq i32 %135, %115
  %137 = add nuw i32 %130, 1
  br i1 %136, label %138, label %129
138:
  %139 = load i8, ptr %61, align 4
  %140 = trunc nuw i8 %139 to i1
  br i1 %140, label %141, label %170
141:
  %142 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %59, i32 %115
  %143 = getelementptr inbounds nuw i8, ptr %142, i32 4
  %144 = load i32, ptr %143, align 4
  %145 = icmp eq i32 %144, 11
  br i1 %145, label %146, label %170
146:
  %147 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %59, i32 %115
  %148 = getelementptr inbounds nuw i8, ptr %147, i32 16
  %149 = load i64, ptr %148, align 8
  %150 = tail call i64 @llvm.umin.i64(i64 %149, i64 4294967295)
  %151 = trunc nuw i64 %150 to i32
  %152 = getelementptr inbounds nuw i8, ptr %147, i32 4
  %153 = load i32, ptr %152, align 4
  %154 = getelementptr inbounds i8, ptr @abi.sizes, i32 %153
  %155 = load i8, ptr %154, align 1
  %156 = zext i8 %155 to i32
  %157 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %151, i32 %156)
  %158 = extractvalue { i32, i1 } %157, 1
  %159 = extractvalue { i32, i1 } %157, 0
  %160 = select i1 %158, i32 -1, i32 %159
  %161 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %3, i32 %160)
  %162 = extractvalue { i32, i1 } %161, 1
  %163 = extractvalue { i32, i1 } %161, 0
  %164 = getelementptr inbounds nuw i8, ptr %2, i32 %114
  %165 = select i1 %29, ptr null, ptr %164
  %166 = tail call i32 @llvm.uadd.sat.i32(i32 %163, i32 63)
  %167 = and i32 %166, -64
  %168 = select i1 %162, i32 -64, i32 %167
  %169 = tail call noundef i32 @llvm.uadd.sat.i32(i32 %114, i32 %168)
  br label %170
170:
  %171 = phi i32 [ %114, %141 ], [ %169, %146 ], [ %114, %118 ], [ %114, %138 ]
  %172 = phi ptr [ null, %141 ], [ %165, %146 ], [ null, %118 ], [ null, %138 ]
  br i1 %29, label %178, label %173
173:
  %174 = load ptr, ptr %62, align 4
  %175 = getelementptr inbounds nuw ptr, ptr %174, i32 %115
  store ptr %172, ptr %175, align 4
  %176 = load ptr, ptr %63, align 4
  %177 = getelementptr inbounds nuw ptr, ptr %176, i32 %115
  store ptr %172, ptr %177, align 4
  br label %178
178:
  %179 = add nuw i32 %115, 1
  br label %113
180:
  %181 = load ptr, ptr %1, align 8
  %182 = getelementptr inbounds nuw i8, ptr %181, i32 32
  %183 = load i32, ptr %182, align 8
  %184 = sext i32 %183 to i64
  %185 = tail call i64 @llvm.umin.i64(i64 %184, i64 4294967295)
  %186 = trunc nuw i64 %185 to i32
  %187 = getelementptr inbounds nuw i8, ptr %1, i32 68
  store ptr %41, ptr %187, align 4
  %188 = getelementptr inbounds nuw i8, ptr %2, i32 %114
  %189 = select i1 %29, ptr null, ptr %188
  %190 = tail call noundef i32 @llvm.uadd.sat.i32(i32 %3, i32 63)
  %191 = and i32 %190, -64
  %192 = tail call noundef i32 @llvm.uadd.sat.i32(i32 %114, i32 %191)
  %193 = getelementptr inbounds nuw i8, ptr %1, i32 72
  store ptr %189, ptr %193, align 8
  %194 = getelementptr inbounds nuw i8, ptr %2, i32 %192
  %195 = select i1 %29, ptr null, ptr %194
  %196 = getelementptr inbounds nuw i8, ptr %1, i32 64
  store ptr %195, ptr %196, align 8
  %197 = getelementptr inbounds nuw i8, ptr %181, i32 40
  br label %198
198:
  %199 = phi i32 [ 0, %180 ], [ %225, %218 ]
  %200 = phi i32 [ 0, %180 ], [ %226, %218 ]
  %201 = icmp eq i32 %200, %186
  br i1 %201, label %202, label %218
202:
  %203 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %186, i32 48)
  %204 = extractvalue { i32, i1 } %203, 1
  %205 = extractvalue { i32, i1 } %203, 0
  %206 = tail call i32 @llvm.uadd.sat.i32(i32 %205, i32 63)
  %207 = and i32 %206, -64
  %208 = select i1 %204, i32 -64, i32 %207
  %209 = tail call noundef i32 @llvm.uadd.sat.i32(i32 %192, i32 %208)
  %210 = icmp ugt i32 %199, 134217727
  %211 = shl i32 %199, 5
  %212 = tail call i32 @llvm.uadd.sat.i32(i32 %211, i32 63)
  %213 = and i32 %212, -64
  %214 = select i1 %210, i32 -64, i32 %213
  %215 = tail call noundef i32 @llvm.uadd.sat.i32(i32 %209, i32 %214)
  br i1 %29, label %245, label %216
216:
  %217 = getelementptr inbounds nuw i8, ptr %2, i32 %209
  br label %227
218:
  %219 = load ptr, ptr %197, align 8
  %220 = getelementptr inbounds nuw %struct.Source, ptr %219, i32 %200
  %221 = getelementptr inbounds nuw i8, ptr %220, i32 11
  %222 = load i8, ptr %221, align 1
  %223 = sext i8 %222 to i32
  %224 = add i32 %199, 1
  %225 = add i32 %224, %223
  %226 = add i32 %200, 1
  br label %198
227:
  %228 = phi ptr [ %243, %231 ], [ %217, %216 ]
  %229 = phi i32 [ %244, %231 ], [ 0, %216 ]
  %230 = icmp eq i32 %229, %186
  br i1 %230, label %245, label %231
231:
  %232 = load ptr, ptr %196, align 8
  %233 = getelementptr inbounds nuw %struct.Column, ptr %232, i32 %229
  %234 = getelementptr inbounds nuw i8, ptr %233, i32 40
  store ptr %228, ptr %234, align 8
  %235 = load ptr, ptr %1, align 8
  %236 = getelementptr inbounds nuw i8, ptr %235, i32 40
  %237 = load ptr, ptr %236, align 8
  %238 = getelementptr inbounds nuw %struct.Source, ptr %237, i32 %229
  %239 = getelementptr inbounds nuw i8, ptr %238, i32 11
  %240 = load i8, ptr %239, align 1
  %241 = sext i8 %240 to i32
  %242 = getelementptr %struct.Level, ptr %228, i32 %241
  %243 = getelementptr i8, ptr %242, i32 32
  %244 = add i32 %229, 1
  br label %227
245:
  %246 = phi i32 [ %114, %117 ], [ %215, %202 ], [ %215, %227 ]
  ret i32 %246
}
define internal fastcc ptr @abi.bitmap(ptr noundef readonly captures(none) %0) unnamed_addr #16 {
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
define internal fastcc i32 @abi.bad_batch(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(address_is_null) %2, ptr noundef readonly captures(none) %3) unnamed_addr #2 {
  %5 = alloca %struct.Text, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #26
  %6 = icmp eq ptr %2, null
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %8 = load ptr, ptr %7, align 8
  br i1 %6, label %9, label %11
9:
  %10 = tail call fastcc i32 @abi.fail(ptr noundef %8, i32 noundef 3, ptr noundef %3) #25
  br label %15
11:
  %12 = getelementptr inbounds nuw i8, ptr %1, i32 4
  %13 = load i32, ptr %12, align 4
  call fastcc void @abi.begin_column(ptr noundef %5, ptr noundef %8, i32 noundef 3, i32 noundef %13, ptr noundef nonnull %2) #25
  call fastcc void @abi.put(ptr noundef %5, ptr noundef %3) #25
  %14 = call fastcc i32 @abi.end(ptr noundef %5) #25
  br label %15
15:
  %16 = phi i32 [ %14, %11 ], [ %10, %9 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #26
  ret i32 %16
}
define internal fastcc ptr @abi.values(ptr noundef readonly captures(none) %0, i32 noundef range(i32 -128, 128) %1, ptr noundef nonnull writeonly captures(none) %2) unnamed_addr #17 {
  %4 = icmp eq i32 %1, 11
  br i1 %4, label %10, label %5
5:
  %6 = getelementptr inbounds i8, ptr @abi.sizes, i32 %1
  %7 = load i8, ptr %6, align 1
  %8 = zext i8 %7 to i32
  %9 = add nsw i32 %8, -1
  br label %10
10:
  %11 = phi i32 [ %9, %5 ], [ 0, %3 ]
  %12 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %13 = load i64, ptr %12, align 8
  %14 = icmp eq i64 %13, 2
  br i1 %14, label %15, label %27
15:
  %16 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %17 = load ptr, ptr %16, align 8
  %18 = icmp eq ptr %17, null
  br i1 %18, label %27, label %19
19:
  %20 = getelementptr inbounds nuw i8, ptr %17, i32 4
  %21 = load ptr, ptr %20, align 4
  %22 = icmp eq ptr %21, null
  br i1 %22, label %27, label %23
23:
  %24 = ptrtoint ptr %21 to i32
  %25 = and i32 %11, %24
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %29, label %27
27:
  %28 = phi ptr [ @abi.str.125, %10 ], [ @abi.str.125, %19 ], [ @abi.str.125, %15 ], [ @abi.str.126, %23 ]
  store ptr %28, ptr %2, align 4
  br label %29
29:
  %30 = phi ptr [ null, %27 ], [ %21, %23 ]
  ret ptr %30
}
define internal fastcc void @abi.pack_bits(ptr noundef captures(none) %0, i64 noundef %1, ptr noundef readonly captures(none) %2, i32 noundef %3) unnamed_addr #18 {
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
define internal fastcc zeroext i1 @abi.suspicious(i32 noundef range(i32 -128, 128) %0, i32 noundef %1, i32 noundef range(i32 -128, 128) %2, ptr noundef readonly captures(none) %3, i64 noundef %4, i32 noundef %5) unnamed_addr #12 {
  %7 = and i32 %2, 2
  %8 = icmp eq i32 %7, 0
  %9 = and i32 %2, 4
  %10 = icmp eq i32 %9, 0
  %11 = and i32 %2, 6
  %12 = icmp eq i32 %11, 6
  br i1 %12, label %40, label %13
13:
  %14 = add i32 %1, -1
  %15 = icmp ult i32 %14, 2
  %16 = icmp eq i32 %1, 12
  %17 = or i1 %16, %15
  %18 = icmp ne i32 %0, 13
  %19 = and i1 %18, %17
  %20 = xor i1 %19, true
  %21 = or i1 %16, %20
  br i1 %21, label %40, label %22
22:
  switch i32 %0, label %39 [
    i32 1, label %23
    i32 2, label %30
    i32 12, label %40
  ]
23:
  %24 = select i1 %10, i32 2139095040, i32 2139095041
  %25 = trunc i64 %4 to i32
  %26 = getelementptr inbounds i32, ptr %3, i32 %25
  %27 = select i1 %8, i32 2147483647, i32 2139095040
  %28 = sub nsw i32 %27, %24
  %29 = tail call fastcc zeroext i1 @abi.any_u32(ptr noundef %26, i32 noundef %5, i32 noundef %24, i32 noundef %28) #28
  br label %40
30:
  %31 = icmp eq i32 %1, 1
  %32 = select i1 %31, i64 5183643170835005440, i64 9218868437227405312
  %33 = select i1 %10, i64 %32, i64 9218868437227405313
  %34 = trunc i64 %4 to i32
  %35 = getelementptr inbounds i64, ptr %3, i32 %34
  %36 = select i1 %8, i64 9223372036854775807, i64 9218868437227405312
  %37 = sub nsw i64 %36, %33
  %38 = tail call fastcc zeroext i1 @abi.any_u64(ptr noundef %35, i32 noundef %5, i64 noundef %33, i64 noundef %37) #28
  br label %40
39:
  br label %40
40:
  %41 = phi i1 [ false, %39 ], [ %19, %13 ], [ %29, %23 ], [ %38, %30 ], [ false, %6 ], [ true, %22 ]
  ret i1 %41
}
define internal fastcc i64 @abi.next_null(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2) unnamed_addr #19 {
  %4 = load ptr, ptr %0, align 8
  %5 = icmp eq ptr %4, @abi.str.3
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
define internal fastcc zeroext i1 @abi.any_u32(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef range(i32 2139095040, 2139095042) %2, i32 noundef range(i32 -1, 8388608) %3) unnamed_addr #20 {
  br label %5
5:
  %6 = phi i1 [ false, %4 ], [ %16, %10 ]
  %7 = phi i32 [ 0, %4 ], [ %17, %10 ]
  %8 = icmp eq i32 %7, %1
  br i1 %8, label %9, label %10
9:
  ret i1 %6
10:
  %11 = getelementptr inbounds nuw i32, ptr %0, i32 %7
  %12 = load i32, ptr %11, align 4
  %13 = and i32 %12, 2147483647
  %14 = sub nsw i32 %13, %2
  %15 = icmp ule i32 %14, %3
  %16 = or i1 %6, %15
  %17 = add i32 %7, 1
  br label %5
}
define internal fastcc zeroext i1 @abi.any_u64(ptr noundef readonly captures(none) %0, i32 noundef %1, i64 noundef range(i64 5183643170835005440, 9218868437227405314) %2, i64 noundef range(i64 -1, 4039728866019770368) %3) unnamed_addr #20 {
  br label %5
5:
  %6 = phi i1 [ false, %4 ], [ %16, %10 ]
  %7 = phi i32 [ 0, %4 ], [ %17, %10 ]
  %8 = icmp eq i32 %7, %1
  br i1 %8, label %9, label %10
9:
  ret i1 %6
10:
  %11 = getelementptr inbounds nuw i64, ptr %0, i32 %7
  %12 = load i64, ptr %11, align 8
  %13 = and i64 %12, 9223372036854775807
  %14 = sub nsw i64 %13, %2
  %15 = icmp ule i64 %14, %3
  %16 = or i1 %6, %15
  %17 = add i32 %7, 1
  br label %5
}
define internal fastcc void @abi.gather(i32 noundef %0, i32 noundef %1, ptr noundef readonly captures(none) %2, i64 noundef %3, ptr noundef writeonly captures(none) %4, i32 noundef %5, i32 noundef %6) unnamed_addr #6 {
  switch i32 %1, label %10 [
    i32 1, label %8
    i32 2, label %9
  ]
8:
  tail call fastcc void @abi.gather_f32(i32 noundef %0, ptr noundef %2, i64 noundef %3, ptr noundef %4, i32 noundef %5, i32 noundef %6) #28
  br label %11
9:
  tail call fastcc void @abi.gather_f64(i32 noundef %0, ptr noundef %2, i64 noundef %3, ptr noundef %4, i32 noundef %5, i32 noundef %6) #28
  br label %11
10:
  tail call fastcc void @abi.gather_other(i32 noundef %0, i32 noundef %1, ptr noundef %2, i64 noundef %3, ptr noundef %4, i32 noundef %5, i32 noundef %6) #28
  br label %11
11:
  ret void
}
define internal fastcc void @abi.check_values(ptr noundef nonnull readonly captures(none) %0) unnamed_addr #3 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i32 32
  %3 = load i64, ptr %2, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %5 = getelementptr inbounds nuw i8, ptr %0, i32 48
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %8 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i32 12
  br label %10
10:
  %11 = phi i64 [ %3, %1 ], [ %23, %21 ]
  %12 = phi i64 [ %3, %1 ], [ %22, %21 ]
  %13 = load i64, ptr %4, align 8
  %14 = add nsw i64 %13, %11
  %15 = icmp slt i64 %12, %14
  br i1 %15, label %17, label %16
16:
  ret void
17:
  %18 = phi i64 [ %87, %86 ], [ 0, %10 ]
  %19 = load i64, ptr %5, align 8
  %20 = icmp slt i64 %18, %19
  br i1 %20, label %24, label %21
21:
  %22 = add nsw i64 %12, 1
  %23 = load i64, ptr %2, align 8
  br label %10
24:
  %25 = load ptr, ptr %6, align 4
  %26 = getelementptr inbounds nuw i8, ptr %25, i32 4
  %27 = load i32, ptr %26, align 4
  %28 = load ptr, ptr %7, align 8
  %29 = load i64, ptr %2, align 8
  %30 = sub nsw i64 %12, %29
  %31 = trunc i64 %30 to i32
  %32 = getelementptr inbounds nuw i8, ptr %25, i32 16
  %33 = load i64, ptr %32, align 8
  %34 = trunc i64 %33 to i32
  %35 = mul i32 %34, %31
  %36 = trunc i64 %18 to i32
  %37 = add i32 %35, %36
  switch i32 %27, label %86 [
    i32 1, label %38
    i32 2, label %45
    i32 12, label %52
  ]
38:
  %39 = getelementptr inbounds nuw i32, ptr %28, i32 %37
  %40 = load i32, ptr %39, align 4
  %41 = and i32 %40, 2147483647
  %42 = icmp samesign ult i32 %41, 2139095040
  %43 = icmp eq i32 %41, 2139095040
  %44 = select i1 %43, i32 2, i32 1
  br i1 %42, label %86, label %59
45:
  %46 = getelementptr inbounds nuw i64, ptr %28, i32 %37
  %47 = load i64, ptr %46, align 8
  %48 = and i64 %47, 9223372036854775807
  %49 = icmp samesign ult i64 %48, 9218868437227405312
  %50 = icmp eq i64 %48, 9218868437227405312
  %51 = select i1 %50, i32 2, i32 1
  br i1 %49, label %86, label %59
52:
  %53 = getelementptr inbounds nuw i16, ptr %28, i32 %37
  %54 = load i16, ptr %53, align 2
  %55 = and i16 %54, 32767
  %56 = icmp samesign ult i16 %55, 31744
  %57 = icmp eq i16 %55, 31744
  %58 = select i1 %57, i32 2, i32 1
  br i1 %56, label %86, label %59
59:
  %60 = phi i32 [ %44, %38 ], [ %51, %45 ], [ %58, %52 ]
  %61 = load ptr, ptr %8, align 8
  %62 = getelementptr inbounds nuw i8, ptr %61, i32 10
  %63 = load i8, ptr %62, align 2
  %64 = zext i8 %63 to i32
  %65 = icmp eq i32 %60, 1
  %66 = select i1 %65, i32 2, i32 4
  %67 = and i32 %66, %64
  %68 = icmp eq i32 %67, 0
  br i1 %68, label %69, label %86
69:
  %70 = load ptr, ptr %0, align 8
  %71 = load ptr, ptr %9, align 4
  %72 = tail call fastcc zeroext i1 @abi.is_null(ptr noundef %70, ptr noundef %71, i64 noundef %12, i64 noundef %18) #25
  br i1 %72, label %86, label %73
73:
  %74 = getelementptr inbounds nuw i8, ptr %71, i32 8
  %75 = load ptr, ptr %74, align 8
  %76 = icmp ne ptr %75, null
  %77 = and i1 %65, %76
  br i1 %77, label %78, label %81
78:
  %79 = and i8 %63, 1
  %80 = icmp eq i8 %79, 0
  br i1 %80, label %82, label %86
81:
  br i1 %65, label %82, label %83
82:
  tail call fastcc void @abi.refuse(ptr noundef %0, i64 noundef %12, i64 noundef %18, i64 noundef 1, ptr noundef nonnull @abi.str.133, ptr noundef nonnull @abi.str.3) #25
  br label %86
83:
  %84 = getelementptr inbounds ptr, ptr @abi.type_names, i32 %27
  %85 = load ptr, ptr %84, align 4
  tail call fastcc void @abi.refuse(ptr noundef %0, i64 noundef %12, i64 noundef %18, i64 noundef 1, ptr noundef nonnull @abi.str.134, ptr noundef %85) #25
  br label %86
86:
  %87 = add nuw nsw i64 %18, 1
  br label %17
}
define internal fastcc void @abi.put_nulls(ptr noundef nonnull readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) unnamed_addr #0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %5 = load ptr, ptr %4, align 4
  %6 = getelementptr inbounds nuw i8, ptr %5, i32 4
  %7 = load i32, ptr %6, align 4
  %8 = icmp eq i64 %2, 1
  br i1 %8, label %9, label %48
9:
  %10 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds nuw i8, ptr %11, i32 10
  %13 = load i8, ptr %12, align 2
  %14 = and i8 %13, 1
  %15 = icmp ne i8 %14, 0
  %16 = icmp slt i32 %7, 3
  %17 = select i1 %15, i1 %16, i1 false
  br i1 %17, label %18, label %48
18:
  %19 = load ptr, ptr %1, align 8
  %20 = icmp eq ptr %19, @abi.str.3
  br i1 %20, label %48, label %21
21:
  %22 = getelementptr inbounds nuw i8, ptr %0, i32 20
  %23 = load i8, ptr %22, align 4
  %24 = trunc nuw i8 %23 to i1
  br i1 %24, label %29, label %25
25:
  %26 = getelementptr inbounds nuw i8, ptr %5, i32 16
  %27 = load i64, ptr %26, align 8
  %28 = trunc i64 %27 to i32
  br label %29
29:
  %30 = phi i32 [ %28, %25 ], [ 1, %21 ]
  %31 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %32 = load i64, ptr %31, align 8
  %33 = getelementptr inbounds nuw i8, ptr %1, i32 16
  %34 = load i64, ptr %33, align 8
  %35 = mul nsw i64 %34, %32
  %36 = trunc i64 %35 to i32
  %37 = getelementptr inbounds nuw i8, ptr %1, i32 8
  %38 = load i64, ptr %37, align 8
  %39 = getelementptr inbounds nuw i8, ptr %0, i32 32
  %40 = load i64, ptr %39, align 8
  %41 = mul nsw i64 %40, %34
  %42 = add nsw i64 %41, %38
  %43 = icmp eq i32 %7, 1
  %44 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %45 = load ptr, ptr %44, align 8
  br i1 %43, label %46, label %47
46:
  tail call fastcc void @abi.nulls_f32(ptr noundef %19, i64 noundef %42, ptr noundef %45, i32 noundef %30, i32 noundef %36) #28
  br label %75
47:
  tail call fastcc void @abi.nulls_f64(ptr noundef %19, i64 noundef %42, ptr noundef %45, i32 noundef %30, i32 noundef %36) #28
  br label %75
48:
  %49 = getelementptr inbounds nuw i8, ptr %0, i32 32
  %50 = load i64, ptr %49, align 8
  %51 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %52 = load i64, ptr %51, align 8
  %53 = add nsw i64 %52, %50
  %54 = getelementptr inbounds nuw i8, ptr %1, i32 16
  %55 = load i64, ptr %54, align 8
  %56 = mul nsw i64 %53, %55
  %57 = mul nsw i64 %55, %50
  br label %58
58:
  %59 = phi i64 [ %50, %48 ], [ %66, %70 ]
  %60 = phi i64 [ %57, %48 ], [ %74, %70 ]
  %61 = tail call fastcc i64 @abi.next_null(ptr noundef nonnull %1, i64 noundef %60, i64 noundef %56) #28
  %62 = icmp slt i64 %61, %56
  br i1 %62, label %63, label %75
63:
  %64 = load i64, ptr %54, align 8
  br label %65
65:
  %66 = phi i64 [ %67, %65 ], [ %59, %63 ]
  %67 = add nsw i64 %66, 1
  %68 = mul nsw i64 %67, %64
  %69 = icmp slt i64 %61, %68
  br i1 %69, label %70, label %65
70:
  %71 = mul nsw i64 %64, %66
  %72 = sub nsw i64 %61, %71
  %73 = mul nsw i64 %72, %2
  tail call fastcc void @abi.put_null(ptr noundef %0, i64 noundef %66, i64 noundef %73, i64 noundef %2) #25
  %74 = add nsw i64 %61, 1
  br label %58
75:
  ret void
}
define internal fastcc void @abi.read_value(i32 noundef %0, ptr noundef readonly captures(none) %1, i64 noundef %2, ptr noundef nonnull writeonly captures(none) initializes((0, 18)) %3) unnamed_addr #21 {
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
  switch i32 %0, label %71 [
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
    i32 13, label %75
  ]
15:
  %16 = trunc i64 %2 to i32
  %17 = getelementptr inbounds float, ptr %1, i32 %16
  %18 = load float, ptr %17, align 4
  %19 = fpext float %18 to double
  store double %19, ptr %3, align 8
  br label %75
20:
  %21 = trunc i64 %2 to i32
  %22 = getelementptr inbounds double, ptr %1, i32 %21
  %23 = load double, ptr %22, align 8
  store double %23, ptr %3, align 8
  br label %75
24:
  %25 = trunc i64 %2 to i32
  %26 = getelementptr inbounds i16, ptr %1, i32 %25
  %27 = load i16, ptr %26, align 2
  %28 = zext i16 %27 to i32
  %29 = tail call fastcc double @abi.f64_of_half(i32 noundef %28) #25
  store double %29, ptr %3, align 8
  br label %75
30:
  %31 = trunc i64 %2 to i32
  %32 = getelementptr inbounds i8, ptr %1, i32 %31
  %33 = load i8, ptr %32, align 1
  %34 = sext i8 %33 to i64
  store i64 %34, ptr %14, align 8
  br label %75
35:
  %36 = trunc i64 %2 to i32
  %37 = getelementptr inbounds i16, ptr %1, i32 %36
  %38 = load i16, ptr %37, align 2
  %39 = sext i16 %38 to i64
  store i64 %39, ptr %14, align 8
  br label %75
40:
  %41 = trunc i64 %2 to i32
  %42 = getelementptr inbounds i32, ptr %1, i32 %41
  %43 = load i32, ptr %42, align 4
  %44 = sext i32 %43 to i64
  store i64 %44, ptr %14, align 8
  br label %75
45:
  %46 = trunc i64 %2 to i32
  %47 = getelementptr inbounds i8, ptr %1, i32 %46
  %48 = load i8, ptr %47, align 1
  %49 = zext i8 %48 to i64
  store i64 %49, ptr %14, align 8
  br label %75
50:
  %51 = trunc i64 %2 to i32
  %52 = getelementptr inbounds i16, ptr %1, i32 %51
  %53 = load i16, ptr %52, align 2
  %54 = zext i16 %53 to i64
  store i64 %54, ptr %14, align 8
  br label %75
55:
  %56 = trunc i64 %2 to i32
  %57 = getelementptr inbounds i32, ptr %1, i32 %56
  %58 = load i32, ptr %57, align 4
  %59 = zext i32 %58 to i64
  store i64 %59, ptr %14, align 8
  br label %75
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
  br label %75
71:
  %72 = trunc i64 %2 to i32
  %73 = getelementptr inbounds i64, ptr %1, i32 %72
  %74 = load i64, ptr %73, align 8
  store i64 %74, ptr %14, align 8
  br label %75
75:
  ret void
}
define internal fastcc noundef zeroext i1 @abi.is_null(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, i64 noundef %3) unnamed_addr #13 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i32 32
  %6 = load ptr, ptr %5, align 8
  %7 = icmp eq ptr %6, null
  br i1 %7, label %10, label %8
8:
  %9 = tail call fastcc zeroext i1 @abi.null_bit(ptr noundef nonnull %5, i64 noundef %2) #25
  br i1 %9, label %36, label %10
10:
  %11 = getelementptr inbounds nuw i8, ptr %1, i32 44
  %12 = load i32, ptr %11, align 4
  %13 = getelementptr inbounds nuw i8, ptr %1, i32 40
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
  %29 = tail call fastcc i64 @abi.quotient(i64 noundef %3, i64 noundef %26) #25
  br label %30
30:
  %31 = phi i64 [ 0, %18 ], [ %29, %28 ], [ %3, %24 ]
  %32 = mul nsw i64 %22, %2
  %33 = add nsw i64 %31, %32
  %34 = tail call fastcc zeroext i1 @abi.null_bit(ptr noundef nonnull %20, i64 noundef %33) #25
  %35 = add nuw i32 %16, 1
  br i1 %34, label %36, label %15
36:
  %37 = phi i1 [ true, %8 ], [ %17, %15 ], [ %17, %30 ]
  ret i1 %37
}
define internal fastcc void @abi.put_null(ptr noundef nonnull readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) unnamed_addr #0 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %6 = load ptr, ptr %5, align 8
  %7 = getelementptr inbounds nuw i8, ptr %6, i32 10
  %8 = load i8, ptr %7, align 2
  %9 = and i8 %8, 1
  %10 = icmp eq i8 %9, 0
  %11 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %12 = load ptr, ptr %11, align 4
  %13 = getelementptr inbounds nuw i8, ptr %12, i32 4
  %14 = load i32, ptr %13, align 4
  br i1 %10, label %29, label %15
15:
  %16 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds nuw i8, ptr %0, i32 32
  %19 = load i64, ptr %18, align 8
  %20 = sub nsw i64 %1, %19
  %21 = trunc i64 %20 to i32
  %22 = getelementptr inbounds nuw i8, ptr %12, i32 16
  %23 = load i64, ptr %22, align 8
  %24 = trunc i64 %23 to i32
  %25 = mul i32 %24, %21
  %26 = trunc i64 %2 to i32
  %27 = add i32 %25, %26
  %28 = trunc i64 %3 to i32
  tail call fastcc void @abi.fill_missing(i32 noundef %14, ptr noundef %17, i32 noundef %27, i32 noundef %28, i32 noundef 0) #25
  br label %35
29:
  %30 = add i32 %14, -1
  %31 = icmp ult i32 %30, 2
  %32 = icmp eq i32 %14, 12
  %33 = or i1 %32, %31
  %34 = select i1 %33, ptr @abi.str.129, ptr @abi.str.130
  tail call fastcc void @abi.refuse(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef nonnull @abi.str.128, ptr noundef nonnull %34) #25
  br label %35
35:
  ret void
}
define internal fastcc void @abi.write_value(i32 noundef %0, ptr noundef writeonly captures(none) %1, i32 noundef %2, ptr noundef nonnull readonly captures(none) %3) unnamed_addr #21 {
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
  %19 = tail call fastcc float @abi.f32_of_u64(i64 noundef %17) #25
  br label %22
20:
  %21 = tail call fastcc float @abi.f32_of_i64(i64 noundef %17) #25
  br label %22
22:
  %23 = phi float [ %11, %9 ], [ %19, %18 ], [ %21, %20 ]
  %24 = getelementptr inbounds nuw float, ptr %1, i32 %2
  store float %23, ptr %24, align 4
  br label %94
25:
  %26 = tail call fastcc double @abi.f64_of(ptr noundef %3) #25
  %27 = getelementptr inbounds nuw double, ptr %1, i32 %2
  store double %26, ptr %27, align 8
  br label %94
28:
  %29 = tail call fastcc double @abi.f64_of(ptr noundef %3) #25
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
  br label %94
67:
  %68 = shl nuw i32 1, %0
  %69 = and i32 %68, 2184
  %70 = icmp eq i32 %69, 0
  br i1 %70, label %76, label %71
71:
  %72 = getelementptr inbounds nuw i8, ptr %3, i32 8
  %73 = load i64, ptr %72, align 8
  %74 = trunc i64 %73 to i8
  %75 = getelementptr inbounds nuw i8, ptr %1, i32 %2
  store i8 %74, ptr %75, align 1
  br label %94
76:
  %77 = and i32 %68, 4368
  %78 = icmp eq i32 %77, 0
  br i1 %78, label %84, label %79
79:
  %80 = getelementptr inbounds nuw i8, ptr %3, i32 8
  %81 = load i64, ptr %80, align 8
  %82 = trunc i64 %81 to i16
  %83 = getelementptr inbounds nuw i16, ptr %1, i32 %2
  store i16 %82, ptr %83, align 2
  br label %94
84:
  %85 = and i32 %68, 546
  %86 = icmp eq i32 %85, 0
  %87 = getelementptr inbounds nuw i8, ptr %3, i32 8
  %88 = load i64, ptr %87, align 8
  br i1 %86, label %92, label %89
89:
  %90 = trunc i64 %88 to i32
  %91 = getelementptr inbounds nuw i32, ptr %1, i32 %2
  store i32 %90, ptr %91, align 4
  br label %94
92:
  %93 = getelementptr inbounds nuw i64, ptr %1, i32 %2
  store i64 %88, ptr %93, align 8
  br label %94
94:
  ret void
}
define internal fastcc double @abi.f64_of_half(i32 noundef range(i32 0, 65536) %0) unnamed_addr #4 {
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
define internal fastcc zeroext i1 @abi.null_bit(ptr noundef readonly captures(none) %0, i64 noundef %1) unnamed_addr #16 {
  %3 = load ptr, ptr %0, align 8
  %4 = icmp eq ptr %3, @abi.str.3
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
define internal fastcc i64 @abi.quotient(i64 noundef %0, i64 noundef range(i64 2, 1) %1) unnamed_addr #22 {
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
  %22 = getelementptr inbounds nuw i8, ptr %10, i32 16
  %23 = load i64, ptr %22, align 8
  %24 = trunc i64 %23 to i32
  %25 = mul i32 %24, %21
  %26 = trunc i64 %2 to i32
  %27 = add i32 %25, %26
  %28 = mul i32 %27, %15
  %29 = getelementptr inbounds nuw i8, ptr %17, i32 %28
  %30 = trunc i64 %3 to i32
  %31 = mul i32 %15, %30
  tail call fastcc void @abi.clear(ptr noundef %29, i32 noundef %31) #25
  %32 = load ptr, ptr %8, align 8
  %33 = getelementptr inbounds nuw i8, ptr %32, i32 16
  %34 = load i32, ptr %33, align 8
  %35 = icmp eq i32 %34, 1
  br i1 %35, label %36, label %44
36:
  %37 = getelementptr inbounds nuw i8, ptr %8, i32 72
  %38 = load ptr, ptr %37, align 8
  %39 = load i64, ptr %18, align 8
  %40 = sub nsw i64 %1, %39
  %41 = trunc i64 %40 to i32
  %42 = getelementptr inbounds i8, ptr %38, i32 %41
  store i8 1, ptr %42, align 1
  %43 = getelementptr inbounds nuw i8, ptr %8, i32 76
  store i8 1, ptr %43, align 4
  br label %75
44:
  %45 = getelementptr inbounds nuw i8, ptr %8, i32 80
  %46 = load i64, ptr %45, align 8
  %47 = icmp slt i64 %1, %46
  br i1 %47, label %48, label %75
48:
  store i64 %1, ptr %45, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #26
  %49 = getelementptr inbounds nuw i8, ptr %8, i32 8
  %50 = load ptr, ptr %49, align 8
  %51 = getelementptr inbounds nuw i8, ptr %8, i32 24
  %52 = load i64, ptr %51, align 8
  %53 = add nsw i64 %52, %1
  %54 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %55 = load ptr, ptr %54, align 8
  %56 = getelementptr inbounds nuw i8, ptr %55, i32 4
  %57 = load i32, ptr %56, align 4
  call fastcc void @abi.begin(ptr noundef %7, ptr noundef %50, i32 noundef 3, i64 noundef %53, i32 noundef %57) #25
  call fastcc void @abi.put(ptr noundef %7, ptr noundef nonnull @abi.str.95) #25
  %58 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %59 = load ptr, ptr %58, align 8
  call fastcc void @abi.put_name(ptr noundef %7, ptr noundef %59) #25
  call fastcc void @abi.put(ptr noundef %7, ptr noundef nonnull @abi.str.131) #25
  %60 = load i64, ptr %51, align 8
  %61 = add nsw i64 %60, %1
  call fastcc void @abi.put_int(ptr noundef %7, i64 noundef %61) #25
  %62 = getelementptr inbounds nuw i8, ptr %0, i32 20
  %63 = load i8, ptr %62, align 4
  %64 = trunc nuw i8 %63 to i1
  br i1 %64, label %65, label %73
65:
  %66 = load ptr, ptr %9, align 4
  %67 = getelementptr inbounds nuw i8, ptr %66, i32 16
  %68 = load i64, ptr %67, align 8
  %69 = icmp sgt i64 %68, 1
  %70 = icmp eq i64 %3, 1
  %71 = and i1 %70, %69
  br i1 %71, label %72, label %73
72:
  call fastcc void @abi.put(ptr noundef %7, ptr noundef nonnull @abi.str.132) #25
  call fastcc void @abi.put_int(ptr noundef %7, i64 noundef %2) #25
  br label %73
73:
  call fastcc void @abi.put(ptr noundef %7, ptr noundef nonnull @abi.str.96) #25
  call fastcc void @abi.put(ptr noundef %7, ptr noundef %4) #25
  call fastcc void @abi.put(ptr noundef %7, ptr noundef %5) #25
  %74 = call fastcc i32 @abi.end(ptr noundef %7) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #26
  br label %75
75:
  ret void
}
define internal fastcc float @abi.f32_of_u64(i64 noundef %0) unnamed_addr #4 {
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
define internal fastcc float @abi.f32_of_i64(i64 noundef %0) unnamed_addr #4 {
  %2 = icmp slt i64 %0, 0
  br i1 %2, label %3, label %7
3:
  %4 = sub i64 0, %0
  %5 = tail call fastcc float @abi.f32_of_u64(i64 noundef %4) #25
  %6 = fneg float %5
  br label %9
7:
  %8 = tail call fastcc float @abi.f32_of_u64(i64 noundef %0) #25
  br label %9
9:
  %10 = phi float [ %6, %3 ], [ %8, %7 ]
  ret float %10
}
define internal fastcc double @abi.f64_of(ptr noundef nonnull readonly captures(none) %0) unnamed_addr #15 {
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
  %22 = tail call fastcc double @abi.f64_of_i64(i64 noundef %12) #25
  br label %23
23:
  %24 = phi double [ %6, %5 ], [ %20, %13 ], [ %22, %21 ]
  ret double %24
}
define internal fastcc double @abi.f64_of_i64(i64 noundef %0) unnamed_addr #4 {
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
define internal fastcc void @abi.gather_f32(i32 noundef %0, ptr noundef readonly captures(none) %1, i64 noundef %2, ptr noalias noundef writeonly captures(none) %3, i32 noundef %4, i32 noundef %5) unnamed_addr #18 {
  switch i32 %0, label %171 [
    i32 1, label %7
    i32 2, label %19
    i32 3, label %32
    i32 4, label %45
    i32 5, label %58
    i32 6, label %71
    i32 7, label %84
    i32 8, label %97
    i32 9, label %110
    i32 10, label %123
    i32 12, label %136
    i32 11, label %151
  ]
7:
  %8 = trunc i64 %2 to i32
  %9 = getelementptr inbounds float, ptr %1, i32 %8
  br label %10
10:
  %11 = phi i32 [ 0, %7 ], [ %18, %13 ]
  %12 = icmp eq i32 %11, %5
  br i1 %12, label %178, label %13
13:
  %14 = getelementptr inbounds nuw float, ptr %9, i32 %11
  %15 = load float, ptr %14, align 4
  %16 = mul i32 %11, %4
  %17 = getelementptr inbounds nuw float, ptr %3, i32 %16
  store float %15, ptr %17, align 4
  %18 = add i32 %11, 1
  br label %10
19:
  %20 = trunc i64 %2 to i32
  %21 = getelementptr inbounds double, ptr %1, i32 %20
  br label %22
22:
  %23 = phi i32 [ 0, %19 ], [ %31, %25 ]
  %24 = icmp eq i32 %23, %5
  br i1 %24, label %178, label %25
25:
  %26 = getelementptr inbounds nuw double, ptr %21, i32 %23
  %27 = load double, ptr %26, align 8
  %28 = fptrunc double %27 to float
  %29 = mul i32 %23, %4
  %30 = getelementptr inbounds nuw float, ptr %3, i32 %29
  store float %28, ptr %30, align 4
  %31 = add i32 %23, 1
  br label %22
32:
  %33 = trunc i64 %2 to i32
  %34 = getelementptr inbounds i8, ptr %1, i32 %33
  br label %35
35:
  %36 = phi i32 [ 0, %32 ], [ %44, %38 ]
  %37 = icmp eq i32 %36, %5
  br i1 %37, label %178, label %38
38:
  %39 = getelementptr inbounds nuw i8, ptr %34, i32 %36
  %40 = load i8, ptr %39, align 1
  %41 = sitofp i8 %40 to float
  %42 = mul i32 %36, %4
  %43 = getelementptr inbounds nuw float, ptr %3, i32 %42
  store float %41, ptr %43, align 4
  %44 = add i32 %36, 1
  br label %35
45:
  %46 = trunc i64 %2 to i32
  %47 = getelementptr inbounds i16, ptr %1, i32 %46
  br label %48
48:
  %49 = phi i32 [ 0, %45 ], [ %57, %51 ]
  %50 = icmp eq i32 %49, %5
  br i1 %50, label %178, label %51
51:
  %52 = getelementptr inbounds nuw i16, ptr %47, i32 %49
  %53 = load i16, ptr %52, align 2
  %54 = sitofp i16 %53 to float
  %55 = mul i32 %49, %4
  %56 = getelementptr inbounds nuw float, ptr %3, i32 %55
  store float %54, ptr %56, align 4
  %57 = add i32 %49, 1
  br label %48
58:
  %59 = trunc i64 %2 to i32
  %60 = getelementptr inbounds i32, ptr %1, i32 %59
  br label %61
61:
  %62 = phi i32 [ 0, %58 ], [ %70, %64 ]
  %63 = icmp eq i32 %62, %5
  br i1 %63, label %178, label %64
64:
  %65 = getelementptr inbounds nuw i32, ptr %60, i32 %62
  %66 = load i32, ptr %65, align 4
  %67 = sitofp i32 %66 to float
  %68 = mul i32 %62, %4
  %69 = getelementptr inbounds nuw float, ptr %3, i32 %68
  store float %67, ptr %69, align 4
  %70 = add i32 %62, 1
  br label %61
71:
  %72 = trunc i64 %2 to i32
  %73 = getelementptr inbounds i64, ptr %1, i32 %72
  br label %74
74:
  %75 = phi i32 [ 0, %71 ], [ %83, %77 ]
  %76 = icmp eq i32 %75, %5
  br i1 %76, label %178, label %77
77:
  %78 = getelementptr inbounds nuw i64, ptr %73, i32 %75
  %79 = load i64, ptr %78, align 8
  %80 = tail call fastcc float @abi.f32_of_i64(i64 noundef %79) #25
  %81 = mul i32 %75, %4
  %82 = getelementptr inbounds nuw float, ptr %3, i32 %81
  store float %80, ptr %82, align 4
  %83 = add i32 %75, 1
  br label %74
84:
  %85 = trunc i64 %2 to i32
  %86 = getelementptr inbounds i8, ptr %1, i32 %85
  br label %87
87:
  %88 = phi i32 [ 0, %84 ], [ %96, %90 ]
  %89 = icmp eq i32 %88, %5
  br i1 %89, label %178, label %90
90:
  %91 = getelementptr inbounds nuw i8, ptr %86, i32 %88
  %92 = load i8, ptr %91, align 1
  %93 = uitofp i8 %92 to float
  %94 = mul i32 %88, %4
  %95 = getelementptr inbounds nuw float, ptr %3, i32 %94
  store float %93, ptr %95, align 4
  %96 = add i32 %88, 1
  br label %87
97:
  %98 = trunc i64 %2 to i32
  %99 = getelementptr inbounds i16, ptr %1, i32 %98
  br label %100
100:
  %101 = phi i32 [ 0, %97 ], [ %109, %103 ]
  %102 = icmp eq i32 %101, %5
  br i1 %102, label %178, label %103
103:
  %104 = getelementptr inbounds nuw i16, ptr %99, i32 %101
  %105 = load i16, ptr %104, align 2
  %106 = uitofp i16 %105 to float
  %107 = mul i32 %101, %4
  %108 = getelementptr inbounds nuw float, ptr %3, i32 %107
  store float %106, ptr %108, align 4
  %109 = add i32 %101, 1
  br label %100
110:
  %111 = trunc i64 %2 to i32
  %112 = getelementptr inbounds i32, ptr %1, i32 %111
  br label %113
113:
  %114 = phi i32 [ 0, %110 ], [ %122, %116 ]
  %115 = icmp eq i32 %114, %5
  br i1 %115, label %178, label %116
116:
  %117 = getelementptr inbounds nuw i32, ptr %112, i32 %114
  %118 = load i32, ptr %117, align 4
  %119 = uitofp i32 %118 to float
  %120 = mul i32 %114, %4
  %121 = getelementptr inbounds nuw float, ptr %3, i32 %120
  store float %119, ptr %121, align 4
  %122 = add i32 %114, 1
  br label %113
123:
  %124 = trunc i64 %2 to i32
  %125 = getelementptr inbounds i64, ptr %1, i32 %124
  br label %126
126:
  %127 = phi i32 [ 0, %123 ], [ %135, %129 ]
  %128 = icmp eq i32 %127, %5
  br i1 %128, label %178, label %129
129:
  %130 = getelementptr inbounds nuw i64, ptr %125, i32 %127
  %131 = load i64, ptr %130, align 8
  %132 = tail call fastcc float @abi.f32_of_u64(i64 noundef %131) #25
  %133 = mul i32 %127, %4
  %134 = getelementptr inbounds nuw float, ptr %3, i32 %133
  store float %132, ptr %134, align 4
  %135 = add i32 %127, 1
  br label %126
136:
  %137 = trunc i64 %2 to i32
  %138 = getelementptr inbounds i16, ptr %1, i32 %137
  br label %139
139:
  %140 = phi i32 [ 0, %136 ], [ %150, %142 ]
  %141 = icmp eq i32 %140, %5
  br i1 %141, label %178, label %142
142:
  %143 = getelementptr inbounds nuw i16, ptr %138, i32 %140
  %144 = load i16, ptr %143, align 2
  %145 = zext i16 %144 to i32
  %146 = tail call fastcc double @abi.f64_of_half(i32 noundef %145) #25
  %147 = fptrunc double %146 to float
  %148 = mul i32 %140, %4
  %149 = getelementptr inbounds nuw float, ptr %3, i32 %148
  store float %147, ptr %149, align 4
  %150 = add i32 %140, 1
  br label %139
151:
  %152 = phi i32 [ %170, %154 ], [ 0, %6 ]
  %153 = icmp eq i32 %152, %5
  br i1 %153, label %178, label %154
154:
  %155 = zext i32 %152 to i64
  %156 = add nsw i64 %2, %155
  %157 = lshr i64 %156, 3
  %158 = trunc i64 %157 to i32
  %159 = getelementptr inbounds i8, ptr %1, i32 %158
  %160 = load i8, ptr %159, align 1
  %161 = zext i8 %160 to i32
  %162 = trunc i64 %156 to i32
  %163 = and i32 %162, 7
  %164 = shl nuw nsw i32 1, %163
  %165 = and i32 %164, %161
  %166 = icmp ne i32 %165, 0
  %167 = uitofp i1 %166 to float
  %168 = mul i32 %152, %4
  %169 = getelementptr inbounds nuw float, ptr %3, i32 %168
  store float %167, ptr %169, align 4
  %170 = add i32 %152, 1
  br label %151
171:
  %172 = phi i32 [ %177, %174 ], [ 0, %6 ]
  %173 = icmp eq i32 %172, %5
  br i1 %173, label %178, label %174
174:
  %175 = mul i32 %172, %4
  %176 = getelementptr inbounds nuw float, ptr %3, i32 %175
  store float 0.000000e+00, ptr %176, align 4
  %177 = add i32 %172, 1
  br label %171
178:
  ret void
}
define internal fastcc void @abi.gather_f64(i32 noundef %0, ptr noundef readonly captures(none) %1, i64 noundef %2, ptr noalias noundef writeonly captures(none) %3, i32 noundef %4, i32 noundef %5) unnamed_addr #18 {
  switch i32 %0, label %176 [
    i32 1, label %7
    i32 2, label %20
    i32 3, label %32
    i32 4, label %45
    i32 5, label %58
    i32 6, label %71
    i32 7, label %84
    i32 8, label %97
    i32 9, label %110
    i32 10, label %123
    i32 12, label %142
    i32 11, label %156
  ]
7:
  %8 = trunc i64 %2 to i32
  %9 = getelementptr inbounds float, ptr %1, i32 %8
  br label %10
10:
  %11 = phi i32 [ 0, %7 ], [ %19, %13 ]
  %12 = icmp eq i32 %11, %5
  br i1 %12, label %183, label %13
13:
  %14 = getelementptr inbounds nuw float, ptr %9, i32 %11
  %15 = load float, ptr %14, align 4
  %16 = fpext float %15 to double
  %17 = mul i32 %11, %4
  %18 = getelementptr inbounds nuw double, ptr %3, i32 %17
  store double %16, ptr %18, align 8
  %19 = add i32 %11, 1
  br label %10
20:
  %21 = trunc i64 %2 to i32
  %22 = getelementptr inbounds double, ptr %1, i32 %21
  br label %23
23:
  %24 = phi i32 [ 0, %20 ], [ %31, %26 ]
  %25 = icmp eq i32 %24, %5
  br i1 %25, label %183, label %26
26:
  %27 = getelementptr inbounds nuw double, ptr %22, i32 %24
  %28 = load double, ptr %27, align 8
  %29 = mul i32 %24, %4
  %30 = getelementptr inbounds nuw double, ptr %3, i32 %29
  store double %28, ptr %30, align 8
  %31 = add i32 %24, 1
  br label %23
32:
  %33 = trunc i64 %2 to i32
  %34 = getelementptr inbounds i8, ptr %1, i32 %33
  br label %35
35:
  %36 = phi i32 [ 0, %32 ], [ %44, %38 ]
  %37 = icmp eq i32 %36, %5
  br i1 %37, label %183, label %38
38:
  %39 = getelementptr inbounds nuw i8, ptr %34, i32 %36
  %40 = load i8, ptr %39, align 1
  %41 = sitofp i8 %40 to double
  %42 = mul i32 %36, %4
  %43 = getelementptr inbounds nuw double, ptr %3, i32 %42
  store double %41, ptr %43, align 8
  %44 = add i32 %36, 1
  br label %35
45:
  %46 = trunc i64 %2 to i32
  %47 = getelementptr inbounds i16, ptr %1, i32 %46
  br label %48
48:
  %49 = phi i32 [ 0, %45 ], [ %57, %51 ]
  %50 = icmp eq i32 %49, %5
  br i1 %50, label %183, label %51
51:
  %52 = getelementptr inbounds nuw i16, ptr %47, i32 %49
  %53 = load i16, ptr %52, align 2
  %54 = sitofp i16 %53 to double
  %55 = mul i32 %49, %4
  %56 = getelementptr inbounds nuw double, ptr %3, i32 %55
  store double %54, ptr %56, align 8
  %57 = add i32 %49, 1
  br label %48
58:
  %59 = trunc i64 %2 to i32
  %60 = getelementptr inbounds i32, ptr %1, i32 %59
  br label %61
61:
  %62 = phi i32 [ 0, %58 ], [ %70, %64 ]
  %63 = icmp eq i32 %62, %5
  br i1 %63, label %183, label %64
64:
  %65 = getelementptr inbounds nuw i32, ptr %60, i32 %62
  %66 = load i32, ptr %65, align 4
  %67 = sitofp i32 %66 to double
  %68 = mul i32 %62, %4
  %69 = getelementptr inbounds nuw double, ptr %3, i32 %68
  store double %67, ptr %69, align 8
  %70 = add i32 %62, 1
  br label %61
71:
  %72 = trunc i64 %2 to i32
  %73 = getelementptr inbounds i64, ptr %1, i32 %72
  br label %74
74:
  %75 = phi i32 [ 0, %71 ], [ %83, %77 ]
  %76 = icmp eq i32 %75, %5
  br i1 %76, label %183, label %77
77:
  %78 = getelementptr inbounds nuw i64, ptr %73, i32 %75
  %79 = load i64, ptr %78, align 8
  %80 = tail call fastcc double @abi.f64_of_i64(i64 noundef %79) #25
  %81 = mul i32 %75, %4
  %82 = getelementptr inbounds nuw double, ptr %3, i32 %81
  store double %80, ptr %82, align 8
  %83 = add i32 %75, 1
  br label %74
84:
  %85 = trunc i64 %2 to i32
  %86 = getelementptr inbounds i8, ptr %1, i32 %85
  br label %87
87:
  %88 = phi i32 [ 0, %84 ], [ %96, %90 ]
  %89 = icmp eq i32 %88, %5
  br i1 %89, label %183, label %90
90:
  %91 = getelementptr inbounds nuw i8, ptr %86, i32 %88
  %92 = load i8, ptr %91, align 1
  %93 = uitofp i8 %92 to double
  %94 = mul i32 %88, %4
  %95 = getelementptr inbounds nuw double, ptr %3, i32 %94
  store double %93, ptr %95, align 8
  %96 = add i32 %88, 1
  br label %87
97:
  %98 = trunc i64 %2 to i32
  %99 = getelementptr inbounds i16, ptr %1, i32 %98
  br label %100
100:
  %101 = phi i32 [ 0, %97 ], [ %109, %103 ]
  %102 = icmp eq i32 %101, %5
  br i1 %102, label %183, label %103
103:
  %104 = getelementptr inbounds nuw i16, ptr %99, i32 %101
  %105 = load i16, ptr %104, align 2
  %106 = uitofp i16 %105 to double
  %107 = mul i32 %101, %4
  %108 = getelementptr inbounds nuw double, ptr %3, i32 %107
  store double %106, ptr %108, align 8
  %109 = add i32 %101, 1
  br label %100
110:
  %111 = trunc i64 %2 to i32
  %112 = getelementptr inbounds i32, ptr %1, i32 %111
  br label %113
113:
  %114 = phi i32 [ 0, %110 ], [ %122, %116 ]
  %115 = icmp eq i32 %114, %5
  br i1 %115, label %183, label %116
116:
  %117 = getelementptr inbounds nuw i32, ptr %112, i32 %114
  %118 = load i32, ptr %117, align 4
  %119 = uitofp i32 %118 to double
  %120 = mul i32 %114, %4
  %121 = getelementptr inbounds nuw double, ptr %3, i32 %120
  store double %119, ptr %121, align 8
  %122 = add i32 %114, 1
  br label %113
123:
  %124 = trunc i64 %2 to i32
  %125 = getelementptr inbounds i64, ptr %1, i32 %124
  br label %126
126:
  %127 = phi i32 [ 0, %123 ], [ %141, %129 ]
  %128 = icmp eq i32 %127, %5
  br i1 %128, label %183, label %129
129:
  %130 = getelementptr inbounds nuw i64, ptr %125, i32 %127
  %131 = load i64, ptr %130, align 8
  %132 = lshr i64 %131, 32
  %133 = trunc nuw i64 %132 to i32
  %134 = uitofp i32 %133 to double
  %135 = fmul double %134, 0x41F0000000000000
  %136 = trunc i64 %131 to i32
  %137 = uitofp i32 %136 to double
  %138 = fadd double %135, %137
  %139 = mul i32 %127, %4
  %140 = getelementptr inbounds nuw double, ptr %3, i32 %139
  store double %138, ptr %140, align 8
  %141 = add i32 %127, 1
  br label %126
142:
  %143 = trunc i64 %2 to i32
  %144 = getelementptr inbounds i16, ptr %1, i32 %143
  br label %145
145:
  %146 = phi i32 [ 0, %142 ], [ %155, %148 ]
  %147 = icmp eq i32 %146, %5
  br i1 %147, label %183, label %148
148:
  %149 = getelementptr inbounds nuw i16, ptr %144, i32 %146
  %150 = load i16, ptr %149, align 2
  %151 = zext i16 %150 to i32
  %152 = tail call fastcc double @abi.f64_of_half(i32 noundef %151) #25
  %153 = mul i32 %146, %4
  %154 = getelementptr inbounds nuw double, ptr %3, i32 %153
  store double %152, ptr %154, align 8
  %155 = add i32 %146, 1
  br label %145
156:
  %157 = phi i32 [ %175, %159 ], [ 0, %6 ]
  %158 = icmp eq i32 %157, %5
  br i1 %158, label %183, label %159
159:
  %160 = zext i32 %157 to i64
  %161 = add nsw i64 %2, %160
  %162 = lshr i64 %161, 3
  %163 = trunc i64 %162 to i32
  %164 = getelementptr inbounds i8, ptr %1, i32 %163
  %165 = load i8, ptr %164, align 1
  %166 = zext i8 %165 to i32
  %167 = trunc i64 %161 to i32
  %168 = and i32 %167, 7
  %169 = shl nuw nsw i32 1, %168
  %170 = and i32 %169, %166
  %171 = icmp ne i32 %170, 0
  %172 = uitofp i1 %171 to double
  %173 = mul i32 %157, %4
  %174 = getelementptr inbounds nuw double, ptr %3, i32 %173
  store double %172, ptr %174, align 8
  %175 = add i32 %157, 1
  br label %156
176:
  %177 = phi i32 [ %182, %179 ], [ 0, %6 ]
  %178 = icmp eq i32 %177, %5
  br i1 %178, label %183, label %179
179:
  %180 = mul i32 %177, %4
  %181 = getelementptr inbounds nuw double, ptr %3, i32 %180
  store double 0.000000e+00, ptr %181, align 8
  %182 = add i32 %177, 1
  br label %176
183:
  ret void
}
define internal fastcc void @abi.gather_other(i32 noundef %0, i32 noundef range(i32 3, 1) %1, ptr noundef readonly captures(none) %2, i64 noundef %3, ptr noalias noundef writeonly captures(none) %4, i32 noundef %5, i32 noundef %6) unnamed_addr #18 {
  %8 = alloca %struct.Value, align 8
  %9 = icmp eq i32 %0, %1
  %10 = icmp ne i32 %0, 11
  %11 = and i1 %10, %9
  br i1 %11, label %12, label %60
12:
  %13 = getelementptr inbounds i8, ptr @abi.sizes, i32 %0
  %14 = load i8, ptr %13, align 1
  %15 = trunc i64 %3 to i32
  switch i8 %14, label %49 [
    i8 1, label %16
    i8 2, label %27
    i8 4, label %38
  ]
16:
  %17 = getelementptr inbounds i8, ptr %2, i32 %15
  br label %18
18:
  %19 = phi i32 [ 0, %16 ], [ %26, %21 ]
  %20 = icmp eq i32 %19, %6
  br i1 %20, label %68, label %21
21:
  %22 = getelementptr inbounds nuw i8, ptr %17, i32 %19
  %23 = load i8, ptr %22, align 1
  %24 = mul i32 %19, %5
  %25 = getelementptr inbounds nuw i8, ptr %4, i32 %24
  store i8 %23, ptr %25, align 1
  %26 = add i32 %19, 1
  br label %18
27:
  %28 = getelementptr inbounds i16, ptr %2, i32 %15
  br label %29
29:
  %30 = phi i32 [ 0, %27 ], [ %37, %32 ]
  %31 = icmp eq i32 %30, %6
  br i1 %31, label %68, label %32
32:
  %33 = getelementptr inbounds nuw i16, ptr %28, i32 %30
  %34 = load i16, ptr %33, align 2
  %35 = mul i32 %30, %5
  %36 = getelementptr inbounds nuw i16, ptr %4, i32 %35
  store i16 %34, ptr %36, align 2
  %37 = add i32 %30, 1
  br label %29
38:
  %39 = getelementptr inbounds i32, ptr %2, i32 %15
  br label %40
40:
  %41 = phi i32 [ 0, %38 ], [ %48, %43 ]
  %42 = icmp eq i32 %41, %6
  br i1 %42, label %68, label %43
43:
  %44 = getelementptr inbounds nuw i32, ptr %39, i32 %41
  %45 = load i32, ptr %44, align 4
  %46 = mul i32 %41, %5
  %47 = getelementptr inbounds nuw i32, ptr %4, i32 %46
  store i32 %45, ptr %47, align 4
  %48 = add i32 %41, 1
  br label %40
49:
  %50 = getelementptr inbounds i64, ptr %2, i32 %15
  br label %51
51:
  %52 = phi i32 [ 0, %49 ], [ %59, %54 ]
  %53 = icmp eq i32 %52, %6
  br i1 %53, label %68, label %54
54:
  %55 = getelementptr inbounds nuw i64, ptr %50, i32 %52
  %56 = load i64, ptr %55, align 8
  %57 = mul i32 %52, %5
  %58 = getelementptr inbounds nuw i64, ptr %4, i32 %57
  store i64 %56, ptr %58, align 8
  %59 = add i32 %52, 1
  br label %51
60:
  %61 = phi i32 [ %67, %63 ], [ 0, %7 ]
  %62 = icmp eq i32 %61, %6
  br i1 %62, label %68, label %63
63:
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #26
  %64 = zext i32 %61 to i64
  %65 = add nsw i64 %3, %64
  call fastcc void @abi.read_value(i32 noundef %0, ptr noundef %2, i64 noundef %65, ptr noundef %8) #25
  %66 = mul i32 %61, %5
  call fastcc void @abi.write_value(i32 noundef %1, ptr noundef %4, i32 noundef %66, ptr noundef %8) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #26
  %67 = add i32 %61, 1
  br label %60
68:
  ret void
}
define internal fastcc void @abi.nulls_f32(ptr noundef readonly captures(none) %0, i64 noundef %1, ptr noundef captures(none) %2, i32 noundef %3, i32 noundef %4) unnamed_addr #18 {
  br label %6
6:
  %7 = phi i32 [ 0, %5 ], [ %20, %37 ]
  %8 = icmp ult i32 %7, %4
  br i1 %8, label %10, label %9
9:
  ret void
10:
  %11 = zext i32 %7 to i64
  %12 = add nsw i64 %1, %11
  %13 = and i64 %12, 7
  %14 = icmp eq i64 %13, 0
  %15 = add i32 %7, 8
  %16 = trunc nuw nsw i64 %13 to i32
  %17 = sub i32 %15, %16
  %18 = add i32 %7, 32
  %19 = select i1 %14, i32 %18, i32 %17
  %20 = tail call i32 @llvm.umin.i32(i32 %19, i32 %4)
  %21 = icmp eq i32 %20, %18
  br i1 %21, label %22, label %38
22:
  %23 = lshr i64 %12, 3
  %24 = trunc i64 %23 to i32
  %25 = getelementptr inbounds i8, ptr %0, i32 %24
  %26 = load i8, ptr %25, align 1
  %27 = getelementptr inbounds nuw i8, ptr %25, i32 1
  %28 = load i8, ptr %27, align 1
  %29 = and i8 %28, %26
  %30 = getelementptr inbounds nuw i8, ptr %25, i32 2
  %31 = load i8, ptr %30, align 1
  %32 = and i8 %29, %31
  %33 = getelementptr inbounds nuw i8, ptr %25, i32 3
  %34 = load i8, ptr %33, align 1
  %35 = and i8 %32, %34
  %36 = icmp eq i8 %35, -1
  br i1 %36, label %37, label %38
37:
  br label %6
38:
  %39 = tail call i32 @llvm.umax.i32(i32 %7, i32 %20)
  br label %40
40:
  %41 = phi i32 [ %7, %38 ], [ %60, %43 ]
  %42 = icmp eq i32 %41, %39
  br i1 %42, label %37, label %43
43:
  %44 = mul i32 %41, %3
  %45 = getelementptr inbounds nuw float, ptr %2, i32 %44
  %46 = load float, ptr %45, align 4
  %47 = zext i32 %41 to i64
  %48 = add nsw i64 %1, %47
  %49 = lshr i64 %48, 3
  %50 = trunc i64 %49 to i32
  %51 = getelementptr inbounds i8, ptr %0, i32 %50
  %52 = load i8, ptr %51, align 1
  %53 = zext i8 %52 to i32
  %54 = trunc i64 %48 to i32
  %55 = and i32 %54, 7
  %56 = shl nuw nsw i32 1, %55
  %57 = and i32 %56, %53
  %58 = icmp eq i32 %57, 0
  %59 = select i1 %58, float 0x7FF8000000000000, float %46
  store float %59, ptr %45, align 4
  %60 = add i32 %41, 1
  br label %40
}
define internal fastcc void @abi.nulls_f64(ptr noundef readonly captures(none) %0, i64 noundef %1, ptr noundef captures(none) %2, i32 noundef %3, i32 noundef %4) unnamed_addr #18 {
  br label %6
6:
  %7 = phi i32 [ 0, %5 ], [ %20, %37 ]
  %8 = icmp ult i32 %7, %4
  br i1 %8, label %10, label %9
9:
  ret void
10:
  %11 = zext i32 %7 to i64
  %12 = add nsw i64 %1, %11
  %13 = and i64 %12, 7
  %14 = icmp eq i64 %13, 0
  %15 = add i32 %7, 8
  %16 = trunc nuw nsw i64 %13 to i32
  %17 = sub i32 %15, %16
  %18 = add i32 %7, 32
  %19 = select i1 %14, i32 %18, i32 %17
  %20 = tail call i32 @llvm.umin.i32(i32 %19, i32 %4)
  %21 = icmp eq i32 %20, %18
  br i1 %21, label %22, label %38
22:
  %23 = lshr i64 %12, 3
  %24 = trunc i64 %23 to i32
  %25 = getelementptr inbounds i8, ptr %0, i32 %24
  %26 = load i8, ptr %25, align 1
  %27 = getelementptr inbounds nuw i8, ptr %25, i32 1
  %28 = load i8, ptr %27, align 1
  %29 = and i8 %28, %26
  %30 = getelementptr inbounds nuw i8, ptr %25, i32 2
  %31 = load i8, ptr %30, align 1
  %32 = and i8 %29, %31
  %33 = getelementptr inbounds nuw i8, ptr %25, i32 3
  %34 = load i8, ptr %33, align 1
  %35 = and i8 %32, %34
  %36 = icmp eq i8 %35, -1
  br i1 %36, label %37, label %38
37:
  br label %6
38:
  %39 = tail call i32 @llvm.umax.i32(i32 %7, i32 %20)
  br label %40
40:
  %41 = phi i32 [ %7, %38 ], [ %60, %43 ]
  %42 = icmp eq i32 %41, %39
  br i1 %42, label %37, label %43
43:
  %44 = mul i32 %41, %3
  %45 = getelementptr inbounds nuw double, ptr %2, i32 %44
  %46 = load double, ptr %45, align 8
  %47 = zext i32 %41 to i64
  %48 = add nsw i64 %1, %47
  %49 = lshr i64 %48, 3
  %50 = trunc i64 %49 to i32
  %51 = getelementptr inbounds i8, ptr %0, i32 %50
  %52 = load i8, ptr %51, align 1
  %53 = zext i8 %52 to i32
  %54 = trunc i64 %48 to i32
  %55 = and i32 %54, 7
  %56 = shl nuw nsw i32 1, %55
  %57 = and i32 %56, %53
  %58 = icmp eq i32 %57, 0
  %59 = select i1 %58, double 0x7FF8000000000000, double %46
  store double %59, ptr %45, align 8
  %60 = add i32 %41, 1
  br label %40
}
define internal fastcc i32 @abi.test_rows(ptr noundef nonnull readonly captures(none) %0, i64 noundef range(i64 0, 2147483647) %1, i64 noundef range(i64 -2147483645, 2147483648) %2, ptr noundef %3) unnamed_addr #3 {
  %5 = alloca %struct.Value, align 8
  %6 = alloca %struct.Value, align 8
  %7 = alloca %struct.Text, align 4
  %8 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 28), align 4
  %9 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 44), align 4
  %10 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 96), align 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i32 20
  %12 = tail call i32 @llvm.smax.i32(i32 %8, i32 0)
  br label %13
13:
  %14 = phi i32 [ 0, %4 ], [ %48, %31 ]
  %15 = icmp eq i32 %14, %12
  br i1 %15, label %16, label %31
16:
  %17 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 136), align 8
  %18 = load ptr, ptr %11, align 4
  %19 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %20 = load ptr, ptr %19, align 4
  %21 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %22 = load ptr, ptr %21, align 4
  tail call void %17(ptr noundef %18, ptr noundef %20, ptr noundef %22, i64 noundef %2) #27
  %23 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 32), align 8
  %24 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 48), align 8
  %25 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 100), align 4
  %26 = load double, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 112), align 8
  %27 = load double, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i32 104), align 8
  %28 = getelementptr inbounds nuw i8, ptr %5, i32 8
  %29 = getelementptr inbounds nuw i8, ptr %6, i32 8
  %30 = tail call i32 @llvm.smax.i32(i32 %23, i32 0)
  br label %49
31:
  %32 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %9, i32 %14
  %33 = getelementptr inbounds nuw ptr, ptr %10, i32 %14
  %34 = load ptr, ptr %33, align 4
  %35 = getelementptr inbounds nuw i8, ptr %32, i32 16
  %36 = load i64, ptr %35, align 8
  %37 = mul nsw i64 %36, %1
  %38 = trunc i64 %37 to i32
  %39 = getelementptr inbounds nuw i8, ptr %32, i32 4
  %40 = load i32, ptr %39, align 4
  %41 = getelementptr inbounds i8, ptr @abi.sizes, i32 %40
  %42 = load i8, ptr %41, align 1
  %43 = zext i8 %42 to i32
  %44 = mul i32 %43, %38
  %45 = getelementptr inbounds nuw i8, ptr %34, i32 %44
  %46 = load ptr, ptr %11, align 4
  %47 = getelementptr inbounds nuw ptr, ptr %46, i32 %14
  store ptr %45, ptr %47, align 4
  %48 = add nuw i32 %14, 1
  br label %13
49:
  %50 = phi i32 [ 0, %16 ], [ %117, %116 ]
  %51 = icmp eq i32 %50, %30
  br i1 %51, label %122, label %52
52:
  %53 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %24, i32 %50
  %54 = getelementptr inbounds nuw ptr, ptr %25, i32 %50
  %55 = load ptr, ptr %54, align 4
  %56 = icmp eq ptr %55, null
  br i1 %56, label %116, label %57
57:
  %58 = getelementptr inbounds nuw i8, ptr %53, i32 16
  %59 = load i64, ptr %58, align 8
  %60 = mul nsw i64 %59, %1
  %61 = trunc i64 %60 to i32
  %62 = getelementptr inbounds nuw i8, ptr %53, i32 4
  %63 = load i32, ptr %62, align 4
  %64 = getelementptr inbounds i8, ptr @abi.sizes, i32 %63
  %65 = load i8, ptr %64, align 1
  %66 = zext i8 %65 to i32
  %67 = mul i32 %66, %61
  %68 = getelementptr inbounds nuw i8, ptr %55, i32 %67
  %69 = icmp eq i32 %63, 11
  %70 = select i1 %69, i32 7, i32 %63
  br label %71
71:
  %72 = phi i64 [ 0, %57 ], [ %115, %114 ]
  %73 = icmp slt i64 %72, %2
  br i1 %73, label %74, label %116
74:
  %75 = mul nsw i64 %59, %72
  br label %76
76:
  %77 = phi i64 [ %113, %112 ], [ 0, %74 ]
  %78 = icmp slt i64 %77, %59
  br i1 %78, label %79, label %114
79:
  %80 = load ptr, ptr %19, align 4
  %81 = getelementptr inbounds nuw ptr, ptr %80, i32 %50
  %82 = load ptr, ptr %81, align 4
  %83 = add nsw i64 %75, %77
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #26
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #26
  %84 = and i64 %83, 4294967295
  call fastcc void @abi.read_value(i32 noundef %70, ptr noundef readonly %82, i64 noundef %84, ptr noundef %5) #25
  call fastcc void @abi.read_value(i32 noundef %70, ptr noundef nonnull readonly %68, i64 noundef %84, ptr noundef %6) #25
  %85 = call fastcc double @abi.f64_of(ptr noundef %5) #25
  %86 = call fastcc double @abi.f64_of(ptr noundef %6) #25
  switch i32 %63, label %108 [
    i32 12, label %87
    i32 2, label %87
    i32 1, label %87
  ]
87:
  %88 = fcmp uno double %86, 0.000000e+00
  br i1 %88, label %89, label %91
89:
  %90 = fcmp uno double %85, 0.000000e+00
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #26
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #26
  br i1 %90, label %112, label %118
91:
  %92 = fcmp oeq double %85, %86
  br i1 %92, label %93, label %94
93:
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #26
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #26
  br label %112
94:
  %95 = fcmp olt double %86, 0.000000e+00
  %96 = fneg double %86
  %97 = select i1 %95, double %96, double %86
  %98 = fcmp ugt double %97, 0x7FEFFFFFFFFFFFFF
  br i1 %98, label %99, label %100
99:
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #26
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #26
  br label %118
100:
  %101 = fcmp ogt double %85, %86
  %102 = fsub double %85, %86
  %103 = fsub double %86, %85
  %104 = select i1 %101, double %102, double %103
  %105 = fmul double %97, %27
  %106 = fadd double %26, %105
  %107 = fcmp ugt double %104, %106
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #26
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #26
  br i1 %107, label %118, label %112
108:
  %109 = load i64, ptr %28, align 8
  %110 = load i64, ptr %29, align 8
  %111 = icmp eq i64 %109, %110
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #26
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #26
  br i1 %111, label %112, label %118
112:
  %113 = add nuw nsw i64 %77, 1
  br label %76
114:
  %115 = add nuw nsw i64 %72, 1
  br label %71
116:
  %117 = add nuw i32 %50, 1
  br label %49
118:
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #26
  %119 = add nuw nsw i64 %72, %1
  call fastcc void @abi.begin(ptr noundef %7, ptr noundef %3, i32 noundef 7, i64 noundef %119, i32 noundef %50) #25
  call fastcc void @abi.put(ptr noundef %7, ptr noundef nonnull @abi.str.138) #25
  %120 = load ptr, ptr %53, align 8
  call fastcc void @abi.put_name(ptr noundef %7, ptr noundef %120) #25
  call fastcc void @abi.put(ptr noundef %7, ptr noundef nonnull @abi.str.139) #25
  call fastcc void @abi.put_int(ptr noundef %7, i64 noundef %119) #25
  call fastcc void @abi.put(ptr noundef %7, ptr noundef nonnull @abi.str.132) #25
  call fastcc void @abi.put_int(ptr noundef %7, i64 noundef %77) #25
  call fastcc void @abi.put(ptr noundef %7, ptr noundef nonnull @abi.str.140) #25
  call fastcc void @abi.put_double(ptr noundef %7, double noundef %85) #25
  call fastcc void @abi.put(ptr noundef %7, ptr noundef nonnull @abi.str.141) #25
  call fastcc void @abi.put_double(ptr noundef %7, double noundef %86) #25
  %121 = call fastcc i32 @abi.end(ptr noundef %7) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #26
  br label %122
122:
  %123 = phi i32 [ %121, %118 ], [ 0, %49 ]
  ret i32 %123
}
define internal fastcc void @abi.put_double(ptr noundef nonnull captures(none) %0, double noundef %1) unnamed_addr #8 {
  %3 = alloca [7 x i8], align 1
  %4 = fcmp uno double %1, 0.000000e+00
  br i1 %4, label %5, label %6
5:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.142) #25
  br label %98
6:
  %7 = fcmp olt double %1, 0.000000e+00
  br i1 %7, label %8, label %10
8:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.14) #25
  %9 = fneg double %1
  br label %10
10:
  %11 = phi double [ %9, %8 ], [ %1, %6 ]
  %12 = fcmp ogt double %11, 0x7FEFFFFFFFFFFFFF
  br i1 %12, label %13, label %14
13:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.143) #25
  br label %98
14:
  %15 = fcmp oeq double %11, 0.000000e+00
  br i1 %15, label %16, label %17
16:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.144) #25
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
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #26
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
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.145) #25
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
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.144) #25
  br label %78
83:
  %84 = phi i32 [ %94, %93 ], [ 0, %78 ]
  %85 = icmp eq i32 %84, %61
  br i1 %85, label %86, label %87
86:
  br i1 %43, label %97, label %95
87:
  %88 = getelementptr inbounds nuw i8, ptr %3, i32 %84
  call fastcc void @abi.put_n(ptr noundef %0, ptr noundef nonnull %88, i32 noundef 1) #25
  %89 = icmp eq i32 %84, %46
  %90 = icmp samesign ult i32 %84, %62
  %91 = and i1 %89, %90
  br i1 %91, label %92, label %93
92:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.146) #25
  br label %93
93:
  %94 = add nuw nsw i32 %84, 1
  br label %83
95:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.147) #25
  %96 = sext i32 %45 to i64
  tail call fastcc void @abi.put_int(ptr noundef %0, i64 noundef %96) #25
  br label %97
97:
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #26
  br label %98
98:
  ret void
}
define internal fastcc i32 @abi.bad_option(ptr noundef %0, ptr noundef nonnull readonly captures(none) %1, ptr noundef readonly captures(none) %2) unnamed_addr #2 {
  %4 = alloca %struct.Text, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #26
  call fastcc void @abi.begin(ptr noundef %4, ptr noundef %0, i32 noundef 1, i64 noundef -1, i32 noundef -1) #25
  call fastcc void @abi.put(ptr noundef %4, ptr noundef nonnull @abi.str.155) #25
  call fastcc void @abi.put_name(ptr noundef %4, ptr noundef nonnull %1) #25
  call fastcc void @abi.put(ptr noundef %4, ptr noundef nonnull @abi.str.96) #25
  call fastcc void @abi.put(ptr noundef %4, ptr noundef %2) #25
  %5 = call fastcc i32 @abi.end(ptr noundef %4) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #26
  ret i32 %5
}
define internal fastcc i32 @abi.source_failed(ptr noundef %0, ptr noundef %1) unnamed_addr #3 {
  %3 = alloca %struct.Text, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #26
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %5 = load ptr, ptr %4, align 4
  %6 = icmp eq ptr %5, null
  br i1 %6, label %9, label %7
7:
  %8 = tail call ptr %5(ptr noundef nonnull %0) #27
  br label %9
9:
  %10 = phi ptr [ %8, %7 ], [ null, %2 ]
  call fastcc void @abi.begin(ptr noundef %3, ptr noundef %1, i32 noundef 3, i64 noundef -1, i32 noundef -1) #25
  call fastcc void @abi.put(ptr noundef %3, ptr noundef nonnull @abi.str.158) #25
  %11 = icmp eq ptr %10, null
  br i1 %11, label %13, label %12
12:
  call fastcc void @abi.put(ptr noundef %3, ptr noundef nonnull @abi.str.96) #25
  call fastcc void @abi.put(ptr noundef %3, ptr noundef nonnull %10) #25
  br label %13
13:
  %14 = call fastcc i32 @abi.end(ptr noundef %3) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #26
  ret i32 %14
}
define internal range(i32 0, 23) i32 @abi.stream_schema(ptr noundef readonly captures(none) %0, ptr noundef %1) #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %4 = load ptr, ptr %3, align 4
  %5 = getelementptr inbounds nuw i8, ptr %4, i32 32
  tail call fastcc void @abi.no_error(ptr noundef nonnull %5) #25
  %6 = load ptr, ptr %4, align 8
  %7 = getelementptr inbounds nuw i8, ptr %6, i32 12
  %8 = load i32, ptr %7, align 4
  %9 = tail call fastcc i32 @abi.schema_of_set(i32 noundef %8, ptr noundef %1, ptr noundef nonnull %5) #25
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
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #26
  %6 = getelementptr inbounds nuw i8, ptr %5, i32 32
  tail call fastcc void @abi.no_error(ptr noundef nonnull %6) #25
  %7 = getelementptr inbounds nuw i8, ptr %1, i32 52
  store ptr null, ptr %7, align 4
  %8 = getelementptr inbounds nuw i8, ptr %3, i32 52
  store ptr null, ptr %8, align 4
  %9 = getelementptr inbounds nuw i8, ptr %5, i32 4
  %10 = getelementptr inbounds nuw i8, ptr %5, i32 8
  %11 = load ptr, ptr %10, align 4
  %12 = call i32 %11(ptr noundef nonnull %9, ptr noundef nonnull %3) #27
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %16, label %14
14:
  %15 = call fastcc i32 @abi.source_failed(ptr noundef nonnull %9, ptr noundef nonnull %6) #25
  br label %32
16:
  %17 = load ptr, ptr %8, align 4
  %18 = icmp eq ptr %17, null
  br i1 %18, label %32, label %19
19:
  %20 = load ptr, ptr %5, align 8
  %21 = getelementptr inbounds nuw i8, ptr %5, i32 24
  %22 = load i64, ptr %21, align 8
  %23 = call fastcc i32 @abi.run(ptr noundef %20, ptr noundef nonnull %3, i64 noundef %22, ptr noundef nonnull %1, ptr noundef null, ptr noundef nonnull %6) #25
  %24 = load i64, ptr %3, align 8
  %25 = load i64, ptr %21, align 8
  %26 = add nsw i64 %25, %24
  store i64 %26, ptr %21, align 8
  %27 = load ptr, ptr %8, align 4
  call void %27(ptr noundef nonnull %3) #27
  %28 = icmp eq i32 %23, 0
  %29 = icmp eq i32 %23, 5
  %30 = select i1 %29, i32 12, i32 22
  %31 = select i1 %28, i32 0, i32 %30
  br label %32
32:
  %33 = phi i32 [ %12, %14 ], [ %31, %19 ], [ 0, %16 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #26
  ret i32 %33
}
define internal ptr @abi.stream_error(ptr noundef readonly captures(none) %0) #16 {
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
  %2 = alloca %struct.Heap, align 4
  %3 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %4 = load ptr, ptr %3, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #26
  %5 = load ptr, ptr %4, align 8
  call fastcc void @abi.copy(ptr noundef %2, ptr noundef %5, i32 noundef 12) #25
  %6 = getelementptr inbounds nuw i8, ptr %4, i32 16
  %7 = load ptr, ptr %6, align 8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %11, label %9
9:
  %10 = getelementptr inbounds nuw i8, ptr %4, i32 4
  call void %7(ptr noundef nonnull %10) #27
  br label %11
11:
  %12 = load ptr, ptr %4, align 8
  call void @abi.unbind(ptr noundef %12) #25
  call fastcc void @abi.give(ptr noundef nonnull %2, ptr noundef nonnull %4) #25
  %13 = getelementptr inbounds nuw i8, ptr %0, i32 12
  store ptr null, ptr %13, align 4
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #26
  ret void
}
declare i64 @llvm.umin.i64(i64, i64) #23
declare i32 @llvm.umin.i32(i32, i32) #23
declare i32 @llvm.umax.i32(i32, i32) #23
declare i32 @llvm.uadd.sat.i32(i32, i32) #23
declare i64 @llvm.smin.i64(i64, i64) #23
declare double @llvm.fabs.f64(double) #23
declare i32 @llvm.smax.i32(i32, i32) #23
declare i64 @llvm.abs.i64(i64, i1 immarg) #24
declare i32 @llvm.abs.i32(i32, i1 immarg) #24
declare i32 @llvm.usub.sat.i32(i32, i32) #23
declare i8 @llvm.smax.i8(i8, i8) #23
attributes #0 = { minsize nounwind optsize "no-builtins" "carrot-cpu"="baseline" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { minsize nofree noinline norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "carrot-cpu"="baseline" }
attributes #3 = { minsize noinline nounwind optsize "no-builtins" "carrot-cpu"="baseline" }
attributes #4 = { minsize mustprogress nofree norecurse nosync nounwind optsize willreturn memory(none) "no-builtins" "carrot-cpu"="baseline" }
attributes #5 = { minsize nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "carrot-cpu"="baseline" }
attributes #6 = { minsize nofree norecurse nosync nounwind optsize memory(argmem: readwrite) "no-builtins" "carrot-cpu"="baseline" }
attributes #7 = { minsize mustprogress nofree noinline norecurse nosync nounwind optsize willreturn memory(argmem: readwrite) "no-builtins" "carrot-cpu"="baseline" }
attributes #8 = { minsize nofree noinline norecurse nosync nounwind optsize memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "carrot-cpu"="baseline" }
attributes #9 = { minsize optsize "no-builtins" }
attributes #10 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { minsize nofree norecurse nosync nounwind optsize memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "carrot-cpu"="baseline" }
attributes #12 = { minsize nofree norecurse nosync nounwind optsize memory(argmem: read) "no-builtins" "carrot-cpu"="baseline" }
attributes #13 = { minsize nofree norecurse nosync nounwind optsize memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "carrot-cpu"="baseline" }
attributes #14 = { minsize nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "carrot-cpu"="baseline" }
attributes #15 = { minsize mustprogress nofree norecurse nosync nounwind optsize willreturn memory(argmem: read) "no-builtins" "carrot-cpu"="baseline" }
attributes #16 = { minsize mustprogress nofree norecurse nosync nounwind optsize willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "carrot-cpu"="baseline" }
attributes #17 = { minsize mustprogress nofree norecurse nosync nounwind optsize willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "carrot-cpu"="baseline" }
attributes #18 = { hot nofree noinline norecurse nosync nounwind memory(argmem: readwrite) "no-builtins" }
attributes #19 = { hot nofree noinline norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" }
attributes #20 = { hot nofree noinline norecurse nosync nounwind memory(argmem: read) "no-builtins" }
attributes #21 = { minsize mustprogress nofree norecurse nosync nounwind optsize willreturn memory(argmem: readwrite) "no-builtins" "carrot-cpu"="baseline" }
attributes #22 = { minsize nofree noinline norecurse nosync nounwind optsize memory(none) "no-builtins" "carrot-cpu"="baseline" }
attributes #23 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #24 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #25 = { minsize nobuiltin optsize "no-builtins" }
attributes #26 = { nounwind }
attributes #27 = { minsize nobuiltin nounwind optsize "no-builtins" }
attributes #28 = { hot nobuiltin "no-builtins" }
attributes #999 = { nounwind "no-builtins" "carrot-cpu"="baseline" }
