"""What a person held before a letter, and what did not arrive."""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql import sqltypes

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    with op.batch_alter_table("letter", schema=None) as batch_op:
        batch_op.add_column(sa.Column("before", sqltypes.AutoString(), server_default=sa.text("''"), nullable=False))
    with op.batch_alter_table("holding", schema=None) as batch_op:
        batch_op.add_column(sa.Column("failed", sqltypes.AutoString(), server_default=sa.text("''"), nullable=False))
        batch_op.add_column(sa.Column("arrived", sa.Boolean(), server_default=sa.true(), nullable=False))
