; sha256 6521e5f4bf4af919f9a8cbe16b7dc8c659919462ee42b7ced2b5b31cea55ff7d
; made by build_abi.py from cuda.c; do not edit
%struct.CudaDesc = type { ptr, ptr, ptr, i64, ptr, i32, i32, i32, i32, ptr, i64, i64, i64 }
%struct.CarrotDesc = type { ptr, ptr, ptr, i64, ptr, i32, i32, i32, i32, ptr, ptr, ptr, i64, i64, i64, i32, i32, i32, i32, ptr, ptr, double, double, i32, i32, ptr, ptr, ptr, ptr, i64, i64, i64, ptr, ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr, ptr, ptr, i64 }
%struct.Launch = type { ptr, ptr, i32, i32, i64, i64, i64, i64, i32, i32 }
%struct.Arg = type { i32, i32, i64, i64 }
%struct.CarrotModel = type { i32, i32, ptr, ptr, ptr, i64, [32 x i8], ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr }
@abi.str = private unnamed_addr constant [30 x i8] c"carrot_cuda_open: out is NULL\00", align 1
@abi.str.1 = private unnamed_addr constant [13 x i8] c"libcuda.so.1\00", align 1
@abi.str.2 = private unnamed_addr constant [44 x i8] c"there is no CUDA driver here (libcuda.so.1)\00", align 1
@carrot_cuda_desc = external hidden local_unnamed_addr constant %struct.CudaDesc, align 8
@abi.str.3 = private unnamed_addr constant [14 x i8] c"out of memory\00", align 1
@abi.names = internal unnamed_addr constant [19 x ptr] [ptr @abi.str.7, ptr @abi.str.8, ptr @abi.str.9, ptr @abi.str.10, ptr @abi.str.11, ptr @abi.str.12, ptr @abi.str.13, ptr @abi.str.14, ptr @abi.str.15, ptr @abi.str.16, ptr @abi.str.17, ptr @abi.str.18, ptr @abi.str.19, ptr @abi.str.20, ptr @abi.str.21, ptr @abi.str.22, ptr @abi.str.23, ptr @abi.str.24, ptr @abi.str.25], align 8
@abi.str.4 = private unnamed_addr constant [39 x i8] c"the CUDA driver is too old: it has no \00", align 1
@abi.str.5 = private unnamed_addr constant [29 x i8] c"there is no such CUDA device\00", align 1
@abi.str.6 = private unnamed_addr constant [40 x i8] c"carrot_cuda_run_device: there is no GPU\00", align 1
@abi.str.7 = private unnamed_addr constant [7 x i8] c"cuInit\00", align 1
@abi.str.8 = private unnamed_addr constant [12 x i8] c"cuDeviceGet\00", align 1
@abi.str.9 = private unnamed_addr constant [25 x i8] c"cuDevicePrimaryCtxRetain\00", align 1
@abi.str.10 = private unnamed_addr constant [29 x i8] c"cuDevicePrimaryCtxRelease_v2\00", align 1
@abi.str.11 = private unnamed_addr constant [20 x i8] c"cuCtxPushCurrent_v2\00", align 1
@abi.str.12 = private unnamed_addr constant [19 x i8] c"cuCtxPopCurrent_v2\00", align 1
@abi.str.13 = private unnamed_addr constant [17 x i8] c"cuModuleLoadData\00", align 1
@abi.str.14 = private unnamed_addr constant [15 x i8] c"cuModuleUnload\00", align 1
@abi.str.15 = private unnamed_addr constant [20 x i8] c"cuModuleGetFunction\00", align 1
@abi.str.16 = private unnamed_addr constant [21 x i8] c"cuModuleGetGlobal_v2\00", align 1
@abi.str.17 = private unnamed_addr constant [19 x i8] c"cuFuncSetAttribute\00", align 1
@abi.str.18 = private unnamed_addr constant [14 x i8] c"cuMemAlloc_v2\00", align 1
@abi.str.19 = private unnamed_addr constant [13 x i8] c"cuMemFree_v2\00", align 1
@abi.str.20 = private unnamed_addr constant [16 x i8] c"cuMemAllocAsync\00", align 1
@abi.str.21 = private unnamed_addr constant [15 x i8] c"cuMemFreeAsync\00", align 1
@abi.str.22 = private unnamed_addr constant [16 x i8] c"cuMemcpyHtoD_v2\00", align 1
@abi.str.23 = private unnamed_addr constant [16 x i8] c"cuMemcpyDtoH_v2\00", align 1
@abi.str.24 = private unnamed_addr constant [15 x i8] c"cuLaunchKernel\00", align 1
@abi.str.25 = private unnamed_addr constant [20 x i8] c"cuStreamSynchronize\00", align 1
@abi.str.26 = private unnamed_addr constant [62 x i8] c"the CUDA driver reports an error (its number is `detail`) in \00", align 1
@abi.str.27 = private unnamed_addr constant [85 x i8] c"the CUDA driver does not take the model's code: the GPU or the driver may be too old\00", align 1
@abi.str.28 = private unnamed_addr constant [39 x i8] c"the module's weights have another size\00", align 1
@abi.str.29 = private unnamed_addr constant [47 x i8] c"rows is negative, or inputs or outputs is NULL\00", align 1
@abi.str.30 = private unnamed_addr constant [73 x i8] c"more rows than one call takes, and the model's rows depend on each other\00", align 1
@carrot_desc = external hidden local_unnamed_addr constant %struct.CarrotDesc, align 8
define signext range(i32 0, 8) i32 @carrot_cuda_open(i32 noundef signext %0, ptr noundef writeonly captures(address_is_null) %1, ptr noundef captures(address_is_null) %2) local_unnamed_addr #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = icmp eq ptr %1, null
  br i1 %7, label %8, label %10
