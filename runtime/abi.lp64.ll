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
@abi.process_heap = internal constant %struct.Heap zeroinitializer, align 8
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
@abi.put_type.known = internal unnamed_addr constant [23 x [2 x ptr]] [[2 x ptr] [ptr @abi.str.8, ptr @abi.str.28], [2 x ptr] [ptr @abi.str.29, ptr @abi.str.30], [2 x ptr] [ptr @abi.str.31, ptr @abi.str.32], [2 x ptr] [ptr @abi.str.33, ptr @abi.str.34], [2 x ptr] [ptr @abi.str.35, ptr @abi.str.36], [2 x ptr] [ptr @abi.str.37, ptr @abi.str.38], [2 x ptr] [ptr @abi.str.39, ptr @abi.str.40], [2 x ptr] [ptr @abi.str.41, ptr @abi.str.42], [2 x ptr] [ptr @abi.str.43, ptr @abi.str.44], [2 x ptr] [ptr @abi.str.45, ptr @abi.str.46], [2 x ptr] [ptr @abi.str.47, ptr @abi.str.48], [2 x ptr] [ptr @abi.str.49, ptr @abi.str.50], [2 x ptr] [ptr @abi.str.51, ptr @abi.str.52], [2 x ptr] [ptr @abi.str.53, ptr @abi.str.54], [2 x ptr] [ptr @abi.str.55, ptr @abi.str.56], [2 x ptr] [ptr @abi.str.57, ptr @abi.str.58], [2 x ptr] [ptr @abi.str.59, ptr @abi.str.60], [2 x ptr] [ptr @abi.str.61, ptr @abi.str.62], [2 x ptr] [ptr @abi.str.9, ptr @abi.str.63], [2 x ptr] [ptr @abi.str.7, ptr @abi.str.64], [2 x ptr] [ptr @abi.str.65, ptr @abi.str.66], [2 x ptr] [ptr @abi.str.67, ptr @abi.str.68], [2 x ptr] [ptr @abi.str.69, ptr @abi.str.70]], align 8
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
@abi.type_names = internal unnamed_addr constant [14 x ptr] [ptr @abi.str.71, ptr @abi.str.76, ptr @abi.str.77, ptr @abi.str.78, ptr @abi.str.79, ptr @abi.str.80, ptr @abi.str.81, ptr @abi.str.82, ptr @abi.str.83, ptr @abi.str.84, ptr @abi.str.85, ptr @abi.str.86, ptr @abi.str.87, ptr @abi.str.88], align 8
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
  %9 = tail call ptr @memcpy(ptr noundef %0, ptr noundef %1, i64 noundef %2) #25
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
  tail call fastcc void @abi.no_error(ptr noundef %3) #25
  %5 = icmp eq ptr %2, null
  br i1 %5, label %6, label %8
6:
  %7 = tail call fastcc signext i32 @abi.fail(ptr noundef %3, i32 noundef signext 1, ptr noundef nonnull @abi.str) #25
  br label %51
8:
  %9 = add i32 %0, -2000000
  %10 = icmp ult i32 %9, -1000000
  br i1 %10, label %11, label %13
11:
  %12 = tail call fastcc signext i32 @abi.fail(ptr noundef %3, i32 noundef signext 4, ptr noundef nonnull @abi.str.1) #25
  br label %51
13:
  %14 = load i32, ptr %2, align 8
  %15 = icmp ult i32 %14, 136
  br i1 %15, label %16, label %18
16:
  %17 = tail call fastcc signext i32 @abi.fail(ptr noundef %3, i32 noundef signext 1, ptr noundef nonnull @abi.str.2) #25
  br label %51
18:
  %19 = tail call fastcc signext i32 @abi.check_cpu(ptr noundef %3) #25
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %51
21:
  store i32 136, ptr %2, align 8
  %22 = getelementptr inbounds nuw i8, ptr %2, i64 4
  store i32 1000000, ptr %22, align 4
  %23 = load ptr, ptr @carrot_desc, align 8
  %24 = getelementptr inbounds nuw i8, ptr %2, i64 8
  store ptr %23, ptr %24, align 8
  %25 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 8), align 8
  %26 = getelementptr inbounds nuw i8, ptr %2, i64 16
  store ptr %25, ptr %26, align 8
  %27 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 16), align 8
  %28 = getelementptr inbounds nuw i8, ptr %2, i64 24
  store ptr %27, ptr %28, align 8
  %29 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 24), align 8
  %30 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %29, i64 -1)
  %31 = getelementptr inbounds nuw i8, ptr %2, i64 32
  store i64 %30, ptr %31, align 8
  %32 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 32), align 8
  %33 = getelementptr inbounds nuw i8, ptr %2, i64 40
  br label %34
34:
  %35 = phi i64 [ %50, %46 ], [ 0, %21 ]
  %36 = icmp eq i64 %35, 32
  br i1 %36, label %37, label %46
37:
  %38 = getelementptr inbounds nuw i8, ptr %2, i64 72
  store ptr @abi.input_schema, ptr %38, align 8
  %39 = getelementptr inbounds nuw i8, ptr %2, i64 80
  store ptr @abi.output_schema, ptr %39, align 8
  %40 = getelementptr inbounds nuw i8, ptr %2, i64 88
  store ptr @abi.bind, ptr %40, align 8
  %41 = getelementptr inbounds nuw i8, ptr %2, i64 96
  store ptr @abi.predict, ptr %41, align 8
  %42 = getelementptr inbounds nuw i8, ptr %2, i64 104
  store ptr @abi.predict_into, ptr %42, align 8
  %43 = getelementptr inbounds nuw i8, ptr %2, i64 112
  store ptr @abi.predict_stream, ptr %43, align 8
  %44 = getelementptr inbounds nuw i8, ptr %2, i64 120
  store ptr @abi.unbind, ptr %44, align 8
  %45 = getelementptr inbounds nuw i8, ptr %2, i64 128
  store ptr @abi.self_test, ptr %45, align 8
  br label %51
46:
  %47 = getelementptr inbounds nuw i8, ptr %32, i64 %35
  %48 = load i8, ptr %47, align 1
  %49 = getelementptr inbounds nuw i8, ptr %33, i64 %35
  store i8 %48, ptr %49, align 1
  %50 = add nuw nsw i64 %35, 1
  br label %34
51:
  %52 = phi i32 [ %12, %11 ], [ %17, %16 ], [ %7, %6 ], [ 0, %37 ], [ %19, %18 ]
  ret i32 %52
}
define internal fastcc void @abi.no_error(ptr noundef %0) unnamed_addr #2 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %5, label %3
3:
  %4 = tail call fastcc signext i32 @abi.fail(ptr noundef nonnull %0, i32 noundef signext 0, ptr noundef nonnull @abi.str.3) #25
  br label %5
5:
  ret void
}
define internal fastcc signext i32 @abi.fail(ptr noundef %0, i32 noundef signext range(i32 0, 6) %1, ptr noundef readonly captures(none) %2) unnamed_addr #2 {
  %4 = alloca %struct.Text, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #26
  call fastcc void @abi.begin(ptr noundef %4, ptr noundef %0, i32 noundef signext %1, i64 noundef -1, i32 noundef signext -1) #25
  call fastcc void @abi.put(ptr noundef %4, ptr noundef %2) #25
  %5 = call fastcc signext i32 @abi.end(ptr noundef %4) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #26
  ret i32 %5
}
define internal fastcc signext i32 @abi.check_cpu(ptr noundef %0) unnamed_addr #3 {
  %2 = alloca [4 x i32], align 4
  %3 = alloca %struct.Text, align 8
  %4 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 168), align 8
  %5 = freeze ptr %4
  %6 = icmp eq ptr %5, null
  %7 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 160), align 8
  %8 = getelementptr inbounds nuw i8, ptr %2, i64 8
  br i1 %6, label %53, label %9
9:
  %10 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 152), align 8
  %11 = tail call i32 @llvm.smax.i32(i32 %10, i32 0)
  %12 = zext nneg i32 %11 to i64
  br label %13
13:
  %14 = phi i64 [ 0, %9 ], [ %48, %32 ]
  %15 = icmp eq i64 %14, %12
  br i1 %15, label %53, label %16
16:
  %17 = getelementptr inbounds nuw %struct.CarrotCpuBit, ptr %7, i64 %14
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #26
  %18 = load i32, ptr %17, align 8
  %19 = icmp eq i32 %18, -1
  br i1 %19, label %20, label %26
20:
  call void %5(i32 noundef signext 1, i32 noundef signext 0, ptr noundef nonnull %2) #27
  %21 = load i32, ptr %8, align 4
  %22 = and i32 %21, 134217728
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %31, label %24
24:
  %25 = load i32, ptr %17, align 8
  br label %32
26:
  %27 = and i32 %18, -2147483648
  call void %5(i32 noundef signext %27, i32 noundef signext 0, ptr noundef nonnull %2) #27
  %28 = load i32, ptr %2, align 4
  %29 = load i32, ptr %17, align 8
  %30 = icmp ult i32 %28, %29
  br i1 %30, label %31, label %32
31:
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #26
  br label %49
32:
  %33 = phi i32 [ %29, %26 ], [ %25, %24 ]
  %34 = getelementptr inbounds nuw i8, ptr %17, i64 4
  %35 = load i32, ptr %34, align 4
  call void %5(i32 noundef signext %33, i32 noundef signext %35, ptr noundef nonnull %2) #27
  %36 = getelementptr inbounds nuw i8, ptr %17, i64 8
  %37 = load i32, ptr %36, align 8
  %38 = and i32 %37, 3
  %39 = zext nneg i32 %38 to i64
  %40 = getelementptr inbounds nuw i32, ptr %2, i64 %39
  %41 = load i32, ptr %40, align 4
  %42 = getelementptr inbounds nuw i8, ptr %17, i64 12
  %43 = load i32, ptr %42, align 4
  %44 = and i32 %43, 31
  %45 = shl nuw i32 1, %44
  %46 = and i32 %45, %41
  %47 = icmp eq i32 %46, 0
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #26
  %48 = add nuw nsw i64 %14, 1
  br i1 %47, label %49, label %13
49:
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #26
  call fastcc void @abi.begin(ptr noundef %3, ptr noundef %0, i32 noundef signext 4, i64 noundef -1, i32 noundef signext -1) #25
  call fastcc void @abi.put(ptr noundef %3, ptr noundef nonnull @abi.str.4) #25
  %50 = getelementptr inbounds nuw i8, ptr %17, i64 16
  %51 = load ptr, ptr %50, align 8
  call fastcc void @abi.put(ptr noundef %3, ptr noundef %51) #25
  call fastcc void @abi.put(ptr noundef %3, ptr noundef nonnull @abi.str.5) #25
  %52 = call fastcc signext i32 @abi.end(ptr noundef %3) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #26
  br label %53
53:
  %54 = phi i32 [ %52, %49 ], [ 0, %1 ], [ 0, %13 ]
  ret i32 %54
}
define internal signext i32 @abi.input_schema(ptr noundef %0, ptr noundef %1) #0 {
  tail call fastcc void @abi.no_error(ptr noundef %1) #25
  %3 = icmp eq ptr %0, null
  br i1 %3, label %9, label %4
4:
  %5 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 40), align 8
  %6 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 56), align 8
  %7 = tail call i32 @llvm.smax.i32(i32 %5, i32 0)
  %8 = zext nneg i32 %7 to i64
  br label %11
9:
  %10 = tail call fastcc signext i32 @abi.fail(ptr noundef %1, i32 noundef signext 1, ptr noundef nonnull @abi.str.6) #25
  br label %105
11:
  %12 = phi i64 [ 0, %4 ], [ %26, %19 ]
  %13 = phi i64 [ 0, %4 ], [ %25, %19 ]
  %14 = icmp eq i64 %12, %8
  br i1 %14, label %15, label %19
15:
  %16 = tail call fastcc zeroext i1 @abi.schema_node(ptr noundef nonnull %0, ptr noundef nonnull @abi.str.7, ptr noundef nonnull @abi.str.3, i64 noundef 0, i64 noundef %13, i1 noundef zeroext false, i64 noundef 0) #25
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %18 = sext i32 %5 to i64
  br label %27
19:
  %20 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %6, i64 %12
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 32
  %22 = load i32, ptr %21, align 8
  %23 = tail call i32 @llvm.umax.i32(i32 %22, i32 1)
  %24 = sext i32 %23 to i64
  %25 = add nsw i64 %13, %24
  %26 = add nuw nsw i64 %12, 1
  br label %11
27:
  %28 = phi i64 [ %97, %94 ], [ 0, %15 ]
  %29 = phi i1 [ %95, %94 ], [ %16, %15 ]
  %30 = phi i64 [ %96, %94 ], [ 0, %15 ]
  %31 = icmp slt i64 %28, %18
  %32 = select i1 %29, i1 %31, i1 false
  br i1 %32, label %34, label %33
33:
  br i1 %29, label %105, label %98
34:
  %35 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %6, i64 %28
  %36 = getelementptr inbounds nuw i8, ptr %35, i64 32
  %37 = getelementptr inbounds nuw i8, ptr %35, i64 40
  %38 = getelementptr inbounds nuw i8, ptr %35, i64 8
  br label %39
39:
  %40 = phi i64 [ %67, %47 ], [ 0, %34 ]
  %41 = phi i1 [ %66, %47 ], [ true, %34 ]
  %42 = phi i64 [ %49, %47 ], [ %30, %34 ]
  br i1 %41, label %43, label %94
43:
  %44 = load i32, ptr %36, align 8
  %45 = sext i32 %44 to i64
  %46 = icmp slt i64 %40, %45
  br i1 %46, label %47, label %68
47:
  %48 = load ptr, ptr %17, align 8
  %49 = add nsw i64 %42, 1
  %50 = getelementptr inbounds ptr, ptr %48, i64 %42
  %51 = load ptr, ptr %50, align 8
  %52 = load ptr, ptr %37, align 8
  %53 = getelementptr inbounds nuw %struct.CarrotColumnDesc, ptr %52, i64 %40
  %54 = load ptr, ptr %53, align 8
  %55 = load i32, ptr %38, align 8
  %56 = getelementptr inbounds nuw i8, ptr %53, i64 8
  %57 = load i32, ptr %56, align 8
  %58 = add i32 %55, -1
  %59 = icmp ult i32 %58, 2
  %60 = icmp eq i32 %55, 12
  %61 = or i1 %60, %59
  %62 = and i32 %57, 1
  %63 = icmp ne i32 %62, 0
  %64 = and i1 %61, %63
  %65 = select i1 %64, i64 2, i64 0
  %66 = tail call fastcc zeroext i1 @abi.tensor_schema(ptr noundef %51, ptr noundef %54, i64 noundef %65, i32 noundef signext %55, i32 noundef signext 0, ptr noundef null, i64 noundef 1, i1 noundef zeroext false) #25
  %67 = add nuw nsw i64 %40, 1
  br label %39
68:
  %69 = icmp eq i32 %44, 0
  br i1 %69, label %70, label %94
70:
  %71 = load ptr, ptr %17, align 8
  %72 = add nsw i64 %42, 1
  %73 = getelementptr inbounds ptr, ptr %71, i64 %42
  %74 = load ptr, ptr %73, align 8
  %75 = load ptr, ptr %35, align 8
  %76 = load i32, ptr %38, align 8
  %77 = getelementptr inbounds nuw i8, ptr %35, i64 36
  %78 = load i32, ptr %77, align 4
  %79 = add i32 %76, -1
  %80 = icmp ult i32 %79, 2
  %81 = icmp eq i32 %76, 12
  %82 = or i1 %81, %80
  %83 = and i32 %78, 1
  %84 = icmp ne i32 %83, 0
  %85 = and i1 %82, %84
  %86 = select i1 %85, i64 2, i64 0
  %87 = getelementptr inbounds nuw i8, ptr %35, i64 12
  %88 = load i32, ptr %87, align 4
  %89 = getelementptr inbounds nuw i8, ptr %35, i64 16
  %90 = load ptr, ptr %89, align 8
  %91 = getelementptr inbounds nuw i8, ptr %35, i64 24
  %92 = load i64, ptr %91, align 8
  %93 = tail call fastcc zeroext i1 @abi.tensor_schema(ptr noundef %74, ptr noundef %75, i64 noundef %86, i32 noundef signext %76, i32 noundef signext %88, ptr noundef %90, i64 noundef %92, i1 noundef zeroext false) #25
  br label %94
94:
  %95 = phi i1 [ true, %68 ], [ %93, %70 ], [ false, %39 ]
  %96 = phi i64 [ %42, %68 ], [ %72, %70 ], [ %42, %39 ]
  %97 = add nuw nsw i64 %28, 1
  br label %27
98:
  %99 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %100 = load ptr, ptr %99, align 8
  %101 = icmp eq ptr %100, null
  br i1 %101, label %103, label %102
102:
  tail call void %100(ptr noundef nonnull %0) #27
  br label %103
103:
  %104 = tail call fastcc signext i32 @abi.no_memory(ptr noundef %1) #25
  br label %105
105:
  %106 = phi i32 [ %10, %9 ], [ %104, %103 ], [ 0, %33 ]
  ret i32 %106
}
define internal signext i32 @abi.output_schema(ptr noundef readonly captures(address_is_null) %0, ptr noundef %1, ptr noundef %2) #0 {
  %4 = alloca i32, align 4
  tail call fastcc void @abi.no_error(ptr noundef %2) #25
  %5 = icmp eq ptr %1, null
  br i1 %5, label %6, label %8
6:
  %7 = tail call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 1, ptr noundef nonnull @abi.str.16) #25
  br label %16
8:
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #26
  %9 = call fastcc signext i32 @abi.find_set(ptr noundef %0, ptr noundef %4, ptr noundef %2) #25
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %11, label %14
11:
  %12 = load i32, ptr %4, align 4
  %13 = tail call fastcc signext i32 @abi.schema_of_set(i32 noundef signext %12, ptr noundef nonnull %1, ptr noundef %2) #25
  br label %14
14:
  %15 = phi i32 [ %13, %11 ], [ %9, %8 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #26
  br label %16
16:
  %17 = phi i32 [ %15, %14 ], [ %7, %6 ]
  ret i32 %17
}
define internal signext i32 @abi.bind(ptr noundef %0, ptr noundef %1, ptr noundef readonly captures(address_is_null) %2, ptr noundef writeonly captures(address_is_null) %3, ptr noundef %4) #0 {
  %6 = alloca %struct.Options, align 4
  %7 = alloca %struct.Heap, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #26
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #26
  tail call fastcc void @abi.no_error(ptr noundef %4) #25
  %8 = icmp eq ptr %3, null
  br i1 %8, label %9, label %11
9:
  %10 = tail call fastcc signext i32 @abi.fail(ptr noundef %4, i32 noundef signext 1, ptr noundef nonnull @abi.str.23) #25
  br label %40
11:
  store ptr null, ptr %3, align 8
  %12 = tail call fastcc signext i32 @abi.check_cpu(ptr noundef %4) #25
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %40
14:
  store ptr null, ptr %7, align 8
  %15 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store ptr null, ptr %15, align 8
  %16 = getelementptr inbounds nuw i8, ptr %7, i64 16
  store ptr null, ptr %16, align 8
  %17 = icmp eq ptr %2, null
  br i1 %17, label %35, label %18
18:
  %19 = load i32, ptr %2, align 8
  %20 = icmp ult i32 %19, 32
  br i1 %20, label %35, label %21
21:
  %22 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %23 = load ptr, ptr %22, align 8
  %24 = icmp eq ptr %23, null
  %25 = getelementptr inbounds nuw i8, ptr %2, i64 24
  %26 = load ptr, ptr %25, align 8
  %27 = icmp ne ptr %26, null
  %28 = xor i1 %24, %27
  br i1 %28, label %29, label %32
29:
  %30 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %31 = load ptr, ptr %30, align 8
  store ptr %31, ptr %7, align 8
  store ptr %23, ptr %15, align 8
  store ptr %26, ptr %16, align 8
  br label %35
32:
  %33 = tail call fastcc signext i32 @abi.fail(ptr noundef %4, i32 noundef signext 1, ptr noundef nonnull @abi.str.24) #25
  %34 = icmp eq i32 %33, 0
  br i1 %34, label %35, label %40
35:
  %36 = call fastcc signext i32 @abi.read_options(ptr noundef %1, ptr noundef %6, ptr noundef %4) #25
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %38, label %40
38:
  %39 = call fastcc signext i32 @abi.bind_with(ptr noundef %0, ptr noundef %6, ptr noundef nonnull %7, ptr noundef %3, ptr noundef %4) #25
  br label %40
40:
  %41 = phi i32 [ %10, %9 ], [ %39, %38 ], [ %36, %35 ], [ %33, %32 ], [ %12, %11 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #26
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #26
  ret i32 %41
}
define internal signext i32 @abi.predict(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3) #0 {
  tail call fastcc void @abi.no_error(ptr noundef %3) #25
  %5 = icmp eq ptr %2, null
  br i1 %5, label %6, label %8
6:
  %7 = tail call fastcc signext i32 @abi.fail(ptr noundef %3, i32 noundef signext 1, ptr noundef nonnull @abi.str.116) #25
  br label %11
8:
  %9 = getelementptr inbounds nuw i8, ptr %2, i64 64
  store ptr null, ptr %9, align 8
  %10 = tail call fastcc signext i32 @abi.run(ptr noundef %0, ptr noundef %1, i64 noundef 0, ptr noundef nonnull %2, ptr noundef null, ptr noundef %3) #25
  br label %11
11:
  %12 = phi i32 [ %10, %8 ], [ %7, %6 ]
  ret i32 %12
}
define internal signext i32 @abi.predict_into(ptr noundef %0, ptr noundef %1, ptr noundef readonly captures(address_is_null) %2, ptr noundef %3) #0 {
  tail call fastcc void @abi.no_error(ptr noundef %3) #25
  %5 = icmp ne ptr %0, null
  %6 = icmp ne ptr %2, null
  %7 = and i1 %5, %6
  br i1 %7, label %8, label %18
8:
  %9 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 72), align 8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %11 = load i32, ptr %10, align 8
  %12 = sext i32 %11 to i64
  %13 = getelementptr inbounds %struct.CarrotOutputSet, ptr %9, i64 %12
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %15 = load i32, ptr %14, align 8
  %16 = tail call i32 @llvm.smax.i32(i32 %15, i32 0)
  %17 = zext nneg i32 %16 to i64
  br label %20
18:
  %19 = tail call fastcc signext i32 @abi.fail(ptr noundef %3, i32 noundef signext 1, ptr noundef nonnull @abi.str.135) #25
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
  %29 = tail call fastcc signext i32 @abi.fail(ptr noundef %3, i32 noundef signext 1, ptr noundef nonnull @abi.str.136) #25
  br label %32
30:
  %31 = tail call fastcc signext i32 @abi.run(ptr noundef nonnull %0, ptr noundef %1, i64 noundef 0, ptr noundef null, ptr noundef nonnull %2, ptr noundef %3) #25
  br label %32
32:
  %33 = phi i32 [ %31, %30 ], [ %29, %28 ], [ %19, %18 ]
  ret i32 %33
}
define internal signext i32 @abi.predict_stream(ptr noundef %0, ptr noundef %1, ptr noundef writeonly captures(address) %2, ptr noundef %3) #0 {
  %5 = alloca %struct.Options, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #26
  tail call fastcc void @abi.no_error(ptr noundef %3) #25
  %6 = icmp eq ptr %0, null
  br i1 %6, label %14, label %7
7:
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %9 = load i32, ptr %8, align 8
  store i32 %9, ptr %5, align 4
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 28
  %11 = load i32, ptr %10, align 4
  %12 = getelementptr inbounds nuw i8, ptr %5, i64 4
  store i32 %11, ptr %12, align 4
  %13 = call fastcc signext i32 @abi.move_stream(ptr noundef %5, ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2, ptr noundef %3) #25
  br label %23
14:
  %15 = icmp eq ptr %1, null
  br i1 %15, label %21, label %16
16:
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %18 = load ptr, ptr %17, align 8
  %19 = icmp eq ptr %18, null
  br i1 %19, label %21, label %20
20:
  tail call void %18(ptr noundef nonnull %1) #27
  br label %21
21:
  %22 = tail call fastcc signext i32 @abi.fail(ptr noundef %3, i32 noundef signext 1, ptr noundef nonnull @abi.str.137) #25
  br label %23
23:
  %24 = phi i32 [ %13, %7 ], [ %22, %21 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #26
  ret i32 %24
}
define internal void @abi.unbind(ptr noundef %0) #0 {
  %2 = alloca %struct.Heap, align 8
  %3 = icmp eq ptr %0, null
  br i1 %3, label %5, label %4
4:
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #26
  call fastcc void @abi.copy(ptr noundef %2, ptr noundef nonnull %0, i64 noundef 24) #25
  call fastcc void @abi.give(ptr noundef nonnull %2, ptr noundef nonnull %0) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #26
  br label %5
5:
  ret void
}
define internal signext i32 @abi.self_test(ptr noundef %0) #3 {
  %2 = alloca [65536 x i8], align 64
  %3 = alloca %struct.Work, align 8
  %4 = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #26
  tail call fastcc void @abi.no_error(ptr noundef %0) #25
  %5 = tail call fastcc signext i32 @abi.check_cpu(ptr noundef %0) #25
  %6 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 112), align 8
  %7 = sext i32 %6 to i64
  %8 = icmp ne i32 %5, 0
  %9 = icmp slt i32 %6, 1
  %10 = select i1 %8, i1 true, i1 %9
  br i1 %10, label %42, label %11
11:
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #26
  store ptr null, ptr %3, align 8
  %12 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store i8 0, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 8
  store i8 0, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %3, i64 12
  store i32 -1, ptr %14, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #26
  %15 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 80), align 8
  %16 = icmp eq i64 %15, 0
  %17 = tail call i64 @llvm.smin.i64(i64 %15, i64 %7)
  %18 = tail call range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %17, i64 -1)
  %19 = select i1 %16, i64 %7, i64 %18
  store i64 %19, ptr %4, align 8
  %20 = call fastcc ptr @abi.work_memory(ptr noundef %3, ptr noundef null, ptr noundef nonnull @abi.process_heap, ptr noundef %2, ptr noundef %4, i1 noundef zeroext true) #25
  %21 = icmp eq ptr %20, null
  br i1 %21, label %24, label %22
22:
  %23 = load i64, ptr %4, align 8
  br label %26
24:
  %25 = call fastcc signext i32 @abi.no_memory(ptr noundef %0) #25
  br label %40
26:
  %27 = phi i32 [ %37, %34 ], [ 0, %22 ]
  %28 = phi i64 [ %38, %34 ], [ 0, %22 ]
  %29 = icmp eq i32 %27, 0
  %30 = icmp slt i64 %28, %7
  %31 = select i1 %29, i1 %30, i1 false
  br i1 %31, label %34, label %32
32:
  %33 = icmp eq ptr %20, %2
  br i1 %33, label %40, label %39
34:
  %35 = sub nsw i64 %7, %28
  %36 = call i64 @llvm.smin.i64(i64 %35, i64 %23)
  %37 = call fastcc signext i32 @abi.test_rows(ptr noundef %3, i64 noundef %28, i64 noundef %36, ptr noundef %0) #25
  %38 = add nsw i64 %23, %28
  br label %26
39:
  call fastcc void @abi.give(ptr noundef nonnull @abi.process_heap, ptr noundef nonnull %20) #25
  br label %40
40:
  %41 = phi i32 [ %25, %24 ], [ %27, %39 ], [ %27, %32 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #26
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #26
  br label %42
42:
  %43 = phi i32 [ %41, %40 ], [ %5, %1 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #26
  ret i32 %43
}
define ptr @carrot_card() local_unnamed_addr #4 {
  %1 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 16), align 8
  ret ptr %1
}
define signext i32 @carrot_input_schema(ptr noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = tail call signext i32 @abi.input_schema(ptr noundef %0, ptr noundef %1) #25
  ret i32 %3
}
define signext i32 @carrot_output_schema(ptr noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = tail call signext i32 @abi.output_schema(ptr noundef null, ptr noundef %0, ptr noundef %1) #25
  ret i32 %3
}
define signext i32 @carrot_predict(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3) local_unnamed_addr #0 {
  %5 = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #26
  %6 = icmp eq ptr %2, null
  br i1 %6, label %9, label %7
7:
  %8 = getelementptr inbounds nuw i8, ptr %2, i64 64
  store ptr null, ptr %8, align 8
  br label %9
9:
  %10 = call signext i32 @abi.bind(ptr noundef %0, ptr noundef null, ptr noundef null, ptr noundef nonnull %5, ptr noundef %3) #25
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %12, label %15
12:
  %13 = load ptr, ptr %5, align 8
  %14 = call signext i32 @abi.predict(ptr noundef %13, ptr noundef %1, ptr noundef %2, ptr noundef %3) #25
  call void @abi.unbind(ptr noundef %13) #25
  br label %15
15:
  %16 = phi i32 [ %14, %12 ], [ %10, %9 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #26
  ret i32 %16
}
define signext i32 @carrot_predict_stream(ptr noundef %0, ptr noundef writeonly captures(address) %1, ptr noundef %2) local_unnamed_addr #0 {
  %4 = alloca %struct.Options, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #26
  tail call fastcc void @abi.no_error(ptr noundef %2) #25
  %5 = tail call fastcc signext i32 @abi.check_cpu(ptr noundef %2) #25
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %7, label %11
7:
  store i32 0, ptr %4, align 4
  %8 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 52), align 4
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 4
  store i32 %8, ptr %9, align 4
  %10 = call fastcc signext i32 @abi.move_stream(ptr noundef %4, ptr noundef nonnull @abi.process_heap, ptr noundef %0, ptr noundef %1, ptr noundef %2) #25
  br label %24
11:
  %12 = icmp eq ptr %1, null
  %13 = icmp eq ptr %1, %0
  %14 = or i1 %12, %13
  br i1 %14, label %17, label %15
15:
  %16 = getelementptr inbounds nuw i8, ptr %1, i64 24
  store ptr null, ptr %16, align 8
  br label %17
17:
  %18 = icmp eq ptr %0, null
  br i1 %18, label %24, label %19
19:
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %21 = load ptr, ptr %20, align 8
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
define internal fastcc signext i32 @abi.read_options(ptr noundef %0, ptr noundef nonnull writeonly captures(none) initializes((0, 8)) %1, ptr noundef %2) unnamed_addr #5 {
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
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #26
  store ptr %0, ptr %4, align 8
  %11 = tail call fastcc i64 @abi.length(ptr noundef nonnull %0) #25
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 %11
  %13 = getelementptr inbounds nuw i8, ptr %4, i64 8
  store ptr %12, ptr %13, align 8
  %14 = call fastcc zeroext i1 @abi.eat(ptr noundef %4, i8 noundef zeroext 123) #25
  br i1 %14, label %17, label %15
15:
  %16 = tail call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 1, ptr noundef nonnull @abi.str.148) #25
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
  %24 = call fastcc zeroext i1 @abi.json_string(ptr noundef %4, ptr noundef %5, i64 noundef 64) #25
  br i1 %24, label %25, label %27
25:
  %26 = call fastcc zeroext i1 @abi.eat(ptr noundef %4, i8 noundef zeroext 58) #25
  br i1 %26, label %29, label %27
27:
  %28 = call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 1, ptr noundef nonnull @abi.str.148) #25
  br label %55
29:
  %30 = call fastcc zeroext i1 @abi.same(ptr noundef nonnull %5, ptr noundef nonnull @abi.str.149) #25
  br i1 %30, label %35, label %31
31:
  %32 = call fastcc zeroext i1 @abi.same(ptr noundef nonnull %5, ptr noundef nonnull @abi.str.150) #25
  br i1 %32, label %35, label %33
