; sha256 9893826eb36723adf1d8724226b11955c321457ee6d0ae252310ced851f9afb2
; made by build_abi.py from team.c; do not edit
%struct.CarrotCrew = type { ptr, ptr, ptr, i64, i32, i32, [32 x i8], i32, [60 x i8], i32, i32, i32, i32, i32, i32, [40 x i8], [64 x i8] }
define internal void @carrot_lead(ptr noundef %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr noinline minsize optsize {
  %4 = alloca %struct.CarrotCrew, align 64
  call void @llvm.lifetime.start.p0(ptr nonnull %4)
  store ptr %0, ptr %4, align 64
  %5 = getelementptr inbounds nuw i8, ptr %4, i32 4
  store ptr %1, ptr %5, align 4
  %6 = getelementptr inbounds nuw i8, ptr %4, i32 8
  store ptr %2, ptr %6, align 8
  %7 = getelementptr inbounds nuw i8, ptr %4, i32 64
  store i32 0, ptr %7, align 64
  %8 = getelementptr inbounds nuw i8, ptr %4, i32 128
  store i32 0, ptr %8, align 64
  %9 = getelementptr inbounds nuw i8, ptr %4, i32 28
  store i32 0, ptr %9, align 4
  %10 = getelementptr inbounds nuw i8, ptr %4, i32 24
  store i32 0, ptr %10, align 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i32 20
  %12 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i32 12
  br label %14
14:
  %15 = phi i64 [ 0, %3 ], [ %37, %26 ]
  %16 = load i32, ptr %11, align 4
  %17 = sext i32 %16 to i64
  %18 = icmp eq i64 %15, %17
  br i1 %18, label %19, label %26
19:
  %20 = getelementptr inbounds nuw i8, ptr %0, i32 16
  store ptr %4, ptr %20, align 4
  %21 = load ptr, ptr %0, align 4
  %22 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %23 = load ptr, ptr %22, align 4
  call void %21(ptr noundef %23, i64 noundef %15, ptr noundef nonnull @abi.member, ptr noundef nonnull %4)
  store ptr null, ptr %20, align 4
  %24 = load i32, ptr %7, align 64
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %38, label %39
26:
  %27 = load ptr, ptr %12, align 4
  %28 = trunc i64 %15 to i32
  %29 = load i32, ptr %13, align 4
  %30 = mul i32 %29, %28
  %31 = getelementptr inbounds nuw i8, ptr %27, i32 %30
  %32 = getelementptr inbounds nuw i8, ptr %31, i32 4
  store i32 0, ptr %32, align 4
  %33 = load ptr, ptr %12, align 4
  %34 = load i32, ptr %13, align 4
  %35 = mul i32 %34, %28
  %36 = getelementptr inbounds nuw i8, ptr %33, i32 %35
  store i32 0, ptr %36, align 64
  %37 = add nuw nsw i64 %15, 1
  br label %14
38:
  call void %1(ptr noundef %2)
  br label %39
39:
  call void @llvm.lifetime.end.p0(ptr nonnull %4)
  ret void
}
declare void @llvm.lifetime.start.p0(ptr captures(none))
declare void @llvm.lifetime.end.p0(ptr captures(none))
define internal void @abi.member(ptr noundef captures(none) %0, i64 noundef %1) {
  %3 = alloca i32, align 4
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 64
  %5 = atomicrmw xchg ptr %4, i32 1 acq_rel, align 64
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %22, label %7
7:
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  store i32 0, ptr %3, align 4
  %8 = getelementptr inbounds nuw i8, ptr %0, i32 128
  br label %9
9:
  %10 = phi i32 [ 0, %7 ], [ %15, %20 ]
  br label %11
11:
  %12 = phi i32 [ %19, %18 ], [ 0, %9 ]
  %13 = icmp ult i32 %12, 512000
  br i1 %13, label %14, label %21
14:
  %15 = load atomic i32, ptr %8 acquire, align 64
  switch i32 %15, label %16 [
    i32 -1, label %21
    i32 0, label %18
  ]
16:
  %17 = icmp eq i32 %15, %10
  br i1 %17, label %18, label %20
18:
  call fastcc void @abi.rest(ptr noundef %3)
  %19 = load i32, ptr %3, align 4
  br label %11
20:
  tail call fastcc void @abi.take_part(ptr noundef nonnull readonly %0, i64 noundef %1, i32 noundef %15)
  store i32 0, ptr %3, align 4
  br label %9
21:
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  br label %29
22:
  %23 = getelementptr inbounds nuw i8, ptr %0, i32 16
  store i64 %1, ptr %23, align 16
  %24 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %25 = load ptr, ptr %24, align 4
  %26 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %27 = load ptr, ptr %26, align 8
  tail call void %25(ptr noundef %27)
  %28 = getelementptr inbounds nuw i8, ptr %0, i32 128
  store atomic i32 -1, ptr %28 release, align 64
  br label %29
29:
  ret void
}
define internal void @carrot_share(ptr noundef readonly captures(none) %0, ptr noundef %1, ptr noundef %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr noinline minsize optsize {
  %6 = alloca i32, align 4
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %8 = load ptr, ptr %7, align 4
  %9 = icmp ne ptr %8, null
  %10 = icmp sgt i32 %3, %4
  %11 = and i1 %10, %9
  br i1 %11, label %12, label %20
12:
  %13 = getelementptr inbounds nuw i8, ptr %8, i32 24
  %14 = load i32, ptr %13, align 8
  %15 = icmp eq i32 %14, 16777215
  br i1 %15, label %20, label %16
16:
  %17 = getelementptr inbounds nuw i8, ptr %0, i32 20
  %18 = load i32, ptr %17, align 4
  %19 = shl i32 %18, 4
  br label %23
20:
  %21 = icmp sgt i32 %3, 0
  br i1 %21, label %22, label %74
22:
  tail call void %1(ptr noundef %2, ptr noundef null, i32 noundef 0, i32 noundef %3)
  br label %74
23:
  %24 = phi i32 [ %27, %23 ], [ %4, %16 ]
  %25 = mul i32 %24, %19
  %26 = icmp slt i32 %25, %3
  %27 = shl nsw i32 %24, 1
  br i1 %26, label %23, label %28
28:
  %29 = phi i32 [ %32, %28 ], [ %24, %23 ]
  %30 = mul nsw i32 %29, %18
  %31 = icmp slt i32 %30, %3
  %32 = add nsw i32 %29, %24
  br i1 %31, label %28, label %33
33:
  %34 = getelementptr inbounds nuw i8, ptr %8, i32 128
  store atomic i32 0, ptr %34 release, align 64
  %35 = getelementptr inbounds nuw i8, ptr %8, i32 132
  %36 = ptrtoint ptr %1 to i32
  store atomic i32 %36, ptr %35 release, align 4
  %37 = getelementptr inbounds nuw i8, ptr %8, i32 136
  %38 = ptrtoint ptr %2 to i32
  store atomic i32 %38, ptr %37 release, align 8
  %39 = getelementptr inbounds nuw i8, ptr %8, i32 140
  store atomic i32 %3, ptr %39 release, align 4
  %40 = getelementptr inbounds nuw i8, ptr %8, i32 144
  store atomic i32 %24, ptr %40 release, align 16
  %41 = getelementptr inbounds nuw i8, ptr %8, i32 148
  store atomic i32 %29, ptr %41 release, align 4
  %42 = getelementptr inbounds nuw i8, ptr %8, i32 28
  %43 = load i32, ptr %42, align 4
  %44 = add i32 %43, %3
  store i32 %44, ptr %42, align 4
  %45 = add i32 %14, 1
  store i32 %45, ptr %13, align 8
  store atomic i32 %45, ptr %34 release, align 64
  %46 = getelementptr inbounds nuw i8, ptr %8, i32 16
  %47 = load i64, ptr %46, align 16
  tail call fastcc void @abi.take_part(ptr noundef nonnull %8, i64 noundef %47, i32 noundef %45)
  call void @llvm.lifetime.start.p0(ptr nonnull %6)
  store i32 0, ptr %6, align 4
  %48 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %49 = getelementptr inbounds nuw i8, ptr %0, i32 12
  br label %50
50:
  %51 = phi i32 [ 0, %33 ], [ %70, %69 ]
  %52 = phi i64 [ 0, %33 ], [ %71, %69 ]
  %53 = load i32, ptr %17, align 4
  %54 = sext i32 %53 to i64
  %55 = icmp eq i64 %52, %54
  br i1 %55, label %56, label %59
56:
  %57 = load i32, ptr %42, align 4
  %58 = icmp eq i32 %51, %57
  br i1 %58, label %72, label %73
59:
  %60 = load ptr, ptr %48, align 4
  %61 = trunc i64 %52 to i32
  %62 = load i32, ptr %49, align 4
  %63 = mul i32 %62, %61
  %64 = getelementptr inbounds nuw i8, ptr %60, i32 %63
  %65 = getelementptr inbounds nuw i8, ptr %64, i32 4
  %66 = load atomic i32, ptr %65 acquire, align 4
  %67 = add i32 %66, %51
  %68 = add nuw nsw i64 %52, 1
  br label %69
69:
  %70 = phi i32 [ %67, %59 ], [ 0, %73 ]
  %71 = phi i64 [ %68, %59 ], [ 0, %73 ]
  br label %50
72:
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  br label %74
73:
  call fastcc void @abi.rest(ptr noundef %6)
  br label %69
74:
  ret void
}
define internal fastcc void @abi.take_part(ptr noundef readonly captures(none) %0, i64 noundef %1, i32 noundef %2) unnamed_addr {
  %4 = load ptr, ptr %0, align 64
  %5 = getelementptr inbounds nuw i8, ptr %4, i32 8
  %6 = load ptr, ptr %5, align 4
  %7 = getelementptr inbounds nuw i8, ptr %4, i32 12
  %8 = load i32, ptr %7, align 4
  %9 = getelementptr inbounds nuw i8, ptr %0, i32 132
  %10 = load atomic i32, ptr %9 acquire, align 4
  %11 = inttoptr i32 %10 to ptr
  %12 = getelementptr inbounds nuw i8, ptr %0, i32 136
  %13 = load atomic i32, ptr %12 acquire, align 8
  %14 = inttoptr i32 %13 to ptr
  %15 = getelementptr inbounds nuw i8, ptr %0, i32 140
  %16 = load atomic i32, ptr %15 acquire, align 4
  %17 = getelementptr inbounds nuw i8, ptr %0, i32 144
  %18 = load atomic i32, ptr %17 acquire, align 16
  %19 = getelementptr inbounds nuw i8, ptr %0, i32 148
  %20 = load atomic i32, ptr %19 acquire, align 4
  %21 = getelementptr inbounds nuw i8, ptr %0, i32 128
  %22 = load atomic i32, ptr %21 monotonic, align 64
  %23 = icmp eq i32 %22, %2
  br i1 %23, label %24, label %86
24:
  %25 = trunc i64 %1 to i32
  %26 = mul i32 %8, %25
  %27 = getelementptr inbounds nuw i8, ptr %6, i32 %26
  %28 = getelementptr inbounds nuw i8, ptr %4, i32 20
  %29 = shl i32 %2, 8
  %30 = getelementptr inbounds nuw i8, ptr %27, i32 64
  %31 = getelementptr inbounds nuw i8, ptr %27, i32 4
  %32 = load i32, ptr %28, align 4
  br label %33
33:
  %34 = phi i32 [ %81, %79 ], [ %32, %24 ]
  %35 = phi i32 [ %85, %79 ], [ 0, %24 ]
  %36 = phi i64 [ %84, %79 ], [ %1, %24 ]
  %37 = icmp eq i32 %35, %34
  br i1 %37, label %86, label %38
38:
  %39 = trunc i64 %36 to i32
  %40 = mul nsw i32 %20, %39
  %41 = sub nsw i32 %16, %40
  %42 = icmp slt i32 %41, %20
  %43 = add nsw i32 %40, %20
  %44 = select i1 %42, i32 %16, i32 %43
  %45 = load ptr, ptr %5, align 4
  %46 = load i32, ptr %7, align 4
  %47 = mul i32 %46, %39
  %48 = getelementptr inbounds nuw i8, ptr %45, i32 %47
  %49 = sub nsw i32 %44, %40
  br label %50
50:
  %51 = load atomic i32, ptr %48 monotonic, align 64
  br label %52
52:
  %53 = phi i32 [ %51, %50 ], [ %67, %62 ]
  %54 = lshr i32 %53, 8
  %55 = icmp eq i32 %54, %2
  %56 = and i32 %53, 255
  %57 = select i1 %55, i32 %56, i32 0
  %58 = icmp ugt i32 %54, %2
  br i1 %58, label %79, label %59
59:
  %60 = mul nsw i32 %57, %18
  %61 = icmp slt i32 %60, %49
  br i1 %61, label %62, label %79
62:
  %63 = add nuw nsw i32 %57, 1
  %64 = or i32 %63, %29
  %65 = cmpxchg ptr %48, i32 %53, i32 %64 acq_rel monotonic, align 64
  %66 = extractvalue { i32, i1 } %65, 1
  %67 = extractvalue { i32, i1 } %65, 0
  br i1 %66, label %68, label %52
68:
  %69 = icmp sgt i32 %60, -1
  br i1 %69, label %70, label %79
70:
  %71 = sub nsw i32 %49, %60
  %72 = icmp slt i32 %71, %18
  %73 = add nsw i32 %60, %40
  %74 = add nsw i32 %73, %18
  %75 = select i1 %72, i32 %44, i32 %74
  tail call void %11(ptr noundef %14, ptr noundef nonnull %30, i32 noundef %73, i32 noundef %75)
  %76 = load i32, ptr %31, align 4
  %77 = sub i32 %75, %73
  %78 = add i32 %77, %76
  store atomic i32 %78, ptr %31 release, align 4
  br label %50
79:
  %80 = add nsw i64 %36, 1
  %81 = load i32, ptr %28, align 4
  %82 = sext i32 %81 to i64
  %83 = icmp eq i64 %80, %82
  %84 = select i1 %83, i64 0, i64 %80
  %85 = add nuw nsw i32 %35, 1
  br label %33
86:
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
