"""The OpenAPI 3.1 document, made from what is served: see ``docs/decisions/0010-the-api-describes-itself.md``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from http import HTTPStatus
from typing import Any, Literal

from pydantic import TypeAdapter

from admin.api.endpoint import Endpoint
from admin.api.problems import CONTENT_TYPE, ProblemDetails
from services.rights import SIGNED_IN, Right

VERSION = "1.0"
_SCHEMAS = "#/components/schemas/{model}"
_ABOUT = """\
What the bot knows of your free AI allowances, for scripts, extensions and other front ends.

Sign in for a token that runs for 24 hours, or make a lasting one in the bot under Settings, with fewer rights. Send it
as `Authorization: Bearer …`. Times are instants in UTC (RFC 3339); amounts are numbers. Errors are problem details
(RFC 9457) with a sentence in `detail`. GET answers carry an ETag. After 429, wait as long as `Retry-After` says."""
_PATH_PARAMETER = re.compile(r"{(\w+)}")
_PATH_SCHEMAS: dict[str, dict[str, Any]] = {
    "account_id": {"type": "integer", "minimum": 1, "maximum": 10**18 - 1},
    "platform_id": {"type": "string", "maxLength": 64, "pattern": "^[a-z0-9_]+$"},
    "secret": {"type": "string", "maxLength": 64, "pattern": "^[A-Za-z0-9_-]+$"},
}
_MODES: dict[str, Literal["validation", "serialization"]] = {
    "body": "validation",
    "query": "validation",
    "answer": "serialization",
}
Json = dict[str, Any]


def document(endpoints: Sequence[Endpoint], prefix: str) -> Json:
    """``prefix``: of all paths."""
    schemas, components = _schemas(endpoints)
    paths: Json = {}
    for number, endpoint in enumerate(endpoints):
        operation = _operation(endpoint, {kind: schemas.get((number, kind)) for kind in _MODES}, components)
        paths.setdefault(prefix + endpoint.path, {})[endpoint.method.lower()] = operation
    for endpoint in endpoints:
        if endpoint.query is not None:
            components.pop(endpoint.query.__name__, None)  # its fields are parameters
    return {
        "openapi": "3.1.0",
        "info": {"title": "AI Quota Orchestrator", "version": VERSION, "description": _ABOUT},
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {
                "bearer": {
                    "type": "http",
                    "scheme": "bearer",
                    "description": f"Scopes: {', '.join(right.value for right in Right if right in SIGNED_IN)}.",
                }
            },
        },
    }


def _schemas(endpoints: Sequence[Endpoint]) -> tuple[dict[tuple[int, str], Json], Json]:
    """The schema of each body, query and answer by the number of its endpoint, and what they refer to."""
    inputs: list[tuple[Any, Any, TypeAdapter[Any]]] = [
        ((number, kind), mode, TypeAdapter(getattr(endpoint, kind)))
        for number, endpoint in enumerate(endpoints)
        for kind, mode in _MODES.items()
        if getattr(endpoint, kind) is not None
    ]
    inputs.append(((-1, "problem"), "serialization", TypeAdapter(ProblemDetails)))
    found, definitions = TypeAdapter.json_schemas(inputs, ref_template=_SCHEMAS)
    return {key: schema for (key, _), schema in found.items()}, definitions["$defs"]


def _operation(endpoint: Endpoint, schemas: dict[str, Json | None], components: Json) -> Json:
    operation: Json = {
        "operationId": f"{endpoint.handler.__module__.rpartition('.')[2]}_{endpoint.handler.__name__}",
        "summary": endpoint.summary,
        "tags": [endpoint.tag],
        "responses": dict(_responses(endpoint, schemas["answer"])),
        "security": [{"bearer": [endpoint.right.value]}] if endpoint.right else [],
    }
    parameters = [*_path_parameters(endpoint), *_query_parameters(schemas["query"], components)]
    if parameters:
        operation["parameters"] = parameters
    if schemas["body"] is not None:
        operation["requestBody"] = {"required": True, "content": {"application/json": {"schema": schemas["body"]}}}
    return operation


def _path_parameters(endpoint: Endpoint) -> Iterator[Json]:
    for name in _PATH_PARAMETER.findall(endpoint.path):
        yield {"name": name, "in": "path", "required": True, "schema": _PATH_SCHEMAS[name]}


def _query_parameters(schema: Json | None, components: Json) -> Iterator[Json]:
    if schema is None:
        return
    model = components[schema["$ref"].rpartition("/")[2]]
    for name, field in model["properties"].items():
        yield {"name": name, "in": "query", "required": name in model.get("required", ()), "schema": _given(field)}


def _given(field: Json) -> Json:
    """Without null, which a query cannot say."""
    choices = [each for each in field.get("anyOf", ()) if each != {"type": "null"}]
    rest = {name: value for name, value in field.items() if name not in {"anyOf", "default"} or value is not None}
    if len(choices) != 1:
        return rest
    rest.pop("anyOf", None)
    return {**rest, **choices[0]}


def _responses(endpoint: Endpoint, answer: Json | None) -> Iterator[tuple[str, Json]]:
    content = {"content": {endpoint.media: {"schema": answer or {"type": "string"}}}}
    yield (
        str(endpoint.status),
        {"description": "Done.", **({} if endpoint.status == HTTPStatus.NO_CONTENT else content)},
    )
    if endpoint.method == "GET" and endpoint.answer is not None:
        yield "304", {"description": "Nothing changed since the ETag that was sent."}
    for status in sorted(endpoint.problems):
        yield (
            str(status),
            {
                "description": HTTPStatus(status).phrase,
                "content": {CONTENT_TYPE: {"schema": {"$ref": _SCHEMAS.format(model="ProblemDetails")}}},
            },
        )
