namespace CustomerPortal.Platform.Identity;

/// <summary>Settings of the password rules; ABP's clients read them by these names.</summary>
public static class PasswordSettings
{
    public const string RequiredLength = "Abp.Identity.Password.RequiredLength";
    public const string RequiredUniqueChars = "Abp.Identity.Password.RequiredUniqueChars";
    public const string RequireNonAlphanumeric = "Abp.Identity.Password.RequireNonAlphanumeric";
    public const string RequireLowercase = "Abp.Identity.Password.RequireLowercase";
    public const string RequireUppercase = "Abp.Identity.Password.RequireUppercase";
    public const string RequireDigit = "Abp.Identity.Password.RequireDigit";
}
