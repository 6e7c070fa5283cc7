"""The teacher's settings as one frozen value: class.yml, of which every key is optional, and extra.css."""

from slcfolio.settings.load import load_settings
from slcfolio.settings.styles import load_styles
from slcfolio.settings.values import Conference, Settings

__all__ = ["Conference", "Settings", "load_settings", "load_styles"]
