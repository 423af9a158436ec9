using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.DataProtection;

/// <summary>A key with which cookies, antiforgery tokens and stored secrets are protected; shared by every node.</summary>
[NotAudited("Keys of the installation, made by the clock.")]
public sealed class DataProtectionKey : Entity, IGlobal
{
    private DataProtectionKey()
    {
    }

    internal DataProtectionKey(string friendlyName, string xml)
    {
        Id = Guid.CreateVersion7();
        FriendlyName = friendlyName;
        Xml = xml;
    }

    /// <summary>Name for people.</summary>
    public string FriendlyName { get; private set; } = string.Empty;

    /// <summary>The key as XML.</summary>
    public string Xml { get; private set; } = string.Empty;
}
