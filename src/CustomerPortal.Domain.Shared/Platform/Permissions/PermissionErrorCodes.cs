namespace CustomerPortal.Platform.Permissions;

/// <summary>Errors about permissions.</summary>
public static class PermissionErrorCodes
{
    public const string HolderKindUnknown = "Permissions:HolderKindUnknown";
    public const string Unknown = "Permissions:Unknown";
    public const string AdministratorHasAll = "Permissions:AdministratorHasAll";
    public const string OwnPermissionRequired = "Permissions:OwnPermissionRequired";
    public const string OwnAccount = "Permissions:OwnAccount";
}
