namespace CustomerPortal.Platform.Data;

/// <summary>Versions that are made from a state.</summary>
public static class VersionConsts
{
    public const int MaxLength = 64;
}
