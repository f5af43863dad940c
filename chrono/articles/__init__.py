"""Files to articles: reading, decoding, cleaning, dating, fingerprints; knows nothing of events."""
