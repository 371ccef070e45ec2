"""Pictures of every view of the window, to be looked at; nothing here is collected by pytest."""