33:
  %34 = call fastcc signext i32 @abi.bad_option(ptr noundef %2, ptr noundef %5, ptr noundef nonnull @abi.str.151) #25
  br label %55
35:
  %36 = call fastcc zeroext i8 @abi.peek(ptr noundef %4) #25
  %37 = icmp eq i8 %36, 34
  br i1 %37, label %40, label %38
38:
  %39 = call fastcc signext i32 @abi.bad_option(ptr noundef %2, ptr noundef %5, ptr noundef nonnull @abi.str.152) #25
  br label %55
40:
  %41 = call fastcc zeroext i1 @abi.json_string(ptr noundef %4, ptr noundef %6, i64 noundef 64) #25
  br i1 %41, label %44, label %42
42:
  %43 = call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 1, ptr noundef nonnull @abi.str.148) #25
  br label %55
44:
  br i1 %30, label %45, label %49
45:
  %46 = call fastcc signext i32 @abi.find_set(ptr noundef nonnull %6, ptr noundef %1, ptr noundef %2) #25
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
  %54 = call fastcc signext i32 @abi.bad_option(ptr noundef %2, ptr noundef %5, ptr noundef nonnull @abi.str.154) #25
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
  %63 = call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 1, ptr noundef nonnull @abi.str.148) #25
  br label %64
64:
  %65 = phi i32 [ %16, %15 ], [ 0, %59 ], [ %63, %62 ], [ %56, %55 ], [ %46, %45 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #26
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
  %21 = tail call fastcc signext i32 @abi.fail(ptr noundef %4, i32 noundef signext 1, ptr noundef nonnull @abi.str.156) #25
  br label %65
22:
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #26
  call fastcc void @abi.copy(ptr noundef %8, ptr noundef nonnull %2, i64 noundef 40) #25
  store ptr null, ptr %17, align 8
  br i1 %9, label %56, label %23
23:
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #26
  %24 = getelementptr inbounds nuw i8, ptr %6, i64 56
  store ptr null, ptr %24, align 8
  %25 = load ptr, ptr %8, align 8
  %26 = call signext i32 %25(ptr noundef nonnull %8, ptr noundef nonnull %6) #27
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %30, label %28
28:
  %29 = call fastcc signext i32 @abi.source_failed(ptr noundef nonnull %8, ptr noundef %4) #25
  br label %54
30:
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #26
  store ptr null, ptr %7, align 8
  %31 = call fastcc signext i32 @abi.bind_with(ptr noundef nonnull %6, ptr noundef nonnull readonly %0, ptr noundef %1, ptr noundef %7, ptr noundef %4) #25
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
  %38 = call fastcc ptr @abi.take(ptr noundef %1, i64 noundef 568) #25
  %39 = icmp eq ptr %38, null
  %40 = load ptr, ptr %7, align 8
  br i1 %39, label %41, label %43
41:
  call void @abi.unbind(ptr noundef %40) #25
  %42 = call fastcc signext i32 @abi.no_memory(ptr noundef %4) #25
  br label %52
43:
  store ptr %40, ptr %38, align 8
  %44 = getelementptr inbounds nuw i8, ptr %38, i64 8
  call fastcc void @abi.copy(ptr noundef %44, ptr noundef nonnull %8, i64 noundef 40) #25
  %45 = getelementptr inbounds nuw i8, ptr %38, i64 48
  store i64 0, ptr %45, align 8
  %46 = getelementptr inbounds nuw i8, ptr %38, i64 56
  store i32 512, ptr %46, align 8
  call fastcc void @abi.no_error(ptr noundef nonnull %46) #25
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
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #26
  br label %54
54:
  %55 = phi i32 [ %29, %28 ], [ %53, %52 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #26
  br label %58
56:
  %57 = call fastcc signext i32 @abi.fail(ptr noundef %4, i32 noundef signext 1, ptr noundef nonnull @abi.str.157) #25
  br label %58
58:
  %59 = phi i32 [ %55, %54 ], [ %57, %56 ]
  %60 = getelementptr inbounds nuw i8, ptr %8, i64 24
  %61 = load ptr, ptr %60, align 8
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
define signext range(i32 0, 6) i32 @carrot_score_rows_f32(ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = tail call fastcc signext i32 @abi.score(i32 noundef signext 1, ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef %3, i64 noundef %4) #25
  ret i32 %6
}
define internal fastcc signext range(i32 0, 6) i32 @abi.score(i32 noundef signext range(i32 1, 3) %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef %4, i64 noundef %5) unnamed_addr #3 {
  %7 = alloca [65536 x i8], align 64
  %8 = alloca %struct.Work, align 8
  %9 = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #26
  %10 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 104), align 8
  %11 = icmp slt i32 %10, 0
  %12 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 108), align 4
  %13 = icmp slt i32 %12, 0
  %14 = select i1 %11, i1 true, i1 %13
  %15 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 40), align 8
  %16 = icmp ne i32 %15, 1
  %17 = select i1 %14, i1 true, i1 %16
  br i1 %17, label %151, label %18
18:
  %19 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 56), align 8
  %20 = zext nneg i32 %10 to i64
  %21 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %19, i64 %20
  %22 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 64), align 8
  %23 = zext nneg i32 %12 to i64
  %24 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %22, i64 %23
  %25 = getelementptr inbounds nuw i8, ptr %21, i64 24
  %26 = load i64, ptr %25, align 8
  %27 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %26, i64 -1)
  %28 = getelementptr inbounds nuw i8, ptr %24, i64 24
  %29 = load i64, ptr %28, align 8
  %30 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %29, i64 -1)
  %31 = zext nneg i32 %0 to i64
  %32 = getelementptr inbounds nuw i8, ptr @abi.sizes, i64 %31
  %33 = load i8, ptr %32, align 1
  %34 = zext i8 %33 to i64
  %35 = getelementptr inbounds nuw i8, ptr %21, i64 8
  %36 = load i32, ptr %35, align 8
  switch i32 %36, label %151 [
    i32 12, label %37
    i32 2, label %37
    i32 1, label %37
  ]
37:
  %38 = icmp eq i64 %2, 0
  br i1 %38, label %151, label %39
39:
  %40 = icmp ne ptr %1, null
  %41 = icmp ne ptr %4, null
  %42 = and i1 %40, %41
  br i1 %42, label %43, label %151
43:
  %44 = icmp ne i64 %2, 1
  %45 = icmp ult i64 %5, %30
  %46 = and i1 %44, %45
  br i1 %46, label %151, label %47
47:
  %48 = getelementptr inbounds nuw i8, ptr %24, i64 8
  %49 = load i32, ptr %48, align 8
  %50 = icmp eq i32 %49, 11
  %51 = select i1 %50, i32 7, i32 %49
  %52 = icmp eq i64 %2, 1
  %53 = icmp eq i64 %3, %27
  %54 = or i1 %52, %53
  %55 = icmp eq i64 %5, %30
  %56 = or i1 %52, %55
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #26
  store ptr null, ptr %8, align 8
  %57 = getelementptr inbounds nuw i8, ptr %8, i64 8
  store i8 0, ptr %57, align 8
  %58 = icmp eq i32 %49, %0
  %59 = and i1 %56, %58
  %60 = select i1 %59, i32 %12, i32 -1
  %61 = getelementptr inbounds nuw i8, ptr %8, i64 12
  store i32 %60, ptr %61, align 4
  %62 = icmp eq i32 %36, %0
  %63 = and i1 %54, %62
  %64 = xor i1 %63, true
  %65 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %66 = zext i1 %64 to i8
  store i8 %66, ptr %65, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #26
  %67 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 80), align 8
  %68 = icmp ne i64 %67, 0
  %69 = icmp ult i64 %67, %2
  %70 = and i1 %68, %69
  %71 = tail call range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %67, i64 -1)
  %72 = select i1 %70, i64 %71, i64 %2
  store i64 %72, ptr %9, align 8
  %73 = call fastcc ptr @abi.work_memory(ptr noundef %8, ptr noundef null, ptr noundef nonnull @abi.process_heap, ptr noundef %7, ptr noundef %9, i1 noundef zeroext true) #25
  %74 = icmp eq ptr %73, null
  br i1 %74, label %149, label %75
75:
  %76 = load i64, ptr %9, align 8
  %77 = mul i64 %3, %34
  %78 = mul i64 %5, %34
  %79 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %80 = load ptr, ptr %79, align 8
  %81 = load i8, ptr %65, align 8
  %82 = trunc nuw i8 %81 to i1
  %83 = load i32, ptr %61, align 4
  %84 = icmp sgt i32 %83, -1
  %85 = getelementptr inbounds nuw i8, ptr %8, i64 40
  %86 = load ptr, ptr %85, align 8
  %87 = zext nneg i32 %83 to i64
  %88 = getelementptr inbounds nuw ptr, ptr %86, i64 %87
  %89 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 176), align 8
  %90 = getelementptr inbounds nuw i8, ptr %8, i64 24
  %91 = load ptr, ptr %90, align 8
  %92 = getelementptr inbounds nuw ptr, ptr %86, i64 %23
  %93 = sext i32 %51 to i64
  %94 = getelementptr inbounds i8, ptr @abi.sizes, i64 %93
  br label %95
95:
  %96 = phi i64 [ %147, %146 ], [ 0, %75 ]
  %97 = icmp ult i64 %96, %2
  br i1 %97, label %100, label %98
98:
  %99 = icmp eq ptr %73, %7
  br i1 %99, label %149, label %148
100:
  %101 = sub nuw i64 %2, %96
  %102 = call i64 @llvm.umin.i64(i64 %101, i64 %76)
  %103 = mul i64 %77, %96
  %104 = getelementptr inbounds nuw i8, ptr %1, i64 %103
  %105 = mul i64 %78, %96
  %106 = getelementptr inbounds nuw i8, ptr %4, i64 %105
  %107 = load ptr, ptr %80, align 8
  br i1 %82, label %109, label %108
108:
  store ptr %104, ptr %80, align 8
  br label %128
109:
  br i1 %54, label %110, label %113
110:
  %111 = load i32, ptr %35, align 8
  %112 = mul i64 %102, %27
  call fastcc void @abi.gather(i32 noundef signext %0, i32 noundef signext %111, ptr noundef nonnull %104, i64 noundef 0, ptr noundef %107, i64 noundef 1, i64 noundef %112) #25
  br label %128
113:
  %114 = phi i64 [ %127, %116 ], [ 0, %109 ]
  %115 = icmp eq i64 %114, %102
  br i1 %115, label %128, label %116
116:
  %117 = load i32, ptr %35, align 8
  %118 = mul i64 %77, %114
  %119 = getelementptr inbounds nuw i8, ptr %104, i64 %118
  %120 = mul i64 %114, %27
  %121 = sext i32 %117 to i64
  %122 = getelementptr inbounds i8, ptr @abi.sizes, i64 %121
  %123 = load i8, ptr %122, align 1
  %124 = zext i8 %123 to i64
  %125 = mul i64 %120, %124
  %126 = getelementptr inbounds nuw i8, ptr %107, i64 %125
  call fastcc void @abi.gather(i32 noundef signext %0, i32 noundef signext %117, ptr noundef nonnull %119, i64 noundef 0, ptr noundef %126, i64 noundef 1, i64 noundef %27) #25
  %127 = add i64 %114, 1
  br label %113
128:
  br i1 %84, label %129, label %130
129:
  store ptr %106, ptr %88, align 8
  call void %89(ptr noundef nonnull %80, ptr noundef %86, ptr noundef %91, i64 noundef %102) #27
  br label %146
130:
  call void %89(ptr noundef nonnull %80, ptr noundef %86, ptr noundef %91, i64 noundef %102) #27
  %131 = load ptr, ptr %92, align 8
  br i1 %56, label %132, label %134
132:
  %133 = mul i64 %102, %30
  call fastcc void @abi.gather(i32 noundef signext %51, i32 noundef signext %0, ptr noundef %131, i64 noundef 0, ptr noundef nonnull %106, i64 noundef 1, i64 noundef %133) #25
  br label %146
134:
  %135 = phi i64 [ %145, %137 ], [ 0, %130 ]
  %136 = icmp eq i64 %135, %102
  br i1 %136, label %146, label %137
137:
  %138 = mul i64 %135, %30
  %139 = load i8, ptr %94, align 1
  %140 = zext i8 %139 to i64
  %141 = mul i64 %138, %140
  %142 = getelementptr inbounds nuw i8, ptr %131, i64 %141
  %143 = mul i64 %78, %135
  %144 = getelementptr inbounds nuw i8, ptr %106, i64 %143
  call fastcc void @abi.gather(i32 noundef signext %51, i32 noundef signext %0, ptr noundef %142, i64 noundef 0, ptr noundef nonnull %144, i64 noundef 1, i64 noundef %30) #25
  %145 = add i64 %135, 1
  br label %134
146:
  %147 = add i64 %102, %96
  br label %95
148:
  call fastcc void @abi.give(ptr noundef nonnull @abi.process_heap, ptr noundef nonnull %73) #25
  br label %149
149:
  %150 = phi i32 [ 5, %47 ], [ 0, %148 ], [ 0, %98 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #26
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #26
  br label %151
151:
  %152 = phi i32 [ 4, %6 ], [ 0, %37 ], [ %150, %149 ], [ 4, %18 ], [ 1, %43 ], [ 1, %39 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #26
  ret i32 %152
}
define signext range(i32 0, 6) i32 @carrot_score_rows_f64(ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = tail call fastcc signext i32 @abi.score(i32 noundef signext 2, ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef %3, i64 noundef %4) #25
  ret i32 %6
}
define void @carrot_score_f32(ptr noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = tail call fastcc signext i32 @abi.score(i32 noundef signext 1, ptr noundef %0, i64 noundef 1, i64 noundef 0, ptr noundef %1, i64 noundef 0) #25
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
  tail call fastcc void @abi.fill_missing(i32 noundef signext 1, ptr noundef nonnull %1, i64 noundef 0, i64 noundef %16, i32 noundef signext 0) #25
  br label %17
17:
  ret void
}
define internal fastcc void @abi.fill_missing(i32 noundef signext %0, ptr noundef writeonly captures(none) %1, i64 noundef %2, i64 noundef %3, i32 noundef signext range(i32 -1, 1) %4) unnamed_addr #6 {
  %6 = alloca %struct.Value, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #26
  store double 0x7FF8000000000000, ptr %6, align 8
  %7 = sext i32 %4 to i64
  %8 = getelementptr inbounds nuw i8, ptr %6, i64 8
  store i64 %7, ptr %8, align 8
  %9 = add i32 %0, -1
  %10 = icmp ult i32 %9, 2
  %11 = icmp eq i32 %0, 12
  %12 = or i1 %11, %10
  %13 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %14 = zext i1 %12 to i8
  store i8 %14, ptr %13, align 8
  %15 = getelementptr inbounds nuw i8, ptr %6, i64 17
  store i8 0, ptr %15, align 1
  br label %16
16:
  %17 = phi i64 [ 0, %5 ], [ %22, %20 ]
  %18 = icmp eq i64 %17, %3
  br i1 %18, label %19, label %20
19:
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #26
  ret void
20:
  %21 = add i64 %17, %2
  call fastcc void @abi.write_value(i32 noundef signext %0, ptr noundef %1, i64 noundef %21, ptr noundef %6) #25
  %22 = add i64 %17, 1
  br label %16
}
define internal fastcc void @abi.begin(ptr noundef nonnull writeonly captures(none) initializes((0, 28)) %0, ptr noundef %1, i32 noundef signext range(i32 0, 8) %2, i64 noundef %3, i32 noundef signext %4) unnamed_addr #7 {
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
define internal fastcc void @abi.put(ptr noundef nonnull captures(none) %0, ptr noundef readonly captures(none) %1) unnamed_addr #8 {
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
  tail call fastcc void @abi.clear(ptr noundef %0, i64 noundef 72) #25
  %13 = or i64 %12, %6
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %42, label %15
15:
  %16 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %12, i64 80)
  %17 = extractvalue { i64, i1 } %16, 1
  %18 = extractvalue { i64, i1 } %16, 0
  %19 = tail call i64 @llvm.uadd.sat.i64(i64 %9, i64 %18)
  %20 = select i1 %17, i64 -1, i64 %19
  %21 = tail call fastcc ptr @abi.take(ptr noundef nonnull @abi.process_heap, i64 noundef %20) #25
  %22 = icmp eq ptr %21, null
  br i1 %22, label %47, label %23
23:
  %24 = getelementptr inbounds nuw i8, ptr %21, i64 %9
  %25 = getelementptr inbounds nuw %struct.ArrowSchema, ptr %24, i64 %12
  tail call fastcc void @abi.clear(ptr noundef nonnull %21, i64 noundef %9) #25
  %26 = mul i64 %12, 72
  tail call fastcc void @abi.clear(ptr noundef nonnull %24, i64 noundef %26) #25
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
  %12 = shl nsw i32 %3, 1
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds i8, ptr @abi.formats, i64 %13
  %15 = icmp eq i32 %4, 0
  br i1 %15, label %16, label %23
16:
  %17 = tail call fastcc zeroext i1 @abi.schema_node(ptr noundef %0, ptr noundef nonnull %14, ptr noundef %1, i64 noundef %2, i64 noundef 0, i1 noundef zeroext %7, i64 noundef 0) #25
  %18 = and i1 %7, %17
  br i1 %18, label %19, label %75
19:
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %21 = load ptr, ptr %20, align 8
  %22 = tail call fastcc zeroext i1 @abi.schema_node(ptr noundef %21, ptr noundef nonnull @abi.str.8, ptr noundef nonnull @abi.str.3, i64 noundef 0, i64 noundef 0, i1 noundef zeroext false, i64 noundef 0) #25
  br label %75
23:
  %24 = icmp slt i32 %4, 2
  %25 = sext i32 %4 to i64
  %26 = mul nsw i64 %25, 20
  %27 = add nsw i64 %26, 135
  %28 = select i1 %24, i64 1, i64 %27
  %29 = tail call fastcc zeroext i1 @abi.schema_node(ptr noundef %0, ptr noundef nonnull @abi.str.3, ptr noundef %1, i64 noundef %2, i64 noundef 1, i1 noundef zeroext false, i64 noundef %28) #25
  br i1 %29, label %30, label %75
30:
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %32 = load ptr, ptr %31, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #26
  %33 = getelementptr inbounds nuw i8, ptr %32, i64 16
  %34 = getelementptr inbounds nuw i8, ptr %9, i64 8
  store ptr %33, ptr %34, align 8
  %35 = getelementptr inbounds nuw i8, ptr %32, i64 47
  %36 = getelementptr inbounds nuw i8, ptr %9, i64 16
  store ptr %35, ptr %36, align 8
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull @abi.str.9) #25
  call fastcc void @abi.put_int(ptr noundef %9, i64 noundef %6) #25
  store ptr %33, ptr %0, align 8
  %37 = icmp sgt i32 %4, 1
  br i1 %37, label %38, label %59
38:
  call void @llvm.lifetime.start.p0(ptr nonnull %10) #26
  store ptr %10, ptr %34, align 8
  %39 = getelementptr inbounds nuw i8, ptr %10, i64 352
  store ptr %39, ptr %36, align 8
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull @abi.str.10) #25
  %40 = zext nneg i32 %4 to i64
  br label %41
41:
  %42 = phi i64 [ %58, %55 ], [ 0, %38 ]
  %43 = icmp eq i64 %42, %40
  br i1 %43, label %44, label %52
44:
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull @abi.str.12) #25
  %45 = load ptr, ptr %34, align 8
  %46 = ptrtoint ptr %45 to i64
  %47 = ptrtoint ptr %10 to i64
  %48 = sub i64 %46, %47
  %49 = getelementptr inbounds nuw i8, ptr %32, i64 48
  store ptr %49, ptr %34, align 8
  %50 = getelementptr inbounds nuw i8, ptr %49, i64 %28
  store ptr %50, ptr %36, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %11) #26
  store i32 2, ptr %11, align 4
  call fastcc void @abi.put_n(ptr noundef %9, ptr noundef nonnull %11, i64 noundef 4) #25
  call fastcc void @abi.metadata_put(ptr noundef %9, ptr noundef nonnull @abi.str.99, i64 noundef 20) #25
  call fastcc void @abi.metadata_put(ptr noundef %9, ptr noundef nonnull @abi.str.100, i64 noundef 24) #25
  call fastcc void @abi.metadata_put(ptr noundef %9, ptr noundef nonnull @abi.str.101, i64 noundef 24) #25
  call fastcc void @abi.metadata_put(ptr noundef %9, ptr noundef nonnull %10, i64 noundef %48) #25
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store ptr %49, ptr %51, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %11) #26
  call void @llvm.lifetime.end.p0(ptr nonnull %10) #26
  br label %59
52:
  %53 = icmp eq i64 %42, 0
  br i1 %53, label %55, label %54
54:
  call fastcc void @abi.put(ptr noundef %9, ptr noundef nonnull @abi.str.11) #25
  br label %55
55:
  %56 = getelementptr inbounds nuw i64, ptr %5, i64 %42
  %57 = load i64, ptr %56, align 8
  call fastcc void @abi.put_int(ptr noundef %9, i64 noundef %57) #25
  %58 = add nuw nsw i64 %42, 1
  br label %41
59:
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %61 = load ptr, ptr %60, align 8
  %62 = load ptr, ptr %61, align 8
  br i1 %7, label %63, label %71
63:
  %64 = call fastcc zeroext i1 @abi.schema_node(ptr noundef %62, ptr noundef nonnull %14, ptr noundef nonnull @abi.str.13, i64 noundef %2, i64 noundef 0, i1 noundef zeroext true, i64 noundef 0) #25
  br i1 %64, label %65, label %73
65:
  %66 = load ptr, ptr %60, align 8
  %67 = load ptr, ptr %66, align 8
  %68 = getelementptr inbounds nuw i8, ptr %67, i64 48
  %69 = load ptr, ptr %68, align 8
  %70 = call fastcc zeroext i1 @abi.schema_node(ptr noundef %69, ptr noundef nonnull @abi.str.8, ptr noundef nonnull @abi.str.3, i64 noundef 0, i64 noundef 0, i1 noundef zeroext false, i64 noundef 0) #25
  br label %73
71:
  %72 = call fastcc zeroext i1 @abi.schema_node(ptr noundef %62, ptr noundef nonnull %14, ptr noundef nonnull @abi.str.13, i64 noundef %2, i64 noundef 0, i1 noundef zeroext false, i64 noundef 0) #25
  br label %73
73:
  %74 = phi i1 [ %70, %65 ], [ %72, %71 ], [ false, %63 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #26
  br label %75
75:
  %76 = phi i1 [ %17, %16 ], [ %22, %19 ], [ false, %23 ], [ %74, %73 ]
  ret i1 %76
}
define internal fastcc signext i32 @abi.no_memory(ptr noundef %0) unnamed_addr #2 {
  %2 = tail call fastcc signext i32 @abi.fail(ptr noundef %0, i32 noundef signext 5, ptr noundef nonnull @abi.str.15) #25
  ret i32 %2
}
define internal fastcc void @abi.clear(ptr noundef %0, i64 noundef %1) unnamed_addr #3 {
  %3 = tail call ptr @memset(ptr noundef %0, i32 noundef signext 0, i64 noundef %1) #25
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
  %11 = tail call ptr %7(ptr noundef %10, i64 noundef %5, i64 noundef 64) #27
  br label %23
12:
  %13 = add nuw i64 %5, 72
  %14 = tail call ptr @malloc(i64 noundef %13) #27
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
  tail call void %17(ptr noundef nonnull %15) #27
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
  tail call void %24(ptr noundef nonnull %10) #27
  br label %27
27:
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %29 = load ptr, ptr %28, align 8
  tail call fastcc void @abi.give(ptr noundef nonnull @abi.process_heap, ptr noundef %29) #25
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store ptr null, ptr %30, align 8
  ret void
}
declare ptr @malloc(i64 noundef) local_unnamed_addr #9
declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64) #10
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
  tail call void %10(ptr noundef %11, ptr noundef nonnull %1) #27
  br label %15
12:
  %13 = getelementptr inbounds i8, ptr %1, i64 -8
  %14 = load ptr, ptr %13, align 8
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
  %9 = phi i64 [ %31, %30 ], [ 0, %7 ]
  %10 = phi i64 [ %19, %30 ], [ %5, %7 ]
  %11 = phi i1 [ %28, %30 ], [ false, %7 ]
  %12 = icmp eq i64 %9, 20
  br i1 %12, label %13, label %14
13:
  ret void
14:
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #26
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
  call fastcc void @abi.put_n(ptr noundef %0, ptr noundef nonnull %3, i64 noundef 1) #25
  br label %30
30:
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #26
  %31 = add nuw nsw i64 %9, 1
  br label %8
}
define internal fastcc void @abi.put_n(ptr noundef nonnull captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) unnamed_addr #8 {
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
define internal fastcc void @abi.metadata_put(ptr noundef nonnull captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) unnamed_addr #11 {
  %4 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #26
  %5 = trunc i64 %2 to i32
  store i32 %5, ptr %4, align 4
  call fastcc void @abi.put_n(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 4) #25
  tail call fastcc void @abi.put_n(ptr noundef %0, ptr noundef %1, i64 noundef %2) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #26
  ret void
}
define internal fastcc signext i32 @abi.find_set(ptr noundef readonly captures(address_is_null) %0, ptr noundef nonnull writeonly captures(none) initializes((0, 4)) %1, ptr noundef %2) unnamed_addr #5 {
  %4 = alloca %struct.Text, align 8
  store i32 0, ptr %1, align 4
  %5 = icmp eq ptr %0, null
  br i1 %5, label %37, label %6
6:
  %7 = tail call fastcc zeroext i1 @abi.same(ptr noundef nonnull %0, ptr noundef nonnull @abi.str.17) #25
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
  %19 = tail call fastcc zeroext i1 @abi.same(ptr noundef nonnull %0, ptr noundef %18) #25
  br i1 %19, label %22, label %20
20:
  %21 = add nuw nsw i64 %14, 1
  br label %13
22:
  %23 = trunc nuw nsw i64 %14 to i32
  store i32 %23, ptr %1, align 4
  br label %37
24:
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #26
  call fastcc void @abi.begin(ptr noundef %4, ptr noundef %2, i32 noundef signext 1, i64 noundef -1, i32 noundef signext -1) #25
  call fastcc void @abi.put(ptr noundef %4, ptr noundef nonnull @abi.str.18) #25
  call fastcc void @abi.put_name(ptr noundef %4, ptr noundef nonnull %0) #25
  call fastcc void @abi.put(ptr noundef %4, ptr noundef nonnull @abi.str.19) #25
  br label %25
25:
  %26 = phi i64 [ %36, %33 ], [ 0, %24 ]
  %27 = icmp eq i64 %26, %12
  br i1 %27, label %28, label %30
28:
  %29 = call fastcc signext i32 @abi.end(ptr noundef %4) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #26
  br label %37
30:
  %31 = icmp eq i64 %26, 0
  br i1 %31, label %33, label %32
32:
  call fastcc void @abi.put(ptr noundef %4, ptr noundef nonnull @abi.str.20) #25
  br label %33
33:
  %34 = getelementptr inbounds nuw %struct.CarrotOutputSet, ptr %10, i64 %26
  %35 = load ptr, ptr %34, align 8
  call fastcc void @abi.put_name(ptr noundef %4, ptr noundef %35) #25
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
  %10 = tail call fastcc zeroext i1 @abi.schema_node(ptr noundef %1, ptr noundef nonnull @abi.str.7, ptr noundef nonnull @abi.str.3, i64 noundef 0, i64 noundef %9, i1 noundef zeroext false, i64 noundef 0) #25
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
  %42 = tail call fastcc zeroext i1 @abi.tensor_schema(ptr noundef %29, ptr noundef %30, i64 noundef 2, i32 noundef signext %32, i32 noundef signext %34, ptr noundef %36, i64 noundef %38, i1 noundef zeroext %41) #25
  %43 = add nuw nsw i64 %15, 1
  br label %14
44:
  %45 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %46 = load ptr, ptr %45, align 8
  %47 = icmp eq ptr %46, null
  br i1 %47, label %49, label %48
48:
  tail call void %46(ptr noundef nonnull %1) #27
  br label %49
49:
  %50 = tail call fastcc signext i32 @abi.no_memory(ptr noundef %2) #25
  br label %51
51:
  %52 = phi i32 [ %50, %49 ], [ 0, %17 ]
  ret i32 %52
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
  %12 = getelementptr inbounds nuw i8, ptr %4, i64 1
  %13 = getelementptr inbounds nuw i8, ptr %5, i64 1
  br label %3
14:
  %15 = icmp eq i8 %6, %8
  ret i1 %15
}
define internal fastcc void @abi.put_name(ptr noundef nonnull captures(none) %0, ptr noundef readonly captures(none) %1) unnamed_addr #8 {
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
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.21) #25
  tail call fastcc void @abi.put_n(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %19) #25
  %29 = select i1 %17, ptr @abi.str.22, ptr @abi.str.21
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull %29) #25
  ret void
}
define internal fastcc signext i32 @abi.bind_with(ptr noundef %0, ptr noundef nonnull readonly captures(none) %1, ptr noundef %2, ptr noundef nonnull writeonly captures(none) %3, ptr noundef %4) unnamed_addr #0 {
  %6 = alloca [2 x i8], align 1
  %7 = alloca %struct.Json, align 8
  %8 = alloca [16 x i8], align 1
  %9 = alloca i64, align 8
  %10 = alloca %struct.Json, align 8
  %11 = alloca i64, align 8
  %12 = alloca %struct.Text, align 8
  %13 = alloca %struct.Names, align 8
  %14 = icmp eq ptr %0, null
  br i1 %14, label %22, label %15
15:
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %17 = load ptr, ptr %16, align 8
  %18 = icmp eq ptr %17, null
  br i1 %18, label %22, label %19
19:
  %20 = load ptr, ptr %0, align 8
  %21 = icmp eq ptr %20, null
  br i1 %21, label %22, label %24
22:
  %23 = tail call fastcc signext i32 @abi.fail(ptr noundef %4, i32 noundef signext 1, ptr noundef nonnull @abi.str.25) #25
  br label %469
24:
  %25 = tail call fastcc zeroext i1 @abi.same(ptr noundef nonnull %20, ptr noundef nonnull @abi.str.7) #25
  br i1 %25, label %28, label %26
26:
  call void @llvm.lifetime.start.p0(ptr nonnull %12) #26
  call fastcc void @abi.begin(ptr noundef %12, ptr noundef %4, i32 noundef signext 2, i64 noundef -1, i32 noundef signext -1) #25
  call fastcc void @abi.put(ptr noundef %12, ptr noundef nonnull @abi.str.26) #25
  call fastcc void @abi.put_type(ptr noundef %12, ptr noundef nonnull %0) #25
  %27 = call fastcc signext i32 @abi.end(ptr noundef %12) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %12) #26
  br label %469
28:
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %30 = load i64, ptr %29, align 8
  %31 = icmp ugt i64 %30, 536870911
  br i1 %31, label %32, label %34
32:
  %33 = tail call fastcc signext i32 @abi.fail(ptr noundef %4, i32 noundef signext 1, ptr noundef nonnull @abi.str.27) #25
  br label %469
34:
  %35 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 40), align 8
  %36 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 56), align 8
  %37 = tail call i32 @llvm.smax.i32(i32 %35, i32 0)
  %38 = zext nneg i32 %37 to i64
  br label %39
39:
  %40 = phi i64 [ %63, %55 ], [ 0, %34 ]
  %41 = phi i64 [ %62, %55 ], [ 0, %34 ]
  %42 = icmp eq i64 %40, %38
  br i1 %42, label %43, label %55
