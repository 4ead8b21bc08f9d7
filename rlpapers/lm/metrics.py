"""Temporary."""
__all__ = ["pass_at_k"]
import torch
def pass_at_k(n, c, k):
    c = torch.as_tensor(c)
    out = torch.ones((), dtype=torch.float64)
    if n - int(c) < k: return out
    i = torch.arange(n - int(c) + 1, n + 1, dtype=torch.float64)
    return 1 - (1 - k / i).prod()
