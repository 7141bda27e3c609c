"""A loopback server that plays the providers, with seeded users."""