8:
  %9 = tail call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 1, ptr noundef nonnull @abi.str, ptr noundef null, i32 noundef signext 0) #6
  br label %148
10:
  store ptr null, ptr %1, align 8
  %11 = icmp ne ptr @dlopen, null
  %12 = icmp ne ptr @dlsym, null
  %13 = and i1 %11, %12
  br i1 %13, label %14, label %17
14:
  %15 = tail call ptr @dlopen(ptr noundef nonnull @abi.str.1, i32 noundef signext 1) #7
  %16 = icmp eq ptr %15, null
  br i1 %16, label %17, label %19
17:
  %18 = tail call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 4, ptr noundef nonnull @abi.str.2, ptr noundef null, i32 noundef signext 0) #6
  br label %148
19:
  %20 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 40), align 8
  %21 = sext i32 %20 to i64
  %22 = shl nsw i64 %21, 3
  %23 = add nsw i64 %22, 176
  %24 = tail call ptr @malloc(i64 noundef %23) #7
  %25 = icmp eq ptr %24, null
  br i1 %25, label %26, label %28
26:
  %27 = tail call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 5, ptr noundef nonnull @abi.str.3, ptr noundef null, i32 noundef signext 0) #6
  br label %148
28:
  %29 = getelementptr inbounds nuw i8, ptr %24, i64 168
  store ptr null, ptr %29, align 8
  br label %30
30:
  %31 = phi i64 [ %39, %33 ], [ 0, %28 ]
  %32 = icmp eq i64 %31, 19
  br i1 %32, label %42, label %33
33:
  %34 = getelementptr inbounds nuw ptr, ptr @abi.names, i64 %31
  %35 = load ptr, ptr %34, align 8
  %36 = tail call ptr @dlsym(ptr noundef nonnull %15, ptr noundef %35) #7
  %37 = getelementptr inbounds nuw ptr, ptr %24, i64 %31
  store ptr %36, ptr %37, align 8
  %38 = icmp eq ptr %36, null
  %39 = add nuw nsw i64 %31, 1
  br i1 %38, label %40, label %30
40:
  tail call void @free(ptr noundef nonnull %24) #7
  %41 = tail call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 4, ptr noundef nonnull @abi.str.4, ptr noundef %35, i32 noundef signext 0) #6
  br label %148
42:
  %43 = load ptr, ptr %24, align 8
  %44 = tail call signext i32 %43(i32 noundef signext 0) #7
  %45 = icmp eq i32 %44, 0
  br i1 %45, label %46, label %59
46:
  %47 = getelementptr inbounds nuw i8, ptr %24, i64 8
  %48 = load ptr, ptr %47, align 8
  %49 = getelementptr inbounds nuw i8, ptr %24, i64 152
  %50 = tail call signext i32 %48(ptr noundef nonnull %49, i32 noundef signext %0) #7
  %51 = icmp eq i32 %50, 0
  br i1 %51, label %52, label %59
52:
  %53 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %54 = load ptr, ptr %53, align 8
  %55 = getelementptr inbounds nuw i8, ptr %24, i64 160
  %56 = load i32, ptr %49, align 8
  %57 = tail call signext i32 %54(ptr noundef nonnull %55, i32 noundef signext %56) #7
  %58 = icmp eq i32 %57, 0
  br i1 %58, label %62, label %59
59:
  %60 = phi i32 [ %44, %42 ], [ %50, %46 ], [ %57, %52 ]
  tail call void @free(ptr noundef nonnull %24) #7
  %61 = tail call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 4, ptr noundef nonnull @abi.str.5, ptr noundef null, i32 noundef signext %60) #6
  br label %148
62:
  %63 = getelementptr inbounds nuw i8, ptr %24, i64 32
  %64 = load ptr, ptr %63, align 8
  %65 = load ptr, ptr %55, align 8
  %66 = tail call signext i32 %64(ptr noundef %65) #7
  %67 = icmp eq i32 %66, 0
  br i1 %67, label %70, label %68
68:
  %69 = tail call fastcc signext i32 @abi.driver_failed(ptr noundef %2, i32 noundef signext 4, i32 noundef signext %66) #6
  br label %145
70:
  %71 = getelementptr inbounds nuw i8, ptr %24, i64 48
  %72 = load ptr, ptr %71, align 8
  %73 = load ptr, ptr @carrot_cuda_desc, align 8
  %74 = tail call signext i32 %72(ptr noundef nonnull %29, ptr noundef %73) #7
  %75 = icmp eq i32 %74, 0
  br i1 %75, label %76, label %83
76:
  %77 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 32), align 8
  %78 = getelementptr inbounds nuw i8, ptr %24, i64 64
  %79 = getelementptr inbounds nuw i8, ptr %24, i64 176
  %80 = getelementptr inbounds nuw i8, ptr %24, i64 80
  %81 = tail call i32 @llvm.smax.i32(i32 %20, i32 0)
  %82 = zext nneg i32 %81 to i64
  br label %85
83:
  %84 = tail call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 4, ptr noundef nonnull @abi.str.27, ptr noundef null, i32 noundef signext %74) #6
  br label %139
85:
  %86 = phi i64 [ 0, %76 ], [ %110, %109 ]
  %87 = icmp eq i64 %86, %82
  br i1 %87, label %111, label %88
