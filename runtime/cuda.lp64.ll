; sha256 b959b3b1b422d9b00fadbb97a2349cde2c89b64c973227b011a7dba236bfa3ab
; made by build_abi.py from cuda.c; do not edit
%struct.CudaDesc = type { ptr, ptr, ptr, ptr, i64, ptr, i32, i32, i32, i32, ptr, i64, i64, i64 }
%struct.CarrotDevice = type { ptr, ptr, ptr, ptr }
%struct.CarrotDesc = type { ptr, ptr, ptr, i64, ptr, i32, i32, i32, i32, ptr, ptr, ptr, i64, i64, i64, i32, i32, i32, i32, ptr, ptr, double, double, i32, i32, ptr, ptr, ptr, ptr, i64, i64, i64, ptr, ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr, ptr, ptr, i64, ptr, ptr }
%struct.Launch = type { ptr, ptr, i32, i32, i64, i64, i64, i64, i32, i32 }
%struct.CarrotInputDesc = type { ptr, i32, i32, ptr, i64, i32, i32, ptr }
%struct.CarrotOutputDesc = type { ptr, i32, i32, ptr, i64, ptr, i32, i32 }
%struct.Arg = type { i32, i32, i64, i64 }
%struct.Copy2D = type { i64, i64, i32, ptr, i64, ptr, i64, i64, i64, i32, ptr, i64, ptr, i64, i64, i64 }
%struct.CarrotModel = type { i32, i32, ptr, ptr, ptr, i64, [32 x i8], ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr }
@abi.str = private unnamed_addr constant [30 x i8] c"carrot_cuda_open: out is NULL\00", align 1
@abi.opened = internal unnamed_addr global [64 x ptr] zeroinitializer, align 8
@abi.str.1 = private unnamed_addr constant [40 x i8] c"carrot_cuda_run_device: there is no GPU\00", align 1
@abi.str.2 = private unnamed_addr constant [37 x i8] c"carrot_cuda_alloc: gpu or at is NULL\00", align 1
@abi.str.3 = private unnamed_addr constant [34 x i8] c"carrot_cuda_wait: there is no GPU\00", align 1
@abi.str.4 = private unnamed_addr constant [68 x i8] c"carrot_cuda_gather: gpu or columns is NULL, or a number is negative\00", align 1
@abi.str.5 = private unnamed_addr constant [9 x i8] c"a column\00", align 1
@abi.str.6 = private unnamed_addr constant [35 x i8] c"carrot_cuda_fetch: there is no GPU\00", align 1
@carrot_cuda_desc = external hidden local_unnamed_addr constant %struct.CudaDesc, align 8
@abi.str.7 = private unnamed_addr constant [14 x i8] c"out of memory\00", align 1
@abi.device_half = internal constant %struct.CarrotDevice { ptr @abi.open_for_abi, ptr @abi.close_for_abi, ptr @abi.run_for_abi, ptr @abi.block_for_abi }, align 8
@carrot_device = hidden local_unnamed_addr constant ptr @abi.device_half, align 8
@abi.busy = internal global i32 0, align 4
@abi.str.8 = private unnamed_addr constant [29 x i8] c"there is no such CUDA device\00", align 1
@abi.str.9 = private unnamed_addr constant [13 x i8] c"libcuda.so.1\00", align 1
@abi.str.10 = private unnamed_addr constant [44 x i8] c"there is no CUDA driver here (libcuda.so.1)\00", align 1
@abi.names = internal unnamed_addr constant [25 x ptr] [ptr @abi.str.12, ptr @abi.str.13, ptr @abi.str.14, ptr @abi.str.15, ptr @abi.str.16, ptr @abi.str.17, ptr @abi.str.18, ptr @abi.str.19, ptr @abi.str.20, ptr @abi.str.21, ptr @abi.str.22, ptr @abi.str.23, ptr @abi.str.24, ptr @abi.str.25, ptr @abi.str.26, ptr @abi.str.27, ptr @abi.str.28, ptr @abi.str.29, ptr @abi.str.30, ptr @abi.str.31, ptr @abi.str.32, ptr @abi.str.33, ptr @abi.str.34, ptr @abi.str.35, ptr @abi.str.36], align 8
@abi.str.11 = private unnamed_addr constant [39 x i8] c"the CUDA driver is too old: it has no \00", align 1
@abi.str.12 = private unnamed_addr constant [7 x i8] c"cuInit\00", align 1
@abi.str.13 = private unnamed_addr constant [12 x i8] c"cuDeviceGet\00", align 1
@abi.str.14 = private unnamed_addr constant [25 x i8] c"cuDevicePrimaryCtxRetain\00", align 1
@abi.str.15 = private unnamed_addr constant [29 x i8] c"cuDevicePrimaryCtxRelease_v2\00", align 1
@abi.str.16 = private unnamed_addr constant [20 x i8] c"cuCtxPushCurrent_v2\00", align 1
@abi.str.17 = private unnamed_addr constant [19 x i8] c"cuCtxPopCurrent_v2\00", align 1
@abi.str.18 = private unnamed_addr constant [17 x i8] c"cuModuleLoadData\00", align 1
@abi.str.19 = private unnamed_addr constant [15 x i8] c"cuModuleUnload\00", align 1
@abi.str.20 = private unnamed_addr constant [20 x i8] c"cuModuleGetFunction\00", align 1
@abi.str.21 = private unnamed_addr constant [21 x i8] c"cuModuleGetGlobal_v2\00", align 1
@abi.str.22 = private unnamed_addr constant [19 x i8] c"cuFuncSetAttribute\00", align 1
@abi.str.23 = private unnamed_addr constant [14 x i8] c"cuMemAlloc_v2\00", align 1
@abi.str.24 = private unnamed_addr constant [13 x i8] c"cuMemFree_v2\00", align 1
@abi.str.25 = private unnamed_addr constant [16 x i8] c"cuMemAllocAsync\00", align 1
@abi.str.26 = private unnamed_addr constant [15 x i8] c"cuMemFreeAsync\00", align 1
@abi.str.27 = private unnamed_addr constant [16 x i8] c"cuMemcpyHtoD_v2\00", align 1
@abi.str.28 = private unnamed_addr constant [16 x i8] c"cuMemcpyDtoH_v2\00", align 1
@abi.str.29 = private unnamed_addr constant [15 x i8] c"cuLaunchKernel\00", align 1
@abi.str.30 = private unnamed_addr constant [20 x i8] c"cuStreamSynchronize\00", align 1
@abi.str.31 = private unnamed_addr constant [22 x i8] c"cuPointerGetAttribute\00", align 1
@abi.str.32 = private unnamed_addr constant [14 x i8] c"cuEventCreate\00", align 1
@abi.str.33 = private unnamed_addr constant [14 x i8] c"cuEventRecord\00", align 1
@abi.str.34 = private unnamed_addr constant [18 x i8] c"cuStreamWaitEvent\00", align 1
@abi.str.35 = private unnamed_addr constant [18 x i8] c"cuEventDestroy_v2\00", align 1
@abi.str.36 = private unnamed_addr constant [19 x i8] c"cuMemcpy2DAsync_v2\00", align 1
@abi.str.37 = private unnamed_addr constant [85 x i8] c"the CUDA driver does not take the model's code: the GPU or the driver may be too old\00", align 1
@abi.str.38 = private unnamed_addr constant [39 x i8] c"the module's weights have another size\00", align 1
@abi.str.39 = private unnamed_addr constant [47 x i8] c"rows is negative, or inputs or outputs is NULL\00", align 1
@abi.str.40 = private unnamed_addr constant [73 x i8] c"more rows than one call takes, and the model's rows depend on each other\00", align 1
@abi.str.41 = private unnamed_addr constant [62 x i8] c"the CUDA driver reports an error (its number is `detail`) in \00", align 1
@carrot_desc = external hidden local_unnamed_addr constant %struct.CarrotDesc, align 8
@abi.str.42 = private unnamed_addr constant [24 x i8] c"the address is NULL of \00", align 1
@abi.str.43 = private unnamed_addr constant [16 x i8] c"what is counted\00", align 1
@abi.str.44 = private unnamed_addr constant [28 x i8] c"no GPU reads the memory of \00", align 1
@abi.str.45 = private unnamed_addr constant [33 x i8] c"the memory of another GPU holds \00", align 1
@abi.absent = internal unnamed_addr global i32 0, align 4
@abi.kept = internal unnamed_addr global i1 false, align 4
define signext range(i32 0, 8) i32 @carrot_cuda_open(i32 noundef signext %0, ptr noundef writeonly captures(address_is_null) %1, ptr noundef captures(address_is_null) %2) local_unnamed_addr #0 {
  %4 = icmp eq ptr %1, null
  br i1 %4, label %5, label %7
5:
  %6 = tail call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 1, ptr noundef nonnull @abi.str, ptr noundef null, i32 noundef signext 0) #7
  br label %9
7:
  store ptr null, ptr %1, align 8
  tail call fastcc void @abi.lock() #7
  %8 = tail call fastcc signext i32 @abi.use(i32 noundef signext %0, ptr noundef %1, ptr noundef %2) #7
  store atomic i32 0, ptr @abi.busy release, align 4
  br label %9
9:
  %10 = phi i32 [ %8, %7 ], [ 1, %5 ]
  ret i32 %10
}
define internal fastcc noundef signext range(i32 0, 8) i32 @abi.fail(ptr noundef captures(address_is_null) %0, i32 noundef returned signext range(i32 0, 8) %1, ptr noundef %2, ptr noundef %3, i32 noundef signext %4) unnamed_addr #1 {
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
define internal fastcc void @abi.lock() unnamed_addr #0 {
  %1 = icmp eq ptr @sched_yield, null
  br label %2
