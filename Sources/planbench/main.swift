print("planbench")
