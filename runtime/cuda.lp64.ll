; sha256 4839b75f4934f44e3d0fad6dda7f3e1c69cf31be7c2ce26466bd82b2742c5262
; made by build_abi.py from cuda.c; do not edit
%struct.CudaDesc = type { ptr, ptr, ptr, ptr, i64, ptr, i32, i32, i32, i32, i32, i32, ptr, ptr, %struct.CarrotDim, i64, ptr }
%struct.CarrotDim = type { ptr, i64 }
%struct.CarrotDevice = type { ptr, ptr, ptr, ptr }
%struct.CarrotDesc = type { ptr, ptr, ptr, i64, ptr, i32, i32, i32, i32, ptr, ptr, ptr, i64, i64, i64, i32, i32, i32, i32, ptr, ptr, double, double, i32, i32, ptr, ptr, ptr, ptr, i64, i64, i64, ptr, ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr, ptr, ptr, i64, ptr, ptr }
%struct.Launch = type { ptr, ptr, i32, i32, %struct.CarrotDim, i64, i64, i32, i32 }
%struct.CarrotInputDesc = type { ptr, i32, i32, ptr, i64, i32, i32, ptr, i32, i32 }
%struct.CarrotOutputDesc = type { ptr, i32, i32, ptr, i64, ptr, i32, i32 }
%struct.CarrotCheck = type { ptr, %struct.CarrotDim }
%struct.Call = type { ptr, ptr, ptr, i64 }
%struct.Arg = type { i32, i32, %struct.CarrotDim }
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
@carrot_cuda_desc = external hidden constant %struct.CudaDesc, align 8
@abi.device_half = internal constant %struct.CarrotDevice { ptr @abi.open_for_abi, ptr @abi.close_for_abi, ptr @abi.run_for_abi, ptr @abi.block_for_abi }, align 8
@carrot_device = hidden local_unnamed_addr constant ptr @abi.device_half, align 8
@abi.busy = internal global i32 0, align 4
@abi.str.7 = private unnamed_addr constant [29 x i8] c"there is no such CUDA device\00", align 1
@abi.str.8 = private unnamed_addr constant [62 x i8] c"no part of this model is for GPUs, the CPU computes all of it\00", align 1
@abi.str.9 = private unnamed_addr constant [13 x i8] c"libcuda.so.1\00", align 1
@abi.str.10 = private unnamed_addr constant [44 x i8] c"there is no CUDA driver here (libcuda.so.1)\00", align 1
@abi.str.11 = private unnamed_addr constant [14 x i8] c"out of memory\00", align 1
@abi.names = internal unnamed_addr constant [30 x ptr] [ptr @abi.str.14, ptr @abi.str.15, ptr @abi.str.16, ptr @abi.str.17, ptr @abi.str.18, ptr @abi.str.19, ptr @abi.str.20, ptr @abi.str.21, ptr @abi.str.22, ptr @abi.str.23, ptr @abi.str.24, ptr @abi.str.25, ptr @abi.str.26, ptr @abi.str.27, ptr @abi.str.28, ptr @abi.str.29, ptr @abi.str.30, ptr @abi.str.31, ptr @abi.str.32, ptr @abi.str.33, ptr @abi.str.34, ptr @abi.str.35, ptr @abi.str.36, ptr @abi.str.37, ptr @abi.str.38, ptr @abi.str.39, ptr @abi.str.40, ptr @abi.str.41, ptr @abi.str.42, ptr @abi.str.43], align 8
@abi.str.12 = private unnamed_addr constant [39 x i8] c"the CUDA driver is too old: it has no \00", align 1
@abi.str.13 = private unnamed_addr constant [106 x i8] c"the CUDA driver does not start: there is no GPU, or it is of another version than the system's part of it\00", align 1
@abi.str.14 = private unnamed_addr constant [7 x i8] c"cuInit\00", align 1
@abi.str.15 = private unnamed_addr constant [12 x i8] c"cuDeviceGet\00", align 1
@abi.str.16 = private unnamed_addr constant [25 x i8] c"cuDevicePrimaryCtxRetain\00", align 1
@abi.str.17 = private unnamed_addr constant [29 x i8] c"cuDevicePrimaryCtxRelease_v2\00", align 1
@abi.str.18 = private unnamed_addr constant [20 x i8] c"cuCtxPushCurrent_v2\00", align 1
@abi.str.19 = private unnamed_addr constant [19 x i8] c"cuCtxPopCurrent_v2\00", align 1
@abi.str.20 = private unnamed_addr constant [17 x i8] c"cuModuleLoadData\00", align 1
@abi.str.21 = private unnamed_addr constant [19 x i8] c"cuModuleLoadDataEx\00", align 1
@abi.str.22 = private unnamed_addr constant [15 x i8] c"cuModuleUnload\00", align 1
@abi.str.23 = private unnamed_addr constant [20 x i8] c"cuModuleGetFunction\00", align 1
@abi.str.24 = private unnamed_addr constant [21 x i8] c"cuModuleGetGlobal_v2\00", align 1
@abi.str.25 = private unnamed_addr constant [19 x i8] c"cuFuncSetAttribute\00", align 1
@abi.str.26 = private unnamed_addr constant [14 x i8] c"cuMemAlloc_v2\00", align 1
@abi.str.27 = private unnamed_addr constant [13 x i8] c"cuMemFree_v2\00", align 1
@abi.str.28 = private unnamed_addr constant [16 x i8] c"cuMemAllocAsync\00", align 1
@abi.str.29 = private unnamed_addr constant [15 x i8] c"cuMemFreeAsync\00", align 1
@abi.str.30 = private unnamed_addr constant [16 x i8] c"cuMemcpyHtoD_v2\00", align 1
@abi.str.31 = private unnamed_addr constant [16 x i8] c"cuMemcpyDtoH_v2\00", align 1
@abi.str.32 = private unnamed_addr constant [15 x i8] c"cuLaunchKernel\00", align 1
@abi.str.33 = private unnamed_addr constant [20 x i8] c"cuStreamSynchronize\00", align 1
@abi.str.34 = private unnamed_addr constant [22 x i8] c"cuPointerGetAttribute\00", align 1
@abi.str.35 = private unnamed_addr constant [14 x i8] c"cuEventCreate\00", align 1
@abi.str.36 = private unnamed_addr constant [14 x i8] c"cuEventRecord\00", align 1
@abi.str.37 = private unnamed_addr constant [18 x i8] c"cuStreamWaitEvent\00", align 1
@abi.str.38 = private unnamed_addr constant [18 x i8] c"cuEventDestroy_v2\00", align 1
@abi.str.39 = private unnamed_addr constant [19 x i8] c"cuMemcpy2DAsync_v2\00", align 1
@abi.str.40 = private unnamed_addr constant [21 x i8] c"cuMemcpyDtoDAsync_v2\00", align 1
@abi.str.41 = private unnamed_addr constant [15 x i8] c"cuMemHostAlloc\00", align 1
@abi.str.42 = private unnamed_addr constant [29 x i8] c"cuMemHostGetDevicePointer_v2\00", align 1
@abi.str.43 = private unnamed_addr constant [14 x i8] c"cuMemFreeHost\00", align 1
@abi.str.44 = private unnamed_addr constant [103 x i8] c"a block of this GPU has less shared memory than the model's code takes: compile the model for this GPU\00", align 1
@abi.str.45 = private unnamed_addr constant [39 x i8] c"the module's weights have another size\00", align 1
@abi.str.46 = private unnamed_addr constant [85 x i8] c"the CUDA driver does not take the model's code, the GPU or the driver may be too old\00", align 1
@abi.str.47 = private unnamed_addr constant [116 x i8] c"the model takes text or refuses rows, which is the CPU's part: bind and predict call it, with tables in host memory\00", align 1
@abi.str.48 = private unnamed_addr constant [47 x i8] c"rows is negative, or inputs or outputs is NULL\00", align 1
@carrot_desc = external hidden local_unnamed_addr constant %struct.CarrotDesc, align 8
@abi.str.49 = private unnamed_addr constant [59 x i8] c"the model takes no such sizes: there is no such number as \00", align 1
@abi.str.50 = private unnamed_addr constant [82 x i8] c"larger sizes than one call takes on a GPU, or more rows that depend on each other\00", align 1
@abi.str.51 = private unnamed_addr constant [46 x i8] c"sizes for which a tensor's cannot be computed\00", align 1
@abi.str.52 = private unnamed_addr constant [62 x i8] c"the CUDA driver reports an error (its number is `detail`) in \00", align 1
@abi.str.53 = private unnamed_addr constant [24 x i8] c"the address is NULL of \00", align 1
@abi.str.54 = private unnamed_addr constant [16 x i8] c"what is counted\00", align 1
@abi.str.55 = private unnamed_addr constant [76 x i8] c"the model has several sizes: carrot_run and carrot_cuda_run_sizes take them\00", align 1
@abi.str.56 = private unnamed_addr constant [28 x i8] c"no GPU reads the memory of \00", align 1
@abi.str.57 = private unnamed_addr constant [33 x i8] c"the memory of another GPU holds \00", align 1
@abi.absent = internal unnamed_addr global i32 0, align 4
@abi.kept = internal unnamed_addr global i1 false, align 4
define signext range(i32 0, 8) i32 @carrot_cuda_open(i32 noundef signext %0, ptr noundef writeonly captures(address_is_null) %1, ptr noundef captures(address_is_null) %2) local_unnamed_addr #0 {
  %4 = icmp eq ptr %1, null
  br i1 %4, label %5, label %7
5:
  %6 = tail call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 1, ptr noundef nonnull @abi.str, ptr noundef null, i32 noundef signext 0) #12
  br label %9
7:
  store ptr null, ptr %1, align 8
  tail call fastcc void @abi.lock() #12
  %8 = tail call fastcc signext i32 @abi.use(i32 noundef signext %0, ptr noundef %1, ptr noundef %2) #12
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
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #13
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
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #13
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
  %7 = tail call signext i32 @sched_yield() #14
  br label %8
8:
  br label %2
9:
  ret void
}
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2
define internal fastcc signext range(i32 0, 8) i32 @abi.use(i32 noundef signext %0, ptr noundef nonnull writeonly captures(none) %1, ptr noundef captures(address_is_null) %2) unnamed_addr #0 {
  %4 = alloca ptr, align 8
  %5 = alloca [320 x i8], align 1
  %6 = alloca [2 x i32], align 4
  %7 = alloca [2 x ptr], align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = icmp ugt i32 %0, 63
  br i1 %10, label %11, label %13
11:
  %12 = tail call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 4, ptr noundef nonnull @abi.str.7, ptr noundef null, i32 noundef signext 0) #12
  br label %203
13:
  %14 = zext nneg i32 %0 to i64
  %15 = getelementptr inbounds nuw ptr, ptr @abi.opened, i64 %14
  %16 = load ptr, ptr %15, align 8
  %17 = icmp eq ptr %16, null
  br i1 %17, label %18, label %197
18:
  %19 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 48), align 8
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %23
21:
  %22 = tail call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 4, ptr noundef nonnull @abi.str.8, ptr noundef null, i32 noundef signext 0) #12
  br label %203
23:
  %24 = icmp ne ptr @dlopen, null
  %25 = icmp ne ptr @dlsym, null
  %26 = and i1 %24, %25
  br i1 %26, label %27, label %30
27:
  %28 = tail call ptr @dlopen(ptr noundef nonnull @abi.str.9, i32 noundef signext 1) #14
  %29 = icmp eq ptr %28, null
  br i1 %29, label %30, label %32
30:
  %31 = tail call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 4, ptr noundef nonnull @abi.str.10, ptr noundef null, i32 noundef signext 0) #12
  br label %203
32:
  %33 = sext i32 %19 to i64
  %34 = shl nsw i64 %33, 3
  %35 = add nsw i64 %34, 288
  %36 = tail call ptr @malloc(i64 noundef %35) #14
  %37 = icmp eq ptr %36, null
  br i1 %37, label %38, label %40
38:
  %39 = tail call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 5, ptr noundef nonnull @abi.str.11, ptr noundef null, i32 noundef signext 0) #12
  br label %203
40:
  %41 = getelementptr inbounds nuw i8, ptr %36, i64 264
  store ptr null, ptr %41, align 8
  %42 = getelementptr inbounds nuw i8, ptr %36, i64 272
  store ptr null, ptr %42, align 8
  %43 = getelementptr inbounds nuw i8, ptr %36, i64 240
  store i32 %0, ptr %43, align 8
  %44 = getelementptr inbounds nuw i8, ptr %36, i64 248
  store i32 0, ptr %44, align 8
  %45 = getelementptr inbounds nuw i8, ptr %36, i64 244
  store i32 0, ptr %45, align 4
  br label %46
46:
  %47 = phi i64 [ %55, %49 ], [ 0, %40 ]
  %48 = icmp eq i64 %47, 30
  br i1 %48, label %58, label %49
49:
  %50 = getelementptr inbounds nuw ptr, ptr @abi.names, i64 %47
  %51 = load ptr, ptr %50, align 8
  %52 = tail call ptr @dlsym(ptr noundef nonnull %28, ptr noundef %51) #14
  %53 = getelementptr inbounds nuw ptr, ptr %36, i64 %47
  store ptr %52, ptr %53, align 8
  %54 = icmp eq ptr %52, null
  %55 = add nuw nsw i64 %47, 1
  br i1 %54, label %56, label %46
56:
  tail call void @free(ptr noundef nonnull %36) #14
  %57 = tail call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 4, ptr noundef nonnull @abi.str.12, ptr noundef %51, i32 noundef signext 0) #12
  br label %203
58:
  %59 = load ptr, ptr %36, align 8
  %60 = tail call signext i32 %59(i32 noundef signext 0) #14
  %61 = icmp eq i32 %60, 0
  br i1 %61, label %64, label %62
