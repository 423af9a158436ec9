using CustomerPortal.Kernel;
using Microsoft.AspNetCore.Identity;

namespace CustomerPortal.Platform.Identity;

/// <summary>A role of one tenant (or of the host).</summary>
[KeptInMemory]
public sealed class StaffRole : IdentityRole<Guid>, ITenantOwned
{
    private StaffRole()
    {
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>Whether new accounts get it.</summary>
    public bool IsDefault { get; internal set; }

    /// <summary>Whether it cannot be renamed or deleted.</summary>
    public bool IsStatic { get; private set; }

    /// <summary>Whether accounts may see it on their profile.</summary>
    public bool IsPublic { get; internal set; }

    /// <summary>Whether it has every permission of its side, those of later releases too.</summary>
    public bool IsAdministrator { get; private set; }

    /// <summary>Whether its accounts need two-factor.</summary>
    public bool RequiresTwoFactor { get; internal set; }

    internal static StaffRole Create(string name) => new() { Id = Guid.CreateVersion7(), Name = name, IsPublic = true };

    internal static StaffRole CreateAdministrator() => new()
    {
        Id = Guid.CreateVersion7(),
        Name = ReadyMadeRoles.Administrator,
        IsStatic = true,
        IsPublic = true,
        IsAdministrator = true,
    };
}
