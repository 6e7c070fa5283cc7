"""Files that computers leave behind and no student made."""

from __future__ import annotations

import re

_JUNK = re.compile(
    r"""
      \.DS_Store | \._.* | __MACOSX | \.Spotlight-V100 | \.Trashes | \.fseventsd | \.AppleDouble | \.localized | Icon\r  # macOS
    | Thumbs\.db | ehthumbs\.db | desktop\.ini | \$RECYCLE\.BIN | System\ Volume\ Information                          # Windows
    | .*:Zone\.Identifier | Thumbs\.db:encryptable                                                # Windows
    | @eaDir | \#recycle | \.TemporaryItems                                                       # shared drives
    | .+\.part | .+\.crdownload                                                                   # downloads
    | ~\$.* | ~.*\.tmp | \.~lock\..*\#                                                                               # open documents
    | \.tmp\.drivedownload | \.tmp\.driveupload | \.dropbox.* | \.git | \.directory                                   # sync programs
    """,
    re.VERBOSE | re.IGNORECASE,
)


def is_junk(name: str) -> bool:
    """Whether a file or folder of this name was made by a computer for itself."""
    return _JUNK.fullmatch(name) is not None