43:
  %44 = tail call i32 @llvm.smax.i32(i32 %35, i32 -1)
  %45 = sext i32 %44 to i64
  %46 = mul nsw i64 %45, 80
  %47 = add nsw i64 %46, 64
  %48 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %41, i64 12)
  %49 = extractvalue { i64, i1 } %48, 1
  %50 = extractvalue { i64, i1 } %48, 0
  %51 = tail call i64 @llvm.uadd.sat.i64(i64 %47, i64 %50)
  %52 = select i1 %49, i64 -1, i64 %51
  %53 = tail call fastcc ptr @abi.take(ptr noundef %2, i64 noundef %52) #25
  %54 = icmp eq ptr %53, null
  br i1 %54, label %64, label %66
55:
  %56 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %36, i64 %40
  %57 = getelementptr inbounds nuw i8, ptr %56, i64 32
  %58 = load i32, ptr %57, align 8
  %59 = tail call i32 @llvm.umax.i32(i32 %58, i32 1)
  %60 = tail call i32 @llvm.smax.i32(i32 %59, i32 -1)
  %61 = sext i32 %60 to i64
  %62 = add i64 %41, %61
  %63 = add nuw nsw i64 %40, 1
  br label %39
64:
  %65 = tail call fastcc signext i32 @abi.no_memory(ptr noundef %4) #25
  br label %469
66:
  tail call fastcc void @abi.clear(ptr noundef nonnull %53, i64 noundef %52) #25
  %67 = getelementptr inbounds nuw i8, ptr %53, i64 64
  %68 = getelementptr inbounds nuw i8, ptr %53, i64 48
  store ptr %67, ptr %68, align 8
  %69 = getelementptr inbounds nuw i8, ptr %67, i64 %46
  %70 = getelementptr inbounds nuw i8, ptr %53, i64 56
  store ptr %69, ptr %70, align 8
  tail call fastcc void @abi.copy(ptr noundef %53, ptr noundef %2, i64 noundef 24) #25
  %71 = load i32, ptr %1, align 4
  %72 = getelementptr inbounds nuw i8, ptr %53, i64 24
  store i32 %71, ptr %72, align 8
  %73 = getelementptr inbounds nuw i8, ptr %1, i64 4
  %74 = load i32, ptr %73, align 4
  %75 = getelementptr inbounds nuw i8, ptr %53, i64 28
  store i32 %74, ptr %75, align 4
  %76 = load i64, ptr %29, align 8
  %77 = getelementptr inbounds nuw i8, ptr %53, i64 32
  store i64 %76, ptr %77, align 8
  %78 = trunc i64 %41 to i32
  %79 = getelementptr inbounds nuw i8, ptr %53, i64 40
  store i32 %78, ptr %79, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %13) #26
  %80 = load i64, ptr %29, align 8
  %81 = shl i64 %80, 1
  br label %82
82:
  %83 = phi i32 [ 4, %66 ], [ %86, %82 ]
  %84 = zext i32 %83 to i64
  %85 = icmp ugt i64 %81, %84
  %86 = shl i32 %83, 1
  br i1 %85, label %82, label %87
87:
  store ptr %0, ptr %13, align 8
  %88 = add i32 %83, -1
  %89 = getelementptr inbounds nuw i8, ptr %13, i64 8
  store i32 %88, ptr %89, align 8
  %90 = shl nuw nsw i64 %84, 2
  %91 = tail call fastcc ptr @abi.take(ptr noundef readonly %2, i64 noundef %90) #25
  %92 = getelementptr inbounds nuw i8, ptr %13, i64 16
  store ptr %91, ptr %92, align 8
  %93 = icmp eq ptr %91, null
  br i1 %93, label %461, label %94
94:
  tail call fastcc void @abi.clear(ptr noundef nonnull %91, i64 noundef %90) #25
  %95 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %96
96:
  %97 = phi i64 [ %121, %120 ], [ 0, %94 ]
  %98 = load i64, ptr %29, align 8
  %99 = icmp sgt i64 %98, %97
  br i1 %99, label %100, label %122
100:
  %101 = load ptr, ptr %95, align 8
  %102 = getelementptr inbounds nuw ptr, ptr %101, i64 %97
  %103 = load ptr, ptr %102, align 8
  %104 = getelementptr inbounds nuw i8, ptr %103, i64 8
  %105 = load ptr, ptr %104, align 8
  %106 = icmp eq ptr %105, null
  %107 = select i1 %106, ptr @abi.str.3, ptr %105
  %108 = call fastcc ptr @abi.slot_of(ptr noundef nonnull %13, ptr noundef nonnull %107) #25
  %109 = load i32, ptr %108, align 4
  %110 = icmp eq i32 %109, 0
  br i1 %110, label %111, label %114
111:
  %112 = trunc i64 %97 to i32
  %113 = add i32 %112, 1
  br label %118
114:
  %115 = icmp sgt i32 %109, 0
  br i1 %115, label %116, label %120
116:
  %117 = sub nsw i32 0, %109
  br label %118
118:
  %119 = phi i32 [ %117, %116 ], [ %113, %111 ]
  store i32 %119, ptr %108, align 4
  br label %120
120:
  %121 = add nuw nsw i64 %97, 1
  br label %96
122:
  %123 = getelementptr inbounds nuw i8, ptr %10, i64 8
  %124 = getelementptr inbounds nuw i8, ptr %7, i64 8
  br label %125
125:
  %126 = phi i64 [ %460, %454 ], [ 0, %122 ]
  %127 = phi i32 [ %456, %454 ], [ 0, %122 ]
  %128 = phi i32 [ %459, %454 ], [ 0, %122 ]
  %129 = icmp eq i64 %126, %38
  br i1 %129, label %463, label %130
130:
  %131 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %36, i64 %126
  %132 = load ptr, ptr %68, align 8
  %133 = getelementptr inbounds nuw %struct.Feed, ptr %132, i64 %126
  %134 = load ptr, ptr %70, align 8
  %135 = sext i32 %127 to i64
  %136 = getelementptr inbounds %struct.Source, ptr %134, i64 %135
  %137 = load ptr, ptr %131, align 8
  %138 = call fastcc ptr @abi.slot_of(ptr noundef nonnull readonly %13, ptr noundef %137) #25
  %139 = load i32, ptr %138, align 4
  %140 = getelementptr inbounds nuw i8, ptr %133, i64 4
  store i32 %127, ptr %140, align 4
  %141 = getelementptr inbounds nuw i8, ptr %131, i64 32
  %142 = load i32, ptr %141, align 8
  %143 = icmp eq i32 %142, 0
  br i1 %143, label %144, label %146
144:
  %145 = getelementptr inbounds nuw i8, ptr %133, i64 8
  store i8 1, ptr %145, align 8
  br label %163
146:
  %147 = icmp sgt i32 %139, 0
  br i1 %147, label %150, label %148
148:
  %149 = getelementptr inbounds nuw i8, ptr %133, i64 8
  store i8 0, ptr %149, align 8
  br label %160
150:
  %151 = load ptr, ptr %95, align 8
  %152 = zext nneg i32 %139 to i64
  %153 = getelementptr ptr, ptr %151, i64 %152
  %154 = getelementptr i8, ptr %153, i64 -8
  %155 = load ptr, ptr %154, align 8
  %156 = load ptr, ptr %155, align 8
  %157 = tail call fastcc zeroext i1 @abi.starts(ptr noundef %156, ptr noundef nonnull @abi.str.89) #25
  %158 = getelementptr inbounds nuw i8, ptr %133, i64 8
  %159 = zext i1 %157 to i8
  store i8 %159, ptr %158, align 8
  br i1 %157, label %163, label %160
160:
  %161 = phi ptr [ %149, %148 ], [ %158, %150 ]
  %162 = load i32, ptr %141, align 8
  store i32 %162, ptr %133, align 8
  br label %386
163:
  %164 = phi ptr [ %145, %144 ], [ %158, %150 ]
  store i32 1, ptr %133, align 8
  %165 = getelementptr inbounds nuw i8, ptr %136, i64 4
  store i32 %128, ptr %165, align 4
  %166 = getelementptr inbounds nuw i8, ptr %131, i64 36
  %167 = load i32, ptr %166, align 4
  %168 = trunc i32 %167 to i8
  %169 = getelementptr inbounds nuw i8, ptr %136, i64 10
  store i8 %168, ptr %169, align 2
  %170 = load ptr, ptr %131, align 8
  %171 = call fastcc signext i32 @abi.lookup(ptr noundef nonnull readonly %13, ptr noundef %170, i32 noundef signext %128, ptr noundef %136, ptr noundef %4) #25
  %172 = icmp eq i32 %171, 0
  br i1 %172, label %173, label %463
173:
  %174 = load ptr, ptr %95, align 8
  %175 = load i32, ptr %136, align 4
  %176 = sext i32 %175 to i64
  %177 = getelementptr inbounds ptr, ptr %174, i64 %176
  %178 = load ptr, ptr %177, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %11) #26
  %179 = getelementptr inbounds nuw i8, ptr %131, i64 12
  %180 = load i32, ptr %179, align 4
  %181 = icmp eq i32 %180, 0
  %182 = getelementptr inbounds nuw i8, ptr %131, i64 24
  %183 = load i64, ptr %182, align 8
  %184 = icmp eq i64 %183, 1
  %185 = select i1 %181, i1 %184, i1 false
  %186 = select i1 %185, i64 -1, i64 %183
  %187 = getelementptr inbounds nuw i8, ptr %133, i64 16
  br label %188
188:
  %189 = phi i64 [ %223, %344 ], [ 0, %173 ]
  %190 = phi ptr [ %348, %344 ], [ %178, %173 ]
  %191 = phi i64 [ %214, %344 ], [ 1, %173 ]
  %192 = phi ptr [ %345, %344 ], [ null, %173 ]
  %193 = load ptr, ptr %190, align 8
  %194 = icmp eq ptr %193, null
  br i1 %194, label %349, label %195
195:
  %196 = tail call fastcc zeroext i1 @abi.starts(ptr noundef nonnull %193, ptr noundef nonnull @abi.str.9) #25
  br i1 %196, label %197, label %349
197:
  call void @llvm.lifetime.start.p0(ptr nonnull %10) #26
  %198 = getelementptr inbounds nuw i8, ptr %193, i64 3
  store ptr %198, ptr %10, align 8
  %199 = tail call fastcc i64 @abi.length(ptr noundef nonnull %198) #25
  %200 = getelementptr inbounds nuw i8, ptr %198, i64 %199
  store ptr %200, ptr %123, align 8
  %201 = call fastcc zeroext i1 @abi.json_int(ptr noundef %10, ptr noundef nonnull %11) #25
  %202 = load ptr, ptr %10, align 8
  %203 = load ptr, ptr %123, align 8
  %204 = icmp eq ptr %202, %203
  %205 = select i1 %201, i1 %204, i1 false
  call void @llvm.lifetime.end.p0(ptr nonnull %10) #26
  br i1 %205, label %206, label %349
206:
  %207 = icmp eq i64 %189, 8
  br i1 %207, label %216, label %208
208:
  %209 = getelementptr inbounds nuw i8, ptr %190, i64 32
  %210 = load i64, ptr %209, align 8
  %211 = icmp eq i64 %210, 1
  br i1 %211, label %212, label %216
212:
  %213 = load i64, ptr %11, align 8
  %214 = tail call fastcc i64 @abi.product(i64 noundef %191, i64 noundef %213) #25
  %215 = icmp slt i64 %214, 0
  br i1 %215, label %216, label %222
216:
  %217 = load i32, ptr %165, align 4
  %218 = load ptr, ptr %131, align 8
  %219 = getelementptr inbounds nuw i8, ptr %131, i64 8
  %220 = load i32, ptr %219, align 8
  %221 = tail call fastcc signext i32 @abi.wrong_type(ptr noundef %4, i32 noundef signext %217, ptr noundef %218, ptr noundef readonly %178, i32 noundef signext %220, i64 noundef %186, ptr noundef nonnull @abi.str.97) #25
  br label %383
222:
  %223 = add nuw nsw i64 %189, 1
  %224 = getelementptr inbounds nuw i64, ptr %187, i64 %189
  store i64 %213, ptr %224, align 8
  %225 = icmp eq ptr %192, null
  %226 = icmp eq i64 %189, 0
  %227 = select i1 %225, i1 %226, i1 false
  br i1 %227, label %228, label %344
228:
  %229 = getelementptr inbounds nuw i8, ptr %190, i64 16
  %230 = load ptr, ptr %229, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #26
  %231 = call fastcc zeroext i1 @abi.metadata_find(ptr noundef %230, ptr noundef nonnull @abi.str.99, ptr noundef %7) #25
  br i1 %231, label %232, label %342
232:
  %233 = load ptr, ptr %124, align 8
  %234 = ptrtoint ptr %233 to i64
  %235 = load ptr, ptr %7, align 8
  %236 = ptrtoint ptr %235 to i64
  %237 = tail call i64 @llvm.usub.sat.i64(i64 %234, i64 %236)
  br label %238
238:
  %239 = phi ptr [ %250, %249 ], [ %235, %232 ]
  %240 = phi i64 [ %251, %249 ], [ 0, %232 ]
  %241 = getelementptr inbounds nuw i8, ptr @abi.str.100, i64 %240
  %242 = icmp eq i64 %240, %237
  br i1 %242, label %252, label %243
243:
  %244 = icmp eq i64 %240, 24
  br i1 %244, label %342, label %245
245:
  %246 = load i8, ptr %241, align 1
  %247 = load i8, ptr %239, align 1
  %248 = icmp eq i8 %247, %246
  br i1 %248, label %249, label %342
249:
  %250 = getelementptr inbounds nuw i8, ptr %239, i64 1
  %251 = add nuw nsw i64 %240, 1
  br label %238
252:
  store ptr %239, ptr %7, align 8
  %253 = icmp eq i64 %237, 24
  br i1 %253, label %254, label %342
254:
  %255 = call fastcc zeroext i1 @abi.metadata_find(ptr noundef %230, ptr noundef nonnull @abi.str.101, ptr noundef %7) #25
  br i1 %255, label %256, label %342
256:
  %257 = call fastcc zeroext i1 @abi.eat(ptr noundef %7, i8 noundef zeroext 123) #25
  br i1 %257, label %258, label %342
258:
  %259 = phi i1 [ false, %339 ], [ true, %256 ]
  %260 = call fastcc zeroext i1 @abi.eat(ptr noundef %7, i8 noundef zeroext 125) #25
  br i1 %260, label %342, label %261
261:
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #26
  br i1 %259, label %264, label %262
262:
  %263 = call fastcc zeroext i1 @abi.eat(ptr noundef %7, i8 noundef zeroext 44) #25
  br i1 %263, label %264, label %340
264:
  %265 = call fastcc zeroext i1 @abi.json_string(ptr noundef %7, ptr noundef %8, i64 noundef 16) #25
  br i1 %265, label %266, label %340
266:
  %267 = call fastcc zeroext i1 @abi.eat(ptr noundef %7, i8 noundef zeroext 58) #25
  br i1 %267, label %268, label %340
268:
  %269 = call fastcc zeroext i1 @abi.same(ptr noundef nonnull %8, ptr noundef nonnull @abi.str.103) #25
  %270 = call fastcc zeroext i1 @abi.same(ptr noundef nonnull %8, ptr noundef nonnull @abi.str.104) #25
  br i1 %269, label %313, label %271
271:
  br i1 %270, label %272, label %275
272:
  %273 = call fastcc zeroext i8 @abi.peek(ptr noundef %7) #25
  %274 = icmp eq i8 %273, 91
  br i1 %274, label %313, label %275
275:
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #26
  br label %276
276:
  %277 = phi i32 [ 0, %275 ], [ %309, %308 ]
  %278 = call fastcc zeroext i8 @abi.peek(ptr noundef nonnull %7) #25
  switch i8 %278, label %281 [
    i8 0, label %311
    i8 34, label %279
  ]
279:
  %280 = call fastcc zeroext i1 @abi.json_string(ptr noundef nonnull %7, ptr noundef %6, i64 noundef 2) #25
  br i1 %280, label %308, label %311
281:
  %282 = icmp eq i32 %277, 0
  br i1 %282, label %283, label %284
283:
  switch i8 %278, label %284 [
    i8 125, label %311
    i8 93, label %311
    i8 44, label %311
  ]
284:
  %285 = and i8 %278, -33
  switch i8 %285, label %290 [
    i8 91, label %286
    i8 93, label %288
  ]
286:
  %287 = add nuw nsw i32 %277, 1
  br label %301
288:
  %289 = add nsw i32 %277, -1
  br label %301
290:
  switch i8 %278, label %291 [
    i8 58, label %301
    i8 44, label %301
  ]
291:
  %292 = load ptr, ptr %124, align 8
  %293 = load ptr, ptr %7, align 8
  br label %294
294:
  %295 = phi ptr [ %293, %291 ], [ %300, %299 ]
  %296 = icmp ult ptr %295, %292
  br i1 %296, label %297, label %305
297:
  %298 = load i8, ptr %295, align 1
  switch i8 %298, label %299 [
    i8 44, label %305
    i8 93, label %305
    i8 125, label %305
    i8 32, label %305
    i8 10, label %305
  ]
299:
  %300 = getelementptr inbounds nuw i8, ptr %295, i64 1
  br label %294
301:
  %302 = phi i32 [ %287, %286 ], [ %289, %288 ], [ %277, %290 ], [ %277, %290 ]
  %303 = load ptr, ptr %7, align 8
  %304 = getelementptr inbounds nuw i8, ptr %303, i64 1
  br label %305
305:
  %306 = phi ptr [ %304, %301 ], [ %295, %297 ], [ %295, %297 ], [ %295, %297 ], [ %295, %297 ], [ %295, %297 ], [ %295, %294 ]
  %307 = phi i32 [ %302, %301 ], [ %277, %297 ], [ %277, %297 ], [ %277, %297 ], [ %277, %297 ], [ %277, %297 ], [ %277, %294 ]
  store ptr %306, ptr %7, align 8
  br label %308
308:
  %309 = phi i32 [ %277, %279 ], [ %307, %305 ]
  %310 = icmp sgt i32 %309, 0
  br i1 %310, label %276, label %312
311:
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #26
  br label %340
312:
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #26
  br label %339
313:
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #26
  %314 = call fastcc zeroext i1 @abi.eat(ptr noundef %7, i8 noundef zeroext 91) #25
  br i1 %314, label %315, label %336
315:
  %316 = phi i64 [ %331, %329 ], [ 1, %313 ]
  %317 = phi i64 [ %330, %329 ], [ 0, %313 ]
  %318 = call fastcc zeroext i1 @abi.eat(ptr noundef %7, i8 noundef zeroext 93) #25
  br i1 %318, label %333, label %319
319:
  %320 = icmp eq i64 %317, 0
  br i1 %320, label %323, label %321
321:
  %322 = call fastcc zeroext i1 @abi.eat(ptr noundef %7, i8 noundef zeroext 44) #25
  br i1 %322, label %323, label %336
323:
  %324 = call fastcc zeroext i1 @abi.json_int(ptr noundef %7, ptr noundef %9) #25
  br i1 %324, label %325, label %336
325:
  %326 = load i64, ptr %9, align 8
  %327 = icmp ne i64 %326, %317
  %328 = select i1 %270, i1 %327, i1 false
  br i1 %328, label %336, label %329
329:
  %330 = add nuw nsw i64 %317, 1
  %331 = tail call fastcc i64 @abi.product(i64 noundef %316, i64 noundef %326) #25
  %332 = icmp slt i64 %331, 0
  br i1 %332, label %336, label %315
333:
  %334 = icmp ne i64 %316, %213
  %335 = and i1 %269, %334
  br i1 %335, label %336, label %338
336:
  %337 = phi ptr [ @abi.str.102, %323 ], [ @abi.str.102, %329 ], [ @abi.str.105, %325 ], [ @abi.str.102, %321 ], [ @abi.str.102, %313 ], [ @abi.str.106, %333 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #26
  br label %340
338:
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #26
  br label %339
339:
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #26
  br label %258
340:
  %341 = phi ptr [ %337, %336 ], [ @abi.str.102, %311 ], [ @abi.str.102, %262 ], [ @abi.str.102, %264 ], [ @abi.str.102, %266 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #26
  br label %342
342:
  %343 = phi ptr [ null, %228 ], [ null, %252 ], [ @abi.str.102, %256 ], [ %341, %340 ], [ null, %254 ], [ null, %258 ], [ null, %243 ], [ null, %245 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #26
  br label %344
344:
  %345 = phi ptr [ %343, %342 ], [ %192, %222 ]
  %346 = getelementptr inbounds nuw i8, ptr %190, i64 40
  %347 = load ptr, ptr %346, align 8
  %348 = load ptr, ptr %347, align 8
  br label %188
349:
  %350 = trunc i64 %189 to i8
  %351 = getelementptr inbounds nuw i8, ptr %136, i64 11
  store i8 %350, ptr %351, align 1
  %352 = icmp ne ptr %192, null
  br i1 %352, label %361, label %353
353:
  %354 = load i64, ptr %182, align 8
  %355 = icmp eq i64 %191, %354
  br i1 %355, label %356, label %361
356:
  %357 = getelementptr inbounds nuw i8, ptr %131, i64 8
  %358 = load i32, ptr %357, align 8
  %359 = tail call fastcc zeroext i1 @abi.resolve_type(ptr noundef nonnull %190, i32 noundef signext %358, ptr noundef nonnull %136) #25
  br i1 %359, label %360, label %361
360:
  call void @llvm.lifetime.end.p0(ptr nonnull %11) #26
  br label %386
361:
  %362 = load i32, ptr %165, align 4
  %363 = load ptr, ptr %131, align 8
  %364 = icmp eq ptr %190, %178
  br i1 %364, label %370, label %365
365:
  %366 = load i64, ptr %182, align 8
  %367 = icmp ne i64 %191, %366
  %368 = or i1 %352, %367
  %369 = select i1 %368, ptr %178, ptr %190
  br label %370
370:
  %371 = phi ptr [ %178, %361 ], [ %369, %365 ]
  %372 = getelementptr inbounds nuw i8, ptr %131, i64 8
  %373 = load i32, ptr %372, align 8
  br i1 %352, label %380, label %374
374:
  %375 = icmp samesign ugt i64 %189, 1
  br i1 %375, label %376, label %380
376:
  %377 = load i64, ptr %182, align 8
  %378 = icmp eq i64 %191, %377
  %379 = select i1 %378, ptr null, ptr @abi.str.98
  br label %380
380:
  %381 = phi ptr [ %192, %370 ], [ null, %374 ], [ %379, %376 ]
  %382 = tail call fastcc signext i32 @abi.wrong_type(ptr noundef %4, i32 noundef signext %362, ptr noundef %363, ptr noundef %371, i32 noundef signext %373, i64 noundef %186, ptr noundef %381) #25
  br label %383
383:
  %384 = phi i32 [ %221, %216 ], [ %382, %380 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %11) #26
  %385 = icmp eq i32 %384, 0
  br i1 %385, label %386, label %463
386:
  %387 = phi ptr [ %164, %383 ], [ %161, %160 ], [ %164, %360 ]
  %388 = getelementptr inbounds nuw i8, ptr %131, i64 40
  %389 = getelementptr inbounds nuw i8, ptr %131, i64 8
  br label %390
390:
  %391 = phi i64 [ %437, %436 ], [ 0, %386 ]
  %392 = phi ptr [ %438, %436 ], [ %136, %386 ]
  %393 = load i8, ptr %387, align 8
  %394 = trunc nuw i8 %393 to i1
  br i1 %394, label %395, label %396
395:
  br label %439
396:
  %397 = load i32, ptr %141, align 8
  %398 = sext i32 %397 to i64
  %399 = icmp slt i64 %391, %398
  br i1 %399, label %400, label %395
400:
  %401 = getelementptr inbounds nuw i8, ptr %392, i64 4
  %402 = trunc i64 %391 to i32
  %403 = add i32 %128, %402
  store i32 %403, ptr %401, align 4
  %404 = load ptr, ptr %388, align 8
  %405 = getelementptr inbounds nuw %struct.CarrotColumnDesc, ptr %404, i64 %391
  %406 = getelementptr inbounds nuw i8, ptr %405, i64 8
  %407 = load i32, ptr %406, align 8
  %408 = trunc i32 %407 to i8
  %409 = getelementptr inbounds nuw i8, ptr %392, i64 10
  store i8 %408, ptr %409, align 2
  %410 = load ptr, ptr %388, align 8
  %411 = getelementptr inbounds nuw %struct.CarrotColumnDesc, ptr %410, i64 %391
  %412 = load ptr, ptr %411, align 8
  %413 = call fastcc signext i32 @abi.lookup(ptr noundef nonnull readonly %13, ptr noundef %412, i32 noundef signext %403, ptr noundef %392, ptr noundef %4) #25
  %414 = icmp eq i32 %413, 0
  br i1 %414, label %415, label %463
415:
  %416 = load ptr, ptr %95, align 8
  %417 = load i32, ptr %392, align 4
  %418 = sext i32 %417 to i64
  %419 = getelementptr inbounds ptr, ptr %416, i64 %418
  %420 = load ptr, ptr %419, align 8
  %421 = load i32, ptr %389, align 8
  %422 = tail call fastcc zeroext i1 @abi.resolve_type(ptr noundef %420, i32 noundef signext %421, ptr noundef nonnull %392) #25
  br i1 %422, label %436, label %423
423:
  %424 = getelementptr inbounds nuw i8, ptr %392, i64 4
  %425 = load i32, ptr %424, align 4
  %426 = load ptr, ptr %388, align 8
  %427 = getelementptr inbounds nuw %struct.CarrotColumnDesc, ptr %426, i64 %391
  %428 = load ptr, ptr %427, align 8
  %429 = load ptr, ptr %95, align 8
  %430 = load i32, ptr %392, align 4
  %431 = sext i32 %430 to i64
  %432 = getelementptr inbounds ptr, ptr %429, i64 %431
  %433 = load ptr, ptr %432, align 8
  %434 = load i32, ptr %389, align 8
  %435 = tail call fastcc signext i32 @abi.wrong_type(ptr noundef %4, i32 noundef signext %425, ptr noundef %428, ptr noundef %433, i32 noundef signext %434, i64 noundef -1, ptr noundef null) #25
  br label %463
436:
  %437 = add nuw nsw i64 %391, 1
  %438 = getelementptr inbounds nuw i8, ptr %392, i64 12
  br label %390
439:
  %440 = phi i64 [ %453, %446 ], [ 0, %395 ]
  %441 = load i32, ptr %389, align 8
  switch i32 %441, label %442 [
    i32 12, label %454
    i32 2, label %454
    i32 1, label %454
  ]
442:
  %443 = load i32, ptr %133, align 8
  %444 = sext i32 %443 to i64
  %445 = icmp slt i64 %440, %444
  br i1 %445, label %446, label %454
446:
  %447 = load ptr, ptr %70, align 8
  %448 = getelementptr %struct.Source, ptr %447, i64 %440
  %449 = getelementptr %struct.Source, ptr %448, i64 %135
  %450 = getelementptr inbounds nuw i8, ptr %449, i64 10
  %451 = load i8, ptr %450, align 2
  %452 = and i8 %451, -2
  store i8 %452, ptr %450, align 2
  %453 = add nuw nsw i64 %440, 1
  br label %439
454:
  %455 = load i32, ptr %133, align 8
  %456 = add nsw i32 %455, %127
  %457 = load i32, ptr %141, align 8
  %458 = tail call i32 @llvm.umax.i32(i32 %457, i32 1)
  %459 = add nsw i32 %458, %128
  %460 = add nuw nsw i64 %126, 1
  br label %125
461:
  %462 = tail call fastcc signext i32 @abi.no_memory(ptr noundef %4) #25
  br label %463
463:
  %464 = phi i32 [ %462, %461 ], [ %413, %400 ], [ %435, %423 ], [ %384, %383 ], [ %171, %163 ], [ 0, %125 ]
  tail call fastcc void @abi.give(ptr noundef %2, ptr noundef %91) #25
  %465 = icmp eq i32 %464, 0
  br i1 %465, label %467, label %466
466:
  tail call fastcc void @abi.give(ptr noundef %2, ptr noundef nonnull %53) #25
  br label %468
467:
  store ptr %53, ptr %3, align 8
  br label %468
468:
  call void @llvm.lifetime.end.p0(ptr nonnull %13) #26
  br label %469
469:
  %470 = phi i32 [ %33, %32 ], [ %23, %22 ], [ %27, %26 ], [ %464, %468 ], [ %65, %64 ]
  ret i32 %470
}
define internal fastcc void @abi.put_type(ptr noundef nonnull captures(none) %0, ptr noundef readonly captures(none) %1) unnamed_addr #2 {
  %3 = load ptr, ptr %1, align 8
  %4 = icmp eq ptr %3, null
  %5 = select i1 %4, ptr @abi.str.71, ptr %3
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %7 = load ptr, ptr %6, align 8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %14, label %9
9:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.72) #25
  %10 = load ptr, ptr %6, align 8
  %11 = load ptr, ptr %10, align 8
  %12 = icmp eq ptr %11, null
  %13 = select i1 %12, ptr @abi.str.71, ptr %11
  br label %14
14:
  %15 = phi ptr [ %13, %9 ], [ %5, %2 ]
  %16 = tail call fastcc signext i32 @abi.type_of(ptr noundef nonnull %15) #25
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %22, label %18
18:
  %19 = zext nneg i32 %16 to i64
  %20 = getelementptr inbounds nuw ptr, ptr @abi.type_names, i64 %19
  %21 = load ptr, ptr %20, align 8
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef %21) #25
  br label %22
22:
  %23 = getelementptr inbounds nuw i8, ptr %15, i64 1
  br label %24
24:
  %25 = phi i32 [ %16, %22 ], [ %46, %45 ]
  %26 = phi i64 [ 0, %22 ], [ %47, %45 ]
  %27 = icmp eq i32 %25, 0
  %28 = icmp samesign ult i64 %26, 23
  %29 = select i1 %27, i1 %28, i1 false
  br i1 %29, label %31, label %30
30:
  br i1 %27, label %48, label %49
31:
  %32 = getelementptr inbounds nuw [2 x ptr], ptr @abi.put_type.known, i64 %26
  %33 = load ptr, ptr %32, align 8
  %34 = tail call fastcc zeroext i1 @abi.starts(ptr noundef nonnull %15, ptr noundef %33) #25
  br i1 %34, label %35, label %45
35:
  %36 = load i8, ptr %23, align 1
  %37 = icmp eq i8 %36, 0
  br i1 %37, label %42, label %38
38:
  %39 = getelementptr inbounds nuw i8, ptr %33, i64 1
  %40 = load i8, ptr %39, align 1
  %41 = icmp eq i8 %40, 0
  br i1 %41, label %45, label %42
42:
  %43 = getelementptr inbounds nuw i8, ptr %32, i64 8
  %44 = load ptr, ptr %43, align 8
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef %44) #25
  br label %45
45:
  %46 = phi i32 [ 1, %42 ], [ 0, %38 ], [ 0, %31 ]
  %47 = add nuw nsw i64 %26, 1
  br label %24
48:
  tail call fastcc void @abi.put_name(ptr noundef %0, ptr noundef nonnull %15) #25
  br label %49
49:
  %50 = tail call fastcc zeroext i1 @abi.starts(ptr noundef nonnull %15, ptr noundef nonnull @abi.str.9) #25
  br i1 %50, label %51, label %53
51:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.73) #25
  %52 = getelementptr inbounds nuw i8, ptr %15, i64 3
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull %52) #25
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.74) #25
  br label %53
53:
  %54 = load ptr, ptr %6, align 8
  %55 = icmp eq ptr %54, null
  br i1 %55, label %57, label %56
56:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.75) #25
  br label %57
57:
  ret void
}
define internal fastcc void @abi.copy(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %2) unnamed_addr #3 {
  %4 = tail call ptr @memcpy(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %2) #25
  ret void
}
define internal fastcc signext range(i32 0, 14) i32 @abi.type_of(ptr noundef readonly captures(address_is_null) %0) unnamed_addr #12 {
  %2 = icmp eq ptr %0, null
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 1
  br i1 %2, label %23, label %4
4:
  %5 = load i8, ptr %0, align 1
  %6 = icmp eq i8 %5, 0
  br i1 %6, label %23, label %7
7:
  %8 = load i8, ptr %3, align 1
  %9 = freeze i8 %8
  %10 = icmp eq i8 %9, 0
  br i1 %10, label %11, label %23
11:
  %12 = phi i64 [ %20, %19 ], [ 1, %7 ]
  %13 = icmp eq i64 %12, 14
  br i1 %13, label %23, label %14
14:
  %15 = shl nuw nsw i64 %12, 1
  %16 = getelementptr inbounds nuw i8, ptr @abi.formats, i64 %15
  %17 = load i8, ptr %16, align 1
  %18 = icmp eq i8 %17, %5
  br i1 %18, label %21, label %19
19:
  %20 = add nuw nsw i64 %12, 1
  br label %11
21:
  %22 = trunc nuw nsw i64 %12 to i32
  br label %23
23:
  %24 = phi i32 [ 0, %1 ], [ 0, %4 ], [ 0, %7 ], [ %22, %21 ], [ 0, %11 ]
  ret i32 %24
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
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 1
  %10 = load i8, ptr %4, align 1
  %11 = getelementptr inbounds nuw i8, ptr %5, i64 1
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
  %40 = tail call fastcc zeroext i1 @abi.same(ptr noundef nonnull %39, ptr noundef %1) #25
  %41 = add i32 %21, 1
  br i1 %40, label %42, label %20
42:
  ret ptr %24
}
define internal fastcc signext i32 @abi.lookup(ptr noundef nonnull readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef signext %2, ptr noundef writeonly captures(none) initializes((0, 4)) %3, ptr noundef %4) unnamed_addr #5 {
  %6 = alloca %struct.Text, align 8
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
  %14 = load ptr, ptr %0, align 8
  %15 = tail call fastcc signext i32 @abi.missing_column(ptr noundef %4, i32 noundef signext %2, ptr noundef %1, ptr noundef %14) #25
  br label %18
16:
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #26
  call fastcc void @abi.begin_column(ptr noundef %6, ptr noundef %4, i32 noundef signext 2, i32 noundef signext %2, ptr noundef %1) #25
  call fastcc void @abi.put(ptr noundef %6, ptr noundef nonnull @abi.str.90) #25
  %17 = call fastcc signext i32 @abi.end(ptr noundef %6) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #26
  br label %18
18:
  %19 = phi i32 [ %15, %13 ], [ %17, %16 ], [ 0, %5 ]
  ret i32 %19
}
define internal fastcc zeroext i1 @abi.resolve_type(ptr noundef readonly captures(none) %0, i32 noundef signext %1, ptr noundef writeonly captures(none) initializes((9, 10)) %2) unnamed_addr #14 {
  %4 = load ptr, ptr %0, align 8
  %5 = tail call fastcc signext i32 @abi.type_of(ptr noundef %4) #25
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 9
  store i8 0, ptr %6, align 1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %8 = load ptr, ptr %7, align 8
  %9 = icmp eq ptr %8, null
  br i1 %9, label %23, label %10
10:
  %11 = add nsw i32 %5, -3
  %12 = icmp ult i32 %11, 8
  br i1 %12, label %13, label %53
13:
  %14 = getelementptr inbounds nuw i8, ptr %8, i64 48
  %15 = load ptr, ptr %14, align 8
  %16 = icmp eq ptr %15, null
  br i1 %16, label %17, label %53
17:
  %18 = trunc nuw nsw i32 %5 to i8
  store i8 %18, ptr %6, align 1
  %19 = load ptr, ptr %7, align 8
  %20 = load ptr, ptr %19, align 8
  %21 = tail call fastcc signext i32 @abi.type_of(ptr noundef %20) #25
  %22 = icmp eq i32 %21, 13
  br i1 %22, label %53, label %23
23:
  %24 = phi i32 [ %21, %17 ], [ %5, %3 ]
  %25 = trunc nuw nsw i32 %24 to i8
  %26 = getelementptr inbounds nuw i8, ptr %2, i64 8
  store i8 %25, ptr %26, align 4
  %27 = icmp eq i32 %24, 0
  br i1 %27, label %53, label %28
28:
  switch i32 %1, label %29 [
    i32 12, label %53
    i32 2, label %53
    i32 1, label %53
  ]
29:
  %30 = icmp eq i32 %24, %1
  %31 = icmp eq i32 %24, 13
  %32 = or i1 %31, %30
  br i1 %32, label %53, label %33
33:
  %34 = add i32 %1, -3
  %35 = icmp ult i32 %34, 8
  br i1 %35, label %36, label %53
36:
  %37 = icmp eq i32 %24, 11
  br i1 %37, label %53, label %38
38:
  %39 = add nsw i32 %24, -3
  %40 = icmp ult i32 %39, 8
  br i1 %40, label %41, label %53
41:
  %42 = zext nneg i32 %24 to i64
  %43 = getelementptr inbounds nuw i8, ptr @abi.sizes, i64 %42
  %44 = load i8, ptr %43, align 1
  %45 = zext nneg i32 %1 to i64
  %46 = getelementptr inbounds nuw i8, ptr @abi.sizes, i64 %45
  %47 = load i8, ptr %46, align 1
  %48 = icmp ult i8 %44, %47
  br i1 %48, label %49, label %53
49:
  %50 = icmp samesign ult i32 %34, 4
  %51 = icmp samesign ugt i32 %24, 6
  %52 = or i1 %50, %51
  br label %53
53:
  %54 = phi i1 [ false, %17 ], [ false, %10 ], [ false, %13 ], [ false, %23 ], [ false, %33 ], [ true, %36 ], [ false, %38 ], [ true, %28 ], [ true, %29 ], [ false, %41 ], [ %52, %49 ], [ true, %28 ], [ true, %28 ]
  ret i1 %54
}
define internal fastcc signext i32 @abi.wrong_type(ptr noundef %0, i32 noundef signext %1, ptr noundef readonly captures(none) %2, ptr noundef readonly captures(none) %3, i32 noundef signext %4, i64 noundef %5, ptr noundef readonly captures(address_is_null) %6) unnamed_addr #2 {
  %8 = alloca %struct.Text, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #26
  call fastcc void @abi.begin_column(ptr noundef %8, ptr noundef %0, i32 noundef signext 2, i32 noundef signext %1, ptr noundef %2) #25
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
  br label %18
14:
  %15 = sext i32 %4 to i64
  %16 = getelementptr inbounds ptr, ptr @abi.type_names, i64 %15
  %17 = load ptr, ptr %16, align 8
  call fastcc void @abi.put(ptr noundef %8, ptr noundef %17) #25
  switch i32 %4, label %18 [
    i32 11, label %20
    i32 7, label %20
    i32 3, label %20
  ]
18:
  %19 = phi ptr [ @abi.str.113, %12 ], [ @abi.str.114, %14 ]
  call fastcc void @abi.put(ptr noundef %8, ptr noundef nonnull %19) #25
  br label %20
20:
  %21 = icmp eq ptr %6, null
  br i1 %21, label %23, label %22
22:
  call fastcc void @abi.put(ptr noundef %8, ptr noundef nonnull @abi.str.115) #25
  call fastcc void @abi.put(ptr noundef %8, ptr noundef nonnull %6) #25
  br label %23
23:
  %24 = call fastcc signext i32 @abi.end(ptr noundef %8) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #26
  ret i32 %24
}
define internal fastcc signext i32 @abi.missing_column(ptr noundef %0, i32 noundef signext %1, ptr noundef readonly captures(none) %2, ptr noundef readonly captures(none) %3) unnamed_addr #2 {
  %5 = alloca %struct.Text, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #26
  call fastcc void @abi.begin_column(ptr noundef %5, ptr noundef %0, i32 noundef signext 2, i32 noundef signext %1, ptr noundef %2) #25
  call fastcc void @abi.put(ptr noundef %5, ptr noundef nonnull @abi.str.91) #25
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
  call fastcc void @abi.put(ptr noundef %5, ptr noundef nonnull @abi.str.20) #25
  br label %24
24:
  %25 = load ptr, ptr %9, align 8
  %26 = getelementptr inbounds nuw ptr, ptr %25, i64 %11
  %27 = load ptr, ptr %26, align 8
  %28 = getelementptr inbounds nuw i8, ptr %27, i64 8
  %29 = load ptr, ptr %28, align 8
  %30 = icmp eq ptr %29, null
  %31 = select i1 %30, ptr @abi.str.3, ptr %29
  call fastcc void @abi.put_name(ptr noundef %5, ptr noundef nonnull %31) #25
  %32 = add nuw nsw i64 %11, 1
  br label %10
33:
  %34 = icmp eq i64 %12, 0
  br i1 %34, label %35, label %37
35:
  call fastcc void @abi.put(ptr noundef %5, ptr noundef nonnull @abi.str.92) #25
  %36 = load i64, ptr %6, align 8
  br label %37
37:
  %38 = phi i64 [ %36, %35 ], [ %12, %33 ]
  %39 = icmp slt i64 %11, %38
  br i1 %39, label %40, label %43
40:
  call fastcc void @abi.put(ptr noundef %5, ptr noundef nonnull @abi.str.93) #25
  %41 = load i64, ptr %6, align 8
  %42 = sub nsw i64 %41, %11
  call fastcc void @abi.put_int(ptr noundef %5, i64 noundef %42) #25
  call fastcc void @abi.put(ptr noundef %5, ptr noundef nonnull @abi.str.94) #25
  br label %43
43:
  %44 = call fastcc signext i32 @abi.end(ptr noundef %5) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #26
  ret i32 %44
}
define internal fastcc void @abi.begin_column(ptr noundef nonnull captures(none) initializes((0, 28)) %0, ptr noundef %1, i32 noundef signext range(i32 2, 4) %2, i32 noundef signext %3, ptr noundef readonly captures(none) %4) unnamed_addr #8 {
  tail call fastcc void @abi.begin(ptr noundef %0, ptr noundef %1, i32 noundef signext %2, i64 noundef -1, i32 noundef signext %3) #25
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
define internal fastcc i64 @abi.length(ptr noundef readonly captures(none) %0) unnamed_addr #12 {
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
define internal fastcc noundef zeroext i1 @abi.json_int(ptr noundef nonnull captures(none) %0, ptr noundef nonnull writeonly captures(none) %1) unnamed_addr #14 {
  %3 = tail call fastcc zeroext i8 @abi.peek(ptr noundef %0) #25
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
define internal fastcc zeroext range(i8 11, 9) i8 @abi.peek(ptr noundef nonnull captures(none) %0) unnamed_addr #14 {
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
define internal fastcc noundef zeroext i1 @abi.metadata_find(ptr noundef %0, ptr noundef readonly captures(none) %1, ptr noundef nonnull writeonly captures(none) %2) unnamed_addr #14 {
  %4 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8
  %5 = icmp eq ptr %0, null
  br i1 %5, label %51, label %6
6:
  %7 = call fastcc signext i32 @abi.metadata_int(ptr noundef %4) #25
  %8 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %9 = tail call i32 @llvm.smax.i32(i32 %7, i32 0)
  br label %10
10:
  %11 = phi i32 [ 0, %6 ], [ %50, %49 ]
  %12 = icmp ne i32 %11, %9
  br i1 %12, label %13, label %51
13:
  %14 = call fastcc signext i32 @abi.metadata_int(ptr noundef %4) #25
  %15 = load ptr, ptr %4, align 8
  %16 = sext i32 %14 to i64
  %17 = getelementptr inbounds i8, ptr %15, i64 %16
  store ptr %17, ptr %4, align 8
  %18 = call fastcc signext i32 @abi.metadata_int(ptr noundef %4) #25
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
define internal fastcc noundef zeroext i1 @abi.eat(ptr noundef nonnull captures(none) %0, i8 noundef zeroext range(i8 34, 126) %1) unnamed_addr #14 {
  %3 = tail call fastcc zeroext i8 @abi.peek(ptr noundef %0) #25
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
define internal fastcc noundef zeroext i1 @abi.json_string(ptr noundef nonnull captures(none) %0, ptr noundef nonnull writeonly captures(none) %1, i64 noundef range(i64 2, 65) %2) unnamed_addr #14 {
  %4 = tail call fastcc zeroext i1 @abi.eat(ptr noundef %0, i8 noundef zeroext 34) #25
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
define internal fastcc signext i32 @abi.metadata_int(ptr noundef nonnull captures(none) %0) unnamed_addr #14 {
  %2 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #26
  %3 = load ptr, ptr %0, align 8
  br label %4
4:
  %5 = phi i64 [ %14, %10 ], [ 0, %1 ]
  %6 = phi ptr [ %11, %10 ], [ %3, %1 ]
  %7 = icmp eq i64 %5, 4
  br i1 %7, label %8, label %10
8:
  %9 = load i32, ptr %2, align 4
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #26
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
define internal fastcc signext i32 @abi.run(ptr noundef %0, ptr noundef %1, i64 noundef %2, ptr noundef %3, ptr noundef readonly captures(none) %4, ptr noundef %5) unnamed_addr #0 {
  %7 = alloca %struct.Run, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #26
  %8 = icmp ne ptr %0, null
  %9 = icmp ne ptr %1, null
  %10 = and i1 %8, %9
  br i1 %10, label %11, label %15
11:
  %12 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %13 = load ptr, ptr %12, align 8
  %14 = icmp eq ptr %13, null
  br i1 %14, label %15, label %17
15:
  %16 = tail call fastcc signext i32 @abi.fail(ptr noundef %5, i32 noundef signext 1, ptr noundef nonnull @abi.str.117) #25
  br label %201
17:
  %18 = load i64, ptr %1, align 8
  %19 = icmp ult i64 %18, 1152921504606846976
  br i1 %19, label %20, label %36
20:
  %21 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %22 = load i64, ptr %21, align 8
  %23 = icmp ult i64 %22, 1152921504606846976
  br i1 %23, label %24, label %36
24:
  %25 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %26 = load i64, ptr %25, align 8
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %28 = load i64, ptr %27, align 8
  %29 = icmp eq i64 %26, %28
  br i1 %29, label %30, label %36
30:
  %31 = icmp eq i64 %26, 0
  br i1 %31, label %38, label %32
32:
  %33 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %34 = load ptr, ptr %33, align 8
  %35 = icmp eq ptr %34, null
  br i1 %35, label %36, label %38
36:
  %37 = tail call fastcc signext i32 @abi.fail(ptr noundef %5, i32 noundef signext 3, ptr noundef nonnull @abi.str.118) #25
  br label %201
38:
  store ptr %0, ptr %7, align 8
  %39 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store ptr %1, ptr %39, align 8
  %40 = getelementptr inbounds nuw i8, ptr %7, i64 16
  store ptr %5, ptr %40, align 8
  %41 = getelementptr inbounds nuw i8, ptr %7, i64 24
  store i64 %18, ptr %41, align 8
  %42 = getelementptr inbounds nuw i8, ptr %7, i64 32
  store i64 %2, ptr %42, align 8
  %43 = icmp ne ptr %3, null
  br i1 %43, label %44, label %192
44:
  %45 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 72), align 8
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %47 = load i32, ptr %46, align 8
  %48 = sext i32 %47 to i64
  %49 = getelementptr inbounds %struct.CarrotOutputSet, ptr %45, i64 %48
  %50 = getelementptr inbounds nuw i8, ptr %49, i64 8
  %51 = load i32, ptr %50, align 8
  %52 = sext i32 %51 to i64
  %53 = tail call fastcc zeroext i1 @abi.array_node(ptr noundef nonnull %0, ptr noundef nonnull %3, i64 noundef %18, i32 noundef signext 1, i64 noundef %52, i1 noundef zeroext false) #25
  br i1 %53, label %54, label %190
54:
  %55 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %56 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 64), align 8
  %57 = getelementptr inbounds nuw i8, ptr %49, i64 16
  br label %58
58:
  %59 = phi i64 [ 0, %54 ], [ %189, %188 ]
  %60 = load i32, ptr %50, align 8
  %61 = sext i32 %60 to i64
  %62 = icmp slt i64 %59, %61
  br i1 %62, label %63, label %192
63:
  %64 = load ptr, ptr %55, align 8
  %65 = getelementptr inbounds nuw ptr, ptr %64, i64 %59
  %66 = load ptr, ptr %65, align 8
  %67 = load ptr, ptr %57, align 8
  %68 = getelementptr inbounds nuw i32, ptr %67, i64 %59
  %69 = load i32, ptr %68, align 4
  %70 = sext i32 %69 to i64
  %71 = getelementptr inbounds %struct.CarrotOutputDesc, ptr %56, i64 %70
  %72 = getelementptr inbounds nuw i8, ptr %71, i64 24
  %73 = load i64, ptr %72, align 8
  %74 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %73, i64 -1)
  %75 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %18, i64 %74)
  %76 = extractvalue { i64, i1 } %75, 1
  %77 = extractvalue { i64, i1 } %75, 0
  %78 = select i1 %76, i64 -1, i64 %77
  %79 = getelementptr inbounds nuw i8, ptr %71, i64 12
  %80 = load i32, ptr %79, align 4
  %81 = icmp eq i32 %80, 0
  br i1 %81, label %90, label %82
82:
  %83 = icmp ugt i64 %78, 9223372036854775806
  br i1 %83, label %185, label %84
84:
  %85 = tail call fastcc zeroext i1 @abi.array_node(ptr noundef nonnull %0, ptr noundef %66, i64 noundef %18, i32 noundef signext 1, i64 noundef 1, i1 noundef zeroext false) #25
  br i1 %85, label %86, label %185
86:
  %87 = getelementptr inbounds nuw i8, ptr %66, i64 48
  %88 = load ptr, ptr %87, align 8
  %89 = load ptr, ptr %88, align 8
  br label %90
90:
  %91 = phi ptr [ %89, %86 ], [ %66, %63 ]
  %92 = getelementptr inbounds nuw i8, ptr %71, i64 32
  %93 = load ptr, ptr %92, align 8
  %94 = icmp ne ptr %93, null
  %95 = tail call fastcc zeroext i1 @abi.array_node(ptr noundef nonnull %0, ptr noundef %91, i64 noundef %78, i32 noundef signext 2, i64 noundef 0, i1 noundef zeroext %94) #25
  br i1 %95, label %96, label %185
96:
  %97 = getelementptr inbounds nuw i8, ptr %71, i64 8
  %98 = load i32, ptr %97, align 8
  %99 = icmp eq i32 %98, 11
  br i1 %99, label %100, label %103
100:
  %101 = tail call noundef i64 @llvm.uadd.sat.i64(i64 %78, i64 7)
  %102 = lshr i64 %101, 3
  br label %112
103:
  %104 = sext i32 %98 to i64
  %105 = getelementptr inbounds i8, ptr @abi.sizes, i64 %104
  %106 = load i8, ptr %105, align 1
  %107 = zext i8 %106 to i64
  %108 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %78, i64 %107)
  %109 = extractvalue { i64, i1 } %108, 1
  %110 = extractvalue { i64, i1 } %108, 0
  %111 = select i1 %109, i64 -1, i64 %110
  br label %112
112:
  %113 = phi i64 [ %102, %100 ], [ %111, %103 ]
  %114 = tail call fastcc ptr @abi.take(ptr noundef nonnull %0, i64 noundef %113) #25
  %115 = getelementptr inbounds nuw i8, ptr %91, i64 40
  %116 = load ptr, ptr %115, align 8
  %117 = getelementptr inbounds nuw i8, ptr %116, i64 8
  store ptr %114, ptr %117, align 8
  %118 = icmp eq ptr %114, null
  br i1 %118, label %185, label %119
119:
  %120 = load i32, ptr %97, align 8
  %121 = icmp eq i32 %120, 11
  br i1 %121, label %122, label %126
122:
  %123 = load ptr, ptr %115, align 8
  %124 = getelementptr inbounds nuw i8, ptr %123, i64 8
  %125 = load ptr, ptr %124, align 8
  tail call fastcc void @abi.clear(ptr noundef %125, i64 noundef %113) #25
  br label %126
126:
  %127 = load ptr, ptr %92, align 8
  %128 = icmp eq ptr %127, null
  br i1 %128, label %188, label %129
129:
  %130 = getelementptr inbounds nuw i8, ptr %91, i64 56
  %131 = load ptr, ptr %130, align 8
  %132 = getelementptr inbounds nuw i8, ptr %71, i64 40
  %133 = load i32, ptr %132, align 8
  %134 = sext i32 %133 to i64
  %135 = tail call fastcc zeroext i1 @abi.array_node(ptr noundef nonnull %0, ptr noundef %131, i64 noundef %134, i32 noundef signext 3, i64 noundef 0, i1 noundef zeroext false) #25
  br i1 %135, label %136, label %185
136:
  %137 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %134, i64 -1)
  %138 = shl nsw i64 %137, 2
  %139 = add nsw i64 %138, 4
  %140 = tail call fastcc ptr @abi.take(ptr noundef nonnull %0, i64 noundef %139) #25
  %141 = getelementptr inbounds nuw i8, ptr %131, i64 40
  %142 = load ptr, ptr %141, align 8
  %143 = getelementptr inbounds nuw i8, ptr %142, i64 8
  store ptr %140, ptr %143, align 8
  %144 = icmp eq ptr %140, null
  br i1 %144, label %185, label %145
145:
  store i32 0, ptr %140, align 4
  %146 = tail call i32 @llvm.smax.i32(i32 %133, i32 0)
  %147 = zext nneg i32 %146 to i64
  br label %148
148:
  %149 = phi i32 [ %166, %161 ], [ 0, %145 ]
  %150 = phi i64 [ %167, %161 ], [ 0, %145 ]
  %151 = icmp eq i64 %150, %147
  br i1 %151, label %152, label %161
152:
  %153 = getelementptr inbounds i32, ptr %140, i64 %134
  %154 = load i32, ptr %153, align 4
  %155 = tail call i32 @llvm.smax.i32(i32 %154, i32 -1)
  %156 = sext i32 %155 to i64
  %157 = tail call fastcc ptr @abi.take(ptr noundef nonnull %0, i64 noundef %156) #25
  %158 = load ptr, ptr %141, align 8
  %159 = getelementptr inbounds nuw i8, ptr %158, i64 16
  store ptr %157, ptr %159, align 8
  %160 = icmp eq ptr %157, null
  br i1 %160, label %185, label %169
161:
  %162 = getelementptr inbounds nuw ptr, ptr %127, i64 %150
  %163 = load ptr, ptr %162, align 8
  %164 = tail call fastcc i64 @abi.length(ptr noundef %163) #25
  %165 = trunc i64 %164 to i32
  %166 = add nsw i32 %149, %165
  %167 = add nuw nsw i64 %150, 1
  %168 = getelementptr inbounds nuw i32, ptr %140, i64 %167
  store i32 %166, ptr %168, align 4
  br label %148
169:
  %170 = phi i64 [ %179, %172 ], [ 0, %152 ]
  %171 = icmp eq i64 %170, %147
  br i1 %171, label %188, label %172
172:
  %173 = getelementptr inbounds nuw i32, ptr %140, i64 %170
  %174 = load i32, ptr %173, align 4
  %175 = sext i32 %174 to i64
  %176 = getelementptr inbounds i8, ptr %157, i64 %175
  %177 = getelementptr inbounds nuw ptr, ptr %127, i64 %170
  %178 = load ptr, ptr %177, align 8
  %179 = add nuw nsw i64 %170, 1
  %180 = getelementptr inbounds nuw i32, ptr %140, i64 %179
  %181 = load i32, ptr %180, align 4
  %182 = sub nsw i32 %181, %174
  %183 = tail call i32 @llvm.smax.i32(i32 %182, i32 -1)
  %184 = sext i32 %183 to i64
  tail call fastcc void @abi.copy(ptr noundef %176, ptr noundef %178, i64 noundef %184) #25
  br label %169
185:
  %186 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %187 = load ptr, ptr %186, align 8
  tail call void %187(ptr noundef nonnull %3) #27
  br label %190
188:
  %189 = add nuw nsw i64 %59, 1
  br label %58
190:
  %191 = tail call fastcc signext i32 @abi.no_memory(ptr noundef %5) #25
  br label %201
192:
  %193 = icmp eq i64 %18, 0
  br i1 %193, label %201, label %194
194:
  %195 = call fastcc signext i32 @abi.run_rows(ptr noundef %7, ptr noundef %3, ptr noundef %4) #25
  %196 = icmp ne i32 %195, 0
  %197 = and i1 %43, %196
  br i1 %197, label %198, label %201
198:
  %199 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %200 = load ptr, ptr %199, align 8
  call void %200(ptr noundef nonnull %3) #27
  br label %201
201:
  %202 = phi i32 [ %37, %36 ], [ %16, %15 ], [ %191, %190 ], [ %195, %198 ], [ %195, %194 ], [ 0, %192 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #26
  ret i32 %202
}
define internal fastcc signext i32 @abi.run_rows(ptr noundef nonnull %0, ptr noundef readonly captures(address_is_null) %1, ptr noundef readonly captures(none) %2) unnamed_addr #3 {
  %4 = alloca %struct.Value, align 8
  %5 = alloca %struct.Block, align 8
  %6 = alloca ptr, align 8
  %7 = alloca [65536 x i8], align 64
  %8 = alloca %struct.Work, align 8
  %9 = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #26
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #26
  %10 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 72), align 8
  %11 = load ptr, ptr %0, align 8
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 24
  %13 = load i32, ptr %12, align 8
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds %struct.CarrotOutputSet, ptr %10, i64 %14
  store ptr %15, ptr %8, align 8
  %16 = icmp ne ptr %1, null
  %17 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %18 = zext i1 %16 to i8
  store i8 %18, ptr %17, align 8
  %19 = getelementptr inbounds nuw i8, ptr %8, i64 12
  store i32 -1, ptr %19, align 4
  %20 = getelementptr inbounds nuw i8, ptr %8, i64 16
  store i8 0, ptr %20, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #26
  %21 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 80), align 8
  %22 = icmp eq i64 %21, 0
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %24 = load i64, ptr %23, align 8
  %25 = tail call i64 @llvm.smin.i64(i64 %21, i64 %24)
  %26 = select i1 %22, i64 %24, i64 %25
  %27 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %26, i64 -1)
  store i64 %27, ptr %9, align 8
  %28 = xor i1 %16, true
  %29 = call fastcc ptr @abi.work_memory(ptr noundef %8, ptr noundef nonnull %0, ptr noundef nonnull %11, ptr noundef %7, ptr noundef %9, i1 noundef zeroext %28) #25
  %30 = icmp eq ptr %29, null
  br i1 %30, label %31, label %35
31:
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %33 = load ptr, ptr %32, align 8
  %34 = call fastcc signext i32 @abi.no_memory(ptr noundef %33) #25
  br label %775
35:
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %37 = load ptr, ptr %36, align 8
  %38 = call fastcc ptr @abi.bitmap(ptr noundef %37) #25
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store ptr %38, ptr %39, align 8
  %40 = getelementptr inbounds nuw i8, ptr %37, i64 16
  %41 = load i64, ptr %40, align 8
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 %41, ptr %42, align 8
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 1, ptr %43, align 8
  %44 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 40), align 8
  %45 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 56), align 8
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %48 = call i32 @llvm.smax.i32(i32 %44, i32 0)
  %49 = zext nneg i32 %48 to i64
  br label %50
50:
  %51 = phi i64 [ %255, %254 ], [ 0, %35 ]
  %52 = icmp eq i64 %51, %49
  br i1 %52, label %256, label %53
53:
  %54 = load ptr, ptr %0, align 8
  %55 = getelementptr inbounds nuw i8, ptr %54, i64 48
  %56 = load ptr, ptr %55, align 8
  %57 = getelementptr inbounds nuw %struct.Feed, ptr %56, i64 %51
  %58 = getelementptr inbounds nuw i8, ptr %57, i64 4
  %59 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %45, i64 %51
  %60 = getelementptr inbounds nuw i8, ptr %57, i64 8
  %61 = getelementptr inbounds nuw i8, ptr %59, i64 40
  %62 = getelementptr inbounds nuw i8, ptr %57, i64 16
  br label %63
63:
  %64 = phi i64 [ %253, %252 ], [ 0, %53 ]
  %65 = load i32, ptr %57, align 8
  %66 = sext i32 %65 to i64
  %67 = icmp slt i64 %64, %66
  br i1 %67, label %68, label %254
68:
  %69 = load ptr, ptr %0, align 8
  %70 = getelementptr inbounds nuw i8, ptr %69, i64 56
  %71 = load ptr, ptr %70, align 8
  %72 = load i32, ptr %58, align 4
  %73 = trunc nuw nsw i64 %64 to i32
  %74 = add nsw i32 %72, %73
  %75 = sext i32 %74 to i64
  %76 = getelementptr inbounds %struct.Source, ptr %71, i64 %75
  %77 = load i8, ptr %60, align 8
  %78 = trunc nuw i8 %77 to i1
  br i1 %78, label %82, label %79
79:
  %80 = load ptr, ptr %61, align 8
  %81 = getelementptr inbounds nuw %struct.CarrotColumnDesc, ptr %80, i64 %64
  br label %82
82:
  %83 = phi ptr [ %81, %79 ], [ %59, %68 ]
  %84 = load ptr, ptr %83, align 8
  %85 = load ptr, ptr %46, align 8
  %86 = load ptr, ptr %36, align 8
  %87 = getelementptr inbounds nuw i8, ptr %86, i64 48
  %88 = load ptr, ptr %87, align 8
  %89 = load i32, ptr %76, align 4
  %90 = sext i32 %89 to i64
  %91 = getelementptr inbounds ptr, ptr %88, i64 %90
  %92 = load ptr, ptr %91, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #26
  store ptr null, ptr %6, align 8
  %93 = getelementptr inbounds nuw i8, ptr %86, i64 16
  %94 = load i64, ptr %93, align 8
  %95 = load i64, ptr %47, align 8
  %96 = getelementptr inbounds nuw i8, ptr %76, i64 11
  %97 = load i8, ptr %96, align 1
  %98 = call i8 @llvm.smax.i8(i8 %97, i8 0)
  %99 = zext nneg i8 %98 to i64
  br label %100
100:
  %101 = phi i64 [ %116, %112 ], [ 0, %82 ]
  %102 = phi i64 [ %115, %112 ], [ 1, %82 ]
  %103 = icmp eq i64 %101, %99
  br i1 %103, label %104, label %112
104:
  %105 = getelementptr inbounds %struct.Column, ptr %85, i64 %75
  %106 = add nsw i64 %95, %94
  %107 = getelementptr inbounds nuw i8, ptr %105, i64 56
  store i32 0, ptr %107, align 8
  %108 = getelementptr inbounds nuw i8, ptr %105, i64 8
  store ptr null, ptr %108, align 8
  store ptr null, ptr %105, align 8
  %109 = getelementptr inbounds nuw i8, ptr %105, i64 16
  store ptr null, ptr %109, align 8
  %110 = getelementptr inbounds nuw i8, ptr %76, i64 8
  %111 = getelementptr inbounds nuw i8, ptr %105, i64 48
  br label %117
112:
  %113 = getelementptr inbounds nuw i64, ptr %62, i64 %101
  %114 = load i64, ptr %113, align 8
  %115 = mul nsw i64 %114, %102
  %116 = add nuw nsw i64 %101, 1
  br label %100
