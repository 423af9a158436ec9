namespace CustomerPortal.Platform.Identity;

/// <summary>What use cases ask about staff accounts and roles of the current tenant.</summary>
public interface IStaffDirectory
{
    /// <summary>Roles that have every permission.</summary>
    Task<IReadOnlyList<Guid>> AdministratorRolesAsync(CancellationToken ct);

    /// <summary>Every active account with such a role.</summary>
    Task<IReadOnlyList<MailRecipient>> AdministratorsAsync(CancellationToken ct);

    /// <summary>Id of a role by its name, or null.</summary>
    Task<Guid?> FindRoleAsync(string name, CancellationToken ct);

    /// <summary>Roles of an account by id and name; null when there is no such account.</summary>
    Task<IReadOnlyDictionary<Guid, string>?> FindRolesOfAsync(Guid accountId, CancellationToken ct);

    /// <summary>An account with its roles, or null.</summary>
    Task<StaffUserDto?> FindProfileAsync(Guid accountId, CancellationToken ct);

    /// <summary>Name to show of an account.</summary>
    Task<string> NameOfAsync(Guid accountId, CancellationToken ct);

    /// <summary>An active account by user name or e-mail address, or null.</summary>
    Task<MailRecipient?> FindRecipientAsync(string login, CancellationToken ct);

    /// <summary>An active account by id, or null.</summary>
    Task<MailRecipient?> FindRecipientAsync(Guid accountId, CancellationToken ct);
}
