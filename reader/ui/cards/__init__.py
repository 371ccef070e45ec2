"""What the inspector's tabs show, told from a comparison: plain values, nothing painted."""
