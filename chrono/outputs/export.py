"""A chronology in other formats, each as the bytes of one file."""

from __future__ import annotations

from collections.abc import Callable

from chrono.model.event import Chronicle

SCALE = 2.0  # pixels of a picture to each of the chart
SLIDE = 20  # events that can be read on a slide, which is wider than high


class MissingLibrary(ImportError):
    """A format wants a library that is not installed; ``name`` is the extra that brings it."""


def exported(chronicle: Chronicle, form: str, *, public: bool = False, as_list: bool = False) -> bytes:
    """The chronicle in one of :data:`FORMATS`; ``public`` as :func:`chrono.outputs.public.public_chronicle` has it.

    ``as_list`` makes png and svg a long picture of the list instead of the chart. ``ValueError`` for another word,
    :class:`MissingLibrary` where the format wants one.
    """
    formats = LISTS if as_list else FORMATS
    if form not in formats:
        raise ValueError(form)
    if public:
        from chrono.outputs.public import public_chronicle

        chronicle = public_chronicle(chronicle)
    return formats[form](chronicle)


def _page(chronicle: Chronicle) -> bytes:
    from chrono.outputs.page.render import page_html

    return page_html(chronicle).encode("utf-8", "backslashreplace")


def _svg(chronicle: Chronicle) -> bytes:
    import vl_convert

    from chrono.outputs.chart import event_chart

    return str(vl_convert.vegalite_to_svg(event_chart(chronicle, SLIDE).to_json())).encode("utf-8")


def _png(chronicle: Chronicle) -> bytes:
    import vl_convert

    from chrono.outputs.chart import event_chart

    return bytes(vl_convert.vegalite_to_png(event_chart(chronicle, SLIDE).to_json(), scale=SCALE))


def _list_svg(chronicle: Chronicle) -> bytes:
    from chrono.outputs.poster import list_svg

    return list_svg(chronicle).encode("utf-8")


def _list_png(chronicle: Chronicle) -> bytes:
    import vl_convert

    from chrono.outputs.poster import list_svg

    return bytes(vl_convert.svg_to_png(list_svg(chronicle), scale=SCALE))


def _csv(chronicle: Chronicle) -> bytes:
    from chrono.outputs.tables import events_csv

    return events_csv(chronicle)


def _markdown(chronicle: Chronicle) -> bytes:
    from chrono.outputs.tables import markdown

    return markdown(chronicle, sources=True).encode("utf-8", "backslashreplace")


def _json(chronicle: Chronicle) -> bytes:
    from chrono.outputs.tables import json

    return json(chronicle).encode("utf-8", "backslashreplace")


def _timelinejs(chronicle: Chronicle) -> bytes:
    from chrono.outputs.timelinejs import timelinejs_json

    return timelinejs_json(chronicle).encode("utf-8")


def _office(write: Callable[[Chronicle], bytes]) -> Callable[[Chronicle], bytes]:
    """The writer, telling of the extra that brings its library where that is not installed."""

    def written(chronicle: Chronicle) -> bytes:
        try:
            return write(chronicle)
        except ModuleNotFoundError as error:
            raise MissingLibrary(str(error), name="office") from None

    return written


@_office
def _xlsx(chronicle: Chronicle) -> bytes:
    from chrono.outputs.workbook import workbook_bytes

    return workbook_bytes(chronicle)


@_office
def _docx(chronicle: Chronicle) -> bytes:
    from chrono.outputs.document import document_bytes

    return document_bytes(chronicle)


FORMATS: dict[str, Callable[[Chronicle], bytes]] = {
    "html": _page,
    "png": _png,
    "svg": _svg,
    "csv": _csv,
    "xlsx": _xlsx,
    "docx": _docx,
    "markdown": _markdown,
    "json": _json,
    "timelinejs": _timelinejs,
}
LISTS: dict[str, Callable[[Chronicle], bytes]] = {"png": _list_png, "svg": _list_svg}
