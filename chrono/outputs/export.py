"""A chronology in other formats, each as the bytes of one file."""

from __future__ import annotations

from chrono.model.event import Chronicle

SCALE = 2.0  # pixels of a picture to each of the chart


def exported(chronicle: Chronicle, form: str) -> bytes:
    """The chronicle as html, png, svg, csv, markdown or json; ``ValueError`` for another word."""
    from chrono.outputs import tables

    if form == "html":
        from chrono.outputs.page.render import page_html

        return page_html(chronicle).encode("utf-8", "backslashreplace")
    if form in ("png", "svg"):
        return _picture(chronicle, form)
    if form == "csv":
        return tables.events_csv(chronicle)
    if form == "markdown":
        return tables.markdown(chronicle, sources=True).encode("utf-8", "backslashreplace")
    if form == "json":
        return tables.json(chronicle).encode("utf-8", "backslashreplace")
    raise ValueError(form)


def _picture(chronicle: Chronicle, form: str) -> bytes:
    import vl_convert

    from chrono.outputs.chart import chart

    drawn = chart(chronicle).to_json()
    if form == "svg":
        return str(vl_convert.vegalite_to_svg(drawn)).encode("utf-8")
    return bytes(vl_convert.vegalite_to_png(drawn, scale=SCALE))
