"""Every sentence the app itself puts on record about a deletion or a list; see ``notes``."""

from gui_app.domain.words import mark

# The network

NAME_NOT_FOUND = mark("The name {host} was not found.")
PROXY_NAME_NOT_FOUND = mark("The name of the proxy {host} was not found.")
CONNECTION_REFUSED = mark("{host} refused the connection.")
PROXY_CONNECTION_REFUSED = mark("The proxy {host} refused the connection.")
NOT_REACHED_IN_TIME = mark("{host} could not be reached within {seconds} s.")
PROXY_NOT_REACHED_IN_TIME = mark("The proxy {host} could not be reached within {seconds} s.")
NOT_REACHED = mark("{host} could not be reached.")
PROXY_NOT_REACHED = mark("The proxy {host} could not be reached.")
NOT_ALLOWED = mark("This computer did not allow a connection to {host}.")
PROXY_NOT_ALLOWED = mark("This computer did not allow a connection to the proxy {host}.")
CHECK_FIREWALL = mark("Check its firewall, or close other programs and try again.")
CHECK_ADDRESS = mark("Check the API address and your internet connection.")
CHECK_PROXY = mark("Check the proxy settings of this computer.")
PROXY_NO_ANSWER = mark("The proxy {host} gave no answer that can be used.")
PROXY_LOGIN = mark("The proxy {host} wants a login. Ask whoever looks after your network.")
PROXY_NOT_THROUGH = mark(
    "The proxy {proxy} does not let connections to {host} through. "
    "Ask whoever looks after your network."
)
PROXY_UNKNOWN = mark(
    "This computer is set to use a proxy of a kind that this program does not know. "
    "Ask whoever looks after your network for an HTTP proxy."
)
NOT_SECURED = mark("No secure connection to {host} came about.")
PROXY_NOT_SECURED = mark("No secure connection to the proxy {host} came about.")
OTHER_NAME = mark("The certificate of {host} is made out to another name.")
PROXY_OTHER_NAME = mark("The certificate of the proxy {host} is made out to another name.")
NOT_TRUSTED = mark("This computer does not trust the certificate of {host}.")
PROXY_NOT_TRUSTED = mark("This computer does not trust the certificate of the proxy {host}.")
CHECK_CERTIFICATE = mark(
    "Check the API address and the date of this computer, or ask whoever looks after your network."
)
CHANGED_ON_THE_WAY = mark(
    "The address would have been changed on the way. Check the values for unusual signs."
)
SENT_NOTHING = mark("{host} sent nothing for {seconds} s.")
BROKE = mark("The connection to {host} broke before an answer came.")
CUT_OFF = mark("The answer of {host} was cut off.")
HOST_UNREADABLE = mark("The answer of {host} can't be read.")
NOT_MADE = mark("The request could not be made. Check the API address.")
TOO_LONG = mark("{host} took longer than {seconds} s in all.")
CLOSED_BEFORE_ANSWER = mark("The app was closed before an answer came.")
ABOUT_TO_END = mark("The app is about to end.")
ODD_HEADER = mark("The provider file asks for a header that can't be set.")
ODD_CREDENTIAL = mark("A credential holds signs that can't be sent. Save it again under Accounts….")
MAYBE_DONE = mark("It may or may not have been carried out.")
NOTHING_SENT = mark("Nothing was sent.")

# The provider's answer

PROVIDER_DELETED = mark("The provider says the user is deleted.")
PROVIDER_REFUSED = mark("The provider refused.")
PROVIDER_FAILED = mark("The provider failed to do it.")
UNREADABLE = mark("The answer can't be read, so nobody can say whether the user was deleted.")
CONTRADICTION = mark(
    "The answer contradicts itself, so nobody can say whether the user was deleted."
)
UNSURE = mark("Nobody can say from the answer whether it was done.")
ACCEPTED = mark(
    "The provider accepted the request and carries it out later, so the user may still be there."
)
NO_SUCH_USER = mark("The provider answered that there is no such user.")
NOBODY_THERE = mark("The provider answered {status}: no such user, or nothing at this address.")
PROVIDER_WROTE = mark("The provider wrote:")
REDIRECTED = mark(
    "The provider pointed to {host}, and nothing was sent there. Check the API address."
)
REDIRECTED_SOMEWHERE = mark(
    "The provider pointed to another address, and nothing was sent there. Check the API address."
)
STEP_IDLE = mark("{step}: nothing to do ({status}).")
STEP_DONE = mark("{step}: done.")