2:
  %3 = atomicrmw xchg ptr @abi.busy, i32 1 acquire, align 4
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %9, label %5
5:
  br i1 %1, label %8, label %6
6:
  %7 = tail call signext i32 @sched_yield() #9
  br label %8
8:
  br label %2
9:
  ret void
}
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2
define internal fastcc signext range(i32 0, 8) i32 @abi.use(i32 noundef signext %0, ptr noundef nonnull writeonly captures(none) %1, ptr noundef captures(address_is_null) %2) unnamed_addr #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = icmp ugt i32 %0, 63
  br i1 %7, label %8, label %10
8:
  %9 = tail call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 4, ptr noundef nonnull @abi.str.8, ptr noundef null, i32 noundef signext 0) #7
  br label %170
10:
  %11 = zext nneg i32 %0 to i64
  %12 = getelementptr inbounds nuw ptr, ptr @abi.opened, i64 %11
  %13 = load ptr, ptr %12, align 8
  %14 = icmp eq ptr %13, null
  br i1 %14, label %15, label %164
15:
  %16 = icmp ne ptr @dlopen, null
  %17 = icmp ne ptr @dlsym, null
  %18 = and i1 %16, %17
  br i1 %18, label %19, label %22
19:
  %20 = tail call ptr @dlopen(ptr noundef nonnull @abi.str.9, i32 noundef signext 1) #9
  %21 = icmp eq ptr %20, null
  br i1 %21, label %22, label %24
22:
  %23 = tail call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 4, ptr noundef nonnull @abi.str.10, ptr noundef null, i32 noundef signext 0) #7
  br label %170
24:
  %25 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 48), align 8
  %26 = sext i32 %25 to i64
  %27 = shl nsw i64 %26, 3
  %28 = add nsw i64 %27, 232
  %29 = tail call ptr @malloc(i64 noundef %28) #9
  %30 = icmp eq ptr %29, null
  br i1 %30, label %31, label %33
31:
  %32 = tail call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 5, ptr noundef nonnull @abi.str.7, ptr noundef null, i32 noundef signext 0) #7
  br label %170
33:
  %34 = getelementptr inbounds nuw i8, ptr %29, i64 224
  store ptr null, ptr %34, align 8
  %35 = getelementptr inbounds nuw i8, ptr %29, i64 200
  store i32 %0, ptr %35, align 8
  %36 = getelementptr inbounds nuw i8, ptr %29, i64 204
  store i32 0, ptr %36, align 4
  br label %37
37:
  %38 = phi i64 [ %46, %40 ], [ 0, %33 ]
  %39 = icmp eq i64 %38, 25
  br i1 %39, label %49, label %40
40:
  %41 = getelementptr inbounds nuw ptr, ptr @abi.names, i64 %38
  %42 = load ptr, ptr %41, align 8
  %43 = tail call ptr @dlsym(ptr noundef nonnull %20, ptr noundef %42) #9
  %44 = getelementptr inbounds nuw ptr, ptr %29, i64 %38
  store ptr %43, ptr %44, align 8
  %45 = icmp eq ptr %43, null
  %46 = add nuw nsw i64 %38, 1
  br i1 %45, label %47, label %37
47:
  tail call void @free(ptr noundef nonnull %29) #9
  %48 = tail call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 4, ptr noundef nonnull @abi.str.11, ptr noundef %42, i32 noundef signext 0) #7
  br label %170
49:
  %50 = load ptr, ptr %29, align 8
  %51 = tail call signext i32 %50(i32 noundef signext 0) #9
  %52 = icmp eq i32 %51, 0
  br i1 %52, label %53, label %66
53:
  %54 = getelementptr inbounds nuw i8, ptr %29, i64 8
  %55 = load ptr, ptr %54, align 8
  %56 = getelementptr inbounds nuw i8, ptr %29, i64 208
  %57 = tail call signext i32 %55(ptr noundef nonnull %56, i32 noundef signext range(i32 0, 64) %0) #9
  %58 = icmp eq i32 %57, 0
  br i1 %58, label %59, label %66
59:
  %60 = getelementptr inbounds nuw i8, ptr %29, i64 16
  %61 = load ptr, ptr %60, align 8
  %62 = getelementptr inbounds nuw i8, ptr %29, i64 216
  %63 = load i32, ptr %56, align 8
  %64 = tail call signext i32 %61(ptr noundef nonnull %62, i32 noundef signext %63) #9
  %65 = icmp eq i32 %64, 0
  br i1 %65, label %69, label %66
66:
  %67 = phi i32 [ %51, %49 ], [ %57, %53 ], [ %64, %59 ]
  tail call void @free(ptr noundef nonnull %29) #9
  %68 = tail call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 4, ptr noundef nonnull @abi.str.8, ptr noundef null, i32 noundef signext %67) #7
  br label %170
69:
  %70 = getelementptr inbounds nuw i8, ptr %29, i64 32
  %71 = load ptr, ptr %70, align 8
  %72 = load ptr, ptr %62, align 8
  %73 = tail call signext i32 %71(ptr noundef %72) #9
  %74 = icmp eq i32 %73, 0
  br i1 %74, label %77, label %75
75:
  %76 = tail call fastcc signext i32 @abi.driver_failed(ptr noundef %2, i32 noundef signext 4, i32 noundef signext %73) #7
  br label %159
77:
  %78 = load ptr, ptr @carrot_cuda_desc, align 8
  %79 = icmp eq ptr %78, null
  br i1 %79, label %85, label %80
80:
  %81 = getelementptr inbounds nuw i8, ptr %29, i64 48
  %82 = load ptr, ptr %81, align 8
  %83 = tail call signext i32 %82(ptr noundef nonnull %34, ptr noundef nonnull %78) #9
  %84 = icmp eq i32 %83, 0
  br i1 %84, label %91, label %85
85:
  %86 = getelementptr inbounds nuw i8, ptr %29, i64 48
  %87 = load ptr, ptr %86, align 8
  %88 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 8), align 8
  %89 = tail call signext i32 %87(ptr noundef nonnull %34, ptr noundef %88) #9
  %90 = icmp eq i32 %89, 0
  br i1 %90, label %91, label %98
91:
  %92 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 40), align 8
  %93 = getelementptr inbounds nuw i8, ptr %29, i64 64
  %94 = getelementptr inbounds nuw i8, ptr %29, i64 232
  %95 = getelementptr inbounds nuw i8, ptr %29, i64 80
  %96 = tail call i32 @llvm.smax.i32(i32 %25, i32 0)
  %97 = zext nneg i32 %96 to i64
  br label %100
98:
  %99 = tail call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 4, ptr noundef nonnull @abi.str.37, ptr noundef null, i32 noundef signext %89) #7
  br label %154
100:
  %101 = phi i64 [ 0, %91 ], [ %125, %124 ]
  %102 = icmp eq i64 %101, %97
  br i1 %102, label %126, label %103
103:
  %104 = getelementptr inbounds nuw %struct.Launch, ptr %92, i64 %101
  %105 = load ptr, ptr %93, align 8
  %106 = getelementptr inbounds nuw ptr, ptr %94, i64 %101
  %107 = load ptr, ptr %34, align 8
  %108 = load ptr, ptr %104, align 8
  %109 = tail call signext i32 %105(ptr noundef nonnull %106, ptr noundef %107, ptr noundef %108) #9
  %110 = icmp eq i32 %109, 0
  br i1 %110, label %113, label %111
111:
  %112 = tail call fastcc signext i32 @abi.driver_failed(ptr noundef %2, i32 noundef signext 8, i32 noundef signext %109) #7
  br label %154
113:
  %114 = getelementptr inbounds nuw i8, ptr %104, i64 56
  %115 = load i32, ptr %114, align 8
  %116 = icmp sgt i32 %115, 49152
  br i1 %116, label %117, label %124
117:
  %118 = load ptr, ptr %95, align 8
  %119 = load ptr, ptr %106, align 8
  %120 = tail call signext i32 %118(ptr noundef %119, i32 noundef signext 8, i32 noundef signext %115) #9
  %121 = icmp eq i32 %120, 0
  br i1 %121, label %124, label %122
122:
  %123 = tail call fastcc signext i32 @abi.driver_failed(ptr noundef %2, i32 noundef signext 10, i32 noundef signext %120) #7
  br label %154
124:
  %125 = add nuw nsw i64 %101, 1
  br label %100
126:
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #8
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #8
  %127 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 16), align 8
  %128 = icmp eq ptr %127, null
  br i1 %128, label %152, label %129
129:
  %130 = getelementptr inbounds nuw i8, ptr %29, i64 72
  %131 = load ptr, ptr %130, align 8
  %132 = load ptr, ptr %34, align 8
  %133 = call signext i32 %131(ptr noundef nonnull %5, ptr noundef nonnull %6, ptr noundef %132, ptr noundef nonnull %127) #9
  %134 = icmp eq i32 %133, 0
  br i1 %134, label %137, label %135
135:
  %136 = call fastcc signext i32 @abi.driver_failed(ptr noundef %2, i32 noundef signext 9, i32 noundef signext %133) #7
  br label %152
137:
  %138 = load i64, ptr %6, align 8
  %139 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 32), align 8
  %140 = icmp ult i64 %138, %139
  br i1 %140, label %141, label %143
141:
  %142 = call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 7, ptr noundef nonnull @abi.str.38, ptr noundef null, i32 noundef signext 0) #7
  br label %152
143:
  %144 = getelementptr inbounds nuw i8, ptr %29, i64 120
  %145 = load ptr, ptr %144, align 8
  %146 = load i64, ptr %5, align 8
  %147 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 24), align 8
  %148 = call signext i32 %145(i64 noundef %146, ptr noundef %147, i64 noundef %139) #9
  %149 = icmp eq i32 %148, 0
  br i1 %149, label %152, label %150
