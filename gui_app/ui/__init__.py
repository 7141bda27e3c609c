"""Widgets and models. With app.py the only place that imports PySide6 and qasync."""
