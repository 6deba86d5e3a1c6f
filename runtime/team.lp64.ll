; sha256 5fe474c47a9ab103b1f883a249d25cc4c417ebf30d8fda006d08f5123e971f8a
; made by build_abi.py from team.c; do not edit
%struct.CarrotCrew = type { ptr, ptr, ptr, ptr, ptr, ptr, i64, i64, i64, i32, i32, i32, i32, i32 }
define internal void @carrot_lead(ptr noundef %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr noinline minsize optsize {
  %4 = alloca %struct.CarrotCrew, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %4)
  store ptr %0, ptr %4, align 8
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 8
  store ptr %1, ptr %5, align 8
  %6 = getelementptr inbounds nuw i8, ptr %4, i64 16
  store ptr %2, ptr %6, align 8
  %7 = getelementptr inbounds nuw i8, ptr %4, i64 88
  store i32 0, ptr %7, align 8
  %8 = getelementptr inbounds nuw i8, ptr %4, i64 84
  store i32 0, ptr %8, align 4
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 80
  store i32 0, ptr %9, align 8
  %10 = getelementptr inbounds nuw i8, ptr %4, i64 76
  store i32 0, ptr %10, align 4
  %11 = getelementptr inbounds nuw i8, ptr %4, i64 72
  store i32 0, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store ptr %4, ptr %12, align 8
  %13 = load ptr, ptr %0, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %17 = load i32, ptr %16, align 8
  %18 = sext i32 %17 to i64
  call void %13(ptr noundef %15, i64 noundef %18, ptr noundef nonnull @abi.member, ptr noundef nonnull %4)
  store ptr null, ptr %12, align 8
  %19 = load i32, ptr %8, align 4
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %22
21:
  call void %1(ptr noundef %2)
  br label %22
22:
  call void @llvm.lifetime.end.p0(ptr nonnull %4)
  ret void
}
declare void @llvm.lifetime.start.p0(ptr captures(none))
define internal void @abi.member(ptr noundef captures(none) %0, i64 noundef %1) {
  %3 = alloca i32, align 4
  %4 = load ptr, ptr %0, align 8
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %6 = load ptr, ptr %5, align 8
  %7 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %8 = load i64, ptr %7, align 8
  %9 = mul i64 %8, %1
  %10 = getelementptr inbounds nuw i8, ptr %6, i64 %9
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 84
  %12 = atomicrmw xchg ptr %11, i32 1 acq_rel, align 4
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %41, label %14
14:
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  store i32 0, ptr %3, align 4
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 76
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 80
  br label %18
18:
  %19 = phi i32 [ %27, %38 ], [ 0, %14 ]
  br label %20
20:
  %21 = phi i32 [ %32, %31 ], [ 0, %18 ]
  %22 = icmp ult i32 %21, 51200
  br i1 %22, label %23, label %40
23:
  %24 = load atomic i32, ptr %15 acquire, align 8
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %40
26:
  %27 = load atomic i32, ptr %16 acquire, align 4
  %28 = icmp eq i32 %27, 0
  %29 = icmp eq i32 %27, %19
  %30 = or i1 %28, %29
  br i1 %30, label %31, label %33
31:
  call fastcc void @abi.rest(ptr noundef %3)
  %32 = load i32, ptr %3, align 4
  br label %20
33:
  %34 = atomicrmw add ptr %17, i32 1 seq_cst, align 8
  %35 = load atomic i32, ptr %16 seq_cst, align 4
  %36 = icmp eq i32 %35, %27
  br i1 %36, label %37, label %38
37:
  tail call fastcc void @abi.take_part(ptr noundef nonnull %0, ptr noundef %10)
  br label %38
38:
  %39 = atomicrmw sub ptr %17, i32 1 release, align 8
  store i32 0, ptr %3, align 4
  br label %18
40:
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  br label %48
41:
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store ptr %10, ptr %42, align 8
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %44 = load ptr, ptr %43, align 8
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %46 = load ptr, ptr %45, align 8
  tail call void %44(ptr noundef %46)
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store atomic i32 1, ptr %47 release, align 8
  br label %48
48:
  ret void
}
declare void @llvm.lifetime.end.p0(ptr captures(none))
define internal void @carrot_share(ptr noundef readonly captures(none) %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr noinline minsize optsize {
  %6 = alloca i32, align 4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %8 = load ptr, ptr %7, align 8
  %9 = icmp ne ptr %8, null
  %10 = icmp sgt i64 %3, %4
  %11 = and i1 %10, %9
  br i1 %11, label %15, label %12
12:
  %13 = icmp sgt i64 %3, 0
  br i1 %13, label %14, label %43
14:
  tail call void %1(ptr noundef %2, ptr noundef null, i64 noundef 0, i64 noundef %3)
  br label %43
15:
  %16 = getelementptr inbounds nuw i8, ptr %8, i64 32
  store ptr %1, ptr %16, align 8
  %17 = getelementptr inbounds nuw i8, ptr %8, i64 40
  store ptr %2, ptr %17, align 8
  %18 = getelementptr inbounds nuw i8, ptr %8, i64 48
  store i64 %3, ptr %18, align 8
  %19 = getelementptr inbounds nuw i8, ptr %8, i64 56
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %21
21:
  %22 = phi i64 [ %4, %15 ], [ %28, %21 ]
  store i64 %22, ptr %19, align 8
  %23 = shl nsw i64 %22, 3
  %24 = load i32, ptr %20, align 8
  %25 = sext i32 %24 to i64
  %26 = mul nsw i64 %23, %25
  %27 = icmp slt i64 %26, %3
  %28 = shl nsw i64 %22, 1
  br i1 %27, label %21, label %29
29:
  %30 = getelementptr inbounds nuw i8, ptr %8, i64 64
  store i64 0, ptr %30, align 8
  %31 = getelementptr inbounds nuw i8, ptr %8, i64 76
  %32 = getelementptr inbounds nuw i8, ptr %8, i64 72
  %33 = load i32, ptr %32, align 8
  %34 = add i32 %33, 1
  store i32 %34, ptr %32, align 8
  store atomic i32 %34, ptr %31 release, align 4
  %35 = getelementptr inbounds nuw i8, ptr %8, i64 24
  %36 = load ptr, ptr %35, align 8
  tail call fastcc void @abi.take_part(ptr noundef nonnull %8, ptr noundef %36)
  store atomic i32 0, ptr %31 seq_cst, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %6)
  store i32 0, ptr %6, align 4
  %37 = getelementptr inbounds nuw i8, ptr %8, i64 80
  br label %38
38:
  %39 = load atomic i32, ptr %37 acquire, align 8
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %41, label %42
41:
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  br label %43
42:
  call fastcc void @abi.rest(ptr noundef %6)
  br label %38
43:
  ret void
}
define internal fastcc void @abi.take_part(ptr noundef captures(none) %0, ptr noundef %1) unnamed_addr {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %8
8:
  %9 = load i64, ptr %4, align 8
  %10 = atomicrmw add ptr %3, i64 %9 monotonic, align 8
  %11 = load i64, ptr %5, align 8
  %12 = icmp slt i64 %10, %11
  br i1 %12, label %13, label %20
13:
  %14 = load ptr, ptr %6, align 8
  %15 = load ptr, ptr %7, align 8
  %16 = sub nsw i64 %11, %10
  %17 = icmp slt i64 %16, %9
  %18 = add nsw i64 %10, %9
  %19 = select i1 %17, i64 %11, i64 %18
  tail call void %14(ptr noundef %15, ptr noundef %1, i64 noundef %10, i64 noundef %19)
  br label %8
20:
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
