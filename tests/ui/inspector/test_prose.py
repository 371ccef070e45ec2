"""Running text is laid out to a width, and each role looks different."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from reader.ui.cards.card import Role, Run
from reader.ui.inspector.prose import LINE, Prose
from reader.ui.painting import Look
from reader.ui.theme import load_theme


def picture(prose):
    image = QImage(300, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    prose.paint(painter, QPointF(4, 4))
    painter.end()
    return bytes(image.constBits())


def test_a_narrower_column_has_more_lines(look):
    runs = (Run("one two three four five six seven eight nine ten eleven twelve"),)

    assert Prose(runs, 1000, look).height == LINE
    assert Prose(runs, 120, look).height >= 3 * LINE


def test_lines_are_kept_as_they_were_typed(look):
    assert Prose((Run("One\ntwo\n\nthree", "note"),), 400, look).height == 4 * LINE


@pytest.mark.parametrize("theme", ["light", "contrast"])
def test_every_role_looks_different(fonts, theme):
    look = Look(load_theme(theme), fonts)
    roles: tuple[Role, ...] = (
        "plain",
        "here",
        "other",
        "faint",
        "quote",
        "figure",
        "differs",
        "odd",
    )
    pictures = {picture(Prose((Run("It "), Run("went dark", role)), 280, look)) for role in roles}

    assert len(pictures) == len(roles)


def test_words_in_second_rank_before_others_leave_those_the_type_they_have(look):
    words = Prose((Run("It went dark."),), 280, look)
    mixed = Prose((Run("It ", "faint"), Run("went dark.")), 280, look)
    told = Prose((Run("It went dark.", "faint"),), 280, look)

    assert mixed.height == words.height
    assert mixed._layout.font() == words._layout.font() != told._layout.font()


def test_marks_follow_the_words_beyond_the_first_plane(look):
    plain = picture(Prose((Run("\U0001f327 rain "), Run("fell", "here")), 280, look))
    shifted = picture(Prose((Run("\U0001f327 rai"), Run("n ", "here"), Run("fell")), 280, look))

    assert plain != shifted


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(
    st.lists(st.builds(Run, st.text("ab \U0001f327", max_size=30), st.just("here"))),
    st.floats(0, 400),
)
def test_any_text_can_be_laid_out_and_painted(look, runs, width):
    prose = Prose(runs, width, look)
    picture(prose)

    assert prose.height % LINE == 0


HEBREW = "הגשר הישן נסגר ביום שני"


def test_a_text_that_runs_from_right_to_left_begins_at_the_right(look):
    ((_, left, right, _),) = Prose((Run(HEBREW, "here"),), 280, look)._parts

    assert right == pytest.approx(280, abs=1)
    assert left > 60


def test_words_of_the_other_direction_are_marked_where_they_stand(look):
    runs = (Run("It is "), Run("called גשר", "here"), Run(" ישן in the north"))
    (_, left, middle, _), (_, after, right, _) = Prose(runs, 1000, look)._parts
    ((_, start, _, _),) = Prose((Run("It is "), Run("called ", "here")), 1000, look)._parts

    assert left == pytest.approx(start, abs=1)
    assert left < middle < after - 10 < right


def test_a_word_is_cut_only_where_a_line_has_no_room_for_it(look):
    def cut(words, width):
        return Prose((Run(words, "figure"),), width, look).cuts_a_word

    assert cut("six reconsiderations", 60)
    assert not cut("six reconsiderations", 300)
    assert not cut("six boats", 45)
    assert not cut("180-kilometre", 70)
    assert not cut("", 45)
