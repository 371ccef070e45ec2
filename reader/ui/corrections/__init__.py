"""What the user says against what was found: asked for, told of, listed."""