88:
  %89 = getelementptr inbounds nuw %struct.Launch, ptr %77, i64 %86
  %90 = load ptr, ptr %78, align 8
  %91 = getelementptr inbounds nuw ptr, ptr %79, i64 %86
  %92 = load ptr, ptr %29, align 8
  %93 = load ptr, ptr %89, align 8
  %94 = tail call signext i32 %90(ptr noundef nonnull %91, ptr noundef %92, ptr noundef %93) #7
  %95 = icmp eq i32 %94, 0
  br i1 %95, label %98, label %96
96:
  %97 = tail call fastcc signext i32 @abi.driver_failed(ptr noundef %2, i32 noundef signext 8, i32 noundef signext %94) #6
  br label %139
98:
  %99 = getelementptr inbounds nuw i8, ptr %89, i64 56
  %100 = load i32, ptr %99, align 8
  %101 = icmp sgt i32 %100, 49152
  br i1 %101, label %102, label %109
102:
  %103 = load ptr, ptr %80, align 8
  %104 = load ptr, ptr %91, align 8
  %105 = tail call signext i32 %103(ptr noundef %104, i32 noundef signext 8, i32 noundef signext %100) #7
  %106 = icmp eq i32 %105, 0
  br i1 %106, label %109, label %107
107:
  %108 = tail call fastcc signext i32 @abi.driver_failed(ptr noundef %2, i32 noundef signext 10, i32 noundef signext %105) #6
  br label %139
109:
  %110 = add nuw nsw i64 %86, 1
  br label %85
111:
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #8
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #8
  %112 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 8), align 8
  %113 = icmp eq ptr %112, null
  br i1 %113, label %137, label %114
114:
  %115 = getelementptr inbounds nuw i8, ptr %24, i64 72
  %116 = load ptr, ptr %115, align 8
  %117 = load ptr, ptr %29, align 8
  %118 = call signext i32 %116(ptr noundef nonnull %5, ptr noundef nonnull %6, ptr noundef %117, ptr noundef nonnull %112) #7
  %119 = icmp eq i32 %118, 0
  br i1 %119, label %122, label %120
120:
  %121 = call fastcc signext i32 @abi.driver_failed(ptr noundef %2, i32 noundef signext 9, i32 noundef signext %118) #6
  br label %137
122:
  %123 = load i64, ptr %6, align 8
  %124 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 24), align 8
  %125 = icmp ult i64 %123, %124
  br i1 %125, label %126, label %128
126:
  %127 = call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 7, ptr noundef nonnull @abi.str.28, ptr noundef null, i32 noundef signext 0) #6
  br label %137
128:
  %129 = getelementptr inbounds nuw i8, ptr %24, i64 120
  %130 = load ptr, ptr %129, align 8
  %131 = load i64, ptr %5, align 8
  %132 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 16), align 8
  %133 = call signext i32 %130(i64 noundef %131, ptr noundef %132, i64 noundef %124) #7
  %134 = icmp eq i32 %133, 0
  br i1 %134, label %137, label %135
135:
  %136 = call fastcc signext i32 @abi.driver_failed(ptr noundef %2, i32 noundef signext 15, i32 noundef signext %133) #6
  br label %137
137:
  %138 = phi i32 [ %121, %120 ], [ 7, %126 ], [ 0, %111 ], [ %136, %135 ], [ 0, %128 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #8
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #8
  br label %139
139:
  %140 = phi i32 [ 4, %83 ], [ %138, %137 ], [ %108, %107 ], [ %97, %96 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #8
  %141 = getelementptr inbounds nuw i8, ptr %24, i64 40
  %142 = load ptr, ptr %141, align 8
  %143 = call signext i32 %142(ptr noundef nonnull %4) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8
  %144 = icmp eq i32 %140, 0
  br i1 %144, label %147, label %145
145:
  %146 = phi i32 [ %69, %68 ], [ %140, %139 ]
  call void @carrot_cuda_close(ptr noundef nonnull %24) #6
  br label %148
147:
  store ptr %24, ptr %1, align 8
  br label %148
148:
  %149 = phi i32 [ 1, %8 ], [ 4, %17 ], [ 5, %26 ], [ 4, %40 ], [ 4, %59 ], [ 0, %147 ], [ %146, %145 ]
  ret i32 %149
}
define internal fastcc noundef signext range(i32 1, 8) i32 @abi.fail(ptr noundef captures(address_is_null) %0, i32 noundef returned signext range(i32 1, 8) %1, ptr noundef %2, ptr noundef %3, i32 noundef signext %4) unnamed_addr #1 {
  %6 = alloca [2 x ptr], align 8
  %7 = icmp eq ptr %0, null
  br i1 %7, label %42, label %8
8:
  %9 = load i32, ptr %0, align 8
  %10 = icmp ult i32 %9, 512
  br i1 %10, label %42, label %11
11:
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 4
  store i32 %1, ptr %12, align 4
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 -1, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store i32 -1, ptr %14, align 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 20
  store i32 %4, ptr %15, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #8
  store ptr %2, ptr %6, align 8
  %16 = getelementptr inbounds nuw i8, ptr %6, i64 8
  store ptr %3, ptr %16, align 8
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 24
  br label %18
18:
  %19 = phi i64 [ %37, %36 ], [ 0, %11 ]
  %20 = phi i64 [ %28, %36 ], [ 0, %11 ]
  %21 = icmp eq i64 %19, 2
  br i1 %21, label %22, label %24
22:
  %23 = getelementptr inbounds nuw i8, ptr %17, i64 %20
  store i8 0, ptr %23, align 1
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #8
  br label %42
24:
  %25 = getelementptr inbounds nuw ptr, ptr %6, i64 %19
  %26 = load ptr, ptr %25, align 8
  br label %27
27:
  %28 = phi i64 [ %20, %24 ], [ %39, %38 ]
  %29 = phi ptr [ %26, %24 ], [ %41, %38 ]
  %30 = icmp eq ptr %29, null
  br i1 %30, label %36, label %31
31:
  %32 = load i8, ptr %29, align 1
  %33 = icmp ne i8 %32, 0
  %34 = icmp ult i64 %28, 487
  %35 = select i1 %33, i1 %34, i1 false
  br i1 %35, label %38, label %36
36:
  %37 = add nuw nsw i64 %19, 1
  br label %18
38:
  %39 = add nuw nsw i64 %28, 1
  %40 = getelementptr inbounds nuw i8, ptr %17, i64 %28
  store i8 %32, ptr %40, align 1
  %41 = getelementptr inbounds nuw i8, ptr %29, i64 1
  br label %27
42:
  ret i32 %1
}
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2
declare extern_weak ptr @dlopen(ptr noundef, i32 noundef signext) #3
declare extern_weak ptr @dlsym(ptr noundef, ptr noundef) #3
declare ptr @malloc(i64 noundef) local_unnamed_addr #3
declare void @free(ptr noundef) local_unnamed_addr #3
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2
define internal fastcc noundef signext range(i32 1, 8) i32 @abi.driver_failed(ptr noundef captures(address_is_null) %0, i32 noundef signext %1, i32 noundef signext range(i32 1, 0) %2) unnamed_addr #4 {
  %4 = sext i32 %1 to i64
  %5 = getelementptr inbounds ptr, ptr @abi.names, i64 %4
  %6 = load ptr, ptr %5, align 8
  %7 = tail call fastcc signext i32 @abi.fail(ptr noundef %0, i32 noundef signext 7, ptr noundef nonnull @abi.str.26, ptr noundef %6, i32 noundef signext %2) #6
  ret i32 7
}
define void @carrot_cuda_close(ptr noundef %0) local_unnamed_addr #0 {
  %2 = alloca ptr, align 8
  %3 = icmp eq ptr %0, null
  br i1 %3, label %29, label %4
