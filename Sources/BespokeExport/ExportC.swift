func cFiles(_ input: ExportInput) throws -> [ExportedFile] { [] }
