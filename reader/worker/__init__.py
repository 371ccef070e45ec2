"""The processes that do the heavy work."""
