"""What an operator asks for on the command line, besides running the bot; imported when it is asked for."""
