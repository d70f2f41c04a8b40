"""Answers to our invitations: from calendar programs, and in words."""
