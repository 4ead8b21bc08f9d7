"""Settings for every test: no display, one thread, a cache of its own, no bars. The test files beside it are generated."""

import os
import tempfile

os.environ["MPLBACKEND"] = "agg"
os.environ["RLPAPERS_PROGRESS"] = "0"
os.environ["RLPAPERS_CACHE"] = tempfile.mkdtemp(prefix="rlpapers-tests-")
os.environ.setdefault("PYTHONWARNINGS", "ignore")

import torch  # noqa: E402

torch.set_num_threads(1)
