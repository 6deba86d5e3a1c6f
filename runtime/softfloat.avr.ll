; sha256 74b77b4f4840b44556ae8f1a25e6e25683b88eaa4f408210fab99faa4a9a6056
; made by build_abi.py from softfloat.c; do not edit
%struct.Number = type { i32, i16, i64 }
define dso_local double @__adddf3(double noundef %0, double noundef %1) local_unnamed_addr addrspace(1) #0 {
  %3 = alloca %struct.Number, align 1
  %4 = alloca %struct.Number, align 1
  %5 = alloca %struct.Number, align 1
  call fastcc addrspace(1) void @wide(ptr dead_on_unwind writable sret(%struct.Number) align 1 %4, double noundef %0) #7
  call fastcc addrspace(1) void @wide(ptr dead_on_unwind writable sret(%struct.Number) align 1 %5, double noundef %1) #7
  %6 = load i32, ptr %4, align 1
  %7 = getelementptr inbounds nuw i8, ptr %4, i16 4
  %8 = load i16, ptr %7, align 1
  %9 = getelementptr inbounds nuw i8, ptr %4, i16 6
  %10 = load i64, ptr %9, align 1
  %11 = load i32, ptr %5, align 1
  %12 = getelementptr inbounds nuw i8, ptr %5, i16 4
  %13 = load i16, ptr %12, align 1
  %14 = getelementptr inbounds nuw i8, ptr %5, i16 6
  %15 = load i64, ptr %14, align 1
  call fastcc addrspace(1) void @plus(ptr dead_on_unwind writable sret(%struct.Number) align 1 %3, i32 %6, i16 %8, i64 %10, i32 %11, i16 %13, i64 %15) #7
  %16 = load i32, ptr %3, align 1
  %17 = getelementptr inbounds nuw i8, ptr %3, i16 4
  %18 = load i16, ptr %17, align 1
  %19 = getelementptr inbounds nuw i8, ptr %3, i16 6
  %20 = load i64, ptr %19, align 1
  %21 = tail call fastcc addrspace(1) double @to_wide(i32 %16, i16 %18, i64 %20) #7
  ret double %21
}
define internal fastcc double @to_wide(i32 %0, i16 %1, i64 %2) unnamed_addr addrspace(1) #0 {
  %4 = tail call fastcc addrspace(1) i64 @pack(i32 %0, i16 %1, i64 %2, i16 noundef 53, i16 noundef 1023) #7
  %5 = bitcast i64 %4 to double
  ret double %5
}
define internal fastcc void @plus(ptr dead_on_unwind noalias nonnull writable writeonly sret(%struct.Number) align 1 captures(none) initializes((0, 14)) %0, i32 %1, i16 %2, i64 %3, i32 %4, i16 %5, i64 %6) unnamed_addr addrspace(1) #1 {
  %8 = icmp ne i64 %3, 0
  %9 = icmp ne i64 %6, 0
  %10 = select i1 %8, i1 %9, i1 false
  br i1 %10, label %46, label %11
11:
  %12 = icmp eq i64 %3, 0
  %13 = icmp ne i16 %2, 0
  %14 = select i1 %12, i1 %13, i1 false
  %15 = icmp eq i64 %6, 0
  %16 = icmp ne i16 %5, 0
  %17 = select i1 %15, i1 %16, i1 false
  br i1 %14, label %18, label %29
18:
  br i1 %17, label %19, label %26
19:
  %20 = icmp ne i16 %5, 2
  %21 = icmp eq i32 %1, %4
  %22 = select i1 %20, i1 %21, i1 false
  br i1 %22, label %26, label %23
23:
  store i32 0, ptr %0, align 1
  %24 = getelementptr inbounds nuw i8, ptr %0, i16 4
  store i16 2, ptr %24, align 1
  %25 = getelementptr inbounds nuw i8, ptr %0, i16 6
  store i64 0, ptr %25, align 1
  br label %90
26:
  store i32 %1, ptr %0, align 1
  %27 = getelementptr inbounds nuw i8, ptr %0, i16 4
  store i16 %2, ptr %27, align 1
  %28 = getelementptr inbounds nuw i8, ptr %0, i16 6
  store i64 0, ptr %28, align 1
  br label %90
29:
  br i1 %17, label %30, label %33
30:
  store i32 %4, ptr %0, align 1
  %31 = getelementptr inbounds nuw i8, ptr %0, i16 4
  store i16 %5, ptr %31, align 1
  %32 = getelementptr inbounds nuw i8, ptr %0, i16 6
  store i64 0, ptr %32, align 1
  br label %90
33:
  %34 = select i1 %8, i1 true, i1 %9
  br i1 %34, label %41, label %35
35:
  %36 = icmp eq i32 %1, %4
  %37 = getelementptr inbounds nuw i8, ptr %0, i16 4
  %38 = getelementptr inbounds nuw i8, ptr %0, i16 6
  br i1 %36, label %39, label %40
39:
  store i32 %1, ptr %0, align 1
  store i16 %2, ptr %37, align 1
  store i64 0, ptr %38, align 1
  br label %90
40:
  store i32 0, ptr %0, align 1
  store i16 0, ptr %37, align 1
  store i64 0, ptr %38, align 1
  br label %90
41:
  %42 = getelementptr inbounds nuw i8, ptr %0, i16 4
  %43 = getelementptr inbounds nuw i8, ptr %0, i16 6
  br i1 %8, label %44, label %45
44:
  store i32 %1, ptr %0, align 1
  store i16 %2, ptr %42, align 1
  store i64 %3, ptr %43, align 1
  br label %90
45:
  store i32 %4, ptr %0, align 1
  store i16 %5, ptr %42, align 1
  store i64 %6, ptr %43, align 1
  br label %90
46:
  %47 = icmp slt i16 %2, %5
  br i1 %47, label %52, label %48
48:
  %49 = icmp eq i16 %2, %5
  %50 = icmp ult i64 %3, %6
  %51 = select i1 %49, i1 %50, i1 false
  br i1 %51, label %52, label %53
52:
  br label %53
