"""Which keys do what, shown and changed."""