4:
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %6 = load ptr, ptr %5, align 8
  %7 = icmp eq ptr %6, null
  br i1 %7, label %23, label %8
8:
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %10 = load ptr, ptr %9, align 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %12 = load ptr, ptr %11, align 8
  %13 = tail call signext i32 %10(ptr noundef %12) #7
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %23
15:
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %17 = load ptr, ptr %16, align 8
  %18 = load ptr, ptr %5, align 8
  %19 = tail call signext i32 %17(ptr noundef %18) #7
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #8
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %21 = load ptr, ptr %20, align 8
  %22 = call signext i32 %21(ptr noundef nonnull %2) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #8
  br label %23
23:
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %25 = load ptr, ptr %24, align 8
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %27 = load i32, ptr %26, align 8
  %28 = call signext i32 %25(i32 noundef signext %27) #7
  call void @free(ptr noundef nonnull %0) #7
  br label %29
29:
  ret void
}
define signext range(i32 0, 8) i32 @carrot_cuda_run_device(ptr noundef readonly captures(address_is_null) %0, ptr noundef readonly captures(address_is_null) %1, ptr noundef readonly captures(address_is_null) %2, i64 noundef %3, ptr noundef %4, ptr noundef captures(address_is_null) %5) local_unnamed_addr #0 {
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  %9 = icmp eq ptr %0, null
  br i1 %9, label %10, label %12
10:
  %11 = tail call fastcc signext i32 @abi.fail(ptr noundef %5, i32 noundef signext 1, ptr noundef nonnull @abi.str.6, ptr noundef null, i32 noundef signext 0) #6
  br label %39
12:
  %13 = tail call fastcc signext i32 @abi.bad(i64 noundef %3, ptr noundef %1, ptr noundef %2, ptr noundef %5) #6
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %39
15:
  %16 = tail call fastcc signext i32 @abi.too_many(i64 noundef %3, ptr noundef %5) #6
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %18, label %39
18:
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #8
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %20 = load ptr, ptr %19, align 8
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %22 = load ptr, ptr %21, align 8
  %23 = tail call signext i32 %20(ptr noundef %22) #7
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %25, label %33
25:
  %26 = call fastcc signext i32 @abi.run_all(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, ptr noundef %4, ptr noundef %8) #6
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #8
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %28 = load ptr, ptr %27, align 8
  %29 = call signext i32 %28(ptr noundef nonnull %7) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #8
  %30 = icmp eq i32 %26, 0
  br i1 %30, label %37, label %31
31:
  %32 = load i32, ptr %8, align 4
  br label %33
33:
  %34 = phi i32 [ %32, %31 ], [ 4, %18 ]
  %35 = phi i32 [ %26, %31 ], [ %23, %18 ]
  %36 = call fastcc signext i32 @abi.driver_failed(ptr noundef %5, i32 noundef signext %34, i32 noundef signext %35) #6
  br label %37
37:
  %38 = phi i32 [ %36, %33 ], [ 0, %25 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #8
  br label %39
39:
  %40 = phi i32 [ 1, %10 ], [ %38, %37 ], [ 1, %15 ], [ 1, %12 ]
  ret i32 %40
}
define internal fastcc signext range(i32 0, 2) i32 @abi.bad(i64 noundef %0, ptr noundef readnone captures(address_is_null) %1, ptr noundef readnone captures(address_is_null) %2, ptr noundef captures(address_is_null) %3) unnamed_addr #4 {
  %5 = icmp sgt i64 %0, -1
  %6 = icmp ne ptr %1, null
  %7 = and i1 %5, %6
  %8 = icmp ne ptr %2, null
  %9 = and i1 %7, %8
  br i1 %9, label %12, label %10
