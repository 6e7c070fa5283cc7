import json

from .hand_in import docx, raw, slides, table, text

WHO = "Priya Nair"


def write(home, browser):
    a = home / WHO
    win = {"newline": "\r\n"}
    text(a / "welcome.TXT", """
hi I'm Priya. I have a loud sister, a quiet dog and about forty ideas a day. Last year I had forty ideas and finished zero. This year I finished a map, a poem and a poster and I'm still not done talking. My folder is messy but I know where everything is. mostly

My color: fern
""", **win)
    text(a / "Goals.txt", """
Where am I?
I start everything fast and I have good ideas. Now I finish more of them because Łukasz asks me for the key every time.
Evidence: Creek Map
I can explain a ratio so that my sister understands it, and she is nine.
Evidence: math poster FINAL final

Where do I want to go?
I want to finish a thing, and then look at it again the next day, and fix the boring mistakes.
In math I want to be fast AND right. Right now I'm fast.

How do I close the gap?
Before I hand something in I put it in my desk for one night. Then I read it with a ruler under every line.
I name my files when I make them. (not IMG_2041)
My dad checks my folder with me on Sundays for ten minutes.
Evidence: Untitled document (4)

I will
write my name on things
finish the key before I color

My family will
ask me "is that the real one or the first one"

Goals I set in the fall
Partly met: Name my files
I did it for five of them
Met: don't rush the fractions
Evidence: fraction strips
""", **win)
    docx(a / "Untitled document (4).docx", WHO, [("h1", "Put a Crossing on Alder Street"), "On Tuesday, January 13, I stood on the corner of Alder Street with my dad and a clicker, and I counted cars. From 8:05 to 8:15 there were 43. Six of them stopped for kids who were waiting. Thirty-seven did not.",
        "There are 61 kids in our school who walk across Alder Street. I know because Jaylen and I asked every class. Nineteen of them are in second grade or younger. A second grader is about 120 centimeters tall. A parked van is taller than that, so the driver can’t see the kid and the kid can’t see the car.",
        "Some people say that we already have a crossing at Birch Street. We do. It is 260 meters away. To use it you walk 260 meters there and 260 meters back, which is 520 meters extra, two times a day. I timed it. It takes a first grader nine minutes. Nobody does it. I wouldn’t do it either.",
        "A painted crossing with a sign is not very expensive. Council Member Reyes told Zuri that paint and two signs cost about $2,600. Bigger lights cost a lot more, and we are not asking for lights.", "So please paint it before September, when the new kindergartners come. They don’t know yet that cars don’t stop.", "Priya Nair, 6B"], "2026-01-29T20:47:00", font="Calibri")
    text(a / "stapler poem feedback.txt", """
From: Mateo
the stapler has FEELINGS. I like ow. the ending is sad in a good way
maybe dont explain "thank you" so much

From: Ms. Abara
"one tooth and I use it politely" is a real line of poetry. Check "solders". That is a different job.
""", **win)
    text(a / "my reflection on the creek map.txt", """
I made three maps. The first one has me, a creek and Kevin the crayfish with two question marks. It’s not really a map. It’s more like a feeling.

On the second one I put numbers and Lukasz said what do the numbers MEAN. I knew what they meant! But he didn’t, and a map is for people who weren’t there.

The last one has a key, a scale and north. I counted the crayfish on four days and used the biggest number. At c there were zero crayfish and 31 wrappers. That’s right under where the oil runs in from the parking lot. I didn’t expect it to be that clear.

Why I chose it: It’s the first thing this year that I finished, and then looked at again the next day.
Habit: I care for our community. I picked up the 31 wrappers after I counted them.
One thing to grow: I used pen before I measured, so the school is in the wrong place by like a centimeter.
Learning target: I can show data on a map so that a pattern is easy to see.
Made: Feb 3 to Feb 26
Seen by: Lukasz, Ms. Abara
Picture: a colored map of the creek with letters a to d and a key that says how many crayfish we found
Best piece: yes
""", encoding="cp1252", **win)
    text(a / "math poster reflection.txt", """
I thought mine was more lemony because 4 lemons is more than 3. Asha said it tasted like a pool. She was right and I had to prove it with a ratio which was embarrassing but also kind of great.

The trick is to make one of the numbers the same. I made the water the same. Noé made the lemons the same and got the same winner, so you can do it both ways.

Why I chose it: I proved my little sister right. With math. In public.
Habit: I work hard. This is the fourth poster, the other three are called FINAL.
One thing to grow: Spell check the poster BEFORE the marker.
Learning target: I can compare ratios and explain which is stronger.
Made: January 15 to 27
Seen by: Mr. W, Noé, Asha
Picture: a poster of two lemonade pitchers with the ratios 3 to 5 and 4 to 7
Best piece: yes
""", **win)
    text(a / "ELA" / "Crayfish haiku.txt", """
Five haiku for Kevin

1.
Under the flat rock
somebody in red armor
is waiting for lunch.

2.
I lift the rock. Whoosh.
He leaves the room tail first, like
me, when it's my turn.

3.
One claw is bigger.
Mr. Okafor says it
grew back. It grew back!

4.
Snow on the creek bank.
Kevin does not own a coat.
He is the coat.

5.
Bye, Kevin. I put
the roof back on your house. I
wiped my feet, sort of.

(number 4 has only 4 in the last line. I know. I like it like that)
""", **win)
    table(a / "Untitled spreadsheet.csv", [["place", "what", "how many", "day"], ["bridge", "wrappers", 4, "Feb 10"], ["bridge", "bottles", 1, "Feb 10"], ["school side", "wrappers", 9, "Feb 10"], ["parking lot", "wrappers", 31, "Feb 10"], ["parking lot", "bottles", 6, "Feb 10"], ["parking lot", "one shoe", 1, "Feb 10"], ["pond", "wrappers", 3, "Feb 12"], ["pond", "balloon", 1, "Feb 12"], ["marsh", "nothing!!", 0, "Feb 12"]], newline="\r\n")
    slides(a / "creek presentation.pptx", WHO, [("Kevin and Friends", ["Crayfish at Miller's Run", "by Priya Nair, Crew 6B"], None), ("Where we found them", ["12 crayfish at 4 places", "6 under the bridge", "0 below the parking lot", "31 wrappers there"], a / "Creek Map.jpg"), ("What we want", ["A drain that catches oil and trash", "A bin with a LID", "Count again in May", "Questions? Kevin can't answer, but I can"], None)], "2026-02-27T19:22:00")
    raw(a / "Crayfish research.gdoc", json.dumps({"": "WARNING! DO NOT EDIT THIS FILE! ANY CHANGES MADE WILL BE LOST!", "doc_id": "1xQk7Zt-PretendDocument-0aB3cD4eF5gH6iJ7", "resource_key": "", "email": "student@three-oaks.example"}).encode())
    raw(a / ".DS_Store", b"\x00\x00\x00\x01Bud1\x00\x00\x10\x00")
    raw(a / "Thumbs.db", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    raw(a / "~$Untitled document (4).docx", b"\x05Priya" + b"\x00" * 10)
    raw(a / "desktop.ini", b"[.ShellClassInfo]\r\nIconResource=folder.ico,0\r\n")
