"""The document as a page: made once, from the same source, without a script and without asking anybody else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson
from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup, escape

_TEMPLATES = Path(__file__).parents[1] / "templates" / "api"
Json = dict[str, Any]


def page(document: Json, styles: str) -> str:
    """HTML. ``styles``: the address of the stylesheet."""
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["prose"] = _prose
    environment.filters["shape"] = lambda schema: shape(schema, document["components"]["schemas"])
    return environment.get_template("docs.html").render(
        info=document["info"], chapters=_chapters(document), schemas=document["components"]["schemas"], styles=styles
    )


def _chapters(document: Json) -> dict[str, list[Json]]:
    chapters: dict[str, list[Json]] = {}
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            chapters.setdefault(operation["tags"][0], []).append({**operation, "method": method.upper(), "path": path})
    return chapters


def _prose(text: str) -> Markup:
    """Text in which what stands between backticks is code."""
    parts = (
        Markup("<code>{}</code>").format(part) if odd % 2 else escape(part) for odd, part in enumerate(text.split("`"))
    )
    return Markup().join(parts)


def shape(schema: Json, schemas: Json) -> str:
    """A schema in a few words: "integer", "Account[]", "string or null"."""
    if "$ref" in schema:
        return str(schema["$ref"].rpartition("/")[2])
    if "anyOf" in schema:
        return " or ".join(dict.fromkeys(shape(each, schemas) for each in schema["anyOf"]))
    if "const" in schema:
        return str(orjson.dumps(schema["const"]).decode())
    if "enum" in schema:
        return " | ".join(orjson.dumps(each).decode() for each in schema["enum"])
    if schema.get("type") == "array":
        return f"{shape(schema.get('items', {}), schemas)}[]"
    return " ".join(part for part in (schema.get("type", "anything"), schema.get("format", "")) if part)