62:
  tail call void @free(ptr noundef nonnull %36) #14
  %63 = tail call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 4, ptr noundef nonnull @abi.str.13, ptr noundef null, i32 noundef signext %60) #12
  br label %203
64:
  %65 = getelementptr inbounds nuw i8, ptr %36, i64 8
  %66 = load ptr, ptr %65, align 8
  %67 = getelementptr inbounds nuw i8, ptr %36, i64 252
  %68 = tail call signext i32 %66(ptr noundef nonnull %67, i32 noundef signext range(i32 0, 64) %0) #14
  %69 = icmp eq i32 %68, 0
  br i1 %69, label %70, label %77
70:
  %71 = getelementptr inbounds nuw i8, ptr %36, i64 16
  %72 = load ptr, ptr %71, align 8
  %73 = getelementptr inbounds nuw i8, ptr %36, i64 256
  %74 = load i32, ptr %67, align 4
  %75 = tail call signext i32 %72(ptr noundef nonnull %73, i32 noundef signext %74) #14
  %76 = icmp eq i32 %75, 0
  br i1 %76, label %80, label %77
77:
  %78 = phi i32 [ %68, %64 ], [ %75, %70 ]
  tail call void @free(ptr noundef nonnull %36) #14
  %79 = tail call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 4, ptr noundef nonnull @abi.str.7, ptr noundef null, i32 noundef signext %78) #12
  br label %203
80:
  %81 = getelementptr inbounds nuw i8, ptr %36, i64 32
  %82 = load ptr, ptr %81, align 8
  %83 = load ptr, ptr %73, align 8
  %84 = tail call signext i32 %82(ptr noundef %83) #14
  %85 = icmp eq i32 %84, 0
  br i1 %85, label %88, label %86
86:
  %87 = tail call fastcc signext i32 @abi.driver_failed(ptr noundef %2, i32 noundef signext 4, i32 noundef signext %84) #12
  br label %192
88:
  %89 = load ptr, ptr @carrot_cuda_desc, align 8
  %90 = icmp eq ptr %89, null
  br i1 %90, label %96, label %91
91:
  %92 = getelementptr inbounds nuw i8, ptr %36, i64 48
  %93 = load ptr, ptr %92, align 8
  %94 = tail call signext i32 %93(ptr noundef nonnull %41, ptr noundef nonnull %89) #14
  %95 = icmp eq i32 %94, 0
  br i1 %95, label %119, label %96
96:
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #13
  %97 = getelementptr inbounds nuw i8, ptr %5, i64 2
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #13
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #13
  store i8 58, ptr %5, align 1
  %98 = getelementptr inbounds nuw i8, ptr %5, i64 1
  store i8 32, ptr %98, align 1
  store i8 0, ptr %97, align 1
  store i32 5, ptr %6, align 4
  %99 = getelementptr inbounds nuw i8, ptr %6, i64 4
  store i32 6, ptr %99, align 4
  store ptr %97, ptr %7, align 8
  %100 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store ptr inttoptr (i64 318 to ptr), ptr %100, align 8
  %101 = getelementptr inbounds nuw i8, ptr %36, i64 56
  %102 = load ptr, ptr %101, align 8
  %103 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 8), align 8
  %104 = call signext i32 %102(ptr noundef nonnull %41, ptr noundef %103, i32 noundef signext 2, ptr noundef nonnull %6, ptr noundef nonnull %7) #14
  %105 = icmp eq i32 %104, 0
  br i1 %105, label %106, label %107
106:
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #13
  br label %119
107:
  store ptr null, ptr %41, align 8
  %108 = getelementptr inbounds nuw i8, ptr %5, i64 319
  store i8 0, ptr %108, align 1
  br label %109
109:
  %110 = phi ptr [ %97, %107 ], [ %113, %112 ]
  %111 = load i8, ptr %110, align 1
  switch i8 %111, label %112 [
    i8 0, label %114
    i8 10, label %114
  ]
112:
  %113 = getelementptr inbounds nuw i8, ptr %110, i64 1
  br label %109
114:
  store i8 0, ptr %110, align 1
  %115 = load i8, ptr %97, align 1
  %116 = icmp eq i8 %115, 0
  %117 = select i1 %116, ptr null, ptr %5
  %118 = call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 4, ptr noundef nonnull @abi.str.46, ptr noundef %117, i32 noundef signext %104) #12
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #13
  br label %187
119:
  %120 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 40), align 8
  %121 = getelementptr inbounds nuw i8, ptr %36, i64 72
  %122 = getelementptr inbounds nuw i8, ptr %36, i64 288
  %123 = getelementptr inbounds nuw i8, ptr %36, i64 88
  %124 = call i32 @llvm.smax.i32(i32 %19, i32 0)
  %125 = zext nneg i32 %124 to i64
  br label %126
126:
  %127 = phi i64 [ 0, %119 ], [ %151, %150 ]
  %128 = icmp eq i64 %127, %125
  br i1 %128, label %152, label %129
129:
  %130 = getelementptr inbounds nuw %struct.Launch, ptr %120, i64 %127
  %131 = load ptr, ptr %121, align 8
  %132 = getelementptr inbounds nuw ptr, ptr %122, i64 %127
  %133 = load ptr, ptr %41, align 8
  %134 = load ptr, ptr %130, align 8
  %135 = call signext i32 %131(ptr noundef nonnull %132, ptr noundef %133, ptr noundef %134) #14
  %136 = icmp eq i32 %135, 0
  br i1 %136, label %139, label %137
137:
  %138 = call fastcc signext i32 @abi.driver_failed(ptr noundef %2, i32 noundef signext 9, i32 noundef signext %135) #12
  br label %187
139:
  %140 = getelementptr inbounds nuw i8, ptr %130, i64 56
  %141 = load i32, ptr %140, align 8
  %142 = icmp sgt i32 %141, 49152
  br i1 %142, label %143, label %150
143:
  %144 = load ptr, ptr %123, align 8
  %145 = load ptr, ptr %132, align 8
  %146 = call signext i32 %144(ptr noundef %145, i32 noundef signext 8, i32 noundef signext %141) #14
  %147 = icmp eq i32 %146, 0
  br i1 %147, label %150, label %148
148:
  %149 = call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 4, ptr noundef nonnull @abi.str.44, ptr noundef null, i32 noundef signext %146) #12
  br label %187
150:
  %151 = add nuw nsw i64 %127, 1
  br label %126
152:
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #13
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #13
  %153 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 16), align 8
  %154 = icmp eq ptr %153, null
  br i1 %154, label %185, label %155
155:
  %156 = getelementptr inbounds nuw i8, ptr %36, i64 80
  %157 = load ptr, ptr %156, align 8
  %158 = load ptr, ptr %41, align 8
  %159 = call signext i32 %157(ptr noundef nonnull %8, ptr noundef nonnull %9, ptr noundef %158, ptr noundef nonnull %153) #14
  %160 = icmp eq i32 %159, 0
  br i1 %160, label %163, label %161
161:
  %162 = call fastcc signext i32 @abi.driver_failed(ptr noundef %2, i32 noundef signext 10, i32 noundef signext %159) #12
  br label %185
163:
  %164 = load i64, ptr %9, align 8
  %165 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 32), align 8
  %166 = icmp ult i64 %164, %165
  br i1 %166, label %167, label %169
167:
  %168 = call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 7, ptr noundef nonnull @abi.str.45, ptr noundef null, i32 noundef signext 0) #12
  br label %185
169:
  %170 = getelementptr inbounds nuw i8, ptr %36, i64 128
  %171 = load ptr, ptr %170, align 8
  %172 = load i64, ptr %8, align 8
  %173 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 24), align 8
  %174 = call signext i32 %171(i64 noundef %172, ptr noundef %173, i64 noundef %165) #14
  %175 = icmp eq i32 %174, 0
  br i1 %175, label %176, label %181
176:
  %177 = getelementptr inbounds nuw i8, ptr %36, i64 152
  %178 = load ptr, ptr %177, align 8
  %179 = call signext i32 %178(ptr noundef null) #14
  %180 = icmp eq i32 %179, 0
  br i1 %180, label %185, label %181
181:
  %182 = phi i32 [ 19, %176 ], [ 16, %169 ]
  %183 = phi i32 [ %179, %176 ], [ %174, %169 ]
  %184 = call fastcc signext i32 @abi.driver_failed(ptr noundef %2, i32 noundef signext %182, i32 noundef signext %183) #12
  br label %185
185:
  %186 = phi i32 [ %162, %161 ], [ 7, %167 ], [ 0, %152 ], [ %184, %181 ], [ 0, %176 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #13
  br label %187
187:
  %188 = phi i32 [ 4, %114 ], [ %186, %185 ], [ 4, %148 ], [ %138, %137 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #13
  %189 = getelementptr inbounds nuw i8, ptr %36, i64 40
  %190 = load ptr, ptr %189, align 8
  %191 = call signext i32 %190(ptr noundef nonnull %4) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #13
  br label %192
192:
  %193 = phi i32 [ %87, %86 ], [ %188, %187 ]
  %194 = icmp eq i32 %193, 0
  br i1 %194, label %196, label %195
195:
  call fastcc void @abi.destroy(ptr noundef %36) #12
  br label %203
196:
  store ptr %36, ptr %15, align 8
  br label %197
197:
  %198 = phi ptr [ %16, %13 ], [ %36, %196 ]
  %199 = getelementptr inbounds nuw i8, ptr %198, i64 244
  %200 = load i32, ptr %199, align 4
  %201 = add nsw i32 %200, 1
  store i32 %201, ptr %199, align 4
  %202 = load ptr, ptr %15, align 8
  store ptr %202, ptr %1, align 8
  br label %203
203:
  %204 = phi i32 [ 4, %11 ], [ 0, %197 ], [ %193, %195 ], [ 4, %77 ], [ 4, %62 ], [ 4, %56 ], [ 5, %38 ], [ 4, %30 ], [ 4, %21 ]
  ret i32 %204
}
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2
define void @carrot_cuda_close(ptr noundef %0) local_unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %14, label %3
3:
  tail call fastcc void @abi.lock() #12
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 244
  %5 = load i32, ptr %4, align 4
  %6 = add nsw i32 %5, -1
  store i32 %6, ptr %4, align 4
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %8, label %13
8:
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %10 = load i32, ptr %9, align 8
  %11 = sext i32 %10 to i64
  %12 = getelementptr inbounds ptr, ptr @abi.opened, i64 %11
  store ptr null, ptr %12, align 8
  tail call fastcc void @abi.destroy(ptr noundef %0) #12
  br label %13
13:
  store atomic i32 0, ptr @abi.busy release, align 4
  br label %14
14:
  ret void
}
define internal fastcc void @abi.destroy(ptr noundef nonnull %0) unnamed_addr #0 {
  %2 = alloca ptr, align 8
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %4 = load ptr, ptr %3, align 8
  %5 = icmp eq ptr %4, null
  br i1 %5, label %29, label %6
6:
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %8 = load ptr, ptr %7, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %10 = load ptr, ptr %9, align 8
  %11 = tail call signext i32 %8(ptr noundef %10) #14
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %13, label %29
13:
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %15 = load ptr, ptr %14, align 8
  %16 = load ptr, ptr %3, align 8
  %17 = tail call signext i32 %15(ptr noundef %16) #14
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %19 = load ptr, ptr %18, align 8
  %20 = icmp eq ptr %19, null
  br i1 %20, label %25, label %21
21:
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %23 = load ptr, ptr %22, align 8
  %24 = tail call signext i32 %23(ptr noundef nonnull %19) #14
  br label %25
25:
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #13
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %27 = load ptr, ptr %26, align 8
  %28 = call signext i32 %27(ptr noundef nonnull %2) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #13
  br label %29
29:
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %31 = load ptr, ptr %30, align 8
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 252
  %33 = load i32, ptr %32, align 4
  %34 = call signext i32 %31(i32 noundef signext %33) #14
  call void @free(ptr noundef nonnull %0) #14
  ret void
}
define signext range(i32 0, 8) i32 @carrot_cuda_run_sizes(ptr noundef readonly captures(address_is_null) %0, ptr noundef %1, ptr noundef %2, ptr noundef readonly captures(address_is_null) %3, ptr noundef %4, ptr noundef captures(address_is_null) %5) local_unnamed_addr #0 {
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  %9 = icmp eq ptr %0, null
  br i1 %9, label %10, label %12
10:
  %11 = tail call fastcc signext i32 @abi.fail(ptr noundef %5, i32 noundef signext 1, ptr noundef nonnull @abi.str.1, ptr noundef null, i32 noundef signext 0) #12
  br label %100
12:
  %13 = tail call fastcc signext i32 @abi.bad(ptr noundef %3, ptr noundef %1, ptr noundef %2, ptr noundef %5) #12
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %100
15:
  %16 = tail call fastcc signext i32 @abi.too_many(ptr noundef %3, ptr noundef %5) #12
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %18, label %100
18:
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #13
  store i32 4, ptr %8, align 4
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %20 = load ptr, ptr %19, align 8
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %22 = load ptr, ptr %21, align 8
  %23 = tail call signext i32 %20(ptr noundef %22) #14
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %27, label %25
25:
  %26 = tail call fastcc signext i32 @abi.driver_failed(ptr noundef %5, i32 noundef signext 4, i32 noundef signext %23) #12
  br label %98
27:
  %28 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 52), align 4
  %29 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 56), align 8
  %30 = sext i32 %28 to i64
  br label %31
31:
  %32 = phi i64 [ %59, %57 ], [ 0, %27 ]
  %33 = phi i32 [ %58, %57 ], [ 0, %27 ]
  %34 = icmp eq i32 %33, 0
  %35 = icmp slt i64 %32, %30
  %36 = select i1 %34, i1 %35, i1 false
  br i1 %36, label %43, label %37