53:
  %54 = phi i16 [ %2, %52 ], [ %5, %48 ]
  %55 = phi i64 [ %3, %52 ], [ %6, %48 ]
  %56 = phi i32 [ %4, %52 ], [ %1, %48 ]
  %57 = phi i16 [ %5, %52 ], [ %2, %48 ]
  %58 = phi i64 [ %6, %52 ], [ %3, %48 ]
  %59 = sub nsw i16 %57, %54
  %60 = lshr i64 %58, 2
  %61 = icmp sgt i16 %59, 61
  br i1 %61, label %72, label %62
62:
  %63 = lshr i64 %55, 2
  %64 = zext i16 %59 to i64
  %65 = lshr i64 %63, %64
  %66 = shl nsw i64 -1, %64
  %67 = xor i64 %66, -1
  %68 = and i64 %63, %67
  %69 = icmp ne i64 %68, 0
  %70 = zext i1 %69 to i64
  %71 = or i64 %65, %70
  br label %72
72:
  %73 = phi i64 [ %71, %62 ], [ 1, %53 ]
  %74 = icmp eq i32 %4, %1
  %75 = sub nsw i64 0, %73
  %76 = select i1 %74, i64 %73, i64 %75
  %77 = add nsw i64 %76, %60
  %78 = icmp eq i64 %77, 0
  br i1 %78, label %79, label %82
79:
  store i32 0, ptr %0, align 1
  %80 = getelementptr inbounds nuw i8, ptr %0, i16 4
  store i16 0, ptr %80, align 1
  %81 = getelementptr inbounds nuw i8, ptr %0, i16 6
  store i64 0, ptr %81, align 1
  br label %90
82:
  %83 = add nsw i16 %57, 2
  %84 = tail call range(i64 0, 65) addrspace(1) i64 @llvm.ctlz.i64(i64 %77, i1 true)
  %85 = trunc nuw nsw i64 %84 to i16
  %86 = shl i64 %77, %84
  %87 = sub i16 %83, %85
  store i32 %56, ptr %0, align 1
  %88 = getelementptr inbounds nuw i8, ptr %0, i16 4
  store i16 %87, ptr %88, align 1
  %89 = getelementptr inbounds nuw i8, ptr %0, i16 6
  store i64 %86, ptr %89, align 1
  br label %90
90:
  ret void
}
define internal fastcc void @wide(ptr dead_on_unwind noalias nonnull writable writeonly sret(%struct.Number) align 1 captures(none) initializes((0, 14)) %0, double noundef %1) unnamed_addr addrspace(1) #1 {
  %3 = bitcast double %1 to i64
  tail call fastcc addrspace(1) void @unpack(ptr dead_on_unwind writable sret(%struct.Number) align 1 %0, i64 noundef %3, i16 noundef 53, i16 noundef 1023) #7
  ret void
}
define dso_local double @__subdf3(double noundef %0, double noundef %1) local_unnamed_addr addrspace(1) #0 {
  %3 = alloca %struct.Number, align 1
  %4 = alloca %struct.Number, align 1
  %5 = alloca %struct.Number, align 1
  call addrspace(1) void @llvm.lifetime.start.p0(ptr nonnull %3) #8
  call fastcc addrspace(1) void @wide(ptr dead_on_unwind writable sret(%struct.Number) align 1 %3, double noundef %1) #7
  %6 = load i32, ptr %3, align 1
  %7 = xor i32 %6, 1
  call fastcc addrspace(1) void @wide(ptr dead_on_unwind writable sret(%struct.Number) align 1 %5, double noundef %0) #7
  %8 = load i32, ptr %5, align 1
  %9 = getelementptr inbounds nuw i8, ptr %5, i16 4
  %10 = load i16, ptr %9, align 1
  %11 = getelementptr inbounds nuw i8, ptr %5, i16 6
  %12 = load i64, ptr %11, align 1
  %13 = getelementptr inbounds nuw i8, ptr %3, i16 4
  %14 = load i16, ptr %13, align 1
  %15 = getelementptr inbounds nuw i8, ptr %3, i16 6
  %16 = load i64, ptr %15, align 1
  call fastcc addrspace(1) void @plus(ptr dead_on_unwind writable sret(%struct.Number) align 1 %4, i32 %8, i16 %10, i64 %12, i32 %7, i16 %14, i64 %16) #7
  %17 = load i32, ptr %4, align 1
  %18 = getelementptr inbounds nuw i8, ptr %4, i16 4
  %19 = load i16, ptr %18, align 1
  %20 = getelementptr inbounds nuw i8, ptr %4, i16 6
  %21 = load i64, ptr %20, align 1
  %22 = tail call fastcc addrspace(1) double @to_wide(i32 %17, i16 %19, i64 %21) #7
  call addrspace(1) void @llvm.lifetime.end.p0(ptr nonnull %3) #8
  ret double %22
}
declare void @llvm.lifetime.start.p0(ptr captures(none)) addrspace(1) #2
declare void @llvm.lifetime.end.p0(ptr captures(none)) addrspace(1) #2
define dso_local double @__muldf3(double noundef %0, double noundef %1) local_unnamed_addr addrspace(1) #0 {
  %3 = alloca %struct.Number, align 1
  %4 = alloca %struct.Number, align 1
  call fastcc addrspace(1) void @wide(ptr dead_on_unwind writable sret(%struct.Number) align 1 %3, double noundef %0) #7
  call fastcc addrspace(1) void @wide(ptr dead_on_unwind writable sret(%struct.Number) align 1 %4, double noundef %1) #7
  %5 = load i32, ptr %3, align 1
  %6 = getelementptr inbounds nuw i8, ptr %3, i16 4
  %7 = load i16, ptr %6, align 1
  %8 = getelementptr inbounds nuw i8, ptr %3, i16 6
  %9 = load i64, ptr %8, align 1
  %10 = load i32, ptr %4, align 1
  %11 = getelementptr inbounds nuw i8, ptr %4, i16 4
  %12 = load i16, ptr %11, align 1
  %13 = getelementptr inbounds nuw i8, ptr %4, i16 6
  %14 = load i64, ptr %13, align 1
  %15 = xor i32 %10, %5
  %16 = icmp ne i64 %9, 0
  %17 = icmp ne i64 %14, 0
  %18 = select i1 %16, i1 %17, i1 false
  br i1 %18, label %40, label %19
