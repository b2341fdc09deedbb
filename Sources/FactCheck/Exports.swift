// What an analyst's file sees with one import: the grammar, the things it speaks of, severities, and Swift Testing.
@_exported import Checking
@_exported import Extraction
@_exported import Findings
@_exported import Testing

@_exported import struct SourceText.Day
@_exported import struct SourceText.Sentence
@_exported import struct SourceText.TextRange
