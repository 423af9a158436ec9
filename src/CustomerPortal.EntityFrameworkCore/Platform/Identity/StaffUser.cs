using CustomerPortal.Kernel;
using Microsoft.AspNetCore.Identity;

namespace CustomerPortal.Platform.Identity;

/// <summary>An employee's account in one tenant (or at the host).</summary>
public sealed class StaffUser : IdentityUser<Guid>, ITenantOwned
{
    private StaffUser()
    {
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>Given name.</summary>
    public string? Name { get; private set; }

    /// <summary>Family name.</summary>
    public string? Surname { get; private set; }

    /// <summary>Both names in capitals, for searching.</summary>
    public string NormalizedFullName { get; private set; } = string.Empty;

    /// <summary>Whether the person may sign in.</summary>
    public bool IsActive { get; internal set; } = true;

    /// <summary>Language that the person chose; null for the tenant's.</summary>
    public string? Language { get; internal set; }

    /// <summary>Moment of creation.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Moment of the latest change by a person; null when there was none.</summary>
    public DateTimeOffset? ChangedAt { get; internal set; }

    /// <summary>Name to show: given and family name, else the user name.</summary>
    public string DisplayName => $"{Name} {Surname}".Trim() is { Length: > 0 } full ? full : UserName!;

    internal StaffUserState StateAt(DateTimeOffset now) => (IsActive, LockoutEnd > now, PasswordHash) switch
    {
        (false, _, _) => StaffUserState.Inactive,
        (_, true, _) => StaffUserState.Locked,
        (_, _, null) => StaffUserState.Invited,
        _ => StaffUserState.Active,
    };

    internal void Rename(string? name, string? surname)
    {
        Name = Text(name);
        Surname = Text(surname);
        NormalizedFullName = $"{Name} {Surname}".Trim().ToUpperInvariant();
    }

    internal static StaffUser Create(string userName, string email, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(),
        UserName = userName,
        Email = email,
        LockoutEnabled = true,
        CreatedAt = now,
    };

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