37:
  %38 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 56), align 8
  %39 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 44), align 4
  %40 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 64), align 8
  %41 = sext i32 %39 to i64
  %42 = sext i32 %38 to i64
  br label %60
43:
  %44 = trunc nuw nsw i64 %32 to i32
  %45 = tail call fastcc i64 @abi.bytes_of(i32 noundef signext %44, ptr noundef readonly %3) #12
  %46 = icmp eq i64 %45, 0
  br i1 %46, label %57, label %47
47:
  %48 = getelementptr inbounds nuw i64, ptr %1, i64 %32
  %49 = load i64, ptr %48, align 8
  %50 = icmp eq i64 %49, 0
  %51 = getelementptr inbounds nuw %struct.CarrotInputDesc, ptr %29, i64 %32
  %52 = load ptr, ptr %51, align 8
  br i1 %50, label %55, label %53
53:
  %54 = tail call fastcc signext i32 @abi.check_memory(ptr noundef nonnull readonly %0, i64 noundef %49, ptr noundef %52, ptr noundef %5) #12
  br label %57
55:
  %56 = tail call fastcc signext i32 @abi.fail(ptr noundef %5, i32 noundef signext 1, ptr noundef nonnull @abi.str.53, ptr noundef %52, i32 noundef signext 0) #12
  br label %57
57:
  %58 = phi i32 [ 0, %43 ], [ %54, %53 ], [ 1, %55 ]
  %59 = add nuw nsw i64 %32, 1
  br label %31
60:
  %61 = phi i64 [ 0, %37 ], [ %85, %83 ]
  %62 = phi i32 [ %33, %37 ], [ %84, %83 ]
  %63 = icmp eq i32 %62, 0
  %64 = icmp slt i64 %61, %42
  %65 = select i1 %63, i1 %64, i1 false
  br i1 %65, label %66, label %86
66:
  %67 = getelementptr inbounds nuw i64, ptr %2, i64 %61
  %68 = load i64, ptr %67, align 8
  %69 = icmp eq i64 %68, 0
  br i1 %69, label %83, label %70
70:
  %71 = trunc nuw nsw i64 %61 to i32
  %72 = tail call fastcc i64 @abi.output_bytes(i32 noundef signext %71, ptr noundef readonly %3) #12
  %73 = icmp eq i64 %72, 0
  br i1 %73, label %83, label %74
74:
  %75 = load i64, ptr %67, align 8
  %76 = icmp slt i64 %61, %41
  br i1 %76, label %77, label %80
77:
  %78 = getelementptr inbounds nuw %struct.CarrotOutputDesc, ptr %40, i64 %61
  %79 = load ptr, ptr %78, align 8
  br label %80
80:
  %81 = phi ptr [ %79, %77 ], [ @abi.str.54, %74 ]
  %82 = tail call fastcc signext i32 @abi.check_memory(ptr noundef nonnull readonly %0, i64 noundef %75, ptr noundef %81, ptr noundef %5) #12
  br label %83
83:
  %84 = phi i32 [ %82, %80 ], [ 0, %70 ], [ 0, %66 ]
  %85 = add nuw nsw i64 %61, 1
  br label %60
86:
  br i1 %63, label %87, label %93
87:
  %88 = call fastcc signext i32 @abi.run_all(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2, ptr noundef %3, ptr noundef %4, ptr noundef %8) #12
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %93, label %90
90:
  %91 = load i32, ptr %8, align 4
  %92 = tail call fastcc signext i32 @abi.driver_failed(ptr noundef %5, i32 noundef signext %91, i32 noundef signext %88) #12
  br label %93
93:
  %94 = phi i32 [ 1, %86 ], [ %92, %90 ], [ 0, %87 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #13
  %95 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %96 = load ptr, ptr %95, align 8
  %97 = call signext i32 %96(ptr noundef nonnull %7) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #13
  br label %98
98:
  %99 = phi i32 [ %26, %25 ], [ %94, %93 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #13
  br label %100
100:
  %101 = phi i32 [ 1, %10 ], [ %99, %98 ], [ 1, %15 ], [ 1, %12 ]
  ret i32 %101
}
define internal fastcc signext range(i32 0, 2) i32 @abi.bad(ptr noundef readonly captures(address_is_null) %0, ptr noundef readnone captures(address_is_null) %1, ptr noundef readnone captures(address_is_null) %2, ptr noundef captures(address_is_null) %3) unnamed_addr #3 {
  %5 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 112), align 8
  %6 = icmp ne ptr %5, null
  %7 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 48), align 8
  %8 = icmp eq i32 %7, 0
  %9 = select i1 %6, i1 true, i1 %8
  br i1 %9, label %10, label %12
10:
  %11 = tail call fastcc signext i32 @abi.fail(ptr noundef %3, i32 noundef signext 1, ptr noundef nonnull @abi.str.47, ptr noundef null, i32 noundef signext 0) #12
  br label %57
12:
  %13 = icmp ne ptr %0, null
  %14 = icmp ne ptr %1, null
  %15 = and i1 %13, %14
  %16 = icmp ne ptr %2, null
  %17 = and i1 %15, %16
  %18 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 68), align 4
  %19 = sext i32 %18 to i64
  br label %20
20:
  %21 = phi i64 [ %42, %38 ], [ 0, %12 ]
  %22 = phi i1 [ %41, %38 ], [ %17, %12 ]
  %23 = icmp slt i64 %21, %19
  %24 = select i1 %22, i1 %23, i1 false
  br i1 %24, label %38, label %25
25:
  br i1 %22, label %26, label %43
26:
  %27 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 224), align 8
  %28 = icmp ne ptr %27, null
  %29 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 236), align 4
  %30 = icmp ne i32 %29, 0
  %31 = select i1 %28, i1 %30, i1 false
  %32 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 272), align 8
  %33 = freeze i1 %31
  br i1 %33, label %34, label %57
34:
  %35 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 240), align 8
  %36 = tail call i32 @llvm.smax.i32(i32 %35, i32 0)
  %37 = zext nneg i32 %36 to i64
  br label %45
38:
  %39 = getelementptr inbounds nuw i64, ptr %0, i64 %21
  %40 = load i64, ptr %39, align 8
  %41 = icmp sgt i64 %40, -1
  %42 = add nuw nsw i64 %21, 1
  br label %20
43:
  %44 = tail call fastcc signext i32 @abi.fail(ptr noundef %3, i32 noundef signext 1, ptr noundef nonnull @abi.str.48, ptr noundef null, i32 noundef signext 0) #12
  br label %57
45:
  %46 = phi i64 [ 0, %34 ], [ %53, %48 ]
  %47 = icmp eq i64 %46, %37
  br i1 %47, label %57, label %48
48:
  %49 = getelementptr inbounds nuw %struct.CarrotCheck, ptr %32, i64 %46
  %50 = getelementptr inbounds nuw i8, ptr %49, i64 8
  %51 = tail call fastcc i64 @abi.value(ptr noundef nonnull %50, ptr noundef %0) #12
  %52 = icmp slt i64 %51, 0
  %53 = add nuw nsw i64 %46, 1
  br i1 %52, label %54, label %45
54:
  %55 = load ptr, ptr %49, align 8
  %56 = tail call fastcc signext i32 @abi.fail(ptr noundef %3, i32 noundef signext 1, ptr noundef nonnull @abi.str.49, ptr noundef %55, i32 noundef signext 0) #12
  br label %57
57:
  %58 = phi i32 [ 1, %10 ], [ 1, %43 ], [ 1, %54 ], [ 0, %26 ], [ 0, %45 ]
  ret i32 %58
}
define internal fastcc signext range(i32 0, 2) i32 @abi.too_many(ptr noundef readonly captures(none) %0, ptr noundef captures(address_is_null) %1) unnamed_addr #3 {
  %3 = alloca i64, align 8
  %4 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 64), align 8
  %5 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 80), align 8
  %6 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 104), align 8
  %7 = tail call i32 @llvm.smax.i32(i32 %4, i32 0)
  %8 = zext nneg i32 %7 to i64
  br label %9
9:
  %10 = phi i64 [ %29, %28 ], [ 0, %2 ]
  %11 = icmp eq i64 %10, %8
  br i1 %11, label %12, label %20
12:
  %13 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 60), align 4
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %39, label %15
15:
  %16 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 56), align 8
  %17 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 52), align 4
  %18 = add i32 %16, %17
  %19 = tail call i32 @llvm.smax.i32(i32 %18, i32 0)
  br label %30
20:
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #13
  %21 = getelementptr inbounds nuw %struct.CarrotDim, ptr %5, i64 %10
  %22 = call fastcc zeroext i1 @abi.evaluate(ptr noundef %21, ptr noundef %0, ptr noundef %3) #12
  %23 = load i64, ptr %3, align 8
  %24 = icmp sle i64 %23, %6
  %25 = select i1 %22, i1 %24, i1 false
  br i1 %25, label %28, label %26
26:
  %27 = tail call fastcc signext i32 @abi.fail(ptr noundef %1, i32 noundef signext 1, ptr noundef nonnull @abi.str.50, ptr noundef null, i32 noundef signext 0) #12
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  br label %39
28:
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  %29 = add nuw nsw i64 %10, 1
  br label %9
30:
  %31 = phi i32 [ %36, %33 ], [ 0, %15 ]
  %32 = icmp eq i32 %31, %19
  br i1 %32, label %39, label %33
33:
  %34 = tail call fastcc i64 @abi.bytes_of(i32 noundef signext %31, ptr noundef %0) #12
  %35 = icmp slt i64 %34, 0
  %36 = add nuw i32 %31, 1
  br i1 %35, label %37, label %30
37:
  %38 = tail call fastcc signext i32 @abi.fail(ptr noundef %1, i32 noundef signext 1, ptr noundef nonnull @abi.str.51, ptr noundef null, i32 noundef signext 0) #12
  br label %39
39:
  %40 = phi i32 [ 1, %26 ], [ 1, %37 ], [ 0, %12 ], [ 0, %30 ]
  ret i32 %40
}
define internal fastcc noundef signext range(i32 0, 8) i32 @abi.driver_failed(ptr noundef captures(address_is_null) %0, i32 noundef signext %1, i32 noundef signext range(i32 1, 0) %2) unnamed_addr #3 {
  %4 = sext i32 %1 to i64
  %5 = getelementptr inbounds ptr, ptr @abi.names, i64 %4
  %6 = load ptr, ptr %5, align 8
  %7 = tail call fastcc signext i32 @abi.fail(ptr noundef %0, i32 noundef signext 7, ptr noundef nonnull @abi.str.52, ptr noundef %6, i32 noundef signext %2) #12
  ret i32 7
}
define internal fastcc signext i32 @abi.run_all(ptr noundef readonly captures(none) %0, ptr noundef %1, ptr noundef %2, ptr noundef readonly captures(none) %3, ptr noundef %4, ptr noundef nonnull writeonly captures(none) %5) unnamed_addr #0 {
  %7 = alloca [256 x i64], align 8
  %8 = alloca [256 x ptr], align 8
  %9 = alloca [32 x i64], align 8
  %10 = alloca [32 x i64], align 8
  %11 = alloca i64, align 8
  %12 = alloca %struct.Call, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #13
  call void @llvm.lifetime.start.p0(ptr nonnull %10) #13
  call void @llvm.lifetime.start.p0(ptr nonnull %11) #13
  store i64 0, ptr %11, align 8
  %13 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 68), align 4
  %14 = tail call i32 @llvm.smax.i32(i32 %13, i32 0)
  %15 = zext nneg i32 %14 to i64
  br label %16
16:
  %17 = phi i64 [ %27, %22 ], [ 0, %6 ]
  %18 = icmp eq i64 %17, %15
  br i1 %18, label %19, label %22
19:
  %20 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 60), align 4
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %28, label %36
22:
  %23 = getelementptr inbounds nuw i64, ptr %3, i64 %17
  %24 = load i64, ptr %23, align 8
  %25 = getelementptr inbounds nuw i64, ptr %10, i64 %17
  store i64 %24, ptr %25, align 8
  %26 = getelementptr inbounds nuw i64, ptr %9, i64 %17
  store i64 %24, ptr %26, align 8
  %27 = add nuw nsw i64 %17, 1
  br label %16
28:
  %29 = load i64, ptr %9, align 8
  %30 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 104), align 8
  %31 = icmp sgt i64 %29, %30
  br i1 %31, label %32, label %33
32:
  store i64 %30, ptr %9, align 8
  br label %33
33:
  %34 = load i64, ptr %3, align 8
  %35 = icmp eq i64 %34, 0
  br i1 %35, label %155, label %36
36:
  call void @llvm.lifetime.start.p0(ptr nonnull %12) #13
  store ptr %1, ptr %12, align 8
  %37 = getelementptr inbounds nuw i8, ptr %12, i64 8
  store ptr %2, ptr %37, align 8
  %38 = getelementptr inbounds nuw i8, ptr %12, i64 16
  store ptr %9, ptr %38, align 8
  %39 = getelementptr inbounds nuw i8, ptr %12, i64 24
  store i64 0, ptr %39, align 8
  %40 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 52), align 4
  %41 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 56), align 8
  %42 = add nsw i32 %41, %40
  %43 = call fastcc i64 @abi.apart_at(ptr noundef %12, i32 noundef signext %42) #12
  store i32 14, ptr %5, align 4
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %50, label %45
45:
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %47 = load ptr, ptr %46, align 8
  %48 = call signext i32 %47(ptr noundef nonnull %39, i64 noundef %43, ptr noundef %4) #14
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %50, label %153
50:
  %51 = load i64, ptr %10, align 8
  %52 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 48), align 8
  %53 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 40), align 8
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %56 = sext i32 %52 to i64
  br label %57
