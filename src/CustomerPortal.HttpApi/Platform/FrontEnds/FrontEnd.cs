using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.FrontEnds;

/// <summary>One of the two Angular applications.</summary>
/// <param name="Base">Path under which its pages stand; empty for the root.</param>
/// <param name="Folder">Folder below wwwroot.</param>
internal sealed record FrontEnd(PathString Base, string Folder)
{
    public static readonly FrontEnd Admin = new(PathString.Empty, "admin");
    public static readonly FrontEnd Clients = new("/clients", "clients");
}