19:
  %20 = icmp eq i64 %9, 0
  %21 = icmp eq i16 %7, 2
  %22 = select i1 %20, i1 %21, i1 false
  br i1 %22, label %76, label %23
23:
  %24 = icmp eq i64 %14, 0
  %25 = icmp eq i16 %12, 2
  %26 = select i1 %24, i1 %25, i1 false
  br i1 %26, label %76, label %27
27:
  %28 = icmp ne i16 %7, 0
  %29 = select i1 %20, i1 %28, i1 false
  %30 = icmp ne i16 %12, 0
  %31 = xor i1 %17, true
  %32 = select i1 %31, i1 %30, i1 false
  %33 = select i1 %29, i1 true, i1 %32
  br i1 %33, label %34, label %76
34:
  %35 = select i1 %16, i1 true, i1 %28
  %36 = select i1 %17, i1 true, i1 %30
  %37 = select i1 %35, i1 %36, i1 false
  %38 = select i1 %37, i32 %15, i32 0
  %39 = select i1 %37, i16 1, i16 2
  br label %76
40:
  %41 = and i64 %9, 4294967295
  %42 = lshr i64 %9, 32
  %43 = and i64 %14, 4294967295
  %44 = lshr i64 %14, 32
  %45 = mul nuw i64 %43, %41
  %46 = mul nuw i64 %44, %41
  %47 = mul nuw i64 %43, %42
  %48 = lshr i64 %45, 32
  %49 = and i64 %46, 4294967295
  %50 = add nuw nsw i64 %48, %49
  %51 = and i64 %47, 4294967295
  %52 = add nuw nsw i64 %50, %51
  %53 = shl i64 %52, 32
  %54 = and i64 %45, 4294967295
  %55 = or disjoint i64 %53, %54
  %56 = mul nuw i64 %44, %42
  %57 = lshr i64 %46, 32
  %58 = add nuw i64 %57, %56
  %59 = lshr i64 %47, 32
  %60 = add nuw i64 %58, %59
  %61 = lshr i64 %52, 32
  %62 = add nuw i64 %60, %61
  %63 = add nsw i16 %12, %7
  %64 = add nsw i16 %63, 1
  %65 = icmp sgt i64 %62, -1
  br i1 %65, label %66, label %69
66:
  %67 = tail call addrspace(1) i64 @llvm.fshl.i64(i64 %62, i64 %53, i64 1)
  %68 = shl i64 %55, 1
  br label %69
69:
  %70 = phi i64 [ %68, %66 ], [ %55, %40 ]
  %71 = phi i16 [ %63, %66 ], [ %64, %40 ]
  %72 = phi i64 [ %67, %66 ], [ %62, %40 ]
  %73 = icmp ne i64 %70, 0
  %74 = zext i1 %73 to i64
  %75 = or i64 %72, %74
  br label %76
76:
  %77 = phi i32 [ %15, %69 ], [ %38, %34 ], [ %15, %27 ], [ %15, %19 ], [ %15, %23 ]
  %78 = phi i16 [ %71, %69 ], [ %39, %34 ], [ 0, %27 ], [ 2, %19 ], [ 2, %23 ]
  %79 = phi i64 [ %75, %69 ], [ 0, %34 ], [ 0, %27 ], [ 0, %19 ], [ 0, %23 ]
  %80 = tail call fastcc addrspace(1) double @to_wide(i32 %77, i16 %78, i64 %79) #7
  ret double %80
}
define dso_local double @__divdf3(double noundef %0, double noundef %1) local_unnamed_addr addrspace(1) #3 {
  %3 = alloca %struct.Number, align 1
  %4 = alloca %struct.Number, align 1
  call fastcc addrspace(1) void @wide(ptr dead_on_unwind writable sret(%struct.Number) align 1 %3, double noundef %0) #7
  call fastcc addrspace(1) void @wide(ptr dead_on_unwind writable sret(%struct.Number) align 1 %4, double noundef %1) #7
  %5 = load i32, ptr %3, align 1
  %6 = getelementptr inbounds nuw i8, ptr %3, i16 4
  %7 = load i16, ptr %6, align 1
  %8 = getelementptr inbounds nuw i8, ptr %3, i16 6
  %9 = load i64, ptr %8, align 1
  %10 = load i32, ptr %4, align 1
  %11 = getelementptr inbounds nuw i8, ptr %4, i16 4
  %12 = load i16, ptr %11, align 1
  %13 = getelementptr inbounds nuw i8, ptr %4, i16 6
  %14 = load i64, ptr %13, align 1
  %15 = xor i32 %10, %5
  %16 = icmp ne i64 %9, 0
  %17 = icmp ne i64 %14, 0
  %18 = select i1 %16, i1 %17, i1 false
  br i1 %18, label %34, label %19
19:
  %20 = select i1 %16, i16 3, i16 %7
  %21 = select i1 %17, i16 3, i16 %12
  %22 = icmp eq i16 %20, 2
  %23 = icmp eq i16 %21, 2
  %24 = select i1 %22, i1 true, i1 %23
  br i1 %24, label %69, label %25
25:
  %26 = icmp slt i16 %20, 2
  %27 = icmp eq i16 %20, %21
  %28 = select i1 %26, i1 %27, i1 false
  br i1 %28, label %69, label %29
29:
  %30 = icmp eq i16 %20, 1
  %31 = icmp eq i16 %21, 0
  %32 = select i1 %30, i1 true, i1 %31
  %33 = zext i1 %32 to i16
  br label %69
34:
  %35 = icmp ult i64 %9, %14
  %36 = lshr i64 %9, 63
  %37 = trunc nuw nsw i64 %36 to i16
  %38 = zext i1 %35 to i64
  %39 = shl i64 %9, %38
  %40 = select i1 %35, i16 %37, i16 0
  br label %41
