"""What a person can type: iscg-bot check, demo, explain, serve and the doors to the register. May import everything."""
