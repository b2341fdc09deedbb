import SourceText

/// A unit of measure: its canonical name, what it measures, and how much of the base unit it is.
package struct Unit: Sendable {
  package enum Dimension: String, Sendable {
    case length, area, volume, mass, time, speed, temperature, angle, frequency, energy, power, force, torque, pressure
    case voltage, current, charge, capacitance, resistance, data, dataRate, loudness, economy, rotation, concentration
    case currentDensity, density, resolution, light, illuminance, luminance, intensity, dose, radioactivity, amount
    case computing, ratio, count, currency
  }

  /// In the singular, as `Figure.unit` says it.
  package let name: String
  package let dimension: Dimension
  /// How many base units it is: exactly, where a conversion is defined; nil for a currency.
  package let factor: Ratio?
  /// What is added after the factor; only temperatures have one.
  package let offset: Ratio?

  /// The unit of a canonical name; nil for one that is no measure.
  package static func named(_ name: String) -> Unit? {
    UnitTable.shared.byName[name].map { UnitTable.shared.units[$0] }
  }

  /// An interval of values in this unit, in another one of the same dimension, rounded outward; nil for unlike units.
  package func convert(_ values: ExactInterval, to other: Unit) -> ExactInterval? {
    guard dimension == other.dimension, let factor, let target = other.factor else { return nil }
    var base = values * factor.interval
    if let offset { base = base + offset.interval }
    if let offset = other.offset { base = base - offset.interval }
    return base / target.interval
  }
}
