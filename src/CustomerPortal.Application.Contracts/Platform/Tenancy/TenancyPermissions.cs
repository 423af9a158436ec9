namespace CustomerPortal.Platform.Tenancy;

/// <summary>Permissions of the host about tenants; ABP's names.</summary>
public static class TenancyPermissions
{
    public const string Group = "AbpTenantManagement";
    public const string Default = Group + ".Tenants";
    public const string Create = Default + ".Create";
    public const string Update = Default + ".Update";
    public const string Delete = Default + ".Delete";
    public const string ManageFeatures = Default + ".ManageFeatures";
    public const string Impersonate = Default + ".Impersonate";
    public const string ManageConnectionStrings = Default + ".ManageConnectionStrings";
}
