; sha256 9893826eb36723adf1d8724226b11955c321457ee6d0ae252310ced851f9afb2
; made by build_abi.py from team.c; do not edit
%struct.CarrotCrew = type { ptr, ptr, ptr, i64, i64, i64, [16 x i8], i32, [60 x i8], i64, i64, i64, i64, i64, i64, [16 x i8], [64 x i8] }
define internal void @carrot_lead(ptr noundef %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr noinline minsize optsize {
  %4 = alloca %struct.CarrotCrew, align 64
  call void @llvm.lifetime.start.p0(ptr nonnull %4)
  store ptr %0, ptr %4, align 64
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 8
  store ptr %1, ptr %5, align 8
  %6 = getelementptr inbounds nuw i8, ptr %4, i64 16
  store ptr %2, ptr %6, align 16
  %7 = getelementptr inbounds nuw i8, ptr %4, i64 64
  store i32 0, ptr %7, align 64
  %8 = getelementptr inbounds nuw i8, ptr %4, i64 128
  store i64 0, ptr %8, align 64
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 40
  store i64 0, ptr %9, align 8
  %10 = getelementptr inbounds nuw i8, ptr %4, i64 32
  store i64 0, ptr %10, align 32
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 24
  br label %14
14:
  %15 = phi i64 [ 0, %3 ], [ %36, %26 ]
  %16 = load i32, ptr %11, align 8
  %17 = sext i32 %16 to i64
  %18 = icmp eq i64 %15, %17
  br i1 %18, label %19, label %26
19:
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store ptr %4, ptr %20, align 8
  %21 = load ptr, ptr %0, align 8
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %23 = load ptr, ptr %22, align 8
  call void %21(ptr noundef %23, i64 noundef %15, ptr noundef nonnull @abi.member, ptr noundef nonnull %4)
  store ptr null, ptr %20, align 8
  %24 = load i32, ptr %7, align 64
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %37, label %38
26:
  %27 = load ptr, ptr %12, align 8
  %28 = load i64, ptr %13, align 8
  %29 = mul i64 %28, %15
  %30 = getelementptr inbounds nuw i8, ptr %27, i64 %29
  %31 = getelementptr inbounds nuw i8, ptr %30, i64 8
  store i64 0, ptr %31, align 8
  %32 = load ptr, ptr %12, align 8
  %33 = load i64, ptr %13, align 8
  %34 = mul i64 %33, %15
  %35 = getelementptr inbounds nuw i8, ptr %32, i64 %34
  store i64 0, ptr %35, align 64
  %36 = add nuw nsw i64 %15, 1
  br label %14
37:
  call void %1(ptr noundef %2)
  br label %38
38:
  call void @llvm.lifetime.end.p0(ptr nonnull %4)
  ret void
}
declare void @llvm.lifetime.start.p0(ptr captures(none))
declare void @llvm.lifetime.end.p0(ptr captures(none))
define internal void @abi.member(ptr noundef captures(none) %0, i64 noundef %1) {
  %3 = alloca i32, align 4
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %5 = atomicrmw xchg ptr %4, i32 1 acq_rel, align 64
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %22, label %7
7:
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  store i32 0, ptr %3, align 4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 128
  br label %9
9:
  %10 = phi i64 [ 0, %7 ], [ %15, %20 ]
  br label %11
11:
  %12 = phi i32 [ %19, %18 ], [ 0, %9 ]
  %13 = icmp ult i32 %12, 512000
  br i1 %13, label %14, label %21
14:
  %15 = load atomic i64, ptr %8 acquire, align 64
  switch i64 %15, label %16 [
    i64 -1, label %21
    i64 0, label %18
  ]
16:
  %17 = icmp eq i64 %15, %10
  br i1 %17, label %18, label %20
18:
  call fastcc void @abi.rest(ptr noundef %3)
  %19 = load i32, ptr %3, align 4
  br label %11
20:
  tail call fastcc void @abi.take_part(ptr noundef nonnull readonly %0, i64 noundef %1, i64 noundef %15)
  store i32 0, ptr %3, align 4
  br label %9
21:
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  br label %29
22:
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 %1, ptr %23, align 8
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %25 = load ptr, ptr %24, align 8
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %27 = load ptr, ptr %26, align 16
  tail call void %25(ptr noundef %27)
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store atomic i64 -1, ptr %28 release, align 64
  br label %29
29:
  ret void
}
define internal void @carrot_share(ptr noundef readonly captures(none) %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr noinline minsize optsize {
  %6 = alloca i32, align 4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %8 = load ptr, ptr %7, align 8
  %9 = icmp ne ptr %8, null
  %10 = icmp sgt i64 %3, %4
  %11 = and i1 %10, %9
  br i1 %11, label %12, label %21
12:
  %13 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %14 = load i64, ptr %13, align 32
  %15 = icmp eq i64 %14, 72057594037927935
  br i1 %15, label %21, label %16
16:
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %18 = load i32, ptr %17, align 8
  %19 = sext i32 %18 to i64
  %20 = shl nsw i64 %19, 4
  br label %24
21:
  %22 = icmp sgt i64 %3, 0
  br i1 %22, label %23, label %74
23:
  tail call void %1(ptr noundef %2, ptr noundef null, i64 noundef 0, i64 noundef %3)
  br label %74
24:
  %25 = phi i64 [ %28, %24 ], [ %4, %16 ]
  %26 = mul i64 %25, %20
  %27 = icmp slt i64 %26, %3
  %28 = shl nsw i64 %25, 1
  br i1 %27, label %24, label %29
29:
  %30 = phi i64 [ %33, %29 ], [ %25, %24 ]
  %31 = mul nsw i64 %30, %19
  %32 = icmp slt i64 %31, %3
  %33 = add nsw i64 %30, %25
  br i1 %32, label %29, label %34
34:
  %35 = getelementptr inbounds nuw i8, ptr %8, i64 128
  store atomic i64 0, ptr %35 release, align 64
  %36 = getelementptr inbounds nuw i8, ptr %8, i64 136
  %37 = ptrtoint ptr %1 to i64
  store atomic i64 %37, ptr %36 release, align 8
  %38 = getelementptr inbounds nuw i8, ptr %8, i64 144
  %39 = ptrtoint ptr %2 to i64
  store atomic i64 %39, ptr %38 release, align 16
  %40 = getelementptr inbounds nuw i8, ptr %8, i64 152
  store atomic i64 %3, ptr %40 release, align 8
  %41 = getelementptr inbounds nuw i8, ptr %8, i64 160
  store atomic i64 %25, ptr %41 release, align 32
  %42 = getelementptr inbounds nuw i8, ptr %8, i64 168
  store atomic i64 %30, ptr %42 release, align 8
  %43 = getelementptr inbounds nuw i8, ptr %8, i64 40
  %44 = load i64, ptr %43, align 8
  %45 = add i64 %44, %3
  store i64 %45, ptr %43, align 8
  %46 = add i64 %14, 1
  store i64 %46, ptr %13, align 32
  store atomic i64 %46, ptr %35 release, align 64
  %47 = getelementptr inbounds nuw i8, ptr %8, i64 24
  %48 = load i64, ptr %47, align 8
  tail call fastcc void @abi.take_part(ptr noundef nonnull %8, i64 noundef %48, i64 noundef %46)
  call void @llvm.lifetime.start.p0(ptr nonnull %6)
  store i32 0, ptr %6, align 4
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 24
  br label %51
51:
  %52 = phi i64 [ 0, %34 ], [ %70, %69 ]
  %53 = phi i64 [ 0, %34 ], [ %71, %69 ]
  %54 = load i32, ptr %17, align 8
  %55 = sext i32 %54 to i64
  %56 = icmp eq i64 %53, %55
  br i1 %56, label %57, label %60
57:
  %58 = load i64, ptr %43, align 8
  %59 = icmp eq i64 %52, %58
  br i1 %59, label %72, label %73
60:
  %61 = load ptr, ptr %49, align 8
  %62 = load i64, ptr %50, align 8
  %63 = mul i64 %62, %53
  %64 = getelementptr inbounds nuw i8, ptr %61, i64 %63
  %65 = getelementptr inbounds nuw i8, ptr %64, i64 8
  %66 = load atomic i64, ptr %65 acquire, align 8
  %67 = add i64 %66, %52
  %68 = add nuw nsw i64 %53, 1
  br label %69
69:
  %70 = phi i64 [ %67, %60 ], [ 0, %73 ]
  %71 = phi i64 [ %68, %60 ], [ 0, %73 ]
  br label %51
72:
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  br label %74
73:
  call fastcc void @abi.rest(ptr noundef %6)
  br label %69
74:
  ret void
}
define internal fastcc void @abi.take_part(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2) unnamed_addr {
  %4 = load ptr, ptr %0, align 64
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %6 = load ptr, ptr %5, align 8
  %7 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %10 = load atomic i64, ptr %9 acquire, align 8
  %11 = inttoptr i64 %10 to ptr
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %13 = load atomic i64, ptr %12 acquire, align 16
  %14 = inttoptr i64 %13 to ptr
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %16 = load atomic i64, ptr %15 acquire, align 8
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %18 = load atomic i64, ptr %17 acquire, align 32
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %20 = load atomic i64, ptr %19 acquire, align 8
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %22 = load atomic i64, ptr %21 monotonic, align 64
  %23 = icmp eq i64 %22, %2
  br i1 %23, label %24, label %84
24:
  %25 = mul i64 %8, %1
  %26 = getelementptr inbounds nuw i8, ptr %6, i64 %25
  %27 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %28 = shl i64 %2, 8
  %29 = getelementptr inbounds nuw i8, ptr %26, i64 64
  %30 = getelementptr inbounds nuw i8, ptr %26, i64 8
  %31 = load i32, ptr %27, align 8
  br label %32
32:
  %33 = phi i32 [ %79, %77 ], [ %31, %24 ]
  %34 = phi i32 [ %83, %77 ], [ 0, %24 ]
  %35 = phi i64 [ %82, %77 ], [ %1, %24 ]
  %36 = icmp eq i32 %34, %33
  br i1 %36, label %84, label %37
37:
  %38 = mul nsw i64 %35, %20
  %39 = sub nsw i64 %16, %38
  %40 = icmp slt i64 %39, %20
  %41 = add nsw i64 %38, %20
  %42 = select i1 %40, i64 %16, i64 %41
  %43 = load ptr, ptr %5, align 8
  %44 = load i64, ptr %7, align 8
  %45 = mul i64 %44, %35
  %46 = getelementptr inbounds nuw i8, ptr %43, i64 %45
  %47 = sub nsw i64 %42, %38
  br label %48
48:
  %49 = load atomic i64, ptr %46 monotonic, align 64
  br label %50
50:
  %51 = phi i64 [ %49, %48 ], [ %65, %60 ]
  %52 = lshr i64 %51, 8
  %53 = icmp eq i64 %52, %2
  %54 = and i64 %51, 255
  %55 = select i1 %53, i64 %54, i64 0
  %56 = icmp ugt i64 %52, %2
  br i1 %56, label %77, label %57
57:
  %58 = mul nsw i64 %55, %18
  %59 = icmp slt i64 %58, %47
  br i1 %59, label %60, label %77
60:
  %61 = add nuw nsw i64 %55, 1
  %62 = or i64 %61, %28
  %63 = cmpxchg ptr %46, i64 %51, i64 %62 acq_rel monotonic, align 64
  %64 = extractvalue { i64, i1 } %63, 1
  %65 = extractvalue { i64, i1 } %63, 0
  br i1 %64, label %66, label %50
66:
  %67 = icmp sgt i64 %58, -1
  br i1 %67, label %68, label %77
68:
  %69 = sub nsw i64 %47, %58
  %70 = icmp slt i64 %69, %18
  %71 = add nsw i64 %58, %38
  %72 = add nsw i64 %71, %18
  %73 = select i1 %70, i64 %42, i64 %72
  tail call void %11(ptr noundef %14, ptr noundef nonnull %29, i64 noundef %71, i64 noundef %73)
  %74 = load i64, ptr %30, align 8
  %75 = sub i64 %73, %71
  %76 = add i64 %75, %74
  store atomic i64 %76, ptr %30 release, align 8
  br label %48
77:
  %78 = add nsw i64 %35, 1
  %79 = load i32, ptr %27, align 8
  %80 = sext i32 %79 to i64
  %81 = icmp eq i64 %78, %80
  %82 = select i1 %81, i64 0, i64 %78
  %83 = add nuw nsw i32 %34, 1
  br label %32
84:
  ret void
}
define internal fastcc void @abi.rest(ptr noundef nonnull captures(none) %0) unnamed_addr {
  %2 = load i32, ptr %0, align 4
  %3 = add i32 %2, 1
  store i32 %3, ptr %0, align 4
  %4 = and i32 %3, 1023
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %7, label %6
6:
  tail call void @carrot_pause()
  br label %8
7:
  tail call void @carrot_yield()
  br label %8
8:
  ret void
}
