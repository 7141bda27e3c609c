"""One bounded HTTP exchange. The only room that imports requests."""
