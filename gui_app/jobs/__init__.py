"""Sending: what happens between a confirmed deletion and its row in the history."""