150:
  %151 = call fastcc signext i32 @abi.driver_failed(ptr noundef %2, i32 noundef signext 15, i32 noundef signext %148) #7
  br label %152
152:
  %153 = phi i32 [ %136, %135 ], [ 7, %141 ], [ 0, %126 ], [ %151, %150 ], [ 0, %143 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #8
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #8
  br label %154
154:
  %155 = phi i32 [ 4, %98 ], [ %153, %152 ], [ %123, %122 ], [ %112, %111 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #8
  %156 = getelementptr inbounds nuw i8, ptr %29, i64 40
  %157 = load ptr, ptr %156, align 8
  %158 = call signext i32 %157(ptr noundef nonnull %4) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8
  br label %159
159:
  %160 = phi i32 [ %76, %75 ], [ %155, %154 ]
  %161 = icmp eq i32 %160, 0
  br i1 %161, label %163, label %162
162:
  call fastcc void @abi.destroy(ptr noundef %29) #7
  br label %170
163:
  store ptr %29, ptr %12, align 8
  br label %164
164:
  %165 = phi ptr [ %13, %10 ], [ %29, %163 ]
  %166 = getelementptr inbounds nuw i8, ptr %165, i64 204
  %167 = load i32, ptr %166, align 4
  %168 = add nsw i32 %167, 1
  store i32 %168, ptr %166, align 4
  %169 = load ptr, ptr %12, align 8
  store ptr %169, ptr %1, align 8
  br label %170
170:
  %171 = phi i32 [ 4, %8 ], [ 0, %164 ], [ %160, %162 ], [ 4, %66 ], [ 4, %47 ], [ 5, %31 ], [ 4, %22 ]
  ret i32 %171
}
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2
define void @carrot_cuda_close(ptr noundef %0) local_unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %14, label %3
3:
  tail call fastcc void @abi.lock() #7
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 204
  %5 = load i32, ptr %4, align 4
  %6 = add nsw i32 %5, -1
  store i32 %6, ptr %4, align 4
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %8, label %13
8:
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %10 = load i32, ptr %9, align 8
  %11 = sext i32 %10 to i64
  %12 = getelementptr inbounds ptr, ptr @abi.opened, i64 %11
  store ptr null, ptr %12, align 8
  tail call fastcc void @abi.destroy(ptr noundef %0) #7
  br label %13
13:
  store atomic i32 0, ptr @abi.busy release, align 4
  br label %14
14:
  ret void
}
define internal fastcc void @abi.destroy(ptr noundef nonnull %0) unnamed_addr #0 {
  %2 = alloca ptr, align 8
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %4 = load ptr, ptr %3, align 8
  %5 = icmp eq ptr %4, null
  br i1 %5, label %21, label %6
6:
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %8 = load ptr, ptr %7, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %10 = load ptr, ptr %9, align 8
  %11 = tail call signext i32 %8(ptr noundef %10) #9
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %13, label %21
13:
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %15 = load ptr, ptr %14, align 8
  %16 = load ptr, ptr %3, align 8
  %17 = tail call signext i32 %15(ptr noundef %16) #9
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #8
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %19 = load ptr, ptr %18, align 8
  %20 = call signext i32 %19(ptr noundef nonnull %2) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #8
  br label %21
21:
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %23 = load ptr, ptr %22, align 8
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %25 = load i32, ptr %24, align 8
  %26 = call signext i32 %23(i32 noundef signext %25) #9
  call void @free(ptr noundef nonnull %0) #9
  ret void
}
define signext range(i32 0, 8) i32 @carrot_cuda_run_device(ptr noundef readonly captures(address_is_null) %0, ptr noundef readonly captures(address_is_null) %1, ptr noundef readonly captures(address_is_null) %2, i64 noundef %3, ptr noundef %4, ptr noundef captures(address_is_null) %5) local_unnamed_addr #0 {
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  %9 = icmp eq ptr %0, null
  br i1 %9, label %10, label %12
10:
  %11 = tail call fastcc signext i32 @abi.fail(ptr noundef %5, i32 noundef signext 1, ptr noundef nonnull @abi.str.1, ptr noundef null, i32 noundef signext 0) #7
  br label %105
12:
  %13 = tail call fastcc signext i32 @abi.bad(i64 noundef %3, ptr noundef %1, ptr noundef %2, ptr noundef %5) #7
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %105
15:
  %16 = tail call fastcc signext i32 @abi.too_many(i64 noundef %3, ptr noundef %5) #7
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %18, label %105
18:
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #8
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %20 = load ptr, ptr %19, align 8
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %22 = load ptr, ptr %21, align 8
  %23 = tail call signext i32 %20(ptr noundef %22) #9
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %27, label %25
25:
  %26 = tail call fastcc signext i32 @abi.driver_failed(ptr noundef %5, i32 noundef signext 4, i32 noundef signext %23) #7
  br label %103
27:
  %28 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 52), align 4
  %29 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 64), align 8
  %30 = icmp ne i64 %3, 0
  %31 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 56), align 8
  %32 = sext i32 %28 to i64
  br label %33
33:
  %34 = phi i64 [ %63, %61 ], [ 0, %27 ]
  %35 = phi i32 [ %62, %61 ], [ 0, %27 ]
  %36 = icmp eq i32 %35, 0
  %37 = icmp slt i64 %34, %32
  %38 = select i1 %36, i1 %37, i1 false
  br i1 %38, label %46, label %39
39:
  %40 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 56), align 8
  %41 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 44), align 4
  %42 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 64), align 8
  %43 = sext i32 %41 to i64
  %44 = sext i32 %40 to i64
  %45 = getelementptr i64, ptr %29, i64 %32
  br label %64
46:
  %47 = getelementptr inbounds nuw i64, ptr %29, i64 %34
  %48 = load i64, ptr %47, align 8
  %49 = icmp ne i64 %48, 0
  %50 = and i1 %30, %49
  br i1 %50, label %51, label %61
51:
  %52 = getelementptr inbounds nuw i64, ptr %1, i64 %34
  %53 = load i64, ptr %52, align 8
  %54 = icmp eq i64 %53, 0
  %55 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %31, i64 %34
  %56 = load ptr, ptr %55, align 8
  br i1 %54, label %59, label %57
57:
  %58 = tail call fastcc signext i32 @abi.check_memory(ptr noundef nonnull readonly %0, i64 noundef %53, ptr noundef %56, ptr noundef %5) #7
  br label %61
59:
  %60 = tail call fastcc signext i32 @abi.fail(ptr noundef %5, i32 noundef signext 1, ptr noundef nonnull @abi.str.42, ptr noundef %56, i32 noundef signext 0) #7
  br label %61
61:
  %62 = phi i32 [ 0, %46 ], [ %58, %57 ], [ 1, %59 ]
  %63 = add nuw nsw i64 %34, 1
  br label %33
64:
  %65 = phi i64 [ 0, %39 ], [ %89, %87 ]
  %66 = phi i32 [ %35, %39 ], [ %88, %87 ]
  %67 = icmp eq i32 %66, 0
  %68 = icmp slt i64 %65, %44
  %69 = select i1 %67, i1 %68, i1 false
  br i1 %69, label %70, label %90
70:
  %71 = getelementptr inbounds nuw i64, ptr %2, i64 %65
  %72 = load i64, ptr %71, align 8
  %73 = icmp eq i64 %72, 0
  br i1 %73, label %87, label %74
74:
  %75 = getelementptr i64, ptr %45, i64 %65
  %76 = load i64, ptr %75, align 8
  %77 = icmp ne i64 %76, 0
  %78 = and i1 %30, %77
  br i1 %78, label %79, label %87
79:
  %80 = icmp slt i64 %65, %43
  br i1 %80, label %81, label %84
81:
  %82 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %42, i64 %65
  %83 = load ptr, ptr %82, align 8
  br label %84
84:
  %85 = phi ptr [ %83, %81 ], [ @abi.str.43, %79 ]
  %86 = tail call fastcc signext i32 @abi.check_memory(ptr noundef nonnull readonly %0, i64 noundef %72, ptr noundef %85, ptr noundef %5) #7
  br label %87
87:
  %88 = phi i32 [ %86, %84 ], [ 0, %74 ], [ 0, %70 ]
  %89 = add nuw nsw i64 %65, 1
  br label %64
90:
  %91 = and i1 %30, %67
  br i1 %91, label %92, label %98
92:
  %93 = call fastcc signext i32 @abi.run_all(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, ptr noundef %4, ptr noundef %8) #7
  %94 = icmp eq i32 %93, 0
  br i1 %94, label %98, label %95
95:
  %96 = load i32, ptr %8, align 4
  %97 = tail call fastcc signext i32 @abi.driver_failed(ptr noundef %5, i32 noundef signext %96, i32 noundef signext %93) #7
  br label %98