41:
  %42 = phi i64 [ %39, %34 ], [ %67, %56 ]
  %43 = phi i16 [ %40, %34 ], [ %66, %56 ]
  %44 = phi i16 [ 0, %34 ], [ %68, %56 ]
  %45 = phi i64 [ 0, %34 ], [ %64, %56 ]
  %46 = icmp eq i16 %44, 64
  br i1 %46, label %47, label %56
47:
  %48 = sub i16 %7, %12
  %49 = sext i1 %35 to i16
  %50 = add nsw i16 %48, %49
  %51 = icmp ne i64 %42, 0
  %52 = icmp ne i16 %43, 0
  %53 = select i1 %51, i1 true, i1 %52
  %54 = zext i1 %53 to i64
  %55 = or i64 %45, %54
  br label %69
56:
  %57 = icmp ne i16 %43, 0
  %58 = icmp uge i64 %42, %14
  %59 = select i1 %57, i1 true, i1 %58
  %60 = select i1 %59, i64 %14, i64 0
  %61 = sub i64 %42, %60
  %62 = shl i64 %45, 1
  %63 = zext i1 %59 to i64
  %64 = or disjoint i64 %62, %63
  %65 = lshr i64 %61, 63
  %66 = trunc nuw nsw i64 %65 to i16
  %67 = shl i64 %61, 1
  %68 = add nuw nsw i16 %44, 1
  br label %41
69:
  %70 = phi i32 [ %15, %47 ], [ %15, %29 ], [ 0, %25 ], [ 0, %19 ]
  %71 = phi i16 [ %50, %47 ], [ %33, %29 ], [ 2, %25 ], [ 2, %19 ]
  %72 = phi i64 [ %55, %47 ], [ 0, %29 ], [ 0, %25 ], [ 0, %19 ]
  %73 = tail call fastcc addrspace(1) double @to_wide(i32 %70, i16 %71, i64 %72) #7
  ret double %73
}
define dso_local range(i16 -1, 3) i16 @__ltdf2(double noundef %0, double noundef %1) local_unnamed_addr addrspace(1) #0 {
  %3 = alloca %struct.Number, align 1
  %4 = alloca %struct.Number, align 1
  call fastcc addrspace(1) void @wide(ptr dead_on_unwind writable sret(%struct.Number) align 1 %3, double noundef %0) #7
  call fastcc addrspace(1) void @wide(ptr dead_on_unwind writable sret(%struct.Number) align 1 %4, double noundef %1) #7
  %5 = load i32, ptr %3, align 1
  %6 = getelementptr inbounds nuw i8, ptr %3, i16 4
  %7 = load i16, ptr %6, align 1
  %8 = getelementptr inbounds nuw i8, ptr %3, i16 6
  %9 = load i64, ptr %8, align 1
  %10 = load i32, ptr %4, align 1
  %11 = getelementptr inbounds nuw i8, ptr %4, i16 4
  %12 = load i16, ptr %11, align 1
  %13 = getelementptr inbounds nuw i8, ptr %4, i16 6
  %14 = load i64, ptr %13, align 1
  %15 = tail call fastcc addrspace(1) i16 @compare(i32 %5, i16 %7, i64 %9, i32 %10, i16 %12, i64 %14) #7
  ret i16 %15
}
define internal fastcc range(i16 -1, 3) i16 @compare(i32 %0, i16 %1, i64 %2, i32 %3, i16 %4, i64 %5) unnamed_addr addrspace(1) #0 {
  %7 = icmp eq i64 %2, 0
  %8 = icmp eq i16 %1, 2
  %9 = select i1 %7, i1 %8, i1 false
  br i1 %9, label %54, label %10
10:
  %11 = icmp eq i64 %5, 0
  %12 = icmp eq i16 %4, 2
  %13 = select i1 %11, i1 %12, i1 false
  br i1 %13, label %54, label %14
14:
  %15 = icmp eq i16 %1, 0
  %16 = select i1 %15, i16 -1, i16 1
  %17 = select i1 %7, i16 %16, i16 0
  %18 = icmp eq i16 %4, 0
  %19 = select i1 %18, i16 -1, i16 1
  %20 = select i1 %11, i16 %19, i16 0
  %21 = select i1 %7, i1 %15, i1 false
  %22 = select i1 %11, i1 %18, i1 false
  %23 = select i1 %21, i1 %22, i1 false
  br i1 %23, label %54, label %24
24:
  br i1 %21, label %25, label %28
25:
  %26 = icmp eq i32 %3, 0
  %27 = select i1 %26, i16 -1, i16 1
  br label %54
28:
  %29 = icmp ne i32 %0, %3
  %30 = select i1 %22, i1 true, i1 %29
  br i1 %30, label %31, label %34
31:
  %32 = icmp eq i32 %0, 0
  %33 = select i1 %32, i16 1, i16 -1
  br label %54
34:
  %35 = icmp eq i16 %17, %20
  br i1 %35, label %39, label %36
36:
  %37 = icmp samesign ult i16 %17, %20
  %38 = select i1 %37, i16 -1, i16 1
  br label %49
39:
  %40 = icmp eq i16 %1, %4
  br i1 %40, label %44, label %41
41:
  %42 = icmp slt i16 %1, %4
  %43 = select i1 %42, i16 -1, i16 1
  br label %49
44:
  %45 = icmp eq i64 %2, %5
  br i1 %45, label %49, label %46
46:
  %47 = icmp ult i64 %2, %5
  %48 = select i1 %47, i16 -1, i16 1
  br label %49
49:
  %50 = phi i16 [ %38, %36 ], [ %43, %41 ], [ %48, %46 ], [ 0, %44 ]
  %51 = icmp eq i32 %0, 0
  %52 = sub nsw i16 0, %50
  %53 = select i1 %51, i16 %50, i16 %52
  br label %54
