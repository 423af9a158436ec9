namespace CustomerPortal.Platform.Demo;

/// <summary>Whether the embedded default begins with the demo (section "Demo").</summary>
public sealed class DemoOptions
{
    /// <summary>Off for an installation that is meant to be used: the passwords of the demo are known to everybody.</summary>
    public bool Seed { get; set; } = true;
}
