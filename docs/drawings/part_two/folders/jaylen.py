from .hand_in import text

WHO = "Jaylen Brooks"


def write(home, browser):
    text(home / WHO / "Welcome.txt", """
I'm Jaylen and I draw shoes, mostly shoes that are having a bad day. Ask me about the tape.
""")
