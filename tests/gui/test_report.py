"""Reports and records as PDF files, read back by another program."""

import re
import shutil
import subprocess
from contextlib import closing
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from gui_app.domain.batch import Batch, Item
from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.outcome import SHOWN, Outcome
from gui_app.domain.verification import Found, Verification
from gui_app.history.forget import forget
from gui_app.history.journal import Journal
from gui_app.history.new_file import ExportError, new_file
from gui_app.history.search import Query
from gui_app.history.selection import Selection
from gui_app.jobs.lists.table import Cancelled, Progress
from gui_app.ui.outcomes import words
from gui_app.ui.report import write_report
from gui_app.ui.report_paper import Paper
from gui_app.ui.report_record import write_record

pytestmark = pytest.mark.skipif(not shutil.which("pdftotext"), reason="needs poppler-utils")

ENDED = [outcome for outcome in SHOWN if outcome is not Outcome.SENDING]
LONG_ID = "".join(f"{number:05d}" for number in range(400))
NASTY = {
    "<b>bold</b> &amp; <img src=x>": "<b>bold</b> &amp; <img src=x>",
    "emoji \U0001f600": "emoji ⟨U+1F600⟩",
    "gnp.exe\u202efdp": "gnp.exe⟨U+202E⟩fdp",
    "line\nbreak\ttab": "line⟨U+000A⟩break⟨U+0009⟩tab",
    "office fi ff ffi": "office fi ff ffi",
    "Ženja Müller": "Ženja Müller",
    "NUL\x00bell\x07": "NUL⟨U+0000⟩bell⟨U+0007⟩",
}


class Clock:
    """Each look at it is a minute later."""

    def __init__(self):
        self.now = datetime(2026, 3, 1, 8, 0, 0, 0, UTC)

    def __call__(self):
        self.now += timedelta(minutes=1)
        return self.now


def deletion(user, **changes):
    values = {
        "provider": "konsign",
        "provider_title": "Konsign",
        "account": "Main",
        "address": "https://k.example",
        "target": {"company_id": "39", "user_id": user},
        "user": user,
    }
    return Deletion(**(values | changes))


@pytest.fixture
def path(tmp_path):
    (tmp_path / "data").mkdir()
    return tmp_path / "data" / "history.sqlite3"


@pytest.fixture
def record(path):
    """Return a function that records a deletion for each user, of one outcome after the other."""

    def record(*users, message="Gone.", answer='{"status": true}', tries=1, **changes):
        with closing(Journal(path, Clock())) as journal:
            for number, user in enumerate(users):
                row = journal.add(deletion(user, **changes))
                for _ in range(tries - 1):
                    journal.begin_attempt(row)
                    journal.end_attempt(row, Result(Outcome.FAILED, "Busy.", 503), "Later.")
                journal.begin_attempt(row)
                outcome = ENDED[number % len(ENDED)]
                journal.finish(row, Result(outcome, message, 200, None, answer))

    return record


@pytest.fixture
def plan(path):
    """Return a function that records a list of users that are all deleted; returns its id."""

    def plan(total, source="leavers.csv"):
        batch = Batch("konsign", "Konsign", "Main", "https://k.example", source)
        items = [Item(n, n + 1, deletion(f"listed{n:05d}")) for n in range(1, total + 1)]
        with closing(Journal(path, Clock())) as journal:
            row = journal.batches.plan(batch, items)
            ended = None
            for item in [*items, None]:
                begun = journal.batches.step(row, ended, item)
                ended = (begun, Result(Outcome.DELETED, "Gone.", 200))
            journal.batches.end(row)
        return row

    return plan


@pytest.fixture
def report(path, tmp_path, qapp):
    """Return a function that writes a report and returns the file."""

    def report(scope=Query(), progress=None):  # noqa: B008
        file = tmp_path / "report.pdf"
        with new_file(file, path) as target:
            write_report(path, scope, None, target, progress or Progress())
        return file

    return report


@pytest.fixture
def one_page(path, tmp_path, qapp):
    """Return a function that writes a record, which has one page, and returns its text."""

    def one_page(scope):
        file = tmp_path / "record.pdf"
        with new_file(file, path) as target:
            write_record(path, scope, None, [], target)
        assert info(file)["Pages"] == "1"
        assert info(file)["Page size"] == "595 x 842 pts (A4)"
        return text(file)

    return one_page


def run(*command):
    return subprocess.run(command, check=True, capture_output=True).stdout.decode()


def text(file, *options):
    return run("pdftotext", *options, file, "-")


def info(file):
    pairs = (line.partition(":") for line in run("pdfinfo", file).splitlines())
    return {name: value.strip() for name, _, value in pairs}


def squeezed(words):
    """Leave out blanks and line breaks: where a line ends does not matter."""
    return re.sub(r"\s", "", words)


