"""What stands elsewhere in an answer and says no is enough not to say Deleted."""

import json

import pytest

from gui_app.domain.outcome import Outcome
from gui_app.providers.answer import judge

YES = {"statuscode": "200", "status": True, "message": "User deleted successfully."}


@pytest.mark.parametrize(
    "elsewhere",
    [
        {"head": {"statuscode": "500", "status": False}},
        {"head": {"statuscode": 422}},
        {"data": {"status": "failed"}},
        {"data": {"status": 0}},
        {"data": {"statusCode": 422}},
        {"data": {"statuscode": "422 Unprocessable"}},
        {"data": {"statuscode": 422.0}},
        {"data": [{"deep": [{"Status": "Error"}]}]},
    ],
)
def test_a_no_elsewhere_is_never_deleted(konsign, reply, elsewhere):
    result = judge(konsign.answer, reply(200, json.dumps(YES | elsewhere).encode()))
    assert result.outcome is Outcome.UNKNOWN
    assert "contradicts itself" in result.message


@pytest.mark.parametrize(
    "elsewhere",
    [
        {"head": {"status": "success", "statuscode": "200"}},
        {"data": {"status": None, "statuscode": "201"}},
        {"data": {"state": "failed", "code": 500}},
    ],
)
def test_what_says_no_such_thing_elsewhere_does_no_harm(konsign, reply, elsewhere):
    result = judge(konsign.answer, reply(200, json.dumps(YES | elsewhere).encode()))
    assert result.outcome is Outcome.DELETED
