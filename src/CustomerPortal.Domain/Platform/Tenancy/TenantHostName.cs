using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>A host name of its own under which a tenant is reached; unique among all tenants.</summary>
public sealed class TenantHostName : Entity, IGlobal
{
    private TenantHostName()
    {
    }

    internal TenantHostName(string name, bool isPrimary, DateTimeOffset now)
    {
        Id = Guid.CreateVersion7();
        Name = name;
        IsPrimary = isPrimary;
        AddedAt = now;
    }

    /// <summary>Tenant that has it.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>The whole name, lower case.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>Whether links in mails carry it.</summary>
    public bool IsPrimary { get; private set; }

    /// <summary>Moment at which it was added.</summary>
    public DateTimeOffset AddedAt { get; private set; }

    internal void SetPrimary(bool isPrimary) => IsPrimary = isPrimary;
}
