"""Tables of words, a language each."""
