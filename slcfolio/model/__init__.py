"""The values that the stages hand to each other: frozen, typed, and unable to do any reading or writing."""
