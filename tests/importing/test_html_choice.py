"""trafilatura's choice is put right: what it lost comes back, what stands around goes."""

from __future__ import annotations

from reader.importing.html_blocks import key_of
from reader.importing.html_choice import Known, chosen, falls_short
from reader.importing.html_outline import outlined
from tests.importing.pages import page_of, paragraphs, prose


def kept(body, taken="", known=None):
    page = page_of(body)
    every = range(len(page.blocks))
    first = [page.blocks[at].text.split()[0] for at in every]
    took = frozenset(at for at in every if not taken or first[at] in taken.split())
    found = chosen(outlined(page.blocks, page.regions, took), known or Known())
    return " ".join(first[at] for at in sorted(found))


def test_what_stands_around_goes():
    body = (
        f"<h1>Headline</h1>{paragraphs('One', 'Two')}<div class='share'><p>Share it now.</p></div>"
    )
    assert kept(body) == "One Two"


def test_paragraphs_lost_among_their_own_come_back():
    body = f"{paragraphs('Zero', 'One', 'Lost', 'Two')}<p>Short</p>{paragraphs('Three')}"
    assert kept(body, "One Two Three") == "Zero One Lost Two Three"


def test_headings_lists_and_tables_lost_among_paragraphs_come_back():
    body = (
        f"{paragraphs('One')}<h2>Heading</h2>{paragraphs('Two')}<ul><li>Item</li></ul>"
        f"<table><tr><td>Town</td><td>9</td></tr></table>{paragraphs('Three')}<h2>Last</h2>"
    )
    assert kept(body, "One Two Three") == "One Heading Two Item Town Three"


def test_a_list_that_follows_in_the_same_element_comes_back_until_it_ends():
    items = f"<ul><li>{prose('Four')}</li><li>{prose('Five')}</li><li>Six</li></ul>"
    assert kept(paragraphs("One", "Two") + items, "One Two") == "One Two Four Five"
    assert kept(f"<div>{paragraphs('One', 'Two')}</div>{items}", "One Two") == "One Two"


def test_a_heading_over_nothing_kept_does_not_come_back():
    body = f"{paragraphs('One')}<h2>Heading</h2><p>x</p><p>y</p>{paragraphs('Two')}"
    assert kept(body, "One Two") == "One Two"


def test_what_repeats_or_leads_away_does_not_come_back():
    quote = "one5 one6 one7 one8 one9 one10 one11 one12 one13 end."
    body = (
        f"{paragraphs('One').replace('one14', 'end. one14')}<p>{quote}</p>"
        f"<p>Read more: {prose('the')}</p><p class='related'>{prose('Box')}</p>"
        f"<p><a>{prose('Link')}</a></p><figcaption>{prose('Caption')}</figcaption>{paragraphs('Two')}"
    )
    assert kept(body, "One Two") == "One Two"


def test_the_standfirst_comes_back_when_the_page_describes_itself_with_it():
    body = f"<header><h1>Title</h1><p>{prose('Stand')}</p><p>{prose('Other')}</p></header>"
    body += f"<main>{paragraphs('One', 'Two')}</main>"
    said = Known(descriptions=frozenset({key_of(prose("Stand"))}))
    assert kept(body, "One Two", said) == "Stand One Two"
    assert kept(body, "One Two") == "One Two"


def test_a_short_line_is_no_standfirst_though_a_description_holds_it():
    said = Known(descriptions=frozenset({key_of(prose("Stand"))}))
    assert (
        kept(f"<b>Stand.</b><main>{paragraphs('One', 'Two')}</main>", "One Two", said) == "One Two"
    )


def test_what_json_ld_gives_as_the_body_is_the_article():
    words = ("One", "Two", "Three", "Four", "Five")
    whole = "".join(key_of(prose(word)) for word in words)
    body = (
        f"<div>{paragraphs('One', 'Two')}</div><div class='promo'>{paragraphs('Three')}</div>"
        f"<div><div><p>{prose('Four')}</p></div></div><div>{paragraphs('Five')}</div>"
    )
    assert kept(body, "One Two Three Five", Known(body=whole)) == "One Two Three Four Five"


def test_a_body_in_json_ld_that_is_another_or_an_extract_proves_nothing():
    body = f"<div>{paragraphs('One', 'Two')}</div><div class='promo'>{paragraphs('Three')}</div>"
    other = Known(body=key_of(prose("Three") + prose("Else", 120)))
    assert kept(body, "", other) == "One Two"
    assert kept(body, "", Known(body=key_of(prose("Three")))) == "One Two"


def test_where_no_prose_would_be_left_trafilatura_is_believed():
    assert kept("<div class='share'><p>Share</p></div>") == "Share"
    assert kept(f"<nav>{paragraphs('One')}</nav><b>x</b>", "x") == "x"


def test_a_short_question_between_paragraphs_comes_back():
    body = f"{paragraphs('One', 'Two')}<p>Who pays?</p>{paragraphs('Three')}<p>Short</p>"
    assert kept(body, "One Two Three") == "One Two Who Three"


def test_a_standfirst_the_page_describes_itself_with_comes_back_from_far_above():
    words = "".join(f"<p>Word{n}</p>" for n in range(12))
    body = f"<div><p>{prose('Told')}</p>{words}</div><div>{paragraphs('One', 'Two')}</div>"
    said = Known(descriptions=frozenset({key_of(prose("Told"))}))
    assert kept(body, "One Two", said) == "Told One Two"
    assert kept(body, "One Two") == "One Two"


def test_what_readers_answer_to_goes_and_does_not_come_back():
    remarks = "".join(
        f"<div><p>{prose(name)}</p><p>{prose('More')}</p><p>Reply</p></div>"
        for name in ("Nora", "Olaf")
    )
    assert (
        kept(f"<div>{paragraphs('One', 'Two')}{remarks}</div>", "One Two Nora Olaf") == "One Two"
    )


def test_a_heading_over_links_in_the_middle_goes():
    links = "<ul><li><a>Link link</a></li><li><a>Link link</a></li></ul>"
    body = f"{paragraphs('One', 'Two')}<div><h4>Label</h4>{links}</div>{paragraphs('Three')}"
    assert kept(body, "One Two Label Three") == "One Two Three"


def test_a_page_of_nothing_but_comments_is_left_as_it_was_taken():
    assert kept("<p class='comment'>Nice.</p>") == "Nice."


def short(body, taken, known=None):
    page = page_of(body)
    took = [at for at, block in enumerate(page.blocks) if block.text.split()[0] in taken.split()]
    page_taken = outlined(page.blocks, page.regions, frozenset(took))
    return falls_short(page_taken, known or Known())


FIVE = paragraphs("One", "Two", "Three", "Four", "Five")
ALL = "One Two Three Four Five"


def test_a_few_words_may_not_be_the_article():
    assert short(paragraphs("One", "Two"), "One Two")
    assert not short(FIVE, ALL)


def test_much_less_than_the_prose_of_the_page_may_not_be_the_article():
    more = paragraphs(*(f"More{n}" for n in range(5)))
    assert short(f"{FIVE}<div>{more}</div>", ALL)
    assert not short(f"{FIVE}<div class='comments'>{more}</div>", ALL)


def test_what_the_page_describes_may_not_be_left_out_but_for_the_standfirst():
    said = Known(descriptions=frozenset({key_of(prose("Told"))}))
    assert short(f"<p>{prose('Told')} And more.</p>{FIVE}", ALL, said)
    assert not short(f"<p>{prose('Told')}</p>{FIVE}", ALL, said)
    assert not short(FIVE, ALL, Known(descriptions=frozenset({"one"})))
