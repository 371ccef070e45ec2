"""The question how a PDF is to be made, with a look at its pages."""
