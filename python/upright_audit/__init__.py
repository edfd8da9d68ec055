"""upright, as a program on the PATH, and as a plugin of pytest."""
