"""The columns of every export; those of the target's fields are between them."""

BEFORE_FIELDS = ("id", "started_at", "finished_at", "provider", "account", "batch")
BEHIND_FIELDS = (
    *("outcome", "http_status", "provider_status", "message"),
    *("raw_answer", "attempts", "duration_ms", "made_sure", "made_sure_at", "made_sure_by"),
    *("seal", "head"),
)
MADE_SURE = {"gone": "confirmed_gone", "still_there": "still_there"}
"""What ``made_sure`` says, by what was found out last."""

BY_APP = "app"
"""What ``made_sure_by`` says where no person found it out."""

NAMES = {*BEFORE_FIELDS, *BEHIND_FIELDS}
"""What no field's column is called."""
