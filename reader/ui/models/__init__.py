"""Qt item models: read-only views over frozen values."""
