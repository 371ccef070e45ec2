"""Pages of invented newsrooms, with labels: what import is fitted to and measured on."""
