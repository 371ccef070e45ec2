"""What assistive technology is given of what the program paints by itself."""
