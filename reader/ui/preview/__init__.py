"""The preview of an import: what of a file is kept and what is set aside."""