117:
  %118 = phi i64 [ %199, %195 ], [ 0, %104 ]
  %119 = phi i64 [ %196, %195 ], [ %94, %104 ]
  %120 = phi i64 [ %183, %195 ], [ %106, %104 ]
  %121 = phi i64 [ %187, %195 ], [ %102, %104 ]
  %122 = phi i64 [ %197, %195 ], [ 1, %104 ]
  %123 = phi ptr [ %198, %195 ], [ %92, %104 ]
  %124 = icmp eq ptr %123, null
  br i1 %124, label %248, label %125
125:
  %126 = getelementptr inbounds nuw i8, ptr %123, i64 64
  %127 = load ptr, ptr %126, align 8
  %128 = icmp eq ptr %127, null
  br i1 %128, label %248, label %129
129:
  %130 = getelementptr inbounds nuw i8, ptr %123, i64 16
  %131 = load i64, ptr %130, align 8
  %132 = icmp ult i64 %131, 1152921504606846976
  br i1 %132, label %133, label %138
133:
  %134 = load i64, ptr %123, align 8
  %135 = icmp ugt i64 %134, 1152921504606846975
  %136 = icmp slt i64 %134, %120
  %137 = select i1 %135, i1 true, i1 %136
  br i1 %137, label %138, label %141
138:
  %139 = icmp eq i64 %118, 0
  %140 = select i1 %139, ptr @abi.str.121, ptr @abi.str.120
  br label %248
141:
  %142 = add nsw i64 %131, %119
  %143 = load i8, ptr %110, align 4
  %144 = icmp eq i8 %143, 13
  br i1 %144, label %145, label %149
145:
  %146 = load i8, ptr %96, align 1
  %147 = sext i8 %146 to i64
  %148 = icmp eq i64 %118, %147
  br i1 %148, label %152, label %149
149:
  %150 = call fastcc ptr @abi.bitmap(ptr noundef nonnull %123) #25
  %151 = icmp eq ptr %150, null
  br i1 %151, label %162, label %152
152:
  %153 = phi ptr [ %150, %149 ], [ @abi.str.3, %145 ]
  %154 = load ptr, ptr %111, align 8
  %155 = load i32, ptr %107, align 8
  %156 = add nsw i32 %155, 1
  store i32 %156, ptr %107, align 8
  %157 = sext i32 %155 to i64
  %158 = getelementptr inbounds %struct.Level, ptr %154, i64 %157
  store ptr %153, ptr %158, align 8
  %159 = getelementptr inbounds nuw i8, ptr %158, i64 8
  store i64 %142, ptr %159, align 8
  %160 = getelementptr inbounds nuw i8, ptr %158, i64 16
  store i64 %122, ptr %160, align 8
  %161 = getelementptr inbounds nuw i8, ptr %158, i64 24
  store i64 %121, ptr %161, align 8
  br label %162
162:
  %163 = load i8, ptr %96, align 1
  %164 = sext i8 %163 to i32
  %165 = sext i8 %163 to i64
  %166 = icmp eq i64 %118, %165
  br i1 %166, label %200, label %167
167:
  %168 = getelementptr inbounds nuw i8, ptr %123, i64 32
  %169 = load i64, ptr %168, align 8
  %170 = icmp eq i64 %169, 1
  br i1 %170, label %171, label %248
171:
  %172 = getelementptr inbounds nuw i8, ptr %123, i64 48
  %173 = load ptr, ptr %172, align 8
  %174 = icmp eq ptr %173, null
  br i1 %174, label %248, label %175
175:
  %176 = getelementptr inbounds nuw i64, ptr %62, i64 %118
  %177 = load i64, ptr %176, align 8
  %178 = load i64, ptr %47, align 8
  %179 = call fastcc i64 @abi.product(i64 noundef %178, i64 noundef %122) #25
  %180 = icmp ult i64 %179, 1152921504606846976
  br i1 %180, label %181, label %248
181:
  %182 = add nsw i64 %179, %142
  %183 = call fastcc i64 @abi.product(i64 noundef %182, i64 noundef %177) #25
  %184 = icmp ult i64 %183, 1152921504606846976
  br i1 %184, label %185, label %248
185:
  %186 = phi i64 [ %188, %191 ], [ %118, %181 ]
  %187 = phi i64 [ %194, %191 ], [ 1, %181 ]
  %188 = add nuw nsw i64 %186, 1
  %189 = trunc nuw i64 %188 to i32
  %190 = icmp slt i32 %189, %164
  br i1 %190, label %191, label %195
191:
  %192 = getelementptr inbounds nuw i64, ptr %62, i64 %188
  %193 = load i64, ptr %192, align 8
  %194 = mul nsw i64 %193, %187
  br label %185
195:
  %196 = mul nsw i64 %177, %142
  %197 = mul nsw i64 %177, %122
  %198 = load ptr, ptr %173, align 8
  %199 = add nuw nsw i64 %118, 1
  br label %117
200:
  %201 = getelementptr inbounds nuw i8, ptr %105, i64 24
  store i64 %142, ptr %201, align 8
  %202 = load i8, ptr %110, align 4
  %203 = icmp ne i8 %202, 13
  %204 = icmp ne i64 %122, 0
  %205 = select i1 %203, i1 %204, i1 false
  br i1 %205, label %206, label %247
206:
  %207 = getelementptr inbounds nuw i8, ptr %76, i64 9
  %208 = load i8, ptr %207, align 1
  %209 = icmp eq i8 %208, 0
  %210 = select i1 %209, i8 %202, i8 %208
  %211 = sext i8 %210 to i32
  %212 = call fastcc ptr @abi.values(ptr noundef nonnull %123, i32 noundef signext %211, ptr noundef %6) #25
  store ptr %212, ptr %105, align 8
  %213 = load ptr, ptr %6, align 8
  %214 = icmp eq ptr %213, null
  br i1 %214, label %215, label %248
215:
  %216 = load i8, ptr %207, align 1
  %217 = icmp eq i8 %216, 0
  br i1 %217, label %247, label %218
218:
  %219 = getelementptr inbounds nuw i8, ptr %123, i64 56
  %220 = load ptr, ptr %219, align 8
  %221 = icmp eq ptr %220, null
  br i1 %221, label %248, label %222
222:
  %223 = getelementptr inbounds nuw i8, ptr %220, i64 64
  %224 = load ptr, ptr %223, align 8
  %225 = icmp eq ptr %224, null
  br i1 %225, label %248, label %226
226:
  %227 = getelementptr inbounds nuw i8, ptr %220, i64 16
  %228 = load i64, ptr %227, align 8
  %229 = icmp ult i64 %228, 1152921504606846976
  br i1 %229, label %230, label %248
230:
  %231 = load i64, ptr %220, align 8
  %232 = icmp ult i64 %231, 1152921504606846976
  br i1 %232, label %233, label %248
233:
  %234 = getelementptr inbounds nuw i8, ptr %105, i64 32
  store i64 %228, ptr %234, align 8
  %235 = load i64, ptr %220, align 8
  %236 = getelementptr inbounds nuw i8, ptr %105, i64 40
  store i64 %235, ptr %236, align 8
  %237 = call fastcc ptr @abi.bitmap(ptr noundef nonnull %220) #25
  store ptr %237, ptr %109, align 8
  %238 = load i64, ptr %220, align 8
  %239 = icmp eq i64 %238, 0
  br i1 %239, label %240, label %241
240:
  store ptr %212, ptr %108, align 8
  br label %247
241:
  %242 = load i8, ptr %110, align 4
  %243 = sext i8 %242 to i32
  %244 = call fastcc ptr @abi.values(ptr noundef nonnull %220, i32 noundef signext %243, ptr noundef %6) #25
  %245 = load ptr, ptr %6, align 8
  store ptr %244, ptr %108, align 8
  %246 = icmp eq ptr %245, null
  br i1 %246, label %247, label %248
247:
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #26
  br label %252
248:
  %249 = phi ptr [ @abi.str.124, %218 ], [ %140, %138 ], [ %213, %206 ], [ @abi.str.124, %230 ], [ @abi.str.124, %226 ], [ @abi.str.124, %222 ], [ %245, %241 ], [ @abi.str.123, %181 ], [ @abi.str.122, %171 ], [ @abi.str.119, %125 ], [ @abi.str.123, %175 ], [ @abi.str.122, %167 ], [ @abi.str.119, %117 ]
  %250 = call fastcc signext i32 @abi.bad_batch(ptr noundef nonnull readonly %0, ptr noundef nonnull readonly %76, ptr noundef readonly %84, ptr noundef nonnull %249) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #26
  %251 = icmp eq i32 %250, 0
  br i1 %251, label %252, label %256
252:
  %253 = add nuw nsw i64 %64, 1
  br label %63
254:
  %255 = add nuw nsw i64 %51, 1
  br label %50
256:
  %257 = phi i32 [ %250, %248 ], [ 0, %50 ]
  %258 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %259 = load ptr, ptr %258, align 8
  %260 = load i64, ptr %9, align 8
  call fastcc void @abi.clear(ptr noundef %259, i64 noundef %260) #25
  %261 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i8 0, ptr %261, align 8
  %262 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store i64 9223372036854775807, ptr %262, align 8
  %263 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %264 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %265 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %266 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %267 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %268 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %269 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %270 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %271 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %272 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %273 = getelementptr inbounds nuw i8, ptr %5, i64 72
  %274 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %275 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %276 = load ptr, ptr %263, align 8
  %277 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 64), align 8
  %278 = getelementptr inbounds nuw i8, ptr %8, i64 48
  %279 = icmp eq ptr %1, null
  %280 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %281 = getelementptr inbounds nuw i8, ptr %8, i64 40
  %282 = load ptr, ptr %8, align 8
  %283 = getelementptr inbounds nuw i8, ptr %282, i64 8
  %284 = getelementptr inbounds nuw i8, ptr %282, i64 16
  %285 = load ptr, ptr %278, align 8
  %286 = load ptr, ptr %281, align 8
  %287 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 176), align 8
  %288 = getelementptr inbounds nuw i8, ptr %8, i64 24
  %289 = load ptr, ptr %288, align 8
  %290 = load i8, ptr %17, align 8
  %291 = trunc nuw i8 %290 to i1
  br label %292
292:
  %293 = phi i32 [ %257, %256 ], [ %748, %747 ]
  %294 = phi i64 [ 0, %256 ], [ %749, %747 ]
  %295 = icmp eq i32 %293, 0
  br i1 %295, label %296, label %299
296:
  %297 = load i64, ptr %47, align 8
  %298 = icmp slt i64 %294, %297
  br i1 %298, label %300, label %299
299:
  br label %750
300:
  %301 = sub nsw i64 %297, %294
  %302 = call i64 @llvm.smin.i64(i64 %301, i64 %260)
  %303 = add i64 %302, %294
  %304 = call i64 @llvm.smax.i64(i64 %294, i64 %303)
  br label %305
305:
  %306 = phi i64 [ %549, %548 ], [ 0, %300 ]
  %307 = icmp eq i64 %306, %49
  br i1 %307, label %550, label %308
308:
  %309 = getelementptr inbounds nuw ptr, ptr %276, i64 %306
  %310 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %45, i64 %306
  %311 = load ptr, ptr %0, align 8
  %312 = getelementptr inbounds nuw i8, ptr %311, i64 48
  %313 = load ptr, ptr %312, align 8
  %314 = getelementptr inbounds nuw %struct.Feed, ptr %313, i64 %306
  %315 = getelementptr inbounds nuw i8, ptr %311, i64 56
  %316 = load ptr, ptr %315, align 8
  %317 = getelementptr inbounds nuw i8, ptr %314, i64 4
  %318 = load i32, ptr %317, align 4
  %319 = sext i32 %318 to i64
  %320 = getelementptr inbounds %struct.Source, ptr %316, i64 %319
  %321 = load ptr, ptr %46, align 8
  %322 = getelementptr inbounds %struct.Column, ptr %321, i64 %319
  %323 = getelementptr inbounds nuw i8, ptr %310, i64 8
  %324 = load i32, ptr %323, align 8
  %325 = sext i32 %324 to i64
  %326 = getelementptr inbounds i8, ptr @abi.sizes, i64 %325
  %327 = load i8, ptr %326, align 1
  %328 = zext i8 %327 to i64
  %329 = call fastcc zeroext i1 @abi.borrows(ptr noundef %310, ptr noundef %314, ptr noundef %320) #25
  br i1 %329, label %334, label %330
330:
  %331 = load ptr, ptr %264, align 8
  %332 = getelementptr inbounds nuw ptr, ptr %331, i64 %306
  %333 = load ptr, ptr %332, align 8
  br label %403
334:
  %335 = getelementptr inbounds nuw i8, ptr %322, i64 24
  %336 = load i64, ptr %335, align 8
  %337 = getelementptr inbounds nuw i8, ptr %310, i64 24
  %338 = load i64, ptr %337, align 8
  %339 = mul nsw i64 %338, %294
  %340 = add nsw i64 %339, %336
  %341 = load ptr, ptr %39, align 8
  %342 = icmp eq ptr %341, null
  br i1 %342, label %346, label %343
343:
  %344 = call fastcc i64 @abi.next_null(ptr noundef nonnull readonly %39, i64 noundef %294, i64 noundef %303) #28
  %345 = icmp slt i64 %344, %303
  br i1 %345, label %381, label %346
346:
  %347 = getelementptr inbounds nuw i8, ptr %322, i64 56
  %348 = load i32, ptr %347, align 8
  %349 = getelementptr inbounds nuw i8, ptr %322, i64 48
  %350 = call i32 @llvm.smax.i32(i32 %348, i32 0)
  %351 = zext nneg i32 %350 to i64
  br label %352
352:
  %353 = phi i64 [ %367, %366 ], [ 0, %346 ]
  %354 = icmp eq i64 %353, %351
  br i1 %354, label %368, label %355
355:
  %356 = load ptr, ptr %349, align 8
  %357 = getelementptr inbounds nuw %struct.Level, ptr %356, i64 %353
  %358 = getelementptr inbounds nuw i8, ptr %357, i64 16
  %359 = load i64, ptr %358, align 8
  %360 = mul nsw i64 %359, %303
  %361 = mul nsw i64 %359, %294
  %362 = icmp slt i64 %361, %360
  br i1 %362, label %363, label %366
363:
  %364 = call fastcc i64 @abi.next_null(ptr noundef nonnull %357, i64 noundef %361, i64 noundef %360) #28
  %365 = icmp slt i64 %364, %360
  br i1 %365, label %381, label %366
366:
  %367 = add nuw nsw i64 %353, 1
  br label %352
368:
  %369 = getelementptr inbounds nuw i8, ptr %320, i64 8
  %370 = load i8, ptr %369, align 4
  %371 = sext i8 %370 to i32
  %372 = getelementptr inbounds nuw i8, ptr %320, i64 10
  %373 = load i8, ptr %372, align 2
  %374 = sext i8 %373 to i32
  %375 = load ptr, ptr %322, align 8
  %376 = mul nsw i64 %338, %302
  %377 = call fastcc zeroext i1 @abi.suspicious(i32 noundef signext %371, i32 noundef signext %324, i32 noundef signext %374, ptr noundef %375, i64 noundef %340, i64 noundef %376) #25
  br i1 %377, label %381, label %378
378:
  %379 = mul i64 %340, %328
  %380 = getelementptr inbounds nuw i8, ptr %375, i64 %379
  store ptr %380, ptr %309, align 8
  br label %548
381:
  %382 = load ptr, ptr %264, align 8
  %383 = getelementptr inbounds nuw ptr, ptr %382, i64 %306
  %384 = load ptr, ptr %383, align 8
  %385 = icmp eq ptr %384, null
  br i1 %385, label %386, label %403
386:
  %387 = call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %338, i64 -1)
  %388 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %387, i64 %328)
  %389 = extractvalue { i64, i1 } %388, 1
  %390 = extractvalue { i64, i1 } %388, 0
  %391 = select i1 %389, i64 -1, i64 %390
  %392 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %260, i64 %391)
  %393 = extractvalue { i64, i1 } %392, 1
  %394 = extractvalue { i64, i1 } %392, 0
  %395 = select i1 %393, i64 -1, i64 %394
  %396 = call fastcc ptr @abi.take(ptr noundef %311, i64 noundef %395) #25
  %397 = load ptr, ptr %264, align 8
  %398 = getelementptr inbounds nuw ptr, ptr %397, i64 %306
  store ptr %396, ptr %398, align 8
  %399 = load ptr, ptr %264, align 8
  %400 = getelementptr inbounds nuw ptr, ptr %399, i64 %306
  %401 = load ptr, ptr %400, align 8
  %402 = icmp eq ptr %401, null
  br i1 %402, label %544, label %403
403:
  %404 = phi ptr [ %333, %330 ], [ %401, %386 ], [ %384, %381 ]
  store ptr %404, ptr %309, align 8
  %405 = getelementptr inbounds nuw i8, ptr %314, i64 8
  %406 = getelementptr inbounds nuw i8, ptr %310, i64 40
  %407 = getelementptr inbounds nuw i8, ptr %310, i64 24
  br label %408
408:
  %409 = phi i64 [ %543, %542 ], [ 0, %403 ]
  %410 = load i32, ptr %314, align 8
  %411 = sext i32 %410 to i64
  %412 = icmp slt i64 %409, %411
  br i1 %412, label %413, label %548
413:
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #26
  store ptr %0, ptr %5, align 8
  store ptr %310, ptr %265, align 8
  %414 = getelementptr inbounds nuw %struct.Source, ptr %320, i64 %409
  store ptr %414, ptr %266, align 8
  %415 = getelementptr inbounds nuw %struct.Column, ptr %322, i64 %409
  store ptr %415, ptr %267, align 8
  %416 = load i8, ptr %405, align 8
  %417 = trunc nuw i8 %416 to i1
  br i1 %417, label %421, label %418
418:
  %419 = load ptr, ptr %406, align 8
  %420 = getelementptr inbounds nuw %struct.CarrotColumnDesc, ptr %419, i64 %409
  br label %421
421:
  %422 = phi ptr [ %420, %418 ], [ %310, %413 ]
  %423 = load ptr, ptr %422, align 8
  store ptr %423, ptr %268, align 8
  store i8 %416, ptr %269, align 8
  %424 = load ptr, ptr %264, align 8
  %425 = getelementptr inbounds nuw ptr, ptr %424, i64 %306
  %426 = load ptr, ptr %425, align 8
  %427 = mul nuw nsw i64 %409, %328
  %428 = getelementptr inbounds nuw i8, ptr %426, i64 %427
  store ptr %428, ptr %270, align 8
  store i64 %294, ptr %271, align 8
  store i64 %302, ptr %272, align 8
  br i1 %417, label %429, label %431
429:
  %430 = load i64, ptr %407, align 8
  br label %431
431:
  %432 = phi i64 [ %430, %429 ], [ 1, %421 ]
  store i64 %432, ptr %273, align 8
  %433 = getelementptr inbounds nuw i8, ptr %414, i64 8
  %434 = load i8, ptr %433, align 4
  %435 = sext i8 %434 to i32
  %436 = load i32, ptr %323, align 8
  %437 = mul nsw i64 %432, %302
  %438 = getelementptr inbounds nuw i8, ptr %415, i64 24
  %439 = load i64, ptr %438, align 8
  %440 = mul nsw i64 %432, %294
  %441 = add nsw i64 %439, %440
  %442 = getelementptr inbounds nuw i8, ptr %414, i64 9
  %443 = load i8, ptr %442, align 1
  %444 = icmp eq i8 %443, 0
  %445 = getelementptr inbounds nuw i8, ptr %414, i64 10
  %446 = load i8, ptr %445, align 2
  %447 = sext i8 %446 to i32
  br i1 %444, label %510, label %448
448:
  %449 = call fastcc zeroext i1 @abi.suspicious(i32 noundef signext 12, i32 noundef signext %436, i32 noundef signext %447, ptr noundef null, i64 noundef 0, i64 noundef 0) #25
  %450 = getelementptr inbounds nuw i8, ptr %415, i64 40
  %451 = getelementptr inbounds nuw i8, ptr %415, i64 32
  %452 = getelementptr inbounds nuw i8, ptr %415, i64 16
  %453 = getelementptr inbounds nuw i8, ptr %415, i64 8
  %454 = call i64 @llvm.smax.i64(i64 %432, i64 0)
  br label %455
455:
  %456 = phi i64 [ %441, %448 ], [ %462, %508 ]
  %457 = phi i64 [ %294, %448 ], [ %509, %508 ]
  %458 = icmp eq i64 %457, %304
  br i1 %458, label %517, label %459
459:
  %460 = sub nsw i64 %457, %294
  br label %461
461:
  %462 = phi i64 [ %507, %505 ], [ %456, %459 ]
  %463 = phi i64 [ %506, %505 ], [ 0, %459 ]
  %464 = icmp eq i64 %463, %454
  br i1 %464, label %508, label %465
465:
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #26
  %466 = load i8, ptr %442, align 1
  %467 = sext i8 %466 to i32
  %468 = load ptr, ptr %415, align 8
  call fastcc void @abi.read_value(i32 noundef signext %467, ptr noundef %468, i64 noundef %462, ptr noundef %4) #25
  %469 = load i64, ptr %274, align 8
  %470 = call fastcc zeroext i1 @abi.is_null(ptr noundef nonnull %0, ptr noundef nonnull %415, i64 noundef %457, i64 noundef %463) #25
  br i1 %470, label %497, label %471
471:
  %472 = icmp slt i64 %469, 0
  br i1 %472, label %518, label %473
473:
  %474 = load i64, ptr %450, align 8
  %475 = icmp slt i64 %469, %474
  br i1 %475, label %476, label %518
476:
  %477 = load i64, ptr %451, align 8
  %478 = add nsw i64 %477, %469
  %479 = icmp sgt i64 %478, -1
  br i1 %479, label %480, label %497
480:
  %481 = load ptr, ptr %452, align 8
  %482 = icmp eq ptr %481, null
  br i1 %482, label %494, label %483
483:
  %484 = lshr i64 %478, 3
  %485 = getelementptr inbounds nuw i8, ptr %481, i64 %484
  %486 = load i8, ptr %485, align 1
  %487 = zext i8 %486 to i32
  %488 = trunc i64 %478 to i32
  %489 = and i32 %488, 7
  %490 = shl nuw nsw i32 1, %489
  %491 = and i32 %490, %487
  %492 = icmp eq i32 %491, 0
  br i1 %492, label %493, label %494
493:
  call fastcc void @abi.put_null(ptr noundef nonnull readonly %5, i64 noundef %457, i64 noundef %463, i64 noundef 1) #25
  br label %505
494:
  %495 = load i8, ptr %433, align 4
  %496 = sext i8 %495 to i32
  br label %497
497:
  %498 = phi i64 [ %478, %494 ], [ %478, %476 ], [ -1, %465 ]
  %499 = phi i32 [ %496, %494 ], [ 13, %476 ], [ 13, %465 ]
  %500 = load ptr, ptr %453, align 8
  call fastcc void @abi.read_value(i32 noundef signext %499, ptr noundef %500, i64 noundef %498, ptr noundef %4) #25
  %501 = load i32, ptr %323, align 8
  %502 = load i64, ptr %407, align 8
  %503 = mul i64 %502, %460
  %504 = add i64 %503, %463
  call fastcc void @abi.write_value(i32 noundef signext %501, ptr noundef %428, i64 noundef %504, ptr noundef %4) #25
  br label %505
505:
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #26
  %506 = add nuw i64 %463, 1
  %507 = add nsw i64 %462, 1
  br label %461
508:
  %509 = add i64 %457, 1
  br label %455
510:
  %511 = load ptr, ptr %415, align 8
  %512 = call fastcc zeroext i1 @abi.suspicious(i32 noundef signext %435, i32 noundef signext %436, i32 noundef signext %447, ptr noundef %511, i64 noundef %441, i64 noundef %437) #25
  br i1 %417, label %515, label %513
513:
  %514 = load i64, ptr %407, align 8
  br label %515
515:
  %516 = phi i64 [ %514, %513 ], [ 1, %510 ]
  call fastcc void @abi.gather(i32 noundef signext %435, i32 noundef signext %436, ptr noundef %511, i64 noundef %441, ptr noundef %428, i64 noundef %516, i64 noundef %437) #25
  br i1 %512, label %522, label %523
517:
  br i1 %449, label %522, label %523
518:
  %519 = call fastcc signext i32 @abi.bad_batch(ptr noundef nonnull %0, ptr noundef nonnull %414, ptr noundef %423, ptr noundef nonnull @abi.str.127) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #26
  %520 = icmp eq i32 %519, 0
  br i1 %520, label %521, label %541
521:
  br i1 %449, label %522, label %523
522:
  call fastcc void @abi.check_values(ptr noundef nonnull readonly %5) #25
  br label %523
523:
  %524 = getelementptr inbounds nuw i8, ptr %415, i64 56
  %525 = getelementptr inbounds nuw i8, ptr %415, i64 48
  br label %526
526:
  %527 = phi i64 [ %539, %534 ], [ 0, %523 ]
  %528 = load i32, ptr %524, align 8
  %529 = sext i32 %528 to i64
  %530 = icmp slt i64 %527, %529
  br i1 %530, label %534, label %531
531:
  %532 = load ptr, ptr %39, align 8
  %533 = icmp eq ptr %532, null
  br i1 %533, label %542, label %540
534:
  %535 = load ptr, ptr %525, align 8
  %536 = getelementptr inbounds nuw %struct.Level, ptr %535, i64 %527
  %537 = getelementptr inbounds nuw i8, ptr %536, i64 24
  %538 = load i64, ptr %537, align 8
  call fastcc void @abi.put_nulls(ptr noundef nonnull readonly %5, ptr noundef %536, i64 noundef %538) #25
  %539 = add nuw nsw i64 %527, 1
  br label %526
540:
  call fastcc void @abi.put_nulls(ptr noundef nonnull readonly %5, ptr noundef nonnull %39, i64 noundef %432) #25
  br label %542
541:
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #26
  br label %747
542:
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #26
  %543 = add nuw nsw i64 %409, 1
  br label %408
544:
  %545 = load ptr, ptr %275, align 8
  %546 = call fastcc signext i32 @abi.no_memory(ptr noundef %545) #25
  %547 = icmp eq i32 %546, 0
  br i1 %547, label %548, label %747
548:
  %549 = add nuw nsw i64 %306, 1
  br label %305
550:
  %551 = load i64, ptr %262, align 8
  %552 = icmp eq i64 %551, 9223372036854775807
  br i1 %552, label %553, label %747
553:
  %554 = phi i64 [ %605, %604 ], [ 0, %550 ]
  %555 = load i32, ptr %283, align 8
  %556 = sext i32 %555 to i64
  %557 = icmp slt i64 %554, %556
  br i1 %557, label %561, label %558
558:
  call void %287(ptr noundef %276, ptr noundef %286, ptr noundef %289, i64 noundef %302) #27
  %559 = load i8, ptr %261, align 8
  %560 = trunc nuw i8 %559 to i1
  br i1 %560, label %606, label %706
561:
  %562 = load ptr, ptr %284, align 8
  %563 = getelementptr inbounds nuw i32, ptr %562, i64 %554
  %564 = load i32, ptr %563, align 4
  %565 = sext i32 %564 to i64
  %566 = getelementptr inbounds %struct.CarrotOutputDesc, ptr %277, i64 %565
  %567 = getelementptr inbounds ptr, ptr %285, i64 %565
  %568 = load ptr, ptr %567, align 8
  %569 = icmp eq ptr %568, null
  br i1 %569, label %570, label %604
570:
  br i1 %279, label %587, label %571
571:
  %572 = load ptr, ptr %280, align 8
  %573 = getelementptr inbounds nuw ptr, ptr %572, i64 %554
  %574 = load ptr, ptr %573, align 8
  %575 = getelementptr inbounds nuw i8, ptr %566, i64 12
  %576 = load i32, ptr %575, align 4
  %577 = icmp eq i32 %576, 0
  br i1 %577, label %582, label %578
578:
  %579 = getelementptr inbounds nuw i8, ptr %574, i64 48
  %580 = load ptr, ptr %579, align 8
  %581 = load ptr, ptr %580, align 8
  br label %582
582:
  %583 = phi ptr [ %581, %578 ], [ %574, %571 ]
  %584 = getelementptr inbounds nuw i8, ptr %583, i64 40
  %585 = load ptr, ptr %584, align 8
  %586 = getelementptr inbounds nuw i8, ptr %585, i64 8
  br label %589
587:
  %588 = getelementptr inbounds nuw ptr, ptr %2, i64 %554
  br label %589
589:
  %590 = phi ptr [ %586, %582 ], [ %588, %587 ]
  %591 = load ptr, ptr %590, align 8
  %592 = getelementptr inbounds nuw i8, ptr %566, i64 24
  %593 = load i64, ptr %592, align 8
  %594 = mul nsw i64 %593, %294
  %595 = getelementptr inbounds nuw i8, ptr %566, i64 8
  %596 = load i32, ptr %595, align 8
  %597 = sext i32 %596 to i64
  %598 = getelementptr inbounds i8, ptr @abi.sizes, i64 %597
  %599 = load i8, ptr %598, align 1
  %600 = zext i8 %599 to i64
  %601 = mul i64 %594, %600
  %602 = getelementptr inbounds nuw i8, ptr %591, i64 %601
  %603 = getelementptr inbounds ptr, ptr %286, i64 %565
  store ptr %602, ptr %603, align 8
  br label %604
604:
  %605 = add nuw nsw i64 %554, 1
  br label %553
606:
  %607 = load ptr, ptr %0, align 8
  %608 = call i64 @llvm.smax.i64(i64 %302, i64 0)
  br label %609
609:
  %610 = phi i64 [ %697, %696 ], [ 0, %606 ]
  %611 = load i32, ptr %283, align 8
  %612 = sext i32 %611 to i64
  %613 = icmp slt i64 %610, %612
  br i1 %613, label %614, label %698
614:
  %615 = load ptr, ptr %284, align 8
  %616 = getelementptr inbounds nuw i32, ptr %615, i64 %610
  %617 = load i32, ptr %616, align 4
  %618 = sext i32 %617 to i64
  %619 = getelementptr inbounds %struct.CarrotOutputDesc, ptr %277, i64 %618
  br i1 %279, label %649, label %620
620:
  %621 = load ptr, ptr %280, align 8
  %622 = getelementptr inbounds nuw ptr, ptr %621, i64 %610
  %623 = load ptr, ptr %622, align 8
  %624 = icmp eq ptr %623, null
  br i1 %624, label %649, label %625
625:
  %626 = load i64, ptr %47, align 8
  %627 = getelementptr inbounds nuw i8, ptr %623, i64 40
  %628 = load ptr, ptr %627, align 8
  %629 = load ptr, ptr %628, align 8
  %630 = icmp eq ptr %629, null
  br i1 %630, label %631, label %649
631:
  %632 = call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %626, i64 -1)
  %633 = add i64 %632, 7
  %634 = lshr i64 %633, 3
  %635 = call fastcc ptr @abi.take(ptr noundef readonly %607, i64 noundef %634) #25
  %636 = icmp eq ptr %635, null
  br i1 %636, label %701, label %637
637:
  %638 = call ptr @memset(ptr noundef nonnull %635, i32 noundef signext 255, i64 noundef %634) #25
  %639 = and i64 %626, 7
  %640 = icmp eq i64 %639, 0
  br i1 %640, label %647, label %641
641:
  %642 = trunc nuw nsw i64 %639 to i8
  %643 = shl nsw i8 -1, %642
  %644 = xor i8 %643, -1
  %645 = getelementptr i8, ptr %635, i64 %634
  %646 = getelementptr i8, ptr %645, i64 -1
  store i8 %644, ptr %646, align 1
  br label %647
