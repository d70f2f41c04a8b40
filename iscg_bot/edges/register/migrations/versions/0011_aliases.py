"""Message-IDs that providers give to our letters in place of our own."""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql import sqltypes

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    with op.batch_alter_table("letter", schema=None) as batch_op:
        batch_op.add_column(sa.Column("alias", sqltypes.AutoString(), server_default=sa.text("''"), nullable=False))
        batch_op.create_index(batch_op.f("ix_letter_alias"), ["alias"], unique=False)