98:
  %99 = phi i32 [ %97, %95 ], [ 0, %92 ], [ %66, %90 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #8
  %100 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %101 = load ptr, ptr %100, align 8
  %102 = call signext i32 %101(ptr noundef nonnull %7) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #8
  br label %103
103:
  %104 = phi i32 [ %26, %25 ], [ %99, %98 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #8
  br label %105
105:
  %106 = phi i32 [ 1, %10 ], [ %104, %103 ], [ 1, %15 ], [ 1, %12 ]
  ret i32 %106
}
define internal fastcc signext range(i32 0, 2) i32 @abi.bad(i64 noundef %0, ptr noundef readnone captures(address_is_null) %1, ptr noundef readnone captures(address_is_null) %2, ptr noundef captures(address_is_null) %3) unnamed_addr #3 {
  %5 = icmp sgt i64 %0, -1
  %6 = icmp ne ptr %1, null
  %7 = and i1 %5, %6
  %8 = icmp ne ptr %2, null
  %9 = and i1 %7, %8
  br i1 %9, label %12, label %10
10:
  %11 = tail call fastcc signext i32 @abi.fail(ptr noundef %3, i32 noundef signext 1, ptr noundef nonnull @abi.str.39, ptr noundef null, i32 noundef signext 0) #7
  br label %12
12:
  %13 = phi i32 [ 1, %10 ], [ 0, %4 ]
  ret i32 %13
}
define internal fastcc signext range(i32 0, 2) i32 @abi.too_many(i64 noundef %0, ptr noundef captures(address_is_null) %1) unnamed_addr #3 {
  %3 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 60), align 4
  %4 = icmp ne i32 %3, 0
  %5 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 88), align 8
  %6 = icmp sgt i64 %0, %5
  %7 = select i1 %4, i1 %6, i1 false
  br i1 %7, label %8, label %10
8:
  %9 = tail call fastcc signext i32 @abi.fail(ptr noundef %1, i32 noundef signext 1, ptr noundef nonnull @abi.str.40, ptr noundef null, i32 noundef signext 0) #7
  br label %10
10:
  %11 = phi i32 [ 1, %8 ], [ 0, %2 ]
  ret i32 %11
}
define internal fastcc noundef signext range(i32 0, 8) i32 @abi.driver_failed(ptr noundef captures(address_is_null) %0, i32 noundef signext %1, i32 noundef signext range(i32 1, 0) %2) unnamed_addr #3 {
  %4 = sext i32 %1 to i64
  %5 = getelementptr inbounds ptr, ptr @abi.names, i64 %4
  %6 = load ptr, ptr %5, align 8
  %7 = tail call fastcc signext i32 @abi.fail(ptr noundef %0, i32 noundef signext 7, ptr noundef nonnull @abi.str.41, ptr noundef %6, i32 noundef signext %2) #7
  ret i32 7
}
define internal fastcc signext i32 @abi.run_all(ptr noundef nonnull readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, i64 noundef range(i64 1, 0) %3, ptr noundef %4, ptr noundef nonnull writeonly captures(none) initializes((0, 4)) %5) unnamed_addr #0 {
  %7 = alloca [256 x i64], align 8
  %8 = alloca [256 x ptr], align 8
  %9 = alloca i64, align 8
  %10 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 88), align 8
  %11 = tail call i64 @llvm.smin.i64(i64 %3, i64 %10)
  %12 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 56), align 8
  %13 = tail call fastcc i64 @abi.unwanted_at(ptr noundef %2, i32 noundef signext %12, i64 noundef %11) #7
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #8
  store i64 0, ptr %9, align 8
  store i32 13, ptr %5, align 4
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %20, label %15
15:
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %17 = load ptr, ptr %16, align 8
  %18 = call signext i32 %17(ptr noundef nonnull %9, i64 noundef %13, ptr noundef %4) #9
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %20, label %142
20:
  store i32 17, ptr %5, align 4
  %21 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 48), align 8
  %22 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 40), align 8
  %23 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 64), align 8
  %24 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 52), align 4
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %27 = call i32 @llvm.smax.i32(i32 %21, i32 0)
  %28 = zext nneg i32 %27 to i64
  br label %29
29:
  %30 = phi i32 [ 0, %20 ], [ %135, %134 ]
  %31 = phi i64 [ 0, %20 ], [ %136, %134 ]
  %32 = icmp slt i64 %31, %3
  %33 = icmp eq i32 %30, 0
  %34 = and i1 %33, %32
  br i1 %34, label %36, label %35
35:
  br i1 %14, label %142, label %137
36:
  %37 = sub nsw i64 %3, %31
  %38 = call i64 @llvm.smin.i64(i64 %37, i64 %11)
  %39 = load i64, ptr %9, align 8
  %40 = trunc i64 %38 to i32
  br label %41
41:
  %42 = phi i64 [ %133, %132 ], [ 0, %36 ]
  %43 = icmp eq i64 %42, %28
  br i1 %43, label %134, label %44
44:
  %45 = getelementptr inbounds nuw %struct.Launch, ptr %22, i64 %42
  %46 = getelementptr inbounds nuw i8, ptr %45, i64 40
  %47 = load i64, ptr %46, align 8
  %48 = icmp slt i64 %38, %47
  br i1 %48, label %132, label %49
49:
  %50 = getelementptr inbounds nuw i8, ptr %45, i64 48
  %51 = load i64, ptr %50, align 8
  %52 = icmp slt i64 %38, %51
  br i1 %52, label %53, label %132
53:
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #8
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #8
  %54 = getelementptr inbounds nuw i8, ptr %45, i64 16
  %55 = getelementptr inbounds nuw i8, ptr %45, i64 8
  %56 = load i32, ptr %54, align 8
  %57 = call i32 @llvm.smax.i32(i32 %56, i32 0)
  %58 = zext nneg i32 %57 to i64
  br label %59
59:
  %60 = phi i64 [ %119, %118 ], [ 0, %53 ]
  %61 = icmp eq i64 %60, %58
  br i1 %61, label %62, label %76
62:
  %63 = getelementptr inbounds nuw i8, ptr %45, i64 24
  %64 = load i64, ptr %63, align 8
  %65 = mul nsw i64 %64, %38
  %66 = getelementptr inbounds nuw i8, ptr %45, i64 32
  %67 = load i64, ptr %66, align 8
  %68 = add i64 %67, -1
  %69 = add i64 %68, %65
  %70 = sdiv i64 %69, %67
  %71 = getelementptr inbounds nuw i8, ptr %45, i64 60
  %72 = load i32, ptr %71, align 4
  %73 = trunc i64 %70 to i32
  %74 = mul i32 %72, %73
  %75 = icmp eq i32 %74, 0
  br i1 %75, label %130, label %120
76:
  %77 = load ptr, ptr %55, align 8
  %78 = getelementptr inbounds nuw %struct.Arg, ptr %77, i64 %60
  %79 = getelementptr inbounds nuw i64, ptr %7, i64 %60
  %80 = getelementptr inbounds nuw ptr, ptr %8, i64 %60
  store ptr %79, ptr %80, align 8
  %81 = load i32, ptr %78, align 8
  switch i32 %81, label %117 [
    i32 0, label %82
    i32 1, label %92
    i32 2, label %109
  ]
82:
  %83 = getelementptr inbounds nuw i8, ptr %78, i64 4
  %84 = load i32, ptr %83, align 4
  %85 = sext i32 %84 to i64
  %86 = getelementptr inbounds i64, ptr %1, i64 %85
  %87 = load i64, ptr %86, align 8
  %88 = getelementptr inbounds i64, ptr %23, i64 %85
  %89 = load i64, ptr %88, align 8
  %90 = mul nsw i64 %89, %31
  %91 = add i64 %90, %87
  store i64 %91, ptr %79, align 8
  br label %118
92:
  %93 = getelementptr inbounds nuw i8, ptr %78, i64 4
  %94 = load i32, ptr %93, align 4
  %95 = sext i32 %94 to i64
  %96 = getelementptr inbounds i64, ptr %2, i64 %95
  %97 = load i64, ptr %96, align 8
  %98 = icmp eq i64 %97, 0
  br i1 %98, label %99, label %102
99:
  %100 = call fastcc i64 @abi.unwanted_at(ptr noundef nonnull readonly %2, i32 noundef signext %94, i64 noundef %11) #7
  %101 = add i64 %100, %39
  store i64 %101, ptr %79, align 8
  br label %118
102:
  %103 = add nsw i32 %94, %24
  %104 = sext i32 %103 to i64
  %105 = getelementptr inbounds i64, ptr %23, i64 %104
  %106 = load i64, ptr %105, align 8
  %107 = mul nsw i64 %106, %31
  %108 = add i64 %107, %97
  store i64 %108, ptr %79, align 8
  br label %118
109:
  %110 = getelementptr inbounds nuw i8, ptr %78, i64 8
  %111 = load i64, ptr %110, align 8
  %112 = getelementptr inbounds nuw i8, ptr %78, i64 16
  %113 = load i64, ptr %112, align 8
  %114 = mul nsw i64 %113, %38
  %115 = add i64 %111, %39
  %116 = add i64 %115, %114
  store i64 %116, ptr %79, align 8
  br label %118
117:
  store i32 %40, ptr %79, align 8
  br label %118
118:
  %119 = add nuw nsw i64 %60, 1
  br label %59
120:
  %121 = load ptr, ptr %25, align 8
  %122 = getelementptr inbounds nuw ptr, ptr %26, i64 %42
  %123 = load ptr, ptr %122, align 8
  %124 = getelementptr inbounds nuw i8, ptr %45, i64 20
  %125 = load i32, ptr %124, align 4
  %126 = getelementptr inbounds nuw i8, ptr %45, i64 56
  %127 = load i32, ptr %126, align 8
  %128 = call signext i32 %121(ptr noundef %123, i32 noundef signext %74, i32 noundef signext 1, i32 noundef signext 1, i32 noundef signext %125, i32 noundef signext 1, i32 noundef signext 1, i32 noundef signext %127, ptr noundef %4, ptr noundef nonnull %8, ptr noundef null) #9
  %129 = icmp eq i32 %128, 0
  br i1 %129, label %130, label %131
130:
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #8
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #8
  br label %132
131:
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #8
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #8
  br label %134
132:
  %133 = add nuw nsw i64 %42, 1
  br label %41
134:
  %135 = phi i32 [ %128, %131 ], [ 0, %41 ]
  %136 = add nsw i64 %31, %11
  br label %29
