print("bespokec")
