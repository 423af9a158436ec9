namespace CustomerPortal.Platform.Tenancy;

/// <summary>Errors about tenants.</summary>
public static class TenancyErrorCodes
{
    public const string NameRequired = "Tenancy:NameRequired";
    public const string NameTaken = "Tenancy:NameTaken";
    public const string HostLabelInvalid = "Tenancy:HostLabelInvalid";
    public const string HostLabelTaken = "Tenancy:HostLabelTaken";
    public const string HostNameInvalid = "Tenancy:HostNameInvalid";
    public const string HostNameTaken = "Tenancy:HostNameTaken";
    public const string HostNameOfInstallation = "Tenancy:HostNameOfInstallation";
    public const string TooManyHostNames = "Tenancy:TooManyHostNames";
    public const string OwnDatabaseNotOffered = "Tenancy:OwnDatabaseNotOffered";
    public const string ReasonRequired = "Tenancy:ReasonRequired";
    public const string NotDeleted = "Tenancy:NotDeleted";
    public const string PurgeBegun = "Tenancy:PurgeBegun";
    public const string AlreadyInactive = "Tenancy:AlreadyInactive";
    public const string AlreadyActive = "Tenancy:AlreadyActive";
}