137:
  %138 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %139 = load ptr, ptr %138, align 8
  %140 = load i64, ptr %9, align 8
  %141 = call signext i32 %139(i64 noundef %140, ptr noundef %4) #9
  br label %142
142:
  %143 = phi i32 [ %18, %15 ], [ %30, %137 ], [ %30, %35 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #8
  ret i32 %143
}
define signext range(i32 0, 8) i32 @carrot_cuda_alloc(ptr noundef readonly captures(address_is_null) %0, i64 noundef %1, ptr noundef %2, ptr noundef %3, ptr noundef captures(address_is_null) %4) local_unnamed_addr #0 {
  %6 = alloca ptr, align 8
  %7 = icmp ne ptr %0, null
  %8 = icmp ne ptr %3, null
  %9 = and i1 %7, %8
  br i1 %9, label %12, label %10
10:
  %11 = tail call fastcc signext i32 @abi.fail(ptr noundef %4, i32 noundef signext 1, ptr noundef nonnull @abi.str.2, ptr noundef null, i32 noundef signext 0) #7
  br label %32
12:
  store i64 0, ptr %3, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %14 = load ptr, ptr %13, align 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %16 = load ptr, ptr %15, align 8
  %17 = tail call signext i32 %14(ptr noundef %16) #9
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %19, label %28
19:
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %21 = load ptr, ptr %20, align 8
  %22 = tail call i64 @llvm.umax.i64(i64 %1, i64 1)
  %23 = tail call signext i32 %21(ptr noundef nonnull %3, i64 noundef %22, ptr noundef %2) #9
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #8
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %25 = load ptr, ptr %24, align 8
  %26 = call signext i32 %25(ptr noundef nonnull %6) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #8
  %27 = icmp eq i32 %23, 0
  br i1 %27, label %32, label %28
28:
  %29 = phi i32 [ %23, %19 ], [ %17, %12 ]
  %30 = phi i32 [ 13, %19 ], [ 4, %12 ]
  %31 = call fastcc signext i32 @abi.driver_failed(ptr noundef %4, i32 noundef signext %30, i32 noundef signext %29) #7
  br label %32
32:
  %33 = phi i32 [ 1, %10 ], [ %31, %28 ], [ 0, %19 ]
  ret i32 %33
}
define void @carrot_cuda_free(ptr noundef readonly captures(address_is_null) %0, i64 noundef %1, ptr noundef %2) local_unnamed_addr #0 {
  %4 = alloca ptr, align 8
  %5 = icmp ne ptr %0, null
  %6 = icmp ne i64 %1, 0
  %7 = and i1 %5, %6
  br i1 %7, label %8, label %22
8:
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %10 = load ptr, ptr %9, align 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %12 = load ptr, ptr %11, align 8
  %13 = tail call signext i32 %10(ptr noundef %12) #9
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %22
15:
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %17 = load ptr, ptr %16, align 8
  %18 = tail call signext i32 %17(i64 noundef %1, ptr noundef %2) #9
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #8
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %20 = load ptr, ptr %19, align 8
  %21 = call signext i32 %20(ptr noundef nonnull %4) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8
  br label %22
22:
  ret void
}
define signext range(i32 0, 8) i32 @carrot_cuda_wait(ptr noundef readonly captures(address_is_null) %0, ptr noundef %1, ptr noundef %2, ptr noundef captures(address_is_null) %3) local_unnamed_addr #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = icmp eq ptr %0, null
  br i1 %7, label %8, label %10
8:
  %9 = tail call fastcc signext i32 @abi.fail(ptr noundef %3, i32 noundef signext 1, ptr noundef nonnull @abi.str.3, ptr noundef null, i32 noundef signext 0) #7
  br label %53
10:
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #8
  store ptr null, ptr %6, align 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %12 = load ptr, ptr %11, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %14 = load ptr, ptr %13, align 8
  %15 = tail call signext i32 %12(ptr noundef %14) #9
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %19, label %17
17:
  %18 = tail call fastcc signext i32 @abi.driver_failed(ptr noundef %3, i32 noundef signext 4, i32 noundef signext %15) #7
  br label %51
19:
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %21 = load ptr, ptr %20, align 8
  %22 = call signext i32 %21(ptr noundef nonnull %6, i32 noundef signext 2) #9
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %42
24:
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %26 = load ptr, ptr %25, align 8
  %27 = load ptr, ptr %6, align 8
  %28 = call signext i32 %26(ptr noundef %27, ptr noundef %2) #9
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %30, label %35
30:
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %32 = load ptr, ptr %31, align 8
  %33 = load ptr, ptr %6, align 8
  %34 = call signext i32 %32(ptr noundef %1, ptr noundef %33, i32 noundef signext 0) #9
  br label %35
35:
  %36 = phi i32 [ 21, %24 ], [ 22, %30 ]
  %37 = phi i32 [ %28, %24 ], [ %34, %30 ]
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %39 = load ptr, ptr %38, align 8
  %40 = load ptr, ptr %6, align 8
  %41 = call signext i32 %39(ptr noundef %40) #9
  br label %42
42:
  %43 = phi i32 [ 20, %19 ], [ %36, %35 ]
  %44 = phi i32 [ %22, %19 ], [ %37, %35 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #8
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %46 = load ptr, ptr %45, align 8
  %47 = call signext i32 %46(ptr noundef nonnull %5) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #8
  %48 = icmp eq i32 %44, 0
  br i1 %48, label %51, label %49
49:
  %50 = call fastcc signext i32 @abi.driver_failed(ptr noundef %3, i32 noundef signext %43, i32 noundef signext %44) #7
  br label %51
51:
  %52 = phi i32 [ %18, %17 ], [ %50, %49 ], [ 0, %42 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #8
  br label %53
53:
  %54 = phi i32 [ %52, %51 ], [ 1, %8 ]
  ret i32 %54
}
define signext range(i32 0, 8) i32 @carrot_cuda_gather(ptr noundef readonly captures(address_is_null) %0, i64 noundef %1, ptr noundef readonly captures(address_is_null) %2, i32 noundef signext %3, i64 noundef %4, i64 noundef %5, ptr noundef %6, ptr noundef %7, ptr noundef captures(address_is_null) %8) local_unnamed_addr #0 {
  %10 = alloca ptr, align 8
  %11 = alloca %struct.Copy2D, align 8
  %12 = icmp eq ptr %0, null
  %13 = icmp eq ptr %2, null
  %14 = or i1 %12, %13
  %15 = icmp slt i32 %3, 0
  %16 = or i1 %14, %15
  %17 = icmp slt i64 %5, 0
  %18 = or i1 %16, %17
  br i1 %18, label %19, label %21
19:
  %20 = tail call fastcc signext i32 @abi.fail(ptr noundef %8, i32 noundef signext 1, ptr noundef nonnull @abi.str.4, ptr noundef null, i32 noundef signext 0) #7
  br label %88
21:
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %23 = load ptr, ptr %22, align 8
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %25 = load ptr, ptr %24, align 8
  %26 = tail call signext i32 %23(ptr noundef %25) #9
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %30, label %28
28:
  %29 = tail call fastcc signext i32 @abi.driver_failed(ptr noundef %8, i32 noundef signext 4, i32 noundef signext %26) #7
  br label %88
30:
  %31 = icmp eq ptr %6, null
  br i1 %31, label %36, label %32
32:
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %34 = load ptr, ptr %33, align 8
  %35 = tail call signext i32 %34(ptr noundef %7, ptr noundef nonnull %6, i32 noundef signext 0) #9
  br label %36
36:
  %37 = phi i32 [ 22, %32 ], [ 4, %30 ]
  %38 = phi i32 [ %35, %32 ], [ 0, %30 ]
  %39 = icmp ne i64 %5, 0
  %40 = getelementptr inbounds nuw i8, ptr %11, i64 64
  %41 = getelementptr inbounds nuw i8, ptr %11, i64 56
  %42 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %43 = getelementptr inbounds nuw i8, ptr %11, i64 72
  %44 = getelementptr inbounds nuw i8, ptr %11, i64 16
  %45 = getelementptr inbounds nuw i8, ptr %11, i64 96
  %46 = getelementptr inbounds nuw i8, ptr %11, i64 40
  %47 = getelementptr inbounds nuw i8, ptr %11, i64 80
  %48 = getelementptr inbounds nuw i8, ptr %11, i64 24
  %49 = getelementptr inbounds nuw i8, ptr %11, i64 32
  %50 = getelementptr inbounds nuw i8, ptr %11, i64 112
  %51 = getelementptr inbounds nuw i8, ptr %11, i64 48
  %52 = getelementptr inbounds nuw i8, ptr %11, i64 88
  %53 = zext nneg i32 %3 to i64
  %54 = mul i64 %4, %53
  %55 = getelementptr inbounds nuw i8, ptr %11, i64 104
  %56 = getelementptr inbounds nuw i8, ptr %11, i64 120
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %58 = zext nneg i32 %3 to i64
  br label %59
59:
  %60 = phi i64 [ %79, %73 ], [ 0, %36 ]
  %61 = phi i32 [ 24, %73 ], [ %37, %36 ]
  %62 = phi i32 [ %78, %73 ], [ %38, %36 ]
  %63 = icmp eq i32 %62, 0
  %64 = and i1 %39, %63
  %65 = icmp samesign ult i64 %60, %58
  %66 = select i1 %64, i1 %65, i1 false
  br i1 %66, label %67, label %80
67:
  call void @llvm.lifetime.start.p0(ptr nonnull %11) #8
  %68 = getelementptr inbounds nuw i64, ptr %2, i64 %60
  %69 = load i64, ptr %68, align 8
  %70 = call fastcc signext i32 @abi.check_memory(ptr noundef nonnull %0, i64 noundef %69, ptr noundef nonnull @abi.str.5, ptr noundef %8) #7
  %71 = icmp eq i32 %70, 0
  br i1 %71, label %73, label %72
72:
  call void @llvm.lifetime.end.p0(ptr nonnull %11) #8
  br label %80
73:
  store i64 0, ptr %40, align 8
  store i64 0, ptr %41, align 8
  store i64 0, ptr %42, align 8
  store i64 0, ptr %11, align 8
  store i32 2, ptr %43, align 8
  store i32 2, ptr %44, align 8
  store ptr null, ptr %45, align 8
  store ptr null, ptr %46, align 8
  store ptr null, ptr %47, align 8
  store ptr null, ptr %48, align 8
  %74 = load i64, ptr %68, align 8
  store i64 %74, ptr %49, align 8
  store i64 %4, ptr %50, align 8
  store i64 %4, ptr %51, align 8
  %75 = mul i64 %4, %60
  %76 = add i64 %75, %1
  store i64 %76, ptr %52, align 8
  store i64 %54, ptr %55, align 8
  store i64 %5, ptr %56, align 8
  %77 = load ptr, ptr %57, align 8
  %78 = call signext i32 %77(ptr noundef nonnull %11, ptr noundef %7) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %11) #8
  %79 = add nuw nsw i64 %60, 1
  br label %59
