"""What the world, or our own setup, can do to us.

* IscgError
  - ConfigError        the configuration cannot be used; carries every problem at once
  - TemplateError      a letter cannot be written from its template
  - EdgeError          the world did not do what we asked
    . TemporaryError   worth another attempt later
    . PermanentError   will fail the same way every time; the secretariat must know
  - ConflictError      the register changed between gather and commit: decide again

A mail that is wrong, late or unreadable is not an error: it is a Decision.
A library's exception becomes one of these in the edge that uses the library, nowhere else.
"""

from collections.abc import Iterable


class IscgError(Exception):
    """Base of everything we raise on purpose."""


class ConfigError(IscgError):
    """The configuration cannot be used; *problems* are sentences a secretary understands."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(f"- {problem}" for problem in self.problems))


class TemplateError(IscgError):
    """A letter's template is missing, or asks for a word that the letter does not have."""


class EdgeError(IscgError):
    """A mailbox, mail server or database let us down."""


class TemporaryError(EdgeError):
    """Worth another attempt later."""


class PermanentError(EdgeError):
    """Will fail the same way every time."""


class ConflictError(IscgError):
    """The facts a decision rested on have changed; gather and decide again."""
