; sha256 ec8064cabe8a34232ac570c81b284624a86751df823b8dc9df0a1cd944480c0f
; made by build_abi.py from team.c; do not edit
%struct.Share = type { ptr, ptr, ptr, i32, i32, i32 }
define internal void @carrot_share(ptr noundef %0, ptr noundef %1, ptr noundef %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr {
  %6 = alloca %struct.Share, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %6)
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %8 = load i32, ptr %7, align 4
  %9 = icmp sgt i32 %8, 1
  %10 = icmp sgt i32 %3, %4
  %11 = and i1 %10, %9
  br i1 %11, label %15, label %12
12:
  %13 = icmp sgt i32 %3, 0
  br i1 %13, label %14, label %43
14:
  tail call void %1(ptr noundef %2, ptr noundef null, i32 noundef 0, i32 noundef %3)
  br label %43
15:
  store ptr %0, ptr %6, align 4
  %16 = getelementptr inbounds nuw i8, ptr %6, i32 4
  store ptr %1, ptr %16, align 4
  %17 = getelementptr inbounds nuw i8, ptr %6, i32 8
  store ptr %2, ptr %17, align 4
  %18 = getelementptr inbounds nuw i8, ptr %6, i32 12
  store i32 %3, ptr %18, align 4
  %19 = getelementptr inbounds nuw i8, ptr %6, i32 16
  %20 = getelementptr inbounds nuw i8, ptr %6, i32 20
  store i32 0, ptr %20, align 4
  %21 = shl i32 %8, 3
  br label %22
22:
  %23 = phi i32 [ %26, %22 ], [ %4, %15 ]
  %24 = mul i32 %21, %23
  %25 = icmp slt i32 %24, %3
  %26 = shl nsw i32 %23, 1
  br i1 %25, label %22, label %27
27:
  store i32 %23, ptr %19, align 4
  %28 = zext nneg i32 %8 to i64
  br label %29
29:
  %30 = phi i64 [ %36, %29 ], [ 0, %27 ]
  %31 = icmp samesign ult i64 %30, %28
  %32 = trunc nuw nsw i64 %30 to i32
  %33 = mul nsw i32 %23, %32
  %34 = icmp slt i32 %33, %3
  %35 = select i1 %31, i1 %34, i1 false
  %36 = add nuw nsw i64 %30, 1
  br i1 %35, label %29, label %37
37:
  %38 = load ptr, ptr %0, align 4
  %39 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %40 = load ptr, ptr %39, align 4
  call void %38(ptr noundef %40, i64 noundef %30, ptr noundef nonnull @abi.task, ptr noundef nonnull %6)
  %41 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %42 = load ptr, ptr %41, align 4
  call fastcc void @abi.work(ptr noundef nonnull %6, ptr noundef %42)
  br label %43
43:
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  ret void
}
declare void @llvm.lifetime.start.p0(ptr captures(none))
define internal void @abi.task(ptr noundef captures(none) %0, i64 noundef %1) {
  %3 = load ptr, ptr %0, align 4
  %4 = getelementptr inbounds nuw i8, ptr %3, i32 8
  %5 = load ptr, ptr %4, align 4
  %6 = trunc i64 %1 to i32
  %7 = getelementptr inbounds nuw i8, ptr %3, i32 12
  %8 = load i32, ptr %7, align 4
  %9 = mul i32 %8, %6
  %10 = getelementptr inbounds nuw i8, ptr %5, i32 %9
  tail call fastcc void @abi.work(ptr noundef nonnull %0, ptr noundef %10)
  ret void
}
define internal fastcc void @abi.work(ptr noundef captures(none) %0, ptr noundef %1) unnamed_addr {
  %3 = getelementptr inbounds nuw i8, ptr %0, i32 20
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %5 = getelementptr inbounds nuw i8, ptr %0, i32 12
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 8
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
declare void @llvm.lifetime.end.p0(ptr captures(none))
