"""The rules of each language: a lexicon and rows of rules, data for the recogniser."""
