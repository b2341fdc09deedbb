import Testing

@testable import FactCheck
