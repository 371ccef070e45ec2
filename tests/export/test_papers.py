"""Letter is usual in some lands of the Americas and in the Philippines, A4 everywhere else."""

from __future__ import annotations

import pytest

from reader.export.papers import usual_paper


@pytest.mark.parametrize(
    ("everything", "paper", "asked", "usual"),
    [
        (None, None, "", "a4"),
        (None, "en_US", "en_US", "letter"),
        ("de_DE", "en_US", "de_DE", "a4"),
        ("", "es_MX", "es_MX", "letter"),
    ],
)
def test_the_setting_for_paper_tells_the_land_unless_one_holds_for_all(
    monkeypatch, everything, paper, asked, usual
):
    for name, value in (("LC_ALL", everything), ("LC_PAPER", paper)):
        if value is None:
            monkeypatch.delenv(name, raising=False)
        else:
            monkeypatch.setenv(name, value)
    locales = []

    def land(locale):
        locales.append(locale)
        return locale[-2:] or "FR"

    assert usual_paper(land) == usual
    assert locales == [asked]