647:
  %648 = load ptr, ptr %627, align 8
  store ptr %635, ptr %648, align 8
  br label %649
649:
  %650 = phi i1 [ true, %620 ], [ true, %614 ], [ false, %625 ], [ false, %647 ]
  %651 = phi ptr [ null, %620 ], [ null, %614 ], [ %623, %625 ], [ %623, %647 ]
  %652 = getelementptr inbounds nuw i8, ptr %619, i64 8
  %653 = getelementptr inbounds nuw i8, ptr %619, i64 24
  %654 = getelementptr inbounds nuw i8, ptr %651, i64 40
  %655 = getelementptr inbounds nuw i8, ptr %651, i64 8
  %656 = getelementptr inbounds nuw i8, ptr %619, i64 32
  br label %657
657:
  %658 = phi i64 [ 0, %649 ], [ %695, %694 ]
  %659 = icmp eq i64 %658, %608
  br i1 %659, label %696, label %660
660:
  %661 = load ptr, ptr %258, align 8
  %662 = getelementptr inbounds nuw i8, ptr %661, i64 %658
  %663 = load i8, ptr %662, align 1
  %664 = icmp eq i8 %663, 0
  br i1 %664, label %694, label %665
665:
  %666 = load i32, ptr %652, align 8
  %667 = load ptr, ptr %284, align 8
  %668 = getelementptr inbounds nuw i32, ptr %667, i64 %610
  %669 = load i32, ptr %668, align 4
  %670 = sext i32 %669 to i64
  %671 = getelementptr inbounds ptr, ptr %286, i64 %670
  %672 = load ptr, ptr %671, align 8
  %673 = load i64, ptr %653, align 8
  %674 = mul nsw i64 %673, %658
  %675 = call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %673, i64 -1)
  br i1 %650, label %676, label %680
676:
  %677 = load ptr, ptr %656, align 8
  %678 = icmp ne ptr %677, null
  %679 = sext i1 %678 to i32
  call fastcc void @abi.fill_missing(i32 noundef signext %666, ptr noundef %672, i64 noundef %674, i64 noundef %675, i32 noundef signext %679) #25
  br label %694
680:
  call fastcc void @abi.fill_missing(i32 noundef signext %666, ptr noundef %672, i64 noundef %674, i64 noundef %675, i32 noundef signext 0) #25
  %681 = add nsw i64 %658, %294
  %682 = trunc i64 %681 to i8
  %683 = and i8 %682, 7
  %684 = shl nuw i8 1, %683
  %685 = xor i8 %684, -1
  %686 = load ptr, ptr %654, align 8
  %687 = load ptr, ptr %686, align 8
  %688 = ashr i64 %681, 3
  %689 = getelementptr inbounds i8, ptr %687, i64 %688
  %690 = load i8, ptr %689, align 1
  %691 = and i8 %690, %685
  store i8 %691, ptr %689, align 1
  %692 = load i64, ptr %655, align 8
  %693 = add nsw i64 %692, 1
  store i64 %693, ptr %655, align 8
  br label %694
694:
  %695 = add nuw i64 %658, 1
  br label %657
696:
  %697 = add nuw nsw i64 %610, 1
  br label %609
698:
  %699 = load ptr, ptr %258, align 8
  %700 = call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %302, i64 -1)
  call fastcc void @abi.clear(ptr noundef %699, i64 noundef %700) #25
  store i8 0, ptr %261, align 8
  br label %706
701:
  %702 = load ptr, ptr %275, align 8
  %703 = call fastcc signext i32 @abi.no_memory(ptr noundef %702) #25
  %704 = icmp eq i32 %703, 0
  %705 = select i1 %704, i1 %291, i1 false
  br i1 %705, label %707, label %747
706:
  br i1 %291, label %707, label %747
707:
  br label %708
708:
  %709 = phi i64 [ %746, %745 ], [ 0, %707 ]
  %710 = load i32, ptr %283, align 8
  %711 = sext i32 %710 to i64
  %712 = icmp slt i64 %709, %711
  br i1 %712, label %713, label %747
713:
  %714 = load ptr, ptr %284, align 8
  %715 = getelementptr inbounds nuw i32, ptr %714, i64 %709
  %716 = load i32, ptr %715, align 4
  %717 = sext i32 %716 to i64
  %718 = getelementptr inbounds %struct.CarrotOutputDesc, ptr %277, i64 %717
  %719 = getelementptr inbounds nuw i8, ptr %718, i64 8
  %720 = load i32, ptr %719, align 8
  %721 = icmp eq i32 %720, 11
  br i1 %721, label %722, label %745
722:
  %723 = load ptr, ptr %280, align 8
  %724 = getelementptr inbounds nuw ptr, ptr %723, i64 %709
  %725 = load ptr, ptr %724, align 8
  %726 = getelementptr inbounds nuw i8, ptr %718, i64 12
  %727 = load i32, ptr %726, align 4
  %728 = icmp eq i32 %727, 0
  br i1 %728, label %733, label %729
729:
  %730 = getelementptr inbounds nuw i8, ptr %725, i64 48
  %731 = load ptr, ptr %730, align 8
  %732 = load ptr, ptr %731, align 8
  br label %733
733:
  %734 = phi ptr [ %732, %729 ], [ %725, %722 ]
  %735 = getelementptr inbounds nuw i8, ptr %734, i64 40
  %736 = load ptr, ptr %735, align 8
  %737 = getelementptr inbounds nuw i8, ptr %736, i64 8
  %738 = load ptr, ptr %737, align 8
  %739 = getelementptr inbounds nuw i8, ptr %718, i64 24
  %740 = load i64, ptr %739, align 8
  %741 = mul nsw i64 %740, %294
  %742 = getelementptr inbounds ptr, ptr %285, i64 %717
  %743 = load ptr, ptr %742, align 8
  %744 = mul nsw i64 %740, %302
  call fastcc void @abi.pack_bits(ptr noundef %738, i64 noundef %741, ptr noundef %743, i64 noundef %744) #28
  br label %745
745:
  %746 = add nuw nsw i64 %709, 1
  br label %708
747:
  %748 = phi i32 [ %519, %541 ], [ 3, %550 ], [ %703, %701 ], [ 0, %706 ], [ 0, %708 ], [ %546, %544 ]
  %749 = add nsw i64 %294, %260
  br label %292
750:
  %751 = phi i64 [ %773, %772 ], [ 0, %299 ]
  %752 = icmp eq i64 %751, %49
  br i1 %752, label %753, label %755
753:
  %754 = icmp eq ptr %29, %7
  br i1 %754, label %775, label %774
755:
  %756 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %45, i64 %751
  %757 = load ptr, ptr %0, align 8
  %758 = getelementptr inbounds nuw i8, ptr %757, i64 48
  %759 = load ptr, ptr %758, align 8
  %760 = getelementptr inbounds nuw %struct.Feed, ptr %759, i64 %751
  %761 = getelementptr inbounds nuw i8, ptr %757, i64 56
  %762 = load ptr, ptr %761, align 8
  %763 = getelementptr inbounds nuw i8, ptr %760, i64 4
  %764 = load i32, ptr %763, align 4
  %765 = sext i32 %764 to i64
  %766 = getelementptr inbounds %struct.Source, ptr %762, i64 %765
  %767 = call fastcc zeroext i1 @abi.borrows(ptr noundef %756, ptr noundef %760, ptr noundef %766) #25
  br i1 %767, label %768, label %772
768:
  %769 = load ptr, ptr %264, align 8
  %770 = getelementptr inbounds nuw ptr, ptr %769, i64 %751
  %771 = load ptr, ptr %770, align 8
  call fastcc void @abi.give(ptr noundef nonnull %11, ptr noundef %771) #25
  br label %772
772:
  %773 = add nuw nsw i64 %751, 1
  br label %750
774:
  call fastcc void @abi.give(ptr noundef nonnull %11, ptr noundef nonnull %29) #25
  br label %775
775:
  %776 = phi i32 [ %34, %31 ], [ %293, %774 ], [ %293, %753 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #26
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #26
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #26
  ret i32 %776
}
define internal fastcc noundef zeroext i1 @abi.array_node(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %2, i32 noundef signext range(i32 1, 4) %3, i64 noundef range(i64 -2147483648, 2147483648) %4, i1 noundef zeroext %5) unnamed_addr #0 {
  %7 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %4, i64 -1)
  %8 = zext i1 %5 to i64
  %9 = add nsw i64 %7, %8
  %10 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %9, i64 88)
  %11 = extractvalue { i64, i1 } %10, 1
  %12 = extractvalue { i64, i1 } %10, 0
  %13 = add nsw i64 %12, 8
  %14 = tail call i64 @llvm.uadd.sat.i64(i64 %13, i64 48)
  %15 = select i1 %11, i64 55, i64 %14
  %16 = tail call fastcc ptr @abi.take(ptr noundef nonnull %0, i64 noundef %15) #25
  tail call fastcc void @abi.clear(ptr noundef %1, i64 noundef 80) #25
  %17 = icmp ne ptr %16, null
  br i1 %17, label %18, label %43
18:
  %19 = getelementptr inbounds nuw i8, ptr %16, i64 48
  %20 = getelementptr inbounds nuw %struct.ArrowArray, ptr %19, i64 %9
  tail call fastcc void @abi.clear(ptr noundef nonnull %16, i64 noundef 48) #25
  %21 = mul nsw i64 %9, 80
  tail call fastcc void @abi.clear(ptr noundef nonnull %19, i64 noundef %21) #25
  br label %22
22:
  %23 = phi i64 [ 0, %18 ], [ %42, %39 ]
  %24 = icmp eq i64 %23, %9
  br i1 %24, label %25, label %39
25:
  tail call fastcc void @abi.copy(ptr noundef %16, ptr noundef nonnull %0, i64 noundef 24) #25
  store i64 %2, ptr %1, align 8
  %26 = zext nneg i32 %3 to i64
  %27 = getelementptr inbounds nuw i8, ptr %1, i64 24
  store i64 %26, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %1, i64 32
  store i64 %4, ptr %28, align 8
  %29 = getelementptr inbounds nuw i8, ptr %16, i64 24
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
  tail call void %20(ptr noundef nonnull %18) #27
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
  tail call void %27(ptr noundef nonnull %13) #27
  br label %30
30:
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #26
  call fastcc void @abi.copy(ptr noundef %2, ptr noundef %4, i64 noundef 24) #25
  %31 = getelementptr inbounds nuw i8, ptr %4, i64 24
  br label %32
32:
  %33 = phi i64 [ %40, %37 ], [ 0, %30 ]
  %34 = icmp eq i64 %33, 3
  br i1 %34, label %35, label %37
35:
  call fastcc void @abi.give(ptr noundef nonnull %2, ptr noundef %4) #25
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store ptr null, ptr %36, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #26
  ret void
37:
  %38 = getelementptr inbounds nuw ptr, ptr %31, i64 %33
  %39 = load ptr, ptr %38, align 8
  call fastcc void @abi.give(ptr noundef nonnull %2, ptr noundef %39) #25
  %40 = add nuw nsw i64 %33, 1
  br label %32
}
define internal fastcc noundef ptr @abi.work_memory(ptr noundef nonnull captures(none) initializes((24, 40)) %0, ptr noundef captures(address_is_null) %1, ptr noundef readonly captures(none) %2, ptr noundef nonnull %3, ptr noundef nonnull captures(none) %4, i1 noundef zeroext %5) unnamed_addr #0 {
  %7 = load i64, ptr %4, align 8
  %8 = tail call fastcc i64 @abi.layout(ptr noundef %0, ptr noundef %1, ptr noundef null, i64 noundef %7) #25
  %9 = icmp ugt i64 %8, 65536
  %10 = and i1 %5, %9
  %11 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 80), align 8
  %12 = icmp ne i64 %11, 0
  %13 = select i1 %10, i1 %12, i1 false
  br i1 %13, label %14, label %28
14:
  %15 = load i64, ptr %4, align 8
  br label %16
16:
  %17 = phi i64 [ %23, %22 ], [ %15, %14 ]
  %18 = icmp ugt i64 %17, 1
  br i1 %18, label %19, label %24
19:
  %20 = tail call fastcc i64 @abi.layout(ptr noundef %0, ptr noundef %1, ptr noundef null, i64 noundef %17) #25
  %21 = icmp ugt i64 %20, 65536
  br i1 %21, label %22, label %24
22:
  %23 = lshr i64 %17, 1
  br label %16
24:
  %25 = tail call fastcc i64 @abi.layout(ptr noundef %0, ptr noundef %1, ptr noundef null, i64 noundef %17) #25
  %26 = icmp ult i64 %25, 65537
  br i1 %26, label %27, label %28
27:
  store i64 %17, ptr %4, align 8
  br label %33
28:
  %29 = icmp ult i64 %8, 65537
  br i1 %29, label %33, label %30
30:
  %31 = tail call fastcc ptr @abi.take(ptr noundef %2, i64 noundef %8) #25
  %32 = icmp eq ptr %31, null
  br i1 %32, label %37, label %33
33:
  %34 = phi ptr [ %31, %30 ], [ %3, %28 ], [ %3, %27 ]
  %35 = load i64, ptr %4, align 8
  %36 = tail call fastcc i64 @abi.layout(ptr noundef %0, ptr noundef %1, ptr noundef nonnull %34, i64 noundef %35) #25
  br label %37
37:
  %38 = phi ptr [ %34, %33 ], [ null, %30 ]
  ret ptr %38
}
define internal fastcc zeroext i1 @abi.borrows(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2) unnamed_addr #15 {
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
define internal fastcc i64 @abi.layout(ptr noundef nonnull captures(none) initializes((24, 40)) %0, ptr noundef captures(address_is_null) %1, ptr noundef %2, i64 noundef %3) unnamed_addr #5 {
  %5 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 40), align 8
  %6 = tail call i32 @llvm.smax.i32(i32 %5, i32 -1)
  %7 = sext i32 %6 to i64
  %8 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 44), align 4
  %9 = tail call i32 @llvm.smax.i32(i32 %8, i32 -1)
  %10 = sext i32 %9 to i64
  %11 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 88), align 8
  %12 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %11, i64 -1)
  %13 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 80), align 8
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %15, label %23
15:
  %16 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 96), align 8
  %17 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %16, i64 -1)
  %18 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %3, i64 %17)
  %19 = extractvalue { i64, i1 } %18, 1
  %20 = extractvalue { i64, i1 } %18, 0
  %21 = tail call i64 @llvm.uadd.sat.i64(i64 %12, i64 %20)
  %22 = select i1 %19, i64 -1, i64 %21
  br label %23
23:
  %24 = phi i64 [ %12, %4 ], [ %22, %15 ]
  %25 = icmp eq ptr %2, null
  %26 = tail call noundef i64 @llvm.uadd.sat.i64(i64 %24, i64 63)
  %27 = and i64 %26, -64
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store ptr %2, ptr %28, align 8
  %29 = add nsw i64 %10, %7
  %30 = shl nsw i64 %29, 4
  %31 = getelementptr inbounds nuw i8, ptr %2, i64 %27
  %32 = select i1 %25, ptr null, ptr %31
  %33 = tail call noundef i64 @llvm.uadd.sat.i64(i64 %30, i64 63)
  %34 = and i64 %33, -64
  %35 = tail call noundef i64 @llvm.uadd.sat.i64(i64 %27, i64 %34)
  %36 = getelementptr inbounds nuw ptr, ptr %32, i64 %7
  %37 = select i1 %25, ptr null, ptr %36
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store ptr %32, ptr %38, align 8
  br i1 %25, label %45, label %39
39:
  %40 = shl nsw i64 %7, 4
  %41 = getelementptr inbounds nuw i8, ptr %31, i64 %40
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store ptr %41, ptr %42, align 8
  %43 = getelementptr inbounds nuw ptr, ptr %41, i64 %10
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store ptr %43, ptr %44, align 8
  br label %45
45:
  %46 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 56), align 8
  %47 = icmp eq ptr %1, null
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %49 = tail call i32 @llvm.smax.i32(i32 %5, i32 0)
  %50 = zext nneg i32 %49 to i64
  br label %51
51:
  %52 = phi i64 [ %111, %110 ], [ 0, %45 ]
  %53 = phi i64 [ %104, %110 ], [ %35, %45 ]
  %54 = icmp eq i64 %52, %50
  br i1 %54, label %55, label %63
55:
  %56 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 64), align 8
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %61 = tail call i32 @llvm.smax.i32(i32 %8, i32 0)
  %62 = zext nneg i32 %61 to i64
  br label %112
63:
  %64 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %46, i64 %52
  br i1 %47, label %77, label %65
65:
  %66 = load ptr, ptr %1, align 8
  %67 = getelementptr inbounds nuw i8, ptr %66, i64 48
  %68 = load ptr, ptr %67, align 8
  %69 = getelementptr inbounds nuw %struct.Feed, ptr %68, i64 %52
  %70 = getelementptr inbounds nuw i8, ptr %66, i64 56
  %71 = load ptr, ptr %70, align 8
  %72 = getelementptr inbounds nuw i8, ptr %69, i64 4
  %73 = load i32, ptr %72, align 4
  %74 = sext i32 %73 to i64
  %75 = getelementptr inbounds %struct.Source, ptr %71, i64 %74
  %76 = tail call fastcc zeroext i1 @abi.borrows(ptr noundef %64, ptr noundef %69, ptr noundef %75) #25
  br i1 %76, label %103, label %80
77:
  %78 = load i8, ptr %48, align 8
  %79 = icmp eq i8 %78, 0
  br i1 %79, label %103, label %80
80:
  %81 = getelementptr inbounds nuw i8, ptr %64, i64 24
  %82 = load i64, ptr %81, align 8
  %83 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %82, i64 -1)
  %84 = getelementptr inbounds nuw i8, ptr %64, i64 8
  %85 = load i32, ptr %84, align 8
  %86 = sext i32 %85 to i64
  %87 = getelementptr inbounds i8, ptr @abi.sizes, i64 %86
  %88 = load i8, ptr %87, align 1
  %89 = zext i8 %88 to i64
  %90 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %83, i64 %89)
  %91 = extractvalue { i64, i1 } %90, 1
  %92 = extractvalue { i64, i1 } %90, 0
  %93 = select i1 %91, i64 -1, i64 %92
  %94 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %3, i64 %93)
  %95 = extractvalue { i64, i1 } %94, 1
  %96 = extractvalue { i64, i1 } %94, 0
  %97 = getelementptr inbounds nuw i8, ptr %2, i64 %53
  %98 = select i1 %25, ptr null, ptr %97
  %99 = tail call i64 @llvm.uadd.sat.i64(i64 %96, i64 63)
  %100 = and i64 %99, -64
  %101 = select i1 %95, i64 -64, i64 %100
  %102 = tail call noundef i64 @llvm.uadd.sat.i64(i64 %53, i64 %101)
  br label %103
103:
  %104 = phi i64 [ %53, %77 ], [ %102, %80 ], [ %53, %65 ]
  %105 = phi ptr [ null, %77 ], [ %98, %80 ], [ null, %65 ]
  br i1 %25, label %110, label %106
106:
  %107 = getelementptr inbounds nuw ptr, ptr %36, i64 %52
  store ptr %105, ptr %107, align 8
  %108 = load ptr, ptr %38, align 8
  %109 = getelementptr inbounds nuw ptr, ptr %108, i64 %52
  store ptr %105, ptr %109, align 8
  br label %110
110:
  %111 = add nuw nsw i64 %52, 1
  br label %51
112:
  %113 = phi i64 [ 0, %55 ], [ %181, %180 ]
  %114 = phi i64 [ %53, %55 ], [ %173, %180 ]
  %115 = icmp eq i64 %113, %62
  br i1 %115, label %116, label %117
116:
  br i1 %47, label %243, label %182
117:
  %118 = load i32, ptr %57, align 4
  %119 = zext i32 %118 to i64
  %120 = icmp eq i64 %113, %119
  br i1 %120, label %172, label %121
121:
  %122 = load ptr, ptr %0, align 8
  %123 = icmp eq ptr %122, null
  %124 = getelementptr inbounds nuw i8, ptr %122, i64 16
  br i1 %123, label %148, label %125
125:
  %126 = getelementptr inbounds nuw i8, ptr %122, i64 8
  %127 = load i32, ptr %126, align 8
  %128 = tail call i32 @llvm.smax.i32(i32 %127, i32 0)
  %129 = zext nneg i32 %128 to i64
  br label %130
130:
  %131 = phi i64 [ %139, %133 ], [ 0, %125 ]
  %132 = icmp eq i64 %131, %129
  br i1 %132, label %148, label %133
133:
  %134 = load ptr, ptr %124, align 8
  %135 = getelementptr inbounds nuw i32, ptr %134, i64 %131
  %136 = load i32, ptr %135, align 4
  %137 = zext i32 %136 to i64
  %138 = icmp eq i64 %113, %137
  %139 = add nuw nsw i64 %131, 1
  br i1 %138, label %140, label %130
140:
  %141 = load i8, ptr %58, align 8
  %142 = trunc nuw i8 %141 to i1
  br i1 %142, label %143, label %172
143:
  %144 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %56, i64 %113
  %145 = getelementptr inbounds nuw i8, ptr %144, i64 8
  %146 = load i32, ptr %145, align 8
  %147 = icmp eq i32 %146, 11
  br i1 %147, label %148, label %172
148:
  %149 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %56, i64 %113
  %150 = getelementptr inbounds nuw i8, ptr %149, i64 24
  %151 = load i64, ptr %150, align 8
  %152 = tail call noundef range(i64 -1, -9223372036854775808) i64 @llvm.smax.i64(i64 %151, i64 -1)
  %153 = getelementptr inbounds nuw i8, ptr %149, i64 8
  %154 = load i32, ptr %153, align 8
  %155 = sext i32 %154 to i64
  %156 = getelementptr inbounds i8, ptr @abi.sizes, i64 %155
  %157 = load i8, ptr %156, align 1
  %158 = zext i8 %157 to i64
  %159 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %152, i64 %158)
  %160 = extractvalue { i64, i1 } %159, 1
  %161 = extractvalue { i64, i1 } %159, 0
  %162 = select i1 %160, i64 -1, i64 %161
  %163 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %3, i64 %162)
  %164 = extractvalue { i64, i1 } %163, 1
  %165 = extractvalue { i64, i1 } %163, 0
  %166 = getelementptr inbounds nuw i8, ptr %2, i64 %114
  %167 = select i1 %25, ptr null, ptr %166
  %168 = tail call i64 @llvm.uadd.sat.i64(i64 %165, i64 63)
  %169 = and i64 %168, -64
  %170 = select i1 %164, i64 -64, i64 %169
  %171 = tail call noundef i64 @llvm.uadd.sat.i64(i64 %114, i64 %170)
  br label %172
172:
  %173 = phi i64 [ %114, %143 ], [ %171, %148 ], [ %114, %117 ], [ %114, %140 ]
  %174 = phi ptr [ null, %143 ], [ %167, %148 ], [ null, %117 ], [ null, %140 ]
  br i1 %25, label %180, label %175
175:
  %176 = load ptr, ptr %59, align 8
  %177 = getelementptr inbounds nuw ptr, ptr %176, i64 %113
  store ptr %174, ptr %177, align 8
  %178 = load ptr, ptr %60, align 8
  %179 = getelementptr inbounds nuw ptr, ptr %178, i64 %113
  store ptr %174, ptr %179, align 8
  br label %180
180:
  %181 = add nuw nsw i64 %113, 1
  br label %112
182:
  %183 = load ptr, ptr %1, align 8
  %184 = getelementptr inbounds nuw i8, ptr %183, i64 40
  %185 = load i32, ptr %184, align 8
  %186 = tail call i32 @llvm.smax.i32(i32 %185, i32 -1)
  %187 = sext i32 %186 to i64
  %188 = getelementptr inbounds nuw i8, ptr %1, i64 80
  store ptr %37, ptr %188, align 8
  %189 = getelementptr inbounds nuw i8, ptr %2, i64 %114
  %190 = select i1 %25, ptr null, ptr %189
  %191 = tail call noundef i64 @llvm.uadd.sat.i64(i64 %3, i64 63)
  %192 = and i64 %191, -64
  %193 = tail call noundef i64 @llvm.uadd.sat.i64(i64 %114, i64 %192)
  %194 = getelementptr inbounds nuw i8, ptr %1, i64 88
  store ptr %190, ptr %194, align 8
  %195 = getelementptr inbounds nuw i8, ptr %2, i64 %193
  %196 = select i1 %25, ptr null, ptr %195
  %197 = getelementptr inbounds nuw i8, ptr %1, i64 72
  store ptr %196, ptr %197, align 8
  %198 = getelementptr inbounds nuw i8, ptr %183, i64 56
  br label %199
199:
  %200 = phi i64 [ 0, %182 ], [ %223, %216 ]
  %201 = phi i64 [ 0, %182 ], [ %224, %216 ]
  %202 = icmp eq i64 %201, %187
  br i1 %202, label %203, label %216
203:
  %204 = icmp slt i32 %185, 0
  %205 = shl nsw i64 %187, 6
  %206 = select i1 %204, i64 -64, i64 %205
  %207 = tail call noundef i64 @llvm.uadd.sat.i64(i64 %193, i64 %206)
  %208 = icmp ugt i64 %200, 576460752303423487
  %209 = shl i64 %200, 5
  %210 = tail call i64 @llvm.uadd.sat.i64(i64 %209, i64 63)
  %211 = and i64 %210, -64
  %212 = select i1 %208, i64 -64, i64 %211
  %213 = tail call noundef i64 @llvm.uadd.sat.i64(i64 %207, i64 %212)
  br i1 %25, label %243, label %214
214:
  %215 = getelementptr inbounds nuw i8, ptr %2, i64 %207
  br label %225
216:
  %217 = load ptr, ptr %198, align 8
  %218 = getelementptr inbounds nuw %struct.Source, ptr %217, i64 %201
  %219 = getelementptr inbounds nuw i8, ptr %218, i64 11
  %220 = load i8, ptr %219, align 1
  %221 = sext i8 %220 to i64
  %222 = add i64 %200, 1
  %223 = add i64 %222, %221
  %224 = add i64 %201, 1
  br label %199
225:
  %226 = phi ptr [ %241, %229 ], [ %215, %214 ]
  %227 = phi i64 [ %242, %229 ], [ 0, %214 ]
  %228 = icmp eq i64 %227, %187
  br i1 %228, label %243, label %229
229:
  %230 = load ptr, ptr %197, align 8
  %231 = getelementptr inbounds nuw %struct.Column, ptr %230, i64 %227
  %232 = getelementptr inbounds nuw i8, ptr %231, i64 48
  store ptr %226, ptr %232, align 8
  %233 = load ptr, ptr %1, align 8
  %234 = getelementptr inbounds nuw i8, ptr %233, i64 56
  %235 = load ptr, ptr %234, align 8
  %236 = getelementptr inbounds nuw %struct.Source, ptr %235, i64 %227
  %237 = getelementptr inbounds nuw i8, ptr %236, i64 11
  %238 = load i8, ptr %237, align 1
  %239 = sext i8 %238 to i64
  %240 = getelementptr %struct.Level, ptr %226, i64 %239
  %241 = getelementptr i8, ptr %240, i64 32
  %242 = add i64 %227, 1
  br label %225
243:
  %244 = phi i64 [ %114, %116 ], [ %213, %203 ], [ %213, %225 ]
  ret i64 %244
}
define internal fastcc ptr @abi.bitmap(ptr noundef readonly captures(none) %0) unnamed_addr #16 {
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
define internal fastcc signext i32 @abi.bad_batch(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(address_is_null) %2, ptr noundef readonly captures(none) %3) unnamed_addr #2 {
  %5 = alloca %struct.Text, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #26
  %6 = icmp eq ptr %2, null
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %8 = load ptr, ptr %7, align 8
  br i1 %6, label %9, label %11
9:
  %10 = tail call fastcc signext i32 @abi.fail(ptr noundef %8, i32 noundef signext 3, ptr noundef %3) #25
  br label %15
11:
  %12 = getelementptr inbounds nuw i8, ptr %1, i64 4
  %13 = load i32, ptr %12, align 4
  call fastcc void @abi.begin_column(ptr noundef %5, ptr noundef %8, i32 noundef signext 3, i32 noundef signext %13, ptr noundef nonnull %2) #25
  call fastcc void @abi.put(ptr noundef %5, ptr noundef %3) #25
  %14 = call fastcc signext i32 @abi.end(ptr noundef %5) #25
  br label %15
15:
  %16 = phi i32 [ %14, %11 ], [ %10, %9 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #26
  ret i32 %16
}
define internal fastcc ptr @abi.values(ptr noundef readonly captures(none) %0, i32 noundef signext range(i32 -128, 128) %1, ptr noundef nonnull writeonly captures(none) %2) unnamed_addr #17 {
  %4 = icmp eq i32 %1, 11
  br i1 %4, label %11, label %5
5:
  %6 = sext i32 %1 to i64
  %7 = getelementptr inbounds i8, ptr @abi.sizes, i64 %6
  %8 = load i8, ptr %7, align 1
  %9 = zext i8 %8 to i64
  %10 = add nsw i64 %9, -1
  br label %11
11:
  %12 = phi i64 [ %10, %5 ], [ 0, %3 ]
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %14 = load i64, ptr %13, align 8
  %15 = icmp eq i64 %14, 2
  br i1 %15, label %16, label %28
16:
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %18 = load ptr, ptr %17, align 8
  %19 = icmp eq ptr %18, null
  br i1 %19, label %28, label %20
20:
  %21 = getelementptr inbounds nuw i8, ptr %18, i64 8
  %22 = load ptr, ptr %21, align 8
  %23 = icmp eq ptr %22, null
  br i1 %23, label %28, label %24
24:
  %25 = ptrtoint ptr %22 to i64
  %26 = and i64 %12, %25
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %30, label %28
28:
  %29 = phi ptr [ @abi.str.125, %11 ], [ @abi.str.125, %20 ], [ @abi.str.125, %16 ], [ @abi.str.126, %24 ]
  store ptr %29, ptr %2, align 8
  br label %30
30:
  %31 = phi ptr [ null, %28 ], [ %22, %24 ]
  ret ptr %31
}
define internal fastcc void @abi.pack_bits(ptr noundef captures(none) %0, i64 noundef %1, ptr noundef readonly captures(none) %2, i64 noundef %3) unnamed_addr #18 {
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
define internal fastcc zeroext i1 @abi.suspicious(i32 noundef signext range(i32 -128, 128) %0, i32 noundef signext %1, i32 noundef signext range(i32 -128, 128) %2, ptr noundef readonly captures(none) %3, i64 noundef %4, i64 noundef %5) unnamed_addr #12 {
  %7 = and i32 %2, 2
  %8 = icmp eq i32 %7, 0
  %9 = and i32 %2, 4
  %10 = icmp eq i32 %9, 0
  %11 = and i32 %2, 6
  %12 = icmp eq i32 %11, 6
  br i1 %12, label %38, label %13
13:
  %14 = add i32 %1, -1
  %15 = icmp ult i32 %14, 2
  %16 = icmp eq i32 %1, 12
  %17 = or i1 %16, %15
  %18 = icmp ne i32 %0, 13
  %19 = and i1 %18, %17
  %20 = xor i1 %19, true
  %21 = or i1 %16, %20
  br i1 %21, label %38, label %22
22:
  switch i32 %0, label %37 [
    i32 1, label %23
    i32 2, label %29
    i32 12, label %38
  ]
