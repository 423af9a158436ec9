using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>An organisation that uses the installation.</summary>
[KeptInMemory]
public sealed class Tenant : AggregateRoot, IGlobal
{
    private readonly List<TenantHostName> hostNames = [];

    private Tenant()
    {
    }

    /// <summary>Name as typed.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>Name in capitals: unique among tenants that are not purged, so that a deleted one can be restored.</summary>
    public string NormalizedName { get; private set; } = string.Empty;

    /// <summary>First label of its address under the installation's domain ("acme" of acme.localhost); unique like the name.</summary>
    public string HostLabel { get; private set; } = string.Empty;

    /// <summary>Host names of its own; one of them is the primary one.</summary>
    public IReadOnlyList<TenantHostName> HostNames => hostNames;

    /// <summary>The host name that links in mails carry ("portal.acme.com"); null when it has none of its own.</summary>
    public string? HostName => hostNames.Find(h => h.IsPrimary)?.Name;

    /// <summary>Whether anybody may sign in, as the host decided.</summary>
    public bool IsActive { get; private set; } = true;

    /// <summary>Moment since which it is closed; null while it is not.</summary>
    public DateTimeOffset? DeactivatedAt { get; private set; }

    /// <summary>Why it is closed, in the host's words.</summary>
    public string? DeactivationReason { get; private set; }

    /// <summary>Moment at which every module had prepared its part; null while that is unfinished.</summary>
    public DateTimeOffset? PreparedAt { get; private set; }

    /// <summary>Moment of deletion; nobody finds a deleted tenant any more.</summary>
    public DateTimeOffset? DeletedAt { get; private set; }

    /// <summary>Moment from which the rows of a deleted tenant may go.</summary>
    public DateTimeOffset? PurgeAt { get; private set; }

    /// <summary>Moment at which the purge began: there is no way back from here.</summary>
    public DateTimeOffset? PurgeBegunAt { get; private set; }

    /// <summary>Moment at which nothing of it was left.</summary>
    public DateTimeOffset? PurgedAt { get; private set; }

    /// <summary>What it was sold; null for the defaults alone.</summary>
    public Guid? EditionId { get; private set; }

    /// <summary>Whether people can enter: prepared, active, not deleted.</summary>
    public bool IsOpen => PreparedAt is not null && IsActive && DeletedAt is null;

    /// <summary>Where it stands.</summary>
    public TenantState State => this switch
    {
        { PurgedAt: not null } => TenantState.Purged,
        { DeletedAt: not null } => TenantState.Deleted,
        { PreparedAt: null } => TenantState.Unfinished,
        _ => IsActive ? TenantState.Active : TenantState.Inactive,
    };

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

    /// <summary>Gives it an edition, or (null) none.</summary>
    public void UseEdition(Guid? editionId) => EditionId = editionId;

    /// <summary>Adds a host name of its own; the first is the primary one.</summary>
    /// <exception cref="BusinessException">
    /// <see cref="TenancyErrorCodes.HostNameInvalid"/>, <see cref="TenancyErrorCodes.HostNameTaken"/>, <see cref="TenancyErrorCodes.TooManyHostNames"/>
    /// </exception>
    public TenantHostName AddHostName(string name, DateTimeOffset now)
    {
        var checkedName = HostLabels.CheckName(name);
        if (hostNames.Exists(h => h.Name == checkedName))
        {
            throw new BusinessException(TenancyErrorCodes.HostNameTaken).For("name");
        }

        if (hostNames.Count >= TenantConsts.MaxHostNames)
        {
            throw new BusinessException(TenancyErrorCodes.TooManyHostNames).With("maximum", TenantConsts.MaxHostNames);
        }

        var added = new TenantHostName(checkedName, hostNames.Count == 0, now);
        hostNames.Add(added);
        return added;
    }

    /// <summary>Links in mails carry this one from now on.</summary>
    /// <exception cref="EntityNotFoundException">It has no such host name.</exception>
    public void MakePrimary(Guid hostNameId)
    {
        var chosen = GetHostName(hostNameId);
        hostNames.ForEach(h => h.SetPrimary(h == chosen));
    }

    /// <summary>Gives up a host name; of the others the oldest becomes the primary one when it was that.</summary>
    /// <exception cref="EntityNotFoundException">It has no such host name.</exception>
    public void RemoveHostName(Guid hostNameId)
    {
        var gone = GetHostName(hostNameId);
        hostNames.Remove(gone);
        if (gone.IsPrimary && hostNames.MinBy(h => h.AddedAt) is { } next)
        {
            next.SetPrimary(true);
        }
    }

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
    /// <exception cref="BusinessException"><see cref="TenancyErrorCodes.AlreadyActive"/></exception>
    public void Activate()
    {
        if (IsActive)
        {
            throw new BusinessException(TenancyErrorCodes.AlreadyActive).With("name", Name);
        }

        IsActive = true;
        DeactivatedAt = null;
        DeactivationReason = null;
        Raise(new TenantReactivated(Id));
    }

    /// <summary>Keeps everybody out; nothing is lost.</summary>
    /// <exception cref="BusinessException"><see cref="TenancyErrorCodes.ReasonRequired"/>, <see cref="TenancyErrorCodes.AlreadyInactive"/></exception>
    public void Deactivate(string reason, DateTimeOffset now)
    {
        var trimmed = reason.Trim();
        if (trimmed.Length is 0 or > TenantConsts.MaxReasonLength)
        {
            throw new BusinessException(TenancyErrorCodes.ReasonRequired).For("reason");
        }

        if (!IsActive)
        {
            throw new BusinessException(TenancyErrorCodes.AlreadyInactive).With("name", Name);
        }

        IsActive = false;
        DeactivatedAt = now;
        DeactivationReason = trimmed;
        Raise(new TenantDeactivated(Id, trimmed));
    }

    /// <summary>Closes the tenant; its rows, name and addresses are kept until a moment, so that it can be restored.</summary>
    public void Delete(DateTimeOffset now, DateTimeOffset purgeAt)
    {
        DeletedAt = now;
        PurgeAt = purgeAt;
        Raise(new TenantDeleted(Id, purgeAt));
    }

    /// <summary>Brings a deleted tenant back as it was.</summary>
    /// <exception cref="BusinessException"><see cref="TenancyErrorCodes.NotDeleted"/>, <see cref="TenancyErrorCodes.PurgeBegun"/></exception>
    public void Restore()
    {
        if (DeletedAt is null)
        {
            throw new BusinessException(TenancyErrorCodes.NotDeleted).With("name", Name);
        }

        if (PurgeBegunAt is not null)
        {
            throw new BusinessException(TenancyErrorCodes.PurgeBegun).With("name", Name);
        }

        DeletedAt = null;
        PurgeAt = null;
        Raise(new TenantRestored(Id));
    }

    /// <summary>Begins to take its rows away, if the time for it has come.</summary>
    /// <returns>Whether the purge may run; it may be one that was cut off.</returns>
    public bool BeginPurge(DateTimeOffset now)
    {
        if (PurgedAt is not null || DeletedAt is null || PurgeAt > now)
        {
            return false;
        }

        PurgeBegunAt ??= now;
        return true;
    }

    /// <summary>Nothing of it is left but its id, its name and the dates of its life.</summary>
    public void MarkPurged(DateTimeOffset now)
    {
        PurgedAt = now;
        HostLabel = string.Empty;
        DeactivationReason = null;
        EditionId = null;
        hostNames.Clear();
        Raise(new TenantPurged(Id));
    }

    private TenantHostName GetHostName(Guid id) =>
        EntityNotFoundException.Require(hostNames.Find(h => h.Id == id), id);
}
