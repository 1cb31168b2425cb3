"""Reaching the person: tray, notification, sound, wall screen; claiming and letting wait."""
