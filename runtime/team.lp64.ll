; sha256 ec8064cabe8a34232ac570c81b284624a86751df823b8dc9df0a1cd944480c0f
; made by build_abi.py from team.c; do not edit
%struct.Share = type { ptr, ptr, ptr, i64, i64, i64 }
define internal void @carrot_share(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr {
  %6 = alloca %struct.Share, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %6)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %8 = load i32, ptr %7, align 8
  %9 = icmp sgt i32 %8, 1
  %10 = icmp sgt i64 %3, %4
  %11 = and i1 %10, %9
  br i1 %11, label %15, label %12
12:
  %13 = icmp sgt i64 %3, 0
  br i1 %13, label %14, label %42
14:
  tail call void %1(ptr noundef %2, ptr noundef null, i64 noundef 0, i64 noundef %3)
  br label %42
15:
  store ptr %0, ptr %6, align 8
  %16 = getelementptr inbounds nuw i8, ptr %6, i64 8
  store ptr %1, ptr %16, align 8
  %17 = getelementptr inbounds nuw i8, ptr %6, i64 16
  store ptr %2, ptr %17, align 8
  %18 = getelementptr inbounds nuw i8, ptr %6, i64 24
  store i64 %3, ptr %18, align 8
  %19 = getelementptr inbounds nuw i8, ptr %6, i64 32
  %20 = getelementptr inbounds nuw i8, ptr %6, i64 40
  store i64 0, ptr %20, align 8
  %21 = zext nneg i32 %8 to i64
  %22 = shl nuw nsw i64 %21, 3
  br label %23
23:
  %24 = phi i64 [ %27, %23 ], [ %4, %15 ]
  %25 = mul i64 %22, %24
  %26 = icmp slt i64 %25, %3
  %27 = shl nsw i64 %24, 1
  br i1 %26, label %23, label %28
28:
  store i64 %24, ptr %19, align 8
  br label %29
29:
  %30 = phi i64 [ %35, %29 ], [ 0, %28 ]
  %31 = icmp samesign ult i64 %30, %21
  %32 = mul nsw i64 %30, %24
  %33 = icmp slt i64 %32, %3
  %34 = select i1 %31, i1 %33, i1 false
  %35 = add nuw nsw i64 %30, 1
  br i1 %34, label %29, label %36
36:
  %37 = load ptr, ptr %0, align 8
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %39 = load ptr, ptr %38, align 8
  call void %37(ptr noundef %39, i64 noundef %30, ptr noundef nonnull @abi.task, ptr noundef nonnull %6)
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %41 = load ptr, ptr %40, align 8
  call fastcc void @abi.work(ptr noundef nonnull %6, ptr noundef %41)
  br label %42
42:
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  ret void
}
declare void @llvm.lifetime.start.p0(ptr captures(none))
define internal void @abi.task(ptr noundef captures(none) %0, i64 noundef %1) {
  %3 = load ptr, ptr %0, align 8
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %5 = load ptr, ptr %4, align 8
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %7 = load i64, ptr %6, align 8
  %8 = mul i64 %7, %1
  %9 = getelementptr inbounds nuw i8, ptr %5, i64 %8
  tail call fastcc void @abi.work(ptr noundef nonnull %0, ptr noundef %9)
  ret void
}
define internal fastcc void @abi.work(ptr noundef captures(none) %0, ptr noundef %1) unnamed_addr {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 16
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
declare void @llvm.lifetime.end.p0(ptr captures(none))