54:
  %55 = phi i16 [ 2, %6 ], [ 2, %10 ], [ %53, %49 ], [ %27, %25 ], [ %33, %31 ], [ 0, %14 ]
  ret i16 %55
}
define dso_local range(i16 -1, 3) i16 @__ledf2(double noundef %0, double noundef %1) local_unnamed_addr addrspace(1) #0 {
  %3 = alloca %struct.Number, align 1
  %4 = alloca %struct.Number, align 1
  call fastcc addrspace(1) void @wide(ptr dead_on_unwind writable sret(%struct.Number) align 1 %3, double noundef %0) #7
  call fastcc addrspace(1) void @wide(ptr dead_on_unwind writable sret(%struct.Number) align 1 %4, double noundef %1) #7
  %5 = load i32, ptr %3, align 1
  %6 = getelementptr inbounds nuw i8, ptr %3, i16 4
  %7 = load i16, ptr %6, align 1
  %8 = getelementptr inbounds nuw i8, ptr %3, i16 6
  %9 = load i64, ptr %8, align 1
  %10 = load i32, ptr %4, align 1
  %11 = getelementptr inbounds nuw i8, ptr %4, i16 4
  %12 = load i16, ptr %11, align 1
  %13 = getelementptr inbounds nuw i8, ptr %4, i16 6
  %14 = load i64, ptr %13, align 1
  %15 = tail call fastcc addrspace(1) i16 @compare(i32 %5, i16 %7, i64 %9, i32 %10, i16 %12, i64 %14) #7
  ret i16 %15
}
define dso_local range(i16 -1, 3) i16 @__eqdf2(double noundef %0, double noundef %1) local_unnamed_addr addrspace(1) #0 {
  %3 = alloca %struct.Number, align 1
  %4 = alloca %struct.Number, align 1
  call fastcc addrspace(1) void @wide(ptr dead_on_unwind writable sret(%struct.Number) align 1 %3, double noundef %0) #7
  call fastcc addrspace(1) void @wide(ptr dead_on_unwind writable sret(%struct.Number) align 1 %4, double noundef %1) #7
  %5 = load i32, ptr %3, align 1
  %6 = getelementptr inbounds nuw i8, ptr %3, i16 4
  %7 = load i16, ptr %6, align 1
  %8 = getelementptr inbounds nuw i8, ptr %3, i16 6
  %9 = load i64, ptr %8, align 1
  %10 = load i32, ptr %4, align 1
  %11 = getelementptr inbounds nuw i8, ptr %4, i16 4
  %12 = load i16, ptr %11, align 1
  %13 = getelementptr inbounds nuw i8, ptr %4, i16 6
  %14 = load i64, ptr %13, align 1
  %15 = tail call fastcc addrspace(1) i16 @compare(i32 %5, i16 %7, i64 %9, i32 %10, i16 %12, i64 %14) #7
  ret i16 %15
}
define dso_local range(i16 -1, 3) i16 @__nedf2(double noundef %0, double noundef %1) local_unnamed_addr addrspace(1) #0 {
  %3 = alloca %struct.Number, align 1
  %4 = alloca %struct.Number, align 1
  call fastcc addrspace(1) void @wide(ptr dead_on_unwind writable sret(%struct.Number) align 1 %3, double noundef %0) #7
  call fastcc addrspace(1) void @wide(ptr dead_on_unwind writable sret(%struct.Number) align 1 %4, double noundef %1) #7
  %5 = load i32, ptr %3, align 1
  %6 = getelementptr inbounds nuw i8, ptr %3, i16 4
  %7 = load i16, ptr %6, align 1
  %8 = getelementptr inbounds nuw i8, ptr %3, i16 6
  %9 = load i64, ptr %8, align 1
  %10 = load i32, ptr %4, align 1
  %11 = getelementptr inbounds nuw i8, ptr %4, i16 4
  %12 = load i16, ptr %11, align 1
  %13 = getelementptr inbounds nuw i8, ptr %4, i16 6
  %14 = load i64, ptr %13, align 1
  %15 = tail call fastcc addrspace(1) i16 @compare(i32 %5, i16 %7, i64 %9, i32 %10, i16 %12, i64 %14) #7
  ret i16 %15
}
define dso_local range(i16 -1, 3) i16 @__gtdf2(double noundef %0, double noundef %1) local_unnamed_addr addrspace(1) #0 {
  %3 = alloca %struct.Number, align 1
  %4 = alloca %struct.Number, align 1
  call fastcc addrspace(1) void @wide(ptr dead_on_unwind writable sret(%struct.Number) align 1 %3, double noundef %0) #7
  call fastcc addrspace(1) void @wide(ptr dead_on_unwind writable sret(%struct.Number) align 1 %4, double noundef %1) #7
  %5 = load i32, ptr %3, align 1
  %6 = getelementptr inbounds nuw i8, ptr %3, i16 4
  %7 = load i16, ptr %6, align 1
  %8 = getelementptr inbounds nuw i8, ptr %3, i16 6
  %9 = load i64, ptr %8, align 1
  %10 = load i32, ptr %4, align 1
  %11 = getelementptr inbounds nuw i8, ptr %4, i16 4
  %12 = load i16, ptr %11, align 1
  %13 = getelementptr inbounds nuw i8, ptr %4, i16 6
  %14 = load i64, ptr %13, align 1
  %15 = tail call fastcc addrspace(1) i16 @compare(i32 %5, i16 %7, i64 %9, i32 %10, i16 %12, i64 %14) #7
  %16 = icmp eq i16 %15, 2
  %17 = select i1 %16, i16 -1, i16 %15
  ret i16 %17
}
define dso_local range(i16 -1, 3) i16 @__gedf2(double noundef %0, double noundef %1) local_unnamed_addr addrspace(1) #0 {
  %3 = alloca %struct.Number, align 1
  %4 = alloca %struct.Number, align 1
  call fastcc addrspace(1) void @wide(ptr dead_on_unwind writable sret(%struct.Number) align 1 %3, double noundef %0) #7
  call fastcc addrspace(1) void @wide(ptr dead_on_unwind writable sret(%struct.Number) align 1 %4, double noundef %1) #7
  %5 = load i32, ptr %3, align 1
  %6 = getelementptr inbounds nuw i8, ptr %3, i16 4
  %7 = load i16, ptr %6, align 1
  %8 = getelementptr inbounds nuw i8, ptr %3, i16 6
  %9 = load i64, ptr %8, align 1
  %10 = load i32, ptr %4, align 1
  %11 = getelementptr inbounds nuw i8, ptr %4, i16 4
  %12 = load i16, ptr %11, align 1
  %13 = getelementptr inbounds nuw i8, ptr %4, i16 6
  %14 = load i64, ptr %13, align 1
  %15 = tail call fastcc addrspace(1) i16 @compare(i32 %5, i16 %7, i64 %9, i32 %10, i16 %12, i64 %14) #7
  %16 = icmp eq i16 %15, 2
  %17 = select i1 %16, i16 -1, i16 %15
  ret i16 %17
}
define dso_local range(i16 0, 2) i16 @__unorddf2(double noundef %0, double noundef %1) local_unnamed_addr addrspace(1) #0 {
  %3 = alloca %struct.Number, align 1
  %4 = alloca %struct.Number, align 1
  call fastcc addrspace(1) void @wide(ptr dead_on_unwind writable sret(%struct.Number) align 1 %3, double noundef %0) #7
  call fastcc addrspace(1) void @wide(ptr dead_on_unwind writable sret(%struct.Number) align 1 %4, double noundef %1) #7
  %5 = load i32, ptr %3, align 1
  %6 = getelementptr inbounds nuw i8, ptr %3, i16 4
  %7 = load i16, ptr %6, align 1
  %8 = getelementptr inbounds nuw i8, ptr %3, i16 6
  %9 = load i64, ptr %8, align 1
  %10 = load i32, ptr %4, align 1
  %11 = getelementptr inbounds nuw i8, ptr %4, i16 4
  %12 = load i16, ptr %11, align 1
  %13 = getelementptr inbounds nuw i8, ptr %4, i16 6
  %14 = load i64, ptr %13, align 1
  %15 = tail call fastcc addrspace(1) i16 @compare(i32 %5, i16 %7, i64 %9, i32 %10, i16 %12, i64 %14) #7
  %16 = icmp eq i16 %15, 2
  %17 = zext i1 %16 to i16
  ret i16 %17
}
define dso_local i32 @__fixdfsi(double noundef %0) local_unnamed_addr addrspace(1) #0 {
  %2 = alloca %struct.Number, align 1
  call fastcc addrspace(1) void @wide(ptr dead_on_unwind writable sret(%struct.Number) align 1 %2, double noundef %0) #7
  %3 = load i32, ptr %2, align 1
  %4 = getelementptr inbounds nuw i8, ptr %2, i16 4
  %5 = load i16, ptr %4, align 1
  %6 = getelementptr inbounds nuw i8, ptr %2, i16 6
  %7 = load i64, ptr %6, align 1
  %8 = tail call fastcc addrspace(1) i64 @signed_integer(i32 %3, i16 %5, i64 %7) #7
  %9 = trunc i64 %8 to i32
  ret i32 %9
}
define internal fastcc i64 @signed_integer(i32 %0, i16 %1, i64 %2) unnamed_addr addrspace(1) #0 {
  %4 = icmp eq i32 %0, 0
  %5 = icmp eq i64 %2, 0
  %6 = icmp slt i16 %1, 0
  %7 = select i1 %5, i1 true, i1 %6
  %8 = sub nsw i16 63, %1
  %9 = zext nneg i16 %8 to i64
  %10 = lshr i64 %2, %9
  %11 = select i1 %7, i64 0, i64 %10
  %12 = sub i64 0, %11
  %13 = select i1 %4, i64 %11, i64 %12
  ret i64 %13
}
define dso_local i32 @__fixunsdfsi(double noundef %0) local_unnamed_addr addrspace(1) #0 {
  %2 = alloca %struct.Number, align 1
  call fastcc addrspace(1) void @wide(ptr dead_on_unwind writable sret(%struct.Number) align 1 %2, double noundef %0) #7
  %3 = getelementptr inbounds nuw i8, ptr %2, i16 4
  %4 = load i16, ptr %3, align 1
  %5 = getelementptr inbounds nuw i8, ptr %2, i16 6
  %6 = load i64, ptr %5, align 1
  %7 = icmp eq i64 %6, 0
  %8 = icmp slt i16 %4, 0
  %9 = select i1 %7, i1 true, i1 %8
  %10 = sub nsw i16 63, %4
  %11 = zext nneg i16 %10 to i64
  %12 = lshr i64 %6, %11
  %13 = trunc i64 %12 to i32
  %14 = select i1 %9, i32 0, i32 %13
  ret i32 %14
}
define dso_local i64 @__fixdfdi(double noundef %0) local_unnamed_addr addrspace(1) #0 {
  %2 = alloca %struct.Number, align 1
  call fastcc addrspace(1) void @wide(ptr dead_on_unwind writable sret(%struct.Number) align 1 %2, double noundef %0) #7
  %3 = load i32, ptr %2, align 1
  %4 = getelementptr inbounds nuw i8, ptr %2, i16 4
  %5 = load i16, ptr %4, align 1
  %6 = getelementptr inbounds nuw i8, ptr %2, i16 6
  %7 = load i64, ptr %6, align 1
  %8 = tail call fastcc addrspace(1) i64 @signed_integer(i32 %3, i16 %5, i64 %7) #7
  ret i64 %8
}
define dso_local i64 @__fixunsdfdi(double noundef %0) local_unnamed_addr addrspace(1) #0 {
  %2 = alloca %struct.Number, align 1
  call fastcc addrspace(1) void @wide(ptr dead_on_unwind writable sret(%struct.Number) align 1 %2, double noundef %0) #7
  %3 = getelementptr inbounds nuw i8, ptr %2, i16 4
  %4 = load i16, ptr %3, align 1
  %5 = getelementptr inbounds nuw i8, ptr %2, i16 6
  %6 = load i64, ptr %5, align 1
  %7 = icmp eq i64 %6, 0
  %8 = icmp slt i16 %4, 0
  %9 = select i1 %7, i1 true, i1 %8
  %10 = sub nsw i16 63, %4
  %11 = zext nneg i16 %10 to i64
  %12 = lshr i64 %6, %11
  %13 = select i1 %9, i64 0, i64 %12
  ret i64 %13
}
define dso_local double @__floatsidf(i32 noundef %0) local_unnamed_addr addrspace(1) #0 {
  %2 = icmp eq i32 %0, 0
  br i1 %2, label %11, label %3
