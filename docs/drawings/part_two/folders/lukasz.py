import unicodedata

from .hand_in import docx, pdf, sheet, text

WHO = "Łukasz Wójcik"


def write(home, browser):
    a = home / WHO
    ela, exp, math, fall = a / "English language arts", a / "Expedition", a / "Mathematics", a / "Fall 2025"
    text(a / "Welcome.md", """
My name starts with Ł. It is not an L with a mistake, you say it like a W. I like maps, frogs and being outside when it is almost dark. I used to say "I'm done." Now I say "is it true?" and I go and check with my feet.

My color: sky
""")
    text(a / "Goals.md", """
# Where am I?

My maps are true now, because I walk them. My writing is funny, and sometimes the joke is there because I do not have a fact.
Evidence: Mapping Miller's Run; Mój pamiętnik żab 🐸

## Mathematics
I understand ratios when there is something real behind them.
Evidence: Map Scale and the Real Creek; Capture and Count

## English language arts
I can write short. I have to learn to write long.
Evidence: Zażółć gęślą jaźń

# Where do I want to go?

I want a stranger to use my map and not get lost.

## Mathematics
Goal: Think before I multiply
I want to pick the right operation the first time, and know why.

## English language arts
Goal: Two pages, one thing
I want to write two pages about one thing and keep you awake.

# How do I close the gap?

I will give the map to the fifth graders in April and walk behind them with my mouth closed.

## Mathematics
Before I calculate, I write a guess. If my answer is far away from my guess, I stop.
Evidence: Map Scale and the Real Creek

## English language arts
Now: Every Friday Ms. Abara asks me three questions about one paragraph, and I write the answers into it.
Next: I ask myself the three questions, and she only listens.

# Who will do what
I will read my two pages out loud to the frog. He is a good audience.
My family will ask me what the number is a number of.
Ms. Abara will not laugh until I have a fact.

# My goals from last term
Met: Walk it before I draw it.
My first map had a tree in the wrong street.
Evidence: First Map of the Schoolyard; Mapping Miller's Run
Not yet: Spell "because" without thinking.
I think every time.
""")
    diary = "Mój pamiętnik żab 🐸"
    text(ela / f"{diary} - feedback.md", """
From: Ms. Abara
On: draft 1

You say nothing happens. What does "nothing" look like? Where ARE the frogs in February? Find out, and put that in.

From: Jaylen, crew partner
On: draft 1

the leaf part is the best part. more stuff like that
""")
    text(ela / f"{diary} - reflection.md", """
A frog diary in February is a bad idea, because there are no frogs. My first draft says "no frogs" four times. Ms. Abara asked where they are. I did not know! So I asked Mr. Okafor, and he told me that the wood frog freezes under the leaves and its heart stops. After that "no frogs" was not boring any more. It was like a house where everybody is asleep.

I put two sentences in Polish, because I talk about frogs with my babcia on the phone and those are her words.

Jaylen was eating chips on the bridge. It is in there because it is true.

Why I chose it: Nothing happens in it for two weeks, and I think you still want to know what comes next.

Habit: I am responsible and independent. I went to the pond six times, and two of those times it was raining.

One thing to grow: I count voices by guessing. I want to learn to tell one frog from another.

Learning target: I can use details and pacing to make a reader wait for something.
Made: February 9 to March 4, 2026
With: pencil, colored pencil, boots
Seen by: Ms. Abara, Jaylen, Mr. Okafor
Picture: a diary page with four dates and drawings of dead leaves, me lying on the bridge, a brown wood frog calling, and frog eggs
Best piece: yes

## Ask me about it

- Where is a wood frog in winter?
- What does it sound like? I can do it.
- Who knows first?
""")
    name = "Zażółć gęślą jaźń"
    docx(ela / (unicodedata.normalize("NFD", name) + ".docx"), WHO, [("h1", "Zażółć gęślą jaźń"), "This sentence has all the special Polish letters in it. People type it to test if a computer is polite. In English it means “make your self yellow with a fiddle,” so do not try to understand it.",
        ("table", [["Letter", "Say it like", "A word with it"], ["ą", "“on” in French bonbon", "mąka (flour)"], ["ę", "“en” with your nose", "gęś (goose)"], ["ł", "w in water", "Łukasz (me)"], ["ó", "oo in moon", "żółw (turtle)"], ["ż", "s in treasure", "żaba (frog)"], ["ź", "the same but thin", "źródło (spring of a creek)"], ["ś", "sh, very thin", "śnieg (snow)"], ["ć", "ch, very thin", "być (to be)"], ["ń", "ny in canyon", "koń (horse)"]]),
        ("h2", "The poem"), "Somebody’s computer ate my Ł\nand gave me a question mark.\n?ukasz. Like nobody is sure.", "On the bus list I am Lukasz.\nOn the milk list I am Luke.\nAt home I am Łukaszku, come and eat.", "I do not mind the bus.\nI do not mind the milk.\nBut on this page I put the line\nthrough the L myself,\nlike closing a gate\nso the frogs stay in."], "2026-01-30T11:40:00")
    docx(ela / (unicodedata.normalize("NFC", name) + " - reflection.docx"), WHO, ["I wanted to explain my letters in a table and be done. Noé said the table is good but it has no me in it. So I put the poem under it.", ("h2", "Why I chose it"), "People asked me how to say my name after they read it.", ("h2", "Habit"), "I care for our community. After this we made a list of how everybody in the crew wants their name to be said.", ("h2", "One thing to grow"), "The poem has three parts because I got tired. I think there is a fourth part about my brother, who likes to be called Luke.", ("h2", "Made"), "January 19 to 30, 2026"], "2026-02-02T09:10:00", font="Calibri")
    mapping = "Mapping Miller's Run"
    text(exp / f"{mapping} - feedback.md", """
From: Mr. W
On: draft 1

A creek that is a straight line would be called a pipe. Go and walk it.

From: Mateo, expedition partner
On: draft 2

I tried to use it. I don't know how far it is from 1 to 2. I can't walk with this map.

From: Mr. Okafor, nature center
On: draft 2

Good bends! Which way does it flow? A frog would like to know.
""")
    text(exp / f"{mapping} - reflection.md", """
Draft one is a map from my head. In my head the creek is straight and it has trees like lollipops. Then we walked it with a compass and I wrote down every bend. There are seven. I had zero.

Draft two has the bends, but Mateo took it outside and came back and said that he could not tell how far. A map without a scale is only a picture. So for the final I measured with my steps and with a string, and I did the [ratio for the scale](<../Mathematics/Map Scale and the Real Creek.jpg>) in math.

The little frogs are the places where I heard them. The dates are in [my frog diary](<../English language arts/Mój pamiętnik żab 🐸.jpg>).

Why I chose it: You could walk with it. Mateo did, and he only came back because of lunch.

Habit: I work hard. I walked the creek four times and drew it three times.

One thing to grow: I write too small. I was thinking about the frogs and not about people with glasses.

Learning target: I can make a map that is true and that somebody else can use.
Made: February 3 to 25, 2026
With: compass, string, graph paper, colored pencil
Seen by: Mateo, Mr. W, Mr. Okafor, Ms. Abara
Picture: a colored-pencil map of Miller's Run with five numbered sites, a road, the school, a pond, and frogs where I heard them
Best piece: yes
""")
    sheet(exp / "Frog Call Calendar.xlsx", WHO, {"Calls": [["Date", "Temperature (C)", "Rain", "Voices at the pond", "Minutes I waited"], ["Feb 9", -3, "no", 0, 15], ["Feb 11", -1, "no", 0, 15], ["Feb 13", -4, "snow", 0, 10], ["Feb 16", 2, "no", 0, 20], ["Feb 18", 4, "no", 0, 20], ["Feb 23", 9, "yes", 3, 20], ["Feb 26", 7, "no", 2, 15], ["Mar 2", 11, "yes", 11, 20], ["all together", "", "", ("=SUM(D2:D9)", 16), ("=SUM(E2:E9)", 135)]]}, "2026-03-03T08:50:00")
    text(exp / "Frog Call Calendar - reflection.txt", """
I sat there for 135 minutes and heard 16 frogs. That is one frog every 8 minutes and 26 seconds, but they do not come like that. They come when it is warm and it rains at the same time. On Feb 26 it was warm without rain and there were only 2.

Habit: I am responsible and independent.
One thing to grow: Eight days is not enough to say "always". I will go until the end of March.
Learning target: I can collect data over time and see a pattern in it.
Made: February 9 to March 2, 2026
Seen by: Mr. Okafor
""")
    scale = "Map Scale and the Real Creek"
    text(math / f"{scale} - feedback.txt", """
From: Mr. W
On: draft 1
You RAN this creek in September. Was it 59 meters? What does the 25 mean?

From: Amina, math partner
On: draft 1
25 meters for each centimeter. "For each" means times. I draw a table when I am not sure.
""")
    text(math / f"{scale} - reflection.md", """
My first answer was 59.4 meters. I run the 100 meter dash and it is shorter than our creek, so I should have known. I added because there was a plus in my head from the problem before.

Amina said that "for each" means times. I did the ratio table her way and it agreed. Then I walked it. 1,150 steps. It was only 2 meters different from the math and I felt like a genius for one afternoon.

Why I chose it: I checked my math with my feet.

Habit: I am a team player. I listened to Amina and I did not say that I knew it already.

One thing to grow: I start to calculate before I finish reading. I write a guess first now.

Learning target: I can use ratios to find a real distance and check that the answer makes sense.
Made: February 4 to 10, 2026
With: string, ruler, my feet
Seen by: Mr. W, Amina
Picture: a math sheet with a string drawing, a unit rate, a ratio table and an explanation that ends with 862 meters
Best piece: yes
""")
    pdf(browser, math / "Capture and Count.pdf", "Capture and Count", """
<h1>Capture and Count</h1><p class=by>Łukasz Wójcik, with Lucía · January 23, 2026</p>
<p>How do you count frogs in a pond? They do not stand still, and they look the same. Mr. Okafor told us that scientists catch some, mark them, let them go, and catch again. We did it with beans, because beans do not bite and in January the frogs are frozen.</p>
<h2>What we did</h2><p>Mr. W gave us a jar of white beans and did not tell us how many. We took out 40 and colored them with a marker. We put them back and shook the jar. Then we took out 50 without looking. 8 of the 50 were colored.</p>
<h2>The math</h2><p>8 out of 50 is the same as 4 out of 25. If the jar is mixed well, then 4 out of every 25 beans in the whole jar are colored. We colored 40.</p>
<p class=sum>4 : 25 = 40 : ?<br>4 × 10 = 40, so 25 × 10 = <b>250</b></p><p>Our answer is 250 beans.</p>
<div class=page><h2>Again, to be sure</h2><p>We did it four more times. One time is only luck.</p>
<table><tr><th>Try</th><th>Colored, out of 50</th><th>How many in the jar?</th></tr><tr><td>1</td><td>8</td><td>250</td></tr><tr><td>2</td><td>10</td><td>200</td></tr><tr><td>3</td><td>7</td><td>about 286</td></tr><tr><td>4</td><td>8</td><td>250</td></tr><tr><td>5</td><td>9</td><td>about 222</td></tr></table>
<p>The middle answer is 250. Then we counted all of the beans. It took two people 14 minutes. There were <b>238</b>.</p>
<h2>What could go wrong with frogs</h2><p>Beans do not leave. If frogs hop away between the first and the second time, you will catch fewer marked frogs, so you will think that there are more frogs than there really are. If the marked frogs are smarter the second time, the same thing happens. Lucía says that if the marked ones are slower and easier to catch, it goes the other way. She is right.</p></div>""")
    text(math / "Capture and Count - reflection.txt", """
We were wrong by 12 beans and Mr. W said that is very good. I like that you can know about something without seeing all of it.

Habit: I am a team player. Lucía shook the jar and I wrote.
One thing to grow: I wanted to stop after the first try, because 250 is a nice number. Lucía made me do five.
Learning target: I can use equal ratios to estimate.
Made: January 21 to 23, 2026
Seen by: Lucía, Mr. W
""")
    text(a / "Spanish" / "Menú de la Rana Verde - reflection.txt", """
We had to sell lunch to each other in Spanish. I sold 9 pierogi and zero frog eyes.

Habit: I am a team player. Noé was the customer who complains, and I had to stay polite.
One thing to grow: I mix up "quisiera" and "quiero". "Quisiera" is nicer.
Learning target: Puedo tomar y pedir comida en un restaurante.
Made: February 17 to 20, 2026
Seen by: Señor Ibarra, Noé
Picture: a menu in Spanish with a green frog in a chef's hat
""")
    text(a / "Physical education" / "My Heart on the Hill - reflection.md", """
In November my heart went up to 188 on the hill. In February it went to 166 on the same hill, and it came back down faster. The hill is the same. I am different.

I did not run faster. I ran slower at the bottom.

Habit: I work hard. I ran the hill every Tuesday, also when it was 3 degrees.
One thing to grow: I hold my breath when I write the number down.
Learning target: I can explain what my heart does before, during and after exercise.
Made: November 12, 2025 and February 24, 2026
Seen by: Coach Lindo
Picture: a graph with two lines of my heart rate on a hill, in November and in February
""")
    text(fall / "English language arts" / "Where I'm From.md", """
# Where I'm From

I am from a suitcase with a hole in it
and a jar of pickles that did not break.
I am from *jedz, jedz*, eat, eat,
and a balcony with no garden and eleven tomatoes.

I am from a lake that is a very long bus ride away,
where my grandmother talks to frogs
and says that they answer.

I am from a map on the bathroom door.
I am from the L with the line.
""")
    text(fall / "English language arts" / "Where I'm From - reflection.txt", """
I did not want to put the pickles. Dev said keep the pickles.
One thing to grow: Say more about the lake.
""")
    text(fall / "Expedition" / "First Map of the Schoolyard - reflection.txt", """
On this map the parking lot floats. I drew what I remembered and not what is there. Also there is no scale and no north.
Learning target: I can make a map that is true and that somebody else can use.
""")
    text(fall / "Mathematics" / "Fractions of a Pierogi - reflection.md", """
I proved to my brother that he got 1/12 more. He said nobody cuts a pierogi in twelfths.

Habit: I am responsible and independent.
Seen by: Mr. W
""")
    text(fall / "Spanish" / "Entrevista con Babcia 👵.txt", """
Entrevista con mi abuela, por teléfono
(Yo pregunto en polaco y escribo en español.)

Yo: ¿Cómo te llamas y cuántos años tienes?
Babcia: Me llamo Halina. Tengo setenta y uno, pero mis rodillas tienen noventa.

Yo: ¿Dónde vives?
Babcia: Vivo cerca de un lago. Tú sabes dónde vivo, Łukaszku.

Yo: ¿Qué te gusta hacer?
Babcia: Me gusta nadar en mayo, cuando el agua está muy fría. Y me gusta hablar con las ranas.

Yo: ¿Qué dicen las ranas?
Babcia: Dicen que va a llover. Siempre tienen razón.

Yo: ¿Tienes una pregunta para mí?
Babcia: Sí. ¿Comiste?
""")
