"""Liaison statements that need no reply any more."""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql import sqltypes

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    with op.batch_alter_table("liaison", schema=None) as batch_op:
        batch_op.add_column(sa.Column("closed", sqltypes.AutoString(), server_default=sa.text("''"), nullable=False))
