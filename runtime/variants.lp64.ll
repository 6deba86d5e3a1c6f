; sha256 dc2ed00a28e0a85b9da7c56485de30eed610cb291cce4b50b3b37d070bb77c91
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
  %4 = phi ptr [ @carrot_variants, %0 ], [ %57, %53 ]
  %5 = load ptr, ptr %4, align 8
  %6 = icmp eq ptr %5, null
  br i1 %6, label %66, label %7
7:
  %8 = getelementptr inbounds nuw i8, ptr %5, i64 152
  %9 = getelementptr inbounds nuw i8, ptr %5, i64 160
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 168
  br label %11
11:
  %12 = phi i64 [ 0, %7 ], [ %52, %51 ]
  %13 = load i32, ptr %8, align 8
  %14 = sext i32 %13 to i64
  %15 = icmp slt i64 %12, %14
  br i1 %15, label %16, label %53
16:
  %17 = load ptr, ptr %9, align 8
  %18 = getelementptr inbounds nuw %struct.CarrotCpuBit, ptr %17, i64 %12
  call void @llvm.lifetime.start.p0(ptr nonnull %1) #2
  %19 = load i32, ptr %18, align 8
  %20 = icmp eq i32 %19, -1
  %21 = load ptr, ptr %10, align 8
  br i1 %20, label %22, label %28
22:
  call void %21(i32 noundef signext 1, i32 noundef signext 0, ptr noundef nonnull %1) #3
  %23 = load i32, ptr %2, align 4
  %24 = and i32 %23, 134217728
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %33, label %26
26:
  %27 = load i32, ptr %18, align 8
  br label %34
28:
  %29 = and i32 %19, -2147483648
  call void %21(i32 noundef signext %29, i32 noundef signext 0, ptr noundef nonnull %1) #3
  %30 = load i32, ptr %1, align 4
  %31 = load i32, ptr %18, align 8
  %32 = icmp ult i32 %30, %31
  br i1 %32, label %33, label %34
33:
  call void @llvm.lifetime.end.p0(ptr nonnull %1) #2
  br label %53
34:
  %35 = phi i32 [ %27, %26 ], [ %31, %28 ]
  %36 = load ptr, ptr %10, align 8
  %37 = getelementptr inbounds nuw i8, ptr %18, i64 4
  %38 = load i32, ptr %37, align 4
  call void %36(i32 noundef signext %35, i32 noundef signext %38, ptr noundef nonnull %1) #3
  %39 = getelementptr inbounds nuw i8, ptr %18, i64 8
  %40 = load i32, ptr %39, align 8
  %41 = and i32 %40, 3
  %42 = zext nneg i32 %41 to i64
  %43 = getelementptr inbounds nuw i32, ptr %1, i64 %42
  %44 = load i32, ptr %43, align 4
  %45 = getelementptr inbounds nuw i8, ptr %18, i64 12
  %46 = load i32, ptr %45, align 4
  %47 = and i32 %46, 31
  %48 = shl nuw i32 1, %47
  %49 = and i32 %48, %44
  %50 = icmp eq i32 %49, 0
  call void @llvm.lifetime.end.p0(ptr nonnull %1) #2
  br i1 %50, label %53, label %51
51:
  %52 = add nuw nsw i64 %12, 1
  br label %11
53:
  %54 = trunc i64 %12 to i32
  %55 = load i32, ptr %8, align 8
  %56 = icmp sgt i32 %55, %54
  %57 = getelementptr inbounds nuw i8, ptr %4, i64 8
  br i1 %56, label %3, label %58
58:
  %59 = phi i64 [ %65, %61 ], [ 0, %53 ]
  %60 = icmp eq i64 %59, 40
  br i1 %60, label %66, label %61
61:
  %62 = getelementptr inbounds nuw i64, ptr %5, i64 %59
  %63 = load i64, ptr %62, align 8
  %64 = getelementptr inbounds nuw i64, ptr @carrot_desc, i64 %59
  store i64 %63, ptr %64, align 8
  %65 = add nuw nsw i64 %59, 1
  br label %58
66:
  ret void
}
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1
attributes #0 = { minsize nounwind optsize "no-builtins" "carrot-cpu"="baseline" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }
attributes #3 = { minsize nobuiltin nounwind optsize "no-builtins" }
attributes #999 = { nounwind "no-builtins" "carrot-cpu"="baseline" }