57:
  %58 = phi i64 [ %66, %142 ], [ %51, %50 ]
  %59 = phi i64 [ %141, %142 ], [ 0, %50 ]
  store i32 26, ptr %5, align 4
  br i1 %21, label %60, label %65
60:
  %61 = load i64, ptr %3, align 8
  %62 = sub nsw i64 %61, %59
  %63 = load i64, ptr %9, align 8
  %64 = call i64 @llvm.smin.i64(i64 %62, i64 %63)
  store i64 %64, ptr %10, align 8
  br label %65
65:
  %66 = phi i64 [ %64, %60 ], [ %58, %57 ]
  %67 = call fastcc signext i32 @abi.copy_apart(ptr noundef readonly %0, ptr noundef nonnull readonly %12, i32 noundef signext 0, i32 noundef signext %40, i1 noundef zeroext false, ptr noundef nonnull readonly %11, ptr noundef nonnull readonly %10, ptr noundef %4) #12
  br label %68
68:
  %69 = phi i64 [ %136, %134 ], [ 0, %65 ]
  %70 = phi i32 [ %135, %134 ], [ %67, %65 ]
  %71 = icmp eq i32 %70, 0
  %72 = icmp slt i64 %69, %56
  %73 = select i1 %71, i1 %72, i1 false
  br i1 %73, label %75, label %74
74:
  br i1 %71, label %137, label %139
75:
  %76 = getelementptr inbounds nuw %struct.Launch, ptr %53, i64 %69
  %77 = getelementptr inbounds nuw i8, ptr %76, i64 40
  %78 = load i64, ptr %77, align 8
  %79 = icmp slt i64 %66, %78
  br i1 %79, label %134, label %80
80:
  %81 = getelementptr inbounds nuw i8, ptr %76, i64 48
  %82 = load i64, ptr %81, align 8
  %83 = icmp slt i64 %66, %82
  br i1 %83, label %84, label %134
84:
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #13
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #13
  %85 = getelementptr inbounds nuw i8, ptr %76, i64 16
  %86 = getelementptr inbounds nuw i8, ptr %76, i64 8
  br label %87
87:
  %88 = phi i64 [ %119, %118 ], [ 0, %84 ]
  %89 = load i32, ptr %85, align 8
  %90 = sext i32 %89 to i64
  %91 = icmp slt i64 %88, %90
  br i1 %91, label %96, label %92
92:
  %93 = getelementptr inbounds nuw i8, ptr %76, i64 24
  %94 = call fastcc i64 @abi.value(ptr noundef nonnull %93, ptr noundef nonnull readonly %10) #12
  %95 = icmp slt i64 %94, 1
  br i1 %95, label %132, label %120
96:
  %97 = load ptr, ptr %86, align 8
  %98 = getelementptr inbounds nuw %struct.Arg, ptr %97, i64 %88
  %99 = getelementptr inbounds nuw i64, ptr %7, i64 %88
  %100 = getelementptr inbounds nuw ptr, ptr %8, i64 %88
  store ptr %99, ptr %100, align 8
  %101 = load i32, ptr %98, align 8
  switch i32 %101, label %114 [
    i32 0, label %102
    i32 1, label %102
    i32 2, label %109
  ]
102:
  %103 = getelementptr inbounds nuw i8, ptr %98, i64 4
  %104 = load i32, ptr %103, align 4
  %105 = icmp eq i32 %101, 1
  %106 = select i1 %105, i32 %40, i32 0
  %107 = add nsw i32 %104, %106
  %108 = call fastcc i64 @abi.place(ptr noundef nonnull readonly %12, i32 noundef signext %107, ptr noundef nonnull readonly %11) #12
  store i64 %108, ptr %99, align 8
  br label %118
109:
  %110 = load i64, ptr %39, align 8
  %111 = getelementptr inbounds nuw i8, ptr %98, i64 8
  %112 = call fastcc i64 @abi.value(ptr noundef nonnull %111, ptr noundef nonnull readonly %10) #12
  %113 = add i64 %112, %110
  store i64 %113, ptr %99, align 8
  br label %118
114:
  %115 = getelementptr inbounds nuw i8, ptr %98, i64 8
  %116 = call fastcc i64 @abi.value(ptr noundef nonnull %115, ptr noundef nonnull readonly %10) #12
  %117 = trunc i64 %116 to i32
  store i32 %117, ptr %99, align 8
  br label %118
118:
  %119 = add nuw nsw i64 %88, 1
  br label %87
120:
  %121 = load ptr, ptr %54, align 8
  %122 = getelementptr inbounds nuw ptr, ptr %55, i64 %69
  %123 = load ptr, ptr %122, align 8
  %124 = trunc i64 %94 to i32
  %125 = getelementptr inbounds nuw i8, ptr %76, i64 20
  %126 = load i32, ptr %125, align 4
  %127 = getelementptr inbounds nuw i8, ptr %76, i64 56
  %128 = load i32, ptr %127, align 8
  %129 = call signext i32 %121(ptr noundef %123, i32 noundef signext %124, i32 noundef signext 1, i32 noundef signext 1, i32 noundef signext %126, i32 noundef signext 1, i32 noundef signext 1, i32 noundef signext %128, ptr noundef %4, ptr noundef nonnull %8, ptr noundef null) #14
  %130 = icmp eq i32 %129, 0
  br i1 %130, label %132, label %131
131:
  store i32 18, ptr %5, align 4
  br label %132
132:
  %133 = phi i32 [ 0, %92 ], [ %129, %131 ], [ 0, %120 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #13
  br label %134
134:
  %135 = phi i32 [ %133, %132 ], [ 0, %80 ], [ 0, %75 ]
  %136 = add nuw nsw i64 %69, 1
  br label %68
137:
  %138 = call fastcc signext i32 @abi.copy_apart(ptr noundef readonly %0, ptr noundef nonnull readonly %12, i32 noundef signext %40, i32 noundef signext %42, i1 noundef zeroext true, ptr noundef nonnull readonly %11, ptr noundef nonnull readonly %10, ptr noundef %4) #12
  br label %139
139:
  %140 = phi i32 [ %138, %137 ], [ %70, %74 ]
  %141 = add nsw i64 %66, %59
  store i64 %141, ptr %11, align 8
  br i1 %21, label %142, label %147
142:
  %143 = load i64, ptr %3, align 8
  %144 = icmp slt i64 %141, %143
  %145 = icmp eq i32 %140, 0
  %146 = select i1 %144, i1 %145, i1 false
  br i1 %146, label %57, label %147
147:
  br i1 %44, label %153, label %148
148:
  %149 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %150 = load ptr, ptr %149, align 8
  %151 = load i64, ptr %39, align 8
  %152 = call signext i32 %150(i64 noundef %151, ptr noundef %4) #14
  br label %153
153:
  %154 = phi i32 [ %48, %45 ], [ %140, %148 ], [ %140, %147 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %12) #13
  br label %155
155:
  %156 = phi i32 [ %154, %153 ], [ 0, %33 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %11) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %10) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #13
  ret i32 %156
}
define signext range(i32 0, 8) i32 @carrot_cuda_run_device(ptr noundef readonly captures(address_is_null) %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, ptr noundef %4, ptr noundef captures(address_is_null) %5) local_unnamed_addr #0 {
  %7 = alloca i64, align 8
  store i64 %3, ptr %7, align 8
  %8 = tail call fastcc signext i32 @abi.one_size(ptr noundef %5) #12
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %10, label %12
10:
  %11 = call signext i32 @carrot_cuda_run_sizes(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef nonnull %7, ptr noundef %4, ptr noundef %5) #12
  br label %12
12:
  %13 = phi i32 [ %11, %10 ], [ 1, %6 ]
  ret i32 %13
}
define internal fastcc signext range(i32 0, 2) i32 @abi.one_size(ptr noundef captures(address_is_null) %0) unnamed_addr #3 {
  %2 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 68), align 4
  %3 = icmp sgt i32 %2, 1
  br i1 %3, label %4, label %6
4:
  %5 = tail call fastcc signext i32 @abi.fail(ptr noundef %0, i32 noundef signext 1, ptr noundef nonnull @abi.str.55, ptr noundef null, i32 noundef signext 0) #12
  br label %6
6:
  %7 = phi i32 [ 1, %4 ], [ 0, %1 ]
  ret i32 %7
}
define signext range(i32 0, 8) i32 @carrot_cuda_alloc(ptr noundef readonly captures(address_is_null) %0, i64 noundef %1, ptr noundef %2, ptr noundef %3, ptr noundef captures(address_is_null) %4) local_unnamed_addr #0 {
  %6 = alloca ptr, align 8
  %7 = icmp ne ptr %0, null
  %8 = icmp ne ptr %3, null
  %9 = and i1 %7, %8
  br i1 %9, label %12, label %10
10:
  %11 = tail call fastcc signext i32 @abi.fail(ptr noundef %4, i32 noundef signext 1, ptr noundef nonnull @abi.str.2, ptr noundef null, i32 noundef signext 0) #12
  br label %32
12:
  store i64 0, ptr %3, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %14 = load ptr, ptr %13, align 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %16 = load ptr, ptr %15, align 8
  %17 = tail call signext i32 %14(ptr noundef %16) #14
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %19, label %28
19:
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %21 = load ptr, ptr %20, align 8
  %22 = tail call i64 @llvm.umax.i64(i64 %1, i64 1)
  %23 = tail call signext i32 %21(ptr noundef nonnull %3, i64 noundef %22, ptr noundef %2) #14
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #13
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %25 = load ptr, ptr %24, align 8
  %26 = call signext i32 %25(ptr noundef nonnull %6) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #13
  %27 = icmp eq i32 %23, 0
  br i1 %27, label %32, label %28
28:
  %29 = phi i32 [ %23, %19 ], [ %17, %12 ]
  %30 = phi i32 [ 14, %19 ], [ 4, %12 ]
  %31 = call fastcc signext i32 @abi.driver_failed(ptr noundef %4, i32 noundef signext %30, i32 noundef signext %29) #12
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
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %12 = load ptr, ptr %11, align 8
  %13 = tail call signext i32 %10(ptr noundef %12) #14
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %22
15:
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %17 = load ptr, ptr %16, align 8
  %18 = tail call signext i32 %17(i64 noundef %1, ptr noundef %2) #14
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #13
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %20 = load ptr, ptr %19, align 8
  %21 = call signext i32 %20(ptr noundef nonnull %4) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #13
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
  %9 = tail call fastcc signext i32 @abi.fail(ptr noundef %3, i32 noundef signext 1, ptr noundef nonnull @abi.str.3, ptr noundef null, i32 noundef signext 0) #12
  br label %53
10:
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #13
  store ptr null, ptr %6, align 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %12 = load ptr, ptr %11, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %14 = load ptr, ptr %13, align 8
  %15 = tail call signext i32 %12(ptr noundef %14) #14
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %19, label %17
17:
  %18 = tail call fastcc signext i32 @abi.driver_failed(ptr noundef %3, i32 noundef signext 4, i32 noundef signext %15) #12
  br label %51
19:
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %21 = load ptr, ptr %20, align 8
  %22 = call signext i32 %21(ptr noundef nonnull %6, i32 noundef signext 2) #14
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %42
24:
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %26 = load ptr, ptr %25, align 8
  %27 = load ptr, ptr %6, align 8
  %28 = call signext i32 %26(ptr noundef %27, ptr noundef %2) #14
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %30, label %35
30:
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %32 = load ptr, ptr %31, align 8
  %33 = load ptr, ptr %6, align 8
  %34 = call signext i32 %32(ptr noundef %1, ptr noundef %33, i32 noundef signext 0) #14
  br label %35
35:
  %36 = phi i32 [ 22, %24 ], [ 23, %30 ]
  %37 = phi i32 [ %28, %24 ], [ %34, %30 ]
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %39 = load ptr, ptr %38, align 8
  %40 = load ptr, ptr %6, align 8
  %41 = call signext i32 %39(ptr noundef %40) #14
  br label %42
42:
  %43 = phi i32 [ 21, %19 ], [ %36, %35 ]
  %44 = phi i32 [ %22, %19 ], [ %37, %35 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #13
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %46 = load ptr, ptr %45, align 8
  %47 = call signext i32 %46(ptr noundef nonnull %5) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #13
  %48 = icmp eq i32 %44, 0
  br i1 %48, label %51, label %49
49:
  %50 = call fastcc signext i32 @abi.driver_failed(ptr noundef %3, i32 noundef signext %43, i32 noundef signext %44) #12
  br label %51
51:
  %52 = phi i32 [ %18, %17 ], [ %50, %49 ], [ 0, %42 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #13
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
  %20 = tail call fastcc signext i32 @abi.fail(ptr noundef %8, i32 noundef signext 1, ptr noundef nonnull @abi.str.4, ptr noundef null, i32 noundef signext 0) #12
  br label %88
21:
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %23 = load ptr, ptr %22, align 8
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %25 = load ptr, ptr %24, align 8
  %26 = tail call signext i32 %23(ptr noundef %25) #14
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %30, label %28
28:
  %29 = tail call fastcc signext i32 @abi.driver_failed(ptr noundef %8, i32 noundef signext 4, i32 noundef signext %26) #12
  br label %88
30:
  %31 = icmp eq ptr %6, null
  br i1 %31, label %36, label %32
32:
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %34 = load ptr, ptr %33, align 8
  %35 = tail call signext i32 %34(ptr noundef %7, ptr noundef nonnull %6, i32 noundef signext 0) #14
  br label %36
36:
  %37 = phi i32 [ 23, %32 ], [ 4, %30 ]
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
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %58 = zext nneg i32 %3 to i64
  br label %59
59:
  %60 = phi i64 [ %79, %73 ], [ 0, %36 ]
  %61 = phi i32 [ 25, %73 ], [ %37, %36 ]
  %62 = phi i32 [ %78, %73 ], [ %38, %36 ]
  %63 = icmp eq i32 %62, 0
  %64 = and i1 %39, %63
  %65 = icmp samesign ult i64 %60, %58
  %66 = select i1 %64, i1 %65, i1 false
  br i1 %66, label %67, label %80
67:
  call void @llvm.lifetime.start.p0(ptr nonnull %11) #13
  %68 = getelementptr inbounds nuw i64, ptr %2, i64 %60
  %69 = load i64, ptr %68, align 8
  %70 = call fastcc signext i32 @abi.check_memory(ptr noundef nonnull %0, i64 noundef %69, ptr noundef nonnull @abi.str.5, ptr noundef %8) #12
  %71 = icmp eq i32 %70, 0
  br i1 %71, label %73, label %72
72:
  call void @llvm.lifetime.end.p0(ptr nonnull %11) #13
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
  %78 = call signext i32 %77(ptr noundef nonnull %11, ptr noundef %7) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %11) #13
  %79 = add nuw nsw i64 %60, 1
  br label %59
80:
  %81 = phi i32 [ 1, %72 ], [ 0, %59 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %10) #13
  %82 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %83 = load ptr, ptr %82, align 8
  %84 = call signext i32 %83(ptr noundef nonnull %10) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %10) #13
  %85 = icmp eq i32 %62, 0
  br i1 %85, label %88, label %86
