"""What the documents say of what was found, in words; no Qt, so that each document can."""
