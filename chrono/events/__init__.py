"""Days to events: mentions, headlines, merging and ranking."""
