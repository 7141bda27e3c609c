"""One deletion as JSON, for scripts and for whoever asks what exactly was recorded."""

import json
from dataclasses import asdict

from gui_app.domain.text import storable
from gui_app.history.reader import Details


def as_json(details: Details) -> str:
    """Write everything recorded about a deletion as one object, each text as it was stored.

    The keys are those of the exports, always all of them; the fields stand in ``target``, the
    tries in ``tries``, what was found out later in ``verifications``. Missing values are null.
    """
    record = {
        "id": details.id,
        "started_at": details.started_at,
        "finished_at": details.finished_at,
        "provider": details.provider,
        "provider_title": details.provider_title,
        "account": details.account,
        "address": details.address,
        "batch": details.batch,
        "item": details.item,
        "user": details.user,
        "target": details.target,
        "outcome": details.outcome,
        "http_status": details.http_status,
        "provider_status": details.provider_status,
        "message": details.message,
        "raw_answer": details.raw_answer,
        "attempts": len(details.attempts),
        "duration_ms": details.duration_ms,
        "tries": [asdict(attempt) for attempt in details.attempts],
        "verifications": [{"at": v.at, **asdict(v.verification)} for v in details.verifications],
        "forgotten_at": details.forgotten_at,
    }
    return storable(json.dumps(record, ensure_ascii=False, indent=2))