10:
  %11 = tail call fastcc signext i32 @abi.fail(ptr noundef %3, i32 noundef signext 1, ptr noundef nonnull @abi.str.29, ptr noundef null, i32 noundef signext 0) #6
  br label %12
12:
  %13 = phi i32 [ 1, %10 ], [ 0, %4 ]
  ret i32 %13
}
define internal fastcc signext range(i32 0, 2) i32 @abi.too_many(i64 noundef %0, ptr noundef captures(address_is_null) %1) unnamed_addr #4 {
  %3 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 52), align 4
  %4 = icmp ne i32 %3, 0
  %5 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 80), align 8
  %6 = icmp sgt i64 %0, %5
  %7 = select i1 %4, i1 %6, i1 false
  br i1 %7, label %8, label %10
8:
  %9 = tail call fastcc signext i32 @abi.fail(ptr noundef %1, i32 noundef signext 1, ptr noundef nonnull @abi.str.30, ptr noundef null, i32 noundef signext 0) #6
  br label %10
10:
  %11 = phi i32 [ 1, %8 ], [ 0, %2 ]
  ret i32 %11
}
define internal fastcc signext i32 @abi.run_all(ptr noundef nonnull readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, i64 noundef %3, ptr noundef %4, ptr noundef nonnull writeonly captures(none) initializes((0, 4)) %5) unnamed_addr #0 {
  %7 = alloca [32 x i64], align 8
  %8 = alloca [32 x ptr], align 8
  %9 = alloca i64, align 8
  %10 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 80), align 8
  %11 = tail call i64 @llvm.smin.i64(i64 %3, i64 %10)
  %12 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 64), align 8
  %13 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 72), align 8
  %14 = mul nsw i64 %13, %11
  %15 = add nsw i64 %14, %12
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #8
  store i64 0, ptr %9, align 8
  store i32 13, ptr %5, align 4
  %16 = icmp eq i64 %15, 0
  br i1 %16, label %22, label %17
17:
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %19 = load ptr, ptr %18, align 8
  %20 = call signext i32 %19(ptr noundef nonnull %9, i64 noundef %15, ptr noundef %4) #7
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %139
22:
  store i32 17, ptr %5, align 4
  %23 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 40), align 8
  %24 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 32), align 8
  %25 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 56), align 8
  %26 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 44), align 4
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %29 = call i32 @llvm.smax.i32(i32 %23, i32 0)
  %30 = zext nneg i32 %29 to i64
  br label %31
31:
  %32 = phi i32 [ 0, %22 ], [ %132, %131 ]
  %33 = phi i64 [ 0, %22 ], [ %133, %131 ]
  %34 = icmp slt i64 %33, %3
  %35 = icmp eq i32 %32, 0
  %36 = and i1 %35, %34
  br i1 %36, label %38, label %37
37:
  br i1 %16, label %139, label %134
38:
  %39 = sub nsw i64 %3, %33
  %40 = call i64 @llvm.smin.i64(i64 %39, i64 %11)
  %41 = load i64, ptr %9, align 8
  %42 = trunc i64 %40 to i32
  br label %43
43:
  %44 = phi i64 [ %130, %129 ], [ 0, %38 ]
  %45 = icmp eq i64 %44, %30
  br i1 %45, label %131, label %46
46:
  %47 = getelementptr inbounds nuw %struct.Launch, ptr %24, i64 %44
  %48 = getelementptr inbounds nuw i8, ptr %47, i64 40
  %49 = load i64, ptr %48, align 8
  %50 = icmp slt i64 %40, %49
  br i1 %50, label %129, label %51
51:
  %52 = getelementptr inbounds nuw i8, ptr %47, i64 48
  %53 = load i64, ptr %52, align 8
  %54 = icmp slt i64 %40, %53
  br i1 %54, label %55, label %129
55:
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #8
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #8
  %56 = getelementptr inbounds nuw i8, ptr %47, i64 16
  %57 = getelementptr inbounds nuw i8, ptr %47, i64 8
  %58 = load i32, ptr %56, align 8
  %59 = call i32 @llvm.smax.i32(i32 %58, i32 0)
  %60 = zext nneg i32 %59 to i64
  br label %61
61:
  %62 = phi i64 [ %116, %115 ], [ 0, %55 ]
  %63 = icmp eq i64 %62, %60
  br i1 %63, label %64, label %78
64:
  %65 = getelementptr inbounds nuw i8, ptr %47, i64 24
  %66 = load i64, ptr %65, align 8
  %67 = mul nsw i64 %66, %40
  %68 = getelementptr inbounds nuw i8, ptr %47, i64 32
  %69 = load i64, ptr %68, align 8
  %70 = add i64 %69, -1
  %71 = add i64 %70, %67
  %72 = sdiv i64 %71, %69
  %73 = getelementptr inbounds nuw i8, ptr %47, i64 60
  %74 = load i32, ptr %73, align 4
  %75 = trunc i64 %72 to i32
  %76 = mul i32 %74, %75
  %77 = icmp eq i32 %76, 0
  br i1 %77, label %127, label %117
78:
  %79 = load ptr, ptr %57, align 8
  %80 = getelementptr inbounds nuw %struct.Arg, ptr %79, i64 %62
  %81 = getelementptr inbounds nuw i64, ptr %7, i64 %62
  %82 = getelementptr inbounds nuw ptr, ptr %8, i64 %62
  store ptr %81, ptr %82, align 8
  %83 = load i32, ptr %80, align 8
  switch i32 %83, label %114 [
    i32 0, label %84
    i32 1, label %94
    i32 2, label %106
  ]
