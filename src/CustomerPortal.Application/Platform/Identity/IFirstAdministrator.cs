namespace CustomerPortal.Platform.Identity;

/// <summary>The account with which a tenant (or the host) begins.</summary>
public interface IFirstAdministrator
{
    /// <summary>Checks address and password before anything is made.</summary>
    /// <exception cref="Kernel.InputException">One of them is wrong.</exception>
    Task CheckAsync(string email, string? password, CancellationToken ct);

    /// <summary>
    /// Makes the account "admin" with the administrator role in the current tenant, unless one has that role already. Without a password the
    /// person is invited by mail. Saves.
    /// </summary>
    Task EnsureAsync(string email, string? password, CancellationToken ct);

    /// <summary>Whether anybody has the administrator role in the current tenant.</summary>
    Task<bool> ExistsAsync(CancellationToken ct);

    /// <summary>Whether the account "admin" of the current tenant has this password.</summary>
    Task<bool> HasPasswordAsync(string password, CancellationToken ct);
}
