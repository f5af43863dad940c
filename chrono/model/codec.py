"""Frozen dataclasses to JSON and back, by their type hints.

A dataclass becomes the list of its fields in order, so that an article's mentions stay small in the store. Whoever
keeps the JSON must drop it when the classes change: lists do not say which fields they hold. Reading checks every type,
because what is read comes from a folder that anyone may have written to.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable
from dataclasses import fields, is_dataclass
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import TypeVar, Union, cast, get_args, get_origin, get_type_hints

Value = TypeVar("Value")
Step = Callable[[object], object]

# JSON gives every mention its own copy of its article's id, its rule, its status: nearly half of what the mentions of
# a large archive weigh. Texts met lately are kept here so that equal ones are one object.
MOST_SHARED = 2_000
_shared: dict[str, str] = {}


def encode(value: object) -> object:
    """The value as lists, dicts, text, numbers and ``None``; ``TypeError`` for a type that has no such form."""
    kind = type(value)
    if kind in (list, tuple):
        return [encode(each) for each in cast("list[object]", value)]
    if kind is dict:
        return {_text(key): encode(each) for key, each in cast("dict[object, object]", value).items()}
    return _writer(cast("Hashable", kind))(value)


def decode(kind: type[Value], data: object) -> Value:
    """The value of this type that :func:`encode` made the data of.

    ``ValueError`` where the data do not fit the type, ``TypeError`` for a type that cannot be read.
    """
    return cast("Value", _reader(cast("Hashable", kind))(data))


def to_json(value: object) -> str:
    """The value as one line of JSON."""
    return json.dumps(encode(value), ensure_ascii=False, separators=(",", ":"))


def from_json(kind: type[Value], text: str) -> Value:
    """The value of this type that :func:`to_json` wrote; ``ValueError`` where the text is no such JSON."""
    try:
        return decode(kind, json.loads(text))
    except RecursionError:  # brackets nested a thousand deep
        raise ValueError("nested too deeply") from None


def _same(value: object) -> object:
    return value


def _text(key: object) -> str:
    if not isinstance(key, str):
        raise TypeError(f"JSON has text for keys, not {type(key).__name__}")
    return key


def _wrong(wanted: str, data: object) -> ValueError:
    return ValueError(f"wanted {wanted}, found {type(data).__name__}")


@cache
def _writer(kind: type) -> Step:
    """How a value of this class is written."""
    if is_dataclass(kind):
        return _object_writer(kind)
    if kind in (str, int, float, bool, NoneType) or issubclass(kind, StrEnum):
        return _same
    raise TypeError(f"no JSON form for {kind.__name__}")


def _object_writer(kind: type) -> Step:
    hints = get_type_hints(kind)
    # A field of plain type is passed on as it is: of a mention's twenty-one only four need a look.
    plan = [(each.name, None if _is_plain(hints[each.name]) else encode) for each in fields(kind)]

    def write(value: object) -> object:
        return [getattr(value, name) if convert is None else convert(getattr(value, name)) for name, convert in plan]

    return write


def _is_plain(hint: object) -> bool:
    if get_origin(hint) in (Union, UnionType):
        return all(_is_plain(part) for part in get_args(hint))
    return hint in (str, int, float, bool, NoneType) or (isinstance(hint, type) and issubclass(hint, StrEnum))


@cache
def _reader(hint: object) -> Step:
    """How a value of this type is read; built once a type."""
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        return _optional_reader(hint)
    if origin in (tuple, list):
        return _sequence_reader(hint)
    if origin is dict:
        return _dict_reader(hint)
    if isinstance(hint, type) and origin is None:
        if is_dataclass(hint):
            return _object_reader(hint)
        if issubclass(hint, StrEnum):
            return _enum_reader(hint)
        if hint in (str, int, float, bool, NoneType):
            return _scalar_reader(hint)
    raise TypeError(f"cannot read a {hint} from JSON")


def _scalar_reader(kind: type) -> Step:
    if kind is float:

        def read_number(data: object) -> object:
            if type(data) is int or type(data) is float:
                return float(data)
            raise _wrong("float", data)

        return read_number

    def read(data: object) -> object:
        if type(data) is kind:  # not isinstance, which takes True for a number
            return data
        raise _wrong(kind.__name__, data)

    return read


def _enum_reader(kind: type[StrEnum]) -> Step:
    members = {member.value: member for member in kind}

    def read(data: object) -> object:
        if isinstance(data, str) and data in members:
            return members[data]
        raise ValueError(f"no {kind.__name__}: {data!r}")

    return read


def _optional_reader(hint: object) -> Step:
    parts = [part for part in get_args(hint) if part is not NoneType]
    if len(parts) != 1:
        raise TypeError(f"cannot tell the parts of {hint} apart in JSON")
    read_value = _reader(parts[0])

    def read(data: object) -> object:
        return None if data is None else read_value(data)

    return read


def _sequence_reader(hint: object) -> Step:
    make = cast("Callable[[list[object]], object]", get_origin(hint))
    parts = get_args(hint)
    if make is list or (len(parts) == 2 and parts[1] is Ellipsis):
        read_item = _reader(parts[0])

        def read_all(data: object) -> object:
            if type(data) is not list:
                raise _wrong("a list", data)
            return make([read_item(item) for item in data])

        return read_all
    readers = tuple(_reader(part) for part in parts)

    def read_each(data: object) -> object:
        if type(data) is not list or len(data) != len(readers):
            raise _wrong(f"a list of {len(readers)}", data)
        return make([reader(item) for reader, item in zip(readers, data, strict=True)])

    return read_each


def _dict_reader(hint: object) -> Step:
    key_type, value_type = get_args(hint)
    if key_type is not str:
        raise TypeError(f"JSON has text for keys, not {key_type}")
    read_value = _reader(value_type)

    def read(data: object) -> object:
        if type(data) is not dict:
            raise _wrong("an object", data)
        return {key: read_value(item) for key, item in data.items()}

    return read


def _object_reader(kind: type) -> Step:
    if not all(each.init and not each.kw_only for each in fields(kind)):
        raise TypeError(f"{kind.__name__} has fields that its constructor does not take in order")
    hints = get_type_hints(kind)
    plan = tuple((_usual(hints[each.name]), _reader(hints[each.name])) for each in fields(kind))

    def read(data: object) -> object:
        if type(data) is not list or len(data) != len(plan):
            raise _wrong(f"the {len(plan)} fields of {kind.__name__}", data)
        if len(_shared) > MOST_SHARED:
            _shared.clear()
        # Most fields are text and need no call: an item of just the usual type is taken as it is.
        return kind(
            *[
                reader(item) if type(item) is not usual else _shared.setdefault(item, item) if usual is str else item
                for (usual, reader), item in zip(plan, data, strict=True)
            ]
        )

    return read


def _usual(hint: object) -> object:
    """The plain type that values of this type have, nothing missing; ``None`` where they need a look."""
    parts = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    return next((part for part in parts if part in (str, int, float, bool)), None)
