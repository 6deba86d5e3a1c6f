	.file	"<string>"
	.text
	.p2align	4
	.type	k.gather_0,@function
k.gather_0:
	testq	%rdx, %rdx
	jle	.LBB0_6
	pushq	%rbx
	addq	$1472, %rsi
	movl	$2999, %ecx
	leaq	minilm_l6_3250360274a5c8dc_weights(%rip), %r8
	xorl	%eax, %eax
	.p2align	4
.LBB0_2:
	movq	%rsi, %r9
	xorl	%r10d, %r10d
	.p2align	4
.LBB0_3:
	movq	(%rdi,%r10,8), %r11
	leaq	3000(%r11), %rbx
	testq	%r11, %r11
	cmovnsq	%r11, %rbx
	movq	%rbx, %r11
	sarq	$63, %r11
	andnq	%rbx, %r11, %r11
	cmpq	$2999, %r11
	cmovgeq	%rcx, %r11
	incq	%r10
	leaq	(%r11,%r11,2), %r11
	shll	$9, %r11d
	vmovaps	(%r11,%r8), %zmm0
	vmovaps	64(%r11,%r8), %zmm1
	vmovaps	128(%r11,%r8), %zmm2
	vmovaps	192(%r11,%r8), %zmm3
	vmovaps	256(%r11,%r8), %zmm4
	vmovaps	512(%r11,%r8), %zmm5
	vmovups	%zmm0, -1472(%r9)
	vmovups	%zmm1, -1408(%r9)
	vmovups	%zmm2, -1344(%r9)
	vmovups	%zmm3, -1280(%r9)
	vmovaps	320(%r11,%r8), %zmm1
	vmovaps	384(%r11,%r8), %zmm2
	vmovaps	448(%r11,%r8), %zmm3
	vmovups	%zmm4, -1216(%r9)
	vmovaps	768(%r11,%r8), %zmm4
	vmovups	%zmm1, -1152(%r9)
	vmovups	%zmm2, -1088(%r9)
	vmovups	%zmm3, -1024(%r9)
	vmovaps	576(%r11,%r8), %zmm1
	vmovaps	640(%r11,%r8), %zmm2
	vmovaps	704(%r11,%r8), %zmm3
	vmovups	%zmm5, -960(%r9)
	vmovaps	1024(%r11,%r8), %zmm5
	vmovups	%zmm1, -896(%r9)
	vmovups	%zmm2, -832(%r9)
	vmovups	%zmm3, -768(%r9)
	vmovaps	832(%r11,%r8), %zmm1
	vmovaps	896(%r11,%r8), %zmm2
	vmovaps	960(%r11,%r8), %zmm3
	vmovups	%zmm4, -704(%r9)
	vmovaps	1280(%r11,%r8), %zmm4
	vmovups	%zmm1, -640(%r9)
	vmovups	%zmm2, -576(%r9)
	vmovups	%zmm3, -512(%r9)
	vmovaps	1088(%r11,%r8), %zmm1
	vmovaps	1152(%r11,%r8), %zmm2
	vmovaps	1216(%r11,%r8), %zmm3
	vmovups	%zmm5, -448(%r9)
	vmovups	%zmm1, -384(%r9)
	vmovups	%zmm2, -320(%r9)
	vmovups	%zmm3, -256(%r9)
	vmovaps	1344(%r11,%r8), %zmm1
	vmovaps	1408(%r11,%r8), %zmm2
	vmovaps	1472(%r11,%r8), %zmm3
	vmovups	%zmm4, -192(%r9)
	vmovups	%zmm1, -128(%r9)
	vmovups	%zmm2, -64(%r9)
	vmovups	%zmm3, (%r9)
	addq	$1536, %r9
	cmpq	$128, %r10
	jne	.LBB0_3
	incq	%rax
	addq	$1024, %rdi
	addq	$196608, %rsi
	cmpq	%rdx, %rax
	jne	.LBB0_2
	popq	%rbx
.LBB0_6:
	vzeroupper
	retq
.Lfunc_end0:
	.size	k.gather_0, .Lfunc_end0-k.gather_0

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI1_0:
	.long	0x43c00000
.LCPI1_1:
	.long	0x2b8cbccc
.LCPI1_2:
	.long	0x3f800000
	.text
	.p2align	4
	.type	k.fusion_1,@function
k.fusion_1:
	testq	%rdx, %rdx
	jle	.LBB1_10
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	vmovaps	minilm_l6_3250360274a5c8dc_weights+4608256(%rip), %zmm4
	vmovaps	minilm_l6_3250360274a5c8dc_weights+4608320(%rip), %zmm5
	vmovaps	minilm_l6_3250360274a5c8dc_weights+4608384(%rip), %zmm6
	vmovaps	minilm_l6_3250360274a5c8dc_weights+4608448(%rip), %zmm7
	vmovaps	minilm_l6_3250360274a5c8dc_weights+4608512(%rip), %zmm8
	vmovaps	minilm_l6_3250360274a5c8dc_weights+4608576(%rip), %zmm9
	vmovaps	minilm_l6_3250360274a5c8dc_weights+4608640(%rip), %zmm10
	vmovaps	minilm_l6_3250360274a5c8dc_weights+4608704(%rip), %zmm11
	vmovaps	minilm_l6_3250360274a5c8dc_weights+4608768(%rip), %zmm12
	vmovaps	minilm_l6_3250360274a5c8dc_weights+4608832(%rip), %zmm13
	vmovaps	minilm_l6_3250360274a5c8dc_weights+4608896(%rip), %zmm14
	vmovaps	minilm_l6_3250360274a5c8dc_weights+4608960(%rip), %zmm15
	vmovaps	minilm_l6_3250360274a5c8dc_weights+4609024(%rip), %zmm16
	vmovaps	minilm_l6_3250360274a5c8dc_weights+4609088(%rip), %zmm17
	vmovaps	minilm_l6_3250360274a5c8dc_weights+4609152(%rip), %zmm18
	vmovaps	minilm_l6_3250360274a5c8dc_weights+4609216(%rip), %zmm19
	vmovaps	minilm_l6_3250360274a5c8dc_weights+4609280(%rip), %zmm20
	vmovaps	minilm_l6_3250360274a5c8dc_weights+4609344(%rip), %zmm21
	vmovaps	minilm_l6_3250360274a5c8dc_weights+4609408(%rip), %zmm22
	vmovaps	minilm_l6_3250360274a5c8dc_weights+4609472(%rip), %zmm23
	vmovss	.LCPI1_0(%rip), %xmm24
	vmovss	.LCPI1_1(%rip), %xmm25
	vmovss	.LCPI1_2(%rip), %xmm26
	leaq	448(%rdi), %rax
	addq	$320, %rsi
	leaq	320(%rdi), %rcx
	leaq	minilm_l6_3250360274a5c8dc_weights(%rip), %r11
	xorl	%r8d, %r8d
	.p2align	4
.LBB1_2:
	leaq	(%r8,%r8,2), %rbx
	leaq	minilm_l6_3250360274a5c8dc_weights+4609856(%rip), %r12
	leaq	minilm_l6_3250360274a5c8dc_weights+4609984(%rip), %rbp
	movq	%rcx, %r14
	movq	%rsi, %r15
	movq	%rax, %r13
	xorl	%r9d, %r9d
	shlq	$16, %rbx
	addq	%rdi, %rbx
	.p2align	4
.LBB1_3:
	movq	%r9, %r10
	shlq	$9, %r10
	vmovaps	minilm_l6_3250360274a5c8dc_weights+4608000(%rip), %zmm0
	vmovaps	minilm_l6_3250360274a5c8dc_weights+4608128(%rip), %zmm1
	vmovaps	minilm_l6_3250360274a5c8dc_weights+4608064(%rip), %zmm2
	vxorps	%xmm28, %xmm28, %xmm28
	leaq	(%r10,%r10,2), %r10
	vaddps	(%rbx,%r10), %zmm0, %zmm27
	vaddps	128(%rbx,%r10), %zmm1, %zmm30
	vaddps	256(%rbx,%r10), %zmm4, %zmm1
	vaddps	64(%rbx,%r10), %zmm2, %zmm29
	vmovaps	minilm_l6_3250360274a5c8dc_weights+4608192(%rip), %zmm2
	vaddps	192(%rbx,%r10), %zmm2, %zmm31
	vaddps	320(%rbx,%r10), %zmm5, %zmm2
	vaddps	4609536(%r11,%r10), %zmm27, %zmm27
	vaddps	4609792(%r11,%r10), %zmm1, %zmm0
	vaddps	4609600(%r11,%r10), %zmm29, %zmm29
	vaddps	4609664(%r11,%r10), %zmm30, %zmm30
	vaddps	448(%rbx,%r10), %zmm7, %zmm1
	vaddps	4609728(%r11,%r10), %zmm31, %zmm31
	vaddps	%zmm28, %zmm27, %zmm27
	vaddps	%zmm28, %zmm29, %zmm29
	vaddps	%zmm28, %zmm30, %zmm30
	vaddps	%zmm28, %zmm31, %zmm31
	vaddps	%zmm0, %zmm27, %zmm0
	vaddps	4609856(%r11,%r10), %zmm2, %zmm27
	vaddps	384(%rbx,%r10), %zmm6, %zmm2
	vaddps	%zmm27, %zmm29, %zmm27
	vaddps	4609920(%r11,%r10), %zmm2, %zmm29
	vaddps	512(%rbx,%r10), %zmm8, %zmm2
	vaddps	%zmm29, %zmm30, %zmm29
	vaddps	4609984(%r11,%r10), %zmm1, %zmm30
	vaddps	576(%rbx,%r10), %zmm9, %zmm1
	vaddps	%zmm30, %zmm31, %zmm30
	vaddps	4610048(%r11,%r10), %zmm2, %zmm31
	vaddps	640(%rbx,%r10), %zmm10, %zmm2
	vaddps	%zmm31, %zmm0, %zmm0
	vaddps	4610112(%r11,%r10), %zmm1, %zmm31
	vaddps	704(%rbx,%r10), %zmm11, %zmm1
	vaddps	%zmm31, %zmm27, %zmm27
	vaddps	4610176(%r11,%r10), %zmm2, %zmm31
	vaddps	768(%rbx,%r10), %zmm12, %zmm2
	vaddps	%zmm31, %zmm29, %zmm29
	vaddps	4610240(%r11,%r10), %zmm1, %zmm31
	vaddps	832(%rbx,%r10), %zmm13, %zmm1
	vaddps	%zmm31, %zmm30, %zmm30
	vaddps	4610304(%r11,%r10), %zmm2, %zmm31
	vaddps	896(%rbx,%r10), %zmm14, %zmm2
	vaddps	%zmm31, %zmm0, %zmm0
	vaddps	4610368(%r11,%r10), %zmm1, %zmm31
	vaddps	960(%rbx,%r10), %zmm15, %zmm1
	vaddps	%zmm31, %zmm27, %zmm27
	vaddps	4610432(%r11,%r10), %zmm2, %zmm31
	vaddps	1024(%rbx,%r10), %zmm16, %zmm2
	vaddps	%zmm31, %zmm29, %zmm29
	vaddps	4610496(%r11,%r10), %zmm1, %zmm31
	vaddps	1088(%rbx,%r10), %zmm17, %zmm1
	vaddps	%zmm31, %zmm30, %zmm30
	vaddps	4610560(%r11,%r10), %zmm2, %zmm31
	vaddps	1152(%rbx,%r10), %zmm18, %zmm2
	vaddps	%zmm31, %zmm0, %zmm0
	vaddps	4610624(%r11,%r10), %zmm1, %zmm31
	vaddps	1216(%rbx,%r10), %zmm19, %zmm1
	vaddps	%zmm31, %zmm27, %zmm27
	vaddps	4610688(%r11,%r10), %zmm2, %zmm31
	vaddps	1280(%rbx,%r10), %zmm20, %zmm2
	vaddps	%zmm31, %zmm29, %zmm29
	vaddps	4610752(%r11,%r10), %zmm1, %zmm31
	vaddps	1344(%rbx,%r10), %zmm21, %zmm1
	vaddps	%zmm31, %zmm30, %zmm30
	vaddps	4610816(%r11,%r10), %zmm2, %zmm31
	vaddps	%zmm31, %zmm0, %zmm0
	vaddps	4610880(%r11,%r10), %zmm1, %zmm31
	vaddps	1408(%rbx,%r10), %zmm22, %zmm1
	vaddps	%zmm31, %zmm27, %zmm27
	vxorps	%xmm31, %xmm31, %xmm31
	vaddps	%zmm27, %zmm0, %zmm0
	vaddps	4610944(%r11,%r10), %zmm1, %zmm27
	vaddps	1472(%rbx,%r10), %zmm23, %zmm1
	vaddps	%zmm27, %zmm29, %zmm27
	vaddps	4611008(%r11,%r10), %zmm1, %zmm29
	movq	$-64, %r10
	vaddps	%zmm29, %zmm30, %zmm29
	vxorps	%xmm30, %xmm30, %xmm30
	vaddps	%zmm29, %zmm27, %zmm27
	vxorps	%xmm29, %xmm29, %xmm29
	vaddps	%zmm27, %zmm0, %zmm0
	vextractf64x4	$1, %zmm0, %ymm27
	vaddps	%ymm27, %ymm0, %ymm0
	vextractf32x4	$1, %ymm0, %xmm27
	vaddps	%xmm27, %xmm0, %xmm0
	vshufpd	$1, %xmm0, %xmm0, %xmm27
	vaddps	%xmm27, %xmm0, %xmm0
	vmovshdup	%xmm0, %xmm27
	vaddss	%xmm27, %xmm0, %xmm0
	vdivss	%xmm24, %xmm0, %xmm0
	vbroadcastss	%xmm0, %zmm27
	.p2align	4
.LBB1_4:
	vmovups	-64(%r13,%r10,4), %zmm2
	vmovups	(%r13,%r10,4), %zmm3
	vmovups	-192(%r13,%r10,4), %zmm0
	vmovups	-128(%r13,%r10,4), %zmm1
	vaddps	4608384(%r11,%r10,4), %zmm2, %zmm2
	vaddps	4608448(%r11,%r10,4), %zmm3, %zmm3
	vaddps	4608256(%r11,%r10,4), %zmm0, %zmm0
	vaddps	4608320(%r11,%r10,4), %zmm1, %zmm1
	vaddps	-64(%rbp,%r10,4), %zmm2, %zmm2
	vaddps	(%rbp,%r10,4), %zmm3, %zmm3
	vaddps	-192(%rbp,%r10,4), %zmm0, %zmm0
	vaddps	-128(%rbp,%r10,4), %zmm1, %zmm1
	vsubps	%zmm27, %zmm2, %zmm2
	vsubps	%zmm27, %zmm3, %zmm3
	vsubps	%zmm27, %zmm0, %zmm0
	vsubps	%zmm27, %zmm1, %zmm1
	vmulps	%zmm2, %zmm2, %zmm2
	vmulps	%zmm3, %zmm3, %zmm3
	vmulps	%zmm0, %zmm0, %zmm0
	vmulps	%zmm1, %zmm1, %zmm1
	vaddps	%zmm2, %zmm29, %zmm2
	vmovups	64(%r13,%r10,4), %zmm29
	vaddps	%zmm3, %zmm28, %zmm3
	vaddps	%zmm0, %zmm31, %zmm0
	vaddps	%zmm1, %zmm30, %zmm1
	vaddps	4608512(%r11,%r10,4), %zmm29, %zmm28
	vmovups	128(%r13,%r10,4), %zmm29
	vaddps	64(%rbp,%r10,4), %zmm28, %zmm28
	vsubps	%zmm27, %zmm28, %zmm28
	vmulps	%zmm28, %zmm28, %zmm28
	vaddps	%zmm28, %zmm0, %zmm31
	vaddps	4608576(%r11,%r10,4), %zmm29, %zmm0
	vmovups	192(%r13,%r10,4), %zmm28
	vaddps	128(%rbp,%r10,4), %zmm0, %zmm0
	vsubps	%zmm27, %zmm0, %zmm0
	vmulps	%zmm0, %zmm0, %zmm0
	vaddps	%zmm0, %zmm1, %zmm30
	vaddps	4608640(%r11,%r10,4), %zmm28, %zmm0
	vmovups	256(%r13,%r10,4), %zmm1
	vaddps	192(%rbp,%r10,4), %zmm0, %zmm0
	vsubps	%zmm27, %zmm0, %zmm0
	vmulps	%zmm0, %zmm0, %zmm0
	vaddps	%zmm0, %zmm2, %zmm29
	vaddps	4608704(%r11,%r10,4), %zmm1, %zmm0
	vaddps	256(%rbp,%r10,4), %zmm0, %zmm0
	subq	$-128, %r10
	vsubps	%zmm27, %zmm0, %zmm0
	vmulps	%zmm0, %zmm0, %zmm0
	vaddps	%zmm0, %zmm3, %zmm28
	cmpq	$320, %r10
	jb	.LBB1_4
	vaddps	%zmm30, %zmm31, %zmm0
	vaddps	%zmm28, %zmm29, %zmm1
	movq	$-96, %r10
	vaddps	%zmm1, %zmm0, %zmm0
	vextractf64x4	$1, %zmm0, %ymm1
	vaddps	%ymm1, %ymm0, %ymm0
	vextractf128	$1, %ymm0, %xmm1
	vaddps	%xmm1, %xmm0, %xmm0
	vshufpd	$1, %xmm0, %xmm0, %xmm1
	vaddps	%xmm1, %xmm0, %xmm0
	vmovshdup	%xmm0, %xmm1
	vaddss	%xmm1, %xmm0, %xmm0
	vdivss	%xmm24, %xmm0, %xmm0
	vaddss	%xmm25, %xmm0, %xmm0
	vsqrtss	%xmm0, %xmm0, %xmm0
	vdivss	%xmm0, %xmm26, %xmm0
	vbroadcastss	%xmm0, %zmm28
	.p2align	4
.LBB1_6:
	vmovups	64(%r14,%r10,4), %zmm0
	vmovups	128(%r14,%r10,4), %zmm1
	vmovups	192(%r14,%r10,4), %zmm2
	vaddps	4608384(%r11,%r10,4), %zmm0, %zmm0
	vaddps	64(%r12,%r10,4), %zmm0, %zmm0
	vsubps	%zmm27, %zmm0, %zmm0
	vmulps	%zmm0, %zmm28, %zmm0
	vmulps	4806528(%r11,%r10,4), %zmm0, %zmm0
	vaddps	4808064(%r11,%r10,4), %zmm0, %zmm0
	vmovups	%zmm0, 64(%r15,%r10,4)
	vaddps	4608448(%r11,%r10,4), %zmm1, %zmm0
	vmovups	256(%r14,%r10,4), %zmm1
	vaddps	128(%r12,%r10,4), %zmm0, %zmm0
	vsubps	%zmm27, %zmm0, %zmm0
	vmulps	%zmm0, %zmm28, %zmm0
	vmulps	4806592(%r11,%r10,4), %zmm0, %zmm0
	vaddps	4808128(%r11,%r10,4), %zmm0, %zmm0
	vmovups	%zmm0, 128(%r15,%r10,4)
	vaddps	4608512(%r11,%r10,4), %zmm2, %zmm0
	vmovups	320(%r14,%r10,4), %zmm2
	vaddps	192(%r12,%r10,4), %zmm0, %zmm0
	vsubps	%zmm27, %zmm0, %zmm0
	vmulps	%zmm0, %zmm28, %zmm0
	vmulps	4806656(%r11,%r10,4), %zmm0, %zmm0
	vaddps	4808192(%r11,%r10,4), %zmm0, %zmm0
	vmovups	%zmm0, 192(%r15,%r10,4)
	vaddps	4608576(%r11,%r10,4), %zmm1, %zmm0
	vmovups	384(%r14,%r10,4), %zmm1
	vaddps	256(%r12,%r10,4), %zmm0, %zmm0
	vsubps	%zmm27, %zmm0, %zmm0
	vmulps	%zmm0, %zmm28, %zmm0
	vmulps	4806720(%r11,%r10,4), %zmm0, %zmm0
	vaddps	4808256(%r11,%r10,4), %zmm0, %zmm0
	vmovups	%zmm0, 256(%r15,%r10,4)
	vaddps	4608640(%r11,%r10,4), %zmm2, %zmm0
	vaddps	320(%r12,%r10,4), %zmm0, %zmm0
	vsubps	%zmm27, %zmm0, %zmm0
	vmulps	%zmm0, %zmm28, %zmm0
	vmulps	4806784(%r11,%r10,4), %zmm0, %zmm0
	vaddps	4808320(%r11,%r10,4), %zmm0, %zmm0
	vmovups	%zmm0, 320(%r15,%r10,4)
	vaddps	4608704(%r11,%r10,4), %zmm1, %zmm0
	vaddps	384(%r12,%r10,4), %zmm0, %zmm0
	vsubps	%zmm27, %zmm0, %zmm0
	vmulps	%zmm0, %zmm28, %zmm0
	vmulps	4806848(%r11,%r10,4), %zmm0, %zmm0
	vaddps	4808384(%r11,%r10,4), %zmm0, %zmm0
	vmovups	%zmm0, 384(%r15,%r10,4)
	addq	$96, %r10
	cmpq	$288, %r10
	jb	.LBB1_6
	incq	%r9
	addq	$1536, %rbp
	addq	$1536, %r13
	addq	$1536, %r12
	addq	$1536, %r15
	addq	$1536, %r14
	cmpq	$128, %r9
	jne	.LBB1_3
	incq	%r8
	addq	$196608, %rax
	addq	$196608, %rsi
	addq	$196608, %rcx
	cmpq	%rdx, %r8
	jne	.LBB1_2
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB1_10:
	vzeroupper
	retq
.Lfunc_end1:
	.size	k.fusion_1, .Lfunc_end1-k.fusion_1

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI2_0:
	.long	0x3f800000
.LCPI2_1:
	.long	0xff7fc99e
	.text
	.p2align	4
	.type	k.fusion_2,@function
k.fusion_2:
	testq	%rdx, %rdx
	jle	.LBB2_3
	vbroadcastss	.LCPI2_0(%rip), %ymm0
	vbroadcastss	.LCPI2_1(%rip), %ymm1
	movl	$480, %eax
	.p2align	4
.LBB2_2:
	vcvtqq2ps	-960(%rdi,%rax,2), %ymm2
	vcvtqq2ps	-896(%rdi,%rax,2), %ymm3
	vcvtqq2ps	-832(%rdi,%rax,2), %ymm4
	vcvtqq2ps	-768(%rdi,%rax,2), %ymm5
	vsubps	%ymm2, %ymm0, %ymm2
	vsubps	%ymm3, %ymm0, %ymm3
	vsubps	%ymm4, %ymm0, %ymm4
	vsubps	%ymm5, %ymm0, %ymm5
	vmulps	%ymm1, %ymm2, %ymm2
	vmulps	%ymm1, %ymm3, %ymm3
	vmulps	%ymm1, %ymm4, %ymm4
	vmulps	%ymm1, %ymm5, %ymm5
	vmovups	%ymm2, -480(%rsi,%rax)
	vmovups	%ymm3, -448(%rsi,%rax)
	vmovups	%ymm4, -416(%rsi,%rax)
	vcvtqq2ps	-704(%rdi,%rax,2), %ymm2
	vcvtqq2ps	-640(%rdi,%rax,2), %ymm3
	vcvtqq2ps	-576(%rdi,%rax,2), %ymm4
	vmovups	%ymm5, -384(%rsi,%rax)
	vcvtqq2ps	-512(%rdi,%rax,2), %ymm5
	vsubps	%ymm2, %ymm0, %ymm2
	vsubps	%ymm3, %ymm0, %ymm3
	vsubps	%ymm4, %ymm0, %ymm4
	vsubps	%ymm5, %ymm0, %ymm5
	vmulps	%ymm1, %ymm2, %ymm2
	vmulps	%ymm1, %ymm3, %ymm3
	vmulps	%ymm1, %ymm4, %ymm4
	vmulps	%ymm1, %ymm5, %ymm5
	vmovups	%ymm2, -352(%rsi,%rax)
	vmovups	%ymm3, -320(%rsi,%rax)
	vmovups	%ymm4, -288(%rsi,%rax)
	vcvtqq2ps	-448(%rdi,%rax,2), %ymm2
	vcvtqq2ps	-384(%rdi,%rax,2), %ymm3
	vcvtqq2ps	-320(%rdi,%rax,2), %ymm4
	vmovups	%ymm5, -256(%rsi,%rax)
	vcvtqq2ps	-256(%rdi,%rax,2), %ymm5
	vsubps	%ymm2, %ymm0, %ymm2
	vsubps	%ymm3, %ymm0, %ymm3
	vsubps	%ymm4, %ymm0, %ymm4
	vsubps	%ymm5, %ymm0, %ymm5
	vmulps	%ymm1, %ymm2, %ymm2
	vmulps	%ymm1, %ymm3, %ymm3
	vmulps	%ymm1, %ymm4, %ymm4
	vmulps	%ymm1, %ymm5, %ymm5
	vmovups	%ymm2, -224(%rsi,%rax)
	vmovups	%ymm3, -192(%rsi,%rax)
	vmovups	%ymm4, -160(%rsi,%rax)
	vcvtqq2ps	-192(%rdi,%rax,2), %ymm2
	vcvtqq2ps	-128(%rdi,%rax,2), %ymm3
	vcvtqq2ps	-64(%rdi,%rax,2), %ymm4
	vmovups	%ymm5, -128(%rsi,%rax)
	vcvtqq2ps	(%rdi,%rax,2), %ymm5
	vsubps	%ymm2, %ymm0, %ymm2
	vsubps	%ymm3, %ymm0, %ymm3
	vsubps	%ymm4, %ymm0, %ymm4
	vsubps	%ymm5, %ymm0, %ymm5
	vmulps	%ymm1, %ymm2, %ymm2
	vmulps	%ymm1, %ymm3, %ymm3
	vmulps	%ymm1, %ymm4, %ymm4
	vmulps	%ymm1, %ymm5, %ymm5
	vmovups	%ymm2, -96(%rsi,%rax)
	vmovups	%ymm3, -64(%rsi,%rax)
	vmovups	%ymm4, -32(%rsi,%rax)
	vmovups	%ymm5, (%rsi,%rax)
	addq	$512, %rax
	decq	%rdx
	jne	.LBB2_2
.LBB2_3:
	vzeroupper
	retq
.Lfunc_end2:
	.size	k.fusion_2, .Lfunc_end2-k.fusion_2

	.p2align	4
	.type	k.fusion_3,@function
k.fusion_3:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	shlq	$7, %rdx
	movq	%r8, -8(%rsp)
	testq	%rdx, %rdx
	jle	.LBB3_10
	addq	$192, -8(%rsp)
	addq	$10756, %rdi
	xorl	%eax, %eax
	jmp	.LBB3_3
	.p2align	4
.LBB3_2:
	addq	$98304, %rdi
	cmpq	%rdx, %rax
	jge	.LBB3_10
.LBB3_3:
	movq	-8(%rsp), %r8
	movq	%rax, %r9
	addq	$64, %rax
	movq	%rdx, %r10
	cmpq	%rdx, %rax
	cmovlq	%rax, %r10
	xorl	%ebx, %ebx
	jmp	.LBB3_4
	.p2align	4
.LBB3_9:
	incq	%rbx
	addq	$49152, %r8
	cmpq	$12, %rbx
	je	.LBB3_2
.LBB3_4:
	cmpq	%r9, %rdx
	jle	.LBB3_9
	movq	%rbx, %r11
	shlq	$7, %r11
	movq	%rbx, %r14
	shlq	$5, %r14
	movq	%rdi, %r12
	movq	%r9, %r13
	vmovups	(%rcx,%r11), %zmm0
	leaq	1(%rbx,%rbx), %r11
	movq	%r11, %r15
	shlq	$6, %r11
	shlq	$4, %r15
	vmovups	(%rcx,%r11), %zmm1
	.p2align	4
.LBB3_6:
	movq	$-1536, %rbp
	vxorps	%xmm2, %xmm2, %xmm2
	movq	%r8, %r11
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	.p2align	4
.LBB3_7:
	vbroadcastss	-7684(%r12,%rbp), %zmm23
	vbroadcastss	-4612(%r12,%rbp), %zmm24
	vmovups	-192(%r11), %zmm20
	vmovups	-128(%r11), %zmm21
	vbroadcastss	-9220(%r12,%rbp), %zmm19
	vbroadcastss	-6148(%r12,%rbp), %zmm22
	vmovups	-64(%r11), %zmm18
	vfmadd231ps	%zmm20, %zmm23, %zmm15
	vfmadd231ps	%zmm23, %zmm21, %zmm14
	vbroadcastss	-3076(%r12,%rbp), %zmm23
	vfmadd231ps	%zmm20, %zmm24, %zmm11
	vfmadd231ps	%zmm24, %zmm21, %zmm10
	vbroadcastss	-1540(%r12,%rbp), %zmm24
	vfmadd231ps	%zmm20, %zmm19, %zmm17
	vfmadd231ps	%zmm20, %zmm22, %zmm13
	vfmadd231ps	%zmm22, %zmm21, %zmm12
	vmovups	(%r11), %zmm22
	vfmadd231ps	%zmm19, %zmm21, %zmm16
	addq	$256, %r11
	vfmadd231ps	%zmm20, %zmm23, %zmm9
	vfmadd231ps	%zmm23, %zmm21, %zmm8
	vbroadcastss	-4(%r12,%rbp), %zmm23
	vfmadd231ps	%zmm20, %zmm24, %zmm7
	vfmadd231ps	%zmm24, %zmm21, %zmm6
	vbroadcastss	1532(%r12,%rbp), %zmm24
	vfmadd231ps	%zmm20, %zmm23, %zmm5
	vfmadd231ps	%zmm20, %zmm24, %zmm3
	vbroadcastss	-7680(%r12,%rbp), %zmm20
	vfmadd231ps	%zmm23, %zmm21, %zmm4
	vfmadd231ps	%zmm21, %zmm24, %zmm2
	vbroadcastss	-6144(%r12,%rbp), %zmm21
	vbroadcastss	-9216(%r12,%rbp), %zmm23
	vfmadd231ps	%zmm18, %zmm20, %zmm15
	vfmadd231ps	%zmm20, %zmm22, %zmm14
	vbroadcastss	-4608(%r12,%rbp), %zmm20
	vfmadd231ps	%zmm18, %zmm21, %zmm13
	vfmadd231ps	%zmm21, %zmm22, %zmm12
	vbroadcastss	-3072(%r12,%rbp), %zmm21
	vfmadd231ps	%zmm18, %zmm23, %zmm17
	vfmadd231ps	%zmm23, %zmm22, %zmm16
	vfmadd231ps	%zmm18, %zmm20, %zmm11
	vfmadd231ps	%zmm20, %zmm22, %zmm10
	vbroadcastss	-1536(%r12,%rbp), %zmm20
	vfmadd231ps	%zmm18, %zmm21, %zmm9
	vfmadd231ps	%zmm21, %zmm22, %zmm8
	vbroadcastss	(%r12,%rbp), %zmm21
	vfmadd231ps	%zmm18, %zmm20, %zmm7
	vfmadd231ps	%zmm20, %zmm22, %zmm6
	vbroadcastss	1536(%r12,%rbp), %zmm20
	vfmadd231ps	%zmm18, %zmm21, %zmm5
	vfmadd231ps	%zmm21, %zmm22, %zmm4
	addq	$8, %rbp
	vfmadd231ps	%zmm18, %zmm20, %zmm3
	vfmadd231ps	%zmm22, %zmm20, %zmm2
	jne	.LBB3_7
	movq	%r13, %rbp
	shrq	$7, %rbp
	movl	%r13d, %r11d
	andl	$120, %r11d
	vaddps	%zmm0, %zmm17, %zmm17
	vaddps	%zmm1, %zmm16, %zmm16
	vaddps	%zmm0, %zmm15, %zmm15
	vaddps	%zmm1, %zmm14, %zmm14
	vaddps	%zmm0, %zmm13, %zmm13
	vaddps	%zmm1, %zmm12, %zmm12
	vaddps	%zmm0, %zmm11, %zmm11
	vaddps	%zmm1, %zmm10, %zmm10
	vaddps	%zmm0, %zmm9, %zmm9
	vaddps	%zmm1, %zmm8, %zmm8
	vaddps	%zmm0, %zmm7, %zmm7
	vaddps	%zmm1, %zmm6, %zmm6
	vaddps	%zmm0, %zmm5, %zmm5
	vaddps	%zmm1, %zmm4, %zmm4
	vaddps	%zmm0, %zmm3, %zmm3
	vaddps	%zmm1, %zmm2, %zmm2
	addq	$8, %r13
	addq	$12288, %r12
	leaq	(%rbp,%rbp,2), %rbp
	leaq	(%r11,%r11,2), %r11
	shlq	$16, %rbp
	shll	$9, %r11d
	addq	%rsi, %rbp
	addq	%rbp, %r11
	vmovups	%zmm17, (%r11,%r14,4)
	vmovups	%zmm16, (%r11,%r15,4)
	vmovups	%zmm15, 1536(%r11,%r14,4)
	vmovups	%zmm14, 1536(%r11,%r15,4)
	vmovups	%zmm13, 3072(%r11,%r14,4)
	vmovups	%zmm12, 3072(%r11,%r15,4)
	vmovups	%zmm11, 4608(%r11,%r14,4)
	vmovups	%zmm10, 4608(%r11,%r15,4)
	vmovups	%zmm9, 6144(%r11,%r14,4)
	vmovups	%zmm8, 6144(%r11,%r15,4)
	vmovups	%zmm7, 7680(%r11,%r14,4)
	vmovups	%zmm6, 7680(%r11,%r15,4)
	vmovups	%zmm5, 9216(%r11,%r14,4)
	vmovups	%zmm4, 9216(%r11,%r15,4)
	vmovups	%zmm3, 10752(%r11,%r14,4)
	vmovups	%zmm2, 10752(%r11,%r15,4)
	cmpq	%r10, %r13
	jl	.LBB3_6
	jmp	.LBB3_9
.LBB3_10:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end3:
	.size	k.fusion_3, .Lfunc_end3-k.fusion_3

	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
.LCPI4_0:
	.quad	0
	.quad	1
	.quad	8
	.quad	9
	.quad	4
	.quad	5
	.quad	12
	.quad	13
.LCPI4_1:
	.quad	2
	.quad	3
	.quad	10
	.quad	11
	.quad	6
	.quad	7
	.quad	14
	.quad	15
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI4_2:
	.long	0x40b504f3
	.text
	.p2align	4
	.type	k.fusion_6,@function
k.fusion_6:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%rcx, -64(%rsp)
	movq	%rdx, -72(%rsp)
	movq	%rsi, -80(%rsp)
	movq	%r8, -56(%rsp)
	testq	%r8, %r8
	jle	.LBB4_19
	vmovapd	.LCPI4_0(%rip), %zmm1
	vmovapd	.LCPI4_1(%rip), %zmm2
	leaq	64(%r9), %rax
	addq	$9216, %rdi
	xorl	%ebx, %ebx
	movq	%r9, -32(%rsp)
	movq	%rax, -16(%rsp)
	.p2align	4
.LBB4_2:
	movq	-80(%rsp), %rcx
	movq	-64(%rsp), %rdx
	movq	%rbx, %rax
	shlq	$16, %rax
	movq	%rbx, -48(%rsp)
	shlq	$9, %rbx
	addq	-72(%rsp), %rbx
	movq	%rdi, -40(%rsp)
	movq	%rdi, %r15
	leaq	(%rax,%rax,2), %rax
	leaq	(%rcx,%rax), %r11
	leaq	(%rdx,%rax,4), %rax
	movq	%rax, -24(%rsp)
	xorl	%eax, %eax
	.p2align	4
.LBB4_3:
	movq	%rax, -88(%rsp)
	shlq	$5, %rax
	xorl	%ecx, %ecx
	.p2align	4
.LBB4_4:
	movq	%rcx, %rsi
	shlq	$12, %rsi
	movq	%rcx, %rdx
	shlq	$5, %rdx
	movb	$1, %dil
	xorl	%r8d, %r8d
	addq	%r9, %rsi
	.p2align	4
.LBB4_5:
	movq	%r8, %r13
	shlq	$7, %r13
	movb	$1, %r14b
	xorl	%r10d, %r10d
	addq	%rsi, %r13
	.p2align	4
.LBB4_6:
	movq	%r10, %r12
	orq	%rdx, %r12
	movl	%r14d, %ebp
	xorl	%r14d, %r14d
	leaq	(%r12,%r12,2), %r12
	shlq	$9, %r12
	addq	%r11, %r12
	leaq	(%r12,%rax,4), %r12
	vmovups	(%r12,%r8,4), %zmm0
	vmovups	1536(%r12,%r8,4), %zmm3
	vmovups	3072(%r12,%r8,4), %zmm4
	vmovups	4608(%r12,%r8,4), %zmm5
	vmovups	6144(%r12,%r8,4), %zmm6
	vmovups	7680(%r12,%r8,4), %zmm7
	vmovups	9216(%r12,%r8,4), %zmm8
	vmovups	10752(%r12,%r8,4), %zmm9
	vmovups	12288(%r12,%r8,4), %zmm10
	vmovups	13824(%r12,%r8,4), %zmm11
	vmovups	15360(%r12,%r8,4), %zmm12
	vmovups	16896(%r12,%r8,4), %zmm13
	vmovups	18432(%r12,%r8,4), %zmm14
	vmovups	19968(%r12,%r8,4), %zmm15
	vmovups	21504(%r12,%r8,4), %zmm16
	vmovups	23040(%r12,%r8,4), %zmm17
	vshufps	$136, %zmm3, %zmm0, %zmm18
	vshufps	$136, %zmm5, %zmm4, %zmm19
	vshufps	$221, %zmm3, %zmm0, %zmm0
	vshufps	$221, %zmm5, %zmm4, %zmm4
	vshufps	$136, %zmm7, %zmm6, %zmm5
	vshufps	$221, %zmm7, %zmm6, %zmm6
	vshufps	$136, %zmm9, %zmm8, %zmm7
	vshufps	$221, %zmm9, %zmm8, %zmm8
	vshufps	$136, %zmm11, %zmm10, %zmm9
	vshufps	$221, %zmm11, %zmm10, %zmm10
	vshufps	$136, %zmm13, %zmm12, %zmm11
	vshufps	$221, %zmm13, %zmm12, %zmm12
	vshufps	$136, %zmm15, %zmm14, %zmm13
	vshufps	$221, %zmm15, %zmm14, %zmm14
	vshufps	$136, %zmm17, %zmm16, %zmm15
	vshufps	$221, %zmm17, %zmm16, %zmm16
	vshufps	$221, %zmm19, %zmm18, %zmm3
	vshufps	$136, %zmm19, %zmm18, %zmm17
	vshufps	$136, %zmm4, %zmm0, %zmm18
	vshufps	$221, %zmm4, %zmm0, %zmm0
	vshufps	$136, %zmm7, %zmm5, %zmm4
	vshufps	$221, %zmm7, %zmm5, %zmm5
	vshufps	$136, %zmm8, %zmm6, %zmm7
	vshufps	$221, %zmm8, %zmm6, %zmm6
	vshufps	$136, %zmm11, %zmm9, %zmm8
	vshufps	$221, %zmm11, %zmm9, %zmm9
	vshufps	$136, %zmm12, %zmm10, %zmm11
	vshufps	$221, %zmm12, %zmm10, %zmm10
	vshufps	$136, %zmm15, %zmm13, %zmm12
	vshufps	$221, %zmm15, %zmm13, %zmm13
	vshufps	$136, %zmm16, %zmm14, %zmm15
	vshufps	$221, %zmm16, %zmm14, %zmm14
	vmovaps	%zmm17, %zmm16
	vmovaps	%zmm18, %zmm21
	vmovaps	%zmm3, %zmm20
	vmovaps	%zmm0, %zmm19
	vpermt2pd	%zmm4, %zmm1, %zmm16
	vpermt2pd	%zmm4, %zmm2, %zmm17
	vpermt2pd	%zmm7, %zmm1, %zmm21
	vpermt2pd	%zmm7, %zmm2, %zmm18
	vpermt2pd	%zmm5, %zmm1, %zmm20
	vpermt2pd	%zmm5, %zmm2, %zmm3
	vpermt2pd	%zmm6, %zmm1, %zmm19
	vpermt2pd	%zmm6, %zmm2, %zmm0
	vmovaps	%zmm8, %zmm6
	vpermt2pd	%zmm12, %zmm1, %zmm6
	vpermt2pd	%zmm12, %zmm2, %zmm8
	vmovaps	%zmm11, %zmm12
	vpermt2pd	%zmm15, %zmm1, %zmm12
	vpermt2pd	%zmm15, %zmm2, %zmm11
	vmovaps	%zmm9, %zmm15
	vpermt2pd	%zmm13, %zmm1, %zmm15
	vpermt2pd	%zmm13, %zmm2, %zmm9
	vmovaps	%zmm10, %zmm13
	vpermt2pd	%zmm14, %zmm1, %zmm13
	vpermt2pd	%zmm14, %zmm2, %zmm10
	vinsertf64x4	$1, %ymm6, %zmm16, %zmm14
	vshuff64x2	$238, %zmm6, %zmm16, %zmm6
	vinsertf64x4	$1, %ymm12, %zmm21, %zmm16
	vshuff64x2	$238, %zmm12, %zmm21, %zmm4
	vinsertf64x4	$1, %ymm15, %zmm20, %zmm12
	vshuff64x2	$238, %zmm15, %zmm20, %zmm7
	vinsertf64x4	$1, %ymm13, %zmm19, %zmm15
	vshuff64x2	$238, %zmm13, %zmm19, %zmm5
	vinsertf64x4	$1, %ymm8, %zmm17, %zmm13
	vshuff64x2	$238, %zmm8, %zmm17, %zmm8
	vinsertf64x4	$1, %ymm11, %zmm18, %zmm17
	vshuff64x2	$238, %zmm11, %zmm18, %zmm11
	vinsertf64x4	$1, %ymm9, %zmm3, %zmm18
	vshuff64x2	$238, %zmm9, %zmm3, %zmm3
	vinsertf64x4	$1, %ymm10, %zmm0, %zmm9
	vshuff64x2	$238, %zmm10, %zmm0, %zmm0
	vmovupd	%zmm14, (%r13,%r10,4)
	vmovupd	%zmm16, 128(%r13,%r10,4)
	vmovupd	%zmm12, 256(%r13,%r10,4)
	vmovupd	%zmm15, 384(%r13,%r10,4)
	vmovupd	%zmm13, 512(%r13,%r10,4)
	vmovupd	%zmm17, 640(%r13,%r10,4)
	vmovupd	%zmm18, 768(%r13,%r10,4)
	vmovupd	%zmm9, 896(%r13,%r10,4)
	vmovupd	%zmm6, 1024(%r13,%r10,4)
	vmovupd	%zmm4, 1152(%r13,%r10,4)
	vmovupd	%zmm7, 1280(%r13,%r10,4)
	vmovupd	%zmm5, 1408(%r13,%r10,4)
	vmovupd	%zmm8, 1536(%r13,%r10,4)
	vmovupd	%zmm11, 1664(%r13,%r10,4)
	vmovupd	%zmm3, 1792(%r13,%r10,4)
	vmovupd	%zmm0, 1920(%r13,%r10,4)
	movl	$16, %r10d
	testb	$1, %bpl
	jne	.LBB4_6
	movl	$16, %r8d
	testb	$1, %dil
	movl	$0, %edi
	jne	.LBB4_5
	incq	%rcx
	cmpq	$4, %rcx
	jne	.LBB4_4
	movq	-88(%rsp), %r13
	xorl	%r10d, %r10d
	shlq	$16, %r13
	addq	-24(%rsp), %r13
	.p2align	4
.LBB4_11:
	movq	-16(%rsp), %r14
	leaq	52(%r10), %rax
	movl	$128, %ecx
	cmpq	$128, %rax
	movq	%rax, -8(%rsp)
	cmovbq	%rax, %rcx
	xorl	%r8d, %r8d
	.p2align	4
.LBB4_12:
	movq	%r8, %rsi
	shlq	$5, %rsi
	movq	%r8, %rax
	shlq	$7, %rax
	movq	%r10, %rbp
	vmovups	(%rbx,%rax), %zmm3
	vmovups	64(%rbx,%rsi,4), %zmm4
	leaq	16(%rsi), %rdi
	.p2align	4
.LBB4_13:
	cmpq	$115, %rbp
	movl	$115, %r12d
	vxorpd	%xmm5, %xmm5, %xmm5
	movq	%r14, %rax
	vxorpd	%xmm6, %xmm6, %xmm6
	vxorpd	%xmm7, %xmm7, %xmm7
	vxorpd	%xmm8, %xmm8, %xmm8
	vxorpd	%xmm9, %xmm9, %xmm9
	vxorpd	%xmm10, %xmm10, %xmm10
	vxorpd	%xmm11, %xmm11, %xmm11
	vxorpd	%xmm12, %xmm12, %xmm12
	vxorpd	%xmm13, %xmm13, %xmm13
	vxorpd	%xmm14, %xmm14, %xmm14
	vxorpd	%xmm15, %xmm15, %xmm15
	vxorpd	%xmm16, %xmm16, %xmm16
	vxorpd	%xmm17, %xmm17, %xmm17
	vxorpd	%xmm18, %xmm18, %xmm18
	vxorpd	%xmm19, %xmm19, %xmm19
	vxorpd	%xmm20, %xmm20, %xmm20
	vxorpd	%xmm21, %xmm21, %xmm21
	vxorps	%xmm22, %xmm22, %xmm22
	vxorps	%xmm23, %xmm23, %xmm23
	vxorps	%xmm24, %xmm24, %xmm24
	vxorps	%xmm25, %xmm25, %xmm25
	vxorps	%xmm26, %xmm26, %xmm26
	vxorps	%xmm27, %xmm27, %xmm27
	vxorps	%xmm28, %xmm28, %xmm28
	vxorps	%xmm29, %xmm29, %xmm29
	vxorps	%xmm30, %xmm30, %xmm30
	cmovbq	%rbp, %r12
	xorl	%r9d, %r9d
	leaq	(%r12,%r12,2), %rdx
	shlq	$9, %rdx
	addq	%r15, %rdx
	.p2align	4
.LBB4_14:
	vbroadcastss	-9216(%rdx,%r9,4), %zmm1
	vmovups	-64(%rax), %zmm31
	vmovups	(%rax), %zmm0
	vbroadcastss	-1536(%rdx,%r9,4), %zmm2
	subq	$-128, %rax
	vfmadd231ps	%zmm31, %zmm1, %zmm30
	vfmadd231ps	%zmm1, %zmm0, %zmm29
	vbroadcastss	-7680(%rdx,%r9,4), %zmm1
	vfmadd231ps	%zmm31, %zmm2, %zmm20
	vfmadd231ps	%zmm2, %zmm0, %zmm19
	vbroadcastss	4608(%rdx,%r9,4), %zmm2
	vfmadd231ps	%zmm31, %zmm1, %zmm28
	vfmadd231ps	%zmm1, %zmm0, %zmm27
	vbroadcastss	-6144(%rdx,%r9,4), %zmm1
	vfmadd231ps	%zmm31, %zmm2, %zmm12
	vfmadd231ps	%zmm2, %zmm0, %zmm11
	vbroadcastss	7680(%rdx,%r9,4), %zmm2
	vfmadd231ps	%zmm31, %zmm1, %zmm26
	vfmadd231ps	%zmm1, %zmm0, %zmm25
	vbroadcastss	-4608(%rdx,%r9,4), %zmm1
	vfmadd231ps	%zmm31, %zmm2, %zmm8
	vfmadd231ps	%zmm2, %zmm0, %zmm7
	vfmadd231ps	%zmm31, %zmm1, %zmm24
	vfmadd231ps	%zmm1, %zmm0, %zmm23
	vbroadcastss	-3072(%rdx,%r9,4), %zmm1
	vfmadd231ps	%zmm31, %zmm1, %zmm22
	vfmadd231ps	%zmm1, %zmm0, %zmm21
	vbroadcastss	(%rdx,%r9,4), %zmm1
	vfmadd231ps	%zmm31, %zmm1, %zmm18
	vfmadd231ps	%zmm1, %zmm0, %zmm17
	vbroadcastss	1536(%rdx,%r9,4), %zmm1
	vfmadd231ps	%zmm31, %zmm1, %zmm16
	vfmadd231ps	%zmm1, %zmm0, %zmm15
	vbroadcastss	3072(%rdx,%r9,4), %zmm1
	vfmadd231ps	%zmm31, %zmm1, %zmm14
	vfmadd231ps	%zmm1, %zmm0, %zmm13
	vbroadcastss	6144(%rdx,%r9,4), %zmm1
	vfmadd231ps	%zmm31, %zmm1, %zmm10
	vfmadd231ps	%zmm1, %zmm0, %zmm9
	vbroadcastss	9216(%rdx,%r9,4), %zmm1
	incq	%r9
	vfmadd231ps	%zmm31, %zmm1, %zmm6
	vfmadd231ps	%zmm0, %zmm1, %zmm5
	cmpq	$32, %r9
	jne	.LBB4_14
	vbroadcastss	.LCPI4_2(%rip), %zmm1
	shlq	$9, %r12
	addq	$13, %rbp
	addq	%r13, %r12
	vdivps	%zmm1, %zmm30, %zmm0
	vdivps	%zmm1, %zmm29, %zmm29
	vdivps	%zmm1, %zmm28, %zmm2
	vdivps	%zmm1, %zmm27, %zmm27
	vdivps	%zmm1, %zmm25, %zmm25
	vdivps	%zmm1, %zmm23, %zmm23
	vdivps	%zmm1, %zmm21, %zmm21
	vdivps	%zmm1, %zmm19, %zmm19
	vdivps	%zmm1, %zmm17, %zmm17
	vdivps	%zmm1, %zmm15, %zmm15
	vdivps	%zmm1, %zmm13, %zmm13
	vdivps	%zmm1, %zmm11, %zmm11
	vdivps	%zmm1, %zmm9, %zmm9
	vdivps	%zmm1, %zmm7, %zmm7
	vaddps	%zmm3, %zmm0, %zmm0
	vmovups	%zmm0, (%r12,%rsi,4)
	vaddps	%zmm4, %zmm29, %zmm0
	vmovups	%zmm0, (%r12,%rdi,4)
	vaddps	%zmm3, %zmm2, %zmm0
	vdivps	%zmm1, %zmm26, %zmm2
	vmovups	%zmm0, 512(%r12,%rsi,4)
	vaddps	%zmm4, %zmm27, %zmm0
	vmovups	%zmm0, 512(%r12,%rdi,4)
	vaddps	%zmm3, %zmm2, %zmm0
	vdivps	%zmm1, %zmm24, %zmm2
	vmovups	%zmm0, 1024(%r12,%rsi,4)
	vaddps	%zmm4, %zmm25, %zmm0
	vmovups	%zmm0, 1024(%r12,%rdi,4)
	vaddps	%zmm3, %zmm2, %zmm0
	vdivps	%zmm1, %zmm22, %zmm2
	vmovups	%zmm0, 1536(%r12,%rsi,4)
	vaddps	%zmm4, %zmm23, %zmm0
	vmovups	%zmm0, 1536(%r12,%rdi,4)
	vaddps	%zmm3, %zmm2, %zmm0
	vdivps	%zmm1, %zmm20, %zmm2
	vmovups	%zmm0, 2048(%r12,%rsi,4)
	vaddps	%zmm4, %zmm21, %zmm0
	vmovups	%zmm0, 2048(%r12,%rdi,4)
	vaddps	%zmm3, %zmm2, %zmm0
	vdivps	%zmm1, %zmm18, %zmm2
	vmovups	%zmm0, 2560(%r12,%rsi,4)
	vaddps	%zmm4, %zmm19, %zmm0
	vmovups	%zmm0, 2560(%r12,%rdi,4)
	vaddps	%zmm3, %zmm2, %zmm0
	vdivps	%zmm1, %zmm16, %zmm2
	vmovups	%zmm0, 3072(%r12,%rsi,4)
	vaddps	%zmm4, %zmm17, %zmm0
	vmovups	%zmm0, 3072(%r12,%rdi,4)
	vaddps	%zmm3, %zmm2, %zmm0
	vdivps	%zmm1, %zmm14, %zmm2
	vmovups	%zmm0, 3584(%r12,%rsi,4)
	vaddps	%zmm4, %zmm15, %zmm0
	vmovups	%zmm0, 3584(%r12,%rdi,4)
	vaddps	%zmm3, %zmm2, %zmm0
	vdivps	%zmm1, %zmm12, %zmm2
	vmovups	%zmm0, 4096(%r12,%rsi,4)
	vaddps	%zmm4, %zmm13, %zmm0
	vmovups	%zmm0, 4096(%r12,%rdi,4)
	vaddps	%zmm3, %zmm2, %zmm0
	vdivps	%zmm1, %zmm10, %zmm2
	vmovups	%zmm0, 4608(%r12,%rsi,4)
	vaddps	%zmm4, %zmm11, %zmm0
	vmovups	%zmm0, 4608(%r12,%rdi,4)
	vaddps	%zmm3, %zmm2, %zmm0
	vdivps	%zmm1, %zmm8, %zmm2
	vmovups	%zmm0, 5120(%r12,%rsi,4)
	vaddps	%zmm4, %zmm9, %zmm0
	vmovups	%zmm0, 5120(%r12,%rdi,4)
	vaddps	%zmm3, %zmm2, %zmm0
	vdivps	%zmm1, %zmm6, %zmm2
	vdivps	%zmm1, %zmm5, %zmm1
	vmovups	%zmm0, 5632(%r12,%rsi,4)
	vaddps	%zmm4, %zmm7, %zmm0
	vmovups	%zmm0, 5632(%r12,%rdi,4)
	vaddps	%zmm3, %zmm2, %zmm0
	vmovups	%zmm0, 6144(%r12,%rsi,4)
	vaddps	%zmm4, %zmm1, %zmm0
	vmovups	%zmm0, 6144(%r12,%rdi,4)
	cmpq	%rcx, %rbp
	jb	.LBB4_13
	incq	%r8
	addq	$4096, %r14
	cmpq	$4, %r8
	jne	.LBB4_12
	cmpq	$75, %r10
	movq	-8(%rsp), %r10
	jbe	.LBB4_11
	vmovapd	.LCPI4_0(%rip), %zmm1
	vmovapd	.LCPI4_1(%rip), %zmm2
	movq	-88(%rsp), %rax
	movq	-32(%rsp), %r9
	subq	$-128, %r15
	incq	%rax
	cmpq	$12, %rax
	jne	.LBB4_3
	movq	-48(%rsp), %rbx
	movq	-40(%rsp), %rdi
	incq	%rbx
	addq	$196608, %rdi
	cmpq	-56(%rsp), %rbx
	jne	.LBB4_2
.LBB4_19:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end4:
	.size	k.fusion_6, .Lfunc_end4-k.fusion_6

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI5_0:
	.long	0xff800000
.LCPI5_1:
	.long	0x42b20000
.LCPI5_2:
	.long	0xc2d00000
.LCPI5_3:
	.long	0x3fb8aa3b
.LCPI5_4:
	.long	0xcb4000fe
.LCPI5_5:
	.long	0x3f317200
.LCPI5_6:
	.long	0x35bfbe8e
.LCPI5_7:
	.long	0x3c091344
.LCPI5_8:
	.long	0x3ab5be4b
.LCPI5_9:
	.long	0x3d2aab87
.LCPI5_10:
	.long	0x3e2aaa59
.LCPI5_11:
	.long	0x3effffff
.LCPI5_12:
	.long	0x3f800000
	.text
	.p2align	4
	.type	k.softmax_7,@function
k.softmax_7:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%rsi, -8(%rsp)
	testq	%rdx, %rdx
	jle	.LBB5_9
	vbroadcastss	.LCPI5_0(%rip), %zmm0
	vbroadcastss	.LCPI5_1(%rip), %zmm1
	vbroadcastss	.LCPI5_2(%rip), %zmm2
	vbroadcastss	.LCPI5_3(%rip), %zmm3
	vbroadcastss	.LCPI5_4(%rip), %zmm4
	vbroadcastss	.LCPI5_5(%rip), %zmm5
	vbroadcastss	.LCPI5_6(%rip), %zmm6
	vbroadcastss	.LCPI5_7(%rip), %zmm7
	vbroadcastss	.LCPI5_8(%rip), %zmm8
	vbroadcastss	.LCPI5_9(%rip), %zmm9
	vbroadcastss	.LCPI5_10(%rip), %zmm10
	vbroadcastss	.LCPI5_11(%rip), %zmm11
	vbroadcastss	.LCPI5_12(%rip), %zmm12
	vmovss	.LCPI5_12(%rip), %xmm13
	xorl	%esi, %esi
	.p2align	4
.LBB5_2:
	movq	%rsi, %rax
	shlq	$18, %rax
	xorl	%r10d, %r10d
	leaq	(%rax,%rax,2), %r8
	leaq	(%rdi,%r8), %r9
	addq	-8(%rsp), %r8
	.p2align	4
.LBB5_3:
	movq	%r10, %r11
	shlq	$16, %r11
	xorl	%r14d, %r14d
	leaq	(%r9,%r11), %rbx
	addq	%r8, %r11
	.p2align	4
.LBB5_4:
	movq	%r14, %r15
	shlq	$9, %r15
	movb	$1, %al
	xorl	%r13d, %r13d
	vmovups	(%rbx,%r15), %zmm14
	vmovups	256(%rbx,%r15), %zmm18
	vmovups	64(%rbx,%r15), %zmm15
	vmovups	128(%rbx,%r15), %zmm16
	vmovups	384(%rbx,%r15), %zmm19
	vmovups	192(%rbx,%r15), %zmm17
	leaq	(%rbx,%r15), %r12
	vmaxps	%zmm0, %zmm14, %zmm14
	vmaxps	%zmm0, %zmm15, %zmm15
	vmaxps	%zmm0, %zmm16, %zmm16
	vmaxps	%zmm0, %zmm17, %zmm17
	vmaxps	%zmm14, %zmm18, %zmm14
	vmovups	320(%rbx,%r15), %zmm18
	vmaxps	%zmm15, %zmm18, %zmm15
	vxorps	%xmm18, %xmm18, %xmm18
	vmaxps	%zmm14, %zmm15, %zmm14
	vmaxps	%zmm16, %zmm19, %zmm15
	vmovups	448(%rbx,%r15), %zmm19
	vmaxps	%zmm17, %zmm19, %zmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vmaxps	%zmm15, %zmm16, %zmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vmaxps	%zmm14, %zmm15, %zmm14
	vextractf64x4	$1, %zmm14, %ymm15
	vmaxps	%ymm14, %ymm15, %ymm14
	vextractf128	$1, %ymm14, %xmm15
	vmaxps	%xmm14, %xmm15, %xmm14
	vshufpd	$1, %xmm14, %xmm14, %xmm15
	vmaxps	%xmm14, %xmm15, %xmm14
	vmovshdup	%xmm14, %xmm15
	vmaxss	%xmm14, %xmm15, %xmm14
	vbroadcastss	%xmm14, %zmm15
	vxorps	%xmm14, %xmm14, %xmm14
	.p2align	4
.LBB5_5:
	vmovups	(%r12,%r13,4), %zmm19
	vmovaps	%zmm3, %zmm20
	vmovaps	%zmm8, %zmm23
	movl	%eax, %ebp
	xorl	%eax, %eax
	vsubps	%zmm15, %zmm19, %zmm19
	vminps	%zmm19, %zmm1, %zmm19
	vmaxps	%zmm19, %zmm2, %zmm19
	vfmsub213ps	%zmm4, %zmm19, %zmm20
	vaddps	%zmm4, %zmm20, %zmm21
	vfnmadd231ps	%zmm5, %zmm21, %zmm19
	vfnmadd231ps	%zmm21, %zmm6, %zmm19
	vpsrad	$1, %zmm20, %zmm21
	vpsubd	%zmm21, %zmm20, %zmm20
	vpslld	$23, %zmm21, %zmm22
	vpslld	$23, %zmm20, %zmm20
	vfmadd213ps	%zmm7, %zmm19, %zmm23
	vmulps	%zmm19, %zmm19, %zmm21
	vfmadd213ps	%zmm9, %zmm19, %zmm23
	vfmadd213ps	%zmm10, %zmm19, %zmm23
	vfmadd213ps	%zmm11, %zmm19, %zmm23
	vfmadd213ps	%zmm19, %zmm21, %zmm23
	vaddps	%zmm12, %zmm23, %zmm19
	vmovaps	%zmm8, %zmm23
	vmulps	%zmm22, %zmm19, %zmm19
	vmulps	%zmm20, %zmm19, %zmm19
	vmovups	64(%r12,%r13,4), %zmm20
	vmovups	%zmm19, (%rcx,%r13,4)
	vaddps	%zmm19, %zmm18, %zmm18
	vsubps	%zmm15, %zmm20, %zmm19
	vmovaps	%zmm3, %zmm20
	vminps	%zmm19, %zmm1, %zmm19
	vmaxps	%zmm19, %zmm2, %zmm19
	vfmsub213ps	%zmm4, %zmm19, %zmm20
	vaddps	%zmm4, %zmm20, %zmm21
	vfnmadd231ps	%zmm5, %zmm21, %zmm19
	vfnmadd231ps	%zmm21, %zmm6, %zmm19
	vpsrad	$1, %zmm20, %zmm21
	vpsubd	%zmm21, %zmm20, %zmm20
	vpslld	$23, %zmm21, %zmm22
	vpslld	$23, %zmm20, %zmm20
	vfmadd213ps	%zmm7, %zmm19, %zmm23
	vmulps	%zmm19, %zmm19, %zmm21
	vfmadd213ps	%zmm9, %zmm19, %zmm23
	vfmadd213ps	%zmm10, %zmm19, %zmm23
	vfmadd213ps	%zmm11, %zmm19, %zmm23
	vfmadd213ps	%zmm19, %zmm21, %zmm23
	vmovups	128(%r12,%r13,4), %zmm21
	vaddps	%zmm12, %zmm23, %zmm19
	vmovaps	%zmm8, %zmm23
	vmulps	%zmm22, %zmm19, %zmm19
	vmulps	%zmm20, %zmm19, %zmm19
	vmovaps	%zmm3, %zmm20
	vmovups	%zmm19, 64(%rcx,%r13,4)
	vaddps	%zmm19, %zmm17, %zmm17
	vsubps	%zmm15, %zmm21, %zmm19
	vminps	%zmm19, %zmm1, %zmm19
	vmaxps	%zmm19, %zmm2, %zmm19
	vfmsub213ps	%zmm4, %zmm19, %zmm20
	vaddps	%zmm4, %zmm20, %zmm21
	vfnmadd231ps	%zmm5, %zmm21, %zmm19
	vfnmadd231ps	%zmm21, %zmm6, %zmm19
	vpsrad	$1, %zmm20, %zmm21
	vpsubd	%zmm21, %zmm20, %zmm20
	vpslld	$23, %zmm21, %zmm22
	vpslld	$23, %zmm20, %zmm20
	vfmadd213ps	%zmm7, %zmm19, %zmm23
	vmulps	%zmm19, %zmm19, %zmm21
	vfmadd213ps	%zmm9, %zmm19, %zmm23
	vfmadd213ps	%zmm10, %zmm19, %zmm23
	vfmadd213ps	%zmm11, %zmm19, %zmm23
	vfmadd213ps	%zmm19, %zmm21, %zmm23
	vaddps	%zmm12, %zmm23, %zmm19
	vmovaps	%zmm8, %zmm23
	vmulps	%zmm22, %zmm19, %zmm19
	vmulps	%zmm20, %zmm19, %zmm19
	vmovups	192(%r12,%r13,4), %zmm20
	vmovups	%zmm19, 128(%rcx,%r13,4)
	vaddps	%zmm19, %zmm16, %zmm16
	vsubps	%zmm15, %zmm20, %zmm19
	vmovaps	%zmm3, %zmm20
	vminps	%zmm19, %zmm1, %zmm19
	vmaxps	%zmm19, %zmm2, %zmm19
	vfmsub213ps	%zmm4, %zmm19, %zmm20
	vaddps	%zmm4, %zmm20, %zmm21
	vfnmadd231ps	%zmm5, %zmm21, %zmm19
	vfnmadd231ps	%zmm21, %zmm6, %zmm19
	vpsrad	$1, %zmm20, %zmm21
	vpsubd	%zmm21, %zmm20, %zmm20
	vpslld	$23, %zmm21, %zmm22
	vpslld	$23, %zmm20, %zmm20
	vfmadd213ps	%zmm7, %zmm19, %zmm23
	vmulps	%zmm19, %zmm19, %zmm21
	vfmadd213ps	%zmm9, %zmm19, %zmm23
	vfmadd213ps	%zmm10, %zmm19, %zmm23
	vfmadd213ps	%zmm11, %zmm19, %zmm23
	vfmadd213ps	%zmm19, %zmm21, %zmm23
	vaddps	%zmm12, %zmm23, %zmm19
	vmulps	%zmm22, %zmm19, %zmm19
	vmulps	%zmm20, %zmm19, %zmm19
	vaddps	%zmm19, %zmm14, %zmm14
	vmovups	%zmm19, 192(%rcx,%r13,4)
	movl	$64, %r13d
	testb	$1, %bpl
	jne	.LBB5_5
	vaddps	%zmm17, %zmm18, %zmm15
	vaddps	%zmm14, %zmm16, %zmm14
	incq	%r14
	vaddps	%zmm14, %zmm15, %zmm14
	vextractf64x4	$1, %zmm14, %ymm15
	vaddps	%ymm15, %ymm14, %ymm14
	vextractf128	$1, %ymm14, %xmm15
	vaddps	%xmm15, %xmm14, %xmm14
	vshufpd	$1, %xmm14, %xmm14, %xmm15
	vaddps	%xmm15, %xmm14, %xmm14
	vmovshdup	%xmm14, %xmm15
	vaddss	%xmm15, %xmm14, %xmm14
	vdivss	%xmm14, %xmm13, %xmm14
	vbroadcastss	%xmm14, %zmm14
	vmulps	(%rcx), %zmm14, %zmm15
	vmulps	64(%rcx), %zmm14, %zmm17
	vmulps	128(%rcx), %zmm14, %zmm16
	vmovups	%zmm15, (%r11,%r15)
	vmovups	%zmm17, 64(%r11,%r15)
	vmovups	%zmm16, 128(%r11,%r15)
	vmulps	192(%rcx), %zmm14, %zmm17
	vmulps	256(%rcx), %zmm14, %zmm16
	vmovups	%zmm17, 192(%r11,%r15)
	vmovups	%zmm16, 256(%r11,%r15)
	vmulps	320(%rcx), %zmm14, %zmm17
	vmulps	384(%rcx), %zmm14, %zmm16
	vmulps	448(%rcx), %zmm14, %zmm14
	vmovups	%zmm17, 320(%r11,%r15)
	vmovups	%zmm16, 384(%r11,%r15)
	vmovups	%zmm14, 448(%r11,%r15)
	cmpq	$128, %r14
	jne	.LBB5_4
	incq	%r10
	cmpq	$12, %r10
	jne	.LBB5_3
	incq	%rsi
	cmpq	%rdx, %rsi
	jne	.LBB5_2
.LBB5_9:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end5:
	.size	k.softmax_7, .Lfunc_end5-k.softmax_7

	.p2align	4
	.type	k.fusion_8,@function
k.fusion_8:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%rdx, -48(%rsp)
	movq	%rcx, -40(%rsp)
	testq	%rcx, %rcx
	jle	.LBB6_13
	addq	$10816, %rdi
	leaq	64(%r8), %rbx
	addq	$3072, %rsi
	xorl	%eax, %eax
	.p2align	4
.LBB6_2:
	leaq	(%rax,%rax,2), %r10
	movq	%rax, -32(%rsp)
	movq	%rsi, -16(%rsp)
	movq	%rsi, %r11
	movq	%rdi, -24(%rsp)
	movq	%rdi, %rax
	xorl	%r14d, %r14d
	shlq	$16, %r10
	addq	-48(%rsp), %r10
	.p2align	4
.LBB6_3:
	xorl	%ecx, %ecx
	movq	%rax, -8(%rsp)
	.p2align	4
.LBB6_4:
	vmovups	-10816(%rax), %zmm0
	vmovups	-10752(%rax), %zmm1
	vmovups	-9280(%rax), %zmm2
	vmovups	%zmm0, (%r8,%rcx)
	vmovups	%zmm1, 64(%r8,%rcx)
	vmovups	-9216(%rax), %zmm1
	vmovups	%zmm2, 128(%r8,%rcx)
	vmovups	-7744(%rax), %zmm2
	vmovups	%zmm1, 192(%r8,%rcx)
	vmovups	-7680(%rax), %zmm1
	vmovups	%zmm2, 256(%r8,%rcx)
	vmovups	-6208(%rax), %zmm2
	vmovups	%zmm1, 320(%r8,%rcx)
	vmovups	-6144(%rax), %zmm1
	vmovups	%zmm2, 384(%r8,%rcx)
	vmovups	-4672(%rax), %zmm2
	vmovups	%zmm1, 448(%r8,%rcx)
	vmovups	-4608(%rax), %zmm1
	vmovups	%zmm2, 512(%r8,%rcx)
	vmovups	-3136(%rax), %zmm2
	vmovups	%zmm1, 576(%r8,%rcx)
	vmovups	-3072(%rax), %zmm1
	vmovups	%zmm2, 640(%r8,%rcx)
	vmovups	-1600(%rax), %zmm2
	vmovups	%zmm1, 704(%r8,%rcx)
	vmovups	-1536(%rax), %zmm1
	vmovups	%zmm2, 768(%r8,%rcx)
	vmovups	-64(%rax), %zmm2
	vmovups	%zmm1, 832(%r8,%rcx)
	vmovups	(%rax), %zmm1
	vmovups	%zmm2, 896(%r8,%rcx)
	addq	$12288, %rax
	vmovups	%zmm1, 960(%r8,%rcx)
	addq	$1024, %rcx
	cmpq	$16384, %rcx
	jne	.LBB6_4
	movq	%r14, %r12
	shlq	$7, %r12
	movq	%r14, %r15
	shlq	$5, %r15
	xorl	%edx, %edx
	addq	%r10, %r12
	.p2align	4
.LBB6_7:
	movq	%rdx, %r13
	addq	$52, %rdx
	movl	$128, %r9d
	movq	%r13, %rbp
	cmpq	$128, %rdx
	cmovbq	%rdx, %r9
	.p2align	4
.LBB6_8:
	cmpq	$115, %rbp
	movl	$115, %esi
	movq	$-512, %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rbx, %rax
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm21, %xmm21, %xmm21
	vxorps	%xmm22, %xmm22, %xmm22
	vxorps	%xmm23, %xmm23, %xmm23
	vxorps	%xmm24, %xmm24, %xmm24
	vxorps	%xmm25, %xmm25, %xmm25
	cmovbq	%rbp, %rsi
	movl	%esi, %ecx
	shll	$9, %ecx
	addq	%r11, %rcx
	.p2align	4
.LBB6_9:
	vbroadcastss	-2048(%rcx,%rdi), %zmm29
	vmovups	-64(%rax), %zmm27
	vmovups	(%rax), %zmm26
	vbroadcastss	-1024(%rcx,%rdi), %zmm30
	vbroadcastss	-2560(%rcx,%rdi), %zmm28
	vbroadcastss	(%rcx,%rdi), %zmm31
	subq	$-128, %rax
	vfmadd231ps	%zmm27, %zmm29, %zmm23
	vfmadd231ps	%zmm29, %zmm26, %zmm22
	vbroadcastss	-1536(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm30, %zmm19
	vfmadd231ps	%zmm30, %zmm26, %zmm18
	vbroadcastss	1024(%rcx,%rdi), %zmm30
	vfmadd231ps	%zmm27, %zmm28, %zmm25
	vfmadd231ps	%zmm28, %zmm26, %zmm24
	vfmadd231ps	%zmm27, %zmm31, %zmm15
	vfmadd231ps	%zmm31, %zmm26, %zmm14
	vfmadd231ps	%zmm27, %zmm29, %zmm21
	vfmadd231ps	%zmm29, %zmm26, %zmm20
	vbroadcastss	-512(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm30, %zmm11
	vfmadd231ps	%zmm30, %zmm26, %zmm10
	vbroadcastss	2048(%rcx,%rdi), %zmm30
	vfmadd231ps	%zmm27, %zmm29, %zmm17
	vfmadd231ps	%zmm29, %zmm26, %zmm16
	vbroadcastss	512(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm30, %zmm7
	vfmadd231ps	%zmm30, %zmm26, %zmm6
	vbroadcastss	3072(%rcx,%rdi), %zmm30
	vfmadd231ps	%zmm27, %zmm29, %zmm13
	vfmadd231ps	%zmm29, %zmm26, %zmm12
	vbroadcastss	1536(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm30, %zmm3
	vfmadd231ps	%zmm30, %zmm26, %zmm2
	vfmadd231ps	%zmm27, %zmm29, %zmm9
	vfmadd231ps	%zmm29, %zmm26, %zmm8
	vbroadcastss	2560(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm29, %zmm5
	vfmadd231ps	%zmm29, %zmm26, %zmm4
	vbroadcastss	3584(%rcx,%rdi), %zmm29
	addq	$4, %rdi
	vfmadd231ps	%zmm27, %zmm29, %zmm1
	vfmadd231ps	%zmm26, %zmm29, %zmm0
	jne	.LBB6_9
	shlq	$9, %rsi
	addq	$13, %rbp
	leaq	(%rsi,%rsi,2), %rax
	vmovups	%zmm25, (%r12,%rax)
	vmovups	%zmm24, 64(%r12,%rax)
	addq	%r10, %rax
	vmovups	%zmm23, 1536(%rax,%r15,4)
	vmovups	%zmm22, 1600(%rax,%r15,4)
	vmovups	%zmm21, 3072(%rax,%r15,4)
	vmovups	%zmm20, 3136(%rax,%r15,4)
	vmovups	%zmm19, 4608(%rax,%r15,4)
	vmovups	%zmm18, 4672(%rax,%r15,4)
	vmovups	%zmm17, 6144(%rax,%r15,4)
	vmovups	%zmm16, 6208(%rax,%r15,4)
	vmovups	%zmm15, 7680(%rax,%r15,4)
	vmovups	%zmm14, 7744(%rax,%r15,4)
	vmovups	%zmm13, 9216(%rax,%r15,4)
	vmovups	%zmm12, 9280(%rax,%r15,4)
	vmovups	%zmm11, 10752(%rax,%r15,4)
	vmovups	%zmm10, 10816(%rax,%r15,4)
	vmovups	%zmm9, 12288(%rax,%r15,4)
	vmovups	%zmm8, 12352(%rax,%r15,4)
	vmovups	%zmm7, 13824(%rax,%r15,4)
	vmovups	%zmm6, 13888(%rax,%r15,4)
	vmovups	%zmm5, 15360(%rax,%r15,4)
	vmovups	%zmm4, 15424(%rax,%r15,4)
	vmovups	%zmm3, 16896(%rax,%r15,4)
	vmovups	%zmm2, 16960(%rax,%r15,4)
	vmovups	%zmm1, 18432(%rax,%r15,4)
	vmovups	%zmm0, 18496(%rax,%r15,4)
	cmpq	%r9, %rbp
	jb	.LBB6_8
	cmpq	$75, %r13
	jbe	.LBB6_7
	movq	-8(%rsp), %rax
	incq	%r14
	addq	$65536, %r11
	subq	$-128, %rax
	cmpq	$12, %r14
	jne	.LBB6_3
	movq	-32(%rsp), %rax
	movq	-24(%rsp), %rdi
	movq	-16(%rsp), %rsi
	incq	%rax
	addq	$196608, %rdi
	addq	$786432, %rsi
	cmpq	-40(%rsp), %rax
	jne	.LBB6_2
.LBB6_13:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end6:
	.size	k.fusion_8, .Lfunc_end6-k.fusion_8

	.p2align	4
	.type	k.fusion_9,@function
k.fusion_9:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	pushq	%rax
	shlq	$7, %rcx
	movq	%r9, -112(%rsp)
	movq	%r8, -72(%rsp)
	movq	%rdi, -128(%rsp)
	testq	%rcx, %rcx
	jle	.LBB7_10
	addq	$10756, -128(%rsp)
	addq	$192, -112(%rsp)
	movq	%rdx, %r14
	xorl	%eax, %eax
	movq	%rcx, -64(%rsp)
	jmp	.LBB7_3
	.p2align	4
.LBB7_2:
	addq	$98304, -128(%rsp)
	movq	-80(%rsp), %rax
	cmpq	%rcx, %rax
	jge	.LBB7_10
.LBB7_3:
	movq	%rax, -104(%rsp)
	addq	$64, %rax
	movq	%rcx, %rdx
	movq	$0, -120(%rsp)
	cmpq	%rcx, %rax
	movq	%rax, -80(%rsp)
	cmovlq	%rax, %rdx
	movq	%rdx, -56(%rsp)
	movq	-112(%rsp), %rdx
	movq	%rdx, -96(%rsp)
	jmp	.LBB7_4
	.p2align	4
.LBB7_9:
	movq	-120(%rsp), %rcx
	addq	$49152, -96(%rsp)
	incq	%rcx
	movq	%rcx, -120(%rsp)
	cmpq	$12, %rcx
	movq	-64(%rsp), %rcx
	je	.LBB7_2
.LBB7_4:
	cmpq	-104(%rsp), %rcx
	jle	.LBB7_9
	movq	-120(%rsp), %rdx
	movq	-72(%rsp), %rcx
	movq	-128(%rsp), %r13
	movq	%rdx, %rax
	shlq	$5, %rax
	movq	%rax, -40(%rsp)
	movq	%rdx, %rax
	shlq	$7, %rax
	vmovups	(%rcx,%rax), %zmm0
	leaq	1(%rdx,%rdx), %rax
	movq	%rax, %rdx
	shlq	$6, %rax
	shlq	$4, %rdx
	vmovups	(%rcx,%rax), %zmm1
	movq	-104(%rsp), %rcx
	movq	%rdx, -48(%rsp)
	.p2align	4
.LBB7_6:
	movq	-96(%rsp), %rbx
	movq	$-1536, %rax
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	.p2align	4
.LBB7_7:
	vbroadcastss	-7684(%r13,%rax), %zmm23
	vbroadcastss	-4612(%r13,%rax), %zmm24
	vmovups	-192(%rbx), %zmm20
	vmovups	-128(%rbx), %zmm21
	vbroadcastss	-9220(%r13,%rax), %zmm19
	vbroadcastss	-6148(%r13,%rax), %zmm22
	vmovups	-64(%rbx), %zmm18
	vfmadd231ps	%zmm20, %zmm23, %zmm15
	vfmadd231ps	%zmm23, %zmm21, %zmm14
	vbroadcastss	-3076(%r13,%rax), %zmm23
	vfmadd231ps	%zmm20, %zmm24, %zmm11
	vfmadd231ps	%zmm24, %zmm21, %zmm10
	vbroadcastss	-1540(%r13,%rax), %zmm24
	vfmadd231ps	%zmm20, %zmm19, %zmm17
	vfmadd231ps	%zmm20, %zmm22, %zmm13
	vfmadd231ps	%zmm22, %zmm21, %zmm12
	vmovups	(%rbx), %zmm22
	vfmadd231ps	%zmm19, %zmm21, %zmm16
	addq	$256, %rbx
	vfmadd231ps	%zmm20, %zmm23, %zmm9
	vfmadd231ps	%zmm23, %zmm21, %zmm8
	vbroadcastss	-4(%r13,%rax), %zmm23
	vfmadd231ps	%zmm20, %zmm24, %zmm7
	vfmadd231ps	%zmm24, %zmm21, %zmm6
	vbroadcastss	1532(%r13,%rax), %zmm24
	vfmadd231ps	%zmm20, %zmm23, %zmm5
	vfmadd231ps	%zmm20, %zmm24, %zmm3
	vbroadcastss	-7680(%r13,%rax), %zmm20
	vfmadd231ps	%zmm23, %zmm21, %zmm4
	vfmadd231ps	%zmm21, %zmm24, %zmm2
	vbroadcastss	-6144(%r13,%rax), %zmm21
	vbroadcastss	-9216(%r13,%rax), %zmm23
	vfmadd231ps	%zmm18, %zmm20, %zmm15
	vfmadd231ps	%zmm20, %zmm22, %zmm14
	vbroadcastss	-4608(%r13,%rax), %zmm20
	vfmadd231ps	%zmm18, %zmm21, %zmm13
	vfmadd231ps	%zmm21, %zmm22, %zmm12
	vbroadcastss	-3072(%r13,%rax), %zmm21
	vfmadd231ps	%zmm18, %zmm23, %zmm17
	vfmadd231ps	%zmm23, %zmm22, %zmm16
	vfmadd231ps	%zmm18, %zmm20, %zmm11
	vfmadd231ps	%zmm20, %zmm22, %zmm10
	vbroadcastss	-1536(%r13,%rax), %zmm20
	vfmadd231ps	%zmm18, %zmm21, %zmm9
	vfmadd231ps	%zmm21, %zmm22, %zmm8
	vbroadcastss	(%r13,%rax), %zmm21
	vfmadd231ps	%zmm18, %zmm20, %zmm7
	vfmadd231ps	%zmm20, %zmm22, %zmm6
	vbroadcastss	1536(%r13,%rax), %zmm20
	vfmadd231ps	%zmm18, %zmm21, %zmm5
	vfmadd231ps	%zmm21, %zmm22, %zmm4
	addq	$8, %rax
	vfmadd231ps	%zmm18, %zmm20, %zmm3
	vfmadd231ps	%zmm22, %zmm20, %zmm2
	jne	.LBB7_7
	movq	%rcx, -88(%rsp)
	movl	%ecx, %eax
	andl	$120, %eax
	movq	-40(%rsp), %r10
	movq	-48(%rsp), %r8
	vaddps	%zmm0, %zmm17, %zmm17
	vaddps	%zmm1, %zmm16, %zmm16
	vaddps	%zmm0, %zmm15, %zmm15
	vaddps	%zmm1, %zmm14, %zmm14
	vaddps	%zmm0, %zmm13, %zmm13
	vaddps	%zmm1, %zmm12, %zmm12
	vaddps	%zmm0, %zmm11, %zmm11
	vaddps	%zmm1, %zmm10, %zmm10
	vaddps	%zmm0, %zmm9, %zmm9
	vaddps	%zmm1, %zmm8, %zmm8
	vaddps	%zmm0, %zmm7, %zmm7
	vaddps	%zmm1, %zmm6, %zmm6
	vaddps	%zmm0, %zmm5, %zmm5
	vaddps	%zmm1, %zmm4, %zmm4
	vaddps	%zmm0, %zmm3, %zmm3
	vaddps	%zmm1, %zmm2, %zmm2
	addq	$12288, %r13
	movq	-88(%rsp), %rcx
	leaq	(%rax,%rax,2), %rax
	shll	$7, %eax
	shrq	$7, %rcx
	leaq	(%rcx,%rcx,2), %rcx
	shlq	$14, %rcx
	addq	%rcx, %rax
	movq	%rax, %rdx
	orq	%r10, %rdx
	leaq	384(%r10,%rax), %rcx
	leaq	1152(%r8,%rax), %rbx
	leaq	1536(%r10,%rax), %r11
	leaq	1536(%r8,%rax), %r9
	leaq	1920(%r10,%rax), %r15
	leaq	1920(%r8,%rax), %r12
	leaq	2304(%r10,%rax), %rbp
	leaq	2304(%r8,%rax), %rdi
	vaddps	(%rsi,%rdx,4), %zmm17, %zmm17
	movq	%rcx, (%rsp)
	leaq	384(%r8,%rax), %rcx
	vaddps	(%rsi,%rbx,4), %zmm10, %zmm10
	vaddps	(%rsi,%r11,4), %zmm9, %zmm9
	vaddps	(%rsi,%r9,4), %zmm8, %zmm8
	vaddps	(%rsi,%r15,4), %zmm7, %zmm7
	vaddps	(%rsi,%r12,4), %zmm6, %zmm6
	vaddps	(%rsi,%rbp,4), %zmm5, %zmm5
	vaddps	(%rsi,%rdi,4), %zmm4, %zmm4
	movq	%rcx, -8(%rsp)
	leaq	768(%r10,%rax), %rcx
	movq	%rcx, -16(%rsp)
	leaq	768(%r8,%rax), %rcx
	movq	%rcx, -24(%rsp)
	leaq	1152(%r10,%rax), %rcx
	movq	%rcx, -32(%rsp)
	movq	%rax, %rcx
	orq	%r8, %rcx
	vmovups	%zmm17, (%r14,%rdx,4)
	leaq	2688(%r10,%rax), %rdx
	leaq	2688(%r8,%rax), %rax
	movq	(%rsp), %r8
	vaddps	(%rsi,%rcx,4), %zmm16, %zmm16
	vaddps	(%rsi,%rdx,4), %zmm3, %zmm3
	vaddps	(%rsi,%rax,4), %zmm2, %zmm2
	vaddps	(%rsi,%r8,4), %zmm15, %zmm15
	vmovups	%zmm16, (%r14,%rcx,4)
	movq	-88(%rsp), %rcx
	vmovups	%zmm15, (%r14,%r8,4)
	movq	-8(%rsp), %r8
	addq	$8, %rcx
	vaddps	(%rsi,%r8,4), %zmm14, %zmm14
	vmovups	%zmm14, (%r14,%r8,4)
	movq	-16(%rsp), %r8
	vaddps	(%rsi,%r8,4), %zmm13, %zmm13
	vmovups	%zmm13, (%r14,%r8,4)
	movq	-24(%rsp), %r8
	vaddps	(%rsi,%r8,4), %zmm12, %zmm12
	vmovups	%zmm12, (%r14,%r8,4)
	movq	-32(%rsp), %r8
	vaddps	(%rsi,%r8,4), %zmm11, %zmm11
	vmovups	%zmm11, (%r14,%r8,4)
	vmovups	%zmm10, (%r14,%rbx,4)
	vmovups	%zmm9, (%r14,%r11,4)
	vmovups	%zmm8, (%r14,%r9,4)
	vmovups	%zmm7, (%r14,%r15,4)
	vmovups	%zmm6, (%r14,%r12,4)
	vmovups	%zmm5, (%r14,%rbp,4)
	vmovups	%zmm4, (%r14,%rdi,4)
	vmovups	%zmm3, (%r14,%rdx,4)
	vmovups	%zmm2, (%r14,%rax,4)
	cmpq	-56(%rsp), %rcx
	jl	.LBB7_6
	jmp	.LBB7_9
.LBB7_10:
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end7:
	.size	k.fusion_9, .Lfunc_end7-k.fusion_9

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI8_0:
	.long	0x43c00000
.LCPI8_1:
	.long	0x2b8cbccc
.LCPI8_2:
	.long	0x3f800000
	.text
	.p2align	4
	.type	k.fusion_10,@function
k.fusion_10:
	testq	%rdx, %rdx
	jle	.LBB8_8
	pushq	%r14
	pushq	%rbx
	vmovss	.LCPI8_0(%rip), %xmm1
	vmovss	.LCPI8_1(%rip), %xmm2
	vmovss	.LCPI8_2(%rip), %xmm3
	addq	$448, %rsi
	leaq	448(%rdi), %rax
	leaq	minilm_l6_3250360274a5c8dc_weights(%rip), %r8
	xorl	%ecx, %ecx
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB8_2:
	leaq	(%rcx,%rcx,2), %r9
	movq	%rax, %r10
	movq	%rsi, %r11
	xorl	%ebx, %ebx
	shlq	$16, %r9
	addq	%rdi, %r9
	.p2align	4
.LBB8_3:
	leaq	(%rbx,%rbx,2), %r14
	shlq	$9, %r14
	vmovups	128(%r9,%r14), %zmm23
	vmovups	192(%r9,%r14), %zmm21
	vmovups	384(%r9,%r14), %zmm24
	vmovups	448(%r9,%r14), %zmm22
	vmovups	(%r9,%r14), %zmm25
	vmovups	64(%r9,%r14), %zmm26
	vmovups	640(%r9,%r14), %zmm18
	vmovups	704(%r9,%r14), %zmm17
	vmovups	256(%r9,%r14), %zmm27
	vmovups	320(%r9,%r14), %zmm28
	vmovups	896(%r9,%r14), %zmm14
	vmovups	960(%r9,%r14), %zmm13
	vmovups	512(%r9,%r14), %zmm20
	vmovups	576(%r9,%r14), %zmm19
	vmovups	1152(%r9,%r14), %zmm10
	vmovups	1216(%r9,%r14), %zmm9
	vmovups	768(%r9,%r14), %zmm16
	vmovups	832(%r9,%r14), %zmm15
	vmovups	1024(%r9,%r14), %zmm12
	vmovups	1088(%r9,%r14), %zmm11
	vmovups	1280(%r9,%r14), %zmm8
	vmovups	1472(%r9,%r14), %zmm31
	vaddps	%zmm0, %zmm23, %zmm6
	vaddps	%zmm0, %zmm21, %zmm7
	vaddps	%zmm0, %zmm25, %zmm4
	vaddps	%zmm0, %zmm26, %zmm5
	vaddps	%zmm24, %zmm6, %zmm6
	vaddps	%zmm22, %zmm7, %zmm7
	vaddps	%zmm27, %zmm4, %zmm4
	vaddps	%zmm28, %zmm5, %zmm5
	vaddps	%zmm18, %zmm6, %zmm6
	vaddps	%zmm17, %zmm7, %zmm7
	vaddps	%zmm20, %zmm4, %zmm4
	vaddps	%zmm19, %zmm5, %zmm5
	vaddps	%zmm14, %zmm6, %zmm6
	vaddps	%zmm13, %zmm7, %zmm7
	vaddps	%zmm16, %zmm4, %zmm4
	vaddps	%zmm15, %zmm5, %zmm5
	vaddps	%zmm9, %zmm7, %zmm30
	vaddps	%zmm10, %zmm6, %zmm29
	vmovups	1408(%r9,%r14), %zmm6
	vmovups	1344(%r9,%r14), %zmm7
	vaddps	%zmm12, %zmm4, %zmm4
	vaddps	%zmm11, %zmm5, %zmm5
	movq	$-16, %r14
	vaddps	%zmm8, %zmm4, %zmm4
	vaddps	%zmm31, %zmm30, %zmm30
	vaddps	%zmm6, %zmm29, %zmm29
	vaddps	%zmm7, %zmm5, %zmm5
	vaddps	%zmm5, %zmm4, %zmm4
	vaddps	%zmm30, %zmm29, %zmm29
	vaddps	%zmm29, %zmm4, %zmm4
	vextractf64x4	$1, %zmm4, %ymm29
	vaddps	%ymm29, %ymm4, %ymm4
	vextractf32x4	$1, %ymm4, %xmm29
	vaddps	%xmm29, %xmm4, %xmm4
	vshufpd	$1, %xmm4, %xmm4, %xmm29
	vaddps	%xmm29, %xmm4, %xmm4
	vmovshdup	%xmm4, %xmm29
	vaddss	%xmm29, %xmm4, %xmm4
	vdivss	%xmm1, %xmm4, %xmm4
	vbroadcastss	%xmm4, %zmm4
	vsubps	%zmm4, %zmm25, %zmm25
	vsubps	%zmm4, %zmm27, %zmm27
	vsubps	%zmm4, %zmm26, %zmm26
	vsubps	%zmm4, %zmm23, %zmm23
	vsubps	%zmm4, %zmm21, %zmm21
	vsubps	%zmm4, %zmm24, %zmm24
	vsubps	%zmm4, %zmm22, %zmm22
	vsubps	%zmm4, %zmm28, %zmm28
	vsubps	%zmm4, %zmm20, %zmm20
	vsubps	%zmm4, %zmm19, %zmm19
	vsubps	%zmm4, %zmm18, %zmm18
	vsubps	%zmm4, %zmm17, %zmm17
	vsubps	%zmm4, %zmm16, %zmm16
	vsubps	%zmm4, %zmm15, %zmm15
	vsubps	%zmm4, %zmm14, %zmm14
	vsubps	%zmm4, %zmm13, %zmm13
	vsubps	%zmm4, %zmm12, %zmm12
	vsubps	%zmm4, %zmm11, %zmm11
	vsubps	%zmm4, %zmm10, %zmm10
	vsubps	%zmm4, %zmm9, %zmm9
	vsubps	%zmm4, %zmm8, %zmm8
	vsubps	%zmm4, %zmm7, %zmm7
	vsubps	%zmm4, %zmm6, %zmm6
	vsubps	%zmm4, %zmm31, %zmm5
	vmulps	%zmm25, %zmm25, %zmm25
	vmulps	%zmm27, %zmm27, %zmm27
	vmulps	%zmm26, %zmm26, %zmm26
	vmulps	%zmm23, %zmm23, %zmm23
	vmulps	%zmm24, %zmm24, %zmm24
	vmulps	%zmm21, %zmm21, %zmm21
	vmulps	%zmm22, %zmm22, %zmm22
	vmulps	%zmm20, %zmm20, %zmm20
	vmulps	%zmm19, %zmm19, %zmm19
	vmulps	%zmm18, %zmm18, %zmm18
	vmulps	%zmm17, %zmm17, %zmm17
	vmulps	%zmm16, %zmm16, %zmm16
	vmulps	%zmm15, %zmm15, %zmm15
	vmulps	%zmm14, %zmm14, %zmm14
	vmulps	%zmm13, %zmm13, %zmm13
	vmulps	%zmm12, %zmm12, %zmm12
	vmulps	%zmm11, %zmm11, %zmm11
	vmulps	%zmm10, %zmm10, %zmm10
	vmulps	%zmm9, %zmm9, %zmm9
	vmulps	%zmm8, %zmm8, %zmm8
	vmulps	%zmm7, %zmm7, %zmm7
	vmulps	%zmm6, %zmm6, %zmm6
	vmulps	%zmm5, %zmm5, %zmm5
	vaddps	%zmm27, %zmm25, %zmm25
	vmulps	%zmm28, %zmm28, %zmm27
	vaddps	%zmm24, %zmm23, %zmm23
	vaddps	%zmm22, %zmm21, %zmm21
	vaddps	%zmm27, %zmm26, %zmm26
	vaddps	%zmm20, %zmm25, %zmm20
	vaddps	%zmm18, %zmm23, %zmm18
	vaddps	%zmm17, %zmm21, %zmm17
	vaddps	%zmm19, %zmm26, %zmm19
	vaddps	%zmm16, %zmm20, %zmm16
	vaddps	%zmm14, %zmm18, %zmm14
	vaddps	%zmm13, %zmm17, %zmm13
	vaddps	%zmm15, %zmm19, %zmm15
	vaddps	%zmm12, %zmm16, %zmm12
	vaddps	%zmm10, %zmm14, %zmm10
	vaddps	%zmm9, %zmm13, %zmm9
	vaddps	%zmm11, %zmm15, %zmm11
	vaddps	%zmm8, %zmm12, %zmm8
	vaddps	%zmm6, %zmm10, %zmm6
	vaddps	%zmm5, %zmm9, %zmm5
	vaddps	%zmm7, %zmm11, %zmm7
	vaddps	%zmm5, %zmm6, %zmm5
	vaddps	%zmm7, %zmm8, %zmm7
	vaddps	%zmm5, %zmm7, %zmm5
	vextractf64x4	$1, %zmm5, %ymm6
	vaddps	%ymm6, %ymm5, %ymm5
	vextractf128	$1, %ymm5, %xmm6
	vaddps	%xmm6, %xmm5, %xmm5
	vshufpd	$1, %xmm5, %xmm5, %xmm6
	vaddps	%xmm6, %xmm5, %xmm5
	vmovshdup	%xmm5, %xmm6
	vaddss	%xmm6, %xmm5, %xmm5
	vdivss	%xmm1, %xmm5, %xmm5
	vaddss	%xmm2, %xmm5, %xmm5
	vsqrtss	%xmm5, %xmm5, %xmm5
	vdivss	%xmm5, %xmm3, %xmm5
	vbroadcastss	%xmm5, %zmm5
	.p2align	4
.LBB8_4:
	vmovups	-384(%r10,%r14,4), %zmm6
	vmovups	-320(%r10,%r14,4), %zmm7
	vmovups	-256(%r10,%r14,4), %zmm8
	vsubps	%zmm4, %zmm6, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	4809280(%r8,%r14,4), %zmm6, %zmm6
	vaddps	4810816(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -384(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	-192(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	4809344(%r8,%r14,4), %zmm6, %zmm6
	vaddps	4810880(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -320(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmovups	-128(%r10,%r14,4), %zmm8
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	4809408(%r8,%r14,4), %zmm6, %zmm6
	vaddps	4810944(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -256(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	-64(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	4809472(%r8,%r14,4), %zmm6, %zmm6
	vaddps	4811008(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -192(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmovups	(%r10,%r14,4), %zmm8
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	4809536(%r8,%r14,4), %zmm6, %zmm6
	vaddps	4811072(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -128(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	64(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	4809600(%r8,%r14,4), %zmm6, %zmm6
	vaddps	4811136(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -64(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	4809664(%r8,%r14,4), %zmm6, %zmm6
	vaddps	4811200(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, (%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	4809728(%r8,%r14,4), %zmm6, %zmm6
	vaddps	4811264(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, 64(%r11,%r14,4)
	subq	$-128, %r14
	cmpq	$368, %r14
	jb	.LBB8_4
	incq	%rbx
	addq	$1536, %r11
	addq	$1536, %r10
	cmpq	$128, %rbx
	jne	.LBB8_3
	incq	%rcx
	addq	$196608, %rsi
	addq	$196608, %rax
	cmpq	%rdx, %rcx
	jne	.LBB8_2
	popq	%rbx
	popq	%r14
.LBB8_8:
	vzeroupper
	retq
.Lfunc_end8:
	.size	k.fusion_10, .Lfunc_end8-k.fusion_10

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI9_0:
	.long	0x3fb504f3
.LCPI9_1:
	.long	0x7fffffff
.LCPI9_2:
	.long	0x407ad42c
.LCPI9_3:
	.long	0x3f900000
.LCPI9_4:
	.long	0xb93c3811
.LCPI9_5:
	.long	0x3b53f57b
.LCPI9_6:
	.long	0x38942204
.LCPI9_7:
	.long	0xbcb5f94b
.LCPI9_8:
	.long	0xba4b936a
.LCPI9_9:
	.long	0x3d876b30
.LCPI9_10:
	.long	0x3ba91765
.LCPI9_11:
	.long	0xbd4ec46a
.LCPI9_12:
	.long	0xbcdbddee
.LCPI9_13:
	.long	0xbd81e4f9
.LCPI9_14:
	.long	0x3de714c2
.LCPI9_15:
	.long	0xbe9e193d
.LCPI9_16:
	.long	0xbec09397
.LCPI9_17:
	.long	0x3f80b42e
.LCPI9_18:
	.long	0x3e0375d4
.LCPI9_19:
	.long	0x3f800000
.LCPI9_20:
	.long	2147483648
.LCPI9_21:
	.long	0x3f000000
	.text
	.p2align	4
	.type	k.fusion_11,@function
k.fusion_11:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$24, %rsp
	shlq	$7, %rdx
	movq	%rdi, -128(%rsp)
	testq	%rdx, %rdx
	jle	.LBB9_12
	vbroadcastss	.LCPI9_16(%rip), %zmm20
	vbroadcastss	.LCPI9_17(%rip), %zmm21
	vbroadcastss	.LCPI9_18(%rip), %zmm22
	vbroadcastss	.LCPI9_19(%rip), %zmm13
	vbroadcastss	.LCPI9_10(%rip), %zmm14
	vbroadcastss	.LCPI9_11(%rip), %zmm15
	vbroadcastss	.LCPI9_12(%rip), %zmm16
	vbroadcastss	.LCPI9_13(%rip), %zmm17
	vbroadcastss	.LCPI9_14(%rip), %zmm19
	vbroadcastss	.LCPI9_1(%rip), %zmm23
	vpbroadcastd	.LCPI9_20(%rip), %zmm18
	addq	$10756, -128(%rsp)
	xorl	%edi, %edi
	jmp	.LBB9_3
	.p2align	4
.LBB9_2:
	addq	$98304, -128(%rsp)
	movq	-120(%rsp), %rdi
	cmpq	%rdx, %rdi
	jge	.LBB9_12
.LBB9_3:
	leaq	64(%rdi), %rax
	movq	%rdx, %r11
	leaq	minilm_l6_3250360274a5c8dc_weights+4818624(%rip), %r8
	cmpq	%rdx, %rax
	movq	%rax, -120(%rsp)
	cmovlq	%rax, %r11
	xorl	%r14d, %r14d
	jmp	.LBB9_4
	.p2align	4
.LBB9_11:
	incq	%r14
	addq	$49152, %r8
	cmpq	$48, %r14
	je	.LBB9_2
.LBB9_4:
	cmpq	%rdi, %rdx
	jle	.LBB9_11
	movq	%r14, %r15
	shlq	$7, %r15
	leaq	minilm_l6_3250360274a5c8dc_weights(%rip), %rax
	movq	-128(%rsp), %r13
	movq	%rdi, %r9
	vmovaps	4812288(%r15,%rax), %zmm0
	vmovaps	4812352(%r15,%rax), %zmm1
	leaq	64(%r15), %r12
	vmovups	%zmm0, -48(%rsp)
	vmovups	%zmm1, -112(%rsp)
	.p2align	4
.LBB9_6:
	movq	$-1536, %rax
	vxorps	%xmm24, %xmm24, %xmm24
	movq	%r8, %rbx
	vxorps	%xmm25, %xmm25, %xmm25
	vxorps	%xmm26, %xmm26, %xmm26
	vxorps	%xmm27, %xmm27, %xmm27
	vxorps	%xmm28, %xmm28, %xmm28
	vxorps	%xmm29, %xmm29, %xmm29
	vxorps	%xmm30, %xmm30, %xmm30
	vxorps	%xmm31, %xmm31, %xmm31
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	.p2align	4
.LBB9_7:
	vbroadcastss	-9220(%r13,%rax), %zmm9
	vmovaps	-192(%rbx), %zmm10
	vmovaps	-128(%rbx), %zmm11
	vbroadcastss	-6148(%r13,%rax), %zmm12
	vmovaps	-64(%rbx), %zmm8
	vfmadd231ps	%zmm10, %zmm9, %zmm7
	vfmadd231ps	%zmm9, %zmm11, %zmm6
	vbroadcastss	-7684(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm11, %zmm2
	vmovaps	(%rbx), %zmm12
	addq	$256, %rbx
	vfmadd231ps	%zmm10, %zmm9, %zmm5
	vfmadd231ps	%zmm9, %zmm11, %zmm4
	vbroadcastss	-4612(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm1
	vfmadd231ps	%zmm9, %zmm11, %zmm0
	vbroadcastss	-3076(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm31
	vfmadd231ps	%zmm9, %zmm11, %zmm30
	vbroadcastss	-1540(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm29
	vfmadd231ps	%zmm9, %zmm11, %zmm28
	vbroadcastss	-4(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm27
	vfmadd231ps	%zmm9, %zmm11, %zmm26
	vbroadcastss	1532(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm25
	vbroadcastss	-7680(%r13,%rax), %zmm10
	vfmadd231ps	%zmm11, %zmm9, %zmm24
	vbroadcastss	-6144(%r13,%rax), %zmm11
	vbroadcastss	-9216(%r13,%rax), %zmm9
	vfmadd231ps	%zmm8, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm12, %zmm4
	vbroadcastss	-4608(%r13,%rax), %zmm10
	vfmadd231ps	%zmm8, %zmm11, %zmm3
	vfmadd231ps	%zmm11, %zmm12, %zmm2
	vbroadcastss	-3072(%r13,%rax), %zmm11
	vfmadd231ps	%zmm8, %zmm9, %zmm7
	vfmadd231ps	%zmm9, %zmm12, %zmm6
	vfmadd231ps	%zmm8, %zmm10, %zmm1
	vfmadd231ps	%zmm10, %zmm12, %zmm0
	vbroadcastss	-1536(%r13,%rax), %zmm10
	vfmadd231ps	%zmm8, %zmm11, %zmm31
	vfmadd231ps	%zmm11, %zmm12, %zmm30
	vbroadcastss	(%r13,%rax), %zmm11
	vfmadd231ps	%zmm8, %zmm10, %zmm29
	vfmadd231ps	%zmm10, %zmm12, %zmm28
	vbroadcastss	1536(%r13,%rax), %zmm10
	vfmadd231ps	%zmm8, %zmm11, %zmm27
	vfmadd231ps	%zmm11, %zmm12, %zmm26
	addq	$8, %rax
	vfmadd231ps	%zmm8, %zmm10, %zmm25
	vfmadd231ps	%zmm12, %zmm10, %zmm24
	jne	.LBB9_7
	vbroadcastss	.LCPI9_21(%rip), %zmm12
	vmovups	%zmm7, (%rcx)
	vmovups	%zmm6, 64(%rcx)
	vmovups	%zmm5, 128(%rcx)
	vmovups	%zmm4, 192(%rcx)
	vmovups	%zmm3, 256(%rcx)
	vmovups	%zmm2, 320(%rcx)
	vmovups	%zmm1, 384(%rcx)
	vmovups	%zmm0, 448(%rcx)
	vmovups	%zmm31, 512(%rcx)
	vmovups	%zmm30, 576(%rcx)
	vmovups	%zmm29, 640(%rcx)
	vmovups	%zmm28, 704(%rcx)
	vmovups	%zmm27, 768(%rcx)
	vmovups	%zmm26, 832(%rcx)
	vmovups	%zmm25, 896(%rcx)
	vmovups	%zmm24, 960(%rcx)
	vmovups	-48(%rsp), %zmm24
	vmovups	-112(%rsp), %zmm25
	movq	%r9, %r10
	xorl	%ebx, %ebx
	.p2align	4
.LBB9_9:
	vaddps	(%rcx,%rbx), %zmm24, %zmm0
	vbroadcastss	.LCPI9_0(%rip), %zmm9
	vbroadcastss	.LCPI9_2(%rip), %zmm10
	vbroadcastss	.LCPI9_3(%rip), %zmm11
	vbroadcastss	.LCPI9_5(%rip), %zmm27
	vbroadcastss	.LCPI9_6(%rip), %zmm28
	vbroadcastss	.LCPI9_4(%rip), %zmm26
	vbroadcastss	.LCPI9_7(%rip), %zmm29
	vbroadcastss	.LCPI9_8(%rip), %zmm30
	vbroadcastss	.LCPI9_9(%rip), %zmm31
	movq	%r10, %rbp
	shrq	$7, %rbp
	movl	%r10d, %eax
	andl	$127, %eax
	incq	%r10
	leaq	(%rbp,%rbp,2), %rbp
	leaq	(%rax,%rax,2), %rax
	shlq	$18, %rbp
	shll	$11, %eax
	addq	%rsi, %rbp
	addq	%rbp, %rax
	vdivps	%zmm9, %zmm0, %zmm1
	vandps	%zmm23, %zmm1, %zmm2
	vminps	%zmm2, %zmm10, %zmm2
	vcmpltps	%zmm2, %zmm11, %k1
	vmulps	%zmm2, %zmm2, %zmm3
	vblendmps	%zmm27, %zmm28, %zmm5 {%k1}
	vmovaps	%zmm26, %zmm4 {%k1} {z}
	vblendmps	%zmm29, %zmm30, %zmm6 {%k1}
	vblendmps	%zmm15, %zmm16, %zmm7 {%k1}
	vblendmps	%zmm17, %zmm19, %zmm8 {%k1}
	vmovaps	%zmm2, %zmm3 {%k1}
	vfmadd231ps	%zmm4, %zmm3, %zmm5
	vaddps	64(%rcx,%rbx), %zmm25, %zmm4
	subq	$-128, %rbx
	vfmadd231ps	%zmm5, %zmm3, %zmm6
	vblendmps	%zmm31, %zmm14, %zmm5 {%k1}
	vfmadd231ps	%zmm6, %zmm3, %zmm5
	vdivps	%zmm9, %zmm4, %zmm6
	vfmadd231ps	%zmm5, %zmm3, %zmm7
	vfmadd231ps	%zmm7, %zmm3, %zmm8
	vandps	%zmm23, %zmm6, %zmm9
	vminps	%zmm9, %zmm10, %zmm9
	vcmpltps	%zmm9, %zmm11, %k2
	vmulps	%zmm9, %zmm9, %zmm10
	vblendmps	%zmm27, %zmm28, %zmm11 {%k2}
	vmovaps	%zmm26, %zmm5 {%k2} {z}
	vbroadcastss	.LCPI9_15(%rip), %zmm27
	vblendmps	%zmm29, %zmm30, %zmm7 {%k2}
	vmovaps	%zmm9, %zmm10 {%k2}
	vfmadd231ps	%zmm5, %zmm10, %zmm11
	vfmadd231ps	%zmm11, %zmm10, %zmm7
	vblendmps	%zmm31, %zmm14, %zmm11 {%k2}
	vfmadd231ps	%zmm7, %zmm10, %zmm11
	vblendmps	%zmm27, %zmm20, %zmm5 {%k1}
	vblendmps	%zmm21, %zmm22, %zmm7 {%k1}
	vfmadd231ps	%zmm8, %zmm3, %zmm5
	vblendmps	%zmm15, %zmm16, %zmm8 {%k2}
	vfmadd231ps	%zmm11, %zmm10, %zmm8
	vblendmps	%zmm17, %zmm19, %zmm11 {%k2}
	vfmadd231ps	%zmm5, %zmm3, %zmm7
	vblendmps	%zmm21, %zmm22, %zmm3 {%k2}
	vfmadd231ps	%zmm8, %zmm10, %zmm11
	vblendmps	%zmm27, %zmm20, %zmm8 {%k2}
	vmulps	%zmm7, %zmm7, %zmm5
	vfmadd132ps	%zmm2, %zmm2, %zmm7
	vfmadd231ps	%zmm11, %zmm10, %zmm8
	vfnmadd213ps	%zmm13, %zmm5, %zmm5
	vfmadd231ps	%zmm8, %zmm10, %zmm3
	vmovaps	%zmm5, %zmm7 {%k1}
	vpternlogd	$248, %zmm18, %zmm1, %zmm7
	vaddps	%zmm13, %zmm7, %zmm1
	vmulps	%zmm3, %zmm3, %zmm2
	vfmadd132ps	%zmm9, %zmm9, %zmm3
	vmulps	%zmm1, %zmm0, %zmm0
	vfnmadd213ps	%zmm13, %zmm2, %zmm2
	vmulps	%zmm12, %zmm0, %zmm0
	vmovups	%zmm0, (%r15,%rax)
	vmovaps	%zmm2, %zmm3 {%k2}
	vpternlogd	$248, %zmm18, %zmm6, %zmm3
	vaddps	%zmm13, %zmm3, %zmm1
	vmulps	%zmm1, %zmm4, %zmm0
	vmulps	%zmm12, %zmm0, %zmm0
	vmovups	%zmm0, (%r12,%rax)
	cmpq	$1024, %rbx
	jne	.LBB9_9
	addq	$8, %r9
	addq	$12288, %r13
	cmpq	%r11, %r9
	jl	.LBB9_6
	jmp	.LBB9_11
.LBB9_12:
	addq	$24, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end9:
	.size	k.fusion_11, .Lfunc_end9-k.fusion_11

	.p2align	4
	.type	k.fusion_12,@function
k.fusion_12:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	pushq	%rax
	shlq	$7, %rcx
	movq	%r9, -112(%rsp)
	movq	%r8, -72(%rsp)
	movq	%rdi, -128(%rsp)
	testq	%rcx, %rcx
	jle	.LBB10_10
	addq	$43012, -128(%rsp)
	addq	$192, -112(%rsp)
	movq	%rdx, %r14
	xorl	%eax, %eax
	movq	%rcx, -64(%rsp)
	jmp	.LBB10_3
	.p2align	4
.LBB10_2:
	addq	$393216, -128(%rsp)
	movq	-80(%rsp), %rax
	cmpq	%rcx, %rax
	jge	.LBB10_10
.LBB10_3:
	movq	%rax, -104(%rsp)
	addq	$64, %rax
	movq	%rcx, %rdx
	movq	$0, -120(%rsp)
	cmpq	%rcx, %rax
	movq	%rax, -80(%rsp)
	cmovlq	%rax, %rdx
	movq	%rdx, -56(%rsp)
	movq	-112(%rsp), %rdx
	movq	%rdx, -96(%rsp)
	jmp	.LBB10_4
	.p2align	4
.LBB10_9:
	movq	-120(%rsp), %rcx
	addq	$196608, -96(%rsp)
	incq	%rcx
	movq	%rcx, -120(%rsp)
	cmpq	$12, %rcx
	movq	-64(%rsp), %rcx
	je	.LBB10_2
.LBB10_4:
	cmpq	-104(%rsp), %rcx
	jle	.LBB10_9
	movq	-120(%rsp), %rdx
	movq	-72(%rsp), %rcx
	movq	-128(%rsp), %r13
	movq	%rdx, %rax
	shlq	$5, %rax
	movq	%rax, -40(%rsp)
	movq	%rdx, %rax
	shlq	$7, %rax
	vmovups	(%rcx,%rax), %zmm0
	leaq	1(%rdx,%rdx), %rax
	movq	%rax, %rdx
	shlq	$6, %rax
	shlq	$4, %rdx
	vmovups	(%rcx,%rax), %zmm1
	movq	-104(%rsp), %rcx
	movq	%rdx, -48(%rsp)
	.p2align	4
.LBB10_6:
	movq	-96(%rsp), %rbx
	movq	$-6144, %rax
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	.p2align	4
.LBB10_7:
	vbroadcastss	-30724(%r13,%rax), %zmm23
	vbroadcastss	-18436(%r13,%rax), %zmm24
	vmovups	-192(%rbx), %zmm20
	vmovups	-128(%rbx), %zmm21
	vbroadcastss	-36868(%r13,%rax), %zmm19
	vbroadcastss	-24580(%r13,%rax), %zmm22
	vmovups	-64(%rbx), %zmm18
	vfmadd231ps	%zmm20, %zmm23, %zmm15
	vfmadd231ps	%zmm23, %zmm21, %zmm14
	vbroadcastss	-12292(%r13,%rax), %zmm23
	vfmadd231ps	%zmm20, %zmm24, %zmm11
	vfmadd231ps	%zmm24, %zmm21, %zmm10
	vbroadcastss	-6148(%r13,%rax), %zmm24
	vfmadd231ps	%zmm20, %zmm19, %zmm17
	vfmadd231ps	%zmm20, %zmm22, %zmm13
	vfmadd231ps	%zmm22, %zmm21, %zmm12
	vmovups	(%rbx), %zmm22
	vfmadd231ps	%zmm19, %zmm21, %zmm16
	addq	$256, %rbx
	vfmadd231ps	%zmm20, %zmm23, %zmm9
	vfmadd231ps	%zmm23, %zmm21, %zmm8
	vbroadcastss	-4(%r13,%rax), %zmm23
	vfmadd231ps	%zmm20, %zmm24, %zmm7
	vfmadd231ps	%zmm24, %zmm21, %zmm6
	vbroadcastss	6140(%r13,%rax), %zmm24
	vfmadd231ps	%zmm20, %zmm23, %zmm5
	vfmadd231ps	%zmm20, %zmm24, %zmm3
	vbroadcastss	-30720(%r13,%rax), %zmm20
	vfmadd231ps	%zmm23, %zmm21, %zmm4
	vfmadd231ps	%zmm21, %zmm24, %zmm2
	vbroadcastss	-24576(%r13,%rax), %zmm21
	vbroadcastss	-36864(%r13,%rax), %zmm23
	vfmadd231ps	%zmm18, %zmm20, %zmm15
	vfmadd231ps	%zmm20, %zmm22, %zmm14
	vbroadcastss	-18432(%r13,%rax), %zmm20
	vfmadd231ps	%zmm18, %zmm21, %zmm13
	vfmadd231ps	%zmm21, %zmm22, %zmm12
	vbroadcastss	-12288(%r13,%rax), %zmm21
	vfmadd231ps	%zmm18, %zmm23, %zmm17
	vfmadd231ps	%zmm23, %zmm22, %zmm16
	vfmadd231ps	%zmm18, %zmm20, %zmm11
	vfmadd231ps	%zmm20, %zmm22, %zmm10
	vbroadcastss	-6144(%r13,%rax), %zmm20
	vfmadd231ps	%zmm18, %zmm21, %zmm9
	vfmadd231ps	%zmm21, %zmm22, %zmm8
	vbroadcastss	(%r13,%rax), %zmm21
	vfmadd231ps	%zmm18, %zmm20, %zmm7
	vfmadd231ps	%zmm20, %zmm22, %zmm6
	vbroadcastss	6144(%r13,%rax), %zmm20
	vfmadd231ps	%zmm18, %zmm21, %zmm5
	vfmadd231ps	%zmm21, %zmm22, %zmm4
	addq	$8, %rax
	vfmadd231ps	%zmm18, %zmm20, %zmm3
	vfmadd231ps	%zmm22, %zmm20, %zmm2
	jne	.LBB10_7
	movq	%rcx, -88(%rsp)
	movl	%ecx, %eax
	andl	$120, %eax
	movq	-40(%rsp), %r10
	movq	-48(%rsp), %r8
	vaddps	%zmm0, %zmm17, %zmm17
	vaddps	%zmm1, %zmm16, %zmm16
	vaddps	%zmm0, %zmm15, %zmm15
	vaddps	%zmm1, %zmm14, %zmm14
	vaddps	%zmm0, %zmm13, %zmm13
	vaddps	%zmm1, %zmm12, %zmm12
	vaddps	%zmm0, %zmm11, %zmm11
	vaddps	%zmm1, %zmm10, %zmm10
	vaddps	%zmm0, %zmm9, %zmm9
	vaddps	%zmm1, %zmm8, %zmm8
	vaddps	%zmm0, %zmm7, %zmm7
	vaddps	%zmm1, %zmm6, %zmm6
	vaddps	%zmm0, %zmm5, %zmm5
	vaddps	%zmm1, %zmm4, %zmm4
	vaddps	%zmm0, %zmm3, %zmm3
	vaddps	%zmm1, %zmm2, %zmm2
	addq	$49152, %r13
	movq	-88(%rsp), %rcx
	leaq	(%rax,%rax,2), %rax
	shll	$7, %eax
	shrq	$7, %rcx
	leaq	(%rcx,%rcx,2), %rcx
	shlq	$14, %rcx
	addq	%rcx, %rax
	movq	%rax, %rdx
	orq	%r10, %rdx
	leaq	384(%r10,%rax), %rcx
	leaq	1152(%r8,%rax), %rbx
	leaq	1536(%r10,%rax), %r11
	leaq	1536(%r8,%rax), %r9
	leaq	1920(%r10,%rax), %r15
	leaq	1920(%r8,%rax), %r12
	leaq	2304(%r10,%rax), %rbp
	leaq	2304(%r8,%rax), %rdi
	vaddps	(%rsi,%rdx,4), %zmm17, %zmm17
	movq	%rcx, (%rsp)
	leaq	384(%r8,%rax), %rcx
	vaddps	(%rsi,%rbx,4), %zmm10, %zmm10
	vaddps	(%rsi,%r11,4), %zmm9, %zmm9
	vaddps	(%rsi,%r9,4), %zmm8, %zmm8
	vaddps	(%rsi,%r15,4), %zmm7, %zmm7
	vaddps	(%rsi,%r12,4), %zmm6, %zmm6
	vaddps	(%rsi,%rbp,4), %zmm5, %zmm5
	vaddps	(%rsi,%rdi,4), %zmm4, %zmm4
	movq	%rcx, -8(%rsp)
	leaq	768(%r10,%rax), %rcx
	movq	%rcx, -16(%rsp)
	leaq	768(%r8,%rax), %rcx
	movq	%rcx, -24(%rsp)
	leaq	1152(%r10,%rax), %rcx
	movq	%rcx, -32(%rsp)
	movq	%rax, %rcx
	orq	%r8, %rcx
	vmovups	%zmm17, (%r14,%rdx,4)
	leaq	2688(%r10,%rax), %rdx
	leaq	2688(%r8,%rax), %rax
	movq	(%rsp), %r8
	vaddps	(%rsi,%rcx,4), %zmm16, %zmm16
	vaddps	(%rsi,%rdx,4), %zmm3, %zmm3
	vaddps	(%rsi,%rax,4), %zmm2, %zmm2
	vaddps	(%rsi,%r8,4), %zmm15, %zmm15
	vmovups	%zmm16, (%r14,%rcx,4)
	movq	-88(%rsp), %rcx
	vmovups	%zmm15, (%r14,%r8,4)
	movq	-8(%rsp), %r8
	addq	$8, %rcx
	vaddps	(%rsi,%r8,4), %zmm14, %zmm14
	vmovups	%zmm14, (%r14,%r8,4)
	movq	-16(%rsp), %r8
	vaddps	(%rsi,%r8,4), %zmm13, %zmm13
	vmovups	%zmm13, (%r14,%r8,4)
	movq	-24(%rsp), %r8
	vaddps	(%rsi,%r8,4), %zmm12, %zmm12
	vmovups	%zmm12, (%r14,%r8,4)
	movq	-32(%rsp), %r8
	vaddps	(%rsi,%r8,4), %zmm11, %zmm11
	vmovups	%zmm11, (%r14,%r8,4)
	vmovups	%zmm10, (%r14,%rbx,4)
	vmovups	%zmm9, (%r14,%r11,4)
	vmovups	%zmm8, (%r14,%r9,4)
	vmovups	%zmm7, (%r14,%r15,4)
	vmovups	%zmm6, (%r14,%r12,4)
	vmovups	%zmm5, (%r14,%rbp,4)
	vmovups	%zmm4, (%r14,%rdi,4)
	vmovups	%zmm3, (%r14,%rdx,4)
	vmovups	%zmm2, (%r14,%rax,4)
	cmpq	-56(%rsp), %rcx
	jl	.LBB10_6
	jmp	.LBB10_9
.LBB10_10:
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end10:
	.size	k.fusion_12, .Lfunc_end10-k.fusion_12

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI11_0:
	.long	0x43c00000
.LCPI11_1:
	.long	0x2b8cbccc
.LCPI11_2:
	.long	0x3f800000
	.text
	.p2align	4
	.type	k.fusion_13,@function
k.fusion_13:
	testq	%rdx, %rdx
	jle	.LBB11_8
	pushq	%r14
	pushq	%rbx
	vmovss	.LCPI11_0(%rip), %xmm1
	vmovss	.LCPI11_1(%rip), %xmm2
	vmovss	.LCPI11_2(%rip), %xmm3
	addq	$448, %rsi
	leaq	448(%rdi), %rax
	leaq	minilm_l6_3250360274a5c8dc_weights(%rip), %r8
	xorl	%ecx, %ecx
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB11_2:
	leaq	(%rcx,%rcx,2), %r9
	movq	%rax, %r10
	movq	%rsi, %r11
	xorl	%ebx, %ebx
	shlq	$16, %r9
	addq	%rdi, %r9
	.p2align	4
.LBB11_3:
	leaq	(%rbx,%rbx,2), %r14
	shlq	$9, %r14
	vmovups	128(%r9,%r14), %zmm23
	vmovups	192(%r9,%r14), %zmm21
	vmovups	384(%r9,%r14), %zmm24
	vmovups	448(%r9,%r14), %zmm22
	vmovups	(%r9,%r14), %zmm25
	vmovups	64(%r9,%r14), %zmm26
	vmovups	640(%r9,%r14), %zmm18
	vmovups	704(%r9,%r14), %zmm17
	vmovups	256(%r9,%r14), %zmm27
	vmovups	320(%r9,%r14), %zmm28
	vmovups	896(%r9,%r14), %zmm14
	vmovups	960(%r9,%r14), %zmm13
	vmovups	512(%r9,%r14), %zmm20
	vmovups	576(%r9,%r14), %zmm19
	vmovups	1152(%r9,%r14), %zmm10
	vmovups	1216(%r9,%r14), %zmm9
	vmovups	768(%r9,%r14), %zmm16
	vmovups	832(%r9,%r14), %zmm15
	vmovups	1024(%r9,%r14), %zmm12
	vmovups	1088(%r9,%r14), %zmm11
	vmovups	1280(%r9,%r14), %zmm8
	vmovups	1472(%r9,%r14), %zmm31
	vaddps	%zmm0, %zmm23, %zmm6
	vaddps	%zmm0, %zmm21, %zmm7
	vaddps	%zmm0, %zmm25, %zmm4
	vaddps	%zmm0, %zmm26, %zmm5
	vaddps	%zmm24, %zmm6, %zmm6
	vaddps	%zmm22, %zmm7, %zmm7
	vaddps	%zmm27, %zmm4, %zmm4
	vaddps	%zmm28, %zmm5, %zmm5
	vaddps	%zmm18, %zmm6, %zmm6
	vaddps	%zmm17, %zmm7, %zmm7
	vaddps	%zmm20, %zmm4, %zmm4
	vaddps	%zmm19, %zmm5, %zmm5
	vaddps	%zmm14, %zmm6, %zmm6
	vaddps	%zmm13, %zmm7, %zmm7
	vaddps	%zmm16, %zmm4, %zmm4
	vaddps	%zmm15, %zmm5, %zmm5
	vaddps	%zmm9, %zmm7, %zmm30
	vaddps	%zmm10, %zmm6, %zmm29
	vmovups	1408(%r9,%r14), %zmm6
	vmovups	1344(%r9,%r14), %zmm7
	vaddps	%zmm12, %zmm4, %zmm4
	vaddps	%zmm11, %zmm5, %zmm5
	movq	$-16, %r14
	vaddps	%zmm8, %zmm4, %zmm4
	vaddps	%zmm31, %zmm30, %zmm30
	vaddps	%zmm6, %zmm29, %zmm29
	vaddps	%zmm7, %zmm5, %zmm5
	vaddps	%zmm5, %zmm4, %zmm4
	vaddps	%zmm30, %zmm29, %zmm29
	vaddps	%zmm29, %zmm4, %zmm4
	vextractf64x4	$1, %zmm4, %ymm29
	vaddps	%ymm29, %ymm4, %ymm4
	vextractf32x4	$1, %ymm4, %xmm29
	vaddps	%xmm29, %xmm4, %xmm4
	vshufpd	$1, %xmm4, %xmm4, %xmm29
	vaddps	%xmm29, %xmm4, %xmm4
	vmovshdup	%xmm4, %xmm29
	vaddss	%xmm29, %xmm4, %xmm4
	vdivss	%xmm1, %xmm4, %xmm4
	vbroadcastss	%xmm4, %zmm4
	vsubps	%zmm4, %zmm25, %zmm25
	vsubps	%zmm4, %zmm27, %zmm27
	vsubps	%zmm4, %zmm26, %zmm26
	vsubps	%zmm4, %zmm23, %zmm23
	vsubps	%zmm4, %zmm21, %zmm21
	vsubps	%zmm4, %zmm24, %zmm24
	vsubps	%zmm4, %zmm22, %zmm22
	vsubps	%zmm4, %zmm28, %zmm28
	vsubps	%zmm4, %zmm20, %zmm20
	vsubps	%zmm4, %zmm19, %zmm19
	vsubps	%zmm4, %zmm18, %zmm18
	vsubps	%zmm4, %zmm17, %zmm17
	vsubps	%zmm4, %zmm16, %zmm16
	vsubps	%zmm4, %zmm15, %zmm15
	vsubps	%zmm4, %zmm14, %zmm14
	vsubps	%zmm4, %zmm13, %zmm13
	vsubps	%zmm4, %zmm12, %zmm12
	vsubps	%zmm4, %zmm11, %zmm11
	vsubps	%zmm4, %zmm10, %zmm10
	vsubps	%zmm4, %zmm9, %zmm9
	vsubps	%zmm4, %zmm8, %zmm8
	vsubps	%zmm4, %zmm7, %zmm7
	vsubps	%zmm4, %zmm6, %zmm6
	vsubps	%zmm4, %zmm31, %zmm5
	vmulps	%zmm25, %zmm25, %zmm25
	vmulps	%zmm27, %zmm27, %zmm27
	vmulps	%zmm26, %zmm26, %zmm26
	vmulps	%zmm23, %zmm23, %zmm23
	vmulps	%zmm24, %zmm24, %zmm24
	vmulps	%zmm21, %zmm21, %zmm21
	vmulps	%zmm22, %zmm22, %zmm22
	vmulps	%zmm20, %zmm20, %zmm20
	vmulps	%zmm19, %zmm19, %zmm19
	vmulps	%zmm18, %zmm18, %zmm18
	vmulps	%zmm17, %zmm17, %zmm17
	vmulps	%zmm16, %zmm16, %zmm16
	vmulps	%zmm15, %zmm15, %zmm15
	vmulps	%zmm14, %zmm14, %zmm14
	vmulps	%zmm13, %zmm13, %zmm13
	vmulps	%zmm12, %zmm12, %zmm12
	vmulps	%zmm11, %zmm11, %zmm11
	vmulps	%zmm10, %zmm10, %zmm10
	vmulps	%zmm9, %zmm9, %zmm9
	vmulps	%zmm8, %zmm8, %zmm8
	vmulps	%zmm7, %zmm7, %zmm7
	vmulps	%zmm6, %zmm6, %zmm6
	vmulps	%zmm5, %zmm5, %zmm5
	vaddps	%zmm27, %zmm25, %zmm25
	vmulps	%zmm28, %zmm28, %zmm27
	vaddps	%zmm24, %zmm23, %zmm23
	vaddps	%zmm22, %zmm21, %zmm21
	vaddps	%zmm27, %zmm26, %zmm26
	vaddps	%zmm20, %zmm25, %zmm20
	vaddps	%zmm18, %zmm23, %zmm18
	vaddps	%zmm17, %zmm21, %zmm17
	vaddps	%zmm19, %zmm26, %zmm19
	vaddps	%zmm16, %zmm20, %zmm16
	vaddps	%zmm14, %zmm18, %zmm14
	vaddps	%zmm13, %zmm17, %zmm13
	vaddps	%zmm15, %zmm19, %zmm15
	vaddps	%zmm12, %zmm16, %zmm12
	vaddps	%zmm10, %zmm14, %zmm10
	vaddps	%zmm9, %zmm13, %zmm9
	vaddps	%zmm11, %zmm15, %zmm11
	vaddps	%zmm8, %zmm12, %zmm8
	vaddps	%zmm6, %zmm10, %zmm6
	vaddps	%zmm5, %zmm9, %zmm5
	vaddps	%zmm7, %zmm11, %zmm7
	vaddps	%zmm5, %zmm6, %zmm5
	vaddps	%zmm7, %zmm8, %zmm7
	vaddps	%zmm5, %zmm7, %zmm5
	vextractf64x4	$1, %zmm5, %ymm6
	vaddps	%ymm6, %ymm5, %ymm5
	vextractf128	$1, %ymm5, %xmm6
	vaddps	%xmm6, %xmm5, %xmm5
	vshufpd	$1, %xmm5, %xmm5, %xmm6
	vaddps	%xmm6, %xmm5, %xmm5
	vmovshdup	%xmm5, %xmm6
	vaddss	%xmm6, %xmm5, %xmm5
	vdivss	%xmm1, %xmm5, %xmm5
	vaddss	%xmm2, %xmm5, %xmm5
	vsqrtss	%xmm5, %xmm5, %xmm5
	vdivss	%xmm5, %xmm3, %xmm5
	vbroadcastss	%xmm5, %zmm5
	.p2align	4
.LBB11_4:
	vmovups	-384(%r10,%r14,4), %zmm6
	vmovups	-320(%r10,%r14,4), %zmm7
	vmovups	-256(%r10,%r14,4), %zmm8
	vsubps	%zmm4, %zmm6, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	7177792(%r8,%r14,4), %zmm6, %zmm6
	vaddps	7179328(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -384(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	-192(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	7177856(%r8,%r14,4), %zmm6, %zmm6
	vaddps	7179392(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -320(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmovups	-128(%r10,%r14,4), %zmm8
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	7177920(%r8,%r14,4), %zmm6, %zmm6
	vaddps	7179456(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -256(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	-64(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	7177984(%r8,%r14,4), %zmm6, %zmm6
	vaddps	7179520(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -192(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmovups	(%r10,%r14,4), %zmm8
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	7178048(%r8,%r14,4), %zmm6, %zmm6
	vaddps	7179584(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -128(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	64(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	7178112(%r8,%r14,4), %zmm6, %zmm6
	vaddps	7179648(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -64(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	7178176(%r8,%r14,4), %zmm6, %zmm6
	vaddps	7179712(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, (%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	7178240(%r8,%r14,4), %zmm6, %zmm6
	vaddps	7179776(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, 64(%r11,%r14,4)
	subq	$-128, %r14
	cmpq	$368, %r14
	jb	.LBB11_4
	incq	%rbx
	addq	$1536, %r11
	addq	$1536, %r10
	cmpq	$128, %rbx
	jne	.LBB11_3
	incq	%rcx
	addq	$196608, %rsi
	addq	$196608, %rax
	cmpq	%rdx, %rcx
	jne	.LBB11_2
	popq	%rbx
	popq	%r14
.LBB11_8:
	vzeroupper
	retq
.Lfunc_end11:
	.size	k.fusion_13, .Lfunc_end11-k.fusion_13

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI12_0:
	.long	0xff800000
.LCPI12_1:
	.long	0x42b20000
.LCPI12_2:
	.long	0xc2d00000
.LCPI12_3:
	.long	0x3fb8aa3b
.LCPI12_4:
	.long	0xcb4000fe
.LCPI12_5:
	.long	0x3f317200
.LCPI12_6:
	.long	0x35bfbe8e
.LCPI12_7:
	.long	0x3c091344
.LCPI12_8:
	.long	0x3ab5be4b
.LCPI12_9:
	.long	0x3d2aab87
.LCPI12_10:
	.long	0x3e2aaa59
.LCPI12_11:
	.long	0x3effffff
.LCPI12_12:
	.long	0x3f800000
	.text
	.p2align	4
	.type	k.softmax_18,@function
k.softmax_18:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%rsi, -8(%rsp)
	testq	%rdx, %rdx
	jle	.LBB12_9
	vbroadcastss	.LCPI12_0(%rip), %zmm0
	vbroadcastss	.LCPI12_1(%rip), %zmm1
	vbroadcastss	.LCPI12_2(%rip), %zmm2
	vbroadcastss	.LCPI12_3(%rip), %zmm3
	vbroadcastss	.LCPI12_4(%rip), %zmm4
	vbroadcastss	.LCPI12_5(%rip), %zmm5
	vbroadcastss	.LCPI12_6(%rip), %zmm6
	vbroadcastss	.LCPI12_7(%rip), %zmm7
	vbroadcastss	.LCPI12_8(%rip), %zmm8
	vbroadcastss	.LCPI12_9(%rip), %zmm9
	vbroadcastss	.LCPI12_10(%rip), %zmm10
	vbroadcastss	.LCPI12_11(%rip), %zmm11
	vbroadcastss	.LCPI12_12(%rip), %zmm12
	vmovss	.LCPI12_12(%rip), %xmm13
	xorl	%esi, %esi
	.p2align	4
.LBB12_2:
	movq	%rsi, %rax
	shlq	$18, %rax
	xorl	%r10d, %r10d
	leaq	(%rax,%rax,2), %r8
	leaq	(%rdi,%r8), %r9
	addq	-8(%rsp), %r8
	.p2align	4
.LBB12_3:
	movq	%r10, %r11
	shlq	$16, %r11
	xorl	%r14d, %r14d
	leaq	(%r9,%r11), %rbx
	addq	%r8, %r11
	.p2align	4
.LBB12_4:
	movq	%r14, %r15
	shlq	$9, %r15
	movb	$1, %al
	xorl	%r13d, %r13d
	vmovups	(%rbx,%r15), %zmm14
	vmovups	256(%rbx,%r15), %zmm18
	vmovups	64(%rbx,%r15), %zmm15
	vmovups	128(%rbx,%r15), %zmm16
	vmovups	384(%rbx,%r15), %zmm19
	vmovups	192(%rbx,%r15), %zmm17
	leaq	(%rbx,%r15), %r12
	vmaxps	%zmm0, %zmm14, %zmm14
	vmaxps	%zmm0, %zmm15, %zmm15
	vmaxps	%zmm0, %zmm16, %zmm16
	vmaxps	%zmm0, %zmm17, %zmm17
	vmaxps	%zmm14, %zmm18, %zmm14
	vmovups	320(%rbx,%r15), %zmm18
	vmaxps	%zmm15, %zmm18, %zmm15
	vxorps	%xmm18, %xmm18, %xmm18
	vmaxps	%zmm14, %zmm15, %zmm14
	vmaxps	%zmm16, %zmm19, %zmm15
	vmovups	448(%rbx,%r15), %zmm19
	vmaxps	%zmm17, %zmm19, %zmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vmaxps	%zmm15, %zmm16, %zmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vmaxps	%zmm14, %zmm15, %zmm14
	vextractf64x4	$1, %zmm14, %ymm15
	vmaxps	%ymm14, %ymm15, %ymm14
	vextractf128	$1, %ymm14, %xmm15
	vmaxps	%xmm14, %xmm15, %xmm14
	vshufpd	$1, %xmm14, %xmm14, %xmm15
	vmaxps	%xmm14, %xmm15, %xmm14
	vmovshdup	%xmm14, %xmm15
	vmaxss	%xmm14, %xmm15, %xmm14
	vbroadcastss	%xmm14, %zmm15
	vxorps	%xmm14, %xmm14, %xmm14
	.p2align	4
.LBB12_5:
	vmovups	(%r12,%r13,4), %zmm19
	vmovaps	%zmm3, %zmm20
	vmovaps	%zmm8, %zmm23
	movl	%eax, %ebp
	xorl	%eax, %eax
	vsubps	%zmm15, %zmm19, %zmm19
	vminps	%zmm19, %zmm1, %zmm19
	vmaxps	%zmm19, %zmm2, %zmm19
	vfmsub213ps	%zmm4, %zmm19, %zmm20
	vaddps	%zmm4, %zmm20, %zmm21
	vfnmadd231ps	%zmm5, %zmm21, %zmm19
	vfnmadd231ps	%zmm21, %zmm6, %zmm19
	vpsrad	$1, %zmm20, %zmm21
	vpsubd	%zmm21, %zmm20, %zmm20
	vpslld	$23, %zmm21, %zmm22
	vpslld	$23, %zmm20, %zmm20
	vfmadd213ps	%zmm7, %zmm19, %zmm23
	vmulps	%zmm19, %zmm19, %zmm21
	vfmadd213ps	%zmm9, %zmm19, %zmm23
	vfmadd213ps	%zmm10, %zmm19, %zmm23
	vfmadd213ps	%zmm11, %zmm19, %zmm23
	vfmadd213ps	%zmm19, %zmm21, %zmm23
	vaddps	%zmm12, %zmm23, %zmm19
	vmovaps	%zmm8, %zmm23
	vmulps	%zmm22, %zmm19, %zmm19
	vmulps	%zmm20, %zmm19, %zmm19
	vmovups	64(%r12,%r13,4), %zmm20
	vmovups	%zmm19, (%rcx,%r13,4)
	vaddps	%zmm19, %zmm18, %zmm18
	vsubps	%zmm15, %zmm20, %zmm19
	vmovaps	%zmm3, %zmm20
	vminps	%zmm19, %zmm1, %zmm19
	vmaxps	%zmm19, %zmm2, %zmm19
	vfmsub213ps	%zmm4, %zmm19, %zmm20
	vaddps	%zmm4, %zmm20, %zmm21
	vfnmadd231ps	%zmm5, %zmm21, %zmm19
	vfnmadd231ps	%zmm21, %zmm6, %zmm19
	vpsrad	$1, %zmm20, %zmm21
	vpsubd	%zmm21, %zmm20, %zmm20
	vpslld	$23, %zmm21, %zmm22
	vpslld	$23, %zmm20, %zmm20
	vfmadd213ps	%zmm7, %zmm19, %zmm23
	vmulps	%zmm19, %zmm19, %zmm21
	vfmadd213ps	%zmm9, %zmm19, %zmm23
	vfmadd213ps	%zmm10, %zmm19, %zmm23
	vfmadd213ps	%zmm11, %zmm19, %zmm23
	vfmadd213ps	%zmm19, %zmm21, %zmm23
	vmovups	128(%r12,%r13,4), %zmm21
	vaddps	%zmm12, %zmm23, %zmm19
	vmovaps	%zmm8, %zmm23
	vmulps	%zmm22, %zmm19, %zmm19
	vmulps	%zmm20, %zmm19, %zmm19
	vmovaps	%zmm3, %zmm20
	vmovups	%zmm19, 64(%rcx,%r13,4)
	vaddps	%zmm19, %zmm17, %zmm17
	vsubps	%zmm15, %zmm21, %zmm19
	vminps	%zmm19, %zmm1, %zmm19
	vmaxps	%zmm19, %zmm2, %zmm19
	vfmsub213ps	%zmm4, %zmm19, %zmm20
	vaddps	%zmm4, %zmm20, %zmm21
	vfnmadd231ps	%zmm5, %zmm21, %zmm19
	vfnmadd231ps	%zmm21, %zmm6, %zmm19
	vpsrad	$1, %zmm20, %zmm21
	vpsubd	%zmm21, %zmm20, %zmm20
	vpslld	$23, %zmm21, %zmm22
	vpslld	$23, %zmm20, %zmm20
	vfmadd213ps	%zmm7, %zmm19, %zmm23
	vmulps	%zmm19, %zmm19, %zmm21
	vfmadd213ps	%zmm9, %zmm19, %zmm23
	vfmadd213ps	%zmm10, %zmm19, %zmm23
	vfmadd213ps	%zmm11, %zmm19, %zmm23
	vfmadd213ps	%zmm19, %zmm21, %zmm23
	vaddps	%zmm12, %zmm23, %zmm19
	vmovaps	%zmm8, %zmm23
	vmulps	%zmm22, %zmm19, %zmm19
	vmulps	%zmm20, %zmm19, %zmm19
	vmovups	192(%r12,%r13,4), %zmm20
	vmovups	%zmm19, 128(%rcx,%r13,4)
	vaddps	%zmm19, %zmm16, %zmm16
	vsubps	%zmm15, %zmm20, %zmm19
	vmovaps	%zmm3, %zmm20
	vminps	%zmm19, %zmm1, %zmm19
	vmaxps	%zmm19, %zmm2, %zmm19
	vfmsub213ps	%zmm4, %zmm19, %zmm20
	vaddps	%zmm4, %zmm20, %zmm21
	vfnmadd231ps	%zmm5, %zmm21, %zmm19
	vfnmadd231ps	%zmm21, %zmm6, %zmm19
	vpsrad	$1, %zmm20, %zmm21
	vpsubd	%zmm21, %zmm20, %zmm20
	vpslld	$23, %zmm21, %zmm22
	vpslld	$23, %zmm20, %zmm20
	vfmadd213ps	%zmm7, %zmm19, %zmm23
	vmulps	%zmm19, %zmm19, %zmm21
	vfmadd213ps	%zmm9, %zmm19, %zmm23
	vfmadd213ps	%zmm10, %zmm19, %zmm23
	vfmadd213ps	%zmm11, %zmm19, %zmm23
	vfmadd213ps	%zmm19, %zmm21, %zmm23
	vaddps	%zmm12, %zmm23, %zmm19
	vmulps	%zmm22, %zmm19, %zmm19
	vmulps	%zmm20, %zmm19, %zmm19
	vaddps	%zmm19, %zmm14, %zmm14
	vmovups	%zmm19, 192(%rcx,%r13,4)
	movl	$64, %r13d
	testb	$1, %bpl
	jne	.LBB12_5
	vaddps	%zmm17, %zmm18, %zmm15
	vaddps	%zmm14, %zmm16, %zmm14
	incq	%r14
	vaddps	%zmm14, %zmm15, %zmm14
	vextractf64x4	$1, %zmm14, %ymm15
	vaddps	%ymm15, %ymm14, %ymm14
	vextractf128	$1, %ymm14, %xmm15
	vaddps	%xmm15, %xmm14, %xmm14
	vshufpd	$1, %xmm14, %xmm14, %xmm15
	vaddps	%xmm15, %xmm14, %xmm14
	vmovshdup	%xmm14, %xmm15
	vaddss	%xmm15, %xmm14, %xmm14
	vdivss	%xmm14, %xmm13, %xmm14
	vbroadcastss	%xmm14, %zmm14
	vmulps	(%rcx), %zmm14, %zmm15
	vmulps	64(%rcx), %zmm14, %zmm17
	vmulps	128(%rcx), %zmm14, %zmm16
	vmovups	%zmm15, (%r11,%r15)
	vmovups	%zmm17, 64(%r11,%r15)
	vmovups	%zmm16, 128(%r11,%r15)
	vmulps	192(%rcx), %zmm14, %zmm17
	vmulps	256(%rcx), %zmm14, %zmm16
	vmovups	%zmm17, 192(%r11,%r15)
	vmovups	%zmm16, 256(%r11,%r15)
	vmulps	320(%rcx), %zmm14, %zmm17
	vmulps	384(%rcx), %zmm14, %zmm16
	vmulps	448(%rcx), %zmm14, %zmm14
	vmovups	%zmm17, 320(%r11,%r15)
	vmovups	%zmm16, 384(%r11,%r15)
	vmovups	%zmm14, 448(%r11,%r15)
	cmpq	$128, %r14
	jne	.LBB12_4
	incq	%r10
	cmpq	$12, %r10
	jne	.LBB12_3
	incq	%rsi
	cmpq	%rdx, %rsi
	jne	.LBB12_2
.LBB12_9:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end12:
	.size	k.softmax_18, .Lfunc_end12-k.softmax_18

	.p2align	4
	.type	k.fusion_19,@function
k.fusion_19:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%rdx, -48(%rsp)
	movq	%rcx, -40(%rsp)
	testq	%rcx, %rcx
	jle	.LBB13_13
	addq	$10816, %rdi
	leaq	64(%r8), %rbx
	addq	$3072, %rsi
	xorl	%eax, %eax
	.p2align	4
.LBB13_2:
	leaq	(%rax,%rax,2), %r10
	movq	%rax, -32(%rsp)
	movq	%rsi, -16(%rsp)
	movq	%rsi, %r11
	movq	%rdi, -24(%rsp)
	movq	%rdi, %rax
	xorl	%r14d, %r14d
	shlq	$16, %r10
	addq	-48(%rsp), %r10
	.p2align	4
.LBB13_3:
	xorl	%ecx, %ecx
	movq	%rax, -8(%rsp)
	.p2align	4
.LBB13_4:
	vmovups	-10816(%rax), %zmm0
	vmovups	-10752(%rax), %zmm1
	vmovups	-9280(%rax), %zmm2
	vmovups	%zmm0, (%r8,%rcx)
	vmovups	%zmm1, 64(%r8,%rcx)
	vmovups	-9216(%rax), %zmm1
	vmovups	%zmm2, 128(%r8,%rcx)
	vmovups	-7744(%rax), %zmm2
	vmovups	%zmm1, 192(%r8,%rcx)
	vmovups	-7680(%rax), %zmm1
	vmovups	%zmm2, 256(%r8,%rcx)
	vmovups	-6208(%rax), %zmm2
	vmovups	%zmm1, 320(%r8,%rcx)
	vmovups	-6144(%rax), %zmm1
	vmovups	%zmm2, 384(%r8,%rcx)
	vmovups	-4672(%rax), %zmm2
	vmovups	%zmm1, 448(%r8,%rcx)
	vmovups	-4608(%rax), %zmm1
	vmovups	%zmm2, 512(%r8,%rcx)
	vmovups	-3136(%rax), %zmm2
	vmovups	%zmm1, 576(%r8,%rcx)
	vmovups	-3072(%rax), %zmm1
	vmovups	%zmm2, 640(%r8,%rcx)
	vmovups	-1600(%rax), %zmm2
	vmovups	%zmm1, 704(%r8,%rcx)
	vmovups	-1536(%rax), %zmm1
	vmovups	%zmm2, 768(%r8,%rcx)
	vmovups	-64(%rax), %zmm2
	vmovups	%zmm1, 832(%r8,%rcx)
	vmovups	(%rax), %zmm1
	vmovups	%zmm2, 896(%r8,%rcx)
	addq	$12288, %rax
	vmovups	%zmm1, 960(%r8,%rcx)
	addq	$1024, %rcx
	cmpq	$16384, %rcx
	jne	.LBB13_4
	movq	%r14, %r12
	shlq	$7, %r12
	movq	%r14, %r15
	shlq	$5, %r15
	xorl	%edx, %edx
	addq	%r10, %r12
	.p2align	4
.LBB13_7:
	movq	%rdx, %r13
	addq	$52, %rdx
	movl	$128, %r9d
	movq	%r13, %rbp
	cmpq	$128, %rdx
	cmovbq	%rdx, %r9
	.p2align	4
.LBB13_8:
	cmpq	$115, %rbp
	movl	$115, %esi
	movq	$-512, %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rbx, %rax
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm21, %xmm21, %xmm21
	vxorps	%xmm22, %xmm22, %xmm22
	vxorps	%xmm23, %xmm23, %xmm23
	vxorps	%xmm24, %xmm24, %xmm24
	vxorps	%xmm25, %xmm25, %xmm25
	cmovbq	%rbp, %rsi
	movl	%esi, %ecx
	shll	$9, %ecx
	addq	%r11, %rcx
	.p2align	4
.LBB13_9:
	vbroadcastss	-2048(%rcx,%rdi), %zmm29
	vmovups	-64(%rax), %zmm27
	vmovups	(%rax), %zmm26
	vbroadcastss	-1024(%rcx,%rdi), %zmm30
	vbroadcastss	-2560(%rcx,%rdi), %zmm28
	vbroadcastss	(%rcx,%rdi), %zmm31
	subq	$-128, %rax
	vfmadd231ps	%zmm27, %zmm29, %zmm23
	vfmadd231ps	%zmm29, %zmm26, %zmm22
	vbroadcastss	-1536(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm30, %zmm19
	vfmadd231ps	%zmm30, %zmm26, %zmm18
	vbroadcastss	1024(%rcx,%rdi), %zmm30
	vfmadd231ps	%zmm27, %zmm28, %zmm25
	vfmadd231ps	%zmm28, %zmm26, %zmm24
	vfmadd231ps	%zmm27, %zmm31, %zmm15
	vfmadd231ps	%zmm31, %zmm26, %zmm14
	vfmadd231ps	%zmm27, %zmm29, %zmm21
	vfmadd231ps	%zmm29, %zmm26, %zmm20
	vbroadcastss	-512(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm30, %zmm11
	vfmadd231ps	%zmm30, %zmm26, %zmm10
	vbroadcastss	2048(%rcx,%rdi), %zmm30
	vfmadd231ps	%zmm27, %zmm29, %zmm17
	vfmadd231ps	%zmm29, %zmm26, %zmm16
	vbroadcastss	512(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm30, %zmm7
	vfmadd231ps	%zmm30, %zmm26, %zmm6
	vbroadcastss	3072(%rcx,%rdi), %zmm30
	vfmadd231ps	%zmm27, %zmm29, %zmm13
	vfmadd231ps	%zmm29, %zmm26, %zmm12
	vbroadcastss	1536(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm30, %zmm3
	vfmadd231ps	%zmm30, %zmm26, %zmm2
	vfmadd231ps	%zmm27, %zmm29, %zmm9
	vfmadd231ps	%zmm29, %zmm26, %zmm8
	vbroadcastss	2560(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm29, %zmm5
	vfmadd231ps	%zmm29, %zmm26, %zmm4
	vbroadcastss	3584(%rcx,%rdi), %zmm29
	addq	$4, %rdi
	vfmadd231ps	%zmm27, %zmm29, %zmm1
	vfmadd231ps	%zmm26, %zmm29, %zmm0
	jne	.LBB13_9
	shlq	$9, %rsi
	addq	$13, %rbp
	leaq	(%rsi,%rsi,2), %rax
	vmovups	%zmm25, (%r12,%rax)
	vmovups	%zmm24, 64(%r12,%rax)
	addq	%r10, %rax
	vmovups	%zmm23, 1536(%rax,%r15,4)
	vmovups	%zmm22, 1600(%rax,%r15,4)
	vmovups	%zmm21, 3072(%rax,%r15,4)
	vmovups	%zmm20, 3136(%rax,%r15,4)
	vmovups	%zmm19, 4608(%rax,%r15,4)
	vmovups	%zmm18, 4672(%rax,%r15,4)
	vmovups	%zmm17, 6144(%rax,%r15,4)
	vmovups	%zmm16, 6208(%rax,%r15,4)
	vmovups	%zmm15, 7680(%rax,%r15,4)
	vmovups	%zmm14, 7744(%rax,%r15,4)
	vmovups	%zmm13, 9216(%rax,%r15,4)
	vmovups	%zmm12, 9280(%rax,%r15,4)
	vmovups	%zmm11, 10752(%rax,%r15,4)
	vmovups	%zmm10, 10816(%rax,%r15,4)
	vmovups	%zmm9, 12288(%rax,%r15,4)
	vmovups	%zmm8, 12352(%rax,%r15,4)
	vmovups	%zmm7, 13824(%rax,%r15,4)
	vmovups	%zmm6, 13888(%rax,%r15,4)
	vmovups	%zmm5, 15360(%rax,%r15,4)
	vmovups	%zmm4, 15424(%rax,%r15,4)
	vmovups	%zmm3, 16896(%rax,%r15,4)
	vmovups	%zmm2, 16960(%rax,%r15,4)
	vmovups	%zmm1, 18432(%rax,%r15,4)
	vmovups	%zmm0, 18496(%rax,%r15,4)
	cmpq	%r9, %rbp
	jb	.LBB13_8
	cmpq	$75, %r13
	jbe	.LBB13_7
	movq	-8(%rsp), %rax
	incq	%r14
	addq	$65536, %r11
	subq	$-128, %rax
	cmpq	$12, %r14
	jne	.LBB13_3
	movq	-32(%rsp), %rax
	movq	-24(%rsp), %rdi
	movq	-16(%rsp), %rsi
	incq	%rax
	addq	$196608, %rdi
	addq	$786432, %rsi
	cmpq	-40(%rsp), %rax
	jne	.LBB13_2
.LBB13_13:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end13:
	.size	k.fusion_19, .Lfunc_end13-k.fusion_19

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI14_0:
	.long	0x43c00000
.LCPI14_1:
	.long	0x2b8cbccc
.LCPI14_2:
	.long	0x3f800000
	.text
	.p2align	4
	.type	k.fusion_21,@function
k.fusion_21:
	testq	%rdx, %rdx
	jle	.LBB14_8
	pushq	%r14
	pushq	%rbx
	vmovss	.LCPI14_0(%rip), %xmm1
	vmovss	.LCPI14_1(%rip), %xmm2
	vmovss	.LCPI14_2(%rip), %xmm3
	addq	$448, %rsi
	leaq	448(%rdi), %rax
	leaq	minilm_l6_3250360274a5c8dc_weights(%rip), %r8
	xorl	%ecx, %ecx
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB14_2:
	leaq	(%rcx,%rcx,2), %r9
	movq	%rax, %r10
	movq	%rsi, %r11
	xorl	%ebx, %ebx
	shlq	$16, %r9
	addq	%rdi, %r9
	.p2align	4
.LBB14_3:
	leaq	(%rbx,%rbx,2), %r14
	shlq	$9, %r14
	vmovups	128(%r9,%r14), %zmm23
	vmovups	192(%r9,%r14), %zmm21
	vmovups	384(%r9,%r14), %zmm24
	vmovups	448(%r9,%r14), %zmm22
	vmovups	(%r9,%r14), %zmm25
	vmovups	64(%r9,%r14), %zmm26
	vmovups	640(%r9,%r14), %zmm18
	vmovups	704(%r9,%r14), %zmm17
	vmovups	256(%r9,%r14), %zmm27
	vmovups	320(%r9,%r14), %zmm28
	vmovups	896(%r9,%r14), %zmm14
	vmovups	960(%r9,%r14), %zmm13
	vmovups	512(%r9,%r14), %zmm20
	vmovups	576(%r9,%r14), %zmm19
	vmovups	1152(%r9,%r14), %zmm10
	vmovups	1216(%r9,%r14), %zmm9
	vmovups	768(%r9,%r14), %zmm16
	vmovups	832(%r9,%r14), %zmm15
	vmovups	1024(%r9,%r14), %zmm12
	vmovups	1088(%r9,%r14), %zmm11
	vmovups	1280(%r9,%r14), %zmm8
	vmovups	1472(%r9,%r14), %zmm31
	vaddps	%zmm0, %zmm23, %zmm6
	vaddps	%zmm0, %zmm21, %zmm7
	vaddps	%zmm0, %zmm25, %zmm4
	vaddps	%zmm0, %zmm26, %zmm5
	vaddps	%zmm24, %zmm6, %zmm6
	vaddps	%zmm22, %zmm7, %zmm7
	vaddps	%zmm27, %zmm4, %zmm4
	vaddps	%zmm28, %zmm5, %zmm5
	vaddps	%zmm18, %zmm6, %zmm6
	vaddps	%zmm17, %zmm7, %zmm7
	vaddps	%zmm20, %zmm4, %zmm4
	vaddps	%zmm19, %zmm5, %zmm5
	vaddps	%zmm14, %zmm6, %zmm6
	vaddps	%zmm13, %zmm7, %zmm7
	vaddps	%zmm16, %zmm4, %zmm4
	vaddps	%zmm15, %zmm5, %zmm5
	vaddps	%zmm9, %zmm7, %zmm30
	vaddps	%zmm10, %zmm6, %zmm29
	vmovups	1408(%r9,%r14), %zmm6
	vmovups	1344(%r9,%r14), %zmm7
	vaddps	%zmm12, %zmm4, %zmm4
	vaddps	%zmm11, %zmm5, %zmm5
	movq	$-16, %r14
	vaddps	%zmm8, %zmm4, %zmm4
	vaddps	%zmm31, %zmm30, %zmm30
	vaddps	%zmm6, %zmm29, %zmm29
	vaddps	%zmm7, %zmm5, %zmm5
	vaddps	%zmm5, %zmm4, %zmm4
	vaddps	%zmm30, %zmm29, %zmm29
	vaddps	%zmm29, %zmm4, %zmm4
	vextractf64x4	$1, %zmm4, %ymm29
	vaddps	%ymm29, %ymm4, %ymm4
	vextractf32x4	$1, %ymm4, %xmm29
	vaddps	%xmm29, %xmm4, %xmm4
	vshufpd	$1, %xmm4, %xmm4, %xmm29
	vaddps	%xmm29, %xmm4, %xmm4
	vmovshdup	%xmm4, %xmm29
	vaddss	%xmm29, %xmm4, %xmm4
	vdivss	%xmm1, %xmm4, %xmm4
	vbroadcastss	%xmm4, %zmm4
	vsubps	%zmm4, %zmm25, %zmm25
	vsubps	%zmm4, %zmm27, %zmm27
	vsubps	%zmm4, %zmm26, %zmm26
	vsubps	%zmm4, %zmm23, %zmm23
	vsubps	%zmm4, %zmm21, %zmm21
	vsubps	%zmm4, %zmm24, %zmm24
	vsubps	%zmm4, %zmm22, %zmm22
	vsubps	%zmm4, %zmm28, %zmm28
	vsubps	%zmm4, %zmm20, %zmm20
	vsubps	%zmm4, %zmm19, %zmm19
	vsubps	%zmm4, %zmm18, %zmm18
	vsubps	%zmm4, %zmm17, %zmm17
	vsubps	%zmm4, %zmm16, %zmm16
	vsubps	%zmm4, %zmm15, %zmm15
	vsubps	%zmm4, %zmm14, %zmm14
	vsubps	%zmm4, %zmm13, %zmm13
	vsubps	%zmm4, %zmm12, %zmm12
	vsubps	%zmm4, %zmm11, %zmm11
	vsubps	%zmm4, %zmm10, %zmm10
	vsubps	%zmm4, %zmm9, %zmm9
	vsubps	%zmm4, %zmm8, %zmm8
	vsubps	%zmm4, %zmm7, %zmm7
	vsubps	%zmm4, %zmm6, %zmm6
	vsubps	%zmm4, %zmm31, %zmm5
	vmulps	%zmm25, %zmm25, %zmm25
	vmulps	%zmm27, %zmm27, %zmm27
	vmulps	%zmm26, %zmm26, %zmm26
	vmulps	%zmm23, %zmm23, %zmm23
	vmulps	%zmm24, %zmm24, %zmm24
	vmulps	%zmm21, %zmm21, %zmm21
	vmulps	%zmm22, %zmm22, %zmm22
	vmulps	%zmm20, %zmm20, %zmm20
	vmulps	%zmm19, %zmm19, %zmm19
	vmulps	%zmm18, %zmm18, %zmm18
	vmulps	%zmm17, %zmm17, %zmm17
	vmulps	%zmm16, %zmm16, %zmm16
	vmulps	%zmm15, %zmm15, %zmm15
	vmulps	%zmm14, %zmm14, %zmm14
	vmulps	%zmm13, %zmm13, %zmm13
	vmulps	%zmm12, %zmm12, %zmm12
	vmulps	%zmm11, %zmm11, %zmm11
	vmulps	%zmm10, %zmm10, %zmm10
	vmulps	%zmm9, %zmm9, %zmm9
	vmulps	%zmm8, %zmm8, %zmm8
	vmulps	%zmm7, %zmm7, %zmm7
	vmulps	%zmm6, %zmm6, %zmm6
	vmulps	%zmm5, %zmm5, %zmm5
	vaddps	%zmm27, %zmm25, %zmm25
	vmulps	%zmm28, %zmm28, %zmm27
	vaddps	%zmm24, %zmm23, %zmm23
	vaddps	%zmm22, %zmm21, %zmm21
	vaddps	%zmm27, %zmm26, %zmm26
	vaddps	%zmm20, %zmm25, %zmm20
	vaddps	%zmm18, %zmm23, %zmm18
	vaddps	%zmm17, %zmm21, %zmm17
	vaddps	%zmm19, %zmm26, %zmm19
	vaddps	%zmm16, %zmm20, %zmm16
	vaddps	%zmm14, %zmm18, %zmm14
	vaddps	%zmm13, %zmm17, %zmm13
	vaddps	%zmm15, %zmm19, %zmm15
	vaddps	%zmm12, %zmm16, %zmm12
	vaddps	%zmm10, %zmm14, %zmm10
	vaddps	%zmm9, %zmm13, %zmm9
	vaddps	%zmm11, %zmm15, %zmm11
	vaddps	%zmm8, %zmm12, %zmm8
	vaddps	%zmm6, %zmm10, %zmm6
	vaddps	%zmm5, %zmm9, %zmm5
	vaddps	%zmm7, %zmm11, %zmm7
	vaddps	%zmm5, %zmm6, %zmm5
	vaddps	%zmm7, %zmm8, %zmm7
	vaddps	%zmm5, %zmm7, %zmm5
	vextractf64x4	$1, %zmm5, %ymm6
	vaddps	%ymm6, %ymm5, %ymm5
	vextractf128	$1, %ymm5, %xmm6
	vaddps	%xmm6, %xmm5, %xmm5
	vshufpd	$1, %xmm5, %xmm5, %xmm6
	vaddps	%xmm6, %xmm5, %xmm5
	vmovshdup	%xmm5, %xmm6
	vaddss	%xmm6, %xmm5, %xmm5
	vdivss	%xmm1, %xmm5, %xmm5
	vaddss	%xmm2, %xmm5, %xmm5
	vsqrtss	%xmm5, %xmm5, %xmm5
	vdivss	%xmm5, %xmm3, %xmm5
	vbroadcastss	%xmm5, %zmm5
	.p2align	4
.LBB14_4:
	vmovups	-384(%r10,%r14,4), %zmm6
	vmovups	-320(%r10,%r14,4), %zmm7
	vmovups	-256(%r10,%r14,4), %zmm8
	vsubps	%zmm4, %zmm6, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	7180864(%r8,%r14,4), %zmm6, %zmm6
	vaddps	7182400(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -384(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	-192(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	7180928(%r8,%r14,4), %zmm6, %zmm6
	vaddps	7182464(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -320(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmovups	-128(%r10,%r14,4), %zmm8
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	7180992(%r8,%r14,4), %zmm6, %zmm6
	vaddps	7182528(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -256(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	-64(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	7181056(%r8,%r14,4), %zmm6, %zmm6
	vaddps	7182592(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -192(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmovups	(%r10,%r14,4), %zmm8
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	7181120(%r8,%r14,4), %zmm6, %zmm6
	vaddps	7182656(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -128(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	64(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	7181184(%r8,%r14,4), %zmm6, %zmm6
	vaddps	7182720(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -64(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	7181248(%r8,%r14,4), %zmm6, %zmm6
	vaddps	7182784(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, (%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	7181312(%r8,%r14,4), %zmm6, %zmm6
	vaddps	7182848(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, 64(%r11,%r14,4)
	subq	$-128, %r14
	cmpq	$368, %r14
	jb	.LBB14_4
	incq	%rbx
	addq	$1536, %r11
	addq	$1536, %r10
	cmpq	$128, %rbx
	jne	.LBB14_3
	incq	%rcx
	addq	$196608, %rsi
	addq	$196608, %rax
	cmpq	%rdx, %rcx
	jne	.LBB14_2
	popq	%rbx
	popq	%r14
.LBB14_8:
	vzeroupper
	retq
.Lfunc_end14:
	.size	k.fusion_21, .Lfunc_end14-k.fusion_21

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI15_0:
	.long	0x3fb504f3
.LCPI15_1:
	.long	0x7fffffff
.LCPI15_2:
	.long	0x407ad42c
.LCPI15_3:
	.long	0x3f900000
.LCPI15_4:
	.long	0xb93c3811
.LCPI15_5:
	.long	0x3b53f57b
.LCPI15_6:
	.long	0x38942204
.LCPI15_7:
	.long	0xbcb5f94b
.LCPI15_8:
	.long	0xba4b936a
.LCPI15_9:
	.long	0x3d876b30
.LCPI15_10:
	.long	0x3ba91765
.LCPI15_11:
	.long	0xbd4ec46a
.LCPI15_12:
	.long	0xbcdbddee
.LCPI15_13:
	.long	0xbd81e4f9
.LCPI15_14:
	.long	0x3de714c2
.LCPI15_15:
	.long	0xbe9e193d
.LCPI15_16:
	.long	0xbec09397
.LCPI15_17:
	.long	0x3f80b42e
.LCPI15_18:
	.long	0x3e0375d4
.LCPI15_19:
	.long	0x3f800000
.LCPI15_20:
	.long	2147483648
.LCPI15_21:
	.long	0x3f000000
	.text
	.p2align	4
	.type	k.fusion_22,@function
k.fusion_22:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$24, %rsp
	shlq	$7, %rdx
	movq	%rdi, -128(%rsp)
	testq	%rdx, %rdx
	jle	.LBB15_12
	vbroadcastss	.LCPI15_16(%rip), %zmm20
	vbroadcastss	.LCPI15_17(%rip), %zmm21
	vbroadcastss	.LCPI15_18(%rip), %zmm22
	vbroadcastss	.LCPI15_19(%rip), %zmm13
	vbroadcastss	.LCPI15_10(%rip), %zmm14
	vbroadcastss	.LCPI15_11(%rip), %zmm15
	vbroadcastss	.LCPI15_12(%rip), %zmm16
	vbroadcastss	.LCPI15_13(%rip), %zmm17
	vbroadcastss	.LCPI15_14(%rip), %zmm19
	vbroadcastss	.LCPI15_1(%rip), %zmm23
	vpbroadcastd	.LCPI15_20(%rip), %zmm18
	addq	$10756, -128(%rsp)
	xorl	%edi, %edi
	jmp	.LBB15_3
	.p2align	4
.LBB15_2:
	addq	$98304, -128(%rsp)
	movq	-120(%rsp), %rdi
	cmpq	%rdx, %rdi
	jge	.LBB15_12
.LBB15_3:
	leaq	64(%rdi), %rax
	movq	%rdx, %r11
	leaq	minilm_l6_3250360274a5c8dc_weights+7190208(%rip), %r8
	cmpq	%rdx, %rax
	movq	%rax, -120(%rsp)
	cmovlq	%rax, %r11
	xorl	%r14d, %r14d
	jmp	.LBB15_4
	.p2align	4
.LBB15_11:
	incq	%r14
	addq	$49152, %r8
	cmpq	$48, %r14
	je	.LBB15_2
.LBB15_4:
	cmpq	%rdi, %rdx
	jle	.LBB15_11
	movq	%r14, %r15
	shlq	$7, %r15
	leaq	minilm_l6_3250360274a5c8dc_weights(%rip), %rax
	movq	-128(%rsp), %r13
	movq	%rdi, %r9
	vmovaps	7183872(%r15,%rax), %zmm0
	vmovaps	7183936(%r15,%rax), %zmm1
	leaq	64(%r15), %r12
	vmovups	%zmm0, -48(%rsp)
	vmovups	%zmm1, -112(%rsp)
	.p2align	4
.LBB15_6:
	movq	$-1536, %rax
	vxorps	%xmm24, %xmm24, %xmm24
	movq	%r8, %rbx
	vxorps	%xmm25, %xmm25, %xmm25
	vxorps	%xmm26, %xmm26, %xmm26
	vxorps	%xmm27, %xmm27, %xmm27
	vxorps	%xmm28, %xmm28, %xmm28
	vxorps	%xmm29, %xmm29, %xmm29
	vxorps	%xmm30, %xmm30, %xmm30
	vxorps	%xmm31, %xmm31, %xmm31
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	.p2align	4
.LBB15_7:
	vbroadcastss	-9220(%r13,%rax), %zmm9
	vmovaps	-192(%rbx), %zmm10
	vmovaps	-128(%rbx), %zmm11
	vbroadcastss	-6148(%r13,%rax), %zmm12
	vmovaps	-64(%rbx), %zmm8
	vfmadd231ps	%zmm10, %zmm9, %zmm7
	vfmadd231ps	%zmm9, %zmm11, %zmm6
	vbroadcastss	-7684(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm11, %zmm2
	vmovaps	(%rbx), %zmm12
	addq	$256, %rbx
	vfmadd231ps	%zmm10, %zmm9, %zmm5
	vfmadd231ps	%zmm9, %zmm11, %zmm4
	vbroadcastss	-4612(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm1
	vfmadd231ps	%zmm9, %zmm11, %zmm0
	vbroadcastss	-3076(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm31
	vfmadd231ps	%zmm9, %zmm11, %zmm30
	vbroadcastss	-1540(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm29
	vfmadd231ps	%zmm9, %zmm11, %zmm28
	vbroadcastss	-4(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm27
	vfmadd231ps	%zmm9, %zmm11, %zmm26
	vbroadcastss	1532(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm25
	vbroadcastss	-7680(%r13,%rax), %zmm10
	vfmadd231ps	%zmm11, %zmm9, %zmm24
	vbroadcastss	-6144(%r13,%rax), %zmm11
	vbroadcastss	-9216(%r13,%rax), %zmm9
	vfmadd231ps	%zmm8, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm12, %zmm4
	vbroadcastss	-4608(%r13,%rax), %zmm10
	vfmadd231ps	%zmm8, %zmm11, %zmm3
	vfmadd231ps	%zmm11, %zmm12, %zmm2
	vbroadcastss	-3072(%r13,%rax), %zmm11
	vfmadd231ps	%zmm8, %zmm9, %zmm7
	vfmadd231ps	%zmm9, %zmm12, %zmm6
	vfmadd231ps	%zmm8, %zmm10, %zmm1
	vfmadd231ps	%zmm10, %zmm12, %zmm0
	vbroadcastss	-1536(%r13,%rax), %zmm10
	vfmadd231ps	%zmm8, %zmm11, %zmm31
	vfmadd231ps	%zmm11, %zmm12, %zmm30
	vbroadcastss	(%r13,%rax), %zmm11
	vfmadd231ps	%zmm8, %zmm10, %zmm29
	vfmadd231ps	%zmm10, %zmm12, %zmm28
	vbroadcastss	1536(%r13,%rax), %zmm10
	vfmadd231ps	%zmm8, %zmm11, %zmm27
	vfmadd231ps	%zmm11, %zmm12, %zmm26
	addq	$8, %rax
	vfmadd231ps	%zmm8, %zmm10, %zmm25
	vfmadd231ps	%zmm12, %zmm10, %zmm24
	jne	.LBB15_7
	vbroadcastss	.LCPI15_21(%rip), %zmm12
	vmovups	%zmm7, (%rcx)
	vmovups	%zmm6, 64(%rcx)
	vmovups	%zmm5, 128(%rcx)
	vmovups	%zmm4, 192(%rcx)
	vmovups	%zmm3, 256(%rcx)
	vmovups	%zmm2, 320(%rcx)
	vmovups	%zmm1, 384(%rcx)
	vmovups	%zmm0, 448(%rcx)
	vmovups	%zmm31, 512(%rcx)
	vmovups	%zmm30, 576(%rcx)
	vmovups	%zmm29, 640(%rcx)
	vmovups	%zmm28, 704(%rcx)
	vmovups	%zmm27, 768(%rcx)
	vmovups	%zmm26, 832(%rcx)
	vmovups	%zmm25, 896(%rcx)
	vmovups	%zmm24, 960(%rcx)
	vmovups	-48(%rsp), %zmm24
	vmovups	-112(%rsp), %zmm25
	movq	%r9, %r10
	xorl	%ebx, %ebx
	.p2align	4
.LBB15_9:
	vaddps	(%rcx,%rbx), %zmm24, %zmm0
	vbroadcastss	.LCPI15_0(%rip), %zmm9
	vbroadcastss	.LCPI15_2(%rip), %zmm10
	vbroadcastss	.LCPI15_3(%rip), %zmm11
	vbroadcastss	.LCPI15_5(%rip), %zmm27
	vbroadcastss	.LCPI15_6(%rip), %zmm28
	vbroadcastss	.LCPI15_4(%rip), %zmm26
	vbroadcastss	.LCPI15_7(%rip), %zmm29
	vbroadcastss	.LCPI15_8(%rip), %zmm30
	vbroadcastss	.LCPI15_9(%rip), %zmm31
	movq	%r10, %rbp
	shrq	$7, %rbp
	movl	%r10d, %eax
	andl	$127, %eax
	incq	%r10
	leaq	(%rbp,%rbp,2), %rbp
	leaq	(%rax,%rax,2), %rax
	shlq	$18, %rbp
	shll	$11, %eax
	addq	%rsi, %rbp
	addq	%rbp, %rax
	vdivps	%zmm9, %zmm0, %zmm1
	vandps	%zmm23, %zmm1, %zmm2
	vminps	%zmm2, %zmm10, %zmm2
	vcmpltps	%zmm2, %zmm11, %k1
	vmulps	%zmm2, %zmm2, %zmm3
	vblendmps	%zmm27, %zmm28, %zmm5 {%k1}
	vmovaps	%zmm26, %zmm4 {%k1} {z}
	vblendmps	%zmm29, %zmm30, %zmm6 {%k1}
	vblendmps	%zmm15, %zmm16, %zmm7 {%k1}
	vblendmps	%zmm17, %zmm19, %zmm8 {%k1}
	vmovaps	%zmm2, %zmm3 {%k1}
	vfmadd231ps	%zmm4, %zmm3, %zmm5
	vaddps	64(%rcx,%rbx), %zmm25, %zmm4
	subq	$-128, %rbx
	vfmadd231ps	%zmm5, %zmm3, %zmm6
	vblendmps	%zmm31, %zmm14, %zmm5 {%k1}
	vfmadd231ps	%zmm6, %zmm3, %zmm5
	vdivps	%zmm9, %zmm4, %zmm6
	vfmadd231ps	%zmm5, %zmm3, %zmm7
	vfmadd231ps	%zmm7, %zmm3, %zmm8
	vandps	%zmm23, %zmm6, %zmm9
	vminps	%zmm9, %zmm10, %zmm9
	vcmpltps	%zmm9, %zmm11, %k2
	vmulps	%zmm9, %zmm9, %zmm10
	vblendmps	%zmm27, %zmm28, %zmm11 {%k2}
	vmovaps	%zmm26, %zmm5 {%k2} {z}
	vbroadcastss	.LCPI15_15(%rip), %zmm27
	vblendmps	%zmm29, %zmm30, %zmm7 {%k2}
	vmovaps	%zmm9, %zmm10 {%k2}
	vfmadd231ps	%zmm5, %zmm10, %zmm11
	vfmadd231ps	%zmm11, %zmm10, %zmm7
	vblendmps	%zmm31, %zmm14, %zmm11 {%k2}
	vfmadd231ps	%zmm7, %zmm10, %zmm11
	vblendmps	%zmm27, %zmm20, %zmm5 {%k1}
	vblendmps	%zmm21, %zmm22, %zmm7 {%k1}
	vfmadd231ps	%zmm8, %zmm3, %zmm5
	vblendmps	%zmm15, %zmm16, %zmm8 {%k2}
	vfmadd231ps	%zmm11, %zmm10, %zmm8
	vblendmps	%zmm17, %zmm19, %zmm11 {%k2}
	vfmadd231ps	%zmm5, %zmm3, %zmm7
	vblendmps	%zmm21, %zmm22, %zmm3 {%k2}
	vfmadd231ps	%zmm8, %zmm10, %zmm11
	vblendmps	%zmm27, %zmm20, %zmm8 {%k2}
	vmulps	%zmm7, %zmm7, %zmm5
	vfmadd132ps	%zmm2, %zmm2, %zmm7
	vfmadd231ps	%zmm11, %zmm10, %zmm8
	vfnmadd213ps	%zmm13, %zmm5, %zmm5
	vfmadd231ps	%zmm8, %zmm10, %zmm3
	vmovaps	%zmm5, %zmm7 {%k1}
	vpternlogd	$248, %zmm18, %zmm1, %zmm7
	vaddps	%zmm13, %zmm7, %zmm1
	vmulps	%zmm3, %zmm3, %zmm2
	vfmadd132ps	%zmm9, %zmm9, %zmm3
	vmulps	%zmm1, %zmm0, %zmm0
	vfnmadd213ps	%zmm13, %zmm2, %zmm2
	vmulps	%zmm12, %zmm0, %zmm0
	vmovups	%zmm0, (%r15,%rax)
	vmovaps	%zmm2, %zmm3 {%k2}
	vpternlogd	$248, %zmm18, %zmm6, %zmm3
	vaddps	%zmm13, %zmm3, %zmm1
	vmulps	%zmm1, %zmm4, %zmm0
	vmulps	%zmm12, %zmm0, %zmm0
	vmovups	%zmm0, (%r12,%rax)
	cmpq	$1024, %rbx
	jne	.LBB15_9
	addq	$8, %r9
	addq	$12288, %r13
	cmpq	%r11, %r9
	jl	.LBB15_6
	jmp	.LBB15_11
.LBB15_12:
	addq	$24, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end15:
	.size	k.fusion_22, .Lfunc_end15-k.fusion_22

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI16_0:
	.long	0x43c00000
.LCPI16_1:
	.long	0x2b8cbccc
.LCPI16_2:
	.long	0x3f800000
	.text
	.p2align	4
	.type	k.fusion_24,@function
k.fusion_24:
	testq	%rdx, %rdx
	jle	.LBB16_8
	pushq	%r14
	pushq	%rbx
	vmovss	.LCPI16_0(%rip), %xmm1
	vmovss	.LCPI16_1(%rip), %xmm2
	vmovss	.LCPI16_2(%rip), %xmm3
	addq	$448, %rsi
	leaq	448(%rdi), %rax
	leaq	minilm_l6_3250360274a5c8dc_weights(%rip), %r8
	xorl	%ecx, %ecx
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB16_2:
	leaq	(%rcx,%rcx,2), %r9
	movq	%rax, %r10
	movq	%rsi, %r11
	xorl	%ebx, %ebx
	shlq	$16, %r9
	addq	%rdi, %r9
	.p2align	4
.LBB16_3:
	leaq	(%rbx,%rbx,2), %r14
	shlq	$9, %r14
	vmovups	128(%r9,%r14), %zmm23
	vmovups	192(%r9,%r14), %zmm21
	vmovups	384(%r9,%r14), %zmm24
	vmovups	448(%r9,%r14), %zmm22
	vmovups	(%r9,%r14), %zmm25
	vmovups	64(%r9,%r14), %zmm26
	vmovups	640(%r9,%r14), %zmm18
	vmovups	704(%r9,%r14), %zmm17
	vmovups	256(%r9,%r14), %zmm27
	vmovups	320(%r9,%r14), %zmm28
	vmovups	896(%r9,%r14), %zmm14
	vmovups	960(%r9,%r14), %zmm13
	vmovups	512(%r9,%r14), %zmm20
	vmovups	576(%r9,%r14), %zmm19
	vmovups	1152(%r9,%r14), %zmm10
	vmovups	1216(%r9,%r14), %zmm9
	vmovups	768(%r9,%r14), %zmm16
	vmovups	832(%r9,%r14), %zmm15
	vmovups	1024(%r9,%r14), %zmm12
	vmovups	1088(%r9,%r14), %zmm11
	vmovups	1280(%r9,%r14), %zmm8
	vmovups	1472(%r9,%r14), %zmm31
	vaddps	%zmm0, %zmm23, %zmm6
	vaddps	%zmm0, %zmm21, %zmm7
	vaddps	%zmm0, %zmm25, %zmm4
	vaddps	%zmm0, %zmm26, %zmm5
	vaddps	%zmm24, %zmm6, %zmm6
	vaddps	%zmm22, %zmm7, %zmm7
	vaddps	%zmm27, %zmm4, %zmm4
	vaddps	%zmm28, %zmm5, %zmm5
	vaddps	%zmm18, %zmm6, %zmm6
	vaddps	%zmm17, %zmm7, %zmm7
	vaddps	%zmm20, %zmm4, %zmm4
	vaddps	%zmm19, %zmm5, %zmm5
	vaddps	%zmm14, %zmm6, %zmm6
	vaddps	%zmm13, %zmm7, %zmm7
	vaddps	%zmm16, %zmm4, %zmm4
	vaddps	%zmm15, %zmm5, %zmm5
	vaddps	%zmm9, %zmm7, %zmm30
	vaddps	%zmm10, %zmm6, %zmm29
	vmovups	1408(%r9,%r14), %zmm6
	vmovups	1344(%r9,%r14), %zmm7
	vaddps	%zmm12, %zmm4, %zmm4
	vaddps	%zmm11, %zmm5, %zmm5
	movq	$-16, %r14
	vaddps	%zmm8, %zmm4, %zmm4
	vaddps	%zmm31, %zmm30, %zmm30
	vaddps	%zmm6, %zmm29, %zmm29
	vaddps	%zmm7, %zmm5, %zmm5
	vaddps	%zmm5, %zmm4, %zmm4
	vaddps	%zmm30, %zmm29, %zmm29
	vaddps	%zmm29, %zmm4, %zmm4
	vextractf64x4	$1, %zmm4, %ymm29
	vaddps	%ymm29, %ymm4, %ymm4
	vextractf32x4	$1, %ymm4, %xmm29
	vaddps	%xmm29, %xmm4, %xmm4
	vshufpd	$1, %xmm4, %xmm4, %xmm29
	vaddps	%xmm29, %xmm4, %xmm4
	vmovshdup	%xmm4, %xmm29
	vaddss	%xmm29, %xmm4, %xmm4
	vdivss	%xmm1, %xmm4, %xmm4
	vbroadcastss	%xmm4, %zmm4
	vsubps	%zmm4, %zmm25, %zmm25
	vsubps	%zmm4, %zmm27, %zmm27
	vsubps	%zmm4, %zmm26, %zmm26
	vsubps	%zmm4, %zmm23, %zmm23
	vsubps	%zmm4, %zmm21, %zmm21
	vsubps	%zmm4, %zmm24, %zmm24
	vsubps	%zmm4, %zmm22, %zmm22
	vsubps	%zmm4, %zmm28, %zmm28
	vsubps	%zmm4, %zmm20, %zmm20
	vsubps	%zmm4, %zmm19, %zmm19
	vsubps	%zmm4, %zmm18, %zmm18
	vsubps	%zmm4, %zmm17, %zmm17
	vsubps	%zmm4, %zmm16, %zmm16
	vsubps	%zmm4, %zmm15, %zmm15
	vsubps	%zmm4, %zmm14, %zmm14
	vsubps	%zmm4, %zmm13, %zmm13
	vsubps	%zmm4, %zmm12, %zmm12
	vsubps	%zmm4, %zmm11, %zmm11
	vsubps	%zmm4, %zmm10, %zmm10
	vsubps	%zmm4, %zmm9, %zmm9
	vsubps	%zmm4, %zmm8, %zmm8
	vsubps	%zmm4, %zmm7, %zmm7
	vsubps	%zmm4, %zmm6, %zmm6
	vsubps	%zmm4, %zmm31, %zmm5
	vmulps	%zmm25, %zmm25, %zmm25
	vmulps	%zmm27, %zmm27, %zmm27
	vmulps	%zmm26, %zmm26, %zmm26
	vmulps	%zmm23, %zmm23, %zmm23
	vmulps	%zmm24, %zmm24, %zmm24
	vmulps	%zmm21, %zmm21, %zmm21
	vmulps	%zmm22, %zmm22, %zmm22
	vmulps	%zmm20, %zmm20, %zmm20
	vmulps	%zmm19, %zmm19, %zmm19
	vmulps	%zmm18, %zmm18, %zmm18
	vmulps	%zmm17, %zmm17, %zmm17
	vmulps	%zmm16, %zmm16, %zmm16
	vmulps	%zmm15, %zmm15, %zmm15
	vmulps	%zmm14, %zmm14, %zmm14
	vmulps	%zmm13, %zmm13, %zmm13
	vmulps	%zmm12, %zmm12, %zmm12
	vmulps	%zmm11, %zmm11, %zmm11
	vmulps	%zmm10, %zmm10, %zmm10
	vmulps	%zmm9, %zmm9, %zmm9
	vmulps	%zmm8, %zmm8, %zmm8
	vmulps	%zmm7, %zmm7, %zmm7
	vmulps	%zmm6, %zmm6, %zmm6
	vmulps	%zmm5, %zmm5, %zmm5
	vaddps	%zmm27, %zmm25, %zmm25
	vmulps	%zmm28, %zmm28, %zmm27
	vaddps	%zmm24, %zmm23, %zmm23
	vaddps	%zmm22, %zmm21, %zmm21
	vaddps	%zmm27, %zmm26, %zmm26
	vaddps	%zmm20, %zmm25, %zmm20
	vaddps	%zmm18, %zmm23, %zmm18
	vaddps	%zmm17, %zmm21, %zmm17
	vaddps	%zmm19, %zmm26, %zmm19
	vaddps	%zmm16, %zmm20, %zmm16
	vaddps	%zmm14, %zmm18, %zmm14
	vaddps	%zmm13, %zmm17, %zmm13
	vaddps	%zmm15, %zmm19, %zmm15
	vaddps	%zmm12, %zmm16, %zmm12
	vaddps	%zmm10, %zmm14, %zmm10
	vaddps	%zmm9, %zmm13, %zmm9
	vaddps	%zmm11, %zmm15, %zmm11
	vaddps	%zmm8, %zmm12, %zmm8
	vaddps	%zmm6, %zmm10, %zmm6
	vaddps	%zmm5, %zmm9, %zmm5
	vaddps	%zmm7, %zmm11, %zmm7
	vaddps	%zmm5, %zmm6, %zmm5
	vaddps	%zmm7, %zmm8, %zmm7
	vaddps	%zmm5, %zmm7, %zmm5
	vextractf64x4	$1, %zmm5, %ymm6
	vaddps	%ymm6, %ymm5, %ymm5
	vextractf128	$1, %ymm5, %xmm6
	vaddps	%xmm6, %xmm5, %xmm5
	vshufpd	$1, %xmm5, %xmm5, %xmm6
	vaddps	%xmm6, %xmm5, %xmm5
	vmovshdup	%xmm5, %xmm6
	vaddss	%xmm6, %xmm5, %xmm5
	vdivss	%xmm1, %xmm5, %xmm5
	vaddss	%xmm2, %xmm5, %xmm5
	vsqrtss	%xmm5, %xmm5, %xmm5
	vdivss	%xmm5, %xmm3, %xmm5
	vbroadcastss	%xmm5, %zmm5
	.p2align	4
.LBB16_4:
	vmovups	-384(%r10,%r14,4), %zmm6
	vmovups	-320(%r10,%r14,4), %zmm7
	vmovups	-256(%r10,%r14,4), %zmm8
	vsubps	%zmm4, %zmm6, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	9549376(%r8,%r14,4), %zmm6, %zmm6
	vaddps	9550912(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -384(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	-192(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	9549440(%r8,%r14,4), %zmm6, %zmm6
	vaddps	9550976(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -320(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmovups	-128(%r10,%r14,4), %zmm8
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	9549504(%r8,%r14,4), %zmm6, %zmm6
	vaddps	9551040(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -256(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	-64(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	9549568(%r8,%r14,4), %zmm6, %zmm6
	vaddps	9551104(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -192(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmovups	(%r10,%r14,4), %zmm8
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	9549632(%r8,%r14,4), %zmm6, %zmm6
	vaddps	9551168(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -128(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	64(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	9549696(%r8,%r14,4), %zmm6, %zmm6
	vaddps	9551232(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -64(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	9549760(%r8,%r14,4), %zmm6, %zmm6
	vaddps	9551296(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, (%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	9549824(%r8,%r14,4), %zmm6, %zmm6
	vaddps	9551360(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, 64(%r11,%r14,4)
	subq	$-128, %r14
	cmpq	$368, %r14
	jb	.LBB16_4
	incq	%rbx
	addq	$1536, %r11
	addq	$1536, %r10
	cmpq	$128, %rbx
	jne	.LBB16_3
	incq	%rcx
	addq	$196608, %rsi
	addq	$196608, %rax
	cmpq	%rdx, %rcx
	jne	.LBB16_2
	popq	%rbx
	popq	%r14
.LBB16_8:
	vzeroupper
	retq
.Lfunc_end16:
	.size	k.fusion_24, .Lfunc_end16-k.fusion_24

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI17_0:
	.long	0xff800000
.LCPI17_1:
	.long	0x42b20000
.LCPI17_2:
	.long	0xc2d00000
.LCPI17_3:
	.long	0x3fb8aa3b
.LCPI17_4:
	.long	0xcb4000fe
.LCPI17_5:
	.long	0x3f317200
.LCPI17_6:
	.long	0x35bfbe8e
.LCPI17_7:
	.long	0x3c091344
.LCPI17_8:
	.long	0x3ab5be4b
.LCPI17_9:
	.long	0x3d2aab87
.LCPI17_10:
	.long	0x3e2aaa59
.LCPI17_11:
	.long	0x3effffff
.LCPI17_12:
	.long	0x3f800000
	.text
	.p2align	4
	.type	k.softmax_29,@function
k.softmax_29:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%rsi, -8(%rsp)
	testq	%rdx, %rdx
	jle	.LBB17_9
	vbroadcastss	.LCPI17_0(%rip), %zmm0
	vbroadcastss	.LCPI17_1(%rip), %zmm1
	vbroadcastss	.LCPI17_2(%rip), %zmm2
	vbroadcastss	.LCPI17_3(%rip), %zmm3
	vbroadcastss	.LCPI17_4(%rip), %zmm4
	vbroadcastss	.LCPI17_5(%rip), %zmm5
	vbroadcastss	.LCPI17_6(%rip), %zmm6
	vbroadcastss	.LCPI17_7(%rip), %zmm7
	vbroadcastss	.LCPI17_8(%rip), %zmm8
	vbroadcastss	.LCPI17_9(%rip), %zmm9
	vbroadcastss	.LCPI17_10(%rip), %zmm10
	vbroadcastss	.LCPI17_11(%rip), %zmm11
	vbroadcastss	.LCPI17_12(%rip), %zmm12
	vmovss	.LCPI17_12(%rip), %xmm13
	xorl	%esi, %esi
	.p2align	4
.LBB17_2:
	movq	%rsi, %rax
	shlq	$18, %rax
	xorl	%r10d, %r10d
	leaq	(%rax,%rax,2), %r8
	leaq	(%rdi,%r8), %r9
	addq	-8(%rsp), %r8
	.p2align	4
.LBB17_3:
	movq	%r10, %r11
	shlq	$16, %r11
	xorl	%r14d, %r14d
	leaq	(%r9,%r11), %rbx
	addq	%r8, %r11
	.p2align	4
.LBB17_4:
	movq	%r14, %r15
	shlq	$9, %r15
	movb	$1, %al
	xorl	%r13d, %r13d
	vmovups	(%rbx,%r15), %zmm14
	vmovups	256(%rbx,%r15), %zmm18
	vmovups	64(%rbx,%r15), %zmm15
	vmovups	128(%rbx,%r15), %zmm16
	vmovups	384(%rbx,%r15), %zmm19
	vmovups	192(%rbx,%r15), %zmm17
	leaq	(%rbx,%r15), %r12
	vmaxps	%zmm0, %zmm14, %zmm14
	vmaxps	%zmm0, %zmm15, %zmm15
	vmaxps	%zmm0, %zmm16, %zmm16
	vmaxps	%zmm0, %zmm17, %zmm17
	vmaxps	%zmm14, %zmm18, %zmm14
	vmovups	320(%rbx,%r15), %zmm18
	vmaxps	%zmm15, %zmm18, %zmm15
	vxorps	%xmm18, %xmm18, %xmm18
	vmaxps	%zmm14, %zmm15, %zmm14
	vmaxps	%zmm16, %zmm19, %zmm15
	vmovups	448(%rbx,%r15), %zmm19
	vmaxps	%zmm17, %zmm19, %zmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vmaxps	%zmm15, %zmm16, %zmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vmaxps	%zmm14, %zmm15, %zmm14
	vextractf64x4	$1, %zmm14, %ymm15
	vmaxps	%ymm14, %ymm15, %ymm14
	vextractf128	$1, %ymm14, %xmm15
	vmaxps	%xmm14, %xmm15, %xmm14
	vshufpd	$1, %xmm14, %xmm14, %xmm15
	vmaxps	%xmm14, %xmm15, %xmm14
	vmovshdup	%xmm14, %xmm15
	vmaxss	%xmm14, %xmm15, %xmm14
	vbroadcastss	%xmm14, %zmm15
	vxorps	%xmm14, %xmm14, %xmm14
	.p2align	4
.LBB17_5:
	vmovups	(%r12,%r13,4), %zmm19
	vmovaps	%zmm3, %zmm20
	vmovaps	%zmm8, %zmm23
	movl	%eax, %ebp
	xorl	%eax, %eax
	vsubps	%zmm15, %zmm19, %zmm19
	vminps	%zmm19, %zmm1, %zmm19
	vmaxps	%zmm19, %zmm2, %zmm19
	vfmsub213ps	%zmm4, %zmm19, %zmm20
	vaddps	%zmm4, %zmm20, %zmm21
	vfnmadd231ps	%zmm5, %zmm21, %zmm19
	vfnmadd231ps	%zmm21, %zmm6, %zmm19
	vpsrad	$1, %zmm20, %zmm21
	vpsubd	%zmm21, %zmm20, %zmm20
	vpslld	$23, %zmm21, %zmm22
	vpslld	$23, %zmm20, %zmm20
	vfmadd213ps	%zmm7, %zmm19, %zmm23
	vmulps	%zmm19, %zmm19, %zmm21
	vfmadd213ps	%zmm9, %zmm19, %zmm23
	vfmadd213ps	%zmm10, %zmm19, %zmm23
	vfmadd213ps	%zmm11, %zmm19, %zmm23
	vfmadd213ps	%zmm19, %zmm21, %zmm23
	vaddps	%zmm12, %zmm23, %zmm19
	vmovaps	%zmm8, %zmm23
	vmulps	%zmm22, %zmm19, %zmm19
	vmulps	%zmm20, %zmm19, %zmm19
	vmovups	64(%r12,%r13,4), %zmm20
	vmovups	%zmm19, (%rcx,%r13,4)
	vaddps	%zmm19, %zmm18, %zmm18
	vsubps	%zmm15, %zmm20, %zmm19
	vmovaps	%zmm3, %zmm20
	vminps	%zmm19, %zmm1, %zmm19
	vmaxps	%zmm19, %zmm2, %zmm19
	vfmsub213ps	%zmm4, %zmm19, %zmm20
	vaddps	%zmm4, %zmm20, %zmm21
	vfnmadd231ps	%zmm5, %zmm21, %zmm19
	vfnmadd231ps	%zmm21, %zmm6, %zmm19
	vpsrad	$1, %zmm20, %zmm21
	vpsubd	%zmm21, %zmm20, %zmm20
	vpslld	$23, %zmm21, %zmm22
	vpslld	$23, %zmm20, %zmm20
	vfmadd213ps	%zmm7, %zmm19, %zmm23
	vmulps	%zmm19, %zmm19, %zmm21
	vfmadd213ps	%zmm9, %zmm19, %zmm23
	vfmadd213ps	%zmm10, %zmm19, %zmm23
	vfmadd213ps	%zmm11, %zmm19, %zmm23
	vfmadd213ps	%zmm19, %zmm21, %zmm23
	vmovups	128(%r12,%r13,4), %zmm21
	vaddps	%zmm12, %zmm23, %zmm19
	vmovaps	%zmm8, %zmm23
	vmulps	%zmm22, %zmm19, %zmm19
	vmulps	%zmm20, %zmm19, %zmm19
	vmovaps	%zmm3, %zmm20
	vmovups	%zmm19, 64(%rcx,%r13,4)
	vaddps	%zmm19, %zmm17, %zmm17
	vsubps	%zmm15, %zmm21, %zmm19
	vminps	%zmm19, %zmm1, %zmm19
	vmaxps	%zmm19, %zmm2, %zmm19
	vfmsub213ps	%zmm4, %zmm19, %zmm20
	vaddps	%zmm4, %zmm20, %zmm21
	vfnmadd231ps	%zmm5, %zmm21, %zmm19
	vfnmadd231ps	%zmm21, %zmm6, %zmm19
	vpsrad	$1, %zmm20, %zmm21
	vpsubd	%zmm21, %zmm20, %zmm20
	vpslld	$23, %zmm21, %zmm22
	vpslld	$23, %zmm20, %zmm20
	vfmadd213ps	%zmm7, %zmm19, %zmm23
	vmulps	%zmm19, %zmm19, %zmm21
	vfmadd213ps	%zmm9, %zmm19, %zmm23
	vfmadd213ps	%zmm10, %zmm19, %zmm23
	vfmadd213ps	%zmm11, %zmm19, %zmm23
	vfmadd213ps	%zmm19, %zmm21, %zmm23
	vaddps	%zmm12, %zmm23, %zmm19
	vmovaps	%zmm8, %zmm23
	vmulps	%zmm22, %zmm19, %zmm19
	vmulps	%zmm20, %zmm19, %zmm19
	vmovups	192(%r12,%r13,4), %zmm20
	vmovups	%zmm19, 128(%rcx,%r13,4)
	vaddps	%zmm19, %zmm16, %zmm16
	vsubps	%zmm15, %zmm20, %zmm19
	vmovaps	%zmm3, %zmm20
	vminps	%zmm19, %zmm1, %zmm19
	vmaxps	%zmm19, %zmm2, %zmm19
	vfmsub213ps	%zmm4, %zmm19, %zmm20
	vaddps	%zmm4, %zmm20, %zmm21
	vfnmadd231ps	%zmm5, %zmm21, %zmm19
	vfnmadd231ps	%zmm21, %zmm6, %zmm19
	vpsrad	$1, %zmm20, %zmm21
	vpsubd	%zmm21, %zmm20, %zmm20
	vpslld	$23, %zmm21, %zmm22
	vpslld	$23, %zmm20, %zmm20
	vfmadd213ps	%zmm7, %zmm19, %zmm23
	vmulps	%zmm19, %zmm19, %zmm21
	vfmadd213ps	%zmm9, %zmm19, %zmm23
	vfmadd213ps	%zmm10, %zmm19, %zmm23
	vfmadd213ps	%zmm11, %zmm19, %zmm23
	vfmadd213ps	%zmm19, %zmm21, %zmm23
	vaddps	%zmm12, %zmm23, %zmm19
	vmulps	%zmm22, %zmm19, %zmm19
	vmulps	%zmm20, %zmm19, %zmm19
	vaddps	%zmm19, %zmm14, %zmm14
	vmovups	%zmm19, 192(%rcx,%r13,4)
	movl	$64, %r13d
	testb	$1, %bpl
	jne	.LBB17_5
	vaddps	%zmm17, %zmm18, %zmm15
	vaddps	%zmm14, %zmm16, %zmm14
	incq	%r14
	vaddps	%zmm14, %zmm15, %zmm14
	vextractf64x4	$1, %zmm14, %ymm15
	vaddps	%ymm15, %ymm14, %ymm14
	vextractf128	$1, %ymm14, %xmm15
	vaddps	%xmm15, %xmm14, %xmm14
	vshufpd	$1, %xmm14, %xmm14, %xmm15
	vaddps	%xmm15, %xmm14, %xmm14
	vmovshdup	%xmm14, %xmm15
	vaddss	%xmm15, %xmm14, %xmm14
	vdivss	%xmm14, %xmm13, %xmm14
	vbroadcastss	%xmm14, %zmm14
	vmulps	(%rcx), %zmm14, %zmm15
	vmulps	64(%rcx), %zmm14, %zmm17
	vmulps	128(%rcx), %zmm14, %zmm16
	vmovups	%zmm15, (%r11,%r15)
	vmovups	%zmm17, 64(%r11,%r15)
	vmovups	%zmm16, 128(%r11,%r15)
	vmulps	192(%rcx), %zmm14, %zmm17
	vmulps	256(%rcx), %zmm14, %zmm16
	vmovups	%zmm17, 192(%r11,%r15)
	vmovups	%zmm16, 256(%r11,%r15)
	vmulps	320(%rcx), %zmm14, %zmm17
	vmulps	384(%rcx), %zmm14, %zmm16
	vmulps	448(%rcx), %zmm14, %zmm14
	vmovups	%zmm17, 320(%r11,%r15)
	vmovups	%zmm16, 384(%r11,%r15)
	vmovups	%zmm14, 448(%r11,%r15)
	cmpq	$128, %r14
	jne	.LBB17_4
	incq	%r10
	cmpq	$12, %r10
	jne	.LBB17_3
	incq	%rsi
	cmpq	%rdx, %rsi
	jne	.LBB17_2
.LBB17_9:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end17:
	.size	k.softmax_29, .Lfunc_end17-k.softmax_29

	.p2align	4
	.type	k.fusion_30,@function
k.fusion_30:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%rdx, -48(%rsp)
	movq	%rcx, -40(%rsp)
	testq	%rcx, %rcx
	jle	.LBB18_13
	addq	$10816, %rdi
	leaq	64(%r8), %rbx
	addq	$3072, %rsi
	xorl	%eax, %eax
	.p2align	4
.LBB18_2:
	leaq	(%rax,%rax,2), %r10
	movq	%rax, -32(%rsp)
	movq	%rsi, -16(%rsp)
	movq	%rsi, %r11
	movq	%rdi, -24(%rsp)
	movq	%rdi, %rax
	xorl	%r14d, %r14d
	shlq	$16, %r10
	addq	-48(%rsp), %r10
	.p2align	4
.LBB18_3:
	xorl	%ecx, %ecx
	movq	%rax, -8(%rsp)
	.p2align	4
.LBB18_4:
	vmovups	-10816(%rax), %zmm0
	vmovups	-10752(%rax), %zmm1
	vmovups	-9280(%rax), %zmm2
	vmovups	%zmm0, (%r8,%rcx)
	vmovups	%zmm1, 64(%r8,%rcx)
	vmovups	-9216(%rax), %zmm1
	vmovups	%zmm2, 128(%r8,%rcx)
	vmovups	-7744(%rax), %zmm2
	vmovups	%zmm1, 192(%r8,%rcx)
	vmovups	-7680(%rax), %zmm1
	vmovups	%zmm2, 256(%r8,%rcx)
	vmovups	-6208(%rax), %zmm2
	vmovups	%zmm1, 320(%r8,%rcx)
	vmovups	-6144(%rax), %zmm1
	vmovups	%zmm2, 384(%r8,%rcx)
	vmovups	-4672(%rax), %zmm2
	vmovups	%zmm1, 448(%r8,%rcx)
	vmovups	-4608(%rax), %zmm1
	vmovups	%zmm2, 512(%r8,%rcx)
	vmovups	-3136(%rax), %zmm2
	vmovups	%zmm1, 576(%r8,%rcx)
	vmovups	-3072(%rax), %zmm1
	vmovups	%zmm2, 640(%r8,%rcx)
	vmovups	-1600(%rax), %zmm2
	vmovups	%zmm1, 704(%r8,%rcx)
	vmovups	-1536(%rax), %zmm1
	vmovups	%zmm2, 768(%r8,%rcx)
	vmovups	-64(%rax), %zmm2
	vmovups	%zmm1, 832(%r8,%rcx)
	vmovups	(%rax), %zmm1
	vmovups	%zmm2, 896(%r8,%rcx)
	addq	$12288, %rax
	vmovups	%zmm1, 960(%r8,%rcx)
	addq	$1024, %rcx
	cmpq	$16384, %rcx
	jne	.LBB18_4
	movq	%r14, %r12
	shlq	$7, %r12
	movq	%r14, %r15
	shlq	$5, %r15
	xorl	%edx, %edx
	addq	%r10, %r12
	.p2align	4
.LBB18_7:
	movq	%rdx, %r13
	addq	$52, %rdx
	movl	$128, %r9d
	movq	%r13, %rbp
	cmpq	$128, %rdx
	cmovbq	%rdx, %r9
	.p2align	4
.LBB18_8:
	cmpq	$115, %rbp
	movl	$115, %esi
	movq	$-512, %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rbx, %rax
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm21, %xmm21, %xmm21
	vxorps	%xmm22, %xmm22, %xmm22
	vxorps	%xmm23, %xmm23, %xmm23
	vxorps	%xmm24, %xmm24, %xmm24
	vxorps	%xmm25, %xmm25, %xmm25
	cmovbq	%rbp, %rsi
	movl	%esi, %ecx
	shll	$9, %ecx
	addq	%r11, %rcx
	.p2align	4
.LBB18_9:
	vbroadcastss	-2048(%rcx,%rdi), %zmm29
	vmovups	-64(%rax), %zmm27
	vmovups	(%rax), %zmm26
	vbroadcastss	-1024(%rcx,%rdi), %zmm30
	vbroadcastss	-2560(%rcx,%rdi), %zmm28
	vbroadcastss	(%rcx,%rdi), %zmm31
	subq	$-128, %rax
	vfmadd231ps	%zmm27, %zmm29, %zmm23
	vfmadd231ps	%zmm29, %zmm26, %zmm22
	vbroadcastss	-1536(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm30, %zmm19
	vfmadd231ps	%zmm30, %zmm26, %zmm18
	vbroadcastss	1024(%rcx,%rdi), %zmm30
	vfmadd231ps	%zmm27, %zmm28, %zmm25
	vfmadd231ps	%zmm28, %zmm26, %zmm24
	vfmadd231ps	%zmm27, %zmm31, %zmm15
	vfmadd231ps	%zmm31, %zmm26, %zmm14
	vfmadd231ps	%zmm27, %zmm29, %zmm21
	vfmadd231ps	%zmm29, %zmm26, %zmm20
	vbroadcastss	-512(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm30, %zmm11
	vfmadd231ps	%zmm30, %zmm26, %zmm10
	vbroadcastss	2048(%rcx,%rdi), %zmm30
	vfmadd231ps	%zmm27, %zmm29, %zmm17
	vfmadd231ps	%zmm29, %zmm26, %zmm16
	vbroadcastss	512(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm30, %zmm7
	vfmadd231ps	%zmm30, %zmm26, %zmm6
	vbroadcastss	3072(%rcx,%rdi), %zmm30
	vfmadd231ps	%zmm27, %zmm29, %zmm13
	vfmadd231ps	%zmm29, %zmm26, %zmm12
	vbroadcastss	1536(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm30, %zmm3
	vfmadd231ps	%zmm30, %zmm26, %zmm2
	vfmadd231ps	%zmm27, %zmm29, %zmm9
	vfmadd231ps	%zmm29, %zmm26, %zmm8
	vbroadcastss	2560(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm29, %zmm5
	vfmadd231ps	%zmm29, %zmm26, %zmm4
	vbroadcastss	3584(%rcx,%rdi), %zmm29
	addq	$4, %rdi
	vfmadd231ps	%zmm27, %zmm29, %zmm1
	vfmadd231ps	%zmm26, %zmm29, %zmm0
	jne	.LBB18_9
	shlq	$9, %rsi
	addq	$13, %rbp
	leaq	(%rsi,%rsi,2), %rax
	vmovups	%zmm25, (%r12,%rax)
	vmovups	%zmm24, 64(%r12,%rax)
	addq	%r10, %rax
	vmovups	%zmm23, 1536(%rax,%r15,4)
	vmovups	%zmm22, 1600(%rax,%r15,4)
	vmovups	%zmm21, 3072(%rax,%r15,4)
	vmovups	%zmm20, 3136(%rax,%r15,4)
	vmovups	%zmm19, 4608(%rax,%r15,4)
	vmovups	%zmm18, 4672(%rax,%r15,4)
	vmovups	%zmm17, 6144(%rax,%r15,4)
	vmovups	%zmm16, 6208(%rax,%r15,4)
	vmovups	%zmm15, 7680(%rax,%r15,4)
	vmovups	%zmm14, 7744(%rax,%r15,4)
	vmovups	%zmm13, 9216(%rax,%r15,4)
	vmovups	%zmm12, 9280(%rax,%r15,4)
	vmovups	%zmm11, 10752(%rax,%r15,4)
	vmovups	%zmm10, 10816(%rax,%r15,4)
	vmovups	%zmm9, 12288(%rax,%r15,4)
	vmovups	%zmm8, 12352(%rax,%r15,4)
	vmovups	%zmm7, 13824(%rax,%r15,4)
	vmovups	%zmm6, 13888(%rax,%r15,4)
	vmovups	%zmm5, 15360(%rax,%r15,4)
	vmovups	%zmm4, 15424(%rax,%r15,4)
	vmovups	%zmm3, 16896(%rax,%r15,4)
	vmovups	%zmm2, 16960(%rax,%r15,4)
	vmovups	%zmm1, 18432(%rax,%r15,4)
	vmovups	%zmm0, 18496(%rax,%r15,4)
	cmpq	%r9, %rbp
	jb	.LBB18_8
	cmpq	$75, %r13
	jbe	.LBB18_7
	movq	-8(%rsp), %rax
	incq	%r14
	addq	$65536, %r11
	subq	$-128, %rax
	cmpq	$12, %r14
	jne	.LBB18_3
	movq	-32(%rsp), %rax
	movq	-24(%rsp), %rdi
	movq	-16(%rsp), %rsi
	incq	%rax
	addq	$196608, %rdi
	addq	$786432, %rsi
	cmpq	-40(%rsp), %rax
	jne	.LBB18_2
.LBB18_13:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end18:
	.size	k.fusion_30, .Lfunc_end18-k.fusion_30

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI19_0:
	.long	0x43c00000
.LCPI19_1:
	.long	0x2b8cbccc
.LCPI19_2:
	.long	0x3f800000
	.text
	.p2align	4
	.type	k.fusion_32,@function
k.fusion_32:
	testq	%rdx, %rdx
	jle	.LBB19_8
	pushq	%r14
	pushq	%rbx
	vmovss	.LCPI19_0(%rip), %xmm1
	vmovss	.LCPI19_1(%rip), %xmm2
	vmovss	.LCPI19_2(%rip), %xmm3
	addq	$448, %rsi
	leaq	448(%rdi), %rax
	leaq	minilm_l6_3250360274a5c8dc_weights(%rip), %r8
	xorl	%ecx, %ecx
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB19_2:
	leaq	(%rcx,%rcx,2), %r9
	movq	%rax, %r10
	movq	%rsi, %r11
	xorl	%ebx, %ebx
	shlq	$16, %r9
	addq	%rdi, %r9
	.p2align	4
.LBB19_3:
	leaq	(%rbx,%rbx,2), %r14
	shlq	$9, %r14
	vmovups	128(%r9,%r14), %zmm23
	vmovups	192(%r9,%r14), %zmm21
	vmovups	384(%r9,%r14), %zmm24
	vmovups	448(%r9,%r14), %zmm22
	vmovups	(%r9,%r14), %zmm25
	vmovups	64(%r9,%r14), %zmm26
	vmovups	640(%r9,%r14), %zmm18
	vmovups	704(%r9,%r14), %zmm17
	vmovups	256(%r9,%r14), %zmm27
	vmovups	320(%r9,%r14), %zmm28
	vmovups	896(%r9,%r14), %zmm14
	vmovups	960(%r9,%r14), %zmm13
	vmovups	512(%r9,%r14), %zmm20
	vmovups	576(%r9,%r14), %zmm19
	vmovups	1152(%r9,%r14), %zmm10
	vmovups	1216(%r9,%r14), %zmm9
	vmovups	768(%r9,%r14), %zmm16
	vmovups	832(%r9,%r14), %zmm15
	vmovups	1024(%r9,%r14), %zmm12
	vmovups	1088(%r9,%r14), %zmm11
	vmovups	1280(%r9,%r14), %zmm8
	vmovups	1472(%r9,%r14), %zmm31
	vaddps	%zmm0, %zmm23, %zmm6
	vaddps	%zmm0, %zmm21, %zmm7
	vaddps	%zmm0, %zmm25, %zmm4
	vaddps	%zmm0, %zmm26, %zmm5
	vaddps	%zmm24, %zmm6, %zmm6
	vaddps	%zmm22, %zmm7, %zmm7
	vaddps	%zmm27, %zmm4, %zmm4
	vaddps	%zmm28, %zmm5, %zmm5
	vaddps	%zmm18, %zmm6, %zmm6
	vaddps	%zmm17, %zmm7, %zmm7
	vaddps	%zmm20, %zmm4, %zmm4
	vaddps	%zmm19, %zmm5, %zmm5
	vaddps	%zmm14, %zmm6, %zmm6
	vaddps	%zmm13, %zmm7, %zmm7
	vaddps	%zmm16, %zmm4, %zmm4
	vaddps	%zmm15, %zmm5, %zmm5
	vaddps	%zmm9, %zmm7, %zmm30
	vaddps	%zmm10, %zmm6, %zmm29
	vmovups	1408(%r9,%r14), %zmm6
	vmovups	1344(%r9,%r14), %zmm7
	vaddps	%zmm12, %zmm4, %zmm4
	vaddps	%zmm11, %zmm5, %zmm5
	movq	$-16, %r14
	vaddps	%zmm8, %zmm4, %zmm4
	vaddps	%zmm31, %zmm30, %zmm30
	vaddps	%zmm6, %zmm29, %zmm29
	vaddps	%zmm7, %zmm5, %zmm5
	vaddps	%zmm5, %zmm4, %zmm4
	vaddps	%zmm30, %zmm29, %zmm29
	vaddps	%zmm29, %zmm4, %zmm4
	vextractf64x4	$1, %zmm4, %ymm29
	vaddps	%ymm29, %ymm4, %ymm4
	vextractf32x4	$1, %ymm4, %xmm29
	vaddps	%xmm29, %xmm4, %xmm4
	vshufpd	$1, %xmm4, %xmm4, %xmm29
	vaddps	%xmm29, %xmm4, %xmm4
	vmovshdup	%xmm4, %xmm29
	vaddss	%xmm29, %xmm4, %xmm4
	vdivss	%xmm1, %xmm4, %xmm4
	vbroadcastss	%xmm4, %zmm4
	vsubps	%zmm4, %zmm25, %zmm25
	vsubps	%zmm4, %zmm27, %zmm27
	vsubps	%zmm4, %zmm26, %zmm26
	vsubps	%zmm4, %zmm23, %zmm23
	vsubps	%zmm4, %zmm21, %zmm21
	vsubps	%zmm4, %zmm24, %zmm24
	vsubps	%zmm4, %zmm22, %zmm22
	vsubps	%zmm4, %zmm28, %zmm28
	vsubps	%zmm4, %zmm20, %zmm20
	vsubps	%zmm4, %zmm19, %zmm19
	vsubps	%zmm4, %zmm18, %zmm18
	vsubps	%zmm4, %zmm17, %zmm17
	vsubps	%zmm4, %zmm16, %zmm16
	vsubps	%zmm4, %zmm15, %zmm15
	vsubps	%zmm4, %zmm14, %zmm14
	vsubps	%zmm4, %zmm13, %zmm13
	vsubps	%zmm4, %zmm12, %zmm12
	vsubps	%zmm4, %zmm11, %zmm11
	vsubps	%zmm4, %zmm10, %zmm10
	vsubps	%zmm4, %zmm9, %zmm9
	vsubps	%zmm4, %zmm8, %zmm8
	vsubps	%zmm4, %zmm7, %zmm7
	vsubps	%zmm4, %zmm6, %zmm6
	vsubps	%zmm4, %zmm31, %zmm5
	vmulps	%zmm25, %zmm25, %zmm25
	vmulps	%zmm27, %zmm27, %zmm27
	vmulps	%zmm26, %zmm26, %zmm26
	vmulps	%zmm23, %zmm23, %zmm23
	vmulps	%zmm24, %zmm24, %zmm24
	vmulps	%zmm21, %zmm21, %zmm21
	vmulps	%zmm22, %zmm22, %zmm22
	vmulps	%zmm20, %zmm20, %zmm20
	vmulps	%zmm19, %zmm19, %zmm19
	vmulps	%zmm18, %zmm18, %zmm18
	vmulps	%zmm17, %zmm17, %zmm17
	vmulps	%zmm16, %zmm16, %zmm16
	vmulps	%zmm15, %zmm15, %zmm15
	vmulps	%zmm14, %zmm14, %zmm14
	vmulps	%zmm13, %zmm13, %zmm13
	vmulps	%zmm12, %zmm12, %zmm12
	vmulps	%zmm11, %zmm11, %zmm11
	vmulps	%zmm10, %zmm10, %zmm10
	vmulps	%zmm9, %zmm9, %zmm9
	vmulps	%zmm8, %zmm8, %zmm8
	vmulps	%zmm7, %zmm7, %zmm7
	vmulps	%zmm6, %zmm6, %zmm6
	vmulps	%zmm5, %zmm5, %zmm5
	vaddps	%zmm27, %zmm25, %zmm25
	vmulps	%zmm28, %zmm28, %zmm27
	vaddps	%zmm24, %zmm23, %zmm23
	vaddps	%zmm22, %zmm21, %zmm21
	vaddps	%zmm27, %zmm26, %zmm26
	vaddps	%zmm20, %zmm25, %zmm20
	vaddps	%zmm18, %zmm23, %zmm18
	vaddps	%zmm17, %zmm21, %zmm17
	vaddps	%zmm19, %zmm26, %zmm19
	vaddps	%zmm16, %zmm20, %zmm16
	vaddps	%zmm14, %zmm18, %zmm14
	vaddps	%zmm13, %zmm17, %zmm13
	vaddps	%zmm15, %zmm19, %zmm15
	vaddps	%zmm12, %zmm16, %zmm12
	vaddps	%zmm10, %zmm14, %zmm10
	vaddps	%zmm9, %zmm13, %zmm9
	vaddps	%zmm11, %zmm15, %zmm11
	vaddps	%zmm8, %zmm12, %zmm8
	vaddps	%zmm6, %zmm10, %zmm6
	vaddps	%zmm5, %zmm9, %zmm5
	vaddps	%zmm7, %zmm11, %zmm7
	vaddps	%zmm5, %zmm6, %zmm5
	vaddps	%zmm7, %zmm8, %zmm7
	vaddps	%zmm5, %zmm7, %zmm5
	vextractf64x4	$1, %zmm5, %ymm6
	vaddps	%ymm6, %ymm5, %ymm5
	vextractf128	$1, %ymm5, %xmm6
	vaddps	%xmm6, %xmm5, %xmm5
	vshufpd	$1, %xmm5, %xmm5, %xmm6
	vaddps	%xmm6, %xmm5, %xmm5
	vmovshdup	%xmm5, %xmm6
	vaddss	%xmm6, %xmm5, %xmm5
	vdivss	%xmm1, %xmm5, %xmm5
	vaddss	%xmm2, %xmm5, %xmm5
	vsqrtss	%xmm5, %xmm5, %xmm5
	vdivss	%xmm5, %xmm3, %xmm5
	vbroadcastss	%xmm5, %zmm5
	.p2align	4
.LBB19_4:
	vmovups	-384(%r10,%r14,4), %zmm6
	vmovups	-320(%r10,%r14,4), %zmm7
	vmovups	-256(%r10,%r14,4), %zmm8
	vsubps	%zmm4, %zmm6, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	9552448(%r8,%r14,4), %zmm6, %zmm6
	vaddps	9553984(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -384(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	-192(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	9552512(%r8,%r14,4), %zmm6, %zmm6
	vaddps	9554048(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -320(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmovups	-128(%r10,%r14,4), %zmm8
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	9552576(%r8,%r14,4), %zmm6, %zmm6
	vaddps	9554112(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -256(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	-64(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	9552640(%r8,%r14,4), %zmm6, %zmm6
	vaddps	9554176(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -192(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmovups	(%r10,%r14,4), %zmm8
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	9552704(%r8,%r14,4), %zmm6, %zmm6
	vaddps	9554240(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -128(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	64(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	9552768(%r8,%r14,4), %zmm6, %zmm6
	vaddps	9554304(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -64(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	9552832(%r8,%r14,4), %zmm6, %zmm6
	vaddps	9554368(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, (%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	9552896(%r8,%r14,4), %zmm6, %zmm6
	vaddps	9554432(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, 64(%r11,%r14,4)
	subq	$-128, %r14
	cmpq	$368, %r14
	jb	.LBB19_4
	incq	%rbx
	addq	$1536, %r11
	addq	$1536, %r10
	cmpq	$128, %rbx
	jne	.LBB19_3
	incq	%rcx
	addq	$196608, %rsi
	addq	$196608, %rax
	cmpq	%rdx, %rcx
	jne	.LBB19_2
	popq	%rbx
	popq	%r14
.LBB19_8:
	vzeroupper
	retq
.Lfunc_end19:
	.size	k.fusion_32, .Lfunc_end19-k.fusion_32

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI20_0:
	.long	0x3fb504f3
.LCPI20_1:
	.long	0x7fffffff
.LCPI20_2:
	.long	0x407ad42c
.LCPI20_3:
	.long	0x3f900000
.LCPI20_4:
	.long	0xb93c3811
.LCPI20_5:
	.long	0x3b53f57b
.LCPI20_6:
	.long	0x38942204
.LCPI20_7:
	.long	0xbcb5f94b
.LCPI20_8:
	.long	0xba4b936a
.LCPI20_9:
	.long	0x3d876b30
.LCPI20_10:
	.long	0x3ba91765
.LCPI20_11:
	.long	0xbd4ec46a
.LCPI20_12:
	.long	0xbcdbddee
.LCPI20_13:
	.long	0xbd81e4f9
.LCPI20_14:
	.long	0x3de714c2
.LCPI20_15:
	.long	0xbe9e193d
.LCPI20_16:
	.long	0xbec09397
.LCPI20_17:
	.long	0x3f80b42e
.LCPI20_18:
	.long	0x3e0375d4
.LCPI20_19:
	.long	0x3f800000
.LCPI20_20:
	.long	2147483648
.LCPI20_21:
	.long	0x3f000000
	.text
	.p2align	4
	.type	k.fusion_33,@function
k.fusion_33:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$24, %rsp
	shlq	$7, %rdx
	movq	%rdi, -128(%rsp)
	testq	%rdx, %rdx
	jle	.LBB20_12
	vbroadcastss	.LCPI20_16(%rip), %zmm20
	vbroadcastss	.LCPI20_17(%rip), %zmm21
	vbroadcastss	.LCPI20_18(%rip), %zmm22
	vbroadcastss	.LCPI20_19(%rip), %zmm13
	vbroadcastss	.LCPI20_10(%rip), %zmm14
	vbroadcastss	.LCPI20_11(%rip), %zmm15
	vbroadcastss	.LCPI20_12(%rip), %zmm16
	vbroadcastss	.LCPI20_13(%rip), %zmm17
	vbroadcastss	.LCPI20_14(%rip), %zmm19
	vbroadcastss	.LCPI20_1(%rip), %zmm23
	vpbroadcastd	.LCPI20_20(%rip), %zmm18
	addq	$10756, -128(%rsp)
	xorl	%edi, %edi
	jmp	.LBB20_3
	.p2align	4
.LBB20_2:
	addq	$98304, -128(%rsp)
	movq	-120(%rsp), %rdi
	cmpq	%rdx, %rdi
	jge	.LBB20_12
.LBB20_3:
	leaq	64(%rdi), %rax
	movq	%rdx, %r11
	leaq	minilm_l6_3250360274a5c8dc_weights+9561792(%rip), %r8
	cmpq	%rdx, %rax
	movq	%rax, -120(%rsp)
	cmovlq	%rax, %r11
	xorl	%r14d, %r14d
	jmp	.LBB20_4
	.p2align	4
.LBB20_11:
	incq	%r14
	addq	$49152, %r8
	cmpq	$48, %r14
	je	.LBB20_2
.LBB20_4:
	cmpq	%rdi, %rdx
	jle	.LBB20_11
	movq	%r14, %r15
	shlq	$7, %r15
	leaq	minilm_l6_3250360274a5c8dc_weights(%rip), %rax
	movq	-128(%rsp), %r13
	movq	%rdi, %r9
	vmovaps	9555456(%r15,%rax), %zmm0
	vmovaps	9555520(%r15,%rax), %zmm1
	leaq	64(%r15), %r12
	vmovups	%zmm0, -48(%rsp)
	vmovups	%zmm1, -112(%rsp)
	.p2align	4
.LBB20_6:
	movq	$-1536, %rax
	vxorps	%xmm24, %xmm24, %xmm24
	movq	%r8, %rbx
	vxorps	%xmm25, %xmm25, %xmm25
	vxorps	%xmm26, %xmm26, %xmm26
	vxorps	%xmm27, %xmm27, %xmm27
	vxorps	%xmm28, %xmm28, %xmm28
	vxorps	%xmm29, %xmm29, %xmm29
	vxorps	%xmm30, %xmm30, %xmm30
	vxorps	%xmm31, %xmm31, %xmm31
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	.p2align	4
.LBB20_7:
	vbroadcastss	-9220(%r13,%rax), %zmm9
	vmovaps	-192(%rbx), %zmm10
	vmovaps	-128(%rbx), %zmm11
	vbroadcastss	-6148(%r13,%rax), %zmm12
	vmovaps	-64(%rbx), %zmm8
	vfmadd231ps	%zmm10, %zmm9, %zmm7
	vfmadd231ps	%zmm9, %zmm11, %zmm6
	vbroadcastss	-7684(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm11, %zmm2
	vmovaps	(%rbx), %zmm12
	addq	$256, %rbx
	vfmadd231ps	%zmm10, %zmm9, %zmm5
	vfmadd231ps	%zmm9, %zmm11, %zmm4
	vbroadcastss	-4612(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm1
	vfmadd231ps	%zmm9, %zmm11, %zmm0
	vbroadcastss	-3076(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm31
	vfmadd231ps	%zmm9, %zmm11, %zmm30
	vbroadcastss	-1540(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm29
	vfmadd231ps	%zmm9, %zmm11, %zmm28
	vbroadcastss	-4(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm27
	vfmadd231ps	%zmm9, %zmm11, %zmm26
	vbroadcastss	1532(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm25
	vbroadcastss	-7680(%r13,%rax), %zmm10
	vfmadd231ps	%zmm11, %zmm9, %zmm24
	vbroadcastss	-6144(%r13,%rax), %zmm11
	vbroadcastss	-9216(%r13,%rax), %zmm9
	vfmadd231ps	%zmm8, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm12, %zmm4
	vbroadcastss	-4608(%r13,%rax), %zmm10
	vfmadd231ps	%zmm8, %zmm11, %zmm3
	vfmadd231ps	%zmm11, %zmm12, %zmm2
	vbroadcastss	-3072(%r13,%rax), %zmm11
	vfmadd231ps	%zmm8, %zmm9, %zmm7
	vfmadd231ps	%zmm9, %zmm12, %zmm6
	vfmadd231ps	%zmm8, %zmm10, %zmm1
	vfmadd231ps	%zmm10, %zmm12, %zmm0
	vbroadcastss	-1536(%r13,%rax), %zmm10
	vfmadd231ps	%zmm8, %zmm11, %zmm31
	vfmadd231ps	%zmm11, %zmm12, %zmm30
	vbroadcastss	(%r13,%rax), %zmm11
	vfmadd231ps	%zmm8, %zmm10, %zmm29
	vfmadd231ps	%zmm10, %zmm12, %zmm28
	vbroadcastss	1536(%r13,%rax), %zmm10
	vfmadd231ps	%zmm8, %zmm11, %zmm27
	vfmadd231ps	%zmm11, %zmm12, %zmm26
	addq	$8, %rax
	vfmadd231ps	%zmm8, %zmm10, %zmm25
	vfmadd231ps	%zmm12, %zmm10, %zmm24
	jne	.LBB20_7
	vbroadcastss	.LCPI20_21(%rip), %zmm12
	vmovups	%zmm7, (%rcx)
	vmovups	%zmm6, 64(%rcx)
	vmovups	%zmm5, 128(%rcx)
	vmovups	%zmm4, 192(%rcx)
	vmovups	%zmm3, 256(%rcx)
	vmovups	%zmm2, 320(%rcx)
	vmovups	%zmm1, 384(%rcx)
	vmovups	%zmm0, 448(%rcx)
	vmovups	%zmm31, 512(%rcx)
	vmovups	%zmm30, 576(%rcx)
	vmovups	%zmm29, 640(%rcx)
	vmovups	%zmm28, 704(%rcx)
	vmovups	%zmm27, 768(%rcx)
	vmovups	%zmm26, 832(%rcx)
	vmovups	%zmm25, 896(%rcx)
	vmovups	%zmm24, 960(%rcx)
	vmovups	-48(%rsp), %zmm24
	vmovups	-112(%rsp), %zmm25
	movq	%r9, %r10
	xorl	%ebx, %ebx
	.p2align	4
.LBB20_9:
	vaddps	(%rcx,%rbx), %zmm24, %zmm0
	vbroadcastss	.LCPI20_0(%rip), %zmm9
	vbroadcastss	.LCPI20_2(%rip), %zmm10
	vbroadcastss	.LCPI20_3(%rip), %zmm11
	vbroadcastss	.LCPI20_5(%rip), %zmm27
	vbroadcastss	.LCPI20_6(%rip), %zmm28
	vbroadcastss	.LCPI20_4(%rip), %zmm26
	vbroadcastss	.LCPI20_7(%rip), %zmm29
	vbroadcastss	.LCPI20_8(%rip), %zmm30
	vbroadcastss	.LCPI20_9(%rip), %zmm31
	movq	%r10, %rbp
	shrq	$7, %rbp
	movl	%r10d, %eax
	andl	$127, %eax
	incq	%r10
	leaq	(%rbp,%rbp,2), %rbp
	leaq	(%rax,%rax,2), %rax
	shlq	$18, %rbp
	shll	$11, %eax
	addq	%rsi, %rbp
	addq	%rbp, %rax
	vdivps	%zmm9, %zmm0, %zmm1
	vandps	%zmm23, %zmm1, %zmm2
	vminps	%zmm2, %zmm10, %zmm2
	vcmpltps	%zmm2, %zmm11, %k1
	vmulps	%zmm2, %zmm2, %zmm3
	vblendmps	%zmm27, %zmm28, %zmm5 {%k1}
	vmovaps	%zmm26, %zmm4 {%k1} {z}
	vblendmps	%zmm29, %zmm30, %zmm6 {%k1}
	vblendmps	%zmm15, %zmm16, %zmm7 {%k1}
	vblendmps	%zmm17, %zmm19, %zmm8 {%k1}
	vmovaps	%zmm2, %zmm3 {%k1}
	vfmadd231ps	%zmm4, %zmm3, %zmm5
	vaddps	64(%rcx,%rbx), %zmm25, %zmm4
	subq	$-128, %rbx
	vfmadd231ps	%zmm5, %zmm3, %zmm6
	vblendmps	%zmm31, %zmm14, %zmm5 {%k1}
	vfmadd231ps	%zmm6, %zmm3, %zmm5
	vdivps	%zmm9, %zmm4, %zmm6
	vfmadd231ps	%zmm5, %zmm3, %zmm7
	vfmadd231ps	%zmm7, %zmm3, %zmm8
	vandps	%zmm23, %zmm6, %zmm9
	vminps	%zmm9, %zmm10, %zmm9
	vcmpltps	%zmm9, %zmm11, %k2
	vmulps	%zmm9, %zmm9, %zmm10
	vblendmps	%zmm27, %zmm28, %zmm11 {%k2}
	vmovaps	%zmm26, %zmm5 {%k2} {z}
	vbroadcastss	.LCPI20_15(%rip), %zmm27
	vblendmps	%zmm29, %zmm30, %zmm7 {%k2}
	vmovaps	%zmm9, %zmm10 {%k2}
	vfmadd231ps	%zmm5, %zmm10, %zmm11
	vfmadd231ps	%zmm11, %zmm10, %zmm7
	vblendmps	%zmm31, %zmm14, %zmm11 {%k2}
	vfmadd231ps	%zmm7, %zmm10, %zmm11
	vblendmps	%zmm27, %zmm20, %zmm5 {%k1}
	vblendmps	%zmm21, %zmm22, %zmm7 {%k1}
	vfmadd231ps	%zmm8, %zmm3, %zmm5
	vblendmps	%zmm15, %zmm16, %zmm8 {%k2}
	vfmadd231ps	%zmm11, %zmm10, %zmm8
	vblendmps	%zmm17, %zmm19, %zmm11 {%k2}
	vfmadd231ps	%zmm5, %zmm3, %zmm7
	vblendmps	%zmm21, %zmm22, %zmm3 {%k2}
	vfmadd231ps	%zmm8, %zmm10, %zmm11
	vblendmps	%zmm27, %zmm20, %zmm8 {%k2}
	vmulps	%zmm7, %zmm7, %zmm5
	vfmadd132ps	%zmm2, %zmm2, %zmm7
	vfmadd231ps	%zmm11, %zmm10, %zmm8
	vfnmadd213ps	%zmm13, %zmm5, %zmm5
	vfmadd231ps	%zmm8, %zmm10, %zmm3
	vmovaps	%zmm5, %zmm7 {%k1}
	vpternlogd	$248, %zmm18, %zmm1, %zmm7
	vaddps	%zmm13, %zmm7, %zmm1
	vmulps	%zmm3, %zmm3, %zmm2
	vfmadd132ps	%zmm9, %zmm9, %zmm3
	vmulps	%zmm1, %zmm0, %zmm0
	vfnmadd213ps	%zmm13, %zmm2, %zmm2
	vmulps	%zmm12, %zmm0, %zmm0
	vmovups	%zmm0, (%r15,%rax)
	vmovaps	%zmm2, %zmm3 {%k2}
	vpternlogd	$248, %zmm18, %zmm6, %zmm3
	vaddps	%zmm13, %zmm3, %zmm1
	vmulps	%zmm1, %zmm4, %zmm0
	vmulps	%zmm12, %zmm0, %zmm0
	vmovups	%zmm0, (%r12,%rax)
	cmpq	$1024, %rbx
	jne	.LBB20_9
	addq	$8, %r9
	addq	$12288, %r13
	cmpq	%r11, %r9
	jl	.LBB20_6
	jmp	.LBB20_11
.LBB20_12:
	addq	$24, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end20:
	.size	k.fusion_33, .Lfunc_end20-k.fusion_33

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI21_0:
	.long	0x43c00000
.LCPI21_1:
	.long	0x2b8cbccc
.LCPI21_2:
	.long	0x3f800000
	.text
	.p2align	4
	.type	k.fusion_35,@function
k.fusion_35:
	testq	%rdx, %rdx
	jle	.LBB21_8
	pushq	%r14
	pushq	%rbx
	vmovss	.LCPI21_0(%rip), %xmm1
	vmovss	.LCPI21_1(%rip), %xmm2
	vmovss	.LCPI21_2(%rip), %xmm3
	addq	$448, %rsi
	leaq	448(%rdi), %rax
	leaq	minilm_l6_3250360274a5c8dc_weights(%rip), %r8
	xorl	%ecx, %ecx
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB21_2:
	leaq	(%rcx,%rcx,2), %r9
	movq	%rax, %r10
	movq	%rsi, %r11
	xorl	%ebx, %ebx
	shlq	$16, %r9
	addq	%rdi, %r9
	.p2align	4
.LBB21_3:
	leaq	(%rbx,%rbx,2), %r14
	shlq	$9, %r14
	vmovups	128(%r9,%r14), %zmm23
	vmovups	192(%r9,%r14), %zmm21
	vmovups	384(%r9,%r14), %zmm24
	vmovups	448(%r9,%r14), %zmm22
	vmovups	(%r9,%r14), %zmm25
	vmovups	64(%r9,%r14), %zmm26
	vmovups	640(%r9,%r14), %zmm18
	vmovups	704(%r9,%r14), %zmm17
	vmovups	256(%r9,%r14), %zmm27
	vmovups	320(%r9,%r14), %zmm28
	vmovups	896(%r9,%r14), %zmm14
	vmovups	960(%r9,%r14), %zmm13
	vmovups	512(%r9,%r14), %zmm20
	vmovups	576(%r9,%r14), %zmm19
	vmovups	1152(%r9,%r14), %zmm10
	vmovups	1216(%r9,%r14), %zmm9
	vmovups	768(%r9,%r14), %zmm16
	vmovups	832(%r9,%r14), %zmm15
	vmovups	1024(%r9,%r14), %zmm12
	vmovups	1088(%r9,%r14), %zmm11
	vmovups	1280(%r9,%r14), %zmm8
	vmovups	1472(%r9,%r14), %zmm31
	vaddps	%zmm0, %zmm23, %zmm6
	vaddps	%zmm0, %zmm21, %zmm7
	vaddps	%zmm0, %zmm25, %zmm4
	vaddps	%zmm0, %zmm26, %zmm5
	vaddps	%zmm24, %zmm6, %zmm6
	vaddps	%zmm22, %zmm7, %zmm7
	vaddps	%zmm27, %zmm4, %zmm4
	vaddps	%zmm28, %zmm5, %zmm5
	vaddps	%zmm18, %zmm6, %zmm6
	vaddps	%zmm17, %zmm7, %zmm7
	vaddps	%zmm20, %zmm4, %zmm4
	vaddps	%zmm19, %zmm5, %zmm5
	vaddps	%zmm14, %zmm6, %zmm6
	vaddps	%zmm13, %zmm7, %zmm7
	vaddps	%zmm16, %zmm4, %zmm4
	vaddps	%zmm15, %zmm5, %zmm5
	vaddps	%zmm9, %zmm7, %zmm30
	vaddps	%zmm10, %zmm6, %zmm29
	vmovups	1408(%r9,%r14), %zmm6
	vmovups	1344(%r9,%r14), %zmm7
	vaddps	%zmm12, %zmm4, %zmm4
	vaddps	%zmm11, %zmm5, %zmm5
	movq	$-16, %r14
	vaddps	%zmm8, %zmm4, %zmm4
	vaddps	%zmm31, %zmm30, %zmm30
	vaddps	%zmm6, %zmm29, %zmm29
	vaddps	%zmm7, %zmm5, %zmm5
	vaddps	%zmm5, %zmm4, %zmm4
	vaddps	%zmm30, %zmm29, %zmm29
	vaddps	%zmm29, %zmm4, %zmm4
	vextractf64x4	$1, %zmm4, %ymm29
	vaddps	%ymm29, %ymm4, %ymm4
	vextractf32x4	$1, %ymm4, %xmm29
	vaddps	%xmm29, %xmm4, %xmm4
	vshufpd	$1, %xmm4, %xmm4, %xmm29
	vaddps	%xmm29, %xmm4, %xmm4
	vmovshdup	%xmm4, %xmm29
	vaddss	%xmm29, %xmm4, %xmm4
	vdivss	%xmm1, %xmm4, %xmm4
	vbroadcastss	%xmm4, %zmm4
	vsubps	%zmm4, %zmm25, %zmm25
	vsubps	%zmm4, %zmm27, %zmm27
	vsubps	%zmm4, %zmm26, %zmm26
	vsubps	%zmm4, %zmm23, %zmm23
	vsubps	%zmm4, %zmm21, %zmm21
	vsubps	%zmm4, %zmm24, %zmm24
	vsubps	%zmm4, %zmm22, %zmm22
	vsubps	%zmm4, %zmm28, %zmm28
	vsubps	%zmm4, %zmm20, %zmm20
	vsubps	%zmm4, %zmm19, %zmm19
	vsubps	%zmm4, %zmm18, %zmm18
	vsubps	%zmm4, %zmm17, %zmm17
	vsubps	%zmm4, %zmm16, %zmm16
	vsubps	%zmm4, %zmm15, %zmm15
	vsubps	%zmm4, %zmm14, %zmm14
	vsubps	%zmm4, %zmm13, %zmm13
	vsubps	%zmm4, %zmm12, %zmm12
	vsubps	%zmm4, %zmm11, %zmm11
	vsubps	%zmm4, %zmm10, %zmm10
	vsubps	%zmm4, %zmm9, %zmm9
	vsubps	%zmm4, %zmm8, %zmm8
	vsubps	%zmm4, %zmm7, %zmm7
	vsubps	%zmm4, %zmm6, %zmm6
	vsubps	%zmm4, %zmm31, %zmm5
	vmulps	%zmm25, %zmm25, %zmm25
	vmulps	%zmm27, %zmm27, %zmm27
	vmulps	%zmm26, %zmm26, %zmm26
	vmulps	%zmm23, %zmm23, %zmm23
	vmulps	%zmm24, %zmm24, %zmm24
	vmulps	%zmm21, %zmm21, %zmm21
	vmulps	%zmm22, %zmm22, %zmm22
	vmulps	%zmm20, %zmm20, %zmm20
	vmulps	%zmm19, %zmm19, %zmm19
	vmulps	%zmm18, %zmm18, %zmm18
	vmulps	%zmm17, %zmm17, %zmm17
	vmulps	%zmm16, %zmm16, %zmm16
	vmulps	%zmm15, %zmm15, %zmm15
	vmulps	%zmm14, %zmm14, %zmm14
	vmulps	%zmm13, %zmm13, %zmm13
	vmulps	%zmm12, %zmm12, %zmm12
	vmulps	%zmm11, %zmm11, %zmm11
	vmulps	%zmm10, %zmm10, %zmm10
	vmulps	%zmm9, %zmm9, %zmm9
	vmulps	%zmm8, %zmm8, %zmm8
	vmulps	%zmm7, %zmm7, %zmm7
	vmulps	%zmm6, %zmm6, %zmm6
	vmulps	%zmm5, %zmm5, %zmm5
	vaddps	%zmm27, %zmm25, %zmm25
	vmulps	%zmm28, %zmm28, %zmm27
	vaddps	%zmm24, %zmm23, %zmm23
	vaddps	%zmm22, %zmm21, %zmm21
	vaddps	%zmm27, %zmm26, %zmm26
	vaddps	%zmm20, %zmm25, %zmm20
	vaddps	%zmm18, %zmm23, %zmm18
	vaddps	%zmm17, %zmm21, %zmm17
	vaddps	%zmm19, %zmm26, %zmm19
	vaddps	%zmm16, %zmm20, %zmm16
	vaddps	%zmm14, %zmm18, %zmm14
	vaddps	%zmm13, %zmm17, %zmm13
	vaddps	%zmm15, %zmm19, %zmm15
	vaddps	%zmm12, %zmm16, %zmm12
	vaddps	%zmm10, %zmm14, %zmm10
	vaddps	%zmm9, %zmm13, %zmm9
	vaddps	%zmm11, %zmm15, %zmm11
	vaddps	%zmm8, %zmm12, %zmm8
	vaddps	%zmm6, %zmm10, %zmm6
	vaddps	%zmm5, %zmm9, %zmm5
	vaddps	%zmm7, %zmm11, %zmm7
	vaddps	%zmm5, %zmm6, %zmm5
	vaddps	%zmm7, %zmm8, %zmm7
	vaddps	%zmm5, %zmm7, %zmm5
	vextractf64x4	$1, %zmm5, %ymm6
	vaddps	%ymm6, %ymm5, %ymm5
	vextractf128	$1, %ymm5, %xmm6
	vaddps	%xmm6, %xmm5, %xmm5
	vshufpd	$1, %xmm5, %xmm5, %xmm6
	vaddps	%xmm6, %xmm5, %xmm5
	vmovshdup	%xmm5, %xmm6
	vaddss	%xmm6, %xmm5, %xmm5
	vdivss	%xmm1, %xmm5, %xmm5
	vaddss	%xmm2, %xmm5, %xmm5
	vsqrtss	%xmm5, %xmm5, %xmm5
	vdivss	%xmm5, %xmm3, %xmm5
	vbroadcastss	%xmm5, %zmm5
	.p2align	4
.LBB21_4:
	vmovups	-384(%r10,%r14,4), %zmm6
	vmovups	-320(%r10,%r14,4), %zmm7
	vmovups	-256(%r10,%r14,4), %zmm8
	vsubps	%zmm4, %zmm6, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	11920960(%r8,%r14,4), %zmm6, %zmm6
	vaddps	11922496(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -384(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	-192(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	11921024(%r8,%r14,4), %zmm6, %zmm6
	vaddps	11922560(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -320(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmovups	-128(%r10,%r14,4), %zmm8
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	11921088(%r8,%r14,4), %zmm6, %zmm6
	vaddps	11922624(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -256(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	-64(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	11921152(%r8,%r14,4), %zmm6, %zmm6
	vaddps	11922688(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -192(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmovups	(%r10,%r14,4), %zmm8
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	11921216(%r8,%r14,4), %zmm6, %zmm6
	vaddps	11922752(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -128(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	64(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	11921280(%r8,%r14,4), %zmm6, %zmm6
	vaddps	11922816(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -64(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	11921344(%r8,%r14,4), %zmm6, %zmm6
	vaddps	11922880(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, (%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	11921408(%r8,%r14,4), %zmm6, %zmm6
	vaddps	11922944(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, 64(%r11,%r14,4)
	subq	$-128, %r14
	cmpq	$368, %r14
	jb	.LBB21_4
	incq	%rbx
	addq	$1536, %r11
	addq	$1536, %r10
	cmpq	$128, %rbx
	jne	.LBB21_3
	incq	%rcx
	addq	$196608, %rsi
	addq	$196608, %rax
	cmpq	%rdx, %rcx
	jne	.LBB21_2
	popq	%rbx
	popq	%r14
.LBB21_8:
	vzeroupper
	retq
.Lfunc_end21:
	.size	k.fusion_35, .Lfunc_end21-k.fusion_35

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI22_0:
	.long	0xff800000
.LCPI22_1:
	.long	0x42b20000
.LCPI22_2:
	.long	0xc2d00000
.LCPI22_3:
	.long	0x3fb8aa3b
.LCPI22_4:
	.long	0xcb4000fe
.LCPI22_5:
	.long	0x3f317200
.LCPI22_6:
	.long	0x35bfbe8e
.LCPI22_7:
	.long	0x3c091344
.LCPI22_8:
	.long	0x3ab5be4b
.LCPI22_9:
	.long	0x3d2aab87
.LCPI22_10:
	.long	0x3e2aaa59
.LCPI22_11:
	.long	0x3effffff
.LCPI22_12:
	.long	0x3f800000
	.text
	.p2align	4
	.type	k.softmax_40,@function
k.softmax_40:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%rsi, -8(%rsp)
	testq	%rdx, %rdx
	jle	.LBB22_9
	vbroadcastss	.LCPI22_0(%rip), %zmm0
	vbroadcastss	.LCPI22_1(%rip), %zmm1
	vbroadcastss	.LCPI22_2(%rip), %zmm2
	vbroadcastss	.LCPI22_3(%rip), %zmm3
	vbroadcastss	.LCPI22_4(%rip), %zmm4
	vbroadcastss	.LCPI22_5(%rip), %zmm5
	vbroadcastss	.LCPI22_6(%rip), %zmm6
	vbroadcastss	.LCPI22_7(%rip), %zmm7
	vbroadcastss	.LCPI22_8(%rip), %zmm8
	vbroadcastss	.LCPI22_9(%rip), %zmm9
	vbroadcastss	.LCPI22_10(%rip), %zmm10
	vbroadcastss	.LCPI22_11(%rip), %zmm11
	vbroadcastss	.LCPI22_12(%rip), %zmm12
	vmovss	.LCPI22_12(%rip), %xmm13
	xorl	%esi, %esi
	.p2align	4
.LBB22_2:
	movq	%rsi, %rax
	shlq	$18, %rax
	xorl	%r10d, %r10d
	leaq	(%rax,%rax,2), %r8
	leaq	(%rdi,%r8), %r9
	addq	-8(%rsp), %r8
	.p2align	4
.LBB22_3:
	movq	%r10, %r11
	shlq	$16, %r11
	xorl	%r14d, %r14d
	leaq	(%r9,%r11), %rbx
	addq	%r8, %r11
	.p2align	4
.LBB22_4:
	movq	%r14, %r15
	shlq	$9, %r15
	movb	$1, %al
	xorl	%r13d, %r13d
	vmovups	(%rbx,%r15), %zmm14
	vmovups	256(%rbx,%r15), %zmm18
	vmovups	64(%rbx,%r15), %zmm15
	vmovups	128(%rbx,%r15), %zmm16
	vmovups	384(%rbx,%r15), %zmm19
	vmovups	192(%rbx,%r15), %zmm17
	leaq	(%rbx,%r15), %r12
	vmaxps	%zmm0, %zmm14, %zmm14
	vmaxps	%zmm0, %zmm15, %zmm15
	vmaxps	%zmm0, %zmm16, %zmm16
	vmaxps	%zmm0, %zmm17, %zmm17
	vmaxps	%zmm14, %zmm18, %zmm14
	vmovups	320(%rbx,%r15), %zmm18
	vmaxps	%zmm15, %zmm18, %zmm15
	vxorps	%xmm18, %xmm18, %xmm18
	vmaxps	%zmm14, %zmm15, %zmm14
	vmaxps	%zmm16, %zmm19, %zmm15
	vmovups	448(%rbx,%r15), %zmm19
	vmaxps	%zmm17, %zmm19, %zmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vmaxps	%zmm15, %zmm16, %zmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vmaxps	%zmm14, %zmm15, %zmm14
	vextractf64x4	$1, %zmm14, %ymm15
	vmaxps	%ymm14, %ymm15, %ymm14
	vextractf128	$1, %ymm14, %xmm15
	vmaxps	%xmm14, %xmm15, %xmm14
	vshufpd	$1, %xmm14, %xmm14, %xmm15
	vmaxps	%xmm14, %xmm15, %xmm14
	vmovshdup	%xmm14, %xmm15
	vmaxss	%xmm14, %xmm15, %xmm14
	vbroadcastss	%xmm14, %zmm15
	vxorps	%xmm14, %xmm14, %xmm14
	.p2align	4
.LBB22_5:
	vmovups	(%r12,%r13,4), %zmm19
	vmovaps	%zmm3, %zmm20
	vmovaps	%zmm8, %zmm23
	movl	%eax, %ebp
	xorl	%eax, %eax
	vsubps	%zmm15, %zmm19, %zmm19
	vminps	%zmm19, %zmm1, %zmm19
	vmaxps	%zmm19, %zmm2, %zmm19
	vfmsub213ps	%zmm4, %zmm19, %zmm20
	vaddps	%zmm4, %zmm20, %zmm21
	vfnmadd231ps	%zmm5, %zmm21, %zmm19
	vfnmadd231ps	%zmm21, %zmm6, %zmm19
	vpsrad	$1, %zmm20, %zmm21
	vpsubd	%zmm21, %zmm20, %zmm20
	vpslld	$23, %zmm21, %zmm22
	vpslld	$23, %zmm20, %zmm20
	vfmadd213ps	%zmm7, %zmm19, %zmm23
	vmulps	%zmm19, %zmm19, %zmm21
	vfmadd213ps	%zmm9, %zmm19, %zmm23
	vfmadd213ps	%zmm10, %zmm19, %zmm23
	vfmadd213ps	%zmm11, %zmm19, %zmm23
	vfmadd213ps	%zmm19, %zmm21, %zmm23
	vaddps	%zmm12, %zmm23, %zmm19
	vmovaps	%zmm8, %zmm23
	vmulps	%zmm22, %zmm19, %zmm19
	vmulps	%zmm20, %zmm19, %zmm19
	vmovups	64(%r12,%r13,4), %zmm20
	vmovups	%zmm19, (%rcx,%r13,4)
	vaddps	%zmm19, %zmm18, %zmm18
	vsubps	%zmm15, %zmm20, %zmm19
	vmovaps	%zmm3, %zmm20
	vminps	%zmm19, %zmm1, %zmm19
	vmaxps	%zmm19, %zmm2, %zmm19
	vfmsub213ps	%zmm4, %zmm19, %zmm20
	vaddps	%zmm4, %zmm20, %zmm21
	vfnmadd231ps	%zmm5, %zmm21, %zmm19
	vfnmadd231ps	%zmm21, %zmm6, %zmm19
	vpsrad	$1, %zmm20, %zmm21
	vpsubd	%zmm21, %zmm20, %zmm20
	vpslld	$23, %zmm21, %zmm22
	vpslld	$23, %zmm20, %zmm20
	vfmadd213ps	%zmm7, %zmm19, %zmm23
	vmulps	%zmm19, %zmm19, %zmm21
	vfmadd213ps	%zmm9, %zmm19, %zmm23
	vfmadd213ps	%zmm10, %zmm19, %zmm23
	vfmadd213ps	%zmm11, %zmm19, %zmm23
	vfmadd213ps	%zmm19, %zmm21, %zmm23
	vmovups	128(%r12,%r13,4), %zmm21
	vaddps	%zmm12, %zmm23, %zmm19
	vmovaps	%zmm8, %zmm23
	vmulps	%zmm22, %zmm19, %zmm19
	vmulps	%zmm20, %zmm19, %zmm19
	vmovaps	%zmm3, %zmm20
	vmovups	%zmm19, 64(%rcx,%r13,4)
	vaddps	%zmm19, %zmm17, %zmm17
	vsubps	%zmm15, %zmm21, %zmm19
	vminps	%zmm19, %zmm1, %zmm19
	vmaxps	%zmm19, %zmm2, %zmm19
	vfmsub213ps	%zmm4, %zmm19, %zmm20
	vaddps	%zmm4, %zmm20, %zmm21
	vfnmadd231ps	%zmm5, %zmm21, %zmm19
	vfnmadd231ps	%zmm21, %zmm6, %zmm19
	vpsrad	$1, %zmm20, %zmm21
	vpsubd	%zmm21, %zmm20, %zmm20
	vpslld	$23, %zmm21, %zmm22
	vpslld	$23, %zmm20, %zmm20
	vfmadd213ps	%zmm7, %zmm19, %zmm23
	vmulps	%zmm19, %zmm19, %zmm21
	vfmadd213ps	%zmm9, %zmm19, %zmm23
	vfmadd213ps	%zmm10, %zmm19, %zmm23
	vfmadd213ps	%zmm11, %zmm19, %zmm23
	vfmadd213ps	%zmm19, %zmm21, %zmm23
	vaddps	%zmm12, %zmm23, %zmm19
	vmovaps	%zmm8, %zmm23
	vmulps	%zmm22, %zmm19, %zmm19
	vmulps	%zmm20, %zmm19, %zmm19
	vmovups	192(%r12,%r13,4), %zmm20
	vmovups	%zmm19, 128(%rcx,%r13,4)
	vaddps	%zmm19, %zmm16, %zmm16
	vsubps	%zmm15, %zmm20, %zmm19
	vmovaps	%zmm3, %zmm20
	vminps	%zmm19, %zmm1, %zmm19
	vmaxps	%zmm19, %zmm2, %zmm19
	vfmsub213ps	%zmm4, %zmm19, %zmm20
	vaddps	%zmm4, %zmm20, %zmm21
	vfnmadd231ps	%zmm5, %zmm21, %zmm19
	vfnmadd231ps	%zmm21, %zmm6, %zmm19
	vpsrad	$1, %zmm20, %zmm21
	vpsubd	%zmm21, %zmm20, %zmm20
	vpslld	$23, %zmm21, %zmm22
	vpslld	$23, %zmm20, %zmm20
	vfmadd213ps	%zmm7, %zmm19, %zmm23
	vmulps	%zmm19, %zmm19, %zmm21
	vfmadd213ps	%zmm9, %zmm19, %zmm23
	vfmadd213ps	%zmm10, %zmm19, %zmm23
	vfmadd213ps	%zmm11, %zmm19, %zmm23
	vfmadd213ps	%zmm19, %zmm21, %zmm23
	vaddps	%zmm12, %zmm23, %zmm19
	vmulps	%zmm22, %zmm19, %zmm19
	vmulps	%zmm20, %zmm19, %zmm19
	vaddps	%zmm19, %zmm14, %zmm14
	vmovups	%zmm19, 192(%rcx,%r13,4)
	movl	$64, %r13d
	testb	$1, %bpl
	jne	.LBB22_5
	vaddps	%zmm17, %zmm18, %zmm15
	vaddps	%zmm14, %zmm16, %zmm14
	incq	%r14
	vaddps	%zmm14, %zmm15, %zmm14
	vextractf64x4	$1, %zmm14, %ymm15
	vaddps	%ymm15, %ymm14, %ymm14
	vextractf128	$1, %ymm14, %xmm15
	vaddps	%xmm15, %xmm14, %xmm14
	vshufpd	$1, %xmm14, %xmm14, %xmm15
	vaddps	%xmm15, %xmm14, %xmm14
	vmovshdup	%xmm14, %xmm15
	vaddss	%xmm15, %xmm14, %xmm14
	vdivss	%xmm14, %xmm13, %xmm14
	vbroadcastss	%xmm14, %zmm14
	vmulps	(%rcx), %zmm14, %zmm15
	vmulps	64(%rcx), %zmm14, %zmm17
	vmulps	128(%rcx), %zmm14, %zmm16
	vmovups	%zmm15, (%r11,%r15)
	vmovups	%zmm17, 64(%r11,%r15)
	vmovups	%zmm16, 128(%r11,%r15)
	vmulps	192(%rcx), %zmm14, %zmm17
	vmulps	256(%rcx), %zmm14, %zmm16
	vmovups	%zmm17, 192(%r11,%r15)
	vmovups	%zmm16, 256(%r11,%r15)
	vmulps	320(%rcx), %zmm14, %zmm17
	vmulps	384(%rcx), %zmm14, %zmm16
	vmulps	448(%rcx), %zmm14, %zmm14
	vmovups	%zmm17, 320(%r11,%r15)
	vmovups	%zmm16, 384(%r11,%r15)
	vmovups	%zmm14, 448(%r11,%r15)
	cmpq	$128, %r14
	jne	.LBB22_4
	incq	%r10
	cmpq	$12, %r10
	jne	.LBB22_3
	incq	%rsi
	cmpq	%rdx, %rsi
	jne	.LBB22_2
.LBB22_9:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end22:
	.size	k.softmax_40, .Lfunc_end22-k.softmax_40

	.p2align	4
	.type	k.fusion_41,@function
k.fusion_41:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%rdx, -48(%rsp)
	movq	%rcx, -40(%rsp)
	testq	%rcx, %rcx
	jle	.LBB23_13
	addq	$10816, %rdi
	leaq	64(%r8), %rbx
	addq	$3072, %rsi
	xorl	%eax, %eax
	.p2align	4
.LBB23_2:
	leaq	(%rax,%rax,2), %r10
	movq	%rax, -32(%rsp)
	movq	%rsi, -16(%rsp)
	movq	%rsi, %r11
	movq	%rdi, -24(%rsp)
	movq	%rdi, %rax
	xorl	%r14d, %r14d
	shlq	$16, %r10
	addq	-48(%rsp), %r10
	.p2align	4
.LBB23_3:
	xorl	%ecx, %ecx
	movq	%rax, -8(%rsp)
	.p2align	4
.LBB23_4:
	vmovups	-10816(%rax), %zmm0
	vmovups	-10752(%rax), %zmm1
	vmovups	-9280(%rax), %zmm2
	vmovups	%zmm0, (%r8,%rcx)
	vmovups	%zmm1, 64(%r8,%rcx)
	vmovups	-9216(%rax), %zmm1
	vmovups	%zmm2, 128(%r8,%rcx)
	vmovups	-7744(%rax), %zmm2
	vmovups	%zmm1, 192(%r8,%rcx)
	vmovups	-7680(%rax), %zmm1
	vmovups	%zmm2, 256(%r8,%rcx)
	vmovups	-6208(%rax), %zmm2
	vmovups	%zmm1, 320(%r8,%rcx)
	vmovups	-6144(%rax), %zmm1
	vmovups	%zmm2, 384(%r8,%rcx)
	vmovups	-4672(%rax), %zmm2
	vmovups	%zmm1, 448(%r8,%rcx)
	vmovups	-4608(%rax), %zmm1
	vmovups	%zmm2, 512(%r8,%rcx)
	vmovups	-3136(%rax), %zmm2
	vmovups	%zmm1, 576(%r8,%rcx)
	vmovups	-3072(%rax), %zmm1
	vmovups	%zmm2, 640(%r8,%rcx)
	vmovups	-1600(%rax), %zmm2
	vmovups	%zmm1, 704(%r8,%rcx)
	vmovups	-1536(%rax), %zmm1
	vmovups	%zmm2, 768(%r8,%rcx)
	vmovups	-64(%rax), %zmm2
	vmovups	%zmm1, 832(%r8,%rcx)
	vmovups	(%rax), %zmm1
	vmovups	%zmm2, 896(%r8,%rcx)
	addq	$12288, %rax
	vmovups	%zmm1, 960(%r8,%rcx)
	addq	$1024, %rcx
	cmpq	$16384, %rcx
	jne	.LBB23_4
	movq	%r14, %r12
	shlq	$7, %r12
	movq	%r14, %r15
	shlq	$5, %r15
	xorl	%edx, %edx
	addq	%r10, %r12
	.p2align	4
.LBB23_7:
	movq	%rdx, %r13
	addq	$52, %rdx
	movl	$128, %r9d
	movq	%r13, %rbp
	cmpq	$128, %rdx
	cmovbq	%rdx, %r9
	.p2align	4
.LBB23_8:
	cmpq	$115, %rbp
	movl	$115, %esi
	movq	$-512, %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rbx, %rax
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm21, %xmm21, %xmm21
	vxorps	%xmm22, %xmm22, %xmm22
	vxorps	%xmm23, %xmm23, %xmm23
	vxorps	%xmm24, %xmm24, %xmm24
	vxorps	%xmm25, %xmm25, %xmm25
	cmovbq	%rbp, %rsi
	movl	%esi, %ecx
	shll	$9, %ecx
	addq	%r11, %rcx
	.p2align	4
.LBB23_9:
	vbroadcastss	-2048(%rcx,%rdi), %zmm29
	vmovups	-64(%rax), %zmm27
	vmovups	(%rax), %zmm26
	vbroadcastss	-1024(%rcx,%rdi), %zmm30
	vbroadcastss	-2560(%rcx,%rdi), %zmm28
	vbroadcastss	(%rcx,%rdi), %zmm31
	subq	$-128, %rax
	vfmadd231ps	%zmm27, %zmm29, %zmm23
	vfmadd231ps	%zmm29, %zmm26, %zmm22
	vbroadcastss	-1536(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm30, %zmm19
	vfmadd231ps	%zmm30, %zmm26, %zmm18
	vbroadcastss	1024(%rcx,%rdi), %zmm30
	vfmadd231ps	%zmm27, %zmm28, %zmm25
	vfmadd231ps	%zmm28, %zmm26, %zmm24
	vfmadd231ps	%zmm27, %zmm31, %zmm15
	vfmadd231ps	%zmm31, %zmm26, %zmm14
	vfmadd231ps	%zmm27, %zmm29, %zmm21
	vfmadd231ps	%zmm29, %zmm26, %zmm20
	vbroadcastss	-512(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm30, %zmm11
	vfmadd231ps	%zmm30, %zmm26, %zmm10
	vbroadcastss	2048(%rcx,%rdi), %zmm30
	vfmadd231ps	%zmm27, %zmm29, %zmm17
	vfmadd231ps	%zmm29, %zmm26, %zmm16
	vbroadcastss	512(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm30, %zmm7
	vfmadd231ps	%zmm30, %zmm26, %zmm6
	vbroadcastss	3072(%rcx,%rdi), %zmm30
	vfmadd231ps	%zmm27, %zmm29, %zmm13
	vfmadd231ps	%zmm29, %zmm26, %zmm12
	vbroadcastss	1536(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm30, %zmm3
	vfmadd231ps	%zmm30, %zmm26, %zmm2
	vfmadd231ps	%zmm27, %zmm29, %zmm9
	vfmadd231ps	%zmm29, %zmm26, %zmm8
	vbroadcastss	2560(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm29, %zmm5
	vfmadd231ps	%zmm29, %zmm26, %zmm4
	vbroadcastss	3584(%rcx,%rdi), %zmm29
	addq	$4, %rdi
	vfmadd231ps	%zmm27, %zmm29, %zmm1
	vfmadd231ps	%zmm26, %zmm29, %zmm0
	jne	.LBB23_9
	shlq	$9, %rsi
	addq	$13, %rbp
	leaq	(%rsi,%rsi,2), %rax
	vmovups	%zmm25, (%r12,%rax)
	vmovups	%zmm24, 64(%r12,%rax)
	addq	%r10, %rax
	vmovups	%zmm23, 1536(%rax,%r15,4)
	vmovups	%zmm22, 1600(%rax,%r15,4)
	vmovups	%zmm21, 3072(%rax,%r15,4)
	vmovups	%zmm20, 3136(%rax,%r15,4)
	vmovups	%zmm19, 4608(%rax,%r15,4)
	vmovups	%zmm18, 4672(%rax,%r15,4)
	vmovups	%zmm17, 6144(%rax,%r15,4)
	vmovups	%zmm16, 6208(%rax,%r15,4)
	vmovups	%zmm15, 7680(%rax,%r15,4)
	vmovups	%zmm14, 7744(%rax,%r15,4)
	vmovups	%zmm13, 9216(%rax,%r15,4)
	vmovups	%zmm12, 9280(%rax,%r15,4)
	vmovups	%zmm11, 10752(%rax,%r15,4)
	vmovups	%zmm10, 10816(%rax,%r15,4)
	vmovups	%zmm9, 12288(%rax,%r15,4)
	vmovups	%zmm8, 12352(%rax,%r15,4)
	vmovups	%zmm7, 13824(%rax,%r15,4)
	vmovups	%zmm6, 13888(%rax,%r15,4)
	vmovups	%zmm5, 15360(%rax,%r15,4)
	vmovups	%zmm4, 15424(%rax,%r15,4)
	vmovups	%zmm3, 16896(%rax,%r15,4)
	vmovups	%zmm2, 16960(%rax,%r15,4)
	vmovups	%zmm1, 18432(%rax,%r15,4)
	vmovups	%zmm0, 18496(%rax,%r15,4)
	cmpq	%r9, %rbp
	jb	.LBB23_8
	cmpq	$75, %r13
	jbe	.LBB23_7
	movq	-8(%rsp), %rax
	incq	%r14
	addq	$65536, %r11
	subq	$-128, %rax
	cmpq	$12, %r14
	jne	.LBB23_3
	movq	-32(%rsp), %rax
	movq	-24(%rsp), %rdi
	movq	-16(%rsp), %rsi
	incq	%rax
	addq	$196608, %rdi
	addq	$786432, %rsi
	cmpq	-40(%rsp), %rax
	jne	.LBB23_2
.LBB23_13:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end23:
	.size	k.fusion_41, .Lfunc_end23-k.fusion_41

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI24_0:
	.long	0x43c00000
.LCPI24_1:
	.long	0x2b8cbccc
.LCPI24_2:
	.long	0x3f800000
	.text
	.p2align	4
	.type	k.fusion_43,@function
k.fusion_43:
	testq	%rdx, %rdx
	jle	.LBB24_8
	pushq	%r14
	pushq	%rbx
	vmovss	.LCPI24_0(%rip), %xmm1
	vmovss	.LCPI24_1(%rip), %xmm2
	vmovss	.LCPI24_2(%rip), %xmm3
	addq	$448, %rsi
	leaq	448(%rdi), %rax
	leaq	minilm_l6_3250360274a5c8dc_weights(%rip), %r8
	xorl	%ecx, %ecx
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB24_2:
	leaq	(%rcx,%rcx,2), %r9
	movq	%rax, %r10
	movq	%rsi, %r11
	xorl	%ebx, %ebx
	shlq	$16, %r9
	addq	%rdi, %r9
	.p2align	4
.LBB24_3:
	leaq	(%rbx,%rbx,2), %r14
	shlq	$9, %r14
	vmovups	128(%r9,%r14), %zmm23
	vmovups	192(%r9,%r14), %zmm21
	vmovups	384(%r9,%r14), %zmm24
	vmovups	448(%r9,%r14), %zmm22
	vmovups	(%r9,%r14), %zmm25
	vmovups	64(%r9,%r14), %zmm26
	vmovups	640(%r9,%r14), %zmm18
	vmovups	704(%r9,%r14), %zmm17
	vmovups	256(%r9,%r14), %zmm27
	vmovups	320(%r9,%r14), %zmm28
	vmovups	896(%r9,%r14), %zmm14
	vmovups	960(%r9,%r14), %zmm13
	vmovups	512(%r9,%r14), %zmm20
	vmovups	576(%r9,%r14), %zmm19
	vmovups	1152(%r9,%r14), %zmm10
	vmovups	1216(%r9,%r14), %zmm9
	vmovups	768(%r9,%r14), %zmm16
	vmovups	832(%r9,%r14), %zmm15
	vmovups	1024(%r9,%r14), %zmm12
	vmovups	1088(%r9,%r14), %zmm11
	vmovups	1280(%r9,%r14), %zmm8
	vmovups	1472(%r9,%r14), %zmm31
	vaddps	%zmm0, %zmm23, %zmm6
	vaddps	%zmm0, %zmm21, %zmm7
	vaddps	%zmm0, %zmm25, %zmm4
	vaddps	%zmm0, %zmm26, %zmm5
	vaddps	%zmm24, %zmm6, %zmm6
	vaddps	%zmm22, %zmm7, %zmm7
	vaddps	%zmm27, %zmm4, %zmm4
	vaddps	%zmm28, %zmm5, %zmm5
	vaddps	%zmm18, %zmm6, %zmm6
	vaddps	%zmm17, %zmm7, %zmm7
	vaddps	%zmm20, %zmm4, %zmm4
	vaddps	%zmm19, %zmm5, %zmm5
	vaddps	%zmm14, %zmm6, %zmm6
	vaddps	%zmm13, %zmm7, %zmm7
	vaddps	%zmm16, %zmm4, %zmm4
	vaddps	%zmm15, %zmm5, %zmm5
	vaddps	%zmm9, %zmm7, %zmm30
	vaddps	%zmm10, %zmm6, %zmm29
	vmovups	1408(%r9,%r14), %zmm6
	vmovups	1344(%r9,%r14), %zmm7
	vaddps	%zmm12, %zmm4, %zmm4
	vaddps	%zmm11, %zmm5, %zmm5
	movq	$-16, %r14
	vaddps	%zmm8, %zmm4, %zmm4
	vaddps	%zmm31, %zmm30, %zmm30
	vaddps	%zmm6, %zmm29, %zmm29
	vaddps	%zmm7, %zmm5, %zmm5
	vaddps	%zmm5, %zmm4, %zmm4
	vaddps	%zmm30, %zmm29, %zmm29
	vaddps	%zmm29, %zmm4, %zmm4
	vextractf64x4	$1, %zmm4, %ymm29
	vaddps	%ymm29, %ymm4, %ymm4
	vextractf32x4	$1, %ymm4, %xmm29
	vaddps	%xmm29, %xmm4, %xmm4
	vshufpd	$1, %xmm4, %xmm4, %xmm29
	vaddps	%xmm29, %xmm4, %xmm4
	vmovshdup	%xmm4, %xmm29
	vaddss	%xmm29, %xmm4, %xmm4
	vdivss	%xmm1, %xmm4, %xmm4
	vbroadcastss	%xmm4, %zmm4
	vsubps	%zmm4, %zmm25, %zmm25
	vsubps	%zmm4, %zmm27, %zmm27
	vsubps	%zmm4, %zmm26, %zmm26
	vsubps	%zmm4, %zmm23, %zmm23
	vsubps	%zmm4, %zmm21, %zmm21
	vsubps	%zmm4, %zmm24, %zmm24
	vsubps	%zmm4, %zmm22, %zmm22
	vsubps	%zmm4, %zmm28, %zmm28
	vsubps	%zmm4, %zmm20, %zmm20
	vsubps	%zmm4, %zmm19, %zmm19
	vsubps	%zmm4, %zmm18, %zmm18
	vsubps	%zmm4, %zmm17, %zmm17
	vsubps	%zmm4, %zmm16, %zmm16
	vsubps	%zmm4, %zmm15, %zmm15
	vsubps	%zmm4, %zmm14, %zmm14
	vsubps	%zmm4, %zmm13, %zmm13
	vsubps	%zmm4, %zmm12, %zmm12
	vsubps	%zmm4, %zmm11, %zmm11
	vsubps	%zmm4, %zmm10, %zmm10
	vsubps	%zmm4, %zmm9, %zmm9
	vsubps	%zmm4, %zmm8, %zmm8
	vsubps	%zmm4, %zmm7, %zmm7
	vsubps	%zmm4, %zmm6, %zmm6
	vsubps	%zmm4, %zmm31, %zmm5
	vmulps	%zmm25, %zmm25, %zmm25
	vmulps	%zmm27, %zmm27, %zmm27
	vmulps	%zmm26, %zmm26, %zmm26
	vmulps	%zmm23, %zmm23, %zmm23
	vmulps	%zmm24, %zmm24, %zmm24
	vmulps	%zmm21, %zmm21, %zmm21
	vmulps	%zmm22, %zmm22, %zmm22
	vmulps	%zmm20, %zmm20, %zmm20
	vmulps	%zmm19, %zmm19, %zmm19
	vmulps	%zmm18, %zmm18, %zmm18
	vmulps	%zmm17, %zmm17, %zmm17
	vmulps	%zmm16, %zmm16, %zmm16
	vmulps	%zmm15, %zmm15, %zmm15
	vmulps	%zmm14, %zmm14, %zmm14
	vmulps	%zmm13, %zmm13, %zmm13
	vmulps	%zmm12, %zmm12, %zmm12
	vmulps	%zmm11, %zmm11, %zmm11
	vmulps	%zmm10, %zmm10, %zmm10
	vmulps	%zmm9, %zmm9, %zmm9
	vmulps	%zmm8, %zmm8, %zmm8
	vmulps	%zmm7, %zmm7, %zmm7
	vmulps	%zmm6, %zmm6, %zmm6
	vmulps	%zmm5, %zmm5, %zmm5
	vaddps	%zmm27, %zmm25, %zmm25
	vmulps	%zmm28, %zmm28, %zmm27
	vaddps	%zmm24, %zmm23, %zmm23
	vaddps	%zmm22, %zmm21, %zmm21
	vaddps	%zmm27, %zmm26, %zmm26
	vaddps	%zmm20, %zmm25, %zmm20
	vaddps	%zmm18, %zmm23, %zmm18
	vaddps	%zmm17, %zmm21, %zmm17
	vaddps	%zmm19, %zmm26, %zmm19
	vaddps	%zmm16, %zmm20, %zmm16
	vaddps	%zmm14, %zmm18, %zmm14
	vaddps	%zmm13, %zmm17, %zmm13
	vaddps	%zmm15, %zmm19, %zmm15
	vaddps	%zmm12, %zmm16, %zmm12
	vaddps	%zmm10, %zmm14, %zmm10
	vaddps	%zmm9, %zmm13, %zmm9
	vaddps	%zmm11, %zmm15, %zmm11
	vaddps	%zmm8, %zmm12, %zmm8
	vaddps	%zmm6, %zmm10, %zmm6
	vaddps	%zmm5, %zmm9, %zmm5
	vaddps	%zmm7, %zmm11, %zmm7
	vaddps	%zmm5, %zmm6, %zmm5
	vaddps	%zmm7, %zmm8, %zmm7
	vaddps	%zmm5, %zmm7, %zmm5
	vextractf64x4	$1, %zmm5, %ymm6
	vaddps	%ymm6, %ymm5, %ymm5
	vextractf128	$1, %ymm5, %xmm6
	vaddps	%xmm6, %xmm5, %xmm5
	vshufpd	$1, %xmm5, %xmm5, %xmm6
	vaddps	%xmm6, %xmm5, %xmm5
	vmovshdup	%xmm5, %xmm6
	vaddss	%xmm6, %xmm5, %xmm5
	vdivss	%xmm1, %xmm5, %xmm5
	vaddss	%xmm2, %xmm5, %xmm5
	vsqrtss	%xmm5, %xmm5, %xmm5
	vdivss	%xmm5, %xmm3, %xmm5
	vbroadcastss	%xmm5, %zmm5
	.p2align	4
.LBB24_4:
	vmovups	-384(%r10,%r14,4), %zmm6
	vmovups	-320(%r10,%r14,4), %zmm7
	vmovups	-256(%r10,%r14,4), %zmm8
	vsubps	%zmm4, %zmm6, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	11924032(%r8,%r14,4), %zmm6, %zmm6
	vaddps	11925568(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -384(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	-192(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	11924096(%r8,%r14,4), %zmm6, %zmm6
	vaddps	11925632(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -320(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmovups	-128(%r10,%r14,4), %zmm8
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	11924160(%r8,%r14,4), %zmm6, %zmm6
	vaddps	11925696(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -256(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	-64(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	11924224(%r8,%r14,4), %zmm6, %zmm6
	vaddps	11925760(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -192(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmovups	(%r10,%r14,4), %zmm8
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	11924288(%r8,%r14,4), %zmm6, %zmm6
	vaddps	11925824(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -128(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	64(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	11924352(%r8,%r14,4), %zmm6, %zmm6
	vaddps	11925888(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -64(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	11924416(%r8,%r14,4), %zmm6, %zmm6
	vaddps	11925952(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, (%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	11924480(%r8,%r14,4), %zmm6, %zmm6
	vaddps	11926016(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, 64(%r11,%r14,4)
	subq	$-128, %r14
	cmpq	$368, %r14
	jb	.LBB24_4
	incq	%rbx
	addq	$1536, %r11
	addq	$1536, %r10
	cmpq	$128, %rbx
	jne	.LBB24_3
	incq	%rcx
	addq	$196608, %rsi
	addq	$196608, %rax
	cmpq	%rdx, %rcx
	jne	.LBB24_2
	popq	%rbx
	popq	%r14
.LBB24_8:
	vzeroupper
	retq
.Lfunc_end24:
	.size	k.fusion_43, .Lfunc_end24-k.fusion_43

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI25_0:
	.long	0x3fb504f3
.LCPI25_1:
	.long	0x7fffffff
.LCPI25_2:
	.long	0x407ad42c
.LCPI25_3:
	.long	0x3f900000
.LCPI25_4:
	.long	0xb93c3811
.LCPI25_5:
	.long	0x3b53f57b
.LCPI25_6:
	.long	0x38942204
.LCPI25_7:
	.long	0xbcb5f94b
.LCPI25_8:
	.long	0xba4b936a
.LCPI25_9:
	.long	0x3d876b30
.LCPI25_10:
	.long	0x3ba91765
.LCPI25_11:
	.long	0xbd4ec46a
.LCPI25_12:
	.long	0xbcdbddee
.LCPI25_13:
	.long	0xbd81e4f9
.LCPI25_14:
	.long	0x3de714c2
.LCPI25_15:
	.long	0xbe9e193d
.LCPI25_16:
	.long	0xbec09397
.LCPI25_17:
	.long	0x3f80b42e
.LCPI25_18:
	.long	0x3e0375d4
.LCPI25_19:
	.long	0x3f800000
.LCPI25_20:
	.long	2147483648
.LCPI25_21:
	.long	0x3f000000
	.text
	.p2align	4
	.type	k.fusion_44,@function
k.fusion_44:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$24, %rsp
	shlq	$7, %rdx
	movq	%rdi, -128(%rsp)
	testq	%rdx, %rdx
	jle	.LBB25_12
	vbroadcastss	.LCPI25_16(%rip), %zmm20
	vbroadcastss	.LCPI25_17(%rip), %zmm21
	vbroadcastss	.LCPI25_18(%rip), %zmm22
	vbroadcastss	.LCPI25_19(%rip), %zmm13
	vbroadcastss	.LCPI25_10(%rip), %zmm14
	vbroadcastss	.LCPI25_11(%rip), %zmm15
	vbroadcastss	.LCPI25_12(%rip), %zmm16
	vbroadcastss	.LCPI25_13(%rip), %zmm17
	vbroadcastss	.LCPI25_14(%rip), %zmm19
	vbroadcastss	.LCPI25_1(%rip), %zmm23
	vpbroadcastd	.LCPI25_20(%rip), %zmm18
	addq	$10756, -128(%rsp)
	xorl	%edi, %edi
	jmp	.LBB25_3
	.p2align	4
.LBB25_2:
	addq	$98304, -128(%rsp)
	movq	-120(%rsp), %rdi
	cmpq	%rdx, %rdi
	jge	.LBB25_12
.LBB25_3:
	leaq	64(%rdi), %rax
	movq	%rdx, %r11
	leaq	minilm_l6_3250360274a5c8dc_weights+11933376(%rip), %r8
	cmpq	%rdx, %rax
	movq	%rax, -120(%rsp)
	cmovlq	%rax, %r11
	xorl	%r14d, %r14d
	jmp	.LBB25_4
	.p2align	4
.LBB25_11:
	incq	%r14
	addq	$49152, %r8
	cmpq	$48, %r14
	je	.LBB25_2
.LBB25_4:
	cmpq	%rdi, %rdx
	jle	.LBB25_11
	movq	%r14, %r15
	shlq	$7, %r15
	leaq	minilm_l6_3250360274a5c8dc_weights(%rip), %rax
	movq	-128(%rsp), %r13
	movq	%rdi, %r9
	vmovaps	11927040(%r15,%rax), %zmm0
	vmovaps	11927104(%r15,%rax), %zmm1
	leaq	64(%r15), %r12
	vmovups	%zmm0, -48(%rsp)
	vmovups	%zmm1, -112(%rsp)
	.p2align	4
.LBB25_6:
	movq	$-1536, %rax
	vxorps	%xmm24, %xmm24, %xmm24
	movq	%r8, %rbx
	vxorps	%xmm25, %xmm25, %xmm25
	vxorps	%xmm26, %xmm26, %xmm26
	vxorps	%xmm27, %xmm27, %xmm27
	vxorps	%xmm28, %xmm28, %xmm28
	vxorps	%xmm29, %xmm29, %xmm29
	vxorps	%xmm30, %xmm30, %xmm30
	vxorps	%xmm31, %xmm31, %xmm31
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	.p2align	4
.LBB25_7:
	vbroadcastss	-9220(%r13,%rax), %zmm9
	vmovaps	-192(%rbx), %zmm10
	vmovaps	-128(%rbx), %zmm11
	vbroadcastss	-6148(%r13,%rax), %zmm12
	vmovaps	-64(%rbx), %zmm8
	vfmadd231ps	%zmm10, %zmm9, %zmm7
	vfmadd231ps	%zmm9, %zmm11, %zmm6
	vbroadcastss	-7684(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm11, %zmm2
	vmovaps	(%rbx), %zmm12
	addq	$256, %rbx
	vfmadd231ps	%zmm10, %zmm9, %zmm5
	vfmadd231ps	%zmm9, %zmm11, %zmm4
	vbroadcastss	-4612(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm1
	vfmadd231ps	%zmm9, %zmm11, %zmm0
	vbroadcastss	-3076(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm31
	vfmadd231ps	%zmm9, %zmm11, %zmm30
	vbroadcastss	-1540(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm29
	vfmadd231ps	%zmm9, %zmm11, %zmm28
	vbroadcastss	-4(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm27
	vfmadd231ps	%zmm9, %zmm11, %zmm26
	vbroadcastss	1532(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm25
	vbroadcastss	-7680(%r13,%rax), %zmm10
	vfmadd231ps	%zmm11, %zmm9, %zmm24
	vbroadcastss	-6144(%r13,%rax), %zmm11
	vbroadcastss	-9216(%r13,%rax), %zmm9
	vfmadd231ps	%zmm8, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm12, %zmm4
	vbroadcastss	-4608(%r13,%rax), %zmm10
	vfmadd231ps	%zmm8, %zmm11, %zmm3
	vfmadd231ps	%zmm11, %zmm12, %zmm2
	vbroadcastss	-3072(%r13,%rax), %zmm11
	vfmadd231ps	%zmm8, %zmm9, %zmm7
	vfmadd231ps	%zmm9, %zmm12, %zmm6
	vfmadd231ps	%zmm8, %zmm10, %zmm1
	vfmadd231ps	%zmm10, %zmm12, %zmm0
	vbroadcastss	-1536(%r13,%rax), %zmm10
	vfmadd231ps	%zmm8, %zmm11, %zmm31
	vfmadd231ps	%zmm11, %zmm12, %zmm30
	vbroadcastss	(%r13,%rax), %zmm11
	vfmadd231ps	%zmm8, %zmm10, %zmm29
	vfmadd231ps	%zmm10, %zmm12, %zmm28
	vbroadcastss	1536(%r13,%rax), %zmm10
	vfmadd231ps	%zmm8, %zmm11, %zmm27
	vfmadd231ps	%zmm11, %zmm12, %zmm26
	addq	$8, %rax
	vfmadd231ps	%zmm8, %zmm10, %zmm25
	vfmadd231ps	%zmm12, %zmm10, %zmm24
	jne	.LBB25_7
	vbroadcastss	.LCPI25_21(%rip), %zmm12
	vmovups	%zmm7, (%rcx)
	vmovups	%zmm6, 64(%rcx)
	vmovups	%zmm5, 128(%rcx)
	vmovups	%zmm4, 192(%rcx)
	vmovups	%zmm3, 256(%rcx)
	vmovups	%zmm2, 320(%rcx)
	vmovups	%zmm1, 384(%rcx)
	vmovups	%zmm0, 448(%rcx)
	vmovups	%zmm31, 512(%rcx)
	vmovups	%zmm30, 576(%rcx)
	vmovups	%zmm29, 640(%rcx)
	vmovups	%zmm28, 704(%rcx)
	vmovups	%zmm27, 768(%rcx)
	vmovups	%zmm26, 832(%rcx)
	vmovups	%zmm25, 896(%rcx)
	vmovups	%zmm24, 960(%rcx)
	vmovups	-48(%rsp), %zmm24
	vmovups	-112(%rsp), %zmm25
	movq	%r9, %r10
	xorl	%ebx, %ebx
	.p2align	4
.LBB25_9:
	vaddps	(%rcx,%rbx), %zmm24, %zmm0
	vbroadcastss	.LCPI25_0(%rip), %zmm9
	vbroadcastss	.LCPI25_2(%rip), %zmm10
	vbroadcastss	.LCPI25_3(%rip), %zmm11
	vbroadcastss	.LCPI25_5(%rip), %zmm27
	vbroadcastss	.LCPI25_6(%rip), %zmm28
	vbroadcastss	.LCPI25_4(%rip), %zmm26
	vbroadcastss	.LCPI25_7(%rip), %zmm29
	vbroadcastss	.LCPI25_8(%rip), %zmm30
	vbroadcastss	.LCPI25_9(%rip), %zmm31
	movq	%r10, %rbp
	shrq	$7, %rbp
	movl	%r10d, %eax
	andl	$127, %eax
	incq	%r10
	leaq	(%rbp,%rbp,2), %rbp
	leaq	(%rax,%rax,2), %rax
	shlq	$18, %rbp
	shll	$11, %eax
	addq	%rsi, %rbp
	addq	%rbp, %rax
	vdivps	%zmm9, %zmm0, %zmm1
	vandps	%zmm23, %zmm1, %zmm2
	vminps	%zmm2, %zmm10, %zmm2
	vcmpltps	%zmm2, %zmm11, %k1
	vmulps	%zmm2, %zmm2, %zmm3
	vblendmps	%zmm27, %zmm28, %zmm5 {%k1}
	vmovaps	%zmm26, %zmm4 {%k1} {z}
	vblendmps	%zmm29, %zmm30, %zmm6 {%k1}
	vblendmps	%zmm15, %zmm16, %zmm7 {%k1}
	vblendmps	%zmm17, %zmm19, %zmm8 {%k1}
	vmovaps	%zmm2, %zmm3 {%k1}
	vfmadd231ps	%zmm4, %zmm3, %zmm5
	vaddps	64(%rcx,%rbx), %zmm25, %zmm4
	subq	$-128, %rbx
	vfmadd231ps	%zmm5, %zmm3, %zmm6
	vblendmps	%zmm31, %zmm14, %zmm5 {%k1}
	vfmadd231ps	%zmm6, %zmm3, %zmm5
	vdivps	%zmm9, %zmm4, %zmm6
	vfmadd231ps	%zmm5, %zmm3, %zmm7
	vfmadd231ps	%zmm7, %zmm3, %zmm8
	vandps	%zmm23, %zmm6, %zmm9
	vminps	%zmm9, %zmm10, %zmm9
	vcmpltps	%zmm9, %zmm11, %k2
	vmulps	%zmm9, %zmm9, %zmm10
	vblendmps	%zmm27, %zmm28, %zmm11 {%k2}
	vmovaps	%zmm26, %zmm5 {%k2} {z}
	vbroadcastss	.LCPI25_15(%rip), %zmm27
	vblendmps	%zmm29, %zmm30, %zmm7 {%k2}
	vmovaps	%zmm9, %zmm10 {%k2}
	vfmadd231ps	%zmm5, %zmm10, %zmm11
	vfmadd231ps	%zmm11, %zmm10, %zmm7
	vblendmps	%zmm31, %zmm14, %zmm11 {%k2}
	vfmadd231ps	%zmm7, %zmm10, %zmm11
	vblendmps	%zmm27, %zmm20, %zmm5 {%k1}
	vblendmps	%zmm21, %zmm22, %zmm7 {%k1}
	vfmadd231ps	%zmm8, %zmm3, %zmm5
	vblendmps	%zmm15, %zmm16, %zmm8 {%k2}
	vfmadd231ps	%zmm11, %zmm10, %zmm8
	vblendmps	%zmm17, %zmm19, %zmm11 {%k2}
	vfmadd231ps	%zmm5, %zmm3, %zmm7
	vblendmps	%zmm21, %zmm22, %zmm3 {%k2}
	vfmadd231ps	%zmm8, %zmm10, %zmm11
	vblendmps	%zmm27, %zmm20, %zmm8 {%k2}
	vmulps	%zmm7, %zmm7, %zmm5
	vfmadd132ps	%zmm2, %zmm2, %zmm7
	vfmadd231ps	%zmm11, %zmm10, %zmm8
	vfnmadd213ps	%zmm13, %zmm5, %zmm5
	vfmadd231ps	%zmm8, %zmm10, %zmm3
	vmovaps	%zmm5, %zmm7 {%k1}
	vpternlogd	$248, %zmm18, %zmm1, %zmm7
	vaddps	%zmm13, %zmm7, %zmm1
	vmulps	%zmm3, %zmm3, %zmm2
	vfmadd132ps	%zmm9, %zmm9, %zmm3
	vmulps	%zmm1, %zmm0, %zmm0
	vfnmadd213ps	%zmm13, %zmm2, %zmm2
	vmulps	%zmm12, %zmm0, %zmm0
	vmovups	%zmm0, (%r15,%rax)
	vmovaps	%zmm2, %zmm3 {%k2}
	vpternlogd	$248, %zmm18, %zmm6, %zmm3
	vaddps	%zmm13, %zmm3, %zmm1
	vmulps	%zmm1, %zmm4, %zmm0
	vmulps	%zmm12, %zmm0, %zmm0
	vmovups	%zmm0, (%r12,%rax)
	cmpq	$1024, %rbx
	jne	.LBB25_9
	addq	$8, %r9
	addq	$12288, %r13
	cmpq	%r11, %r9
	jl	.LBB25_6
	jmp	.LBB25_11
.LBB25_12:
	addq	$24, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end25:
	.size	k.fusion_44, .Lfunc_end25-k.fusion_44

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI26_0:
	.long	0x43c00000
.LCPI26_1:
	.long	0x2b8cbccc
.LCPI26_2:
	.long	0x3f800000
	.text
	.p2align	4
	.type	k.fusion_46,@function
k.fusion_46:
	testq	%rdx, %rdx
	jle	.LBB26_8
	pushq	%r14
	pushq	%rbx
	vmovss	.LCPI26_0(%rip), %xmm1
	vmovss	.LCPI26_1(%rip), %xmm2
	vmovss	.LCPI26_2(%rip), %xmm3
	addq	$448, %rsi
	leaq	448(%rdi), %rax
	leaq	minilm_l6_3250360274a5c8dc_weights(%rip), %r8
	xorl	%ecx, %ecx
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB26_2:
	leaq	(%rcx,%rcx,2), %r9
	movq	%rax, %r10
	movq	%rsi, %r11
	xorl	%ebx, %ebx
	shlq	$16, %r9
	addq	%rdi, %r9
	.p2align	4
.LBB26_3:
	leaq	(%rbx,%rbx,2), %r14
	shlq	$9, %r14
	vmovups	128(%r9,%r14), %zmm23
	vmovups	192(%r9,%r14), %zmm21
	vmovups	384(%r9,%r14), %zmm24
	vmovups	448(%r9,%r14), %zmm22
	vmovups	(%r9,%r14), %zmm25
	vmovups	64(%r9,%r14), %zmm26
	vmovups	640(%r9,%r14), %zmm18
	vmovups	704(%r9,%r14), %zmm17
	vmovups	256(%r9,%r14), %zmm27
	vmovups	320(%r9,%r14), %zmm28
	vmovups	896(%r9,%r14), %zmm14
	vmovups	960(%r9,%r14), %zmm13
	vmovups	512(%r9,%r14), %zmm20
	vmovups	576(%r9,%r14), %zmm19
	vmovups	1152(%r9,%r14), %zmm10
	vmovups	1216(%r9,%r14), %zmm9
	vmovups	768(%r9,%r14), %zmm16
	vmovups	832(%r9,%r14), %zmm15
	vmovups	1024(%r9,%r14), %zmm12
	vmovups	1088(%r9,%r14), %zmm11
	vmovups	1280(%r9,%r14), %zmm8
	vmovups	1472(%r9,%r14), %zmm31
	vaddps	%zmm0, %zmm23, %zmm6
	vaddps	%zmm0, %zmm21, %zmm7
	vaddps	%zmm0, %zmm25, %zmm4
	vaddps	%zmm0, %zmm26, %zmm5
	vaddps	%zmm24, %zmm6, %zmm6
	vaddps	%zmm22, %zmm7, %zmm7
	vaddps	%zmm27, %zmm4, %zmm4
	vaddps	%zmm28, %zmm5, %zmm5
	vaddps	%zmm18, %zmm6, %zmm6
	vaddps	%zmm17, %zmm7, %zmm7
	vaddps	%zmm20, %zmm4, %zmm4
	vaddps	%zmm19, %zmm5, %zmm5
	vaddps	%zmm14, %zmm6, %zmm6
	vaddps	%zmm13, %zmm7, %zmm7
	vaddps	%zmm16, %zmm4, %zmm4
	vaddps	%zmm15, %zmm5, %zmm5
	vaddps	%zmm9, %zmm7, %zmm30
	vaddps	%zmm10, %zmm6, %zmm29
	vmovups	1408(%r9,%r14), %zmm6
	vmovups	1344(%r9,%r14), %zmm7
	vaddps	%zmm12, %zmm4, %zmm4
	vaddps	%zmm11, %zmm5, %zmm5
	movq	$-16, %r14
	vaddps	%zmm8, %zmm4, %zmm4
	vaddps	%zmm31, %zmm30, %zmm30
	vaddps	%zmm6, %zmm29, %zmm29
	vaddps	%zmm7, %zmm5, %zmm5
	vaddps	%zmm5, %zmm4, %zmm4
	vaddps	%zmm30, %zmm29, %zmm29
	vaddps	%zmm29, %zmm4, %zmm4
	vextractf64x4	$1, %zmm4, %ymm29
	vaddps	%ymm29, %ymm4, %ymm4
	vextractf32x4	$1, %ymm4, %xmm29
	vaddps	%xmm29, %xmm4, %xmm4
	vshufpd	$1, %xmm4, %xmm4, %xmm29
	vaddps	%xmm29, %xmm4, %xmm4
	vmovshdup	%xmm4, %xmm29
	vaddss	%xmm29, %xmm4, %xmm4
	vdivss	%xmm1, %xmm4, %xmm4
	vbroadcastss	%xmm4, %zmm4
	vsubps	%zmm4, %zmm25, %zmm25
	vsubps	%zmm4, %zmm27, %zmm27
	vsubps	%zmm4, %zmm26, %zmm26
	vsubps	%zmm4, %zmm23, %zmm23
	vsubps	%zmm4, %zmm21, %zmm21
	vsubps	%zmm4, %zmm24, %zmm24
	vsubps	%zmm4, %zmm22, %zmm22
	vsubps	%zmm4, %zmm28, %zmm28
	vsubps	%zmm4, %zmm20, %zmm20
	vsubps	%zmm4, %zmm19, %zmm19
	vsubps	%zmm4, %zmm18, %zmm18
	vsubps	%zmm4, %zmm17, %zmm17
	vsubps	%zmm4, %zmm16, %zmm16
	vsubps	%zmm4, %zmm15, %zmm15
	vsubps	%zmm4, %zmm14, %zmm14
	vsubps	%zmm4, %zmm13, %zmm13
	vsubps	%zmm4, %zmm12, %zmm12
	vsubps	%zmm4, %zmm11, %zmm11
	vsubps	%zmm4, %zmm10, %zmm10
	vsubps	%zmm4, %zmm9, %zmm9
	vsubps	%zmm4, %zmm8, %zmm8
	vsubps	%zmm4, %zmm7, %zmm7
	vsubps	%zmm4, %zmm6, %zmm6
	vsubps	%zmm4, %zmm31, %zmm5
	vmulps	%zmm25, %zmm25, %zmm25
	vmulps	%zmm27, %zmm27, %zmm27
	vmulps	%zmm26, %zmm26, %zmm26
	vmulps	%zmm23, %zmm23, %zmm23
	vmulps	%zmm24, %zmm24, %zmm24
	vmulps	%zmm21, %zmm21, %zmm21
	vmulps	%zmm22, %zmm22, %zmm22
	vmulps	%zmm20, %zmm20, %zmm20
	vmulps	%zmm19, %zmm19, %zmm19
	vmulps	%zmm18, %zmm18, %zmm18
	vmulps	%zmm17, %zmm17, %zmm17
	vmulps	%zmm16, %zmm16, %zmm16
	vmulps	%zmm15, %zmm15, %zmm15
	vmulps	%zmm14, %zmm14, %zmm14
	vmulps	%zmm13, %zmm13, %zmm13
	vmulps	%zmm12, %zmm12, %zmm12
	vmulps	%zmm11, %zmm11, %zmm11
	vmulps	%zmm10, %zmm10, %zmm10
	vmulps	%zmm9, %zmm9, %zmm9
	vmulps	%zmm8, %zmm8, %zmm8
	vmulps	%zmm7, %zmm7, %zmm7
	vmulps	%zmm6, %zmm6, %zmm6
	vmulps	%zmm5, %zmm5, %zmm5
	vaddps	%zmm27, %zmm25, %zmm25
	vmulps	%zmm28, %zmm28, %zmm27
	vaddps	%zmm24, %zmm23, %zmm23
	vaddps	%zmm22, %zmm21, %zmm21
	vaddps	%zmm27, %zmm26, %zmm26
	vaddps	%zmm20, %zmm25, %zmm20
	vaddps	%zmm18, %zmm23, %zmm18
	vaddps	%zmm17, %zmm21, %zmm17
	vaddps	%zmm19, %zmm26, %zmm19
	vaddps	%zmm16, %zmm20, %zmm16
	vaddps	%zmm14, %zmm18, %zmm14
	vaddps	%zmm13, %zmm17, %zmm13
	vaddps	%zmm15, %zmm19, %zmm15
	vaddps	%zmm12, %zmm16, %zmm12
	vaddps	%zmm10, %zmm14, %zmm10
	vaddps	%zmm9, %zmm13, %zmm9
	vaddps	%zmm11, %zmm15, %zmm11
	vaddps	%zmm8, %zmm12, %zmm8
	vaddps	%zmm6, %zmm10, %zmm6
	vaddps	%zmm5, %zmm9, %zmm5
	vaddps	%zmm7, %zmm11, %zmm7
	vaddps	%zmm5, %zmm6, %zmm5
	vaddps	%zmm7, %zmm8, %zmm7
	vaddps	%zmm5, %zmm7, %zmm5
	vextractf64x4	$1, %zmm5, %ymm6
	vaddps	%ymm6, %ymm5, %ymm5
	vextractf128	$1, %ymm5, %xmm6
	vaddps	%xmm6, %xmm5, %xmm5
	vshufpd	$1, %xmm5, %xmm5, %xmm6
	vaddps	%xmm6, %xmm5, %xmm5
	vmovshdup	%xmm5, %xmm6
	vaddss	%xmm6, %xmm5, %xmm5
	vdivss	%xmm1, %xmm5, %xmm5
	vaddss	%xmm2, %xmm5, %xmm5
	vsqrtss	%xmm5, %xmm5, %xmm5
	vdivss	%xmm5, %xmm3, %xmm5
	vbroadcastss	%xmm5, %zmm5
	.p2align	4
.LBB26_4:
	vmovups	-384(%r10,%r14,4), %zmm6
	vmovups	-320(%r10,%r14,4), %zmm7
	vmovups	-256(%r10,%r14,4), %zmm8
	vsubps	%zmm4, %zmm6, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	14292544(%r8,%r14,4), %zmm6, %zmm6
	vaddps	14294080(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -384(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	-192(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	14292608(%r8,%r14,4), %zmm6, %zmm6
	vaddps	14294144(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -320(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmovups	-128(%r10,%r14,4), %zmm8
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	14292672(%r8,%r14,4), %zmm6, %zmm6
	vaddps	14294208(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -256(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	-64(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	14292736(%r8,%r14,4), %zmm6, %zmm6
	vaddps	14294272(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -192(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmovups	(%r10,%r14,4), %zmm8
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	14292800(%r8,%r14,4), %zmm6, %zmm6
	vaddps	14294336(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -128(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	64(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	14292864(%r8,%r14,4), %zmm6, %zmm6
	vaddps	14294400(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -64(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	14292928(%r8,%r14,4), %zmm6, %zmm6
	vaddps	14294464(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, (%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	14292992(%r8,%r14,4), %zmm6, %zmm6
	vaddps	14294528(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, 64(%r11,%r14,4)
	subq	$-128, %r14
	cmpq	$368, %r14
	jb	.LBB26_4
	incq	%rbx
	addq	$1536, %r11
	addq	$1536, %r10
	cmpq	$128, %rbx
	jne	.LBB26_3
	incq	%rcx
	addq	$196608, %rsi
	addq	$196608, %rax
	cmpq	%rdx, %rcx
	jne	.LBB26_2
	popq	%rbx
	popq	%r14
.LBB26_8:
	vzeroupper
	retq
.Lfunc_end26:
	.size	k.fusion_46, .Lfunc_end26-k.fusion_46

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI27_0:
	.long	0xff800000
.LCPI27_1:
	.long	0x42b20000
.LCPI27_2:
	.long	0xc2d00000
.LCPI27_3:
	.long	0x3fb8aa3b
.LCPI27_4:
	.long	0xcb4000fe
.LCPI27_5:
	.long	0x3f317200
.LCPI27_6:
	.long	0x35bfbe8e
.LCPI27_7:
	.long	0x3c091344
.LCPI27_8:
	.long	0x3ab5be4b
.LCPI27_9:
	.long	0x3d2aab87
.LCPI27_10:
	.long	0x3e2aaa59
.LCPI27_11:
	.long	0x3effffff
.LCPI27_12:
	.long	0x3f800000
	.text
	.p2align	4
	.type	k.softmax_51,@function
k.softmax_51:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%rsi, -8(%rsp)
	testq	%rdx, %rdx
	jle	.LBB27_9
	vbroadcastss	.LCPI27_0(%rip), %zmm0
	vbroadcastss	.LCPI27_1(%rip), %zmm1
	vbroadcastss	.LCPI27_2(%rip), %zmm2
	vbroadcastss	.LCPI27_3(%rip), %zmm3
	vbroadcastss	.LCPI27_4(%rip), %zmm4
	vbroadcastss	.LCPI27_5(%rip), %zmm5
	vbroadcastss	.LCPI27_6(%rip), %zmm6
	vbroadcastss	.LCPI27_7(%rip), %zmm7
	vbroadcastss	.LCPI27_8(%rip), %zmm8
	vbroadcastss	.LCPI27_9(%rip), %zmm9
	vbroadcastss	.LCPI27_10(%rip), %zmm10
	vbroadcastss	.LCPI27_11(%rip), %zmm11
	vbroadcastss	.LCPI27_12(%rip), %zmm12
	vmovss	.LCPI27_12(%rip), %xmm13
	xorl	%esi, %esi
	.p2align	4
.LBB27_2:
	movq	%rsi, %rax
	shlq	$18, %rax
	xorl	%r10d, %r10d
	leaq	(%rax,%rax,2), %r8
	leaq	(%rdi,%r8), %r9
	addq	-8(%rsp), %r8
	.p2align	4
.LBB27_3:
	movq	%r10, %r11
	shlq	$16, %r11
	xorl	%r14d, %r14d
	leaq	(%r9,%r11), %rbx
	addq	%r8, %r11
	.p2align	4
.LBB27_4:
	movq	%r14, %r15
	shlq	$9, %r15
	movb	$1, %al
	xorl	%r13d, %r13d
	vmovups	(%rbx,%r15), %zmm14
	vmovups	256(%rbx,%r15), %zmm18
	vmovups	64(%rbx,%r15), %zmm15
	vmovups	128(%rbx,%r15), %zmm16
	vmovups	384(%rbx,%r15), %zmm19
	vmovups	192(%rbx,%r15), %zmm17
	leaq	(%rbx,%r15), %r12
	vmaxps	%zmm0, %zmm14, %zmm14
	vmaxps	%zmm0, %zmm15, %zmm15
	vmaxps	%zmm0, %zmm16, %zmm16
	vmaxps	%zmm0, %zmm17, %zmm17
	vmaxps	%zmm14, %zmm18, %zmm14
	vmovups	320(%rbx,%r15), %zmm18
	vmaxps	%zmm15, %zmm18, %zmm15
	vxorps	%xmm18, %xmm18, %xmm18
	vmaxps	%zmm14, %zmm15, %zmm14
	vmaxps	%zmm16, %zmm19, %zmm15
	vmovups	448(%rbx,%r15), %zmm19
	vmaxps	%zmm17, %zmm19, %zmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vmaxps	%zmm15, %zmm16, %zmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vmaxps	%zmm14, %zmm15, %zmm14
	vextractf64x4	$1, %zmm14, %ymm15
	vmaxps	%ymm14, %ymm15, %ymm14
	vextractf128	$1, %ymm14, %xmm15
	vmaxps	%xmm14, %xmm15, %xmm14
	vshufpd	$1, %xmm14, %xmm14, %xmm15
	vmaxps	%xmm14, %xmm15, %xmm14
	vmovshdup	%xmm14, %xmm15
	vmaxss	%xmm14, %xmm15, %xmm14
	vbroadcastss	%xmm14, %zmm15
	vxorps	%xmm14, %xmm14, %xmm14
	.p2align	4
.LBB27_5:
	vmovups	(%r12,%r13,4), %zmm19
	vmovaps	%zmm3, %zmm20
	vmovaps	%zmm8, %zmm23
	movl	%eax, %ebp
	xorl	%eax, %eax
	vsubps	%zmm15, %zmm19, %zmm19
	vminps	%zmm19, %zmm1, %zmm19
	vmaxps	%zmm19, %zmm2, %zmm19
	vfmsub213ps	%zmm4, %zmm19, %zmm20
	vaddps	%zmm4, %zmm20, %zmm21
	vfnmadd231ps	%zmm5, %zmm21, %zmm19
	vfnmadd231ps	%zmm21, %zmm6, %zmm19
	vpsrad	$1, %zmm20, %zmm21
	vpsubd	%zmm21, %zmm20, %zmm20
	vpslld	$23, %zmm21, %zmm22
	vpslld	$23, %zmm20, %zmm20
	vfmadd213ps	%zmm7, %zmm19, %zmm23
	vmulps	%zmm19, %zmm19, %zmm21
	vfmadd213ps	%zmm9, %zmm19, %zmm23
	vfmadd213ps	%zmm10, %zmm19, %zmm23
	vfmadd213ps	%zmm11, %zmm19, %zmm23
	vfmadd213ps	%zmm19, %zmm21, %zmm23
	vaddps	%zmm12, %zmm23, %zmm19
	vmovaps	%zmm8, %zmm23
	vmulps	%zmm22, %zmm19, %zmm19
	vmulps	%zmm20, %zmm19, %zmm19
	vmovups	64(%r12,%r13,4), %zmm20
	vmovups	%zmm19, (%rcx,%r13,4)
	vaddps	%zmm19, %zmm18, %zmm18
	vsubps	%zmm15, %zmm20, %zmm19
	vmovaps	%zmm3, %zmm20
	vminps	%zmm19, %zmm1, %zmm19
	vmaxps	%zmm19, %zmm2, %zmm19
	vfmsub213ps	%zmm4, %zmm19, %zmm20
	vaddps	%zmm4, %zmm20, %zmm21
	vfnmadd231ps	%zmm5, %zmm21, %zmm19
	vfnmadd231ps	%zmm21, %zmm6, %zmm19
	vpsrad	$1, %zmm20, %zmm21
	vpsubd	%zmm21, %zmm20, %zmm20
	vpslld	$23, %zmm21, %zmm22
	vpslld	$23, %zmm20, %zmm20
	vfmadd213ps	%zmm7, %zmm19, %zmm23
	vmulps	%zmm19, %zmm19, %zmm21
	vfmadd213ps	%zmm9, %zmm19, %zmm23
	vfmadd213ps	%zmm10, %zmm19, %zmm23
	vfmadd213ps	%zmm11, %zmm19, %zmm23
	vfmadd213ps	%zmm19, %zmm21, %zmm23
	vmovups	128(%r12,%r13,4), %zmm21
	vaddps	%zmm12, %zmm23, %zmm19
	vmovaps	%zmm8, %zmm23
	vmulps	%zmm22, %zmm19, %zmm19
	vmulps	%zmm20, %zmm19, %zmm19
	vmovaps	%zmm3, %zmm20
	vmovups	%zmm19, 64(%rcx,%r13,4)
	vaddps	%zmm19, %zmm17, %zmm17
	vsubps	%zmm15, %zmm21, %zmm19
	vminps	%zmm19, %zmm1, %zmm19
	vmaxps	%zmm19, %zmm2, %zmm19
	vfmsub213ps	%zmm4, %zmm19, %zmm20
	vaddps	%zmm4, %zmm20, %zmm21
	vfnmadd231ps	%zmm5, %zmm21, %zmm19
	vfnmadd231ps	%zmm21, %zmm6, %zmm19
	vpsrad	$1, %zmm20, %zmm21
	vpsubd	%zmm21, %zmm20, %zmm20
	vpslld	$23, %zmm21, %zmm22
	vpslld	$23, %zmm20, %zmm20
	vfmadd213ps	%zmm7, %zmm19, %zmm23
	vmulps	%zmm19, %zmm19, %zmm21
	vfmadd213ps	%zmm9, %zmm19, %zmm23
	vfmadd213ps	%zmm10, %zmm19, %zmm23
	vfmadd213ps	%zmm11, %zmm19, %zmm23
	vfmadd213ps	%zmm19, %zmm21, %zmm23
	vaddps	%zmm12, %zmm23, %zmm19
	vmovaps	%zmm8, %zmm23
	vmulps	%zmm22, %zmm19, %zmm19
	vmulps	%zmm20, %zmm19, %zmm19
	vmovups	192(%r12,%r13,4), %zmm20
	vmovups	%zmm19, 128(%rcx,%r13,4)
	vaddps	%zmm19, %zmm16, %zmm16
	vsubps	%zmm15, %zmm20, %zmm19
	vmovaps	%zmm3, %zmm20
	vminps	%zmm19, %zmm1, %zmm19
	vmaxps	%zmm19, %zmm2, %zmm19
	vfmsub213ps	%zmm4, %zmm19, %zmm20
	vaddps	%zmm4, %zmm20, %zmm21
	vfnmadd231ps	%zmm5, %zmm21, %zmm19
	vfnmadd231ps	%zmm21, %zmm6, %zmm19
	vpsrad	$1, %zmm20, %zmm21
	vpsubd	%zmm21, %zmm20, %zmm20
	vpslld	$23, %zmm21, %zmm22
	vpslld	$23, %zmm20, %zmm20
	vfmadd213ps	%zmm7, %zmm19, %zmm23
	vmulps	%zmm19, %zmm19, %zmm21
	vfmadd213ps	%zmm9, %zmm19, %zmm23
	vfmadd213ps	%zmm10, %zmm19, %zmm23
	vfmadd213ps	%zmm11, %zmm19, %zmm23
	vfmadd213ps	%zmm19, %zmm21, %zmm23
	vaddps	%zmm12, %zmm23, %zmm19
	vmulps	%zmm22, %zmm19, %zmm19
	vmulps	%zmm20, %zmm19, %zmm19
	vaddps	%zmm19, %zmm14, %zmm14
	vmovups	%zmm19, 192(%rcx,%r13,4)
	movl	$64, %r13d
	testb	$1, %bpl
	jne	.LBB27_5
	vaddps	%zmm17, %zmm18, %zmm15
	vaddps	%zmm14, %zmm16, %zmm14
	incq	%r14
	vaddps	%zmm14, %zmm15, %zmm14
	vextractf64x4	$1, %zmm14, %ymm15
	vaddps	%ymm15, %ymm14, %ymm14
	vextractf128	$1, %ymm14, %xmm15
	vaddps	%xmm15, %xmm14, %xmm14
	vshufpd	$1, %xmm14, %xmm14, %xmm15
	vaddps	%xmm15, %xmm14, %xmm14
	vmovshdup	%xmm14, %xmm15
	vaddss	%xmm15, %xmm14, %xmm14
	vdivss	%xmm14, %xmm13, %xmm14
	vbroadcastss	%xmm14, %zmm14
	vmulps	(%rcx), %zmm14, %zmm15
	vmulps	64(%rcx), %zmm14, %zmm17
	vmulps	128(%rcx), %zmm14, %zmm16
	vmovups	%zmm15, (%r11,%r15)
	vmovups	%zmm17, 64(%r11,%r15)
	vmovups	%zmm16, 128(%r11,%r15)
	vmulps	192(%rcx), %zmm14, %zmm17
	vmulps	256(%rcx), %zmm14, %zmm16
	vmovups	%zmm17, 192(%r11,%r15)
	vmovups	%zmm16, 256(%r11,%r15)
	vmulps	320(%rcx), %zmm14, %zmm17
	vmulps	384(%rcx), %zmm14, %zmm16
	vmulps	448(%rcx), %zmm14, %zmm14
	vmovups	%zmm17, 320(%r11,%r15)
	vmovups	%zmm16, 384(%r11,%r15)
	vmovups	%zmm14, 448(%r11,%r15)
	cmpq	$128, %r14
	jne	.LBB27_4
	incq	%r10
	cmpq	$12, %r10
	jne	.LBB27_3
	incq	%rsi
	cmpq	%rdx, %rsi
	jne	.LBB27_2
.LBB27_9:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end27:
	.size	k.softmax_51, .Lfunc_end27-k.softmax_51

	.p2align	4
	.type	k.fusion_52,@function
k.fusion_52:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%rdx, -48(%rsp)
	movq	%rcx, -40(%rsp)
	testq	%rcx, %rcx
	jle	.LBB28_13
	addq	$10816, %rdi
	leaq	64(%r8), %rbx
	addq	$3072, %rsi
	xorl	%eax, %eax
	.p2align	4
.LBB28_2:
	leaq	(%rax,%rax,2), %r10
	movq	%rax, -32(%rsp)
	movq	%rsi, -16(%rsp)
	movq	%rsi, %r11
	movq	%rdi, -24(%rsp)
	movq	%rdi, %rax
	xorl	%r14d, %r14d
	shlq	$16, %r10
	addq	-48(%rsp), %r10
	.p2align	4
.LBB28_3:
	xorl	%ecx, %ecx
	movq	%rax, -8(%rsp)
	.p2align	4
.LBB28_4:
	vmovups	-10816(%rax), %zmm0
	vmovups	-10752(%rax), %zmm1
	vmovups	-9280(%rax), %zmm2
	vmovups	%zmm0, (%r8,%rcx)
	vmovups	%zmm1, 64(%r8,%rcx)
	vmovups	-9216(%rax), %zmm1
	vmovups	%zmm2, 128(%r8,%rcx)
	vmovups	-7744(%rax), %zmm2
	vmovups	%zmm1, 192(%r8,%rcx)
	vmovups	-7680(%rax), %zmm1
	vmovups	%zmm2, 256(%r8,%rcx)
	vmovups	-6208(%rax), %zmm2
	vmovups	%zmm1, 320(%r8,%rcx)
	vmovups	-6144(%rax), %zmm1
	vmovups	%zmm2, 384(%r8,%rcx)
	vmovups	-4672(%rax), %zmm2
	vmovups	%zmm1, 448(%r8,%rcx)
	vmovups	-4608(%rax), %zmm1
	vmovups	%zmm2, 512(%r8,%rcx)
	vmovups	-3136(%rax), %zmm2
	vmovups	%zmm1, 576(%r8,%rcx)
	vmovups	-3072(%rax), %zmm1
	vmovups	%zmm2, 640(%r8,%rcx)
	vmovups	-1600(%rax), %zmm2
	vmovups	%zmm1, 704(%r8,%rcx)
	vmovups	-1536(%rax), %zmm1
	vmovups	%zmm2, 768(%r8,%rcx)
	vmovups	-64(%rax), %zmm2
	vmovups	%zmm1, 832(%r8,%rcx)
	vmovups	(%rax), %zmm1
	vmovups	%zmm2, 896(%r8,%rcx)
	addq	$12288, %rax
	vmovups	%zmm1, 960(%r8,%rcx)
	addq	$1024, %rcx
	cmpq	$16384, %rcx
	jne	.LBB28_4
	movq	%r14, %r12
	shlq	$7, %r12
	movq	%r14, %r15
	shlq	$5, %r15
	xorl	%edx, %edx
	addq	%r10, %r12
	.p2align	4
.LBB28_7:
	movq	%rdx, %r13
	addq	$52, %rdx
	movl	$128, %r9d
	movq	%r13, %rbp
	cmpq	$128, %rdx
	cmovbq	%rdx, %r9
	.p2align	4
.LBB28_8:
	cmpq	$115, %rbp
	movl	$115, %esi
	movq	$-512, %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rbx, %rax
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm21, %xmm21, %xmm21
	vxorps	%xmm22, %xmm22, %xmm22
	vxorps	%xmm23, %xmm23, %xmm23
	vxorps	%xmm24, %xmm24, %xmm24
	vxorps	%xmm25, %xmm25, %xmm25
	cmovbq	%rbp, %rsi
	movl	%esi, %ecx
	shll	$9, %ecx
	addq	%r11, %rcx
	.p2align	4
.LBB28_9:
	vbroadcastss	-2048(%rcx,%rdi), %zmm29
	vmovups	-64(%rax), %zmm27
	vmovups	(%rax), %zmm26
	vbroadcastss	-1024(%rcx,%rdi), %zmm30
	vbroadcastss	-2560(%rcx,%rdi), %zmm28
	vbroadcastss	(%rcx,%rdi), %zmm31
	subq	$-128, %rax
	vfmadd231ps	%zmm27, %zmm29, %zmm23
	vfmadd231ps	%zmm29, %zmm26, %zmm22
	vbroadcastss	-1536(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm30, %zmm19
	vfmadd231ps	%zmm30, %zmm26, %zmm18
	vbroadcastss	1024(%rcx,%rdi), %zmm30
	vfmadd231ps	%zmm27, %zmm28, %zmm25
	vfmadd231ps	%zmm28, %zmm26, %zmm24
	vfmadd231ps	%zmm27, %zmm31, %zmm15
	vfmadd231ps	%zmm31, %zmm26, %zmm14
	vfmadd231ps	%zmm27, %zmm29, %zmm21
	vfmadd231ps	%zmm29, %zmm26, %zmm20
	vbroadcastss	-512(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm30, %zmm11
	vfmadd231ps	%zmm30, %zmm26, %zmm10
	vbroadcastss	2048(%rcx,%rdi), %zmm30
	vfmadd231ps	%zmm27, %zmm29, %zmm17
	vfmadd231ps	%zmm29, %zmm26, %zmm16
	vbroadcastss	512(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm30, %zmm7
	vfmadd231ps	%zmm30, %zmm26, %zmm6
	vbroadcastss	3072(%rcx,%rdi), %zmm30
	vfmadd231ps	%zmm27, %zmm29, %zmm13
	vfmadd231ps	%zmm29, %zmm26, %zmm12
	vbroadcastss	1536(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm30, %zmm3
	vfmadd231ps	%zmm30, %zmm26, %zmm2
	vfmadd231ps	%zmm27, %zmm29, %zmm9
	vfmadd231ps	%zmm29, %zmm26, %zmm8
	vbroadcastss	2560(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm29, %zmm5
	vfmadd231ps	%zmm29, %zmm26, %zmm4
	vbroadcastss	3584(%rcx,%rdi), %zmm29
	addq	$4, %rdi
	vfmadd231ps	%zmm27, %zmm29, %zmm1
	vfmadd231ps	%zmm26, %zmm29, %zmm0
	jne	.LBB28_9
	shlq	$9, %rsi
	addq	$13, %rbp
	leaq	(%rsi,%rsi,2), %rax
	vmovups	%zmm25, (%r12,%rax)
	vmovups	%zmm24, 64(%r12,%rax)
	addq	%r10, %rax
	vmovups	%zmm23, 1536(%rax,%r15,4)
	vmovups	%zmm22, 1600(%rax,%r15,4)
	vmovups	%zmm21, 3072(%rax,%r15,4)
	vmovups	%zmm20, 3136(%rax,%r15,4)
	vmovups	%zmm19, 4608(%rax,%r15,4)
	vmovups	%zmm18, 4672(%rax,%r15,4)
	vmovups	%zmm17, 6144(%rax,%r15,4)
	vmovups	%zmm16, 6208(%rax,%r15,4)
	vmovups	%zmm15, 7680(%rax,%r15,4)
	vmovups	%zmm14, 7744(%rax,%r15,4)
	vmovups	%zmm13, 9216(%rax,%r15,4)
	vmovups	%zmm12, 9280(%rax,%r15,4)
	vmovups	%zmm11, 10752(%rax,%r15,4)
	vmovups	%zmm10, 10816(%rax,%r15,4)
	vmovups	%zmm9, 12288(%rax,%r15,4)
	vmovups	%zmm8, 12352(%rax,%r15,4)
	vmovups	%zmm7, 13824(%rax,%r15,4)
	vmovups	%zmm6, 13888(%rax,%r15,4)
	vmovups	%zmm5, 15360(%rax,%r15,4)
	vmovups	%zmm4, 15424(%rax,%r15,4)
	vmovups	%zmm3, 16896(%rax,%r15,4)
	vmovups	%zmm2, 16960(%rax,%r15,4)
	vmovups	%zmm1, 18432(%rax,%r15,4)
	vmovups	%zmm0, 18496(%rax,%r15,4)
	cmpq	%r9, %rbp
	jb	.LBB28_8
	cmpq	$75, %r13
	jbe	.LBB28_7
	movq	-8(%rsp), %rax
	incq	%r14
	addq	$65536, %r11
	subq	$-128, %rax
	cmpq	$12, %r14
	jne	.LBB28_3
	movq	-32(%rsp), %rax
	movq	-24(%rsp), %rdi
	movq	-16(%rsp), %rsi
	incq	%rax
	addq	$196608, %rdi
	addq	$786432, %rsi
	cmpq	-40(%rsp), %rax
	jne	.LBB28_2
.LBB28_13:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end28:
	.size	k.fusion_52, .Lfunc_end28-k.fusion_52

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI29_0:
	.long	0x43c00000
.LCPI29_1:
	.long	0x2b8cbccc
.LCPI29_2:
	.long	0x3f800000
	.text
	.p2align	4
	.type	k.fusion_54,@function
k.fusion_54:
	testq	%rdx, %rdx
	jle	.LBB29_8
	pushq	%r14
	pushq	%rbx
	vmovss	.LCPI29_0(%rip), %xmm1
	vmovss	.LCPI29_1(%rip), %xmm2
	vmovss	.LCPI29_2(%rip), %xmm3
	addq	$448, %rsi
	leaq	448(%rdi), %rax
	leaq	minilm_l6_3250360274a5c8dc_weights(%rip), %r8
	xorl	%ecx, %ecx
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB29_2:
	leaq	(%rcx,%rcx,2), %r9
	movq	%rax, %r10
	movq	%rsi, %r11
	xorl	%ebx, %ebx
	shlq	$16, %r9
	addq	%rdi, %r9
	.p2align	4
.LBB29_3:
	leaq	(%rbx,%rbx,2), %r14
	shlq	$9, %r14
	vmovups	128(%r9,%r14), %zmm23
	vmovups	192(%r9,%r14), %zmm21
	vmovups	384(%r9,%r14), %zmm24
	vmovups	448(%r9,%r14), %zmm22
	vmovups	(%r9,%r14), %zmm25
	vmovups	64(%r9,%r14), %zmm26
	vmovups	640(%r9,%r14), %zmm18
	vmovups	704(%r9,%r14), %zmm17
	vmovups	256(%r9,%r14), %zmm27
	vmovups	320(%r9,%r14), %zmm28
	vmovups	896(%r9,%r14), %zmm14
	vmovups	960(%r9,%r14), %zmm13
	vmovups	512(%r9,%r14), %zmm20
	vmovups	576(%r9,%r14), %zmm19
	vmovups	1152(%r9,%r14), %zmm10
	vmovups	1216(%r9,%r14), %zmm9
	vmovups	768(%r9,%r14), %zmm16
	vmovups	832(%r9,%r14), %zmm15
	vmovups	1024(%r9,%r14), %zmm12
	vmovups	1088(%r9,%r14), %zmm11
	vmovups	1280(%r9,%r14), %zmm8
	vmovups	1472(%r9,%r14), %zmm31
	vaddps	%zmm0, %zmm23, %zmm6
	vaddps	%zmm0, %zmm21, %zmm7
	vaddps	%zmm0, %zmm25, %zmm4
	vaddps	%zmm0, %zmm26, %zmm5
	vaddps	%zmm24, %zmm6, %zmm6
	vaddps	%zmm22, %zmm7, %zmm7
	vaddps	%zmm27, %zmm4, %zmm4
	vaddps	%zmm28, %zmm5, %zmm5
	vaddps	%zmm18, %zmm6, %zmm6
	vaddps	%zmm17, %zmm7, %zmm7
	vaddps	%zmm20, %zmm4, %zmm4
	vaddps	%zmm19, %zmm5, %zmm5
	vaddps	%zmm14, %zmm6, %zmm6
	vaddps	%zmm13, %zmm7, %zmm7
	vaddps	%zmm16, %zmm4, %zmm4
	vaddps	%zmm15, %zmm5, %zmm5
	vaddps	%zmm9, %zmm7, %zmm30
	vaddps	%zmm10, %zmm6, %zmm29
	vmovups	1408(%r9,%r14), %zmm6
	vmovups	1344(%r9,%r14), %zmm7
	vaddps	%zmm12, %zmm4, %zmm4
	vaddps	%zmm11, %zmm5, %zmm5
	movq	$-16, %r14
	vaddps	%zmm8, %zmm4, %zmm4
	vaddps	%zmm31, %zmm30, %zmm30
	vaddps	%zmm6, %zmm29, %zmm29
	vaddps	%zmm7, %zmm5, %zmm5
	vaddps	%zmm5, %zmm4, %zmm4
	vaddps	%zmm30, %zmm29, %zmm29
	vaddps	%zmm29, %zmm4, %zmm4
	vextractf64x4	$1, %zmm4, %ymm29
	vaddps	%ymm29, %ymm4, %ymm4
	vextractf32x4	$1, %ymm4, %xmm29
	vaddps	%xmm29, %xmm4, %xmm4
	vshufpd	$1, %xmm4, %xmm4, %xmm29
	vaddps	%xmm29, %xmm4, %xmm4
	vmovshdup	%xmm4, %xmm29
	vaddss	%xmm29, %xmm4, %xmm4
	vdivss	%xmm1, %xmm4, %xmm4
	vbroadcastss	%xmm4, %zmm4
	vsubps	%zmm4, %zmm25, %zmm25
	vsubps	%zmm4, %zmm27, %zmm27
	vsubps	%zmm4, %zmm26, %zmm26
	vsubps	%zmm4, %zmm23, %zmm23
	vsubps	%zmm4, %zmm21, %zmm21
	vsubps	%zmm4, %zmm24, %zmm24
	vsubps	%zmm4, %zmm22, %zmm22
	vsubps	%zmm4, %zmm28, %zmm28
	vsubps	%zmm4, %zmm20, %zmm20
	vsubps	%zmm4, %zmm19, %zmm19
	vsubps	%zmm4, %zmm18, %zmm18
	vsubps	%zmm4, %zmm17, %zmm17
	vsubps	%zmm4, %zmm16, %zmm16
	vsubps	%zmm4, %zmm15, %zmm15
	vsubps	%zmm4, %zmm14, %zmm14
	vsubps	%zmm4, %zmm13, %zmm13
	vsubps	%zmm4, %zmm12, %zmm12
	vsubps	%zmm4, %zmm11, %zmm11
	vsubps	%zmm4, %zmm10, %zmm10
	vsubps	%zmm4, %zmm9, %zmm9
	vsubps	%zmm4, %zmm8, %zmm8
	vsubps	%zmm4, %zmm7, %zmm7
	vsubps	%zmm4, %zmm6, %zmm6
	vsubps	%zmm4, %zmm31, %zmm5
	vmulps	%zmm25, %zmm25, %zmm25
	vmulps	%zmm27, %zmm27, %zmm27
	vmulps	%zmm26, %zmm26, %zmm26
	vmulps	%zmm23, %zmm23, %zmm23
	vmulps	%zmm24, %zmm24, %zmm24
	vmulps	%zmm21, %zmm21, %zmm21
	vmulps	%zmm22, %zmm22, %zmm22
	vmulps	%zmm20, %zmm20, %zmm20
	vmulps	%zmm19, %zmm19, %zmm19
	vmulps	%zmm18, %zmm18, %zmm18
	vmulps	%zmm17, %zmm17, %zmm17
	vmulps	%zmm16, %zmm16, %zmm16
	vmulps	%zmm15, %zmm15, %zmm15
	vmulps	%zmm14, %zmm14, %zmm14
	vmulps	%zmm13, %zmm13, %zmm13
	vmulps	%zmm12, %zmm12, %zmm12
	vmulps	%zmm11, %zmm11, %zmm11
	vmulps	%zmm10, %zmm10, %zmm10
	vmulps	%zmm9, %zmm9, %zmm9
	vmulps	%zmm8, %zmm8, %zmm8
	vmulps	%zmm7, %zmm7, %zmm7
	vmulps	%zmm6, %zmm6, %zmm6
	vmulps	%zmm5, %zmm5, %zmm5
	vaddps	%zmm27, %zmm25, %zmm25
	vmulps	%zmm28, %zmm28, %zmm27
	vaddps	%zmm24, %zmm23, %zmm23
	vaddps	%zmm22, %zmm21, %zmm21
	vaddps	%zmm27, %zmm26, %zmm26
	vaddps	%zmm20, %zmm25, %zmm20
	vaddps	%zmm18, %zmm23, %zmm18
	vaddps	%zmm17, %zmm21, %zmm17
	vaddps	%zmm19, %zmm26, %zmm19
	vaddps	%zmm16, %zmm20, %zmm16
	vaddps	%zmm14, %zmm18, %zmm14
	vaddps	%zmm13, %zmm17, %zmm13
	vaddps	%zmm15, %zmm19, %zmm15
	vaddps	%zmm12, %zmm16, %zmm12
	vaddps	%zmm10, %zmm14, %zmm10
	vaddps	%zmm9, %zmm13, %zmm9
	vaddps	%zmm11, %zmm15, %zmm11
	vaddps	%zmm8, %zmm12, %zmm8
	vaddps	%zmm6, %zmm10, %zmm6
	vaddps	%zmm5, %zmm9, %zmm5
	vaddps	%zmm7, %zmm11, %zmm7
	vaddps	%zmm5, %zmm6, %zmm5
	vaddps	%zmm7, %zmm8, %zmm7
	vaddps	%zmm5, %zmm7, %zmm5
	vextractf64x4	$1, %zmm5, %ymm6
	vaddps	%ymm6, %ymm5, %ymm5
	vextractf128	$1, %ymm5, %xmm6
	vaddps	%xmm6, %xmm5, %xmm5
	vshufpd	$1, %xmm5, %xmm5, %xmm6
	vaddps	%xmm6, %xmm5, %xmm5
	vmovshdup	%xmm5, %xmm6
	vaddss	%xmm6, %xmm5, %xmm5
	vdivss	%xmm1, %xmm5, %xmm5
	vaddss	%xmm2, %xmm5, %xmm5
	vsqrtss	%xmm5, %xmm5, %xmm5
	vdivss	%xmm5, %xmm3, %xmm5
	vbroadcastss	%xmm5, %zmm5
	.p2align	4
.LBB29_4:
	vmovups	-384(%r10,%r14,4), %zmm6
	vmovups	-320(%r10,%r14,4), %zmm7
	vmovups	-256(%r10,%r14,4), %zmm8
	vsubps	%zmm4, %zmm6, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	14295616(%r8,%r14,4), %zmm6, %zmm6
	vaddps	14297152(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -384(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	-192(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	14295680(%r8,%r14,4), %zmm6, %zmm6
	vaddps	14297216(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -320(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmovups	-128(%r10,%r14,4), %zmm8
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	14295744(%r8,%r14,4), %zmm6, %zmm6
	vaddps	14297280(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -256(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	-64(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	14295808(%r8,%r14,4), %zmm6, %zmm6
	vaddps	14297344(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -192(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmovups	(%r10,%r14,4), %zmm8
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	14295872(%r8,%r14,4), %zmm6, %zmm6
	vaddps	14297408(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -128(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	64(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	14295936(%r8,%r14,4), %zmm6, %zmm6
	vaddps	14297472(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -64(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	14296000(%r8,%r14,4), %zmm6, %zmm6
	vaddps	14297536(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, (%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	14296064(%r8,%r14,4), %zmm6, %zmm6
	vaddps	14297600(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, 64(%r11,%r14,4)
	subq	$-128, %r14
	cmpq	$368, %r14
	jb	.LBB29_4
	incq	%rbx
	addq	$1536, %r11
	addq	$1536, %r10
	cmpq	$128, %rbx
	jne	.LBB29_3
	incq	%rcx
	addq	$196608, %rsi
	addq	$196608, %rax
	cmpq	%rdx, %rcx
	jne	.LBB29_2
	popq	%rbx
	popq	%r14
.LBB29_8:
	vzeroupper
	retq
.Lfunc_end29:
	.size	k.fusion_54, .Lfunc_end29-k.fusion_54

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI30_0:
	.long	0x3fb504f3
.LCPI30_1:
	.long	0x7fffffff
.LCPI30_2:
	.long	0x407ad42c
.LCPI30_3:
	.long	0x3f900000
.LCPI30_4:
	.long	0xb93c3811
.LCPI30_5:
	.long	0x3b53f57b
.LCPI30_6:
	.long	0x38942204
.LCPI30_7:
	.long	0xbcb5f94b
.LCPI30_8:
	.long	0xba4b936a
.LCPI30_9:
	.long	0x3d876b30
.LCPI30_10:
	.long	0x3ba91765
.LCPI30_11:
	.long	0xbd4ec46a
.LCPI30_12:
	.long	0xbcdbddee
.LCPI30_13:
	.long	0xbd81e4f9
.LCPI30_14:
	.long	0x3de714c2
.LCPI30_15:
	.long	0xbe9e193d
.LCPI30_16:
	.long	0xbec09397
.LCPI30_17:
	.long	0x3f80b42e
.LCPI30_18:
	.long	0x3e0375d4
.LCPI30_19:
	.long	0x3f800000
.LCPI30_20:
	.long	2147483648
.LCPI30_21:
	.long	0x3f000000
	.text
	.p2align	4
	.type	k.fusion_55,@function
k.fusion_55:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$24, %rsp
	shlq	$7, %rdx
	movq	%rdi, -128(%rsp)
	testq	%rdx, %rdx
	jle	.LBB30_12
	vbroadcastss	.LCPI30_16(%rip), %zmm20
	vbroadcastss	.LCPI30_17(%rip), %zmm21
	vbroadcastss	.LCPI30_18(%rip), %zmm22
	vbroadcastss	.LCPI30_19(%rip), %zmm13
	vbroadcastss	.LCPI30_10(%rip), %zmm14
	vbroadcastss	.LCPI30_11(%rip), %zmm15
	vbroadcastss	.LCPI30_12(%rip), %zmm16
	vbroadcastss	.LCPI30_13(%rip), %zmm17
	vbroadcastss	.LCPI30_14(%rip), %zmm19
	vbroadcastss	.LCPI30_1(%rip), %zmm23
	vpbroadcastd	.LCPI30_20(%rip), %zmm18
	addq	$10756, -128(%rsp)
	xorl	%edi, %edi
	jmp	.LBB30_3
	.p2align	4
.LBB30_2:
	addq	$98304, -128(%rsp)
	movq	-120(%rsp), %rdi
	cmpq	%rdx, %rdi
	jge	.LBB30_12
.LBB30_3:
	leaq	64(%rdi), %rax
	movq	%rdx, %r11
	leaq	minilm_l6_3250360274a5c8dc_weights+14304960(%rip), %r8
	cmpq	%rdx, %rax
	movq	%rax, -120(%rsp)
	cmovlq	%rax, %r11
	xorl	%r14d, %r14d
	jmp	.LBB30_4
	.p2align	4
.LBB30_11:
	incq	%r14
	addq	$49152, %r8
	cmpq	$48, %r14
	je	.LBB30_2
.LBB30_4:
	cmpq	%rdi, %rdx
	jle	.LBB30_11
	movq	%r14, %r15
	shlq	$7, %r15
	leaq	minilm_l6_3250360274a5c8dc_weights(%rip), %rax
	movq	-128(%rsp), %r13
	movq	%rdi, %r9
	vmovaps	14298624(%r15,%rax), %zmm0
	vmovaps	14298688(%r15,%rax), %zmm1
	leaq	64(%r15), %r12
	vmovups	%zmm0, -48(%rsp)
	vmovups	%zmm1, -112(%rsp)
	.p2align	4
.LBB30_6:
	movq	$-1536, %rax
	vxorps	%xmm24, %xmm24, %xmm24
	movq	%r8, %rbx
	vxorps	%xmm25, %xmm25, %xmm25
	vxorps	%xmm26, %xmm26, %xmm26
	vxorps	%xmm27, %xmm27, %xmm27
	vxorps	%xmm28, %xmm28, %xmm28
	vxorps	%xmm29, %xmm29, %xmm29
	vxorps	%xmm30, %xmm30, %xmm30
	vxorps	%xmm31, %xmm31, %xmm31
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	.p2align	4
.LBB30_7:
	vbroadcastss	-9220(%r13,%rax), %zmm9
	vmovaps	-192(%rbx), %zmm10
	vmovaps	-128(%rbx), %zmm11
	vbroadcastss	-6148(%r13,%rax), %zmm12
	vmovaps	-64(%rbx), %zmm8
	vfmadd231ps	%zmm10, %zmm9, %zmm7
	vfmadd231ps	%zmm9, %zmm11, %zmm6
	vbroadcastss	-7684(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm11, %zmm2
	vmovaps	(%rbx), %zmm12
	addq	$256, %rbx
	vfmadd231ps	%zmm10, %zmm9, %zmm5
	vfmadd231ps	%zmm9, %zmm11, %zmm4
	vbroadcastss	-4612(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm1
	vfmadd231ps	%zmm9, %zmm11, %zmm0
	vbroadcastss	-3076(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm31
	vfmadd231ps	%zmm9, %zmm11, %zmm30
	vbroadcastss	-1540(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm29
	vfmadd231ps	%zmm9, %zmm11, %zmm28
	vbroadcastss	-4(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm27
	vfmadd231ps	%zmm9, %zmm11, %zmm26
	vbroadcastss	1532(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm25
	vbroadcastss	-7680(%r13,%rax), %zmm10
	vfmadd231ps	%zmm11, %zmm9, %zmm24
	vbroadcastss	-6144(%r13,%rax), %zmm11
	vbroadcastss	-9216(%r13,%rax), %zmm9
	vfmadd231ps	%zmm8, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm12, %zmm4
	vbroadcastss	-4608(%r13,%rax), %zmm10
	vfmadd231ps	%zmm8, %zmm11, %zmm3
	vfmadd231ps	%zmm11, %zmm12, %zmm2
	vbroadcastss	-3072(%r13,%rax), %zmm11
	vfmadd231ps	%zmm8, %zmm9, %zmm7
	vfmadd231ps	%zmm9, %zmm12, %zmm6
	vfmadd231ps	%zmm8, %zmm10, %zmm1
	vfmadd231ps	%zmm10, %zmm12, %zmm0
	vbroadcastss	-1536(%r13,%rax), %zmm10
	vfmadd231ps	%zmm8, %zmm11, %zmm31
	vfmadd231ps	%zmm11, %zmm12, %zmm30
	vbroadcastss	(%r13,%rax), %zmm11
	vfmadd231ps	%zmm8, %zmm10, %zmm29
	vfmadd231ps	%zmm10, %zmm12, %zmm28
	vbroadcastss	1536(%r13,%rax), %zmm10
	vfmadd231ps	%zmm8, %zmm11, %zmm27
	vfmadd231ps	%zmm11, %zmm12, %zmm26
	addq	$8, %rax
	vfmadd231ps	%zmm8, %zmm10, %zmm25
	vfmadd231ps	%zmm12, %zmm10, %zmm24
	jne	.LBB30_7
	vbroadcastss	.LCPI30_21(%rip), %zmm12
	vmovups	%zmm7, (%rcx)
	vmovups	%zmm6, 64(%rcx)
	vmovups	%zmm5, 128(%rcx)
	vmovups	%zmm4, 192(%rcx)
	vmovups	%zmm3, 256(%rcx)
	vmovups	%zmm2, 320(%rcx)
	vmovups	%zmm1, 384(%rcx)
	vmovups	%zmm0, 448(%rcx)
	vmovups	%zmm31, 512(%rcx)
	vmovups	%zmm30, 576(%rcx)
	vmovups	%zmm29, 640(%rcx)
	vmovups	%zmm28, 704(%rcx)
	vmovups	%zmm27, 768(%rcx)
	vmovups	%zmm26, 832(%rcx)
	vmovups	%zmm25, 896(%rcx)
	vmovups	%zmm24, 960(%rcx)
	vmovups	-48(%rsp), %zmm24
	vmovups	-112(%rsp), %zmm25
	movq	%r9, %r10
	xorl	%ebx, %ebx
	.p2align	4
.LBB30_9:
	vaddps	(%rcx,%rbx), %zmm24, %zmm0
	vbroadcastss	.LCPI30_0(%rip), %zmm9
	vbroadcastss	.LCPI30_2(%rip), %zmm10
	vbroadcastss	.LCPI30_3(%rip), %zmm11
	vbroadcastss	.LCPI30_5(%rip), %zmm27
	vbroadcastss	.LCPI30_6(%rip), %zmm28
	vbroadcastss	.LCPI30_4(%rip), %zmm26
	vbroadcastss	.LCPI30_7(%rip), %zmm29
	vbroadcastss	.LCPI30_8(%rip), %zmm30
	vbroadcastss	.LCPI30_9(%rip), %zmm31
	movq	%r10, %rbp
	shrq	$7, %rbp
	movl	%r10d, %eax
	andl	$127, %eax
	incq	%r10
	leaq	(%rbp,%rbp,2), %rbp
	leaq	(%rax,%rax,2), %rax
	shlq	$18, %rbp
	shll	$11, %eax
	addq	%rsi, %rbp
	addq	%rbp, %rax
	vdivps	%zmm9, %zmm0, %zmm1
	vandps	%zmm23, %zmm1, %zmm2
	vminps	%zmm2, %zmm10, %zmm2
	vcmpltps	%zmm2, %zmm11, %k1
	vmulps	%zmm2, %zmm2, %zmm3
	vblendmps	%zmm27, %zmm28, %zmm5 {%k1}
	vmovaps	%zmm26, %zmm4 {%k1} {z}
	vblendmps	%zmm29, %zmm30, %zmm6 {%k1}
	vblendmps	%zmm15, %zmm16, %zmm7 {%k1}
	vblendmps	%zmm17, %zmm19, %zmm8 {%k1}
	vmovaps	%zmm2, %zmm3 {%k1}
	vfmadd231ps	%zmm4, %zmm3, %zmm5
	vaddps	64(%rcx,%rbx), %zmm25, %zmm4
	subq	$-128, %rbx
	vfmadd231ps	%zmm5, %zmm3, %zmm6
	vblendmps	%zmm31, %zmm14, %zmm5 {%k1}
	vfmadd231ps	%zmm6, %zmm3, %zmm5
	vdivps	%zmm9, %zmm4, %zmm6
	vfmadd231ps	%zmm5, %zmm3, %zmm7
	vfmadd231ps	%zmm7, %zmm3, %zmm8
	vandps	%zmm23, %zmm6, %zmm9
	vminps	%zmm9, %zmm10, %zmm9
	vcmpltps	%zmm9, %zmm11, %k2
	vmulps	%zmm9, %zmm9, %zmm10
	vblendmps	%zmm27, %zmm28, %zmm11 {%k2}
	vmovaps	%zmm26, %zmm5 {%k2} {z}
	vbroadcastss	.LCPI30_15(%rip), %zmm27
	vblendmps	%zmm29, %zmm30, %zmm7 {%k2}
	vmovaps	%zmm9, %zmm10 {%k2}
	vfmadd231ps	%zmm5, %zmm10, %zmm11
	vfmadd231ps	%zmm11, %zmm10, %zmm7
	vblendmps	%zmm31, %zmm14, %zmm11 {%k2}
	vfmadd231ps	%zmm7, %zmm10, %zmm11
	vblendmps	%zmm27, %zmm20, %zmm5 {%k1}
	vblendmps	%zmm21, %zmm22, %zmm7 {%k1}
	vfmadd231ps	%zmm8, %zmm3, %zmm5
	vblendmps	%zmm15, %zmm16, %zmm8 {%k2}
	vfmadd231ps	%zmm11, %zmm10, %zmm8
	vblendmps	%zmm17, %zmm19, %zmm11 {%k2}
	vfmadd231ps	%zmm5, %zmm3, %zmm7
	vblendmps	%zmm21, %zmm22, %zmm3 {%k2}
	vfmadd231ps	%zmm8, %zmm10, %zmm11
	vblendmps	%zmm27, %zmm20, %zmm8 {%k2}
	vmulps	%zmm7, %zmm7, %zmm5
	vfmadd132ps	%zmm2, %zmm2, %zmm7
	vfmadd231ps	%zmm11, %zmm10, %zmm8
	vfnmadd213ps	%zmm13, %zmm5, %zmm5
	vfmadd231ps	%zmm8, %zmm10, %zmm3
	vmovaps	%zmm5, %zmm7 {%k1}
	vpternlogd	$248, %zmm18, %zmm1, %zmm7
	vaddps	%zmm13, %zmm7, %zmm1
	vmulps	%zmm3, %zmm3, %zmm2
	vfmadd132ps	%zmm9, %zmm9, %zmm3
	vmulps	%zmm1, %zmm0, %zmm0
	vfnmadd213ps	%zmm13, %zmm2, %zmm2
	vmulps	%zmm12, %zmm0, %zmm0
	vmovups	%zmm0, (%r15,%rax)
	vmovaps	%zmm2, %zmm3 {%k2}
	vpternlogd	$248, %zmm18, %zmm6, %zmm3
	vaddps	%zmm13, %zmm3, %zmm1
	vmulps	%zmm1, %zmm4, %zmm0
	vmulps	%zmm12, %zmm0, %zmm0
	vmovups	%zmm0, (%r12,%rax)
	cmpq	$1024, %rbx
	jne	.LBB30_9
	addq	$8, %r9
	addq	$12288, %r13
	cmpq	%r11, %r9
	jl	.LBB30_6
	jmp	.LBB30_11
.LBB30_12:
	addq	$24, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end30:
	.size	k.fusion_55, .Lfunc_end30-k.fusion_55

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI31_0:
	.long	0x43c00000
.LCPI31_1:
	.long	0x2b8cbccc
.LCPI31_2:
	.long	0x3f800000
	.text
	.p2align	4
	.type	k.fusion_57,@function
k.fusion_57:
	testq	%rdx, %rdx
	jle	.LBB31_8
	pushq	%r14
	pushq	%rbx
	vmovss	.LCPI31_0(%rip), %xmm1
	vmovss	.LCPI31_1(%rip), %xmm2
	vmovss	.LCPI31_2(%rip), %xmm3
	addq	$448, %rsi
	leaq	448(%rdi), %rax
	leaq	minilm_l6_3250360274a5c8dc_weights(%rip), %r8
	xorl	%ecx, %ecx
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB31_2:
	leaq	(%rcx,%rcx,2), %r9
	movq	%rax, %r10
	movq	%rsi, %r11
	xorl	%ebx, %ebx
	shlq	$16, %r9
	addq	%rdi, %r9
	.p2align	4
.LBB31_3:
	leaq	(%rbx,%rbx,2), %r14
	shlq	$9, %r14
	vmovups	128(%r9,%r14), %zmm23
	vmovups	192(%r9,%r14), %zmm21
	vmovups	384(%r9,%r14), %zmm24
	vmovups	448(%r9,%r14), %zmm22
	vmovups	(%r9,%r14), %zmm25
	vmovups	64(%r9,%r14), %zmm26
	vmovups	640(%r9,%r14), %zmm18
	vmovups	704(%r9,%r14), %zmm17
	vmovups	256(%r9,%r14), %zmm27
	vmovups	320(%r9,%r14), %zmm28
	vmovups	896(%r9,%r14), %zmm14
	vmovups	960(%r9,%r14), %zmm13
	vmovups	512(%r9,%r14), %zmm20
	vmovups	576(%r9,%r14), %zmm19
	vmovups	1152(%r9,%r14), %zmm10
	vmovups	1216(%r9,%r14), %zmm9
	vmovups	768(%r9,%r14), %zmm16
	vmovups	832(%r9,%r14), %zmm15
	vmovups	1024(%r9,%r14), %zmm12
	vmovups	1088(%r9,%r14), %zmm11
	vmovups	1280(%r9,%r14), %zmm8
	vmovups	1472(%r9,%r14), %zmm31
	vaddps	%zmm0, %zmm23, %zmm6
	vaddps	%zmm0, %zmm21, %zmm7
	vaddps	%zmm0, %zmm25, %zmm4
	vaddps	%zmm0, %zmm26, %zmm5
	vaddps	%zmm24, %zmm6, %zmm6
	vaddps	%zmm22, %zmm7, %zmm7
	vaddps	%zmm27, %zmm4, %zmm4
	vaddps	%zmm28, %zmm5, %zmm5
	vaddps	%zmm18, %zmm6, %zmm6
	vaddps	%zmm17, %zmm7, %zmm7
	vaddps	%zmm20, %zmm4, %zmm4
	vaddps	%zmm19, %zmm5, %zmm5
	vaddps	%zmm14, %zmm6, %zmm6
	vaddps	%zmm13, %zmm7, %zmm7
	vaddps	%zmm16, %zmm4, %zmm4
	vaddps	%zmm15, %zmm5, %zmm5
	vaddps	%zmm9, %zmm7, %zmm30
	vaddps	%zmm10, %zmm6, %zmm29
	vmovups	1408(%r9,%r14), %zmm6
	vmovups	1344(%r9,%r14), %zmm7
	vaddps	%zmm12, %zmm4, %zmm4
	vaddps	%zmm11, %zmm5, %zmm5
	movq	$-16, %r14
	vaddps	%zmm8, %zmm4, %zmm4
	vaddps	%zmm31, %zmm30, %zmm30
	vaddps	%zmm6, %zmm29, %zmm29
	vaddps	%zmm7, %zmm5, %zmm5
	vaddps	%zmm5, %zmm4, %zmm4
	vaddps	%zmm30, %zmm29, %zmm29
	vaddps	%zmm29, %zmm4, %zmm4
	vextractf64x4	$1, %zmm4, %ymm29
	vaddps	%ymm29, %ymm4, %ymm4
	vextractf32x4	$1, %ymm4, %xmm29
	vaddps	%xmm29, %xmm4, %xmm4
	vshufpd	$1, %xmm4, %xmm4, %xmm29
	vaddps	%xmm29, %xmm4, %xmm4
	vmovshdup	%xmm4, %xmm29
	vaddss	%xmm29, %xmm4, %xmm4
	vdivss	%xmm1, %xmm4, %xmm4
	vbroadcastss	%xmm4, %zmm4
	vsubps	%zmm4, %zmm25, %zmm25
	vsubps	%zmm4, %zmm27, %zmm27
	vsubps	%zmm4, %zmm26, %zmm26
	vsubps	%zmm4, %zmm23, %zmm23
	vsubps	%zmm4, %zmm21, %zmm21
	vsubps	%zmm4, %zmm24, %zmm24
	vsubps	%zmm4, %zmm22, %zmm22
	vsubps	%zmm4, %zmm28, %zmm28
	vsubps	%zmm4, %zmm20, %zmm20
	vsubps	%zmm4, %zmm19, %zmm19
	vsubps	%zmm4, %zmm18, %zmm18
	vsubps	%zmm4, %zmm17, %zmm17
	vsubps	%zmm4, %zmm16, %zmm16
	vsubps	%zmm4, %zmm15, %zmm15
	vsubps	%zmm4, %zmm14, %zmm14
	vsubps	%zmm4, %zmm13, %zmm13
	vsubps	%zmm4, %zmm12, %zmm12
	vsubps	%zmm4, %zmm11, %zmm11
	vsubps	%zmm4, %zmm10, %zmm10
	vsubps	%zmm4, %zmm9, %zmm9
	vsubps	%zmm4, %zmm8, %zmm8
	vsubps	%zmm4, %zmm7, %zmm7
	vsubps	%zmm4, %zmm6, %zmm6
	vsubps	%zmm4, %zmm31, %zmm5
	vmulps	%zmm25, %zmm25, %zmm25
	vmulps	%zmm27, %zmm27, %zmm27
	vmulps	%zmm26, %zmm26, %zmm26
	vmulps	%zmm23, %zmm23, %zmm23
	vmulps	%zmm24, %zmm24, %zmm24
	vmulps	%zmm21, %zmm21, %zmm21
	vmulps	%zmm22, %zmm22, %zmm22
	vmulps	%zmm20, %zmm20, %zmm20
	vmulps	%zmm19, %zmm19, %zmm19
	vmulps	%zmm18, %zmm18, %zmm18
	vmulps	%zmm17, %zmm17, %zmm17
	vmulps	%zmm16, %zmm16, %zmm16
	vmulps	%zmm15, %zmm15, %zmm15
	vmulps	%zmm14, %zmm14, %zmm14
	vmulps	%zmm13, %zmm13, %zmm13
	vmulps	%zmm12, %zmm12, %zmm12
	vmulps	%zmm11, %zmm11, %zmm11
	vmulps	%zmm10, %zmm10, %zmm10
	vmulps	%zmm9, %zmm9, %zmm9
	vmulps	%zmm8, %zmm8, %zmm8
	vmulps	%zmm7, %zmm7, %zmm7
	vmulps	%zmm6, %zmm6, %zmm6
	vmulps	%zmm5, %zmm5, %zmm5
	vaddps	%zmm27, %zmm25, %zmm25
	vmulps	%zmm28, %zmm28, %zmm27
	vaddps	%zmm24, %zmm23, %zmm23
	vaddps	%zmm22, %zmm21, %zmm21
	vaddps	%zmm27, %zmm26, %zmm26
	vaddps	%zmm20, %zmm25, %zmm20
	vaddps	%zmm18, %zmm23, %zmm18
	vaddps	%zmm17, %zmm21, %zmm17
	vaddps	%zmm19, %zmm26, %zmm19
	vaddps	%zmm16, %zmm20, %zmm16
	vaddps	%zmm14, %zmm18, %zmm14
	vaddps	%zmm13, %zmm17, %zmm13
	vaddps	%zmm15, %zmm19, %zmm15
	vaddps	%zmm12, %zmm16, %zmm12
	vaddps	%zmm10, %zmm14, %zmm10
	vaddps	%zmm9, %zmm13, %zmm9
	vaddps	%zmm11, %zmm15, %zmm11
	vaddps	%zmm8, %zmm12, %zmm8
	vaddps	%zmm6, %zmm10, %zmm6
	vaddps	%zmm5, %zmm9, %zmm5
	vaddps	%zmm7, %zmm11, %zmm7
	vaddps	%zmm5, %zmm6, %zmm5
	vaddps	%zmm7, %zmm8, %zmm7
	vaddps	%zmm5, %zmm7, %zmm5
	vextractf64x4	$1, %zmm5, %ymm6
	vaddps	%ymm6, %ymm5, %ymm5
	vextractf128	$1, %ymm5, %xmm6
	vaddps	%xmm6, %xmm5, %xmm5
	vshufpd	$1, %xmm5, %xmm5, %xmm6
	vaddps	%xmm6, %xmm5, %xmm5
	vmovshdup	%xmm5, %xmm6
	vaddss	%xmm6, %xmm5, %xmm5
	vdivss	%xmm1, %xmm5, %xmm5
	vaddss	%xmm2, %xmm5, %xmm5
	vsqrtss	%xmm5, %xmm5, %xmm5
	vdivss	%xmm5, %xmm3, %xmm5
	vbroadcastss	%xmm5, %zmm5
	.p2align	4
.LBB31_4:
	vmovups	-384(%r10,%r14,4), %zmm6
	vmovups	-320(%r10,%r14,4), %zmm7
	vmovups	-256(%r10,%r14,4), %zmm8
	vsubps	%zmm4, %zmm6, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	16664128(%r8,%r14,4), %zmm6, %zmm6
	vaddps	16665664(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -384(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	-192(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	16664192(%r8,%r14,4), %zmm6, %zmm6
	vaddps	16665728(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -320(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmovups	-128(%r10,%r14,4), %zmm8
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	16664256(%r8,%r14,4), %zmm6, %zmm6
	vaddps	16665792(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -256(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	-64(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	16664320(%r8,%r14,4), %zmm6, %zmm6
	vaddps	16665856(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -192(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmovups	(%r10,%r14,4), %zmm8
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	16664384(%r8,%r14,4), %zmm6, %zmm6
	vaddps	16665920(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -128(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	64(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	16664448(%r8,%r14,4), %zmm6, %zmm6
	vaddps	16665984(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -64(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	16664512(%r8,%r14,4), %zmm6, %zmm6
	vaddps	16666048(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, (%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	16664576(%r8,%r14,4), %zmm6, %zmm6
	vaddps	16666112(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, 64(%r11,%r14,4)
	subq	$-128, %r14
	cmpq	$368, %r14
	jb	.LBB31_4
	incq	%rbx
	addq	$1536, %r11
	addq	$1536, %r10
	cmpq	$128, %rbx
	jne	.LBB31_3
	incq	%rcx
	addq	$196608, %rsi
	addq	$196608, %rax
	cmpq	%rdx, %rcx
	jne	.LBB31_2
	popq	%rbx
	popq	%r14
.LBB31_8:
	vzeroupper
	retq
.Lfunc_end31:
	.size	k.fusion_57, .Lfunc_end31-k.fusion_57

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI32_0:
	.long	0xff800000
.LCPI32_1:
	.long	0x42b20000
.LCPI32_2:
	.long	0xc2d00000
.LCPI32_3:
	.long	0x3fb8aa3b
.LCPI32_4:
	.long	0xcb4000fe
.LCPI32_5:
	.long	0x3f317200
.LCPI32_6:
	.long	0x35bfbe8e
.LCPI32_7:
	.long	0x3c091344
.LCPI32_8:
	.long	0x3ab5be4b
.LCPI32_9:
	.long	0x3d2aab87
.LCPI32_10:
	.long	0x3e2aaa59
.LCPI32_11:
	.long	0x3effffff
.LCPI32_12:
	.long	0x3f800000
	.text
	.p2align	4
	.type	k.softmax_62,@function
k.softmax_62:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%rsi, -8(%rsp)
	testq	%rdx, %rdx
	jle	.LBB32_9
	vbroadcastss	.LCPI32_0(%rip), %zmm0
	vbroadcastss	.LCPI32_1(%rip), %zmm1
	vbroadcastss	.LCPI32_2(%rip), %zmm2
	vbroadcastss	.LCPI32_3(%rip), %zmm3
	vbroadcastss	.LCPI32_4(%rip), %zmm4
	vbroadcastss	.LCPI32_5(%rip), %zmm5
	vbroadcastss	.LCPI32_6(%rip), %zmm6
	vbroadcastss	.LCPI32_7(%rip), %zmm7
	vbroadcastss	.LCPI32_8(%rip), %zmm8
	vbroadcastss	.LCPI32_9(%rip), %zmm9
	vbroadcastss	.LCPI32_10(%rip), %zmm10
	vbroadcastss	.LCPI32_11(%rip), %zmm11
	vbroadcastss	.LCPI32_12(%rip), %zmm12
	vmovss	.LCPI32_12(%rip), %xmm13
	xorl	%esi, %esi
	.p2align	4
.LBB32_2:
	movq	%rsi, %rax
	shlq	$18, %rax
	xorl	%r10d, %r10d
	leaq	(%rax,%rax,2), %r8
	leaq	(%rdi,%r8), %r9
	addq	-8(%rsp), %r8
	.p2align	4
.LBB32_3:
	movq	%r10, %r11
	shlq	$16, %r11
	xorl	%r14d, %r14d
	leaq	(%r9,%r11), %rbx
	addq	%r8, %r11
	.p2align	4
.LBB32_4:
	movq	%r14, %r15
	shlq	$9, %r15
	movb	$1, %al
	xorl	%r13d, %r13d
	vmovups	(%rbx,%r15), %zmm14
	vmovups	256(%rbx,%r15), %zmm18
	vmovups	64(%rbx,%r15), %zmm15
	vmovups	128(%rbx,%r15), %zmm16
	vmovups	384(%rbx,%r15), %zmm19
	vmovups	192(%rbx,%r15), %zmm17
	leaq	(%rbx,%r15), %r12
	vmaxps	%zmm0, %zmm14, %zmm14
	vmaxps	%zmm0, %zmm15, %zmm15
	vmaxps	%zmm0, %zmm16, %zmm16
	vmaxps	%zmm0, %zmm17, %zmm17
	vmaxps	%zmm14, %zmm18, %zmm14
	vmovups	320(%rbx,%r15), %zmm18
	vmaxps	%zmm15, %zmm18, %zmm15
	vxorps	%xmm18, %xmm18, %xmm18
	vmaxps	%zmm14, %zmm15, %zmm14
	vmaxps	%zmm16, %zmm19, %zmm15
	vmovups	448(%rbx,%r15), %zmm19
	vmaxps	%zmm17, %zmm19, %zmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vmaxps	%zmm15, %zmm16, %zmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vmaxps	%zmm14, %zmm15, %zmm14
	vextractf64x4	$1, %zmm14, %ymm15
	vmaxps	%ymm14, %ymm15, %ymm14
	vextractf128	$1, %ymm14, %xmm15
	vmaxps	%xmm14, %xmm15, %xmm14
	vshufpd	$1, %xmm14, %xmm14, %xmm15
	vmaxps	%xmm14, %xmm15, %xmm14
	vmovshdup	%xmm14, %xmm15
	vmaxss	%xmm14, %xmm15, %xmm14
	vbroadcastss	%xmm14, %zmm15
	vxorps	%xmm14, %xmm14, %xmm14
	.p2align	4
.LBB32_5:
	vmovups	(%r12,%r13,4), %zmm19
	vmovaps	%zmm3, %zmm20
	vmovaps	%zmm8, %zmm23
	movl	%eax, %ebp
	xorl	%eax, %eax
	vsubps	%zmm15, %zmm19, %zmm19
	vminps	%zmm19, %zmm1, %zmm19
	vmaxps	%zmm19, %zmm2, %zmm19
	vfmsub213ps	%zmm4, %zmm19, %zmm20
	vaddps	%zmm4, %zmm20, %zmm21
	vfnmadd231ps	%zmm5, %zmm21, %zmm19
	vfnmadd231ps	%zmm21, %zmm6, %zmm19
	vpsrad	$1, %zmm20, %zmm21
	vpsubd	%zmm21, %zmm20, %zmm20
	vpslld	$23, %zmm21, %zmm22
	vpslld	$23, %zmm20, %zmm20
	vfmadd213ps	%zmm7, %zmm19, %zmm23
	vmulps	%zmm19, %zmm19, %zmm21
	vfmadd213ps	%zmm9, %zmm19, %zmm23
	vfmadd213ps	%zmm10, %zmm19, %zmm23
	vfmadd213ps	%zmm11, %zmm19, %zmm23
	vfmadd213ps	%zmm19, %zmm21, %zmm23
	vaddps	%zmm12, %zmm23, %zmm19
	vmovaps	%zmm8, %zmm23
	vmulps	%zmm22, %zmm19, %zmm19
	vmulps	%zmm20, %zmm19, %zmm19
	vmovups	64(%r12,%r13,4), %zmm20
	vmovups	%zmm19, (%rcx,%r13,4)
	vaddps	%zmm19, %zmm18, %zmm18
	vsubps	%zmm15, %zmm20, %zmm19
	vmovaps	%zmm3, %zmm20
	vminps	%zmm19, %zmm1, %zmm19
	vmaxps	%zmm19, %zmm2, %zmm19
	vfmsub213ps	%zmm4, %zmm19, %zmm20
	vaddps	%zmm4, %zmm20, %zmm21
	vfnmadd231ps	%zmm5, %zmm21, %zmm19
	vfnmadd231ps	%zmm21, %zmm6, %zmm19
	vpsrad	$1, %zmm20, %zmm21
	vpsubd	%zmm21, %zmm20, %zmm20
	vpslld	$23, %zmm21, %zmm22
	vpslld	$23, %zmm20, %zmm20
	vfmadd213ps	%zmm7, %zmm19, %zmm23
	vmulps	%zmm19, %zmm19, %zmm21
	vfmadd213ps	%zmm9, %zmm19, %zmm23
	vfmadd213ps	%zmm10, %zmm19, %zmm23
	vfmadd213ps	%zmm11, %zmm19, %zmm23
	vfmadd213ps	%zmm19, %zmm21, %zmm23
	vmovups	128(%r12,%r13,4), %zmm21
	vaddps	%zmm12, %zmm23, %zmm19
	vmovaps	%zmm8, %zmm23
	vmulps	%zmm22, %zmm19, %zmm19
	vmulps	%zmm20, %zmm19, %zmm19
	vmovaps	%zmm3, %zmm20
	vmovups	%zmm19, 64(%rcx,%r13,4)
	vaddps	%zmm19, %zmm17, %zmm17
	vsubps	%zmm15, %zmm21, %zmm19
	vminps	%zmm19, %zmm1, %zmm19
	vmaxps	%zmm19, %zmm2, %zmm19
	vfmsub213ps	%zmm4, %zmm19, %zmm20
	vaddps	%zmm4, %zmm20, %zmm21
	vfnmadd231ps	%zmm5, %zmm21, %zmm19
	vfnmadd231ps	%zmm21, %zmm6, %zmm19
	vpsrad	$1, %zmm20, %zmm21
	vpsubd	%zmm21, %zmm20, %zmm20
	vpslld	$23, %zmm21, %zmm22
	vpslld	$23, %zmm20, %zmm20
	vfmadd213ps	%zmm7, %zmm19, %zmm23
	vmulps	%zmm19, %zmm19, %zmm21
	vfmadd213ps	%zmm9, %zmm19, %zmm23
	vfmadd213ps	%zmm10, %zmm19, %zmm23
	vfmadd213ps	%zmm11, %zmm19, %zmm23
	vfmadd213ps	%zmm19, %zmm21, %zmm23
	vaddps	%zmm12, %zmm23, %zmm19
	vmovaps	%zmm8, %zmm23
	vmulps	%zmm22, %zmm19, %zmm19
	vmulps	%zmm20, %zmm19, %zmm19
	vmovups	192(%r12,%r13,4), %zmm20
	vmovups	%zmm19, 128(%rcx,%r13,4)
	vaddps	%zmm19, %zmm16, %zmm16
	vsubps	%zmm15, %zmm20, %zmm19
	vmovaps	%zmm3, %zmm20
	vminps	%zmm19, %zmm1, %zmm19
	vmaxps	%zmm19, %zmm2, %zmm19
	vfmsub213ps	%zmm4, %zmm19, %zmm20
	vaddps	%zmm4, %zmm20, %zmm21
	vfnmadd231ps	%zmm5, %zmm21, %zmm19
	vfnmadd231ps	%zmm21, %zmm6, %zmm19
	vpsrad	$1, %zmm20, %zmm21
	vpsubd	%zmm21, %zmm20, %zmm20
	vpslld	$23, %zmm21, %zmm22
	vpslld	$23, %zmm20, %zmm20
	vfmadd213ps	%zmm7, %zmm19, %zmm23
	vmulps	%zmm19, %zmm19, %zmm21
	vfmadd213ps	%zmm9, %zmm19, %zmm23
	vfmadd213ps	%zmm10, %zmm19, %zmm23
	vfmadd213ps	%zmm11, %zmm19, %zmm23
	vfmadd213ps	%zmm19, %zmm21, %zmm23
	vaddps	%zmm12, %zmm23, %zmm19
	vmulps	%zmm22, %zmm19, %zmm19
	vmulps	%zmm20, %zmm19, %zmm19
	vaddps	%zmm19, %zmm14, %zmm14
	vmovups	%zmm19, 192(%rcx,%r13,4)
	movl	$64, %r13d
	testb	$1, %bpl
	jne	.LBB32_5
	vaddps	%zmm17, %zmm18, %zmm15
	vaddps	%zmm14, %zmm16, %zmm14
	incq	%r14
	vaddps	%zmm14, %zmm15, %zmm14
	vextractf64x4	$1, %zmm14, %ymm15
	vaddps	%ymm15, %ymm14, %ymm14
	vextractf128	$1, %ymm14, %xmm15
	vaddps	%xmm15, %xmm14, %xmm14
	vshufpd	$1, %xmm14, %xmm14, %xmm15
	vaddps	%xmm15, %xmm14, %xmm14
	vmovshdup	%xmm14, %xmm15
	vaddss	%xmm15, %xmm14, %xmm14
	vdivss	%xmm14, %xmm13, %xmm14
	vbroadcastss	%xmm14, %zmm14
	vmulps	(%rcx), %zmm14, %zmm15
	vmulps	64(%rcx), %zmm14, %zmm17
	vmulps	128(%rcx), %zmm14, %zmm16
	vmovups	%zmm15, (%r11,%r15)
	vmovups	%zmm17, 64(%r11,%r15)
	vmovups	%zmm16, 128(%r11,%r15)
	vmulps	192(%rcx), %zmm14, %zmm17
	vmulps	256(%rcx), %zmm14, %zmm16
	vmovups	%zmm17, 192(%r11,%r15)
	vmovups	%zmm16, 256(%r11,%r15)
	vmulps	320(%rcx), %zmm14, %zmm17
	vmulps	384(%rcx), %zmm14, %zmm16
	vmulps	448(%rcx), %zmm14, %zmm14
	vmovups	%zmm17, 320(%r11,%r15)
	vmovups	%zmm16, 384(%r11,%r15)
	vmovups	%zmm14, 448(%r11,%r15)
	cmpq	$128, %r14
	jne	.LBB32_4
	incq	%r10
	cmpq	$12, %r10
	jne	.LBB32_3
	incq	%rsi
	cmpq	%rdx, %rsi
	jne	.LBB32_2
.LBB32_9:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end32:
	.size	k.softmax_62, .Lfunc_end32-k.softmax_62

	.p2align	4
	.type	k.fusion_63,@function
k.fusion_63:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%rdx, -48(%rsp)
	movq	%rcx, -40(%rsp)
	testq	%rcx, %rcx
	jle	.LBB33_13
	addq	$10816, %rdi
	leaq	64(%r8), %rbx
	addq	$3072, %rsi
	xorl	%eax, %eax
	.p2align	4
.LBB33_2:
	leaq	(%rax,%rax,2), %r10
	movq	%rax, -32(%rsp)
	movq	%rsi, -16(%rsp)
	movq	%rsi, %r11
	movq	%rdi, -24(%rsp)
	movq	%rdi, %rax
	xorl	%r14d, %r14d
	shlq	$16, %r10
	addq	-48(%rsp), %r10
	.p2align	4
.LBB33_3:
	xorl	%ecx, %ecx
	movq	%rax, -8(%rsp)
	.p2align	4
.LBB33_4:
	vmovups	-10816(%rax), %zmm0
	vmovups	-10752(%rax), %zmm1
	vmovups	-9280(%rax), %zmm2
	vmovups	%zmm0, (%r8,%rcx)
	vmovups	%zmm1, 64(%r8,%rcx)
	vmovups	-9216(%rax), %zmm1
	vmovups	%zmm2, 128(%r8,%rcx)
	vmovups	-7744(%rax), %zmm2
	vmovups	%zmm1, 192(%r8,%rcx)
	vmovups	-7680(%rax), %zmm1
	vmovups	%zmm2, 256(%r8,%rcx)
	vmovups	-6208(%rax), %zmm2
	vmovups	%zmm1, 320(%r8,%rcx)
	vmovups	-6144(%rax), %zmm1
	vmovups	%zmm2, 384(%r8,%rcx)
	vmovups	-4672(%rax), %zmm2
	vmovups	%zmm1, 448(%r8,%rcx)
	vmovups	-4608(%rax), %zmm1
	vmovups	%zmm2, 512(%r8,%rcx)
	vmovups	-3136(%rax), %zmm2
	vmovups	%zmm1, 576(%r8,%rcx)
	vmovups	-3072(%rax), %zmm1
	vmovups	%zmm2, 640(%r8,%rcx)
	vmovups	-1600(%rax), %zmm2
	vmovups	%zmm1, 704(%r8,%rcx)
	vmovups	-1536(%rax), %zmm1
	vmovups	%zmm2, 768(%r8,%rcx)
	vmovups	-64(%rax), %zmm2
	vmovups	%zmm1, 832(%r8,%rcx)
	vmovups	(%rax), %zmm1
	vmovups	%zmm2, 896(%r8,%rcx)
	addq	$12288, %rax
	vmovups	%zmm1, 960(%r8,%rcx)
	addq	$1024, %rcx
	cmpq	$16384, %rcx
	jne	.LBB33_4
	movq	%r14, %r12
	shlq	$7, %r12
	movq	%r14, %r15
	shlq	$5, %r15
	xorl	%edx, %edx
	addq	%r10, %r12
	.p2align	4
.LBB33_7:
	movq	%rdx, %r13
	addq	$52, %rdx
	movl	$128, %r9d
	movq	%r13, %rbp
	cmpq	$128, %rdx
	cmovbq	%rdx, %r9
	.p2align	4
.LBB33_8:
	cmpq	$115, %rbp
	movl	$115, %esi
	movq	$-512, %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rbx, %rax
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm21, %xmm21, %xmm21
	vxorps	%xmm22, %xmm22, %xmm22
	vxorps	%xmm23, %xmm23, %xmm23
	vxorps	%xmm24, %xmm24, %xmm24
	vxorps	%xmm25, %xmm25, %xmm25
	cmovbq	%rbp, %rsi
	movl	%esi, %ecx
	shll	$9, %ecx
	addq	%r11, %rcx
	.p2align	4
.LBB33_9:
	vbroadcastss	-2048(%rcx,%rdi), %zmm29
	vmovups	-64(%rax), %zmm27
	vmovups	(%rax), %zmm26
	vbroadcastss	-1024(%rcx,%rdi), %zmm30
	vbroadcastss	-2560(%rcx,%rdi), %zmm28
	vbroadcastss	(%rcx,%rdi), %zmm31
	subq	$-128, %rax
	vfmadd231ps	%zmm27, %zmm29, %zmm23
	vfmadd231ps	%zmm29, %zmm26, %zmm22
	vbroadcastss	-1536(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm30, %zmm19
	vfmadd231ps	%zmm30, %zmm26, %zmm18
	vbroadcastss	1024(%rcx,%rdi), %zmm30
	vfmadd231ps	%zmm27, %zmm28, %zmm25
	vfmadd231ps	%zmm28, %zmm26, %zmm24
	vfmadd231ps	%zmm27, %zmm31, %zmm15
	vfmadd231ps	%zmm31, %zmm26, %zmm14
	vfmadd231ps	%zmm27, %zmm29, %zmm21
	vfmadd231ps	%zmm29, %zmm26, %zmm20
	vbroadcastss	-512(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm30, %zmm11
	vfmadd231ps	%zmm30, %zmm26, %zmm10
	vbroadcastss	2048(%rcx,%rdi), %zmm30
	vfmadd231ps	%zmm27, %zmm29, %zmm17
	vfmadd231ps	%zmm29, %zmm26, %zmm16
	vbroadcastss	512(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm30, %zmm7
	vfmadd231ps	%zmm30, %zmm26, %zmm6
	vbroadcastss	3072(%rcx,%rdi), %zmm30
	vfmadd231ps	%zmm27, %zmm29, %zmm13
	vfmadd231ps	%zmm29, %zmm26, %zmm12
	vbroadcastss	1536(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm30, %zmm3
	vfmadd231ps	%zmm30, %zmm26, %zmm2
	vfmadd231ps	%zmm27, %zmm29, %zmm9
	vfmadd231ps	%zmm29, %zmm26, %zmm8
	vbroadcastss	2560(%rcx,%rdi), %zmm29
	vfmadd231ps	%zmm27, %zmm29, %zmm5
	vfmadd231ps	%zmm29, %zmm26, %zmm4
	vbroadcastss	3584(%rcx,%rdi), %zmm29
	addq	$4, %rdi
	vfmadd231ps	%zmm27, %zmm29, %zmm1
	vfmadd231ps	%zmm26, %zmm29, %zmm0
	jne	.LBB33_9
	shlq	$9, %rsi
	addq	$13, %rbp
	leaq	(%rsi,%rsi,2), %rax
	vmovups	%zmm25, (%r12,%rax)
	vmovups	%zmm24, 64(%r12,%rax)
	addq	%r10, %rax
	vmovups	%zmm23, 1536(%rax,%r15,4)
	vmovups	%zmm22, 1600(%rax,%r15,4)
	vmovups	%zmm21, 3072(%rax,%r15,4)
	vmovups	%zmm20, 3136(%rax,%r15,4)
	vmovups	%zmm19, 4608(%rax,%r15,4)
	vmovups	%zmm18, 4672(%rax,%r15,4)
	vmovups	%zmm17, 6144(%rax,%r15,4)
	vmovups	%zmm16, 6208(%rax,%r15,4)
	vmovups	%zmm15, 7680(%rax,%r15,4)
	vmovups	%zmm14, 7744(%rax,%r15,4)
	vmovups	%zmm13, 9216(%rax,%r15,4)
	vmovups	%zmm12, 9280(%rax,%r15,4)
	vmovups	%zmm11, 10752(%rax,%r15,4)
	vmovups	%zmm10, 10816(%rax,%r15,4)
	vmovups	%zmm9, 12288(%rax,%r15,4)
	vmovups	%zmm8, 12352(%rax,%r15,4)
	vmovups	%zmm7, 13824(%rax,%r15,4)
	vmovups	%zmm6, 13888(%rax,%r15,4)
	vmovups	%zmm5, 15360(%rax,%r15,4)
	vmovups	%zmm4, 15424(%rax,%r15,4)
	vmovups	%zmm3, 16896(%rax,%r15,4)
	vmovups	%zmm2, 16960(%rax,%r15,4)
	vmovups	%zmm1, 18432(%rax,%r15,4)
	vmovups	%zmm0, 18496(%rax,%r15,4)
	cmpq	%r9, %rbp
	jb	.LBB33_8
	cmpq	$75, %r13
	jbe	.LBB33_7
	movq	-8(%rsp), %rax
	incq	%r14
	addq	$65536, %r11
	subq	$-128, %rax
	cmpq	$12, %r14
	jne	.LBB33_3
	movq	-32(%rsp), %rax
	movq	-24(%rsp), %rdi
	movq	-16(%rsp), %rsi
	incq	%rax
	addq	$196608, %rdi
	addq	$786432, %rsi
	cmpq	-40(%rsp), %rax
	jne	.LBB33_2
.LBB33_13:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end33:
	.size	k.fusion_63, .Lfunc_end33-k.fusion_63

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI34_0:
	.long	0x43c00000
.LCPI34_1:
	.long	0x2b8cbccc
.LCPI34_2:
	.long	0x3f800000
	.text
	.p2align	4
	.type	k.fusion_65,@function
k.fusion_65:
	testq	%rdx, %rdx
	jle	.LBB34_8
	pushq	%r14
	pushq	%rbx
	vmovss	.LCPI34_0(%rip), %xmm1
	vmovss	.LCPI34_1(%rip), %xmm2
	vmovss	.LCPI34_2(%rip), %xmm3
	addq	$448, %rsi
	leaq	448(%rdi), %rax
	leaq	minilm_l6_3250360274a5c8dc_weights(%rip), %r8
	xorl	%ecx, %ecx
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB34_2:
	leaq	(%rcx,%rcx,2), %r9
	movq	%rax, %r10
	movq	%rsi, %r11
	xorl	%ebx, %ebx
	shlq	$16, %r9
	addq	%rdi, %r9
	.p2align	4
.LBB34_3:
	leaq	(%rbx,%rbx,2), %r14
	shlq	$9, %r14
	vmovups	128(%r9,%r14), %zmm23
	vmovups	192(%r9,%r14), %zmm21
	vmovups	384(%r9,%r14), %zmm24
	vmovups	448(%r9,%r14), %zmm22
	vmovups	(%r9,%r14), %zmm25
	vmovups	64(%r9,%r14), %zmm26
	vmovups	640(%r9,%r14), %zmm18
	vmovups	704(%r9,%r14), %zmm17
	vmovups	256(%r9,%r14), %zmm27
	vmovups	320(%r9,%r14), %zmm28
	vmovups	896(%r9,%r14), %zmm14
	vmovups	960(%r9,%r14), %zmm13
	vmovups	512(%r9,%r14), %zmm20
	vmovups	576(%r9,%r14), %zmm19
	vmovups	1152(%r9,%r14), %zmm10
	vmovups	1216(%r9,%r14), %zmm9
	vmovups	768(%r9,%r14), %zmm16
	vmovups	832(%r9,%r14), %zmm15
	vmovups	1024(%r9,%r14), %zmm12
	vmovups	1088(%r9,%r14), %zmm11
	vmovups	1280(%r9,%r14), %zmm8
	vmovups	1472(%r9,%r14), %zmm31
	vaddps	%zmm0, %zmm23, %zmm6
	vaddps	%zmm0, %zmm21, %zmm7
	vaddps	%zmm0, %zmm25, %zmm4
	vaddps	%zmm0, %zmm26, %zmm5
	vaddps	%zmm24, %zmm6, %zmm6
	vaddps	%zmm22, %zmm7, %zmm7
	vaddps	%zmm27, %zmm4, %zmm4
	vaddps	%zmm28, %zmm5, %zmm5
	vaddps	%zmm18, %zmm6, %zmm6
	vaddps	%zmm17, %zmm7, %zmm7
	vaddps	%zmm20, %zmm4, %zmm4
	vaddps	%zmm19, %zmm5, %zmm5
	vaddps	%zmm14, %zmm6, %zmm6
	vaddps	%zmm13, %zmm7, %zmm7
	vaddps	%zmm16, %zmm4, %zmm4
	vaddps	%zmm15, %zmm5, %zmm5
	vaddps	%zmm9, %zmm7, %zmm30
	vaddps	%zmm10, %zmm6, %zmm29
	vmovups	1408(%r9,%r14), %zmm6
	vmovups	1344(%r9,%r14), %zmm7
	vaddps	%zmm12, %zmm4, %zmm4
	vaddps	%zmm11, %zmm5, %zmm5
	movq	$-16, %r14
	vaddps	%zmm8, %zmm4, %zmm4
	vaddps	%zmm31, %zmm30, %zmm30
	vaddps	%zmm6, %zmm29, %zmm29
	vaddps	%zmm7, %zmm5, %zmm5
	vaddps	%zmm5, %zmm4, %zmm4
	vaddps	%zmm30, %zmm29, %zmm29
	vaddps	%zmm29, %zmm4, %zmm4
	vextractf64x4	$1, %zmm4, %ymm29
	vaddps	%ymm29, %ymm4, %ymm4
	vextractf32x4	$1, %ymm4, %xmm29
	vaddps	%xmm29, %xmm4, %xmm4
	vshufpd	$1, %xmm4, %xmm4, %xmm29
	vaddps	%xmm29, %xmm4, %xmm4
	vmovshdup	%xmm4, %xmm29
	vaddss	%xmm29, %xmm4, %xmm4
	vdivss	%xmm1, %xmm4, %xmm4
	vbroadcastss	%xmm4, %zmm4
	vsubps	%zmm4, %zmm25, %zmm25
	vsubps	%zmm4, %zmm27, %zmm27
	vsubps	%zmm4, %zmm26, %zmm26
	vsubps	%zmm4, %zmm23, %zmm23
	vsubps	%zmm4, %zmm21, %zmm21
	vsubps	%zmm4, %zmm24, %zmm24
	vsubps	%zmm4, %zmm22, %zmm22
	vsubps	%zmm4, %zmm28, %zmm28
	vsubps	%zmm4, %zmm20, %zmm20
	vsubps	%zmm4, %zmm19, %zmm19
	vsubps	%zmm4, %zmm18, %zmm18
	vsubps	%zmm4, %zmm17, %zmm17
	vsubps	%zmm4, %zmm16, %zmm16
	vsubps	%zmm4, %zmm15, %zmm15
	vsubps	%zmm4, %zmm14, %zmm14
	vsubps	%zmm4, %zmm13, %zmm13
	vsubps	%zmm4, %zmm12, %zmm12
	vsubps	%zmm4, %zmm11, %zmm11
	vsubps	%zmm4, %zmm10, %zmm10
	vsubps	%zmm4, %zmm9, %zmm9
	vsubps	%zmm4, %zmm8, %zmm8
	vsubps	%zmm4, %zmm7, %zmm7
	vsubps	%zmm4, %zmm6, %zmm6
	vsubps	%zmm4, %zmm31, %zmm5
	vmulps	%zmm25, %zmm25, %zmm25
	vmulps	%zmm27, %zmm27, %zmm27
	vmulps	%zmm26, %zmm26, %zmm26
	vmulps	%zmm23, %zmm23, %zmm23
	vmulps	%zmm24, %zmm24, %zmm24
	vmulps	%zmm21, %zmm21, %zmm21
	vmulps	%zmm22, %zmm22, %zmm22
	vmulps	%zmm20, %zmm20, %zmm20
	vmulps	%zmm19, %zmm19, %zmm19
	vmulps	%zmm18, %zmm18, %zmm18
	vmulps	%zmm17, %zmm17, %zmm17
	vmulps	%zmm16, %zmm16, %zmm16
	vmulps	%zmm15, %zmm15, %zmm15
	vmulps	%zmm14, %zmm14, %zmm14
	vmulps	%zmm13, %zmm13, %zmm13
	vmulps	%zmm12, %zmm12, %zmm12
	vmulps	%zmm11, %zmm11, %zmm11
	vmulps	%zmm10, %zmm10, %zmm10
	vmulps	%zmm9, %zmm9, %zmm9
	vmulps	%zmm8, %zmm8, %zmm8
	vmulps	%zmm7, %zmm7, %zmm7
	vmulps	%zmm6, %zmm6, %zmm6
	vmulps	%zmm5, %zmm5, %zmm5
	vaddps	%zmm27, %zmm25, %zmm25
	vmulps	%zmm28, %zmm28, %zmm27
	vaddps	%zmm24, %zmm23, %zmm23
	vaddps	%zmm22, %zmm21, %zmm21
	vaddps	%zmm27, %zmm26, %zmm26
	vaddps	%zmm20, %zmm25, %zmm20
	vaddps	%zmm18, %zmm23, %zmm18
	vaddps	%zmm17, %zmm21, %zmm17
	vaddps	%zmm19, %zmm26, %zmm19
	vaddps	%zmm16, %zmm20, %zmm16
	vaddps	%zmm14, %zmm18, %zmm14
	vaddps	%zmm13, %zmm17, %zmm13
	vaddps	%zmm15, %zmm19, %zmm15
	vaddps	%zmm12, %zmm16, %zmm12
	vaddps	%zmm10, %zmm14, %zmm10
	vaddps	%zmm9, %zmm13, %zmm9
	vaddps	%zmm11, %zmm15, %zmm11
	vaddps	%zmm8, %zmm12, %zmm8
	vaddps	%zmm6, %zmm10, %zmm6
	vaddps	%zmm5, %zmm9, %zmm5
	vaddps	%zmm7, %zmm11, %zmm7
	vaddps	%zmm5, %zmm6, %zmm5
	vaddps	%zmm7, %zmm8, %zmm7
	vaddps	%zmm5, %zmm7, %zmm5
	vextractf64x4	$1, %zmm5, %ymm6
	vaddps	%ymm6, %ymm5, %ymm5
	vextractf128	$1, %ymm5, %xmm6
	vaddps	%xmm6, %xmm5, %xmm5
	vshufpd	$1, %xmm5, %xmm5, %xmm6
	vaddps	%xmm6, %xmm5, %xmm5
	vmovshdup	%xmm5, %xmm6
	vaddss	%xmm6, %xmm5, %xmm5
	vdivss	%xmm1, %xmm5, %xmm5
	vaddss	%xmm2, %xmm5, %xmm5
	vsqrtss	%xmm5, %xmm5, %xmm5
	vdivss	%xmm5, %xmm3, %xmm5
	vbroadcastss	%xmm5, %zmm5
	.p2align	4
.LBB34_4:
	vmovups	-384(%r10,%r14,4), %zmm6
	vmovups	-320(%r10,%r14,4), %zmm7
	vmovups	-256(%r10,%r14,4), %zmm8
	vsubps	%zmm4, %zmm6, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	16667200(%r8,%r14,4), %zmm6, %zmm6
	vaddps	16668736(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -384(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	-192(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	16667264(%r8,%r14,4), %zmm6, %zmm6
	vaddps	16668800(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -320(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmovups	-128(%r10,%r14,4), %zmm8
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	16667328(%r8,%r14,4), %zmm6, %zmm6
	vaddps	16668864(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -256(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	-64(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	16667392(%r8,%r14,4), %zmm6, %zmm6
	vaddps	16668928(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -192(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmovups	(%r10,%r14,4), %zmm8
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	16667456(%r8,%r14,4), %zmm6, %zmm6
	vaddps	16668992(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -128(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	64(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	16667520(%r8,%r14,4), %zmm6, %zmm6
	vaddps	16669056(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -64(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	16667584(%r8,%r14,4), %zmm6, %zmm6
	vaddps	16669120(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, (%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	16667648(%r8,%r14,4), %zmm6, %zmm6
	vaddps	16669184(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, 64(%r11,%r14,4)
	subq	$-128, %r14
	cmpq	$368, %r14
	jb	.LBB34_4
	incq	%rbx
	addq	$1536, %r11
	addq	$1536, %r10
	cmpq	$128, %rbx
	jne	.LBB34_3
	incq	%rcx
	addq	$196608, %rsi
	addq	$196608, %rax
	cmpq	%rdx, %rcx
	jne	.LBB34_2
	popq	%rbx
	popq	%r14
.LBB34_8:
	vzeroupper
	retq
.Lfunc_end34:
	.size	k.fusion_65, .Lfunc_end34-k.fusion_65

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI35_0:
	.long	0x3fb504f3
.LCPI35_1:
	.long	0x7fffffff
.LCPI35_2:
	.long	0x407ad42c
.LCPI35_3:
	.long	0x3f900000
.LCPI35_4:
	.long	0xb93c3811
.LCPI35_5:
	.long	0x3b53f57b
.LCPI35_6:
	.long	0x38942204
.LCPI35_7:
	.long	0xbcb5f94b
.LCPI35_8:
	.long	0xba4b936a
.LCPI35_9:
	.long	0x3d876b30
.LCPI35_10:
	.long	0x3ba91765
.LCPI35_11:
	.long	0xbd4ec46a
.LCPI35_12:
	.long	0xbcdbddee
.LCPI35_13:
	.long	0xbd81e4f9
.LCPI35_14:
	.long	0x3de714c2
.LCPI35_15:
	.long	0xbe9e193d
.LCPI35_16:
	.long	0xbec09397
.LCPI35_17:
	.long	0x3f80b42e
.LCPI35_18:
	.long	0x3e0375d4
.LCPI35_19:
	.long	0x3f800000
.LCPI35_20:
	.long	2147483648
.LCPI35_21:
	.long	0x3f000000
	.text
	.p2align	4
	.type	k.fusion_66,@function
k.fusion_66:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$24, %rsp
	shlq	$7, %rdx
	movq	%rdi, -128(%rsp)
	testq	%rdx, %rdx
	jle	.LBB35_12
	vbroadcastss	.LCPI35_16(%rip), %zmm20
	vbroadcastss	.LCPI35_17(%rip), %zmm21
	vbroadcastss	.LCPI35_18(%rip), %zmm22
	vbroadcastss	.LCPI35_19(%rip), %zmm13
	vbroadcastss	.LCPI35_10(%rip), %zmm14
	vbroadcastss	.LCPI35_11(%rip), %zmm15
	vbroadcastss	.LCPI35_12(%rip), %zmm16
	vbroadcastss	.LCPI35_13(%rip), %zmm17
	vbroadcastss	.LCPI35_14(%rip), %zmm19
	vbroadcastss	.LCPI35_1(%rip), %zmm23
	vpbroadcastd	.LCPI35_20(%rip), %zmm18
	addq	$10756, -128(%rsp)
	xorl	%edi, %edi
	jmp	.LBB35_3
	.p2align	4
.LBB35_2:
	addq	$98304, -128(%rsp)
	movq	-120(%rsp), %rdi
	cmpq	%rdx, %rdi
	jge	.LBB35_12
.LBB35_3:
	leaq	64(%rdi), %rax
	movq	%rdx, %r11
	leaq	minilm_l6_3250360274a5c8dc_weights+16676544(%rip), %r8
	cmpq	%rdx, %rax
	movq	%rax, -120(%rsp)
	cmovlq	%rax, %r11
	xorl	%r14d, %r14d
	jmp	.LBB35_4
	.p2align	4
.LBB35_11:
	incq	%r14
	addq	$49152, %r8
	cmpq	$48, %r14
	je	.LBB35_2
.LBB35_4:
	cmpq	%rdi, %rdx
	jle	.LBB35_11
	movq	%r14, %r15
	shlq	$7, %r15
	leaq	minilm_l6_3250360274a5c8dc_weights(%rip), %rax
	movq	-128(%rsp), %r13
	movq	%rdi, %r9
	vmovaps	16670208(%r15,%rax), %zmm0
	vmovaps	16670272(%r15,%rax), %zmm1
	leaq	64(%r15), %r12
	vmovups	%zmm0, -48(%rsp)
	vmovups	%zmm1, -112(%rsp)
	.p2align	4
.LBB35_6:
	movq	$-1536, %rax
	vxorps	%xmm24, %xmm24, %xmm24
	movq	%r8, %rbx
	vxorps	%xmm25, %xmm25, %xmm25
	vxorps	%xmm26, %xmm26, %xmm26
	vxorps	%xmm27, %xmm27, %xmm27
	vxorps	%xmm28, %xmm28, %xmm28
	vxorps	%xmm29, %xmm29, %xmm29
	vxorps	%xmm30, %xmm30, %xmm30
	vxorps	%xmm31, %xmm31, %xmm31
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	.p2align	4
.LBB35_7:
	vbroadcastss	-9220(%r13,%rax), %zmm9
	vmovaps	-192(%rbx), %zmm10
	vmovaps	-128(%rbx), %zmm11
	vbroadcastss	-6148(%r13,%rax), %zmm12
	vmovaps	-64(%rbx), %zmm8
	vfmadd231ps	%zmm10, %zmm9, %zmm7
	vfmadd231ps	%zmm9, %zmm11, %zmm6
	vbroadcastss	-7684(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm11, %zmm2
	vmovaps	(%rbx), %zmm12
	addq	$256, %rbx
	vfmadd231ps	%zmm10, %zmm9, %zmm5
	vfmadd231ps	%zmm9, %zmm11, %zmm4
	vbroadcastss	-4612(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm1
	vfmadd231ps	%zmm9, %zmm11, %zmm0
	vbroadcastss	-3076(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm31
	vfmadd231ps	%zmm9, %zmm11, %zmm30
	vbroadcastss	-1540(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm29
	vfmadd231ps	%zmm9, %zmm11, %zmm28
	vbroadcastss	-4(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm27
	vfmadd231ps	%zmm9, %zmm11, %zmm26
	vbroadcastss	1532(%r13,%rax), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm25
	vbroadcastss	-7680(%r13,%rax), %zmm10
	vfmadd231ps	%zmm11, %zmm9, %zmm24
	vbroadcastss	-6144(%r13,%rax), %zmm11
	vbroadcastss	-9216(%r13,%rax), %zmm9
	vfmadd231ps	%zmm8, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm12, %zmm4
	vbroadcastss	-4608(%r13,%rax), %zmm10
	vfmadd231ps	%zmm8, %zmm11, %zmm3
	vfmadd231ps	%zmm11, %zmm12, %zmm2
	vbroadcastss	-3072(%r13,%rax), %zmm11
	vfmadd231ps	%zmm8, %zmm9, %zmm7
	vfmadd231ps	%zmm9, %zmm12, %zmm6
	vfmadd231ps	%zmm8, %zmm10, %zmm1
	vfmadd231ps	%zmm10, %zmm12, %zmm0
	vbroadcastss	-1536(%r13,%rax), %zmm10
	vfmadd231ps	%zmm8, %zmm11, %zmm31
	vfmadd231ps	%zmm11, %zmm12, %zmm30
	vbroadcastss	(%r13,%rax), %zmm11
	vfmadd231ps	%zmm8, %zmm10, %zmm29
	vfmadd231ps	%zmm10, %zmm12, %zmm28
	vbroadcastss	1536(%r13,%rax), %zmm10
	vfmadd231ps	%zmm8, %zmm11, %zmm27
	vfmadd231ps	%zmm11, %zmm12, %zmm26
	addq	$8, %rax
	vfmadd231ps	%zmm8, %zmm10, %zmm25
	vfmadd231ps	%zmm12, %zmm10, %zmm24
	jne	.LBB35_7
	vbroadcastss	.LCPI35_21(%rip), %zmm12
	vmovups	%zmm7, (%rcx)
	vmovups	%zmm6, 64(%rcx)
	vmovups	%zmm5, 128(%rcx)
	vmovups	%zmm4, 192(%rcx)
	vmovups	%zmm3, 256(%rcx)
	vmovups	%zmm2, 320(%rcx)
	vmovups	%zmm1, 384(%rcx)
	vmovups	%zmm0, 448(%rcx)
	vmovups	%zmm31, 512(%rcx)
	vmovups	%zmm30, 576(%rcx)
	vmovups	%zmm29, 640(%rcx)
	vmovups	%zmm28, 704(%rcx)
	vmovups	%zmm27, 768(%rcx)
	vmovups	%zmm26, 832(%rcx)
	vmovups	%zmm25, 896(%rcx)
	vmovups	%zmm24, 960(%rcx)
	vmovups	-48(%rsp), %zmm24
	vmovups	-112(%rsp), %zmm25
	movq	%r9, %r10
	xorl	%ebx, %ebx
	.p2align	4
.LBB35_9:
	vaddps	(%rcx,%rbx), %zmm24, %zmm0
	vbroadcastss	.LCPI35_0(%rip), %zmm9
	vbroadcastss	.LCPI35_2(%rip), %zmm10
	vbroadcastss	.LCPI35_3(%rip), %zmm11
	vbroadcastss	.LCPI35_5(%rip), %zmm27
	vbroadcastss	.LCPI35_6(%rip), %zmm28
	vbroadcastss	.LCPI35_4(%rip), %zmm26
	vbroadcastss	.LCPI35_7(%rip), %zmm29
	vbroadcastss	.LCPI35_8(%rip), %zmm30
	vbroadcastss	.LCPI35_9(%rip), %zmm31
	movq	%r10, %rbp
	shrq	$7, %rbp
	movl	%r10d, %eax
	andl	$127, %eax
	incq	%r10
	leaq	(%rbp,%rbp,2), %rbp
	leaq	(%rax,%rax,2), %rax
	shlq	$18, %rbp
	shll	$11, %eax
	addq	%rsi, %rbp
	addq	%rbp, %rax
	vdivps	%zmm9, %zmm0, %zmm1
	vandps	%zmm23, %zmm1, %zmm2
	vminps	%zmm2, %zmm10, %zmm2
	vcmpltps	%zmm2, %zmm11, %k1
	vmulps	%zmm2, %zmm2, %zmm3
	vblendmps	%zmm27, %zmm28, %zmm5 {%k1}
	vmovaps	%zmm26, %zmm4 {%k1} {z}
	vblendmps	%zmm29, %zmm30, %zmm6 {%k1}
	vblendmps	%zmm15, %zmm16, %zmm7 {%k1}
	vblendmps	%zmm17, %zmm19, %zmm8 {%k1}
	vmovaps	%zmm2, %zmm3 {%k1}
	vfmadd231ps	%zmm4, %zmm3, %zmm5
	vaddps	64(%rcx,%rbx), %zmm25, %zmm4
	subq	$-128, %rbx
	vfmadd231ps	%zmm5, %zmm3, %zmm6
	vblendmps	%zmm31, %zmm14, %zmm5 {%k1}
	vfmadd231ps	%zmm6, %zmm3, %zmm5
	vdivps	%zmm9, %zmm4, %zmm6
	vfmadd231ps	%zmm5, %zmm3, %zmm7
	vfmadd231ps	%zmm7, %zmm3, %zmm8
	vandps	%zmm23, %zmm6, %zmm9
	vminps	%zmm9, %zmm10, %zmm9
	vcmpltps	%zmm9, %zmm11, %k2
	vmulps	%zmm9, %zmm9, %zmm10
	vblendmps	%zmm27, %zmm28, %zmm11 {%k2}
	vmovaps	%zmm26, %zmm5 {%k2} {z}
	vbroadcastss	.LCPI35_15(%rip), %zmm27
	vblendmps	%zmm29, %zmm30, %zmm7 {%k2}
	vmovaps	%zmm9, %zmm10 {%k2}
	vfmadd231ps	%zmm5, %zmm10, %zmm11
	vfmadd231ps	%zmm11, %zmm10, %zmm7
	vblendmps	%zmm31, %zmm14, %zmm11 {%k2}
	vfmadd231ps	%zmm7, %zmm10, %zmm11
	vblendmps	%zmm27, %zmm20, %zmm5 {%k1}
	vblendmps	%zmm21, %zmm22, %zmm7 {%k1}
	vfmadd231ps	%zmm8, %zmm3, %zmm5
	vblendmps	%zmm15, %zmm16, %zmm8 {%k2}
	vfmadd231ps	%zmm11, %zmm10, %zmm8
	vblendmps	%zmm17, %zmm19, %zmm11 {%k2}
	vfmadd231ps	%zmm5, %zmm3, %zmm7
	vblendmps	%zmm21, %zmm22, %zmm3 {%k2}
	vfmadd231ps	%zmm8, %zmm10, %zmm11
	vblendmps	%zmm27, %zmm20, %zmm8 {%k2}
	vmulps	%zmm7, %zmm7, %zmm5
	vfmadd132ps	%zmm2, %zmm2, %zmm7
	vfmadd231ps	%zmm11, %zmm10, %zmm8
	vfnmadd213ps	%zmm13, %zmm5, %zmm5
	vfmadd231ps	%zmm8, %zmm10, %zmm3
	vmovaps	%zmm5, %zmm7 {%k1}
	vpternlogd	$248, %zmm18, %zmm1, %zmm7
	vaddps	%zmm13, %zmm7, %zmm1
	vmulps	%zmm3, %zmm3, %zmm2
	vfmadd132ps	%zmm9, %zmm9, %zmm3
	vmulps	%zmm1, %zmm0, %zmm0
	vfnmadd213ps	%zmm13, %zmm2, %zmm2
	vmulps	%zmm12, %zmm0, %zmm0
	vmovups	%zmm0, (%r15,%rax)
	vmovaps	%zmm2, %zmm3 {%k2}
	vpternlogd	$248, %zmm18, %zmm6, %zmm3
	vaddps	%zmm13, %zmm3, %zmm1
	vmulps	%zmm1, %zmm4, %zmm0
	vmulps	%zmm12, %zmm0, %zmm0
	vmovups	%zmm0, (%r12,%rax)
	cmpq	$1024, %rbx
	jne	.LBB35_9
	addq	$8, %r9
	addq	$12288, %r13
	cmpq	%r11, %r9
	jl	.LBB35_6
	jmp	.LBB35_11
.LBB35_12:
	addq	$24, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end35:
	.size	k.fusion_66, .Lfunc_end35-k.fusion_66

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI36_0:
	.long	0x43c00000
.LCPI36_1:
	.long	0x2b8cbccc
.LCPI36_2:
	.long	0x3f800000
	.text
	.p2align	4
	.type	k.fusion_68,@function
k.fusion_68:
	testq	%rdx, %rdx
	jle	.LBB36_8
	pushq	%r14
	pushq	%rbx
	vmovss	.LCPI36_0(%rip), %xmm1
	vmovss	.LCPI36_1(%rip), %xmm2
	vmovss	.LCPI36_2(%rip), %xmm3
	addq	$448, %rsi
	leaq	448(%rdi), %rax
	leaq	minilm_l6_3250360274a5c8dc_weights(%rip), %r8
	xorl	%ecx, %ecx
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB36_2:
	leaq	(%rcx,%rcx,2), %r9
	movq	%rax, %r10
	movq	%rsi, %r11
	xorl	%ebx, %ebx
	shlq	$16, %r9
	addq	%rdi, %r9
	.p2align	4
.LBB36_3:
	leaq	(%rbx,%rbx,2), %r14
	shlq	$9, %r14
	vmovups	128(%r9,%r14), %zmm23
	vmovups	192(%r9,%r14), %zmm21
	vmovups	384(%r9,%r14), %zmm24
	vmovups	448(%r9,%r14), %zmm22
	vmovups	(%r9,%r14), %zmm25
	vmovups	64(%r9,%r14), %zmm26
	vmovups	640(%r9,%r14), %zmm18
	vmovups	704(%r9,%r14), %zmm17
	vmovups	256(%r9,%r14), %zmm27
	vmovups	320(%r9,%r14), %zmm28
	vmovups	896(%r9,%r14), %zmm14
	vmovups	960(%r9,%r14), %zmm13
	vmovups	512(%r9,%r14), %zmm20
	vmovups	576(%r9,%r14), %zmm19
	vmovups	1152(%r9,%r14), %zmm10
	vmovups	1216(%r9,%r14), %zmm9
	vmovups	768(%r9,%r14), %zmm16
	vmovups	832(%r9,%r14), %zmm15
	vmovups	1024(%r9,%r14), %zmm12
	vmovups	1088(%r9,%r14), %zmm11
	vmovups	1280(%r9,%r14), %zmm8
	vmovups	1472(%r9,%r14), %zmm31
	vaddps	%zmm0, %zmm23, %zmm6
	vaddps	%zmm0, %zmm21, %zmm7
	vaddps	%zmm0, %zmm25, %zmm4
	vaddps	%zmm0, %zmm26, %zmm5
	vaddps	%zmm24, %zmm6, %zmm6
	vaddps	%zmm22, %zmm7, %zmm7
	vaddps	%zmm27, %zmm4, %zmm4
	vaddps	%zmm28, %zmm5, %zmm5
	vaddps	%zmm18, %zmm6, %zmm6
	vaddps	%zmm17, %zmm7, %zmm7
	vaddps	%zmm20, %zmm4, %zmm4
	vaddps	%zmm19, %zmm5, %zmm5
	vaddps	%zmm14, %zmm6, %zmm6
	vaddps	%zmm13, %zmm7, %zmm7
	vaddps	%zmm16, %zmm4, %zmm4
	vaddps	%zmm15, %zmm5, %zmm5
	vaddps	%zmm9, %zmm7, %zmm30
	vaddps	%zmm10, %zmm6, %zmm29
	vmovups	1408(%r9,%r14), %zmm6
	vmovups	1344(%r9,%r14), %zmm7
	vaddps	%zmm12, %zmm4, %zmm4
	vaddps	%zmm11, %zmm5, %zmm5
	movq	$-16, %r14
	vaddps	%zmm8, %zmm4, %zmm4
	vaddps	%zmm31, %zmm30, %zmm30
	vaddps	%zmm6, %zmm29, %zmm29
	vaddps	%zmm7, %zmm5, %zmm5
	vaddps	%zmm5, %zmm4, %zmm4
	vaddps	%zmm30, %zmm29, %zmm29
	vaddps	%zmm29, %zmm4, %zmm4
	vextractf64x4	$1, %zmm4, %ymm29
	vaddps	%ymm29, %ymm4, %ymm4
	vextractf32x4	$1, %ymm4, %xmm29
	vaddps	%xmm29, %xmm4, %xmm4
	vshufpd	$1, %xmm4, %xmm4, %xmm29
	vaddps	%xmm29, %xmm4, %xmm4
	vmovshdup	%xmm4, %xmm29
	vaddss	%xmm29, %xmm4, %xmm4
	vdivss	%xmm1, %xmm4, %xmm4
	vbroadcastss	%xmm4, %zmm4
	vsubps	%zmm4, %zmm25, %zmm25
	vsubps	%zmm4, %zmm27, %zmm27
	vsubps	%zmm4, %zmm26, %zmm26
	vsubps	%zmm4, %zmm23, %zmm23
	vsubps	%zmm4, %zmm21, %zmm21
	vsubps	%zmm4, %zmm24, %zmm24
	vsubps	%zmm4, %zmm22, %zmm22
	vsubps	%zmm4, %zmm28, %zmm28
	vsubps	%zmm4, %zmm20, %zmm20
	vsubps	%zmm4, %zmm19, %zmm19
	vsubps	%zmm4, %zmm18, %zmm18
	vsubps	%zmm4, %zmm17, %zmm17
	vsubps	%zmm4, %zmm16, %zmm16
	vsubps	%zmm4, %zmm15, %zmm15
	vsubps	%zmm4, %zmm14, %zmm14
	vsubps	%zmm4, %zmm13, %zmm13
	vsubps	%zmm4, %zmm12, %zmm12
	vsubps	%zmm4, %zmm11, %zmm11
	vsubps	%zmm4, %zmm10, %zmm10
	vsubps	%zmm4, %zmm9, %zmm9
	vsubps	%zmm4, %zmm8, %zmm8
	vsubps	%zmm4, %zmm7, %zmm7
	vsubps	%zmm4, %zmm6, %zmm6
	vsubps	%zmm4, %zmm31, %zmm5
	vmulps	%zmm25, %zmm25, %zmm25
	vmulps	%zmm27, %zmm27, %zmm27
	vmulps	%zmm26, %zmm26, %zmm26
	vmulps	%zmm23, %zmm23, %zmm23
	vmulps	%zmm24, %zmm24, %zmm24
	vmulps	%zmm21, %zmm21, %zmm21
	vmulps	%zmm22, %zmm22, %zmm22
	vmulps	%zmm20, %zmm20, %zmm20
	vmulps	%zmm19, %zmm19, %zmm19
	vmulps	%zmm18, %zmm18, %zmm18
	vmulps	%zmm17, %zmm17, %zmm17
	vmulps	%zmm16, %zmm16, %zmm16
	vmulps	%zmm15, %zmm15, %zmm15
	vmulps	%zmm14, %zmm14, %zmm14
	vmulps	%zmm13, %zmm13, %zmm13
	vmulps	%zmm12, %zmm12, %zmm12
	vmulps	%zmm11, %zmm11, %zmm11
	vmulps	%zmm10, %zmm10, %zmm10
	vmulps	%zmm9, %zmm9, %zmm9
	vmulps	%zmm8, %zmm8, %zmm8
	vmulps	%zmm7, %zmm7, %zmm7
	vmulps	%zmm6, %zmm6, %zmm6
	vmulps	%zmm5, %zmm5, %zmm5
	vaddps	%zmm27, %zmm25, %zmm25
	vmulps	%zmm28, %zmm28, %zmm27
	vaddps	%zmm24, %zmm23, %zmm23
	vaddps	%zmm22, %zmm21, %zmm21
	vaddps	%zmm27, %zmm26, %zmm26
	vaddps	%zmm20, %zmm25, %zmm20
	vaddps	%zmm18, %zmm23, %zmm18
	vaddps	%zmm17, %zmm21, %zmm17
	vaddps	%zmm19, %zmm26, %zmm19
	vaddps	%zmm16, %zmm20, %zmm16
	vaddps	%zmm14, %zmm18, %zmm14
	vaddps	%zmm13, %zmm17, %zmm13
	vaddps	%zmm15, %zmm19, %zmm15
	vaddps	%zmm12, %zmm16, %zmm12
	vaddps	%zmm10, %zmm14, %zmm10
	vaddps	%zmm9, %zmm13, %zmm9
	vaddps	%zmm11, %zmm15, %zmm11
	vaddps	%zmm8, %zmm12, %zmm8
	vaddps	%zmm6, %zmm10, %zmm6
	vaddps	%zmm5, %zmm9, %zmm5
	vaddps	%zmm7, %zmm11, %zmm7
	vaddps	%zmm5, %zmm6, %zmm5
	vaddps	%zmm7, %zmm8, %zmm7
	vaddps	%zmm5, %zmm7, %zmm5
	vextractf64x4	$1, %zmm5, %ymm6
	vaddps	%ymm6, %ymm5, %ymm5
	vextractf128	$1, %ymm5, %xmm6
	vaddps	%xmm6, %xmm5, %xmm5
	vshufpd	$1, %xmm5, %xmm5, %xmm6
	vaddps	%xmm6, %xmm5, %xmm5
	vmovshdup	%xmm5, %xmm6
	vaddss	%xmm6, %xmm5, %xmm5
	vdivss	%xmm1, %xmm5, %xmm5
	vaddss	%xmm2, %xmm5, %xmm5
	vsqrtss	%xmm5, %xmm5, %xmm5
	vdivss	%xmm5, %xmm3, %xmm5
	vbroadcastss	%xmm5, %zmm5
	.p2align	4
.LBB36_4:
	vmovups	-384(%r10,%r14,4), %zmm6
	vmovups	-320(%r10,%r14,4), %zmm7
	vmovups	-256(%r10,%r14,4), %zmm8
	vsubps	%zmm4, %zmm6, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	19035712(%r8,%r14,4), %zmm6, %zmm6
	vaddps	19037248(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -384(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	-192(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	19035776(%r8,%r14,4), %zmm6, %zmm6
	vaddps	19037312(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -320(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmovups	-128(%r10,%r14,4), %zmm8
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	19035840(%r8,%r14,4), %zmm6, %zmm6
	vaddps	19037376(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -256(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	-64(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	19035904(%r8,%r14,4), %zmm6, %zmm6
	vaddps	19037440(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -192(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmovups	(%r10,%r14,4), %zmm8
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	19035968(%r8,%r14,4), %zmm6, %zmm6
	vaddps	19037504(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -128(%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmovups	64(%r10,%r14,4), %zmm7
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	19036032(%r8,%r14,4), %zmm6, %zmm6
	vaddps	19037568(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, -64(%r11,%r14,4)
	vsubps	%zmm4, %zmm8, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	19036096(%r8,%r14,4), %zmm6, %zmm6
	vaddps	19037632(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, (%r11,%r14,4)
	vsubps	%zmm4, %zmm7, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vmulps	19036160(%r8,%r14,4), %zmm6, %zmm6
	vaddps	19037696(%r8,%r14,4), %zmm6, %zmm6
	vmovups	%zmm6, 64(%r11,%r14,4)
	subq	$-128, %r14
	cmpq	$368, %r14
	jb	.LBB36_4
	incq	%rbx
	addq	$1536, %r11
	addq	$1536, %r10
	cmpq	$128, %rbx
	jne	.LBB36_3
	incq	%rcx
	addq	$196608, %rsi
	addq	$196608, %rax
	cmpq	%rdx, %rcx
	jne	.LBB36_2
	popq	%rbx
	popq	%r14
.LBB36_8:
	vzeroupper
	retq
.Lfunc_end36:
	.size	k.fusion_68, .Lfunc_end36-k.fusion_68

	.p2align	4
	.type	k.main,@function
k.main:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	pushq	%rax
	movq	%rdx, (%rsp)
	movq	%rsi, %r12
	movq	%r8, %rbx
	movq	%rcx, %r15
	movq	%rcx, %rsi
	movq	%r8, %rdx
	callq	k.gather_0
	leaq	6291456(%r15), %r14
	movq	%r15, %rdi
	movq	%rbx, %rdx
	movq	%r14, %rsi
	callq	k.fusion_1
	leaq	7864320(%r15), %rsi
	movq	%r12, %rdi
	movq	%rbx, %rdx
	callq	k.fusion_2
	leaq	minilm_l6_3250360274a5c8dc_weights(%rip), %r12
	leaq	3145728(%r15), %r13
	movq	%r14, %rdi
	movq	%rbx, %rdx
	leaq	19038720(%r12), %rcx
	leaq	19040256(%r12), %r8
	movq	%r13, %rsi
	callq	k.fusion_3
	leaq	3932160(%r15), %rbp
	leaq	19630080(%r12), %rcx
	leaq	19631616(%r12), %r8
	movq	%r14, %rdi
	movq	%rbx, %rdx
	movq	%rbp, %rsi
	callq	k.fusion_3
	leaq	7077888(%r15), %rsi
	leaq	20221440(%r12), %rcx
	leaq	20222976(%r12), %r8
	movq	%r14, %rdi
	movq	%rbx, %rdx
	movq	%rsi, %r14
	callq	k.fusion_3
	leaq	4718592(%r15), %r9
	leaq	7864320(%r15), %rdx
	movq	%r13, %rdi
	movq	%rbp, %rsi
	movq	%r15, %rcx
	movq	%rbx, %r8
	callq	k.fusion_6
	leaq	7866368(%r15), %rcx
	movq	%r15, %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
	callq	k.softmax_7
	leaq	786432(%r15), %r8
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%rbx, %rcx
	movq	%r8, %r14
	callq	k.fusion_8
	leaq	20812800(%r12), %r8
	leaq	20814336(%r12), %r9
	leaq	6291456(%r15), %rsi
	movq	%r15, %rdi
	movq	%r14, %rdx
	movq	%rbx, %rcx
	callq	k.fusion_9
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
	callq	k.fusion_10
	movq	%r13, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
	movq	%rbp, %rcx
	movq	%rbp, %r14
	callq	k.fusion_11
	leaq	21404160(%r12), %r8
	leaq	21405696(%r12), %r9
	movq	%r15, %rdi
	movq	%r13, %rsi
	movq	%rbp, %rdx
	movq	%rbx, %rcx
	callq	k.fusion_12
	movq	%rbp, %rdi
	leaq	6291456(%r15), %rbp
	movq	%rbx, %rdx
	movq	%rbp, %rsi
	callq	k.fusion_13
	leaq	23764992(%r12), %rcx
	leaq	23766528(%r12), %r8
	movq	%rbp, %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
	callq	k.fusion_3
	leaq	24356352(%r12), %rcx
	leaq	24357888(%r12), %r8
	movq	%rbp, %rdi
	movq	%r14, %rsi
	movq	%rbx, %rdx
	callq	k.fusion_3
	leaq	24947712(%r12), %rcx
	leaq	24949248(%r12), %r8
	leaq	7077888(%r15), %rsi
	movq	%rbp, %rdi
	movq	%rbx, %rdx
	movq	%rsi, %rbp
	callq	k.fusion_3
	leaq	7864320(%r15), %rdx
	leaq	4718592(%r15), %r9
	movq	%r13, %rdi
	movq	%r14, %rsi
	movq	%r15, %rcx
	movq	%rbx, %r8
	callq	k.fusion_6
	leaq	7866368(%r15), %rcx
	movq	%r15, %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
	callq	k.softmax_18
	leaq	786432(%r15), %r14
	movq	%rbp, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%rbx, %rcx
	movq	%r14, %r8
	callq	k.fusion_19
	leaq	25539072(%r12), %r8
	leaq	25540608(%r12), %r9
	leaq	6291456(%r15), %rsi
	movq	%r15, %rdi
	movq	%r14, %rdx
	movq	%rbx, %rcx
	callq	k.fusion_9
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
	callq	k.fusion_21
	leaq	3932160(%r15), %rbp
	movq	%r13, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
	movq	%rbp, %rcx
	callq	k.fusion_22
	leaq	26130432(%r12), %r8
	leaq	26131968(%r12), %r9
	movq	%r15, %rdi
	movq	%r13, %rsi
	movq	%rbp, %rdx
	movq	%rbx, %rcx
	callq	k.fusion_12
	leaq	6291456(%r15), %r14
	movq	%rbp, %rdi
	movq	%rbx, %rdx
	movq	%r14, %rsi
	callq	k.fusion_24
	leaq	28491264(%r12), %rcx
	leaq	28492800(%r12), %r8
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
	callq	k.fusion_3
	leaq	29082624(%r12), %rcx
	leaq	29084160(%r12), %r8
	movq	%r14, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
	callq	k.fusion_3
	movq	%r14, %rdi
	leaq	7077888(%r15), %r14
	leaq	29673984(%r12), %rcx
	leaq	29675520(%r12), %r8
	movq	%rbx, %rdx
	movq	%r14, %rsi
	callq	k.fusion_3
	leaq	7864320(%r15), %rdx
	leaq	4718592(%r15), %r9
	movq	%r13, %rdi
	movq	%rbp, %rsi
	movq	%r15, %rcx
	movq	%rbx, %r8
	callq	k.fusion_6
	leaq	7866368(%r15), %rcx
	movq	%r15, %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
	callq	k.softmax_29
	movq	%r14, %rdi
	leaq	786432(%r15), %r14
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%rbx, %rcx
	movq	%r14, %r8
	callq	k.fusion_30
	leaq	30265344(%r12), %r8
	leaq	30266880(%r12), %r9
	leaq	6291456(%r15), %rsi
	movq	%r15, %rdi
	movq	%r14, %rdx
	movq	%rbx, %rcx
	callq	k.fusion_9
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
	callq	k.fusion_32
	movq	%r13, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
	movq	%rbp, %rcx
	callq	k.fusion_33
	leaq	30856704(%r12), %r8
	leaq	30858240(%r12), %r9
	movq	%r15, %rdi
	movq	%r13, %rsi
	movq	%rbp, %rdx
	movq	%rbx, %rcx
	callq	k.fusion_12
	leaq	6291456(%r15), %r14
	movq	%rbp, %rdi
	movq	%rbx, %rdx
	movq	%r14, %rsi
	callq	k.fusion_35
	leaq	33217536(%r12), %rcx
	leaq	33219072(%r12), %r8
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
	callq	k.fusion_3
	leaq	33808896(%r12), %rcx
	leaq	33810432(%r12), %r8
	movq	%r14, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
	callq	k.fusion_3
	movq	%r14, %rdi
	leaq	7077888(%r15), %r14
	leaq	34400256(%r12), %rcx
	leaq	34401792(%r12), %r8
	movq	%rbx, %rdx
	movq	%r14, %rsi
	callq	k.fusion_3
	leaq	7864320(%r15), %rdx
	leaq	4718592(%r15), %r9
	movq	%r13, %rdi
	movq	%rbp, %rsi
	movq	%r15, %rcx
	movq	%rbx, %r8
	callq	k.fusion_6
	leaq	7866368(%r15), %rcx
	movq	%r15, %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
	callq	k.softmax_40
	movq	%r14, %rdi
	leaq	786432(%r15), %r14
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%rbx, %rcx
	movq	%r14, %r8
	callq	k.fusion_41
	leaq	34991616(%r12), %r8
	leaq	34993152(%r12), %r9
	leaq	6291456(%r15), %rsi
	movq	%r15, %rdi
	movq	%r14, %rdx
	movq	%rbx, %rcx
	callq	k.fusion_9
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
	callq	k.fusion_43
	movq	%r13, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
	movq	%rbp, %rcx
	callq	k.fusion_44
	leaq	35582976(%r12), %r8
	leaq	35584512(%r12), %r9
	movq	%r15, %rdi
	movq	%r13, %rsi
	movq	%rbp, %rdx
	movq	%rbx, %rcx
	callq	k.fusion_12
	leaq	6291456(%r15), %r14
	movq	%rbp, %rdi
	movq	%rbx, %rdx
	movq	%r14, %rsi
	callq	k.fusion_46
	leaq	37943808(%r12), %rcx
	leaq	37945344(%r12), %r8
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
	callq	k.fusion_3
	leaq	38535168(%r12), %rcx
	leaq	38536704(%r12), %r8
	movq	%r14, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
	callq	k.fusion_3
	movq	%r14, %rdi
	leaq	7077888(%r15), %r14
	leaq	39126528(%r12), %rcx
	leaq	39128064(%r12), %r8
	movq	%rbx, %rdx
	movq	%r14, %rsi
	callq	k.fusion_3
	leaq	7864320(%r15), %rdx
	leaq	4718592(%r15), %r9
	movq	%r13, %rdi
	movq	%rbp, %rsi
	movq	%r15, %rcx
	movq	%rbx, %r8
	callq	k.fusion_6
	leaq	7866368(%r15), %rcx
	movq	%r15, %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
	callq	k.softmax_51
	movq	%r14, %rdi
	leaq	786432(%r15), %r14
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%rbx, %rcx
	movq	%r14, %r8
	callq	k.fusion_52
	leaq	39717888(%r12), %r8
	leaq	39719424(%r12), %r9
	leaq	6291456(%r15), %rsi
	movq	%r15, %rdi
	movq	%r14, %rdx
	movq	%rbx, %rcx
	callq	k.fusion_9
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
	callq	k.fusion_54
	movq	%r13, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
	movq	%rbp, %rcx
	callq	k.fusion_55
	leaq	40309248(%r12), %r8
	leaq	40310784(%r12), %r9
	movq	%r15, %rdi
	movq	%r13, %rsi
	movq	%rbp, %rdx
	movq	%rbx, %rcx
	callq	k.fusion_12
	leaq	6291456(%r15), %r14
	movq	%rbp, %rdi
	movq	%rbx, %rdx
	movq	%r14, %rsi
	callq	k.fusion_57
	leaq	42670080(%r12), %rcx
	leaq	42671616(%r12), %r8
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
	callq	k.fusion_3
	leaq	43261440(%r12), %rcx
	leaq	43262976(%r12), %r8
	movq	%r14, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
	callq	k.fusion_3
	leaq	43852800(%r12), %rcx
	leaq	43854336(%r12), %r8
	leaq	7077888(%r15), %rsi
	movq	%r14, %rdi
	movq	%rbx, %rdx
	callq	k.fusion_3
	leaq	7864320(%r15), %r14
	leaq	4718592(%r15), %r9
	movq	%r13, %rdi
	movq	%rbp, %rsi
	movq	%r15, %rcx
	movq	%rbx, %r8
	movq	%r14, %rdx
	callq	k.fusion_6
	movq	%r15, %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
	movq	%r14, %rcx
	callq	k.softmax_62
	leaq	786432(%r15), %r14
	leaq	7077888(%r15), %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%rbx, %rcx
	movq	%r14, %r8
	callq	k.fusion_63
	leaq	44444160(%r12), %r8
	leaq	44445696(%r12), %r9
	leaq	6291456(%r15), %rsi
	movq	%r15, %rdi
	movq	%r14, %rdx
	movq	%rbx, %rcx
	callq	k.fusion_9
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
	callq	k.fusion_65
	movq	%r13, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
	movq	%rbp, %rcx
	callq	k.fusion_66
	leaq	45035520(%r12), %r8
	addq	$45037056, %r12
	movq	%r15, %rdi
	movq	%r13, %rsi
	movq	%rbp, %rdx
	movq	%rbx, %rcx
	movq	%r12, %r9
	callq	k.fusion_12
	movq	(%rsp), %rsi
	movq	%rbp, %rdi
	movq	%rbx, %rdx
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	jmp	k.fusion_68
.Lfunc_end37:
	.size	k.main, .Lfunc_end37-k.main

	.p2align	4
	.type	carrot_kernel,@function
carrot_kernel:
	movq	%rcx, %r8
	movq	%rdx, %rcx
	movq	(%rdi), %rax
	movq	8(%rdi), %r9
	movq	(%rsi), %rdx
	movq	%rax, %rdi
	movq	%r9, %rsi
	jmp	k.main
.Lfunc_end38:
	.size	carrot_kernel, .Lfunc_end38-carrot_kernel

	.p2align	4
	.type	carrot_cpuid,@function
carrot_cpuid:
	movq	%rdx, %r8
	cmpl	$-1, %edi
	je	.LBB39_1
	pushq	%rbx
	movl	%edi, %eax
	movl	%esi, %ecx
	#APP
	cpuid
	#NO_APP
	movl	%ebx, 4(%r8)
	movl	%ecx, 8(%r8)
	movl	%edx, 12(%r8)
	popq	%rbx
	movl	%eax, (%r8)
	retq
.LBB39_1:
	xorl	%ecx, %ecx
	#APP
	xgetbv
	#NO_APP
	movl	%eax, (%r8)
	retq
.Lfunc_end39:
	.size	carrot_cpuid, .Lfunc_end39-carrot_cpuid

	.hidden	minilm_l6_3250360274a5c8dc_weights
	.type	.Lcarrot_anchor,@object
	.section	.rodata.carrot,"a",@progbits
	.p2align	6, 0x0
.Lcarrot_anchor:
	.zero	64
	.size	.Lcarrot_anchor, 64

	.type	.Ld.1,@object
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.Ld.1:
	.quad	128
	.size	.Ld.1, 8

	.type	.Ld.2,@object
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	3, 0x0
.Ld.2:
	.quad	128
	.quad	384
	.size	.Ld.2, 16

	.type	.Ld.3,@object
	.section	.rodata.str4.4,"aMS",@progbits,4
	.p2align	2, 0x0
.Ld.3:
	.zero	4
	.size	.Ld.3, 4

	.type	.Ld.5,@object
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
.Ld.5:
	.asciz	"\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000"
	.size	.Ld.5, 1024

	.type	.Ld.6,@object
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3, 0x0
.Ld.6:
	.quad	.Ld.5
	.quad	.Ld.5
	.size	.Ld.6, 16

	.type	.Ld.7,@object
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
.Ld.7:
	.ascii	"\257\260@>\025U\217\276|'\246>i\377s>]3\335?0\273[?a\216\242\277]\327\263:\036dc\275\211\225q\276\002\326j\277\265\001\363\274\271\375\302>\230\3018\276'\207\257\276g\270e?~\213>\276\227Xy\277)\353\037?\244\032F\276o\2353?\310`\245>\230\367\320>9\354:?\334\021\212?\234\210\236>T\0370?\375\243o\275DI\215=\023\325\323\276J^\355?\037ip\2760\365\t@\365\022/?O\314\004@<\203\306\274\235*\017?%\340\301=\212\006)\277\362\260\234?\t\304\317\277\023\234\002?Ku\021\276\273\323}\276#\244>\276\316\250Y>\177h^\277\267b\r@\204\236\231\277z\033/?c\315M=\217\212\237\276i\250A?&\344\333?$\356+@\344\3320\300\320}\371\276s\021\317?\257\246\\=|a\306?>\330\230=\352\263?\277\326\341$\277\001\030\227\276r\301\371=\313J\277?\"q\267\277f\367\334??\214\032@\342\261\227>]\304\007>x\321K\277u\037\240\277E\201\232?\211\317Y\277\303\177\016?K\223\322\277\274\224\n?\254\341\242>\033\332$\277\361\200\016\300\371\024\344?\330\005\235=\372\263\203?2\311\230?W&\344\2770\204l\276{\203\317?Sx\004?\f=j?'\372@\277\026\205\365\276e\253+\277\003[I?\260\217\316?\317/J\277l\2644\277\312t\243\275L7\215?\032i5?\355\363H\276\027\363[\277\224\207\331?\374\343\351?n\301\032?\374\251\315\277aT\026\277\266-\006\300\366\227\205\277[_4>\001\301\\\277\222\313\037\277\204\362\000\273\356\022\233\275C\310\361\276|\200\016>\277\031\013=t\nb>\235\205\265\277\n\277\374?!\006j\277\363\311J\277\243#\371\274` \230>\000\000\360\276\332S~\277\343\250\354>\016L\216\275\r\2512\276\320\355\245?\032\026\273\276AH\242\277;\337\013@>\224(\276\255L\026@\255\335\256\277\230n:\277\371N\320?)z\024\277\200\272q\277\\\311\272\277X \332=W$V\276|\270\260\277\265\247\020\277t\007\335?\226>\024@\f\"F\277\300\354\272\277|&[=kD\250>\r9\206>.\034\350>0\200\330>\244p\215\277\023\360\213\276\207\3331?\217\340\006\276\246a\n\300y\254\231\276\345_\203\276\245,\033\277\200\237\211\277k\231(\277^*\236\276\346G\302=\204c\336>\277)@?Z+\222>F|_?\020w\365>l\317\210?\322Q\236>v\030\243>\2404\f\277\312\334\\?\247\"\275\277\311\221\206>\257'\232>\225\360\264>\317\276\242\276\206U\314?\223\307\273>\r\216\312\277)\210\273\275\013A\206\277P8\037\277\001\366\305?\205\224\227?2\343\205>\316\215\251>i\253Z\277NA\216\276%u\206\277\227o\365\276\356\006i?J{\023\277\370m\b?\217\307p\277,H\267?\236\007+?SY\020\277\234\242#@\366z\217?_},>\211\226T\277\214\363\367\277\341\264\370\277\274\223o>[\354\246\276\314^F?N|\345>\340\276(\300\363\310\357?\366\007*>\253\264\r?U\302\027\277\006\273\355\277\234N\212\276\355\017\314\276^\362\227>\004\347\200?p\224\244>H\341^\277\346w\026?\240l\202\277<Kp>\236)\204\277\332\004h>\343qi\277\345+\261\276\331{\021>\326H\334\274\335\231q?\177\244\204\277l\354\326?\025R\006?[|*?\"\211\226\277\351+\214?\270\256(\276\327\333\216\276\222\256\265?\037H>>9\356p\277\005\300\210>\266\200 \276\262$\252=Y\024\316\276\312\244F\277\3538>\277e\302\037\277\242~\317\276\247Y\230\276\376\013\224=i\243_\275\275\035\345?\n.\302\277\354\300#\300\032\341-?\233r\235\276\026\336\035?S\227\224\276\366)\307>\335$\232\277vPa?\022\330|>\264q\210?\217\373.\277\342\315r\277\331\316\307\275\357SE>\311;k?\236BF\277\237\003C\277P\302\244\277\310\353)?\255\247J?8f\031\277\215\320\267\276\204\323\222??\221\203\277\262dF?;\327A<..\217=@\367\345=%\224\226\276^K\210\277\372\270&?\257\231\314?f\203\230\277\370S\227?\370\252\271\277\177\022\247\2760\330\345?\365-\213\277Vd\030\277+\367\036?\307\364\002@\3375(>\033\270s>#\020\013?LO\240\2775\264\035\277-\262\311\277\276P0\2769E\347\277/\212F\277U\240\256>\351\235:\276\b\037\252\276\bVM?nL\037\276_\266]\277\177\025 \276-\t:\300\2755\220?\266\242\r>\2402\356?\245Zz=\307\0166?\265\303\t@\236\320G\2776v\211>\344\203$@\364\210y\277f\301\237==`j?\303~\017\277\270\\]\276\b\224\211??\253\374\276\215}\251\276(\n\204\277%=<>(\377\271\275\271\252\244\277\361\201\275\276\013)\333\277\267\220\221=\202\000Y?\025\310\f\276v\303\306>n\276Q\277\275\000\323?(bq?\231gq\277\016g^\277Tsy>\002H\215\2776\260\225?tC3>v2$\277\004Wq?*\355\263\275\242E\316\277'\366\020\276\264\216\252\277@\331\220?$\271\264\276a\251\266>G \352\277\374\217\247\272\221\234(?\335\t\006\277\257\226\373\276\232\264I\277\251\237\347\2774-I?\025\036\000\277\006\330g\276OQ\\;\f<\263?L\342\334\276\372\324\005\277^\236N>\214\277\245>Q\277s?\263$\230\276_\356\223\276\257\356\300>o\212\302=>\355P=\334\274\321=\240np>\023|\243\276\003A\220>\236'\276>_$\350?\211(N?h\"\304\2773\374\207\276\274\035\266=Z.K\276\273\200c\277\344\022\007\276@KW>%\"\234\275l\265\207\276\344/a?\027\016T\2762\377<\277\234\246\017?\224\335\354\276z\033k?\247$\213>`\0032?Q\364h?*St?\232#\253>\247\\\001?>\b\241=,\b*=\3057D\276\003[\331?\352\225\262\276MJ\007@\237Z\035?\034_\t@GX\324=\241\333C?\261kk>\254\3066\277h\263\226?\030}\251\277,\f\371>Qv\t=\216#\201\275x\230&\276\024\230~>\035\003b\277Yi\034@Q\210\254\277\313\241I?-\257\221\275M\201\224\276\030\355M?CV\277?\030\262\032@\003>\037\300u:\024\277#-\331?\256\354\007=\220N\321?\203\213\021\274l\3212\277\377]\377\276+i\365\276\256\270\360>\217\245\243?\206=\261\277\220\275\332?\333\205&@\361\233\222>C\254\236>\267\fX\277\005\335\226\277\312l\264?t)N\277u\001\367>\326\034\330\277~\305R?\276I8=\240\207:\277\323\366\377\277%#\313?\206Tq\276\232\316\252?}Y>?<\024\345\277t](\276)y\335?\344\2041?h\351J?w\366\031\277\316U/\277tE\005\277\025R\216>\013c\353?\bY2\277.T6\277\254\310\310\275M\370\201?\030>\332>2\243\311\275\274\\\200\277\001\301\364?pB\007@\031\346\b?\344\024\335\277.\003:\277\3436\016\300\223\250W\277K\001\231>\365\327W\277\261k/\277\336\340\240=I\365\335\2758g\000\277L\204\262<\220\024\231\276\321$\211>~\030\325\277\2407\003@%[I\277a\214l\277R\325\214\276\2652\341=\r\253\030\277}\\\223\277\032\374\245>%9\245=\364^k\274\210\235\251?j\367\263\276\251\207\224\277\215\013\005@l\314+\276\257\261\021@\372~\322\277\316\212<\277\t\033\342?\300\347/\277\231gQ\277cE\235\277A\234\277>\356w\b\276GZ\256\277\377Yc\277f\367\344?\263\f\013@\260v \277\266\271\265\277\203\371\007?\000\254\316>\227\305d>\376\231\241>m6:?C\342\212\277\371,O\274~\032\317>\224\200}\275\270;\377\277\304\225\243\276\221B\276\275\024y\352\276\233\003\200\277\0365\336\276p\t\270\276\034\242`\275)\227\206>\232[Q?\360\276\252=\246b/?\007\232\017?7\340\223?a\303\003>\362\321\342>AJ\f\277:X\203?\233\003\254\277\274y\272>\206\306#>6\0021>\016.\025\2770\022\332?FA\310>\323j\344\277\304\353\332\275\263\007\222\277.:=\277\207\371\356?\252C\206?\017\266x>\036\251\256>6\352u\277pz\357\276\332\346\206\277\031\312\231\276\347V|?\226\223\350\276N\r\020?\205\231Z\277\254\312\276?\224g.?\336\306\016\277\302\022-@\306\336{?\034~7>v\337I\2778\276\356\277\332\254\352\277\256\357\373>_\232\022\276\222?\204?\2448\007?A\202&\300\223\030\330?\377$\306>l\261\343>zr\001\277Z\r\321\277\277\326\375\276#\276\253\276\266\241\n?e\337\301?\b\013b=\307\273{\277\275s\240>\347Uu\277:\226'>\016g\202\277\305;\320>\227\345O\277P\342\363\276\254U\203>t\3535=\350i`?w\204\223\277\242\321\265?\030B&?8\367{?(\270\270\277\2029\246?F\355\276\276\225\351<\275\310\315\304?W\321\217>!\036M\277\364\373.\276\242*\026>\006\007\205<w\273\316\276\255/~\277f\0252\277\207\2433\277\223V\034\277\256)\260\276\025\213\037=&\213\213>\177\331\325?\261\334\332\277\226\262 \300&\030\036?\037\201\227\2764\275,?\257\262\366\275\361\275\247>\215\234\201\277W\2601?\311\223D>o\022\203?Fa'\277}\354V\277\240\3732=\205&i>s\363U?\013$\\\277\026\025%\277\335$\232\277@\026V?\214\025U?\306l\361\276V\327\221\276\274\\\230?\f\223\225\277`<\203?Ec\r>f`n=\202\342w>\233V\352\275k\201}\277:\036O?\300\347\007@c(\257\277\036\341\234?]\212\213\2776\253\356\276\240O\250?\365\326\240\277\335\262\003\277_F\371>*\214\001@\323~\020\275{\342\224\2749)\030?\351}\217\277\264\217\031\277\327\027\315\277)z\240\276\367\257\320\277a\211\037\277s\276\250>\261\027\272\276|\264\260\276\002\270i?;\345a\276~\250h\277S\225&\276\214\0204\300\2303\003?3\307m=T:\364?\362`;>\027F&?\240l\366?\257\224\225\277+1\337>\305\311%@%X\200\277\377\313%\276\250\030\223?\262\016'\277\274\315\003\277\262h\232?H6#\277q\253\230\276\276\206p\277\320\027\241=\272I\224\276\2402\216\277\366F\345\276\307)\312\277\312lP\276\322Uf?\370\032r\276\2341\244>8\2059\277='\255?\231\233g?\306\206F\277\252}\212\277\314{\304>R\362\236\277OX\226?\273b\346=\216\347\003\277\274\221\201?\311\026\303\275nn\334\277\335E\200\2763\026\235\277^\200\251?\227\037\350\276\305p%>b\025\337\277\227\020\375<\034\353>?U\2074\277\260\003\007\277\022jJ\277+\301\326\277\307\234#?\360m\n\277\030\"\207\276\220jx\276\364\375\264?J\233\262\276\316\3071\2770\357\326<\024_\275>\372\320U?\203/\244\276F\317\355\275\202%\222=@\372\026>Z\362\370\275\2525\243\275\017H\022>n\371x\276\023-\361>\265T\206>\205\353\351?^\205x?:\314\267\277<\371\324\275\337?,\275\221\322\244\276\272jJ\277S\026\257\275\243\"\276>\006\234\205\276\270\257\353\276\002\016q? c\316\275\036\211W\277\236]\366>\222\224\204\276\2338E?\324\232v>+\026\337>\002\274M?\271\337\211?\357\214\336>\007^\025?\271&3=j\325\223\274$\013\270\276\006\r\331?g\265\240\276A\237\016@\273\361B?\215\356\004@\364_\221=\366\355\274>\341a\372=I\206\030\277A\274\242?\250\251\321\277\212\0346?\310\265\341=p(\244\276\245o-\275B\260\036?@\335L\277\005\243\016@v7\213\277\035\0050?\017&E=1\321\220\276\237\3078?\rq\344?$\321\021@\220\240\"\3009\267\371\276\213\375\315?t\007\001>\275\214\306?6\343Y<\356\350/\277\b\036#\277\036m\214\276X\376\224>1\b\324?\256\022\274\277\233=\004@M\241\033@\t\244\204>\247i!=d\003m\277\202\213\241\277\313\271\234?-\013R\277\247%\032?\005\335\302\277\255\207K?\2136G>\353;;\277\342#\n\300\260\033\352?\263C\274<\036\212\262?\002e\207?\310\322\343\277\373]\230\276xb\322?`\3155?<j8?\377\006M\277\375.\b\277\275\254%\2770\364X>u\345\323?w\236D\277-\n\013\277P\350p=@j\203?'\275/?\270<6\276\344\332\200\277\365\020\325?\335\265\b@\350O\027?2\254\322\2771\261=\277\372\270\362\277\234NR\277\013\324\">\367;\200\277Xt\017\277}>\312\275\345\244\006==\r\330\276\201\267\253=U\264c=\212w\260>\277+\272\277\216;\005@\232Ad\277\233TH\277\276[\252=\373\006F>$\271 \277\006\330\223\277\275\307\341>\276F\226;\374\213\340\275n\243\241?\360\374\322\276\177j\214\277\034|\t@\025\307\001\276 $\377?\310\007\271\277%\037{\277\033\201\324?f\335C\277{\242s\277\037\205\233\277j\211\205>\343\243\352\273z\215\245\277I\205M\277\250R\347?\364\246\f@\026P8\277P\344\261\277yXH>\300\\\353>Ox\211>\330,\327><.\262>\2236}\277\265\335t\276\030\"\027?_\007\016\276a2\371\277V\272\343\276.8s\276\314}:\277\250\375V\277~\341A\2773R\307\276\365\240P>\232\355\222>\360\027[?\262\271\232>\312\2156?Y2\237>u\345s?H\373\247>\235\271\357>\316\304\024\277J$\201?4.\240\277\236\320\303>\235\273\035>\201\351D>?\031s\276<\240\370?}^\321>\033/\325\277On\225=\300x\226\277\243;L\277\007%\314?\363\253\231?2\254\">,\267T>{\300`\277\235\324\027\276\214\204\206\277\331[\302\276\304|\201?\255\332\375\276\333\336\376>,\237\215\277\346\\\256?\346\002;?\337n\311\276\216\006(@g\233\233?sf\333=\017\266H\277\273\320\360\277\363\310\373\277n\372\343>\342:\026\276\f\346K?!\312\357>\2407/\300\350\274\342?\r7\220>N\232\016?\347\304F\277:\351\321\277,\266\221\276\230\335\303\276q\251\232>Hm\246?Y\371\275>\210e3\277\273EL?oK`\277\224h)>\301\250\214\277\331w\325>\003&p\277Dl\300\276\374\215f>\301I\244\274^\332d?\323\331\215\277\177\373\326?0\021\027?\001ig?\205%\252\277\331\316\207?c\320y\276\325\223\251\276\200+\251?\256\202h>\t\300[\277G\347\034>\000o1\276U\315\342\274\031\255\233\276\370\215G\277r\207U\277Q\026\"\277~\341%\277%\316\016\277\b\311B>\305\255\002>W\004\343?\342\036\317\2778\025'\300\004p\333>!\224\357\2769*+?J\361!\276\350M\245>A+\224\277\321ws?\036\305\211>b\275Y?\332\222\031\277[\f~\277$\216\206\275\033\205\004>R\3617?2\314Y\277\227t(\277\023,\262\277\310C\177?\373\006b?b\367\355\276\251/\323\276I\242\213?\304\261\212\277?pM?e\034\243<\320,\224=\370k\322=j\334\223\276\316p\213\277\261\334&?\223\035\363?\321\"\217\277W!\245?\250\000\274\277aqh\276\3475\316?\207\277\206\277Cs\001\277\312\341\353>\261\304\003@\f;\034>g\214e=\204\232\005?\325x\255\277\300\313,\277\365\271\332\277\205y\177\276\232\353\330\277\033\203B\277/1\006>(b\251\2768L\224\276\355\272G?9\t\205\276\212\254e\277\316\343\000\2769\227>\3007\301c?\"\002\314\272\303\201\350?\307\023\034\273}=\007?\232\b\001@\237\223z\277~\375\200>q\033\031@\221&r\277Y\t\253\273\246\357q?j\030B\277\2546\217\276\312\246\210?\210\237\367\276\035\221\227\276\030\262v\277\237x\t=\005\340\227\276y\036\224\277\326\305\005\277\203\243\350\277\000\217\350=\030|f?\231g\315\276\310\264\216>\n,L\277B>\310?B!\202?*\221l\277\334\270M\277P\252\215>\321\350\232\277\0260\205?\022L\365<h\256\017\277\f<g?\031\205\356\274!\315\340\277K\267`\2757\303\231\277.\220\254?\215\265\247\2769\230\255>\372'\340\277=\277c\275\335\355\"?D\367$\277m\307\344\276\233;B\277\230/\323\277\330}K?\206\000\020\277x\360\023\276R\017Q\276\204G\247?c\233\004\277\230\340\f\277\214g\220>\331\320\001?\357\341\202?\360\247\256\276)\005\335\275\024\257B>\203j\203;<j\216: if=@\235\372;j\302\006\276\314\323\241>/0\273>\234\212\364?xCb?\363Y\302\277\356\017O=\033\273\204\276\301\253\005\276\306\243T\277\252HU\276\221{\312>.\256A\276\244\377\r\277v\302C?p\222\013=\023\201:\277l\263\r?X9\234\276<\207\n?OY\235>\221\271\016?\233 n?+\372O?>Y\361>\372\267\017?;Z\020=\216:\372=\275\213\027\276\304B\355?\210\240j\276c\321\f@\302\331%?\203\335\000@\215\232\037>H\031e?\307\022F>\216\221\304\276-`\222?\207\341\317\2774\272\323>\274\345\217\275\343w\256\275\374T\025\276]3\261>\243;\204\277*\000\026@H\277\265\277\300=S?\002\363\220\276\251\357\241\275\312\207\004?\025o\320?\003\225\013@Ou(\300h\223\033\277C\347\305?(\033\265\275\213T\324?\201|)>3\375\022\277\001l\240\276\006\017\313\276R\362\332>h\\\264?\007\261\257\277e\337\331?.\004!@/\246i>\036\250s>\306\335@\277\270X\211\277\213\032\270?\217\0358\277\311\0004?\bw\327\277!=a?\377uN>3\025Z\277$\013\350\277\247\\\305?u\022\213\275=D\237?\267\263W?\b\003\337\277\314~=\276\250R\307?|\321\036?\203\242=?T\002\032\277\307I=\277\350j\353\276:W\264>\r\375\343?}ZM\2773\026\035\277\276\307\204\275\266\205{?\031\347\023?$\355\206=x\013\200\277h\263\336?\374\214\367?\fx=?\236$\351\277)v\024\277J\230\003\300\2027T\277\364o\007>,\267H\277I\362P\277\247\353\351=\276.#\276\331\\\325\276\247\260b>\026n)\276\314\233\003?\036\033\265\2778\241\004@:;Q\277\177\276U\277\253=\204\276>&\352>\235.\313\276]\376\217\277BA\261>\r\247\354=u\257\243=R\325\254?D\244\276\276f\332\212\277A\324\345?\353\016s\274_\230\034@\233\217\323\277X\0368\277j\030\326?k\232/\277\006\327|\277\370\210\234\277\345^\310>X\256\257\276Q\275\265\277m<,\2772\217\314?\373y\005@\325\316\f\277\360\371\331\277\2134%?\007\320\337>\225)\306>%\220\332>%\037\003?ms\203\277\312-\222<\253\351\362>9|\"\2769\271\367\277\277G\225\276\007\213\244\275W{\004\277\261\277\200\277\bZ\271\276\310\323\202\276$\334:\275\337\026\364>\221DC?\230y\376\272\\\3455?\260\037\016?\341]\222?\336<\365=\f\350\355>i\032\354\276[\353\217?\037\235\272\277\035\222z>\231\235E>`\003\232>r\374\350\276\341(\335?\"\304\375>\263\f\335\2774\234\"\276)?\201\277O\352_\277!\007\355?\302Q\226?\2513\227>\215j\307=\351\356f\277P\375\013\277\006d\233\277\223q\324\276\234Nb?\035\220,\277:y\031?\277\r9\277S\350\300?jP$?\261\375\000\277\335\315-@\325!\213?\005\337\324=\217PG\277\362\322\351\277\204\365\373\277jk\030?\304C\203\275S\3526?\245K\007?\306P*\300nQ\362?Y\030\342>\301\3070?\212wp\277\241-\343\277B[\n\277\210K\356\276\227t\334>a\303\267?\004\233)=b-\226\277\363!\300>j\302r\277\"\376q>\277\232s\277\324\327\273>@\023q\277\320a\266\276\001l0>\252yS\275*\310c?\246\320\221\277\361.\257?=G(?I\204&?a\032\236\277\231\360\227?qT\336\276H\211]\275\302\027\272?Y\030R>\307\363E\277&r\021\276O\005\334\274n\2761>\353\3444\277\030\nx\277w+;\277\312\300)\277\203\243(\277o\016\027\277\352\333\270=\177\023\n>#J\313?C9\331\277\311v\032\300\214\237:?\314\230\332\276\307\361'?\374\3041\276\2612\242>{\210\232\277\314De?\016O\317=q\254\217?\350\331\034\277\220\241w\277vV\346<\250s\025>\234\031a?;\214i\277\220/\021\277)\005\225\277\017\361O?\235\200>?D\031\372\276\204\202r\276\370p\231?\360m\212\277\307h\225?\343\262\300\2749+=\275!\220\033>\227\346\256\276c\271\225\2778.G?\230Q\004@\334\327\241\277\262\200\225?U\207\260\277\305\252\021\276\367\006\247?\013c\227\277\020y#\277\024z\255>\376\267\002@\366\342\023;|\376j\274\270\260\n?\006d\213\277\030\263\375\276\323M\276\2774g\345\276\376+\267\277x~1\277\020x\220>-\261R\276\211\357T\276\201CT?\377\317\201\276\362\b>\277\005i\366\276e\215@\300#\241\035?\362\350\253\275\232\261\006@\367\377\226=\317\273\031?\177j\022@E\017@\277\242\t\304>\261\334\036@\250\000\200\277~\0260=\b\224\215?&s,\277Me\341\276\226C\237?\005N\256\2764\204c\276\243\261n\277#\004Z\275D\335\237\2761_\226\277*\250\360\276\0221\315\277\364\210\361\275\335\321??\301\031\214\276\2402\216>\377 :\277\337O\265?\340+R?\017|h\277\021\342v\277\nH\213>\307.\251\277c\227\210?pa\035>Nz'\27737{?\263\276\307\275'N\316\277:A{\276\200\232\246\277\203Q\251?_|\005\277\013\"\267<\003\354\343\277\016\244F=\277\270H?J_L\277Sv\332\276\017E5\277\331Z\333\277R\230\007?0\237\374\276\243<\223\276\036)l\275\000\251\301?;9\353\276&\254\025\277\353\220\013>}\"\327>Z\330\213?\2449b\276\004Q<\275#\366y>\222%\363=\345\267\210\275[-\313\2758fi>/\b\253\275\236C\231>\334\360\223>t\007\351?\250\001O?\251\301\270\277HQ'>\202\256\035\276\303\272\261\276\306\026^\277\205\212[=\020\"\271>\245$\326\273\322\032\333\276\022\277R?\214\rb=\244p}\277XY\023?\316Qw\276\r\301\351>\231\330\234>\032N\005?\206\3114?D\373|?T\375\222>\24113?\275\024\203\274\016\276\356\272\340\231u\27533\357?\3579`\276%]\025@\211\316\022?6\345\362?;\372\004\275\023\327\r?!\nA\274\320\177\357\276\266\326\237?g\325\317\277k\201!?\312\370\271;\355\200\213\276\036\303C\276\347m1=\2176\212\277\017\227\016@e\031\216\277\177\276E?.\037\t\276^\203\376\275s\2403?8g\360?\232_\033@\344\0176\300\327\2465\277Z\360\326?\320\270\320=1\231\316?j\344i\275\235\330C\277\327\276\034\2779\264\240\276r\341P>7l\307?<\275\252\277]P\357?-x\037@\306\301U>f\203\224>\025SE\277\246\355\233\277\335\315\263?\025\2514\277i\306.?9\356\300\277^d.?\302\023*>\247\347-\277\267\234\005\300\2338\355?\263y\034\275U\301\210?\n\277\204?S\"\345\277\347\214\220\276pw\316?\244\000!?\nK\204?\225\2737\277V\326\356\276g\3253\277|\n\370>\235K\335?_A>\277\361/>\277\345\207\220\275\037\200\224?\002*\030?a\030P\276p`b\277\035U\305?B!\352?\207o%?\357\341\332\277\276k\034\277m\255\005\300\200\330N\277\204\306\202<\312\031\036\277\334e\013\277\211\276q\274`\005\200\276rn\253\276\003\264M>6^\305\275\240\211\220>RI\275\277H3\b@\005\305k\277\202\250\223\277\207\021\227\275\2760\221>k)\004\277\246D\212\277H\027\253>\325\354\211\276-\350\215=\217S\254?\207P\335\276\353n\226\277\243@\r@\360\303A\2760\365\007@\331\261\321\277]\246>\277\276\274\330?\230\247[\277\336\216D\277\236\230\275\277\361\330\207>\231K\222\276\315\344\257\277\356$*\277\033\236\342?\036\212\b@R\201;\277\243\006\303\277\020\317m=E\204_>\311s\305>|\f\276>}\t\031?!v\202\277\021:X\276\252\202Q?d\323\305\275\2760\t\300\257\\\207\276\254\217\007\276\302\366\373\276|,q\277\365\203.\277\0326\242\276\351\361\203\276q\217\005?\321v\034?\262\002\275=G\344_?aq\370>\tpr?\336s\230>\017d\t?H\246\273\276\337\245d?\247\"\271\277\342\311\246>?\254\217>\225,\207>P\216\262\276\232\353\330?\255M\353>JA\273\277\2033x\276\311\216y\2771|<\277k}\321?\376`\200?j\024\242>\331'\310>\221\324^\277r\244\203\276\262\272\231\277\317\371\331\276b\241\202?\201y\b\277\231-\351>\252\013`\277(I\313?\261\0241?_\265\262\276\204\022*@\374\343\211?\343\354\314<(C5\277\316p\357\277o\236\000\300*\307\334>QlE\276\367\0018?\355(~>\371\332'\300\033\236\342?\rQ%>\"o\031?G\005R\277\303\r\350\277\346>%\277\266K\017\277M\272\205>\216;\251?$\233\303>F_I\277\234\246C?cFX\277]\376\276=+\334n\277\377\312\212>\222\350y\277\204\363\221\276\005p\016=\363v\024\276\354\205r?\t\211|\277\302Q\316?\300{\367>n\372'?9\234\305\277\213\246\223?\374\215\006\277\313\241%\276\313\204\247?\2716d>rQU\277\\\003\263>\331\320\235\275\316Z\305=\300]\016\277C\004x\277j\210.\277\203\027=\277\261\026\023\277\177\205\020\277Y\031\230=\022\330|>1\266\334?}?\301\277\244\302*\300u\310\031?\343\245K\276s\362\026?\264\307K\276;\377f>\030\354\246\277\277\361u?\310\013)>G\346\211?\242\n\377\276\335A\204\277\225\237\257\275ip\033>\313\331o?(\re\277\254o\030\277\315;\242\277fOV?\273\3547?\022\205\246\276|\017\217\276\027e\232?\205\261\225\277+\027N?\371\261\203=M0\f\276\233\000\303>\365\205\360\276\f\221\177\277\361\271W?\260 \371?\345\355\224\277\025\214\232?\251\207\250\277\215\233\242\276\337\303\315?t\267{\277\306\026\322\2764\277\332>\000o\365?\004\356\257</n3>\244T\016?\257%\250\277q\034\370\276\370\337\272\277~\215\224\276uY\350\277BB\000\277|\325z>\261\375\214\2764\272s\276A.A?*\215\330\275\251\022e\277\0259\264\276'\367?\300\252\016\225?\244SW>y@\361?\273_\005>\353\255\321>\225H\004@\nhF\277\001i\177>O#!@\354Q\210\277\261\272:=\331B\210?\315\3503\277\332\312\263\276\301\250\240?\275\034\016\277\377\347P\276(\363\177\277N+`<\016\237$\276\346\\R\277\007\267\275\276\342X\343\277w\232\261\274\031UF?\323\243\251\276Qj\347>l\"C\277\204G\273?a\245f?\243\222\202\277\3224`\277\021\377\270>F\323\231\277\343k\227?U\204K>+\372\017\277\000\346Z?\032\354\274\274\246\270\322\277Wxw\275`\315\225\277\204\r\263?\251\366\201\276\276\026\224>\206=\355\277\033\025\223\275! #?z\376$\277\234P\300\276\brT\277E\273\322\277\324a)?\037\370\340\276\bX\213\276\262\220/\275\267E\271?w\202\001\277OX\262\276z\035\241>]\277\350>4\240j?\246&\221\276G\255\020\276\311!r>Q\361\346;\007\003t\274\307A\016=\007\n\234=78\221\275\0011Y>\333\304\331>\214\370\372?g\363t?L\211\304\277\345@\204\275\317\363W\276-? \276sfW\277\215\361a\276\325%\303>t\n\"\276\023\327\341\276\331[J?i\211:\274U42\277s\200\b?<2\316\276TW\036?\324*\202>\377\260\355>\217\372s?\022P=?@1\026?\301\375(?\254|h;\373\263\272=\345\013\222\276+\366\323?\230\030\233\27682\007@\206\221&?\2137\004@+\367\342=>\003>?\020\311@>\364\207\366\276yX\230?\225`\265\277K\310\367>\026/[\275G<9\276\362\260u\274\035q\300>M\371T\277\323\274\027@\367\314\236\277\3024X?\343\211\330\276\366y\274\276\271\216E?\264\002\307?\245I\023@O#;\300\263\267\024\277c\356\326?\333i\353<Ve\317?\270\312\323=s0/\277\346v?\276\234\300\334\2768\365\001?\217\252\256?p|\221\277\260\003\337?o\323)@\347\247\300>ZH0>\362#N\277}\\\213\277\tP\253?\276\207c\277\225~6?\275\035\335\277\246\355\203?It\305=\357\037W\277!\315\364\277\036\376\332?\373\256(=\230\372\235?\342wW?\274\313\335\277\356\b\217\276\022\240\312?\3372\033?\202\033E?\262\270\327\276\336W%\277\220g\377\276\233r\325>\027\274\000@n\247Q\277\211}:\277\1772\006\276\n\021\210?\263\227%?\306\244\017>\034%\207\277\207P\355?\030\t\365?PpA?\323\336\340\277\202\3046\277\316S\007\300\352\225\036\277:[\230>f\276k\277aU%\277\354\204\007>\016\242\005\276\340h\017\277\f\324\275\275\256\r\205\276\264\"\006?e\344\270\2777\216\374?;\000Z\277\240\246b\277,\357\362\276\300_\\>9\232\007\277DQ\234\277\n\366\317>N%\003\276\371\376a\274\342\001\255?'\237\216\276\357\254\231\277\016O\373?\317W\277<Y\206\016@\033d\322\277J&\013\277y\222\340?\243v'\277\346$d\277\013)\267\277\343\033\312>\370\212\256\276\336\002\265\277RdI\277\026\301\273?\207\376\023@\270\001\017\277\377\354\313\277\003#\267>\302\277\300>\224M\301>\b\222\327>\356`\004?\263{\206\277\325=\"\276\226&\375>@\241\303\274\207\304\371\277GY\267\276\271\323\007\275\321\224\025\277\000\306\207\277\274\262\363\276Ac\236\276\376\264\261=\226\004\340>M\3714?\034_\033>\024\351\032?\337\2111?\273\233\237?\267b\337=:[\250>\242\230\304\276\343S\210?\331\316\263\277\000t8>\250S^>\266\023E>B\263;\276jj\345?\314\320\200><N\315\277 \b\360\275^c\227\277\200\232J\277\224\373\335?x\321\207?\275T\304>\216\3138>\021\252P\277\3268\353\276r3\200\277j3\336\276\301VU?\241\202\343\276\364Q\276>#\025b\277\006G\301?\330f;?vn\372\276\232\353 @\314@\225?[x\236=L\336D\277\227\220\363\277\005\372\370\277\235f\031?A\274\356\275\267&Y?\216\346\260>o\201\036\300\366\227\331?\243\311\255>\270\311,?\333\025V\277\326\305\365\277y!\r\277\325\353>\277\325\313\013?\022\203\244?H\2303\275\220\244`\2775\f\327>\356\321o\277\000\306\363=\3333\203\277\241J\021?\f=n\277\207\032U\276,F\265>\327\207%\276\254\341N?P\374\224\277\320~\270?jO=?\007\356H?\345a\221\277\336q\212?n\245\307\276\276\270y\274\367\351\260?\370n\233>\377\346E\277\203\324\262\275\025\254\321\275\316\343\220>0h\025\277\265\301Y\277\003\230*\2774\273>\277\313\237'\277\331\355\013\277\256Kh='K\225>\3019\333?k}\331\277\362^!\300\315\352=??T\232\276\246CC?<\365\b\276b\221U=\0319\213\277\275\033g?\304\356\033>\373\347m?\312\335C\277\320\233\202\277Z\341\f<s\022\n>\3230\214?K=c\277\000\3761\277\022\367\240\277f\020K?r\301E?Lp\242\276\267\317\272\276\272\240\246?\256\271_\277\234Qg?\021r\336=\204\020P=\201C\250>P\377y\276\372~\216\277\323\370A?\361h\017@\f<\257\277\352\312\223?%\222\230\277'P\254\276\263\265\236?4\235\225\277*S\030\277\034?\344>\025R\356?\367\247\271\274o\354\036=\274\257\006?j\274\230\277\210g\005\277_$\304\277\361-\314\276\257|\332\277\354m7\277\352\314]>\262\272\235\276W\315\213\276\312\211R?]\376#\276\003za\277\261\335\245\276{\2755\300\245\277\007?:\2210>\211{\002@\367B\234=\263\t\004?k\361\007@\2338a\277\347\340\351>\223W1@uxh\277\216\222\007\276\353\255\241?\200\232&\277~\307\004\277\335\f\227?\277\360\332\2766\221\371\275\201\230l\277\224\222\324\272!\007\305\276\321\313\234\277\0260\321\276\305 \310\277\032.w\275\205`I?\364\026O\276\020=\221>) A\277\227\220\263?gcu?\006\275O\277\307\364\204\277d\260\352>t\357\231\2771|\204?\221HK>\214\277\t\277d\351\213?&s\034\276\241J\311\277\016\300v\276y@\255\277\324\361\264?\027\363\343\276\332Y\004>\336\037\333\277\013\017u\274\254U'?\360kP\277\275p\013\277eSB\277:\006\320\277\t\377\002?\203\333\022\277aor\276\037\331<\276\250\035\266?\267C\333\276c{e\277\376'\017>\004\342\325>dYD?\200d\212\276D\031\252\275\177\005\257=\374\f\031=\357!\034\275Ra\f\276\245\332w>\2607!\276\034a\241>\037\020\330>\360\277\351?5ak?-`\336\277\357,\313\274\027\274\303<U\206\251\276%z\201\277\2006(\274\367\004\221>\223\3449=\360Oi\276\215\0164?\016\216\b\275\b<x\2775\320D?\330\330\265\276\2760\001?t_\306>,c\013?\374\340P?\222\007f?\240T\313>V\274\331>a\313F\275\021l\241=\325\320\026\276\001\244\352?)w\367\276\261m\013@D\212=?\356\b\005@\312\037\347<1B\240>|V#\275\2504*\277\242\177\222?\301\342\304\277\001l\030?F\"\024>N\361\200\276B\257\037\276q\326\206=y$z\277\242\356\021@\253x\233\277! +?_\020\252;\027\266\266\276\305uT?6\260\331?\330\273\035@\313J!\300C\313\"\277b\020\314?,\203\252>\304w\316?nm1\276\025S9\277\227:\350\276\226\227\244\276\230\034\302=\241\276\275?\323\207\236\277\276\237\352?\222\256\037@\265\244\243>\225\016\216>\3332D\277\256G\235\277\247\"\301?\203l=\277\373y\013?\033d\276\277Z\021\021?\3459\254=ep\024\277\327\022\022\300\261\026\357?m\3069\276\0260\231?\311\002\202?jj\331\277\363\307$\276\\\003\333?\370\305\021?\340\200j?\205(\037\277\"R\017\277\374\307V\277\232\264\025?\221\270\337?\207SV\2779B>\2773\252\207\275\2235\212?LQ\n?l]\242\276\032i\235\277~\251\337?\200\202\t@K!,?/\213\331\277\265\301\r\277\366\356\t\300\177\246~\277*\247\215>\207\304Q\277\223\035\033\277\005U~=\360\021\306\275\243x\025\277,,\370=\376E\000\276\254X\204>S\005\317\277\254\377\003@eU|\277\b\346\204\277\362\003\314\275\030\263u>\271\372\031\277\2034\217\277\036\026J>\347\235\224\275\b!\020>:]\262?2\037\200\276\332\376\245\277MJ\r@\250Rc\276\250\000\370?\2402\312\277\301\000N\277O]\321?qZ4\277\177lJ\277wJ\253\277\313\325O>\355\363(\276@\207\261\277\341\2309\277~\030\335?\270X\013@L\252:\277C\347\271\277\334\007\312=?S\257>\277F\252>)u\331>=\360=?\212\310\240\277\027\272\242\276)\262\026?\005\374\032\276Z*\013\300\302i\211\276r\376&\276+\244\324\276CTa\277\303)+\277Na\325\276\340\203\367\275\221\2326>\243!\037?G\351\362=\314}\"?\2067\353>\342\257\201?\263\353\036>J\356\300>\230l\034\277\375Oj?PS\243\277b1\232>\250\2520>l\227f>\2611\317\276:;\351?\345\320\312>YQ\253\2770\022\242\276\202\213\221\277\207lL\277\353\342\322?\0326j?\2244\217>\334e\277>\273\323U\277\276\244\301\276\037\332\177\277\016\240\277\276y\257\232?\270\221\322\276^\367\246>\212v\211\277\020X\301?\310\264.?/\277\303\276P\337\"@\374\030\243?!V\017>\314\227K\277\236A\005\300\336\253\346\277\364j\370>=}T\276X\311c?\313\331\253>VH'\300|\017\333?\373\345\323=\375\274\r?<\371 \277\277\016\320\277'k\264\276\252\201V\276\323\334\002?F\261\264?\311\223\234>zQS\277/\276\020?\271\342:\277\333\3379>^K\214\277>\006\373>CXU\277*\253\311\276^*\266=K\220\321=bKk?\344\024y\277$\234\322?\210\274\r?\343\216k?=\233\265\277`\352\207?\2029\242\276\233s\020\276S\350\250?7\343T>-?L\277\244\250C>\365\350\327<\032D\265\275D\027\204\2769\200b\277\204FP\277\024]W\277\320\177\317\276\341\317\250\276\237YB>\256*\263>\033\273\340?\350\331\324\277\031\255#\300\200\021\344>\310\266\204\276\322Q\026?\007\2675\276\256F\006>g\233\233\277/\030X?^\033\200=\346XZ?\352\263\033\277\025;R\277\033\373m=s\366>>\325&~?\251JW\277O\\\n\277\241J\275\2779\360N?\220\020]?\263\b\305\276\237\"\267\276\352\t\217?\324\324\222\277\242\3233?\033\362\317=\361\362\024>\315>o>\255\212 \276\222@[\277\361\177/?w\020\367?DL\305\277\316\245\240?\005Q\217\277\001\277\226\276\242\321\301?\357\033\213\277\211\317\355\276=e\031?\035Z\002@m\252\316=g{\031=6v\241>\367X\246\277\220\301\n\277\006G\265\277\274\223\317\275{\240\371\277\303\266)\277\330\360\264>!u\263\276\231\fW\276#\330h?\374\000\237\2757\341^\277\244RL\276\236\f0\300\013\f\205?\306\212\372=\341\264\354?\307\267\234\273R\013\005??W\367?f\023l\277%\317U>3\376)@\315\222\204\277W\350#\276\227\213\220?\203\367\375\276\270\344\310\276\200\202\257?\241\370\035\277\211\323\251\276\375\237\203\277\210\367\274=\311\004\254\275\356\265t\277\001Pu\276Ou\334\277\377\006\355\274\340J\212?9\t\215\276\026Q\303>\260\215t\277\262.\266?\002\267n?\277an\277\257\353g\277\225\323\306>\251\373\214\277\252\232\214?\035u\364=Q\273\367\276u\035b?,\310\000=\236$\325\277\n\375\206\272\254\377\223\277\347\030\254?\325{z\276R'\210>a\375\001\300\240\336l\276B\261!?\365\271\026\277\214\364\026\277\236\2327\277\225\016\326\277\330\232Y?w\326\306\276\001\374\023\276\f\316\020\276\377x\263?d\006\002\277\226\2577\277\316lg>\016\277\333>\013\233M?\017&\325\276^/\r\276\260\332\206<\256\352\026=#/k>\261\024)>t\025!=\223\013\224\275\232&l>(H\004?\362$\375?6r5?\303\273\274\277^N\004\275k)\270\276m\003\027\276#\276G\277?\213\315\276\215\227n>\204F\020\276}\222\273\276\347\000)?\276\330{<C\256\004\277\216?5?8\330\233\276\302\023\036?4\367\200>P\342\003?\230kq?6wd?\206\252\f?\321\351A?\315l\241=\347\340\371=\362\366V\274\365\326\340?\267\360\\\276\000o\r@\225\266<?\327\372\372?\021\002\r\275\\VM?A\013i>\216\224\245\276\273\270\201?\210c\325\2772\351\357>\312\376\371\275x\265|\276\016O/\276\274z\245>\022Oz\277\003&\032@\214\370\252\277Sz>?\340\203\257\2768\021\205\276\237\253e?\376&\314?_^\020@\017(5\300\356\262\017\277K<\304?\315\006\031\276\rq\330?(\277\240\274\237\216G\277\3167\342\275PQ\205\276\362x\332>q\217\261?\230i\227\277&\031\345?\332\311\034@0\023\225>\221CD>;\302\021\277\367u\224\277.\004\311?\336\215%\277\205\261M?\306\304\336\277\027(i?R\324)>\277dK\277\263\352\367\277\207\376\311?\037\335\002\274\2613\275?Y\335B?0\360\350\277v\336v\276\240\025\314?\323\3355?\362\0060?F\261\254\276\334F\037\277\2720\232\276X\344\247>\201&\362?\252d8\277\224M\035\277N\313\024=\034\261^?)\353\007?\241\2765>\025Xt\277p%\337?Y\213\367?D\277.?z\337\334\277nM.\277vl\360\277\262\241#\277\312S6><\330n\277\365\024\035\277\t\251\233>\036\215\343\275\215%$\277\260bg\275\013\230\000\276\322\035\004?Q1\262\277\270#\004@?7x\277\337\370Z\277K\315\266\276\337N\302>\312l\034\277\035\003\222\277\017\266\320>\016\037G\2735\220\270\275tF\240?\223\213\321\276W!\231\277\006L\360?\325\364\277\275\217\215\030@\002e\267\277\2129,\277\016J\360?1`1\277\3376K\277EG\242\277R*\005?&\377\343\276\213T\250\277\205`\031\277\032\213\332?\177\373\b@\340\364\256\276\203L\272\277b\364\024?\262\022\323>\356>\337>J\353\307>\264Y\031?\211\322\212\277\3455%\275\322\033\016?\316Wd\275nQ\346\2777m\326\276Xp\264=\250\305\024\277\203\027\205\277\323\371\000\277,)\307\276\201\331\023\275U\372\031?s\363)?T\034W>,HO?\341\354\022?'N\226?S\225V>\035\344\245>b\371\313\276\273'\237?a\211\273\277\026\374v>qT\266>v\213\340>\230\026\245\276\321\005\321?P6E>X\250\321\277U3\233\276\350\274\246\277\252+W\277yu\332?O\257\204?\213\301s>\311\002\006>\265Rl\277\211b\362\276\366\356\203\277'\241\354\276\275\302R?\250\213\354\276Ja\016?\343pZ\277\337\032\304?\356[1?\b\346\f\277m\255!@\034\360\225?\332\306\337=\263|Q\277\302i\003\300&\031\351\277p\227\031?XQ\b\275\225H\022?\232\266\347>\035=.\300\316\252\367?\233\257\362>\272,\376>\372+`\277t\230\377\277\0049\370\276\345\361,\277\276\370\222>\234\212\270?\335-$\274\334fv\277\362?\201>\307h\205\277\271lD>\353\310u\277dx<?\034|\211\277G\246G\273\270\260n>\314\2632\276\035uP?\331\353\211\277\376\267\306?\210\3652?;\246^?\345\233\241\277\023\362\201?6\352\001\277\f\346\257\274E\r\222?b/\004>\334H-\277<\264y\275\355\260\263=1$W>`\004\035\277f\372i\277\33273\277\324`V\277\226\2303\277\204\240\037\277\250S\036=\377%\251>\022\275\304?\320\270\330\277e\031*\300si(?\023F\003\277w\332.?\362\322\315\274\340\202\f>;\337\207\277\222yh?T\344\360=~ok?Rd-\277\270\001\207\277\276f^=f\300Y>6>w?\360lw\277\317\276J\277\024\256\237\277\213\032 ?\357\3412?\022\025\312\276;\252\272\276\311\310\231?\216\036\213\277\001i{?\365\200\371=\03424\275,\305\244=\371\205\357\276\314E\224\277\225~.?~R\375?J\f\242\277\357\033\233?m\377\242\277\305\003\n\277\242z\253?vO\206\277<\205<\2776\350\243>\205|\000@\347\243\261<M\350 <\013$\350>\021\344\240\277?V\330\276P\252\275\277zo\354\276\345\325\341\277FE8\277R\322\203>@4\243\276xGF\276\245\275A?\253?\202\276\315=x\27733\233\276\20739\300\n\202'?+\315\332\273}\350\372?;\0178=b\237\030?\271\215\020@\304\263X\277\205\006\332>\322\035 @\352\tg\277\030\022f=\241\276\235?\003w,\277\316l\357\276\223o\256?v\377X\276\021\251y\276`xy\277z\217\023\276k\177\007\276\203\372\256\277VI\354\276*\343\303\277DP5>t\3223?3\215\256\276\0317E>\304\\N\277\002\237\267?P\035W?\264<\177\277\023\270q\277\300\224Q>-\225\237\277(\177w?\241g\023>\031<\024\277\210\366u?z8\001\276Ve\267\277\206 $\273\235\272\226\277\234\334\253?\213\246\263\2762\261\304=\030\225\340\277\235- =Dj.?\210i3\277%@\r\277Zb5\277\237\345\335\277;\035\030?\373\316\013\277\234O\355\276\355\233[\276D\206\265?\343\377\246\276qsF\277\233;z>U\302\253>\0162\205?\337\374\226\276p\231#\2765\262k>p\177\231=eqo>f3\007\276*\307D>\017\234\323\275\351&\201>^c\237>\314\356\341?\277H\200?\210\021\256\277^-w\274\0324\204\275e\252\340\276\036\207U\277\263\230\030=\336\002\351>\247\345\234=\0262\327\276\013\323k?\013\377\243\275X\305\213\277\0358\017? \355\217\276\313\200\353>\310\224\177>G!\025?\346\006s?\035U\215?\312\251\t?\f\217\005?\344m\276\273\"I\312=\374\2511\276#\241\351?:\226\207\276\227\305\n@\336!\025?\300&\005@P\256#<\331]$?\256e\202\275\323\237\345\276\336\260\221?>?\344\277\366\355(?\244&\360\274z\246W\276M\2058\276a\211g>P\000i\277\333m\007@D\300\231\277\364\0323?\203\233\246\2757n\301\276\310\352B?\265\025\363?\005\300(@\340\271-\300\b\034=\277\t\247\275?\374\213P>\373\313\312?\031:&>\210\270I\277\333\026)\277\242\320\222\276H2{>|D\330?\025\214\266\277\213T\340?)?\021@\242Ef>\002I\030>t\316w\277B\317\256\277F\261\244?+\210Q\277\262c\017?F\231\265\277)y\325>i\304<>eo\025\277\202\250\017\300,}\334?r\3632\274\\\002x?a\303\237?\2068\342\277\013\265\256\276h\226\304?\225\323\032?@2q?\215\ru\277E\234\346\276\327g\016\277\0162\261>}\226\307?\304&F\277\224\336\007\277\207\342\251\274N\177\206?\236\354\036?\245\335(\276\356\351J\2775\f\333?H\341\362?\"\343e?\372\362\342\277\255\332\025\277\315#\005\300\262If\277_ \215=\222zS\277\252\r\"\277\364X\276\275\226\257\033\276[#\252\276\246\270\202>\340(\256\275\242\317\367>\023,\262\277^\327\007@t%f\277m7m\277\230R\242\275\217\307\264>\253\"(\277'\245\\\277\"\375\356>s\241B\276\246\2278\275\231\236\254?\223\213\311\276\343k\217\277:\351\013@&\000\227\276e\215\b@yu\316\277!\2560\277\304B\305?D\371N\277x\231I\277\376\267\252\277\233\312\022>\262\035\262\275\265\340\261\277\254X@\277\362$\341?\253[\031@\002\016M\277j\030\272\277Y\220\234\275\324\357\002?\016\240\217>\350\206\256>\361\237\376>4\021\226\277I\366\030\276\263A2?\252{\271\275\344f\000\300\n\273\350\275\212Vn\276\201\315%\277:]\206\277F\321/\277u\257\263\276\232\225\r\276\312\372\245>\264!\033?\017\267\243>\322\344:?\t\246\352>\360\334\203?\327\371\217>9\200.>\215|\036\277(\3256?\367\006\253\277\f\005<>\356'3>J\320\017>81\004\276\266\276\354?\223\303\013?\364\370\321\277\333ri\275\237<|\277\370\214\030\277\207P\315?\353\377\220?c{\235>\r\251\212>\261\373^\277^c\307\275\346\005\210\277\313\241\345\276\272\205n?~\213\006\277\354\212\031?\375\275`\277w-\305?\232\321/?)\224\355\276\350\237$@\221\362\207?t\357\301=\250\3045\277\311\310\355\277\323\366\363\277\021\246\330>c\270\242\276\031\217F?<g\253>?\306&\300\024\005\372?E\207\333\274\362\227\036?\b\216?\277\3711\322\277\021\342\352\276m \345\276\033\273\254>%\351\222?\343\210\001?L\216?\277n\3007?\036\335d\277\033\365P>h\313\231\277\273*\240>\t\250`\277\253!\311\276b\021C<\3142\272\274P\373u?\355G\202\277\346\\\306?\277b%?\030\262\"?\264\260\273\277\333P\221?D\211\326\276\336\036\214\276\227s\271?\000\304\035>\220\023V\277\200\327\327>\b \235\276\364\214\335=v5\361\276;\212K\277\216!0\277\267\320\021\277u\036\021\277\354\210\273\276\n\335`=g\2320>\310A\335?\212\310\274\277\202\213'\300\003\321#?\246D\242\276\241\242\006?\214\327\034\276+\331\271>\221\270\267\277\373]\\?\001h\024>Loc?\225\3608\277B`\211\277\341\256\"<\214/J>v\371^?\035\255N\277(\3611\277,H\247\277\240\300O?\036\300R?\366'\t\277\350LZ\276\t3\251?Y0}\277\222\313\203?\244\350\234<\333\214\356<.\000\215>\004\345\216\276-C\224\277\361\204V?\030C\351?J^\235\277\031V\245?.\004\261\277,\202\247\276\r7\310?D\250\216\277p\262\365\276\030_\374>G8\005@\367\221\013>\210\232z:\245k\356>\365J\231\277\006g4\2772w\265\277i\343\200\276\355*\364\277\310]l\277\217\304\273>\244\344U\276b\020h\276\277Ig?\252\327\035\276\366\263L\277\336u\236\276\270\2227\300$b\212?\002\177\370=\035\003\336?>\261\316=:>\312>\263\230\b@\237\035@\277\250\252P>\354i#@/\250\207\277~\000\322=\276J^?I\235@\277W\351\316\276\323\023\222?=\325\371\276\263\006\217\276\350\202\202\277\274\2554>\240\030)\276v\377\\\2772\345\223\276\352!\346\277\300~\223=T\340\\?\302\211\240\276@M\375>\\vd\277\321\221\340?\271\343}?\371\022z\277\2073w\277%>\337>fh|\277U\366\241?2\306w>o\017\032\277\022\332b?\341\212\272\275\233Z\326\277=\360\301\275E/\233\277\032\335\245?C\256\234\276\304\231\277>\361\200\352\277\217\211\324\275N\200\035?\024\260%\277\034)\333\2766 >\277p\353\346\277\316\246#?R\177\355\276\177\023\222\276\3006\352\273\250\343\235?\206\004\254\276\222#\305\276\254ra>[#\302>\002\365V?\377\226\350\276\231\365}\275?\035\227>h\246f;\016\364\000\276\006\013\314=\302\276\r>;4L\276\256\177\277>\223\345\274>\310$\337?F\007|?\034\323\307\277\t\032s\276\324\342B\275p\322d\276\007~,\277\272\340\267\275\251L\221>\027\330\343\275\340\271\317\276f\300U?)Y\303\275\034\320j\277x\267\342>$\266\253\276\013\f!?j\373g>\255\243\372>Ou\214?n\026[?\037\331\244>\325?\030?\244p=>\215\267e>\032\347\345\274(a\336?yvi\276p\261\b@`\222\n?\311q\003@\345\360\351=\266\277S?\222\003f>\277\324\027\277j\301\217?\2235\312\277\364\371\004?\202\031\230=\271\305L\276&SE\276\243Vx>\267\013q\277F|\017@\307)\252\277\227\3072?\275s8\276\216w\257\276\345)c?3\371\306?lC\035@|\017-\300\256\271\363\276\335\265\314?\"\327\327<I\205\345?\026\224X=\006\023#\277-\261\322\276\270\347\021\277/\276\000?Yi\276?\0265\250\277O\351\344?\n\334 @E\275\220>\017\320\225>\2201g\277\3750\212\277t\357\275?\362\263I\277x`\b?B`\315\277\225\326k?\365\200\331=\310\266D\277\255\243\376\277\301V\315?D\034f=\357\311\213?\034\321e?_F\345\277\361h\273\276?\035\337?\034z;?\250mg?\236`\377\276\204\364,\277%\350\347\276\323\330\316>:#\346?YN:\277\\\3772\277\2211\302\275\224ix?N\357\302>u\261i<\223Sc\277\205\261\355?&6\003@,}(?\243\001\324\277\370\0340\277'\024\000\300\216\256.\277=\204\f=\364\340B\277\264\350%\277V\232\224\274\350\202J\276\301\253\275\276\327:\234=\341\321\216\276\202u\334>\017\264\272\277\270\006\004@\275\343\200\277fgq\277I\200\332\276QOO>V\017(\277N\271\242\277;\254\220>\312\013\312\275\324Z\375<\340-\244?\235\233\326\276\2301q\277\376\324\n@\350.)\276\000o\031@*R\305\277\342\312-\277\033\r\340?\310[J\277\241\242J\277\036\334\221\277,\323o>\230\372\t\276\351\267\227\277q\003:\277\013$\340?>y\016@\244\033)\277\254\255\300\277;\376\313>A\273\313>\305\221\207>\314\317=>y;*?\206Z\213\277l\223\352\275\026\210\002?\311\305\235\275N\234\350\277\223\246\201\276\026i2\276\251\276\023\277Ll\212\277j\371\005\277\365\201d\276#\210\316<\271\302\243>vq\027?\342\224Y>\316QS?\303\202\013?\346\"\216?\3703\\>\2200\274>A\234\337\276#\370w?\026\207\227\277K:\362>\322\343G>>\347.>\002H\225\276Q1\346?\364l\226>\3230\320\277\345\267\210\276\b\254\244\277n\245#\277\316\031\345?tF\204?\311\220\273>]4\264>\230\333i\277+\030\035\277\3267P\277\2137\302\276K!d? )\342\276X\253\026?,fT\277a\211\307?$DM?Gt\267\276\2657*@\346\316t?\022\302\216=8M7\277<\240\370\277S\350\360\277\236\265\373>\241H'\276\242\fq?\021\304\301>\317\024(\300\222\226\356?\345\271\266>\f\311\035?\205\351G\277>\\\326\277\337k\000\277\370l\031\277`\005\360>h\221\261?\362\243\240=\025\214\202\277,\177\366>qZ\204\277\2548\025>\262+a\277\345\f\005?\213po\277\210\204_\2760\241\002>\264\rr=6\3144?\246\320\211\277\2279\265?\334\201R?\211xc?\262K\274\277h?\262?\241\275\302\276\267\360\334=S\"\265?j\370\236>\301WP\277{\020\022\276v\252l\276\270\254g\275\3126\000\277\244\033q\277\266\202\026\277\034\352?\277\356\352\005\277/\205\013\277\376\215,\275#\023\220>\337l\323?\004\377\303\277\024\313\035\300\002\3638?\332\002\312\276a8#?\246\013a\276J\007;>\\\033\226\277zn-?2t,>\n.b?B\354 \277\\\037~\277\360\213\350\272]l\372=P\035k?\363\217^\277\301\221,\277\210\205\252\277\316\034R?\364m]?\2762\317\276\354\367\254\276\207P\225?\016O\223\2773\341\217?\n\205h>o9M<9\266n>\243;\250\276\217p\222\277\240\341m?\000:\004@\270#\260\277Q\332\257?\326n\227\277\204\177\311\276\212\345\246?\205\261\235\277\017\265\t\277\201\261\032?\007\323\002@\034\020|<\227\311\360\275\007y\r?Z\r\215\277\323\370\035\277t)\302\277#f\306\276\252e\347\277\254\032T\277&S\265>`<\013\277O\261:\276\244\034P?:\005\271\275LqM\2772Z\267\276\312\0254\300\206\223,?O\216\347\274u\037\370?\244\304\316=f\203\004?C\220\007@\306\242m\277\363\223\272>\"\032!@YOy\277}(\214\275\222\256\211?\230mO\277\tm\371\276%\222\214?\364N\315\2767\033\223\276M\326d\277\300)\227=\324\363\236\276r\247\214\277\027\360\332\276\262\272\315\277_\\\232\275\027g`?fk\035\276k\021\351>\003{P\277\"7\303?Q\331|?T\306\207\277\363\310\213\277(D\230>1\323\252\277$(\212?\240\373\322=\027,!\2777q\206?\350\260\261\275\231\360\317\277\370\303\217\276\324\361\224\277\3647\265?\241i\t\2777\3759>\262h\362\277\336\350c>\342\0011?\b\260(\277U\241\361\276\013b\034\277\"\340\320\277\226x\b?{\023\037\277\200}\b\277\237-\266\275\016\204\250?\"6\260\276\222\005@\277\013\002P\275$\361\312>\231\020_?\261\213\212\276\n\376\355<rY\213=X\360\261=\345C\210\276g)\331\275\274\0078>oI\206\276\204\020p>Q\242\245>\3019\353?\234je?\216u\271\277\212\224\006>3\251\021\276\230\026\315\276\366\177\216\277\234\210\336\275v\211\262>iQ\017\276\272\241\t\2773PQ?\362\0068\276\262\364\215\277s\275\r?Vb\256\276 C\013?\313\024\243>(G\351>Z\267A?g\n\215?&\303\351>\211\264\355>9c\330\275\274\226\000>\006\3714\275\023\362\371?>\261\246\276\007\323\004@\307K#?L\246\372?\\\365\252=1\315\334>\377&\022\274\233\004\023\277d\351\257?\202\312\304\277\271n6?\206\332\000=\232\262\023\2767Q\033\276h<A>\177\023^\277\212Y\r@H\371\221\277\330d9?\2266\246=\367V\254\276)\355m?>\263\354?\207P\027@\320\270*\300)&/\277\377\004\313?\232\230~>U\331\313?]\212\353\275\244p)\277V}\026\277*\220\201\276\301\376\253>\313\271\314?\237\002\250\2770L\356?H3$@\345`F>6\310$>#,B\277\215\177\227\277-\354\245?\t\251[\277\312\250\372>\254\220\272\277\345b$?\006\272\026>>\2231\277\020\222\017\300d\006\336?d5\"\275\3377\212?\020X\225?\030\354\346\277a\301\315\276\270#\310?G;F?\376\231U?\224M\035\277\206\223,\277\251\0234\277\020A\345>N\177\326?\003\3226\277\241\364\025\277\241\370\001\276\330\273\223?\356\262\317>\303\021D\276\262b|\277\254\034\346?/\243\364?zP0?:X\337\277\320\270<\277j\301\377\277\235IW\277*S\\>\241\366_\277}\346\f\277s\2670=`\217\t\2769`\277\276\316\251t>k-\247<\227\002r>9\326\301\277r\341\374?\347\251n\277{\332\205\277\376a+=3\211\302>\227\251\r\277\314b\226\277\266Ie>\362\231\f\276\005\260w\275\256\330\263?{\210\276\276a\303\227\277x\013\006@\211`l\2765\322\004@\201\262\311\277\3751A\277-\354\321?\350\2456\277\256gH\277\227\305\254\277[\357\267>VbN\276D\335\247\277[$A\277\274\005\322?\0260\021@\364\026/\277\246\233\264\277n\212\027>\334*\330>\027\273\275>~\000\262>\265\215\037?\\\346\200\277\314\232(\27681\030?\333\224A\275d]\004\300\023}^\276a\377U\2765\2302\277\376\016e\277\354\2129\277\2201\027\276&#\262\275X\222\214>i;.?K\255'>n\205T?\236\353\333>l[\204?\031\344\226>H\031\261>\204\363\001\277\215\354B?\213l\233\277D\340\250>\315#\037>\326\217\225>!\001\273\276[_\350?g~\345>\301n\254\277\214\274\\\276y\001\232\277\351H^\277\233\311\277?pw\212?\237\257i>0\233\330>\221\272M\277\314*\234\276sh\211\277\3375\300\276\312O\222?\256.\027\277]\375\240>\017b\203\277\244S\267?\356\0074?\351\f\234\276\245\275+@7\246\237?\214\363\327=\216\261K\277\003C\362\277\3544\356\277\207\303\362>\300\004\256\276`\036F?\305\000\311>\\\254$\300y\036\340?\246E\215>w\242(?\332\341G\277P\374\350\277\374R\017\276k\203\273\276_\264\347=\347\214\244?/\250\207>\301\375H\277\235\275#?\034|\201\277&\216L>\354\206\235\277\341\264\300>\2032)\277\334\330L\276\245\331\374=\244\265\330\274G\003\204?\347\343\226\277\376H\345?\201w\362>\254\034n?\245\332\257\277~o\223?t\267\233\276\302Ol\276\344N\265?\233\215\205>[\317X\277Ad\231>\267\232\205\276\343}\313\274\377u\256\276\350K[\277\226A1\277\034\bq\277\371\274\362\276\326\217\335\276jN\216>\327\243\000>!Y\330?\273a\333\277H\334-\300/\277\373>\001\303\262\276\031\251+?\246\232i\276\355\362}>s\200\244\277U\300Y?\316\2463>\005\372\204?.\3102\277\362\354~\277\254=\307\274\030\037\013\275\343\341M?\275\213G\277\204\202&\277\025\306\252\277\232\tN?ZIS?\225*\311\276\177\373\232\276\264\216\216?n\213\212\2777\211Q?cF\b\276\026\251k=\314\177h>v\244\252\276+\336\210\277\234\242\033?\033*\356?\303\365\254\277Z*\253?H\033\233\277\303ay\276\273\n\331?\356wh\277\312R\323\276\364\247\025?\"\375\004@\021\031&>r\375+>\t\306\341>\232\231\251\277\265\027\005\277\\\033\302\277.rO\276J$\351\277\356\223\033\277\334J\247>\212[\315\276*\247\215\276\331C??a\342o\276\210Kj\277\177l2\276\360\2120\300Pp\211?\353Sn>\274W\001@z\253\256=@\372\n?\322\251\005@\\UF\277l\"C>\200e!@\313\363\204\277\372c\032\276Sy\203? _&\277p?\310\276\374\343\241?\036\247\360\276\036\373)\276n\300\203\277\275\032\340=\213\305o\276\016\365{\277\225\200\330\2755{\360\277\352\233O=\217\213n?\247\3163\276F\"\f?\204dM\277\324e\341?\351\324\201?~\035\210\277\024\355R\277<l\242>%\006\241\277\226\004\204?\371J\340<\360\023\007\277c'P?\204)J\275p\224\320\277W\265\344\275\264\345\214\277H\247\256?\367\313\207\276\322\252f>\203\243\370\277x\263\006\276\363\001\025?P\340\031\277U\335\003\277p#=\277S\313\276\277\f>%?$%\035\277/i,\276RS\001\275\212\002\231?:?\025\277\203\244\027\277\314A\260>i\253\312>\"\034W?\317\202\300\276\252\324\254\276\bU:>\216p?=\277Fr=\273\343^<\003\tJ=-\356_\276_b\274>\224\333\326>\225\016\356?\2138M?\312T\311\277.\214\231\274\301r\004\276:\220u\276\376F{\277h>g\276+0\224>\230\275\f\276n\206\203\276\226\223X?\032\265,\275\224\245\022\277d\316\027?;\033\322\276\333\303F?Z\2006>\232>\373>\375\366-?l\005]?\243Y\025?y\001\036?\231\202\025>^\241\017>\027^n\274?o\336?\267{\271\276\2402\016@\245i\020??:\r@\255\207\355\272\276\370Z?\327\211\353=\273\356\005\277\315\351\202?\326\377\271\277\204\022v>\302\267\272\274\224\025\023\276\372\362\002\276\206\003\261>\033\236\202\277\216\001\035@\360\334\227\277\231,R?\261\0310\276\237r\224\276%\351\036?\271\252\320?\232%\017@;\344\"\300j\023\017\277Ed\320?O \\\276%X\314?\306\342\302=b\274Z\277'\2775\276\342W\364\276Ee\273>G\346\231?\350\237\264\277\315u\342?Ra.@OZh>\222t=>,eQ\277\254\312\206\277\024\350\243?\304\"F\277=+=?_\f\341\277!WR?<\022\317=\331\227@\277\177\336\350\277\323\331\325?p(\374\275\334\364\247?\333OJ?bg\332\277d\202\320\274\376C\326?\271\2169?\324\271&?\035\346\333\276\210c\001\277\346\315\341\276\375\207\254>\2755\350?[D<\277H\031\001\277:\344\313\274Hkt?\336\034\022?Q\034;\275q \204\277\3377\332?S\005\373?A\361'?\002\232\344\277\360\337(\277\255\335\004\3004I\\\277\020v\202>\004s\204\277\343\340.\277B\"=>cF8\276CV\027\277\331\235\311\275\361\364\352\275\037d\331>\035\224\300\277R\017\021@P\250O\277\220\025X\277\251\205\362\275A\017\235>AF\320\276L\211\214\277\033d\n?M\205\030>n\000\221\274\t\033\272?k\360\346\276\254\220\226\277\337\340\357?\3371a\275\267\013\033@.\034\330\277ta\024\277\020\006\336?E\364\017\277\001\374_\277~\035\300\277\236%\200>\330\266\230\276\326V\274\277A\017)\277\016\020\334?$\227\t@$}\002\277\n\021\320\277D\207\000?\270\002\322>\035\"\002?\211|\207>D\3712?\037h\201\277\325>]\275\341\263\275>\354\277\016\276\0010\346\277\020]\310\276\254\252\367=\203\246\365\276Cu\177\277{\301\307\276A-\326\276\274\204\311\275\256E\313>\035\351@?\276?/=@\030 ?oF\031?Y\243\242?\277\177#>\235\203\327>\346\257 \277\274W\231?B[\252\277\233!\255>\201\\\322>\t\251K>\340\363\333\276\362^\315?\026\301\257>\324e\331\277\346uD\276\360\205\205\277W@i\277\254\377\373?\216\036\203?>\262y>\033d2>`\223m\277\023\236,\277j\336\215\277\277\200\376\276\353\306C?\007\227\306\276w,\376>\216t.\277\204\330\321?\257[4?z\250-\277\217\337%@\003\354\223?0B\335<\276\203;\277{\332\345\277\333\026\371\277W\355\002?0\326w\275\000s9?\021o\005?5A&\300\021\307\342?=\360\331>\025\216\370>m\341\025\277y\257\362\277\240\025\b\277\330\325$\277\332\216\371>\211{\260?aq(\276\026j\201\277\365\364\001>|\272R\277]\207\262>8\203G\277\250\303\022?RD\202\277\271o\215\276\034\232\232>t\372p\275\253Zn?\222\005\220\277\3750\306?\351\2655?\361\327P?\225H\252\277/\335\214?=\r\370\276#\271\341\274\210K\246?aQQ>\335E4\277\365\3636\276\220\2362>\235H`>T5I\277!\222u\277\t\250D\277>\223\031\277\013\227)\2775\227\373\276Y\332)>5\324\300>\270\006\316?\234\341\336\2776<!\300 \357\005?\337\341\236\276\256)(?a\026\332\275\352\007\205>Z\236\213\2778f-?)%t>\241\330j?@\337>\277\207\247\203\277\273*\240\275\273(\202>\254\306v?\377^v\277\256,1\2770G\243\277\277\327\024?\320\360J?\327\243\360\276<1\263\276\300\t\245?\314\227\207\277\212Y\213?\275\3733>\361\240I\276\251P\r>d\2577\276\273\362\211\277x\3179?r\277\021@3\026\265\277\030}\205?\301V\235\277\345\320\362\276c\356\236?]3\221\277\033e\005\277\360\030\266>\207m\347?\227\307\n>\207R\373=\211~\035?\210K\236\277\3371\334\276\020#\264\277G\036\360\276\327\022\316\277\321W\f\277b\365\227>>\313\223\276L\342\224\276\013)W?\262\201d\276g\327]\277\321\353\247\276y\0069\300\276\366\f?m\311\252<\372~\376?l\252s=\017\320)?B\t\003@B>\220\277kb\371>\200\324*@N\324n\277\bV\264\273_{\252?\213\3755\277@2\021\277\330\360\250?\231b\346\276\331`q\276\315ur\277:\004\316\275R\355c\276\305\254\247\277\373\262\004\277\f\315\305\277e\306\253\275\207\371J?\353n\002\277U\211\322>Y\371-\277\273\355\252?\214\0228?\n\243M\277\001Mp\277\346\256\205>k\324\207\277\2240\237?i6\317=\346\002\013\277m\305n?\2476]\2741\224\327\277\312\243\033\276VH\231\277\225}\243?\351b\323\276C\b\003=\311v\332\277\262\233\231\275\312T9?0gV\277\335\262\013\277\022\207L\2774\327\335\277\027G\031?\267\227\344\276$\016I\276\226$o\276}\350\302?\033\204\261\276\354\204+\277E.x>#i\277>\253\225\205?#I\220\276m\341\331\275\270mI=\315\0368>\260Sq=\2507\003\276\253\263z>}\341\272\275}\\{>\002f\276>\252\361\356?\360\371I?\313\333\301\277\265\247d\276\305\201\261\275aPv\276px=\277H\251\304\274m\215\200>.\226\375\2740I\345\276\337\243R?F\277\254\275\037\327\226\277B_6?\032\211\210\276\201\007\n?\276h\307>\355\266\303>\272\244b?x\234\216?\357\306\272>\003'\373>(\233B\276B|\273\272\257\307\251\275\216@\370?LU\202\276v\375\n@\204*9?\020@\366?\311[\311\275\023\272\343>F \223\275\201\006\343\276k\267\225?\375\202\325\277Z,)?\276\334'>r\211\213\276F{\214\276\232\264\231>F\tv\277c\356\002@\210\021\232\277\210\325S?\263_\027\276\031=\217\276K9K?\372\362\372?\222\263\034@\232|%\300\003\355\"\277_\007\332?\375\020\243>\007\323\324?q\233\177\275Y\243*\277\342\311*\277\224\242\305\276\025\250e>\307\021\263?^K\254\277\347o\336?\326\377\031@\177L\243>\001\332\026><NQ\277\227\377\234\277\016-\262?\315\005>\277\367\350\001?\215\356\250\277RF\024?\005\206\274>\302hB\277\275\306\016\300\331\b\314?\310\211\225\275\2304\246?\3745\211?\004!\361\277\306\277\337\276\320\325\332?\305\217A?\275o|?\233T\\\277\030\265K\2772\254J\277\2717_>9\013\313?U\370\027\277P\030 \2777\202\232;\335$\202?CW\n?,\323/\276\nJU\277\333\242\330?c\271\375?\2718\032?[\261\317\277\361H@\277\332\003\003\300p#9\277\372\274\275<\233\002I\277\232%!\277\340+\237\274\272\353\206=\303\202\233\276\311\311\204>o\266\336\2740\274\252>\320\017\317\277\021\001\007@0Kc\277\333\333E\277\315\357o=K9\177>2U(\277\357\217\207\277P8\033>\342t\362\275\324F\325\275&6\253?\353\341\223\276X\220\232\277\363\037\002@$\013X\276\"\216\t@\244p\315\277\240\341m\277Gw\310?\332s%\277<\027R\277V\237\217\277\277\201\231>t^s\276\255/\232\277\276\331*\277\330\r\323?\2137\n@\323hN\277\210\021\262\277\301\316\270=\245f\247>\222\346\177>p\226\006?\275\252\353>\2132\217\277v3\223\276U06?\2067{\276\3750\000\3009\265c\276\310?\323\276JF\022\277\216\221l\277\373\256$\277Cr\222\276]\2012\275)Y\216>\366\231K?\300\354\376=\"7c?\026h\247>\000\256t?\227Uh>s0\203>!\346\016\277\240Na?&\374\252\277\205\b\350>6aQ=\346$\224>\213\376\210\276cb\363?\315X\b?|\355\311\277\301u\240\275\2652\221\277\302\335A\277\367X\272?:\036\207?\311\351K>\275\253\346>\032\303\\\277\234\214:\276\204G\207\277\262\276\221\276~\035\220?\336\036\374\276\202\255\006?\321\"\207\277Yn\311?\030&+?\253\224\246\2760\201/@\201\225\203?\311*\213=/\300>\277\253\347\350\277\245\203\355\277\326\375\027?\232\341\260\275\313+c?{\330\243>\377\0049\300\356\353\354?t\250\360\274-A\366>/\031C\277k+\316\277\212\345\346\276\272\025\232\276\271\000\234>\205\b\254?\2029\n?\340\201I\277\215_T?U\244\206\277Zf1>\201\262\235\277fkM>\225,k\277\023\322\332\276\363u\371=g\246\252\275h\354_?\302\206\213\277\004\347\350?8\241\b?m\256v?,\016\313\277}\313\214?9{\377\276\366\335\303\275q \300?\022\302\203>LmQ\277\230\371\236>[\322\361\275:\343\260\275\214\332m\276\254WY\277\371/$\277\333oA\277\256\362\020\277\004\221\365\276\320v\261=\352\tk>b\326\343?\005Q\307\277\320a\"\300\007\353\357>UO\256\276\345\360\031?\273\016%\276\376\017\250>1\353\231\277\314\323I??\344}>!\225R?Z\324\023\277\253\\\\\277N\357\002>\322\024\306=\210-Q?3\371f\277i;*\277W\317\265\277n\211D?\002\200O?\270\314i\276;\211\320\276\315\001\216?\263\357\226\277\317\202h?\337v\307\275\331`\001>j\030^>{\202\314\276\360m\202\277<\370E?\262c\337?8\370\212\277\002\237\277?\025\343\240\277\032m\305\276\217\302\331?m\347\213\277\021\342\"\277_\227\241>\017\356\016@9\333W=\t\b<\275%X\274>\257B\222\277\034\227\025\277%;\276\2774hX\276xE\360\277\027\363\033\277\252\017\224>\212\034\332\276ZH\210\276\370\252\201?{K\201\276\243>m\277\331`!\276-\225?\300\r\211k?\316\340O>7\340\343?a\246M>\330\322\373>\345'\005@\242\361`\277\006K\225>#\333#@s\235\202\277d\355\212\275\023\323y?\371\236A\277\233:O\276\211\230\246?v3\033\277\027f\271\276\231\323\221\277#\364S>X\221!\276!\3114\277\006\201\355\276\b\003\347\277>\022\005\275\330Fd?\276\0228\276g+\237>@hY\277\004!\275?\020u\213?\327hi\277\037G[\277\037\275\311>\251\244\232\277\023~\205?\302l2>\277\267\371\276\347\373I?\371\033\343<q\311\331\277kJ\022\276\020u\203\277\276\336\265?e\307\256\276a\030\320>\355G\352\277\001Mt\276\271\2477?G9$\277\314\322\316\276cF<\277$\326\276\277\212\001Z?p%\033\277\310E\225\276\f\340\022\275\377\317\245?a\026\362\276P\305\335\276>>Q>\007\t\221>\266\235F?\235\017\267\276\263DG\276\355\272'>\bE\t\275\241\376\231=\357\037+\275c\232\251=Um\327\275^I\212>\033g\373>\313g\361?0\366^?\232B\267\277J\n\\\276\251\331s\276\223\310N\276w1E\277\020\257k\276v\305\234>>\2145\275\342\223\356\276\261\212G?\244\026\017=\237;=\277GX\b?>\354\235\276\260\376W?\033db>$\326\362>\240\033B?\224M\211?a\026&?\231b\036?\304%h;2\310->@\242\351\275\017\356\346?*\310\177\276\253\004\023@kf-?>\320\020@+\332\204>f\242\360>\366\320>=X\312\372\276\300\347\213?\242\177\272\277\266J\310>\202^\023\2751\225^\276pW\324\274\356^\022?\266\241^\277\224\207\027@\177\336\240\277\253\355>?{-x\276\222\0041\276,E\016?\343\210\275?\260\033\n@\350\274&\300\366\356\037\277\021\001\307?\020\236_\275\304_\323?\246\1779>\031V1\277\006\204f\276\224L\206\276mq\265>\252`\274?\006/\252\277\273D\345?\353\305\026@\303\270\223>AD\232>E)]\277\002H\215\277b\363\271?\352?S\277^\275\036?h\263\326\2775\231q?\212<i>\215\266Z\277\261\371\000\300A\361\317?\250\311g\274zS\315?\210dx?L7\345\277]\032z\275\241\370\351?\254\034\"?\360\304D?\243\346\363\276_EN\277\300\257\371\276\343\211\000\275_A\342?\003\2233\277\005R\036\277\353\371 <\242\323w?\0053\022?^\205\364\275I\331b\277\312\246\324?C\347\013@\201$\034?\260\254\334\277|\017\033\277P\344\t\300S#`\277\226\355\023>\243\345X\277l\004\"\277\307\303V=\354\b\021\2752\222!\277\t\211\214>\355\273\022\2769\356\214>p\316\320\277*o\377?\327hE\277\205\265%\277\3333\013\276\311\344D>\313\206\375\2768g\214\277\245\366\312>\007~\024=K)^\275\033\201\214?\037\271\345\276A\232\221\277\343\210\345?\013\371v=@\373\r@\203Q\315\277\331\227P\277?\343\346?\224\243@\277-wV\277\002e\257\277[\\\343>\316\027k\276\234\242\263\277\243\350I\277X\342\265?r\341\020@\274\351\026\277:\314\277\277\325v\013?\363\037\252>=F\201>\312\030\317>h[\005?\212\310\214\277\264\305z\275\004\346\251>2<f\276\356_\361\277\334\330\214\276#\226\216\275\321\223\332\276\2505\201\277\221\200\221\276\322S\244\276\371/ >\020x\340>\003wl??\304f\275(|V?e\306\353>\001\207\230?\315<Y>\325\313\217>\001\212\001\277-\317\257?;\031\250\277%\2259>B\316\243>\020\312k>\206X\305\276jj\331?\366\356\007?\005i\316\277\360\375M\276\301\342\224\277\032S\\\277>\313\317?\244\374\224?-\177\271=mp\">cDb\277\033\236\356\276]\334\226\277\000\306\273\276\340-\200?kE\273\276z\030\262>[\224\215\277\315\351\312?D\3049?|e\346\276\246' @\333\371\242?fl\250>x'O\277\267z\316\277\304w\362\277\355b\032?\n\364)=t\322C?P8\013?<\332*\300|D\364?Tn\212>\375l\b?\367\253\\\277{I\337\277\225a\030\277\301X\033\277\223\337\342>0/\300?\313\230'\275\364\031d\277b\025\257>\034\355p\277wh\370=\371IQ\277\246\230\373>\036\376\206\277~o\273\276JBb>\235\330\203\276V\3629?aT\222\277\224M\315?\031\3460?\fZ`?o\236\206\277\342\222\227?g\322\326\276Vb\036\276u\310\251?%\313Y>\261oC\277\315Y\177\276$\022\000\275\007\227n>\234\301\003\277\262K\210\277\232A(\277Y\244%\2776\310H\277N\354\001\277\300?U>\375I<>\331=\325?\275\251\310\277\344\332&\300r\243\020?\242\230\274\276\227\305(?.\313\262<\350\274F>\373\350\204\2771\322[?\003@5>\n+Y?O\225;\277\320\361i\277Tt$=I\333X>\305\312T?\272.t\277\240\030E\277\233=\230\277\2655V?\302\303T?\312\212\261\276\006\274\244\276jM\217?-!\243\277\244\307{?\350\274\346=\224\363\232\275\312\207 >q\311\251\276\350M\221\277\303\2366?\030&\r@\221~\237\277\254\220\252?b\276\260\277\213\341\352\276pw\232?\365\363\206\277\360PL\277\213T\230>\033\330\b@k\322M>\r?\243\275\266\242\031?\236\265\233\277&\342\325\276>\355\310\277\251\371&\277\214\363\307\277\363\3147\277\3603\226>\375\207\244\276dZ\203\276jPp?\235F:\276\035\000=\277\200\232J\276\355\273B\300\277\361\245>\230A\245\273\303d\000@.X\n>\365\331\321>\347\030\f@]m\201\277\215\361\025?\343\031\030@r\027e\277\323\036%\275\343\307\204?\223\035/\277m7\321\276\023\362\231?\005\246\353\276O\003\266\276\016\333\202\277\342\241\271=SzV\276m\342\250\277\203j3\277^\235\333\277q\371Y=\214\276R?\266.\215\276\037\275\001>\253_Q\277/i\304?v\340\214?\240\211L\277\252aw\2771\006\006>r\026\222\277Zd\207?\340\3659>\002\326\032\277J$y?F$\n\276t)\326\277\355\r\206\276iR\222\277\224\244\267?T\031\276\276\027\232+>:;\341\277\035\220$\276u9-?\024\320 \277QN\004\277\356\226<\277\275R\262\277\260\004&?\253\b\023\2775\t^\276V\3647\276G\311\267?\266\370\334\276/\210\000\277\020\227\227=#h\304>vTM?\311\260\242\276\n\276\t>\372\b\221\275\345\222\217=\2150\233\275\342\347O\276t\301o\275\374m\037\276\311>\250>{1\374>\244\245\322?\tpR?\265l\271\277X\376\334=\026\204\002\276D\276\243\276\236\352\200\277\013\\C;\217p\372>\320_\030\276\216\256\322\276\227\037d?\205#\350\275\241\363\202\277ro\"?\bXk\276\2654??\2201\237>\312\032\005?\\\377J?\314\tn?\211\266\213>\327\332\323>\200\006\200\275\031V\001>\320\234\325\275>\350\351?\273+\243\276\023f\016@\225\201\027?\177\336\f@+g\204\275R+\030?\273\303\034\274\377\226$\277;\307\224?\267\264\346\277l[\354>\373C\216=Ou\210\276\305\217!\276\004\221\215>\360L`\277\257|\020@\355\231\201\277\035=.?\372)\016>Re\310\276\350\372Z?A\237\330?n\213\036@\375\244\"\300G\2554\277\303d\302?\376{P>%u\316?\260\030:\275\033\204)\277\315\346%\277)\005\205\276\216:\277=\321y\315?\207\247\267\277A\324\351?w\025\034@\212\256\333>\021\303>>\350\207e\277\256\236\223\277\250\000\274?\266\0179\277\033\177\006?\211\007\310\277\353\342\002?\367\006O>s\205K\277\337\370\020\300\327\300\316?a(1\275t{\241?\256\273\215?\022k\315\277\260s\323\275\033\236\342?\327\2461?=}L?D\246H\277\250n&\277\350N$\277\013(\274><1\307?o\rD\277.\253\020\277\027\240\310\274\276\274\204?\316\305\357>s\276\210\276\202\220\200\277m9\343?\216#\004@\225\363M?\376\361\322\277\017\r\033\277\240\025\030\300\315?n\277m\307\224>4\272C\277>{\036\277\355\360\247\275\370{X\275\311\306\353\276\003\352\305>\270\217\334=r\335\314>\344\367\272\277c\177\361?\203i`\277D\210K\277\026wr\275\307\361\273>\250\032\035\277\265\032\206\277t\230\227>\022\314\267=?\034\024>\270u\253?\3125\225\276\323\207\262\277\303\201\364?}\225l\276Y4\365?9\177\277\2771$/\277-[\347?\367\346#\277\240pJ\277[\b\246\277gb\212>PRP\276\335{\270\277]mA\277\332\311\350?i\306\b@9(e\277\320\320\273\277s\364\210>\230\371\276>`\224\220>\272I\344>\256-\030?{f\235\277\231\331\007\275\004:\373>\264~\271\275\342\222\377\277\225\363\245\276,)\027\276&\000\023\277\272\024\203\277\\\005\341\276\215{\353\276cF\330=p\232\206>\247\316c?E\233C>\261S0?\n\326\000?\337\277}?c(g>j3\216>L3\375\276\276\025q?\207\376\255\277j\372\264>\350\021\343=\204\240\273>\214\327l\276M\025\344?\351I\371>J\f\332\277\222(\017\275\354\244~\277\272-a\277\351H\256?<f\214?\202\215;>a\305i>\000W6\277\001\367\374\276\365\020\221\277\\\350\212\276\250:\214?\340.\027\277b\241\336>\256\236\203\277\244\302\320?\270\005\033?\2506\250\276\000\0356@b\020\224?f\370\037>fJ{\277yX\334\277\302\206\343\277_\263\234>\n\023\216\276\355\233+?uX\311>p\266/\300\3647\355?o\325\365=0\272\374>R\200L\277\023\n\355\277\000\256\214\276J\f\362\276\227\037\320>\255Q\253?m\345\245>\\s?\277\313\274\035?w\017T\277\263\226B>\037\021\233\277J\262.>e\213H\277\\\0376\276=\016#>R\326\357\274\272\237s?\345'\211\277\254\342\335?\214\331\n?\f\006K?\023I\244\277\024\256\213?\264\346\227\276\321#6\276\003x\263?\355~\215>`\351d\277\305\265p=\214\271\203\276\317\355o\274\312\301\234\276\351Fh\277\004\216H\277^\333;\277\311\223\324\276G \276\276\364\027J>o\fa>?5\306?x\234\322\277C\312!\300\3170\235>\316T\230\2769\271\013?\334\363,\2766\345\252>v\303\216\277\266\277g?\243<\213>\366\227Y?}\255\007\277i\000\203\277\252K\001\27528\212<beL?\365hB\277\370o\376\276\204\323\306\277t\225J?\367\222Z?/\333*\2772\222\345\276\237\315\252?X\034\212\277\013\324j?\315\327;=\234\221\307\275<\337\n=p\226\262\276ke\232\277\031\220I?\207\247\353?\325!\237\277\030\354\262?x\356\241\277\342\2548\276\303\236\316?\333\304e\277\t6\032\277~S,?~5\003@\236D\204>\b\034\351= B\f?\b \231\277A\365\037\277\310\357\301\277\211\264\205\276\3711\322\277,)S\277\354\205\">;U\236\2766\271\256\275\3435[?\247u\033\276I-x\277\370\033\225\276E\236<\300\t\026\207?\227\227\022\275\177M\356?\\\0350>\321\352\314>\250\035\004@Ae8\277\357\342\265>:\222-@\240\251o\277A\344\243\275\000<Z?\225\013\035\277(\177\247\276\316\307\231?s\363\355\276\261\245\217\276\306\205\207\277\232\364\202=\275\252\213\276\b\004v\277D\205\222\276('\346\277\273\227\240\275\032\025L?\035U\262\275S\223\260>O\0027\2770\201\333?\356?F?hBg\277\212;n\277{\205\255>\3225\227\277\317k\254?\320\016\370=d\037\344\276p\b\205?\307\272\330=\322:\336\277:@\020\276\314z\231\277\313\326\302?\356[\305\276G\307E>!\007\351\277Xt\233\276d\257\367>\037\272\034\277\367\256\321\2767m\016\277\205\261\301\277\333\3362?-\263\f\277\375M\250\276O=\322=}\005\251?fM\b\277\274 \352\276\252))>W=\310>x\013H?$\320\000\277>\\\362\2752`\004=,\262b\275\303)\323\275\231\240\006>\005\030\026>\001N_\276}\257\221>#h\324>\306\212\362?\203\242U?G\003\270\277|G\315\274\\\253\375\275'\300 \276\327Nt\277.\002C\276s\330\375>\271\375R\275\022h\300\276QN8?\343fb\275\343\032K\2774M\020?\313\205\342\276\350\275M?\017H\022>A\362\366>\301SH?\253]k?3\337%?f\202\031?\250F\271\274\311\306#>Hv[\274\247y\337?l\005\335\276P\344\005@\236\262.?$\264\r@Su\247>\232\314T?\300\220\032=\366(\364\276\252C\212?\376e\307\277\353\216\335>\357/\314<\335\013<\276\031\216g\276-\\F>\326U}\277\214\020 @-\225\253\277\365\021P?\177\207\242\276s\016~\276\324\360\375><\332\320?\242b\022@q\217%\300U\3371\277C\347\315?\343JB=\261\304\273?O\275\204=\264\2574\2778\024\016\2766\347\370\276n\247\275>iW\261?\354L\255\277\247\226\315?\t\304%@&\031\371=\210\234\226>T\253?\277\264\216\216\277\226\225\272?v\211R\277n0 ?\243\314\326\277n0\024?\2514\215=\253\313E\277\373\256\360\277\235\205\325?\355\271l\276\270\351\233?\027\233^?\031s\333\277X\255\274\276\n\364\311?\212\345\026?\311\307:?\371\300\346\276\211\360\033\2773\373\f\277\350\202\222>\310\357\355?\253\tF\277\373[\026\277\365.>\275\362\230\205?\034)\353>W\315S\275zTd\277\323\237\341?\350\301\371?a56?AH\342\277\254\346\331\276\363\253\027\300\212\351>\277u\036e>\277\267u\277\267\2620\277\351q\311=\031<L\276.\345\234\276]Q*>@1b\276W\265\354>\370\337\326\277\242\234\b@n\031\\\277\235\330c\277\365g\177\276\t\215\220>m\306\005\277\237\002\204\277@4\373>\247\0173\275\000\306\023>\236{\303?3\245\225\276\263\007\242\277\321y\365?\007\344\227\275\rq\020@\007\353\343\277\231\325\353\276\020]\324?\341`7\277\304@o\277\3642\226\277\274X\360>\307K\217\276y\006\275\277\367u|\277\200\016\327?\352>\n@k*\007\277h\256\303\277\341\265\363>W]\327>\2277\257>h\320\230>\342X\007?!\223\214\277\374\003@<$\230\342>\017k\260\275\027H\000\300}\315B\276\376\250\274<\273~\371\2760\022\206\277\005\340\307\2769*\317\276\345\263\204\276sc\342>\346<\037?\355f6>\345\235#?A\020\b?\201\t\234?\246Em>\352z\352>\035\257\030\277b\204\214?Lq\245\277\270\221\022>H7b>X\036\204>\337\211\r\277\\w\337?H\245\370>K<\330\277fI\230\276\301\312\205\277\342VY\277{\210\346?\324+\201?\342\000\222>\213\335\016>\306\370`\277UQ\324\276\317\240\211\277\322\341\241\276H\305o?\345`\336\276\246\271\025?!@>\277\022\302\337?z\0359?\2760\021\277\342\222)@ni\215?\327\211+>,\361,\277X9\354\277>?\360\277;S\004?\323\216v\275\241\364Y?\346Z\004?6v\035\300W`\340?*\346\220>1B\034?B\n:\277\214J\346\277\217P\033\277fi\347\276^\367\026?o\365\274?\t\305\206=\027Fv\277_A\222>\177\204u\277\005M[>x\263j\277\307\237\310>\351\265Q\277\034a\211\276\310\\\t>\367N\206\275\266\332w?\350M\221\277\350\366\252?q\3142?\331\321H?\300\354\246\277\376&\234?\332;\373\276T\312\206\275\020\351\277?1~Z>D\374?\277\177\360\206\274Me\001>r\300\226>.\345D\277G\344w\277\324*B\277\244\3735\277_\013\n\277\264:\351\276\236\352`>\340\275\353>OX\322?A\016\316\277\371\017%\300^,\374>y;B\276\330\365+?\206|+\275\236^9>\034\266\205\277c\016N?\334)]>E\020w?\262\274[\277\364mi\277X\376\374=i\213\353=#\300m?%\"X\277\017\267\013\277\265O\223\277\223UU?\\\223B?\352B\334\276\032\211@\276\252}\232?V\237\227\277,\327\177?N\0046=K\373\220=\001\372\255>\203\023\341\276S\313\216\277\035\036N?\203\335\n@\231\r\262\277\223W\227?\002e\247\277\242A\262\276\034\316\240?\375j\242\277c\356\002\277 \230\273>\022k\001@\000\216==9\016l\276\000T\371>\220\367\226\2770\177\335\276>\\\262\277\341\233\256\276\002\361\336\277\033\201,\277\377!\365>\353\247\337\276\242~\247\276Y3j?\222An\276t#T\277\203\370\220\276&6=\300\211x\363>\235\367\377=e6\364?j\245\320=\206\312\037?n\206\005@\321\350\206\277\236D\244>\311Y @\312O\226\277U\375\245\274xb\222?\221\271:\277\255l\023\277\203\243\260?\362]\272\276C\214G\276\270th\277:\257\001\276#\240\242\2760G\207\277=*\276\276L7\271\277)-\302\275n\333S?\271p\240\276\n\200\301>\273\3217\277\232\353\314?\367:q?w\240^\277\214\271\207\277\341&\363>\007\231\214\277\325[\217?,\017\">\372\360\030\277!\223\204?\2451*\276.s\332\277W\223\217\276\235\364\236\277\203\372\236?S\354\310\276\363\265!<\311\260\352\277\323\347\311\275h\2609?\r\250?\277\377\347\004\277\214\023?\277\022\275\330\277~\217\352>[?\035\277\373\221b\276\232\030\034\275\253&\274?\371\236\261\276f\202%\277\305X\026>0\272\304>\333\023d?-$\230\276\305\\N;\f\2270<\371\023\245=\206\246\221\275r\305%\276\344M^>\334\331\327\275=~\267>\025\312\242>\352\004\360?cz~?\236$\325\277{\370r\276G\253\032\276\2451\252\276\323\365L\277\211'\371\273\b\004\222>&q&\276\217V\305\276\2720N?t2\307\275\253\317\205\277\303e%?mUr\276P\000\325>\247\314\215>be(?\034\321E?\003\262\217?\023\271\210>j\024.?\n\360\202<*e\343<K\005\205\276\240\246\342?\312T\211\276\034\316\016@\212\260\025?\310\230\001@\203\316\032=Hm\372>$\210\251=\334\271\024\277\306\334\225?\273\233\353\277\243?<?\351=\212=\212<\241\276B|\210\276\223\254\323>\250\251q\277e\031\006@\tP\223\277g\nA?\007\355\205\275bK\327\276\245\207U?\2073\353?0G#@(\2700\300\214\201\t\277H\212\334?\311;W>\005n\315?`\004\215<\320EG\277\230L!\277x\227\323\276\035\020\227=\032i\325?2\003\261\277Ih\367?\206\311\026@9\r\241>\345\361\214>C\341_\277xz\221\2773\371\252?>A:\277\242\270\013?\"\340\270\277\r\301=?hY\027>\224\207A\2770\022\016\300\373\"\355?\027q\260=\\ \221?4h\224?fN\347\277\343\3052\276\255n\335? ]\034?l\317\200?\312\376-\277\332\253'\277\214\365%\277t\230\367>\325\347\312?>\\.\277\327\334-\277\326RE=\234P\200?\265\250\027?\304\350\211\276{\023g\277\314\177\324?1B\354?`Y!?\274\256\327\277p\317#\277\320\325\002\300\260\222/\277=\327\367\275\204JD\277G\310\f\277Jbd=%\006!\276\371\370\354\276\274/\235<&U\333\275x\317\271>/n\273\277\342X\007@\233\220^\277\001\025V\277\331\026\277\275^*&>\205\317:\277\327\372\222\277\240\373\262>R*q\276\344/=\2765\357\244?%w\370\275*W\224\277\023\n\021@;5\327\275\232B\t@%\351\266\277\211(R\277F|\323?\237\345=\277CWB\277\352x\260\277F(1='\334\353\275\016g\262\277\337\214^\277\032\335\325?Uj\016@9&K\277'k\260\277h\337\006\275\350i\230>)#\246>l\354\302>\247 \337>\204\330\221\277\305 \250\276S\3149?5\361\271\275\325\225\377\277\277\360J\276=\361\\\276\325\004\025\277\247x|\277\223\0014\277*ow\276GO\333<d\315\250>\2074&?dt\220>k\232W?\267C\003?3\026\201?s\365\263>\3539y>\032\373\006\277\220\364i?\200\016\253\277\302\332\240>\020\263g>T\254\202>\265P\222\276\177\366\343?\373\256\230>\031\342\310\277T_L<\323M\216\277\364k3\277\262\205\320?\240\025\214?\277\272Z>\317\201\225>w\203T\277\362A\037\276\243Zx\277\326\032\262\276m\347\207?\206!\362\2769F\332>\007B\206\277dX\331?\271\032!?\037\236\005\277#-1@\317k\230?\356\352\325=y\3166\277\235\327\364\277\257\b\362\277h\t\322>v3\223\276\223\252a?k*\253>\271S(\300\372\n\372?+\rf=\316\210\002?MN)\277\3500\323\277 \233\334\276}\006\314\276\t\032\233>\320a\232?\342s\277>C\251A\277\212\3452?\213\032\200\277+h\222>KW|\277\300\263\215>\222\\v\277`[\237\276m\036\347=\341h\242<\350M]?^\331y\277\356\b\323?\372b#?\3021G?\235\272\246\277e\252\230?3\033\324\276\356'\003\276\246a\254?1\321\220>\034\355d\277/\206b>~\357\225\275]-\234\274I\023\217\276\276\367g\277F\315\017\277\340\271/\277\354l\370\276\240l\332\276g\305\"\274\n\374|=\003x\353??W\273\277v\303&\300x\361\376>\263\227\245\276\374m\003?\351\357\245\276\200,\214>MJ\261\277\230\374s?x\230\216>\345~\203?L\306\351\276X\313a\277\007\261\023\276\021\344`>\356\355v?r\304Z\277N'-\277Ra\260\277R\361[?\021\220;?P\302\324\276\241h\326\276o\365\200?g\355^\277\030\260@?\335\352\031>g\370\252=\242\231\217>\352u{\276\3642\202\277\027\177??\322o\353?\206\033\240\277\307K\257?\375M\230\277\264\350\265\276\315\314\320?\016\204\240\277\243\313\027\277\232\353\334>\206 \377?oHc=\357+\265=\252C\256>\245I\241\277\023\267\026\277\330\330\305\277?\220\f\276\203i\370\277?\217]\277\030%\200>\241L\243\276\210\331+\276;\310C?\313\2034\276d\352v\277\354 \225\275\211{4\300\037\327\216?\251gQ>\253\354\357?\006^\222=\346\\\312>\216\222\377?\357\222L\277~\031\204>\377\312 @\003\320`\277]\034\260\274\334fb?\265\025K\277\230\370S\276P\215\233?3\376\365\276\211\n\205\276\363\223\212\277\361~\f>\f<\327\275\237\002\214\277\247\260\022\277H\304\340\277\3157\007\275Vaw?sG\207\276\277\013\253>W\354?\277?\251\276?\337\250}?&sl\277^,|\277\322\251\313>\027\331\242\2777l\203?\232\356\025>Na%\277a2M?*\303\215\275\3372\303\277\266v\254\274\246\320\215\277\351`\251?\253$\202\276\243@\317>+j\364\277\253\254\222<T\377\030?\2506 \277\241,\030\277J\323t\277f\203\344\277\310\356V?v7\023\277-@+\276'i\336\275b\276\254?\233\345\272\276\025\036 \277\021\217d>\356#\337>\264\310>?\345D\313\276\323\241S\276\\\033z>\224\334\201=\256\266b=[\006<>\256fM>zTl\276H2\233>\rU\341>+\331\355?0\021g?\326n\303\277\030\252\354<\213\304\004\276*qM\276\342s[\277\245-^\276\201y\210>\212\311\373\275\006\367\313\276\030\320\027?\330\241U\275U4F\277\232'\037?\0367\224\276\t\374\r?6\255\254>\374\341\337>\314\320P?\257}A??\375\037?\023F\023?Ks\353=y;\342==e\025\276\370p\345?\217Ve\276\272\332\f@\323\241\037?L7\t@\315W9>B{U?CYx>\t\372\033\277\f\345\224?uv\276\277\004\251\364>b\364\234\275\201\355P\276.S\363\275\316\033\277>#\025\202\277\270\344\036@g~\235\277\365\234L?|\374\324\274\250pT\276\017\264\026?\024\355\306?\017\177\025@/Q%\300\f@\033\277\250\214\317?\001\323\363<\021S\312?\370F\216=\376C:\277~R\315\276A\267g\276-w\216>=a\251?'1\254\277>\320\376?\016\363\037@;\000r>\273\324\250>\226\n>\277\263\f\205\277\2505\311?h]K\277\271O\016?\000\256\330\2775\3543?O#->\351\r?\277\r\253\000\300d#\340?\2211\242\275\2505\235?\211\tB?\277\324\337\277\200\231\357\275\244\245\336?\030[\034?a\245\"?\230i\313\276\256\362\000\277o\202\317\2767\301\237>\372\233\344?a\0300\277$G*\277P\342\263\274\313\234\212?z\302\352>\327\030t\275~\251\207\277l\t\321?\002e\377?\230n\006?\032\335\321\277\340\275\007\277\333\277\004\300$`8\277\331&\005>\3369X\277\266\017=\277\261M\017=P\260\232\275\\\254\270\276\300!4>\201\225C\276\326\346\247>-[\263\277\022\203\b@t~N\277\361FZ\277\321\006\250\276O>=>\302\241\377\276\267\356\222\277\017\357\251>\007\374K\275\226\007\251<B&\261?\000:\364\276\006G\231\277\260r\000@_\366\221\275,\361\n@\256\330\313\277\265\246M\277\261P\333?Dk]\2774\204K\277\321\350\242\2778\020\022?\006\022d\276{1\300\277\205\3176\277l>\342?\\Z\001@_\357\016\277\270\257\273\277*\003\367>\337\207\343>\244\336\313>V\330\234>$\016\021?4\200\207\277e\376A\276q\347\372>j\242O\275\0162\001\300z\252\313\2764\030\376\274\210\r\256\276\320\320\203\277\351\3562\277\276.\333\276t{9\276\341\356\334>\036\250C?\263\331\207=\242*:?\200\361\020?\000\000\204?(\202\030>\370\375\333>\310?\037\277\034\261\226?A\361\253\277\226\321\220>\213\304\244>\274x\227>\003y\346\276\316p\333?YL\334>\021\337\331\277\007z\210\276\353\213\214\277\001k]\277\376C\336?q\003\216?\240\374]>\320\017#>\207\245]\277\245\025\003\277\303G\210\277\243\316\204\276\277\273a?O\312\244\276\214\025\345>\267}O\277VH\301?\037\327:?%<\311\276u<$@\251\023\230?\374\035j>\314\361Z\277\345\263\354\277\327\335\364\277\351I\351>(\220#\275\022J\037?\250S\356>\0324&\300Lq\361?7\214\352>]\0250?{\2432\277Y\213\357\277s\235\356\276\255P\034\277\023\273\016?\030\317\300?\316\324u=\204\323~\27737\327>.\254[\277\317\365=>\f\313s\277)\350\002?\003\007l\277\364\372\213\276\0009A>\213k\f\276\364nt?\222t\231\277\273\355\276?\353\213$?\276\027W?iR\242\277g\n\241?\377 \352\2769\003-\275/i\254?w\207\237=Gq6\277\351`}\276\323`\304=\007\2675>BA%\277\272I\204\277\346\314\032\277\302Q6\277]2*\277?T\332\2762\013h=\030$}>E\360\353?\264\253\314\277\3711\"\300\311V\023?|(\321\276\342X/?4\006g\274 \355?>\367\344\225\277\347\302X?,}\350=&6\213?(\270,\277-\354\205\277w<\227=__\203>\031:n?\033f`\277\212\220\032\277\321\\\233\277\224\211;?\365\200Y?\210\r\326\276n\337\333\276=D\237?u<\232\277U\366\201?\320\324\273=LM\247\274\204XG=\314\265\270\276C\342\216\277o\201p?)\313\n@\000\214\263\277\322\251\227?;\252\246\277\363\345\r\277\376`\234?3\376\201\2771\225\356\276\364\302\265>:\257\003@\376\017\013\275D\250\022=\3019\003?E\r\232\277T\034\307\276O#\315\277\005\246\313\276o*\322\277\t3%\277K\224\225>m\035\304\276 \2664\276\344\023*?\353:d\276\206\307B\277\267`\211\276\001\244<\300j\301+?\362Q\220=\335\230\366?f\000~=\203\3372?\307\364\002@\307\rk\277f\207\270>D\243\031@\225}\203\277\216\344\267\275K\037\216?\346\255B\277\225~\342\276\205\224\237?i\002\001\277\030\"\307\276\376\270q\277\236i8\275\235\274\230\276\273\017\230\277M\364\031\277\"\216\321\277V>\260\274t\231Z?P\373\205\276\036l\241>9\2675\277\304\b\321?\314^N?T\217|\277\3122\220\277L\211$>\341b\245\277\\=\217?\315\217\377=\211\262\013\277\351C\213?JF\356\275\203\300\306\277\000\035&\276\"O\222\277J)\260?\315Z\342\276\263%\013>aT\352\277\3627\013=\222\3128?pw\"\277w\367\370\276\245j\037\277\332 \333\2774\202!?!<\342\276\240\215\244\276\243xU\276\231\r\272?o\323\327\276\177\331\t\277s\\\307=\324\325\255>\262\366{?\225}\317\2767$$\274\360\005\\=t).<\363\032`<\f\225\217\276\034$$>\263RR<d\311\204>`t\341>%\222\330?\013zk?\252\324\270\277h=|>\004\323\177=\243\316\304\276\354/G\277\375i\023>q\313'>nO\020\276Ad\241\276__k?\303\266\352\274\335\322\202\277\255\242'?p\351(\276HO!?\275\251\260>\237!$?\242\fe?\371f\207?\312\305\270>\200\272%?\023\013\\=~^'\275\303@\254\275N\356\347?\223\030t\276\377\312\n@\244\212.?;S\374?\232\311\232;\346\311\305>\206L\303\274\273)\t\277`\310\246?\013\357\362\277\247A]?\252\234V\275\243\035w\276\032S0\276\325\354\221>\361I{\277\235K\013@\332\341\233\277(\360\032?!j\017<\347\000\231\276\374\344P?`\260\343?\271\374-@^.4\300\306i\034\2775c\301?\3748\212>p\231\343?\302\220\315;]\031<\277j\370\036\277\231.\277\275N\362\003?\3642\306?\264<\243\277\361\327\334?\207\212\017@\213\376\300>\313\240j>\346\346k\277%;\242\277\304Z\274?\313\364;\277\310\357\t?$\013\254\277\022\276\003?\305\032^>p@/\277^c\017\300\253\t\332?\260\320\302=\244\245\226?\214\363\217?~\343\333\277\325\004!\276\037\200\340?3Q\034?\337\032\200?\255Mk\277r\337\032\277\302O@\277g\321\033?\313\234\302?\266\2764\277b\2759\277\370\215\n\2752 \203?F~\021?\264;t\276\364og\277\370\215\337?\231\273\n@O]!?\016\204\304\277\001j*\277\364l\002\300K<d\277\024\374 =\322\215D\277\303\240$\277\021\034\227\275xc\001\276\215)\320\276\371I\025>\352\351\023\276\301\312a=L\303\270\277\237\345\001@Q\366J\277\020z\206\277\031\247F\274I\363\277>\301\3776\277\376&\220\27740R>\030\316\235\276\317Hd\276\\\254\224?\236@\310\276\210\327\221\277K\345\013@#\3638\276\206r\002@Mg\313\277H5\\\277\273D\321?\020\2252\277\265\372B\277tF\270\277\267\321p>\2706\371;\362\265\257\277\371\326\013\277\001\244\322?\b=\017@-\320^\277\034|\255\277\351\336\211=\202\312h>\267\f\210>\213\303\025?5\n\371>\324\361\210\277\240\033\322\2764\272\213?\320\360\216\276\322\251\023\300\251K\216\276:\b\302\276\350\207\r\277\267\231z\277\350\336\037\277\375K\352\276\306o\352=\253\321[>8\371M?\356\263\n>\006gh?Qg\276>1\357u?X\250e>-\230\320>\212!\361\276\030{;?\376\016\271\277\377\350\233>\r\307c>K\002T>,G\b\276\205\353\345?\013%\363>\n\364\305\277;OA\275/Q\225\277\311\312\023\277=\n\317?d#\214?\243\352\327=\2244\237>+jL\277\372^C\276\0319\243\277\263%\363\276]\337{?\202\003.\277\333n\"?\360\205\201\277\3500\267?\3646\"?\345\271\276\276J)&@\313\333\235?\001t3=A\327^\277\306\341\n\300V\274\345\277\247\314\255>\272\330\244\276\262/u?\004\344\263>\257\316/\300g\270\355?\334,^>\255\373\017?\253]\007\277\250\343\305\277~q\321\276\004Zz\276\272\207t>!<\236?Q\240\023?\024zE\277~\2531?\223\030\204\277\321@\034>B\354\200\277\037.\331>\237:f\277\331w\265\276e|\276=\225d\035>g*\\?\3024\204\277\236\230\275?v2\310>\216YN?\016\204\254\277B>\250?j\337\324\276\361\017\013\276\233r\235?^\204i>\244n{\277\345\321m>\267`\t\276d=\025\276k\200B\276\375L-\277v\246d\277|EC\2773\250\002\277\325\347\302\276\377\235\210=\307\017e>Bx\324?\256*\277\277)\350&\300U\207\364>\240P\337\276\373\256\024?\270\314\221\276kEK>\253\262\257\277\r\247|?\207\300\201>\264\345x?\252\r\336\276\360\245t\277\365R\314<\312\340\200>LlJ?\0218^\277\007D\024\277F%\251\277\000\214K?\030\227B?-\262\035\277\352\224\227\276'f\231?\214\333\204\277\374\341C?\3748\n>\277P\266=<\206\347=\024_\375\276\261\210y\277?\3445?=\325\325?\210\205\242\277vO\232?y\351\256\277\006\270\250\276_A\336?b\332o\277&\214\022\277T\342\n?\203\335\b@)\264\207<\306\375\027> \325\270>\344N\235\277\343\252.\277+\207\306\277\367\360;\275\274\"\360\277\331@.\277\t\030]>\275\302b\276\001OJ\276\365\017F?\250\337\245\275\321\347O\2776\223\337\276g\233-\300'\302\246?\356$\">\321\313\354?\247<\332=w\363\314>\376\361\002@\223\0005\277\204\017\025>zS#@\251M\210\277\276\335b\276\210*t?l@$\277\277~\240\276\323j\200?\255i\326\276o\235\237\276~\306q\277.\031\254<~kL\275\031\312\215\277-\005\204\276\030\354\332\277[\260\004>\273CZ?~\002\200\276n\336\340>L\305f\277\032\027\316?\221\325\205?\f[w\277\300\263u\277&\215\201>\033\365\244\277\271\337\221?B\020\233=f\022\025\277\314)u?\376;\354\274y\222\324\2773O\356=f\240\216\277{\332\271?^K\240\276C\255\261>A\202\356\277\324\204\b\275y\256\013?NA\016\277ut\254\2764e7\277\352\347\301\277\303a-?L\306\031\277\363\307\264\276\344\331\245\275\267\356\232?1x\350\276\253\t>\277\035\260;>8\240\255>\213\213c?\335\356\335\276;\345a\276\247Y\260>R\261\265\273T\002\342=\0349\314=Lq%>\311\034\243\276\017\272\274>\324\f\321>\205\b\360?\n\2357?{\332\305\277T\001G\276.\002\023\276\210\237/\276E\201B\277:\\\223\276\345\362\207>\000\255\t\276\233<\315\276\200\330>?\255\244\365\275N\232&\277\314\353\030?y\316\256\276E\021F?9\236\272=c&\005?\377x??\rnc?\274\220\366>\\\004\026?\347\207\266\275n2\222>0@L\275\f\315\331? \354T\276\325x\013@\333P-?5\357\004@\017\266X>&rY?\261\0254>\274\220\336\276sh\211?\214\326\265\277\322:\312>k\203n\275\322#\314\275\353\315#\275\274>\363>\361\201m\277\340\363\025@\000R\277\277\324\2729?\216@|\276\r\337b\276R\322\023?\004\347\310?\255\243\f@\326\305-\300\217R)\277\334F\277?\242Md\2755^\312?h\263e=\005i2\277\350\301\235\276\313\237\377\276\357\036\250>\370\245\266?77\246\277r3\350?\"\253\037@:w+>\314\233\023>\212WY\277\222\005\204\277\226&\275?)?Y\277!# ?R\325\344\277\r\337R?\220\274#>u\311H\277\025\343\364\277\243\006\317?\r\340\355\275\333m\267?\022\243[?\246\270\342\277\365dn\276\350M\311?\324d2?\016N@?z8\271\276\325\3159\277\\\343\353\276\361.\367=+\336\000@\203i4\277\274\004\037\277\215}\250:r3\204?\031\037\n?\216;%=\261\245c\27728\342?_{\016@q\037!?\250\214\323\277\007\f\022\277\270\036\003\300[\3216\277\270@R>-\317g\277k\273)\2778Z\177=E\207\253\275\273\235\305\276ip\373=\022gE\276a\032\002?~:\312\277s\242\371?g\236X\277\350\3644\277X=\253\275\303~\257>\210*\344\276\373W\222\277&\376\330>\320\265/>\306e\201\275h\226\244?\004\347\244\276\267\227\230\277\336Y\347?)\374c\275g'\025@F%\305\277$*H\277O\314\332?\317\276*\277\374r^\277\205\231\226\277\177.\002?\333k\221\276\f\037\255\277\2134U\277\244\307\337?p%\r@\244\030\330\276(\017\317\277\034x\035?\336Y\313>\325=\352>\352z\222>\305\221\027?\352\t\217\277{\304\303\274\360j\271>\363\003\267\275\355\236\364\277\340\276\266\276U\331\254\275d?\027\277 %j\277n\025\254\276\352=e\276\034\263\354\274[]\336>\320cD?cqi=\305\000E?\003\316\362>\273\270\241?E\023H>\223\250\237>\bW\270\276\233\254\225?\324+\235\2775c\231>/\247\214>\303\362'>\317i\326\276\221\n\343?}[\020?\013F\341\277\376|+\276\230i\243\277\325\315U\277\350\336\323?t$\227?R\324\201>\261oG>\341yU\277]\030\021\277\225*q\277F\315\337\276\225\266T?\177\204\r\277!\256\354>\335\355N\277\211)\305?:\";?\362x\352\276\335{\"@=\362\207?\376&d>K\310K\277\301n\334\277r\304\352\277\007_\000?[K\267\275\237\315*?\311r\372>\234\247,\300\017\227\360?\366\013\346>]\373\362>\251\211N\277\373t\340\277_\007\316\276\305\310\362\276\303E\316>\266\370\314?\363;\355\275T\037p\277\366`\022>z\217o\277&aU=Mgc\277\376'\377>\326\251Z\277K\312\255\276\220I\236>J\322\025\276)Yn?\303\r\224\277\260\003\303?7\303=?\277\326}?G\254\235\27777\222?m\215\230\276\341\367Y:[_\254?h\003`>\200FE\277eP\255\275\340\242\323=)f\263<\251\335\017\277gHe\277@\370<\277\365\017*\277\025\341*\277\244\245\016\277\371\267\240=\315\345\276>E\201\306?\231G\352\277\324}\"\300w\364+?\b \355\276\226\261Q?\f\360\210=\327\367\341=\177\244\224\277\331\007e?S\bt>\360lW?\202\037Q\277\371\205[\277\270\007A>\350\265#=\244\344]?u\006f\277\312\301(\277\254\312\242\277\311\347Q?\036\026Z?\255\372\314\276\\\036\313\276R\270\236?\336\260\241\277\342\001q?\374&\303<\272N\243<?\f\343<\323lN\276\234\242\217\277s\023M?\335\322\f@\264\037\245\277\n\364\225?\336\310\254\277\261\207\002\277\241J\225?\207\026\235\277\356]\007\277\247>\250>\322\000\004@\2008\311=\337\302\032\276\352{\315>\252\361\222\277N\f\261\276\274W\301\277SX\371\276\253\354\317\277\263}`\277\013\324\362>\250\343\341\276\317\365\355\276\363\002h?.\252U\276d;G\2772\222\245\276\b\003=\300\t\213\312>\362\363\272\274w\333\375?\3742\215\275\364\250\034?\037\235\b@\221au\277\361J\352>\337\246\017@|\233N\277\201\353*\276\"q\213?\203\242)\277\263\317\027\277\2068\252?\333\371\366\276\355~\275\276-\354\201\277\353=\260\274g\362\225\276\370\245\242\277<g'\2772\346\306\277\351\224\254\274\177\336\204?q<_\276\226\314\221>\235\362t\277\225\361\313?@k~?!Xi\277\225\273w\277\267^\253>\276\023\247\277\037\272\214?,\r<=G\215!\277-\317\207?31\262\275\317N\336\277\375Kb\276\370\031\243\277\200\016\273?\376\017\330\276E}W=\322o\343\277kJ\362=\022\237g?\217\3360\277|a\312\276\310\352\356\276^h\306\277w\364\367>\017\231\342\276\n\021\300\276*\216S\276.\034\304?#\364\353\276\220\327O\277\311 7>\233t\223>\017Hv?8\025y\276nd\303\274:\346\034>\f\353\241=m\277F<\346\225\353\275\244\2122>\272-\001\276\n\240\320>3\215\226>\204\360\350?\273\270I?\361)\304\277,\203j\275\251\240\"\276\000u\253\276\300]^\277@I\226=\374\303\226>\327sm\275Xo\304\276{\021u?\271\214\013\276e\033l\277\026\207\023?\377 \262\276\320\230)?*\213\312>\335|\037?%\354O?\255Q\233?\223\303\357>u\350\364>\335\006\232\274\013`*=i\270w\275\314\321\363?\360\303\311\2765\230\f@\031\004:?\272N\377?;Oa;\256\202\004?a\256\340<jm\352\276:\006\234?\343\307\324\277\240\212\037?F\216\276=\001\241\025\276%\263j\276\f:\241>\335\357`\277\301\342\002@\365g\233\2773oE?y\324\216\274\020t\204\276\251\331O?'k\334?\217S\034@e\302-\300<0\f\277_\265\302?\371/p>v2\320?\224X\310\275\034\231;\277\371\363\345\276\376\f\367\276\277\232\263>\305=\336?\"\246\274\2774\327\375?,e\025@A\021[>u[r>\212\2572\277\276j\245\277'\367\247?!#\\\277\344\370\r?\266\271\271\2779\321F?\321W\020>\246\2660\277\255\243\006\300\027\267\361??n/\276:\351\235?S\\\205?o\360\355\277\230\302\323\276\340\241\304?\030z(?P\374T?\300!4\277\016,\347\276\32257\277-\315\215>y\257\336?\332\250.\277\242&\006\277\222>\315\275QLr?fi\377>\267/\306\275\3230\200\277i\251\334?\211$\006@\217l\022?\324+\351\277\216\254\020\277\247\\\371\277\235\235L\277\261+\222=F(f\277(\r5\277\304\227\313\273\267To<\020\226\331\276\374f\f=&\342\315=\360k\274>\236\265\317\2773\304\t@\335[e\277\235\233r\277\325\355\354\275#\026\241>fM\004\277\345a\211\277{L\234>w:f\275\206\251\315\275g,\256?\365L\377\276\321y\215\277N\177\n@\354\335\377\275\177\336\n@\237\002\324\277O\225k\277\034\353\256?B\nN\277g\232l\2772\254\252\277u\223\230>B\006b\276\271\210\267\277\221\326<\277\347R\354?\316p\t@eP5\277\033\330\272\277}\003\233>\217\032\243>\246c\306>\373s\301>\304x\t?)\005a\277m\0011\276\361IK?\023\r\322\275*o\001\300\242\324\246\276\224\204\004\276\r6\025\277\377\257Z\277\315\2545\277\342Y\212\276D\373\370\275\346=\256>\037+ ?8\021\225>S\226m?\205%\002?]\246z?\227\002B>X\345\362>{k\030\277\377\221]?^\327\253\277\330\272\244>\360\304\\>\311\350p>\021\032\231\276\017\321\324?bH\316>\3750\302\277e\202K\275U\331\217\277\253$Z\277\331\b\314?\n.\206?\252\361b>M/\241>\357\035M\277\\\314\257\276\310a|\277\206\003\261\276\223sr?\023\016%\277Aa\020?\3058\203\277H\026\264?Z\240\025?\363\034\251\276/\300\"@\355\360\223?\n\333\232=r1&\277\311Y\002\300=,\360\277\372E\r?\316\320\236\275\n\201T?\253 \326>F\b+\300>\226\342?X\313\215>\327\246\035?M0T\277\bU\326\277\220N\265\276D\030\207\276 \264~>\276\023\253?\370\212\326> )v\2773\033$?\236)h\277\336\005Z>\\\033\212\277\255\243\312>2\344T\277(C\245\276h\275\236=\004\3054\274-\tl?\306\026\212\277\242b\324?\031\222\343>\362&[?\220\240\254\277\251\366\235?\036\373\231\276\341~p\276\r\246\245?\210\270\031>\371\235n\277\016\335l>U\250\t\275i\177\241=pD\227\276\351\322K\277\311\221Z\277\1773-\277{\332)\277\022\237'\2779*W>\024\222,>]\371\354?\"\303\312\277\2446'\300N\3224?G\223\333\276\272\207(?\2554\201\276\243;X>\343k\247\277e\250n?\2431\244<K\260\204?\251\206%\277\301\001i\277y\204\211\274/\245\036>\f![?\354\336J\277\024\005*\277\266\326\253\277D\333Y?\251\277*?\0047\312\276\352\256\264\276c\013\215?\025\343\214\277\003\007\\?h$\"\276K\000N>\350j\313=qY\205\276\247y\217\277\376(\372>e\337\361?oG\240\277H\376\224?\030}\261\277\315\254u\276w\241\311?\030\225\210\277k-\b\277\236\230\355>\366@\003@\230\336.>\272\266\334<\373w\325>vO\252\277\021R\013\277\025R\302\277% F\276C\347\331\277\343\3411\277\033\016\273>E\233\203\276\227\346\246\276\335\316R?\260\307D\276\032i}\2771\355[\276&\0317\300\261m\225?4\237\003>g\325\367?\036\243\001=\274\350\003?\360\026\004@A(K\277\334\270E>\037\235\032@U\301p\277_S\201\275\346wj?\001\337!\277\346\314\206\276,\237\245?\031\221\320\276\005\305\227\276\037\327\206\277D\025!<;\033\232\276\272,\212\277\347\376\362\276\321\350\322\277\006\2273=^\276i?\357\255\240\276>%\277>{\365A\277\230/\303?F\b\203?zmr\277-\320Z\277W\\\244>\246\233\240\277\314\177\214?\304\020\264= '\030\277\"\033l?\013\207\024=\013\230\314\277a\352\035\275W!\225\277A\232\251?\220\370\245\276\345+A>FB\367\277N%c\276E\236\024?\326\032>\277bh\335\276\276\334/\277\001\244\316\277\024xC?\266\326\003\277f\364#\276\236\013c\276\244\307\267?YN\"\277aO#\277\005\210\232>\366F\215>\177\027r?)\007\273\276\335\265\344\275$H\255>_/(<\341\266\366=\2721\205>\2411\363=\320\016\220\276\321y\245>\230\247\233>K\260\344?\000Sb?\231\273\312\277Y\370\332\275\235\017\017\276\205\231&\276\352]x\277\370Q\035\276JAw>\377\256\357\275\3435\227\276\233\217k?\212\202\257\275\216\311V\277\251P\r?\351|\320\276p?4?F\232h>\231\240\002?]PW?\273\013<?{\273\001?zQ+?\270\217\374=T\0352>\214\330\007\276\n\272\341?\231K\262\276\355\330\020@\275\307%?\356B\007@Cm\300<ms??\241\241_>}]\026\277{f\251?\276\207\267\277\353\036\371>\372\263\377\275\361h#\276\273\235\r\276G\255 >\025\341n\277\314(\026@\343\210\255\277\230\026U?\204\020\200\276\271\034_\276c\356F?\364\211\270?\307\235\032@\n.,\300v\335\363\276B[\306?\031\263\200\275\202\255\312?y\315\013>\004U/\277\215^}\276(|\n\277\ng\277>J\322\255?\364\211\244\277\021\337\335?Z\360(@\233U\207>U\024?>m\254h\277\2721\215\277]\376\257?8\204N\277O\256\025?\275\214\342\277Wxo?UM\220>*sK\277\202\312\364\277\004s\320?\032\231\221\275\346\"\236?\211_E?\370S\327\277\035\254\037\276\241\241\323?\352?\027?K\253I?\354\373\310\276\025U'\277\310`\365\2765\b\017?\350\331\370?R\231.\277\235\022H\277\364\f\233\275}\314w?f3\027?\030H+\274!>p\277\026M\343?S\"\365?`\345\020?\245,\323\277\317L\f\277M\333\005\300Y\277-\277k\fj>\271\215Z\277\274#+\277\020\023\003=\357\312\016\276\n\332\344\276}\350\"\275\206 g\276\313h\364>\021\337\315\277\334\364\007@\207\302o\277%vY\277\306\341\\\276\017\013U>\000\256\000\277\272k\225\277\031\003\323>\365\2117=\370\322e\275\244\307\247?V\326\306\276r3\240\277HP\000@'\317\246\275x\356\023@\227\213\310\277u:\030\277\341]\326?8\244\021\277\332SV\277\221\n\257\277\241\022g>\000\343\261\276\353\034\257\277%\316&\277\377\225\311?\356%\021@\311\216\001\2777\375\301\277;S\360>\t\337\233>\354L\251>\267\t\237>s\365;?\016\204\210\277\231c9\275\245\203\365>*\000\346\275k\232\373\277Q\210\230\276\256<\202\275$\013\300\276\n\370y\277U\212\345\276p\354\251\2766\365\213<-^\314>\365\017.?$d\020>\265O;?\030\316\025?\013$\230?#Jk>>\351\354>\223\342\363\276]\371\220?\016g\252\277W\263\256>[\007\237>\357\033?>\266/\370\276\242\227\315?&m\332>\214\271\323\277\343\026\203\276F\323\235\277z\336A\277\332\217\344?f\275\214?(}\211>6\224J>\023\017T\277I-\f\277a\032\206\277\347\251\336\276\251\211R?=e\365\276\352\224\367>l\230)\277o\022\323?\366$4?\025\213\017\277\\w)@g\n\241?\315\350'>t)B\277\345\233\355\277r\376\372\277\b\314\343>N\n\323\275&\030v?'\025\355>,\232*\300\332\311\334?$_\331>\225`\341>\304\225/\277Hm\356\277\364p\362\276\304\227A\277(~\000?{\024\256?O\302\267;4\364\227\277\334)\245>?\343~\277>\226N>-wZ\277^\367\366>G\256s\277\006\241\254\276\020\255e>X\267\200\275\372\325<?\315\036\214\277G\254\271?\200\2734?\251kQ?\242z\243\277\241\241\223?\202X\216\276\023\340\252<U\331\253?\233\036d>\373\0057\277\346\347f\276\335\2654>}\006\324=@\027!\2775\265\200\277\035;<\277\307\241F\277\361-\374\276\013\016\327\276\177\3534=\260\001q>\033\201\320?+M\306\277\"\032\037\300\341)(?\246\233\244\276\254\305/?\221(d\276\376\013\024>\031\347\207\277AgB?\347\217i>(c|?~\032\037\277\300zp\277\035\245\234\274PU\211>\226>\210?\247\313r\277\256\200.\277\237q\241\277g\177d?\n\2756?\221\200\251\276\251\276\333\276\355\273\222?\260 \215\277M\364u?!!\032>\365>?=C\032\235>:\256v\276\370\337\206\277\354\3366?\244\307\013@\347\035\253\2774\235\221?\036\026\236\277\023\323\r\277 \230\257?\022\367\240\277\321\223\n\277\016\364\300>\004\034\362?\317R\315\274\034\312\225=\222w\n?\275\343\244\277~\306\355\276\223R\304\277\\>\342\276\025t\317\2770e(\277\204K\277>\276\334\227\276s\204\234\276|\201U?Q\372\342\275<kW\277\240\304\307\276\023,4\300\305\256\035?\233\000\307; )\000@0\331(>\022\3331?\2176\004@\355\231\205\277@Q\361>\260=!@/\247X\277\221c\033\276\274y\252?J\353+\277u\347\341\276\022\024\243?\371\017\341\276N\266\201\276cGo\277\205q\241\275\037\235\232\276\2304\232\277\240\303\314\276UM\314\277F@\005\276\315\005N?\364j0\276\340H\320>j\370F\277\036\376\262?s\326g?5\013d\277\261\247\211\277B\265\211>\351\016\252\277\231\022\231?\212O\313=\302\023\"\277\023\017\204?(\013\377\275Yi\306\277\035\256\235\276\202\220\240\277\370\215\247?\241j\334\2763 q=\252H\355\277!E\030\2758-8?\215CA\277$\234\022\277;\032W\277\223R\324\277rN\024?\312\214\027\277yuN\276\260;\r\276P\001\310?\223\033\275\276\311\254B\277/\373\005>\322\310\277>Af{?F\230\002\276\354\335\017\276\325!7>b\365\267=\376sb<\336~\277\275\364\246\">\327\371\307\276\013c\303>v\214\233>\301\213\346?\217\302]?R,\307\277\r\250\026\274\203\001\337<\302\207\262\276\321\226\213\277>\210\276\275\222\222\216>9B\026\276\216?\331\276lyu?\365S\202\275\036\371_\277*pN?\331?\237\276v\252P?\242*f>\336\034:?\036kV?\035=\232?\305\306\234>\316\251\000?\277\377b;#\274=>\243Y\251\276\351\016\342?\334\267\242\276J\f\020@A\2361?\364l\004@\275\250\235=\354\337\r?%B~\274\316\212,\277\251\336\246?\261P\317\277f\207,?.\036\236\275T\214\253\276\030\321F\276Mi\265>\f\315e\277P\374\002@M-\213\277Z~4?\212\3023\275\244\372\016\276<P_?j\366\320?i\000\033@\213\303)\300\027G-\277\243\036\312?\035=N>#2\314?\212t\377\275\260\311B\277u\220[\277\304\353\252\276\177\3333>\311q\343?\272N\277\277\177\336\360?%;\032@`\006\213>\326TV>\237tv\277r\026\262\277v\032\301?rR<\277\273\231\005?\205%\306\277\261\337'?!;\257>k(=\277\232\b\t\300Sy\343?\355\333$\275\221D\237?`\260\203?!\002\326\277o\363\236\276t$\333?:\225\024?\"\247_?\027\016\\\277$\265\000\277?\3042\277\2243\244>9\177\307?\217QZ\277V\2723\277,\261x\273\322\035\214?S\225\036?\035\345`\276\334\201^\277\346\350\305?\215\013\007@\354\205\022?\321W\314\277\270?7\277\347\251\362\277\257D`\277\247\366\330<\205\227p\277\213\300\330\276\223$\303\275.\350\030\275\244\304\236\276\356\244o=\323\270|\275$\266\233>^h\312\277\322\035\006@G\345R\277\217\376{\277(\335Q\275\325\315\345=\tm=\277\246\325\200\277\2649\236>7\306\216\274F\253\217\275\350\207\225?\330\013\245\276\331B\220\277*\251\007@\323\025\034\276\343\337\373?\267\013\305\277\255Mc\277`\253\310?\307\235*\277\210\2377\277\327L\256\277\005\375\275>E\363\200\276\020@\272\277\347\341\\\277\325\225\363?\217\344\b@.T:\277\030}\235\277\344\371\\>^I\262>bJt>\n\333\017?\021q\323>\371\203\211\277wd\254\276s\2035?K\2742='\245\006\300\222u\004\277\262*B\276\334\r\016\277\311\253c\277\213\3352\277By\357\276\fE\260=\257y\275>\353\002^?\312k\235>\314\263.?\017~\322>g\n\205?\bu\231>\221\233\251>\314\262\377\276\340K]?\326\342\263\277\355\323\301>\312R\033>C\343\211>\320\355\335\276H3\352?\266\200\360>\204\201\307\277dq\305:\n\272\215\277y]G\277T\000\304?f\367\204?\240\303\334=\367x\311>(-<\277\006\336\304\275\271\210w\277\033.\222\276\252\232\200?N\325Q\277\332W\356>y#\207\277O\036\306?\370S+?+\023\006\277\260\217,@S\\\221?g\322\206>uuW\277\005\305\003\300O\222\356\277\254\305\217>\322m\201\2769\0173?\270\036\335>\235\235,\300\274?\362?\333\211b>\033\331\225>\210\273\362\276o\360\351\277\256\235\270\276\204\324\345\276\312S\276>5{\240?\302M\346>\313\236h\277,\240\b?Q\240s\277\262*2>Lq\221\277\002\363\370>n2*\277\205w\301\276\372\2274>\305\266\033\275B`\201?\274\313\205\277S?\353?\227\377\b?\235\325N?Yi\246\277\227\342\206?\355\177\300\276t\356f\276-\262\265?\277c(>\220\021h\277M\331\251>\377\346E\276w$\310\275\234o\224\276z\2177\277</\021\277\211~1\277\357u\026\277\240\246\006\277\367w\266=rn\223<c\271\351?k\016\304\277\330\236!\300\0222\004?,\203\262\276p\":?_\\z\276\321$\271>t\357\245\277<\275z?F\352}>\330G\223?\364\213\312\276$\233O\277\245\274V<\231~\t>\fXJ?\317\364J\277A\357\005\277\021\252\304\277\177\026S?Z,I?\231~\r\277\374\033\314\276\006\236\217?\031\376\177\277\315\344#?k7\220=\177\204!>\271\245u>\200\357\266\276\322qu\277=\322 ?\207\334\344?\211\f\217\277\371\017\231?\257\231\254\277E\022\305\276d;\313?E\201\216\277O\221\013\277&\303\311>s\205\363?\030\227J>\205'\364= \356\332>\030\225\240\277\223\0357\277\257_\300\277\214K5\276%u\336\277r\2469\277Y\302\252>\210\200S\276\321\332\343\274\330\2668?\343\301\246\276\227\306G\277#N\207\275\025R6\300vO\232?\351\016\202>b\204\350?W\004\377\274\237\223\356>\226\354\002@<3Y\277\311s\225>\3711\026@ $\207\277\002H}\276\360\335~?T\255-\277\225\363u\276\221\362\233?\177\370\371\276-\260\307\276\366\357r\277Z\3247>\234j\035\276\331B\220\277\307\236\255\276\3333\353\277D\366f=}\351u?a\340\371\276t\267\203>\374\212E\277\322\214\305?\354h|?\371\242m\277\022La\277\240Q\262>\275\373\247\277\365\241\223?A\f\004>\f\260\027\277T\215V?\375\256\235\272\275\251\310\277K\255\207\275\225H\226\277\356\261\254?\270\313^\276}\2241>N\227\351\277\226?\207\276\363W8?FA \277\335\266\037\276\216\350n\277\273\325\357\277\354Ql?+\205\350\276%\235\267\274n\277\334\275\025W\275?\037\333\362\276\203\367!\277\251\205\342>\325=\352>\2661n?\271l\354\276\355\236\374\275~\002h>\017\227A=\266\243\223<\224\366F=\\\003K>\000\304\225\276\265\033\345>\001\027\344>\313\271\350?@/`?)\226\263\277\242AJ\276=C\370\275\003\333\267\275\306\025W\277M\326h\276#,Z> \231\016\275\364\374\201\276\"9I?B\253\370<\036\215C\277\003\3569?3\245\305\276\004\217G?\377\224\242>\3166\013?\340\020\202?\200cS??\220\334>\247\314A?\022O&>+\331\021>\034\204\020<\253\t\366?\3541\301\276\340\020\016@y>3?\250R\007@bry=o\236R?\3255\244<\025\345\016\277\336<\221?\206Z\273\277\314\265\230>s\030\247<\316\026\250\276b0o\276=DS>q\217q\277i\035\023@>\313\237\2772\256`?'\313\237\275\262e\201\276\312T\205?\207\026\315?\301\220\r@\310\265'\300Y\373\263\2766\260\321?\2470\204\273\265T\332?\033\263\221\273J'.\277\004p\213\276\3166+\2779\354\266>\233=\274?\2760\251\277\223\000\335?\333m\031@\305\343\242>jjI>\252\202=\277\367\344\211\277k\016\254?\341\3169\277c\325\004?\3230\310\277\325\004e?\361\274\304=\321\003C\277\353V\373\277\246\n\326?c\277\002\275iR\252?f.X?\210F\353\277\316oX\276\254\250\321?\243?(?D\304M?\035\345\330\276@4K\277\031r\b\277\021T=>\213T\350?\352\0066\277\216\260\030\277e\265\237\275\020\261y?<3\331>i\255C\275#,f\277\256\022\334?`\260\373?\201\260\013?z6\333\277n3\365\276B\t\373\277\3440X\277\303)\363=2U\204\277o\f\025\277\270\267\221=)\222\037\276'\204\356\276B\t\323=\245N\000\276\0358\337>\226C\273\277F|\r@3P\201\277\355\177P\277\350\024\354\276G=\234>\rS\007\277\311\345\217\277\177\331\225>\236\225D>\034\013*\276+M\252? )\322\276\271S\222\277\314@\001@Ho\b\276(\233\020@nQ\272\277\"\211&\277\315\006\335?3\244\032\277\227\343E\277\215\227\222\2777\247\242>\006\022\364\276\365\241\237\277!\001\027\277\303\r\334?4h\n@)\\\023\277\311\037\274\277\001\371\026?\016\327\232>p\353\226>wg\215>\310@.?2\217\210\2779\227\252\276\356!\311>\200\377<\275!\310\365\277g\265\260\276\354\260x=\376*\004\277c\270~\277c\f\304\276\220\332\334\276\202<\226<\336\377\327>{\243*?\263\\\026>\264\220H?\224\367\361>GU\217?6#C>7\211\311>\341`\017\2775\230\212?*\251\217\277V\f\257>\274=H>\004s\314>\345\362\337\276_\230\320?\365\327{>`\315\325\277\262\021\240\276*\035\240\277\254\312J\277\215\264\274?\221\200}?K\036\247>\035r\233>\264WS\277\212\257\306\276H\250q\277K\000\326\276\256Fz?\311w\211\276\313i\003?\211\262s\277\261P\307?\343Q*?N\361 \277\304\353&@\333\372y?N\355\f>(}a\277H\033\001\300\005\372\354\277\004\377\007?@\331$\276\332\001S?\037I\341>\250W&\300v\032\351?\326X\312>\253\353\370>\272\023p\277\257\224\365\277\037\242\261\276\227\310\t\277\036\374\030?_^\264?\332\217\004>.\312t\277V\013l>\233\003\200\277\215\233\232>\355FS\277\021U\020?\217\032s\277\324|\205\276SB\020>P.2<\017\272H?\330\323\202\277\226x\314?^\3259?\023\rf?\021\307\262\277\244\337\246?Lo\317\276\366\225\254\275u\216\255?5E >+48\277\007\033\000\272\243\346\257;\316q\016>E\233\003\277\370\372~\277O\\*\2777\306Z\277in\r\277\221F\035\277Z\017\037>\316\245\340>?5\332?8\241\350\277\2451&\300{\023\037?\355\323\311\2762s%?\323i\r\276h\222\030>\004 n\277]\303H?\t\305\206>irq?`>!\277\2755\200\277\205l*=\313\212\\=8\240y?\363\001i\277(\013+\277\276\244\265\277%YG?\205]P?)\347\333\276\264\002\263\276`v\207?\262K\214\277Lnx?_`\366=\342V!=\304\264\037>L4\210\276TW\222\277X\252G?('\366?o\360\301\277\271\337\245?\254\342\245\277\316q\356\276\262\200\271?\336Y\213\277;\212\017\277xF\313>\274?\376?=\177\212=\307Qo\274\353r\002?\257_\250\277\225\271\311\276\345~\273\277\347\305y\276\374\373\340\277\016\2751\277\020\352\302>q\343\226\276\237\254(\276\306\213a?g\272W\276Lo\177\277\233Z\206\276\23048\300\326\344E?\025\341\226=\022\240\004@l\200\r\275\220\277$?\374\306\t@\220\024\215\277 \227\300>\364\375 @\\\344v\277d#\000\276\n\235\227?\221\3220\277\361)\330\276\237<\250?JE\233\276\356\230\202\276\2235\202\277\f\200\247\275\006J\222\2761\b\244\277\005\025\365\276\021\001\303\277\251\337`=\361)\\?K\"\273\276\225\270\306>\321YB\277#\370\277?\232@a?h\263\216\277`\000q\277G\035\035>\230Q\234\277\t\341\215?\360\375}>\303f$\277LRq?\371\252\273=sK\307\277\310D\242\276f\332\226\277\211A\254?\223Q\275\276r\240\214=\331\353\361\277tE\351\275\206vF?\235\2002\277\215\200&\277o\267@\277\337\246\333\277\033\203\n?\345a\r\277\206t\210\276W#+\276YQ\253?\024\230\316\2762\253S\277\30728=\266\241\232>\032\244|?\325y\234\276\314j\360\274\206\354\027=\351c~=\025\205\002\275c\324\365\275iD\237=\006\332\235\276x\356\205>Q\330\265>/\243\324?\\\001A?\022\024\263\277\007\222\214\275\247F#=>\353\222\276\335\230\206\277\236P\031=[\225\304>\034\016\211;\217m\311\276d\224[?\217\211\204\276\335$\206\277\003\006!?\214+\206\276SZ\377>8\273e>\241\275\016?\302\333K?\223o\212?x\r\212>>?\334>A\002\240=\331\356\036>\352<z\276\220\275\342?\335\f\337\276\257B\n@\260\001)?ZG\371?=\316\031=\371\022*?;8\230<\"\0329\277\323\237\255?\004s\334\277_'\025?\354\302\217=\347\021\212:\200,$\276\273\320\f>\2715a\277\333\371\006@\275\251\210\277\241\276E?r\375\033>$\357\254\276\022\027t?\332\311\314?\306\304,@\237q1\300s\021'\277\350M\315?#\0256>]\376\333?\035\0058\276\026\243:\277m\310+\277\277\325\372\276\300\353\213>\354/\267?\006G\245\277\364\032\363?\324}\032@\251.\330>\366\013\026>@j?\277\326\220\250\277\335\007\300?\037\204(\277k\203\003?\272\367\300\2770J4?\350\367M>\020!.\277K\352\n\300\302\335\351?\306P\216=pw\212?`\310\216?g\270\341\2775%y\276]\334\306?\263#9?\341\227R?\275\373\033\277`\256)\277\230\210K\2779\227\372>\347\251\356?\036\026V\277w\330<\277\351a\b\276O@\213?KY\n?D\260\200\275\375\331\207\277\016-\332?S?\373?\036\244\337>\220I\336\277\350\334\025\277nn\370\277\267\177Q\277\221 \206=\230NO\277\340*\023\277\356?\242\275\242\333\221\275\252|\017\277m\341Y>;.\024\275\270#\\>\0162\311\277\267b\377?\223ng\277\216\257\201\277R\362\352\275\220i\235>`Z\374\276\321\256\222\277\007?\351>J+9\275~\306U\276\336\216\224?\213n\205\276\327/\260\277\307h\013@\361~\204\276\n.\002@\217p\242\277\211\007P\277\255\335\342?\255\371I\277\3127O\277\035Z\260\277\301n\030>'M#\276j\023\243\277\363U>\277\265l\335?\037\200\n@O#!\277'N\272\277\312\243;>\273H\331>\254\033\227>o,\330>\201@\027?\032n\224\277\033\364\205\276Y\3369?:\256\266\275\\8\016\300\331{\241\276S#d\276=\r\b\277\253\222`\277yY7\277\245\242\211\276\316\001]=\0321\263>\205\353=?c\265\261>\335\264Y?\204\331\f??\306`?\320\360\266>\333\025\302>E\271\264\276l\"W?\006L\260\277\353\310\221>\226\314A>t%B>\216\221\244\276\362\f\342?\005R\252>\262\235\323\277\333\202\272\275\n\364\241\277\260W4\277\037\235\266?\353V\213?\316\250I>~\306\325>\222\004!\277a\375O\276\177\332H\277r\212\256\276\253[\211?\362$\031\277\025\310\354=\210\330l\277]\212\277?y\3162?J\b\326\2763\341)@@\366\216?\202\000\201>\362Dp\277\030}\361\277\221\270\377\277\346Y\311>\347V\250\276;\306]?\323f\274>p|#\300\371\367\351?\022\025\202>|\360\"?2\347\021\277\017b\347\277QMy\276\203\210\254\276\361\233\272>\177\336\240?\276\240%>\217\3373\277Z\235(?\234\210b\277\246\230#>q\033\225\277\353:D>\211\013\360\276\367t\215\276\345\322H>\376\004\234=\0049X?\222\350\211\277\356|\337?\343\374\365>\000\214\213?\022N\267\277N\234\240?Y\243\336\276\321\340\220\275\220\275\266?\363\256\372=\201\321Q\277\211{\204>\032\373b\276\375\373g\275_&\242\276` 4\277\260\0006\277\346\261F\277\205\320\261\276\372\231\016\277\213\247.>\233\252\032<\001\366\331?[\261\313\2778\333\032\300\306N\000?K\257\365\276\323\027*?Z\274H\276\227S\272>\377\354\237\277\034\323k?P1\203=\252\200W?\331]\310\276^\021\204\277\233X\000=</t;\273\320\\?:\223J\2778MK\277\203Q\305\277\323\2049?\373\004x?\255\206\f\277\177\243\325\276A\202\222?E/\203\277\372\233X?O\310\224\272\"\200\005=[R\037=\031\003\253\276\361-`\277%\224N?\203n\343?\335{\244\277\351\324\255?-`\216\277H\214\376\276\204\330\301?\337\213o\277\315Y\017\277\331Z#?v\032\375?\2305q>\017\017\241=0c\342>\362\265\253\277VH\021\277\374\251\275\277\323\276)\276\3377\376\277\032\374\375\276*\220\221>\201$\344\276\265N<\276\354l`?\265\207-\276\202\312\204\277\234\213\377\274\333P9\300+\030\215?v\340\214>\350\202\362?\357\327.=9F\312>\356%\007@?\221S\277V\271\260>4\235\037@x\264m\277\360\027\003\276\206\217x?\327\334\021\277\242\b9\276\254s\214?g}F\277E\3661\276\367X\216\277\370QM>\370\305\345\275\253\317\201\277\231\323e\276P\337\346\277\306+\312=#\332n?4gm\276 \r\267>f\202E\277m\255\303?\260\033Z?n\030U\277\310\230o\277\363\347\333>Uj\236\277^\235\223??n\177>\206Y\024\277p\225o?\345\263\274\273\247\256\334\277\336!%\276\375\023\220\277~\306\251?\364\303x\276EK\246>Y\300\004\300MJa\276\364\245??\211C\n\277\201\313\017\277\350j7\277\353\250\356\277\035\2578?\\\216\007\277\n\327\233\276v\322\241\275\177\331\251?\277`\017\277\235h\027\277\235\205]>\316\032\324>\bXW?\177\276\345\276\311;'\276'L\270=w\370\266=J\353\357<\321\243R\273\263\202\212=cN\266\275\376E`>\217\032\363>\251M\002@\272\0203?\346\313\277\277]\"M\274\312O\202\276\212>\017\276RDZ\277\b\343\207\276\330I\325>f-u\2761?\017\277b/<?,\361\340=rMM\27781\364>\3064\233\276\00472?__[>\367\036\376>\262\3614?\322\212[?[_8?n\241'?\323NM\275\346Fg=?\207\236\274Ou\344?\352\"\215\276Qk\020@tE=?D\206\371?\b\253\021>\007\355-?`w*>\212W\321\276\346\256\205?~t\312\277/\371\337>wK\222=\373\375\311\273\215\267\365\275\035\344\245>g\322z\277\247\313\036@\335\230\252\277\275QK??\376r\276\236\017\252\275\267\360\004?L\246\332?\256\236\013@V\274'\300\374\305\b\277\356\353\300?\226%Z\276\3063\320?\r\213\321=\225d!\277\222\213V\274\246+\310\276+\275\006?\210\327\265?\322\251\263\2774\327\341?\261\341'@W\006%>1\\\035>}\2267\277\001\373\214\277\035U\255?\005\3039\277\035\223-?\333m\357\277Y\245T?\267\325\034>\324\202K\277\372'\350\277\245N\324?\263\271E\274\321t\256?\257$q?\224\244\353\277\302l\222\276\020;\317?\301s\027?\313/7?\206!\362\276F\353D\2776\002\311\276\362(\205>\306\247\350?^/E\277\246*%\277\023\257|=\236Eg?\000\310\035?,\177\016>g\362\211\277\230\206\325??R\024@\366|)?\211^\336\277\325&2\277\327Q\017\300tEQ\277\327\335\304>\244oV\277Rc:\277\\\005q>/\316N<_)\363\276\330\315\226=\213o\b\276\251\245\261>)\320\273\277E\360\t@.\251z\277\223\340E\277\323\365d\276\221_\237>w\276\367\276\027\267\211\277\204H\016?\\\246+=F\307\372<\270;\243?\330\324\035\277\377\347\204\277E\360\377?n3\325<\221,\034@\3058\313\277\303)c\277\3171\340?t\007U\277\361\235\204\277M\370\241\277mr\000?\216\006\270\276\037K\263\277\221\320:\277U\373\334?\033\r\002@\216s\027\277k\237\302\277\263\3151?\266\023\275>\271\336\306>\256e\312>\311\257\017?\236)\204\277\371'}=d\226\345>\235,\025\2760\330\351\277M\277\254\276\347\350\f\275h\\\004\277\317\024r\277\352#\330\276\301\251\327\276j\024\322\275H\030\376>\006G-?+\023>>U\240\"?\252F\377>RE}?sh1>E\365\346>\2301\325\276Uj\226?\327i\270\277\030\223\016>\002.\300>A\323\262>\243\312\000\277\247\226\335?\200\013\322>\261\341\321\277\342>\002\276\362\226\177\277>\355\210\277p%\333?~\035\210?\313\275p>H\234\237=\341&\177\277\0014\032\277\224M\225\277\305\312\330\276p#y?UP\241\276\342\344\306>(\357g\277\346?\250?\234\207;?\217r\330\276\311\260*@\027\232\243?E\343\217=3\207\\\277V\016\361\277\301\342\354\277-\355D?E\331\013>\033\2375?a\375\327>%]!\300\034%\001@\256\361\241>\336\346%?W\356i\277\020\222\341\277L\302\031\277\331x\300\276u\351\247>X\347\274?v6\004\276\177\207J\277>\224\230>y\003H\277]3I>\366\177\206\277H\246\323>\221\233\205\277Rc\312\276\264\312\034>\353Sn\276jg@?\000\343\211\277\006*\303?A\2031?\252\231Y?\020\006\242\277\277\202\220?\313-\265\276\217\265\365\274\347\030\240?!su>FCF\277\242\227\201\276\000\037|=\004\034B>\352@\022\277\273Fk\277\226 3\277\004sH\277i\2164\277\253\321'\277\257xz>m\251C>\020#\314?y\222\330\2772U\"\300\322:\"?\037\203\265\276f\022)?\265b\t<\317i\006>\233\216h\27733K?\257]\332=\343\302E?\272\3357\277\212\005r\277\373\036\325=\230nR>Rcj?iVv\277u\315H\277|\n\240\277\306\2053?yxO?B\226\205\276\262\331\251\276\003>\217?\311\223\214\277|`s?\3669\230=\357^\224\275P\307c<9\017\267\276\357\311\217\277\020\346&?\\\003\013@\346\"\256\277\013\230\250?m\250\264\277GT\210\276U\373\234?\324H\213\2770\022:\277U\335\233>\376e\005@\036m\374=\271\342b\275:]\376>\320\355\205\277.\220\370\276\227\250\306\277\217\342\000\277\234\242\337\277\375\237\023\277\270\254\">\353nN\276\001\021'\275\020?_?\026kx\276\332\033x\277\023)]\276\020\257=\300&\215\001??-P\275\231\236\006@\033\331\005>\263\316\004?\317\367\t@B^\177\277j\301\353>Zd+@\356\315[\277\0250\313\274s\327\206?\331\2651\277\3476\035\277\021\031\246?\022N\253\276I\330w\276\203\334q\277\360\235\235\275\241\367\236\276\371\275\235\277F_\001\277\035r\303\277y\204\224=L\026G?\351\017\235\276\254\345.>\351H\032\277\367\006\257?\254\033\177?\017\201[\277\034(p\277%\257n>xz\215\277\307\364\220?<\300#>N\264\007\277\273\270m?\371\335\021<;\001\325\277\355~u\275\314(\226\277\367\006\243?EG\312\276\200\360\001>\267\356\322\277\322\214\345\275\024x7?\233\251@\277Ho\310\276\367:1\277\0162\301\277>\260\037?1B\270\276\333\301X\276\313\326\312\275\344N\275?\377#\013\277\003\321#\277\020\313\266=%\006\341>\2406>?\000\250\262\276\343\235\215\273\004e\311\274`(;=\3015\274=o\323O\276-\354i>2\377\200\276H\251\264>\303\324\276>X\312\362?z\342m?\316S\265\277\345\227\206\275\032\372G\276\261\2457\276\013bp\277\3647\314\275LS\314>\023\177T\276\263\352\343\276\2652y?)\261\253<\314\231Q\277\033e\031?\370\340\235\276\257#\026?7\213W>\237\311\376>J|J?\034B\221?\211~\325>\256\325\032?\220\034\204\274u\0308=\021:H\276\375\244\336?`>\321\276O\351\016@\212r-?\356=\374?\225q\335<$E,?\275\034\006>\256\324\353\276\007\316\241?\372\263\307\277\361K\031?'\210:>\233:\177\276\353;\237\275\n+\375>E\204c\277|\325\002@\337\373\177\277\003\262;?\2277\347=\323L\317\276^MR?tF\364?\335\315\031@,\232&\300\005\2106\277%\257\306?\254U\013>a\340\321?T0O\274\226\005?\2773\207 \277\326\346/\276z4u>\"\253\277?\212\223\273\277@\331\000@\2402 @\006\016\220>\216\347S>\032\242f\277D\250\236\2774\327\255?b\333N\277p|\005?\360\247\272\277\217o3?\201&r>\371\236%\277\032n\f\300\r7\350?\242\347\373<b\363\245?G8\225?\235K\351\2778\241\250\276\255Q\303?\323\3320?G\222$?a\247 \277\365d\016\277\373[B\277\214\236\373=m\377\346?\225\177-\277e\215\n\2770\355@\274\234\026\224?qU9?\201{\016\276>\355\200\277\353V\333?h\005\376?\260V\035?tA\345\277\227\3435\277Ed\364\277\027\2735\277\324\3623>\366\266u\277\335\006\025\277\035sN\276\326\375\263\275\341~\004\277\237sG>IA\001\274U\371\206>\034\360\255\277\271p\004@\245\3671\277\341\3537\277\253o\252\275i7*>\215*\007\277\204b\177\277\246\231\316>\242{\366\275\3631\251\275\211\230\252?~;\005\277Q\203\241\277\361.\t@\234\031\r\276,H\007@\232\353\264\277l\352d\277\311\037\274?\005\250=\277>\315E\277\322\306\245\277\252\232p>\027\361\275\275\263)\247\277/\341L\277\254V\346?s\021\007@\250\252@\277\334\327\255\277\343\304\227>\253Y\237>T\001\367>\001\243\313>\277\267\221>&Wy\277\270\f\263\275\000r\362>\310\320\241\276\006\365\001\300\370\373\365\276\3109\253\275wN\037\277\026\332]\277-\2271\277\376C\252\276\353?F\274NB\301>\243\035S?\303-\177>C\004H?9\016\344>\307\327\216?\215b\241>\322q\355>\273\356!\277\2716\210?|\n\250\277\240o\263>\023,n>*\2158>\236)t\276k\361\355?\252dp>\245k\316\277i\036\233=r\371\223\277\n\331I\277\304Z\254?;\001\231?\233\216\200>\322\212/>*\345I\277K\352$\276\024\317i\277\000V\247\276\301\036c?\305\221\013\277T\252\374>\341\270l\277\232\266\277?2\345/?\306\026\036\277\301\377(@\321y\225?e\343\241=(F&\277\036\376\342\277\350\274\362\277\211\266\313>\005\304\224\276\210\362\025?\202\304\346>\032\250$\300\356\261\324?W\\\214>Eg\t?\214\237V\277k\324\353\277zS\331\276|E\377\276\314\231\305>7T\300?|\r\321>\226!*\277\344\371\f?1%\202\277\327\333\206>\036Tv\2770\234\303>\253!i\277\235\233\026\276\2134\361=\346\314\026\276D\205z?\250\000\224\277[\323\334?\027\f\n?\247\263c?!\310\275\277\246\355\217?!\261\001\277\361\326y\276\365\326\264?]\225\372<T\251\205\277qTn>\204\203\035\276\027\203\247\275\321Y\276\276U\366E\277}\\_\277mo\017\277\374\3366\2771x\030\277\025\311\327=xE\020>\234m\346?z\344\323\277\351&#\300\370\026\022?\307\022\326\276\246|0?\343\250L\276yt\273>\241-\227\277\262+a?\261\213b>J\265\203?\337\370.\277I\021\221\277\\\307(\276\214/\332=\377\227O?\246ad\277\207\0307\277\211)\301\277\031\214I?\n\334j?,g\023\277\251\301\244\276\334\200\217?<\332\234\277\201z[?>?L\275\003\032\026\2755\327\204\2746Y\263\276\264\253\210\277\002\233k?\320\233\366?\300>\262\277=a\245?C\312\263\2778\202\244\276\336\253\306?\251\206}\277\317\236\343\276\0214\266>\310\322\003@\026\234\246\274\321\312\035>\027\234\031?\260\033\242\277J\267\031\277\246\n\266\277\313H=\276\221\362\343\277\323\3359\277`\003\222>*\345\275\276\363\377J\276P\034@?\3168\245\276N`F\277~\220%\276z\302>\300Z\234i?i\033?>@\373\355?dn\343\274\002G\006?\220\240\370?e\341k\277\\<|>\"\340\020@}\bb\277\326\310\313;\230\372\205?\260rH\277_A\232\276\324\267\230?\020\354\024\277\013\320\226\276\231\r\216\277\237U\226>\342\035P\276x\264\205\277J\230\361\276\320D\330\277j\333\240=jk|?\363\005\245\276\260\376\247>\"\034K\277\276\366\310?\017(\203?OYq\277\307\022J\277\3442\236>\314\013\210\277\213\246\227?k\236\213>\344\206\023\277*8d?\004\226\267\275\263\322\344\277G\3430\276\026\030\212\277\\8\260?A\274\236\276\025\033c>R\325\340\277M\206\273\276\202\254/?\036\243<\277B\352\326\276\t\2453\277Z\365\341\277\177OX?\376\230\266\276\211\f\223\276\374\257N\275R\233\254?\227T\365\276\006\325\016\277\001/\363=\003\351\252>f1\205?V)\345\276z\236\211:7\030\032>\020\203\320\272\212\343\340=\231\337\204\2753\214{=N\2630\276}\222\223>r\305\275>O#\345?3\245U?\304_\307\277W#\373\275A\362>\276\350\237\020\276Q\245B\277 \234\207\276\213\377\273>\204g\"\276\251\237\337\276\211\2636?G\020\250\275\323\204E\277\211@)?\234\207\233\276jk\024?\351,s>\234\300\334>\277\364Z?\237\313`?\204e\024?AI\031?^\264\314=>\353Z>\336V*\276\023I\344?MK\314\276~\306\r@=D#?\361\327\006@@\331\004>ffB?:\350r>\221`\016\277^c\227?\336\223\277\277\263|\315>\265eE=\245\244W\276\311\214\314\275\364p\272>\227\305p\277\317f\027@\031s\243\277\026\367W?k\360\336\275\n\021\200\276\363\002\\?]\247\315?c(\027@\227\305,\300V\330\004\277\376}\302?\\\031\251\275[\261\323?\347\235\304=\b\310\023\277l\315f\276\315x\003\277;S\350>\375j\242?\"\216\261\277\237\216\343?\373\350\036@\230\277\242>\362\356h>\320\265\033\277\243;\220\277\035\346\303?l\261G\277\305\215\027?Y\335\326\277\310\231f?\227\307:>\266\240?\277\340\234\001\300\002\016\331?b\372\271\274\340\363\233?\366\323_?\362\007\347\277{\210f\276\363\037\322?\006\276.?U\211:?\004\004\273\276r\246M\277\324)\307\276\032\340\302>\337l\343?\216\225,\277\262g'\277\365m\234\275\001\336\212?\n\363\376>\003\266^<\222;p\277\217\344\322?7O\361?M\326$?\221,\340\277\"\211:\277+\373\372\277\237\222/\277xEp>\317\204n\277\254T,\277p~\336\274Y\300\204\275\341\355\005\277N\f\351=.\022\264\275\250\303\202>\363\002\264\277\315\344\007@\023eW\277\fxE\277\0322\216\276\330,g>O>\325\276RI\225\277#I\320>\n\350O=\3604\371\275\226x\240?W\262\363\276\270\257\243\277\273'\367?\312?I\275\203Q\027@,\237\301\277k\3270\277@\207\341?\212t3\277\021\340l\277\310\352\232\277\253$\242>\2179\217\276\313\271\224\277|)D\277\343\031\324?\201>\007@\320\320\013\277\027H\270\277\016\242\255>\230\334\340>#\026\201>\302\336\204>\233\256\013?n\243\201\277\377\222\304\275\360\332\345>Yn$\275\314]\367\277m\341\251\276;\303\364\275\003\006\371\276\375j\216\277E\273\372\276\003D\211\276\373\264\205=\n\203\332>\374\310\025?\243\310:>U.h?T\000\374>W\354\223?\343\250<>\023\017\220>\024\227\333\276\362^\231?p\b\261\277\023\322\312>jl\237>\313\021\202>]\305\016\277\253\262\327?\225\017\211>f\332\326\277\256g\200\276\030`\233\277U\333A\277\323\244\320?\022\240\222?*\221\224>\336w,>\350MI\277\t\215\b\277\363\000z\277\027\361\235\276\303+u?\355\236\\\276\007\264\004?w\273j\277\214\271\323?\307h%?\362^\001\277\311\253%@O\221\177?\323\334\222>.\253T\277\245\367\351\277\303\360\351\277\260\376\257>\201C(\276\204\274Z?\021\220\317>k}+\300\267\177\341?\363\003\247>;m\r?\301\031t\2772U\370\277\341|\352\276\345d\n\277i\217\357>+\336\274?\232\0214=Z\022\220\277s\332\263>_]y\277\367x!>A\236a\277\263\232\316>\333\340\\\277\177\207\332\276 E\r>\252\322\326\275\355\236X?M2\222\277\rT\302?\034|\035?\240\244\\?O;\250\277\324}\234?\017B\270\276l\024\270\275\373y\263?\232\351\376=\353\213T\277\361\331z\275\317\333\230\274n\0249>\rS\033\277\304^d\277Z\3316\277[]:\277-\227!\277\257x\n\277\013E\332=~\247I>o\360\331?6\037\313\277\267z$\300\t\215$?\2655\332\276+0\030?\342\223\356\275\307\362~>\2451\202\277|\322Y?\354\371:>\350\202\212?\302\373>\277z\376t\277\303s\000\275c\324E>NDk?\254RZ\277\361G5\277\351C\243\277+l.?7\305[?>\227\371\276Fx\263\276\306\277\233?\237\253\235\277\027\331\212?\257\300f=E\370\021\274L\376'>hv\225\276R\233\230\277]nT?\317\367\003@R\n\256\277y@\241?\326\213\255\277\221'\261\276l&\263?\243\351\224\277\356\n\t\277\322T\013?\317\024\b@\r\002F=\371\265\232\275R\231\026?\221'\225\277\327\027\311\276\252}\266\277\037f\377\276~W\334\277\373\261\031\277\272\334\020>hy\376\276\274\3171\276\025U_?j\240I\276R\232y\277\2550\375\275\361\200@\300\274z\021?3\371\246<\n\205\000@\340,e=\203\367%?1|\n@\005\025y\277\255K\021?-\t\034@W\227k\277\001y\200\274\325\347\216?\b\307,\277\374\306\267\276`v\237?\256I\347\2767\341\216\276\0009u\277\3635\200=U\241\221\276\241\241\217\277\302\211\024\2774\364\307\277s\360\261\275\200\362[?x\263\346\275a\372^>\326\214D\277*t\302?CWz?\275\254m\277\224\241v\277\003'\233>\224\373\255\277\320~\214?\213S\255>\271l\034\277o/\211?\312\375\016\276\013{\316\277\363<h\276\302\027\242\277\310\357\261?h\226\344\276D\333\001>\002\361\346\277W\255Q\275\311 K?\304\225/\277\236@\370\276\r\035+\277\213l\323\277Kx&?/\304\026\277\377\312\222\276l]*\276\255/\262?\262*\302\276\333\374\037\277u\352%<V\271\340>&\246s?\367Ye\276\237)\352\274\2676\236=\365\3131=\025V\n\276'.G\276\320\021\224<\357\305\027\276\243\351\234>\f \234>Q\245\362?{\273y?\3436\242\277U\356\257\275\257\304M\274\240\372\347\276\f\003j\277fh\374=\371-\262>\022t*\275I\325\316\276\364\243Q?_R\306\275\205_\206\277YR2?\344\366\223\276\242\234X?\2449b>\267a ?\364\336$?\375\244\272?\375\026\035?\374\027\370>\013\322\204>\257\336\262\275\326\247\334\276'N\332?\367\307\233\276Yi\002@!\222-?\334\272\013@\223\3779>\r\3028?3\3005>T\034C\277\344\240\220?\f\002\367\277\243:\035?l\241\312=\252\017\214\276\237\002\340\275\260\034\341>\304\231k\277q\217\005@\205_\222\277\365\3632?\266\346]\275\344\024\255\276d\313B?\001\366\345?\020;\037@@\244-\300X \026\277\330G\313?sH*=\322o\323?\005\235Z<\312\372e\277N\362C\277\237\036\323\276\234\251\353\274Q1\326?\273\362\301\277\301\220\001@x\321\r@\316\337\344=\356\354K>\367\260S\277\257w\237\277|a\256?\215)(\277\311\255)?\023\017\260\2771\354\034?\374qk>\211\226$\277\3225\r\300B&\351?3\213\020=\357 \222?\037\205\253?\305\217\345\277l\272\224\275\234\247\302?\213\341&?\232w\210?\017}c\277\345\357\032\277\244\210\f\277X\310\224>\223\251\316?\253=0\277E\234\036\277\220\207\376==,\220?\257\261;?\305V\320\275\243\314R\277\237q\341?\217\307\004@\020# ?\363v\334\277\031\307\024\277\214\025\345\277\331`\t\277\240u(=a7|\277\206\215*\277\301\336\251\275\345\f5\276E\201\n\2773\311c\275c\364\367\274w\205\206>\356\224\246\277K\345\t@\250\304]\277\353\034s\277\371M\001\276i\255\303=\355\267\n\2778J\232\277\210\364\213>\004\313\201\276\272\333\205\27633\247?V\364\207\276\355\236\224\277%;\n@\232\316\016\276\372\n\004@P\307\303\277\2129\\\277\002\274\315?\327\301-\277@lY\277\203\027\265\277u9e>-!/\276\251\331\277\277!\313J\277\231\022\365?\271\374\r@\264\005D\277Z*\273\277QJ\230\275\321\316\341>\020@\262>h>\227>\327\240O>`Y}\277\300\003\003\277\225\016^?a\276a\274\324e\371\277\333N\373\276\362\264<\276\261\210\031\277\270XI\2776t\007\277c\324\t\277\331\2642>\370\245\256>\314\232,?\331C\243>\332\306s?Q\365\333>\020u\207?Y\212\254>Z)\324>\373\006\326\276\r\340m?\254\220\266\277W\317\231>W\016\310<\274vI>\320\323\200\276}\313\364?\244\214\034?o*\262\277z@o=D\250\226\277\274\004;\277tA\341?N\356\213?X\000\023>\336<\235>\036\027a\277\20724\276\027e\212\277?5\376\276\353Sj?RC\313\276\247\351\353>\034\320~\277\243@\273?\0257\"?U\205\356\276a\216&@\321y\221?&\212\225=[\355E\277#\333\345\277\206=\375\277\246&\261>o\203:\276\255P<?\322T\317>\025\3060\300V\274\355?\227\000\034=\352#\330>$\230N\277\315\344\333\277\340\333\244\276@\245\252\276\376\325\213>\312T\215?e8\336>\314y&\277\361\237:?\225+|\277\262-\003>'\367\213\277\022\274\351>UOf\277 `\035\277\317\300x>d=\325=<\022g?;6\206\277\347\343\272?\\8\330>\025\346a?\274\226\214\277P\344\261?g\363\210\2763O\306\276c\013\225?\243\211\261=<\330Z\277\200-\237>)^%\276\020?\037\276Y\026\304\276\316\336=\277\215\231\f\277\330\236\005\277\201\321\035\277\227\312\303\276\237s\027>_)\353=\254\250\345?To\275\277\177\2074\300\226#\344>\\\254\320\276\336t\033?8K\211\276\305\346\253>Zd\303\277k+\202?\\\000\202>X\313I?k\270\024\2779b\211\277\323\206\023\276~RM>\244\302H?\313\235M\277T\3417\277\325\225\247\2773\371\202?\003\315W?\252H\355\276ge\273\276\250\000\224?O@\213\277\373\221J?\326W7>\b8\231\275S\315<>q\347\352\276.s\222\277\000\002B?\235\272\372?\002\237\207\2774\364\253?5\007\250\277\fW\227\276\245f\343?\r\303\233\277\235h'\277_\270\253>\317\367\005@\331w\005>E%\371:\202\254\227>\335\f\227\277\314E(\277\251\331\263\277D\027t\276|~\350\277\0216H\277W\006\325>\314\233\213\276f\206M\276HS5?\354\301\204\276E\332B\277\277c\231\273\356B3\300\310{\201?\202I[=\347\306\340?\r\335\241=\361\235\220>\005\335\366?\221\363N\277\020<\326>g\362\035@n\373^\277\032yO\275\356A`?\367\351H\2772U\270\276\221b|?\315\347\334\276q\342\213\276W\t\206\277\236\230U>\274\260U\276>\313\227\277C\216\365\276\212Y\333\277K\261\263=\346>q?\"\213\334\276\226\353\275>q;p\277>\005\274?\375\023\224?fjj\277\\<h\277\313\240z>\236\322\241\2770/\214?\366nb<Q2\t\277\307F\204?oJy<w\363\320\277\316m\222\275\274\226\214\277G \246?\261\367\002\276U\275|>\244\337\336\277\202No\273\210\275\300> ^/\277\020]\330\276\215\016@\277?\221\303\277!\3127?\333\207\000\277\034\317G\276\331\2307\276\271\031\246?\227\033\274\276\001\333\351\276Qf\273>1{\005?\3273\\?_\354}\276\034\3527\276#\331\223>i;F>[i(=\363\004\">9\260\001=\013G\230\276\242\230\304>n\030\255>\220k\363?\267\356r?o/\271\277\233\034.\276\275\250m\276V[\266\275\217\247)\277\004ry\276\277\326\245>Y\247J\276\021\035\312\276\2616^?e\331\255\275`w6\277\246F\f?\302\022\357\276\254\3079?\2200,>\016M\331>\005\335Z?M-\203?\233X\350>\310\t#?\360l\017>k\273Y>S\013!<\213\303\321?\rUA\276\363\345\t@)\3559?\271\252\374?\242zk>^IZ?bKo>\034\227\001\277u\216\201?v\246\310\277\037\205\373>\245\223\306\275Z\237r\276\313Oe\275\030\006\214>\021\213t\277K\315\030@\207\341\257\277\375\025&?\317\025\275\276\241K\210\276\373\006>?\361\327\274?\322:\022@8J0\300z\000+\277\236^\345?Z\263z\275.\312\320?\320\320\037>;\0314\277\0008f\276\310\261\375\276j\373\317>\307\200\304?\261m\251\277]\334\372?\325&(@4\237s>\361\3660>P\033a\277M\204\211\277\002\016\255?\t\302Y\277\233U\027?\235\021\335\277\266\326\217?;\336\t=b\273K\277^K\364\2775\322\312?j\037a\275(\270\234?\360O]?\017\326\323\277\326\0366\276n\300\333?\274Z.?irM?\030\b\016\277\211\f\343\276\375\367\350\276\342s7>\304_\363?\230\2074\277m\306\031\277\250]#\274 %z?\345\231\277>Z\330S\274\3229_\277:\006\354?\340\234\005@t@N?\334\327\371\277\2202\032\277\034%\363\277bJ@\27737O>\375\205N\277v\032\031\277\227\241\253\275\203\276d\2768\203'\277\347\312[=v\374'\276\313\364\013?\225\267\247\277\325\312\374?\275\246O\277\203ME\277\225*\331\276\352\315x>\216\312!\277\222\313\203\277\025R\366>\227S\342=\345^0>\000\256\254?\n\332\314\276q\035{\277\201>\005@0\303\365\274\013^\034@&p\303\277t}K\277/\243\340?u\006.\277\351H\212\277\244\302\240\277\274 \302>\034\225;\276\376\324\254\277s\237H\277\210.\310?\200+\t@*\035\020\277[\b\332\277P7\000?\247\007\305>\342<\214>\003\264]>\240\340\362>\244\302x\277(\227\353<D\206\335>\r\261\300\275\"T\325\277\"P\275\276%\b\367\275ff6\277\202\033y\277FC\326\276nlf\276\227\216)>A\357\325>\252\360'?\222\312\214>\354\0303?\330e ?\274y\246?0+t>\263x\261>%\317\255\276\353s}?H3\252\2773\371f>\250\030\347=g\355F>\372}\317\276\022\302\367?\215\361\301>\253\317\321\277X\211~\275\374R\227\277mYZ\277F\231\335?S\313\232?Q\240\247>GuZ>\364\025\204\277\256\234\345\276\242\227\211\277\215\230\331\276\237uQ?\362\225\020\277\370\252\315>\352 G\277\315#\273?\260\252N?H\277\345\276[\224\037@\273\323]?_h\251=\307\020P\277\035\346\363\277\346\256\355\277T\252\324>\272C\222\272vn>?uX\005?\333P!\300Lq\355?0\204\304>\351\r\307>\361\r]\277\317I\347\277&\305\367\276\214\272\022\277Y\242\013?/n\257?\3306{=\0256s\277\346\221\267>\013$\200\277%\261\214>\274[]\277\f\345\334>4\021~\277\350K\227\276\2027\224>?\275c\275\273\235]?\3230\214\277\244\344\251?i:K?\245OK?<k\227\277\372a\250?%\347\364\276\214e\272<\333\277\266?4\327)>:\036g\277\324\323\347\275\031\034\225\276[\320\373=\254r\021\277\036\026Z\277\021W2\277\326\252!\277\0010\"\277K\256\"\277\035\255j<\303\365x>\222\005\320?\366z\333\277\027\237$\300o\202'?\277\363\213\276\304\224D?B\276\312\275H\372$>\374\336\222\277\214\327T?\207\2446>\321\005e?\237\3107\277\252`@\277\232\301.=\245e4>\276\203W?v\336>\277E\325\377\276:;\231\277\231\365R?\265kJ?U\277\332\276\234M\207\276W\004\247?~t\222\277C\034\207?\030\353k>\017Sl<c\355\017>\203lY\276\370\210\234\277h F?\356Z\004@\242E\256\277\226\354\234?\340-\264\277x\r\232\276\232w\240?%\351\242\277\311\220\013\277\217\033\356>\202\377\375?a\375\337='\366\000\276z7\n?\315;\216\277\027\357+\277\336\260\301\277\000\344\364\276\3127\307\277C\032m\277\017\016\256>\327\276\360\276\315\352\215\276\316\213;?\377\007\030\276\221\3242\277\372\227\214\276\217\3379\300\316\026\b?0\1775\276<\024\003@\2731s<\251M\304>s\235\b@\276\022p\277z\252\343>P\302\"@(\fZ\277\t\230\217=\004\220\206?\334\362!\277\221\267\030\277\307\200\224?\3436z\276!\224W\276TW^\277\265|\223\275\314\f[\276\016\370\250\2773\215\006\277@0\323\277\022P\021\276\212tC?\3544\222\276\251\205\362>`\344A\277y\222\254?R\363a?!\002\202\277\231\204s\277\035Y\251>%#\253\277V+\223?,f\344=\215\270(\277,\237u?\235\366t\276\022\302\327\277\342#B\276o\r\250\277l\004\272?Y\026\004\277\343.g<Ed\340\277\264\314\342=\340\204*?\007_\\\277\245\023\271\276\227\003I\277\024\313\321\2772\002\032?\330d\325\276&o\250\276K\002$\276\325\225\303?\032\030\341\27681L\277\347\377E>\017\267\243>\232\261\200?\367:\261\276\314KY=\330\233\270=\242\357\016>O\303!\275Iu\240\275\222\313/>I0U\276\304\005\270>|\357\227>YQ\363?\375jv?\356\316\262\277\223:\341=M \026\275\373t\214\276u\002\202\277/\314\270<7\306\n? \234\317\275t\355\303\276\343kS?9\203\232\273\355\360\177\277\226=\r?\250\247O\276\350\0240?9&\213>\344\277\360>-y4?/\372\232?\354\211\246>(\326\331>\322\234\306\275s\364\370=\r\215\007\275z\252\357?\257\b\306\276\304\316\004@'l\007?\336\037\367?.)\r\275)vH?\254\376(>\375J\007\277\335^\222?\377\347\334\277\246\361'?\265\247\344=G\257&\276\271\302\223\276\267\230\257>m\312}\277K\260\006@t\230\217\277\347\2113?\230\204\260\273\\9\263\276\005\336!?~\000\356?\247y\031@\264<)\300\365*6\277\263{\322?(\221n=+\244\310?\b\367\224=\334J/\277\362(!\277s\205\307\276\341\230\025>\033\273\274?R\233\260\277w\333\375?\b\217\036@GYo>\317\370\236>g(N\277\031\305\222\277\370\302\244?v\300=\277<\370\005?_^\274\277\210\021&?\256~\\>\340\3646\277\231\323\007\300\320\320\333?0A\302\275mT\177?\373\"\205?F\316\352\277\352\006\322\276\235c\320?\213O5?F\352E?\340eN\277\371\276\030\277,\361\034\277\004qn>\324`\332?\013\232:\277]N\005\277\300\205\253;\"\303\222?E)\371>Lo?\276jM\213\277\211^\342?\201\317\337?\177N!?\373\\\335\277\213N&\277\305\033\005\300\255\245T\277\347S7>,\237=\277q\342/\277s\317\204\275B\"-\275\303g\323\276\277\346\226=\273@,;\013\b\225>w\326\262\277L\303\002@uvr\277H\303a\2775\370\021=_\007\256>\2129\370\2765\262k\277\216\315\256>\266\276H\276\303a)>4\021\272?\323k\243\276\210\364\247\277\3122\004@\021\345+\276\323\366\005@C\377\310\277\240\342<\277\223o\322?\232>\027\277\332\036U\277\204d\245\277\330G7>z\302\022\276\346\226\256\277\035\257P\277\363\037\352?\013\357\f@\342\346H\277CV\267\277$\227\337=\330+\004?\205\227\230>\361\021\331>mp\362>\333nz\277\020\233\203\275\314\0134?\275\345Z\276\3063\374\277\236\323\304\276\001\207\200\276\363\035 \277\337\336q\277\300\314\037\277x\n\271\276J]\025\273\322n\264>]\2513?\211\262G>\247\353a?\316\245\360>\027Hx?\271\033\234>3\214\353>\365\240\340\2769^y?w\020\303\277K\311\232>\200\326|>g\324<>'\024\252\276\034\323\323?M0\f?\237q\275\277\305\254\007>Ih\177\277\233\346U\277KY\306?\030x\212?\016/\230>\020<\226>p\\R\277}\313\224\276\361\235\204\2777\252\213\276n\027\216?\313\333\035\277\331$\347>\212\216D\277\365\241\313?\241\2426?gE\354\276\322\3732@\304%\207?>\323f=SZS\277l>\362\277\274\350\353\277\350-\316>Z\360b\276\201x!?\320~\254>\227\305.\3006\352\351?\f\003F>~\307\034?\027.k\277}\221\364\277F\"\264\276x~\251\276\235\367\317>7\032\240?\020\351\317>\001\211V\277\212\3140?h%}\277[\264\340=c\227\200\277\be\200=73:\277\324D\267\276`\036R=\210+\007\276h\226\204?S\263\237\277Tt\320?d\317\366>j\372,?o\365\254\2778\204\206?\000p\374\2761\371\245\275\205w\305?\000V\227=\007\317p\277@\336[>\017{Q\276s\035Y\275\\\034\325\276Z\233J\277\357U\037\277\362_,\277\220\203\026\277\221\201\344\276b\367\035>N2\b=\321\221\334?\267\013\321\277\233=\"\300\250\031\312>x{\210\276\216>\026?\253\352\005\276k\202\330>\206U\264\277<\331e?p\321\231>\321t\206?\037.\t\277\271\251y\277*i\352\274\261I\304;v\343Q?\204\330Q\277\030\320\013\277\256\201\261\277<L;?\302\206o?\220\274\003\277\225\020\214\276\353\213\224?-\354\215\277\323/q?\315\220\n\276\250\240\354\274\263\261r>J\267\245\276x\234\222\277r\245B?{\024\356?\022\024\227\277\330\r\303?\345~\237\277\322\247%\276\235.\303?/jc\277\374p\020\277G8\t?|a\376?\217\247\025>\306\"\331\273\215\317\020?K\037\222\277\211%\031\277\302\022\277\277n\333\267\276\245k\336\277F?N\277i\341\262>\351\267\307\276,\r\234\276\223\217e?\022\330\204\276\224\275]\277\265\025\213\276D\213B\300\032\206\203?\035\235\251=\345\325\361?\203\323l=\024_\005?\bw\t@0\365\037\277\003w\220>\310\265!@\2235\212\277\372\267\013=\032N}?\271\215R\277T\214\243\276e\337\241?\310z\002\277\327O\207\276\262\205\210\277\034\271\311=\346\316\214\276[A?\277\367;\314\2762 \347\277+3\265\275\354\243k?\247\262\350\275y\036\364>\254q>\277>\350\331?\220\365d?\254\217\177\277\026\275o\277{.\303>\272\332\252\277\037.\235?\370<Z=\241\021\030\277\003&`?\253\2609\276&\001\346\277'\203\003\276\371f\233\277(~\244?#M\364\276\357\307=>\312\303\336\277\224F\301\275\037MA?\313M,\277y\257\332\276\342\"\037\277\372\325\324\277u>$?\3503\360\276q\036\216\276\350'F=\335\265\244?\376\233\357\276\033/\265\276'\210j>\244\344\325>sil?\332\001\307\276=\316\251\275^\275:>\266+\364=\327\316\221\275`7\201\275\302\303\277=\021\303N\276\232\260\245>\267B\340>\332r\362?\262I~?\271S\266\277\273\277\020=&5\024\276\352\261\r\2768\240I\277\326:a\276\376\200\317>\001\335\027\276\337\341\236\276\222ZP?\232\025\240=i\2137\277\237\313\030?\325{\212\276\271\372\031?\2756\233>\215C\365>\205\226a??sR?v\215\346>\314\360\033?kG\001>\240\343~=S\3136\276CV\337?\334h\240\276+\030\003@\023\270%?0/\002@\334J\317=\314\360G?.\306 >QN\274\276\016O\213?\316\374\306\277\bU\272>\322\032\263\275K\311\"\276Yy8\275+\371\310>\3605\\\277\305\003\026@\230n\226\277\343\303@?\025T\314\276\365i5\276\237>\016?.\377\305?\f<\023@\272f*\300\377\223?\277\310$\313?\314P\273\275\331\224\277?\271\032\211> \324%\277$}\222\276\372\322\203\276\272.\244>\221\355\304?TW\236\277\024?\376?\177\207 @n2\032>\260=3>\376\017X\277\253&\200\277\271p\260?k\266>\277#\240&?e\337\321\277\003[e?o\275\346=\226]T\277!\223\370\277\250R\273?6\256_\276\266\363\265?\330HB?S\256\320\277\324\265\256\276\214\276\316?\262\364-?\241\200\031?dY \277\301o\313\276\223\303\347\276\253\315/>o/\365?\276\3325\277\227\252\034\277\263ry<\361\274x?z\305\343>\232\334^\274\344Ir\277\304w\322?\336\345\006@\262-7?\275:\357\277\311!\032\277\370\337\002\300\206\2225\277\316\302\016>@k^\277\\\255/\277\000\002v=\335l\202\275\376\n\331\276\220\231U\274\033\321\262\275\237\344\"?\265O\277\277\265\303\001@/lu\277\202\311M\277\352@\236\276\362|\346>r\030\334\276?W\203\277\025\001\356>\226\213\202=W\337\252\275\241\370\251?\351\200\020\277\002e\233\277!\315\344?<;/\275\367\257\026@\327\300\336\277\235\332E\277\327L\346?h\317!\2779(u\277\213O\221\277\223\034\000?A\330\231\276\022\332\272\277b\206^\277\t\026\317?j0\013@\254\3108\277\327\372\316\277/\025'?h\260\001?\006\241\224>\317\024\352>/\242!?~5\203\277\355 `\275lB\352>\364NU\276\234P\340\277\031\251\357\276\340\253,=\013\353\376\276\342;\205\277\341{\267\276\346Y\331\276\363k\365\274\3368\371>+\211H?U\206!>\203\206\016?\027-$?S\263\243?\3170E>M\366\027?\247$\263\2768J\216?\353\220\307\277\227\003]>\ndf>\322\305\026>y\037\257\276\336Y\367?\216\002\b?\361\364\342\277\301AV\274-!\217\277\226\224S\277c\356\336?\341z\224?zU\267>T\034W>\362\355E\277\241\367\002\2770\240s\277 \353\261\276\327\204<?`VP\277~\343\027?\237\223\036\277$\271\314?\346\313??=\202\313\276Z\273!@b\276\204?\003];>\026lK\277h\320\370\277\233\003\360\277K=\373>6\361\345\272\217\374A?e\373\260>\252C&\300c\177\361?\372\230\317>@\210 ?l\007W\277i\343\374\277\254\306\022\277\220MF\277\303\f\355>E*\264?\353\254\366=.\377\205\277Q\366\276>6\035i\277\375\231F=g|w\277a\375\367>\225\232}\277\333\207\\\276G\036\230>\321z\310\275bIe?\202\342\223\277-\317\307?\346\226:?\313\241I?\rT\242\277\366E\212?,)\367\276#\322\233=\006/\266?dZ\333=\3642N\277W\227C\276\003\351b\274\246\355\207>\315\036D\277\311YX\277\213\031-\277\270X!\277\353\002.\277\312\3005\2779*w=\r\343\276>\344,\320?\034|\355\277RD\"\300Ql)?Z\366\004\277\254\033G?`\332\201<\005\334\263=\310\315\240\277\301\000j?+\336\b>\3327s?\246^c\277-\by\277[\006\034>e\001#>\373\002Z?z4a\277\226v\362\276\2613\245\277]\244D?;RQ?v\302\273\276,\363\306\276\371,\253?#1}\277N`v?\252bJ>\n\343\300;\006\324\373=X<\275\276\025\306\216\277\334+W?r\371\013@S\350\240\2770\r\203?\345~\233\277v\244\242\276\343\302\221?\350\237\214\277\332\306'\277H\300X>&\215\361?\001\245\221=\016@\264\274\331B\340>\254s\224\277'L\020\277\201!\267\277\n\206\363\276J{\337\277N+y\277S[\332>RD\276\2761\315\214\276\334\267*?\331\007y\276\307\366:\277_%\247\276+\3018\300\230\340\374>r\354\017=\037\200\374?\202QM;(\r\005?qU\r@\243\222B\277\275:\237>Y4'@\334\331s\277U>z=\244\337\222?e\252H\277\371\365\003\277\366b\244?f\371\302\276\371\237\334\276\033-[\277r\377\234\275H\376\310\276\357U\203\277\353p\314\276\327\372\302\2778|7\275J\267m?Y\242\303\276\243!\333>\314\231U\277R\017\275?;\253U?.\342{\277.\346o\277\210\020\337>\177\274\227\277\260 \235?\224\232b=\375\202\325\276\333\207x?`\254\037\276\t\212\333\277\2340q\276[\224\261\277\331Z\257?s\200\320\276\355\203\354\275(~\324\277=\232*\275\306\024,?\030xR\277\367\223\211\276s\205\007\277k`\323\277\022\367\320>\351\356\002\277j\245\350\276O\313\317\275\024\263\306?\331\356\366\276\362xN\277Z\020:>\342\347\267>\032\027~?K\000\356\276\225\267C=\373Z\007>\013\034z= \307\200=?\307\007\276\023\364G>s\365c\276\234O\235>\252\327\275>g\270\341?L\376g?\267(\247\277</\365=\260\372H\274\255j\201\276\256G\231\277\367\244=\275\370k\272>Z\200&\276\335\352\005\277\337\301_?\030&\003\276\321\224m\277#\331#?k`\263\276\334.T?B\356\252>\037d\031?\022\205^?B!\246?\306\370\220>\275\337\f?\217\000\316=\316\252\277=V\333\270\2754.\370?3\212\215\276!\352\004@\013*\036?cz\376?\221_\204=B$#?\224\323\250=8I/\277OX\246?\245\203\345\277$\321'?I\1774\275\214\240\321\2758\203\217\276\027*\017>\367\344\201\277\234\371\013@\245f\227\277}\261;?\324)\017=\353\220\013\276h\351n?\222y\324?\366(\032@\360\3042\300\026ij\277\211\007\300?\264F\303=/\206\312?\003\330\226=\200\f%\277q\255\"\277\320|\206\276\031\252\002?\342X\313?\256\360\252\277f\240\326?\313\363\032@\206\036\251>\243\\Z>(\201M\277\214\025\245\277\036P\246?\271\027H\277\007\007\023?\020\006\242\277\314D)?\317\276\202>\333iG\277\230\243\005\300\236{\323?\240\017 <\352!\212?\r\032\202?H\277\341\277\013\177\306\276UM\274?r\214$?\006\016p?\277\231X\277\030\263\t\277\305\2144\277\230\244\302>\346W\333?\217\373:\277\241\277\020\277I\320\264\275\332r\202?\025\304\034?4\036\253\275\227\251e\277C\342\326?\330\360\350?\265\247\030?\326V\344\277\277\321\022\277\000\306\377\277U\025v\277\343\267\025;G;^\277\324\3264\2772\246%=\350\202\032\276\bX\323\2763o\025>\345\370\267\275\265\337\252>\035r\263\277\035\224\000@\225+4\277\231\323\215\277\213E\235\275\334\330\304>\361\327\020\277\366\356\207\277\274\352\231>k?\216\275\352^\347\275\374\000\230?\307G\323\276\366]\241\277\313-\007@\373v\212\276@\366\b@\374\306\303\277\223\251F\277]\212\337?\177\0258\277\026K9\277\254\342\271\277q\306\230>\377\300\266\275y]\253\277\3747O\277m\347\343?\204\365\023@AIQ\277p%\267\277\036\375_> \317\346>\006\364R>\231I\000?@M\325>\373\260b\277|&\253\275\b\216[?\323T\252\275\022\245\003\300\317I_\276Y\332\221\276J\353\037\277\340\271\207\277\260\312\031\277\226@\212\276J\353\024\275\273\321\327>\314\013H?\325\262E>\356!I?\270@\352>4\020w?@\210\254>jP\024?J|.\277<PC?\036\334\255\277U.t>\321\351\031>\022\207\244>\352\315\200\276\n\272\325?\356\262\307>\203\372\316\277\243\337\b\275\322\000\226\277]\304C\277\227\377\314?\226\004\210?N\325\255>\356\b\247>S\3475\277\037\362F\276o\330\222\277\250\246\344\276RE]?t\321\020\277D\205\002?6\037C\277Q\210\270?\326\343\026?w\203\300\276\253x)@\244\210\224?Dc\207=\270\351C\277\364O\006\300\357U\373\277<\331\315>i\307\215\276W?F?\264\223\361>\224\274,\3008\276\346?\022\207\304>\274\315C?E\240Z\277P6\361\277)A\367\276o)\317\276\266\017y>$\320x?o)\003?Mj\\\277'\331\032?\301\312\205\277\235\273\035>\3058\223\277~p\216>\355\2667\277\036n\357\276\231\260\007=\364R\321\275\033\236\202?\211\357\240\277\231\022\275?\035\254\357>\303\357V?\274y\272\277\\U\216?\204\021\243\276\337\370\252\276\264q\274?.\306@>u\253\213\277]\246\216>\335%\201\276\264\002\223=N\234\344\276\241,4\277\016\2022\277\303FA\277\206\347\t\277`\260\363\276\344j\344=\305T\n>\365J\325?q\311\315\277\373\221&\300(\357\033?^\275\312\276\335$:?N\264\213\276D5\275>\250\000\234\2773\251y?\254\252\027>*:\246?\3022&\277\bU\212\277\034\b\t=FW\316<\326\036R?\375\3712\277i\306\036\277\371I\235\277]\244H?u\347Q?H\303\371\276\024%A\276\364l\236?\032i\201\277K\003{?\274%\324\27491\032=P\216b>\005Q\327\276\345\325\221\277W\265(?\272I\344?z\031\225\277\021\215\232?\247\350\260\277eR\223\276v\211\332?J^\201\277\322\246\026\277\266\242\335>xb\000@I/\032>\246E\035>\221\013\006?\237Y\236\277\242\317'\277\355\r\256\277I\237\216\276;\374\345\277Y\031\001\277\307c\236>\035\034L\276H\302\376\275\037MM?\334\016\225\276\244T\026\277\022\022\211\276\305\3766\3000\360\240?\340\3659>|D\370?\246}\003>S\260\002?\347o\n@\270YL\277\367!o>\337\370\"@\3225\203\277\366#\212\275\222;|?W]'\277\213mb\276e\337\241?\347\212\362\276\007?A\276\230P}\277\233\221!>i;&\276\334h|\277\3436\032\276\236\230\325\277/\031\027>r\304Z?a\342o\276\315r\351>\265\335D\277S\005\317?\365\330j?\203i\200\277{\021a\277\234\336\235>\345\362\237\277\276\274\210?S\003\r>\327h\025\277\267$S?w\032$=\221,\330\277\227\026:\2754\235\241\277[\b\236?\366\013\246\276k\235(>+\366\353\277\241\206o\2745\320\374>\013\264+\277\026\211\311\276\242\fI\277\362{\323\277\251\300\t?\022\371\006\277\310a\210\276\342\217\262\275a\303\247?\f\\\316\276vS\036\277(\265\277>3Q\274>4\205n?\340d\353\276\214\330\237\276\354M\244>-0z=S\240\005\275\3575I=\005\375\240=\013$x\276\227\312K>\026m\356>\303\266\355?\305\001d?\342\006\300\277\033\234\b\276\244\000q\276\301\353\016\275\32313\277\363\313\200\276\362\b\326>f\225\003\275\347s\366\276\316\341N?\254\224y\274\3168\035\277\315\315\013?v\342\342\276\216y-?\202\252\021>\306N\030?\327\022J?\316\372t?,d*?h\004#?A\342\255=\221|E>\366\226\022\276S?\343?\214\365\245\276jj\017@/\027I?\347o\f@\006\177O>\363v8?i\252\007>\211x\007\277\307\327\206?y\001\306\277\032\336\314>O\007-\275sJ\220\276\340e\026\276\354Q\260>\n0T\277\202\213\025@2=\261\277\0362E?\256E{\276Ui{\276\213\2510?\002\237\303?\361)\020@`\253$\300\335\315\003\2776\223\273?\373\221\002>\2137\316?\377\222\024<\220OH\277\303}4\276t\263\007\277@\207\261>\230/\273?\224\301\261\277\027\331\352?\024\320\034@c\rw>z\246W>\360\300(\277o\323\217\277w\025\306?\342\256J\277\316\307!?Ih\327\277geW?\217p\n>\227Uh\277\004s\350\277_\f\325?vq\333\275\337\025\271?\367tY?w\363\324\2771\321`\276\246\320\311?Z\017#?\203\2447?\f\220\270\276a\026\026\277\246\227\350\276\243\002\237>\306\371\347?\361c4\277\362}\035\277V7M\274\006\272r?\2175\007?Sc\235=\320\360f\277\276\023\327?\242\013\000@\000\250\"?*W\344\2770-\002\277=I\b\300\273\3574\277\372\f\b>9b\205\277L5/\277\031\021v=\366\3023\275\337l\313\276\017\320\255=\006D\355\274x\232\030?\025W\305\277f\240\004@8\203S\277\326\252Q\277\3440\260\276(\013\277>Y\335\036\277\240\211\224\277\336\254\211>@\204\330=\202\224S\275\277\016\240?\006\236\253\276\217\344\232\277\032Q\372?H\253\205\275\251M\020@\250R\317\277H\304D\277\264v\333?A)B\277:\037J\277\262\200\241\277C\032\375>ZH\250\276H\371\261\277iSe\277\364\340\332?\274\226\f@\374\341\367\276#\025\306\277\237t\312>\355bj>k\272\306>a\336\203>\026\030\n?\036\033\215\277xZC\275C7\373>\225\213g\274\307)\352\277\017\322\353\276\261yk=LR\r\277\313\277v\277\351G\273\276\220\335\335\276r\340u\275\354k\001?\260s3?HQW>\300[L?\274\005\026?\367\307\223?\377 \362=(C\215>u\344\020\277\205_\236?\376H\251\277Sy\233>\223\3779>\314~\325>I/\312\276=\233\325?\345\263\344>y\222\330\277\342?}\276(,\231\277;\246v\277To\321?\0162\225?\232$f>\2551\b>\305\214D\277\345\357\376\276k\234m\277:\003\303\276\361\273=?~9\343\276}\260\374>\r\031s\2770\273\327?\327\2100?#\277\346\276\342X\037@\327i\234?\206\256d>[\227F\277\345\320\356\277\233\033\363\277L\340\016?\236\227\232\2759\1777?\367V\000?+\3732\300\224\301\335?\274$\326>\356\224*?\364\211\\\277\355G\346\277\025\311\377\276r\303\027\277`\000\341>\373\350\264?\372=\326<\340\333\204\277\323\330\236>\323\242n\277\216\311r>B\315d\277\350f\023?\225fs\277ND\207\276.9\206>\217\b\034\275S\261e?\221\n\213\277\370S\307?\206\311 ?\351(S?.\220\224\2770\r\203?\230L\355\276\334K\372\275\br\260?&6\177>)!@\277\211}\002\2760\r\003>35\201>(|\336\276J\354r\277\016\275I\277\231\236 \277\003\316\032\277qW\357\276p\231\323=vS\232>=D\333?\360\026\310\2775^$\300>\263\024?\260W\340\276\020#(?\252\304+\275\366m\307=!Z{\277\271p\200?\207Sf>\200\fi?\253Yc\277]\302m\277\221`\352=\231\020C>\205wq?0\327Z\277\246\201\357\276\265l\245\277\351\266h?\202\215/?\357\034\332\276\177\367\266\276\373\350\240?\261\371\214\277\236\nl?@\374,>?\244%;\217\030\375=5_U\276\265\375\233\277h\006!?'\245\n@\274?\242\277\177\274\217?\373?\253\277\320\r\255\276x\271\244?\330\330\225\277f\367\034\277\350f\237>\302\027\002@ 2\233\274!\223\034\276v\213\f?ep\234\277@\275\321\276\024\"\320\277\nK\214\276\207\304\325\277\240\304'\277\324\234\204>N\321\271\276\344iI\276\237X_?7\374\036\276\364P;\277v\214\203\276\367\001<\300\350\244\003?\332\215\336=\214\276\006@\347\261!\275V\272\037?\276\207\017@%\351\206\277\000\305\360>\030!\026@\305\307g\277d\340\272\275E*\220?\340\2405\277\213T\310\276a\032\256?\024\t\266\276\3377\226\276k\016t\277\331}\"\275\351\272\270\276\3539\261\277\212\260\035\277\277\232\303\277\271\203\375\2749\tM?Nz\277\276\213v\233=\376&H\277F\266\307?\3369h?\237\345E\277\267\227\204\277B\2265>\211$\272\277G\254\201?\277\213\215=R\266 \277\361F\216?X7\016\276N\321\311\277\302\3663\276\313\276\233\277\247t\274?\200\020\271\276O\006G<\0054\351\277\\e\274\275\032\303$?\217\000J\277\1772\356\276\275T<\277\241\204\331\277\250\250\362>\026\023\013\277\325\315\215\276@\241\376\275\225}\277?\217\245\337\276\003\0056\277\027\330\023>\263&\256>\353\307~?\365\272\215\276ju\250\274L\340\326=\366\202*\275\337V5=oH\343\275d;\337=\"R3\276\252C\256>\036k\306>.s\326?\260\215(?\334\021\252\2771\026\374\274$\230\352\273\205\262\250\276\200D_\277\215G\004\275\275\341\276>8Z\304\275'\275\267\276\02605?5~!\276\203\206\216\277\304@/?\ro6\276f\370\027?\334\234\252>\237\257\t?*XC?\237\253\211?Z\274\360>\r\246\r?\203\2228<\204E\205\275\240\031\004\276G=\360?!\261M\276\200\232\n@\n\024-?L\340\000@bN\213=5\356\345>3XL\275\236$\005\277e\001\217?e\252\350\2778\024.?$|?>\t2\202\276\023\363\224\276\204\274n>\017\325t\277\333\242\b@\200\324\226\277\323g??\234l\343=\274t\273\276\354Md?\314z\355?\300\347\035@\003[/\300\312\303\016\277M\020\311?\232|\363=\204\022\312?\341\327\243\275e\2165\277\r\304.\277Z+\272\276\373\311\220>\365\234\320?\275\251\270\277W>\363?\211\322\024@:y\251>\236CY>\rr[\277\273'\237\277c\271\275?\2026A\277*;\365>\006\236\247\277\n\275*?\330\364\230>;7=\2776v\023\300\347\343\352?H\004\311\275\003&\230?\304\231\207?\363Y\346\277\356\315\217\276\267\321\324?\\\2214?\304\b]?\304\3558\277\325\t\034\277\201\316$\277z\033\213>\364O\324?\265\335,\277\323\276-\277U\001\322<\272h|?\017`\005?\006\2015\276\214M\177\277\265O\323?\000\214\377?\333\372\031?\300\225\310\2779\356\f\277|~\004\300\206ZG\277|\272\272<n\340F\277\320E\027\277\215i\234\274M\300\017\275I\330\327\276\302\370Y>3\237\030\275\243!\253>2\003\301\277\253!\t@y\312V\277[\225L\277\201\207\030\275\013'\t>\244\302$\277\360\304\224\277\247\262\230>X\310,\276|,\310=f\024\257?\364\371\210\276\237v\240\277YL\n@I\021Y\276\227\377\002@\373\005\277\277<\241K\277o\360\331?\317\3655\277\355\020C\277L7\241\277~\344\026>\"\372u\276\263\357\256\277#\364\037\277M2\352?\300>\b@J\fJ\277\331Z\253\2779\002\202<\210\275\220>x\230\246>wM\300>\257_\020?\247\\\211\277\221E\252\276\330I-?$\037\001\274\232\261\002\300\210i\257\276\227M\252\275>\004\001\277kDd\277,\326@\277\332\252\000\277y.\"=\340h\277>\323k\037?\304\013B> \230\203?>{\326>F\"X?sH\202>\216\006\260>\206\035*\277S\226\201?\275R\252\277\210\203\254>\240\2136>\201\354\315>\244\377\215\276\323M\342?\n\200\301>\243\036\306\277\360;\301\275h\221\235\277q\0353\277&\031\265?\2029\206?{\300l>\326\307\253>\351(K\277\234\374\256\276ZG\205\277\213\306\212\276o*\222?_'\205\276 c\022?y\036\210\277[\b\326?\227\034+?\322\375<\276\230i/@\021\036\221?\211}\022>*\247Q\277\214\020\362\277\237\260\350\277<\300\273><-_\276\251gU?\370\246\221>\356=2\300\322\214\365?}Z\005>\330\271\371>>\3505\277Q\275\341\277\317\237\326\276\235G\001\277V\201\322>>y\270?w\017\000?\222\315I\277\202\215C?\330\271y\277(\nT>\001\023\214\277\304x\235>\266\020\\\277q<\227\276z\377\377= \036\221\272\312\210g?Ra\200\277\351\016\336?\\\004\346>N~_?Y\335\306\277DL\211?\210\365\316\276\374\336\026\276\362{\257?\234k\200>\373\311X\277NdV>4.l\276\324\342\262\275\032\337\217\276Nd^\277V\326\"\277\207\375N\277{\023\003\277\200\f\335\276T\035\223;\325{:>,\274\337?w\326\266\2773\304'\300\342\310\303>n\336\330\276wH!?sIu\276\340\020\322>C\377\224\277IJ^?${T>SYx?\326\031\003\2775a\177\277\334\277\315<Q\024\b>\340eF?\204,_\277\371\3327\277\223o\272\277D\026A?\226\317N? *\t\2772\252\264\276u\216\235?\306\247\214\277\344\237E?m0\036=\331\3754=^\021L>\f=\362\276\314\356\225\277\304A:?\374\035\346?\354\022\225\277\021\215\262?\356\b\247\277\031\004\266\276\024\256\323?\237wo\277\006F\026\277{k\370>RD\006@{3\205<\202\265\200\275\022\210\347>TR\237\277@m\000\277\267\177\311\277\273\243\252\275\007%\334\277\243x=\277\201\350Y>\017\200\310\276\3230L\276\3126h?Q\274z\276\274\226l\277\233\346=\276'N:\300\247\226\231?-\3554=\324\324\336?\350\021#>$\t\372>\002\267\000@\rUE\277\003D\241>\225+&@\362\322\201\277+T\320;AHR?JD<\2775\231!\276\025\343\244?\232[\361\276V)\235\276\256d\203\277$\235!=\004U\343\275Q\371k\277#\276\263\276\204\r\333\277\336r\325\275sLr?\022\024_\276\354\210\303>aS7\277\004\312\336?\213\373{?\3475z\277HP\200\277/3|>2r\236\277\272\203\200?\021\036\315=\376\270\335\276\370\374\204?\326\251r=\342\257\335\277'\3356\276\212\345\216\2778\241\254?\234\374\216\276\032\367\256>\0221\375\277\\\031\211\275\270\310\021?\270X\035\277\032\300\373\276SB0\277\230\372\301\277\027\021I?\341\232\033\277\224\243\270\276+]\313\275\332\346\236?r\031\367\276__\007\277)&\237>\360\024\242>O=f?\355\325\337\276@\337v\276\376}\026>\345\346\225=W<\232<xp\301\274\356\321;>EF\247\276\257\b\236>9}\255>\243\257\370?\230jr?\t\371\300\277_\367\234\275\305\222B\276\320Dx\276\tm\201\277\232\260]\276\026h\267>\217L,\275\031;\271\276\267\321<?\260\373\223\275\211\360K\277MI&?\332 \253\276\177\2067?j\025\335=\0056\307>\030\224E?k\233z?\274\317!?\223\035/?f9_=\376\211\300=\320E#>vT\341?o\235\367\2769\326\013@%\226@?+\366\003@\237Y\362=\030\317\200?\351'\374=\007\233\312\276\252'\177?\020u\323\277\326U\201>\235t\254<|,}\274\004!\371\275\276M?>\252'\177\277\246\362\034@\376\324\244\277.u`?\257\\/\276\343o\313\276\22786?x\271\334?x\227\031@o\r&\300\001\205&\277:#\256?\352\001\030\2758\204\332?:w\033>\3065J\277\213\211=\276r3\314\276-$\220>\275\343\250?b\326\253\277\037\364\350?y\351$@_\311\232=\217\2701=\374\302'\277\017\356\212\277JA\257?\371\331D\277\220\334\022?\"\375\326\277\350\240\027?c{m>\355\201&\277^h\352\277gD\325?W})=\230n\242?\314\264\205?\365\241\337\277\237\222\233\276\310\322\303?\033\233!?\240\251\007?/\367\001\277\270>\020\277Q\237\374\276O\347\342>\250\214\343?Z+:\277}!\000\277\274\365P=\0049\204?\340\024>?q\221+>\366\227\201\277|~\354?\230i\373?\002\271D?\213\375\325\277M\237\031\277#\276\007\300\023\235-\277\314C\306>\344f\214\277\321v0\277*\036\367==\201p\276\231\232\364\276\rJb\2746<\235\276\030\b\016?\274\\\270\277$\326\024@i\251\200\277\360\247j\2776\350\223\276\322mI>^\024\365\276\032i\211\277c\200\004?M/\322\273#bo=k\267\261?\277~\004\277\376e\243\277\261\277\006@\222 ,\276\005\206\024@\331\353\305\277\336\220\022\277\352\262\304?\2403\035\277\301\001e\277\355\r\216\277\205\t\333>CX\275\276\331|\234\2770\241\"\277#-\345?\321\005\007@s\330\r\277U\244\266\277%\346\351>X\036\324>\243\007\246>0\204\264>\200\201\350>B&\201\277b\205\233\275\265\372\302>\216\346(\2762\346\336\277e9i\276\016{\213\275\227\034\027\277\314`x\277\316\214\306\276L\374\361\276\330$\004\275\245\244\337>\203n\027?\001P\235>\256\f.?\320\235\360>*\221\220?\244\000q>=G\244>\246\016\016\277$b\206?A\267\277\277<OL>J\b\266>\320+\246>\355G\022\277\021\215\352?L\247\355>U\301\350\277\350\203\005\276\276j\225\277\213qR\277\377\347\324?\204G\207?\267c\212>\2059\006=\214\363{\277\363\377\242\276w\366q\277\340\235\364\276\246&=?\304\225\323\276\362w\347>\302\277D\277wg\271?M\022??\365h6\277\305\003$@z\374\222?\362\230\341=\2029J\277\215b\365\277\306\334\365\2771\317.?\311\257\377\275\276\0251?\347q\310>I\364\030\300\344N\355?\r\373\255>a6q>\243\003&\277\273\325\347\277\266\241\362\276\\\222\007\277\373y\373>\t\376\277?\351&\361\275E\273F\2770Ie>\307\020t\277A\233\244>\265\340\201\277G\343\020?g~}\277\222\317\263\276\027\r)>b/\024\276\266\235j?\230/\223\277:z\300?(G9?o\204M?\262F\275\277D\206\221?.\255\336\276\301/\217\275\350\336\257?\334,N>c\263G\277\335\235\220<y\\\324=p\327\246<f\204\037\277\200J]\277\252\231i\277H\305/\277I\017'\277\305\216\032\277\030`\177>Qi\244>\t\212\313?\235\327\330\277b\025!\300:\353\353>]Q:\276\350\241&?\265\304\n\276\331=Y>rMe\277\212t??\343\343c>\237\002@?\334\200G\277)\226\217\277W'\247=\034xe>\312\246\210?\321yy\277xC>\277`\352\243\277\027g4?\037jS?\013a\001\277k+\236\276\254\312\226?\274\256\213\277\330*\205?sG\344\274\211\205\220\274\272B\251\274\207\032\305\276A\232\225\277s\242\201?\310^\t@\006\236\273\277\0319\217?\372a\264\277\237\315\342\276\363\002\244?\360P\224\277u!\016\277)\007\253>\371\240\003@wp\313<\002\203$\275\241+\r?\020@\226\277\360\206\034\277\250\030\273\277\345\355\300\276&\252\343\277\370\373M\277S\350\314>\2553\276\276\263\267T\276\320\323h?\306\370\250\276\022\240\226\277\020\256\320\2761\3535\300\247\003\031?\337\235f\2754\235\361?/O\027>G\037\007?\036m\f@o\365\224\277\t7\271>8\276\"@\022\277N\277-x\223\273\261\212\223?]\214M\277\037/\034\277T:\244?&\306\262\276;\211x\276\260\253Y\277B\263+=\245\025\257\276+j\220\277\020\313\266\276\242\177\276\277_\233\035>CV??\223\000\215\276f\300\221>N\t0\277\231G\306?b\333\206?\245fS\277\314'k\277,\363\346>\002\274\205\277\222\263\244?\203\337v>('\026\277<Ji?\246\311V\275\033\022\323\277E\273\352\275_{\226\2774\364\247?\003\005\256\276\326\001\360=M\241\333\277B\263+\276\223\032V?~\306!\277\324\324\302\276mt\026\277\363\253\325\277(\232\037?\005N\276\276Kr\250\276\017*\211\2767\211\271?\307\022\226\276v\247G\277\017\004-=\225\363\305>\016\277s?\360Lh\276F\022s=\274\234\275=\376\211\300<x\373\222\275.\347\262\275_%\017>xa{\276\367 \204>\307\275\271>LO\344?0\324=?\035Z\254\277n\366\f=E\033\266\275\354\245\221\276\210\366a\277~\021\035\274\306\372\256>2q+\276\303\201\320\276P\340U?[\320\333\275X\305\213\277\242\r,?\r\373\205\276/\212\"?O\037\251>\346\"\336>\364\214m?\306\277\227?\314\356I>\210/\013?\017]u\275\224b\354<\321c\312<c\264\372?\031\377~\276\267\013\375?\300\005=?\030\354\366?\317\244\355\275\247>\020?\311\344\224<\246~\276\276\035=\222?]\247\351\277\253\315/?x\346\257\274\017\r{\276\030&\263\276\3437E=\314~u\277\325!\005@\252H\221\277\361\271C?vh}\274\271Q\314\276\274\316n?y;\366?\223:-@<\2034\300Q2\021\277w\204\313?b\327\366=\351\361\317?!\002\356\275bMM\277!\221\036\277\276\334\277\276\356\265\370>^\327\277?\345\325\251\277\203\372\356?\316\307\033@\207\213l>\006\275w>\033b@\277\254\312\226\277ep\300?\0008B\277\177\246\266>)\005\255\277\n\276)?%\263*>\200\266I\277V\274\t\300\217\245\353?\272\373w\2747T\230?\255\243\222?\377\262\343\277y\261\350\276\021\215\306?\t\377B?\365-s?w\364?\277\360i\336\276\005\245\034\277\323f\314>}\"\323?\312\304\t\277%\314,\277\177j\334\275\021Tu?\335\357\360>n\247=\276\270u\207\277\001\244\326?\214\326\355?<\021\034?\f\315\321\277\265R(\277Ve\001\300y[E\277o\211\022=\305WG\277\212\313\025\277\352\312'\276\237\254\310\275#\277\032\277^\345?\274t\377\"\275}!\204>\244\337\266\277\235.\005@\325<{\277\031\002x\277\2031\002\276\252\266[>\341\321\n\277\016\276p\277\366\353>>5\353\234\276\302\366x=\325!\263?\024\256\277\276y\001\222\277j\244\021@\262g\037\276\303\266\007@\336Y\333\277\331\315`\277^\021\310?\300B&\277\210GJ\277\343\337\237\277\207\301\\>H5<\276\341E\247\277*9\033\277\211\322\356?\244S\017@'\242C\277^\242\272\277r\212.>\307J\254>\304\007\216>\302\023\n?!Y\004?\352\004\200\277\257`\323\276\276\335b?|b=\276\037\327\362\277\033\203\036\276\020YD\276\322\216\023\277w\241\201\277\347\0353\277\364\027\232\276\f[#>\232\315\233>\305\342\033?\366\316X>S\320y?\3018\320>\251\023\200?3N\343=\240\303\304>e\336&\277r\301I?\317f\271\277\036\032\246>\027\364.>\236\356\244>q\037Y\276\003>\327?\b\344\332>\376\324\264\277v\205#=\016g\206\277\306\212\036\277\217\374\255?7\252{?\230\276W>\237\005\321>B\tG\277_\357.\276U\030\217\2777\304\330\276#\363\210?\n\334*\277\304\316\354>\251ka\277\224\244\313?\023E(?nO\370\276'\0240@s\272\220?\032k\377=\232AD\277\323\336\002\300\251\023\340\277\222\313\357>\000\253c\276\"R???T\232>\227\2203\300\360m\342?\200\363R>\255h\027?\212s,\277\346\\\326\277,\274\323\276%?\322\2763n\262>\312T\225?xa\373>\b\3134\277\376b\036?_\270s\277\375\024G>\372\325\200\277\365I\266>\201=F\277\3019\253\276\034\226\206\274\025\341&\275\310\320]?Xs\210\277fk\331?\335\226\b?\f?H?\306P\312\277~5\203?\362\225\b\277w,f\276\000W\262?\275E\221=\376Hu\277\003>\247>\037j\033\276\r\260e\275\224\022B\276\257\tI\277\277\272F\2776X,\277\221\363\032\2771\006\366\276\321\003/>\212>\037>\013A\336?\365\326\300\277n\243#\300t\n\002?%\316\272\276\204-\016?\t\336\200\276\255\244\315>\260U\226\277\210\326b?\230\374\227>\334\235\211?E\326&\277\030\320g\277\345\263\341\274L\023\233=Q\336_?\362$Q\277\242\013&\2778-\240\277\201\353:?\351\0200??6\341\276\241\275\322\276\345\270\237?\236\357\237\277\311rZ?\340c \276\342K\222=\002\022\205>\264\034\250\276\331\316\227\277\312\374;?\2446\325?\345\n\243\277\311<\272?\030>\236\277\303\240\374\2761\231\322?\023\234b\277\r\341\004\277\334\331\007?\241J\r@2\002*<\211\246==\323\277\374>\2137\236\277j\243*\277\034\316\274\277t'x\275\037\242\361\277\337\374\036\277\310\013\301>\027\240\255\276\030\356\234\276\305\346G?\240l\232\276\004U\177\277\327h\221\276L\246<\300j\331\212?\306\304\216>I\327\354?\261\245g>\312\375\346>Z*\001@\325z3\277 ~\036>\277\232#@{1\214\277\236\365\004\275\264\260w?\317L(\277\310{\245\276iW\241?f\365\316\276\246Fx\276\206\346\206\277\027\232\213>\241\214L\275\013\tP\277\307H\216\276z\031\321\2771\267\033>\300]R?-Z\340\275\372(\273>\317\330?\277\"\375\326?\313g\211?\334~m\277\233\345n\277G\346\331>\367X\242\277\345~\243?\215\237\221=\362}!\277\\\005q?\365\317\235\275\345\325\345\277(\340\317\273\257\231\230\277\223W\273?F}\272\276\365\234\204>F_\355\277\320\356P\276\217\343\377>\245\330%\277\020\223\320\276\253&D\277-\262\321\277\033\271R?O\221\023\277\013E\252\276]\227\313=\244S\237?\t\377\362\276\233r\005\277%\346Y>\356\2264>zPl?\365\024\321\276\262g_\276\342v\250>\226\211l\274\267\341A=\375\007B\275\236\0262=R|\374\275@\336\033>L\372\017?\226x\344?\221`z?\023~\275\277\017\335\003<\304%G\276\243\222\372\275\326\217M\277\203\024|\276\361\364\022?\221\fI\276,*\332\276\330\274:?+v\252=\220\370A\277\313\2745?!\222\221\276X 2?a\251~>J\360\336>\206rf?\226\355s?\324\231\007?j\372<?,,\330=\235\2011>$\252a\275\177\023\346?c{\275\276o\360\t@I\203#?\304\224\006@`\002'>\201\257\370>\024A\034>bj\037\277\316\374\206?\355\201\322\2774I\264>\373H\343;\r\031\257\276B\354<\276p\n\233>K\351]\277K\345\033@\364\370\231\277\311Y8?\263\f\221\276}\007\177\276\232\\@?\3225\277?\321?\017@@\207-\300\021\213(\277`\260\317?x\271C\275\002\274\331?\325\314\332<?\033=\277M\276\331\275g\267\306\276\206=\375>$\326\266?\267b\243\277M\025\334?r\277!@\017c\232>\222X\202>\215|.\277\370\340y\277\236\322\305?k\323<\277;\310#?\317\240\311\277!\002n?\321<\340=\355\365n\277+j\370\277\266\204\344?\226\257\233=\362\322\245?\274\002y?\3647\345\277\016J\030\276\245,\343?\374m;?\\8X?\320\231\274\276\316n9\277(\201\305\276\232\334~=\324H\343?\245.5\277\206\306\023\277\212\306\177=\332\376\201?EI\b?'\351\220\274o*\202\277\035=\332?c\271\003@]\376??p\231\327\277y\006-\277\027\274\016\300:#N\277\005S}>VGn\277\340\240\001\277\274\355]=\242^\210\276\250o!\277F\264->\310J\202\275 `\255>m\255\307\277\324}\004@.rW\277/\341`\277\276\210\356\276\235\022p>\377\347\004\277p\b\235\277 \013\251>\226\004\310\275U\333=\276g~\225?\\rL\276\314@\221\277\374\000\374?|\221\330;\363\345\021@\331\316\313\277@\026\"\277\270\001\363?\240NA\277\032\367V\277gD\245\277\276l\323>\316\032\234\276\344\240\254\277\036\031w\277`\223\321?%@\r@\237\036\023\277\337O\265\277,\327\313>a\341\254>z5\260>\334\331\327>a\305\021?\301\034\211\277y$n\276IM\007?<\006u\274Gw\354\277\273\361\276\276(\266\002>h\354\027\277\210\235\221\277\317N\246\276TT\265\276\365cS\275\374\217\024?\325\256%?O \204>z\3079?\356%\001?:\351\221?l\314\353=K\001\251>\245\022\276\276@\301\221?\317f\251\277Y\026\204>\220-\203>U\302c>1\266\310\276\270\036\331?\231\201z>\315X\314\277\201\320\372\275Dn\232\277\032\245O\277\335\322\336?\303\330\202?I\365\275>O\314\202>V\202I\277\302\332\020\277\306P\212\277\235G\245\276>Z|?\247\\\241\276<\027\n?\002*p\277:u\345?\033\274/?\361\177\367\276Ae(@\250R\253?\260\025y=\t3]\277_\265\366\277}?\365\277Y1\324>\256b!\276'\025Q?'0\315>\240T#\3009\356\350?=\235\233>\357\377/?L\214e\277\274y\004\300B\316\013\277_$\f\277\"\304\345>)?\255?\300\261\347=\013\355x\277,\274\213>\233\306b\277\305pU>\023\267f\277\317\237\006?\016\331`\2770\3241\276\275m\026>\257#^\276\366}d?\327\335\210\277\216\351\301?\270v&?\b\224=?\211A\230\277u\310\225?Q\021\017\2777\034\021\275\217\302\251?\335Al>\352\224K\277\306\304f\275\243\225\033\276|\265\203>\247\"\r\277\027\202x\277zR\016\277V,N\277'\241\024\277\301\214\001\277Z\327X>UL\255>9\227\312?\3225\327\277\250\214-\300m\037\352>\021S\302\276\332V'?\224\300\006\276^J]=\330\360\230\277\247\316\177?\307G\033>\330J\\?\240\250D\277F\013d\277%h\302<\257\227\346=IKa?\030\321r\277l{\013\277\214g\230\277\260\253I?\336>g?\255\366\330\276\002+\277\276\226\354\240?<\370}\277\337\214r?\017F|>f[\227\275*\346\200>\261\367\312\2762r\226\2778\330S?\370k\002@W>\263\277d\351\243?\335A\230\277Tt\254\276]\371\244?\347\000\205\277\351\233,\277B\355\247>{\203\001@\242\n_=\355\t\207=\225,\007?\030`\237\277\226y\353\276(\233\302\277\225\236\261\276\360\334\353\277\020t<\277+j0>\221\360\375\276\b\347\323\275(\325b?\227\213H\276\315Y;\277y\002\021\276Ih7\300&S\035?,\235\357=\005\206\004@\2444\333=\207\245\331>\255n\005@cA]\277\312\033\350>\027e$@C\036a\277UP!\276\246\270\202?\305\220@\277\321\225\340\276\241-\243?\305:\245\276\262I\036\276@\211k\277o\273\240\275\\\000Z\276\257_\234\277\274\312\332\276\265l\315\277a\265\250\274\312\342V?K\256R\276\323i}>\2337F\277\bU\272?\032Ry?4\205\206\277\213\340\223\277\377\315\223>\204\236\235\277K\037\206?\275\345Z><\244\024\277\343\031t?\2026\371\275\005\027\303\277\224\274\177\275m\255\237\277D\372\261? \013\251\276{t\231\274\324\016\347\277\302!j\275\027b\005?m\306E\277\331\317\332\276m\255/\277f1\301\277\313\330\370>\221\323+\277w\203\270\276Gh\225\275\335\315\253?<\366\313\276\301\213>\277\277\376\312=*\003\007?\003%9?J\n\324\276\2369\365\274\226\023C=\324\306G<\277d\343\275S\2560\276\220\330N>\343\342(\276\356\264\255>\350\022\316>\377x\343?\251\210s?\361\364\262\277\230\025\n\276\241\306s\275W\230\376\276\241\365x\277&\247\006>\304\354\325>\366\233I\276\203Q\211\276\246aT?\263`\"\276{k\210\277\255\275/?Z-\230\276H\207\347>\232CR>\344\366\013?\0326B?fI\220?W\226\300>\347\2512?\332 C>\333\205\213=\200f\320\275 F\344?\242\013\362\276W\262\t@\036\244#?t\230\007@\355b\232\275\316O\r?\351\020\270\274i8\035\2771\b\244?\344N\361\277\324\324\006?\232[!>\242\266m\276\236\354\006\276\335\315\223>c\fl\277\004s\370?\304\353\212\277\023\017`?\335\312\027=\2510\016\277\206sa?\315\222\350?\217p0@\026\2445\300\272\332\016\277S\"\325?QLn>\276\244\321?\017\305.=\252\016)\277\335\231\r\277Z+\332\276\221~\373=\307\272\320?T:\254\277\036\247\370?\374\035\026@\220\025\214>d\307k=\364P[\277\272f\236\277b\241\242?Lp:\277H\211\365>\327\372\262\277\221\271F?\357\343\230>4\272\017\277S\005\021\300W\262\363?\001~\2739\345\320\222?\016\276\224?\002+\347\2773\376\225\276PS\313?\324IB?e\211V?W\320 \277;\033\036\277\220\332 \277\365,\360>\260\003\327?\224\240C\277\2721\025\277;\030\026=\266\020\214?]p\026?kc\354\275\030}\201\277\030\354\326?T\251\371?H\246C?\354\335\333\277\331\230'\277JA\357\277~s;\277vp0>\f;t\277\360\372\024\277ph`\275\321\346\030\276\001\371\352\276iR\212=?BC=]\336\364>\031\220\261\277\f\345\f@\254\036t\277`;P\277n\365^\273 _R>0\325 \277Q\203\221\277b0\267>\025\002y\275\f\223y\276\337\246\257?q9\226\276\317\367\263\277E\022\t@y\006=\276\321\221\002@\251\366\261\277\215}!\277\244\252\275?\264Y)\277\276\240I\277\335\357\244\277\243[\017>\320\2700\276R\355\243\277\302/9\277\236\352\320?\321\226\013@)\314G\277>\226\302\277\023\204\306\275\207\375\246>/\245\226>\240n\310>{\327\b?sK\217\277\031 \351\276w\3271?\362`\213\274y\314\006\300\371/\300\276{\277\021\276/\024\024\277\246\232q\277\004\0337\277\214\024\302\276\031\272\210<\257\351\251>\223\246\025?\312\215\322>T\247;?\270#\354>\000Wz?\315r\301>\315\344\333>^L\323\276\300\tM?x(\242\277C<\242>\344\377\264=\335\263>>.9~\276\271\307\352?\272\273\266>c\271\311\277\334^7\275\024\005\226\277ao>\277\244\337\276?C\342\216?\302\204\271>\331B\220>\030]:\277\035\221\227\276\236\bn\277\b[\364\276\204\361g?ta\214\276(\363\367>\323\331\211\277a\375\263?\201&6?MH\007\277 ^%@\230Q\224?>\206X\274\361\325J\277\210\327\361\277\265\375\001\300\3438\330>\251\334D\27680]?\242\322\240>\204\323(\300\2235\342?\314{,>\373\221\372>\300\354b\277\020\351\333\277b\207a\276T\342\372\276\"8\246>:\222\223?\350\301\005?\342t:\277\364\376??0.]\277\310\226e>\213\303\215\277\220L\237>\326\2140\277N\t\220\276\247\314\315=\016\354\302=\031\215X?\007|\222\277\362\f\336?\262\235\027?\305;|?\213q\252\277\376C\226?\242z\313\276\031p&\276\272\332\236?u\220'>\027J^\277l\227F>0\020\224\276\346;X=.t\375\276\235G9\277<\367:\277\035\3458\277\301t\262\276\347\211\007\277Q5\305=(|v>\236\265\337?6\315\317\277n\335)\300\333n\016?\002\272\257\276\016f\017?HjQ\276w,\256>\246\355\253\277\177\373b?\375L\035>h$j?SX\031\277ms\217\277#\342\334\274w\363$>j4e?\352]`\277f\3725\277Q\240\303\277b\203E?\313\333M?]m\375\276$\326\322\276\245\240\223?\265\372r\277?\375S?K\027G=`\225f=\241\272\371=\241I\242\276\316\374\216\277LQ>?Z\201\355?O\314\232\277\210\235\241?,\361\250\277\024\264\301\276\331=\315?0\330\205\277\346x\021\277\274W\t?\223W\363?\b\204\247=@\212\272=\027\237\302>\366\227\261\277\036\3011\277\000t\264\277\202\252\021\276\276\336\371\27779d\277\211\225\241>\256~\324\276\3650T\276^\241[?&8\325\275R\321t\277\245\327\026\276\373\"-\300\251\370\177?\246D\002>\215\234\355?\000~\234\275?W\373>\024\005\004@\004\377W\277C\002\276>k`)@\234mN\277\357d!\275\222\315q?0\363=\277\3746\224\276Bx\230?\267\013\365\276\372\016\216\276\027\232\203\277hg\307=(\202x\276\205\231r\277\3224\300\276\202\250\317\277R\361\177<\337Nf?^\362\307\276\2722\350>\200}D\277W!\321?A\013m?\371i|\277\233\215E\277~S\250>\302\335\211\277\024?\226?\241\\\344<\035\000\025\277\351\356N?\\\013\t\275\000:\330\277l\367\241\275nn\220\277;S\254?\232\223\247\276P\252\245>\017\271\351\277 \265\351\275\004\035\t?s\202.\277F\b\013\277$\3569\277\223W\313\277\260\2531?Q\205\017\277{\365\221\276\324\266A\276\377\317\255?\321\350\246\276\225\r\027\277\267\357\221>}\320\323>\002\234z?\243\352\317\276h\320\000\276\211\nU>\343\252\362=\334`-=\377!]>\211\303C=\031\034\205\276\2339D>\013G\350>8J\362?^\272\201?\033\022\273\277\374\025y\270y\222\364\275\375\367\220\276M1s\277{\243V\276\201\\\302>)=S\276\305\032\276\276E\236T?\374\\\210=H41\277\364\243\021?D2t\276\245\022N?\t\214u>\033/\r?\325\262y?Z,m?\b\002\000?*\255\017?\366\t@>/\006\244\273_D;\276o*\356?\267\270\266\276w\020\373?X\3465?\205B\b@\235pe\275_\\6?.;\004>i\254\021\277\254\034\206?\037\205\303\277\377\316\326>\007\013\347\275/0\013\276\020\255\025\276\024#\203>\373wi\277[\b\036@I\272\236\277 \356Z?>\314n\276\351C\007\276\035[\003?\003x\323?4h\024@\312T'\300\257\b\022\277ni\261? A!\276u\345\323?\021si>m\305^\277m\034\261\276\177\027\316\276sL\356>a\032\246?b\326\263\277\377\347\334?2 )@ZhW>HRB>\351\327B\277\303\266\211\277\005Q\277? _F\277\3124.?\246'\330\277z\247Z?5\r\222>\007B^\277+\207\362\277!<\306?\346[\377\275'\367\247?\030\314s?x\013\334\277k\233b\276Gw\324?\227W\032?\2758!?\t\340\032\277e\035\002\277\354P\265\276\242\f\235>=,\324?J\320/\277\005\242\027\277\220\307B=\3602O?\2026I?\f\227p=\337\340o\277\326\255\312?+\366\001@\363\2227?\300\317\340\2778LL\277\235\327\n\300|\177s\277\374\250\206>\b\346\200\277\234OA\277\262-\343=\352%A\275\374T\r\277\275\321}\275/\276h\276\257\320\003?\020;\277\277r\026\f@\224\331p\277\200\326L\277\364\341y\276\312\244v>\262\201\344\276Qk\202\277\351b\013?1\373&=@\233\001\275\022\367\250?\353W\352\276\353\305\234\277\333\026\365?\0064\254\275Kv\022@\201\262\335\277FC>\2775{\324?R(\023\277\001\333i\277\216u\245\277r\025\253>\251\240\262\276\365\204\255\277zp3\277j\336\341?\013$\f@\237Z5\277\t\304\273\277\306\374\f?p\n\343>\017\271\251>Kw\377>s\365\013?\200\232\212\277\355\203l\276\323J\025?\2414o\275\253\354\347\277\352\312w\276\340\235\334=\305\214\f\277!Y\214\277\213\252\257\276\341\316\365\276\325\257\364=\304\n\327>c\360@?\020]P>\212Z\036?\2028\013?\337\025\231?\341\2264=|\355\331>\265\377)\2771\b\204?\227\213\304\277\271\252\234>~9s>3\335\203>\226!\276\276]\376\333?/\303\357>\374\336\346\277\235\bl\275\256\323\200\277\255\242K\277f1\355?\316\030z?\207\210\243>\243\273\212=xcU\277\256\357\007\277r\247\220\277\357s\334\276\325>9?\360O\021\277\0008\016?\003@-\277\357U\303?\252\325;?\375\0207\277\271\031.@:X\253?\335\331-=\262\236J\277\211\352\361\277\211\265\360\277\"\341\017?\311\020\023\274\337\213\037?k\325\316>Y\027-\300\013\357\362?<\333\303>\347\341\004?\363\377\022\277\272\240\342\2774\333\035\277\341\270\030\277N~\343>F\231\241?\271\206\276\274\306M]\277\226&\205>WCf\277\242\360\241>Tt\204\277u\003\021?T\343\205\2773\375\006\277\323M\002>\304w\342\275\016\371c?\376C\236\277aq\310?\224\336+?(\236;?2\217\250\277h\226\204?\267]\370\276\251\241\315\275\373\"\261?S\315L>\363VU\277~\375\360\275l\300\226=\362\351q>\272K.\277@\337n\277\\q9\277]\206\033\277\224\334%\277*\250\350\276\260\003\027>\033,\\>\006\201\315?\235c\320\277]\341\037\300\333L\r?R\361\267\276ff\"?d\256\034\276\237\252\242>\370k\206\277\253ZN?\234\336%>\256\022\204?\357SU\277\376\rn\277\035\355\303=u\223\230>u\345{?3\250v\277\356\355>\277H\334\217\277'\206\034?3\251=?\267~\262\276\021\305\304\276C\220\253?4\242\200\277X\305\223?w\355W=\021\177>\275\017F\034>\315\312V\276\001\373\224\277v\3738?\261\334\004@\227\213\214\277\363\223\232?\337\375\241\277{i\002\277\241\363\232?\251\207\204\277*\247)\2776\316\216>t^\377?\303y\335<\322n\324=\235\0177?5\230\212\277,.\"\277A\324\305\277o\325\355\276\304\b\325\277\230\3344\277#\236|>\302\022\177\276\244qH\276+\373N?\311\001\223\276\346uX\277\004\216t\276\352>6\300\242_\003?R|\334=\2304\376?|\265s>\273H\021?\335^\006@\262\272\215\277\322\251\373>E\201,@\335\261d\277Z\272\202\275\177M\226?\241\333C\277\321\006\350\276\207\212\235?\263\226\006\277\341\321\236\276\214+V\277'\376#=\371I\255\276\337l\217\277!\007\005\277\215\321\302\277\0055\034>\204EU?\352\t\223\276\222[C>k\361)\277\212\260\301?\232|\203?_\321Q\277\327\022\202\277\244RL>\205_\232\277*:\236?\n\017\n>\345\354\021\277\025\035y?s\346\315\274\352\t\313\277h0\227<J{\247\277\356w\250?\236\231\300\276z\215\335=\302\206\313\277QN\324\275\214h'?\2073K\277G\253\262\276\257>B\277\316\337\330\277\362\f\022?F[\t\277\210gi\276\277\013\033\276\300\317\310?m\344\212\276LoK\277\362\262&>\304!\303>b\272p?\364\376\227\276\364\322\216\2754\200W>\024\257\222=m\256\332\275\311qG\276\215\322\025>\b\2562\276ZG\275>\370\335t>\030\225\360?\220\275N?7\216\244\277\027\255\r=\335A,\276\026\334\257\276\342\035t\277\235\360\367\274\3501\342>\266\273\007\276@N\320\276\217\213Z?\313\364;\2768\025\221\277\214\020\"?\252\324\\\276\246~\036?/\341\230>UQ\204>\365\361(? \230\237?\016\331\b?S\225\346>\277%\205=|\ra>:?\025\276'\210\342?\000\000\240\276\227\213\b@8,-?-&\366?\370\356\245=h\224.?B@N>\024\354\337\276\325\t\244?\230n\346\277J\317 ?\207\273\337\274Q\240\237\276Y\277\371\275\366VN=\366FY\277P6\t@\212\037\217\277\022\2754?\245Lj\276\002\2328\276\037\242E?\346\221\323?I\242!@\350j-\300\024\006\r\277>\226\316?\2073\377=\t\371\274?O>\335\275\246+0\277\325\256\271\276t\225\n\277\020;\233>sh\351?~\306\245\277Q\332\363?\362{\027@\360\340G>\224:\247=\2343B\277\335\f\247\277\221\270\237?\375\2069\277\250\247\007?Lq\265\277\007% ?\243\315\241>\300\3477\277\035w\n\300\2760\351?X;\n\276\310\353}?X\220\212?\352\225\356\277\031W\204\276_)\317?\2550%?\240\032\207?MN!\277s\330\315\276\263@\023\277\006\177?>X9\340?Q\276@\277Cu\023\277\006)\035\275\361K\231?J'\362>)A\177\276K:~\277\223\214\334?@0\003@\r\342\017?3\334\324\277\222<\013\277w\241\365\277\022\3009\277Q\363Z=\306\242M\277\366\233\t\277\342v\200\276E.8\276,c\017\277\262\177\236=\321]\022>\23432>\265\246\311\277\266\326\005@\236\352\204\277}=k\277\351\3626\276C \277><1\313\276\223\035\177\277\177\207\302>\177P\027\276\317\2015\276\211\352\261?-B\341\276\036\371\217\277\035U\013@\375\243\037\276\201&\022@\361)\300\277\3711Z\277}y\311?\205>4\277\"\216=\277\245\240\277\277}\"O>M\025l\276\361.\267\277\324Gp\277\313\276\347?\326\220\f@}\315.\277@\023\301\277\275:w>\005\024\272>u\313\346>\227\305\264>\333\334\350>5\357\200\277\375\2275<\321\221p?\302\262\263\275F\316\002\300\214\276\332\276x\324\330\275\326\374\020\277dX\201\277\264v\037\277\375\333\235\2762\225\271\275@\240'?[\323\020?\322n\264>Q\241r?\224\333\316>\026\336\205?Lp\252>n\027\212>\275\250\305\276\351\017]?\360\247\246\277\255\372\214>\222^$>\30162>/0\213\276:u\321?s\276\330>Ed\264\277\236\212\005\275U0\246\277\321\003K\277\353\213\320?\037h\211?p%\013>j\242\247>\020zV\277B&\261\276\321\312u\277\232y\252\276n\210i?>[[\277\334\021\376>\226\3201\277\206r\276?!\256,?\031\003\253\276\335$\026@r\371\213?\221\324\022>:X[\277\3475\372\277\326\250\353\277\277\016l>?\013\250\275\354\300%?0\273\003?\251\373\"\300'\367\353?\325#\r>%\351f?\207\025J\277n4\354\277\301\341\245\276d\261m\276\376\r\372>\346\"\206?\006-\304>!\217D\277\214\206\020?2r\202\277Y\333\311=\037\242\211\277uZw>\013G\\\277\351bC\2766\345J>\341\224\236\275\034\316l?\025\343\220\277\343\252\312?T\306\003?\3022^?\235\205\241\277\232_\231?\224\336\357\276\266\236a\276sK\253?\325Y\275\275*\376w\277\023\356\235>\002\016\271\276\312}\374<6\254\331\276\243\313_\277\214\0173\277\261\334&\277V\3300\277&\305;\277\007\227~>\026\3365>i\000\333?\361\327\320\277o\r(\300\307\272D?\351\265\341\276\222\006'?\215\270;\275W\262\263>\234\277\275\277I*W?\000uc>Gw\\?5\227C\2778.[\277C\0026\276\333\334\b>\313.d?\017+L\277\243\036\016\277\273\325\253\277\347\034H?\245hU?\032N\331\276\212:\213\276`\345\220?G\254\235\277\210\204??\376\004a<r\0322>(|;=\224\022\332\276=\325\225\277B\2278?}\256\362?\035U\251\277>\263\264?\370\337\262\2779%p\276\004\004\273?\211Cv\277\370\247\024\277w\024\377>\354\372\007@\022Kz>k\262\253<\323j ? A\245\277S\312\033\277|,\265\277k+\206\276\033\022\357\277?\2507\277\333\336\266>y\256\003\277\300=\337\276g\236\\?\304&\022\276\3579\024\277\3636\253\275M\363B\300\"\216\205?\266\356\013=0\365\357?\377\352\001\276\223\220\300>\301\250\000@\231b.\2771z.>\355\201\026@\"3c\277.\273\361<hBW?\262d\"\277\222X\242\276\274\"\240?B%\346\276\326o\026\276\242\264\207\277\b\345\035>\001\276\200<?\215K\277\221\320\276\276N\177\356\277\203k\016>\333lh?\365.>\276$\177\360>\246\230?\277\222\263\310?\331\262d?\360m\222\277\216\256Z\277#\300i>N(\214\277\226!\226?2\000D>\024B_\277\334\203`?V~Y\276E\r\332\277\200\330\362\275\037\364\240\277!\002\236?\206\345\237\2767\251h>\365\333\357\277\020\311\220=LS ?\314aC\277\213\247\256\276\366\357\036\277D\213\344\277+\3359?\352\312\237\276<\277h\276\200I\305=\201!\303?s\327\022\277\257&\267\276\372\360\274>\"\251\275>r\246u?\253{\214\276P5*\276\211x\333>D\016{=v\335\233\274\270Y\244>\r\237\216=\"\336\232\276\307\270\212>\210f\316>\023f\362?\304[\177?\340\020\252\277\320\304\305\275\266\331\370\275w\017`\276\341\bB\2777\247\"\276\262\361\270>m\341)\276>&\362\2762:L?)\261\214;<\371H\277k\266\006?\003&\360\276\217\336H?\372\270V>J\233\262>n\336(?\313\022]?\340\023\017?\037\235\"?\312\032e>\035\255\032>\237\314\037\276\346t\341?\266,\257\276\002\267\f@@\240+?\006*\t@\213kl>P\343:?Z\201!>*\213\"\277\271\302\203?\3750\302\277\223\036\316>-@[<]\371,\276CSf\276\375\277\322>\2235v\277\003[\023@\303\360\221\277\007\2657?\261\340\036\276\270\311\210\276\025\037#?\372\n\332?u\345\017@\177\366)\300\331\007\t\277\2068\336?\"\253\333\275!\310\315?e\352\244<\221\r,\277F\232h\276\356|\013\277*;\265>\234\341\266?\324\016\257\277\317f\355?\254\312\"@rO\327=\327mp>\251\206]\277\"\246\210\277\270@\266?\224\336G\277\016\243\f?\352\354\324\277p\352[?\222\260\277=F\262o\277B[\352\277~\214\345?\361\304\"\275\002+\243??\251\202?6\352\341\277\303\240\354\275\245I\315?#\327!?\372\317&?\007\352\234\276\254r\031\277j\240\271\276\262.^>'\332\345?\177\207\"\277\311\310\r\277\354\232\205=\230Q\210?x~\005?\212\263]=\035tm\277#J\333?\030&\003@\000\342.?_A\356\277\373\255\025\277\256\273\005\300]4\b\277\374\033$>\034\265b\277\310E\031\277\374\200\261\275\200\021$\276\360\244\345\276w\022q>\215C-\276\206q\337>,\237\305\277:u\t@\023\325+\277\215A_\277\316p\273\276\210\204\317=d\353\001\277+\244\210\277\020;\263>\324\250\206\275<,\231=p\b\271?W^\212\276\275\000\213\277K\345\003@\324'\371\274\255\335\b@ga\333\277\264\343:\277\237\216\353?\033-S\277l\004\206\277\343\307\220\277\004=\334>a\210\244\276\242\234\270\277\275R\026\277x\177\324?Dn\n@\215}\035\277\323M\332\277\253A\300>P\307\333>\276\333\224>\234\212\234>vP\021?\224\333z\277j\277\245\276W\004\013?\375\320\206\275e6\374\277\366\n\303\276\210F\367\275\345a\001\277\255\373g\277\275\212\344\276\037\236\315\276m\326\272=\364\302\375>V~\031?z\373\243=6#g?\252\265\370>\365g\213?\\9\203>Ts\321>\3227!\277\350\244\223?\255\206\254\277%\223S>\004\306z>\3501Z>s\275\345\276\340\276\326?\361\240\351>\3333\307\277\0070;=\317\367\217\277IJb\277j\030\302?\321\226\217?\005\211}>1\230/>\370\340i\277\370l\235\276\t\376\177\277$\201\266\276\315\036\200?\252\234F\276\000\003\311>\251LA\277\304Z\314?P\306D?j\365\365\276a\211/@CV\233?\366\232>>\304\007F\277\035w\326\277\340\326\345\277Z\326\t?n\bd\275\364\372S?\001\027\000?\202\220&\300\364O\340?\264W\177>\302\337\027?\366\232b\277T\251\365\277'0\t\277 \270\"\277\207\242 ?P\001\250?\301\254\020>\n\203f\277DP\001?\356\tJ\277\335\357\230>\255\024Z\277\370\211\333>v\027l\277\313/\213\276\232\260\262=\206\000@\276y\255t?1%\226\277K\310\273?\303\3251?\342\005]?='\235\277?o\236?\322\215\330\276\374\360\035\275e\307\256?g\323\321=\013\323G\277\226\230\347\275\200\271\206\275\331&E>\221\270#\277\234\030n\277\251\333)\277\322VA\277\204f3\277_\356\373\276\203\025g>3\373\204>\273\n\345?4\364\313\277\204*!\300\326\304\372>\227\252\234\276\212Z*?\n0\224\276\002*\234>\333\277\202\277\231\236D?\2240\203>\247\221\206?\337p+\2777q\212\277#\035\024\275[`/>t'T?\022\336~\277\256\234)\277\204\330\245\277y Z?\253\007h?=\362\267\276\326\341\240\276\230\300\221?\2304\226\277b-f?\3747\317=\312U\227\275=*~>-!\267\276\037.\251\277s\332G?y@\023@\365\204\271\277\220\332\250?B`\245\277\207\374\333\276[\224\255?(D\220\277{\300\020\277@\277\247>\211\322\362?N\017\006<oo\f\274\252\272K?\224\373\235\277P\250\013\277=\233\305\277\305\347\326\276\027\016\314\277\301q\031\277\270Y\\>\364\373\336\2769}\r\276^\023Z?#K\236\276\305Ua\277\3644\220\276l&=\300\205\230\023?\375;\221=}\\\003@W\263N>)\227\016?\271\031\f@\016Im\277c^\337>\323\301\032@dug\277\335\216\272\274\002\361\212?\276g$\277yt\003\277[|\236?\214f\245\276}\350B\276='u\277\365\241\002\271\306i\250\276\272I\214\277\216[(\277\275\343\300\277\215{3\275\246\362J?\352\006\202\276\327My>\250\376)\277-\t\270?\306\211w?\262\205\200\277\272jv\277)\353w>\034\231\263\277G=\214?=\r(>{\364\036\277\263A\202?\005\027\013\276\\U\332\277\002E\264\276\215\177\227\277\235\364\252?\260\310\317\276)\3769<\363\223\342\277Ou\210\276\360\031%?\240\244\\\277\375l\344\276CV?\277\\w\323\277\207\375\376>\327\367\031\277\2071\221\276r\262\263\275\332\003\271?\211\226\264\276c\360\024\277oo\235=\302j\304>|,i?\262f\314\276\365\350\327\274J\354\332\274 {==`\365\261\275jNn\276rn\023>\t\250@\276\260\216\373>\263\\\266>/i\360?\355\330d?\037\021\257\2774I\034\276\f\361\276\275M\242n\2764\241i\277\337j\302<\320\235\370>\200\240\247\275\3708\373\276\314(\206?\321\347\003\276\007\356p\277]m\t?N\362\023\276\033\022\017?\324\325\245>p\322\364>\275\035M?#g\205?\261\337\303>\260\216\363>\306\361\r=\367 \304<\355\203\\\276\027\324\347?Q\370\274\2765\f\017@\251\3661?\372\355\373?X\037\037\276 `\001?\004\313Q=\247x\000\277\232\353\234?\243\036\326\277\034\2670?\325&n>O\223\031\276&r1\276\205\227\330>J\2679\277/Q\021@\036m\224\277$~E?Y\242\323\275\347\034\274\276\305\256Y?B\t\323?~t\030@\332\346$\300\252\267\376\276\177M\276?@2\205>\316\031\335?\314\233\023\276\311\255%\277o\233\005\277\236^\341\276q\003\376=\232|\313?\227V\237\277\230\243\367?@M\031@\343m\265>Q\2456> \267W\2779\264\224\277\335\007\254?!\0369\277\020\004\030?_F\305\277\030\315N??\342\207>\3434H\277vT\003\300\347:\315?\244\030\200=\021\337\231?S\005\203?`\002\347\277\341$\205\276t^\327?\222X.?\021r>?\2760U\277\214\020*\277\341z \277\265\3349>\275\343\340?B@b\277\200\273$\277\335\301~\275'lW?\\\346\034?\311\3145\276Q\245\212\277\320\263\335?\205%\002@\262G\350>\\U\346\277h\007H\277;S\002\300\250p@\277h\3144>\313\273f\277wi\033\277M\020\205\275N$=\275Re\030\277\225\342y=\316/O=\205\315\004?\025\000\317\277\222?\000@\277e\216\277\215\266R\277\220\3654\276\233\312\272>\354\244\002\277t)\222\277\316\341\252>$\211T=P6\345\275\210\272\233?\003\005\236\276X\220\246\2778\025\375?\367>\215\276\031\377\016@\221\320\266\277\210\273^\277\234\026\340?\220N9\277R\nb\277<\332\254\277\332\347\361=\373\036u\276\034\b\241\277\023+_\277d\257\337?\037h\t@\023\020/\277M\370\261\277\273H\241>\314\353\340>\363t\236>\343Q\322>`u\b?a\303\203\277\317\000-=\227\312\017?\341\214\273\275\3019\357\277J\t\201\276\\\313\244\275\202\002+\277\236)\210\277\300\224\361\276\271\307\302\276\331\271\224=\353\306\313>\251\371>?9&\243>\300>6?\214\205\351>\301\034\211?\003\316R>C;\357>L\026\017\277\247]t?$\227\257\277\244\214\200>~\311\306<:z\214>\273H\321\276\347\251\332?\016\327\262>\377x\333\277%\017\312\275\202\255\216\277=*b\277@\373\275?\251\366\221?\331vj>'\370\216>\351\363%\277\342t\322\276A\233t\277\213\336\261\276@\301m?q\344\t\277\314\r\246>.\313\177\277\275o\314?\201\b\035?\375\333\325\276%\314\"@p\261\232?\217\337\333=\024\226L\277FB\343\277\365J\361\277\343\247\361>\233\253&\276(`??J\356\340>\003`0\300\226\317\336?y\315\223>->=?cCS\277:\006\340\2776?~\276y\261\310\276\264\001\300>{\203\273?\004\347\f>\223\246=\277\23002?\341'~\277\247\311\354=\355G\206\277G\222\300>\005\244]\277\b\002\204\276vO.>\rm\000\2755\2315?\373\\\211\277\021p\344?g_\021?)\314c?\323\244\270\277\326\255\212?\375\237\303\276+\276A\276\367\001\300?\302kw>\307b\027\277\220\203\002>\350\372N\276\202\264\245=\243\037\265\276\314\267r\277\030yY\277(}1\277.\2543\277\354\205\016\277|\r!>\373\312\003>\017\227\334?@M\325\277m\220\031\300\327\207\355>\236\006\334\276\210\362\005?j\025-\276\255P\204>\253&\230\277?7|?|\270\224>\024\256W?\231\270-\277\024x{\277+9\376\272\347\261\\=r\025s?\201Be\277\005M;\277\372\270\256\277M\334V?\361\366@?\233\254\301\276\267\r\243\276\032\213\216?R\017\211\277qT~?\034\030\n=K\315>=\003\262'>\r\342\343\275\251j\206\277\212\3465?\375\274\371?.V\250\277\234\026\260?\276\301\243\277I\332\345\276\370p\301?\264U}\2774\237\033\277!x\374>\201\t\004@\331\317\002>\235\177\373=z\033\007?\335$\246\277\341A\273\276\226\317\332\277\323\301\212\276\212\253\356\277xEh\277\343S\230>N\263\210\276?\216\206\276\032\301Z?B| \276\254<q\277\370\372z\276\277\232C\300\002\327q?\200yM=}\\\357?\330\325\344\273\330\236\005?8\370\000@\037\240o\277e\031\262>\315\344!@>\256a\277\376<\247=\037\200\200?:\037.\277/\372:\276\372D\236?O\037\r\277\353\376\221\276\236`\177\277n0\231=\365H\243\276k\202\220\277\002\021\352\276\221a\335\277{\327\200>*\304o?\252\201&\276\003y\306>\032\302i\277\305\376\302?>\223m?5Fw\277\370\372V\277\356\004K>\302\027\232\277g'\237?\340d+>\0363\024\277V\266[?\215\347\330\274\301\213\332\277S[\352\275\252\267\226\277\320\355\251?\361/\272\276\262\364\241>\236\352\360\277\244\357\344\274\375h\034?\224\335(\277\262\326\360\2767SA\277\f\037\331\277j\204R?\017\231\312\276Zb\215\276V,\336\2759b\251?Pr\367\276\216\221\020\277l\262\026>X:\307>\372Gk?Ae|\276\0363\320\275\363\257\205>6w$>\200\201\260=Fg\244\275\342\035\340=\000q\367\275\361\271\023>\345~\337>\366E\372?<\332\200?\315X\264\277i\031\211\275\016\244[\276R\321H\276\313\240J\277\034_\233\276\322\251\253>\035\372\303\275\336\254\231\276Z\361E?g\301\032=u\257+\277\220/-?\030&\303\276\216[0?\341\356l>\213\245\f?\350\026^?\347\252a?\347\2135?\336\260!?\242\324\336=t'\200>\26547\276R\233\340?\373;\233\276\004\220\022@\356BG?\366b\006@Wv!>[\t%?\347\247\b>\314'\363\276\3230\220?\324+\301\277<O\264>E\363\340\275V\322\232\276\220\024\021\276\243\223\325>N|Q\277\rl\027@\350\023\241\277p\316L?\350h\335\276q\223\231\2768\207\033?\266J\310?\343\374\021@Q\210(\300M\020\335\276\325&\306?('*\276\275R\302?\276N\202>8MK\277\023\313\247\275\374\341\347\276&\253\232>\213\375\271?\364\246\236\277\262\021\354?n4\034@\330I]>\215T\231=}w?\277\273a\233\2778J\262?\037\0222\277g\0170?\360\205\345\277~t~?\013(t>\260\3451\277\223\214\364\277\356\b\313?\210\234\036\276H\371\305?^\363N?\322\030\335\277\253\316*\276M2\306?c\362\036?R\2343?\003\353\330\276Gq\"\277\231\324\310\276Z\362\330>\233r\365?\317\201E\277_\230 \277W\265\344=n\337O?\306\243\000?\277\323\244<\343k\203\277\331\316\327?\360\334\373?\006\324\037?\001\336\352\277G\037#\277A+\374\277sHf\277\315V~>+0\210\277\367\035\033\277\034\006\243>?\004p\275T\374\017\277\017\267\203\275>\003\352\275L6*?\026\030\276\277\342\344\f@J^\201\277BC+\277\377\353\264\276\326W\317>*\255\013\277\bw\217\2776\310\274>\236\364\311=\277\345{\2742\311\234?\264\000\245\276\317N\242\277\330\323\356?\323\320\300\275\264\310\016@f1\271\277;\217\"\277R\270\352?\303,\034\277\254\221i\277\344\203\256\277T\344\310>\025\375\331\276\022\245\261\277\254\033\023\277\203n\317?0\r\021@\211~\335\276\275\000\307\277\370\214\324>\306\212\016?\005\302\256>s\242\265>\241\236&?\377\004\203\277\355J\246\274\331\352\342>\364\220\224\275\350\274\336\277z\373\003\277\370\020\232;\035 \004\277\230iK\2774\275\274\276\202\251\366\276\0079\032<\177\027\n?bf#?6\003\374=\3130:?\250s)?O\036\236?W\t&>\251\301\324><\275\262\276\350\336\247?%\314\264\277g\231e>,\325u>R\323\246>\246\t\323\276\226>\334?U\205\346>\361c\304\277\242E\026\276D\372\231\277]\025h\277\n\021\340?~o\207?B\317\276>\005\242W>)\260X\277|\016\334\276\227\034\203\277\013\324\352\276{k`?jh\343\2761\317\352>\313\276k\277\300\004\266?\337n5?\237s7\277\004\255\032@\275\306\232?\327m\320=\246\265M\277\274\221\371\277 c\356\277\2071\t?\266\256\247\275w\017D?\007\232\267>\363\253/\300`\315\355?\367>\265>\373=\t?\370\251B\277\365g\357\277\007?\351\276\242\267 \277\232#\353>+\023\242?\340\266\033=y\036l\277\362\260\310>\331_\206\277q\254+>\322\001q\277F[-?\326\035\177\277\267\227\314\276\032\025\210>3\005#<\376\017P?D\206\215\277\210h\310?\321>\036?\255O5?\r\032\236\277\322o\207?\032\032\003\277p\353N\276\372\263\237?\022\371\316=m9+\277>^(\276~\307@>\253\226\214>\020\004\030\277\301n\200\277\001\332>\277\220/9\277n\337\033\277\264W\023\277\tqE>f\367\254>Y\206\314?\374\251\315\277,H/\300g\235\r?\316\305\347\276L\372'?]\313\257\275\322\031\200>\225\324\225\277\305SS?A\325\030>\377\263R?\201@_\277c\t{\277W\327\274<\274;\232>K\345\201?\0365~\277Z\241\034\277_)\247\277>\003V?[]>?<P\307\276\330\267\273\276\377\312\226?\274\037o\277/lq?7V]=\231\277\337;D1\241>W\t\246\276r3\230\277Ow\026?\370\302\374?'\240\221\277-!\223?\3063\250\277\365\234\214\276*\221\240?#\276\217\277\2717K\277P\305M>{\275\353?\217q\305=fZ\201\275\3606\013?\2279\251\277\324\202\317\276\352\t\323\277\370\302\334\276X\347\320\277\226\225&\277\207\207\300>\241\022\247\276\326\305=\276\244\340m?\242(\200\276\355\r\202\277\270\223\230\276\311<4\300in\001?\373h\247<\230\372\001@\374C\206;\201=\006?l\225\020@\370\214x\277\344N\351>\353s)@\266+|\277O\255\376<\0162\241?\f:9\277\350\243\274\276|'\252?zP\310\276\323\243\201\276\2278~\277~;\351\275\342\004\216\276\220\240\230\277i\311\003\277\210\200\307\277\232\236\213\274@4;?\373w\345\276\311\003A>\354\300U\277QN\250?p{j?C;K\277\213\033g\277\r\031\037>\303\273\234\277\\r\210?\273\177\354=YP\024\277\320do?\t\026\007\276\277e\302\277\272\365:\276\352\347\251\277\354\300\231?W{\250\276(\255I=\357 \366\277\255\006\207\275\320B.?Pn?\277\216\314\023\2779Bb\277\251\237\327\277\213\214\346>\337\277%\277h[\275\275\035\260+\276k\324\313?\267\226\221\276\005P<\277\224\334\241>\030\355\t?\002gu?\277)\f\276\316\260\f\275\336:?>\267\036\237=rk\362=\277(\001\276%\037;>\000\221Y\274\3230l>%\226\274>\216#\366?\235\273Q?\252e\277\277[\310\270=\007B\322=\366\232\256\276n\374q\277vR\017>s\021_>\305\345\210\276\212v\031\277Y\374j?]\361>\275\256d\207\277\205w\035?\245kv\276\363:6?\217\377b>\263z\037?n\206k?4h\200?q \004??\306\374>\323\276)>\022\"\212\275\277\272\302\276\215\234\345?\002GB\276]\334\f@\242c\023?x\356\013@\024D\310=)\006 ?\363Y\016>\006c,\277`\037\261?\232\b\337\277\355\365B?\374\321\246\274d\317>\276,f\024\276\274\b\263>p@\177\277\217\374\017@\234\341\236\277\252IH?9\351\242<)!(\276\020?;?y\036\354?\027H\036@\021\2150\300\370n3\277q\346\277?\300%p>\235K\321?\354\210\303=4\016\r\277\200\236\032\277\232J\312\275\275\033\273>Z\360\302?\bZ\275\277\215\013\327?\334K\022@3P\271>\311\0356>\274\317e\277q\033\245\277R'\264?\247\3141\277,\360\r?3\376\301\277\336\001\002?\224\276\260>:\260$\277\305\346\007\300\264Y\331?\336\311\006;H\277\221?bg\212?\302/\335\277\311\222Y\276\342\001\305?wJ\023?\333\367t?f/g\277U\2129\277\211}V\2774\241\031?\332\311\310?\364\337C\277\213\0320\277\032\0309=\362\260\220?\351\2330?\362\226{\276^K\204\277\352>\320?od\376?\323\240\000?\367\036\322\277W\223'\2773\212\365\277YQ[\27752\276<+\241O\277\001\244\"\277x\340\215=\235\326\216\272U3+\276\232\223\367=\232\354?\276\203\211\377=jM\267\277\204*\003@D\372=\277` p\277\346\241\200=\315sD>\262L\033\277\n\272\215\277\230\247S>A\323\222\276U)\262\275\270\006\222?2\217\324\276\037\327\252\277\341(\005@'\237\376\275\rq\002@\313\326\306\277\257\226O\277a2\331?\305\313K\277\251\243C\277\334.\270\277^\022\327>R\231\002\276\214\363\267\277'l;\277\241\370\351?.\004\005@\332\033l\277z\215\245\277\033LS>\253z\351>c)\212>5_%?\343l\312>\035w\216\277x\323=\276\344eq?\257\261\013\276\nh\026\300\2446\241\276\026O\205\276\256H\334\276\346\222r\277\376e\023\277[A\333\276\251\331\343\275\023f\212>\"\375J?V\245\343<t%Z?\275\344\307>\327L^?F\316\232>\210\023\270>\225\017\301\276}]R?6\315\257\277\303\200\265>\202V\020>\030\225$>\246e\237\275\357\341\352?\277\231\004?\265\025\273\277]\207\312\275m\377\212\277&\342M\277.\312\340?CV\207?)z\340<Q\3367>\372\rc\277$\322f\2767\303\241\277\275p\207\276\345\270\203?[\006\f\277\254\346\035?<\245\207\277\317,\261?q\034\f?\374\306\217\276\263\352#@\274W\235?\327Pj>\202qL\277\177\366\373\277Z*\337\277\352X\305>y\235\003\274\272jJ?\032\032\227>D\335-\300\306\205\373?j\277U=x\232$?\\q\025\2777\340\277\277\240\250\314\276\216\222\227\276\256\324\203>\322\373\222?\006\324\223>\003\356E\277x\2650?$`|\277\366\210\247=\210\200\213\277\300\347\307>\375\276S\277\036\026\362\276\267)N>\374OM8i\217c?\305U\235\277\264<\307?\037\236\355>^\023J?b\241\276\2774\272\213?:\256\346\276S#d\2766\260\251?w,&>\212\312r\277#Ml>Q\227\326\274[\006a\275\275\374\226\276\335BW\277\273\355B\277\221H#\277\321\224\r\277k\324\007\277c\325\000>\f[\363=V\361\342?\247t\260\277u\002\"\300\267&\025?\374\033\344\276\3125%?e\033\030\276e\341\313>\253&\260\277YL\204?\264<O>\215(\201?_\r\000\277\206\346\212\277\245\022.>\302\3663>wN[?f\207P\277I\2060\277q \244\277#\023X?\037\206R?\005i\346\276\\\255\243\276\031\377\236?\366]\215\277\367\004e?qy\207<\215\351\256=Kxb>\344\023\006\277|\325\206\277\3225'?\237<\350?@\301\225\277+j\234?;\374\261\277ke\202\276+\023\342?\212<\231\277s\017%\277\372E\271>(~\004@\303e\365=\000w\024=\322\033N>\336v\205\277\336\257*\277{\367\277\277\300\227R\276\267\013\355\277&\001\006\277\233<e>\304\225\203\276\245\362\233\275\213\371Q?\022\275\224\276\364\304g\277\375\224\244\275!\223>\300\356\261\204?\2379\013>:;\355?\367\224\034>=\272\371>g\n\003@\006\276:\277\376\017`>$\227#@\347\343\216\277\236\n\220\276\241If?\253\3135\2771E\251\276\375\366\221?r3$\277\212\217\377\276\376}\216\277\267\f8>\321\347\003\276M\363z\277\3603\236\276\237q\341\277Q\321\202=\300\bf?\235[\262\275\304z\263>9\325R\277\226!\306?\002H\205?\313\2012\277C\004\204\277\252\272\247>\300[\210\277\266-\212?\304\226\336=+1\023\277?Xv?\331\007\231\274\216u\355\277S\266\002\273ZG\231\277_{\252?\215\232_\276\361\017\323>\242z\333\277\275R\026\275\"\341/?]\334\n\2773\033\264\276\244r[\277~\306\301\277\246\362\022?Y\304\f\277\263\006\247\276\325\347\277\275\357\003\254?\372&\365\276\222\227\r\277\345\356c>\252\362\025?bhM?\343\372\277\276\340\367/\276\355bj>\321^\232;\342g\242=\214\305\252=\230\211\262=\247\\1\276\310&\201>w\024\377>\177\244\340?\322\307P?\204*\315\277(\211\313\275zq\002\276LR\201\276^Kp\277@\277\177\276\023\271\360>\016\r\360\2747m\336\276\300\\7?\362\356\b\275=\266I\277\255Q\023?\262\234\214\276\370\032\252>\026\212\214>$\355\356>\357\222l?E\330h?!w\031?7\214\"?\270P^\275\334+#>mX\263\275L\375\340?b\204\250\276\334\364\017@r\2452?\322\306\001@\200\225\313\273\342\223*?\274#\303=\274v\021\277\2652\221?:#\266\277tF\354>!\026{<*9\207\275\312\207\000\276[[\200>\224\331t\277\347\000\033@\320\n\240\277\271\2455?\372\264\352\275\364\207\256\276\303g??\210\205\312?\030\317\026@\345\362-\300R\235\032\277\363\223\312?\342\320\026\275^\235\323?\300v`>\336\221)\277qX\332\275\035W\343\276}Z\355>\261\304\237?\363\216\257\277\376&\350?\211\357$@T\306\367>D\025\226>\031\214)\277\205\261\221\277\247\226\301?\027\f:\277\257\224\t?\324}\344\277\204\200`?\360\246;>\r5F\277\035w\000\300B`\345?\363\304\230<\332 \213?y\221e?f1\355\277<.\252\276\021\215\332?+\370\025?\262\3632?(\324\213\276\\8\024\277j\022\364\276\267y\223>W\354\353?U\246D\277\225\016>\277\257C\205\275JBv?\231\325\017?\320\375\006=]\247\215\277\274\263\332?\025t\367?\223\212\026?\025\035\345\277\262\020\005\277\236{\007\300\2717C\277\277+r>\320\357_\277\303H3\277\264\005\004>\276-\215\275Q\024\024\277\030\231\333;U\276G\276\025\375\251>\035U\261\277e\001\005@\032i\211\277y\004_\277\315\036\260\276\000\036\321=\022\241\001\277\2176\216\277%\263\362>\377\325\251\275\346m\306=\016O\257?\3639\377\276\247\313\252\277\375\331\373?\031\336q\275<\024\t@0\330\301\277\016\202V\277\340\326\331?GWE\277\207nj\277TW\222\277\303\201\350>\217P\233\276\334\200\247\277ByS\277\n\235\313?\221'\r@\257\\\377\276I\364\272\277&6\003?p\\\366>\325\353\236>\252\234\276>\363\306\025?8\370\216\277Sxp\276\"\373\300>\233\327\222\275E\330\364\277%\350o\276\315\033\n;[\322\331\276\030!\220\277\340+\n\277\374Up\276x\333[\275\327\372\342>\024\316\"?\336\037\247>%vM?\025r\031?8\276\206?\1772&>\344J\001?7\307-\277\355\231\235?\2554\261\277\367\036\036>\"8\002?\210F\227>5\230\366\276 c\312?\200E>>:#\346\277\332W~\276c\271\205\277r\375;\277\221\270\333?h\256\203?\320\320\267>\264rO=\216\036G\277\f\316\030\277'\331f\277\213\376\250\276\310\265\211?\t\372\243\276D\242\260>{\237V\277\325\354\331?%\004+?\013|\035\277\300[0@\302\300\237?]\207\n>\257>F\277\227\213\354\277\002\202\003\300\360j9?;z\202\275\242\320b?\r\031\267>\302L'\300X\377\377?\023F\273>Lq\035?\321x^\277\256d\347\277>\316\b\277\277\326\375\276jO\371>\003>\277?\232\221\306\275\351\016~\277\300\347\217>\031qm\277\345(p>\036\303W\277\f\001\b?\331\352.\277\274t\273\276\316l\274<l\313\200\275;\377R?a\216\206\277p\231\267?\227\0321?\0219Q?\027\237\262\277?R\220?\222\227\375\276\007\207M=h\350\263?YNB>\006\276&\277\310\322'\276\207\362\352\274\3638\244>\026\370\"\277\204Fd\277tD*\277\004\2550\277\201\315\031\277\021\217\030\277\335\303\277=1\320\205>\344f\320?\255\243\316\277\n\021\036\300\341^!?\275\375\301\276\271\034/?\203\215F\275U\022\371=Y\340\177\277J\354f?q\177\304=O\257\214?\206\312+\277\241jt\277c\026P=\242bL>\3704c?7\031M\277 A5\277\340\241\250\277\365d.?D3K?\230\374\207\276:\353\303\276Di\223?Y\300\230\277N~\177?\027\327\230=Dv\024=\0365V>+\336X\276\212Y\223\277\311\311p?M\326\004@o\r\260\277\333\334\244?\2402\246\277\320}\321\276\307F\210?\023f\222\277E\200\033\2779a\026?\233 \000@\026\246\n\275\240\026\023\276\230\367\350>\002\361\232\277n\374\321\276\302\372\267\277OZ\310\276\246~\342\277\363\0033\277\326\034\210>\326\031\317\276\363V=\276@0c?_\231\327\275\373\313\202\277\356\226$\276*W6\300\020\316\023?\351x\261=B\354\360?\330\232\275=\324\360\025?1%\n@x\356\201\277\024\263\276>\222\313\037@J)l\277\375s\007\275\344\275\226?&\306.\277\253\353\330\276\265\303\253?\250R\007\277-\351x\276G\217_\277\214\204\246=\033\273\214\276aT\216\277\334\233\337\276>\\\272\277F\f;\275LTO?\234j\205\276:\314\207>\277\f*\277\362\230\311?]ma?'\330s\277E\330\214\2771\227\334>|\017\217\277-!\203?\361\363\037>\034\013\n\277>\263\210?`\356\276\275|a\312\277\226>\224\276\345\355\230\277d\257\237?c`\005\2778-\270=\373\221\346\277\033\311\357<^\204Q?.\256%\277\210e\027\277\315\311\027\277\303\330\332\277\235\367\037?3\214\333\276\365\2756\276u\222}\276ms\263?\234\375\301\276s\365G\2776\253\276\274\007D\330>\004\376l?\272\367\300\276j\342X=Fz\321\275\230*\002=\265\311\\\275\3017\255\276\bua>\032\271\030\275\001\370\257>\324\271\212>\355\266\001@[\230\035?w\204\247\277\2513w>\322\251\353\275\201\262\211\276x\321\223\277\234\275\310=P\340\245>(,\001\276+\372\273\276\220\332t?ym@\275>\320\202\277{\204\026?n\367\"\276K>*?\324\270\247> c\376>\265\334Y?\206vv?e\216\315>H\027\017?l\223\n\276\030\221M<\354\233\305\275\304\b\361?\352XU\276\f\345\016@\361\020\032?@\336\357?\2217*=er\026?\320\263\331\2749\362\330\276\t\376\247?s\272\320\277B\264B?\333\341\232=\tO\250\276\302k'\276\321]\">\356%\205\277>\313\023@\240\375\210\277h%e?\254Kx\273\306X\261\275\363\312M?\320\355\375?\032\243\027@\"\253)\300u\036%\277\031\305\346?\371\021\037>?:\261?\007W\245<\017~\352\276<\2041\277\274\223\247\27675p>M\204\325?R'\264\277\235\272\326?\347\251\026@\255\366\250>\254\221]>\342[X\277\211\007\230\277\030}\231?\350\244\023\277A\274\376>!\352\256\277\221~\027?\323\336@>\370OK\277fN\017\300\372\362\322?\325\320F\276i5\210?h\226\200?z6\347\277%>\337\2767\032\274?\254S\035?\214\333t?\331%n\277\376D\335\276\355\324D\277\375\203\210>\035\217\325?\223\0009\277K\"\037\277\361g\277\271\223R\220?\021m\033?%<\341\276X 6\277b\363\311?P\307\373?\251\245\021?t\357\345\277\303c\007\2778\276\366\277\370\372Z\277\203`\217=\266\326G\277\311W\032\277Y\337@<q1p\275;\247i\276\304\221\234=\351\371\t\275\337\302z>\352\317\252\277u\345\005@X\216d\277\232{`\277\214\206\f>\244\250\363>H1\000\277r\214h\277\317\275\337>\263}\350\275\255!\007=\013A\276?\260\306\r\277J$\245\277\370p\005@\2239f\276\002\361\006@\205\231\316\277\242Bi\277\376\361\306?qs&\277C\305X\277\260U\242\277\327h\201>\bVu\276\021\374\237\2778\363G\277\246\n\342?\350\331\n@\027\357c\277\205%\256\277\030\314\037>\212V\316>Ym\216>\351H\336>\321\312\375>\253>\213\277\030\315z\276\240TG?jN\036\276\027\324\t\300\236\b\252\2761[\212\276\262\236\022\277\346=r\277,D#\277\263x\231\276\024\351\206\276\307f\357>=(H?Z\3278>t$S?\026\334\247>;\035|?\311\005\277>\263\317\313>\223U\005\277\003\322^?\362\007\263\277\177\331\225>\275T\034>E\330P>\257\223J\276\301\220\365?\320\354\372>J$\321\277\201=&\276r\376\206\277ao6\277\025\035\265?\207m\203?\237\224)>\376d\334>a\376b\277\375\3721\276~5\233\277\0006 \2763\302_?Di\007\277\227\304\t?\214\363\207\277\315\344\267?\343\305*?\003\315\247\276\301V\035@\001\340t?\252t\201<\245\274F\277\272\332\376\277\251\366\355\277@\242\261>#\302\312\275\221HO?\235\021\265>9\356(\300\224j\357?\3517\262=&n)?z\033C\277\316\245\334\277\330\273\347\276\330\325\254\276J\263\211>\354\372\241?m\000.?8\300\\\277Z\021E?\307F\220\277\211,\255=~\035\224\277X\376\214>\354/_\277Vb\246\276\211\316R>'\3279<\f;l?(\270\240\277\375\366\345?\340\366\354>\346\315M?\230\027\274\277\277+\232?\377\313\235\276\022\335c\276\217\307\254?2\034\037>\217\373n\277y#s>\r\027\371\275\204:\253=\340\200\316\276\313\276_\277\261\373>\277\230\241)\277u\256H\2771\3205\277 (g>\315\350\267>\311\223\354?\251\301\320\277\001M&\300\252D\t?,\364\351\276s\237$?\365\024\204\275g\234\306>j\030\252\277\325\320v?\002\233s>\224M\201?B\322\037\277\341E\217\277\\k\251= \325\313<t\226a?H\305W\277\371\2057\277\202\342\263\277X\221Q?\230\275$?\3544\272\276\266-J\276\237\253\241?\347o\226\277\201\nO?\307c\351\273\371\202\326<\321\002\004>\227\032\r\277WC\222\277\354\207\024?'N\352?\263\322\214\277\341\227\246?\313-\255\277\334\234\032\276\323\237\321?\303\232r\277\241\242\022\277_E\306>dX\003@\375k\231>\376\270\375<\265\336\227>i\000\227\277\264:\031\277\3377\246\277j\370F\276J\007\353\277_\r8\277\303,\244>\337m\256\276\013\013\216\276\315\260Q?\200(\330\275\323\364e\277\362\245a\275\225\202F\300\244\245\222?\002\334\267=\214\271\357?F\323\264<\270\222\315>\023\270\005@\321\316I\277\320~T>;\031\036@\220f\204\277\"\337\345\2740.a?\035\001<\277\313i\227\276\305r\227?\222%\373\276'\237\216\276\013$\204\277\017\013\026<L\251\033\276>\262Y\277\323\242\306\276V\237\353\277*\253\t>\364\250l?[Dd\276d\"\355>\315#7\277\351}\337?P\344Y?\024?\216\277\226\tG\277\223\344\211>\332\376\231\277\336\002\205?/\371\257=\276\205\035\277['f?\362\274\217\275)\313\344\277~\032\027\276\021\215\222\277\312\211\236?\334\236`\276\344\371\214>M\025\340\277\203\024\334\275\260\2209?E\021.\277\360k\264\276\266\242A\277\324\267\340\277u> ?@\331\004\277\\\345i\276\214\221;=\355\201\262?f\240\n\277P\251\332\276\033H\267>K>\376>\275\000\203?\322\000\316\276\274\220N\276\367\256\221>\237\245\320:\"\"+=\251\240\342=@\311\323<S\b\304\276\216\255\257>\224\301\251>qZ\374?\272\207h?\265l\275\277PuC\275\273\360c\2763\243?\276\253?z\277\273\017P\276wJ\337>\305\311M\276\220\236\002\277\324'Y?\307\"\227<\245kB\2773\342\362>>\"\266\276\000\343]?\255\2414>iV\366>\224O7?\336\252w?\314\b\367>\211y\002?\302U\271<\006\022T>\261ds\275n\335\341?M\364\231\276~\251\013@\331#\030?\004\034\004@S\004\200>\354\025V?\311u\023>Mg\377\2768J\206?\002\274\261\277\3271\326>\241\214L\274\312\r\260\275e!U\275.X\232>S?k\277\361.\033@\262\021\240\277\374\343E?o\237\205\276~\035X\276\001\244\"?\000:\324?\252\324\006@\032\335)\300\226{1\277\363\310\327?\027\357'\275\365\204\325?\207\032 =\022\0243\277d>\310\276\rr\257\276\356$\262>\r\032\302?\247\"\251\277N\234\364?\315u(@DN\017>\263B\201>+\332T\277HP\210\277\243;\264?\376~e\277\322Q\036?fN\333\277\025qn?\302\204Q>\020#d\277\273\325\357\277\242\356\327?\013\000`\270\027\016\240?\372Gk?\256*\333\277\003'[\276\310\322\313?\222\226.?|\235,?^\200\365\276K\"\023\277J\360\376\276\362%\024>\362A\363?\327OC\277^d&\277\016\037\267\275\236{\207?\267\325\374>\225\034\201<\350\364d\277,H\337?\232\224\000@\346\347\"?\243\314\346\277\364\250\f\277\313\370\377\277\354\2061\277\241\271\206>\016\243L\277g\201*\277\030\036`\275\\u\r\276.\345\374\276\230\025J>\364\246r\276m\311\006?\3441\277\277\255\335\004@\005O]\277\256g`\277\325\347\262\276\327\372R>\266\237\000\2777\216\214\277\035\000\301>\327\005r=\323l\236=\022\332\236?q\217\315\276\222\346w\277\250o\365?R\234\304\272\022\024\021@\356|\323\277\355\177(\277('\306?\260t:\277~\214q\277\326\034\260\277\026\026\324>\236\354\306\276U\373\274\277\321\351M\277Z\360\316?\322\030\r@ '\024\277\344\024\301\277\n\367\002?\243V\230>\222X\322>8-h>\305\004\r?S\263o\277\222Mh=U\241\271>%8:\275E\365\346\2773k\311\276\370\301\331\275\356\260\031\277\200\267|\277\3375\320\276\005\371\301\276\245%@\275\r\035\363>Q\202:?@\274S\274\0010J?\310\263\023?\340\326\241?\267\f\210>\t\246\262>\027\r\311\276\220f\220?8\020\256\277\223\214\234>\255\277\025>k`\223>wI\334\276G\003\340?\257\261\373>\357\311\317\277\252\020\317\275\354L\221\277\323Lo\277\312\375\326?{k\220?\021\344p>\236\226\217>\331@f\277\261\024\001\277\000\343\201\277\f>\305\276\301s;?\004\004\013\277'h\313>M0X\277\325\354\321?v\034W?\321\316\301\276:z\036@\324\016\223?\245\202\352=\005PD\277vq\337\277@\244\357\277T\346\006?\\=7\276\363:\022?h\b\013?T\000 \300[\316\341?\374\246\330>\261\371\034?n\023N\277\nh\372\277\361c\b\277\251\300E\277O \004?\306\341\254?\227\355\271\274\376\fg\277\245\242\231>?Vd\277\207\246|>M\370i\277\351\020\350>\033\365\204\277f\335\237\276\271\211Z>\\\306\215\276ga[?1\316\223\2778\204\322?\222A:?'\204R? ^\227\27777\222?P\252\315\276\212\331\234\275b\363\271?%\220R>\210\240R\277\274\316\346\275\266\021?\276N'\331=\202s\002\277\271\252|\277\f#\031\277\276\334/\277\200\267 \277y\256\027\277\373:0>\352\347\035>sK\343?>\320\312\277\263{\034\300'\026 ?r\211\213\276\350-F?KX\213\275:\221P>\331Z\223\277\203jc?\265\030l>.\305m?\"Q0\277\261iq\277X\276\030=2\212\312=(C}?<\241W\277\001l4\277N\264\217\277\211\\d?\371\241^?P\307\363\276\311\035\216\276f1\231?b-\226\277\242E\206?\226a\227=\342\253\r\276b\272`>\336\255\234\276\251\373\230\277AFT?\203\300\024@{\203\247\277\304_\247?\3500\243\277 )\272\276\024\226\244?Hm\206\277!?\037\277\0326\302>7q\366?(H\254=\236+\005=\375L5?\021\374\227\277\037\271\r\277@\301\311\277\213\340\013\277\343\031\324\277&7N\277\267z\276>\323\245\307\276M\205H\276<\365P?\346\315\211\276\205\316/\277\277I\273\276\307\235>\300M\242\026?3\003\260<r\341\004@\362\3156>J\355\325>\351\016\n@\300\t\205\277\236@\000?\360m @1aL\277\2717\377\275\246\233\220?\016\2039\277\0014\n\2778\020\236?q;\264\276A\0200\276T\216m\27714\315<\332\004\300\276\325\347\262\277\221a\315\276\333\277\336\277\247\221\006\276\300\261G?\3369d\276m\306\211>~\216?\277\354\243\313?\306\210p?\312\302w\277\354\276w\277\341\2336>D\213\244\277\376H\221?yv)>pw&\277\345\233\201?\2379+\276\357\341\316\277}\260<\276\244\344\235\277\3578\265?\343\210\275\276\317\231\331<\257w\327\277l\266M<\342\036\037?\206\311H\277\267{\001\277\254T@\277\222\005\314\277^-\013?\222x\331\276\301S\210\276j\242\317\275\226x\300?\033\021\344\276b\327&\277\337S9>\025\345\322>[\np?\232\265d\276\225)\244:\031\313\017=\340-\360=e\2515\276\337\277\t\276h\350\177>b\273\013\276S\354\260>\002\r\306>\240\032\337?\370\342c?\0363\304\277\035\311\345=\317\034H<p\264\013\277\215FJ\277nP+>\377^\002?\000\3063\276\251\242\320\276N%o?\t\2114\2766\352\201\277>\226&?\274;\202\276\017\013\025?\221\235\367=\035>\035?g_A?\326\377\205?\371d\225>\030]*?U//\276-\2607>\244Z\035<\246\355\343?\222@\303\276\317I\t@!\222)?\254\213\363?\027\270\234\275\024\b;>\b\"\246\275\222\313\377\276.\004\261?\344N\341\277\344\371(?X^\235=\007\226\243\276\336\356\200\275\214\363\207>\371\332C\277\250o\r@\njx\277Q\2760?\201\236\274\273?\342\317\276\234\242S?\021S\342?\350\202(@\215]6\300(D(\277\206Z\273?\006f%>\212\216\320?\253\355\026\276V\273:\277\257z\340\2764\241\251\276\364\032\243>4\364\317?\231\r\252\277\266\271\355?\347:\033@\352[\266>pQ\267=\206\255Y\277\365\363\232\277\032\213\252?9\231X\277\324E\026?\224\366\306\277\243yD?\277\361U>F@9\277:u\t\300+\023\376?Y\244\t>z\215\205?E/\217?\250o\361\277V~9\276\037\200\340?.V(?\206\306w?\276\331*\277v\033\354\276\313-5\277\242\2300?\257%\320?\221\362o\277\243\0018\277N)\317\275)\256r?Lp\"?$m\251\275vl\210\277\372a\320?I\235\004@XX ?\351H\326\277n\373\026\277i\343\000\300\021\035N\277\222<\247>%\222\200\277\330b\367\276\275uy=\367\2556\276G\221%\277\225e\b\276PfM\274\225\233h>U\331\267\277\016-\b@\236$\201\277\204et\277\351\321\004\276\257A\207>6!\005\277_{\232\277\347\374\254>`\346k\276\031\3078\276P\215\233?\246\200\224\276\224\207\261\277N\264\r@&\305G\276n\372\005@\206U\264\277\326tE\277AH\336?\310z\"\277\365\023Z\277\214\271\323\277I\332M>\007b\331\275p|\271\277\252\324p\277g\325\323?\024\"\006@x\357H\277I\364\256\277\213\301S>a3\220>Ov\023?Dk\255>&\344\003?/\372\212\2779\234\251\276\301\346L?\307\304\334\274w\276\005\300\343\375h\276\026\256}<M\330\032\277^\205\210\277i\376 \277g\r\206\276\022\026\325\275\3230\364>\267)\376>\350\366\352>\252c=?F\322\376>[{g?U\333->\256\022\000?[`\357\276\320|N?\226\354\224\277b\206&>\337\302\302>\255\374\022>b\277\237\276/\372\306?h\224>>\330\201\333\277\246\246\203\275\2451\212\2777\000\027\277\340\333\324?\2343\202?\376a{>\336:\237>V\360+\277\006\202\250\276\207\334\224\277\260\347\343\276\032\250\210?c\362\006\2774\367\320>\331_\212\277\360\277\315?,I\032?\212\220\006\277\247\005#@\260\217\242?\022s\277\275\376~9\277\345a\001\300\377\t\376\277&\304\254>\002\rf\276\267||?\240\306}>\215\356&\300\266-\342?>#1>\267a\030?k\234\031\277?5\332\277\274\346\275\276\347\032\376\276\030\354\206>\361.\227?\262\272E>r\303O\277\000\304\325>\302\246r\277\037M\025>.\255\212\277\022\243\017?\017~N\277q\342;\2769\231(>\037\024\224\273\345\356C?\264\035\177\277\360\304\350?\027,\375>\334/W?\366]\271\277\013\232~?fl\260\276Ql5\276\2235\236?\2072d>U\372E\277\021\246\310>\244o\362\275\363X\003>\031<\334\276l\\G\277\311Vk\277\372(+\277\234O\345\276\b\256\002\277r\211C>0I\025>f\367\310?\377\262\273\277\255Q+\300\212\000\023?\034E\246\276\332t ?p\266y\276\337\250E>\367\314\226\277\321\\\207?rM!>\277\267\211?/\3744\277\300\351q\277\202u\\\276.s\202>7\211\211?\224\243L\277\202\220\364\276\342\006\260\277\270\3500?\272/[?\021\035\342\276d\"\305\276\217\344\216?Oux\277\006\271+?\3703\254=\331\024\276<\216\\7>\b\000>\276K\344j\277-\0076?.s\352?\374\035\252\277\"\032\205?!\260\242\277\227\001\307\2766\002\315?\3441\227\277(\272\016\277\344\023\036?\232\b\001@9\362\340=a\216\376=\"\251\275>\216X\233\277\263\261\002\277\344\367\326\277\214\204&\276\004!\t\300\341\fF\277\252\364C>\177m\205\276t\225\256\276\307\177U?!\204\201\275Y\211q\277n\206\203\276RD6\300\263\265\202?UP\261>\030[\354?C\352\021<\310|\340>\251\274\365?\350\240S\277\302i1>\016\020&@\253\351R\277A\203\r\276\"O\212?\351\230/\277\340M\267\276\250o\241?5D\365\276\306\341,\276\235d\177\277\216u\361=#\022%\276\250\035\206\277\265\304\262\276C\377\304\277%\351*>\374\033p?\361\020\316\276vl\354>\377u6\277?W\327?\r\027a?P:q\2770\235b\277\206X\365>\362\007\207\277/\213\201?\b\275\310=\254o\024\277\243\001\204?\371YY;\023I\344\277h\361}=\355\231\241\277V\324\270?_\n\307\276__\273>\333\247\377\277{w5=O\261\016?Uk\r\277|b\315\276\317kP\277\005\206\310\277\354\027<?'\367\007\277\323\263j\274\331\321\030\2767O\251?`X\326\276\236]\n\277\rr7><\240\f?9\232;?\222\352{\276g`\344\2756\035\301>6\316\346=\211\243\001=\367\257,>\033\330\202>\256\324\323\275\027\233\236>`\256\345>\241\204\365?\354\335??N\227\321\277\212=\024\276O]Y\276v\303&\276P\215c\277B\"}\276\324d\366>#jb\27532\310\276EK\"?\r\274D\275\f@;\277\330f\027?\366\t\310\276%\"\030?\022\207\f>\244\027\355>\301\032_?d]h?]k\033?q\002\013?\020B\253\275C:\034>\272K\202=\310\007\331?w\275\214\276\345\320\f@\252\020#?\245\240\013@\255N\316=\305\377]?\300_l>\274!\345\276\334K\212?3\341\307\277EF\327>\210\204\317=l\n\257\275\211b\"\276k\324#>\300\t\205\277Gw\032@rm\250\277\326\247@?n\245'\276~\345\261\276\017\3236?v2\310?o\360\023@\nh(\300u\217,\277\255\027\333?\276\356~\275\222\263\324?\324\242\031=\004\251<\277\334\366\035\276?n#\277nj\310>\217\215\254?<f\270\277\rl\365?r\304$@\207\301\\>}]6>\003\nM\277\\r\210\277e\215\276?\311\3149\277\360\030.?bJ\324\277\035\345X?\031\310\003>c\nB\277\255\335\366\277&\031\321?/i,\2769\264\220?\033G<?\236A\327\277\366^\224\276\361c\330?=H7?\227\0329?\325\320\346\276\255\247\036\277iW\331\276\021\365\234=.\377\351?\031\343C\277\r\0304\277[\203M=\334h\204?S]\350>\376\016E\275I.\213\277 c\342?\352\t\373?\305\3059?+M\326\277\233 \002\277\"l\b\300[\354b\277W\0065>\032\371@\277\t\305.\277\230\354\251=`\352g\276\021\306\277\276K\r\243<\026\210^\276\230l\020?*\214\321\277\033L\t@\255\370v\277\001\247[\277~SH\276X\376\254=Cr\n\277\200\324\222\277\373\313\016?C\223\217=\355\323\021>\001j\272?\301\342\220\276M-\237\277\300\347\003@T\253\357\275A\237\020@\206\346\316\2778h3\277>\"\332?\021\2477\277\355\270e\277\025\221\235\277<\203\366>\330H\232\276\000\306\257\277\356\261T\277<\275\336?a\340\003@q\344\351\276M\204\311\277GU\343>\372)\306>\345E\266>\234\026\224>\317\277)?\301\035|\277\032\317\206=\261\302\245>\303}\344\275\032\372\347\277\332\215\206\276\320j\227=\2026\321\276<\245\207\277\273*\004\277\241,\254\276\005\206\204\276}\256\006?*\031\024?\"\027L>\030{3?X\214\026?^\235\217?\312\302\007>\267)\306>\330\201\007\277\3377\236?\242\013\252\277b\242\211>\027\237\262>\345+\311>\372G\013\277K\345\315?}x\266>_\f\355\277\303\020)\276u\037\210\277\251\300a\2774\242\340?\362A\203?\223U\311>\204c\026>\241-g\277j\275\377\276\260\376\213\2775y\232\276\267^\177?\344.\212\2766t\373>`\256Y\2770\365\333?i\341\026?\302\027\336\276\t\0330@%X\200?[\034_<\027,Q\277\350\244\363\277\317\240\355\277\340\241\350>mB\220\275\033\361L?\357\034\242>\031\004 \300J\230\351?0G\327>\023\017$?\3023-\277\032n\344\277\033\236\016\277\270\005\353\276D\371\002?\303d\276?1Gj<\372\232a\277\302\211\240>\274\bk\277\003\226<>\340\331b\277<h\016?\212YG\277\252\362\235\276\263\265.>c{\r\276\332\306o?\\\346\210\277\300>\272?$\r2?8\363\033?\207\376\255\277\205\266\230?\307G\003\277\373\"!\275\206\254\266?cbS>\337\373;\277\031\345)\276$\257s=lB\032>\365\236\026\277\231d\200\277\276\277\035\277\371\0217\277\236\226?\277A\324\t\277D\267H=A\016\232>\334\200\337?e\374\323\277(I!\300\214\020\016?\234P\230\276\330\361+?\266\006\220\275\213\336I>\350j\203\277\361\237&?@\337\026>$E\200?\313/\027\277\230L\201\277\261\346[=\301\036\003>j\274t?S\316k\277\252\360\007\277\354\335\237\277w\205B?\263(@?\222\314\312\276\030\231\240\276\347\000\225?\1770\230\277\271\210\223?\261\037=\274\032\271\223<\021r~>\314\264\r\276\272N\213\277\307\332g?vT\r@\017\271\265\277\361\235\250?P\307\243\277\364\212\237\276I\364\216?g\233\233\277\003\352\001\277t\t\307>A}\367?\302\3745=\005\375%\276\005\370\356>@0\237\277T\034\277\276sh\315\277\026\025\261\276\213q\322\277q\223)\277\342\005\351>\016\274\252\276\277\234y\276!\260N?\262h\372\275|\232_\277\365\234\244\276JA;\300\353\252\f?\204\3567=\354\027\374?\\\240\256\274\362|\346>j0\003@\341\262~\277\225\r\323>\271\374)@\025\000\203\277)\235>\275d]\210?\206\004D\277\"\034\333\276\367\344\251?\337\247\312\276\r\034\020\276x\357l\277\314o\"<\223\344\251\276\005\300\214\277\b\345\355\276\250o\311\277l\321r\276\260rD?M,\320\276x\177\264>\005\246+\277Ic\274?\222\3472?\003`l\277`\347v\277\262\205\340>1\b\254\277\333\026\225?\367\216\372=\332u#\277-\354\205?4\274\371\275\207\371\322\277\005\337\254\276\241\326\224\277}?\245?\361\274\004\277\234\225\243<\231\r\346\277-5\314=\300\261??{\274(\277\365\022\363\276Qk6\277\261\304\327\277\025s0?\312\304\305\276\350\0239\276\311\037,\276\212\037\263?(H\254\276\263\3601\277j\300\020>\rp\301>#jv?6v\311\276bo\275<2\346\036>G9\330=6g\236\275\2551\030\276\3021\353=]\246\236\276.s\322>\345\n\277>Q\210\340?\376\230N?\242\227\265\277\344j\004\276\246*\225\276\271\372\361\276;\374\201\277)\335g=E\022\305>\031\221X\276\221\200\321\276Y\206|?h\347\211\275\357\000_\277#g9?\251\204G\276\220\334\026?]\210e>\243\255\n?\213\3057?\355\236\240?\273\013t>@\332\377>b\331L\274n\350\334<5\353<\276\371\017\331?\375\332\002\277\330*\005@\322\341)?\034\266\365?\231t\265\275\364\336\030?F\276\301\274_`\376\276\276\274\234?\274?\336\277\260\214\035?\365\331\021>\024\264\211\276V\250\224\275\244\034\254>Mjl\277\343\374\375?X\250\215\277\304\006'?5^\032\276\301\344\266\2769\326I?\3230\360?\241\020\037@\365\271.\300x\264\t\277\003>\267?^\363*=\307.\325?R\357\271\2759\227N\277\232\317\371\276~\342\270\276oKd>\345\362\323?\000\251\255\277\240\025\374?J\265\037@\215\234\205>\211#\317=\361\324[\277/\027\221\277\023\233\243?\005PH\277<\022'?\016O\323\277(\356L?\232\261(>i\215=\277\376C\b\300e\344\360?\222\2569=al\231?\200H\233?1|\354\277\233\000\233\276\303\360\301?rj??\377\223#?\377\346\375\276\b\253\321\276\300[$\277\213\214\216>E/\357?:Y6\277e\253\003\277\376\257\000\274\2069m?\000\376%?\310B\324\275\245O{\277f\240\332?\247\256\374?\363\036C?\rl\335\277\032\212#\277\363T\001\300\217\304\037\277\205\316\213>(\362\\\277S \013\277\200T\211\275^\2502\275\254\2523\277\371,\024=\262J\351=\360M\363>z\252\257\277\3333\007@{\203\203\277?Uy\277\f\220h=1\267\253>qU\031\277|\017\217\277\204\237\350>E\2668\275\317I\017=\016\020\254?z\245\324\276\226\004\224\277\264\310\016@\371E\276\275A}\003@,\016\333\277C\3109\277\226\347\315?\027\234E\277>\264G\277\376\016\251\277Kd\305=\006\177/\276\217S\254\277\321[`\277\001\023\350?\3230\n@&\375)\277]\212\307\277O\257T>R\326\277>9|\352>\227\216\311>\036\371\273>\0216\210\277\311\035\006\276\002\232\034?6W\035\276\370\337\n\300\022\027\260\276 \320\211\275z\0351\277\373\220k\277\355\267\016\277\367!\307\276\374\035e\274\025\377\327>'\2414?\031\311\336>\326\3463?\377\223\377>\003|\177?\354\024\263>\320\267\275>Q\364\000\277\210\273v?\303\330\262\277\205\006\242>\340\022\240>\214\365M>\221)\037\276.\347\332?\204a\270>i\343\304\277\217N\202<\351\267\217\277\324dR\277\236^\311?\273\233\223?\356{\214>7\3048>\367\005X\277T\346\266\276vlL\277\243\257\330\276\016\023m?%>C\277t\356\016?\333\212q\277\262\235\303?\324\r<?\351\355\347\2769\013)@\225\267\253?<\004!<\377\0043\277\266\241\346\277\257_\374\277eP\375>\254\253\242\276$\321+?\315s\304>\257%\"\300R\355\337?\234Q\203>\363\350.?\353\306O\277\025R\366\277\325\314\252\276\344\206\377\276 a\210>\000\306\237?\240\3016>\"\306+\277\221F\375>\264<k\277\231\016m>\230n\202\277O\350\005?\312P=\277\301\346\034\275Yk8>\203\345^=\334HM?\200H\203\277nL\317?\231F+?\332<f?\r\303\247\277h\005\212?j\333\320\276K\310W\276\317I\237?/\276(>\000\377`\277\223\000\205>\251l\220\276\024\225\315\275\255h\373\276\214\276N\277\200\323S\277d#\030\277\277'\016\277\267\322#\277\365\362\033>\307\017U>\244p\325?\346\256\345\277D\300\033\300\343\032\007?\276\366\374\276@0'?N\271\022\276/n\203>W\t\262\277\t\032g?\215G\211>\253#c?\242F!\277}\350z\277\240k\207\276\037\2004>\265\210h?\256Hh\277b\017)\2776\253\272\277\220\335e?\360\303=?\005\373\257\276\000\002\266\276W>\247?\250W\216\277V}B?\002\324d>q\356j\275\375\273\336=\024%\231\276?\035\233\277\245\331@?ms\373?y\351\242\277}y\251?\274\"\240\277(\013\247\276\331\316\277?\210\022m\277w/\027\277\307\361\017?\216u\365?\324\270\030<\240n\000>=*\356>l!\264\277\3064?\277\374R\267\277]o{\276\031\255\363\277}\0042\277V}n>o\362\363\276\342>\022\276\017\362b?\245\025O\276\320\362T\277\200\363\242\276B\2252\300_zc?\034\252\024;W\004\357?\236!\201\275}\261\277>\313\271\006@X9@\277\344\330j>kH&@\203\245>\277=|\251=\256*\213?\277\3229\277zQ\313\276\245\367\225?\000\250\352\2765B_\276\2029\202\277Z\314\231=\005\2463\276b\363\225\277y@\271\2769\264\320\277\362BJ>\t\247\201?\315<\301\276@\244\227>`;<\277\031\342\330?\312\375\202?\204+`\277v\210c\277\023\201\222>\035\346\207\277\031\312\241?\342\3206=^e-\277\031\376k?Nd\006\276\343p\336\277Uq\376\2745c\225\277\201>\265?\272J\227\276\325z_>T\343\325\277\246\227\215\275\312\026\t?\264\310N\277\273\265\034\277\334\017$\277\035\224\320\277)\t%?\366\355\324\2767\336\225\276\266\2716\275?o\272??\377\335\276f\372\035\277%\224\216>\004\346\361>\262\324j?\274Z\216\276\224g\036\275\225\330U>\350\205{=\030\265\032<@\366J>\302\214$=\256\272N\276\225c2>\205C\327>i\000\367?\002--?i\035\265\277W\276}\275|,x\275]\2363\275\213p[\277w\365:\276%\314\274>\215B\022\276P\001\300\276\027\rM?\353\336\277\275\224\300Z\277\246&\r?m\343\377\276y\313A?u\005\033>B\262\f?#.X?\304\261\206?\211\352\035?\320\200*?\020\227\271:\344\370Q>1=f=Mg\347?\2551\230\276\355\236\002@j\333\f?\236)\b@\213\207\257>\307h}?\334\330|>f\242\024\277A\013}?\177\301\276\277\226\347\021?\034D\033\276\363\221\364\275?\177\220\275T\305\274>9\264\204\277\3333\031@ZG\265\277\000\003A?\235,e\2760I\235\276\023\200S?\371\203\315?C\312\r@0\2013\300\026\334\037\277\205%\346?(+\026\276\221\355\340?UM@>P\031#\277\260\342t\276\033\202\007\277\270\346\016?t\352\246?\212\037\247\277K\315\336?\263\352+@\260\217\276>\323\366\257>\320\324;\277MJ\211\277\027H\254?\226\tO\277\330\325\f?\2446\315\277-w^?\255\276\272=\330\270Z\277>\263\000\300}\221\334?\307\337\021\2752=\235?\322\307`?\303\365\340\277K\344\022\276}\\\327?\371j;?\203\301A?\340\024\376\276\323.>\277Sw\365\276\234\311\302=\004\342\351?\313K2\277\036\214\f\277KZ/;~:\226?VG\246>\377\003Q<YQs\277\367\036\342?<1\001@[a\"?\335{\334\277u\256$\277 c\004\300\2239B\277\240P\017>$\201N\277\"\376\035\277z\352G\274\244\302\370\275\206t\b\277\376\327)>4/'\276Y\246\177>p\224\260\277\226\004\000@[{+\277\006\273Y\277\245ME\276\344\326\244>0\021\007\277\320\320\217\277\237\"\317>\375\332\332\275\013\013\016>\210F\253?\037\022\216\276\n\205\230\277k\237\362?\352'\027=\230i\025@\2235\322\277\354\025\"\277'\203\363?\322\3750\277/\213U\277\352\004\244\277)%\000?c^w\276\244\374\264\277'Ou\277\304_\307?k\237\f@;5\377\276\336\253\256\277M/\001?\310\355\367>\235\367\237>\313\275\240>\b\037>?\336\307}\277\362\2322\2752\347\341>\251/\013\2761\323\346\277\267%\252\276\032\214\r:\263C\024\277\200\357z\2776V\302\276\212\000\257\276\211~\315=U\241\271>\230\210;?\324\r\324=?\310F?\345\231\007?k\232\223?\232]\227>\210e\263>\022K\262\276\370\210\220?\256\236\237\277\353o\211>D\030?>\000;\267>\210.\270\276\024\313\341?R\236\321>\363\002\310\277\367!O\276,\202\257\277\346]M\277\221\017\342?8\363\217?\371\021\237>0G\207>\363\306a\277v\300\031\277\034\231\207\277&6\317\276/n{?\336V\242\276\016I\275>\261\246>\277\257\261\323?\237\3506?\024 \242\276\031\220'@\036\371\207?\023\273\006>\246Db\277\236\352\354\277@\030\330\277\344\371\364>\210\366\361\275\256g<?\315u\372>!\310%\300\nK\364?B\321\254>,\326\004?\337jU\277\324\267\364\277\237q\t\277\344I\"\277\311;\347>\3750\262?\317\362\221\275\007\227z\277L\341\201>\332\220{\277\270Z\027>\263\264S\277\372\232\275>\331\262P\277\004T\270\276\362\227V>c\354$\276q\215s?i\214\232\277\237\345\255?pB)?=Eb?Z/\226\277H\376\244?\354l\360\276_\241\250;t{\271?\277\201\261>Q\026N\277\220\203\322\275D\300\231\276\3509\275=z\304\024\277\003\322b\277W%\031\277VJK\277\267\355\033\277\337\250\031\277b\025\317=\323k\213>q\033\325?pw\332\277\357r!\300~\305\032?Ef\256\276\335\n1?H\235\272\275*\247}>\035r\233\277s\236Y?\312\250b> a`?y\257\032\277\211\353|\2771\232\245=7\301\267;\247;K?`W[\277\373u\027\277\002\324\254\277,~7?r\375S?\253\224\336\276\262\023\266\276\332\376\235?\036\376\242\2774\242\210?]\213&>Af\307\2754\021f>J\324\323\276\261\341\235\2772\0365?\364\370\003@\220f\270\277\317\275\243?]P\243\277s\234\213\276\333\212\245?\311q\213\277\316\3773\277)[\254>8g\374?\230\024\017>\177\026K\276\257}\361>\025R\206\277\303\326\354\276\273a\263\277\002*\304\276O#\321\277M0,\277*\376\257>\210H\t\277\321\346\370\275\302\366??\201>\201\276\344\276Q\277&\375}\276\33284\300\243\257\b?7\226\266\275x\227\007@\332&\300=Z-\350>\\Z\007@u\036]\277C\251\375>\265O'@j\301\203\277\026\023\313\275\233rq?\022\024K\277\270\345\027\277:\006\230?\373\261\271\276\200\021\024\276/\213\205\277\b\255\307\2755u\303\275\336\216\240\277y\254\231\276\233Z\332\2779'\006\276\007]R?\315w@\276\351\017\315>\033K@\277\030\t\305?\216\\O?h$f\277\243\222\216\277xz\235>\272f\256\277\277}u?\207=c=4i\037\277\362$\201?|\265\343\275\203\243\344\277%\222(\276du\227\277\331B\264?\t\306\301\276&\212\365<\031\255\337\277\276:\235=-\316(?\243s6\277\367Z\000\277\246b7\277\300\347\277\277\305; ?\260\216/\277\177\373\232\276\230\275\354\275y\314\244?#\202\331\276I*K\277\214\033-=\t\342\344>\201?`?)x\332\276\nT5\275\033\320\227\275\244\253d>\257\371g\275\006\241\234\2764G\026>3\211\332\275\347m\244>\237\224\351>%\222\344?\235/J?\004\312\266\2775\354\027>\025S)\276\330\234\263\276\036\247\204\277\207\272\264=\310\226\305>\030w\243\276[%\260\276\n\024%?\016\013\272\275A\363i\277\204\326#?\276\027_\276S\350<?\0015\215>\023E@?\257\223f?\323Ni?\r\033U>E,\n?f\020\337<\256\256\224\275\221\267\034\276\327\243\364?\366D\367\276DL\001@I\3642?\\U\356?\205\373\022\275\326s\016?s\262\236\274l\222+\277\332\217\250?|\355\315\277\324\202C?\307\337\221<\266\366N\276\2759,\276\226%j>\377\004\207\277L7\013@\013\f\225\277\024\351V?\214\272\367;\036\030P\276\007ba?;6\342?~t\032@Yi:\300\322\3415\277\021\337\271?Q\240\017>-!\303?\302/z\275\006L,\277\201\355\020\277\366\321\241\276\214e:>z6\273?\025W\251\277\326\220\354?\306\371\033@\001\277V>\017\177}>\307F\\\277\220\240\214\277xb\246?IM3\277.s\026?\007|\312\277H\243j?5\322\212>\372\263S\277e\344\f\300uv\362?\377\276\265\274*\221\204?e\306w?\\U\332\277 ]|\276\003`\314?\027H(?\306\211{?\226\222%\277V\021\036\277Z\274\b\277?\215\303>\215(\351?7nU\277G\003<\277\004<9\276L\211\210?nN)?E5\033\275\362^\205\2776<\311?y\314\330?\350l)?e\245\321\277\245\300\026\2770d\001\300\260\002<\277\b\224\225>QMU\277\034'5\277,\365\307\274r}\t\275T\252\000\277:\273k\275\"\027\301\274~\303\264>\233\217\253\277\305\376\004@W#o\277\212\216\200\277#\302\032\275\252+\267>\253\227\337\2760\236\235\277&\2476>\330E!\276M\2058\276\2407\245?\273De\276\235\364\262\277\034\266\t@\227\252D\276D\243\373?[%\304\277U\337\021\277\246\017\325?%\351F\277\247vF\277l!\274\277\301S\030>)\354\212\276\030`\273\277.\256-\277Ih\353?a2\017@\3577B\277=D\273\277iT\020>\342\000\322>\025\033\313>\"\210\233>j\026\034?8Jv\277\354\333i\276\026MS?\254\242d=\331w\007\300 \325\220\276\240\371\241\275U\275\000\277\262\272\201\277\352!2\277\333\205\266\276Z\270\354\275'J\312>\370m0?V\201:>J\316A?+\335\001?`\222r?<\366C>\221E\036?a\377\255\2764JG?\226\347\275\277\264\260\227>\220K|>\223\250\207>\211\360?\276yX\334?\000\311\354>\266\241\272\277\346\032\213\274)\"\217\277\273\265P\277\022\203\310?\215$e?\036\302\240>\026\204\212>1\317:\277\247Y\370\276\347\035\233\277\201\225\373\276]\376\213?\350\366\272\276\3751\255>AbK\277\376\016\321?\324}4?\343R\225\276\200\361.@#\333\231?\314\027\n=4\204W\2770\330\t\300|,\365\277\315\\\250>\fYM\276\2200H?2\220\327>\334\200/\300\021\031\346?\203\0262>\226=9?TUP\277\r\375\367\277\013\324\322\276N\r\b\277\034#\361>^h\212?\030\355\211>\304\006O\277\017\270*?o\363R\277f\020/>\317k\220\277\311t\200>D\030g\277\016\327\222\276\354\372e>\335\\\334\275\306\334m?\223\343\226\277\334\235\305?2\221\016?U\300I?\323\301\266\277\004\255\230?\310@\216\276\3336l\276\325\354\241?p_'>r\206Z\277\356\223s>\242\306t:\207\314\253\275\206=\021\277\252\267J\277N\2670\277~sk\277+\242\266\276\007\353\327\276[\fN>\255\027c>\364\370\335?\320\233\312\277\233\346)\300\033*\036?B\"\255\276Ee3?t\226y\276\315\347L>\3544\256\277\034\357v?\214\370\036>;\001\211?\352=\355\2762\311\214\277\365\216\211\274\222T\233=?\251\222?\347\213M\277J\013\007\277\327/\250\277\274\347h?\212\216<?Gv\215\2764d\334\276\346?\250?\214\275s\277O=Z?<\311\314=\n\013S\275e\246\204>\346\256\325\276\340\240m\277\264\256%?N(\370?\343\337\227\277vO\246?1\323\222\277\177l\212\276#\204\337?R,\177\277\367\344\t\277P\374\330>O\257\364?\362$\t=\221~\213>L\252\336>cb\243\277\245\334\t\277N\013\272\277\341\262\312\276\316\302\000\300g\235\t\277B|\200>\n,\200\276\305\217\321\275\215BN?<m\230\275\224\336\207\277\037\021\233\276\265\211-\300\t\304\213?\r\211K>\311\253\367?\374\211\352=\267`\341>\016J\b@Xr9\277\3166\207>0\273+@\013\325m\2770\361\347\275<\245\217?\367\"*\277\255\241\244\276?t\245?.\032\352\276\035s>\276\370Sk\277\233ms\275{\244q\276\352\t\207\277\305\307\027\276\333P\315\277:\177.=\213\027O?H\244\315\275SA\335>4M,\2772\254\272?\333\336v?Q\023u\277\t\026\203\277\271\0004>\237\345\241\277\237\223\212?n\304\363=\307\234\013\277)\352d?\353#\252;a\211\317\277\301*h\275?\251\226\277k+\272?7\337\200\276\215&\027>\274\\\354\277\322\316\004=\016\022\372>\333\2125\277\032\337\377\276Tt,\277Q\245\276\277w\326\026?5)1\2777\374\246\276\314O};\000\214\247?D\277\336\276\2554=\277)\224\245>\tp\342>j1H?x\b\313\276\3638\274\276\266\271\261>\256~\221=\205T\033=\337\376\267\274\fX2=O\276\n\275\321<\230>\345\362\257>\t\304\363?`\220,?Gw\300\277\312\236)\275\317,\031\276\003\356\201\276\003[%\277\302\334\226\276;\375\260>2\312S\276\324}\300\276O\2204?\235\356!\275<\277h\277qs\016?cC\217\276\220\025\004?\322\376W>@\300\272>\001\242D?\303\325U?\rS\037?\f#-?\325\320\026>\034\\\032>\347\373N=\346y\354?\360\030>\276al\007@\315\222H?\b\217\n@5\262[>6!u?E\017\374=\310\231\326\276]\277\210?\333\277\336\277\216x\312>8,M\276\340\331n\276\345\361\024\276\362\227\236>\350\207\211\277\"\340\030@\273D\245\277\340gH?\226C\273\276\337\342\021\276@\211#?\214\241\334?\263^\026@\313\3707\300@\300\"\277-`\316?\252\360'\276\356|\307?\250\215z>8\240!\277\367h\213\275b\330\341\276\251\373\340>-\t\270?\214\333\270\277\2716\340?8\276\"@(\n\004>@\366Z>\342\344:\277\200\324\202\277\3377\272?\224\373U\277\\=\023?\2652\301\277\263xi?\250\217\200>\b\036W\277ff\000\300\030[\330?\345\006(\275\215\321\226?\177\242F?\226x\334\277DLY\276\340\204\322?\027\200*?\f 8?-Z\350\2765\r\026\277\032\247a\276C\220\263>\316S\325?U\243#\277\326\035#\277\247\253\200=\303\330\202?\007\230\341>\375\206)>\276\331f\277\301\377\336?N\177\006@:\3460?[|\326\277\022\207\004\277\360\026\n\300\270\005\027\277\354\337\300=\213\306f\277\310\231.\277\365\005\376\274\2176N\276j\337\264\276\337\302\372=\374\341W\276\234O\t?m9\307\277\254\250\005@__;\277\324\273P\277\263\013\206\276\377\225\225>\266\367\301\276\233Z\232\277m\375\374>\322n\004\276\001/#\276M\020\265?\200'\335\276\nK\224\277\302\027\372?\031\033z=\376} @\250R\337\277Q\364T\277\026j\315?\236B:\277\025S}\277\3475\232\277\221\271*?\270\217\244\276M2\256\277\355(B\277\3544\332?Gw\006@\300\225\030\277h\320\320\277\220\274\353><\367\216>ir\271>/\336\217>\0011\361>\"l\204\277e\251\325\275w\020\003?\306k~\275\037\205\347\277p^L\276\203e1=81\334\276(+~\277(\325\366\276\3475f\276\240\265\274\275TW\n?0\361\037?\274\221\331=7od?\024\317\001?\265\032\226?K\314#>\331\005\313>\301\344\002\277\212\037\233?#-\271\277MiM>X\341\256>\333\303\206>\320\356\250\276\240\375\334?T9\t?\003\317\321\277\214\273\021\276>\320\236\277\363tN\277\364\032\327?\370k\212?\327\303\217>\001\230\254=\223\340m\277y\313\031\2773\341\213\277P\343\356\276`\313K?:\312\221\276\274Y/?Bv:\277\247\005\307?1{-?$\264\235\276od(@\332\254\212?\007\226\003>N\357Z\2774\205\342\277p\261\000\300\025\343\f?)z \275\226\b4?\213\031\025?\237\216'\300Y\027\367?\034C\220>ly!?\211AX\277\346\221\327\2778\273\025\277\r\246\025\277~\247\351>\315X\270?\317yW=mV}\277\235I\253>\tOT\277\f\003\206>\213\212l\277\300{\337>A\202\206\277\026\246\247\276\262\270\377=\333q\236\275RDN?\2132\213\277\216#\272?\210IL?A\271a?\024\\\230\277\305r\217?\013&\356\276<tp\275Di\243?w\333\005>\031uA\277\306\250\203\276\332\254\372\275m\305\276=P\216.\277\263$`\277+3\035\2770\020<\277\f\347\002\277\267\355'\277\264)\315\274\251\370\267>A\267\333?\216\222\317\277\036m$\3009B*?w\242\314\276U\2052?\033K\370\275\253y\356=\345\263\210\277&\001Z?3\2074>\242Ez?\221\357:\277\f<s\277L\341!>\370\252\365=d\225^?\326\217i\277\337\3057\277N\234\214\277x}.?\322\031D?\262\202\267\276\035[\307\276Nz\227?t^\237\277\037\022r?*!s=i_\257\275c\016\">\021\254\302\276\034\360\235\277}\221P?(\n\004@\016\020\240\277\344\017\222?xE\260\277\363>\346\276\032n\234?[\b\232\277g\230\002\277\340.\223>@j\013@\033\330\032\276\023\267*\276\263\263\024?\220\210\225\277\260\253\331\2764.\274\277\001\027\334\276Z\365\265\277\374o\035\277\326\377\211>\021R\357\276\376{\230\276\305\310r?\327\211\353\275\273Gj\277!\345\237\2764\2359\300G\253\036?\215\202\375\273\330\360\000@Ql\220=\356x3?\265\246\013@\240P;\277\206<\342>o\330$@\345G\\\277aZ\212\274\007\353\207?\025\3057\277\243\254\357\276\222y\240?\310^\257\276\023}\216\276\017\360p\277\265\022\037\275\217\303\250\276`\037\211\277L\303,\277\241\333\313\277!\277\n\274\234\371U?\"\034c\276\224\277\243>\242|E\277\"\032\275?b\330Q?\330\360\210\277\245\275\201\277\371\370\024>q\311\261\277$\013\210?\024iQ<(\f\"\277!\350x?\351b\323\275\276M\303\277\252\231E\276+0\230\277`\260\243?\375j\326\276\375sI\273\265\246\325\277$\375\254=\276\371A?\251\211F\277\250\253\313\276\325\351,\27782\307\277\315>\023?^\272\025\277\201\320\302\276n\030\205\274\016\020\304?~\304\277\276\265\0339\277%\247{=\336\346\235>}\223z?i8\265\276\202\t\222\274^\333{>[\357\027=\245b\b\275\267~\032\276\355\276\276=\305\312\210\276r6\355>'\330\317>`\037\361?\320\233^?\033G\240\277\224l\325=A\235\362\275\223\340\315\276y\257\202\277\274\301\001\275\306\213\345>\244T\232\276\242\231\247\276\251KV?j\244\345\275l[p\277\024\320\034?Lkc\276\327\301=?\277\266\016>mu\t?PU\035?|\362\240?\n\334J>\030D\354>\315?U\275\2167\256=\034\274\305\275\326s\352?\366&\306\276\264\037\005@\240\0318?\322\251\003@\306\376-\2752\256\330>$\013\030=k\020\032\277:X\217?\270X\361\2772\252\030?\3362,=\324\3242\276\334\361F\276G\221u>\211\007\200\277\366b\f@U\207\210\277t\f$?\024\256l\274\307\r\257\276\26569?0\360\354?\252\016\033@\3647)\300\372E9\277\225e\260?\310\227\020>\264\345\300?\307*e\275\236^U\277\373\313\016\2778\025\361\276\177l\022>kH\314?\354Q\274\277i\306\372?{\024\036@\242AJ>\335\t\026>\340iF\277b\025\233\277\005\250\245?BC;\277\276\025\025?\260r\274\277w\275(?\361\021\321=\326\031?\277\257\224\r\300N\227\355?\335\007\340\2758g\230?u\002\216?G\346\331\277\204g\212\276U\030\327?-\227)?\245\330I?uwA\277\007\262\256\276d\254&\2776[\371>\003>\317?\274\"0\277\357\342%\277\241\200\255\274\375I|?)\257%?O\317\373\275P\376f\277\003C\332?s\021\007@p\225\027??\221\347\277\361\237\002\277\304B\003\300\264\220T\277\250\306\203>u\313f\277L\337\023\277H\005\304<h\260\031\276\227\345\373\276\237\364\317\274\211R\274=\233\222\334>>y\324\277\355\330\374?\262\364q\277\311\037t\277\356\225\031>6\260\305>j\023\337\276\222?\210\277\031\220\305>5~\201\275\265l\035\276aO\257?L\2114\276\360\304\244\277K\223\b@\352],\276\267\234\007@r\371\303\277\372\270V\277sK\333?\265\251\032\277\001\373h\277>\320\262\277\340\202\f>3\336V\276='\255\277\356\227C\277m\034\365?\246\362\f@\"Q@\277\007B\276\277~\252*>\031\214q>\246\n\306>\322\246\302>\fw\016?/\027\231\277\2716\224\276b\3704?\241Sk\275\353\377\002\300\272\204\213\276L\0318\275shA\277\325@W\2776\311\377\276'k\354\276q\3544<\"5\365>s\276\f?\251\330\320>g*D?\\q\341>\213\032\210?\302\370y>\332\037\000?\351&\001\27729e?\310\315\264\277s,o>\370\375\333=\254\341\232>\342v\220\276\2201\357?\245,\353>?\251\312\277\r\305}=I.\227\277\266\367A\277\377!\301?\007|\212?-BQ>d\224W>\024\2264\277\334\203\260\276\237\260\220\277.\252\365\276B\006j?m\036?\277\026l\007?~\220I\277\302Q\306?V\231%?E\324\324\276\002\202!@\204\330\245?\346\306\251\275\301\213^\277s\235\362\277=,\350\277\330\236\211>\270\222m\276\203\023\035?\323\240\004?{\203/\300{\367\337?\2763z>\226w!?\220\0232\277\334)\345\277\n\326\200\276\036\305\261\276\b\312\225>!\345\207?\304\351\234>q\3120\277\362@\374>\006\366P\277JE3>4\235\201\277r\300\246>\230PQ\277\000\250\222\276\342W\\>\271\252\307<\265\303s?\345a\201\277\204\236\341?\005o\340>>\2616?!\315\234\277\300!\200?=\177J\276\200bT\276\372'\260?\352#\360=\213\215q\277\361\234\245>]\026c\276\375>\262\275*\034\251\276\321u)\277>!_\277\323\372\027\277\304\226\376\276uX\301\276\271\301\000>\227\037(>y\351\316?\005\243\322\277'\024&\300-Z\320>C\004\234\276D\0312?\241\202C\276\374\212\245>|~\244\277\320\325\222?\314\321\263>/i\200?\341{7\277\311=a\277\005\030\324\273\321;%>\366}\\?\035;D\277^,\344\276\357\376\254\277l\227^?\315\346I?0\233\f\277\t\337\243\276\353n\242?\3475\216\277\203\031??\275q\322=\013\"\230;\275\253~=\364P\243\276\242z\217\277\332\252,?\220\275\366?|\362\240\277\025\306\216?4\200\257\277\355\360\237\276\377x\333?f\204\177\277\315 \346\276\343\377\336>\231\r\004@L\251\033>\004\352\250<*\346\360>\361\021\231\277\345\230 \277$\013\324\277Wzm\276\177\373\336\277\000\343U\2776!\225>Q\277\253\276=F\251\276\354N[?q\256A\276<\371t\277\315[U\276J\fB\300\r7\210?\250\376\221>z\245\000@\007U9\272j\370\376>\303\236\006@\253&D\277\377A\224>l\t%@V,f\277\205^\277\275\277Ic?\310$\017\277\253\320\220\276<\367\226?\350\024\314\276\207\213l\276\2240c\277\330\340\023\275x\317A\276\335$\206\277\224hy\276\002H\331\277\343\3732>\203\206\202?^d\252\276k\364\312>\n\326T\277R'\310?\204\020\\?D\206\201\277,ER\277\277\020\272>\276\336\241\277\223R\224?\030j\303\274m6\"\277\222\350\201?`\020\307<\033d\326\277*\225+=\243@\233\277\200e\261?\006J\312\276\361\177\347=$\227\333\277\007\267\220\275\317\241\004?\242'A\277e\250\252\276\272\300-\277z\337\334\277\353\305\030?G\037\033\277CB\312\275\375\310\004\274\026\244\271?\003\352\t\277,\365\030\277\247\257\237>\276P\270>\272h`?*\036\267\276\217\250@\276\263\355t>\000u\343=`V\230=1\230\377=\231'\034=u/A\275}]\206>\357\377\343>R\362\366?\177k[?3m\277\277_\316L\275\234\340\233\276Vc)\276\023\363@\277%\354[\276rm\320>\276\2436\276!X\t\277\375\210S?\000\217(\274\265\3345\277\241\333\373>]\335\261\276e\304A?s\232\272=\377\227\363>k+^?M\370a?\r\030 ?\3679\026?\034m\013\275\001\3032>\364}B\275\023D\335?J\361\211\276\333\242\f@(cT?z\344\005@w\330d=\310\263{?\036\374D>[\351\001\277\247\350\224?\220k\277\277\346v+?\370\276]<\002\325\337\275\\\213\334\271\004ry>,Ir\277\022\275\034@o\323\253\277\016OO?\tS\364\2768\275\273\276\t\2154?\021\337\305?\346\221\033@\033\0223\3005\3578\277\242]\325?\375\370\233=\342\036\303?\t\002\277<\313g\025\277\361\241\024\276\232C\362\276m;}>\243;\260?+\336\220\277=\325\345?\224\331\036@\255/b>XS\t>h\007P\277\004\377\207\277:\257\261?:=O\277.\252\005?v2\334\277-\224P?\273\nI>\347\337Z\277\215\013\357\277_\f\315??g\034\275\203\335\240?\b\350N?\301\377\316\277\022O\256\276\027\202\314?\253v=?\253{T?O\002\027\277\266\240#\277 |\350\276\263~c>\375\237\373?\315\037+\277\365*.\277\250\224R\275\020;\207?,\177\026?\3746\344=5c\201\277\024\320\330?\332r\n@a\244G?\271\252\334\277\271r\026\277->\007\300\0220\"\277\024\222\274>r\302p\277`t)\277\"w\007=o\020\035\276\271\027\310\276\322m\351=T\251\031\276n2\016?\227\377\300\277\036\212\376?`\223\201\277&\343h\277p\353\316\276$\356\261>\031\252\352\276q \204\277p\013\346>&fg=%\335\200\275\tP\247?\225\330\345\276U\023\214\277\333m\373?\225D[\275\252}\016@<\275\332\277:\255\033\277\200\202\333?\270\2619\277\207\304\201\277\341\321\226\277\004u\312>\204\2321\276\300\354\252\277\004\345B\277\030>\322?\370\302\022@G\000\013\277\314b\312\277H\335\246>\257[\334>U0\272>\241\202\263>\203\024\b?[\316\211\277\005\275\334<`\004\355>\3033\227\274\347\214\350\2770\361W\276\274u\336\275\222u \277\351+\214\277\322\374\321\2763p\240\276A?\035=a\342\357>D\276\037?\342\002p>D\211&?\013B\005?\266\020\264?\276\276\026>\330\327\262>\216\262\226\276\031\037z?\2608\270\277\310\315 >\023\360\033>V\200O>\375g\245\276&p\347?\215\357\007?r\247\324\277\373y\323\275i\343\230\277(eV\277~\030\335?O\006\213?X\035\321>\231G>>6wL\277\027\364\022\277`\223\201\277q\306\360\276\255\206h?\316\026\024\277\367\346\357>d#4\277\337\370\266?\263A>?c\361\363\276\372D\036@\3171\224?\240\221\263=\374\303Z\277\365\276\365\277w\025\332\277t\262\344>\016\205\017\276\365J)?\346\002\277>\251\331'\300\372\355\337?\334\274\261>\225\356\026?H\340K\277\343p\366\277\246\322\337\276\024\224\"\277t\\\375>2\254\262?\241\022W>V\362i\277g\231\335>\270\316K\277\023\n\021>fk\221\277\277\202\254>=\201`\277\325xi\276\037\2365>M\025\354\275@NT?\320a\226\277v7\263?\032\206+?*\307@?{\203\237\277\243#\235?:\311\326\2765\242\n\2759\271\267?\274?>>gCZ\277\031\312\031\276i\000\037\276\033\234\350=\360\024\352\276\007(U\277\311=Q\277\262\330N\277\232&$\277'\022\000\277\301\306\365=\317J\312>\316\215\305?U0\342\277/\027%\300\377\223\013?\006\330\237\276G\2558?\211\\5\275\233\246\024=~W\234\2770hi?\262Hc>\262,h?;\217N\277\356\225q\277\301\001->\034s\003=\352!\212?\305\032R\277|\271\037\277\306\341\240\277\f\261f?'M??\246\272\360\276\325$\230\276\221,\254?\342\257\221\277\275\247r?\f\261\332=i\342==\035\224 >\273H\201\276`\315\231\2770\271M?\355\273\016@*\221\260\277\305\376\222?\020z\246\277\261M\352\276\252\232\234?\372\263\223\277B\351\017\277\327\336\267>#\363\370?\f\021\206=d$\206\275\031\034\345>\027H\230\277\334\203\370\276\2132\313\2774\236\350\276\304%\333\277k\020b\277a\377\265>\254\036\270\276\375\022\311\276\"l@?(\323x\276C7S\277\364\211\304\276\021\2526\300\326\311\005?\b\350\276<&\252\001@\216\023\200=>\264\337>\271S\b@a\031[\277\341\f\006?\326s @H\370J\277\355\327\375\275\013{\226?\1770(\277\210\r\n\277\264\260\227?\344\017F\276qu \276\005mv\277\271\"\f<\352]\214\276\034|\221\277 \353\t\277?5\316\277?\242\223=%!A?y\255\004\276\265\250\207>\266\242i\277\340\204\272?\304\263t?,\330n\277a\373u\277\177\373\352>\325\317\247\277a\303\243?g\023\373<\213\337\024\277;s{?\301\376\013\276k\267\311\277\215\t1\276\335\265\240\277'\203\263?${\314\276\354y\310<\366@\347\277'P\004\276\322\341\r?\314\317E\277\305W\263\276\360\026\034\277p\224\310\277\221\270#?\032k\357\276`>\301\276\3432\263\275b-\276?\222\314\352\2767\343H\277\r\302\f>\025\003\224>\270=a?F\321\213\276\250.J=@`\237=\3067\261\273\362\270\203<2-\033\275^}\201=@\276T\276jk\264>1~\222>\307c\342?]\213N?\355G\262\277\341\247\220\275/\227c\275]\206\337\276\261m\201\277\345\262V=\266J\230>\343\373\022\276\330J\220\276\267\177\201?A\224\024\275F\fg\277)]F?\331=I\276\366\177\"?\211\231M>m8$?\212s8?\345\n\213?m\341\211>\346t\361>\305\240]=\271\364\211=T\344`\276$b\346?U\246\310\276\t\247\007@\204\2008?v2\000@B\233W=\252\0138?\262\030P<\236\322%\277\207\242\250?\365\271\342\277\215*\037?C\371\307=M\331\221\276\310\322\027\276\363\307D>\246D\202\277\257|\n@\367\036\222\277S!F?</\025\276#\272\307\276\233\037K?\254s\364?%\314*@\343\215.\300\313\326.\277\222\256\301?\033|&=\323\331\311?\004\006\004\2758\0202\277\237r\004\277\377\b#\277\025\221\241>\244\031\303?bJ\270\277\212\260\351?\375\366\021@\363\255\227>\004\017\335\274wjN\277\274\256\227\277'\024\262?S\004T\277u\001\023?\375\366\301\277[\227>?\013\237\270=28>\277\016\020\000\300\212\002\331?\371\325\241\275\315Zv?\341@x?\365J\335\277C\034k\276\355\323\311?X\312\032?\035Ym?\243\217Y\277.\312\354\276\315\221%\277\\;\001?\341\356\340?\303cS\277\256I7\277b\264X\274\246Fh?L\337C?Bj\271\275h\006u\277\016\204\300?\264Y\001@W]\023?vl\350\277;\343'\277l&\363\277\325\221K\277\321q\373:\332\033\204\277\336\377#\277\332;\003=\327\351\246\275\r\246\231\276d\211\230\275\317v\373\274\240\303\254>}\226\277\277M\204\013@\257&\177\277\327\243\204\277$\205m\275e\310\241>m\346\020\277\316q~\277\3440 ?\200e\005\276X\002Y\276\200}\244?\271q\343\276W\262\217\277I\272\020@o\233\216\275\245,\013@\344\240\320\277\032\0323\277\346\256\275?\252\323-\277VHe\277\021\374\247\277\232\\\034>pAV\276\367\257\264\277\"r.\277\241\363\346?\271p\022@6\217\027\277o\330\262\277J\026\246<\224O\277>\030@\300>\203\243\254>\235\236\007?\025R\222\277i\340\237\276\352\261M?\221\3469=\234\304\006\300C\036\231\276WyB\276\261i\031\277\370\252\201\277z5\b\277\315\260\321\276\343\250\334\275\221\272\305>\205\"1?,\236\322>]5;?\347\340\r?\373t\200?\323\027\202>\024\314\350>\227\220\357\276\331]L?\033\330\256\277;p\266>\201z\363=\025S\031>;p\226\276,\267\350?\016\244\333>\034\261\322\277 \324\245\275\252H\211\277\301\306\021\277G8\325?v\210{?xDU>!<\262>Z\364:\277\"\031\222\276\227<v\277\230\206\221\276\333\027d?5\231\035\2775\270)?\037\367q\277\345a\311?/\206\026?B]\354\276\274\"&@\270\222\221?\211\227\007>'\203C\277\213\032\360\277\025\035\361\277f\243\223>LU\202\276X\217_?\324\232\256>*:&\300vq\353?\336\260=>\311 C?LQ\016\277H\212\350\277hx\313\276\207\210\373\276\253x\263><1\217?yZ\356>\013\360Y\277\350i\b?\351,[\277\303\361L>b\275}\277 \353\301>\213RB\277s\272\004\277\021\002\r=\232\351\376=\244P:?\n.\202\277\255\372\324?\035s\026?9%4?\353\305\264\277\332\003\235?\037L\232\276\273%9\276\357 \262?\323\371\000>\373\262\\\277\275\036\204>\364\247-\276\240p\226=9\356\314\276\360\2060\277q\0335\277xA\030\277h\312\326\276\265\214\024\277\342\"'>\277\266^>qU\335?\253\347\314\277\2201\035\300,\272\355>\277e\346\276\023,\026?\231e/\275\376\270\325>.\255\272\277\336\311w?\001\025^>\302L\217?_\232^\277\301Ru\277\"\204\254<_>\256\275B`\211?jNR\277\372\016.\277\005\335\246\277{\277U?\347\373=?\377@\021\277U/\247\276\221a\235?\212Y\207\277\331{i?\273a\033>\262\r\034>\234od>\323Ox\276\f<\203\277i\374\036?\004!\355?\342\001\221\277\376H\215?}\320\257\277Z+\232\276\230/\303?\024\005\206\277\354m\003\277\"\033\370>@\301\371?*\310?>A\027\303<H1\210>\330\330\255\277E\023 \277]\376\263\277\206W2\276r\304\006\300fNc\277zr\255>K:\322\276p\\\206\276l\004^?%\037\013\276\261\301V\277\211\227\247\275+\301<\300o\022\203?\375\022a>\363Y\356?SEl\275\312\303\006?;\307\020@\264Z<\277\330~\222>9\321\036@\215b\201\277?\216\206\275\031\311v?\350\364@\277\361\366\240\276m\220\221?\347\213\375\276\255l\217\276\314\t~\2774\263\300=t}\017\276*\214\201\277\336\223\277\276.\377\335\277;\213N>\332\220s?\223\215\307\276\261j\250>\206\2216\277$\227\337?\033Ir?-\007r\277odn\277a\214\300>\361\364\206\277\366\227\241?\247#\000<%\352\r\277\251\330|?R\313\273\275Z\r\331\277)\271\236\275\217\374\235\277\366@\233?\325>\225\276\213\337\224>\306\242\355\277\232\321\357\275/\025\023?k\016<\277\357S\031\277q\350U\277\003\354\347\277\364\335=?\030{\357\276\252'C\276%w\330\275\312\303\266?\221\271\322\276?\252\r\277Q\332\263>UQ\364>\024\313i?J\f\002\276n\210\321\275\267]\210>8\203\337=\353.\332<\\\212\240=5\007\230>_\265\252\276\344\277\310>\274\347\240>\300!\350?1_\202?\261\247\301\277\271\336F\276\365\364\001\276\362\224E\276~sc\277,\324\212\276t%\322>8\244\211\276\342\254\230\276\224.E?\202/~\272\331\2307\277\034\n'?\236\bR\276\306Q-?\345\3614>\313H\325>\232\356i?\237\2557?\204\325\f?\227S2?\331\260F>\305\033\331=\244\214X\276\216\006\330?E\202\321\276\031\034\t@\210\016\031?\265\211\005@d\3163>\\\216S?@\331\371<[\357#\277\213O\241?NE\276\277\266\327\222>\236C\371=\344\240\224\276\203\026\002\276\270w\235>AIu\277q\311\025@\247?\217\277\211yF?\376\n\241\276al\021\2769*/?\2073\313?L\032\017@\275R$\300\277\326\275\276!\260\316?\304\353\242\276\306\026\276?\222\003\006>\216\001!\277\000\304\205\276\273\270\005\277=F\201>\251M\310?N\356\237\277+0\320?\3500!@\306\212\202>s\r\310=\3266I\277\261\277\200\277U\030\257?\\YR\277yW%?\023a\327\277~\344R?c\b@>CVK\277J\f\352\277v\303\312?\301]\274=\021\036\251?-\265R?\275\343\344\277x\016u\276^\021\320?=\n+?\327O??\221\325\025\277\304\353\036\277\260\307\304\276\360\367\263>\356Z\356?bMM\277x\t6\277!x\227<\242Ch?34.?\355\013\b\275\032\372w\277\224\244\303?vT\t@\346?\024?V+\323\277t\3600\277\r\246\007\300L\032G\277\242\353\252>\327O{\277\365\202\007\277\263\267\024>\302\337_\276\371h\r\277J\323\340=*\250\030\276\332\343\365>\2407\271\277@\023\003@\334.\200\277]pN\277\315=4\276\272\020\233>\204,\263\276c\227\230\277\353n\376>F&\340=\000r\"\276V\267\252?\325\223\t\277\226>\220\277\346\\\356?1\367\277\275\250\214\023@\207\247\267\277\270\347!\277\317\203\363?V\203(\277l\314w\277\307F\230\277\274\312\262>\007\320\277\276\364\303\240\277=FE\277`\310\342?|~\022@\004\251$\277\251j\276\277,\3636?\253\350\357>\216\037\252>\334\240\316>\246\356\372>\r\340\211\277\345\263\224\276\025;\312>\025\355`\274#\333\361\277K\000\346\276CJ\375\274\263`\002\277\2240\207\277\263\320\306\276N\355\314\276I,\351\275\334\267\n?\212\002\025?\234m\236>\r\211\027?H\244\021?o\330\236??5\206>\303E\376>\357\346\301\276\3058\213?-[\247\277\264q\234>)\256\242>I\327\f>m7\341\276\274y\316?0\327\262>\262\364\335\277\022\021\036\276}\\\217\277hw<\277\260\346\350?\316\031\211?G\351\362>k\272n>\371.a\277m\214\r\277\313\200c\277\377\320\274\276\3577F?\256\021\021\277\317\020\016?\3062U\277\275o\304?\220\276A?@l\005\277\312\211(@Ae\224?\2511\341=\313\275@\277\310^\367\277\2338\371\277\275\310\204>\326p\001\276\264\314R?\205\314\245>S\263%\300\267\356\352?r\376\336>#\242H?\363\215X\277\030\262\000\3005}\002\277\026\245\004\277H\334\033?\337\211\255?\276XN=\327\373u\277)\313\220>\204\240g\277\342\002@>\006\366|\277\032\026\017?('\202\277\212\222p\276\3331e>\371\237s\270\261\242*?2w\221\277\376&\310?\262.2?z\376D?\311\345\247\277\030x\236?7T\304\276;b\241\273\033d\302?e\251\205>3\210G\277\300\263\035\276\240\177\214\274\366\353.>\257}-\277\302\022\203\277_\320*\277\222>1\277\034\264\037\277A\r\017\277(\236c>\261n\224>\233Z\312?\266\020\350\277?\343\"\300Ag\352>\310{\001\277\346]-?Zq@\275\277,->\241\020\205\277\000\216E?\360\367\223>\227\000h?\223\307/\277\361d{\277\265)H=b\226G=\252e\203?L6r\277\227\213\024\277\336\310\244\277\036\3427?HoP?\013\317\213\276\345\r\300\276\345~\243?\203L\202\277N\321\201?\325\227\215>5\352\306\273% \026>\235\204r\276\221~\213\277_`b?\232\b\013@\263\007\242\277\322\343\233?(\n\250\277\f\\\006\277\\Z\245?E\236\224\277\250\377\f\277N\263\220>e\245\361?m\235i=\324\217W=\302l\002?\205\316\233\2773\215\336\2760\330\301\2779\231\360\276]\376\367\277\203\031G\277\342\347\227>D\030\237\276\332<\226\276\216\036W?\021\036\215\276\331\2243\277TVs\276V\016C\300\272\300\335>d\027v\275$\326\366?\213\366|;\211\233\033?\223\251\006@\375\366\201\277\230k\361>\rT&@_\270[\277 \312\274\275x\264\235?\277\016X\277\212U\313\276.\342\233?\006I\357\276\330\177]\276\1774T\277\203R\324\275\273'\267\276\224\301y\277\304{\376\276Z\022\304\277l\262\006>U\301T?s\327\262\276\000V\237>8\366H\277\343S\310?\227\377h?X\255\200\2775Dy\277U\302\223>\324H\243\277ZG\245?\335\230~>\233\251\f\277\257zd?\317\021\271\275YL\320\277\243\223\265\276\265\303\253\277E\236\244?\365\200\271\276\363P@=\320\362\364\277<f >>\225C?\2450O\277\326\213\t\277\316\2142\277\262K\340\277\313\234\366>\030\b\n\277\3166\227\276\273\271\263\275|\362\320?\374\337\261\276h\004\037\277\316\306:>$B\017?\210\367X?k\200\202\276\363/\323\274KY\026>\336b\024=s-\032\276\001\335\367\275\261\256`=\247\257W\276Ww\334>s\274\342>\251\331\307?\2379O?\355\231\311\277%\346\031\2769\227\002\276\276\207\203\276g\233\217\277\313+7\275Z\273\265>\256\273\t\276\263\263\320\276x\355N?aPF\276\371\275\201\277,\232B?7SA\276\242{\026?xz\235>\000r\372>\211\355b?#\205f?\335\326q=\241\331\021?\343\270==L\240\255<\177\371\234\276\235c\340?\352x\374\276\355G\b@\340\273Q?f\024\001@\2508\316\275\004\310,?T\303\336=$\f3\277M\333\257?\265\340\331\277Y\332\025?m\204\021<\277\017g\276E\2745\276E-\255>I.W\277T5\003@\257Z\211\277\026\370j?\263\214\336\274\305\346\263\276h\\p?6Y\303?@\331\032@,\016)\300O<\377\2761\266\310?/\031G>D\243\343?\232^\212\276\371\206R\277\220\367\026\277\232B\317\276Ov\023>=a\271?g,\236\277\3171\360?\030!\036@\030@\260>F\354\223>B\260N\277\346\"\212\277\330G\307?7\215E\277\351\236\025?\327/\300\277\220\022o?\234\301\217>\242\325M\277Qk\004\300\036\341\354?\255:\241=\202\034\234?\264\346w?~\035\344\277\373s1\276\344\275\352?-\351@?\035\252]?\367\3458\277\177\204-\277\0359:\277\021\035\"?\232\353\334?\304\320F\277\327\212.\277\365\201D\276Edx?|H\f?\263\331'=\250\000\234\277\311\310\305?R\n\002@\276L\004?1\b\304\277\207\244R\277\214\276\006\300X:S\277\262\363\216>\002\201R\277\335#\033\277\256\341x\275\340\2037\276\246\361'\277\325&\356=\030&s=Z\360R>\341\227\322\277M\204\001@\211\f\217\277~\035\214\277Qf3\276\367[\233>\220\301\332\276}y\261\277\217\214\205>\212k\226\275\331'`\276\3063\244?\274\007\260\276\035w\236\277\202\213\t@\320\200\332\275\f<\001@\326V\300\277\331\224G\277\277\361\341?\326\0366\277~\340f\277\370p\271\277\326\033u>\"\301D\276;\252\252\277\243;8\277h\\\340?\241\363\b@\207\0307\277W`\254\277M\237\315>\236\317\220>o.\256>e\341\003?\2342\013?\313\333\221\277\354\207h\276\024\007(?#\327\242\275cE\013\300\0052\203\276\232\357\200\275y\\\024\277\225H\216\277\237\312-\277gC\316\276\244/)<\233s\230>\226$_?T\214\233>SZ#?x\013\020?\356Z\216?\226\261\021>\037M\335>\343\341\355\276j\276~?\036\341\260\277en\316>\312\251->\223s\212>:WD\276fk\331?\027*\247>#\204\327\277\036\307J\275{k\204\277\205'<\277\221~\273?\373y\213?\213\026\200>\"6H>0\2403\277\376H\001\277d\222\205\277\216\003\227\276\314\356\215?\242\231+\277\3019\003?Ndr\2770\365\317?\306i\024?\353\251\325\276\237q7@\0260\231?l\315\026>\204\017Q\277\257\224\375\277>\320\000\300\332\346\316>\256\323\210\276\203\333b?\2027t>\212\223'\300\216X\327?\004\344k>VF\037?:t\026\277\322o\377\277\344\236\236\276h\346\001\277\331\264\242>\006\022\240?g\3262>\030_D\277\224\276\024?\255\333\\\277\3429\333=}\320\227\277\f\002\323>\377xO\277\265ee\274\362|f>\017\234\023=\3606S?\261\211|\277\336\216\320?\177i\031?0\327^?F%\255\277\t\026\227?\034\263\234\276\332\001\307\275}\256\256?z\302\232>;pV\277\363<\330=Y\206(\276\360\373w\275\027e\306\276u>P\277\f\346K\277\342\224=\277\241\202\313\276\252C\276\276muI>)\223\332=\302Q\322?y@\321\277\331\261\035\300\354\367\000?\216s\343\276\307\364\024?\202\310r\276\033\330\262>N\264\223\277]2n?\013\266A>o\323\207?\301\250\334\276n\300\207\277_\215\035\275iz\201;`X~?\004\256K\2774\325\007\277\331\224\247\277\215\324C?!\223L?\274\311\277\276P\377\351\276\231\365\232?\"\250b\277\036\376b?\311=\r>\275S\001>\324\363~>\206\251m\276\325\\^\277\037H6?\f\223\351?\260\376\247\277\205_\252?\330\236\221\277\274t\013\2775\357\274?wHm\277\034\354\375\276\350\370,?\325\004\365?\033\r =CYX>\3171\340>\254\255\244\277\036\027\t\277\251M\314\2774K\262\276\327\243\364\2772\036)\277\240\3052>\356#w\276\004Y\037\276\246\0162?\273\360\223\276Kv\204\277\272J7\275,\3616\300^\327\203?\216\313\240>\326\034\354?z\340\343<\265\302\000?\314\013\002@P\035C\277\275\337\260>\230i+@\242Ch\277\344\037\274\275\335A\230?\205^?\277\212;N\276\013\f\215?\311r\036\277EG2\2769E\203\2776\210\220=\306iX\276\001\337y\277\270\345\253\276\337O\331\277\225\3069=\300\314c?c\323\242\276\302hV>f2\030\277\232\231\305?iRZ?F[=\277\302mm\277x{\360>\t\376\233\277Z*\247?\206\321\262=M\334\362\276\023\fc?\025\361\274\275\272\332\302\277I\3312\276\224\244\223\277\344\024\311?\326\377\271\276\317\275\307>sK\357\2776\2605\276\341\317\370>\263\t \277\037d\035\277\273\3262\277\311\253\317\277s\330Y?\310|(\277W\224\242\276\302i\001\276\301s\257?S<&\277\006\240!\277\353\250\352==\357\236>>\312T?\247\314\305\276\227o\225\276%\006Q>\347p\315=\253\247\240\274\250\030\027>\257\202\303=6\260\005\276\206\256T>\237\347\247>j\336\371?/i`?\240\246\252\277\231\273f\276F?\n\276\331\362\265\275s\365_\277Z\nM=,F\365>J\2675\276\213\304\b\277\031\253=?v\001\n\275\365c;\277\261\367\332>\226A\355\276RC\033?\207\302W>H\300\004?\251\276c?\307)\226?D\030;?\204\270.?\322s\353=\325\305\367<\3269v\276\307.\335?qZ\210\2763\247\005@\017+$?S\320\t@\374\217\214>\332\033@?\360\277U>\307\023\025\277\t\304\203?-[\323\2771\f\340>\361x\224=\210\236\024\276\253\"|\275\277\266\306>F\007t\277\034\231\r@\032Q\246\277E\324H?\340c\240\276`\036R\276\305\312\034?\210\235\345?\262\272\017@\356%+\300W\006)\277H\277\325?\027E/\276\305\311\331?\006/\212>\315\351.\277\234\2124\276\331C\017\277#\365\276>\177M\272?L\246\266\277\031\034\335?\233U/@D\301\234>\262.\226>\266\200T\277D\027\230\2779\326\245?\250\220+\277\243\3146?k\267\315\277\334\016q?\177\336\364=\305\256I\277\352>\364\277=~\333?\277|\022\275H\304\240?:!l?(\n\340\277N}\200\276\034\316\304?\317\021-?\337pg?\024\353\354\276N\r0\2778\236\003\277\006\r\225>!\352\356?\000\2169\277\201y$\277\302\361\341</n\213?\327\241.?\376\3552>\220/}\277\245\275\331?c(\367?P\253\034?C\342\362\277\235\240\035\2772\003\003\300\026O\035\277\236{\357=\240\302a\277q\312D\277\263\323\217\275\003@\025\276;9\323\276\310\355\007>Y\245D\276L\373\026?5F\243\277\237\037\n@\360QC\277\223Rd\277\\=7\276\f\310\216>b\020\320\2769\326\235\277,.\346>\351\243\302<\323\370\345=J^\255?\316\031\211\276\037h\231\277U0\000@\272\\\257\2738\241\026@\013c\313\277\003\2645\277\341\013\317?\245\335T\277\303.j\277\271\307\236\277\337j\r?I\325\306\276\000R\257\277\235\363W\277\215\013\327?\336T\f@!\315\360\276\330\201\307\277fN\347>\t\030\335>\302\026\233>\324\230\250>/i\304>,\236j\277a\213}\275\376\323\025?\002\225\233\275\373\226\331\277\256\272\336\276k\262\353\2749\016\374\276y@\201\277wd\314\276\321\\\317\2769E\347\275\270\037\320>\352\225.?\226\354H>\331\317:?F\f\027?\224\244\217?+\336x>\312R\033?\027\232\017\277\360\242\217?`\310\256\277+\025T>\303\360\221>\023\362Q>\252\n\315\276!\310\361?\316\246\273>\342\036\327\2773m\377\275C\342\216\277\003\354[\277\000o\361?\366\227\221?l\225\350>\251k\035>C\313f\277z\250\325\276\031\342\220\277\255k$\277\243\311Q?\317,i\276\236A\003?('F\277~\030\321?\373$/?q\313\327\276\240\211&@\232B\207?\265s\365;\344/)\277='\335\277\027\237\000\300;Q\002?\242&\272\275\310{=?\\s\017?\312O(\300\207\371\356?L\032\253>\276M3?\320D\204\277\237\310\333\277\274\347$\277$+\023\277\266\276\340>U\207\260?\037\362\326=G\223S\277\\\215\374>\030\321N\277\013\354!>\375\023h\277F\354\213>\007%\204\277+\303\004\277\355\233\233=w\017\250\276s\201W?G \202\2773P\245?\362\226#?\323\205P?L\216\247\277\037K\207?\267\320\225\276]\253\030\275\177j\260?\344i\231>em/\277\372\013\035\276\320\267%\276h\005&>\302\332\b\277\362&S\277s\201\023\277W\314<\277\342\313\034\277\376\r\032\277+\233c=Y\025a>\346\350\351?0G\303\277\031\255!\300\220i\005?\002\274\265\276n\2063?\275\373S\276\201|\251==\325\251\277iSm?\235\r)>r\376&?'\211\r\277\321\350\222\277\310\036\226==\257\235=\033b\\?3\250z\277\235\273-\277\375\207\250\277\350Kk?\361\2735?\\\223\236\276\0162\231\276CV\237?\230L\225\277\377\262\203?p\260\007>b\022\016\276\007E\213>\267`\241\276\315\314\224\277-{>?Yi\024@\254\034\236\277\317\240\235?\311\253\263\277V+\203\276\272\203\264?\322R\251\277\346\225\023\277L\245o>\323\207\372?\033\241\337\275\367\345\214\276\253\351\272>!\037\224\277\030^\251\276\331\231\272\277\030'\346\276\2235\326\277\2404\364\276\032\367f>\336\350c\276\372\3056\274\310\262T?\242\357.\276\321>J\277\200*\226\276\\r8\300\3022\336>P\032\n\276>\320\376?\246\243\242=\365\200\351>\254\034\006@\034\227a\277\211\233\003?e\302/@\351\017Q\277\341)\004=\365\326\214?V\325O\277z\030\n\277\336\002\235?-y\324\276\326R\000\276\260\254\200\277[\216\274<h\315\247\276\337O\211\277P\215\327\276\252}\322\277\244\251\336\275\374\214[?\352\\\311\276u\347\261>\227\377H\277\254\213\227?\177\246~?\345\355h\277Ae\200\277K\261\213>\321\313\254\277g\270\205?\345K\203=,.\036\277S{m?\255\264V<M\241\333\277\254\001j\276\324H\237\2771|\230?>\226\256\276o\304)=N\321\331\277\324\013~=\347\377\031?y\036H\277]7\275\276\351}/\277\227\213\304\277\360\333\020?q\254\037\277\\q\331\276\216\264\257\275K\345\275?>x\335\276$\235A\277\002\020\367=\035\256\345>\332\342N?\n\235\317\276p\241\001=ua\312=\217\213\352=\013\325\350\274\260\001\211\276\356q\313=\005\335\326\276aU\375>{\020\202>\355\236\344?\035vg?\037\200\274\277\256r\364;\340\240-\276\340M\277\2761Bp\277S\305y=jh\243>\013\322\234\276\355\232\310\276i\213_?\237s\027\276\306\247\204\277\256\330\023?i:K\276^\331=?~\310;>\271\213\004?\337RN?P\001\204?\214eZ>\3438\f?z\244\246\274\240u\350\274\237s\327\275E\r\332?\362?\241\276\016\276\n@\204\361C?\000\214\357?]\2440\275\b!0?\274\311\357=2\000\030\277N\227\251?\330\323\346\277d?#?$\322\246=W^2\276\270\003\325\275\330\357\221>\261\247\211\277\007B\f@\027\202\220\277\354\022E?F{\335;kE\233\276\033\331A?^K\350?z\031\037@\357\341.\300\326\311%\277\0054\315?R\017\321=\211\f\307?\016;\"\275\377A$\277\241/\025\277\370\250\217\276\035q8>\371\240\273?!Y\270\27782\367?\261\242\"@I\332\245>@\372\246=\005lW\277\277+\242\277\256\323\230?\n\366K\277n1\013?\026\207\267\277\214\274$?\234\210\226>8.C\2777\216\006\300K\260\324?l\305\b=\374\030\207?\226\225\212?8\333\344\277\350\300\022\276\031\342\314?\fV8?\227s]?\tSp\277B\264\356\276Jz,\277\337\341\366>\226[\332?\346\"B\277\302\371 \277\264\253\020\274e\252\204?N\r(?\203\213\200\275\206\253[\277\001\373\314?\224\301\003@^0 ?y@\331\277\327\212\n\277#\276\367\277\203\335H\277\250\254F>\207\376=\277 \234\027\277\346\002'\276\210\327%\276d\347\355\276\331\037\215=\350\261\227\275\215\b\216>\354\300\245\277\325\225\003@F[u\277(\231p\277\264 \004>=+\321>\245\025\367\276\275R\202\2777\250\235>u\376\322\274\234\303%\276\224\301\241?\b\217\356\276>\\\232\277\027e\n@\277\r1\276\303\273\b@\006\273\275\277m\216g\277\235K\305?&\031=\277\201\004\211\277E*\244\277\3171P>\352\262\330\275R\017\241\277q9>\277\0054\341?\251\244\022@o\021T\277b\020\264\277\245\202z>\236\355\261>\006h\213>(c\354>\035r\243>\376}\202\277\352\221\006\276r\0244?\372\3571\276\002\016\013\300\b\346\250\276,\327\253\276\364\3016\277 \323z\277\300#&\277\310\231\276\276\026,z\275\023\360\333>\253!Y?\003x\273>*:2?\262\327\343>1\353\205?\243\220\304>\335B\367>$\323\t\277\335$2?^\021\270\277\310\b\240>\006\016(>\226\264b=\341\316\205\276h\263\356?. \004?\257Z\315\277{\310\212=\312\340\214\277\257|F\277e\374\313?\337O\255?b\202\212>\020zv>\227pp\277\344\370\221\276b\204\220\277Z\202\344\276t\266T?Xo8\277\257_\250>/\373u\277\032\372\267?-\352+?\373<\306\276\266\326-@\336\000c?*e\343<MLc\277\262c\357\277\341]\000\300\030>b>\230\2473\276\r\305E?\267`\311>\303\273(\300\323\207\362?\204\021+>\261\336\340>\264\222\026\277\027\202\334\277-\322\274\276\270\222\265\276eq\257>\362\260\220?\271\337\321>\037\240'\277\225E\035?\314\356m\277}]V>\211\357\214\277B?C>\350-r\277\254\031\271\276 %&>e#\226=+\277\\?4h\210\277\317\203\317?t\324\025?\2033T?od\262\277 \265\251?NB\311\276\004\312\006\276\344I\256?A\364T>\277cp\277\224\242\225><\332\200\276L\f\323\274\361\273\351\276\360\027/\277m\220-\277\000p$\277X\345\342\276\214\330\027\277\nK\f>V\244\035=Tt\310?\2608\330\277X\305!\300\262\365\274>\311\314\305\276\016\3635?G\255\320\275$\355\336>\241\241\243\277o\270g?f\024\223>9\017k?\310^\023\277\260Vy\277\357\034J\276\214\331R=\205wm?\037\333.\277N\n\037\277\037h\271\277\"m7?v\371n?\335_\365\276d[\256\276r3\254?x\271\220\277\324\324\206?_\323S>\255\207/=\237\220\335\274\343\303\274\276\220\332\200\277\312\335G?,}\350?L\375\210\277\322\306\245? \265\255\277\002F\237\276\306\026\312?\036\033}\277\361\327\000\277\251O\036?z\215\361?\215F>>\212u\n>\037\363\001?KY\226\277\224\244?\277\306\247\260\277N'\271\276\250R\357\277\203\374H\277\270\217,>r\301\261\27640R\276K\\G?\250\377l\276\371iX\277\263)2\275IK;\300\"\032}?P\020\206<\262c\343?`j\266\273\217o\277>\2613\r@\254\037_\277\016\364\230>\363v&@\021\304M\277<\315\303=B[\202?\215\0168\277\344\327\247\276\232\353\220?\222\256!\277k\327T\276\203\031{\277\273\355B=\355T\017\275\350\240{\277M/\241\276l\354\346\277>\b\341=}@t?\201\227\251\276\026\210\002?\f\351$\277\327i\320?\240\306]?! w\277\353\247[\277\361\233\242>@\301\221\2773\247\257?\342v\230=)<(\277\216Z]?\004\257\326\275z\245\340\277M]\003\275o\273\224\277 {\275?\363\037\232\276t^\263>\257Z\345\277~\1779=\372\264*?\210f*\277?\254\277\276\352XQ\277\273'\313\277\254\312B?x^\322\276\307\365\277\276\303*.\276qr\277?\\\215\354\276\305Y\021\277\246\231\226>X\341\236>\2446\211?9*\257\276\314a7\276\326\310\236>\203\247\320=\377\333\033=\037\205\033>\r\2538>\002qM\275\215\013w>g&\330>\202\213\345?&\213C?\2652\345\277\036\363\346\274a\210\374\275\256\360\016\276\215\317<\277\026m\206\276\177M\236>\235\200\026\276s\367\311\276\331\257\027?\357l\204\275\366\353N\277\317\201%?\233W\255\276\236|\016?\245\205K>\024\351\n?\372\231r?\275\0320?\220\237\255>\207\213\034?\315\005\316=^I\362=\326\374\b\2763m\343?\331|\264\276\0162\017@\360\371!?\322\251\003@\247 \377=P\247D?\220\276\311=D5\r\277\321y\225?\333\205\312\277\273\355B>\222z\317\275G\037\203\276\261\250\b\276Lp\252>zq~\277\315\222\030@1\266\244\277\361\272.?\034~\367\275l\264<\275\356\005F?\032n\300?4.\030@\231G6\300\374\000\b\277\"l\300?\035\260+=\205\316\337?f\247z\275\371\0222\277\237:6\276\272\273\246\276\234\025\241>\245\367\255?\240O\234\277\307)\362?\222\350%@\210+\257>V\330<>0b7\277\322o\207\277\315\222\320?z7^\277C\034/?\232\231\341\277r\302P?X\036D>\254\312N\277\267z\356\277X\305\323?\2278\322=\017\356\246?77V?\224\274\326\277\220K\374\275\352\354\324?C\001\023?YQ;?\263}\310\276\342\261;\277\007\230\371\276\304\260\013?\224\023\371?\252ag\277\030?=\277\362C\345\275~q}?S\223\000?\337\352o\274\"\032\221\277\305\254\323?\3745\371?$\201\"?\024\313\311\277\314\231)\277\342\001\005\300\363u%\277K\221\034>\016g:\277\276h/\277\203\301\025>\341\267\261\275B\350\330\276\357\001\032>\221\tH\276\0222\320>\267\264\272\277t\265\371?]SL\277\317ji\277U\210W\276\362'*>1^\017\277\232|\253\277\217S\254>\360\030\336=Z\267\241\275\276\207\223?(\363\317\276\345\270\217\277[\b\366?\035\210\221\275#\025\032@\007\261\277\277~\375\034\277H\277\361?p_C\277w\370O\277\340\333\254\277B$\017??\002\247\276\001\023\234\277\361\275?\277/\243\334?\rl\005@\263\357\006\277\273\355\306\277\342\346\344>\242aq>\036\372\316>\020\037\004?\333\211\372>\310{\221\277\274;\023\274?5\336>\362\336\307\275l\354\004\300\3226\366\276U\332\002\276\211\\\340\276{N\202\277W]\003\277\0259\214\276\213\031\021\2760/\340>\373uK?\300yA>\307\363\035?'\277\021?e\344\214?\364Mj>\242*\256>\314D\231\276\033\022\203?~\035\264\277\302\207\262> \321\264>\265\373\255>!\316\263\276\354L\331?\030x\216>3\026\331\277\310_\212\276#-\211\277\355\016q\277\020\222\341?SX}?%\263\252>qZ >d[R\277\330\203\t\277#Kn\2774f\312\276B!^?\216=\027\277(D\330>\006+f\277\200\324\306?\312R\027?\315;\226\276\201\262+@\034\b\241?=F\231>\310]d\277\217S\006\300\243\314\362\277\356>\027?\250\212\031\276p'%?\006H\304>\361\272\"\300\2073\353?\254\216\004?\352\261\025?\274\2264\277/\372\362\277\344\240\034\277\364\302\r\277\215B\342>8\370\272?\340\252\221\275j\244\205\277x\354\217>G\347H\277\023\265$>$\264\205\277\0010\336>\t\246j\277\306[\235\274\265\304J>&,\213\275\035uD?\201Av\277/Q\315?\351+(?M\331u?\f<\247\277\334K\222?\357\313\341\276\350\030\313=\303\273\244?\370\375;>\320G5\277\233\035i\276D\243\333=\035r\263=\222\226\016\277\235\324g\277/\206.\277\267AM\277\356Z\006\277\250Q\034\277\323\260\t=\226\224\223>\363v\340?\375\366\315\277)\226%\300\261Q:?\215\264\344\2760\270B?\263x\021\275S7\314\275\362\316u\277V\203x?q2\273=\317\206`?\227\213$\277\242]}\277\333N\373=\323\332$>g\n\205?\240\302Y\277\373X\035\277\205w\261\277\\Z\031?LTg?\017b\237\276\273^\332\276\271\215\236?\355G\202\277/nw?\334-\t>\250\314\b=\267\323\026=\2755\260\276\262\273`\277\267\266D?\362\230\003@\3328\262\277\337O\201?77\236\277\033\272\331\2760\022\252?\357r\215\277\313\363\370\276\024!\315>)\256\000@\017Q\233\275\n\227:=\352u\353>\223\214\230\277\337\031\345\276u\310\305\2771\226\301\276!\037\344\277O\257\030\277\265\033\035>\222Y\245\276\351e\264\275y\"P?\356'\023\276\217oo\277\030}\275\276/n9\300H\337H?b\205\253=\367\036\372?\267\033\016\2754\236\024?\032\335\r@\376\234f\277\211\\\300>S?'@\317ij\277\000r2\276\273D\225?\376\266\027\277\355\363\310\276@\366\242?\270\225\316\276\367\255\236\276M\326x\2772\b'\275\273d\244\276\373\350\260\277\034&\342\276\220\332\304\277\246\033\262\274T\305H?W$\006\276\335\321\177>q H\277\007\266\246?\321\"g?\343\213^\277\262\233q\277\304\320\242>\252e\267\277O\036\216?\020\"I>u\261\351\276\267zf?\337\266\220\275->\265\277)\366\226\275\244\337\242\277\234\334\273?\314\r\266\276\267{\031>\273a\347\277HC\207=J'J?\210e'\277\2141\000\277\3706%\277\272,\336\277T\217 ?\020\255\355\276tz\376\276n5+\276\262\200\275?\300[\b\277\263\317W\277\03213>\212\314\274>\270\256l?\036\027\325\2765\b\323\275\0320(>\264\005\257\275%A(>\263\301\210\275O;\374=;\231\016\275\350\241\256>\352\"\315>\027\324\367?\212\035\025?\273\362\311\277l\211\246\275yW\205\276\335\265T\276l\354\202\277\222\263\254\273\032\027\266>OQ\237\275C\001\003\277+\242J?\257\024\210=S O\277\266I)?\226\351\027\276{\206\004?!\035\216>\"\342\032?\317\204Z?\024\350W?G\254\315>\217\033\036?\03424\275\367\2561\276\005\374J\276\214\276\326?M\277\024\276nn\022@?\220<? \f\374?\246\261B\275K:\372>\177\256\354<HR\342\276:#\236?\334\364\343\277\277H4?\254pK>\200\326\244\276d!Z\276[C)>\000\343\205\277\271\302\t@o\201\240\277\352]d?\371\216\240\271E\177\300\276\221\233A?\274?\362?!\007\037@k\232-\300l\n\020\277\2613\321?\241\370\241>\033\022\323?%\224\226\276\"\376=\277\322\034\021\277d\256\244\276\364\3445=\020\222\315?\322:\252\277\233\311\367?\255\335\022@d\254\256>\306M]>.\376V\277\341\321\232\277\227\342\252?\315tO\277>#-?\232|\307\277\201\223\035?\367\036>>of0\277k\202\004\300xz\331?\031J\207\275\371\367\251??\375k?\320\355\335\277r\025\223\276S\320\301?\364Q*?\352\262\204?\334F;\277\232\263\026\277\355(&\277\371\365\023?\2137\342?u\307.\277\301\312I\277\307\253\302\275k\272n?\237s\037?\356|O\276\225\270b\277KY\312?m\347\373?\201\226R?\2137\316\277Y\335\322\276\372\355\003\300]\341m\2777:\222=\332\221R\277\301\255\027\277\253\2465<\205\321\354\274\2129\330\276H\0234\275\262\236\232\275\223\311\271>\032\213\302\277\026\366\b@\362$q\277\322\254l\277\023\241\234=\266\236A>A(\037\277p\231\207\277\252\177\000?\326SK=\257\350\213\275\345\270\267?\023\202\t\277+\366\223\277S\"\r@\331\3548\276\271\210\005@T\306\317\277\247\225z\277^\235\277?\003}>\2773ms\277$\321\263\277i\307m>Y3\202\276\371\017\241\277i\0359\277v\375\326?j\366\n@\266\330-\277\031\312\271\277/\374@=\027\rY>\214\025\255>\233\257\342>N\320\016?wg\215\277\212\257\236\276W\3561?\214\304?\275\035Z\b\300\b[\f\276\222\347j\276:\312\371\276\230\372\205\277\270s\025\277\273\r\302\276\375\241i\276\335&\274>\266\273/?\243\310\032>\007\352d?\003\352\265>\375\202\205?\024>K>Dm\223>\r\211\003\277\b\255w?\307F\270\277o\021\240>\033\204\211>\241\017\326>\243\315a\276v\375\336?\354\331\273>\377\225\271\277AG+\276\213\375y\277T\217h\277\3225\243?it\217?_O\252=}\262R>\202\347N\277S[\222\276\2235\242\277H\337\314\276\241J\211?R\017\301\276\rS\313>\201x\241\277\243u\300?\271\372\r?S\314\361\276\275\000+@\254\305\217?%\002E>\372\321L\277\263{\000\300\273\320\354\277\202\252\361> b\343\275\023*p?\270\254\202>\235\272*\300\335\357\340?\317JJ>\336<\031?}\263-\2771\323\336\277|}\375\2765\t\236\276\324\266\211>\351H\256?6=\270>,f<\277^\3649?3\244R\277\242bl>v\303\212\277\337\033\223>\367\"z\277\344K\310\276|\177\023>\275s\303<\355\rN?\\r\200\277\336\002\341?\034a\371>u\3145?\246\320\255\277'\203\203?\330(\243\276\366{\"\276\016\025\233?>\264\232=P\310j\277\311\"]>\365\363\026>\226\t\037>\023\362a\276%\005Z\277\3500O\277\210,*\2778\334+\277\005\214\016\277\361\270\030>5`\200>\337\025\355?\232\316\306\277\365\333%\300+\335\375>\r7\270\276\275\344\013?\017l\313\275Y\204g=\302Q\202\277\200\270c?\367\344\201>\037K\213?\2713\037\277\2137\202\277t;\260=\355\f3=\216\222{?\347\304>\277\225\330=\277\315\036\250\277\001\211Z?\366)7?p`\332\276\205\260\272\276\003x\243?\263\357\206\277\316\030R?\315?u=\202U\005>\333\030\013>\026Qs\276\032\300w\277u\255!?\366]\365?\275\000\237\277]\376\233?<k\257\277\225\357\271\276\202\250\313?bg\212\277\200\322\330\276Fa\347>d\222\005@:\\\013>S\256\320=L\213J>jM\267\277\267\360\254\276\221\270\303\277\367\221\033\276I.\353\277\366\226&\277\231\236\210>-\262\035\276y\353<\276b0G?\215M\201\275.\306l\277G\252/\276\023f>\300\004\255\214?V\266\357=\327\372\362?\362\232\327\275^\364\355>bg\b@\222\314Z\277\201&\232>k\361#@\022\274U\277\266wW=\"\340\204?\315\350\027\277\377%\241\276C\305\264?Cs\345\276\210\235i\276\306\247\214\277\345\340H=\375\334P\276\261\026\213\277\372&\375\276:u\275\277\3636\031\273\364\250P?\020\255\365\276`?d>\b\344>\277J$\315??:\201?R\017a\277Q\300b\277j\373\247>;\307\230\277\"\216\245?\3118&>\300\261\013\2774e_?\005\020a8_\357\316\277O\324\270\275g\233\223\277cE\275?\032o\223\276\345\013\262>\365J\345\277\025\221Q\276\f\315\r?x\267\"\277\2548\t\277\346\222N\277\372'\304\277\f\220\\?ZI\333\276k\266\232\276U\025:\276\235\235\260?\332<\n\2771\225\036\277!\223\244>\301\306u>\220Mf?7\216\310\276\232\266\037\276\313\205\242>\243\366\241\275\363\3125>qXz>1\f(>Wv!\276\033\274_>\031:\276>\375\331\003@\373:<?\374\214\307\277\025R>>7\231G\275\334\362\261\276\272\365F\277\373\334\2509\264\004i>jI\211\273\350\273{\276K!L?\3429\373\275\352\226!\277\220\236\016?\331w\305\276\315\256[?\tqu>\364\251'?e\310I?\000\256\204?\035t=?\215]\016?\245=\017\275X/\240=\335\225\r\276\337O\355?\242bL\276\030C\t@\372\271\r?y\314\002@\037\200\264=(CQ?\225IM>\354\241\021\277\033\201\234?\263\230\260\277\002E\f?\246\273\226\275v\213`\276\265\306\000\276\221'\261>(|z\277\n\242\026@x\271\260\277\373\262D?\037eD\276\"\032}\276\317\201\021?\356_\341?c\356\022@z\374*\300Q/ \277\017(\277?\360\277\325\275\021\374\307?\334\330\215\273\270?C\277\020\003\001\2772Z\217\276\340\205\021?\357\346\245?Q\367\275\277\246'\360?G= @5F{>5`\270>\340-P\277\364\303\230\277\367\344\255?\373<:\277\251\242$? $\323\277\204.I?\263@[>\270\350,\277\207\026\005\300\334)\315?\377\256o\276\320\320\233?\241\274;?Yn\341\277A\013\t\276\204G\327?wi\007?\177NI?\332S\362\276\205\320\031\277%\220\342\276\026\244\331=j\207\353?\353\3404\277,a\031\277\300\313\241\275\207\376\201?\324\266E?x\355\322\275m8l\277\370\252\345?\315\351\000@\t22?\271\307\342\277~t&\277\n\205\370\277\265\025O\277\274#s>\257[L\277\364\030E\277\3456\320\274Uh\340<\201\004\305\276\370\231\251\275\203h]\276\3650\224>\032\372\277\277\177\336\016@\035\346#\277\214\241\200\277\233\376\234\275!>\000>\276\241\350\276\367\222\206\277\017\321\024?\303]$;.W\337=\354\335\253?R\322\017\277\265\340\221\277\325\312\002@\303\274\262\275\321\\\r@S\005\343\277x}N\277?\306\324??S3\277YP$\277\333\212\255\277\025\003\324>\331=\221\276\366(\300\277\330\177I\277\\=\347?;\302\005@\314\226\000\277\361\272\276\277\221_\247>\231\r\362>\224\203\t?\241e\235>\345\2674?\241\235w\277yz\300=\211\3547?|\022S\275\205\231\376\277\037\235\302\276\375\037\226={.\233\276q\314v\2779\230\035\277\035\216\276\276$\201\026\276\005\335\336>\340-L?\233\201\233\274U2\\?%\347\f?V\237\217?5T\246=\003\n\001?5\266\027\277;S\214?l\354\276\277\216\350\226>{\237\262>.u@>\247\222\331\276v\303\336?\013|\355>`v\327\277\b\255w\276}\263\231\277cCO\277\024\313\345?\201\004\201?\277\0202=\271ou>\212\344w\277\351e\344\276\360P\240\277 \317\206\276\177\246N?}\262r\276d\315\b?\367\256)\277\221'\275?\212Y+?\223\342\353\276\261m\027@*R\225?T\375*>\31246\277P\031\377\277\363\310\343\277S\353\375>`\314\026>Gu:?\b\257\355>\265\032,\300\225e\350?j\210\322>8\334\277>`\307\027\277\t\212\337\277\347\032\036\277\233\217'\277\237[\000?A\237\300?\314\360\377=\3600y\277\034\265\332>{\241\\\277\301\213.>\354\275|\277\230\245\355>\335]w\277\320~\024\277\036T\202>\230\277\"\276\325<o?\023D\221\277\304\353\272?\222\037\025?\247\222I?V\274\271\277\f\310\216?\347r\263\276q\227\210\275j\336\235?DM\364=\225\266@\277\210\367L\276\025\251\360=\366 \211=Q\275\031\277y\224n\277!@*\277\247\3127\277\035\256a\277\3329\t\277\017B\305\275\262\362\213>\2073\343?\b=\317\277\340\333\"\300\373\254\022?\212:\313\276\277D8?~\364\227\275#M\374=\000:\230\2772v>?\376\2363=\177\023\206?\201\006/\277y\221]\277\342d\321\273#/\313>J\355u?\241\333s\277\024\227?\277X\220\232\277\304\260c?M..?=\362\277\276\3016\212\276\342\351\261?A\274\222\277\245\275\205?\320|\016>\262=\345\272\312R\353=\306\301\335\276^h\212\277\202\256E?\263^\020@\317N\262\277\\=\203?\\U\252\277\311\037\364\276\216\036\247?\321\\\217\277\364Q\022\277\272K\212>\247y\005@\234\326\302=\270[\002\276{\207\373>vT\235\277\027\273\001\277\304\316\264\277o\275\n\277{N\306\277,\233\031\277`\347f>\375\276\357\276\016\204\254\276\211\3565?u\004P\276\300\007O\277\221d\316\276=\362=\300\265\377\025?z\330U<9\264\370?\177\243\375=\270\351+?\003>\373?I\362P\277m\035\020?\226\354\032@\356@q\277\233\032\235\275\340\241\210?\243\007>\277nj \277\216X\247?\367\350\355\276C\342\246\276\030\t\201\277\027\240\351\272\024\007\000\276nL\223\277\r\033\031\277\373?\303\277J\000(=U\240n?=+\211\276\020\226\231>f\024C\2779\013\263?\006\201\201?\302\336t\277\264\216\206\277K\310\307=\250\000\224\277\230\372\211?_^P>\310B\034\277\356|\223?\313\222\312\275!\345\313\277r\337\252\275\271\215\232\277\360\026\234?e\343\301\276\307\241\376=\200\267\330\277\317\376V\275\301p6?\023e3\277\271\034\257\276\301\2209\277\253&\304\277a\244\037?\027,\355\276*\307\214\276\t\373\226\276\322\373\262?\252\357\274\276\237\223*\277+N\235>H\033\247>`\347n?a\340\251\276\3641/\276vT\235>:\225L>\273\021q\274\325\223\t\276s\326\347=\304\214\312\275 a\330>C\035\022?&\001\316?\211\225i?\213\375\241\277&\221\270\275\255\336!\276@\332o\276mtz\277\226 \304;P\214|>\013K\267\275\0220Z\276\023\nQ?7\307Y\276V\360\177\277\210\276[?\306\026r\276\261\335\031?\314\355\246>\027\271\023?\n\272\201?\237v\214?\373 \033>\024#\033?\035S\254=ah\330\272<\300\213\276L\375\360?L\337\263\276\"\246\004@\024\261<?\353\250\356?\344\241?\276\t\301\352>U\337\t\276\177\300\013\277\217S\250?6Y\327\277\245\236\031?\275\344/>q!\177\276\336\257\212\276\tN->X8m\277\223\035\007@\224\023\215\277w-M?\260\321\315;\236\360\352\276\220\202o?c(\307?fN%@\314E*\300\364\336\b\277\303\266\321?\022\3703>\237\223\306?\231\315\r='\2059\277>yT\277\246\356z\276\270\"\021=I\272\266?\034\360\251\277\035w\352?\013F\027@\020 \013?O$\300>m\035X\277\236\357\217\277{\210\242?\214\0228\2778N\342>\020\006\256\277\254\032 ?\345D\243>\354\022A\277\007\360\020\300\215\013\303?\343\245[\276\351+\234?\354\300\215?W\t\336\277\254\304\\\276\336\223\333?\201\264+?REu?`=N\277\267\233\b\277K\2223\277\330\202\256>+\373\336?j\245\034\277\3059\032\277\3474[\276\362\226w?\314\013\030?\310\226\345\276\277\235\\\277\364\370\325?\300[\340?\325\005\020?\226\354\320\277\224\335\034\277\233\254\003\300\257_t\277\253\261\244=\027~8\277$\355\032\277\033m0\275\372\230\017\276s.1\277G\273\213=`>\331=\251\334\234>\3274\273\277\332\346\366?c\177M\2773ku\277>![\276\310\225\262>\323P\017\277\343p\216\277\215E\203>\202\342\347=.\003.\2767O\265?\031s\367\276\3706\265\2775A\b@5@\241\276\227\305\000@\b\217\306\277W\264A\277Q\367\351?\304`.\277\330J@\277\f\002\263\277\327P*=\200\322\320\275MJ\235\277\203PB\2771B\300?/\300\024@\355\020W\277mV\265\277<\322\205=\330\013\275>)\314\273>\305\032\376>\001\333\021?\310\322\207\277\016M\331\276I\272*?yG\234\275vl\016\300\212r\251\276\252\201&\276P:\361\276\3544\216\277p\224,\277\263B\261\276\243\003\212>\325{\242>\241fX?7Q\243>\312P1?r\335\004?W\004\227?\214iV>\243\005\024?l\321\022\277\017\235n?\335\007\300\277\346?\274>\223\333\372\273\035[\237>\271\211\212\276\275\030\332?\250\343\301>-\262\321\277i\341\002\276W&\204\277\210\023<\277o\022\253?\004\312\216?*\312\205>\375k\321>Q\245\036\277\374Q\304\276\250o\221\277\351\356J\276\030`\203?\230\366\355\276Eg\271>]SL\277\241\020\341?\347\341\f?\344g\273\276\257\353#@n\027\216?\021\215\036>\236\355I\277cz\366\277io\364\277\317M\323>W?f\276\235\177o?\351\r\277>(\2700\300\323\336\340?/\2768>\377v\t?\021\2524\277\266\276\370\277\243\220\364\2768\202\364\276\"\376\371>\313\276\223?\210g\005?\266\367m\277\367W3?\362\352\210\277\377\353\204>\303\365\224\277s\332\023>n3U\277\026\241x\276\352#\250>\253\227?>\006\327\\?k\202\204\277\344\332\320?\214\020\006?\022\203X?}?\265\277\350\202\252?\0010\256\2763\346\231\275\n\242\262?p\007\312>z\215]\277\367;\024>\337N2\276\314F\027>\204\240\363\276\353\247g\277@lE\277N\356'\277 E%\277\3502\275\2763C\311=\273C\232>ke\322?&\337\334\277\334\327-\300\177.\342>\177\370\311\276F\225\031?\016\025S\276\0222\220>Gr\221\277\334\200g?\252\020\217>\275\343\214?\263\322\f\277\"\246\200\277L1\274\275\002\233C>34f?\272\365B\277\255m\002\277H\304\270\277\020\313N?\302MB?H\374\262\276\351\355\267\276-\354\261?\2028[\277\246\320U?\314\265\250>\276A\005=\316q.>\332\216\361\276\247\263\213\277\024_=?\226\225\362?\r\032\236\277\376\324\244?\206\254\226\277\217\030\305\276\376e\307?\214IS\277\366]\031\277{\332\001?\2343\372?7\037R=\332\254\252=jl\367>\005i\252\277\006\237\032\277\225`\261\277?p\255\276_\357\376\277\003|{\2772!\206>\214\205\371\276;S\240\276\255\212D?\212\347\f\276\300\257A\277\374Py\276\273D7\300Q2q?\032\372\217>b\326\367?|\200n=\324}\310>1\231\372?E\274e\277o\200\311>\013c'@eQ`\277\266-\212=\030\225\200?g*,\277\313\2364\276\027\202\244?#.\300\276\032N\251\276#\025\202\277\375\022\361<\0371Z\276\031\216k\277\316\214\246\276\330\236\301\277\b\266\245<\272ku?\326\305}\276\313\016\301>\313\024G\277\251\023\314?\301\346x?>\316x\277\271\341{\277\304B\215>\323\366\207\277\246\017\241?\221\231{>\246(\357\276\334\267n?t\207\"\274\003`\324\277\222\\n\276\224\373\225\277\304_\263?\356!\331\276-!o>\034\360\361\277jhs\276\n\362\353>\300\351E\277=c\013\277xB?\277L\340\322\277\321\005!?\223\216\026\277sh\221\276\313\275@\276?R\254?\212\220\372\276\251\205*\277f1\221>\205\262\200>X\312\212?\2343\332\276\013_\177\276\311\"}>U\212]>?\207\375;\356\254B=\f\313\337=U\211\322\275\316\030\236>\307\274\346>\305\311\341?\355\360\203?\031\377\306\277\367\330\267\275\313\016a\276\313\325\217\276\220\206g\277\004#\232\275)$\031?.\216:\276SZ\257\276\263\2266?!\246\t\275\020;C\277%x\003?\367\257l\276d \003?\277F\002>\225D\n?\020\311`?s\240k?\025\304\370>bj'?=\234\000=]2\316=\002\322\003\275\n\327\323?\233T\334\276\334.\n@\354\277.?\314(\b@\250\254\226\275r\304V?&\303\001>\034y\370\276+\207\222?D\243\307\277\202\304\026?\264\347\202=\016\021\027\275\272f\362\275E\327u>\b=O\277b\370\030@\214\271\247\277t\316C?\340\272\312\276Sw\265\276\2343>?\211\357\304?\t\371\034@\261\371*\300\375\275\354\276\222\\\316?\300\007_\276S\005\277?\226g\324<\373:\\\277\320\346\202\275?\304\336\276\355\274\255>\257B\276?\252C\236\2777\032\344?\326s0@\270\311\200>\306n\257>\263AJ\277\233\311\223\277c\321\254?W>C\277*V\035?.\255\362\277&\000W?Jb9>^h\036\277\021\001\001\300cz\342?$\243\211\275\270#\234?:\004Z?P\337\332\277\357q\306\276J\322\305?\003A0?\273F/?\314\232\250\276\36032\277\264\222\002\2778e\366>\033/\355?#KZ\277\n\017*\277?C\016\275\366\357r?\306\024\b?\034\255\257=K\345\221\277\n\327\343?\365\234\374?e4V?EG\326\277fh\020\277\367\001\026\300\262\202o\277\221B\311>\250\214o\277\001m\013\277A\273S>\235F\332\275\005\245\034\277\\\320\367:\032\210\345\275q\216&?\340\241\274\277Y\206\004@5\322\232\277{\334k\277\017\356\236\276\256\236\253>\354M\020\277.\220\220\2775'7?\252\210\211=\272/\007>#\020\247?\316Sm\276s.\245\277\030C\375?\250\215\352\275\225`\025@\033G\304\277\037\205\343\276\036P\366?\235\0237\277\267BX\2772\311\250\277^\330\n>\026\371\315\276+\023\266\277\373\226a\277$\356\321?\tP\001@\340\242\027\277\365-\313\277\373\350\024?8\243\336>\301\307\300>{2\337>Hk$?\263)\223\277\243\250\330\274\375\237\353>\365\340\244;\275:\353\277\200H/\276\276\245\374=\337N\032\277\030[\204\277\362\320\017\277\023\200\307\276\351z'\275\322\342\324>-\265\026?.\222f>\001\335\377>k+&?!<\232?\324_\247>\354\242\320>\257!\220\276\216\314\203?\\=\277\277\210\366\021>a\027\345>\2304\256>\233U\367\2762 \313?\301\036\253>\231\236\310\277\307\235\"\276,H\213\277\353Ul\277@\373\345?\224\244\207?\177g\373>\223\032:>\241\272]\277\306\027\005\277o\017J\277\366\316\350\276\233\033\203?\350\021\003\277$\n\345>\327\332G\277\266\333\306?\355IL?\005\031\035\277z\307)@\034\231\243?\236i\231;\370\213Y\277~W\006\300j\207\353\277\343O\354>\377\313\365\275\322\377J?\303\235\243>%\351\030\300\0010\352?\"\373\260>\013\354\301>:xV\277\371\275\351\277\276j\255\276\034\353:\277\266\326\347>\271\252\240?\236\354F\275@\366f\277\363\216\243>+\025H\277\206\251M>\374\304u\277R\235\336>\314\tb\277,\212\r\275\1770\220>T\361\020\273x`D?\215%p\277\224\373\301?\205\317Z?\210\366!?e\374\237\277F_\201?#2\364\276\3353<\275Di\263?W|c>\216\345E\277\242\276\253\275\213\242\234\275\335\3153>\235\021\035\277\302/\205\2776\3461\277\213\027w\277\253\351\232\276\314\270\331\276\340\n\275=o\202\227>\260\346\300?V\361\332\277yu\"\300\377\354\013?3\246\200\276N\230\020?\230kQ\276M\333\017>e\001\223\277C c?\0174\305=\245\022.?\350\335(\2773\245M\277\345*\006\276\\\222C>C9\221?W\350k\277\246\232%\277\001\244\256\277\004ZF?\220K0?P\001\300\276\f\005\314\276\273'\237?*\344j\277@\205K?a\032\346=\032w\031=\261\211\244>\337\304\230\276\252\232\210\277\240\302a?\373\005\007@r\277\267\277\273\017\244?\272\367\240\277\266\363\305\276\363T\257?T\035\232\277\2177M\277\366\225\347>\221\233\345?>6r\272HW\204\275py\344>\n\272\251\277\227X\361\276\337\025\301\277/\244\373\276\277\324\343\277h$*\277Q\274\232>\2660\203\276z\247\"\276\215\227N?<h\216\276\314\356\221\2771\267\323\276\2407/\300\310?\007?2zI=\335{\004@qe\277<\321\220\035?\022\332\372?S@^\277\315#\347>\375\0236@\006\332Q\277!D\215=A+\234?\316\245\024\277\013\321\005\277x\271\244?\322S\274\276\022J?\276\345'\201\277\346\314\366\275kaF\276h\256\233\277)!\330\276!v\306\277\265\274\247\275\254\034J?$\016i\276\222\227\255>\352\261)\277\177j\244?i\307]?#\276O\277\330\360\200\277P\034\300>H3\212\277\213\340\233?&V\006>\303\200\t\277C\000\\?vMm\274\313\276\273\277\210N*\275\236\007\237\277l>\232?&\337\364\276\036=\244=@\301\361\277\345\370W\274\263@\013?\313\370'\277]\245\003\277i\000?\277\320'\332\277\002\362\025?&q\376\276D\031\212\276\270E\257\275\0319\277?\b\006\260\276\225\235^\2770JP>]2\006?s+,?\260\216\273\276\214\227\023\275a\033A>\307\032d\275\220\277\324\275\237\007\363\272\302l2>\305\256\265\276IK\275>\037\021\213>\304B\351?\227\342J?\264\253\304\277+vj=\b\222\367\275\302\372\247\276>\320~\277\310\352\233\275\224\240\267>\322X9\2734\202\001\277\333\026\201?t\2269\276\270\\U\277(\177\037?\033,\274\276$&\\?\016\244k>V\272#?\025\312V?K\253\225?\256\267\235>\234n\321>>%7\276\007G\264=\016\244\006=\364\032\337?G8\245\276\\\311\006@\342\222\027?\323\331\371?\371']\274\t\215(?\027\260.=%\223\343\276\2338\235?^K\340\277^\241\037?\333\016\027=U\030\373\275lw\177\276\344\366\253>N`v\277\355\236\b@\tm\231\277\331],?p\322\217=\265\247\304\276\263?\\?\360\334\377?I\235\030@\234\371%\300\317\367_\277\023'\267?\364\305N>_A\326?\303\357&\276\275\3759\277\214\3706\277]\207Z\276,\177\256>\323\274\273?\362\322\251\277\271\337\345?\n\334\"@\n/\221>o)\027>?\217i\277kH\250\277+\023\252?\023ce\277\263\t,?\356%\271\277\332\307\332>\307bK>\306\0266\277\352\354\002\300\373y\303?\277\234\231=7\211\231?\270\314\215?\000R\337\277\031s\207\276^K\300?\021\252(?\274\\H?\321ya\277\344L/\277\25133\277\317-\204>\234\247\326?\372\234;\277\357\347\374\276\223\001\300\275\205|\214?\225|(?\377\025\367\271\350\335@\277\226>\354?3\026\007@h\"X?\320~\364\277\333\3730\277\006L\006\300\360\340W\277u\351\277=0gV\277\007})\277\214j\354< \266\004\276l\353g\276\\q\271>v\251A\276\271ou>\177j\260\277\216X\001@\352 ?\277\232\t~\277G|\235\274[]\002?\3639\037\277\270\037\\\277\f\224\304>.\2530\275\361L\263=\247\221\246?\337\305\313\276\300[\224\277x\013\002@\203\025\227\276\256\266\004@\271\337\311\277\365\200A\277}\313\304?\366\3550\277:\003W\277m\347\227\277\375Lm>,\323\017\276\250\000\250\277\331\353Y\277\360\242\317?o/\021@\371\0239\277\242\356\247\277\353\377l>\224J\340>y\"\250>\211B\313>!\352\326>\240P\177\277\000Pj<\020\037\034?\266KK\276\254\312\002\300\032i\t\276\024\b\313\276\215}U\277\317\203\203\277*\345\375\276\235\023\223\276\366\233\351\275\031\004\236>\225\237d?\223\215w>\03240?{\366\324>\352^k?B\005g>6#\203>\322\0341\277\337\207+?\313\234\256\277X\217\243>\024Rh=\260\033\206>\357\305\227\276\325\004\361?\251\302\357>\255\335\336\277v\267\\\275\206\217\224\277\31264\277z\302\266?cb\237?n\301b>\003]\253>Y\245P\277]\027>\275w-\201\277&\251\244\276<\242f?)\\3\277\333\243\357>\235\237r\277o*\306?-&\036?\262\271\362\276)\"5@h\221u?\247w\021>0\204<\277\376C\332\277\246\233\340\277\361\233\262>\224\336\257\276\345\0163?\240\301\366>\337\303#\300\271\307\356?0Fd>\025\001\356>F\b\033\277('\362\277O]\321\276\361\203\263\276\225\231b>w\025\252?\013\353\346>qY1\277\022\204\003?\347R\220\277\223\2208>M\326\230\277\007\231\244>\370\210@\277Ql\365\276n\263\267=\346\257@\276f\275\204?\371\275\231\277\031\220\321?\302\246\"?%[]?\344,\300\277~\035\220?\030\223n\276\215\354j\276'\245\314?\202\306\204>\225\232\201\277\320\263\t?\367\307\243\276[\205\303<\346;\340\276\220\327#\277\247y;\277l=3\2775\n\035\277\023-\371\276\303\310\314=\2278\002>\016\333\276?\315#\337\277_\f\035\300k~\304>\020\003\235\276\255i2?\006h\033\2768k\350>\324\324\216\277\357\311S?t\324q>\016\370\220?\357\216H\277l\t\205\277\305B\250\275\377\246a\275\217\215T?\243xI\277O[7\277\267\177\261\277p\2625?\337\211a?Ih#\277\205\013\271\276s\327\232?\356=|\277j\301\223?\311k\257\275\353\344\314=~\007\225=\025\250\265\276UM\220\277\227\256D?\314(\332?\314\264\251\277F\231\235?\257B\256\277\2552#\276\233\311\317?\257\261\207\277,~\373\276\316R\022?\340\234\005@\371\365S>s0[= \356\322>\241\271\236\277T\307:\277\017\264\252\277\325\355\264\276\354\335\353\277\024\350G\277q\257\254>G\347\224\276Mbu\275\312\032a?\251\331\263\276\335\353X\277c\t\013\276L\216=\300\356\353\204?Q\276 >\221\270\367?\202\030M=\013)\337>v\340\022@w\367H\277]\207Z>\334c\035@\301\250\200\277\005\25089\334bn?s\203E\277\321\312\365\276\334.\240?\"9\021\277\366aM\276Dn\206\277)\353g>\222?\330\275\216 U\277\007\264\204\276\266g\352\277\242\263\034>\025\312f?H\250\231\276\000\312\327>\241\3705\277\321\221\330?\363\037\202?\210.\200\277\261\375<\277\304{\006?\313\276\203\277u\260\236?\313\333Q>\244\302\020\277\225\f\\?z([\275\220f\340\277A\004\246\274\036\033\225\277Ou\254?MI\266\276\030Z\205>!\345\357\277\270t|\276\243\003B?\372F\024\277R\f\340\276\362\2635\277Zd\307\277\244\3064?\036\214\370\276\210\237\247\276$Fo\276aq\234?,(\264\276\316S\r\277\030\224\261>\307*\225>\007^M?\016\365\253\276d\353)\276\213\342\215>\377#\3719\265\346B\275\017\235\336=\202\257c=\234\301?\276H\025E>Uj\002?[\353\363?\023`L?\023\362\271\277\030\3474\275\210\262\274\275\333\303\206\276I\017W\277\205\214\321\274\207m\233>q\257\\\276`u\274\276\024ZJ?\231\231\216\275\363T;\277I\024&?\323\021\310\276\372\320A?\202t\231>;\212+?X\222`?\001\370w?\334I\024?u\000,?!\221\366=\263\315\315=\304\223=\2764h\330?0\022\212\276\322\306\013@\373 \037?\263\315\007@\022\333\375=\324\322\f?\272\2754>l\006\b\277V\202\241?\214\370\316\277\354N\007?\311\034\313;W\350S\276\377\005\342\275#\335\227>^\201x\277\347\306\026@;6\226\277\267\r7?\275\253>\276\336qz\276a\343>?@\030\340?\363\253\025@\200\202)\300-{\036\277G8\311?\007W\005\275\312\211\342?\032\206\357=a\342?\277o\325\315\276\320(}\276u\307\232>+5\267?p\316\264\277\244p\351?g'\027@\t\027\362=\314\353x>\361\325V\277\035\003\226\277%\351\306?L\3406\277\356\315#?\312\340\324\277\315Z^?\214\206\234>]\342P\277\214\276\006\300\220\210\331?VQ\222\275'\367\253?\325Zp?c\356\326\277\210\363\320\275\347\030\340?\331\n\"?kDT?\223\036\366\276o\271*\277\275\212\274\276x\323\225>e\215\342?\223S7\277\034\2629\277\375\t\030\275\006Fn?\206T\021?\030H\253\273!uc\277{\240\321?\244\210\006@\302\3368?\301n\344\277\177K,\277*o\377\277\370\032*\2774\021\206>\213\244q\277\234\3378\277@9\245\274\225\265\355\275\366(\b\277\227\272\305=\tlN\276n\243\311>m\220\255\277[\323\n@i\303q\277\256\2327\277\356?\222\276\325\263\020>C\256\034\277\374\336\222\277\210\362\215>\262\345K\275\362z\000\276$\013\234?\336\377\357\276o\323\243\277\317\240\003@8J\236\275\307\364\016@P\302\304\277\322U:\277UM\330?\n,$\277\364\371H\277\347\373\251\2775\267\202>\017\201\233\276*\251\277\277\2238K\277\027+\326?\256G\013@{.#\277NE\302\277G\350\347>b\365\317>\027\357\317>\nLG>D\030+?\3500\203\277\304\317?\276<\207\026?\335D\275\275~R\361\277}]\326\276\215\221\321\274\304\263\344\276\033\201\200\277\330)\276\276\322\307\364\2766\261\340=\230\374\013?\265\212J?\343\033\032>\230\340P?\213\212\034?\321\221\220?\301\346,>\013\264\363>\0371\372\276\311\223\224?\363\037\262\277\177\275\212>R\271\231>l\222_>H\251\254\276\211$\336?\360\026\300>\216;\345\277\274?N\276Tt\230\277\025\3416\277O;\334?\243;\220?\256.7>\330JX>XSM\277B\320\311\276\304%\227\277pA\366\276\024?b?y\314p\276\r\342\343>H\026P\277\373\350\310?.\3120?$C\032\277h\313%@N\271\226?\320T\231=\203\205?\277\261\026\357\277\311Y\370\277\\ \331>yu\356\275\376'k?o\200\331>\235\200.\300J)\354?\322\340\236>B\261\345>\212\343D\277\304\261\356\277bI\035\277\367u\\\277j\204\356>4\364\253?x~a>\271\033x\277\374\032\311>\032\026s\277\t\373\366=\\Uv\277\r9\006?\023\325w\277c\227\250\276u\310\r>\251\271\301\275\344\331-?\340\020\216\277\374\306\277?\322m\025?\313\273j?\324H\247\277\370\215\223?\1774\224\276\242\357\216\276t^\227?\257\221\311<\336WI\277\267\266\000\276'\2162=\253\006\341=g\322.\277'Ou\277\335%%\277\223TB\277r\212\016\277@\373\321\276T\217t=j\244u>n4\304?#2\270\277\312\340$\300\256\357\033?0\327\342\276kD\030?\353;O\276\357\311#>\0358\203\277Yif?L\375<>\310A\215?S$7\277\006*\213\277<\320t\275\r\032\212>\257Ci?\366En\277\315w8\277\n\021\234\277r\371c?`u8?\255h\273\276\252e\323\276w\241\225?t^\213\2777\032\210?\314*,>\356\363\316\274j\332E>\264w\256\276\262K\220\277j/F?\200H\005@\2176\252\277\231d\230?\334F\237\277\350\333\362\276\376\361\252?\360m\222\277\3265*\277\3537\353>@\331\002@D4\372<\234\b\321\274T\341\367>\212\315\217\277\312j\002\277\327\300\312\2776\316\376\276}\"\347\277\267E=\277\221\200\221>\262I^\276p^\234\275\302\3676?\374p \276\346\350M\2775\320L\276h\3507\300v\304!?,a\255=\330G\353?\t\375\\>y?\n?0G\007@\320\325f\277>\"\n?\266\204 @\024{\\\277\206\334\001\272Ou\240?\347\2135\277\261\373\006\277\221a\231?\252\017\344\276\371I\305\276\226\225\202\277\b\201\313=\332\004\230\276W>\247\2778\332\251\276lx\266\277\013\316\005\275I\325R?b\370\310\276\375j\236>io@\277V\202\321?\"\033p?\230/g\277NDo\277\353\214\037>#\025\256\277\276\336\211?\237u\205>2\005\013\277\000:\214?B\305\202\275\013F\311\277h\\8\276I.\213\277\b\254\264?\221\324\232\276\006\332\255=\275\214\342\277\b=\013\276\251k9?\2243,\277\245k\022\277\241\2435\277D\213\304\277\254\251,?\317\3719\277\t\375l\276\"\0307\276\224\366\242?F&\200\276\376\270)\277Wv1>KX\363>\000us?\306\210\254\276\t\251\333<\275\254\311=\206uC>\177\341\020\275\215\f\002\276~\275\307=u\222M\276\002\271\274>\306\030\340>\325>\335?\210\363H?\022\275\304\277^\016\373=\023a\343\275\205\226\215\276;\247}\277\233R#\275\0054\241>+\252\231<\017G\347\276\026\210J?\220\027M\275\242\325y\277\336\000#?5{0\276e\337\345>\337\246\207>\213T\b?^\274O?{\205e?_]5>\007\b\002?<O\f\276\332\321\216=\027\322F\275Kv\350?\312\334<\276\216#\024@\232\223#?|\355\371?{\\\247\273T\255\335>\036QA\275\036\245\342\276G\003\234?B>\320\277\365\332 ?\271\211*>K\217V\276\024\007`\276\021\034G>\306P\202\2771\b\020@\032n\224\277\234M'?\272f\362=\225\327\302\276\036\027i?\277H\350?\365\363\034@\260=/\300\303\361@\277Z\022\310?\362\b^>(\233\312?,o}\275\b\312-\2770F,\277\340\022\340\276\342\004\006>\264\345\304?Lq\261\277^c\367?\024\355\026@\344\206\237>\300z\244>\024\264]\277\360\026\230\277$\227\313?J\270@\277\201\230\034?\265l\271\277V\201.?\370\375\013>(E3\277\326\342\r\300\204\201\333?\273\234\022\275x(\236?\266g\216?8\276\336\277\r\216\272\276t^\307?\244q ?-\320V?N\f%\277\242\t\000\277W\2242\277+4\300>\253\354\323?\\w/\277\207\0316\2777\005\235\275\233\001z?-\314\016?\270t\234\276\225+`\277D\213\324?{\275\373?.\2144?\232%\341\277\301q\301\276:\314\001\300D\212i\277\235%\215=\356\2277\277v\372\025\277\374\013\322;\203\303[\276\236\355\321\276\273`\020>\335\365\310\275\313\236\324>I\327\304\277;\031\002@?\221g\277\355\330p\277\361|m; \317\206>\177\276\035\277T\251\211\277\245\277\237>b\032\241<\320\277\250=\207\277\262?\250\030\307\276\253!\245\2770\022\006@\341\321v\276s.\003@\324+\305\277\213\375]\2771\b\314??\342;\277EFg\277\342\006\230\277\217\253!>W\351>\276]\334\232\277\032\341\035\277\250:\334?|\233\b@[\2662\277\347\306\274\277\206\247\272;\216\254\214>\202\304\266>\001\210{>\241/\t?~\030\221\277\032\335\221\276\273+\027?# \265\275\335\007\n\300nl\206\276\310@~\276\272\202\375\276u\036i\277\34331\277r\025\233\276\013\266\021\275/\375\253>b0+?C\346*>\n\023^?h>\003?O;\200?\270\346^>kc\244>#\274%\277\321\347o?\364\375\240\277|\r\271>\335\355\212>\b[\324>\004!\311\276\260\311\356?\224l\345>iW\331\277CS6\276\267\013\215\277\222\227-\277@\030\250?\361\235\214?\323\274\233>t$\267>\306iH\277c|h\276\322\306\215\277h\003\200\276\204\r\203?\213\210\322\276\177\367\256>6\002\205\277ZG\331?\321\262&?2;\313\276|'0@\353\342\206?\021W\016>i\345V\277\321W\350\277\234\341\372\277g(\236>\245\236U\276\372FD?z5\230>iR.\300_$\344?\360\333`>/1\376>\006GE\277\373\350\330\277\362@\324\276\035!\303\276\337\026\234>/\206\262?V\270\315>\367\002c\277\252\r&?\340\364n\277\352zR>\263{\206\277e7\233>\344NM\277fK\266\276Pj\244=\242\360\t>\256~l?G\217w\277\212\345\342?m \021?\306\276@?`\260\273\277\225H\232?\274w\224\276\371\334i\276\005\250\255?^\271\236><2b\277\266Jp>\256^\272\275 \004\t\275R\272\334\276=\233E\2776\313=\277\264U=\277\307\020\360\276\341&\343\276\220\270\254<\221)?>\214\333\324?\263\357\302\2773\334\036\300\317,\321>\361,\341\276iq&?\362\353G\276\334\267J>\213l\213\277\267\177\201?\016\206\332=\344\367\206?\023D\345\276\216\352|\277B\331\272=\344I\022=\374\000\\?\020\311<\277p\264\033\277\n\334\252\277\350\300F?\375\243o?\240\027\n\277\2513\227\276\371\240\233?[\224\221\277\274;z?\333\302\263<|\313$\273\003\263R>\206Z\203\276>y\200\277\342\004N?\374\214\367?='\251\277\024\"\250?\f\310\246\277\376{\220\276\373\350\314?\246Hz\277\204\r\367\276O\254\027?e\001\003@(\235\b>\nK<=\001\210\253>3P\235\277)\004\006\277!\260\276\277\204fw\276\263A\356\277\352?G\277\376\356\225>\025\340\243\276\241K(\276\367:U?_\177\362\275r\210x\277\373\313\036\276}\005A\300Ih\213?\007'B>nL\347?[\232\253=\246\355\377>:\351\013@\210c]\277\246+\300>\341E\033@\324\177z\277\225; <\327\206\212?\360\206,\277TVs\276\003\262\247?\222\261\006\277KY\256\276N\356\203\277\247\352\336=S\225v\276\036\334\205\277\177K\200\276}\256\352\277 \242G\275\311\253{?\366\356\227\276\000\311\254>\276\244Q\277YQ\343?\211\356m?}\350\212\277\300!d\277V}\306>\n.\242\277\224\274\202?\235cP>cc\006\277\2034\213?_\374\376\2743\304\325\277\2175\233\276\246a\224\277vO\262?dt\260\276:\314\217>\026\207\373\277\330\363e\276y\"0?T\214\017\277\374P\001\277\372\267/\277$\177\320\277~\036/?\013\264\003\277Y\243\206\276\273\234\362\275G=\250?\241h\356\276hA\004\277) ]>\201^\240>i;n?\030\226\257\276\332\001G\276v\034\017>\371\216\260=\355D\216\275\324\273\223<+\374\221>\214\364\222\276\260\033\246>\321$\301>?W\357?[\bn?=D\267\277\"\247O\276Yl\003\276\005\3039\276\351\323~\277L\365\231\275\253\350\207>6\007\263\275!\314\305\276\371,W?h\225\031\276\313\3707\277X\305\033?\340\022\350\276&R\372>\177u\253=?\306\364>u\036=?vO\202?\214\367\263>4\277\032?G\377\353=-#\025>\220\241C\276\366\321\325?\316\032\274\276Gw\b@8H\034?\034\261\n@u\246\245=>\350}?\331\b\204>\\\344\026\277\315\344\223?\026\030\316\277\365i\355>\030&\363=;mR\275\264\256\001\276\032\372w>\267\322w\277\206\346\016@2=\231\277\245\207E?DkU\2765\263\376\276\371\243h?\243\314\316?z\245\034@\204\201+\300\b\254\f\277~\306\331?\232,\311\274\032\300\323?\033+\021=x)1\277\217\031x\276\345(,\277\357\216\364>TW\256?\337\025\251\277\365\271\366?K\223&@^\330\242>-#U>\3016F\277\254\034\222\277q\217\265?\\\3437\277\2132\023?\264\037\311\277\026\030r?\335\376&=\22447\277\031\004\366\277*\343\313?%\337\246\275\255\335\236?\234\210b?\201\225\337\277\260p\252\276\244\302\314?:\2223?Z\274$?\013\231\017\277\364\251\373\276\202\001\030\277s\237l>\306\304\366?p_'\277\246+$\277\312\255\301;\315\351\212?}X\027?\311}\201\275\3638x\277\247?\347?\307\327\002@\361\327\024?{\210\362\277\205\322+\277\372\320\375\277\314\267\022\277\261\2462>\314yZ\277<f\f\277p'\221\2741\317J\276\020\313\306\276-\217\336\273$)I\276d\352\356>\333\205\312\277E*\004@\216\"G\277\352\312g\277\236\007\327\275\221\n\003>\205\224\367\276xb\216\277\310#\370>\266E^=\005<'8:\006\274?\2136\217\276\020\006\246\2775$\006@\022\375\265\275\237\310\r@\t\033\306\277\013\234D\277p\b\341?\370\371G\277\217\341Y\277'k\220\277\0367\334>\0008v\276jj\221\277@j[\277\225\324\331?\321\256\f@g\360\377\276\215\177\307\277\303\266\215>\233:\227>\304\265\202>\217\374\221>8\364\n?\022\332\222\277\361~\\\276\265\342\243>\t\336\300\275\204\330\355\277\375k\301\276\016\207\005\276\003^\016\277Y\374j\277\240\305\022\277\273&\254\276D\025\016\276\322\031\350>z\253\006?i\251\234>u\0040??8\037?\320D\220?\000\251\235>a5\366>\252`\000\277='\215?z6\267\277\331$\207>q\257<>Z\360r>5%\005\277\035=\366?$\177\250>\275o\334\277\230hu\275\260\311\222\277\030xN\277\3603\306?\311v\202?\027d\253>R\361O>\205\357q\277?5\256\276&\250i\277\364\025\224\276!Yl?~\001\275\276\245\335\360>\351\230C\277y\257\312?R\270\"?\223\376\336\276\335\230,@1\323\206?]\302\341=@\243@\277\"O\342\277.9\372\2774\326\026?\"\312\222\275-\227E?\211|\257>(~$\300|\355\315?4\016\315>/\247\020?\001jV\277it\357\277\214i\336\276\355\327\375\276\245\276\000?I\205\261?\206\2404=s\361O\277\003z\331>m\214]\2774\276\237>{Lx\277\226\352\212>{g<\277(G\251\276\363vT>\237\322<\275X\341f?\035=\216\277\202\342\277?\245\3309?/\337j? \f\264\277\306m\230?\032R\005\277\311\371\274=\321\\\277?\257\nd>\262H?\277\351$@\275{k\273\275\364\344\025=<\372\377\276\361\273A\2774f\"\277\206U(\277\020#\024\277\330\357\025\277\375\237#\275i\033\207>\317f\355?33\343\277$\227\035\300\201x\005?\365e\261\276\302L??\271\302\373\275\203OC>*\221\214\277\275\306B?\37459>\337\211]?\245\330\025\277\210\021r\277\365\247\230=\nM\">\002\240b?'\237f\277\234\247\"\277\r\216\262\277r\206V?gEP?x\n\221\276`\311\265\276\346?\244?ga\223\277\211^n?v\3010>\262b]\275|\270\004>AF\200\276ga\213\277\000Vs?[|\020@Ve\273\277\260\003\217?\267\013\235\277)A\013\277\361.\267?F\266\227\277\221\355\314\276\242$\214>j\244\361?\247\206G\274\306\346\231\275\254\345\006?J\007\233\277\374\000 \277\220\332\274\277`\311\275\276\366\321\335\277f\020'\277\013)\267>u\003\021\277;\304\307\276\302hZ?4\325S\276\366\226~\277\240\342\210\276+j>\300\032\375\370>\233 *>\317\024\004@<\027\006=\231e\023?X\312\004@L\303\210\277\326t\345>\352>$@>\355|\277\320E\223\275$\326\212?-\353\026\277\030\261\307\276\261m\245?(\236\323\276\224\335\\\276\376\017\\\277l\342\016=\315\316\212\276\374o\201\277\r\376\346\2766\037\323\277M\233\306\275\321@P?\340G\255\276b\364\234>\354NO\277\030x\232?@\027]?Z\360r\277\001\374k\277\214\275\027?N(\260\277~\000\242?F\224\206=g\264\355\276]3\201?\n\201\334\275\3269\332\2776u~\276\217\307\220\277k\016\260?\202\311\365\276#\022\025>9\326\331\277hX1\275\315?\032?\036\214P\277&\030\346\276B\261U\277?:\355\277\234\303!?gc\375\276\rq\274\276\204-F\276\246~\302?0K\323\276m\3776\277\003C\326=\004\313\321>J\324k?w\370\313\276\323\330#\275\310a\013\274+\225\344\273V\030\321<\f\221C\276\302\302\211=\307\330)\276\227td>\017\231\352> ^\337?\326;x?Zd\233\277\366\2313=l\347`\275\217\306!\276\216sc\277\316\035\030=p>\245>\213n\035\276\267\177u\276\367\312P?\003\3672\275Iev\277H\301;?\323P\203\276\277\231,?]S\240>\261\031\f?\016->?A\016\236?dy\357>\213\305+?\033\272I>\250\250:>g\2701\276P\001\360?\357\253B\276\207\334\022@XS%?\264\260\377?\021F\275<\323\333\377>\030%(>CY0\277\357\217\237?\032n\330\277\370\3427?\t\206\367;m\251s\276vq\233\276\242\234(>?\032V\277\2343\024@\332\346\226\277\243\0379?\276\357\251<\302m\255\276\301\304{?\256\330\333?\331\316-@u\315.\300\276\0255\277#\204\307?\277\270\324=\216\351\311?\210\272O>\227SR\277\252`(\277G\256\203\276\252\327\205>\nh\322?\002\267\272\277\304B\355?vO\020@\375\205\206>+K\204>\027\327H\277\2338\241\277\2613\301?_A\016\277\345\f\265>\330\360\274\277y\352\035?\005\301\243>\r\3726\277A\237\022\300\320\233\346?\237Nc\2758\333\234?\\ \221?\231d\334\277\350N\260\276X\312\322?\3121\025?C\004\200?Dl\\\277^J\001\277-\262\375\276\365\242\326>\336\223\333?\350\202&\277\211(2\2775\001P\275N\321\221?+O\340>\344\327_\276\347\375o\277\231\365\332?1\261\371?\274A\034?\"\246\334\277\335\262\013\277*R\375\277U\333q\277u\255\r>i\251t\277;V\001\277U\027p\275~\007U\275Q\367\331\276\354\332\036=\363d-=\265\030<>\fv\267\277\340J\006@,\324\202\277Y\277q\277\217\374\311\276v\376}>\1774\024\2770\330\215\277,a\225>\231\2710\276l\224u\276\344\240\254?I\241\244\276.\312\264\277\335\322\n@\226zf\276/\300\002@\343\245\243\277T\377L\277\004\255\340?$\017d\2779\265G\277m\255\267\277\375\206\251>\274x/\276\007_\264\277\003\3525\277\310\265\355?\266g\f@\f\037Y\277j\207\257\277\245f\317=\362\351\361>9`\217>jm\372>{\205\r?D\027\200\277\251l\220\276\022\366U?\275\201\223<\272\275\364\277a\377\375\276\375\204\003\276D\205\372\276b\205o\277\230\023,\277q\343\316\276\201\257\030>[\351\255>\203\030$?\270\217\204>I\204f?\2100\366>EKr?\231K*>R\232\001?\307J\264\276\021\001\207?z\374\302\277K\347\233>C\366\233=\304\320\032>\311\037\204\276\202\347\342?e\341\223>k+\276\277\224\242\205=\033G\210\277c\233H\277\360P\264?e\306k?\023\013|>[%\310>7p?\277Vf\242\276\334c\205\277\337\340\253\276zp\223?S%\352\276p^\000?\361\200\202\277\220\332\314?\342\347+?\017\200\370\276(\362(@\217\245\217?\243\351\354=\225\232\201\277\320\270\006\300\212\310\360\277\007C\235>\003\3208\276P\303O?\323\026\227>8\241.\300\213T\354?G\346Q>R+\030?}\255[\277E\330\334\277;o\243\276\027\236\207\2763\026\255>\2554\211?\330\r\003?d@:\277%\261@?\344\274g\277\354\372\345=?\000\205\277\017^\203>\370\247(\277wN\353\276\256\271\023>\324\013^\275|D\200?\0265\210\2772=\325?\037\201\327>U\302O?\366\177\246\277p_\247?q\377\005\277\2033h\276\363\345\241?\227tT=\365\205T\277#\3638>\350\336\343\275}\016\342<\246\270\242\276\270\223<\277\223\213)\277\347sJ\277\203N\340\276.\342\353\276\007}y>\021\214C>v\375\352?\232|\307\277\025\0351\300\200+\351>'\207\307\276\031\002\030?6\257\202\276\224\204\204>P\302\240\277\026\336\201?\314\354\023>\336\260q?\276\021\t\277`\253\204\277\200!\022\274\243u\324=\321!L?\332\310]\277cF\000\277v\246\254\277\207\211J?+\205(?\334-\005\277\2613\315\276\274\350\223?8\241\210\277\322:\022?~\034M<\210P\300\275\255PD>p\232\326\276M\204\221\277\006\274\030?\023D\341?z\302\226\277N\356\277?\361K\225\2775B\247\276\333\277\326?/Q\205\277h?B\277\340\273\345>\002e\377?\213\336\201>\357c\253=*\032\323>\334.\234\277/\337\032\2778\020\276\277\355\017$\276\321\350\362\277\b\216\023\277\2547\242>\206s]\276W\006\005\276\343\031P?{/.\276\265O\203\277\365\f\206\274\033\236.\300\034\261\226?i\220R>\233\217\347?o\323\264=T\000\004?o\365\364?o\237A\277\227\253\227>GZ\034@\307\236q\277Vd\324\275\275V^?\317\334+\277\347\342o\276*:\236?\235-\260\276\221B\241\276\026\244\205\277\017\366\301=\244\305y\276\267\264\202\277*\033\266\276o\r\324\277LNR\275\000\036]?R\200h\276L\341\261>\262\276e\277\341E\273?\221\234T?\351C\213\277\362\f\206\277\r\302,>7\216\254\277\020;\217?\377\006\355=\033\240\364\276]R}?\317\272+=3\033\340\277\313\035\f\275*\306\221\277E/\243?V\324\200\276\017\f`=5\322\356\277\275\033\203\2768/\376>P\305!\277\362\355\335\275\342\256J\277io\320\277\313\325\017?\254\375\021\277d;\017\276\257\f\350;tA\255?\244\032\336\276\200f\f\277\2200,>\327\367\005?\301\031H?\225\323\n\277\272\020\013\276\321\356K=\336u6\274T\373\311\275\316J_\275dX\025>i\034\212\276\246\357\245>X7\306>\355\r\366?\002\360K?\345~\273\277\374E\232\275\273\235=\276\211(v\276\235\023?\277\363\220\351\275k\357\223>\307J\354\275G\306\312\276\334I`?\246{\335\275\315\"8\277q8+?\222\350\235\276\277\3230?\262+=>g_-?+\366[?t\322\177?-\263$?\365\367*?\207%\320;\216\262\016>\004z\270;\253\354\327?\205\007\225\276\235\205\013@a\030(?U\207\364?\\W\354=.\252y?b\217\037=\272J\257\276\321\221\230?m\312\305\277\304?\f?\341\304\241<!\225B\276&6\037\276\242\264\227>a\245b\277\275\373\017@\264\037\231\277\226\351K?)!\220\276)>\216\276\263?\\?S\320\321?\315;\032@<\332,\300)_\020\277\247\005\307?k\330\317\275\306\371\307?6u\256=\256\326=\277\302O\274\276\223T\336\276\f\036\226>\bw\277?\364\025\250\277\272\240\352?\336T\"@\033\203^>\"\313\035<c\nr\277\204G\223\2775\357\250?\313f:\2778f\035?\337\340\327\277\321\317l?u\347i>\f\3505\277;\031\374\277\345~\343?\016\215\202\274\255L\260?%\257Z?\344N\335\277\017\235\226\276\273\n\301?A}'?\207\335;?5\357\320\276/\210\360\276z\215\335\276\003\260\231>nn\364?i\345F\277o\324\"\277\003!^=#\367x?k\271\013?\231k\214=\326\033q\277M\241\337?o\022\373?oI6?\366\013\342\277\341\264\020\277Z\236\367\277e\304)\277\310a`>\234\334\213\277\342u\r\277\\\252\022>\366_'\276\342r\024\277NC\324\275\360\243\032\276\273\r\016?~\343\247\277\345\320\024@\273D\211\277F\323Q\277m\307\274\276\355\327\235>\240\026\013\277\360\373\177\277\305\036\372>1#\301=\233\215\005>\265\032\256?J\354\312\276\352\t\237\277\244\302\002@\311\257\377\275t)\016@,\274\277\277\273\322.\277$\013\324?+\245\037\277\214LX\277\361\021\255\277U\372\251>8\371\265\276b\020\264\277\232{D\277G8\355?\311v\b@\325\260\347\276\377\317\301\277b\276\364>jj\371>\3538\376>\021p\200>[\262\002?Trz\277\276\203\337\275\200\360\t?a\375\217\275\301\213\342\277s\330\345\276\375\300c\271/N\b\277c\233x\2772\311\004\277`\257\240\276h\315\217<i\220\016?\2607!?Q\333\206>*\3069?\243\002\033?f\367\214?q\2175>1\317\332>L\252\336\276\265\211\207?Q\332\253\277'\022<>\250Q\250>0\016~>eV\337\276\263^\324?r\305\235>\026\336\345\2770-*\276\263\230\234\277\bX;\277\016g\322?\340\204\212?\266\021\267>\232`x>\203\370X\277\316\302\266\276\235\241x\277\304$\324\276\221\201d?!\\\t\277b\202\342>\266JH\277\336\223\273?+0<?^\201<\277\212\037#@b\330}?R\2673\274\315\3157\277\240\375\000\300g,\352\277\356C\306>\007\013'\276\345%C?\246B\274>\f\007&\300\303\201\360?\006\324\273>3l\000?\004VJ\277=I\362\277\021\303\356\276\021\3063\277\367\312\000?\271\245\261?SB\020>\355ek\277S\006\236>\364\303\210\277\356\223c>~t\202\277\260\220!?\205(O\277\241\241\217\276\253\224N>\340\331\276\275e\344\\?y\036\214\277:;\301?\177PS?\016\024T?\031\305\262\277\240\303\220?/\244\003\277bII\276\241\204\251?\276\207\313=5\322B\277\b-5<\214\274l\275att=\016N\034\277\312\244V\277\364\213>\277\310\2633\277\226=!\277\234k\f\277\336s\340=\270\002\252>f\024\307?\307K\333\277\355\266%\300h\354\023?\b\036\327\276a\301)?\027\365\351\275\304$<>\n\200\231\277\345\200I?CuC>\2030w?%\311;\277\240\375\200\277\353\377\374\275\205\226e>\005\206\204?\220\240\200\277\204\236!\277\252H\261\277\370\027Y?Y\372$?^\367\366\276/k\312\276~\000\236?D\027\224\277\256\267y?yy\032>w\350\205\274\224\373->\343\246\256\276Q\332\233\277\346\"Z?\035\311\375?\366\177\262\277HP\230?.\004\251\277<\024\265\276\253>\267?\322\306\221\277F\\8\277\355\017\324>\316\337\354?\0056\306:\275NO\275\n\367\302>1\b\244\277\364\302\t\277\255\243\276\277\"\032\245\276\371\203\355\277\306\031/\277\242\267\340>\213\212\300\276\027\017o\276\257|B?\354\207\210\276*\033f\277\211\233\233\276\353\2132\300H\207\027?\022\211\202\274\204\323\362?x~\321\275\330\324\361>\362\260\b@\334Js\277\332:\330>\232|\035@\016\277c\277\215QM=M\241\237?\022\027L\277\212[\r\277n\243\241?\034_\303\276\036\026Z\276GWu\277DR\226=\211}R\276 ^\237\277\371\330\365\276\3225\313\277wd\034>\317JN?\247\004\304\276\226\261\301>\327m8\2778\025\301?\303\323g?\f\314b\277j/f\277[\352\230>GU\233\277\242\227\231?\335\315#>\003\231)\277^\200\205?\006\252\365\274\223\030\340\277\214\240!\276\303\236\226\277}\"\237?\026\366\224\276|\220\361;e\252\360\2772\037o\273\243=B?P\212>\277\230\333\365\276g\322.\277\235K\341\277B\224'?\311\307\336\276xzE\276i\375\035\276\304w\272?\346=\216\276\242\227M\277\223\0010>\2342\377>T5y?E)\231\276N\264\253<0\177E>{-\030>\301\2077=\374K\247\275\236\267\361=\262\026\032\275\305S\277>m;\265>\225\324\341?\006Gi?\036\304\262\277Md\253\275:\252\277\275%>\337\276'\244e\277\032}\306=\264\255\336>\372\320\235\276$\325\003\277\230ML?\220\276\t\2764\235\231\277\271\301\020?Gw\000\276\356\225%?\251.\210>4\240\336>\230iK?N\321\205?)^\335>]\302\371>\002\272\357\275F)|<\321[<\276\035w\346?\213\211\335\276U\301\f@7\250A?\217\252\n@T6n;\212\312\026?\271\354&=Z\241\030\277\230/\247?\273\n\335\277\031\312)?\314`\\>\2235*\276c\205\323\273Z\324\277>\262\237e\277\371\017\013@\020\351\177\277\335\006]?P\274\257=Q\333f\276\376\360G?R\355\347?\025t\021@\346\226*\300\246\017\031\277>\263\260?\367s*>\031s\327?\262\036\275=P\215\367\276i\253\036\277wM\220\276\210\271\264=H\277\315?\242\264\273\277\353s\351?\371\240\031@\351I9>cnm=\003'\177\277<\210\211\277\fY\255?M\2765\277\216\352\b?\342\222\303\277\2552+?\363T\237>\307\365+\277\312l\022\300\202\034\354?O\036\246=\264\223\211?I\200\232?\325\347\342\277\265N\224\276ff\322?Tn\032?F\b7?'k<\277i\032D\277\276\334+\277f\277\306>\235c\320?\225\177]\277\224\021#\277\205\266w<\t\033\216?\036\375/?_\312\006<M\370\211\277\035r\327?-`\366?\027\363\033?o\365\300\277\026\024\n\277d\222\007\300U\372U\277#\363\270>\003`\204\2770\3626\277\365\221\212\275\rEk\275$\016\005\277\312U\267=\322\357\241=\352y\377>R\325\264\277!\352\b@\374\035\202\277\315\347L\277\205\316\316\273\tT\017>\205B\364\276\313\326\262\277)\007\273>G\006\264\275\233\252[\276\310{\245?\026\301\227\276g'\263\277\210\364\t@)\004\"\276\203\027\361?\326s\272\2771A5\277\215\234\321?\t\340:\277\n\017v\277,H\267\277\225\237\224>#\3313\276\027\237\256\277L\212?\277\376\267\342?\325\t\n@\221\322P\277uv\262\277\235\203'> \320\321>Y\370\242>\201\352\237>+\204\255>\256d\217\277\264\252\345\275}]\"?l\265\242\275H\341\002\300\r\376N\276\335\226\210\276\340,!\277\307\272x\277l\352,\277\350\206\266\276,\245=\275\220.f>\241j4?\317h\213>\204\016R?\001\030\317>\352\354h?\031t\232>\227;\343>JE\363\276\314\ni?p|\255\277\\\347\267>\312\341\213>\326\216\252>\243\221?\276\337O\345?D\243\313>\267\013\325\277&\221\230\275\2445z\277\022KV\277M\276\271?p\261\216?&\217\247>Sc\215=\021\246`\277&5\234\2766<\205\2774M\b\277\343S\210?\245J\024\276\361\361\r?\017\321\214\277\301\342\244?\317\3343?2:\260\276r\277)@\304%\247?\tX\206\274\223\2465\277\273\n\345\277\343k\001\300$\235\351>\3535\205\276\206\2156?Pq\254>\361),\300#\025\352?e4\267=\321\314+?)!L\277\3166\323\277\0009\001\276\203n\207\276\321?\251>k`\243?\252\361R>\0011A\277U\275T?\357\035]\277\206\002\326=\270;\243\277\270<\246>gC^\277d\353y\276\220IF>\201\350\216\275\212\343P?%#\223\277\305\376\312?\307\366\362>E\023T?\037.\245\277\310{\225?\3148\267\275sI\235\276 c\246?\031\035\200>\360\212D\277|`\267=O\352\013\276\354\334$\276\372A\215\276\347rc\277\254\000o\277b\204@\277y\261\004\277\370\336\277\276\275mF>\364\027\202>k\016\340?\026M\267\277\251\023&\300\212\254%?\314\f\223\276r\340\021?jji\276\320`\203>\340\326\235\277qXj?\321\221\214>\277dW?\341\354\002\277\201\t\220\277\347\026\237=h\222\030>\231\363t?U\370W\277\022\373D\277\255/\246\277\017B`?\033\273D?\264Y\225\276<\274\307\2764\200\227?\345\362\217\277%$J?\364\322\216\275\366\301\350\274\214\240A>\307.\251\276]P\217\277\303\177V?\351+\360?\252+\247\277Hm\256?\243\001\304\277<\335i\276\236\352\330?Gr\225\277\240\374\005\277\377y\016?\256d\005@\326G\361<\350J4>R\356\016?\n.\232\277x&\000\277\344f\324\277\276k\200\276\221\325\325\277\2100:\277\3544B>w\204c\276t'8\276\202S_?j\244\345\275@M\211\277\330\016&\276\230\2067\300z\307\215?j\032/=\273\n\351?\211\304N=\002J\303>\227s\355?u\216\201\277i\251\244>\037h-@\202uh\277\244e,\273\236)l?\027g0\277\3163\206\276\211^\202?q!\017\277\351\324U\276\257y}\277\243\270\311=\314\n\355\276\337\375\221\277\331\264\332\276\260\033\332\277D+<=\377\315{?A\364\344\275\367[\273>+\332X\277\271\215\316?\017(\213?V~Q\277\377]s\277\252fV>\325\262\241\277y#\217?Vb\376=b0\003\277F#o?\347Z\217=lC\335\277\356\tr\275P\302\220\277`\315\255?7\303\255\276\267\t\237>\313\234\342\277\341\217\314=\244\213\005?\374\212\005\277\210\332\316\276aQ1\277\233r\305\277\\\314;?\277\322\r\277\225\201\243\276\002+\307\274\204\r\257?\"l\370\276\033\240\374\276\253Y\347={\332\005? )R?\204.\221\276F\323\t\276\2616V>\204\343\350<s\310<=\256\361\331=\214\334\003>4M\210\276\207M\314>x\177\324>@\336\377?\031\311j?\333P\301\277d\352n\276\025\033S\276\030\260D\276\353:,\277^\364u\276\361F\266>p`\212\276,(\344\276\346\007Z?7{V\274\223\376J\277o\233\021?\374R\237\276\216\310O?\303\273\224>,\020\001?('j?\004\256[?,\323\357>p\b\005?\231\264\276=\020\")>\220I\233\275\264\345\334?\315\002\355\276W`\n@u\216-?\r\253\370?\304'\035>0.a?\347\001\f>\241\366\363\276\214\363\217?\007%\260\277\277*\207>Lf\221=r\277S\276T:X\275\233X\020?\016\277c\277\375\274\023@\327\243\230\277\244Q5?\231Gn\276\302i!\276\346v\037?O@\303?\253&\f@\017('\300Rd\035\277g\362\325?U\2571\275Q\275\331?\364\301\362=?\216\006\277\333\212\315\276\241\276\215\276\247\b`>;\302\255?\206\346\226\277\177\207\000@\320\n @oF]>\275v\304=\007\230)\277Y\335~\277\210\021\242?-]Y\277t\323\n?J\357\343\277\242\227\201?#\202\321=m\000F\277o\r\370\277\031s\303?\327R\273\275\347\030\240?\314\264q?=\233\345\277\216\362\202\275oG\334?|)4?\230\246 ?\325Y\005\277\363\256\026\2779a\312\2764R\n=\036P\000@\261\246F\277\217\374\031\277\336\"\213<\207m{?H\250\331>n\205p\276>y\204\277\300>\332?VH\005@\331\230/?\200e\345\277\177O<\277\273\233\377\277\305\252\035\277j\211\305>\373!>\277\233\254%\277|\034\366\272\221\r\004\276\227\2216\277\354\266\325\274\221\f\331\275y?\326>\003&\270\277\274\\\006@u\307~\277V\236@\277\325\354\251\276\224J\250>\251\242\000\277\301\213\216\277\357\215\201>\235\331\016>~\370\236=\255\243\236?\316\211\005\277\345a\221\277\t\212\363?;*\310\275~t\026@\377\262\307\277\373\313B\277`Y\355?\314\264A\277\266Mi\277Xs\240\277!\315\320>\300@\200\276\337\370\266\277\320(=\277k+\356?\212\310\b@\033\272!\277JA\277\277ir)?n2\016?\255\205\271>\220\370\255>p\006\003?\r\032\202\277\341(\211>\372\231\212>\323\207\356\275K\345\345\277\337\213\357\276#\215e<\226\227\020\277\255\372|\277\023\267\312\276\016\237\204\276G\355\231\274-\264\323>IH0?m\250\370=\231I\024?UQ\004?\002H\245?\337\025\201>\267z\016?9{w\276\227\305\200?\212\260\265\277\322\217\266>\022\211\022>!@\006>nm\341\276\324H\327?\366}\370>\235\272\322\277\211N\225\275\n\327\213\277\f[s\277~o\353?\007B\212?\263{\332>\362'z>\236\352|\277\214d\007\277\br\230\277)z\200\276\020\346v?\364R\r\277\3542\334>OXB\277\217S\274?\212X0?\307\360\f\27728\034@\227s\205?\n\024\021>\031\2172\277\340g\364\277mV\331\277\225}\367>\003lQ\275\210\2047?zr\335>x(\036\300\303d\356?{\275\323>\224j\033?yvU\277\271p\370\277\373\353\355\276-C0\277d\347\001?\360\304\270?[\241\002;x\321[\277\261k\263>\202\253h\277\022\025Z>\034B\201\277\245\203\001?\341\356\200\277\327O\277\276?\377->\007?\001\2761\357]?\216\006\220\277k}\275?\266g\036?\0009m?K<\260\277\303\273\254?q\035\003\277\241\277\320\275\210\327\255?\247\004d>\031U*\277\310}\243\276]f\235\275f\330\350=h\354\013\277M-\207\277\023fR\277\013D;\277\225|P\277\310\355\017\277\372\270\246>\251\301T>\366#\315?;\337\343\277\377\3173\300z\306\016?5\321\337\276\200~#?W\277h\275\357\341\002>6<\221\277\253\320X?\003\265\210>\235\233^?O\3111\277\250\337q\277\354I\305\274PRp>\265\373Y?V,j\277\302\332\b\277\222\350\255\277\367v_?\311Uh?_|\271\276\374\306\217\276\177\244\224?\375\237\243\277j\023\223?\331!^>i*\032\275\257\357\236<\227t\234\276\201x\225\277\344\365l?\336<\007@{\203\267\277\273\233\237?\001\373\240\277\211\356\201\276\367\036\246?\265\246\221\277\312\213$\277\256G\321>\371\017\371?\365_\234=Z\244d\274\021\253\033?\355\231\221\277\362\226\023\277\271\031\306\277\020\346\356\276?\000\335\277,\365P\277\177O\304>\254\312\326\276\2238;\276\317\2068?*R\211\276S\2252\2778\331\266\276\263\007B\300=F\321>\310a\300\275K\315\376?I\356U=H\211\325>\307\021\003@\3166\203\277\215\264\304>\007\353%@o\274k\277-?2;\326\250\223?\026\334G\277\022\243\367\276W`\234?\272J\207\276\247\255\361\275\217mq\277\312c\307=k\361\261\276\355\231\241\277\tl\346\276>\"\276\277\247\r\202\275\270\007Q?c\321t\276\252|\327>\037\024H\2776Y\243?\261lv?\234\242\203\277y\346m\277\331x\200>O]\225\277\013\322\250?\275\337\230>\033/\t\277\217lB?\022\335\003\276\262.\342\277b\326k\276F|\233\277l!\260?w\327\301\276dLk=m\034\331\277\253\334\305=9\266\032?e\217T\277|\r\371\276S\312;\277\274\226\304\277^I*?\360n\335\276\3501\252\276\334J?\276\255Q\303?[\260\324\276\314\317!\277\303\202\333=\322\304\353>\226\bt?(*\243\276\025_#=\360L\230=M\363~>\017\333q<\341\227\032\276:A\273=\273H!\276\310\224\257>\276\203\237>\244\337\356?\016\277\177?U\244\242\277\177\300#\275\262\237%\276\201\261\226\276\007\323\200\277\310\031t=\001\024\243>\366\007\277\275\234\026|\276J\bN?\231|\270\275[|R\277\364\337#?+\333\257\276\243\224\350>\336s0>k\017'?UkQ?\351+\210?\024\224\272>v\343\r?'\032\037\275Y|\324<\341~\020\276\267b\343?,\324\016\277\216\257\007@Z\236\037?E\330\364?\250Z\007\273m\255#?\371w\247=\234m\366\276Gr\235?\037h\335\277\221\267$?B\006b>wI,\276\353\035N\276\260\346 >\"\252|\277\255/\004@\312\303\206\277\344\370a?\221\n\003>lC-\277j\030^?u\345\357?D4*@\016-2\300\243:=\277\214\333\310?\234\333d>|\n\310?/\333S=\002\235A\277\016\026.\2775%\241\276\346A\031<\007\261\263?b\020\244\277\302\243\375?j\301#@\340\241\250>j4\031>\314\355b\277\262K\244\277Yn\231?5(:\277\311\223\034?\t\341\271\277-\2300?>\353Z>)\261'\277$E\016\300mV\331?\340\333d\276L\032\223?`=n?\001\366\321\277\177\331\245\276\372\233\304?\220\334.?\227\3105?\2546\037\277J\f\022\277c\2330\277\022\334\310>\310\357\335?\367\0032\277H3&\277\221\005\241\275\357\311\233?\314F\013?\374\376\315=O>u\277\036P\342?\276\336\331?\245g>?\343S\360\277\005\025)\277\275\035\005\300\300v8\277^G<>&oP\277s\2755\277\024\235\300<\347\316\227\275\332\342\312\276d\226\235=\354\377\027\275\036\247\330>\325&\262\277\231\r\n@\373[b\277\336\222x\277G\035\035\276\340-\270>\321X\037\277\351`\205\277\247\315\330>\210\3372:\255h\223=\211\352\305?\376\f\237\276\177j\264\277[\323\b@\247<\222\276Y\213\001@\233\217\277\277\036\245\"\277\344,\300?\312\3422\277h\225U\277gD\251\277\207\335\307=\273\270\r\276\224j\233\277\266\366V\277!\037\304?\271S\022@\354\335\037\277Sy\263\277\270\365\224\275\263B\271>.\033\315>\241\024\215>C\003)?\274@q\277d\221&\276\257\225\004?\bw\027\276\253&\004\300\304\007\316\276+Qf\276\307\201\033\277\277\236_\277\200\rH\277\316\340\317\276/\213\351\275\311\346\212>2\034\023?O<w>\320bA?\247 \007?\252\202u?\003?*>qX\002?\317k\354\276P\000e?\271\307\306\277\004X\224>\025q\n>W\226h>\372\230\307\276\022\302\363?\330\200\260>)\"\313\277\376\315H:_\230\214\277:;U\277+\207\252?\247\350\210?\347\344\345>\252\267v>#\300\001\277J\360f\276\336\310\204\277?t\311\276(\233\212?\214.\317\276x{\260>p\265R\277\"\375\326?\002c5?-\013\356\276\0319+@\220gs?D{\266=\317IC\277=~\337\277\265\340\365\277\236b\265>\274\260U\2769\r]?&\000\327>\222\350%\300vO\326?\032Q*>\242\320\"?\324\271J\2771B\364\277\314\230\312\2765c\r\277\032i\005?\f\037\251?\301\375\340>\"\337-\277\367>M?&\307q\277\220\330\036>-\262\221\277\272\261j=@\245N\277\342;q\276\007(\035>\203L\022\276Z~`?\007\360\222\277\372'\324?\\t\006?\251jb?\361\021\261\277\231\r\226?_@\327\276[\212\225\275\322\214\255?Q\022r>\250\213T\277e\030\207>\327\350\253\275x\205\204=\271\033\004\277Zd7\2770\365K\277'NV\277\2340\361\276\205\007\325\276\243\306)=B|\210>z\031\341?\224\023\331\277\376H\035\300\301\304\327>bgZ\276\241.*?\245.9\276\2719\205>\217\344\236\277\230\336R?\214\202\210>\232%a?\205\316\013\277@\373\225\277mD\246\274\232\225\r>\0160c?v\033\\\277\267{9\277\3377\302\277\353nR?\223qT?Z~\310\276\361f\235\276\360\212\250?\225\r_\277\262f\\?3\215a=\343>(\275\035\034\\>\247\005\307\276w\204\213\277\005\247:?8J\000@\264Y\241\277$(\242?1\323\226\277\273^J\276\361\364\322?\nI~\277&7\372\276\243\254\367>\261\277\350?\210\224[\272\034\315\021=%\005\006?\3230\270\2779\230\025\277\221\355\304\277h\"\234\276M\333\363\277\2239J\277\251\371\252>\300\353\303\276\024&l\276\363\223b?r\341\376\273\214\241\210\277HS\205\276\303\2364\3001\266\204?R\020\244>+j\360?\241C\005\275\267\267\007?\254\342\t@\266JP\277\nL\307>\220\275*@\233ur\2776\344\017>{k\220?\023\360;\277\260\222\217\276r\212\256?M\333\367\276\312\334,\276\212Uo\277\237\257\231<\367\006\207\276\256\fV\277\256\236S\276W&\334\277\006\021I\275\352\257W?\233\004\257\276=\356\353>\304wJ\277\250R\273?\342<d?\251\366\201\2770\021s\277\3500\327>\200\324\222\277\222\"\242?\327\204T>\334b\366\276\\\346t?\216\213O\275\031\305\326\2772;\033\276:\036\227\277t\352\246?\2178\334\276D4z>\356Z\346\277\213\340_\276\b\217\036?L\374%\277k\234\r\277A\327>\277\016\025\327\277\274<-?\366\323\023\277\243\222Z\276\272\202\225\276A\361\247?M\370\315\276\311Y\030\277\231-\231>\303d\252>\353\305\\?\252f\336\276\305\347\356\275\334\037\271=\212\035\355=\365\203[\273a?\372\274\3476\341=+\371\210\276eQ\300>\215\324\263>\221a\355?2\344d?]\376\273\277\320\261\230\275\312\231\267\275\242\177\022\276\312\211b\277\177\241\027\276\020X\211>\364Q\256\276\f\346\337\276\243>U?\256h\276\275\352\003I\277\340\274\000?'3\306\2761]d?\224\367a>\202\341\034?\373\\\201?\301\215T?G \022?\022\366%?\0031\277=\2611\317=\334\327\251\276G8\345?\223q\244\276\364\211\002@\223U5?\000\256\n@1\nB>\367\307\007?\205[\376=\232\264\031\277Cs\231?2U\250\277\374T\335>&\305\027\276Re\200\276\362\316\241\275\301\376\273>:\007o\277\217\215\032@\f\007\246\277m7A?\316\214\376\275\245\370\370\275\237\2172?\001\030\263?\274\005\022@A\2026\300\007\f\022\277J\357\323?\255\265^;e\001\313?\350\026\n>\305u,\277%Z\252\276f\371\342\276\030@\350>3m\253?.\377\271\277\245I\341?l\225\"@\275\247b>j\336A>i\377_\277BC\213\277S\256\254?\b\256b\277\027\202\020?\022\245\331\277\303\201\200?\277\327\230>\247Yd\277\3539\375\277n\372\347?\202\364\236\275I\235\224?\004\254Q?\342\344\332\277\206\377\004\276\331\353\341?\377\354\027?\020\354D?\004Z\322\276\fy\374\276tB\330\276hu\372>\004\312\352?\325z;\277{\242;\277\023I4\276\034|\201?\324\016\377>\006\361\341=\013\th\277\246'\314?{\367\367?\333\371\036?\254\342\325\277\031\307\370\276\346\226\376\277\274[M\277\\Yb>l|~\277[a&\277\317\320I\275\270\316\037\275|\201\031\277\2179\017\276%\316\352\275l\226\243>\353V\277\277\341z\004@\222<O\277\205{E\277\266\327\242\276\314\303\203=\344.\342\276\245\275\225\277\273\267\202>v\377\223\275\177kW\276Ve\243?\246|\270\276\264<\233\277DQ\000@\362A\217\274\310\322\021@\3269\316\277U\372\035\277\213\246\323?p@\023\277\236\357k\277\311\260\266\277\226#\234>\254\215\231\276\212\260\305\277\027\233:\277\202\312\324?\001\244\020@\3130&\277\036P\306\277\276N\032?\004u\232>\350M\265>\364\335\245>\037\326\017?\276\332y\277\226Y\204\276 ^#?\220_I=\377\317\371\277x\b\223\276\236V[=\206\223\344\276J\007\233\277p\265\006\277%\351\262\276\271\301@>\230h\340>\322\216'?]\032/>+LK?\234\245\004?x(\242?\304^\350=j\302\036?\302\303\f\277[\316\205?xb\216\277\266\363M>\375\202\255>\006HD>4\241\261\276\036m\314?\341\353[>]\334\336\277\013~\033\276\252e\217\277\243[[\277V\016\341?1\b\214?%\312\206>.\002\003>l\257U\277N`\022\277`\223\221\277\230j\326\276)\223b?\337S\261\276S\352\n?\244\373)\277x\264\321?-[??\206<\002\277\254\034$@\271\252\234?\323\210\t>\341\r=\277t\357\375\277}y\361\2772\"\341>\2510&\276k)\\?\320a\026?,e+\300.\255\346?\004\307\265>\311r\026?\214\023\023\277\247\005\357\277\327\302\374\276\230PU\277I\365\r?\227\312\227?\221\017U<\013{\212\277[CI>s\275i\277\2179\217>M\207b\277\252f\002?\r\032\202\277^\332\260\276\006\177O>2W\026\276W\006q?\207\334\230\277\361\272\266?VJ'?9`S?;S\230\277f\203\214?\206!\242\276/G\304\275\210h\260?\246a8>\366aQ\277\276\366<\276J\300~=+\244\244>8N\032\277fKj\277\354\0247\277\311\3475\277\266\366\022\277J\322\345\276\001\336\002>e\307\206>\305 \350?\r\340\301\277\234\371'\300\352>@?\220\237\215\276{\277M?\2179\357\275\367\003\016>\241\363\202\277 bw?\375\206\211>S?\233?<\366?\277\220\204q\277'\r\275\273_\f\225>\370\303k?\337\342E\277\300B\036\277\034\360\205\277m 5?\2243<?CU\324\276\272i\303\276\016O\243?\201[\233\277\002\361v?n\213\362=\242/\224\272\317\334\343=\335%\001\276t\230\217\277\225b\033?\033\330\016@Q\332\237\277\361\272\202?\321\313\264\277\0006\004\277\354\372\245?\252\361\222\277\350\206\336\276\270<\326>\026\366\370?\364^\347\272\364!\036=\334K.?\304w\226\277Uk\371\276\346\256\325\277X\342\261\276\223\306\304\277\353\2528\277d\317\256>*\003G\276\355\270\211\276S\313F?w\236\210\275o\0205\277\275\035\251\276\004\0047\300\304{\016?\340\241\b>\316\337\374?\337\374\006>a7$?\000\221\002@\245N\214\277\307\274\276> )\036@\360\243j\277\005\2102\276v\032\231?\331\317\032\277\305q\330\276\302\027\226?\0049\250\276\262\236z\276\205\266P\277'\265\341\273B\352\236\276Z\r\265\277\362x\342\276\221\017\262\277\353+\231\274\224\277;?\366_g\276|\357\277>\357\344/\277\201\354\275?Z\275w?\222\221s\277\232\231\205\277\213\214~>1\316\243\277\033hr?\027~\020>\202\0010\277\254\213\223?w\364\037\276\035Z\304\277\033\204\211\276\370\215\263\277%@\251?J@\274\276;h[=\261\026\337\277\035\002G>\353R#?\212\351F\277\261Q\336\276\256\3646\277l&\327\277\331\225\036?L\343\013\277k\rE\276\252\361\202\276\234\341\272?\177\241\257\276\004re\277%7/=x\234\202>\3441\207?${\254\276\236A\023\276\"7s>\333\212\335=\356\314d\275\332qC\276:\317\b>\216\001y\276\347\027\345>CW\362>O\314\352?\241\204E?\264\345\264\277c\363\234=bk\221=\330\322\333\276}\\\207\277`\037=>\323\206\333>6\006\375\275\177m\245\276V\016\205?8\243\346\275\350\237\214\277\030z ?\234S\221\276\261lN?\226^\303>$\200\373>\357T4?\240\303\234?\366D\257>q\346\367>\3779\261<\2178$>\000\225\242\273\224\366\372?DN\237\276Zd\021@\317\327@?wg\001@r\303\317\275\304\264\317>U\241\341=H\337 \277\347R\244?\257\353\313\277%\006\r?\325j\231<\017|\f\276<\210m\276h V>\264!O\277\336\260\025@\363\253\215\277Eg5?\265Y\200=Pn\233\276\2550A?\355*\354?\222\\\034@\350\237,\300\212\002)\277/\250\303?%\",>\n\327\303?\232\" \275Z\331&\277M\206\003\277T\251\301\276\305\220\214>cb\327?}\226\277\277\213\246\363?;\302\027@\326TF>\334cI>q\037E\277\333\026\221\277\321\\\243?\346\254#\277\317\207\317>\344\240\314\277\34340?\362D\360=u\346:\277T\035\f\300g,\362??69\276)\256\206?\0324\214?}?\351\277\260\000\256\276z\307\321?\257w\023?,(X?\311\256$\277]m\365\276\3704/\277+\335\265>\002H\325?5\bG\277\231\f\017\277f\351\264\275X\002}?\235\017\357>\344\363Z\276\263\f\205\2776\345\346?\340-\364?\364P\353> ^\347\277H\207\357\276}\\\001\300\344LS\277E\201N>=*n\2776V*\277vn:\276W:$=\335\013\b\277\016j?<.\222\326=pa}>xb\276\277\340\326\t@\220\332\200\277\224\300j\277x\267\002\276\3169X>\202p\001\277\317\203\207\277\337\030\202>\207S\006\276\275\355\030=\n.\246?T\374\317\276c\264\246\277\324+\017@0\325L\276J)\004@Z\236\307\277\2340a\277b\241\302?\325\312$\277\356]O\277T\251\251\277\235+\222>\361\325n\276\300\262\272\277\217q\035\277\231\360\353?\256\330\t@\330\rW\277\314\013\270\277\323\206\203>u\224\313>7Q\203>Ug\265>t\354(?\206\346\202\277|\235\024\276`\253X?I\367\323\275\250\251\375\277\350\242\201\276-Z\300<\355\327\005\277Lpv\277\200\231\033\277\256\270\310\276\034\357N=^\271\246>J\355A?\3751]>&7z?\311\343\351>\324}`?z\217s>{\022(?e\215\036\277\n\200\205?\364\370\251\277\314@u>\272h\350=(C5>$\355\246\276\212<\321?\315\315\347>\277+\272\277\235;k\275[\323\214\277\370\372R\277\363\223\302?\241\276\211?\224P\n>\344h\246>\254\254M\277\214J\232\276\017\264\216\277\262,\340\276\032\206\203?\261\030\265\2767\376\374>X\347x\277\351\232\305?tC+?/\300\002\277h\320\036@\367\344\235?-\322\264=y\347P\277\273a\363\277\336\223\367\277\2654\037?\375K\022\276\260qY?I\205\331>C9+\300Q\210\350?\316\303I>\325x\331>0+P\277\332\376\325\277`\004]\276I\235\320\276\254t\247>1_\232?\216\310\257>\357\253^\277\035U5?\346!k\277\373x\b>\204\016j\277\323\365\334>\342VI\277\240S\340\276\313]5=\004Z\027\274R\321`?\362\354~\277#\363\334?\235\234\351>M/M?$\013\264\277\035\224\204?\357\003`\276\276l\253\276\264q\234?\002kp=A\361'\277>\206\255=\223\310.\276L\310\002=\347\215\233\276Tph\277I\273a\277\253\261(\277e\247\357\276\204\017\335\276u\314\201>CYh>$\234\346?\255\243\302\277x\271\"\300Q\205\017?|e\246\276\213\215\021?\367 \224\276 \360\240>\361\272\242\277\300[\200?'JR>\355br?\331A-\277LQz\277\316-\376\274\372FT>T\214W?\211DE\277\223\036\032\277\332\341\257\2773jj?\347\376:?&\251\254\276\204\326\223\276\235\364\212?vO\252\277|CE?\243y\253\275\274\266\022\275a8g>,\237e\276P\252\225\2772\313\376>\276\023\363?\201>\251\277\240\211\264?\351H\246\277\221\234l\276\236\f\306?V\237\207\277\351\230#\277\260\003\033?E*\004@\315\0012>'\277\205<\366\\\366>\201!\247\277\034&\032\277~t\272\277\211\f+\276\216\257\335\277\310\352>\277\033f\330>\006\363\207\276\243\255Z\276]\212W?\345g\216\275\267]\210\277'gx\276 A9\300\367\001\224?\005\304\244\275\211\230\356?\377\223\017>\273\017\020?\301V\375?4\331G\277\275\376\344=\354/%@\030\262z\277\302\254+\275\332\214s?\276\024\036\277\231\237\343\276\220I\232?\240\032\337\276P\374\310\276\212\253\212\277U\001m= \323\252\276\245,\213\277\341\270\324\276\321\350\322\277\341\262\017=*\376k?W@A\276\332:\310>\032\302]\277\374\035\316?\377$j?I\272\202\277\324'a\2775\267\002>\262\235\227\277\001\023\220?\332\346\346\275\fu(\277\326Ss?F\333\247<\215z\350\277=\373\300\274\331B\240\277\357\311\237?1}\327\276,\031\246=\207\371\342\277\223\374\275\275\233:\367>\000\033\030\277\220\365\254\276\350\240\023\277\343S\300\277\"\343%?\221B\331\276\334\177t\276\364\305\241\271\021\031\252?>\227\311\276!=\035\277^\226\253=\222\227\255>\365\276\215?*\247}\276\2178$\276KW\200>c\267?>\230\243\007>\200\177\272=r\341@>\240\373r\276\274\317q>\341\323\374>a\303\367?\013)s?\212<\265\277\360\026(\276\326X2\276,\354N= \321(\277\235\201\241\276\357;\316>\270\344h\276~\341\335\276L\305Z?\221\320{=\353\031&\277\242\231\347>\345\r\310\276\203\025#?\273\324X>\303\016\027?\262gc?\303\362[?\227\001\017?d\3110?\\\237\203=\361F\266=\217\f\263\275DL\331?w+\223\276\005\372\006@\225-J?\247\350\002@l\222/>,gG?\275\257\305=\263C\344\276>\005\214?\341@\300\277\276N\372>O\334\273\275\233\256g\276\274!M\276\261\250\300>\266gb\277\204\323\026@\347:\245\277*\003+?\016\275\205\276\322\251\203\276c\324A?\222?\330?r\334\017@\245k&\300k\266\026\277\017\177\315?\315\257\346\2758\363\317?\250\356\200=\343\336$\277N(t\276#\330\330\276i:\273>\375\202\321?\364\340\266\277\371N\354?\361\364&@z\034F>\314E\254>*\035h\277<\245\213\2775)\265?:]N\277\232\231%?\356\b\327\277\204d\201?\000\341(\275v\340X\277\213T\370\277\321\221\320?\370\004\004\275nQ\246?b\273K?&p\327\277\276\027\217\2763\304\315?\016L6?B`%?\t7\361\276\352X\021\277\340\330\303\276\270\300\277=\217\374\341?\027\237.\277\311V+\277\252oO\275\321\221\204?N\016\327>\373_h\270\2405[\277\247\256\340?\213q\372?\253\2618?1|\370\277\036\337\016\277\377\354\t\300\031\3433\277\276N\202>\352Zs\277\205z\036\2775\210E\2752dk\275\246~\022\277\001Z)=4i3\276q\255\376>\305\311\251\277\267(\007@\216\314S\277Q\2062\277\226\222\265\276\230\244\262>n\337\017\277\006\022\204\277\3272\301>r\bk\275\016\020\314\274\036\376\252?\361e\272\276\336\216\230\277+\373\000@\355r\200\275\266\241\026@B\262\300\277C\307B\277\254\377\337?F\2273\277\300\225l\277\021\036\225\277\274\224\002?\236\261\247\276\215\177\267\277\335\354G\277\260r\320?od\f@\313\237\037\277\317N\272\277\267\226\031?D0\316>j\023w>#\363\210>\236&\003?\263\265\202\277\362L\336<\336:\267>\222\037\001\276\235F\322\277\314\321\253\276\332\317\035=\304Z\024\277e\302\203\277\207\026\311\276S\223\200\276\037V\016=J^\275>\333\3712?\226\257[>c\270:?\017\324\025?\316S\231?+/Y>\233X\370>q\035\363\276\363Y\232?Z\022\264\277\236B\036>\024z\225>\352\263S>+\370\305\276k\016\350?5(\202>d\351\317\277\221\362\363\275R'\224\277\227\346f\277\316\210\306?D\372\221?\024\005:>\2031\">-'u\277\257\"\233\276B\354\220\277uV\353\276P\341d?w/\217\276^\021\004?M\277P\277\331%\316?\227\034K?\242\t\030\277\252+%@\212\260}?\311\2528>\270#L\277\363\002\370\277[\266\356\277\354\275\000?\2402\336\275(\356H?NG0?\204\201'\300\271\302\357?\346@\237>\264<\337>\031\255o\277\362\315\346\277\256\324\023\277\301\033\n\277\340M\377>\212Y\277?\313\227\374<tFh\277\371\025\243>OXn\277\313\017\244>\304>E\277in\345>Gw\210\277C\252H\276/\205'>n\276\211\276\363Tg?\336<\201\277\354i\273?]O@?8j]?\"7\243\277\222?\214?k\326\371\276\017\036W=C\312\303?.tE>rME\277\\UF\276\263\335\020\273\276\242{>>\256\025\277\006\017[\277\2129L\277\201\2647\277\217R-\277\003\006)\277\006*\343=\231\270\215>\017\227\334?\355*\324\277^\272)\300\201Z4?\361e\232\276h>/?\200\330\"\276CX\315=^\332|\277\246\325d?zVb>\327\206n?\304\\\032\277\034\316\210\277\026L\334=\346\350\021>N\232J?.\000a\277\3703\024\277L\216\237\277\002\021F?p\260G?\273\r\312\276\377X\270\276h\226\224?\377\347\204\277\2754u?\300]\026>9\002\037\273f\001\271=\255\245P\276\373\226\221\277\216\2245?<f\002@\317f\255\277\236\357\243?\241\276\245\277\211(\246\276\326\213\255?\215]\252\277\275\036\020\277D4\242>\367\222\004@j\353q<\360pV\275\0324\024?\351H\222\277bN\370\276\271\374\303\277\206\311\334\276\365\234\320\277\323\245O\277(~\274>>\353*\276\307\203\355\275\275\213C?\320\f\"\276J}e\277^\272i\276]\026;\300\331!\346>N\001\212\275\256G\005@\355\340V=Ul\004?\2235\b@oeq\277\314\013\320>\f<!@\354jn\2776\220\316=\007\316\215?b\363)\277B\226\001\2779\321\246?/R\300\276Q\274\232\276\253\004k\277(\300+\275\230\210\247\276Q\332\233\277P\215\017\277Z\330\277\277\376\307\203\275\2717??~\247\221\276\t\215\320>\267\234S\277\246\n\252?3\243c?\007B\202\277\034\316\200\277\236\317\300>\004s\260\277\037h\221?V~)>d\005\033\277\220k_?q\313\027\276\226\t\337\277|\f&\276\245\332\237\277\267]\250?.\221\323\276t\243^\275%@\341\277\211\322=\273\230\211.?\177\243U\277\0321\223\276\344\275B\277\337l\323\277\033\235\023?i\252#\277\004\002\315\276 \320\231=\235\364\266?s\237\314\276\233\035a\277\300?\205=->\215>\321?q?+5\007\277\264!\377=\255$\230=\317[\226=tq\265=\232\013\234\276\314\227W=\320\3611\276\030\265\213>[\321\326>\362\f\336?\364\032w?LO\254\2778\022\b>\203i(\276\205]\304\276\225+\234\277\202\333\244<\003\315\277>g\265\000\276?n\217\276\317\272V?\006*=\272\215\264\204\277 (7?\340\325b\276\320c$?'\211\205>\036\301\005?p'E?\237\315\226?\0222\020>\377]\347>!\316\003=\262\3126=7\373\007;t\f\370?g\230\322\276\004\377\003@\243w*?U\030\377?<\216\025=G\313)?%\220\022='\206,\277R'\234?\3127\347\277\254\217\027?\007}\351=G\310 \276IIo\276\314@\345=\361h\213\277Lq\021@\327\300\222\277\t\336@?\363\371\315<ys\240\276Z\016@?\316\374\342?3\026!@5A.\300\363\253U\277\032\250\310?}%\200>\335\f\307?2\033\271=-#\021\277~T\363\276\f\314\322\276\016\331p>R\355\253?1%\272\277\330\323\346?0\022\036@\372\t\207>\254\037{><O@\277A\267\217\277h\350\303?_\\F\277\024\314\330>~\030\265\277\310\354\b?\364\025\004>'NB\277\365J\r\300[|\342?\330\2013\276\363\037\206?\265l\231?\324\267\340\277\356^\206\276\236\007\313?\332\252 ?\226_>?\207\214W\2772\377\000\277n\2471\277r\026\346>\253\t\316?\300\t!\277\205\262\020\277\027\246\305\275D\300\215?\240\304+?~\376K\276\257\264h\277\205\b\340?\013\265\362?\316n=?\357\376\350\277\023d\b\277x\321\373\277\220\334R\277\225c\202>Ul@\277iS\025\277\0052+\276\327M\351\2756[\t\277\343\301&>\2616\006\276\251\373p>\217\252\262\277\006d\001@\t\251W\277Trv\277K\364h<6!M>\263E\022\277P\337\206\277\275\303\215>\005\253\305\275Q\205\337=\216\351\271?\370\026\236\276,H\257\277\235\235\006@\\\314\312\275\350\202\004@\bZ\301\277\322\3772\277\304w\316?\035[3\277-#m\277iW\231\277\332Yd>\\\314?\276g\325\237\277\214K\025\277\030[\320?\277`\r@\340\326U\277ep\304\277\363\357\351<\377X\310>z\030z>76\313>\355b\312>Ih\213\277\252\016\341\2766\004/?\276\300\034\276K\352\n\300\016e\200\2761\\M\276x\b\027\277\005Mo\277\206\307\376\276__\243\276\326\371\232\273^\240\214>\013\3246?\006H\214>e\217H?\327\336\377>\2029\212?\016\363\235>\315t\277>0\203\035\277\226?c?\317,\271\277\307-\236>v\364\211</M\361=U\027\270\276_^\374?D2\334>{1\304\277\263\352\323\2754K\206\277\344\2747\277Hm\266?O\036\216?\273\324\220>~\033\022>a4[\277\023\234j\276\311\345\243\277zR\226\276\351\020h?x\354\357\276\302\244\310>\244So\277\361\364\312?\363\0350?\315 \326\2764\277(@@M\221?\355\253\214=y\352]\277\022\024\363\277=D\357\277\256\365\275>\367\"\232\276\030\2249?\034\013\362>\270\314#\300:\222\327?-\3518>\374\373\354> 'H\277\233\376\334\277|~\300\276Q\022\332\276b\334\325>\225+\234?,\272\025?\375LM\277\375\2754?\0160g\277\342>b>>\320\202\277\233\216@>\224\243<\277\fX\242\276\354x\302<a\326\223;\317\276r?N(\220\277\226\354\310?sc\022?\203\245N?\000\000\234\277#\370\243?:\256\306\276\022\243'\276f\240\262?E\365\366=\212\006q\277\313\370\207>e\031R\276\3274J\274\013\357\002\277 |<\277\315\347@\277\025\312.\277t'\340\276\232\320\304\276\031;q>i\000O>\303d\342?\352x\324\277\020u#\300\257\005\325>\301\345\231\276\202\000%?-\322\224\276\032\340\312>;S\240\277%>\177?_\360)>\3127\217?$\r&\277[\b\202\277\270\256\210=\262\265\303=\267\323Z?\273d4\277\021\340\020\277\366z\247\277yX<?a\214d?\260\002\f\277e\031\002\276\346\"\246?\227\034\223\277\331\224\203?\246\225\245:8r\323\274+\366\327=R_\316\276\301\034\225\277\270\3444?\254\377\377?\321\350\252\277sK\237?\324+\241\277q\350}\276O#\325?p%W\277ZG\365\276\205\314\035?\314\177\004@v\304\001>,j\253=\256\235\b?\220\240\224\2775\322B\277%#\247\277=\265j\276\334h\360\277\003>O\277\207\030?>\016\236\271\276\302\030q\276ocg?O\314:\276\251hl\277H\372\004\276\345\270;\300Z\273\201?\006\205\021>I\327\374?\t\3710>\370\245\336>\260\003\013@\345\233U\277\323\207\276>F|+@\217S\210\277\306\177k\275\341\232w?5c\r\2777\030\252\2767T\224?\365\021\330\276\304!\213\276\352\347\205\277\300N[=\246\3250\276\202\033}\277\345\323\203\276\021S\336\277\345\032P=.:}?\233\264\037\275\027+\302>\037d=\277\253\347\324?\271\250b?\013F\211\277\206:d\277\026\371\255>\204\365\237\277\224\274\222?e\337\365=\261\210%\277^Hk?\365\236\352\2752Z\337\277!\0374\275s\021\233\277\243\314\266?\245\203\305\276,\270\377=@\373\341\277\004\034R\276\031\216\027?8e6\277\335?\316\276\362\356,\277\346\313\277\277\230\335\023?\r\304\032\277</\245\276\226B\340\275#\025\246?*\035\314\276\313g-\277\257\276\300=\327L\226>d\006\202?A~\266\276\374\232[\275\034A\032>\235\241\330=\3531\266\275\\\n\256=4\230k=\212\3126\276\317\371i>\373\036\345>I\200\366?\201\226^?\006/\306\277\275D\247;\264tU\276v2\215\275X\376l\277\371\331\260\2767\026\314>\221\360\335\275\212\002\265\276\031WD?$\261\231=X\341\026\277\005\211\021?\252fV\276r\026\n?\237\347/>mV\375>><??\241LK?g\270A?\210\023$?;\034\233;\034\262\001>O\312\214\276\354i\327?h\354\253\276\216@\f@\331\227$?\204\r\377?\302\247\326:\027\237>?Wx\207>\003\262\347\276\220\210\221?$\326\252\277\026\332%?N\266A\275\215\231$\276;\216\037\274\301\341\265>\3703T\277\343\302\037@0\330\221\277\345)O?n\367\302\276\370\371\257\276S\354(?\354\206\311?\344\017\030@\032\250.\300\305:\r\277\276\207\317?\f\350\025\276\347\030\300?\037\016\362=\034&:\277\202\025L\274\304\224\370\276\"\212\321>\033\330\262?r3\224\277\253&\334?\342\006\"@X\215\215>9`\247>\373\2238\277\204\236\211\277\340\276\262?\313\202Q\277\231~\035?\315\006\345\277]\030Q?3\202\022=%<=\277q\346\377\277\202\250\333?\222v\023\276\300\262\272?SZO?\\\346\344\277:w\313\276f\332\316?\030\351\031?v\3408?S\352\312\276\224/\f\277\310}\373\276\306\341\304>2\003\375?D\026=\277: 9\277zuI\275\033\204q?\277\230\021?\364\214\030=\265\032\206\277)\320\327?\222\"\006@|GE?YL\320\277\316U3\277;S\020\300\231\233G\277c}\253>\f<w\277\220\333\007\277_\b9>\260\347\353\275]\206\033\277!x,\276\311~l\275\326\304\232>6\002\311\277\211\230\004@r\305u\277\225\330]\277\355f6\276cD\222>\276\024\316\276\000o\205\277\223\033\365>\333\250\312:|\363\213\275Uj\266?\306\024\254\276\275o\234\277\226>\344?\"\035\371\274<f\016@s\364\324\277}=;\277\235\327\344?\360\301+\277\235\325n\277\001M\254\277.\313\217>\tk\223\276\345a\261\277\277\0168\277@\023\331?:X\025@\273\324\024\277\320D\300\277N\016\347>\261\212\347>\314\262\257>4i\303>%\221\r?8\241\220\277\261\346\273\275\334\240\326>x\000\265\275&\031\361\277\341\266\316\276X\264\224<\362(\001\277\267E\211\277;\304\007\277\361\363\277\276\314\177\350\275\347o\352>\255\207\027?\274\260\005>\266\0175?8g\030?\035\217\251?\303\207\235=K;\225>n5\333\276\021\374\233?\004\004\303\277K\315^>Q\023\235>\303\323;>\303g\353\276\210\235\335?\241\024\225>\322\214\275\277J\231$\276\235c\230\277\222#A\277\027\016\334?\201x}?.\311\271>T\345;>0\237X\277\301\341\035\277\242]\205\277\007\316\261\276\020@\202?\351\177!\277\235\022\360>\276\276^\277\373?\317?\245\333F?\263\320\036\277\036\334%@aT\216?\233\345B>)uM\277\032\213\362\277\036\371\357\277\370\026\266>2>\212:\373\347=?\324\326\240>&p%\300\361\200\332?&\001\262>W\257\036?\272\2078\277\303\266\365\277\315\314\004\277*\033\356\276\315\220\362>\004V\306?\211:\030\275'kp\277_'\225>\326\216r\277\336T\231=\022\207l\277,\232\002?\362\260|\277: y\276Yl\253>\273\300\313\275B\261i?\310\265\231\277\336\260\311?\201\b5?\24492?\313\241\231\277J\007\207?\215\b\376\276t\351\264\275-x\261?!V/>_\262E\277h\261\004\276Nj\256=\324EZ>|\f\026\277\375\367h\277\3020H\277\346\223A\277\210\3253\277 \361\363\276}\312\306=\357\376\230>\3544\336?\243\006\343\277\t3%\300t$\003?\276\243\336\276()0?-\217\034\274\303)\023>od\216\277\310CS?\027GU>\333\206q?\375ON\277\325\261^\277w\356A;\236\264\360=\267\264\202?kdo\277\007\357'\277\257\316\235\277\317N2?\313\017T?\202\214\270\276:<$\276\022\332\246?\250\214\207\277o+U?O\"2>a>\021\274\305\217\241>UP\221\276\t\033\206\277[%X?ff\f@\336q\262\277\2201\247?[\323\220\277\267{\301\276g\233\233?1B\214\2772\343\t\277\"\377\234>fN\363?\276\362\005=\314\254*=\315\313\021?\033\022\233\277Y\213\317\276\324`\262\277\"\342\336\276\200+\345\277<j\020\277{\025\231>|+\212\276\337N\302\276\346xE?\262\021\200\276\277\017\177\277\204\3232\276\305\3766\300\"\211\336>\330R\366<\351H\362?6\324\236<\267\263#?P\344\003@\220\327w\277\357\311\333>\022\332&@\025\344w\277M\315\257<\315\314\250?\326\000%\277\335\261\340\276\r\253\260?d@\326\276\375l4\276X\253Z\277\271\346\n\274\207\025>\2761\266\214\277\202\311\365\276~\343\313\277\377w\204\274H\207W?\360\246\243\276R\363e>c\227H\277{\367\253?a\210d?\f\217Q\277\211\357\204\277g\017\324>\236$\225\277\303\266\225?H\373O>\337\340\017\277\247\263\203?s\241B\276:;\311\277\227qs\276\177\331\255\277\372\n\252?M\272\335\276\002xp=\337\032\354\277\002\231\"\2751\tK?\327Q=\277YR\316\276\370R \2770/\334\277\2379\037?\321\256\006\2776\313u\276\337\036\037\275\233\311\303?A\271\355\276R\r;\277\227\251\t>\336\345\252>\233\344S?\253\256\213\276P\341(\276d\366\250= \027\313\274\333\337Y\274oJY\276{\207+>\271\336\326\275\222t\215>\300y\231>\271\374\357?\007\360\212?\306\026\236\277\320\227^\274K\253\021\276\337\243n\276\004\034f\277O=\">\325\222\276>\021\2045\275\242\233\245\276\0358\207?\224N4\276e\215\212\277\353\341#?\336\347\340\276}\\7?O?\210>\342\002\360>\3579<?~\000\226?\031\035p>J}\035?6\226\313=\243^\013\275\211xk\276\201\t\344?\271\341\227\276\271\374\003@S{5?K\253\007@\272\241\351\274T\303B?\346h\204=\013\324\026\277y]\237?\362\f\352\277\306\027\365>\026\240r=kD\270\276\036\374\234\276[\357\367<\027\237N\277W\317\001@\343\031\210\277d>@?\363M\264\275\327m\220\276]Qj?\2652\335?\266\020\036@j\336)\300\347\303\007\277\005\305\277?\270:\245<9\234\315?\303I\032=3\207`\277\303\330\n\277\342\346\f\277\266\272l>w\020\343?\004s\300\277{\332\325?a\375\033@\024\352\201>\306\243d>\202Xv\277\216;\231\277\337\032\250?\317KE\277t\230/?\212\002\255\277\326S7?L\350\251=\326XJ\277\360\212\000\3002r\332?\217\341\021\275\372\263\207?@0\227?\377[\331\2778\243\266\276\027H\264?\317\365!?\212\315\203?\247!R\277\003\260\005\277\366\263<\277\301\213\006?\300\347\323?\274=(\277\201Y\035\277\275\251\030\276!\223\214?C\0026?\367\002\323\275\206\307b\277\337l\343?b\020\344?\375f\022?\376&\344\277\225H\n\277\3328\376\277\203\030@\277\253\302\260\273\230\372\211\277\226\005+\277\267\275\230\275\327\246\321\275\2240\003\277\032\256D\275\320\326\261=\002\201\256>\fv\253\277\357r\013@\211\226`\277\223Uu\277\206\037\254\276\367\222f>Z\233\006\277\341\321\216\277\317g\260>\024\230\356\275\206\216\335\275\223:\265?\366\227M\276a\032\216\277\353\342\026@\276\276\026\276\310{\013@\022\275\310\2775\0070\2772w\301?\325\353\356\276g~Q\277\334K\306\277\316\340\017>\323\022k\276\017\321\264\277&\250Y\277\006*\357?}\\\023@\226\224S\277\304\353\302\277\244\210q=\200\357F>\2026\301>\005\277\245>\263\263\310>/\211\177\277j\372\204\276=\232n?g\235\321\275t)\352\277\333\300\265\276\370\244C\276\331A\035\277\375\237\177\277\202\213\375\276G\003\270\276\177hf=n\246\262>\273\f\037?y\346\315>\316\247r?\221}\020?\315\003x?yvY>6\224\332>r\301\r\277\223\337R?\211\352\261\277\265\243\310>\032f-=2\377\210>\254\217G\276\340g\324?R\360\304>\373:\270\277\210\027\037\275\270u\203\277\267|\034\277\336\253\302?m\220\201?$\233\213>\372\264\272>\345\234P\277\237\343C\276V\361\232\277H\025\315\276\200c[?\277\325\016\277+4 ?\373\345S\277k}\305?\375\021\032?%>\337\2760\236\035@){{?C;\347\275\367\256\031\277\367\314\002\300\231d\002\300\276O\235>6>S\276;\250T?\262\276\361>r\334+\300\315X\320?G\265\205\271\3644\f?\223\341l\277\023D\341\277\327\212\346\276sK\333\276\212r\311>\275\036l?h<\t? &e\277o\3650?~\030q\277\"3'>\034\261\202\277\365\023\266>8\022t\277t\227\254\276x\0134>k\330\n\275\322\214M?\206\311\214\277\227\255\305?\312R\033?\267};?\000\221\262\277\302Q\222?\0160\203\276~p\276\276L\032\263?:X_>\362\316u\277\221*\322>\221{\n\276\274Y\003>\360\302\326\276WZB\277\337RR\277%\b\013\277+n\354\276\037\365\377\276\177l\022>Q\301a>\330*\351?<\203\262\277h\005&\300>A6?\245\327\246\276W'\007?\226\t\267\276/\027\201>JF\232\277|&s?\003zQ>\327/\204?\333\302+\277\264\216\222\277\262\332\207\275\243\004=>\006\022\200??\220D\277\030\352 \277|\n\244\2777\252s?\2032I?\365\325\335\276p\227\235\276u\310\235?.\217e\277H\033k?\266\373\r\274\030\341\027=\360Pd>(I\257\276\007B\242\277\224\274.?\205\261\355?\002\202\265\277\235F\242?\257\224\251\277\311>\200\276\306\371\363?\311\260\232\277^\237\025\277\203n\017?>\\\006@\324\223\236=IxL=\200)\373>\2235\246\277\330\021+\2778\025\265\277\345Fq\276e\344\364\277\360\031\025\277\313\274\205>\036\340)\276\210g\231\276\322\340R?r\207-\276\257>*\277f.0\276\242]?\300\272k\221?\321\\'>\361c\360?\013 U8\310\225\322>\307K\373?\201{R\277\307+\300>\235.3@)?\201\277]O\324=4.\210?P\304&\277^\240\264\276\3642\226?\025\340\303\276\357\032\204\276B\354\214\277\264\345|>>\313C\276\315X\200\277\232&\264\276\013\265\322\277\365\021\370=\004\347H?r6\205\276\216\005\335>\205\266H\277\215]\256?l\006d?\373:H\277Zcd\2772\221\202>\231\323\245\277\303\323\233?\177N\341=p\007*\277d\346n?\354\027\313\272\357\311\337\277\273\357H\276\262\200\231\277\314\013\254?\342V\221\276\245\331L>\256\330\353\277\360l\017\276\302\246\326>\260Y6\277\271\026\375\276\006\205a\277\262\364\315\277k\201\031?\t71\277\\ \211\276\366\367H=/\213\261?\310\226\005\277\230Q\364\276\270:\230>\300\"\327>Q\331`?.p9\276\013\322\\\276\232\262\333>\334\337\304=z\341\016=\233\310\264>w{\312=\374S\202\276[\\\333>\340,\305>L\246\366?5|c?D\206\305\277c\b\265\275\016\244[\2763\303F\276;\001M\277\311\216m\276\324`\342>\236zD\276e7\273\2761%Z?\311\260\265\275\370\244K\277H\337\004?\236\264\270\276\212XL?\307F`>\246\362\326>\352\2560?$\235I?\312\243\023?\2304\026?B\354,\276\216\003\357=\243(\233\275\212v\335?\3639\237\276\344I\f@m\0336?\241\271\006@\223\362\244=1\267W?\362\fJ>j\274\374\276\271\245\225?\223W\303\277\303\330\002?^\373\335\274b\242\021\276\271J\261\275\3577\342>\340\367_\277\027e\034@\232\266\257\277jLX?\206U|\276\033*\246\276\331\226\021?\357\311\327?\001\301\024@\004s0\300r\247(\277\025\214\312?\332\b\177\275\304\316\304?>j\237;(\272B\277f\206-\276\337\210\266\276\277\020r>\377\225\261?\006/\256\277\320\325\346?\016\241\"@\222\317\013>\202\003Z>\243\350]\277\314a{\277w-\255?\335|o\277bK+?\201&\352\277\222\257`?CC\305=\272J[\277\313J\367\277?\035\327?\331\320\355\275\261m\235?\313\205:?$\264\331\277\221G\210\2767\246\307?E\021&?r\030@?\313\201\276\276;\217\036\277>\355\270\276G\312\256>\323\331\365?U\2464\277\341\2332\277\350\021H\275y\001\202?\264\"\002?\337n)>Cuo\277l\004\336?\226\354\004@\370\210(?\013\265\342\277o\324\372\276\321\\\t\300\307\203\021\277\375\335\203>3ki\277T\306?\277\2159\271=\262la\275\227r\256\276]\302\002<\254_\341\273\030|\362>b\276\310\277}\263\005@\362\007\203\277\353\341W\277<\241\247\276$\322\226>t]\004\277\272\367\220\277\317\203\353>\231\203\240\275+??='\302\276?gd\240\276\375\366\215\277\310\357\375?\254\234G=\237q\017@\365\204\325\277w\204/\277G\217\317?\374\303\036\277\021p\200\277/\027\231\277v\343\375>\275\253\256\276\301\377\302\277\370\305e\277\302\372\333?\362{\013@\317L\004\277)y\275\277\315s\344>\347:\255>;Q\302>\373\351\217>8i\"?\332\376\201\277\261ds=\203\247\320>~N&\275\275\306\346\277\337po\276#\234\273\2743\302\003\277\302Kx\277\200\017\002\277\035\257\260\276\"P\r\276\322\307\364>\344\204=?CV\007>\204\3249?Q\365\033?\363v\234?#5\210=\021U\310>\362\226\363\276pB\221?\347\214\254\277\366\177\036>\362|\206>g}j>5\264\331\276\340\333\344?\361\233\002?\351+\320\277rp\351\275f1\221\277]3M\277R~\332?\346\"\216?/\372\222>\227o\375=x\rB\277%Z\n\277\036\334\211\277\t3\305\276-\006_?dW\302\276\216\036\013?\226\314i\277\264\037\311?0\2048?\ro\002\277x\227#@\013)\213?du\013>\243Z8\277\\8\334\277|~\350\277\372^\323>|\341\204\274.s:?\220\025\004?M-!\300\353\250\356?\305s\256>Wy\002?\203\211+\277\221\320\366\277\363\221\334\276\211$.\277wf\342>)\350\272?\331\327\360<\370\373i\277\352z\302>]\214i\277\022\206\341=H\031}\277\220\335\375>M\020\211\277Sxp\276\001lP>\032\277p\276m\341]?W[\215\277\033\236\312?Q\274B?\002\326F?\255i\222\277\005\250\215?$\227\237\276\347\034\314\275^c\247?Ih+>\324\3576\277%<1\276]\244\200=\256*+>\347\0001\277\210\rZ\277\366A2\277\024\b3\277\034)\027\277\270\225\346\276\304\356\333=jN\256>r\334\335?C\220\323\277,}\030\300N&\016?)\005\275\276\242\b-?\261\231\275\275m\001\021>\325\262\211\277\\\005M?\326\252->\371\204p?\376\321{\2770\236\205\277U\024\217=\033\332\313=\n\277\204?\350\022V\277\354m?\277\330\273\223\277\334\237S?j1P?c%\356\276\030\265\243\2765\230\236?\343\245\227\277\013\357~?\230>*<\212\203\212=\310\317F>\002\362%\276j\366\214\277\376\324\034?\033\330\016@\244\245\266\277z\245\230?\035\254\233\277\005\214\326\276\026\301\243??\306\234\277\360l\007\277b\241\366>v\340\004@j\332\205=\206\036\001\276\211#\277>=a\241\2778\241\370\276L\032\303\277\350\367\001\277\2068\336\277\270Z{\277\235\235\254>\263\264\313\276(G\201\276\371\023A?\212=\024\276d\351c\277\242EV\276\321t8\30076\007?\000a\246=H\376\354?:\270\317\274\367\037)?\016J\b@[\231l\277}z\354>\325\347&@7\213k\277\326\3253=\310\315\240?\250m;\277\245M\t\277\327i\230?\242\267\270\276\000\252h\2764e\177\277\335\035\003\275\220\371\270\276_{\242\277\024B?\277\343p\306\277cj\241=CUx?u\221b\276\212\312\206>t\3245\277\274\005\322?)\222K?\034|u\277m\377z\2773k\221>\245f\227\277E\330\230?\242\355\330\275\356\314,\277J\322\205?\f[#\2766\310\310\277/\030\214\276'\245\234\277\0010\262?\376*\340\276\026\202a=k\361\331\277\032\227\213\275\351dI?-x1\277\354l$\277_\322$\277M\241\303\277h\351\"?\f@\033\277\237rL\276\263\323?\276,\232\272?2\"\321\276\"p\034\277\316\030\006>u\345c>\270\007e?\212W\211\276\311!\342\275\252}\332=k\200\002>\356`\204<\351\357\005\275\fm\312=\034^\300\276^\023\262>Y\243\256>\272I\330?j\366\200?\3024\254\277\213p\003\276CX=\276*\002\244\276\230\332~\277B\224\237\275\223\341\350>\373\004\200\276U\331\267\2769\227R?&\020\300\275Ae|\277\025\312B?\225HR\276ML\267>!\255Q>2\"\271>\022\300-?Q1\232?\370\336_>\277\234%?\016\241\n=\346\366\274=\222\354\f\275P\031\333?@\300\342\276$\264\013@\371f??\001\366\341?\304\345\235\274U\331\337>m\251\223=<K\360\276%\257\236?S\350\350\277\243\351(?F?J>^.2\276\265t\220\275\214\237\206<T\344t\277\375\023\024@d\222\215\277$'#?\024\266\312\275\207\375\346\276\241\024e?\300\354\342?Xs&@\007%0\300\203h\025\277\217\031\310?7.\230=j\301\317?\354>\206\275\361+2\277\003\005\256\276\033d\322\276\027\274h>\232%\275?x\177\240\277\005\206\000@\205w#@\373x\250>\334d\304=U\3729\277\256\360\236\277PS\247?G\256_\277\024\t\002?Z/\276\277z\302\"?\236\006l>\263C4\277\026\301\003\300\003\317\355?M.\346=\254V\232?\221,\240?\177\301\362\277@\374\f\276\370\252\301?\2755\030?0\363E?\233 \032\277\315\352\375\276\354\240*\277n\242\032?b\326\337?\377x?\277Kr4\277\3601X<]\336x?M\017\"?\374\026\202\275\027\273q\277\332\311\330?!\037\b@\362\354J?Z\r\361\277\315[!\277M\326\374\277\034A2\277k\013\337> zr\277\277\020\372\276\357Y\227=\352\353\211\276\200f\034\277\262\237e>e.\025\275\325\224\324>P\001\250\277\020@\002@\330\r\207\277l\315b\277\371\016\263\275a\343\222>Ic\f\277\252\016\225\2775\226\004?cz\302<\374n\272<\\\254\250?5|\303\276x\271\260\277.\255\020@\361\3274\276NE\016@\371,\233\277&\3746\277\376e\363?\302\206K\277o\236\212\277\241\204\241\277kY\230=\320(m\276\221\325\231\277c\355?\277*\000\272?_\265\f@\016\022.\277\242\013\272\277\311\223D>P\306\220>\355\267\346>\371L\216>\270Y\344>GZ\212\277\261\245\267\276^\234\370>\272L\275\275\314(\002\300\362\322]\276\304]\375\275\003'3\277\220Jq\277\2762\033\277\347Q\261\276*\247b\274\341\353\373>\\\001\325>\263\316\000?\257B.?\317\202\004?\361\364\202?l=\303>\355\f\333>\331`%\2770\235N?\363q\245\277X7\376=\223\220\030>K#\236>\264Z\320\276\375j\346?\333\030\013>\256\266\332\277\370\177\335:W\354\237\2770K7\277]3\271?\376&\244?r\032\312>4\024\327=\354\026E\277'\370F\276ePu\277\274\005\372\276h>\177?$\231\325\276S\"\241>\325 x\277\343\374\305?9\235$?\021T\345\276\020;%@\216\222\237?\201gq\275vPQ\277_\265\352\277\241\333\373\277\345'\315>}^\021\276`\261.?i9\250>\332\003\037\300\250\000\340?\237u\245>Zh\017?\036\0253\277|,\361\277\004\221\215\276\342=\337\276\352\263\263>2w\225?\254r\021>=d\026\277:A\363>\364\376s\277\335\355J>\247\\\221\277\345c\207>}\352H\277\320\t1\276\263\232\036>R\235+\273-$P?\017\264r\277\252\232\334?\314\361\006?Swq?\324\361\254\277c\356\226?t\356\226\276\330\020\314\275\251\366\251?\250\345\217>\247\353M\277\336\343\234>\343\302\311\276\246\b\323\272\020\257\007\277tz*\277P\251V\277\374\035R\277\204I\361\2764\235\305\276\022V\256=Qk\n>\264\310\276?\366#\335\277e\215 \300l\005\375>\200\356\253\276\355\327%?\301\221p\276\235\325\232>\323\244\214\277\314\321\203?[^9>\310\264N?E\2377\277\202\034\200\277i\374R\276\377^\202>2\223x?LpV\277?\215/\277+j\274\277\020\312;?\007$Q?\025\377\257\276\216w\327\276\2132\237?\261\210Y\277\033\236N?\023\235u>\325\367\220=g?\367<\210\r\226\276+\336\220\277\334\236T?i\035\371?\342\006\250\277\306\304\236?\343\337\257\277\fW\307\276\324`\312?\236\352\214\277\306\341\030\277\210\023,?\204*\371?F\261\234\275\333\373\004>X\000\363>U\301\244\277I\202\024\277\275\373\303\277\353\251E\276\365\020\001\300\341}e\277\317\237\026>k\330\237\276\367\221[\276>\222R?'\023\207\276N\264\203\277\257\257\212\275\005n7\300\0370c?u\221\202>\345\362\373?/\360\246<\211\n\365>\324`\f@lBr\277\346\226\256>\006\r'@\325%7\277\362\353\307<\237Vm?<\301\036\277\003A\250\276\316\302\226?\2509\311\276\366sO\275\331\257g\277\016\262\266\274\024\353d\276m\342\220\277\036\027\255\276\233r\325\277\245/\004>\325\262\201?v\244\242\276@\246\245>u\0008\277\025\251\330?\\Va?\303\266\221\277\n\201h\277\007$\331>'f\215\277\234\026\224?\212\036h>D\300\361\276vT\201?\203,\217;\030!\324\277T\345\034\273g~\235\277\324}\250?\351_\372\276_\317\227>\364\370\351\2772\253\327\275t\265\031?;mA\277~\304\027\277\305\222&\277\351\016\336\277\331w%?\033\017\032\277ND\377\275M.\266\276\221\270\267?7\034\276\276\236\261\037\277\020\262L>\007\354\322>\302\024i?\204H\236\276\364\212\347\275!\004\004>\035l\313=\265BC\273-'\341=\230\237\220=\037\236u\276C\034\203>6\\\264>^K\350?R\f|?[%\270\2774\213&\275J\f\232\276\3563\210\275\020 O\277=\361\204\276\266\366\306>\265\032\232\276c\267\377\276\344\236N?\332\321.\275\200\323C\277\203\205\007?\312\375\226\276\023G\356>\345\200]>\236\226\327>\347\030h?\245\365c?\002dH?F#7?\227!\251<\230\211\">?9j\276L7\341?MH\203\276?5\006@\255Q;?\347R\004@\317\273!>\236\267M?p\0229\274\260\034\321\276~W\240?\271p\300\277\360N\336>\235K\001\276\017&U\276\304g!\275\271\027\310>\322RU\277\270\351\025@\253\t\212\277\210\203T?\374\302\233\276\344\366K\276\2179[?$\271\314?\n\235\025@z6'\300}=\037\277\321\005\305?\320\304\n\2751_\276?\001P\205>L\0305\277t\352\202\276g\267&\277(\356\240>\360\247\312?\301\034\251\277\300x\346?\357\254%@/M\211>\3304\265=\353q\177\277r\277\207\277\272I\254?\2138A\277M\021\020?8J\336\2774eg?\317\215\244=\377\"H\277!\345\377\2770\360\310?\230\002H=v2\260?$%u?\2068\316\277\000\215\232\276n\027\316?\325\222\036?\220\275&?Pq\020\277\231\202\005\277\301\250\254\276\323\274\253>\250\000\360?\025\341.\277<P\033\277\350~\023\275\222\316l?O\002\027?\240S\360=\306Rh\277\b\311\312?8\020\006@\017\360L?\276j\345\277\313\325\023\277Z/\016\3003SR\277M\017Z>\231\330\204\277#\275\024\277\320B\267=\277~H\2762W\326\276\341\223\263\274m|\234\275;\3021?\210F\273\277\025\221\t@\000\217l\277\367\0036\277\2034\213\276\t\340\266>\311X\345\276\203\247x\277Y\302\022?\211\316\247=\266\326\327=Hm\272?w\331\267\276B\262\250\277\030\354\002@\316\016\242\275\332U\f@\013$\300\277\322\0327\277\0015\335?\b\037\022\277\334\236x\277\305\254\227\277D\031\332>\360\301\303\276\026M\257\277l\n \277nQ\326?g\270\021@;\307 \277@\331\274\277I\236\323>\224\204\374>\271r\206>\222y\214>\321@\364>b\020\204\277/\321\n\275\f\005\254>\033/=\275L7\315\2776\315\313\276YP\b\276\237\254\f\277\262\205\204\277\002d\340\276\343P\307\276\327\331\320=K\004\342>\337\301\033?\033\016\303>M\273\020?ND'?\f\007\232?B\263+>\006\361\251>\251\207\350\276\364\370\205?\224\023\265\277\265\371\017>\257&\247>h\354\273>:\\\363\276\3024\360?\257\263\241>/n\347\277\233\362\225:\3539\205\277\267AI\277xE\264?o\360\201?\361\236\323>\235K\001>ZGU\277?\000\351\276\r\342w\277\247\313\252\276r3P?\352\313\006\277'\243\322>\211A0\277Gr\301?5\231=?\271\343\021\277\214\271'@\336\037\203?\220\364\t>\255\246G\277f\275\354\277\371\367\355\277\025t\243>\306\250{\276\025\036 ?\200\r\250>\361h'\300\237q\355?\207\026\201>\346\256\025?<kW\277|\362\002\300@\025\377\276\237\224Q\277\225,\027?/\372\272?\266\024\320=\232]g\277\355I\310>`rs\277\013'\201>\316\210\222\277<O\004?\tm\205\277\316o\200\276R\201\323=\253>\367\2755}V?\300&\223\277\200\202\307?\371\274Z?\254\3430?\221\270\247\277Sy\207?E\270\221\276\264\007\365\274\371\203\301?J\177\227>\353pD\277S\260&\276\254b\300\275\177\365x>\217\375\020\277[\321b\277\000\310-\277\006\2708\277\001\242$\277\200\236\036\277\031\2141>\307\237\220>/4\333? $\327\277\016\370&\300?\220\314>\037\235\312\276\266h-?y$\376\275\236\271\242<\370\371s\277\007\\O?\021s\231>|dw?\367;\030\277\273D\205\277\037\2040>\000\254\316=S\"\201? \227d\277\273\324\330\276\277\361\255\277\257\355I?>\317'?\341b\355\276!\314\335\276\035w\242?\237\003s\277[`_?k\324\243=wB\271\274\223\036\006>\003\\\200\276\375\244\226\277\004\307I?\013\265\016@\221'\265\277Mg\217?\263\315\265\277rS\253\276\377x\247?\223\214\230\277T\374\377\276\007(]>\246\n\372?+&\300=\341\330\236\275ap\005?F\224\216\277\3122\354\276\300\347\317\277Z~\310\276\260\376\327\277SXA\277\206s\205>=dZ\276\355(.\276\361\236??\205\316{\276\031\255_\277\263x\301\276\346\3509\300\016I\t?\221{\272;\000\221\366?\371#d\272^\202\313>\212\253\f@\205\007q\277\242\013\312>\337\375)@=\326l\277\302^\362<6\223\223?\347RD\277\022\370\313\276\035 \250?\267~\212\276\264t\025\2766\037K\277\372\037\005<\021\250\276\276\221\320\206\277cz\352\276\371,\317\277\375\364\264=mS@?\240O\244\276 ~\266>d\005?\277O;\300?\361\240q?\341\266f\277\352\262h\277J\324\343>\225H\246\277\3127\243?\003\354C>\203/\000\277\307\021\207?\003\356\304\275a2\325\277^\272\271\276\306\277\247\277\241\020\245?P\306\250\276\276\013\005=\246\233\364\277V\365B\276\nh\036?]N9\277$\326\252\276#g\025\277sh\351\277aO\023?r\245\032\277\013\325]\276\322\220\214\274\373\256\304?\017a\314\276\235cH\277\"\246\344=T\255\325>\275\343P?\020$\347\276U\245\255\273\034o\037\274\357\303F\275x\344\233;Vcy\276UL%>X>\226\275^\201\250>rO\327>y\257\342?\024\tr?\322\000\246\277\372\360|\276`n\254\275\004\034\242\2767R^\277\273\\\251\274Jb\301>\261_\241\275B\350\220\276\006\201e?N\361x\275\237\223\226\277\002\0170?\037\274\236\276\022\237\023?\351\363\211>\224\021\033?.7H?\347:\211?\302k\217>\0221\005?\334h\340=\345\227\006=X\036\234\276\327\027\341?\236^\271\276\333\242\b@\032\030M?F%\t@m\267\223\2751~:?q\374\245\275!\346\006\277\037\235\236?K\310\327\277MK\024?\022M >\212\253\032\2768\334\277\276P\0335>\373=Q\277\326s\n@\232\316\226\277O\262M?\331\346\273\275\360\027\023\277\356\260y?6\253\342?A\016$@\017\321&\300\246\272\034\277S\350\314?\245\3708>(\233\306?\256&\244=Q1>\277\201\316,\277\032\212\023\277Fl!=|\n\310?YQ\273\277\347\251\356?\346\226\024@Y\247\202>\023\013\\>Hn]\277K\315\242\277\353\377\260?\240p:\277D\367\024?\022\332\256\277\273dX?\304\261N>\007(5\277\"\253\r\300g\362\325?\340\240M\276\334\200\233?*\035\200?7O\335\277\236~\300\276\275\035\275?=G,?C\252T?\356\314P\277\217n \277-Z(\277\344M\216>To\331?\366'%\277\271\341+\277\006&\334\274\315\037w?\035Y\351>\023\200\217\276\r\305M\277a\340\331?\035Z\344?3\336*?J\f\346\277\030w\027\277\2554\375\277\214LH\277\366\204\200=\277\231l\277\314c%\277\226\264B\275{\320\275\274\200f\340\276\305\335\265=\362\314\360\274\021\341\027?^\200\305\277\372\n\004@5\230\206\277\325\263\\\2771\315\004\276\177K`>\256*7\277xb\216\277\344L\343>PQ\025=\273,\301\274\026\373\267?\352u[\276;p\252\277\234\212\b@\201\230T\276\327i\b@\236{\273\277e\031>\277b\370\314?6\\0\277k-`\277\3063\224\277\326\035\013>\203\303k\276<N\241\277E\236D\277\214\363\343?\350M\017@\322\303<\277\371\017\261\277\215x\227<\035r\303>\003\316\202>s\023\335>\352\353\035?{\332\211\277\322\305\246\276\330I\005?\251l\203\275i:\373\277\244o\242\276\021\251)\276t\n\006\277\250Wj\277\252\325\033\277\006f\255\276\324\202\367=vT\245><N\r?\302\334n>\300\352T?j\276\n?0\273\213?u\224\213>\350J\274>6\257\372\276v8~?\274?\266\277\351\326\243>s/\020=\353T\301>\273\f\317\276\215z\340?u\035\342>\355\330\314\277\236\204\215\275\302\022\213\277\252)I\277\352\262\270?0d\215?(D\270>\230\243\227>\241\363*\277\037\202Z\276\362\322\201\277\226Y\344\276\024\260y?\332\347\241\276k\231 ?[^e\277]m\325?\272g!?\303\201\020\277\214\204*@~S|?\224i\024>E\361B\277\246\325\354\277J\f\352\277\266\274\362>l\265G\2761#p?z\217\353>K\310-\300\342#\346?\023&Q=\206v\002?\326\001P\277u\223\320\277jN\326\276\200\020\351\276\307\270\322>\233\033\243?\300]\016?\245\370P\277UKN?gH}\277>]\205>\267\230{\277?t\231>h\347L\277\035\347\306\276\301\215\324=h\347D>\\\350f?Qf{\277z\302\326?\335\266\033?,-C?\224\336\257\277 $\237?\321>\336\276\265NL\276\3441\303?\337\3035>\264VH\2773\303V>\327\331\210\276F{\254=\271\303\306\276\226\317R\2771\013]\277\307\332+\277\202\312\004\277\025\251\340\276l\n\217=\335\fw>&p\347?\325\225\307\277\203L\"\3002\347\025?\303)\303\276\360m\n?<.z\276\037J\334>ff\246\277\215\bZ?\313\234n>\216X\203?\242\323'\277e\302\203\277\310\322\027>:\262\">\330\235^?R\325X\277\322\031D\277\307\235\262\277\312RW?\233\346E?q\312\324\276\004\034\262\276\350\023\235?\312\246\200\2772\222U?m\377\312\274(\273\331=\345\013\222>#\371\202\276\301\342\230\277/\245:?\006\r\355?\316S\221\277K\260\254?\035Z\244\277O\257\274\276\314@\321?\223\214\230\277v\300-\277\000r\342>\013\265\002@3k\351=\365G\030\275\330\017\005?2\311\250\277\002\270\025\277\303G\270\277\367\350\r\276\314\321\347\277\340\242g\277\nM\322>8\203\237\276\263@\223\276\013\fa?\027\357\027\276\350\207y\277\235wm\275\004s4\300\323\203z?<\204\361=O\222\366?\316\304t<\303\357\316>\370\245\376?\221\rh\277\254\345\326>_{&@\313\234z\277\351\016\002>N\234\200?wf.\277K\037*\276\263^\234?\305\346\013\277\021\247\253\276\366\264\203\277\247\261=>\300A\253\276\344h^\277\204\330\321\276^c\313\277w\334\013\275\263\360i?\033\327\207\276\017\360\254>d[Z\277\261\304\277?\276\301_?\202\254{\277[\261o\277HN\216>\321y\235\277k}\225?\"\216\205=X\035\021\277b/X?@\263\365\274\357\033\347\277^H\237\276\023\362\225\277\247\350\240?\357r\271\276\374\375B>\266\370\344\277\214\277]\276K\224\375>\263\230@\277\260\251\013\277\215(Y\277\270u\337\277\234\373/?\365\363\032\277\302\3029\276\216\262\036\275R'\260?\353\374\323\276V\016-\277~\035\210>\006\275\307>\3170y?\244\306\304\276\"mC\276\364\376\217>8h/>eK\340<\352\316\303=\342\223\206>0,O\276\203ly>\000\343\331>\265\340\355?\346\312\\?\377\t\276\277\353\"`\275\325<w\276:z\\\276\252E\020\277x\265\204\2763\247\213>\257\257\032\275\223\340\215\276\335\230J?7\263\216\273\341\262Z\277\330\234/?_{\306\276\306\367\021?\032\341}>'g\320>@P6?\263^d?\035\003\026?,\201,?\323\357\007=\222[\003>[\3113<\264\260\333?\023\266\217\276D\335\r@;\212;?\221'\001@50\250<F\226@?\326\343\336=\233;\212\276\222\350\225?\3127\327\277\346?\324>\333\322\244\275\236@\370\275\257&\037\276px!>\267\354t\277\226\317\026@\013)\237\277\241G4?w\366u\276\032O\344\276i\252c?b\333\262?\220f\"@\r\253&\3008\024\002\277D4\306?\264_\202=\266\271\325?\241\243\005>\323\333'\277\337\363(\275m:\362\276\fv\323>U\366\255?~\000\236\277\362\315\362?hy\030@\nf\204>\250\255\234=\025TH\277\327/\234\277\225\202\302?\351\327F\277\260\2158?\355\266\327\277\367\315E?\"oy>\200\265&\277\337\303\355\277%\222\330?\300i\r\274al\261?n5k?\n.\336\277Z\200V\276\247\005\323?9\321\026?G\345\036?\003\006\321\276+\367\362\276<\203\002\277g\266\353>b\025\353?\336\0368\2776#\023\277\300%\340=\267\233h?\326q\374>,P\206\275\256\022\200\277jj\355?\274\256\003@X\217#?4\205\332\277\374S\016\277\220\275\002\300\241\023\026\277%;F>+\244|\277\213\027\027\277p^\204>|Gm\276z\000\033\277\335\321\377\274#M<\276h\346\351>r\341\304\277\304\224\f@\275Q{\277\370SC\277>\262\251\276\322\217\216>EF\027\277&\036\204\277\370\304\352>$\323\343;\221b`\275'\203\247?~\032\367\276x\234\262\277\247\256\374?\tn4\276\2132\025@\207\371\316\277\243\0032\277\364O\354?/4\037\277{\210b\277\236{\247\277\tm\211>\376\016U\276\210\235\261\277\377z%\277;\307\314?\345\270\t@^\274\357\276\365\271\322\2770\332\003?\"6\300>\003\322\276>\256\270\260>\223Q\t?\356\261\204\277ZQ^=eR\003?0\324\251\276\271\031\356\277+\275\346\276\277\231\235\275\250\251\355\2764\020{\277c\321\000\277\\q\251\276\353;O>3p\030?\212\217\377>\237\311\246>\305\3432??o\002?)\\\207?\375hh>\306k\326>\215\360\n\277\rT\222?\024\256\237\277@4#>\242\324\256>\027\237\312>\366]\371\276\214\020\316?\344\241\207>\320\270\344\277\321\3112\276)\355\241\277\370\212>\277\260\033\322?\337l\223?\006\023\237>\350\207\361=\n\240t\277\224L\246\276A\020h\277\235\367\317\276\374SZ?\204.\311\276bg\372>\227\306C\277\331Z\273?M2\032?\205\263\033\277\\\311$@xE\234?5\263\006>f\241M\277d@\000\300\202\305\355\277y\351\376>`%\312\275\204\202n?\302\301\226>\324\267&\300\037\364\340?v\303\346>\317\244\001?h=`\27777\356\277\013^\374\276/\212\002\277i\310\370>DQ\274?\"\221\021=\213\210z\277\256\237\246>>\\\226\277\205\\i>\252bv\277a\031'?#\371f\277*\310\357\2759\017\207>\227\344`=TWR?i\306\206\277\230n\246?\253Z6?W\"d?\231\330\250\2774\021\236?\262\233\021\277b\263m<\332\003\251?\240bF=\345\355P\277\307\362\316\275\377+\221=\207\375\036>\314\013,\2777\214f\277\220\332T\277:@@\277^J5\277\330\267\027\277\344\212\203\272\324\266\351>\035\224\274?\0221\335\277S\226+\300\257'2?\026L\234\276\341\355%?R,\027\276\210\234>>\242\355|\277\336\344'?\320\013'>\307\235\202?\255j9\277!we\2774\275\024\276k\364\262>\302L\203?\233\311\207\277\353\250\n\277\316\245\250\277\2760=?\266\204<?\272\244\322\276\241\021\354\276_^\214?\356\353\200\277\021\307\202?d\222\021>\354\370\257<\266i\314=\216\037\272\2763\212\215\277\353\037d?\302\300\377?\305U\265\277\337\025\215?\177\336\260\277\262\276\351\2761%\246?;S\220\277\252\270!\277\003_\221>\344I\362?\022\227-\275\342\257i=\206X\005?\336\002\251\277\323j\b\277P\031\307\277\336\344\227\276\216\351\325\277\224\335<\277O<\307>'1\340\276\"R\233\276\311\310Y?\333\367(\276\034B\201\277)\004\322\276\252\2670\300\345%\023?\261\356\211=.\347\372?\265\374a\273\013\360\035?\261\277\f@\222\bi\277&\254\245>>\355\036@e8^\277\242\017\201=r\334\221?\210\273:\277%?\362\276\016g\262?2\036\325\276T\254\242\276\357\034j\277\246Z\240\275\315\006\201\276\240l\236\277\316\027\323\276\335\007\274\277\b,o<\2762;?\321;\255\276\324\360\325>\226\352R\277hy\312?vQT?z\030^\277t\355W\277\345\265\262>\346y\230\277\031\004\236?y@y>\362\351\005\277\nh\212?\353p$\276o\236\316\277p\3168\276\227s\225\277Y\300\240?P\214\000\277\210E\021=\354\027\370\277\332u\357\275\335\2268?=\360E\277\212\346\035\277\365\367J\277\034|\351\277\225c\016?4\325\323\276\272\367\000\276m\034A\276A+\300?E\363\210\276nhR\277Yi\022>\265\377\261>\216\006\224?\231ci\276'J\302<^iy>\360\315E=k\266\022>R\204\277\275\372'\030>6A\216;\377y\262>\247\005\317>\347\251\346?\264\343^?\243\001\234\277J\373\325<\035r\323\275\225e\250\276\376\233O\277\b\034.\274\363\003\367>\006\250\343;\253B\313\276yu^?\305\265\200\275\206\001o\277\016N\030?\375\020;\276\257^\r?<\277\b>[\351)?\357\0337?*\214\215?E\362\335>\2513\003?\212\304\f<m\330\300\274~9\023\276\372\233\334?J`\213\276\2721\r@\332\347%?\003\225\375?\"\274b=\304\3173?3\350\372<\337R\006\277:@\234?^K\364\277\n\200Y?\327\246\321=\300z\f\276\312\211\226\276+n\034>\310]|\277s.\t@\177\023\226\277\314'C?A9\233<\263y\334\276\201\351p?\213\375\345?Z\201#@T:0\300\005\211=\277\000\000\314?\300\223\366=z\374\316?\3411\202\275\236\3602\277.<\003\277\220\202\347\276-x\251>9\321\306?\200e\261\277\036m\354?\021\215\024@\200\016\263>\2510v>\350\371_\277\002\237\243\277\002\324\270?\026\244!\277\3166\033?\356\224\272\277\316\340O?\b\346(>^L3\277}\"\007\300\270\006\352?<\023\332<\253\354\207?2\217\220?\344\367\332\277\207\025\276\276xz\315?\324(4?\231\363X?X :\277\334\273\n\2776\"(\277\221\232&>\264\310\326?V\232@\277\273\235\035\277\233\270\250\272\2513s?d\\\035?\361H\214\276\0317m\277\004\347\354?Y\335\342?\306\212F?\030\262\342\277\201\227\035\277j\366\004\3008Nn\277\376\233\331;z\034F\277\016\025#\277z\352\307<\210F7\276}\316\005\277\241\000~;\201\000\376\274\271\302\273>Y\243\276\277\350\202\004@z\034j\277X9\200\277]7\345\275e\342\226>\016\202&\277\t\371\214\277p\262\325>\236\264\000\276akv=\351C\267?\246_R\276\021\001\247\277\276\301\013@\314\007\224\276\252e\005@\355\360\307\277\036kJ\277L\340\336?\362\230Q\277\266\330E\277\3706\271\277*\346\340=zJ3\275.\034\254\277B%B\277\213\340\347?\353\377\b@\327M5\2776\345\272\277\316p\343\275\352%\276>\355\322\226>\333\334\250>1A\005?\031 }\277\330Q+\275}\\G?1\246\217\275\274\005\376\277\364\336\210\276>\315i\276#2\020\277\335\357\200\277\207\247/\277\373[\322\276\226\227\034\276\256\202\320>\256./?\261\374\251>$&X?JB\022?\237\"c?.\343\206>\020<\256>\034'\025\277\263\fe?J)\274\277\363\000f>Q\206j>_~\357>Y\211\261\276\212Y\333?@N\240>\240\246\306\277v=\274\275\270\344\214\2773\337A\277e\337\275?\223\251n?\212\001\232>\\\311\236>F\006A\277|\n\250\276\363T\217\277\r\030\264\276]\277\220?\326\216\352\276-\230\320>\323\026k\277\236\352\330?kI\017?\305\255\322\276N\271.@\006\273\225?2\340\021=s\275E\2773\247\001\300\334\235\365\2775\356\335>\353\310a\276\031\344>?_\233\235>\252}.\3007l\343?\205\t#>\250\215>?o/M\277\272,\336\277\373x\300\276\245\331|\276\005\245\220>;p\246?\241i\301>,}D\277S\006F?z\030n\277\344L\213>KY\212\277>!\253>\267~&\277\367\307\223\276y\256\037>M\020\225=\304Cl?\215\234\215\277g\270\301?\030D\024?|e6?\272\024\257\277\330\330\231?\367\260\003\277\252(N\276\324}\270?\316\377\033>\241\326`\277'M\233>\324\2027\276\264I\317\274^\240\274\276;RM\277\312\245M\277\002\3652\277\236~,\277\377 \362\276\023&\301=\026\025\321=\207\212\341?\353\213\300\277\252\267\"\300\311;\017?\342x\236\276~\342\000?G8]\276\314*\254>\247\263\247\277/\371S?^\362?>\320\324{?\031=\357\276\030&\177\277\300\354\336='\0268>\310\356Z?\321\037^\277\261\247%\277@\207\255\277\235I[?NzG?#\332\016\277\2304\236\276\334\327\235?\307\324q\277\247wm?\231i6==5\215<\027\203\217>\203\210\264\2765\f\213\277\331\263G?\350j\347?\t\376\253\2770/\250?\240\025\244\277D\374c\276\271\210\323??\035\203\277\272\370\037\277\374\304\321>\003&\000@\267~\372=\361\\\347\271z8\361>\036\304\246\277\t\376\017\277\341\321\322\277\247\"e\276\237\216\363\277\350\204\004\277\353\253\243><\277\220\2760\022\222\276\370pQ?\341\323\334\2755`h\277\322p\332\276\267z2\300[_\214?\373s!> \f\360?\035\347\027\274\023\267\312>K\352\374?U\025F\277\210\270\271>J\007\035@\025o\200\277\233M1=\310\226}?\352\007)\277&V\226\276$b\252?\330\200\360\276()\020\276\362\352\200\277\2773\320<\201 \000\276*R\211\277\311\222\221\276\204\236\331\277*LD=*\214M?\004p\253\276.s\332>\020\006F\2770\236\305?\377=t?)w_\277\321\"\203\277\030>\252>Nb\240\277v\340\224?\034\262a>\213\251\020\277\315uv?\230\372\331\275\346?\350\277\376 \273\272U\366\205\277;p\242?\247\260\272\276(\202\210>+5\363\277\236\007\327\275\020<\366>\200\177\036\277i\035\335\276\277b]\277\347\030\340\277\325\3558?pB\001\277\235*\207\276\233\037\277\274S\"\241?\266\206\362\276D\207\000\277\035:\215>\177\373\002?\211y>?\373=\351\276\252\364s\276\352\320I>V\334\203=\2054\224=\024\rM=h\227\357=\267b\267\276\346\003\322>\362\006\250>?\251\352?{IC?h\350\267\277?\253\354\275Q/X\276\2342\327=4\241Y\277K9_\276\247\350\320>\032mu\276\336\252\017\277EF'?\021[\025<\345\361$\277H\243\022?C\256\254\276\273|/?\310\225Z>O\261\272>\310yC?\324\201d?&6\023?\007&3?<\3714=5\317Q>w\206I\276\377!\341?_(\300\276V\202\017@B^\027?\r\253\360?\370l->\3376/?\202\256->&\250\021\277M\276\205?\310$\247\277\221\360\205>\365\223\253=\327\t9\275HR\002\276\262L\013?\257yq\277\344\203\f@\247\221\246\277\3744V?\336}$\275I/\202\276Af+?\033*\322?\316\245\020@3m3\300\\\216\327\276D4\322?\244\372\223=8\333\334?\020\031{\274\353n\032\277\2033\270\276\263?\310\276u\314\221>'\332\255?\351C\233\277\030\262\362?\001\301\"@\236\263\235>\323Pc>Y\031-\277\025R\206\277\373W\246?\241\237Y\277?\216\006?*\306\355\277`\257t? \0131>$\355V\277L\211\364\277X\250\351?\366\2772=r\371\247?\376\264a?S\005\343\277w\363T\276?W\277?;\251/?\345\355(?\260\001\221\276\37537\277\265\301\261\276Zf\021>1\316\377?\331\2278\277\344\3663\277\321x\002\276\332 \227?\200\327\013?\277\244g<\374\306\207\277\300\262\322?\216X\337?\364\032\023?\026\207\323\277\f\"\022\277D\335\003\300-\351\024\277\341\267Q>#gY\2777\251\b\277)\353\367\274\000\313\005\275\376,\366\276N\250\246=f-\005\276\200\016\213>\fv\257\277\013$\006@\345\230L\277\245/0\277\314y\216\276\225\234\203>\217\000\306\276\242]\221\277\224\376\271=IM\373=\002G@9N\264\233?\314\270\261\2767\211\211\277\002\267\362?^W#;\332\033\020@\332\311\310\277\273BK\277\307K\327?\327\373M\277\302\026_\277\274\256\237\277\252\272\247>\032\027\316\276cE\255\277/3H\277\356_\331?\020]\024@3k\361\276\234m\302\277\307\177\371>3\025\322>U\302\243>\335\264y>4\327\025?\271\252\200\277\222\255>\276\271S\312>NB\031\276\204\r\373\277\246F\000\277\362\006\200\276\312m\017\277\267\227\204\277\203\212\016\277\234\333\314\276\323\230z\275$B\333>\nI\036?t)\211<\376)Q?n\243\341>\"q\217?\246D\212>E\021\322>\032\030\t\2773\033\224?M\020\251\277\314$\312>3\305\224>_\356\223>G\253\352\276?\000\335?\036N\260>\275R\302\277fC\310\275X\305\237\277*ok\277\307\021\277?l&\237?g\235\201>H6\207>\363sK\277p\007\n\277z\030j\277\"\304\305\276\236(q?\314E\244\276\207jZ><\336h\277\334K\316?\322\0019?m\003\377\276\300\317*@\305U\235?\276\336\215>\"SV\277\177\207\356\277_^\350\277/\341\020?\201\t\214\276\235*/?\277F\332>d\314)\300\257\224\325?5\232\000?\032\031P?\336q\202\277 \322\007\300\352\007\305\2760\361\027\277:@ ?>\320\256?\210QK=\332\376u\277\254\034\252>\t\025`\277#1a>\337lC\277\273\271\200>{\210~\277\362@\254\276\263l|=W\004\227\276\203/\200?\340\276\212\277\275\343\314?\210i#?\242(\200?\321\313\240\277\360\247\222?\332W\306\276tt\201<\033d\262?\326\253(>\006\241H\277\333o-\276\340\365\371=@\023\341=[\n\370\276\b\315v\277\033\204%\277%\311K\277|\355-\277+\332\000\277G\313\221>\034z\013>\347\306\350?\364\340\326\277\236\352$\300\001O.?\250\304\265\276\nH;?\026\205\035\276j\022!=\274\226\204\277\225+`?\037e\224>\372\325t?k\266\032\277\377\t\202\277n\322~\275\3376#>\376bj?\311\"e\277|(\035\277\213\340\263\277|\231\\?\355\231\201?\307\272\320\276.v\303\276\b\224\215?\347R\224\277,\240d?^\277\273<\307\004\226\275m\214\"\2759D\264\276Ae\224\277\320'f?\227\342\016@\341@\270\277\rl\225?\252+\237\277\220f\234\276\245\275\275?\020u\203\2777\301\367\276\022L\325>\376&\374?\310\336!\275f\242\350=m\345-?\0054\245\277@1\232\276\240\375\300\277]\027\256\276@\023\331\2777\302\026\277N\f\261>\303\272\251\276\022\025\n\276\031\033J?p|m\276\273)Y\277J{\273\276\033G>\300\262\327\017?8\241\000>\"7\003@2;\313<q\252-?\337l\r@-&\206\277\224\333\306>\347o\024@\241\370U\277\227\375Z\275\233=\224?\221\266\035\277\214\240\361\276\212Y\263?i\343\260\276\216\347\233\276\333ki\277n\343\252\274w.\\\276\177\207\262\277\326\034\000\277\264<\273\277LU\n\276\267\bX?\221G\360\275\225\357\211>`\314V\277\204\365\253?}\350\212?1${\277Kv\204\277\003\006\211>]\376\257\277\321W\220?w\022\311>\013\357\036\277\210.t?d\254\326\275\202\305\331\277\265\301\221\276\320\270\230\277f\240\266?U\367\310\276\026a\224=\247\\\341\277\353_\n\273\216\";?\355,:\277\007&\027\277\257_\030\277F\323\305\277\374V\033?\270\345\343\276j\025\275\276=H\017\276\335{\264?h\223\373\276\177\373*\277\2304\346=\260:\302>\206\311x?QM\201\276\342\206\t\2759\322\371\275\204\340\227\275\262\202\337=\276\244\251\276\017\rK>\273pq\275g)\271>/k\272>\360\247\362?\206\003U?\265O\263\277\244\023\256\274(\335\361\273\274=\260\276\314\tB\277\242\227Q\275\202\254\337>\322\366\231\275^h\206\276\203N`?\370;o\274\322\212k\277 \263G?H6\367\275SA\t?\354Q\300>\375\335\013?d\347m?d\036\241?o\361\350>\024\264\r?\235\241\330=2\302\000=h \256\276w\025\346?p\224\244\276p\261\f@h\3157?\304\353\002@\211\023\256=\265\246\t?\\|\245\274\336\307)\277sK\217?\237\037\346\277=~'?\217l\223<.X\332\276\203\025g\276@\366\312>~\032c\277\256*\001@\204G\223\277n\2475?\021\002\215\275\216\257M\2762\310U?d]\314?N\177\030@\344\017*\300\037\331\f\277\321\"\307?\005\301\003>\372\n\316?\273\251\022\275#IL\277W[%\277\364\206\303\276k`;>\240\211\350?%]\273\277\333\205\356?\321\\\017@\333\027\240>\372\361\257>\2200T\277\272\203\234\277\235\364\272?\252F/\277ta\020?\357\376\310\277\214LL?y!}>TS>\277\374\214\021\300N\234\364?\214\272\026\275\306\242\241?I\200\202?5^\352\277\3226\216\276\322\306\331?\374\211.?a\342c?\266-.\277F\323\031\277wg\355\276\317\202P>\341(\325?\350\333B\277\324\016\033\277\031e'\275\354\372\201?\301r$?\333RW\276~R\215\277\322:\312?t\007\001@\337\031\025?\320\n\310\277\360\304$\277t)\372\277V\357H\277\241\200\322\274\345+i\277`\345\024\277\205\006\"\276\214\236\033\276b\235\"\277\253\253'\274bH\356='\023\227>B&\275\277\376\324\006@Ega\277\377\261d\277\240\204\276\275\370\374 >\2239\026\277H\376\214\277\354\334\214>\3369\364\275od\336\275}y\245?\177\244h\276F\b\223\277\3750\006@>\235\006\275P\215\007@\262\364\311\277\262b`\277\322\030\321?l>F\277\327\240?\277\340\020\272\277 \2633>\247\2247\276\227s\301\277\006\022<\277e\374\377?\215\013\t@Hk0\277\220\240\270\277\225\013\365=r\030\304>\354\212\221>\230\370\003?h>\317>\253[\215\277\fWg\276\324\357:?[d\306\275\275o\374\277\227\342\302\276\304R\256<\360\026\370\276l\222w\277\231\2745\277tb\277\276\003\351\227=]\342\340>\036\244/?ob\200>\232\354[?\302\211\360>\205\266|?\226\227\\>\276\275\263>\245\020\b\277\004\220\206?\0363\300\277S{\241>vm\237>sd\225>\262\364\221\276O\222\316?'h\263>C\342\256\277\037\214n\275Y\206\214\277\b\307@\2775\265\310?\370\374\200?\254<A>x\234\232>s-V\277\n0\304\276\030[\214\277\366$\300\276 \357\215?\177\302\021\277\223\034\034?`=j\277$\271\304?\266\272$?\230P\311\276^K\"@\177\023\236?\316qN>\372\0135\277\354\372\005\300\354Q\370\277\037\330\301>\363\350&\276\177\365H?\316\336\331>8-4\300\255\335\372?_\227\021>\2027\024?b\274b\277\306\026\356\277\332\306_\276\025\033\343\276U\245\355>.\034\244?V\232\234>\217\245c\277\263\354\035?Bvr\2779\326E>\325\262y\277-|\325>\377<U\277\240\376\223\276\325+{=\276&\326;3\337a?y@\205\277U\373\314?\346\b\035?\377@I?\362A\237\277~\306\211?\273}\356\276\036\340\241\276\313\241\255?\344\260\205\274\004=`\277\360\335V>\t\030M\276fi\347\274\243\035\247\276\346;p\277\030\007\037\277\347\3739\277\300$\021\277\003[\375\276\343\366\260=\243X\356=\021\307\352?\377\004\307\277\266J \300\357\035%?]\302\321\276\323\331\025?'\026\370\275|\270t>\213\340\257\2778\276\202?@\211O>>?p?\200\201\004\277\253\227g\277\246\243r\275{I\023>k\272R?\315\312Z\277\264V\030\277j\366\254\277\2660W?\374nJ?\375\370\313\276\025<\265\276\264\345\240?\353\220\203\277l$1?\277Z\037=R\327Z=\354\206}>\257\321\232\276z\344\217\277l\350.?\034\353\332?\036\033\261\277v\340\264?\213\303\255\2779\016\214\276\252+\277?\303I~\277\035\311\025\277\340\365\331>\307c\b@\310*\300<\273\303\234<\271\375\322>\222\005\244\2772\256\020\277\003\354\277\277\330\364 \276\254V\336\277`\004A\277C\004|>\301\376\233\276\227\250N\276\3501^?\025\017\311\275\005\030F\277\275\254\221\276\017\321:\300A\237\204?\207\207p=\360\334\337?2\310\255\275\326\001\004?\267b\001@\203R\024\277\364\251c>g,\034@\232\353\200\277\276/\356<\3441\203?\310^'\277\212\036x\276\201\t\240?\371\204\324\276Z\274\270\276A\237\210\277\317\365\335=/\220\033\275\241\204\211\277\214\236\253\276\342\314\323\277[\262*>`<c?\223\216\232\276\344.\232>l\nP\277\221\325\305?\\\253y?.\004\205\277\205_\206\277`\221\337=.V\224\277K\002\214?$\232\000>\274\037+\277\224\027Q?\200\237\361\275\224j\303\277\340\253\314\275\214\333\224\277\202\305\241?\373\346\266\276\353\342\366=\035r\347\277V\274\254<N)\027?\264\254;\277\222\224\344\276l^9\277\243X\332\277sKc?\237\314\377\276\2200l\276]\220\210\275\274\226\254?f2\000\277\004:\017\277(\357\243>\335E\310>\216\221t?\217\305\356\276\253v\035\276\356\004{>\210\366\361=\333B\261=\217^C=A{\312=\227\003M\276W\227C>b-\316>\215E\373?\361e^?\222\226\256\277=P\275\275\252\360w\276\376\357\250\275\027\327P\277\241\275\212\276D\027\324>a\243\201\275G;\336\276\372cr?\217\031\b\276\020Z\017\277$\324\374>[B\226\276\205z:?\327\337\">\222A\366>1D>?\366\233]?\340i\002?h\b3?\234Y\241=\003z\001>m\376\237\275U\366\321?\375h\240\276\255\372\n@\031=+?>?\002@\003\227G>/\276L?\347\3445>T\216\341\276\272\367\210?\221a\321\277\276\237\362>r\247\324\275\035\224 \276\035#\224\2757m\306>\346\222B\277\027\361\037@w\276\253\277|\267E?!\217\b\277\347s^\2766\005\036?\007\261\323?\214\241\f@:\314'\300P\304\"\277\254\220\312?\020\262\244\276>\005\320?\003\322~>\2661:\277b\034\202\275\264\345\274\276\375J\307>\257w\307?\001j\236\277\314\321\327?W>+@\201#\201>\320\220\373<2rJ\277\331B\210\277g\325\233?\334\234:\277r\246E?X\347\350\277\250\250Z?\335\254\266=b\240?\277\235.\357\277\270X\271?\211B\313<\025t\253?e\302[?\002\267\332\277I,\231\276\034B\315?\264!/?\246D6?\013|\031\277\372G\003\277+\334\002\277\356\354k>b\241\362?\332\344L\277\325A\"\277\326\304\022>6Xp?\270\313\n?\372Z\214=\327\207a\2773\304\361?a\375\005@<\334\022?s.\371\277\2443\020\277\274\256\001\300\224lQ\277=|\211>\025\214\202\277\361\241$\277\312\031:>,\224\301\275E)\035\277Q\007\203\274\007\b\026\276\321\221\f?\253\t\276\277\257_\004@\237\253a\277n\030Q\2778,\315\276\3333\033?\224\021\377\276\254\342\211\277\251\025.?\333\242\201=\300%0\2763\212\245?\216\221\304\276p%\227\277R\n\362?\235\343\022\275)\\!@\n\277\274\277\331\2606\277TW\346?\305\0344\277E\332n\277\314(\262\277'l\367>\027\270\254\276\367;\260\277f\366]\277\241\204\321?\333\242\n@\325\312\314\276\376\324\300\277\315Z\036?\245-\016?\216\254\304>\332\255\275>\371/$?\265\213}\277h\320p>D\336\002?\210\022\315\275\177\301\332\277\205>\340\276\371\332S=\026\244-\277\363\253\201\277p\356\227\276\374\304\271\276\232\266\377\275\310]\374>\223\377=?b\366\242>\016\241.?0\2334?]m\221?\tn\224>\245\335\340>\030}\205\276\033\273\234?\024\263\272\277\211}\002>w\020{>\321\003\377=\340\234\231\276;\344\356?\236&\333>\2235\316\277\221\326H\276\227\255\241\277\247ZK\277\351H\372?\220\203\216?3\210\227>1\264z>\354\301d\277\301o\323\276\270;\203\277\306\341\324\276\027\235H?\275\3053\277LO\004?~\252>\277E\273\302?S\004@?b\367\375\276\310\007\035@\243\006\217?\023\273\226=\027\364J\277;\307\354\277\203L\366\277\224\365\003?\305\336p\275\213\031]?\270\035\002?f\210\035\300c\234\357?\240\304\237>\223\0331?'0]\277H\371\355\277v3\033\277\t6\376\276\277\270T>q\254\243?>\004U\276\221\t|\277\213\247\206>\006\330\207\277\035\221\357=\334Ih\277\b\255\377>\373\"\201\277\006,\271\276\214\243\312>\030\261\037\276`;@? A\225\277.\342\303?\231EP?G\005R?\310\007\241\277f\203\214?\226\353\315\276n\354\243\275\2304\252?6#3>9\r5\277\363\377\177\263\345\037\307\274\354.0>$\321;\277n\372[\277\253\315K\277/\373-\277ak\032\277\305\222B\277{\241P>y\224*>\005\305\303?\360\242\333\277\274t!\300\300\\\027?\320%\364\276Z\2349?u\3427\275Mz\311=\331w\231\277\270we?\234\214*>\311\217D?\327\332g\277P\251b\277P\250\027>\325<\347=l\356\\?\000\250j\277\022l,\277/\213\235\277\024\347D?\250\001_?\f<\307\276\304\350\211\276g\017\214?\366\013\206\277\344\367\212?w\024'>!\360V\275s\362\242>\200\324\256\276\244\337\222\277@\3671?S\263\377?\207\304\251\277q\003\232?\240\303\234\277\307)\202\276\261P\257?\344,\224\277\200dB\277^\364E>t\352\366?P\032\202>\021m\254<\347T\342>\353\213\224\277\276\206\020\277\236$\311\277\036\213\r\277\357\033\367\277!\0026\277\203\302\250>-\006\327\276\355\266\213\276\273\na?\366\177>\276\362[d\277\364P\013\276\362A9\300\203O\323>0J\020\275\251\023\000@\tt\001=\311\001\003?\322\000\016@s\326k\277\026i\362>D\206'@\256\237Z\277p\262\315=\271S\216?\020\350L\277\200`\022\277\241\020\235?\rp\341\2763\245\205\276\346\"\202\277A\202\"\276XWu\276\316\302\232\277\211%\255\276\3745\335\277>t\206=\376\013P?p\224\274\276\307)\252>\363>^\277\304|\231?\210KR?\374\030C\277\335Ah\277\347\304\326>T\000\220\277\353\251}?ea\271=H\372$\277\023(r?v\373,\276<\332\344\277\r>\310\2756\315\247\277\355\330\234?\364\245w\276_\223\030<u\002\336\277\261\373\316=\204b;?\020w5\277\357 \336\276pAj\277\264\223\321\277\200\017\376>$D\031\277\236\t\225\276\305E$\274R\017\271?\365\365\324\276\007@0\277\017\023h=\363\312\035?b\202F?\215\tA\276f\224\270\274{\365A>\353\037\004>\234\350\271=\330\266\030\276\201?,>\277\215C=P\310\226>\205D\312>\034\323\377?m\344B?\366\227\271\277\221R\277\274\3341\200\275\311\306\263\276\270[F\277T\254\332\275\013*z>`\350\001\276\016\273\007\277c\013Q?\276\356>=Q1\226\277\217\343'?;\2479\276\224\023\305>aR\304>\240\030\t?\003$J?\334h\204?\324e\241>\3710\017?\377\211\333\274D\247\"=\315\352\r\276,\267\360?\030B\036\276\377>\005@L\026\017?\035r\005@<h&>d\\\341>\204<L\275:\002\320\276\372\320\201?\225H\342\277R\356\032?y\r\225\274\212s\254\276\310Ay\276\333\335\363>\373\\\201\277 \230\001@\023'\217\277\365\365\034?\231\007\325<\302N\221\276\b ]?\246D\002@\335\230\034@\33333\300\r7P\277\311\253\323?}\007\227>\006\r\335?Vw\301=\274\226\f\277L\3065\277\361\324\003\276\366\bE>\316\245\304?\260\311\256\277%]\367?H3\016@\210\234n>t\354p>,\200U\277\314\227\217\277\017\177\311?\001\372I\277`\255\"?\177\274\263\277F\266/?\255\247\306=\365\237E\277\372\n\020\300z\374\322?\026\234\311\272\336<\235?3\341\213?i:\343\277B\257o\276,\324\316?\250\0303?\347\375c?N\235G\277\264\311\035\277\000\220\023\277\236\3221>\372\263\303?\006\324\017\277\376\270\021\277\200O\305\273Ih\213?\250\376\021?\033\273t\276W\260q\277S\313\316?\337\032\350?<\365X?\265\303\337\277\2067C\277\313\363\370\277\024@9\277RD\026\276\350\367\031\277\311s1\277\036\035\262\275\222%\363\275\301\306e\2769\267y>f\377w\275_\324\326>\312O\252\277\022\203\002@\"\216E\277\006\270H\277\027\262\343\272\360\242\257>\220\2027\277\226\262\204\277\357q&>^\201\230\276v\255\230=+M\232?\023Fs\276\260\311\226\277e\001\001@\274\024\310\275\367\001\002@\266g\316\277e4V\277X\312\272?U\240.\277\206sA\277\007|\212\277\210.\270>\273*p\275\236\265\257\277\251g\031\277\037\277\333?I\272\016@\324\326@\277\214\020\272\277\240D\225\275\224L\266>QN\364=\273F\303>\201y\350>\344\240\204\277\021\220\037\276\367\003.?\370m(\276\016\276\006\300\362\"\223\276\216\353\247\276\213\213\373\276=\017\206\277R'\020\277J\316I\276\272\033Z\275\321\036\207>\n.J?\224\352q\274\314{p?\274\352\351>.\305\201?\244\211w>\357\000o>\325\t\024\277\016\276l?\033\273\250\277\353\036\271>\304\b!>\245N\230>hY7\276\371\017\365?1\231\342>B\262\310\277\344\274\377\274\344N\205\277\212\312*\277\241\204\311?\177M\212?\355ET>h$\252>\225)^\277N\013\226\276 )\236\277j\276j\2766Y\203?N~\003\277$\200\037?*\003{\277_\265\342?\"\251\031?p\007z\276\007\2312@\314\177\200?1]x>3R/\277@\023\345\277RI\345\277\006\022\334>\211\324\244\276$\rB?\032\211\300>\362\3225\300\343S\002@\340o\"\272\341|\006?v\374{\277J\f\326\277\024\264\241\276kE\013\277\326q\034>\345a\265?v\343\r?\313\272g\277_\317c?\254\214z\277.\002\023>:\bz\277E\020\267>\307.a\277TT\315\276j\375\310\275\300\257\321\275\3433y?Yi\222\277I\205\315?b\371\037?\2443T?\371\332\263\277\337\211\215?\372\016\002\277QM\301\276Z/\272?\026j=>w+g\277h>\227>\005\242g\276\217Z<\275u \253\276C\256l\277Y\3040\277\261\207*\277-\355\f\277\021p\004\277D\300!\275\370k\">\262c\343?%#\273\277\266\020 \300j\276\002?\267D\316\276\322\250\004?\267\210\036\275_C\240>\365\276\301\277P\374\204?\223\343N>MJ\211?\323N\031\277\307)\212\277\020!\016>\250.\252=k\231,?\025sX\277\372\200,\277\201\225\247\277@\367A?\232\006M?\210\022\001\277\335?\276\276\336Y\217?>?\254\277E\234z?)J6\273\307\327\336\274wJ\317>t_\246\276{\275\243\277w\204;?T\035\326?\317\203\237\277{1\274?\004\034\256\277\204\200\374\275\351\267\313?@j\207\277B\006\036\277\177h\376>P\302\016@\301\\\226=\036v\025=Qj\217>=I\222\277\213\027\033\277>\226\256\277\000V\217\276@\023\341\277S\316_\277\363\306\221>\321]\212\276hy.\276\262-G?\266\362\"\276K>6\277\325&\356\275\t\371>\300\201x\205?(\360\276=\3750\336?\3167\">\013b\330>\355\323\t@\036\334\r\277\335`\200>9\264\034@\304\316\220\277\332\035R=\211bj?U\024k\277\264\310\236\276\251\301\230?3\251\371\276\205\351\313\276\215\356\204\277\037\275Q>\2763\225\275\204\360|\277\3600\225\276i\035\361\277\236<\201\275}yu?Rd=\276M\300\277>5*D\277)\"\333?5)\211?\266\275u\277I\205e\277\034^\260>B\262\240\277\301\305\216?\305G\033\274\314\r\016\277\357rY?\f\2543\276\233\346\321\277\\\2172\276\331\353\215\277q\254\303?\232\\\204\276\325\003\246>\016\333\322\277\322\250\020\276\036k\022?*\254 \277){\007\277\351|D\277VH\301\277f\370S?\206\034\013\277\234\206\360\2768\374\352\273\247\\\235?k\r\345\276\335?\256\276\365\331A>\353\216\245>\310\357a?%\004\313\276o\0223\276\211\355\036>\337x\353:\300\t\205<(#\323\272\251:\332\2746K\310\275\220\333\237>\206\254\306>\201C\370?\211\265\204?\232\316\276\277?\263\177\275\032\210\265\276Y\205]\276@\303o\277\003{L\276\377z\335>H\305_\276H\342\375\276~UV?X\032\b>!\004D\277\024&\b?p\266\201\276|\355\031?\247%\006>\335Dm>]\3415?\327\240[?k\201\025?c\t\017?\013\2151=\313/\203=\310\315\020\276V\202\331?\216\260\250\276Ed\020@\374\034/?,+\r@cL\245=\272eW?\355}\212>~\341\365\276S\\\221?\216X\317\277uY\334>V\362\321=Y\355\273\275sf\033\275\266\273\347>\b\347k\277\306\026\036@?\251\226\277\275nQ?Eb\252\276\013a\265\276\253]\037?\n\277\310?W[\013@\367;(\300Z\022\020\277a\340\305?JV\237\275[|\312?\233\217\353=bL*\277\265\351\376\274^.\362\276\342\006\214>\177\023\266?M\276\271\2779\264\370?\337O!@U\333m>t\232e>f\206Q\2773\026\211\277\2760\255?\017`Y\277\246\321,?\201&\336\277`\256]?\353rZ>\275RV\277F_\365\277\016g\326?\016\007\323\274\324\016\247?\022\245\205?\027\274\330\277\351\177\331\275|\362\320?\362w3?6\223\357>h!\361\276z\305\013\277p\355\374\276\326\346\257>\310A\341?\2512<\277\372'\020\277\231|\230<i5\200?5y&?\374\201\254=\262.\202\277\020\222\331?\201&\004@|\3551?\206=\351\277\001m\343\276\252e\005\300mr4\277S\224\263>g\013t\277CU\030\277\002\361\332='\256\311\2754-\t\277\033\022\267<*~\222\275w0\002?\357\341\276\277=\n\003@;\374Y\277\313\200C\277\305V`\276\020\262L>w\235\335\276\253&\214\277\214+\"?\200\253\206<\251\\\022=\306\026\246?\301\216\317\276\257\353\227\277\232\353\000@\234x\377\272\000\306\017@_)\323\277n\212?\277wg\341?\032O@\277\207\304\221\277\331=\251\277\272\334\370>\006\324\233\276\341(\271\277l\351M\277\342\001\301?*W\004@e\213\034\277C\377\310\277N\177\366>\226\352\332>\363u\241>\234N\242>\263`\372>Y\213\207\277\317\327\274\275\265\033\345>J\353\017\276\230i\367\277\220h\252\276\311*\213=Lo\003\277\273\320x\277h\346\361\276\245h\315\276\f\206\304<cC\327>\\q\031?\204~\246>9|*?\375\203\020?^\021\224?\003\353x>y;\242>d \013\277\257\231\240?\323\331\245\277\335\nQ>\2616\236>Ec]>{\301\277\276\234\341\342?(C\355>\342\222\327\277\251nI\275\372\263\217\277'\301g\277\316\245\324?\024?\232?0\020t>l\312\231\272\273\200k\277\343\034\375\276\306\212\202\277\262\204\235\276r\250W?n\245\367\27632\320>\024\"l\277\215(\301?\360\0319?\265O\307\276\030`#@)\355\255?\311\345\277<`<G\277y#\333\277\030\317\364\277}\t\355>B\343\256\274\370\373\021?\352#\320>\026\207\037\300\307F\340?\315\\\230>\270\313\032?]n@\277\037\021\347\277+\030\315\276\016\364\000\277\253v\365>q\346\257?s\325l\276\006\276R\277\221'\251>8\276V\2779`g>(\322m\277}%\330>\374\340t\277\235dk\276V\r\212>q9\336\275]\371T?\306\341\224\277\366\227\311?\202\216R?\024Z.?\020\222\205\277\250\035\222?\213\026\360\276\330sc<\"\216\261?\246{}>\223:E\277y\255\344\27595\306\275\343\252\002>\234\207\033\277F\265p\277\301\375D\277_y\034\277\316\375M\277\265\341\b\277mW\030>\274\002\021>\370\210\334?\b \315\277:] \300\276j\005?\016\020\304\276\017B4?\264\215\004\275?q@>\357\311\223\277;Sl?\335`8>:[`?\024\t>\277{\204n\277\313\002\034\275\275\376\234>\016js?nkg\277\337\027\023\277\244\245\236\277\322\310K?\306\334Y?\216s\333\276\240\376\243\276\324\016\233?g\325\207\277:z\204?<1\033>\270X\321\275\376V<=;\254\270\276\247\\\235\277u\313R?\266\326\031@\331\b\260\277X\342\231?\233r\261\277\214\243\272\276\242\234\244?\307\200\220\277\273\265\030\277H\302\246>\354Q\374?\264\315\270=nx0<\030\224\005?\276M\233\277\371\020\000\277j\373\313\277\350\023\001\2771|\330\277\232\353L\277s+$>\327M\261\276\344h~\276M\242R?C\216\205\276\360mn\277\037\021\263\276V\267<\300\021\001\307>\036\230\235\275'\367\005@%!1=Ie\352>\025\221\t@\267\177\201\277\334\234\342>\2176(@\245\275m\277\255\230\033\275\214\370\202?\\\313,\277\202\037\365\276[\231\224?\220i\245\276\356>\207\276\340\023o\277dk\267\275\000\341\303\276+j\254\277)\263\035\277oG\324\277\217'\230=,(T?7q\212\276\214\274\\>\030\355-\277\207\212\275?\204Fh?\204gN\277?\000\201\277\206\004\204>\r\216\206\277\236^\231?\314\267>>\357<\031\277Q\332\213?\276\331\006\276\025o\340\277g\327\335\275\247\\\225\277i:\267?M0\354\276\300\277\307=\227\312\323\277\362\265\347\275\n\240\030?y\350;\277\027\362\004\277\262,<\2779\234\305\277h]\017?G9\360\276\354\276\023\276(\267}\276\214\025\311?\fZ\300\276\204H*\277\201\335Z=\rq\374>e8b?\256\271\213\276\210K\016>\203H+\275F~\335=\275\316\300;\272\236\350\275\204\331\344=\373Z\207\276\356\n\275>Y\367\257>\205w\351?\004:o?\242\321\225\277\217\236\254\274\333C,\2754\017\270\276\2550}\277\321v\354=\036\215\323>\252\017\004\276\353\340\240\276\305\217e?v\\\203<\254\307a\277\303b$?m\250\230\276l\005E?\260\255o>Z\240\031?7\2119?g\233\277?>$\324>\230\335\007?\355\244y\275V\364\347\275\363;\r\276\022\210\333?\3265\342\276\231\360\017@Y\335\032?)\263\005@\313\354=<\261\302\235>\347\251\316\275\"\027(\277\306\334\215?f\240\366\277n\335!?MH\013>\365\016\217\276x{P\2760\326g>\322\341e\277+\207\004@\366Bq\277\004r-?N\342\255=|\267i\276\241\273h?\004\004\357?QN\036@\226[,\300\310BH\277z\344\267?\024\315#=lx\256?\272S5\275]2N\277\313h\034\2772v\302\276\246C\307>\316S\275?\234\277\245\277W`\374?\220I\032@\336\260\235>\326\2538>\340\021e\277\225\237\244\277RI\215?\332\310%\277\254S\375>\3269\306\277wh4?Q\203Y>\2035.\277\022\245\013\300$\264\325?\005=\272\275\322o\243?l\004\206?-`\346\277\340\275\263\276\\\033\322?\276/:?K=S?\032N%\277\261\373\"\277\324\016G\277$\nm>io\320?\203k>\277\223U\021\277\2449\022=\263\232~?\004v9?\242\b\231\275fgq\277<N\355?\202\250\373?\264\0375?\342\006\340\277</=\277\321\313\016\300\360\372X\277d\351\343=}\ti\277}\227\022\277\337\206\275<\255\203\350\274\327\246\005\277*\035\f>Df\223<\037\275\211>\251\244\262\277\310$\001@\272ht\277iT\\\277\017\227,>?\217\221>$\356\031\277\201\257l\277K\"\333>\243_\226=f\335:=3\341\233?}\352\b\276\340\271\263\277y\257\004@\371j\237\2763\334\002@\223\214\264\277\b\315F\277\br\340?\246B4\277B!J\277fk\261\277\223Z\203\275\365\016\027\276\375\301\250\277oJ=\277%X\340?\202\220\022@c\3245\277_{\302\277\317e/\275\022\205\246>a\337>>~\375\320>\365\366\337>\370\374\214\277U\024\277\276\241g+?p\260\007\276\201[\001\300\n\201|\276\230\302c\275L\3061\277\345\324f\277\342\310\373\276}\256\346\276U/\377=\330\234\007?\343\032+?e9\341>\016\022>?\360\371\331>\2068R?u:\200>\336\000\353>\261i\031\277i\252k?\360\242\257\277\365,H>\026\210.>B%\226>\344\025\340\276,\274\323?\200\017\346>\317\367\317\277eq\275\273\336v\211\277\311XY\2773\341\303?\346t\225?\265P\352>b\024t>T\341#\277\317\331R\276\n\272\215\277\032O\b\277,+\231?\237\347\017\277\030y\271>C\312\203\277\351\016\316?^\3311?\357\310\004\277J{)@\032\243\235?\264:\371<\220\020e\277n\213\352\277\261\212\367\277\242c\367>\227\001'\276\207\242T?\315\260\241>E**\300\226x\320?\275}\274=\232&(?\277Ig\277\210c\345\277\202\250\273\276%\223\313\276]\371\344>\317\240\231?\311\344\314>1\225\006\277#I4?k\324_\277\277\b\237=-\317\203\277\267\360\214>t\265!\277\245\274\326\276\341\270\354=\300_'\274\005\024b?\226\347\215\277\263\352\327?\n\203\n?\021\215N?\f\223\255\277\334+_?\267$\267\276\374\211:\2762w\275?\217\251\013>C\002F\277\322s\233>\301V\201\276\006\023\017>\230\026\305\276\371j?\277b\334A\277\357\306*\277[\354&\2771\b\314\276\230\335s>\017\201\023>\236\265\317?\343\302\345\277]\376-\300L\032\253>l\\\037\276\356\n\035?X\244n\275\030\355\361>\346?\250\277\315\312n?F\352\245>\326\377Y?\351\201\027\277\\\223v\277\363\354\215\275\210/\213>3PA?B\tK\277\334\363\034\277:]\312\277\222#I?\353\032M?x\355\272\276\351~\306\276->\255?\224\207\205\277\365-S?Dz\233=\000*A\270,\233I>\363\222\217\276_\357\206\277\267\317\036?\004\347\360?\222\263\260\277\315\344\243?w\276\247\277\331\350\261\275\t3\325?\352 g\277T\255\021\277iR\332>\356=\374? %F>\236\t\r\276h \002?\034\266\245\277\250:\034\277\222t\265\277mq=\276MJ\345\277%\257\376\276J|n>\217\252V\276\340\021\205\276\227\217t?\034\322X\276\032Ny\277\251\333\231\276\226><\300\216\221p?2>\f>\330\201\367?\335\214\264=QK\023?\351\232\007@w.T\277\211x\303>\263\315)@)\225|\277!\2752=(\266n?\300\263\025\277]\214\261\276\3642\236?\356^\n\277\301\311\006\276|\235d\277\332S\322=\031\034U\276\352Ae\277\342#r\276\004V\332\277\007\337\252=\322\375l?\320\227\306\276y\257z>\335\232L\277\024\350\277?LO\214?\325\223y\277\267\233d\277\017\f\230>\372\233\220\277e\307\236?nk\323>al\371\276\316\033G?ho\372<D\250\346\277\312\373\370\275\352\262\230\277Wx\223?\273'\337\276lZy>T\251\355\277N'I\276\271\304\031?aP.\277Q\300\256\276\322\000:\277\254V\356\277\213\305/?\376\363\344\276\206\001+\276o\364\251\276\301\255\243?\355\020\317\276\0323\001\277\375\275\214>}\225\020?\303\017N?} \271\276\351\021\236\275\237\347\257=\342\376\b=9/\351\274\266\376\314\274\301\362\261=\\9\303\276\177\240\234>\265\212\366>d\351\353?\355\273z?\335A\274\277\2406*\276\332\220\337\275k~\\\276Q\203E\277\005S\035\276w\022\251>\261I\203\275\032\367\276\276\277\232K?,*\"\275\3647=\277\376*(?&\305\277\276E\270i?EbR>\263\227!?\216\315R?\265\211w?r\244\363>\232\3175?\034K\243=\326\317\241= \234\037\276\336\310\350?}\257\251\276\376\016\007@\353: ?/n\017@k\357\003>B\321 ?9\325:>\2345\b\277\304\316\210?\237\223\326\277\345)\007?\251G?\274\340\274\260\276vpP\276\337\303U>\267\263_\277\310A\027@\200\232\246\277ILD?\215]\262\276{\277\241\276kb\035?\350\274\316?\027\016\024@5$0\300\315V\022\277\034\353\276?r\247\224\275\306\304\332?*\263w=\t\373R\277\350\372\206\276J\233\016\277\317M\343>\345\362\267?\3127\233\277\355\r\322?\206\217\036@q\256\021>\006\274L><\300C\277b\276\220\277O\006\267?\215\200V\277W\320\034?5c\305\277K ]?\rT&>|\322a\277\226\354\360\277\332\376\341?\330\216\026\2749(\255?\224N@?\350\237\340\277\346\3450\276\272\203\324?~\304\017?5\323a?\275\304\310\276\253\0052\277\216w\337\276\356y\002?\243\001\354?6\3122\277fLI\277\222\275\324\274\2279u?v\342\032?R\266\b>\304\230L\277\275\000\337?\334\200\367?\252\325\027?2\254\336\277\354i\007\277\304B\003\300Y32\277\2717\377=HR~\277\246\321(\277D\264G\275t\357\001\276\0258\321\276\315\217\017>\\\350:\276\335\355\362>\352\347\311\277tF\020@\026\336e\2771}k\277\355I\340\276(\321b>\236\357\013\277\336\310\230\277u\217\304>\266A\227\2752\221\022\276\201C\254?\324)?\276\200}\204\277\021\344\374?t\327\212;\327i\f@->\311\277Ef\002\277\032\027\342?\355++\277\333\031Z\277\210c\245\277\n\237\265>$\177\270\276b\025\267\277REY\277\272N\307?\312O\016@\274 \342\276\275\000\277\277\274\256\337>\235\236W>\244\212\332>c\355\217>H\3008?\313g\221\277$\227\317\276wL%?S\233\323<\370\031\367\277A,\263\276\335\351\023\275\025\250\375\2761\266\214\277\336\255\274\276\334\331\003\277U\2262\274\342\351\315>\315\\\020?z\344O>I\275O?'\372\024?W!\225?\313\273\352=~\341\315>\0216\004\277^\200\211?9\013\243\277\331\\U>(\327$>m\255O>\277\321\346\276\177\366\337?s\365\243>[|\322\277&\253\022\276\3024\234\277\221)?\277\f\002\337?\240\025\214?2\344\200>\000\216M>\265\371;\277|\272\322\276N\013~\277|\264\340\276\327\333V?\261\030\305\276\033*\022?0eP\277\302\206\337?\244\216B?\220\024\r\277X\255$@\023\362\225?\"l\370=Z\271+\277\263\230\350\277\3024\364\277\336\307\271>f\366\371\275\365\024m?\335E\004?\221'1\300^\364\351?\275n\271>7p\017?\004\2550\277\300\354\352\277\307\366\362\2768\023'\277N^\344>h\320\244?2\222->\260=o\277\224\243\210>\2507{\277\"9Y>g\266[\277\3703\374>$\356\211\277\234\207\263\276FD1>1yC\276\202\345T?3\247\217\277\212\260\275?\323\277(?\347rG?\226!\236\277\217\307\200?/\244\263\276\232\005\277=:\222\253?j\302V>i\214:\277\315\274&=\250L6\275{\301G>8\024\022\277\022/S\277r\214\f\277\213\252;\277\345*\356\276\320\323\350\276\332l1\275\237!\204>L\032\327?!\352\322\277\\\254\036\300\021\305\020?\254;\276\276T\032=?\023G\376\275\267\032\303=io\220\277\353\216U?\366Av>0\241~?\340\366@\277\306j_\277\225\034!=\255\334\013>\035\346\207?\261\213r\277\243\261*\277\037\277\227\277\3273T?\215\bR?\334\237\313\276\013^\224\276\363T\227?\221\355\224\2777\340s?k)p>\204[\270=A\020\250>u\254B\276,+\231\277\003\3200?\200`\f@k+\242\277d\314\221?g\325\233\277\030\"\023\277\331Z\263?\366\227\225\277V\2030\277\r\000\275>1\b\000@$\332\351<\344#\243\275\371\326\023?\215(\245\277\304\317\367\276[\316\271\277\221C\304\276\222t\351\277\347\302h\277\235K\251>.\254\323\276\235G\255\276_%o?\303+)\276\321\261'\277\220\366o\276@\2447\300\203\030\034?\267\226)>kH\370?\233v\321=\2028\037?\334\235\007@T\345o\277(\270\370>\017b#@\277I[\277\304\006\033\276\303\273\224?\027*+\277i6\377\276\361.\233?a\376\232\276\225\265}\276\231Kj\277Q\274\352\275\032OD\276\365\363\222\277#\023\360\276s\272\274\277\227\305\004>.\254k?\240Q\302\276\001\333q>>\354Q\277;\001\265?R\017\201?\2509u\277_A\202\277 a\230>\364\303\250\277\034|\201?\313_\206<G\350;\2779b\221?R\013\345\275\303\r\300\277n5\213\276Qk\252\277\373?\273?1&\275\276\215\207\215=\305r\353\277\305\001\204=\262\016#?\016\333J\277\037\332\327\276\262\364U\277\357\311\313\277\243#\361>\232\354/\277~\254\230\276\342\345\031\2764\327\265?\217\372\233\276\000\0035\277\225b\027>\017d\205>\266\240O?;\033b\276\345\350\306\275>Z\204>\363l\313=\355\252v\274\016\366\306\275\264&\301=\276\334\007\276e\341\243>(*k>\261\277\370?\277\271s?\253\004\267\277\306b\005=\306\"\314\275\2408\220\276\341\265O\277\360\266\034\275\023\267\322>k\233B\276\275\306\366\276&TX?\240!\262=\n\277\204\277\262\r\b?m\216c\276\345E\366>\210+W>6\035\321>\276\023'?\n\242\212?\312\300\261>\301\035\030?\312\255$<\t\202\241=\361\233G\275\274W\345?\032S\250\276\005\243\n@q 4?s\242\001@\264\270\305=\f\2625?\356\b\027>f\243\313\276$\227\227?\351\016\352\277\2174\034?\3669\245\273\274zE\276#\335_\276)\227\246>\335\323y\277d]\f@\004\255\224\277\026\300H?\355\363\330\275ep\274\276\317\332I?NE\352?\256\201!@\257\353-\300:\352,\277\003[\331?\342\001e>\025\035\331?*\311\372\275\260X;\277\257\t\t\277\231\364\257\276\361\270\220>.\347\276?\324\267\254\277\203n\003@\303\266\035@q[\266=`#\t>\376a;\277\321\256\232\277\374R\267?\346\003>\277*\375\020?%#\263\277#\275\034?|\325*>?\251>\277B\t\005\300\300\225\354?\371p\004\275\337\025\225?*t\226?\333\205\342\277\220\021\230\276\265\025\307?\220\3667?\265\213A?\360nM\277\260Y\366\276\023F\033\277To\365>3\376\335?fk=\277,\017\022\2776g3\274\252\202\215?\317\366\350>3\335[\276=Cx\277\277}\321?\000\214\373?\276jA?\3706\341\277\215\232\027\277\032\243\001\300\342\253!\277\214\276\302<-\264S\277\227\255!\277\270\037p\276}y\001\276x\f\267\276\247\224\327=1\027\202\274hv\325>\006\273\311\277d\257\005@$as\277r\245r\277\365d\276\275CS\236>\202\035\377\276\375\207\200\277 ^\317>\232BG\276|,-\276\227\213\264?(\233\252\276\"7\237\2775A\n@b\203\025\276\311<\006@\361\200\312\277\276KI\277\003>\327?}\222S\277\313\205^\277c\227\254\277[\266\226>\242\b\t\276\251\336\256\277}v,\277\234\371\355?\371I\t@\225a8\277\003`\300\277\"o\371=\310|\310>]P\307>sc\352>j\023\357>\n\277\210\277\346!\323\275M\203>?\030z\224\276\327\022\372\277C8\246\276\3224\210\276\376\017\030\277?\215o\277)\222\023\277\341\322\261\2760\322\315\273#i\307>\210\2373?\225\271i>\224\300Z?\214\020\346>\211$\216?vl\274>p}\270>\3442\346\276\341\357W?\303\330\306\277\276\332\221>\247\314]>\327\300f>\351\233t\276\201C\354?\000\220\343>+5\307\277x\312\217=\\\220y\277\027H\\\2770L\302?\261\334\212?\253\262\177>\025\375\221>\274@]\277N%\023\276\307K\207\277\216s\343\276l\354r??\001H\2770\270\306>j\030J\277\026\023\307?J\231,?\205\t\323\276\313\326$@@\207\215?\317\272\006>\016\205S\2774\327\371\277P\337\362\277\020\003\t?\310\266\224\276\371M\t?;V\241>\325>+\300\273~\341?sG\017>\201A\026?\tTS\277N\271\322\277\016\207\235\276\231\324\320\276\302\246\216>{1\250?\305\217\341>\300&\033\277\210-9?y\223S\277\344\207j>\265\340\201\277f\364\243>\204\234W\277\233v\241\276s\004\272\274\273V\254\275\335{\200?\226\347\211\277,}\330?\244\376\026?\004\257V?\021S\252\2776\260\215?g\361&\277\225\273\037\276\371\367\261?\346jU={0U\277\206s}>F\231\355\275L\f\323<\343\376\223\276w\370g\277\233\004K\277\212\216,\277\t\213\022\277T\374\033\277\333\025\202>*\337\310=$\227\333?\317,\315\277\320\233$\300\222\"\006?_~\217\276\245\277\023?\262HS\276\361E\253>\325\354\231\277\276\336\201?\3368\241>=\357b?\253{$\277K\315z\277\251\177\024\2741x\215=\244\304b?:@X\277jO\035\277:\222\257\277\326\253P?0\3245?9\177\353\276\243Y\311\276\200`\212?rP\222\277\257\315R?\233}\244\275\017Az<\025\217\033>\330D\326\276Z*\217\277\320\231T?0*\361?\355\201\242\277\303\236\246?\231*\240\277\026h\267\276\334\272\307?K\002\210\277\243Z\000\277zq\312>\027e\006@vKw=\224\205\216;\315W\035?\260U\226\277zp\033\277\346W\313\277|\376\305\275\3377\352\277\"n\022\277\371d\255>c\270\222\276\021\345\263\276\3023A?\023I\234\276s\022v\277\373y\363\276;\001=\300h\320\200?\263\225'> \357\351?\035\350\341=`>\351>\234P\006@v\304A\277\236)\024>c\013\037@\177\301\202\277\265\340%\275\335\315o?\240\3741\2771\354\300\276y\257\226?\373\314\361\276\271q\203\276\324\202\203\277\222#\375=\t\340\006\276\257\316\201\277\027\020\232\276\3122\330\277\372i\324:+LK?(~\224\276W\265\354>\205_V\277\276\301\303?#ik?EGj\277=,d\277\237=\317>\366#\235\277c\234\233?+k\373=\3541\001\277R\200X?\330\2369\276\355\330\334\277\265\006\265=\325[\217\277\330*\255?\253\263\222\276\316\307e>4\200\343\277\035s\036\276\230\371\n?\242\263,\277<\241\237\276'J6\277\344f\334\277\261lV?\022\330\b\277\226#\244\276{P\253<\025\035\255?\274\350\003\277~\304\347\276\356$\022>\2174\250>3\246d?\213\373\357\2769\360\312\275-\257\\>$1\234\274\n\226\304=MS\037=\340\362\b>D\210;\276\206\033\230>\235*\367>\007\b\346?\276/Z?\264Y\265\2771\231\352\275+\027\272\275\373\223\b\276\273\r&\277\026\246\357\275\351\f\354>/\030\224\276O\314\002\277S^G?\347q\330=y\004S\277\270\035\352>\314\262\317\276{M3?\251\177u=\3022\376>BxH?5_]?@\366\026?\242($?\020\221\272=D\346\300=\021\215\216\275\263A\322?D\334|\276O\351\n@t\226Q?d@\006@\005R\002>\002\327\025?\234\246O\275-{\342\276\354\022\231?r\212\312\2771\n\312>\357{\357<\201-\305\275qq\324\275\375\366\265>\207\211R\277\215z\024@\322R\241\277\375\3712?\026\242C\276#\367\224\276\265\342;?\211^\332?\202\213\027@\324}.\300\220\026\023\277\005\372\304?\373\216\206\274,\232\322?z\327\212\275\235\016,\277\013\r\004\2761z\356\276\353s\325>\317\367\313?\033G\244\277F\323\345?\034\261 @\013AN>;5\027>\264\222R\277\0221\225\277\265\025\277?\272\364O\277\366\3164?\366(\340\277mpn?F\361\205<UM\\\277\346\350\355\277\352\225\342?\222\377\217:{\332\271?tCc?A\016\326\277w\235\315\276'\210\306?\216\262*??74?\237\312\321\276\016e\024\277\360R\016\277\035t\241>\256\360\362?E\016=\277}[8\277\003l\266\274\265\212f?\246\323\322>#k\315=\234\277\205\277\257_\324?'\332\005@\234mB?\021\215\336\277O\005\030\277\367\344\023\300yYC\277\354g\001>\351,s\277\300\264\f\277\222\315\325=\315\004\023\276\377%\261\276\354\204\254=\311W\022\276a\375\013?\270\344\264\2772w\375?it\203\27735Y\277\303E\226\276\207m\243>\353\307\"\277)\263\215\277\315x\253>\341\262*\275.\rr=\2657\240?\331\\\225\276\375j\226\277\022\024\367?\355\224\310\275S\256\f@E\201\326\277k,=\277\362\315\342?f\244>\277\320\265w\277\n\205\204\277&U\333>\006\020\206\276\224\207\261\277\247;S\277r\026\332?\224\366\f@w.\024\277\b\217\312\277\336!\035?\214\275\307>\310$\203>'j\371>fl\000?\346[{\2778\273u\276D\302\003?\315\031\206\275To\355\277\330\327\222\276\361D5=\334\270\035\277\274\005\206\277\272\201\322\276\\9\363\276\204\232\226=\204a\340>\243\316(?\351cN>Kv\034?\240\025\024?\232\316\206?\323\372\213>\356\265\024?\000\032\375\276\227\254v?\372'\234\277\261\302->\371\330\265>2\034\277>\262\364\311\276\2608\324?\rP\262>\243#\321\277\224\275\345\275UM\220\277\334\272g\277r\277\313?_)\213?\226\320\315>\277\np>\303\364E\277s\204\354\276\257\226o\277\305\311\t\277'f\205?\210\236\374\276\003}\016?\214\201m\277\220\210\331?\355\266??\232\356\335\276\333\0263@\300\347\237?\235h'>\220KP\277\212\315\373\277\001\023\354\277t\352\016?y\350\013\276\255\303m?\256\202\250>b\333$\300B\317\356?\270?\317>\201\224,?\226]d\277\270u\343\277+k\343\276\020\257#\277O]\r?\250\251\271?^h\236=\257'F\277|\n\350>g\201N\277O\037A>\225\235N\277%\006\035?\026\027S\277\374\306\217\276\317\2015>\215z\r\275[\316E?\016\363\201\277b\241\272?\342\255'?\013\n_?\216\001\255\277\371\367\211?\303~\347\276\001\353\202\274V\202\265?\344\243\025>Lq-\277\020\326\365<\032QZ<s\330\235>TW\326\276,ei\277\341]Z\277\003\230N\277#\021\332\276\271\033\030\2779\357_>mq\255>\270X\315?\247\313\322\277\200\267\"\300\177\334\356>1C\253\276\311\001/?\227\345\353\275\334\246S=\361.\177\277R\177y?;\377v>0\022V?\275\213?\277IMw\277\244o\002>\225qB=m\036g?E\364_\277\363\217\002\277\355\273\246\277\035\314N?\211\266C?\274Y\233\276\336s\340\276\247\221\232?*\221\220\277\230\373H?`\214M=D\022\342<\266\204\\>J&\237\276\207\376\215\277\035>1?\341\356\004@M2\256\277E\330\240?\324+\265\277\230\300\265\276\217\344\252?\257\353\233\277\262, \277e\343\271>`\037\365?D\003\347;ui\275\275\007{\303>\3500\243\277\374\305\324\276\260U\332\277J\225\220\276\373\226\331\277\230k\035\277\216\254\244>\307\366\332\275\035\034\f\276\275\305O?\225\267s\276\305\032~\277L\030\325\276\"7;\300;\034\r?\353\203\366<gD\001@\305\026G=n\373\032?S\320\007@fIp\277\366}\210>\007_\"@\230\340l\277\326\251\322\275\270\257\223?BB,\277\357\250\r\277S\263\253?\347\031\333\276\r8\253\276\250\031b\277\364\336x\275\033\365\300\276\330\201\237\277\322\031\330\276\362$\271\277\326\363\257\275\261\333??+K\334\276\205\352\246>_^8\277\317\024\312?\234\030v?\027\232c\277m\312\205\277\277(\331>^\235\243\277D4\216?\225`\321=Q\237\000\277\005\213w?\327/X\275\262c\333\277\301RM\276!\037\244\277\263A\266?o\021\310\276a\b\017=\005\206\360\277\254\253\202\2748N\026?L\376'\277\256\016\350\276\023(*\277l\354\326\277]o\003?\314c\r\277D\333\261\276z#I\275;\307\274?\276-\000\277Va[\277\271\343=>Ra\304>Z\270h?\330\361\307\276u0\234\275\355\236|\275?\242\243\275\013\303\025\274+\337\213\276TUH>at\224\274\351b\233>o\240\350>\330\r\353?\233!M?\207\242\304\277P6\215>\361\rj\275\206u\323\276\013)[\277s\020\364\274\307\017\315>A\326#\2766Z\226\276B\263W?\260r\b\276\033\240|\277\237\0020?\004\033\007\276\037-&?>=\236>KX'?\b\220Q?\260\003\217?9\r\271>\341\b\002?\341/\034\275\320\026\206\274\241\327\037\276\354\243\357?9\321\276\276\344\275\n@\036\341\000?K\002\000@\317\347\202\275\037\332\027?\003\005N\276\261O\004\277&\036\234?bJ\320\277-&2?\\27\273?s\026\276\350\243\034\276\321x\252>\354\022m\277\357\254\r@\224\274\212\277\345\2340?\016\363\005\276\366\353\246\276\324\202C?\340\363\353?\340\363\033@\202\3122\300+\2105\277\375\237\307?)\230\021>&\031\305?\360\305r\274\272I0\277\3429\027\277\221\376M\275\204\177\231>\373?\323?\332\311\250\277pw\356?\262h\032@\374\217\244>\340\203\227>\345bp\277\013\322\230\277Qk\246?=\324J\277\f\262\005?\341@\330\277\203h%?\310%~>\375i3\277\320a\022\300\373\226\345?m\b\211=n\213\226?\305;t?Z/\332\2775\270}\276\366\264\323?'\240\031?\361)L?i8\021\2775b&\277\\\350.\277\207M\214>p|\341?|'f\277\331Z\017\277k'\032\27677\202?$E\024?\3753\213\276T:\204\2770\365\347?\300\262\356?\374\336F?\242z\337\277\216\007/\277*:\b\300W=L\277e5\255>\"\307R\277\236\357\027\2774A\236=H#\325<\024\225%\277u\343\302=+$o\275Q-\312>\363\002\250\277\243\257\000@\3710S\277v\341s\277\354\337P\274\007\n\244>z7\n\277\243\006\207\277\354k\005?Uh\020\276 {\375={\275\223?mX\313\276\003>\263\277M\241\001@\033\021\f\276\307K\007@\"O\306\277\262.\"\277\377x\333?\350g&\277\251\026A\277\256G\315\277E\374\311=\3269&\276\006\365\305\277\2279=\277\205\224\317?\356_\007@\346?L\277\216#\302\277\314)a>\230\372\361>\025\034\256>\2202\372>\221_\007?\r\375{\277\373/f\275[?5?\313\2745\276\210\272\t\300-\262\245\276,M\245\275D\027\020\277\374\214\213\277Q\207!\277\3017\305\276L5\323=]k\247>\003\"L?\314\355\016>6=<?\310@\022?0b{?\374\035\202>\252b\322>\304\322\350\276$\fs?\314@\301\277\272g\r>\333\245\215>\354\245Y>j\354|\275\314E\330?\212\260\311>\262c\263\277!\345\214<*R\231\277\332\033L\277\\\003\317?\354\022\201?\033\021L>\330-\202>\346$D\277\352{\315\276\247\313\202\277\234\304\310\276C\004\204??\346#\277\200'\345>O=Z\277ZG\305?F_%?P\031\217\276-\262#@\346t\251?\335\321\337=\305v[\277%\257\000\300\276\331\356\277\023G\356>>\315\211\276\265\335P?\367\253\260>*\214%\300\230Q\374?\364\247\r>7\303\021?\217\337?\277\361\327\360\277L\252\256\276.\002\373\276oF\345>\323\274\247?\220\273\b>\337\277a\277\230\371\006?\330d\201\2770\327\022>6\310\224\277\031\344\266>U0>\277\240\341\355\275-w\216>\364\253\024<![^?\351}\223\277G\346\325?\206\346\036?\325\3518?\023a\243\277\031\342\210?\307e\304\276\37528\276uY\260?\244b\036:\250ou\277c\362f>h^\266\276\366m\267\274)\313\350\276\272\025b\277\347\027A\2778\023C\277\373\223\004\277\216\312\t\277'ak=A\rO>\n\205\320?\341(\331\277&\252\037\3000\361#?\033\325\221\276]\277\024?\330\236\031\276Z\274(>(\017\303\277\265Np?\t2\342=\331\bd?\305\307\023\277\355J[\277\235g\f\276\210-M>\177\243y?\305\344I\277\324\326\020\277>\256\261\277\304_7?\264\312D?\"5\365\276\341&\233\276l\225\250?\2345P\277l\"G?\367DR=>\3751\275\205\226u>\201\354\265\276x\227\213\277\275\3071?\233\003\340?\214-\260\277\021\344\254?\2721\225\277b\363\361\275 {\275?\3476]\277]\031L\277\235\327\000? A\371?\332\000,>b,\213>\346\345\250>\"O\246\277\tO$\277\243\351\254\277/\373\265\276\354L\345\277{\367C\277n\333W>\360\372\304\276\252\007\201\275]nT?L\030\r\276\345\361|\277cc\256\276\320\2633\3006<\205?\013\340\207=|a\366?l\261\273=\217\340\346>\311v\006@\b\006\370\276\271\211\232>l[0@]6b\277\213\233D=\250\342~?\272h\034\277\245\333\322\276\305\376\216?\332T\t\277\300\350\222\276<1\217\277C\2734=\214\271\353\2755\007\224\277\253\3139\276\201x\341\277& \241=.\344q?\270\373\241\275j\240\271>S>,\277\204G\313?\256\325f?\205\265Q\277\220\367j\277\361\3655>\202\342\207\277h\226\230?c',>\206\034\017\277^\234d?\016g\336\275a\303\317\277\331Z\004=j\373\243\277\300[\250?\370\211\313\276\246^'>)y\345\277-\3554\276\323\025(?\316\216$\277\206\034\373\276\343\305\"\277\355\201\316\277\365I>?\344\201\330\276\332\251I\276\b\256\362\274b\370\234?6\311\367\276D\371F\277R+|>Nz\377>\004\035Y?Mg\277\276\000q7\276\340\203\237>\210\364\333=\271}\005=\331p\222=\3618\253=\370C\222\275\312oQ>\212\224\306>\300\004\002@\320\321R?-x\255\277\260\325\264\275Q\025\223\276(\361\t\276\374\250J\277)\351!\276\315[\t?\024\004\017\276\207\373\b\277\205}#?\375\216<\274\0047F\277\3706\315>\223Q\255\276\246^\033?\3435O>\326U\311>d\3475?{\327h?\001\2754?\204\3272?\371\317d\275$\333/\275hX\034\276\237\260\340?\362\226\233\276\005n\t@.\311!?\324\267\022@{K)>\266\023I?\004\313\361=\260\003\227\276\237\253\205?'1\320\277\370\341\270>\020\261\221=B\224o\275\353\253\353\274_a\301>~pf\277[\323\036@\273\233\247\277\374\251Y?\036\372\316\276\267~\212\276\344\273\f?\261m\271?W\262\005@\316\302*\3009)\f\277\253x\323?kD\325<\263{\332?\313\021\022>\310A%\277\267\000\376<\271\340\000\277\322\216\003?\353\342\246?\177\366\253\277`\253\340?\034\360\037@$\324,>\236\353{>\367\".\277vO\226\277\321\\\247?\232\bW\277Q\023]?B`\331\277\"S^?\342\006\334==\235C\277x\271\370\277\311\037\340?\t\260^\2754\205\256?+\277h?e\337\345\277fI\200\276\346\005\310?#\335\023?\310\013\035?\033\270\253\276\275\3416\277\337\027#\2779\264\320>\346\221\343?\fsR\277\353\305\030\277\022\224\254<\202\312\200?\340f\r?\316\244R=\377\354\203\277O\257\340?\036P\000@\275\034*?\030[\334\277\020\312\363\276\311\223\f\300\317L,\277\277\202D>\321\346|\277UKJ\277\373@R>%\000\344\274i\251\b\277\3059\352=\315\037\023\276\365\363\376>\351}\273\277\231\022\005@\005\301c\277\246C'\277\204\237H\276.S\023>\334d\334\276\212<\225\277D1%?\370\371\317=\300\2572\273\t\371\264?\200\273\314\276'1\250\277\344\017\352?J\2747=\247\313\016@\251\244\316\277\202q \277Uj\346?\017`\035\277\001\366y\277\234\304\274\277\310\323\322>:\007\247\276\371N\300\277\f?X\277\362\007\317?#\025\004@\232\320\354\276\tP\317\277\020y3?\342\217\242>K\222\277>\033\234\320>3\025\002?\200}\210\2771\360\267;\326\036\306>\352${\276\n\242\356\277^\271\206\276x*0>|D\000\277x\227o\277\333\373\254\276=\200\325\276\315\306\277=%\224\002?\031\350*?\226/\216=\223\254O?\301T\017?X\312\206?V\361f>\225\202\326>e8\026\277&S\241?\266\276\260\277\255<w=\244\031\343>9\267\261>\356|\247\276\316\031\331?\204c\256>\353\250\342\277\224\372R\276\225e\200\277\3441_\277k+\356?\305=\226?\305\037\315>Z\r\215\273<k\207\277,F\305\276u\315\230\277?\032\356\276t\355k?\024\317\341\276\206;\377>\273\n]\277\020;\277?\252\0170?\212u\342\276l>&@*\221\220?\"\211\256=\222\006/\277\222\313\357\277YL\000\300\235\0228?d\230n=\221\013V?'\021\351>\251\023\034\300\371,\343?\362\357\263>\353r\022?q\251z\277\212\223\317\277Y\334\007\277\217\032\363\276\331\227\264>8J\306?\277\234\031\276:]r\277\207\246\234>\033Hs\277\266\272\334=\222#]\277h\320\004?\004\004\207\277,\271z\276\343\245\253>\301T\203\276\r\306T?\202\250\213\277\000W\266?_]A?\353pT?\r\375\217\277\346\221\207?bH\306\2764\203\330\275\003[\245?\tN->\320\3230\277\352\3508\276,9\230=\276h\217>\231~-\277\000t\210\277\221\270S\277\003\2658\277\005\246;\277y\313\t\277kI'>/\304:>O#\331?\033\365\310\277\343S\032\300\2034#?\265m\210\276m\2500?\246|x\276 \234?>\345}h\277\327js?\001\337\355=\331\226I?\317M7\277\300\354v\277\371\316y\275\215\361\241>\221`b?\244\302\204\277)wS\277\225e\234\2779\356X?\005\370*?\301X\237\276\3501z\276\360P\214?\331_\212\277\255h{?\371\376\341\274\321c\277\275\261\211L>\221+\305\276H\033\233\2775\317Q?\353\377\016@$\271\270\277V\237\233?c(\263\277>\263\224\276$E\260?O\006\237\277%t'\277\232\321\267>\037\272\002@\200\237\321\275\004\310\020\276\246\016\032?.V\230\277\242*\346\276@\331\330\277u\006\266\276\263\322\300\277\227\341\013\277#/\233>\177\367n\276\334\240f\276$\360o?hYg\276\233U\203\277\271\375\342\276\263\357>\300x\356\325>\363\375\231\275\301\312\001@\002e\023>%\226\374>?:\007@\327\335\204\277\357 \366>\244\2456@\001M\200\277\000\320\307=[\231\220?L\213*\277\267\226\r\277'\275\233?\b\222\327\2765\356]\276\231\235Y\277.M\333<\0359\242\276&p\273\277V\236\340\276\213\340\313\277\306\322\261\275\327Q5?\007^\205\276t\262\234>DQ$\277\3750\252?\325 \\?\3233\031\277v\376i\277\\T\303>\265l\205\277\355fn?\370\004d=q\306\030\2770/\214?\345\200\335\275\370\337\332\277\344\202S\276l>\232\277\346?\230??\033\351\276;\304\377=Mg\323\2778\353]\275\000\214G?\255\336%\277-\354\031\277\366B1\277\032\213\312\277\241\271\022?c^+\277\004\321\311\275GV>\276\"\211\266??\305\341\276\2236-\277\336o\231<\326\215\003?-x]?~\216\257\276\365\3054=P7\360=\276\027\377='\234\002=Y\303\345\275\367\310\006>\353k\262\275\205\"\205>P\304\342>\021\307\346?\357\033\213?\350\207\255\277\026\243\016>\034]%\276`\"\216\276{\332]\277\341\021p\275\225\202\346>\316\006\217<q\034\b\277\342\004R?:$\320\274\001\340x\277\251\205\036?\251L\261\276:\\\027?\257|\236>\371h\371>lyE?\2505\221?]\214\261>'\026\350>9\334\035\275{\026\302;\316\335>\276\027\361\355?\223\216\262\276\306\205\t@\364\2435?('\002@\000\301b\273\005\244\001?'\302a<\r\027\361\276i\343\240?\3578\355\277\311>\024?\311\220c>\343\214Q\276\310\232q\276\020]@>\263{f\2779\227\022@\024\\\214\277\376\0130?F\023^<U\023\000\277\3328:?\205w\341?W\004\033@m\034)\300\212\256#\277\023,\272?\b\223\232>\201[\313?r\245\216=,(4\277\272\203\000\277`\005\220\276\031U\006>\257Z\305?d;\273\277\313\370\373?\000o\031@y\\\234>?\220\224>\364SH\277\242(\244\277\373\005\277?\241\327O\277\020<\022?\006*\257\277@\366\022?c\265y>\255\024F\277Y\300\002\300\333\242\350?\301\373\217<\217\215\214?ke\232?\007\231\334\277\331=\241\276\266\271\265?*\250\020?'\335J?Y\370F\277e\000\024\277yuN\277]\372\227>\232\231\321?\231\2355\277\267`\021\277\271\266\241\275\345a\211?\177\301\022?\311\345\337\275O\353z\277\025\251\344?Q1\356?\210\237+?;\252\362\277F\007\324\276@\373\365\277\222\312P\277mu\t>s\367}\277\243\2607\277{\331\006\276\316AF\275M\331\371\2768/\226>\000\353\214=\236}\225>\"l\254\277\017\177\005@P\214X\277\f\316`\277\005\244]\276\t\211\224>\347\030\360\276y\351\212\277A\326c>\2136\027\276z0\214;JF\272?\206\257\277\276\005\213\247\277rP\004@S%\032\276$\321\003@\353n\272\277\377 V\277\025\035\301?\033\362C\277\336;n\277\272f\252\277\272j\036>\243\255\032\276(a\246\2776\346M\277/Q\315?\376e\017@\275\0319\277\270\001\277\277,\314,=\346\036r>\336\252\363>\345\266\225>{\243\306>3o}\277r\374\200\276ux<?\246aH\276\320\263\001\300\341y\311\276\022\300\245\276\340H\024\277\272\277~\277\275\001&\277\222\"\262\276\271$=\275\"\253\253>\306k.?\360\205\211>F\fs?=\272\361>\365\327k?9}M>T7\347>\270\225J\277\004\312\202?\361\021\245\277%vM>\2451\332=\220K\204>\355F\037\276\320~\350?<\277\320>x\013\304\277\275Kn\275,+\201\277A\202N\277\223\030\260?\362\352\234?\007\321:>\220/\021>\313f2\277\254<\021\276\313\370\203\277f\366\351\276\342\315Z?p\354\271\276\231f\342>\332 \203\277U\366\315?\331\314!?5\226\310\276\246\270\"@z\337\210?\205\\\351=\225IU\277\201[\337\277\246\270\b\3008\300\004?d\"\345\275\t\250 ?\250\342\376>t\3573\3008\241\314?)\\\037>'\023#?\370\032z\277\246'\314\277\235\016\254\276O\350e\276R\013\305>\254\250\231?K\003\347>IgP\277\352\354H?\b\224i\277X\032x>\271\210\207\277^g\003>\217\343[\277\266\203\221\276\275\303\r>\263b\263\275\211\320p?C9\221\277\325>\325?\304]\355>x\233_?Nz\243\277>\256\225?\013\231\323\2763\376m\276\374\306\267?\300>\312=\340\325^\277\264\221\203>\217\214%\276j\206$>z\305\353\276\217\2517\277\374nJ\277\217\000&\277~W\030\277\030x\376\276\237\037\346=\367=J>f1\341?\245I\301\277\327\206 \300\003C&?\250\000\270\276('\036?\006\270P\276\372A\305>\277\267\221\277\317\275\207?\341\265+>\216#\212?\t\337C\277\355*\230\277\255\0345\274n\336(>\263#E?\232`,\277\241-;\277io\254\277i\033K?\274\262k?\035\002\357\276\025\340\303\276\022\024\243?\373\262x\277\341z\200?\264\304\277\275\231\303\203;\363\367\234<EG\302\276U\244\232\277\252FG?\3230\374?o\r\234\277L7\235?\306\242\261\277C\376\211\276]\026\333?\253\260m\277e\251\005\277 }\373>\361c\n@\255\036\226=e\035\316=]\244\024?s.\235\277]l\026\277\263$\274\277n\207\226\276)y\351\277\277\324g\277\021\305\244>\274]\227\276\352x\244\276\364\340j?\372\n\002\276\236\227R\277\3470\204\275\352xB\300i\343\204?-\231s>-\354\355?U\022\231<7n\001?\231\r\n@-\353N\277\205\356\252>\303\r\026@\311>h\277\307\241\336=$a[?\26117\277\005O\211\276\335A\240?we\003\277\375\202\245\2760\330\211\277\362K\263=hx\303\276\024\321s\277\316\213\343\276V\267\322\277\255|\240=\013\322`?ywd\276\362D\270>\177\026W\277G\311\343?Doi?\361\364\202\277?\306\\\277\324`\202>c\321\230\277(\017\207?<\025\360<D\243\017\277\211A\214?\252\002\237\2753P\335\277]\357h\275\225\361\227\277\252e\253?\030\352\260\276\022M\210>\354Q\360\277T\252t\276x&$?6\222(\277>\262\351\276\221_'\277\235K\311\277m\254\024?/\277\353\276\265\245\206\276\2470\305\275-\317\243?\246\264\376\276\362\321\322\276\006\324\033>e7\203>6\310\214?\372b\217\276T\316r\274\326\032\202>\036Yo\275\003O\233=\366\327\206=\301\201\212=B\226\005\276\326\031\227>\227\037\000?Ic\364?\215\231P?[\224\261\277\022\237+\276:Y\202\276\324`\032\276=\236z\277\257\224\025\276K\035\b?\337\337\000\276#\241\375\276\321yQ?O\225O\276*7)\277*9\377>-\227\225\276\375\2767?zU\277>5&\034?\231fb?\312o]?7\340\033?q\252\r?\307\367\300=\b\031\355<$\326\252\276\006\273\335?\007A\277\276\341\177\013@\017\326'?@j\017@\177\n\241=\3270??\271nj>\303~\013\277\352\312\223?y\001\256\277\004X\000?\366\361\253=\006L0\276\374\023\"<oc#?\2445F\277\253[\037@\026\373\237\277#\204G??W\203\276b\327\266\276\310^+?Dn\256?\243@\013@_A\032\300\264\307\023\277\273\270\331?@js=0G\317?B\351;>dX\035\277\007E\303\276-\355\314\276S\274`=\372a\270?\030}\251\277\331\316\347? ) @P\374\230>G\217\327>\317\370R\277\355\231\215\277\3019\243?|\321J\277\245\0239?\360\026\344\277\216[<?8~\315<%\2220\277q=\006\300Bx\314?S #\276\213\303\261?7pG?\233\033\327\277\001\303R\276\206Z\313?\317\366(?\371\300.?6\261\b\277![\006\277Y\027\367\276R\270\246>\302L\347?\370QE\277\334\330(\277x\271\b\276&\340{?\200a\331>\346\036\002\276\232\263v\277\323\274\343?\236)\000@`\310.?\366b\374\277s\361\037\277W\004\t\300-\263L\277\303b\264>7\375\215\277u<6\277,\272U=\325\335\246\275\277+.\277y\200}=`\314v\275\203\025\013?-!\273\277\031\377\372?\254\002q\277\263a%\277\036\377\275\276\247\353Y>\371\242\325\276\364\025\220\277\020w\335>\244U->\317\000\215\274\003\354\267?\222$\370\276\202\305\251\277\214g\350?o\323\244\275\355\330\020@\f\223\315\277\345\n#\277x\321\343?i\2550\2770\201s\277z6\257\277\364\244\264>\025\033c\276\n\021\310\277XV\216\277\352>\334?_\265\b@\377\353\b\277Nz\263\277Q2=?b\367\r?z\212\264>~s?><j\024?R\233\204\277z\344\312=_\356S>\306Q\371\274a7\344\277\260\311\232\276\344\333\333=y\256\377\276\344f\230\277\371Lf\276\342[\330\276+\265\270\275\221*\212>@\024D?\317\203\313=\321X#?\354g-?\311<\256?\301\216\337=\211\360\013?\2133.\277\351+\240?\224\366\252\277\033\363*>,e\271=\327\246\231>\006\330\277\276\237Y\362?\rS{>\3372\327\277\211\317\205\276\035Z\204\277`?`\277\300\354\356?\262\272\225?\030\bR>)\216\250='Ld\277\f\316 \277z\302\222\277\327\335\234\276\363tN?!w\201\276F\352\335>\022\330T\277\241\326\320?`>\035?l{\037\277%@\033@e\340x?\200\270+>\354\243'\277\2304\326\277j\366\370\277R\270\336>\312\311\217\275\210\364K?\350\334!?\006\236'\300t\322\323?\307\203\245> |\034?\r\336_\277\377\317\355\277\"\341\373\276\200D+\277<\365\004?\267\177\301?\226\304#\275\337\027{\277\247\346\322>\021\344|\277'[n=\234\212h\277\266\274\352>\233ps\277\177Pw\276s\240\267>\320\207\235\274\030\316]?\033G\230\277I\021\305?\236\2250?K\217R?@\023\241\2779b\221?M\273h\276k\236\253\276H\304\264?\243tY>\303-#\277e\376q\276z\204\277<\206\215\232>}\004N\277\274\256\207\277B\263/\277\f\262\005\277\374\307>\277k\201\325\276\225\260\300=\307\233\214>\004!\345?\r\340\325\277.\342#\300*\340\032?B\006\332\276\263_\037?\343\245\333\275\216\352\024>\305\254\177\277*tv?\325\260O>\250o\211?\350\210X\277e\001\213\277\325u\230\275/\242\035>e\212]?Zf5\277d\315,\277\264\253\240\277\211\\`?J|6?\330~\322\276\273\270}\276\216\006\240?\210h\210\277]\304\217?\236\\C>\337\344\202\275l\265\237>\212\002\r\276$\177\234\277\250\214c?\344\203\f@\230Q\254\277\3578\231?r\026\252\277\272\332\252\276\372\355\247?\357 \242\277\364\334\022\277\365\274\013?[\266\376?+\244\334=\360_\254;\330~\026?\0265\220\277\316\336\261\276\242(\300\277q\251\n\2771_\276\277p^X\277\250\034\273>\255\242\227\276\337NB\276\252\273J?P\2512\276\207R_\277C\224j\275\334)?\300\243\310\252>V\227\370\273\357U\363?\f\r\032=\302\372\033?o\323\373?L\246\206\277\304\t\b?P\307'@\304\317k\277\356w\b>\324e\221?VF7\277\025\214\006\277\003\354\227?\341{\003\277<i\241\276\377\257j\2771-\245=~\212\333\276\036P\252\277\230N\353\276&p\303\277X\251\020\276\006eZ?\036\246\245\276{\204\252>;\302I\277_\f\255?\374\374C?&:O\277e\310i\277\342<\224>\n\205\204\277\331_\202?\3450\243=\335\322\016\277~W\224?\2150\213\275P\307\323\277\321\262\316\276o\365\244\277c\321\244?\245\273\333\2765-,=H\026\344\2774\006\007\275-\005D?\365\362'\277\2100\"\277\326\214 \277\301\255\307\277\253_\t?\346\222\"\277\313G\362\275\254\376\b\276\207\376\261?\331\262\264\276\025\000'\2773\271\202=K\002\344>\271\304q?o*\212\276\351Z\200=\271\273\250=d!Z>\273'\317\275\274tC\276H\334\213>\237ki=g\234\346=\346X\026?x\264\355?\013(l?:\257\241\2770\332\223=B\216\022<\023\265\324\276\221*Z\277E\266\210=\271\247\373>/}y<\003\354\313\276\032\207V?\331\245W<\302\336h\277O\352[?\307\325\210\276G\343\020?\200\233\325>\221|I?,(P?\322\373\242?\260\255\247>s\016\036?\254q\026>\363t.=\271\251A\276\375\237\353?\345\355\260\276\224\373\003@\212\035=?\370\210\350?\312\025>\276?\252\r?Yd =\320\231\354\276\2549\204?\241\276\355\277\241\273(?\356v==I\330\027\276@i\220\276\214\331b>`\254o\277\361\200\n@\022\245\231\277\006\020\036?\252Om=qU\321\276\227\217D?\321\\\343?\236\f(@\013\357$\300\273\322\016\277\302\300\273??s\206=\267(\343?\347\273%\273\206\004D\277\324e\035\277 \231\036\276\2555T>\354\206\311?>\355\274\277\253\t\366?\373y\023@\214.\327>\246c\036>=\2366\277A\267\247\277\243X\302?6\225)\277e\343\031?\004\255\260\277<.\016?\275\2137>\204a\f\277\000o\003\300n\206\343?\236\305\234\275\214\333\214?\025\306\212?\235F\346\277\360\246\243\276\300\317\310?2\252\030?\215Cu?y?J\277(\273\361\2763\3375\277*q\205>\035\003\316?\371\366V\277\020[2\277\323\332\364=\231\271|?\313\366\021?\362z\220\276\t\376\203\277\207\304\355?l&\367?eq\037?b\333\346\277\241K0\277O\314\346\277\364oK\277\301:\016\275\372{}\2779\227>\277\035\001<=0:\n=\240\336$\277/\031\307\274\n.F\276,\202\247>,\267\260\277\n\205\020@\334*d\277\241\271\212\277>\257\270\276h\006\221>\317\332E\277\337O\205\277}\222\273>\266\024@\276\262\235/\276\025\035\231?x\013\364\276\342\351\231\277\260\033\020@\366bx\276\323\023\b@T\035\302\277\"3_\277W\317\331?\351\231V\277\220O\030\277\035Z\260\277\233\344w>\211{\034\276\373\005\243\277xAT\277\374\343\375?\325\004\005@)\261;\277\251M\260\277\214\t\273=\003#\357>\357\034\342>\032\373\026?\r\035\313>d\036\211\277B$\303\276\254:k?#\033\203\275IK\375\277\362#\356\276\242:\247\275\337\340\373\276\336v\201\277\275m&\277.\222\256\276\036g\";\343q\331>\344\367:?\203\332\227>\310\224W?\356\356\371>o\020i?\205@\226>\2031\"?\027\200\026\277}!l?\371\017\315\277|\360\202>8\021\r>\251\021\252>JFn\276\243@\347?\374\030\253>\n\200\311\277\236\267A\276\346\313\213\277<\2422\277\034B\325?a\343~?|(A>@h\255>\354\024\037\277\177~\251\274\201\004\215\277\230O\002\277&\031q?\270\223\310\276t\321\030?&\340_\277\2407\311?\331B\f?\227\215\016\277)?\037@\357\376\230?\002l\253=\363\004^\277\300\004\f\300\375\023\364\277\2616&?\234\375A\276E\237??{k\330>+5/\300\276\207\357?D\243\203>Y\333$?\300\354>\277\225}\303\277\203\300\026\277\240\032\217\276\023C\222>\002+\227?\323l\376>RdQ\277\306\276\020?\215\264\200\277\373\225.>G\346\221\2779\177\333>F\3534\277^f\004\277t\030}=\207\3202=\020\257[?\271\373d\277\n\272\311?\nI\256>Z\234a?\210h\304\277\336v\215?b\242\035\277\203\027\225\276\253\t\242?\363\345\025\276\236#N\277\277`G>I\214T\275\211\275\n;JC\305\276\271\375\032\277\247\006>\277\025S\025\277\232\0052\277o\240\030\277V\013l<\337\251\210>`\352\333?\232\316\276\277\341\227\"\300RFP?\353\311\324\276\t\245\377>H\247N\276\036\336\213>\r\340\235\277]P\203?D\320\002=\371\023y?\233\216H\277\304|\201\277K\273G=Z*\227>\251L]?h f\277\217nP\277\201\317\277\277~VI?\275\373S?e\342\006\277\r\215\217\276[\266\222?\212\260\201\277\245\024P?e\030\367=\245Fm=\257H\247=\230\370\343\276\b\224\215\277=\016O?\2407\345?\343S\230\277\313\333\225?\336T\254\277\003$\202\276\321\\\317?\312\030s\277\242\0132\277\204\237\310>\373\226\005@\340X\206\274\332\023\256\274\323\021\320>\322\214\235\277\263`*\277\225}\267\277\201{~\275+\244\370\277\234\375E\277`\255\302>\333\302\303\276\036\004\303\275|&W?\004\377\013\276\006\177c\277\324c\373\275\35783\300\313\370\227?\245\333B>\360\205\351?\377Ys\275^\325\271>\216\036\377?\230PE\277-\262\235>\270@\032@U\334l\277v\004+\275\026\302f?\362\323\030\277\355H\245\276\b\254\244?\2069\025\277q8\313\276g\233\213\277\023\3235>\211A\220\276%>s\277\3267\320\276\234\341\276\277\202\221'>4\203p?\366)\317\276[\"\267>\231\272o\277\324`\262?\230\024k?_)\207\277\335\351j\2772;\233>TW\232\277Dn\206?E\203$>1C\033\277;\337g?)n\266=Q\245\326\277\210\364[>?W\217\277<f\240?\373Wv\276#h<>,\016\347\277\006\240\361\275\302\367:?\207\302+\277\2100\006\277v37\277\001M\350\277>\3510?LP\353\276\362\356\250\276\207\247\327\275\226\262\240?J\353\347\276$\t>\277\242\360\221>n\337\353>A\237\210?\302\373\332\276aU\035\275\306m\324>\370,\031=\350\210|>\307\331\324=\213Qg>\037\365W\276\267|\224>\243[\347>p_\373?\255\204V?\304|\301\277L\224\303=\002.\240\276\017\2642\276\243\261^\277[\320\223\276\341\227\302>\"\340\320\275\335\013\324\276\206W6?w\2476=\007$\031\2770\022\022?*\342\234\276H\0319?b\025_>w\330 ?\231\237_?\331[f?\007`\027?\332T)?\376\257_<\374r\346<2\242~\274\277\324\363?\021R\207\276\0265\016@\366E.?c\356\372?\237\ns=D\3049?\222\317\013>\303E\306\276$E\224?\204\360\270\277h\263\342>\325\031\312\273\032S\320\2753k\351\275alq>\006\330o\277:]\032@io\250\277\346\347z?,\272\365\275\330(\223\276$\361\"?g\355\332?X\034\f@9\264*\300\225\324\371\276=I\272?\rWB\275\004\312\336?\2439\247=\227\3756\277\202\033\241\276!\035\366\276\251\334\354>(a\256?\f\002\253\277\2407\355?\323\336\"@\273\234R>;\031\\>\261\300S\277QN\214\277E\201\302?\2607M\277\344\3636?\013{\336\277\f!k?}\350\202>6[Q\277y\222\360\277\255\372\340?^\376\231\275\266\241\272?9\231l?\373\"\331\277'\333\240\276\243@\303?\2553\n?\307\237\034?\236\360\342\276p`\022\277\016\370\364\276z\250m>\221,\350?\240\213>\277\226\316/\277\030\264\320\275\235\366`?,\267H?{\370\302=\347\034h\277\311\223\320?|,\355?\274x;?\350\331\340\277f\372)\277\263\265\376\277(\362p\277ZK\201>\351\322s\277\242\2262\277\232xg=\216\267\220\275\302\371\004\277}\347\327\275\316\305\177\276\\\306\375>\307)\272\277\213\246\r@C\344`\277Y\300P\277\312\300\221\276\312\210\033>\003^\366\276\346\256\211\277\002\020\357>\351\215\211=\302\374%>\000\306\257?Y\245 \277\352x\244\277d\036\375?s\325\234\275\363T\013@\260\346\310\277\332\221B\277\203\027\321?7\376,\277=\362o\277N\271\242\277\210/\303>/\304\312\276\370\252\261\277\206\310)\277\244\337\322?\257%\006@U\336\006\277\244\215\257\277\217P\353>\f>\275>\217p\262>\"9\241>\276\372 ?\037\201o\277\340\235\374\275\007\n\324>\350\273[\276\301\312\351\277~6\252\276\3576t\275\351\200\374\276\030\317\204\277\304\223\365\276g+\317\276Bu\271\273\034#\321>!u7?\240\341\r>\332\252<?\315\256\017?\224\023\205?\356\205\r9\037e\374>5\266;\277{1\224?!<\266\277Q\372\202>\362}\311>Fx\263>\017\266\350\276\253&\330?)\351\231>\022\275\344\277f\2428\276'k\210\277\315\313M\277\331%\316?\302\302}?\356\350_>v\215\246=\313L]\277\324\360\355\276\307c\212\277X \332\276\314\265L?)\316\251\276\263\322\244>\350\365_\277\367\307\273?\307\2039?L\376\027\277\362\322'@\363v\224?\3654\253=}\354R\277#g\365\277\202s\372\277\273\267\036?fq\326:\354\331+?\"3\347>Z\360,\300\030`\347?r\301\341>-\261\342>*t\036\277\236)\344\277\362_\024\277X\034\022\277<\335\001?\355\323\305?\271\331$=\224\365s\277\246B|>\242\177v\277\371\332S>\000\306w\277I\330\023?\274y\212\277o,\250\276U2\240>(\322\225\276i\247f?\301V\235\277\016O\313?\354i3?\335\3213?\257B\266\277y#\217?K\222\327\276-\331\007\275\034\353\262?\211(&>\221\356W\277\036\302\b\276>\262Y>\201\257X>\304\2317\277\006Is\277O\223=\277\373\346*\277DnV\277\313.$\277m\253\331=\021QL>\277`\327?\372\233\320\277HP\032\300\337l+??\254\257\276\201x\035?~\250\324\275?\341\\>\347\251Z\277\255\206,?\007\352\324=\023I\224?\235\2354\277\025W\215\277\315\314L\274t\322[>\n\277\204?\331\316\203\277\375\2758\277#\204\233\277: 9?_\007:?\335\351\306\276\352x\254\276 \357\241?\034By\2776\345\202?\037\312A\275\231s\033<\304N\307=b\367\205\276\325\312\230\2777SA?g'\t@r\341\234\277F\231\231?\337\025\241\277D\212\311\276\271\374\227?\372\266x\277{- \277\273\270\265>\007\360\372?;\357\305=\376\235\035>vl,?>\226\232\277\274\261\330\276\365-\307\277[\261\013\277y\001\322\277DkE\277n\246\252>)\355}\276FA\360\275\270\260N?7\337x\276\021Sz\277\004\254u\276B\t9\3004\330\f?\330\322\343=\244S\377?l\261\213=k\270\024?D\372\t@o*\222\277\324E\362>\2549\032@[\225H\277\253\026\262=.V\224?al=\277\003\227\017\277o\330\252?x^\002\277d>\200\276\312\214[\277\204\343\210\275\201\230\254\276CV\233\277\024\321#\277\360\371\305\277^\331\345=z\027S?\373[\242\276\270\223\030>w\201\016\277I\272\316?1\357y?p\317W\277\n\333w\277\005\027\243>\034\323\223\277C\004\224?\212\220\332=8/*\277\243u\214?\335P\267\275\272N\323\277K\004:\276XV\232\277\215(\265?\264s\332\276c\357\025>\007|\336\277\330E\021\276\020%b?\216\3533\277w\203\300\276\030\007\027\2778\241\330\277\227\033\024?\350\202\016\277\361\235\330\275\306\372&\276;\001\271?\313K\276\276\346\311I\277\367t%>{\301w>t\357\205?\214ez\276nN\005>UO\026>\312k\305=+\207\026\276\375\022A\276\214\302\311\275\022\301\b\2766\220\256>e6\360>J\230\351?Zbi?\350M\275\277c\b\245=\346\0027\276\252\r\316\275_\263l\277\036\335(\276\254\035\375>\326\344I\276\246c\016\277\366\355`?\34344>\030\317T\277\211#+?\307F\200\276Q\202\022?\376e7>uY\004?\272M,?\201>\205?2\377\300>\226v\032?\217\301\357<\017\325\324=\203\244_\276\020z\322?\311\314u\276\342u\021@\326\214@?\243\036\366?H\246\343=\025\037\317>^\366\013>\n\333\037\277\277\324\207??\035\353\277y\311\033?u\210I\274\272.\304\276\303I\202\276\373\345\233>\"8Z\277\245\024\f@\207\341\223\277J|\376>\227ml=\206U\354\276\256\020V?\232\266\357?\223R\034@\27550\300\f\262A\277d;\277?\360\275\264=R'\324?fM\224\276\311\313F\277\313\020\377\276\350\370x\276%\0133=\301\250\330?\211\352\251\277\354\022\355?\t\376\033@\202\312\260>\212W\221>\242\263T\277\037K\227\277\032\372\273?pD?\277\026\241<?J\230\311\277\024\262/?\242\221\264=\342v`\277\322o\005\300\033\022\333?\254\270#\273\335\230\232?\224M\231?\265\375\333\277\3274O\276\035U\331?|\266\"?\t\210q?\317\025=\277;o#\277\270\347)\277\370m\240>\212\253\312?\235\3261\277O\2556\277\333\347\007=\362\321z?-\b\035?\376G\006\276\277\326e\277^\327\317?\354\027\002@\316\251P?y\222\320\277\337\212(\277j\207\t\300\362\227R\277(\316\366<\205\261=\277\340/\356\276\374\340\374\275\343\244\000\276\303\273\304\276\311\252h>\030x\276=\303\326\\>cE\265\277\0216\370?\200\324V\277\307gn\277\351\020\370\275/\247\244>'\370:\277qr\207\277\227\346f>\322\004\225\275\375\204\363<\201C\234?\277\236\232\275zU\177\277I\242\373?\326\216r\276\215\234\r@\003[\301\277}$Y\277\221,\324?\277(Y\277'\302b\277\335\007\224\277z\217\323=\205\226\225\275\270;\243\277W_5\277!Y\350?\342X\021@9\263I\277\311\260\256\277\243gD\274[\322\241>L\033n>\317\207\327>?r\253>s\327\226\277HpS\276\312\026=?\260c\302\275\247\350\002\300\241\273\224\276\356\224^\276\2035J\277\351`\201\277\3747\377\276\224\300\266\276\257\353\227=\2379\333>\314\3213?zo\264>\322\215P?\337\244\251>\246~\222?mo\207>!\312\227>!\007\365\276\305\342k?\330\365\253\277\373Z\207>\335D]>\252\271\274>\211\353\300\276\253>\353?\326\374\230>\276\274\274\277R0\000\274\265\375\233\277^\273D\277\236\f\306?\350\207\221?\361\362\244>\327\366\226>*\377&\277\203ih\276[|\216\277\334*\220\276\364\246\216?\251\026)\277z\033\343>\377\262\203\277\250\343\341?\330}#?\246\016\n\277N\1774@\260\217\236?\216\223r>|\361q\277\3328\352\277\365\326\344\277\300\224A>\207\030\277\276\020Y$?\211_\361>\230\335+\300\f\352\347?fM\034>\271\342\n?Bx<\277Xs\364\277T\000\344\276\337j\205\276\335|s>\3171\260?\240\251\337>\302\206+\277\021m'?\022\372m\277\326:A>\351\271i\277i\217\267>H3j\277f\022U\276J]\322=\to\217\275L\303x?\"\336r\277\372'\344?x\265\004?\266\277G?\376\232\234\277\223o\226?\267\263\327\276\262\275F\2760L\262?\360\371\201>\231+k\277R|\214>r\340e\276\243\350\021\276\350\274\236\276\256\331*\277\300\316U\277\314\3530\277\377u\016\277|c\004\277\"\375\026>o\257\326<\342\006\340?\037\200\320\277\300\225&\300\265P\332>\324D\237\276~\214\031?\225\361\037\276\347\3064>\b\311\242\277[_\210?\027Jv>\\\003\203?[\226\017\277\217\212{\277\242Md\275)\227\306=,\0214?#kI\277\261\025\030\277.\255\306\277(\326=?1\231n?\227W\022\277\263y\274\276\236\230\231?\373\350\210\277\256\1777?\301\310K>\035\353]\275\325[\343=1[\272\276\374\034\177\277\342\2604?\367X\356?a\216\242\277W\317\245?\262\205\224\277O8\260\275v\211\332? A\215\277\007\352\364\276\0318\004?\215\321\004@q\346G>\234n\031>\236z\364>\351\361\237\277\214M\003\277fN\267\277LO\b\276\320\017\363\277\257\013+\277\302\370y>\3543\007\276\364\314\344\272\211\357@?x\231A\276\325\264C\277\316l7\276\372'>\300\320\355\221?\221\362\323=&\307\345?>\306\221\275\007\226\373>\214\370\006@%\223/\277\230k!>~W\034@\321Zm\277]\246\346<\3225\177?m\341!\277\341%\300\276\2279\235?m\341\321\276\253[\235\276\320\266r\277J\304\345<\302\325\306\275\202\347\222\277\220I\376\276x\177\340\277\201\002t=\377\"p?\317,\231\276\304\227\231>\0221\205\277|D\270?\244\215\207?\336<\231\277\007\316\201\277\255\212\350>\265\211\253\277\033G\224?\\\346d>\025X$\277\222\313O?9(!\276\227\305\324\277^I\002\276,H\227\277\231\330\260?\016\276\200\276{\334g>=\017\352\277\332\002\022\276L\342\b?v\030+\277\323\364\201\276\271\245\035\277\301n\324\277\n\276]?\263\321\r\277\362\322\325\276\356\n\r>\365\363\256?\326\033\001\277aQ\r\277\242\324.>\373\262\314>\264=R?\320\f\352\276\257\223\032\2760\272\374=\000\304}\275\215\340p=\r\252\215=C\234\375\274\016\300\006\276\024\263\246>4\205\276>|D\364?. D?\025\306\306\277Z\217\301=\253\b\217\276QO\337\275lCY\277k\r\225\276O\002\243>\217\210\255;$E\304\276\357\376T?\346\350\001>\005\025!\277\203\206\002?F[\255\276\317\2068?\354gq>\224\025\303>\317\241d?\031\305\036?:v ?t\267\023?XY+>W!\305=\376,&\276_A\336?E\236T\276\223R\024@\005\373/?w\025\004@\372\227T>\002\326N?\303g;>\000\034\303\276P\374\224?\304|\315\277\004\217\367>s\322\001\274\375g\225\276\317k,\276^\326\244>\364\031p\277\305\311\035@\356\316\246\2772\3136?\021S\262\276\225\202\226\276\036\302@?d\314\315?6\345\016@$\264+\300c\356\016\277\023\017\324?*]U\275^\235\317?\207\305\350\275\003\231=\277\377?\016\276\361K\255\276\361\201\315>\227s\305?\037\200\240\277k\202\344?g\n\037@/\340u>\222\315E>\324IJ\277\334\200\227\277\252\361\276?\316S=\277\267\234;?)\"\333\277\033cK?\201\225\343=\027gT\277\216X\377\2776\253\276?\222\031Y\275\3475\266?q\000M?\212\037\333\277\231dt\276+0\314?\246\177)?Y\3706?w\203\f\2777\252#\277\336\253\346\276\304\350\221>\2549\364?FaK\277\213p+\277_O\211;\r\034t?R\231\026?\024\326\034\275%\317i\277\244p\341?.V\f@\21358?\341(\345\277\361\234\t\277\314]\373\277\264[W\277\224\302\f>\002\235i\277j\366\f\277\300$\225=O\270\235\275Di\337\276\f.\254=\357rA\276\025\312\002?\332 \303\277\250:\b@\025\306J\277!\254r\277v\030\213\276\005\247\316>q\350\005\277\226x\210\277\200~\023?\004\006\"\274\030\355A>\363\253\245?\262\204\375\276\033G\214\277\004\342\351?\262\341\277\275(\270\020@f1\325\277~7-\277\027\274\344?\t62\277\245\365[\277d\222\225\277\206\001\263>0\362\322\276\217p\242\277WB\017\277\376}\316?\271\031\376?2Z\017\277:\351\301\27782\007?^\203\316>K\350\246>\254p\303>\246\270\n?#\370\217\277\306\303\253=\241\236\022?d<\n\276'\332\375\277\f\345\344\276\032\2770\276\276\204\n\277w\025f\277\256\022\354\276\260\000\376\276T\022#\275-\225\007?\263\263<?2F\232=\336=D?\2719\001?!\345\223?\323\242.>\2505}>\205\260\322\276u\260\232?\246\355\263\277\253[\205>\213\372d>\347\217\271>t\227\264\276\214\204\346?OY\275><\024\301\277m\375t\276\320\355\251\277\360\023o\277\237\315\302?\340\204\202?\025\213\037>F\322^>\tmm\277\310~\216\276\330\201k\277z\032\320\275S\225N?5\n\t\277\213\302\022?\304\261\202\277S\226\311?\335\3516?\362(\305\276\373\256(@\031\305\206?\236\360r>\237[T\277\026\336\355\277D\027\340\277U\030\303>D\030?\275\315\0359?\330(\273>b\025)\3002Z\347?\351b\353>\376\230\n?\274;>\277>\355\354\277Bz\016\277g\200#\277\245j\363>:u\305?\343\247\321=\022\242\\\2779{\357>QN\200\277\2547\032>{jq\277\202\343&?A}\207\277zl;\276\361\r\205>\305\230\352<V\360C?J\230\225\277\314@\315?\215*??\223QU?\002\361\246\277\005\206\224?`w\016\277\320B\342\275DL\245?\270;+>9\013S\277<\302D\274\210\336\375\274Ts9>\r\035\027\277@il\277>$\034\277-\224D\277\275s,\277\231\363<\277\031\362\216=\034A\272>\320\325\326?&p\327\277+\244 \300X7\002?cD\002\277\347\033-?\007\302$=J\226S>\254\221y\277X\217K?=\207\255=fMT?\220\206'\277\b=\203\277\305\306\234=r\214\217=d\036u?\351\266p\277\200\3220\277\204\201\247\277\315s`?\377\\D?5\323\375\276CW\202\276 A\245?E\360\207\277\234\244}?\255\337\f>\360Y\r\275\352AQ>J\227\346\276'\367\217\277LOL?\351C\003@\323\301\242\277\230/\243?\361K\241\277\255\300\240\276\344\240\250?\360\205\201\277\226\3513\277u\255\215>\005\305\377?\257\355\035>l\237D<\366y\354>K\315\252\277\336\313\365\276\222t\261\277ZE\307\276\263\315\331\277\241\240$\277\000p\204>\035\252\341\276\257x\n\276\352\312g?\322\376w\276\027\327D\277\274\263\306\276\023ID\300\203\367-?8\3136\275\316S\375?\304\001\331<\201\317\367>\324}\f@\033+Q\277If\255>`<\037@\"O~\277\206\265,=\200\267\224?\227W*\277\230\030\323\276{\240\241?\t\372\243\2767pw\276\351\r\177\277\330\274:\276\236\013C\276H\371\235\277\332\346\326\276\346\313\323\277\277|\362=\213\374>?\334H\261\276<0`>\224\026R\277\341\177\303?fJ[?Iev\277\316Pl\277\261\030\235>O@\223\277\031\312\211?\355\363h>,d\022\277j\373\207?\017a<\276\335$\312\277\2410\210\276\264q\240\277G\254\261?\037g\312\276\273\326\336=\202\213\361\277\023W\277\275\0214\"?RE5\277\366\231\373\276^eU\277\317I\313\277=\324\006?\276k\320\276\f\346\317\276\200\3761\275\221\017\262?t\t\307\276\334b*\277\177Ol>\023-\271>\004\004o?u\002\222\276\225^!< \323*>r\201u\275\353OG\275\331\t\037\276VJ_>E\270i\276\202\000i>\303.\242>\253!\355?r\334\205?N\271\266\277i\375\235>\360N\036\275\020\256\260\276\260YB\277<%\021\275\b\312\325>\031\305\"\276\321W\220\276*\376k?l9\034=\203\243`\277\317\204\"?\332\342\302\276%]\037?\220J\231>\003\317\t?\033\203\036?X\217s?#\241\315>Ii\036?\\|e<\266\020$>\251.0\276*\035\350?\274\006\255\276\336<\r@\216\260\020?\036\247\002@\341\266\246=\212\2211? \321\264=\201\n\007\277\bw\247?\002\202\345\277\033\272\371>\341\327\343\274\025\037O\276M\330\036\276\340\274h>u\224[\277\211\230\030@\215]\206\277\024>7?\226\036\022\275\307H\346\276\210+7?\343\215\344?Z*%@\312O&\300P\252!\277L\303\274?\312\2116>C\305\320?\030\224\t>\341F.\277\005\336\351\276\027Gu\276\246\326\233>\344\017\276?H\277\251\277\340\204\352?\007\323\032@O\221c>\337\032\370=I\3338\277\005\300\244\27728\256?\247\257;\277\370\341$?\003\262\303\277\303\266\345>\235\020Z>\225`-\277\214\020\000\300\256*\357?\335\363\247=\036\033\235?\232\261\214?\3230\334\277&W!\276\367\344\301?XY\003?-xE?\325>5\277\337n\361\276\202\032:\277\256\364>?R\270\322?\306\371O\277V\266\017\277\205\002\033=\236\f\206?\371\331,?\363\037\"\276\305\254\203\277\3500\343?\310{\365? \2338?\367\351\334\277\310]<\277\216\006\b\300r\301M\277\322\247\365=\005m~\277\023\364\037\277\rf\270<T\346f\276z\034\316\276\321\036\207>\334\366\335\275\352A\231>\rl\265\277\200e\007@N\324V\2772r~\277\315u\372\275]\340\332>\r\306\004\277\257\353\213\2770\235\316>RF\f\276\256\341x\275\033\201\250?gc\315\2765\322\262\277\016\204\002@\230L\025\276E/\t@&\001\306\277\277\235\030\277\031\342\344?&\254!\277H\025a\277\323\301\262\277kb\201>\235\202\314\275\220\367\272\277C\376E\277\365-\337?\275\251\016@-`J\277\0162\305\277\f=r>\002\202\311>o\235\327>\032\247\t?\0054\021?Y\335\202\277\034_\333\275SY4?k\326\261\276\210\021\002\300S \323\276\237\260$\276\346\226\022\277X\342m\277\220\236\362\276.U\341\276\020\350\n<u\311\350>\234\213+?\017\230'>40F?\272\300\365>9\233r?\333\030[>\020\003\001?\205\n\002\277l\263a?=I\272\277>\0050>Dk\215>\274zU>\276\244\251\276\207\304\331?7\306\256>\362\265\323\277\243\n\030<\245\332\207\277V\325#\277P\252\321?\364\211\214?o,\220>\302\335\201>\003\353<\277\002(F\276O\351\200\277}>\352\276M\277\\?;\216S\277K\314\027?)\262J\277\320a\306?\277`\037?\033\330\016\277E\236&@al\231?\312\247\347=\331\"5\277=D\363\277~W\360\277\031\216\257>&r\231\276\310\226M?\250\254\246>\365\204)\300\373y\337?S=\221>9\265\017?\343\2479\277\323\366\347\277g)\271\276\033\023\332\276\203R\254>\220I\246?*8\224>\031\251o\277\355\273\016?\032\250\200\277Su\017>\260<x\277W'\247>o\362?\277\323l\216\276}^A>\232a>\275k+z?\254\213\217\277\374\306\303?(d\377>\273\2667?(\n\260\277\3436\222?\326\216\272\276m\311Z\276\235\200\256?\235\224\023=\256Hh\277q\345\\>:\343\340\274\013\323\207=\251\241\375\276\323\333C\277\"4Z\277Y\207/\277z\374\356\276\300 \351\276\r\373m>\004:c>\362\230\301?\271p\340\277\367\222 \300\b\217\366>\210G\232\276i\253\032?^\024\215\276\356|\337>6<\235\277\347R\200?`\">>\260\254\214?\355\361R\2775\317u\277\030\321V\276|\271_>\t7e?kGq\277\033/\021\277X\250\261\277(\231P?\242\325Q?\2404\034\277\231a\263\276\036\247\234?K\004n\277\\v8?cW\004\275\357\020\020\275\375K\002>\360Q\023\277;\001\221\277\261PW?\324\361\340?\214\204\246\277\275\343\210?\345'\251\277~\002\030\276\000\035\322?_\230\210\277\250\216%\277\246d\261>C\342\372?\202OX=IJ\032>+\332\f?\021p\260\277\361-,\277$\326\306\277ZE\377\275\222\221\347\277\235\233J\277->\245>\325\354\241\2766\344\257\276\254\215U?\305\345\230\276\035\311}\277J\353\307\276\t\3765\300\004\034\216?\177\275\222=\215\227\372?\204\007\022=%\007\f?5\230\f@9\2336\277Z/\006>\030\317\032@\262K\204\277\026wR\275V\234j?\377^:\277P\251\362\276;S\240?p|\375\276\255\334\213\276\375\367p\277\237\031I=\264\260w\276\356\354{\277C\347\245\276y@\315\277o\2653=\352\b<?\031\221\200\276h\316\272>\313\273>\277\355\266\323?\254t[?\333\375V\277\210\021V\277\r\000\275>u\002\202\277\2613\235?\303l\335<W\265\b\277\027\237\202?\n\032\211\275\323\366\333\277l8\321<\001\207\254\277\216\222\233?\364\244\274\276GW\t>\270\001\367\277E+W\276\315\221=?80%\277\373\003\315\276^-/\277\2235\352\277|}\r?i\036\020\277\242\b\311\275\301\021\216=\370\252\271?X\342\341\276 a\f\277\211\360?>\211\264\r?a\030t?L\374\221\276\204\233,\276\212\343\240> \304\337;`\276\226={\\\245=\277\013\333=\230\212\205\276]4\264>\315\001\302>\322\373\336?\207\212\201?N\234\304\277}\3477\276c\3214\276Qi4\276^\364Q\277f\244\216\275p'\211>\343\212;\276\376_\225\276o\330^?Qu\216\2755%M\277\233\257&?\353\215\272\276\244\000)?\332\202/=G\310\f?L\343g?%$f?\272\365\002?\302\3012?<NA>\263\006/>\037\204\000\276\346W\333?\225\234\213\276\037h\007@q\036>?\352\317\b@e\333\216\273\004\003T?\tO\210>mp\002\277\271\245\241?\023D\315\277\262\205\b?Z+:\275\376\356\235\276!\004\344\275d>\240>b\204l\277\023~\017@k+\242\277\031\2167?\243\352w\276\273\f\357\276\313\276c?E/\313?X\255 @\b\2241\300\262L\007\277-&\306?-\034\222\275\236\f\336?\004\254\025=\275\305g\277^\200-\276\332\347\025\277dy\307>8\363\273?|a\242\277\222\005\360?\321y!@\204\f$>iVf>\rRt\277{\367\207\277\361c\264?R\323V\277\013\013\026?\207P\321\277\224O{?8\236\037>\362\232?\277D\206\375\277>\005\320?\313sS\275\305 \250?\342\217j?&\344\333\277(\201\225\276i5\314?\275\345&?.\311U?g,\362\276\367\220\020\277l\352\344\276D\250\006?\021\344\374?\374T-\277c%\036\277z\366\301\275\305\307\177?\242\322\030?H\b%=.\305\201\277\363\216\323?\274\"\006@pa]?\214\025\331\277)z8\277\001\373\002\300\013\3220\2777\250]>\350\277o\277\311\036!\277\355O8=nLo\276\355\267\246\276\024]\267\275i\340g\275c^\367>!\037\300\277o\330\n@z\373g\277}\315R\277\217\214\205\276h$\022>\215$\021\277\314E\220\277\320\016\300>\231\376\235;\212\210\234=+j\260?\201\004\235\276\276j\225\277\353\255\007@&\307\035\2756\223\017@cz\326\277g\231!\277k\202\334?\347\377)\277\037\236Y\277W&\244\277n\247\205>\312\211V\276\307\200\234\2772\3110\277=a\335?\377\t\022@g|'\277\002\016\315\277L\304;>\0265\220>\211}\322>\230\335\213>\336s\350>R\017\225\277\031\001\005\276\273\017\340>\277;\203\275\307\364\354\277\030\007\267\276\372%\222\275\177\207\022\277\312\302s\277\245j\333\276\305s\306\276\232\252`=\233\344\327>4,\016?\201 \220>\262*&?V\235\031?\360\334\247?\221d\026>\326\220h>Hl\317\276)B~?<\024\301\277\274u\266>\310&9>\036O{>\270\346\276\276\025\251\350?\027\022\250>{\203\313\277\352\324.\273\236\322\221\277`\313G\277f\024\307?*\253}?0/\300>_\262!>p@[\277w0\006\277hYo\277G\350\257\276\322pj?\230\333\375\276?V\024?\206\343Q\277%\257\302?\321!(?m6\n\277z6+@\274\263\202?\275\375y=\367\2552\277K\345\365\277>\350\341\277c{\265>\331\263\247\275\371\366:?\225\325d>\021S(\300\241\370\331?\236\352\300>\333\246\000?]\277D\277\276j\361\277R\201\343\2760\331,\277&\303\005?\341\013\253?\307\241\376=\024\b[\277\0370\247>\027+n\277C\344\204>D\304q\277L\342\024?\316\342u\277\200Fy\276U\276\027>\217\3308\274\305\036V?\377[\221\277,\202\273?\232\006E?4\363@?\237<\260\277\340\363\233?\034\t\334\276\304\375\f:\031\004\246?\032\242\032>\2240W\277\261%\365\274\0252|\274kN\211=\327\027\001\277-]Q\277H\335:\277/\024,\277\366\t\004\277\243V\360\276\354\3318\275\257\356\230>\253[\331?2\217\314\277\030\317$\300\274\b\027?\300{\317\276\271\212-?\330\237D\276\003^\026>\305U\205\2770\177M?\016\276`>NBa?\n\206/\277H\212\200\277\2546\377<\255/B>5\f\213?\037\367u\277f\364\023\277v\375\246\277{\327\\?\021\306;?3\214\303\276\373$\237\276\344\017\256?.\307s\277[[h?\374\3778>\023\263c=\0056\207>b\236\205\276Ve\223\277a\212J?X\305\005@LO\270\277n\027\236?\367\006\237\277,\202\357\276\365\363\256?\226[\246\277\262\270\377\276\337\025\271>Z\360\372?3\224\211\275\373\002\332\275^/\001?\005\300\230\277B!\036\277\022\332\276\277\245O\263\276\257_\334\277\003\263&\277O\004\231>\204\236\325\2768\300\204\276U\277J?\036\374d\276WAX\277\316\340\357\276\273\3621\300\"\337!?i5$>\221\355\364?\324\004;\275\274\261\f?\237\260\000@\013\360i\2775b\326>\335A$@\210\275p\277\255\263\233\275'1\240?\025\0311\277\247]\364\276\0162\241?\272\366\225\276)\313\200\276u\257g\277\364\322\216=D\336r\276\322o\217\277\311\344\334\276\357\003\274\277d?\311\273\262\273L?\354\027\274\276\340L\264>\240\306E\277$\264\251?S\315|?c`m\277\254\255\200\277$\323\311>7\303\251\277\3127\247?\254\346\251=\207\212\021\277s\272\214?\303\016\023\276\016\020\304\277\353Ut\276\233\254\245\277\255\027\277?\212t\007\277\371\332\323=\213l\347\277H\272\200\275\360\301\027?XVF\277\237Y\372\276\251\211.\2779\013\323\277D\211\002?\304#%\277a\340\301\276S\317R\276\2716\300?B\260\262\276\315\222D\277m\0372>(\364\262>?;d?G\253\262\276x\t.\276\356\315O>\r\005\207<\313\227\221\275_\215\273:\353n\016>f\001\211\275eP\225>'\023\257>\346\256\361?\303-c?>\\\272\277\026\013\215<2T*\275\317\363\277\276\333\371v\277\276\331\006>\023\234\372>5\324\310\275\016k\272\276\000q??-\b\345=\230\243s\277\242]M?\266\275-\276\243\224\340>\002\016q>(\013'?\320\361q?\210h\204?\020$\247>\302\212\033?`\f\200=\355\367~;~S\210\276_)\327?\357 \206\276\004\312\006@z\2128?\237Y\362?\370\273\201=pa\275>c\360P=\016\240\003\277\300\317\240?\262F\355\277\ftE?\3260\350<\226\257\323\276\372)>\276\251\276\253>j/z\277\311\345\013@\223o\222\277\254o4?9\252\244\275\226\223 \276+4X?\2760\321?\277H\036@q\217#\300\275\375\r\277\225\267\333?\205\3176>K\037\266?\017\007N\275\356\225\031\277\207\333%\277\f\315U\276\377\273\244=8\370\332?\322\251\243\277\327L\356?o*\022@\331\321\330>;\246\246>\020u[\277pw\246\277 \f\234?\253\\0\277\3540\356>\350\301\301\277\220\275\"?\357\344\203>\252)E\277\301\250\020\300\262.\352?\251\025&\276\374\035\216?S\316{?\375\023\354\277\357\341\002\276\n\272\335?\303\330\"?h\263\202?w\366e\277\225d\005\2772\3109\277\350J\034?\335\230\316?e\303f\277\035\344=\277^8\206\2742 {?\237=\037?\262G\320\276T\343\205\277\032\243\311?2\346\376?\253\3153?\371\024\314\277JA\037\277Z\201\375\277\017\322_\277}\301z\273\0258=\277\nL\367\276E|\214<\251[\007\275\374\306\017\277\222\224\024=\315S\302\275\330\266\220>\265O\243\277S?\377?\236\230\215\277\226&q\277\347\357\324<A\272\230>z\3733\277\247\313\212\277cD\212>V\230#<X\234\240\274\373\"\245?\276\331\236\276\035\254\237\277\371\203\t@\361c<\276T5\001@kH\264\277SZg\277Gr\365?9dC\277\365\367:\277\036\212\272\277\237s7>\314\262\007\276\372~\276\277\320&G\277u\345\343?\241\241\t@\206\306c\277-\225\273\277\266Ie>8M\327>\351\324\315>\261\026+?\271\034\367>\263^\234\277!\350\330\276\346\225K?J'\362\275\306\026\016\300\374\032\241\276\234\037:\275y\036\374\276\241e}\2770F\024\277\325\262\255\276D\341\256\275\0371\372>CS:?\330\237t>\330\271-?\323\276\331>rO{?{\364\216>\207\212\321>`<\303\276\250\252|?\303\273\270\277A\363\231>R\231\002>\003\230b>\274>\203\276\312\340\334?[\231\260>\231\201\316\277\271Te\276\344\240\200\277J\357C\277\016\204\330?\372\263\217?\255\246+>}\314W>\031\033:\277\264\307\033\276\342\222\243\277%\257~\276T\000\224?\360\334S\277N'\351>\037\205\223\277\212\037\317?:;\035?\007$\271\276ep\036@!\007\235?\345\330\245=\244\340Q\277n\372\013\300\003&\350\277\231E\340>of\364\275fik?%\354k>\371\367-\300.\347\362?\f\217\r>\234jI?\245\3345\277\250\000\330\277\300\226\317\276\177\241\257\276\253u\352>\365\234\230?\224m\300>:W8\277\322\310+?(\233\202\277\266\207\330\274O@w\277o.\326>0e0\277\336\215U\276\036\025?>W\224\022>f\210S?:\"g\277\327\243\330?*\345\t?F\261D?\362A\247\277}\227~?Mi\375\276\344fH\276\255i\256?wDJ=\273\0170\277\227T]>?\376R\276p}\b>?\376\352\276\231\233w\277\206\252@\277Z\366$\277\020!F\277\235\327\000\277$\325g>T\036\215>\331%\332?T\214\327\277\007B&\300U\337\025?('\312\276`\313\027?\242\360y\275()\310>s\327\252\277\321y\215?\347\030\250>'\372t?\273\362\001\277(\265\177\277\317\327\274\275o\233Y>l\317d?q\216R\277\b\256\262\276\236\265\277\27780a?Y\335\026?\330\363\255\276\265\377\221\276Mg\233?\361h_\277\333\205\036?\307g\202>\254\375\202=\006e\232>\312O\322\276T\377t\277\337\337 ?\326\305\351?c\234\237\277\227\213\244? )\236\277S<\036\276\243\257\304?,\267\214\277\372\227\f\277!\222\371>G\311\001@E\346\333<\021T\315\275-\316\210>\346y\234\277\232\351\376\276`\310\306\277g\207.\274\370\337\000\300\266\202.\277\005\277m>\207QP\276\222Z\210\276\316p;?\363\000&\276\016\366N\277\263$\230\276\310\357?\300\317\365m?\2471\253=\335^\356?&\324\235\275\222\006\267>\177\207\004@\257\353\023\277r\373E>r\341&@\023,\206\277\217\000\231\275\021\000x?\357\0012\277zl\233\276\236\322\251?\246}\373\276\240\342\220\276\2067\177\277\252\323\261=m\251\023\276\205\353q\277\271\252l\276\345a\315\277\213kA=\331\260Z?[{\347\276\023\356\315>\3274W\277\360m\322?\367\2607?,\274\203\277Ra\200\277\212\254E>r\376\222\277\037\201\177?\372z^>\262\022\027\277\247\354X?B\\\031\276\037\021\327\277\320c\224\275\320\n\230\277_\007\246?\316\301\353\276\2761t>\337\340\357\277\034\2652>u\037$?\256\r1\277\332\250\326\276\nH'\277\026\207\343\2772\216\035?\036\375\013\277\305\346C\276I\234%\276\311\260\256?\254V\356\2763l\024\277\f\315\255>\256I3?\203\027y?\342\004\006\277\221\342\275\275\tks>\323\022K>U\330\357;\\\256\226>\034a1>\306\243\234\276\362\322\245>lw\377>H\371\355?\231,r?\002\237\267\277V~\371\275S\005\023\276=\rx\276\266\236q\277\237t\222\276\246\321\364>\273\354\267\276\246\3600\276\276\366\034?\032\243\005\276\266\201W\277\325\2603?\346\225[\276\224\241\"?\231\360\033>\277\324\357>\235\203W?\341\007c?\333\246\300>\331\314!?\244\305I>+\3672>\025~\237\274]\247\335?\"m\363\276\313\204\007@\274\347(?\301\342\000@?\370\025='\274l?-?\230>\037\275\035\277\001\366\205?J\007\307\277\217\337\303>\032~\301\274\211\366\214\274\241\024\250\275p%\233>+5s\277\351C\031@_\357\242\277\322m]?\224mP\276n\302\235\276&\2142?\306\334\325?\257\b\022@\312T+\300\234P\360\276\036\212\326?\003@\315\276\351\232\305?:\350R>)\230\035\277/\3024\276\257y\275\276\342v\240>\036\026\262?4\200\263\277.9\352?\311Y(@M\277t>K\037Z>\334\021*\277u?c\277\br\264?\305\376F\277PT\366>\260=\347\277\001\210s?a\372>>\016\2764\277\216\351\365\277$b\332?S\\\365\275\262\205\234?\253\316j?(I\343\277\2660\223\276E\273\302?\214d;?h>+?G\377\263\276\000\3426\277K\311\302\276\307H\216>\342u\001@\205\005?\277cC/\277\017\320\242\274\0260\205?3m\367>\240\245\353=\256G\211\277\262\272\341?\363\216\367?\303\330\032?\357\254\331\277\377\037#\277~5\367\277w\023D\277J\f\352>\220\023V\277c\r/\2775A\304=S\262\034\276\251jF\277\246%\273\275\373=\241\275\255\300\320>N\321\275\277\325\354\005@\246|p\277\f\224H\277|D\254\276\024wL>\316n\265\276\222\263\234\277\367\036\002?\330\323\256=\313\022]\276\321t\246?\022\371\226\276#-\245\277{\275\363?Ai\305;\340\241\034@\314\264\265\277\225\324\031\277\223\035\363?\365.*\277\355\273\212\277x\321\247\277\374\374\217>r\026\276\276\250\343\261\277\037GS\277/\213\315?\306\341\f@\366\321\035\277\363\037\312\277H\033\003?\340\333\f?\253Z\272>\bu\241>\330G+?\031s\207\2775\321'\276W\224\242>(\3243\275S\221\362\277sJ\260\276+\030\325<\331\b\f\277\262Fu\277\357\305\307\276\266\237\234\276\2123+=\217\343\347>\255\204\036?\336\221A>W\263\036?\266\201\017?\366b\240?h!Q>\311\222\371>\304wr\276%]\233?KY\316\277\n\334\222>\331\231\235=\311\003q=Xp\317\276\310\265\311?^\240\344>\310\322\303\277\216\036\244<;\215\230\277\300wC\277\202\213\345?\242\356\223?9{\337>K\220A>\020>P\277\376\235!\277\033\234t\277\235\233\026\277rNd?f1q\276\320}\311>e\303:\277\347\373\271?i\345:?\300$\005\277J) @\237\315\226?\263s\242\272\006Lt\277\353\250\356\277G\003\370\277\375\301\340>\234/\333\274\234\243R?\334J\317>\211^\036\300\343\245\353?\374\034\257>[$\375>\207\2116\277i\343\354\277\316\245\220\276\200,\314\276_`\376>\342X\223?\343\372\327\275=\233\205\277\306\2465>we[\277y\353\374=#2\200\277\004\344\343>\177\026c\277#\022\215\276\243u\324>\017e\263\275\360\030B?\235\327\230\277\317\240\315??\251*?\2278.?\277`\217\277\204\360\250?S\005\303\276N\371\312\273\222?\260?\247\255!>\232\260=\277MLw\276\322\034\331;\303\022\352<\312\025:\277\257Cq\277\277H4\277\373\347=\277\022\300\021\277\263]\351\276\372\013=>O@s>\245\024\314?\3166\337\2778\333&\300\02649?\377z\335\276\317I#?W\021d\275m \205>\3647\235\277$E`?+0T>\322\031T?\310BL\277\207\212\205\277\337\267\013=W`H>\034B\201?w\204c\277w\333)\277 )\236\277\003?:?\360\367_?\264\037\241\276\346\226\316\276UM\254?K\002\204\277\272\243\177?=\201 >\254\007'\275\364\246R>cCw\276\226&\231\277\027Fb?|a\006@\241\276\261\277\333\371\256?/i\230\277\320\230\311\276h\256\227?\375\202\231\277\037+4\277PP\322>\257B\356?\214^w=\222U6\274\032\030\001?'\210\206\277\240\372\367\276\206=\251\277\214\277\t\277Q\240\357\277\306RX\277Q\301\251>\344i\321\276\254\346Y\276Dk5?\016\202\206\276}#j\277UF(\275\233\3764\300\262\202\367>\300\231\263<\"q\005@\210\332Q=1\230\027?\276\274\000@\027\203w\277\373\002\016?\246\270.@\025qZ\277+s\016\275\017b\213?Q\3653\277\016j\357\276\351+\224?X\216\340\276\266\363=\276\345dv\277\260\370\267\275\327\246\311\276\246\320\231\277\f\254\353\276w\276\303\277\336\034.\276\312\032\201?\177\023Z\276\360k\254>\333\276;\277yX\270?\321\314O?\345(p\277\207\026\205\277T\342z>\345\362\243\277\313\204\247?:\316\355=/n\003\277\201=v?|\264\370\2754\205\336\2777\216\370\2750\360\240\277\214\370\252?\201\317\013\277\213\331\367\2740L\332\277\323\023\006>\020u;?t|\\\277\352{\365\276\256\177/\277\025\214\312\277\262\233\331>8\243\"\277\352<\262\276\026\303\325\275\023I\300?z\032\270\276MNA\277Rc\002>\205>\004?\017E\201?sg\226\276\236\257\236\275T\254\372=\372\200p>\333\226\367\274\210A\232\275U\250\271=q\307\213\276\300\225\264>B]\224>\232\353\344?s\237(?\200+\265\277\275\030\257\275e\247\377\275\352\226\225\276=\017\246\277\220\256\347;3\211\272>\272\327\351\275\251\022\255\276<g[?\t\376'\276\323Lg\277\302\245\017?c\013\241\276yZ\032?\031\035p>\362\264\374>\264;H?\307\020|?\360\304L>\027I\003?\\\314O>\371\251\303\273\362B\n\276\260\346\350?M\327\313\276\242E\020@\n\273 ?!\345\377?\017\361\357\275z7\n?\3369\024>\356|\013\2779\321\226?\202s\346\277\020\007!?\007\352\271\273\036\212b\276\354\331s\276\253\004k>tBl\2779\227\n@\032i\215\277n\030a?\027\022+=l\0073\276s\235\202?\312T\345?\312O\026@LO,\300h\222\024\277Di\317?\3572\270=oG\314?\013\005Q\275\326\251\016\277\344I\332\276\312\210\333\276\013z\277>#\204\303?\024y\236\277?R\350?J\007#@\335a\303>\327\205\037>~\340B\277<\240\234\277B&\231?\343\301&\277\314\b\023?\241\326\250\277_^L?\215\270@>CTE\277\200\202\007\300\345\362\343?\003{\354\275\036\376\236?\321@p?\331|\350\277\365\020\245\2764K\312?\025\342Q?|}M?\236)P\277\250\220\263\276T\001S\277e\215\372>\222\263\334?X\037K\277\267a$\277Q\240O<*Sp?\2278&?\374n:\276\035=\206\277\233 \326?\221\n\005@\364\334\342>F_\325\277\200\324:\277\255\372\360\277\255h3\277\363\276\233=\356wX\277|\361\r\277\241d\362=\365\031\306\274s\271\025\277\006\311\201=\356\354\353\275\016\366\376>\343\031\320\277\2137\376?z\342i\277\0319\207\277{[\232=bh\245>4/\023\277G8\235\277\230\025\322>\274\231,<w\370[\276(\233\236?\033I\372\276\270#\240\2771\224\007@\342Yr\276L\032\017@M\276\301\277Q\3704\277[B\362?\003&D\277\212\307Y\277\242]\261\2771\226\251>\352ZK\276\3225\233\277\354PU\277L\211\364?\032\300\013@R*I\277\006L\260\277+3\215>\342w\263>\245\236\265>O\255\016?\244\0001?9\227\226\277\335{H\276Z\363\037?\350\206\006\276'1\004\300\344M\256\276\f:F\274\037\271\025\277z\030^\277\347\246\021\277H\373\227\276*\305\356\275G\344\333>\273\325C?VI\204>\023\2324?\tP\313>\020th?\177\023\322>6\260\315>gC\002\277\351+\200?\230i\257\277\030\231\310>`\236\304=\224\276 >\222\255\303\275\334\021\356?\032m\225>\325[\333\277\001\233\275\275\342u\231\277|\177;\277A\232\321?\216\222\203?\033\326t>\016i\244>\006\021y\277u\217\274\276\334)\205\277T\254\312\276\225\273[?\226$K\2779c\320>\353s\205\277\n\327\277?jk$?\002\325?\276\361K%@\3372\227?\201\260\363=\270\221b\277\250\030\363\277\351}\373\277\374\302#?[CI\276\274\005J?\300!\364>{1,\300\017E\331?\3604\251>\231\363T?j\366\b\277\3706\335\277V\013\344\2769\266\316\276j/R>\374\373\240?\236\3577>J$E\277\231\274\031?\022\331s\2779F\202=\327\372\216\277\224\024\000?\315?B\277\231-\371\275\375\301\330>\370\366\223\274pwZ?o\236\206\277.\342\363?'/\026?\306\245n?P\001\314\277\"\305t?\251\242\300\2766*\306\275\246'\250?\371\272\224>3NS\277\363\342T>\220\344\270\275Y\\\022\274\241\277\300\276k\270D\277}\003G\277^\202+\277t\233\034\277\3061:\277Z\177;>\003\315W>\004\034\342?Z*\333\277\371\367!\300p|\355>\321\005\355\276\233\2224?\211B\033\276\006G\341>N\234\224\277\217\374\211?=~O>\235/b?\005\370\002\277\277\267\215\277\324\325\375\275\0164\272<\205we?.Yu\277\231\331?\277\3642\272\277\235\234M?\321v\034?h\346\311\276\227\033\264\276\371\240\237?\206Z\203\277\333\370_?\230n\362=p\345\262:/\027q>\271R\237\276^\364\201\277\267}\013?(D\370?%;\212\277z\302\226?5^\222\277l\004\352\276~\214\315?\203\207}\277\343\376\013\277\377B\367>i\306\356?\217.\033=\376G&>\026\332\251>\032\206\243\277\001\212\t\277\361.\303\277kE\013\276\021\001\333\277\370\304\372\276\245hU>\315w\330\276\355\200;\276c\271\205?\031\346\234\276\335\265\224\277\310\306\255\275\323\301:\300\326\305\221?\350\277\267=%X\374?\344L\323=\306\242\005?\226\317\004@\025:c\277\301X\177>\260\033*@\217\250P\277l\"S\276\\wc?D\340(\277\363\314{\276\f\260\227?\236|\036\277Z\267Q\276\004\255\200\277\006\254\013\275\341\323<\276\353\376y\277\231-\231\276k\324\357\277\024\3256=\354ik?;5\207\276l\355\215>\316U?\277q\254\277?\\\0349?\030\bJ\277\031\217J\277/\205\267>\253\262\247\277\376`\204?\377\027\031\275~\032\023\277l\007[?\326.\267\274\256\201\335\277\231iV\275\353\305\224\277\024\005\256?\f\256\221\276\233\252\213>\311\253\333\277\365;\236\2752\347I?y\007L\277\301\344\326\276\263\3211\277L\246\342\277\341~\b?.\252\035\277\313J\223\276\313\333\361\275w\326\266?Y\277\005\277\374Q$\277\006\366(>\247\006\362>\350/|?\335`\320\276S?\017\276\025S\241>\251D\303=\322\354\020\275\322s;>\252\017\024>\221\032\244\274\246\326\213>\212\256\273>\3171\370?\024\313i?\013\357\276\277e@\274\275g*t\276~\360\260\275\342\347;\277\323\243)\276\300\263\315>}\006\364\275\266\327\006\277\252\177D?\345\370\267\275\2305M\277\177\373\342>\356#\327\276\306\301\t?g\r\236>\215\016\340>p\b\205?)^u?I\366 ?\241\326 ?\240O\004>\247k7\274\224\331\210\276\304\316\354?\342\006\264\276i\251\006@\326pE?\005\335\376?9\214\230\275\253\347t?B?\213>\371\023\r\277\027e\236?\315\222\300\277\247Z\333>\237!\f\276U^\234\275\031\343C\276\277}\265>\246\201k\277\031\305\016@\000:\264\277\275:G?O\314\252\2761\b\204\276\245\333&?)\256\312?\253\347\032@\325\004/\3000d\345\276K\310\277?\r\265\214\275\263$\310?\351\3276=\253\006Y\277h\221=\276\223\215\307\276\332r\326>y@\261?8\025\255\277\267\227\350?\207m'@\302\246\276>\210\276\013>\364\3709\277-\t\224\277\301V\245?\206!6\277\264<\033?\241\276\341\277j\335b?O\000j=r\372.\277;\307\364\277\320\270\304?\344\242\332\275P\337\222?\313-a?\3750\332\277R(\323\276Ll\312?\037\235*?\365\275:?lw\013\2774\271@\277\035\347\376\276\260\214\315>\253!\355?r\2434\277\345F-\277\002H\355\275\023\362\211?\007\233\026?:\213\203=\237X\177\277+5\343?\203\206\372?^\201\034?R\233\344\277\376|7\277}\313\004\300\222\257\034\277\366\232n>\256Fb\277\340JF\277\330\327*>\350i\260==\273\000\277i\001\312\275LP\223\275J\356\300>'\275\263\277\007\316\007@\024\223[\277\323Ja\277\302kG\276:?\225>\t\211\000\277\256*\203\277\020 \343>\206E{\275C\263\006<b-\242?\345~\017\277\324\361\210\277\363<\004@h\b\027\276\227\342\036@\005i\332\277|\231P\277\246D\346?\003\355&\277\375\202Q\277\311\345\247\277\264\314\322>\330J\240\276\344\275\236\277b\022\032\277\023\270\345?D\372\r@i\216\020\277\267\321\310\277C\255\301>\373\256\370>\301\305\202><\372\327><\240\374>\265\032\212\277\267p\212=\263\354\035?\273a\033\276\242]\355\277b\235z\276L\270A\275\360\301\023\2774\203x\277\\u%\277\230\243\207\276\254i\250<\367\000\275>)\350.?\235\241X>>\3509?\307,\373>lC\235?U\210'>!\002\356>\003\353\320\276\367\003~?x\177\310\277\374oU>h\256\273>\235\324\207>\007\316\231\276\311\310\325?\177\365\000?\007\323\264\277{\206@\276]\212\223\277\033\020Y\277\353\034\343?:\257\211?ZE\217>\356\351:>o\203n\277\331?\307\276:\222\203\277\356z\001\277\311\221n?p^\020\277\250\340\320>!\310)\277\336\260\245?\317\2024?hB\027\277\364\211(@k\232\237?\221`\352=R\265M\277\022\203\374\277TR\347\277\247z2?\177\225\317:\276\332-?k\324\363>\021\344(\300{I\343?\241\240\324>c\265\035?j\241<\277\264\002\347\277\"\216\365\276\325\004\371\276}\352\340>D\335\247?\207\247\367\275V\270i\2778\025\361>\330\324e\277\263C<>Z\360\206\277\347o\252>\247\221~\277\005\336\261\276@\301u>\210\020\367\275\r\246M?K\315\212\277s\205\277? \3557?\272LY?\026\366\260\277P\252\221?\246C\327\276\332\007\264<h?\256?\r7 >\035\350A\277P\373\035\276\352\034\210=\003\\0>\331w\001\277\343\251_\277\3541M\277\335\0138\277,\f)\277\226\257\353\276\337\017\311<\241\023b>rm\340?\207\212\311\277M\276'\300\226$G?\273\016\245\276*\034\035?\334\020\023\276jW\227=\320\263\221\277% R?\365Kd>a\214P?\376\2320\277n\332t\277 \354\224<\230\212\305>t\233l?#1e\277\307LJ\277\027\274\250\277\224\276\\?^\330:?C;\217\276\213S\315\276\273D\245?\272\022u\277T\217x?g\270A=\004R\005<\fVa=\021\217\244\276\226[\202\277\"\247G?\371\024\004@\351\324\251\277p\316\230?HP\244\277A\272\370\276\220\203\266?\t3\235\277\200\201\360\276\357\312n>s\200\004@\270\344h\276TU\350\274\320c\324>\341(\235\277f\205\362\276\367u\324\277\276\334\247\276\370\215\323\277\351\360\370\276\303\327\257>\211a\007\276i\3438\276\217TG?\274\223O\276}>z\277\260\345\345\276\357\003:\300\213\341\026?\352\236\353<\375\202\007@\t\200[={k ?B!\004@\247\315l\277\215'\252>a\032(@\226%v\2772\327X=\256\r\225?:u-\277\271l\364\276\271\307\236?\334\275\344\276\370Tn\276m\305\202\277\204F\260<\301\247\251\276\232%\215\277\310a\030\277\326\377\311\277\344=X=\342v8?\227\220\017\276\225a\264>\231\274e\277|\233\216?n\027\212?\367\350I\277\327\302|\277P\247\254>l\225\240\277\252e\237?\022i\013>\312T\t\2776\345f?R\376\304\275\276\023\317\277\230\001\302;\370\337\236\277I\364\232?\352\225\332\276\3225\023>\351\016\332\27728j=\306R\034?E\2360\277\216\003\377\276o-#\277\256\360\322\277\314B\037?\031\377\366\276\214,\341\276\342t\002\276\272N\273?\307c\366\276\233\216P\277a\337\316=.v\223>\2511u?\024\352\221\276\353\262\223\275HS=>\005\207\327\274\261\341I>n\300\027\276\377\226@>U\3729\276\247\004D>\366a\255>\r\253\344?C\003i?\251\023\254\277\315\313\021>\277\206\007:\207\242\270\276\365\022W\277\004\222\320=\254R\242>\212\256{\276\312N\267\276d\351_?\330;\r\275\262\205\200\277\\\034%?6:G\276\021\310\r?\271\374\277>\336\347\370>K\224e?\216u\225?\347o\302>\374Q\004?f\263\304=\262\"\244\275E\020G\276\205%\346?nN\355\276\330\266\004@\2719\031?\035=\356?\373\002\372\275K\224\005?\267nT=\376{\024\277f\240\242?\026\023\357\277\346?4?\200\332\223=\373\351\227\276 \226=\276\323\207\036>\304Ab\277\323\237\001@+5\207\277\275\344#?\t\032s\275<M\246\276b-Z?\f<\343?\n\205&@\300\2250\300\347\032\n\277\355*\264?\310P\304=?\221\307?\206\002\226=&pC\277\347p\345\276 (g\276.\312\274>Q\203\321?\265l\251\277\253\262\343?\331\224\033@<.\222>m\343\357=&\217o\277\362\357\237\277\261\334\236?\363\346(\277\313\016\r?0d\275\277\316P`?\364\373\236>x\f3\277\264\223\021\300*W\354?\263\276w\275\002+\223?\356\b\207?\005Q\353\277\tl\226\276\221D\307?\334\020;?\003\230^?\305\347&\277z\337\f\277Gv5\277\265\336\347>\t\304\327?H\0255\277\246B(\277H\004\231<8g\210?Ic4?p\317s\276\210\200\217\277\274\221\331?$\234\366?\0371\036?\"\303\316\277&\376H\277\270X\365\277%v1\277\357u\242>\016Ii\277\315\217\017\277Rl[\275\325\320\206\275\2202\"\277\351\326+\275U\277\322=\032\372\237>\021\036\251\277\317\332\013@{f\201\277q\035g\277/\213d\273\365\024I>z\373\033\277\230\243\223\277K9O>uVk\276^O\017\275\367u\250?\312\334\234\276\206\254\246\277\256d\017@\252f&\276\217\337\003@3\212\301\277S\352.\277W>\333?(\323\f\277\312\337-\277i\214\266\277\207\334\214=\272\236h\276\246\233\260\277$\n!\277e6\360?\234P\016@\220.N\277\337\025\265\277}\354\211\273<\301\356>\234\333\234>^\020\311>V\234\006?\233 \206\277s\237\\\276\\\313h?\366\266i\276(\n\004\300&\305\267\276v\341\027\276\366\r\030\277\351Ie\277G\217\037\277\227\344\300\276Vc\351=\243>\331>_\316\b?9~\270>\313\206U?\334\203\320>\001\373l?Z\361]>\341_\324>\027\327\310\276\234Sa?\233\311\267\277\213l\227>-\356\257>9D\334=\306\300j\276\310\352\322?\342x\266>\237<\304\277$\257\224:\020#\244\277\236\\#\277\345\355\344?\274\226\200?6v\211>\330G'>\356\352=\277\217\372K\276b\326\223\277\n-\363\276o*\212?\263{\032\277\363\216\037?\202\033a\277~\035\270?\361H4?k\272\n\277\341\264$@\340\326\241?\210\325\204\275\333\335;\277\206U\004\300\030!\364\277\2071\271>\333\340\024\276\207\032Y?\f<\347>\346\350/\300Yn\345?\3542\374==\270\037?y\\0\277\242b\344\277\310\225\252\276\313K\216\276\t\335\305>V}\222?s\363\215>\377\353,\277\232{,?\370Sw\277\357u\022>L\246z\277q\311\241>v\245e\277\235+:\276R`!>Xt\033\276vRW?\265\375\223\277\306\026\312?\237\005\021?i\303U?]\371\304\277o\202{?\036\374\364\276\203\334U\276\342\344\236?\324,@>q\254g\277\250\212\201>\243\314F\276\214\235\020\276\356\224\376\276\314\2709\277\261\304g\277\305\254C\277S\b\f\277\026\247\342\276\213O\261=\317\2051>\033\365\330?c(\313\277\312\340&\300\\\216\027?\217\336\330\276f\240\036?tFT\276\310{\315>\367\344\271\277R\356V?\363T\207>\020u\203?9\265\003\277\346\"\206\277\342?-\276Y\302\352>\365fP?n\277t\277\216\314;\277\240O\254\277h\352M?@\337Z?5(\312\276\364\032\233\276\003[\251?\250oq\277@\026B?\271}E=}\002\215=\233\310\354=\261\213\312\276\372\320\211\277x\200C?&\252\343?\356%\245\277\321W\244?\325x\235\277\036\375\207\276t\f\340?\350\237x\277M\327\003\277\355\233\343>\370\374\002@d6\r\275\261N\325=\352w\351>\312O\246\277 c>\277\305\217\301\277\231\200\337\275|'\002\300\273\323\021\277#\277~>\034_\233\276]\210\205\276\322\306e?L\3030\276\262\330f\277ji\236\276\357\3113\300\t\341\215?\203\023\321<\245\275\351?\335\307\233=9\360\362>\345\270\377?vQ8\277\216\002D>\nK(@\017\320y\277\332r\354:*\343\213?,\202+\2778/\256\276K\345\221?\331\265\375\276Z\366\234\276\030\261w\277\220\277\004>\231.D\276WwX\277\251\242\210\276\246~\332\277\310\n>>\304Cl?:\005\t\276ML\337>\212>O\277\237Y\266?\000\214\213?\222\262y\277\000\256\200\277t\232\235>\034\360\215\277\306\212\226?\2346S>\336\221)\277t{]?\024\213\251\274yX\350\277\227z\261<o*\242\2778J\246?x\357\310\276f\024[>\223\000\341\277`L\004=\264\0023?h\316:\277\333\246\340\276b\235\032\277\357\033\303\277\252\2315?\321\261\027\277\267c\232\276\003\247(\275\002\016\245?) \345\276\364\247\r\277/0\213>\253\004\003?\242\226^?\235\365\311\276\336\222,\276t\320\265>pN\213=\3605\004>\371M!>\310\262 >\b\220!\276\313\363\250>1~\332>T\035\000@\375j\212?\216X\277\277_\374\343\274-|\035\276\360O\201\276@\301A\277X2\214\275\310\\\311>\347\217I\275r2\311\276\365\024U?kJ\022\276\363\254T\2777\212\034?\334\233\277\276\301\217>?+\335m>\310# ?\262+A?\324\326t?\342!\354>y\353$?\240\266\227\275[\354\006>\247\316\233\276^\327\343?\323\334\302\276\315X\006@{2/?\\8\f@1xH>\256\3261?2\312c>\rq\004\2770\022\226?{N\312\277\370\304\342>\330\257\225=.\307;\276^\332P\276}\221\000?\347\031[\277Zd\023@*o\267\277\035U9?E\364\313\276.\342\333\276\201\004\025?-C\300?\220N\021@\312l\"\300\247\"\305\276\013$\274?\224\322t\271\001\301\324?\255\333\020>\267\227<\277Y\3329\276RG\307\276g\271\234>qZ\234?a2\235\277W>\347?\212\223\037@\332<\206>z\212|>\365\0205\277\201\262\221\277)\263\251?\310\352J\277\373\006&?1_\326\277\360\031Y?&\307]>\203\302,\277\322\000\000\300\024?\312?H\250\231<\225\324\255?~9G?\203Q\331\277\232\240\314\275\027\274\314?\013%\027?Q\206:?\301n\360\276\201@C\277s\235\022\277\004r!?~:\362?\363YZ\277\333\367\020\277q\216:\276\214\362x?\037\237\f?{\233\203\275\231\201\206\277\344,\000@|,\351?\321?\025?\025\343\364\277\341\324+\277J^\001\300\344J9\277\243[o>e9q\277\363\306]\277\360\375\315=\003\216\016=\271\2477\277{\207\213\275\022j6\276\225\361\357>\342\222\263\277\341E\003@\251\275l\277(\236_\277\363\222\217\276\300\264\320>\315\351\002\277{\275\233\277\352\264\266>\342r\221=\275v$\275\364\032\233?\351\357\215\276\253[\245\277%\351\376?[\354\326\275e\337\023@\004s\274\2777\027/\277K\352\344?2V7\277\227\001s\277\361K\275\277\242\233\255>\344/\r\276\363\223\246\277[zl\277\306\371\277?\207\371\n@\3706\355\276y#\307\277Z\324\247>>\007\366>h\354\243>\366\177\236>\232\265\344>\t\033\216\277\315\270\177=K\223\016?\250\3050\276\214\333\364\277\252\361\302\276\327j\317\275\316\246\007\277\237\252r\277\226Z\307\276\3124\262\276\n\343}=$\324\304>e\305D?\251\274\375=\260\310??\254\3751?\200}\214?\306\267a=m\343\037?\336\220\326\2761B\264?0\r\267\277\254\254}>\332\004X>\312\3408>Y\211\331\276\345\263\350?k\363\337>\367\001\334\277\241\370Q\276$\232x\277\256\235l\277\362\357\357?\335\315\227?<\207b>TW\016>78Q\277\336\002\361\276\256d\223\277<\204\331\276\342\256b?\326V\374\276\376\267\016?\321Xs\277\312\032\325?\310x ?,\237\035\277\n\364\033@\365\333\213?\335A\354=\322\2158\277\320a\356\277\363\002\002\300W=4?\326\303\254\275\3163v?l\265\337>\313\370-\300\026\244\341?g\326\262>I\272\002?\001Pa\277\206\003\315\277_'\001\277\335B\327\276\373y\343>f\275\270?\200\217\313\274\327Lf\277\371\327\242>\200`\212\277R_\006>\f;h\277\275\375\351>\bXo\277T\036\315\276\017\271\221>p\344\226=\225\265A?\346\"\202\2774h\234?{\3706??\306P?\331\261\211\277\354\243\223?\377=\004\277\003\315'\276\330\266\250?b\206\226>\216\255\003\277\351\362f\276\304-:=\257\224\005>If\021\277\265Pj\277\345\fQ\277yx\023\277\024\264\r\277E\234\326\276\267]\315\274\036\300\202>@\331\324?C\255\331\277\314\227\033\300\231I\030?\\\216\317\276\035u(?)\320'\276&n\215>\360\242\237\277\031Wh?\235c@>\017\270R?\304\2612\277\027\022X\277k\314\265<\034\227\311>\2138y?\225\267[\277ur\032\277.\347\222\277\364\375l?\243\310J?\371\330\305\276\314\231m\276\tP\227?\023\017\204\277\350\300j?K\006\000>\255\250\234\275B\314\235>x\200\227\276\216X\213\277\275V6?vq\003@\304w\266\277\026\207\247?s\364\234\277=\201\220\276\270\351\273?k\016\234\277]\2453\277\201\320\352>!\352\006@.\b@=\003\353\330\275\374\035\372>\304\231\243\277\334\364\003\277\b=\313\277B\b\020\277\376\361\326\277_\353.\277Q\333\316>\"\251\325\276\036\303\223\276 Bp?:\357\272\275\312\244n\277\303\233\305\276\354L9\300\205x\334>\215\205\267\275\311Y\006@9Kd\275\263\262\r?\334\235\t@\005in\277I\201\375>\345a'@`\260\207\277\320\177\257=+\336\214?\035!;\277f-\t\277*W\224?B\317\336\276\002J\203\276\006G\201\277\367M+<\032P\217\276\367\036\262\277j\207\267\276?\306\300\277\320\356\000\276g)M?5b\216\276\006hK>\t\212[\277Yn\225?\261Sh?\272/;\277\033bt\277H4!>\3372\203\277\324\202\223?\271\302\333=X\000'\277U\026}??\036*\276\205\316\307\277\305\311\\\2730\022\242\277O\006\247?\333\300\005\277D\334\f>\227V\333\277\202\344]>\252\013 ?v\302/\277n\207\032\277\f\004Y\277F\316\306\277\322\211\000?\201\315\021\277\246\n6\276\246\n\246\276\\w\253?\200\235\243\276N%O\277\250\307\006>\276\207\003?N`r?\032\027.\276\303P\202\275*\346`>\340\325\212>\025\353/=\027;\353\274-\237[=\306\373\361\275\274>#>u\311\310>(I\357?\273\227C?\304Z\240\277K\217\307\273Q\214\207=\243\001<\276\306\341\214\277\302:D<\270\223\270>\017\r;\276'\274\334\276\277\362x?\375\025\362\275\321t\202\277\346u(?\235e\316\27640*?\320`\303>\310E\r?\377\314`?\343\307\244?O@\353>\230\023\344>\361\237n<\324p\313=#\277N\276k\361\351?\372z\266\276q \000@*\346$?0\330\001@\352\226\375=\200\364%?\367# =\350\026\016\277L\375\250?\nh\342\277\223\002G?\313-\f\273G\037\203\276\rQu\276\026\224\250=y\007h\277U\244\b@\230\243\213\277q\2529?}\347\367\275\332p\030\276*V1?[\323\330?O#\035@Q\367+\300,\2362\277o\330\332?\266\362b>\223:\311? B\334=\n\363.\2771\b\000\277\365\270\327\276\355\330\240>a\375\277?\0324\250\277i\251\324?\334\272\035@\201\"\226>I\274\\>\036\304R\277T\214\237\277c\177\261?\301r0\277\367\256\301>\363\216\253\277\373\006:?\253\b7>\007z\\\277q=\016\300\230i\343?\325Z\330\275\241\333\203?\020\257\203?\255\206\340\277\354g\301\276$E\314?T\377,?\245Ow?\361\326Y\277HO\001\277mr0\277\211\227W>LT\323?O\353\036\277\251\025:\2775\204>\275&\344\207?\021m\347>\235F\222\276\260\311j\277b\363\321?\235\205\361?\321\261\363>j0\351\2774h\030\277%@\001\300\323\244P\277\351\201\357=(\362h\277T\032\031\277\032\300+\276\242\027\204\275\301\312\321\276\210\363\000>\205\356\222<\340\234\221>\275R\302\277\n\272\375?l\"K\277\207\214g\277\224=\310\275\3646\246>\266e\b\277E\267~\277]\334\226>\326\341x\276|a\322\275\324+\271?1\317\242\276aO\253\277\b\217\022@\000p\254\275\356\224\004@\355d\320\277\256\364R\277\177\366\307?\330d\031\277\321>2\277QN\264\277\r\305\205>P\306H\276\201C\270\277=EZ\277->\355?i\343\022@\370\343F\277\227\250\256\277\351\350\302<\303\f\255>\310\357\225>\374P\321>a\343\036?A\327~\277\006h[\2769\013_?\367\222\006\275\200+\001\300\311\216\235\276\007\265\337\275\234\277\r\277\203i\204\277l\355\001\277\257|\236\276\024S\236\275\022h\210>\007a:?\003\n5>\265pa?\nj\004?K\260\200?r\277\243>u\313\376>\242A\n\277\2757f?`\352\257\277\t\251\243>%\350\017>-\013\026>R\272D\276?5\346?N`\006?0\236\301\277\0362\345\275\033\236\216\277\356'+\277>\355\314?\240\374m?\252)9>~:\276>\000\307N\277\244\340i\276W\225\231\277\274X\300\276\033\240|?\320\016\004\277o\363.?\262\237a\277\347\030\334?\b\2245?\022l\314\276\316\245\"@\361\364\206?g\017\364=k\325J\277\212<\365\277eS\362\277\314%\355>\207mK\276 Ck?\353\033\000?z\3071\3005\357\340?\220\364\311=\344\274G?\0055@\277\270;\347\277\321\225\240\276\032\246\306\276\342\036\233>-C\234?ty\343>\215_T\277\03257?M\025t\277\275\254\031>\342\351\201\2770\275->\007y-\277\006\202\340\276\377[\351=\322To\276*tr?^c\227\277\251\244\316?\344\207\362>\362\353W?o\022\267\277\025\343\210?\210\273\352\276a\246}\276ep\264?\210,\002>\263\bY\277PV\214>=\f}\276>M\034\274X:\207\276\312\303N\277\034{*\277\321\353C\277\325\260\013\277\265\032\302\276\262h:>\\W|>\326\213\345?\226\004\274\277'k \300P\216\342>\244\032\276\276\260t\"?g\264\025\276%\354\303>2Z\253\277\r\216\202?\362?\311>\343p\216?\204\364\f\277\332tl\277\227\214C>e\305\020>\230\303:?\265pQ\277\001\372-\277y]\237\277\346v[?Z\204.?L\210\251\276uv\252\276+\301\232?,}\230\277\257^=?\333\205\346\274\n\342\242=\376\265\244>\035\222\312\2762w\225\277\336\256\037?&\252\337?\305\376\242\277\251\207\254?\361)\240\277U\243\347\276\355\231\331?\030\t\211\277 \230\017\277D\247\307>`\345\004@\220\244\344<\312X\210\275\331'\270>\362\f\226\277\255\026$\277\t\341\305\277\212:C\276\245\367\361\277\020<\016\277\375\276\007?E\362\235\2762V\253\276\354\210s?\331Z\017\276|`7\277\033\316\206<\351`C\300\261P\203?\321\037j>\313\234\362?\276\275\033>M\024\331>\251j\000@\037\3267\277\003\351\242>K< @\325\347\216\277Va\363\275a\032r?\311\307F\277\020\224\263\276\260\254\230?\200\330\n\277?9\222\276hy\216\277R\267#>\314*,\276\016\022N\2779\016\234\276c(\353\277h\002\250;Y\303u?>\354\025\276j/\362>\244\033U\277\226&\321?M\020\201?Z\177c\277^\235\207\27731\275>\201\004\251\277\032\300\203?O\254\310\275\212Z*\277\333\210W?\330-\262\275\0216\350\277q:I\274\301\342\224\277\267\013\245?'0-\276Z\241\030>\275\035\341\277L\246\352\275p`\032?\017a4\277\251\365\266\276\216\\O\277\363\037\316\277`#\031?\317g$\277\347\307\207\276}9\230=6\315\253?\203\212\006\277\332\034\013\277O\261\212>r\206\342>\212\255d?\366D\357\276\337Px\276a\342/>\312\214\367=\366\263\330=\006\200\252\274{\273\345=(,\001\276z9\214>\025\221\271>\235\272\356?\207\337Y?\232%\251\277|\357\357=\273\360S\276\206<\002\276\270\224K\277Q\275u\276\330\016\216>\377\253S\275c^\327\276=I6?\345V\322\274\371\240O\277D3\017?\371\370\000\277~62?\346\254o>q\306\320>a3p?\0160W?\345\177\022?B\225\026?\354\317\217=Uh0>\355\363\230\274X\377\347?\205D\242\27633\t@j\3352?\361)\002@\t\375\274=\373\353i?wK2>\016\244\333\276\221,\230?\224\207\321\277\367\344\271>\273%\031\276\004\307U\276\357p\033\276\356\223\233>\t\341\201\277^\205\026@\211\265\244\277\360\373C?\250s\005\276\327\246q\276\354\331??\030}\331?)\313\030@Qf)\300F_5\277\207\304\301?B\260j=\r\375\313?\025\221\341=6\037;\277\237W\254\276\n\370U\276\265\373\275>_\007\256?a2\235\277N\271\366?D\206\035@\303\357V>\233h\261=|`O\277\003\262\233\277\312T\301?\377$:\277\246+ ?V\237\317\277\360\2119?\007B\002>x\267.\277J\230\365\277\3063\310?\254\315\252\275\205\b\234?\372'd?\352!\316\277\231\017\210\276\266\241\316?A\274.?\257\261/?\350\207\361\276\310\231\002\277\335`\f\277\3579\310>A+\360?j\207/\277\354g!\277\036\237\230\272YQ\207?\2076\360>\365\230\255=\261\207v\277\375j\352?S\320\351?\242\323K?\0319\337\277\240m\021\277v2\002\300\3501\016\277\311\311$>JAk\277\305uL\277\344M\336=\322R)\276\306\031\223\276\266\024\213=&9\230\276\316l\023?v\340\254\277\355*\n@usQ\277\365\021h\277\236\227\212\276\375\330\334>\271\252$\277\333\304\201\277\331$\267>c7\275\275\030\0133>\364\032\233?i\002\005\277\254\255\240\277\335$\000@$\321\223\276C\305\024@>?\320\277\024Z\022\277\354Q\344?\\\033\036\277\222\350E\277\335\007\224\277Y\244\371>U\277\022\276\263\357\236\277m\344&\277\222\350\335?y\036\016@K\224\r\277\341\321\322\277RE\301>\021\253\003?\304\261\246> &\261>M\240\f?Q-z\277\2511\341<\016\024\004?\323\205x\276\377[\361\277\262I\316\276\352\352.\276\377\257\n\277\356\353\200\277\211|\357\276\366\322\244\276\tI\273=vT\335>\242\264/?\222\\\376=\004\003,?c{\001?{\210\222?\n\023v>\000\305\360>U\372\021\277\031\342\204?.\004\265\277A\266\204>\3336l>\031\214\201>\322\247\235\276\326\034\344?\321\316\371>\227\305\324\277}\255;\276\220N\245\277\2175C\277\217S\340?\200\324\212?5\230\306>m\255\207>4\367\\\277\002\232\300\276\365\020\201\277\024\256\357\276O\007V?\353\255\005\277\227u\007?V\357\f\277\375\237\313?\204\232A?\207\025\346\276{\203)@\004\342\221?\025S\351=\340\205U\277:u\365\277\313\020\363\277\323L\377>\375\021v\276\342[(?\211\227\327>\225H.\300\223\251\336?\360\332\345>\346v\017?\001\026Q\277\366\321\361\277P\246\005\277K\260H\277\rp\371>uv\262?{\274@>2U\200\277\230\023\324>u\260\206\277\216s\313=\330\365\207\277f\334\000?a\372Z\277\360\371\241\276p(l>\022F\250\2756\002m?\rl\225\277F\266\267?5\322\036?\230\023h?\320\263\271\277}\"\207?\236E\337\276\232\344l\274\304\353\262?\267C\201;\370\343R\277\t&\314;y\1772=\\v\350=E\016\t\277\244Tf\277\223\213Y\277\325\2565\277{\300 \277\255\374\002\277d\004\324=_{\336>\364\370\275?yX\304\277\f\037+\3006\220\"?\250\214\217\276\323\371$?6\274\n\275d[F>\345D\217\277\267\320a?\017bW>?\344a?\260s/\277\214\271\227\277b\031\266=Uh\220>\315tc?\361\022h\277\200a\361\276a7\264\277\021\343U?r\3015?'f\345\276\343l\302\276\217\374\235?\221~\207\277\201\004\201?\311\024}=*\207;<4\205\036>\300>\002\277\327Q\231\277\360\247b?g\233\003@J{\227\277\2201\217?u\002\256\277\370\305\305\276M\333\233?*\306\221\277`\311\005\277+\334\222>\200\267\364?\340/\006\276d\363\207\275l\352\374>\360\304\220\277\227\037\b\277.\220\314\277)\224\265\276\320\263\301\277Hm\"\277\003\"\334>\246d\321\276}\260\\\276;\344F?\372\266p\276RIU\277\252\017 \277ga;\300\177\3359?.]\334\274J\007\357?T\2174>$\323\031?[_\n@\310\264j\277F]k>\313g\025@\245\367\201\277\351R\322\274\323\366\233?\260\251G\277\026\204\002\277\274\\\244?('\352\276\262bh\2760\325t\277\272 \021\275\324\324\262\276\231*\210\277\216\002\264\276Q\275\311\277~\373_\275B[:?\217T\237\276\270\"\351>\343qY\277u\345\313?\353\252p?\3335i\277'\206x\277\223s\362>\002e\257\277\325\317\233?,\325\025>\206<\372\276\351\016\212?\255\206D\276\366\264\327\277\331\355C\276\376&\234\277u\216\265?\027\232\313\276\226Yi=\303\201\344\277;\366\250\275\2174D?m\037\"\277\024\004\347\276\002\236\b\277\276M\347\277<\024\365>9\320\027\277\031\256\336\2761\352\332\275\310{\271?\030]\306\276\331Z7\277C\0361>\034\315\241>\316\252\223?\263\356\207\276\003\342\037=GX\364=h\214 =#\215e<\033\271n\276p?\340<X\345b\276,\267\344>\350\300\332>:\257\345?\326\034X?|\017\273\277\324C\324=\"r\242\276l\t\241\276t\262x\277f\275\210\275w+\233>\"\340\220\276\275\031\335\276Zf=?\026\023\220\275M\241\207\277\024\260\021?+\276\231\276\255\025A?C\033p>\331\230\017?:#.?\310\267w?z9,>\331\005\333>L\377M\275X\217\033=\267\226\031\276@M\345?\327\301\271\276\347\035\017@\272\367 ?\226&\t@\023!?=\367\3155?\017\334\367<5b\336\276\2755\254?o\201\350\277ro\006?\027E\037>\257Z\211\276E\362E\276\r\375#>\304\353\206\277\006L\024@\2721\215\277\t\031X?Q\307\331\274\0223\243\276`\350%?\355\330\344?{1\036@\235\327(\300d\0026\277\034\b\325?FB;>\337l\303?\217\024V\275\265Q)\277\261\370\021\277\212\001\202\276\325\362>=\200\232\302?\2338\275\277\235F\362?\026\366\032@D\335\007>d\006J>\351\272@\277\373y\233\277\213O\301?\316oX\277kc ?$E\270\277\353r\022?\306\213U>\021\3045\277m\342\n\300\247\313\346?\326\307\343\275\t\033\232?\347\030\220?\341\264\324\277\024\317i\276\336\260\311?\263E&?\220\366G?U\243'\277\275\214\016\277'\027;\277t\320\375>\232\261\320?C=A\277\263A.\277\214J\352\275f1\221?\333\375\352>\323f|\276\263\225S\277\267\177\331?\307.\355?\270\001#?\362$\325\277\321\225\f\277\214\370\b\300l&;\277\341AS>\020t8\277\022\2034\277\023\331b\274$\267\346\274/k\372\276\352Z[>\036j\220\275g\236\234>\324}\260\277\n\021\002@\241\272Y\277\363qI\277Qp,\275h f>\273_\031\277\r\246\215\277\273%\331>yb\274\275\353\371\177=T5\261?J\232\007\277\004\004\243\277\231\201\006@\224\372\362\275To\t@\324}\270\277o\016\013\277P\001\324?\017\177\t\277\3271n\277\300\354\252\277\223\246A>\340\367\357\275\bZ\255\277\313\023\\\277\240\025\324?\006G\005@B#X\277l\004\262\277|\272*>lC5>$G\352>\234\305\253>\024\264\005?=\n\233\277\275\374\036\276)%\f?|\2323\276*\214\013\300\202q\320\276X\252\223\2769\354\n\277sel\277\304!\037\277\311\034\303\276\225\034A=k`\243>\367\351D?\"\340`>\22352?\275\345\342>?\344}?[_\224>Yj\265>q<\337\276\032\026o?\235\272\246\277\261\212\247>\364\007\211=r\030|>,\021\210\276Wx\363?{i\372>\301\213\306\277\317\031\f\275\226\n~\277l%X\277\001\244\262?`Y\215?\231ID>W\257r>CWZ\277c%f\276\377\262\227\277\265\025\303\276\363\217Z?} 5\277:?\365>vq\213\277m9\303?CU<?\004\221\255\276\262\272)@\317\367\207?\002\363\000>\013\357b\277f1\335\277\220\203\000\300\241\017\246>2v\022\276\030\t)?\316\343\340>\020@*\300\035r\327?\337\246\337=\243\315\331>Qg\"\277\203\335\324\277\361\267\325\276\223\377\221\276O\312\234>*\251\247?tD\356>\036\374D\277\231a\027?\013\233y\277R\270\036>\215\264\240\277\177\246^>5\361b\277\271\027\330\275\224h\231>\340\255==\020vb?YL\220\277\223\000\335??\306\000?\020t@?\003C\236\277\316\031\235?\247A\271\276\330D\006\276\030\354\246?\034~\237>\356'{\277|\272:>\353\374\373\275}3\033=\025\216\300\276J\361]\277]\372;\277\367\222&\277z\030\342\276,J\271\276\267\rC>w0B>\246\355\303?%X\314\277 {)\300:w\373>e\000\200\276:$\031?\b\372P\275\252\324\274>:\222\217\277\264\037\201?\263\013\216>\267zv?\337\211\025\277\026\210j\277\037\221\205\275Q\365+>\232\356q?\234\2458\277\007]\026\277\344N\235\277y\311O?\212\343L?\314\324\f\277[\354\266\276Wx\247?\3706\201\277\244ml?\371&\267=\316'\241\274O\344\016=\003&\370\276.\342\217\277\305\217=?\204\330\365?\205_\216\277\324`\256?O]\245\277\374\342r\276\004\255\340?\250\214\203\277LU\022\277\247\260\022?G8\005@y\202\023=\021\217\024>t@\352>\256\330\237\277\023\2710\2779\271\307\277\325\"\242\276\274\263\346\277P\377q\277\225\232\265>\242\226\266\276\002\017\244\276\215D\\?\245\241F\276\b\006t\277-\260\347\275\303GD\300\220\024\201?\360\037\346<\371N\370?^+1>\276P\330>\025R\004@Zcl\277?\376\322>q\217!@\252-u\277\245F\313;\306o^?\246}'\277\317\236\303\276$(\216?\260p\322\276\336\002\221\276io\204\277:\024o\275lA\177\276\235\235\220\277\333\025\272\276\317\332\351\277\226\257\013\276*\346`?m\215(\276\354\212\251>\336\035)\277\322o\347?\264\000i?\302\373:\277\270se\2775)\265>}y\231\277\031\255\247?!K\025=\242C\370\276#\206}?\302N!\276\273D\341\277n\346\353\274\262\272\221\277\266\204\310?\026\302\262\276C7\253>\031V\335\277\234\304\020\276\221\361\000?<\370-\277\335?\346\276bIE\277\261\212\303\277\266\332\027?;\030\035\277\221E\202\276\006E\030\275\034\360\265?\321\223\372\276\226\315\374\276(\nt>\202\311\245>Q\274z?\230\241\201\276\2261\264\275*\002|>k\017;>\277\257\026\275\273\270}>=\200\025>\316<\264\275\262\327\033>\351\f\364>\344N\003@\263\323[?\350\023\275\277\221}@\276\276\022h\276b\370h\276\252\2732\277\324\265&\276\001\241\r?\2548\005\276ro\276\276\311\255I?\330~\262<\342\256.\277\266.\365>i\220\252\276\273\325\033?KVu>\361g\370>!???\254U\177?^L\027?\201\3146?\354{1\271\255\337G=\332:\330\2758J\352?l!\250\276\314\013\b@\031u1?\220\203\006@\304\350\031>\271\245\031?\376\267\202>\t\026\247\276e6\220?\232\231\325\277\303\201\000?\213\177\271=\273d\374\275\2449r\276u\256\340>\363v\200\277\325\t\020@\003[\255\277W@)?$c\235\276hA\270\276\340\363\017?\272\240\322?ni\025@\025\214&\300\252\273\352\276\211\357\310?\026\371\365\275~W\350?\307\016\352=\245,7\277\342\313\344\275g\232\004\277\223\035\023?TW\262?\365\333\247\277X\347\330?\370\374 @\3170\205>\267y\213>\t\033\036\277\0358\233\277O\351\260?\363\222?\277\202\345P?\270\344\314\277\320)`?|\2122\275\025sH\277\023\325\377\277\366#\315?9\267i\275*W\254?$Cv?\271\031\346\277MI\236\276\032\335\315?s\332#?\353\033 ?\366\267\334\276\2135D\277\337\335\362\276\305V\320>\023,\346?\371\236E\277\025\341\026\277/Ue\273\320\355i?`W'?\357\217\007\276\0358w\277\350\331\344?T\214\007@yv%?'\203\353\277Ad!\277\344I\006\300\322\376/\277(\325\016>\004vi\277\240\211D\277\n\021\020>H\365\262\275\301o\033\277\r\241\357<U\244\022\276\222\003\346>\257\261\307\277\016\276\n@BvN\277m\033V\277\300z,\276\343\303\\>\222#\005\277J\357\217\277\030\322\035?G.\211<u?\"\275k\237\242?\373\313\336\276vq\217\277\311\216\003@B\322\247\274\244\252\031@6\345\332\277\305\217Q\277\267\321\340?W\2306\277\025Wi\277L\216\237\277\201\"\346>\247\"\205\276\343\210\241\277\024?n\277\321W\340?\232|\t@\004W\t\277lC\275\277,~\373>\241\365\350>\314\n\305>\327\211\323>\301\343\027?-\t\214\277x\r\272<\017B\024?\244\343z\276d#\364\277:y\251\276\321\220v=\317J\352\276 \n^\277\206\003\311\276\352[\266\276\307\214\006=\225\177\365>\372\263#?G\345F>A\323>?7R\002?\300\262\212?B\351\203>\226\354\370>\302\300\343\2763\341\223?\317N\272\2771\226y>\027\234\321>\025\220F>]l\342\276\021S\336?\316\245\310>\360\205\325\277*\342\024\276\301\213\212\277H\213;\277\220I\356?\317\332\211?\364o\207>\210\365V>\372'\220\277xA\354\276\372D\212\277k,\301\276\267zr?\330\273\377\276\013\267\020?E\332^\277\000\214\267?\273&,?\300<\030\277\277\016*@J\230\235?\302\202\000=T\3032\277Qf\357\277\356=\354\277I\020\"?8\356y\275\212\311s?\227\376\345>\003>'\300\2505\361?\201\354\325>\360\246#?J%d\277\b\217\312\277\376c\035\277\302\207\272\276\201\257\260>\226x\314?Z\f\303\274jlc\277}\351\275>v\342j\277B\n\206>\264\313[\277K\037\016?CTy\277\240\304\267\276\200&\227=\023\215D\275?\305=?\235.\203\277'\245\254?X\347,?&4U?\256\022\240\277\201\354\235?\244\246\001\277L\351t\274\224\244\243?\374\032y>G\312B\277\230\367\b\276!G\351<z\031\005>;s\023\277~pV\277\203\0262\277\322\2176\277\273\323%\277P\302$\277MV\213=%\006!>\345~\313?\233\217\317\277;\252\"\300\236\266\006?&\214\336\276\324C\f?\261\303\200\276\364\331\226=V+\217\277\305\251J?'\203C>\334\234J?\320\355\025\277\250V_\277\367\3420\275\201Z\\>B\316S?\232\266\207\277\200\rD\277\260r\240\277vp\\?,fT?!\222\341\276\007\007\223\276\366E\202?\341z\230\277\226>\200?\tm\371=P\346\031<>\004\025>\317N\336\276\024\005\212\277?\221C?t^\003@\024\355\262\277\177\244\250?\250\306\257\277\357\307\335\276:\222\273?\352\262\240\277\341bI\277|\f\256>\333\212\007@\307\301\000=\300\261'\276\351\020\370>6\310\234\277\261O\004\277\2608\304\277&\373\307\276\222t\331\277\234\213\033\277\245g\212>\034x\265\276\034\266=\276h]c?\376\321g\276\243\352W\277\376\236\360\276i\0359\300G\310\f?\346\245,\275\337\340\005@~\031,> E\021?\220\210\005@\256\235X\277y!\335>\376+%@\231\237o\277\371}\244<\216;\211?,+=\277Y0\001\277AH\236?\237X\247\276\2303K\276\016f{\277\377M\271<\330\362J\276.\220\244\277\bU\332\276\254\220\272\277\204\253M\275\2404H?\312\244\266\276\t\303\250>a\377I\277\355\365\246?Oxy?\275\342M\277\314\321\203\277\363\223z>V\202\235\277ff\202?f\024\013>M\327'\277\227Sv?\202\320\245\275`\352\307\277R\016\246\275Q\332\223\277EG\222?d\346\312\276\335_\335=\225\016\346\277\2611\237\275\366\013*?A\3613\277B\355\027\277\304\\V\277\005\250\301\277\234\244\t?\306\250/\277\017\016\216\276K\373k\275\032i\265?\214\203\273\276\245\335@\277\301T3>\265\027\371>.vK?Z\270\254\276\334}s\275\360\336\361=\374\374g>%H[<(e\362\275!X\325=\330\013U\276\035\"\266>A\235\262>\257\316\371?\024\256\207?\264\310\246\277\246\221\220=\231\362Q\276\237\310\363\276F\316\216\277xM#\275R\016\336>F\n\025\276\316\027\233\276)\\S?}\035\235\274eP]\277\001\3716?\215^\035\276 \324\005?\031\255\203>\000\341\023?\234QW?A\324\241?,G\250>\"8\002?K\310\027>\245'\306=\314|7\276\251M\360?AI\371\276\274\263\f@H\277%?\214g\000@\3445\212\2747\304,?v\016O=C\000\030\277M\276\245?\363<\354\277h\\8?8\364\326=\244l\261\276\355\271|\276x\271X>\363!t\2773\212\361?\033G\200\2778\273a?\330\236\331=\001\026\341\276\352#t?>\313\357?x\013\022@\003C&\300&\373\023\277{\240\311?zV\322=\212Y\273?`\345\000\276\017E\021\277r\210<\277\377\351\206\276\361\374\230<\277\202\330?\230\027\250\277\005\027\367?\346W\021@\000\377\224>T\375z>\203\247\\\277\247?\237\277I\364\236?\302\3342\277F\320\360>\376C\276\277\221(P?\371\272\214>}A\033\2770\r\027\300\216\006\344?K\037\n\276Ra\220?D\277~?\n\327\343\277\356w\300\276e\344\300?\355\326&?\303JM?\372\317\032\277\177h\022\277OZ$\277\260\035\214>J)\330?\037+<\277L\2150\2776?>\275\346\226\202?\324C@?\306\337\026\276*\253a\277\346\350\331?\225`\361?\r\252=?\307F\330\277*\343\357\276{\240\351\277v\250f\277\346\2240>\237\313d\277p\262\021\277L\335\005\276\361\204\036\276\264\000%\277<a\221:\\\243\217=\2240\333>\022\302\257\277\005\213\007@\206\000|\277\207\304\201\277k\361\031\276W\316\016>\203\023)\277%\257\212\277\007\f\362>D\276K=#\341V\274\2755\264?\216=\303\276^\235\247\277\271\215\016@'\210j\276\323\023\002@\032Q\266\277\213SA\277='\315?P\3731\277f\020+\277\023'\267\277\037-\316=<\207r\276\251\301\260\277\016\237@\277>\263\340?\276\331\020@\221_G\277+\301\262\277\240\006B=\361\274\324>\006,\311>\364o\207>\030\005\025?\307\327\212\277\3706-\276W\2614?\017CL\273Ra\004\300ux\250\276n\352\222\275\346v\007\277\273\227g\277>!\037\277G\314\244\276\236a*\275\240\212\303>~\032/?_\007N>\316\210R?(\232\007?\021qo?-?\270>\326r\007?\2657\000\277\314\264\201?\242]\265\277.\254\313>\245w\253=\346\224p>\363\000\336\276\f\310\322?\276\027\227>6\345\272\277(I\367\275_$\234\277r\375G\277r\212\262?w-}?\231H\251>\213p\263>E\020?\277Y\375q\276\002\274\211\277L\214\235\276m\305\206?l$\005\277x\321\347>\226\317r\277>\005\304?\245\275)?\262\327\363\276\264<\037@cb\213?\301\341\345=\225fG\277s.\375\277\027\324\005\300\275\032\210>\n\327C\276d>H?V\f\327>\343k/\300\n\327\337?4H\201>\353\032\r?w\330p\277<\275\356\277\257$9\276\2402\356\276\021\247\353>\312\246\240?#M\314>\264\312H\277^\236>?K\"\177\277\255\030\016>\t\304\213\277\343\305\272>&\212H\277\324\361\220\2767\302\212>\362O\177\275\244\253H?\004\255\220\277nQ\342?e\000\b?\022\3669?\322\373\242\277\227\255\205?\256\274\314\276H\301\233\276i\035\241?\356[M=\t\372c\277l\313\230>\243\005X\276A\004F\275\365g\347\276\214\236k\277\363\2227\277\024B;\277\355F\023\277j\373\007\277\346\324I=n\3373>\233\033\347?\363\037\322\277\203L$\300i\307\t?\343\251\277\276\305\310\016?X<\365\275\324\323\227>n\213\242\2775\007\200?W\b{>\025\343\214?\342\001\325\276#\370\207\277h+\205\275\371\241B>\316Su?Q\370L\277\377\346\031\277\021\036\271\277R*e?\b\217.?\205#\250\276qq\224\276\310{\225?\016\237h\277\347\0308?\322\374\021>\350\366r=B\321\234>#\237\247\276\347:\225\277\234l3?\366\264\363?f\203\244\277\002e\263?\245I\235\277c\227\200\276?o\316?h\005\212\277\244\027\025\277\324\323\357>\317f\365?\231yW=\214\016\355\274\2512\344>\222\\\252\277N\013\032\277 $\267\277(\013\277\276\377\317\361\277#\367,\277\304[\337>\300Z\375\276p\322\214\276\300z<?\rU\321\275\354\334$\277\034D\223\276\324e9\300\235c\214?\253N\250=\250\030\353?\001\366\001\276If\025?\207\341\367?\001\026-\277C\307\266>\324\016\033@\017\271]\277\275\231\007\275g'\213?\307f3\277\307\364\234\276iR\272?\b\344\332\276\215(m\276\226C\213\277\265\2371=\354k\215\276\335{t\277\354\277~\276\207P\331\277\202I{=g\356y?\330\233\320\276\352x\334>\357\251d\277\331\224\327?w\326r?\260\217\226\277\210h|\277\n\022[>LT\217\277\204\323\232?`\313{>A\200(\277.\346o?T\317}\275\345\355\310\277Ym\036\276\300>\212\277\2657\250?\000\035\306\276\371J\020>\334)\361\277\002e\003\276\021\032%?\212?2\2774\327\005\277@\244;\277\344I\322\277\253y\"?\276h\033\277\214\235\000\276;R\375\275\362\357\257?\026\335\272\2765\227\003\2779\361\315>\241\326\024?.\343~?\202\002\307\276\"9\331\275\203R\204>d@\226>Fz\321\274Z\236G>\262\326 >\035\347\216\276fO\332>\332\037\300>\306\247\344?\203Q\201?|\362\300\277$b\352\275oe9\276\b\315\316\275\313\332b\2776\220\246\276\251\021\312>h\347T\276\300B\266\2761\321T?\375\257\t=;p.\277k\272\346>\213\373\227\276w\201\016??\214`>\325\347\342>#\020\203?\321<\004?\325u\f?\213\341B?\232\351>>3\021[=\307\177\201\276\033d\326?\375\332:\276\314E\n@f0:?nL\007@\317\353\251=x}&?@\345\243=\234\340\023\277'k\230?t\352\302\277#\205\322>\n\246\305\275'\277\215\276\241\037\254\275\020\222\365>M\326x\277\314]\025@\001\244\252\2775EL?n\027\242\276\216\226\236\2752\253/?\025:\277?\372'\n@\216;1\300V\324\360\276\177\244\334?\224\211\373\275+5\313?\235\330\343=Hm2\277Ps2\276\225-\322\276\373\261\341>\241\276\271?\204\365\263\277\351\267\347?O\314&@\036\251\226>Y\025\221>\267\b`\2771\323\202\277\003`\260?\320\013?\277\340*O?\303\236\342\277(\325\216?Mi\035>\375ig\277\377\262\357\277\235K\321?\204ae\274\021\215\222?\310\315H?*\214\341\277\361J\362\275P\337\346?\205]8?y?B?\363\037\312\276\202\037\375\276\327\204\264\276T\374\227>\357\311\347?O<S\277\373Y,\277\375>R\274\016g\202?\345\361 ?\nj(>C\033p\277\035\003\312?c(\003@\374\213\034?8\204\342\277\016\327\002\277B[\002\300\"\246<\277\340\332y>\n1k\277W\t\n\277\257o\201=D\334,\276\244n\013\277\023]\\\275C\216m\276\370p\r?g\n\265\277T\306\003@7\245\\\277\204\021o\277\253xs\276]\250l>s\326\317\276\213\032\240\277\262\272\375>QZ\256\274\366\030[\275!\002\252?#\202\201\276\034\360\241\277\025R\372?\243|\234\274m\347\r@\r\211\307\277\262\016?\277\224\274\342?\327\2407\2779E\207\277R\270\236\277\202u\000?\217\034\361\276\332U\254\277t\262H\277{\024\316?\001\207\006@{\203\003\277\306\334\305\277\2508\026?\337\342\301>\216\310g>\033\205\264>\361\204\356>\234m\212\277\265\033=\276z\212\000?\005\316\306;\250\343\375\277d\256\214\276W^\">\036\025\017\277\027\267\201\277(a\376\276\205\317\316\276\211_\361\275N\227\025?\351\2334?\264\222\236>\2511\t?(E\017?U\244\226??\304&>[?\355>\331&\345\276\r\253\234?\365\020\241\277x\t~>U\277\242>\321wW>\230\242\234\276\242z\327?Ww\214>\261\277\330\277\364\027J\276\006\330\217\277\326\345L\277<k\337?]\247\225?zQ\223>\271G\220=\270\006\206\2770\240\017\277L7\225\277+\241\253\276\345\rX?\256\364z\276\332p\b?b\276p\277Q\024\324?\033\203:?\253\314\364\276X\312*@CV\223?\001\263\f\275\314\231I\277m\250\364\277dX\001\300\344\025\360>\321\007+\276\376\233S?%z\341>*\251#\300\211$\356?5\317\251>(\231\020?\245\236I\277$\264\351\277\241I\n\277\361\3642\277\204\237\360>\337l\247?\313\326Z\275\004U\177\277\235\324\267>*\305F\277\347\305\201>\246_n\277\016\300.?\325\354\211\277\231\200\207\276\016\026~>\3702\301\2753\371f?u\253\217\277.\220\300?\002\267b?y\255@?\007\353\227\277e\337\215?\265\306\360\2761\bL=[\b\266?\242\b\311>\022\277\026\277\351_\362\275\346\267\277;Q\331\240>}A7\277\224\023\201\277>$\034\277\257^1\277\003\262\027\277OX\036\277}\003#>\222?\250>\2554\341?\343\245\317\277lC+\300\232@\001?\004\311\313\276\275\036H?\225\267\003\276'\373\262={\024\212\277Wyj?\352\034\270=Z\325j?\2443\020\277\361K\211\277\256m\220=\260\313\000>\270\"a?{\301_\277\217\253\371\276\226\225\212\277\267\361S?\222\317C?\306\205\233\276\272g\305\276\344f\240?\343S\204\277\365-\203?\000\216\205>\202\263\212\275\347\302\220>\021\304y\276\323\244\204\277\226\225Z?v\211\b@5\f\227\2776\037\223?>\226\262\277[\356\374\276\\r\240?M\241\227\2777\250\345\276\272\204\233>\235h\363?:\177n\275\tW\333\274j\206\374>\321\226\237\277b\207\271\276\317\275\277\277\003\013\320\276\337\340\337\277\334\016\025\277#\3313>\203\023\251\276\377A\344\275\367\347N?\271\324\302\275\373\005_\277h\257\316\276\000W6\300@\022\306>\256\006\362\2747T\002@O\201\302<o\325\365>|\017\t@A\274\202\277\315\313\301>u\310'@\255\332a\277\20394\273R\233\234?\220\206;\277\334\366\315\276\343\307\240?\313H\265\276\0258)\276\235\271k\277X\002I\276\322\033\236\276\034_\243\277\321\255\003\277\325>\305\277\374\325\355\274!\256<?\356\224\316\276%\\\270>\337\335&\277\335^\256?!\"5? \356r\277q8\213\277`\307\217>\331\224\247\277\362\315\216?\324A\263=|\321\032\277 \267o?\024#;\276S\226\311\277t\fh\276\260\033\236\277\346?\264?LU\312\276\375\212\240=\310{\345\277\307-V>\271\034\027?\320\233J\277\255\332\335\276|\177O\277\235c\300\277\356C\306>R\232\365\276\225\270\266\276\210-=\276!\315\300?\311\350\250\276\234\303q\277d\306\220=\263\315\375>\317ir?\342\222\273\276c\374\352\274\267\265u>9c\230<\025\215\365\275\242\230\214\276E\3656>Yn\221\276\317\207\257>\2241\256>C\004\364?\200\266y?w\276\273\277\325\347\317\274.\256!\276\212\315\227\276huf\277\036\306$\276e\034\313>\316P\224\276\310`\275\276\253>W?\236]\256\275o\022\217\277,b\024?[\266\206\276\272\363$?\316\247n>\027\330\273>5|#?\355\330\214?:\037\276>I+\016?P\363\177\275\177u\013=w,&\276\247\263\347?\034\231\227\276\300\t\005@$\2701?c\177\003@\007B\002>\016\241\002?G\0373>eT\341\276\243\006\247?\007\323\354\277\344I\026?lC\005\274\262,X\276\2759\\\276)Z9>~;u\277\215\321\016@A\202\222\277\334\203(?%r\203\273\006+\216\276\306\375C?HP\360?k\267\031@\236\265+\300;\373\036\277ke\312?lT\201=\004V\316?\220\0210\276\205\320\r\277S\316\377\276L\032\243\276B\314\255>\372\325\310?e\337\261\277\203\243\360?\305\033!@l\230\221=\277\235\344=X\256_\277\b\346\230\277\377[\271?Q\241N\2771\231\036?\306\205\267\277\332 #?c~\206> \356J\277\tm\013\300\035r\343?\r\374\b\275o\365\230?\032\300\217?\0363\340\277\267)\246\276\204G\323?\260\306\035?\310\357A?\264s\022\277\262\324\026\277\023--\277\221\013\326>\033*\322?\246F4\277p\007\026\277*\342\364\274.9\216?\006/\026?\000\272y\275\2138m\277\372~\322?\270\257\003@\33763?\360\247\316\277[\353?\277fk\005\300\233YO\2772q\353=\207\3366\277h\316\022\277\257\263\021\276\366\250\271\275\3374\345\276\205\261\225>c\017\b\2757\214b>\035\217\271\2773P\003@\022\025f\277\265\301]\277\270\001\204<;\301c=\323.\n\277F\231\211\277\201\313\343>>\"&\276\003\277\234=\210\200\253?\231G\276\276\337\032\234\277\227\305\016@\022\274\301\275\376e\017@\032\335\275\277IIC\277C\347\321?\246\272 \277\275\247n\277\276\207\227\277H7\222>\253\b\367\275\324+\245\277\325\315Q\277@\207\321?\241\271\f@\323\240H\277O\222\256\277\235\237\222>\262\201t>\f\313\237>\316\336\001?\244\341\324>\023f\206\277I\362\334\275\242\322,?i\216\224\276v7\005\300`\"\236\276wg-\276W]\037\277\253\257f\277k\322!\277\232\005\242\276J\000\247\273\215$\341>~\3437?\016\202\206>\247\346Z?\3229\327>\250\001_?f\243\263>\2338\301>\205\316\373\276\036\027q?6\253\256\277EJ\223>\271mo>\352<Z>S\257\303\2767\246\337?\201\226\306>\352\225\306\2776\271\216=5c\221\277\016j?\277\320~\270?\007\b\222?\217\342\\>\353\303Z>\030\317\200\277\220-\013\276d@\216\277\374r\276\276\306m\200?\217\3732\277\335\316\016?:>r\277\257w\267?<\2457?\0217\307\276)\3500@\024?\222?\200\r(>\027bQ\277\3024\354\277\351}\363\277\303\234\300>i\377S\276W\261P?\005\301\323>\334K&\300x\013\354?\254\0319>8J\016?\007\354&\277\035\224\340\277\265\243\230\276\250\217\260\276\\\215\314>B\262\250?\000\341\303>\212\"@\277\267\321\030?\265\246u\277\367\0049>\265\375\223\277g}\252>\017\362R\277S\352\022\276=\013\002>s\331(\276\200\272]?}\005\215\277\344I\326?t\354\f?\b[h?\320\320\243\277\354\243\223?b\331\374\276\376\363\004\276\204d\261?~B\274=w\240n\277w\367\210>\246}s\276w\016\252\275,\233\321\276o\200]\277\025\221=\277\363u1\277y\036\020\277\206V\017\277\312\250\022>2\b\307<p\316\320?b\363\321\277rP\"\300&\375\r?\246)\232\276\320\230%?~\034m\276g\325\307>\032\243\231\277J{[?\324ck>S\256x?\r\031\027\277hxo\277\267%\322\275`\000!>\363\344B?\255\242_\2775\360\027\2777\340\247\277\254T8?L\340B?g|\327\2764\205\266\276\355G\212?\375\207\224\277\323\237]?Ios\275\2365\211=\305\033\t>\316o\320\2769b\215\277\257w#?q\346\333?I\272\246\277mV\301?\021\031\252\277c\264\236\276f\332\316?y]\207\277r\300*\277\321\005\005?\320\263\013@=\337\205<@\337\026>\355E\020?\305\217\235\277\345*&\277\007_\314\277\255\277\205\276\365-\343\277\350\371'\277\251h\244>o*\242\276\177\022O\276\330\323Z?\232\013\204\276\030[<\277\306\303K\276\216\257?\300\323Nm?N\272);B\317\356?\256m\260=@\243\000?H\376\002@\023\2337\277\251\022E>\367\344\035@\200e\201\277\275\275U=n\245_?a\033E\277\276\242\323\276\313\241\225?Q0\023\277\341\fn\276t\007\215\277\017\305\256=[8\032\274\251M\204\277\204\022\216\276\031s\353\277\024\272\226=\262\361l?_\265\322\275\311q\317>\342\350*\277l>\342?.\253x?\212Zr\277\307\236Y\277\222\351\240>e\344\240\277\332U\224?u\037\241;\"\307.\277\245\204X?\352\317n\276\267\234\337\277}\004\036=R\233\224\277\305\346\257?=\177\302\276\261\370\215>\013F\351\277\264\031\214\275\341\320+?\205_\036\277\024\"\270\276c\231.\277\376\016\315\277\246\361;?\376{\f\277\345\270\223\276\t\356\021\275\016\025\263?\353T\001\277\222>\375\276\276\336M>\274\"\250>\223\307{?\316\372\324\276y$.\276\254p\213>\270 K>E\032K<\231\237\033>`\177h=c\013\001\276Gu\242>\366B\251>)\"\373?\251\241m?\261m\261\277\247%\006\276\224\240?\276pCL\276\325^(\277\271\211*\276`u\304>\205\364\252\275\273H\031\277\004sT?&\373\027\276QhI\277\034\226\336>\263\323\307\276n\031\030?V\362\321=-]\331>ob0?\003#o?\330I1?\302P#?g\022\320\274'\241d>d\002\376\275\215\234\341?\363\256Z\276\037\200\n@6\256\033?hy\n@\351\355\237>DRS?\273_\215>\344\204\351\276\340-\214?\244\210\324\277\2762\357>x\373\242\274 EM\276\256\364*\276\030\353\323>|\360f\277}\005\033@\267\356\256\277\227;3?\340\367\327\276v\343\235\276\260:\n?Ou\320?\334\272\017@F%)\300\253\321\363\276\177\373\336?\2758\021\276\322\000\322?\270\225\016>\26487\277U\275\301\275XW\t\277\314\356\271>]3\275?\205\353\271\2774\364\347?\204\r'@N(4>\324\267\224>?r?\277\360\212\214\277\334K\252?\365\202K\277\017\361\027?`\223\325\277\341\re?\213Av=\367\003B\277n\300\367\277D\335\327?$S\017\274\265\246\225?GWq?wJ\337\277\310'\204\276>y\320?&p'?!\224O?\247\312\367\276LT\017\277\320E\013\277: y>AH\332?D\370/\277\205\355\027\277\030\353\373=3P\201?\030Z\375>\344\013\377\274K\001y\277v\211\352?\215b\005@;\376+?\357\311\347\277\213\247\366\276\274\256\005\300\000\304-\277lB\032>\256\361U\277A\363-\277\263$\300=\373\323\241\275\356'\343\276\366%\333==\234\340\275\177\027\366>~R\301\2774K\b@\020\351W\277\2032Y\277.\034\230\276\266/\220>\260\252\366\276T\343\225\277\3126\f?B2S\275P\307\023>'\275\257?[\260\324\276 c\206\277\247\\\005@7{\230\273\253\262\031@\202\347\306\277\020\222E\277\024\226\330?\316\215I\277|\324o\277#-\241\277s\235\n?Vd4\276m\255\247\277\232\263Z\277\311\345\333?,+\t@\310}\353\276\242b\314\277\337P\320>n1\277>\267\231\342>\220f\354=2\350\374>;\001\211\277\307d!>\367\345\020?GU\223\275Ll\342\277\365\235\317\276\001\334\314\275\314@\t\2772tl\277@M\345\276\346<S\276\203i\b\276\274\317\351>\246)*?\364j\000>Ih_?i\251\024?\020\257\217?\3273\204>='\225>m\311\332\276\324}\234?R'\254\277%;\006>\321\312\245>/4\367=\367\260\317\276\214-\364?w\242\f?@\030\320\277\221(\324\275\004\347\240\277\261\367N\277\177\366\353?\367\307\213?\212\312f>\200\021\224>\361c\200\277\204\020\350\276\rq\204\277\332\221Z\2763\025n?C\344\f\277 \t\343>\226ZW\277\306\212\306?\237\312=?\277\326\265\276\274\226\036@\364\025\200?^\365\000>\222\314J\277q\033\341\277\275R\372\277sf\373>\2729\013\2752\255=?N%\363>\303*&\300\214\276\356?\247A\221>\026\300\f?<ie\277\032Q\312\277\336\221\331\276\264\217\305\276\251\366\241>\262\364\275?\301\355_\275B\257s\277\301\216\317>^/e\277)\256:>D5q\277%\222\250>\352$c\277A\326\253\276\"\212Y>\032\333\013\276\244\342G?h\313\205\277\336\037\263?\321\3178?\240\341]?\214\363\217\277$E\230?U\242\374\276oz<\2738\241\254?o\202\177>\321\224=\277L\246\032\276\345\264\267\275M,\325<\314\231\005\277\370\030p\277\023\327\031\277\262*2\277\303\021(\277\f\262-\277\344\364u<\020\3167>\357\033\337?4\242\304\277\371\017#\300\003}\036?\023\202\325\276\366\316(?\n\233\206\275\007?\321=\006\273\245\277\350\203e?\007\b\026>\235\241$?\224\027\035\277(\324O\277'\240\031>\030\224y>*\345Q?\235-h\277\300_$\277M\326\234\277\351e\200?\352wE?O\222\306\276\230\246\220\276>\"\232?\373?\227\277\371\203\201? \321$>\032C*\275\323\277D>Q\301\311\276\024y\236\277t\233H?w\025\020@\316S\251\277\351&\241?\341\321\246\277)\264\264\276I\364\256?\312l\244\277|\267\025\277\203R\244>\246\355\005@\021\247\203=yw\244\276\261\367\352>ni\221\277`X\376\276>\256\321\277m\002\354\276,H\323\277\032\244$\277d \267>\217T\007\277\200~\277\276\313\201f?L\340&\276*\220Q\277R\361\247\276\322:@\300\271\306\367>\204tb\275\201\225\367?\340\313n=\360M\013?\247\\\003@2\004T\2773\212\001?u\253\033@\377#[\277\345\240\035<\226\260~?s\237L\277u:\020\277\302\372\233?I\327\274\276!\222\211\276\334\235\205\277\365\320c\275\320\324\033\276\030x\226\277\3233\t\277\3230\350\277\202\301\272\275\264\254[?\033-\237\276)\260\260>\023\364[\277r\376\256?\233\220r?\005P\\\277\225\232\205\277g\r\316>eS\262\277\272\332\206?gwm\274\355\2355\277B\317\212?H\342E\276\f\310\326\277/\375\033\276l!\230\277\237\223\246?x\233\227\276:\036S>\t\341\351\277\\\323\262=v\341;?*s+\277\013\321\321\2764\275@\277\345\233\311\277TT\t?L\3012\277\207\277\256\276\016\276\320\275X\305\267?\205\355\377\276\200I\002\277\034&z=\030\227\016?\204\324=?\035\254\207\276\253J1=\3312\277=O\267\227=\302\331\315\275d:\324\275\223\217\205>\306\336k\2764\024\247>\362\322\215>\001\301\344?#\274e?\3711\266\277\236U\220=\037\3708\275N\323\357\276\201\261z\277\364\307o=x{\340>\320\313m\275G\343\320\276\021\304e?\000\306\003\276\000:\200\277CW\026?d\311\234\276\332<R?\353o\241>\0317\005?\325\004=?\230\335\213?\337\340\303>bK\003?\352@6>~\240&=p\301c\275\2755\364?S\b\334\276\370\245\016@\256\326\005?\034\353\n@\251O\362<\211\321\003?B\226\005>\316R\"\277&\374\232?A\016\312\277zm\036?b\272\320=\341\f\376\275Z\202\034\276&Q\217>\004s\\\277\202\213\017@\305\254\223\277\304\223A?\262L\217=0\362\232\276\214+J?`\002\317?$(\034@b\370(\300!\256\034\277\025:\307?\253\263Z>)\256\312?\356\224\356=\334+\037\277\254<!\277\353\034s\276\366\231s>\265\303\313?#\241\255\277\000\221\352?\205\353\031@\220\210)>a\374D>\004\376H\277\220I\236\277e\374\243?\026\023[\277$&\000?6Y\307\277A\233\f?\300BF>\204f\037\2777\303\013\300\034\316\354?\345\307I\275a\246\231?K<\220?\300x\342\277w\273\246\2762\346\276?\206\034\027?\373\220K?\261lB\277\273%\025\277\013} \277we\337>\312\375\326?\246+H\277w\275\b\277'\200\207\274\355\r\226?n\302\375>\f\007\242\276\247\260~\277\364\032\363?\203n\357?\357\2563?\302\243\335\277_\264\013\2776\310\374\277\023GZ\277\032\247\211>\355\267r\277\006e\026\277-\304\264\274\324\324\322\275\210*\020\277r\026\326=\177j\274\2742\000\214>>\320\302\277f\240\006@\201\005T\277\320Ge\277\224@\224\274i\303q>\265\032\006\277:\351\211\277 \321t>\323\274\270\275=p\237<u\260\262?\253\223\333\276\027\202\244\277\272\367\006@\215b\031\276\240\211\004@\274t\307\277\314\321?\277]\247\311?\352^/\277\237\0006\277\343k\273\2779(A>\202S\037\276\373W\266\277~\307<\277\255Q\343?\037K\017@\315\347<\277\366\356\273\277\241\272\371=i\035\305>\335\261\230>XV\302>\005\373\027?\323\331\201\277\201%\207\276T\306G?\030\225\324\275\2402\006\300\261\372\303\276|\177s\276\257^\031\277\3579l\277\n\367\036\277u\005\363\276\355z\216<S\006\226>Q\202.?X\342\021>\000\035j?\335`\000?\332\306o?\255\373\227>\345\n\267>\205D\036\277\203\211k?\345\263\244\277\233\221\271>\221\276\224=\220\023V>\222\2574\276\305\033\341?`V\004?<\245\253\277?\377\035\276\315\036\220\277}vL\277\242\234\320?|~\224?0\275\r>v\214\253>r\337v\277\256-\234\276\347\000\211\277\323\244\344\276\303\330n?fg\351\276\214\326\341>\2402r\277[\261\257?\263'5?\311\220\303\276\274\221!@TW\226?\307\2017>\326TN\27777\362\277\263\230\360\277@\241\336>\327\026~\276\202\376J?M\022\313>\366]-\300\214\276\326?\247\004d>j\026\b?\315\225m\277\360\026\354\277\337\342\211\276\373w\355\276\363\256\252>\201C\220?\220\365\264>\264!o\277\003\013@?\206\000p\277\213\340?>\2137\202\277\206\345\267>\255\371E\277\337\030\332\276\266K+>\335KP<\025\221}?\225}\237\277=\270\323?\216 \375>\270\001??\267]\244\277\2451\222?\263\354\231\276\234\213\257\276\322\030\251?(9\361\273\006\205Y\277\334\361\216>B\b\b\276\266\272\234<\f;\314\276\264wf\277\206q7\277\377\005>\277*\255\347\276W\224\212\276\266\3648>mt.>Tt\340?>\350\305\277\357 (\300\361\233\032?\311s\235\276\235\236\027?\3579\240\276\230\302\213>K\002\234\277JFj?\324\363.>\244\307\207?x\2650\277\260Xw\277\377Z\376\275x\317\021>H\243f?\020%F\277VG.\277\253\t\256\277\325\261V?\340\273Y?zq\362\276n\337\223\276[B\226?\212\223\227\277,g[?\225\016\306\275i;&<Z\330\223>\022\025\222\276\000\256\234\2779b%?\277\232\367?|\017\257\277X9\240?\325&\256\277\375\203\230\276/4\343?y\311c\277<i!\277\254\002\t?U\030\377?\240\212+>\024\320T>\246a\024?\020X\241\277\025S-\277y\036\274\277\027I\213\276\222\226\316\2770\363!\277\200\f\255>\2756\323\276\211\261\224\276F(Z?N\rT\276}]R\277\236\266\026\276\237\3158\300\302\335\201?\366\345\221=\340\363\357?89\262=\340M'?R\362\004@\016fO\277\r6\255>\373\350 @\252\361\202\277\f\2471\275\367\001p?(\272\"\277\200J\325\276\323\366\227?\216\220\321\276$\320\320\276\362\230\215\277\363<\310=\272\365z\2769(\221\277|ab\276\242(\344\277\357\003\013\275i\306N?\235\273M\276$\320\320>\"7S\277\0358\343?\311q\207?\250TY\277\226\227H\277\317j\021>_\230\224\277\352\262\214?\333\240\031<\270\225\026\277t@n?Ln\224\275\bU\342\277\275\300\301\275}\313\224\277\264\037\245?\271\376\235\276^+Q>M\333\343\2774\365Z\276}X\023?\335\351&\277\252\364\353\276C\256H\277k\361\275\277\313\276#?\\\222\363\276\"\3050\276AB\371\274\n\235\237?K:\332\276J\270\020\277\245\026Z>l\227\326>\362\357\203?\3328\242\276\272J'\276\262+\215>3\026->5\327\202\273\f\336\301=\273~q>\324\272\255\276\242^\210>j\027\333>\341\356\374?\213\335^?\243;\270\277\026\246*\2758K\201\276|\013\013\276\271\210c\277\231\323\315\276\276\301\317>\3167\002\276u\350\264\276 EA?\204\242\324<\204~&\277\210\202\025?\327Q\215\276\355D!?\"T\241>c'\364>\036\376J?eQ`?\2550\035?\"9M?\261\301\342=\304Z\334=\214\\\301<\320\263\361?\264\307\213\276\007\360\f@\333\300\035?\037\205\001@r\031w>Vd<?\346w*>`s\256\276f\024\203?HP\314\277\223\002\013?L\t\024\274\365\201d\2764\333\365\275\315\006\231>a\303\177\277\fv\025@\003\354\257\2772\260b?\377z\215\2765\266W\276xb2?yX\360?]\371\006@\261\341!\300V\324\024\277\302\022\303?\351a\210\276pB\311?\322ST>\216\003\023\277\266\204|\276h\003\370\276O\257 ?\2608\330?K\002\254\277L\216\317?5A\"@s\330}>\355\322V>h\005B\277/Q\215\277\036\212\272?\325\2634\277\256\323 ?\352>\310\277[_L?\275V\">+\332L\277\250\251\365\277k\361\311?\364\373\036\275^\235\247?C\215~?\214\370\336\277D\335\267\276\262\021\310?\373\224\037?\363\3129?<\332\b\277`\253\034\277i\217\377\276\353\326\\=\036\371\353? \232Q\277G\314\034\277\266\035)=\361Ik?\336t+?W\223\247\274&\000c\277~o\323?\r\032\006@\274\351\016?\234\371\341\277\355\200\017\277\205\224\367\277\352\226a\277\314\335\035=\206Ux\277\315\351*\277\331:\335\27434.\276\226\"\371\276\020\234I=\300\350\212\276\330\271\t?\257\b\266\277ga\r@8\3325\277G\345N\277\346\351\304\276=\r\240>m\306\261\2766\352\211\277\337\335\322>\000@\306;\b\3014\275l>\256?E\177\350\276\241\020\221\277\240\025\370?\367<\377\275\026\207\r@\230\206\321\277R\200P\277T5\321?1\354<\277\322\214E\277ga\233\277\212s\324>\263\013\326\276:\257\255\277\232\\D\277\350\331\330?\3269\n@\033\177\026\277\203n\277\277\371j\027?\205]\000?\231\236\300>\262F\225>m;)?\212\002\201\277\346\345\360\275H\304\024?\235$\242\275S\"\355\277>>\271\276\250\253\333\275\376`\360\2768\237z\277\n\326\370\276@\336\333\276\342;\321\275\355\203\364>=\202/?\226\354\030>\220\202C?[x\366>6\253\212?\230\277\342=\257\006\000?<\333G\277\355\r\216?\347:\255\277\304\230\244>\033\240\364=l|f>Af\307\276\"\253\357?\301\037\276>\005i\322\277\220f\\\276\214\370\236\277\b\310+\277\266\271\325?/\242}?GuJ>\022\243\217>b\370\200\277<0\300\276\256\ru\277RD\306\276\272i??\f?\370\276Y\025\005?9\177W\277\210\327\305?W\356A?\325\"\002\277GZ$@;\302\231?\222z\277=\226\257/\277\300\004\346\277\201C\000\3007\033\003?rjl\275\320\325\026?\234P\000?E\r.\300Uj\362?\314\r\266>[\227.?\003x[\277\212\037\327\277\213\247\032\277\177\276\225\276Z\327\b?m9\277?\321\243\243=O=Z\277\355G\202>\270\315t\277\350\372.>\243\001p\277\303\360\035?H\247\206\277\227\035\002\2774i3>\225\235\206\276\037\020d?\034%\237\277\374\030\313?p(8?9\rQ?\362\265\263\2778\020\226?\377\037\317\276\351j\226\275\351\267\267?\333\024\217>\226 S\277\243\001\034\275\025\026\001=\304\370\257=\370\304.\277\335$f\277jj%\277\353\310-\277^\234T\2773lT\277\207\340X>M2\252>\373W\326?#-\331\277\004\034 \300p\232\016?\341\263\305\276uu7?@\225\304\275u9E>\334)\211\277\024\316J?4\330d>\n\200\201?a\0331\277\001\373\200\277\177\033\215=\346\326\332<\034^l?\346\316x\277\2030\027\277\021\307\236\277\007\261O?fNK?\300A\363\276\336\314\250\276\246'\224?\376\016\231\2779b\201?\002&\265=%o);\001\241E>\353\000\330\276\033\201\230\277\360\302f?\017\264\n@\201\225\257\277\261\247\241?\030\354\262\277\344\274\337\276y\314\244?v\340\204\2774\330\b\277\212\006Y>X\250\005@\332\343\305=\274\232\327<w\021\022?\326s\226\277Y\335\272\276w\276\253\277\035=\366\276\\\003\337\277G\217+\277e\306\223>\332\035\272\276\355\016)\276K\313h?\004\257\216\276\300\320O\277?q\260\276\016\020B\300\306\333\022?\265\032\242\275\344\367\000@\232\354\337=f\026\021?s\272\b@\361+z\277\303c\307>\214\020\022@a4_\277\t\030\035\275\327\027\201?\346!_\277\201]\375\276\253[\255?\245-\306\276\204\204H\276Q\366b\277\214\tv\275\261\302}\2761\265y\277\034\261\276\2762=\315\277\026\036\252=\351\236a?.:\321\276\2716\214>\005\245P\277W\004\313?\366\231s?\304|}\277\361,q\277\021\377@>9E\227\277\021\215\206?5(Z>\310\f\030\277\334\233{?\231%\226\275;p\326\277Gu\372\275\266\241\226\277tF\240?\352Z\243\276S\351\347=w\326\362\277\035\013\225\275\037\327V?\206\255E\277\215\226\263\276dYD\277\333\212\321\277\024\314\320>\321\315\376\276\247\222\301\276V\344\201=\354\335\277?fl\250\276H\341&\277\264\254[>P\216\262>\355\322f?\315\311{\276\227\326P\275F\230\342=\360[\343<\312Q\340\275\2443p\276\374\3036>\235\021\005\276=\272\261>\325?\310>\375\331\363?\304'-?(D\274\277\301\343;\275\216>\006\276\236\225\224\276>Ba\277\363\372\230=8,\r>\3305\020=\254\215\251\276\220\237Q?\315D,\275yva\277\304\\2?+P{\276\216\352\024?\226%\362>{\367\017?s\200X?5\322\202?~\252\262>\215(\001?\240\177\f=>\377\242=\217/F\274\234\277\371?\n\022\233\276\267]\016@3\212\005?b\241\002@\310\306M\2750H\026?\030\237]<M\331\271\276\033\330\202??\306\314\277n\374\351>\227\364\241=\203Q\261\276\013\320v\276\372B\220>Xub\277\267\234\005@\3333\223\277Z\326=?\207L^\275\356%\215\276|\265o?\032\372\333?c(!@\001\3360\300\360N\036\277\240\211\310?\274\225U>\3230\314?\377\347\360\275-\2253\2773\207\034\277em\243\276\215*\023>\262\327\317?\203/\230\277\277`\357?\362\260\020@P\247\274>\207M\234>\276\333$\277\347\373\225\277\254V\252?\260\2167\277\374\252\030?\323j\260\277S>L?\331`\021>\232\2654\277\341]\f\3000\330\331?\254V6\276+\244\250?)\264P?\034\b\355\277\374\344\b\276\234m\322?\343q-?\355\273r?d\0062\277\366\357\022\277\345\325\r\277\237Y\362=!<\346?!\3526\277\026\275'\277\272a\220\275\200\237\211?f\202\025?\247\004\274\276\325&\206\277sK\347?\310^\357?^\021\004?\371,\323\277\204\f(\277E\236\370\277\372FH\277\334KJ\276f\2030\277f\275$\2778f\031\275^\033@\275\214J\026\277\007\244\263<!Z\353<\304\354\275>\030}\315\277\0358\005@SXe\277\304\354q\277\233\343\204\276A\325\260>\344\203\032\277S\\\201\277\t\202Q=\024\005Z\275\235R\231\275N\234\234?\230\243\267\2761\b\210\277\317\024\000@\307\273#\276\325\354\007@\225\324\315\277\353t0\277\3063\310?@\334%\277\337\372\000\277\271\374\247\277\351\016R>\243W\223\276\024\005\266\2773\031.\277\246~\356?X\220\f@\313\242\034\277\003}\266\277E\235\201>\341\356\234>ZK\341>\230\210\347>\315WA?`\260\203\277o\rL\276\032\301B?T\226|<\225H\004\300\264\257\244\276s\357f\275\223\253\350\276=\235{\277\036o\n\277\307\240\273\276KK\306\275\356\007\334>E)\025?#\2706\275\357\032t?\037i\350>\371\332\213?>\224\030>\331_\236>\276\237\312\276\350fk?\343S\260\277D\213\334>\356@\375=d\260\242>\023\326\316\276\317I\313?\247\352\356>\230\372\265\277qv\253\276\347:\245\277\005\245L\277e\215\312?\201\by?\361\021Q>\231\232\354>\334\2355\277\325\221\243\276\213\246\223\277\357s\\\276R\325\200?\211\t\"\277\003\231\025?<Ju\277\315\006\341?\234\372\024?h\224\266\276\205\261\033@\210\364\207?vON>\001\243+\277\\\346\374\277N\227\325\2779_\304>\030\320\203\276\307\200l?;\345\351>\356=*\300/\300\352?\321\314s>\276k0?\202<K\277\353\342\376\277\252a\277\276\024>\033\277\035\"\356>\"\032\261?\324\362\373>{\026l\277h\317%?y\001z\2773\340l>x\016U\277\200\362\267>.\306t\277\351\r\257\276>%g\274\235\326\275\275\351H^?Z\365\201\277\177\373\332?\374\375\006?\001\370K?\362\230\311\277\260\217\202?\234\032\024\277\0365f\276\315u\236?\274\226 >\372\013A\277kE{>\256\022\254\2751k\310=\315#\257\276_\226v\277\231f*\277\013EF\277\033\2721\277\246E\035\277\212\253\352=\342Z\255>\326\034\340?\021\344\330\277w\020)\300.\312\030?$\323\331\276\247\002&?\346\2235\276\232\265\204>?\306\254\277S\256h?ob8>\177\366\207?^\325\025\277nOl\277\021p\210\274\306[\235=m\250x?K9k\277\016g*\277BC\253\277\227\256P?NE:?\021\212\355\276\266\236\211\276&\036\214?\210K\246\277\217\253a?\200\314\224\273\331\360\017= (g>\220N\225\276]\371\220\277\373\007E?\327Q\351?s\200\300\277\251\301\240?\272N\237\277\270>\314\276\372D\326?\031\306U\277Yi\026\277\034$\364>U\336\002@\033\364%>\310B\364\273m\250\000?\276\301\263\277\377\226\330\276>\"\262\277\330\363\325\275\201C\350\277B_F\277\252d\320>\333\372\321\276\216\\\207\276\263\007Z?\205|\020\276o\3268\277\034`\276\276\f\002A\300\020#\224?gY\001=u\002\372?\n~\200=\021\215\366>\344f\004@\333\372%\277\371d\205>\265O%@]\277\224\277\3361&\275\265O\207?n\277(\277^G\214\276\336\037\263?:\002\250\276\335(\242\276\363\310\217\277\231.\004>Q\216}=\375\371z\2771\226\221\276\356w\344\277\332\323\304;\203nS?\310}\013\276|\265\273>ofl\277\215]\266?(`{?\321\"\227\277\\\033j\277e\377\214>QN\220\277\304|\211?\227\341\247>R\0171\277\344\202[?#`\331<m\250\304\277?W{\276\2549\234\277M\276\261?\252\r\206\276\323i=>W`\374\277Rr\230\275%!\005?\237\315J\277\266\364$\277\317\272f\277\334\200\277\277-\3219?Q\274\362\276\236D\254\276\r\213\021\276\231\236\244?\002F\013\277\314\266\013\277\017\355\303>|+\212>\236\360n?\022\277\232\276\3164\201\276\277D\304>\241f\b>r\304\332=0%\307=7U7>\031\002\020\276k}\211>\000\346\332>\303*\362?\246Ei?\347\373\321\277?\250+\276\335$\346\275\313\205\n\276\377AT\277\342\346D\276I.\317>,\313\241\275\021\345\253\276\250\220_?\177\353\204\275\214.W\2774\017\020?\245K\237\276R\363\021?\371\275m>\231F\017?y\346y?\033\276a?\313\275\360>\304\321-?\034\303\255=\346\224\340=\337\302\n\276\001j\336?\313\2359\276\332\033\n@I\242??-\t\004@\351&\206=vR??\005\305/>\215\354\372\276q \234?\252e\263\277\216\222\317>\304\343G\275-@k\276K\224\r\276%\b\237>4\206U\277s\272\030@\214\326\235\277<\3319?\236bU\276/\213\211\276G\221U?~\343\303?\214\271\025@\304Z.\300\243\255\002\277\031\377\316?\033\365\320\275\355\273\312?\226d\364\272b\273;\277u\314\231\276\367\261\022\277\264\313\207>\357\003\304?b\333\252\2777T\360?\233\254!@H\373\247>*\034\231>e4R\277\034\266\201\277:\351\301?\237<T\277\340\205\021?b\020\320\277\361Is?{i\352=\261\373V\277c\264\372\277|a\326?\374\215&\276%]\257?\260\002l?\250o\341\277\241\326D\276\344\240\330?\375h(?k\237F?B\314\365\276\273\271\f\277U\336\326\276h\314d>i\343\360?\267\2642\277\362\224%\277\210\361\252\275\251\025Z?\224\301\r?\254\347\237\275\233\251|\277O\314\332?F%\003@K\005-?\022\275\340\277\024w\024\277\210\200\t\300\203\335@\277\303\r\030=O 8\277\007\262\032\277\3317\201<77&\276\3541\035\277\235\221R\2758\367\027\276^e\325>\251\244\302\277i\343\000@\225+\204\2775Fc\277\b<\310\276\004\347<>\210\361\022\277@\373\225\277\322\035\304>\002\313\235;\354\277N<\001\336\252?\262h\272\276&6\223\277\200\232\b@\013'\351\275\241\326\022@\343S\310\277\t\031`\277\333m\347?m\343?\277`\347~\277\252C\236\277\240\033\002?i8\215\276nQ\266\277\242z7\277\021\344\330?\314(\n@(\177'\277c\177\275\277+\277\004?-\320\256>L5\263>\341\316\235>x\322\032?(~\200\277(\360\016\276\273&\304>\320\323\000\276\216\351\335\277\277\231\220\276v\031\036>\225\356\316\276'\333x\277\267\360\344\276\263`\222\276\035\225\366\273\273\357\320>\2072@?[B\016>\340\2354?p\356\033?\226\262\244?/\247\004>\257z\300>T\342\372\276ep\224?\262F\251\277\366\007j>\255h\213>\212t\217>\346\346\353\276\274\263\326?\375g\245>\343\302\341\277[\bB\276\346\226\226\277\207\024C\277RD\326?\t\212\207?\341E\237>9C\221>\374Ta\277~\030\005\277\203\300\206\277:$e\276\331\317r?\026\244\331\276\313M\304>\006fa\277\257_\314?\344\3260?\024y\342\276\260r @i\306\212?\207R\033>@K?\277m\250\370\277\240O\364\277\356\226\364>\020\b\004\276\261\337W?m\347\323>g,\"\300;S\360?Ku\271>\344\334\366>v\034\027\277\250\306\353\277\314\317\t\277N\356;\277 ~\006?_A\322?2\026\247=\211\231q\277\312o\301>\203\024x\277z\375i>N\271n\277\020\346\"?,e\201\277F|G\276\247\351c>q\304\177=\n13?\312ka\277\321\"\307?o\3618?Z\267Q?\2510\262\277\r\216\242?\233r\335\276x\357(\274c\264\262?2;\243>\005\247.\277\372\200`\276(\r\225\275a\372\303=^\325\001\277c\271\205\277}\224-\277\030\352 \277\340\275/\277R\362\"\277\223\303\314<\177\334N>l&\337?\305\376\332\277\036\376\"\300\360\304\020?C\221\366\276Vf6?{\025\331\275My^=&\337\204\277\216\004Z?\313\276+>nL_?\370\033)\277A\330m\277rS\343=J\b\006>\211A\200?\201z[\277G\311\023\277\330\323\252\277\024A@?\b\"C?\336u\236\27631\245\276Ih\223?\273\362\221\277\265Rh?\367\256a>P\354\027\275\347\001<>\004\2215\276\240\375\204\277\310[:?\231\236\b@u\037\260\277\267\356\242?k\202\224\277\231\177\304\276\245f\223?\300&\237\277\000U \277\327\334\351>m\347\377?r\027\001=\345F\361\275\300]\002?A\237\220\277\232\352\361\276!\007\305\277\2243\304\276\364\370\335\277\330\273W\277@1\252>=\232\212\276\243=\216\276\214\2024?aQq\276\327g>\277\200\364m\276/\2066\300\361\327\000?`\321\210\274\253\347\374?\353/\001;r\302\374>u\260\000@\210\234r\277\305q\300>CV)@\t\302m\277\227%\220\275 \f\230?Y\031=\277\022\022\311\276\026\023\243?\025S\321\276\252\327M\276\031\033~\277\266\246\304=\365\362[\276\352\312\227\277\007\225\034\277\277\267\305\277\375\027\2078\372`a?\261o\247\276\363Z\241>\237tR\2779\013\257?\347\304b?\261\024y\277\235F\206\277@\371k>U\373\234\277\201C\214?\372\354\000>T\303\"\277\225\324\205?\b\217\006\276\207\371\326\277\263x\301\276\201\t\240\277}\263\251?\366\231\253\276\356[\255=\240\303\354\277a\320x<\2178,?W?>\277\325=\372\276\021\2520\277y]\327\277\371\272$?F\006\035\277m7\231\276\217\216;\276\330\360\304?y\351\326\276\225\200H\277 \352\223=8\242\263>\006Io?\331?\267\276~\006\257\274\363\254\224=a\213=>\272qF=\177\240\241\275\214g@>\325\006\207\276\315\260\241>.\222\226>.\305\355?\225H~?\322:\316\277\033~|=\2552\263\275n\206\213\276\310]\\\277v\305\214\274\370S\253>\225\237\324<\243\352\277\276\355\fc?~\031\354\275\330\017Q\277\250\247\023?\032\032\307\276\336\2151?\343O\334>\343\340\016?\003\227S?\200}\234?\342\347\237>\342x\022?\212\006I\275\313\344\b\274\344\327O\276\t\341\365?\362_\240\276\022\367\f@a\0300?\360\304\374?\351)2\275\350\204\370>\024\bK>|~\034\277\005\206\244?\236\230\335\277To%?\340\362\030=\214\274L\276\242\323\233\276\271\251A>\\\314c\277\201[\025@\2613\235\277B\353\025?ZN\235\275\270!V\276C\001W?\374\336\362?xz\025@r\304$\300\005\370\032\277Xs\300?\245\324*\275\254\255\320?\267(S\275h%I\277\270\006\366\276\n\241\273\276\226&\345>\034|\315?\340\234\261\277\217\307\350?\235\272\036@V\365\232>\326\037\201>\305rK\277\352\317\246\277\\w\253? b7\2771$\027?n\027\256\277c)&?U\244\">\263\2678\277\205\266\006\300dX\325?\202i3\272c(\223?\216u\215?\3019\353\277\\\307\260\276\261\247\315?\345\235\023?\350g~?\200)k\277\247>,\277\324'E\277\240P\267>~\251\317?<\300K\277W\2233\277\250\307\326\275c\231z?\212?\"?\345\230|\276\357\256O\277\000t\344?/\372\000@n\025\020?\324H\353\277RG7\277\017(\363\277j\302j\277HY\232=\320\233F\277H\301+\277\263C\334\275\007\261\263\274\036\243\364\276}\317(>\214\375\220\2752\314)>\026j\265\277P\215\001@hZV\277\f\345\200\277/t[;\252\020_>g\357\024\277 )\212\277\341&s>\304\200`\2759\347\314;\363\037\242?\337\214\332\276\fY\221\277\t\212\t@H\207W\276n\243\017@\331|\264\277\375\210k\277\366E\342?l]F\277 bc\277\234\242\253\277\223\376n>)\351A\276Y\335\246\277\330\f0\277t\352\336?g~\021@u\261=\277\362\230\275\277\256\274T>\333\337\271>\244\215\263>\314\231\335>9\362\340>\334I|\277m\215\200\276?7L?\312\335\207\276A+\374\277W@\251\276v\031~\276\271\376!\277.\214p\277\327/\034\277\227\253o\276\264\276\322\274tz\236>\252\322:?\350\332G>\254\216p?5}\346>\331\351o?{\203?>\354h\374>\246a$\277*Xg?\327\206\276\277\\\253\215>\336X >w\205>>U\277\302\276\004\377\333?(F\256>\277e\272\277\374\213\340\275\254\213\213\277\210\3326\277@\366\326?\337O\221?{\277Q>\177l\242><\023j\277\036\b\177\274\242\356\223\277\3025\367\276 \226y?\002\201\002\277\001\340\340>\210\021\212\2773P\265?u\005\037?6\313\335\276\005\250+@k\361\201?Yi\267=\220\274O\277\356=\374\277\362\315\376\277\3537\373>\363v\337\274\242AJ?\203\211\367>\367\3071\300\203n\337?\027\267\231>h$\016?.u@\277\324C\314\277\r\246\361\276\304['\276\331\b\204>\363\253\215?\007\355\345>B\353]\277\232\314\030?~\035\200\277\001\242\340=\372\320\201\277\256\274T>\023,\202\277\317N\346\276\0370/>\225\362*\276Z\361q?\266\365s\277<\367\326?\323l\316>\310$S?\325\312\304\277\035Z\204?\274\257J\276E+G\276\236A\267?\263\360U>O\315Y\277d\346\222>\253\020\245\275/\200Z=\327\212\316\276\333\2446\277X9$\277\214\2046\277\345\r$\277%A\370\276{z\246=J\357\033=\r\253\324?/i\320\277)\226!\300\317\276\n?jP\324\276Y\244!?\246\234\227\276\307\326\233>\322:\212\277\214ho?\337\030r>&\036\204?\275\216\020\277}\227^\277\000\341\223\275\035\256\325=\226v>?\022\211J\277|C%\277\033\365\244\277\330->?-ZH?B\322\247\276&\036\210\276\027\324\237?\235\273y\277\364\371l?\307\330\t\275\305s\326=W|S>\330\326\207\276\034\231\203\277\260W$?\024?\346?\375j\222\277\243#\241?\303\201\244\277\2756{\276u\002\336?y\222\210\277\313\236\b\277I.\003?\004V\n@\362\231\034>\001\372\275=a\245\022?\324H\223\277J]\016\277\324H\273\277\353\247\307\276\006\236\347\277\r\337\"\277+1\207>\254o\245\275\275\036\244\276<-O?\013\264k\276\003?V\277L\265\305\275\341zB\300\205'|?Ho\370=\301\312\361?\351\265\256=H\370\026?5\230\006@\277\fF\277@/\204>\277C\037@\220\240\200\277\272\207\344=\210\365v?m\341\t\277|c\250\276\220\367\236?\266h\031\277\220\371@\276 \231z\277>\201+=j\022<\276\233vy\277\005\245\320\276\261\026\343\277z\000+>u g?)\\o\2768\276\266>N\227u\277u\223\260?\353\250\202?\024y\216\277s\362R\277h\221\235>I\327\254\277\332\346\206?\022\241\321=\2611\037\277g\321g?\031\374C\273\352\312\323\277E\037\235\275T\251\245\277\354L\231?\220\202\277\276\332:x>l\354\352\277\022\204\353\274\003\225E?[\2631\277'\365\225\276vlL\277 ^\323\277h\316*?\357\214\022\277%Y\207\276\302\3333\276\316\215\245?\227\304\351\276\244\253\004\2770\201\273>\352\223\274>\371\332\203?\202U\225\276K\312\215\276\342\310\373>\230\372\331=\307M\b=zP >\347:M=\212\255\340\275\020\002\252>\360Q\307>\327\300\362?\265\207u?\332\217\300\277F^\226\276r\300\036\276\b\345]\276\333\2437\277X\254a\276\337S\341>\303\021\264\276b\276\364\276\263\357n?\333A[=\003\266G\277\223\376\022?H\301\273\276B\t7?Hp\036=[\260\000?\022MD?\347\343\202?+\336 ?\227\2165?\300\000g<7\306\036>\354O2\276\374\030\343?zV\342\276\271S\n@5\232<?\226!\026@\313\017\\>uZG?j\277\205=\377\2623\277\025\214\236?c\013\275\277\332;\373>\023\210\262<\334F\203\276\2457\227\275\343U\006?*rP\277\256d\025@<\024\221\277>^P?\017~\302\276(\266\212\276\344\364E?\231\201\312?\343\302\013@\261\341+\300\017F\034\277%\006\335?\307\324\r\276\257\316\311?V\027\273=\240\2154\277\276rs\275U\3379\277\235\361\315>\273\320\274?\350M\261\277\231\201\342?\336Y'@;\373:>vm\227>\213\252K\277\306\341\214\277\314b\272?\025<]\277\026\374\026?v\246\314\277\315\257\226?)\363E=U\023|\277&\036\000\300A\237\354?v\335{=\234m\242?\303bp?\005i\346\277\231\200_\276\347\030\344?~\310+?\243\316L?8\025\361\276\246\230C\277\277\357\013\277\335a\243=$E\350?\343\2444\277Y6#\277\213\227\035<\247\226\205?m \375>\r\340\315=\364\340\202\277q\346\303?h\"\004@zV*?\333\026\345\277\340\3256\277\322\035\016\300\217\0336\277fJ\203>\314\356y\277\254\000\337\276\364\027\372\275c\233T\276\025\000\333\276\275:\202=\304\311B\275]\026\253> F\324\277p%\003@\306kV\277\317gH\277\345}\224\276\236\311\343<V,\326\276\263{\236\277\260=\017?\355\006\233\274a\373\211\275\036\341\234?\302\2417\274\350\331\224\277\254\377\373?\324\234,>('\f@\256\266\316\277\006\3673\277\237Y\336?\255\277A\277@\331\210\277\211\322\252\277\332<\n?\345\266\245\276\0162\265\277f\205r\277B\317\326?\245f\007@\307\234\017\277\213\032\310\277x\267\352>\325#\245>\312\245\201>\223\246\271>\363\005\375>#J\203\277\222\\>\276\354\336\302>$\001\362;\371,\353\277\371J0\276[%\330=q\037\021\277\221\233\205\277\001\027\244\276\243<s\276\347\365\261<\036\215\007?i\376\030?2sq>\007\355\031?WZ\n?\306\242\231?\035\314F>\352\263\253>\317L\320\276\212\216\214?\207P\245\277\251\210C>\355\363X>\276\244q>/\024\370\276\032\250\320?\020\222\255>\225\324\305\277\005 I<\363\253\215\277\220\023B\277L\375\320?>y\200?\224\027\351>\233\033C>\212uR\277\271\337\005\277\345\271z\277Z\330\313\276\251j\212?]\342\270\276\246\362\036?^\364\205\277\030!\324?\266\2755?\340-\004\277\223\030*@\376\324\220?\233\247?=\"\246H\277\264\253\334\277J\322\361\277\255\207\337>\343<W\275Y\243J?\337N\262>8\204 \300\232_\325?\001\3357>\217p\032?\362\231t\277\366\177\346\277\246)\332\276\002J\003\277\200\360\001?\2446\255?\230\377+\275\242}\\\277\333k\311>H\0319\277\317\300x>\204dU\277\261\371\b?E\361V\277u\"\321\276r\271&=g*T\276\275\377c?\007\316\221\277\321\256\306?\273\013@?\327\243<?S\005\213\277l\354\226?\305\216\366\276\220\\\270\275\250\030\307?H\207\027>\235GI\277\372z\t\272\247$\033\276\340\205]>\273\200\367\276\213mn\277\037-\036\277\342#:\277\265k\032\277\375\333\t\2772\310m>\227\033l>\035=\342?\037\242\321\277R\n&\300\362]\026?'\237n\276\312\304%?\272j\016\276\360\367\273=\232B\223\277\246a\204?\331\352\202>\242_c?\247\352:\277\270\217L\277\363\350\346=.\177\262;\002\270]?0\327N\277j\275\377\276O\314\232\277\023\267N?B\230K?\365*\232\276K\351\271\276O#\225?\215\264\240\277\274\224Z?\376\267\002>\275S\277;\002,\312>\305\033i\276\024\005\222\277*\001=?\370\215\t@\016\204\270\277o*\236?!\315\254\277\217\246\352\276\370\252\255?.\255\252\277\301\220\r\277\261\340\226>(\325\372??\036\372=@\246\025\276\200\356\023?\351\361\217\277\264=\302\276\274?\306\277\227S\002\277\br\324\277\336\310\354\276\323\240h>R|\274\276\034\232\262\276e\305H?8\241\240\2761\265i\277\264\255&\276\222\226<\300\324G\270>\375\371\026>\250o\003@\357\276t<\373\007\025?|\270\364?'Mw\277\1774\364>\311\253%@$|_\277\205@\356\275ZG\221?\263\320&\277u\345\263\276@\023\235?\303D\323\276\276\211\341\275 \264r\277G;n=\272\275\244\276r\376\222\277\255\241$\277\336q\312\277\231\310;\275\3124V?\216\007\303\276\267\353u>ir)\277G=\250?\317\274t?p\356W\277u\260\212\277\020>\344>\341]\272\277\342\222\217?\251\371\032>gE\034\277U\301d?\350\300\002\276o\022\307\277\341\266v\276\306\304\236\277\232\261\250?\240\335\241\276\"\013\207=8\370\346\277P\373\355\275r3\030?\365K@\277\304\013\302\276w\236\\\277\322\251\317\277\223\2470?\371K+\277K\\7\276\t\001\304\2758\333\300?@\373\341\276\220\021<\277\247\b\313<t\324\025?\230\026)?\317e\222\276w\257$\275\246\235\332\275\213\230\310=\302\030Q\276\223\036\226\275\037,c>\323g\207\276\204-\266>\231\200\267>d\257\343?[\227r?\337\340\273\277-_\367=r\335\326;\331#\364\276\007\\_\277\254\206\016=\310C\277>\363\345%\276+0\304\276\275\302V?\267\000\376<p[g\277\030\231$?\272\274\031\276\351d\031?Wv\221>\221_/?#\3001?\344I\202?\021\345k>\354\025\376>\026W\013=l(\320\274\356\227\317\275\371\275\335?\365\367\322\276\225\267\013@N\f\031?\030!\354?\036\"\204\275\322\035\344>\307K\267=\237\005\321\276\335\f\233?\365J\315\277%\311/?9\021\230<\023\356%\276,gO\276\255\370\376>W\355j\277\207P\r@\247\"\221\277\341@(?\225\244\006\275\024\331]\275qq ?e\374\347?fk\035@\3328*\300\373\2203\277S\\\275?\027\234\021>\277\202\304?[\310\212\273?\2512\2770\016&\277,g\017\276\243Q&=\\=\317?y#\237\277\3333\007@|\270\032@O.\274=\366\266i>\213Rf\277\336\260\235\277\312\246\300?\320\3269\277\221\t$?\f\315\301\277\201?$?\333Q\f>\374\000<\277*t\006\300\227s\345?\246}#\276\206r\226?\336\035u?\215z\354\277\330f\213\276\242(\324?xa\027?!\221:?b\3679\277S\313\346\276\027\363\017\277\354\240\222>jj\325?\f\005P\277+2\036\277\007Es<\235.\223?\220\277\f?\264\220\000\276zS\215\277\362\352\330?U\301\364?\312\3050?HP\344\277/3@\277\203n\007\300\024\t&\277\365o\242=\267D*\277\365\273\024\277\266?\202\273\021\304\371\275\251\373\370\276\333\354\236=Z\021\365\275\243?t>\234\334\277\277kH\370?\247\"\211\277\266\271\205\277\006\033-\275\020\315\214>\343R5\277%\314\224\277=\201\220>+\332\\\276\232\213G\273zS\245?\f\256\211\276d\222\241\277\323M\004@\257\nT\276`\345\n@m\305\302\277@\275-\277\220N\351?\013\266Q\277\034\\R\277$\264\241\277j\211\305>}\317\b\276\235\327\270\277r\212Z\277\313\326\356?\254\250\t@8kT\277\007\261\303\277\304C\210>R*\371>\312\341\313>w\017\370>\303f\000?\311wq\277\026\3664\276\304B=?d\254\326\275@\331\f\300\204J\254\276k\224z\275{i\022\277M.Z\277s\326\377\276\0318\240\276\276P`\275fJ\353>\336\036P?\341]\316=/\371'?g\363\370>7\302v?\212\345\216>V\365\026?.\003~\276\345\362\177?\347o\276\277\360\246k>}[\220>Jl\r=\365\236\302\276\002\267\342?O\311\341>\210F\333\277S,q;\024?\202\277\256~`\277FB\343?P\307\217?\234\336\235>\036p]>o\204=\277'\330\017\276\354\022\211\277\0219\245\276\032\250\220?l\261O\277:t\002?_Cd\277\206\003\331?\000T=?]R\365\276\027\2740@\227\377\214?O\225_>`\310^\277N\177\366\277\366]\355\277\t\213\322>/\3349\276\b\"_?\373X\261>\362A!\300+5\363?\377\t^>!\225\006?\334\204?\277;p\346\277M\202\377\276\2759\324\276\226C\313>\271p\260?7\252\263>\024vQ\277\007'2? `q\277\032<\206:\b\223n\277\ne\271>\021\031*\277HQ'\276Tp(>R\005\b\275\227rn?33\213\277\202\255\312?\364l\336>{jI?6\310\260\277\200H\213?\313\370\027\277h@-\276\312l\254?\330\224\220<\215\b6\277\373\226\231>bPA\275\206r\337\271%#\037\277d:P\277@03\277\374qS\277\222\"\006\277\303\324\016\277\247?\333=D4\262>\274\313\321?R'\334\277\001M,\300\024\355\006?\000\305\310\276\252`,?\304\356\033\276\216;\001?\267\234\277\277\252\016\211?\231E(>\346w~?\303\363\006\277}?\211\277Nz\377\275\033e]>\035[G?vQh\277\n\206\017\277\234\026\254\277I\205-?\377\351N?\024x\307\276\032\335\231\276\033G\230?VH\205\277l[4?\032\363>\273\243K\016=g`\204>\235\363\273\276#\022y\277\033\364%?a\246\351?|a\242\277\303\360\271?Z\360\232\277N\325]\276Sy\263?\212\260\211\277,\201\020\277\316\214\376>\005\305\347?\217\024\026=IE\306;y\313\375>\317N\232\277\336\035\021\277(\270\274\277M\272\245\276\360\247\352\277;71\277\241\330\272>\tOX\276\242\2647\276\244mH?R'P\276\002\234v\277\246\277\222\2753\2125\300\237\253\205?^\241\237=`\037\351?^\346E=\006L\000?\356B\005@!\257+\277\255\027\003>\357\346\027@\350\274v\277\317\025\245<\200H\207?9\325V\277\347\306\274\276\367\006\253?\315\004\033\277\365\241\313\276\345\320r\277{Q\206=\013~\233\276N\325a\277H\247\306\276\257%\344\277}\037\356\275\240\025|?\242b\304\2763\213\004?P\217A\277^K\314?fN_?\005\243\202\277\341\rq\277\2202\332>\236\352\244\277\301n\220?\230\206a>K\221\020\2774\275d?\326\305\315\275M-\327\277\237\265\225\273\3225\247\277\005i\262?G9\250\276\257\314\013>D\213\344\277x\270\235\274[\013S?\227\312#\277Eb\212\276\b\254 \277\330\266\330\277\nd\n?\215\324\363\2764\200\207\276\277\361\005\276w\326\252?\351\356\342\276\013\230(\277\032\210\215>\3057\f?\377\347t?#\236\364\276\001\345\212\275\376\271x>\314@\005>|\363\333\275\300\312\306=\214\214\311=mjJ\275\340Ka>{\242\263>\307.\007@\357\255H?\034\266\261\277\376j\244=\273\362I\276\300{\347\275tyC\277P5\n\276\037+\250>\273{@\276\227\312\243\276;\376c?\220.\366=\214f-\277Mj\310>Vd\304\276}A+?\322r@>,\360\t?\323\242B?o\204a?o,H?\213\373\023?\232\315\003>z\372\255<9\177\223\276\303\323\347?|\231\260\2761\353\r@\017\n\006?\234P\000@\226\264\275=/nW?N\356w>\247\262 \277k\237\226?\205\231\266\277R\322\353>6\253\336\275\201z\323\275\325ne\275\303~\257>\372'p\277JA\031@8-\250\277.<W?\034\\z\276g\272R\275hy\006?!\007\335?\233 \030@B\t/\300Z\016\004\277&\036\320?\262\177>\276d;\313?\277\270$>\212\346\035\277\016\370\204\276\027\203\337\276\f\347\362>\232\353\250?\330*\255\277$\326\352?\365\363&@p[K>\362^\255>\233\004O\277\031\347\227\277\253>\267?\261Q\"\277\020\004D?\\w\347\277\374\337m?\216f[=g\231A\277\345~\353\277\322o\313?r\030\034\276\206r\222?\005MC?\227\213\334\277\006\274|\276\2279\321?{\021%?\206\3466?\350\275\005\277x\264\035\277\232\320\354\276\254\305g>\342u\341?\271\2103\277S\3539\277y\324\023\275\3539\211?\305\347\"?\320\233\n=Xs\204\277\032\335\335?\327\335\370?t\230\023?W`\340\277|\361y\277O#\003\300\354N\027\277:\037\206>\322V5\277/\246I\277\356pE=\241?\036\275\340\333\304\276W>\252\273ZI\233\276\373\222=>\210.\300\277\217\215\002@)\3174\277\020\261M\277}>\n\276\21748>jL\320\276l\262\206\277\326\376\326>\202W\353\275B\377\t=\036P\246?G\311\017\277\201\352\177\277\n\205\364?(\323\b\275\036\334!@\252\232\340\277\223\2200\277\017E\335?\330\1775\277t\320]\277\263\315\245\277\002\236\314> a\210\276\360\242\307\277\260\257I\277\257%\350?\235\327\f@\237\"\037\277\263\315\305\277\247$\363>\001\332\316>\233!\205>)]\312>\235\366\034?8\241\200\277A>\022=>y\030?zmV\276\233=\360\277@\336\363\276\217\373\026=\004p\313\276,\323\177\277\"\251\375\2766\003\264\276\223\225\312\275\t5\303>\367!3?D%\277=\301tN?\317\202\b?\373y\213?J}\331=\027.\023?r\301\341\276{f\221?_\230\274\277\364\027\242>\025V\232>B\314\005>\373x\320\276N\013\342?\335z\325>I\364\276\277PV,\276\361\364\202\277[&K\277\031\004\002@\354Mt?&\213k>\356^N>$\271\200\277\376\357\020\277\264\223\235\2777\301\367\276\337\374Z?\343\305\372\276\"\211\n?\007C)\277\214J\306?\n\2010?\247X\005\277\335\352#@\327\243\230?\032\3701>\377\223C\277\265T\362\277\n\235\353\277s\271)?K\301D=\243\\:?\\r\020?\203\243&\300\355\r\336?S\t\327>\335x\037?\316T<\277&p\353\277\003\356A\277{\300\b\277\304\n\367>r\304\312?\373\313\236\2753\304\211\277\236\316\365>\343\302I\277\0055\334=\003\224f\277\363\215\270>z\030~\277/\302\264\276\006\201U>B\262p\276~\000Z?L\340\236\277o\360\265?E\022\025?L\303P?\272\275\250\277\001\023\210?\371\300\326\276\216\337\240=\216@\264?nWC=\212\005R\277\341\316\275\276U\300\205>\355\343\207=TW&\277\017Bl\277\343\030)\277\233s<\2777\031U\277\214\241\f\277\251\276\323=\275\033k>\224j\353?\262\327\313\277w\241%\300\243\350=?u\261\211\276\372\f ?73\372\275Ct8>\225e\234\277\357\310@?\327\333&>\362`{?\2276\020\277\324\357v\277\330\341 <vo\245>\037\204L?K\345\211\277\212\036D\277;\337\233\277t\2252?A\202:?\362(\235\276\365\202\227\276g\n\245?`\345\220\277\351)z?\037\237\320=\233I\245\275\034^ >\310[\326\27682\203\277m\3750?\367u\024@\024\350\243\277Y\213\213?f1\225\277\204\273\303\276}\005\255?\034\261\216\277\000t\320\276\311\035v>\027\202\374?{\275{<&\257\271=\251\023\030?\337\246\217\277og\307\276\262F\301\277hZ\036\277\330\365\277\277\213\341\n\277\322q\215>\252}J\276b\021\203\276,dN?\227\033L\276\301np\277v\031\216\276\233\217?\300Mj\320>g\016\t=q \002@W]\007>\360i>?\244\374\004@GZb\277\036\213\355>+\331!@\216\222\203\277m\345%\274X\342\221?\024#?\277a\374\034\277M2\232?\310y\003\2774\326~\276%@Y\277\3335\341\275w\205\256\276\b\003\223\2774\2359\277\341E\317\277\355H\325\275^cG?\356[M\276\f\221\273>\322\377:\277zS\241?#.t?g\200c\277%\257\202\277fk]>\036P\262\277\3274\243?J\320/>79\374\276J\226_?\330\201\323\275\025t\313\277d\314M\276T\343\235\277Q\332\237?\325Z\320\276\323\355\226=\001\301\310\277o\361\360\275\236\262J?\223pI\277\336>\303\276u\3072\277>\256\335\277@k\036?.\256\001\277\017~\222\276\352\020\356\272\3171\300?\323\300\337\276\365c#\277\343\343\003>z\032\320>\343\377n?O\002\253\276\026\341A=7l\333=\037O\006=\366\300\275\2748\022\220\276"
	.size	.Ld.7, 196608

	.type	.Ld.8,@object
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3, 0x0
.Ld.8:
	.quad	.Ld.7
	.size	.Ld.8, 8

	.type	.Ld.9,@object
	.section	.carrot.card,"a",@progbits
	.p2align	3, 0x0
.Ld.9:
	.ascii	"{\"arena_bytes\":7866880,\"carrot\":\"0.1.0\",\"cpu\":\"znver4\",\"inputs\":[{\"accept\":[\"inf\",\"nan\"],\"batched\":true,\"dtype\":\"i64\",\"name\":\"input_ids\",\"shape\":[128]},{\"accept\":[\"inf\",\"nan\"],\"batched\":true,\"dtype\":\"i64\",\"name\":\"attention_mask\",\"shape\":[128]}],\"llvm\":\"22.1.0\",\"name\":\"minilm_l6\",\"options\":{\"math\":\"strict\",\"on_missing\":\"error\",\"opt\":\"2\",\"outputs\":[\"default\"]},\"outputs\":[{\"batched\":true,\"dtype\":\"f32\",\"name\":\"last_hidden_state\",\"sets\":[\"default\"],\"shape\":[128,384]}],\"row_block\":4,\"sets\":{\"default\":[0]},\"source\":{\"format\":\"onnx\",\"framework\":\"onnx\",\"sha256\":\"2a281c4ec100b0e6c1cc1334d432c1b20f7511b6b2544d9cfdfac8fa08d67489\",\"version\":\"carrot-zoo\"},\"target\":\"host\"}"
	.size	.Ld.9, 666

	.type	.Ld.10,@object
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	3, 0x0
.Ld.10:
	.ascii	"\244\204c'9\227\001\240^2axx4[6\264\274\331\211\256u\222\317\253D\017<\277\356\353\373"
	.size	.Ld.10, 32

	.type	.Ld.11,@object
	.section	.data.rel.ro,"aw",@progbits
	.p2align	4, 0x0
.Ld.11:
	.quad	.Ld.strings
	.long	6
	.long	1
	.quad	.Ld.1
	.quad	128
	.long	0
	.long	6
	.quad	0
	.quad	.Ld.strings+10
	.long	6
	.long	1
	.quad	.Ld.1
	.quad	128
	.long	0
	.long	6
	.quad	0
	.size	.Ld.11, 96

	.type	.Ld.12,@object
	.p2align	4, 0x0
.Ld.12:
	.quad	.Ld.strings+25
	.long	1
	.long	2
	.quad	.Ld.2
	.quad	49152
	.quad	0
	.long	0
	.long	0
	.size	.Ld.12, 48

	.type	.Ld.13,@object
	.p2align	4, 0x0
.Ld.13:
	.quad	.Ld.strings+43
	.long	1
	.long	0
	.quad	.Ld.3
	.size	.Ld.13, 24

	.type	.Ld.14,@object
	.p2align	4, 0x0
.Ld.14:
	.long	1
	.long	0
	.long	2
	.long	0
	.quad	.Ld.strings+51
	.long	1
	.long	0
	.long	2
	.long	9
	.quad	.Ld.strings+56
	.long	1
	.long	0
	.long	2
	.long	19
	.quad	.Ld.strings+62
	.long	1
	.long	0
	.long	2
	.long	20
	.quad	.Ld.strings+69
	.long	1
	.long	0
	.long	2
	.long	23
	.quad	.Ld.strings+76
	.long	1
	.long	0
	.long	2
	.long	13
	.quad	.Ld.strings+83
	.long	1
	.long	0
	.long	2
	.long	12
	.quad	.Ld.strings+88
	.long	1
	.long	0
	.long	2
	.long	22
	.quad	.Ld.strings+92
	.long	1
	.long	0
	.long	2
	.long	28
	.quad	.Ld.strings+98
	.long	1
	.long	0
	.long	2
	.long	29
	.quad	.Ld.strings+102
	.long	7
	.long	0
	.long	1
	.long	3
	.quad	.Ld.strings+107
	.long	7
	.long	0
	.long	1
	.long	5
	.quad	.Ld.strings+111
	.long	7
	.long	0
	.long	1
	.long	8
	.quad	.Ld.strings+116
	.long	2147483649
	.long	0
	.long	2
	.long	5
	.quad	.Ld.strings+121
	.long	7
	.long	0
	.long	1
	.long	16
	.quad	.Ld.strings+127
	.long	7
	.long	0
	.long	1
	.long	17
	.quad	.Ld.strings+135
	.long	7
	.long	0
	.long	1
	.long	28
	.quad	.Ld.strings+144
	.long	7
	.long	0
	.long	1
	.long	30
	.quad	.Ld.strings+153
	.long	7
	.long	0
	.long	1
	.long	31
	.quad	.Ld.strings+162
	.long	7
	.long	0
	.long	2
	.long	1
	.quad	.Ld.strings+171
	.long	7
	.long	0
	.long	2
	.long	11
	.quad	.Ld.strings+182
	.long	7
	.long	0
	.long	2
	.long	8
	.quad	.Ld.strings+193
	.long	7
	.long	1
	.long	0
	.long	5
	.quad	.Ld.strings+198
	.long	4294967295
	.long	0
	.long	0
	.long	2
	.quad	.Ld.strings+209
	.long	4294967295
	.long	0
	.long	0
	.long	5
	.quad	.Ld.strings+245
	.size	.Ld.14, 600

	.type	.Ld.strings,@object
	.section	.rodata,"a",@progbits
	.p2align	4, 0x0
.Ld.strings:
	.asciz	"input_ids\000attention_mask\000last_hidden_state\000default\000sse3\000ssse3\000sse4.1\000sse4.2\000popcnt\000cx16\000fma\000movbe\000avx\000f16c\000bmi\000avx2\000bmi2\000lzcnt\000avx512f\000avx512dq\000avx512cd\000avx512bw\000avx512vl\000avx512vbmi\000avx512vnni\000gfni\000avx512bf16\000AVX enabled by the operating system\000AVX-512 enabled by the operating system\000minilm_l6\0000.1.0"
	.size	.Ld.strings, 301

	.hidden	carrot_desc
	.type	carrot_desc,@object
	.section	.data.rel.ro,"aw",@progbits
	.globl	carrot_desc
	.p2align	4, 0x0
carrot_desc:
	.quad	.Ld.strings+285
	.quad	.Ld.strings+295
	.quad	.Ld.9
	.quad	666
	.quad	.Ld.10
	.long	2
	.long	1
	.long	1
	.long	0
	.quad	.Ld.11
	.quad	.Ld.12
	.quad	.Ld.13
	.quad	4
	.quad	7866880
	.quad	0
	.long	4294967295
	.long	4294967295
	.long	1
	.long	0
	.quad	.Ld.6
	.quad	.Ld.8
	.quad	0x3f1a36e2eb1c432d
	.quad	0x3ee4f8b588e368f1
	.long	25
	.long	0
	.quad	.Ld.14
	.quad	carrot_cpuid
	.quad	carrot_kernel
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.size	carrot_desc, 224

	.section	".note.GNU-stack","",@progbits
