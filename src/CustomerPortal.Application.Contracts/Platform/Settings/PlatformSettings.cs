namespace CustomerPortal.Platform.Settings;

/// <summary>Names of the platform's settings.</summary>
public static class PlatformSettings
{
    /// <summary>Language of pages and documents when nothing else says one.</summary>
    public const string DefaultLanguage = "Localization.DefaultLanguage";

    /// <summary>Languages that the tenant offers, separated by commas.</summary>
    public const string Languages = "Localization.Languages";

    /// <summary>"Output client PDF documents from admin area in client language".</summary>
    public const string DocumentsInCustomerLanguage = "Localization.DocumentsInCustomerLanguage";

    /// <summary>Whether anybody may make a staff account of this tenant; ABP's name.</summary>
    public const string SelfRegistration = "Abp.Account.IsSelfRegistrationEnabled";

    /// <summary>IANA time zone in which the tenant's days begin.</summary>
    public const string TimeZone = "Localization.TimeZone";

    /// <summary>Name of the organisation as pages and mails show it; empty for the tenant's name.</summary>
    public const string CompanyDisplayName = "General.CompanyDisplayName";

    /// <summary>Days for which the rows and files of a deleted tenant are kept.</summary>
    public const string TenantRetentionDays = "Tenancy.RetentionDays";

    /// <summary>Address of the privacy statement, per language; shown in the client area and at its sign-in.</summary>
    public const string PrivacyStatement = "Privacy.Statement";

    /// <summary>Whom people ask about their data: a name.</summary>
    public const string PrivacyContact = "Privacy.Contact";

    /// <summary>Where that person is written to.</summary>
    public const string PrivacyEmail = "Privacy.Email";

    /// <summary>Sign-in data of the demo, as JSON; "[]" where there is none.</summary>
    public const string DemoAccounts = "Demo.Accounts";

    /// <summary>Whether the demo data was begun; "true" without accounts means that it was interrupted.</summary>
    public const string DemoBegun = "Demo.Begun";
}
