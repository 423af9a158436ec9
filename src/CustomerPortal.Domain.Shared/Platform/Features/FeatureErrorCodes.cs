namespace CustomerPortal.Platform.Features;

/// <summary>Errors about features.</summary>
public static class FeatureErrorCodes
{
    public const string Unknown = "Features:Unknown";
    public const string ValueInvalid = "Features:ValueInvalid";
    public const string ProviderUnknown = "Features:ProviderUnknown";
    public const string SwitchedOff = "Features:SwitchedOff";
}
