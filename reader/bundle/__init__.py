"""`.synoptic` files: a story handed on with all that belongs to it."""
