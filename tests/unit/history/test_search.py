"""Search, against going through every row in Python."""

import random
import string
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from gui_app.domain.batch import Batch, Item
from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.outcome import SHOWN, Outcome
from gui_app.history.columns import fold, utc_text
from gui_app.history.forget import forget
from gui_app.history.journal import Journal
from gui_app.history.reader import Interrupted, Reader
from gui_app.history.search import Query, blocks

KEY = b"k" * 32
PIECES = (
    *("anna", "Anna@Example.com", "corp.com", "100%", "a_b", "%_%", '"quoted"', "*", "NEAR(a b)"),
    *(
        "Straße",
        "STRASSE",
        "ΣΊΣΥΦΟΣ",
        "σίσυφος",
        "İstanbul",
        "\ufb01nd",
        "Ångström",
        "日本語テキスト",
    ),
    *(
        "😀",
        "👩\u200d👩\u200d👧",
        "😀😀😀",
        "x\0y",
        "\0",
        "o'neil",
        "back\\slash",
        "\ud800",
        "AND",
        "OR",
    ),
    *("1129", "user0001", "not found", "a", "ab", "abc", "{", "\ufffe", "e\u0301", "\u2400", "--"),
)
PROVIDERS = ("konsign", "verigator", "own")
ACCOUNTS = ("Main", "Übung", "test_1")
ENDS = [outcome for outcome in SHOWN if outcome is not Outcome.SENDING]


class Seeded:
    """A history of random rows, and what somebody finds in it who reads them all."""

    def __init__(self, path):
        self.chance = random.Random(4)
        self.path = path
        self.rows = {}
        self.now = datetime(2026, 3, 28, 12, tzinfo=UTC)
        with closing(Journal(path, lambda: self.now)) as journal:
            for _ in range(200):
                self._end(journal, *self._add(journal))
            self._forget(self.chance.sample(list(self.rows), 60))
            self._plan(journal)
            for _ in range(320):
                added = self._add(journal)
                if self.chance.random() < 0.9:
                    self._end(journal, *added)

    def matching(self, query):
        """Return the ids of the rows that match, newest first."""
        return [i for i in sorted(self.rows, reverse=True) if self._matches(self.rows[i], query)]

    def text(self):
        pieces = self.chance.choices(PIECES, k=self.chance.randrange(1, 4))
        if self.chance.random() < 0.3:
            pieces += self.chance.choices(string.printable + "äß%_", k=self.chance.randrange(6))
        return self.chance.choice(("", " ", "\n", "·")).join(pieces).strip()

    def query(self):
        chance = self.chance
        row = chance.choice(list(self.rows.values()))
        filters = {}
        for name in ("provider", "account", "outcome", "batch"):
            if chance.random() < 0.15:
                filters[name] = row[name]
        for name in ("since", "until"):
            if chance.random() < 0.1:
                filters[name] = chance.choice(list(self.rows.values()))["started_at"]
        return Query(self._words(row), **filters)

    def _words(self, row):
        chance, words = self.chance, []
        for _ in range(chance.choice((0, 1, 1, 1, 2, 3))):
            whole = chance.choice((chance.choice(row["values"]), chance.choice(row["texts"])))
            start = chance.randrange(len(whole) or 1)
            part = whole[start : start + chance.choice((1, 2, 3, 4, 8))]
            word = chance.choice((whole, part, part, chance.choice(PIECES), self.text()))
            words.append(chance.choice((word, word.upper(), word.lower(), word.swapcase())))
        return chance.choice((" ", "  ", "\n")).join(words)

    def _matches(self, row, query):
        filters = (
            (query.provider, row["provider"]),
            (query.account, row["account"]),
            (query.outcome, row["outcome"]),
            (query.batch, row["batch"]),
        )
        if any(wanted is not None and wanted != value for wanted, value in filters):
            return False
        if query.since and row["started_at"] < query.since:
            return False
        if query.until and row["started_at"] >= query.until:
            return False
        words, texts = fold(query.words).split(), fold("\n".join(row["texts"]))
        if not row["forgotten"]:
            return all(word in texts for word in words)
        values = {fold(value) for value in row["values"]}
        whole = fold(query.words.strip())
        return whole in values or all(word in values or word in texts for word in words)

    def _deletion(self, batch=None, unique=""):
        provider, account = self.chance.choice(PROVIDERS), self.chance.choice(ACCOUNTS)
        if batch:
            provider, account = batch.provider, batch.account
        target = {"user_id": unique + self.text(), "email": self.text()}
        user = self.chance.choice((target["user_id"], self.text()))
        return Deletion(provider, provider.title(), account, "https://k.example", target, user)

    def _plan(self, journal):
        batch = Batch("konsign", "Konsign", "Main", "https://k.example", "users.csv")
        self.planned = {}
        for name in "xyz":
            items = [Item(n, n, self._deletion(batch, f"{name}{n} ")) for n in range(1, 41)]
            self.planned[journal.batches.plan(batch, iter(items))] = items

    def _add(self, journal):
        self.now += timedelta(minutes=self.chance.randrange(-60, 300))
        deletion, batch = self._deletion(), None
        lists = [b for b, items in getattr(self, "planned", {}).items() if items]
        if lists and self.chance.random() < 0.3:
            batch = self.chance.choice(lists)
            item = self.planned[batch].pop(0)
            deletion, row = item.deletion, journal.batches.step(batch, None, item)
        else:
            row = journal.add(deletion)
        values = [deletion.user, *deletion.target.values()]
        self.rows[row] = {
            "provider": deletion.provider,
            "account": deletion.account,
            "batch": batch,
            "started_at": utc_text(self.now),
            "outcome": Outcome.SENDING,
            "values": values,
            "texts": [*values, deletion.account, deletion.provider_title],
            "forgotten": False,
        }
        message = "Waiting for its turn." if batch is None else ""
        self.rows[row]["texts"].append(message)
        return row, self.rows[row]

    def _end(self, journal, number, row):
        outcome, message = self.chance.choice(ENDS), self.text()
        result = Result(outcome, message, 200, None, "the answer")
        if row["batch"]:
            journal.batches.step(row["batch"], (number, result), None)
        else:
            journal.finish(number, result)
        row["outcome"], row["texts"][-1] = outcome, message

    def _forget(self, numbers):
        assert forget(self.path, KEY, numbers, lambda *_: None).rows == len(numbers)
        for number in numbers:
            row = self.rows[number]
            row["forgotten"], row["texts"] = True, [row["account"], row["provider"].title()]


