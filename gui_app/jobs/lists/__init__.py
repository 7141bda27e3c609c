"""Lists of users: reading them as text, finding the columns, checking every row."""
