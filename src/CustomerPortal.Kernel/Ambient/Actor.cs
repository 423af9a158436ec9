namespace CustomerPortal.Kernel;

/// <summary>Who acts, as the session says.</summary>
/// <param name="Kind">Kind of account.</param>
/// <param name="Id">Account id; null for anonymous and system.</param>
/// <param name="Name">Name for logs and "changed by"; null when unknown.</param>
/// <param name="RoleIds">Roles of a staff account; empty otherwise.</param>
public sealed record Actor(UserKind Kind, Guid? Id, string? Name, IReadOnlyList<Guid> RoleIds)
{
    /// <summary>Permissions that an API key is narrowed to; null when the roles alone decide.</summary>
    public IReadOnlySet<string>? Scopes { get; init; }

    /// <summary>Session or API key by which it acts; null for anonymous and system.</summary>
    public Guid? SessionId { get; init; }

    /// <summary>Who really sits there when somebody looks or acts in another's place; null otherwise.</summary>
    public PersonBehind? Behind { get; init; }

    /// <summary>Whether two-factor must be set up before anything else.</summary>
    public bool MustSetUpTwoFactor { get; init; }

    /// <summary>Nobody signed in.</summary>
    public static readonly Actor Anonymous = new(UserKind.Anonymous, null, null, []);

    /// <summary>The product itself.</summary>
    public static readonly Actor System = new(UserKind.System, null, null, []);
}