84:
  %85 = getelementptr inbounds nuw i8, ptr %80, i64 4
  %86 = load i32, ptr %85, align 4
  %87 = sext i32 %86 to i64
  %88 = getelementptr inbounds i64, ptr %1, i64 %87
  %89 = load i64, ptr %88, align 8
  %90 = getelementptr inbounds i64, ptr %25, i64 %87
  %91 = load i64, ptr %90, align 8
  %92 = mul nsw i64 %91, %33
  %93 = add i64 %92, %89
  store i64 %93, ptr %81, align 8
  br label %115
94:
  %95 = getelementptr inbounds nuw i8, ptr %80, i64 4
  %96 = load i32, ptr %95, align 4
  %97 = sext i32 %96 to i64
  %98 = getelementptr inbounds i64, ptr %2, i64 %97
  %99 = load i64, ptr %98, align 8
  %100 = add nsw i32 %96, %26
  %101 = sext i32 %100 to i64
  %102 = getelementptr inbounds i64, ptr %25, i64 %101
  %103 = load i64, ptr %102, align 8
  %104 = mul nsw i64 %103, %33
  %105 = add i64 %104, %99
  store i64 %105, ptr %81, align 8
  br label %115
106:
  %107 = getelementptr inbounds nuw i8, ptr %80, i64 8
  %108 = load i64, ptr %107, align 8
  %109 = getelementptr inbounds nuw i8, ptr %80, i64 16
  %110 = load i64, ptr %109, align 8
  %111 = mul nsw i64 %110, %40
  %112 = add i64 %108, %41
  %113 = add i64 %112, %111
  store i64 %113, ptr %81, align 8
  br label %115
114:
  store i32 %42, ptr %81, align 8
  br label %115
115:
  %116 = add nuw nsw i64 %62, 1
  br label %61
117:
  %118 = load ptr, ptr %27, align 8
  %119 = getelementptr inbounds nuw ptr, ptr %28, i64 %44
  %120 = load ptr, ptr %119, align 8
  %121 = getelementptr inbounds nuw i8, ptr %47, i64 20
  %122 = load i32, ptr %121, align 4
  %123 = getelementptr inbounds nuw i8, ptr %47, i64 56
  %124 = load i32, ptr %123, align 8
  %125 = call signext i32 %118(ptr noundef %120, i32 noundef signext %76, i32 noundef signext 1, i32 noundef signext 1, i32 noundef signext %122, i32 noundef signext 1, i32 noundef signext 1, i32 noundef signext %124, ptr noundef %4, ptr noundef nonnull %8, ptr noundef null) #7
  %126 = icmp eq i32 %125, 0
  br i1 %126, label %127, label %128
127:
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #8
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #8
  br label %129
128:
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #8
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #8
  br label %131
129:
  %130 = add nuw nsw i64 %44, 1
  br label %43
131:
  %132 = phi i32 [ %125, %128 ], [ 0, %43 ]
  %133 = add nsw i64 %33, %11
  br label %31
134:
  %135 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %136 = load ptr, ptr %135, align 8
  %137 = load i64, ptr %9, align 8
  %138 = call signext i32 %136(i64 noundef %137, ptr noundef %4) #7
  br label %139
139:
  %140 = phi i32 [ %20, %17 ], [ %32, %134 ], [ %32, %37 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #8
  ret i32 %140
}
define signext i32 @carrot_cuda_run(ptr noundef readonly captures(address_is_null) %0, ptr noundef readonly captures(address_is_null) %1, ptr noundef readonly captures(address_is_null) %2, i64 noundef %3, ptr noundef %4) local_unnamed_addr #0 {
  %6 = alloca ptr, align 8
  %7 = alloca %struct.CarrotModel, align 8
  %8 = alloca i32, align 4
  %9 = tail call fastcc signext i32 @abi.bad(i64 noundef %3, ptr noundef %1, ptr noundef %2, ptr noundef %4) #6
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %11, label %214
11:
  %12 = icmp eq i64 %3, 0
  br i1 %12, label %214, label %13
13:
  %14 = icmp eq ptr %0, null
  br i1 %14, label %15, label %88
15:
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #8
  store i32 152, ptr %7, align 8
  %16 = call signext i32 @carrot_model_init(i32 noundef signext 1000000, ptr noundef null, ptr noundef nonnull %7, ptr noundef %4) #7
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %18, label %86
18:
  %19 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 80), align 8
  %20 = icmp eq i64 %19, 0
  %21 = call i64 @llvm.smin.i64(i64 %19, i64 range(i64 1, 0) %3)
  %22 = select i1 %20, i64 %3, i64 %21
  %23 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 44), align 4
  %24 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 48), align 8
  %25 = add nsw i32 %24, %23
  %26 = sext i32 %25 to i64
  %27 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 88), align 8
  %28 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 96), align 8
  %29 = mul nsw i64 %28, %3
  %30 = select i1 %20, i64 %29, i64 0
  %31 = shl nsw i64 %26, 3
  %32 = add i64 %27, 128
  %33 = add i64 %32, %31
  %34 = add i64 %33, %30
  %35 = call ptr @malloc(i64 noundef %34) #7
  %36 = icmp eq ptr %35, null
  br i1 %36, label %37, label %39
37:
  %38 = call fastcc signext i32 @abi.fail(ptr noundef %4, i32 noundef signext 5, ptr noundef nonnull @abi.str.3, ptr noundef null, i32 noundef signext 0) #6
  br label %86
