"""The grammar, stage by stage."""
