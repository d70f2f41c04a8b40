"""Sample words that several letters of the catalogue share."""

from iscg_bot.model.questions import LABELS

Words = dict[str, object]

KEYS = {
    "undo": "undo",
    "withdrawal": "withdraw",
    "release": "release 12",
    "refuse": "refuse 12",
}  # labels whose key is a word; others have numbers

NUMBER, REVISION = "ISCG/26-2/03", "ISCG/26-2/03 (Rev.1)"
TITLE = "Remote participation in all three Sectors"
MOMENT = "2026-11-24T17:30:00+00:00"
TIMES: Words = {"starts": "2026-12-08T13:00:00+00:00", "ends": "2026-12-08T14:30:00+00:00"}
LATER: Words = {"starts": "2026-12-09T23:00:00+00:00", "ends": "2026-12-10T00:30:00+00:00"}
LINK = "https://meet.example.int/j/9876543210?pwd=QmVzdCBvZg"
FILES = (
    {"name": "remote-participation.docx", "size": 48_213, "sha": "9f86d081884c"},
    {"name": "annexe 1 – المرفق.pdf", "size": 1_204_000, "sha": "60303ae22b99"},
)
_OF_MEETINGS = ("convene", "move", "cancel", "slot", "keep")
_OF_PEOPLE = ("admit", "turn_away")
CHOICES = tuple(
    {
        "key": KEYS.get(label, str(key)),
        "label": label,
        "number": "" if label in ("submit", "new", "nothing", *_OF_MEETINGS, *_OF_PEOPLE) else NUMBER,
        "title": "" if label in ("nothing", *_OF_PEOPLE) else TITLE,
        "meeting": "ISCG/26-2" if label in ("new", "meeting") else "",
        **(TIMES if label in _OF_MEETINGS[:-1] else {}),
    }
    for key, label in enumerate(LABELS, 1)
)
