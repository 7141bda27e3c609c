"""The columns of every export; those of the target's fields are between them."""

BEFORE_FIELDS = ("id", "started_at", "finished_at", "provider", "account", "batch")
BEHIND_FIELDS = (
    *("outcome", "http_status", "provider_status", "message"),
    *("raw_answer", "attempts", "duration_ms", "seal", "head"),
)
NAMES = {*BEFORE_FIELDS, *BEHIND_FIELDS}
"""What no field's column is called."""
