using CustomerPortal.Platform.Rights;
using CustomerPortal.TestBase.Http;

namespace CustomerPortal.Isolation;

internal enum Role
{
    Nobody,
    Contact,
    Reader,
    Sales,
    Admin,
    Key,
    Host,
}

/// <summary>Somebody who calls.</summary>
/// <param name="Role">Which.</param>
/// <param name="Browser">Session.</param>
/// <param name="Own">Ids that it may meet.</param>
/// <param name="Foreign">Ids that it must not meet, by whose they are.</param>
/// <param name="Forbidden">Starts of words that no answer to it may contain, in lower case.</param>
/// <param name="Permissions">Permissions of a staff account, scopes of a key.</param>
internal sealed record Caller(
    Role Role, TestBrowser Browser, World Own, IReadOnlyList<World> Foreign, IReadOnlyList<string> Forbidden, IReadOnlySet<string> Permissions)
{
    public bool IsStaff => Role is Role.Reader or Role.Sales or Role.Admin or Role.Key or Role.Host;

    /// <summary>Whether reading with its own ids must work.</summary>
    public bool Owns(EndpointRight right) => right switch
    {
        EndpointRight.Contact or EndpointRight.PortalRight => Role == Role.Contact,
        EndpointRight.Permission permission => Role != Role.Host && Permissions.Contains(permission.Name),
        EndpointRight.SignedIn => Role == Role.Admin,
        _ => false,
    };

    /// <summary>What is wrong with the status of an answer, going by what the endpoint demands alone; null if nothing.</summary>
    public string? Wrong(EndpointRight right, int status) => right switch
    {
        EndpointRight.Anonymous => null,
        _ when Role == Role.Nobody => status == 401 ? null : "nobody is signed in: 401 expected",
        EndpointRight.Contact when IsStaff => status == 401 ? null : "staff in the client area: 401 expected",
        EndpointRight.PortalRight when IsStaff => status == 401 ? null : "staff in the client area: 401 expected",
        EndpointRight.SignedIn or EndpointRight.Permission when Role == Role.Contact => status is 401 or 403 or 404 ? null : "a contact on a staff route",
        EndpointRight.Permission permission when !Permissions.Contains(permission.Name) => status == 403 ? null : $"lacks {permission.Name}: 403 expected",
        EndpointRight.Permission => status is 401 or 403 ? "has the permission" : null,
        _ => status == 401 ? "is signed in" : null,
    };
}
