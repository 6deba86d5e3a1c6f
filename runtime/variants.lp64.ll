; sha256 fa721b9abb5b4c83e665e62b63777dca18245760bec5684336b519fc38c414b8
; made by build_abi.py from variants.c; do not edit
%struct.CarrotDesc = type { ptr, ptr, ptr, i64, ptr, i32, i32, i32, i32, ptr, ptr, ptr, i64, i64, i64, i32, i32, i32, i32, ptr, ptr, double, double, i32, i32, ptr, ptr, ptr, ptr, i64, i64, i64, ptr, ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr, ptr, ptr, i64, ptr, ptr }
%struct.CarrotCpuBit = type { i32, i32, i32, i32, ptr }
@carrot_variants = external hidden local_unnamed_addr constant [0 x ptr], align 8
@carrot_desc = external hidden local_unnamed_addr global %struct.CarrotDesc, align 8
@llvm.global_ctors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 101, ptr @carrot_choose, ptr null }]
define hidden void @carrot_choose() #0 {
  %1 = alloca [4 x i32], align 4
  %2 = getelementptr inbounds nuw i8, ptr %1, i64 8
  br label %3
3:
  %4 = phi ptr [ @carrot_variants, %0 ], [ %77, %73 ]
  %5 = load ptr, ptr %4, align 8
  %6 = icmp eq ptr %5, null
  br i1 %6, label %86, label %7
7:
  %8 = getelementptr inbounds nuw i8, ptr %5, i64 152
  %9 = getelementptr inbounds nuw i8, ptr %5, i64 160
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 168
  %11 = getelementptr inbounds nuw i8, ptr %5, i64 312
  br label %12
12:
  %13 = phi i64 [ 0, %7 ], [ %72, %71 ]
  %14 = load i32, ptr %8, align 8
  %15 = sext i32 %14 to i64
  %16 = icmp slt i64 %13, %15
  br i1 %16, label %17, label %73
17:
  %18 = load ptr, ptr %9, align 8
  %19 = getelementptr inbounds nuw %struct.CarrotCpuBit, ptr %18, i64 %13
  call void @llvm.lifetime.start.p0(ptr nonnull %1) #2
  %20 = load i32, ptr %19, align 8
  switch i32 %20, label %47 [
    i32 -2, label %21
    i32 -1, label %40
  ]
21:
  %22 = load ptr, ptr %11, align 8
  %23 = icmp eq ptr %22, null
  br i1 %23, label %53, label %24
24:
  %25 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %26 = load ptr, ptr %25, align 8
  %27 = icmp eq ptr %26, null
  br i1 %27, label %53, label %28
28:
  %29 = getelementptr inbounds nuw i8, ptr %19, i64 4
  %30 = load i32, ptr %29, align 4
  %31 = zext i32 %30 to i64
  %32 = getelementptr inbounds nuw i8, ptr %19, i64 8
  %33 = load i32, ptr %32, align 8
  %34 = zext i32 %33 to i64
  %35 = getelementptr inbounds nuw i8, ptr %19, i64 12
  %36 = load i32, ptr %35, align 4
  %37 = zext i32 %36 to i64
  %38 = call i64 %26(i64 noundef %31, i64 noundef %34, i64 noundef %37, i64 noundef 0) #3
  %39 = icmp eq i64 %38, 0
  call void @llvm.lifetime.end.p0(ptr nonnull %1) #2
  br i1 %39, label %71, label %73
40:
  %41 = load ptr, ptr %10, align 8
  call void %41(i32 noundef signext 1, i32 noundef signext 0, ptr noundef nonnull %1) #3
  %42 = load i32, ptr %2, align 4
  %43 = and i32 %42, 134217728
  %44 = icmp eq i32 %43, 0
  br i1 %44, label %53, label %45
45:
  %46 = load i32, ptr %19, align 8
  br label %54
47:
  %48 = load ptr, ptr %10, align 8
  %49 = and i32 %20, -2147483648
  call void %48(i32 noundef signext %49, i32 noundef signext 0, ptr noundef nonnull %1) #3
  %50 = load i32, ptr %1, align 4
  %51 = load i32, ptr %19, align 8
  %52 = icmp ult i32 %50, %51
  br i1 %52, label %53, label %54
53:
  call void @llvm.lifetime.end.p0(ptr nonnull %1) #2
  br label %73
54:
  %55 = phi i32 [ %46, %45 ], [ %51, %47 ]
  %56 = load ptr, ptr %10, align 8
  %57 = getelementptr inbounds nuw i8, ptr %19, i64 4
  %58 = load i32, ptr %57, align 4
  call void %56(i32 noundef signext %55, i32 noundef signext %58, ptr noundef nonnull %1) #3
  %59 = getelementptr inbounds nuw i8, ptr %19, i64 8
  %60 = load i32, ptr %59, align 8
  %61 = and i32 %60, 3
  %62 = zext nneg i32 %61 to i64
  %63 = getelementptr inbounds nuw i32, ptr %1, i64 %62
  %64 = load i32, ptr %63, align 4
  %65 = getelementptr inbounds nuw i8, ptr %19, i64 12
  %66 = load i32, ptr %65, align 4
  %67 = and i32 %66, 31
  %68 = shl nuw i32 1, %67
  %69 = and i32 %68, %64
  %70 = icmp eq i32 %69, 0
  call void @llvm.lifetime.end.p0(ptr nonnull %1) #2
  br i1 %70, label %73, label %71
71:
  %72 = add nuw nsw i64 %13, 1
  br label %12
73:
  %74 = trunc i64 %13 to i32
  %75 = load i32, ptr %8, align 8
  %76 = icmp sgt i32 %75, %74
  %77 = getelementptr inbounds nuw i8, ptr %4, i64 8
  br i1 %76, label %3, label %78
78:
  %79 = phi i64 [ %85, %81 ], [ 0, %73 ]
  %80 = icmp eq i64 %79, 40
  br i1 %80, label %86, label %81
81:
  %82 = getelementptr inbounds nuw i64, ptr %5, i64 %79
  %83 = load i64, ptr %82, align 8
  %84 = getelementptr inbounds nuw i64, ptr @carrot_desc, i64 %79
  store i64 %83, ptr %84, align 8
  %85 = add nuw nsw i64 %79, 1
  br label %78
86:
  ret void
}
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1
attributes #0 = { minsize nounwind optsize "no-builtins" "carrot-cpu"="baseline" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }
attributes #3 = { minsize nobuiltin nounwind optsize "no-builtins" }
attributes #999 = { nounwind "no-builtins" "carrot-cpu"="baseline" }
