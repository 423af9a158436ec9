namespace CustomerPortal.Kernel;

/// <summary>Where a series stands on a day.</summary>
/// <param name="Format">How its numbers look.</param>
/// <param name="Next">The number that comes next with that day's prefix.</param>
/// <param name="IsBegun">Whether that prefix gave a number already: then the next one is no longer anybody's to choose.</param>
public sealed record NumberSeriesState(NumberFormat Format, long Next, bool IsBegun);
