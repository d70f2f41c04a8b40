"""Documents at the database: registered, with another status, corrected."""

from sqlmodel import Session, select

from iscg_bot.edges.register.tables import DocumentRow, FileRow
from iscg_bot.errors import ConflictError
from iscg_bot.model.decisions import AddDocument, CorrectDocument, SetStatus
from iscg_bot.model.documents import Document, Status


def add(db: Session, change: AddDocument) -> None:
    """The unique number conflicts if it was given or reserved meanwhile."""
    document = change.document
    number = str(document.number)
    row = db.exec(select(DocumentRow).where(DocumentRow.number == number)).first()
    if row is not None and not (change.fills and row.status == Status.RESERVED):
        raise ConflictError(f"{number} was given meanwhile")
    filled = _document(document)
    row = row.sqlmodel_update(filled.model_dump(exclude={"id"})) if row else filled
    db.add(row)
    db.flush()
    assert row.id is not None
    for ordinal, file in enumerate(document.files):
        db.add(
            FileRow(
                document_id=row.id,
                ordinal=ordinal,
                name=file.name,
                given=file.given,
                sha256=file.sha256,
                size=file.size,
            )
        )


def restate(db: Session, change: SetStatus) -> None:
    """The status changes, if it is still what it was."""
    row = db.exec(select(DocumentRow).where(DocumentRow.number == change.number)).first()
    if row is None or row.status != change.was:
        raise ConflictError(f"{change.number} is no longer {change.was}")
    row.status = change.status
    db.add(row)


def correct(db: Session, change: CorrectDocument) -> None:
    """Title and source change, if they are still what they were."""
    was = change.was
    row = db.exec(select(DocumentRow).where(DocumentRow.number == str(was.number))).first()
    if row is None or (row.title, row.source) != (was.title, was.source):
        raise ConflictError(f"{was.number} was corrected meanwhile")
    row.title, row.source = change.document.title, change.document.source
    db.add(row)


def _document(document: Document) -> DocumentRow:
    return DocumentRow(
        number=str(document.number),
        family=document.number.family,
        meeting=document.number.meeting,
        serial=document.number.serial,
        title=document.title,
        source=document.source,
        author=document.author,
        received=document.received,
        late=document.late,
        status=document.status,
        mail_id=document.mail or None,
    )
