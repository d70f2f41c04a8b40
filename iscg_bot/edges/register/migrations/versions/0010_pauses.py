"""Letters that came back, letters that wait, and whether the secretariat knows of them."""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql import sqltypes

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "came_back",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("address", sqltypes.AutoString(), nullable=False),
        sa.Column("letter", sqltypes.AutoString(), nullable=False),
        sa.Column("at", sqltypes.UTCDateTime(), nullable=False),
        sa.Column("hard", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_came_back")),
        sa.UniqueConstraint("address", "letter", name=op.f("uq_came_back_address_letter")),
    )
    with op.batch_alter_table("came_back", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_came_back_at"), ["at"], unique=False)
    op.create_table(
        "pause",
        sa.Column("what", sqltypes.AutoString(), nullable=False),
        sa.Column("name", sqltypes.AutoString(), nullable=False),
        sa.Column("since", sqltypes.UTCDateTime(), nullable=False),
        sa.Column("until", sqltypes.UTCDateTime(), nullable=False),
        sa.Column("because", sqltypes.AutoString(), nullable=False),
        sa.Column("told", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("what", "name", name=op.f("pk_pause")),
    )
    with op.batch_alter_table("letter", schema=None) as batch_op:
        batch_op.add_column(sa.Column("told", sa.Boolean(), server_default=sa.false(), nullable=False))
