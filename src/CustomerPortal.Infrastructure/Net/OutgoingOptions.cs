namespace CustomerPortal.Platform.Net;

/// <summary>Where an organisation may send the installation (configuration section "Outgoing").</summary>
public sealed class OutgoingOptions
{
    /// <summary>
    /// Networks inside the installation that organisations may name as their servers all the same, for example "10.1.0.0/16" or
    /// "127.0.0.1/32". Empty: public addresses only.
    /// </summary>
    public IList<string> AllowedNetworks { get; } = [];
}
