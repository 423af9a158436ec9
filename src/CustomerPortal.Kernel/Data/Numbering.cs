namespace CustomerPortal.Kernel;

/// <summary>Asks for the next number of a gapless series inside a save.</summary>
/// <param name="Series">Series of the current tenant.</param>
/// <param name="Apply">Tells the aggregate; called again when the save is repeated.</param>
public sealed record Numbering(SeriesKey Series, Action<string> Apply);
