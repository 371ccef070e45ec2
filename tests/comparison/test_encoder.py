"""The sentence model is checked, loaded and run as its file demands."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from reader.comparison import encoder as module
from reader.comparison.blocks import LONGEST
from reader.comparison.encoder import WIDTH, Encoder, Missing, load_encoder

ROOT = Path(__file__).parents[2]
SENTENCES = [
    "The ferry ran aground in thick fog on Monday.",
    "Yes.",
    "",
    "“Nobody was hurt,” said the harbour master, Ilse Brandvold, who had watched from the quay.",
    "A ship got stuck off the coast because visibility was poor.",
]


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    found = load_encoder()
    assert isinstance(found, Encoder)
    return found


def test_each_word_piece_has_its_place_in_the_sentence_and_a_vector(encoder):
    for sentence, vectors in zip(SENTENCES, encoder.encode(SENTENCES), strict=True):
        assert vectors.tokens.shape == (len(vectors.offsets), WIDTH)
        assert vectors.tokens.dtype == np.float32
        assert all(0 <= a < b <= len(sentence) for a, b in vectors.offsets)


def test_the_library_that_runs_the_model_keeps_no_record_of_its_use(tmp_path):
    """It would, for its makers: an id and a queue in the cache, sent where there is a network."""
    run = "from reader.comparison.encoder import load_encoder; load_encoder().encode(['Rain.'])"
    alone = {"HOME": str(tmp_path), "TMPDIR": str(tmp_path), "PATH": ""}
    subprocess.run([sys.executable, "-B", "-c", run], env=alone, cwd=ROOT, check=True)

    assert list(tmp_path.iterdir()) == []


def test_the_pieces_spell_the_sentence(encoder):
    [vectors] = encoder.encode([SENTENCES[0]])

    spelt = "".join(SENTENCES[0][a:b] for a, b in vectors.offsets)
    assert spelt == SENTENCES[0].replace(" ", "")


def test_a_sentence_has_the_same_vectors_alone_and_in_company(encoder):
    together = encoder.encode(SENTENCES)
    alone = [encoder.encode([sentence])[0] for sentence in SENTENCES]

    for one, other in zip(together, alone, strict=True):
        assert one.offsets == other.offsets
        np.testing.assert_allclose(one.tokens, other.tokens, atol=1e-4)


def test_sentences_of_like_meaning_are_nearer_than_others(encoder):
    means = [v.tokens.mean(axis=0) for v in encoder.encode(SENTENCES) if len(v.offsets)]
    unit = [mean / np.linalg.norm(mean) for mean in means]
    ferry, yes, _, ship = unit

    assert ferry @ ship > ferry @ yes + 0.3


def test_no_sentences_have_no_vectors(encoder):
    assert encoder.encode([]) == []


def test_a_sentence_longer_than_the_model_reads_at_once_is_read_whole(encoder):
    sentence = "fog and rain " * 250 + "came."

    [vectors] = encoder.encode([sentence])

    assert len(vectors.offsets) > 700
    assert vectors.tokens.shape == (len(vectors.offsets), WIDTH)
    assert vectors.offsets[-1] == (len(sentence) - 1, len(sentence))


def test_threads_get_what_one_thread_gets(encoder):
    expected = encoder.encode(SENTENCES)
    with ThreadPoolExecutor(4) as pool:
        for found in pool.map(encoder.encode, [SENTENCES] * 8):
            for one, other in zip(found, expected, strict=True):
                np.testing.assert_array_equal(one.tokens, other.tokens)


def test_the_model_says_its_name_and_version(encoder):
    assert encoder.model == "all-MiniLM-L6-v2 int8 1.0.0"


def test_a_missing_model_is_said_with_what_to_do(monkeypatch):
    monkeypatch.setattr(module, "MODULE", "no_such_model_is_installed")

    found = load_encoder()

    assert isinstance(found, Missing)
    assert "install" in found.reason
    assert found.reason.endswith(".")


@pytest.mark.parametrize("content", [b"", b"not a model", None])
def test_a_file_that_is_not_the_model_is_never_loaded(tmp_path, monkeypatch, content):
    package = tmp_path / "planted_model"
    package.mkdir()
    (package / "__init__.py").touch()
    if content is not None:
        (package / "model.onnx").write_bytes(content)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(module, "MODULE", "planted_model")

    found = load_encoder()

    assert isinstance(found, Missing)
    assert "damaged" in found.reason
    assert "planted_model" not in sys.modules


def test_what_has_no_full_stop_for_pages_is_read_to_a_bound(encoder):
    [vectors] = encoder.encode(["fog and rain " * 3000])

    assert vectors.offsets[-1][1] <= LONGEST
