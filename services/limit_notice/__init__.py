"""What a platform told a person about a limit, read from what they paste or forward. Nothing is guessed."""

from services.limit_notice.model import Notice, Part, Told, limit_of, noted
from services.limit_notice.reading import read_notice

__all__ = ["Notice", "Part", "Told", "limit_of", "noted", "read_notice"]
