"""What stands at the right of the window: a passage, quotes, names, figures and notes."""
