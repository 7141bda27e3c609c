"""The journal that is also the history. The only room that imports sqlite3."""
