"""Chinese, both scripts."""
