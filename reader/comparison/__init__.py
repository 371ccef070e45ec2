"""Several articles: matches, statements, names, renderings, figures, wording."""
