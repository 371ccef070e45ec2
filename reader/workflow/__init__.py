"""What a user can do, as plain functions; no window, no terminal.

What takes long comes as `Work`, to be handed to one of the `Services`.
"""