3:
  %4 = tail call addrspace(1) i32 @llvm.abs.i32(i32 %0, i1 false)
  %5 = zext i32 %4 to i64
  %6 = lshr i32 %0, 31
  %7 = tail call range(i64 0, 65) addrspace(1) i64 @llvm.ctlz.i64(i64 %5, i1 true)
  %8 = trunc nuw nsw i64 %7 to i16
  %9 = shl i64 %5, %7
  %10 = xor i16 %8, 63
  br label %11
11:
  %12 = phi i32 [ %6, %3 ], [ 0, %1 ]
  %13 = phi i16 [ %10, %3 ], [ 0, %1 ]
  %14 = phi i64 [ %9, %3 ], [ 0, %1 ]
  %15 = tail call fastcc addrspace(1) double @to_wide(i32 %12, i16 %13, i64 %14) #7
  ret double %15
}
define dso_local double @__floatunsidf(i32 noundef %0) local_unnamed_addr addrspace(1) #0 {
  %2 = icmp eq i32 %0, 0
  br i1 %2, label %9, label %3
3:
  %4 = zext i32 %0 to i64
  %5 = tail call range(i64 0, 65) addrspace(1) i64 @llvm.ctlz.i64(i64 %4, i1 true)
  %6 = trunc nuw nsw i64 %5 to i16
  %7 = shl i64 %4, %5
  %8 = xor i16 %6, 63
  br label %9
