"""What each article calls the names that several have."""

from __future__ import annotations

from dataclasses import replace

from reader.export.told.names import shared_names


def test_names_of_several_articles_are_listed_the_most_frequent_first(named):
    cape, quill = shared_names(named.comparison)

    assert (cape.entity.name, quill.entity.name) == ("Cape Orrin", "Mina Quill")
    assert [called.forms for called in quill.called] == [
        (("Mina Quill", 1),),
        (("Quill", 1),),
    ]
    assert cape.called[2].forms == (("Cape Orrin (for the government of Orrin)", 1),)


def test_a_name_of_one_article_alone_is_not_listed(named):
    alone = replace(named.comparison, mention_entities=(("e2", "e1"), (None,) * 3, (None,)))

    assert shared_names(alone) == ()
