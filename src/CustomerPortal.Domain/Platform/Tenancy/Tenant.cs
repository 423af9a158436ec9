using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>An organisation that uses the installation.</summary>
public sealed class Tenant : AggregateRoot, IGlobal
{
    private Tenant()
    {
    }

    /// <summary>Name as typed.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>Name in capitals: unique among tenants that are not deleted.</summary>
    public string NormalizedName { get; private set; } = string.Empty;

    /// <summary>First label of its address under the installation's domain ("acme" of acme.localhost); unique.</summary>
    public string HostLabel { get; private set; } = string.Empty;

    /// <summary>Host name of its own ("portal.acme.com"), lower case; null when it has none.</summary>
    public string? HostName { get; private set; }

    /// <summary>Whether anybody may sign in.</summary>
    public bool IsActive { get; private set; } = true;

    /// <summary>Moment at which every module had prepared its part; null while that is unfinished.</summary>
    public DateTimeOffset? PreparedAt { get; private set; }

    /// <summary>Moment of deletion; nobody finds a deleted tenant any more.</summary>
    public DateTimeOffset? DeletedAt { get; private set; }

    /// <summary>Whether people can enter: prepared, active, not deleted.</summary>
    public bool IsOpen => PreparedAt is not null && IsActive && DeletedAt is null;

    /// <summary>Makes a tenant that still has to be prepared.</summary>
    /// <exception cref="BusinessException"><see cref="TenancyErrorCodes.NameRequired"/>, <see cref="TenancyErrorCodes.HostLabelInvalid"/></exception>
    public static Tenant Create(string name, string hostLabel)
    {
        var tenant = new Tenant { Id = Guid.CreateVersion7() };
        tenant.Rename(name);
        tenant.HostLabel = HostLabels.Check(hostLabel);
        return tenant;
    }

    /// <summary>The form of a name that is compared.</summary>
    public static string Normalize(string name) => name.Trim().ToUpperInvariant();

    /// <summary>Changes the name; the address stays.</summary>
    /// <exception cref="BusinessException"><see cref="TenancyErrorCodes.NameRequired"/></exception>
    public void Rename(string name)
    {
        var trimmed = name.Trim();
        if (trimmed.Length is 0 or > TenantConsts.MaxNameLength)
        {
            throw new BusinessException(TenancyErrorCodes.NameRequired).With("maximum", TenantConsts.MaxNameLength).For("name");
        }

        Name = trimmed;
        NormalizedName = Normalize(trimmed);
    }

    /// <summary>Sets (or, with null, gives up) the host name of its own.</summary>
    /// <exception cref="BusinessException"><see cref="TenancyErrorCodes.HostNameInvalid"/></exception>
    public void UseHostName(string? hostName) => HostName = hostName is null ? null : HostLabels.CheckName(hostName);

    /// <summary>Every module prepared its part: people can enter.</summary>
    public void MarkPrepared(DateTimeOffset now)
    {
        if (PreparedAt is null)
        {
            PreparedAt = now;
            Raise(new TenantCreated(Id, Name));
        }
    }

    /// <summary>Lets people in again.</summary>
    public void Activate() => IsActive = true;

    /// <summary>Keeps everybody out; nothing is lost.</summary>
    public void Deactivate() => IsActive = false;

    /// <summary>Closes the tenant for good and frees its name and addresses.</summary>
    public void Delete(DateTimeOffset now)
    {
        IsActive = false;
        HostName = null;
        DeletedAt ??= now;
    }
}
