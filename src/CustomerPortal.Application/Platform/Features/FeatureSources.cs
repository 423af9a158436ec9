namespace CustomerPortal.Platform.Features;

/// <summary>Names of where a value comes from, as ABP's clients know them.</summary>
internal static class FeatureSources
{
    public const string Tenant = "T";
    public const string Edition = "E";
    public const string Default = "D";
}
