"""Provider files: their shape, where they are, the request they make, the answer they read."""
