"""lupdate finds every sentence: it does not look into f-strings, and reads literals alone."""

import ast
from pathlib import Path

import gui_app

ROOM = Path(gui_app.__file__).parent
FUNCTIONS = {"tr", "trn", "mark"}


def unfound(source):
    """Yield the calls whose text lupdate passes over."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            calls = (call for call in ast.walk(node) if is_ours(call, FUNCTIONS))
            yield from (ast.unparse(c) for c in calls if isinstance(c.args[0], ast.Constant))
        if is_ours(node, FUNCTIONS) and any(is_made(text) for text in node.args[:2]):
            yield ast.unparse(node)
        if is_ours(node, {"mark"}) and not isinstance(node.args[0], ast.Constant):
            yield ast.unparse(node)


def is_made(text):
    """Tell whether a text is put together, or chosen from literals, where it is needed."""
    chosen = isinstance(text, ast.IfExp | ast.BoolOp)
    parts = (isinstance(part, ast.Constant) for part in ast.iter_child_nodes(text))
    return isinstance(text, ast.JoinedStr | ast.BinOp) or (chosen and any(parts))


def is_ours(node, names):
    return isinstance(node, ast.Call) and getattr(node.func, "id", "") in names


def test_every_sentence_can_be_found():
    files = sorted(ROOM.rglob("*.py"))
    found = [(file.name, call) for file in files for call in unfound(file.read_text("utf-8"))]
    assert found == []


def test_what_cant_be_found():
    wrong = ["f\"{tr('a')}\"", "tr(f'{a}')", "tr('a' if b else 'c')", "mark(a)", "tr('a' + b)"]
    right = ["tr('a')", "tr(A)", "tr(words[n])", "f'{tr(A)}'", "trn('a', 'b', n + 1)", "mark('a')"]
    assert [bool(list(unfound(each))) for each in wrong] == [True] * len(wrong)
    assert [list(unfound(each)) for each in right] == [[]] * len(right)
