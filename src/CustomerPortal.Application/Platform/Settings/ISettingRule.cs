namespace CustomerPortal.Platform.Settings;

/// <summary>What a module wants to check or do when one setting is stored.</summary>
public interface ISettingRule
{
    /// <summary>Name of the setting.</summary>
    string Setting { get; }

    /// <summary>Checks the value and adds what follows from it to the running unit of work.</summary>
    /// <param name="value">New value; empty when the setting is cleared.</param>
    /// <param name="ct">Cancels.</param>
    Task ApplyAsync(string value, CancellationToken ct);
}