23:
  %24 = select i1 %10, i32 2139095040, i32 2139095041
  %25 = getelementptr inbounds i32, ptr %3, i64 %4
  %26 = select i1 %8, i32 2147483647, i32 2139095040
  %27 = sub nsw i32 %26, %24
  %28 = tail call fastcc zeroext i1 @abi.any_u32(ptr noundef %25, i64 noundef %5, i32 noundef signext %24, i32 noundef signext %27) #28
  br label %38
29:
  %30 = icmp eq i32 %1, 1
  %31 = select i1 %30, i64 5183643170835005440, i64 9218868437227405312
  %32 = select i1 %10, i64 %31, i64 9218868437227405313
  %33 = getelementptr inbounds i64, ptr %3, i64 %4
  %34 = select i1 %8, i64 9223372036854775807, i64 9218868437227405312
  %35 = sub nsw i64 %34, %32
  %36 = tail call fastcc zeroext i1 @abi.any_u64(ptr noundef %33, i64 noundef %5, i64 noundef %32, i64 noundef %35) #28
  br label %38
37:
  br label %38
38:
  %39 = phi i1 [ false, %37 ], [ %19, %13 ], [ %28, %23 ], [ %36, %29 ], [ false, %6 ], [ true, %22 ]
  ret i1 %39
}
define internal fastcc i64 @abi.next_null(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2) unnamed_addr #19 {
  %4 = load ptr, ptr %0, align 8
  %5 = icmp eq ptr %4, @abi.str.3
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
define internal fastcc zeroext i1 @abi.any_u32(ptr noundef readonly captures(none) %0, i64 noundef %1, i32 noundef signext range(i32 2139095040, 2139095042) %2, i32 noundef signext range(i32 -1, 8388608) %3) unnamed_addr #20 {
  br label %5
5:
  %6 = phi i1 [ false, %4 ], [ %16, %10 ]
  %7 = phi i64 [ 0, %4 ], [ %17, %10 ]
  %8 = icmp eq i64 %7, %1
  br i1 %8, label %9, label %10
9:
  ret i1 %6
10:
  %11 = getelementptr inbounds nuw i32, ptr %0, i64 %7
  %12 = load i32, ptr %11, align 4
  %13 = and i32 %12, 2147483647
  %14 = sub nsw i32 %13, %2
  %15 = icmp ule i32 %14, %3
  %16 = or i1 %6, %15
  %17 = add i64 %7, 1
  br label %5
}
define internal fastcc zeroext i1 @abi.any_u64(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef range(i64 5183643170835005440, 9218868437227405314) %2, i64 noundef range(i64 -1, 4039728866019770368) %3) unnamed_addr #20 {
  br label %5
5:
  %6 = phi i1 [ false, %4 ], [ %16, %10 ]
  %7 = phi i64 [ 0, %4 ], [ %17, %10 ]
  %8 = icmp eq i64 %7, %1
  br i1 %8, label %9, label %10
9:
  ret i1 %6
10:
  %11 = getelementptr inbounds nuw i64, ptr %0, i64 %7
  %12 = load i64, ptr %11, align 8
  %13 = and i64 %12, 9223372036854775807
  %14 = sub nsw i64 %13, %2
  %15 = icmp ule i64 %14, %3
  %16 = or i1 %6, %15
  %17 = add i64 %7, 1
  br label %5
}
define internal fastcc void @abi.gather(i32 noundef signext %0, i32 noundef signext %1, ptr noundef readonly captures(none) %2, i64 noundef %3, ptr noundef writeonly captures(none) %4, i64 noundef %5, i64 noundef %6) unnamed_addr #6 {
  switch i32 %1, label %10 [
    i32 1, label %8
    i32 2, label %9
  ]
8:
  tail call fastcc void @abi.gather_f32(i32 noundef signext %0, ptr noundef %2, i64 noundef %3, ptr noundef %4, i64 noundef %5, i64 noundef %6) #28
  br label %11
9:
  tail call fastcc void @abi.gather_f64(i32 noundef signext %0, ptr noundef %2, i64 noundef %3, ptr noundef %4, i64 noundef %5, i64 noundef %6) #28
  br label %11
10:
  tail call fastcc void @abi.gather_other(i32 noundef signext %0, i32 noundef signext %1, ptr noundef %2, i64 noundef %3, ptr noundef %4, i64 noundef %5, i64 noundef %6) #28
  br label %11
11:
  ret void
}
define internal fastcc void @abi.check_values(ptr noundef nonnull readonly captures(none) %0) unnamed_addr #3 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %3 = load i64, ptr %2, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 24
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
  %18 = phi i64 [ %85, %84 ], [ 0, %10 ]
  %19 = load i64, ptr %5, align 8
  %20 = icmp slt i64 %18, %19
  br i1 %20, label %24, label %21
21:
  %22 = add nsw i64 %12, 1
  %23 = load i64, ptr %2, align 8
  br label %10
24:
  %25 = load ptr, ptr %6, align 8
  %26 = getelementptr inbounds nuw i8, ptr %25, i64 8
  %27 = load i32, ptr %26, align 8
  %28 = load ptr, ptr %7, align 8
  %29 = load i64, ptr %2, align 8
  %30 = sub nsw i64 %12, %29
  %31 = getelementptr inbounds nuw i8, ptr %25, i64 24
  %32 = load i64, ptr %31, align 8
  %33 = mul i64 %32, %30
  %34 = add i64 %33, %18
  switch i32 %27, label %84 [
    i32 1, label %35
    i32 2, label %42
    i32 12, label %49
  ]
35:
  %36 = getelementptr inbounds nuw i32, ptr %28, i64 %34
  %37 = load i32, ptr %36, align 4
  %38 = and i32 %37, 2147483647
  %39 = icmp samesign ult i32 %38, 2139095040
  %40 = icmp eq i32 %38, 2139095040
  %41 = select i1 %40, i32 2, i32 1
  br i1 %39, label %84, label %56
42:
  %43 = getelementptr inbounds nuw i64, ptr %28, i64 %34
  %44 = load i64, ptr %43, align 8
  %45 = and i64 %44, 9223372036854775807
  %46 = icmp samesign ult i64 %45, 9218868437227405312
  %47 = icmp eq i64 %45, 9218868437227405312
  %48 = select i1 %47, i32 2, i32 1
  br i1 %46, label %84, label %56
49:
  %50 = getelementptr inbounds nuw i16, ptr %28, i64 %34
  %51 = load i16, ptr %50, align 2
  %52 = and i16 %51, 32767
  %53 = icmp samesign ult i16 %52, 31744
  %54 = icmp eq i16 %52, 31744
  %55 = select i1 %54, i32 2, i32 1
  br i1 %53, label %84, label %56
56:
  %57 = phi i32 [ %41, %35 ], [ %48, %42 ], [ %55, %49 ]
  %58 = load ptr, ptr %8, align 8
  %59 = getelementptr inbounds nuw i8, ptr %58, i64 10
  %60 = load i8, ptr %59, align 2
  %61 = zext i8 %60 to i32
  %62 = icmp eq i32 %57, 1
  %63 = select i1 %62, i32 2, i32 4
  %64 = and i32 %63, %61
  %65 = icmp eq i32 %64, 0
  br i1 %65, label %66, label %84
66:
  %67 = load ptr, ptr %0, align 8
  %68 = load ptr, ptr %9, align 8
  %69 = tail call fastcc zeroext i1 @abi.is_null(ptr noundef %67, ptr noundef %68, i64 noundef %12, i64 noundef %18) #25
  br i1 %69, label %84, label %70
70:
  %71 = getelementptr inbounds nuw i8, ptr %68, i64 16
  %72 = load ptr, ptr %71, align 8
  %73 = icmp ne ptr %72, null
  %74 = and i1 %62, %73
  br i1 %74, label %75, label %78
75:
  %76 = and i8 %60, 1
  %77 = icmp eq i8 %76, 0
  br i1 %77, label %79, label %84
78:
  br i1 %62, label %79, label %80
79:
  tail call fastcc void @abi.refuse(ptr noundef %0, i64 noundef %12, i64 noundef %18, i64 noundef 1, ptr noundef nonnull @abi.str.133, ptr noundef nonnull @abi.str.3) #25
  br label %84
80:
  %81 = zext nneg i32 %27 to i64
  %82 = getelementptr inbounds nuw ptr, ptr @abi.type_names, i64 %81
  %83 = load ptr, ptr %82, align 8
  tail call fastcc void @abi.refuse(ptr noundef %0, i64 noundef %12, i64 noundef %18, i64 noundef 1, ptr noundef nonnull @abi.str.134, ptr noundef %83) #25
  br label %84
84:
  %85 = add nuw nsw i64 %18, 1
  br label %17
}
define internal fastcc void @abi.put_nulls(ptr noundef nonnull readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) unnamed_addr #0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %5 = load ptr, ptr %4, align 8
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %7 = load i32, ptr %6, align 8
  %8 = icmp eq i64 %2, 1
  br i1 %8, label %9, label %46
9:
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 10
  %13 = load i8, ptr %12, align 2
  %14 = and i8 %13, 1
  %15 = icmp ne i8 %14, 0
  %16 = icmp slt i32 %7, 3
  %17 = select i1 %15, i1 %16, i1 false
  br i1 %17, label %18, label %46
18:
  %19 = load ptr, ptr %1, align 8
  %20 = icmp eq ptr %19, @abi.str.3
  br i1 %20, label %46, label %21
21:
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %23 = load i8, ptr %22, align 8
  %24 = trunc nuw i8 %23 to i1
  br i1 %24, label %28, label %25
25:
  %26 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %27 = load i64, ptr %26, align 8
  br label %28
28:
  %29 = phi i64 [ %27, %25 ], [ 1, %21 ]
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %31 = load i64, ptr %30, align 8
  %32 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %33 = load i64, ptr %32, align 8
  %34 = mul nsw i64 %33, %31
  %35 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %36 = load i64, ptr %35, align 8
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %38 = load i64, ptr %37, align 8
  %39 = mul nsw i64 %38, %33
  %40 = add nsw i64 %39, %36
  %41 = icmp eq i32 %7, 1
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %43 = load ptr, ptr %42, align 8
  br i1 %41, label %44, label %45
44:
  tail call fastcc void @abi.nulls_f32(ptr noundef %19, i64 noundef %40, ptr noundef %43, i64 noundef %29, i64 noundef %34) #28
  br label %73
45:
  tail call fastcc void @abi.nulls_f64(ptr noundef %19, i64 noundef %40, ptr noundef %43, i64 noundef %29, i64 noundef %34) #28
  br label %73
46:
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %48 = load i64, ptr %47, align 8
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %50 = load i64, ptr %49, align 8
  %51 = add nsw i64 %50, %48
  %52 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %53 = load i64, ptr %52, align 8
  %54 = mul nsw i64 %51, %53
  %55 = mul nsw i64 %53, %48
  br label %56
56:
  %57 = phi i64 [ %48, %46 ], [ %64, %68 ]
  %58 = phi i64 [ %55, %46 ], [ %72, %68 ]
  %59 = tail call fastcc i64 @abi.next_null(ptr noundef nonnull %1, i64 noundef %58, i64 noundef %54) #28
  %60 = icmp slt i64 %59, %54
  br i1 %60, label %61, label %73
61:
  %62 = load i64, ptr %52, align 8
  br label %63
63:
  %64 = phi i64 [ %65, %63 ], [ %57, %61 ]
  %65 = add nsw i64 %64, 1
  %66 = mul nsw i64 %65, %62
  %67 = icmp slt i64 %59, %66
  br i1 %67, label %68, label %63
68:
  %69 = mul nsw i64 %62, %64
  %70 = sub nsw i64 %59, %69
  %71 = mul nsw i64 %70, %2
  tail call fastcc void @abi.put_null(ptr noundef %0, i64 noundef %64, i64 noundef %71, i64 noundef %2) #25
  %72 = add nsw i64 %59, 1
  br label %56
73:
  ret void
}
define internal fastcc void @abi.read_value(i32 noundef signext %0, ptr noundef readonly captures(none) %1, i64 noundef %2, ptr noundef nonnull writeonly captures(none) initializes((0, 18)) %3) unnamed_addr #21 {
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
  switch i32 %0, label %61 [
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
    i32 13, label %64
  ]
15:
  %16 = getelementptr inbounds float, ptr %1, i64 %2
  %17 = load float, ptr %16, align 4
  %18 = fpext float %17 to double
  store double %18, ptr %3, align 8
  br label %64
19:
  %20 = getelementptr inbounds double, ptr %1, i64 %2
  %21 = load double, ptr %20, align 8
  store double %21, ptr %3, align 8
  br label %64
22:
  %23 = getelementptr inbounds i16, ptr %1, i64 %2
  %24 = load i16, ptr %23, align 2
  %25 = zext i16 %24 to i32
  %26 = tail call fastcc double @abi.f64_of_half(i32 noundef signext %25) #25
  store double %26, ptr %3, align 8
  br label %64
27:
  %28 = getelementptr inbounds i8, ptr %1, i64 %2
  %29 = load i8, ptr %28, align 1
  %30 = sext i8 %29 to i64
  store i64 %30, ptr %14, align 8
  br label %64
31:
  %32 = getelementptr inbounds i16, ptr %1, i64 %2
  %33 = load i16, ptr %32, align 2
  %34 = sext i16 %33 to i64
  store i64 %34, ptr %14, align 8
  br label %64
35:
  %36 = getelementptr inbounds i32, ptr %1, i64 %2
  %37 = load i32, ptr %36, align 4
  %38 = sext i32 %37 to i64
  store i64 %38, ptr %14, align 8
  br label %64
39:
  %40 = getelementptr inbounds i8, ptr %1, i64 %2
  %41 = load i8, ptr %40, align 1
  %42 = zext i8 %41 to i64
  store i64 %42, ptr %14, align 8
  br label %64
43:
  %44 = getelementptr inbounds i16, ptr %1, i64 %2
  %45 = load i16, ptr %44, align 2
  %46 = zext i16 %45 to i64
  store i64 %46, ptr %14, align 8
  br label %64
47:
  %48 = getelementptr inbounds i32, ptr %1, i64 %2
  %49 = load i32, ptr %48, align 4
  %50 = zext i32 %49 to i64
  store i64 %50, ptr %14, align 8
  br label %64
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
  br label %64
61:
  %62 = getelementptr inbounds i64, ptr %1, i64 %2
  %63 = load i64, ptr %62, align 8
  store i64 %63, ptr %14, align 8
  br label %64
64:
  ret void
}
define internal fastcc noundef zeroext i1 @abi.is_null(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, i64 noundef %3) unnamed_addr #13 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %6 = load ptr, ptr %5, align 8
  %7 = icmp eq ptr %6, null
  br i1 %7, label %10, label %8
8:
  %9 = tail call fastcc zeroext i1 @abi.null_bit(ptr noundef nonnull %5, i64 noundef %2) #25
  br i1 %9, label %37, label %10
10:
  %11 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %12 = load i32, ptr %11, align 8
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 48
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
  %30 = tail call fastcc i64 @abi.quotient(i64 noundef %3, i64 noundef %27) #25
  br label %31
31:
  %32 = phi i64 [ 0, %19 ], [ %30, %29 ], [ %3, %25 ]
  %33 = mul nsw i64 %23, %2
  %34 = add nsw i64 %32, %33
  %35 = tail call fastcc zeroext i1 @abi.null_bit(ptr noundef nonnull %21, i64 noundef %34) #25
  %36 = add nuw nsw i64 %17, 1
  br i1 %35, label %37, label %16
37:
  %38 = phi i1 [ true, %8 ], [ %18, %16 ], [ %18, %31 ]
  ret i1 %38
}
define internal fastcc void @abi.put_null(ptr noundef nonnull readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) unnamed_addr #0 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %6 = load ptr, ptr %5, align 8
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 10
  %8 = load i8, ptr %7, align 2
  %9 = and i8 %8, 1
  %10 = icmp eq i8 %9, 0
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %12 = load ptr, ptr %11, align 8
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 8
  %14 = load i32, ptr %13, align 8
  br i1 %10, label %25, label %15
15:
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %19 = load i64, ptr %18, align 8
  %20 = sub nsw i64 %1, %19
  %21 = getelementptr inbounds nuw i8, ptr %12, i64 24
  %22 = load i64, ptr %21, align 8
  %23 = mul i64 %22, %20
  %24 = add i64 %23, %2
  tail call fastcc void @abi.fill_missing(i32 noundef signext %14, ptr noundef %17, i64 noundef %24, i64 noundef %3, i32 noundef signext 0) #25
  br label %31
25:
  %26 = add i32 %14, -1
  %27 = icmp ult i32 %26, 2
  %28 = icmp eq i32 %14, 12
  %29 = or i1 %28, %27
  %30 = select i1 %29, ptr @abi.str.129, ptr @abi.str.130
  tail call fastcc void @abi.refuse(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef nonnull @abi.str.128, ptr noundef nonnull %30) #25
  br label %31
31:
  ret void
}
define internal fastcc void @abi.write_value(i32 noundef signext %0, ptr noundef writeonly captures(none) %1, i64 noundef %2, ptr noundef nonnull readonly captures(none) %3) unnamed_addr #21 {
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
  %26 = tail call fastcc double @abi.f64_of(ptr noundef %3) #25
  %27 = getelementptr inbounds nuw double, ptr %1, i64 %2
  store double %26, ptr %27, align 8
  br label %95
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
  %78 = and i64 %69, 4368
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
  %86 = and i64 %69, 546
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
define internal fastcc double @abi.f64_of_half(i32 noundef signext range(i32 0, 65536) %0) unnamed_addr #4 {
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
  %22 = getelementptr inbounds nuw i8, ptr %10, i64 24
  %23 = load i64, ptr %22, align 8
  %24 = mul i64 %23, %21
  %25 = add i64 %24, %2
  %26 = mul i64 %25, %16
  %27 = getelementptr inbounds nuw i8, ptr %18, i64 %26
  %28 = mul i64 %3, %16
  tail call fastcc void @abi.clear(ptr noundef %27, i64 noundef %28) #25
  %29 = load ptr, ptr %8, align 8
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 28
  %31 = load i32, ptr %30, align 4
  %32 = icmp eq i32 %31, 1
  br i1 %32, label %33, label %40
33:
  %34 = getelementptr inbounds nuw i8, ptr %8, i64 88
  %35 = load ptr, ptr %34, align 8
  %36 = load i64, ptr %19, align 8
  %37 = sub nsw i64 %1, %36
  %38 = getelementptr inbounds i8, ptr %35, i64 %37
  store i8 1, ptr %38, align 1
  %39 = getelementptr inbounds nuw i8, ptr %8, i64 96
  store i8 1, ptr %39, align 8
  br label %71
40:
  %41 = getelementptr inbounds nuw i8, ptr %8, i64 104
  %42 = load i64, ptr %41, align 8
  %43 = icmp slt i64 %1, %42
  br i1 %43, label %44, label %71
44:
  store i64 %1, ptr %41, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #26
  %45 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %46 = load ptr, ptr %45, align 8
  %47 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %48 = load i64, ptr %47, align 8
  %49 = add nsw i64 %48, %1
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %51 = load ptr, ptr %50, align 8
  %52 = getelementptr inbounds nuw i8, ptr %51, i64 4
  %53 = load i32, ptr %52, align 4
  call fastcc void @abi.begin(ptr noundef %7, ptr noundef %46, i32 noundef signext 3, i64 noundef %49, i32 noundef signext %53) #25
  call fastcc void @abi.put(ptr noundef %7, ptr noundef nonnull @abi.str.95) #25
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %55 = load ptr, ptr %54, align 8
  call fastcc void @abi.put_name(ptr noundef %7, ptr noundef %55) #25
  call fastcc void @abi.put(ptr noundef %7, ptr noundef nonnull @abi.str.131) #25
  %56 = load i64, ptr %47, align 8
  %57 = add nsw i64 %56, %1
  call fastcc void @abi.put_int(ptr noundef %7, i64 noundef %57) #25
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
  call fastcc void @abi.put(ptr noundef %7, ptr noundef nonnull @abi.str.132) #25
  call fastcc void @abi.put_int(ptr noundef %7, i64 noundef %2) #25
  br label %69
69:
  call fastcc void @abi.put(ptr noundef %7, ptr noundef nonnull @abi.str.96) #25
  call fastcc void @abi.put(ptr noundef %7, ptr noundef %4) #25
  call fastcc void @abi.put(ptr noundef %7, ptr noundef %5) #25
  %70 = call fastcc signext i32 @abi.end(ptr noundef %7) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #26
  br label %71
71:
  ret void
}
define internal fastcc double @abi.f64_of(ptr noundef nonnull readonly captures(none) %0) unnamed_addr #15 {
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
define internal fastcc void @abi.gather_f32(i32 noundef signext %0, ptr noundef readonly captures(none) %1, i64 noundef %2, ptr noalias noundef writeonly captures(none) %3, i64 noundef %4, i64 noundef %5) unnamed_addr #18 {
  switch i32 %0, label %158 [
    i32 1, label %7
    i32 2, label %18
    i32 3, label %30
    i32 4, label %42
    i32 5, label %54
    i32 6, label %66
    i32 7, label %78
    i32 8, label %90
    i32 9, label %102
    i32 10, label %114
    i32 12, label %126
    i32 11, label %140
  ]
7:
  %8 = getelementptr inbounds float, ptr %1, i64 %2
  br label %9
9:
  %10 = phi i64 [ 0, %7 ], [ %17, %12 ]
  %11 = icmp eq i64 %10, %5
  br i1 %11, label %165, label %12
12:
  %13 = getelementptr inbounds nuw float, ptr %8, i64 %10
  %14 = load float, ptr %13, align 4
  %15 = mul i64 %10, %4
  %16 = getelementptr inbounds nuw float, ptr %3, i64 %15
  store float %14, ptr %16, align 4
  %17 = add i64 %10, 1
  br label %9
18:
  %19 = getelementptr inbounds double, ptr %1, i64 %2
  br label %20
20:
  %21 = phi i64 [ 0, %18 ], [ %29, %23 ]
  %22 = icmp eq i64 %21, %5
  br i1 %22, label %165, label %23
23:
  %24 = getelementptr inbounds nuw double, ptr %19, i64 %21
  %25 = load double, ptr %24, align 8
  %26 = fptrunc double %25 to float
  %27 = mul i64 %21, %4
  %28 = getelementptr inbounds nuw float, ptr %3, i64 %27
  store float %26, ptr %28, align 4
  %29 = add i64 %21, 1
  br label %20
30:
  %31 = getelementptr inbounds i8, ptr %1, i64 %2
  br label %32
32:
  %33 = phi i64 [ 0, %30 ], [ %41, %35 ]
  %34 = icmp eq i64 %33, %5
  br i1 %34, label %165, label %35
35:
  %36 = getelementptr inbounds nuw i8, ptr %31, i64 %33
  %37 = load i8, ptr %36, align 1
  %38 = sitofp i8 %37 to float
  %39 = mul i64 %33, %4
  %40 = getelementptr inbounds nuw float, ptr %3, i64 %39
  store float %38, ptr %40, align 4
  %41 = add i64 %33, 1
  br label %32
42:
  %43 = getelementptr inbounds i16, ptr %1, i64 %2
  br label %44
44:
  %45 = phi i64 [ 0, %42 ], [ %53, %47 ]
  %46 = icmp eq i64 %45, %5
  br i1 %46, label %165, label %47
47:
  %48 = getelementptr inbounds nuw i16, ptr %43, i64 %45
  %49 = load i16, ptr %48, align 2
  %50 = sitofp i16 %49 to float
  %51 = mul i64 %45, %4
  %52 = getelementptr inbounds nuw float, ptr %3, i64 %51
  store float %50, ptr %52, align 4
  %53 = add i64 %45, 1
  br label %44
54:
  %55 = getelementptr inbounds i32, ptr %1, i64 %2
  br label %56
56:
  %57 = phi i64 [ 0, %54 ], [ %65, %59 ]
  %58 = icmp eq i64 %57, %5
  br i1 %58, label %165, label %59
59:
  %60 = getelementptr inbounds nuw i32, ptr %55, i64 %57
  %61 = load i32, ptr %60, align 4
  %62 = sitofp i32 %61 to float
  %63 = mul i64 %57, %4
  %64 = getelementptr inbounds nuw float, ptr %3, i64 %63
  store float %62, ptr %64, align 4
  %65 = add i64 %57, 1
  br label %56
66:
  %67 = getelementptr inbounds i64, ptr %1, i64 %2
  br label %68
68:
  %69 = phi i64 [ 0, %66 ], [ %77, %71 ]
  %70 = icmp eq i64 %69, %5
  br i1 %70, label %165, label %71
71:
  %72 = getelementptr inbounds nuw i64, ptr %67, i64 %69
  %73 = load i64, ptr %72, align 8
  %74 = sitofp i64 %73 to float
  %75 = mul i64 %69, %4
  %76 = getelementptr inbounds nuw float, ptr %3, i64 %75
  store float %74, ptr %76, align 4
  %77 = add i64 %69, 1
  br label %68
78:
  %79 = getelementptr inbounds i8, ptr %1, i64 %2
  br label %80
80:
  %81 = phi i64 [ 0, %78 ], [ %89, %83 ]
  %82 = icmp eq i64 %81, %5
  br i1 %82, label %165, label %83
83:
  %84 = getelementptr inbounds nuw i8, ptr %79, i64 %81
  %85 = load i8, ptr %84, align 1
  %86 = uitofp i8 %85 to float
  %87 = mul i64 %81, %4
  %88 = getelementptr inbounds nuw float, ptr %3, i64 %87
  store float %86, ptr %88, align 4
  %89 = add i64 %81, 1
  br label %80
90:
  %91 = getelementptr inbounds i16, ptr %1, i64 %2
  br label %92
92:
  %93 = phi i64 [ 0, %90 ], [ %101, %95 ]
  %94 = icmp eq i64 %93, %5
  br i1 %94, label %165, label %95
95:
  %96 = getelementptr inbounds nuw i16, ptr %91, i64 %93
  %97 = load i16, ptr %96, align 2
  %98 = uitofp i16 %97 to float
  %99 = mul i64 %93, %4
  %100 = getelementptr inbounds nuw float, ptr %3, i64 %99
  store float %98, ptr %100, align 4
  %101 = add i64 %93, 1
  br label %92
102:
  %103 = getelementptr inbounds i32, ptr %1, i64 %2
  br label %104
104:
  %105 = phi i64 [ 0, %102 ], [ %113, %107 ]
  %106 = icmp eq i64 %105, %5
  br i1 %106, label %165, label %107
107:
  %108 = getelementptr inbounds nuw i32, ptr %103, i64 %105
  %109 = load i32, ptr %108, align 4
  %110 = uitofp i32 %109 to float
  %111 = mul i64 %105, %4
  %112 = getelementptr inbounds nuw float, ptr %3, i64 %111
  store float %110, ptr %112, align 4
  %113 = add i64 %105, 1
  br label %104
114:
  %115 = getelementptr inbounds i64, ptr %1, i64 %2
  br label %116
116:
  %117 = phi i64 [ 0, %114 ], [ %125, %119 ]
  %118 = icmp eq i64 %117, %5
  br i1 %118, label %165, label %119
119:
  %120 = getelementptr inbounds nuw i64, ptr %115, i64 %117
  %121 = load i64, ptr %120, align 8
  %122 = uitofp i64 %121 to float
  %123 = mul i64 %117, %4
  %124 = getelementptr inbounds nuw float, ptr %3, i64 %123
  store float %122, ptr %124, align 4
  %125 = add i64 %117, 1
  br label %116
126:
  %127 = getelementptr inbounds i16, ptr %1, i64 %2
  br label %128
128:
  %129 = phi i64 [ 0, %126 ], [ %139, %131 ]
  %130 = icmp eq i64 %129, %5
  br i1 %130, label %165, label %131
131:
  %132 = getelementptr inbounds nuw i16, ptr %127, i64 %129
  %133 = load i16, ptr %132, align 2
  %134 = zext i16 %133 to i32
  %135 = tail call fastcc double @abi.f64_of_half(i32 noundef signext %134) #25
  %136 = fptrunc double %135 to float
  %137 = mul i64 %129, %4
  %138 = getelementptr inbounds nuw float, ptr %3, i64 %137
  store float %136, ptr %138, align 4
  %139 = add i64 %129, 1
  br label %128
140:
  %141 = phi i64 [ %157, %143 ], [ 0, %6 ]
  %142 = icmp eq i64 %141, %5
  br i1 %142, label %165, label %143
143:
  %144 = add nsw i64 %141, %2
  %145 = ashr i64 %144, 3
  %146 = getelementptr inbounds i8, ptr %1, i64 %145
  %147 = load i8, ptr %146, align 1
  %148 = zext i8 %147 to i32
  %149 = trunc i64 %144 to i32
  %150 = and i32 %149, 7
  %151 = shl nuw nsw i32 1, %150
  %152 = and i32 %151, %148
  %153 = icmp ne i32 %152, 0
  %154 = uitofp i1 %153 to float
  %155 = mul i64 %141, %4
  %156 = getelementptr inbounds nuw float, ptr %3, i64 %155
  store float %154, ptr %156, align 4
  %157 = add i64 %141, 1
  br label %140
158:
  %159 = phi i64 [ %164, %161 ], [ 0, %6 ]
  %160 = icmp eq i64 %159, %5
  br i1 %160, label %165, label %161
161:
  %162 = mul i64 %159, %4
  %163 = getelementptr inbounds nuw float, ptr %3, i64 %162
  store float 0.000000e+00, ptr %163, align 4
  %164 = add i64 %159, 1
  br label %158
165:
  ret void
}
define internal fastcc void @abi.gather_f64(i32 noundef signext %0, ptr noundef readonly captures(none) %1, i64 noundef %2, ptr noalias noundef writeonly captures(none) %3, i64 noundef %4, i64 noundef %5) unnamed_addr #18 {
  switch i32 %0, label %157 [
    i32 1, label %7
    i32 2, label %19
    i32 3, label %30
    i32 4, label %42
    i32 5, label %54
    i32 6, label %66
    i32 7, label %78
    i32 8, label %90
    i32 9, label %102
    i32 10, label %114
    i32 12, label %126
    i32 11, label %139
  ]
7:
  %8 = getelementptr inbounds float, ptr %1, i64 %2
  br label %9
9:
  %10 = phi i64 [ 0, %7 ], [ %18, %12 ]
  %11 = icmp eq i64 %10, %5
  br i1 %11, label %164, label %12
12:
  %13 = getelementptr inbounds nuw float, ptr %8, i64 %10
  %14 = load float, ptr %13, align 4
  %15 = fpext float %14 to double
  %16 = mul i64 %10, %4
  %17 = getelementptr inbounds nuw double, ptr %3, i64 %16
  store double %15, ptr %17, align 8
  %18 = add i64 %10, 1
  br label %9
19:
  %20 = getelementptr inbounds double, ptr %1, i64 %2
  br label %21
21:
  %22 = phi i64 [ 0, %19 ], [ %29, %24 ]
  %23 = icmp eq i64 %22, %5
  br i1 %23, label %164, label %24
24:
  %25 = getelementptr inbounds nuw double, ptr %20, i64 %22
  %26 = load double, ptr %25, align 8
  %27 = mul i64 %22, %4
  %28 = getelementptr inbounds nuw double, ptr %3, i64 %27
  store double %26, ptr %28, align 8
  %29 = add i64 %22, 1
  br label %21
30:
  %31 = getelementptr inbounds i8, ptr %1, i64 %2
  br label %32
32:
  %33 = phi i64 [ 0, %30 ], [ %41, %35 ]
  %34 = icmp eq i64 %33, %5
  br i1 %34, label %164, label %35
35:
  %36 = getelementptr inbounds nuw i8, ptr %31, i64 %33
  %37 = load i8, ptr %36, align 1
  %38 = sitofp i8 %37 to double
  %39 = mul i64 %33, %4
  %40 = getelementptr inbounds nuw double, ptr %3, i64 %39
  store double %38, ptr %40, align 8
  %41 = add i64 %33, 1
  br label %32
