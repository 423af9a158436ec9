using CustomerPortal.Kernel;
using Microsoft.AspNetCore.Identity;

namespace CustomerPortal.Platform.Identity;

/// <summary>
/// A person's sign-in to the client area of one tenant: one per e-mail address, for as many contacts (one per customer) as that person is.
/// </summary>
public sealed class ContactLogin : IdentityUser<Guid>, ITenantOwned
{
    private ContactLogin()
    {
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>Whether the person may sign in.</summary>
    public bool IsActive { get; internal set; } = true;

    /// <summary>Name to show.</summary>
    public string Name { get; internal set; } = string.Empty;

    /// <summary>Moment of creation.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    internal static ContactLogin Create(string email, string name, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(),
        UserName = email,
        Email = email,
        EmailConfirmed = true,
        Name = name,
        LockoutEnabled = true,
        CreatedAt = now,
    };
}
