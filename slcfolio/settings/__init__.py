"""class.yml, the teacher's settings, as one frozen value. Every key is optional."""

from slcfolio.settings.load import load_settings
from slcfolio.settings.values import Conference, Settings

__all__ = ["Conference", "Settings", "load_settings"]
