using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Auditing;

/// <summary>Names of the permissions of the audit log.</summary>
public static class AuditPermissions
{
    /// <summary>Group of the permissions.</summary>
    public const string Group = "Auditing";

    /// <summary>Reads the log and proves its chain.</summary>
    public const string Default = "Auditing.Entries";

    /// <summary>Takes the log out as a file.</summary>
    public const string Export = "Auditing.Entries.Export";
}

/// <summary>Defines them.</summary>
public sealed class AuditPermissionDefinitions : IPermissionDefinitionProvider
{
    /// <inheritdoc />
    public void Define(PermissionRegistry registry) =>
        registry.Group(AuditPermissions.Group).Add(AuditPermissions.Default, PermissionSide.Both).Add(AuditPermissions.Export);
}
