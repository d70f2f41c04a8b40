"""E-meetings that people ask for, move and call off."""