39:
  %40 = sext i32 %23 to i64
  %41 = getelementptr inbounds ptr, ptr %35, i64 %40
  %42 = ptrtoint ptr %35 to i64
  %43 = add nsw i64 %31, 63
  %44 = add i64 %43, %42
  %45 = and i64 %44, -64
  %46 = inttoptr i64 %45 to ptr
  %47 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 56), align 8
  %48 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 176), align 8
  %49 = call i32 @llvm.smax.i32(i32 %23, i32 0)
  %50 = call i32 @llvm.smax.i32(i32 %24, i32 0)
  %51 = zext nneg i32 %49 to i64
  %52 = zext nneg i32 %50 to i64
  %53 = getelementptr i64, ptr %47, i64 %40
  br label %54
54:
  %55 = phi i64 [ 0, %39 ], [ %76, %73 ]
  %56 = icmp slt i64 %55, %3
  br i1 %56, label %58, label %57
57:
  call void @free(ptr noundef nonnull %35) #7
  br label %86
58:
  %59 = phi i64 [ %69, %61 ], [ 0, %54 ]
  %60 = icmp eq i64 %59, %51
  br i1 %60, label %70, label %61
61:
  %62 = getelementptr inbounds nuw ptr, ptr %1, i64 %59
  %63 = load ptr, ptr %62, align 8
  %64 = getelementptr inbounds nuw i64, ptr %47, i64 %59
  %65 = load i64, ptr %64, align 8
  %66 = mul nsw i64 %65, %55
  %67 = getelementptr inbounds i8, ptr %63, i64 %66
  %68 = getelementptr inbounds nuw ptr, ptr %35, i64 %59
  store ptr %67, ptr %68, align 8
  %69 = add nuw nsw i64 %59, 1
  br label %58
70:
  %71 = phi i64 [ %85, %77 ], [ 0, %58 ]
  %72 = icmp eq i64 %71, %52
  br i1 %72, label %73, label %77
73:
  %74 = sub nsw i64 %3, %55
  %75 = call i64 @llvm.smin.i64(i64 %74, i64 %22)
  call void %48(ptr noundef nonnull %35, ptr noundef nonnull %41, ptr noundef %46, i64 noundef %75) #7
  %76 = add nsw i64 %55, %22
  br label %54
77:
  %78 = getelementptr inbounds nuw ptr, ptr %2, i64 %71
  %79 = load ptr, ptr %78, align 8
  %80 = getelementptr i64, ptr %53, i64 %71
  %81 = load i64, ptr %80, align 8
  %82 = mul nsw i64 %81, %55
  %83 = getelementptr inbounds i8, ptr %79, i64 %82
  %84 = getelementptr inbounds nuw ptr, ptr %41, i64 %71
  store ptr %83, ptr %84, align 8
  %85 = add nuw nsw i64 %71, 1
  br label %70
86:
  %87 = phi i32 [ %16, %15 ], [ 0, %57 ], [ 5, %37 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #8
  br label %214
88:
  %89 = tail call fastcc signext i32 @abi.too_many(i64 noundef %3, ptr noundef %4) #6
  %90 = icmp eq i32 %89, 0
  br i1 %90, label %91, label %214
91:
  %92 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 44), align 4
  %93 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 48), align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #8
  %94 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %95 = load ptr, ptr %94, align 8
  %96 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %97 = load ptr, ptr %96, align 8
  %98 = tail call signext i32 %95(ptr noundef %97) #7
  %99 = icmp eq i32 %98, 0
  br i1 %99, label %102, label %100
100:
  %101 = tail call fastcc signext i32 @abi.driver_failed(ptr noundef %4, i32 noundef signext 4, i32 noundef signext %98) #6
  br label %212
102:
  %103 = add nsw i32 %93, %92
  %104 = sext i32 %103 to i64
  %105 = shl nsw i64 %104, 3
  %106 = tail call ptr @malloc(i64 noundef %105) #7
  %107 = icmp eq ptr %106, null
  br i1 %107, label %108, label %110
108:
  %109 = tail call fastcc signext i32 @abi.fail(ptr noundef %4, i32 noundef signext 5, ptr noundef nonnull @abi.str.3, ptr noundef null, i32 noundef signext 0) #6
  br label %110
110:
  %111 = phi i32 [ 5, %108 ], [ 0, %102 ]
  %112 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 56), align 8
  %113 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %114 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %115 = sext i32 %92 to i64
  br label %116
116:
  %117 = phi i64 [ %150, %147 ], [ 0, %110 ]
  %118 = phi i32 [ %148, %147 ], [ 4, %110 ]
  %119 = phi i32 [ %137, %147 ], [ 0, %110 ]
  %120 = phi i32 [ %149, %147 ], [ 0, %110 ]
  %121 = icmp ne i32 %120, 0
  %122 = select i1 %107, i1 true, i1 %121
  %123 = icmp sge i64 %117, %104
  %124 = select i1 %122, i1 true, i1 %123
  br i1 %124, label %125, label %126
125:
  store i32 %118, ptr %8, align 4
  br i1 %122, label %154, label %151
126:
  %127 = getelementptr inbounds nuw i64, ptr %112, i64 %117
  %128 = load i64, ptr %127, align 8
  %129 = mul nsw i64 %128, %3
  %130 = load ptr, ptr %113, align 8
  %131 = getelementptr inbounds nuw i64, ptr %106, i64 %117
  %132 = icmp ne i64 %128, 0
  %133 = select i1 %132, i64 %129, i64 1
  %134 = tail call signext i32 %130(ptr noundef %131, i64 noundef %133) #7
  %135 = icmp eq i32 %134, 0
  %136 = zext i1 %135 to i32
  %137 = add nuw nsw i32 %119, %136
  br i1 %135, label %138, label %147
