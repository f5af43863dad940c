"""Frozen values that pass between the rooms; this package imports nothing of ours."""