def local(*moment):
    return datetime(*moment, tzinfo=UTC).astimezone().isoformat(" ", "seconds")


def test_a_report_holds_each_deletion_of_the_history(report, record):
    users = [f"u{number:03d}@example.com" for number in range(100)]
    record(*users)
    file = report()
    shown = text(file, "-layout")
    assert re.findall(r"u\d{3}@example\.com", shown) == users
    table = [line for line in shown.splitlines() if "@example.com" in line]
    assert [line.split()[-3] for line in table if "Not" not in line][:2] == ["Deleted", "Refused"]
    for place, line in enumerate(table):
        assert f"  {words(ENDED[place % 6])}  " in line
        assert line.endswith("Gone.")
    counts = [f"{words(o)}: {17 if n < 4 else 16} (1" for n, o in enumerate(ENDED)]
    assert all(count in shown for count in counts), counts


def test_a_report_says_what_it_is(report, record, path):
    record("anna", "anton", "berta")
    file = report(Query(words="an", outcome=Outcome.DELETED, since="2026-01-01T00:00:00.000Z"))
    shown = " ".join(text(file).split())
    assert "Deletion report" in shown
    assert f"{local(2026, 3, 1, 8, 1)} to {local(2026, 3, 1, 8, 1)}" in shown
    assert f"text: an · outcome: Deleted · from {local(2026, 1, 1)}" in shown
    with Selection(path, Query()) as everything:
        assert everything.head.startswith("3:")
        assert everything.head in shown
    assert re.search(r"\d{4}-\d\d-\d\d \S+ by \S+ on \S+, with Deletion Desk \d", shown)
    assert "berta" not in shown
    assert info(file)["Page size"] == "842 x 595 pts (A4)"
    assert info(file)["Title"] == "Deletion report"


def test_an_empty_report_says_so(report, record):
    record("anna")
    shown = text(report(Query(words="nobody")))
    assert "no deletions" in shown
    assert "anna" not in shown


def test_pages_are_counted_and_begin_with_the_titles(report, record):
    record(*(f"u{number}" for number in range(120)))
    file = report()
    pages = text(file, "-layout").split("\f")[:-1]
    assert len(pages) == int(info(file)["Pages"]) > 2
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        titles = "When +Provider +Account +User +Outcome +Status code +Message"
        assert len(re.findall(titles, page)) == 1


def test_chosen_deletions_are_reported(report, record):
    record("anna", "berta", "carla")
    shown = text(report([3, 1]))
    assert "berta" not in shown
    assert shown.index("anna") < shown.index("carla")
    assert "chosen by hand" in shown


def test_odd_texts_are_shown_as_they_are(report, record):
    record(*NASTY)
    shown = squeezed(text(report(), "-raw"))
    for expected in NASTY.values():
        assert squeezed(expected) in shown


def test_right_to_left_letters_are_drawn(report, record):
    record("אבגד")
    assert "אבגד" in text(report())


def test_ids_are_never_cut(report, record):
    record(LONG_ID, LONG_ID * 4)
    digits = "".join(
        part for part in text(report(), "-raw").split() if re.fullmatch(r"\d{9,}", part)
    )
    assert LONG_ID in digits
    assert len(re.findall(r"\d", text(report(), "-raw"))) > 5 * len(LONG_ID)


def test_a_long_message_is_cut_visibly(report, record):
    record("anna", message="word " * 400)
    shown = text(report(), "-raw")
    assert "wor…" in shown or "word…" in shown or "w…" in shown
    assert 10 < shown.count("word") < 60


@pytest.mark.parametrize("dark", [False, True])
def test_it_is_black_on_white_with_embedded_fonts(report, record, qapp, tmp_path, dark):
    before = QGuiApplication.palette()
    if dark:
        QGuiApplication.setPalette(QPalette(QColor("#35383d"), QColor("#26282c")))
    try:
        record("anna")
        file = report()
    finally:
        QGuiApplication.setPalette(before)
    run("pdftoppm", "-gray", "-r", "72", file, tmp_path / "page")
    picture = (tmp_path / "page-1.pgm").read_bytes().split(b"\n", 3)[3]
    assert picture[0] == 255
    assert min(picture) < 60
    assert picture.count(255) > len(picture) * 0.8
    fonts = run("pdffonts", file).splitlines()[2:]
    assert fonts
    assert all(" yes " in line.partition("Identity-H")[2] for line in fonts)


class Impatient(Progress):
    """Somebody who cancels after some rows."""

    def __init__(self, steps):
        super().__init__()
        self._steps = steps

    def step(self, count):
        self._steps -= 1
        if not self._steps:
            self.cancel()
        super().step(count)


