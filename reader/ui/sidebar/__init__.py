"""The sidebar: stories, the articles of the open one, and what a search finds."""
