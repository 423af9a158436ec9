using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Permissions;

/// <summary>One permission given to (or forbidden for) one role or account.</summary>
[KeptInMemory]
public sealed class PermissionGrant : Entity, ITenantOwned, IAuditedUnder
{
    public const int MaxNameLength = 128;

    private PermissionGrant()
    {
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>Role or account.</summary>
    [NotAudited("Says where it is told.")]
    public PermissionHolder Holder { get; private set; }

    /// <summary>Id of the role or account.</summary>
    [NotAudited("Says where it is told.")]
    public Guid HolderId { get; private set; }

    /// <summary>Name of the permission.</summary>
    [NotAudited("Says where it is told.")]
    public string Name { get; private set; } = string.Empty;

    /// <summary>Whether it is forbidden, which beats every grant; otherwise it is granted.</summary>
    public bool IsProhibited { get; private set; }

    (string Kind, Guid Id) IAuditedUnder.Whole => (Holder == PermissionHolder.Role ? "StaffRole" : "StaffUser", HolderId);

    string IAuditedUnder.PartName => $"permissions[{Name}]";

    /// <summary>Grants a permission.</summary>
    public static PermissionGrant Grant(PermissionHolder holder, Guid holderId, string name) =>
        new() { Id = Guid.CreateVersion7(), Holder = holder, HolderId = holderId, Name = name };

    /// <summary>Forbids a permission.</summary>
    public static PermissionGrant Prohibit(PermissionHolder holder, Guid holderId, string name) =>
        new() { Id = Guid.CreateVersion7(), Holder = holder, HolderId = holderId, Name = name, IsProhibited = true };

    /// <summary>Turns a prohibition into a grant, or back.</summary>
    public void Set(bool prohibited) => IsProhibited = prohibited;
}