86:
  %87 = call fastcc signext i32 @abi.driver_failed(ptr noundef %8, i32 noundef signext %61, i32 noundef signext %62) #12
  br label %88
88:
  %89 = phi i32 [ 1, %19 ], [ %29, %28 ], [ %87, %86 ], [ %81, %80 ]
  ret i32 %89
}
define internal fastcc signext range(i32 0, 2) i32 @abi.check_memory(ptr noundef readonly captures(none) %0, i64 noundef %1, ptr noundef %2, ptr noundef captures(address_is_null) %3) unnamed_addr #0 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #13
  store i32 0, ptr %5, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #13
  store i32 0, ptr %6, align 4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %8 = load ptr, ptr %7, align 8
  %9 = call signext i32 %8(ptr noundef nonnull %5, i32 noundef signext 2, i64 noundef %1) #14
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %13, label %11
11:
  %12 = call fastcc signext i32 @abi.fail(ptr noundef %3, i32 noundef signext 1, ptr noundef nonnull @abi.str.56, ptr noundef %2, i32 noundef signext %9) #12
  br label %27
13:
  %14 = load i32, ptr %5, align 4
  %15 = icmp eq i32 %14, 2
  br i1 %15, label %16, label %27
16:
  %17 = load ptr, ptr %7, align 8
  %18 = call signext i32 %17(ptr noundef nonnull %6, i32 noundef signext 9, i64 noundef %1) #14
  %19 = icmp eq i32 %18, 0
  %20 = load i32, ptr %6, align 4
  br i1 %19, label %21, label %25
21:
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %23 = load i32, ptr %22, align 8
  %24 = icmp eq i32 %20, %23
  br i1 %24, label %27, label %25
25:
  %26 = call fastcc signext i32 @abi.fail(ptr noundef %3, i32 noundef signext 1, ptr noundef nonnull @abi.str.57, ptr noundef %2, i32 noundef signext %20) #12
  br label %27
27:
  %28 = phi i32 [ 1, %11 ], [ 1, %25 ], [ 0, %21 ], [ 0, %13 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #13
  ret i32 %28
}
define signext range(i32 0, 8) i32 @carrot_cuda_fetch(ptr noundef readonly captures(address_is_null) %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef %4, ptr noundef captures(address_is_null) %5) local_unnamed_addr #0 {
  %7 = alloca ptr, align 8
  %8 = icmp eq ptr %0, null
  br i1 %8, label %9, label %11
9:
  %10 = tail call fastcc signext i32 @abi.fail(ptr noundef %5, i32 noundef signext 1, ptr noundef nonnull @abi.str.6, ptr noundef null, i32 noundef signext 0) #12
  br label %40
11:
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %15 = load ptr, ptr %14, align 8
  %16 = tail call signext i32 %13(ptr noundef %15) #14
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %20, label %18
18:
  %19 = tail call fastcc signext i32 @abi.driver_failed(ptr noundef %5, i32 noundef signext 4, i32 noundef signext %16) #12
  br label %40
20:
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %22 = load ptr, ptr %21, align 8
  %23 = tail call signext i32 %22(ptr noundef %4) #14
  %24 = icmp eq i32 %23, 0
  %25 = icmp ne i64 %3, 0
  %26 = and i1 %25, %24
  br i1 %26, label %27, label %31
27:
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %29 = load ptr, ptr %28, align 8
  %30 = tail call signext i32 %29(ptr noundef %1, i64 noundef %2, i64 noundef %3) #14
  br label %31
31:
  %32 = phi i32 [ 17, %27 ], [ 19, %20 ]
  %33 = phi i32 [ %30, %27 ], [ %23, %20 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #13
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %35 = load ptr, ptr %34, align 8
  %36 = call signext i32 %35(ptr noundef nonnull %7) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #13
  %37 = icmp eq i32 %33, 0
  br i1 %37, label %40, label %38
38:
  %39 = call fastcc signext i32 @abi.driver_failed(ptr noundef %5, i32 noundef signext %32, i32 noundef signext %33) #12
  br label %40
40:
  %41 = phi i32 [ 1, %9 ], [ %19, %18 ], [ %39, %38 ], [ 0, %31 ]
  ret i32 %41
}
define signext i32 @carrot_cuda_run(ptr noundef %0, ptr noundef readonly captures(address_is_null) %1, ptr noundef readonly captures(address_is_null) %2, i64 noundef %3, ptr noundef %4) local_unnamed_addr #0 {
  %6 = alloca %struct.CarrotModel, align 8
  %7 = alloca [33 x i64], align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  store i64 %3, ptr %9, align 8
  %10 = tail call fastcc signext i32 @abi.one_size(ptr noundef %4) #12
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %12, label %171
12:
  %13 = call fastcc signext i32 @abi.bad(ptr noundef nonnull %9, ptr noundef %1, ptr noundef %2, ptr noundef %4) #12
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %171
15:
  %16 = icmp ne i64 %3, 0
  %17 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 60), align 4
  %18 = icmp ne i32 %17, 0
  %19 = select i1 %16, i1 true, i1 %18
  br i1 %19, label %20, label %171
20:
  %21 = icmp eq ptr %0, null
  br i1 %21, label %24, label %22
22:
  %23 = call fastcc signext i32 @abi.run_copied(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2, ptr noundef nonnull %9, ptr noundef %4) #12
  br label %171
24:
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #13
  store i32 168, ptr %6, align 8
  %25 = call signext i32 @carrot_model_init(i32 noundef signext 1000000, ptr noundef null, ptr noundef nonnull %6, ptr noundef %4) #14
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %27, label %169
27:
  %28 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 80), align 8
  %29 = icmp eq i64 %28, 0
  %30 = call i64 @llvm.smin.i64(i64 %28, i64 %3)
  %31 = select i1 %29, i64 %3, i64 %30
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #13
  store i64 %31, ptr %7, align 8
  %32 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 224), align 8
  %33 = icmp eq ptr %32, null
  br i1 %33, label %37, label %34
34:
  %35 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 280), align 8
  %36 = call fastcc i64 @abi.value(ptr noundef %35, ptr noundef nonnull %7) #12
  br label %43
37:
  %38 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 88), align 8
  %39 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 96), align 8
  %40 = mul nsw i64 %39, %3
  %41 = select i1 %29, i64 %40, i64 0
  %42 = add nsw i64 %41, %38
  br label %43
43:
  %44 = phi i64 [ %36, %34 ], [ %42, %37 ]
  %45 = add nsw i64 %44, 255
  %46 = and i64 %45, -256
  %47 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 56), align 8
  %48 = call i32 @llvm.smax.i32(i32 %47, i32 0)
  %49 = zext nneg i32 %48 to i64
  br label %50
50:
  %51 = phi i64 [ %75, %73 ], [ 0, %43 ]
  %52 = phi i64 [ %74, %73 ], [ %46, %43 ]
  %53 = icmp eq i64 %51, %49
  br i1 %53, label %54, label %63
54:
  %55 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 52), align 4
  %56 = add nsw i32 %55, %47
  %57 = sext i32 %56 to i64
  %58 = shl nsw i64 %57, 3
  %59 = add i64 %52, 128
  %60 = add i64 %59, %58
  %61 = call ptr @malloc(i64 noundef %60) #14
  %62 = icmp eq ptr %61, null
  br i1 %62, label %76, label %78
63:
  %64 = getelementptr inbounds nuw ptr, ptr %2, i64 %51
  %65 = load ptr, ptr %64, align 8
  %66 = icmp eq ptr %65, null
  br i1 %66, label %67, label %73
67:
  %68 = trunc nuw nsw i64 %51 to i32
  %69 = call fastcc i64 @abi.output_bytes(i32 noundef signext %68, ptr noundef nonnull %7) #12
  %70 = add nsw i64 %69, 255
  %71 = and i64 %70, -256
  %72 = add nsw i64 %71, %52
  br label %73
73:
  %74 = phi i64 [ %52, %63 ], [ %72, %67 ]
  %75 = add nuw nsw i64 %51, 1
  br label %50
76:
  %77 = call fastcc signext i32 @abi.fail(ptr noundef %4, i32 noundef signext 5, ptr noundef nonnull @abi.str.11, ptr noundef null, i32 noundef signext 0) #12
  br label %167
78:
  %79 = sext i32 %55 to i64
  %80 = getelementptr inbounds ptr, ptr %61, i64 %79
  %81 = ptrtoint ptr %61 to i64
  %82 = add i64 %81, 63
  %83 = add i64 %82, %58
  %84 = and i64 %83, -64
  %85 = inttoptr i64 %84 to ptr
  %86 = load i64, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 296), align 8
  %87 = icmp eq i64 %86, 0
  br i1 %87, label %90, label %88
88:
  %89 = getelementptr inbounds nuw i8, ptr %85, i64 32
  store ptr null, ptr %89, align 32
  br label %90
90:
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #13
  store i64 0, ptr %8, align 8
  %91 = getelementptr inbounds i8, ptr %85, i64 %46
  %92 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 176), align 8
  %93 = icmp eq ptr %92, null
  %94 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 244), align 4
  %95 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_desc, i64 44), align 4
  %96 = sext i32 %95 to i64
  %97 = getelementptr inbounds ptr, ptr %80, i64 %96
  %98 = call i32 @llvm.smax.i32(i32 %55, i32 0)
  %99 = call i32 @llvm.smax.i32(i32 %94, i32 0)
  %100 = zext nneg i32 %98 to i64
  %101 = zext nneg i32 %99 to i64
  br label %102
102:
  %103 = phi i64 [ %164, %163 ], [ 0, %90 ]
  %104 = icmp eq i64 %103, 0
  br label %105
105:
  %106 = phi i64 [ %119, %115 ], [ 0, %102 ]
  %107 = icmp eq i64 %106, %100
  br i1 %107, label %108, label %109
108:
  store i64 %31, ptr %7, align 8
  br label %120
109:
  %110 = getelementptr inbounds nuw ptr, ptr %1, i64 %106
  %111 = load ptr, ptr %110, align 8
  br i1 %104, label %115, label %112
112:
  %113 = trunc nuw nsw i64 %106 to i32
  %114 = call fastcc i64 @abi.bytes_of(i32 noundef signext %113, ptr noundef nonnull %8) #12
  br label %115
115:
  %116 = phi i64 [ %114, %112 ], [ 0, %109 ]
  %117 = getelementptr inbounds i8, ptr %111, i64 %116
  %118 = getelementptr inbounds nuw ptr, ptr %61, i64 %106
  store ptr %117, ptr %118, align 8
  %119 = add nuw nsw i64 %106, 1
  br label %105
120:
  %121 = phi i64 [ %151, %149 ], [ 0, %108 ]
  %122 = phi ptr [ %150, %149 ], [ %91, %108 ]
  %123 = icmp eq i64 %121, %49
  br i1 %123, label %124, label %127
124:
  %125 = sub nsw i64 %3, %103
  %126 = call i64 @llvm.smin.i64(i64 %125, i64 %31)
  store i64 %126, ptr %7, align 8
  br i1 %93, label %153, label %152
127:
  %128 = getelementptr inbounds nuw ptr, ptr %2, i64 %121
  %129 = load ptr, ptr %128, align 8
  %130 = icmp eq ptr %129, null
  br i1 %130, label %138, label %131
131:
  br i1 %104, label %135, label %132
132:
  %133 = trunc nuw nsw i64 %121 to i32
  %134 = call fastcc i64 @abi.output_bytes(i32 noundef signext %133, ptr noundef nonnull %8) #12
  br label %135
135:
  %136 = phi i64 [ %134, %132 ], [ 0, %131 ]
  %137 = getelementptr inbounds i8, ptr %129, i64 %136
  br label %138
138:
  %139 = phi ptr [ %137, %135 ], [ %122, %127 ]
  %140 = getelementptr inbounds nuw ptr, ptr %80, i64 %121
  store ptr %139, ptr %140, align 8
  %141 = load ptr, ptr %128, align 8
  %142 = icmp eq ptr %141, null
  br i1 %142, label %143, label %149