80:
  %81 = phi i32 [ 1, %72 ], [ 0, %59 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %10) #8
  %82 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %83 = load ptr, ptr %82, align 8
  %84 = call signext i32 %83(ptr noundef nonnull %10) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %10) #8
  %85 = icmp eq i32 %62, 0
  br i1 %85, label %88, label %86
86:
  %87 = call fastcc signext i32 @abi.driver_failed(ptr noundef %8, i32 noundef signext %61, i32 noundef signext %62) #7
  br label %88
88:
  %89 = phi i32 [ 1, %19 ], [ %29, %28 ], [ %87, %86 ], [ %81, %80 ]
  ret i32 %89
}
define internal fastcc signext range(i32 0, 2) i32 @abi.check_memory(ptr noundef readonly captures(none) %0, i64 noundef %1, ptr noundef %2, ptr noundef captures(address_is_null) %3) unnamed_addr #0 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #8
  store i32 0, ptr %5, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #8
  store i32 0, ptr %6, align 4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %8 = load ptr, ptr %7, align 8
  %9 = call signext i32 %8(ptr noundef nonnull %5, i32 noundef signext 2, i64 noundef %1) #9
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %13, label %11
11:
  %12 = call fastcc signext i32 @abi.fail(ptr noundef %3, i32 noundef signext 1, ptr noundef nonnull @abi.str.44, ptr noundef %2, i32 noundef signext %9) #7
  br label %27
13:
  %14 = load i32, ptr %5, align 4
  %15 = icmp eq i32 %14, 2
  br i1 %15, label %16, label %27
16:
  %17 = load ptr, ptr %7, align 8
  %18 = call signext i32 %17(ptr noundef nonnull %6, i32 noundef signext 9, i64 noundef %1) #9
  %19 = icmp eq i32 %18, 0
  %20 = load i32, ptr %6, align 4
  br i1 %19, label %21, label %25
21:
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %23 = load i32, ptr %22, align 8
  %24 = icmp eq i32 %20, %23
  br i1 %24, label %27, label %25
25:
  %26 = call fastcc signext i32 @abi.fail(ptr noundef %3, i32 noundef signext 1, ptr noundef nonnull @abi.str.45, ptr noundef %2, i32 noundef signext %20) #7
  br label %27
27:
  %28 = phi i32 [ 1, %11 ], [ 1, %25 ], [ 0, %21 ], [ 0, %13 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #8
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #8
  ret i32 %28
}
define signext range(i32 0, 8) i32 @carrot_cuda_fetch(ptr noundef readonly captures(address_is_null) %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef %4, ptr noundef captures(address_is_null) %5) local_unnamed_addr #0 {
  %7 = alloca ptr, align 8
  %8 = icmp eq ptr %0, null
  br i1 %8, label %9, label %11
9:
  %10 = tail call fastcc signext i32 @abi.fail(ptr noundef %5, i32 noundef signext 1, ptr noundef nonnull @abi.str.6, ptr noundef null, i32 noundef signext 0) #7
  br label %40
11:
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %15 = load ptr, ptr %14, align 8
  %16 = tail call signext i32 %13(ptr noundef %15) #9
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %20, label %18
18:
  %19 = tail call fastcc signext i32 @abi.driver_failed(ptr noundef %5, i32 noundef signext 4, i32 noundef signext %16) #7
  br label %40
20:
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %22 = load ptr, ptr %21, align 8
  %23 = tail call signext i32 %22(ptr noundef %4) #9
  %24 = icmp eq i32 %23, 0
  %25 = icmp ne i64 %3, 0
  %26 = and i1 %25, %24
  br i1 %26, label %27, label %31
27:
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %29 = load ptr, ptr %28, align 8
  %30 = tail call signext i32 %29(ptr noundef %1, i64 noundef %2, i64 noundef %3) #9
  br label %31
31:
  %32 = phi i32 [ 16, %27 ], [ 18, %20 ]
  %33 = phi i32 [ %30, %27 ], [ %23, %20 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #8
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %35 = load ptr, ptr %34, align 8
  %36 = call signext i32 %35(ptr noundef nonnull %7) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #8
  %37 = icmp eq i32 %33, 0
  br i1 %37, label %40, label %38
38:
  %39 = call fastcc signext i32 @abi.driver_failed(ptr noundef %5, i32 noundef signext %32, i32 noundef signext %33) #7
  br label %40
40:
  %41 = phi i32 [ 1, %9 ], [ %19, %18 ], [ %39, %38 ], [ 0, %31 ]
  ret i32 %41
}
define signext i32 @carrot_cuda_run(ptr noundef readonly captures(address_is_null) %0, ptr noundef readonly captures(address_is_null) %1, ptr noundef readonly captures(address_is_null) %2, i64 noundef %3, ptr noundef %4) local_unnamed_addr #0 {
  %6 = alloca ptr, align 8
  %7 = alloca %struct.CarrotModel, align 8
  %8 = alloca [33 x i64], align 8
  %9 = alloca i32, align 4
  %10 = tail call fastcc signext i32 @abi.bad(i64 noundef %3, ptr noundef %1, ptr noundef %2, ptr noundef %4) #7
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %12, label %288
12:
  %13 = icmp eq i64 %3, 0
  br i1 %13, label %288, label %14
14:
  %15 = icmp eq ptr %0, null
  br i1 %15, label %16, label %155
16:
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #8
  store i32 168, ptr %7, align 8
  %17 = call signext i32 @carrot_model_init(i32 noundef signext 1000000, ptr noundef null, ptr noundef nonnull %7, ptr noundef %4) #9
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %19, label %153
19:
  %20 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 80), align 8
  %21 = icmp eq i64 %20, 0
  %22 = call i64 @llvm.smin.i64(i64 %20, i64 range(i64 1, 0) %3)
  %23 = select i1 %21, i64 %3, i64 %22
  %24 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 88), align 8
  %25 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 96), align 8
  %26 = mul nsw i64 %25, %3
  %27 = select i1 %21, i64 %26, i64 0
  %28 = add i64 %24, 255
  %29 = add i64 %28, %27
  %30 = and i64 %29, -256
  %31 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 56), align 8
  %32 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 64), align 8
  %33 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 52), align 4
  %34 = sext i32 %33 to i64
  %35 = call i32 @llvm.smax.i32(i32 %31, i32 0)
  %36 = zext nneg i32 %35 to i64
  %37 = getelementptr i64, ptr %32, i64 %34
  br label %38
38:
  %39 = phi i64 [ %63, %61 ], [ 0, %19 ]
  %40 = phi i64 [ %62, %61 ], [ %30, %19 ]
  %41 = icmp eq i64 %39, %36
  br i1 %41, label %42, label %50
42:
  %43 = add nsw i32 %33, %31
  %44 = sext i32 %43 to i64
  %45 = shl nsw i64 %44, 3
  %46 = add nsw i64 %45, 128
  %47 = add i64 %46, %40
  %48 = call ptr @malloc(i64 noundef %47) #9
  %49 = icmp eq ptr %48, null
  br i1 %49, label %64, label %66
50:
  %51 = getelementptr inbounds nuw ptr, ptr %2, i64 %39
  %52 = load ptr, ptr %51, align 8
  %53 = icmp eq ptr %52, null
  br i1 %53, label %54, label %61
54:
  %55 = getelementptr i64, ptr %37, i64 %39
  %56 = load i64, ptr %55, align 8
  %57 = mul nsw i64 %56, %23
  %58 = add nsw i64 %57, 255
  %59 = and i64 %58, -256
  %60 = add nsw i64 %59, %40
  br label %61
61:
  %62 = phi i64 [ %40, %50 ], [ %60, %54 ]
  %63 = add nuw nsw i64 %39, 1
  br label %38
64:
  %65 = call fastcc signext i32 @abi.fail(ptr noundef %4, i32 noundef signext 5, ptr noundef nonnull @abi.str.7, ptr noundef null, i32 noundef signext 0) #7
  br label %153
66:
  %67 = getelementptr inbounds ptr, ptr %48, i64 %34
  %68 = ptrtoint ptr %48 to i64
  %69 = add nsw i64 %45, 63
  %70 = add i64 %69, %68
  %71 = and i64 %70, -64
  %72 = inttoptr i64 %71 to ptr
  %73 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 296), align 8
  %74 = icmp eq i64 %73, 0
  br i1 %74, label %77, label %75
