"""Deletion Desk: delete a user at a service, carefully."""

__version__ = "0.1.0"