143:
  %144 = trunc nuw nsw i64 %121 to i32
  %145 = call fastcc i64 @abi.output_bytes(i32 noundef signext %144, ptr noundef nonnull %7) #12
  %146 = add nsw i64 %145, 255
  %147 = and i64 %146, -256
  %148 = getelementptr inbounds i8, ptr %122, i64 %147
  br label %149
149:
  %150 = phi ptr [ %122, %138 ], [ %148, %143 ]
  %151 = add nuw nsw i64 %121, 1
  br label %120
152:
  call void %92(ptr noundef nonnull %61, ptr noundef nonnull %80, ptr noundef %85, i64 noundef %126) #14
  br label %163
153:
  call void %32(ptr noundef nonnull %61, ptr noundef nonnull %80, ptr noundef %85, ptr noundef nonnull %7) #14
  br label %154
154:
  %155 = phi i64 [ %158, %157 ], [ 0, %153 ]
  %156 = icmp eq i64 %155, %101
  br i1 %156, label %163, label %157
157:
  %158 = add nuw nsw i64 %155, 1
  %159 = getelementptr inbounds nuw i64, ptr %7, i64 %158
  %160 = load i64, ptr %159, align 8
  %161 = load ptr, ptr %97, align 8
  %162 = getelementptr inbounds nuw i64, ptr %161, i64 %155
  store i64 %160, ptr %162, align 8
  br label %154
163:
  %164 = add nsw i64 %103, %31
  store i64 %164, ptr %8, align 8
  %165 = icmp slt i64 %164, %3
  br i1 %165, label %102, label %166
166:
  call void @free(ptr noundef nonnull %61) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #13
  br label %167
167:
  %168 = phi i32 [ 0, %166 ], [ 5, %76 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #13
  br label %169
169:
  %170 = phi i32 [ %168, %167 ], [ %25, %24 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #13
  br label %171
171:
  %172 = phi i32 [ 1, %5 ], [ 0, %15 ], [ 1, %12 ], [ %23, %22 ], [ %170, %169 ]
  ret i32 %172
}
define internal fastcc signext range(i32 0, 8) i32 @abi.run_copied(ptr noundef %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, ptr noundef readonly captures(none) %3, ptr noundef captures(address_is_null) %4) unnamed_addr #0 {
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  %9 = tail call fastcc signext i32 @abi.too_many(ptr noundef %3, ptr noundef %4) #12
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %11, label %226
11:
  %12 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 52), align 4
  %13 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 56), align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #13
  store i32 4, ptr %8, align 4
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %17 = load ptr, ptr %16, align 8
  %18 = tail call signext i32 %15(ptr noundef %17) #14
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %22, label %20
20:
  %21 = tail call fastcc signext i32 @abi.driver_failed(ptr noundef %4, i32 noundef signext 4, i32 noundef signext %18) #12
  br label %224
22:
  %23 = add nsw i32 %13, %12
  %24 = sext i32 %23 to i64
  %25 = shl nsw i64 %24, 3
  %26 = tail call ptr @malloc(i64 noundef %25) #14
  %27 = icmp ne ptr %26, null
  br i1 %27, label %30, label %28
28:
  %29 = tail call fastcc signext i32 @abi.fail(ptr noundef %4, i32 noundef signext 5, ptr noundef nonnull @abi.str.11, ptr noundef null, i32 noundef signext 0) #12
  br label %30
30:
  %31 = phi i32 [ 5, %28 ], [ 0, %22 ]
  %32 = sext i32 %12 to i64
  br label %33
33:
  %34 = phi i64 [ %56, %54 ], [ 0, %30 ]
  %35 = phi i64 [ %55, %54 ], [ 0, %30 ]
  %36 = icmp slt i64 %34, %24
  %37 = icmp slt i64 %35, 4097
  %38 = select i1 %36, i1 %37, i1 false
  br i1 %38, label %41, label %39
39:
  %40 = select i1 %27, i1 %37, i1 false
  br i1 %40, label %57, label %92
41:
  %42 = icmp slt i64 %34, %32
  br i1 %42, label %48, label %43
43:
  %44 = sub nsw i64 %34, %32
  %45 = getelementptr inbounds nuw ptr, ptr %2, i64 %44
  %46 = load ptr, ptr %45, align 8
  %47 = icmp eq ptr %46, null
  br i1 %47, label %54, label %48
48:
  %49 = trunc nuw nsw i64 %34 to i32
  %50 = tail call fastcc i64 @abi.bytes_of(i32 noundef signext %49, ptr noundef %3) #12
  %51 = add nsw i64 %50, 255
  %52 = and i64 %51, -256
  %53 = add nsw i64 %52, %35
  br label %54
54:
  %55 = phi i64 [ %53, %48 ], [ %35, %43 ]
  %56 = add nuw nsw i64 %34, 1
  br label %33
57:
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %59 = atomicrmw xchg ptr %58, i32 1 acquire, align 8
  %60 = icmp eq i32 %59, 0
  br i1 %60, label %61, label %92
61:
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #13
  store ptr null, ptr %7, align 8
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %63 = load ptr, ptr %62, align 8
  %64 = icmp eq ptr %63, null
  br i1 %64, label %65, label %90
65:
  %66 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %67 = load ptr, ptr %66, align 8
  %68 = call signext i32 %67(ptr noundef nonnull %7, i64 noundef 4096, i32 noundef signext 2) #14
  %69 = icmp eq i32 %68, 0
  br i1 %69, label %70, label %84
70:
  %71 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %72 = load ptr, ptr %71, align 8
  %73 = getelementptr inbounds nuw i8, ptr %0, i64 280
  %74 = load ptr, ptr %7, align 8
  %75 = call signext i32 %72(ptr noundef nonnull %73, ptr noundef %74, i32 noundef signext 0) #14
  %76 = icmp eq i32 %75, 0
  br i1 %76, label %77, label %79
77:
  %78 = load ptr, ptr %7, align 8
  store ptr %78, ptr %62, align 8
  br label %86
79:
  %80 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %81 = load ptr, ptr %80, align 8
  %82 = load ptr, ptr %7, align 8
  %83 = call signext i32 %81(ptr noundef %82) #14
  br label %84
84:
  %85 = load ptr, ptr %62, align 8
  br label %86
86:
  %87 = phi ptr [ %85, %84 ], [ %78, %77 ]
  %88 = icmp eq ptr %87, null
  br i1 %88, label %89, label %90
89:
  store atomic i32 0, ptr %58 release, align 8
  br label %90
90:
  %91 = phi ptr [ %63, %61 ], [ null, %89 ], [ %87, %86 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #13
  br label %92
92:
  %93 = phi ptr [ null, %39 ], [ %91, %90 ], [ null, %57 ]
  %94 = icmp eq ptr %93, null
  %95 = getelementptr inbounds nuw i8, ptr %0, i64 280
  %96 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %97 = getelementptr inbounds nuw i8, ptr %0, i64 128
  br label %98
98:
  %99 = phi i64 [ %149, %146 ], [ 0, %92 ]
  %100 = phi i64 [ %147, %146 ], [ 0, %92 ]
  %101 = phi i32 [ %148, %146 ], [ 0, %92 ]
  %102 = icmp eq i32 %101, 0
  %103 = select i1 %27, i1 %102, i1 false
  %104 = icmp slt i64 %99, %24
  %105 = select i1 %103, i1 %104, i1 false
  br i1 %105, label %107, label %106
106:
  br i1 %103, label %150, label %163
107:
  store i32 12, ptr %8, align 4
  %108 = trunc nuw nsw i64 %99 to i32
  %109 = call fastcc i64 @abi.bytes_of(i32 noundef signext %108, ptr noundef %3) #12
  %110 = getelementptr inbounds nuw i64, ptr %26, i64 %99
  store i64 0, ptr %110, align 8
  %111 = icmp slt i64 %99, %32
  br i1 %111, label %117, label %112
112:
  %113 = sub nsw i64 %99, %32
  %114 = getelementptr inbounds nuw ptr, ptr %2, i64 %113
  %115 = load ptr, ptr %114, align 8
  %116 = icmp eq ptr %115, null
  br i1 %116, label %146, label %118
117:
  br i1 %94, label %132, label %122
118:
  br i1 %94, label %132, label %119
119:
  %120 = load i64, ptr %95, align 8
  %121 = add i64 %120, %100
  store i64 %121, ptr %110, align 8
  br label %128
122:
  %123 = load i64, ptr %95, align 8
  %124 = add i64 %123, %100
  store i64 %124, ptr %110, align 8
  %125 = getelementptr inbounds i8, ptr %93, i64 %100
  %126 = getelementptr inbounds nuw ptr, ptr %1, i64 %99
  %127 = load ptr, ptr %126, align 8
  call fastcc void @abi.copy(ptr noundef %125, ptr noundef %127, i64 noundef %109) #12
  br label %128
128:
  %129 = add nsw i64 %109, 255
  %130 = and i64 %129, -256
  %131 = add nsw i64 %130, %100
  br label %146
132:
  %133 = load ptr, ptr %96, align 8
  %134 = icmp ne i64 %109, 0
  %135 = select i1 %134, i64 %109, i64 1
  %136 = call signext i32 %133(ptr noundef nonnull %110, i64 noundef %135) #14
  %137 = icmp eq i32 %136, 0
  br i1 %137, label %138, label %146
138:
  %139 = and i1 %111, %134
  br i1 %139, label %140, label %146
140:
  store i32 16, ptr %8, align 4
  %141 = load ptr, ptr %97, align 8
  %142 = load i64, ptr %110, align 8
  %143 = getelementptr inbounds nuw ptr, ptr %1, i64 %99
  %144 = load ptr, ptr %143, align 8
  %145 = call signext i32 %141(i64 noundef %142, ptr noundef %144, i64 noundef %109) #14
  br label %146
146:
  %147 = phi i64 [ %131, %128 ], [ %100, %112 ], [ %100, %140 ], [ %100, %138 ], [ %100, %132 ]
  %148 = phi i32 [ 0, %128 ], [ 0, %112 ], [ %145, %140 ], [ 0, %138 ], [ %136, %132 ]
  %149 = add nuw nsw i64 %99, 1
  br label %98
150:
  %151 = getelementptr inbounds i64, ptr %26, i64 %32
  %152 = call fastcc signext i32 @abi.run_all(ptr noundef %0, ptr noundef nonnull %26, ptr noundef nonnull %151, ptr noundef %3, ptr noundef null, ptr noundef %8) #12
  %153 = icmp eq i32 %152, 0
  %154 = icmp ne ptr %93, null
  %155 = or i1 %154, %153
  br i1 %155, label %156, label %163
156:
  %157 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %158 = load ptr, ptr %157, align 8
  %159 = call signext i32 %158(ptr noundef null) #14
  br i1 %153, label %160, label %163
160:
  %161 = icmp eq i32 %159, 0
  br i1 %161, label %163, label %162
162:
  store i32 19, ptr %8, align 4
  br label %163
163:
  %164 = phi i32 [ %101, %106 ], [ %152, %156 ], [ %159, %162 ], [ 0, %160 ], [ %152, %150 ]
  %165 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %166 = sext i32 %13 to i64
  %167 = getelementptr i64, ptr %26, i64 %32
  %168 = getelementptr i64, ptr %26, i64 %32
  br label %169
169:
  %170 = phi i64 [ %200, %198 ], [ 0, %163 ]
  %171 = phi i32 [ %199, %198 ], [ %164, %163 ]
  %172 = icmp eq i32 %171, 0
  %173 = select i1 %27, i1 %172, i1 false
  %174 = icmp slt i64 %170, %166
  %175 = select i1 %173, i1 %174, i1 false
  br i1 %175, label %178, label %176
176:
  %177 = getelementptr inbounds nuw i8, ptr %0, i64 104
  br label %201
178:
  %179 = trunc nuw nsw i64 %170 to i32
  %180 = call fastcc i64 @abi.output_bytes(i32 noundef signext %179, ptr noundef %3) #12
  %181 = icmp eq i64 %180, 0
  br i1 %181, label %198, label %182
182:
  %183 = getelementptr inbounds nuw ptr, ptr %2, i64 %170
  %184 = load ptr, ptr %183, align 8
  %185 = icmp eq ptr %184, null
  br i1 %185, label %198, label %186
186:
  br i1 %94, label %193, label %187
187:
  %188 = getelementptr i64, ptr %167, i64 %170
  %189 = load i64, ptr %188, align 8
  %190 = load i64, ptr %95, align 8
  %191 = sub i64 %189, %190
  %192 = getelementptr inbounds nuw i8, ptr %93, i64 %191
  call fastcc void @abi.copy(ptr noundef %184, ptr noundef nonnull %192, i64 noundef %180) #12
  br label %198
193:
  store i32 17, ptr %8, align 4
  %194 = load ptr, ptr %165, align 8
  %195 = getelementptr i64, ptr %168, i64 %170
  %196 = load i64, ptr %195, align 8
  %197 = call signext i32 %194(ptr noundef nonnull %184, i64 noundef %196, i64 noundef %180) #14
  br label %198
198:
  %199 = phi i32 [ 0, %178 ], [ 0, %182 ], [ 0, %187 ], [ %197, %193 ]
  %200 = add nuw nsw i64 %170, 1
  br label %169
201:
  %202 = phi i64 [ %99, %176 ], [ %203, %213 ]
  %203 = add nsw i64 %202, -1
  %204 = icmp eq i64 %202, 0
  br i1 %204, label %214, label %205
205:
  br i1 %94, label %206, label %213
206:
  %207 = getelementptr inbounds i64, ptr %26, i64 %203
  %208 = load i64, ptr %207, align 8
  %209 = icmp eq i64 %208, 0
  br i1 %209, label %213, label %210
210:
  %211 = load ptr, ptr %177, align 8
  %212 = call signext i32 %211(i64 noundef %208) #14
  br label %213
213:
  br label %201
214:
  br i1 %94, label %217, label %215
215:
  %216 = getelementptr inbounds nuw i8, ptr %0, i64 248
  store atomic i32 0, ptr %216 release, align 8
  br label %217
217:
  call void @free(ptr noundef %26) #14
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #13
  %218 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %219 = load ptr, ptr %218, align 8
  %220 = call signext i32 %219(ptr noundef nonnull %6) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #13
  br i1 %172, label %224, label %221
221:
  %222 = load i32, ptr %8, align 4
  %223 = call fastcc signext i32 @abi.driver_failed(ptr noundef %4, i32 noundef signext %222, i32 noundef signext %171) #12
  br label %224
224:
  %225 = phi i32 [ %21, %20 ], [ %223, %221 ], [ %31, %217 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #13
  br label %226
226:
  %227 = phi i32 [ %225, %224 ], [ 1, %5 ]
  ret i32 %227
}
declare extern_weak signext i32 @sched_yield() #4
declare extern_weak ptr @dlopen(ptr noundef, i32 noundef signext) #4
declare extern_weak ptr @dlsym(ptr noundef, ptr noundef) #4
declare ptr @malloc(i64 noundef) local_unnamed_addr #4
declare void @free(ptr noundef) local_unnamed_addr #4
define internal fastcc i64 @abi.value(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) unnamed_addr #1 {
  %3 = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #13
  store i64 0, ptr %3, align 8
  %4 = call fastcc zeroext i1 @abi.evaluate(ptr noundef %0, ptr noundef %1, ptr noundef %3) #12
  %5 = load i64, ptr %3, align 8
  %6 = select i1 %4, i64 %5, i64 -1
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  ret i64 %6
}
define internal fastcc zeroext i1 @abi.evaluate(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef nonnull writeonly captures(none) %2) unnamed_addr #5 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %5 = load i64, ptr %4, align 8
  %6 = icmp eq i64 %5, 2
  br i1 %6, label %9, label %7
