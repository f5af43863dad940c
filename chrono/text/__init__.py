"""Text as such: mapped text, scripts, sentences, display width; knows nothing of dates or events."""
