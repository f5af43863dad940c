"""Where the reading of articles runs: in this process, in worker processes or on a cluster, with equal results."""