9:
  %10 = phi i16 [ %8, %3 ], [ 0, %1 ]
  %11 = phi i64 [ %7, %3 ], [ 0, %1 ]
  %12 = tail call fastcc addrspace(1) double @to_wide(i32 0, i16 %10, i64 %11) #7
  ret double %12
}
define dso_local double @__floatdidf(i64 noundef %0) local_unnamed_addr addrspace(1) #0 {
  %2 = icmp eq i64 %0, 0
  br i1 %2, label %11, label %3
3:
  %4 = tail call addrspace(1) i64 @llvm.abs.i64(i64 %0, i1 false)
  %5 = lshr i64 %0, 63
  %6 = trunc nuw nsw i64 %5 to i32
  %7 = tail call range(i64 0, 65) addrspace(1) i64 @llvm.ctlz.i64(i64 %4, i1 true)
  %8 = trunc nuw nsw i64 %7 to i16
  %9 = shl i64 %4, %7
  %10 = xor i16 %8, 63
  br label %11
11:
  %12 = phi i32 [ %6, %3 ], [ 0, %1 ]
  %13 = phi i16 [ %10, %3 ], [ 0, %1 ]
  %14 = phi i64 [ %9, %3 ], [ 0, %1 ]
  %15 = tail call fastcc addrspace(1) double @to_wide(i32 %12, i16 %13, i64 %14) #7
  ret double %15
}
define dso_local double @__floatundidf(i64 noundef %0) local_unnamed_addr addrspace(1) #0 {
  %2 = icmp eq i64 %0, 0
  br i1 %2, label %8, label %3
3:
  %4 = tail call range(i64 0, 65) addrspace(1) i64 @llvm.ctlz.i64(i64 %0, i1 true)
  %5 = trunc nuw nsw i64 %4 to i16
  %6 = shl i64 %0, %4
  %7 = xor i16 %5, 63
  br label %8
8:
  %9 = phi i16 [ %7, %3 ], [ 0, %1 ]
  %10 = phi i64 [ %6, %3 ], [ 0, %1 ]
  %11 = tail call fastcc addrspace(1) double @to_wide(i32 0, i16 %9, i64 %10) #7
  ret double %11
}
define dso_local double @__extendsfdf2(float noundef %0) local_unnamed_addr addrspace(1) #0 {
  %2 = alloca %struct.Number, align 1
  %3 = bitcast float %0 to i32
  %4 = zext i32 %3 to i64
  call fastcc addrspace(1) void @unpack(ptr dead_on_unwind nonnull writable sret(%struct.Number) align 1 %2, i64 noundef %4, i16 noundef 24, i16 noundef 127) #7
  %5 = load i32, ptr %2, align 1
  %6 = getelementptr inbounds nuw i8, ptr %2, i16 4
  %7 = load i16, ptr %6, align 1
  %8 = getelementptr inbounds nuw i8, ptr %2, i16 6
  %9 = load i64, ptr %8, align 1
  %10 = tail call fastcc addrspace(1) double @to_wide(i32 %5, i16 %7, i64 %9) #7
  ret double %10
}
define dso_local float @__truncdfsf2(double noundef %0) local_unnamed_addr addrspace(1) #0 {
  %2 = alloca %struct.Number, align 1
  call fastcc addrspace(1) void @wide(ptr dead_on_unwind writable sret(%struct.Number) align 1 %2, double noundef %0) #7
  %3 = load i32, ptr %2, align 1
  %4 = getelementptr inbounds nuw i8, ptr %2, i16 4
  %5 = load i16, ptr %4, align 1
  %6 = getelementptr inbounds nuw i8, ptr %2, i16 6
  %7 = load i64, ptr %6, align 1
  %8 = tail call fastcc addrspace(1) i64 @pack(i32 %3, i16 %5, i64 %7, i16 noundef 24, i16 noundef 127) #7
  %9 = trunc i64 %8 to i32
  %10 = bitcast i32 %9 to float
  ret float %10
}
define internal fastcc i64 @pack(i32 %0, i16 %1, i64 %2, i16 noundef range(i16 24, 54) %3, i16 noundef range(i16 127, 1024) %4) unnamed_addr addrspace(1) #0 {
  %6 = zext i32 %0 to i64
  %7 = add nsw i16 %3, -1
  %8 = icmp eq i16 %4, 1023
  %9 = select i1 %8, i16 11, i16 8
  %10 = add nuw nsw i16 %9, %7
  %11 = zext nneg i16 %10 to i64
  %12 = shl i64 %6, %11
  %13 = shl nuw nsw i16 %4, 1
  %14 = or disjoint i16 %13, 1
  %15 = zext nneg i16 %14 to i64
  %16 = zext nneg i16 %7 to i64
  %17 = shl nuw nsw i64 %15, %16
  %18 = icmp eq i64 %2, 0
  br i1 %18, label %19, label %30
