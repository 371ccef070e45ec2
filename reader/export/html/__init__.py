"""The story as one page of the web: complete in itself, readable without a script."""