75:
  %76 = getelementptr inbounds nuw i8, ptr %72, i64 32
  store ptr null, ptr %76, align 32
  br label %77
77:
  %78 = getelementptr inbounds i8, ptr %72, i64 %30
  %79 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 176), align 8
  %80 = icmp eq ptr %79, null
  %81 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 224), align 8
  %82 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 244), align 4
  %83 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 44), align 4
  %84 = sext i32 %83 to i64
  %85 = getelementptr inbounds ptr, ptr %67, i64 %84
  %86 = call i32 @llvm.smax.i32(i32 %33, i32 0)
  %87 = call i32 @llvm.smax.i32(i32 %82, i32 0)
  %88 = zext nneg i32 %86 to i64
  %89 = zext nneg i32 %87 to i64
  br label %90
90:
  %91 = phi i64 [ 0, %77 ], [ %152, %151 ]
  %92 = icmp slt i64 %91, %3
  br i1 %92, label %94, label %93
93:
  call void @free(ptr noundef nonnull %48) #9
  br label %153
94:
  %95 = phi i64 [ %105, %97 ], [ 0, %90 ]
  %96 = icmp eq i64 %95, %88
  br i1 %96, label %106, label %97
97:
  %98 = getelementptr inbounds nuw ptr, ptr %1, i64 %95
  %99 = load ptr, ptr %98, align 8
  %100 = getelementptr inbounds nuw i64, ptr %32, i64 %95
  %101 = load i64, ptr %100, align 8
  %102 = mul nsw i64 %101, %91
  %103 = getelementptr inbounds i8, ptr %99, i64 %102
  %104 = getelementptr inbounds nuw ptr, ptr %48, i64 %95
  store ptr %103, ptr %104, align 8
  %105 = add nuw nsw i64 %95, 1
  br label %94
106:
  %107 = phi i64 [ %134, %132 ], [ 0, %94 ]
  %108 = phi ptr [ %133, %132 ], [ %78, %94 ]
  %109 = icmp eq i64 %107, %36
  br i1 %109, label %110, label %111
110:
  br i1 %80, label %138, label %135
111:
  %112 = getelementptr inbounds nuw ptr, ptr %2, i64 %107
  %113 = load ptr, ptr %112, align 8
  %114 = icmp eq ptr %113, null
  br i1 %114, label %120, label %115
115:
  %116 = getelementptr i64, ptr %37, i64 %107
  %117 = load i64, ptr %116, align 8
  %118 = mul nsw i64 %117, %91
  %119 = getelementptr inbounds i8, ptr %113, i64 %118
  br label %120
120:
  %121 = phi ptr [ %119, %115 ], [ %108, %111 ]
  %122 = getelementptr inbounds nuw ptr, ptr %67, i64 %107
  store ptr %121, ptr %122, align 8
  %123 = load ptr, ptr %112, align 8
  %124 = icmp eq ptr %123, null
  br i1 %124, label %125, label %132
125:
  %126 = getelementptr i64, ptr %37, i64 %107
  %127 = load i64, ptr %126, align 8
  %128 = mul nsw i64 %127, %23
  %129 = add nsw i64 %128, 255
  %130 = and i64 %129, -256
  %131 = getelementptr inbounds i8, ptr %108, i64 %130
  br label %132
132:
  %133 = phi ptr [ %108, %120 ], [ %131, %125 ]
  %134 = add nuw nsw i64 %107, 1
  br label %106
135:
  %136 = sub nsw i64 %3, %91
  %137 = call i64 @llvm.smin.i64(i64 %136, i64 %23)
  call void %79(ptr noundef nonnull %48, ptr noundef nonnull %67, ptr noundef %72, i64 noundef %137) #9
  br label %151
138:
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #8
  %139 = sub nsw i64 %3, %91
  %140 = call i64 @llvm.smin.i64(i64 %139, i64 %23)
  store i64 %140, ptr %8, align 8
  call void %81(ptr noundef nonnull %48, ptr noundef nonnull %67, ptr noundef %72, ptr noundef nonnull %8) #9
  br label %141
141:
  %142 = phi i64 [ %146, %145 ], [ 0, %138 ]
  %143 = icmp eq i64 %142, %89
  br i1 %143, label %144, label %145
144:
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #8
  br label %151
145:
  %146 = add nuw nsw i64 %142, 1
  %147 = getelementptr inbounds nuw i64, ptr %8, i64 %146
  %148 = load i64, ptr %147, align 8
  %149 = load ptr, ptr %85, align 8
  %150 = getelementptr inbounds nuw i64, ptr %149, i64 %142
  store i64 %148, ptr %150, align 8
  br label %141
151:
  %152 = add nsw i64 %91, %23
  br label %90
153:
  %154 = phi i32 [ %17, %16 ], [ 0, %93 ], [ 5, %64 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #8
  br label %288
155:
  %156 = tail call fastcc signext i32 @abi.too_many(i64 noundef %3, ptr noundef %4) #7
  %157 = icmp eq i32 %156, 0
  br i1 %157, label %158, label %288
158:
  %159 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 52), align 4
  %160 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 56), align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #8
  %161 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %162 = load ptr, ptr %161, align 8
  %163 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %164 = load ptr, ptr %163, align 8
  %165 = tail call signext i32 %162(ptr noundef %164) #9
  %166 = icmp eq i32 %165, 0
  br i1 %166, label %169, label %167
167:
  %168 = tail call fastcc signext i32 @abi.driver_failed(ptr noundef %4, i32 noundef signext 4, i32 noundef signext %165) #7
  br label %286
169:
  %170 = add nsw i32 %160, %159
  %171 = sext i32 %170 to i64
  %172 = shl nsw i64 %171, 3
  %173 = tail call ptr @malloc(i64 noundef %172) #9
  %174 = icmp eq ptr %173, null
  br i1 %174, label %175, label %177
175:
  %176 = tail call fastcc signext i32 @abi.fail(ptr noundef %4, i32 noundef signext 5, ptr noundef nonnull @abi.str.7, ptr noundef null, i32 noundef signext 0) #7
  br label %177
177:
  %178 = phi i32 [ 5, %175 ], [ 0, %169 ]
  %179 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 64), align 8
  %180 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %181 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %182 = sext i32 %159 to i64
  br label %183
183:
  %184 = phi i64 [ %220, %217 ], [ 0, %177 ]
  %185 = phi i32 [ %218, %217 ], [ 4, %177 ]
  %186 = phi i32 [ %219, %217 ], [ 0, %177 ]
  %187 = icmp ne i32 %186, 0
  %188 = select i1 %174, i1 true, i1 %187
  %189 = icmp sge i64 %184, %171
  %190 = select i1 %188, i1 true, i1 %189
  br i1 %190, label %191, label %192
191:
  store i32 %185, ptr %9, align 4
  br i1 %188, label %224, label %221
192:
  %193 = getelementptr inbounds nuw i64, ptr %179, i64 %184
  %194 = load i64, ptr %193, align 8
  %195 = mul nsw i64 %194, %3
  %196 = getelementptr inbounds nuw i64, ptr %173, i64 %184
  store i64 0, ptr %196, align 8
  %197 = icmp slt i64 %184, %182
  br i1 %197, label %203, label %198
198:
  %199 = sub nsw i64 %184, %182
  %200 = getelementptr inbounds nuw ptr, ptr %2, i64 %199
  %201 = load ptr, ptr %200, align 8
  %202 = icmp eq ptr %201, null
  br i1 %202, label %217, label %203
203:
  %204 = load ptr, ptr %180, align 8
  %205 = icmp ne i64 %194, 0
  %206 = select i1 %205, i64 %195, i64 1
  %207 = tail call signext i32 %204(ptr noundef nonnull %196, i64 noundef %206) #9
  %208 = icmp eq i32 %207, 0
  br i1 %208, label %209, label %217
209:
  %210 = and i1 %197, %205
  br i1 %210, label %211, label %217
211:
  %212 = load ptr, ptr %181, align 8
  %213 = load i64, ptr %196, align 8
  %214 = getelementptr inbounds nuw ptr, ptr %1, i64 %184
  %215 = load ptr, ptr %214, align 8
  %216 = tail call signext i32 %212(i64 noundef %213, ptr noundef %215, i64 noundef %195) #9
  br label %217
217:
  %218 = phi i32 [ 11, %198 ], [ 11, %203 ], [ 15, %211 ], [ 11, %209 ]
  %219 = phi i32 [ 0, %198 ], [ %207, %203 ], [ %216, %211 ], [ 0, %209 ]
  %220 = add nuw nsw i64 %184, 1
  br label %183
221:
  %222 = getelementptr inbounds i64, ptr %173, i64 %182
  %223 = call fastcc signext i32 @abi.run_all(ptr noundef %0, ptr noundef nonnull %173, ptr noundef %222, i64 noundef %3, ptr noundef null, ptr noundef %9) #7
  br label %224
224:
  %225 = phi i32 [ %186, %191 ], [ %223, %221 ]
  %226 = icmp ne i32 %225, 0
  %227 = select i1 %174, i1 true, i1 %226
  br i1 %227, label %228, label %230
228:
  %229 = load i32, ptr %9, align 4
  br label %234
230:
  %231 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %232 = load ptr, ptr %231, align 8
  %233 = tail call signext i32 %232(ptr noundef null) #9
  br label %234
234:
  %235 = phi i32 [ %229, %228 ], [ 18, %230 ]
  %236 = phi i32 [ %225, %228 ], [ %233, %230 ]
  %237 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %238 = sext i32 %160 to i64
  br label %239
