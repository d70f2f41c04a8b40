"""Tables of the words that people use, one file a trade; nothing here but words."""