138:
  %139 = icmp slt i64 %117, %115
  %140 = and i1 %139, %132
  br i1 %140, label %141, label %147
141:
  %142 = load ptr, ptr %114, align 8
  %143 = load i64, ptr %131, align 8
  %144 = getelementptr inbounds nuw ptr, ptr %1, i64 %117
  %145 = load ptr, ptr %144, align 8
  %146 = tail call signext i32 %142(i64 noundef %143, ptr noundef %145, i64 noundef %129) #7
  br label %147
147:
  %148 = phi i32 [ 11, %126 ], [ 15, %141 ], [ 11, %138 ]
  %149 = phi i32 [ %134, %126 ], [ %146, %141 ], [ 0, %138 ]
  %150 = add nuw nsw i64 %117, 1
  br label %116
151:
  %152 = getelementptr inbounds i64, ptr %106, i64 %115
  %153 = call fastcc signext i32 @abi.run_all(ptr noundef %0, ptr noundef nonnull %106, ptr noundef %152, i64 noundef %3, ptr noundef null, ptr noundef %8) #6
  br label %154
154:
  %155 = phi i32 [ %120, %125 ], [ %153, %151 ]
  %156 = icmp ne i32 %155, 0
  %157 = select i1 %107, i1 true, i1 %156
  br i1 %157, label %158, label %160
158:
  %159 = load i32, ptr %8, align 4
  br label %164
160:
  %161 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %162 = load ptr, ptr %161, align 8
  %163 = tail call signext i32 %162(ptr noundef null) #7
  br label %164
164:
  %165 = phi i32 [ %159, %158 ], [ 18, %160 ]
  %166 = phi i32 [ %155, %158 ], [ %163, %160 ]
  %167 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %168 = sext i32 %93 to i64
  br label %169
169:
  %170 = phi i64 [ %196, %193 ], [ 0, %164 ]
  %171 = phi i32 [ %194, %193 ], [ %165, %164 ]
  %172 = phi i32 [ %195, %193 ], [ %166, %164 ]
  %173 = icmp ne i32 %172, 0
  %174 = select i1 %107, i1 true, i1 %173
  %175 = icmp sge i64 %170, %168
  %176 = select i1 %174, i1 true, i1 %175
  br i1 %176, label %177, label %180
177:
  %178 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %179 = zext nneg i32 %119 to i64
  br label %197
180:
  %181 = add nsw i64 %170, %115
  %182 = getelementptr inbounds i64, ptr %112, i64 %181
  %183 = load i64, ptr %182, align 8
  %184 = icmp eq i64 %183, 0
  br i1 %184, label %193, label %185
185:
  %186 = mul nsw i64 %183, %3
  %187 = load ptr, ptr %167, align 8
  %188 = getelementptr inbounds nuw ptr, ptr %2, i64 %170
  %189 = load ptr, ptr %188, align 8
  %190 = getelementptr inbounds i64, ptr %106, i64 %181
  %191 = load i64, ptr %190, align 8
  %192 = tail call signext i32 %187(ptr noundef %189, i64 noundef %191, i64 noundef %186) #7
  br label %193
193:
  %194 = phi i32 [ 16, %185 ], [ %171, %180 ]
  %195 = phi i32 [ %192, %185 ], [ 0, %180 ]
  %196 = add nuw nsw i64 %170, 1
  br label %169
197:
  %198 = phi i64 [ %179, %177 ], [ %202, %200 ]
  %199 = icmp eq i64 %198, 0
  br i1 %199, label %206, label %200
200:
  %201 = load ptr, ptr %178, align 8
  %202 = add nsw i64 %198, -1
  %203 = getelementptr inbounds nuw i64, ptr %106, i64 %202
  %204 = load i64, ptr %203, align 8
  %205 = tail call signext i32 %201(i64 noundef %204) #7
  br label %197
206:
  tail call void @free(ptr noundef %106) #7
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #8
  %207 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %208 = load ptr, ptr %207, align 8
  %209 = call signext i32 %208(ptr noundef nonnull %6) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #8
  br i1 %173, label %210, label %212
210:
  %211 = call fastcc signext i32 @abi.driver_failed(ptr noundef %4, i32 noundef signext %171, i32 noundef signext %172) #6
  br label %212
212:
  %213 = phi i32 [ %101, %100 ], [ %211, %210 ], [ %111, %206 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #8
  br label %214
214:
  %215 = phi i32 [ 1, %5 ], [ 0, %11 ], [ %213, %212 ], [ %87, %86 ], [ 1, %88 ]
  ret i32 %215
}
declare signext i32 @carrot_model_init(i32 noundef signext, ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #3
declare i64 @llvm.smin.i64(i64, i64) #5
declare i32 @llvm.smax.i32(i32, i32) #5
attributes #0 = { minsize nounwind optsize "no-builtins" "carrot-cpu"="baseline" }
attributes #1 = { minsize nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "carrot-cpu"="baseline" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { minsize optsize "no-builtins" }
attributes #4 = { minsize nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "carrot-cpu"="baseline" }
attributes #5 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { minsize nobuiltin optsize "no-builtins" }
attributes #7 = { minsize nobuiltin nounwind optsize "no-builtins" }
attributes #8 = { nounwind }
attributes #999 = { nounwind "no-builtins" "carrot-cpu"="baseline" }
