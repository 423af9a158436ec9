namespace CustomerPortal.Platform.Demo;

/// <summary>A module's part of the demo. It saves its own work and finds it done when it runs again after an interruption.</summary>
public interface IDemoPart
{
    /// <summary>Lower runs first.</summary>
    int Order { get; }

    /// <summary>Makes what is missing, in the demo tenant, as a person of its staff.</summary>
    Task SeedAsync(DemoTenant demo, CancellationToken ct);
}