7:
  %8 = tail call fastcc zeroext i1 @abi.compute(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2) #12
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
define internal fastcc noundef zeroext i1 @abi.compute(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef nonnull writeonly captures(none) %2) unnamed_addr #5 {
  %4 = alloca [64 x i64], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #13
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
  %48 = call fastcc zeroext i1 @abi.floor_division(i64 noundef %47, i64 noundef %33, ptr noundef %35) #12
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
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #13
  ret i1 %10
}
declare { i64, i1 } @llvm.sadd.with.overflow.i64(i64, i64) #6
declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64) #6
define internal fastcc noundef zeroext i1 @abi.floor_division(i64 noundef %0, i64 noundef %1, ptr noundef nonnull writeonly captures(none) %2) unnamed_addr #7 {
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
define internal fastcc i64 @abi.bytes_of(i32 noundef signext %0, ptr noundef readonly captures(none) %1) unnamed_addr #3 {
  %3 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 72), align 8
  %4 = sext i32 %0 to i64
  %5 = getelementptr inbounds %struct.CarrotDim, ptr %3, i64 %4
  %6 = tail call fastcc i64 @abi.value(ptr noundef %5, ptr noundef %1) #12
  %7 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 60), align 4
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %9, label %12
9:
  %10 = load i64, ptr %1, align 8
  %11 = mul nsw i64 %10, %6
  br label %12
12:
  %13 = phi i64 [ %11, %9 ], [ %6, %2 ]
  ret i64 %13
}
define internal fastcc i64 @abi.output_bytes(i32 noundef signext %0, ptr noundef readonly captures(none) %1) unnamed_addr #3 {
  %3 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 52), align 4
  %4 = add nsw i32 %3, %0
  %5 = tail call fastcc i64 @abi.bytes_of(i32 noundef signext %4, ptr noundef %1) #12
  ret i64 %5
}
define internal fastcc i64 @abi.apart_at(ptr noundef nonnull readonly captures(none) %0, i32 noundef signext %1) unnamed_addr #3 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %4 = load ptr, ptr %3, align 8
  %5 = tail call fastcc i64 @abi.value(ptr noundef nonnull getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 88), ptr noundef %4) #12
  %6 = add nsw i64 %5, 255
  %7 = and i64 %6, -256
  %8 = tail call i32 @llvm.smax.i32(i32 %1, i32 0)
  br label %9
9:
  %10 = phi i64 [ %7, %2 ], [ %23, %22 ]
  %11 = phi i32 [ 0, %2 ], [ %24, %22 ]
  %12 = icmp eq i32 %11, %8
  br i1 %12, label %13, label %14
13:
  ret i64 %10
14:
  %15 = tail call fastcc zeroext i1 @abi.apart(ptr noundef %0, i32 noundef signext %11) #12
  br i1 %15, label %16, label %22
16:
  %17 = load ptr, ptr %3, align 8
  %18 = tail call fastcc i64 @abi.bytes_of(i32 noundef signext %11, ptr noundef %17) #12
  %19 = add nsw i64 %18, 255
  %20 = and i64 %19, -256
  %21 = add nsw i64 %20, %10
  br label %22
22:
  %23 = phi i64 [ %21, %16 ], [ %10, %14 ]
  %24 = add nuw i32 %11, 1
  br label %9
}
define internal fastcc zeroext i1 @abi.apart(ptr noundef nonnull readonly captures(none) %0, i32 noundef signext %1) unnamed_addr #3 {
  %3 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 60), align 4
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %5, label %13
5:
  %6 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 72), align 8
  %7 = sext i32 %1 to i64
  %8 = getelementptr inbounds %struct.CarrotDim, ptr %6, i64 %7
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %10 = load ptr, ptr %9, align 8
  %11 = tail call fastcc i64 @abi.value(ptr noundef %8, ptr noundef %10) #12
  %12 = or i64 %11, 16
  br label %13
13:
  %14 = phi i64 [ %12, %5 ], [ 16, %2 ]
  %15 = tail call fastcc i64 @abi.given(ptr noundef %0, i32 noundef signext %1) #12
  %16 = icmp eq i64 %15, 0
  br i1 %16, label %23, label %17
17:
  %18 = add nsw i64 %14, -1
  %19 = xor i64 %14, -1
  %20 = and i64 %18, %19
  %21 = and i64 %20, %15
  %22 = icmp ne i64 %21, 0
  br label %23
23:
  %24 = phi i1 [ true, %13 ], [ %22, %17 ]
  ret i1 %24
}
define internal fastcc i64 @abi.given(ptr noundef nonnull readonly captures(none) %0, i32 noundef signext %1) unnamed_addr #8 {
  %3 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 52), align 4
  %4 = icmp slt i32 %1, %3
  br i1 %4, label %5, label %9
5:
  %6 = load ptr, ptr %0, align 8
  %7 = sext i32 %1 to i64
  %8 = getelementptr inbounds i64, ptr %6, i64 %7
  br label %15
9:
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %11 = load ptr, ptr %10, align 8
  %12 = sub nsw i32 %1, %3
  %13 = zext nneg i32 %12 to i64
  %14 = getelementptr inbounds nuw i64, ptr %11, i64 %13
  br label %15
15:
  %16 = phi ptr [ %8, %5 ], [ %14, %9 ]
  %17 = load i64, ptr %16, align 8
  ret i64 %17
}
define internal fastcc signext i32 @abi.copy_apart(ptr noundef readonly captures(none) %0, ptr noundef nonnull readonly captures(none) %1, i32 noundef signext %2, i32 noundef signext %3, i1 noundef zeroext %4, ptr noundef nonnull readonly captures(none) %5, ptr noundef nonnull readonly captures(none) %6, ptr noundef %7) unnamed_addr #0 {
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 208
  br label %10
10:
  %11 = phi i32 [ %2, %8 ], [ %34, %32 ]
  %12 = phi i32 [ 0, %8 ], [ %33, %32 ]
  %13 = icmp eq i32 %12, 0
  %14 = icmp slt i32 %11, %3
  %15 = select i1 %13, i1 %14, i1 false
  br i1 %15, label %17, label %16
16:
  ret i32 %12
17:
  %18 = tail call fastcc i64 @abi.bytes_of(i32 noundef signext %11, ptr noundef nonnull %6) #12
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %32, label %20
20:
  %21 = tail call fastcc i64 @abi.given(ptr noundef %1, i32 noundef signext %11) #12
  %22 = icmp eq i64 %21, 0
  br i1 %22, label %32, label %23
23:
  %24 = tail call fastcc zeroext i1 @abi.apart(ptr noundef %1, i32 noundef signext %11) #12
  br i1 %24, label %25, label %32
25:
  %26 = tail call fastcc i64 @abi.place(ptr noundef %1, i32 noundef signext %11, ptr noundef %5) #12
  %27 = tail call fastcc i64 @abi.rows_at(ptr noundef %1, i32 noundef signext %11, ptr noundef %5) #12
  %28 = select i1 %4, i64 %27, i64 %26
  %29 = select i1 %4, i64 %26, i64 %27
  %30 = load ptr, ptr %9, align 8
  %31 = tail call signext i32 %30(i64 noundef %28, i64 noundef %29, i64 noundef %18, ptr noundef %7) #14
  br label %32
32:
  %33 = phi i32 [ %31, %25 ], [ 0, %23 ], [ 0, %20 ], [ 0, %17 ]
  %34 = add nsw i32 %11, 1
  br label %10
}
define internal fastcc i64 @abi.place(ptr noundef nonnull readonly captures(none) %0, i32 noundef signext %1, ptr noundef nonnull readonly captures(none) %2) unnamed_addr #3 {
  %4 = tail call fastcc zeroext i1 @abi.apart(ptr noundef %0, i32 noundef signext %1) #12
  br i1 %4, label %5, label %10
5:
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %7 = load i64, ptr %6, align 8
  %8 = tail call fastcc i64 @abi.apart_at(ptr noundef %0, i32 noundef signext %1) #12
  %9 = add i64 %8, %7
  br label %12
10:
  %11 = tail call fastcc i64 @abi.rows_at(ptr noundef %0, i32 noundef signext %1, ptr noundef %2) #12
  br label %12
12:
  %13 = phi i64 [ %9, %5 ], [ %11, %10 ]
  ret i64 %13
}
define internal fastcc i64 @abi.rows_at(ptr noundef nonnull readonly captures(none) %0, i32 noundef signext %1, ptr noundef nonnull readonly captures(none) %2) unnamed_addr #3 {
  %4 = tail call fastcc i64 @abi.given(ptr noundef %0, i32 noundef signext %1) #12
  %5 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 60), align 4
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %7, label %9
7:
  %8 = tail call fastcc i64 @abi.bytes_of(i32 noundef signext %1, ptr noundef nonnull %2) #12
  br label %9
9:
  %10 = phi i64 [ %8, %7 ], [ 0, %3 ]
  %11 = add i64 %10, %4
  ret i64 %11
}
define internal fastcc void @abi.copy(ptr noundef nonnull writeonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) unnamed_addr #9 {
  br label %4
4:
  %5 = phi i64 [ 0, %3 ], [ %12, %8 ]
  %6 = icmp eq i64 %5, %2
  br i1 %6, label %7, label %8
7:
  ret void
8:
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 %5
  %10 = load i8, ptr %9, align 1
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 %5
  store i8 %10, ptr %11, align 1
  %12 = add i64 %5, 1
  br label %4
}
declare signext i32 @carrot_model_init(i32 noundef signext, ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #4
define internal signext range(i32 0, 8) i32 @abi.open_for_abi(i32 noundef signext %0, ptr noundef writeonly captures(none) initializes((0, 8)) %1, ptr noundef captures(address_is_null) %2) #0 {
  %4 = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #13
  store ptr null, ptr %4, align 8
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %10
6:
  %7 = add nsw i32 %0, -1
  %8 = call signext i32 @carrot_cuda_open(i32 noundef signext %7, ptr noundef nonnull %4, ptr noundef %2) #12
  %9 = load ptr, ptr %4, align 8
  store ptr %9, ptr %1, align 8
  br label %31
10:
  tail call fastcc void @abi.lock() #12
  %11 = load i32, ptr @abi.absent, align 4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %13, label %16
13:
  %14 = call fastcc signext i32 @abi.use(i32 noundef signext 0, ptr noundef %4, ptr noundef %2) #12
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
  %25 = getelementptr inbounds nuw i8, ptr %17, i64 244
  %26 = load i32, ptr %25, align 4
  %27 = add nsw i32 %26, 1
  store i32 %27, ptr %25, align 4
  br label %28
28:
  store atomic i32 0, ptr @abi.busy release, align 4
  store ptr %17, ptr %1, align 8
  br i1 %19, label %29, label %31
29:
  %30 = tail call fastcc signext i32 @abi.fail(ptr noundef %2, i32 noundef signext 0, ptr noundef null, ptr noundef null, i32 noundef signext 0) #12
  br label %31
31:
  %32 = phi i32 [ %8, %6 ], [ 0, %29 ], [ %18, %28 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #13
  ret i32 %32
}
define internal void @abi.close_for_abi(ptr noundef %0) #0 {
  tail call void @carrot_cuda_close(ptr noundef %0) #12
  ret void
}
define internal signext range(i32 0, 8) i32 @abi.run_for_abi(ptr noundef %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, ptr noundef readonly captures(none) %3, ptr noundef captures(address_is_null) %4) #0 {
  %6 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 112), align 8
  %7 = icmp eq ptr %6, null
  br i1 %7, label %207, label %8
8:
  %9 = load i64, ptr %3, align 8
  %10 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %11 = load i64, ptr %10, align 8
  %12 = icmp eq i64 %11, 0
  %13 = tail call i64 @llvm.smin.i64(i64 %11, i64 %9)
  %14 = select i1 %12, i64 %9, i64 %13
  %15 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %16 = load i64, ptr %15, align 8
  %17 = add nsw i64 %16, 128
  br i1 %12, label %18, label %22
