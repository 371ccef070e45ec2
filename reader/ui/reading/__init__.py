"""The reading desk: articles side by side, with what was found marked in and between them."""
