"""The Synopsis: statements down, articles across."""
