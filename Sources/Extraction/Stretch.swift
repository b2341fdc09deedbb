import SourceText

/// The tokens from one up to another; none where the other lies before it.
@inline(__always)
func stretch(_ start: Int, _ end: Int) -> Range<Int> { start..<max(start, end) }
