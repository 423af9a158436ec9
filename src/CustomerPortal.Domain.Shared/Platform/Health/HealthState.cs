namespace CustomerPortal.Platform.Health;

/// <summary>How a part does; worse is greater.</summary>
public enum HealthState
{
    /// <summary>As it should.</summary>
    Good,

    /// <summary>Worth a look.</summary>
    Warning,

    /// <summary>Something fails.</summary>
    Problem,
}