# Tries

WAIT_SECONDS = mark("The provider asks to wait {n} seconds before the next try.")
WAIT_MINUTES = mark("The provider asks to wait {n} minutes before the next try.")
WAIT_LONG = mark("The provider asks to wait more than a day before the next try.")
NUL_LEFT_OUT = mark("NUL characters in the answer are left out.")
ANSWER_CUT = mark("The answer was longer; its first {n} KB are kept.")
NEXT_REQUEST = mark("The next request follows.")
LAST_TRY_NOT_SENT = mark("The last try was not sent.")
SIGNING_IN_AGAIN = mark("Signing in again.")
NEXT_TRY = mark("Try {number} of {most} follows at {time}.")
LAST_ANSWER = mark("Last answer:")
THE_LAST_TRY = mark("The last try:")
NOT_THE_DELETION = mark("The deletion itself was not sent.")
LOOK_THERE = mark("The app can't ask this provider about a user, so look at its own pages later.")
DONE = mark("Done: {steps}.")
DONE_BEFORE = mark("Done before: {steps}.")
WAITING = mark("Waiting for its turn.")
CLOSED_BEFORE_SENT = mark("The app was closed before it was sent.")
CLOSED_BEFORE_SIGN_IN = mark("The app was closed before it could sign in again.")
MISTAKE = mark("The app made a mistake, so nobody can say whether the user was deleted.")

# What the next start finds

ENDED_UNKNOWN = mark(
    "The app ended before an answer came. The user may or may not have been deleted: "
    "check with the provider."
)
ENDED_NOT_SENT = mark(
    "The app ended before it was this deletion's turn. Nothing left this computer."
)
ENDED_AFTER_STEP = mark(
    "The app ended before the deletion itself was sent. The step before it was done:"
)
ENDED_BEFORE_NEXT_TRY = mark("The app ended before it was tried again. The last try:")

# Lists

LIST_STOPPED = mark("The list was stopped before this user's turn. Nothing left this computer.")
SENT_ELSEWHERE = mark(
    "This user was sent by another deletion after the list was confirmed, so not again from here. "
    "See the history."
)
APP_ENDED = mark("The app ended.")
LIST_MISTAKE = mark("The app made a mistake. Look at the last users before you go on.")
ANSWERED_REFUSED = mark("The provider refused ({status}).")
CHECK_RIGHTS = mark(
    "This is often about the account: check its credentials and rights under Accounts…, "
    "then resume."
)
TOO_BUSY = mark("The provider is too busy (429).")
WAIT_AND_RESUME = mark("Wait a while, then resume.")
ROW_REFUSED = mark(
    "{n} users in a row were refused{code}, so the rest would probably fare no better."
)
ROW_FAILED = mark("{n} users in a row failed{code}, so the rest would probably fare no better.")
ROW_NOT_SENT = mark(
    "{n} users in a row could not be sent{code}, so the rest would probably fare no better."
)
ROW_UNKNOWN = mark(
    "{n} users in a row ended without an answer that can be trusted{code}, so the rest would "
    "probably fare no better."
)
LOOK_INTO_IT = mark("Look into it, then resume.")
NOBODY_KNOWN = mark(
    "The provider knows none of the first {n} users. Check that the columns, "
    "the account and the values from the tab are the right ones. If so, resume."
)

# The demo

ONLY_HERE = mark("This is the demo, and nothing leaves this computer. Nothing was sent.")

# Making sure

ASKED = mark("Asked for the user: {status}.")
ASKED_AT = mark("Asked for the user ({path}): {status}.")
ASKED_404 = mark("Asked for the user: 404, no such user, or nothing at this address.")
ASKED_404_AT = mark("Asked for the user ({path}): 404, no such user, or nothing at this address.")
STILL_KNOWN = mark("The provider still knows this user.")
STILL_KNOWN_LATER = mark(
    "The provider still knows this user a minute after its answer. "
    "Some providers take longer; make sure again later."
)
