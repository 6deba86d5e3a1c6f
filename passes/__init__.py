"""Module to Module: simplify, fuse, lower to kernels, plan memory."""
