from .hand_in import creek_song, docx, text

WHO = "Noé Étienne-Baptiste"


def write(home, browser):
    a = home / WHO
    ela, exp, math, fall = a / "ELA", a / "Expedition", a / "Math", a / "Fall 2025"
    text(a / "Welcome.txt", """
Bonjou! At my house we speak Kreyòl, English and drum. I hear things before I see them. Teachers used to say "Noé, stop tapping." Now Mr. W says "Noé, tap it so we can hear the fractions." I still tap. I just tap on purpose.

My color: orchid
""")
    docx(a / "Goals.docx", WHO, [("h1", "Where am I?"), "I have big ideas and I can make people feel them. When it is time to prove them I get loud instead of exact.", "Evidence: Rhythm Fractions; The Drum That Was a Bucket",
        ("h2", "English language arts"), "My endings are strong. I used to skip the middle.", "Evidence: The Drum That Was a Bucket", ("h2", "Expedition"), "I can collect data with my ears.", "Evidence: Creek Song; Listening Map of Site 2",
        ("h1", "Where do I want to go?"), "I want to be the person that people believe because I have the numbers, and also the drum.", ("h2", "English language arts"), "My goal: Write the middle", "I want the middle to be the part that you remember.", ("h2", "Mathematics"), "My goal: Count without clapping", "I want to add and divide fractions without having to clap. Clapping is for checking.",
        ("h1", "How do I close the gap?"), "Slow first. Then fast. Like every song.", ("h2", "English language arts"), "Done in February: I write the middle first.", "Now: Zuri reads it and puts a star where she got bored.", "In April: No stars.", "Evidence: The Drum That Was a Bucket",
        ("h2", "Mathematics"), "Doing now: Ten minutes of fractions before drum practice on Monday, Tuesday and Thursday. Manman signs the paper. No signature, no drum.", "In May: Sit on my hands for the whole test.",
        ("h1", "Who will do what"), ("h2", "I will"), "Put the numbers in before I get loud.", ("h2", "Manman will"), "Sign the paper.", ("h2", "Mr. W will"), "Let me tap it one time, at the end, to check.",
        ("h1", "Goals I set in November"), "Met: Listen for one minute before I write.", "I heard nine things at the creek. Before, I heard two.", "Evidence: First Creek Sounds; Creek Song"], "2026-03-02T16:00:00", font="Calibri")
    drum = "The Drum That Was a Bucket"
    docx(ela / f"{drum}.docx", WHO, [("h1", drum), "The bucket came from the pickle place. Teo washed it four times and it still smelled like a sandwich.",
        "He turned it over on the third floor, where the hallway makes an echo, and he hit it with two wooden spoons. Tak. Tak-a-tak. Doum.", "“Who is breaking my wall?” said Mr. Pierre in 3A.", "“Who is frying fish at this hour?” said Madame Odette in 3B, who did not hear so well.", "“Somebody is knocking,” said the baby’s mother in 3C. She opened her door, and nobody was there, only Teo with a bucket.",
        "They all told him to stop. So he stopped. He put the spoons down and sat on the stairs, and it was quiet.", "It was too quiet. Mr. Pierre noticed first. Without the drum he could hear his own clock, and he remembered that he lived by himself. Madame Odette noticed that her feet had been moving, because now they were not. In 3C the baby, who never slept, who had been asleep for the first time since Sunday, woke up and cried.",
        "Mr. Pierre opened his door. He did not say sorry, because he was not that kind of man. He said, “That thing you were doing. It needs somebody on the low part.” And he went back in and came out with a suitcase, an empty one, and sat down on the step below Teo.", "Doum, said the suitcase.", "Tak-a-tak, said the bucket.", "In 3C the baby closed one eye, and then the other."], "2026-02-11T13:00:00")
    text(ela / f"{drum} - feedback.txt", """
From: Zuri, crew partner
On: draft 1
WHY did they like it?? You skipped the best part. First they hate it and then they like it, that's not a story, that's a light switch.

From: Ms. Abara
On: draft 1
Slow down at "Then they liked it." What did each neighbor hear? What happened when it stopped?
""")
    text(ela / f"{drum} - reflection.txt", """
Draft one is five sentences and one of them is “The end.” Zuri said it’s not a story, it’s a light switch. I was mad for one recess.

Then I tried something from band. In music, when you want people to notice the drum, you take the drum away. So in the middle Teo stops. I wrote what each person hears when it’s quiet. That’s the part where my aunt stopped cooking and sat down.

Mr. Pierre is like my grandfather. He also doesn’t say sorry. He fixes your bike.

Why I chose it: The quiet part works. I read it out loud and nobody moved.
Habit: I work hard. I wrote the middle six times and the ending one time.
One thing to grow: Everybody in my stories talks the same. I want you to know who is talking without the name.
Learning target: I can show how characters change and why.
Made: January 20 to February 11, 2026
With: pencil, the computer, two spoons
Seen by: Zuri, Ms. Abara, my aunt
Picture: a typed story of one page
Best piece: yes
""", encoding="utf-16")
    text(ela / "Farinay.md", """
# Farinay

In English it is raining
or it is not.

In my house there is *lapli*,
the kind that runs in the street
and takes your sandal.

And there is *farinay*,
the kind that is like flour,
like somebody up there
is making bread.

You do not need an umbrella for farinay.
You need a grandmother
to put her hand out the window
and tell you which one it is.
""")
    text(ela / "Farinay - reflection.md", """
We had to write about a word that English does not have. I asked my grandmother and she put her hand out the window for real.

Habit: I am responsible and independent. I called her twice to get it right.
One thing to grow: Dev says the first part explains too much. Maybe I can start with the sandal.
Learning target: I can choose exact words for what I hear and see.
Made: March 2 and 3, 2026
Seen by: Dev, Ms. Abara
""")
    creek_song(exp / "Creek Song.wav")
    text(exp / "Creek Song - feedback.md", """
From: Łukasz, expedition partner

The chickadee is perfect. At the end of February there are also wood frogs. You could put in kwak.

From: Mr. Okafor, nature center

I closed my eyes and I knew it was site 2. The triplets are the drip from that broken pipe, right? Most people never hear it.
""")
    text(exp / "Creek Song - reflection.md", """
It's 12 seconds. First you hear only the riffle. It hums a low G, I checked it with the piano. Then the drum comes in, that is the trucks on Alder Street. The shakers are triplets, because the pipe at site 2 drips in triplets: 1-2-3, 1-2-3. The kalimba is me walking. The two high notes at the beginning and the end are a chickadee.

I made it on the computer in the music room. Every sound in it was on my listening map first.

Who speaks for the creek? I think the creek is already talking. I just turned it up.

Why I chose it: It's data that you can dance to.

Habit: I care for our community. I played it for the kindergarten so they would know about the drip.

One thing to grow: The drum is louder than the creek. It's supposed to be a song about the creek.

Learning target: I can show what I learned about the creek in a way that makes people care.
Made: February 19 to March 3, 2026
With: the music room computer, a kalimba sound, a bucket sound
Seen by: Łukasz, Mr. Okafor, the kindergarten
Picture: a sound recording of 12 seconds: rushing water, a bucket drum, a kalimba tune and two notes of a chickadee
Best piece: yes

## Ask me about it

- Which sound is the broken pipe?
- What note is the creek?
- What would you add?
""")
    listening = "Listening Map of Site 2"
    text(exp / f"{listening} - feedback.md", """
From: Dev
On: draft 1

It says birds and cars. How many birds? How loud? You're the one with the ears.

From: Ms. Abara
On: draft 1

How could somebody SEE loud and quiet on a map?
""")
    text(exp / f"{listening} - reflection.md", """
On draft one I wrote "birds, water, cars". Anybody knows that without going there. So I went back and closed my eyes for ten minutes, and I pointed, and Dev wrote down where I pointed. It was hard not to talk.

I used rings for loud. More rings is louder. It's how a drop looks in water.

Habit: I am a team player. Dev was my eyes.
One thing to grow: I lost count of the trucks. I said every 40 seconds but I should bring a timer.
Learning target: I can collect data with my senses and show it so others understand.
Made: February 5 to 20, 2026
With: eyes closed, colored pencil
Seen by: Dev, Ms. Abara, Łukasz
Picture: a colored map of the creek with rings around the places where sounds come from: riffle, trucks, chickadee and a dripping pipe
""")
    rhythm = math / "Rhythm Fractions"
    text(rhythm / "feedback.md", """
From: Mr. W
On: draft 1

Clap it. Do they really meet at 2/7?

From: Lucía, math partner
On: draft 1

Is 2/7 more or less than 1/3? You added something to 1/3 and it got smaller.
""")
    text(rhythm / "reflection.md", """
I added the tops and I added the bottoms, 1/4 + 1/3 = 2/7, and I was very sure. Lucía didn't say it was wrong. She asked if 2/7 is more or less than 1/3. I drew it and it's LESS. You can't add something and get less. So it had to be wrong, even before I knew what was right.

Then Dev clapped the 3 and I clapped the 4 and we drew where the claps go. You need 12 boxes. That's the common denominator. I always thought it was just a rule to make homework longer.

Why I chose it: It's the first time math class and band were the same class.

Habit: I work hard. Dev and I clapped it for a whole recess until our hands were red.

One thing to grow: I need to ask "does that make sense?" before Lucía asks it.

Learning target: I can add fractions with unlike denominators and explain why it works.
Made: January 14 to 30, 2026
With: graph paper, colored pencil, hands
Seen by: Mr. W, Lucía, Dev
Picture: graph paper with three bars: thirds for the drum, fourths for the bell, and twelfths that show when they hit together
Best piece: yes
""")
    text(math / "How Loud Is the Cafeteria - reflection.txt", """
I took 5 readings in each place and used the middle one, because one time somebody dropped a tray and it said 104.

The cafeteria is 86. Over 85 all day is bad for your ears. We are only there for 25 minutes but the cooks are there all day. I told Ms. Abara and she is going to ask if they have ear plugs.

Habit: I care for our community.
One thing to grow: All my readings are at lunch. I need some at breakfast.
Learning target: I can collect data and choose a number that describes it fairly.
Made: February 17 to 24, 2026
Seen by: Mr. W, Mateo
Picture: a bar graph of how loud six places at school are in decibels
""")
    text(a / "Spanish" / "Receta de la sopa de manman - reflection.txt", """
Soup joumou is what we eat on January 1, because that is the day Haiti got free. Before that only the owners could eat it. I learned how to say all of that in Spanish, but it did not fit on the card, so the card says "come por la libertad".

Señor Ibarra asked who cuts the vegetables, so I wrote "con tu hermana". My sister says that is not what happens.

Habit: I am responsible and independent.
One thing to grow: I forget the accents when I write fast.
Learning target: Puedo explicar cómo se hace algo, paso a paso.
Made: January 8 to 16, 2026
Seen by: Señor Ibarra, Manman
Picture: a recipe card in Spanish with a blue bowl of orange soup
""")
    text(a / "PE" / "Kompa Steps - reflection.md", """
Coach Lindo let us teach a dance instead of the second mile. I taught kompa to 14 people. Mateo stepped on me four times. The trick is small steps and counting.

Habit: I am a team player.
One thing to grow: I show it too fast. I have to show it slow three times, then fast.
Learning target: I can teach a movement so that somebody else can do it.
Made: February 26, 2026
Seen by: Coach Lindo, Mateo
Picture: footprints that show the four steps of kompa, and bars for how fast the music is
""")
    text(fall / "Math" / "Counting Beats - reflection.txt", """
5/40 is 1/8. My mom was right, it was more like 10/40.
""")
    text(fall / "Expedition" / "First Creek Sounds - reflection.md", """
Our first day at the creek. I heard six things and one of them was me.

One thing to grow: Be quiet first. Then listen.
Seen by: Jaylen, Dev
""")
    text(fall / "ELA" / "Why Band Should Be Every Day - reflection.txt", """
I said "everybody likes it" but I only asked Jaylen. He said it's fine.
Goal: one number and one real person in every argument.
""")
