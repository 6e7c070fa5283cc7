from .hand_in import docx, pdf, sheet, table, text

WHO = "Amina Yusuf"


def write(home, browser):
    a = home / WHO
    ela, exp, math, fall = a / "English language arts", a / "Expedition", a / "Mathematics", a / "Fall 2025"
    text(a / "Welcome.md", """
I speak Arabic with my family, English at school and Spanish with Señor Ibarra. I like things that are small and exact. In fall I erased so much that I made holes in the paper. Now I draw lightly first, and I finish.

My color: lagoon
""")
    text(a / "Goals.md", """
# My goals

## Where am I?

I notice small things and I can explain them. I am still quiet when I know the answer.

### English language arts

My writing is strong when I have one real reader.
Evidence: A Letter to My Grandmother

I back up what I say with tests that I did myself. I do not answer the other side enough.
Evidence: Leave the Bank Alone

### Mathematics

I can prove why a pattern works, not only draw it.
Evidence: Eight-Point Star; Tile Cost for the Star Wall

### Expedition

My science drawings show what is there.
Evidence: Mayfly Nymph; Who Lives Under the Rocks

## Where do I want to go?

### English language arts

Goal: Be fair to the other side

I want to answer a person who disagrees with me, in a fair way.

### Mathematics

Goal: Say it out loud

I want to explain my proof at the board without looking at Ms. Abara first.

## How do I close the gap?

### English language arts

- Done in January: Find one reason of the other side that is true.
- Doing now: Write one paragraph from the other side before I write mine. Łukasz will argue with me. He likes to.
- In April: Read it to somebody who wants the new path, and ask if I was fair.

### Mathematics

- Doing now: Explain one problem a week to my table, on Thursdays. At home I explain it to my mother in Arabic.
- Next: The board, with my back to Ms. Abara.

## Who will do what

### I will

- Raise my hand one time in every math class, and not only when I am sure.

### My family will

- Let me explain the problem all the way to the end, even if dinner is ready.

### Ms. Abara will

- Wait five seconds after she asks.
- Sit in the back when I am at the board.

## Goals I set last term

Met: Show a pattern in two ways.
The quilt was one way. The star has a drawing and a rule, and they agree.
Evidence: Fraction Quilt; Eight-Point Star

Not yet: Answer a question in front of the whole class.
I answered at my table. The whole class is next.
""")
    letter = ela / "A Letter to My Grandmother"
    docx(letter / "draft 2.docx", WHO, ["Dear Teta,", "I am writing to tell you about the creek at my school. It is called Miller’s Run. The creek smells like the stairs of your building when you wash them.",
        "The mayfly (order Ephemeroptera) is an aquatic insect. It lives underwater for up to one year as a nymph. It has seven pairs of gills. Adults live for about one day. Mayflies are an important indicator of water quality.",
        "I am drawing one. My first drawing looked like a cockroach. Sami laughed.", "I can jump rope 74 times now.", "I miss you. What lived in your river?", "Love,", "Amina"], "2026-02-12T14:10:00")
    docx(letter / "final.docx", WHO, [("ar", "", 20), ("ar", "", 20), ("ar", "رسالة إلى جدتي", 40), ("ar", "من حفيدتك أمينة", 22), ("ar", "شباط ٢٠٢٦", 18), ("page",),
        ("right", "February 27, 2026"), "Dear Teta,",
        "The creek behind my school smells like the stairs of your building after you wash them. I know that is a strange first sentence. My teacher said to write something that only you would understand.",
        "In the water there lives an insect called a mayfly. For one year it holds on to a rock in the cold current, with one claw on each foot, and everything wants to eat it. Then one evening in May it climbs out, opens its wings and flies for one day. When I read that, I thought of the morning we left. You stood at the door and you did not wave, because waving is for short trips.",
        "I am drawing the mayfly. My first drawing looked like a cockroach with a smile. Sami laughed so hard that he fell off his chair, and Mama said be kind, and then she laughed too. My third drawing has the gills. There are seven on each side, like little leaves. When there is not enough oxygen they flutter faster. You do that with your hand when the kitchen is hot.",
        "You always ask if I am eating. I am eating. You never ask for numbers, but here is one: I jumped rope 112 times without a mistake. Baba counted out loud in the parking lot and a man clapped.",
        "You say I write Arabic like a doctor. So I practiced the title page eleven times before I typed it. The hard one is ج.",
        "I have a question for you. When you were eleven, what lived in the river where you swam? Please draw it for me, even if it comes out like a cockroach.", "Your granddaughter,", "Amina"], "2026-02-27T15:32:00")
    text(letter / "feedback.md", """
From: Ms. Abara
On: draft 1

This could be to anyone. Cover the name at the top. Would your grandmother know that it is for her? Put in one thing that only she would understand.

From: Priya, crew partner
On: draft 2

I love the stairs!! I can smell it. But the mayfly part sounds like a poster in the hall. You told me at lunch why you like the mayfly and that was way better than this.

From: Mama
On: draft 2

Tell her that you are eating. She will look for it.
""")
    text(letter / "reflection.md", """
My first draft took nine minutes and I was proud of how fast it was. Ms. Abara covered the name and asked me who it was for. I could not tell.

In draft two I put in the stairs, and then I got scared and copied facts about mayflies. Priya said that at lunch I told it better. So I went home and told it to my mother, and I wrote down what I had said.

The part about not waving was hard to write. I asked my father if I could use it. He read it and went to make tea.

We sent it on February 28. She has not answered yet, because the mail takes about three weeks.

Why I chose it: My grandmother is really going to read it. I said a hard thing in it and I did not cross it out.

Habit: I work hard. I wrote three drafts, and I practiced the Arabic title page eleven times.

One thing to grow: When I am nervous I hide behind facts. I want to notice it myself, before a friend has to tell me.

Learning target: I can write for one real reader and choose details that matter to that reader.
Made: February 3 to 27, 2026
With: pencil, then the computer, with an Arabic keyboard
Seen by: Ms. Abara, Priya, Mama, Baba
Picture: a typed letter with a title page in Arabic that says A Letter to My Grandmother
Best piece: yes

## Ask me about it

- Why is waving for short trips?
- Which part did I have to ask permission for?
- What does the title page say?
""")
    docx(ela / "Leave the Bank Alone - draft 1.docx", WHO, [("h1", "Stop Mowing the Creek"), "The school should stop mowing next to the creek. Mowing is bad for nature. Grass is important because it protects the water. Many animals live in grass. When you cut the grass the animals can not live there.",
        "Scientists say that plants next to a river are good. Therefore we should not mow.", "In conclusion mowing is bad and the school should stop."], "2026-01-15T13:20:00")
    text(ela / "Leave the Bank Alone - feedback.txt", """
On: draft 1
"Scientists say" - which scientists? You are one. You have a creek, two trays and a bucket. Test it.
From: Ms. Abara

On: draft 1
My uncle mows lawns and he would say long grass has ticks. You have to answer him. He is nice but he talks loud.
From: Mateo

On: draft 1
If you want, I can show you how we do the tray test at the center. Bring sod, not seeds.
From: Mr. Okafor, nature center
""")
    pdf(browser, ela / "Leave the Bank Alone.pdf", "Leave the Bank Alone", """
<h1>Leave the Bank Alone</h1><p class=by>Amina Yusuf, Crew 6B, Three Oaks School · February 10, 2026</p>
<p>There is a strip of grass between our soccer field and Miller’s Run. It is 60 meters long and 4 meters wide. Right now it is mowed all the way down to the water. I think the school should stop mowing it. I have two reasons that I tested and one that I counted.</p>
<h2>Long grass holds back dirty water</h2>
<p>Dev and I filled two trays with sod. One was from the mowed strip and one was from the tall grass by the marsh. We tilted both trays the same, with two books under one end. Then we poured 2 liters of muddy water on the top and caught what came out at the bottom for ten minutes. We did it three times.</p>
<table><tr><th>Tray</th><th>Try 1</th><th>Try 2</th><th>Try 3</th><th>Middle</th></tr><tr><td>mowed</td><td>1,610 mL</td><td>1,640 mL</td><td>1,700 mL</td><td>1,640 mL</td></tr><tr><td>tall</td><td>880 mL</td><td>910 mL</td><td>960 mL</td><td>910 mL</td></tr></table>
<p>The tall grass kept back more than half of the water. Also the water from the mowed tray was brown like cocoa. The water from the tall tray was brown like weak tea. That means the mud stayed in the grass.</p>
<div class=page><h2>More animals live beside it</h2>
<p>On February 9 we turned over ten rocks beside the mowed strip and ten rocks beside the tall grass. We found 3 caddisflies at the mowed place and 11 at the tall place. A caddisfly breathes with gills, so it needs clean water. One day is not enough to be sure. We are going to count again in April.</p>
<h2>It would save time</h2>
<p>I asked Mr. Dunn, who mows our field. He mows 26 times a year. He said that the strip by the water takes about 40 minutes, because of the slope. I multiplied: 26 × 40 = 1,040 minutes, which is 17 hours and 20 minutes every year. He said he would rather fix the benches.</p>
<h2>But what about ticks?</h2>
<p>My classmate Mateo has an uncle who mows lawns. He says that tall grass has ticks. This is a real problem. I would not like to have a tick. So I do not ask for tall grass everywhere. The field stays short. The path to the bridge stays short and one meter wide on both sides. Nobody has to walk in the strip, because there is nothing there except the bank.</p></div>
<div class=page><h2>What I ask for</h2>
<p>Please do not mow the last 4 meters before the water, from now until next March. Crew 6B will put up a sign so that people know it is on purpose. We will count the rocks in April and again in May and show you the numbers, even if I am wrong.</p>
<h2>What I used</h2>
<p>The tray test on January 22 and 23, with Dev. Rock counts on February 9, with Dev and Ms. Abara. A talk with Mr. Dunn on January 29. Mr. Okafor from the nature center showed us how to hold the trays so that the test is fair.</p>
<p>Thank you for reading to the end.</p></div>""")
    docx(ela / "Leave the Bank Alone - reflection.docx", WHO, ["Draft one says “Scientists say.” I did not know any scientists. Then Mr. Okafor showed us the tray test, and Dev and I got wet, and I had numbers of my own.",
        "I did not want to write about ticks, because it helps the other side. But when I answered it, my plan got better. Now it is only 4 meters, and a principal could say yes to that.",
        "Why I chose it: It started as my opinion and it turned into a test.", "Habit: I am a team player. Dev poured and I measured, and we traded for the third try to be fair.",
        "One thing to grow: I put the other side at the end. I want to think about it at the beginning.", "Learning target: I can support a claim with evidence and answer a counterclaim.", "Made: January 15 to February 10, 2026", "With: two trays of sod, a measuring cup, the computer", "Seen by: Mateo, Ms. Abara, Mr. Okafor", "Picture: a typed argument of three pages with a table of test results"], "2026-02-11T09:05:00", font="Calibri")
    may = exp / "Mayfly Nymph"
    text(may / "feedback.md", """
From: Dev, expedition partner
On: draft 1

It has eight legs and it is smiling. I held the tray the whole time and it never smiled.

From: Mr. Okafor, nature center
On: draft 1

Count the legs, then ask where they are fastened on. Insects keep all their legs on one part of the body.

From: Priya, crew partner
On: draft 2

Much better!! But are the gills sticks or leaves? Look in the tray again.

From: Ms. Abara
On: draft 2

You labeled what things are. For the final, label what they are for.
""")
    text(may / "reflection.md", """
Draft one is what I think a bug looks like. It has eight legs, so it is not even an insect.

For draft two I counted. Six legs, all on the thorax. Three tails. I was sure about the gills and I was wrong. I drew sticks because I was tired.

For the final I waited until the mayfly was still and I used the hand lens for eleven minutes. The gills are leaves. They overlap. When I moved the tray into the sun they started to flutter, because warm water has less oxygen. Then I understood why Ms. Abara wanted the labels to say what things are for.

Why I chose it: You can see me learn to look. Same animal, three weeks, and only my eyes changed.

Habit: I am responsible and independent. I went back to the tray alone at recess, three times, and I put the mayfly back where I found it.

One thing to grow: I leave the legs for last and then I hurry. Next time I will start with the part that I do not like.

Learning target: I can make a scientific drawing that is accurate enough to teach from.
Made: February 2 to 23, 2026
With: pencil, colored pencil, hand lens
Seen by: Dev, Priya, Mr. Okafor, Ms. Abara
Picture: a colored-pencil drawing of a mayfly nymph from above, with labels for the gills, wing pads, claws and three tails
Best piece: yes

## Ask me about it

- How do you know draft one is not an insect?
- What do the gills do in the sun?
- What happens in May?
""")
    text(exp / "Who Lives Under the Rocks - reflection.md", """
I thought site 3 would have fewer animals. It has more animals, but only one kind. 23 red worms. A big number can be bad news.

Habit: I am a team player. Dev held the tray and called out the numbers. I wrote, and we did not argue about the scuds more than once.

One thing to grow: I should count each rock twice. We only did it at site 1.

Learning target: I can use what lives in the water to say how healthy it is.
Made: February 9 to 11, 2026
With: pencil, graph paper, ten rocks
Seen by: Dev, Ms. Abara
Picture: field notes on graph paper with four small animals and a table of how many we found at three sites
""")
    eight = math / "Eight-Point Star"
    text(eight / "feedback.md", """
From: Mr. W
On: draft 1

Your cardboard star is wobbling. Can you make the star from shapes that you can check? What do you get if you turn a square by 45 degrees?

From: Noé
On: draft 1

The empty part in the middle is also a shape! It is a cross. Count its corners.
""")
    text(eight / "reflection.md", """
This pattern is on a wall in a photograph that my grandfather took. I wanted to know how the people made it so exact without a computer. The answer is two squares.

After that I counted the corners, because Noé said that the empty part is a shape too. The star has 16 corners and the cross has 16 corners. The star adds up to 2520 degrees and the cross adds up to 2520 degrees. They look so different! I measured all of it again because I did not believe it.

Why I chose it: I found something that was not in the task, and I can prove it.

Habit: I work hard. When the angles did not add up the first time, I found my mistake, which was 215 instead of 225.

One thing to grow: I did not ask for help for two days. Mr. W had the idea in one minute.

Learning target: I can find the angles in a pattern and explain why they must be true.
Made: January 12 to 29, 2026
With: compass, ruler, marker
Seen by: Mr. W, Noé
Picture: a pattern of nine eight-pointed stars in two blues with yellow centers, and crosses between them
Best piece: yes
""")
    sheet(math / "Tile Cost for the Star Wall.xlsx", WHO, {"Cost": [["Tile", "Area in square cm", "How many", "Price each ($)", "Cost ($)"], ["star", 234, 24, 3.2, ("=C2*D2", 76.8)], ["cross", 166, 24, 2.1, ("=C3*D3", 50.4)], ["together", ("=B2+B3", 400), ("=C2+C3", 48), "", ("=E2+E3", 127.2)], [], ["Budget", "", "", "", 130], ["Left over", "", "", "", ("=E6-E4", 2.8)]],
        "Check the area": [["What", "Number"], ["one square of the pattern", "20 cm by 20 cm"], ["area of it", ("=20*20", 400)], ["star, counted on graph paper", "about 59 of 100"], ["cross, counted on graph paper", "about 41 of 100"], ["wall", "6 by 4 squares"], ["wall area in square m", ("=6*4*400/10000", 0.96)]]}, "2026-02-05T10:15:00")
    text(math / "Tile Cost for the Star Wall - reflection.txt", """
The wall by the library is 120 by 80 centimeters. My pattern fits 6 times across and 4 times down. It costs $127.20 and we have $130.

I made the computer do the multiplying, but I checked one line by hand, because I typed 0.32 once and all the stars together cost seven dollars.

Habit: I care for our community. If the student council says yes, everybody will walk past it.
One thing to grow: I forgot about the half crosses at the edge. They have to be cut. I need to ask how many break.
Learning target: I can use area and unit prices to plan something real.
Made: February 2 to 5, 2026
With: a spreadsheet
Seen by: Mr. W
""")
    text(a / "Spanish" / "Mi familia de dos países - reflection.md", """
I wrote one sentence for every person. The hardest one was Karim, because «cuenta chistes» sounds like counting, and it is not.

Señor Ibarra asked me to add what my father drives. Now my family tree has a bus in it.

Why I chose it: It is my three languages in one picture. We say all the names in Arabic.

Habit: I am responsible and independent. I looked up the verbs and then I asked.
One thing to grow: I want to say these sentences without reading.
Learning target: Puedo presentar a mi familia con frases completas.
Made: January 20 to 27, 2026
With: pencil, colored pencil
Seen by: Señor Ibarra, Mama
Picture: a family tree in Spanish with four grandparents, two parents, my brother and me
""")
    table(a / "Physical education" / "Jump-Rope Log.csv", [["date", "best without a miss", "jumps in 2 minutes", "note"], ["Jan 5", 22, 61, "tripped on the long rope"], ["Jan 8", 31, 70, ""], ["Jan 15", 38, 82, "looked at the wall"], ["Jan 22", 36, 85, "tired"], ["Jan 29", 58, 101, "Coach cut the rope 20 cm shorter"], ["Feb 5", 74, 118, ""], ["Feb 12", 71, 109, "had a cold"], ["Feb 26", 112, 140, "Baba counted, in the parking lot"]])
    text(a / "Physical education" / "Jump-Rope Log - reflection.txt", """
I wrote a number every week, even in the weeks when it went down.

Habit: I work hard. I practiced on Saturdays behind our building.
One thing to grow: My arms do too much. Coach Lindo says only the wrists.
Learning target: I can set a fitness goal and follow my own progress.
Seen by: Coach Lindo
""")
    text(a / "Physical education" / "Jump-Rope Graph - reflection.txt", """
The graph goes flat two times. Once I was tired and once I had a cold. The big step is the shorter rope. I thought that I was bad at jumping, and it was the rope.
""")
    text(fall / "Expedition" / "Cattail - reflection.txt", """
This is my first science drawing. I measured the leaf but I drew it too short. I forgot the scale bar.
One thing to grow: Measure first, then draw.
""")
    text(fall / "Mathematics" / "Fraction Quilt - reflection.md", """
I counted the squares and the numbers had to make 64. The first time I got 63 and I had to find the lost one.

Habit: I work hard.
Learning target: I can name the parts of a whole and check that they add up.
Seen by: Mr. W
""")
    text(fall / "English language arts" / "Letter About a Book - reflection.md", """
I like that I noticed the 97 steps. I wrote "could of". Now I know that it is "could have".
""")
