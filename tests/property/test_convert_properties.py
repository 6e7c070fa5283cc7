"""What must hold for whatever a child types or a phone writes."""

from __future__ import annotations

import io
import re

from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from slcfolio.convert import image
from slcfolio.convert.codec import decode, encode
from slcfolio.convert.decode import decode as decode_text
from slcfolio.convert.plan import jobs_for
from slcfolio.convert.result import Refused
from slcfolio.convert.sanitise import TAGS, sanitise
from slcfolio.convert.text import markdown, plain
from slcfolio.model.document import Document
from slcfolio.model.output import Output
from tests.unit.convert_samples import source

# Letters and the marks of Markdown, without addresses: the address of a link is kept, but is no word on the page.
WRITING = st.text(alphabet="abcñé你 \n\t#*_->+.|`~!:0123456789\"'=\\[]", max_size=200)
WORD = re.compile(r"[^\W_]+")


def words(text: str) -> list[str]:
    return sorted(WORD.findall(text))


def lines_are_true(text: str, document: Document) -> bool:
    """Every line's letters stand, in their order, in the line of the file that it names."""
    source = text.split("\n")
    return all(_within(line.text, source[line.number - 1]) for block in document.blocks for line in block.lines)


def _within(shown: str, typed: str) -> bool:
    left = iter(typed)
    return all(letter in left for letter in shown if letter.isalnum())


@given(WRITING)
@settings(max_examples=400, deadline=None)
def test_no_word_of_a_plain_text_is_lost_or_moved(text: str) -> None:
    document = plain(text)
    assert [word for word in words(text) if word not in words(document.text) and not word.isdigit()] == []
    assert lines_are_true(text, document)


@given(WRITING)
@settings(max_examples=400, deadline=None)
def test_no_word_of_a_markdown_text_is_lost_or_moved(text: str) -> None:
    shown = markdown(text).text  # `0*a*` is one word on the page, "0a": words are looked for inside it
    assert [word for word in words(text) if word not in shown and not word.isdigit()] == []
    assert lines_are_true(text, markdown(text))


@given(st.text(max_size=300))
@settings(max_examples=300, deadline=None)
def test_any_text_at_all_becomes_a_document_that_survives_the_cache(text: str) -> None:
    clean = decode_text(text.encode("utf-8", "replace"))
    for document in (markdown(clean), plain(clean)):
        output = Output(document=document)
        assert decode(encode(output)) == output


@given(st.binary(max_size=300))
@settings(max_examples=300, deadline=None)
def test_any_bytes_at_all_decode_without_control_characters(data: bytes) -> None:
    text = decode_text(data)
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)


@given(st.text(alphabet="<>/abpsi =\"'ontherf:jlv;&#x106", max_size=120))
@settings(max_examples=300, deadline=None)
def test_no_tag_or_attribute_outside_the_list_comes_through(text: str) -> None:
    clean = sanitise(text)
    assert set(re.findall(r"<\s*/?\s*(\w+)", clean)) <= TAGS
    assert set(re.findall(r"<\w+\s+(\w+)", clean)) <= {"href", "rel"}
    assert sanitise(clean) == clean


@given(st.binary(max_size=40), st.binary(max_size=40), st.sampled_from("12"), st.sampled_from("12"))
def test_two_jobs_have_one_key_only_when_bytes_and_library_are_the_same(a: bytes, b: bytes, old: str, new: str) -> None:
    (first,) = jobs_for([source("a.jpg", b"\xff\xd8\xff" + a)], lambda _: old)
    (second,) = jobs_for([source("b.jpg", b"\xff\xd8\xff" + b)], lambda _: new)
    assert (first.key == second.key) == (a == b and old == new)


@given(st.integers(1, 2500), st.integers(1, 2500), st.sampled_from(["RGB", "L", "RGBA", "P"]))
@settings(max_examples=25, deadline=None)
def test_sizes_never_grow_and_keep_their_shape(width: int, height: int, mode: str) -> None:
    out = io.BytesIO()
    Image.new(mode, (width, height)).save(out, "PNG")
    picture = image.encode(out.getvalue()).picture
    longest = [max(size.width, size.height) for size in picture.sizes]
    assert longest == sorted(set(longest))
    assert longest[-1] == min(1600, max(width, height))
    for size in picture.sizes:
        assert abs(size.width * height - size.height * width) <= max(width, height)


@given(
    st.binary(max_size=200), st.sampled_from([b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"RIFF    WEBP"])
)
@settings(max_examples=200, deadline=None)
def test_a_damaged_picture_is_shown_or_refused_in_words(data: bytes, start: bytes) -> None:
    try:
        image.encode(start + data)
    except Refused:
        return
