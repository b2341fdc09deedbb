package import SourceText

public struct Finding: Sendable {}
