"""The MkDocs theme `slcfolio`: templates, styles, scripts, fonts and words. It holds no code; the engine reads it as files."""
