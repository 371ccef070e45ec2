"""Finding words in the articles on the desk."""
