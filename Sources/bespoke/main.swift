print("bespoke")
