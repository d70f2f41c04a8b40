"""What comes to light while a mail is read: what had to be repaired, and why it may be unreadable."""

from iscg_bot.intake import limits


class Findings:
    """Collects short English phrases (M39); the first reason why a person must look wins."""

    __slots__ = ("repairs", "unreadable")

    def __init__(self) -> None:
        self.repairs: list[str] = []
        self.unreadable = ""

    def repair(self, what: str) -> None:
        """Something was not as it should be, and was read all the same."""
        if what not in self.repairs and len(self.repairs) < limits.REPAIRS:
            self.repairs.append(what)

    def stop(self, code: str, what: str) -> None:
        """A person must look at this mail; *code* is one of model.mail.UNREADABLE."""
        self.unreadable = self.unreadable or code
        self.repair(what)