239:
  %240 = phi i64 [ %267, %264 ], [ 0, %234 ]
  %241 = phi i32 [ %265, %264 ], [ %235, %234 ]
  %242 = phi i32 [ %266, %264 ], [ %236, %234 ]
  %243 = icmp ne i32 %242, 0
  %244 = select i1 %174, i1 true, i1 %243
  %245 = icmp sge i64 %240, %238
  %246 = select i1 %244, i1 true, i1 %245
  br i1 %246, label %247, label %249
247:
  %248 = getelementptr inbounds nuw i8, ptr %0, i64 96
  br label %268
249:
  %250 = add nsw i64 %240, %182
  %251 = getelementptr inbounds i64, ptr %179, i64 %250
  %252 = load i64, ptr %251, align 8
  %253 = mul nsw i64 %252, %3
  %254 = icmp eq i64 %252, 0
  br i1 %254, label %264, label %255
255:
  %256 = getelementptr inbounds nuw ptr, ptr %2, i64 %240
  %257 = load ptr, ptr %256, align 8
  %258 = icmp eq ptr %257, null
  br i1 %258, label %264, label %259
259:
  %260 = load ptr, ptr %237, align 8
  %261 = getelementptr inbounds i64, ptr %173, i64 %250
  %262 = load i64, ptr %261, align 8
  %263 = tail call signext i32 %260(ptr noundef nonnull %257, i64 noundef %262, i64 noundef %253) #9
  br label %264
264:
  %265 = phi i32 [ 16, %259 ], [ %241, %255 ], [ %241, %249 ]
  %266 = phi i32 [ %263, %259 ], [ 0, %255 ], [ 0, %249 ]
  %267 = add nuw nsw i64 %240, 1
  br label %239
268:
  %269 = phi i64 [ %184, %247 ], [ %270, %279 ]
  %270 = add nsw i64 %269, -1
  %271 = icmp eq i64 %269, 0
  br i1 %271, label %280, label %272
272:
  %273 = getelementptr inbounds i64, ptr %173, i64 %270
  %274 = load i64, ptr %273, align 8
  %275 = icmp eq i64 %274, 0
  br i1 %275, label %279, label %276
276:
  %277 = load ptr, ptr %248, align 8
  %278 = tail call signext i32 %277(i64 noundef %274) #9
  br label %279
279:
  br label %268
280:
  tail call void @free(ptr noundef %173) #9
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #8
  %281 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %282 = load ptr, ptr %281, align 8
  %283 = call signext i32 %282(ptr noundef nonnull %6) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #8
  br i1 %243, label %284, label %286
284:
  %285 = call fastcc signext i32 @abi.driver_failed(ptr noundef %4, i32 noundef signext %241, i32 noundef signext %242) #7
  br label %286
286:
  %287 = phi i32 [ %168, %167 ], [ %285, %284 ], [ %178, %280 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #8
  br label %288
288:
  %289 = phi i32 [ 1, %5 ], [ 0, %12 ], [ %287, %286 ], [ %154, %153 ], [ 1, %155 ]
  ret i32 %289
}
declare ptr @malloc(i64 noundef) local_unnamed_addr #4
declare void @free(ptr noundef) local_unnamed_addr #4
declare extern_weak signext i32 @sched_yield() #4
declare extern_weak ptr @dlopen(ptr noundef, i32 noundef signext) #4
declare extern_weak ptr @dlsym(ptr noundef, ptr noundef) #4
define internal fastcc i64 @abi.unwanted_at(ptr noundef readonly captures(none) %0, i32 noundef signext %1, i64 noundef %2) unnamed_addr #5 {
  %4 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 72), align 8
  %5 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 80), align 8
  %6 = mul nsw i64 %5, %2
  %7 = add i64 %4, 255
  %8 = add i64 %7, %6
  %9 = and i64 %8, -256
  %10 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 64), align 8
  %11 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 52), align 4
  %12 = sext i32 %11 to i64
  %13 = tail call i32 @llvm.smax.i32(i32 %1, i32 0)
  %14 = zext nneg i32 %13 to i64
  %15 = getelementptr i64, ptr %10, i64 %12
  br label %16
16:
  %17 = phi i64 [ %34, %32 ], [ 0, %3 ]
  %18 = phi i64 [ %33, %32 ], [ %9, %3 ]
  %19 = icmp eq i64 %17, %14
  br i1 %19, label %20, label %21
20:
  ret i64 %18
21:
  %22 = getelementptr inbounds nuw i64, ptr %0, i64 %17
  %23 = load i64, ptr %22, align 8
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %25, label %32
25:
  %26 = getelementptr i64, ptr %15, i64 %17
  %27 = load i64, ptr %26, align 8
  %28 = mul nsw i64 %27, %2
  %29 = add nsw i64 %28, 255
  %30 = and i64 %29, -256
  %31 = add nsw i64 %30, %18
  br label %32
32:
  %33 = phi i64 [ %18, %21 ], [ %31, %25 ]
  %34 = add nuw nsw i64 %17, 1
  br label %16
}
declare signext i32 @carrot_model_init(i32 noundef signext, ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #4
define internal signext range(i32 0, 8) i32 @abi.open_for_abi(i32 noundef signext %0, ptr noundef writeonly captures(none) initializes((0, 8)) %1, ptr noundef captures(address_is_null) %2) #0 {
  %4 = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #8
  store ptr null, ptr %4, align 8
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %10
6:
  %7 = add nsw i32 %0, -1
  %8 = call signext i32 @carrot_cuda_open(i32 noundef signext %7, ptr noundef nonnull %4, ptr noundef %2) #7
  %9 = load ptr, ptr %4, align 8
  store ptr %9, ptr %1, align 8
  br label %31
10:
  tail call fastcc void @abi.lock() #7
  %11 = load i32, ptr @abi.absent, align 4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %13, label %16
13:
  %14 = call fastcc signext i32 @abi.use(i32 noundef signext 0, ptr noundef %4, ptr noundef %2) #7
  %15 = load ptr, ptr %4, align 8
  br label %16
16:
  %17 = phi ptr [ %15, %13 ], [ null, %10 ]
  %18 = phi i32 [ %14, %13 ], [ 4, %10 ]
  %19 = icmp eq i32 %18, 4
  %20 = zext i1 %19 to i32
  store i32 %20, ptr @abi.absent, align 4
  %21 = icmp eq ptr %17, null
  %22 = load i1, ptr @abi.kept, align 4
  %23 = select i1 %21, i1 true, i1 %22
  br i1 %23, label %28, label %24
24:
  store i1 true, ptr @abi.kept, align 4
  %25 = getelementptr inbounds nuw i8, ptr %17, i64 204
  %26 = load i32, ptr %25, align 4
  %27 = add nsw i32 %26, 1
  store i32 %27, ptr %25, align 4
  br label %28
28:
  store atomic i32 0, ptr @abi.busy release, align 4
  store ptr %17, ptr %1, align 8
  br i1 %19, label %29, label %31
29:
  %30 = tail call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 0, ptr noundef null, ptr noundef null, i32 noundef signext 0) #7
  br label %31
31:
  %32 = phi i32 [ %8, %6 ], [ 0, %29 ], [ %18, %28 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8
  ret i32 %32
}
define internal void @abi.close_for_abi(ptr noundef %0) #0 {
  tail call void @carrot_cuda_close(ptr noundef %0) #7
  ret void
}
define internal signext i32 @abi.run_for_abi(ptr noundef readonly captures(address_is_null) %0, ptr noundef readonly captures(address_is_null) %1, ptr noundef readonly captures(address_is_null) %2, i64 noundef %3, ptr noundef %4) #0 {
  %6 = tail call signext i32 @carrot_cuda_run(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, ptr noundef %4) #7
  ret i32 %6
}
define internal range(i64 -268435455, 268435458) i64 @abi.block_for_abi() #5 {
  %1 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 52), align 4
  %2 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 56), align 8
  %3 = add nsw i32 %2, %1
  %4 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 64), align 8
  %5 = tail call i32 @llvm.smax.i32(i32 %3, i32 0)
  %6 = zext nneg i32 %5 to i64
  br label %7
7:
  %8 = phi i64 [ %18, %14 ], [ 0, %0 ]
  %9 = phi i64 [ %17, %14 ], [ 1, %0 ]
  %10 = icmp eq i64 %8, %6
  br i1 %10, label %11, label %14
11:
  %12 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 60), align 4
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %19, label %22
14:
  %15 = getelementptr inbounds nuw i64, ptr %4, i64 %8
  %16 = load i64, ptr %15, align 8
  %17 = add nsw i64 %16, %9
  %18 = add nuw nsw i64 %8, 1
  br label %7
19:
  %20 = sdiv i64 268435456, %9
  %21 = add nsw i64 %20, 1
  br label %22
22:
  %23 = phi i64 [ %21, %19 ], [ 0, %11 ]
  ret i64 %23
}
declare i64 @llvm.smin.i64(i64, i64) #6
declare i64 @llvm.umax.i64(i64, i64) #6
declare i32 @llvm.smax.i32(i32, i32) #6
attributes #0 = { minsize nounwind optsize "no-builtins" "carrot-cpu"="baseline" }
attributes #1 = { minsize nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "carrot-cpu"="baseline" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { minsize nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "carrot-cpu"="baseline" }
attributes #4 = { minsize optsize "no-builtins" }
attributes #5 = { minsize nofree norecurse nosync nounwind optsize memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "carrot-cpu"="baseline" }
attributes #6 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { minsize nobuiltin optsize "no-builtins" }
attributes #8 = { nounwind }
attributes #9 = { minsize nobuiltin nounwind optsize "no-builtins" }
attributes #999 = { nounwind "no-builtins" "carrot-cpu"="baseline" }