@pytest.fixture(scope="module")
def seeded(tmp_path_factory):
    return Seeded(tmp_path_factory.mktemp("seeded") / "history.sqlite3")


@pytest.fixture(scope="module")
def keyed(seeded):
    with closing(Reader(seeded.path, KEY)) as reader:
        yield reader


def agree(seeded, reader, query):
    """Check everything that can be asked about a query; return how many rows match."""
    wanted = seeded.matching(query)
    shown = []
    assert reader.search(query, shown.extend).tolist() == wanted, query
    assert shown == wanted, query
    assert reader.search(query, oldest=True).tolist() == wanted[::-1], query
    assert reader.first(query, 7).tolist() == wanted[:7], query
    assert reader.first(query, 7, oldest=True).tolist() == wanted[::-1][:7], query
    for oldest in (False, True):
        small = list(blocks(reader._db, query, KEY, oldest=oldest, size=5))
        assert [i for block in small for i in block] == wanted[:: -1 if oldest else 1], query
    counts = Counter(seeded.rows[i]["outcome"] for i in wanted)
    assert reader.counts(query) == counts == reader.counts(query, reader.search(query)), query
    return len(wanted)


@pytest.mark.parametrize("count", [200, pytest.param(500, marks=pytest.mark.soak)])
def test_random_searches_find_what_reading_every_row_finds(seeded, keyed, count):
    found = [agree(seeded, keyed, seeded.query()) for _ in range(count)]
    assert sum(n == 0 for n in found) > count // 20
    assert sum(0 < n < 10 for n in found) > count // 5
    assert sum(n > 50 for n in found) > count // 10


@pytest.mark.parametrize(
    "words",
    [
        *("%", "_", '"', "*", "NEAR(", "😀", "😀😀😀", "\0", "x\0y", "x\0Y 1129", "AND", "a OR b"),
        *("%_%", "100%", "a_b", "___", "%%%", "anna_", "ann%a", "ANNA", "strasse", "STRAßE", "ß"),
        *("σίσυφοσ", "ΣΊΣΥΦΟΣ", "i̇stanbul", "FIND", "日本", "日本語", "\ud800", "\\ud800", "'"),
        *("konsign", "main", "anna main konsign", "übung", "for its turn", "deleted", "not found"),
        *("x" * 10_000, "😀" * 10_000, "% " * 5_000, "anna " * 5_000, "a" * 59 + "%"),
        *("user0001" * 20, " ".join(str(n) for n in range(3_000)), " \t\n", "()", "--"),
        *("search:anna", "anna*", '"anna"', "^a", "\u2400%abc", "日%日本語"),
    ],
    ids=lambda words: ascii(words[:12]),
)
def test_odd_searches_find_what_reading_every_row_finds(seeded, keyed, words):
    agree(seeded, keyed, Query(words))


def test_every_row_is_found_by_each_of_its_values(seeded, keyed):
    for number, row in seeded.rows.items():
        for value in row["values"]:
            assert number in keyed.search(Query(value)), value


def test_without_the_key_forgotten_rows_are_found_by_what_is_left_alone(seeded):
    forgotten = [number for number, row in seeded.rows.items() if row["forgotten"]]
    with closing(Reader(seeded.path)) as reader:
        for number in forgotten:
            row = seeded.rows[number]
            assert number in reader.search(Query(row["account"]))
            found = reader.search(Query(" ".join(row["values"])))
            assert number not in found
            assert not reader.rows([number])[0].user.startswith(row["values"][0])
        reader.key = KEY
        assert forgotten[0] in reader.search(Query(seeded.rows[forgotten[0]]["values"][0]))


def test_a_search_of_three_characters_reads_no_row_that_the_index_rules_out(seeded, keyed):
    plans = []
    keyed._db.set_trace_callback(plans.append)
    keyed.first(Query("anna corp.com"))
    keyed._db.set_trace_callback(None)
    (sql, *_) = [plan for plan in plans if "LIKE" in plan]
    steps = [step[3] for step in keyed._db.execute(f"EXPLAIN QUERY PLAN {sql}")]
    (search,) = [step for step in steps if "VIRTUAL TABLE" in step]
    assert search.count("L0") == 2, steps  # both words are looked up in the index


def test_ready_can_end_a_search(keyed):
    def stop(_block):
        raise Interrupted

    with pytest.raises(Interrupted):
        keyed.search(Query(), stop)
    assert len(keyed.search(Query())) == 520
