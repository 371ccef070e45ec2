"""Documents to hand on."""
