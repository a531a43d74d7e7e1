"""Pictures of numbers, drawn in a process of their own.

matplotlib costs a hundred megabytes and a second to import; the bot has neither to spare. The worker is started when a
picture is first wanted and ends when none was for a while.
"""
