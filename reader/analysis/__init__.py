"""One article at a time: sentences, names, quotes, figures."""
