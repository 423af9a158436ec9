namespace CustomerPortal.Platform.Numbers;

/// <summary>Errors about number series.</summary>
public static class NumberingErrorCodes
{
    public const string PrefixInvalid = "Numbering:PrefixInvalid";
    public const string PrefixHasNoDay = "Numbering:PrefixHasNoDay";
    public const string PrefixAmbiguous = "Numbering:PrefixAmbiguous";
    public const string SeriesBegun = "Numbering:SeriesBegun";
}