18:
  %19 = getelementptr inbounds nuw i8, ptr %6, i64 24
  %20 = load i64, ptr %19, align 8
  %21 = mul nsw i64 %20, %9
  br label %22
22:
  %23 = phi i64 [ %21, %18 ], [ 0, %8 ]
  %24 = add nsw i64 %17, %23
  %25 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 52), align 4
  %26 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 56), align 8
  %27 = getelementptr inbounds nuw i8, ptr %6, i64 64
  %28 = load i32, ptr %27, align 8
  %29 = getelementptr inbounds nuw i8, ptr %6, i64 68
  %30 = load i32, ptr %29, align 4
  %31 = getelementptr inbounds nuw i8, ptr %6, i64 32
  %32 = sext i32 %28 to i64
  %33 = tail call i32 @llvm.smax.i32(i32 %30, i32 0)
  %34 = zext nneg i32 %33 to i64
  br label %35
35:
  %36 = phi i64 [ %50, %41 ], [ 0, %22 ]
  %37 = phi i64 [ %49, %41 ], [ %24, %22 ]
  %38 = icmp eq i64 %36, %34
  br i1 %38, label %39, label %41
39:
  %40 = icmp eq i64 %9, 0
  br i1 %40, label %209, label %51
41:
  %42 = load ptr, ptr %31, align 8
  %43 = getelementptr i64, ptr %42, i64 %36
  %44 = getelementptr i64, ptr %43, i64 %32
  %45 = load i64, ptr %44, align 8
  %46 = mul nsw i64 %45, %9
  %47 = add nsw i64 %46, 255
  %48 = and i64 %47, -256
  %49 = add nsw i64 %48, %37
  %50 = add nuw nsw i64 %36, 1
  br label %35
51:
  %52 = add nsw i32 %26, %25
  %53 = add nsw i32 %52, %28
  %54 = shl nsw i32 %30, 1
  %55 = add nsw i32 %53, %54
  %56 = sext i32 %55 to i64
  %57 = shl nsw i64 %56, 3
  %58 = add i64 %37, %57
  %59 = tail call ptr @malloc(i64 noundef %58) #14
  %60 = icmp eq ptr %59, null
  br i1 %60, label %61, label %63
61:
  %62 = tail call fastcc signext i32 @abi.fail(ptr noundef %4, i32 noundef signext 5, ptr noundef nonnull @abi.str.11, ptr noundef null, i32 noundef signext 0) #12
  br label %209
63:
  %64 = load i32, ptr %27, align 8
  %65 = load i32, ptr %29, align 4
  %66 = getelementptr inbounds nuw i8, ptr %6, i64 48
  %67 = tail call i32 @llvm.smax.i32(i32 %25, i32 0)
  %68 = zext nneg i32 %67 to i64
  br label %69
69:
  %70 = phi i64 [ %92, %89 ], [ 0, %63 ]
  %71 = icmp eq i64 %70, %68
  br i1 %71, label %72, label %80
72:
  %73 = sext i32 %25 to i64
  %74 = getelementptr inbounds ptr, ptr %59, i64 %73
  %75 = sext i32 %64 to i64
  %76 = getelementptr inbounds ptr, ptr %74, i64 %75
  %77 = getelementptr inbounds nuw i8, ptr %6, i64 56
  %78 = tail call i32 @llvm.smax.i32(i32 %26, i32 0)
  %79 = zext nneg i32 %78 to i64
  br label %93
80:
  %81 = load ptr, ptr %66, align 8
  %82 = getelementptr inbounds nuw i32, ptr %81, i64 %70
  %83 = load i32, ptr %82, align 4
  %84 = icmp slt i32 %83, 0
  br i1 %84, label %89, label %85
85:
  %86 = zext nneg i32 %83 to i64
  %87 = getelementptr inbounds nuw ptr, ptr %1, i64 %86
  %88 = load ptr, ptr %87, align 8
  br label %89
89:
  %90 = phi ptr [ %88, %85 ], [ null, %80 ]
  %91 = getelementptr inbounds nuw ptr, ptr %59, i64 %70
  store ptr %90, ptr %91, align 8
  %92 = add nuw nsw i64 %70, 1
  br label %69
93:
  %94 = phi i64 [ 0, %72 ], [ %115, %107 ]
  %95 = icmp eq i64 %94, %79
  br i1 %95, label %96, label %107
96:
  %97 = sext i32 %26 to i64
  %98 = getelementptr inbounds ptr, ptr %76, i64 %97
  %99 = sext i32 %65 to i64
  %100 = getelementptr inbounds ptr, ptr %98, i64 %99
  %101 = getelementptr inbounds ptr, ptr %100, i64 %99
  %102 = ptrtoint ptr %101 to i64
  %103 = add i64 %102, 63
  %104 = and i64 %103, -64
  %105 = inttoptr i64 %104 to ptr
  %106 = getelementptr inbounds nuw i8, ptr %6, i64 40
  br label %116
107:
  %108 = load ptr, ptr %77, align 8
  %109 = getelementptr inbounds nuw i32, ptr %108, i64 %94
  %110 = load i32, ptr %109, align 4
  %111 = sext i32 %110 to i64
  %112 = getelementptr inbounds ptr, ptr %2, i64 %111
  %113 = load ptr, ptr %112, align 8
  %114 = getelementptr inbounds nuw ptr, ptr %76, i64 %94
  store ptr %113, ptr %114, align 8
  %115 = add nuw nsw i64 %94, 1
  br label %93
116:
  %117 = phi i64 [ 0, %96 ], [ %162, %160 ]
  %118 = phi ptr [ %105, %96 ], [ %161, %160 ]
  %119 = load i32, ptr %29, align 4
  %120 = sext i32 %119 to i64
  %121 = icmp slt i64 %117, %120
  br i1 %121, label %122, label %163
122:
  %123 = load ptr, ptr %106, align 8
  %124 = getelementptr inbounds nuw i32, ptr %123, i64 %117
  %125 = load i32, ptr %124, align 4
  %126 = icmp slt i32 %125, 0
  br i1 %126, label %127, label %133
127:
  %128 = xor i32 %125, -1
  %129 = zext nneg i32 %128 to i64
  %130 = getelementptr inbounds nuw ptr, ptr %2, i64 %129
  %131 = load ptr, ptr %130, align 8
  %132 = icmp eq ptr %131, null
  br i1 %132, label %133, label %134
133:
  br label %134
134:
  %135 = phi ptr [ %118, %133 ], [ %131, %127 ]
  %136 = getelementptr inbounds nuw ptr, ptr %98, i64 %117
  store ptr %135, ptr %136, align 8
  %137 = load ptr, ptr %106, align 8
  %138 = getelementptr inbounds nuw i32, ptr %137, i64 %117
  %139 = load i32, ptr %138, align 4
  %140 = icmp sgt i32 %139, -1
  br i1 %140, label %141, label %145
141:
  %142 = zext nneg i32 %139 to i64
  %143 = getelementptr inbounds nuw ptr, ptr %59, i64 %142
  store ptr %135, ptr %143, align 8
  %144 = load ptr, ptr %136, align 8
  br label %145
145:
  %146 = phi ptr [ %144, %141 ], [ %135, %134 ]
  %147 = icmp eq ptr %146, %118
  br i1 %147, label %148, label %160
148:
  %149 = load ptr, ptr %31, align 8
  %150 = load i32, ptr %27, align 8
  %151 = trunc nuw nsw i64 %117 to i32
  %152 = add nsw i32 %150, %151
  %153 = sext i32 %152 to i64
  %154 = getelementptr inbounds i64, ptr %149, i64 %153
  %155 = load i64, ptr %154, align 8
  %156 = mul nsw i64 %155, %9
  %157 = add nsw i64 %156, 255
  %158 = and i64 %157, -256
  %159 = getelementptr inbounds i8, ptr %118, i64 %158
  br label %160
160:
  %161 = phi ptr [ %159, %148 ], [ %118, %145 ]
  %162 = add nuw nsw i64 %117, 1
  br label %116
163:
  %164 = phi i64 [ %192, %188 ], [ 0, %116 ]
  %165 = icmp slt i64 %164, %9
  br i1 %165, label %168, label %166
166:
  %167 = tail call fastcc signext i32 @abi.run_copied(ptr noundef %0, ptr noundef nonnull %59, ptr noundef nonnull %76, ptr noundef nonnull readonly %3, ptr noundef %4) #12
  tail call void @free(ptr noundef nonnull %59) #14
  br label %209
168:
  %169 = phi i64 [ %182, %173 ], [ 0, %163 ]
  %170 = load i32, ptr %27, align 8
  %171 = sext i32 %170 to i64
  %172 = icmp slt i64 %169, %171
  br i1 %172, label %173, label %183
173:
  %174 = getelementptr inbounds nuw ptr, ptr %1, i64 %169
  %175 = load ptr, ptr %174, align 8
  %176 = load ptr, ptr %31, align 8
  %177 = getelementptr inbounds nuw i64, ptr %176, i64 %169
  %178 = load i64, ptr %177, align 8
  %179 = mul nsw i64 %178, %164
  %180 = getelementptr inbounds i8, ptr %175, i64 %179
  %181 = getelementptr inbounds nuw ptr, ptr %74, i64 %169
  store ptr %180, ptr %181, align 8
  %182 = add nuw nsw i64 %169, 1
  br label %168
183:
  %184 = phi i64 [ %206, %193 ], [ 0, %168 ]
  %185 = load i32, ptr %29, align 4
  %186 = sext i32 %185 to i64
  %187 = icmp slt i64 %184, %186
  br i1 %187, label %193, label %188
188:
  %189 = load ptr, ptr %6, align 8
  %190 = sub nsw i64 %9, %164
  %191 = tail call i64 @llvm.smin.i64(i64 %190, i64 %14)
  tail call void %189(ptr noundef nonnull %74, ptr noundef nonnull %100, ptr noundef %118, i64 noundef %191) #14
  %192 = add nsw i64 %164, %14
  br label %163
193:
  %194 = getelementptr inbounds nuw ptr, ptr %98, i64 %184
  %195 = load ptr, ptr %194, align 8
  %196 = load ptr, ptr %31, align 8
  %197 = load i32, ptr %27, align 8
  %198 = trunc nuw nsw i64 %184 to i32
  %199 = add nsw i32 %197, %198
  %200 = sext i32 %199 to i64
  %201 = getelementptr inbounds i64, ptr %196, i64 %200
  %202 = load i64, ptr %201, align 8
  %203 = mul nsw i64 %202, %164
  %204 = getelementptr inbounds i8, ptr %195, i64 %203
  %205 = getelementptr inbounds nuw ptr, ptr %100, i64 %184
  store ptr %204, ptr %205, align 8
  %206 = add nuw nsw i64 %184, 1
  br label %183
207:
  %208 = tail call fastcc signext i32 @abi.run_copied(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3, ptr noundef %4) #12
  br label %209
209:
  %210 = phi i32 [ %208, %207 ], [ %167, %166 ], [ 5, %61 ], [ 0, %39 ]
  ret i32 %210
}
define internal range(i64 -268435455, 268435458) i64 @abi.block_for_abi() #3 {
  %1 = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %1) #13
  store i64 1, ptr %1, align 8
  %2 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 60), align 4
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %4, label %20
4:
  %5 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 56), align 8
  %6 = load i32, ptr getelementptr inbounds nuw (i8, ptr @carrot_cuda_desc, i64 52), align 4
  %7 = add i32 %5, %6
  %8 = tail call i32 @llvm.smax.i32(i32 %7, i32 0)
  br label %9
9:
  %10 = phi i64 [ %15, %13 ], [ 1, %4 ]
  %11 = phi i32 [ %16, %13 ], [ 0, %4 ]
  %12 = icmp eq i32 %11, %8
  br i1 %12, label %17, label %13
13:
  %14 = call fastcc i64 @abi.bytes_of(i32 noundef signext %11, ptr noundef nonnull %1) #12
  %15 = add nsw i64 %14, %10
  %16 = add nuw i32 %11, 1
  br label %9
17:
  %18 = sdiv i64 268435456, %10
  %19 = add nsw i64 %18, 1
  br label %20
20:
  %21 = phi i64 [ %19, %17 ], [ 0, %0 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %1) #13
  ret i64 %21
}
declare i64 @llvm.umax.i64(i64, i64) #10
declare i64 @llvm.smin.i64(i64, i64) #10
declare i64 @llvm.abs.i64(i64, i1 immarg) #11
declare i32 @llvm.smax.i32(i32, i32) #10
attributes #0 = { minsize nounwind optsize "no-builtins" "carrot-cpu"="baseline" }
attributes #1 = { minsize nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "carrot-cpu"="baseline" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { minsize nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "carrot-cpu"="baseline" }
attributes #4 = { minsize optsize "no-builtins" }
attributes #5 = { minsize nofree noinline norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "carrot-cpu"="baseline" }
attributes #6 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { minsize nofree noinline norecurse nosync nounwind optsize memory(argmem: write) "no-builtins" "carrot-cpu"="baseline" }
attributes #8 = { minsize mustprogress nofree norecurse nosync nounwind optsize willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "carrot-cpu"="baseline" }
attributes #9 = { minsize nofree norecurse nosync nounwind optsize memory(argmem: readwrite) "no-builtins" "carrot-cpu"="baseline" }
attributes #10 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { minsize nobuiltin optsize "no-builtins" }
attributes #13 = { nounwind }
attributes #14 = { minsize nobuiltin nounwind optsize "no-builtins" }
attributes #999 = { nounwind "no-builtins" "carrot-cpu"="baseline" }
