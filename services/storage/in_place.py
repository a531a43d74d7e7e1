"""SQLite without a thread, for reads that an index answers.

Such a read is done in the time it takes to wake a thread up, and the asynchronous driver wakes one four times for each.
Nothing else runs meanwhile, so whatever walks through a table does not belong here: ``Database.survey`` is for that.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, CursorResult, Dialect, Engine, Executable, PoolProxiedConnection, Select
from sqlalchemy.ext.asyncio import AsyncConnection

Values = Mapping[str, Any]
Process = Callable[[Any], Any] | None


class Prepared:
    """A statement that nearly every update needs, made ready once.

    SQLAlchemy finds the compiled form of a statement anew each time it is run, and builds a result around its rows:
    four times the work of SQLite itself. Columns come as in the statement.
    """

    def __init__(self, statement: Select[*tuple[Any, ...]]) -> None:
        self.statement = statement
        self._sqlite: _Compiled | None = None

    async def rows(self, connection: AsyncConnection | InPlaceConnection, **values: Any) -> Sequence[tuple[Any, ...]]:
        """All rows. Raises what ``execute`` would."""
        if not isinstance(connection, InPlaceConnection):
            return (await connection.execute(self.statement, values)).all()
        if self._sqlite is None:
            self._sqlite = _Compiled(self.statement, connection.dialect)
        return self._sqlite.rows(connection.driver, values)


class InPlaceConnection:
    """What repositories ask of a connection, answered at once."""

    def __init__(self, engine: Engine, driver: sqlite3.Connection) -> None:
        self.driver = driver
        self.dialect = engine.dialect
        self._engine = engine
        self._connection: Connection | None = None

    async def execute(self, statement: Executable, parameters: Values | None = None) -> CursorResult[Any]:
        if self._connection is None:
            self._connection = self._engine.connect()
        return self._connection.execute(statement, parameters)

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()


class InPlaceReader:
    """Gives out connections in place. What is prepared shares one underneath: it has read all before it returns."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._shared: PoolProxiedConnection | None = None

    def connect(self) -> InPlaceConnection:
        if self._shared is None:
            self._shared = self._engine.raw_connection()
        driver = self._shared.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        return InPlaceConnection(self._engine, driver)

    def let_go(self) -> None:
        """After an error of the driver's: the next to connect begins anew."""
        if self._shared is not None:
            self._shared.invalidate()
            self._shared = None

    def close(self) -> None:
        if self._shared is not None:
            self._shared.close()
            self._shared = None
        self._engine.dispose()


class _Compiled:
    """A statement as SQLite takes it, and what has to be done to values on the way in and out."""

    def __init__(self, statement: Select[*tuple[Any, ...]], dialect: Dialect) -> None:
        compiled = statement.compile(dialect=dialect)
        self._sql = str(compiled)
        self._fixed = compiled.params
        self._lists = {str(parameter.key) for parameter in compiled.post_compile_params}
        self._parameters = [
            (name, compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect))
            for name in compiled.positiontup or ()
        ]
        columns = statement.selected_columns
        processes = [column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns]
        self._processes = [(index, process) for index, process in enumerate(processes) if process is not None]

    def rows(self, driver: sqlite3.Connection, values: Values) -> Sequence[tuple[Any, ...]]:
        given = {**self._fixed, **values}
        sql = self._sql
        sent: list[Any] = []
        for name, process in self._parameters:
            several = given[name] if name in self._lists else (given[name],)
            sent += several if process is None else [process(value) for value in several]
            if name in self._lists:
                sql = sql.replace(f"__[POSTCOMPILE_{name}]", ", ".join("?" * len(several)))
        rows = driver.execute(sql, sent).fetchall()
        return [self._processed(row) for row in rows] if self._processes else rows

    def _processed(self, row: tuple[Any, ...]) -> tuple[Any, ...]:
        values = list(row)
        for index, process in self._processes:
            values[index] = process(values[index])
        return tuple(values)
