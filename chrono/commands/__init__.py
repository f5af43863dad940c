"""What each command does, between the words of the command line and the rooms."""