@pytest.mark.parametrize("steps", [1, 2])
@pytest.mark.parametrize("there", [False, True])
def test_a_cancelled_report_leaves_everything_as_it_was(report, record, tmp_path, steps, there):
    record("anna")
    file = tmp_path / "report.pdf"
    if there:
        file.write_text("mine")
    with pytest.raises(Cancelled):
        report(progress=Impatient(steps))
    assert sorted(f.name for f in tmp_path.iterdir()) == ["data", *["report.pdf"] * there]
    assert not there or file.read_text() == "mine"


def test_a_full_disk_is_said(record, path, qapp):
    record("anna")
    device = Path("/dev/full")
    if not device.exists():
        pytest.skip("there is no /dev/full here")
    with device.open("wb", buffering=0) as file, pytest.raises(OSError, match="No space left"):
        write_report(path, Query(), None, file, Progress())


def test_what_is_not_completed_is_no_pdf(qapp):
    file = BytesIO()
    with pytest.raises(LookupError), Paper(file, "title"):
        raise LookupError
    assert b"%%EOF" not in file.getvalue()


def test_a_target_that_can_not_be_written_is_said(record, path, tmp_path, qapp):
    record("anna")
    with (
        pytest.raises(ExportError, match="The file was not written"),
        new_file(tmp_path / "missing" / "report.pdf", path) as file,
    ):
        write_report(path, Query(), None, file, Progress())


def test_a_record_tells_all_about_a_deletion(one_page, record):
    record("anna", "berta", tries=3)
    shown = " ".join(one_page([2]).split())
    assert "anna" not in shown
    for fact in ("Not found", "Konsign", "Main", "https://k.example", "berta", "39", "Gone."):
        assert fact in shown
    assert shown.count("Try ") == 3
    assert shown.count("Busy.") == 2
    assert '{"status": true}' in shown
    assert re.search(r"2:[0-9a-f]{64}", shown)


def test_a_record_of_a_nasty_deletion_has_one_page_and_all_of_its_ids(one_page, record):
    fields = {f"field_{number}": f"{number}{LONG_ID[1:]}" for number in range(4)}
    answer = "\n".join(f"line {number} \u202e <b>" for number in range(40_000))
    record("anna", target=fields, message="sentence \n" * 300, answer=answer, tries=4)
    shown = squeezed(one_page([1]))
    for value in fields.values():
        assert value in shown


@pytest.mark.parametrize("count", [20, 200])
def test_a_record_has_one_page_however_much_there_is(one_page, record, count):
    fields = {f"field_{number}": LONG_ID for number in range(count)}
    record("anna", target=fields)
    assert "field_19" in one_page([1])


def test_a_long_answer_is_cut_and_that_is_said(one_page, record):
    record("anna", answer="\n".join(f"line {number}" for number in range(1_000)))
    shown = one_page([1])
    assert "line 20\n" in shown
    assert "line 900" not in shown
    assert "The exports hold all of this answer" in shown


def test_a_record_of_other_than_one_deletion_is_refused(one_page, record):
    record("anna", "berta")
    with pytest.raises(ExportError, match="about one deletion"):
        one_page([1, 2])


def test_a_record_of_a_short_list_names_its_users(one_page, plan):
    shown = one_page(Query(batch=plan(12)))
    assert re.findall(r"listed\d+", shown) == [f"listed{n:05d}" for n in range(1, 13)]
    for fact in ("leavers.csv", "Konsign", "Main", "https://k.example", "12"):
        assert fact in shown


@pytest.mark.parametrize("total", [80, 400])
def test_a_record_of_a_long_list_refers_to_the_exports(one_page, plan, total):
    shown = one_page(Query(batch=plan(total)))
    assert "listed" not in shown
    assert "The exports hold each user" in shown
    assert f"{total}" in shown


def test_a_record_of_some_of_a_list_is_about_a_deletion(one_page, plan, path):
    """Or it would speak of the list, and count some of its users."""
    row = plan(3)
    shown = one_page(Query(words="listed00002", batch=row))
    assert "Deletion record of a list" not in shown
    assert "listed00002" in shown
    assert "leavers.csv" in shown
    for scope in (Query(batch=row, outcome=Outcome.DELETED), Query(words="listed", batch=row)):
        with pytest.raises(ExportError, match="about one deletion"):
            one_page(scope)


def test_a_record_of_an_unfinished_list_counts_who_waits(one_page, path):
    batch = Batch("konsign", "Konsign", "Main", "https://k.example", "leavers.csv")
    items = [Item(n, n + 1, deletion(f"listed{n}")) for n in (1, 2, 3)]
    with closing(Journal(path, Clock())) as journal:
        row = journal.batches.plan(batch, items)
        journal.finish(journal.batches.step(row, None, items[0]), Result(Outcome.FAILED, "No."))
    shown = " ".join(one_page(Query(batch=row)).split())
    assert "Users 3" in shown
    assert "Not begun 2" in shown
    assert "Failed: 1 (100.0%)" in shown


