; sha256 5fe474c47a9ab103b1f883a249d25cc4c417ebf30d8fda006d08f5123e971f8a
; made by build_abi.py from team.c; do not edit
%struct.CarrotCrew = type { ptr, ptr, ptr, ptr, ptr, ptr, i32, i32, i32, i32, i32, i32, i32, i32 }
define internal void @carrot_lead(ptr noundef %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr noinline minsize optsize {
  %4 = alloca %struct.CarrotCrew, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %4)
  store ptr %0, ptr %4, align 4
  %5 = getelementptr inbounds nuw i8, ptr %4, i32 4
  store ptr %1, ptr %5, align 4
  %6 = getelementptr inbounds nuw i8, ptr %4, i32 8
  store ptr %2, ptr %6, align 4
  %7 = getelementptr inbounds nuw i8, ptr %4, i32 52
  store i32 0, ptr %7, align 4
  %8 = getelementptr inbounds nuw i8, ptr %4, i32 48
  store i32 0, ptr %8, align 4
  %9 = getelementptr inbounds nuw i8, ptr %4, i32 44
  store i32 0, ptr %9, align 4
  %10 = getelementptr inbounds nuw i8, ptr %4, i32 40
  store i32 0, ptr %10, align 4
  %11 = getelementptr inbounds nuw i8, ptr %4, i32 36
  store i32 0, ptr %11, align 4
  %12 = getelementptr inbounds nuw i8, ptr %0, i32 16
  store ptr %4, ptr %12, align 4
  %13 = load ptr, ptr %0, align 4
  %14 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %15 = load ptr, ptr %14, align 4
  %16 = getelementptr inbounds nuw i8, ptr %0, i32 20
  %17 = load i32, ptr %16, align 4
  %18 = sext i32 %17 to i64
  call void %13(ptr noundef %15, i64 noundef %18, ptr noundef nonnull @abi.member, ptr noundef nonnull %4)
  store ptr null, ptr %12, align 4
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
  %4 = load ptr, ptr %0, align 4
  %5 = getelementptr inbounds nuw i8, ptr %4, i32 8
  %6 = load ptr, ptr %5, align 4
  %7 = trunc i64 %1 to i32
  %8 = getelementptr inbounds nuw i8, ptr %4, i32 12
  %9 = load i32, ptr %8, align 4
  %10 = mul i32 %9, %7
  %11 = getelementptr inbounds nuw i8, ptr %6, i32 %10
  %12 = getelementptr inbounds nuw i8, ptr %0, i32 48
  %13 = atomicrmw xchg ptr %12, i32 1 acq_rel, align 4
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %42, label %15
15:
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  store i32 0, ptr %3, align 4
  %16 = getelementptr inbounds nuw i8, ptr %0, i32 52
  %17 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %18 = getelementptr inbounds nuw i8, ptr %0, i32 44
  br label %19
19:
  %20 = phi i32 [ %28, %39 ], [ 0, %15 ]
  br label %21
21:
  %22 = phi i32 [ %33, %32 ], [ 0, %19 ]
  %23 = icmp ult i32 %22, 51200
  br i1 %23, label %24, label %41
24:
  %25 = load atomic i32, ptr %16 acquire, align 4
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %27, label %41
27:
  %28 = load atomic i32, ptr %17 acquire, align 4
  %29 = icmp eq i32 %28, 0
  %30 = icmp eq i32 %28, %20
  %31 = or i1 %29, %30
  br i1 %31, label %32, label %34
32:
  call fastcc void @abi.rest(ptr noundef %3)
  %33 = load i32, ptr %3, align 4
  br label %21
34:
  %35 = atomicrmw add ptr %18, i32 1 seq_cst, align 4
  %36 = load atomic i32, ptr %17 seq_cst, align 4
  %37 = icmp eq i32 %36, %28
  br i1 %37, label %38, label %39
38:
  tail call fastcc void @abi.take_part(ptr noundef nonnull %0, ptr noundef %11)
  br label %39
39:
  %40 = atomicrmw sub ptr %18, i32 1 release, align 4
  store i32 0, ptr %3, align 4
  br label %19
41:
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  br label %49
42:
  %43 = getelementptr inbounds nuw i8, ptr %0, i32 12
  store ptr %11, ptr %43, align 4
  %44 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %45 = load ptr, ptr %44, align 4
  %46 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %47 = load ptr, ptr %46, align 4
  tail call void %45(ptr noundef %47)
  %48 = getelementptr inbounds nuw i8, ptr %0, i32 52
  store atomic i32 1, ptr %48 release, align 4
  br label %49
49:
  ret void
}
declare void @llvm.lifetime.end.p0(ptr captures(none))
define internal void @carrot_share(ptr noundef readonly captures(none) %0, ptr noundef %1, ptr noundef %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr noinline minsize optsize {
  %6 = alloca i32, align 4
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %8 = load ptr, ptr %7, align 4
  %9 = icmp ne ptr %8, null
  %10 = icmp sgt i32 %3, %4
  %11 = and i1 %10, %9
  br i1 %11, label %15, label %12
12:
  %13 = icmp sgt i32 %3, 0
  br i1 %13, label %14, label %42
14:
  tail call void %1(ptr noundef %2, ptr noundef null, i32 noundef 0, i32 noundef %3)
  br label %42
15:
  %16 = getelementptr inbounds nuw i8, ptr %8, i32 16
  store ptr %1, ptr %16, align 4
  %17 = getelementptr inbounds nuw i8, ptr %8, i32 20
  store ptr %2, ptr %17, align 4
  %18 = getelementptr inbounds nuw i8, ptr %8, i32 24
  store i32 %3, ptr %18, align 4
  %19 = getelementptr inbounds nuw i8, ptr %8, i32 28
  %20 = getelementptr inbounds nuw i8, ptr %0, i32 20
  br label %21
21:
  %22 = phi i32 [ %4, %15 ], [ %27, %21 ]
  store i32 %22, ptr %19, align 4
  %23 = shl nsw i32 %22, 3
  %24 = load i32, ptr %20, align 4
  %25 = mul nsw i32 %23, %24
  %26 = icmp slt i32 %25, %3
  %27 = shl nsw i32 %22, 1
  br i1 %26, label %21, label %28
28:
  %29 = getelementptr inbounds nuw i8, ptr %8, i32 32
  store i32 0, ptr %29, align 4
  %30 = getelementptr inbounds nuw i8, ptr %8, i32 40
  %31 = getelementptr inbounds nuw i8, ptr %8, i32 36
  %32 = load i32, ptr %31, align 4
  %33 = add i32 %32, 1
  store i32 %33, ptr %31, align 4
  store atomic i32 %33, ptr %30 release, align 4
  %34 = getelementptr inbounds nuw i8, ptr %8, i32 12
  %35 = load ptr, ptr %34, align 4
  tail call fastcc void @abi.take_part(ptr noundef nonnull %8, ptr noundef %35)
  store atomic i32 0, ptr %30 seq_cst, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %6)
  store i32 0, ptr %6, align 4
  %36 = getelementptr inbounds nuw i8, ptr %8, i32 44
  br label %37
37:
  %38 = load atomic i32, ptr %36 acquire, align 4
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %40, label %41
40:
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  br label %42
41:
  call fastcc void @abi.rest(ptr noundef %6)
  br label %37
42:
  ret void
}
define internal fastcc void @abi.take_part(ptr noundef captures(none) %0, ptr noundef %1) unnamed_addr {
  %3 = getelementptr inbounds nuw i8, ptr %0, i32 32
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 28
  %5 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 20
  br label %8
8:
  %9 = load i32, ptr %4, align 4
  %10 = atomicrmw add ptr %3, i32 %9 monotonic, align 4
  %11 = load i32, ptr %5, align 4
  %12 = icmp slt i32 %10, %11
  br i1 %12, label %13, label %20
13:
  %14 = load ptr, ptr %6, align 4
  %15 = load ptr, ptr %7, align 4
  %16 = sub nsw i32 %11, %10
  %17 = icmp slt i32 %16, %9
  %18 = add nsw i32 %10, %9
  %19 = select i1 %17, i32 %11, i32 %18
  tail call void %14(ptr noundef %15, ptr noundef %1, i32 noundef %10, i32 noundef %19)
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
