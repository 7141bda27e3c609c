"""Accounts and their secrets. The only room that imports keyring."""
