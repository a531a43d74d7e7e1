"""Every revision goes up, down and up again, and in the end there is what the models say."""

from __future__ import annotations

from typing import Any

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect

from services.storage.database import Database
from services.storage.migrations import FOLDER, alembic_config, migrate, newest_revision
from services.storage.models import Base


def revisions() -> list[str]:
    """All of them, oldest first."""
    found = ScriptDirectory(str(FOLDER)).walk_revisions()
    return [script.revision for script in found][::-1]


def structure(connection: Connection) -> dict[str, Any]:
    """Tables with their columns, keys and indexes, comparable."""
    look = inspect(connection)
    return {
        table: (
            sorted((column["name"], str(column["type"]), column["nullable"]) for column in look.get_columns(table)),
            sorted(_index(index) for index in look.get_indexes(table)),
            sorted(str(sorted(key.items())) for key in look.get_foreign_keys(table)),
            sorted(str(sorted(key.items())) for key in look.get_unique_constraints(table)),
        )
        for table in look.get_table_names()
        if table != "alembic_version"
    }


def _index(index: Any) -> str:
    """An index in words: a partial one holds its condition as an object."""
    options = {name: str(value) for name, value in index.get("dialect_options", {}).items()}
    return str(sorted({**index, "dialect_options": sorted(options.items())}.items()))


async def go(database: Database, revision: str, *, down: bool = False) -> dict[str, Any]:
    def move(connection: Connection) -> dict[str, Any]:
        (command.downgrade if down else command.upgrade)(alembic_config(connection), revision)
        return structure(connection)

    return await database.restructure(move)


async def test_every_step_goes_up_down_and_up(bare: Database) -> None:
    below, stairs = "base", revisions()
    before: dict[str, Any] = {}
    for revision in stairs:
        up = await go(bare, revision)
        assert up != before, f"{revision} changes nothing"
        assert await go(bare, below, down=True) == before, f"{revision} leaves something behind"
        assert await go(bare, revision) == up
        below, before = revision, up
    assert await go(bare, "base", down=True) == {}


async def test_models_and_migrations_agree(bare: Database) -> None:
    def differences(connection: Connection) -> list[Any]:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        return list(compare_metadata(context, Base.metadata))

    assert await migrate(bare)
    assert await bare.run(differences) == []


async def test_the_models_alone_make_the_same_tables(bare: Database) -> None:
    """What ``compare_metadata`` does not look at, such as ON DELETE, is the same as well."""

    def from_models(connection: Connection) -> dict[str, Any]:
        Base.metadata.create_all(connection)
        made = structure(connection)
        Base.metadata.drop_all(connection)
        return made

    wanted = await bare.restructure(from_models)
    assert await go(bare, "head") == wanted


def test_files_are_named_by_their_revision_in_one_row() -> None:
    """``newest_revision`` goes by the names of files, so that a start need not load alembic."""
    found = revisions()
    assert found == sorted(found)
    assert found[-1] == newest_revision()
    assert ScriptDirectory(str(FOLDER)).get_heads() == [found[-1]]
    for script in ScriptDirectory(str(FOLDER)).walk_revisions():
        assert script.path.rpartition("/")[2].startswith(f"{script.revision}_")
