"""Run by the frozen app before its own code.

On Linux, the app's own libraries are found through LD_LIBRARY_PATH. Programs that it starts, such
as the browser for a link, must have the system's instead.
"""

import os

if "LD_LIBRARY_PATH_ORIG" in os.environ:
    os.environ["LD_LIBRARY_PATH"] = os.environ.pop("LD_LIBRARY_PATH_ORIG")
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
