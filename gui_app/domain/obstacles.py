"""Every sentence on why something can't be sent, which may end up on record; see ``notes``."""

from gui_app.domain.words import mark

# Credentials

KEYRING_LOCKED = mark("Credentials can't be read or saved now: the keyring is locked.")
KEYRING_NOT_RUNNING = mark("Credentials can't be read or saved now: no keyring service is running.")
KEYRING_NOT_TRUE = mark(
    "Credentials can't be read or saved now: the keyring did not give back what was written."
)
KEYRING_FAILED = mark("Credentials can't be read or saved now: the keyring reported an error.")
CHECK_KEYRING = mark("Check that the keyring is running and unlocked, then try again.")
KEYRING_WAITS = mark("Waiting for the keyring to be unlocked.")
MISSING = mark("Missing: {labels}. Enter it under Accounts….")
ACCOUNT_CHANGED = mark("The account was changed or removed meanwhile. Look at it under Accounts….")
ACCOUNT_GONE = mark(
    "The account {name} with the address {address} is not there any more. "
    "Make it again under Accounts…, then resume, or stop this list."
)
DEFAULT_CHANGED = mark(
    "The address in the provider file changed from {before} to {now}. Open Accounts…, check the "
    "API address, enter the credentials again and save."
)
OTHER_ADDRESS = mark(
    "The API address of this account was changed. Enter its credentials again under "
    "Accounts…, so that they are not sent to an address they were not meant for."
)
CREDENTIAL_TOO_LONG = mark(
    "{label} has {n} characters, and {store} keeps at most {most}. "
    "Ask the provider for a shorter one."
)

# The settings, where the account is looked up again

NOT_READ_IN_USE = mark(
    "The settings could not be read: another window of the app holds them. Try again in a moment."
)
NOT_SAVED_IN_USE = mark(
    "The settings could not be saved: another window of the app holds them. Try again in a moment."
)
SETTINGS_NOT_READ = mark(
    "The settings could not be read. Check that there is room on the disk and "
    "that you may write into the folder {folder}."
)
SETTINGS_NOT_SAVED = mark(
    "The settings could not be saved. Check that there is room on the disk and "
    "that you may write into the folder {folder}."
)

# Signing in

SIGN_IN_FAILED = mark("Signing in failed.")
SIGN_IN_FIRST = mark("Enter and save first what the app signs in with.")
NOT_KEPT = mark("The provider's new token can't be kept.")
NOT_JSON = mark("The answer is not the JSON that was expected. Check the API address.")
NO_TOKEN = mark("The answer has no token.")
NO_TOKEN_SAID = mark("The answer has no token:")
TOKEN_NO_TEXT = mark("What the answer has in the token's place is not text.")
TOKEN_LINE_BREAK = mark("The provider's token contains a line break, so it can't be sent.")
TOKEN_SIGNS = mark(
    "The provider's token contains characters other than plain letters, digits and signs, "
    "so it can't be sent."
)
TOKEN_BLANK = mark("The provider's token begins or ends with a blank, so it can't be sent.")
POINTED_ELSEWHERE = mark("The provider pointed elsewhere ({status}). Check the API address.")
TOO_BUSY_SAID = mark("The provider is too busy (429):")
TRY_IN_A_WHILE = mark("Try again in a while.")
HAS_A_PROBLEM = mark("The provider has a problem ({status}).")
HAS_A_PROBLEM_SAID = mark("The provider has a problem ({status}):")
TRY_LATER = mark("Try again later.")
REFUSED_SAID = mark("The provider refused ({status}):")
CHECK_ACCOUNT = mark("Check the credentials and the API address under Accounts….")
ABOUT_TO_QUIT = mark("The app is about to quit.")

# The request

ADDRESS_UNUSABLE = mark("The API address can't be used. {problem}.")
FIELD_MISSING = mark("{label} is missing. Fill it in first.")
CREDENTIAL_MISSING = mark("A credential is missing. Enter it under Accounts….")
OTHER_FIELDS = mark("The fields are not those of the provider file.")
COLON = mark("The user name has a colon, so it can't be sent.")
NOT_SENDABLE = mark("{label} has characters that can't be sent.")
FILE_CHANGED = mark(
    "The provider file has changed since this list was confirmed, or this version of "
    "the app reads it otherwise, so the list can't go on. Stop it, and confirm "
    "who is left as a new list with Retry failed."
)

# The history

DISK_FULL = mark(
    "The history could not be written because the disk has no space left. "
    "Make some space, then try again."
)
HISTORY_LOCKED = mark(
    "Another window or program is using the history file. Try again in a minute; if it is "
    "still in use then, close that window or program."
)
HISTORY_READ_ONLY = mark(
    "The history file or its folder is missing, read-only or belongs to somebody else. "
    "Allow your user to write there, then try again."
)
HISTORY_DAMAGED = mark(
    "The history file can't be read. Nothing in it was changed. Move it to another folder "
    "and keep it, put a good copy in its place if you have one, then start again."
)
DISK_ERROR = mark(
    "The history could not be read or written. Check that the disk is connected and "
    "has space left, then try again."
)
HISTORY_ERROR = mark(
    "The history could not be read or written. Restart the app; if that does not help, "
    "ask for help with the details below."
)
BEING_SENT = mark(
    "Wait until every deletion has its outcome and every list is finished or paused, "
    "in each window, then try again."
)
BEING_TIDIED = mark("Personal details are being removed from the history. Try again in a minute.")
INTERRUPTED = mark("The app was interrupted while it wrote the history. Restart the app.")
LIST_NOT_OPEN = mark("This list is over, or another window has it in hand.")
LIST_NOT_FINISHED = mark("Some users of the list have no outcome yet. Let it go on.")
NOT_OPEN = mark("This deletion is already finished, or another window has it in hand.")
