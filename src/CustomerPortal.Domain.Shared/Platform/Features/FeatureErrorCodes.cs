namespace CustomerPortal.Platform.Features;

/// <summary>Errors about features and editions.</summary>
public static class FeatureErrorCodes
{
    public const string Unknown = "Features:Unknown";
    public const string ValueInvalid = "Features:ValueInvalid";
    public const string ProviderUnknown = "Features:ProviderUnknown";
    public const string SwitchedOff = "Features:SwitchedOff";
    public const string ApiTooFast = "Features:ApiTooFast";
    public const string EditionNameRequired = "Features:EditionNameRequired";
    public const string EditionNameTaken = "Features:EditionNameTaken";
    public const string EditionInUse = "Features:EditionInUse";
    public const string EditionUnknown = "Features:EditionUnknown";
}