19:
  %20 = icmp eq i16 %1, 2
  br i1 %20, label %21, label %26
21:
  %22 = add nsw i16 %3, -2
  %23 = zext nneg i16 %22 to i64
  %24 = shl nuw nsw i64 1, %23
  %25 = or i64 %17, %24
  br label %66
26:
  %27 = icmp eq i16 %1, 0
  %28 = select i1 %27, i64 0, i64 %17
  %29 = or i64 %12, %28
  br label %66
30:
  %31 = add nsw i16 %4, %1
  %32 = sub nsw i16 1, %31
  %33 = icmp sgt i16 %31, 0
  %34 = select i1 %33, i16 0, i16 %32
  %35 = sub i16 %34, %3
  %36 = add i16 %35, 64
  %37 = icmp sgt i16 %31, %13
  br i1 %37, label %38, label %40
38:
  %39 = or i64 %12, %17
  br label %66
40:
  %41 = icmp sgt i16 %36, 64
  br i1 %41, label %66, label %42
42:
  %43 = icmp eq i16 %34, %3
  %44 = zext nneg i16 %36 to i64
  %45 = lshr i64 %2, %44
  %46 = select i1 %43, i64 0, i64 %45
  %47 = sub i16 0, %35
  %48 = zext nneg i16 %47 to i64
  %49 = shl i64 %2, %48
  %50 = icmp ugt i64 %49, -9223372036854775808
  br i1 %50, label %56, label %51
51:
  %52 = icmp eq i64 %49, -9223372036854775808
  br i1 %52, label %53, label %56
53:
  %54 = trunc i64 %46 to i16
  %55 = and i16 %54, 1
  br label %56
56:
  %57 = phi i16 [ 1, %42 ], [ 0, %51 ], [ %55, %53 ]
  %58 = zext nneg i16 %57 to i64
  %59 = tail call addrspace(1) i16 @llvm.smax.i16(i16 %31, i16 1)
  %60 = add nsw i16 %59, -1
  %61 = zext nneg i16 %60 to i64
  %62 = shl nuw nsw i64 %61, %16
  %63 = add i64 %46, %62
  %64 = add i64 %63, %58
  %65 = or i64 %64, %12
  br label %66
66:
  %67 = phi i64 [ %29, %26 ], [ %25, %21 ], [ %39, %38 ], [ %65, %56 ], [ %12, %40 ]
  ret i64 %67
}
declare i64 @llvm.ctlz.i64(i64, i1 immarg) addrspace(1) #4
define internal fastcc void @unpack(ptr dead_on_unwind noalias nonnull writable writeonly sret(%struct.Number) align 1 captures(none) initializes((0, 14)) %0, i64 noundef %1, i16 noundef range(i16 24, 54) %2, i16 noundef range(i16 127, 1024) %3) unnamed_addr addrspace(1) #1 {
  %5 = add nsw i16 %2, -1
  %6 = zext nneg i16 %5 to i64
  %7 = shl nuw nsw i64 1, %6
  %8 = add nsw i64 %7, -1
  %9 = and i64 %8, %1
  %10 = lshr i64 %1, %6
  %11 = trunc i64 %10 to i16
  %12 = shl nuw nsw i16 %3, 1
  %13 = or disjoint i16 %12, 1
  %14 = and i16 %13, %11
  %15 = icmp samesign ugt i16 %14, %12
  br i1 %15, label %16, label %19
16:
  %17 = icmp eq i64 %9, 0
  %18 = select i1 %17, i16 1, i16 2
  br label %33
19:
  %20 = icmp eq i16 %14, 0
  %21 = select i1 %20, i64 0, i64 %7
  %22 = or i64 %21, %9
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %33, label %24
24:
  %25 = tail call addrspace(1) i16 @llvm.umax.i16(i16 %14, i16 1)
  %26 = tail call range(i64 0, 65) addrspace(1) i64 @llvm.ctlz.i64(i64 %22, i1 true)
  %27 = trunc nuw nsw i64 %26 to i16
  %28 = shl i64 %22, %26
  %29 = add nuw nsw i16 %2, %3
  %30 = add nuw nsw i16 %25, 64
  %31 = add nuw nsw i16 %29, %27
  %32 = sub nsw i16 %30, %31
  br label %33
33:
  %34 = phi i16 [ %32, %24 ], [ %18, %16 ], [ 0, %19 ]
  %35 = phi i64 [ %28, %24 ], [ 0, %16 ], [ 0, %19 ]
  %36 = icmp eq i16 %3, 1023
  %37 = select i1 %36, i16 11, i16 8
  %38 = add nuw nsw i16 %37, %5
  %39 = zext nneg i16 %38 to i64
  %40 = lshr i64 %1, %39
  %41 = trunc i64 %40 to i32
  %42 = and i32 %41, 1
  store i32 %42, ptr %0, align 1
  %43 = getelementptr inbounds nuw i8, ptr %0, i16 4
  store i16 %34, ptr %43, align 1
  %44 = getelementptr inbounds nuw i8, ptr %0, i16 6
  store i64 %35, ptr %44, align 1
  ret void
}
declare i64 @llvm.fshl.i64(i64, i64, i64) addrspace(1) #5
declare i16 @llvm.smax.i16(i16, i16) addrspace(1) #5
declare i16 @llvm.umax.i16(i16, i16) addrspace(1) #5
declare i32 @llvm.abs.i32(i32, i1 immarg) addrspace(1) #6
declare i64 @llvm.abs.i64(i64, i1 immarg) addrspace(1) #6
attributes #0 = { minsize mustprogress nofree norecurse nosync nounwind optsize willreturn memory(none) "no-builtins" }
attributes #1 = { minsize mustprogress nofree norecurse nosync nounwind optsize willreturn memory(argmem: write) "no-builtins" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { minsize nofree norecurse nosync nounwind optsize memory(none) "no-builtins" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { minsize nobuiltin optsize "no-builtins" }
attributes #8 = { nounwind }
