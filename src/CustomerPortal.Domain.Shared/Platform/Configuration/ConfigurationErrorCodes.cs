namespace CustomerPortal.Platform.Configuration;

/// <summary>What can be wrong with a configuration file; each is a text key.</summary>
public static class ConfigurationErrorCodes
{
    public const string FileUnreadable = "Configuration:FileUnreadable";
    public const string FileTooDeep = "Configuration:FileTooDeep";
    public const string KeyTwice = "Configuration:KeyTwice";
    public const string FormatUnknown = "Configuration:FormatUnknown";
    public const string VersionUnknown = "Configuration:VersionUnknown";
    public const string PartUnknown = "Configuration:PartUnknown";
    public const string EntryInvalid = "Configuration:EntryInvalid";
    public const string RightMissing = "Configuration:RightMissing";
    public const string NeverImported = "Configuration:NeverImported";
    public const string AdministratorStays = "Configuration:AdministratorStays";
    public const string ListUnknown = "Configuration:ListUnknown";
    public const string LanguageNotOffered = "Configuration:LanguageNotOffered";
    public const string DifferenceChanged = "Configuration:DifferenceChanged";
}
