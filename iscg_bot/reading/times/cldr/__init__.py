"""Names from the Unicode Common Locale Data Repository."""
