"""Articles from web addresses: loaded when the user asks for one."""