42:
  %43 = getelementptr inbounds i16, ptr %1, i64 %2
  br label %44
44:
  %45 = phi i64 [ 0, %42 ], [ %53, %47 ]
  %46 = icmp eq i64 %45, %5
  br i1 %46, label %164, label %47
47:
  %48 = getelementptr inbounds nuw i16, ptr %43, i64 %45
  %49 = load i16, ptr %48, align 2
  %50 = sitofp i16 %49 to double
  %51 = mul i64 %45, %4
  %52 = getelementptr inbounds nuw double, ptr %3, i64 %51
  store double %50, ptr %52, align 8
  %53 = add i64 %45, 1
  br label %44
54:
  %55 = getelementptr inbounds i32, ptr %1, i64 %2
  br label %56
56:
  %57 = phi i64 [ 0, %54 ], [ %65, %59 ]
  %58 = icmp eq i64 %57, %5
  br i1 %58, label %164, label %59
59:
  %60 = getelementptr inbounds nuw i32, ptr %55, i64 %57
  %61 = load i32, ptr %60, align 4
  %62 = sitofp i32 %61 to double
  %63 = mul i64 %57, %4
  %64 = getelementptr inbounds nuw double, ptr %3, i64 %63
  store double %62, ptr %64, align 8
  %65 = add i64 %57, 1
  br label %56
66:
  %67 = getelementptr inbounds i64, ptr %1, i64 %2
  br label %68
68:
  %69 = phi i64 [ 0, %66 ], [ %77, %71 ]
  %70 = icmp eq i64 %69, %5
  br i1 %70, label %164, label %71
71:
  %72 = getelementptr inbounds nuw i64, ptr %67, i64 %69
  %73 = load i64, ptr %72, align 8
  %74 = sitofp i64 %73 to double
  %75 = mul i64 %69, %4
  %76 = getelementptr inbounds nuw double, ptr %3, i64 %75
  store double %74, ptr %76, align 8
  %77 = add i64 %69, 1
  br label %68
78:
  %79 = getelementptr inbounds i8, ptr %1, i64 %2
  br label %80
80:
  %81 = phi i64 [ 0, %78 ], [ %89, %83 ]
  %82 = icmp eq i64 %81, %5
  br i1 %82, label %164, label %83
83:
  %84 = getelementptr inbounds nuw i8, ptr %79, i64 %81
  %85 = load i8, ptr %84, align 1
  %86 = uitofp i8 %85 to double
  %87 = mul i64 %81, %4
  %88 = getelementptr inbounds nuw double, ptr %3, i64 %87
  store double %86, ptr %88, align 8
  %89 = add i64 %81, 1
  br label %80
90:
  %91 = getelementptr inbounds i16, ptr %1, i64 %2
  br label %92
92:
  %93 = phi i64 [ 0, %90 ], [ %101, %95 ]
  %94 = icmp eq i64 %93, %5
  br i1 %94, label %164, label %95
95:
  %96 = getelementptr inbounds nuw i16, ptr %91, i64 %93
  %97 = load i16, ptr %96, align 2
  %98 = uitofp i16 %97 to double
  %99 = mul i64 %93, %4
  %100 = getelementptr inbounds nuw double, ptr %3, i64 %99
  store double %98, ptr %100, align 8
  %101 = add i64 %93, 1
  br label %92
102:
  %103 = getelementptr inbounds i32, ptr %1, i64 %2
  br label %104
104:
  %105 = phi i64 [ 0, %102 ], [ %113, %107 ]
  %106 = icmp eq i64 %105, %5
  br i1 %106, label %164, label %107
107:
  %108 = getelementptr inbounds nuw i32, ptr %103, i64 %105
  %109 = load i32, ptr %108, align 4
  %110 = uitofp i32 %109 to double
  %111 = mul i64 %105, %4
  %112 = getelementptr inbounds nuw double, ptr %3, i64 %111
  store double %110, ptr %112, align 8
  %113 = add i64 %105, 1
  br label %104
114:
  %115 = getelementptr inbounds i64, ptr %1, i64 %2
  br label %116
116:
  %117 = phi i64 [ 0, %114 ], [ %125, %119 ]
  %118 = icmp eq i64 %117, %5
  br i1 %118, label %164, label %119
119:
  %120 = getelementptr inbounds nuw i64, ptr %115, i64 %117
  %121 = load i64, ptr %120, align 8
  %122 = uitofp i64 %121 to double
  %123 = mul i64 %117, %4
  %124 = getelementptr inbounds nuw double, ptr %3, i64 %123
  store double %122, ptr %124, align 8
  %125 = add i64 %117, 1
  br label %116
126:
  %127 = getelementptr inbounds i16, ptr %1, i64 %2
  br label %128
128:
  %129 = phi i64 [ 0, %126 ], [ %138, %131 ]
  %130 = icmp eq i64 %129, %5
  br i1 %130, label %164, label %131
131:
  %132 = getelementptr inbounds nuw i16, ptr %127, i64 %129
  %133 = load i16, ptr %132, align 2
  %134 = zext i16 %133 to i32
  %135 = tail call fastcc double @abi.f64_of_half(i32 noundef signext %134) #25
  %136 = mul i64 %129, %4
  %137 = getelementptr inbounds nuw double, ptr %3, i64 %136
  store double %135, ptr %137, align 8
  %138 = add i64 %129, 1
  br label %128
139:
  %140 = phi i64 [ %156, %142 ], [ 0, %6 ]
  %141 = icmp eq i64 %140, %5
  br i1 %141, label %164, label %142
142:
  %143 = add nsw i64 %140, %2
  %144 = ashr i64 %143, 3
  %145 = getelementptr inbounds i8, ptr %1, i64 %144
  %146 = load i8, ptr %145, align 1
  %147 = zext i8 %146 to i32
  %148 = trunc i64 %143 to i32
  %149 = and i32 %148, 7
  %150 = shl nuw nsw i32 1, %149
  %151 = and i32 %150, %147
  %152 = icmp ne i32 %151, 0
  %153 = uitofp i1 %152 to double
  %154 = mul i64 %140, %4
  %155 = getelementptr inbounds nuw double, ptr %3, i64 %154
  store double %153, ptr %155, align 8
  %156 = add i64 %140, 1
  br label %139
157:
  %158 = phi i64 [ %163, %160 ], [ 0, %6 ]
  %159 = icmp eq i64 %158, %5
  br i1 %159, label %164, label %160
160:
  %161 = mul i64 %158, %4
  %162 = getelementptr inbounds nuw double, ptr %3, i64 %161
  store double 0.000000e+00, ptr %162, align 8
  %163 = add i64 %158, 1
  br label %157
164:
  ret void
}
define internal fastcc void @abi.gather_other(i32 noundef signext %0, i32 noundef signext range(i32 3, 1) %1, ptr noundef readonly captures(none) %2, i64 noundef %3, ptr noalias noundef writeonly captures(none) %4, i64 noundef %5, i64 noundef %6) unnamed_addr #18 {
  %8 = alloca %struct.Value, align 8
  %9 = icmp eq i32 %0, %1
  %10 = icmp ne i32 %0, 11
  %11 = and i1 %10, %9
  br i1 %11, label %12, label %60
12:
  %13 = sext i32 %0 to i64
  %14 = getelementptr inbounds i8, ptr @abi.sizes, i64 %13
  %15 = load i8, ptr %14, align 1
  switch i8 %15, label %49 [
    i8 1, label %16
    i8 2, label %27
    i8 4, label %38
  ]
16:
  %17 = getelementptr inbounds i8, ptr %2, i64 %3
  br label %18
18:
  %19 = phi i64 [ 0, %16 ], [ %26, %21 ]
  %20 = icmp eq i64 %19, %6
  br i1 %20, label %67, label %21
21:
  %22 = getelementptr inbounds nuw i8, ptr %17, i64 %19
  %23 = load i8, ptr %22, align 1
  %24 = mul i64 %19, %5
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 %24
  store i8 %23, ptr %25, align 1
  %26 = add i64 %19, 1
  br label %18
27:
  %28 = getelementptr inbounds i16, ptr %2, i64 %3
  br label %29
29:
  %30 = phi i64 [ 0, %27 ], [ %37, %32 ]
  %31 = icmp eq i64 %30, %6
  br i1 %31, label %67, label %32
32:
  %33 = getelementptr inbounds nuw i16, ptr %28, i64 %30
  %34 = load i16, ptr %33, align 2
  %35 = mul i64 %30, %5
  %36 = getelementptr inbounds nuw i16, ptr %4, i64 %35
  store i16 %34, ptr %36, align 2
  %37 = add i64 %30, 1
  br label %29
38:
  %39 = getelementptr inbounds i32, ptr %2, i64 %3
  br label %40
40:
  %41 = phi i64 [ 0, %38 ], [ %48, %43 ]
  %42 = icmp eq i64 %41, %6
  br i1 %42, label %67, label %43
43:
  %44 = getelementptr inbounds nuw i32, ptr %39, i64 %41
  %45 = load i32, ptr %44, align 4
  %46 = mul i64 %41, %5
  %47 = getelementptr inbounds nuw i32, ptr %4, i64 %46
  store i32 %45, ptr %47, align 4
  %48 = add i64 %41, 1
  br label %40
49:
  %50 = getelementptr inbounds i64, ptr %2, i64 %3
  br label %51
51:
  %52 = phi i64 [ 0, %49 ], [ %59, %54 ]
  %53 = icmp eq i64 %52, %6
  br i1 %53, label %67, label %54
54:
  %55 = getelementptr inbounds nuw i64, ptr %50, i64 %52
  %56 = load i64, ptr %55, align 8
  %57 = mul i64 %52, %5
  %58 = getelementptr inbounds nuw i64, ptr %4, i64 %57
  store i64 %56, ptr %58, align 8
  %59 = add i64 %52, 1
  br label %51
60:
  %61 = phi i64 [ %66, %63 ], [ 0, %7 ]
  %62 = icmp eq i64 %61, %6
  br i1 %62, label %67, label %63
63:
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #26
  %64 = add nsw i64 %61, %3
  call fastcc void @abi.read_value(i32 noundef signext %0, ptr noundef %2, i64 noundef %64, ptr noundef %8) #25
  %65 = mul i64 %61, %5
  call fastcc void @abi.write_value(i32 noundef signext %1, ptr noundef %4, i64 noundef %65, ptr noundef %8) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #26
  %66 = add i64 %61, 1
  br label %60
67:
  ret void
}
define internal fastcc void @abi.nulls_f32(ptr noundef readonly captures(none) %0, i64 noundef %1, ptr noundef captures(none) %2, i64 noundef %3, i64 noundef %4) unnamed_addr #18 {
  br label %6
6:
  %7 = phi i64 [ 0, %5 ], [ %18, %34 ]
  %8 = icmp ult i64 %7, %4
  br i1 %8, label %10, label %9
9:
  ret void
10:
  %11 = add nsw i64 %7, %1
  %12 = and i64 %11, 7
  %13 = icmp eq i64 %12, 0
  %14 = add i64 %7, 8
  %15 = sub i64 %14, %12
  %16 = add i64 %7, 32
  %17 = select i1 %13, i64 %16, i64 %15
  %18 = tail call i64 @llvm.umin.i64(i64 %17, i64 %4)
  %19 = icmp eq i64 %18, %16
  br i1 %19, label %20, label %35
20:
  %21 = ashr i64 %11, 3
  %22 = getelementptr inbounds i8, ptr %0, i64 %21
  %23 = load i8, ptr %22, align 1
  %24 = getelementptr inbounds nuw i8, ptr %22, i64 1
  %25 = load i8, ptr %24, align 1
  %26 = and i8 %25, %23
  %27 = getelementptr inbounds nuw i8, ptr %22, i64 2
  %28 = load i8, ptr %27, align 1
  %29 = and i8 %26, %28
  %30 = getelementptr inbounds nuw i8, ptr %22, i64 3
  %31 = load i8, ptr %30, align 1
  %32 = and i8 %29, %31
  %33 = icmp eq i8 %32, -1
  br i1 %33, label %34, label %35
34:
  br label %6
35:
  %36 = tail call i64 @llvm.umax.i64(i64 %7, i64 %18)
  br label %37
37:
  %38 = phi i64 [ %7, %35 ], [ %55, %40 ]
  %39 = icmp eq i64 %38, %36
  br i1 %39, label %34, label %40
40:
  %41 = mul i64 %38, %3
  %42 = getelementptr inbounds nuw float, ptr %2, i64 %41
  %43 = load float, ptr %42, align 4
  %44 = add nsw i64 %38, %1
  %45 = ashr i64 %44, 3
  %46 = getelementptr inbounds i8, ptr %0, i64 %45
  %47 = load i8, ptr %46, align 1
  %48 = zext i8 %47 to i32
  %49 = trunc i64 %44 to i32
  %50 = and i32 %49, 7
  %51 = shl nuw nsw i32 1, %50
  %52 = and i32 %51, %48
  %53 = icmp eq i32 %52, 0
  %54 = select i1 %53, float 0x7FF8000000000000, float %43
  store float %54, ptr %42, align 4
  %55 = add i64 %38, 1
  br label %37
}
define internal fastcc void @abi.nulls_f64(ptr noundef readonly captures(none) %0, i64 noundef %1, ptr noundef captures(none) %2, i64 noundef %3, i64 noundef %4) unnamed_addr #18 {
  br label %6
6:
  %7 = phi i64 [ 0, %5 ], [ %18, %34 ]
  %8 = icmp ult i64 %7, %4
  br i1 %8, label %10, label %9
9:
  ret void
10:
  %11 = add nsw i64 %7, %1
  %12 = and i64 %11, 7
  %13 = icmp eq i64 %12, 0
  %14 = add i64 %7, 8
  %15 = sub i64 %14, %12
  %16 = add i64 %7, 32
  %17 = select i1 %13, i64 %16, i64 %15
  %18 = tail call i64 @llvm.umin.i64(i64 %17, i64 %4)
  %19 = icmp eq i64 %18, %16
  br i1 %19, label %20, label %35
20:
  %21 = ashr i64 %11, 3
  %22 = getelementptr inbounds i8, ptr %0, i64 %21
  %23 = load i8, ptr %22, align 1
  %24 = getelementptr inbounds nuw i8, ptr %22, i64 1
  %25 = load i8, ptr %24, align 1
  %26 = and i8 %25, %23
  %27 = getelementptr inbounds nuw i8, ptr %22, i64 2
  %28 = load i8, ptr %27, align 1
  %29 = and i8 %26, %28
  %30 = getelementptr inbounds nuw i8, ptr %22, i64 3
  %31 = load i8, ptr %30, align 1
  %32 = and i8 %29, %31
  %33 = icmp eq i8 %32, -1
  br i1 %33, label %34, label %35
34:
  br label %6
35:
  %36 = tail call i64 @llvm.umax.i64(i64 %7, i64 %18)
  br label %37
37:
  %38 = phi i64 [ %7, %35 ], [ %55, %40 ]
  %39 = icmp eq i64 %38, %36
  br i1 %39, label %34, label %40
40:
  %41 = mul i64 %38, %3
  %42 = getelementptr inbounds nuw double, ptr %2, i64 %41
  %43 = load double, ptr %42, align 8
  %44 = add nsw i64 %38, %1
  %45 = ashr i64 %44, 3
  %46 = getelementptr inbounds i8, ptr %0, i64 %45
  %47 = load i8, ptr %46, align 1
  %48 = zext i8 %47 to i32
  %49 = trunc i64 %44 to i32
  %50 = and i32 %49, 7
  %51 = shl nuw nsw i32 1, %50
  %52 = and i32 %51, %48
  %53 = icmp eq i32 %52, 0
  %54 = select i1 %53, double 0x7FF8000000000000, double %43
  store double %54, ptr %42, align 8
  %55 = add i64 %38, 1
  br label %37
}
define internal fastcc signext i32 @abi.test_rows(ptr noundef nonnull readonly captures(none) %0, i64 noundef %1, i64 noundef %2, ptr noundef %3) unnamed_addr #3 {
  %5 = alloca %struct.Value, align 8
  %6 = alloca %struct.Value, align 8
  %7 = alloca %struct.Text, align 8
  %8 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 40), align 8
  %9 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 56), align 8
  %10 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 120), align 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %12 = tail call i32 @llvm.smax.i32(i32 %8, i32 0)
  %13 = zext nneg i32 %12 to i64
  br label %14
14:
  %15 = phi i64 [ %55, %38 ], [ 0, %4 ]
  %16 = icmp eq i64 %15, %13
  br i1 %16, label %17, label %38
17:
  %18 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 176), align 8
  %19 = load ptr, ptr %11, align 8
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %21 = load ptr, ptr %20, align 8
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %23 = load ptr, ptr %22, align 8
  tail call void %18(ptr noundef %19, ptr noundef %21, ptr noundef %23, i64 noundef %2) #27
  %24 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 44), align 4
  %25 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 64), align 8
  %26 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 128), align 8
  %27 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %28 = getelementptr inbounds nuw i8, ptr %5, i64 17
  %29 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %30 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %31 = getelementptr inbounds nuw i8, ptr %6, i64 17
  %32 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %33 = load double, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 144), align 8
  %34 = load double, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 136), align 8
  %35 = tail call i64 @llvm.smax.i64(i64 %2, i64 0)
  %36 = tail call i32 @llvm.smax.i32(i32 %24, i32 0)
  %37 = zext nneg i32 %36 to i64
  br label %56
38:
  %39 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %9, i64 %15
  %40 = getelementptr inbounds nuw ptr, ptr %10, i64 %15
  %41 = load ptr, ptr %40, align 8
  %42 = getelementptr inbounds nuw i8, ptr %39, i64 24
  %43 = load i64, ptr %42, align 8
  %44 = mul nsw i64 %43, %1
  %45 = getelementptr inbounds nuw i8, ptr %39, i64 8
  %46 = load i32, ptr %45, align 8
  %47 = sext i32 %46 to i64
  %48 = getelementptr inbounds i8, ptr @abi.sizes, i64 %47
  %49 = load i8, ptr %48, align 1
  %50 = zext i8 %49 to i64
  %51 = mul i64 %44, %50
  %52 = getelementptr inbounds nuw i8, ptr %41, i64 %51
  %53 = load ptr, ptr %11, align 8
  %54 = getelementptr inbounds nuw ptr, ptr %53, i64 %15
  store ptr %52, ptr %54, align 8
  %55 = add nuw nsw i64 %15, 1
  br label %14
56:
  %57 = phi i64 [ %150, %149 ], [ 0, %17 ]
  %58 = icmp eq i64 %57, %37
  br i1 %58, label %156, label %59
59:
  %60 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %25, i64 %57
  %61 = getelementptr inbounds nuw ptr, ptr %26, i64 %57
  %62 = load ptr, ptr %61, align 8
  %63 = icmp eq ptr %62, null
  br i1 %63, label %149, label %64
64:
  %65 = getelementptr inbounds nuw i8, ptr %60, i64 24
  %66 = load i64, ptr %65, align 8
  %67 = mul nsw i64 %66, %1
  %68 = getelementptr inbounds nuw i8, ptr %60, i64 8
  %69 = load i32, ptr %68, align 8
  %70 = sext i32 %69 to i64
  %71 = getelementptr inbounds i8, ptr @abi.sizes, i64 %70
  %72 = load i8, ptr %71, align 1
  %73 = zext i8 %72 to i64
  %74 = mul i64 %67, %73
  %75 = getelementptr inbounds nuw i8, ptr %62, i64 %74
  %76 = tail call i64 @llvm.smax.i64(i64 %66, i64 0)
  %77 = icmp eq i32 %69, 11
  %78 = select i1 %77, i32 7, i32 %69
  br label %79
79:
  %80 = phi i64 [ 0, %64 ], [ %148, %147 ]
  %81 = icmp eq i64 %80, %35
  br i1 %81, label %149, label %82
82:
  %83 = mul nsw i64 %66, %80
  br label %84
84:
  %85 = phi i64 [ %146, %145 ], [ 0, %82 ]
  %86 = icmp eq i64 %85, %76
  br i1 %86, label %147, label %87
87:
  %88 = load ptr, ptr %20, align 8
  %89 = getelementptr inbounds nuw ptr, ptr %88, i64 %57
  %90 = load ptr, ptr %89, align 8
  %91 = add nsw i64 %83, %85
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #26
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #26
  call fastcc void @abi.read_value(i32 noundef signext %78, ptr noundef readonly %90, i64 noundef %91, ptr noundef %5) #25
  call fastcc void @abi.read_value(i32 noundef signext %78, ptr noundef nonnull readonly %75, i64 noundef %91, ptr noundef %6) #25
  %92 = load i8, ptr %27, align 8
  %93 = trunc nuw i8 %92 to i1
  br i1 %93, label %94, label %96
94:
  %95 = load double, ptr %5, align 8
  br label %104
96:
  %97 = load i8, ptr %28, align 1
  %98 = trunc nuw i8 %97 to i1
  %99 = load i64, ptr %29, align 8
  br i1 %98, label %100, label %102
100:
  %101 = uitofp i64 %99 to double
  br label %104
102:
  %103 = sitofp i64 %99 to double
  br label %104
104:
  %105 = phi double [ %95, %94 ], [ %101, %100 ], [ %103, %102 ]
  %106 = load i8, ptr %30, align 8
  %107 = trunc nuw i8 %106 to i1
  br i1 %107, label %108, label %110
108:
  %109 = load double, ptr %6, align 8
  br label %118
110:
  %111 = load i8, ptr %31, align 1
  %112 = trunc nuw i8 %111 to i1
  %113 = load i64, ptr %32, align 8
  br i1 %112, label %114, label %116
114:
  %115 = uitofp i64 %113 to double
  br label %118
116:
  %117 = sitofp i64 %113 to double
  br label %118
118:
  %119 = phi double [ %109, %108 ], [ %115, %114 ], [ %117, %116 ]
  switch i32 %69, label %141 [
    i32 12, label %120
    i32 2, label %120
    i32 1, label %120
  ]
120:
  %121 = fcmp uno double %119, 0.000000e+00
  br i1 %121, label %122, label %124
122:
  %123 = fcmp uno double %105, 0.000000e+00
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #26
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #26
  br i1 %123, label %145, label %151
124:
  %125 = fcmp oeq double %105, %119
  br i1 %125, label %126, label %127
126:
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #26
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #26
  br label %145
127:
  %128 = fcmp olt double %119, 0.000000e+00
  %129 = fneg double %119
  %130 = select i1 %128, double %129, double %119
  %131 = fcmp ugt double %130, 0x7FEFFFFFFFFFFFFF
  br i1 %131, label %132, label %133
132:
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #26
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #26
  br label %151
133:
  %134 = fcmp ogt double %105, %119
  %135 = fsub double %105, %119
  %136 = fsub double %119, %105
  %137 = select i1 %134, double %135, double %136
  %138 = fmul double %130, %34
  %139 = fadd double %33, %138
  %140 = fcmp ugt double %137, %139
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #26
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #26
  br i1 %140, label %151, label %145
141:
  %142 = load i64, ptr %29, align 8
  %143 = load i64, ptr %32, align 8
  %144 = icmp eq i64 %142, %143
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #26
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #26
  br i1 %144, label %145, label %151
145:
  %146 = add nuw i64 %85, 1
  br label %84
147:
  %148 = add nuw i64 %80, 1
  br label %79
149:
  %150 = add nuw nsw i64 %57, 1
  br label %56
151:
  %152 = trunc i64 %57 to i32
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #26
  %153 = add nsw i64 %80, %1
  call fastcc void @abi.begin(ptr noundef %7, ptr noundef %3, i32 noundef signext 7, i64 noundef %153, i32 noundef signext %152) #25
  call fastcc void @abi.put(ptr noundef %7, ptr noundef nonnull @abi.str.138) #25
  %154 = load ptr, ptr %60, align 8
  call fastcc void @abi.put_name(ptr noundef %7, ptr noundef %154) #25
  call fastcc void @abi.put(ptr noundef %7, ptr noundef nonnull @abi.str.139) #25
  call fastcc void @abi.put_int(ptr noundef %7, i64 noundef %153) #25
  call fastcc void @abi.put(ptr noundef %7, ptr noundef nonnull @abi.str.132) #25
  call fastcc void @abi.put_int(ptr noundef %7, i64 noundef %85) #25
  call fastcc void @abi.put(ptr noundef %7, ptr noundef nonnull @abi.str.140) #25
  call fastcc void @abi.put_double(ptr noundef %7, double noundef %105) #25
  call fastcc void @abi.put(ptr noundef %7, ptr noundef nonnull @abi.str.141) #25
  call fastcc void @abi.put_double(ptr noundef %7, double noundef %119) #25
  %155 = call fastcc signext i32 @abi.end(ptr noundef %7) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #26
  br label %156
156:
  %157 = phi i32 [ %155, %151 ], [ 0, %56 ]
  ret i32 %157
}
define internal fastcc void @abi.put_double(ptr noundef nonnull captures(none) %0, double noundef %1) unnamed_addr #8 {
  %3 = alloca [7 x i8], align 1
  %4 = fcmp uno double %1, 0.000000e+00
  br i1 %4, label %5, label %6
5:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.142) #25
  br label %103
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
  br label %103
14:
  %15 = fcmp oeq double %11, 0.000000e+00
  br i1 %15, label %16, label %17
16:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.144) #25
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
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #26
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
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.145) #25
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
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.144) #25
  br label %79
88:
  %89 = phi i64 [ 0, %82 ], [ %99, %98 ]
  %90 = icmp eq i64 %89, %85
  br i1 %90, label %91, label %92
91:
  br i1 %43, label %102, label %100
92:
  %93 = getelementptr inbounds nuw i8, ptr %3, i64 %89
  call fastcc void @abi.put_n(ptr noundef %0, ptr noundef nonnull %93, i64 noundef 1) #25
  %94 = icmp eq i64 %89, %83
  %95 = icmp samesign ult i64 %89, %84
  %96 = and i1 %94, %95
  br i1 %96, label %97, label %98
97:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.146) #25
  br label %98
98:
  %99 = add nuw nsw i64 %89, 1
  br label %88
100:
  tail call fastcc void @abi.put(ptr noundef %0, ptr noundef nonnull @abi.str.147) #25
  %101 = sext i32 %45 to i64
  tail call fastcc void @abi.put_int(ptr noundef %0, i64 noundef %101) #25
  br label %102
102:
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #26
  br label %103
103:
  ret void
}
define internal fastcc signext i32 @abi.bad_option(ptr noundef %0, ptr noundef nonnull readonly captures(none) %1, ptr noundef readonly captures(none) %2) unnamed_addr #2 {
  %4 = alloca %struct.Text, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #26
  call fastcc void @abi.begin(ptr noundef %4, ptr noundef %0, i32 noundef signext 1, i64 noundef -1, i32 noundef signext -1) #25
  call fastcc void @abi.put(ptr noundef %4, ptr noundef nonnull @abi.str.155) #25
  call fastcc void @abi.put_name(ptr noundef %4, ptr noundef nonnull %1) #25
  call fastcc void @abi.put(ptr noundef %4, ptr noundef nonnull @abi.str.96) #25
  call fastcc void @abi.put(ptr noundef %4, ptr noundef %2) #25
  %5 = call fastcc signext i32 @abi.end(ptr noundef %4) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #26
  ret i32 %5
}
define internal fastcc signext i32 @abi.source_failed(ptr noundef %0, ptr noundef %1) unnamed_addr #3 {
  %3 = alloca %struct.Text, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #26
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %5 = load ptr, ptr %4, align 8
  %6 = icmp eq ptr %5, null
  br i1 %6, label %9, label %7
7:
  %8 = tail call ptr %5(ptr noundef nonnull %0) #27
  br label %9
9:
  %10 = phi ptr [ %8, %7 ], [ null, %2 ]
  call fastcc void @abi.begin(ptr noundef %3, ptr noundef %1, i32 noundef signext 3, i64 noundef -1, i32 noundef signext -1) #25
  call fastcc void @abi.put(ptr noundef %3, ptr noundef nonnull @abi.str.158) #25
  %11 = icmp eq ptr %10, null
  br i1 %11, label %13, label %12
12:
  call fastcc void @abi.put(ptr noundef %3, ptr noundef nonnull @abi.str.96) #25
  call fastcc void @abi.put(ptr noundef %3, ptr noundef nonnull %10) #25
  br label %13
13:
  %14 = call fastcc signext i32 @abi.end(ptr noundef %3) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #26
  ret i32 %14
}
define internal signext range(i32 0, 23) i32 @abi.stream_schema(ptr noundef readonly captures(none) %0, ptr noundef %1) #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %4 = load ptr, ptr %3, align 8
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 56
  tail call fastcc void @abi.no_error(ptr noundef nonnull %5) #25
  %6 = load ptr, ptr %4, align 8
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 24
  %8 = load i32, ptr %7, align 8
  %9 = tail call fastcc signext i32 @abi.schema_of_set(i32 noundef signext %8, ptr noundef %1, ptr noundef nonnull %5) #25
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
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #26
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 56
  tail call fastcc void @abi.no_error(ptr noundef nonnull %6) #25
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 64
  store ptr null, ptr %7, align 8
  %8 = getelementptr inbounds nuw i8, ptr %3, i64 64
  store ptr null, ptr %8, align 8
  %9 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %11 = load ptr, ptr %10, align 8
  %12 = call signext i32 %11(ptr noundef nonnull %9, ptr noundef nonnull %3) #27
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %16, label %14
14:
  %15 = call fastcc signext i32 @abi.source_failed(ptr noundef nonnull %9, ptr noundef nonnull %6) #25
  br label %32
16:
  %17 = load ptr, ptr %8, align 8
  %18 = icmp eq ptr %17, null
  br i1 %18, label %32, label %19
19:
  %20 = load ptr, ptr %5, align 8
  %21 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %22 = load i64, ptr %21, align 8
  %23 = call fastcc signext i32 @abi.run(ptr noundef %20, ptr noundef nonnull %3, i64 noundef %22, ptr noundef nonnull %1, ptr noundef null, ptr noundef nonnull %6) #25
  %24 = load i64, ptr %3, align 8
  %25 = load i64, ptr %21, align 8
  %26 = add nsw i64 %25, %24
  store i64 %26, ptr %21, align 8
  %27 = load ptr, ptr %8, align 8
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
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #26
  %5 = load ptr, ptr %4, align 8
  call fastcc void @abi.copy(ptr noundef %2, ptr noundef %5, i64 noundef 24) #25
  %6 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %7 = load ptr, ptr %6, align 8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %11, label %9
9:
  %10 = getelementptr inbounds nuw i8, ptr %4, i64 8
  call void %7(ptr noundef nonnull %10) #27
  br label %11
11:
  %12 = load ptr, ptr %4, align 8
  call void @abi.unbind(ptr noundef %12) #25
  call fastcc void @abi.give(ptr noundef nonnull %2, ptr noundef nonnull %4) #25
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store ptr null, ptr %13, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #26
  ret void
}
declare i64 @llvm.smax.i64(i64, i64) #23
declare i64 @llvm.smin.i64(i64, i64) #23
declare i64 @llvm.umin.i64(i64, i64) #23
declare i64 @llvm.umax.i64(i64, i64) #23
declare i64 @llvm.uadd.sat.i64(i64, i64) #23
declare i64 @llvm.abs.i64(i64, i1 immarg) #24
declare double @llvm.fabs.f64(double) #23
declare i32 @llvm.smax.i32(i32, i32) #23
declare i32 @llvm.abs.i32(i32, i1 immarg) #24
declare i64 @llvm.usub.sat.i64(i64, i64) #23
declare i32 @llvm.umax.i32(i32, i32) #23
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