def test_a_record_is_from_one_moment(path, record, tmp_path, qapp, monkeypatch):
    """What ends while it is written is not in it: the head stands for what was before."""
    with closing(Journal(path, Clock())) as journal:
        row = journal.add(deletion("anna"))
        rows = Selection.rows

        def ended_meanwhile(selection):
            journal.finish(row, Result(Outcome.DELETED, "Gone since."))
            return rows(selection)

        monkeypatch.setattr(Selection, "rows", ended_meanwhile)
        file = tmp_path / "record.pdf"
        with new_file(file, path) as target:
            write_record(path, [row], None, [], target)
    assert "Gone since." not in text(file)
    assert "Sending" in text(file)


# What was forgotten


@pytest.fixture
def forgotten(path):
    """Return a function that forgets deletions."""
    return lambda *rows: forget(path, bytes(32), rows, lambda *_: None)


def test_what_was_forgotten_is_shown_as_such_in_a_report(report, record, forgotten):
    record("anna", "berta")
    forgotten(1)
    shown = text(report(), "-layout")
    assert len(re.findall(r"Forgotten \([0-9a-f]{8}\)", shown)) == 1
    assert "forgotten:" not in squeezed(shown)
    assert "anna" not in shown
    assert shown.count("Gone.") == 1
    assert "Deletion report. Holds personal data." in shown


@pytest.mark.parametrize(
    ("scope", "personal"),
    [(Query(), False), ([1], False), (Query(words="anna"), True), (Query(account="nobody"), False)],
)
def test_a_report_says_only_if_there_is_personal_data_in_it(
    report, record, forgotten, scope, personal
):
    record("anna", "berta")
    forgotten(1, 2)
    shown = text(report(scope))
    assert ("Holds personal data" in shown) is personal
    assert "Deletion report" in shown.partition("Page 1")[0]


def test_a_record_of_a_forgotten_deletion_shows_no_hash(one_page, record, forgotten):
    record("anna", tries=2)
    forgotten(1)
    shown = one_page([1])
    assert "forgotten:" not in squeezed(shown)
    assert len(re.findall(r"Forgotten \([0-9a-f]{8}\)", shown)) == 2  # company and user
    assert "Details forgotten" in shown
    assert "Message" not in shown
    assert "Raw answer" not in shown
    assert "Holds personal data" not in shown
    assert shown.count("Try ") == 2


@pytest.mark.parametrize("count", [2, 3])
def test_a_record_of_a_forgotten_list_shows_no_hash(one_page, plan, forgotten, count):
    row = plan(3)
    forgotten(*range(1, count + 1))
    shown = one_page(Query(batch=row))
    assert "forgotten:" not in squeezed(shown)
    assert len(re.findall(r"Forgotten \([0-9a-f]{8}\)", shown)) == count
    assert ("Holds personal data" in shown) is (count == 2)


def test_a_record_without_users_holds_no_personal_data(one_page, plan):
    assert "Holds personal data" not in one_page(Query(batch=plan(400)))
    assert "Holds personal data" in one_page(Query(batch=plan(4)))


# What was found out later


@pytest.fixture
def verify(path):
    """Return a function that records what was found out about deletions."""

    def verify(*rows, by=""):
        with closing(Journal(path, Clock())) as journal:
            for row in rows:
                journal.verify(row, Verification(Found.STILL_THERE, "Bo", "I looked."))
                journal.verify(row, Verification(Found.GONE, by, "No such user."))

    return verify


@pytest.mark.parametrize("by", ["", "Ann"])
def test_a_record_tells_what_was_found_out(one_page, record, verify, by):
    record("1129")
    verify(1, by=by)
    shown = " ".join(one_page([1]).split())
    assert f"Still there, says Bo, {local(2026, 3, 1, 8, 1)}. I looked." in shown
    last = local(2026, 3, 1, 8, 2)
    words = f"Gone, says Ann, {last}" if by else f"Confirmed gone, {last}, by the app"
    assert f"{words}. No such user." in shown


def test_a_report_tells_what_was_found_out_last(report, record, verify):
    record("1129", "1130")
    verify(1)
    shown = squeezed(text(report()))
    assert squeezed("Confirmed gone, ") in shown
    assert squeezed("by the app") in shown
    assert shown.count(squeezed("Confirmed gone")) == 1
    assert squeezed("Still there") not in shown


def test_a_record_of_a_list_tells_what_was_found_out_last(one_page, plan, verify):
    plan(3)
    verify(2, by="Ann")
    shown = squeezed(one_page(Query(batch=1)))
    assert shown.count(squeezed("Gone, says Ann, ")) == 1
    assert squeezed("Still there") not in shown
