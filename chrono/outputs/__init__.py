"""A chronology to people and programs: terminal, page, feed, tables, chart; each reads nothing but the chronicle."""
