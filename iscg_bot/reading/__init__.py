"""The craft of six languages: what a text says, never what to do about it."""
