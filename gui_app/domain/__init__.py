"""What the program is about. No Qt, no input or output, nothing third-party."""
